//! The tables that build.rs makes of `data/`: what a row is. For the rows, see the files there.

#![allow(missing_docs, reason = "the rows are documented in data/ and DESIGN.md")]

use crate::classify::Blocklist;
use crate::decide::{HardBy, Policy};
use crate::taxonomy::{AddressAction, BounceType, Retry, named};

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
#[derive(Clone, Copy, PartialEq)]
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
}

pub struct ReplyRow {
    pub code: u16,
    pub standard: bool,
    pub meaning: Meaning,
    pub generic: bool,
    pub ambiguous: bool,
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
}

pub struct CodeRow {
    /// A plain number as it is, a dotted code as [`Status::number`] has it. How it is printed is in `PRINTED`.
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
            Title::Own if number < 1000 => format!("scheme-{scheme}-{number}"),
            Title::Own => format!("scheme-{scheme}-{}-{}-{}", number / 1_000_000, number / 1000 % 1000, number % 1000),
            Title::Reply => format!("reply-{number}"),
            // Martech Zone leaves the dots out.
            Title::Status if number < 1000 => format!("status-{}-{}", number / 10 % 10, number % 10),
            Title::Status => format!("status-{}-{}", number / 1000 % 1000, number % 1000),
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

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Strength {
    Generic,
    Specific,
    Vendor,
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
}

/// A pattern of data/extract.toml: its groups capture numbers of these units, a letter each of `dhms`.
pub struct DelayRow {
    pub regex: &'static str,
    pub units: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

impl Category {
    /// The row of data/taxonomy.toml.
    pub fn row(self) -> &'static CategoryRow {
        let [.., last] = &CATEGORIES;
        CATEGORIES.get(self as usize).unwrap_or(last)
    }

    /// What the category has to do with.
    pub fn group(self) -> Group {
        self.row().group
    }

    /// Whether it says that there is no one at the address.
    pub(crate) fn is_dead(self) -> bool {
        self.group() == Group::Recipient && self.row().advice.address == AddressAction::Suppress
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
