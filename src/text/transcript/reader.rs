//! What is known at a place of a text that is read from its beginning to its end: the reply that goes on, the mark that waits
//! for one, the line.

use super::borders::{reply_end, sent};
use super::parts::{Aside, AsideKind, Reply, Transcript};
use super::records::Record;
use super::surroundings::Surroundings;
use super::whose::Whose;
use crate::tables::{Command, FrameId};
use std::iter::Peekable;
use std::vec::IntoIter;

/// The most replies of one text that are told apart; later ones belong to the last.
const MOST: usize = 256;
/// How far from a line that names a recipient its reply may be, in bytes.
const NEAR: usize = 400;

/// An open mark that waits for its reply.
#[derive(Clone, Copy)]
pub(super) struct OpenMark {
    pub(super) frame: Option<FrameId>,
    pub(super) command: Option<Command>,
    /// Where the mark begins, in the text.
    pub(super) from: usize,
    /// The byte after the mark, among the words and in the text.
    pub(super) at: usize,
    pub(super) start: usize,
    /// A colon or a line end follows: the words after it are a reply even without a code.
    pub(super) announced: bool,
    /// It stands in a reply, on its line: only a code begins another one.
    pub(super) inside: bool,
}

pub struct Reader<'a> {
    pub(super) text: Surroundings<'a>,
    /// The records of the text, the next or open one first.
    pub(super) records: Peekable<IntoIter<Record>>,
    /// The reply that the open record is, by its place, and which of its fields with words comes next.
    pub(super) open_record: Option<(usize, usize)>,
    pub(super) out: &'a mut Transcript,
    /// The reply that goes on, by its place.
    pub(super) open_reply: Option<usize>,
    pub(super) open_mark: Option<OpenMark>,
    /// Where the line begins, in the text.
    pub(super) line_start: usize,
    /// Where the line before it began.
    pub(super) previous_start: usize,
    /// The longest line of the text, once that was asked for.
    pub(super) longest: Option<usize>,
    /// A reply began on this line, or on one that this line continues.
    pub(super) line_reply: bool,
    /// The line goes on with the sentence of the one before, which was full.
    pub(super) wrapped: bool,
    /// How far the line is indented that this one continues, and that of the open reply.
    pub(super) head_indent: usize,
    pub(super) open_indent: usize,
    /// No line ends between a place that was searched and this one, in the text.
    pub(super) unbroken: usize,
    /// The command that the client sent last, on a line of its own.
    pub(super) sent: Option<Command>,
    /// The frame of a mark that told it, and where that ends in the text: it is the command of the next reply alone.
    pub(super) told: Option<(FrameId, usize)>,
    /// Where the line of a stack trace ends that was passed last: its numbers are no codes.
    pub(super) trace_end: usize,
    /// The address that was named last and is none of a list, by its place in the text.
    pub(super) last_address: Option<(usize, usize)>,
    /// The last address that is the value of a field for one, and how sure it is that it is the recipient's.
    pub(super) keyed: Option<(Whose, (usize, usize))>,
    /// The address that was named last, also one of a list; 0 before the first.
    pub(super) named: (usize, usize),
}

impl<'a> Reader<'a> {
    pub fn new(text: Surroundings<'a>, out: &'a mut Transcript) -> Self {
        Self {
            text,
            records: vec![].into_iter().peekable(),
            open_record: None,
            out,
            open_reply: None,
            open_mark: None,
            line_start: 0,
            previous_start: 0,
            longest: None,
            line_reply: false,
            wrapped: false,
            head_indent: 0,
            open_indent: 0,
            unbroken: 0,
            sent: sent(text.line_at(0, &text.folded.tokens), false).flatten(),
            told: None,
            trace_end: 0,
            last_address: None,
            keyed: None,
            named: (0, 0),
        }
    }

    /// The reply that goes on.
    pub(super) fn current(&self) -> Option<&Reply> {
        self.out.replies.get(self.open_reply?)
    }

    pub(super) fn current_mut(&mut self) -> Option<&mut Reply> {
        self.out.replies.get_mut(self.open_reply?)
    }

    /// Ends the reply that goes on.
    pub(super) fn close(&mut self, to: usize, end: usize) {
        let Some(reply) = self.open_reply.take().and_then(|open| self.out.replies.get_mut(open)) else { return };
        if to > reply.stretch.at {
            let last = reply_end(self.text.plain, reply.stretch.start, end.max(reply.stretch.start));
            // "delivery-status: {\"code\": 550, …": its code is part of the record that seemed to end it.
            let codes = [reply.code.map(|code| code.stretch.end), reply.status.map(|status| status.stretch.end)];
            let last = if codes.into_iter().flatten().any(|code| code > last) { end.max(reply.stretch.start) } else { last };
            let to = if last < end { to.min(self.text.folded.words_before(last)) } else { to };
            (reply.stretch.to, reply.stretch.end) = (to.max(reply.words_at), last);
        }
    }

    /// Begins a reply; what announces it begins at `from`, in the text.
    pub(super) fn begin(&mut self, mut reply: Reply, from: usize) {
        if let Some((frame, end)) = self.told.take()
            && let Some(sent) = self.sent.take().filter(|_| reply.stretch.start < end + NEAR)
        {
            (reply.command, reply.frame) = (reply.command.or(Some(sent)), reply.frame.or(Some(frame)));
        }
        // What was sent before RCPT, and taken, is not what a later refusal answers.
        self.sent = self.sent.filter(|sent| reply.class() != Some(2) || *sent >= Command::Rcpt);
        if self.out.replies.len() >= MOST {
            self.out.overfull = true;
            return;
        }
        // What the reply around it says before it is its own.
        if let Some(outer) =
            reply.outer.and_then(|outer| self.out.replies.get_mut(outer)).filter(|outer| outer.stretch.to < reply.stretch.at)
        {
            let last = reply_end(self.text.plain, outer.stretch.start, from.max(outer.stretch.end));
            (outer.stretch.to, outer.stretch.end) = (self.text.folded.words_before(last).max(outer.words_at), last);
        }
        self.open_reply = Some(self.out.replies.len());
        self.line_reply = true;
        self.open_indent = self.head_indent;
        self.out.replies.push(reply);
    }

    /// How far the line is indented.
    pub(super) fn indent(&self) -> usize {
        self.text.indent(self.line_start)
    }

    /// A frame's own words around a place in the text, of which a subject line may be quoted in between.
    pub(super) fn own_around(&mut self, start: usize) -> Option<&mut Aside> {
        let covers = |aside: &&mut Aside| aside.kind == AsideKind::Own && (aside.stretch.start..aside.stretch.end).contains(&start);
        self.out.asides.iter_mut().rev().take(3).find(covers)
    }

    /// Whether only brackets, a bullet or an item's number ("2.", "3)") are between a place and the start of its line.
    pub(super) fn heads_line(&self, start: usize) -> bool {
        let head = self.text.plain.get(self.line_start..start).unwrap_or_default();
        let digits = head.iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
        let number = if digits > 0 && matches!(head.get(digits), Some(b'.' | b')')) { digits + 1 } else { 0 };
        let is_mark = |byte: &u8| matches!(byte, b' ' | b'\t' | b'<' | b'*' | b'-' | b'(' | b'"' | b'\'' | b'>');
        head.len() < 12 && head.iter().skip(number).all(is_mark)
    }

    /// The recipient that the text names before a reply.
    pub(super) fn named_recipient(&self, start: usize) -> Option<(usize, usize)> {
        self.last_address.filter(|(_, end)| start.saturating_sub(*end) < NEAR)
    }
}
