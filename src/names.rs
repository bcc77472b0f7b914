//! All that can be said of a bounce, as plain data: `taxonomy` for pickers and dashboards, and the names that the
//! numbers of a record stand for on JavaScript's side of the boundary.

use crate::classify::Source;
use crate::decide::{AddressStatus, HardBy, Policy, Reason};
use crate::tables::{Action, BLOCKLISTS, Category, Group, PolicyId, SchemeId, Title, VENDOR_IDS, VENDOR_NAMES};
use crate::taxonomy::{AddressAction, BounceType, Confidence, Flag, Retry};
use serde::Serialize;

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
    /// Who may have written a reply.
    pub providers: Vec<ProviderInfo>,
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
        providers: VENDOR_IDS.iter().zip(VENDOR_NAMES).map(|(&id, name)| ProviderInfo { id, name }).collect(),
    }
}

/// The names that numbers stand for at the boundary to JavaScript, each list in the order of the numbers. The
/// package's build writes them out (`cargo xtask build`), so that the wasm need not carry them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Names {
    types: &'static [BounceType],
    categories: &'static [Category],
    /// Of each category: group, type, action, address action, retry.
    advice: Vec<[u8; 5]>,
    groups: &'static [Group],
    actions: &'static [Action],
    address_actions: &'static [AddressAction],
    retries: &'static [Retry],
    confidences: &'static [Confidence],
    flags: &'static [Flag],
    sources: &'static [Source],
    schemes: &'static [SchemeId],
    /// Of each scheme.
    aliases: Vec<&'static [&'static str]>,
    /// How many codes each scheme has.
    scheme_sizes: Vec<usize>,
    /// Of all schemes, one after the other.
    scheme_codes: Vec<&'static str>,
    /// Which Fluent message titles each of them, a letter each: of its own, of a status or of a reply code.
    scheme_titles: String,
    providers: &'static [&'static str],
    provider_names: &'static [&'static str],
    /// Id and name, and the kind where it is not `ip`.
    blocklists: Vec<Vec<&'static str>>,
    policies: Vec<&'static Policy>,
    hard_by: &'static [HardBy],
    statuses: &'static [AddressStatus],
    reasons: &'static [Reason],
}

/// See [`Names`].
pub fn names() -> Names {
    let codes = || SchemeId::ALL.iter().flat_map(|scheme| scheme.row().codes);
    Names {
        types: BounceType::ALL,
        categories: Category::ALL,
        advice: Category::ALL
            .iter()
            .map(|category| {
                let advice = &category.row().advice;
                [category.group() as u8, advice.kind as u8, advice.action as u8, advice.address as u8, advice.retry as u8]
            })
            .collect(),
        groups: Group::ALL,
        actions: Action::ALL,
        address_actions: AddressAction::ALL,
        retries: Retry::ALL,
        confidences: Confidence::ALL,
        flags: Flag::ALL,
        sources: Source::ALL,
        schemes: SchemeId::ALL,
        aliases: SchemeId::ALL.iter().map(|scheme| scheme.row().aliases).collect(),
        scheme_sizes: SchemeId::ALL.iter().map(|scheme| scheme.row().codes.len()).collect(),
        scheme_codes: SchemeId::ALL.iter().flat_map(|scheme| scheme.printed()).copied().collect(),
        scheme_titles: codes()
            .map(|row| match row.title {
                Title::Own => 'o',
                Title::Status => 's',
                Title::Reply => 'r',
            })
            .collect(),
        providers: &VENDOR_IDS,
        provider_names: &VENDOR_NAMES,
        blocklists: BLOCKLISTS
            .iter()
            .map(|list| [list.id, list.name].into_iter().chain(Some(list.kind).filter(|kind| *kind != "ip")).collect())
            .collect(),
        policies: PolicyId::ALL.iter().map(|id| id.policy()).collect(),
        hard_by: HardBy::ALL,
        statuses: AddressStatus::ALL,
        reasons: Reason::ALL,
    }
}
