//! `data/logs.toml`: how mail servers log what became of a message. Makes the formats' table, in a file of its own
//! that src/log/formats.rs includes.

use crate::rows::{Loaded, one_of, unique, variant, write_enum};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;

const OUTCOMES: [&str; 6] = ["delivered", "bounced", "delayed", "refused", "by-class", "other"];
const FIELDS: [&str; 7] = ["outcome", "address", "at", "queueId", "messageId", "code", "reply"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogFile {
    pub format: Vec<Format>,
    /// For the command line.
    #[serde(rename = "names")]
    _names: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Format {
    id: String,
    name: String,
    #[serde(rename = "source")]
    _source: String,
    #[serde(default)]
    programs: Vec<String>,
    #[serde(default)]
    bare: bool,
    #[serde(default)]
    starts: Vec<String>,
    #[serde(default)]
    queue_id: Vec<String>,
    #[serde(default)]
    line: Vec<Line>,
    columns: Option<String>,
    /// The command line reads its records as JSON.
    #[serde(default, rename = "json")]
    _json: bool,
    #[serde(default)]
    fields: BTreeMap<String, toml::Value>,
    #[serde(default)]
    outcomes: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    outcome: String,
    pattern: Vec<String>,
}

pub fn write(file: &Loaded<LogFile>) -> Result<String, String> {
    let formats = &file.rows.format;
    unique(file, formats.iter().map(|format| format.id.clone()))?;
    let mut out = String::new();
    let ids = formats.iter().map(|format| (format.id.as_str(), format!("{}.", format.name)));
    let syslog = [("syslog", "Another program's line, with syslog's head.".to_owned())];
    write_enum(&mut out, "Format", "The program that wrote a line.", ids.chain(syslog));
    let mut table = String::new();
    for format in formats {
        let Format { id, programs, bare, starts, queue_id, line, columns, outcomes, .. } = format;
        for field in format.fields.keys() {
            one_of(file, id, "a key of fields", field, &FIELDS)?;
        }
        if programs.is_empty() && starts.is_empty() && !bare && columns.is_none() {
            return Err(file.wrong(id, "it has neither programs nor starts nor columns, so that no line is ever read by it"));
        }
        let mut lines = String::new();
        for Line { outcome, pattern } in line {
            one_of(file, id, "outcome", outcome, &OUTCOMES)?;
            for text in pattern {
                let pieces = pieces(text).map_err(|why| file.wrong(id, format_args!("'{text}' {why}")))?;
                if outcome == "by-class" && !text.contains("{code}") {
                    return Err(file.wrong(id, format_args!("'{text}' has no {{code}}, by which the outcome is told")));
                }
                let _ = write!(lines, "LineRow{{fate:Fate::{},pattern:&[{pieces}]}},", variant(outcome));
            }
        }
        let columns = columns.as_deref().map_or(Ok("None".into()), |columns| column_row(file, format, columns))?;
        let mut meanings = String::new();
        for (value, outcome) in outcomes {
            one_of(file, id, "an outcome", outcome, &OUTCOMES)?;
            let _ = write!(meanings, "({value:?},Fate::{}),", variant(outcome));
        }
        let _ = writeln!(
            table,
            "FormatRow{{programs:&{programs:?},bare:{bare},starts:&{starts:?},queue_ids:&{queue_id:?},lines:&[{lines}],columns:{columns},outcomes:&[{meanings}]}},"
        );
    }
    let _ = writeln!(out, "pub static FORMATS: [FormatRow; {}] = [{table}];", formats.len());
    Ok(out)
}

/// The places of the fields among the columns.
fn column_row(file: &Loaded<LogFile>, format: &Format, columns: &str) -> Result<String, String> {
    let columns: Vec<&str> = columns.split(',').collect();
    let place = |field: &str| -> Result<Option<usize>, String> {
        let Some(name) = format.fields.get(field).and_then(|name| name.as_str()) else { return Ok(None) };
        Ok(columns.iter().position(|column| *column == name))
    };
    let needed = |field: &str| place(field)?.ok_or_else(|| file.wrong(&format.id, format_args!("none of its columns is fields.{field}")));
    Ok(format!(
        "Some(ColumnRow{{first:{:?},count:{},outcome:{},address:{},at:{},queue_id:{:?},message_id:{:?},code:{:?},reply:{}}})",
        columns[0],
        columns.len(),
        needed("outcome")?,
        needed("address")?,
        needed("at")?,
        place("queueId")?,
        place("messageId")?,
        place("code")?,
        needed("reply")?
    ))
}

/// A pattern as the source of its pieces.
fn pieces(pattern: &str) -> Result<String, String> {
    let mut rest = pattern.chars().peekable();
    let pieces = sequence(&mut rest, false)?;
    check(&pieces)?;
    Ok(source(&pieces))
}

enum Piece {
    Text(String),
    Open(&'static str),
    Field(&'static str),
    Maybe(Vec<Piece>),
}

fn sequence(rest: &mut std::iter::Peekable<std::str::Chars<'_>>, inner: bool) -> Result<Vec<Piece>, String> {
    let mut pieces: Vec<Piece> = vec![];
    while let Some(c) = rest.next() {
        let literal = match c {
            '{' => {
                let name: String = rest.by_ref().take_while(|c| *c != '}').collect();
                pieces.push(match name.as_str() {
                    "" => Piece::Open("Gap"),
                    "reply" => Piece::Open("Reply"),
                    "queueId" => Piece::Field("QueueId"),
                    "address" => Piece::Field("Address"),
                    "addresses" => Piece::Field("Addresses"),
                    "code" => Piece::Field("Code"),
                    "token" => Piece::Field("Token"),
                    "seconds" => Piece::Field("Seconds"),
                    // Nothing else: a brace of JSON starts no placeholder that a pattern needs.
                    other => return Err(format!("has an unknown placeholder {{{other}}}")),
                });
                continue;
            }
            '[' if !inner => {
                pieces.push(Piece::Maybe(sequence(rest, true)?));
                continue;
            }
            '[' => return Err("has an option inside an option".into()),
            ']' if inner => return Ok(pieces),
            ']' => return Err("has a ] without its [".into()),
            '\\' => rest.next().ok_or("ends in a backslash")?,
            c => c,
        };
        match pieces.last_mut() {
            Some(Piece::Text(text)) => text.push(literal),
            _ => pieces.push(Piece::Text(literal.into())),
        }
    }
    if inner { Err("has a [ without its ]".into()) } else { Ok(pieces) }
}

/// After a gap or the reply only a literal, or an option that begins with one, can tell where it ends.
fn check(pieces: &[Piece]) -> Result<(), String> {
    for pair in pieces.windows(2) {
        let ends = |piece: &Piece| match piece {
            Piece::Text(_) => true,
            Piece::Maybe(inner) => matches!(inner.first(), Some(Piece::Text(_))),
            _ => false,
        };
        // An option that is not there leaves the gap before it open, so that a gap may follow it.
        if matches!(pair[0], Piece::Open(_)) && !ends(&pair[1]) {
            return Err("has a gap that no literal ends".into());
        }
    }
    for piece in pieces {
        if let Piece::Maybe(inner) = piece {
            check(inner)?;
        }
    }
    Ok(())
}

fn source(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => format!("Piece::Text({text:?}),"),
            Piece::Open(name) => format!("Piece::{name},"),
            Piece::Field(name) => format!("Piece::Field(Field::{name}),"),
            Piece::Maybe(inner) => format!("Piece::Maybe(&[{}]),", source(inner)),
        })
        .collect()
}
