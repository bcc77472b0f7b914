# Dutch, with ‘je’; ids, order and variables follow en

### What stands around a server’s reply: the words of mail libraries, logs, notices and checks.
### A label: whose words they are. Read by support staff and administrators, beside the marked part of a text.

frame-swiftmailer = Swift Mailer, Symfony Mailer
frame-swiftmailer-silence = Swift Mailer, Symfony Mailer: geen antwoord
frame-smtp-client = SMTP-bibliotheek
frame-phpmailer = PHPMailer
frame-nodemailer = Nodemailer
frame-nodemailer-login = Nodemailer: { command-auth }
frame-nodemailer-mail = Nodemailer: { command-mail }
frame-nodemailer-rcpt = Nodemailer: { command-rcpt }
frame-nodemailer-data = Nodemailer: { command-data }
frame-socket = Netwerkverbinding van je eigen software
frame-python = Python
frame-go = Go
frame-java = Java
frame-dotnet = .NET
frame-ruby = Ruby
frame-mail-program = E-mailprogramma
frame-swaks = Mailprogramma voor de opdrachtregel
frame-postfix = Postfix
frame-postfix-connect = Postfix: { command-connect }
frame-postfix-smtpd = Postfix als ontvangende server
frame-postfix-smtpd-message = Postfix: { command-message }
frame-exim = Exim
frame-exim-rejected = Exim als ontvangende server
frame-sendmail = Sendmail
frame-qmail = qmail
frame-gmail = Gmail
frame-exchange = Exchange, Microsoft 365
frame-delivery-report = Bezorgrapport (DSN)
frame-notice = Bouncebericht
frame-delay-notice = Melding van vertraging
frame-queue-expired = De verzendende server geeft het op
frame-postfix-recipient-check = Naam van een controle van de ontvanger
frame-postfix-sender-check = Naam van een controle van de afzender
frame-postfix-client-check = Naam van een controle van de verzendende server
frame-postfix-helo-check = Naam van een controle van de servernaam (HELO)
frame-subject-line = Onderwerpregel
