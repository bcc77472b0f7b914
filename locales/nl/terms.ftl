# Dutch, with ‘je’; ids, order and variables follow en

### Labels and short sentences that accompany a result.
### Read by everyone who sees a result, in tables, on buttons and beside the explanation.

## Words of the trade, used within other messages

-bounce-hard = hard bounce
-bounce-soft = soft bounce
-suppression-list = Suppressielijst

## Types. They speak of the address, not of the message: a message can be refused for good while the address is fine

type-hard = Hard bounce
    .description = Een hard bounce betekent meestal dat het adres niet werkt, omdat de mailbox of het domein niet bestaat of definitief gesloten is. Sommige systemen vatten de term ruimer op en sommige antwoorden zijn niet zeker: verwijder het adres alleen als het advies dat zegt.
type-soft = Soft bounce
    .description = Een soft bounce betekent meestal dat het probleem voorbijgaat en dat het adres later weer werkt. Sommige systemen gebruiken de term ook als alleen het bericht is geweigerd. Het advies zegt of het adres op je lijst kan blijven.
type-other = Overig: niets tegen het adres
    .description = Niets wijst hier op een probleem met het adres: de oorzaak ligt ergens anders, bijvoorbeeld bij een spamfilter, of is niet bekend. Zoek de oorzaak in plaats van het adres te verwijderen.
type-none = Geen bounce
    .description = Dit is geen mislukte bezorging, maar bijvoorbeeld een automatisch antwoord, een spamklacht of een geslaagde bezorging, of het bericht is nooit verzonden.

## Groups of categories, for headings and filters

group-recipient = Adres van de ontvanger
group-mailbox = Mailbox van de ontvanger
group-system = Mailsysteem en netwerk
group-rate = Verzendsnelheid
group-message = Bericht
group-reputation = Reputatie
group-sender = Afzender
group-policy = Beleid en protocol
group-event = Gebeurtenissen
group-unknown = Oorzaak onduidelijk

## The next step, for a button or a table

action-remove-address = Adres verwijderen
action-correct-address = Adres corrigeren
action-update-address = Adres bijwerken
action-retry-later = Later opnieuw proberen
action-review = Antwoord van de server lezen
action-contact-recipient = Contact opnemen met de ontvanger
action-contact-postmaster = Contact met de mailbeheerder van de ontvanger
action-review-deferral = Eerdere pogingen bekijken
action-reduce-rate = Langzamer verzenden
action-split-recipients = Naar minder ontvangers tegelijk verzenden
action-shrink-message = Bericht kleiner maken
action-fix-message = Bericht corrigeren
action-change-content = Inhoud aanpassen
action-clean-message = Virus verwijderen
action-request-delisting = Delisting aanvragen
action-improve-reputation = Reputatie verbeteren
action-fix-reverse-dns = Reverse DNS corrigeren
action-fix-authentication = SPF, DKIM en DMARC instellen
action-fix-sender = Afzenderadres corrigeren
action-fix-relay = Relay-instellingen controleren
action-log-in = Inloggegevens controleren
action-enable-tls = Versleuteling (TLS) controleren
action-fix-server = Verzendende server controleren
action-review-suppression = { -suppression-list } controleren
action-check-queue = Wachtrij controleren
action-stop-sending = Niet meer mailen
action-answer-challenge = Bevestigen dat je de afzender bent
action-wait = Afwachten
action-no-action = Geen actie nodig

## What should happen to the address

address-suppress = Niet meer naar dit adres mailen
address-watch = Adres laten staan, maar in de gaten houden
address-correct = Adres corrigeren of vervangen
address-keep = Adres laten zoals het is

## Whether this message should be sent again

retry-never = Dit bericht niet opnieuw verzenden
retry-later = Een latere poging kan slagen
retry-after-fix = Opnieuw verzenden als de oorzaak is verholpen

## How sure the result is

confidence-high = Resultaat zeker
confidence-medium = Resultaat waarschijnlijk
confidence-low = Resultaat onzeker

## Flags: something about the reply that the reader should know

# One part of the reply says “permanent” (5xx), another “temporary” (4xx).
flag-class-mismatch = De codes, of de code en de oorzaak, spreken elkaar tegen: permanente (5) of tijdelijke (4) fout.
# For instance 4.1.1 or 5.3.1, which the registry has only in the other class.
flag-unusual-class = De standaarden bedoelen deze code voor de andere klasse: tijdelijk (4) in plaats van permanent (5), of andersom.
# For instance 5.1.5, “address valid”.
flag-contradictory-code = Deze code meldt normaal succes, maar staat hier voor een fout.
flag-nonstandard-code = Geen standaard beschrijft de code in deze vorm; is de betekenis bekend, dan geldt wat servers en platforms er meestal mee bedoelen.
flag-ambiguous-code = Deze code wordt in meerdere betekenissen gebruikt; uit het antwoord van de server blijkt welke.
flag-truncated = De tekst is heel lang; alleen het begin is gelezen.
# For instance a report on three recipients, pasted as one text.
flag-several-recipients = De tekst gaat over meerdere ontvangers; wat er staat, hoeft niet voor allemaal te gelden.
# Letters were lost, as in “Empf?nger unbekannt”, or the text breaks off.
flag-damaged-text = De tekst is beschadigd: er ontbreken letters, of hij breekt midden in een woord af.

## What happened to an address, in a list of events

outcome-delivered = Bezorgd
outcome-bounced = Bounce
outcome-complained = { category-spam-complaint }
outcome-unsubscribed = { category-unsubscribe }
outcome-suppressed-by-hand = Handmatig geblokkeerd
outcome-unblocked = Blokkade opgeheven
outcome-rejected = Niet verzonden
outcome-delayed = { category-delayed }
outcome-other = Andere gebeurtenis

## When to try again, as the server asked for it

# $count (Number): whole seconds
in-seconds = { $count ->
        [one] over { $count } seconde
       *[other] over { $count } seconden
    }
# $count (Number): whole minutes
in-minutes = { $count ->
        [one] over { $count } minuut
       *[other] over { $count } minuten
    }
# $count (Number): whole hours
in-hours = { $count ->
        [one] over { $count } uur
       *[other] over { $count } uur
    }
# $count (Number): whole days
in-days = { $count ->
        [one] over { $count } dag
       *[other] over { $count } dagen
    }

## Who answered, and which list was named

# $name (String): the blocklist’s name, such as “Spamhaus ZEN”
blocklist-named = Het antwoord noemt de blokkeerlijst { $name }.
# $name (String): the mail provider’s name, such as “Google”
provider-named = Het antwoord komt van { $name }.
