//! Puts the report together: from the parts of a message to its kind, recipients and original.

use super::charset;
use super::contents::Contents;
use super::delivery;
use super::facts::MessageFacts;
use super::joined;
use super::kind::Signs;
use super::mime::{self, Message};
use super::notice::Notice;
use super::options::ReportOptions;
use super::report::{AddressSource, MAX_RECIPIENTS, MessageFlag, MessageKind, MessageReport};
use crate::tables::{Category, Confidence};

/// Reads a message: a bounce, a delay, a complaint, an auto-reply, or any other mail.
///
/// Takes any bytes and never fails. What is broken is read as far as it goes and flagged; time is linear in the length. At
/// most 1 MiB of header, 1,000 parts, 1,000 recipients and 256 KiB of text are read, parts 16 deep.
///
/// An address is suppressed only if the report itself names it and says that delivery failed, that its owner complained or that they ask
/// to leave a list. An inferred address is watched at most.
///
/// ```
/// use bouncecode::message::{MessageKind, ReportOptions, read_report};
///
/// let message = b"From: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail Returned to Sender\n\n\
///     This is the mail system at host mx.example.\n\n\
///     <jo@example.org>: host mail.example.org[192.0.2.9] said: 550 5.1.1 User unknown\n";
/// let report = read_report(message, &ReportOptions::default());
/// assert_eq!(report.kind, MessageKind::Bounce);
/// assert_eq!(report.recipients[0].address.as_deref(), Some("jo@example.org"));
/// assert_eq!(report.recipients[0].classification.address_action.id(), "suppress");
/// ```
pub fn read_report(message: &[u8], options: &ReportOptions) -> MessageReport {
    let bytes = charset::without_mark(message);
    let mbox = joined::is_mbox(&bytes);
    let (mut report, mut rest) = first_report(&bytes, mbox, options);
    for _ in 1..joined::MAX_MESSAGES {
        if rest.is_empty() || report.recipients.len() >= MAX_RECIPIENTS {
            break;
        }
        let (next, after) = first_report(rest, mbox, options);
        report.join(next);
        rest = after;
    }
    if !rest.is_empty() {
        report.flag(MessageFlag::Truncated);
    }
    report
}

/// The report of the first message in a file, and the messages after it.
fn first_report<'a>(file: &'a [u8], mbox: bool, options: &ReportOptions) -> (MessageReport, &'a [u8]) {
    let mut end = if mbox { joined::separator(file, true) } else { file.len() };
    let mut message = mime::read(file.get(..end).unwrap_or_default());
    let mut quoted = false;
    if !mbox && message.end < end {
        end = if !message.broken && joined::is_machine(file.get(message.end..).unwrap_or_default()) { message.end } else { end };
    } else if !mbox && !message.media.starts_with("multipart/") {
        // What follows a separator in a text may be quoted.
        let begins = joined::separator(file, false);
        quoted = begins < end;
        if quoted {
            message = mime::read(file.get(..begins).unwrap_or_default());
        }
    }
    let mut report = one_report(&message, options);
    if quoted {
        report.flag(MessageFlag::SeveralReports);
    }
    (report, file.get(end..).unwrap_or_default())
}

/// The report of one message.
fn one_report(message: &Message, options: &ReportOptions) -> MessageReport {
    let contents = Contents::gather(message);
    // A gateway passes a server's report on as an attachment of a message that says nothing, or has the same header.
    let wraps = contents.holds_no_fields() && Signs::read(&message.headers, &message.media).is_machine();
    let inner = contents.original.as_ref().filter(|_| wraps).map(|inner| mime::read(inner)).filter(|inner| {
        inner.media == "multipart/report" && (contents.text.trim_ascii().trim().is_empty() || is_same_letter(message, inner))
    });
    let of_inner = inner.as_ref().map(Contents::gather);
    let (message, gathered) = (inner.as_ref().unwrap_or(message), of_inner.as_ref().unwrap_or(&contents));
    let notice = Notice::read(&gathered.text);
    let mut report = MessageFacts::new(message, gathered, &notice, options).report();
    if of_inner.is_some() && contents.more_messages {
        report.flag(MessageFlag::SeveralReports);
    }
    report
}

impl MessageReport {
    /// Takes in what the next message of a file reports. Where one speaks of delivery and the other does not, only the flag tells.
    fn join(&mut self, next: Self) {
        let delivery = |kind| kind <= MessageKind::Delivered;
        let counts = |kind| kind <= MessageKind::Complaint;
        if !counts(self.kind) || !counts(next.kind) {
            return;
        }
        self.flag(MessageFlag::SeveralReports);
        if delivery(self.kind) == delivery(next.kind) {
            self.kind = self.kind.min(next.kind);
            self.confidence = self.confidence.max(next.confidence);
            self.recipients.extend(next.recipients);
            if self.recipients.len() > MAX_RECIPIENTS {
                self.recipients.truncate(MAX_RECIPIENTS);
                self.flag(MessageFlag::Truncated);
            }
        }
    }

    /// Adds a flag in the order of all flags.
    fn flag(&mut self, flag: MessageFlag) {
        let place = self.flags.partition_point(|known| *known < flag);
        if self.flags.get(place) != Some(&flag) {
            self.flags.insert(place, flag);
        }
    }
}

/// Whether a message and the one in it have one sender, reader, subject and date.
fn is_same_letter(message: &Message, inner: &Message) -> bool {
    ["from", "to", "subject", "date"].iter().all(|name| message.headers.get(name) == inner.headers.get(name))
}

impl MessageFacts<'_> {
    fn report(mut self) -> MessageReport {
        let verp = self.verp();
        let mut report = MessageReport {
            kind: MessageKind::Other,
            recipients: vec![],
            original: None,
            reporting_mta: None,
            original_envelope_id: None,
            arrival_date: None,
            feedback_type: None,
            sent_to: vec![],
            verp: None,
            confidence: Confidence::High,
            flags: vec![],
        };
        if let Some(text) = &self.contents.feedback {
            self.feedback(text, &mut report);
        } else if let Some(recipient) = self.junk_mail_recipient() {
            report.kind = MessageKind::Complaint;
            report.recipients.push(self.event(recipient, AddressSource::Report, Category::SpamComplaint));
        } else if self.message.report_type == "tlsrpt" || self.contents.aggregate {
            report.kind = MessageKind::Report;
        } else if let Some(text) = &self.contents.disposition {
            report.kind = MessageKind::Receipt;
            report.reporting_mta = delivery::read(text).message.reporting_mta;
        } else if !self.delivery_report(&mut report) {
            self.text_report(&mut report, verp.as_ref());
        }
        if report.recipients.iter().any(|recipient| recipient.address_from.is_some_and(AddressSource::is_inferred)) {
            self.flags.push(MessageFlag::AddressInferred);
        }
        report.recipients.truncate(MAX_RECIPIENTS);
        let flags = MessageFlag::ALL.iter().copied().filter(|flag| self.flags.contains(flag)).collect();
        MessageReport { original: self.original, sent_to: self.sent_to, verp, flags, ..report }
    }
}
