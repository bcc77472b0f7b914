# Swedish (sv); ids, order and variables as in en

### What stands around a server’s reply: the words of mail libraries, logs, notices and checks.
### A label: whose words they are. Read by support staff and administrators, beside the marked part of a text.

frame-swiftmailer = Swift Mailer, Symfony Mailer
frame-swiftmailer-silence = Swift Mailer, Symfony Mailer: inget svar
frame-smtp-client = SMTP-bibliotek
frame-phpmailer = PHPMailer
frame-nodemailer = Nodemailer
frame-nodemailer-login = Nodemailer: { command-auth }
frame-nodemailer-mail = Nodemailer: { command-mail }
frame-nodemailer-rcpt = Nodemailer: { command-rcpt }
frame-nodemailer-data = Nodemailer: { command-data }
frame-socket = Nätverksanslutningen för ditt eget program
frame-python = Python
frame-go = Go
frame-java = Java
frame-dotnet = .NET
frame-ruby = Ruby
frame-mail-program = E-postprogram
frame-swaks = Kommandoradsverktyg för e-post
frame-postfix = Postfix
frame-postfix-connect = Postfix: { command-connect }
frame-postfix-smtpd = Postfix som mottagarserver
frame-postfix-smtpd-message = Postfix: { command-message }
frame-exim = Exim
frame-exim-rejected = Exim som mottagarserver
frame-sendmail = Sendmail
frame-qmail = qmail
frame-gmail = Gmail
frame-exchange = Exchange, Microsoft 365
frame-delivery-report = Leveransrapport (DSN)
frame-notice = Studsmeddelande
frame-delay-notice = Meddelande om försening
frame-queue-expired = Avsändarservern ger upp
frame-postfix-recipient-check = Namn på en kontroll av mottagaren
frame-postfix-sender-check = Namn på en kontroll av avsändaren
frame-postfix-client-check = Namn på en kontroll av avsändarservern
frame-postfix-helo-check = Namn på en kontroll av servernamnet (HELO)
frame-subject-line = Ämnesrad
