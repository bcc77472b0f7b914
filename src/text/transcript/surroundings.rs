//! A text and its words, as the places around a number, a mark or an address are looked at.
//!
//! Not for whether a number is a code by what is there: that is standing.rs.

use crate::code::written;
use crate::tables::{COMMANDS, Command, SENDER_KEYS, Verb};
use crate::text::fold::{Folded, Kind, Token};

/// RFC 5322 section 2.1.1: no line is longer.
pub const LINE: usize = 998;

/// How many characters a line has; several blanks are one.
pub fn columns(line: &[u8]) -> usize {
    let mut before = 0;
    let counts = |byte: &&u8| {
        let again = **byte == b' ' && before == b' ';
        before = **byte;
        !again && !matches!(byte, 0x80..=0xbf)
    };
    line.iter().filter(counts).count()
}

/// The first word of a line.
pub fn first_word(line: &[u8]) -> &[u8] {
    line.get(..line.iter().take(LINE).take_while(|byte| **byte > b' ').count()).unwrap_or_default()
}

/// A text and its words.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    pub plain: &'a [u8],
    pub folded: &'a Folded,
}

impl<'a> Surroundings<'a> {
    /// The line that begins at a place of the text; `following` are the tokens from there on.
    pub fn line_at(&self, start: usize, following: &[Token]) -> &'a [u8] {
        let end = following.iter().find(|token| token.kind == Kind::Line).map_or(self.plain.len(), |line| line.start as usize);
        self.plain.get(start..end).unwrap_or_default()
    }

    /// How far the line is indented that begins at a place of the text.
    pub fn indent(&self, start: usize) -> usize {
        self.plain.get(start..).unwrap_or_default().iter().take(40).take_while(|byte| matches!(byte, b' ' | b'\t')).count()
    }

    /// Where a place among the words is in the text.
    pub fn start_of(&self, at: usize) -> usize {
        if at >= self.folded.words.len() { self.plain.len() } else { self.folded.runs.start(at) }
    }

    /// Behind the last character of the words before a place, which may have more bytes than its letter: "respondió".
    pub fn end_of(&self, to: usize) -> usize {
        let end = self.folded.runs.end(to);
        let is_inside = |byte: &&u8| matches!(byte, 0x80..=0xbf);
        end + self.plain.get(end..).unwrap_or_default().iter().take_while(is_inside).count()
    }

    /// Whether a colon, or in other frames than a library's also a semicolon or a line end, is among the three bytes after a place;
    /// of several blanks one counts.
    pub fn announces(&self, end: usize, client: bool) -> bool {
        let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t');
        let rest = self.plain.get(end..).unwrap_or_default();
        let announces = |run: &[u8]| matches!(run, [b':']) || !client && matches!(run, [b';' | b'\n' | b'\r']);
        rest.chunk_by(|one, next| is_blank(one) && is_blank(next)).take(3).any(announces)
    }

    /// The end of the line, in the text.
    pub fn line_end(&self, from: usize) -> usize {
        let rest = self.plain.get(from..).unwrap_or_default();
        from + rest.iter().take(LINE).position(|byte| *byte == b'\n').unwrap_or(rest.len().min(LINE))
    }

    /// The end of a line and of the lines that go on with it, in the text: those that are indented more than it, and those before
    /// which it was full.
    pub fn folded_line_end(&self, from: usize) -> usize {
        let end = self.line_end(from);
        self.header_end(end, self.indent_at(from))
    }

    /// The end of a header field whose first line ends at a place (RFC 5322 section 2.2.3): lines that are indented more go on
    /// with it.
    pub fn header_end(&self, end: usize, indent: usize) -> usize {
        let mut end = end;
        let last = end + LINE;
        while self.plain.get(end) == Some(&b'\n') && end < last {
            let next = self.plain.get(end + 1..).unwrap_or_default();
            let blank = next.iter().take(40).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
            if blank <= indent || next.get(blank).is_none_or(|byte| *byte <= b' ') {
                break;
            }
            end = self.line_end(end + 1);
        }
        end
    }

    /// How far the line is indented that a place is on, of which the start is near.
    fn indent_at(&self, at: usize) -> usize {
        let before = self.plain.get(..at).unwrap_or_default();
        let line = before.len() - before.iter().rev().take(LINE).take_while(|byte| **byte != b'\n').count();
        before.get(line..).unwrap_or_default().iter().take(40).take_while(|byte| matches!(byte, b' ' | b'\t')).count()
    }

    /// Whether a line may go on with the next one: it ends with no mark that ends a sentence or announces something, and no code
    /// or field begins the next one.
    pub fn goes_on(&self, line: &[u8], next: &[u8]) -> bool {
        let ended = line.last().is_none_or(|byte| matches!(byte, b'.' | b'!' | b'?' | b':' | b'-' | b'=' | b'*' | b'>' | b')' | b']'));
        let code =
            next.iter().take(3).filter(|byte| byte.is_ascii_digit()).count() == 3 && !next.get(3).is_some_and(u8::is_ascii_alphanumeric);
        // "Message expired\n-> 451 4.4.2 Timeout": what follows an arrow belongs to what is before it.
        let mark = next.starts_with(b"<<<")
            || !next.starts_with(b"-> ") && next.first().is_none_or(|byte| matches!(byte, b'-' | b'*' | b'>' | b'#' | b'|' | 0..=b' '));
        !ended && !code && !mark
    }

    /// The length of the longest line that has more than one word, in characters.
    pub fn longest_line(&self) -> usize {
        let lines = self.plain.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
        lines.filter(|line| line.contains(&b' ')).map(columns).max().unwrap_or(0)
    }

    /// Whether a sentence or a line ended just before.
    pub fn after_mark(&self, start: usize) -> bool {
        let before = self.plain.get(..start).unwrap_or_default();
        before
            .iter()
            .rev()
            .find(|byte| !matches!(byte, b' ' | b'\t'))
            .is_none_or(|byte| matches!(byte, b'.' | b';' | b'\n' | b'\r' | b',' | b'(' | b')' | b':' | b'/'))
    }

    /// Whether the address at this place is named as the sender's.
    pub(super) fn is_sender(&self, at: usize) -> bool {
        SENDER_KEYS.contains(self.folded.word_before(at))
    }

    /// Whether the address at this place is what a command asked about: "RCPT TO:<u@x.example>".
    pub(super) fn is_argument_of_rcpt(&self, at: usize) -> bool {
        self.folded.words.get(..at).is_some_and(|words| words.ends_with(b"rcpt to "))
    }

    /// The command that stands before a code, as a session has it: "RCPT TO:<u@x.example> 550".
    pub fn command_before(&self, at: usize) -> Option<Command> {
        let mut end = at.checked_sub(1)?;
        for _ in 0..2 {
            let word = self.folded.word_before(end + 1);
            if !word.iter().any(u8::is_ascii_uppercase) {
                break;
            }
            end = end.checked_sub(word.len() + 1)?;
        }
        let head = self.folded.words.get(..end)?;
        let row = COMMANDS.iter().find(|row| {
            let name = row.name.as_bytes();
            // Most names end here.
            name.last() == head.last()
                && head.ends_with(name)
                && head.get(..head.len() - name.len()).is_none_or(|before| before.last().is_none_or(|byte| *byte == b' '))
        })?;
        let heads_line = || {
            let before = self.plain.get(..self.start_of(end - row.name.len())).unwrap_or_default();
            before.iter().rev().find(|byte| !matches!(**byte, b' ' | b'\t')).is_none_or(|byte| matches!(byte, b'\n' | b'>'))
        };
        (row.verb == Verb::Anywhere || row.verb == Verb::HeadsLine && heads_line()).then_some(row.command)
    }
}

/// Where a number ends among the words, if it is a status code.
pub fn end_of_status(token: &Token, folded: &Folded) -> Option<usize> {
    let end = token.at as usize + (token.end - token.start) as usize;
    let is_code = || written::status(folded.words.get(token.at as usize..end).unwrap_or_default()).is_some();
    (token.kind == Kind::Number && is_code()).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_blanks_one_counts() {
        assert_eq!((columns(b"user   not  known"), columns("zu groß".as_bytes())), (14, 7));
    }
}
