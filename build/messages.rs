//! `data/messages.toml`: words by which whole messages are known, names of senders, labels of addresses.

use crate::message_fold::fold;
use crate::rows::{Loaded, one_of, unique, variant};
use serde::Deserialize;
use std::fmt::Write;

const SAYS: [&str; 18] = [
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
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageFile {
    marker: Vec<Marker>,
    sender: Vec<Sender>,
    label: Vec<Label>,
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
struct Sender {
    #[serde(rename = "source")]
    _source: String,
    local: Vec<String>,
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

/// The tables that src/message/marker.rs includes.
pub fn write(file: &Loaded<MessageFile>) -> Result<String, String> {
    let mut out = String::new();
    let MessageFile { marker, sender, label } = &file.rows;
    unique(file, marker.iter().flat_map(|row| row.text.iter().map(move |text| format!("{} in {}: {}", fold(text), row.r#in, row.says))))?;
    unique(file, label.iter().flat_map(|row| row.text.iter().map(|text| fold(text))))?;

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
    rows.sort();
    rows.dedup();
    let _ = writeln!(&mut out, "#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Says {{");
    for says in SAYS {
        let _ = writeln!(&mut out, "{},", variant(says));
    }
    let all: Vec<String> = SAYS.iter().map(|says| format!("Self::{}", variant(says))).collect();
    let _ = writeln!(&mut out, "}}\nimpl Says {{ const ALL: [Self; {}] = [{}]; }}", all.len(), all.join(","));
    // One text is smaller than a table of texts: a line for each marker, with a letter for what it says and a digit for where.
    let mut lines = String::new();
    for (text, says, subject, open) in rows {
        let place = SAYS.iter().position(|known| *known == says).unwrap_or_default();
        let _ = writeln!(lines, "{}{}{text}", char::from(b'a' + place as u8), u8::from(subject) + 2 * u8::from(open));
    }
    let _ = writeln!(&mut out, "const LINES: &str = {lines:?};");

    list(&mut out, "SENDER_LOCALS", sender.iter().flat_map(|row| row.local.iter()).map(|text| fold(text)));
    list(&mut out, "SENDER_NAMES", sender.iter().flat_map(|row| row.name.iter()).map(|text| fold(text)));
    for names in ["recipient", "other"] {
        let rows = label.iter().filter(|row| row.names == names).flat_map(|row| row.text.iter()).map(|text| fold(text));
        list(&mut out, &format!("{}_LABELS", names.to_uppercase()), rows);
    }
    for row in label {
        one_of(file, row.text.first().map_or("label", String::as_str), "names", &row.names, &["recipient", "other"])?;
    }
    Ok(out)
}

fn list(out: &mut String, name: &str, rows: impl Iterator<Item = String>) {
    let mut rows: Vec<String> = rows.collect();
    rows.sort();
    let _ = writeln!(out, "pub static {name}: [&str; {}] = {rows:?};", rows.len());
}
