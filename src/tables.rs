//! The tables that build.rs makes of `data/`: the closed lists that their columns come from, what a row is, and the rows.
//!
//! Not for what a row means to a reply: that is verdict/.

/// Declares an enumeration whose variants have the ids that JavaScript and the locales use.
macro_rules! named {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// All of them, in the order of the data.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The id, as JavaScript, `data/` and `locales/` spell it.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The one with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == id)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::tables::UnknownId;

            fn from_str(id: &str) -> Result<Self, Self::Err> {
                Self::from_id(id).ok_or_else(|| $crate::tables::UnknownId { id: id.to_owned(), known: vec![$($id,)+] })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.id())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let id = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
                Self::from_id(&id).ok_or_else(|| serde::de::Error::unknown_variant(&id, &[$($id,)+]))
            }
        }
    };
}
pub(crate) use named;

/// The error of parsing an id that does not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownId {
    pub(crate) id: String,
    pub(crate) known: Vec<&'static str>,
}

impl std::fmt::Display for UnknownId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "unknown id \"{}\"; known are {}", self.id, self.known.join(", "))
    }
}

impl std::error::Error for UnknownId {}

named! {
    /// What a bounce says about the address. The definitions are GreenArrow's: `hard` is an invalid address, `other` a
    /// refusal that is not the address's fault.
    pub enum BounceType {
        /// The address will not work.
        Hard = "hard",
        /// Temporary: the address may work later.
        Soft = "soft",
        /// Refused, but not because of the address.
        Other = "other",
        /// Not a delivery failure.
        None = "none",
    }
}

named! {
    /// What to do with the address on your list.
    pub enum AddressAction {
        /// Stop sending to it.
        Suppress = "suppress",
        /// Suppress it only if this repeats.
        Watch = "watch",
        /// Correct or replace it.
        Correct = "correct",
        /// Leave it as it is.
        Keep = "keep",
    }
}

named! {
    /// Whether this message, as it is, may be sent again.
    pub enum Retry {
        /// Do not resend it.
        Never = "never",
        /// Resend it later.
        Later = "later",
        /// Resend it once the cause is fixed.
        AfterFix = "after-fix",
    }
}

named! {
    /// How certain the answer is.
    pub enum Confidence {
        /// The evidence is plain words, a vendor's own code, or a specific status code.
        High = "high",
        /// Likely: a code that some servers use loosely, or words that can mean more.
        Medium = "medium",
        /// A guess from a generic code, or nothing in the reply is known.
        Low = "low",
    }
}

named! {
    /// How much a phrase is worth.
    pub enum Strength {
        /// Its words lean to a meaning, as "blocked" does: codes that mean one thing decide before it.
        Generic = "generic",
        /// Its words mean one thing, as "user unknown" does.
        Specific = "specific",
        /// A code of its own, which nobody else writes, as `[TS03]`.
        Vendor = "vendor",
    }
}

/// The blocklist that a reply names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Blocklist {
    /// Its id in data/blocklists.toml.
    pub id: &'static str,
    /// The name as its operator writes it.
    pub name: &'static str,
    /// What it lists: `ip` or `domain`.
    pub kind: &'static str,
}

/// A rule for suppressing addresses. [`PolicyId::policy`] has the published ones; another is made from
/// one of them:
///
/// ```
/// use bouncecode::{Policy, PolicyId};
///
/// let patient = Policy { id: None, soft_threshold: Some(5), ..*PolicyId::Greenarrow.policy() };
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Policy {
    /// Its id; `None` for a policy of your own.
    pub id: Option<PolicyId>,
    /// What makes a bounce a hard one.
    pub hard_by: HardBy,
    /// How long a hard bounce suppresses, in milliseconds. `None`: until the block is lifted.
    pub hard_for: Option<i64>,
    /// How many soft bounces in a row suppress. `None`: they never do.
    pub soft_threshold: Option<u32>,
    /// How long they suppress, as for `hard_for`.
    pub soft_for: Option<i64>,
    /// Whether several soft bounces of one campaign count once.
    pub separate_sends: bool,
    /// Whether a delivery ends what soft bounces began. It always resets their count.
    pub delivery_lifts: bool,
}

named! {
    /// What makes a bounce a hard one.
    pub enum HardBy {
        /// Its type, as the published documents have it, where the address is to be suppressed or corrected, or where
        /// a scheme that the caller named prints it so. Any other bounce of type hard counts as a soft one; one without
        /// advice goes by its type.
        Type = "type",
        /// The advice to suppress the address. A hard bounce with other advice counts as a soft one; one
        /// without any goes by its type.
        AddressAction = "addressAction",
    }
}

#[allow(missing_docs, reason = "the rows are documented in data/ and DESIGN.md")]
mod rows {
    use super::{AddressAction, Blocklist, BounceType, HardBy, Policy, Retry, Strength};
    use std::cmp::Ordering;

    /// What a category asks for.
    pub struct Advice {
        pub kind: BounceType,
        pub action: Action,
        pub address: AddressAction,
        pub retry: Retry,
    }

    pub struct CategoryRow {
        pub group: Group,
        pub advice: Advice,
        /// The same where the server answered with class 4.
        pub transient: Advice,
    }

    /// A category, and a type where it is not the category's own.
    #[derive(Clone, Copy, PartialEq, Debug)]
    pub struct Meaning {
        pub category: Category,
        pub kind: Option<BounceType>,
    }

    /// In which classes the registry allows a detail.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Usage {
        Any,
        Permanent,
        PermanentShould,
        Transient,
        TransientShould,
        Both,
        Success,
    }

    pub struct StatusRow {
        pub subject: u16,
        pub detail: u16,
        pub usage: Usage,
        pub permanent: Meaning,
        pub transient: Meaning,
        pub generic: bool,
        pub contradictory: bool,
        /// The account is meant that logs in (RFC 5248), unless a recipient is named.
        pub login: bool,
    }

    pub struct ReplyRow {
        pub code: u16,
        pub standard: bool,
        pub meaning: Meaning,
        pub generic: bool,
        pub ambiguous: bool,
        /// Its meaning counts beside words that nothing here knows, too.
        pub beside_words: bool,
        /// It is about the session's commands, and no recipient's.
        pub session: bool,
        /// What is wrong is a command's order or argument.
        pub order: bool,
        /// As that of a status.
        pub login: bool,
    }

    /// A number that is no code of the standards, and whose it is taken for.
    pub struct AssumedRow {
        /// See `word::number`.
        pub number: u32,
        /// The scheme, and the place of the code among its codes.
        pub code: Option<(SchemeId, u16)>,
        pub meaning: Meaning,
        /// Other systems mean the same by it.
        pub agreed: bool,
    }

    /// How a scheme that knows fewer types sees one of ours.
    #[derive(Clone, Copy)]
    pub enum Fold {
        Same,
        To(BounceType),
        /// Hard in class 5, soft in class 4.
        Class,
    }

    pub struct SchemeRow {
        pub aliases: &'static [&'static str],
        pub fold: [Fold; 4],
        /// It prints enhanced codes without their dots.
        pub undotted: bool,
        pub codes: &'static [CodeRow],
    }

    /// Which Fluent message titles a scheme's code.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Title {
        /// One of its own: the meaning is this scheme's.
        Own,
        /// That of the registry's detail.
        Status,
        /// That of the reply code.
        Reply,
        /// That of its category.
        Category,
        /// One that several platforms share: its place in `PLATFORM_TITLES`.
        Platform(u8),
    }

    pub struct CodeRow {
        /// The code as `code::word::number` has it. How it is printed is in `PRINTED`.
        pub number: u32,
        pub kind: BounceType,
        pub category: Category,
        pub title: Title,
    }

    impl CodeRow {
        /// The id of the Fluent message that titles it.
        pub fn message(&self, scheme: SchemeId) -> String {
            let number = self.number;
            match self.title {
                Title::Own if number < 1_000_000 => format!("scheme-{scheme}-{number}"),
                Title::Own => format!("scheme-{scheme}-{}-{}-{}", number / 1_000_000, number / 1000 % 1000, number % 1000),
                Title::Reply => format!("reply-{number}"),
                // Martech Zone leaves the dots out.
                Title::Status if number < 1000 => format!("status-{}-{}", number / 10 % 10, number % 10),
                Title::Status => format!("status-{}-{}", number / 1000 % 1000, number % 1000),
                Title::Category => format!("category-{}", self.category),
                Title::Platform(place) => PLATFORM_TITLES.get(usize::from(place)).copied().unwrap_or_default().to_owned(),
            }
        }
    }

    /// What a vendor means by a code; `class` 0 is 4 and 5.
    pub struct VendorCode {
        pub class: u16,
        pub subject: u16,
        pub from: u16,
        pub to: u16,
        pub meaning: Meaning,
    }

    impl VendorCode {
        /// Whether it is about this status code.
        pub fn has(&self, class: u8, subject: u16, detail: u16) -> bool {
            (self.class == 0 || self.class == u16::from(class)) && self.subject == subject && (self.from..=self.to).contains(&detail)
        }
    }

    /// What a phrase that was found stands for. Vendors and lists count from 1, 0 is none.
    #[derive(Clone, Copy)]
    pub enum Effect {
        Phrase {
            category: Option<Category>,
            strength: Strength,
            kind: Option<BounceType>,
            vendor: u8,
        },
        Vendor(u8),
        Blocklist(u8),
        /// The words announce a time: try this pattern of `DELAYS` from here on.
        Delay(u8),
        /// The words cast doubt on a reply about a dead address.
        Doubt {
            of: Doubt,
            /// They count only where no status code agrees.
            weak: bool,
            place: Place,
        },
    }

    /// Where words that cast doubt count.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Place {
        /// In the reply, before it on its line, and after it where it is quoted.
        Anywhere,
        /// In the reply alone. Before it people and programs name what was sent: "invoice 8812: 550 …".
        Reply,
        /// After it alone, on its line where it is quoted: "550 user unknown" yesterday, and today it was delivered. Notices have such
        /// words on the lines below.
        Beside,
        /// After it alone, on any line: "550 user unknown" yesterday, and today it works.
        After,
        /// Wherever somebody says so: "false alarm".
        Around,
    }

    /// What a doubt is about, by the limit that it is a reason for.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Doubt {
        Hedged,
        SenderWords,
        OtherSubject,
        OtherAddress,
        SeveralRecipients,
    }

    /// Who puts words around a reply.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub enum FrameKind {
        Client,
        Log,
        Notice,
        QueueRunner,
        Gateway,
    }

    /// A row of data/frames.toml.
    pub struct FrameRow {
        pub kind: FrameKind,
        /// The category of its own words.
        pub own: Option<Category>,
        /// The command that the reply in it answered.
        pub command: Option<Command>,
    }

    /// What a mark says about the words beside it; data/frames.toml explains each.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub enum MarkRole {
        Opens,
        Closes,
        Tells,
        Ignores,
        Says,
        Defers,
        Checks,
        Quotes,
        /// A reply with these words may only follow from another.
        Follows,
    }

    /// A mark: words with placeholders, as src/text/frames.rs reads them. Sorted by the words, which are in `MARK_TEXT` up to
    /// the next row's.
    pub struct MarkRow {
        pub at: u16,
        /// How many bytes it begins with that the mark before it begins with, too.
        pub shared: u8,
        pub role: MarkRole,
        pub frame: FrameId,
    }

    /// By what a text names whose server it was; data/frames.toml explains each.
    pub struct ServerSigns {
        pub exchangers: &'static [&'static str],
        pub exchanger_hosts: &'static [&'static str],
        pub relays: &'static [&'static str],
        pub relay_hosts: &'static [&'static str],
        pub exceptions: &'static [&'static str],
        pub local: &'static [&'static str],
        pub missing: &'static [&'static str],
        pub submission: &'static [&'static str],
        pub transfer: &'static str,
    }

    /// A name of a command.
    pub struct CommandRow {
        pub name: &'static str,
        pub command: Command,
        pub verb: Verb,
    }

    /// Where a command's name is the command itself, before the code of its reply.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Verb {
        Nowhere,
        HeadsLine,
        Anywhere,
    }

    /// A list of words.
    pub struct WordList {
        /// In the order of their lengths, then of their bytes, with nothing between them.
        pub text: &'static str,
        /// Where the words of each length begin, up to those that are longer than any.
        pub starts: [u16; LONGEST_LISTED + 2],
    }

    /// The most bytes of a word in a list.
    pub const LONGEST_LISTED: usize = 30;

    impl WordList {
        /// Each word that has so many bytes or more.
        pub fn words_from(&self, shortest: usize) -> impl Iterator<Item = &'static [u8]> {
            (shortest.max(1)..=LONGEST_LISTED).flat_map(|length| self.of_length(length).chunks_exact(length))
        }

        /// Whether a word is one of them.
        pub fn contains(&self, word: &[u8]) -> bool {
            let words = self.of_length(word.len());
            let (mut from, mut to) = (0, words.len() / word.len().max(1));
            while from < to {
                let middle = (from + to) / 2;
                let listed = words.get(middle * word.len()..).and_then(|rest| rest.get(..word.len())).unwrap_or_default();
                // Byte by byte: the first ones differ, mostly, and a call of `memcmp` costs more.
                match listed.iter().cmp(word) {
                    Ordering::Equal => return true,
                    Ordering::Less => from = middle + 1,
                    Ordering::Greater => to = middle,
                }
            }
            false
        }

        /// The words of a length, one after the other.
        fn of_length(&self, length: usize) -> &'static [u8] {
            let range = match self.starts.get(length..) {
                Some([from, to, ..]) => usize::from(*from)..usize::from(*to),
                _ => 0..0,
            };
            self.text.as_bytes().get(range).unwrap_or_default()
        }
    }

    /// A pattern of data/waits.toml: its groups capture numbers of these units, a letter each of `dhms`.
    pub struct DelayRow {
        pub regex: &'static str,
        pub units: &'static str,
    }

    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}
pub use rows::*;
