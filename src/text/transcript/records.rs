//! Records that have codes and words in fields of their own, in any order: `{"message":"mailbox full","code":452}`, "Reason: spam\nSMTP
//! code: 550\nServer: mx.example.net", the rows of a table. Each is one reply; its other fields say nothing.
//!
//! Not for a field that holds a reply with its code: that is read where it stands.

use super::fields::{Field, Fields};
use super::parts::{At, Stretch};
use super::surroundings::Surroundings;
use super::whose::Whose;
use crate::code::{Status, written};
use crate::tables::{LABELS, LONGEST_LISTED, MarkRole, RECIPIENT_KEYS, RECORD_ASIDES, RECORD_CODES, RECORD_LOGS, RECORD_WORDS, WordList};
use crate::text::eight;
use crate::text::fold::{Kind, Token};
use crate::text::frames::Mark;
use std::ops::Range;

/// The most bytes between a mark and a code, and of a code.
const QUOTES: usize = 12;
/// The most bytes around an address that is all that a field has: `<u@x.example>`.
const BRACKETS: usize = 4;
/// The most fields of a record.
const FIELDS: usize = 64;

/// A record, by its place in the text.
#[derive(Debug, PartialEq)]
pub struct Record {
    pub range: Range<usize>,
    pub code: Option<At<u16>>,
    pub status: Option<At<Status>>,
    /// The values of the fields that have words, in the order of the text.
    pub words: Vec<Range<usize>>,
    pub recipient: Option<(usize, usize)>,
    /// A field that has no known name says something, too.
    pub says_more: bool,
    /// The words are a reply with its codes.
    pub holds_reply: bool,
}

/// What a field is to the question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Role {
    Code(u16),
    Status(Status),
    Words,
    /// The same, if no other field has them.
    Sentence,
    /// A field for words without any.
    Nothing,
    /// Words with a code: a reply of its own.
    Reply,
    Other,
}

impl Role {
    /// A record has such a field once.
    fn says_something(self) -> bool {
        !matches!(self, Self::Other | Self::Sentence | Self::Nothing)
    }

    fn is_code(self) -> bool {
        matches!(self, Self::Code(_) | Self::Status(_))
    }
}

/// Whether a value has words, and is no program's word for nothing.
fn has_words(value: &[u8]) -> bool {
    const NOTHING: [&[u8]; 4] = [b"null", b"none", b"nil", b"n/a"];
    has_letter(value) && !NOTHING.iter().any(|nothing| value.eq_ignore_ascii_case(nothing))
}

pub(super) fn has_letter(value: &[u8]) -> bool {
    value.iter().any(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80)
}

/// Whether a value has several words.
pub(super) fn is_phrase(value: &[u8]) -> bool {
    /// Of a script without blanks more letters are several words.
    const LETTERS: usize = 3;
    value.contains(&b' ') || value.iter().filter(|byte| **byte >= 0xe3).count() > LETTERS
}

impl Surroundings<'_> {
    /// The records of a text, in its order; none where a frame stands that says more.
    pub fn records(&self, marks: &[Mark]) -> Vec<Record> {
        let records = self.records_of_fields(marks);
        if records.is_empty() { self.rows() } else { records }
    }

    fn records_of_fields(&self, marks: &[Mark]) -> Vec<Record> {
        let places = std::iter::successors(Some(self.next_mark(0)), |mark| Some(self.next_mark(mark + 1)));
        if !places.take_while(|mark| *mark < self.plain.len()).any(|mark| self.leads_to_value(mark + 1)) {
            return vec![];
        }
        let fields = Fields::new(self.plain, |key| self.is_known(key)).read();
        let mut fields: Vec<(Field, Role)> = fields.into_iter().map(|field| (field, Role::Other)).collect();
        for (field, role) in &mut fields {
            *role = self.role(field);
        }
        // What has a code beside its fields is no record.
        let is_value = |token: &Token| {
            let next = fields.partition_point(|(field, _)| field.value.end <= token.start as usize);
            fields.get(next).is_some_and(|(field, _)| field.value.start <= token.start as usize)
        };
        if self.folded.tokens.iter().any(|token| token.kind == Kind::Number && !is_value(token) && self.is_code(token)) {
            return vec![];
        }
        // "Error:" is the name of a field and a frame's mark, "status=bounced (" more than that.
        let is_of_field = |mark: &Mark| {
            let (start, end) = (self.start_of(mark.start), self.end_of(mark.end));
            let (before, here) = fields.split_at(fields.partition_point(|(field, _)| field.value.end < end));
            let from = before.iter().rev().take(FIELDS).find(|(field, _)| !field.value.is_empty()).map(|(field, _)| field.value.end);
            let from = from.or_else(|| fields.first().map(|(field, _)| field.key.start));
            let ends = |(field, role): &(Field, Role)| end <= field.value.start || *role != Role::Other;
            from.is_some_and(|from| from <= start) && here.first().is_some_and(ends)
        };
        let frames = |mark: &&Mark| matches!(mark.role, MarkRole::Opens | MarkRole::Defers | MarkRole::Says);
        let is_logged = |(field, _): &(Field, Role)| self.is_named(&field.key, &[&RECORD_LOGS]);
        if marks.iter().filter(frames).any(|mark| !is_of_field(mark)) || fields.iter().any(is_logged) {
            return vec![];
        }
        let (mut records, mut from) = (vec![], 0);
        while let Some(rest) = fields.get(from..).filter(|rest| !rest.is_empty()) {
            let (record, _) = rest.split_at(self.length_of_record(rest));
            records.extend(self.record(record));
            from += record.len();
        }
        // One that holds a reply is read as any text; of several each has a recipient of its own.
        if !records.iter().zip(records.iter().skip(1)).any(|(one, next)| self.names_others(one, next)) {
            records.retain(|record| !record.holds_reply || record.code.is_some() && marks.iter().all(|mark| mark.role == MarkRole::Tells));
        }
        records
    }

    /// Whether two records name different recipients.
    fn names_others(&self, one: &Record, other: &Record) -> bool {
        let name = |(start, end): (usize, usize)| self.plain.get(start..end).unwrap_or_default();
        one.recipient.zip(other.recipient).is_some_and(|(one, other)| !name(one).eq_ignore_ascii_case(name(other)))
    }

    /// The next place where a key may have ended.
    fn next_mark(&self, from: usize) -> usize {
        eight::find(self.plain, from, |eight| {
            eight::equal(eight, b':') | eight::equal(eight, b'=') | eight::equal(eight, b'|') | eight::equal(eight, b'\t')
        })
    }

    /// Whether a code follows, and nothing else in its field.
    fn leads_to_value(&self, place: usize) -> bool {
        let is_quote = |byte: &u8| matches!(byte, b' ' | b'\t' | b'"' | b'\'' | b'`' | b'*' | b'>');
        let rest = self.plain.get(place..).unwrap_or_default();
        let rest = rest.get(rest.iter().take(QUOTES).take_while(|byte| is_quote(byte)).count()..).unwrap_or_default();
        let digits = rest.iter().take(QUOTES).take_while(|byte| byte.is_ascii_digit() || **byte == b'.').count();
        let (code, after) = rest.split_at(digits);
        let ends = |byte: &u8| matches!(byte, b',' | b';' | b'|' | b'&' | b'}' | b']' | b')' | b'>' | b'/' | b'\n' | b'\r');
        (written::reply(code).is_some_and(|code| code >= 400) || written::status(code).is_some())
            && (matches!(after, [b' ', ..] | [b'"' | b'\'', b' ', ..]) || after.iter().find(|byte| !is_quote(byte)).is_none_or(ends))
    }

    /// Whether the last word of a key is in one of the lists, of `smtpCode`, `smtp_code`, `response.code`; or any word of "Tekst fra serveren".
    pub(super) fn is_named(&self, range: &Range<usize>, lists: &[&WordList]) -> bool {
        let is_phrase = self.plain.get(range.clone()).is_some_and(|key| key.contains(&b' '));
        self.has_word(range, if is_phrase { usize::MAX } else { 1 }, lists)
    }

    /// Whether one of the last words of a key, of so many, is in one of the lists.
    #[inline(never)]
    pub(super) fn has_word(&self, range: &Range<usize>, last: usize, lists: &[&WordList]) -> bool {
        let key = self.plain.get(range.clone()).unwrap_or_default();
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte >= 0x80;
        let parts =
            |(before, byte): (u8, u8)| !is_part(before) || !is_part(byte) || byte.is_ascii_uppercase() && before.is_ascii_lowercase();
        let is_listed = |word: &[u8], end: usize| {
            if !word.is_ascii() {
                // Letters that have lost their accents take fewer bytes: the blank behind them may be passed.
                let behind = self.folded.words_before(end);
                let blank = self.folded.words.get(..behind).is_some_and(|words| words.ends_with(b" "));
                let word = self.folded.word_before(behind + 1 - usize::from(blank));
                return lists.iter().any(|list| list.contains(word));
            }
            let mut small = [0; LONGEST_LISTED];
            let Some(small) = small.get_mut(..word.len()) else { return false };
            small.copy_from_slice(word);
            small.make_ascii_lowercase();
            lists.iter().any(|list| list.contains(small))
        };
        let (mut end, mut left) = (key.len(), last);
        while end > 0 && left > 0 {
            let head = key.get(..end).unwrap_or_default();
            let pairs = head.iter().copied().zip(head.iter().copied().skip(1));
            let start = pairs.enumerate().rfind(|(_, pair)| parts(*pair)).map_or(0, |(at, _)| at + 1);
            let word = head.get(start..).unwrap_or_default();
            if is_listed(word, range.start + end) {
                return true;
            }
            left -= usize::from(word.first().is_some_and(|byte| is_part(*byte)));
            end = start;
        }
        false
    }

    fn is_known(&self, key: &Range<usize>) -> bool {
        self.is_named(key, &[&LABELS, &RECORD_CODES, &RECORD_WORDS, &RECORD_LOGS, &RECIPIENT_KEYS])
    }

    /// The tokens of a kind that begin in a stretch of the text, or reach into it.
    pub(super) fn tokens(&self, stretch: &Range<usize>, kind: Kind) -> impl Iterator<Item = &Token> {
        let Range { start, end } = *stretch;
        let first = self.folded.tokens.partition_point(|token| token.end as usize <= start);
        let inside = self.folded.tokens.iter().skip(first).take_while(move |token| (token.start as usize) < end);
        inside.filter(move |token| token.kind == kind)
    }

    pub(super) fn role(&self, field: &Field) -> Role {
        let value = self.plain.get(field.value.clone()).unwrap_or_default();
        let (reply, status) = (written::reply(value).filter(|code| *code >= 400), written::status(value));
        let names_code = || !self.is_setting(&field.key) && self.is_named(&field.key, &[&LABELS, &RECORD_CODES]);
        // Fields of a message or of a report have frames: "Diagnostic-Code: X-Postfix; …".
        let names_header = || self.plain.get(field.key.clone()).is_some_and(|key| key.contains(&b'-'));
        match (reply, status) {
            (Some(code), _) if names_code() => Role::Code(code),
            (_, Some(status)) if status.class != 2 && names_code() => Role::Status(status),
            (None, None) if self.tokens(&field.value, Kind::Number).any(|token| self.is_code(token)) => Role::Reply,
            (None, None) if !has_words(value) && self.is_named(&field.key, &[&RECORD_WORDS]) => Role::Nothing,
            (None, None) if !has_words(value) || self.is_named(&field.key, &[&RECORD_ASIDES]) => Role::Other,
            (None, None) if self.is_named(&field.key, &[&RECORD_WORDS]) && !self.is_setting(&field.key) => Role::Words,
            (None, None) if field.is_alone && !names_header() && self.is_sentence(&field.value) => Role::Sentence,
            _ => Role::Other,
        }
    }

    /// Whether a key is a program's setting, `unverified_recipient_reject_code`, or holds a host: "server smtp.example.org:587".
    fn is_setting(&self, key: &Range<usize>) -> bool {
        /// The most words of a record's key.
        const WORDS: usize = 3;
        let key = self.plain.get(key.clone()).unwrap_or_default();
        let last = key.rsplit(|byte| *byte == b'.').next().unwrap_or_default();
        last.iter().filter(|byte| **byte == b'_').count() >= WORDS || key.contains(&b' ') && key.contains(&b'.')
    }

    /// Whether a value has several words, and neither an address nor a number.
    pub(super) fn is_sentence(&self, value: &Range<usize>) -> bool {
        let text = self.plain.get(value.clone()).unwrap_or_default();
        let is_sentence = is_phrase(text) && has_letter(text);
        is_sentence && !text.iter().any(u8::is_ascii_digit) && self.tokens(value, Kind::Address).next().is_none()
    }

    fn is_code(&self, token: &Token) -> bool {
        let stretch = self.stretch(token.start as usize..token.end as usize);
        let digits = self.plain.get(stretch.start..stretch.end).unwrap_or_default();
        let reply = written::reply(digits);
        reply.is_some() && self.standing(&stretch, reply).is_some()
    }

    pub(super) fn stretch(&self, range: Range<usize>) -> Stretch {
        let (at, to) = (self.folded.words_before(range.start), self.folded.words_before(range.end));
        let at = at + usize::from(self.folded.words.get(at) == Some(&b' '));
        Stretch { at, to: to.max(at), start: range.start, end: range.end }
    }

    /// How many fields of these are the first record's: it ends before a key that it has.
    fn length_of_record(&self, fields: &[(Field, Role)]) -> usize {
        let key = |field: &Field| self.plain.get(field.key.clone()).unwrap_or_default();
        // `fail.0.code`, `fail.1.code`.
        let letters = |field: &Field| key(field).iter().filter(|byte| !byte.is_ascii_digit()).map(u8::to_ascii_lowercase);
        let is_same = |one: &Field, other: &Field| letters(one).eq(letters(other));
        // Up to where its codes and words are.
        let (mut said, mut has_code, mut has_words) = (0, false, false);
        for (nth, (field, role)) in fields.iter().enumerate().take(FIELDS) {
            let known = |(other, role): &(Field, Role)| role.says_something() && is_same(other, field);
            if has_code && has_words && role.says_something() && fields.get(..nth).is_some_and(|before| before.iter().any(known)) {
                // The value of a query's parameter has a line of its own, and parts nothing.
                let between = |at: usize| {
                    let (before, next) = (fields.get(at.wrapping_sub(1)), fields.get(at));
                    let between = before.zip(next).and_then(|((one, _), (next, _))| self.plain.get(one.value.end..next.key.start));
                    between.filter(|between| !between.contains(&b'&')).unwrap_or_default()
                };
                let parts = |at: &usize| {
                    let has = |mark: &[u8]| between(*at).windows(mark.len()).any(|window| window == mark);
                    [&b"}"[..], b"\n\n", b"--", b"**"].into_iter().any(has)
                };
                let on_one_line = !(1..said).any(|at| between(at).contains(&b'\n'));
                let ends_line = |at: &usize| on_one_line && between(*at).contains(&b'\n');
                let is_known =
                    |field: &Field| fields.get(..said).is_some_and(|before| before.iter().any(|(other, _)| is_same(field, other)));
                let begins = |at: &usize| fields.get(*at).is_some_and(|(field, _)| is_known(field));
                let mut places = said..nth + 1;
                return (said..nth)
                    .find(begins)
                    .or_else(|| places.clone().find(parts).filter(|_| !(1..said).any(|at| parts(&at))))
                    .or_else(|| places.find(ends_line))
                    .unwrap_or(nth);
            }
            has_code |= role.is_code();
            has_words |= matches!(role, Role::Words | Role::Sentence | Role::Nothing | Role::Reply);
            if role.says_something() {
                said = nth + 1;
            }
        }
        fields.len().min(FIELDS)
    }

    fn address_in(&self, range: &Range<usize>) -> Option<(usize, usize)> {
        let token = self.tokens(range, Kind::Address).next()?;
        Some((range.start.max(token.start as usize), range.end.min(token.end as usize)))
    }

    /// A record, if its codes and its words are in fields of their own.
    pub(super) fn record(&self, fields: &[(Field, Role)]) -> Option<Record> {
        let at = |field: &Field| self.stretch(field.value.clone());
        let code = fields.iter().find_map(|(field, role)| match role {
            Role::Code(value) => Some(At { value: *value, stretch: at(field) }),
            _ => None,
        });
        let class = code.map(|code| (code.value / 100) as u8);
        let status = fields.iter().find_map(|(field, role)| match role {
            Role::Status(value) if class.is_none_or(|class| class == value.class) => Some(At { value: *value, stretch: at(field) }),
            _ => None,
        });
        let of_role = |wanted: Role| fields.iter().filter(move |(_, role)| *role == wanted).map(|(field, _)| field.value.clone());
        let mut words: Vec<_> = of_role(Role::Words).collect();
        // `"reason":"bounce","description":"mailbox is full"`: a name, and the words.
        let is_phrase = |words: &Range<usize>| is_phrase(self.plain.get(words.clone()).unwrap_or_default());
        let has_phrase = words.iter().any(is_phrase);
        if words.is_empty() {
            words.extend(of_role(Role::Sentence));
            let nothing = of_role(Role::Nothing).next().filter(|_| words.is_empty());
            words.extend(nothing.map(|nothing| nothing.start..nothing.start));
        } else if has_phrase {
            words.retain(is_phrase);
        }
        let holds_reply = fields.iter().any(|(_, role)| *role == Role::Reply);
        if holds_reply {
            // Its name may be a frame's: "Diagnostic-Code: smtp; 550 …".
            let replies = fields.iter().filter(|(_, role)| *role == Role::Reply);
            words = replies.map(|(field, _)| field.key.start..field.value.end).collect();
        } else if code.is_none() && status.is_none() || words.is_empty() {
            return None;
        }
        // What says more than an address may have a label of any kind.
        let is_all = |field: &Field, (start, end): (usize, usize)| end - start + BRACKETS >= field.value.len();
        let of = |whose: Whose| {
            let own = fields.iter().filter(|(_, role)| *role == Role::Other);
            let mut addresses = own.filter_map(|(field, _)| Some((field, self.address_in(&field.value)?)));
            addresses.find(|(field, place)| self.is_key_of(&field.key, is_all(field, *place)) == whose).map(|(_, place)| place)
        };
        let recipient = [Whose::Recipient, Whose::Address, Whose::Open].into_iter().find_map(of);
        let recipient = recipient.or_else(|| fields.iter().find_map(|(field, _)| self.address_in(&field.key)));
        let (start, end) = (fields.first()?.0.key.start, fields.last()?.0.value.end);
        let opens = |byte: &&u8| matches!(byte, b'"' | b'\'' | b'{' | b'[' | b'(' | b'<' | b'@' | b':');
        let closes = |byte: &&u8| matches!(byte, b'"' | b'\'' | b'}' | b']' | b')' | b'/' | b'>');
        let (before, behind) = (self.plain.get(..start)?, self.plain.get(end..)?);
        let (opened, closed) =
            (before.iter().rev().take(QUOTES).take_while(opens).count(), behind.iter().take(QUOTES).take_while(closes).count());
        let range = start - opened..end + closed;
        Some(Record { range, code, status, words, recipient, says_more: false, holds_reply })
    }
}
