//! The parts of phrases in the order of their bytes, from which a trie is made. build.rs compiles this file too: it sorts the
//! parts of `data/`.
//!
//! Not for how a trie is made and walked: that is phrases.rs.

use super::phrase::Part;
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

/// Parts in the order of their bytes. Those of a phrase that begins with the parts of another are there once.
#[derive(Default)]
pub struct Parts {
    /// Of each part those that it does not share with the one before it.
    pub bytes: Vec<u8>,
    pub rows: Vec<Row>,
}

/// A part: where its bytes are, and what ends with it.
#[derive(Clone, Copy)]
pub struct Row {
    /// Its first byte, if those that it shares were there too.
    pub start: u32,
    pub shared: u8,
    pub length: u8,
    pub ending: Ending,
}

impl Parts {
    /// Adds a part by what it does not share with the one before it.
    pub fn push(&mut self, shared: usize, rest: &[u8], ending: Ending) {
        self.rows.push(Row::new(self.bytes.len(), shared, rest, ending));
        self.bytes.extend(rest);
    }
}

impl Row {
    /// A part, by where what it does not share begins. A part has 201 bytes at most, and shares none that is not before it.
    pub fn new(at: usize, shared: usize, rest: &[u8], ending: Ending) -> Self {
        Self { start: (at - shared) as u32, shared: shared as u8, length: (shared + rest.len()) as u8, ending }
    }

    /// What it does not share, of the bytes of all parts.
    pub fn rest<'a>(&self, bytes: &'a [u8]) -> &'a [u8] {
        let place = |length: u8| self.start as usize + usize::from(length);
        bytes.get(place(self.shared)..place(self.length)).unwrap_or_default()
    }
}

/// Where to look for a key first in a table of so many slots, a power of two; then in those behind it.
#[inline]
pub fn slot(key: u32, slots: usize) -> usize {
    (key.wrapping_mul(0x9e37_79b1) >> 12) as usize & (slots - 1)
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

    /// The parts of all phrases, in order. Phrases that begin with the same parts share these.
    #[cold]
    #[inline(never)]
    pub fn build(self) -> Parts {
        let added = self.added();
        // The number of each step in the order of the parts, by the number that it was given.
        let mut numbers = vec![0; added.len() + 1];
        let steps = added.iter().filter_map(|part| part.ending.step());
        (1..).zip(steps).for_each(|(number, step)| numbers.iter_mut().skip(step.into()).take(1).for_each(|own| *own = number));
        let number_of = |step: u16| numbers.get(usize::from(step)).copied().unwrap_or(0);
        let (mut parts, mut last) = (Parts::default(), &[][..]);
        for Added { bytes, ending } in &added {
            let number = ending.effect().unwrap_or_else(|| number_of(ending.number));
            let same = shared(bytes, last);
            parts.push(same, bytes.get(same..).unwrap_or_default(), Ending { number, before: number_of(ending.before), ..*ending });
            last = bytes;
        }
        parts
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
