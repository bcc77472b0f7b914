# German, with „Sie“; ids, order and variables follow en

### Published systems of bounce codes: their names, and the codes that have a meaning of their own there.
### Read by whoever uses the system, in lists, as the heading of a code and as its explanation.

## Names of the systems

scheme-smtp = SMTP-Standards (IANA, RFC 5321)
scheme-greenarrow = GreenArrow (MarketingPlatform)
scheme-activecampaign = ActiveCampaign
scheme-martech-zone = Martech Zone
scheme-bouncer = Bouncer

## GreenArrow, as MarketingPlatform publishes it

scheme-greenarrow-0 = Kein Bounce
    .description = Die Bounce-Verarbeitung hat eine Nachricht erhalten, die kein Bounce ist.
scheme-greenarrow-10 = Ungültige Adresse
    .description = { category-user-unknown.description }
scheme-greenarrow-20 = Vorübergehender Fehler
    .description = Die Nachricht ließ sich im Moment nicht zustellen.
scheme-greenarrow-21 = Vorübergehender Fehler: DNS
    .description = { category-dns-failure.description } Hält das an, kann die Adresse als ungültig gelten.
scheme-greenarrow-22 = Vorübergehender Fehler: Postfach voll
    .description = { category-mailbox-full.description }
scheme-greenarrow-23 = Vorübergehender Fehler: Nachricht zu groß
    .description = { category-message-too-large.description }
scheme-greenarrow-29 = Vorübergehender Fehler: keine Verbindung
    .description = Der Server des Empfängers war nicht erreichbar. Tritt der Code bei vielen Adressen einer Domain auf, gibt es die Domain meist nicht mehr, oder sie blockiert den Versandserver.
scheme-greenarrow-30 = Bounce ohne Adresse
    .description = Es kam ein Bounce, der nicht sagt, um welche Adresse es geht.
scheme-greenarrow-40 = Allgemeiner Bounce
    .description = Die Zustellung scheiterte auf eine Weise, die kein anderer Code beschreibt.
scheme-greenarrow-50 = Blockiert
    .description = Der Server des Empfängers hat die Nachricht blockiert; an der Adresse liegt es nicht.
scheme-greenarrow-51 = Blockiert: bekannter Spammer
    .description = Der Server des Empfängers hält den Absender für einen Spammer.
scheme-greenarrow-52 = Blockiert: Spam erkannt
    .description = { category-spam-detected.description }
scheme-greenarrow-53 = Blockiert: Anhang
    .description = Der Server des Empfängers nimmt den Anhang nicht an.
scheme-greenarrow-54 = Blockiert: Relaying verweigert
    .description = { category-relay-denied.description }
scheme-greenarrow-59 = Blockiert: keine Verbindung
    .description = Wie bei Code 29 war der Server des Empfängers nicht erreichbar. Diese Domain ist aber so groß, dass es sie ziemlich sicher noch gibt: Vermutlich blockiert sie Ihre IP-Adresse, wie es manche große Domains bei Absendern auf einer Blockliste tun.
scheme-greenarrow-60 = Automatische Antwort
    .description = { category-auto-reply.description }
scheme-greenarrow-70 = Vorübergehender Bounce
    .description = { category-delayed.description }
scheme-greenarrow-90 = Abmeldung
    .description = { category-unsubscribe.description }
scheme-greenarrow-100 = Bestätigung angefordert
    .description = { category-challenge-response.description }
scheme-greenarrow-110 = Versandlimit von MarketingPlatform überschritten
    .description = Die Nachricht stand zu lange in der Warteschlange, weil das Limit für Nachrichten an den Server des Empfängers in diesem Zeitraum erreicht war.
scheme-greenarrow-120 = Warteschlange geleert
    .description = MarketingPlatform bekam die Anweisung, alle Nachrichten in der Warteschlange zu verwerfen, auch diese.
scheme-greenarrow-121 = Angehalten, dann abgelaufen
    .description = MarketingPlatform bekam die Anweisung, alle Nachrichten in der Warteschlange anzuhalten. Diese hat währenddessen die Höchstzahl der Versuche erreicht und wird nicht mehr zugestellt.
scheme-greenarrow-122 = Nicht gesendet: inaktiver Empfänger
    .description = MarketingPlatform hat diesen Empfänger ausgelassen, weil er kein Interesse zeigt: kein Link angeklickt, keine Bilder geladen.
scheme-greenarrow-123 = Nicht gesendet: Regel der Plattform
    .description = MarketingPlatform hat diesen Empfänger ausgelassen, weil die eigenen Regeln den Versand verbieten.
scheme-greenarrow-200 = Spam-Beschwerde
    .description = Der Empfänger hat die Nachricht als Spam gemeldet. GreenArrow zählt das nicht als Bounce.

## ActiveCampaign

scheme-activecampaign-5-0-0 = Adresse existiert nicht
    .description = Das ist die Lesart von ActiveCampaign; im IANA-Register bedeutet der Code einen dauerhaften Fehler unbekannter Ursache.
scheme-activecampaign-5-1-5 = Empfängeradresse gültig
    .description = ActiveCampaign zählt das als Hard Bounce, obwohl der Code laut IANA-Register Erfolg bedeutet.
scheme-activecampaign-5-4-5 = Netzwerk überlastet
    .description = Das ist die Lesart von ActiveCampaign; im IANA-Register bedeutet der Code „{ status-4-5 }“.
scheme-activecampaign-9-1-1 = Hard Bounce ohne Code
    .description = Es wurde kein Bounce-Code gefunden. Entweder ist die Adresse ungültig, oder Ihr eigener Mailserver hat die Nachricht abgelehnt, etwa wegen eines Versandlimits.

## Martech Zone: ActiveCampaign’s list without the dots

scheme-martech-zone-500 = Adresse existiert nicht
    .description = Das ist die Lesart von Martech Zone; in den Standards bedeutet der Code „{ reply-500 }“.
scheme-martech-zone-515 = Empfängeradresse gültig
    .description = Martech Zone zählt das als Hard Bounce, obwohl 5.1.5 laut IANA-Register Erfolg bedeutet.
scheme-martech-zone-545 = Netzwerk überlastet
    .description = Das ist die Lesart von Martech Zone; im IANA-Register bedeutet 5.4.5 „{ status-4-5 }“.
scheme-martech-zone-911 = Hard Bounce ohne Code
    .description = { scheme-activecampaign-9-1-1.description }

## Bouncer, where it differs from the registry

scheme-bouncer-4-1-5 = Adresse gültig, Postfach nimmt aber nichts an
    .description = Das ist die Lesart von Bouncer; im IANA-Register bedeutet der Code „{ status-1-5 }“.
scheme-bouncer-4-2-0 = Postfach voll
    .description = Das ist die Lesart von Bouncer; im IANA-Register bedeutet der Code ein Problem unbekannter Ursache mit dem Postfach.
scheme-bouncer-4-2-2 = Postfach nimmt keine E-Mails an
    .description = Das ist die Lesart von Bouncer; im IANA-Register bedeutet der Code „{ status-2-2 }“.
scheme-bouncer-4-3-0 = Mailsystem voll
    .description = Das ist die Lesart von Bouncer; im IANA-Register bedeutet der Code ein Problem unbekannter Ursache im Mailsystem.
scheme-bouncer-4-7-25 = Spamfilter aktiv
    .description = Das ist die Lesart von Bouncer; im IANA-Register bedeutet der Code „{ status-7-25 }“.
scheme-bouncer-5-1-5 = { scheme-bouncer-4-1-5 }
    .description = { scheme-bouncer-4-1-5.description }
scheme-bouncer-5-2-0 = Postfach deaktiviert
    .description = { scheme-bouncer-4-2-0.description }
scheme-bouncer-5-2-1 = Postfach voll
    .description = Das ist die Lesart von Bouncer; im IANA-Register bedeutet der Code ein deaktiviertes Postfach.
scheme-bouncer-5-2-2 = { scheme-bouncer-4-2-2 }
    .description = { scheme-bouncer-4-2-2.description }
scheme-bouncer-5-3-0 = { scheme-bouncer-4-3-0 }
    .description = { scheme-bouncer-4-3-0.description }
