# Swedish (sv); ids, order and variables as in en

### Labels and short sentences that accompany a result.
### Read by everyone who sees a result, in tables, on buttons and beside the explanation.

## Words of the trade, used within other messages

-bounce-hard = hård studs
-bounce-soft = mjuk studs
# In the definite form, which the one message that uses it needs.
-suppression-list = spärrlistan

## Types. They speak of the address, not of the message: a message can be refused for good while the address is fine

type-hard = Hård studs (hard bounce)
    .description = En hård studs betyder oftast att adressen inte fungerar, eftersom brevlådan eller domänen inte finns eller är stängd för gott. Vissa system använder ordet i vidare mening, och vissa svar är osäkra: ta bort adressen bara om rådet säger det.
type-soft = Mjuk studs (soft bounce)
    .description = En mjuk studs betyder oftast att felet går över och att adressen kan fungera senare. Vissa system använder ordet även när bara meddelandet avvisades. Rådet säger om adressen kan vara kvar på listan.
type-other = Annat: inget talar emot adressen
    .description = Inget här talar emot adressen: orsaken ligger någon annanstans, till exempel hos ett skräppostfilter, eller är okänd. Ta reda på orsaken i stället för att ta bort adressen.
type-none = Ingen studs
    .description = Det här är inget leveransfel utan en händelse, till exempel ett autosvar, en spamanmälan eller en leverans. Det kan också vara så att meddelandet aldrig skickades.

## Groups of categories, for headings and filters

group-recipient = Mottagaradress
group-mailbox = Brevlåda
group-system = E-postsystem och nätverk
group-rate = Utskickstakt
group-message = Meddelande
group-reputation = Rykte
group-sender = Avsändare
group-policy = Regler och protokoll
group-event = Händelser
group-unknown = Oklar orsak

## The next step, for a button or a table

action-remove-address = Ta bort adressen
action-correct-address = Rätta adressen
action-update-address = Uppdatera adressen
action-retry-later = Försök igen senare
action-review = Läs svaret från servern
action-contact-recipient = Kontakta mottagaren
action-contact-postmaster = Kontakta mottagarens e-postadministratör
action-review-deferral = Se på de tidigare försöken
action-reduce-rate = Skicka långsammare
action-split-recipients = Skicka till färre mottagare åt gången
action-shrink-message = Gör meddelandet mindre
action-fix-message = Rätta meddelandet
action-change-content = Ändra innehållet
action-clean-message = Ta bort viruset
action-request-delisting = Begär borttagning från blocklistan
action-improve-reputation = Förbättra avsändarryktet
action-fix-reverse-dns = Rätta omvänd DNS
action-fix-authentication = Ställ in SPF, DKIM och DMARC
action-fix-sender = Rätta avsändaradressen
action-fix-relay = Kontrollera reläinställningarna
action-log-in = Kontrollera inloggningen
action-enable-tls = Kontrollera krypteringen (TLS)
action-fix-server = Kontrollera avsändarservern
action-review-suppression = Kontrollera { -suppression-list }
action-check-queue = Kontrollera kön
action-stop-sending = Sluta skicka
action-answer-challenge = Bekräfta att du är avsändaren
action-wait = Vänta
action-no-action = Ingen åtgärd behövs

## What should happen to the address

address-suppress = Sluta skicka till adressen
address-watch = Behåll adressen, men bevaka den
address-correct = Rätta eller byt ut adressen
address-keep = Låt adressen vara som den är

## Whether this message should be sent again

retry-never = Skicka inte det här meddelandet igen
retry-later = Ett senare försök kan lyckas
retry-after-fix = Skicka igen när orsaken är åtgärdad

## How sure the result is

confidence-high = Säker bedömning
confidence-medium = Ganska säker bedömning
confidence-low = Osäker bedömning

## Flags: something about the reply that the reader should know

# One part of the reply says “permanent” (5xx), another “temporary” (4xx).
flag-class-mismatch = Koderna, eller koden och orsaken, säger olika om huruvida felet är permanent (5) eller tillfälligt (4).
# For instance 4.1.1 or 5.3.1, which the registry has only in the other class.
flag-unusual-class = Standarderna avser den här koden för den andra klassen: tillfälligt (4) i stället för permanent (5), eller tvärtom.
# For instance 5.1.5, “address valid”.
flag-contradictory-code = Den här koden betyder vanligtvis att allt gick bra, men här står den för ett fel.
flag-nonstandard-code = Ingen standard definierar koden i den här formen; där betydelsen är känd tolkas den så som servrar och plattformar vanligen använder den.
flag-ambiguous-code = Koden används i flera betydelser; felmeddelandet från servern visar vilken som avses.
flag-truncated = Texten är mycket lång; bara början har lästs.
# For instance a report on three recipients, pasted as one text.
flag-several-recipients = Texten gäller flera mottagare, så det som står behöver inte gälla alla.
# Letters were lost, as in “Empf?nger unbekannt”, or the text breaks off.
flag-damaged-text = Texten är skadad: bokstäver saknas, eller så slutar den mitt i ett ord.

## What happened to an address, in a list of events

outcome-delivered = Levererat
outcome-bounced = Studs
outcome-complained = { category-spam-complaint }
outcome-unsubscribed = { category-unsubscribe }
outcome-suppressed-by-hand = Spärrad manuellt
outcome-unblocked = Spärren hävd
outcome-rejected = Inte skickat
outcome-delayed = { category-delayed }
outcome-other = Annan händelse

## When to try again, as the server asked for it

# $count (Number): whole seconds
in-seconds = { $count ->
        [one] om { $count } sekund
       *[other] om { $count } sekunder
    }
# $count (Number): whole minutes
in-minutes = { $count ->
        [one] om { $count } minut
       *[other] om { $count } minuter
    }
# $count (Number): whole hours
in-hours = { $count ->
        [one] om { $count } timme
       *[other] om { $count } timmar
    }
# $count (Number): whole days
in-days = { $count ->
        [one] om { $count } dag
       *[other] om { $count } dagar
    }

## Who answered, and which list was named

# $name (String): the blocklist’s name, such as “Spamhaus ZEN”
blocklist-named = Svaret hänvisar till blocklistan { $name }.
# $name (String): the mail provider’s name, such as “Google”
provider-named = Svaret kommer från { $name }.
