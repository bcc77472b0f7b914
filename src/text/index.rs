//! The phrases of `data/`, found by the bytes that they begin with.

use super::phrase::{DIGITS, END, GAP, NEXT, OPEN};
use crate::tables::PHRASES;

/// How many hashes of four bytes are told apart.
const HEADS: usize = 1 << 14;
/// How many pairs of bytes are told apart.
const PAIRS: usize = 1 << 15;
/// How many chains there are of short parts.
const SHORTS: usize = 256;

/// Phrases begin with these four bytes, at a word's start or anywhere.
const HEAD: u8 = 1;
const HEAD_INSIDE: u8 = 2;
/// Phrases that do not begin with four plain bytes begin with these two, at a word's start or anywhere.
const SHORT: u8 = 4;
const SHORT_INSIDE: u8 = 8;
/// Phrases begin with digits.
pub const NUMBER: u8 = 16;
/// A short one is the beginning of a longer word.
const SHORT_OPEN: u8 = 32;
/// Phrases have it behind the digits that they begin with.
const BEHIND_DIGITS: u8 = 128;
/// What may begin elsewhere than at a word's start.
pub const INSIDE: u8 = HEAD_INSIDE | SHORT_INSIDE;
/// Free for who reads the text.
pub const FREE: u8 = 64;

/// A phrase, or a part of one with gaps.
#[derive(Clone, Copy)]
pub struct Part {
    /// Its first eight bytes, which of them count, and where it is in `PHRASES`.
    first: u64,
    mask: u64,
    from: u32,
    length: u8,
    /// How many of its bytes are plain ones, before digits.
    plain: u8,
    /// It need not begin, or end, at a word's edge.
    pub inside: bool,
    pub open: bool,
    /// The effect that is complete with it, counted from 1; 0 for none.
    pub effect: u16,
    /// The part of a phrase with gaps that it is, and the one before it; both count from 1, 0 for none.
    pub step: u16,
    pub before: u16,
    /// The next part of the same chain, counted from 1.
    next: u16,
}

/// The parts of all phrases, in chains.
pub struct Index {
    parts: Vec<Part>,
    /// How many parts of phrases with gaps there are.
    pub steps: u16,
    /// Which part is the first of a chain, counted from 1: by the hash of eight bytes, or of four; then by two for those
    /// that do not begin with four plain ones; then by the two behind the digits for those that begin with digits.
    chains: Box<[u16; HEADS + 2 * SHORTS]>,
    /// What may begin with four bytes, by their hash, and with two.
    heads: Box<[u8; HEADS]>,
    pairs: Box<[u8; PAIRS]>,
    /// What may begin with a byte at all.
    firsts: [u8; 256],
}

/// Four bytes of the text as they are looked up.
#[derive(Clone, Copy)]
pub struct Head(u32);

impl Head {
    pub fn new(bytes: [u8; 4]) -> Self {
        Self(u32::from_le_bytes(bytes))
    }

    fn at(text: &[u8], at: usize) -> Self {
        Self(eight(text, at) as u32)
    }

    pub fn first(self) -> u8 {
        self.0 as u8
    }

    #[inline]
    fn slot(self) -> usize {
        (self.0.wrapping_mul(0x9e37_79b1) >> (32 - HEADS.trailing_zeros())) as usize
    }

    /// The chain of short parts, by two bytes.
    fn short_chain(self) -> usize {
        let [first, second, ..] = self.0.to_le_bytes();
        HEADS + usize::from(first ^ second << 2)
    }

    #[inline]
    fn pair(self) -> usize {
        self.0 as usize % PAIRS
    }
}

impl Default for Index {
    /// Reads the phrases.
    fn default() -> Self {
        let mut index = Self {
            parts: Vec::with_capacity(PHRASES.len() / 12),
            steps: 0,
            chains: Box::new([0; HEADS + 2 * SHORTS]),
            heads: Box::new([0; HEADS]),
            pairs: Box::new([0; PAIRS]),
            firsts: [0; 256],
        };
        let (mut effect, mut before, mut from, mut plain) = (1, 0, 0, None);
        for (chunk, bytes) in PHRASES.as_chunks().0.iter().enumerate() {
            let mut marks = marks(u64::from_le_bytes(*bytes));
            while marks != 0 {
                let to = chunk * 8 + marks.trailing_zeros() as usize / 8;
                marks &= marks - 1;
                match PHRASES.get(to) {
                    Some(&DIGITS) => {
                        plain = plain.or(Some(to));
                        continue;
                    }
                    Some(&NEXT) => effect += 1,
                    Some(&GAP) => before = index.add(from, to, plain, before, 0),
                    Some(&END) => {
                        index.add(from, to, plain, before, effect);
                        before = 0;
                    }
                    _ => continue,
                }
                (from, plain) = (to + 1, None);
            }
        }
        // Any number may be one that phrases begin with.
        index.firsts.iter_mut().take(usize::from(b'9') + 1).skip(b'0'.into()).for_each(|flags| *flags |= NUMBER);
        index
    }
}

/// The highest bit of each byte that is a mark of the list, or one of a few others. None of these is beyond `0x7f`.
fn marks(bytes: u64) -> u64 {
    const ALL: [u64; 4] = [0x7f, 0x20, 0x80 - GAP as u64, 0x80];
    let [low, small, beyond, high] = ALL.map(|byte| u64::MAX / 255 * byte);
    (((bytes & low) | small) + beyond) & !bytes & high
}

impl Index {
    /// What may begin with this head: its bits say which.
    #[inline]
    pub fn flags(&self, head: Head) -> u8 {
        const LETTERS: u32 = 0x4040_4040;
        let hashed = self.heads.get(head.slot()).copied().unwrap_or(0);
        let paired = self.pairs.get(head.pair()).copied().unwrap_or(0);
        // Short phrases are words or begin with a number: four letters are neither. No branch: none could be foretold.
        let long = u8::from(head.0 & LETTERS == LETTERS) & !(paired / SHORT_OPEN);
        hashed | paired & long.wrapping_sub(1) | self.first(head.first()) & NUMBER
    }

    /// Whether phrases go on behind the number that the text has at `at`.
    pub fn knows_number(&self, text: &[u8], at: usize) -> bool {
        let mut behind = text.get(at..).unwrap_or_default().iter().skip_while(|byte| byte.is_ascii_digit());
        behind.next().is_some_and(|byte| self.first(*byte) & BEHIND_DIGITS != 0)
    }

    /// What may begin with this byte.
    #[inline]
    pub fn first(&self, byte: u8) -> u8 {
        self.firsts.get(usize::from(byte)).copied().unwrap_or(0)
    }

    /// Reports the parts that the text has at `at`, where `flags` may begin, each with where it ends. Says whether a part
    /// may go on behind the text's end, which is at `end`, before a space and `AHEAD` zeros.
    pub fn find(&self, text: &[u8], end: usize, at: usize, flags: u8, found: &mut impl FnMut(&Part, usize)) -> bool {
        // It ends within the bytes by which parts are found.
        let mut ends = false;
        let mut goes_on = false;
        let mut follow = |chain: usize, at: usize| {
            let mut number = self.chains.get(chain).copied().unwrap_or(0);
            while let Some(part) = usize::from(number).checked_sub(1).and_then(|number| self.parts.get(number)) {
                number = part.next;
                // What is longer than the text can only go on behind it.
                if goes_on && at + usize::from(part.length) > end {
                    continue;
                }
                match part.follow(text, end, at) {
                    Some(to) if to <= end => found(part, to),
                    Some(_) => goes_on = true,
                    None => {}
                }
            }
        };
        let head = Head::at(text, at);
        if flags & (SHORT | SHORT_INSIDE) != 0 {
            follow(head.short_chain(), at);
        }
        if flags & NUMBER != 0 {
            let behind = at + text.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count();
            follow(SHORTS + Head::at(text, behind).short_chain(), behind);
            ends |= behind == end;
        }
        if flags & (HEAD | HEAD_INSIDE) != 0 {
            let first = eight(text, at);
            follow(head.slot(), at);
            follow(long_chain(first), at);
            ends |= first >> 56 == 0;
        }
        goes_on || ends
    }

    /// Adds the part `from..to` of `PHRASES`, of plain bytes up to `plain`; gives its step, 0 for a phrase without gaps.
    #[inline(never)]
    fn add(&mut self, mut from: usize, mut to: usize, plain: Option<usize>, before: u16, effect: u16) -> u16 {
        let inside = PHRASES.get(from) == Some(&OPEN);
        let open = PHRASES.get(to - 1) == Some(&OPEN);
        (from, to) = (from + usize::from(inside), to - usize::from(open));
        let numbered = plain == Some(from);
        from += usize::from(numbered);
        let bytes = PHRASES.get(from..to).unwrap_or_default();
        let digits = if numbered { bytes.iter().position(|byte| *byte == DIGITS) } else { plain.map(|plain| plain - from) };
        let plain = digits.unwrap_or(bytes.len());
        let first = eight(&PHRASES, from);
        let head = Head(first as u32);
        let chain = if numbered {
            SHORTS + head.short_chain()
        } else if plain >= 8 {
            long_chain(first)
        } else if plain >= 4 {
            head.slot()
        } else {
            head.short_chain()
        };
        if numbered {
            self.firsts.iter_mut().skip(head.first().into()).take(1).for_each(|flags| *flags |= BEHIND_DIGITS);
        } else {
            self.mark(head, plain >= 4, inside, open && digits.is_none());
        }
        let mut part = Part {
            first,
            mask: u64::MAX.checked_shl(8 * plain as u32).map_or(u64::MAX, |rest| !rest),
            from: from as u32,
            length: bytes.len() as u8,
            plain: plain as u8,
            inside,
            open,
            effect,
            step: 0,
            before,
            next: self.chains.get(chain).copied().unwrap_or(0),
        };
        if before != 0 || effect == 0 {
            match self.shared(&part) {
                Some(step) => return step,
                None => self.steps += 1,
            }
            part.step = self.steps;
        }
        self.parts.push(part);
        let number = self.parts.len() as u16;
        self.chains.iter_mut().skip(chain).take(1).for_each(|first| *first = number);
        part.step
    }

    /// The step of a part with which other phrases go on as well.
    #[inline(never)]
    fn shared(&self, part: &Part) -> Option<u16> {
        let mut other = part.next;
        while let Some(same) = usize::from(other).checked_sub(1).and_then(|number| self.parts.get(number)) {
            if part.effect == 0 && same.step != 0 && same.is(part) {
                return Some(same.step);
            }
            other = same.next;
        }
        None
    }

    /// Notes what may begin with these bytes.
    fn mark(&mut self, head: Head, four: bool, inside: bool, open: bool) {
        let any = if inside { INSIDE | HEAD | SHORT } else { HEAD | SHORT };
        self.firsts.iter_mut().skip(head.first().into()).take(1).for_each(|flags| *flags |= any);
        if !four {
            let flags = if inside { SHORT_INSIDE | SHORT } else { SHORT } | if open { SHORT_OPEN } else { 0 };
            self.pairs.iter_mut().skip(head.pair()).take(1).for_each(|slot| *slot |= flags);
            return;
        }
        let flags = if inside { HEAD_INSIDE | HEAD } else { HEAD };
        let [_, second, third, _] = head.0.to_le_bytes();
        // "no mailbox": of a text that ends in "no" one does not know.
        let cut = if second == b' ' {
            head.0 & 0xffff
        } else if third == b' ' {
            head.0 & 0xff_ffff
        } else {
            head.0
        };
        for head in [head, Head(cut)] {
            self.heads.iter_mut().skip(head.slot()).take(1).for_each(|slot| *slot |= flags);
        }
    }
}

fn long_chain(first: u64) -> usize {
    (first.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - HEADS.trailing_zeros())) as usize
}

/// Eight bytes at once: most comparisons end there.
#[inline]
fn eight(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..).and_then(<[u8]>::first_chunk).map_or(0, |eight| u64::from_le_bytes(*eight))
}

impl Part {
    fn bytes(&self) -> &'static [u8] {
        PHRASES.get(self.from as usize..self.from as usize + usize::from(self.length)).unwrap_or_default()
    }

    fn is(&self, other: &Self) -> bool {
        let edges = |part: &Self| (part.inside, part.open, part.effect, part.before);
        edges(self) == edges(other) && self.bytes() == other.bytes()
    }

    /// Where the part ends that the text has at `at`; beyond the text's end if the text ends within it.
    #[inline]
    fn follow(&self, text: &[u8], end: usize, at: usize) -> Option<usize> {
        let differences = (eight(text, at) ^ self.first) & self.mask;
        let left = end + 1 - at;
        let same = if left < 8 { differences << (64 - 8 * left) == 0 } else { differences == 0 };
        let longer = || eight(text, at + 8) == eight(&PHRASES, self.from as usize + 8);
        if same && (left < 16 || self.plain < 16 || longer()) { self.follow_all(text, end, at) } else { None }
    }

    #[inline(never)]
    fn follow_all(&self, text: &[u8], end: usize, mut at: usize) -> Option<usize> {
        let known = usize::from(self.plain).min(8);
        at += known;
        for byte in self.bytes().get(known..).unwrap_or_default() {
            if at > end {
                break;
            }
            let rest = text.get(at..).unwrap_or_default();
            let same = match *byte {
                DIGITS => rest.iter().take_while(|byte| byte.is_ascii_digit()).count(),
                byte => usize::from(rest.first() == Some(&byte)),
            };
            if same == 0 {
                return None;
            }
            at += same;
        }
        Some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::super::phrase::AHEAD;
    use super::*;
    use std::cell::OnceCell;

    /// The text as `Index::find` wants it, and its length.
    fn padded(text: &[u8]) -> (Vec<u8>, usize) {
        let mut padded = text.to_vec();
        padded.push(b' ');
        padded.extend([0; AHEAD]);
        (padded, text.len())
    }

    fn flags(index: &Index, text: &[u8]) -> u8 {
        index.flags(Head::new(text.first_chunk().copied().unwrap_or_default()))
    }

    /// All parts of phrases, each with sevens for digits.
    fn parts() -> impl Iterator<Item = Vec<u8>> {
        let parts = PHRASES.split(|byte| matches!(*byte, GAP | END | NEXT)).filter(|part| !part.is_empty());
        parts.map(|part| part.iter().filter(|byte| **byte != OPEN).map(|byte| if *byte == DIGITS { b'7' } else { *byte }).collect())
    }

    #[test]
    fn there_is_room() {
        let index = Index::default();
        assert!(index.parts.len() < 65_000);
        assert!(index.parts.iter().all(|part| part.bytes().len() < 255), "a length is a byte");
    }

    #[test]
    fn every_phrase_is_found() {
        let index = Index::default();
        let mut count = 0;
        for part in parts() {
            let (text, end) = padded(&part);
            let mut longest = 0;
            index.find(&text, end, 0, flags(&index, &text), &mut |_, to| longest = longest.max(to));
            assert_eq!(longest, end, "{}", String::from_utf8_lossy(&part));
            count += 1;
        }
        assert!(count > 4000);
    }

    #[test]
    fn of_a_phrase_that_is_cut_between_words_it_says_that_it_may_go_on() {
        let index = Index::default();
        for part in parts() {
            for (cut, _) in part.iter().enumerate().filter(|(_, byte)| **byte == b' ') {
                let (text, end) = padded(part.get(..cut).unwrap_or_default());
                assert!(index.find(&text, end, 0, flags(&index, &text), &mut |_, _| {}), "{}", String::from_utf8_lossy(&text));
            }
        }
    }

    #[test]
    fn nothing_ends_behind_the_text() {
        let (index, seen) = (Index::default(), OnceCell::new());
        let letters = (b'a'..=b'z').chain(*b" .19");
        let all = || letters.clone();
        for (a, b, c) in all().flat_map(|a| all().flat_map(move |b| (b'a'..=b'z').chain([0]).map(move |c| (a, b, c)))) {
            let letters = [a, b, c];
            let (text, end) = padded(letters.get(..if c == 0 { 2 } else { 3 }).unwrap_or_default());
            // Whatever the filter says: it knows hashes only.
            index.find(&text, end, 0, u8::MAX, &mut |_, to| {
                assert!(to <= end, "{}", String::from_utf8_lossy(&text));
                seen.get_or_init(|| ());
            });
        }
        assert!(seen.get().is_some());
    }
}
