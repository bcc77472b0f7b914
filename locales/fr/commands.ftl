# French (fr); ids, order and variables as in en

### The step of the conversation between the servers (SMTP) at which the refusal came.
### Read mainly by administrators and support staff, as a label beside a result or in a table.

command-connect = Ouverture de la connexion
command-ehlo = Salutation (EHLO)
command-starttls = Début du chiffrement (STARTTLS)
command-auth = Authentification (AUTH)
command-mail = Adresse de l’expéditeur (MAIL FROM)
command-rcpt = Adresse du destinataire (RCPT TO)
command-data = Début du message (DATA)
command-message = Le message lui-même (après DATA)
