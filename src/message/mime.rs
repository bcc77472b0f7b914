//! The tree of a message: one pass over its lines. Made for mail that is broken, because bounces are: boundaries that are
//! missing, wrong or never closed, any line end, parts without fields.
//!
//! A quoted message (`message/rfc822`) is one part and is not looked into: its words are the sender's, not the server's.

use super::encoding::Encoding;
use super::header::{Headers, main_value, parameter};
use super::line::{Line, bytes_of, line_at, lines_from};
use std::borrow::Cow;

/// How deep parts may be nested; deeper ones are text of the part around them.
pub const MAX_DEPTH: usize = 16;
/// How many parts are read, multiparts included.
pub const MAX_PARTS: usize = 1000;
/// Bytes of a part that are decoded.
pub const MAX_BODY: usize = 1 << 20;
/// How many times the length of a message is searched for boundaries that are named. Later ones are taken at their word.
const MAX_SEARCHES: usize = 4;

/// A leaf of the tree.
#[derive(Debug)]
pub struct Part<'a> {
    pub headers: Headers<'a>,
    /// As `text/plain`, in lower case; the default of RFC 2045 where the part names none.
    pub media: String,
    pub charset: String,
    pub encoding: Encoding,
    /// As it came.
    pub raw: &'a [u8],
    /// How many multiparts are around it.
    pub depth: usize,
}

impl<'a> Part<'a> {
    fn new(headers: Headers<'a>, raw: &'a [u8], depth: usize) -> Self {
        let value = headers.get("content-type").unwrap_or_default();
        let media = main_value(&value);
        Self {
            // A multipart without a delimiter in it is text.
            media: if media.contains('/') && !media.starts_with("multipart/") { media } else { "text/plain".into() },
            charset: parameter(&value, "charset").unwrap_or_default().into_owned(),
            encoding: Encoding::named(&headers.get("content-transfer-encoding").unwrap_or_default()),
            headers,
            raw,
            depth,
        }
    }

    /// The bytes behind the transfer encoding, of the first [`MAX_BODY`].
    pub fn bytes(&self) -> Cow<'a, [u8]> {
        self.encoding.decode(self.raw.get(..MAX_BODY).unwrap_or(self.raw))
    }
}

/// A message: its own fields and its leaves.
#[derive(Debug)]
pub struct Message<'a> {
    pub headers: Headers<'a>,
    /// The top's media type.
    pub media: String,
    /// The `report-type` of a multipart/report, in lower case.
    pub report_type: String,
    pub parts: Vec<Part<'a>>,
    /// Whether a boundary was missing, wrong or never closed.
    pub broken: bool,
    /// Whether a limit cut something off.
    pub truncated: bool,
    /// Where the outermost multipart was closed; the end where it is none.
    pub end: usize,
}

struct Multipart<'a> {
    boundary: Cow<'a, [u8]>,
    closed: bool,
}

/// Reads a message.
pub fn read(bytes: &[u8]) -> Message<'_> {
    let (start, odd) = first_field(bytes);
    let (headers, body) = Headers::read(bytes, start);
    let mut walk = Walk { broken: odd, truncated: headers.truncated, ..Walk::new(bytes) };
    let value = headers.get("content-type").unwrap_or_default();
    let report_type = parameter(&value, "report-type").unwrap_or_default().to_ascii_lowercase();
    let media = main_value(&value);
    walk.run(headers.clone(), body);
    Message { headers, media, report_type, parts: walk.parts, broken: walk.broken, truncated: walk.truncated, end: walk.end }
}

/// Where the header begins: after blank lines and the separator of an mbox. Also whether there was anything before it.
pub fn first_field(bytes: &[u8]) -> (usize, bool) {
    let mut odd = false;
    for line in lines_from(bytes, 0).take(16) {
        let text = bytes_of(bytes, line);
        let blank = text.trim_ascii().is_empty();
        if !blank && !text.starts_with(b"From ") && !text.starts_with(b">From ") {
            return (line.start, odd);
        }
        odd |= blank;
    }
    (0, odd)
}

struct Walk<'a> {
    bytes: &'a [u8],
    open: Vec<Multipart<'a>>,
    parts: Vec<Part<'a>>,
    /// How many parts have begun, multiparts included.
    begun: usize,
    /// How many bytes were searched for boundaries. The limit on them keeps time linear, however multiparts are nested.
    searched: usize,
    broken: bool,
    truncated: bool,
    /// Where the outermost multipart was closed.
    end: usize,
}

impl<'a> Walk<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, open: vec![], parts: vec![], begun: 0, searched: 0, broken: false, truncated: false, end: bytes.len() }
    }

    fn run(&mut self, mut headers: Headers<'a>, mut at: usize) {
        // Where the leaf that is being read begins; `None` between parts.
        let mut leaf = if self.enter(&headers, at) { None } else { Some(at) };
        while let Some(line) = line_at(self.bytes, at) {
            let Some((depth, closing)) = self.delimiter(bytes_of(self.bytes, line)) else {
                at = line.next;
                continue;
            };
            if let Some(start) = leaf.take() {
                self.leaf(std::mem::take(&mut headers), start, line.start);
            }
            self.broken |= self.open.drain(depth + 1..).any(|inner| !inner.closed);
            let Some(multipart) = self.open.last_mut() else { break };
            multipart.closed = closing;
            at = line.next;
            if closing {
                // What follows a closed part belongs to the one around it.
                if depth == 0 && self.open.len() == 1 {
                    self.open.clear();
                    self.end = at;
                    break;
                }
                continue;
            }
            if self.begun >= MAX_PARTS {
                self.truncated = true;
                return;
            }
            self.begun += 1;
            (headers, at) = Headers::read(self.bytes, line.next);
            self.truncated |= headers.truncated;
            if !self.enter(&headers, at) {
                leaf = Some(at);
            }
        }
        if let Some(start) = leaf {
            self.leaf(headers, start, self.bytes.len());
        }
        self.broken |= self.open.iter().any(|multipart| !multipart.closed);
    }

    /// Opens a multipart, if the fields say that one begins here and its boundary is known.
    fn enter(&mut self, headers: &Headers<'a>, body: usize) -> bool {
        let Some(value) = headers.find("content-type").map(|field| field.line("")) else { return false };
        if !main_value(&value).starts_with("multipart/") {
            return false;
        }
        if self.open.len() >= MAX_DEPTH {
            self.truncated = true;
            return false;
        }
        let named =
            parameter(&value, "boundary").filter(|boundary| !boundary.is_empty()).map(|boundary| boundary.trim_end().as_bytes().to_vec());
        let boundary = match named {
            Some(named) if !self.may_search(MAX_SEARCHES) || self.has(&named, body) => Some(Cow::Owned(named)),
            _ => {
                self.broken = true;
                self.guess(body).map(Cow::Borrowed)
            }
        };
        let Some(boundary) = boundary else { return false };
        self.open.push(Multipart { boundary, closed: false });
        true
    }

    /// Whether fewer bytes were searched than so many times the message.
    fn may_search(&self, times: usize) -> bool {
        self.searched < times * self.bytes.len()
    }

    /// The first line of this kind from an offset on.
    fn search(&mut self, from: usize, is: impl Fn(Line) -> bool) -> Option<Line> {
        let found = lines_from(self.bytes, from).find(|line| is(*line));
        self.searched += found.map_or(self.bytes.len(), |line| line.next).saturating_sub(from);
        found
    }

    /// Whether a line from here on is this boundary's.
    fn has(&mut self, boundary: &[u8], from: usize) -> bool {
        let bytes = self.bytes;
        self.search(from, |line| is_delimiter(bytes_of(bytes, line), boundary).is_some()).is_some()
    }

    /// The boundary that the body uses: the first line that begins as one, with a field of a part after it.
    fn guess(&mut self, from: usize) -> Option<&'a [u8]> {
        if !self.may_search(2 * MAX_SEARCHES) {
            return None;
        }
        let bytes = self.bytes;
        let line = self.search(from, |line| {
            let text = bytes_of(bytes, line);
            let next = line_at(bytes, line.next).map(|next| bytes_of(bytes, next)).unwrap_or_default();
            text.len() > 2
                && text.len() < 200
                && text.starts_with(b"--")
                && next.get(..8).is_some_and(|head| head.eq_ignore_ascii_case(b"content-"))
        })?;
        bytes_of(bytes, line).trim_ascii_end().get(2..)
    }

    /// Which open multipart a line delimits, and whether it closes it.
    fn delimiter(&self, line: &[u8]) -> Option<(usize, bool)> {
        if !line.starts_with(b"--") {
            return None;
        }
        self.open.iter().enumerate().rev().find_map(|(depth, open)| Some((depth, is_delimiter(line, &open.boundary)?)))
    }

    fn leaf(&mut self, headers: Headers<'a>, start: usize, end: usize) {
        let raw = self.bytes.get(start..end).unwrap_or_default();
        let raw = raw.strip_suffix(b"\n").unwrap_or(raw);
        let raw = raw.strip_suffix(b"\r").unwrap_or(raw);
        self.parts.push(Part::new(headers, raw, self.open.len()));
    }
}

/// Whether a line is `--boundary`, and whether it is `--boundary--`.
fn is_delimiter(line: &[u8], boundary: &[u8]) -> Option<bool> {
    let tail = line.strip_prefix(b"--")?.strip_prefix(boundary)?.trim_ascii_end();
    match tail {
        b"" => Some(false),
        b"--" => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> (Vec<String>, bool) {
        let message = read(text.as_bytes());
        let parts = message.parts.iter().map(|part| format!("{} {}", part.media, String::from_utf8_lossy(part.raw))).collect();
        (parts, message.broken)
    }

    #[test]
    fn parts_are_found_whatever_the_boundary_is_worth() {
        let body = "--x\nContent-Type: text/plain\n\none\n--x\nContent-Type: text/html\n\ntwo\n--x--\n";
        for (head, broken) in [
            ("Content-Type: multipart/mixed; boundary=x\n\n", false),
            ("Content-Type: multipart/mixed; boundary=\"x\"\n\npreamble\n", false),
            ("Content-Type: multipart/mixed\n\n", true),
            ("Content-Type: multipart/mixed; boundary=y\n\n", true),
            ("\n\nContent-Type: multipart/mixed; boundary=x\n\n", true),
            ("From a@b.example Mon\nContent-Type: multipart/mixed; boundary=x\n\n", false),
        ] {
            let expected = (vec!["text/plain one".to_owned(), "text/html two".to_owned()], broken);
            assert_eq!(shape(&(head.to_owned() + body)), expected, "{head:?}");
            for end in ["\r\n", "\r"] {
                assert_eq!(shape(&(head.to_owned() + body).replace('\n', end)), expected, "{head:?} {end:?}");
            }
        }
        let rule = "Content-Type: multipart/mixed\n\n--\nContent-Type: text/plain\n\nKim\n";
        assert_eq!(shape(rule).0.len(), 1, "two hyphens are no boundary");
        let open = "Content-Type: multipart/mixed; boundary=x\n\n--x\n\none\n--x\n\ntwo";
        assert_eq!(shape(open), (vec!["text/plain one".to_owned(), "text/plain two".to_owned()], true));
    }

    #[test]
    fn a_boundary_may_look_like_an_encoded_word() {
        let text = "Content-Type: multipart/mixed; boundary=\"=?=?b??=0\"\n\n--=?=?b??=0\n\none\n--=?=?b??=0--\n";
        assert_eq!(shape(text), (vec!["text/plain one".to_owned()], false));
    }

    #[test]
    fn an_inner_multipart_ends_with_the_one_around_it() {
        let text = "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\none\n--a\n\ntwo\n--a--\n";
        assert_eq!(shape(text), (vec!["text/plain one".to_owned(), "text/plain two".to_owned()], true));
    }

    #[test]
    fn so_many_parts_and_bytes_are_read() {
        let parts = format!("Content-Type: multipart/mixed; boundary=x\n\n{}--x--\n", "--x\n\na\n".repeat(MAX_PARTS + 1));
        let message = read(parts.as_bytes());
        assert_eq!((message.parts.len(), message.truncated), (MAX_PARTS, true));
        let body = format!("Subject: a\n\n{}", "b".repeat(MAX_BODY + 1));
        let lengths: Vec<usize> = read(body.as_bytes()).parts.iter().map(|part| part.bytes().len()).collect();
        assert_eq!(lengths, [MAX_BODY]);
    }

    #[test]
    fn multiparts_count_as_parts() {
        // Each closes the one before it, and none has a leaf.
        let siblings = |count: usize| {
            let text = "Content-Type: multipart/mixed; boundary=a\n\n".to_owned()
                + &"--a\nContent-Type: multipart/mixed; boundary=z\n\n".repeat(count)
                + "--z\n\nlast\n--z--\n--a--\n";
            let message = read(text.as_bytes());
            (message.parts.len(), message.truncated)
        };
        assert_eq!([siblings(MAX_PARTS - 1), siblings(MAX_PARTS)], [(1, false), (0, true)]);
    }

    #[test]
    fn so_many_bytes_are_searched_for_boundaries() {
        let part = "--a\nContent-Type: multipart/mixed; boundary=";
        // The names are there only at the end, or nowhere.
        for names in [&["z"][..], &["y", "z"], &["none"]] {
            let inner: String = names.iter().cycle().take(MAX_PARTS).map(|name| format!("{part}{name}\n\n")).collect();
            let text = format!("Content-Type: multipart/mixed; boundary=a\n\n{inner}--y\n\n--z\n\n");
            let (headers, body) = Headers::read(text.as_bytes(), 0);
            let mut walk = Walk::new(text.as_bytes());
            walk.run(headers, body);
            assert!(walk.searched <= (2 * MAX_SEARCHES + 1) * text.len(), "{names:?}: {} of {}", walk.searched, text.len());
        }
    }

    #[test]
    fn headers_that_were_cut_stay_flagged() {
        let part = format!("--x\n{}\na\n", format!("A: {}\n", "b".repeat(60_000)).repeat(20));
        let text = format!("Content-Type: multipart/mixed; boundary=x\n\n{part}{part}--x--\n");
        let message = read(text.as_bytes());
        assert_eq!((message.parts.len(), message.truncated), (2, true));
    }

    #[test]
    fn a_quoted_message_is_one_part() {
        let text = "Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: message/rfc822\n\nContent-Type: multipart/mixed; boundary=i\n\n--i\n\nx\n--i--\n--a--\n";
        assert_eq!(shape(text).0.len(), 1);
    }
}
