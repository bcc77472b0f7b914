# French (fr); ids, order and variables as in en

### The summary of the command line: headings of its tables, and what became of a message.
### Read by administrators in a terminal. Short, because each is a line of its own or a label before a number.

## Totals, each before a number

command-rows = Lignes lues
command-failures = Échecs
command-no-result = Lignes de journal sans résultat
command-no-log-line = Lignes hors journal
command-unreadable = Lignes illisibles

## Headings of tables

command-by-outcome = Sort des messages
command-by-addressaction = Que faire des adresses
command-by-category = Causes
command-by-domain = Domaines des destinataires
command-by-provider = Fournisseurs de messagerie
command-by-type = Types
command-by-action = Prochaines étapes
command-by-group = Groupes
command-by-confidence = Fiabilité
command-by-replycode = Codes de réponse
command-by-status = Codes d’état étendus
command-by-blocklist = Listes de blocage
command-by-format = Formats de journal

## What became of a message, each before a number

command-delivered = remis
command-bounced = rebonds
command-delayed = différés
command-refused = refusés par ce serveur
command-other = autres
