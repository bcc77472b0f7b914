# Dutch, with ‘je’; ids, order and variables follow en

### Why the answer is what it is: the rule that decided, and the rules that made it more cautious.
### Read by support staff, as sentences beside the result.

## Why this answer

rule-named-scheme = De code is gelezen zoals het gekozen systeem hem uitlegt.
rule-own-side = Je eigen software heeft de uitgaande server niet bereikt; over de ontvanger zegt dit niets.
rule-vendor-code = Dit is een eigen code van de mailprovider, met één betekenis daar.
rule-sender-code = De code gaat over de afzender, en dat weegt zwaarder dan de woorden.
rule-check-of-sender = De server controleerde de afzender of diens server, niet de ontvanger.
rule-delay-notice = Volgens een melding wacht het bericht nog en probeert de server het opnieuw.
rule-named-blocklist = Het antwoord noemt een blokkeerlijst en geen andere oorzaak.
rule-specific-phrase = De woorden hebben één duidelijke betekenis.
rule-specific-status = De statuscode (zoals 5.1.1) heeft één duidelijke betekenis.
rule-specific-reply = De antwoordcode (zoals 535) heeft één duidelijke betekenis.
rule-queue-expired = De verzendende server gaf het op, en de tekst noemt geen andere oorzaak.
rule-generic-phrase = De woorden wijzen hierop, maar zeker is het niet.
rule-check-name = Het antwoord noemt alleen een controle: wie is gecontroleerd, maar niet waarom het bericht is geweigerd.
rule-only-provider = Deze code is maar van één mailprovider bekend.
rule-generic-code = Er is alleen een code, en die zegt weinig.
rule-assumed-code = Geen standaard kent dit getal; het is gelezen zoals de systemen die het gebruiken het uitleggen.
rule-code-beside-foreign-words = De woorden zijn hier niet bekend, dus beslist de code.
rule-class-digit = Van deze code is hier hooguit het eerste cijfer bekend.

## Why the answer is more cautious than it would be otherwise

rule-not-hard = Alleen een hard bounce is reden genoeg om een adres te verwijderen.
rule-low-confidence = Het resultaat is te onzeker om het adres te verwijderen.
rule-generic-evidence = Wat het antwoord zegt, bewijst niet dat het adres niet meer werkt.
rule-sender-words = Andere woorden in het antwoord gaan over de afzender of het bericht.
rule-other-cause = De code wijst op een adres dat niet werkt, maar de woorden op een andere oorzaak.
rule-several-recipients = { flag-several-recipients }
rule-only-quoted = De doorslaggevende woorden zijn alleen aangehaald, bijvoorbeeld uit een onderwerpregel.
rule-damaged-text = { flag-damaged-text }
rule-cut-off = De tekst breekt af, en wat ontbreekt kan de betekenis veranderen.
rule-loose-code = Het getal staat midden in een zin en is misschien helemaal geen code.
rule-loose-gap = Er staan andere woorden tussen; de doorslaggevende horen misschien niet bij elkaar.
rule-hedged = De woorden laten open of het zo is of zo blijft.
rule-other-subject = De woorden noemen iets anders dan een mailbox; misschien is dat onbekend of uitgeschakeld.
rule-other-address = De woorden gaan over doorsturen of een leesbevestiging: het dode adres hoeft niet het adres te zijn waaraan is geschreven.
rule-unread-words = In de zin of rond het antwoord staan woorden die hier niet bekend zijn.
rule-lone-word = Eén alledaags woord zonder code bewijst weinig.
rule-not-refused = Volgens een code is er niets geweigerd, of niet definitief.
rule-outer-refusal = Het antwoord wordt aangehaald in een ander, dat de afzender of het bericht weigert.
rule-ambiguous-code = { flag-ambiguous-code }
rule-private-code = Geen standaard kent deze code, en het eerste cijfer alleen bewijst niets.
