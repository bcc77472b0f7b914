//! `data/policies.toml`: when an address is suppressed.

use crate::rows::{Loaded, one_of, unique, variant, write_enum, yes};
use serde::Deserialize;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyFile {
    pub policy: Vec<Policy>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Policy {
    pub id: String,
    #[serde(rename = "source")]
    pub _source: String,
    pub hard_by: String,
    pub hard_for: Amount,
    pub soft_threshold: Amount,
    #[serde(default = "ever")]
    pub soft_for: Amount,
    #[serde(default = "yes")]
    pub separate_sends: bool,
    #[serde(default)]
    pub delivery_lifts: bool,
}

/// A number, or the word for none.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Amount {
    Number(u32),
    Word(String),
}

fn ever() -> Amount {
    Amount::Word("ever".into())
}

pub fn write(out: &mut String, file: &Loaded<PolicyFile>) -> Result<(), String> {
    const DAY: i64 = 24 * 60 * 60 * 1000;
    let rows = &file.rows.policy;
    unique(file, rows.iter().map(|p| p.id.clone()))?;
    let mut table = String::new();
    for row in rows {
        one_of(file, &row.id, "hardBy", &row.hard_by, &["type", "addressAction"])?;
        let amount = |field: &str, amount: &Amount, unit: i64, none: &str| match amount {
            Amount::Number(number @ 1..) => Ok(format!("Some({})", i64::from(*number) * unit)),
            Amount::Word(word) if word == none => Ok("None".to_owned()),
            _ => Err(file.wrong(&row.id, format_args!("{field} must be a whole number from 1, or \"{none}\""))),
        };
        let _ = writeln!(
            table,
            "Policy{{id:Some(PolicyId::{}),hard_by:HardBy::{},hard_for:{},soft_threshold:{},soft_for:{},separate_sends:{},delivery_lifts:{}}},",
            variant(&row.id),
            if row.hard_by == "type" { "Type" } else { "AddressAction" },
            amount("hardFor", &row.hard_for, DAY, "ever")?,
            amount("softThreshold", &row.soft_threshold, 1, "never")?,
            amount("softFor", &row.soft_for, DAY, "ever")?,
            row.separate_sends,
            row.delivery_lifts
        );
    }
    let ids = rows.iter().map(|p| (p.id.as_str(), format!("`{}` of data/policies.toml.", p.id)));
    write_enum(out, "PolicyId", "The system whose policy decides when to suppress.", ids);
    let _ = writeln!(out, "pub static POLICIES: [Policy; {}] = [{table}];", rows.len());
    Ok(())
}
