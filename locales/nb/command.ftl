# Norwegian Bokmål (nb); ids, order and variables as in en

### The summary of the command line: headings of its tables, and what became of a message.
### Read by administrators in a terminal. Short, because each is a line of its own or a label before a number.

## Totals, each before a number

command-rows = Leste rader
command-failures = Feil
command-no-result = Logglinjer uten resultat
command-no-log-line = Linjer som ikke er logglinjer
command-unreadable = Uleselige rader

## Headings of tables

command-by-outcome = Hva som skjedde med meldingene
command-by-addressaction = Hva du bør gjøre med adressene
command-by-category = Årsaker
command-by-domain = Mottakerdomener
command-by-provider = E-postleverandører
command-by-type = Typer
command-by-action = Neste steg
command-by-group = Grupper
command-by-confidence = Hvor sikker vurderingen er
command-by-replycode = Svarkoder
command-by-status = Utvidede statuskoder
command-by-blocklist = Blokkeringslister
command-by-format = Loggformater

## What became of a message, each before a number

command-delivered = levert
command-bounced = i retur
command-delayed = forsinket
command-refused = avvist av denne serveren
command-other = annet
