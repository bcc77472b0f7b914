//! What a bounce can be, as plain data, for pickers and dashboards; and what a category and a scheme ask for.

use crate::tables::{
    Action, AddressAction, BounceType, CATEGORIES, Category, CategoryRow, Command, FrameId, Group, PRINTED, PolicyId, Retry, SCHEMES,
    SchemeId, SchemeRow, VENDOR_IDS, VENDOR_NAMES, named,
};
use serde::Serialize;

named! {
    /// What is odd about the codes.
    #[non_exhaustive]
    pub enum Flag {
        /// The class digits disagree with each other or with what the words mean.
        ClassMismatch = "class-mismatch",
        /// The registry does not allow this detail in this class (RFC 3463 section 3).
        UnusualClass = "unusual-class",
        /// A code that reports success, in a refusal.
        ContradictoryCode = "contradictory-code",
        /// A code that no standard defines, or that is not written as one.
        NonstandardCode = "nonstandard-code",
        /// A code that different systems use for different things.
        AmbiguousCode = "ambiguous-code",
        /// The text was longer than [`crate::MAX_TEXT`] bytes; only that much was read.
        Truncated = "truncated",
        /// The text speaks of more than one recipient; `classify_each` tells them apart.
        SeveralRecipients = "several-recipients",
        /// Words of the text lost letters, or it is cut off inside a word.
        DamagedText = "damaged-text",
    }
}

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

    /// One bit a flag, in the order of [`Flag::ALL`].
    pub fn bits(self) -> u8 {
        self.0
    }
}

impl Serialize for Flags {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

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

/// A category, for pickers and dashboards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CategoryInfo {
    /// The category.
    pub id: Category,
    /// What it has to do with.
    pub group: Group,
    /// The type that it has by default.
    #[serde(rename = "type")]
    pub kind: BounceType,
    /// The next step.
    pub action: Action,
    /// What to do with the address.
    pub address_action: AddressAction,
    /// Whether the message may be sent again.
    pub retry: Retry,
}

/// A scheme, for pickers and dashboards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SchemeInfo {
    /// The scheme.
    pub id: SchemeId,
    /// Other names that are accepted for it.
    pub aliases: &'static [&'static str],
    /// The codes that it prints; none for the standards and for schemes that go by the text.
    pub codes: Vec<&'static str>,
}

/// All that a bounce can be, as plain data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Taxonomy {
    /// In the order of data/taxonomy.toml.
    pub categories: Vec<CategoryInfo>,
    /// What categories have to do with.
    pub groups: &'static [Group],
    /// The next steps.
    pub actions: &'static [Action],
    /// The schemes, the standards first.
    pub schemes: Vec<SchemeInfo>,
    /// The policies for `decide`.
    pub policies: &'static [PolicyId],
    /// The mail providers that a reply may come from.
    pub providers: Vec<ProviderInfo>,
    /// The SMTP commands, in the order of a session.
    pub commands: &'static [Command],
    /// What may stand around a reply.
    pub frames: &'static [FrameId],
}

/// A mail provider, for dashboards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProviderInfo {
    /// As in a classification.
    pub id: &'static str,
    /// As it writes itself.
    pub name: &'static str,
}

/// The categories, groups, actions, schemes and policies.
pub fn taxonomy() -> Taxonomy {
    Taxonomy {
        categories: Category::ALL
            .iter()
            .map(|&id| {
                let advice = &id.row().advice;
                CategoryInfo {
                    id,
                    group: id.group(),
                    kind: advice.kind,
                    action: advice.action,
                    address_action: advice.address,
                    retry: advice.retry,
                }
            })
            .collect(),
        groups: Group::ALL,
        actions: Action::ALL,
        schemes: SchemeId::ALL.iter().map(|&id| SchemeInfo { id, aliases: id.row().aliases, codes: id.printed().to_vec() }).collect(),
        policies: PolicyId::ALL,
        commands: Command::ALL,
        frames: FrameId::ALL,
        providers: VENDOR_IDS.iter().zip(VENDOR_NAMES).map(|(&id, name)| ProviderInfo { id, name }).collect(),
    }
}
