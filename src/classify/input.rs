//! What is read, and how.

use crate::scheme::Scheme;
use crate::text::added::AddedPhrases;
use crate::text::plain::Plain;
use std::fmt;
use std::sync::Arc;

/// The most bytes of a text that are read. A longer text gets [`Flag::Truncated`](crate::Flag::Truncated).
pub const MAX_TEXT: usize = 1 << 20;

/// Options of [`classify`](crate::classify) and its twins.
///
/// ```
/// use bouncecode::{Options, SchemeId, classify};
///
/// let options = Options::default().scheme(SchemeId::Greenarrow);
/// assert_eq!(classify("21", "", &options).category.id(), "dns-failure");
///
/// // The mail of ann is forwarded to an address that is dead.
/// let options = Options::default().recipient("ann@example.org");
/// let bounce = classify("550", "5.1.1 <old@example.net>: User unknown", &options);
/// assert_eq!(bounce.address_action.id(), "watch");
/// ```
#[derive(Clone)]
pub struct Options {
    /// The system whose codes these are; the standards by default.
    pub scheme: Scheme,
    /// The address that the message went to, where it is known. A reply that names another one instead is about that one, and a host
    /// that is not found is none of the address's where its domain is another: the address is watched then, not suppressed.
    pub recipient: Option<String>,
    /// The phrases of a classifier.
    pub(crate) added: Option<Arc<AddedPhrases>>,
    /// The text is part of a notice, which goes on below a reply.
    pub(crate) in_notice: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { scheme: Scheme::SMTP, recipient: None, added: None, in_notice: false }
    }
}

impl Options {
    /// The same with another scheme.
    pub fn scheme(mut self, scheme: impl Into<Scheme>) -> Self {
        self.scheme = scheme.into();
        self
    }

    /// The same for a message to this address, of which a name before it is no part; an empty one is none.
    pub fn recipient(mut self, address: &str) -> Self {
        let bare = address.rsplit('<').next().unwrap_or(address).trim_end_matches('>').trim();
        self.recipient = Some(bare.to_owned()).filter(|address| !address.is_empty());
        self
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options").field("scheme", &self.scheme).field("recipient", &self.recipient).finish_non_exhaustive()
    }
}

impl PartialEq for Options {
    fn eq(&self, other: &Self) -> bool {
        self.scheme == other.scheme
            && self.recipient == other.recipient
            && self.added.as_ref().map(Arc::as_ptr) == other.added.as_ref().map(Arc::as_ptr)
    }
}

/// A text that was read.
pub struct Read<'a> {
    pub plain: &'a Plain<'a>,
    /// The length of the text as it was given, in bytes.
    pub length: usize,
    /// It is nothing but a code.
    pub is_typed: bool,
}

impl Read<'_> {
    /// The end of the character that ends at or after this byte of the plain text.
    pub fn ceil(&self, end: usize) -> usize {
        let text = &self.plain.text;
        (end..end + 4).find(|end| text.is_char_boundary(*end)).unwrap_or(text.len())
    }
}

/// As much of the text as is read, and whether that is less than all.
pub fn head(text: &str) -> (&str, bool) {
    let head = first(text, MAX_TEXT);
    (head, head.len() < text.len())
}

/// The first bytes of a text, as far as whole characters go.
pub fn first(text: &str, bytes: usize) -> &str {
    (bytes.saturating_sub(3)..=bytes).rev().find_map(|end| text.get(..end)).unwrap_or(text)
}
