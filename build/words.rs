//! Words as the fold makes them, and lists of them.

use crate::fold::Folded;
use std::collections::BTreeSet;
use std::fmt::Write;

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
