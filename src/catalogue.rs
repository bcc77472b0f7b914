//! The lists of all ids, as plain data, for pickers and dashboards. What the ids of answers stand for is in taxonomy.rs.

use crate::suppression::{AddressStatus, OutcomeId, Reason};
use crate::tables::{
    Action, AddressAction, BounceType, Category, Command, Confidence, FrameId, Group, PolicyId, Retry, SchemeId, VENDOR_IDS, VENDOR_NAMES,
};
use crate::taxonomy::Flag;
use crate::verdict::RuleId;
use serde::Serialize;

/// A category, for pickers and dashboards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CategoryInfo {
    /// The category.
    pub id: Category,
    /// The group that it belongs to.
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
#[non_exhaustive]
pub struct SchemeInfo {
    /// The scheme.
    pub id: SchemeId,
    /// Other names that are accepted for it.
    pub aliases: &'static [&'static str],
    /// The codes that it prints; none for the standards and for schemes that go by the text.
    pub codes: Vec<&'static str>,
}

/// The lists of all ids that an answer, a decision or an argument can hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Taxonomy {
    /// The categories, in the order of data/taxonomy.toml.
    pub categories: Vec<CategoryInfo>,
    /// The groups of categories.
    pub groups: &'static [Group],
    /// The types of bounces.
    pub types: &'static [BounceType],
    /// The next steps.
    pub actions: &'static [Action],
    /// What to do with an address.
    pub address_actions: &'static [AddressAction],
    /// Whether to send a message again.
    pub retries: &'static [Retry],
    /// How certain an answer is.
    pub confidences: &'static [Confidence],
    /// The anomalies of codes and texts.
    pub flags: &'static [Flag],
    /// The schemes, the standards first.
    pub schemes: Vec<SchemeInfo>,
    /// The mail providers that a reply may come from.
    pub providers: Vec<ProviderInfo>,
    /// The SMTP commands, in the order of a session.
    pub commands: &'static [Command],
    /// The frames: what may be around a reply.
    pub frames: &'static [FrameId],
    /// The rules of weighing.
    pub rules: &'static [RuleId],
    /// The policies for `decide`.
    pub policies: &'static [PolicyId],
    /// How a message ended, or what was done to the address.
    pub outcomes: &'static [OutcomeId],
    /// The statuses of an address.
    pub statuses: &'static [AddressStatus],
    /// The reasons for a status.
    pub reasons: &'static [Reason],
}

/// A mail provider, for dashboards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ProviderInfo {
    /// Its id, as in a classification.
    pub id: &'static str,
    /// Its name as it writes itself.
    pub name: &'static str,
}

/// The lists of all ids.
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
        types: BounceType::ALL,
        actions: Action::ALL,
        address_actions: AddressAction::ALL,
        retries: Retry::ALL,
        confidences: Confidence::ALL,
        flags: Flag::ALL,
        schemes: SchemeId::ALL.iter().map(|&id| SchemeInfo { id, aliases: id.row().aliases, codes: id.printed().to_vec() }).collect(),
        providers: VENDOR_IDS.iter().zip(VENDOR_NAMES).map(|(&id, name)| ProviderInfo { id, name }).collect(),
        commands: Command::ALL,
        frames: FrameId::ALL,
        rules: RuleId::ALL,
        policies: PolicyId::ALL,
        outcomes: OutcomeId::ALL,
        statuses: AddressStatus::ALL,
        reasons: Reason::ALL,
    }
}
