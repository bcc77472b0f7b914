# Norwegian Bokmål (nb); ids, order and variables as in en

### Why the answer is what it is: the rule that decided, and the rules that made it more cautious.
### Read by support staff, as sentences beside the result.

## Why this answer

rule-named-scheme = Koden er tolket slik systemet du har valgt, forklarer den.
rule-own-side = Ditt eget program nådde ikke den utgående serveren; ingen server har sagt noe om mottakeren.
rule-vendor-code = Dette er e-postleverandørens egen kode, med én betydning der.
rule-sender-code = Koden gjelder avsenderen, og det veier tyngre enn ordene.
rule-check-of-sender = Serveren kontrollerte avsenderen eller avsenderserveren, ikke mottakeren.
rule-delay-notice = Et varsel sier at meldingen fortsatt venter, og at serveren prøver igjen.
rule-named-blocklist = Svaret nevner en blokkeringsliste og ingen annen årsak.
rule-specific-phrase = Ordene har én klar betydning.
rule-specific-status = Statuskoden (som 5.1.1) har én klar betydning.
rule-specific-reply = Svarkoden (som 535) har én klar betydning.
rule-queue-expired = Avsenderserveren ga opp, og teksten oppgir ingen annen årsak.
rule-generic-phrase = Ordene tyder på dette, men det er ikke sikkert.
rule-check-name = Svaret nevner bare en kontroll: hvem som ble kontrollert, men ikke hvorfor meldingen ble avvist.
rule-only-provider = Koden er bare kjent fra én e-postleverandør.
rule-generic-code = Det finnes bare en kode, og den sier lite.
rule-assumed-code = Ingen standard har dette tallet; det er tolket slik systemene som oppgir det, forklarer det.
rule-code-beside-foreign-words = Ordene er ikke kjent her, så koden avgjør.
rule-class-digit = Her er høyst det første sifferet i koden kjent.

## Why the answer is more cautious than it would be otherwise

rule-not-hard = Bare en hard bounce er grunn nok til å fjerne en adresse.
rule-low-confidence = Resultatet er for usikkert til at adressen bør fjernes.
rule-generic-evidence = Det svaret sier, beviser ikke at adressen er død.
rule-sender-words = Andre ord i svaret gjelder avsenderen eller meldingen.
rule-other-cause = Koden tyder på en død adresse, men ordene på en annen årsak.
rule-several-recipients = { flag-several-recipients }
rule-only-quoted = De avgjørende ordene er bare sitert, for eksempel fra et emnefelt.
rule-damaged-text = { flag-damaged-text }
rule-cut-off = Teksten slutter brått, og det som mangler, kan endre meningen.
rule-loose-code = Tallet står midt i en setning og er kanskje ikke en kode.
rule-loose-gap = Det står andre ord imellom, så de avgjørende ordene hører kanskje ikke sammen.
rule-hedged = Ordene lar det stå åpent om det er slik eller forblir slik.
rule-other-subject = Ordene nevner noe annet enn en postkasse, og det er kanskje det som er ukjent eller deaktivert.
rule-other-address = Ordene gjelder en videresending eller en lesebekreftelse: den døde adressen er ikke nødvendigvis den det ble skrevet til.
rule-unread-words = I setningen eller rundt svaret står det ord som ikke er kjent her.
rule-lone-word = Ett enkelt dagligdags ord uten kode beviser lite.
rule-not-refused = En kode sier at ingenting ble avvist, eller at avvisningen ikke er endelig.
rule-outer-refusal = Svaret er sitert i et annet svar, som avviser avsenderen eller meldingen.
rule-ambiguous-code = { flag-ambiguous-code }
rule-private-code = Ingen standard har denne koden, og det første sifferet alene beviser ingenting.
