//! What happens to an address, and what that says about it.

use crate::tables::{AddressAction, BounceType, Category, Confidence, HardBy, SchemeId, named};
use crate::verdict::Classification;

/// Something that happened to an address.
///
/// ```
/// use bouncecode::{BounceEvent, Outcome};
///
/// let event = BounceEvent::new(1_770_091_506_000, Outcome::Unsubscribed).list("offers");
/// assert_eq!(event.list.as_deref(), Some("offers"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BounceEvent {
    /// When it happened, in milliseconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// What happened.
    pub outcome: Outcome,
    /// The campaign that the message belonged to. Soft bounces without one count each.
    pub campaign: Option<String>,
    /// The list or topic that the event is about, where it is not about all mail: the unsubscription from a list stops
    /// that list alone, and `Unblocked` lifts that alone. It changes nothing for other outcomes.
    pub list: Option<String>,
    /// An id that is unique to the event. Events of one address that have the same and say the same count once;
    /// what is about two lists is not the same.
    pub event_id: Option<String>,
}

impl BounceEvent {
    /// An event of no campaign, about all mail, and without an id.
    pub fn new(at: i64, outcome: Outcome) -> Self {
        Self { at, outcome, campaign: None, list: None, event_id: None }
    }

    /// The same event, of a campaign.
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }

    /// The same event, about one list only.
    pub fn list(mut self, list: impl Into<String>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// The same event, with an id.
    pub fn event_id(mut self, id: impl Into<String>) -> Self {
        self.event_id = Some(id.into());
        self
    }
}

/// How a message ended, or what was done to the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
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
    /// The server or the platform goes on trying; a final event follows. Changes nothing.
    Delayed,
    /// Something that says nothing about the address: an auto-reply, a challenge, "not spam". Changes nothing.
    Other,
}

named! {
    /// The ids of outcomes, as JavaScript spells them and `outcome-<id>` says them in words.
    #[non_exhaustive]
    pub enum OutcomeId {
        /// [`Outcome::Delivered`]
        Delivered = "delivered",
        /// [`Outcome::Bounced`]
        Bounced = "bounced",
        /// [`Outcome::Complained`]
        Complained = "complained",
        /// [`Outcome::Unsubscribed`]
        Unsubscribed = "unsubscribed",
        /// [`Outcome::SuppressedByHand`]
        SuppressedByHand = "suppressed-by-hand",
        /// [`Outcome::Unblocked`]
        Unblocked = "unblocked",
        /// [`Outcome::Rejected`]
        Rejected = "rejected",
        /// [`Outcome::Delayed`]
        Delayed = "delayed",
        /// [`Outcome::Other`]
        Other = "other",
    }
}

/// The part of a classification that counts for the address. It is made from a [`Classification`], or from a bare type:
///
/// ```
/// use bouncecode::{AddressAction, Bounce, BounceType};
///
/// let bounce = Bounce::from(BounceType::Hard).address_action(AddressAction::Suppress);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bounce {
    /// What the bounce says about the address.
    pub kind: BounceType,
    /// What to do with the address, where that is known.
    pub address_action: Option<AddressAction>,
    /// The category: why the message came back, where that is known.
    pub category: Option<Category>,
    /// Whether the type is the one that a scheme prints, which the caller named. It then counts as the scheme means it.
    pub printed: bool,
}

impl Bounce {
    /// The same bounce, with what to do with the address.
    pub fn address_action(mut self, action: AddressAction) -> Self {
        self.address_action = Some(action);
        self
    }

    /// The same bounce, with its category.
    pub fn category(mut self, category: Category) -> Self {
        self.category = Some(category);
        self
    }

    /// The same bounce, whose type a scheme prints that the caller named.
    pub fn printed(mut self) -> Self {
        self.printed = true;
        self
    }
}

impl From<BounceType> for Bounce {
    fn from(kind: BounceType) -> Self {
        Self { kind, address_action: None, category: None, printed: false }
    }
}

impl From<&Classification> for Bounce {
    fn from(bounce: &Classification) -> Self {
        Self {
            kind: bounce.kind,
            address_action: Some(bounce.address_action),
            category: Some(bounce.category),
            // Where nobody named a scheme, its reading of a bare number is at most a guess.
            printed: bounce.scheme != SchemeId::Smtp && bounce.scheme_code.is_some() && bounce.confidence != Confidence::Low,
        }
    }
}

/// What an event says about the address, from mild to serious. Of events at the same time, the milder ones come first, so that
/// the most serious has the last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sign {
    Unblocked,
    /// The block of one list was lifted.
    ListUnblocked,
    Delivered,
    Nothing,
    Rejected,
    Refused,
    Soft,
    /// A hard bounce that is not sure enough to suppress: it counts as a soft one.
    Watch,
    Hard,
    Manual,
    /// The recipient unsubscribed from one list.
    ListUnsubscribed,
    Unsubscribed,
    Complained,
}

impl Sign {
    /// Whether it is about one list only.
    pub(crate) fn is_of_list(self) -> bool {
        matches!(self, Self::ListUnblocked | Self::ListUnsubscribed)
    }
}

impl Outcome {
    /// What it says under a policy; `of_list`: it is about one list only.
    pub(crate) fn sign(self, hard_by: HardBy, of_list: bool) -> Sign {
        match self {
            Self::Delivered => Sign::Delivered,
            Self::Bounced(bounce) => bounce.sign(hard_by),
            Self::Complained => Sign::Complained,
            Self::Unsubscribed if of_list => Sign::ListUnsubscribed,
            Self::Unsubscribed => Sign::Unsubscribed,
            Self::SuppressedByHand => Sign::Manual,
            Self::Unblocked if of_list => Sign::ListUnblocked,
            Self::Unblocked => Sign::Unblocked,
            Self::Rejected => Sign::Rejected,
            Self::Delayed | Self::Other => Sign::Nothing,
        }
    }
}

impl Bounce {
    fn sign(self, hard_by: HardBy) -> Sign {
        match (self.kind, self.category, self.address_action) {
            // A refusal never suppresses, whatever else is said of it.
            (BounceType::Other, ..) => Sign::Refused,
            // Words of a complaint that nobody may have made: "the filter marked it as spam".
            (_, Some(Category::SpamComplaint | Category::Unsubscribe), Some(AddressAction::Watch | AddressAction::Keep)) => Sign::Nothing,
            // Some systems report these as bounces (GreenArrow's 200 and 90).
            (_, Some(Category::SpamComplaint), _) => Sign::Complained,
            (_, Some(Category::Unsubscribe), _) => Sign::Unsubscribed,
            (_, Some(Category::Suppressed), _) => Sign::Rejected,
            (BounceType::None, ..) => Sign::Nothing,
            // The address is not to blame, however long this lasts.
            (_, _, Some(AddressAction::Keep)) => Sign::Refused,
            (BounceType::Hard, _, advice) => {
                if advice.is_none_or(|advice| self.is_hard(hard_by, advice)) {
                    Sign::Hard
                } else {
                    Sign::Watch
                }
            }
            (BounceType::Soft, _, Some(AddressAction::Suppress)) if hard_by == HardBy::AddressAction => Sign::Hard,
            (BounceType::Soft, ..) => Sign::Soft,
        }
    }

    /// Whether a bounce of type hard counts as one. Under every policy it takes evidence that the address is dead or
    /// wrong, or a scheme that the caller named and that prints it so.
    fn is_hard(self, hard_by: HardBy, advice: AddressAction) -> bool {
        match hard_by {
            HardBy::AddressAction => advice == AddressAction::Suppress,
            HardBy::Type => advice.removes() || self.printed,
        }
    }
}
