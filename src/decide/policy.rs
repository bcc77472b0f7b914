//! When an address is suppressed, and for how long. The numbers stand in data/policies.toml.

use crate::tables::{POLICIES, PolicyId};
use crate::taxonomy::named;

/// A rule for suppressing addresses. [`PolicyId::policy`] has the published ones; another is made from
/// one of them:
///
/// ```
/// use bouncecode::{Policy, PolicyId};
///
/// let patient = Policy { id: None, soft_threshold: Some(5), ..*PolicyId::Greenarrow.policy() };
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Policy {
    /// Which it is; nothing for one of your own.
    pub id: Option<PolicyId>,
    /// What makes a bounce a hard one.
    pub hard_by: HardBy,
    /// How long a hard bounce suppresses, in milliseconds; nothing: until the block is lifted.
    pub hard_for: Option<i64>,
    /// How many soft bounces in a row suppress; nothing: they never do.
    pub soft_threshold: Option<u32>,
    /// How long they do, as `hard_for`.
    pub soft_for: Option<i64>,
    /// Whether several soft bounces of one campaign count once.
    pub separate_sends: bool,
    /// Whether a delivery ends what soft bounces began. It always resets their count.
    pub delivery_lifts: bool,
}

named! {
    /// What makes a bounce a hard one.
    pub enum HardBy {
        /// Its type, as the published documents have it.
        Type = "type",
        /// The advice to suppress the address. A hard bounce with other advice counts as a soft one; one
        /// without any goes by its type.
        AddressAction = "addressAction",
    }
}

impl PolicyId {
    /// The rule itself.
    pub fn policy(self) -> &'static Policy {
        POLICIES.get(self as usize).unwrap_or(&POLICIES[0])
    }
}

impl Default for Policy {
    /// `recommended`.
    fn default() -> Self {
        *PolicyId::Recommended.policy()
    }
}
