//! Codes as they are written in a text: digits and dots, and what they must be to be a code at all.

use crate::code::Status;
use crate::text::fold::{Folded, Kind, Token};

/// `5.1.1`: class 2, 4 or 5, a subject of the registry, no leading zeros (RFC 3463 section 2).
pub fn status(token: &[u8]) -> Option<Status> {
    let [class @ (b'2' | b'4' | b'5'), b'.', subject @ b'0'..=b'7', b'.', detail @ ..] = token else { return None };
    let leads_with_zero = detail.len() > 1 && detail.first() == Some(&b'0');
    if detail.is_empty() || detail.len() > 3 || leads_with_zero || !detail.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let detail = detail.iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0'));
    Some(Status { class: class - b'0', subject: u16::from(subject - b'0'), detail })
}

/// Where a number ends among the words, if it is a status code.
pub fn end_of_status(token: &Token, folded: &Folded) -> Option<usize> {
    let end = token.at as usize + (token.end - token.start) as usize;
    let is_code = || status(folded.words.get(token.at as usize..end).unwrap_or_default()).is_some();
    (token.kind == Kind::Number && is_code()).then_some(end)
}

/// `550`: three digits, the first of which is 2 to 5 (RFC 5321 section 4.2). Private codes break the rule for the second.
pub fn reply(token: &[u8]) -> Option<u16> {
    let [class @ b'2'..=b'5', tens @ b'0'..=b'9', ones @ b'0'..=b'9'] = token else { return None };
    Some([class, tens, ones].into_iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0')))
}
