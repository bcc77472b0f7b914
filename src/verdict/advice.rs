//! What follows from category, type and class: the next step, what to do with the address, whether to send again, and how
//! certain the answer is.

use super::answer::Classification;
use super::findings::Findings;
use super::limit::Limit;
use super::reading::{Rank, Reading};
use crate::tables::{BounceType, Category, Confidence, Fold, Group, Retry, SchemeId};
use crate::taxonomy::Flag;

/// The type of a reading: its own, else the category's in this class, folded as a named scheme without such a code would.
pub fn kind(reading: &Reading, findings: &Findings) -> BounceType {
    let class = findings.class();
    let mut kind = reading.meaning.kind.unwrap_or(reading.meaning.category.advice(class).kind);
    if let Some(scheme) = findings.scheme.published().filter(|scheme| *scheme != SchemeId::Smtp && findings.named.is_none()) {
        kind = match scheme.row().fold.get(kind as usize) {
            Some(Fold::To(other)) => *other,
            Some(Fold::Class) if class == Some(4) => BounceType::Soft,
            Some(Fold::Class) => BounceType::Hard,
            _ => kind,
        };
    }
    // The sender's own resolver or network failed for now, and no server was asked.
    if findings.transcript.deferred && findings.cause.is_none() && kind == BounceType::Hard {
        return BounceType::Soft;
    }
    // "Sender/recipient pair is unknown, wait": vague words do not make the address dead while the server says "later".
    if class == Some(4) && reading.rank == Rank::GenericPhrase && kind == BounceType::Hard { BounceType::Soft } else { kind }
}

/// How certain a reading is.
pub fn confidence(reading: &Reading, findings: &Findings) -> Confidence {
    let category = reading.meaning.category;
    if findings.code.irregular || category == Category::Unknown {
        return Confidence::Low;
    }
    match reading.rank {
        Rank::Scheme | Rank::VendorCode => Confidence::High,
        Rank::SpecificPhrase if category == Category::MailboxUnavailable => Confidence::Medium,
        Rank::SpecificPhrase => Confidence::High,
        Rank::SpecificStatus if findings.words || findings.class().is_none() => Confidence::Medium,
        Rank::SpecificStatus => Confidence::High,
        Rank::SpecificReply => Confidence::Medium,
        Rank::GenericPhrase if findings.words && category != Category::MailboxUnavailable => Confidence::Medium,
        _ => Confidence::Low,
    }
}

/// Lowers an answer as a limit says.
pub fn lower(answer: &mut Classification, limit: Limit) {
    if answer.address_action.removes() {
        answer.watch_at_most();
    }
    if matches!(limit, Limit::Doubt | Limit::NotHard) {
        answer.confidence = Confidence::Low;
    }
    if limit == Limit::NotHard && answer.kind == BounceType::Hard {
        answer.kind = BounceType::Other;
    }
}

/// What the class digit changes, whatever decided.
pub fn follow_class(answer: &mut Classification, rank: Rank, class: Option<u8>) {
    // A server that answers with class 5 has ended this message; rate limits say so and mean "later".
    if class == Some(5) && answer.retry == Retry::Later && answer.group != Group::Rate {
        answer.retry = Retry::Never;
    }
    let mismatch = match (answer.kind, class) {
        // A scheme's own typing does not contradict the server's.
        (BounceType::Soft, Some(5)) | (BounceType::Hard, Some(4)) => rank != Rank::Scheme,
        // "421 4.7.1 [TS03] permanently deferred": the vendor's code says that waiting is no use.
        (BounceType::Other, Some(4)) => rank == Rank::VendorCode && answer.retry != Retry::Later,
        _ => false,
    };
    if mismatch {
        answer.flags.set(Flag::ClassMismatch);
    }
}
