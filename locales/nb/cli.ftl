# Norwegian Bokmål (nb); ids, order and variables as in en

### The summary of the command line: headings of its tables, and what became of a message.
### Read by administrators in a terminal. Short, because each is a line of its own or a label before a number.

## Totals, each before a number

cli-rows = Leste rader
cli-failures = Feil
cli-no-result = Logglinjer uten resultat
cli-no-log-line = Linjer som ikke er logglinjer
cli-no-bounce = Oppføringer som ikke er bounces
cli-unreadable = Uleselige rader

## Headings of tables

cli-by-outcome = Hva som skjedde med meldingene
cli-by-addressaction = Hva du bør gjøre med adressene
cli-by-category = Årsaker
cli-by-domain = Mottakerdomener
cli-by-provider = E-postleverandører
cli-by-type = Typer
cli-by-action = Neste steg
cli-by-group = Grupper
cli-by-confidence = Hvor sikker vurderingen er
cli-by-replycode = Svarkoder
cli-by-status = Utvidede statuskoder
cli-by-blocklist = Blokkeringslister
cli-by-format = Loggformater

## What became of a message, each before a number

cli-delivered = levert
cli-bounced = i retur
cli-delayed = forsinket
cli-refused = avvist av denne serveren
cli-other = annet
