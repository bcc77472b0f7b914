//! Where a reply begins and ends among punctuation: within quotation marks or brackets, before the rest of a log's record.
//!
//! Not for words that end one: those are the marks of data/frames.toml.

/// A line that ends a reply is known by so many bytes.
const HEAD: usize = 64;

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
    let opener = start.checked_sub(1).and_then(|before| plain.get(before)).copied().unwrap_or(b' ');
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
    let record = || reply.windows(3).position(|window| matches!(window, b" {\"" | b"\",\"" | b"\"},"));
    let length = closed.or_else(record).filter(|length| says_something(reply, *length)).unwrap_or(reply.len());
    start + trimmed(reply.get(..length).unwrap_or_default())
}

/// Whether a reply has a letter before a place: "\"550\" user unknown" goes on behind the mark.
fn says_something(reply: &[u8], length: usize) -> bool {
    reply.get(..length).unwrap_or_default().iter().any(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80)
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
        } else if *byte == close {
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
        let count = |wanted: u8| head.iter().filter(|byte| **byte == wanted).count();
        let foreign = match head.last() {
            Some(0..=b' ' | b'(' | b'[' | b'{' | b'<' | b':' | b',' | b';' | b'#') => true,
            Some(b')') => count(b')') > count(b'('),
            Some(b']') => count(b']') > count(b'['),
            Some(b'}') => count(b'}') > count(b'{'),
            Some(b'>') => count(b'>') > count(b'<'),
            Some(quote @ (b'"' | b'\'')) => count(*quote) % 2 == 1,
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

/// Whether a line is the client's: a command that it sent, or a line of a stack trace.
pub fn is_of_client(plain: &[u8], start: usize) -> bool {
    let line = plain.get(start..).unwrap_or_default();
    let line = line.get(..line.len().min(HEAD)).unwrap_or_default();
    let line = line.get(..line.iter().position(|byte| *byte == b'\n').unwrap_or(line.len())).unwrap_or_default().trim_ascii_start();
    // Node, Java, .NET; Ruby; Python; PHP.
    let trace = |head: &[u8]| line.strip_prefix(head);
    let path = |rest: &[u8]| rest.iter().any(|byte| matches!(byte, b'.' | b'/')) && rest.iter().any(|byte| matches!(byte, b'(' | b':'));
    trace(b"at ").is_some_and(path)
        || trace(b"from ").is_some_and(path)
        || trace(b"File \"").is_some()
        || trace(b"#0 ").is_some()
        || [&b"-> "[..], b"~> ", b">>> "].iter().any(|arrow| line.starts_with(arrow))
}

/// Whether a line begins with a time, as the lines of a log do: `2024-05-06 12:31:40`, `[2024-05-06`, `May  6 12:31:40`.
pub fn is_record(plain: &[u8], start: usize) -> bool {
    let line = plain.get(start..).unwrap_or_default();
    let fits = |line: &[u8], shape: &[u8]| {
        let like = |(shape, byte): (&u8, &u8)| match shape {
            b'0' => byte.is_ascii_digit(),
            b'a' => byte.is_ascii_alphabetic(),
            b'1' => byte.is_ascii_digit() || *byte == b' ',
            other => other == byte,
        };
        line.len() >= shape.len() && shape.iter().zip(line).all(like)
    };
    fits(line, b"0000-00-00") || fits(line, b"[0000-00-00") || fits(line, b"aaa 10 00:00:00")
}
