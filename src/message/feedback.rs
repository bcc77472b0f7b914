//! What a recipient did, told by their provider: a complaint or an unsubscription (RFC 5965 and its relatives).

use super::address::{Index, one, typed};
use super::date;
use super::delivery::after_type;
use super::facts::MessageFacts;
use super::header::Headers;
use super::report::{AddressSource, MAX_RECIPIENTS, MessageKind, MessageReport};
use crate::tables::Category;

impl MessageFacts<'_> {
    /// RFC 5965 and its relatives.
    pub(super) fn feedback(&mut self, text: &str, report: &mut MessageReport) {
        let (fields, _) = Headers::read(text.trim_start().as_bytes(), 0);
        let kind = fields.get("feedback-type").map(|value| value.trim().to_ascii_lowercase());
        report.kind = match kind.as_deref() {
            Some("opt-out" | "opt-out-list") => MessageKind::Unsubscribe,
            // No recipient complains of these (RFC 5965 section 7.3, RFC 6430, RFC 6591): a scanner finds a virus, in mail that somebody else
            // may have sent under the name. Fraud, other and what is not registered are told of by the recipient, as abuse is.
            Some("auth-failure" | "dkim" | "dmarc" | "not-spam" | "virus") => MessageKind::Report,
            _ => MessageKind::Complaint,
        };
        report.feedback_type = kind;
        report.reporting_mta = fields.get("reporting-mta").map(|value| after_type(&value).to_owned());
        report.original_envelope_id = fields.get("original-envelope-id");
        report.arrival_date = fields.get("arrival-date").or_else(|| fields.get("received-date")).and_then(|value| date::read(&value));
        if report.kind == MessageKind::Report {
            return;
        }
        let category = if report.kind == MessageKind::Unsubscribe { Category::Unsubscribe } else { Category::SpamComplaint };
        let (mut addresses, mut known) = (vec![], Index::default());
        for value in ["original-rcpt-to", "removal-recipient"].iter().flat_map(|name| fields.all(name)).take(MAX_RECIPIENTS) {
            typed(&value).filter(|address| !is_redacted(address)).into_iter().for_each(|address| known.add(&mut addresses, address));
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
    pub(super) fn junk_mail_recipient(&self) -> Option<String> {
        let field = "x-hmxmroriginalrecipient";
        let quoted = self.original.as_ref().and_then(|original| original.headers.iter().find(|(name, _)| name == field));
        let value = quoted.map(|(_, value)| value.clone()).or_else(|| self.message.headers.get(field))?;
        one(&value)
    }
}

/// Whether a provider hid the address (RFC 6590).
fn is_redacted(address: &str) -> bool {
    address.get(..8).is_some_and(|head| head.eq_ignore_ascii_case("redacted"))
}
