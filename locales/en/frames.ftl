# English, the reference for ids, order and variables

### What stands around a server’s reply: the words of mail libraries, logs, notices and checks.
### A label: whose words they are. Read by support staff and administrators, beside the marked part of a text.

frame-swiftmailer = Swift Mailer, Symfony Mailer
frame-swiftmailer-silence = Swift Mailer, Symfony Mailer: no reply
frame-smtp-client = SMTP library
frame-phpmailer = PHPMailer
frame-nodemailer = Nodemailer
frame-nodemailer-login = Nodemailer: { command-auth }
frame-nodemailer-mail = Nodemailer: { command-mail }
frame-nodemailer-rcpt = Nodemailer: { command-rcpt }
frame-nodemailer-data = Nodemailer: { command-data }
frame-socket = Network connection of your own software
frame-python = Python
frame-go = Go
frame-java = Java
frame-dotnet = .NET
frame-ruby = Ruby
frame-mail-program = Mail program
frame-swaks = Command-line mail tool
frame-postfix = Postfix
frame-postfix-connect = Postfix: { command-connect }
frame-postfix-smtpd = Postfix as the receiving server
frame-postfix-smtpd-message = Postfix: { command-message }
frame-exim = Exim
frame-exim-rejected = Exim as the receiving server
frame-sendmail = Sendmail
frame-qmail = qmail
frame-gmail = Gmail
frame-exchange = Exchange, Microsoft 365
frame-delivery-report = Delivery report (DSN)
frame-notice = Bounce message
frame-delay-notice = Notice of a delay
frame-queue-expired = The sending server gives up
frame-postfix-recipient-check = Name of a check of the recipient
frame-postfix-sender-check = Name of a check of the sender
frame-postfix-client-check = Name of a check of the sending server
frame-postfix-helo-check = Name of a check of the server’s name (HELO)
frame-subject-line = Subject line
