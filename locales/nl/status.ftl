# Dutch, with ‘je’; ids, order and variables follow en

### The enhanced status codes (RFC 3463 and IANA’s registry): status-1-1 is X.1.1, in classes 2, 4 and 5 alike.
### Read mainly by administrators, as the heading of a code and a sentence about it, on the lookup page and in dashboards.
### $class (Number): 2 success, 4 temporary failure, 5 permanent failure

## X.0 and X.1: addresses

status-0-0 = { $class ->
        [2] Geslaagd
        [4] Tijdelijke fout
       *[5] Permanente fout
    }
    .description = De server geeft geen verdere toelichting.
status-1-0 = { $class ->
        [2] Adres aangenomen
       *[5] Probleem met het adres
    }
    .description = De code gaat over een adres en zegt verder niets.
status-1-1 = Mailbox bestaat niet
    .description = { $class ->
        [4] Bij het deel vóór de @ hoort geen mailbox, althans op dit moment.
       *[5] Bij het deel vóór de @ hoort op dit domein geen mailbox.
    }
status-1-2 = Domein bestaat niet
    .description = { $class ->
        [4] Het domein na de @ is niet te vinden of kan geen e-mail ontvangen, althans op dit moment.
       *[5] Het domein na de @ bestaat niet of kan geen e-mail ontvangen.
    }
status-1-3 = Ongeldig adres van de ontvanger
status-1-4 = Adres van de ontvanger niet eenduidig
status-1-5 = Adres van de ontvanger geldig
    .description = { $class ->
        [2] Het adres is geldig en het bericht is aangenomen.
       *[5] Volgens de code is het adres geldig, en toch is het bericht geweigerd.
    }
status-1-6 = Mailbox verhuisd
    .description = De mailbox heeft bestaan, maar neemt geen e-mail meer aan en er is geen nieuw adres bekend.
status-1-7 = Ongeldig afzenderadres
status-1-8 = Afzenderdomein niet bruikbaar
    .description = Het domein van het afzenderadres bestaat niet of kan geen antwoorden ontvangen.
status-1-9 = Doorgegeven aan systeem zonder terugkoppeling
    .description = Het adres is geldig, maar het volgende systeem meldt verder niets over het bericht.
status-1-10 = Domein van de ontvanger neemt geen e-mail aan

## X.2: the mailbox

status-2-0 = { $class ->
        [2] Mailbox in orde
       *[5] Probleem met de mailbox
    }
    .description = De code gaat over de mailbox en zegt verder niets.
status-2-1 = { $class ->
        [4] Mailbox tijdelijk uitgeschakeld
       *[5] Mailbox uitgeschakeld
    }
    .description = { $class ->
        [4] De mailbox bestaat en zal later waarschijnlijk weer e-mail aannemen.
       *[5] De mailbox bestaat, maar is gesloten voor nieuwe e-mail.
    }
status-2-2 = Mailbox vol
status-2-3 = Bericht te groot voor deze mailbox
status-2-4 = Leden van de mailinglijst niet te bepalen
    .description = Het adres is een mailinglijst waarvan de server de leden niet kon bepalen.

## X.3: the mail system

status-3-0 = { $class ->
        [2] Mailsysteem gereed
       *[5] Probleem met het mailsysteem
    }
    .description = De code gaat over het ontvangende systeem en zegt verder niets.
status-3-1 = Mailsysteem vol
status-3-2 = { $class ->
        [4] Server neemt tijdelijk geen e-mail aan
       *[5] Server neemt geen e-mail aan
    }
    .description = { $class ->
        [4] De server is overbelast, in onderhoud of wordt afgesloten.
       *[5] Deze server is niet bedoeld om e-mail te ontvangen.
    }
status-3-3 = Functie niet ondersteund
    .description = Het ontvangende systeem mist een functie die het bericht nodig heeft.
status-3-4 = Bericht te groot
status-3-5 = Server verkeerd ingesteld
status-3-6 = Prioriteit gewijzigd
    .description = Het bericht is aangenomen, maar met een andere prioriteit dan gevraagd.

## X.4: network and routing

status-4-0 = { $class ->
        [2] Netwerk in orde
       *[5] Netwerkprobleem
    }
    .description = De code gaat over het netwerk of de route en zegt verder niets.
status-4-1 = Geen antwoord van de server
status-4-2 = Verbinding verbroken
status-4-3 = Opzoeken in een directory mislukt
status-4-4 = Geen route naar het domein
    .description = De verzendende server vond geen host om het bericht aan over te dragen, vaak door verkeerde DNS-records.
status-4-5 = Mailsysteem overbelast
status-4-6 = Mailloop
status-4-7 = Bezorgtermijn verstreken

## X.5: the protocol

status-5-0 = { $class ->
        [2] Opdracht aangenomen
       *[5] Probleem met het protocol
    }
    .description = De code gaat over de dialoog tussen de servers (SMTP) en zegt verder niets.
status-5-1 = Ongeldige opdracht
status-5-2 = Syntaxisfout
status-5-3 = Te veel ontvangers
status-5-4 = Ongeldige parameters bij een opdracht
status-5-5 = Protocolversies komen niet overeen
status-5-6 = Authenticatieregel te lang

## X.6: the content

status-6-0 = { $class ->
        [2] Bericht aangenomen
       *[5] Probleem met de inhoud
    }
    .description = De code gaat over de inhoud van het bericht en zegt verder niets.
status-6-1 = Inhoudstype niet ondersteund
    .description = Een systeem onderweg kan dit soort inhoud niet verwerken.
status-6-2 = Conversie nodig, maar verboden
status-6-3 = Conversie nodig, maar niet ondersteund
status-6-4 = Conversie met verlies
    .description = { $class ->
        [2] Het bericht is bezorgd, maar bij de conversie ging iets verloren.
       *[5] Bezorgen kan alleen na een conversie waarbij iets verloren gaat, en de afzender verbiedt dat.
    }
status-6-5 = Conversie mislukt
status-6-6 = Inhoud niet beschikbaar
    .description = De inhoud kon niet worden opgehaald van de plek waar die is opgeslagen.
status-6-7 = Adres met niet-ASCII-tekens niet toegestaan
    .description = De server accepteert in dit adres van afzender of ontvanger alleen gewone ASCII-tekens (dus geen é, ë, ü en dergelijke).
status-6-8 = UTF-8-antwoord nodig, maar niet toegestaan
    .description = Alleen een antwoord in UTF-8 kan de naam van de mailbox weergeven, en de client staat dat niet toe.
status-6-9 = UTF-8-header kan niet worden doorgegeven
    .description = Het systeem van een ontvanger kan geen header in UTF-8 verwerken, dus is het bericht geweigerd.
status-6-10 = UTF-8-antwoord nodig (ingetrokken code)
    .description = { status-6-8.description }

## X.7: security and policy

status-7-0 = { $class ->
        [2] Beveiligingscontrole doorstaan
       *[5] Probleem met beveiliging of beleid
    }
    .description = De code gaat over de beveiliging of een beleidsregel en zegt verder niets.
status-7-1 = Bezorging niet toegestaan
    .description = Een filter, een beleidsregel of een blokkade laat deze afzender of dit bericht niet door.
status-7-2 = Niet bevoegd om naar de lijst te schrijven
    .description = De afzender mag niet naar deze mailinglijst schrijven.
status-7-3 = Wisselen van beveiligingsprotocol niet mogelijk
    .description = Het bericht zou naar een ander beveiligingsprotocol moeten overgaan, en dat kan niet.
status-7-4 = Beveiligingsfunctie niet ondersteund
status-7-5 = Cryptografische fout
status-7-6 = Cryptografisch algoritme niet ondersteund
status-7-7 = Bericht onderweg veranderd
    .description = Uit de integriteitscontrole blijkt dat het bericht is beschadigd of gewijzigd.
status-7-8 = Inloggen mislukt
status-7-9 = Inlogmethode te zwak
status-7-10 = Versleuteling nodig
    .description = De verbinding moet versleuteld zijn (TLS) voordat deze inlogmethode mag worden gebruikt.
status-7-11 = Versleuteling vereist om in te loggen
    .description = { status-7-10.description }
status-7-12 = Nieuwe inlogmethode nog niet ingesteld
    .description = De gebruiker moet één keer met het onversleutelde wachtwoord inloggen voordat de nieuwe inlogmethode werkt.
status-7-13 = Gebruikersaccount uitgeschakeld
    .description = Een beheerder heeft het account uitgeschakeld. De code is bedoeld voor inloggen, maar servers gebruiken hem ook voor de mailbox van een ontvanger.
status-7-14 = Vertrouwen tussen servers ontbreekt
    .description = De server moet zo worden ingesteld dat hij de server vertrouwt waar hij de inhoud ophaalt.
status-7-15 = Prioriteit te laag
    .description = De server neemt alleen berichten met een hogere prioriteit aan.
status-7-16 = Bericht te groot voor zijn prioriteit
    .description = De server neemt berichten met deze prioriteit alleen aan als ze kleiner zijn.
status-7-17 = Mailbox heeft een nieuwe eigenaar
    .description = De mailbox is van eigenaar veranderd sinds de datum die de afzender noemde (RRVS).
status-7-18 = Domein heeft een nieuwe eigenaar
    .description = Het domein is van eigenaar veranderd sinds de datum die de afzender noemde (RRVS).
status-7-19 = Eigenaar niet te controleren
    .description = De server weet niet hoelang de mailbox al van de huidige eigenaar is (RRVS).
status-7-20 = Geen geldige DKIM-handtekening
status-7-21 = Geen aanvaardbare DKIM-handtekening
    .description = De server accepteert geen van de DKIM-handtekeningen, hoewel er minstens één de controle doorstaat.
status-7-22 = DKIM-handtekening van een ander domein
    .description = De geldige DKIM-handtekeningen horen niet bij het domein in de From-regel.
status-7-23 = SPF-controle mislukt
    .description = Het domein van de afzender staat deze server niet toe om namens dat domein te verzenden.
status-7-24 = SPF-controle niet mogelijk
    .description = Het SPF-record van het afzenderdomein kon niet worden beoordeeld, door een fout erin of een DNS-storing.
status-7-25 = Controle van reverse DNS mislukt
status-7-26 = Meerdere authenticatiecontroles mislukt
status-7-27 = Afzenderdomein neemt geen e-mail aan
    .description = Het domein van de afzender geeft zelf aan geen e-mail te ontvangen (null MX), dus antwoorden is onmogelijk.
status-7-28 = Stortvloed aan berichten
    .description = Het bericht lijkt bij een stortvloed aan ongewenste berichten te horen.
status-7-29 = ARC-controle mislukt
status-7-30 = Versleutelde route vereist
    .description = De afzender eist versleuteling over de hele route (REQUIRETLS), maar geen van de volgende servers biedt die.
