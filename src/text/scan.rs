//! Reads what a folded reply holds: codes, phrases, waiting times.
//!
//! What a find is worth is decided in `weigh.rs`.

use super::finds::{Finds, Hit};
use super::phrases::{in_word, own};
use super::waits;
use crate::code::Status;
use crate::tables::Effect;
use std::ops::Range;

/// The most bytes between the parts of a phrase: about a dozen words, or a few and an address.
const GAP: usize = 96;
/// The same where the phrase says that the address is dead: the words of two sentences must not.
const DEAD_GAP: usize = 48;

/// A code in the text, with its byte offsets in the folded text.
#[derive(Clone, Copy)]
pub struct Place<T> {
    pub value: T,
    pub start: u32,
    pub end: u32,
}

/// What one pass finds. Kept between calls, so that a call allocates nothing.
#[derive(Default)]
pub struct Scanner {
    finds: Finds,
    pub reply: Option<Place<u16>>,
    pub status: Option<Place<Status>>,
    /// There are words beside the codes.
    pub words: bool,
}

/// Whether a phrase may have this gap: not where it is too wide.
fn allows(effect: Option<Effect>, gap: Range<usize>) -> bool {
    let widest = match effect {
        Some(Effect::Phrase { category: Some(category), .. }) if category.is_dead() => DEAD_GAP,
        _ => GAP,
    };
    gap.len() <= widest
}

fn byte(text: &[u8], at: usize) -> u8 {
    text.get(at).copied().unwrap_or(b' ')
}

impl Scanner {
    /// What was found, in the order of the text except for ties.
    pub fn hits(&self) -> &[Hit] {
        self.finds.hits()
    }

    /// Reads a folded text.
    pub fn read(&mut self, text: &[u8]) {
        (self.reply, self.status, self.words) = (None, None, false);
        self.finds.clear();
        self.finds.read(own(), text, 0..text.len(), allows);
        let mut before = b' ';
        for (at, here) in text.iter().copied().enumerate() {
            if here.is_ascii_digit() {
                if before == b' ' {
                    self.codes(text, at);
                }
            } else if !self.words {
                self.words = in_word(here) && !in_word(before) && !is_label(text, at);
            }
            before = here;
        }
    }

    /// Reads a reply code or an enhanced code that starts at `at`, at a word's start.
    fn codes(&mut self, text: &[u8], at: usize) {
        let rest = text.get(at..).unwrap_or_default();
        let end = at + rest.iter().take_while(|b| b.is_ascii_digit() || **b == b'.').count();
        if in_word(byte(text, end)) || byte(text, end) == b'-' {
            return;
        }
        let token = text.get(at..end).unwrap_or_default();
        if let Some(status) = status(token) {
            let follows_reply = self.reply.is_some_and(|reply| reply.end as usize + 1 == at);
            let generic = |s: Status| s.detail == 0;
            let better = self.status.is_none_or(|old| generic(old.value) && !generic(status) && old.value.class == status.class);
            // Class 2 in mid-text is a version more often than a success.
            let plausible = follows_reply || (status.class != 2 && !after_version(text, at));
            if better && plausible {
                self.status = Some(Place { value: status, start: at as u32, end: end as u32 });
            }
        } else if let Some(reply) = reply(token)
            && self.reply.is_none()
            && stands_as_reply(text, at, end)
        {
            self.reply = Some(Place { value: reply, start: at as u32, end: end as u32 });
        }
    }

    /// How long to wait, in seconds, where words announce a time.
    #[inline(never)]
    pub fn delay(&self, text: &[u8]) -> Option<u32> {
        let windows = self.hits().iter().filter_map(|hit| match hit.effect() {
            Effect::Delay(row) => Some((usize::from(row), text.get(hit.start as usize..)?)),
            _ => None,
        });
        windows.take(waits::MOST_WINDOWS).find_map(|(row, text)| waits::seconds(row, text))
    }
}

/// `5.1.1`: class 2, 4 or 5, a subject of the registry, no leading zeros.
#[inline(never)]
fn status(token: &[u8]) -> Option<Status> {
    let [class @ (b'2' | b'4' | b'5'), b'.', subject @ b'0'..=b'7', b'.', detail @ ..] = token else { return None };
    let leads_with_zero = detail.len() > 1 && detail.first() == Some(&b'0');
    if detail.is_empty() || detail.len() > 3 || leads_with_zero || !detail.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let detail = detail.iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0'));
    Some(Status { class: class - b'0', subject: u16::from(subject - b'0'), detail })
}

fn reply(token: &[u8]) -> Option<u16> {
    let [class @ (b'2' | b'4' | b'5'), tens @ b'0'..=b'9', ones @ b'0'..=b'9'] = token else { return None };
    Some([class, tens, ones].into_iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0')))
}

/// Whether three digits stand where a reply code stands: at the head, before an enhanced code, or after
/// words, hosts and addresses that introduce one.
fn stands_as_reply(text: &[u8], at: usize, end: usize) -> bool {
    if at == 0 {
        return true;
    }
    if status(next_word(text, end)).is_some() {
        return true;
    }
    let before = previous_word(text, at);
    let introduces = "said smtp code error reply response status replied answered returned with rejected host server command message data diagnostic lmtp was";
    let technical = before.iter().any(|b| b.is_ascii_uppercase()) || before.iter().filter(|b| **b == b'.').count() == 3;
    technical || is_one_of(before, introduces)
}

/// The type of a diagnostic code, `smtp; 550 …` (RFC 3464 section 2.3.6): no word of the reply.
fn is_label(text: &[u8], at: usize) -> bool {
    text.get(at..at + 4) == Some(b"smtp") && !in_word(byte(text, at + 4))
}

/// `Postfix 2.5.1`, `version 5.1.1`: a number of a program, not a code.
fn after_version(text: &[u8], at: usize) -> bool {
    is_one_of(previous_word(text, at), "version v ver postfix exim sendmail release build rfc spamassassin firmware")
}

#[inline(never)]
fn is_one_of(word: &[u8], words: &str) -> bool {
    words.as_bytes().split(|byte| *byte == b' ').any(|one| one == word)
}

fn next_word(text: &[u8], end: usize) -> &[u8] {
    let rest = text.get(end + 1..).unwrap_or_default();
    rest.get(..rest.iter().take(16).take_while(|b| **b != b' ').count()).unwrap_or_default()
}

#[inline(never)]
fn previous_word(text: &[u8], at: usize) -> &[u8] {
    let end = at.saturating_sub(1);
    let head = text.get(..end).unwrap_or_default();
    let length = head.iter().rev().take(64).take_while(|b| **b != b' ').count();
    head.get(end - length..).unwrap_or_default()
}
