//! What to do with an address, and why.

use crate::tables::named;
use serde::{Deserialize, Serialize};

/// What to do with an address, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Decision {
    /// Whether to send to the address.
    pub status: AddressStatus,
    /// When the current status began, in milliseconds since 1970-01-01T00:00:00Z. `None` if the address never had
    /// another.
    pub since: Option<i64>,
    /// When the suppression ends, in the same unit. `None` if the address is not suppressed, or is suppressed until
    /// the block is lifted.
    pub until: Option<i64>,
    /// The reason for the status.
    pub reason: Reason,
    /// Soft bounces in a row, counted as the policy counts them.
    pub soft_count: u32,
    /// The policy and the reason, as `smtp2go.hard`; `own.hard` with a policy of the caller's.
    pub rule: String,
    /// The event that would change the status.
    pub next: Next,
    /// The lists that the recipient unsubscribed from, in the order in which that happened. Do not send these to the
    /// address, whatever its status.
    pub lists: Vec<String>,
}

named! {
    /// What to do with an address.
    pub enum AddressStatus {
        /// Send to it.
        Active = "active",
        /// Send to it; if it goes on like this, it will be suppressed.
        Watched = "watched",
        /// Do not send to it.
        Suppressed = "suppressed",
    }
}

named! {
    /// The reason for a status. Those that can suppress come last, from the mildest to the most serious.
    #[non_exhaustive]
    pub enum Reason {
        /// No event on record says anything about the address.
        None = "none",
        /// The last message arrived.
        Delivered = "delivered",
        /// The last message was refused through no fault of the address.
        Other = "other",
        /// The last message was not sent, because the address was suppressed.
        Rejected = "rejected",
        /// The block was lifted.
        Unblocked = "unblocked",
        /// The block's time was over.
        Expired = "expired",
        /// A soft bounce.
        Soft = "soft",
        /// A hard bounce that is not sure enough to suppress the address.
        Watch = "watch",
        /// As many soft bounces in a row as the policy allows.
        SoftThreshold = "soft-threshold",
        /// A hard bounce.
        Hard = "hard",
        /// An entry made by hand.
        Manual = "manual",
        /// The recipient unsubscribed.
        Unsubscribed = "unsubscribed",
        /// The recipient complained.
        Complained = "complained",
    }
}

/// The event that would change the status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "camelCase")]
#[non_exhaustive]
pub enum Next {
    /// A hard bounce would suppress the address.
    Hard,
    /// Further soft bounces would suppress it.
    Soft {
        /// The number of soft bounces, counted as the policy counts them.
        count: u32,
    },
    /// The block ends by itself.
    Expiry {
        /// When, in milliseconds since 1970-01-01T00:00:00Z.
        at: i64,
    },
    /// Somebody has to lift the block.
    Unblock,
}
