//! Content-Transfer-Encodings (RFC 2045 section 6), read leniently: what is no code of theirs stays as it is or is skipped.

use std::borrow::Cow;

/// How a body is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Encoding {
    /// `7bit`, `8bit`, `binary`, and whatever nobody knows.
    #[default]
    Plain,
    /// `base64`.
    Base64,
    /// `quoted-printable`.
    QuotedPrintable,
}

impl Encoding {
    /// The encoding that a field names, in any case and with a comment or parameter after it.
    pub fn named(value: &str) -> Self {
        let name = value.trim().split([';', ' ', '\t', '(']).next().unwrap_or_default().trim_matches('"');
        if name.eq_ignore_ascii_case("base64") {
            Self::Base64
        } else if name.eq_ignore_ascii_case("quoted-printable") {
            Self::QuotedPrintable
        } else {
            Self::Plain
        }
    }

    /// The bytes that the encoding stands for.
    pub fn decode(self, bytes: &[u8]) -> Cow<'_, [u8]> {
        match self {
            Self::Plain => Cow::Borrowed(bytes),
            Self::Base64 => Cow::Owned(base64(bytes)),
            Self::QuotedPrintable => Cow::Owned(quoted_printable(bytes)),
        }
    }
}

/// Base64; characters that are none of the alphabet are skipped, padding ends a group of four.
pub fn base64(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let (mut bits, mut held) = (0u32, 0u32);
    for byte in bytes {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                held = 0;
                continue;
            }
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held) as u8);
        }
    }
    out
}

/// Quoted-printable with its soft line breaks; an `=` that starts no code stays.
pub fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        rest = after;
        if *first != b'=' {
            out.push(*first);
            continue;
        }
        if let [high, low, after @ ..] = rest
            && let (Some(high), Some(low)) = (hex(*high), hex(*low))
        {
            out.push(high << 4 | low);
            rest = after;
            continue;
        }
        // White space may follow the `=` of a soft break.
        let blank = rest.iter().take(80).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        match rest.get(blank..).unwrap_or_default() {
            [b'\r', b'\n', after @ ..] | [b'\n', after @ ..] | [b'\r', after @ ..] => rest = after,
            [] => rest = &[],
            _ => out.push(b'='),
        }
    }
    out
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_printable_keeps_what_is_no_code() {
        for (coded, plain) in [
            ("Final-Reci=\r\npient: a", "Final-Recipient: a"),
            ("a=\rb=3Dc=zz", "ab=c=zz"),
            ("50=  \nx", "50x"),
            ("=e4=F6", "\u{e4}\u{f6}"),
            ("end=", "end"),
        ] {
            let latin: String = quoted_printable(coded.as_bytes()).into_iter().map(char::from).collect();
            assert_eq!(latin, plain, "{coded}");
        }
    }

    #[test]
    fn base64_skips_line_ends_and_noise() {
        assert_eq!(base64(b"SGVs\r\n bG8h"), b"Hello!");
        assert_eq!(base64(b"SGVsbG8=SGk="), b"HelloHi");
        assert_eq!(base64(b"****"), b"");
    }
}
