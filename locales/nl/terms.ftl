# Dutch, with ‘je’; ids, order and variables follow en

### Labels and short sentences that accompany a result.
### Read by everyone who sees a result, in tables, on buttons and beside the explanation.

## Words of the trade, used within other messages

-bounce-hard = hard bounce
-bounce-soft = soft bounce
-suppression-list = blokkeerlijst

## Types. They speak of the address, not of the message: a message can be refused for good while the address is fine

type-hard = Hard bounce
    .description = Volgens het antwoord werkt het adres niet: de mailbox of het domein bestaat niet of is definitief gesloten. Is het resultaat onzeker, houd het adres dan in de gaten voordat je het verwijdert.
type-soft = Soft bounce
    .description = De fout is tijdelijk en het adres kan later weer werken. Haal het pas van je lijst als dit meerdere mailings aanhoudt.
type-other = Geweigerd, ligt niet aan het adres
    .description = Het bericht is geweigerd, maar niet vanwege het adres, bijvoorbeeld door een spamfilter. Verhelp de oorzaak en laat het adres staan.
type-none = Geen bounce
    .description = Dit is geen mislukte bezorging, maar bijvoorbeeld een automatisch antwoord, een klacht of een geslaagde bezorging, of het bericht is nooit verzonden.

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
action-contact-postmaster = Contact opnemen met de postmaster
action-review-deferral = Laatste uitstel bekijken
action-reduce-rate = Langzamer verzenden
action-split-recipients = Ontvangers verdelen
action-shrink-message = Bericht kleiner maken
action-fix-message = Bericht corrigeren
action-change-content = Inhoud aanpassen
action-clean-message = Virus verwijderen
action-request-delisting = Delisting aanvragen
action-improve-reputation = Reputatie verbeteren
action-fix-reverse-dns = Reverse DNS corrigeren
action-fix-authentication = SPF, DKIM en DMARC instellen
action-fix-sender = Afzenderadres corrigeren
action-fix-relay = Relay-instellingen corrigeren
action-log-in = Aanmelding controleren
action-enable-tls = Versleuteling (TLS) inschakelen
action-fix-server = Verzendende server controleren
action-review-suppression = Eigen { -suppression-list } controleren
action-check-queue = Wachtrij controleren
action-stop-sending = Stoppen met verzenden
action-answer-challenge = Bevestigen dat je de afzender bent
action-wait = Afwachten
action-no-action = Niets te doen

## What should happen to the address

address-suppress = Niet meer naar het adres verzenden
address-watch = Adres laten staan, maar in de gaten houden
address-correct = Adres corrigeren
address-keep = Adres laten staan

## Whether this message should be sent again

retry-never = Dit bericht niet opnieuw verzenden
retry-later = Later opnieuw verzenden
retry-after-fix = Opnieuw verzenden als de oorzaak is verholpen

## How sure the result is

confidence-high = Resultaat zeker
confidence-medium = Resultaat waarschijnlijk
confidence-low = Resultaat onzeker

## Flags: something about the reply that the reader should know

# One part of the reply says “permanent” (5xx), another “temporary” (4xx).
flag-class-mismatch = Het antwoord spreekt zichzelf tegen: het noemt de fout zowel permanent (5) als tijdelijk (4).
# For instance 4.1.1 or 5.3.1, which the registry has only in the other class.
flag-unusual-class = De standaarden kennen deze code alleen in een andere klasse, bijvoorbeeld als permanent (5) en niet als tijdelijk (4).
# For instance 5.1.5, “address valid”.
flag-contradictory-code = De server weigerde het bericht met een code die succes betekent.
flag-nonstandard-code = Geen standaard beschrijft deze code; hier geldt wat mailservers er meestal mee bedoelen.
flag-ambiguous-code = Deze code wordt in meerdere betekenissen gebruikt; dit is de waarschijnlijkste.
flag-truncated = De tekst is heel lang en is maar deels gelezen.

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
