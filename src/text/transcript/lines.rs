//! Where a line's end is that of a reply.

use super::borders::{is_of_trace, is_record, sent};
use super::reader::Reader;
use super::surroundings::{columns, first_word};
use crate::text::fold::Token;

/// A line with fewer characters was not full.
const SHORTEST: usize = 12;
/// The spaces around the word for which a line had no room.
const SPACES: usize = 3;

impl Reader<'_> {
    /// A line ends, and `following` are the tokens after its end.
    pub(super) fn line(&mut self, token: &Token, following: &[Token]) {
        let (start, end, at) = (token.start as usize, token.end as usize, token.at as usize);
        let lines = self.text.plain.get(start..end).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count();
        self.previous_start = self.line_start;
        self.line_start = end;
        let indent = self.indent();
        if lines > 1 || indent <= self.head_indent {
            self.head_indent = indent;
        }
        // "550 5.7.1 Message\n    refused", as Postfix folds a line: the reply goes on.
        let goes_on = self.line_reply && lines == 1 && self.open_reply.is_some();
        let indented = indent > self.open_indent;
        self.wrapped = goes_on && !indented && self.is_wrapped(start, end);
        self.line_reply = goes_on && (indented || self.wrapped);
        let plain = self.text.plain;
        let next = self.text.line_at(end, following);
        let sent = sent(next, indented && indent > self.text.indent(0));
        self.sent = sent.unwrap_or(self.sent);
        // "... while talking to mx.example.org.:\n>>> RCPT To:<u@x.example>": the client speaks before the reply that is announced.
        if let Some(open_mark) = self.open_mark.as_mut().filter(|_| sent.is_some()) {
            open_mark.start = end + next.len();
            open_mark.at = self.text.folded.words_before(open_mark.start).max(open_mark.at);
        }
        let trace = is_of_trace(next);
        if trace {
            // Node prints the error's fields behind its trace.
            let line = plain.get(end..self.text.line_end(end)).unwrap_or_default();
            self.trace_end = end + line.windows(2).position(|window| window == b" {").unwrap_or(line.len());
        }
        let ends = self.is_field(end) || sent.is_some() || trace || is_record(plain, end) && !self.announces_more(start);
        // A blank line ends a reply that has said something; so do a field of a report, a command, a stack trace, a log's next line.
        if (lines > 1 || ends)
            && let Some(reply) = self.current()
            && (ends || self.out.has_said(reply.words_at, at, self.text.folded))
        {
            self.line_reply &= !ends;
            self.close(at.saturating_sub(1), start);
        }
        self.named(end);
    }

    /// Whether the line that ends here says that its reply goes on (RFC 5321 section 4.2.1), whatever a logger puts before each
    /// line: "10:00:00 550-mailbox unavailable".
    fn announces_more(&self, end: usize) -> bool {
        let line = self.text.plain.get(self.previous_start..end).unwrap_or_default();
        let code = self.current().and_then(|reply| reply.code).and_then(|code| self.text.plain.get(code.stretch.start..code.stretch.end));
        code.is_some_and(|code| line.windows(4).any(|part| part.strip_suffix(b"-") == Some(code)))
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
}
