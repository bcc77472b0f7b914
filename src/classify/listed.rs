//! Replies one below the other, of which each is about a recipient of its own: a column of a report, the errors of a log.
//!
//! Not for the replies of one session, of which one decides (text/transcript), nor for what names its recipients
//! (text/transcript/recipients.rs).

use crate::code::written;
use crate::scheme::reply_row;
use std::ops::Range;

/// The stretches of the replies of a list, in its order; none where a text is one reply, one session, or has other lines.
///
/// A line whose code is followed by a hyphen belongs to the next one (RFC 5321 section 4.2.1), an indented one to the one
/// before it. Lines that all have one code and status are those of one reply.
pub fn replies(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = vec![];
    let (mut at, mut open, mut before, mut differ) = (0, None, None, false);
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let (line, end) = (line.trim_end(), start + line.trim_end().len());
        let skipped = mark(line);
        let (line, start) = (line.get(skipped..).unwrap_or_default(), start + skipped);
        if line.is_empty() {
            continue;
        }
        if line.starts_with([' ', '\t']) {
            let Some(last) = found.last_mut() else { return vec![] };
            last.end = end;
            continue;
        }
        let Some(Head { code, status, goes_on }) = head(line) else { return vec![] };
        match found.last_mut() {
            Some(last) if open == Some(code) => last.end = end,
            // A reply that was cut off.
            _ if open.is_some() => return vec![],
            _ => found.push(start..end),
        }
        open = goes_on.then_some(code);
        differ |= before.replace((code, status)).is_some_and(|before| before != (code, status));
    }
    if differ && found.len() > 1 { found } else { vec![] }
}

/// How long the mark of a list is that a line begins with, and the blanks behind it: "- ", "* ", "• ", "2. ", "2) ".
fn mark(line: &str) -> usize {
    let digits = line.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let sign = line.get(digits..).and_then(|rest| rest.chars().next()).filter(|sign| match digits {
        0 => matches!(sign, '-' | '*' | '•' | '–' | '·'),
        _ => matches!(sign, '.' | ')'),
    });
    let end = digits + sign.map_or(0, char::len_utf8);
    let blanks = line.get(end..).unwrap_or_default();
    let blanks = blanks.len() - blanks.trim_start().len();
    if sign.is_some() && blanks > 0 { end + blanks } else { 0 }
}

/// What a line of a reply begins with.
struct Head<'a> {
    code: &'a str,
    /// Empty where there is none.
    status: &'a str,
    /// Whether the reply goes on in the next line.
    goes_on: bool,
}

/// The head of a line that has a failure's code and words. Codes about the commands of a session are no recipient's.
fn head(line: &str) -> Option<Head<'_>> {
    let (code, rest) = line.split_at_checked(3)?;
    let of_session = |code: u16| reply_row(code).is_some_and(|row| row.session);
    let failure = written::reply(code.as_bytes()).is_some_and(|code| code >= 400 && !of_session(code));
    let goes_on = rest.starts_with('-');
    let words = rest.strip_prefix([' ', '\t', '-'])?.trim_start();
    let status = words.split([' ', '\t']).next().filter(|word| written::status(word.as_bytes()).is_some()).unwrap_or_default();
    let says = words.get(status.len()..)?.contains(char::is_alphabetic);
    (failure && says).then_some(Head { code, status, goes_on })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

    use super::*;

    fn listed(text: &str) -> Vec<&str> {
        replies(text).into_iter().map(|range| text.get(range).unwrap()).collect()
    }

    #[test]
    fn each_reply_of_a_list_is_one() {
        assert_eq!(listed("550 5.1.1 a\n452 4.2.2 b\r\n\n550 5.1.1 c\n"), ["550 5.1.1 a", "452 4.2.2 b", "550 5.1.1 c"]);
        assert_eq!(listed("550-5.1.1 a\n550 5.1.1 b\n452 c\n  d\n"), ["550-5.1.1 a\n550 5.1.1 b", "452 c\n  d"]);
        assert_eq!(listed("550\t5.1.1 a\n550 5.2.1 b"), ["550\t5.1.1 a", "550 5.2.1 b"]);
        assert_eq!(listed("- 550 5.1.1 a\n• 452 4.2.2 b\n"), ["550 5.1.1 a", "452 4.2.2 b"]);
        assert_eq!(listed("1. 550 5.1.1 a\n2) 452 4.2.2 b\n   c"), ["550 5.1.1 a", "452 4.2.2 b\n   c"]);
    }

    #[test]
    fn one_reply_and_one_session_are_no_list() {
        for text in [
            "",
            "550 5.1.1 a",
            "550 5.1.1 a\n550 5.1.1 b",
            "550-5.1.1 a\n550 5.7.1 b",
            "550 5.1.1 a\n503 5.5.1 need RCPT",
            "250 ok\n550 5.1.1 a\n452 b",
            "550 5.1.1 a\n452 b\nbest regards",
            "  550 5.1.1 a\n452 b",
            "550-5.1.1 a\n452 b",
            "550\n5.1.1 a",
            "550 5.1.1\n452 b",
            "550x a\n452 b",
            "55é a\n452 b",
        ] {
            assert!(listed(text).is_empty(), "{text}");
        }
    }
}
