//! Phrases in the order in which a trie of them is walked, and how they are brought into it. build.rs compiles this file too: it
//! writes the phrases of `data/` so.
//!
//! Not for how a trie is read and walked: that is phrases.rs.

use super::phrase::{DIGITS, Part};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// How many bytes a part is found by.
pub const HEAD: usize = 3;

/// In `marks`: the part may begin, or end, inside a word.
pub const INSIDE: u8 = 1;
pub const OPEN: u8 = 2;
/// An effect is complete with the part. A part without is a step of a phrase that goes on.
pub const COMPLETE: u8 = 4;
/// A step goes before the part.
pub const AFTER: u8 = 8;
/// Its last byte is the space after the part: it would be shorter than a head.
pub const SPACED: u8 = 16;

/// In `Preorder::bytes`: plus its marks but for `SPACED`, an ending.
pub const MARK: u8 = 1;
/// Behind the endings: plus how many nodes follow, where they are not many. The first sum is one more than this.
pub const CHILDREN: u8 = MARK + SPACED;
/// Many follow: how many is the next byte.
pub const MANY: u8 = 31;

/// A phrase, or a part of one with gaps, that ends in a trie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The effect that is complete with it, or its number as a step: counted from 1, in the order of the parts.
    pub number: u16,
    /// The step before it; 0 for none.
    pub before: u16,
    pub marks: u8,
}

impl Ending {
    pub fn effect(&self) -> Option<u16> {
        (self.marks & COMPLETE != 0).then_some(self.number)
    }

    pub fn step(&self) -> Option<u16> {
        (self.marks & COMPLETE == 0).then_some(self.number)
    }
}

/// A trie in the order of a walk through all of it: each node, then all that follows it, by the order of their bytes. It is read
/// in one pass, each node into the place that it keeps, because what tells how many follow comes before them.
#[derive(Default)]
pub struct Preorder {
    /// The bytes that lead to each node from the one before it. Behind them what ends there, a byte each, and how many nodes
    /// follow it, if any do: bytes from `MARK` to `MANY`, which no part holds.
    pub bytes: Cow<'static, [u8]>,
    /// The effects of the endings with which one is complete.
    pub effects: Cow<'static, [u16]>,
    /// The steps before the endings that have one, counted from 1 in the order of the endings.
    pub befores: Cow<'static, [u16]>,
    /// How many endings are steps.
    pub steps: u16,
    /// How many nodes are found by a head, and how many there are behind these and with them.
    pub heads: usize,
    pub nodes: usize,
}

impl Preorder {
    /// Adds a node, and what follows it. `parts`: all to which it leads, in order; `from`: how many of their bytes lead to the node
    /// before it.
    fn add(&mut self, parts: &[Added], from: usize) {
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return };
        let to = shared(&first.bytes, &last.bytes).min(stretch_end(&first.bytes, from));
        let head = head_length(first.bytes.first().copied());
        self.nodes += usize::from(to >= head);
        self.heads += usize::from(from < head && to >= head);
        let bytes = self.bytes.to_mut();
        bytes.extend(first.bytes.get(from..to).unwrap_or_default());
        let (ending, longer) = parts.split_at(parts.iter().take_while(|part| part.bytes.len() == to).count());
        for Added { ending, .. } in ending {
            bytes.push(MARK + ending.marks % SPACED);
            self.effects.to_mut().extend(ending.effect());
            self.befores.to_mut().extend(Some(ending.before).filter(|before| *before != 0));
            self.steps += u16::from(ending.step().is_some());
        }
        match branches(longer, to).count() as u8 {
            0 => {}
            few if few < MANY - CHILDREN => bytes.push(CHILDREN + few),
            many => bytes.extend([MANY, many]),
        }
        branches(longer, to).for_each(|parts| self.add(parts, to));
    }
}

/// Those of a node: parts that go on behind so many bytes, by the byte with which they do.
fn branches(parts: &[Added], from: usize) -> impl Iterator<Item = &[Added]> {
    parts.chunk_by(move |one, other| one.bytes.get(from) == other.bytes.get(from))
}

/// How many bytes a part is found by, by the first of them: a number goes before its `HEAD`.
#[inline]
pub fn head_length(first: Option<u8>) -> usize {
    HEAD + usize::from(first == Some(DIGITS))
}

/// Where to look for a key first in a table of so many slots, a power of two; then in those behind it.
#[inline]
pub fn slot(key: u32, slots: usize) -> usize {
    (key.wrapping_mul(0x9e37_79b1) >> 12) as usize & (slots - 1)
}

/// Where the stretch ends that leads on from a place. A number is a stretch of its own, except at the beginning of a part.
fn stretch_end(part: &[u8], from: usize) -> usize {
    let rest = part.get(from..).unwrap_or_default();
    let digits = rest.iter().skip(1).position(|byte| *byte == DIGITS);
    match rest {
        [DIGITS, ..] if from > 0 => from + 1,
        _ => from + digits.map_or(rest.len(), |digits| digits + 1),
    }
}

/// How many bytes both begin with.
#[inline]
pub fn shared(one: &[u8], other: &[u8]) -> usize {
    one.iter().zip(other).take_while(|(one, other)| one == other).count()
}

/// Collects phrases.
#[derive(Default)]
pub struct Builder {
    phrases: Vec<Phrase>,
    /// Of several with the same parts only the highest effect counts.
    pub last_counts: bool,
}

/// A phrase, and what it stands for. Of several with the same parts, the highest effect comes first.
#[derive(PartialEq, Eq)]
struct Phrase {
    parts: Vec<Part>,
    effect: u16,
}

/// A part on its way into its place. Its steps are numbered in the order in which they were added.
#[derive(PartialEq, Eq)]
struct Added {
    bytes: Vec<u8>,
    ending: Ending,
}

impl Builder {
    /// Adds a phrase by its parts, which phrase.rs has checked.
    pub fn add(&mut self, parts: &[Part], effect: u16) {
        self.phrases.push(Phrase { parts: parts.to_vec(), effect });
    }

    /// Phrases that begin with the same parts share these.
    #[cold]
    #[inline(never)]
    pub fn build(self) -> Preorder {
        let mut added = self.added();
        // The number of each step in the order of the parts, by the number that it was given.
        let mut numbers = vec![0; added.len() + 1];
        let steps = added.iter().filter_map(|part| part.ending.step());
        (1..).zip(steps).for_each(|(number, step)| numbers.iter_mut().skip(step.into()).take(1).for_each(|own| *own = number));
        for part in &mut added {
            part.ending.before = numbers.get(usize::from(part.ending.before)).copied().unwrap_or(0);
        }
        let mut trie = Preorder::default();
        branches(&added, 0).for_each(|parts| trie.add(parts, 0));
        trie
    }

    #[cold]
    #[inline(never)]
    fn added(self) -> Vec<Added> {
        // Heaps sort as surely as `sort` does, in fewer bytes of wasm.
        let phrases = BinaryHeap::from(self.phrases).into_sorted_vec();
        let (mut added, mut steps) = (vec![], 0);
        // The phrase before, and its steps.
        let (mut last, mut path): (&[Part], Vec<u16>) = (&[], vec![]);
        for Phrase { parts, effect } in &phrases {
            if self.last_counts && last == parts.as_slice() {
                continue;
            }
            let same = last.iter().zip(parts).zip(&path).take_while(|((one, other), _)| one == other).count();
            path.truncate(same.min(parts.len().saturating_sub(1)));
            for part in parts.iter().skip(path.len()) {
                let before = path.last().copied().unwrap_or(0);
                let complete = path.len() + 1 == parts.len();
                if !complete {
                    steps += 1;
                    path.push(steps);
                }
                added.push(Added::new(part, if complete { *effect } else { steps }, complete, before));
            }
            last = parts;
        }
        let mut added = BinaryHeap::from(added).into_sorted_vec();
        added.dedup();
        added
    }
}

// Written out, and not inlined, for the wasm to have each comparison once.
impl Ord for Phrase {
    #[inline(never)]
    fn cmp(&self, other: &Self) -> Ordering {
        self.parts.cmp(&other.parts).then(other.effect.cmp(&self.effect))
    }
}

impl PartialOrd for Phrase {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Added {
    #[inline(never)]
    fn cmp(&self, other: &Self) -> Ordering {
        let rest = |of: &Self| (of.ending.marks, of.ending.step(), of.ending.before);
        self.bytes.cmp(&other.bytes).then(other.ending.effect().cmp(&self.ending.effect())).then(rest(self).cmp(&rest(other)))
    }
}

impl PartialOrd for Added {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Added {
    #[cold]
    #[inline(never)]
    fn new(part: &Part, number: u16, complete: bool, before: u16) -> Self {
        let mut bytes = part.bytes.clone();
        let mut marks = [(part.inside, INSIDE), (part.open, OPEN), (complete, COMPLETE), (before != 0, AFTER)]
            .iter()
            .fold(0, |marks, (is, mark)| if *is { marks | mark } else { marks });
        if bytes.len() < HEAD {
            bytes.push(b' ');
            marks |= SPACED;
        }
        Self { bytes, ending: Ending { number, before, marks } }
    }
}
