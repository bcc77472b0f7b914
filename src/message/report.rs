//! What a message turned out to be: the answer of [`super::read_report`].

use super::verp::Verp;
use crate::tables::{Confidence, named};
use crate::verdict::Classification;
use serde::{Deserialize, Serialize};

/// Recipients that a report has at most.
pub(super) const MAX_RECIPIENTS: usize = 1000;

named! {
    /// What a message is.
    #[non_exhaustive]
    pub enum MessageKind {
        /// A message was not delivered to at least one recipient.
        Bounce = "bounce",
        /// A server is still trying.
        Delayed = "delayed",
        /// A server says that the message was delivered or handed on.
        Delivered = "delivered",
        /// A recipient reported the message as spam (RFC 5965).
        Complaint = "complaint",
        /// A recipient asked to receive no more messages.
        Unsubscribe = "unsubscribe",
        /// An absence notice, or a machine that answers at once (RFC 3834).
        AutoReply = "auto-reply",
        /// The recipient's system wants the sender to prove something.
        Challenge = "challenge",
        /// The message was opened or deleted (RFC 8098).
        Receipt = "receipt",
        /// A report on authentication or transport: DMARC, TLS-RPT, auth-failure, not-spam.
        Report = "report",
        /// None of these: ordinary mail, as a rule.
        Other = "other",
    }
}

named! {
    /// Something odd about a message.
    #[non_exhaustive]
    pub enum MessageFlag {
        /// Its MIME structure is broken; it was read all the same.
        MimeBroken = "mime-broken",
        /// An address was inferred from the original or from the return path.
        AddressInferred = "address-inferred",
        /// A person passed on somebody else's bounce.
        Forwarded = "forwarded",
        /// A limit cut something off.
        Truncated = "truncated",
        /// It holds more than one report. The recipients of all are there, except those of a report that may be part of a quoted
        /// message.
        SeveralReports = "several-reports",
        /// It holds none; the text was read.
        NoStandardReport = "no-standard-report",
    }
}

named! {
    /// What happened to a recipient (RFC 3464 section 2.3.3).
    pub enum DeliveryAction {
        /// Not delivered, and never will be.
        Failed = "failed",
        /// Not delivered yet.
        Delayed = "delayed",
        /// Delivered.
        Delivered = "delivered",
        /// Handed on to a system that reports no more.
        Relayed = "relayed",
        /// Handed on to the members of a list.
        Expanded = "expanded",
    }
}

named! {
    /// Where an address was found.
    #[non_exhaustive]
    pub enum AddressSource {
        /// In the fields of a report.
        Report = "report",
        /// In the field X-Failed-Recipients.
        XFailedRecipients = "x-failed-recipients",
        /// In the text of the notice.
        Text = "text",
        /// Inferred from the quoted original.
        OriginalMessage = "original-message",
        /// Inferred from the address that the message was sent to.
        ReturnPath = "return-path",
    }
}

impl AddressSource {
    /// Whether nobody named the address as the one that the report is about.
    pub fn is_inferred(self) -> bool {
        matches!(self, Self::OriginalMessage | Self::ReturnPath)
    }
}

/// A message, read by [`super::read_report`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MessageReport {
    /// What the message is.
    pub kind: MessageKind,
    /// The recipients that it reports on.
    pub recipients: Vec<ReportedRecipient>,
    /// The message that it is about, where it quotes any of that.
    pub original: Option<OriginalMessage>,
    /// The server that wrote the report (RFC 3464 section 2.2.2).
    pub reporting_mta: Option<String>,
    /// The sender's own id of the original (RFC 3461 section 4.4).
    pub original_envelope_id: Option<String>,
    /// When that server received the original, in milliseconds since 1970-01-01T00:00:00Z.
    pub arrival_date: Option<i64>,
    /// The Feedback-Type of a feedback report (RFC 5965 section 7.3), in lower case.
    pub feedback_type: Option<String>,
    /// The addresses that the message itself was sent to.
    pub sent_to: Vec<String>,
    /// What the return path holds, by the caller's patterns.
    pub verp: Option<Verp>,
    /// How certain the kind is.
    pub confidence: Confidence,
    /// What is odd about the message.
    pub flags: Vec<MessageFlag>,
}

/// A recipient, and the reply that belongs to this one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReportedRecipient {
    /// The address; `None` where the message hides it.
    pub address: Option<String>,
    /// The address that the sender used, where the report names another one (RFC 3464 section 2.3.1).
    pub original_address: Option<String>,
    /// Where the address was found.
    pub address_from: Option<AddressSource>,
    /// What happened; `None` where the message is no report on delivery.
    pub action: Option<DeliveryAction>,
    /// The Status field as the report has it. The classification's status may come from the reply's text.
    pub status: Option<String>,
    /// The Diagnostic-Code field without its type, unfolded.
    pub diagnostic_code: Option<String>,
    /// The server that the reporting one spoke to, without the type of the field.
    pub remote_mta: Option<String>,
    /// When delivery was last tried, in milliseconds since 1970-01-01T00:00:00Z.
    pub last_attempt_date: Option<i64>,
    /// Until when the server goes on trying, in the same unit.
    pub will_retry_until: Option<i64>,
    /// What the reply means for this recipient.
    pub classification: Classification,
}

/// The message that a report is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OriginalMessage {
    /// Its Message-ID without angle brackets.
    pub message_id: Option<String>,
    /// Its Subject, decoded.
    pub subject: Option<String>,
    /// The address in From.
    pub from: Option<String>,
    /// The addresses in To.
    pub to: Vec<String>,
    /// Its Date, in milliseconds since 1970-01-01T00:00:00Z.
    pub date: Option<i64>,
    /// The envelope sender.
    pub return_path: Option<String>,
    /// All fields in their order: the name in lower case, and the value.
    pub headers: Vec<(String, String)>,
}
