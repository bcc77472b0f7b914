# Norwegian Bokmål (nb); ids, order and variables as in en

### Labels and short sentences that accompany a result.
### Read by everyone who sees a result, in tables, on buttons and beside the explanation.

## Words of the trade, used within other messages

-bounce-hard = hard bounce
-bounce-soft = soft bounce
# In the definite form, which the one message that uses it needs.
-suppression-list = sperrelisten

## Types. They speak of the address, not of the message: a message can be refused for good while the address is fine

type-hard = Hard bounce
    .description = En hard bounce betyr som regel at adressen ikke virker, fordi postkassen eller domenet ikke finnes eller er stengt for godt. Noen systemer bruker ordet i videre forstand, og noen svar er usikre: Fjern adressen bare hvis rådet sier det.
type-soft = Soft bounce
    .description = En soft bounce betyr som regel at feilen går over, og at adressen kan virke senere. Noen systemer bruker ordet også når bare meldingen ble avvist. Rådet sier om adressen kan bli stående på listen.
type-other = Annet: ingenting taler mot adressen
    .description = Ingenting her taler mot adressen: Årsaken ligger et annet sted, som når et søppelpostfilter har stoppet meldingen, eller den er ukjent. Finn årsaken i stedet for å fjerne adressen.
type-none = Ikke en bounce
    .description = Dette er ingen leveringsfeil, men en hendelse, som et autosvar, en spamklage eller en levering. Det kan også være at meldingen aldri ble sendt.

## Groups of categories, for headings and filters

group-recipient = Mottakeradresse
group-mailbox = Postkasse
group-system = E-postsystem og nettverk
group-rate = Sendefrekvens
group-message = Melding
group-reputation = Omdømme
group-sender = Avsender
group-policy = Regler og protokoll
group-event = Hendelser
group-unknown = Uklar årsak

## The next step, for a button or a table

action-remove-address = Fjern adressen
action-correct-address = Rett opp adressen
action-update-address = Oppdater adressen
action-retry-later = Prøv igjen senere
action-review = Les feilmeldingen fra serveren
action-contact-recipient = Kontakt mottakeren
action-contact-postmaster = Kontakt mottakerens e-postadministrator
action-review-deferral = Se på de tidligere forsøkene
action-reduce-rate = Send saktere
action-split-recipients = Send til færre mottakere om gangen
action-shrink-message = Gjør meldingen mindre
action-fix-message = Rett opp meldingen
action-change-content = Endre innholdet
action-clean-message = Fjern viruset
action-request-delisting = Be om delisting
action-improve-reputation = Bygg opp omdømmet ditt
action-fix-reverse-dns = Rett opp omvendt DNS
action-fix-authentication = Sett opp SPF, DKIM og DMARC
action-fix-sender = Rett opp avsenderadressen
action-fix-relay = Kontroller relay-innstillingene
action-log-in = Kontroller innloggingen
action-enable-tls = Kontroller krypteringen (TLS)
action-fix-server = Kontroller avsenderserveren
action-review-suppression = Kontroller { -suppression-list }
action-check-queue = Kontroller køen
action-stop-sending = Slutt å sende
action-answer-challenge = Bekreft at du er avsenderen
action-wait = Vent
action-no-action = Ingen tiltak nødvendig

## What should happen to the address

address-suppress = Slutt å sende til adressen
address-watch = Behold adressen, men følg med på den
address-correct = Rett opp eller bytt ut adressen
address-keep = La adressen være som den er

## Whether this message should be sent again

retry-never = Ikke send denne meldingen på nytt
retry-later = Et nytt forsøk senere kan lykkes
retry-after-fix = Send på nytt når årsaken er fjernet

## How sure the result is

confidence-high = Sikker vurdering
confidence-medium = Nokså sikker vurdering
confidence-low = Usikker vurdering

## Flags: something about the reply that the reader should know

# One part of the reply says “permanent” (5xx), another “temporary” (4xx).
flag-class-mismatch = Kodene, eller koden og årsaken, er uenige om feilen er permanent (5) eller midlertidig (4).
# For instance 4.1.1 or 5.3.1, which the registry has only in the other class.
flag-unusual-class = Standardene har tiltenkt denne koden den andre klassen: midlertidig (4) i stedet for permanent (5), eller omvendt.
# For instance 5.1.5, “address valid”.
flag-contradictory-code = Denne koden betyr vanligvis at alt gikk bra, men her står den for en feil.
flag-nonstandard-code = Ingen standard definerer koden i denne formen; der betydningen er kjent, er den tolket slik servere og plattformer vanligvis bruker den.
flag-ambiguous-code = Koden brukes i flere betydninger; feilmeldingen fra serveren viser hvilken det gjelder.
flag-truncated = Teksten er svært lang; bare begynnelsen er lest.
# For instance a report on three recipients, pasted as one text.
flag-several-recipients = Teksten gjelder flere mottakere, så det som står der, trenger ikke å gjelde alle.
# Letters were lost, as in “Empf?nger unbekannt”, or the text breaks off.
flag-damaged-text = Teksten er skadet: Bokstaver mangler, eller den slutter midt i et ord.

## What happened to an address, in a list of events

outcome-delivered = Levert
outcome-bounced = I retur (bounce)
outcome-complained = { category-spam-complaint }
outcome-unsubscribed = { category-unsubscribe }
outcome-suppressed-by-hand = Sperret manuelt
outcome-unblocked = Sperringen opphevet
outcome-rejected = Ikke sendt
outcome-delayed = { category-delayed }
outcome-other = Annen hendelse

## When to try again, as the server asked for it

# $count (Number): whole seconds
in-seconds = { $count ->
        [one] om { $count } sekund
       *[other] om { $count } sekunder
    }
# $count (Number): whole minutes
in-minutes = { $count ->
        [one] om { $count } minutt
       *[other] om { $count } minutter
    }
# $count (Number): whole hours
in-hours = { $count ->
        [one] om { $count } time
       *[other] om { $count } timer
    }
# $count (Number): whole days
in-days = { $count ->
        [one] om { $count } dag
       *[other] om { $count } dager
    }

## Who answered, and which list was named

# $name (String): the blocklist’s name, such as “Spamhaus ZEN”
blocklist-named = Svaret viser til blokkeringslisten { $name }.
# $name (String): the mail provider’s name, such as “Google”
provider-named = Svaret kommer fra { $name }.
