//! `data/gap-words.toml`: what may stand in and around a phrase about a dead address, and what makes it a guess.

use crate::rows::Loaded;
use crate::words::{list_of, words};
use serde::Deserialize;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GapWords {
    pub words: Vec<String>,
    pub plain: Vec<String>,
    pub plain_stems: Vec<String>,
    pub requests: Vec<String>,
    pub masks: Vec<String>,
    pub hedges: Vec<String>,
    pub conditions: Vec<String>,
    pub fleeting: Vec<String>,
    pub alternatives: Vec<String>,
    pub elsewhere: Vec<String>,
    pub recipients: Vec<String>,
    pub senders: Vec<String>,
    pub of_senders: Vec<String>,
}

pub fn write(out: &mut String, file: &Loaded<GapWords>) {
    list_of(out, "GAP_WORDS", &file.rows.words);
    list_of(out, "PLAIN_WORDS", &file.rows.plain);
    list_of(out, "PLAIN_STEMS", &file.rows.plain_stems);
    list_of(out, "REQUESTS", &file.rows.requests);
    list_of(out, "MASKS", &file.rows.masks);
    list_of(out, "HEDGES", &file.rows.hedges);
    list_of(out, "CONDITIONS", &file.rows.conditions);
    list_of(out, "ALTERNATIVES", &file.rows.alternatives);
    list_of(out, "ELSEWHERE", &file.rows.elsewhere);
    // These are gone through one by one, which takes less of a table than of a text.
    for (name, stems) in [
        ("RECIPIENTS", &file.rows.recipients),
        ("SENDERS", &file.rows.senders),
        ("OF_SENDERS", &file.rows.of_senders),
        ("FLEETING", &file.rows.fleeting),
    ] {
        let stems: Vec<String> = stems.iter().map(|text| words(text)).collect();
        let _ = writeln!(out, "pub static {name}: [&str; {}] = {stems:?};", stems.len());
    }
}
