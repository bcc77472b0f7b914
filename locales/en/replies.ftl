# English, the reference for ids, order and variables

### The three-digit reply codes (RFC 5321 and its extensions, and those that servers use without a standard).
### Read mainly by administrators, as the heading of a code and, where it adds something, a sentence about it.

## Before any SMTP reply (no standard defines these two)

reply-101 = Server cannot connect
reply-111 = Connection refused

## 2xx and 3xx: accepted so far

reply-211 = System status
reply-214 = Help text
reply-220 = Server ready
reply-221 = Server closes the connection
reply-235 = Login succeeded
reply-250 = Command carried out
    .description = After the message itself, this means that the server has accepted it.
reply-251 = Recipient elsewhere, message will be forwarded
reply-252 = Recipient not checked, message accepted
reply-253 = Delivery of waiting messages started
reply-334 = Login continues
reply-354 = Server waits for the message

## 4xx: refused for now

reply-420 = Connection timed out
reply-421 = Server not available, connection closed
    .description = Servers also use this code to slow down or block a sender; their words tell which.
reply-422 = Mailbox full, or password transition needed
    .description = The registry has this code for a password; in practice servers mean a full mailbox.
reply-430 = { status-5-1 }
reply-431 = Server out of storage
reply-432 = { status-7-12 }
reply-441 = { status-4-1 }
reply-442 = { status-4-2 }
reply-446 = { status-4-6 }
reply-447 = { status-4-7 }
reply-449 = Routing error
reply-450 = Mailbox unavailable for now
    .description = The mailbox is busy or blocked for the moment; greylisting uses this code as well.
reply-451 = Error while processing
    .description = The server had to break off because of a fault of its own, and may accept the message later.
reply-452 = Out of storage, or too many recipients
reply-453 = No mail waiting
reply-454 = Login or encryption failed for now
reply-455 = Parameters cannot be met at the moment
reply-458 = Waiting messages cannot be queued
reply-459 = Waiting messages not handed out
reply-471 = Error on the sending server
    .description = Often its own spam filter stopped the message.
reply-498 = No mail server for the domain
    .description = Mailgun’s own code: the domain has no MX record.
reply-499 = Mail server cannot be reached
    .description = Mailgun’s own code, also seen with invalid recipients.

## 5xx: refused for good

reply-500 = Command not recognised
reply-501 = Syntax error in arguments
    .description = Often the written form of an address is what the server objects to.
reply-502 = Command not supported
reply-503 = Commands in the wrong order
reply-504 = Command parameter not supported
reply-510 = Bad address
reply-511 = Bad address
reply-512 = Recipient’s server not found in the DNS
reply-513 = Wrong type of address
reply-521 = Server accepts no mail
    .description = This server is not meant to receive mail; some use the code to block a sender.
reply-523 = { status-7-10 }
reply-524 = { status-7-11 }
reply-525 = { status-7-13 }
reply-530 = Login or encryption required
reply-533 = { status-7-1 }
reply-534 = { status-7-9 }
reply-535 = { status-7-8 }
reply-538 = { status-7-11 }
reply-541 = Refused by the recipient
    .description = Usually a spam filter is behind it.
reply-550 = Mailbox unavailable
    .description = The mailbox does not exist, is closed to you, or a policy forbids the message; the server’s words tell which.
reply-551 = Recipient not at this server
    .description = The server may name another address, and does not forward to it itself.
reply-552 = Storage limit exceeded
    .description = The mailbox is full or the message too large; old servers also mean too many recipients.
reply-553 = Mailbox name not allowed
    .description = The address is written in a way that the server does not accept, or the sender may not use it.
reply-554 = Transaction failed
    .description = The server refuses the message, or at the start of the connection any mail from you; its words tell why.
reply-555 = Address parameters not supported
    .description = The server does not know an option that was given with the sender or a recipient (MAIL or RCPT).
reply-556 = { status-1-10 }
reply-571 = Blocked, often as spam
reply-585 = { status-1-1 }
reply-591 = { category-ip-blocklisted }

## 6xx: Mailgun’s own codes, for messages that it did not send

reply-605 = Not sent: earlier bounce
reply-607 = Not sent: earlier spam complaint
