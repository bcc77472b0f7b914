//! The verbs: a code and a text in, an answer out.

mod classifier;
mod each;
mod explain;
mod explanation;
mod facts;
mod input;
mod led;
mod listed;
mod parts;
mod stored;
mod verb;
mod work;

pub use classifier::{Addition, Classifier, OwnPhrases};
pub use each::{Entry, classify_each};
pub use explanation::{Evidence, EvidenceRule, Explanation, Fact, FactKind, Part, PartRole, Source};
#[cfg(feature = "message")]
pub(crate) use input::first;
pub use input::{MAX_TEXT, Options};
#[cfg(feature = "wasm")]
pub use verb::is_text;
pub use verb::{classify, explain};
