//! Goes through a text once, mark by mark and code by code.

use super::parts::Aside;
use super::reader::Reader;
use crate::text::fold::Kind;
use crate::text::frames::Mark;

impl Reader<'_> {
    pub fn read(&mut self, marks: &[Mark]) {
        self.named(0);
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
}
