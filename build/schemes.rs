//! `data/schemes/<id>.toml`: the codes of published systems.

use crate::rows::{FOLD, Loaded, Names, TYPES, category, one_of, unique, variant, write_enum};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;

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

pub fn write(out: &mut String, files: &[Loaded<Scheme>], names: &Names) -> Result<(), String> {
    let mut table = String::from("SchemeRow{aliases:&[],fold:[Fold::Same;4],codes:&[]},\n");
    let mut printed: Vec<Vec<&str>> = vec![vec![]];
    for file in files {
        let scheme = &file.rows;
        unique(file, scheme.code.iter().map(|c| c.code.clone()))?;
        for value in scheme.types.values() {
            one_of(file, "types", "a type", value, &TYPES)?;
        }
        let mut folds = vec![];
        for name in TYPES {
            folds.push(match scheme.fold.get(name).map(String::as_str) {
                None => "Fold::Same".to_owned(),
                Some(to) => {
                    one_of(file, "fold", name, to, &FOLD)?;
                    if to == "class" { "Fold::Class".to_owned() } else { format!("Fold::To(BounceType::{})", variant(to)) }
                }
            });
        }
        printed.push(scheme.code.iter().map(|row| row.code.as_str()).collect());
        let mut codes = String::new();
        for row in &scheme.code {
            let Some(printed) = scheme.types.get(&row.printed) else {
                return Err(file.wrong(&row.code, format_args!("printed type \"{}\" is not in `types`", row.printed)));
            };
            let _ = write!(
                codes,
                "CodeRow{{number:{},kind:BounceType::{},category:{},title:Title::{}}},",
                number(file, &row.code)?,
                variant(printed),
                category(file, &row.code, &row.category, names)?,
                title(file, &scheme.id, row)?
            );
        }
        let _ = writeln!(table, "SchemeRow{{aliases:&{:?},fold:[{}],codes:&[{codes}]}},", scheme.aliases, folds.join(","));
    }
    let ids = files.iter().map(|f| (f.rows.id.as_str(), format!("`{}`, as its published document prints it.", f.rows.id)));
    let smtp = ("smtp", "`smtp`: IANA's registry and the RFCs.".to_owned());
    write_enum(out, "SchemeId", "Whose reading of a code is meant.", std::iter::once(smtp).chain(ids));
    let _ = writeln!(out, "pub static SCHEMES: [SchemeRow; {}] = [{table}];", files.len() + 1);
    let printed: Vec<String> = printed.iter().map(|codes| format!("&{codes:?}")).collect();
    let _ = writeln!(out, "pub static PRINTED: [&[&str]; {}] = [{}];", printed.len(), printed.join(","));
    Ok(())
}

/// A code as `CodeRow::number` has it.
fn number(file: &Loaded<Scheme>, code: &str) -> Result<u32, String> {
    let parts: Option<Vec<u32>> = code.split('.').map(|part| part.parse().ok().filter(|part| *part < 1000)).collect();
    match parts.as_deref() {
        Some(&[plain]) => Ok(plain),
        Some(&[class, subject, detail]) if class > 0 => Ok(class * 1_000_000 + subject * 1000 + detail),
        _ => Err(file.wrong(code, "code must be a number below 1000, or three with dots between")),
    }
}

/// Which message titles a scheme's code: one of its own, or the registry's or the reply code's.
fn title(file: &Loaded<Scheme>, scheme: &str, row: &SchemeCode) -> Result<&'static str, String> {
    let own = format!("scheme-{scheme}-{}", row.code.replace('.', "-"));
    let digits: Vec<&str> =
        if row.code.contains('.') { row.code.split('.').collect() } else { row.code.split("").filter(|d| !d.is_empty()).collect() };
    let status = format!("status-{}", digits.get(1..).unwrap_or_default().join("-"));
    let reply = format!("reply-{}", row.code);
    match row.message.as_str() {
        message if message == own => Ok("Own"),
        message if message == status => Ok("Status"),
        message if message == reply => Ok("Reply"),
        other => Err(file.wrong(&row.code, format_args!("message is \"{other}\", which is none of {own}, {status}, {reply}"))),
    }
}
