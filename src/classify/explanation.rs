//! Why an answer is what it is: the evidence, the parts of the text, the facts in it, and the rules.

use crate::code::Status;
use crate::scheme::SchemeCode;
use crate::tables::{Category, Command, FrameId, named};
use crate::taxonomy::{ListId, Provider};
use crate::verdict::{Classification, RuleId};
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

/// A classification and everything that it rests on. All offsets are bytes of the text that was read, at characters' borders:
/// of the text argument, or of a code argument that has words while the text is empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Explanation {
    /// The answer.
    #[serde(flatten)]
    pub classification: Classification,
    /// Everything that was found, in the order of the text.
    pub evidence: Vec<Evidence>,
    /// The parts of the text, which cover it without holes.
    pub parts: Vec<Part>,
    /// The rule that chose the answer.
    pub decided_by: RuleId,
    /// The rules that made it more cautious.
    pub limited_by: Vec<RuleId>,
    /// The hosts, addresses and pages that the text names.
    pub facts: Vec<Fact>,
}

named! {
    /// The source of a piece of evidence.
    #[non_exhaustive]
    pub enum Source {
        /// Words of the reply.
        Text = "text",
        /// An enhanced status code.
        Status = "status",
        /// A basic reply code.
        ReplyCode = "reply-code",
        /// A row of the scheme.
        Scheme = "scheme",
        /// A vendor's own code or sign.
        Vendor = "vendor",
        /// Words around the reply, where they decide: what a program says itself, or the name of a check.
        Frame = "frame",
        /// A phrase that the caller added.
        Own = "own",
    }
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Evidence {
    /// Its source.
    pub source: Source,
    /// What it is, or what it indicates.
    pub rule: EvidenceRule,
    /// Its first byte in the text; both offsets are 0 for what comes from the code argument.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// Whether it decided.
    pub decided: bool,
}

/// What a piece of evidence is, or what it indicates.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EvidenceRule {
    /// Words that indicate a category.
    Category(Category),
    /// Words that look like evidence but are not.
    Nothing,
    /// A basic reply code.
    ReplyCode(u16),
    /// An enhanced status code.
    Status(Status),
    /// A code as its scheme prints it.
    SchemeCode(SchemeCode),
    /// The sign of a mail provider.
    Provider(Provider),
    /// The name of a blocklist.
    Blocklist(ListId),
    /// A time to wait.
    RetryAfter,
}

impl fmt::Display for EvidenceRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Category(category) => category.fmt(f),
            Self::Nothing => f.write_str("nothing"),
            Self::ReplyCode(code) => code.fmt(f),
            Self::Status(status) => status.fmt(f),
            Self::SchemeCode(code) => write!(f, "{} {code}", code.scheme()),
            Self::Provider(provider) => provider.fmt(f),
            Self::Blocklist(list) => list.fmt(f),
            Self::RetryAfter => f.write_str("retry-after"),
        }
    }
}

impl Serialize for EvidenceRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

named! {
    /// What a part of the text contributes to the answer.
    #[non_exhaustive]
    pub enum PartRole {
        /// The reply that decides.
        Cause = "cause",
        /// A reply that only follows from a refusal before it.
        Consequence = "consequence",
        /// A reply that the session survived.
        Earlier = "earlier",
        /// A reply about another recipient.
        OtherRecipient = "other-recipient",
        /// Words around a reply.
        Frame = "frame",
        /// Somebody else's words.
        Quotation = "quotation",
        /// Words that count for nothing.
        Noise = "noise",
    }
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Part {
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// What it contributes to the answer.
    pub role: PartRole,
    /// The frame that gave it away.
    pub frame: Option<FrameId>,
    /// The address that the reply is about.
    pub recipient: Option<String>,
    /// The reply's code.
    pub reply_code: Option<u16>,
    /// The reply's status code.
    pub status: Option<Status>,
    /// The SMTP command that it answered.
    pub command: Option<Command>,
}

named! {
    /// The kind of a fact.
    #[non_exhaustive]
    pub enum FactKind {
        /// A page, such as the one where an address is delisted.
        Url = "url",
        /// An IP address.
        Ip = "ip",
        /// A host name.
        Host = "host",
        /// A mail address.
        Address = "address",
        /// A domain, where the text says that it is one.
        Domain = "domain",
        /// A number under which the server filed the refusal.
        Id = "id",
    }
}

/// Something that the text names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Fact {
    /// Its kind.
    pub kind: FactKind,
    /// The value as it is in the text.
    pub value: String,
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}
