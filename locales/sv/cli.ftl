# Swedish (sv); ids, order and variables as in en

### The summary of the command line: headings of its tables, and what became of a message.
### Read by administrators in a terminal. Short, because each is a line of its own or a label before a number.

## Totals, each before a number

cli-rows = Lästa rader
cli-failures = Fel
cli-no-result = Loggrader utan resultat
cli-no-log-line = Rader som inte är loggrader
cli-no-bounce = Poster som inte är studsar
cli-unreadable = Oläsliga rader

## Headings of tables

cli-by-outcome = Vad som hände med meddelandena
cli-by-addressaction = Vad du bör göra med adresserna
cli-by-category = Orsaker
cli-by-domain = Mottagardomäner
cli-by-provider = E-postleverantörer
cli-by-type = Typer
cli-by-action = Nästa steg
cli-by-group = Grupper
cli-by-confidence = Hur säker bedömningen är
cli-by-replycode = Svarskoder
cli-by-status = Utökade statuskoder
cli-by-blocklist = Blocklistor
cli-by-format = Loggformat

## What became of a message, each before a number

cli-delivered = levererat
cli-bounced = studsat
cli-delayed = försenat
cli-refused = avvisat av den här servern
cli-other = övrigt
