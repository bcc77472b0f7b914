//! The fields of a delivery report (RFC 3464, RFC 6533): `message/delivery-status` and what imitates it.
//!
//! Recipients are told apart by their fields, not by blank lines alone: real reports have too many of those or none.

use super::address;
use super::date;
use super::header::{encoded_words, field_name};
use super::report::MAX_RECIPIENTS;
use crate::code::Status;

/// What the report says of the message as a whole.
#[derive(Debug, Default, Clone)]
pub struct PerMessage {
    pub reporting_mta: Option<String>,
    pub original_envelope_id: Option<String>,
    pub arrival_date: Option<i64>,
}

/// What it says of one recipient.
#[derive(Debug, Default, Clone)]
pub struct PerRecipient {
    pub final_recipient: Option<String>,
    pub original_recipient: Option<String>,
    /// Where the recipient's alias or forward led, as sendmail writes it: `RFC822; bob@x.example`, `X-Unix; |/usr/bin/vacation bob`.
    pub actual_recipient: Option<String>,
    pub action: Option<String>,
    pub status: Option<String>,
    pub diagnostic: Option<String>,
    pub remote_mta: Option<String>,
    pub last_attempt: Option<i64>,
    pub retry_until: Option<i64>,
}

#[derive(Debug, Default)]
pub struct Report {
    pub message: PerMessage,
    pub recipients: Vec<PerRecipient>,
    pub truncated: bool,
    /// Whether a second report follows in the same text.
    pub joined: bool,
}

/// The fields that name a recipient or speak of one, and the place of each among those seen.
const RECIPIENT_FIELDS: [&str; 9] = [
    "final-recipient",
    "original-recipient",
    "action",
    "status",
    "diagnostic-code",
    "remote-mta",
    "last-attempt-date",
    "will-retry-until",
    "x-actual-recipient",
];

/// Whether a text has the fields of a delivery report.
pub fn is_like(text: &str) -> bool {
    let has = |name: &str| split_lines(text).any(|line| field(line).is_some_and(|(key, _)| key.eq_ignore_ascii_case(name)));
    (has("final-recipient") || has("original-recipient")) && (has("action") || has("status") || has("diagnostic-code"))
}

/// Reads the fields of a report.
pub fn read(text: &str) -> Report {
    let mut report = Report::default();
    // The values of the recipient that is being read, in the order of RECIPIENT_FIELDS.
    let mut open: [Option<String>; 9] = Default::default();
    let mut blank = false;
    let mut lines = split_lines(text).peekable();
    while let Some(line) = lines.next() {
        if report.truncated {
            return report;
        }
        if line.trim().is_empty() {
            blank = true;
            continue;
        }
        let Some((name, value)) = field(line) else { continue };
        let mut value = value.trim().to_owned();
        while let Some(more) = lines.next_if(|next| next.starts_with([' ', '\t']) && !next.trim().is_empty()) {
            if value.len() < 1 << 16 {
                value.push(' ');
                value.push_str(more.trim());
            }
        }
        let after_blank = std::mem::take(&mut blank);
        match RECIPIENT_FIELDS.iter().position(|known| name.eq_ignore_ascii_case(known)) {
            Some(place) => {
                // A field that is there already begins the next recipient; so does, after a blank line, the name of one.
                let repeated = open.get(place).is_some_and(Option::is_some);
                let next =
                    after_blank && place == 1 && open.first().is_some_and(Option::is_some) && open.get(2).is_some_and(Option::is_some);
                if repeated && open.get(place).is_some_and(|old| old.as_deref() == Some(value.as_str())) && place > 1 && !after_blank {
                    continue;
                }
                if repeated || next {
                    close(&mut report, &mut open);
                }
                if let Some(slot) = open.get_mut(place) {
                    *slot = Some(value);
                }
            }
            None => {
                if after_blank && report.message.reporting_mta.is_some() && name.eq_ignore_ascii_case("reporting-mta") {
                    report.joined = true;
                    close(&mut report, &mut open);
                }
                per_message(&mut report.message, name, &value);
            }
        }
    }
    close(&mut report, &mut open);
    report
}

/// Lines with any line end.
fn split_lines(text: &str) -> impl Iterator<Item = &str> {
    super::line::lines_from(text.as_bytes(), 0).map(|line| text.get(line.start..line.end).unwrap_or_default())
}

/// `Name: value`; a line that starts with a space has none.
fn field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = field_name(line.as_bytes())?;
    Some((name, line.get(value..)?))
}

fn per_message(message: &mut PerMessage, name: &str, value: &str) {
    let own = |value: &str| Some(value.to_owned()).filter(|value| !value.is_empty());
    if name.eq_ignore_ascii_case("reporting-mta") {
        message.reporting_mta = message.reporting_mta.take().or_else(|| own(after_type(value)));
    } else if name.eq_ignore_ascii_case("original-envelope-id") {
        message.original_envelope_id = message.original_envelope_id.take().or_else(|| own(value));
    } else if name.eq_ignore_ascii_case("arrival-date") {
        message.arrival_date = message.arrival_date.or(date::read(value));
    }
}

fn close(report: &mut Report, open: &mut [Option<String>; 9]) {
    let [final_recipient, original, action, status, diagnostic, remote, attempt, until, actual] = std::mem::take(open);
    let named = final_recipient.is_some() || original.is_some();
    if !named && action.is_none() && diagnostic.is_none() {
        return;
    }
    if report.recipients.len() >= MAX_RECIPIENTS {
        report.truncated = true;
        return;
    }
    let date = |value: Option<String>| value.and_then(|value| date::read(&value));
    report.recipients.push(PerRecipient {
        final_recipient: final_recipient.as_deref().and_then(address::typed),
        original_recipient: original.as_deref().and_then(|value| address::typed(&address::xtext(value))),
        actual_recipient: actual.map(|value| after_type(&value).to_owned()).filter(|value| !value.is_empty()),
        action: action.map(|action| action.split([' ', '(', ';', '\t']).next().unwrap_or_default().to_ascii_lowercase()),
        status: status.as_deref().and_then(status_of),
        diagnostic: diagnostic.map(|value| encoded_words(after_type(&value))).filter(|value| !value.is_empty()),
        remote_mta: remote.map(|value| after_type(&value).to_owned()).filter(|value| !value.is_empty()),
        last_attempt: date(attempt),
        retry_until: date(until),
    });
}

/// The value of a typed field: `dns; mx.example.org`, `smtp; 550 …`, `x-postfix; …`. A semicolon further in belongs to the
/// text.
pub fn after_type(value: &str) -> &str {
    match value.split_once(';') {
        Some((kind, rest))
            if kind.trim().len() <= 32 && kind.trim().bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) =>
        {
            rest.trim()
        }
        _ => value.trim(),
    }
}

/// `5.1.1` of `5.1.1 (user unknown)` or `smtp; 5.1.1`. `5.01.1` is no code, because RFC 3463 section 2 forbids leading zeros.
fn status_of(value: &str) -> Option<String> {
    value.split([' ', ';', '(', '\t', ',']).find(|word| word.parse::<Status>().is_ok()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let show = |recipient: PerRecipient| {
            let PerRecipient { final_recipient, original_recipient, action, status, .. } = recipient;
            format!(
                "{} {} {} {}",
                final_recipient.unwrap_or_default(),
                original_recipient.unwrap_or_default(),
                action.unwrap_or_default(),
                status.unwrap_or_default()
            )
        };
        read(text).recipients.into_iter().map(show).collect()
    }

    #[test]
    fn recipients_are_told_apart_by_their_fields() {
        let expected = ["a@x.example  failed 5.1.1", "b@x.example  delayed 4.2.2"];
        let fields = "Final-Recipient: rfc822;a@x.example\nAction: failed\nStatus: 5.1.1\n%Final-Recipient: rfc822;b@x.example\nAction: delayed\nStatus: 4.2.2\n";
        for between in ["", "\n", "\n\n"] {
            assert_eq!(names(&fields.replace('%', between)), expected);
        }
        assert_eq!(names(&fields.replace('%', "").replace('\n', "\n\n")), expected);
        assert_eq!(names(&fields.replace('%', "").replace('\n', "\r")), expected);
    }

    #[test]
    fn the_original_name_may_come_first_or_last_or_not_at_all() {
        let text = "Final-Recipient: rfc822;a@x.example\nAction: failed\n\nOriginal-Recipient: rfc822;old+2Bb@x.example\nFinal-Recipient: rfc822;b@x.example\nAction: failed\n";
        assert_eq!(names(text), ["a@x.example  failed ", "b@x.example old+b@x.example failed "]);
        assert_eq!(
            names("Original-Recipient: rfc822;a@x.example\nAction: Failed (x)\nStatus: 5.0.0 (unknown)"),
            [" a@x.example failed 5.0.0"]
        );
    }

    #[test]
    fn a_status_is_written_as_its_rfc_has_it() {
        for (value, status) in [
            ("5.1.1", Some("5.1.1")),
            ("smtp; 5.7.133 (refused)", Some("5.7.133")),
            ("5.01.1", None),
            ("5.1.1000", None),
            ("3.1.1", None),
            ("192.5.1.1", None),
            ("", None),
        ] {
            assert_eq!(status_of(value).as_deref(), status, "{value}");
        }
    }

    #[test]
    fn values_lose_their_type_and_keep_their_text() {
        let text = "Reporting-MTA: dns; mx.example\nArrival-Date: Thu, 1 Jan 1970 00:00:01 +0000\n\nFinal-Recipient: rfc822; a@x.example\nDiagnostic-Code: smtp; 550 5.1.1 gone;\n see https://x.example/;a\nRemote-MTA: dns; far.example\n";
        let report = read(text);
        assert_eq!(report.message.reporting_mta.as_deref(), Some("mx.example"));
        assert_eq!(report.message.arrival_date, Some(1000));
        let values = report.recipients.first().map(|recipient| (recipient.diagnostic.as_deref(), recipient.remote_mta.as_deref()));
        assert_eq!(values, Some((Some("550 5.1.1 gone; see https://x.example/;a"), Some("far.example"))));
        assert!(read("nothing here").recipients.is_empty());
    }
}
