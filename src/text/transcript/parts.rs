//! What a transcript is made of, and which words of it count.

use crate::code::Status;
use crate::tables::{Category, Command, FrameId, FrameKind, LABELS};
use crate::text::fold::Folded;
use crate::text::frames::Mark;
use std::ops::Range;

/// A stretch of the text, by its place among the words and in the plain text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stretch {
    /// Among the folded words.
    pub at: usize,
    pub to: usize,
    /// In the plain text.
    pub start: usize,
    pub end: usize,
}

/// A code in the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct At<T> {
    pub value: T,
    pub stretch: Stretch,
}

/// What a stretch is to the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A server's reply that may be the cause.
    Reply,
    /// A reply that only follows from a refusal before it.
    Consequence,
    /// A reply that the session survived.
    Earlier,
}

/// One reply of a server.
#[derive(Clone, Debug)]
pub struct Reply {
    pub stretch: Stretch,
    /// Where its words begin among the words, after its codes.
    pub words_at: usize,
    pub code: Option<At<u16>>,
    pub status: Option<At<Status>>,
    pub frame: Option<FrameId>,
    pub command: Option<Command>,
    /// The address that it is about, in the plain text.
    pub recipient: Option<(usize, usize)>,
    /// The check that refused, by its name; says who was checked, and not why.
    pub check: Option<Check>,
    /// The reply around it.
    pub outer: Option<usize>,
    pub role: Role,
    /// Its code stands in brackets behind its words.
    pub closing: bool,
    /// The record that has its codes and its words in fields of their own.
    pub record: Option<InRecord>,
}

/// What surrounds a reply that is a record.
#[derive(Clone, Copy, Debug)]
pub struct InRecord {
    /// The whole of the record.
    pub stretch: Stretch,
    /// A field that has no known name says something, too.
    pub says_more: bool,
}

/// The name of a check, as "Recipient address rejected".
#[derive(Clone, Copy, Debug)]
pub struct Check {
    pub frame: FrameId,
    /// Its place among the words.
    pub at: usize,
    pub to: usize,
    /// A reason follows it.
    pub explained: bool,
}

impl Check {
    /// Whether the sender was checked.
    pub(super) fn is_of_sender(&self) -> bool {
        self.explained && self.frame.row().own == Some(Category::SenderRejected)
    }
}

impl Reply {
    pub(super) fn new(stretch: Stretch, code: Option<At<u16>>, status: Option<At<Status>>) -> Self {
        Self {
            stretch,
            words_at: stretch.to,
            code,
            status,
            frame: None,
            command: None,
            recipient: None,
            check: None,
            outer: None,
            role: Role::Reply,
            closing: false,
            record: None,
        }
    }

    /// The class digit: the reply code's, else the status code's (RFC 5321 section 4.2.1).
    pub fn class(&self) -> Option<u8> {
        self.code.map(|code| (code.value / 100) as u8).or(self.status.map(|status| status.value.class))
    }

    /// The address that it is about, as the plain text has it.
    pub fn recipient_in<'a>(&self, plain: &'a str) -> Option<&'a str> {
        self.recipient.and_then(|(start, end)| plain.get(start..end))
    }

    /// Whether it is a code alone.
    pub(super) fn is_bare(&self) -> bool {
        self.stretch.to <= self.words_at + 1
    }

    /// Whether both have the same codes.
    pub(super) fn has_codes_of(&self, other: &Self) -> bool {
        self.code.map(|code| code.value) == other.code.map(|code| code.value) && self.has_status_of(other)
    }

    /// Whether both have the same status code, or none.
    pub(super) fn has_status_of(&self, other: &Self) -> bool {
        self.status.map(|status| status.value) == other.status.map(|status| status.value)
    }

    /// Whether both have reply codes, or both have status codes, that say different things.
    pub(super) fn differs_from(&self, other: &Self) -> bool {
        let code = |reply: &Self| reply.code.map(|code| code.value);
        let status = |reply: &Self| reply.status.map(|status| status.value).filter(|status| status.detail != 0);
        code(self).zip(code(other)).is_some_and(|(one, two)| one != two)
            || status(self).zip(status(other)).is_some_and(|(one, two)| one != two)
    }

    /// Whether it stands in a frame of this kind.
    pub fn is_of(&self, kind: FrameKind) -> bool {
        self.frame.is_some_and(|frame| frame.row().kind == kind)
    }

    pub fn is_refusal(&self) -> bool {
        !matches!(self.class(), Some(2 | 3))
    }
}

/// Words that are not the server's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aside {
    pub stretch: Stretch,
    pub kind: AsideKind,
    pub frame: FrameId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsideKind {
    /// Somebody else's words.
    Quotation,
    /// Words and numbers that count for nothing.
    Noise,
    /// The frame's own words.
    Own,
}

/// Recipients beside the one that the cause is about, where nothing refuses them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Others {
    #[default]
    None,
    /// Another reply says that the server took the message for them, or their names.
    Taken,
    /// The cause is about one of a list: "amy@x.example, bob@x.example: one of them is unknown".
    Listed,
}

/// The structure of one text.
#[derive(Default)]
pub struct Transcript {
    pub replies: Vec<Reply>,
    pub asides: Vec<Aside>,
    /// The reply that decides, by its place in `replies`.
    pub cause: Option<usize>,
    /// The replies are about more than one recipient.
    pub several: bool,
    /// A session that was not refused and ended before a server took its message, among the words: what went wrong is what the
    /// client says before or behind it.
    pub passed: Option<(usize, usize)>,
    /// The addresses that the cause is about, in the plain text, where it is about a list of them.
    pub listed: Vec<(usize, usize)>,
    /// More replies are there than are told apart.
    pub overfull: bool,
    /// Another recipient than that of the cause got the message, or is named in one breath with it.
    pub others: Others,
    /// The only recipient got the message, as a word beside the address says: an older reply may stand with it.
    pub served_in_the_end: bool,
    /// Nothing but somebody else's words is there.
    pub only_quoted: bool,
    /// The frame says that the attempt will be repeated.
    pub deferred: bool,
    /// Codes in mid-sentence, for a text that has no others.
    pub loose: (Option<At<u16>>, Option<At<Status>>),
    pub(super) marks: Vec<Mark>,
}

impl Transcript {
    /// Whether the text speaks of more than one recipient.
    pub fn is_of_several(&self) -> bool {
        self.several || self.others != Others::None
    }

    /// The words that count for a reply, or for a text without one: what is no aside. Where a reply has no words of its own,
    /// the words around it say why.
    pub fn stretches(&self, of: Option<usize>, folded: &Folded, out: &mut Vec<(usize, usize)>) {
        out.clear();
        let whole = (0, folded.words.len());
        let reply = of.and_then(|of| self.replies.get(of));
        let (from, to) = match reply {
            Some(reply) if reply.record.is_some() => (reply.stretch.at, self.inner_end(of)),
            // With its codes: some phrases begin with one.
            Some(reply) if !reply.closing && self.has_words(reply.words_at, self.inner_end(of), folded) => {
                (reply.stretch.at, self.inner_end(of))
            }
            Some(reply) => self.around(reply, folded),
            None => whole,
        };
        // A text of nothing but quoted words counts whole.
        let asides = if self.only_quoted { &[][..] } else { &self.asides };
        let is_read = |aside: &&Aside| aside.kind == AsideKind::Own && reply.is_none() && aside.frame.row().kind != FrameKind::QueueRunner;
        let asides = asides.iter().filter(|aside| !is_read(aside)).map(|aside| (aside.stretch.at, aside.stretch.to));
        match self.passed.filter(|_| reply.is_none()) {
            Some((session, end)) => {
                leave_out(from..session, asides.clone(), out);
                leave_out(end..to, asides, out);
            }
            None => leave_out(from..to, asides, out),
        }
    }

    /// The status code of a reply; "550 5.1.1 …: host said: 550 unknown user" has that of the reply around it, which says the same,
    /// and "Status: 5.1.1\nDiagnostic-Code: smtp; 550 …" that of the field before it (RFC 3464 section 2.3.4).
    pub fn status_of(&self, reply: &Reply) -> Option<At<Status>> {
        let code = |reply: &Reply| reply.code.map(|code| code.value);
        let outer = self.outer_of(reply).filter(|outer| code(outer) == code(reply));
        let before = || self.replies.iter().rfind(|other| other.stretch.to <= reply.stretch.at);
        let of_field =
            |field: &&Reply| reply.frame == Some(FrameId::DeliveryReport) && field.code.is_none() && field.class() == reply.class();
        reply.status.or(outer.and_then(|outer| outer.status)).or_else(|| before().filter(of_field)?.status)
    }

    /// The reply around one.
    pub fn outer_of(&self, reply: &Reply) -> Option<&Reply> {
        self.replies.get(reply.outer?)
    }

    /// The reply that decides.
    pub fn cause_reply(&self) -> Option<&Reply> {
        self.replies.get(self.cause?)
    }

    /// Where the first reply begins from a place among the words on.
    pub fn next_from(&self, at: usize) -> Option<usize> {
        self.replies.iter().map(|reply| reply.stretch.at).filter(|start| *start >= at).min()
    }

    /// Where the last reply ends that ends before a place among the words.
    pub fn end_before(&self, at: usize) -> Option<usize> {
        self.replies.iter().map(|reply| reply.stretch.to).filter(|end| *end <= at).max()
    }

    /// Where the words of a reply end: before a reply inside it.
    fn inner_end(&self, of: Option<usize>) -> usize {
        let Some(reply) = of.and_then(|of| self.replies.get(of)) else { return 0 };
        let inner = self.replies.iter().find(|inner| inner.outer.is_some() && inner.outer == of);
        inner.map_or(reply.stretch.to, |inner| inner.stretch.at)
    }

    /// The words around a reply that has none: from the reply before it to the reply after it.
    fn around(&self, reply: &Reply, folded: &Folded) -> (usize, usize) {
        let before = self
            .replies
            .iter()
            .filter(|other| other.stretch.to <= reply.stretch.at && other.outer.is_none())
            .map(|other| other.stretch.to)
            .max();
        // Inside another reply the words are that reply's.
        match self.outer_of(reply) {
            Some(outer) => (outer.words_at, outer.stretch.to.max(reply.stretch.to)),
            None => (before.unwrap_or(0), self.next_from(reply.stretch.to).unwrap_or(folded.words.len())),
        }
    }

    /// Whether there are words in a range that are no labels, numbers, hosts, quotations or noise.
    pub(super) fn has_words(&self, from: usize, to: usize, folded: &Folded) -> bool {
        self.any_word(from, to, folded, |_| true)
    }

    /// Whether a reply whose words begin at a place has words before another place. One of many codes and no words is taken to have some:
    /// who asks at each of its lines does not read all of it again.
    pub(super) fn has_said(&self, words_at: usize, by: usize, folded: &Folded) -> bool {
        /// How many bytes are looked at for each line or code.
        const FAR: usize = 1024;
        by > words_at + FAR || self.has_words(words_at, by, folded)
    }

    /// Whether there are words in these stretches that are more than labels of a code ("error", "Fehler").
    pub fn has_own_words(&self, stretches: &[(usize, usize)], folded: &Folded) -> bool {
        stretches.iter().any(|(from, to)| self.has_more_than_labels(*from, *to, folded))
    }

    /// Whether there are words in a range that are more than labels of a code.
    pub(super) fn has_more_than_labels(&self, from: usize, to: usize, folded: &Folded) -> bool {
        self.any_word(from, to, folded, |word| !LABELS.contains(word))
    }

    fn any_word(&self, from: usize, to: usize, folded: &Folded, counts: impl Fn(&[u8]) -> bool) -> bool {
        let to = to.min(folded.words.len());
        let first = self.asides.partition_point(|aside| aside.stretch.at < from);
        let (before, mut asides) = (self.asides.get(..first).unwrap_or_default(), self.asides.iter().skip(first).peekable());
        let mut aside_to = before.last().map_or(0, |aside| aside.stretch.to);
        let mut at = from;
        while at < to {
            while let Some(aside) = asides.next_if(|aside| aside.stretch.at <= at) {
                aside_to = aside_to.max(aside.stretch.to);
            }
            let rest = folded.words.get(at..to).unwrap_or_default();
            let length = rest.iter().position(|byte| *byte == b' ').unwrap_or(rest.len());
            let word = rest.get(..length).unwrap_or_default();
            let letter = word.first().is_some_and(|byte| byte.is_ascii_lowercase() || *byte >= 0x80);
            // "smtp;", the b of Python's b'…', and "5.7.1_ETR" of a transport rule of Exchange.
            if at >= aside_to && letter && ![&b"smtp"[..], b"b", b"etr"].contains(&word) && counts(word) {
                return true;
            }
            at += length + 1;
        }
        false
    }
}

/// What is left of a range without others, which are in their order.
fn leave_out(range: Range<usize>, others: impl Iterator<Item = (usize, usize)>, left: &mut Vec<(usize, usize)>) {
    let mut at = range.start;
    for (from, to) in others.filter(|(from, _)| *from < range.end) {
        if to > at {
            left.extend((from > at).then_some((at, from)));
            at = to;
        }
    }
    left.extend((at < range.end).then_some((at, range.end)));
}
