# Swedish (sv); ids, order and variables as in en

### The step of the conversation between the servers (SMTP) at which the refusal came.
### Read mainly by administrators and support staff, as a label beside a result or in a table.

command-connect = Anslutningen öppnas
command-ehlo = Hälsning (EHLO)
command-starttls = Start av kryptering (STARTTLS)
command-auth = Inloggning (AUTH)
command-mail = Avsändaradress (MAIL FROM)
command-rcpt = Mottagaradress (RCPT TO)
command-data = Början av meddelandet (DATA)
command-message = Själva meddelandet (efter DATA)
