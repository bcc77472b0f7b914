//! The rows of tests/messages/, and the message that each of them stands for.

use bouncecode::message::{MessageReport, ReportOptions, read_report};
use serde::Deserialize;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    message: Vec<Row>,
}

/// A message: whole (`raw`), or made of its text, the fields of its report and the original.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub name: String,
    /// Which of the hard cases of the field it is; tests/messages/README.md lists them.
    pub case: Option<u8>,
    pub raw: Option<String>,
    #[serde(default = "daemon")]
    pub from: String,
    #[serde(default = "bounces")]
    pub to: String,
    /// The envelope sender.
    #[serde(default)]
    pub sender: String,
    #[serde(default)]
    pub subject: String,
    /// More fields of the header.
    #[serde(default)]
    pub fields: String,
    #[serde(default)]
    pub text: String,
    /// An HTML part, in the place of the text.
    pub html: Option<String>,
    /// `message/delivery-status`, a part for each.
    #[serde(default)]
    pub status: Vec<String>,
    /// `message/feedback-report`.
    pub feedback: Option<String>,
    /// `message/disposition-notification`.
    pub disposition: Option<String>,
    /// `message/rfc822`.
    pub original: Option<String>,
    #[serde(default)]
    pub return_path: Vec<String>,
    #[serde(default = "yes")]
    pub infer: bool,
    pub kind: String,
    /// `address action category address-action source`, `-` for none.
    #[serde(default)]
    pub recipients: Vec<String>,
    #[serde(default)]
    pub flags: Vec<String>,
    /// `name value` of other fields of the report.
    #[serde(default)]
    pub more: Vec<String>,
}

fn daemon() -> String {
    "Mail Delivery System <MAILER-DAEMON@mx.example.net>".into()
}

fn bounces() -> String {
    "bounces@shop.example.com".into()
}

fn yes() -> bool {
    true
}

pub fn rows() -> Vec<Row> {
    let mut rows = vec![];
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/messages")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let file: File =
                toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            rows.extend(file.message);
        }
    }
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    rows
}

impl Row {
    pub fn message(&self) -> String {
        if let Some(raw) = &self.raw {
            return raw.clone();
        }
        let Self { from, to, sender, subject, fields, text, .. } = self;
        let mut message = format!("Return-Path: <{sender}>\nFrom: {from}\nTo: {to}\nSubject: {subject}\n{fields}MIME-Version: 1.0\n");
        let mut parts = vec![];
        match &self.html {
            Some(html) => parts.push(("text/html; charset=utf-8", html.as_str())),
            None => parts.push(("text/plain; charset=utf-8", text.as_str())),
        }
        parts.extend(self.status.iter().map(|status| ("message/delivery-status", status.as_str())));
        parts.extend(self.feedback.iter().map(|fields| ("message/feedback-report", fields.as_str())));
        parts.extend(self.disposition.iter().map(|fields| ("message/disposition-notification", fields.as_str())));
        parts.extend(self.original.iter().map(|original| ("message/rfc822", original.as_str())));
        if let [(media, body)] = parts[..] {
            let _ = write!(message, "Content-Type: {media}\n\n{body}");
            return message;
        }
        message.push_str("Content-Type: multipart/report; boundary=\"part\"\n\n");
        for (media, body) in parts {
            let _ = write!(message, "--part\nContent-Type: {media}\n\n{body}\n");
        }
        message + "--part--\n"
    }

    pub fn read(&self, message: &[u8]) -> MessageReport {
        let return_path: Vec<&str> = self.return_path.iter().map(String::as_str).collect();
        read_report(message, &ReportOptions::default().return_path(&return_path).infer(self.infer))
    }
}
