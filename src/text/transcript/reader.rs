//! Goes through a text once, mark by mark and code by code, and notes where replies begin and end.

use super::borders::{is_of_trace, is_record, reply_end, reply_start, sent};
use super::parts::{Aside, AsideKind, Check, Place, Reply, Role, Stretch, Transcript};
use super::standing::{Standing, Surroundings, columns, first_word};
use crate::code::Status;
use crate::tables::{CONSEQUENCES, Command, FRAMES, FrameId, FrameKind, MarkRole};
use crate::text::codes;
use crate::text::fold::{Kind, Token};
use crate::text::frames::Mark;

/// The most replies of one text that are told apart; later ones belong to the last.
const MOST: usize = 256;
/// How far from a line that names a recipient its reply may be, in bytes.
const NEAR: usize = 400;

/// A line with fewer characters was not full.
const SHORTEST: usize = 12;
/// The spaces around the word for which a line had no room.
const SPACES: usize = 3;
/// A label has fewer bytes.
const LABEL: usize = 40;
/// From how many bytes on a mark is a sentence that no server writes within another one.
const SENTENCE: usize = 24;

/// An open mark that waits for its reply.
#[derive(Clone, Copy)]
struct Opened {
    frame: Option<FrameId>,
    command: Option<Command>,
    /// Where the mark begins, in the text.
    from: usize,
    /// The byte after the mark, among the words and in the text.
    at: usize,
    start: usize,
    /// A colon or a line end follows: the words after it are a reply even without a code.
    announced: bool,
    /// It stands in a reply, on its line: only a code begins another one.
    inside: bool,
}

pub struct Reader<'a> {
    text: Surroundings<'a>,
    out: &'a mut Transcript,
    /// The reply that goes on, by its place.
    open: Option<usize>,
    opened: Option<Opened>,
    /// Where the line begins, in the text.
    line_start: usize,
    /// Where the line before it began.
    previous_start: usize,
    /// The longest line of the text, once that was asked for.
    longest: Option<usize>,
    /// A reply began on this line, or on one that this line continues.
    line_reply: bool,
    /// The line goes on with the sentence of the one before, which was full.
    wrapped: bool,
    /// How far the line is indented that this one continues, and that of the open reply.
    head_indent: usize,
    open_indent: usize,
    /// No line ends between a place that was searched and this one, in the text.
    unbroken: usize,
    /// The command that the client sent last, on a line of its own.
    sent: Option<Command>,
    /// Where the line of a stack trace ends that was passed last: its numbers are no codes.
    trace_end: usize,
    /// The address that was named last: where, and whether its line says nothing else.
    last_address: Option<(usize, usize)>,
}

impl<'a> Reader<'a> {
    pub fn new(text: Surroundings<'a>, out: &'a mut Transcript) -> Self {
        Self {
            text,
            out,
            open: None,
            opened: None,
            line_start: 0,
            previous_start: 0,
            longest: None,
            line_reply: false,
            wrapped: false,
            head_indent: 0,
            open_indent: 0,
            unbroken: 0,
            sent: sent(text.line_at(0, &text.folded.tokens)).flatten(),
            trace_end: 0,
            last_address: None,
        }
    }

    pub fn read(&mut self, marks: &[Mark]) {
        let mut marks = marks.iter().peekable();
        let mut tokens = self.text.folded.tokens.iter();
        while let Some(token) = tokens.next() {
            let at = token.at as usize;
            while let Some(mark) = marks.next_if(|mark| mark.start < at || mark.start == at && token.kind == Kind::Number) {
                self.mark(mark);
            }
            self.cut_short(token);
            let inside = |aside: &Aside| (aside.stretch.start..aside.stretch.end).contains(&(token.start as usize));
            let traced = (token.start as usize) < self.trace_end;
            if (traced || self.out.asides.last().is_some_and(inside)) && token.kind != Kind::Line {
                continue;
            }
            self.announce(at);
            match token.kind {
                Kind::Number => self.number(token),
                Kind::Address => self.address(token),
                Kind::Line => self.line(token, tokens.as_slice()),
                Kind::Sentence | Kind::Damage | Kind::Question => {}
            }
        }
        for mark in marks {
            self.mark(mark);
        }
        self.announce(self.text.folded.words.len() + 1);
        self.close(self.text.folded.words.len(), self.text.plain.len());
    }

    /// Ends a frame's own words before a reply: "Message expired. 421 4.4.0 Unable to look up …".
    fn cut_short(&mut self, token: &Token) {
        let place = (token.start as usize, token.at as usize);
        let Some(own) = self.out.asides.last().filter(|aside| aside.kind == AsideKind::Own && aside.stretch.end > place.0) else { return };
        let digits = self.text.plain.get(place.0..token.end as usize).unwrap_or_default();
        let (reply, status) = (codes::reply(digits), codes::status(digits));
        let refusal = reply.is_some_and(|code| code >= 400) || status.is_some_and(|status| status.class != 2);
        if token.kind != Kind::Number || !refusal {
            return;
        }
        let stretch = Stretch { at: place.1, to: place.1 + digits.len(), start: place.0, end: token.end as usize };
        // A client's own words have many numbers: "RuntimeException: 5.1.1 …" and "\"550 No such user\"" are replies, "port 587" is none.
        let before = self.text.plain.get(..place.0).unwrap_or_default();
        let plainly = || match status {
            Some(_) => before.ends_with(b": "),
            None => before.ends_with(b"\"") || self.text.is_followed_by_status(&stretch),
        };
        let quoted = self.kind(own.frame) == FrameKind::QueueRunner && reply.is_some() || plainly();
        if quoted
            && self.text.standing(&stretch, reply) == Some(Standing::Firm)
            && let Some(own) = self.out.asides.last_mut()
        {
            (own.stretch.to, own.stretch.end) = (place.1.max(own.stretch.at), place.0);
        }
    }

    /// Ends the reply that goes on.
    fn close(&mut self, to: usize, end: usize) {
        let Some(reply) = self.open.take().and_then(|open| self.out.replies.get_mut(open)) else { return };
        if to > reply.stretch.at {
            let last = reply_end(self.text.plain, reply.stretch.start, end.max(reply.stretch.start));
            // "delivery-status: {\"code\": 550, …": its code is part of the record that seemed to end it.
            let codes = [reply.code.map(|code| code.stretch.end), reply.status.map(|status| status.stretch.end)];
            let last = if codes.into_iter().flatten().any(|code| code > last) { end.max(reply.stretch.start) } else { last };
            let to = if last < end { to.min(self.text.words_before(last)) } else { to };
            (reply.stretch.to, reply.stretch.end) = (to.max(reply.words_at), last);
        }
    }

    /// Begins a reply; what announces it begins at `from`, in the text.
    fn begin(&mut self, reply: Reply, from: usize) {
        if self.out.replies.len() >= MOST {
            return;
        }
        // What the reply around it says before it is its own.
        if let Some(outer) =
            reply.outer.and_then(|outer| self.out.replies.get_mut(outer)).filter(|outer| outer.stretch.to < reply.stretch.at)
        {
            let last = reply_end(self.text.plain, outer.stretch.start, from.max(outer.stretch.end));
            (outer.stretch.to, outer.stretch.end) = (self.text.words_before(last).max(outer.words_at), last);
        }
        self.open = Some(self.out.replies.len());
        self.line_reply = true;
        self.open_indent = self.head_indent;
        self.out.replies.push(reply);
    }

    /// How far the line is indented.
    fn indent(&self) -> usize {
        self.text.plain.get(self.line_start..).unwrap_or_default().iter().take(40).take_while(|byte| matches!(byte, b' ' | b'\t')).count()
    }

    fn mark(&mut self, mark: &Mark) {
        let (start, end) = (self.text.start_of(mark.start), self.text.end_of(mark.end));
        // Marks inside a quotation are text.
        if self.out.asides.last().is_some_and(|aside| aside.kind == AsideKind::Quotation && start < aside.stretch.end) {
            return;
        }
        self.announce(mark.start);
        // Sendmail's log ends with the class of the error ("stat=User unknown" for any 550), behind the reply itself.
        let has_code = self.open.and_then(|open| self.out.replies.get(open)).is_some_and(|reply| reply.code.is_some());
        if has_code && self.line_reply && self.text.plain.get(start..).is_some_and(|rest| rest.starts_with(b"stat=")) {
            self.close(mark.start, start);
        }
        let aside = |kind, to, end| Aside { stretch: Stretch { at: mark.start, to, start, end }, kind, frame: mark.frame };
        match mark.role {
            MarkRole::Opens => {
                let client_word = self.open.is_some() && self.line_reply && self.kind(mark.frame) == FrameKind::Client;
                if client_word {
                    return;
                }
                // A sentence of the frame on a line of its own ends what was said before.
                if !self.line_reply && mark.end - mark.start >= SENTENCE {
                    self.close(self.text.words_before(self.line_start), self.line_start);
                }
                // What it quotes is not the frame's own, although it is on the same line.
                if let Some(own) = self.own_around(start) {
                    (own.stretch.to, own.stretch.end) = (mark.start.max(own.stretch.at), start.max(own.stretch.start));
                }
                // "The message failed" ends many a line; a library puts a colon behind it.
                let announced = self.text.announces(end, self.kind(mark.frame) == FrameKind::Client);
                // "Diagnostic-Code: error; message refused": these are the first words of what is announced already.
                let code_follows = self.text.folded.words.get(mark.end + 1).is_some_and(u8::is_ascii_digit);
                if !announced && !code_follows && self.opened.is_some_and(|opened| opened.announced) {
                    return;
                }
                let command = mark.command.or(FRAMES.get(mark.frame as usize).and_then(|row| row.command));
                self.opened = Some(Opened {
                    frame: Some(mark.frame),
                    command,
                    from: start,
                    at: mark.end,
                    start: end,
                    announced,
                    inside: self.open.is_some() && self.line_reply,
                });
            }
            MarkRole::Closes => {
                if let Some(reply) = self.open.and_then(|open| self.out.replies.get_mut(open)) {
                    reply.command = mark.command.or(reply.command);
                    self.out.asides.push(aside(AsideKind::Noise, mark.end, end));
                    self.close(mark.start, start);
                }
            }
            // Inside a reply these are the server's words.
            MarkRole::Ignores if has_code && self.line_reply && self.kind(mark.frame) == FrameKind::Client => {}
            MarkRole::Ignores => self.out.asides.push(aside(AsideKind::Noise, mark.end, end)),
            MarkRole::Says => {
                // Inside a reply these are the server's words; what a queue runner adds comes after one.
                let queue = matches!(self.kind(mark.frame), FrameKind::QueueRunner | FrameKind::Log);
                let capital = self.text.plain.get(start).is_some_and(u8::is_ascii_uppercase);
                let apart = || mark.end - mark.start >= SENTENCE && capital || self.text.after_mark(start);
                // Where no code says that a server answered, the client's words are its own: "SMTP Error: getaddrinfo failed".
                let open = self.open.and_then(|open| self.out.replies.get(open));
                let client = open.is_none_or(|reply| reply.class().is_none()) && self.kind(mark.frame) == FrameKind::Client;
                // "said: 550 5.4.316\n Message expired": with what it begins, a reply says something itself.
                let first = open.is_some_and(|reply| reply.code.is_some() && mark.start <= reply.words_at + 1);
                // "454 TLS not available\nunable to establish SMTP connection to …": on a line of its own.
                let own_line = self.kind(mark.frame) == FrameKind::Client && mark.end - mark.start >= SENTENCE && self.heads_line(start);
                if open.is_some() && self.line_reply && !client && !own_line && (first || !(queue && apart())) {
                    return;
                }
                // "Reason: getaddrinfo ENOTFOUND": the program's own words stand where others quote a reply.
                self.opened = self.opened.filter(|_| !client);
                let line = self.text.folded_line_end(end);
                let to = self.text.folded.words.len().min(self.text.words_before(line));
                self.close(mark.start, start);
                self.out.asides.push(aside(AsideKind::Own, to.max(mark.end), line.max(end)));
            }
            MarkRole::Defers => {
                self.out.deferred = true;
                // "dsn=4.7.1, stat=Deferred: 451 4.7.1 …": the reply itself comes behind it.
                let wordless = |reply: &Reply| reply.code.is_none() && !self.out.has_words(reply.words_at, mark.start, self.text.folded);
                if self.open.and_then(|open| self.out.replies.get(open)).is_some_and(wordless) {
                    self.close(mark.start, start);
                    self.line_reply = false;
                }
            }
            MarkRole::Checks => {
                let rest = self.text.plain.get(end..).unwrap_or_default();
                // "The client host rejected our certificate": a sentence of the server's own.
                let next = rest.iter().find(|byte| !matches!(byte, b' ' | b'\t'));
                if next.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b',') {
                    return;
                }
                // "<u@x.example>: Recipient address rejected: …"
                self.announce(mark.end + 1);
                let line =
                    &rest.iter().skip(1).take(60).position(|byte| *byte == b'\n').map_or(rest, |at| rest.get(..at + 1).unwrap_or_default());
                // The reason may be on the next line, if a line is all that ends.
                let next = rest.get(line.len()..).unwrap_or_default().iter().skip(1).take(60).take_while(|byte| **byte != b'\n');
                let explained = rest.first() == Some(&b':') && line.iter().take(61).chain(next).any(u8::is_ascii_alphabetic);
                if let Some(reply) = self.open.and_then(|open| self.out.replies.get_mut(open)) {
                    reply.check = Some(Check { frame: mark.frame, at: mark.start, to: mark.end, explained });
                }
            }
            MarkRole::Quotes => {
                if let Some(to) = self.quotation(start, end) {
                    let words = self.text.words_before(to).max(mark.end);
                    self.out.asides.push(aside(AsideKind::Quotation, words, to));
                }
            }
            MarkRole::Follows => self.follows(mark),
        }
    }

    /// A frame's own words around a place in the text, of which a subject line may be quoted in between.
    fn own_around(&mut self, start: usize) -> Option<&mut Aside> {
        let covers = |aside: &&mut Aside| aside.kind == AsideKind::Own && (aside.stretch.start..aside.stretch.end).contains(&start);
        self.out.asides.iter_mut().rev().take(3).find(covers)
    }

    fn kind(&self, frame: FrameId) -> FrameKind {
        FRAMES.get(frame as usize).map_or(FrameKind::Notice, |row| row.kind)
    }

    /// A reply that only follows from another one: by its first words and its code.
    fn follows(&mut self, mark: &Mark) {
        let words = self.text.folded.words.get(mark.start..mark.end).unwrap_or_default();
        let Some((_, codes)) = CONSEQUENCES.iter().find(|(text, _)| text.as_bytes() == words) else { return };
        // "… 503 need RCPT" in mid-line: nothing but these words says that the number is a code.
        let number = self.text.word_before(mark.start);
        let at = mark.start.saturating_sub(number.len() + 1);
        if let Some(code) = codes::reply(number).filter(|code| codes.contains(code)) {
            // "dsn=5.0.0, reply=554 Service unavailable": the code of a reply that began with its status code.
            let has_it = |reply: &Reply| reply.stretch.at == at || reply.code.is_some_and(|own| own.stretch.at == at);
            let begun = self.open.and_then(|open| self.out.replies.get(open)).is_some_and(has_it);
            if !begun && self.open.is_some() {
                let start = self.text.start_of(at);
                let stretch = Stretch { at, to: mark.start - 1, start, end: start + number.len() };
                self.close(at, start);
                self.begin(Reply::new(stretch, Some(Place { value: code, stretch }), None), start);
            }
        }
        let Some(open) = self.open else { return };
        // A frame's own "dsn=5.7.1", or a mark that nothing followed, is no refusal that this one could follow from.
        let refuses = |reply: &Reply| reply.is_refusal() && reply.role == Role::Reply && reply.code.is_some();
        let refused_before = self.out.replies.iter().take(open).any(refuses);
        let Some(reply) = self.out.replies.get_mut(open) else { return };
        let early = mark.start < reply.words_at + 48;
        if early && refused_before && reply.code.is_some_and(|code| codes.contains(&code.value)) {
            reply.role = Role::Consequence;
        }
    }

    /// The end of what is quoted after a name such as "Subject", in the text.
    fn quotation(&mut self, start: usize, end: usize) -> Option<usize> {
        let line_head = self.text.plain.get(self.line_start..start).unwrap_or_default();
        let heads_line = line_head.len() < 8 && line_head.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'>' | b'*' | b'-' | b'|'));
        let rest = self.text.plain.get(end..)?;
        let blank = rest.iter().take(3).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let after = rest.get(blank..)?;
        let colon = after.first() == Some(&b':') || after.first() == Some(&b'=');
        let from = end + blank + usize::from(colon);
        let rest = self.text.plain.get(from..)?;
        let blank = rest.iter().take(3).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        // RFC 5322 section 2.1.1: no line is longer.
        let near = rest.get(blank..).unwrap_or_default();
        let near = near.get(..998).unwrap_or(near);
        if let Some(quote @ (b'"' | b'\'')) = near.first().copied() {
            // RFC 4180 section 2: a quotation mark in a quoted field is doubled.
            let length = if matches!(near, [b'"', b'"', next, ..] if *next > b' ') { 2 } else { 1 };
            let mark = [quote; 2];
            let close = near.get(length..).and_then(|rest| rest.windows(length).position(|end| mark.starts_with(end)));
            if let Some(close) = close {
                return Some(from + blank + length + close + length);
            }
        }
        // What was searched for an earlier subject is not searched again.
        let searched = self.unbroken.saturating_sub(from + blank).min(near.len());
        let line = near.iter().skip(searched).position(|byte| *byte == b'\n').map(|at| searched + at);
        // The line end that ends the text parts it from nothing.
        let goes_on = |at: usize| near.get(at..).unwrap_or_default().iter().any(|byte| *byte > b' ');
        let (broken, length) = (line.is_some_and(goes_on), near.len());
        if !broken {
            self.unbroken = from + blank + length;
        }
        if !colon || !(heads_line || broken) {
            return None;
        }
        let end = from + blank + line.unwrap_or(length);
        Some(if heads_line { self.text.header_end(end, self.indent()) } else { end })
    }

    /// Begins a reply without a code, once other words follow an open mark.
    fn announce(&mut self, at: usize) {
        let Some(opened) = self.opened else { return };
        let words = self.text.folded.words.get(opened.at..at.saturating_sub(1).min(self.text.folded.words.len())).unwrap_or_default();
        let first = words.iter().position(|byte| *byte != b' ');
        let Some(first) = first else { return };
        // "The following recipients failed: u@x.example: 5.1.1 …": the reply is behind the address.
        let head = words.get(first..).unwrap_or_default();
        let length = head.iter().position(|byte| *byte == b' ').unwrap_or(head.len());
        let word = head.get(..length).unwrap_or_default();
        if word.contains(&b'@') && word.iter().any(u8::is_ascii_uppercase) && opened.frame.is_some() {
            let to = opened.at + first + length;
            let end = self.text.end_of(to);
            if self.text.plain.get(end) == Some(&b':') {
                self.opened = Some(Opened { at: to, start: end, ..opened });
                return;
            }
        }
        self.opened = None;
        // Inside a reply a mark opens another one only where a code follows at once.
        if opened.inside || self.open.is_some() && self.line_reply {
            return;
        }
        // "Bounce reason: …": a label before everything parts nothing from anything.
        let after = self.text.plain.get(opened.start..).unwrap_or_default();
        let opens = after.iter().take(LABEL).find(|byte| !matches!(byte, b':' | b' ' | b'\t'));
        let before = self.text.folded.words.get(..opened.at).filter(|before| before.len() < LABEL).unwrap_or(b"a b c");
        let heads_all = self.out.replies.is_empty() && before.iter().filter(|byte| **byte == b' ').count() < 2;
        let of_notice = opened.frame.is_some_and(|frame| self.kind(frame) == FrameKind::Notice);
        if heads_all && of_notice && !matches!(opens, Some(b'[' | b'{')) {
            return;
        }
        if !opened.announced || words.get(first).is_some_and(u8::is_ascii_digit) {
            return;
        }
        self.close(opened.at, opened.start);
        let start = reply_start(self.text.plain, opened.start);
        let stretch = Stretch { at: opened.at, to: opened.at, start, end: start };
        // "Status: 4.4.1\nDiagnostic-Code: X-Postfix; connect to …": the words of this status. What stands beside it is a comment,
        // "Status: 5.0.0 (permanent failure)".
        let text = self.text;
        let status = self.out.replies.last_mut().filter(|last| {
            let of_field = last.is_bare() || text.word_before(last.stretch.at) == b"status";
            opened.frame == Some(FrameId::DeliveryReport) && last.code.is_none() && of_field
        });
        let status = status.and_then(|last| {
            last.role = Role::Earlier;
            last.status
        });
        let reply = Reply {
            frame: opened.frame,
            command: opened.command,
            recipient: self.named_recipient(opened.start),
            ..Reply::new(stretch, None, status)
        };
        self.begin(reply, opened.from);
    }

    fn number(&mut self, token: &Token) {
        let (start, end, at) = (token.start as usize, token.end as usize, token.at as usize);
        let digits = self.text.plain.get(start..end).unwrap_or_default();
        let stretch = Stretch { at, to: at + (end - start), start, end };
        if let Some(status) = codes::status(digits) {
            self.status(Place { value: status, stretch });
        } else if let Some(reply) = codes::reply(digits) {
            self.reply(Place { value: reply, stretch });
        }
    }

    /// Whether a number is one that an open mark itself names, before the reply: "expected response code 250 but got …".
    fn is_in_mark(&self, place: &Place<u16>) -> bool {
        let Some(opened) = self.opened.filter(|opened| place.stretch.to < opened.at) else { return false };
        let code_follows = self.text.folded.words.get(opened.at + 1).is_some_and(u8::is_ascii_digit);
        matches!(place.value / 100, 2 | 3) || code_follows
    }

    fn reply(&mut self, place: Place<u16>) {
        if self.is_in_mark(&place) {
            return;
        }
        let announced = self.opened.take_if(|opened| place.stretch.at <= opened.at + 1);
        let command = self.text.command_before(place.stretch.at);
        let standing = match (announced, command) {
            (Some(_), _) | (_, Some(_)) => Some(Standing::Firm),
            _ => self.text.standing(&place.stretch, Some(place.value)),
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
        // "refused: the response code 200 of a link": a success inside a refusal is no reply, unless it says more than its number.
        let refuses = self.open.and_then(|open| self.out.replies.get(open)).is_some_and(|open| open.code.is_some() && open.is_refusal());
        if refuses && same_line && announced.is_none() && command.is_none() && self.text.is_labelled_success(&place.stretch, place.value) {
            return;
        }
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
        let closing = announced.is_none() && self.is_closing(&place.stretch);
        let reply = Reply {
            closing,
            frame: announced.and_then(|opened| opened.frame),
            command: command.or(announced.and_then(|opened| opened.command)).or(self.sent),
            recipient,
            outer,
            ..Reply::new(place.stretch, Some(place), None)
        };
        self.begin(reply, announced.map_or(place.stretch.start, |opened| opened.from));
    }

    fn status(&mut self, place: Place<Status>) {
        let at = place.stretch.at;
        let announced = self.opened.take_if(|opened| at <= opened.at + 1);
        let standing = if announced.is_some() { Some(Standing::Firm) } else { self.text.standing(&place.stretch, None) };
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
                let closing = announced.is_none() && self.is_closing(&place.stretch);
                let reply = Reply {
                    closing,
                    frame: announced.and_then(|opened| opened.frame),
                    command: announced.and_then(|opened| opened.command),
                    recipient,
                    outer,
                    ..Reply::new(place.stretch, None, Some(place))
                };
                self.begin(reply, announced.map_or(place.stretch.start, |opened| opened.from));
            }
        }
    }

    /// Whether a code stands in brackets behind its words: "no such list (#5.7.1)", "refused <mx.example.com #5.2.1>". What
    /// follows it is an id or the next sentence.
    fn is_closing(&self, stretch: &Stretch) -> bool {
        let before = self.text.plain.get(self.line_start..stretch.start).unwrap_or_default();
        let bracketed = matches!(before.last(), Some(b'(' | b'[' | b'<' | b'#'));
        let after = self.text.plain.get(stretch.end..).unwrap_or_default();
        let closed = matches!(after.first(), Some(b')' | b']' | b'>')) || after.starts_with(b" smtp;>");
        bracketed && closed && before.iter().any(u8::is_ascii_alphabetic)
    }

    /// The reply that a code at this place is inside of: on the same line, after an open mark, a bracket or an
    /// arrow ("5.0.350 remote server returned an error -> 554 5.7.1 spam"), or right behind its codes ("550 5.1.1 554 5.7.1
    /// relay access denied").
    fn outer(&self, stretch: &Stretch, announced: bool) -> Option<usize> {
        let open = self.open.filter(|_| self.line_reply || announced)?;
        let reply = self.out.replies.get(open)?;
        if reply.class() == Some(2) || reply.class() == Some(3) {
            return None;
        }
        // Four deep at most.
        let depth = std::iter::successors(reply.outer, |outer| self.out.replies.get(*outer)?.outer).take(4).count();
        let before = self.text.plain.get(..stretch.start).unwrap_or_default();
        let blank = before.iter().rev().take(8).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let head = before.get(..before.len() - blank).unwrap_or_default();
        let inside =
            matches!(before.last(), Some(b'(' | b'[' | b'<' | b'"' | b'\'' | b'#' | b'=')) || head.ends_with(b":") || head.ends_with(b"->");
        let wordless = !self.out.has_words(reply.words_at, stretch.at, self.text.folded);
        (depth < 3 && (announced || inside || wordless)).then_some(open)
    }

    /// A line ends, and `following` are the tokens after its end.
    fn line(&mut self, token: &Token, following: &[Token]) {
        let (start, end, at) = (token.start as usize, token.end as usize, token.at as usize);
        let lines = self.text.plain.get(start..end).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count();
        self.previous_start = self.line_start;
        self.line_start = end;
        let indent = self.indent();
        if lines > 1 || indent <= self.head_indent {
            self.head_indent = indent;
        }
        // "550 5.7.1 Message\n    refused", as Postfix folds a line: the reply goes on.
        let goes_on = self.line_reply && lines == 1 && self.open.is_some();
        let indented = indent > self.open_indent;
        self.wrapped = goes_on && !indented && self.is_wrapped(start, end);
        self.line_reply = goes_on && (indented || self.wrapped);
        let plain = self.text.plain;
        let next = self.text.line_at(end, following);
        let sent = sent(next);
        self.sent = sent.unwrap_or(self.sent);
        let trace = is_of_trace(next);
        if trace {
            // Node prints the error's fields behind its trace.
            let line = plain.get(end..self.text.line_end(end)).unwrap_or_default();
            self.trace_end = end + line.windows(2).position(|window| window == b" {").unwrap_or(line.len());
        }
        let ends = self.is_field(end) || sent.is_some() || trace || is_record(plain, end);
        // A blank line ends a reply that has said something; so do a field of a report, a command, a stack trace, a log's next line.
        if (lines > 1 || ends)
            && let Some(reply) = self.open.and_then(|open| self.out.replies.get(open))
            && (ends || self.out.has_words(reply.words_at, at, self.text.folded))
        {
            self.line_reply &= !ends;
            self.close(at.saturating_sub(1), start);
        }
    }

    /// Whether a line only ends because it was full, so that the next one goes on with its sentence.
    fn is_wrapped(&mut self, end: usize, next: usize) -> bool {
        let line = self.text.plain.get(self.previous_start..end).unwrap_or_default().trim_ascii();
        let rest = self.text.plain.get(next..).unwrap_or_default();
        if columns(line) < SHORTEST || !self.text.goes_on(line, rest) {
            return false;
        }
        let text = self.text;
        let longest = *self.longest.get_or_insert_with(|| text.longest_line());
        columns(line) + columns(first_word(rest)) + SPACES > longest
    }

    /// Whether a line begins with the name of a field, as "Will-Retry-Until:" (RFC 3464 section 2.3).
    fn is_field(&self, start: usize) -> bool {
        let line = self.text.plain.get(start..).unwrap_or_default();
        let indent = line.iter().take(16).take_while(|byte| matches!(byte, b' ' | b'\t' | b'>')).count();
        let line = line.get(indent..).unwrap_or_default();
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
            && (self.line_reply && !self.names_another(start, end) || self.is_first_word(start, at))
        {
            let near = at <= words_at + 1;
            if let Some(reply) = self.open.and_then(|open| self.out.replies.get_mut(open))
                && (near || reply.recipient.is_none())
            {
                reply.recipient = Some((start, end));
            }
            return;
        }
        // "The mail server responded: 5.1.1", and on the next line of the dialog "<u@x.example>: …".
        let announced = |reply: &&mut Reply| {
            let by_client = reply.frame.and_then(|frame| FRAMES.get(frame as usize)).is_some_and(|row| row.kind == FrameKind::Client);
            by_client && at <= reply.words_at + 1
        };
        if let Some(reply) = self.open.and_then(|open| self.out.replies.get_mut(open)).filter(announced) {
            reply.recipient = Some((start, end));
            self.line_reply = true;
            return;
        }
        self.last_address = Some((start, end));
        if !self.heads_line(start) {
            return;
        }
        // A line that begins with an address begins what is said about it.
        self.head_indent = self.indent();
        self.close(at.saturating_sub(1), self.line_start);
        if self.is_announced(end) {
            self.opened = Some(Opened {
                frame: None,
                command: None,
                from: start,
                at: at + (end - start),
                start: end,
                announced: true,
                inside: false,
            });
        }
    }

    /// Whether only brackets and bullets are between a place and the start of its line.
    fn heads_line(&self, start: usize) -> bool {
        let head = self.text.plain.get(self.line_start..start).unwrap_or_default();
        head.len() < 12 && head.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'<' | b'*' | b'-' | b'(' | b'"' | b'\'' | b'>'))
    }

    /// What follows an address, without the brackets around it.
    fn behind(&self, end: usize) -> &'a [u8] {
        let rest = self.text.plain.get(end..).unwrap_or_default();
        let brackets = rest.iter().take(3).take_while(|byte| matches!(byte, b'>' | b')' | b'"' | b'\'' | b' ')).count();
        rest.get(brackets..).unwrap_or_default()
    }

    /// Whether what is said about an address follows it: "<u@x.example>: …".
    fn is_announced(&self, end: usize) -> bool {
        matches!(self.behind(end), [b':', ..] | [b'-', b' ', ..] | [b'.', b'.', b'.', ..])
    }

    /// Whether the address at the start of a line that was wrapped begins what is said about another recipient: it is not the
    /// one that the reply names, or it stands alone or before a colon.
    fn names_another(&self, start: usize, end: usize) -> bool {
        let Some(reply) = self.open.and_then(|open| self.out.replies.get(open)) else { return true };
        let text = |(start, end): (usize, usize)| self.text.plain.get(start..end).unwrap_or_default();
        let same = reply.recipient.is_some_and(|known| text(known).eq_ignore_ascii_case(text((start, end))));
        // "(u@x.example:blocked)": what is in parentheses belongs to the words before.
        let enclosed = self.text.plain.get(..start).is_some_and(|before| before.ends_with(b"(")) && self.text.plain.get(end) == Some(&b':');
        let alone = || self.is_announced(end) && !enclosed || matches!(self.behind(end), [] | [b'\n' | b'\r', ..]);
        self.wrapped && self.heads_line(start) && !same && (reply.recipient.is_some() || alone())
    }

    /// Whether an address begins the words of a reply whose codes are at the end of the line before.
    fn is_first_word(&self, start: usize, at: usize) -> bool {
        let Some(reply) = self.open.and_then(|open| self.out.replies.get(open)) else { return false };
        let codes = self.text.plain.get(reply.stretch.start..self.line_start).unwrap_or_default();
        let lines = codes.iter().filter(|byte| **byte == b'\n').count();
        reply.code.is_some() && at <= reply.words_at + 1 && lines == 1 && self.heads_line(start)
    }

    /// Whether the address at this place is named as the sender's.
    fn is_sender(&self, at: usize) -> bool {
        [&b"from"[..], b"sender", b"by", b"f", b"contact", b"postmaster", b"mailto", b"orcpt", b"ctladdr"]
            .contains(&self.text.word_before(at))
    }

    /// The recipient that the text names before a reply.
    fn named_recipient(&self, start: usize) -> Option<(usize, usize)> {
        self.last_address.filter(|(_, end)| start.saturating_sub(*end) < NEAR)
    }
}
