//! Reads the structure of what people hand over: which stretches are a server's replies, at which SMTP command, to which
//! recipient; and what is frame, quotation or noise around them.
//!
//! Not for what the words of a reply mean: they are looked at stretch by stretch afterwards (finds.rs), so that no phrase
//! is ever put together from two speakers.

use super::codes;
use super::fold::{Folded, Kind, Token};
use super::frames::{Mark, marks};
use crate::code::Status;
use crate::tables::{COMMANDS, CONSEQUENCES, Command, FRAMES, FrameId, FrameKind, LABELS, MarkRole, UNITS, VERSIONS};

/// The most replies of one text that are told apart; later ones belong to the last.
const MOST: usize = 256;
/// How far from a line that names a recipient its reply may be, in bytes.
const NEAR: usize = 400;

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
pub struct Place<T> {
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
    pub code: Option<Place<u16>>,
    pub status: Option<Place<Status>>,
    pub frame: Option<FrameId>,
    pub command: Option<Command>,
    /// The address that it is about, in the plain text.
    pub recipient: Option<(usize, usize)>,
    /// The check that refused, by its name; says who was checked, and not why.
    pub check: Option<Check>,
    /// The reply around it.
    pub outer: Option<usize>,
    pub role: Role,
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

impl Reply {
    fn new(stretch: Stretch, code: Option<Place<u16>>, status: Option<Place<Status>>) -> Self {
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
        }
    }

    /// The class digit: the reply code's, else the status code's (RFC 5321 section 4.2.1).
    pub fn class(&self) -> Option<u8> {
        self.code.map(|code| (code.value / 100) as u8).or(self.status.map(|status| status.value.class))
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

/// The structure of one text.
#[derive(Default)]
pub struct Transcript {
    pub replies: Vec<Reply>,
    pub asides: Vec<Aside>,
    /// The reply that decides, by its place in `replies`.
    pub cause: Option<usize>,
    /// The replies are about more than one recipient.
    pub several: bool,
    /// Nothing but somebody else's words is there.
    pub only_quoted: bool,
    /// The frame says that the attempt will be repeated.
    pub deferred: bool,
    /// Codes in mid-sentence, for a text that has no others.
    pub loose: (Option<Place<u16>>, Option<Place<Status>>),
    marks: Vec<Mark>,
}

impl Transcript {
    pub fn read(&mut self, plain: &str, folded: &Folded) {
        let mut marks_found = std::mem::take(&mut self.marks);
        marks(&folded.words, &mut marks_found);
        *self = Self {
            replies: std::mem::take(&mut self.replies),
            asides: std::mem::take(&mut self.asides),
            marks: vec![],
            cause: None,
            several: false,
            only_quoted: false,
            deferred: false,
            loose: (None, None),
        };
        self.replies.clear();
        self.asides.clear();
        let mut reader = Reader {
            plain: plain.as_bytes(),
            folded,
            out: self,
            open: None,
            opened: None,
            line_start: 0,
            line_reply: false,
            unbroken: 0,
            last_address: None,
        };
        reader.run(&marks_found);
        self.marks = marks_found;
        self.join_repeated();
        self.several = self.are_several(plain);
        self.only_quoted = self.replies.is_empty()
            && self.asides.iter().any(|aside| aside.kind == AsideKind::Quotation)
            && !self.has_words(0, folded.words.len(), folded);
        self.choose();
    }

    /// A reply that only repeats the one before it is part of it: servers say the same on each line of a long reply.
    fn join_repeated(&mut self) {
        let mut kept: usize = 0;
        for index in 0..self.replies.len() {
            let Some(reply) = self.replies.get(index).cloned() else { break };
            let before = kept.checked_sub(1).and_then(|last| self.replies.get_mut(last));
            if let Some(before) = before
                && before.code.map(|code| code.value) == reply.code.map(|code| code.value)
                && before.status.map(|status| status.value) == reply.status.map(|status| status.value)
                && reply.code.is_some()
                && reply.outer.is_none()
                && (reply.recipient.is_none() || reply.recipient == before.recipient)
                && reply.role == before.role
            {
                before.stretch.to = reply.stretch.to;
                before.stretch.end = reply.stretch.end;
                before.command = before.command.or(reply.command);
                continue;
            }
            if let Some(slot) = self.replies.get_mut(kept) {
                *slot = reply;
            }
            kept += 1;
        }
        self.replies.truncate(kept);
    }

    /// The cause: refusals that the session survived do not decide; of the rest, the first one at the furthest step that is
    /// no consequence. A success never decides beside a refusal.
    fn choose(&mut self) {
        let mut cause: Option<usize> = None;
        let mut survived = false;
        for index in 0..self.replies.len() {
            let Some(reply) = self.replies.get(index) else { break };
            if !reply.is_refusal() {
                survived = true;
                continue;
            }
            if reply.role == Role::Consequence {
                continue;
            }
            let better = match cause.and_then(|cause| self.replies.get(cause)) {
                None => true,
                // What stands inside a reply is what that reply reports.
                Some(old) if reply.outer.is_some() && reply.outer == cause => {
                    !(old.class() == Some(5) && reply.code.is_none() && reply.status.is_none())
                }
                Some(old) => match (old.command, reply.command) {
                    _ if self.differs(old, reply) => false,
                    (Some(one), Some(other)) if one != other => other > one,
                    // "Status: 5.0.0", then the reply itself.
                    _ if old.code.is_none() && reply.code.is_some() && old.class().is_none_or(|class| Some(class) == reply.class()) => true,
                    _ => survived || (old.class() == Some(4) && reply.class() == Some(5)),
                },
            };
            if better {
                (cause, survived) = (Some(index), false);
            }
        }
        let chosen = cause.or(if self.replies.is_empty() { None } else { Some(0) });
        let first = chosen.and_then(|chosen| self.replies.get(chosen)).and_then(|reply| reply.outer);
        for (index, reply) in self.replies.iter_mut().enumerate() {
            if Some(index) < chosen && Some(index) != first && reply.role == Role::Reply {
                reply.role = Role::Earlier;
            }
        }
        self.cause = chosen;
    }

    /// Whether the refusals are about more than one recipient.
    fn are_several(&self, plain: &str) -> bool {
        let refusals = self.replies.iter().filter(|reply| reply.is_refusal() && reply.role == Role::Reply && reply.outer.is_none());
        let mut addresses = refusals.filter_map(|reply| reply.recipient).filter_map(|(start, end)| plain.get(start..end));
        let Some(first) = addresses.next() else { return false };
        addresses.any(|other| !other.eq_ignore_ascii_case(first))
    }

    /// Whether two replies are about two recipients.
    fn differs(&self, one: &Reply, other: &Reply) -> bool {
        self.several && one.recipient.is_some() && other.recipient.is_some() && one.recipient != other.recipient
    }

    /// The words that count for a reply, or for a text without one: what is no aside. Where a reply has no words of its own,
    /// the words around it say why.
    pub fn stretches(&self, of: Option<usize>, folded: &Folded, out: &mut Vec<(usize, usize)>) {
        out.clear();
        let whole = (0, folded.words.len());
        let reply = of.and_then(|of| self.replies.get(of));
        let (from, to) = match reply {
            // With its codes: some phrases begin with one.
            Some(reply) if self.has_words(reply.words_at, self.inner_end(of), folded) => (reply.stretch.at, self.inner_end(of)),
            Some(reply) => self.around(reply, folded),
            None => whole,
        };
        let mut at = from;
        for aside in &self.asides {
            if self.only_quoted {
                break;
            }
            if aside.kind == AsideKind::Own
                && reply.is_none()
                && !FRAMES.get(aside.frame as usize).is_some_and(|row| row.kind == FrameKind::QueueRunner)
            {
                continue;
            }
            if aside.stretch.to <= at || aside.stretch.at >= to {
                continue;
            }
            if aside.stretch.at > at {
                out.push((at, aside.stretch.at));
            }
            at = aside.stretch.to;
        }
        if at < to {
            out.push((at, to));
        }
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
        let after = self.replies.iter().filter(|other| other.stretch.at >= reply.stretch.to).map(|other| other.stretch.at).min();
        // Inside another reply the words are that reply's.
        let outer = reply.outer.and_then(|outer| self.replies.get(outer));
        match outer {
            Some(outer) => (outer.words_at, outer.stretch.to.max(reply.stretch.to)),
            None => (before.unwrap_or(0), after.unwrap_or(folded.words.len())),
        }
    }

    /// Whether there are words in a range that are no labels, numbers, hosts, quotations or noise.
    fn has_words(&self, from: usize, to: usize, folded: &Folded) -> bool {
        self.any_word(from, to, folded, |_| true)
    }

    /// Whether there are words in these stretches that are more than labels of a code ("error", "Fehler").
    pub fn has_own_words(&self, stretches: &[(usize, usize)], folded: &Folded) -> bool {
        let own = |word: &[u8]| LABELS.binary_search_by(|known| known.as_bytes().cmp(word)).is_err();
        stretches.iter().any(|(from, to)| self.any_word(*from, *to, folded, own))
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
            // "smtp;", and the b of Python's b'…'.
            if at >= aside_to && letter && word != b"smtp" && word != b"b" && counts(word) {
                return true;
            }
            at += length + 1;
        }
        false
    }
}

/// An open mark that waits for its reply.
#[derive(Clone, Copy)]
struct Opened {
    frame: Option<FrameId>,
    command: Option<Command>,
    /// The byte after the mark, among the words and in the text.
    at: usize,
    start: usize,
    /// A colon or a line end follows: the words after it are a reply even without a code.
    announced: bool,
}

/// How surely a number is a code.
#[derive(Clone, Copy, PartialEq)]
enum Standing {
    Firm,
    Loose,
}

struct Reader<'a> {
    plain: &'a [u8],
    folded: &'a Folded,
    out: &'a mut Transcript,
    /// The reply that goes on, by its place.
    open: Option<usize>,
    opened: Option<Opened>,
    /// Where the line begins, in the text.
    line_start: usize,
    /// A reply began on this line.
    line_reply: bool,
    /// No line ends between a place that was searched and this one, in the text.
    unbroken: usize,
    /// The address that was named last: where, and whether its line says nothing else.
    last_address: Option<(usize, usize)>,
}

impl Reader<'_> {
    fn run(&mut self, marks: &[Mark]) {
        let mut marks = marks.iter().peekable();
        let tokens = &self.folded.tokens;
        for token in tokens {
            let at = token.at as usize;
            while let Some(mark) = marks.next_if(|mark| mark.start < at || mark.start == at && token.kind == Kind::Number) {
                self.mark(mark);
            }
            let inside = |aside: &Aside| (aside.stretch.start..aside.stretch.end).contains(&(token.start as usize));
            if self.out.asides.last().is_some_and(inside) && token.kind != Kind::Line {
                continue;
            }
            self.announce(at);
            match token.kind {
                Kind::Number => self.number(token),
                Kind::Address => self.address(token),
                Kind::Line => self.line(token),
                Kind::Sentence | Kind::Damage => {}
            }
        }
        for mark in marks {
            self.mark(mark);
        }
        self.announce(self.folded.words.len() + 1);
        self.close(self.folded.words.len(), self.plain.len());
    }

    /// Where a place among the words is in the text.
    fn start_of(&self, at: usize) -> usize {
        if at >= self.folded.words.len() { self.plain.len() } else { self.folded.runs.start(at) }
    }

    fn end_of(&self, to: usize) -> usize {
        self.folded.runs.end(to)
    }

    /// Ends the reply that goes on.
    fn close(&mut self, to: usize, end: usize) {
        let Some(reply) = self.open.take().and_then(|open| self.out.replies.get_mut(open)) else { return };
        if to > reply.stretch.at {
            (reply.stretch.to, reply.stretch.end) = (to.max(reply.words_at.min(to)), end.max(reply.stretch.start));
        }
    }

    fn begin(&mut self, reply: Reply) {
        if self.out.replies.len() >= MOST {
            return;
        }
        self.open = Some(self.out.replies.len());
        self.line_reply = true;
        self.out.replies.push(reply);
    }

    fn mark(&mut self, mark: &Mark) {
        let (start, end) = (self.start_of(mark.start), self.end_of(mark.end));
        // Marks inside a quotation are text.
        if self.out.asides.last().is_some_and(|aside| aside.kind == AsideKind::Quotation && start < aside.stretch.end) {
            return;
        }
        self.announce(mark.start);
        let aside = |kind, to, end| Aside { stretch: Stretch { at: mark.start, to, start, end }, kind, frame: mark.frame };
        match mark.role {
            MarkRole::Opens => {
                let client_word = self.open.is_some() && self.line_reply && self.kind(mark.frame) == FrameKind::Client;
                if client_word {
                    return;
                }
                let announced = self.plain.get(end..).unwrap_or_default().iter().take(3).any(|byte| matches!(byte, b':' | b'\n' | b'\r'));
                let command = mark.command.or(FRAMES.get(mark.frame as usize).and_then(|row| row.command));
                self.opened = Some(Opened { frame: Some(mark.frame), command, at: mark.end, start: end, announced });
            }
            MarkRole::Closes => {
                if let Some(reply) = self.open.and_then(|open| self.out.replies.get_mut(open)) {
                    reply.command = mark.command.or(reply.command);
                    self.out.asides.push(aside(AsideKind::Noise, mark.end, end));
                    self.close(mark.start, start);
                }
            }
            MarkRole::Ignores => self.out.asides.push(aside(AsideKind::Noise, mark.end, end)),
            MarkRole::Says => {
                // Inside a reply these are the server's words; what a queue runner adds comes after one.
                let queue = matches!(self.kind(mark.frame), FrameKind::QueueRunner | FrameKind::Log);
                if self.open.is_some() && self.line_reply && !(queue && self.after_mark(start)) {
                    return;
                }
                let line = self.line_end(end);
                let to = self.folded.words.len().min(self.words_before(line));
                self.close(mark.start, start);
                self.out.asides.push(aside(AsideKind::Own, to.max(mark.end), line.max(end)));
            }
            MarkRole::Defers => self.out.deferred = true,
            MarkRole::Checks => {
                let rest = self.plain.get(end..).unwrap_or_default();
                let explained = rest.first() == Some(&b':')
                    && rest.iter().skip(1).take(60).take_while(|byte| **byte != b'\n').any(u8::is_ascii_alphabetic);
                if let Some(reply) = self.open.and_then(|open| self.out.replies.get_mut(open)) {
                    reply.check = Some(Check { frame: mark.frame, at: mark.start, to: mark.end, explained });
                }
            }
            MarkRole::Quotes => {
                if let Some(to) = self.quotation(start, end) {
                    let words = self.words_before(to).max(mark.end);
                    self.out.asides.push(aside(AsideKind::Quotation, words, to));
                }
            }
            MarkRole::Follows => self.follows(mark),
        }
    }

    fn kind(&self, frame: FrameId) -> FrameKind {
        FRAMES.get(frame as usize).map_or(FrameKind::Notice, |row| row.kind)
    }

    /// Whether a sentence or a line ended just before.
    fn after_mark(&self, start: usize) -> bool {
        let before = self.plain.get(..start).unwrap_or_default();
        before
            .iter()
            .rev()
            .find(|byte| **byte != b' ')
            .is_none_or(|byte| matches!(byte, b'.' | b';' | b'\n' | b'\r' | b',' | b'(' | b')' | b':'))
    }

    /// A reply that only follows from another one: by its first words and its code.
    fn follows(&mut self, mark: &Mark) {
        let words = self.folded.words.get(mark.start..mark.end).unwrap_or_default();
        let Some((_, codes)) = CONSEQUENCES.iter().find(|(text, _)| text.as_bytes() == words) else { return };
        // "… 503 need RCPT" in mid-line: nothing but these words says that the number is a code.
        let number = self.word_before(mark.start);
        let at = mark.start.saturating_sub(number.len() + 1);
        if let Some(code) = codes::reply(number).filter(|code| codes.contains(code)) {
            let begun = self.open.and_then(|open| self.out.replies.get(open)).is_some_and(|reply| reply.stretch.at == at);
            if !begun && self.open.is_some() {
                let start = self.start_of(at);
                let stretch = Stretch { at, to: mark.start - 1, start, end: start + number.len() };
                self.close(at, start);
                self.begin(Reply::new(stretch, Some(Place { value: code, stretch }), None));
            }
        }
        let Some(open) = self.open else { return };
        let refused_before = self.out.replies.iter().take(open).any(|reply| reply.is_refusal() && reply.role == Role::Reply);
        let Some(reply) = self.out.replies.get_mut(open) else { return };
        let early = mark.start < reply.words_at + 48;
        if early && refused_before && reply.code.is_some_and(|code| codes.contains(&code.value)) {
            reply.role = Role::Consequence;
        }
    }

    /// The end of what is quoted after a name such as "Subject", in the text.
    fn quotation(&mut self, start: usize, end: usize) -> Option<usize> {
        let line_head = self.plain.get(self.line_start..start).unwrap_or_default();
        let heads_line = line_head.len() < 8 && line_head.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'>' | b'*' | b'-' | b'|'));
        let rest = self.plain.get(end..)?;
        let blank = rest.iter().take(3).take_while(|byte| **byte == b' ').count();
        let after = rest.get(blank..)?;
        let colon = after.first() == Some(&b':') || after.first() == Some(&b'=');
        let from = end + blank + usize::from(colon);
        let rest = self.plain.get(from..)?;
        let blank = rest.iter().take(3).take_while(|byte| **byte == b' ').count();
        // RFC 5322 section 2.1.1: no line is longer.
        let near = rest.get(blank..).unwrap_or_default();
        let near = near.get(..998).unwrap_or(near);
        if let Some(quote @ (b'"' | b'\'')) = near.first().copied()
            && let Some(close) = near.iter().skip(1).position(|byte| *byte == quote)
        {
            return Some(from + blank + close + 2);
        }
        // What was searched for an earlier subject is not searched again.
        let searched = self.unbroken.saturating_sub(from + blank).min(near.len());
        let line = near.iter().skip(searched).position(|byte| *byte == b'\n').map(|at| searched + at);
        let (broken, length) = (line.is_some(), near.len());
        if !broken {
            self.unbroken = from + blank + length;
        }
        if !colon || !(heads_line || broken) {
            return None;
        }
        Some(from + blank + line.unwrap_or(length))
    }

    /// The end of the line, in the text.
    fn line_end(&self, from: usize) -> usize {
        let rest = self.plain.get(from..).unwrap_or_default();
        from + rest.iter().take(998).position(|byte| *byte == b'\n').unwrap_or(rest.len().min(998))
    }

    /// The place among the words of what ends before `end` in the text.
    fn words_before(&self, end: usize) -> usize {
        let (mut low, mut high) = (0, self.folded.words.len());
        while low < high {
            let middle = (low + high) / 2;
            if self.folded.runs.start(middle) < end { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// Begins a reply without a code, once other words follow an open mark.
    fn announce(&mut self, at: usize) {
        let Some(opened) = self.opened else { return };
        let words = self.folded.words.get(opened.at..at.saturating_sub(1).min(self.folded.words.len())).unwrap_or_default();
        let first = words.iter().position(|byte| *byte != b' ');
        let Some(first) = first else { return };
        self.opened = None;
        // Inside a reply a mark opens another one only where a code follows at once.
        if self.open.is_some() && self.line_reply {
            return;
        }
        if !opened.announced || words.get(first).is_some_and(u8::is_ascii_digit) {
            return;
        }
        self.close(opened.at, opened.start);
        let stretch = Stretch { at: opened.at, to: opened.at, start: opened.start, end: opened.start };
        self.begin(Reply {
            frame: opened.frame,
            command: opened.command,
            recipient: self.named_recipient(opened.start),
            ..Reply::new(stretch, None, None)
        });
    }

    fn number(&mut self, token: &Token) {
        let (start, end, at) = (token.start as usize, token.end as usize, token.at as usize);
        let digits = self.plain.get(start..end).unwrap_or_default();
        let stretch = Stretch { at, to: at + (end - start), start, end };
        if let Some(status) = codes::status(digits) {
            self.status(Place { value: status, stretch });
        } else if let Some(reply) = codes::reply(digits) {
            self.reply(Place { value: reply, stretch });
        }
    }

    fn reply(&mut self, place: Place<u16>) {
        let announced = self.opened.take_if(|opened| place.stretch.at <= opened.at + 1);
        let command = self.command_before(place.stretch.at);
        let standing = match (announced, command) {
            (Some(_), _) | (_, Some(_)) => Some(Standing::Firm),
            _ => self.standing(&place.stretch, Some(place.value)),
        };
        match standing {
            None => return,
            Some(Standing::Loose) => {
                self.out.loose.0 = self.out.loose.0.or(Some(place));
                return;
            }
            Some(Standing::Firm) => {}
        }
        let same_line = self.line_reply;
        if let Some(open) = self.open.and_then(|open| self.out.replies.get(open))
            && same_line
            && announced.is_none()
            && command.is_none()
        {
            if open.code.is_some_and(|code| code.value == place.value) {
                return;
            }
            // "5.1.1 user unknown (550)": the code of this reply, after its words.
            if open.code.is_none() && open.class().is_none_or(|class| u16::from(class) == place.value / 100) {
                let open = self.open;
                if let Some(reply) = open.and_then(|open| self.out.replies.get_mut(open)) {
                    reply.code = Some(place);
                }
                return;
            }
        }
        let outer = self.outer(&place.stretch, announced.is_some());
        if outer.is_none() {
            self.close(announced.map_or(place.stretch.at, |opened| opened.at.min(place.stretch.at)), place.stretch.start);
        }
        let recipient = self.named_recipient(place.stretch.start);
        self.begin(Reply {
            frame: announced.and_then(|opened| opened.frame),
            command: command.or(announced.and_then(|opened| opened.command)),
            recipient,
            outer,
            ..Reply::new(place.stretch, Some(place), None)
        });
    }

    fn status(&mut self, place: Place<Status>) {
        let at = place.stretch.at;
        let announced = self.opened.take_if(|opened| at <= opened.at + 1);
        let standing = if announced.is_some() { Some(Standing::Firm) } else { self.standing(&place.stretch, None) };
        if let Some(reply) = self.open.and_then(|open| self.out.replies.get_mut(open)).filter(|_| announced.is_none()) {
            // "550 5.1.1 …": the reply's own.
            if reply.status.is_none() && at <= reply.words_at + 1 {
                reply.status = Some(place);
                reply.words_at = place.stretch.to;
                reply.stretch.to = place.stretch.to;
                reply.stretch.end = place.stretch.end;
                return;
            }
            // "550 mailbox unavailable (5.1.1)", "550 5.0.0 … 5.1.1": the same, said later or better.
            let better = reply.status.is_none_or(|old| old.value.detail == 0 && place.value.detail != 0);
            if better
                && reply.class().is_none_or(|class| class == place.value.class)
                && (self.line_reply || standing == Some(Standing::Firm))
                && standing.is_some()
            {
                reply.status = Some(place);
                return;
            }
            // "550 5.1.1 user unknown (#4.4.1)": what a reply says of itself comes first.
            if reply.status.is_some_and(|old| old.value == place.value || old.value.detail != 0 && self.line_reply) {
                return;
            }
        }
        match standing {
            None => {}
            Some(Standing::Loose) => self.out.loose.1 = self.out.loose.1.or(Some(place)),
            Some(Standing::Firm) => {
                // "554 5.4.0 <mx.example.net #4.4.1>"
                let outer = self.outer(&place.stretch, announced.is_some());
                if outer.is_none() {
                    self.close(announced.map_or(at, |opened| opened.at.min(at)), place.stretch.start);
                }
                let recipient = self.named_recipient(place.stretch.start);
                self.begin(Reply {
                    frame: announced.and_then(|opened| opened.frame),
                    command: announced.and_then(|opened| opened.command),
                    recipient,
                    outer,
                    ..Reply::new(place.stretch, None, Some(place))
                });
            }
        }
    }

    /// The reply that a code at this place is inside of: on the same line, after an open mark or a bracket.
    fn outer(&self, stretch: &Stretch, announced: bool) -> Option<usize> {
        let open = self.open.filter(|_| self.line_reply || announced)?;
        let reply = self.out.replies.get(open)?;
        if reply.class() == Some(2) || reply.class() == Some(3) {
            return None;
        }
        // Four deep at most.
        let depth = std::iter::successors(reply.outer, |outer| self.out.replies.get(*outer)?.outer).take(4).count();
        let before = self.plain.get(..stretch.start).unwrap_or_default();
        let inside = matches!(before.last(), Some(b'(' | b'[' | b'<' | b'"' | b'\'' | b'#' | b':' | b'=')) || before.ends_with(b": ");
        (depth < 3 && (announced || inside)).then_some(open)
    }

    /// Whether a number is where a code is written.
    fn standing(&self, stretch: &Stretch, reply: Option<u16>) -> Option<Standing> {
        let before = self.plain.get(..stretch.start)?;
        // "postfix/smtp[550]:", a process.
        if let [.., word, b'['] = before
            && word.is_ascii_alphanumeric()
            && self.plain.get(stretch.end) == Some(&b']')
        {
            return None;
        }
        let blank = before.iter().rev().take(8).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let before = before.get(..before.len() - blank)?;
        let followed = self.followed_by_status(stretch);
        if let Some(code) = reply {
            if self.is_listed(self.next_word(stretch.to), &UNITS) && !followed {
                return None;
            }
            if matches!(self.plain.get(stretch.end), Some(b'%' | b'/' | b'@' | b'_')) {
                return None;
            }
            let next = self.next_word(stretch.to);
            if code / 100 == 2 && blank > 0 && (followed || [&b"ok"[..], b"queued", b"accepted"].contains(&next)) {
                return Some(Standing::Firm);
            }
        } else if matches!(self.plain.get(stretch.end), Some(b'%' | b'/' | b'@' | b'_' | b'-'))
            && reply.is_none()
            && self.plain.get(stretch.end + 1).is_some_and(u8::is_ascii_digit)
        {
            return None;
        }
        let word = self.word_before(stretch.at);
        let technical = word.iter().any(u8::is_ascii_uppercase) || word.iter().filter(|byte| **byte == b'.').count() == 3;
        let firm = Some(Standing::Firm);
        let sure = |sure: bool| if sure { Some(Standing::Firm) } else { Some(Standing::Loose) };
        match before.last() {
            None | Some(b'\n' | b'\r' | b'#' | b';' | b'(' | b'[' | b'{' | b'"' | b'\'' | b'`' | b'<' | b'|' | b'*' | b'>' | b']') => firm,
            Some(b')') => sure(reply.is_some()),
            Some(b',') => sure(followed || self.is_listed(word, &LABELS)),
            Some(b':') => {
                if blank == 0 && (technical || word.iter().any(u8::is_ascii_digit)) {
                    return None;
                }
                match reply {
                    Some(_) => sure(blank > 0 || followed || self.is_listed(word, &LABELS)),
                    None if self.is_listed(word, &VERSIONS) => None,
                    None => sure(technical || self.is_listed(word, &LABELS)),
                }
            }
            Some(b'=') => self.is_listed(word, &LABELS).then_some(Standing::Firm),
            Some(b'-') => {
                let bullet = before.len() < 2 || matches!(before.get(before.len() - 2), Some(b' ' | b'\n' | b'-' | b'>'));
                bullet.then_some(Standing::Firm)
            }
            Some(b'.' | b'!' | b'?') if reply.is_some() => sure(blank > 0),
            Some(b'/' | b'_' | b'@' | b'+') => None,
            _ => {
                if technical || self.is_listed(word, &LABELS) || followed {
                    return firm;
                }
                match reply {
                    Some(_) => {
                        let last = self.plain.get(stretch.end..)?.iter().find(|byte| **byte != b' ');
                        last.is_none_or(|byte| matches!(byte, b')' | b'.' | b'\n' | b'\r' | b']')).then_some(Standing::Loose)
                    }
                    None if self.is_listed(word, &VERSIONS) => None,
                    None => Some(Standing::Loose),
                }
            }
        }
    }

    fn followed_by_status(&self, stretch: &Stretch) -> bool {
        codes::status(self.next_word(stretch.to)).is_some()
    }

    fn next_word(&self, to: usize) -> &[u8] {
        let rest = self.folded.words.get(to + 1..).unwrap_or_default();
        rest.get(..rest.iter().take(32).take_while(|byte| **byte != b' ').count()).unwrap_or_default()
    }

    fn word_before(&self, at: usize) -> &[u8] {
        let end = at.saturating_sub(1);
        let head = self.folded.words.get(..end).unwrap_or_default();
        let length = head.iter().rev().take(64).take_while(|byte| **byte != b' ').count();
        head.get(end - length..).unwrap_or_default()
    }

    fn is_listed(&self, word: &[u8], list: &[&str]) -> bool {
        list.binary_search_by(|known| known.as_bytes().cmp(word)).is_ok()
    }

    /// The command that stands before a code, as a session has it: "RCPT TO:<u@x.example> 550".
    fn command_before(&self, at: usize) -> Option<Command> {
        let mut end = at.checked_sub(1)?;
        for _ in 0..2 {
            let word = self.word_before(end + 1);
            if !word.iter().any(u8::is_ascii_uppercase) {
                break;
            }
            end = end.checked_sub(word.len() + 1)?;
        }
        let head = self.folded.words.get(..end)?;
        let (name, command) = COMMANDS.iter().find(|(name, _)| {
            head.ends_with(name.as_bytes())
                && head.get(..head.len() - name.len()).is_none_or(|before| before.last().is_none_or(|byte| *byte == b' '))
        })?;
        // "data", "mail" and "connection" are words of every day: only where the client's line begins with them.
        if matches!(*name, "mail from" | "rcpt to" | "ehlo" | "helo" | "lhlo" | "starttls") {
            return Some(*command);
        }
        let start = self.start_of(end - name.len());
        let before = self.plain.get(..start).unwrap_or_default();
        let head = before.iter().rev().find(|byte| **byte != b' ');
        (matches!(*name, "data" | "auth" | "auth login" | "auth plain" | "bdat") && head.is_none_or(|byte| matches!(byte, b'\n' | b'>')))
            .then_some(*command)
    }

    fn line(&mut self, token: &Token) {
        let (start, end, at) = (token.start as usize, token.end as usize, token.at as usize);
        let lines = self.plain.get(start..end).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count();
        self.line_start = end;
        self.line_reply = false;
        // A blank line ends a reply that has said something; so does another field of a report.
        if (lines > 1 || self.is_field(end))
            && let Some(reply) = self.open.and_then(|open| self.out.replies.get(open))
            && (self.is_field(end) || self.out.has_words(reply.words_at, at, self.folded))
        {
            self.close(at.saturating_sub(1), start);
        }
    }

    /// Whether a line begins with the name of a field, as "Will-Retry-Until:" (RFC 3464 section 2.3).
    fn is_field(&self, start: usize) -> bool {
        let line = self.plain.get(start..).unwrap_or_default();
        let name = line.iter().take(40).take_while(|byte| byte.is_ascii_alphabetic() || **byte == b'-').count();
        line.get(name) == Some(&b':') && line.get(..name).is_some_and(|name| name.contains(&b'-') && name.first() != Some(&b'-'))
    }

    fn address(&mut self, token: &Token) {
        let (start, end, at) = (token.start as usize, token.end as usize, token.at as usize);
        if self.is_sender(at) {
            return;
        }
        // "550 5.1.1 <u@x.example>: …"
        let words_at = self.open.and_then(|open| self.out.replies.get(open)).map(|reply| reply.words_at);
        if let Some(words_at) = words_at
            && self.line_reply
        {
            let near = at <= words_at + 1;
            if let Some(reply) = self.open.and_then(|open| self.out.replies.get_mut(open))
                && (near || reply.recipient.is_none())
            {
                reply.recipient = Some((start, end));
            }
            return;
        }
        let head = self.plain.get(self.line_start..start).unwrap_or_default();
        let heads_line =
            head.len() < 12 && head.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'<' | b'*' | b'-' | b'(' | b'"' | b'\'' | b'>'));
        self.last_address = Some((start, end));
        if !heads_line {
            return;
        }
        // A line that begins with an address begins what is said about it.
        self.close(at.saturating_sub(1), self.line_start);
        let rest = self.plain.get(end..).unwrap_or_default();
        let rest = rest
            .get(rest.iter().take(3).take_while(|byte| matches!(byte, b'>' | b')' | b'"' | b'\'' | b' ')).count()..)
            .unwrap_or_default();
        if matches!(rest, [b':', ..] | [b'-', b' ', ..] | [b'.', b'.', b'.', ..]) {
            self.opened = Some(Opened { frame: None, command: None, at: at + (end - start), start: end, announced: true });
        }
    }

    /// Whether the address at this place is named as the sender's.
    fn is_sender(&self, at: usize) -> bool {
        [&b"from"[..], b"sender", b"by", b"f", b"contact", b"postmaster", b"mailto", b"orcpt", b"ctladdr"].contains(&self.word_before(at))
    }

    /// The recipient that the text names before a reply.
    fn named_recipient(&self, start: usize) -> Option<(usize, usize)> {
        self.last_address.filter(|(_, end)| start.saturating_sub(*end) < NEAR)
    }
}
