# Norwegian Bokmål (nb); ids, order and variables as in en

### Published systems of bounce codes: their names, and the codes that have a meaning of their own there.
### Read by whoever uses the system, in lists, as the heading of a code and as its explanation.

## Names of the systems

scheme-smtp = SMTP-standardene (IANA, RFC 5321)
scheme-greenarrow = GreenArrow (MarketingPlatform)
scheme-activecampaign = ActiveCampaign
scheme-martech-zone = Martech Zone
scheme-bouncer = Bouncer

## GreenArrow, as MarketingPlatform publishes it

scheme-greenarrow-0 = Ikke en bounce
    .description = Systemet som behandler returmeldinger, fikk inn en melding som ikke er noen bounce.
scheme-greenarrow-10 = Ugyldig e-postadresse
scheme-greenarrow-20 = Midlertidig feil
    .description = Meldingen kunne ikke leveres akkurat nå.
scheme-greenarrow-21 = Midlertidig feil: DNS
scheme-greenarrow-22 = Midlertidig feil: full postkasse
scheme-greenarrow-23 = Midlertidig feil: for stor melding
scheme-greenarrow-29 = Midlertidig feil: ingen forbindelse
scheme-greenarrow-30 = Bounce uten adresse
    .description = Det kom en returmelding, men den sier ikke hvilken adresse den gjelder.
scheme-greenarrow-40 = Generell bounce
scheme-greenarrow-50 = Blokkert
scheme-greenarrow-51 = Blokkert: kjent spammer
    .description = Mottakerserveren regner avsenderen som en spammer.
scheme-greenarrow-52 = Blokkert: søppelpost oppdaget
scheme-greenarrow-53 = Blokkert: vedlegg
scheme-greenarrow-54 = Blokkert: relay nektet
scheme-greenarrow-59 = Blokkert: ingen forbindelse
    .description = Det var ikke mulig å nå mottakerserveren. Dette domenet er så stort at det nesten helt sikkert fortsatt finnes: Trolig blokkerer det IP-adressen din.
scheme-greenarrow-60 = Autosvar
scheme-greenarrow-70 = Forbigående feil
scheme-greenarrow-90 = Avmelding
scheme-greenarrow-100 = Bekreftelse kreves
scheme-greenarrow-110 = Over sendegrensen i MarketingPlatform
    .description = Meldingen ble liggende i køen til tidsfristen gikk ut, fordi sendegrensen for mottakerserveren var nådd.
scheme-greenarrow-120 = Køen ble tømt
scheme-greenarrow-121 = Satt på pause, deretter utløpt
    .description = Køen ble satt på pause. Denne meldingen nådde i mellomtiden grensen for antall forsøk og ble gitt opp.
scheme-greenarrow-122 = Ikke sendt: inaktiv mottaker
    .description = MarketingPlatform valgte å ikke sende, fordi mottakeren ikke viser interesse: Mottakeren har verken klikket på lenker eller lastet inn bilder.
scheme-greenarrow-123 = Ikke sendt: plattformens regler
scheme-greenarrow-200 = Spamklage
    .description = Mottakeren rapporterte meldingen som søppelpost. GreenArrow regner ikke dette som en bounce.

## ActiveCampaign

scheme-activecampaign-5-0-0 = Adressen finnes ikke
    .description = Dette er ActiveCampaigns egen tolkning; i registeret betyr koden «{ status-0-0 }».
scheme-activecampaign-5-1-5 = Mottakeradressen er gyldig
    .description = ActiveCampaign regner dette som en hard bounce, selv om registeret bare har koden for vellykkede svar.
scheme-activecampaign-5-4-5 = Nettverket er overbelastet
    .description = Dette er ActiveCampaigns egen tolkning; i registeret betyr koden «{ status-4-5 }».
scheme-activecampaign-9-1-1 = Hard bounce uten kode
    .description = Det ble ikke funnet noen bouncekode. Enten er adressen ugyldig, eller så avviste din egen e-postserver meldingen, for eksempel på grunn av en sendegrense.

## Martech Zone: ActiveCampaign’s list without the dots

scheme-martech-zone-500 = Adressen finnes ikke
    .description = Dette er Martech Zones egen tolkning; i standardene betyr koden «{ reply-500 }».
scheme-martech-zone-515 = Mottakeradressen er gyldig
    .description = Martech Zone regner dette som en hard bounce, selv om registeret bare har 5.1.5 for vellykkede svar.
scheme-martech-zone-545 = Nettverket er overbelastet
    .description = Dette er Martech Zones egen tolkning; i registeret betyr 5.4.5 «{ status-4-5 }».
scheme-martech-zone-911 = Hard bounce uten kode
    .description = { scheme-activecampaign-9-1-1.description }

## Bouncer, where it differs from the registry

scheme-bouncer-4-1-5 = Gyldig adresse, men postkassen tar ikke imot
    .description = Dette er Bouncers egen tolkning; i registeret betyr koden «{ status-1-5 }».
scheme-bouncer-4-2-0 = Postkassen er full
    .description = Dette er Bouncers egen tolkning; i registeret betyr koden «{ status-2-0 }».
scheme-bouncer-4-2-2 = Postkassen tar ikke imot e-post
    .description = Dette er Bouncers egen tolkning; i registeret betyr koden «{ status-2-2 }».
scheme-bouncer-4-3-0 = E-postsystemet er fullt
    .description = Dette er Bouncers egen tolkning; i registeret betyr koden «{ status-3-0 }».
scheme-bouncer-4-7-25 = Stoppet av et søppelpostfilter
    .description = Dette er Bouncers egen tolkning; i registeret betyr koden «{ status-7-25 }».
scheme-bouncer-5-1-5 = { scheme-bouncer-4-1-5 }
    .description = { scheme-bouncer-4-1-5.description }
scheme-bouncer-5-2-0 = Postkassen er deaktivert
    .description = { scheme-bouncer-4-2-0.description }
scheme-bouncer-5-2-1 = Postkassen er full
    .description = Dette er Bouncers egen tolkning; i registeret betyr koden «{ status-2-1 }».
scheme-bouncer-5-2-2 = { scheme-bouncer-4-2-2 }
    .description = { scheme-bouncer-4-2-2.description }
scheme-bouncer-5-3-0 = { scheme-bouncer-4-3-0 }
    .description = { scheme-bouncer-4-3-0.description }
