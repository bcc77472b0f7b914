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
    .description = { category-user-unknown.description }
scheme-greenarrow-20 = Tillfälligt fel
    .description = Meddelandet kunde inte levereras just nu.
scheme-greenarrow-21 = Tillfälligt fel: DNS
    .description = { category-dns-failure.description } Om felet består utan avbrott kan adressen betraktas som ogiltig.
scheme-greenarrow-22 = Tillfälligt fel: full brevlåda
    .description = { category-mailbox-full.description }
scheme-greenarrow-23 = Tillfälligt fel: för stort meddelande
    .description = { category-message-too-large.description }
scheme-greenarrow-29 = Tillfälligt fel: ingen anslutning
    .description = Det gick inte att nå mottagarservern. Om många adresser på samma domän ger den här koden är domänen oftast död, eller så blockerar den avsändarservern.
scheme-greenarrow-30 = Studs utan adress
    .description = Ett studsmeddelande kom in, men det anger inte vilken adress det gäller.
scheme-greenarrow-40 = Allmän studs
    .description = Leveransen misslyckades på ett sätt som ingen annan kod täcker.
scheme-greenarrow-50 = Blockerat
    .description = Mottagarservern blockerade meddelandet; problemet är inte adressen.
scheme-greenarrow-51 = Blockerat: känd spammare
    .description = Mottagarservern betraktar avsändaren som en spammare.
scheme-greenarrow-52 = Blockerat: skräppost upptäckt
    .description = { category-spam-detected.description }
scheme-greenarrow-53 = Blockerat: bilaga
    .description = Mottagarservern godtar inte bilagan.
scheme-greenarrow-54 = Blockerat: e-postrelä nekat
    .description = { category-relay-denied.description }
scheme-greenarrow-59 = Blockerat: ingen anslutning
    .description = Precis som vid kod 29 gick det inte att nå mottagarservern. Men den här domänen är så stor att den nästan säkert fortfarande finns: troligen blockerar den din IP-adress, som vissa stora domäner gör med avsändare på en blocklista.
scheme-greenarrow-60 = Autosvar
    .description = { category-auto-reply.description }
scheme-greenarrow-70 = Övergående fel
    .description = { category-delayed.description }
scheme-greenarrow-90 = Avregistrering
    .description = { category-unsubscribe.description }
scheme-greenarrow-100 = Bekräftelse krävs
    .description = { category-challenge-response.description }
scheme-greenarrow-110 = Över sändningsgränsen i MarketingPlatform
    .description = Meddelandet blev liggande i kön tills tidsgränsen gick ut, eftersom gränsen för hur många meddelanden som får skickas till mottagarservern under en viss tid var nådd.
scheme-greenarrow-120 = Kön tömdes
    .description = MarketingPlatform fick instruktion att ta bort alla meddelanden i kön, så det här meddelandet skickades aldrig.
scheme-greenarrow-121 = Pausat, sedan utgånget
    .description = MarketingPlatform fick instruktion att pausa alla meddelanden i kön. Under tiden nådde det här meddelandet gränsen för antalet försök, och leveransen avbröts.
scheme-greenarrow-122 = Inte skickat: inaktiv mottagare
    .description = MarketingPlatform valde att inte skicka, eftersom mottagaren inte visar något intresse: inga klick på länkar, inga laddade bilder.
scheme-greenarrow-123 = Inte skickat: plattformens regler
    .description = MarketingPlatform valde att inte skicka till mottagaren, eftersom plattformens egna regler förbjuder det.
scheme-greenarrow-200 = Spamanmälan
    .description = Mottagaren rapporterade meddelandet som skräppost. GreenArrow räknar inte detta som en studs.

## ActiveCampaign

scheme-activecampaign-5-0-0 = Adressen finns inte
    .description = Det här är ActiveCampaigns egen tolkning; i registret betyder koden ett permanent fel av okänd orsak.
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
    .description = Det här är Bouncers egen tolkning; i registret betyder koden ett brevlådeproblem med okänd orsak.
scheme-bouncer-4-2-2 = Brevlådan tar inte emot e-post
    .description = Det här är Bouncers egen tolkning; i registret betyder koden ”{ status-2-2 }”.
scheme-bouncer-4-3-0 = E-postsystemets lagringsutrymme är fullt
    .description = Det här är Bouncers egen tolkning; i registret betyder koden ett problem i e-postsystemet med okänd orsak.
scheme-bouncer-4-7-25 = Stoppat av ett skräppostfilter
    .description = Det här är Bouncers egen tolkning; i registret betyder koden ”{ status-7-25 }”.
scheme-bouncer-5-1-5 = { scheme-bouncer-4-1-5 }
    .description = { scheme-bouncer-4-1-5.description }
scheme-bouncer-5-2-0 = Brevlådan är inaktiverad
    .description = { scheme-bouncer-4-2-0.description }
scheme-bouncer-5-2-1 = Brevlådan är full
    .description = Det här är Bouncers egen tolkning; i registret betyder koden att brevlådan är inaktiverad.
scheme-bouncer-5-2-2 = { scheme-bouncer-4-2-2 }
    .description = { scheme-bouncer-4-2-2.description }
scheme-bouncer-5-3-0 = { scheme-bouncer-4-3-0 }
    .description = { scheme-bouncer-4-3-0.description }
