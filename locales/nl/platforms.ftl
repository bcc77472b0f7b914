# Dutch, with ‘je’; ids, order and variables follow en

### Sending platforms: the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

platform-hard = Permanente fout, zonder opgave van reden
platform-soft = Tijdelijke fout, zonder opgave van reden
platform-unclassified = Door het verzendplatform niet ingedeeld
platform-bounced-before = { reply-605 }
platform-complained-before = { reply-607 }
platform-unsubscribed-before = Niet verzonden: ontvanger heeft zich afgemeld
platform-blocked-by-hand = Niet verzonden: adres geblokkeerd in het account
platform-duplicate = Niet verzonden: dubbel in de campagne
    .description = Het adres stond meer dan eens in de campagne; het platform heeft het bericht één keer verzonden.
platform-unconfirmed = Niet verzonden: inschrijving niet bevestigd
    .description = Het platform heeft het bericht niet verzonden, omdat de ontvanger de inschrijving niet heeft bevestigd.
platform-quota = Niet verzonden: limiet van het account bereikt
platform-cancelled = Handmatig geannuleerd
platform-fault = Storing bij het verzendplatform
    .description = Een fout bij het platform verhinderde de bezorging.
platform-template = Niet verzonden: fout in het sjabloon
    .description = Het platform kon van het sjabloon geen bericht maken.
platform-own-filter = Niet verzonden: eigen filter van het platform
platform-subscribe-request = Verzoek om inschrijving
    .description = { type-none.description }
platform-relay-test = Test op open relay
    .description = { type-none.description }
platform-inbound-error = Inkomend bericht kon niet worden afgeleverd
    .description = { type-none.description }
platform-not-spam = Gemeld als niet-spam
    .description = { type-none.description }
platform-fraud = Gemeld als fraude
platform-list-expanded = Doorgegeven aan de leden van de lijst
    .description = { type-none.description }
