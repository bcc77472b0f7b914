# Swedish (sv); ids, order and variables as in en

### Why the answer is what it is: the rule that decided, and the rules that made it more cautious.
### Read by support staff, as sentences beside the result.

## Why this answer

rule-named-scheme = Koden är tolkad så som systemet du har valt förklarar den.
rule-own-side = Ditt eget program nådde inte den utgående servern; ingen server har sagt något om mottagaren.
rule-vendor-code = Det här är e-postleverantörens egen kod, med en enda betydelse där.
rule-sender-code = Koden gäller avsändaren, och det väger tyngre än orden.
rule-check-of-sender = Servern kontrollerade avsändaren eller avsändarservern, inte mottagaren.
rule-delay-notice = Ett besked säger att meddelandet fortfarande väntar och att servern försöker igen.
rule-named-blocklist = Svaret nämner en blocklista och ingen annan orsak.
rule-specific-phrase = Orden har en tydlig betydelse.
rule-specific-status = Statuskoden (som 5.1.1) har en tydlig betydelse.
rule-specific-reply = Svarskoden (som 535) har en tydlig betydelse.
rule-queue-expired = Avsändarservern gav upp, och texten anger ingen annan orsak.
rule-generic-phrase = Orden tyder på detta, men det är inte säkert.
rule-check-name = Svaret nämner bara en kontroll: vem som kontrollerades, men inte varför meddelandet avvisades.
rule-only-provider = Koden är bara känd från en e-postleverantör.
rule-generic-code = Det finns bara en kod, och den säger inte mycket.
rule-assumed-code = Ingen standard har det här talet; det är tolkat så som systemen som använder det förklarar det.
rule-code-beside-foreign-words = Orden är inte kända här, så koden avgör.
rule-class-digit = Här är på sin höjd kodens första siffra känd.

## Why the answer is more cautious than it would be otherwise

rule-not-hard = Bara en hård studs räcker som skäl att ta bort en adress.
rule-low-confidence = Resultatet är för osäkert för att adressen ska tas bort.
rule-generic-evidence = Det som svaret säger bevisar inte att adressen är död.
rule-sender-words = Andra ord i svaret gäller avsändaren eller meddelandet.
rule-other-cause = Koden tyder på en död adress, men orden på en annan orsak.
rule-several-recipients = { flag-several-recipients }
rule-only-quoted = De avgörande orden är bara citerade, till exempel från en ämnesrad.
rule-damaged-text = { flag-damaged-text }
rule-cut-off = Texten slutar tvärt, och det som saknas kan ändra innebörden.
rule-loose-code = Talet står mitt i en mening och är kanske ingen kod.
rule-loose-gap = Det står andra ord emellan, så de avgörande orden hör kanske inte ihop.
rule-hedged = Orden lämnar öppet om det är så eller förblir så.
rule-other-subject = Orden nämner något annat än en brevlåda, och det är kanske det som är okänt eller avstängt.
rule-other-address = Orden gäller en vidarebefordran eller ett läskvitto: den döda adressen behöver inte vara den som du skrev till.
rule-unread-words = I meningen eller omkring svaret står ord som inte är kända här.
rule-lone-word = Ett enda vardagligt ord utan kod bevisar inte mycket.
rule-not-refused = En kod säger att inget avvisades, eller inte slutgiltigt.
rule-outer-refusal = Svaret är citerat i ett annat svar, som avvisar avsändaren eller meddelandet.
rule-ambiguous-code = { flag-ambiguous-code }
rule-private-code = Ingen standard har den här koden, och den första siffran ensam bevisar ingenting.
