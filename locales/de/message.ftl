# German (de); ids, order and variables as in en

### What a whole message is: a bounce, an auto-reply, a complaint, and so on.
### Read by support staff who dropped a message on the page, and in a terminal. A label, then whole sentences in a row: what
### happened, and what to do.

## The kind of a message, as a label and as a sentence

message-bounce = Bounce
    .description = Die Nachricht wurde nicht zugestellt.
message-delayed = Verzögert
    .description = Die Nachricht ist noch nicht zugestellt. Der Server versucht es weiter.
message-delivered = Zustellung bestätigt
    .description = Ein Server meldet, dass er die Nachricht zugestellt oder weitergegeben hat.
message-complaint = Spam-Beschwerde
    .description = Ein Empfänger hat die Nachricht als Spam gemeldet.
message-unsubscribe = Abmeldung
    .description = Ein Empfänger möchte keine weiteren Nachrichten.
message-auto-reply = Automatische Antwort
    .description = Eine automatische Antwort, etwa eine Abwesenheitsnotiz: Die Adresse funktioniert.
message-challenge = Absenderprüfung
    .description = Das System des Empfängers verlangt, dass der Absender die Nachricht vor der Zustellung bestätigt.
message-receipt = Lesebestätigung
    .description = Der Empfänger hat die Nachricht geöffnet oder gelöscht.
message-report = Technischer Bericht
    .description = Ein Bericht über Authentifizierung oder Übertragung, etwa DMARC. Er betrifft keinen einzelnen Empfänger.
message-other = Kein Bounce
    .description = Das ist gewöhnliche E-Mail, keine Meldung über eine Zustellung.

## What a report says about its recipients. Variables: $count (how many of them), $total (how many there are in all)

message-all-failed = { $count ->
        [one] Die Nachricht wurde dem Empfänger nicht zugestellt.
       *[other] Die Nachricht wurde keinem der { $count } Empfänger zugestellt.
    }
message-some-failed = { $count ->
        [one] 1 von { $total } Empfängern hat die Nachricht nicht erhalten.
       *[other] { $count } von { $total } Empfängern haben die Nachricht nicht erhalten.
    }
message-waiting = { $count ->
        [one] Bei 1 Empfänger versucht der Server die Zustellung weiter.
       *[other] Bei { $count } Empfängern versucht der Server die Zustellung weiter.
    }
message-served = { $count ->
        [one] An 1 Empfänger zugestellt oder weitergegeben.
       *[other] An { $count } Empfänger zugestellt oder weitergegeben.
    }
message-nobody-named = Der Bericht nennt keinen Empfänger.
message-inferred = Der Bericht nennt die Adresse nicht. Sie wurde abgeleitet und wird deshalb nur beobachtet.
message-forwarded = Jemand hat diese Nachricht weitergeleitet. Sie gilt nicht als Bounce einer Ihrer Sendungen.

## What to do. Variables: $count (how many addresses), $address (the only one)

message-remove-address = Entfernen Sie { $address }.
message-remove = { $count ->
        [one] Entfernen Sie 1 Adresse.
       *[other] Entfernen Sie { $count } Adressen.
    }
message-nothing-to-remove = Es ist nichts zu entfernen.
