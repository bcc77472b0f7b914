//! Finds phrases and codes in a folded reply, in one pass along the trie that build.rs laid out.
//!
//! What a find is worth is decided in `weigh.rs`.

use crate::code::Status;
use crate::tables::{EFFECTS, Effect, STEPS, Strength};
use crate::trie::{DIGITS, Head, Trie};

/// In an output: a step of a phrase with gaps; need not end at a word's edge. The same as in build/trie.rs.
const STEP: u16 = 1 << 15;
const OPEN: u16 = 1 << 14;

/// The most words between the parts of a phrase.
const GAP: u32 = 8;
/// The most bytes that an open end takes along: a longer word is none, and would cost its length for every find.
const LONGEST_WORD: usize = 64;
/// How many finds are kept; beyond it the weakest goes.
const KEPT: usize = 48;

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
    gaps: bool,
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
    end_word: u32,
}

/// What one pass finds. Kept between calls, so that a call allocates nothing.
pub struct Scanner {
    trie: Trie,
    spots: Vec<Spot>,
    finds: Finds,
    pub reply: Option<Place<u16>>,
    pub status: Option<Place<Status>>,
    /// How many words there are beside the codes.
    pub words: u32,
}

/// A place where something may begin.
#[derive(Clone, Copy)]
struct Spot {
    at: u32,
    /// How many words stand before it.
    word: u32,
    /// The roots of the trie to try, a bit each.
    roots: u8,
    /// A code may begin here.
    digit: bool,
}

/// The phrases found so far.
struct Finds {
    hits: Vec<Hit>,
    steps: Vec<Progress>,
    scan: u32,
}

impl Default for Scanner {
    fn default() -> Self {
        let finds = Finds { hits: Vec::with_capacity(KEPT), steps: vec![Progress::default(); STEPS.len()], scan: 0 };
        Self { trie: Trie::default(), spots: vec![], finds, reply: None, status: None, words: 0 }
    }
}

fn byte(text: &[u8], at: usize) -> u8 {
    text.get(at).copied().unwrap_or(b' ')
}

/// Whether a byte is part of a word: a letter, a digit, or a byte of a longer character.
#[inline]
fn in_word(byte: u8) -> bool {
    #[allow(clippy::indexing_slicing, reason = "worked out when compiled")]
    static TABLE: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            table[byte] = (byte as u8).is_ascii_alphanumeric() || byte >= 0x80;
            byte += 1;
        }
        table
    };
    TABLE.get(usize::from(byte)).copied().unwrap_or(false)
}

impl Scanner {
    /// What was found, in the order of the text but for ties.
    pub fn hits(&self) -> &[Hit] {
        &self.finds.hits
    }

    /// Reads a folded text.
    pub fn read(&mut self, text: &[u8]) {
        self.finds.hits.clear();
        self.finds.scan = self.finds.scan.wrapping_add(1);
        (self.reply, self.status) = (None, None);
        self.spot(text);
        for place in 0..self.spots.len() {
            let Some(&Spot { at, word, roots, digit }) = self.spots.get(place) else { return };
            let at = at as usize;
            for root in 0..2 {
                if roots & 1 << root != 0 {
                    self.phrases(text, root, at, word);
                }
            }
            if digit {
                self.codes(text, at);
            }
        }
    }

    /// Notes the places where a phrase or a code may begin, and counts the words. Nothing else happens in this loop:
    /// it sees every byte.
    fn spot(&mut self, text: &[u8]) {
        let (trie, spots) = (&self.trie, &mut self.spots);
        spots.clear();
        let (mut word, mut words) = (0, 0);
        let mut start = true;
        let mut head = Head::of(text);
        let next = text.get(4..).unwrap_or_default().iter().chain(std::iter::repeat(&0));
        for ((at, &here), &next) in text.iter().enumerate().zip(next) {
            let inside = in_word(here);
            // Bit 0 is the root of what begins at a word's start.
            let roots = trie.roots(head, here) & (2 | u8::from(start));
            if start && inside && !(here == b's' && is_label(text, at)) {
                words += u32::from(!here.is_ascii_digit());
            }
            let digit = start && here.is_ascii_digit();
            if roots != 0 || digit {
                spots.push(Spot { at: at as u32, word, roots, digit });
            }
            start = !inside;
            word += u32::from(here == b' ');
            head = head.shift(next);
        }
        self.words = words;
    }

    /// Looks for the phrases that begin at `at`.
    fn phrases(&mut self, text: &[u8], root: usize, at: usize, word: u32) {
        let first = byte(text, at);
        let numbered = if first.is_ascii_digit() { self.trie.enter(root, DIGITS) } else { 0 };
        let finds = &mut self.finds;
        for node in [self.trie.enter(root, first), numbered].into_iter().filter(|node| *node != 0) {
            self.trie.walk(text, node, at, &mut |output, end| finds.output(text, output, at, end, word));
        }
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
    fn output(&mut self, text: &[u8], output: u16, from: usize, to: usize, word: u32) {
        if output & OPEN == 0 && in_word(byte(text, to)) {
            return;
        }
        let number = output & !(STEP | OPEN);
        // An open end takes the rest of its word along, as far as words go.
        let rest = text.get(to..).unwrap_or_default().iter().take(LONGEST_WORD).take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let (start, end, length) = (from as u32, (to + rest) as u32, (to - from) as u32);
        if output & STEP == 0 {
            self.keep(Hit { start, end, length, effect: number - 1, gaps: false });
            return;
        }
        let at = usize::from(number - 1);
        let Some(step) = STEPS.get(at) else { return };
        let mut progress = Progress { scan: self.scan, start, length, end, end_word: word };
        if step.before != 0 {
            let Some(before) = self.steps.get(usize::from(step.before - 1)) else { return };
            if before.scan != self.scan || before.end > start || word - before.end_word > GAP + 1 {
                return;
            }
            (progress.start, progress.length) = (before.start, before.length + length);
        }
        progress.end_word += text.get(from..to).unwrap_or_default().iter().filter(|b| **b == b' ').count() as u32;
        if let Some(slot) = self.steps.get_mut(at) {
            *slot = progress;
        }
        if step.effect != 0 {
            self.keep(Hit { start: progress.start, end, length: progress.length, effect: step.effect - 1, gaps: true });
        }
    }

    /// Keeps a find unless a longer phrase covers it; lets go of those that it covers.
    fn keep(&mut self, new: Hit) {
        if matches!(new.effect(), Effect::Phrase { .. }) {
            let phrase = |hit: &Hit| matches!(hit.effect(), Effect::Phrase { .. });
            if self.hits.iter().any(|hit| phrase(hit) && new.inside(hit)) {
                return;
            }
            self.hits.retain(|hit| !(phrase(hit) && hit.inside(&new)));
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

/// `5.1.1`: class 2, 4 or 5, a subject of the registry, no leading zeros.
fn status(token: &[u8]) -> Option<Status> {
    let token = std::str::from_utf8(token).ok()?;
    let mut parts = token.split('.');
    let (class, subject, detail) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || detail.len() > 3 || (detail.len() > 1 && detail.starts_with('0')) {
        return None;
    }
    let class = match class {
        "2" => 2,
        "4" => 4,
        "5" => 5,
        _ => return None,
    };
    if subject.len() != 1 {
        return None;
    }
    let subject = subject.parse().ok().filter(|s| *s <= 7)?;
    Some(Status { class, subject, detail: detail.parse().ok()? })
}

fn reply(token: &[u8]) -> Option<u16> {
    if !matches!(token, [b'2' | b'4' | b'5', b'0'..=b'9', b'0'..=b'9']) {
        return None;
    }
    std::str::from_utf8(token).ok()?.parse().ok()
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
