//! What is read, and how.

use crate::scheme::Scheme;
use crate::text::plain::Plain;

/// The most bytes of a text that are read. A longer text gets [`Flag::Truncated`](crate::Flag::Truncated).
pub const MAX_TEXT: usize = 1 << 20;

/// How to read.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// The system whose reading of the code is wanted; the standards by default.
    pub scheme: Scheme,
}

impl Default for Options {
    fn default() -> Self {
        Self { scheme: Scheme::SMTP }
    }
}

impl Options {
    /// The same with another scheme.
    pub fn scheme(mut self, scheme: impl Into<Scheme>) -> Self {
        self.scheme = scheme.into();
        self
    }
}

/// A text that was read.
pub struct Read<'a> {
    pub plain: &'a Plain<'a>,
    /// The text that was read is the code argument: it has words, and the text is empty.
    pub from_code: bool,
    /// The length of the text as it was given, in bytes.
    pub length: usize,
}

/// As much of the text as is read, and whether that is less than all.
pub fn head(text: &str) -> (&str, bool) {
    let end = text.floor_char_boundary(MAX_TEXT);
    (text.get(..end).unwrap_or_default(), end < text.len())
}
