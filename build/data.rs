//! The rows of `data/` as they stand in the files, and what makes a row wrong.
//!
//! Not for what is made of them: that is build.rs.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

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

/// A category and a type, each where it is said.
#[derive(Deserialize, Default, Clone)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    pub category: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

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
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyFile {
    pub reply: Vec<Reply>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    pub code: u16,
    #[serde(rename = "title")]
    pub _title: String,
    pub standing: String,
    #[serde(rename = "source")]
    pub _source: String,
    pub category: String,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    #[serde(default)]
    pub generic: bool,
    #[serde(default)]
    pub ambiguous: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    pub id: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(rename = "source")]
    pub _source: String,
    #[serde(rename = "language")]
    pub _language: String,
    pub types: BTreeMap<String, String>,
    #[serde(default)]
    pub fold: BTreeMap<String, String>,
    #[serde(default)]
    pub code: Vec<SchemeCode>,
    #[serde(default, rename = "example")]
    pub _example: Vec<toml::Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchemeCode {
    pub code: String,
    pub printed: String,
    #[serde(rename = "title")]
    pub _title: String,
    pub category: String,
    pub message: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VendorFile {
    pub vendor: Vec<Vendor>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vendor {
    pub id: String,
    pub name: String,
    #[serde(rename = "source")]
    pub _source: String,
    #[serde(default)]
    pub text: Vec<String>,
    #[serde(default)]
    pub url: Vec<String>,
    #[serde(default)]
    pub code: Vec<VendorCode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VendorCode {
    pub status: String,
    pub category: String,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    #[serde(rename = "source")]
    pub _source: Option<String>,
}

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
    #[serde(default)]
    pub text: Vec<String>,
    #[serde(default)]
    pub url: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhraseFile {
    /// Whether umlauts are also written as two letters in this language.
    #[serde(default = "yes")]
    pub spelt_out: bool,
    pub phrases: Vec<Phrases>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrases {
    pub category: String,
    pub strength: String,
    #[serde(rename = "source")]
    pub _source: String,
    pub vendor: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    #[serde(default)]
    pub text: Vec<String>,
    #[serde(default)]
    pub url: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtractFile {
    pub delay: Vec<Delay>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delay {
    #[serde(rename = "source")]
    pub _source: String,
    pub text: Vec<String>,
    pub pattern: String,
}

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

fn yes() -> bool {
    true
}

/// A file of `data/` and what it holds.
pub struct Loaded<T> {
    pub file: String,
    pub rows: T,
}

impl<T> Loaded<T> {
    /// The message for a wrong row of this file.
    pub fn wrong(&self, row: &str, why: impl std::fmt::Display) -> String {
        format!("{}: {row}: {why}", self.file)
    }
}

/// Reads one file; what TOML or the row's shape forbids is said with line and column.
pub fn load<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<Loaded<T>, String> {
    let file = path.display().to_string();
    let text = fs::read_to_string(path).map_err(|error| format!("{file}: {error}"))?;
    let rows = toml::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
    Ok(Loaded { file, rows })
}

/// Reads every `.toml` of a folder, in the order of the names.
pub fn load_all<T: for<'de> Deserialize<'de>>(folder: &str) -> Result<Vec<Loaded<T>>, String> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| format!("{folder}: {error}"))?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .collect();
    paths.sort();
    paths.iter().map(|path| load(path)).collect()
}
