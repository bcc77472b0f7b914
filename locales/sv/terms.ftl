# Swedish (sv); ids, order and variables as in en

### Labels and short sentences that accompany a result.
### Read by everyone who sees a result, in tables, on buttons and beside the explanation.

## Words of the trade, used within other messages

-bounce-hard = hård studs
-bounce-soft = mjuk studs
# In the definite form, which the one message that uses it needs.
-suppression-list = spärrlistan

## Types. They speak of the address, not of the message: a message can be refused for good while the address is fine

type-hard = Hård studs
    .description = Svaret visar att adressen inte kommer att fungera: brevlådan eller domänen finns inte eller är stängd för gott. Om bedömningen är osäker bör du bevaka adressen innan du tar bort den.
type-soft = Mjuk studs
    .description = Felet är tillfälligt, och adressen kan fungera senare. Ta bort den från listan bara om felet upprepas under flera utskick.
type-other = Avvisat, men adressen är inte orsaken
    .description = Meddelandet avvisades, men inte på grund av adressen, till exempel av ett skräppostfilter. Åtgärda orsaken och låt adressen vara kvar.
type-none = Ingen studs
    .description = Det här är inget leveransfel utan en händelse, till exempel ett autosvar, ett klagomål eller en leverans, eller så skickades meddelandet aldrig.

## Groups of categories, for headings and filters

group-recipient = Mottagaradress
group-mailbox = Brevlåda
group-system = E-postsystem och nätverk
group-rate = Sändningstakt
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
action-contact-postmaster = Kontakta mottagarens administratör
action-review-deferral = Granska det senaste uppskjutna försöket
action-reduce-rate = Skicka långsammare
action-split-recipients = Dela upp mottagarna
action-shrink-message = Gör meddelandet mindre
action-fix-message = Rätta meddelandet
action-change-content = Ändra innehållet
action-clean-message = Ta bort viruset
action-request-delisting = Begär borttagning från blocklistan
action-improve-reputation = Förbättra avsändarryktet
action-fix-reverse-dns = Rätta omvänd DNS
action-fix-authentication = Ställ in SPF, DKIM och DMARC
action-fix-sender = Rätta avsändaradressen
action-fix-relay = Rätta reläinställningarna
action-log-in = Kontrollera inloggningen
action-enable-tls = Aktivera kryptering (TLS)
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
address-correct = Rätta adressen
address-keep = Behåll adressen

## Whether this message should be sent again

retry-never = Skicka inte det här meddelandet igen
retry-later = Skicka igen senare
retry-after-fix = Skicka igen när orsaken är åtgärdad

## How sure the result is

confidence-high = Säker bedömning
confidence-medium = Ganska säker bedömning
confidence-low = Osäker bedömning

## Flags: something about the reply that the reader should know

# One part of the reply says “permanent” (5xx), another “temporary” (4xx).
flag-class-mismatch = Svaret säger både att felet är permanent (5) och att det är tillfälligt (4).
# For instance 4.1.1 or 5.3.1, which the registry has only in the other class.
flag-unusual-class = Standarderna har den här koden bara i en annan klass, till exempel som permanent (5) och inte som tillfällig (4).
# For instance 5.1.5, “address valid”.
flag-contradictory-code = Servern avvisade meddelandet med en kod som betyder att allt gick bra.
flag-nonstandard-code = Ingen standard definierar den här koden; den tolkas så som e-postservrar vanligen använder den.
flag-ambiguous-code = Koden används i flera betydelser; den mest sannolika visas.
flag-truncated = Texten är mycket lång, och bara en del av den har lästs.

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
