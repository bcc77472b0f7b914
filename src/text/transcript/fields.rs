//! The fields of a record: a key, a mark, a value. `"code": 550`, `code=550 message="…"`, "SMTP code: 550".
//!
//! Not for what a key means (records.rs), nor for fields whose names stand once above a table (rows.rs).

use super::borders::closes_nothing;
use std::ops::Range;

/// The longest key, in bytes, and the most blanks in it: "Message d'erreur du serveur".
const KEY: usize = 40;
const BLANKS: usize = 3;
/// The most bytes between what ends a field and the next key, and those around a mark.
const BETWEEN: usize = 12;
/// How far a quotation mark may be from the one that it closes, in bytes.
const QUOTED: usize = 4096;

/// A field, by the places of its key and value in the text.
pub struct Field {
    pub key: Range<usize>,
    pub value: Range<usize>,
    /// The value is quoted, or has its line for itself.
    pub is_alone: bool,
}

/// A key and the mark behind it.
struct Key {
    range: Range<usize>,
    /// Where the value begins.
    value: usize,
    /// It has a blank: "SMTP code".
    is_phrase: bool,
    /// A blank before it is enough: `code=550`, `Code:550`.
    is_tight: bool,
}

/// Reads the fields of a text. `is_known` says whether a key has a meaning.
pub struct Fields<'a, F: Fn(&Range<usize>) -> bool> {
    text: &'a [u8],
    is_known: F,
    /// Up to where the line at hand is known to have several fields, or one.
    line: (usize, bool),
    /// Up to where no mark closes one: a quotation mark, an apostrophe, a backtick, a bracket behind strings.
    unclosed: [usize; 4],
}

impl<'a, F: Fn(&Range<usize>) -> bool> Fields<'a, F> {
    pub fn new(text: &'a [u8], is_known: F) -> Self {
        Self { text, is_known, line: (0, false), unclosed: [0; 4] }
    }

    /// The fields, in the order of the text.
    pub fn read(mut self) -> Vec<Field> {
        let mut fields = vec![];
        let (mut at, mut begins) = (0, true);
        while at < self.text.len() {
            let byte = self.byte(at);
            match begins.then(|| self.key(at)).flatten() {
                Some(key) => {
                    let before = fields.last().and_then(|field: &Field| self.text.get(field.value.end..key.range.start));
                    if before.is_some_and(|before| !before.contains(&b'\n')) {
                        let end = if at < self.line.0 { self.line.0 } else { self.line_end(at) };
                        self.line = (end, true);
                    }
                    // Asked before the value is read, which may be long.
                    if self.byte(key.range.start.wrapping_sub(1)) == b'(' && self.is_sentence(key.value, key.is_tight) {
                        (at, begins) = (key.range.end, false);
                        continue;
                    }
                    let (value, is_alone) = self.value(key.value, key.is_tight);
                    at = value.end.max(key.value);
                    // What is nested in it has fields of its own.
                    begins = self.is_nested(at);
                    fields.push(Field { key: key.range, value, is_alone });
                }
                None => {
                    let next = (byte == b' ' && self.byte(at + 1) > b' ').then_some(at);
                    let opens = ends_field(byte) || matches!(byte, b'{' | b'[' | b'(' | b'<');
                    begins = opens || next.is_some_and(|at| self.is_tight(at + 1));
                    at = next.filter(|_| !begins).and_then(|at| self.next_key(at, false)).map_or(at + 1, |key| {
                        begins = true;
                        key.range.start
                    });
                }
            }
        }
        fields
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(b'\n')
    }

    fn rest(&self, at: usize) -> &'a [u8] {
        self.text.get(at..).unwrap_or_default()
    }

    fn line_end(&self, at: usize) -> usize {
        at + self.rest(at).iter().position(|byte| *byte == b'\n').unwrap_or(self.rest(at).len())
    }

    /// How many bytes at a place are of a kind.
    fn count(&self, at: usize, most: usize, is: impl Fn(u8) -> bool) -> usize {
        self.rest(at).iter().take(most).take_while(|byte| is(**byte)).count()
    }

    fn is_tight(&self, at: usize) -> bool {
        self.key(at).is_some_and(|key| key.is_tight && key.range.start < at + 2)
    }

    /// The key that begins at a place, behind brackets, quotation marks, a bullet.
    #[inline(never)]
    fn key(&self, at: usize) -> Option<Key> {
        let indented = at + self.count(at, KEY, |byte| matches!(byte, b' ' | b'\t'));
        let start = indented
            + self.count(indented, BETWEEN, |byte| {
                matches!(byte, b' ' | b'"' | b'\'' | b'[' | b'-' | b'*' | b'`' | b'@' | b'|' | b'>' | b':')
            });
        let is_letter = |byte: u8| byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80;
        let (mut end, mut blanks) = (start, 0);
        loop {
            let byte = self.byte(end);
            let blank = matches!(byte, b' ' | b'\'') && is_letter(self.byte(end + 1));
            blanks += usize::from(blank);
            let is_part = is_letter(byte) || byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'@' | b'+');
            if end - start > KEY || blanks > BLANKS || !(is_part || blank) {
                break;
            }
            end += 1;
        }
        if !is_letter(self.byte(start)) || end - start > KEY || blanks > BLANKS {
            return None;
        }
        let mark = end + self.count(end, BETWEEN, |byte| matches!(byte, b'"' | b'\'' | b'`' | b']' | b'*' | b' '));
        let length = match self.rest(mark) {
            [b'=', b'>', ..] | [b':', b'=', ..] => 2,
            [b':', b'/' | b':', ..] | [b'=', b'=', ..] => return None,
            [b':' | b'=', ..] => 1,
            // "Code retour ...... 451"
            [b'.', b'.', b'.', ..] => self.count(mark, KEY, |byte| byte == b'.'),
            // "code | 550", as psql and tables write a record.
            [b'|' | b'\t', ..] if matches!(self.byte(at.wrapping_sub(1)), b'\n') && (self.is_known)(&(start..end)) => 1,
            _ => return None,
        };
        let behind = mark + length;
        let value = behind + self.count(behind, BETWEEN, |byte| matches!(byte, b' ' | b'\t' | b'*' | b'`'));
        let is_tight = mark == end && blanks == 0 && (self.byte(mark) == b'=' || value == behind);
        Some(Key { range: start..end, value, is_phrase: blanks > 0, is_tight })
    }

    fn value(&mut self, start: usize, is_tight: bool) -> (Range<usize>, bool) {
        if let Some(quoted) = self.quoted(start) {
            return (quoted, true);
        }
        if self.is_nested(start) {
            return (start..start, false);
        }
        let several = self.has_several(start, is_tight);
        let end = if several { self.end_among_others(start, is_tight) } else { self.end_of_lines(start) };
        (start..start + trimmed(self.text.get(start..end).unwrap_or_default()), !several)
    }

    /// The value that stands in quotation marks, if one begins at a place.
    fn quoted(&mut self, start: usize) -> Option<Range<usize>> {
        let prefix = usize::from(matches!(self.rest(start), [b'b' | b'u' | b'r', b'"' | b'\'', ..]));
        // `"lines": ["user", "unknown"]`
        let strings = self.count(start, BETWEEN, |byte| matches!(byte, b'[' | b'(' | b' '));
        let opens = matches!(self.byte(start), b'[' | b'(') && self.byte(start + strings) == b'"';
        let first = start + if opens { strings } else { prefix };
        Some(first + 1..self.closing(first, opens)?)
    }

    fn is_nested(&self, start: usize) -> bool {
        matches!(self.byte(start), b'{' | b'[' | b'(')
    }

    /// Whether what begins at a place goes on as a sentence does, to the end of its line: "(server said: 550".
    fn is_sentence(&mut self, start: usize, is_tight: bool) -> bool {
        self.quoted(start).is_none() && !self.is_nested(start) && !self.has_several(start, is_tight)
    }

    /// Where the quotation mark is that closes the one at a place, or the last one of several strings.
    fn closing(&mut self, at: usize, strings: bool) -> Option<usize> {
        let quote = self.byte(at);
        let nth = [b'"', b'\'', b'`'].iter().position(|mark| *mark == quote)?;
        let nth = if strings { self.unclosed.len() - 1 } else { nth };
        let from = self.unclosed.get(nth).copied().unwrap_or_default().max(at + 1);
        let to = at + QUOTED;
        let ends_strings = |at: usize| matches!(self.byte(at + self.count(at, BETWEEN, |byte| byte <= b' ')), b']' | b')');
        let closes =
            |end: &usize| self.byte(*end) == quote && if strings { ends_strings(*end + 1) } else { self.is_behind_value(*end + 1) };
        let found = (from..to.min(self.text.len())).find(closes);
        if let Some(slot) = self.unclosed.get_mut(nth).filter(|_| found.is_none()) {
            *slot = to.max(*slot);
        }
        found
    }

    /// Whether a value ended before a place: by a separator, a bracket, a line's end or the next key.
    fn is_behind_value(&self, at: usize) -> bool {
        let blanks = self.count(at, BETWEEN, |byte| matches!(byte, b' ' | b'\t'));
        let next = self.byte(at + blanks);
        ends_field(next) || matches!(next, b'}' | b']' | b')' | b'>' | b'/') || blanks > 0 && self.is_tight(at + blanks)
    }

    /// Whether the line has a field with a known key behind a value that begins at a place.
    fn has_several(&mut self, start: usize, is_tight: bool) -> bool {
        if start < self.line.0 {
            return self.line.1;
        }
        let end = self.line_end(start);
        let is_next = |at: &usize| self.next_key(*at, is_tight).is_some_and(|key| (self.is_known)(&key.range));
        let several = (start..end).any(|at| is_next(&at));
        self.line = (end, several);
        several
    }

    /// The key of the next field of a line, if a field ends at a place: at a separator, at a mark between blanks, or at a blank if that
    /// is enough.
    #[inline(never)]
    fn next_key(&self, at: usize, is_tight: bool) -> Option<Key> {
        let byte = self.byte(at);
        if !matches!(byte, b',' | b';' | b'|' | b'&' | b'\t' | b' ') {
            return None;
        }
        let mark = [" / ", " - ", " – ", " — "].iter().find(|mark| self.rest(at).starts_with(mark.as_bytes()));
        let key = self.key(at + mark.map_or(1, |mark| mark.len()))?;
        let by_blank = byte == b' ' && mark.is_none();
        // "Message:no mailbox, says mx Code:550": where a blank parts fields, no key has one.
        let parts = if by_blank {
            is_tight && key.is_tight && key.range.start == at + 1
        } else {
            !key.is_phrase || !is_tight && (self.is_known)(&key.range)
        };
        parts.then_some(key)
    }

    /// Where a value ends on a line that has other fields.
    fn end_among_others(&self, start: usize, is_tight: bool) -> usize {
        let mut open: usize = 0;
        let ends = |at: &usize| {
            let byte = self.byte(*at);
            let closes = matches!(byte, b')' | b']' | b'}');
            // A line that is indented goes on with it, and one behind an open bracket: "[SMTP: refused (code: 550, response: user\nunknown)]".
            let goes_on = || self.key(*at + 1).is_none() && (matches!(self.byte(*at + 1), b' ' | b'\t') || self.is_enclosed(*at));
            let ends = byte == b'\n' && !goes_on() || closes && open == 0 || self.next_key(*at, is_tight).is_some();
            open = if closes { open.saturating_sub(1) } else { open + usize::from(matches!(byte, b'(' | b'[' | b'{')) };
            ends
        };
        (start..self.text.len()).find(ends).unwrap_or(self.text.len())
    }

    /// Whether a bracket is open where a line ends.
    fn is_enclosed(&self, end: usize) -> bool {
        /// The most bytes of the line that are looked at.
        const LINE: usize = 512;
        let line =
            self.text.get(end.saturating_sub(LINE)..end).unwrap_or_default().rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        let count = |mark: u8| line.iter().filter(|byte| **byte == mark).count();
        count(b'(') > count(b')')
    }

    /// Where a value ends that has its line for itself: lines that are indented more, and hold no field, go on with it.
    fn end_of_lines(&self, start: usize) -> usize {
        let head = self.text.get(..start).unwrap_or_default();
        let line = head.len() - head.iter().rev().take(KEY * 2).take_while(|byte| **byte != b'\n').count();
        let indent = |at: usize| self.count(at, KEY, |byte| matches!(byte, b' ' | b'\t'));
        let mut end = self.line_end(start);
        let holds_field = |start: usize, end: usize| {
            let opens = |at: usize| matches!(self.byte(at), b'{' | b'(' | b'[') && self.key(at + 1).is_some();
            self.key(start).is_some() || (start..end).any(opens)
        };
        while end < self.text.len() && indent(end + 1) > indent(line) && self.byte(end + 1 + indent(end + 1)) > b' ' {
            let next = self.line_end(end + 1);
            if holds_field(end + 1, next) {
                break;
            }
            end = next;
        }
        end
    }
}

/// Whether a byte ends a field.
fn ends_field(byte: u8) -> bool {
    matches!(byte, b',' | b';' | b'|' | b'&' | b'\n' | b'\r' | b'\t')
}

/// The length of a value without what is not its own at its end: blanks, a separator, a bracket that closes none of its own.
fn trimmed(value: &[u8]) -> usize {
    /// The most brackets.
    const CLOSED: usize = 4;
    let mut value = value;
    let mut closed = 0;
    while let Some((last, rest)) = value.split_last() {
        let foreign = match last {
            b' ' | b'\t' | b'\r' | b',' | b'`' | b'|' | b';' => true,
            b')' | b']' | b'>' => closed < CLOSED && closes_nothing(value),
            _ => false,
        };
        if !foreign {
            break;
        }
        closed += usize::from(matches!(last, b')' | b']' | b'>'));
        value = rest;
    }
    value.len()
}
