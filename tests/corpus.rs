//! Every labelled reply of `tests/corpus/`: category and type are right, save for what known-misses.toml owns up to.
//!
//! The same rows run through the built package in `tests/node/corpus.test.mjs`. How right the whole is, in figures:
//! `cargo xtask score`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic here fails the test, which is what is wanted")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use bouncecode::{AddressAction, Category, Classification, Options, classify, explain};
use serde::Deserialize;

const LEDGER: &str = "known-misses.toml";

#[derive(Deserialize)]
struct File {
    reply: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    text: String,
    category: String,
    r#type: String,
    accept: Vec<String>,
    source: String,
    /// Of a text that is not English.
    lang: Option<String>,
    /// Of a look-alike: what must not come out.
    #[serde(default)]
    not: Vec<String>,
    /// In the ledger: why the row is not read as labelled.
    why: Option<String>,
    /// In the ledger: the address would be thrown away, though it is no dead one.
    #[serde(default)]
    suppresses: bool,
}

impl Row {
    fn is_right(&self, got: &Classification) -> bool {
        let category = got.category.id();
        (self.category == category || self.accept.iter().any(|other| other == category))
            && self.r#type == got.kind.id()
            && !self.not.iter().any(|other| other == category)
    }

    /// The row and what came of it, on one line.
    fn against(&self, file: &str, got: &Classification) -> String {
        let Self { code, text, category, r#type, .. } = self;
        format!("{file}: {code:?} {text:?} is {type} {category}, but gives {} {}", got.kind, got.category)
    }
}

fn rows() -> Vec<(String, Row, Classification)> {
    let folder = format!("{}/tests/corpus", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |file: PathBuf| {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let rows: File = toml::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        rows.reply.into_iter().map(move |row| {
            let got = classify(&row.code, &row.text, &Options::default());
            (name.clone(), row, got)
        })
    };
    files.into_iter().flat_map(read).collect()
}

/// Offsets are at the ends of characters, also where the fold makes one letter of several bytes: "el servidor respondió: …".
#[test]
fn what_is_explained_is_cut_between_characters() {
    for (_, row, _) in rows() {
        let text = if row.text.is_empty() { &row.code } else { &row.text };
        let explained = explain(&row.code, &row.text, &Options::default());
        let places =
            explained.parts.iter().map(|part| (part.start, part.end)).chain(explained.evidence.iter().map(|one| (one.start, one.end)));
        for (start, end) in places {
            assert!(
                text.is_char_boundary(start) && text.is_char_boundary(end) || row.code.get(start..end).is_some(),
                "{start}..{end} {text}"
            );
        }
    }
}

#[test]
fn replies_are_read_as_labelled() {
    let wrong: Vec<_> = rows()
        .iter()
        .filter(|(file, row, got)| file != LEDGER && !row.is_right(got))
        .map(|(file, row, got)| row.against(file, got))
        .collect();
    assert!(wrong.is_empty(), "{} replies\n{}", wrong.len(), wrong.join("\n"));
}

/// What comes right is moved to the file of its kind, so that the ledger names no miss that is none.
#[test]
fn known_misses_are_misses_and_say_why() {
    let wrong: Vec<_> = rows()
        .iter()
        .filter(|(file, row, got)| {
            (file == LEDGER) != row.why.as_deref().is_some_and(|why| !why.is_empty()) || file == LEDGER && row.is_right(got)
        })
        .map(|(file, row, got)| row.against(file, got))
        .collect();
    assert!(wrong.is_empty(), "{} rows\n{}", wrong.len(), wrong.join("\n"));
}

/// Nor does a text that is no delivery failure, unless the recipient wants no more mail. A known miss that suppresses
/// is named as such, with the same honesty.
#[test]
fn no_refusal_suppresses() {
    let may = |row: &Row| row.r#type == "hard" || matches!(row.category.as_str(), "spam-complaint" | "unsubscribe");
    let wrong: Vec<_> = rows()
        .iter()
        .filter(|(file, row, got)| {
            let suppresses = !may(row) && got.address_action == AddressAction::Suppress;
            suppresses != row.suppresses || row.suppresses && file != LEDGER
        })
        .map(|(file, row, got)| row.against(file, got))
        .collect();
    assert!(wrong.is_empty(), "{} replies\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_corpus_is_broad_and_its_labels_exist() {
    let rows = rows();
    let mut count: BTreeMap<&str, usize> = Category::ALL.iter().map(|category| (category.id(), 0)).collect();
    let mut seen = BTreeSet::new();
    for (file, row, _) in &rows {
        for label in row.accept.iter().chain(&row.not).chain([&row.category]) {
            assert!(Category::from_id(label).is_some(), "{file}: {:?} has the label {label}", row.text);
        }
        assert!(matches!(row.r#type.as_str(), "hard" | "soft" | "other" | "none"), "{file}: {:?} has the type {}", row.text, row.r#type);
        assert!(!row.source.is_empty(), "{file}: {:?} has no source", row.text);
        assert!(seen.insert((&row.code, &row.text)), "{file}: {:?} stands twice", row.text);
        // A look-alike is an example of what it is not.
        if row.not.is_empty() {
            *count.entry(row.category.as_str()).or_default() += 1;
        }
    }
    let few: Vec<_> = count.iter().filter(|(_, count)| **count < 8).collect();
    assert!(few.is_empty(), "fewer than 8 replies: {few:?}");
    let foreign = rows.iter().filter(|(_, row, _)| row.lang.as_deref().is_some_and(|lang| lang != "en")).count();
    assert!(foreign >= 2100, "{foreign} replies are not in English");
    let alike = rows.iter().filter(|(_, row, _)| !row.not.is_empty()).count();
    assert!(alike >= 355, "{alike} look-alikes");
    assert!(rows.len() >= 5100, "{} replies", rows.len());
}
