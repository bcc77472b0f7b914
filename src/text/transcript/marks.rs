//! Where words of a frame begin, end or quote a reply: what each mark does to what is read.

use super::borders::reply_start;
use super::parts::{Aside, AsideKind, At, Check, Reply, Role, Stretch};
use super::reader::{OpenMark, Reader};
use crate::code::{Status, written};
use crate::tables::{CONSEQUENCES, Command, FrameId, FrameKind, MarkRole};
use crate::text::frames::Mark;
use std::ops::Range;

/// A label has fewer bytes.
const LABEL: usize = 40;
/// How far behind the beginning of a reply its command may be told, in bytes.
const NEAR: usize = 1024;
/// From how many bytes on a mark is a sentence that no server writes within another one.
const SENTENCE: usize = 24;

impl Reader<'_> {
    pub(super) fn mark(&mut self, mark: &Mark) {
        let (start, end) = (self.text.start_of(mark.start), self.text.end_of(mark.end));
        // Marks inside a quotation are text.
        if self.out.asides.last().is_some_and(|aside| aside.kind == AsideKind::Quotation && start < aside.stretch.end) {
            return;
        }
        self.announce(mark.start);
        // Sendmail's log ends with the class of the error ("stat=User unknown" for any 550), behind the reply itself.
        let has_code = self.current().is_some_and(|reply| reply.code.is_some());
        if has_code && self.line_reply && self.text.plain.get(start..).is_some_and(|rest| rest.starts_with(b"stat=")) {
            self.close(mark.start, start);
        }
        match mark.role {
            MarkRole::Opens => self.opens(mark, start, end),
            MarkRole::Closes => self.closes(mark, start, end),
            MarkRole::Tells => self.tells(mark, start, end),
            // Inside a reply these are the server's words.
            MarkRole::Ignores if has_code && self.line_reply && mark.frame.row().kind == FrameKind::Client => {}
            MarkRole::Ignores => self.put_aside(AsideKind::Noise, mark, mark.end, start..end),
            MarkRole::Says => self.says(mark, start, end),
            MarkRole::Defers => self.defers(mark, start),
            MarkRole::Checks => self.checks(mark, end),
            MarkRole::Quotes => {
                if let Some(to) = self.quotation(start, end) {
                    self.put_aside(AsideKind::Quotation, mark, self.text.folded.words_before(to).max(mark.end), start..to);
                }
            }
            MarkRole::Follows => self.follows(mark),
        }
    }

    /// Keeps the words from a mark to `to`, which stand at `range` of the text, out of the replies.
    fn put_aside(&mut self, kind: AsideKind, mark: &Mark, to: usize, range: Range<usize>) {
        let stretch = Stretch { at: mark.start, to, start: range.start, end: range.end };
        self.out.asides.push(Aside { stretch, kind, frame: mark.frame });
    }

    /// A reply may follow.
    fn opens(&mut self, mark: &Mark, start: usize, end: usize) {
        let inside = self.open_reply.is_some() && self.line_reply;
        if inside && mark.frame.row().kind == FrameKind::Client {
            return;
        }
        // A sentence of the frame on a line of its own ends what was said before.
        if !self.line_reply && mark.end - mark.start >= SENTENCE {
            self.close(self.text.folded.words_before(self.line_start), self.line_start);
        }
        // What it quotes is not the frame's own, although it is on the same line.
        if let Some(own) = self.own_around(start) {
            (own.stretch.to, own.stretch.end) = (mark.start.max(own.stretch.at), start.max(own.stretch.start));
        }
        // "The message failed" ends many a line; a library puts a colon behind it.
        let announced = self.text.announces(end, mark.frame.row().kind == FrameKind::Client);
        // "Diagnostic-Code: error; message refused": these are the first words of what is announced already.
        let code_follows = self.text.folded.words.get(mark.end + 1).is_some_and(u8::is_ascii_digit);
        if !announced && !code_follows && self.open_mark.is_some_and(|open_mark| open_mark.announced) {
            return;
        }
        // "The following From address failed: n@s.example: SMTP server error: …": of several marks one tells the command.
        let command = self.command_of(mark).or(self.open_mark.and_then(|open_mark| open_mark.command));
        self.open_mark = Some(OpenMark { frame: Some(mark.frame), command, from: start, at: mark.end, start: end, announced, inside });
    }

    /// The reply ends, and the mark may tell what it answered.
    fn closes(&mut self, mark: &Mark, start: usize, end: usize) {
        if let Some(reply) = self.current_mut() {
            reply.command = mark.command.or(reply.command);
            self.put_aside(AsideKind::Noise, mark, mark.end, start..end);
            self.close(mark.start, start);
        }
    }

    /// The command that a mark names, or that its frame is about.
    fn command_of(&self, mark: &Mark) -> Option<Command> {
        mark.command.or(mark.frame.row().command)
    }

    /// The mark tells what a reply answered: the one before it, `550 … in doMailFromCommand()`, or the next one, `"command":"MAIL FROM"`.
    fn tells(&mut self, mark: &Mark, start: usize, end: usize) {
        let Some(command) = self.command_of(mark) else { return };
        if mark.command.is_some() && !self.has_value_behind(start) {
            return;
        }
        // What a sentence says stands before the reply; in one, these are the server's words.
        let is_sentence =
            mark.command.is_none() && self.text.folded.words.get(mark.start..mark.end).is_some_and(|words| words.contains(&b' '));
        if is_sentence && self.open_reply.is_some() && self.line_reply {
            return;
        }
        let near = |reply: &&mut Reply| !is_sentence && start < reply.stretch.start + NEAR && reply.role == Role::Reply;
        let untold = self.out.replies.last_mut().filter(near).filter(|reply| reply.command.is_none());
        let mut told = false;
        if let Some(reply) = untold {
            (reply.command, reply.frame) = (Some(command), reply.frame.or(Some(mark.frame)));
            // On another line it may be about the next one, too.
            let between = self.text.plain.get(reply.stretch.start..start).unwrap_or_default();
            told = reply.record.is_some() || !reply.is_refusal() || !between.contains(&b'\n');
        }
        if !told {
            (self.sent, self.told) = (Some(command), Some((mark.frame, end)));
        }
    }

    /// Whether a key stands at a place, and behind it the mark of a value: `"command":"MAIL"`, `stage=rcpt`, "<command>DATA".
    fn has_value_behind(&self, start: usize) -> bool {
        let rest = self.text.plain.get(start..).unwrap_or_default();
        let key = rest.iter().take(LABEL).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        let is_mark = |byte: &&u8| matches!(byte, b':' | b'=' | b'>');
        let is_blank = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'"' | b'\'' | b']' | b'`' | b'*');
        rest.get(key..).unwrap_or_default().iter().take(LABEL).find(|byte| !is_blank(byte)).is_some_and(|byte| is_mark(&byte))
    }

    /// The frame says something itself, to the end of the line.
    fn says(&mut self, mark: &Mark, start: usize, end: usize) {
        // Inside a reply these are the server's words; what a queue runner adds comes after one.
        let kind = mark.frame.row().kind;
        let queue = matches!(kind, FrameKind::QueueRunner | FrameKind::Log);
        let is_sentence = mark.end - mark.start >= SENTENCE;
        let capital = self.text.plain.get(start).is_some_and(u8::is_ascii_uppercase);
        let apart = || is_sentence && capital || self.text.after_mark(start);
        // Where no code says that a server answered, the client's words are its own: "SMTP Error: getaddrinfo failed".
        let open = self.current();
        let client = open.is_none_or(|reply| reply.class().is_none()) && kind == FrameKind::Client;
        // "said: 550 5.4.316\n Message expired": with what it begins, a reply says something itself.
        let first = open.is_some_and(|reply| reply.code.is_some() && mark.start <= reply.words_at + 1);
        // "454 TLS not available\nunable to establish SMTP connection to …": on a line of its own.
        let own_line = kind == FrameKind::Client && is_sentence && self.heads_line(start);
        if open.is_some() && self.line_reply && !client && !own_line && (first || !(queue && apart())) {
            return;
        }
        // "Reason: getaddrinfo ENOTFOUND": the program's own words stand where others quote a reply.
        self.open_mark = self.open_mark.filter(|_| !client);
        if let Some(command) = self.command_of(mark) {
            (self.sent, self.told) = (Some(command), Some((mark.frame, end)));
        }
        let line = self.text.folded_line_end(end);
        let to = self.text.folded.words.len().min(self.text.folded.words_before(line));
        self.close(mark.start, start);
        self.put_aside(AsideKind::Own, mark, to.max(mark.end), start..line.max(end));
    }

    /// The message waits in a queue.
    fn defers(&mut self, mark: &Mark, start: usize) {
        self.out.deferred = true;
        // "dsn=4.7.1, stat=Deferred: 451 4.7.1 …": the reply itself comes behind it.
        let wordless = |reply: &Reply| reply.code.is_none() && !self.out.has_said(reply.words_at, mark.start, self.text.folded);
        if self.current().is_some_and(wordless) {
            self.close(mark.start, start);
            self.line_reply = false;
        }
    }

    /// The name of a check: "<u@x.example>: Recipient address rejected: …".
    fn checks(&mut self, mark: &Mark, end: usize) {
        let rest = self.text.plain.get(end..).unwrap_or_default();
        // "The client host rejected our certificate": a sentence of the server's own.
        let next = rest.iter().find(|byte| !matches!(byte, b' ' | b'\t'));
        if next.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b',') {
            return;
        }
        self.announce(mark.end + 1);
        let line = &rest.iter().skip(1).take(60).position(|byte| *byte == b'\n').map_or(rest, |at| rest.get(..at + 1).unwrap_or_default());
        // The reason may be on the next line, if a line is all that ends.
        let next = rest.get(line.len()..).unwrap_or_default().iter().skip(1).take(60).take_while(|byte| **byte != b'\n');
        let explained = rest.first() == Some(&b':') && line.iter().take(61).chain(next).any(u8::is_ascii_alphabetic);
        if let Some(reply) = self.current_mut() {
            reply.check = Some(Check { frame: mark.frame, at: mark.start, to: mark.end, explained });
        }
    }

    /// A reply that only follows from another one: by its first words and its code.
    fn follows(&mut self, mark: &Mark) {
        let words = self.text.folded.words.get(mark.start..mark.end).unwrap_or_default();
        let Some((_, codes)) = CONSEQUENCES.iter().find(|(text, _)| text.as_bytes() == words) else { return };
        // "… 503 need RCPT" in mid-line: nothing but these words says that the number is a code.
        let number = self.text.folded.word_before(mark.start);
        let at = mark.start.saturating_sub(number.len() + 1);
        if let Some(code) = written::reply(number).filter(|code| codes.contains(code)) {
            // "dsn=5.0.0, reply=554 Service unavailable": the code of a reply that began with its status code.
            let has_it = |reply: &Reply| reply.stretch.at == at || reply.code.is_some_and(|own| own.stretch.at == at);
            let begun = self.current().is_some_and(has_it);
            if !begun && self.open_reply.is_some() {
                let start = self.text.start_of(at);
                let stretch = Stretch { at, to: mark.start - 1, start, end: start + number.len() };
                self.close(at, start);
                self.begin(Reply::new(stretch, Some(At { value: code, stretch }), None), start);
            }
        }
        let Some(open) = self.open_reply else { return };
        // A frame's own "dsn=5.7.1", or a mark that nothing followed, is no refusal that this one could follow from.
        let refuses = |reply: &Reply| reply.is_refusal() && reply.role == Role::Reply && reply.code.is_some();
        let refused_before = self.out.replies.iter().take(open).any(refuses);
        // What the probe of a recipient was told is no consequence: "undeliverable address: host … said: 554 Service unavailable; …".
        let probed = self.out.replies.get(open).and_then(|reply| self.out.outer_of(reply)).is_some_and(|outer| outer.check.is_some());
        let Some(reply) = self.out.replies.get_mut(open) else { return };
        let early = mark.start < reply.words_at + 48;
        if early && refused_before && !probed && reply.code.is_some_and(|code| codes.contains(&code.value)) {
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
    pub(super) fn announce(&mut self, at: usize) {
        let Some(open_mark) = self.open_mark else { return };
        let all = self.text.folded.words.as_slice();
        let words = all.get(open_mark.at..at.saturating_sub(1).min(all.len())).unwrap_or_default();
        let Some(first) = words.iter().position(|byte| *byte != b' ') else { return };
        let word = words.get(first..).and_then(|head| head.split(|byte| *byte == b' ').next()).unwrap_or_default();
        let to = open_mark.at + first + word.len();
        if open_mark.frame.is_some()
            && let Some(end) = self.end_of_name(word, to)
        {
            self.open_mark = Some(OpenMark { at: to, start: end, ..open_mark });
            return;
        }
        self.open_mark = None;
        // Inside a reply a mark opens another one only where a code follows at once.
        if open_mark.inside
            || self.open_reply.is_some() && self.line_reply
            || self.is_only_label(&open_mark)
            || !open_mark.announced
            || word.first().is_some_and(u8::is_ascii_digit)
        {
            return;
        }
        self.close(open_mark.at, open_mark.start);
        let start = reply_start(self.text.plain, open_mark.start);
        let stretch = Stretch { at: open_mark.at, to: open_mark.at, start, end: start };
        let status = self.status_of_words(&open_mark);
        let reply = Reply {
            frame: open_mark.frame,
            command: open_mark.command,
            recipient: self.named_recipient(open_mark.start),
            ..Reply::new(stretch, None, status)
        };
        self.begin(reply, open_mark.from);
    }

    /// Where an address ends in the text that an announced reply is behind: "The following recipients failed: u@x.example: 5.1.1 …".
    fn end_of_name(&self, word: &[u8], to: usize) -> Option<usize> {
        let end = self.text.end_of(to);
        let is_address = word.contains(&b'@') && word.iter().any(u8::is_ascii_uppercase);
        (is_address && self.text.plain.get(end) == Some(&b':')).then_some(end)
    }

    /// Whether a mark is a label before everything, which parts nothing from anything: "Bounce reason: …".
    fn is_only_label(&self, open_mark: &OpenMark) -> bool {
        let few = |before: &[u8]| before.len() < LABEL && before.iter().filter(|byte| **byte == b' ').count() < 2;
        let heads_all = self.out.replies.is_empty() && self.text.folded.words.get(..open_mark.at).is_some_and(few);
        let of_notice = || open_mark.frame.is_some_and(|frame| frame.row().kind == FrameKind::Notice);
        let after = self.text.plain.get(open_mark.start..).unwrap_or_default();
        let opens = after.iter().take(LABEL).find(|byte| !matches!(byte, b':' | b' ' | b'\t'));
        heads_all && of_notice() && !matches!(opens, Some(b'[' | b'{'))
    }

    /// The status of the field before an announced reply, whose words these are: "Status: 4.4.1\nDiagnostic-Code: X-Postfix; connect
    /// to …". What stands beside it is a comment, "Status: 5.0.0 (permanent failure)".
    fn status_of_words(&mut self, open_mark: &OpenMark) -> Option<At<Status>> {
        let text = self.text;
        let last = self.out.replies.last_mut().filter(|last| {
            let of_field = last.is_bare() || text.folded.word_before(last.stretch.at) == b"status";
            open_mark.frame == Some(FrameId::DeliveryReport) && last.code.is_none() && of_field
        })?;
        last.role = Role::Earlier;
        last.status
    }
}
