# Dutch, with ‘je’; ids, order and variables follow en

### The three-digit reply codes (RFC 5321 and its extensions, and those that servers use without a standard).
### Read mainly by administrators, as the heading of a code and, where it adds something, a sentence about it.

## Before any SMTP reply (no standard defines these two)

reply-101 = Geen verbinding met de server mogelijk
reply-111 = Verbinding geweigerd

## 2xx and 3xx: accepted so far

reply-211 = Systeemstatus
reply-214 = Helptekst
reply-220 = Server gereed
reply-221 = Server sluit de verbinding
reply-235 = Inloggen gelukt
reply-250 = Opdracht uitgevoerd
    .description = Na het bericht zelf betekent dit dat de server het heeft aangenomen.
reply-251 = Ontvanger op andere server, wordt doorgestuurd
reply-252 = Ontvanger niet gecontroleerd, bericht aangenomen
reply-253 = Bezorging van wachtende berichten gestart
reply-334 = Inloggen gaat verder
reply-354 = Server wacht op het bericht

## 4xx: refused for now

reply-420 = Time-out van de verbinding
reply-421 = Server niet beschikbaar, verbinding gesloten
    .description = Servers remmen of blokkeren afzenders ook met deze code; uit het antwoord blijkt wat er speelt.
reply-422 = Mailbox vol of nieuwe inlogmethode niet klaar
    .description = In het IANA-register gaat deze code over inloggen; in de praktijk bedoelen servers een volle mailbox.
reply-430 = { status-5-1 }
reply-431 = Opslag van de server vol
reply-432 = { status-7-12 }
reply-441 = { status-4-1 }
reply-442 = { status-4-2 }
reply-446 = { status-4-6 }
reply-447 = { status-4-7 }
reply-449 = Routeringsfout
reply-450 = Mailbox tijdelijk niet beschikbaar
    .description = De mailbox is op dit moment niet toegankelijk of geblokkeerd; ook greylisting gebruikt deze code.
reply-451 = Fout tijdens de verwerking
    .description = De server moest afbreken door een eigen fout en neemt het bericht later misschien wel aan.
reply-452 = Opslag vol of te veel ontvangers
reply-453 = Geen wachtende berichten
reply-454 = Inloggen of versleuteling tijdelijk mislukt
reply-455 = Kan nu niet aan de parameters voldoen
reply-458 = Wachtende berichten niet in wachtrij te zetten
reply-459 = Wachtende berichten niet vrijgegeven
reply-471 = Fout op een mailserver
    .description = Vaak heeft een spamfilter het bericht tegengehouden; uit het antwoord blijkt aan welke kant.
reply-498 = Geen mailserver voor het domein
    .description = Een eigen code van Mailgun: het domein heeft geen MX-record.
reply-499 = Mailserver niet bereikbaar
    .description = Een eigen code van Mailgun, die ook bij ongeldige ontvangers voorkomt.

## 5xx: refused for good

reply-500 = Opdracht niet herkend
reply-501 = Syntaxisfout in de parameters
    .description = Vaak maakt de server bezwaar tegen de schrijfwijze van een adres.
reply-502 = Opdracht niet ondersteund
reply-503 = Opdrachten in verkeerde volgorde
reply-504 = Parameter van de opdracht niet ondersteund
reply-510 = Ongeldig adres
reply-511 = Ongeldig adres
reply-512 = Server van de ontvanger niet gevonden in de DNS
reply-513 = Verkeerd soort adres
reply-521 = Server neemt geen e-mail aan
    .description = Deze server is niet bedoeld om e-mail te ontvangen; sommige servers blokkeren met deze code een afzender.
reply-523 = { status-7-10 }
    .description = Sommige systemen bedoelen met deze code 5.2.3: ‘{ status-2-3 }’.
reply-524 = { status-7-11 }
    .description = Sommige systemen bedoelen met deze code 5.2.4: ‘{ status-2-4 }’.
reply-525 = { status-7-13 }
    .description = { status-7-13.description }
reply-530 = Inloggen of versleuteling vereist
reply-533 = { status-7-1 }
    .description = Sommige systemen bedoelen met deze code 5.3.3: ‘{ status-3-3 }’.
reply-534 = { status-7-9 }
reply-535 = { status-7-8 }
reply-538 = { status-7-11 }
reply-541 = Geweigerd aan de kant van de ontvanger
    .description = Vaak zit er een spamfilter achter.
reply-550 = Mailbox niet beschikbaar
    .description = De mailbox bestaat niet of accepteert jouw mail niet, of een beleidsregel verbiedt het bericht; uit het antwoord blijkt wat er speelt.
reply-551 = Ontvanger niet op deze server
    .description = De server noemt misschien een ander adres, maar stuurt het bericht er niet naar door.
reply-552 = Opslaglimiet overschreden
    .description = De mailbox is vol of het bericht te groot; oude servers bedoelen er ook te veel ontvangers mee.
reply-553 = Mailboxnaam niet toegestaan
    .description = De server accepteert de schrijfwijze van het adres niet, of de afzender mag het niet gebruiken.
reply-554 = Transactie mislukt
    .description = De server weigert het bericht, of aan het begin van de verbinding alle e-mail van jou; uit het antwoord blijkt waarom.
reply-555 = Adresparameters niet ondersteund
    .description = De server kent een optie niet die bij de afzender of een ontvanger is meegegeven (MAIL of RCPT).
reply-556 = { status-1-10 }
reply-571 = Geblokkeerd, vaak als spam
reply-585 = { status-1-1 }
reply-591 = { category-ip-blocklisted }

## 6xx: Mailgun’s own codes, for messages that it did not send

reply-605 = Niet verzonden: eerdere bounce
reply-607 = Niet verzonden: eerdere spamklacht
