//! The messages of tests/messages/, each read in every form that mail comes in: kind, recipients and flags are as its row says.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

#[path = "messages/rows.rs"]
mod rows;

use bouncecode::message::MessageReport;
use rows::{Row, rows};

impl Row {
    /// Compares a report with what the row expects; gives the difference.
    fn difference(&self, report: &MessageReport) -> Option<String> {
        let recipients: Vec<String> = report
            .recipients
            .iter()
            .map(|recipient| {
                let said = &recipient.classification;
                format!(
                    "{} {} {} {} {}",
                    recipient.address.as_deref().unwrap_or("-"),
                    recipient.action.map_or("-", |action| action.id()),
                    said.category,
                    said.address_action,
                    recipient.address_from.map_or("-", |from| from.id())
                )
            })
            .collect();
        let flags: Vec<&str> = report.flags.iter().map(|flag| flag.id()).collect();
        let value = serde_json::to_value(report).unwrap();
        let more: Vec<String> = self
            .more
            .iter()
            .map(|expected| {
                let path = expected.split(' ').next().unwrap();
                let found = value.pointer(path).unwrap_or(&serde_json::Value::Null);
                format!("{path} {}", found.as_str().map_or_else(|| found.to_string(), str::to_owned))
            })
            .collect();
        let got = (report.kind.id(), &recipients, flags, &more);
        let expected = (self.kind.as_str(), &self.recipients, self.flags.iter().map(String::as_str).collect::<Vec<_>>(), &self.more);
        (got != expected).then(|| format!("{}\n   got {got:?}\n  want {expected:?}", self.name))
    }
}

fn check(differences: Vec<String>) {
    assert!(differences.is_empty(), "{} differ:\n{}", differences.len(), differences.join("\n"));
}

#[test]
fn messages_are_read_as_their_rows_say() {
    let rows = rows();
    assert!(rows.len() >= 80, "{}", rows.len());
    check(rows.iter().filter_map(|row| row.difference(&row.read(row.message().as_bytes()))).collect());
}

#[test]
fn every_hard_case_has_a_row() {
    let rows = rows();
    for case in 1..=20 {
        assert!(rows.iter().any(|row| row.case == Some(case)), "{case}");
    }
}

#[test]
fn line_ends_change_nothing() {
    let mut differences = vec![];
    for row in rows() {
        for end in ["\r\n", "\r"] {
            differences.extend(
                row.difference(&row.read(row.message().replace('\n', end).as_bytes())).map(|difference| format!("{end:?} {difference}")),
            );
        }
    }
    check(differences);
}

#[test]
fn the_case_of_field_names_changes_nothing() {
    let mut differences = vec![];
    for row in rows() {
        for change in [str::to_ascii_lowercase, str::to_ascii_uppercase] {
            let message: Vec<String> = row
                .message()
                .split('\n')
                .map(|line| match line.split_once(": ") {
                    Some((name, value)) if !name.contains([' ', '<', '"', '{', '>', '.']) && name.contains('-') => {
                        format!("{}: {value}", change(name))
                    }
                    _ => line.to_owned(),
                })
                .collect();
            differences.extend(row.difference(&row.read(message.join("\n").as_bytes())));
        }
    }
    check(differences);
}

#[test]
fn a_mark_a_separator_and_blank_lines_before_the_header_are_skipped() {
    for row in rows().iter().filter(|row| row.raw.is_none()) {
        let message = row.message();
        for before in ["\u{feff}", "From MAILER-DAEMON Mon Mar  2 08:15:00 2026\n"] {
            check(row.difference(&row.read(format!("{before}{message}").as_bytes())).into_iter().collect());
        }
    }
}

#[test]
fn only_named_addresses_that_failed_are_suppressed() {
    for row in rows() {
        let report = row.read(row.message().as_bytes());
        for recipient in &report.recipients {
            let wants = ["complaint", "unsubscribe"].contains(&report.kind.id());
            let failed = report.kind.id() == "bounce" && recipient.action.is_some_and(|action| action.id() == "failed");
            let named = recipient.address_from.is_some_and(|from| !from.is_inferred());
            if recipient.classification.address_action.id() == "suppress" {
                assert!((failed || wants) && named, "{}", row.name);
            }
        }
    }
}
