//! A report in prose: no fields, so that the notice itself names the recipients.

use super::address::{mailboxes, same};
use super::joined;
use super::kind::Guess;
use super::notice::Outcome;
use super::reading::{Reading, failed_recipients};
use super::recipient::{reported, still_trying, watch_at_most};
use super::report::{AddressSource, DeliveryAction, MessageFlag, MessageKind, MessageReport, ReportedRecipient};
use super::stretch::Named;
use super::verp::Verp;
use crate::tables::Category;
use crate::verdict::Classification;
use std::ops::Range;

impl Reading<'_> {
    /// A message without the fields of a report.
    pub(super) fn text_report(&mut self, report: &mut MessageReport, verp: Option<&Verp>) {
        let Guess { kind, confidence, forwarded } = self.guess();
        (report.kind, report.confidence) = (kind, confidence);
        if self.contents.calendar && kind != MessageKind::AutoReply {
            report.kind = MessageKind::Other;
        }
        if forwarded || report.kind == MessageKind::Other && self.contents.holds_report() {
            self.flags.push(MessageFlag::Forwarded);
        }
        match report.kind {
            MessageKind::Bounce | MessageKind::Delayed | MessageKind::Delivered => {
                self.flags.push(MessageFlag::NoStandardReport);
                if self.contents.original.is_none() && self.notice.joined().is_some_and(|text| joined::is_machine(text.as_bytes())) {
                    self.flags.push(MessageFlag::SeveralReports);
                }
                report.recipients = self.recipients_of_text(report.kind, verp);
            }
            MessageKind::Complaint => {
                let of = |named: &Named| self.event(named.address.clone(), AddressSource::Text, Category::SpamComplaint);
                report.recipients = self.named.iter().map(of).collect();
            }
            MessageKind::Unsubscribe => {
                let from = self.message.headers.get("from").and_then(|value| mailboxes(&value, 1).pop());
                // The sender of a mail may be anyone; the list's own token is better evidence, so that the address is watched.
                report
                    .recipients
                    .extend(from.map(|address| reported(Some(address), Some(AddressSource::Text), self.of(Category::Unsubscribe))));
            }
            _ => {}
        }
    }

    /// The recipients that a notice names, each with the reply about this one.
    fn recipients_of_text(&self, kind: MessageKind, verp: Option<&Verp>) -> Vec<ReportedRecipient> {
        let (mut recipients, mut of_all, mut differ) = (vec![], vec![], false);
        let failed = failed_recipients(&self.message.headers);
        // Addresses that share their stretches follow each other.
        let mut last: Option<(Classification, &str)> = None;
        let mut known: Vec<Range<usize>> = vec![];
        let mut add = |address: String, from: AddressSource, named: Option<&Named>| {
            let mut action = match (kind, named.map(|named| named.outcome)) {
                (MessageKind::Delayed, _) => DeliveryAction::Delayed,
                (MessageKind::Delivered, _) | (_, Some(Outcome::Delivered)) => DeliveryAction::Delivered,
                (_, Some(Outcome::Delayed)) => DeliveryAction::Delayed,
                _ => DeliveryAction::Failed,
            };
            let mut classification = if action == DeliveryAction::Delivered {
                let (said, _) = self.said_in_text(named);
                if said.category == Category::Delivered { said } else { self.of(Category::Delivered) }
            } else {
                let place = named.map(|named| named.stretches.clone()).unwrap_or_default();
                let (mut said, reply) = match &last {
                    Some(said) if known == place => said.clone(),
                    _ => {
                        let said = self.said_in_text(named);
                        (known, last) = (place, Some(said.clone()));
                        said
                    }
                };
                if said.category == Category::Delivered && said.reply_code.is_some() {
                    action = DeliveryAction::Delivered;
                }
                if reply.is_empty() {
                    of_all.push(recipients.len());
                }
                differ |= !reply.is_empty() && said.category != Category::Unknown;
                self.doubt(&mut said, reply, &[&address]);
                // The notice has replies for others only.
                if named.is_none() && !self.named.is_empty() {
                    watch_at_most(&mut said);
                }
                said
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
        // Where others have reasons of their own, what is said to all may be about some of them.
        for place in of_all.into_iter().filter(|_| differ) {
            recipients.get_mut(place).into_iter().for_each(|one: &mut ReportedRecipient| watch_at_most(&mut one.classification));
        }
        recipients
    }
}
