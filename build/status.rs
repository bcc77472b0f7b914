//! `data/status.toml`: IANA's registry of enhanced status codes.

use crate::rows::{Loaded, Names, USAGE, category, kind, one_of, unique, variant};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusFile {
    pub status: Vec<Status>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Status {
    pub detail: String,
    #[serde(rename = "title")]
    pub _title: String,
    pub usage: String,
    #[serde(rename = "replies")]
    pub _replies: Vec<String>,
    #[serde(rename = "source")]
    pub _source: String,
    pub category: String,
    #[serde(default)]
    pub permanent: Meaning,
    #[serde(default)]
    pub transient: Meaning,
    #[serde(default)]
    pub generic: bool,
    #[serde(default)]
    pub contradictory: bool,
    #[serde(default)]
    pub login: bool,
}

/// A category and a type, each where it is said.
#[derive(Deserialize, Default, Clone)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    pub category: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

pub fn write(out: &mut String, file: &Loaded<StatusFile>, names: &Names) -> Result<(), String> {
    unique(file, file.rows.status.iter().map(|s| s.detail.clone()))?;
    let mut rows = BTreeMap::new();
    for row in &file.rows.status {
        one_of(file, &row.detail, "usage", &row.usage, &USAGE)?;
        let meaning = |change: &Meaning| -> Result<String, String> {
            let id = change.category.as_ref().unwrap_or(&row.category);
            Ok(format!(
                "Meaning{{category:{},kind:{}}}",
                category(file, &row.detail, id, names)?,
                kind(file, &row.detail, change.kind.as_deref())?
            ))
        };
        let text = format!(
            "StatusRow{{subject:{},detail:{},usage:Usage::{},permanent:{},transient:{},generic:{},contradictory:{},login:{}}},\n",
            detail(file, &row.detail)?.0,
            detail(file, &row.detail)?.1,
            variant(&row.usage),
            meaning(&row.permanent)?,
            meaning(&row.transient)?,
            row.generic,
            row.contradictory,
            row.login
        );
        rows.insert(detail(file, &row.detail)?, text);
    }
    let _ = writeln!(out, "pub static STATUSES: [StatusRow; {}] = [{}];", rows.len(), rows.into_values().collect::<String>());
    Ok(())
}

/// A status detail `2.1` as numbers.
fn detail<T>(file: &Loaded<T>, row: &str) -> Result<(u16, u16), String> {
    let wrong = || file.wrong(row, "detail must be subject.detail, as 2.1");
    let (subject, detail) = row.split_once('.').ok_or_else(wrong)?;
    Ok((subject.parse().map_err(|_| wrong())?, detail.parse().map_err(|_| wrong())?))
}
