//! A delivery status notification: the fields of RFC 3464, or text that imitates them.

use super::address::{Index, same};
use super::delivery::{self, PerRecipient};
use super::facts::{MessageFacts, failed_recipients};
use super::marker::Says;
use super::rank::{Rank, is_same_box};
use super::recipient::{action_of, reported, still_trying, worth};
use super::report::{AddressSource, DeliveryAction, MAX_RECIPIENTS, MessageFlag, MessageKind, MessageReport, ReportedRecipient};
use crate::tables::{AddressAction, Category, Confidence};
use crate::verdict::Classification;
use std::borrow::Cow;
use std::cmp::Ordering;

impl MessageFacts<'_> {
    /// RFC 3464, or text that imitates its fields. `false` where there are none.
    pub(super) fn delivery_report(&mut self, report: &mut MessageReport) -> bool {
        let Some(reports) = self.fields_of_reports() else { return false };
        for per_message in reports.iter().map(|report| &report.message) {
            report.reporting_mta = report.reporting_mta.take().or_else(|| per_message.reporting_mta.clone());
            report.original_envelope_id = report.original_envelope_id.take().or_else(|| per_message.original_envelope_id.clone());
            report.arrival_date = report.arrival_date.or(per_message.arrival_date);
        }
        let fields: Vec<PerRecipient> = reports.into_iter().flat_map(|report| report.recipients).collect();
        if fields.is_empty() {
            return false;
        }
        report.recipients = self.recipients_of_fields(fields);
        // A name that is no address: the text may have one.
        if report.recipients.iter().all(|recipient| recipient.address.is_none()) {
            self.fill_addresses(report);
        }
        doubt_the_served(&mut report.recipients);
        let has = |action: DeliveryAction| report.recipients.iter().any(|recipient| recipient.action == Some(action));
        report.kind = if self.notice.says(Says::Challenge) {
            for recipient in &mut report.recipients {
                recipient.classification = self.of(Category::ChallengeResponse);
            }
            MessageKind::Challenge
        } else if has(DeliveryAction::Failed) {
            MessageKind::Bounce
        } else if has(DeliveryAction::Delayed) {
            MessageKind::Delayed
        } else {
            MessageKind::Delivered
        };
        true
    }

    /// The fields of each report in the message, in parts of their own or in its text.
    fn fields_of_reports(&mut self) -> Option<Vec<delivery::Report>> {
        let mut reports: Vec<delivery::Report> = self.contents.delivery.iter().map(|text| delivery::read(text)).collect();
        if reports.is_empty() {
            let text = self.notice.own_text();
            if !delivery::is_like(text) || self.guess().kind == MessageKind::Other {
                return None;
            }
            reports.push(delivery::read(text));
            self.flags.push(MessageFlag::NoStandardReport);
        } else if !self.signs.is_machine() && self.guess().kind == MessageKind::Other {
            // A person's mail to a person with a report in it.
            self.flags.push(MessageFlag::Forwarded);
            return None;
        }
        if reports.iter().filter(|report| !report.recipients.is_empty()).count() > 1 || reports.iter().any(|report| report.joined) {
            self.flags.push(MessageFlag::SeveralReports);
        }
        if reports.iter().any(|report| report.truncated) {
            self.flags.push(MessageFlag::Truncated);
        }
        Some(reports)
    }

    /// The recipients of the fields, each once, with what the text says of them.
    fn recipients_of_fields(&mut self, fields: Vec<PerRecipient>) -> Vec<ReportedRecipient> {
        let several = fields.len() > 1;
        let known: Vec<String> =
            fields.iter().flat_map(|fields| [&fields.final_recipient, &fields.original_recipient]).flatten().take(200).cloned().collect();
        let plain = self.notice.named(&self.own, &[], None);
        // The text has a reply about another address.
        let elsewhere = !known.is_empty()
            && plain.iter().any(|named| named.rank >= Rank::Labelled)
            && !plain.iter().any(|named| known.iter().any(|known| is_same_box(known, &named.address)));
        self.name(if known.is_empty() { plain } else { self.notice.named(&self.own, &[], Some(&known)) });
        let (mut seen, mut index): (Vec<(String, Option<String>)>, _) = (vec![], Index::default());
        let mut recipients = vec![];
        for fields in fields.into_iter().take(MAX_RECIPIENTS) {
            // A report may say the same twice, as text and as fields.
            if let Some(address) = fields.final_recipient.as_ref().or(fields.original_recipient.as_ref()) {
                let is_again =
                    |place: usize| seen.get(place).is_some_and(|(known, action)| same(known, address) && *action == fields.action);
                if !index.place(address, is_again).1 {
                    continue;
                }
                seen.push((address.clone(), fields.action.clone()));
            }
            recipients.push(self.recipient(fields, several, elsewhere));
        }
        recipients
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
                recipient.classification.watch_at_most();
            }
        }
    }

    /// One recipient of a report's fields.
    fn recipient(&self, fields: PerRecipient, several: bool, elsewhere: bool) -> ReportedRecipient {
        let PerRecipient {
            final_recipient,
            original_recipient,
            actual_recipient,
            action,
            status,
            diagnostic,
            remote_mta,
            last_attempt,
            retry_until,
        } = fields;
        // "r.chen@ims-ms-daemon": a channel of the server's own, which no sender wrote to.
        let is_internet = |address: &String| address.rsplit('@').next().is_some_and(|domain| domain.contains('.'));
        let inside = original_recipient.as_ref().is_some_and(is_internet) && !final_recipient.as_ref().is_some_and(is_internet);
        let address = final_recipient.filter(|_| !inside).or_else(|| original_recipient.clone());
        let original_address = original_recipient.filter(|original| address.as_ref().is_none_or(|address| !same(address, original)));
        let action = action_of(action.as_deref(), status.as_deref(), diagnostic.as_deref(), self.notice);
        let code = status.as_deref().unwrap_or_default();
        let mut classification = match action {
            DeliveryAction::Failed | DeliveryAction::Delayed => {
                let ours = [&address, &original_address].into_iter().flatten().map(String::as_str).collect();
                self.reason(&Fields { ours, code, diagnostic: diagnostic.as_deref(), several, elsewhere })
            }
            _ => Classification { status: self.classify(code, "").status, ..self.of(Category::Delivered) },
        };
        if action == DeliveryAction::Delayed {
            still_trying(&mut classification);
        }
        // What failed is where the address's mail goes, or a program that it runs.
        let ours = || [&address, &original_address].into_iter().flatten();
        if actual_recipient.is_some_and(|actual| !ours().any(|ours| is_same_box(ours, &actual))) {
            classification.watch_at_most();
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

    /// Why mail to a recipient failed: by the fields or by the text, whichever says more.
    fn reason(&self, fields: &Fields) -> Classification {
        let mut said = self.said_by_fields(fields);
        let near = self.named_in_text(fields);
        // The fields have a reply without the address that the text has in it.
        if let (Some(said), Some((near, reply))) = (&mut said, &near)
            && near.category == said.category
        {
            self.doubt(said, reply, &fields.ours);
        }
        let told = self.told_by_text(fields, near, said.as_ref());
        let alone = || Some(self.classify(fields.code, "")).filter(has_failed).unwrap_or_else(|| self.classify("", ""));
        better_of(said, told).unwrap_or_else(alone)
    }

    fn said_by_fields(&self, fields: &Fields) -> Option<Classification> {
        let reply = fields.diagnostic?;
        let mut said = self.classify(fields.code, reply);
        self.doubt(&mut said, reply, &fields.ours);
        Some(said).filter(has_failed)
    }

    /// What the fields leave open, the text may tell: the reason, or the command that the reply answered.
    fn told_by_text(
        &self,
        fields: &Fields,
        near: Option<(Classification, Cow<str>)>,
        said: Option<&Classification>,
    ) -> Option<Classification> {
        let (told, text) = match said.filter(|said| is_clear(said)) {
            Some(said) => near.filter(|(near, _)| {
                near.command.is_some() && said.command.is_none() && near.reply_code == said.reply_code && near.status == said.status
            })?,
            None => near.or_else(|| self.told_to_all(fields))?,
        };
        // Beside a reply that contradicts the status a text that says nothing is no evidence: "Status: 5.1.1", "554 blocked".
        let stops = |what: &Classification| what.address_action == AddressAction::Suppress;
        let by_code = said.is_some_and(|said| !stops(said)) && stops(&told) && !stops(&self.classify("", &text));
        Some(told).filter(|told| has_failed(told) && !by_code)
    }

    /// What the text says of the recipient, and where.
    fn named_in_text(&self, fields: &Fields) -> Option<(Classification, Cow<'_, str>)> {
        let named = fields.ours.iter().find_map(|address| self.named_as(address))?;
        let (mut near, reply) = self.said_of(fields.code, named)?;
        self.doubt(&mut near, reply, &fields.ours);
        Some((near, Cow::Borrowed(reply)))
    }

    /// What the text says where it names none of the addresses.
    fn told_to_all(&self, fields: &Fields) -> Option<(Classification, Cow<'_, str>)> {
        if fields.several {
            return None;
        }
        let text = self.notice.shared(&[]);
        let mut told = self.classify(fields.code, &text);
        if fields.elsewhere {
            told.watch_at_most();
        }
        Some((told, text))
    }
}

/// What the fields of a report say of a recipient.
struct Fields<'a> {
    /// The recipient's addresses.
    ours: Vec<&'a str>,
    code: &'a str,
    diagnostic: Option<&'a str>,
    /// The report has other recipients too.
    several: bool,
    /// The text has a reply about another address.
    elsewhere: bool,
}

/// What failed was not delivered: "X-Unix; 255" is the exit status of a program, "2.1.5" the last step that worked.
fn has_failed(said: &Classification) -> bool {
    said.category != Category::Delivered
}

fn is_clear(said: &Classification) -> bool {
    said.category != Category::Unknown && said.confidence != Confidence::Low
}

/// What the text tells, where it is worth more than what the fields say, or as much as what they say clearly.
fn better_of(said: Option<Classification>, told: Option<Classification>) -> Option<Classification> {
    let is_better = |told: &Classification| match said.as_ref().map(|said| (worth(told).cmp(&worth(said)), is_clear(said))) {
        Some((Ordering::Less, _) | (Ordering::Equal, false)) => false,
        _ => told.category != Category::Unknown,
    };
    told.filter(is_better).or(said)
}

/// Who got another copy is not dead. Where nobody is named, there is no address to suppress either.
fn doubt_the_served(recipients: &mut [ReportedRecipient]) {
    let (mut served, mut index) = (vec![], Index::default());
    for recipient in recipients.iter().filter(|recipient| recipient.action >= Some(DeliveryAction::Delivered)) {
        recipient.address.iter().for_each(|address| index.add(&mut served, address.clone()));
    }
    for recipient in recipients {
        let is_served =
            |address: &String| index.find(address, |place| served.get(place).is_some_and(|known| same(known, address))).is_some();
        if recipient.address.as_ref().is_none_or(is_served) {
            recipient.classification.watch_at_most();
        }
    }
}
