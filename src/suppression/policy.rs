//! When an address is suppressed, and for how long. The numbers are in data/policies.toml.

use crate::tables::{POLICIES, Policy, PolicyId};

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
