# Norwegian Bokmål (nb); ids, order and variables as in en

### Labels and short sentences that accompany a result.
### Read by everyone who sees a result, in tables, on buttons and beside the explanation.

## Words of the trade, used within other messages

-bounce-hard = hard bounce
-bounce-soft = soft bounce
# In the definite form, which the one message that uses it needs.
-suppression-list = sperrelisten

## Types. They speak of the address, not of the message: a message can be refused for good while the address is fine

type-hard = Hard bounce (permanent feil)
    .description = Svaret viser at adressen ikke kommer til å virke: Postkassen eller domenet finnes ikke eller er stengt for godt. Er vurderingen usikker, bør du følge med på adressen før du fjerner den.
type-soft = Soft bounce (midlertidig feil)
    .description = Feilen er midlertidig, og adressen kan virke senere. Fjern den fra listen bare hvis feilen gjentar seg gjennom flere utsendelser.
type-other = Avvist, men adressen er ikke årsaken
    .description = Meldingen ble avvist, men ikke på grunn av adressen, for eksempel av et søppelpostfilter. Fjern årsaken, ikke adressen.
type-none = Ikke en bounce
    .description = Dette er ikke en leveringsfeil, men en hendelse som et autosvar, en klage eller en levering, eller så ble meldingen aldri sendt.

## Groups of categories, for headings and filters

group-recipient = Mottakeradresse
group-mailbox = Postkasse
group-system = E-postsystem og nettverk
group-rate = Sendetempo
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
action-review = Les svaret fra serveren
action-contact-recipient = Kontakt mottakeren
action-contact-postmaster = Kontakt mottakerens administrator
action-review-deferral = Se på den siste utsettelsen
action-reduce-rate = Send saktere
action-split-recipients = Del opp mottakerne
action-shrink-message = Gjør meldingen mindre
action-fix-message = Rett opp meldingen
action-change-content = Endre innholdet
action-clean-message = Fjern viruset
action-request-delisting = Be om å bli fjernet fra blokkeringslisten
action-improve-reputation = Bygg opp omdømmet ditt
action-fix-reverse-dns = Rett opp omvendt DNS
action-fix-authentication = Sett opp SPF, DKIM og DMARC
action-fix-sender = Rett opp avsenderadressen
action-fix-relay = Rett opp innstillingene for videresending
action-log-in = Kontroller innloggingen
action-enable-tls = Slå på kryptering (TLS)
action-fix-server = Kontroller avsenderserveren
action-review-suppression = Kontroller { -suppression-list }
action-check-queue = Kontroller køen
action-stop-sending = Slutt å sende
action-answer-challenge = Bekreft at du er avsenderen
action-wait = Vent
action-no-action = Du trenger ikke å gjøre noe

## What should happen to the address

address-suppress = Slutt å sende til adressen
address-watch = Behold adressen, men følg med på den
address-correct = Rett opp adressen
address-keep = Behold adressen

## Whether this message should be sent again

retry-never = Ikke send denne meldingen på nytt
retry-later = Send på nytt senere
retry-after-fix = Send på nytt når årsaken er fjernet

## How sure the result is

confidence-high = Sikker vurdering
confidence-medium = Nokså sikker vurdering
confidence-low = Usikker vurdering

## Flags: something about the reply that the reader should know

# One part of the reply says “permanent” (5xx), another “temporary” (4xx).
flag-class-mismatch = Svaret sier både at feilen er permanent (5), og at den er midlertidig (4).
# For instance 4.1.1 or 5.3.1, which the registry has only in the other class.
flag-unusual-class = Standardene har denne koden bare i en annen klasse, for eksempel som permanent (5) og ikke som midlertidig (4).
# For instance 5.1.5, “address valid”.
flag-contradictory-code = Serveren avviste meldingen med en kode som betyr at alt gikk bra.
flag-nonstandard-code = Ingen standard definerer denne koden; den er tolket slik e-postservere vanligvis bruker den.
flag-ambiguous-code = Koden brukes i flere betydninger; den mest sannsynlige vises.
flag-truncated = Teksten er svært lang, og bare en del av den ble lest.

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
