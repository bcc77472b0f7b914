# English, the reference for ids, order and variables

### When an address is suppressed: the rules to choose from, and a decision about one address with its reasons.
### Read by marketers and support staff, in a list of policies and beside an address. A decision shows a label,
### one reason, where suppressed how long, and what would change it: whole sentences in a row.

## Policies

policy-recommended = Recommended
    .description = Suppresses an address as soon as a reply shows clearly that it is dead, and otherwise after three soft or uncertain bounces from separate sends without a delivery in between. A delivery sets the count back to zero; refusals that say nothing against the address are not counted.
policy-activecampaign = ActiveCampaign
    .description = One clear { -bounce-hard } suppresses the address for good, and so do three soft or uncertain bounces from separate campaigns without a delivery in between.
policy-smtp2go = SMTP2GO
    .description = A clear { -bounce-hard } suppresses the address for seven days; a { -bounce-soft } never does. After a complaint, an unsubscribe request or a manual entry, it stays suppressed until someone lifts the block.
policy-greenarrow = GreenArrow
    .description = A clear { -bounce-hard } suppresses the address, and so do repeated soft or uncertain bounces: here three without a delivery in between, as GreenArrow names no number. Other refusals never do; their cause has to be removed.
policy-martech-zone = Martech Zone
    .description = A clear { -bounce-hard } suppresses the address. A soft or uncertain bounce does so only if it persists over several attempts or campaigns: here three without a delivery in between, as Martech Zone names no number.
policy-bouncer = Bouncer
    .description = A clear { -bounce-hard } suppresses the address, as Bouncer asks for action on it, such as a correction. A { -bounce-soft } never does, as Bouncer expects that it may resolve itself.

## The decision, as a label

decision-active = Active
decision-watched = Being watched
decision-suppressed = Suppressed

## The reason

decision-reason-none = Nothing on record speaks against this address.
decision-reason-delivered = The last message reached this address.
decision-reason-hard = A message to this address ended in a { -bounce-hard }.
decision-reason-soft-threshold = The soft or uncertain bounces of this address reached the number at which the policy suppresses it.
# $count (Number): soft bounces counted so far
decision-reason-soft = { $count ->
        [one] One soft or uncertain bounce has been counted.
       *[other] { $count } soft or uncertain bounces have been counted without a delivery in between.
    }
decision-reason-watch = A bounce suggests that the address may be dead, but does not prove it; so the address is being watched.
decision-reason-tolerated = The last message bounced, but under this policy such bounces do not suppress the address.
decision-reason-other = The last bounce does not count against the address, which stays active. Look into its cause.
decision-reason-complained = The recipient reported a message as spam.
decision-reason-unsubscribed = The recipient has unsubscribed.
decision-reason-manual = Someone suppressed the address by hand.
decision-reason-unblocked = Someone lifted the block on this address by hand.
decision-reason-expired = The block on this address has expired.
decision-reason-rejected = A message was not sent, because the sending platform had the address suppressed at the time; this does not count as a bounce.

## How long

# $date (String): the date in the reader’s format
decision-until = The block ends on { $date }.
decision-until-lifted = The address stays suppressed until the block is lifted.

## What would change it

decision-next-delivery = A delivery sets the count back to zero.
# $count (Number): further soft bounces that would suppress the address
decision-next-soft = { $count ->
        [one] If one more soft or uncertain bounce is counted, the address will be suppressed.
       *[other] If { $count } more soft or uncertain bounces are counted, the address will be suppressed.
    }
decision-next-hard = One clear { -bounce-hard } would suppress the address at once.
decision-next-unblock = The block can also be lifted by hand.

## Mailing lists that the recipient has left

# $lists (String): their names, already joined in the reader’s language
decision-lists = Unsubscribed from: { $lists }. Other mail may still be sent to the address.
