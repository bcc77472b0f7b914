//! One recipient of a report: what became of the message to it, and what that may do to its address at most.

use super::marker::{SAY_DELAYED, SAY_DELIVERED, SAY_FAILED, Words};
use super::notice::{Notice, Outcome};
use super::report::{AddressSource, DeliveryAction, ReportedRecipient};
use crate::tables::{BounceType, Category, Confidence};
use crate::verdict::Classification;
use std::cmp::Reverse;

pub(super) fn reported(address: Option<String>, address_from: Option<AddressSource>, classification: Classification) -> ReportedRecipient {
    ReportedRecipient {
        address,
        original_address: None,
        address_from,
        action: None,
        status: None,
        diagnostic_code: None,
        remote_mta: None,
        last_attempt_date: None,
        will_retry_until: None,
        classification,
    }
}

/// The action of a recipient; where the field is missing or nonsense, what status and text say.
pub(super) fn action_of(action: Option<&str>, status: Option<&str>, diagnostic: Option<&str>, notice: &Notice) -> DeliveryAction {
    if let Some(known) = action.and_then(DeliveryAction::from_id) {
        return known;
    }
    let says = |words: &Words| action.is_some_and(|action| words.contains(action));
    let succeeded = status.is_some_and(|status| status.starts_with('2')) && diagnostic.is_none_or(|text| !text.starts_with(['4', '5']));
    if says(&SAY_FAILED) {
        DeliveryAction::Failed
    } else if says(&SAY_DELAYED) {
        DeliveryAction::Delayed
    } else if says(&SAY_DELIVERED) || succeeded {
        DeliveryAction::Delivered
    } else if notice.outcome() == Outcome::Delayed {
        DeliveryAction::Delayed
    } else {
        DeliveryAction::Failed
    }
}

/// How much a classification is worth beside another one of the same reply.
pub(super) fn worth(said: &Classification) -> (bool, bool, Reverse<Confidence>) {
    let coded = said.reply_code.is_some() || said.status.is_some();
    (said.category != Category::Unknown, coded, Reverse(said.confidence))
}

/// A reply while the server goes on trying: whatever it says, the address may work yet.
pub(super) fn still_trying(classification: &mut Classification) {
    if classification.category == Category::MessageExpired {
        let Classification { reply_code, status, confidence, .. } = *classification;
        let delayed = Classification::of(Category::Delayed, classification.scheme.clone());
        *classification = Classification { reply_code, status, confidence, ..delayed };
    }
    classification.watch_at_most();
    if classification.kind == BounceType::Hard {
        classification.kind = BounceType::Soft;
    }
}
