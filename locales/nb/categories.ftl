# Norwegian Bokmål (nb); ids, order and variables as in en

### The reasons why a message was not delivered, and what to do about each.
### Read by marketers, support staff and administrators, in dashboards and on the lookup page.
### The message is a heading, .description says what happened, .advice what to do now and whether
### the address may stay on the list. A technical term follows in parentheses where it helps.

# $address is what should happen to the address: suppress, watch, correct or keep.
# The same words of a server can be final or not; “watch” stands for uncertain or temporary.

## The recipient’s address

# $address (String): “watch” where the refusal is uncertain or may be temporary
category-user-unknown = Postkassen finnes ikke
    .description = Mottakerserveren melder at det ikke finnes noen postkasse på denne adressen.
    .advice = { $address ->
        [watch] Dette er usikkert eller kan være midlertidig, så behold adressen foreløpig, og se etter skrivefeil. Får du samme feil på de neste meldingene til den, bør du fjerne den fra listen.
       *[suppress] Se etter skrivefeil i adressen. Er den riktig skrevet, fjerner du den fra listen: Hver ny melding til den skader omdømmet ditt som avsender.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-mailbox-disabled = Postkassen er deaktivert
    .description = Mottakerserveren kjenner til postkassen, men den er deaktivert og tar ikke lenger imot e-post.
    .advice = { $address ->
        [watch] Dette er usikkert eller kan være midlertidig, så behold adressen foreløpig. Får du samme feil på de neste meldingene til den, bør du fjerne den fra listen.
       *[suppress] Fjern adressen fra listen. Er kontakten viktig for deg, kan du be om en ny adresse på en annen måte, for eksempel på telefon.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-mailbox-moved = Mottakeren har byttet adresse
    .description = Serveren melder at mottakeren ikke lenger nås på denne adressen: Den er nedlagt eller har fått ny eier.
    .advice = { $address ->
        [watch] Dette er usikkert eller kan være midlertidig, så behold adressen foreløpig, og se om serveren oppgir en ny. Får du samme feil på de neste meldingene til den gamle, bør du fjerne den fra listen.
       *[correct] Oppgir serveren en ny adresse, må du spørre mottakeren før du tar den i bruk. Den gamle fjerner du fra listen uansett.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-invalid-address = Ugyldig adresse
    .description = Serveren kan ikke bruke adressen slik den er skrevet: Den bryter reglene for e-postadresser (syntaksfeil) eller passer til flere postkasser.
    .advice = { $address ->
        [watch] Se etter skrivefeil i adressen. Ser den riktig ut, beholder du den foreløpig. Får du samme feil på de neste meldingene til den, bør du fjerne den fra listen.
       *[correct] Se etter skrivefeil: et mellomrom, et komma i stedet for punktum, noe som mangler etter @. Rett opp adressen, eller fjern den fra listen.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-domain-unknown = Domenet finnes ikke
    .description = Domenet etter @ finnes ikke, eller det har ingen e-postserver som lar seg finne (DNS).
    .advice = { $address ->
        [watch] Dette kan være en forbigående feil (DNS), så behold adressen foreløpig, og se etter skrivefeil i domenet. Får du samme feil på de neste meldingene til adressen, bør du fjerne den fra listen.
       *[suppress] Se etter skrivefeil i domenet, for eksempel «gmial.com». Er det riktig skrevet, fjerner du adressen fra listen, og med den andre adresser på domenet som gir samme feil.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-domain-no-mail = Domenet tar ikke imot e-post
    .description = Domenet finnes, men tar ikke imot e-post: Det har ingen e-postserver eller sier selv fra om det (null MX, svarkode 521 eller 556).
    .advice = { $address ->
        [watch] Dette er usikkert eller kan være midlertidig, så behold adressen foreløpig. Får du samme feil på de neste meldingene til den, bør du fjerne den fra listen.
       *[suppress] Se etter skrivefeil i domenet. Er det riktig skrevet, fjerner du adressen fra listen, og med den andre adresser på domenet som gir samme feil.
    }
category-recipient-refused = Avvist av mottakeren
    .description = Mottakeren eller administratoren på mottakersiden tar ikke imot meldinger fra deg, for eksempel på grunn av en blokkering eller en liste over godkjente avsendere. Det betyr ikke at adressen er ugyldig.
    .advice = Be mottakeren på en annen måte, for eksempel på telefon, om å godkjenne deg som avsender. Behold adressen foreløpig, men respekter avslaget og fjern den fra listen hvis meldingene fortsatt blir avvist.

## The recipient’s mailbox

category-mailbox-full = Postkassen er full
    .description = Mottakerens postkasse har ikke mer lagringsplass (kvoten er overskredet).
    .advice = Prøv igjen om noen dager; da kan mottakeren ha ryddet plass. Behold adressen foreløpig. Er postkassen fortsatt full etter flere utsendelser, er den trolig forlatt, og da fjerner du adressen fra listen.
category-recipient-rate-limited = Mottakeren får for mye e-post akkurat nå
    .description = Akkurat nå får postkassen flere meldinger enn e-postleverandøren tillater.
    .advice = Prøv igjen om noen timer. Kommer mange av meldingene fra deg, bør du sende færre til denne mottakeren. Adressen kan bli stående på listen.
category-mailbox-unavailable = Postkassen er utilgjengelig
    .description = Serveren kunne ikke levere til postkassen og sier ikke klart hvorfor: Den kan være slettet, opptatt eller stengt for deg.
    .advice = Se etter årsaken i feilmeldingen fra serveren, og behold adressen foreløpig. Er det bare denne adressen det stadig går galt med, bør du fjerne den fra listen. Gjelder det mange, blir du trolig blokkert.

## Mail systems and the network between them

category-server-unavailable = Mottakerserveren er utilgjengelig
    .description = Mottakerens e-postsystem kan ikke ta imot meldingen: Det er overbelastet, tomt for lagringsplass, under vedlikehold, rammet av en feil eller ikke satt opp for det.
    .advice = Prøv igjen senere; som regel trenger du ikke å endre noe. Behold adressen foreløpig, og fjern den fra listen først hvis feilen varer gjennom flere utsendelser.
category-connection-failed = Ingen forbindelse med mottakerserveren
    .description = Mottakerens e-postserver svarte ikke, eller forbindelsen ble brutt (tidsavbrudd).
    .advice = Prøv igjen senere, og behold adressen foreløpig. Gjelder dette alle adressene på et domene, kan domenet være nedlagt eller blokkere serveren din (IP-adressen). Be administratoren din om å undersøke saken.
category-dns-failure = Domeneoppslaget mislyktes
    .description = Det var ikke mulig å finne fram til mottakerens e-postserver (DNS).
    .advice = Prøv igjen senere; de fleste slike feil går over i løpet av noen timer. Behold adressen foreløpig. Mislykkes oppslaget fortsatt etter flere utsendelser, finnes domenet trolig ikke lenger, og da fjerner du adressen fra listen.
category-routing-loop = Meldingen gikk i ring
    .description = E-postservere sendte meldingen fram og tilbake mellom seg uten å levere den (mail loop, for mange hopp).
    .advice = Si fra til administratoren for mottakerens domene, som må rette opp videresendingen eller MX-oppføringene, og send på nytt når det er gjort. Adressen kan bli stående på listen.
category-message-expired = Leveringsfristen er utløpt
    .description = Meldingen kunne ikke leveres i tide, og avsenderserveren ga opp.
    .advice = Se på de tidligere forsøkene i sendeloggen: Det siste utsatte forsøket (deferral) viser som regel den egentlige årsaken. Behold adressen foreløpig. Får du samme feil på de neste meldingene til den, bør du fjerne den fra listen.

## How fast and how much is sent

category-greylisted = Grålisting
    .description = Som vern mot søppelpost avviser serveren ukjente avsendere første gang og ber dem prøve igjen (grålisting).
    .advice = En e-postserver som er riktig satt opp, prøver igjen av seg selv etter noen minutter, så som regel trenger du ikke å gjøre noe. Har serveren din gitt opp, sender du meldingen på nytt. Adressen kan bli stående på listen.
category-rate-limited = For mye e-post på kort tid
    .description = Du sender flere meldinger eller åpner flere forbindelser enn mottakerserveren tillater akkurat nå (rate limit).
    .advice = Send saktere, og fordel store utsendelser over flere timer. Adressen kan bli stående på listen.
category-too-many-recipients = For mange mottakere på én gang
    .description = Meldingen har flere mottakere enn serveren godtar på én gang.
    .advice = Del mottakerne inn i mindre grupper, og send på nytt. Adressene kan bli stående på listen.

## The message itself

category-message-too-large = Meldingen er for stor
    .description = Meldingen er større enn mottakerserveren eller postkassen tillater.
    .advice = Gjør meldingen mindre, for eksempel med mindre bildefiler eller lenker i stedet for vedlegg, og send på nytt. Adressen kan bli stående på listen.
category-message-malformed = Meldingen er feil bygd opp
    .description = Serveren avviste meldingen på grunn av oppbygningen, for eksempel fordi et felt i meldingshodet mangler eller kodingen er feil (RFC 5322, MIME).
    .advice = Sørg for at malen eller utsendelsesprogrammet blir rettet, og send på nytt. Adressen kan bli stående på listen.
category-content-rejected = Innholdet ble avvist
    .description = Serveren reagerte på noe i meldingen, for eksempel et vedlegg, en lenke eller bestemte ord.
    .advice = Fjern det serveren reagerer på, ofte en filtype eller en lenke (URL), og send på nytt. Adressen kan bli stående på listen.
category-virus-detected = Virus funnet
    .description = Mottakerserveren fant et virus eller annen skadevare i meldingen, eller noe som ligner.
    .advice = Ikke send meldingen på nytt slik den er. Kontroller vedleggene og lenkene i den, og datamaskinene og nettstedene de kommer fra. Adressen kan bli stående på listen.
category-spam-detected = Oppfattet som søppelpost
    .description = Filteret på mottakerserveren vurderte meldingen som søppelpost (spam).
    .advice = Endre emne, tekst og lenker, og send bare til folk som har bedt om det. Be administratoren din om å kontrollere autentiseringen (SPF, DKIM, DMARC). Adressen kan bli stående på listen.

## The reputation of whoever sends

category-ip-blocklisted = Avsenderserveren står på en blokkeringsliste
    .description = Avsenderserveren (IP-adressen) står på en blokkeringsliste (svarteliste) som mottakerserveren bruker, eller den er blokkert direkte.
    .advice = Finn og fjern årsaken, og be deretter den som driver listen, om å slette oppføringen (delisting). Bruker du en utsendelsestjeneste, må du si fra til den. Adressen kan bli stående på listen.
category-domain-blocklisted = Et domene står på en blokkeringsliste
    .description = Et domene i meldingen, enten avsenderens eller det i en lenke, står på en blokkeringsliste (svarteliste).
    .advice = Finn ut hvilket domene det er. Fjern lenken, eller fjern årsaken og be den som driver listen, om å slette oppføringen (delisting). Adressen kan bli stående på listen.
category-low-reputation = Dårlig avsenderomdømme
    .description = Mottakerserveren har ikke nok tillit til serveren din (IP-adressen) eller domenet ditt, enten på grunn av tidligere e-post eller fordi de er nye for den.
    .advice = Send mindre en stund, først til dem som åpner meldingene dine, og øk gradvis. Adressen kan bli stående på listen.
category-reverse-dns-failed = Avsenderserveren mangler gyldig navn
    .description = IP-adressen til avsenderserveren har ikke noe navn, eller navnet stemmer ikke (omvendt DNS, PTR-oppføring, HELO).
    .advice = Be administratoren eller leverandøren din om å sette opp en PTR-oppføring med et navn som peker tilbake til samme IP-adresse, og la serveren oppgi det navnet i hilsenen (HELO). Send deretter på nytt. Adressen kan bli stående på listen.
category-geo-blocked = Avsenderlandet er blokkert
    .description = Mottakerserveren tar ikke imot e-post fra landet eller regionen du sender fra.
    .advice = Be mottakeren på en annen måte, for eksempel på telefon, om å sørge for at serveren din blir godkjent. Adressen kan bli stående på listen.

## The sender

category-sender-unauthenticated = Avsenderen er ikke autentisert
    .description = Mottakerserveren kunne ikke bekrefte at meldingen virkelig kommer fra domenet ditt (SPF, DKIM, DMARC eller ARC).
    .advice = Be den som administrerer domenet ditt, om å sette opp SPF og DKIM for alle tjenester som sender i ditt navn, slik at begge stemmer med domenet i Fra-feltet (DMARC). Send deretter på nytt. Adressen kan bli stående på listen.
category-sender-rejected = Avsenderadressen ble avvist
    .description = Mottakerserveren godtar ikke avsenderadressen din: Den er ugyldig, kan ikke ta imot svar eller er blokkert.
    .advice = Send fra en adresse som finnes på ditt eget domene, og som kan ta imot e-post. Mottakerens adresse kan bli stående på listen.
category-relay-denied = Relay nektet
    .description = Serveren ble bedt om å sende meldingen videre (relaying) til et domene den ikke har ansvar for, og nektet.
    .advice = Be administratoren din om å kontrollere innloggingen og relay-innstillingene på serveren for utgående e-post. Er de riktige, kan det være at mottakerens domene peker til feil server (MX-oppføring). Adressen kan bli stående på listen.
category-smtp-auth-required = Innlogging mangler eller mislyktes
    .description = Serveren for utgående e-post krever innlogging, eller den godtok ikke innloggingen den fikk (SMTP AUTH).
    .advice = Kontroller brukernavn, passord og innloggingsmetode i e-postprogrammet eller utsendelsesprogrammet, og send på nytt. Adressen kan bli stående på listen.
category-tls-required = Kryptering mangler eller mislyktes
    .description = Meldingen eller forbindelsen var ikke kryptert slik serveren krever, eller krypteringen kunne ikke settes opp eller kontrolleres (TLS).
    .advice = Be administratoren din om å slå på STARTTLS med en oppdatert TLS-versjon og et gyldig sertifikat, eller om å kontrollere hvordan selve meldingen krypteres eller signeres. Send deretter på nytt. Adressen kan bli stående på listen.
category-submission-failed = Fikk ikke kontakt med utgående e-postserver
    .description = Programmet ditt fant ikke serveren for utgående e-post, nådde den ikke eller klarte ikke å kommunisere med den (relay, SMTP). Dette sier ikke noe om mottakeren.
    .advice = Kontroller servernavn, port og kryptering i e-postprogrammet eller utsendelsesprogrammet, og at ingen brannmur står i veien. Send deretter på nytt. Adressen kan bli stående på listen.

## Policies and protocol

category-policy-rejected = Avvist på grunn av mottakerens regler
    .description = En regel i mottakersystemet (policy) stanser meldingen, ofte uten at det går fram hvilken.
    .advice = Se etter i feilmeldingen fra serveren hva årsaken er, og om det er verdt å prøve igjen senere. Hjelper ikke den, kan du spørre administratoren for mottakerens domene (postmaster). Adressen kan bli stående på listen.
category-protocol-error = Serverne forsto ikke hverandre
    .description = Avsender- og mottakerserveren ble ikke enige om et trinn i leveringen (feil SMTP-kommando eller syntaksfeil).
    .advice = Be administratoren din om å kontrollere programvaren og loggen på avsenderserveren, og send på nytt når feilen er rettet. Adressen kan bli stående på listen.

## Events that are no delivery failures

category-suppressed = Ikke sendt: Adressen er sperret
    .description = Utsendelsestjenesten din sendte ikke meldingen, fordi adressen står på sperrelisten der.
    .advice = Finn ut hvorfor: en tidligere bounce, en spamklage, en avmelding, lang tids inaktivitet eller en manuell oppføring. Etter en spamklage eller en avmelding opphever du sperringen bare hvis mottakeren ber om det, ellers bare hvis grunnen ikke lenger gjelder.
category-withheld = Holdt tilbake av utsendelsestjenesten
    .description = Utsendelsestjenesten din lot være å sende meldingen på grunn av en grense, en pause, en tømt kø eller en av sine egne regler.
    .advice = Kontroller køen, grensene og kontostatusen, og send på nytt når ingenting lenger er i veien. Adressen kan bli stående på listen.
category-spam-complaint = Rapportert som søppelpost
    .description = Meldingen kom fram, men mottakeren rapporterte den som søppelpost (feedback loop).
    .advice = Slutt å sende til adressen med én gang, og fjern den fra alle listene dine. Får du ofte spamklager, bør du se på hvordan folk havner på listen, og hvor lett de kan melde seg av.
category-unsubscribe = Avmelding
    .description = Mottakeren vil ikke ha flere meldinger fra deg.
    .advice = Fjern adressen fra listen, og legg den til igjen bare hvis mottakeren ber om det.
category-auto-reply = Autosvar
    .description = Dette er et automatisk svar på meldingen din, for eksempel et fraværssvar.
    .advice = Du trenger ikke å gjøre noe, og adressen kan bli stående på listen. Står det i svaret at personen har sluttet, bør du finne en ny kontakt.
category-challenge-response = Bekreftelse kreves
    .description = Mottakerens system ber deg bekrefte at du er en ekte avsender, før det leverer meldingen (challenge-response).
    .advice = Hvis du kjenner mottakeren og ventet en slik forespørsel, følger du instruksjonene i svaret. Adressen kan bli stående på listen.
category-delayed = Leveringen er forsinket
    .description = Meldingen er ikke levert ennå, og avsenderserveren prøver fortsatt.
    .advice = Vent, og ikke send meldingen på nytt i mellomtiden. Du får en returmelding hvis den til slutt ikke kan leveres. Adressen kan bli stående på listen.
category-delivered = Tatt imot
    .description = Serveren svarte at alt gikk bra, med meldingen eller med et trinn i leveringen. Om meldingen havnet i innboksen eller i søppelpostmappen, går ikke fram her.
    .advice = Du trenger ikke å gjøre noe. Adressen kan bli stående på listen.

## No cause to be found

category-unknown = Uklar årsak
    .description = Det går ikke klart fram av koden eller svaret hvorfor meldingen ikke ble levert.
    .advice = Les feilmeldingen fra serveren, og spør administratoren din hvis den ikke gir noe svar. Behold adressen foreløpig. Går det stadig galt, bør du finne årsaken før du fjerner den fra listen. Gjelder det mange, er det trolig ikke adressen som er årsaken.
