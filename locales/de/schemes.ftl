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
scheme-greenarrow-20 = Vorübergehender Fehler
    .description = Die Nachricht ließ sich im Moment nicht zustellen.
scheme-greenarrow-21 = Vorübergehender Fehler: DNS
scheme-greenarrow-22 = Vorübergehender Fehler: Postfach voll
scheme-greenarrow-23 = Vorübergehender Fehler: Nachricht zu groß
scheme-greenarrow-29 = Vorübergehender Fehler: keine Verbindung
scheme-greenarrow-30 = Bounce ohne Adresse
    .description = Es kam ein Bounce, der nicht sagt, um welche Adresse es geht.
scheme-greenarrow-40 = Allgemeiner Bounce
scheme-greenarrow-50 = Blockiert
scheme-greenarrow-51 = Blockiert: bekannter Spammer
    .description = Der Server des Empfängers hält den Absender für einen Spammer.
scheme-greenarrow-52 = Blockiert: Spam erkannt
scheme-greenarrow-53 = Blockiert: Anhang
scheme-greenarrow-54 = Blockiert: Relaying verweigert
scheme-greenarrow-59 = Blockiert: keine Verbindung
    .description = Der Server des Empfängers war nicht erreichbar. Die Domain ist so groß, dass es sie ziemlich sicher noch gibt: Vermutlich blockiert sie Ihre IP-Adresse.
scheme-greenarrow-60 = Automatische Antwort
scheme-greenarrow-70 = Vorübergehender Bounce
scheme-greenarrow-90 = Abmeldung
scheme-greenarrow-100 = Bestätigung angefordert
scheme-greenarrow-110 = Versandlimit von MarketingPlatform überschritten
    .description = Die Nachricht stand zu lange in der Warteschlange, weil das Versandlimit für den Server des Empfängers erreicht war.
scheme-greenarrow-120 = Warteschlange geleert
scheme-greenarrow-121 = Angehalten, dann abgelaufen
    .description = Die Warteschlange wurde angehalten; diese Nachricht erreichte inzwischen die Höchstzahl der Versuche und wurde aufgegeben.
scheme-greenarrow-122 = Nicht gesendet: inaktiver Empfänger
    .description = MarketingPlatform hat diesen Empfänger ausgelassen, weil er kein Interesse zeigt: kein Link angeklickt, keine Bilder geladen.
scheme-greenarrow-123 = Nicht gesendet: Regel der Plattform
scheme-greenarrow-200 = Spam-Beschwerde
    .description = Der Empfänger hat die Nachricht als Spam gemeldet. GreenArrow zählt das nicht als Bounce.

## ActiveCampaign

scheme-activecampaign-5-0-0 = Adresse existiert nicht
    .description = Das ist die Lesart von ActiveCampaign; im IANA-Register bedeutet der Code „{ status-0-0 }“.
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
    .description = Das ist die Lesart von Bouncer; im IANA-Register bedeutet der Code „{ status-2-0 }“.
scheme-bouncer-4-2-2 = Postfach nimmt keine E-Mails an
    .description = Das ist die Lesart von Bouncer; im IANA-Register bedeutet der Code „{ status-2-2 }“.
scheme-bouncer-4-3-0 = Mailsystem voll
    .description = Das ist die Lesart von Bouncer; im IANA-Register bedeutet der Code „{ status-3-0 }“.
scheme-bouncer-4-7-25 = Spamfilter aktiv
    .description = Das ist die Lesart von Bouncer; im IANA-Register bedeutet der Code „{ status-7-25 }“.
scheme-bouncer-5-1-5 = { scheme-bouncer-4-1-5 }
    .description = { scheme-bouncer-4-1-5.description }
scheme-bouncer-5-2-0 = Postfach deaktiviert
    .description = { scheme-bouncer-4-2-0.description }
scheme-bouncer-5-2-1 = Postfach voll
    .description = Das ist die Lesart von Bouncer; im IANA-Register bedeutet der Code „{ status-2-1 }“.
scheme-bouncer-5-2-2 = { scheme-bouncer-4-2-2 }
    .description = { scheme-bouncer-4-2-2.description }
scheme-bouncer-5-3-0 = { scheme-bouncer-4-3-0 }
    .description = { scheme-bouncer-4-3-0.description }
