//! Whose an address is, by the name of its field and the words around it: the recipient's, or somebody else's. A reply must not be laid to
//! the sender, an owner, a colleague or whoever asks about it.
//!
//! Not for which of several recipients a reply is about (recipients.rs, lists.rs).

use super::several::names_sender;
use super::surroundings::{LINE, Surroundings};
use crate::code::written;
use crate::tables::{
    ADVICE, LABELS, NEGATIONS, RECIPIENT_KEYS, RECORD_ADDRESSES, RECORD_FAILURES, RECORD_OTHERS, RECORD_RECIPIENTS, RECORD_WORDS, REQUESTS,
    TELLERS, TOWARDS,
};
use crate::text::fold::Token;
use std::ops::Range;

/// The longest key, in bytes, and the most blanks of one that is a name and no sentence.
const KEY: usize = 40;
const BLANKS: usize = 2;
/// The most blanks in the end of a sentence before an address.
const SENTENCE: usize = 4;
/// How far before an address its key is looked for, over others of a list, in bytes; and how many of these there are.
const FAR: usize = 256;
const LISTED: usize = 8;
/// How many words before an address advise to write to it, and how many after somebody is asked to.
const ADVISED: usize = 6;
const ASKED: usize = 2;

/// Whose an address is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Whose {
    /// The recipient's: its field says so.
    Recipient,
    /// The recipient's, where the text has no other: `customer_email`.
    Address,
    /// Perhaps the recipient's.
    Open,
    /// The sender's, an owner's, a colleague's.
    Other,
}

/// The name of the field that an address is the value of.
struct Key {
    range: Range<usize>,
    /// It is a name, and all that the field has is the address: whom it does not call a recipient is none.
    is_name: bool,
}

impl Surroundings<'_> {
    /// Whether the text names the address as somebody else's than the recipient's.
    pub(super) fn is_other(&self, token: &Token) -> bool {
        self.whose(token) == Whose::Other
    }

    /// Whose the address at this place is.
    pub(super) fn whose(&self, token: &Token) -> Whose {
        if self.is_sender(token.at as usize) || self.tells(token) || self.is_counted(token) || self.is_advised(token) {
            return Whose::Other;
        }
        // "SMTP error from remote mail server after RCPT TO:<u@x.example>"
        if self.is_argument_of_rcpt(token.at as usize) {
            return Whose::Recipient;
        }
        self.key_before(token).map_or(Whose::Open, |key| self.is_key_of(&key.range, key.is_name))
    }

    /// Whose the value of a field is. Of a name that is not known it is nobody's, of a sentence perhaps the recipient's.
    pub(super) fn is_key_of(&self, key: &Range<usize>, is_name: bool) -> Whose {
        let folded = self.folded.words.get(self.folded.words_before(key.start)..self.folded.words_before(key.end)).unwrap_or_default();
        let is_denied = || folded.split(|byte| *byte == b' ').any(|word| NEGATIONS.contains(word));
        let is_others = || (self.has_word(key, usize::MAX, &[&RECORD_OTHERS]) || names_sender(folded)) && !is_denied();
        if key.is_empty() || self.has_word(key, 1, &[&LABELS, &RECORD_WORDS]) {
            Whose::Open
        } else if is_others() {
            Whose::Other
        } else if self.has_word(key, 1, &[&RECORD_RECIPIENTS, &TOWARDS]) {
            Whose::Recipient
        } else if is_name && self.is_named(key, &[&RECORD_ADDRESSES]) {
            Whose::Address
        } else if is_name && !self.is_named(key, &[&RECORD_FAILURES, &LABELS]) {
            Whose::Other
        } else {
            Whose::Open
        }
    }

    /// The key of the field that an address is the value of, or one of the values: `"cc": ["a@x.example", "b@x.example"]`, "cc=a@x.example",
    /// "Cc: a@x.example".
    fn key_before(&self, token: &Token) -> Option<Key> {
        let (start, end) = (token.start as usize, token.end as usize);
        if let Some(range) = self.own_key(token) {
            return Some(Key { range, is_name: true });
        }
        let from = start.saturating_sub(FAR);
        let mut head = self.plain.get(from..start)?;
        let is_around = |byte: &u8| matches!(byte, b' ' | b'\t' | b'"' | b'\'' | b'<' | b'[' | b'(' | b'\\' | b'`' | b'*' | b'{');
        let mut several = false;
        for _ in 0..LISTED {
            head = trim_end(head, is_around);
            // `"cc": [` has its strings below it.
            let lines = trim_end(head, |byte| is_around(byte) || byte.is_ascii_whitespace());
            if head.ends_with(b"\n") && (matches!(lines.last(), Some(b',')) || self.opens_array(from + lines.len())) {
                head = lines;
            }
            let Some((b',' | b';', list)) = head.split_last() else { break };
            let list = trim_end(list, |byte| matches!(byte, b'>' | b'"' | b'\'' | b'\\'));
            let rest = trim_end(list, |byte| !byte.is_ascii_whitespace() && !matches!(byte, b'<' | b'"' | b'\'' | b':' | b',' | b'='));
            if !list.get(rest.len()..).is_some_and(|address| address.contains(&b'@')) {
                break;
            }
            (head, several) = (rest, true);
        }
        if let Some(key) = self.key_at(from, head, start, end, several) {
            return Some(key);
        }
        self.column(start, end).or_else(|| self.named_header(start, end))
    }

    /// The key that is part of an address's token: "rcpt=u@x.example". A local part with more of these signs is somebody's encoding.
    pub(super) fn own_key(&self, token: &Token) -> Option<Range<usize>> {
        let text = self.plain.get(token.start as usize..token.end as usize)?;
        let length = text.iter().take(KEY).position(|byte| !is_part(byte)).filter(|length| *length > 0)?;
        let is_only = text.iter().filter(|byte| **byte == b'=').count() == 1 && text.get(length) == Some(&b'=');
        is_only.then(|| token.start as usize..token.start as usize + length)
    }

    /// Whether an array of strings opens behind a place.
    fn opens_array(&self, place: usize) -> bool {
        self.plain.get(place..).unwrap_or_default().iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'[')
    }

    /// The key that a text ends with that begins at `from`, with the mark behind it.
    fn key_at(&self, from: usize, head: &[u8], start: usize, end: usize, several: bool) -> Option<Key> {
        let (name, is_tight) = match head {
            [name @ .., b'=', b'>'] | [name @ .., b'='] => (name, true),
            [name @ .., b':'] => (name, false),
            _ => return None,
        };
        let bare = trim_end(name, |byte| matches!(byte, b' ' | b'"' | b'\'' | b'\\' | b'*' | b'`'));
        let is_quoted = name.get(bare.len()..).is_some_and(|quotes| quotes.iter().any(|byte| matches!(byte, b'"' | b'\'')));
        let is_mark = |byte: &u8| matches!(byte, b':' | b'=');
        let ends = |pair: &[u8]| matches!(pair, [b'.', b' ']);
        let tail = bare.get(bare.len().saturating_sub(KEY)..).unwrap_or_default();
        let length = tail.iter().rev().take_while(|byte| is_part(byte) || **byte == b' ' && (!is_tight || is_quoted)).count();
        let words = tail.get(tail.len() - length..).unwrap_or_default();
        let sentence = words.iter().enumerate().rev().filter(|(_, byte)| **byte == b' ').nth(SENTENCE).map_or(0, |(at, _)| at + 1);
        let words = words.get(sentence..).unwrap_or_default();
        let words = words.windows(2).rposition(ends).and_then(|at| words.get(at + 2..)).unwrap_or(words).trim_ascii_start();
        let range = from + bare.len() - words.len()..from + bare.len();
        let before =
            trim_end(bare.get(..bare.len() - words.len()).unwrap_or_default(), |byte| matches!(byte, b' ' | b'\t' | b'-' | b'*' | b'>'));
        let heads = before.last().is_none_or(|byte| matches!(byte, b'\n' | b'\r' | b'(' | b'{' | b'[' | b',' | b'|'));
        let is_short = sentence == 0
            && words.len() < KEY
            && words.iter().filter(|byte| **byte == b' ').count() <= BLANKS
            && !words.first().is_some_and(u8::is_ascii_digit);
        let between = self.plain.get(range.end..start).unwrap_or_default();
        let in_field = || is_tight || is_quoted || heads && !between.contains(&b'\n') && self.ends_value(end, b"\n\r)},|");
        // `"body": "a@x.example: user unknown"` is no address.
        let is_quote = |byte: &&u8| matches!(byte, b'"' | b'\'' | b'`');
        let closes = || match between.iter().rev().take_while(|byte| !is_mark(byte)).find(is_quote) {
            Some(quote) => self.ends_value(end, &[*quote]),
            None => self.ends_value(end, b"\n\r)}],|;& \t"),
        };
        let is_name = is_short && in_field() && (several || closes());
        (!range.is_empty()).then_some(Key { range, is_name })
    }

    /// Whether one of some signs is behind the address that ends at a place and the brackets around it, or nothing.
    fn ends_value(&self, end: usize, signs: &[u8]) -> bool {
        let rest = self.plain.get(end..).unwrap_or_default();
        let is_around = |byte: &u8| matches!(byte, b'>' | b'"' | b'\'' | b' ' | b'\t' | b'`' | b'*' | b'\\');
        rest.iter().take(KEY).find(|byte| signs.contains(byte) || !is_around(byte)).is_none_or(|byte| signs.contains(byte))
    }

    /// The name before that of a person whose address is in brackets: "From: Ann Smith <ann@x.example>".
    fn named_header(&self, start: usize, end: usize) -> Option<Key> {
        let head = self.plain.get(start.saturating_sub(2 * KEY)..start)?.strip_suffix(b"<")?;
        let line = head.rsplit(|byte| *byte == b'\n').next().filter(|line| line.len() < head.len() || start < 2 * KEY)?;
        let at = line.iter().position(|byte| *byte == b':')?;
        let (name, person) = line.split_at(at);
        let name = name.trim_ascii_end();
        let is_name = |byte: &u8| matches!(byte, b' ' | b'-' | b'.' | b'"' | b':' | b',') || byte.is_ascii_alphabetic() || *byte >= 0x80;
        let is_header = self.ends_value(end, b"\n\r)},|") && person.iter().all(is_name) && !name.is_empty() && !name.contains(&b' ');
        let from = start - 1 - line.len();
        is_header.then_some(Key { range: from..from + name.len(), is_name: true })
    }

    /// The name of the column of a table that an address is a cell of, where the first line has names.
    fn column(&self, start: usize, end: usize) -> Option<Key> {
        let near = self.plain.get(start.saturating_sub(LINE)..start)?;
        let is_quote = |byte: &&u8| matches!(byte, b'"' | b'<' | b'>' | b' ');
        let behind = *self.plain.get(end..)?.iter().find(|byte| !is_quote(byte))?;
        let before = near.iter().rev().find(|byte| !is_quote(byte)).copied().unwrap_or(b'\n');
        let separator = [behind, before].into_iter().find(|byte| matches!(byte, b',' | b';' | b'\t' | b'|'))?;
        if ![behind, before].into_iter().all(|byte| byte == separator || matches!(byte, b'\n' | b'\r')) {
            return None;
        }
        let names = 0..self.plain.iter().take(LINE).position(|byte| *byte == b'\n')?;
        let line = start - near.iter().rev().take_while(|byte| **byte != b'\n').count();
        let is_head = |byte: &u8| !byte.is_ascii_digit() && !matches!(byte, b'@' | b':');
        if line <= names.end || !self.plain.get(names.clone())?.iter().all(is_head) {
            return None;
        }
        let nth = self.cells(line..end, separator).len();
        let names = self.cells(names, separator);
        let is_known = |key: &Range<usize>| self.has_word(key, usize::MAX, &[&LABELS, &RECORD_WORDS, &RECIPIENT_KEYS]);
        let range = names.get(nth.checked_sub(1)?).filter(|_| names.iter().any(is_known))?.clone();
        Some(Key { range, is_name: true })
    }

    /// Whether somebody is named who tells of a reply, or a prompt: "On Monday, ann@x.example wrote:", "root@mx1:~#".
    fn tells(&self, token: &Token) -> bool {
        let at = token.at as usize;
        let end = at + self.folded.words.get(at..).and_then(|words| words.iter().position(|byte| *byte == b' ')).unwrap_or_default();
        let behind = self.folded.words.get(end + 1..).unwrap_or_default();
        let mut words = behind.get(..behind.len().min(KEY)).unwrap_or_default().split(|byte| *byte == b' ');
        let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let rest = self.plain.get(token.end as usize..).unwrap_or_default();
        let on_line = || !rest.iter().take(KEY).take_while(|byte| !byte.is_ascii_alphabetic()).any(|byte| *byte == b'\n');
        // "a écrit", "ha scritto"
        let says = end > at && (TELLERS.contains(first) || first.len() <= 2 && TELLERS.contains(second)) && on_line();
        let near = self.plain.get((token.start as usize).saturating_sub(KEY)..token.start as usize).unwrap_or_default();
        let is_bracketed = || near.rsplit(|byte| *byte == b'\n').next().is_some_and(|line| line.contains(&b'<'));
        let prompts =
            matches!(rest, [b':', b'~' | b'/', ..] | [b' ', b'~', ..] | [b'$' | b'#', ..]) || rest.starts_with(b"> ") && !is_bracketed();
        says || prompts || TELLERS.contains(self.folded.word_before(at))
    }

    /// Whether a line has nothing but a number and an address, as those of statistics: "  5 ann@x.example".
    fn is_counted(&self, token: &Token) -> bool {
        let (start, end) = (token.start as usize, token.end as usize);
        if self.plain.get(end).is_some_and(|byte| !matches!(byte, b'\n' | b'\r')) {
            return false;
        }
        let near = self.plain.get(start.saturating_sub(KEY)..start).unwrap_or_default();
        let line = near.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        let number = line.trim_ascii();
        let is_number = || !number.is_empty() && number.iter().all(u8::is_ascii_digit) && written::reply(number).is_none();
        line.ends_with(b" ") && is_number()
    }

    /// Whether the words before an address advise to write to it: "use ann@x.example instead", "please forward to ann@x.example".
    fn is_advised(&self, token: &Token) -> bool {
        let start = token.start as usize;
        let near = self.plain.get(start.saturating_sub(2 * KEY)..start).unwrap_or_default();
        let near = near.strip_suffix(b"<").unwrap_or(near);
        let parts = |byte: &u8| matches!(byte, b'.' | b',' | b';' | b':' | b'(' | b')' | b'\n' | b'!' | b'?' | b'|' | b'"' | b'=' | b'@');
        let from = near.iter().rposition(parts).map_or(start.saturating_sub(2 * KEY), |at| start - near.len() + at);
        let clause = self.folded.words.get(self.folded.words_before(from)..token.at as usize).unwrap_or_default();
        let mut words = clause.rsplit(|byte| *byte == b' ').filter(|word| !word.is_empty()).take(ADVISED).enumerate();
        words.any(|(nth, word)| ADVICE.contains(word) || nth < ASKED && REQUESTS.contains(word))
    }
}

/// Whether a byte may be part of a key that is one word.
fn is_part(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || *byte >= 0x80 || matches!(byte, b'_' | b'-' | b'.')
}

fn trim_end(text: &[u8], is_foreign: impl Fn(&u8) -> bool) -> &[u8] {
    let length = text.iter().rposition(|byte| !is_foreign(byte)).map_or(0, |at| at + 1);
    text.get(..length).unwrap_or_default()
}
