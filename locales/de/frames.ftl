# German, with „Sie“; ids, order and variables follow en

### What stands around a server’s reply: the words of mail libraries, logs, notices and checks.
### A label: whose words they are. Read by support staff and administrators, beside the marked part of a text.

frame-smtp-client = SMTP-Bibliothek
frame-socket = Netzwerkverbindung Ihrer eigenen Software
frame-mail-program = E-Mail-Programm
frame-swaks = Mailprogramm für die Kommandozeile
frame-delivery-report = Zustellbericht (DSN)
frame-notice = Bounce-Nachricht
frame-delay-notice = Hinweis auf eine Verzögerung
frame-queue-expired = Der Versandserver gibt auf
frame-postfix-recipient-check = Name einer Prüfung des Empfängers
frame-postfix-sender-check = Name einer Prüfung des Absenders
frame-postfix-client-check = Name einer Prüfung des Versandservers
frame-postfix-helo-check = Name einer Prüfung des Servernamens (HELO)
frame-told-command = Feld, das den SMTP-Befehl nennt
frame-at-greeting = Worte für eine abgelehnte Begrüßung
frame-at-login = Worte für eine abgelehnte Anmeldung
frame-at-sender = Worte für einen abgelehnten Absender
frame-at-recipient = Worte für einen abgelehnten Empfänger
frame-record = Andere Felder des Datensatzes
frame-subject-line = Betreffzeile
