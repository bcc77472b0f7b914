//! Puts the report together: from the parts of a message to its kind, recipients and original.

use super::address::{mailboxes, one, same};
use super::charset::{self, decode};
use super::date;
use super::delivery::{self, PerRecipient};
use super::header::{Headers, main_value};
use super::html;
use super::kind::{self, Signs};
use super::line::lines_from;
use super::marker::Says;
use super::mime::{self, Message, Part};
use super::notice::{Named, Notice, Outcome};
use super::report::{AddressSource, DeliveryAction, MessageFlag, MessageKind, MessageReport, OriginalMessage, ReportedRecipient};
use super::verp::{self, Verp};
use crate::classify::{Options, classify};
use crate::tables::{Action, AddressAction, BounceType, Category, Confidence, Retry};
use crate::verdict::Classification;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

/// Recipients that a report gives at most.
const MAX_RECIPIENTS: usize = 1000;
/// Bytes of a notice that are read: a thousand recipients, each with a reply.
const MAX_NOTICE: usize = 1 << 18;

/// How to read a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReportOptions<'a> {
    /// How the replies in it are read.
    pub classify: Options,
    /// The forms of the caller's return paths, with `{local}`, `{domain}` and `{token}`: `bounce+{local}={domain}@x.example`.
    pub return_path: &'a [&'a str],
    /// Whether an address that nobody names may be inferred from the original or from the return path.
    pub infer: bool,
}

impl Default for ReportOptions<'_> {
    fn default() -> Self {
        Self { classify: Options::default(), return_path: &[], infer: true }
    }
}

impl<'a> ReportOptions<'a> {
    /// The same with other options for the replies.
    pub fn classify(mut self, options: Options) -> Self {
        self.classify = options;
        self
    }

    /// The same with the forms of the caller's return paths.
    pub fn return_path(mut self, forms: &'a [&'a str]) -> Self {
        self.return_path = forms;
        self
    }

    /// The same, inferring addresses or not.
    pub fn infer(mut self, infer: bool) -> Self {
        self.infer = infer;
        self
    }
}

/// Reads a message: a bounce, a delay, a complaint, an auto-reply, or any other mail.
///
/// Takes any bytes and never fails. What is broken is read as far as it goes and flagged; time is linear in the length. At
/// most 1 MiB of header, 1,000 parts, 1,000 recipients and 256 KiB of text are read, parts 16 deep.
///
/// An address is suppressed only if the report itself names it and says that delivery failed. An inferred address is
/// watched at most.
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
    let message = mime::read(&bytes);
    let contents = Contents::gather(&message);
    // A gateway passes a server's report on as an attachment of a message that says nothing, or has the same header.
    if contents.holds_no_fields()
        && let Some(inner) = &contents.original
        && Signs::read(&message.headers, &message.media).is_machine()
    {
        let inner = mime::read(inner);
        if inner.media == "multipart/report" && (contents.text.trim().is_empty() || is_same_letter(&message, &inner)) {
            let contents = Contents::gather(&inner);
            let notice = Notice::read(&contents.text);
            return Reading::new(&inner, &contents, &notice, options).report();
        }
    }
    let notice = Notice::read(&contents.text);
    Reading::new(&message, &contents, &notice, options).report()
}

/// The parts of a message by what they are for.
#[derive(Default)]
struct Contents<'a> {
    /// The human part.
    text: String,
    /// The fields of delivery reports, each part on its own.
    delivery: Vec<String>,
    feedback: Option<String>,
    disposition: Option<String>,
    /// The quoted message: its bytes.
    original: Option<Cow<'a, [u8]>>,
    /// A report that is an attachment: DMARC's and TLS-RPT's.
    aggregate: bool,
    calendar: bool,
    /// More text than is read.
    truncated: bool,
}

impl<'a> Contents<'a> {
    fn gather(message: &Message<'a>) -> Self {
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
                "message/delivery-status" | "message/global-delivery-status" => contents.delivery.push(text()),
                "message/feedback-report" => contents.feedback = contents.feedback.take().or_else(|| Some(text())),
                "message/disposition-notification" | "message/global-disposition-notification" => {
                    contents.disposition = contents.disposition.take().or_else(|| Some(text()));
                }
                "application/tlsrpt+gzip" | "application/tlsrpt+json" => contents.aggregate = true,
                "text/calendar" => contents.calendar = true,
                _ if is_original(part) => {
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
        contents.text = if plain.trim().len() < 30 && html.trim().len() > plain.trim().len() { html } else { plain };
        if contents.text.len() > MAX_NOTICE {
            let end = (0..=MAX_NOTICE).rev().find(|end| contents.text.is_char_boundary(*end));
            contents.text.truncate(end.unwrap_or(0));
            contents.truncated = true;
        }
        if contents.text.contains('\r') {
            contents.text = with_line_feeds(&contents.text);
        }
        contents
    }

    /// Whether the quoted message is itself a report.
    fn holds_report(&self) -> bool {
        self.original.as_ref().is_some_and(|bytes| {
            let (headers, _) = Headers::read(bytes, 0);
            let media = headers.get("content-type").map(|value| main_value(&value)).unwrap_or_default();
            Signs::read(&headers, &media).is_machine()
        })
    }

    /// Whether there are no fields of a report of any kind.
    fn holds_no_fields(&self) -> bool {
        self.delivery.is_empty() && self.feedback.is_none() && self.disposition.is_none()
    }
}

/// Whether a message and the one in it have one sender, reader, subject and date.
fn is_same_letter(message: &Message, inner: &Message) -> bool {
    ["from", "to", "subject", "date"].iter().all(|name| message.headers.get(name) == inner.headers.get(name))
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

/// Whether a part is the quoted message, or its header.
fn is_original(part: &Part) -> bool {
    if part.media.starts_with("message/") || matches!(part.media.as_str(), "text/rfc822-headers" | "text/rfc822-header" | "text/rfc822") {
        return true;
    }
    let description = part.headers.get("content-description").unwrap_or_default().to_ascii_lowercase();
    // Gateways put the quoted message in as it is, its header in the place of the part's.
    let has = |name: &str| part.headers.has(name);
    part.depth > 0
        && (description.contains("undelivered") || description.contains("original") || has("received") || has("from") && has("subject"))
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

/// A message on the way to its report.
struct Reading<'a> {
    message: &'a Message<'a>,
    contents: &'a Contents<'a>,
    notice: &'a Notice<'a>,
    options: &'a ReportOptions<'a>,
    original: Option<OriginalMessage>,
    sent_to: Vec<String>,
    own: Vec<String>,
    named: Vec<Named>,
    /// What the notice says to all, classified when it is first asked for.
    shared: OnceCell<Classification>,
    flags: Vec<MessageFlag>,
}

impl<'a> Reading<'a> {
    fn new(message: &'a Message<'a>, contents: &'a Contents<'a>, notice: &'a Notice<'a>, options: &'a ReportOptions<'a>) -> Self {
        let mut flags = vec![];
        if message.broken {
            flags.push(MessageFlag::MimeBroken);
        }
        if message.truncated || contents.truncated {
            flags.push(MessageFlag::Truncated);
        }
        let original = match &contents.original {
            Some(bytes) => original(bytes),
            None => notice.original.and_then(|at| original(contents.text.get(at..)?.as_bytes())),
        };
        let mut sent_to: Vec<String> = vec![];
        for field in ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "to"] {
            for value in message.headers.all(field).take(20) {
                for address in mailboxes(&value, 20) {
                    if !sent_to.iter().any(|known| same(known, &address)) {
                        sent_to.push(address);
                    }
                }
            }
        }
        let mut own = sent_to.clone();
        for field in ["from", "reply-to", "return-path", "sender", "errors-to", "cc"] {
            own.extend(message.headers.get(field).map(|value| mailboxes(&value, 20)).unwrap_or_default());
        }
        own.extend(original.as_ref().and_then(|original| original.from.clone()));
        own.extend(original.as_ref().and_then(|original| original.return_path.clone()));
        let of_original = original.as_ref().map(|original| original.to.clone()).unwrap_or_default();
        let known = failed_recipients(&message.headers);
        let named = notice.named(&own, &of_original, known.as_deref());
        Self { message, contents, notice, options, original, sent_to, own, named, shared: OnceCell::new(), flags }
    }

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

    fn verp(&self) -> Option<Verp> {
        self.sent_to.iter().find_map(|address| self.options.return_path.iter().find_map(|pattern| verp::read(pattern, address)))
    }

    /// RFC 5965 and its relatives.
    fn feedback(&mut self, text: &str, report: &mut MessageReport) {
        let (fields, _) = Headers::read(text.trim_start().as_bytes(), 0);
        let kind = fields.get("feedback-type").map(|value| value.trim().to_ascii_lowercase());
        report.kind = match kind.as_deref() {
            Some("opt-out" | "opt-out-list") => MessageKind::Unsubscribe,
            Some("auth-failure" | "dkim" | "dmarc" | "not-spam") => MessageKind::Report,
            _ => MessageKind::Complaint,
        };
        report.feedback_type = kind;
        report.reporting_mta =
            fields.get("reporting-mta").map(|value| value.split_once(';').map_or(value.as_str(), |(_, name)| name).trim().to_owned());
        report.original_envelope_id = fields.get("original-envelope-id");
        report.arrival_date = fields.get("arrival-date").or_else(|| fields.get("received-date")).and_then(|value| date::read(&value));
        if report.kind == MessageKind::Report {
            return;
        }
        let category = if report.kind == MessageKind::Unsubscribe { Category::Unsubscribe } else { Category::SpamComplaint };
        let mut addresses: Vec<String> = vec![];
        for value in ["original-rcpt-to", "removal-recipient"].iter().flat_map(|name| fields.all(name)).take(MAX_RECIPIENTS) {
            addresses.extend(
                one(value.split_once(';').map_or(value.as_str(), |(_, address)| address))
                    .filter(|new| !is_redacted(new) && !addresses.iter().any(|known| same(known, new))),
            );
        }
        report.recipients = addresses.into_iter().map(|address| self.event(address, AddressSource::Report, category)).collect();
        if report.recipients.is_empty() {
            if let Some(address) = self.junk_mail_recipient() {
                report.recipients.push(self.event(address, AddressSource::Report, category));
            } else {
                report.recipients.extend(self.inferred(None).map(|(address, from)| self.event(address, from, category)));
            }
        }
    }

    /// Microsoft's Junk Mail Reporting Program names the recipient in a field of the quoted message, and has no report part.
    fn junk_mail_recipient(&self) -> Option<String> {
        let field = "x-hmxmroriginalrecipient";
        let quoted = self.original.as_ref().and_then(|original| original.headers.iter().find(|(name, _)| name == field));
        let value = quoted.map(|(_, value)| value.clone()).or_else(|| self.message.headers.get(field))?;
        one(&value)
    }

    /// Something that the recipient did: no reply of a server.
    fn event(&self, address: String, from: AddressSource, category: Category) -> ReportedRecipient {
        let mut recipient = reported(Some(address), Some(from), Classification::of(category, self.options.classify.scheme.clone()));
        if from.is_inferred() {
            watch_at_most(&mut recipient.classification);
        }
        recipient
    }

    /// RFC 3464, or text that imitates its fields. `false` where there are none.
    fn delivery_report(&mut self, report: &mut MessageReport) -> bool {
        let mut reports: Vec<delivery::Report> = self.contents.delivery.iter().map(|text| delivery::read(text)).collect();
        let standard = !reports.is_empty();
        let signs = Signs::read(&self.message.headers, &self.message.media);
        if !standard {
            let text = self.notice.own_text();
            let (of_text, _, _) = kind::of_text(&signs, self.notice, &self.named);
            if of_text == MessageKind::Other || !delivery::is_like(text) {
                return false;
            }
            reports.push(delivery::read(text));
            self.flags.push(MessageFlag::NoStandardReport);
        }
        if reports.iter().filter(|report| !report.recipients.is_empty()).count() > 1 {
            self.flags.push(MessageFlag::SeveralReports);
        }
        if reports.iter().any(|report| report.truncated) {
            self.flags.push(MessageFlag::Truncated);
        }
        for per_message in reports.iter().map(|report| &report.message) {
            report.reporting_mta = report.reporting_mta.take().or_else(|| per_message.reporting_mta.clone());
            report.original_envelope_id = report.original_envelope_id.take().or_else(|| per_message.original_envelope_id.clone());
            report.arrival_date = report.arrival_date.or(per_message.arrival_date);
        }
        let fields: Vec<PerRecipient> = reports.into_iter().flat_map(|report| report.recipients).collect();
        if fields.is_empty() {
            return false;
        }
        let several = fields.len() > 1;
        let known: Vec<String> =
            fields.iter().flat_map(|fields| [&fields.final_recipient, &fields.original_recipient]).flatten().take(200).cloned().collect();
        let plain = self.notice.named(&self.own, &[], None);
        self.named = if known.is_empty() { plain } else { self.notice.named(&self.own, &[], Some(&known)) };
        let mut seen: Vec<(Option<String>, Option<String>)> = vec![];
        for fields in fields.into_iter().take(MAX_RECIPIENTS) {
            // A report may say the same twice, as text and as fields.
            let key = (fields.final_recipient.clone().or_else(|| fields.original_recipient.clone()), fields.action.clone());
            if key.0.is_some() && seen.contains(&key) {
                continue;
            }
            if seen.len() < 100 {
                seen.push(key);
            }
            report.recipients.push(self.recipient(fields, several));
        }
        // A name that is no address: the text may have one.
        if report.recipients.iter().all(|recipient| recipient.address.is_none()) {
            self.fill_addresses(report);
        }
        for recipient in report.recipients.iter_mut().filter(|recipient| recipient.address.is_none()) {
            watch_at_most(&mut recipient.classification);
        }
        if self.notice.says(Says::Challenge) {
            report.kind = MessageKind::Challenge;
            for recipient in &mut report.recipients {
                recipient.classification = Classification::of(Category::ChallengeResponse, self.options.classify.scheme.clone());
            }
            return true;
        }
        let has = |action: DeliveryAction| report.recipients.iter().any(|recipient| recipient.action == Some(action));
        report.kind = if has(DeliveryAction::Failed) {
            MessageKind::Bounce
        } else if has(DeliveryAction::Delayed) {
            MessageKind::Delayed
        } else {
            MessageKind::Delivered
        };
        true
    }

    /// Gives recipients that the fields leave without an address those of the text, or an inferred one.
    fn fill_addresses(&self, report: &mut MessageReport) {
        let found: Vec<(String, AddressSource)> = match failed_recipients(&self.message.headers) {
            Some(addresses) => addresses.into_iter().map(|address| (address, AddressSource::XFailedRecipients)).collect(),
            None if !self.named.is_empty() => self.named.iter().map(|named| (named.address.clone(), AddressSource::Text)).collect(),
            None => self.inferred(None).into_iter().collect(),
        };
        if found.len() != report.recipients.len() {
            return;
        }
        for (recipient, (address, from)) in report.recipients.iter_mut().zip(found) {
            recipient.address = Some(address);
            recipient.address_from = Some(from);
            if from.is_inferred() {
                watch_at_most(&mut recipient.classification);
            }
        }
    }

    /// One recipient of a report's fields.
    fn recipient(&self, fields: PerRecipient, several: bool) -> ReportedRecipient {
        let PerRecipient { final_recipient, original_recipient, action, status, diagnostic, remote_mta, last_attempt, retry_until } =
            fields;
        let address = final_recipient.or_else(|| original_recipient.clone());
        let original_address = original_recipient.filter(|original| address.as_ref().is_none_or(|address| !same(address, original)));
        let action = action_of(action.as_deref(), status.as_deref(), diagnostic.as_deref(), self.notice);
        let code = status.as_deref().unwrap_or_default();
        let mut classification = match action {
            DeliveryAction::Failed | DeliveryAction::Delayed => {
                // What failed was not delivered: "X-Unix; 255" is the exit status of a program.
                let said = diagnostic.as_deref().map(|text| self.classify(code, text)).filter(|said| said.category != Category::Delivered);
                let clear = said.as_ref().is_some_and(|said| said.category != Category::Unknown && said.confidence != Confidence::Low);
                let near = self
                    .named
                    .iter()
                    .find(|named| [&address, &original_address].into_iter().flatten().any(|address| same(address, &named.address)))
                    .and_then(|named| self.said_of(code, named));
                // What the fields leave open, the text may tell: the reason, or the command that the reply answered.
                let told = match &said {
                    Some(said) if clear => near.filter(|near| {
                        near.command.is_some() && said.command.is_none() && near.reply_code == said.reply_code && near.status == said.status
                    }),
                    _ => near.or_else(|| (!several).then(|| self.classify(code, &self.notice.shared(&[])))),
                };
                let alone = || self.classify(code, "");
                match (said, told) {
                    (Some(said), Some(told)) if worth(&told) < worth(&said) || !clear && worth(&told) == worth(&said) => said,
                    (_, Some(told)) if told.category != Category::Unknown => told,
                    (Some(said), _) => said,
                    (None, _) => alone(),
                }
            }
            _ => Classification {
                status: self.classify(code, "").status,
                ..Classification::of(Category::Delivered, self.options.classify.scheme.clone())
            },
        };
        if action == DeliveryAction::Delayed {
            still_trying(&mut classification);
        }
        ReportedRecipient {
            original_address,
            action: Some(action),
            status,
            diagnostic_code: diagnostic,
            remote_mta,
            last_attempt_date: last_attempt,
            will_retry_until: retry_until,
            ..reported(address.clone(), address.map(|_| AddressSource::Report), classification)
        }
    }

    /// A message without the fields of a report.
    fn text_report(&mut self, report: &mut MessageReport, verp: Option<&Verp>) {
        let signs = Signs::read(&self.message.headers, &self.message.media);
        let (kind, confidence, forwarded) = kind::of_text(&signs, self.notice, &self.named);
        (report.kind, report.confidence) = (kind, confidence);
        if self.contents.calendar && kind != MessageKind::AutoReply {
            report.kind = MessageKind::Other;
        }
        if forwarded || report.kind == MessageKind::Other && self.contents.holds_report() {
            self.flags.push(MessageFlag::Forwarded);
        }
        let scheme = &self.options.classify.scheme;
        match report.kind {
            MessageKind::Bounce | MessageKind::Delayed | MessageKind::Delivered => {
                self.flags.push(MessageFlag::NoStandardReport);
                report.recipients = self.recipients_of_text(report.kind, verp);
            }
            MessageKind::Unsubscribe => {
                let from = self.message.headers.get("from").and_then(|value| mailboxes(&value, 1).pop());
                // The sender of a mail may be anyone; the list's own token is better evidence, so that the address is watched.
                report.recipients.extend(from.map(|address| {
                    reported(Some(address), Some(AddressSource::Text), Classification::of(Category::Unsubscribe, scheme.clone()))
                }));
            }
            _ => {}
        }
    }

    /// The recipients that a notice names, each with the reply about this one.
    fn recipients_of_text(&self, kind: MessageKind, verp: Option<&Verp>) -> Vec<ReportedRecipient> {
        let mut recipients = vec![];
        let failed = failed_recipients(&self.message.headers);
        // Addresses that share one stretch follow each other.
        let mut last: Option<(Range<usize>, Classification)> = None;
        let mut add = |address: String, from: AddressSource, named: Option<&Named>| {
            let action = match (kind, named.map(|named| named.outcome)) {
                (MessageKind::Delayed, _) => DeliveryAction::Delayed,
                (MessageKind::Delivered, _) | (_, Some(Outcome::Delivered)) => DeliveryAction::Delivered,
                (_, Some(Outcome::Delayed)) if kind != MessageKind::Bounce => DeliveryAction::Delayed,
                _ => DeliveryAction::Failed,
            };
            let mut classification = if action == DeliveryAction::Delivered {
                let said = self.said_in_text(named);
                if said.category == Category::Delivered {
                    said
                } else {
                    Classification::of(Category::Delivered, self.options.classify.scheme.clone())
                }
            } else {
                let place = named.and_then(|named| named.stretches.first()).cloned().unwrap_or_default();
                match &last {
                    Some((known, said)) if *known == place => said.clone(),
                    _ => {
                        let said = self.said_in_text(named);
                        last = Some((place, said.clone()));
                        said
                    }
                }
            };
            if action == DeliveryAction::Delayed {
                still_trying(&mut classification);
            }
            if from.is_inferred() {
                watch_at_most(&mut classification);
            }
            recipients.push(ReportedRecipient { action: Some(action), ..reported(Some(address), Some(from), classification) });
        };
        match failed {
            Some(addresses) => {
                for address in addresses {
                    let named = self.named.iter().find(|named| same(&named.address, &address));
                    add(address, AddressSource::XFailedRecipients, named);
                }
            }
            None if !self.named.is_empty() => {
                for named in &self.named {
                    add(named.address.clone(), AddressSource::Text, Some(named));
                }
            }
            None => {
                if let Some((address, from)) = self.inferred(verp) {
                    add(address, from, None);
                }
            }
        }
        recipients
    }

    /// An address that nobody names: from the return path, or the only one that the original went to.
    fn inferred(&self, verp: Option<&Verp>) -> Option<(String, AddressSource)> {
        if !self.options.infer {
            return None;
        }
        let path = verp.and_then(|verp| verp.address.clone()).or_else(|| self.sent_to.iter().find_map(|address| verp::guess(address)));
        if let Some(address) = path {
            return Some((address, AddressSource::ReturnPath));
        }
        let original = self.original.as_ref()?;
        let [only] = original.to.as_slice() else { return None };
        // The address of a list, or the sender's own: the message went on to somebody else.
        let is_list = original.headers.iter().any(|(name, value)| {
            name.starts_with("list-") && name != "list-unsubscribe" && name != "list-unsubscribe-post"
                || matches!(name.as_str(), "x-beenthere" | "x-mailman-version" | "mailing-list")
                || name == "precedence" && value.eq_ignore_ascii_case("list")
        });
        let domain = |address: &str| address.rsplit_once('@').map(|(_, domain)| domain.to_ascii_lowercase());
        let is_own = self.sent_to.iter().chain(&original.from).any(|own| domain(own) == domain(only));
        (!is_list && !is_own).then(|| (only.clone(), AddressSource::OriginalMessage))
    }

    fn classify(&self, code: &str, text: &str) -> Classification {
        classify(code, text, &self.options.classify)
    }

    /// What the notice says of an address alone.
    fn said_of(&self, code: &str, named: &Named) -> Option<Classification> {
        let mut best: Option<Classification> = None;
        for stretch in named.stretches.iter().take(8) {
            let said = self.classify(code, self.notice.text.get(stretch.clone()).unwrap_or_default());
            if best.as_ref().is_none_or(|best| worth(&said) > worth(best)) {
                best = Some(said);
            }
        }
        best
    }

    /// What the notice says of an address; where that is nothing, what it says to all.
    fn said_in_text(&self, named: Option<&Named>) -> Classification {
        let own = named.and_then(|named| self.said_of("", named));
        match own {
            // A reply has a code; where the words near the address have none, the reply may stand apart from them.
            Some(own) if own.category != Category::Unknown && (own.reply_code.is_some() || own.status.is_some()) => own,
            _ => {
                let shared = self.shared.get_or_init(|| {
                    let one = self.named.len() <= 1;
                    let text = self.notice.shared(if one { &[] } else { &self.named });
                    let said = self.classify("", &text);
                    // A subject about several recipients says which of them it means to nobody; beside a reply it is a title.
                    if said.category != Category::Unknown || !one || said.reply_code.is_some() || said.status.is_some() {
                        return said;
                    }
                    // Some servers put the reason into the subject alone.
                    let subject = self.message.headers.get("subject").unwrap_or_default();
                    Some(self.classify("", &subject)).filter(|subject| subject.category != Category::Unknown).unwrap_or(said)
                });
                own.filter(|own| worth(own) >= worth(shared)).unwrap_or_else(|| shared.clone())
            }
        }
    }
}

/// Whether a provider hid the address (RFC 6590).
fn is_redacted(address: &str) -> bool {
    address.get(..8).is_some_and(|head| head.eq_ignore_ascii_case("redacted"))
}

/// Exim and Google name those that failed in a field.
fn failed_recipients(headers: &Headers) -> Option<Vec<String>> {
    let mut found: Vec<String> = vec![];
    for value in headers.all("x-failed-recipients").take(MAX_RECIPIENTS) {
        for address in mailboxes(&value, MAX_RECIPIENTS) {
            if found.len() < MAX_RECIPIENTS && !found.iter().take(100).any(|known| same(known, &address)) {
                found.push(address);
            }
        }
    }
    (!found.is_empty()).then_some(found)
}

/// How much a classification is worth beside another one of the same reply.
fn worth(said: &Classification) -> (bool, bool, std::cmp::Reverse<Confidence>) {
    let coded = said.reply_code.is_some() || said.status.is_some();
    (said.category != Category::Unknown, coded, std::cmp::Reverse(said.confidence))
}

/// The action of a recipient; where the field is missing or nonsense, what status and text say.
fn action_of(action: Option<&str>, status: Option<&str>, diagnostic: Option<&str>, notice: &Notice) -> DeliveryAction {
    if let Some(known) = action.and_then(DeliveryAction::from_id) {
        return known;
    }
    match action.unwrap_or_default() {
        "failure" | "fail" | "error" => DeliveryAction::Failed,
        "delay" => DeliveryAction::Delayed,
        "deliverable" | "deliver" | "success" => DeliveryAction::Delivered,
        _ if status.is_some_and(|status| status.starts_with('2')) && diagnostic.is_none_or(|text| !text.starts_with(['4', '5'])) => {
            DeliveryAction::Delivered
        }
        _ if notice.outcome() == Outcome::Delayed => DeliveryAction::Delayed,
        _ => DeliveryAction::Failed,
    }
}

fn reported(address: Option<String>, address_from: Option<AddressSource>, classification: Classification) -> ReportedRecipient {
    ReportedRecipient {
        address,
        original_address: None,
        address_from,
        action: None,
        status: None,
        diagnostic_code: None,
        remote_mta: None,
        last_attempt_date: None,
        will_retry_until: None,
        classification,
    }
}

/// Nothing that a report does not say itself suppresses an address.
fn watch_at_most(classification: &mut Classification) {
    if classification.address_action == AddressAction::Keep {
        return;
    }
    classification.address_action = AddressAction::Watch;
    if matches!(classification.action, Action::RemoveAddress | Action::CorrectAddress | Action::UpdateAddress) {
        classification.action = if classification.retry == Retry::Later { Action::RetryLater } else { Action::Review };
    }
}

/// A reply while the server goes on trying: whatever it says, the address may work yet.
fn still_trying(classification: &mut Classification) {
    watch_at_most(classification);
    if classification.kind == BounceType::Hard {
        classification.kind = BounceType::Soft;
    }
}

/// The quoted message, as far as its header goes. `None` where it has no field.
fn original(bytes: &[u8]) -> Option<OriginalMessage> {
    let start = bytes.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or_default();
    let (headers, _) = Headers::read(bytes, start);
    if headers.fields.is_empty() {
        return None;
    }
    let get = |name: &str| headers.get(name).filter(|value| !value.is_empty());
    let address = |name: &str| get(name).and_then(|value| mailboxes(&value, 1).pop());
    let message_id = get("message-id").map(|id| id.trim_start_matches('<').split('>').next().unwrap_or_default().to_owned());
    Some(OriginalMessage {
        message_id,
        subject: get("subject"),
        from: address("from"),
        to: headers.all("to").take(20).flat_map(|value| mailboxes(&value, MAX_RECIPIENTS)).take(MAX_RECIPIENTS).collect(),
        date: get("date").and_then(|value| date::read(&value)),
        return_path: address("return-path").or_else(|| address("x-envelope-from")),
        headers: headers.fields.iter().map(|field| (field.name.to_ascii_lowercase(), field.text(""))).collect(),
    })
}
