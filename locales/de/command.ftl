# German, with „Sie“; ids, order and variables follow en

### The summary of the command line: headings of its tables, and what became of a message.
### Read by administrators in a terminal. Short, because each is a line of its own or a label before a number.

## Totals, each before a number

command-rows = Gelesene Zeilen
command-failures = Fehlschläge
command-no-result = Protokollzeilen ohne Ergebnis
command-no-log-line = Zeilen, die keine Protokollzeilen sind
command-unreadable = Unlesbare Zeilen

## Headings of tables

command-by-outcome = Was aus den Nachrichten wurde
command-by-addressaction = Was mit den Adressen zu tun ist
command-by-category = Ursachen
command-by-domain = Empfängerdomains
command-by-provider = Mailprovider
command-by-type = Typen
command-by-action = Nächste Schritte
command-by-group = Gruppen
command-by-confidence = Wie sicher das Ergebnis ist
command-by-replycode = Antwortcodes
command-by-status = Erweiterte Statuscodes
command-by-blocklist = Blocklisten
command-by-format = Protokollformate

## What became of a message, each before a number

command-delivered = zugestellt
command-bounced = unzustellbar
command-delayed = verzögert
command-refused = von diesem Server abgelehnt
command-other = sonstige
