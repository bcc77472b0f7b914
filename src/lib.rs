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

mod order;
mod tables;
mod taxonomy;

mod code;
mod scheme;

mod text;

pub mod log;

mod verdict;

mod classify;

#[cfg(feature = "message")]
pub mod message;
mod suppression;
#[cfg(feature = "words")]
mod words;

#[doc(hidden)]
pub mod boundary;
#[cfg(feature = "wasm")]
mod wasm;

pub use classify::{
    Addition, Classifier, Entry, Evidence, EvidenceRule, Explanation, Fact, FactKind, MAX_TEXT, Options, OwnPhrases, Part, PartRole,
    Source, classify, classify_each, explain,
};
pub use code::{NotAStatus, Status};
pub use scheme::{AddError, Meaning, OwnCode, OwnScheme, Scheme, SchemeCode, Title, lookup, lookup_in};
pub use suppression::{AddressStatus, Bounce, BounceEvent, Decision, HardBy, Next, Outcome, Policy, Reason, decide, decide_many};
pub use tables::{
    Action, AddressAction, Blocklist, BounceType, Category, Command, Confidence, FrameId, Group, PolicyId, Retry, SchemeId, Strength,
    UnknownId,
};
pub use taxonomy::{CategoryInfo, Flag, Flags, ListId, Provider, ProviderInfo, SchemeInfo, Taxonomy, taxonomy};
pub use verdict::{Classification, RuleId};
#[cfg(feature = "words")]
pub use words::{Argument, Description, LocaleError, add_locale, decision_messages, describe, describe_code, locales, negotiate, words};

/// Runs the README's Rust as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
