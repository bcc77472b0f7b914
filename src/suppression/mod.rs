//! Whether to go on sending to an address, from its history.

mod decide;
mod event;
mod policy;

pub use crate::tables::{HardBy, Policy};
pub use decide::{AddressStatus, Decision, Next, Reason, decide, decide_many};
#[cfg(feature = "wasm")]
pub(crate) use decide::{NO_NUMBER, Ruling, Step, rule};
pub use event::{Bounce, BounceEvent, Outcome};
