# Norwegian Bokmål (nb); ids, order and variables as in en

### What a whole message is: a bounce, an auto-reply, a complaint, and so on.
### Read by support staff who dropped a message on the page, and in a terminal. A label, then whole sentences in a row: what
### happened, and what to do.

## The kind of a message, as a label and as a sentence

message-bounce = Bounce
    .description = Meldingen ble ikke levert.
message-delayed = Forsinket
    .description = Meldingen er ikke levert ennå. Serveren prøver fortsatt.
message-delivered = Levering bekreftet
    .description = En server opplyser at den har levert meldingen eller sendt den videre.
message-complaint = Spamklage
    .description = En mottaker har rapportert meldingen som søppelpost.
message-unsubscribe = Avmelding
    .description = En mottaker ber om å slippe flere meldinger.
message-auto-reply = Autosvar
    .description = Et automatisk svar, for eksempel et fraværssvar: Adressen virker.
message-challenge = Avsenderkontroll
    .description = Mottakerens system vil at avsenderen skal bekrefte meldingen før den leveres.
message-receipt = Lesebekreftelse
    .description = Mottakeren har åpnet eller slettet meldingen.
message-report = Teknisk rapport
    .description = En rapport om autentisering eller overføring, for eksempel DMARC. Den gjelder ikke en bestemt mottaker.
message-other = Ikke en bounce
    .description = Dette er vanlig e-post, ikke en melding om levering.

## What a report says about its recipients. Variables: $count (how many of them), $total (how many there are in all)

message-all-failed = { $count ->
        [one] Meldingen ble ikke levert til mottakeren.
       *[other] Meldingen ble ikke levert til noen av de { $count } mottakerne.
    }
message-some-failed = { $count ->
        [one] 1 av { $total } mottakere fikk ikke meldingen.
       *[other] { $count } av { $total } mottakere fikk ikke meldingen.
    }
message-waiting = { $count ->
        [one] Serveren prøver fortsatt å levere til 1 mottaker.
       *[other] Serveren prøver fortsatt å levere til { $count } mottakere.
    }
message-served = { $count ->
        [one] Levert eller sendt videre til 1 mottaker.
       *[other] Levert eller sendt videre til { $count } mottakere.
    }
message-nobody-named = Rapporten nevner ingen mottaker.
message-inferred = Rapporten nevner ikke adressen. Den er utledet og settes derfor bare under observasjon.
message-forwarded = Noen har videresendt denne meldingen. Den regnes ikke som en av dine bounces.

## What to do. Variables: $count (how many addresses), $address (the only one)

message-remove-address = Fjern { $address }.
message-remove = { $count ->
        [one] Fjern 1 adresse.
       *[other] Fjern { $count } adresser.
    }
message-nothing-to-remove = Ingen adresser trenger å fjernes.
