# Dutch, with ‘je’; ids, order and variables follow en

### The summary of the command line: headings of its tables, and what became of a message.
### Read by administrators in a terminal. Short, because each is a line of its own or a label before a number.

## Totals, each before a number

cli-rows = Gelezen regels
cli-failures = Mislukt
cli-no-result = Logregels zonder resultaat
cli-no-log-line = Regels die geen logregel zijn
cli-no-bounce = Records die geen bounce zijn
cli-unreadable = Onleesbare regels

## Headings of tables

cli-by-outcome = Wat er met de berichten is gebeurd
cli-by-addressaction = Wat je met de adressen moet doen
cli-by-category = Oorzaken
cli-by-domain = Domeinen van ontvangers
cli-by-provider = Mailproviders
cli-by-type = Typen
cli-by-action = Volgende stappen
cli-by-group = Groepen
cli-by-confidence = Zekerheid van het resultaat
cli-by-replycode = Antwoordcodes
cli-by-status = Uitgebreide statuscodes
cli-by-blocklist = Blokkeerlijsten
cli-by-format = Logformaten

## What became of a message, each before a number

cli-delivered = bezorgd
cli-bounced = gebouncet
cli-delayed = vertraagd
cli-refused = geweigerd door deze server
cli-other = overig
