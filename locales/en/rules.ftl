# English, the reference for ids, order and variables

### Why the answer is what it is: the rule that decided, and the rules that made it more cautious.
### Read by support staff, as sentences beside the result.

## Why this answer

rule-named-scheme = The code is read as the system that you chose explains it.
rule-own-side = Your own software did not reach the outgoing server; no server has said anything about the recipient.
rule-vendor-code = This is a code of the mail provider’s own, with one meaning there.
rule-sender-code = The code is about the sender, and that counts for more than the words.
rule-check-of-sender = The server checked the sender or its server, not the recipient.
rule-delay-notice = A notice says that the message is still waiting and that the server will try again.
rule-named-blocklist = The reply names a blocklist and no other cause.
rule-specific-phrase = The words have one clear meaning.
rule-specific-status = The status code (such as 5.1.1) has one clear meaning.
rule-specific-reply = The reply code (such as 535) has one clear meaning.
rule-queue-expired = The sending server gave up, and the text gives no other cause.
rule-generic-phrase = The words suggest this meaning, but do not prove it.
rule-check-name = The reply only names a check: who was checked, but not why the message was refused.
rule-only-provider = Only one mail provider is known to use this code.
rule-generic-code = There is only a code, and it says little.
rule-assumed-code = No standard has this number; it is read as the systems that publish it explain it.
rule-code-beside-foreign-words = The words are not known here, so the code decides.
rule-class-digit = At most the first digit of the code is known here.

## Why the answer is more cautious than it would be otherwise

rule-not-hard = Only a hard bounce is reason enough to remove an address.
rule-low-confidence = The result is too uncertain to remove the address.
rule-generic-evidence = What the reply says does not prove that the address is dead.
rule-sender-words = Other words of the reply are about the sender or the message.
rule-other-cause = The code points to a dead address, but the words to another cause.
rule-several-recipients = { flag-several-recipients }
rule-only-quoted = The telling words are only quoted, for instance from a subject line.
rule-damaged-text = { flag-damaged-text }
rule-cut-off = The text breaks off, and what is missing could change its meaning.
rule-loose-code = The number is in the middle of a sentence and may not be a code at all.
rule-loose-gap = Other words are in between, so the telling words may not belong together.
rule-hedged = The words leave open whether it is so, or stays so.
rule-other-subject = The words name something else than a mailbox, which may be what is unknown or disabled.
rule-other-address = The words say that mail was forwarded, or that a receipt came back: the dead address need not be the one that you wrote to.
rule-unread-words = Words that are not known here stand in the sentence or around the reply.
rule-lone-word = One everyday word alone, without a code, proves little.
rule-not-refused = A code says that nothing was refused, or not for good.
rule-outer-refusal = The reply is quoted in another one, which refuses the sender or the message.
rule-ambiguous-code = { flag-ambiguous-code }
rule-private-code = No standard has this code, and its first digit alone proves nothing.
