# English, the reference for ids, order and variables

### Labels and short sentences that accompany a result.
### Read by everyone who sees a result, in tables, on buttons and beside the explanation.

## Words of the trade, used within other messages

-bounce-hard = hard bounce
-bounce-soft = soft bounce
-suppression-list = suppression list

## Types. They speak of the address, not of the message: a message can be refused for good while the address is fine

type-hard = Hard bounce
    .description = The reply says that the address will not work: its mailbox or domain does not exist or is closed for good. If confidence is low, watch the address before you remove it.
type-soft = Soft bounce
    .description = The failure is temporary, and the address may work later. Only if it repeats over several mailings should the address come off the list.
type-other = Refused, address not at fault
    .description = The message was refused, but not because of the address; a spam block is an example. Remove the cause, not the address.
type-none = Not a bounce
    .description = This is not a delivery failure but an event such as an automatic reply, a complaint or a delivery, or the message was never sent.

## Groups of categories, for headings and filters

group-recipient = Recipient address
group-mailbox = Mailbox
group-system = Mail system and network
group-rate = Sending rate
group-message = Message
group-reputation = Reputation
group-sender = Sender
group-policy = Policy and protocol
group-event = Events
group-unknown = Cause unclear

## The next step, for a button or a table

action-remove-address = Remove the address
action-correct-address = Correct the address
action-update-address = Update the address
action-retry-later = Try again later
action-review = Read the server’s reply
action-contact-recipient = Contact the recipient
action-contact-postmaster = Contact the receiving administrator
action-review-deferral = Check the last delay
action-reduce-rate = Send more slowly
action-split-recipients = Split the recipients
action-shrink-message = Make the message smaller
action-fix-message = Correct the message
action-change-content = Change the content
action-clean-message = Remove the virus
action-request-delisting = Request delisting
action-improve-reputation = Improve your reputation
action-fix-reverse-dns = Correct the reverse DNS
action-fix-authentication = Set up SPF, DKIM and DMARC
action-fix-sender = Correct the sender address
action-fix-relay = Correct the relay settings
action-log-in = Check the login
action-enable-tls = Enable encryption (TLS)
action-fix-server = Check the sending server
action-review-suppression = Check the { -suppression-list }
action-check-queue = Check the queue
action-stop-sending = Stop sending
action-answer-challenge = Confirm yourself as the sender
action-wait = Wait
action-no-action = Nothing to do

## What should happen to the address

address-suppress = Stop sending to the address
address-watch = Keep the address, but watch it
address-correct = Correct the address
address-keep = Keep the address

## Whether this message should be sent again

retry-never = Do not send this message again
retry-later = Send again later
retry-after-fix = Send again once the cause is removed

## How sure the result is

confidence-high = High confidence
confidence-medium = Medium confidence
confidence-low = Low confidence

## Flags: something about the reply that the reader should know

# One part of the reply says “permanent” (5xx), another “temporary” (4xx).
flag-class-mismatch = The reply contradicts itself on whether the failure is permanent (5) or temporary (4).
# For instance 4.1.1 or 5.3.1, which the registry has only in the other class.
flag-unusual-class = The standards provide for this code only in another class, for instance as permanent (5) and not as temporary (4).
# For instance 5.1.5, “address valid”.
flag-contradictory-code = The server refused the message with a code that means success.
flag-nonstandard-code = No standard defines this code; it is read the way mail servers commonly use it.
flag-ambiguous-code = This code is in use with several meanings; the most likely one is shown.
flag-truncated = The text is very long, and only part of it was read.

## When to try again, as the server asked for it

# $count (Number): whole seconds
in-seconds = { $count ->
        [one] in { $count } second
       *[other] in { $count } seconds
    }
# $count (Number): whole minutes
in-minutes = { $count ->
        [one] in { $count } minute
       *[other] in { $count } minutes
    }
# $count (Number): whole hours
in-hours = { $count ->
        [one] in { $count } hour
       *[other] in { $count } hours
    }
# $count (Number): whole days
in-days = { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }

## Who answered, and which list was named

# $name (String): the blocklist’s name, such as “Spamhaus ZEN”
blocklist-named = The reply names the blocklist { $name }.
# $name (String): the mail provider’s name, such as “Google”
provider-named = The reply comes from { $name }.
