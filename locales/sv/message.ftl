# Swedish (sv); ids, order and variables as in en

### What a whole message is: a bounce, an auto-reply, a complaint, and so on.
### Read by support staff who dropped a message on the page, and in a terminal. A label, then whole sentences in a row: what
### happened, and what to do.

## The kind of a message, as a label and as a sentence

message-bounce = Studs
    .description = Meddelandet levererades inte.
message-delayed = Försenat
    .description = Meddelandet har inte levererats än. Servern försöker fortfarande.
message-delivered = Leverans bekräftad
    .description = En server meddelar att den har levererat meddelandet eller skickat det vidare.
message-complaint = Spamanmälan
    .description = En mottagare har rapporterat meddelandet som skräppost.
message-unsubscribe = Avregistrering
    .description = En mottagare vill inte ha fler meddelanden.
message-auto-reply = Autosvar
    .description = Ett automatiskt svar, till exempel ett frånvaromeddelande: adressen fungerar.
message-challenge = Avsändarkontroll
    .description = Mottagarens system vill att avsändaren bekräftar meddelandet innan det levereras.
message-receipt = Läskvitto
    .description = Mottagaren har öppnat eller raderat meddelandet.
message-report = Teknisk rapport
    .description = En rapport om autentisering eller överföring, till exempel DMARC. Den gäller inte en viss mottagare.
message-other = Inte en studs
    .description = Det här är vanlig e-post, inte en rapport om leverans.

## What a report says about its recipients. Variables: $count (how many of them), $total (how many there are in all)

message-all-failed = { $count ->
        [one] Meddelandet levererades inte till mottagaren.
       *[other] Meddelandet levererades inte till någon av de { $count } mottagarna.
    }
message-some-failed = { $count ->
        [one] 1 av { $total } mottagare fick inte meddelandet.
       *[other] { $count } av { $total } mottagare fick inte meddelandet.
    }
message-waiting = { $count ->
        [one] Servern försöker fortfarande leverera till 1 mottagare.
       *[other] Servern försöker fortfarande leverera till { $count } mottagare.
    }
message-served = { $count ->
        [one] Levererat eller skickat vidare till 1 mottagare.
       *[other] Levererat eller skickat vidare till { $count } mottagare.
    }
message-nobody-named = Rapporten nämner ingen mottagare.
message-inferred = Rapporten nämner inte adressen. Den har härletts och bevakas därför bara.
message-forwarded = Någon har vidarebefordrat meddelandet. Det räknas inte som en av dina studsar.

## What to do. Variables: $count (how many addresses), $address (the only one)

message-remove-address = Ta bort { $address }.
message-remove = { $count ->
        [one] Ta bort 1 adress.
       *[other] Ta bort { $count } adresser.
    }
message-nothing-to-remove = Inget behöver tas bort.
