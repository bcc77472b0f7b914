//! What happens to an address, and what that says of it.

use crate::classify::Classification;
use crate::tables::{AddressAction, BounceType, Category, HardBy};

/// Something that happened to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BounceEvent {
    /// When, in milliseconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// What.
    pub outcome: Outcome,
    /// The campaign that the message belonged to. Soft bounces without one count each.
    pub campaign: Option<String>,
}

/// How a message ended, or what was done to the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The receiving server took the message.
    Delivered,
    /// The message came back.
    Bounced(Bounce),
    /// The recipient reported it as spam.
    Complained,
    /// The recipient wants no more of them.
    Unsubscribed,
    /// Someone put the address on the suppression list.
    SuppressedByHand,
    /// Someone took it off.
    Unblocked,
    /// The message was not sent, because the address is suppressed. Not a bounce.
    Rejected,
}

/// What of a classification counts for the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounce {
    /// What the bounce says of the address.
    pub kind: BounceType,
    /// What to do with the address, where that is known.
    pub address_action: Option<AddressAction>,
    /// Why it came back, where that is known.
    pub category: Option<Category>,
}

impl From<BounceType> for Bounce {
    fn from(kind: BounceType) -> Self {
        Self { kind, address_action: None, category: None }
    }
}

impl From<&Classification> for Bounce {
    fn from(bounce: &Classification) -> Self {
        Self { kind: bounce.kind, address_action: Some(bounce.address_action), category: Some(bounce.category) }
    }
}

/// What an event says of the address, from mild to grave. Of events at the same time the milder ones
/// come first, so that the gravest has the last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sign {
    Unblocked,
    Delivered,
    Nothing,
    Rejected,
    Refused,
    Soft,
    /// A hard bounce that is not sure enough to suppress: it counts as a soft one.
    Watch,
    Hard,
    Manual,
    Unsubscribed,
    Complained,
}

impl Outcome {
    pub(crate) fn sign(self, hard_by: HardBy) -> Sign {
        match self {
            Self::Delivered => Sign::Delivered,
            Self::Bounced(bounce) => bounce.sign(hard_by),
            Self::Complained => Sign::Complained,
            Self::Unsubscribed => Sign::Unsubscribed,
            Self::SuppressedByHand => Sign::Manual,
            Self::Unblocked => Sign::Unblocked,
            Self::Rejected => Sign::Rejected,
        }
    }
}

impl Bounce {
    fn sign(self, hard_by: HardBy) -> Sign {
        let advice = self.address_action.filter(|_| hard_by == HardBy::AddressAction);
        match (self.kind, self.category, advice) {
            // A refusal never suppresses, whatever else is said of it.
            (BounceType::Other, ..) => Sign::Refused,
            // Some systems report these as bounces (GreenArrow's 200 and 90).
            (_, Some(Category::SpamComplaint), _) => Sign::Complained,
            (_, Some(Category::Unsubscribe), _) => Sign::Unsubscribed,
            (_, Some(Category::Suppressed), _) => Sign::Rejected,
            (BounceType::None, ..) => Sign::Nothing,
            (_, _, Some(AddressAction::Suppress)) | (BounceType::Hard, _, None) => Sign::Hard,
            (BounceType::Hard, _, Some(_)) => Sign::Watch,
            (BounceType::Soft, ..) => Sign::Soft,
        }
    }
}
