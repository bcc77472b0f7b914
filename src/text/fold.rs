//! Folds a reply to the plain words that phrases are written in, so that case, diacritics and punctuation no longer
//! matter, and notes what the words alone no longer tell: codes, addresses, lines, sentences, damaged words.
//!
//! build.rs compiles this file too: the phrases in `data/` go through the very same fold. It knows nothing of what a code
//! means, nor of phrases. What a transport did to the text is undone before (plain/).
//!
//! What comes out: lower-case words with single spaces between; numbers with their dots (`5.1.1`, `192.0.2.1`); URLs,
//! addresses and host names in UPPER CASE with their punctuation, so that prose never matches inside them.

use super::bare::{Bare, bare};
use super::class::{BREAK, DIGIT, HIGH, LETTER, MARK, class, is_unspaced};
use super::code_pair::CodePair;
use super::eight;
use super::runs::Runs;

/// A text in words, and what they no longer tell.
#[derive(Default)]
pub struct Folded {
    /// The words.
    pub words: Vec<u8>,
    /// Where each of them begins.
    pub starts: Vec<u32>,
    /// Where each byte of `words` came from.
    pub runs: Runs,
    /// In the order of the text.
    pub tokens: Vec<Token>,
}

/// Something in the text that is no word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Token {
    pub kind: Kind,
    /// Its bytes in the text.
    pub start: u32,
    pub end: u32,
    /// Where it is among the words: its first byte, or the byte after the words before it.
    pub at: u32,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// Three digits of which the first is 2 to 5, or three numbers with dots between, as codes are written.
    Number,
    /// `user@example.org`.
    Address,
    /// The end of a line; where blank lines follow, they are part of it.
    Line,
    /// The end of a sentence.
    Sentence,
    /// A word that lost letters (U+FFFD, or `?` between two letters).
    Damage,
    /// A question, or a word whose first or last letter was lost: "?ser unknown", "utilisateur inconn?".
    Question,
}

/// How much of a word is looked at where it is looked up, in bytes: no list has one as long.
const LONG: usize = 64;

impl Folded {
    /// Folds a text; what was folded before is forgotten.
    pub fn fold(&mut self, text: &str) {
        self.words.clear();
        self.starts.clear();
        self.runs.clear();
        self.tokens.clear();
        self.words.reserve(text.len() + 8);
        Folder { text: text.as_bytes(), out: self, space: true, last: None, goes_on: None }.run();
    }
}

impl Folded {
    /// Where the first word begins from a place on, or where the words end.
    pub fn word_start(&self, at: usize) -> usize {
        if at == 0 {
            return 0;
        }
        let rest = self.words.get(at - 1..).unwrap_or_default();
        rest.iter().position(|byte| *byte == b' ').map_or(self.words.len(), |space| at + space)
    }

    /// The word that begins at a place; of a long one its beginning.
    pub fn word_at(&self, at: usize) -> &[u8] {
        let rest = self.words.get(at..).unwrap_or_default();
        rest.get(..rest.iter().take(LONG).take_while(|byte| **byte != b' ').count()).unwrap_or_default()
    }

    /// The word before a place where another one begins; of a long one its end.
    pub fn word_before(&self, at: usize) -> &[u8] {
        let head = self.words.get(..at.saturating_sub(1)).unwrap_or_default();
        let length = head.iter().rev().take(LONG).take_while(|byte| **byte != b' ').count();
        head.get(head.len() - length..).unwrap_or_default()
    }

    /// The tokens at these places among the words, both ends included.
    pub fn tokens_in(&self, range: std::ops::Range<usize>) -> impl Iterator<Item = &Token> {
        let from = self.tokens.partition_point(|token| (token.at as usize) < range.start);
        // What stands behind the last word has its place one further.
        let to = if range.end >= self.words.len() { usize::MAX } else { range.end };
        self.tokens.iter().skip(from).take_while(move |token| token.at as usize <= to)
    }

    /// The place among the words of what ends before `end` in the text.
    pub fn words_before(&self, end: usize) -> usize {
        self.runs.before(end, self.words.len())
    }

    /// The words before a place in the text.
    pub fn words_until(&self, end: usize) -> &[u8] {
        self.words.get(..self.words_before(end)).unwrap_or_default().trim_ascii_end()
    }
}

struct Folder<'a> {
    text: &'a [u8],
    out: &'a mut Folded,
    /// A separator was passed since the last byte that was put out.
    space: bool,
    /// The code pair that came last.
    last: Option<CodePair>,
    /// The reply code of the line before, where its reply goes on.
    goes_on: Option<[u8; 3]>,
}

impl Folder<'_> {
    fn run(&mut self) {
        let mut at = 0;
        while let Some(&byte) = self.text.get(at) {
            at = match class(byte) {
                BREAK => self.separator(at, byte),
                LETTER => self.plain_word(at).unwrap_or_else(|| self.token(at)),
                _ => self.token(at),
            };
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(0)
    }

    /// The byte before a place.
    fn before(&self, at: usize) -> u8 {
        self.byte(at.wrapping_sub(1))
    }

    fn note(&mut self, kind: Kind, start: usize, end: usize) {
        let at = self.out.words.len() + usize::from(self.space && !self.out.words.is_empty());
        self.out.tokens.push(Token { kind, start: start as u32, end: end as u32, at: at as u32 });
    }

    /// Passes a byte that parts tokens, and the rest of the line end that it begins.
    fn separator(&mut self, at: usize, byte: u8) -> usize {
        self.space = true;
        if byte == b'\n' || byte == b'\r' {
            let rest = self.text.get(at..).unwrap_or_default();
            let blank = rest.iter().take_while(|byte| **byte <= b' ').count();
            // Where the next line begins, its indentation does not.
            let last = rest.get(..blank).unwrap_or_default().iter().rposition(|byte| matches!(byte, b'\n' | b'\r'));
            let end = at + last.map_or(1, |last| last + 1);
            self.note(Kind::Line, at, end);
            return end;
        }
        // `"a":"b","c"`: what a member of an object or a list says ends with it.
        let member = || byte == b'"' && matches!(self.byte(at + 1), b',' | b':') && self.byte(at + 2) == b'"';
        if matches!(byte, b'!' | b';') && self.byte(at + 1) <= b' ' || member() {
            self.note(Kind::Sentence, at, at + 1);
        }
        if byte == b'*' && self.is_lost_letter(at) {
            self.note(Kind::Damage, at, at + 1);
        }
        at + 1
    }

    /// Puts a byte out, after the space that is due.
    #[inline(never)]
    fn put(&mut self, byte: u8, source: usize) {
        self.due_space();
        self.out.runs.copied(self.out.words.len(), source);
        self.out.words.push(byte);
    }

    #[inline]
    fn due_space(&mut self) {
        if self.space {
            self.space = false;
            if !self.out.words.is_empty() {
                self.out.words.push(b' ');
                self.out.runs.made();
            }
            self.out.starts.push(self.out.words.len() as u32);
        }
    }

    /// Puts bytes out in another case. Eight at a time: most words are no longer.
    #[inline(never)]
    fn copy(&mut self, from: usize, to: usize, case: impl Fn(u64) -> u64) {
        self.due_space();
        let (begun, length) = (self.out.words.len(), to - from);
        self.out.runs.copied_all(begun, from, length);
        for at in (from..to).step_by(8) {
            self.out.words.extend_from_slice(&case(eight::from(self.text, at)).to_le_bytes());
        }
        // Those of the last eight that are not to be copied.
        self.out.words.truncate(begun + length);
    }

    /// Where the letters end that go on at a place.
    #[inline(always)]
    fn letters_end(&self, at: usize) -> usize {
        eight::find(self.text, at, |eight| eight::not(eight::letters(eight)))
    }

    /// Where the next break or mark is from a place on, or the end of the text.
    #[inline(never)]
    fn border(&self, from: usize) -> usize {
        let rest = self.text.get(from..).unwrap_or_default();
        from + rest.iter().position(|byte| class(*byte) & (BREAK | MARK) != 0).unwrap_or(rest.len())
    }

    /// Most tokens are letters up to the next space: those are folded as a whole.
    fn plain_word(&mut self, at: usize) -> Option<usize> {
        let rest = self.text.get(at..)?;
        let length = self.letters_end(at) - at;
        if length == 1 && matches!(rest, [b'b' | b'B', b'"', ..]) {
            return None;
        }
        let ends = |byte: Option<&u8>| byte.is_none_or(|byte| class(*byte) == BREAK);
        let mark = rest.get(length).copied();
        // "rejected: see", "unknown.": the mark goes with the word.
        let marked = !ends(mark.as_ref());
        if marked && !(matches!(mark, Some(b'.' | b':' | b'?' | b'-')) && ends(rest.get(length + 1))) {
            return None;
        }
        self.word(at, at + length);
        let end = at + length;
        if !marked {
            return Some(end);
        }
        if matches!(mark, Some(b'.' | b'?')) {
            self.note(Kind::Sentence, end, end + 1);
        }
        self.space = true;
        if mark == Some(b'?') {
            self.note(Kind::Question, end, end + 1);
        }
        Some(end + 1)
    }

    /// Folds a word of ASCII letters. "not" and "cannot" end in the same word as "isn't", because they mean the same.
    fn word(&mut self, from: usize, to: usize) {
        let word = self.text.get(from..to).unwrap_or_default();
        if word.eq_ignore_ascii_case(b"not") {
            self.negation(from, from + 2);
        } else if word.eq_ignore_ascii_case(b"cannot") {
            self.put(b'c', from);
            self.put(b'a', from + 1);
            self.negation(from + 3, from + 5);
        } else {
            self.copy(from, to, eight::small);
        }
    }

    fn negation(&mut self, n: usize, t: usize) {
        self.space = true;
        self.put(b'n', n);
        self.put(b't', t);
        self.space = true;
    }

    /// Where the t of an "n't" is, if one begins at `at` and ends its word.
    fn contracted(&self, at: usize) -> Option<usize> {
        let rest = self.text.get(at + 1..).filter(|_| matches!(self.byte(at), b'n' | b'N'))?;
        let mark = [&b"'"[..], "\u{2019}".as_bytes()].into_iter().find(|mark| rest.starts_with(mark))?;
        let t = at + 1 + mark.len();
        (matches!(self.byte(t), b't' | b'T') && class(self.byte(t + 1)) & (LETTER | HIGH) == 0).then_some(t)
    }

    /// Folds the token that starts at `at` and returns where the next one starts.
    fn token(&mut self, at: usize) -> usize {
        // Python's b'…' and b"…": the b says what kind of string it is.
        if matches!(self.byte(at), b'b' | b'B') && matches!(self.byte(at + 1), b'\'' | b'"') {
            self.space = true;
            return at + 1;
        }
        // "'user@example.org'": the quotation mark is not the address's.
        let is_mark = self.byte(at) == b'\'' || self.byte(at) == b'.' && !self.is_in_local_part(at, at);
        if is_mark || self.byte(at) == b':' && class(self.byte(at + 1)) == LETTER {
            self.space = true;
            return at + 1;
        }
        // "554-mx.example.org", "550-jo@example.org": the first line of a long reply, and no name (RFC 5321 section 4.2.1).
        if let Some([b'2' | b'4' | b'5', tens, ones, b'-', next]) = self.text.get(at..at + 5)
            && tens.is_ascii_digit()
            && ones.is_ascii_digit()
            && class(*next) == LETTER
        {
            let end = self.number(at);
            self.space = true;
            return end + 1;
        }
        let (end, what) = self.measure(at);
        if what == Shape::Words {
            let mut next = at;
            while next < end {
                next = self.part(next, end);
            }
            // Codes that only repeat reach beyond their token.
            return next;
        }
        // "jo@example.org:550 5.1.1 …": the code is no part of the address.
        let code = |token: &[u8]| matches!(token, [.., b':', b'4' | b'5', tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit());
        let end = if what == Shape::Address && self.text.get(at..end).is_some_and(code) { end - 4 } else { end };
        // "at example.org. Try again": the full stop is the sentence's.
        let after = self.text.get(at + 1..end).unwrap_or_default();
        let last = after.iter().rev().take_while(|byte| matches!(byte, b'.' | b'?' | b'\'')).count();
        let stop = end - last;
        self.space = true;
        if what == Shape::Address {
            self.note(Kind::Address, at, stop);
        }
        self.copy(at, stop, eight::upper);
        self.space = true;
        if after.iter().rev().take(last).any(|byte| *byte != b'\'') {
            self.note(Kind::Sentence, stop, end);
        }
        // "<jo@example.or?>": a question, or a host that lost a letter.
        if self.byte(stop) == b'?' {
            self.note(Kind::Question, stop, end);
        }
        end
    }

    /// Whether a word ends at a colon, and an address follows.
    fn names_address(&self, at: usize, colon: usize) -> bool {
        let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
        let word = self.text.get(at..colon).is_some_and(|word| !word.is_empty() && word.iter().all(is_letter));
        let rest = self.text.get(colon + 1..).unwrap_or_default();
        let local = rest.iter().take(64).take_while(|byte| class(**byte) != BREAK && !matches!(byte, b'@' | b':')).count();
        word && local > 0 && rest.get(local) == Some(&b'@')
    }

    /// Whether dots at a place belong to the local part of an address, because angle brackets or quotation marks stand around it: all
    /// between them is the address, dots that stand together or come first as well, as some providers in Japan gave them out.
    fn is_in_local_part(&self, start: usize, at: usize) -> bool {
        let rest = self.text.get(at..).unwrap_or_default();
        let is_quoted = matches!(self.before(start), b'<' | b'"' | b'\'');
        is_quoted && rest.iter().take(64).take_while(|byte| class(**byte) != BREAK).any(|byte| *byte == b'@')
    }

    /// The end of the token at `at`, and whether it is a URL, an address or a host name.
    fn measure(&self, at: usize) -> (usize, Shape) {
        let word = self.border(at);
        let mut end = word;
        let (mut host, mut address, mut url) = (false, false, false);
        loop {
            end = self.border(end);
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
                // "not found:user@example.org": the word is not the address's.
                b':' if end == word && self.names_address(at, end) => break,
                b'.' => {
                    let (before, after) = (if end > at { self.byte(end - 1) } else { 0 }, self.byte(end + 1));
                    // "example.org...User unknown"
                    if after == b'.' && !url && !self.is_in_local_part(at, end) {
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
        // "java.net.UnknownHostException" in any case is the name of a class.
        let ends = |with: &[u8]| self.text.get(end.saturating_sub(with.len())..end).is_some_and(|last| last.eq_ignore_ascii_case(with));
        host = host && !(ends(b"exception") || ends(b"error"));
        let shape = match (address && !url, host || address || url) {
            (true, _) => Shape::Address,
            (_, true) => Shape::Technical,
            _ => Shape::Words,
        };
        (end.max(at + 1), shape)
    }

    /// Folds a word, a number or a mark inside a token, and returns where the next part starts.
    fn part(&mut self, at: usize, end: usize) -> usize {
        let byte = self.byte(at);
        match class(byte) {
            LETTER => {
                let next = self.letters_end(at).min(end);
                // "isn't": the n belongs to the t.
                if let Some(t) = self.contracted(next - 1) {
                    if next - 1 > at {
                        self.copy(at, next - 1, eight::small);
                    }
                    self.negation(next - 1, t);
                    return t + 1;
                }
                let whole = class(self.before(at)) & (DIGIT | HIGH) == 0 && class(self.byte(next)) & (DIGIT | HIGH) == 0;
                if whole {
                    self.word(at, next)
                } else {
                    self.copy(at, next, eight::small)
                }
                next
            }
            DIGIT => match self.misread(at) {
                Some(letter) => {
                    self.put(letter, at);
                    at + 1
                }
                None => self.number(at),
            },
            HIGH => self.wide(at),
            _ => {
                self.space = true;
                match byte {
                    b'.' | b'?' if self.byte(at + 1) <= b' ' || byte == b'.' && at + 1 == end => self.note(Kind::Sentence, at, at + 1),
                    b'?' if self.is_lost_letter(at) => self.note(Kind::Damage, at, at + 1),
                    _ => {}
                }
                let letter = |byte: u8| class(byte) & (LETTER | HIGH) != 0;
                // "corresponde ? ningún usuario": a word of one letter.
                let alone = || matches!(self.text.get(at..), Some([_, b' ', b'a'..=b'z' | 0x80.., ..])) && self.before(at) == b' ';
                let beside = || letter(self.byte(at + 1)) || self.byte(at + 1) == b'\'' || letter(self.before(at));
                // "n'existe pas ?": French puts a blank before the mark.
                let french = || self.before(at) == b' ' && (at + 1 == self.text.len() || matches!(self.byte(at + 1), b'\n' | b'\r'));
                if byte == b'?' && (beside() || alone() || french()) {
                    self.note(Kind::Question, at, at + 1);
                }
                at + 1
            }
        }
    }

    /// Whether a `?` or a `*` stands for a letter: "exp?diteur", "exp*diteur", not "know?Please".
    fn is_lost_letter(&self, at: usize) -> bool {
        let (before, after) = (self.before(at), self.byte(at + 1));
        let letter = |byte| class(byte) & (LETTER | HIGH) != 0;
        letter(before) && letter(after) && !(before.is_ascii_lowercase() && after.is_ascii_uppercase())
    }

    /// The letter that was read off a picture as a digit: "b1ocked", "unkn0wn". A word that has more digits is an id.
    fn misread(&self, at: usize) -> Option<u8> {
        /// The shortest of such words. Names are short: "m1x", "n0c".
        const SHORTEST: usize = 4;
        let letter = match self.byte(at) {
            b'0' => b'o',
            b'1' => b'l',
            _ => return None,
        };
        let joins = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'=');
        let before = self.text.get(..at)?.iter().rev().take(32).take_while(joins).count();
        let after = self.text.get(at + 1..)?.iter().take(32).take_while(joins).count();
        // Words of small letters, of which the first may be a capital. "1st", "web01" are none.
        let (head, tail) = (self.text.get(at - before..at)?, self.text.get(at + 1..at + 1 + after)?);
        let small = head.iter().skip(1).chain(tail).all(u8::is_ascii_lowercase) && head.first().is_none_or(u8::is_ascii_alphabetic);
        (small && after > 0 && before + after + 1 >= SHORTEST && (before > 0 || after > 3)).then_some(letter)
    }

    /// Folds digits, and the dots between them.
    fn number(&mut self, at: usize) -> usize {
        let starts_word = class(self.before(at)) & (LETTER | DIGIT | HIGH) == 0 && self.before(at) != b'.';
        let after_wide = class(self.before(at)) == HIGH;
        if (starts_word || after_wide)
            && let Some(next) = self.repeated_codes(at)
        {
            self.space = true;
            return next;
        }
        let rest = self.text.get(at..).unwrap_or_default();
        let mut length = rest.iter().take_while(|byte| byte.is_ascii_digit() || **byte == b'.').count();
        while length > 1 && rest.get(length - 1) == Some(&b'.') {
            length -= 1;
        }
        let digits = rest.get(..length).unwrap_or_default();
        let end = at + length;
        let (next, behind) = (self.byte(end), self.byte(end + 1));
        if (starts_word || after_wide) && is_code_shaped(digits) {
            let dotted = digits.contains(&b'.');
            // "550-5.2.2Bad", "550User": the word only lost its space. "425Co5AB004511" is a queue id of sendmail.
            let is_word = || next.is_ascii_uppercase() && behind.is_ascii_lowercase() && class(self.byte(self.letters_end(end))) != DIGIT;
            let glued = if dotted { class(next) == LETTER } else { is_word() };
            if glued || class(next) & (LETTER | DIGIT) == 0 {
                self.space |= after_wide;
                self.note(Kind::Number, at, end);
                self.copy(at, end, eight::small);
                self.space |= glued || class(next) == HIGH;
                return end;
            }
        }
        self.copy(at, end, eight::small);
        end
    }

    /// Passes over a code pair that only says that the reply before goes on (RFC 5321 section 4.2.1), or repeats it.
    fn repeated_codes(&mut self, at: usize) -> Option<usize> {
        let pair = CodePair::read(self.text, at)?;
        let mut head = self.text.get(..at).unwrap_or_default().iter().rev();
        let heads_line = matches!(head.find(|byte| !matches!(**byte, b' ' | b'\t')), Some(b'\n' | b'\r'));
        // "550-no such user (4.4.1 at 421\n550 mx1)": whatever codes the line before has further on.
        let goes_on = heads_line && self.goes_on == Some(pair.reply);
        if heads_line || pair.goes_on {
            self.goes_on = Some(pair.reply).filter(|_| pair.goes_on);
        }
        let last = self.last.replace(pair).filter(|last| last.reply == pair.reply);
        let last = last.or(Some(CodePair { status: [0; 11], ..pair }).filter(|_| goes_on))?;
        let has_status = pair.status != [0; 11];
        let same_status = pair.status == last.status && has_status;
        // "550 5.1.1 <a@x.example> …" under a line like it: another recipient's.
        let addressed = self.byte(pair.end + 1) == b'<';
        let line_start = matches!(self.before(at), b'\n' | b'\r');
        if !(goes_on || last.goes_on || line_start && same_status && !addressed) {
            return None;
        }
        if !has_status || last.status == [0; 11] {
            self.last = Some(CodePair { status: if has_status { pair.status } else { last.status }, ..pair });
        }
        Some(if same_status || !has_status { pair.end } else { at + 3 })
    }

    /// Folds a character of more than one byte.
    fn wide(&mut self, at: usize) -> usize {
        let width = match self.byte(at) {
            0xf0.. => 4,
            0xe0.. => 3,
            _ => 2,
        };
        let bytes = self.text.get(at..at + width).unwrap_or_default();
        let character = std::str::from_utf8(bytes).ok().and_then(|text| text.chars().next()).unwrap_or(' ');
        match bare(character) {
            Bare::Ascii(letters) => letters.bytes().for_each(|byte| self.put(byte, at)),
            Bare::Char(' ') => {
                self.space = true;
                if character == '\u{fffd}' {
                    self.note(Kind::Damage, at, at + width);
                } else if matches!(character, '。' | '！' | '；') {
                    self.note(Kind::Sentence, at, at + width);
                }
            }
            Bare::Char(c) => {
                // "コード550": scripts without spaces part from digits.
                let mut letter = [0; 4];
                let letter = c.encode_utf8(&mut letter).as_bytes();
                let unspaced = is_unspaced(letter);
                let digits_before = self.out.words.last().is_some_and(u8::is_ascii_digit) && !self.space;
                self.space |= digits_before && unspaced;
                for (nth, byte) in letter.iter().copied().enumerate() {
                    // One whose folded form is shorter or longer stands for all of it.
                    self.put(byte, if c.len_utf8() == width { at + nth } else { at });
                }
                let next = self.byte(at + width);
                self.space |= unspaced && next.is_ascii_digit();
            }
            Bare::Nothing => {}
        }
        at + width
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Words,
    Address,
    /// A URL, a path or a host name.
    Technical,
}

/// Three digits of which the first is 2 to 5, or three numbers with dots between of which the first is 2, 4 or 5.
fn is_code_shaped(digits: &[u8]) -> bool {
    match digits {
        [b'2'..=b'5', second, third] => second.is_ascii_digit() && third.is_ascii_digit(),
        [b'2' | b'4' | b'5', b'.', rest @ ..] => {
            rest.len() <= 7 && rest.iter().filter(|byte| **byte == b'.').count() == 1 && rest.first() != Some(&b'.')
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Folded, Kind};

    fn fold(text: &str) -> Folded {
        let mut folded = Folded::default();
        folded.fold(text);
        folded
    }

    fn folded(text: &str) -> String {
        let folded = fold(text);
        let origins: Vec<usize> = (0..folded.words.len()).map(|at| folded.runs.start(at)).collect();
        assert!(origins.is_sorted() && origins.last().is_none_or(|last| *last < text.len()), "{text}: {origins:?}");
        String::from_utf8(folded.words).unwrap_or_default()
    }

    #[test]
    fn tells_where_each_word_came_from() {
        let text = "550-5.1.1 <Jo@x.example>:  Größe, Æble\n550 5.1.1 (Løs) Ende";
        let folded = fold(text);
        let words = String::from_utf8(folded.words).unwrap_or_default();
        for (word, written) in
            [("550", "550"), ("5.1.1", "5.1.1"), ("JO@X", "Jo@x"), ("gros", "Grö"), ("aeble", "Æble"), ("los", "Løs"), ("ende", "Ende")]
        {
            let at = words.find(word).map(|at| folded.runs.start(at));
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
            ("550-No such user (at 421\r\n550-mx1\n550 here)", "550 no such user at 421 mx1 here"),
            ("550-No such (mx1 said 550\n550 5.1.1 user)", "550 no such mx1 said 5.1.1 user"),
            ("550-5.2.2Full.\r\n550 5.2.2 Full.", "550 5.2.2 full full"),
            ("550 5.1.1 <a@x.example> no\n550 5.1.1 <b@x.example> no", "550 5.1.1 A@X.EXAMPLE no 550 5.1.1 B@X.EXAMPLE no"),
            ("550  5.1.1 frob", "550 5.1.1 frob"),
            ("<a.b@Example.org>: unknown", "A.B@EXAMPLE.ORG unknown"),
            ("a@example.org...User unknown", "A@EXAMPLE.ORG user unknown"),
            ("GET /x/550/5.1.1 HTTP/1.1", "get /X/550/5.1.1 http 1.1"),
            ("see https://x.example/spam?p=NoSuchUser.", "see HTTPS://X.EXAMPLE/SPAM?P=NOSUCHUSER"),
            ("Message rejected.Please retry", "message rejected please retry"),
            ("(#5.1.1) [TS03] OFR004_506 192.0.2.1", "5.1.1 ts03 ofr004 506 192.0.2.1"),
            ("Boîte pleine, désolé", "boite pleine desole"),
            ("l’adresse n'existe pas", "l adresse n existe pas"),
            ("Postkassen er full – prøv igjen", "postkassen er full prov igjen"),
            ("Größe überschritten", "grosse uberschritten"),
            ("ПОЧТОВЫЙ ящик", "почтовый ящик"),
            ("Ім'я НЕВІДОМЕ, Є", "ім я невідоме є"),
            ("ΆΓΝΩΣΤΟΣ χρήστης", "αγνωστοσ χρηστησ"),
            ("邮箱已满。550", "邮箱已满 550"),
            ("コード550です", "コード 550 です"),
            ("doesn’t doesn't DOES NOT", "does nt does nt does nt"),
            ("can't cannot n't not. notice", "ca nt ca nt nt nt notice"),
            ("MAILBOX_NOT_FOUND user 'not found'", "mailbox nt found user nt found"),
            ("Not allowed...a@example.org", "nt allowed A@EXAMPLE.ORG"),
            ("size=20000 stat=451", "size 20000 stat 451"),
            ("User unkn0wn, b1ocked 1oop m1x web01 a1b2cdef k0-unknown", "user unknown blocked 1oop m1x web01 a1b2cdef k0 unknown"),
            ("…550-No such\n550 user", "550 no such user"),
        ] {
            assert_eq!(folded(text), want);
        }
    }

    /// The trie writes what ends between its words as such characters.
    #[test]
    fn control_characters_are_in_no_word() {
        for control in ('\0'..' ').chain(['\x7f']) {
            for text in [format!("a{control}b"), format!("https://x.example/{control}y"), format!("a@{control}x.example 5.{control}1.1")] {
                assert!(fold(&text).words.iter().all(|byte| *byte >= b' '), "{text:?}");
            }
        }
    }

    #[test]
    fn notes_what_the_words_no_longer_tell() {
        fn kinds(text: &str) -> Vec<(Kind, Option<&str>)> {
            fold(text).tokens.iter().map(|token| (token.kind, text.get(token.start as usize..token.end as usize))).collect()
        }
        let n = |text| (Kind::Number, Some(text));
        assert_eq!(kinds("550 5.1.1 x 99 5.1 600"), [n("550"), n("5.1.1")]);
        assert_eq!(kinds("550-5.2.2Bad"), [n("550"), n("5.2.2")]);
        assert_eq!(kinds("to <a@x.example>"), [(Kind::Address, Some("a@x.example"))]);
        for text in ["to:a@x.example", "empfänger:a@x.example", "宛先:a@x.example"] {
            assert_eq!(kinds(text), [(Kind::Address, Some("a@x.example"))], "{text}");
        }
        assert_eq!(kinds("One.\n\n Two! x"), [(Kind::Sentence, Some(".")), (Kind::Line, Some("\n\n")), (Kind::Sentence, Some("!"))]);
        let (damage, question, sentence) = ((Kind::Damage, Some("?")), (Kind::Question, Some("?")), (Kind::Sentence, Some("?")));
        assert_eq!(kinds("exp?diteur know?Please? x?y.example/?a ?ser"), [damage, question, question, sentence, question, question]);
        assert_eq!(kinds("Avs\u{fffd}ndar"), [(Kind::Damage, Some("\u{fffd}"))]);
        assert_eq!(kinds("コード550"), [n("550")]);
    }
}
