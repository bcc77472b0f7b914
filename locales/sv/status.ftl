# Swedish (sv); ids, order and variables as in en

### The enhanced status codes (RFC 3463 and IANA’s registry): status-1-1 is X.1.1, in classes 2, 4 and 5 alike.
### Read mainly by administrators, as the heading of a code and a sentence about it, on the lookup page and in dashboards.
### $class (Number): 2 success, 4 temporary failure, 5 permanent failure

## X.0 and X.1: addresses

status-0-0 = { $class ->
        [2] Lyckades
        [4] Tillfälligt fel
       *[5] Permanent fel
    }
    .description = Servern anger inga närmare detaljer.
status-1-0 = { $class ->
        [2] Adressen är godkänd
       *[5] Problem med adressen
    }
    .description = Koden gäller en adress och säger inte mer.
status-1-1 = Brevlådan finns inte
    .description = { $class ->
        [4] Namnet före @ motsvarar ingen brevlåda, åtminstone inte just nu.
       *[5] Namnet före @ motsvarar ingen brevlåda på den här domänen.
    }
status-1-2 = Domänen finns inte
    .description = { $class ->
        [4] Domänen efter @ hittas inte eller kan inte ta emot e-post, åtminstone inte just nu.
       *[5] Domänen efter @ finns inte eller kan inte ta emot e-post.
    }
status-1-3 = Ogiltig mottagaradress
status-1-4 = Tvetydig mottagaradress
status-1-5 = Mottagaradressen är giltig
    .description = { $class ->
        [2] Adressen är giltig, och meddelandet togs emot.
       *[5] Koden säger att adressen är giltig och motsäger därmed avvisningen.
    }
status-1-6 = Brevlådan har flyttats
    .description = Brevlådan har funnits, men tar inte längre emot e-post, och ingen ny adress anges.
status-1-7 = Ogiltig avsändaradress
status-1-8 = Ogiltig avsändardomän
    .description = Domänen i avsändaradressen finns inte eller kan inte ta emot svar.
status-1-9 = Skickat till ett system som inte rapporterar
    .description = Adressen är giltig, men nästa system meddelar inte vad som händer med meddelandet.
status-1-10 = Mottagardomänen tar inte emot e-post

## X.2: the mailbox

status-2-0 = { $class ->
        [2] Brevlådan är godkänd
       *[5] Problem med brevlådan
    }
    .description = Koden gäller brevlådan och säger inte mer.
status-2-1 = { $class ->
        [4] Brevlådan är tillfälligt inaktiverad
       *[5] Brevlådan är inaktiverad
    }
    .description = { $class ->
        [4] Brevlådan finns och tar troligen emot e-post igen senare.
       *[5] Brevlådan finns, men är stängd för ny e-post.
    }
status-2-2 = Brevlådan är full
status-2-3 = Meddelandet är för stort för brevlådan
status-2-4 = Medlemmarna i sändlistan hittades inte
    .description = Adressen är en sändlista (mailing list), och servern kunde inte ta reda på vilka som står på den.

## X.3: the mail system

status-3-0 = { $class ->
        [2] E-postsystemet är redo
       *[5] Problem med e-postsystemet
    }
    .description = Koden gäller det mottagande systemet och säger inte mer.
status-3-1 = E-postsystemets lagringsutrymme är fullt
status-3-2 = { $class ->
        [4] Servern tar inte emot e-post just nu
       *[5] Servern tar inte emot e-post
    }
    .description = { $class ->
        [4] Servern är överbelastad, genomgår underhåll eller håller på att stängas av.
       *[5] Den här servern är inte avsedd att ta emot e-post.
    }
status-3-3 = Funktionen stöds inte
    .description = Det mottagande systemet saknar en funktion som meddelandet behöver.
status-3-4 = Meddelandet är för stort
status-3-5 = Servern är felkonfigurerad
status-3-6 = Prioriteten har ändrats
    .description = Meddelandet togs emot, men med en annan prioritet än den begärda.

## X.4: network and routing

status-4-0 = { $class ->
        [2] Nätverket fungerar
       *[5] Problem i nätverket
    }
    .description = Koden gäller nätverket eller leveransvägen och säger inte mer.
status-4-1 = Servern svarar inte
status-4-2 = Anslutningen bröts
status-4-3 = Kataloguppslagningen misslyckades
status-4-4 = Ingen leveransväg till domänen
    .description = Avsändarservern hittade ingen server att lämna meddelandet till, ofta på grund av fel i DNS-posterna.
status-4-5 = E-postsystemet är överbelastat
status-4-6 = E-postslinga (loop)
status-4-7 = Tidsfristen för leverans har löpt ut

## X.5: the protocol

status-5-0 = { $class ->
        [2] Kommandot är godkänt
       *[5] Protokollproblem
    }
    .description = Koden gäller dialogen mellan servrarna (SMTP) och säger inte mer.
status-5-1 = Ogiltigt kommando
status-5-2 = Syntaxfel
status-5-3 = För många mottagare
status-5-4 = Ogiltiga kommandoargument
status-5-5 = Protokollversionerna stämmer inte överens
status-5-6 = Autentiseringsraden är för lång

## X.6: the content

status-6-0 = { $class ->
        [2] Meddelandet är godkänt
       *[5] Problem med innehållet
    }
    .description = Koden gäller meddelandets innehåll och säger inte mer.
status-6-1 = Innehållstypen stöds inte
    .description = Ett system på vägen kan inte hantera den här typen av innehåll.
status-6-2 = Nödvändig konvertering är inte tillåten
status-6-3 = Nödvändig konvertering stöds inte
status-6-4 = Konverterat med förlust
    .description = { $class ->
        [2] Meddelandet levererades, men något gick förlorat i konverteringen.
       *[5] Leveransen kräver en konvertering där något går förlorat, och det tillåter inte avsändaren.
    }
status-6-5 = Konverteringen misslyckades
status-6-6 = Innehållet är inte tillgängligt
    .description = Innehållet kunde inte hämtas från platsen där det är lagrat.
status-6-7 = Adress med tecken utanför ASCII inte tillåten
    .description = Servern godtar bara rena ASCII-tecken (inte å, ä, ö, é eller liknande) i den här avsändarens eller mottagarens adress.
status-6-8 = UTF-8-svar behövs men är inte tillåtet
    .description = Brevlådans namn kan bara visas i ett UTF-8-svar, och det godtar inte klienten.
status-6-9 = Meddelandehuvud i UTF-8 kan inte skickas vidare
    .description = En mottagares system kan inte ta emot ett meddelandehuvud i UTF-8, så meddelandet avvisades.
status-6-10 = UTF-8-svar behövs (indragen kod)
    .description = { status-6-8.description }

## X.7: security and policy

status-7-0 = { $class ->
        [2] Säkerhetskontrollen är godkänd
       *[5] Problem med säkerhet eller regler
    }
    .description = Koden gäller säkerhet eller regler (policy) och säger inte mer.
status-7-1 = Leveransen är inte tillåten
    .description = Ett filter, en regel eller en blockering släpper inte igenom den här avsändaren eller det här meddelandet.
status-7-2 = Inte tillåtet att skriva till listan
    .description = Avsändaren får inte skicka till den här sändlistan (mailing list).
status-7-3 = Säkerhetskonvertering är inte möjlig
    .description = Meddelandet måste föras över till ett annat säkerhetsprotokoll, men det går inte.
status-7-4 = Säkerhetsfunktionen stöds inte
status-7-5 = Kryptografiskt fel
status-7-6 = Den kryptografiska algoritmen stöds inte
status-7-7 = Meddelandet har ändrats på vägen
    .description = Integritetskontrollen visar att meddelandet har skadats eller ändrats.
status-7-8 = Inloggningen misslyckades
status-7-9 = För svag inloggningsmetod
status-7-10 = Kryptering behövs
    .description = Anslutningen måste vara krypterad (TLS) innan den här inloggningsmetoden får användas.
status-7-11 = Inloggningen kräver kryptering
    .description = { status-7-10.description }
status-7-12 = Ny inloggningsmetod är inte klar ännu
    .description = Användaren måste logga in en gång med vanligt lösenord (PLAIN) innan den nya inloggningsmetoden fungerar.
status-7-13 = Användarkontot är inaktiverat
    .description = En administratör har inaktiverat kontot. Koden är avsedd för inloggning, men vissa servrar använder den även om mottagarens brevlåda.
status-7-14 = Förtroende mellan servrarna saknas
    .description = Servern måste ställas in så att den litar på en annan server som den hämtar innehållet från.
status-7-15 = För låg prioritet
    .description = Servern tar bara emot meddelanden med högre prioritet.
status-7-16 = Meddelandet är för stort för sin prioritet
    .description = Servern tar bara emot meddelanden med den här prioriteten om de är mindre.
status-7-17 = Brevlådan har fått en ny ägare
    .description = Brevlådan har bytt ägare efter det datum som avsändaren angav (RRVS).
status-7-18 = Domänen har fått en ny ägare
    .description = Domänen har bytt ägare efter det datum som avsändaren angav (RRVS).
status-7-19 = Ägaren kan inte kontrolleras
    .description = Servern vet inte hur länge brevlådan har haft samma ägare (RRVS).
status-7-20 = Ingen giltig DKIM-signatur
status-7-21 = Ingen godtagbar DKIM-signatur
    .description = Servern godtar ingen av DKIM-signaturerna, trots att minst en klarar kontrollen.
status-7-22 = DKIM-signatur från en annan domän
    .description = De giltiga DKIM-signaturerna hör inte till domänen i Från-fältet.
status-7-23 = Inte godkänt i SPF-kontrollen
    .description = Den här servern får inte skicka i avsändardomänens namn.
status-7-24 = SPF-kontrollen kunde inte göras
    .description = Avsändardomänens SPF-post kunde inte utvärderas, på grund av ett fel i den eller ett DNS-fel.
status-7-25 = Inte godkänt i kontrollen av omvänd DNS
status-7-26 = Inte godkänt i flera autentiseringskontroller
status-7-27 = Avsändardomänen tar inte emot e-post
    .description = Avsändardomänen meddelar att den inte tar emot e-post (null MX), så det går inte att svara.
status-7-28 = E-postflod
    .description = Meddelandet ser ut att ingå i en flod av liknande oönskade meddelanden.
status-7-29 = Inte godkänt i ARC-kontrollen
status-7-30 = Krypterad leveransväg krävs
    .description = Avsändaren kräver kryptering hela vägen (REQUIRETLS), men ingen möjlig nästa server erbjuder det.
