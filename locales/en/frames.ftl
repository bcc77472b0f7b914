# English, the reference for ids, order and variables

### What stands around a server’s reply: the words of mail libraries, logs, notices and checks.
### A label: whose words they are. Read by support staff and administrators, beside the marked part of a text.

frame-smtp-client = SMTP library
frame-socket = Network connection of your own software
frame-mail-program = Mail program
frame-swaks = Command-line mail tool
frame-delivery-report = Delivery report (DSN)
frame-notice = Bounce message
frame-delay-notice = Notice of a delay
frame-queue-expired = The sending server gives up
frame-postfix-recipient-check = Name of a check of the recipient
frame-postfix-sender-check = Name of a check of the sender
frame-postfix-client-check = Name of a check of the sending server
frame-postfix-helo-check = Name of a check of the server’s name (HELO)
frame-told-command = Field that names the SMTP command
frame-at-greeting = Words for a greeting that was refused
frame-at-login = Words for a login that was refused
frame-at-sender = Words for a sender that was refused
frame-at-recipient = Words for a recipient that was refused
frame-record = Other fields of the record
frame-subject-line = Subject line
