# English, the reference for ids, order and variables

### The summary of the command line: headings of its tables, and what became of a message.
### Read by administrators in a terminal. Short, because each is a line of its own or a label before a number.

## Totals, each before a number

cli-rows = Rows read
cli-failures = Failures
cli-no-result = Log lines without a result
cli-no-log-line = Lines that are not log lines
cli-no-bounce = Records that are no bounce
cli-unreadable = Unreadable rows

## Headings of tables

cli-by-outcome = What became of the messages
cli-by-addressaction = What to do with the addresses
cli-by-category = Causes
cli-by-domain = Recipient domains
cli-by-provider = Mail providers
cli-by-type = Types
cli-by-action = Next steps
cli-by-group = Groups
cli-by-confidence = Confidence
cli-by-replycode = Reply codes
cli-by-status = Enhanced status codes
cli-by-blocklist = Blocklists
cli-by-format = Log formats

## What became of a message, each before a number

cli-delivered = delivered
cli-bounced = bounced
cli-delayed = delayed
cli-refused = refused by this server
cli-other = other
