# English, the reference for ids, order and variables

### Published systems of bounce codes: their names, and the codes that have a meaning of their own there.
### Read by whoever uses the system, in lists, as the heading of a code and as its explanation.

## Names of the systems

scheme-smtp = SMTP standards (IANA, RFC 5321)
scheme-greenarrow = GreenArrow (MarketingPlatform)
scheme-activecampaign = ActiveCampaign
scheme-martech-zone = Martech Zone
scheme-bouncer = Bouncer
scheme-smtp2go = SMTP2GO

## GreenArrow, as MarketingPlatform publishes it

scheme-greenarrow-0 = Not a bounce
    .description = The bounce processor received a message that is no bounce.
scheme-greenarrow-10 = Bad address
    .description = { category-user-unknown.description }
scheme-greenarrow-20 = Temporary failure
    .description = The message could not be delivered for the moment.
scheme-greenarrow-21 = Temporary failure: DNS
    .description = { category-dns-failure.description } If this goes on without a break, the address may be treated as invalid.
scheme-greenarrow-22 = Temporary failure: mailbox full
    .description = { category-mailbox-full.description }
scheme-greenarrow-23 = Temporary failure: message too large
    .description = { category-message-too-large.description }
scheme-greenarrow-29 = Temporary failure: no connection
    .description = The receiving server could not be reached. If many addresses at one domain give this code, the domain is usually dead or is blocking the sending server.
scheme-greenarrow-30 = Bounce without an address
    .description = A bounce came back, but does not say which address it is about.
scheme-greenarrow-40 = General bounce
    .description = The delivery failed in a way that no other code describes.
scheme-greenarrow-50 = Blocked
    .description = The receiving server blocked the message; the address is not the problem.
scheme-greenarrow-51 = Blocked: known spammer
    .description = The receiving server considers the sender a spammer.
scheme-greenarrow-52 = Blocked: spam detected
    .description = { category-spam-detected.description }
scheme-greenarrow-53 = Blocked: attachment
    .description = The receiving server does not accept the attachment.
scheme-greenarrow-54 = Blocked: relaying denied
    .description = { category-relay-denied.description }
scheme-greenarrow-59 = Blocked: no connection
    .description = As with code 29, the receiving server could not be reached. This domain, however, is so large that it almost certainly still exists: very probably it is blocking every connection from your IP address, as some large domains do when a sender is on a blocklist.
scheme-greenarrow-60 = Automatic reply
    .description = { category-auto-reply.description }
scheme-greenarrow-70 = Passing failure
    .description = { category-delayed.description }
scheme-greenarrow-90 = Unsubscribe request
    .description = { category-unsubscribe.description }
scheme-greenarrow-100 = Confirmation requested
    .description = { category-challenge-response.description }
scheme-greenarrow-110 = Over MarketingPlatform’s sending limit
    .description = The message waited in the queue beyond its time limit, because sending it would have exceeded the number of messages set for the receiving server in a given period.
scheme-greenarrow-120 = Queue emptied
    .description = MarketingPlatform was told to discard all messages in the queue, so this one was not sent.
scheme-greenarrow-121 = Paused, then expired
    .description = MarketingPlatform was told to pause all messages in the queue. This one reached the maximum number of attempts meanwhile and was given up.
scheme-greenarrow-122 = Not sent: inactive recipient
    .description = MarketingPlatform chose not to send, because the recipient shows no interest: no link clicked, no images loaded.
scheme-greenarrow-123 = Not sent: platform policy
    .description = MarketingPlatform chose not to send to this recipient, because its own rules forbid it.
scheme-greenarrow-200 = Spam complaint
    .description = The recipient reported the message as spam. GreenArrow does not count this as a bounce.

## ActiveCampaign

scheme-activecampaign-5-0-0 = Address does not exist
    .description = This is ActiveCampaign’s own reading; in the registry the code means a permanent failure of unknown cause.
scheme-activecampaign-5-1-5 = Recipient address valid
    .description = ActiveCampaign counts this as a hard bounce, although the registry has the code for success only.
scheme-activecampaign-5-4-5 = Network congested
    .description = This is ActiveCampaign’s own reading; in the registry the code means “{ status-4-5 }”.
scheme-activecampaign-9-1-1 = Hard bounce without a code
    .description = No bounce code was found. Either the address is invalid, or your own mail server refused the message, for instance because of a sending limit.

## Martech Zone: ActiveCampaign’s list without the dots

scheme-martech-zone-500 = Address does not exist
    .description = This is Martech Zone’s own reading; in the standards the code means “{ reply-500 }”.
scheme-martech-zone-515 = Recipient address valid
    .description = Martech Zone counts this as a hard bounce, although the registry has 5.1.5 for success only.
scheme-martech-zone-545 = Network congested
    .description = This is Martech Zone’s own reading; in the registry 5.4.5 means “{ status-4-5 }”.
scheme-martech-zone-911 = Hard bounce without a code
    .description = { scheme-activecampaign-9-1-1.description }

## Bouncer, where it differs from the registry

scheme-bouncer-4-1-5 = Address valid, mailbox takes no mail
    .description = This is Bouncer’s own reading; in the registry the code means “{ status-1-5 }”.
scheme-bouncer-4-2-0 = Mailbox full
    .description = This is Bouncer’s own reading; in the registry the code means a mailbox problem of unknown cause.
scheme-bouncer-4-2-2 = Mailbox takes no mail
    .description = This is Bouncer’s own reading; in the registry the code means “{ status-2-2 }”.
scheme-bouncer-4-3-0 = Mail system full
    .description = This is Bouncer’s own reading; in the registry the code means a problem of the mail system of unknown cause.
scheme-bouncer-4-7-25 = Spam filter active
    .description = This is Bouncer’s own reading; in the registry the code means “{ status-7-25 }”.
scheme-bouncer-5-1-5 = { scheme-bouncer-4-1-5 }
    .description = { scheme-bouncer-4-1-5.description }
scheme-bouncer-5-2-0 = Mailbox disabled
    .description = { scheme-bouncer-4-2-0.description }
scheme-bouncer-5-2-1 = Mailbox full
    .description = This is Bouncer’s own reading; in the registry the code means a disabled mailbox.
scheme-bouncer-5-2-2 = { scheme-bouncer-4-2-2 }
    .description = { scheme-bouncer-4-2-2.description }
scheme-bouncer-5-3-0 = { scheme-bouncer-4-3-0 }
    .description = { scheme-bouncer-4-3-0.description }
