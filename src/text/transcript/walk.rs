//! Goes through a text once, mark by mark and code by code.

use super::parts::{Aside, AsideKind, InRecord, Reply};
use super::reader::Reader;
use super::records::Record;
use crate::tables::{FrameId, MarkRole};
use crate::text::fold::Kind;
use crate::text::frames::Mark;

impl Reader<'_> {
    pub fn read(&mut self, marks: &[Mark]) {
        self.records = self.text.records(marks).into_iter().peekable();
        self.named(0);
        let mut marks = marks.iter().peekable();
        let mut tokens = self.text.folded.tokens.iter();
        while let Some(token) = tokens.next() {
            let at = token.at as usize;
            while let Some(mark) = marks.next_if(|mark| mark.start < at || mark.start == at && token.kind == Kind::Number) {
                self.mark_at(mark);
            }
            if !self.reaches(token.start as usize) {
                if token.kind == Kind::Line {
                    (self.previous_start, self.line_start) = (self.line_start, token.end as usize);
                }
                continue;
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
            self.mark_at(mark);
        }
        self.reaches(usize::MAX);
        self.announce(self.text.folded.words.len() + 1);
        self.close(self.text.folded.words.len(), self.text.plain.len());
    }

    /// A mark, if it is read: in a record, one that tells the command may also stand in another field than that of the words.
    fn mark_at(&mut self, mark: &Mark) {
        if self.reaches(self.text.start_of(mark.start)) || mark.role == MarkRole::Tells {
            self.mark(mark);
        }
    }

    /// Begins and ends the records up to a place of the text. Whether that is read: in a record, only the fields with words are.
    pub(super) fn reaches(&mut self, place: usize) -> bool {
        while let Some(record) = self.records.peek() {
            if place < record.range.start {
                return true;
            }
            let range = record.range.clone();
            let (reply, nth) = match self.open_record {
                Some(open) => open,
                None => (self.begin_record(), 0),
            };
            let Some(record) = self.records.peek() else { break };
            let passed = record.words.iter().skip(nth).take_while(|words| words.end <= place).count();
            let gaps = record.words.iter().zip(record.words.iter().skip(1)).skip(nth).take(passed);
            let gaps: Vec<_> = gaps.map(|(one, next)| self.text.stretch(one.end..next.start)).collect();
            let end = record.words.last().map_or(range.end, |words| words.end);
            let is_read = record.words.get(nth + passed).is_some_and(|words| words.contains(&place));
            self.out.asides.extend(gaps.into_iter().map(|stretch| Aside { stretch, kind: AsideKind::Noise, frame: FrameId::Record }));
            self.open_record = Some((reply, nth + passed));
            if place < range.end {
                return is_read;
            }
            if record.holds_reply {
                let (recipient, status) = (record.recipient, record.status);
                self.close(self.text.folded.words_before(end), end);
                for reply in self.out.replies.iter_mut().skip(reply) {
                    reply.recipient = recipient;
                    reply.status = reply.status.or(status.filter(|status| reply.class() == Some(status.value.class)));
                }
            }
            let to = self.text.folded.words_before(end);
            if let Some(reply) = self.open_reply.filter(|open| *open == reply).and_then(|open| self.out.replies.get_mut(open)) {
                (reply.stretch.to, reply.stretch.end) = (to, end);
                self.open_reply = None;
            }
            (self.open_record, self.open_mark, self.line_reply) = (None, None, false);
            self.records.next();
        }
        true
    }

    /// Begins the next record, and says which reply it is.
    fn begin_record(&mut self) -> usize {
        let Some(Record { range, code, status, words, recipient, says_more, holds_reply }) = self.records.peek() else { return 0 };
        let (start, end, code, status) = (range.start, range.end, *code, *status);
        let (recipient, says_more, holds_reply) = (*recipient, *says_more, *holds_reply);
        let words = words.first().map_or(start, |words| words.start);
        let stretch = self.text.stretch(words..words);
        let at = self.text.folded.words_before(start);
        self.announce(at);
        self.close(at, start);
        (self.open_mark, self.line_reply) = (None, false);
        if holds_reply {
            return self.out.replies.len();
        }
        let recipient = recipient.or_else(|| self.named_recipient(start));
        let nth = self.out.replies.len();
        let record = Some(InRecord { stretch: self.text.stretch(start..end), says_more });
        self.begin(Reply { recipient, record, ..Reply::new(stretch, code, status) }, start);
        nth
    }
}
