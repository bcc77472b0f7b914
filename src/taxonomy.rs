//! What a bounce can be beyond the tables of `data/`: flags, blocklists and providers; and what a category and a scheme ask for.

use crate::tables::{
    AddressAction, Advice, BLOCKLISTS, Blocklist, BounceType, CATEGORIES, Category, CategoryRow, FRAMES, FrameId, FrameRow, Group, PRINTED,
    SCHEMES, SchemeId, SchemeRow, UnknownId, VENDOR_IDS, VENDOR_NAMES, named,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

named! {
    /// Something odd about the codes or the text.
    #[non_exhaustive]
    pub enum Flag {
        /// The class digits disagree with each other or with what the words mean.
        ClassMismatch = "class-mismatch",
        /// The registry intends this detail for the other class (RFC 3463 section 3).
        UnusualClass = "unusual-class",
        /// A code that reports success, in a refusal.
        ContradictoryCode = "contradictory-code",
        /// A code that no standard defines, or that is not written as one.
        NonstandardCode = "nonstandard-code",
        /// A code that different systems use for different things.
        AmbiguousCode = "ambiguous-code",
        /// The text was longer than [`crate::MAX_TEXT`] bytes; only that much was read.
        Truncated = "truncated",
        /// The text is about more than one recipient; [`classify_each`](crate::classify_each) tells them apart.
        SeveralRecipients = "several-recipients",
        /// Words of the text lost letters, or it is cut off inside a word.
        DamagedText = "damaged-text",
    }
}

/// A set of [`Flag`]s has one bit for each.
const _: () = assert!(Flag::ALL.len() <= u8::BITS as usize);

/// A set of [`Flag`]s.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags(u8);

impl Flags {
    pub(crate) fn set(&mut self, flag: Flag) {
        self.0 |= 1 << flag as u8;
    }

    pub(crate) fn clear(&mut self, flag: Flag) {
        self.0 &= !(1 << flag as u8);
    }

    /// Whether a flag is raised.
    pub fn contains(self, flag: Flag) -> bool {
        self.0 & 1 << flag as u8 != 0
    }

    /// The flags that are raised.
    pub fn iter(self) -> impl Iterator<Item = Flag> {
        Flag::ALL.iter().copied().filter(move |flag| self.contains(*flag))
    }

    /// The flags as bits, the lowest for the first of [`Flag::ALL`].
    pub fn bits(self) -> u8 {
        self.0
    }
}

impl FromIterator<Flag> for Flags {
    fn from_iter<I: IntoIterator<Item = Flag>>(flags: I) -> Self {
        let mut set = Self::default();
        flags.into_iter().for_each(|flag| set.set(flag));
        set
    }
}

impl Serialize for Flags {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Flags {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<Flag>::deserialize(deserializer)?.into_iter().collect())
    }
}

/// A mail provider of data/vendors.toml.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Provider(pub(crate) u8);

impl Provider {
    /// Its id, such as `google`.
    pub fn id(self) -> &'static str {
        VENDOR_IDS.get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// Its name as it writes itself.
    pub fn name(self) -> &'static str {
        VENDOR_NAMES.get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// The provider with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        VENDOR_IDS.iter().zip(0..).find_map(|(known, place)| (*known == id).then_some(Self(place)))
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl std::str::FromStr for Provider {
    type Err = UnknownId;

    fn from_str(id: &str) -> Result<Self, UnknownId> {
        Self::from_id(id).ok_or_else(|| UnknownId { id: id.to_owned(), known: VENDOR_IDS.to_vec() })
    }
}

impl Serialize for Provider {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Provider {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// A blocklist of data/blocklists.toml; it derefs to its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ListId(pub(crate) u8);

impl ListId {
    /// The blocklist with this id, such as `spamhaus-zen`.
    pub fn from_id(id: &str) -> Option<Self> {
        BLOCKLISTS.iter().zip(0..).find_map(|(known, place)| (known.id == id).then_some(Self(place)))
    }
}

impl std::ops::Deref for ListId {
    type Target = Blocklist;

    fn deref(&self) -> &Blocklist {
        let [first, ..] = &BLOCKLISTS;
        BLOCKLISTS.get(usize::from(self.0)).unwrap_or(first)
    }
}

impl fmt::Display for ListId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl std::str::FromStr for ListId {
    type Err = UnknownId;

    fn from_str(id: &str) -> Result<Self, UnknownId> {
        Self::from_id(id).ok_or_else(|| UnknownId { id: id.to_owned(), known: BLOCKLISTS.iter().map(|list| list.id).collect() })
    }
}

impl Serialize for ListId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

/// Reads the row of a blocklist by its `id`.
impl<'de> Deserialize<'de> for ListId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Row {
            id: String,
        }
        Row::deserialize(deserializer)?.id.parse().map_err(de::Error::custom)
    }
}

impl AddressAction {
    /// Whether it takes the address off a list as it stands.
    pub(crate) fn removes(self) -> bool {
        matches!(self, AddressAction::Suppress | AddressAction::Correct)
    }
}

impl FrameId {
    /// The row of data/frames.toml.
    pub(crate) fn row(self) -> &'static FrameRow {
        let [.., last] = &FRAMES;
        FRAMES.get(self as usize).unwrap_or(last)
    }
}

impl Category {
    /// The row of data/taxonomy.toml.
    pub fn row(self) -> &'static CategoryRow {
        let [.., last] = &CATEGORIES;
        CATEGORIES.get(self as usize).unwrap_or(last)
    }

    /// What the category means beside a code of this class.
    pub(crate) fn advice(self, class: Option<u8>) -> &'static Advice {
        let row = self.row();
        if class == Some(4) { &row.transient } else { &row.advice }
    }

    /// The group that the category belongs to.
    pub fn group(self) -> Group {
        self.row().group
    }

    /// Whether it says that there is no one at the address.
    pub(crate) fn is_dead(self) -> bool {
        self.group() == Group::Recipient && self.row().advice.address == AddressAction::Suppress
    }

    /// Whether it refuses the sender or the message, and says nothing of the address.
    pub(crate) fn is_elsewhere(self) -> bool {
        matches!(self.group(), Group::Sender | Group::Reputation | Group::Message)
    }

    /// The type that the category has where no code or scheme says otherwise.
    pub fn default_type(self) -> BounceType {
        self.row().advice.kind
    }
}

impl SchemeId {
    /// The row of the scheme's table.
    pub fn row(self) -> &'static SchemeRow {
        let [first, ..] = &SCHEMES;
        SCHEMES.get(self as usize).unwrap_or(first)
    }

    /// Its codes as it prints them, in the order of the rows.
    pub fn printed(self) -> &'static [&'static str] {
        PRINTED.get(self as usize).copied().unwrap_or_default()
    }

    /// The scheme with this id or alias.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|scheme| scheme.id() == name || scheme.row().aliases.contains(&name))
    }
}
