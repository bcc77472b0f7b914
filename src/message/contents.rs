//! The parts of a message by what they are for: the human part, the fields of reports, the quoted message.

use super::charset::decode;
use super::html;
use super::joined;
use super::line::lines_from;
use super::marker::ORIGINAL_PARTS;
use super::mime::{self, Message, Part};
use crate::classify::first;
use std::borrow::Cow;

/// Bytes of a notice that are read: a thousand recipients, each with a reply.
const MAX_NOTICE: usize = 1 << 18;
/// Lines of it that are read: a thousand recipients have sixteen each.
const MAX_LINES: usize = 1 << 14;

/// The parts of a message by what they are for.
#[derive(Default)]
pub(super) struct Contents<'a> {
    /// The human part.
    pub(super) text: String,
    /// The fields of delivery reports, each part on its own.
    pub(super) delivery: Vec<String>,
    pub(super) feedback: Option<String>,
    pub(super) disposition: Option<String>,
    /// The quoted message: its bytes.
    pub(super) original: Option<Cow<'a, [u8]>>,
    /// There are quoted messages after the first one.
    pub(super) more_messages: bool,
    /// A report that is an attachment: DMARC's and TLS-RPT's.
    pub(super) aggregate: bool,
    pub(super) calendar: bool,
    /// More text than is read.
    pub(super) truncated: bool,
}

impl<'a> Contents<'a> {
    pub(super) fn gather(message: &Message<'a>) -> Self {
        let mut contents = Self::default();
        let (mut plain, mut html) = (String::new(), String::new());
        for part in &message.parts {
            let mut long = false;
            let mut text = || {
                long = part.raw.len() > mime::MAX_BODY;
                let bytes = part.bytes();
                decode(&part.charset, &bytes).into_owned()
            };
            match part.media.as_str() {
                _ if holds_status(part) => contents.delivery.push(text()),
                "message/delivery-status" | "message/global-delivery-status" => contents.delivery.push(text()),
                "message/feedback-report" => contents.feedback = contents.feedback.take().or_else(|| Some(text())),
                "message/disposition-notification" | "message/global-disposition-notification" => {
                    contents.disposition = contents.disposition.take().or_else(|| Some(text()));
                }
                "application/tlsrpt+gzip" | "application/tlsrpt+json" => contents.aggregate = true,
                "text/calendar" => contents.calendar = true,
                _ if is_original(part) => {
                    contents.more_messages |= contents.original.is_some() && part.media == "message/rfc822";
                    if contents.original.is_none() {
                        contents.original = Some(part.bytes());
                    }
                }
                media if is_attachment(part) || plain.len() + html.len() > MAX_NOTICE => {
                    contents.aggregate |= media.starts_with("application/") && is_aggregate(part);
                }
                "text/html" => {
                    html.push_str(&html::text(&text(), MAX_NOTICE));
                    html.push('\n');
                }
                media if media.starts_with("text/") => {
                    plain.push_str(&text());
                    plain.push('\n');
                }
                media => contents.aggregate |= media.starts_with("application/") && is_aggregate(part),
            }
            contents.truncated |= long;
        }
        // HTML says the same as the plain text beside it, or more where that only says "see the other part".
        let (words, of_html) = (plain.trim_ascii().trim().len(), html.trim_ascii().trim().len());
        contents.text = if words < 30 && of_html > words { html } else { plain };
        if contents.text.len() > MAX_NOTICE {
            contents.text.truncate(first(&contents.text, MAX_NOTICE).len());
            contents.truncated = true;
        }
        // JSON in one line: a record to a line, so that each recipient has the words about it.
        if contents.text.trim_ascii_start().starts_with('{') {
            contents.text = contents.text.replace("},{", "},\n{");
        }
        if contents.text.contains('\r') {
            contents.text = with_line_feeds(&contents.text);
        }
        if let Some((end, _)) = contents.text.match_indices('\n').nth(MAX_LINES) {
            contents.text.truncate(end);
            contents.truncated = true;
        }
        contents
    }

    /// Whether the quoted message is itself a report.
    pub(super) fn holds_report(&self) -> bool {
        self.original.as_ref().is_some_and(|bytes| joined::is_machine(bytes))
    }

    /// Whether there are no fields of a report of any kind.
    pub(super) fn holds_no_fields(&self) -> bool {
        self.delivery.is_empty() && self.feedback.is_none() && self.disposition.is_none()
    }
}

/// A text with one kind of line end.
fn with_line_feeds(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in lines_from(text.as_bytes(), 0) {
        out.push_str(text.get(line.start..line.end).unwrap_or_default());
        out.push('\n');
    }
    out
}

/// Whether a part has the fields of a delivery status and calls itself text: gateways relabel parts.
fn holds_status(part: &Part) -> bool {
    const FIRST: &[u8] = b"Reporting-MTA:";
    part.media == "text/plain" && part.raw.trim_ascii_start().get(..FIRST.len()).is_some_and(|field| field.eq_ignore_ascii_case(FIRST))
}

/// Whether a part is the quoted message, or its header.
fn is_original(part: &Part) -> bool {
    if part.media.starts_with("message/") || matches!(part.media.as_str(), "text/rfc822-headers" | "text/rfc822-header" | "text/rfc822") {
        return true;
    }
    let description = part.headers.get("content-description").unwrap_or_default().to_ascii_lowercase();
    // Gateways put the quoted message in as it is, its header in the place of the part's.
    let has = |name: &str| part.headers.has(name);
    part.depth > 0 && (ORIGINAL_PARTS.iter().any(|word| description.contains(word)) || has("received") || has("from") && has("subject"))
}

fn is_attachment(part: &Part) -> bool {
    let disposition = part.headers.get("content-disposition").unwrap_or_default();
    part.depth > 0 && disposition.get(..10).is_some_and(|head| head.eq_ignore_ascii_case("attachment"))
}

/// Whether a part is a compressed report by its name: `receiver!domain!begin!end.xml.gz` (RFC 7489 section 7.2.1.1).
fn is_aggregate(part: &Part) -> bool {
    let named = |name: &str| part.headers.get(name).is_some_and(|value| value.matches('!').count() >= 3);
    named("content-disposition") || named("content-type")
}
