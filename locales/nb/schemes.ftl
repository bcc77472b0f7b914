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
    .description = { category-user-unknown.description }
scheme-greenarrow-20 = Midlertidig feil
    .description = Meldingen kunne ikke leveres akkurat nå.
scheme-greenarrow-21 = Midlertidig feil: DNS
    .description = { category-dns-failure.description } Vedvarer feilen uten avbrudd, kan adressen regnes som ugyldig.
scheme-greenarrow-22 = Midlertidig feil: full postkasse
    .description = { category-mailbox-full.description }
scheme-greenarrow-23 = Midlertidig feil: for stor melding
    .description = { category-message-too-large.description }
scheme-greenarrow-29 = Midlertidig feil: ingen forbindelse
    .description = Det var ikke mulig å nå mottakerserveren. Gir mange adresser på samme domene denne koden, er domenet som regel dødt, eller det blokkerer avsenderserveren.
scheme-greenarrow-30 = Bounce uten adresse
    .description = Det kom en returmelding, men den sier ikke hvilken adresse den gjelder.
scheme-greenarrow-40 = Generell bounce
    .description = Leveringen mislyktes på en måte som ingen annen kode dekker.
scheme-greenarrow-50 = Blokkert
    .description = Mottakerserveren blokkerte meldingen; problemet er ikke adressen.
scheme-greenarrow-51 = Blokkert: kjent spammer
    .description = Mottakerserveren regner avsenderen som en spammer.
scheme-greenarrow-52 = Blokkert: søppelpost oppdaget
    .description = { category-spam-detected.description }
scheme-greenarrow-53 = Blokkert: vedlegg
    .description = Mottakerserveren godtar ikke vedlegget.
scheme-greenarrow-54 = Blokkert: relay nektet
    .description = { category-relay-denied.description }
scheme-greenarrow-59 = Blokkert: ingen forbindelse
    .description = Som ved kode 29 var det ikke mulig å nå mottakerserveren. Men dette domenet er så stort at det nesten helt sikkert fortsatt finnes: Trolig blokkerer det IP-adressen din, slik enkelte store domener gjør med avsendere på en blokkeringsliste.
scheme-greenarrow-60 = Autosvar
    .description = { category-auto-reply.description }
scheme-greenarrow-70 = Forbigående feil
    .description = { category-delayed.description }
scheme-greenarrow-90 = Avmelding
    .description = { category-unsubscribe.description }
scheme-greenarrow-100 = Bekreftelse kreves
    .description = { category-challenge-response.description }
scheme-greenarrow-110 = Over sendegrensen i MarketingPlatform
    .description = Meldingen ble liggende i køen til tidsfristen gikk ut, fordi grensen for hvor mange meldinger mottakerserveren kan få i et gitt tidsrom, var nådd.
scheme-greenarrow-120 = Køen ble tømt
    .description = MarketingPlatform fikk beskjed om å forkaste alle meldinger i køen, så denne ble ikke sendt.
scheme-greenarrow-121 = Satt på pause, deretter utløpt
    .description = MarketingPlatform fikk beskjed om å sette alle meldinger i køen på pause. Denne nådde i mellomtiden grensen for antall forsøk og ble gitt opp.
scheme-greenarrow-122 = Ikke sendt: inaktiv mottaker
    .description = MarketingPlatform valgte å ikke sende, fordi mottakeren ikke viser interesse: Mottakeren har verken klikket på lenker eller lastet inn bilder.
scheme-greenarrow-123 = Ikke sendt: plattformens regler
    .description = MarketingPlatform valgte å ikke sende til denne mottakeren, fordi plattformens egne regler forbyr det.
scheme-greenarrow-200 = Spamklage
    .description = Mottakeren rapporterte meldingen som søppelpost. GreenArrow regner ikke dette som en bounce.

## ActiveCampaign

scheme-activecampaign-5-0-0 = Adressen finnes ikke
    .description = Dette er ActiveCampaigns egen tolkning; i registeret betyr koden en permanent feil av ukjent årsak.
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
    .description = Dette er Bouncers egen tolkning; i registeret betyr koden et postkasseproblem med ukjent årsak.
scheme-bouncer-4-2-2 = Postkassen tar ikke imot e-post
    .description = Dette er Bouncers egen tolkning; i registeret betyr koden «{ status-2-2 }».
scheme-bouncer-4-3-0 = E-postsystemet er fullt
    .description = Dette er Bouncers egen tolkning; i registeret betyr koden et problem i e-postsystemet med ukjent årsak.
scheme-bouncer-4-7-25 = Stoppet av et søppelpostfilter
    .description = Dette er Bouncers egen tolkning; i registeret betyr koden «{ status-7-25 }».
scheme-bouncer-5-1-5 = { scheme-bouncer-4-1-5 }
    .description = { scheme-bouncer-4-1-5.description }
scheme-bouncer-5-2-0 = Postkassen er deaktivert
    .description = { scheme-bouncer-4-2-0.description }
scheme-bouncer-5-2-1 = Postkassen er full
    .description = Dette er Bouncers egen tolkning; i registeret betyr koden at postkassen er deaktivert.
scheme-bouncer-5-2-2 = { scheme-bouncer-4-2-2 }
    .description = { scheme-bouncer-4-2-2.description }
scheme-bouncer-5-3-0 = { scheme-bouncer-4-3-0 }
    .description = { scheme-bouncer-4-3-0.description }
