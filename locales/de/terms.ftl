# German, with „Sie“; ids, order and variables follow en

### Labels and short sentences that accompany a result.
### Read by everyone who sees a result, in tables, on buttons and beside the explanation.

## Words of the trade, used within other messages (nominative, dative or accusative singular)

-bounce-hard = Hard Bounce
-bounce-soft = Soft Bounce
-suppression-list = Sperrliste

## Types. They speak of the address, not of the message: a message can be refused for good while the address is fine

type-hard = Hard Bounce
    .description = Laut Antwort ist die Adresse unbrauchbar: Postfach oder Domain existiert nicht oder wurde endgültig geschlossen. Ist das Ergebnis unsicher, beobachten Sie die Adresse, bevor Sie sie entfernen.
type-soft = Soft Bounce
    .description = Die Störung ist vorübergehend, und die Adresse kann später wieder funktionieren. Nehmen Sie sie erst aus dem Verteiler, wenn das über mehrere Mailings so bleibt.
type-other = Abgelehnt, nicht wegen der Adresse
    .description = Die Nachricht wurde nicht wegen der Adresse abgelehnt, sondern etwa als Spam. Beseitigen Sie die Ursache, nicht die Adresse.
type-none = Kein Bounce
    .description = Dies ist kein Zustellfehler, sondern etwa eine automatische Antwort, eine Beschwerde oder eine Zustellung, oder die Nachricht wurde gar nicht gesendet.

## Groups of categories, for headings and filters

group-recipient = Empfängeradresse
group-mailbox = Postfach
group-system = Mailsystem und Netzwerk
group-rate = Versandtempo
group-message = Nachricht
group-reputation = Absenderreputation
group-sender = Absender
group-policy = Richtlinien und Protokoll
group-event = Ereignisse
group-unknown = Ursache unklar

## The next step, for a button or a table

action-remove-address = Adresse entfernen
action-correct-address = Adresse korrigieren
action-update-address = Adresse aktualisieren
action-retry-later = Später erneut versuchen
action-review = Serverantwort lesen
action-contact-recipient = Empfänger kontaktieren
action-contact-postmaster = Postmaster des Empfängers kontaktieren
action-review-deferral = Letzte Verzögerung prüfen
action-reduce-rate = Langsamer senden
action-split-recipients = Empfänger aufteilen
action-shrink-message = Nachricht verkleinern
action-fix-message = Nachricht korrigieren
action-change-content = Inhalt ändern
action-clean-message = Virus entfernen
action-request-delisting = Delisting beantragen
action-improve-reputation = Reputation verbessern
action-fix-reverse-dns = Reverse DNS korrigieren
action-fix-authentication = SPF, DKIM und DMARC einrichten
action-fix-sender = Absenderadresse korrigieren
action-fix-relay = Relay-Einstellungen korrigieren
action-log-in = Anmeldung prüfen
action-enable-tls = Verschlüsselung (TLS) aktivieren
action-fix-server = Versandserver prüfen
action-review-suppression = { -suppression-list } prüfen
action-check-queue = Warteschlange prüfen
action-stop-sending = Nicht mehr anschreiben
action-answer-challenge = Absender bestätigen
action-wait = Abwarten
action-no-action = Nichts zu tun

## What should happen to the address

address-suppress = Adresse nicht mehr anschreiben
address-watch = Adresse behalten, aber beobachten
address-correct = Adresse korrigieren
address-keep = Adresse behalten

## Whether this message should be sent again

retry-never = Diese Nachricht nicht erneut senden
retry-later = Später erneut senden
retry-after-fix = Nach Beseitigung der Ursache erneut senden

## How sure the result is

confidence-high = Ergebnis sicher
confidence-medium = Ergebnis wahrscheinlich
confidence-low = Ergebnis unsicher

## Flags: something about the reply that the reader should know

# One part of the reply says “permanent” (5xx), another “temporary” (4xx).
flag-class-mismatch = Die Antwort widerspricht sich darin, ob der Fehler dauerhaft (5) oder vorübergehend (4) ist.
# For instance 4.1.1 or 5.3.1, which the registry has only in the other class.
flag-unusual-class = Laut Standard gibt es diesen Code nur in einer anderen Klasse, etwa als dauerhaft (5) und nicht als vorübergehend (4).
# For instance 5.1.5, “address valid”.
flag-contradictory-code = Der Server hat die Nachricht mit einem Code abgelehnt, der Erfolg bedeutet.
flag-nonstandard-code = Kein Standard kennt diesen Code; er wird so gelesen, wie Mailserver ihn meist verwenden.
flag-ambiguous-code = Dieser Code hat mehrere gängige Bedeutungen; angegeben ist die wahrscheinlichste.
flag-truncated = Der Text ist sehr lang und wurde nur zum Teil gelesen.

## When to try again, as the server asked for it

# $count (Number): whole seconds
in-seconds = { $count ->
        [one] in { $count } Sekunde
       *[other] in { $count } Sekunden
    }
# $count (Number): whole minutes
in-minutes = { $count ->
        [one] in { $count } Minute
       *[other] in { $count } Minuten
    }
# $count (Number): whole hours
in-hours = { $count ->
        [one] in { $count } Stunde
       *[other] in { $count } Stunden
    }
# $count (Number): whole days
in-days = { $count ->
        [one] in { $count } Tag
       *[other] in { $count } Tagen
    }

## Who answered, and which list was named

# $name (String): the blocklist’s name, such as “Spamhaus ZEN”
blocklist-named = Die Antwort nennt die Blockliste { $name }.
# $name (String): the mail provider’s name, such as “Google”
provider-named = Die Antwort stammt von { $name }.
