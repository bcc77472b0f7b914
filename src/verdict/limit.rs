//! What may lower the answer: a list of rules that all run. Each may only lower what to do with the address, the type or
//! the confidence. Together they hold the first rule of the project: a refusal never suppresses an address.

use super::answer::Classification;
use super::findings::Findings;
use super::reading::{Decider, Rank, Reading};
use super::rules::RuleId;
use crate::scheme::status_row;
use crate::tables::{AddressAction, BounceType, Category, Command, Confidence, Doubt, Group};
use crate::taxonomy::Flag;
use crate::text::cut::begins_inside_word;
use crate::text::transcript::Reply;

/// What a rule does where it applies.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Limit {
    /// The address is watched at most; one that would be corrected too.
    Watch,
    /// The same, and the confidence is low.
    Doubt,
    /// The same, and a hard type becomes other.
    NotHard,
}

/// A rule: what it does, and when.
pub type Rule = (RuleId, Limit, fn(&Case) -> bool);

/// The answer so far, and what it rests on.
pub struct Case<'a> {
    pub findings: &'a Findings<'a>,
    pub reading: &'a Reading,
    pub answer: &'a Classification,
}

/// In order; each sees what those before it left.
pub const LIMITS: [Rule; 21] = [
    (RuleId::NotRefused, Limit::Doubt, not_refused),
    (RuleId::NotRefused, Limit::Watch, not_for_good),
    (RuleId::PrivateCode, Limit::NotHard, private_code),
    (RuleId::AmbiguousCode, Limit::Doubt, ambiguous_code),
    (RuleId::LooseCode, Limit::Doubt, loose_code),
    (RuleId::DamagedText, Limit::Doubt, damaged_text),
    (RuleId::CutOff, Limit::Doubt, cut_off),
    (RuleId::SenderWords, Limit::Doubt, sender_words),
    (RuleId::OtherCause, Limit::Doubt, other_cause),
    (RuleId::OuterRefusal, Limit::Doubt, outer_refusal),
    (RuleId::LooseGap, Limit::Doubt, loose_gap),
    (RuleId::Hedged, Limit::Doubt, hedged),
    (RuleId::SeveralRecipients, Limit::Doubt, several_recipients),
    (RuleId::OnlyQuoted, Limit::Doubt, only_quoted),
    (RuleId::OtherSubject, Limit::Doubt, other_subject),
    (RuleId::OtherAddress, Limit::Doubt, other_address),
    (RuleId::UnreadWords, Limit::Doubt, unread_words),
    (RuleId::LoneWord, Limit::Doubt, lone_word),
    (RuleId::GenericEvidence, Limit::Watch, generic_evidence),
    (RuleId::LowConfidence, Limit::Watch, low_confidence),
    (RuleId::NotHard, Limit::Watch, not_hard),
];

impl Case<'_> {
    /// The answer would take the address off the list: it says that nobody is there.
    fn removes(&self) -> bool {
        self.answer.address_action.removes() && self.answer.group != Group::Event
    }

    /// The answer would, or stops mail to it for another reason: a complaint, an unsubscription.
    fn stops(&self) -> bool {
        self.removes() || self.answer.address_action == AddressAction::Suppress
    }
}

fn not_hard(case: &Case) -> bool {
    case.removes() && case.answer.kind != BounceType::Hard
}

fn low_confidence(case: &Case) -> bool {
    case.removes() && case.answer.confidence == Confidence::Low
}

fn generic_evidence(case: &Case) -> bool {
    // "503 Felaktig …": what is wrong is the order of commands.
    let of_order = || case.findings.codes.reply_row.is_some_and(|row| row.order);
    let by_phrase = case.reading.rank <= Rank::GenericPhrase && (case.answer.address_action == AddressAction::Suppress || of_order());
    // "5.1.1 The poll does not exist".
    let by_status = case.reading.decider == Decider::Status && case.reading.rank == Rank::SpecificStatus;
    // "The filter marked the message as spam", "the server does not wish to receive": nobody complained or unsubscribed.
    case.stops() && by_phrase || case.removes() && by_status && case.findings.words && case.findings.names_no_recipient()
}

fn sender_words(case: &Case) -> bool {
    let findings = case.findings;
    let refused = || match case.reading.rank {
        Rank::SpecificPhrase => {
            findings.refuses_elsewhere() || findings.cause.is_some_and(|cause| findings.begins_with_sender(cause.words_at))
        }
        // What the caller calls a vendor's code may be words of any kind.
        Rank::VendorCode => findings.refuses_elsewhere() || findings.is_about_sender(case.reading),
        _ => false,
    };
    case.removes() && (refused() || findings.doubts(Doubt::SenderWords))
}

fn other_cause(case: &Case) -> bool {
    let findings = case.findings;
    let alone = case.removes() && case.reading.decider == Decider::Status && findings.words;
    // "552 5.1.1 Boite pleine": the reply code speaks of the mailbox or the message.
    let of_reply = || findings.of_reply.is_some_and(|reply| reply.meaning.category == Category::MailboxFull);
    // What one provider means by a registered code is less sure than any words: "5.5.0 Service unavailable".
    let of_vendor = case.removes() && case.reading.decider == Decider::Vendor && case.reading.rank == Rank::SpecificStatus;
    // "5.1.1 User is on holiday".
    let line = findings.cause.map(|cause| cause.words_at..findings.line_end(cause.words_at)).unwrap_or_default();
    let is_away = || findings.hits.iter().any(|hit| hit.category() == Some(Category::AutoReply) && line.contains(&(hit.start as usize)));
    alone && (is_away() || findings.is_elsewhere() || findings.is_nearly_elsewhere() || findings.leans_elsewhere() || of_reply())
        || of_vendor && (findings.is_elsewhere() || findings.says_something_else())
}

fn several_recipients(case: &Case) -> bool {
    case.findings.may_be_of_several(case.answer.category)
}

fn only_quoted(case: &Case) -> bool {
    case.removes() && case.findings.transcript.only_quoted
}

fn damaged_text(case: &Case) -> bool {
    let signs = &case.findings.signs;
    let is_damaged = || signs.damaged || signs.questioned || case.findings.is_damaged_around();
    case.stops() && (is_damaged() || begins_inside_word(&case.findings.plain.text))
        || case.removes() && (case.findings.nearly_names_sender() || case.findings.has_broken_word())
}

fn cut_off(case: &Case) -> bool {
    let by_code = || matches!(case.reading.decider, Decider::Status | Decider::Reply) && case.findings.words;
    case.stops() && case.findings.signs.cut_off || case.removes() && by_code() && case.findings.ends_inside_word()
}

fn loose_code(case: &Case) -> bool {
    case.removes() && case.findings.codes.loose && matches!(case.reading.decider, Decider::Status | Decider::Reply | Decider::Vendor)
}

fn loose_gap(case: &Case) -> bool {
    case.removes() && case.findings.gap_is_loose(case.reading) && !case.findings.says_so_without_gap(case.reading)
}

fn hedged(case: &Case) -> bool {
    let by_code = || case.reading.decider == Decider::Status && case.findings.says_that_it_passes();
    // A mistyped address is none that is full: "syntax error in mailbox address (space)".
    let by_phrase = case.reading.rank == Rank::SpecificPhrase && case.answer.category != Category::InvalidAddress;
    case.removes()
        && (case.findings.is_hedged(case.reading)
            || case.findings.is_conditional(case.reading)
            || by_code()
            || by_phrase && case.findings.says_what_passes()
            || case.findings.names_fault(case.reading)
            || case.findings.was_taken_later()
            || case.findings.is_example()
            || case.findings.doubts(Doubt::Hedged))
}

fn other_subject(case: &Case) -> bool {
    let findings = case.findings;
    let is_named = || findings.is_counted(case.reading) || findings.is_of_source(case.reading);
    let is_elsewhere = || findings.is_of_folder(case.reading) || findings.directs_elsewhere(case.reading);
    case.removes() && (findings.doubts(Doubt::OtherSubject) || findings.transcript.is_table() || is_named() || is_elsewhere())
}

fn other_address(case: &Case) -> bool {
    let findings = case.findings;
    case.removes()
        && (findings.doubts(Doubt::OtherAddress)
            || findings.is_of_other_address(case.reading)
            || findings.is_of_directory()
            || findings.was_redirected())
}

fn unread_words(case: &Case) -> bool {
    let findings = case.findings;
    // What the caller added is known to the caller.
    let by_words = || case.reading.rank == Rank::SpecificPhrase && !findings.is_added(case.reading);
    case.removes() && (findings.is_told(case.reading) || by_words() && findings.has_unread_words(case.reading))
}

fn lone_word(case: &Case) -> bool {
    let findings = case.findings;
    let uncoded = findings.codes.reply.is_none() && findings.codes.status.is_none();
    uncoded && findings.is_lone_word(case.reading) && findings.has_unread_words(case.reading)
}

fn not_refused(case: &Case) -> bool {
    let passed = || case.findings.cause.is_none() && case.findings.transcript.passed.is_some();
    case.removes() && (matches!(case.findings.class(), Some(2 | 3)) || passed())
}

/// "550 4.1.1": one of the two says that another attempt may succeed.
fn not_for_good(case: &Case) -> bool {
    case.removes() && case.findings.codes.status.is_some_and(|status| status.class == 4)
}

fn outer_refusal(case: &Case) -> bool {
    let Some(outer) = case.findings.cause.and_then(|cause| case.findings.transcript.outer_of(cause)) else { return false };
    let of_sender = outer.check.and_then(|check| check.frame.row().own).is_some_and(|own| own.group() == Group::Sender);
    let status = outer.status.and_then(|status| status_row(status.value.subject, status.value.detail));
    let elsewhere = status.is_some_and(|row| row.permanent.category.is_elsewhere()) || case.findings.outer_elsewhere;
    let passes = outer.class() == Some(4);
    case.removes() && (of_sender || elsewhere || passes || case.findings.begins_with_sender(outer.words_at))
}

fn ambiguous_code(case: &Case) -> bool {
    let decides = matches!(case.reading.decider, Decider::Reply | Decider::Status | Decider::Scheme);
    // "525 5.7.13 User account disabled": the account that logs in, unless the server names a recipient (RFC 5248).
    let of_login = || {
        let to_recipient = |cause: &Reply| cause.command == Some(Command::Rcpt) || cause.recipient.is_some();
        case.removes() && case.findings.codes.is_of_login() && !case.findings.cause.is_some_and(to_recipient)
    };
    decides && case.reading.rank < Rank::Scheme && case.answer.flags.contains(Flag::AmbiguousCode) || of_login()
}

fn private_code(case: &Case) -> bool {
    let codes = &case.findings.codes;
    let by_class = case.reading.rank <= Rank::GenericCode || case.reading.decider == Decider::Vendor && codes.is_of_security();
    case.answer.kind == BounceType::Hard && codes.is_private() && by_class
}
