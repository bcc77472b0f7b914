//! Whether somebody comments on the reply that decides, who may say that the address lives: below it, beside it, or in another column
//! of its table.
//!
//! Not for whether it stands in somebody's sentence, or in a quotation: that is told.rs.

use super::doubt::begins_with;
use super::findings::Findings;
use crate::tables::BELOW_STEMS;
use crate::text::transcript::{Reply, is_of_trace};

/// How many bytes of a table are looked at: of its head, and of the line of the reply.
const FAR: usize = 2048;

impl Findings<'_> {
    /// Whether words that nothing here knows stand on the lines below a reply that a text begins with, apart from what other replies say
    /// and from what notices go on with; or in brackets or after a dash behind its phrase; or whether the reply is in a table.
    pub(super) fn is_commented(&self, cause: &Reply, words_at: usize) -> bool {
        let (to, end) = (cause.stretch.to, cause.record.map_or(cause.stretch.to, |record| record.stretch.to));
        let before = self.plain.text.get(..cause.stretch.start).unwrap_or_default();
        let [(_, next), _] = self.behind(to);
        let is_row = || self.plain.text.as_bytes().get(..self.folded.runs.start(words_at)).is_some_and(is_row);
        cause.record.is_none_or(|record| record.says_more) && is_row()
            || self.begins_text(cause, before) && self.below(words_at, to, end) > 2
            || self.remarks(words_at, next).any(|remark| self.strange(remark) > 2)
    }

    /// Whether a text begins with a reply, and no stack trace is below it: a notice, a log or a record goes on below one.
    fn begins_text(&self, cause: &Reply, before: &str) -> bool {
        /// How many words may be before it: "Error: 550 …".
        const LABEL: usize = 3;
        let is_first = || !before.trim_start().contains(['\n', '\r']);
        let below = self.plain.text.as_bytes().get(cause.stretch.end..).unwrap_or_default().trim_ascii_start();
        !self.in_notice && is_first() && !is_of_trace(below) && self.words_of(0, cause.stretch.at).take(LABEL + 1).count() <= LABEL
    }

    /// How many words are strange on the lines below a reply whose words are a stretch, and whose record has an end.
    fn below(&self, from: usize, to: usize, end: usize) -> usize {
        let goes_on = |word: &[u8]| begins_with(word, &BELOW_STEMS);
        let others = self.behind(end.max(from)).into_iter().map(|(from, to)| (self.line_end(from.saturating_sub(1)), to));
        others.chain(self.next_line(from, to)).map(|stretch| self.strange_but(stretch, goes_on)).sum()
    }

    /// The lines of a stretch from the first one on that begins with a letter: no code is before it, and it is indented no further than
    /// the first.
    fn next_line(&self, from: usize, to: usize) -> Option<(usize, usize)> {
        let (start, end) = (self.folded.runs.start(from), self.folded.runs.end(to));
        let reply = self.cause.map_or(start, |cause| cause.stretch.start);
        let first = self.plain.text.get(..reply)?.rsplit('\n').next()?;
        let indent = first.get(..first.len() - first.trim_start_matches([' ', '\t']).len())?;
        let (line, _) = self.plain.text.get(start..end)?.match_indices('\n').find(|(at, _)| {
            let next = self.plain.text.get(start + at + 1..).unwrap_or_default();
            next.strip_prefix(indent).is_some_and(|next| next.starts_with(char::is_alphabetic))
        })?;
        Some((self.folded.words_before(start + line), to))
    }

    /// The remarks on a line behind a place, up to the next reply: in brackets, and behind the first mark that parts one off.
    pub(super) fn remarks(&self, from: usize, next: usize) -> impl Iterator<Item = (usize, usize)> {
        /// How many pairs of brackets are looked at.
        const BRACKETS: usize = 8;
        const MARKS: [&str; 8] = [" - ", " -- ", " – ", " — ", " // ", " # ", " <- ", " -> "];
        let (start, end) = (self.folded.runs.start(from), self.folded.runs.end(next));
        let text = self.plain.text.get(start..end).and_then(|text| text.split(['\n', '\r']).next()).unwrap_or_default();
        let behind = move |open: usize| text.get(open..).unwrap_or_default();
        let in_brackets = text.match_indices(['(', '[']).take(BRACKETS).map(move |(open, _)| {
            let length = behind(open).find([')', ']']).unwrap_or(behind(open).len());
            (open, open + length)
        });
        let mut blanks = text.match_indices(' ').map(|(at, _)| at);
        let mark = blanks.find(|at| MARKS.iter().any(|mark| behind(*at).starts_with(mark))).map(|mark| (mark, text.len()));
        let place = move |at: usize| self.folded.words_before(start + at);
        in_brackets.chain(mark).map(move |(open, close)| (place(open), place(close)))
    }
}

/// Whether the line that a text ends in is a row of a table below a head of at least three names: other columns may say that the
/// address lives.
fn is_row(text: &[u8]) -> bool {
    /// How many marks part three names.
    const PARTED: usize = 2;
    let near = text.get(text.len().saturating_sub(FAR)..).unwrap_or_default();
    let line = near.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    let first = text.get(..FAR).unwrap_or(text);
    let head = first.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii();
    let head = head.strip_prefix(b"|").unwrap_or(head);
    let head = head.strip_suffix(b"|").unwrap_or(head);
    let marks = |line: &[u8], mark: u8| line.iter().filter(|byte| **byte == mark).count();
    // Of a sentence with commas no part is a single word.
    let is_name = |mark: u8, name: &[u8]| {
        let foreign = |byte: &u8| matches!(byte, b'@' | b':' | b'.') || mark == b',' && (*byte == b' ' || byte.is_ascii_digit());
        !name.is_empty() && !name.iter().any(foreign)
    };
    let is_head = |mark: u8| marks(head, mark) >= PARTED && head.split(|byte| *byte == mark).all(|name| is_name(mark, name));
    head.len() < text.len() && [b',', b';', b'|'].into_iter().any(|mark| line.contains(&mark) && is_head(mark))
}
