# French (fr); ids, order and variables as in en

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

platform-hard = Échec définitif, sans motif indiqué
platform-soft = Échec temporaire, sans motif indiqué
platform-unclassified = Non classé par la plateforme d’envoi
platform-bounced-before = Non envoyé : l’adresse a déjà généré un rebond
platform-complained-before = Non envoyé : le destinataire s’est déjà plaint
platform-unsubscribed-before = Non envoyé : le destinataire s’est désinscrit
platform-blocked-by-hand = Non envoyé : adresse bloquée dans le compte
platform-suppression-list = Non envoyé : adresse sur la liste d’exclusion
platform-duplicate = Non envoyé : doublon dans la campagne
platform-unconfirmed = Non envoyé : inscription non confirmée
platform-quota = Non envoyé : limite du compte atteinte
platform-held = Retenu par la plateforme d’envoi
platform-cancelled = Annulé manuellement
platform-fault = Défaillance de la plateforme d’envoi
platform-template = Non envoyé : erreur dans le modèle
platform-own-filter = Non envoyé : filtre de la plateforme d’envoi
platform-subscribe-request = Demande d’inscription
platform-unsubscribe-request = Demande de désinscription
platform-relay-test = Test de relais ouvert
platform-inbound-error = Message entrant non transmis
platform-not-spam = Signalé comme légitime
platform-fraud = Signalé comme frauduleux
platform-list-expanded = Expansion d’une liste de diffusion
platform-tracking-delayed = Différé, nouvelle tentative en cours
