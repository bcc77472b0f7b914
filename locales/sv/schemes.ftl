# Swedish (sv); ids, order and variables as in en

### Published systems of bounce codes: their names, and the codes that have a meaning of their own there.
### Read by whoever uses the system, in lists, as the heading of a code and as its explanation.

## Names of the systems

scheme-smtp = SMTP-standarderna (IANA, RFC 5321)
scheme-greenarrow = GreenArrow (MarketingPlatform)
scheme-activecampaign = ActiveCampaign
scheme-martech-zone = Martech Zone
scheme-bouncer = Bouncer

## GreenArrow, as MarketingPlatform publishes it

scheme-greenarrow-0 = Ingen studs
    .description = Systemet som behandlar studsmeddelanden fick in ett meddelande som inte är någon studs.
scheme-greenarrow-10 = Ogiltig e-postadress
scheme-greenarrow-20 = Tillfälligt fel
    .description = Meddelandet kunde inte levereras just nu.
scheme-greenarrow-21 = Tillfälligt fel: DNS
scheme-greenarrow-22 = Tillfälligt fel: full brevlåda
scheme-greenarrow-23 = Tillfälligt fel: för stort meddelande
scheme-greenarrow-29 = Tillfälligt fel: ingen anslutning
scheme-greenarrow-30 = Studs utan adress
    .description = Ett studsmeddelande kom in, men det anger inte vilken adress det gäller.
scheme-greenarrow-40 = Allmän studs
scheme-greenarrow-50 = Blockerat
scheme-greenarrow-51 = Blockerat: känd spammare
    .description = Mottagarservern betraktar avsändaren som en spammare.
scheme-greenarrow-52 = Blockerat: skräppost upptäckt
scheme-greenarrow-53 = Blockerat: bilaga
scheme-greenarrow-54 = Blockerat: e-postrelä nekat
scheme-greenarrow-59 = Blockerat: ingen anslutning
    .description = Det gick inte att nå mottagarservern. Den här domänen är så stor att den nästan säkert fortfarande finns: troligen blockerar den din IP-adress.
scheme-greenarrow-60 = Autosvar
scheme-greenarrow-70 = Övergående fel
scheme-greenarrow-90 = Avregistrering
scheme-greenarrow-100 = Bekräftelse krävs
scheme-greenarrow-110 = Över sändningsgränsen i MarketingPlatform
    .description = Meddelandet blev liggande i kön tills tidsgränsen gick ut, eftersom sändningsgränsen för mottagarservern var nådd.
scheme-greenarrow-120 = Kön tömdes
scheme-greenarrow-121 = Pausat, sedan utgånget
    .description = Kön pausades. Under tiden nådde det här meddelandet gränsen för antalet försök, och leveransen avbröts.
scheme-greenarrow-122 = Inte skickat: inaktiv mottagare
    .description = MarketingPlatform valde att inte skicka, eftersom mottagaren inte visar något intresse: inga klick på länkar, inga laddade bilder.
scheme-greenarrow-123 = Inte skickat: plattformens regler
scheme-greenarrow-200 = Spamanmälan
    .description = Mottagaren rapporterade meddelandet som skräppost. GreenArrow räknar inte detta som en studs.

## ActiveCampaign

scheme-activecampaign-5-0-0 = Adressen finns inte
    .description = Det här är ActiveCampaigns egen tolkning; i registret betyder koden ”{ status-0-0 }”.
scheme-activecampaign-5-1-5 = Mottagaradressen är giltig
    .description = ActiveCampaign räknar detta som en hård studs, trots att registret bara har koden för lyckade svar.
scheme-activecampaign-5-4-5 = Nätverket är överbelastat
    .description = Det här är ActiveCampaigns egen tolkning; i registret betyder koden ”{ status-4-5 }”.
scheme-activecampaign-9-1-1 = Hård studs utan kod
    .description = Ingen studskod hittades. Antingen är adressen ogiltig, eller så avvisade din egen e-postserver meddelandet, till exempel på grund av en sändningsgräns.

## Martech Zone: ActiveCampaign’s list without the dots

scheme-martech-zone-500 = Adressen finns inte
    .description = Det här är Martech Zones egen tolkning; i standarderna betyder koden ”{ reply-500 }”.
scheme-martech-zone-515 = Mottagaradressen är giltig
    .description = Martech Zone räknar detta som en hård studs, trots att registret bara har 5.1.5 för lyckade svar.
scheme-martech-zone-545 = Nätverket är överbelastat
    .description = Det här är Martech Zones egen tolkning; i registret betyder 5.4.5 ”{ status-4-5 }”.
scheme-martech-zone-911 = Hård studs utan kod
    .description = { scheme-activecampaign-9-1-1.description }

## Bouncer, where it differs from the registry

scheme-bouncer-4-1-5 = Giltig adress, men brevlådan tar inte emot
    .description = Det här är Bouncers egen tolkning; i registret betyder koden ”{ status-1-5 }”.
scheme-bouncer-4-2-0 = Brevlådan är full
    .description = Det här är Bouncers egen tolkning; i registret betyder koden ”{ status-2-0 }”.
scheme-bouncer-4-2-2 = Brevlådan tar inte emot e-post
    .description = Det här är Bouncers egen tolkning; i registret betyder koden ”{ status-2-2 }”.
scheme-bouncer-4-3-0 = E-postsystemets lagringsutrymme är fullt
    .description = Det här är Bouncers egen tolkning; i registret betyder koden ”{ status-3-0 }”.
scheme-bouncer-4-7-25 = Stoppat av ett skräppostfilter
    .description = Det här är Bouncers egen tolkning; i registret betyder koden ”{ status-7-25 }”.
scheme-bouncer-5-1-5 = { scheme-bouncer-4-1-5 }
    .description = { scheme-bouncer-4-1-5.description }
scheme-bouncer-5-2-0 = Brevlådan är inaktiverad
    .description = { scheme-bouncer-4-2-0.description }
scheme-bouncer-5-2-1 = Brevlådan är full
    .description = Det här är Bouncers egen tolkning; i registret betyder koden ”{ status-2-1 }”.
scheme-bouncer-5-2-2 = { scheme-bouncer-4-2-2 }
    .description = { scheme-bouncer-4-2-2.description }
scheme-bouncer-5-3-0 = { scheme-bouncer-4-3-0 }
    .description = { scheme-bouncer-4-3-0.description }
