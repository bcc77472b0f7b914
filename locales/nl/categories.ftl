# Dutch, with ‘je’; ids, order and variables follow en

### The reasons why a message was not delivered, and what to do about each.
### Read by marketers, support staff and administrators, in dashboards and on the lookup page.
### The message is a heading, .description says what happened, .advice what to do now and whether
### the address may stay on the list. A technical term follows in parentheses where it helps.

# $address is what should happen to the address: suppress, watch, correct or keep.
# The same words of a server can be final or temporary; “watch” stands for temporary.

## The recipient’s address

# $address (String): “watch” where the refusal may be temporary
category-user-unknown = Mailbox bestaat niet
    .description = Volgens de ontvangende server bestaat er geen mailbox met dit adres.
    .advice = { $address ->
        [watch] Dit kan tijdelijk zijn: laat het adres voorlopig staan en controleer het op typefouten. Mislukken ook de volgende mailings, haal het dan van je lijst.
       *[suppress] Controleer het adres op typefouten. Is het juist gespeld, haal het dan van je lijst: opnieuw verzenden schaadt je reputatie als afzender.
    }
# $address (String): “watch” where the refusal may be temporary
category-mailbox-disabled = Mailbox uitgeschakeld
    .description = De ontvangende server kent de mailbox, maar die is uitgeschakeld en neemt geen e-mail aan.
    .advice = { $address ->
        [watch] Dit kan tijdelijk zijn: laat het adres voorlopig staan. Mislukken ook de volgende mailings, haal het dan van je lijst.
       *[suppress] Haal het adres van je lijst. Is het contact belangrijk voor je, vraag dan langs andere weg om een adres dat wel werkt.
    }
# $address (String): “watch” where the refusal may be temporary
category-mailbox-moved = Ontvanger niet meer op dit adres
    .description = De ontvanger krijgt op dit adres geen e-mail meer: het is opgeheven of is nu van iemand anders.
    .advice = { $address ->
        [watch] Dit kan tijdelijk zijn: laat het adres voorlopig staan. Kijk of de server een nieuw adres noemt; mislukken ook de volgende mailings, haal het oude dan van je lijst.
       *[correct] Noemt de server een nieuw adres, overleg dan met de ontvanger voordat je het gebruikt. Haal het oude van je lijst.
    }
# $address (String): “watch” where the refusal may be temporary
category-invalid-address = Ongeldig adres
    .description = De schrijfwijze van het adres klopt niet (syntaxisfout), dus geen enkele server kan er iets bezorgen.
    .advice = { $address ->
        [watch] Controleer het adres op typefouten. Ziet het er goed uit, laat het dan voorlopig staan; mislukken ook de volgende mailings, haal het dan van je lijst.
       *[correct] Zoek naar typefouten: een spatie, een komma in plaats van een punt, een onvolledig domein na de @. Corrigeer het adres of haal het van je lijst.
    }
# $address (String): “watch” where the refusal may be temporary
category-domain-unknown = Domein bestaat niet
    .description = Het domein na de @ bestaat niet, of er is geen mailserver voor te vinden (DNS).
    .advice = { $address ->
        [watch] Dit kan een tijdelijke storing zijn (DNS): laat het adres voorlopig staan en controleer het domein op typefouten. Mislukken ook de volgende mailings, haal het adres dan van je lijst.
       *[suppress] Controleer het domein op typefouten zoals ‘gmial.com’. Is het juist gespeld, haal dan dit adres en alle andere in dit domein van je lijst.
    }
# $address (String): “watch” where the refusal may be temporary
category-domain-no-mail = Domein neemt geen e-mail aan
    .description = Het domein bestaat, maar geeft zelf aan helemaal geen e-mail te ontvangen (null MX, antwoord 521 of 556).
    .advice = { $address ->
        [watch] Dit kan tijdelijk zijn: laat het adres voorlopig staan. Mislukken ook de volgende mailings, haal het dan van je lijst.
       *[suppress] Controleer het domein op typefouten. Is het juist gespeld, haal dan dit adres en alle andere in dit domein van je lijst.
    }
category-recipient-refused = Geweigerd door de ontvanger
    .description = Het adres werkt, maar de ontvanger neemt geen berichten van je aan (persoonlijke blokkade of lijst van toegestane afzenders).
    .advice = Vraag de ontvanger langs andere weg om je als afzender toe te laten. Laat het adres voorlopig staan; blijft de ontvanger weigeren, respecteer dat dan en haal het van je lijst.

## The recipient’s mailbox

category-mailbox-full = Mailbox vol
    .description = De ontvanger heeft geen opslagruimte meer (quotum overschreden).
    .advice = Probeer het over een paar dagen opnieuw; misschien heeft de ontvanger dan weer ruimte. Laat het adres voorlopig staan; is de mailbox na meerdere mailings nog steeds vol, dan wordt die waarschijnlijk niet meer gebruikt en kun je het adres beter van je lijst halen.
category-recipient-rate-limited = Ontvanger krijgt te veel e-mail
    .description = De mailbox ontvangt op dit moment meer berichten dan de provider toestaat.
    .advice = Probeer het over een paar uur opnieuw. Komen veel van die berichten van jou, stuur deze ontvanger dan minder. Het adres kan op je lijst blijven.
category-mailbox-unavailable = Mailbox niet beschikbaar
    .description = De server kon niets in deze mailbox bezorgen en zegt niet duidelijk waarom: misschien bestaat die niet, is die bezet of word je er geweigerd.
    .advice = Zoek de oorzaak in het antwoord van de server. Laat het adres voorlopig staan; mislukken ook de volgende mailings, haal het dan van je lijst.

## Mail systems and the network between them

category-server-unavailable = Ontvangende server niet beschikbaar
    .description = De mailserver van de ontvanger is overbelast, heeft geen opslagruimte meer, is in onderhoud of heeft een storing.
    .advice = Je hoeft niets te veranderen: probeer het later opnieuw. Laat het adres voorlopig staan; haal het pas van je lijst als dit meerdere mailings aanhoudt.
category-connection-failed = Geen verbinding met de ontvangende server
    .description = De mailserver van de ontvanger reageerde niet, of de verbinding werd verbroken (time-out).
    .advice = Probeer het later opnieuw en laat het adres voorlopig staan. Mislukt het bij alle adressen in een domein, dan bestaat dat domein niet meer of blokkeert het je server (IP-adres): laat je beheerder dat uitzoeken.
category-dns-failure = Opzoeken van het domein mislukt
    .description = Het was niet te achterhalen welke mailserver bij het domein van de ontvanger hoort (DNS).
    .advice = Probeer het later opnieuw; zulke storingen zijn meestal binnen een paar uur voorbij. Laat het adres voorlopig staan; mislukt het na meerdere mailings nog steeds, dan bestaat het domein waarschijnlijk niet meer en kun je het adres beter van je lijst halen.
category-routing-loop = Bericht bleef rondgaan
    .description = Mailservers stuurden het bericht naar elkaar door zonder het te bezorgen (mailloop, te veel hops).
    .advice = Meld het bij de beheerder van het domein van de ontvanger, die de doorstuurinstelling of de MX-records moet corrigeren, en verzend daarna opnieuw. Het adres kan op je lijst blijven.
category-message-expired = Bezorgtermijn verstreken
    .description = Het bericht kon niet op tijd worden bezorgd en de verzendende server heeft het opgegeven.
    .advice = Bekijk de eerdere pogingen: uit het laatste uitstel (deferral) blijkt de echte oorzaak. Laat het adres voorlopig staan; mislukken ook de volgende mailings, haal het dan van je lijst.

## How fast and how much is sent

category-greylisted = Greylisting
    .description = Als bescherming tegen spam weigert de server onbekende afzenders eerst, met het verzoek het later nog eens te proberen (greylisting).
    .advice = Je hoeft niets te doen: een goed ingestelde mailserver probeert het na een paar minuten vanzelf opnieuw. Het adres kan op je lijst blijven.
category-rate-limited = Te veel e-mail in korte tijd
    .description = Je verzendt op dit moment meer berichten of opent meer verbindingen dan de ontvangende server toestaat (snelheidslimiet).
    .advice = Verzend langzamer en spreid grote mailings over meerdere uren. Het adres kan op je lijst blijven.
category-too-many-recipients = Te veel ontvangers tegelijk
    .description = Het bericht heeft meer ontvangers dan de server in één keer aanneemt.
    .advice = Verdeel de ontvangers over kleinere groepen en verzend opnieuw. De adressen kunnen op je lijst blijven.

## The message itself

category-message-too-large = Bericht te groot
    .description = Het bericht is groter dan de ontvangende server of de mailbox toestaat.
    .advice = Maak het bericht kleiner, met lichtere afbeeldingen of met links in plaats van bijlagen, en verzend het opnieuw. Het adres kan op je lijst blijven.
category-message-malformed = Bericht verkeerd opgebouwd
    .description = De server weigerde het bericht vanwege de opbouw: er ontbreekt bijvoorbeeld een header of de codering klopt niet (RFC 5322, MIME).
    .advice = Laat het sjabloon of de verzendsoftware corrigeren en verzend opnieuw. Het adres kan op je lijst blijven.
category-content-rejected = Inhoud geweigerd
    .description = De server weigerde iets in het bericht, zoals een bijlage, een link of bepaalde woorden.
    .advice = Verwijder waar de server bezwaar tegen maakt, vaak een bestandstype of een link (URL), en verzend opnieuw. Het adres kan op je lijst blijven.
category-virus-detected = Virus gevonden
    .description = De ontvangende server vond een virus of andere malware in het bericht, of iets wat daarop lijkt.
    .advice = Verzend dit bericht niet ongewijzigd opnieuw. Controleer de bijlagen en links, en de computers en websites waar ze vandaan komen. Het adres kan op je lijst blijven.
category-spam-detected = Als spam aangemerkt
    .description = Het filter van de ontvangende server heeft het bericht als spam aangemerkt.
    .advice = Pas het onderwerp, de tekst en de links aan en schrijf alleen mensen aan die daarom hebben gevraagd. Laat je beheerder de authenticatie controleren (SPF, DKIM, DMARC). Het adres kan op je lijst blijven.

## The reputation of whoever sends

category-ip-blocklisted = Verzendende server op een blokkeerlijst
    .description = De verzendende server (IP-adres) staat op een blokkeerlijst die de ontvangende server gebruikt, of wordt door die server zelf geblokkeerd.
    .advice = Zoek en verhelp de oorzaak en vraag de beheerder van de lijst daarna om verwijdering (delisting). Verzendt een dienst namens jou, meld het dan daar. Het adres kan op je lijst blijven.
category-domain-blocklisted = Domein op een blokkeerlijst
    .description = Een domein in het bericht, dat van de afzender of van een link, staat op een blokkeerlijst.
    .advice = Zoek uit om welk domein het gaat. Verwijder de link, of verhelp de oorzaak en vraag de beheerder van de lijst om verwijdering (delisting). Het adres kan op je lijst blijven.
category-low-reputation = Slechte afzenderreputatie
    .description = De ontvangende server heeft te weinig vertrouwen in je server (IP-adres) of je domein, vanwege eerdere e-mail of omdat ze er nog onbekend zijn.
    .advice = Verzend een tijdje minder, eerst aan mensen die je berichten openen, en voer het aantal langzaam op. Het adres kan op je lijst blijven.
category-reverse-dns-failed = Verzendende server zonder geldige naam
    .description = Het IP-adres van de verzendende server heeft geen naam, of een naam die niet klopt (reverse DNS, PTR-record, HELO).
    .advice = Laat je beheerder of provider een PTR-record instellen met een naam die naar hetzelfde IP-adres verwijst, en verzend opnieuw. Het adres kan op je lijst blijven.
category-geo-blocked = Land geblokkeerd
    .description = De ontvangende server neemt geen e-mail aan uit het land of de regio van waaruit je verzendt.
    .advice = Vraag de ontvanger langs andere weg of je server kan worden toegelaten. Het adres kan op je lijst blijven.

## The sender

category-sender-unauthenticated = Afzender niet geauthenticeerd
    .description = De ontvangende server kon niet vaststellen dat het bericht echt van jouw domein komt (SPF, DKIM, DMARC of ARC).
    .advice = Laat de beheerder van je domein SPF en DKIM instellen voor elke dienst die namens jou verzendt, passend bij het domein in de From-regel (DMARC). Verzend daarna opnieuw; het adres kan op je lijst blijven.
category-sender-rejected = Afzenderadres geweigerd
    .description = De ontvangende server accepteert je afzenderadres niet: het is ongeldig, kan geen antwoorden ontvangen of is geblokkeerd.
    .advice = Verzend vanaf een bestaand adres in je eigen domein dat e-mail kan ontvangen. Het adres van de ontvanger kan op je lijst blijven.
category-relay-denied = Relaying geweigerd
    .description = De server moest het bericht doorsturen naar een domein waar hij niet over gaat, en weigerde dat (relaying).
    .advice = Laat je beheerder de aanmelding en de relay-instellingen van je uitgaande server controleren. Kloppen die, dan verwijst het domein van de ontvanger misschien naar de verkeerde server (MX-record). Het adres kan op je lijst blijven.
category-smtp-auth-required = Aanmelding ontbreekt of is mislukt
    .description = De uitgaande mailserver vereist aanmelding of accepteerde de aanmelding niet (SMTP AUTH).
    .advice = Controleer de gebruikersnaam, het wachtwoord en de aanmeldmethode in je e-mailprogramma of verzendsoftware en verzend opnieuw. Het adres kan op je lijst blijven.
category-tls-required = Versleuteling vereist
    .description = De verbinding was niet versleuteld zoals de server eist, of de versleuteling kwam niet tot stand (TLS).
    .advice = Laat je beheerder STARTTLS inschakelen met een actuele TLS-versie en een geldig certificaat, en verzend opnieuw. Het adres kan op je lijst blijven.

## Policies and protocol

category-policy-rejected = Geweigerd op grond van beleid
    .description = Een regel van het ontvangende systeem verbiedt dit bericht; vaak staat er niet bij welke.
    .advice = Zoek de reden in het antwoord van de server. Kom je er niet uit, vraag het dan aan de beheerder van het domein van de ontvanger (postmaster). Het adres kan op je lijst blijven.
category-protocol-error = Servers begrepen elkaar niet
    .description = De verzendende en de ontvangende server werden het niet eens over een stap van de bezorging (verkeerde SMTP-opdracht of syntaxisfout).
    .advice = Laat je beheerder de software en het logboek van de verzendende server controleren, en verzend opnieuw zodra de fout is verholpen. Het adres kan op je lijst blijven.

## Events that are no delivery failures

category-suppressed = Niet verzonden: adres geblokkeerd
    .description = Je verzendplatform heeft het bericht niet verzonden, omdat het adres op de blokkeerlijst van dat platform staat (suppression list).
    .advice = Zoek uit waarom: een eerdere bounce, een klacht, een afmelding of een handmatige toevoeging. Deblokkeer het adres alleen als die reden niet meer geldt; mail het anders niet meer.
category-withheld = Tegengehouden door je verzendplatform
    .description = Je verzendplatform heeft het bericht niet verzonden, vanwege een limiet, een pauze, een geleegde wachtrij of een eigen regel.
    .advice = Controleer de wachtrij, de limieten en de status van je account en verzend opnieuw. Het adres kan op je lijst blijven.
category-spam-complaint = Als spam gemeld
    .description = Het bericht kwam aan, maar de ontvanger heeft het als spam gemeld (feedbackloop).
    .advice = Stop meteen met verzenden naar dit adres en haal het van al je lijsten. Komen er vaak klachten, ga dan na hoe mensen op je lijst komen en hoe makkelijk ze zich kunnen afmelden.
category-unsubscribe = Afgemeld
    .description = De ontvanger wil geen berichten meer van je.
    .advice = Haal het adres van je lijst en voeg het alleen weer toe als de ontvanger erom vraagt.
category-auto-reply = Automatisch antwoord
    .description = Dit is een automatisch antwoord op je bericht, zoals een afwezigheidsbericht.
    .advice = Je hoeft niets te doen en het adres kan op je lijst blijven. Staat erin dat de ontvanger er niet meer werkt, zoek dan een nieuwe contactpersoon.
category-challenge-response = Bevestiging gevraagd
    .description = Voordat het systeem van de ontvanger het bericht bezorgt, moet je bevestigen dat je een echte afzender bent (challenge-response).
    .advice = Volg de aanwijzingen in het antwoord als je de ontvanger kent en dit verwachtte. Het adres kan op je lijst blijven.
category-delayed = Bezorging vertraagd
    .description = Het bericht is nog niet bezorgd en de verzendende server blijft het proberen.
    .advice = Wacht af en verzend het bericht intussen niet opnieuw; lukt bezorgen niet, dan volgt er een definitieve melding. Het adres kan op je lijst blijven.
category-delivered = Bezorgd
    .description = De ontvangende server heeft het bericht aangenomen; of het in de inbox of in de spammap ligt, blijkt hier niet uit.
    .advice = Je hoeft niets te doen. Het adres kan op je lijst blijven.

## No cause to be found

category-unknown = Oorzaak onduidelijk
    .description = Uit het antwoord blijkt niet duidelijk waarom het bericht niet is bezorgd.
    .advice = Lees het antwoord van de server en vraag je beheerder om hulp als je er niet uitkomt. Laat het adres voorlopig staan; mislukken ook de volgende mailings, haal het dan van je lijst.
