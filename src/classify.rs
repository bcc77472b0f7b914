//! `classify` and `explain`: a code and a reply in, an answer out.

use crate::code::{Code, Status};
use crate::tables::{
    Action, AddressAction, BLOCKLISTS, Blocklist, BounceType, Category, Confidence, Effect, Group, Retry, SchemeId, Strength, VENDOR_IDS,
    named,
};
use crate::taxonomy::{Flag, Flags};
use crate::text::fold::{Folder, Mark, origin};
use crate::text::insert;
use crate::text::scan::Scanner;
use crate::verdict::{Decider, Verdict, weigh};
use serde::Serialize;
use std::cell::Cell;

/// The most bytes of a text that are read. A longer text gets [`Flag::Truncated`].
pub const MAX_TEXT: usize = 1 << 20;

/// How to read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Options {
    /// Whose reading of the code is wanted; [`SchemeId::Smtp`] is the standards'.
    pub scheme: SchemeId,
}

impl Default for Options {
    fn default() -> Self {
        Self { scheme: SchemeId::Smtp }
    }
}

/// What a bounce means.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Classification {
    /// What it says of the address.
    #[serde(rename = "type")]
    pub kind: BounceType,
    /// Why.
    pub category: Category,
    /// What the category has to do with.
    pub group: Group,
    /// The next step.
    pub action: Action,
    /// What to do with the address on the list.
    pub address_action: AddressAction,
    /// Whether this message may be sent again.
    pub retry: Retry,
    /// What the class digit says of this message: `true` for 5, `false` for 4, nothing without a code.
    pub permanent: Option<bool>,
    /// The basic reply code (RFC 5321 section 4.2), as 550.
    pub reply_code: Option<u16>,
    /// The enhanced status code (RFC 3463).
    pub status: Option<Status>,
    /// Whose reading of the code this is.
    pub scheme: SchemeId,
    /// The code as that scheme prints it.
    pub scheme_code: Option<&'static str>,
    /// Who wrote the reply, where the text gives it away: an id of data/vendors.toml.
    pub provider: Option<&'static str>,
    /// How long the text says to wait, in seconds.
    pub retry_after: Option<u32>,
    /// The blocklist that the text names.
    pub blocklist: Option<Blocklist>,
    /// How sure this is.
    pub confidence: Confidence,
    /// What is odd about the codes.
    pub flags: Flags,
}

named! {
    /// Where a piece of evidence comes from.
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
    }
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Where it comes from.
    pub source: Source,
    /// What it is or speaks for: a category (`user-unknown`, or `nothing` for words that look like evidence and
    /// are none), a code (`550`, `5.1.1`, `greenarrow 21`), a provider, a blocklist, or `retry-after`.
    pub rule: String,
    /// Its first byte in the text; both offsets are 0 for what comes from the code argument.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// Whether it decided.
    pub decided: bool,
}

/// The same without a word said: what crosses to JavaScript.
#[derive(Clone, Copy)]
pub struct Finding {
    pub source: Source,
    pub subject: Subject,
    pub start: usize,
    pub end: usize,
    pub decided: bool,
}

/// What a finding is or speaks for.
#[derive(Clone, Copy)]
pub enum Subject {
    Nothing,
    Category(Category),
    Reply(u16),
    Status(Status),
    Code(SchemeId, u16),
    /// Counted from 1.
    Vendor(u8),
    /// Counted from 1.
    Blocklist(u8),
    Delay,
}

impl std::fmt::Display for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            Self::Nothing => f.write_str("nothing"),
            Self::Category(category) => category.fmt(f),
            Self::Reply(code) => code.fmt(f),
            Self::Status(status) => status.fmt(f),
            Self::Code(scheme, index) => write!(f, "{scheme} {}", scheme.printed().get(usize::from(index)).copied().unwrap_or_default()),
            Self::Vendor(number) => f.write_str(VENDOR_IDS.get(usize::from(number) - 1).copied().unwrap_or_default()),
            Self::Blocklist(number) => f.write_str(BLOCKLISTS.get(usize::from(number) - 1).map_or("", |row| row.id)),
            Self::Delay => f.write_str("retry-after"),
        }
    }
}

impl From<Finding> for Evidence {
    fn from(finding: Finding) -> Self {
        let Finding { source, subject, start, end, decided } = finding;
        Self { source, rule: subject.to_string(), start, end, decided }
    }
}

/// A classification and what it rests on, in the order of the text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Explanation {
    /// The answer.
    #[serde(flatten)]
    pub classification: Classification,
    /// All that was found.
    pub evidence: Vec<Evidence>,
}

impl From<Verdict> for Classification {
    fn from(verdict: Verdict) -> Self {
        let row = |number: u8| usize::from(number) - 1;
        Self {
            kind: verdict.kind,
            category: verdict.category,
            group: verdict.category.group(),
            action: verdict.action,
            address_action: verdict.address_action,
            retry: verdict.retry,
            permanent: verdict.permanent,
            reply_code: verdict.reply,
            status: verdict.status,
            scheme: verdict.scheme,
            scheme_code: verdict.scheme_code.and_then(|(scheme, index)| scheme.printed().get(usize::from(index)).copied()),
            provider: verdict.provider.and_then(|number| VENDOR_IDS.get(row(number)).copied()),
            retry_after: verdict.retry_after,
            blocklist: verdict.blocklist.and_then(|number| BLOCKLISTS.get(row(number)).copied()),
            confidence: verdict.confidence,
            flags: verdict.flags,
        }
    }
}

/// What a call works with, kept for the next one.
pub struct Reader {
    folded: Vec<u8>,
    marks: Vec<Mark>,
    scanner: Scanner,
}

thread_local! {
    static READER: Cell<Option<Box<Reader>>> = const { Cell::new(None) };
}

/// Runs with this thread's reader; with another, should it be called while that runs.
pub fn with_reader<R>(run: impl FnOnce(&mut Reader) -> R) -> R {
    let mut reader = swap(None).unwrap_or_default();
    let result = run(&mut reader);
    swap(Some(reader));
    result
}

#[inline(never)]
fn swap(reader: Option<Box<Reader>>) -> Option<Box<Reader>> {
    READER.with(|cell| cell.replace(reader))
}

/// As much of the text as is read, and whether that is less than all.
fn head(text: &[u8]) -> (&[u8], bool) {
    let mut end = text.len().min(MAX_TEXT);
    // No character is cut in two.
    while text.get(end).is_some_and(|byte| is_inner(*byte)) {
        end -= 1;
    }
    (text.get(..end).unwrap_or_default(), end < text.len())
}

/// Whether a byte is one of a character of several, but not the first.
fn is_inner(byte: u8) -> bool {
    byte & 0xc0 == 0x80
}

/// The code, and the text: a code argument with words in it stands for both, unless the scheme prints such a code.
fn parts<'a>(code: &'a str, text: &'a [u8], scheme: SchemeId) -> (Code, &'a [u8]) {
    let read = Code::read(code);
    let is_printed = || read.word.is_some_and(|word| scheme.row().codes.iter().any(|row| row.number == word));
    if read.words && text.trim_ascii().is_empty() && !is_printed() { (read, code.as_bytes()) } else { (read, text) }
}

impl Default for Reader {
    // Once will do.
    #[inline(never)]
    fn default() -> Self {
        Self { folded: vec![], marks: vec![], scanner: Scanner::default() }
    }
}

impl Reader {
    /// Classifies a text in UTF-8; allocates nothing once its buffers have grown.
    pub fn classify(&mut self, code: &str, text: &[u8], scheme: SchemeId) -> Verdict {
        let (code, text) = parts(code, text, scheme);
        self.read(&code, text, scheme).0
    }

    fn read(&mut self, code: &Code, text: &[u8], scheme: SchemeId) -> (Verdict, Decider) {
        let (text, truncated) = head(text);
        self.scan(text);
        let (mut verdict, decider) = weigh(code, &self.scanner, scheme);
        verdict.retry_after = self.scanner.delay(&self.folded);
        if truncated {
            verdict.flags.set(Flag::Truncated);
        }
        (verdict, decider)
    }

    /// Folds the text and reads it.
    #[inline(never)]
    fn scan(&mut self, text: &[u8]) {
        self.folded.clear();
        self.marks.clear();
        let mut folder = Folder::new(text, text.len(), &mut self.folded, &mut self.marks);
        while folder.next_unit() {
            folder.unit();
        }
        self.scanner.read(&self.folded);
    }

    /// Classifies, and hands over all that was found, in the order of the text.
    pub fn explain(&mut self, code: &str, text: &[u8], scheme: SchemeId) -> (Verdict, Vec<Finding>) {
        let (read, source) = parts(code, text, scheme);
        let (verdict, decider) = self.read(&read, source, scheme);
        // Where they are in the folded text, if they are.
        let mut found = vec![];
        if let Some((scheme, index)) = verdict.scheme_code {
            found.push((Source::Scheme, Subject::Code(scheme, index), None, decider == Decider::Scheme));
        }
        if let Some(reply) = verdict.reply {
            let place = self.scanner.reply.filter(|place| place.value == reply).map(|place| (place.start, place.end));
            found.push((Source::ReplyCode, Subject::Reply(reply), place, decider == Decider::Reply));
        }
        if let Some(status) = verdict.status {
            let place = self.scanner.status.filter(|place| place.value == status).map(|place| (place.start, place.end));
            let source = if decider == Decider::Vendor { Source::Vendor } else { Source::Status };
            found.push((source, Subject::Status(status), place, matches!(decider, Decider::Status | Decider::Vendor)));
        }
        for (index, hit) in self.scanner.hits().iter().enumerate() {
            let (source, subject) = match hit.effect() {
                Effect::Phrase { category, strength, .. } => (
                    if strength == Strength::Vendor { Source::Vendor } else { Source::Text },
                    category.map_or(Subject::Nothing, Subject::Category),
                ),
                Effect::Vendor(number) => (Source::Vendor, Subject::Vendor(number)),
                Effect::Blocklist(number) => (Source::Text, Subject::Blocklist(number)),
                Effect::Delay(_) => (Source::Text, Subject::Delay),
            };
            found.push((source, subject, Some((hit.start, hit.end)), decider == Decider::Hit(index)));
        }

        // Offsets are the text's; where the code argument served as text, there are none.
        let in_text = std::ptr::eq(source.as_ptr(), text.as_ptr());
        let mut findings = vec![];
        for (of, subject, place, decided) in found {
            let (mut start, mut end) = (0, 0);
            if let Some((first, behind)) = place.filter(|_| in_text) {
                start = origin(&self.marks, first as usize);
                end = origin(&self.marks, behind.saturating_sub(1) as usize) + 1;
                end += source.get(end..).map_or(0, |rest| rest.iter().take_while(|byte| is_inner(**byte)).count());
            }
            let finding = Finding { source: of, subject, start, end, decided };
            insert(&mut findings, finding, |one, new| (one.start, one.end) <= (new.start, new.end));
        }
        (verdict, findings)
    }
}

/// What a bounce means: `code` in any usual form (`550`, `5.1.1`, `550-5.1.1`, `21`, or empty), `text` as
/// the receiving server wrote it (or empty). Takes linear time in the text and never fails.
///
/// ```
/// use bouncecode::{AddressAction, BounceType, classify, Options};
///
/// let dead = classify("550", "5.1.1 <jo@example.org>: Recipient address rejected: User unknown", &Options::default());
/// assert_eq!((dead.kind, dead.category.id()), (BounceType::Hard, "user-unknown"));
/// assert_eq!(dead.address_action, AddressAction::Suppress);
///
/// let blocked = classify("554", "5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org", &Options::default());
/// assert_eq!((blocked.kind, blocked.category.id()), (BounceType::Other, "ip-blocklisted"));
/// assert_eq!(blocked.address_action, AddressAction::Keep);
/// ```
pub fn classify(code: &str, text: &str, options: &Options) -> Classification {
    with_reader(|reader| reader.classify(code, text.as_bytes(), options.scheme)).into()
}

/// The same as [`classify`], with all that was found and what of it decided.
///
/// ```
/// use bouncecode::{explain, Options};
///
/// let text = "550 5.1.1 No such user";
/// let decided = explain("", text, &Options::default()).evidence.into_iter().find(|e| e.decided).unwrap();
/// assert_eq!(&text[decided.start..decided.end], "No such user");
/// ```
pub fn explain(code: &str, text: &str, options: &Options) -> Explanation {
    let (verdict, found) = with_reader(|reader| reader.explain(code, text.as_bytes(), options.scheme));
    Explanation { classification: verdict.into(), evidence: found.into_iter().map(Evidence::from).collect() }
}
