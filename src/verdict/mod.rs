//! What the finds are worth: which of them decides, what may lower the answer, and what follows for address and message.

mod weigh;

pub use weigh::{Decider, Verdict, weigh};
