# English, the reference for ids, order and variables

### Labels and short sentences that accompany a result.
### Read by everyone who sees a result, in tables, on buttons and beside the explanation.

## Words of the trade, used within other messages

-bounce-hard = hard bounce
-bounce-soft = soft bounce
-suppression-list = suppression list

## Types. They speak of the address, not of the message: a message can be refused for good while the address is fine

type-hard = Hard bounce
    .description = A hard bounce usually means that the address will not work, because its mailbox or domain does not exist or is closed for good. Some systems use the word more widely, and some replies are not certain: remove the address only where the advice says so.
type-soft = Soft bounce
    .description = A soft bounce usually means that the failure will pass and that the address may work later. Some systems also use the word where only the message was refused. The advice says whether the address may stay on the list.
type-other = Other: nothing against the address
    .description = Nothing here speaks against the address: the cause lies elsewhere, as with a spam block, or is not known. Look into the cause rather than removing the address.
type-none = Not a bounce
    .description = This is no delivery failure: it is an event such as an automatic reply, a complaint or a delivery, or the message was never sent.

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
action-retry-later = Try this address again later
action-review = Read the server’s reply
action-contact-recipient = Contact the recipient
action-contact-postmaster = Contact the recipient’s mail administrator
action-review-deferral = Look at the earlier attempts
action-reduce-rate = Send more slowly
action-split-recipients = Send to fewer recipients at a time
action-shrink-message = Make the message smaller
action-fix-message = Correct the message
action-change-content = Change the content
action-clean-message = Remove the virus
action-request-delisting = Request delisting
action-improve-reputation = Improve your reputation
action-fix-reverse-dns = Correct the reverse DNS
action-fix-authentication = Set up SPF, DKIM and DMARC
action-fix-sender = Correct the sender address
action-fix-relay = Check the relay settings
action-log-in = Check the login
action-enable-tls = Check the encryption (TLS)
action-fix-server = Check the sending server
action-review-suppression = Check the { -suppression-list }
action-check-queue = Check the queue
action-stop-sending = Stop sending
action-answer-challenge = Confirm that you are the sender
action-wait = Wait
action-no-action = Nothing to do

## What should happen to the address

address-suppress = Stop sending to the address
address-watch = Keep the address, but watch it
address-correct = Correct or replace the address
address-keep = Leave the address as it is

## Whether this message should be sent again

retry-never = Do not send this message again
retry-later = A later attempt may succeed
retry-after-fix = Send again once the cause is removed

## How sure the result is

confidence-high = High confidence
confidence-medium = Medium confidence
confidence-low = Low confidence

## Flags: something about the reply that the reader should know

# One part of the reply says “permanent” (5xx), another “temporary” (4xx).
flag-class-mismatch = The codes, or the code and the cause, disagree on whether the failure is permanent (5) or temporary (4).
# For instance 4.1.1 or 5.3.1, which the registry has only in the other class.
flag-unusual-class = The standards intend this code for the other class: temporary (4) instead of permanent (5), or the other way round.
# For instance 5.1.5, “address valid”.
flag-contradictory-code = This code normally reports success, yet here it stands for a failure.
flag-nonstandard-code = No standard defines this code in this form; where its meaning is known, it is read as servers and platforms commonly use it.
flag-ambiguous-code = This code is in use with several meanings; the server’s own words tell which one is meant.
flag-truncated = The text is very long; only its beginning was read.
# For instance a report on three recipients, pasted as one text.
flag-several-recipients = The text is about more than one recipient, so what it says need not be true of each.
# Letters were lost, as in “Empf?nger unbekannt”, or the text breaks off.
flag-damaged-text = The text is damaged: letters are missing, or it breaks off in the middle of a word.

## What happened to an address, in a list of events

outcome-delivered = Delivered
outcome-bounced = Bounced
outcome-complained = { category-spam-complaint }
outcome-unsubscribed = { category-unsubscribe }
outcome-suppressed-by-hand = Suppressed by hand
outcome-unblocked = Block lifted
outcome-rejected = Not sent
outcome-delayed = { category-delayed }
outcome-other = Other event

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
