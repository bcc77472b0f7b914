//! Answers in the reader's language: which sentences of `locales/` are said, and in which language.

mod decision;
mod describe;
mod language;
mod matching;
mod plural;

pub use decision::decision_messages;
pub use describe::{Description, add_locale, describe, describe_code, locales, negotiate, words};
pub use language::{Argument, LocaleError};
