# Swedish (sv); ids, order and variables as in en

### The reasons why a message was not delivered, and what to do about each.
### Read by marketers, support staff and administrators, in dashboards and on the lookup page.
### The message is a heading, .description says what happened, .advice what to do now and whether
### the address may stay on the list. A technical term follows in parentheses where it helps.

# $address is what should happen to the address: suppress, watch, correct or keep.
# The same words of a server can be final or not; “watch” stands for uncertain or temporary.

## The recipient’s address

# $address (String): “watch” where the refusal is uncertain or may be temporary
category-user-unknown = Brevlådan finns inte
    .description = Mottagarservern meddelar att det inte finns någon brevlåda på den här adressen.
    .advice = { $address ->
        [watch] Det här är osäkert eller kan vara tillfälligt, så behåll adressen tills vidare och leta efter skrivfel. Om du får samma fel på de närmaste meddelandena till den bör du ta bort den från listan.
       *[suppress] Leta efter skrivfel i adressen. Om den är rättstavad bör du ta bort den från listan: varje nytt meddelande till den skadar ditt rykte som avsändare.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-mailbox-disabled = Brevlådan är inaktiverad
    .description = Mottagarservern känner till brevlådan, men den är inaktiverad och tar inte längre emot e-post.
    .advice = { $address ->
        [watch] Det här är osäkert eller kan vara tillfälligt, så behåll adressen tills vidare. Om du får samma fel på de närmaste meddelandena till den bör du ta bort den från listan.
       *[suppress] Ta bort adressen från listan. Om kontakten är viktig för dig kan du be om en ny adress på annat sätt, till exempel per telefon.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-mailbox-moved = Mottagaren har bytt adress
    .description = Servern meddelar att mottagaren inte längre nås på den här adressen: den har upphört eller bytt ägare.
    .advice = { $address ->
        [watch] Det här är osäkert eller kan vara tillfälligt, så behåll adressen tills vidare och se efter om servern anger en ny. Om du får samma fel på de närmaste meddelandena till den gamla bör du ta bort den från listan.
       *[correct] Om servern anger en ny adress bör du fråga mottagaren innan du använder den. Ta i vilket fall bort den gamla från listan.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-invalid-address = Ogiltig adress
    .description = Servern kan inte använda adressen som den är skriven: den bryter mot reglerna för e-postadresser (syntaxfel) eller passar in på flera brevlådor.
    .advice = { $address ->
        [watch] Leta efter skrivfel i adressen. Om den ser rätt ut kan du behålla den tills vidare. Om du får samma fel på de närmaste meddelandena till den bör du ta bort den från listan.
       *[correct] Leta efter skrivfel: ett mellanslag, ett komma i stället för en punkt, något som saknas efter @. Rätta adressen eller ta bort den från listan.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-domain-unknown = Domänen finns inte
    .description = Domänen efter @ finns inte, eller så går det inte att hitta någon e-postserver för den (DNS).
    .advice = { $address ->
        [watch] Det här kan vara ett övergående fel (DNS), så behåll adressen tills vidare och leta efter skrivfel i domänen. Om du får samma fel på de närmaste meddelandena till adressen bör du ta bort den från listan.
       *[suppress] Leta efter skrivfel i domänen, till exempel ”gmial.com”. Om den är rättstavad bör du ta bort adressen från listan, och med den andra adresser på domänen som ger samma fel.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-domain-no-mail = Domänen tar inte emot e-post
    .description = Domänen finns, men tar inte emot e-post: den har ingen e-postserver eller meddelar det själv (null MX, svarskod 521 eller 556).
    .advice = { $address ->
        [watch] Det här är osäkert eller kan vara tillfälligt, så behåll adressen tills vidare. Om du får samma fel på de närmaste meddelandena till den bör du ta bort den från listan.
       *[suppress] Leta efter skrivfel i domänen. Om den är rättstavad bör du ta bort adressen från listan, och med den andra adresser på domänen som ger samma fel.
    }
category-recipient-refused = Avvisat av mottagaren
    .description = Mottagaren eller dennes administratör tar inte emot meddelanden från dig, till exempel på grund av en blockering eller en lista över tillåtna avsändare. Det betyder inte att adressen är ogiltig.
    .advice = Hör av dig på annat sätt, till exempel per telefon, och be mottagaren om att bli godkänd som avsändare. Behåll adressen tills vidare, men respektera beslutet och ta bort den från listan om meddelandena fortsätter att avvisas.

## The recipient’s mailbox

category-mailbox-full = Brevlådan är full
    .description = Mottagarens brevlåda har inget lagringsutrymme kvar (kvoten är överskriden).
    .advice = Försök igen om några dagar, då mottagaren kan ha rensat. Behåll adressen tills vidare. Om brevlådan fortfarande är full efter flera utskick är den troligen övergiven: ta då bort adressen från listan.
category-recipient-rate-limited = Mottagaren får för mycket e-post just nu
    .description = Just nu får brevlådan fler meddelanden än e-postleverantören tillåter.
    .advice = Försök igen om några timmar. Om många av meddelandena kommer från dig bör du skicka färre till den här mottagaren. Adressen kan vara kvar på listan.
category-mailbox-unavailable = Brevlådan är otillgänglig
    .description = Servern kunde inte leverera till brevlådan och säger inte tydligt varför: den kan vara borttagen, upptagen eller stängd för dig.
    .advice = Leta efter orsaken i felmeddelandet från servern och behåll adressen tills vidare. Om det bara är den här adressen som fortsätter att misslyckas bör du ta bort den från listan; om det gäller många blir du troligen blockerad.

## Mail systems and the network between them

category-server-unavailable = Mottagarservern är otillgänglig
    .description = Mottagarens e-postsystem kan inte ta emot meddelandet: det är överbelastat, har slut på lagringsutrymme, genomgår underhåll, har drabbats av ett fel eller är inte inställt för det.
    .advice = Försök igen senare; oftast behöver du inte ändra något. Behåll adressen tills vidare, och ta bort den från listan först om felet består under flera utskick.
category-connection-failed = Ingen anslutning till mottagarservern
    .description = Mottagarens e-postserver svarade inte, eller så bröts anslutningen (timeout).
    .advice = Försök igen senare och behåll adressen tills vidare. Om det gäller alla adresser på en domän kan domänen vara nedlagd, eller så kan den blockera din server (IP-adressen). Be din administratör undersöka saken.
category-dns-failure = Domänuppslagningen misslyckades
    .description = Det gick inte att hitta fram till mottagarens e-postserver (DNS).
    .advice = Försök igen senare; de flesta sådana fel går över inom några timmar. Behåll adressen tills vidare. Om uppslagningen fortfarande misslyckas efter flera utskick finns domänen troligen inte längre: ta då bort adressen från listan.
category-routing-loop = Meddelandet fastnade i en slinga
    .description = E-postservrar skickade meddelandet fram och tillbaka mellan sig utan att leverera det (e-postslinga, för många hopp).
    .advice = Kontakta administratören för mottagarens domän, som måste rätta vidarebefordran eller MX-posterna, och skicka igen när det är gjort. Adressen kan vara kvar på listan.
category-message-expired = Tidsfristen för leverans har löpt ut
    .description = Meddelandet kunde inte levereras i tid, och avsändarservern gav upp.
    .advice = Se på de tidigare försöken i utskicksloggen: den senaste uppskjutningen (deferral) visar oftast den egentliga orsaken. Behåll adressen tills vidare. Om du får samma fel på de närmaste meddelandena till den bör du ta bort den från listan.

## How fast and how much is sent

category-greylisted = Grålistning
    .description = Som skydd mot skräppost avvisar servern okända avsändare första gången och ber dem försöka igen (grålistning).
    .advice = En korrekt konfigurerad e-postserver försöker igen av sig själv efter några minuter, så oftast behöver du inte göra något. Om din har gett upp skickar du meddelandet igen. Adressen kan vara kvar på listan.
category-rate-limited = För mycket e-post på kort tid
    .description = Du skickar fler meddelanden eller öppnar fler anslutningar än mottagarservern tillåter just nu (rate limit).
    .advice = Skicka långsammare och sprid stora utskick över flera timmar. Adressen kan vara kvar på listan.
category-too-many-recipients = För många mottagare på en gång
    .description = Meddelandet har fler mottagare än servern godtar på en gång.
    .advice = Dela upp mottagarna i mindre grupper och skicka igen. Adresserna kan vara kvar på listan.

## The message itself

category-message-too-large = Meddelandet är för stort
    .description = Meddelandet är större än mottagarservern eller brevlådan tillåter.
    .advice = Gör meddelandet mindre, till exempel med mindre bildfiler eller länkar i stället för bilagor, och skicka igen. Adressen kan vara kvar på listan.
category-message-malformed = Meddelandet är felaktigt uppbyggt
    .description = Servern avvisade meddelandet på grund av hur det är uppbyggt, till exempel för att ett fält i meddelandehuvudet saknas eller kodningen är fel (RFC 5322, MIME).
    .advice = Se till att mallen eller utskicksprogrammet rättas och skicka igen. Adressen kan vara kvar på listan.
category-content-rejected = Innehållet avvisades
    .description = Servern reagerade på något i meddelandet, till exempel en bilaga, en länk eller vissa ord.
    .advice = Ta bort det som servern reagerar på, ofta en filtyp eller en länk (URL), och skicka igen. Adressen kan vara kvar på listan.
category-virus-detected = Virus upptäckt
    .description = Mottagarservern hittade ett virus eller annan skadlig kod i meddelandet, eller något som liknar det.
    .advice = Skicka inte om meddelandet som det är. Kontrollera bilagorna och länkarna i det, och de datorer och webbplatser som de kommer från. Adressen kan vara kvar på listan.
category-spam-detected = Bedömt som skräppost
    .description = Mottagarserverns filter bedömde meddelandet som skräppost (spam).
    .advice = Ändra ämne, text och länkar, och skicka bara till personer som har bett om det. Be din administratör kontrollera autentiseringen (SPF, DKIM, DMARC). Adressen kan vara kvar på listan.

## The reputation of whoever sends

category-ip-blocklisted = Avsändarservern finns på en blocklista
    .description = Avsändarservern (IP-adressen) finns på en blocklista (svartlista) som mottagarservern använder, eller så blockeras den direkt.
    .advice = Hitta och åtgärda orsaken, och be sedan den som driver listan att stryka servern (delisting). Om du använder en utskickstjänst bör du meddela den. Adressen kan vara kvar på listan.
category-domain-blocklisted = Domän på en blocklista
    .description = En domän i meddelandet, avsändarens eller den i en länk, finns på en blocklista (svartlista).
    .advice = Ta reda på vilken domän det är. Ta bort länken, eller åtgärda orsaken och be den som driver listan att stryka domänen (delisting). Adressen kan vara kvar på listan.
category-low-reputation = Dåligt avsändarrykte
    .description = Mottagarservern har inte tillräckligt förtroende för din server (IP-adressen) eller din domän, antingen på grund av tidigare e-post eller för att de är nya för den.
    .advice = Skicka mindre ett tag, först till dem som öppnar dina meddelanden, och öka gradvis. Adressen kan vara kvar på listan.
category-reverse-dns-failed = Avsändarservern saknar giltigt namn
    .description = Avsändarserverns IP-adress har inget namn, eller ett namn som inte stämmer (omvänd DNS, PTR-post, HELO).
    .advice = Be din administratör eller leverantör lägga upp en PTR-post med ett namn som pekar tillbaka på samma IP-adress, och låta servern uppge det namnet i hälsningen (HELO). Skicka sedan igen. Adressen kan vara kvar på listan.
category-geo-blocked = Avsändarlandet är blockerat
    .description = Mottagarservern tar inte emot e-post från det land eller den region som du skickar från.
    .advice = Kontakta mottagaren på annat sätt, till exempel per telefon, och be att få din server godkänd. Adressen kan vara kvar på listan.

## The sender

category-sender-unauthenticated = Avsändaren är inte autentiserad
    .description = Mottagarservern kunde inte bekräfta att meddelandet verkligen kommer från din domän (SPF, DKIM, DMARC eller ARC).
    .advice = Be den som sköter din domän att ställa in SPF och DKIM för alla tjänster som skickar i ditt namn, så att de stämmer med domänen i Från-fältet (DMARC). Skicka sedan igen. Adressen kan vara kvar på listan.
category-sender-rejected = Avsändaradressen avvisades
    .description = Mottagarservern godtar inte din avsändaradress: den är ogiltig, kan inte ta emot svar eller är blockerad.
    .advice = Skicka från en adress som finns på din egen domän och som kan ta emot e-post. Mottagarens adress kan vara kvar på listan.
category-relay-denied = E-postrelä nekat
    .description = Servern ombads skicka meddelandet vidare (fungera som relä) till en domän som den inte ansvarar för, och vägrade.
    .advice = Be din administratör kontrollera inloggningen och reläinställningarna på servern för utgående e-post. Om de är rätt kan mottagarens domän peka på fel server (MX-post). Adressen kan vara kvar på listan.
category-smtp-auth-required = Inloggning saknas eller misslyckades
    .description = Servern för utgående e-post kräver inloggning, eller så godtog den inte de uppgifter den fick (SMTP AUTH).
    .advice = Kontrollera användarnamn, lösenord och inloggningsmetod i e-postprogrammet eller utskicksprogrammet och skicka igen. Adressen kan vara kvar på listan.
category-tls-required = Kryptering saknas eller misslyckades
    .description = Meddelandet eller anslutningen var inte krypterad på det sätt som servern kräver, eller så gick krypteringen inte att upprätta eller kontrollera (TLS).
    .advice = Be din administratör aktivera STARTTLS med en aktuell TLS-version och ett giltigt certifikat, eller kontrollera hur själva meddelandet krypteras eller signeras, och skicka igen. Adressen kan vara kvar på listan.
category-submission-failed = Ingen kontakt med servern för utgående e-post
    .description = Ditt eget program hittade inte servern för utgående e-post, nådde den inte eller kunde inte kommunicera med den (relä, SMTP). Det säger ingenting om mottagaren.
    .advice = Kontrollera servernamn, port och kryptering i e-postprogrammet eller utskicksprogrammet, och att ingen brandvägg är i vägen. Skicka sedan igen. Adressen kan vara kvar på listan.

## Policies and protocol

category-policy-rejected = Avvisat på grund av mottagarens regler
    .description = En regel i det mottagande systemet (policy) stoppar meddelandet, ofta utan att det framgår vilken.
    .advice = Se efter i felmeddelandet från servern vad orsaken är och om det är värt att försöka igen senare. Om det inte hjälper kan du fråga administratören för mottagarens domän (postmaster). Adressen kan vara kvar på listan.
category-protocol-error = Servrarna förstod inte varandra
    .description = Avsändar- och mottagarservern kunde inte enas om ett steg i leveransen (fel SMTP-kommando eller syntaxfel).
    .advice = Be din administratör kontrollera avsändarserverns programvara och logg, och skicka igen när felet är rättat. Adressen kan vara kvar på listan.

## Events that are no delivery failures

category-suppressed = Inte skickat: adressen är spärrad
    .description = Din utskickstjänst skickade inte meddelandet, eftersom adressen finns på tjänstens spärrlista.
    .advice = Ta reda på varför: en tidigare studs, en spamanmälan, en avregistrering, lång inaktivitet eller en manuell spärr. Efter en spamanmälan eller avregistrering häver du spärren bara om mottagaren ber om det, annars bara om skälet inte längre gäller.
category-withheld = Inte skickat: stoppat av utskickstjänsten
    .description = Din utskickstjänst lät bli att skicka meddelandet på grund av en gräns, en paus, en tömd kö eller en av sina egna regler.
    .advice = Kontrollera kön, gränserna och kontots status och skicka igen när inget längre är i vägen. Adressen kan vara kvar på listan.
category-spam-complaint = Rapporterat som skräppost
    .description = Meddelandet kom fram, men mottagaren rapporterade det som skräppost (feedback loop).
    .advice = Sluta genast skicka till adressen och ta bort den från alla dina listor. Om du ofta får spamanmälningar bör du se över hur folk hamnar på listan och hur lätt de kan lämna den.
category-unsubscribe = Avregistrering
    .description = Mottagaren vill inte ha fler meddelanden från dig.
    .advice = Ta bort adressen från listan och lägg till den igen bara om mottagaren ber om det.
category-auto-reply = Autosvar
    .description = Det här är ett automatiskt svar på ditt meddelande, till exempel ett frånvaromeddelande.
    .advice = Du behöver inte göra något, och adressen kan vara kvar på listan. Om det framgår att personen har slutat bör du leta upp en ny kontakt.
category-challenge-response = Bekräftelse krävs
    .description = Mottagarens system vill att du bekräftar att du är en verklig avsändare innan det levererar meddelandet (challenge-response).
    .advice = Om du känner mottagaren och väntade dig en sådan förfrågan följer du anvisningarna i svaret. Adressen kan vara kvar på listan.
category-delayed = Leveransen är försenad
    .description = Meddelandet har inte levererats än, och avsändarservern fortsätter att försöka.
    .advice = Vänta och skicka inte meddelandet igen under tiden. Om det till slut inte går att leverera får du ett besked om det. Adressen kan vara kvar på listan.
category-delivered = Mottaget
    .description = Servern meddelade att allt gick bra, med meddelandet eller med ett steg i leveransen. Om meddelandet hamnade i inkorgen eller i skräppostmappen framgår inte här.
    .advice = Du behöver inte göra något. Adressen kan vara kvar på listan.

## No cause to be found

category-unknown = Oklar orsak
    .description = Det framgår inte tydligt av koden eller svaret varför meddelandet inte levererades.
    .advice = Läs felmeddelandet från servern, och fråga din administratör om det inte hjälper. Behåll adressen tills vidare. Om den fortsätter att misslyckas bör du ta reda på varför innan du tar bort den från listan; om det gäller många beror det troligen inte på adressen.
