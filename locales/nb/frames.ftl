# Norwegian Bokmål (nb); ids, order and variables as in en

### What stands around a server’s reply: the words of mail libraries, logs, notices and checks.
### A label: whose words they are. Read by support staff and administrators, beside the marked part of a text.

frame-smtp-client = SMTP-bibliotek
frame-socket = Nettverkstilkoblingen til ditt eget program
frame-mail-program = E-postprogram
frame-swaks = Kommandolinjeverktøy for e-post
frame-delivery-report = Leveringsrapport (DSN)
frame-notice = Returmelding
frame-delay-notice = Varsel om forsinkelse
frame-queue-expired = Avsenderserveren gir opp
frame-postfix-recipient-check = Navn på en kontroll av mottakeren
frame-postfix-sender-check = Navn på en kontroll av avsenderen
frame-postfix-client-check = Navn på en kontroll av avsenderserveren
frame-postfix-helo-check = Navn på en kontroll av servernavnet (HELO)
frame-told-command = Felt som nevner SMTP-kommandoen
frame-at-greeting = Ord for en hilsen som ble avvist
frame-at-login = Ord for en innlogging som ble avvist
frame-at-sender = Ord for en avsender som ble avvist
frame-at-recipient = Ord for en mottaker som ble avvist
frame-record = Andre felter i posten
frame-subject-line = Emnelinje
