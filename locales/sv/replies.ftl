# Swedish (sv); ids, order and variables as in en

### The three-digit reply codes (RFC 5321 and its extensions, and those that servers use without a standard).
### Read mainly by administrators, as the heading of a code and, where it adds something, a sentence about it.

## Before any SMTP reply (no standard defines these two)

reply-101 = Ingen kontakt med servern
reply-111 = Anslutningen nekades

## 2xx and 3xx: accepted so far

reply-211 = Systemstatus
reply-214 = Hjälptext
reply-220 = Servern är redo
reply-221 = Servern stänger anslutningen
reply-235 = Inloggningen lyckades
reply-250 = Kommandot har utförts
    .description = Efter själva meddelandet betyder detta att servern har tagit emot det.
reply-251 = Mottagare på annan server, skickas vidare
reply-252 = Mottagaren ej kontrollerad, meddelandet mottaget
reply-253 = Leverans av väntande meddelanden har påbörjats
reply-334 = Inloggningen fortsätter
reply-354 = Servern väntar på meddelandet

## 4xx: refused for now

reply-420 = Tidsgränsen för anslutningen överskreds
reply-421 = Servern är otillgänglig, anslutningen stängs
    .description = Servrar använder också koden för att bromsa eller blockera en avsändare; felmeddelandet visar vad som gäller.
reply-422 = Full brevlåda, eller ny inloggning inte klar
    .description = I registret gäller koden inloggning; i praktiken menar servrarna att brevlådan är full.
reply-430 = { status-5-1 }
reply-431 = Servern har slut på lagringsutrymme
reply-432 = { status-7-12 }
reply-441 = { status-4-1 }
reply-442 = { status-4-2 }
reply-446 = { status-4-6 }
reply-447 = { status-4-7 }
reply-449 = Routningsfel
reply-450 = Brevlådan är tillfälligt otillgänglig
    .description = Brevlådan är upptagen eller blockerad för tillfället; koden används också vid grålistning.
reply-451 = Fel vid bearbetningen
    .description = Servern fick avbryta på grund av ett eget fel och kan kanske ta emot meddelandet senare.
reply-452 = Slut på utrymme, eller för många mottagare
reply-453 = Ingen e-post väntar
reply-454 = Tillfälligt fel vid inloggning eller kryptering
reply-455 = Parametrarna kan inte tillgodoses just nu
reply-458 = Väntande meddelanden kan inte köas
reply-459 = Väntande meddelanden lämnas inte ut
reply-471 = Fel på en e-postserver
    .description = Ofta är det ett skräppostfilter som har stoppat meddelandet; felmeddelandet visar på vilken sida.
reply-498 = Domänen har ingen e-postserver
    .description = Mailguns egen kod: domänen har ingen MX-post.
reply-499 = E-postservern kan inte nås
    .description = Mailguns egen kod, som också förekommer vid ogiltiga mottagare.

## 5xx: refused for good

reply-500 = Okänt kommando
reply-501 = Syntaxfel i argumenten
    .description = Ofta är det sättet en adress är skriven på som servern inte godtar.
reply-502 = Kommandot stöds inte
reply-503 = Kommandona kom i fel ordning
reply-504 = Kommandoparametern stöds inte
reply-510 = Ogiltig e-postadress
reply-511 = Ogiltig e-postadress
reply-512 = Mottagarens server finns inte i DNS
reply-513 = Fel typ av adress
reply-521 = Servern tar inte emot e-post
    .description = Den här servern är inte avsedd att ta emot e-post; vissa servrar använder koden för att blockera en avsändare.
reply-523 = { status-7-10 }
    .description = En del system menar 5.2.3 med den här koden: ”{ status-2-3 }”.
reply-524 = { status-7-11 }
    .description = En del system menar 5.2.4 med den här koden: ”{ status-2-4 }”.
reply-525 = { status-7-13 }
    .description = { status-7-13.description }
reply-530 = Inloggning eller kryptering krävs
reply-533 = { status-7-1 }
    .description = En del system menar 5.3.3 med den här koden: ”{ status-3-3 }”.
reply-534 = { status-7-9 }
reply-535 = { status-7-8 }
reply-538 = { status-7-11 }
reply-541 = Avvisat på mottagarsidan
    .description = Ofta ligger ett skräppostfilter bakom.
reply-550 = Brevlådan är otillgänglig
    .description = Brevlådan finns inte, är stängd för dig, eller så stoppar en regel meddelandet; felmeddelandet visar vad som gäller.
reply-551 = Mottagaren finns inte på den här servern
    .description = Servern anger kanske en annan adress, men vidarebefordrar inte meddelandet dit.
reply-552 = Lagringsgränsen är överskriden
    .description = Brevlådan är full eller meddelandet för stort; äldre servrar använder också koden vid för många mottagare.
reply-553 = Brevlådenamnet är inte tillåtet
    .description = Adressen är skriven på ett sätt som servern inte godtar, eller så får avsändaren inte använda den.
reply-554 = Transaktionen misslyckades
    .description = Servern avvisar meddelandet eller, redan vid anslutningen, all e-post från dig; felmeddelandet säger varför.
reply-555 = Adressparametrarna stöds inte
    .description = Servern känner inte till en parameter som följde med avsändaren eller en mottagare (MAIL eller RCPT).
reply-556 = { status-1-10 }
reply-571 = Blockerat, ofta som skräppost
reply-585 = { status-1-1 }
reply-591 = { category-ip-blocklisted }

## 6xx: Mailgun’s own codes, for messages that it did not send

reply-605 = Inte skickat: tidigare studs
reply-607 = Inte skickat: tidigare spamanmälan
