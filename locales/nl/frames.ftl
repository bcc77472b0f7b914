# Dutch, with ‘je’; ids, order and variables follow en

### What stands around a server’s reply: the words of mail libraries, logs, notices and checks.
### A label: whose words they are. Read by support staff and administrators, beside the marked part of a text.

frame-smtp-client = SMTP-bibliotheek
frame-socket = Netwerkverbinding van je eigen software
frame-mail-program = E-mailprogramma
frame-swaks = Mailprogramma voor de opdrachtregel
frame-delivery-report = Bezorgrapport (DSN)
frame-notice = Bouncebericht
frame-delay-notice = Melding van vertraging
frame-queue-expired = De verzendende server geeft het op
frame-postfix-recipient-check = Naam van een controle van de ontvanger
frame-postfix-sender-check = Naam van een controle van de afzender
frame-postfix-client-check = Naam van een controle van de verzendende server
frame-postfix-helo-check = Naam van een controle van de servernaam (HELO)
frame-told-command = Veld dat het SMTP-commando noemt
frame-at-greeting = Woorden voor een geweigerde begroeting
frame-at-login = Woorden voor een geweigerde login
frame-at-sender = Woorden voor een geweigerde afzender
frame-at-recipient = Woorden voor een geweigerde ontvanger
frame-record = Andere velden van het record
frame-subject-line = Onderwerpregel
