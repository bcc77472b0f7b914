//! Says of an e-mail bounce whether the address is dead, why, and what to do, in six languages.
//!
//! ```
//! use bouncecode::{classify, Options};
//!
//! let bounce = classify("552", "5.2.2 The email account that you tried to reach is over quota", &Options::default());
//! assert_eq!((bounce.kind.id(), bounce.category.id(), bounce.address_action.id()), ("soft", "mailbox-full", "watch"));
//! ```
//!
//! [`classify`] answers, [`explain`] also shows what the answer rests on, [`lookup`] sets the published
//! systems' readings of a code side by side. What is known stands in `data/`, the words in `locales/`.

mod automaton;
mod classify;
mod code;
mod decide;
mod delay;
mod fold;
mod index;
#[cfg(feature = "words")]
mod language;
#[cfg(feature = "words")]
mod locale;
mod lookup;
mod names;
mod phrase;
#[cfg(feature = "words")]
mod plural;
mod scan;
mod table;
mod tables;
mod taxonomy;
mod vocabulary;
#[cfg(feature = "wasm")]
mod wasm;
mod weigh;
#[cfg(feature = "words")]
mod words;

pub use classify::{Blocklist, Classification, Evidence, Explanation, Flags, Options, Source, classify, explain};
pub use code::Status;
#[cfg(feature = "words")]
pub use decide::decision_messages;
pub use decide::{AddressStatus, Bounce, BounceEvent, Decision, HardBy, Next, Outcome, Policy, Reason, decide, decide_many};
pub use lookup::{Meaning, lookup};
pub use names::{CategoryInfo, Names, ProviderInfo, SchemeInfo, Taxonomy, names, taxonomy};
pub use tables::{Action, Category, Group, PolicyId, SchemeId};
pub use taxonomy::{AddressAction, BounceType, Confidence, Flag, Retry};
#[cfg(feature = "words")]
pub use words::{Argument, Description, LocaleError, add_locale, describe, describe_code, locales, negotiate, words};

/// The most bytes of a text that are read; what is longer gets [`Flag::Truncated`].
pub const MAX_TEXT: usize = 1 << 20;
