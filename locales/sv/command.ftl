# Swedish (sv); ids, order and variables as in en

### The summary of the command line: headings of its tables, and what became of a message.
### Read by administrators in a terminal. Short, because each is a line of its own or a label before a number.

## Totals, each before a number

command-rows = Lästa rader
command-failures = Fel
command-no-result = Loggrader utan resultat
command-no-log-line = Rader som inte är loggrader
command-unreadable = Oläsliga rader

## Headings of tables

command-by-outcome = Vad som hände med meddelandena
command-by-addressaction = Vad du bör göra med adresserna
command-by-category = Orsaker
command-by-domain = Mottagardomäner
command-by-provider = E-postleverantörer
command-by-type = Typer
command-by-action = Nästa steg
command-by-group = Grupper
command-by-confidence = Hur säker bedömningen är
command-by-replycode = Svarskoder
command-by-status = Utökade statuskoder
command-by-blocklist = Blocklistor
command-by-format = Loggformat

## What became of a message, each before a number

command-delivered = levererat
command-bounced = studsat
command-delayed = försenat
command-refused = avvisat av den här servern
command-other = övrigt
