//! `data/messages.toml`: words by which whole messages are known, signs of headers, labels of addresses, values of fields.

use crate::message_fold::fold;
use crate::rows::{Loaded, one_of, unique, variant};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const SAYS: [&str; 23] = [
    "notice",
    "failure",
    "final",
    "delay",
    "success",
    "list",
    "delay-list",
    "success-list",
    "auto-reply",
    "challenge",
    "original",
    "transcript",
    "footer",
    "forwarded",
    "report",
    "unsubscribe",
    "receipt",
    "subject",
    "complaint",
    "announcement",
    "served",
    "leave",
    "mailing",
];

/// What tells the kind of a message and nothing about places in it.
const OF_KINDS: [&str; 13] = [
    "notice",
    "failure",
    "delay",
    "success",
    "auto-reply",
    "challenge",
    "receipt",
    "report",
    "unsubscribe",
    "complaint",
    "announcement",
    "leave",
    "mailing",
];

/// What a sign is of, and the name of its list.
const SIGNS: [(&str, &str); 15] = [
    ("server", "SERVER_LOCALS"),
    ("staff", "STAFF_LOCALS"),
    ("robot", "ROBOT_ENDINGS"),
    ("vacation", "VACATION_FIELDS"),
    ("list", "LIST_FIELDS"),
    ("answer", "ANSWER_PREFIXES"),
    ("passed-on", "PASSED_ON"),
    ("transport", "TRANSPORT_FIELDS"),
    ("letter", "LETTER_FIELDS"),
    ("part", "ORIGINAL_PARTS"),
    ("address", "ADDRESS_LABELS"),
    ("before", "BEFORE_MARKERS"),
    ("after", "AFTER_MARKERS"),
    ("verdict", "VERDICTS"),
    ("negation", "NEGATIONS"),
];

/// Whom a label names, and the name of its list.
const LABELS: [(&str, &str); 3] = [("recipient", "RECIPIENT_LABELS"), ("other", "OTHER_LABELS"), ("reason", "REASON_LABELS")];

/// What a value of the field Action means, and the name of its list.
const ACTIONS: [(&str, &str); 3] = [("failed", "SAY_FAILED"), ("delayed", "SAY_DELAYED"), ("delivered", "SAY_DELIVERED")];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageFile {
    marker: Vec<Marker>,
    sign: Vec<Sign>,
    label: Vec<Label>,
    action: Vec<Action>,
    zone: Vec<Zone>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Marker {
    says: String,
    #[serde(default = "in_text")]
    r#in: String,
    #[serde(rename = "source")]
    _source: String,
    text: Vec<String>,
}

fn in_text() -> String {
    "text".into()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sign {
    of: String,
    #[serde(rename = "source")]
    _source: String,
    text: Vec<String>,
    /// Of a server alone.
    #[serde(default)]
    name: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Label {
    names: String,
    #[serde(rename = "source")]
    _source: String,
    text: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Action {
    means: String,
    #[serde(rename = "source")]
    _source: String,
    text: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Zone {
    name: String,
    minutes: i64,
    #[serde(rename = "source")]
    _source: String,
}

/// The tables that src/message/marker.rs includes.
///
/// `subjects` are the names of a subject line, as the phrase files have them.
pub fn write(file: &Loaded<MessageFile>, subjects: &BTreeSet<String>) -> Result<String, String> {
    let mut out = String::new();
    let MessageFile { marker, sign, label, action, zone } = &file.rows;
    unique(file, marker.iter().flat_map(|row| row.text.iter().map(move |text| format!("{} in {}: {}", fold(text), row.r#in, row.says))))?;
    unique(file, label.iter().flat_map(|row| row.text.iter().map(|text| fold(text))))?;
    unique(file, action.iter().flat_map(|row| row.text.clone()))?;
    unique(file, zone.iter().map(|row| row.name.clone()))?;

    let mut rows = vec![];
    for row in marker {
        one_of(file, &row.says, "says", &row.says, &SAYS)?;
        one_of(file, &row.says, "in", &row.r#in, &["subject", "text"])?;
        for text in &row.text {
            let (words, open) = match text.strip_suffix('*') {
                Some(words) => (fold(words), true),
                None => (fold(text), false),
            };
            if words.len() < 3 || !words.starts_with(|first: char| first.is_alphanumeric()) {
                return Err(file.wrong(text, "a marker has three bytes or more and begins with a letter or a digit"));
            }
            rows.push((words, row.says.as_str(), row.r#in == "subject", open));
        }
    }
    rows.extend(subjects.iter().map(|name| (fold(&format!("{name}:")), "subject", false, false)));
    rows.sort();
    rows.dedup();
    // For the kind of a message it does not matter which of its markers is there, nor how many.
    let needed: Vec<_> = rows.iter().filter(|row| !OF_KINDS.contains(&row.1) || !rows.iter().any(|other| is_part(other, row))).collect();
    let _ = writeln!(&mut out, "#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Says {{");
    for says in SAYS {
        let _ = writeln!(&mut out, "{},", variant(says));
    }
    let all: Vec<String> = SAYS.iter().map(|says| format!("Self::{}", variant(says))).collect();
    let _ = writeln!(&mut out, "}}\nimpl Says {{ const ALL: [Self; {}] = [{}]; }}", all.len(), all.join(","));
    // One text is smaller than a table of texts: those of a kind below a line with a letter for what they say and a digit for where.
    let mut groups: BTreeMap<(&str, u8), String> = BTreeMap::new();
    for (text, says, subject, open) in needed {
        let _ = writeln!(groups.entry((says, u8::from(*subject) + 2 * u8::from(*open))).or_default(), "{text}");
    }
    let mut lines = String::new();
    for ((says, place), texts) in groups {
        let letter = SAYS.iter().position(|known| *known == says).unwrap_or_default();
        let _ = write!(lines, "{}{place}\n{texts}", char::from(b'a' + letter as u8));
    }
    let _ = writeln!(&mut out, "const LINES: &str = {lines:?};");

    lists(&mut out, file, "of", &SIGNS, sign.iter().map(|row| (&row.of, &row.text)))?;
    list(&mut out, "SERVER_NAMES", sign.iter().flat_map(|row| &row.name));
    lists(&mut out, file, "names", &LABELS, label.iter().map(|row| (&row.names, &row.text)))?;
    lists(&mut out, file, "means", &ACTIONS, action.iter().map(|row| (&row.means, &row.text)))?;
    let zones: Vec<(&str, i64)> = zone.iter().map(|row| (row.name.as_str(), row.minutes)).collect();
    let _ = writeln!(out, "pub static ZONES: [(&str, i64); {}] = {zones:?};", zones.len());
    Ok(out)
}

/// A folded marker: its words, what it says, whether in a subject, and whether its end is open.
type Row<'a> = (String, &'a str, bool, bool);

/// Whether a marker is found wherever another one of its kind is.
fn is_part(part: &Row, whole: &Row) -> bool {
    let (words, says, subject, open) = part;
    let Some(start) = whole.0.find(words.as_str()).filter(|_| part != whole && (says, subject) == (&whole.1, &whole.2)) else {
        return false;
    };
    let at_edge = |side: Option<char>| side.is_none_or(|side| !side.is_ascii_alphanumeric());
    let (before, after) = (whole.0.get(..start).unwrap_or_default(), whole.0.get(start + words.len()..).unwrap_or_default());
    at_edge(before.chars().next_back()) && (*open || at_edge(after.chars().next()) && (!whole.3 || !after.is_empty()))
}

/// A list for each of these kinds.
fn lists<'a>(
    out: &mut String,
    file: &Loaded<MessageFile>,
    field: &str,
    kinds: &[(&str, &str)],
    rows: impl Iterator<Item = (&'a String, &'a Vec<String>)> + Clone,
) -> Result<(), String> {
    let known: Vec<&str> = kinds.iter().map(|(kind, _)| *kind).collect();
    for (kind, texts) in rows.clone() {
        one_of(file, texts.first().unwrap_or(kind), field, kind, &known)?;
    }
    for (kind, name) in kinds {
        list(out, name, rows.clone().filter(|row| row.0 == kind).flat_map(|row| row.1));
    }
    Ok(())
}

/// A list of words, one per line: smaller than a table of texts.
fn list<'a>(out: &mut String, name: &str, rows: impl Iterator<Item = &'a String>) {
    let mut rows: Vec<String> = rows.map(|text| fold(text)).collect();
    rows.sort();
    let _ = writeln!(out, "pub static {name}: Words = Words({:?});", rows.join("\n"));
}
