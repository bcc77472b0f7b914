//! Finds phrases and codes in a folded reply, along the phrases of `data/`.
//!
//! What a find is worth is decided in `weigh.rs`.

use super::automaton::{Automaton, Found, in_word};
use super::{insert, waits};
use crate::code::Status;
use crate::tables::{EFFECTS, Effect, Strength};

/// The most bytes between the parts of a phrase: about a dozen words, or a few and an address.
const GAP: u32 = 96;
/// The same where the phrase says that the address is dead: the words of two sentences must not.
const DEAD_GAP: u32 = 48;
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
    automaton: Automaton,
    finds: Finds,
    /// The runs that have numbers.
    numbers: Vec<(u32, u32)>,
    pub reply: Option<Place<u16>>,
    pub status: Option<Place<Status>>,
    /// There are words beside the codes.
    pub words: bool,
}

/// What is in a run: words beside codes, and numbers.
const WORDS: u8 = 1;
const NUMBERS: u8 = 2;

/// The phrases found so far.
struct Finds {
    hits: Vec<Hit>,
    /// Of phrases with gaps.
    steps: Vec<Progress>,
    /// No find that is worth less is kept once there are many.
    bar: (Option<Strength>, u32),
    scan: u32,
}

impl Default for Scanner {
    fn default() -> Self {
        let automaton = Automaton::default();
        let steps = vec![Progress::default(); automaton.steps()];
        let finds = Finds { hits: Vec::with_capacity(KEPT), steps, bar: (None, 0), scan: 0 };
        Self { automaton, finds, numbers: vec![], reply: None, status: None, words: false }
    }
}

/// How far a part of a phrase may be from the one before it, by the effect that is complete with it.
fn widest(effect: u16) -> u32 {
    match usize::from(effect).checked_sub(1).and_then(|effect| EFFECTS.get(effect)) {
        Some(Effect::Phrase { category: Some(category), .. }) if category.is_dead() => DEAD_GAP,
        _ => GAP,
    }
}

fn byte(text: &[u8], at: usize) -> u8 {
    text.get(at).copied().unwrap_or(b' ')
}

impl Scanner {
    /// What was found, in the order of the text but for ties.
    pub fn hits(&self) -> &[Hit] {
        &self.finds.hits
    }

    /// A new text begins.
    pub fn begin(&mut self) {
        self.automaton.begin();
        self.finds.clear();
        self.numbers.clear();
        (self.reply, self.status, self.words) = (None, None, false);
    }

    /// Whether it is time to forget the words.
    pub fn is_full(&self) -> bool {
        self.automaton.is_full()
    }

    pub fn forget(&mut self) {
        self.automaton.clear();
    }

    /// Reads the run that begins at `start` and ends with the text: the word of this number, with these signs.
    #[inline]
    pub fn run(&mut self, text: &[u8], start: usize, word: u16, signs: u8) {
        self.words |= signs & WORDS != 0;
        if signs & NUMBERS != 0 {
            self.numbers.push((start as u32, text.len() as u32));
        }
        let found = self.automaton.go(text, start, word);
        for found in self.automaton.found(found) {
            self.finds.add(found, start);
        }
    }

    /// Reads the codes, once the text is there.
    #[inline(never)]
    pub fn end(&mut self, text: &[u8]) {
        for run in 0..self.numbers.len() {
            let (start, end) = self.numbers.get(run).copied().unwrap_or_default();
            for at in start as usize..end as usize {
                if starts_number(text, at) {
                    self.codes(text, at);
                }
            }
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

impl Finds {
    fn clear(&mut self) {
        self.hits.clear();
        self.bar = (None, 0);
        self.scan = self.scan.wrapping_add(1);
    }

    #[inline(never)]
    fn add(&mut self, found: &Found, run: usize) {
        let place = |place: i32| (run as i32 + place) as u32;
        let (mut start, end, mut length) = (place(found.start), place(found.word_end), (found.end - found.start) as u32);
        if found.step != 0 {
            if found.before != 0 {
                let Some(before) = self.steps.get(usize::from(found.before - 1)) else { return };
                if before.scan != self.scan || before.end > start || start - before.end > widest(found.effect) {
                    return;
                }
                (start, length) = (before.start, before.length + length);
            }
            if let Some(slot) = self.steps.get_mut(usize::from(found.step - 1)) {
                *slot = Progress { scan: self.scan, start, length, end };
            }
        }
        if found.effect != 0 {
            self.keep(Hit { start, end, length, effect: found.effect - 1, gaps: found.step != 0 });
        }
    }

    /// Keeps a find unless a longer phrase covers it; lets go of those that it covers.
    fn keep(&mut self, new: Hit) {
        // A text that says one thing over and over would cost all that it said for each time.
        if self.hits.len() >= KEPT && new.worth() <= self.bar
            || self.hits.len() >= CROWD && self.hits.iter().any(|hit| hit.effect == new.effect && hit.length >= new.length)
        {
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
            // What begins earlier may end later.
            insert(&mut self.hits, new, |hit, new| hit.start <= new.start);
        } else if let Some(weakest) = self.hits.iter_mut().min_by_key(|hit| hit.worth()) {
            self.bar = weakest.worth();
            if self.bar < new.worth() {
                *weakest = new;
            }
        }
    }
}

/// What is in a run.
#[inline(never)]
pub fn signs(run: &[u8]) -> u8 {
    let is_word = |at| {
        let here = byte(run, at);
        in_word(here) && !here.is_ascii_digit() && !in_word(byte(run, at.wrapping_sub(1))) && !is_label(run, at)
    };
    let words = (0..run.len()).any(is_word);
    let numbers = starts_number(run, 0) || run.windows(2).any(|pair| matches!(pair, [b' ', b'0'..=b'9']));
    (if words { WORDS } else { 0 }) | if numbers { NUMBERS } else { 0 }
}

fn starts_number(text: &[u8], at: usize) -> bool {
    byte(text, at).is_ascii_digit() && byte(text, at.wrapping_sub(1)) == b' '
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
