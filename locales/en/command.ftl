# English, the reference for ids, order and variables

### The summary of the command line: headings of its tables, and what became of a message.
### Read by administrators in a terminal. Short, because each is a line of its own or a label before a number.

## Totals, each before a number

command-rows = Rows read
command-failures = Failures
command-no-result = Log lines without a result
command-no-log-line = Lines that are not log lines
command-unreadable = Unreadable rows

## Headings of tables

command-by-outcome = What became of the messages
command-by-addressaction = What to do with the addresses
command-by-category = Causes
command-by-domain = Recipient domains
command-by-provider = Mail providers
command-by-type = Types
command-by-action = Next steps
command-by-group = Groups
command-by-confidence = Confidence
command-by-replycode = Reply codes
command-by-status = Enhanced status codes
command-by-blocklist = Blocklists
command-by-format = Log formats

## What became of a message, each before a number

command-delivered = delivered
command-bounced = bounced
command-delayed = delayed
command-refused = refused by this server
command-other = other
