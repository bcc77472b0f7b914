//! Whether to go on sending to an address, from its history.

mod decide;
mod decision;
mod event;
mod policy;
mod record;

pub use crate::tables::{HardBy, Policy};
#[cfg(feature = "wasm")]
pub(crate) use decide::{NO_NUMBER, Step, rule};
pub use decide::{decide, decide_many};
pub use decision::{AddressStatus, Decision, Next, Reason};
pub use event::{Bounce, BounceEvent, Outcome, OutcomeId};
#[cfg(feature = "wasm")]
pub(crate) use record::Ruling;
