//! A report in prose: no fields, so that the notice itself names the recipients.

use super::address::mailboxes;
use super::facts::{MessageFacts, failed_recipients};
use super::joined;
use super::kind::Guess;
use super::notice::Outcome;
use super::recipient::{reported, still_trying};
use super::report::{AddressSource, DeliveryAction, MessageFlag, MessageKind, MessageReport, ReportedRecipient};
use super::stretch::Named;
use super::verp::Verp;
use crate::tables::Category;
use crate::verdict::Classification;

impl<'a> MessageFacts<'a> {
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
                // Who asks to leave a list is taken at their word: mail in their name keeps nobody from writing to them again.
                report
                    .recipients
                    .extend(from.map(|address| reported(Some(address), Some(AddressSource::Text), self.of(Category::Unsubscribe))));
            }
            _ => {}
        }
    }

    /// The recipients that a notice names, each with the reply about this one.
    fn recipients_of_text(&self, kind: MessageKind, verp: Option<&Verp>) -> Vec<ReportedRecipient> {
        let mut told = Told::default();
        for (address, from, named) in self.addressed(verp) {
            let (mut action, mut classification) = match (kind, named.map(|named| named.outcome)) {
                (MessageKind::Delivered, _) => self.delivered(named),
                (MessageKind::Delayed, _) => self.failed(&address, named, DeliveryAction::Delayed, &mut told),
                (_, Some(Outcome::Delivered)) => self.delivered(named),
                (_, Some(Outcome::Delayed)) => self.failed(&address, named, DeliveryAction::Delayed, &mut told),
                _ => self.failed(&address, named, DeliveryAction::Failed, &mut told),
            };
            if action == DeliveryAction::Delayed {
                still_trying(&mut classification);
            }
            // CommuniGate: "Delivered to '<b@y.example>' LOCAL module(account b) reports: message delivered".
            if classification.category == Category::Delivered {
                action = DeliveryAction::Delivered;
            }
            if from.is_inferred() {
                classification.watch_at_most();
            }
            told.recipients.push(ReportedRecipient { action: Some(action), ..reported(Some(address), Some(from), classification) });
        }
        told.recipients()
    }

    /// Whom it is about: those that a field names, or the text, or an inferred one.
    fn addressed(&self, verp: Option<&Verp>) -> Vec<(String, AddressSource, Option<&Named>)> {
        match failed_recipients(&self.message.headers) {
            Some(addresses) => {
                let with_name = |address: String| {
                    let named = self.named_as(&address);
                    (address, AddressSource::XFailedRecipients, named)
                };
                addresses.into_iter().map(with_name).collect()
            }
            None if !self.named.is_empty() => {
                self.named.iter().map(|named| (named.address.clone(), AddressSource::Text, Some(named))).collect()
            }
            None => self.inferred(verp).into_iter().map(|(address, from)| (address, from, None)).collect(),
        }
    }

    fn delivered(&self, named: Option<&Named>) -> (DeliveryAction, Classification) {
        let (said, _) = self.said_in_text(named);
        (
            DeliveryAction::Delivered,
            Some(said).filter(|said| said.category == Category::Delivered).unwrap_or_else(|| self.of(Category::Delivered)),
        )
    }

    /// What is said of an address that failed or waits; a reply may still say that it was served.
    fn failed(&self, address: &str, named: Option<&Named>, action: DeliveryAction, told: &mut Told) -> (DeliveryAction, Classification) {
        let (mut said, reply) = self.said_in_text(named);
        let served = said.category == Category::Delivered && said.reply_code.is_some();
        if reply.is_empty() {
            told.of_all.push(told.recipients.len());
        }
        told.differ |= !reply.is_empty() && said.category != Category::Unknown;
        self.doubt(&mut said, reply, &[address]);
        // The notice has replies for others only.
        if named.is_none() && !self.named.is_empty() {
            said.watch_at_most();
        }
        (if served { DeliveryAction::Delivered } else { action }, said)
    }
}

/// What the text has told so far.
#[derive(Default)]
struct Told {
    recipients: Vec<ReportedRecipient>,
    /// Those of them who got what is said to all.
    of_all: Vec<usize>,
    /// Others have reasons of their own.
    differ: bool,
}

impl Told {
    /// Where others have reasons of their own, what is said to all may be about some of them.
    fn recipients(mut self) -> Vec<ReportedRecipient> {
        for place in self.of_all.into_iter().filter(|_| self.differ) {
            self.recipients.get_mut(place).into_iter().for_each(|one| one.classification.watch_at_most());
        }
        self.recipients
    }
}
