//! `data/assumed.toml`: numbers that are no codes of the standards, and whose they are taken for.

use crate::rows::{Loaded, Names, category, kind, unique, variant};
use crate::schemes::Scheme;
use crate::word::number;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssumedFile {
    pub number: Vec<Assumed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assumed {
    pub code: String,
    pub scheme: Option<String>,
    pub category: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    #[serde(default)]
    pub agreed: bool,
    #[serde(rename = "source")]
    pub _source: Option<String>,
}

pub fn write(out: &mut String, file: &Loaded<AssumedFile>, schemes: &[Loaded<Scheme>], names: &Names) -> Result<(), String> {
    unique(file, file.rows.number.iter().map(|row| row.code.clone()))?;
    let mut rows = BTreeMap::new();
    for row in &file.rows.number {
        let code = match &row.scheme {
            None => None,
            Some(id) => {
                let scheme = schemes.iter().find(|scheme| scheme.rows.id == *id);
                let scheme = scheme.ok_or_else(|| file.wrong(&row.code, format_args!("there is no data/schemes/{id}.toml")))?;
                let found = scheme.rows.code.iter().zip(0u16..).find(|(known, _)| known.code == row.code);
                let (found, at) = found.ok_or_else(|| file.wrong(&row.code, format_args!("{id} has no such code")))?;
                Some((format!("(SchemeId::{},{at})", variant(id)), &found.category))
            }
        };
        let meant = row.category.as_ref().or(code.as_ref().map(|(_, category)| *category));
        let meant = meant.ok_or_else(|| file.wrong(&row.code, "it has neither a category nor a scheme"))?;
        let category = category(file, &row.code, meant, names)?;
        let kind = kind(file, &row.code, row.kind.as_deref())?;
        let code = code.map_or_else(|| "None".to_owned(), |(code, _)| format!("Some({code})"));
        let number = number(&row.code);
        let meaning = format!("Meaning{{category:{category},kind:{kind}}}");
        rows.insert(number, format!("AssumedRow{{number:{number},code:{code},meaning:{meaning},agreed:{}}},\n", row.agreed));
    }
    let _ = writeln!(out, "pub static ASSUMED: [AssumedRow; {}] = [{}];", rows.len(), rows.into_values().collect::<String>());
    Ok(())
}
