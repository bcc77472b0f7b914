# German, with „Sie“; ids, order and variables follow en

### The step of the conversation between the servers (SMTP) at which the refusal came.
### Read mainly by administrators and support staff, as a label beside a result or in a table.

command-connect = Verbindungsaufbau
command-ehlo = Begrüßung (EHLO)
command-starttls = Beginn der Verschlüsselung (STARTTLS)
command-auth = Anmeldung (AUTH)
command-mail = Absenderadresse (MAIL FROM)
command-rcpt = Empfängeradresse (RCPT TO)
command-data = Beginn der Nachricht (DATA)
command-message = Die Nachricht selbst (nach DATA)
