# Norwegian Bokmål (nb); ids, order and variables as in en

### The step of the conversation between the servers (SMTP) at which the refusal came.
### Read mainly by administrators and support staff, as a label beside a result or in a table.

command-connect = Oppkobling
command-ehlo = Hilsen (EHLO)
command-starttls = Start av kryptering (STARTTLS)
command-auth = Innlogging (AUTH)
command-mail = Avsenderadresse (MAIL FROM)
command-rcpt = Mottakeradresse (RCPT TO)
command-data = Start på meldingen (DATA)
command-message = Selve meldingen (etter DATA)
