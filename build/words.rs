//! `data/words.toml`: lists of words; and what makes a list, and the words of a reply, of any text.

use crate::fold::Folded;
use crate::rows::Loaded;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordFile {
    pub gap: Vec<String>,
    pub plain: Vec<String>,
    pub plain_stems: Vec<String>,
    pub below: Vec<String>,
    pub requests: Vec<String>,
    pub masks: Vec<String>,
    pub hedges: Vec<String>,
    pub conditions: Vec<String>,
    pub fleeting: Vec<String>,
    pub alternatives: Vec<String>,
    pub directions: Vec<String>,
    pub cuts: Vec<String>,
    pub articles: Vec<String>,
    pub elsewhere: Vec<String>,
    pub recipients: Vec<String>,
    pub senders: Vec<String>,
    pub of_senders: Vec<String>,
}

pub fn write(out: &mut String, file: &Loaded<WordFile>) {
    list_of(out, "GAP_WORDS", &file.rows.gap);
    list_of(out, "PLAIN_WORDS", &file.rows.plain);
    list_of(out, "PLAIN_STEMS", &file.rows.plain_stems);
    list_of(out, "BELOW_STEMS", &file.rows.below);
    list_of(out, "REQUESTS", &file.rows.requests);
    list_of(out, "MASKS", &file.rows.masks);
    list_of(out, "HEDGES", &file.rows.hedges);
    list_of(out, "CONDITIONS", &file.rows.conditions);
    list_of(out, "ALTERNATIVES", &file.rows.alternatives);
    list_of(out, "DIRECTIONS", &file.rows.directions);
    list_of(out, "ARTICLES", &file.rows.articles);
    list_of(out, "ELSEWHERE", &file.rows.elsewhere);
    let _ = writeln!(out, "pub static CUTS: [&str; {}] = {:?};", file.rows.cuts.len(), file.rows.cuts);
    // These are gone through one by one, which takes less of a table than of a text.
    let of_senders = [file.rows.senders.as_slice(), &file.rows.of_senders].concat();
    for (name, stems) in [
        ("RECIPIENTS", &file.rows.recipients),
        ("SENDERS", &file.rows.senders),
        ("OF_SENDERS", &of_senders),
        ("FLEETING", &file.rows.fleeting),
    ] {
        let stems: Vec<String> = stems.iter().map(|text| words(text)).collect();
        let _ = writeln!(out, "pub static {name}: [&str; {}] = {stems:?};", stems.len());
    }
}

/// Words as the fold makes them, each once, shorter ones first.
pub fn list_of(out: &mut String, name: &str, texts: &[String]) {
    /// As src/tables.rs has it.
    const LONGEST_LISTED: usize = 30;
    let list: BTreeSet<(usize, String)> = texts.iter().map(|text| words(text)).map(|word| (word.len(), word)).collect();
    let starts = (0..LONGEST_LISTED + 2).map(|length| list.iter().map(|word| word.0).filter(|own| *own < length).sum::<usize>());
    let starts: Vec<usize> = starts.collect();
    let text: String = list.into_iter().map(|(_, word)| word).collect();
    assert_eq!(starts.last(), Some(&text.len()), "a word of {name} is too long");
    let _ = writeln!(out, "pub static {name}: WordList = WordList {{ text: {text:?}, starts: {starts:?} }};");
}

/// Words as a reply's are folded.
pub fn words(text: &str) -> String {
    let mut folded = Folded::default();
    folded.fold(text);
    String::from_utf8(folded.words).expect("the fold of UTF-8 is UTF-8")
}
