# German, with „Sie“; ids, order and variables follow en

### Labels and short sentences that accompany a result.
### Read by everyone who sees a result, in tables, on buttons and beside the explanation.

## Words of the trade, used within other messages (nominative, dative or accusative singular)

-bounce-hard = Hard Bounce
-bounce-soft = Soft Bounce
-suppression-list = Sperrliste

## Types. They speak of the address, not of the message: a message can be refused for good while the address is fine

type-hard = Hard Bounce
    .description = Ein Hard Bounce bedeutet meist, dass die Adresse nicht funktioniert, weil Postfach oder Domain nicht existiert oder endgültig geschlossen wurde. Manche Systeme fassen den Begriff weiter, und manche Antworten sind nicht eindeutig: Entfernen Sie die Adresse nur, wenn die Empfehlung das sagt.
type-soft = Soft Bounce
    .description = Ein Soft Bounce bedeutet meist, dass das Problem vorübergeht und die Adresse später wieder funktioniert. Manche Systeme nennen es auch so, wenn nur die Nachricht abgelehnt wurde. Die Empfehlung sagt, ob die Adresse im Verteiler bleiben kann.
type-other = Sonstiges: nichts gegen die Adresse
    .description = Nichts spricht hier gegen die Adresse: Die Ursache liegt woanders, etwa bei einem Spamfilter, oder ist nicht bekannt. Gehen Sie der Ursache nach, statt die Adresse zu entfernen.
type-none = Kein Bounce
    .description = Dies ist kein Zustellfehler, sondern etwa eine automatische Antwort, eine Spam-Beschwerde oder eine Zustellung, oder die Nachricht wurde gar nicht gesendet.

## Groups of categories, for headings and filters

group-recipient = Empfängeradresse
group-mailbox = Postfach
group-system = Mailsystem und Netzwerk
group-rate = Versandfrequenz
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
action-retry-later = Später erneut senden
action-review = Serverantwort lesen
action-contact-recipient = Empfänger kontaktieren
action-contact-postmaster = E-Mail-Administrator des Empfängers kontaktieren
action-review-deferral = Frühere Versuche ansehen
action-reduce-rate = Langsamer senden
action-split-recipients = An weniger Empfänger auf einmal senden
action-shrink-message = Nachricht verkleinern
action-fix-message = Nachricht korrigieren
action-change-content = Inhalt ändern
action-clean-message = Virus entfernen
action-request-delisting = Delisting beantragen
action-improve-reputation = Reputation verbessern
action-fix-reverse-dns = Reverse DNS korrigieren
action-fix-authentication = SPF, DKIM und DMARC einrichten
action-fix-sender = Absenderadresse korrigieren
action-fix-relay = Relay-Einstellungen prüfen
action-log-in = Zugangsdaten prüfen
action-enable-tls = Verschlüsselung (TLS) prüfen
action-fix-server = Versandserver prüfen
action-review-suppression = { -suppression-list } prüfen
action-check-queue = Warteschlange prüfen
action-stop-sending = Nicht mehr anschreiben
action-answer-challenge = Bestätigen, dass Sie der Absender sind
action-wait = Abwarten
action-no-action = Keine Maßnahme nötig

## What should happen to the address

address-suppress = Adresse nicht mehr anschreiben
address-watch = Adresse behalten, aber beobachten
address-correct = Adresse korrigieren oder ersetzen
address-keep = Adresse unverändert lassen

## Whether this message should be sent again

retry-never = Diese Nachricht nicht erneut senden
retry-later = Ein späterer Versuch kann gelingen
retry-after-fix = Erneut senden, sobald die Ursache behoben ist

## How sure the result is

confidence-high = Ergebnis sicher
confidence-medium = Ergebnis wahrscheinlich
confidence-low = Ergebnis unsicher

## Flags: something about the reply that the reader should know

# One part of the reply says “permanent” (5xx), another “temporary” (4xx).
flag-class-mismatch = Die Codes, oder Code und Ursache, widersprechen sich darin, ob der Fehler dauerhaft (5) oder vorübergehend (4) ist.
# For instance 4.1.1 or 5.3.1, which the registry has only in the other class.
flag-unusual-class = Die Standards sehen für diesen Code die andere Klasse vor: vorübergehend (4) statt dauerhaft (5) oder umgekehrt.
# For instance 5.1.5, “address valid”.
flag-contradictory-code = Dieser Code meldet normalerweise Erfolg, steht hier aber für einen Fehler.
flag-nonstandard-code = Kein Standard kennt den Code in dieser Form; ist seine Bedeutung bekannt, wird er so gelesen, wie Server und Plattformen ihn üblicherweise verwenden.
flag-ambiguous-code = Dieser Code hat mehrere gängige Bedeutungen; welche gemeint ist, zeigt der Wortlaut der Serverantwort.
flag-truncated = Der Text ist sehr lang; nur sein Anfang wurde gelesen.
# For instance a report on three recipients, pasted as one text.
flag-several-recipients = Der Text betrifft mehrere Empfänger; was er sagt, muss nicht für alle gelten.
# Letters were lost, as in “Empf?nger unbekannt”, or the text breaks off.
flag-damaged-text = Der Text ist beschädigt: Es fehlen Buchstaben, oder er bricht mitten in einem Wort ab.

## What happened to an address, in a list of events

outcome-delivered = Zugestellt
outcome-bounced = Bounce
outcome-complained = { category-spam-complaint }
outcome-unsubscribed = { category-unsubscribe }
outcome-suppressed-by-hand = Von Hand gesperrt
outcome-unblocked = Sperre aufgehoben
outcome-rejected = Nicht gesendet
outcome-delayed = { category-delayed }
outcome-other = Anderes Ereignis

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
