//! Why an answer is what it is: the evidence, the parts of the text, the facts in it, and the rules.

use super::input::Read;
use super::work::Work;
use crate::code::Status;
use crate::order::{insert, sorted};
use crate::scheme::SchemeCode;
use crate::tables::{Category, Command, Effect, FrameId, Strength, named};
use crate::taxonomy::{ListId, Provider};
use crate::text::fold::Folded;
use crate::text::transcript::{AsideKind, Role};
use crate::verdict::{Classification, Decider, RuleId, Verdict};
use serde::{Deserialize, Serialize, Serializer};
use std::collections::BinaryHeap;
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
        /// Words around the reply.
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

/// Says why a verdict is what it is.
pub fn explain(work: &Work, read: &Read, verdict: Verdict) -> Explanation {
    let Verdict { answer, decider, decided_by, limited_by } = verdict;
    let evidence = evidence(work, read, &answer, decider);
    let (parts, facts) = (parts(work, read), facts(&work.folded, read));
    Explanation { classification: answer, evidence, parts, decided_by, limited_by, facts }
}

/// The span in the text argument of a stretch of words.
fn span(work: &Work, read: &Read, at: usize, to: usize) -> (usize, usize) {
    read.plain.origin(work.folded.runs.start(at), ceil(read, work.folded.runs.end(to)))
}

/// The end of the character that ends at or after this byte of the plain text.
fn ceil(read: &Read, end: usize) -> usize {
    let text = &read.plain.text;
    (end..end + 4).find(|end| text.is_char_boundary(*end)).unwrap_or(text.len())
}

fn evidence(work: &Work, read: &Read, answer: &Classification, decider: Decider) -> Vec<Evidence> {
    let mut found: Vec<Evidence> = vec![];
    let mut add = |source, rule, (start, end): (usize, usize), decided| {
        insert(&mut found, Evidence { source, rule, start, end, decided }, |one, new| (one.start, one.end) <= (new.start, new.end));
    };
    if let Some(code) = &answer.scheme_code {
        add(Source::Scheme, EvidenceRule::SchemeCode(code.clone()), (0, 0), decider == Decider::Scheme);
    }
    let cause = work.transcript.cause.and_then(|cause| work.transcript.replies.get(cause));
    let loose = if cause.is_some() { (None, None) } else { work.transcript.loose };
    let place =
        |stretch: Option<crate::text::transcript::Stretch>| stretch.map_or((0, 0), |stretch| read.plain.origin(stretch.start, stretch.end));
    if let Some(reply) = answer.reply_code {
        let written = cause.and_then(|cause| cause.code).or(loose.0).filter(|place| place.value == reply);
        add(Source::ReplyCode, EvidenceRule::ReplyCode(reply), place(written.map(|place| place.stretch)), decider == Decider::Reply);
    }
    if let Some(status) = answer.status {
        let written = cause.and_then(|cause| work.transcript.status_of(cause)).or(loose.1).filter(|place| place.value == status);
        let source = if decider == Decider::Vendor { Source::Vendor } else { Source::Status };
        let decided = matches!(decider, Decider::Status | Decider::Vendor);
        add(source, EvidenceRule::Status(status), place(written.map(|place| place.stretch)), decided);
    }
    for (index, hit) in work.finds.hits().iter().enumerate() {
        let (source, rule) = match hit.effect() {
            Effect::Phrase { category, strength, .. } => (
                match strength {
                    _ if hit.added => Source::Own,
                    Strength::Vendor => Source::Vendor,
                    _ => Source::Text,
                },
                category.map_or(EvidenceRule::Nothing, EvidenceRule::Category),
            ),
            Effect::Vendor(number) => (Source::Vendor, EvidenceRule::Provider(Provider(number - 1))),
            Effect::Blocklist(number) => (Source::Text, EvidenceRule::Blocklist(ListId(number - 1))),
            Effect::Delay(_) => (Source::Text, EvidenceRule::RetryAfter),
            Effect::Doubt { .. } => continue,
        };
        add(source, rule, span(work, read, hit.start as usize, hit.end as usize), decider == Decider::Hit(index));
    }
    found
}

/// A stretch of the plain text, and what it is; of those that overlap the later one in the list is above.
struct Layer {
    start: usize,
    end: usize,
    role: PartRole,
    frame: Option<FrameId>,
    reply: Option<usize>,
}

fn layers(work: &Work, read: &Read) -> Vec<Layer> {
    let transcript = &work.transcript;
    let whole = read.plain.text.len();
    let cause = transcript.cause.and_then(|cause| transcript.replies.get(cause));
    let role = if cause.is_none() { PartRole::Cause } else { PartRole::Frame };
    let mut layers = vec![Layer { start: 0, end: whole, role, frame: None, reply: None }];
    for (index, reply) in transcript.replies.iter().enumerate() {
        let other = transcript.several && Some(index) != transcript.cause && reply.recipient.is_some();
        let role = match reply.role {
            _ if Some(index) == transcript.cause => PartRole::Cause,
            Role::Consequence => PartRole::Consequence,
            _ if other => PartRole::OtherRecipient,
            // The reply around the cause, and what comes after it.
            Role::Reply if cause.is_some_and(|cause| cause.outer == Some(index)) => PartRole::Frame,
            Role::Reply | Role::Earlier => PartRole::Earlier,
        };
        let (start, end) = (reply.stretch.start, reply.stretch.end.max(reply.stretch.start));
        layers.push(Layer { start, end, role, frame: reply.frame, reply: Some(index) });
    }
    // The name of a check says who was checked, and not why.
    layers.extend(transcript.replies.iter().filter_map(|reply| reply.check).map(|check| {
        let (start, end) = (work.folded.runs.start(check.at), ceil(read, work.folded.runs.end(check.to)));
        Layer { start, end, role: PartRole::Frame, frame: Some(check.frame), reply: None }
    }));
    layers.extend(transcript.asides.iter().map(|aside| {
        let role = match aside.kind {
            AsideKind::Quotation => PartRole::Quotation,
            AsideKind::Noise => PartRole::Noise,
            AsideKind::Own => PartRole::Frame,
        };
        Layer { start: aside.stretch.start, end: aside.stretch.end.min(whole), role, frame: Some(aside.frame), reply: None }
    }));
    layers
}

/// Lays the layers over each other, in the order of the text.
fn parts(work: &Work, read: &Read) -> Vec<Part> {
    let layers = layers(work, read);
    let borders = sorted(layers.iter().flat_map(|layer| [layer.start, layer.end]).collect());
    // The layers by where they begin, so that each is taken up and let go once.
    let order = sorted(layers.iter().enumerate().map(|(index, layer)| (layer.start, index)).collect());
    let mut order = order.into_iter().map(|(_, index)| index).peekable();
    let mut active = BinaryHeap::new();
    let (mut parts, mut last): (Vec<Part>, Option<usize>) = (vec![], None);
    for (start, end) in borders.iter().zip(borders.iter().skip(1)).filter(|(start, end)| start < end) {
        while let Some(index) = order.next_if(|index| layers.get(*index).is_some_and(|layer| layer.start <= *start)) {
            active.push(index);
        }
        while active.peek().and_then(|index| layers.get(*index)).is_some_and(|layer| layer.end <= *start) {
            active.pop();
        }
        let Some(index) = active.peek().copied() else { continue };
        let (_, to) = read.plain.origin(*start, *end);
        match parts.last_mut().filter(|_| last == Some(index)) {
            Some(part) => part.end = to,
            None => {
                let from = parts.last().map_or(0, |part: &Part| part.end);
                parts.extend(layers.get(index).map(|layer| part(work, read, layer, from, to)));
            }
        }
        last = Some(index);
    }
    match parts.last_mut() {
        Some(part) => part.end = read.length,
        // A byte order mark alone: nothing is left of it.
        None if read.length > 0 => {
            let layer = Layer { start: 0, end: 0, role: PartRole::Noise, frame: None, reply: None };
            parts.push(part(work, read, &layer, 0, read.length));
        }
        None => {}
    }
    parts
}

fn part(work: &Work, read: &Read, layer: &Layer, start: usize, end: usize) -> Part {
    let reply = layer.reply.and_then(|reply| work.transcript.replies.get(reply));
    Part {
        start,
        end,
        role: layer.role,
        frame: layer.frame,
        recipient: reply.and_then(|reply| reply.recipient).and_then(|(start, end)| Some(read.plain.text.get(start..end)?.to_owned())),
        reply_code: reply.and_then(|reply| reply.code).map(|code| code.value),
        status: reply.and_then(|reply| reply.status).map(|status| status.value),
        command: reply.and_then(|reply| reply.command),
    }
}

/// The most bytes of a fact.
const LONGEST_FACT: usize = 512;
/// The most facts of a text.
const MOST_FACTS: usize = 64;

/// Hosts, addresses and pages: the words that were folded to upper case, and IP addresses.
fn facts(folded: &Folded, read: &Read) -> Vec<Fact> {
    let mut facts = vec![];
    let mut at = 0;
    let mut before: &[u8] = b"";
    for word in folded.words.split(|byte| *byte == b' ') {
        let (from, to) = (at, at + word.len());
        at = to + 1;
        let kind = kind_of(word, before);
        before = word;
        let Some(kind) = kind.filter(|_| word.len() <= LONGEST_FACT && facts.len() < MOST_FACTS) else { continue };
        // "relay=mx.example.org": the host is the value.
        let key = if kind == FactKind::Host { word.iter().rposition(|byte| *byte == b'=').map_or(0, |at| at + 1) } else { 0 };
        let (from, to) = (folded.runs.start(from + key), ceil(read, folded.runs.end(to)));
        let Some(value) = read.plain.text.get(from..to) else { continue };
        let (start, end) = read.plain.origin(from, to);
        facts.push(Fact { kind, value: value.to_owned(), start, end });
    }
    facts
}

fn kind_of(word: &[u8], before: &[u8]) -> Option<FactKind> {
    if word.iter().any(u8::is_ascii_uppercase) {
        return Some(match word {
            _ if word.windows(3).any(|window| window == b"://") => FactKind::Url,
            _ if word.contains(&b'@') => FactKind::Address,
            _ if word.starts_with(b"/") => return None,
            _ if matches!(before, b"domain" | b"domene" | b"doman" | b"domein" | b"domaine") => FactKind::Domain,
            _ => FactKind::Host,
        });
    }
    let octets =
        word.split(|byte| *byte == b'.').filter(|part| part.len() <= 3 && !part.is_empty() && part.iter().all(u8::is_ascii_digit)).count();
    if octets == 4 && word.iter().filter(|byte| **byte == b'.').count() == 3 {
        return Some(FactKind::Ip);
    }
    (before == b"id" && word.len() >= 6 && word.iter().any(u8::is_ascii_digit)).then_some(FactKind::Id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify::{Options, explain};

    #[test]
    fn an_address_in_quotation_marks_is_the_address() {
        let text = "SMTPRecipientsRefused: {'jo@example.org': (550, b'5.1.1 <o'neil@example.org>: User unknown')}";
        let found = explain("", text, &Options::default()).facts;
        let addresses: Vec<_> = found.iter().filter(|fact| fact.kind == FactKind::Address).collect();
        assert_eq!(addresses.iter().map(|fact| fact.value.as_str()).collect::<Vec<_>>(), ["jo@example.org", "o'neil@example.org"]);
        assert!(addresses.iter().all(|fact| text.get(fact.start..fact.end) == Some(&fact.value)));
    }
}
