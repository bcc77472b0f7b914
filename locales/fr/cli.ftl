# French (fr); ids, order and variables as in en

### The summary of the command line: headings of its tables, and what became of a message.
### Read by administrators in a terminal. Short, because each is a line of its own or a label before a number.

## Totals, each before a number

cli-rows = Lignes lues
cli-failures = Échecs
cli-no-result = Lignes de journal sans résultat
cli-no-log-line = Lignes hors journal
cli-no-bounce = Entrées qui ne sont pas des rebonds
cli-unreadable = Lignes illisibles

## Headings of tables

cli-by-outcome = Sort des messages
cli-by-addressaction = Que faire des adresses
cli-by-category = Causes
cli-by-domain = Domaines des destinataires
cli-by-provider = Fournisseurs de messagerie
cli-by-type = Types
cli-by-action = Prochaines étapes
cli-by-group = Groupes
cli-by-confidence = Fiabilité
cli-by-replycode = Codes de réponse
cli-by-status = Codes d’état étendus
cli-by-blocklist = Listes de blocage
cli-by-format = Formats de journal

## What became of a message, each before a number

cli-delivered = remis
cli-bounced = rebonds
cli-delayed = différés
cli-refused = refusés par ce serveur
cli-other = autres
