//! Recipients whose mail was taken, by a word beside their address: "ann@x.example: delivered", `"accepted": ["ann@x.example"]`.
//!
//! Not for those that a reply takes with a code (several.rs).

use super::parts::{Reply, Transcript};
use super::surroundings::Surroundings;
use crate::tables::{JOINTS, LABELS, LINKS, RECIPIENT_KEYS, SERVED, TOWARDS};
use crate::text::fold::{Folded, Kind, Token};

/// How far from an address the word is at most, in bytes.
const NEAR: usize = 64;
/// How many addresses of a text without replies are looked at.
const UNREPLIED: usize = 16;
/// How many senders are told from recipients.
const SENDERS: usize = 8;

impl Transcript {
    /// The addresses of recipients that were served, where the text has others. Where it has one only, that was served in the end.
    pub(super) fn served<'a>(&mut self, plain: &'a str, folded: &'a Folded) -> Vec<&'a Token> {
        let text = Surroundings { plain: plain.as_bytes(), folded };
        // A text without replies may be a refusal all the same.
        let looked_at = match self.replies.as_slice() {
            [] => UNREPLIED,
            replies if replies.iter().any(Reply::is_refusal) => usize::MAX,
            _ => 0,
        };
        let addresses: Vec<&Token> = text.recipients().take(looked_at).collect();
        let differ = |pair: &[&Token]| matches!(pair, [one, next] if !text.is_same(one, next));
        let several = addresses.windows(2).any(differ);
        let mut served: Vec<&Token> = vec![];
        // Where the last address ends among the words, whether it was served, and the word behind it that is its own.
        let (mut end, mut last, mut own) = (0, false, None);
        for (nth, address) in addresses.iter().enumerate() {
            let start = address.at as usize;
            let next = addresses.get(nth + 1).map_or(folded.words.len(), |next| next.at as usize);
            let after = text.end_of_word(start);
            let behind = text.word_behind(after, next).filter(|word| !text.is_denied(address) && !folded.is_denied(*word));
            // "Sent to ann@x.example" is no result where nobody else is named.
            let may_be_ahead = || several || text.has_field_name(address);
            let ahead = || may_be_ahead() && text.word_ahead(end, start).is_some_and(|word| Some(word) != own);
            last = behind.is_some() || ahead() || last && text.words(end, start).all(|(_, word)| JOINTS.contains(word));
            if last {
                served.push(address);
            }
            (end, own) = (after, behind);
        }
        if !several {
            self.served_in_the_end = last && !self.replies.is_empty();
        }
        if !several || self.replies.is_empty() && served.len() == addresses.len() {
            served.clear();
        }
        served
    }

    /// A reply that refuses is about none of those that were served, but about an address behind it.
    pub(super) fn leave_served(&mut self, served: &[&Token], plain: &str, folded: &Folded) {
        let text = Surroundings { plain: plain.as_bytes(), folded };
        let is_served = |at: usize| served.binary_search_by_key(&at, |address| address.start as usize).is_ok();
        for reply in self.replies.iter_mut().filter(|reply| reply.is_refusal()) {
            if reply.recipient.is_none_or(|(start, _)| !is_served(start)) {
                continue;
            }
            let near = reply.stretch.start..reply.stretch.end + NEAR;
            let mut behind = text.tokens(&near, Kind::Address).filter(|token| !text.is_other(token) && !is_served(token.start as usize));
            reply.recipient = behind.next().map(|token| (token.start as usize, token.end as usize));
        }
    }
}

impl<'a> Surroundings<'a> {
    /// The addresses that the text does not call the sender's anywhere.
    fn recipients(self) -> impl Iterator<Item = &'a Token> {
        let addresses = move || self.folded.tokens.iter().filter(|token| token.kind == Kind::Address);
        let senders: Vec<&Token> = addresses().filter(|token| self.is_sender(token.at as usize)).take(SENDERS).collect();
        addresses().filter(move |token| !senders.iter().any(|sender| self.is_same(sender, token)))
    }

    pub(super) fn is_same(&self, one: &Token, other: &Token) -> bool {
        let text = |token: &Token| self.plain.get(token.start as usize..token.end as usize).unwrap_or_default();
        text(one).eq_ignore_ascii_case(text(other))
    }

    /// Whether a word before an address on its line negates: "nicht an ann@x.example zugestellt".
    fn is_denied(&self, address: &Token) -> bool {
        let start = address.start as usize;
        let near = self.plain.get(start.saturating_sub(NEAR / 2)..start).unwrap_or_default();
        !near.contains(&b'\n') && self.folded.is_denied(address.at as usize)
    }

    /// Whether an address has the name of a field before it, or in its token: `to=<ann@x.example>`, `"recipient": "ann@x.example"`.
    fn has_field_name(&self, address: &Token) -> bool {
        let (start, end) = (address.start as usize, address.end as usize);
        let before = self.plain.get(start.saturating_sub(8)..start).unwrap_or_default();
        let mut before = before.iter().rev().skip_while(|byte| matches!(byte, b' ' | b'"' | b'\'' | b'<' | b'['));
        matches!(before.next(), Some(b'=' | b':')) || self.plain.get(start..end).is_some_and(|token| token.contains(&b'='))
    }

    fn end_of_word(&self, at: usize) -> usize {
        let rest = self.folded.words.get(at..).unwrap_or_default();
        at + rest.iter().position(|byte| *byte == b' ').unwrap_or(rest.len())
    }

    fn words(&self, from: usize, to: usize) -> impl DoubleEndedIterator<Item = (usize, &'a [u8])> {
        let starts = &self.folded.starts;
        let first = starts.partition_point(|start| (*start as usize) < from);
        let last = starts.partition_point(|start| (*start as usize) < to);
        let own = starts.get(first..last).unwrap_or_default();
        own.iter().map(move |start| {
            (*start as usize, self.folded.words.get(*start as usize..self.end_of_word(*start as usize)).unwrap_or_default())
        })
    }

    /// Where the first word is that is not only between, if it says that somebody was served, or may have before it lost a letter.
    fn says_served(&self, mut words: impl Iterator<Item = (usize, &'a [u8])>) -> Option<usize> {
        let (at, word) = words.find(|(_, word)| !is_between(word))?;
        let is_damaged = || self.folded.tokens_in(at..at + word.len() + 1).any(|token| token.kind == Kind::Damage);
        (SERVED.contains(word) || is_damaged()).then_some(at)
    }

    /// A full stop. The end of a value in quotation marks is none.
    fn ends_sentence(&self, token: &Token) -> bool {
        token.kind == Kind::Sentence && self.plain.get(token.start as usize) == Some(&b'.')
    }

    /// Where the word is that says behind an address, on its line and in its sentence, that it was served.
    fn word_behind(&self, end: usize, next: usize) -> Option<usize> {
        let to = next.min(end + NEAR);
        let parts = |token: &&Token| token.at as usize >= end && (token.kind == Kind::Line || self.ends_sentence(token));
        let to = self.folded.tokens_in(end..to).find(parts).map_or(to, |token| token.at as usize);
        self.says_served(self.words(end, to))
    }

    /// Where the word is that says before an address that it was served.
    fn word_ahead(&self, from: usize, start: usize) -> Option<usize> {
        let from = from.max(start.saturating_sub(NEAR));
        let sentence = self.folded.tokens_in(from..start).filter(|token| self.ends_sentence(token)).last();
        let from = sentence.map_or(from, |token| from.max(token.at as usize));
        // "250 2.1.0 Ok", and on the next line "RCPT TO:<ann@x.example>", is what another command was told.
        let is_of_command = |at: usize| {
            let between = self.plain.get(self.folded.runs.start(at)..self.folded.runs.start(start)).unwrap_or_default();
            let is_reply = self.folded.word_before(at).first().is_some_and(u8::is_ascii_digit);
            is_reply && between.contains(&b'\n') || self.is_argument_of_rcpt(start)
        };
        self.says_served(self.words(from, start).rev()).filter(|at| !self.folded.is_denied(*at) && !is_of_command(*at))
    }
}

/// Whether a word may be between an address and what is said of it.
fn is_between(word: &[u8]) -> bool {
    // "ann@x.example 250 2.0.0 OK"
    let succeeds = || matches!(word, [b'2', b'0'..=b'9' | b'.', ..]) && word.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.');
    let links = || succeeds() || RECIPIENT_KEYS.contains(word) || TOWARDS.contains(word) || LABELS.contains(word) || LINKS.contains(word);
    !SERVED.contains(word) && links()
}
