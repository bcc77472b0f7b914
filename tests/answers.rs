//! Whole answers: of every row of the tests' corpora what `explain` and `classify_each` say, of every message what `read_report` says,
//! as digests in tests/answers.txt. The other tests say what must be right in an answer; this one says which answers a change changes.
//!
//! `BOUNCECODE_ACCEPT=1 cargo test --test answers` writes the digests of now.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

#[path = "pairs/forms.rs"]
#[allow(dead_code, reason = "tests/pairs.rs reads more of them")]
mod forms;
#[path = "messages/rows.rs"]
#[allow(dead_code, reason = "tests/messages.rs reads more of them")]
mod messages;

use bouncecode::{Explanation, Options, SchemeId, classify_each, explain};
use forms::{ALIVE, DEAD, forms};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/answers.txt");
const HEAD: &str = "\
# Digests of whole answers, for tests/answers.rs: a line for each row, in the order of the files. First what is read, then the answer.
# `BOUNCECODE_ACCEPT=1 cargo test --test answers` writes those of now, over any conflict that a merge leaves here.
";
/// How many rows a failure names.
const SHOWN: usize = 60;

struct Row {
    file: String,
    /// The digest of what is read.
    key: String,
    answer: String,
    /// Both in short, for people.
    shown: String,
}

/// The first 24 bits of FNV-1a over the JSON.
fn digest(value: &impl Serialize) -> String {
    let json = serde_json::to_vec(value).unwrap();
    let hash = json.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{:06x}", hash >> 40)
}

fn short(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 140 { line.chars().take(139).chain(['…']).collect() } else { line }
}

fn of_reply(file: &str, code: &str, text: &str, scheme: Option<SchemeId>) -> Row {
    let options = Options::default().scheme(scheme.unwrap_or(SchemeId::Smtp));
    let explained = explain(code, text, &options);
    let Explanation { classification: said, decided_by, .. } = &explained;
    let shown =
        format!("{}\n    {} {} {}, by {decided_by}", short(&format!("{code} {text}")), said.kind, said.category, said.address_action);
    let answer = digest(&(&explained, classify_each(text, &options)));
    Row { file: file.into(), key: digest(&(code, text, scheme)), answer, shown }
}

fn of_message(row: &messages::Row) -> Row {
    let message = row.message();
    let report = row.read(message.as_bytes());
    let recipients = report.recipients.iter().map(|recipient| recipient.classification.category.id()).collect::<Vec<_>>().join(", ");
    let shown = format!("{}\n    {} {recipients}", row.name, report.kind);
    Row { file: "messages".into(), key: digest(&(message, &row.return_path, row.infer)), answer: digest(&report), shown }
}

#[derive(Deserialize)]
struct File {
    #[serde(alias = "reply", alias = "case", alias = "row")]
    rows: Vec<Reply>,
}

#[derive(Deserialize)]
struct Reply {
    #[serde(default)]
    code: String,
    #[serde(default)]
    text: String,
    scheme: Option<SchemeId>,
}

fn of_file(name: &str) -> Vec<Row> {
    let path = format!("{}/tests/{name}", env!("CARGO_MANIFEST_DIR"));
    let file: File = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
    file.rows.iter().map(|row| of_reply(name, &row.code, &row.text, row.scheme)).collect()
}

fn of_folder(folder: &str) -> Vec<Row> {
    let path = format!("{}/tests/{folder}", env!("CARGO_MANIFEST_DIR"));
    let mut names: Vec<String> = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names.iter().flat_map(|name| of_file(&format!("{folder}/{name}"))).collect()
}

fn of_list(name: &str, list: &str) -> Vec<Row> {
    let lists: BTreeMap<String, Vec<String>> = toml::from_str(list).unwrap();
    lists.values().flatten().map(|text| of_reply(name, "", text, None)).collect()
}

/// A row for each form: what is said of a living and a dead recipient in it, and of a third one after them.
fn of_pairs() -> Vec<Row> {
    let file = forms();
    let of_form = |form: &forms::Form| {
        let dead = || file.dead.iter().map(|reply| (DEAD, reply.as_str())).cycle();
        let mut answers = vec![];
        for ((alive, dead), next) in file.living.iter().map(|reply| (ALIVE, reply.as_str())).zip(dead()).zip(dead().skip(1)) {
            let third = ("third@z.example", next.1);
            let texts = [&[alive, dead][..], &[dead, alive, third]].map(|all| form.text(all));
            answers.extend(texts.map(|text| of_reply("", "", &text, None).answer));
        }
        let example = form.text(&[(ALIVE, "400 alive"), (DEAD, "500 dead")]);
        Row { file: "pairs.toml".into(), key: digest(&example), answer: digest(&answers), shown: short(&example) }
    };
    file.form.iter().map(of_form).collect()
}

fn rows() -> Vec<Row> {
    [
        of_folder("corpus"),
        of_folder("frames"),
        of_file("rules.toml"),
        of_list("living.toml", include_str!("living.toml")),
        of_list("dead.toml", include_str!("dead.toml")),
        of_pairs(),
        messages::rows().iter().map(of_message).collect(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn written(rows: &[Row]) -> String {
    let mut text = HEAD.to_owned();
    let (mut file, mut seen) = ("", BTreeSet::new());
    for row in rows.iter().filter(|row| seen.insert((&row.key, &row.answer))) {
        if file != row.file {
            file = &row.file;
            let _ = writeln!(text, "# {file}");
        }
        let _ = writeln!(text, "{} {}", row.key, row.answer);
    }
    text
}

/// How the rows differ from the digests that are kept.
fn difference(rows: &[Row], kept: &str) -> Option<String> {
    let kept: BTreeSet<(&str, &str)> = kept.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' ')).collect();
    let read: BTreeSet<&str> = kept.iter().map(|(key, _)| *key).collect();
    let other: Vec<&Row> = rows.iter().filter(|row| !kept.contains(&(row.key.as_str(), row.answer.as_str()))).collect();
    let (changed, new): (Vec<&Row>, Vec<&Row>) = other.into_iter().partition(|row| read.contains(row.key.as_str()));
    let now: BTreeSet<(&str, &str)> = rows.iter().map(|row| (row.key.as_str(), row.answer.as_str())).collect();
    let gone = kept.difference(&now).count().saturating_sub(changed.len());
    let list: String = changed.iter().take(SHOWN).fold(String::new(), |list, row| list + &format!("{}: {}\n", row.file, row.shown));
    (!changed.is_empty() || !new.is_empty() || gone > 0).then(|| {
        format!(
            "{list}tests/answers.txt: {} answers changed, {} rows are new, {gone} are gone; to accept that, \
             `BOUNCECODE_ACCEPT=1 cargo test --test answers`",
            changed.len(),
            new.len()
        )
    })
}

#[test]
fn answers_are_those_that_are_kept() {
    let rows = rows();
    if std::env::var_os("BOUNCECODE_ACCEPT").is_some() {
        return std::fs::write(KEPT, written(&rows)).unwrap();
    }
    if let Some(difference) = difference(&rows, &std::fs::read_to_string(KEPT).unwrap()) {
        panic!("{difference}");
    }
}

#[test]
fn a_changed_answer_is_named_and_a_new_row_and_one_that_is_gone_are_counted() {
    let row = |key: &str, answer: &str| Row { file: "file".into(), key: key.into(), answer: answer.into(), shown: format!("row {key}") };
    let kept = written(&[row("a", "1"), row("b", "2"), row("b", "2"), row("c", "3")]);
    assert_eq!(difference(&[row("b", "2"), row("a", "1"), row("c", "3")], &kept), None);
    let told = difference(&[row("a", "1"), row("b", "4"), row("d", "3")], &kept).unwrap();
    assert!(told.starts_with("file: row b\ntests/answers.txt: 1 answers changed, 1 rows are new, 1 are gone"), "{told}");
}
