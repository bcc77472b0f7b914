//! `data/taxonomy.toml`: categories, groups, actions.

use crate::rows::{ADDRESS, Loaded, RETRY, TYPES, one_of, unique, variant, write_enum};
use serde::Deserialize;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taxonomy {
    pub groups: Vec<String>,
    pub actions: Vec<String>,
    pub category: Vec<Category>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    pub id: String,
    pub group: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub action: String,
    pub address: String,
    pub retry: String,
    #[serde(default)]
    pub transient: CategoryChange,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct CategoryChange {
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub action: Option<String>,
    pub address: Option<String>,
    pub retry: Option<String>,
}

pub fn write(out: &mut String, file: &Loaded<Taxonomy>) -> Result<(), String> {
    let rows = &file.rows;
    unique(file, rows.category.iter().map(|c| c.id.clone()))?;
    let (mut ids, mut table) = (vec![], String::new());
    for row in &rows.category {
        for (field, value, known) in [
            ("type", Some(&row.kind), &TYPES[..]),
            ("address", Some(&row.address), &ADDRESS[..]),
            ("retry", Some(&row.retry), &RETRY[..]),
            ("transient.type", row.transient.kind.as_ref(), &TYPES[..]),
            ("transient.address", row.transient.address.as_ref(), &ADDRESS[..]),
            ("transient.retry", row.transient.retry.as_ref(), &RETRY[..]),
        ] {
            if let Some(value) = value {
                one_of(file, &row.id, field, value, known)?;
            }
        }
        for action in [Some(&row.action), row.transient.action.as_ref()].into_iter().flatten() {
            if !rows.actions.contains(action) {
                return Err(file.wrong(&row.id, format_args!("action \"{action}\" is not in `actions`")));
            }
        }
        // RFC 5321 section 4.2.1: after class 4 another attempt may succeed.
        let later = row.transient.address.as_ref().unwrap_or(&row.address);
        if row.group != "event" && ["suppress", "correct"].contains(&later.as_str()) {
            return Err(file.wrong(&row.id, format_args!("transient.address is \"{later}\": class 4 takes nobody off the list")));
        }
        if !rows.groups.contains(&row.group) {
            return Err(file.wrong(&row.id, format_args!("group \"{}\" is not in `groups`", row.group)));
        }
        ids.push((row.id.as_str(), format!("`{}`, by default {}, in the group {}.", row.id, row.kind, row.group)));
        let advice = |kind: &str, action: &str, address: &str, retry: &str| {
            format!(
                "Advice{{kind:BounceType::{},action:Action::{},address:AddressAction::{},retry:Retry::{}}}",
                variant(kind),
                variant(action),
                variant(address),
                variant(retry)
            )
        };
        let change = &row.transient;
        let _ = writeln!(
            table,
            "CategoryRow{{group:Group::{},advice:{},transient:{}}},",
            variant(&row.group),
            advice(&row.kind, &row.action, &row.address, &row.retry),
            advice(
                change.kind.as_ref().unwrap_or(&row.kind),
                change.action.as_ref().unwrap_or(&row.action),
                change.address.as_ref().unwrap_or(&row.address),
                change.retry.as_ref().unwrap_or(&row.retry)
            ),
        );
    }
    let same = |list: &'static str| move |id| (id, format!("`{id}`, one of the {list} of data/taxonomy.toml."));
    write_enum(out, "Category", "The reason why a message came back.", ids.into_iter());
    write_enum(
        out,
        "Group",
        "A group of categories: what the cause has to do with.",
        rows.groups.iter().map(String::as_str).map(same("groups")),
    );
    write_enum(out, "Action", "The next step.", rows.actions.iter().map(String::as_str).map(same("actions")));
    let _ = writeln!(out, "pub static CATEGORIES: [CategoryRow; {}] = [{table}];", rows.category.len());
    Ok(())
}
