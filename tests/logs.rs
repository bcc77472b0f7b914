//! Lines of mail servers' logs: `tests/logs/*.toml` says what each is read as. A key that a row leaves out must be
//! `None`. The same rows run through the built package in `tests/node/logs.test.mjs`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a panic here fails the test, which is what is wanted")]

use std::path::PathBuf;

use bouncecode::log::{Line, read};
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    line: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Row {
    line: String,
    /// The format's id; absent: it is no line of a log.
    format: Option<String>,
    /// Absent: it reports no result.
    outcome: Option<String>,
    #[serde(default)]
    recipients: Vec<String>,
    /// Milliseconds since 1970.
    at: Option<i64>,
    /// The time has no year: what it is at the end of 2025.
    yearless: Option<i64>,
    queue_id: Option<String>,
    message_id: Option<String>,
    code: Option<String>,
    reply: Option<String>,
}

fn rows() -> Vec<(String, Row)> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(format!("{}/tests/logs", env!("CARGO_MANIFEST_DIR"))).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |file: PathBuf| {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let rows: File = toml::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        rows.line.into_iter().map(move |row| (name.clone(), row))
    };
    files.into_iter().flat_map(read).collect()
}

#[test]
fn lines_are_read_as_the_tables_say() {
    // 2025-12-31T00:00:00Z
    const NOW: i64 = 1_767_139_200_000;
    let mut wrong = vec![];
    for (file, row) in rows() {
        let text = row.line.as_str();
        let words = |place: Option<&std::ops::Range<usize>>| place.map(|place| text[place.clone()].to_owned());
        let mut check = |what: &str, got: String, want: String| {
            if got != want {
                wrong.push(format!("{file}: {text:?}\n  {what} is {got}, not {want}"));
            }
        };
        let found = read(text);
        check("format", format!("{:?}", found.as_ref().map(|line| line.format.id())), format!("{:?}", row.format.as_deref()));
        let Some(found) = found else { continue };
        check("outcome", format!("{:?}", found.outcome.map(|outcome| outcome.id())), format!("{:?}", row.outcome.as_deref()));
        check(
            "recipients",
            format!("{:?}", found.recipients.iter().filter_map(|place| words(Some(place))).collect::<Vec<_>>()),
            format!("{:?}", row.recipients),
        );
        check("at", format!("{:?}", found.at), format!("{:?}", row.at));
        check("yearless", format!("{:?}", found.yearless.and_then(|time| time.before(NOW))), format!("{:?}", row.yearless));
        check("queueId", format!("{:?}", words(found.queue_id.as_ref())), format!("{:?}", row.queue_id));
        check("messageId", format!("{:?}", words(found.message_id.as_ref())), format!("{:?}", row.message_id));
        check("code", format!("{:?}", words(found.code.as_ref())), format!("{:?}", row.code));
        check("reply", format!("{:?}", words(found.reply.as_ref())), format!("{:?}", row.reply));
    }
    assert!(wrong.is_empty(), "{} values\n{}", wrong.len(), wrong.join("\n"));
}

/// Every place of a line lies in it, on borders of characters.
fn is_sound(text: &str, line: &Line) -> bool {
    let places = line.recipients.iter().chain(&line.queue_id).chain(&line.message_id).chain(&line.code).chain(&line.reply);
    places.into_iter().all(|place| text.get(place.clone()).is_some_and(|words| !words.is_empty()))
}

#[test]
fn a_line_that_is_cut_anywhere_is_no_error() {
    for (_, row) in rows() {
        for end in 0..=row.line.len() {
            if let Some(text) = row.line.get(..end)
                && let Some(line) = read(text)
            {
                assert!(is_sound(text, &line), "{text:?}: {line:?}");
            }
        }
    }
}

#[test]
fn a_result_that_is_cut_in_its_reply_is_still_a_result() {
    let text = "Nov  2 08:00:01 mx1 postfix/smtp[99]: 3A1B2C: to=<ann@example.com>, relay=none, delay=0.1, dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try agai";
    let line = read(text).unwrap();
    assert_eq!(line.outcome.unwrap().id(), "delayed");
    assert!(text[line.reply.unwrap()].ends_with("Host not found, try agai"));
}

#[test]
fn bytes_replaced_by_others_are_no_error() {
    for (_, row) in rows() {
        let text = row.line;
        for place in 0..text.len() {
            for other in ["\"", " ", "ø", ","] {
                if let (Some(before), Some(after)) = (text.get(..place), text.get(place + 1..)) {
                    let changed = format!("{before}{other}{after}");
                    if let Some(line) = read(&changed) {
                        assert!(is_sound(&changed, &line), "{changed:?}: {line:?}");
                    }
                }
            }
        }
    }
}
