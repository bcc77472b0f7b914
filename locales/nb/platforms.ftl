# Norwegian Bokmål (nb); ids, order and variables as in en

### Sending platforms: the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

platform-hard = Permanent feil, uten oppgitt årsak
platform-soft = Midlertidig feil, uten oppgitt årsak
platform-unclassified = Ikke klassifisert av utsendelsestjenesten
platform-bounced-before = { reply-605 }
platform-complained-before = { reply-607 }
platform-unsubscribed-before = Ikke sendt: Mottakeren har meldt seg av
platform-blocked-by-hand = Ikke sendt: Adressen er sperret i kontoen
platform-duplicate = Ikke sendt: duplikat i kampanjen
    .description = Adressen sto flere ganger i kampanjen; tjenesten sendte meldingen én gang.
platform-unconfirmed = Ikke sendt: Påmeldingen er ikke bekreftet
    .description = Tjenesten sendte ikke meldingen, fordi mottakeren ikke har bekreftet påmeldingen.
platform-quota = Ikke sendt: Kontoens grense er nådd
platform-cancelled = Avbrutt manuelt
platform-fault = Feil hos utsendelsestjenesten
    .description = En feil hos tjenesten hindret leveringen.
platform-template = Ikke sendt: feil i malen
    .description = Tjenesten kunne ikke lage en melding av malen.
platform-own-filter = Ikke sendt: stanset av tjenestens eget filter
platform-subscribe-request = Ønske om påmelding
    .description = { type-none.description }
platform-relay-test = Test av åpent relay
    .description = { type-none.description }
platform-inbound-error = Innkommende melding kunne ikke leveres videre
    .description = { type-none.description }
platform-not-spam = Rapportert som ikke-søppelpost
    .description = { type-none.description }
platform-fraud = Rapportert som svindel
platform-list-expanded = Sendt videre til listens medlemmer
    .description = { type-none.description }
