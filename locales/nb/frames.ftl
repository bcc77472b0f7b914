# Norwegian Bokmål (nb); ids, order and variables as in en

### What stands around a server’s reply: the words of mail libraries, logs, notices and checks.
### A label: whose words they are. Read by support staff and administrators, beside the marked part of a text.

frame-swiftmailer = Swift Mailer, Symfony Mailer
frame-swiftmailer-silence = Swift Mailer, Symfony Mailer: ikke noe svar
frame-smtp-client = SMTP-bibliotek
frame-phpmailer = PHPMailer
frame-nodemailer = Nodemailer
frame-nodemailer-login = Nodemailer: { command-auth }
frame-nodemailer-mail = Nodemailer: { command-mail }
frame-nodemailer-rcpt = Nodemailer: { command-rcpt }
frame-nodemailer-data = Nodemailer: { command-data }
frame-socket = Nettverkstilkoblingen til ditt eget program
frame-python = Python
frame-go = Go
frame-java = Java
frame-dotnet = .NET
frame-ruby = Ruby
frame-mail-program = E-postprogram
frame-swaks = Kommandolinjeverktøy for e-post
frame-postfix = Postfix
frame-postfix-connect = Postfix: { command-connect }
frame-postfix-smtpd = Postfix som mottakerserver
frame-postfix-smtpd-message = Postfix: { command-message }
frame-exim = Exim
frame-exim-rejected = Exim som mottakerserver
frame-sendmail = Sendmail
frame-qmail = qmail
frame-gmail = Gmail
frame-exchange = Exchange, Microsoft 365
frame-delivery-report = Leveringsrapport (DSN)
frame-notice = Returmelding
frame-delay-notice = Varsel om forsinkelse
frame-queue-expired = Avsenderserveren gir opp
frame-postfix-recipient-check = Navn på en kontroll av mottakeren
frame-postfix-sender-check = Navn på en kontroll av avsenderen
frame-postfix-client-check = Navn på en kontroll av avsenderserveren
frame-postfix-helo-check = Navn på en kontroll av servernavnet (HELO)
frame-subject-line = Emnelinje
