//! Tells whether an e-mail bounce means a dead address, why the message came back, and what to do, in six languages.
//!
//! ```
//! use bouncecode::{classify, Options};
//!
//! let bounce = classify("552", "5.2.2 The email account that you tried to reach is over quota", &Options::default());
//! assert_eq!((bounce.kind.id(), bounce.category.id(), bounce.address_action.id()), ("soft", "mailbox-full", "watch"));
//! ```
//!
//! | to | call |
//! |---|---|
//! | classify a code, a reply, or both | [`classify`] |
//! | see the evidence for the answer | [`explain`] |
//! | classify each recipient or log line that a text reports on | [`classify_each`] |
//! | compare what published systems mean by a code | [`lookup`] |
//! | decide whether to go on sending to an address, from its history | [`decide`] |
//! | read a line of a mail log | [`log::read`] |
//! | read a whole bounce message | [`message::read_report`] |
//! | describe an answer in the reader's language | [`describe`] |
//! | add phrases and codes of your own | [`Classifier`] |
//!
//! Every result implements serde's `Serialize` and `Deserialize`, with the names that the npm package uses. No function here
//! panics or fails because of the text that it reads, and all take time linear in its length.
//!
//! # Features
//!
//! - `words` (default): descriptions, by Fluent.
//! - `locales` (default): the six languages, compiled in. Without it, [`add_locale`] brings them.
//! - `message` (default): whole bounce messages.

mod calendar;
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

mod catalogue;

#[doc(hidden)]
pub mod boundary;
#[cfg(feature = "wasm")]
mod wasm;

pub use catalogue::{CategoryInfo, ProviderInfo, SchemeInfo, Taxonomy, taxonomy};
pub use classify::{
    Addition, Classifier, Entry, Evidence, EvidenceRule, Explanation, Fact, FactKind, MAX_TEXT, Options, OwnPhrases, Part, PartRole,
    Source, classify, classify_each, explain,
};
pub use code::{NotAStatus, Status};
pub use scheme::{AddError, Meaning, OwnCode, OwnScheme, Scheme, SchemeCode, Title, lookup, lookup_in};
pub use suppression::{
    AddressStatus, Bounce, BounceEvent, Decision, HardBy, Next, Outcome, OutcomeId, Policy, Reason, decide, decide_many,
};
pub use tables::{
    Action, AddressAction, Blocklist, BounceType, Category, Command, Confidence, FrameId, Group, PolicyId, Retry, SchemeId, Strength,
    UnknownId,
};
pub use taxonomy::{Flag, Flags, ListId, Provider};
pub use verdict::{Classification, RuleId};
#[cfg(feature = "words")]
pub use words::{Argument, Description, LocaleError, add_locale, decision_messages, describe, describe_code, locales, negotiate, words};

/// Runs the README's Rust as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
