# French (fr); ids, order and variables as in en

### What stands around a server’s reply: the words of mail libraries, logs, notices and checks.
### A label: whose words they are. Read by support staff and administrators, beside the marked part of a text.

frame-swiftmailer = Swift Mailer, Symfony Mailer
frame-swiftmailer-silence = Swift Mailer, Symfony Mailer : aucune réponse
frame-smtp-client = Bibliothèque SMTP
frame-phpmailer = PHPMailer
frame-nodemailer = Nodemailer
frame-nodemailer-login = Nodemailer : { command-auth }
frame-nodemailer-mail = Nodemailer : { command-mail }
frame-nodemailer-rcpt = Nodemailer : { command-rcpt }
frame-nodemailer-data = Nodemailer : { command-data }
frame-socket = Connexion réseau de votre propre logiciel
frame-python = Python
frame-go = Go
frame-java = Java
frame-dotnet = .NET
frame-ruby = Ruby
frame-mail-program = Logiciel de messagerie
frame-swaks = Outil de messagerie en ligne de commande
frame-postfix = Postfix
frame-postfix-connect = Postfix : { command-connect }
frame-postfix-smtpd = Postfix côté réception
frame-postfix-smtpd-message = Postfix : { command-message }
frame-exim = Exim
frame-exim-rejected = Exim côté réception
frame-sendmail = Sendmail
frame-qmail = qmail
frame-gmail = Gmail
frame-exchange = Exchange, Microsoft 365
frame-delivery-report = Avis de remise (DSN)
frame-notice = Avis de non-remise
frame-delay-notice = Avis de retard
frame-queue-expired = Le serveur d’envoi renonce
frame-postfix-recipient-check = Nom d’un contrôle du destinataire
frame-postfix-sender-check = Nom d’un contrôle de l’expéditeur
frame-postfix-client-check = Nom d’un contrôle du serveur d’envoi
frame-postfix-helo-check = Nom d’un contrôle du nom du serveur (HELO)
frame-subject-line = Ligne d’objet
