//! `data/schemes/<id>.toml`: the codes of published systems.

use crate::platforms::{self, Platform};
use crate::rows::{FOLD, Loaded, Names, TYPES, category, one_of, unique, variant, write_enum};
use crate::word::number;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
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
    pub undotted: bool,
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

/// A scheme's fields but its codes, where nothing is particular about it.
const TRAITS: &str = "aliases:&[],fold:[Fold::Same;4],undotted:false";

pub fn write(out: &mut String, files: &[Loaded<Scheme>], platforms: &[Loaded<Platform>], names: &Names) -> Result<(), String> {
    let titles = platforms::titles(platforms)?;
    let mut table = format!("SchemeRow{{{TRAITS},codes:&[]}},\n");
    let mut printed: Vec<Vec<String>> = vec![vec![]];
    let mut ids = vec![("smtp", "`smtp`: IANA's registry and the RFCs.".to_owned())];
    for file in files {
        let scheme = &file.rows;
        unique(file, scheme.code.iter().map(|c| c.code.to_lowercase()))?;
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
        let mut codes = vec![];
        for row in &scheme.code {
            let Some(printed) = scheme.types.get(&row.printed) else {
                return Err(file.wrong(&row.code, format_args!("printed type \"{}\" is not in `types`", row.printed)));
            };
            let category = category(file, &row.code, &row.category, names)?;
            codes.push(Code { code: row.code.clone(), kind: variant(printed), category, title: title(file, &scheme.id, row)?.into() });
        }
        // A platform of the same name adds its codes.
        if let Some(platform) = platforms.iter().find(|platform| platform.rows.id == scheme.id) {
            codes.extend(platforms::codes(platform, &titles, names)?);
        }
        let Scheme { aliases, undotted, .. } = scheme;
        let folds = folds.join(",");
        let traits = format!("aliases:&{aliases:?},fold:[{folds}],undotted:{undotted}");
        write_row(&mut table, file, &traits, &codes)?;
        printed.push(codes.into_iter().map(|row| row.code).collect());
        ids.push((&scheme.id, format!("`{}`, as its published document prints it.", scheme.id)));
    }
    for platform in platforms.iter().filter(|platform| files.iter().all(|file| file.rows.id != platform.rows.id)) {
        let codes = platforms::codes(platform, &titles, names)?;
        write_row(&mut table, platform, TRAITS, &codes)?;
        printed.push(codes.into_iter().map(|row| row.code).collect());
        ids.push((&platform.rows.id, format!("{}, as its webhooks print it.", platform.rows.name)));
    }
    let count = ids.len();
    write_enum(out, "SchemeId", "The system whose reading of a code is meant.", ids.into_iter());
    let _ = writeln!(out, "pub static SCHEMES: [SchemeRow; {count}] = [{table}];");
    let printed: Vec<String> = printed.iter().map(|codes| format!("&{codes:?}")).collect();
    let _ = writeln!(out, "pub static PRINTED: [&[&str]; {count}] = [{}];", printed.join(","));
    let _ = writeln!(out, "pub static PLATFORM_TITLES: [&str; {}] = {titles:?};", titles.len());
    Ok(())
}

/// A row of a scheme's table, ready to be written.
pub struct Code {
    pub code: String,
    /// Variants of `BounceType`, `Category` and `Title`.
    pub kind: String,
    pub category: String,
    pub title: String,
}

fn write_row<T>(table: &mut String, file: &Loaded<T>, traits: &str, codes: &[Code]) -> Result<(), String> {
    let mut rows = String::new();
    let mut numbers = HashMap::new();
    for Code { code, kind, category, title } in codes {
        if code.len() > 64 || code.trim() != code || code.is_empty() {
            return Err(file.wrong(code, "a code has 1 to 64 bytes, without spaces around it"));
        }
        let number = number(code);
        if let Some(other) = numbers.insert(number, code) {
            return Err(file.wrong(code, format_args!("cannot be told from \"{other}\": the two share the number {number}")));
        }
        let _ = write!(rows, "CodeRow{{number:{number},kind:BounceType::{kind},category:{category},title:Title::{title}}},");
    }
    let _ = writeln!(table, "SchemeRow{{{traits},codes:&[{rows}]}},");
    Ok(())
}

/// Which message titles a scheme's code: one of its own, or the registry's or the reply code's.
fn title(file: &Loaded<Scheme>, scheme: &str, row: &SchemeCode) -> Result<&'static str, String> {
    let own = format!("scheme-{scheme}-{}", row.code.replace('.', "-"));
    if row.message == own && number(&row.code) >= 1 << 31 {
        return Err(file.wrong(&row.code, "a code in words has no message of its own yet: name its category's"));
    }
    let digits: Vec<&str> =
        if row.code.contains('.') { row.code.split('.').collect() } else { row.code.split("").filter(|d| !d.is_empty()).collect() };
    let status = format!("status-{}", digits.get(1..).unwrap_or_default().join("-"));
    let reply = format!("reply-{}", row.code);
    match row.message.as_str() {
        message if message == own => Ok("Own"),
        message if message == status => Ok("Status"),
        message if message == reply => Ok("Reply"),
        message if message == format!("category-{}", row.category) => Ok("Category"),
        other => Err(file.wrong(
            &row.code,
            format_args!("message is \"{other}\", which is none of {own}, {status}, {reply}, category-{}", row.category),
        )),
    }
}
