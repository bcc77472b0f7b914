# English, the reference for ids, order and variables

### What a whole message is: a bounce, an auto-reply, a complaint, and so on.
### Read by support staff who dropped a message on the page, and in a terminal. A label, then whole sentences in a row: what
### happened, and what to do.

## The kind of a message, as a label and as a sentence

message-bounce = Bounce
    .description = The message was not delivered.
message-delayed = Delayed
    .description = The message has not been delivered yet. The server is still trying.
message-delivered = Delivery confirmed
    .description = A server reports that it delivered the message or handed it on.
message-complaint = Spam complaint
    .description = A recipient reported the message as spam.
message-unsubscribe = Unsubscribe request
    .description = A recipient asks for no more messages.
message-auto-reply = Automatic reply
    .description = An automatic reply, such as an out-of-office notice: the address works.
message-challenge = Sender check
    .description = The recipient’s system wants the sender to confirm the message before it is delivered.
message-receipt = Read receipt
    .description = The message was displayed or deleted by the recipient.
message-report = Technical report
    .description = A report on authentication or transport, such as DMARC. It is not about one recipient.
message-other = Not a bounce
    .description = This is ordinary mail, not a report on delivery.

## What a report says about its recipients. Variables: $count (how many of them), $total (how many there are in all)

message-all-failed = { $count ->
        [one] The message was not delivered to the recipient.
       *[other] The message was not delivered to any of the { $count } recipients.
    }
message-some-failed = { $count ->
        [one] 1 of { $total } recipients did not get the message.
       *[other] { $count } of { $total } recipients did not get the message.
    }
message-waiting = { $count ->
        [one] The server is still trying to deliver to 1 recipient.
       *[other] The server is still trying to deliver to { $count } recipients.
    }
message-served = { $count ->
        [one] Delivered or handed on to 1 recipient.
       *[other] Delivered or handed on to { $count } recipients.
    }
message-nobody-named = The report names no recipient.
message-inferred = The report does not name the address; it was inferred, so it is only watched.
message-forwarded = Somebody passed this message on. It is not treated as a bounce of yours.

## What to do. Variables: $count (how many addresses), $address (the only one)

message-remove-address = Remove { $address }.
message-remove = { $count ->
        [one] Remove 1 address.
       *[other] Remove { $count } addresses.
    }
message-nothing-to-remove = Nothing to remove.
