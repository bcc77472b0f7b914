# English, the reference for ids, order and variables

### Sending platforms: the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

platform-hard = Permanent failure, no reason given
platform-soft = Temporary failure, no reason given
platform-unclassified = Not classified by the platform
platform-bounced-before = Not sent: the address bounced before
platform-complained-before = Not sent: the recipient complained before
platform-unsubscribed-before = Not sent: the recipient has unsubscribed
platform-blocked-by-hand = Not sent: the address is blocked in the account
platform-suppression-list = Not sent: on the suppression list
platform-duplicate = Not sent: duplicate within the campaign
platform-unconfirmed = Not sent: the subscription was not confirmed
platform-quota = Not sent: limit of the account reached
platform-held = Held back by the platform
platform-cancelled = Cancelled by hand
platform-fault = Fault at the platform
platform-template = Not sent: error in the template
platform-own-filter = Not sent: stopped by the platform’s own filter
platform-subscribe-request = Subscribe request
platform-unsubscribe-request = Unsubscribe request
platform-relay-test = Open relay test
platform-inbound-error = Inbound message could not be handed over
platform-not-spam = Reported as not spam
platform-fraud = Reported as fraud
platform-list-expanded = Distribution list expanded
platform-tracking-delayed = Delayed, being tried again
