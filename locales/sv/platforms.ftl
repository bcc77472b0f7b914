# Swedish (sv); ids, order and variables as in en

### Sending platforms: the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

platform-hard = Permanent fel, utan angiven orsak
platform-soft = Tillfälligt fel, utan angiven orsak
platform-unclassified = Inte klassificerad av utskickstjänsten
platform-bounced-before = Inte skickat: adressen har studsat tidigare
platform-complained-before = Inte skickat: mottagaren har klagat tidigare
platform-unsubscribed-before = Inte skickat: mottagaren har avregistrerat sig
platform-blocked-by-hand = Inte skickat: adressen är spärrad i kontot
platform-suppression-list = Inte skickat: adressen finns på spärrlistan
platform-duplicate = Inte skickat: dubblett i kampanjen
platform-unconfirmed = Inte skickat: prenumerationen är inte bekräftad
platform-quota = Inte skickat: kontots gräns är nådd
platform-held = Kvarhållet av utskickstjänsten
platform-cancelled = Avbrutet manuellt
platform-fault = Fel hos utskickstjänsten
platform-template = Inte skickat: fel i mallen
platform-own-filter = Inte skickat: stoppat av tjänstens eget filter
platform-subscribe-request = Begäran om prenumeration
platform-unsubscribe-request = Begäran om avregistrering
platform-relay-test = Test av öppet relä
platform-inbound-error = Inkommande meddelande kunde inte lämnas över
platform-not-spam = Anmält som inte skräppost
platform-fraud = Anmält som bedrägeri
platform-list-expanded = Sändlista expanderad
platform-tracking-delayed = Försenat, nytt försök görs
