# Dutch, with ‘je’; ids, order and variables follow en

### Published systems of bounce codes: their names, and the codes that have a meaning of their own there.
### Read by whoever uses the system, in lists, as the heading of a code and as its explanation.

## Names of the systems

scheme-smtp = SMTP-standaarden (IANA, RFC 5321)
scheme-greenarrow = GreenArrow (MarketingPlatform)
scheme-activecampaign = ActiveCampaign
scheme-martech-zone = Martech Zone
scheme-bouncer = Bouncer

## GreenArrow, as MarketingPlatform publishes it

scheme-greenarrow-0 = Geen bounce
    .description = De bounceverwerking ontving een bericht dat geen bounce is.
scheme-greenarrow-10 = Ongeldig adres
scheme-greenarrow-20 = Tijdelijke fout
    .description = Het bericht kon op dit moment niet worden bezorgd.
scheme-greenarrow-21 = Tijdelijke fout: DNS
scheme-greenarrow-22 = Tijdelijke fout: mailbox vol
scheme-greenarrow-23 = Tijdelijke fout: bericht te groot
scheme-greenarrow-29 = Tijdelijke fout: geen verbinding
scheme-greenarrow-30 = Bounce zonder adres
    .description = Er kwam een bounce terug, maar daarin staat niet om welk adres het gaat.
scheme-greenarrow-40 = Algemene bounce
scheme-greenarrow-50 = Geblokkeerd
scheme-greenarrow-51 = Geblokkeerd: bekende spammer
    .description = De ontvangende server ziet de afzender als spammer.
scheme-greenarrow-52 = Geblokkeerd: spam gevonden
scheme-greenarrow-53 = Geblokkeerd: bijlage
scheme-greenarrow-54 = Geblokkeerd: relaying geweigerd
scheme-greenarrow-59 = Geblokkeerd: geen verbinding
    .description = De ontvangende server was niet bereikbaar. Dit domein is zo groot dat het vrijwel zeker nog bestaat: waarschijnlijk blokkeert het je IP-adres.
scheme-greenarrow-60 = Automatisch antwoord
scheme-greenarrow-70 = Tijdelijke bounce
scheme-greenarrow-90 = Afmelding
scheme-greenarrow-100 = Bevestiging gevraagd
scheme-greenarrow-110 = Verzendlimiet van MarketingPlatform overschreden
    .description = Het bericht stond te lang in de wachtrij, omdat de verzendlimiet voor de ontvangende server was bereikt.
scheme-greenarrow-120 = Wachtrij geleegd
scheme-greenarrow-121 = Gepauzeerd en toen verlopen
    .description = De wachtrij is gepauzeerd. Dit bericht bereikte intussen het maximale aantal pogingen en is opgegeven.
scheme-greenarrow-122 = Niet verzonden: inactieve ontvanger
    .description = MarketingPlatform heeft deze ontvanger overgeslagen, omdat die geen interesse toont: geen link aangeklikt, geen afbeeldingen geladen.
scheme-greenarrow-123 = Niet verzonden: beleid van het platform
scheme-greenarrow-200 = Spamklacht
    .description = De ontvanger heeft het bericht als spam gemeld. GreenArrow telt dit niet als bounce.

## ActiveCampaign

scheme-activecampaign-5-0-0 = Adres bestaat niet
    .description = Zo leest ActiveCampaign deze code; in het IANA-register betekent die ‘{ status-0-0 }’.
scheme-activecampaign-5-1-5 = Adres van de ontvanger geldig
    .description = ActiveCampaign telt dit als hard bounce, hoewel de code volgens het IANA-register succes betekent.
scheme-activecampaign-5-4-5 = Netwerk overbelast
    .description = Zo leest ActiveCampaign deze code; in het IANA-register betekent die ‘{ status-4-5 }’.
scheme-activecampaign-9-1-1 = Hard bounce zonder code
    .description = Er is geen bouncecode gevonden. Het adres is ongeldig, of je eigen mailserver heeft het bericht geweigerd, bijvoorbeeld vanwege een verzendlimiet.

## Martech Zone: ActiveCampaign’s list without the dots

scheme-martech-zone-500 = Adres bestaat niet
    .description = Zo leest Martech Zone deze code; in de standaarden betekent die ‘{ reply-500 }’.
scheme-martech-zone-515 = Adres van de ontvanger geldig
    .description = Martech Zone telt dit als hard bounce, hoewel 5.1.5 volgens het IANA-register succes betekent.
scheme-martech-zone-545 = Netwerk overbelast
    .description = Zo leest Martech Zone deze code; in het IANA-register betekent 5.4.5 ‘{ status-4-5 }’.
scheme-martech-zone-911 = Hard bounce zonder code
    .description = { scheme-activecampaign-9-1-1.description }

## Bouncer, where it differs from the registry

scheme-bouncer-4-1-5 = Adres geldig, maar mailbox neemt niets aan
    .description = Zo leest Bouncer deze code; in het IANA-register betekent die ‘{ status-1-5 }’.
scheme-bouncer-4-2-0 = Mailbox vol
    .description = Zo leest Bouncer deze code; in het IANA-register betekent die ‘{ status-2-0 }’.
scheme-bouncer-4-2-2 = Mailbox neemt geen e-mail aan
    .description = Zo leest Bouncer deze code; in het IANA-register betekent die ‘{ status-2-2 }’.
scheme-bouncer-4-3-0 = Mailsysteem vol
    .description = Zo leest Bouncer deze code; in het IANA-register betekent die ‘{ status-3-0 }’.
scheme-bouncer-4-7-25 = Spamfilter actief
    .description = Zo leest Bouncer deze code; in het IANA-register betekent die ‘{ status-7-25 }’.
scheme-bouncer-5-1-5 = { scheme-bouncer-4-1-5 }
    .description = { scheme-bouncer-4-1-5.description }
scheme-bouncer-5-2-0 = Mailbox uitgeschakeld
    .description = { scheme-bouncer-4-2-0.description }
scheme-bouncer-5-2-1 = Mailbox vol
    .description = Zo leest Bouncer deze code; in het IANA-register betekent die ‘{ status-2-1 }’.
scheme-bouncer-5-2-2 = { scheme-bouncer-4-2-2 }
    .description = { scheme-bouncer-4-2-2.description }
scheme-bouncer-5-3-0 = { scheme-bouncer-4-3-0 }
    .description = { scheme-bouncer-4-3-0.description }
