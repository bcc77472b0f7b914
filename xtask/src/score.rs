//! `cargo xtask score`: how right `classify` is over labelled replies.
//!
//! Columns:
//! - strict: the category is the label; lenient: the label or one that the row accepts too; type: hard, soft, other or
//!   none is right; unknown: no category was found;
//! - falseHard: said hard where the label is not; falseSuppress: `suppress` where the label is soft or other, so a
//!   living address would be thrown away; missHard: did not say hard where the label is.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;
use serde::Deserialize;

use crate::place;

const OWN: &str = "tests/corpus";

/// One labelled reply, the same in JSON lines and in the repository's TOML.
#[derive(Deserialize)]
struct Row {
    #[serde(default)]
    id: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    text: String,
    category: String,
    #[serde(default)]
    accept: Vec<String>,
    r#type: String,
    lang: Option<String>,
}

/// What `classify` says of a row.
struct Answer {
    kind: &'static str,
    category: &'static str,
    address: &'static str,
}

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let (mut file, mut show_misses) = (None, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("misses") => show_misses = true,
            Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().into()),
        }
    }
    let rows = file.map_or_else(own_rows, |file| read(&file))?;
    let answers: Vec<Answer> = rows.iter().map(classify).collect();
    print!("{}", report(&rows, &answers));
    if show_misses {
        print!("{}", misses(&rows, &answers));
    }
    Ok(())
}

fn classify(row: &Row) -> Answer {
    let found = bouncecode::classify(&row.code, &row.text, &bouncecode::Options::default());
    Answer { kind: found.kind.id(), category: found.category.id(), address: found.address_action.id() }
}

/// The code and the text of each labelled reply of the repository.
pub fn replies() -> Result<Vec<(String, String)>> {
    Ok(own_rows()?.into_iter().map(|row| (row.code, row.text)).collect())
}

/// The repository's own labelled replies.
fn own_rows() -> Result<Vec<Row>> {
    let entries = fs::read_dir(place::at(OWN)).with_context(|| format!("cannot read {OWN}"))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let rows = files.iter().map(|file| read(file)).collect::<Result<Vec<_>>>()?;
    if rows.is_empty() {
        bail!("{OWN} has no *.toml; give a file of labelled replies");
    }
    Ok(rows.into_iter().flatten().collect())
}

fn read(file: &Path) -> Result<Vec<Row>> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let is_toml = file.extension().is_some_and(|extension| extension == "toml");
    let rows = if is_toml { parse_toml(&text) } else { parse_json_lines(&text) };
    let mut rows = rows.with_context(|| file.display().to_string())?;
    if rows.is_empty() {
        bail!("{} has no rows", file.display());
    }
    for (index, row) in rows.iter_mut().enumerate() {
        if row.source.is_empty() {
            row.source = name.clone().into_owned();
        }
        if row.id.is_empty() {
            row.id = format!("{name} {}", index + 1);
        }
    }
    Ok(rows)
}

fn parse_toml(text: &str) -> Result<Vec<Row>> {
    #[derive(Deserialize)]
    struct Corpus {
        reply: Vec<Row>,
    }
    Ok(toml::from_str::<Corpus>(text)?.reply)
}

fn parse_json_lines(text: &str) -> Result<Vec<Row>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(index, line)| serde_json::from_str(line).with_context(|| format!("line {}", index + 1))).collect()
}

#[derive(Default)]
struct Tally {
    rows: u32,
    strict: u32,
    lenient: u32,
    kind: u32,
    unknown: u32,
    hard: u32,
    false_hard: u32,
    false_suppress: u32,
    miss_hard: u32,
}

impl Tally {
    fn add(&mut self, row: &Row, answer: &Answer) {
        let hard = row.r#type == "hard";
        self.rows += 1;
        self.strict += u32::from(is_strict(row, answer));
        self.lenient += u32::from(is_lenient(row, answer));
        self.kind += u32::from(is_type(row, answer));
        self.unknown += u32::from(answer.category == "unknown");
        self.hard += u32::from(hard);
        self.false_hard += u32::from(!hard && answer.kind == "hard");
        self.false_suppress += u32::from(!hard && row.r#type != "none" && answer.address == "suppress");
        self.miss_hard += u32::from(hard && answer.kind != "hard");
    }
}

fn is_strict(row: &Row, answer: &Answer) -> bool {
    row.category == answer.category
}

fn is_lenient(row: &Row, answer: &Answer) -> bool {
    is_strict(row, answer) || row.accept.iter().any(|category| category == answer.category)
}

fn is_type(row: &Row, answer: &Answer) -> bool {
    row.r#type == answer.kind
}

fn report(rows: &[Row], answers: &[Answer]) -> String {
    let mut sets: BTreeMap<String, Tally> = BTreeMap::new();
    let mut categories: BTreeMap<&str, Tally> = BTreeMap::new();
    for (row, answer) in rows.iter().zip(answers) {
        let foreign = row.lang.as_deref().is_some_and(|lang| lang != "en").then(|| "not in English".to_owned());
        for set in [Some("all".to_owned()), Some(format!("from {}", row.source)), foreign].into_iter().flatten() {
            sets.entry(set).or_default().add(row, answer);
        }
        categories.entry(&row.category).or_default().add(row, answer);
    }
    let mut text = format!(
        "{:28}{:>6}{:>8}{:>8}{:>7}{:>8}{:>11}{:>15}{:>10}\n",
        "set", "n", "strict", "lenient", "type", "unknown", "falseHard", "falseSuppress", "missHard"
    );
    for (set, tally) in &sets {
        let percent = |count| percent(count, tally.rows);
        let (alive, of) = (tally.rows - tally.hard, |count, all| format!("{count}/{all}"));
        let _ = writeln!(
            text,
            "{set:28}{:>6}{:>8}{:>8}{:>7}{:>8}{:>11}{:>15}{:>10}",
            tally.rows,
            percent(tally.strict),
            percent(tally.lenient),
            percent(tally.kind),
            percent(tally.unknown),
            of(tally.false_hard, alive),
            of(tally.false_suppress, alive),
            of(tally.miss_hard, tally.hard),
        );
    }
    let mut categories: Vec<_> = categories.into_iter().collect();
    categories.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.rows));
    let _ = writeln!(text, "\n{:28}{:>6}{:>8}{:>8}{:>7}", "recall of", "n", "strict", "lenient", "type");
    for (category, tally) in categories {
        let percent = |count| percent(count, tally.rows);
        let (strict, lenient, kind) = (percent(tally.strict), percent(tally.lenient), percent(tally.kind));
        let _ = writeln!(text, "{category:28}{:>6}{strict:>8}{lenient:>8}{kind:>7}", tally.rows);
    }
    text
}

fn percent(count: u32, of: u32) -> String {
    format!("{:.1}", 100.0 * f64::from(count) / f64::from(of))
}

/// Rows whose category or type is wrong, however lenient.
fn misses(rows: &[Row], answers: &[Answer]) -> String {
    let mut text = String::new();
    for (row, answer) in rows.iter().zip(answers) {
        if is_lenient(row, answer) && is_type(row, answer) {
            continue;
        }
        let wanted: Vec<&str> = [&row.category].into_iter().chain(&row.accept).map(String::as_str).collect();
        let reply: String = row.text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(160).collect();
        let _ = writeln!(text, "\n{}\n  want {} {}", row.id, wanted.join("|"), row.r#type);
        let _ = writeln!(text, "  got  {} {}\n  {} | {reply}", answer.category, answer.kind, row.code);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(category: &str, kind: &str, accept: &[&str]) -> Row {
        let accept = accept.iter().map(|&category| category.to_owned()).collect();
        let (category, r#type) = (category.to_owned(), kind.to_owned());
        Row { id: "1".into(), source: "here".into(), code: "550".into(), text: "x".into(), category, accept, r#type, lang: None }
    }

    const DEAD: Answer = Answer { kind: "hard", category: "user-unknown", address: "suppress" };
    const FULL: Answer = Answer { kind: "soft", category: "mailbox-full", address: "watch" };

    fn tally(row: &Row, answer: &Answer) -> Tally {
        let mut tally = Tally::default();
        tally.add(row, answer);
        tally
    }

    #[test]
    fn a_right_answer_counts_in_every_column() {
        let Tally { strict, lenient, kind, miss_hard, false_hard, false_suppress, .. } = tally(&row("user-unknown", "hard", &[]), &DEAD);
        assert_eq!([strict, lenient, kind, miss_hard, false_hard, false_suppress], [1, 1, 1, 0, 0, 0]);
    }

    #[test]
    fn an_accepted_category_is_lenient_only() {
        let Tally { strict, lenient, .. } = tally(&row("mailbox-disabled", "hard", &["user-unknown"]), &DEAD);
        assert_eq!([strict, lenient], [0, 1]);
    }

    #[test]
    fn a_living_address_thrown_away_is_told_from_a_dead_one_missed() {
        let wrong = |row, answer| {
            let Tally { false_hard, false_suppress, miss_hard, .. } = tally(&row, answer);
            [false_hard, false_suppress, miss_hard]
        };
        assert_eq!(wrong(row("mailbox-full", "soft", &[]), &DEAD), [1, 1, 0]);
        assert_eq!(wrong(row("unsubscribe", "none", &[]), &DEAD), [1, 0, 0], "suppressing who unsubscribed is right");
        assert_eq!(wrong(row("user-unknown", "hard", &[]), &FULL), [0, 0, 1]);
    }

    #[test]
    fn the_report_gives_each_source_and_category_and_the_misses_only_what_is_wrong() {
        let rows = [row("user-unknown", "hard", &[]), row("user-unknown", "hard", &[]), row("mailbox-full", "soft", &[])];
        let report = report(&rows, &[DEAD, FULL, FULL]);
        let line = |start: &str| {
            report.lines().find(|line| line.starts_with(start)).map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        };
        assert_eq!(line("all").unwrap(), "all 3 66.7 66.7 66.7 0.0 0/1 0/1 1/2");
        assert_eq!(line("from here").unwrap(), "from here 3 66.7 66.7 66.7 0.0 0/1 0/1 1/2");
        assert_eq!(line("user-unknown").unwrap(), "user-unknown 2 50.0 50.0 50.0");
        let misses = misses(&rows, &[DEAD, FULL, FULL]);
        assert_eq!(misses, "\n1\n  want user-unknown hard\n  got  mailbox-full soft\n  550 | x\n");
    }

    #[test]
    fn both_formats_are_read_and_a_wrong_line_is_named() {
        let toml = parse_toml("[[reply]]\ntext = 'a'\ncategory = 'mailbox-full'\ntype = 'soft'\nlang = 'nb'\n").unwrap();
        let json = parse_json_lines(
            "{\"id\":\"1\",\"code\":\"\",\"text\":\"a\",\"category\":\"mailbox-full\",\"accept\":[],\"type\":\"soft\"}\n\n",
        )
        .unwrap();
        for rows in [&toml, &json] {
            assert_eq!(rows.len(), 1);
            assert_eq!((rows[0].text.as_str(), rows[0].category.as_str(), rows[0].r#type.as_str()), ("a", "mailbox-full", "soft"));
        }
        assert_eq!(parse_json_lines("\n{}").err().unwrap().to_string(), "line 2");
    }
}
