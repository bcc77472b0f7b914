# English, the reference for ids, order and variables

### Sending platforms: the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

platform-hard = Permanent failure, no reason given
platform-soft = Temporary failure, no reason given
platform-unclassified = Not classified by the platform
platform-bounced-before = { reply-605 }
platform-complained-before = { reply-607 }
platform-unsubscribed-before = Not sent: the recipient has unsubscribed
platform-blocked-by-hand = Not sent: the address is blocked in the account
platform-duplicate = Not sent: duplicate within the campaign
    .description = The address was in the campaign more than once; the platform sent the message to it once.
platform-unconfirmed = Not sent: the subscription was not confirmed
    .description = The platform did not send the message, because the recipient has not confirmed the subscription.
platform-quota = Not sent: limit of the account reached
platform-cancelled = Cancelled by hand
platform-fault = Fault at the platform
    .description = An error at the platform prevented the delivery.
platform-template = Not sent: error in the template
    .description = The platform could not make a message from the template.
platform-own-filter = Not sent: stopped by the platform’s own filter
platform-subscribe-request = Subscribe request
    .description = { type-none.description }
platform-relay-test = Open relay test
    .description = { type-none.description }
platform-inbound-error = Inbound message could not be handed over
    .description = { type-none.description }
platform-not-spam = Reported as not spam
    .description = { type-none.description }
platform-fraud = Reported as fraud
platform-list-expanded = Passed on to the members of a list
    .description = { type-none.description }
