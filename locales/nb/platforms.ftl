# Norwegian Bokmål (nb); ids, order and variables as in en

### Sending platforms: the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

platform-hard = Permanent feil, uten oppgitt årsak
platform-soft = Midlertidig feil, uten oppgitt årsak
platform-unclassified = Ikke klassifisert av utsendelsestjenesten
platform-bounced-before = Ikke sendt: Adressen har gitt bounce før
platform-complained-before = Ikke sendt: Mottakeren har klaget før
platform-unsubscribed-before = Ikke sendt: Mottakeren har meldt seg av
platform-blocked-by-hand = Ikke sendt: Adressen er sperret i kontoen
platform-suppression-list = Ikke sendt: Adressen står på sperrelisten
platform-duplicate = Ikke sendt: duplikat i kampanjen
platform-unconfirmed = Ikke sendt: Påmeldingen er ikke bekreftet
platform-quota = Ikke sendt: Kontoens grense er nådd
platform-held = Holdt tilbake av utsendelsestjenesten
platform-cancelled = Avbrutt manuelt
platform-fault = Feil hos utsendelsestjenesten
platform-template = Ikke sendt: feil i malen
platform-own-filter = Ikke sendt: stanset av tjenestens eget filter
platform-subscribe-request = Ønske om påmelding
platform-unsubscribe-request = Ønske om avmelding
platform-relay-test = Test av åpent relay
platform-inbound-error = Innkommende melding kunne ikke leveres videre
platform-not-spam = Meldt som ikke søppelpost
platform-fraud = Meldt som svindel
platform-list-expanded = Distribusjonsliste fordelt på medlemmene
platform-tracking-delayed = Forsinket, prøves på nytt
