//! Finds phrases and codes in a folded reply, along the trie of the phrases.
//!
//! What a find is worth is decided in `weigh.rs`.

use crate::code::Status;
use crate::phrase::AHEAD;
use crate::tables::{EFFECTS, Effect, Strength};
use crate::trie::{DIGIT, FREE, Head, INSIDE, Output, Step, Trie};

/// The most bytes between the parts of a phrase: about a dozen words, or a few and an address.
const GAP: u32 = 96;
/// The same where the phrase says that the address is dead: the words of two sentences must not.
const DEAD_GAP: u32 = 48;
/// The most bytes that an open end takes along: a longer word is none, and would cost its length for every find.
const LONGEST_WORD: usize = 64;
/// How many finds are kept; beyond it the weakest goes.
const KEPT: usize = 48;
/// From how many finds on the same effect is kept once.
const CROWD: usize = 16;

/// A phrase that was found.
#[derive(Clone, Copy)]
pub struct Hit {
    /// Byte offsets into the folded text.
    pub start: u32,
    pub end: u32,
    /// How many bytes of the phrase itself matched.
    pub length: u32,
    /// Its number in `EFFECTS`, from 0.
    effect: u16,
    pub gaps: bool,
}

impl Hit {
    pub fn effect(&self) -> Effect {
        EFFECTS.get(usize::from(self.effect)).copied().unwrap_or(Effect::Vendor(0))
    }

    /// Orders finds by worth: strength, then length.
    fn worth(&self) -> (Option<Strength>, u32) {
        match self.effect() {
            Effect::Phrase { strength, .. } => (Some(strength), self.length),
            _ => (None, self.length),
        }
    }

    fn inside(&self, other: &Self) -> bool {
        self.start >= other.start && self.end <= other.end && self.length < other.length && !other.gaps
    }
}

/// A code in the text, with its byte offsets in the folded text.
#[derive(Clone, Copy)]
pub struct Place<T> {
    pub value: T,
    pub start: u32,
    pub end: u32,
}

/// How far a phrase with gaps has come.
#[derive(Clone, Copy, Default)]
struct Progress {
    /// The scan that this belongs to; an older one is void.
    scan: u32,
    start: u32,
    length: u32,
    end: u32,
}

/// What one pass finds. Kept between calls, so that a call allocates nothing.
pub struct Scanner {
    trie: Trie,
    /// Places where something may begin: the byte, and in the lowest eight bits what may begin there, as the trie says,
    /// and `START`.
    spots: Vec<u32>,
    finds: Finds,
    pub reply: Option<Place<u16>>,
    pub status: Option<Place<Status>>,
    /// There are words beside the codes.
    pub words: bool,
}

/// The place is a word's start.
const START: u8 = FREE;

/// What may begin behind a byte: inside a word not everything.
#[allow(clippy::indexing_slicing, reason = "worked out when compiled")]
static BEHIND: [u8; 256] = {
    let mut behind = [u8::MAX; 256];
    let mut byte = 0;
    while byte < 256 {
        if in_word(byte as u8) {
            behind[byte] = INSIDE;
        }
        byte += 1;
    }
    behind
};

/// The phrases found so far.
struct Finds {
    hits: Vec<Hit>,
    steps: Vec<Progress>,
    scan: u32,
}

impl Default for Scanner {
    fn default() -> Self {
        let trie = Trie::default();
        let steps = vec![Progress::default(); trie.steps.len()];
        let finds = Finds { hits: Vec::with_capacity(KEPT), steps, scan: 0 };
        Self { trie, spots: vec![], finds, reply: None, status: None, words: false }
    }
}

/// How far the last part of a phrase may be from the one before it.
fn widest(step: &Step) -> u32 {
    let effect = usize::from(step.effect).checked_sub(1).and_then(|effect| EFFECTS.get(effect));
    match effect {
        Some(Effect::Phrase { category: Some(category), .. }) if category.is_dead() => DEAD_GAP,
        _ => GAP,
    }
}

fn byte(text: &[u8], at: usize) -> u8 {
    text.get(at).copied().unwrap_or(b' ')
}

/// Whether a byte is part of a word: a letter, a digit, or a byte of a longer character.
#[inline]
const fn in_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

impl Scanner {
    /// What was found, in the order of the text but for ties.
    pub fn hits(&self) -> &[Hit] {
        &self.finds.hits
    }

    /// Reads a folded text; behind its end it has [`AHEAD`] zeros, so that nothing that looks ahead has to look where
    /// the end is.
    pub fn read(&mut self, text: &[u8]) {
        self.finds.clear();
        (self.reply, self.status) = (None, None);
        self.words = has_words(text);
        for place in 0..self.spot(text) {
            let Some(&spot) = self.spots.get(place) else { return };
            let (at, flags, steps, finds) = ((spot >> 8) as usize, spot as u8, &self.trie.steps, &mut self.finds);
            self.trie.phrases(text, at, flags, &mut |output, end| {
                if flags & START != 0 || output.inside {
                    finds.output(text, output, at, end, steps);
                }
            });
            if flags & DIGIT != 0 {
                self.codes(text, at);
            }
        }
    }

    /// Notes the places where a phrase or a code may begin, and returns how many there are. Every byte comes by here:
    /// there is no branch in the loop, for a processor could not foretell it.
    fn spot(&mut self, text: &[u8]) -> usize {
        let length = text.len().saturating_sub(AHEAD);
        if self.spots.len() <= length {
            self.spots.resize(length + 1, 0);
        }
        let (spots, trie) = (self.spots.as_mut_slice(), &self.trie);
        let (mut count, mut behind) = (0, u8::MAX);
        for (at, head) in text.windows(4).take(length).filter_map(|head| head.first_chunk::<4>()).enumerate() {
            let head = Head::new(*head);
            let flags = (trie.flags(head) | START) & behind;
            if let Some(spot) = spots.get_mut(count) {
                *spot = (at as u32) << 8 | u32::from(flags);
            }
            count += usize::from(flags & !START != 0);
            behind = BEHIND.get(usize::from(head.first())).copied().unwrap_or(u8::MAX);
        }
        count
    }

    /// Reads a reply code or an enhanced code that starts at `at`, at a word's start.
    fn codes(&mut self, text: &[u8], at: usize) {
        let before = byte(text, at.wrapping_sub(1));
        if before != b' ' {
            return;
        }
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
    pub fn delay(&self, text: &[u8]) -> Option<u32> {
        self.hits().iter().find_map(|hit| {
            let Effect::Delay(row) = hit.effect() else { return None };
            crate::delay::seconds(usize::from(row), text.get(hit.start as usize..)?)
        })
    }
}

impl Finds {
    fn clear(&mut self) {
        self.hits.clear();
        self.scan = self.scan.wrapping_add(1);
    }

    fn output(&mut self, text: &[u8], output: Output, from: usize, to: usize, steps: &[Step]) {
        if !output.open && in_word(byte(text, to)) {
            return;
        }
        // An open end takes the rest of its word along, as far as words go.
        let rest = text.get(to..).unwrap_or_default().iter().take(LONGEST_WORD).take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let (start, end, length) = (from as u32, (to + rest) as u32, (to - from) as u32);
        if !output.step {
            self.keep(Hit { start, end, length, effect: output.number, gaps: false });
            return;
        }
        let Some(step) = steps.get(usize::from(output.number)) else { return };
        let mut progress = Progress { scan: self.scan, start, length, end };
        if step.before != 0 {
            let Some(before) = self.steps.get(usize::from(step.before - 1)) else { return };
            if before.scan != self.scan || before.end > start || start - before.end > widest(step) {
                return;
            }
            (progress.start, progress.length) = (before.start, before.length + length);
        }
        if let Some(slot) = self.steps.get_mut(usize::from(output.number)) {
            *slot = progress;
        }
        if step.effect != 0 {
            self.keep(Hit { start: progress.start, end, length: progress.length, effect: step.effect - 1, gaps: true });
        }
    }

    /// Keeps a find unless a longer phrase covers it; lets go of those that it covers.
    fn keep(&mut self, new: Hit) {
        // A text that says one thing over and over would cost all that it said for each time.
        if self.hits.len() >= CROWD && self.hits.iter().any(|hit| hit.effect == new.effect && hit.length >= new.length) {
            return;
        }
        if matches!(new.effect(), Effect::Phrase { .. }) {
            let phrase = |hit: &Hit| matches!(hit.effect(), Effect::Phrase { .. });
            if self.hits.iter().any(|hit| new.inside(hit) && phrase(hit)) {
                return;
            }
            self.hits.retain(|hit| !(hit.inside(&new) && phrase(hit)));
        }
        if self.hits.len() < KEPT {
            self.hits.push(new);
        } else if let Some(weakest) = self.hits.iter_mut().min_by_key(|hit| hit.worth())
            && weakest.worth() < new.worth()
        {
            *weakest = new;
        }
    }
}

/// Whether there are words beside the codes.
fn has_words(text: &[u8]) -> bool {
    text.iter()
        .enumerate()
        .any(|(at, &here)| in_word(here) && !here.is_ascii_digit() && !in_word(byte(text, at.wrapping_sub(1))) && !is_label(text, at))
}

/// `5.1.1`: class 2, 4 or 5, a subject of the registry, no leading zeros.
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
    let introduces = [
        &b"said"[..],
        b"smtp",
        b"code",
        b"error",
        b"reply",
        b"response",
        b"status",
        b"replied",
        b"answered",
        b"returned",
        b"with",
        b"rejected",
        b"host",
        b"server",
        b"command",
        b"message",
        b"data",
        b"diagnostic",
        b"lmtp",
        b"was",
    ];
    let technical = before.iter().any(|b| b.is_ascii_uppercase()) || before.iter().filter(|b| **b == b'.').count() == 3;
    technical || introduces.contains(&before)
}

/// The type of a diagnostic code, `smtp; 550 …` (RFC 3464 section 2.3.6): no word of the reply.
fn is_label(text: &[u8], at: usize) -> bool {
    text.get(at..at + 4) == Some(b"smtp") && !in_word(byte(text, at + 4))
}

/// `Postfix 2.5.1`, `version 5.1.1`: a number of a program, not a code.
fn after_version(text: &[u8], at: usize) -> bool {
    let software =
        [&b"version"[..], b"v", b"ver", b"postfix", b"exim", b"sendmail", b"release", b"build", b"rfc", b"spamassassin", b"firmware"];
    software.contains(&previous_word(text, at))
}

fn next_word(text: &[u8], end: usize) -> &[u8] {
    let rest = text.get(end + 1..).unwrap_or_default();
    rest.get(..rest.iter().take(16).take_while(|b| **b != b' ').count()).unwrap_or_default()
}

fn previous_word(text: &[u8], at: usize) -> &[u8] {
    let end = at.saturating_sub(1);
    let head = text.get(..end).unwrap_or_default();
    let length = head.iter().rev().take(64).take_while(|b| **b != b' ').count();
    head.get(end - length..).unwrap_or_default()
}
