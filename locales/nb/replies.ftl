# Norwegian Bokmål (nb); ids, order and variables as in en

### The three-digit reply codes (RFC 5321 and its extensions, and those that servers use without a standard).
### Read mainly by administrators, as the heading of a code and, where it adds something, a sentence about it.

## Before any SMTP reply (no standard defines these two)

reply-101 = Får ikke kontakt med serveren
reply-111 = Tilkoblingen ble avvist

## 2xx and 3xx: accepted so far

reply-211 = Systemstatus
reply-214 = Hjelpetekst
reply-220 = Serveren er klar
reply-221 = Serveren lukker forbindelsen
reply-235 = Innloggingen var vellykket
reply-250 = Kommandoen er utført
    .description = Etter selve meldingen betyr dette at serveren har tatt imot den.
reply-251 = Mottaker på annen server, meldingen sendes dit
reply-252 = Mottaker ikke kontrollert, melding tatt imot
reply-253 = Levering av ventende meldinger er startet
reply-334 = Innloggingen fortsetter
reply-354 = Serveren venter på meldingen

## 4xx: refused for now

reply-420 = Tidsavbrudd på forbindelsen
reply-421 = Serveren er utilgjengelig, forbindelsen lukkes
    .description = Servere bruker også koden til å bremse eller blokkere en avsender; feilmeldingen viser hva som gjelder.
reply-422 = Full postkasse, eller ny innlogging ikke klar
    .description = I registeret gjelder koden innlogging; i praksis mener serverne at postkassen er full.
reply-430 = { status-5-1 }
reply-431 = Serveren er tom for lagringsplass
reply-432 = { status-7-12 }
reply-441 = { status-4-1 }
reply-442 = { status-4-2 }
reply-446 = { status-4-6 }
reply-447 = { status-4-7 }
reply-449 = Rutingsfeil
reply-450 = Postkassen er midlertidig utilgjengelig
    .description = Postkassen er opptatt eller blokkert for øyeblikket; koden brukes også ved grålisting.
reply-451 = Feil under behandlingen
    .description = Serveren måtte avbryte på grunn av en feil hos seg selv og kan kanskje ta imot meldingen senere.
reply-452 = Tom for lagringsplass, eller for mange mottakere
reply-453 = Ingen e-post venter
reply-454 = Midlertidig feil ved innlogging eller kryptering
reply-455 = Parameterne kan ikke oppfylles akkurat nå
reply-458 = Ventende meldinger kan ikke settes i kø
reply-459 = Ventende meldinger blir ikke utlevert
reply-471 = Feil på en e-postserver
    .description = Ofte er det et søppelpostfilter som har stoppet meldingen; feilmeldingen viser på hvilken side.
reply-498 = Domenet har ingen e-postserver
    .description = Mailguns egen kode: Domenet har ingen MX-oppføring.
reply-499 = E-postserveren kan ikke nås
    .description = Mailguns egen kode, som også forekommer ved ugyldige mottakere.

## 5xx: refused for good

reply-500 = Ukjent kommando
reply-501 = Syntaksfeil i argumentene
    .description = Ofte er det skrivemåten av en adresse serveren ikke godtar.
reply-502 = Kommandoen støttes ikke
reply-503 = Kommandoene kom i feil rekkefølge
reply-504 = Kommandoparameteren støttes ikke
reply-510 = Ugyldig e-postadresse
reply-511 = Ugyldig e-postadresse
reply-512 = Mottakerens server finnes ikke i DNS
reply-513 = Feil type adresse
reply-521 = Serveren tar ikke imot e-post
    .description = Denne serveren er ikke ment for mottak av e-post; noen servere bruker koden til å blokkere en avsender.
reply-523 = { status-7-10 }
    .description = Noen systemer mener 5.2.3 med denne koden: «{ status-2-3 }».
reply-524 = { status-7-11 }
    .description = Noen systemer mener 5.2.4 med denne koden: «{ status-2-4 }».
reply-525 = { status-7-13 }
    .description = { status-7-13.description }
reply-530 = Innlogging eller kryptering kreves
reply-533 = { status-7-1 }
    .description = Noen systemer mener 5.3.3 med denne koden: «{ status-3-3 }».
reply-534 = { status-7-9 }
reply-535 = { status-7-8 }
reply-538 = { status-7-11 }
reply-541 = Avvist på mottakersiden
    .description = Ofte er det et søppelpostfilter som står bak.
reply-550 = Postkassen er utilgjengelig
    .description = Postkassen finnes ikke, er stengt for deg, eller en regel stanser meldingen; feilmeldingen viser hva som gjelder.
reply-551 = Mottakeren finnes ikke på denne serveren
    .description = Serveren oppgir kanskje en annen adresse, men videresender ikke meldingen til den.
reply-552 = Lagringsgrensen er overskredet
    .description = Postkassen er full eller meldingen for stor; eldre servere bruker også koden ved for mange mottakere.
reply-553 = Postkassenavnet er ikke tillatt
    .description = Adressen er skrevet på en måte serveren ikke godtar, eller avsenderen har ikke lov til å bruke den.
reply-554 = Transaksjonen mislyktes
    .description = Serveren avviser meldingen eller, ved oppkoblingen, all e-post fra deg; feilmeldingen sier hvorfor.
reply-555 = Adresseparameterne støttes ikke
    .description = Serveren kjenner ikke til en parameter som fulgte med avsenderen eller en mottaker (MAIL eller RCPT).
reply-556 = { status-1-10 }
reply-571 = Blokkert, ofte som søppelpost
reply-585 = { status-1-1 }
reply-591 = { category-ip-blocklisted }

## 6xx: Mailgun’s own codes, for messages that it did not send

reply-605 = Ikke sendt: tidligere bounce
reply-607 = Ikke sendt: tidligere spamklage
