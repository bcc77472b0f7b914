# Norwegian Bokmål (nb); ids, order and variables as in en

### The enhanced status codes (RFC 3463 and IANA’s registry): status-1-1 is X.1.1, in classes 2, 4 and 5 alike.
### Read mainly by administrators, as the heading of a code and a sentence about it, on the lookup page and in dashboards.
### $class (Number): 2 success, 4 temporary failure, 5 permanent failure

## X.0 and X.1: addresses

status-0-0 = { $class ->
        [2] Vellykket
        [4] Midlertidig feil
       *[5] Permanent feil
    }
    .description = Serveren oppgir ingen flere detaljer.
status-1-0 = { $class ->
        [2] Adressen er godtatt
       *[5] Problem med adressen
    }
    .description = Koden gjelder en adresse og sier ikke mer.
status-1-1 = Postkassen finnes ikke
    .description = { $class ->
        [4] Det finnes ingen postkasse med navnet foran @, i hvert fall ikke akkurat nå.
       *[5] Det finnes ingen postkasse med navnet foran @ på dette domenet.
    }
status-1-2 = Domenet finnes ikke
    .description = { $class ->
        [4] Domenet etter @ blir ikke funnet eller kan ikke ta imot e-post, i hvert fall ikke akkurat nå.
       *[5] Domenet etter @ finnes ikke eller kan ikke ta imot e-post.
    }
status-1-3 = Ugyldig mottakeradresse
status-1-4 = Tvetydig mottakeradresse
status-1-5 = Mottakeradressen er gyldig
    .description = { $class ->
        [2] Adressen er gyldig, og meldingen ble tatt imot.
       *[5] Koden sier at adressen er gyldig, og motsier dermed avvisningen.
    }
status-1-6 = Postkassen er flyttet
    .description = Postkassen fantes før, men tar ikke lenger imot e-post, og ingen ny adresse er oppgitt.
status-1-7 = Ugyldig avsenderadresse
status-1-8 = Ugyldig avsenderdomene
    .description = Domenet i avsenderadressen finnes ikke eller kan ikke ta imot svar.
status-1-9 = Sendt videre til et system som ikke rapporterer
    .description = Adressen er gyldig, men det neste systemet melder ikke fra om hva som skjer med meldingen.
status-1-10 = Mottakerdomenet tar ikke imot e-post

## X.2: the mailbox

status-2-0 = { $class ->
        [2] Postkassen er godtatt
       *[5] Problem med postkassen
    }
    .description = Koden gjelder postkassen og sier ikke mer.
status-2-1 = { $class ->
        [4] Postkassen er midlertidig deaktivert
       *[5] Postkassen er deaktivert
    }
    .description = { $class ->
        [4] Postkassen finnes og tar trolig imot e-post igjen senere.
       *[5] Postkassen finnes, men er stengt for ny e-post.
    }
status-2-2 = Postkassen er full
status-2-3 = Meldingen er for stor for postkassen
status-2-4 = Fant ikke medlemmene på distribusjonslisten
    .description = Adressen er en distribusjonsliste (mailing list), og serveren fant ikke ut hvem som står på den.

## X.3: the mail system

status-3-0 = { $class ->
        [2] E-postsystemet er klart
       *[5] Problem med e-postsystemet
    }
    .description = Koden gjelder mottakersystemet og sier ikke mer.
status-3-1 = E-postsystemet er fullt
status-3-2 = { $class ->
        [4] Serveren tar ikke imot e-post akkurat nå
       *[5] Serveren tar ikke imot e-post
    }
    .description = { $class ->
        [4] Serveren er overbelastet, under vedlikehold eller i ferd med å bli slått av.
       *[5] Denne serveren er ikke ment for mottak av e-post.
    }
status-3-3 = Funksjonen støttes ikke
    .description = Mottakersystemet mangler en funksjon som meldingen trenger.
status-3-4 = Meldingen er for stor
status-3-5 = Serveren er feilkonfigurert
status-3-6 = Prioriteten er endret
    .description = Meldingen ble tatt imot, men med en annen prioritet enn ønsket.

## X.4: network and routing

status-4-0 = { $class ->
        [2] Nettverket er i orden
       *[5] Problem i nettverket
    }
    .description = Koden gjelder nettverket eller ruten og sier ikke mer.
status-4-1 = Serveren svarer ikke
status-4-2 = Forbindelsen ble brutt
status-4-3 = Katalogoppslaget mislyktes
status-4-4 = Ingen rute til domenet
    .description = Avsenderserveren fant ingen server å overlevere meldingen til, ofte på grunn av feil i DNS-oppføringene.
status-4-5 = E-postsystemet er overbelastet
status-4-6 = E-postsløyfe (mail loop)
status-4-7 = Leveringsfristen er utløpt

## X.5: the protocol

status-5-0 = { $class ->
        [2] Kommandoen er godtatt
       *[5] Protokollproblem
    }
    .description = Koden gjelder dialogen mellom serverne (SMTP) og sier ikke mer.
status-5-1 = Ugyldig kommando
status-5-2 = Syntaksfeil
status-5-3 = For mange mottakere
status-5-4 = Ugyldige kommandoargumenter
status-5-5 = Protokollversjonene passer ikke sammen
status-5-6 = Autentiseringslinjen er for lang

## X.6: the content

status-6-0 = { $class ->
        [2] Meldingen er godtatt
       *[5] Problem med innholdet
    }
    .description = Koden gjelder innholdet i meldingen og sier ikke mer.
status-6-1 = Innholdstypen støttes ikke
    .description = Et system underveis kan ikke håndtere denne typen innhold.
status-6-2 = Nødvendig konvertering er ikke tillatt
status-6-3 = Nødvendig konvertering støttes ikke
status-6-4 = Konvertert med tap
    .description = { $class ->
        [2] Meldingen ble levert, men noe gikk tapt i konverteringen.
       *[5] Levering krever en konvertering der noe går tapt, og det tillater ikke avsenderen.
    }
status-6-5 = Konverteringen mislyktes
status-6-6 = Innholdet er ikke tilgjengelig
    .description = Innholdet kunne ikke hentes fra stedet der det er lagret.
status-6-7 = Adresse med andre tegn enn ASCII er ikke tillatt
    .description = Serveren godtar bare rene ASCII-tegn (ikke æ, ø, å, é eller lignende) i adressen til denne avsenderen eller mottakeren.
status-6-8 = UTF-8-svar er nødvendig, men ikke tillatt
    .description = Navnet på postkassen kan bare vises i et UTF-8-svar, og det godtar ikke klienten.
status-6-9 = Meldingshode i UTF-8 kan ikke sendes videre
    .description = Systemet til en av mottakerne kan ikke ta imot et meldingshode i UTF-8, så meldingen ble avvist.
status-6-10 = UTF-8-svar er nødvendig (tilbaketrukket kode)
    .description = { status-6-8.description }

## X.7: security and policy

status-7-0 = { $class ->
        [2] Sikkerhetskontrollen er bestått
       *[5] Problem med sikkerhet eller regler
    }
    .description = Koden gjelder sikkerhet eller regler (policy) og sier ikke mer.
status-7-1 = Leveringen er ikke tillatt
    .description = Et filter, en regel eller en blokkering slipper ikke denne avsenderen eller meldingen gjennom.
status-7-2 = Ikke tillatt å skrive til listen
    .description = Avsenderen har ikke lov til å sende til denne distribusjonslisten (mailing list).
status-7-3 = Sikkerhetskonvertering er ikke mulig
    .description = Meldingen må over i en annen sikkerhetsprotokoll, men det lar seg ikke gjøre.
status-7-4 = Sikkerhetsfunksjonen støttes ikke
status-7-5 = Kryptografisk feil
status-7-6 = Den kryptografiske algoritmen støttes ikke
status-7-7 = Meldingen er endret underveis
    .description = Integritetskontrollen viser at meldingen er skadet eller endret.
status-7-8 = Innloggingen mislyktes
status-7-9 = For svak innloggingsmetode
status-7-10 = Kryptering er nødvendig
    .description = Forbindelsen må krypteres (TLS) før denne innloggingsmetoden kan brukes.
status-7-11 = Innloggingen krever kryptering
    .description = { status-7-10.description }
status-7-12 = Ny innloggingsmetode er ikke satt opp ennå
    .description = Brukeren må logge inn én gang med vanlig passord (PLAIN) før den nye innloggingsmetoden virker.
status-7-13 = Brukerkontoen er deaktivert
    .description = En administrator har deaktivert kontoen. Koden er ment for innlogging, men noen servere bruker den også om mottakerens postkasse.
status-7-14 = Tillit mellom serverne mangler
    .description = Serveren må settes opp til å stole på en annen server som den henter innholdet fra.
status-7-15 = For lav prioritet
    .description = Serveren tar bare imot meldinger med høyere prioritet.
status-7-16 = Meldingen er for stor for prioriteten
    .description = Serveren tar bare imot meldinger med denne prioriteten hvis de er mindre.
status-7-17 = Postkassen har fått ny eier
    .description = Postkassen har skiftet eier etter datoen som avsenderen oppga (RRVS).
status-7-18 = Domenet har fått ny eier
    .description = Domenet har skiftet eier etter datoen som avsenderen oppga (RRVS).
status-7-19 = Eieren kan ikke kontrolleres
    .description = Serveren vet ikke hvor lenge postkassen har hatt samme eier (RRVS).
status-7-20 = Ingen gyldig DKIM-signatur
status-7-21 = Ingen godtatt DKIM-signatur
    .description = Serveren godtar ingen av DKIM-signaturene, selv om minst én består kontrollen.
status-7-22 = DKIM-signatur fra et annet domene
    .description = De gyldige DKIM-signaturene hører ikke til domenet i Fra-feltet.
status-7-23 = SPF-kontrollen er ikke bestått
    .description = Denne serveren har ikke lov til å sende i avsenderdomenets navn.
status-7-24 = SPF-kontrollen lot seg ikke gjennomføre
    .description = SPF-oppføringen til avsenderdomenet kunne ikke leses, på grunn av en feil i den eller en DNS-feil.
status-7-25 = Kontrollen av omvendt DNS er ikke bestått
status-7-26 = Flere autentiseringskontroller er ikke bestått
status-7-27 = Avsenderdomenet tar ikke imot e-post
    .description = Avsenderdomenet melder at det ikke tar imot e-post (null MX), så det er umulig å svare.
status-7-28 = E-postflom
    .description = Meldingen ser ut til å være del av en flom av lignende, uønskede meldinger.
status-7-29 = ARC-kontrollen er ikke bestått
status-7-30 = Kryptert rute kreves
    .description = Avsenderen krever kryptering hele veien (REQUIRETLS), men ingen mulig neste server tilbyr det.
