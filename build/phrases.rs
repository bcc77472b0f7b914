//! `data/phrases/<language>.toml`: words that mail servers write.

use crate::idle::Weight;
use crate::phrasebook::Phrasebook;
use crate::rows::{Loaded, Names, STRENGTH, category, kind, one_of, variant, yes};
use crate::words::list_of;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhraseFile {
    /// Whether umlauts are also written as two letters in this language.
    #[serde(default = "yes")]
    pub spelt_out: bool,
    /// How mail programs name a subject line, as "Subject": what follows it is quoted.
    #[serde(default)]
    pub subject: Vec<String>,
    /// The words that negate what follows them, and with a hyphen at their end the prefixes that do.
    #[serde(default)]
    pub negation: Vec<String>,
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
    /// Longer than a phrase of the same meaning inside them, so as to outweigh others.
    #[serde(default)]
    pub longer: bool,
    #[serde(default)]
    pub text: Vec<String>,
    #[serde(default)]
    pub url: Vec<String>,
}

pub fn write(phrases: &mut Phrasebook, file: &Loaded<PhraseFile>, names: &Names) -> Result<(), String> {
    for (index, row) in file.rows.phrases.iter().enumerate() {
        let label = format!("[[phrases]] {} ({}, {})", index + 1, row.category, row.strength);
        one_of(file, &label, "strength", &row.strength, &STRENGTH)?;
        let category =
            if row.category == "nothing" { "None".into() } else { format!("Some({})", category(file, &label, &row.category, names)?) };
        let vendor = match &row.vendor {
            None => 0,
            Some(id) => {
                1 + names
                    .vendors
                    .iter()
                    .position(|v| v == id)
                    .ok_or_else(|| file.wrong(&label, format_args!("vendor \"{id}\" is not in data/vendors.toml")))?
            }
        };
        let effect = phrases.effect(format!(
            "Effect::Phrase{{category:{category},strength:Strength::{},kind:{},vendor:{vendor}}}",
            variant(&row.strength),
            kind(file, &label, row.kind.as_deref())?
        ));
        phrases.weighs(
            effect,
            Weight {
                means: format!("{category} {:?}", row.kind),
                strength: STRENGTH.len() - STRENGTH.iter().position(|strength| *strength == row.strength).unwrap_or_default(),
                vendor,
                dead: names.suppressing.contains(&row.category),
            },
        );
        if row.text.is_empty() && row.url.is_empty() {
            return Err(file.wrong(&label, "has neither `text` nor `url`"));
        }
        phrases.spelt_out = file.rows.spelt_out;
        phrases.add_all(file, &label, &row.text, &row.url, effect)?;
    }
    Ok(())
}

/// The languages: each file is one, but for the one that goes by vendor.
pub fn languages(files: &[Loaded<PhraseFile>]) -> Vec<&str> {
    files.iter().filter_map(|file| Path::new(&file.file).file_stem()?.to_str()).filter(|name| *name != "vendors").collect()
}

/// The names of a subject line in all languages.
pub fn subjects(files: &[Loaded<PhraseFile>]) -> BTreeSet<String> {
    files.iter().flat_map(|file| &file.rows.subject).cloned().collect()
}

/// Refuses phrases beside which another says the same, unless they are longer on purpose.
pub fn refuse_idle(phrases: &Phrasebook, files: &[Loaded<PhraseFile>]) -> Result<(), String> {
    let idle = phrases.idle(&negations(files));
    for file in files {
        for (index, row) in file.rows.phrases.iter().enumerate() {
            let label = format!("[[phrases]] {} ({}, {})", index + 1, row.category, row.strength);
            for phrase in row.text.iter().chain(&row.url) {
                let why = match (idle.get(phrase.as_str()), row.longer) {
                    (Some(other), false) => format!("says no more than \"{other}\"; `longer = true` if it has to outweigh others"),
                    (None, true) => "says more than other phrases do, `longer` or not".into(),
                    _ => continue,
                };
                return Err(file.wrong(&label, format_args!("\"{phrase}\" {why}")));
            }
        }
    }
    Ok(())
}

/// The words that negate.
fn negations(files: &[Loaded<PhraseFile>]) -> BTreeSet<String> {
    files.iter().flat_map(|file| &file.rows.negation).filter(|word| !word.ends_with('-')).cloned().collect()
}

/// The words and prefixes that negate.
pub fn write_words(out: &mut String, files: &[Loaded<PhraseFile>]) {
    let negations = || files.iter().flat_map(|file| &file.rows.negation);
    let whole: Vec<String> = negations().filter(|word| !word.ends_with('-')).cloned().collect();
    list_of(out, "NEGATIONS", &whole);
    let prefixes: Vec<String> = negations().filter_map(|word| word.strip_suffix('-')).map(str::to_owned).collect();
    list_of(out, "NEGATING_PREFIXES", &prefixes);
}
