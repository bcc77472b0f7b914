//! Reads a code in any of the forms in which people hold one: `550`, `5.1.1`, `550-5.1.1`, `#5.1.1`,
//! `smtp;550 5.1.1`, `21`, `9.1.1`, `5,1,1`, `X.1.1`. What the code means is not known here.

mod status;
mod word;
pub mod written;

pub use status::{NotAStatus, Status};

/// What a `code` argument turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Code {
    /// A basic reply code, as `550`.
    pub reply: Option<u16>,
    /// An enhanced status code, as `5.1.1`.
    pub status: Option<Status>,
    /// A number that is neither, as `21`, `911` or `4097`.
    pub number: Option<u32>,
    /// Class and subject only, as `5.1` or `5.1.x`.
    pub subject: Option<(u8, u16)>,
    /// Subject and detail without a class, as `X.1.1`.
    pub classless: Option<(u16, u16)>,
    /// `9.1.1` and its like: three parts, but no class of RFC 3463.
    pub pseudo: Option<Status>,
    /// It is written as no standard writes it (`5,1,1`), or breaks the grammar (`5.01.1`).
    pub irregular: bool,
    /// There are words beside the codes.
    pub words: bool,
    /// With words in it: the number of the whole as a code of a scheme (`bad-mailbox`, `Permanent/General`).
    pub word: Option<u32>,
}

/// Bytes of a code argument that are read, as far as whole characters go.
const MAX_CODE: usize = 256;
/// Bytes of the longest code in words; build.rs knows it too.
const MAX_WORD: usize = 64;

impl Code {
    /// Reads the `code` argument; linear in its length, and only its first 256 bytes count.
    pub fn read(text: &str) -> Self {
        // Most are a reply code.
        let reply = written::reply(text.as_bytes()).filter(|reply| *reply != 200);
        let mut code = Self { reply, ..Self::default() };
        if reply.is_some() {
            return code;
        }
        let head = (MAX_CODE - 3..=MAX_CODE).rev().find_map(|end| text.get(..end));
        let tokens = Tokens { rest: head.unwrap_or(text) };
        let mut loose: [Option<u32>; 4] = [None; 4];
        let mut seen = 0usize;
        for token in tokens {
            code.take(token, &mut loose, &mut seen);
        }
        // "5 1 1", "5,1,1" and "5-1-1": three loose numbers that make an enhanced code, also after a reply code.
        let (reply, three) = match loose {
            [reply @ Some(200..600), class, subject, detail] if seen == 4 => (reply, [class, subject, detail]),
            [class, subject, detail, _] => (None, [class, subject, detail]),
        };
        if let [Some(class @ (2 | 4 | 5)), Some(subject), Some(detail)] = three
            && (seen == 3 || reply.is_some())
            && code.status.is_none()
            && subject <= 7
            && detail <= 999
        {
            code.status = Some(Status { class: class as u8, subject: subject as u16, detail: detail as u16 });
            (code.reply, code.number, code.irregular) = (reply.map(|reply| reply as u16), None, true);
        }
        if code.words {
            code.word = Some(text.trim()).filter(|text| text.len() <= MAX_WORD).map(word::number);
        }
        code
    }

    /// The numbers by which a scheme may know it, best first (see `word::number`).
    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        let dotted = self.pseudo.into_iter().chain(self.status).map(Status::number);
        self.word.into_iter().chain(dotted).chain(self.number).chain(self.reply.map(u32::from))
    }

    fn take(&mut self, token: &str, loose: &mut [Option<u32>; 4], seen: &mut usize) {
        let mut parts = [Part::Missing; 3];
        let mut zero = false;
        for (count, part) in token.split(DOTS).enumerate() {
            let read = Part::read(part);
            zero |= part.len() > 1 && part.starts_with(['0', '０']);
            match parts.get_mut(count) {
                Some(slot) => *slot = read,
                // Four and more parts: an IP address.
                None => return,
            }
        }
        let number = |value: u32| u16::try_from(value).ok().filter(|n| *n <= 999);
        match parts {
            [Part::Number(value), Part::Missing, _] => {
                if let Some(slot) = loose.get_mut(*seen) {
                    *slot = Some(value);
                }
                *seen += 1;
                // 200 is no reply code (RFC 5321 section 4.2.3), but a bounce class, or HTTP's.
                let reply = number(value).filter(|n| (201..600).contains(n) && token.chars().count() == 3);
                if reply.is_some() && self.reply.is_none() {
                    self.reply = reply;
                } else if self.reply.is_none() && self.number.is_none() && self.status.is_none() {
                    self.number = Some(value);
                    self.irregular |= zero;
                }
            }
            [Part::Number(class), Part::Number(subject), Part::Number(detail)] => {
                let (Some(subject), Some(detail), Ok(class)) = (number(subject), number(detail), u8::try_from(class)) else {
                    self.irregular = true;
                    return;
                };
                let status = Status { class, subject, detail };
                if zero {
                    // RFC 3463 section 2 forbids leading zeros: this may be anything.
                    self.irregular = true;
                } else if !matches!(class, 2 | 4 | 5) {
                    self.pseudo = self.pseudo.or(Some(status));
                } else {
                    self.status = self.status.or(Some(status));
                }
            }
            [Part::Number(class @ (2 | 4 | 5)), subject @ (Part::Number(_) | Part::Any), _] => {
                let subject = if let Part::Number(subject) = subject { number(subject) } else { Some(0) };
                self.subject = subject.map(|subject| (class as u8, subject)).or(self.subject);
                self.irregular = true;
            }
            [Part::Any, Part::Number(subject), Part::Number(detail)] => {
                self.classless = number(subject).zip(number(detail)).or(self.classless);
                self.irregular = true;
            }
            _ => {
                if !token.eq_ignore_ascii_case("smtp")
                    && token.chars().any(|c| c.is_ascii_alphabetic() || (!c.is_ascii() && digit(c).is_none()))
                {
                    self.words = true;
                }
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Missing,
    Number(u32),
    /// `X`, `xxx`: any number, as the registry prints a class.
    Any,
    Word,
}

impl Part {
    fn read(text: &str) -> Self {
        if text.is_empty() {
            return Self::Missing;
        }
        if text.bytes().all(|b| b.eq_ignore_ascii_case(&b'x')) || text.eq_ignore_ascii_case("yyy") {
            return Self::Any;
        }
        let mut value = 0u32;
        for c in text.chars() {
            let Some(digit) = digit(c) else { return Self::Word };
            value = value.saturating_mul(10).saturating_add(digit);
        }
        Self::Number(value)
    }
}

/// The value of a decimal digit, also a full-width, Arabic-Indic or Devanagari one.
fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '０'..='９' => '０',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        _ => return None,
    };
    Some(c as u32 - zero as u32)
}

/// A dot, also a full-width one.
const DOTS: [char; 3] = ['.', '．', '。'];

/// The runs of letters, digits and inner dots.
struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        // Dashes and quotes lie in U+2000 to U+206F, spaces and brackets of East Asian scripts from U+3000 on.
        let inside = |c: char| {
            c.is_ascii_alphanumeric()
                || DOTS.contains(&c)
                || (c > '\u{bf}' && !matches!(c, '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{301f}' | '！'..='／' | '：'..='＠'))
        };
        let start = self.rest.find(inside)?;
        let tail = self.rest.get(start..)?;
        let end = tail.find(|c| !inside(c)).unwrap_or(tail.len());
        let (token, rest) = (tail.get(..end)?, tail.get(end..)?);
        self.rest = rest;
        let token = token.trim_matches(DOTS);
        if token.is_empty() { self.next() } else { Some(token) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Status};

    #[test]
    fn reads_every_form() {
        let status = Some(Status { class: 5, subject: 1, detail: 1 });
        for text in [
            "5.1.1",
            " 5.1.1 ",
            "#5.1.1",
            "(5.1.1)",
            "5.1.1:",
            "5.1.1;",
            "'5.1.1'",
            "5.1.1.",
            "５.１.１",
            "5,1,1",
            "5 1 1",
            "5-1-1",
            "5–1–1",
        ] {
            assert_eq!(Code::read(text).status, status, "{text}");
        }
        for text in ["550 5.1.1", "550-5.1.1", "550 #5.1.1", "smtp;550 5.1.1", "smtp; 550-5.1.1"] {
            let code = Code::read(text);
            assert_eq!((code.reply, code.status), (Some(550), status), "{text}");
            assert!(!code.words, "{text}");
        }
        let code = Code::read("550 5 1 1");
        assert_eq!((code.reply, code.status, code.irregular), (Some(550), status, true));
        assert_eq!(Code::read("550").reply, Some(550));
        assert_eq!(Code::read("911").number, Some(911));
        assert_eq!(Code::read("21").number, Some(21));
        assert_eq!(Code::read("9.1.1").pseudo, Some(Status { class: 9, subject: 1, detail: 1 }));
        assert_eq!(Code::read("X.1.1").classless, Some((1, 1)));
        assert_eq!(Code::read("5.1.x").subject, Some((5, 1)));
        assert_eq!(Code::read("5.XXX.XXX").subject, Some((5, 0)));
        assert_eq!(Code::read("5.1").subject, Some((5, 1)));
        assert_eq!(["٥٥٠", "۵۵۰", "५५०", "５５０"].map(|text| Code::read(text).reply), [Some(550); 4]);
        assert_eq!((Code::read("05").number, Code::read("05").irregular, Code::read("5").irregular), (Some(5), true, false));
        assert!(Code::read("5.x 05").irregular);
        for text in ["5.01.1", "05.1.1"] {
            let code = Code::read(text);
            assert_eq!((code.status, code.pseudo, code.irregular), (None, None, true), "{text}");
        }
        assert_eq!(Code::read("192.0.2.1"), Code::default());
        assert_eq!(Code::read(""), Code::default());
        assert!(Code::read("550 User unknown").words);
    }

    #[test]
    fn of_a_long_argument_the_beginning_is_read() {
        assert_eq!(Code::read(&format!("{}550", " ".repeat(253))).reply, Some(550));
        assert_eq!(Code::read(&format!("{}550", " ".repeat(256))), Code::default());
        assert!(Code::read(&"E".repeat(64)).word.is_some());
        assert!(Code::read(&"E".repeat(65)).word.is_none());
    }
}
