//! A text with its transport undone: quoted-printable, HTML character references and line breaks, JSON escapes, UTF-8
//! that was read as windows-1252, and the spaces and widths of Unicode that only lay out. Case, punctuation and line ends
//! stay. Each disguise is taken off three times at most. What was struck out is an address again (masks.rs), and what a logger put
//! before each line goes last (logged.rs).
//!
//! Not for what the words mean: fold.rs makes them comparable, transcript/ parts them.

use super::eight;
use super::entities::{self, number};
use super::logged::unlogged;
use super::masks;
use super::runs::Runs;
use std::borrow::Cow;
use std::str::Chars;

/// The text, and where its bytes came from.
pub struct Plain<'a> {
    input: &'a str,
    pub text: Cow<'a, str>,
    /// The bytes of the input before what was read.
    pub skipped: usize,
    passes: [Option<Runs>; 4],
}

impl<'a> Plain<'a> {
    pub fn new(input: &'a str) -> Self {
        let (mut text, mut passes) = (Cow::Borrowed(input), [const { None }; 4]);
        let [decoded @ .., logged] = &mut passes;
        for pass in decoded {
            let Some((plain, runs)) = Pass::run(&text) else { break };
            (text, *pass) = (Cow::Owned(plain), Some(runs));
        }
        if let Some((plain, runs)) = unlogged(&text) {
            (text, *logged) = (Cow::Owned(plain), Some(runs));
        }
        // Blanks and line ends behind a text say nothing.
        let text = match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim_end()),
            Cow::Owned(mut text) => {
                text.truncate(text.trim_end().len());
                Cow::Owned(text)
            }
        };
        Self { input, text, skipped: 0, passes }
    }

    /// A name in the text as it is shown to people: as it is read, or as it was written where something in it was struck out. `None`
    /// where nothing of it is left.
    pub fn name(&self, start: usize, end: usize) -> Option<&str> {
        let (from, to) = self.origin(start, end);
        masks::shown(self.text.get(start..end)?, self.input.get(from - self.skipped..to - self.skipped)?)
    }

    /// The span of the input that a span of the text came from, in bytes. A decoded sequence is covered whole.
    pub fn origin(&self, start: usize, end: usize) -> (usize, usize) {
        let mut span = (start, end);
        for runs in self.passes.iter().rev().flatten() {
            span = if span.0 == span.1 { (runs.start(span.0), runs.start(span.0)) } else { (runs.start(span.0), runs.end(span.1)) };
        }
        (self.skipped + span.0, self.skipped + span.1)
    }
}

/// One pass over a text.
struct Pass<'a> {
    text: &'a str,
    bytes: &'a [u8],
    out: String,
    runs: Runs,
    /// What was copied up to here, byte by byte.
    done: usize,
    /// The token at hand, and whether it is a URL, in which `=E9` is no letter.
    url: (usize, usize, bool),
    /// The text is quoted-printable: it has soft line breaks or an encoded `=`.
    quoted_printable: Option<bool>,
    soft_breaks: Option<bool>,
    query: Option<bool>,
    /// Where the value of a query's parameter ends that was parted from its name.
    value: usize,
    /// It has a blank.
    blanks: Option<bool>,
    /// It closes elements of HTML or XML.
    markup: Option<bool>,
    /// What the stars of the token at hand stand for, and where it ends.
    stars: (Option<char>, usize),
}

/// What takes the place of a sequence.
enum Instead {
    Char(char),
    Text(&'static str),
    /// A sign that joins what is on both sides of it.
    Sign(&'static str),
    Nothing,
}

impl<'a> Pass<'a> {
    /// The text with what was encoded, decoded; none where nothing was.
    fn run(text: &'a str) -> Option<(String, Runs)> {
        let bytes = text.as_bytes();
        let mut pass = Pass {
            text,
            bytes,
            out: String::new(),
            runs: Runs::default(),
            done: 0,
            url: (0, 0, false),
            quoted_printable: None,
            soft_breaks: None,
            query: None,
            value: 0,
            blanks: None,
            markup: None,
            stars: (None, 0),
        };
        // Eight bytes after the other, and what is marked of them.
        let mut start = 0;
        while start < bytes.len() {
            let (mut marks, mut next) = (may_begin(eight::from(bytes, start)), start + 8);
            while marks != 0 {
                let at = start + marks.trailing_zeros() as usize / 8;
                let end = at + pass.read(at);
                (marks, next) = if end < next { (marks & u64::MAX << (8 * (end - start)), next) } else { (0, end) };
            }
            start = next;
        }
        if pass.done == 0 {
            return None;
        }
        pass.copy(bytes.len());
        Some((pass.out, pass.runs))
    }

    /// Reads what stands at `at`, and says how many bytes that is.
    fn read(&mut self, at: usize) -> usize {
        let Some((instead, length)) = self.sequence(at) else { return width(self.byte(at)) };
        self.replace(at, instead, length);
        length
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn copy(&mut self, to: usize) {
        if let Some(same) = self.text.get(self.done..to).filter(|same| !same.is_empty()) {
            self.runs.copied_all(self.out.len(), self.done, same.len());
            self.out.push_str(same);
        }
        self.done = to;
    }

    fn replace(&mut self, at: usize, instead: Instead, length: usize) {
        let joins = matches!(instead, Instead::Sign(_)) && at > self.done && self.byte(at - 1) == b' ';
        let (start, end) = (at - usize::from(joins), at + length);
        self.copy(start);
        if !matches!(instead, Instead::Nothing) {
            self.runs.decoded(self.out.len(), start, end - start);
        }
        match instead {
            Instead::Char(character) => self.out.push(character),
            Instead::Text(text) | Instead::Sign(text) => self.out.push_str(text),
            Instead::Nothing => {}
        }
        self.done = end;
    }

    /// What an encoded sequence at `at` stands for, and its length in bytes.
    fn sequence(&mut self, at: usize) -> Option<(Instead, usize)> {
        match self.byte(at) {
            b'=' => self.parameter(at).or_else(|| self.quoted(at)),
            b'&' if at > 0 && at == self.value => Some((Instead::Text("\n\n&"), 1)),
            b'&' => self.reference(at),
            b'<' => self.mask(at).or_else(|| self.element(at)),
            b'[' => self.colour(at).or_else(|| self.mask(at)),
            b'%' if self.is_query() => self.quoted(at),
            b'+' => self.is_query().then_some((Instead::Char(' '), 1)),
            b'{' | b'%' | b'(' => self.mask(at),
            b'*' => self.star(at),
            b'#' => self.shown(at).or_else(|| self.star(at)),
            b'^' => self.shown(at),
            b' ' | b'\t' => self.blanks(at),
            b'\'' => self.doubled(at),
            b'\\' => self.escape(at),
            ESCAPE => self.colour(at),
            0x80.. => self.wide(at),
            _ => None,
        }
    }

    fn mask(&self, at: usize) -> Option<(Instead, usize)> {
        let spelt = masks::spelt(self.bytes, at).map(|(sign, length)| (Instead::Sign(sign), length));
        spelt.or_else(|| masks::instead(self.bytes.get(at..)?).map(|(text, length)| (Instead::Text(text), length)))
    }

    fn star(&mut self, at: usize) -> Option<(Instead, usize)> {
        if at >= self.stars.1 {
            self.stars = masks::starred(self.bytes, at);
        }
        Some((Instead::Char(self.stars.0?), 1))
    }

    /// One blank for several, except where they indent a line: how far apart two things are is counted in bytes. The first stays.
    fn blanks(&self, at: usize) -> Option<(Instead, usize)> {
        let second = is_blank(self.byte(at.checked_sub(1)?)) && self.byte(at.checked_sub(2)?) > b' ';
        let rest = self.bytes.get(at..).filter(|_| second)?;
        Some((Instead::Nothing, rest.iter().take_while(|byte| is_blank(**byte)).count()))
    }

    /// RFC 2045 section 6.7: `=E9`, `=C3=A9`, `=` at the end of a line.
    fn quoted(&mut self, at: usize) -> Option<(Instead, usize)> {
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
    fn parameter(&mut self, at: usize) -> Option<(Instead, usize)> {
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

    /// The quotation mark that SQL and YAML double inside a string: `'L''adresse'`.
    fn doubled(&self, at: usize) -> Option<(Instead, usize)> {
        let letter = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0x80;
        let doubled = self.byte(at + 1) == b'\'' && letter(self.byte(at.checked_sub(1)?)) && letter(self.byte(at + 2));
        doubled.then_some((Instead::Char('\''), 2))
    }

    /// The length of an `=` that ends a line, with its end.
    fn soft_break(&self, at: usize) -> usize {
        match (self.byte(at), self.byte(at + 1), self.byte(at + 2)) {
            (b'=', b'\r', b'\n') => 3,
            (b'=', b'\n', _) => 2,
            _ => 0,
        }
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
    fn is_query(&mut self) -> bool {
        let (bytes, blanks) = (self.bytes, self.has_blanks());
        *self.query.get_or_insert_with(|| {
            if blanks {
                return false;
            }
            let is_encoded = |window: &&[u8]| {
                matches!(window, [b'+', ..]) || matches!(window, [b'%', high, low] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
            };
            let named = || bytes.contains(&b'=') && bytes.iter().any(|byte| matches!(byte, b'?' | b'&'));
            bytes.windows(3).filter(is_encoded).take(2).count() + usize::from(named()) > 1
        })
    }

    fn has_blanks(&mut self) -> bool {
        let bytes = self.bytes;
        *self.blanks.get_or_insert_with(|| bytes.contains(&b' '))
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

    /// `&eacute;`, `&#233;`, `&#xE9;`.
    fn reference(&self, at: usize) -> Option<(Instead, usize)> {
        let (character, length) = entities::reference(self.bytes.get(at + 1..)?)?;
        Some((Instead::Char(character), length + 1))
    }

    /// `<br>` and the tags that begin a line of their own; others where the text closes any.
    fn element(&mut self, at: usize) -> Option<(Instead, usize)> {
        const LINES: [&[u8]; 7] = [b"br", b"p", b"/p", b"div", b"/div", b"li", b"tr"];
        let bytes = self.bytes;
        let rest = bytes.get(at + 1..)?;
        let mark = usize::from(matches!(rest.first(), Some(b'/' | b'?')));
        let name = mark + rest.get(mark..)?.iter().take(16).take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let line = LINES.iter().any(|tag| rest.get(..name).is_some_and(|name| name.eq_ignore_ascii_case(tag)));
        if !matches!(rest.get(name), Some(b'>' | b' ' | b'/')) || !line && !*self.markup.get_or_insert_with(|| holds(bytes, &[b"</"])) {
            return None;
        }
        // An attribute may follow; a tag that does not end soon is none.
        let after = rest.get(name..)?;
        let end = after.iter().take(200).position(|byte| *byte == b'>')?;
        let attributes = after.get(..end)?;
        let linked = attributes.starts_with(b" href=");
        if attributes.contains(&b'<') || attributes.contains(&b'@') && !linked {
            return None;
        }
        if !line {
            // "<A message that you sent …>"
            let is_tag = attributes.is_empty() || attributes.contains(&b'=');
            return is_tag.then_some((Instead::Char(' '), name + end + 2));
        }
        // "<br>" at the end of a line ends that line, and no other.
        let own = match after.get(end + 1..)? {
            [b'\r', b'\n', ..] => 2,
            [b'\n', ..] => 1,
            _ => 0,
        };
        Some((Instead::Char('\n'), 1 + name + end + 1 + own))
    }

    /// ECMA-48 section 5.4: `ESC [ 31 m`, by which terminals show colours; also where the escape was lost.
    fn colour(&self, at: usize) -> Option<(Instead, usize)> {
        let escaped = usize::from(self.byte(at) == ESCAPE);
        let rest = self.bytes.get(at + escaped..)?.strip_prefix(b"[")?;
        let parameters = rest.iter().take(32).take_while(|byte| matches!(byte, b'0'..=b'?')).count();
        let end = *rest.get(parameters)?;
        let ends = if escaped == 1 {
            matches!(end, b'@'..=b'~')
        } else {
            // "\u001b[31m" is decoded first.
            let encoded = self.bytes.get(..at)?.last_chunk().is_some_and(|before: &[u8; 2]| before.eq_ignore_ascii_case(b"1b"));
            end == b'm' && parameters > 0 && !encoded && rest.get(parameters + 1) != Some(&b']')
        };
        ends.then_some((Instead::Nothing, parameters + 2 + escaped))
    }

    /// Control characters that a terminal, an editor or a logger shows: `^M`, `^[[31m`, rsyslog's `#015#012`.
    fn shown(&self, at: usize) -> Option<(Instead, usize)> {
        let (length, instead) = match self.bytes.get(at..)? {
            [b'^', b'[', b'[', ..] => return self.colour(at + 2).map(|(instead, length)| (instead, length + 2)),
            [b'^', b'M', b'^', b'J', ..] => (4, Instead::Char('\n')),
            [b'^', b'M'] | [b'^', b'M', b'\n', ..] => (2, Instead::Nothing),
            [b'#', b'0', b'1', b'5', b'#', b'0', b'1', b'2', ..] => (8, Instead::Char('\n')),
            [b'#', b'0', b'1', b'5'] | [b'#', b'0', b'1', b'5', b'#' | b'\n', ..] => (4, Instead::Nothing),
            [b'#', b'0', b'1', b'2', next, ..] if !next.is_ascii_digit() => (4, Instead::Char('\n')),
            _ => return None,
        };
        Some((instead, length))
    }

    /// RFC 8259 section 7: `\n`, `\u00e4`, `\"`. Markdown, too, has such signs: `5\.1\.1 \<a@b\.example\>`.
    fn escape(&self, at: usize) -> Option<(Instead, usize)> {
        let character = match self.byte(at + 1) {
            b'r' if self.byte(at + 2) == b'\\' && self.byte(at + 3) == b'n' => return Some((Instead::Char('\n'), 4)),
            b'n' | b'r' => '\n',
            b't' => ' ',
            // The escape of a colour; the rest of it goes without.
            b'0' if self.bytes.get(at + 2..at + 5) == Some(b"33[") => return Some((Instead::Nothing, 4)),
            sign @ (b'!'..=b'/' | b'<'..=b'@' | b'['..=b'`') => char::from(sign),
            b'u' | b'U' => return self.unicode_escape(at),
            b'x' => {
                let first = u8::try_from(number(self.bytes.get(at + 2..at + 4)?, 16)?).ok()?;
                let nth = |nth: usize| {
                    let sequence = self.bytes.get(at + 4 * nth..at + 4 * nth + 4)?;
                    let digits = sequence.strip_prefix(b"\\x")?;
                    u8::try_from(number(digits, 16)?).ok()
                };
                let (character, count) = utf8(first, nth).unwrap_or((char::from(first), 1));
                return Some((Instead::Char(character), 4 * count));
            }
            _ => return None,
        };
        Some((Instead::Char(character), 2))
    }

    fn unicode_escape(&self, at: usize) -> Option<(Instead, usize)> {
        let unit = |at: usize| number(self.bytes.get(at..).filter(|rest| matches!(rest, [b'\\', b'u' | b'U', ..]))?.get(2..6)?, 16);
        let first = unit(at)?;
        if let (0xd800..=0xdbff, Some(second @ 0xdc00..=0xdfff)) = (first, unit(at + 6)) {
            let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            return Some((Instead::Char(char::from_u32(code)?), 12));
        }
        Some((Instead::Char(char::from_u32(first)?), 6))
    }

    /// Characters beyond ASCII: those that only lay out, full-width forms, and UTF-8 read as windows-1252.
    fn wide(&mut self, at: usize) -> Option<(Instead, usize)> {
        let mut characters = self.text.get(at..)?.chars();
        let character = characters.next()?;
        let length = character.len_utf8();
        if let Some((whole, others)) = composed(character, characters) {
            return Some((Instead::Char(whole), length + others));
        }
        let instead = match character {
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Instead::Char(' '),
            '\u{85}' | '\u{2028}' | '\u{2029}' => Instead::Char('\n'),
            // Zero-width marks, soft hyphens, marks of direction, byte order marks.
            '\u{ad}'
            | '\u{61c}'
            | '\u{fffc}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{fe0f}'
            | '\u{feff}' => Instead::Nothing,
            // Quotation marks part words and codes as ASCII's do, and so do bullets and pictures.
            '«' | '»' | '‹' | '›' | '‘' | '‚' | '“' | '”' | '„' | '‟' | '「' | '」' | '『' | '』' => {
                Instead::Char('"')
            }
            '″' => Instead::Char('"'),
            '’' | '´' | '′' | 'ʼ' => Instead::Char('\''),
            // What an editor shows for a blank.
            '␣' => Instead::Char(' '),
            '·' if !self.has_blanks() => Instead::Char(' '),
            'ﬁ' => Instead::Text("fi"),
            'ﬂ' => Instead::Text("fl"),
            'ﬀ' => Instead::Text("ff"),
            '│' => Instead::Char('|'),
            character if masks::is_star(character) => Instead::Char('*'),
            '！'..='～' => Instead::Char(char::from_u32(character as u32 - 0xfee0)?),
            // Digits of mathematics, in five styles.
            '\u{1d7ce}'..='\u{1d7ff}' => Instead::Char(char::from_digit((character as u32 - 0x1d7ce) % 10, 10)?),
            // Arabic-Indic and Devanagari digits.
            '٠'..='٩' => Instead::Char(char::from_u32(character as u32 - '٠' as u32 + u32::from(b'0'))?),
            '۰'..='۹' => Instead::Char(char::from_u32(character as u32 - '۰' as u32 + u32::from(b'0'))?),
            '०'..='९' => Instead::Char(char::from_u32(character as u32 - '०' as u32 + u32::from(b'0'))?),
            _ => {
                let (character, length) = self.misread(at)?;
                return Some((Instead::Char(character), length));
            }
        };
        Some((instead, length))
    }

    /// UTF-8 that was read as windows-1252: "Ã©" is é, "â€™" an apostrophe, "Ð¿Ð¾" по.
    fn misread(&self, at: usize) -> Option<(char, usize)> {
        let mut length = 0;
        let mut characters = self.text.get(at..)?.chars();
        let mut bytes = [0; 4];
        for slot in &mut bytes {
            let Some(character) = characters.next() else { break };
            let Some(byte) = windows_1252(character) else { break };
            *slot = byte;
        }
        let (character, count) = utf8(bytes[0], |nth| bytes.get(nth).copied())?;
        for misread in self.text.get(at..)?.chars().take(count) {
            length += misread.len_utf8();
        }
        let likely = match bytes[0] {
            // Â, Ã, Å, Ä before a mark that no word has there.
            0xc2 | 0xc3 | 0xc5 => true,
            0xc4 => matches!(bytes[1], 0x80..=0x90 | 0x98..=0xa9 | 0xb0..=0xb9 | 0xbc..=0xbe),
            // Ð, Ñ: Cyrillic, two letters of it at least.
            0xd0 | 0xd1 => {
                matches!(self.text.get(at + length..).and_then(|rest| rest.chars().next()), Some('Ð' | 'Ñ')) || {
                    self.text.get(..at).and_then(|before| before.chars().rev().nth(1)).is_some_and(|before| matches!(before, 'Ð' | 'Ñ'))
                }
            }
            0xe2 => bytes[1] == 0x80,
            0xe3..=0xe9 => (0x3000..0xa000).contains(&(character as u32)),
            _ => false,
        };
        likely.then_some((character, length))
    }
}

fn holds(bytes: &[u8], signs: &[&[u8]]) -> bool {
    signs.iter().any(|sign| bytes.windows(sign.len()).any(|window| window == *sign))
}

/// What begins a terminal's control sequence.
const ESCAPE: u8 = 0x1b;

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Marks the bytes that may begin a disguise. Most blanks stand alone, and begin none: of them the second of two is marked, and
/// the first of the eight. `$`, `)`, `]`, `|`, `}` and `~` are marked too, because that is less work than to leave them out.
#[inline(always)]
fn may_begin(eight: u64) -> u64 {
    let blanks = eight::equal(eight, b' ') | eight::equal(eight, b'\t');
    let signs = eight::between(eight, b'#', b'+') | eight::between(eight, b'<', b'=');
    let brackets = eight::between(eight | eight::SMALL, b'{', b'~');
    signs | brackets | eight::equal(eight, ESCAPE) | eight::high(eight) | blanks & (blanks << 8 | eight::FIRST)
}

/// How many bytes the character has that begins with this one.
fn width(byte: u8) -> usize {
    match byte {
        0xf0.. => 4,
        0xe0.. => 3,
        0xc0.. => 2,
        _ => 1,
    }
}

/// The character of a sequence of UTF-8 of two bytes or more, and how many bytes it has.
fn utf8(first: u8, nth: impl Fn(usize) -> Option<u8>) -> Option<(char, usize)> {
    let count = match first {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let mut bytes = [first, 0, 0, 0];
    for (index, slot) in bytes.iter_mut().enumerate().take(count).skip(1) {
        *slot = nth(index)?;
    }
    let character = std::str::from_utf8(bytes.get(..count)?).ok()?.chars().next()?;
    Some((character, count))
}

/// 0x80 to 0x9f in windows-1252.
const UPPER: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–',
    '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The character that a byte of the upper half is in windows-1252; none for those that are control characters there.
fn of_windows_1252(byte: u8) -> Option<char> {
    let character = *UPPER.get(usize::from(byte.checked_sub(0x80)?)).unwrap_or(&char::from(byte));
    (character >= '\u{a0}').then_some(character)
}

/// A letter of Korean or Japanese that is written in parts, and the bytes of its other parts (Unicode section 3.12, and the marks of
/// voice U+3099 and U+309A). Marks on other letters say little.
fn composed(first: char, mut others: Chars<'_>) -> Option<(char, usize)> {
    let second = others.next()?;
    let (first, part) = (first as u32, second as u32);
    match (first, part) {
        (0x3040..=0x30ff, 0x3099 | 0x309a) => Some((char::from_u32(first + part - 0x3098)?, second.len_utf8())),
        (0x1100..=0x1112, 0x1161..=0x1175) => {
            let last = others.next().map_or(0, u32::from).checked_sub(0x11a7).filter(|last| (1..28).contains(last));
            let whole = 0xac00 + ((first - 0x1100) * 21 + part - 0x1161) * 28 + last.unwrap_or(0);
            Some((char::from_u32(whole)?, if last.is_some() { 6 } else { 3 }))
        }
        _ => None,
    }
}

/// The byte that windows-1252 writes as this character, in the upper half.
fn windows_1252(character: char) -> Option<u8> {
    match character {
        '\u{80}'..='\u{ff}' => Some(character as u32 as u8),
        _ => UPPER.iter().position(|&upper| upper == character).map(|at| 0x80 + at as u8),
    }
}

#[cfg(test)]
mod tests {
    use super::Plain;

    #[test]
    fn disguises_come_off() {
        for (text, want) in [
            ("550 5.1.1 Empf&auml;nger unbekannt", "550 5.1.1 Empfänger unbekannt"),
            ("domaine &#233;metteur &#xE9;", "domaine émetteur é"),
            ("a &amp;eacute; b", "a é b"),
            ("brevl\\u00e5dan \\ud834\\udd1e", "brevlådan 𝄞"),
            ("one\\r\\ntwo\\nthree \\\"x\\\"", "one\ntwo\nthree \"x\""),
            ("one\\\\r\\\\ntwo", "one\ntwo"),
            ("b'Bo\\xc3\\xaete'", "b'Boîte'"),
            ("The mail=\r\nbox is fu=\nll", "The mailbox is full"),
            ("Bo=C3=AEte pleine=20\nBo=EEte", "Boîte pleine \nBoîte"),
            ("(209.=\n132.180.67) a=3D1 =2E", "(209.132.180.67) a=1 ."),
            ("size=20000 X=TLS1.3 CV=yes", "size=20000 X=TLS1.3 CV=yes"),
            ("https://x.example/?p=E9&id=AB12", "https://x.example/?p=E9&id=AB12"),
            ("BoÃ®te pleine, lâ€™adresse", "Boîte pleine, l'adresse"),
            ("Ð¿Ð¾Ñ‡Ñ‚Ð°", "почта"),
            ("ESPAÑA Ålesund Ärende à côté", "ESPAÑA Ålesund Ärende à côté"),
            ("5.1.1\u{a0}User\u{2009}unknown\u{200b}", "5.1.1 User unknown"),
            ("５５０　５．１．１", "550 5.1.1"),
            ("one<br/>\r\ntwo<br>\nthree<br>\r\n\r\nfour", "one\ntwo\nthree\n\r\nfour"),
            ("«550 Empfänger „jo“ unbekannt»", "\"550 Empfänger \"jo\" unbekannt\""),
            ("one<br/>two<BR>three<p class=\"x\">four<b@x.example>", "one\ntwo\nthree\nfour<b@x.example>"),
            ("one  two\n    three \t four", "one two\n    three four"),
            ("\u{1b}[1;31m550\u{1b}[0m no \\u001b[31muser \u{1b}[ \u{1b}", "550 no user \u{1b}[ \u{1b}"),
            ("• 550 ‘no user’ ❌\u{fe0f} ‹x›", "* 550 \"no user' * \"x\""),
            ("550%205.1.1%20Empf%C3%A4nger+unbekannt%0Aa%zz", "550 5.1.1 Empfänger unbekannt\na%zz"),
            ("reason=550+5.1.1+User+unknown", "reason=550 5.1.1 User unknown"),
            ("a+b@x.example 5%20 c", "a+b@x.example 5%20 c"),
            ("^[[31m550 a^M\n\\033[0mb#015#012c^M", "550 a\nb\nc"),
            ("[1;31m550 a[0m [5m]", "550 a [5m]"),
            ("<?xml version=\"1.0\"?><td class=\"x\">550</td> <a href=\"mailto:a@x.example\">a@x.example</a>", "  550 a@x.example"),
            ("<A message that you sent> <user>", "<A message that you sent> <user>"),
            ("Bo=c3=aete, =E3=\n=82=A4=E3=83=\r\n=AB d=92un ji=9E", "Boîte, イル d'un již"),
            ("status=deferred size=92000", "status=deferred size=92000"),
            ("550\u{61c} 5.1.1 con\u{fb01}rm ´x´ 𝟻𝟻𝟺␣a", "550 5.1.1 confirm 'x' 554 a"),
            ("\u{1109}\u{1161}\u{1112}\u{1161}\u{11bc} \u{30ab}\u{3099}\u{30cf}\u{309a}", "사항 ガパ"),
            ("554 5\\.7\\.1 \\<a@b\\.example\\>: x \\- y", "554 5.7.1 <a@b.example>: x - y"),
            ("'550 L''adresse', ''", "'550 L'adresse', ''"),
            (
                "https://x.example/?id=550&reason=Avsenderen%20%C3%B6%20ikke&t=1",
                "https://x.example/?id=550&reason: Avsenderen ö ikke\n\n&t=1",
            ),
            ("to=a%40x.example&reason=550+a+b&c=d", "to=a@x.example&reason: 550 a b\n\n&c=d"),
            ("550·5.1.1·a", "550 5.1.1 a"),
            ("a col·lapsar", "a col·lapsar"),
            ("a^M^Jb#015\nc#015#015\nd", "a\nb\nc\nd"),
            ("a\u{85}b\u{2028}c", "a\nb\nc"),
            ("5″ ﬂow oﬀ a│b", "5\" flow off a|b"),
            ("٥٥٠ ۵۵۰ ५५०", "550 550 550"),
            ("mogÄ\u{8d}e ã\u{81}®", "mogče の"),
            ("a\\rb\\r\\tc \\xf0\\x9f\\x98\\x80", "a\nb\n c *"),
            ("nothing to do: <a@b.example> a=b & c", "nothing to do: <a@b.example> a=b & c"),
        ] {
            assert_eq!(Plain::new(text).text, want, "{text}");
        }
    }

    #[test]
    fn a_decoded_sequence_is_one_unit() {
        let text = "Empf&amp;auml;nger =C3=A9t\u{e9}";
        let plain = Plain::new(text);
        assert_eq!(plain.text, "Empfänger été");
        let span = |what: &str| {
            let start = plain.text.find(what).unwrap_or(usize::MAX);
            let (start, end) = plain.origin(start, start + what.len());
            text.get(start..end)
        };
        assert_eq!(span("ä"), Some("&amp;auml;"));
        assert_eq!(span("fän"), Some("f&amp;auml;n"));
        assert_eq!(span("ger"), Some("ger"));
        assert_eq!(span("été"), Some("=C3=A9té"));
        assert_eq!(plain.origin(plain.text.len(), plain.text.len()), (text.len(), text.len()));
    }
}
