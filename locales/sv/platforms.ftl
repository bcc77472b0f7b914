# Swedish (sv); ids, order and variables as in en

### Sending platforms: the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

platform-hard = Permanent fel, utan angiven orsak
platform-soft = Tillfälligt fel, utan angiven orsak
platform-unclassified = Inte klassificerad av utskickstjänsten
platform-bounced-before = { reply-605 }
platform-complained-before = { reply-607 }
platform-unsubscribed-before = Inte skickat: mottagaren har avregistrerat sig
platform-blocked-by-hand = Inte skickat: adressen är spärrad i kontot
platform-duplicate = Inte skickat: dubblett i kampanjen
    .description = Adressen fanns flera gånger i kampanjen; tjänsten skickade meddelandet en gång.
platform-unconfirmed = Inte skickat: prenumerationen är inte bekräftad
    .description = Tjänsten skickade inte meddelandet, eftersom mottagaren inte har bekräftat sin prenumeration.
platform-quota = Inte skickat: kontots gräns är nådd
platform-cancelled = Avbrutet manuellt
platform-fault = Fel hos utskickstjänsten
    .description = Ett fel hos tjänsten hindrade leveransen.
platform-template = Inte skickat: fel i mallen
    .description = Tjänsten kunde inte skapa ett meddelande av mallen.
platform-own-filter = Inte skickat: stoppat av tjänstens eget filter
platform-subscribe-request = Begäran om prenumeration
    .description = { type-none.description }
platform-relay-test = Test av öppet relä
    .description = { type-none.description }
platform-inbound-error = Inkommande meddelande kunde inte lämnas över
    .description = { type-none.description }
platform-not-spam = Rapporterat som ej skräppost
    .description = { type-none.description }
platform-fraud = Rapporterat som bedrägeri
platform-list-expanded = Skickat vidare till listans medlemmar
    .description = { type-none.description }
