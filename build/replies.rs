//! `data/replies.toml`: basic reply codes.

use crate::rows::{Loaded, Names, STANDING, category, kind, one_of, unique};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;

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
    #[serde(default)]
    pub beside_words: bool,
    #[serde(default)]
    pub session: bool,
    #[serde(default)]
    pub order: bool,
    #[serde(default)]
    pub login: bool,
}

pub fn write(out: &mut String, file: &Loaded<ReplyFile>, names: &Names) -> Result<(), String> {
    unique(file, file.rows.reply.iter().map(|r| r.code.to_string()))?;
    let mut rows = BTreeMap::new();
    for row in &file.rows.reply {
        let name = row.code.to_string();
        one_of(file, &name, "standing", &row.standing, &STANDING)?;
        let text = format!(
            "ReplyRow{{code:{},standard:{},meaning:Meaning{{category:{},kind:{}}},generic:{},ambiguous:{},beside_words:{},session:{},\
             order:{},login:{}}},\n",
            row.code,
            row.standing != "de-facto",
            category(file, &name, &row.category, names)?,
            kind(file, &name, row.kind.as_deref())?,
            row.generic,
            row.ambiguous,
            row.beside_words,
            row.session,
            row.order,
            row.login
        );
        rows.insert(row.code, text);
    }
    let _ = writeln!(out, "pub static REPLIES: [ReplyRow; {}] = [{}];", rows.len(), rows.into_values().collect::<String>());
    Ok(())
}
