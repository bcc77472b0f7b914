//! Recipients in a list: "a@x.example: 452 Mailbox full; b@x.example: 550 User unknown", `{'a@x.example': (452, …), …}`, a record to a
//! line. Each begins what is said about it.

use super::reader::Reader;
use super::several::names_sender;
use super::whose::Whose;
use crate::code::written;
use crate::tables::{FrameId, LABELS, RECIPIENT_KEYS, TOWARDS};
use crate::text::fold::Token;
use std::ops::Range;

/// How far before a recipient words tell that the reply is about the sender, in bytes.
const NEAR: usize = 200;
/// How far from a separator the recipient that it parts from others is named, and its code from there, in bytes.
const NAMED_WITHIN: usize = 40;
const CODE_WITHIN: usize = 48;

/// Whether a stretch has no other words than these.
pub(super) fn is_made_of(stretch: &[u8], words: impl Fn(&[u8]) -> bool) -> bool {
    let mut parts = stretch.split(|byte| !byte.is_ascii_alphanumeric() && *byte < 0x80).filter(|word| !word.is_empty());
    parts.all(|word| word == "–".as_bytes() || words(&word.to_ascii_lowercase()))
}

/// The last sign that parts one recipient from the next, and its place, if only brackets, quotes, "RCPT TO:" or the key of a record
/// follow it.
fn separator(before: &[u8]) -> Option<(usize, u8)> {
    let head = before.len().saturating_sub(NAMED_WITHIN);
    let parts = |byte: &u8| matches!(byte, b';' | b'|' | b'}' | b',' | b'/' | b'.' | b')' | b']' | b'\t');
    let at = head + before.get(head..)?.iter().rposition(parts)?;
    is_made_of(before.get(at + 1..)?, |word| RECIPIENT_KEYS.contains(word)).then_some((at, *before.get(at)?))
}

/// Whether words end with a dash, and perhaps a bracket.
fn ends_with_dash(words: &[u8]) -> bool {
    let words = words.trim_ascii_end();
    let words = words.strip_suffix(b"<").unwrap_or(words).trim_ascii_end();
    ["-", "–", "—"].iter().any(|dash| words.ends_with(dash.as_bytes()))
}

impl Reader<'_> {
    /// The length of the key before an address: "rcpt=u@x.example".
    pub(super) fn key(&self, token: &Token) -> usize {
        let names = |key: &Range<usize>| self.text.is_key_of(key, true) != Whose::Other;
        self.text.own_key(token).filter(names).map_or(0, |key| key.len() + 1)
    }

    /// Whether an address is the key of a reply: "{'u@x.example': (550, b'…'), 'v@x.example': (450, b'…')}".
    pub(super) fn is_key_of_reply(&self, end: usize) -> bool {
        let rest = self.text.plain.get(end..).unwrap_or_default();
        matches!(rest, [b'\'' | b'"', b':', b' ', b'(', b'1'..=b'9', b'0'..=b'9', b'0'..=b'9', b',', ..])
    }

    /// Where the next recipient of a list begins, if the address at this place is one.
    pub(super) fn next_in_list(&self, start: usize, end: usize, at: usize) -> Option<usize> {
        let reply = self.current().filter(|_| self.line_reply)?;
        if reply.recipient.is_some_and(|known| self.is_same(known, (start, end))) {
            return None;
        }
        let (coded, known) = (self.leads_to_code(end, false), reply.recipient.is_some());
        let before = self.text.plain.get(self.line_start.max(reply.stretch.start)..start).unwrap_or_default();
        // `{"to":"a@x.example","error":"…"}`, and the same on the next line, or a member to a line.
        let keyed = || before.iter().any(u8::is_ascii_alphabetic) && self.leads_to_code(end, true);
        let heads_line = self.line_start > reply.stretch.start
            && before.len() <= NAMED_WITHIN
            && is_made_of(before, |word| RECIPIENT_KEYS.contains(word));
        if known && heads_line && (coded || keyed()) {
            return Some(self.line_start);
        }
        let separator = separator(before).map(|(at, sign)| (start - before.len() + at, sign));
        // Little else has these signs before an address.
        if let Some((from, b';' | b'|' | b'}')) = separator
            && (coded || known && self.behind(end).starts_with(b":"))
        {
            return Some(from);
        }
        // "sender verify failed, <jo@example.org>: 550 no such user": whom the sender's server does not know.
        let said = self.text.folded.words.get(reply.stretch.at.max(at.saturating_sub(NEAR))..at).unwrap_or_default();
        if !coded || !known || names_sender(said) {
            return None;
        }
        let glued = || matches!(self.text.plain.get(end..), Some([b':', b'0'..=b'9', ..]));
        let leads = || ends_with_dash(before) || TOWARDS.contains(self.text.folded.word_before(at));
        separator.map(|(from, _)| from).or_else(|| (leads() || glued()).then_some(start))
    }

    /// Whether a code comes next, on the same line or another, behind brackets and quotes or labels ("error", "status").
    pub(super) fn leads_to_code(&self, end: usize, lines: bool) -> bool {
        self.before_code(end, lines).is_some_and(|between| is_made_of(between, |word| LABELS.contains(word)))
    }

    /// Whether an address behind the words of a reply is whom the next one is about: "does not exist. The one to u@x.example came back with
    /// 452".
    pub(super) fn leads_to_next(&self, start: usize, end: usize, at: usize) -> bool {
        let Some(reply) = self.current().filter(|reply| reply.frame != Some(FrameId::DeliveryReport)) else { return false };
        let said = self.text.plain.get(reply.stretch.end.max(start.saturating_sub(NAMED_WITHIN))..start).unwrap_or_default();
        let ends = |two: &[u8]| matches!(two, [b'.' | b';', b' '] | [b'"', _] | [_, b'\n']);
        let is_sentence = |between: &[u8]| !between.contains(&b'@') && !between.windows(2).any(|two| two == b". ");
        reply.recipient.is_some_and(|known| known.0 < start && !self.is_same(known, (start, end)))
            && TOWARDS.contains(self.text.folded.word_before(at))
            && matches!(said, [.., b' '] | [.., b' ', b'<'])
            && said.windows(2).any(ends)
            && self.before_code(end, false).is_some_and(is_sentence)
    }

    /// What is between a place and the code of a refusal, where one follows soon.
    fn before_code(&self, end: usize, lines: bool) -> Option<&[u8]> {
        let rest = self.text.plain.get(end..).unwrap_or_default();
        let rest = rest.get(..rest.len().min(if lines { 2 * CODE_WITHIN } else { CODE_WITHIN })).unwrap_or_default();
        let rest = if lines { rest } else { rest.split(|byte| *byte == b'\n').next().unwrap_or_default() };
        let (between, digits) = rest.split_at(rest.iter().position(u8::is_ascii_digit)?);
        let number =
            digits.iter().position(|byte| !byte.is_ascii_digit() && *byte != b'.').map_or(digits, |length| digits.split_at(length).0);
        let refuses = matches!(number.first(), Some(b'4' | b'5'));
        (refuses && (written::reply(number).is_some() || written::status(number).is_some())).then_some(between)
    }
}
