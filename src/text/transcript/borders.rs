//! Where a reply begins and ends among punctuation: within quotation marks or brackets, before the rest of a log's record.
//!
//! Not for words that end one: those are the marks of data/frames.toml.

use crate::tables::{Command, SENT, SPEAKERS, TIMES, TRACES};
use crate::text::eight;
use crate::text::phrases::in_word;

/// The most bytes of punctuation between an announcement and its reply.
const HEAD: usize = 64;
/// A line that ends a reply is known by so many bytes.
const LINE: usize = 160;

/// The most bytes that are taken off the end of a reply.
const MOST_TRIMMED: usize = 12;

/// Where a reply begins that an announcement stands before: behind the colon and what closes the announcement.
pub fn reply_start(plain: &[u8], from: usize) -> usize {
    let rest = plain.get(from..).unwrap_or_default();
    let passed = |byte: &&u8| matches!(byte, 0..=b' ' | b':' | b';' | b',' | b'.' | b'-' | b'=' | b'>' | b')' | b']' | b'}' | b'"' | b'\'');
    from + rest.iter().take(HEAD).take_while(passed).count()
}

/// Where the words of a reply end that begins at `start` and goes no further than `end`.
pub fn reply_end(plain: &[u8], start: usize, end: usize) -> usize {
    let opener = match plain.get(..start).unwrap_or_default() {
        // "« 550 user unknown »": French puts blanks inside.
        [.., b' ', b'"', b' '] => b'"',
        [.., opener] => *opener,
        [] => b' ',
    };
    let reply = plain.get(start..end).unwrap_or_default();
    let closed = match opener {
        b'"' | b'\'' | b'`' => closing_quote(reply, opener),
        b'(' => closing_bracket(reply, b'(', b')'),
        b'[' => closing_bracket(reply, b'[', b']'),
        b'{' => closing_bracket(reply, b'{', b'}'),
        b'<' => closing_bracket(reply, b'<', b'>'),
        _ => None,
    };
    // `550 user unknown {"service":"mailer"}`, `"message":"failed: 550 user unknown","code":1`: what else a log says.
    let record = || {
        let border = |window: &[u8]| matches!(window, b" {\"" | b"\",\"" | b"\"\n\"" | b"};{" | [b'"', b'}', _]);
        // Few replies have a byte of one.
        let first = eight::find(reply, 0, |eight| eight::equal(eight, b'"') | eight::equal(eight, b'}'));
        (first < reply.len()).then(|| reply.windows(3).position(border)).flatten()
    };
    // "… may write to it. (550 5.7.133) (ref 4711)": the code of the sentence before it.
    let ends_sentence = || plain.get(..start.saturating_sub(1)).unwrap_or_default().trim_ascii_end().ends_with(b".");
    let is_whole = |length: &usize| says_something(reply, *length) || opener == b'(' && ends_sentence();
    let length = closed.or_else(record).filter(is_whole).unwrap_or(reply.len());
    start + trimmed(reply.get(..length).unwrap_or_default())
}

/// Whether a reply has a letter before a place: "\"550\" user unknown" goes on behind the mark.
fn says_something(reply: &[u8], length: usize) -> bool {
    reply.get(..length).unwrap_or_default().iter().copied().any(is_letter)
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 0x80
}

/// The quotation mark that closes the one before the reply. Those inside it open behind a blank or a bracket.
fn closing_quote(reply: &[u8], quote: u8) -> Option<usize> {
    let mut depth: usize = 0;
    for (at, _) in reply.iter().enumerate().filter(|(_, byte)| **byte == quote) {
        let before = at.checked_sub(1).and_then(|before| reply.get(before)).copied().unwrap_or(b' ');
        let after = reply.get(at + 1).copied().unwrap_or(b' ');
        let letter = |byte: u8| byte.is_ascii_alphanumeric() || byte >= 0x80;
        if letter(before) && letter(after) {
            continue;
        }
        if matches!(before, 0..=b' ' | b'(' | b'[' | b'{' | b'<' | b'=' | b':') && (letter(after) || after == b'<') {
            depth += 1;
        } else if depth == 0 {
            return Some(at);
        } else {
            depth -= 1;
        }
    }
    None
}

fn closing_bracket(reply: &[u8], open: u8, close: u8) -> Option<usize> {
    let mut depth: usize = 0;
    for (at, byte) in reply.iter().enumerate() {
        if *byte == open {
            depth += 1;
        } else if *byte == close && !(close == b'>' && reply.get(..at).unwrap_or_default().ends_with(b"-")) {
            if depth == 0 {
                return Some(at);
            }
            depth -= 1;
        }
    }
    None
}

/// The length of a reply without what is not its own at its end: blanks, a bracket that opens, one that closes what was not opened.
fn trimmed(reply: &[u8]) -> usize {
    let mut length = reply.len();
    for _ in 0..MOST_TRIMMED {
        let head = reply.get(..length).unwrap_or_default();
        let foreign = match head.last() {
            Some(0..=b' ' | b'(' | b'[' | b'{' | b'<' | b':' | b',' | b';' | b'#') => true,
            // The bullet of the next line.
            Some(b'*' | b'-' | b'|') => head.ends_with(b"\n*") || head.ends_with(b"\n-") || head.ends_with(b"\n|"),
            Some(b')' | b']' | b'}' | b'>' | b'"' | b'\'') => closes_nothing(head),
            // qmail's log: "554_refused/".
            Some(b'/') => !head.windows(3).any(|window| window == b"://"),
            _ => false,
        };
        if !foreign {
            break;
        }
        length -= 1;
    }
    length
}

/// Whether a text ends with a bracket or a quotation mark that nothing in it opens.
pub(super) fn closes_nothing(text: &[u8]) -> bool {
    let count = |wanted: u8| text.iter().filter(|byte| **byte == wanted).count();
    match text.last() {
        Some(b')') => count(b')') > count(b'('),
        Some(b']') => count(b']') > count(b'['),
        Some(b'}') => count(b'}') > count(b'{'),
        Some(b'>') => count(b'>') > count(b'<'),
        Some(quote @ (b'"' | b'\'')) => count(*quote) % 2 == 1,
        _ => false,
    }
}

/// The command on a line that the client sent, as sessions and debugging logs have it: "RCPT TO:<u@x.example>", "C: QUIT",
/// "Net::SMTP=GLOB(0x55)>>> DATA", "[77] CMD: RSET". `Some(None)` of one after which no refusal matters. `indented`: further
/// than the line before, which it goes on with.
pub fn sent(line: &[u8], indented: bool) -> Option<Option<Command>> {
    let line = line.get(..LINE).unwrap_or(line);
    let line = line.trim_ascii();
    let line = line.strip_suffix(b"\"").unwrap_or(line);
    // A verb stands at the line's start, behind an arrow, or behind the name of who spoke.
    let head = |at: usize| {
        let before = line.get(..at).unwrap_or_default();
        let speaker = before.strip_suffix(b"\t").or(before.strip_suffix(b" ")).unwrap_or_default();
        let ends_with = |own: &&str| speaker.ends_with(own.trim_ascii_end().as_bytes());
        before.is_empty() && !indented || speaker == b">" || SPEAKERS.iter().any(ends_with)
    };
    let spoken = std::iter::successors(Some(0), |at| behind_speaker(line, *at)).find_map(|at| {
        // Python's smtplib: "send: 'ehlo s.example".
        let rest = line.get(at..).map(|rest| rest.strip_prefix(b"'").unwrap_or(rest))?;
        rest.first().filter(|first| begins_verb(**first))?;
        let is_blank = |byte: u8| matches!(byte, b' ' | b'\t');
        let like = |(own, byte): (&u8, &u8)| own.eq_ignore_ascii_case(byte) || is_blank(*own) && is_blank(*byte);
        let is = |verb: &[u8]| rest.len() >= verb.len() && verb.iter().zip(rest).all(like);
        // "HELO and PTR mismatch" is no greeting.
        let blanks = |text: &[u8]| text.iter().filter(|byte| is_blank(**byte)).count();
        let whole = |verb: &[u8]| rest.len() == verb.len() || verb.ends_with(b":") || verb.ends_with(b" ") && blanks(rest) == blanks(verb);
        SENT.iter().find(|(verb, _)| is(verb.as_bytes()) && whole(verb.as_bytes())).filter(|_| head(at)).map(|(_, command)| *command)
    });
    spoken.or_else(|| logged(line).map(Some))
}

/// How many bytes a command with a colon has at most: "MAIL FROM:".
const LONGEST_VERB: usize = 12;

/// The command in a line that says in its own way who speaks, `…,25,>,MAIL FROM:<n@s.example>`, "[10:00:00] Sent: EHLO s.example": its
/// address, or it alone, is behind it, and no code is on the line.
fn logged(line: &[u8]) -> Option<Command> {
    let is_code = |word: &[u8]| {
        let digits = word.iter().skip_while(|byte| matches!(byte, b'"' | b'\'' | b'<')).take_while(|byte| byte.is_ascii_digit()).count();
        digits == 3 && matches!(word.iter().find(|byte| byte.is_ascii_digit()), Some(b'2'..=b'5')) && !word.contains(&b'.')
    };
    let (mut command, mut inside) = (None, true);
    for (at, byte) in line.iter().enumerate() {
        if !inside && begins_verb(*byte) {
            command = command.max(command_at(line, at));
        }
        inside = in_word(*byte) || matches!(byte, b'-' | b'_' | b'/' | b'.');
    }
    // "SMTP error after MAIL FROM:<n@s.example>:" announces what a frame's mark stands before.
    command.filter(|_| !line.ends_with(b":") && !line.split(|byte| *byte == b' ').any(is_code))
}

/// The command at a place of such a line.
fn command_at(line: &[u8], at: usize) -> Option<Command> {
    let (before, rest) = line.split_at_checked(at)?;
    let is_marked = before.trim_ascii_end().last().is_some_and(|byte| byte.is_ascii_punctuation() && *byte != b'(');
    // Most words of a reply are neither behind a mark nor like "MAIL FROM:".
    let colon = || rest.iter().take(LONGEST_VERB).any(|byte| *byte == b':');
    if !is_marked && !colon() {
        return None;
    }
    let first = rest.first()? | 32;
    let begins = |verb: &[u8]| verb.first().is_some_and(|own| own | 32 == first);
    let is = |verb: &[u8]| begins(verb) && rest.get(..verb.len()).is_some_and(|head| head.eq_ignore_ascii_case(verb));
    let is_whole = |verb: &[u8]| {
        let rest = rest.get(verb.len()..).unwrap_or_default().trim_ascii();
        match verb.last() {
            Some(b':') => rest.first() == Some(&b'<') || rest.contains(&b'@'),
            // "Helo command" is none.
            Some(b' ') => is_marked && !rest.contains(&b' ') && !rest.iter().all(u8::is_ascii_alphabetic),
            _ => is_marked && verb.len() > 1 && rest.iter().all(|byte| !byte.is_ascii_alphanumeric()),
        }
    };
    SENT.iter().filter(|(verb, _)| is(verb.as_bytes()) && is_whole(verb.as_bytes())).filter_map(|(_, command)| *command).max()
}

/// Whether a command may begin with a byte: most words of a reply do not.
fn begins_verb(first: u8) -> bool {
    /// A bit for each of ASCII, in either case.
    #[allow(clippy::indexing_slicing, reason = "worked out when compiled")]
    const FIRSTS: u128 = {
        let (mut firsts, mut at) = (0, 0);
        while at < SENT.len() {
            let first = SENT[at].0.as_bytes()[0];
            firsts |= 1 << first.to_ascii_lowercase() | 1 << first.to_ascii_uppercase();
            at += 1;
        }
        firsts
    };
    FIRSTS.checked_shr(first.into()).is_some_and(|rest| rest & 1 != 0)
}

/// The place behind the next name of a speaker: all of them end in one of two marks and a blank.
fn behind_speaker(line: &[u8], from: usize) -> Option<usize> {
    let mark = |from| eight::find(line, from, |eight| eight::equal(eight, b'>') | eight::equal(eight, b':'));
    let mut marks = std::iter::successors(Some(mark(from)), |last| Some(mark(last + 1))).take_while(|at| *at < line.len());
    marks.find(|at| matches!(line.get(at + 1), Some(b' ' | b'\t'))).map(|at| at + 2)
}

/// Whether a line is no server's: one of a stack trace, or of an exception around the one that quotes the reply.
pub fn is_of_trace(line: &[u8]) -> bool {
    let line = line.get(..LINE).unwrap_or(line).trim_ascii_start();
    // "at javax.mail.Transport.send0(Transport.java:218)", "at X._formatError (/app/index.js:790:19)"; "at mx.example.org (192.0.2.1)" is none.
    let method = |rest: &[u8]| {
        let at = rest.iter().position(|byte| *byte == b'(');
        let (name, inside) = rest.split_at(at.unwrap_or(rest.len()));
        let word = inside.get(1).is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'/' | b')' | b'<'));
        word && (!name.ends_with(b" ") || inside.iter().any(|byte| matches!(byte, b'/' | b':')))
    };
    // Java and .NET, Node.
    line.strip_prefix(b"at ").is_some_and(method) || TRACES.iter().any(|head| line.starts_with(head.as_bytes()))
}

/// Whether a line begins with a time, as the lines of a log do: `2024-05-06 12:31:40`, `[2024.05.06]`, `May  6 12:31:40`.
pub fn is_record(plain: &[u8], start: usize) -> bool {
    let line = plain.get(start..).unwrap_or_default();
    let fits = |shape: &&str| {
        let like = |(shape, byte): (&u8, &u8)| match shape {
            b'0' => byte.is_ascii_digit(),
            b'a' => byte.is_ascii_alphabetic(),
            b'1' => byte.is_ascii_digit() || *byte == b' ',
            other => other == byte,
        };
        line.len() >= shape.len() && shape.as_bytes().iter().zip(line).all(like)
    };
    TIMES.iter().any(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_ends_with_the_bracket_around_it() {
        for (text, reply) in [
            ("(550 unknown user -) and more", "550 unknown user -"),
            ("(550 unknown (or so) user) and more", "550 unknown (or so) user"),
            ("<550 moved -> ask> and more", "550 moved -> ask"),
            ("[550 unknown] and more", "550 unknown"),
            ("{550 unknown} and more", "550 unknown"),
            ("(550 unknown and more", "550 unknown and more"),
        ] {
            let end = reply_end(text.as_bytes(), 1, text.len());
            assert_eq!(text.get(1..end), Some(reply));
        }
    }

    #[test]
    fn a_reply_ends_with_the_quotation_mark_around_it() {
        for (text, reply) in [
            (r#""550 user "jo" unknown" and more"#, r#"550 user "jo" unknown"#),
            ("'550 can't find it' and more", "550 can't find it"),
            (r#""550" user unknown"#, r#"550" user unknown"#),
        ] {
            let end = reply_end(text.as_bytes(), 1, text.len());
            assert_eq!(text.get(1..end), Some(reply));
        }
    }

    #[test]
    fn what_is_no_words_at_the_end_of_a_reply_is_not_its() {
        for (text, reply) in [
            ("550 user unknown (", "550 user unknown"),
            ("550 user unknown: ", "550 user unknown"),
            ("550 (user) unknown)", "550 (user) unknown"),
            ("550 user (unknown)", "550 user (unknown)"),
            ("550 user unknown\n* ", "550 user unknown"),
            ("550 user unknown *", "550 user unknown *"),
        ] {
            assert_eq!(text.get(..reply_end(text.as_bytes(), 0, text.len())), Some(reply));
        }
    }

    #[test]
    fn lines_of_a_stack_trace_are_known() {
        for line in [
            "    at javax.mail.Transport.send0(Transport.java:218)",
            "at SMTPConnection._formatError (/app/index.js:790:19)",
            "at System.Net.Mail.SmtpClient.Send()",
            "from /usr/lib/ruby/net/smtp.rb:970:in 'check_response'",
            "File \"/usr/lib/python3.11/smtplib.py\", line 901, in sendmail",
            "#0 /app/vendor/autoload.php(12): send()",
            "Stack trace:",
            "; nested exception is:",
        ] {
            assert!(is_of_trace(line.as_bytes()), "{line}");
        }
        for line in [
            "at mx.example.org (192.0.2.1)",
            "at mx.example.org(192.0.2.1)",
            "at least one",
            "from jo@example.org",
            "550 user unknown",
            "at once (or later)",
        ] {
            assert!(!is_of_trace(line.as_bytes()), "{line}");
        }
    }

    #[test]
    fn lines_of_a_log_begin_with_a_time() {
        for line in [
            "2024-05-06 12:31:40 x",
            "[2024-05-06T12:31:40] x",
            "[2024.05.06] x",
            "Mon 2024-05-06 x",
            "May  6 12:31:40 mx postfix",
            "May 16 12:31:40",
        ] {
            assert!(is_record(line.as_bytes(), 0), "{line}");
        }
        for line in ["2024-05-6", "May the 6th", "550 5.1.1", "", "2024.05.06", "[24-05-06]"] {
            assert!(!is_record(line.as_bytes(), 0), "{line}");
        }
        assert!(is_record(b"x\n2024-05-06", 2));
    }
}
