//! `data/doubts.toml`: words that cast doubt on a reply about a dead address.

use crate::phrasebook::Phrasebook;
use crate::rows::{Loaded, one_of, variant};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoubtFile {
    pub doubt: Vec<Doubt>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Doubt {
    pub limit: String,
    #[serde(default)]
    pub weak: bool,
    #[serde(default = "anywhere")]
    pub place: String,
    #[serde(rename = "reason")]
    pub _reason: String,
    /// The words by language.
    pub text: BTreeMap<String, Vec<String>>,
}

fn anywhere() -> String {
    "anywhere".into()
}

const LIMITS: [&str; 5] = ["hedged", "sender-words", "other-subject", "other-address", "several-recipients"];

pub fn write(file: &Loaded<DoubtFile>, languages: &[&str], phrases: &mut Phrasebook) -> Result<(), String> {
    phrases.spelt_out = false;
    for (index, row) in file.rows.doubt.iter().enumerate() {
        let label = format!("[[doubt]] {} ({})", index + 1, row.limit);
        one_of(file, &label, "limit", &row.limit, &LIMITS)?;
        one_of(file, &label, "place", &row.place, &["anywhere", "reply", "beside", "after", "around"])?;
        let effect = phrases.effect(format!(
            "Effect::Doubt{{of:Doubt::{},weak:{},place:Place::{}}}",
            variant(&row.limit),
            row.weak,
            variant(&row.place)
        ));
        for (language, text) in &row.text {
            one_of(file, &label, "the language of `text`", language, languages)?;
            phrases.add_all(file, &label, text, &[], effect)?;
        }
    }
    Ok(())
}
