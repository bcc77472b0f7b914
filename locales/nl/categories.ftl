# Dutch, with ‘je’; ids, order and variables follow en

### The reasons why a message was not delivered, and what to do about each.
### Read by marketers, support staff and administrators, in dashboards and on the lookup page.
### The message is a heading, .description says what happened, .advice what to do now and whether
### the address may stay on the list. A technical term follows in parentheses where it helps.

# $address is what should happen to the address: suppress, watch, correct or keep.
# The same words of a server can be final or not; “watch” stands for uncertain or temporary.

## The recipient’s address

# $address (String): “watch” where the refusal is uncertain or may be temporary
category-user-unknown = Mailbox bestaat niet
    .description = Volgens de ontvangende server bestaat er geen mailbox met dit adres.
    .advice = { $address ->
        [watch] Dit is niet zeker of kan tijdelijk zijn: laat het adres voorlopig staan en controleer het op typefouten. Mislukken de volgende berichten aan dit adres op dezelfde manier, haal het dan van je lijst.
       *[suppress] Controleer het adres op typefouten. Is het juist gespeld, haal het dan van je lijst: als je ernaar blijft mailen, schaadt dat je reputatie als afzender.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-mailbox-disabled = Mailbox uitgeschakeld
    .description = De ontvangende server kent de mailbox, maar die is uitgeschakeld en neemt geen e-mail meer aan.
    .advice = { $address ->
        [watch] Dit is niet zeker of kan tijdelijk zijn: laat het adres voorlopig staan. Mislukken de volgende berichten aan dit adres op dezelfde manier, haal het dan van je lijst.
       *[suppress] Haal het adres van je lijst. Is het contact belangrijk voor je, vraag dan op een andere manier, bijvoorbeeld telefonisch, om een adres dat wel werkt.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-mailbox-moved = Ontvanger niet meer op dit adres
    .description = Volgens de server krijgt de ontvanger op dit adres geen e-mail meer: het is opgeheven of is nu van iemand anders.
    .advice = { $address ->
        [watch] Dit is niet zeker of kan tijdelijk zijn: laat het adres voorlopig staan. Kijk of de server een nieuw adres noemt; mislukken de volgende berichten aan het oude op dezelfde manier, haal dat dan van je lijst.
       *[correct] Noemt de server een nieuw adres, overleg dan met de ontvanger voordat je het gebruikt. Haal het oude in elk geval van je lijst.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-invalid-address = Ongeldig adres
    .description = De server kan het adres zoals het geschreven is niet gebruiken: de schrijfwijze klopt niet (syntaxisfout), of het past bij meer dan één mailbox.
    .advice = { $address ->
        [watch] Controleer het adres op typefouten. Ziet het er goed uit, laat het dan voorlopig staan; mislukken de volgende berichten aan dit adres op dezelfde manier, haal het dan van je lijst.
       *[correct] Zoek naar typefouten: een spatie, een komma in plaats van een punt, een onvolledig domein na de @. Corrigeer het adres of haal het van je lijst.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-domain-unknown = Domein bestaat niet
    .description = Het domein na de @ bestaat niet, of er is geen mailserver voor te vinden (DNS).
    .advice = { $address ->
        [watch] Dit kan een tijdelijke storing zijn (DNS): laat het adres voorlopig staan en controleer het domein op typefouten. Mislukken de volgende berichten aan dit adres op dezelfde manier, haal het dan van je lijst.
       *[suppress] Controleer het domein op typefouten zoals ‘gmial.com’. Is het juist gespeld, haal het adres dan van je lijst, net als andere adressen van dit domein die dezelfde fout geven.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-domain-no-mail = Domein neemt geen e-mail aan
    .description = Het domein bestaat, maar ontvangt geen e-mail: het heeft geen mailserver of geeft dat zelf aan (null MX, antwoord 521 of 556).
    .advice = { $address ->
        [watch] Dit is niet zeker of kan tijdelijk zijn: laat het adres voorlopig staan. Mislukken de volgende berichten aan dit adres op dezelfde manier, haal het dan van je lijst.
       *[suppress] Controleer het domein op typefouten. Is het juist gespeld, haal het adres dan van je lijst, net als andere adressen van dit domein die dezelfde fout geven.
    }
category-recipient-refused = Geweigerd door de ontvanger
    .description = De ontvanger of diens beheerder neemt geen berichten van je aan, bijvoorbeeld vanwege een blokkade of een lijst van toegestane afzenders. Dat betekent niet dat het adres ongeldig is.
    .advice = Vraag de ontvanger op een andere manier, bijvoorbeeld telefonisch, om je als afzender toe te laten. Laat het adres voorlopig staan; blijven je berichten geweigerd worden, respecteer dat dan en haal het van je lijst.

## The recipient’s mailbox

category-mailbox-full = Mailbox vol
    .description = De mailbox van de ontvanger heeft geen opslagruimte meer (quotum overschreden).
    .advice = Probeer het over een paar dagen opnieuw; misschien heeft de ontvanger dan weer ruimte. Laat het adres voorlopig staan; is de mailbox na meerdere mailings nog steeds vol, dan wordt die waarschijnlijk niet meer gebruikt: haal het adres dan van je lijst.
category-recipient-rate-limited = Ontvanger krijgt op dit moment te veel e-mail
    .description = De mailbox ontvangt op dit moment meer berichten dan de provider toestaat.
    .advice = Probeer het over een paar uur opnieuw. Komen veel van die berichten van jou, stuur deze ontvanger dan minder. Het adres kan op je lijst blijven.
category-mailbox-unavailable = Mailbox niet beschikbaar
    .description = De server kon niets in deze mailbox bezorgen en zegt niet duidelijk waarom: misschien bestaat die niet, is die even niet toegankelijk of word je er geweigerd.
    .advice = Zoek de oorzaak in het antwoord van de server en laat het adres voorlopig staan. Blijft het alleen bij dit adres misgaan, haal het dan van je lijst; gaat het bij veel adressen mis, dan word je waarschijnlijk geblokkeerd.

## Mail systems and the network between them

category-server-unavailable = Ontvangende server niet beschikbaar
    .description = Het ontvangende mailsysteem kan het bericht niet aannemen: het is overbelast, heeft geen opslagruimte meer, is in onderhoud, heeft een storing of is er niet voor ingesteld.
    .advice = Probeer het later opnieuw; meestal hoef je niets te veranderen. Laat het adres voorlopig staan en haal het pas van je lijst als dit meerdere mailings aanhoudt.
category-connection-failed = Geen verbinding met de ontvangende server
    .description = De mailserver van de ontvanger reageerde niet, of de verbinding werd verbroken (time-out).
    .advice = Probeer het later opnieuw en laat het adres voorlopig staan. Mislukt het bij alle adressen van een domein, dan bestaat dat domein misschien niet meer of blokkeert het misschien je server (IP-adres): laat je beheerder dat uitzoeken.
category-dns-failure = Opzoeken van het domein mislukt
    .description = Het was niet te achterhalen welke mailserver bij het domein van de ontvanger hoort (DNS).
    .advice = Probeer het later opnieuw; zulke storingen zijn meestal binnen een paar uur voorbij. Laat het adres voorlopig staan; mislukt het na meerdere mailings nog steeds, dan bestaat het domein waarschijnlijk niet meer: haal het adres dan van je lijst.
category-routing-loop = Bericht in een mailloop
    .description = Mailservers stuurden het bericht naar elkaar door zonder het te bezorgen (mailloop, te veel hops).
    .advice = Meld het bij de beheerder van het domein van de ontvanger, die de doorstuurinstelling of de MX-records moet corrigeren, en verzend het bericht opnieuw zodra dat is gebeurd. Het adres kan op je lijst blijven.
category-message-expired = Bezorgtermijn verstreken
    .description = Het bericht kon niet op tijd worden bezorgd en de verzendende server heeft het opgegeven.
    .advice = Bekijk de eerdere pogingen in het verzendlogboek: het laatste uitstel (deferral) laat meestal de echte oorzaak zien. Laat het adres voorlopig staan; mislukken de volgende berichten aan dit adres op dezelfde manier, haal het dan van je lijst.

## How fast and how much is sent

category-greylisted = Greylisting
    .description = Als bescherming tegen spam weigert de server onbekende afzenders eerst, met het verzoek het later nog eens te proberen (greylisting).
    .advice = Een goed ingestelde mailserver probeert het na een paar minuten vanzelf opnieuw, dus meestal hoef je niets te doen. Heeft jouw server het opgegeven, verzend het bericht dan opnieuw. Het adres kan op je lijst blijven.
category-rate-limited = Te veel e-mail in korte tijd
    .description = Je verzendt op dit moment meer berichten of opent meer verbindingen dan de ontvangende server toestaat (rate limit).
    .advice = Verstuur je mail langzamer en spreid grote mailings over meerdere uren. Het adres kan op je lijst blijven.
category-too-many-recipients = Te veel ontvangers tegelijk
    .description = Het bericht heeft meer ontvangers dan de server in één keer aanneemt.
    .advice = Verdeel de ontvangers over kleinere groepen en verzend het bericht opnieuw. De adressen kunnen op je lijst blijven.

## The message itself

category-message-too-large = Bericht te groot
    .description = Het bericht is groter dan de ontvangende server of de mailbox toestaat.
    .advice = Maak het bericht kleiner, met lichtere afbeeldingen of met links in plaats van bijlagen, en verzend het opnieuw. Het adres kan op je lijst blijven.
category-message-malformed = Bericht verkeerd opgebouwd
    .description = De server weigerde het bericht vanwege de opbouw: er ontbreekt bijvoorbeeld een header of de codering klopt niet (RFC 5322, MIME).
    .advice = Laat het sjabloon of de verzendsoftware corrigeren en verzend het bericht opnieuw. Het adres kan op je lijst blijven.
category-content-rejected = Inhoud geweigerd
    .description = De server weigerde iets in het bericht, zoals een bijlage, een link of bepaalde woorden.
    .advice = Verwijder waar de server bezwaar tegen maakt, vaak een bestandstype of een link (URL), en verzend het bericht opnieuw. Het adres kan op je lijst blijven.
category-virus-detected = Virus gevonden
    .description = De ontvangende server vond een virus of andere malware in het bericht, of iets wat daarop lijkt.
    .advice = Verzend dit bericht niet ongewijzigd opnieuw. Controleer de bijlagen en links, en de computers en websites waar ze vandaan komen. Het adres kan op je lijst blijven.
category-spam-detected = Als spam aangemerkt
    .description = Het filter van de ontvangende server heeft het bericht als spam aangemerkt.
    .advice = Pas het onderwerp, de tekst en de links aan en mail alleen mensen die daar toestemming voor hebben gegeven. Laat je beheerder de authenticatie controleren (SPF, DKIM, DMARC). Het adres kan op je lijst blijven.

## The reputation of whoever sends

category-ip-blocklisted = Verzendende server op een blokkeerlijst
    .description = De verzendende server (IP-adres) staat op een blokkeerlijst (blacklist) die de ontvangende server gebruikt, of wordt door die server zelf geblokkeerd.
    .advice = Zoek en verhelp de oorzaak en vraag de beheerder van de lijst daarna om verwijdering (delisting). Verzendt een dienst je mail namens jou, meld het dan daar. Het adres kan op je lijst blijven.
category-domain-blocklisted = Domein op een blokkeerlijst
    .description = Een domein in het bericht, dat van de afzender of van een link, staat op een blokkeerlijst.
    .advice = Zoek uit om welk domein het gaat. Verwijder de link, of verhelp de oorzaak en vraag de beheerder van de lijst om verwijdering (delisting). Het adres kan op je lijst blijven.
category-low-reputation = Slechte afzenderreputatie
    .description = De ontvangende server heeft te weinig vertrouwen in je server (IP-adres) of je domein, vanwege eerdere e-mail of omdat ze er nog onbekend zijn.
    .advice = Verstuur een tijdje minder mail, eerst aan mensen die je berichten openen, en voer het aantal langzaam op. Het adres kan op je lijst blijven.
category-reverse-dns-failed = Verzendende server zonder geldige naam
    .description = Het IP-adres van de verzendende server heeft geen naam, of een naam die niet klopt (reverse DNS, PTR-record, HELO).
    .advice = Laat je beheerder of provider een PTR-record instellen met een naam die naar hetzelfde IP-adres verwijst en waarmee de server zich ook meldt (HELO). Verzend het bericht daarna opnieuw. Het adres kan op je lijst blijven.
category-geo-blocked = Land geblokkeerd
    .description = De ontvangende server neemt geen e-mail aan uit het land of de regio van waaruit je verzendt.
    .advice = Vraag de ontvanger op een andere manier, bijvoorbeeld telefonisch, of je server kan worden toegelaten. Het adres kan op je lijst blijven.

## The sender

category-sender-unauthenticated = Afzender niet geauthenticeerd
    .description = De ontvangende server kon niet vaststellen dat het bericht echt van jouw domein komt (SPF, DKIM, DMARC of ARC).
    .advice = Laat de beheerder van je domein SPF en DKIM instellen voor elke dienst die namens jou verzendt, passend bij het domein in de From-regel (DMARC). Verzend het bericht daarna opnieuw; het adres kan op je lijst blijven.
category-sender-rejected = Afzenderadres geweigerd
    .description = De ontvangende server accepteert je afzenderadres niet: het is ongeldig, kan geen antwoorden ontvangen of is geblokkeerd.
    .advice = Gebruik als afzender een bestaand adres op je eigen domein dat e-mail kan ontvangen. Het adres van de ontvanger kan op je lijst blijven.
category-relay-denied = Relaying geweigerd
    .description = De server moest het bericht doorsturen naar een domein waar hij niet over gaat, en weigerde dat (relaying).
    .advice = Laat je beheerder de inloggegevens en de relay-instellingen van je uitgaande server controleren. Kloppen die, dan verwijst het domein van de ontvanger misschien naar de verkeerde server (MX-record). Het adres kan op je lijst blijven.
category-smtp-auth-required = Inloggen vereist of mislukt
    .description = De uitgaande mailserver eist dat je inlogt, of accepteerde de inloggegevens niet (SMTP AUTH).
    .advice = Controleer de gebruikersnaam, het wachtwoord en de inlogmethode in je e-mailprogramma of verzendsoftware, en verzend het bericht opnieuw. Het adres kan op je lijst blijven.
category-tls-required = Versleuteling ontbreekt of mislukt
    .description = Het bericht of de verbinding was niet versleuteld zoals de server eist, of de versleuteling kon niet tot stand komen of worden gecontroleerd (TLS).
    .advice = Laat je beheerder STARTTLS inschakelen met een actuele TLS-versie en een geldig certificaat, of nagaan hoe het bericht zelf wordt versleuteld of ondertekend, en verzend het opnieuw. Het adres kan op je lijst blijven.
category-submission-failed = Uitgaande mailserver niet bereikt
    .description = Je eigen software kon de uitgaande mailserver niet vinden of bereiken, of er niet mee communiceren (relay, SMTP). Over de ontvanger zegt dit niets.
    .advice = Controleer de servernaam, de poort en de versleuteling in je e-mailprogramma of verzendsoftware, en of er geen firewall in de weg zit. Verzend het bericht daarna opnieuw; het adres kan op je lijst blijven.

## Policies and protocol

category-policy-rejected = Geweigerd op grond van beleid
    .description = Een regel van het ontvangende systeem verbiedt dit bericht; vaak staat er niet bij welke.
    .advice = Kijk in het antwoord van de server wat de reden is en of een latere poging zin heeft. Kom je er niet uit, vraag het dan aan de beheerder van het domein van de ontvanger (postmaster). Het adres kan op je lijst blijven.
category-protocol-error = Servers begrepen elkaar niet
    .description = De verzendende en de ontvangende server werden het niet eens over een stap van de bezorging (verkeerde SMTP-opdracht of syntaxisfout).
    .advice = Laat je beheerder de software en het logboek van de verzendende server controleren, en verzend het bericht opnieuw zodra de fout is verholpen. Het adres kan op je lijst blijven.

## Events that are no delivery failures

category-suppressed = Niet verzonden: adres geblokkeerd
    .description = Je verzendplatform heeft het bericht niet verzonden, omdat het adres op de suppressielijst staat (suppression list).
    .advice = Zoek uit waarom: een eerdere bounce, een spamklacht, een afmelding, langdurige inactiviteit of een handmatige toevoeging. Deblokkeer het adres na een klacht of afmelding alleen als de ontvanger erom vraagt, en anders alleen als de reden niet meer geldt.
category-withheld = Tegengehouden door je verzendplatform
    .description = Je verzendplatform heeft het bericht niet verzonden, vanwege een limiet, een pauze, een geleegde wachtrij of een eigen regel.
    .advice = Controleer de wachtrij, de limieten en de status van je account, en verzend het bericht opnieuw zodra niets dat meer in de weg staat. Het adres kan op je lijst blijven.
category-spam-complaint = Als spam gemeld
    .description = Het bericht kwam aan, maar de ontvanger heeft het als spam gemeld (feedbackloop).
    .advice = Stop meteen met mailen naar dit adres en haal het van al je lijsten. Komen er vaak klachten, ga dan na hoe mensen op je lijst komen en hoe makkelijk ze zich kunnen afmelden.
category-unsubscribe = Afgemeld
    .description = De ontvanger wil geen berichten meer van je.
    .advice = Haal het adres van je lijst en voeg het alleen weer toe als de ontvanger erom vraagt.
category-auto-reply = Automatisch antwoord
    .description = Dit is een automatisch antwoord op je bericht, zoals een afwezigheidsbericht.
    .advice = Je hoeft niets te doen en het adres kan op je lijst blijven. Staat erin dat de ontvanger er niet meer werkt, zoek dan een nieuwe contactpersoon.
category-challenge-response = Bevestiging gevraagd
    .description = Voordat het systeem van de ontvanger het bericht bezorgt, moet je bevestigen dat je een echte afzender bent (challenge-response).
    .advice = Ken je de ontvanger en verwachtte je zo’n verzoek, volg dan de aanwijzingen in het antwoord. Het adres kan op je lijst blijven.
category-delayed = Bezorging vertraagd
    .description = Het bericht is nog niet bezorgd en de verzendende server blijft het proberen.
    .advice = Wacht af en verzend het bericht intussen niet opnieuw; lukt bezorgen niet, dan volgt er een definitieve melding. Het adres kan op je lijst blijven.
category-delivered = Aangenomen
    .description = De server meldde succes, voor het bericht of voor een stap van de bezorging. Of het bericht in de inbox of in de spammap ligt, blijkt hier niet uit.
    .advice = Je hoeft niets te doen. Het adres kan op je lijst blijven.

## No cause to be found

category-unknown = Oorzaak onduidelijk
    .description = Uit de code of het antwoord blijkt niet duidelijk waarom het bericht niet is bezorgd.
    .advice = Lees het antwoord van de server en vraag je beheerder om hulp als je er niet uitkomt. Laat het adres voorlopig staan. Blijft het misgaan, zoek dan uit waarom voordat je het van je lijst haalt; gaat het bij veel adressen mis, dan ligt het waarschijnlijk niet aan het adres.
