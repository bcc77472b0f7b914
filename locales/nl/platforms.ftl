# Dutch, with ‘je’; ids, order and variables follow en

### Sending platforms: the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

platform-hard = Permanente fout, zonder opgave van reden
platform-soft = Tijdelijke fout, zonder opgave van reden
platform-unclassified = Door het verzendplatform niet ingedeeld
platform-bounced-before = Niet verzonden: adres gaf eerder een bounce
platform-complained-before = Niet verzonden: eerdere spamklacht
platform-unsubscribed-before = Niet verzonden: ontvanger heeft zich afgemeld
platform-blocked-by-hand = Niet verzonden: adres geblokkeerd in het account
platform-suppression-list = Niet verzonden: adres op de suppressielijst
platform-duplicate = Niet verzonden: dubbel in de campagne
platform-unconfirmed = Niet verzonden: inschrijving niet bevestigd
platform-quota = Niet verzonden: limiet van het account bereikt
platform-held = Door het verzendplatform vastgehouden
platform-cancelled = Handmatig geannuleerd
platform-fault = Storing bij het verzendplatform
platform-template = Niet verzonden: fout in het sjabloon
platform-own-filter = Niet verzonden: eigen filter van het platform
platform-subscribe-request = Verzoek om inschrijving
platform-unsubscribe-request = Verzoek om afmelding
platform-relay-test = Test op open relay
platform-inbound-error = Inkomend bericht kon niet worden afgeleverd
platform-not-spam = Gemeld als geen spam
platform-fraud = Gemeld als fraude
platform-list-expanded = Distributielijst uitgevouwen
platform-tracking-delayed = Vertraagd, wordt opnieuw geprobeerd
