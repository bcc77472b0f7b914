//! Quoted-printable (RFC 2045 section 6.7), and the query of a URL, which encodes bytes in the same way.

use super::characters::{of_windows_1252, utf8};
use super::{Instead, Pass, holds};

impl Pass<'_> {
    /// RFC 2045 section 6.7: `=E9`, `=C3=A9`, `=` at the end of a line.
    pub(super) fn quoted(&mut self, at: usize) -> Option<(Instead, usize)> {
        match (self.byte(at + 1), self.byte(at + 2)) {
            // "AUTH PLAIN UGFzcw==": the end of base64, which quoted-printable would have encoded.
            (b'\r' | b'\n', _) if self.byte(at.wrapping_sub(1)) == b'=' => return None,
            _ => {}
        }
        if let length @ 1.. = self.soft_break(at) {
            return Some((Instead::Nothing, length));
        }
        let first = self.hex(at)?;
        // A query encodes any byte.
        if self.byte(at) == b'%' && first < 0x80 {
            return Some((Instead::Char(char::from(first)), 3));
        }
        if self.byte(at) == b'=' && self.in_url(at) && !self.has_soft_breaks() {
            return None;
        }
        // A soft line break may stand inside a character.
        let (mut bytes, mut ends, mut end) = ([first, 0, 0, 0], [0; 4], at + 3);
        for (byte, place) in bytes.iter_mut().zip(&mut ends).skip(1) {
            let from = end + self.soft_break(end);
            *byte = self.hex(from).unwrap_or(0);
            end = from + 3;
            *place = end;
        }
        if let Some((character, count)) = utf8(first, |nth| bytes.get(nth).copied()) {
            return Some((Instead::Char(character), ends.get(count - 1)? - at));
        }
        // "status=deferred", "size=92000"
        let upper = !self.bytes.get(at..at + 3)?.iter().any(u8::is_ascii_lowercase);
        if first >= 0xa0 && upper || first >= 0x80 && self.is_quoted_printable() {
            return Some((Instead::Char(of_windows_1252(first)?), 3));
        }
        // `=20` before a word may be "size=20000"; where the text is quoted-printable for certain it is a space.
        let apart = !self.byte(at + 3).is_ascii_alphanumeric();
        match first {
            b' ' if apart => Some((Instead::Char(' '), 3)),
            b'\t' | b'\n' | b'\r' | b' '..=b'~' if self.is_quoted_printable() => Some((Instead::Char(char::from(first)), 3)),
            _ => None,
        }
    }

    /// The `=` of a query's parameter whose value has several words. The first of them is no part of the URL: `?id=1&reason=550%20user`.
    pub(super) fn parameter(&mut self, at: usize) -> Option<(Instead, usize)> {
        /// The longest name of a parameter.
        const NAME: usize = 64;
        if !self.is_query() {
            return None;
        }
        let (name, value) = (self.bytes.get(at.saturating_sub(NAME)..at)?, self.bytes.get(at + 1..)?);
        let named = name.iter().rev().find(|byte| matches!(byte, b'&' | b'?' | b'%' | b'+'));
        let length = value.iter().position(|byte| matches!(byte, b'&' | b'=')).unwrap_or(value.len());
        let value = value.get(..length)?;
        if !matches!(named, Some(b'&' | b'?')) || !holds(value, &[b"+", b"%20", b"%40"]) {
            return None;
        }
        self.value = at + 1 + length;
        Some((Instead::Text(": "), 1))
    }

    /// The `=` behind a key with dots that begins a line: the value is no part of a name. `bounce.message=Your account is disabled`.
    pub(super) fn property(&self, at: usize) -> Option<(Instead, usize)> {
        /// The longest key.
        const KEY: usize = 64;
        let before = self.bytes.get(..at)?;
        let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
        let (head, key) = before.split_at(at - before.iter().rev().take(KEY).take_while(is_part).count());
        let begins = matches!(head.last(), None | Some(b'\n')) && key.first().is_some_and(u8::is_ascii_alphabetic);
        (begins && key.contains(&b'.') && self.byte(at + 1) > b' ').then_some((Instead::Text("= "), 1))
    }

    /// The length of an `=` that ends a line, with its end. Transport may have put blanks and another CR behind it.
    fn soft_break(&self, at: usize) -> usize {
        /// How many bytes of padding are looked at.
        const PADDING: usize = 8;
        let Some((b'=', rest)) = self.bytes.get(at..).and_then(|rest| rest.split_first()) else { return 0 };
        let padding = rest.iter().take(PADDING).take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
        if rest.get(padding) == Some(&b'\n') { padding + 2 } else { 0 }
    }

    /// The value of `=XX` or `%XX`. RFC 2045 section 6.7 wants upper case, and some write lower case.
    fn hex(&self, at: usize) -> Option<u8> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'A'..=b'F' => Some(byte - b'A' + 10),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        };
        if !matches!(self.byte(at), b'=' | b'%') {
            return None;
        }
        Some(digit(self.byte(at + 1))? << 4 | digit(self.byte(at + 2))?)
    }

    fn is_quoted_printable(&mut self) -> bool {
        let bytes = self.bytes;
        self.has_soft_breaks() || *self.quoted_printable.get_or_insert_with(|| holds(bytes, &[b"=3D", b"=20\n"]))
    }

    /// Whether lines of the text were folded as only quoted-printable folds them, so that URLs are encoded too.
    fn has_soft_breaks(&mut self) -> bool {
        let bytes = self.bytes;
        *self.soft_breaks.get_or_insert_with(|| holds(bytes, &[b"=\n", b"=\r\n"]))
    }

    /// Whether the text is that of a URL's query: `550%205.1.1%20User%20unknown`, `550+5.1.1+User+unknown`. It has no blank, and
    /// two signs of it. The name of a parameter is one.
    pub(super) fn is_query(&mut self) -> bool {
        let (bytes, blanks) = (self.bytes, self.has_blanks());
        *self.query.get_or_insert_with(|| {
            if blanks || bytes.contains(&b'\t') {
                return false;
            }
            let signs = bytes.iter().filter(|byte| **byte == b'+');
            let is_encoded = |window: &&[u8]| matches!(window, [b'%', high, low] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit());
            let named = || bytes.contains(&b'=') && bytes.iter().any(|byte| matches!(byte, b'?' | b'&'));
            signs.take(2).count() + bytes.windows(3).filter(is_encoded).take(2).count() + usize::from(named()) > 1
        })
    }

    /// Whether the token around `at` is a URL. Each byte is looked at twice at most in a pass.
    fn in_url(&mut self, at: usize) -> bool {
        let (_, end, is_url) = self.url;
        if at < end {
            return is_url;
        }
        let is_inside = |byte: &u8| *byte > b' ' && !matches!(*byte, b'<' | b'>' | b'"');
        let before = self.bytes.get(end..at).unwrap_or_default();
        let start = at - before.iter().rev().take_while(|byte| is_inside(byte)).count();
        let rest = self.bytes.get(at..).unwrap_or_default();
        let end = at + rest.iter().take_while(|byte| is_inside(byte)).count();
        let token = self.bytes.get(start..end).unwrap_or_default();
        let is_url = token.windows(3).any(|window| window == b"://") || token.contains(&b'?');
        self.url = (start, end, is_url);
        is_url
    }
}
