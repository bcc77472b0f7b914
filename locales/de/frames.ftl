# German, with „Sie“; ids, order and variables follow en

### What stands around a server’s reply: the words of mail libraries, logs, notices and checks.
### A label: whose words they are. Read by support staff and administrators, beside the marked part of a text.

frame-swiftmailer = Swift Mailer, Symfony Mailer
frame-swiftmailer-silence = Swift Mailer, Symfony Mailer: keine Antwort
frame-smtp-client = SMTP-Bibliothek
frame-phpmailer = PHPMailer
frame-nodemailer = Nodemailer
frame-nodemailer-login = Nodemailer: { command-auth }
frame-nodemailer-mail = Nodemailer: { command-mail }
frame-nodemailer-rcpt = Nodemailer: { command-rcpt }
frame-nodemailer-data = Nodemailer: { command-data }
frame-socket = Netzwerkverbindung Ihrer eigenen Software
frame-python = Python
frame-go = Go
frame-java = Java
frame-dotnet = .NET
frame-ruby = Ruby
frame-mail-program = E-Mail-Programm
frame-swaks = Mailprogramm für die Kommandozeile
frame-postfix = Postfix
frame-postfix-connect = Postfix: { command-connect }
frame-postfix-smtpd = Postfix als empfangender Server
frame-postfix-smtpd-message = Postfix: { command-message }
frame-exim = Exim
frame-exim-rejected = Exim als empfangender Server
frame-sendmail = Sendmail
frame-qmail = qmail
frame-gmail = Gmail
frame-exchange = Exchange, Microsoft 365
frame-delivery-report = Zustellbericht (DSN)
frame-notice = Bounce-Nachricht
frame-delay-notice = Hinweis auf eine Verzögerung
frame-queue-expired = Der Versandserver gibt auf
frame-postfix-recipient-check = Name einer Prüfung des Empfängers
frame-postfix-sender-check = Name einer Prüfung des Absenders
frame-postfix-client-check = Name einer Prüfung des Versandservers
frame-postfix-helo-check = Name einer Prüfung des Servernamens (HELO)
frame-subject-line = Betreffzeile
