# English, the reference for ids, order and variables

### The step of the conversation between the servers (SMTP) at which the refusal came.
### Read mainly by administrators and support staff, as a label beside a result or in a table.

command-connect = Opening the connection
command-ehlo = Greeting (EHLO)
command-starttls = Start of encryption (STARTTLS)
command-auth = Login (AUTH)
command-mail = Sender address (MAIL FROM)
command-rcpt = Recipient address (RCPT TO)
command-data = Start of the message (DATA)
command-message = The message itself (after DATA)
