//! The messages of `locales/<tag>/policies.ftl` that say a decision in words.

use super::bundles::Argument;
use crate::suppression::{AddressStatus, Decision, Next, Reason};

/// The messages for a decision, for [`words`](crate::words()): first a label, then whole sentences in the
/// order of reading: the reason, how long, what would change it, which lists the recipient has left.
///
/// `date` writes a time (milliseconds since 1970-01-01T00:00:00Z) for the reader.
///
/// ```
/// use bouncecode::{PolicyId, decide, decision_messages, words};
///
/// let decision = decide(&[], PolicyId::Recommended.policy(), 0);
/// let said = words(&decision_messages(&decision, |at| at.to_string()), &["en"]);
/// assert_eq!(said.join(" "), "Active Nothing on record speaks against this address. One clear hard bounce would suppress the address at once.");
/// ```
pub fn decision_messages(decision: &Decision, date: impl FnOnce(i64) -> String) -> Vec<(&'static str, Vec<(&'static str, Argument)>)> {
    let label = match decision.status {
        AddressStatus::Active => "decision-active",
        AddressStatus::Watched => "decision-watched",
        AddressStatus::Suppressed => "decision-suppressed",
    };
    let mut messages = vec![(label, vec![]), reason(decision)];
    messages.extend(match decision.next {
        Next::Hard => vec![("decision-next-hard", vec![])],
        Next::Soft { count } => vec![("decision-next-soft", vec![number("count", count)]), ("decision-next-delivery", vec![])],
        Next::Expiry { at } => {
            vec![("decision-until", vec![("date", Argument::Text(date(at)))]), ("decision-next-unblock", vec![])]
        }
        Next::Unblock => vec![("decision-until-lifted", vec![])],
    });
    if !decision.lists.is_empty() {
        messages.push(("decision-lists", vec![("lists", Argument::Text(decision.lists.join(", ")))]));
    }
    messages
}

fn reason(decision: &Decision) -> (&'static str, Vec<(&'static str, Argument)>) {
    let id = match (decision.reason, decision.next) {
        (Reason::Soft, Next::Soft { .. }) => return ("decision-reason-soft", vec![number("count", decision.soft_count)]),
        (Reason::Watch, Next::Soft { .. }) => "decision-reason-watch",
        // The policy sets no number of them.
        (Reason::Soft | Reason::Watch, _) => "decision-reason-tolerated",
        (Reason::SoftThreshold, _) => "decision-reason-soft-threshold",
        (Reason::None, _) => "decision-reason-none",
        (Reason::Delivered, _) => "decision-reason-delivered",
        (Reason::Other, _) => "decision-reason-other",
        (Reason::Rejected, _) => "decision-reason-rejected",
        (Reason::Unblocked, _) => "decision-reason-unblocked",
        (Reason::Expired, _) => "decision-reason-expired",
        (Reason::Hard, _) => "decision-reason-hard",
        (Reason::Manual, _) => "decision-reason-manual",
        (Reason::Unsubscribed, _) => "decision-reason-unsubscribed",
        (Reason::Complained, _) => "decision-reason-complained",
    };
    (id, vec![])
}

fn number(name: &'static str, number: u32) -> (&'static str, Argument) {
    (name, Argument::Number(number))
}
