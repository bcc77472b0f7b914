//! A delivery status notification: the fields of RFC 3464, or text that imitates them.

use super::address::same;
use super::delivery::{self, PerRecipient};
use super::marker::Says;
use super::rank::{Rank, is_same_box};
use super::reading::{Reading, failed_recipients};
use super::recipient::{action_of, reported, still_trying, watch_at_most, worth};
use super::report::{AddressSource, DeliveryAction, MAX_RECIPIENTS, MessageFlag, MessageKind, MessageReport, ReportedRecipient};
use crate::tables::{Category, Confidence};
use crate::verdict::Classification;

impl Reading<'_> {
    /// RFC 3464, or text that imitates its fields. `false` where there are none.
    pub(super) fn delivery_report(&mut self, report: &mut MessageReport) -> bool {
        let mut reports: Vec<delivery::Report> = self.contents.delivery.iter().map(|text| delivery::read(text)).collect();
        let standard = !reports.is_empty();
        // A person's mail to a person with a report in it.
        if standard && !self.signs.is_machine() && self.kind().0 == MessageKind::Other {
            self.flags.push(MessageFlag::Forwarded);
            return false;
        }
        if !standard {
            let text = self.notice.own_text();
            if !delivery::is_like(text) || self.kind().0 == MessageKind::Other {
                return false;
            }
            reports.push(delivery::read(text));
            self.flags.push(MessageFlag::NoStandardReport);
        }
        if reports.iter().filter(|report| !report.recipients.is_empty()).count() > 1 || reports.iter().any(|report| report.joined) {
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
        // The text has a reply about another address.
        let elsewhere = !known.is_empty()
            && plain.iter().any(|named| named.rank >= Rank::Labelled)
            && !plain.iter().any(|named| known.iter().any(|known| is_same_box(known, &named.address)));
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
            report.recipients.push(self.recipient(fields, several, elsewhere));
        }
        // A name that is no address: the text may have one.
        if report.recipients.iter().all(|recipient| recipient.address.is_none()) {
            self.fill_addresses(report);
        }
        // Who got another copy is not dead, and `None` is nobody: each that failed adds one.
        let served = |one: &ReportedRecipient| one.address.clone().filter(|_| one.action >= Some(DeliveryAction::Delivered));
        let served: Vec<Option<String>> = report.recipients.iter().map(served).collect();
        for recipient in &mut report.recipients {
            if served.contains(&recipient.address) {
                watch_at_most(&mut recipient.classification);
            }
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
    fn recipient(&self, fields: PerRecipient, several: bool, elsewhere: bool) -> ReportedRecipient {
        let PerRecipient { final_recipient, original_recipient, action, status, diagnostic, remote_mta, last_attempt, retry_until } =
            fields;
        let address = final_recipient.or_else(|| original_recipient.clone());
        let original_address = original_recipient.filter(|original| address.as_ref().is_none_or(|address| !same(address, original)));
        let action = action_of(action.as_deref(), status.as_deref(), diagnostic.as_deref(), self.notice);
        let code = status.as_deref().unwrap_or_default();
        let mut classification = match action {
            DeliveryAction::Failed | DeliveryAction::Delayed => {
                // What failed was not delivered: "X-Unix; 255" is the exit status of a program, "2.1.5" the last step that worked.
                let failed = |said: &Classification| said.category != Category::Delivered;
                let ours: Vec<&str> = [&address, &original_address].into_iter().flatten().map(String::as_str).collect();
                let doubted = |(mut said, reply): (Classification, &str)| {
                    self.doubt(&mut said, reply, &ours);
                    said
                };
                let said = diagnostic.as_deref().map(|text| doubted((self.classify(code, text), text))).filter(failed);
                let clear = said.as_ref().is_some_and(|said| said.category != Category::Unknown && said.confidence != Confidence::Low);
                let near = self
                    .named
                    .iter()
                    .find(|named| [&address, &original_address].into_iter().flatten().any(|address| same(address, &named.address)))
                    .and_then(|named| self.said_of(code, named))
                    .map(doubted);
                // What the fields leave open, the text may tell: the reason, or the command that the reply answered.
                let told = match &said {
                    Some(said) if clear => near.filter(|near| {
                        near.command.is_some() && said.command.is_none() && near.reply_code == said.reply_code && near.status == said.status
                    }),
                    _ => near.or_else(|| {
                        let mut shared = (!several).then(|| self.classify(code, &self.notice.shared(&[])));
                        if let Some(shared) = shared.as_mut().filter(|_| elsewhere) {
                            watch_at_most(shared);
                        }
                        shared
                    }),
                };
                let told = told.filter(failed);
                let alone = || Some(self.classify(code, "")).filter(failed).unwrap_or_else(|| self.classify("", ""));
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
}
