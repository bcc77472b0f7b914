# Dutch, with ‘je’; ids, order and variables follow en

### The summary of the command line: headings of its tables, and what became of a message.
### Read by administrators in a terminal. Short, because each is a line of its own or a label before a number.

## Totals, each before a number

command-rows = Gelezen regels
command-failures = Mislukt
command-no-result = Logregels zonder resultaat
command-no-log-line = Regels die geen logregel zijn
command-unreadable = Onleesbare regels

## Headings of tables

command-by-outcome = Wat er met de berichten is gebeurd
command-by-addressaction = Wat je met de adressen moet doen
command-by-category = Oorzaken
command-by-domain = Domeinen van ontvangers
command-by-provider = Mailproviders
command-by-type = Typen
command-by-action = Volgende stappen
command-by-group = Groepen
command-by-confidence = Zekerheid van het resultaat
command-by-replycode = Antwoordcodes
command-by-status = Uitgebreide statuscodes
command-by-blocklist = Blokkeerlijsten
command-by-format = Logformaten

## What became of a message, each before a number

command-delivered = bezorgd
command-bounced = gebouncet
command-delayed = vertraagd
command-refused = geweigerd door deze server
command-other = overig
