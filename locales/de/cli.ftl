# German, with „Sie“; ids, order and variables follow en

### The summary of the command line: headings of its tables, and what became of a message.
### Read by administrators in a terminal. Short, because each is a line of its own or a label before a number.

## Totals, each before a number

cli-rows = Gelesene Zeilen
cli-failures = Fehlschläge
cli-no-result = Protokollzeilen ohne Ergebnis
cli-no-log-line = Zeilen, die keine Protokollzeilen sind
cli-no-bounce = Einträge, die keine Bounces sind
cli-unreadable = Unlesbare Zeilen

## Headings of tables

cli-by-outcome = Was aus den Nachrichten wurde
cli-by-addressaction = Was mit den Adressen zu tun ist
cli-by-category = Ursachen
cli-by-domain = Empfängerdomains
cli-by-provider = Mailprovider
cli-by-type = Typen
cli-by-action = Nächste Schritte
cli-by-group = Gruppen
cli-by-confidence = Wie sicher das Ergebnis ist
cli-by-replycode = Antwortcodes
cli-by-status = Erweiterte Statuscodes
cli-by-blocklist = Blocklisten
cli-by-format = Protokollformate

## What became of a message, each before a number

cli-delivered = zugestellt
cli-bounced = unzustellbar
cli-delayed = verzögert
cli-refused = von diesem Server abgelehnt
cli-other = sonstige
