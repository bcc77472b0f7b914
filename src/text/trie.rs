//! Builds the trie of phrases. build.rs compiles this file too: it writes the trie of `data/` into the crate.
//!
//! Not for how a trie is walked: that is phrases.rs.

use super::phrase::{DIGITS, Part};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// How many bytes a part is found by.
pub const HEAD: usize = 3;
/// In `lengths`: parts end with the node.
pub const ENDS: u8 = 0x80;

/// In `marks`: the part may begin, or end, inside a word.
pub const INSIDE: u8 = 1;
pub const OPEN: u8 = 2;
/// An effect is complete with the part: its number is the next one in `effects`. A part without is a step of a phrase that
/// goes on; steps are counted from 1, in the order of `marks`.
pub const COMPLETE: u8 = 4;
/// A step goes before the part: its number is the next one in `befores`.
pub const AFTER: u8 = 8;
/// The last byte of the node is the space after the part.
pub const SPACED: u8 = 16;
/// The last part that ends with this node.
pub const LAST: u8 = 32;

/// A trie as arrays, node by node, each followed by what it leads to: so words that belong together stand together, and
/// compress better. The root comes first.
#[derive(Clone, Copy)]
pub struct Arrays<'a> {
    /// The bytes of each node's stretch, and whether parts end with it.
    pub lengths: &'a [u8],
    /// How many children each node has, sorted by their first byte. The root has all that are left.
    pub counts: &'a [u8],
    /// The stretches of all nodes. A run of digits is a stretch of its own, except where a part begins with it.
    pub stretches: &'a [u8],
    /// What ends with the nodes: a byte for each part.
    pub marks: &'a [u8],
    pub effects: &'a [u16],
    pub befores: &'a [u16],
}

/// The arrays of a trie that was built.
#[derive(Default)]
pub struct Built {
    pub lengths: Vec<u8>,
    pub counts: Vec<u8>,
    pub stretches: Vec<u8>,
    pub marks: Vec<u8>,
    pub effects: Vec<u16>,
    pub befores: Vec<u16>,
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

/// A part on its way into the trie.
#[derive(PartialEq, Eq)]
struct Ending {
    bytes: Vec<u8>,
    /// Of several with the same bytes, the highest effect comes first.
    effect: Option<u16>,
    marks: u8,
    /// The numbers of the steps in the order in which they were added; 0 for none.
    step: usize,
    before: usize,
}

impl Builder {
    /// Adds a phrase by its parts, which phrase.rs has checked.
    pub fn add(&mut self, parts: &[Part], effect: u16) {
        self.phrases.push(Phrase { parts: parts.to_vec(), effect });
    }

    /// Writes the nodes.
    #[cold]
    #[inline(never)]
    pub fn build(self) -> Built {
        let (parts, steps) = self.parts();
        let mut built = Built { lengths: vec![0], counts: vec![0], ..Built::default() };
        // Where each step is among those that are written, by the number that it was given.
        let mut numbers = vec![0; steps + 1];
        let mut written = 0;
        let mut befores = vec![];
        // What is still to be written, the next one last.
        let mut stack: Vec<(&[Ending], usize)> = groups(&parts, 0, head).map(|group| (group, 0)).collect();
        stack.reverse();
        while let Some((group, from)) = stack.pop() {
            let to = stretch(group, from);
            let ending = group.partition_point(|part| part.bytes.len() == to);
            let (ending, longer) = group.split_at(ending);
            built.stretches.extend(group.first().and_then(|part| part.bytes.get(from..to)).unwrap_or_default());
            built.lengths.push((to - from) as u8 | if ending.is_empty() { 0 } else { ENDS });
            for (at, part) in ending.iter().enumerate() {
                built.marks.push(part.marks | if at + 1 == ending.len() { LAST } else { 0 });
                built.effects.extend(part.effect);
                befores.extend(Some(part.before).filter(|before| *before != 0));
                if part.step != 0 {
                    written += 1;
                    numbers.iter_mut().skip(part.step).take(1).for_each(|number| *number = written);
                }
            }
            let before = stack.len();
            stack.extend(groups(longer, to, |_| 1).map(|group| (group, to)));
            built.counts.push((stack.len() - before) as u8);
            if let Some(children) = stack.get_mut(before..) {
                children.reverse();
            }
        }
        built.befores = befores.into_iter().filter_map(|before| numbers.get(before).copied()).collect();
        built
    }

    /// The parts of all phrases, in order, and the number of steps. Phrases that begin with the same parts share these.
    #[cold]
    #[inline(never)]
    fn parts(self) -> (Vec<Ending>, usize) {
        // Heaps sort as surely as `sort` does, in fewer bytes of wasm.
        let phrases = BinaryHeap::from(self.phrases).into_sorted_vec();
        let (mut endings, mut steps) = (vec![], 0);
        // The phrase before, and its steps.
        let (mut last, mut path): (&[Part], Vec<usize>) = (&[], vec![]);
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
                let step = if complete { 0 } else { steps };
                endings.push(Ending::new(part, complete.then_some(*effect), step, before));
            }
            last = parts;
        }
        let mut endings = BinaryHeap::from(endings).into_sorted_vec();
        endings.dedup();
        (endings, steps)
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

impl Ord for Ending {
    #[inline(never)]
    fn cmp(&self, other: &Self) -> Ordering {
        let rest = |of: &Self| (of.marks, of.step, of.before);
        self.bytes.cmp(&other.bytes).then(other.effect.cmp(&self.effect)).then(rest(self).cmp(&rest(other)))
    }
}

impl PartialOrd for Ending {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ending {
    #[cold]
    #[inline(never)]
    fn new(part: &Part, effect: Option<u16>, step: usize, before: usize) -> Self {
        let mut bytes = part.bytes.clone();
        let mut marks = [(part.inside, INSIDE), (part.open, OPEN), (effect.is_some(), COMPLETE), (before != 0, AFTER)]
            .iter()
            .fold(0, |marks, (is, mark)| if *is { marks | mark } else { marks });
        if bytes.len() < HEAD {
            bytes.push(b' ');
            marks |= SPACED;
        }
        Self { bytes, effect, marks, step, before }
    }
}

/// How many bytes the part's head has: a number and three bytes, or three bytes.
fn head(part: &Ending) -> usize {
    HEAD + usize::from(part.bytes.first() == Some(&DIGITS))
}

/// Splits sorted parts into those that have the same bytes from `from` on, as many as `length` says.
fn groups(parts: &[Ending], from: usize, length: impl Fn(&Ending) -> usize) -> impl Iterator<Item = &[Ending]> {
    parts.chunk_by(move |one, other| {
        let next = |part: &Ending| from..from + length(part);
        one.bytes.get(next(one)) == other.bytes.get(next(other))
    })
}

/// Where the stretch ends that begins at `from` and that all of these parts have.
fn stretch(parts: &[Ending], from: usize) -> usize {
    let [first, .., last] = parts else { return parts.first().map_or(from, |only| limit(&only.bytes, from)) };
    let same = first.bytes.iter().zip(&last.bytes).take_while(|(one, other)| one == other).count();
    limit(first.bytes.get(..same).unwrap_or_default(), from)
}

/// As far as a stretch from `from` on may go: a number ends it, and so does the length that a byte holds.
fn limit(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    match (rest, from) {
        ([DIGITS, ..], 1..) => from + 1,
        _ => {
            let number = rest.iter().skip(1).position(|byte| *byte == DIGITS).map_or(rest.len(), |at| at + 1);
            from + number.min(usize::from(ENDS) - 1)
        }
    }
}

impl Built {
    /// The arrays to walk.
    pub fn arrays(&self) -> Arrays<'_> {
        let Self { lengths, counts, stretches, marks, effects, befores } = self;
        Arrays { lengths, counts, stretches, marks, effects, befores }
    }
}
