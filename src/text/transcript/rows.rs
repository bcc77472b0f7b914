//! Rows of a table, each of which is a record: CSV (RFC 4180), cells between tabs, semicolons or bars, with or without a line of names.
//!
//! Not for fields that have their names beside them (fields.rs).

use super::fields::Field;
use super::records::{Record, Role, has_letter, is_phrase};
use super::surroundings::Surroundings;
use crate::code::written;
use crate::tables::{RECORD_FAILURES, RECORD_WORDS};
use crate::text::fold::{Kind, Token};
use std::ops::Range;

/// The most cells of a row.
const CELLS: usize = 64;
/// A row has at least a recipient, a code and words.
const FEWEST: usize = 3;

impl Surroundings<'_> {
    /// The records of a table, in its order; none where a text is no table of two rows, or of names and a row.
    pub(super) fn rows(&self) -> Vec<Record> {
        let Some((separator, line)) = self.folded.tokens.iter().find_map(|token| self.cell(token)) else { return self.stacks() };
        let width = self.cells(line, separator).len();
        if width < FEWEST {
            return vec![];
        }
        let (mut names, mut records, mut at) = (None, vec![], 0);
        for line in self.plain.split_inclusive(|byte| *byte == b'\n') {
            let (start, end) = (at, at + line.trim_ascii_end().len());
            at += line.len();
            let cells = self.cells(start..end, separator);
            // Without names a cell may lack that is empty.
            if cells.len() < FEWEST || names.is_some() && cells.len() != width {
                continue;
            }
            let is_name = |cell: &Range<usize>| !self.text_of(cell).iter().any(|byte| byte.is_ascii_digit() || *byte == b'@');
            if names.is_none() && records.is_empty() && cells.len() == width && cells.iter().all(is_name) {
                names = Some(cells);
                continue;
            }
            records.extend(self.row(start..end, cells, names.as_deref()));
        }
        // Words that tabs part are no cells.
        let has_phrase = |record: &Record| record.words.iter().any(|words| is_phrase(self.text_of(words)));
        let is_table = names.is_some() || records.len() > 1 && records.iter().all(|record: &Record| record.recipient.is_some());
        if is_table && records.iter().any(has_phrase) { records } else { vec![] }
    }

    /// The records of a table that was copied cell by cell: a line each, and a blank line behind each row.
    fn stacks(&self) -> Vec<Record> {
        let is_code = |line: &[u8]| written::reply(line.trim_ascii()).is_some();
        if !self.plain.split(|byte| *byte == b'\n').any(is_code) {
            return vec![];
        }
        let (mut records, mut cells, mut at) = (vec![], vec![], 0);
        for line in self.plain.split_inclusive(|byte| *byte == b'\n').chain([&b"\n"[..]]) {
            let start = at + line.len() - line.trim_ascii_start().len();
            let text = line.trim_ascii();
            at += line.len();
            if !text.is_empty() && cells.len() < CELLS {
                cells.push(start..start + text.len());
                continue;
            }
            let cells = std::mem::take(&mut cells);
            if let (FEWEST.., Some(first), Some(last)) = (cells.len(), cells.first(), cells.last()) {
                records.extend(self.row(first.start..last.end, cells, None));
            }
        }
        let is_table = records.len() > 1 && records.iter().all(|record: &Record| record.recipient.is_some());
        if is_table { records } else { vec![] }
    }

    /// The sign between the cells of a row, and its line, if a code is one of them.
    fn cell(&self, token: &Token) -> Option<(u8, Range<usize>)> {
        let is_separator = |byte: &u8| matches!(byte, b',' | b';' | b'|' | b'\t');
        let is_blank = |byte: &&u8| matches!(**byte, b' ' | b'"');
        let (before, after) = (self.plain.get(..token.start as usize)?, self.plain.get(token.end as usize..)?);
        let before_cell = before.iter().rev().find(|byte| !is_blank(byte)).copied().unwrap_or(b'\n');
        let behind_cell = after.iter().find(|byte| !is_blank(byte)).copied().unwrap_or(b'\n');
        let separator = [behind_cell, before_cell].into_iter().find(is_separator)?;
        let fits = [behind_cell, before_cell].into_iter().all(|byte| byte == separator || matches!(byte, b'\n' | b'\r'));
        let line = || {
            let start = before.len() - before.iter().rev().take_while(|byte| **byte != b'\n').count();
            start..token.end as usize + after.iter().position(|byte| *byte == b'\n').unwrap_or(after.len())
        };
        (token.kind == Kind::Number && fits).then(|| (separator, line()))
    }

    fn text_of(&self, cell: &Range<usize>) -> &[u8] {
        self.plain.get(cell.clone()).unwrap_or_default()
    }

    /// The cells of a line, without the quotation marks around them.
    pub(super) fn cells(&self, line: Range<usize>, separator: u8) -> Vec<Range<usize>> {
        // "| a | b |", as Markdown has them.
        let text = self.plain.get(line.clone()).unwrap_or_default();
        let enclosed = separator == b'|' && text.starts_with(b"|") && text.len() > 1 && text.ends_with(b"|");
        let end = line.end - usize::from(enclosed);
        let (mut cells, mut at) = (vec![], line.start + usize::from(enclosed));
        while at <= end && cells.len() < CELLS {
            let rest = self.plain.get(at..end).unwrap_or_default();
            let blank = rest.iter().take_while(|byte| matches!(**byte, b' ')).count();
            let inside = rest.get(blank..).and_then(|rest| rest.strip_prefix(b"\""));
            let closes = |inside: &[u8]| inside.windows(2).position(|pair| matches!(pair, [b'"', next] if *next == separator));
            let quoted = inside.map(|inside| closes(inside).unwrap_or(inside.len().saturating_sub(usize::from(inside.ends_with(b"\"")))));
            let (from, to) = match quoted {
                Some(length) => (at + blank + 1, at + blank + 1 + length),
                None => (at + blank, at + rest.iter().position(|byte| *byte == separator).unwrap_or(rest.len())),
            };
            let cell = self.plain.get(from..to).unwrap_or_default();
            cells.push(from..from + cell.trim_ascii_end().len());
            let behind = self.plain.get(to..end).unwrap_or_default();
            at = to + behind.iter().position(|byte| *byte == separator).map_or(behind.len() + 1, |at| at + 1);
        }
        cells
    }

    /// A row, if it has a code in one cell and words in another.
    fn row(&self, range: Range<usize>, cells: Vec<Range<usize>>, names: Option<&[Range<usize>]>) -> Option<Record> {
        let by_name = names.is_some_and(|names| names.iter().any(|name| self.is_named(name, &[&RECORD_WORDS])));
        let is_words = |cell: &Range<usize>| {
            let text = self.text_of(cell);
            is_phrase(text) && has_letter(text) && !self.has_address(cell)
        };
        let phrases = !by_name && cells.iter().any(is_words);
        let fields = cells.iter().enumerate().map(|(nth, cell)| {
            let key = names.and_then(|names| names.get(nth)).cloned().unwrap_or(cell.start..cell.start);
            let field = Field { key, value: cell.clone(), is_alone: false };
            let role = match self.role(&field) {
                // Without names a cell is what it looks like.
                Role::Other | Role::Sentence if !by_name => self.looks_like(cell),
                role => role,
            };
            let role = if role == Role::Words && phrases && !is_words(cell) { Role::Other } else { role };
            (field, role)
        });
        let mut fields: Vec<(Field, Role)> = fields.collect();
        // "511,450,refused": of several numbers the one next to the words is the code.
        let words = fields.iter().position(|(_, role)| *role == Role::Words)?;
        let codes = fields.iter().enumerate().filter(|(_, (_, role))| matches!(role, Role::Code(_)));
        let code = codes.map(|(nth, _)| nth).min_by_key(|nth| nth.abs_diff(words));
        for (nth, (_, role)) in fields.iter_mut().enumerate() {
            if matches!(role, Role::Code(_)) && Some(nth) != code {
                *role = Role::Other;
            }
        }
        // Another cell may say that the address lives.
        let says_more = fields.iter().any(|(field, role)| matches!(role, Role::Other | Role::Sentence) && self.says_more(&field.value));
        self.record(&fields).filter(|record| !record.holds_reply).map(|record| Record { range, says_more, ..record })
    }

    /// Whether a cell has a word that is no name of a failure, and neither a host nor an address.
    fn says_more(&self, cell: &Range<usize>) -> bool {
        let is_technical = || self.text_of(cell).iter().any(|byte| byte.is_ascii_digit() || matches!(byte, b'@' | b'.'));
        let (from, to) = (self.folded.words_before(cell.start), self.folded.words_before(cell.end));
        let mut words = self.folded.words.get(from..to).unwrap_or_default().split(|byte| *byte == b' ').filter(|word| !word.is_empty());
        !is_technical() && words.any(|word| !RECORD_FAILURES.contains(word))
    }

    fn has_address(&self, cell: &Range<usize>) -> bool {
        self.tokens(cell, Kind::Address).next().is_some()
    }

    /// What a cell is that has no name.
    fn looks_like(&self, cell: &Range<usize>) -> Role {
        let text = self.text_of(cell);
        let is_word = || !text.contains(&b'.') && !text.iter().any(u8::is_ascii_digit);
        match (written::reply(text).filter(|code| *code >= 400), written::status(text)) {
            (Some(code), _) => Role::Code(code),
            (_, Some(status)) if status.class != 2 => Role::Status(status),
            _ if self.has_address(cell) => Role::Other,
            _ if has_letter(text) && (is_phrase(text) || is_word()) => Role::Words,
            _ => Role::Other,
        }
    }
}
