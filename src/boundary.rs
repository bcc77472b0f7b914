//! The names that the numbers at the boundary to JavaScript stand for. Not part of the crate's interface: `cargo xtask
//! build` writes them into the package.

use crate::classify::{FactKind, PartRole, Source};
use crate::log;
use crate::suppression::{AddressStatus, HardBy, OutcomeId, Policy, Reason};
use crate::tables::{
    Action, AddressAction, BLOCKLISTS, BounceType, Category, Command, Confidence, FrameId, Group, PLATFORM_TITLES, PolicyId, Retry,
    SchemeId, Strength, Title, VENDOR_IDS, VENDOR_NAMES,
};
use crate::taxonomy::Flag;
use crate::verdict::RuleId;
use serde::Serialize;

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
    commands: &'static [Command],
    frames: &'static [FrameId],
    rules: &'static [RuleId],
    part_roles: &'static [PartRole],
    fact_kinds: &'static [FactKind],
    sources: &'static [Source],
    strengths: &'static [Strength],
    schemes: &'static [SchemeId],
    /// For each scheme, its aliases.
    aliases: Vec<&'static [&'static str]>,
    /// How many codes each scheme has.
    scheme_sizes: Vec<usize>,
    /// The codes of all schemes, one scheme after the other.
    scheme_codes: Vec<&'static str>,
    /// Which Fluent message titles each of them, one letter per code: `o` its own, `s` a status code's, `r` a reply
    /// code's, `c` its category's; from `A` on, the place in `platform_titles`.
    scheme_titles: String,
    platform_titles: &'static [&'static str],
    providers: &'static [&'static str],
    provider_names: &'static [&'static str],
    /// Id and name, and the kind where it is not `ip`.
    blocklists: Vec<Vec<&'static str>>,
    policies: Vec<&'static Policy>,
    hard_by: &'static [HardBy],
    statuses: &'static [AddressStatus],
    log_formats: &'static [log::Format],
    log_outcomes: &'static [log::Outcome],
    reasons: &'static [Reason],
    outcomes: &'static [OutcomeId],
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
        commands: Command::ALL,
        frames: FrameId::ALL,
        rules: RuleId::ALL,
        part_roles: PartRole::ALL,
        fact_kinds: FactKind::ALL,
        sources: Source::ALL,
        strengths: Strength::ALL,
        schemes: SchemeId::ALL,
        aliases: SchemeId::ALL.iter().map(|scheme| scheme.row().aliases).collect(),
        scheme_sizes: SchemeId::ALL.iter().map(|scheme| scheme.row().codes.len()).collect(),
        scheme_codes: SchemeId::ALL.iter().flat_map(|scheme| scheme.printed()).copied().collect(),
        scheme_titles: codes()
            .map(|row| match row.title {
                Title::Own => 'o',
                Title::Status => 's',
                Title::Reply => 'r',
                Title::Category => 'c',
                Title::Platform(place) => char::from(b'A' + place),
            })
            .collect(),
        platform_titles: &PLATFORM_TITLES,
        providers: &VENDOR_IDS,
        provider_names: &VENDOR_NAMES,
        blocklists: BLOCKLISTS
            .iter()
            .map(|list| [list.id, list.name].into_iter().chain(Some(list.kind).filter(|kind| *kind != "ip")).collect())
            .collect(),
        policies: PolicyId::ALL.iter().map(|id| id.policy()).collect(),
        hard_by: HardBy::ALL,
        statuses: AddressStatus::ALL,
        log_formats: log::Format::ALL,
        log_outcomes: log::Outcome::ALL,
        reasons: Reason::ALL,
        outcomes: OutcomeId::ALL,
    }
}
