# English, the reference for ids, order and variables

### When an address is suppressed: the rules to choose from, and a decision about one address with its reasons.
### Read by marketers and support staff, in a list of policies and beside an address. A decision shows a label,
### one reason, where suppressed how long, and what would change it: whole sentences in a row.

## Policies

policy-recommended = Recommended
    .description = Suppresses an address as soon as a reply shows clearly that it is dead, and otherwise after three soft or uncertain bounces in a row from separate sends. A delivery starts the count again; refusals that are not the address’s fault never suppress it.
policy-activecampaign = ActiveCampaign
    .description = One { -bounce-hard } suppresses the address for good, and so do three soft bounces in a row from three separate campaigns.
policy-smtp2go = SMTP2GO
    .description = A { -bounce-hard } suppresses the address for seven days, a { -bounce-soft } never does. After a complaint, an unsubscribe request or a manual entry, it stays suppressed until someone lifts the block. An attempt to send meanwhile counts as rejected, not as a bounce.
policy-greenarrow = GreenArrow
    .description = A { -bounce-hard } suppresses the address, and so do repeated soft bounces: three in a row, as GreenArrow names no number. Other refusals never do; their cause has to be removed.
policy-martech-zone = Martech Zone
    .description = A { -bounce-hard } suppresses the address. A { -bounce-soft } does so only if it persists over several attempts or campaigns; Martech Zone names no number.
policy-bouncer = Bouncer
    .description = A { -bounce-hard } needs action, such as correcting the address; a { -bounce-soft } may resolve itself. Bouncer names no number of soft bounces.

## The decision, as a label

decision-active = Active
decision-watched = Being watched
decision-suppressed = Suppressed

## The reason

decision-reason-none = Nothing on record speaks against this address.
decision-reason-delivered = The last message reached this address.
decision-reason-hard = A { -bounce-hard } shows that the address does not work.
# $count (Number): soft bounces counted, as many as the policy allows
decision-reason-soft-threshold = { $count ->
        [one] A { -bounce-soft } was enough to suppress the address.
       *[other] The last { $count } separate sends all ended in a { -bounce-soft }.
    }
# $count (Number): soft bounces counted so far
# $threshold (Number): how many the policy allows
decision-reason-soft = { $count ->
        [one] One { -bounce-soft } has been counted; { $threshold } in a row suppress the address.
       *[other] { $count } soft bounces in a row have been counted; { $threshold } suppress the address.
    }
decision-reason-watch = The last bounce does not show for sure that the address is dead, so it is being watched.
decision-reason-tolerated = The last message bounced, but under this policy such bounces do not suppress the address.
decision-reason-other = The last refusal was not the address’s fault. Remove the cause; the address stays.
decision-reason-complained = The recipient reported a message as spam.
decision-reason-unsubscribed = The recipient has unsubscribed.
decision-reason-manual = Someone suppressed the address by hand.
decision-reason-unblocked = Someone lifted the block on this address by hand.
decision-reason-expired = The block on this address has ended by itself.
decision-reason-rejected = A message to the suppressed address was not sent, and this does not count as a bounce.

## How long

# $date (String): the date in the reader’s format
decision-until = The address is free again on { $date }.
decision-until-lifted = The address stays suppressed until someone lifts the block.

## What would change it

decision-next-delivery = A delivery sets the count back to zero.
# $count (Number): further soft bounces that would suppress the address
decision-next-soft = { $count ->
        [one] One more { -bounce-soft } from a separate send would suppress the address.
       *[other] { $count } more soft bounces from separate sends would suppress the address.
    }
decision-next-hard = A { -bounce-hard } would suppress the address at once.
decision-next-unblock = Someone can lift the block by hand at any time.
