# Dutch (nl); ids, order and variables as in en

### What a whole message is: a bounce, an auto-reply, a complaint, and so on.
### Read by support staff who dropped a message on the page, and in a terminal. A label, then whole sentences in a row: what
### happened, and what to do.

## The kind of a message, as a label and as a sentence

message-bounce = Bounce
    .description = Het bericht is niet bezorgd.
message-delayed = Vertraagd
    .description = Het bericht is nog niet bezorgd. De server blijft het proberen.
message-delivered = Bezorging bevestigd
    .description = Een server meldt dat het bericht is bezorgd of doorgegeven.
message-complaint = Spamklacht
    .description = Een ontvanger heeft het bericht als spam gemeld.
message-unsubscribe = Afmelding
    .description = Een ontvanger wil geen berichten meer.
message-auto-reply = Automatisch antwoord
    .description = Een automatisch antwoord, bijvoorbeeld een afwezigheidsbericht: het adres werkt.
message-challenge = Afzendercontrole
    .description = Het systeem van de ontvanger wil dat de afzender het bericht bevestigt voordat het wordt bezorgd.
message-receipt = Leesbevestiging
    .description = De ontvanger heeft het bericht geopend of verwijderd.
message-report = Technisch rapport
    .description = Een rapport over authenticatie of transport, zoals DMARC. Het gaat niet over één ontvanger.
message-other = Geen bounce
    .description = Dit is gewone e-mail, geen melding over bezorging.

## What a report says about its recipients. Variables: $count (how many of them), $total (how many there are in all)

message-all-failed = { $count ->
        [one] Het bericht is niet bij de ontvanger bezorgd.
       *[other] Het bericht is bij geen van de { $count } ontvangers bezorgd.
    }
message-some-failed = { $count ->
        [one] 1 van de { $total } ontvangers heeft het bericht niet gekregen.
       *[other] { $count } van de { $total } ontvangers hebben het bericht niet gekregen.
    }
message-waiting = { $count ->
        [one] Bij 1 ontvanger blijft de server het proberen.
       *[other] Bij { $count } ontvangers blijft de server het proberen.
    }
message-served = { $count ->
        [one] Bezorgd of doorgegeven bij 1 ontvanger.
       *[other] Bezorgd of doorgegeven bij { $count } ontvangers.
    }
message-nobody-named = Het rapport noemt geen ontvanger.
message-inferred = Het rapport noemt het adres niet. Het is afgeleid en wordt daarom alleen in de gaten gehouden.
message-forwarded = Iemand heeft dit bericht doorgestuurd. Het telt niet als een van je bounces.

## What to do. Variables: $count (how many addresses), $address (the only one)

message-remove-address = Verwijder { $address }.
message-remove = { $count ->
        [one] Verwijder 1 adres.
       *[other] Verwijder { $count } adressen.
    }
message-nothing-to-remove = Er hoeft niets te worden verwijderd.
