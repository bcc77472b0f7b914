# English, the reference for ids, order and variables

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

platform-hard = Permanent failure, no reason given
platform-soft = Temporary failure, no reason given
platform-unclassified = Not classified by the platform
platform-bounced-before = Not sent: the address bounced before
platform-complained-before = Not sent: the recipient complained before
platform-unsubscribed-before = Not sent: the recipient has unsubscribed
platform-blocked-by-hand = Not sent: the address is blocked in the account
platform-suppression-list = Not sent: on the suppression list
platform-duplicate = Not sent: duplicate within the campaign
platform-unconfirmed = Not sent: the subscription was not confirmed
platform-quota = Not sent: limit of the account reached
platform-held = Held back by the platform
platform-cancelled = Cancelled by hand
platform-fault = Fault at the platform
platform-template = Not sent: error in the template
platform-own-filter = Not sent: stopped by the platform’s own filter
platform-subscribe-request = Subscribe request
platform-unsubscribe-request = Unsubscribe request
platform-relay-test = Open relay test
platform-inbound-error = Inbound message could not be handed over
platform-not-spam = Reported as not spam
platform-fraud = Reported as fraud
platform-list-expanded = Distribution list expanded
platform-tracking-delayed = Delayed, being tried again
