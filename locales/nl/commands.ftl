# Dutch, with ‘je’; ids, order and variables follow en

### The step of the conversation between the servers (SMTP) at which the refusal came.
### Read mainly by administrators and support staff, as a label beside a result or in a table.

command-connect = Verbinding maken
command-ehlo = Begroeting (EHLO)
command-starttls = Begin van de versleuteling (STARTTLS)
command-auth = Inloggen (AUTH)
command-mail = Afzenderadres (MAIL FROM)
command-rcpt = Adres van de ontvanger (RCPT TO)
command-data = Begin van het bericht (DATA)
command-message = Het bericht zelf (na DATA)
