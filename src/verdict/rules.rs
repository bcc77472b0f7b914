//! The names of the rules of weighing. What each does is in choose.rs and limit.rs; why, and an example, stand here.

use crate::tables::named;

named! {
    /// A rule of weighing. `decidedBy` names the one that chose the answer, `limitedBy` those that made it more cautious.
    #[non_exhaustive]
    pub enum RuleId {
        /// The caller named a scheme, and the scheme prints this code: its own typing counts.
        NamedScheme = "named-scheme",
        /// The sender's own software could not reach its relay; no server said anything about the recipient.
        OwnSide = "own-side",
        /// A vendor's own code, which nobody else uses: `[TS03]`, `S3140`, `5.7.606` from Microsoft.
        VendorCode = "vendor-code",
        /// The code says that the sender is meant, whatever the words say: "535 no such user", "550 5.1.8 domain not found".
        SenderCode = "sender-code",
        /// The name of a check says that the sender or its host was checked: "Sender address rejected: User unknown".
        CheckOfSender = "check-of-sender",
        /// A notice says that the message still waits and will be tried again.
        DelayNotice = "delay-notice",
        /// A list is named where no words say why: who refuses by policy and names a list refuses because of the list.
        NamedBlocklist = "named-blocklist",
        /// Words that mean one thing: "user unknown", "mailbox full".
        SpecificPhrase = "specific-phrase",
        /// An enhanced status code that means one thing: 5.1.1, 5.2.2.
        SpecificStatus = "specific-status",
        /// A reply code that means one thing: 535, 452.
        SpecificReply = "specific-reply",
        /// What a queue runner says when it gives up, where nothing else is known.
        QueueExpired = "queue-expired",
        /// Words that lean to one meaning: "blocked", "try again later".
        GenericPhrase = "generic-phrase",
        /// The name of a check, where no words give its reason: "Recipient address rejected: frob".
        CheckName = "check-name",
        /// A status code that the registry does not have and exactly one provider defines: 5.7.606.
        OnlyProvider = "only-provider",
        /// A code that means little, without words: 550, 5.0.0.
        GenericCode = "generic-code",
        /// A number that no standard defines and that published systems agree on: 21, 571, 911.
        AssumedCode = "assumed-code",
        /// Words that nothing knows, beside a code that has a meaning of its own: one of class 4, or of a row with `beside_words`.
        CodeBesideForeignWords = "code-beside-foreign-words",
        /// The class digit alone.
        ClassDigit = "class-digit",

        /// Only a hard type suppresses.
        NotHard = "not-hard",
        /// A guess suppresses nobody.
        LowConfidence = "low-confidence",
        /// Words or codes that only lean to a dead address suppress nobody.
        GenericEvidence = "generic-evidence",
        /// Words beside those about a dead address refuse the sender or the message.
        SenderWords = "sender-words",
        /// A bare 5.1.1, 5.1.2 or 5.2.1 beside words of the sender, the message or a policy.
        OtherCause = "other-cause",
        /// The text is about more than one recipient.
        SeveralRecipients = "several-recipients",
        /// Nothing but quoted words is there: a subject line alone.
        OnlyQuoted = "only-quoted",
        /// A word lost letters: "exp?diteur".
        DamagedText = "damaged-text",
        /// The text ends in the middle of a word that would have changed its meaning: "host not found, try agai".
        CutOff = "cut-off",
        /// The code is in mid-sentence, where it may be a date or a version.
        LooseCode = "loose-code",
        /// Other words are between the parts of a phrase: "user of our list: sender unknown".
        LooseGap = "loose-gap",
        /// The words say that it may be so, or that it will not stay so: "may not exist", "user unknown, try again later".
        Hedged = "hedged",
        /// The words are about something else that may be unknown: "unknown user in TLS certificate".
        OtherSubject = "other-subject",
        /// The words say that mail was forwarded, or that a receipt came back: the dead address is not the one that was written
        /// to. "<b@y.example> (expanded from <a@x.example>): user unknown".
        OtherAddress = "other-address",
        /// Words that nothing here knows stand beside the phrase in its sentence, and no status code agrees with it: "550 weather
        /// user not found". Or they stand around a reply that somebody tells of or comments on, or may stand in other columns of its
        /// table.
        UnreadWords = "unread-words",
        /// A word that everyday prose has, too, in a sentence that is not about mail, and no code: "An unknown virus closed the
        /// school".
        LoneWord = "lone-word",
        /// A code says that nothing was refused, or not for good: "250 ok, user unknown", "550 4.1.1 user unknown".
        NotRefused = "not-refused",
        /// The reply stands inside another one, which refuses the sender or the message.
        OuterRefusal = "outer-refusal",
        /// A code that systems use for different things: 512.
        AmbiguousCode = "ambiguous-code",
        /// A code that no standard knows is never hard by its class digit alone: 5.7.999.
        PrivateCode = "private-code",
    }
}
