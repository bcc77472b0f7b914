//! Header fields: a block of them, unfolded (RFC 5322 section 2.2.3) and decoded (RFC 2047), and a field's parameters (RFC 2231).

use super::charset::decode;
use super::encoding::{base64, quoted_printable};
use super::line::{bytes_of, line_at};
use std::borrow::Cow;

/// Bytes of a header block that are kept; fields beyond them are skipped.
pub const MAX_HEADERS: usize = 1 << 20;
/// Fields of a block that are kept.
const MAX_FIELDS: usize = 10_000;
/// Bytes of a field that are kept.
const MAX_VALUE: usize = 1 << 16;

/// A field as it was written.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    pub name: &'a str,
    /// With its folds, without the last line end.
    raw: &'a [u8],
}

/// A block of fields.
#[derive(Clone, Debug, Default)]
pub struct Headers<'a> {
    pub fields: Vec<Field<'a>>,
    /// Whether fields beyond [`MAX_HEADERS`] or [`MAX_FIELDS`] were skipped, or one was cut off.
    pub truncated: bool,
}

impl<'a> Headers<'a> {
    /// Reads the block that starts at an offset; gives where the body begins. A line that is no field ends the block, unless
    /// a field follows it.
    pub fn read(bytes: &'a [u8], start: usize) -> (Self, usize) {
        let mut headers = Self::default();
        let mut at = start;
        while let Some(line) = line_at(bytes, at) {
            let text = bytes_of(bytes, line);
            if text.iter().all(|byte| matches!(byte, b' ' | b'\t')) {
                return (headers, line.next);
            }
            match field_name(text) {
                Some(name) => {
                    let value = line.start + name.1;
                    let end = folded_end(bytes, line.end, line.next);
                    let to = end.0.min(value + MAX_VALUE);
                    if end.0 - start > MAX_HEADERS || headers.fields.len() >= MAX_FIELDS {
                        headers.truncated = true;
                    } else {
                        headers.truncated |= to < end.0;
                        headers.fields.push(Field { name: name.0, raw: bytes.get(value..to).unwrap_or_default() });
                    }
                    at = end.1;
                }
                None => {
                    let follows = line_at(bytes, line.next).is_some_and(|next| field_name(bytes_of(bytes, next)).is_some());
                    if text.starts_with(b"--") || !follows {
                        return (headers, at);
                    }
                    at = line.next;
                }
            }
        }
        (headers, bytes.len())
    }

    /// The first field of this name, decoded.
    pub fn get(&self, name: &str) -> Option<String> {
        self.find(name).map(|field| field.text(""))
    }

    /// All fields of this name, decoded.
    pub fn all(&self, name: &str) -> impl Iterator<Item = String> {
        self.fields.iter().filter(move |field| field.name.eq_ignore_ascii_case(name)).map(|field| field.text(""))
    }

    /// Whether there is a field of this name.
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    pub fn find(&self, name: &str) -> Option<Field<'a>> {
        self.fields.iter().find(|field| field.name.eq_ignore_ascii_case(name)).copied()
    }
}

/// The name of a field, and where its value begins in the line.
pub fn field_name(line: &[u8]) -> Option<(&str, usize)> {
    let colon = line.iter().take(128).position(|byte| *byte == b':')?;
    let name = line.get(..colon)?.trim_ascii_end();
    if name.is_empty() || !name.iter().all(|byte| (33..127).contains(byte)) {
        return None;
    }
    Some((std::str::from_utf8(name).ok()?, colon + 1))
}

/// Where a field ends, with the lines that continue it, and where the next one begins.
fn folded_end(bytes: &[u8], mut end: usize, mut next: usize) -> (usize, usize) {
    while matches!(bytes.get(next), Some(b' ' | b'\t')) {
        let Some(line) = line_at(bytes, next) else { break };
        if bytes_of(bytes, line).trim_ascii().is_empty() {
            break;
        }
        (end, next) = (line.end, line.next);
    }
    (end, next)
}

impl Field<'_> {
    /// The value in one line, encoded words decoded. `charset` reads bytes above ASCII that are no UTF-8.
    pub fn text(&self, charset: &str) -> String {
        let line = self.line(charset);
        if line.contains("=?") { encoded_words(&line) } else { line }
    }

    /// The value in one line as it was written. A parameter has no encoded words (RFC 2047 section 5), and a boundary may look
    /// like one.
    pub fn line(&self, charset: &str) -> String {
        let text = decode(charset, self.raw);
        let mut out = String::with_capacity(text.len());
        let mut fold = false;
        for char in text.chars() {
            match char {
                '\r' | '\n' => fold = true,
                ' ' | '\t' if fold => {}
                _ => {
                    if fold {
                        out.push(' ');
                    }
                    fold = false;
                    out.push(char);
                }
            }
        }
        out.trim().to_owned()
    }
}

/// Decodes encoded words; the white space between two of them belongs to neither (RFC 2047 section 6.2).
pub fn encoded_words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    // Bytes of words in one charset: a character may be cut in two by the border of two words.
    let mut held: Option<(&str, Vec<u8>)> = None;
    while let Some(start) = rest.find("=?") {
        let (before, from) = rest.split_at(start);
        let Some(word) = Word::read(from) else {
            flush(&mut out, &mut held);
            out.push_str(before);
            out.push_str("=?");
            rest = from.get(2..).unwrap_or_default();
            continue;
        };
        let apart = !before.trim().is_empty();
        if apart || held.as_ref().is_none_or(|(charset, _)| !charset.eq_ignore_ascii_case(word.charset)) {
            let between = held.is_none() || apart;
            flush(&mut out, &mut held);
            if between {
                out.push_str(before);
            }
        }
        held.get_or_insert((word.charset, vec![])).1.extend(word.bytes);
        rest = from.get(word.length..).unwrap_or_default();
    }
    flush(&mut out, &mut held);
    out.push_str(rest);
    out
}

fn flush(out: &mut String, held: &mut Option<(&str, Vec<u8>)>) {
    if let Some((charset, bytes)) = held.take() {
        out.extend(decode(charset, &bytes).chars().map(|char| if char.is_control() { ' ' } else { char }));
    }
}

struct Word<'a> {
    charset: &'a str,
    bytes: Vec<u8>,
    length: usize,
}

impl<'a> Word<'a> {
    /// `=?charset?B?text?=`. RFC 2047 allows 75 characters; longer ones are in use.
    fn read(from: &'a str) -> Option<Self> {
        let inner = from.get(2..)?;
        let head = inner.as_bytes().get(..inner.len().min(64)).unwrap_or_default();
        let first = head.iter().position(|byte| *byte == b'?')?;
        let charset = inner.get(..first)?.split('*').next()?;
        let kind = *inner.as_bytes().get(first + 1)?;
        if inner.as_bytes().get(first + 2) != Some(&b'?') || charset.is_empty() {
            return None;
        }
        let coded = inner.get(first + 3..)?;
        // The text holds no question mark.
        let end = coded.bytes().take(4096).position(|byte| byte == b'?')?;
        if coded.as_bytes().get(end + 1) != Some(&b'=') {
            return None;
        }
        let coded = coded.get(..end)?.as_bytes();
        let bytes = match kind {
            b'B' | b'b' => base64(coded),
            b'Q' | b'q' => quoted_printable(&coded.iter().map(|byte| if *byte == b'_' { b' ' } else { *byte }).collect::<Vec<u8>>()),
            _ => return None,
        };
        Some(Self { charset, bytes, length: 2 + first + 3 + end + 2 })
    }
}

/// A value such as `text/plain; charset="utf-8"`: what comes before the first semicolon, in lower case.
pub fn main_value(value: &str) -> String {
    value.split([';', ' ', '\t', ',']).next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// A parameter of a field, with the continuations and the percent encoding of RFC 2231.
pub fn parameter<'a>(value: &'a str, name: &str) -> Option<Cow<'a, str>> {
    let mut joined: Option<String> = None;
    for piece in parameters(value) {
        let Some((key, value)) = piece.split_once('=') else { continue };
        let (key, value) = (key.trim(), unquoted(value.trim()));
        if key.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        let Some(tail) = key.get(..name.len()).filter(|head| head.eq_ignore_ascii_case(name)).and_then(|_| key.get(name.len()..)) else {
            continue;
        };
        if tail.starts_with('*') {
            let piece = if tail.ends_with('*') { percent_decoded(&value) } else { value.into_owned() };
            joined.get_or_insert_default().push_str(&piece);
        }
    }
    joined.map(Cow::Owned)
}

/// The pieces between semicolons that stand in no quotes.
fn parameters(value: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    let mut escaped = false;
    value.split(move |char: char| {
        let was = std::mem::replace(&mut escaped, false);
        match char {
            '\\' if quoted && !was => escaped = true,
            '"' if !was => quoted = !quoted,
            ';' => return !quoted,
            _ => {}
        }
        false
    })
}

fn unquoted(value: &str) -> Cow<'_, str> {
    let Some(inner) = value.strip_prefix('"') else {
        return Cow::Borrowed(value.split([' ', '\t']).next().unwrap_or_default());
    };
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    if inner.contains('\\') { Cow::Owned(inner.replace('\\', "")) } else { Cow::Borrowed(inner) }
}

/// `utf-8'en'%e2%82%ac` as text; without the charset where it is left out.
fn percent_decoded(value: &str) -> String {
    let (charset, coded) = match value.splitn(3, '\'').collect::<Vec<_>>()[..] {
        [charset, _, coded] => (charset, coded),
        _ => ("utf-8", value),
    };
    let equals: Vec<u8> = coded.bytes().map(|byte| if byte == b'%' { b'=' } else { byte }).collect();
    decode(charset, &quoted_printable(&equals)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(block: &str) -> String {
        Headers::read(block.as_bytes(), 0).0.fields.first().map(|field| field.text("")).unwrap_or_default()
    }

    #[test]
    fn fields_are_unfolded_and_decoded() {
        for (block, value) in [
            ("Subject: a\r\n b\r\n", "a b"),
            ("Subject : a\rTo: b", "a"),
            ("Subject: =?utf-8?B?w6k=?= =?utf-8?Q?_x?= y", "é x y"),
            ("Subject: =?utf-8?B?4pg=?=\n =?UTF-8?B?gw==?=", "☃"),
            ("Subject: =?utf-8?X?w6k=?= =?", "=?utf-8?X?w6k=?= =?"),
            ("Subject: a =?iso-8859-1?q?=e4?= b", "a ä b"),
            ("Subject: =?utf-8?q?a=0D=0Ab=00c?=", "a  b c"),
        ] {
            assert_eq!(one(block), value, "{block:?}");
        }
    }

    #[test]
    fn so_many_bytes_of_a_block_are_kept() {
        let field = format!("A: {}\n", "x".repeat(60_000));
        let block = field.repeat(20);
        let (headers, _) = Headers::read(block.as_bytes(), 0);
        assert_eq!((headers.fields.len(), headers.truncated), (MAX_HEADERS / field.len(), true));
    }

    #[test]
    fn a_line_of_junk_between_fields_is_skipped() {
        let (headers, body) = Headers::read(b"A: 1\njunk\nB: 2\n\nbody", 0);
        assert_eq!((headers.fields.len(), body), (2, 16));
        let (headers, body) = Headers::read(b"A: 1\njust text\nmore text\n", 0);
        assert_eq!((headers.fields.len(), body), (1, 5));
    }

    #[test]
    fn parameters_follow_rfc_2231() {
        let value = "multipart/report; boundary=\"a;b\\\"c\"; x*0=one; x*1=two; name*=utf-8''%e2%82%ac";
        assert_eq!(parameter(value, "boundary").as_deref(), Some("a;b\"c"));
        assert_eq!(parameter(value, "X").as_deref(), Some("onetwo"));
        assert_eq!(parameter(value, "name").as_deref(), Some("€"));
        assert_eq!(parameter(value, "charset"), None);
        for value in ["text/plain; x=\\\"a;b\"; y=c", "text/plain; x=\"a\\\\\"; y=c"] {
            assert_eq!(parameter(value, "y").as_deref(), Some("c"), "{value}");
        }
        assert_eq!(main_value(value), "multipart/report");
    }
}
