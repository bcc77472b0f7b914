# Norwegian Bokmål (nb); ids, order and variables as in en

### Sending platforms: their names, and the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

## Names of the platforms

scheme-amazon-ses = Amazon SES
scheme-azure-email = Azure Communication Services Email
scheme-brevo = Brevo
scheme-elastic-email = Elastic Email
scheme-emailengine = EmailEngine
scheme-forwardemail = Forward Email
scheme-infobip = Infobip
scheme-kumomta = KumoMTA
scheme-lettermint = Lettermint
scheme-mailersend = MailerSend
scheme-mailgun = Mailgun
scheme-mailjet = Mailjet
scheme-mailomat = Mailomat
scheme-mailtrap = Mailtrap
scheme-mandrill = Mailchimp Transactional
scheme-netcore = Netcore Email API
scheme-postal = Postal
scheme-postmark = Postmark
scheme-powermta = PowerMTA
scheme-resend = Resend
scheme-salesforce-mc = Salesforce Marketing Cloud
scheme-scaleway-tem = Scaleway Transactional Email
scheme-sendgrid = Twilio SendGrid
scheme-smtpeter = SMTPeter
scheme-socketlabs = SocketLabs
scheme-sparkpost = SparkPost
scheme-unisender-go = Unisender Go
scheme-zeptomail = Zoho ZeptoMail

## Codes

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
