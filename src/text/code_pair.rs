//! A reply code and the enhanced code after it, by which a reply of several lines is known to go on.
//!
//! build.rs compiles this file too, with fold.rs.

use super::class::{BREAK, class};

/// A reply code and the enhanced code after it, as they stand at the head of a line.
#[derive(Clone, Copy, PartialEq)]
pub struct CodePair {
    pub reply: [u8; 3],
    /// `5.1.1` as digits and dots, zero-padded; all zero where there is none.
    pub status: [u8; 11],
    /// A hyphen follows the reply code: further lines of this reply come (RFC 5321 section 4.2.1).
    pub goes_on: bool,
    /// The byte after it.
    pub end: usize,
}

impl CodePair {
    /// Reads `550`, `550-`, `550 5.1.1`, `550-5.1.1`.
    pub fn read(text: &[u8], at: usize) -> Option<Self> {
        let byte = |at: usize| text.get(at).copied().unwrap_or(0);
        let reply = [byte(at), byte(at + 1), byte(at + 2)];
        if !matches!(reply, [b'2' | b'4' | b'5', second, third] if second.is_ascii_digit() && third.is_ascii_digit()) {
            return None;
        }
        let mut end = at + 3;
        let goes_on = byte(end) == b'-';
        if !goes_on && end < text.len() && class(byte(end)) != BREAK {
            return None;
        }
        let blank = text.get(end + 1..).unwrap_or_default().iter().take(2).take_while(|byte| **byte == b' ').count();
        let from = end + 1 + blank;
        let mut status = [0; 11];
        let digits = text.get(from..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit() || **byte == b'.');
        let mut length = 0;
        for (slot, byte) in status.iter_mut().zip(digits) {
            *slot = *byte;
            length += 1;
        }
        let dots = status.iter().filter(|byte| **byte == b'.').count();
        if dots == 2 && byte(from + length - 1) != b'.' {
            end = from + length;
        } else {
            status = [0; 11];
        }
        Some(Self { reply, status, goes_on, end })
    }
}

#[cfg(test)]
mod tests {
    use super::CodePair;

    #[test]
    fn a_pair_is_a_reply_code_and_three_numbers() {
        for (text, expected) in [
            ("550", Some((3, 0, false))),
            ("550-5.1.1 no", Some((9, 5, true))),
            ("550 5.7.26", Some((10, 6, false))),
            ("550   5.1.1", Some((11, 5, false))),
            ("550    5.1.1", Some((3, 0, false))),
            ("550 5.1. no", Some((3, 0, false))),
            ("550 5.1 no", Some((3, 0, false))),
            ("550 5.1.1.1", Some((3, 0, false))),
            ("550 no", Some((3, 0, false))),
            ("550x", None),
            ("55", None),
            ("350", None),
            ("5a0", None),
            ("55a", None),
        ] {
            let length = |pair: &CodePair| pair.status.iter().filter(|byte| **byte != 0).count();
            let read = CodePair::read(text.as_bytes(), 0).map(|pair| (pair.end, length(&pair), pair.goes_on));
            assert_eq!(read, expected, "{text}");
        }
    }
}
