//! `data/blocklists.toml`: DNSBLs and the lists of vendors.

use crate::phrasebook::Phrasebook;
use crate::rows::{Loaded, one_of, unique};
use serde::Deserialize;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlocklistFile {
    pub blocklist: Vec<Blocklist>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blocklist {
    pub id: String,
    pub name: String,
    pub kind: String,
    #[serde(rename = "source")]
    pub _source: String,
    /// For the lookup page alone.
    #[serde(rename = "lookup")]
    pub _lookup: Option<String>,
    #[serde(rename = "closed")]
    pub _closed: Option<u16>,
    #[serde(default)]
    pub text: Vec<String>,
    #[serde(default)]
    pub url: Vec<String>,
}

pub fn write(out: &mut String, file: &Loaded<BlocklistFile>, phrases: &mut Phrasebook) -> Result<(), String> {
    unique(file, file.rows.blocklist.iter().map(|b| b.id.clone()))?;
    let mut domains = vec![];
    let mut table = String::new();
    for (index, row) in file.rows.blocklist.iter().enumerate() {
        one_of(file, &row.id, "kind", &row.kind, &["ip", "domain"])?;
        let _ = writeln!(table, "Blocklist{{id:{:?},name:{:?},kind:{:?}}},", row.id, row.name, row.kind);
        domains.push(row.kind == "domain");
        let effect = phrases.effect(format!("Effect::Blocklist({})", index + 1));
        phrases.add_all(file, &row.id, &row.text, &row.url, effect)?;
    }
    let _ = writeln!(out, "pub static BLOCKLISTS: [Blocklist; {}] = [{table}];", file.rows.blocklist.len());
    let _ = writeln!(out, "pub static OF_DOMAINS: [bool; {}] = {domains:?};", domains.len());
    Ok(())
}
