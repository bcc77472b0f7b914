//! `lookup`: what every scheme says of a code, the standards first; and `taxonomy`: all that can be said.

use crate::code::{Code, Status};
use crate::tables::{Action, Category, CodeRow, Group, SchemeId};
use crate::taxonomy::{AddressAction, BounceType, Retry};
use crate::weigh::{reply_row, status_meaning, status_row};
use serde::Serialize;

/// What one scheme says of a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Meaning {
    /// Whose reading this is; `smtp` is the standards'.
    pub scheme: SchemeId,
    /// The code as that scheme prints it.
    pub code: String,
    /// What it says of the address, in this scheme.
    #[serde(rename = "type")]
    pub kind: BounceType,
    /// Why.
    pub category: Category,
    /// The Fluent message that titles it in the reader's language.
    pub message: String,
}

/// All readings of a code, in any of its usual forms; empty where nobody knows it.
///
/// ```
/// let schemes: Vec<_> = bouncecode::lookup("5.2.1").iter().map(|meaning| meaning.scheme.id()).collect();
/// assert_eq!(schemes, ["smtp", "activecampaign", "bouncer", "martech-zone"]);
/// ```
pub fn lookup(code: &str) -> Vec<Meaning> {
    let code = Code::read(code);
    let mut found = vec![];
    if let Some(status) = code.status {
        found.extend(standard_status(status));
    }
    if let Some(reply) = code.reply.filter(|_| code.status.is_none()) {
        found.extend(standard_reply(reply));
    }
    for &scheme in SchemeId::ALL {
        found.extend(scheme.row().codes.iter().filter(|row| prints(scheme, row, &code)).map(|row| Meaning {
            scheme,
            code: row.code.to_owned(),
            kind: row.kind,
            category: row.category,
            message: row.message(scheme),
        }));
    }
    found
}

fn standard_status(status: Status) -> Option<Meaning> {
    let row = status_row(status.subject, status.detail)?;
    let meaning = status_meaning(row, status.class);
    let advice = if status.class == 4 { &meaning.category.row().transient } else { &meaning.category.row().advice };
    Some(Meaning {
        scheme: SchemeId::Smtp,
        code: status.to_string(),
        kind: meaning.kind.unwrap_or(advice.kind),
        category: meaning.category,
        message: format!("status-{}-{}", status.subject, status.detail),
    })
}

fn standard_reply(reply: u16) -> Option<Meaning> {
    let row = reply_row(reply)?;
    let advice = if reply / 100 == 4 { &row.meaning.category.row().transient } else { &row.meaning.category.row().advice };
    Some(Meaning {
        scheme: SchemeId::Smtp,
        code: reply.to_string(),
        kind: row.meaning.kind.unwrap_or(advice.kind),
        category: row.meaning.category,
        message: format!("reply-{reply}"),
    })
}

/// Whether a scheme's row is about this code: as it is printed, or with its dots left out.
fn prints(scheme: SchemeId, row: &CodeRow, code: &Code) -> bool {
    let plain = |number: u32| row.code.parse() == Ok(number);
    if let Some(status) = code.status.or(code.pseudo) {
        let undotted = u32::from(status.class) * 100 + u32::from(status.subject) * 10 + u32::from(status.detail);
        let short = status.subject < 10 && status.detail < 10 && status.class != 4;
        return row.code == status.to_string() || (scheme == SchemeId::MartechZone && short && plain(undotted));
    }
    code.reply.map(u32::from).or(code.number).is_some_and(|number| plain(number) || (number == 911 && row.code == "9.1.1"))
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
}

/// The categories, groups, actions and schemes.
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
        schemes: SchemeId::ALL
            .iter()
            .map(|&id| SchemeInfo { id, aliases: id.row().aliases, codes: id.row().codes.iter().map(|row| row.code).collect() })
            .collect(),
    }
}
