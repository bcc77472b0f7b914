//! Answers in the reader's language: which messages of `locales/` are said, and in which language.

mod brackets;
mod bundles;
mod decision;
mod describe;
mod languages;
mod negotiate;
mod source;

pub use bundles::Argument;
pub use decision::decision_messages;
#[cfg(feature = "wasm")]
pub use describe::own_title;
pub use describe::{Description, describe, describe_code};
pub use languages::{add_locale, locales, negotiate, words};
pub use source::LocaleError;
