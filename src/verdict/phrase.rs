//! Which of the phrases in a reply weighs most.

use super::codes::Codes;
use super::reading::{Decider, Rank, Reading};
use crate::tables::{Category, Effect, Meaning, Strength};
use crate::text::finds::Hit;
use crate::text::transcript::Reply;

/// Two readings of one phrase length: how many bytes longer the one is that agrees with the code.
const AGREEMENT: u32 = 8;

/// The phrase that weighs most: strength, whether it names a cause, then length, then agreement with the code, then the
/// earlier one.
#[inline(never)]
pub fn best_phrase(hits: &[Hit], setting: &Setting) -> Option<Reading> {
    let Setting { agreed, lists, codes, cause } = *setting;
    let refused = matches!(codes.class(), Some(4 | 5));
    let mut best: Option<((Strength, bool, bool, u32), Reading)> = None;
    for (index, hit) in hits.iter().enumerate() {
        let Effect::Phrase { category: Some(category), strength, kind, .. } = hit.effect() else { continue };
        if lists && in_name_of_list(hit, hits) || cause.is_some_and(|cause| is_name_of_check(hit, cause)) {
            continue;
        }
        // "550 5.7.1 Connection refused": the server refuses the connection by policy, and answers all the same.
        if category == Category::ConnectionFailed && codes.class() == Some(5) && codes.is_of_security() {
            continue;
        }
        // A complaint comes as a report, an auto-reply as a message: never as a server's refusal.
        let (category, kind) = match category {
            Category::SpamComplaint if refused && (strength < Strength::Vendor || hit.added) => (Category::SpamDetected, None),
            Category::AutoReply | Category::Unsubscribe | Category::ChallengeResponse if refused => continue,
            category => (category, kind),
        };
        let worth = hit.length + if agreed == Some(category) { AGREEMENT } else { 0 };
        // "Rejected", "try again later": what happened, not why. A phrase with a gap, "message {} deleted", is no mere word.
        let names_cause = match strength {
            Strength::Vendor => true,
            Strength::Specific => category != Category::PolicyRejected,
            Strength::Generic => {
                !hit.gaps().is_empty()
                    || !matches!(category, Category::PolicyRejected | Category::ServerUnavailable | Category::MailboxUnavailable)
            }
        };
        // Directly above those of the same strength is what the caller added.
        let worth = (strength, hit.added, names_cause, worth);
        if best.is_some_and(|(known, _)| known >= worth) {
            continue;
        }
        let rank = match strength {
            Strength::Generic => Rank::GenericPhrase,
            Strength::Specific => Rank::SpecificPhrase,
            Strength::Vendor => Rank::VendorCode,
        };
        best = Some((worth, Reading { rank, meaning: Meaning { category, kind }, decider: Decider::Hit(index) }));
    }
    best.map(|(_, reading)| reading)
}

/// What the phrases are beside.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// The category that the codes name.
    pub agreed: Option<Category>,
    /// A blocklist is named.
    pub lists: bool,
    pub codes: &'a Codes,
    pub cause: Option<&'a Reply>,
}

/// The name of a check counts only where no reason follows it.
fn is_name_of_check(hit: &Hit, cause: &Reply) -> bool {
    cause.check.is_some_and(|check| check.explained && hit.start as usize >= check.at && hit.end as usize <= check.to)
}

/// "Spam" in the name of a list says nothing about the message.
fn in_name_of_list(hit: &Hit, hits: &[Hit]) -> bool {
    hits.iter().any(|list| {
        matches!(list.effect(), Effect::Blocklist(_)) && hit.start >= list.start && hit.end <= list.end && hit.length < list.length
    })
}
