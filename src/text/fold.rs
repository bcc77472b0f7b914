//! Folds a reply to the plain words that phrases are written in, so that case, diacritics,
//! punctuation, quoted-printable remains and mojibake no longer matter.
//!
//! build.rs compiles this file too: the phrases in `data/` go through the very same fold.
//! It knows nothing of codes' meanings or of phrases.
//!
//! What comes out: lower-case words with single spaces between; numbers with their dots
//! (`5.1.1`, `192.0.2.1`); URLs, addresses and host names in UPPER CASE with their punctuation,
//! so that prose never matches inside them. The result is never longer than the input.

/// From here on folded bytes stand for bytes of the text one by one, up to the next mark.
#[derive(Clone, Copy)]
pub struct Mark {
    folded: u32,
    source: u32,
}

/// The byte of the text that the folded byte at `at` came from.
pub fn origin(marks: &[Mark], at: usize) -> usize {
    let before = marks.partition_point(|mark| mark.folded as usize <= at);
    let mark = before.checked_sub(1).and_then(|last| marks.get(last)).copied().unwrap_or(Mark { folded: 0, source: 0 });
    at - mark.folded as usize + mark.source as usize
}

/// Folds a text unit by unit. A unit is what stands between two spaces: a word with its punctuation, a code, an address.
pub struct Folder<'a> {
    text: &'a [u8],
    length: usize,
    pub out: &'a mut Vec<u8>,
    marks: &'a mut Vec<Mark>,
    /// The next byte that is folded.
    pub at: usize,
    /// Where the next byte comes from if it needs no mark.
    next: usize,
    /// A separator was passed since the last byte that was put out.
    space: bool,
    /// The first code pair, `550-5.1.1`: continuation lines repeat it between the words.
    first: Option<CodePair>,
    /// Inside a quoted subject line, up to this byte of the text: the words are not the server's, and are folded
    /// to UPPER case as in a URL.
    quoted: usize,
    /// No line ends between the last subject and this byte of the text.
    unbroken: usize,
}

/// A reply code and the enhanced code after it, as they stand at the head of a line.
#[derive(Clone, Copy, PartialEq)]
struct CodePair {
    reply: [u8; 3],
    /// `5.1.1` as digits and dots, zero-padded.
    status: [u8; 11],
}

const BREAK: u8 = 1;
const LETTER: u8 = 2;
const DIGIT: u8 = 4;
const HIGH: u8 = 8;
const MARK: u8 = 16;

/// What a byte is: a break between tokens, a letter, a digit, part of a longer character, or a mark of addresses.
#[allow(clippy::indexing_slicing, reason = "worked out when compiled")]
static CLASS: [u8; 256] = {
    let mut class = [0u8; 256];
    let mut byte = 0;
    while byte < 256 {
        class[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'0'..=b'9' => DIGIT,
            0x80..=0xff => HIGH,
            b'@' | b':' | b'/' | b'.' => MARK,
            0..=b' ' | b'<' | b'>' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'"' | b'`' | b',' | b';' | b'|' | b'*' | b'!' => BREAK,
            _ => 0,
        };
        byte += 1;
    }
    class
};

fn class(byte: u8) -> u8 {
    CLASS.get(usize::from(byte)).copied().unwrap_or(0)
}

impl<'a> Folder<'a> {
    /// Folds as much of the text as `length` says. Behind that it has zeros, or ends.
    pub fn new(text: &'a [u8], length: usize, out: &'a mut Vec<u8>, marks: &'a mut Vec<Mark>) -> Self {
        out.reserve(length);
        Folder { text, length, out, marks, at: 0, next: 0, space: false, first: None, quoted: 0, unbroken: 0 }
    }

    /// Goes to the next unit, past code pairs that an earlier line had; false at the text's end.
    #[inline]
    pub fn next_unit(&mut self) -> bool {
        while self.at < self.length {
            let byte = self.byte(self.at);
            if byte <= b' ' {
                self.at += 1;
            } else if byte.is_ascii_digit()
                && let Some(next) = self.repeated_codes(self.at)
            {
                self.at = next;
            } else {
                return true;
            }
            self.space = true;
        }
        false
    }

    /// Folds the unit that is next.
    #[inline(never)]
    pub fn unit(&mut self) {
        let mut broken = false;
        loop {
            let byte = self.byte(self.at);
            if byte <= b' ' {
                return;
            }
            let is = class(byte);
            if is == BREAK {
                self.at += 1;
            } else if is == DIGIT
                && broken
                && let Some(next) = self.repeated_codes(self.at)
            {
                self.at = next;
            } else {
                self.at = self.token(self.at);
                broken = false;
                continue;
            }
            (self.space, broken) = (true, true);
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(0)
    }

    /// Puts a byte out, after the space that is due.
    // Inlined it would be half of the fold, a kilobyte of the download.
    #[inline(never)]
    fn put(&mut self, byte: u8, source: usize) {
        if self.space {
            self.space = false;
            if !self.out.is_empty() {
                self.out.push(b' ');
                self.next += 1;
            }
        }
        if source != self.next {
            self.marks.push(Mark { folded: self.out.len() as u32, source: source as u32 });
        }
        self.next = source + 1;
        self.out.push(byte);
    }

    /// Puts bytes out one by one.
    fn copy(&mut self, from: usize, to: usize, change: impl Fn(&u8) -> u8) {
        self.put(change(&self.byte(from)), from);
        self.out.extend(self.text.get(from + 1..to).unwrap_or_default().iter().map(change));
        self.next = to;
    }

    /// Folds the token that starts at `at` and returns where the next one starts.
    fn token(&mut self, at: usize) -> usize {
        if class(self.byte(at)) == LETTER
            && let Some(end) = self.plain_word(at)
        {
            return end;
        }
        if self.byte(at) == b'.' {
            self.space = true;
            return at + 1;
        }
        let (end, technical) = self.measure(at);
        if technical {
            self.copy(at, end, u8::to_ascii_uppercase);
            self.space = true;
            return end;
        }
        let mut i = at;
        while i < end {
            i = self.character(i);
        }
        end
    }

    /// Most tokens are letters up to the next space: those are folded as a whole.
    fn plain_word(&mut self, at: usize) -> Option<usize> {
        let rest = self.text.get(at..)?;
        let length = rest.iter().take_while(|byte| class(**byte) == LETTER).count();
        let (word, after) = rest.split_at_checked(length)?;
        let ends = |byte: Option<&u8>| byte.is_none_or(|byte| class(*byte) == BREAK);
        // "rejected: see", "unknown.": the mark goes with the word.
        let marked = !ends(after.first());
        if marked && !(matches!(after.first(), Some(b'.' | b':' | b'?' | b'-')) && ends(after.get(1))) {
            return None;
        }
        if at < self.quoted {
            self.copy(at, at + length, u8::to_ascii_uppercase);
        } else if word.eq_ignore_ascii_case(b"not") {
            self.negation(at, at + 2);
        } else if word.eq_ignore_ascii_case(b"cannot") {
            self.put(b'c', at);
            self.put(b'a', at + 1);
            self.negation(at + 3, at + 5);
        } else {
            self.copy(at, at + length, u8::to_ascii_lowercase);
        }
        self.space |= marked;
        let end = at + length + usize::from(marked);
        if marked && word.eq_ignore_ascii_case(b"subject") {
            self.quoted = self.quotation(end);
        }
        Some(end)
    }

    /// "not", "cannot" and "isn't" end in the same word, for they mean the same.
    fn negation(&mut self, n: usize, t: usize) {
        self.space = true;
        self.put(b'n', n);
        self.put(b't', t);
    }

    /// Where the t of an "n't" is, if one begins at `at` and ends its word.
    fn contracted(&self, at: usize) -> Option<usize> {
        let rest = self.text.get(at + 1..).filter(|_| matches!(self.byte(at), b'n' | b'N'))?;
        let mark = [&b"'"[..], "\u{2019}".as_bytes()].into_iter().find(|mark| rest.starts_with(mark))?;
        let t = at + 1 + mark.len();
        (matches!(self.byte(t), b't' | b'T') && class(self.byte(t + 1)) != LETTER).then_some(t)
    }

    /// The end of the quoted words or of the line that follow a `subject:`.
    fn quotation(&mut self, from: usize) -> usize {
        // RFC 5322 section 2.1.1: no line is longer.
        const LINE: usize = 998;
        let rest = self.text.get(from..).unwrap_or_default();
        let rest = rest.get(..LINE).unwrap_or(rest);
        let blank = rest.iter().take_while(|byte| **byte == b' ').count();
        let end = match rest.get(blank) {
            Some(quote @ (b'"' | b'\'')) => rest.iter().skip(blank + 1).position(|byte| byte == quote).map(|at| at + blank + 1),
            _ => {
                // What was searched for an earlier subject is not searched again.
                let searched = self.unbroken.saturating_sub(from).min(rest.len());
                let found = rest.iter().skip(searched).position(|byte| *byte == b'\n');
                self.unbroken = from + found.map_or(rest.len(), |found| searched + found);
                found.map(|found| searched + found)
            }
        };
        end.map_or(0, |end| from + end)
    }

    /// The end of the token at `at`, and whether it is a URL, an address or a host name.
    fn measure(&self, at: usize) -> (usize, bool) {
        let mut end = at;
        let (mut host, mut address, mut url) = (false, false, false);
        loop {
            let rest = self.text.get(end..).unwrap_or_default();
            end += rest.iter().position(|byte| class(*byte) & (BREAK | MARK) != 0).unwrap_or(rest.len());
            let byte = self.byte(end);
            if class(byte) == BREAK {
                break;
            }
            match byte {
                b'@' if end > at => address = true,
                b':' if self.byte(end + 1) == b'/' && self.byte(end + 2) == b'/' => url = true,
                // "/unsubscribe/550/5.1.1": a path.
                b'/' if end == at && class(self.byte(end + 1)) == LETTER => url = true,
                // "user@example.org: unknown", "example.org:unknown": the words are not the address's.
                b':' if (address || host) && !url && class(self.byte(end + 1)) != DIGIT => break,
                b'.' => {
                    let (before, after) = (if end > at { self.byte(end - 1) } else { 0 }, self.byte(end + 1));
                    // "example.org...User unknown"
                    if after == b'.' && !url {
                        break;
                    }
                    let joins = (class(before) | class(after)) & LETTER != 0
                        && class(before) & (LETTER | DIGIT) != 0
                        && class(after) & (LETTER | DIGIT) != 0;
                    // "rejected.Please" is two sentences.
                    let sentence = before.is_ascii_lowercase() && after.is_ascii_uppercase();
                    if joins && !sentence {
                        host = true;
                    } else if sentence && !url && !address {
                        end += 1;
                        break;
                    }
                }
                _ => {}
            }
            end += 1;
        }
        (end.max(at + 1), host || address || url)
    }

    /// Passes over a code pair that the first line had already.
    fn repeated_codes(&mut self, at: usize) -> Option<usize> {
        let (pair, joined, end) = self.code_pair(at)?;
        match self.first {
            Some(first) if pair.reply == first.reply => {
                let line_start = at > 0 && matches!(self.byte(at - 1), b'\n' | b'\r');
                let same_status = pair.status == first.status && pair.status != [0; 11];
                if same_status {
                    Some(end)
                } else if joined || line_start {
                    Some(at + 3)
                } else {
                    None
                }
            }
            Some(_) => None,
            None => {
                if self.out.is_empty() || joined || pair.status != [0; 11] {
                    self.first = Some(pair);
                }
                None
            }
        }
    }

    /// Reads `550`, `550-`, `550 5.1.1`, `550-5.1.1`; also says whether a hyphen follows the reply code.
    fn code_pair(&self, at: usize) -> Option<(CodePair, bool, usize)> {
        let reply = [self.byte(at), self.byte(at + 1), self.byte(at + 2)];
        if !matches!(reply.first(), Some(b'2' | b'4' | b'5')) || reply.iter().any(|b| !b.is_ascii_digit()) {
            return None;
        }
        if at > 0 && (class(self.byte(at - 1)) & (LETTER | DIGIT | HIGH) != 0 || self.byte(at - 1) == b'.') {
            return None;
        }
        let mut end = at + 3;
        let joined = self.byte(end) == b'-';
        if !joined && end < self.text.len() && class(self.byte(end)) != BREAK {
            return None;
        }
        let mut status = [0; 11];
        let from = end + 1;
        let mut length = 0;
        while matches!(self.byte(from + length), b'0'..=b'9' | b'.') && length < status.len() {
            if let Some(slot) = status.get_mut(length) {
                *slot = self.byte(from + length);
            }
            length += 1;
        }
        let dots = status.iter().filter(|&&b| b == b'.').count();
        if dots == 2 && self.byte(from + length - 1) != b'.' {
            end = from + length;
        } else {
            status = [0; 11];
        }
        Some((CodePair { reply, status }, joined, end))
    }

    /// Folds the character at `at`, inside a word, and returns where the next one starts.
    fn character(&mut self, at: usize) -> usize {
        let byte = self.byte(at);
        match class(byte) {
            LETTER if at < self.quoted => self.put(byte.to_ascii_uppercase(), at),
            LETTER => {
                if let Some(t) = self.contracted(at) {
                    self.negation(at, t);
                    return t + 1;
                }
                self.put(byte.to_ascii_lowercase(), at);
            }
            DIGIT => self.put(byte, at),
            HIGH => return self.wide(at),
            _ => match byte {
                b'.' if at > 0 && class(self.byte(at - 1)) == DIGIT && class(self.byte(at + 1)) == DIGIT => {
                    self.put(byte, at);
                }
                b'=' => return self.quoted_printable(at),
                _ => self.space = true,
            },
        }
        at + 1
    }

    /// `=C3=A9` and `=E9` are é; `=20` at a word's end is a space; `=` at a line's end is nothing.
    fn quoted_printable(&mut self, at: usize) -> usize {
        let Some(first) = self.hex(at) else {
            self.space = true;
            return at + 1;
        };
        if (0xc2..0xf0).contains(&first)
            && let Some(second @ 0x80..=0xbf) = self.hex(at + 3)
        {
            if first < 0xe0 {
                let code = u32::from(first & 0x1f) << 6 | u32::from(second & 0x3f);
                self.put_char(char::from_u32(code).unwrap_or(' '), at, false);
                return at + 6;
            }
            if let Some(third @ 0x80..=0xbf) = self.hex(at + 6) {
                let code = u32::from(first & 0x0f) << 12 | u32::from(second & 0x3f) << 6 | u32::from(third & 0x3f);
                self.put_char(char::from_u32(code).unwrap_or(' '), at, false);
                return at + 9;
            }
        }
        if first >= 0xa0 {
            self.put_char(char::from(first), at, false);
            return at + 3;
        }
        self.space = true;
        if first == b' ' && class(self.byte(at + 3)) & (LETTER | DIGIT) == 0 { at + 3 } else { at + 1 }
    }

    /// The value of `=XX` at `at`, upper-case hexadecimal as RFC 2045 section 6.7 wants it.
    fn hex(&self, at: usize) -> Option<u8> {
        let digit = |b: u8| match b {
            b'0'..=b'9' => Some(b - b'0'),
            b'A'..=b'F' => Some(b - b'A' + 10),
            _ => None,
        };
        if self.byte(at) != b'=' {
            return None;
        }
        Some(digit(self.byte(at + 1))? << 4 | digit(self.byte(at + 2))?)
    }

    /// Folds a character of more than one byte.
    fn wide(&mut self, at: usize) -> usize {
        let (character, end) = self.decode(at);
        // UTF-8 read as Latin-1 or Windows-1252: "Ã©" is é, "Ã¸" is ø, "â€™" is an apostrophe.
        if matches!(character, 'Ã' | 'Å' | 'Â') && class(self.byte(end)) == HIGH {
            let (next, after) = self.decode(end);
            if let Some(low) = windows_1252(next) {
                let high = if character == 'Ã' {
                    0xc3u32
                } else if character == 'Å' {
                    0xc5
                } else {
                    0xc2
                };
                let code = (high & 0x1f) << 6 | u32::from(low & 0x3f);
                self.put_char(char::from_u32(code).unwrap_or(' '), at, false);
                return after;
            }
        }
        if character == 'â' && class(self.byte(end)) == HIGH {
            let (next, after) = self.decode(end);
            if next == '€' || next == '\u{80}' {
                self.space = true;
                return if class(self.byte(after)) == HIGH { self.decode(after).1 } else { after };
            }
        }
        self.put_char(character, at, true);
        end
    }

    fn decode(&self, at: usize) -> (char, usize) {
        let width = match self.byte(at) {
            0xf0.. => 4,
            0xe0.. => 3,
            0xc0.. => 2,
            _ => 1,
        };
        let bytes = self.text.get(at..at + width).unwrap_or_default();
        (std::str::from_utf8(bytes).ok().and_then(|s| s.chars().next()).unwrap_or(' '), at + width)
    }

    /// Puts a character out, which the text has here as it is, or in disguise.
    fn put_char(&mut self, character: char, at: usize, as_is: bool) {
        match bare(character) {
            Bare::Ascii(letters) => letters.bytes().for_each(|b| self.put(b, at)),
            Bare::Char(' ') => self.space = true,
            Bare::Char(c) if c.is_ascii() => self.put(c as u8, at),
            Bare::Char(c) => {
                let by_byte = as_is && c.len_utf8() == character.len_utf8();
                let sources = (at..).take(4).map(|source| if by_byte { source } else { at });
                c.encode_utf8(&mut [0; 4]).bytes().zip(sources).for_each(|(b, source)| self.put(b, source));
            }
            Bare::Nothing => {}
        }
    }
}

/// The byte that Windows-1252 writes as this character, for the upper half.
fn windows_1252(character: char) -> Option<u8> {
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•',
        '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match character {
        '\u{80}'..='\u{bf}' => Some(character as u8),
        _ => UPPER.iter().position(|&c| c == character).map(|i| 0x80 + i as u8),
    }
}

/// A character without its diacritics.
pub enum Bare {
    /// One or two ASCII letters.
    Ascii(&'static str),
    /// A character of its own; `' '` is a separator.
    Char(char),
    /// Nothing: a combining mark.
    Nothing,
}

/// Takes the diacritics and the case off a character outside ASCII.
pub fn bare(character: char) -> Bare {
    Bare::Ascii(match character {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ď'..='đ' | 'Ð' | 'ð' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => "e",
        'Ĝ'..='ģ' => "g",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => "i",
        'Ķ' | 'ķ' => "k",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ŉ' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' | 'Ș' | 'ș' => "s",
        'ß' => "ss",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => "u",
        'Ý' | 'ý' | 'ÿ' | 'Ÿ' => "y",
        'Ź'..='ž' => "z",
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => return Bare::Nothing,
        'А'..='Я' => return Bare::Char(char::from_u32(character as u32 + 0x20).unwrap_or(character)),
        'ё' | 'Ё' => return Bare::Char('е'),
        // Full-width forms, as Chinese and Japanese replies write digits and Latin letters.
        '！'..='～' => {
            let ascii = char::from_u32(character as u32 - 0xfee0).unwrap_or(' ').to_ascii_lowercase();
            return Bare::Char(if ascii.is_ascii_alphanumeric() { ascii } else { ' ' });
        }
        '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{20a0}'..='\u{2bff}' | '\u{3000}'..='\u{3020}' | '\u{fffd}' => {
            return Bare::Char(' ');
        }
        other => return Bare::Char(other),
    })
}

#[cfg(test)]
mod tests {
    use super::{Folder, Mark, origin};

    fn fold(text: &str, out: &mut Vec<u8>, marks: &mut Vec<Mark>) {
        let mut folder = Folder::new(text.as_bytes(), text.len(), out, marks);
        while folder.next_unit() {
            folder.unit();
        }
    }

    fn folded(text: &str) -> String {
        let (mut out, mut marks) = (Vec::new(), Vec::new());
        fold(text, &mut out, &mut marks);
        assert!(out.len() <= text.len(), "{text}");
        let origins: Vec<usize> = (0..out.len()).map(|at| origin(&marks, at)).collect();
        assert!(origins.is_sorted() && origins.last().is_none_or(|last| *last < text.len()), "{text}: {origins:?}");
        String::from_utf8(out).unwrap_or_default()
    }

    #[test]
    fn tells_where_each_word_came_from() {
        let text = "550-5.1.1 <Jo@x.example>:  Größe, Æble=20\n550 5.1.1 (LÃ¸s) Ende";
        let (mut out, mut marks) = (Vec::new(), Vec::new());
        fold(text, &mut out, &mut marks);
        let folded = String::from_utf8(out).unwrap_or_default();
        for (word, written) in
            [("550", "550"), ("5.1.1", "5.1.1"), ("JO@X", "Jo@x"), ("gros", "Grö"), ("aeble", "Æble"), ("los", "LÃ¸s"), ("ende", "Ende")]
        {
            let at = folded.find(word).map(|at| origin(&marks, at));
            assert_eq!(at, text.find(written), "{word}");
        }
    }

    #[test]
    fn folds_to_plain_words() {
        for (text, want) in [
            ("  User   UNKNOWN! ", "user unknown"),
            ("550-5.1.1 The account\r\n550 5.1.1 does not exist", "550 5.1.1 the account does nt exist"),
            ("550-5.1.1 try 550-5.1.1 again 550 5.1.1 now", "550 5.1.1 try again now"),
            ("550-No such\n550-user\n550 here", "550 no such user here"),
            ("<a.b@Example.org>: unknown", "A.B@EXAMPLE.ORG unknown"),
            ("a@example.org...User unknown", "A@EXAMPLE.ORG user unknown"),
            ("spam (Subject: \"Mailbox full, act!\") rejected", "spam subject MAILBOX FULL ACT rejected"),
            ("spam\nSubject: user unknown\nrejected", "spam subject USER UNKNOWN rejected"),
            ("no subject: user unknown", "no subject user unknown"),
            ("GET /x/550/5.1.1 HTTP/1.1", "get /X/550/5.1.1 http 1.1"),
            ("see https://x.example/spam?p=NoSuchUser.", "see HTTPS://X.EXAMPLE/SPAM?P=NOSUCHUSER."),
            ("Message rejected.Please retry", "message rejected please retry"),
            ("(#5.1.1) [TS03] OFR004_506 192.0.2.1", "5.1.1 ts03 ofr004 506 192.0.2.1"),
            ("Boîte pleine, désolé", "boite pleine desole"),
            ("Bo=C3=AEte pleine=20\nBo=EEte", "boite pleine boite"),
            ("BoÃ®te pleine, lâ€™adresse", "boite pleine l adresse"),
            ("Postkassen er full – prøv igjen", "postkassen er full prov igjen"),
            ("Größe überschritten", "grosse uberschritten"),
            ("ПОЧТОВЫЙ ящик", "почтовый ящик"),
            ("邮箱已满。５５０", "邮箱已满 550"),
            ("doesn’t doesn't DOES NOT", "does nt does nt does nt"),
            ("can't cannot n't not. notice", "ca nt ca nt nt nt notice"),
            ("Not allowed...a@example.org", "nt allowed A@EXAMPLE.ORG"),
            ("size=20000", "size 20000"),
        ] {
            assert_eq!(folded(text), want);
        }
    }
}
