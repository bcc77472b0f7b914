# Swedish (sv); ids, order and variables as in en

### What stands around a server’s reply: the words of mail libraries, logs, notices and checks.
### A label: whose words they are. Read by support staff and administrators, beside the marked part of a text.

frame-smtp-client = SMTP-bibliotek
frame-socket = Nätverksanslutningen för ditt eget program
frame-mail-program = E-postprogram
frame-swaks = Kommandoradsverktyg för e-post
frame-delivery-report = Leveransrapport (DSN)
frame-notice = Studsmeddelande
frame-delay-notice = Meddelande om försening
frame-queue-expired = Avsändarservern ger upp
frame-postfix-recipient-check = Namn på en kontroll av mottagaren
frame-postfix-sender-check = Namn på en kontroll av avsändaren
frame-postfix-client-check = Namn på en kontroll av avsändarservern
frame-postfix-helo-check = Namn på en kontroll av servernamnet (HELO)
frame-told-command = Fält som anger SMTP-kommandot
frame-at-greeting = Ord för en hälsning som nekades
frame-at-login = Ord för en inloggning som nekades
frame-at-sender = Ord för en avsändare som nekades
frame-at-recipient = Ord för en mottagare som nekades
frame-record = Andra fält i posten
frame-subject-line = Ämnesrad
