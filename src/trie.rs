//! The phrases of `data/`, read into a trie once, and followed along a text.

use crate::tables::PHRASES;
use std::ops::RangeInclusive;

/// In a phrase: a run of digits. These marks are the same in build.rs; the fold makes spaces of all of them.
const DIGITS: u8 = b'[';
/// Between the parts of a phrase: up to eight words.
const GAP: u8 = b'{';
/// At a part's end: it need not be a word's.
const OPEN: u8 = b'*';
/// After the last phrase of an effect.
const NEXT: u8 = b'|';
/// After a phrase.
const END: u8 = b';';

/// The node that all phrases hang from which do not begin with four plain bytes.
const ROOT: u16 = 0;
/// Twice as many as there are ways, or nearly; `tests::there_is_room` watches over it.
const SLOTS: usize = (PHRASES.len() / 8).next_power_of_two();
/// How many hashes of four bytes are told apart.
const HEADS: usize = 1 << 14;
/// How many pairs of bytes are told apart.
const PAIRS: usize = 1 << 15;

/// Phrases begin with these four bytes, at a word's start or anywhere.
const HEAD: u8 = 1;
const HEAD_INSIDE: u8 = 2;
/// Phrases hang from the root and begin with these two bytes, at a word's start or anywhere.
const SHORT: u8 = 4;
const SHORT_INSIDE: u8 = 8;
/// A code may begin with this byte.
pub const DIGIT: u8 = 16;
/// What may begin elsewhere than at a word's start.
pub const INSIDE: u8 = HEAD_INSIDE | SHORT_INSIDE;

/// What the way so far stands for.
#[derive(Clone, Copy, PartialEq)]
pub struct Output {
    /// A step of a phrase with gaps, or an effect; both count from 0.
    pub number: u16,
    pub step: bool,
    /// It need not begin, or end, at a word's edge.
    pub inside: bool,
    pub open: bool,
    /// The next output of the same node, counted from 1.
    next: u16,
}

/// A part of a phrase with gaps.
#[derive(Clone, Copy)]
pub struct Step {
    /// The step before it and the effect that it completes; both count from 1, 0 for none.
    pub before: u16,
    pub effect: u16,
}

/// Where a run of bytes leads that has no branch and no output but at its end.
#[derive(Clone, Copy)]
struct Node {
    /// The run in `PHRASES`.
    label: u32,
    length: u8,
    /// Others follow.
    parent: bool,
    /// Counted from 1.
    outputs: u16,
}

/// From where to where: the key is a node and a byte, or the four bytes that a phrase begins with, none of which is
/// ever so small.
#[derive(Clone, Copy, Default)]
struct Way {
    key: u32,
    to: u16,
}

/// The phrases.
pub struct Trie {
    nodes: Vec<Node>,
    outputs: Vec<Output>,
    pub steps: Vec<Step>,
    ways: Box<[Way; SLOTS]>,
    /// By the hash of four bytes and by the first two: what may begin there.
    heads: Box<[u8; HEADS]>,
    pairs: Box<[u8; PAIRS]>,
}

/// Four bytes of the text as they are looked up.
#[derive(Clone, Copy)]
pub struct Head(u32);

impl Head {
    pub fn new(bytes: [u8; 4]) -> Self {
        Self(u32::from_le_bytes(bytes))
    }
}

fn hash(key: u32) -> u32 {
    key.wrapping_mul(0x9e37_79b1)
}

#[inline]
fn head_slot(head: u32) -> usize {
    (hash(head) >> (32 - HEADS.trailing_zeros())) as usize
}

impl Default for Trie {
    /// Reads the phrases.
    fn default() -> Self {
        let mut trie = Self {
            nodes: Vec::with_capacity(SLOTS / 2),
            outputs: Vec::with_capacity(SLOTS / 2),
            steps: vec![],
            ways: Box::new([Way::default(); SLOTS]),
            heads: Box::new([0; HEADS]),
            pairs: Box::new([0; PAIRS]),
        };
        trie.mark_pairs(b'0'..=b'9', 0..=255, DIGIT);
        trie.node(0, 0);
        let (mut effect, mut before, mut from) = (0, 0, 0);
        for (at, &byte) in PHRASES.iter().enumerate() {
            match byte {
                GAP | END => {
                    before = trie.part(from, at, before, effect, byte == END);
                    from = at + 1;
                }
                NEXT => {
                    effect += 1;
                    from = at + 1;
                }
                _ => {}
            }
        }
        trie
    }
}

impl Trie {
    /// What may begin with this head: its bits say which.
    #[inline]
    pub fn flags(&self, head: Head) -> u8 {
        let hashed = self.heads.get(head_slot(head.0)).copied().unwrap_or(0);
        hashed | self.pairs.get(head.0 as usize % PAIRS).copied().unwrap_or(0)
    }

    /// Follows the text from `at`, where `flags` may begin, and reports each output on the way, with where it ends.
    pub fn phrases(&self, text: &[u8], at: usize, flags: u8, found: &mut impl FnMut(Output, usize)) {
        if flags & (SHORT | SHORT_INSIDE) != 0 {
            self.walk(text, ROOT, at, found);
        }
        if flags & (HEAD | HEAD_INSIDE) != 0
            && let Some(head) = text.get(at..).and_then(<[u8]>::first_chunk)
            && let Some(node) = self.to(Head::new(*head).0)
        {
            self.walk(text, node, at + 4, found);
        }
    }

    /// Goes on from a node whose label ends before `at`.
    fn walk(&self, text: &[u8], mut index: u16, mut at: usize, found: &mut impl FnMut(Output, usize)) {
        while let Some(&node) = self.nodes.get(usize::from(index)) {
            if node.outputs != 0 {
                self.outputs(node.outputs).for_each(|(_, output)| found(output, at));
            }
            let (true, Some(&next)) = (node.parent, text.get(at)) else { return };
            if next.is_ascii_digit()
                && let Some(numbered) = self.to(key(index, DIGITS))
            {
                let digits = text.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count();
                self.walk(text, numbered, at + digits, found);
            }
            let Some(child) = self.to(key(index, next)) else { return };
            let label = self.nodes.get(usize::from(child)).map_or(&[][..], Node::label);
            let Some(here) = text.get(at..at + label.len()) else { return };
            // Labels are short: a loop beats a call.
            if here.iter().zip(label).any(|(a, b)| a != b) {
                return;
            }
            (index, at) = (child, at + label.len());
        }
    }

    /// Where a key leads.
    #[inline]
    fn to(&self, key: u32) -> Option<u16> {
        let way = self.ways.get(self.slot(key)).copied().unwrap_or_default();
        (way.key == key).then_some(way.to)
    }

    /// The slot of a key, or the empty one where it would be.
    #[inline]
    fn slot(&self, key: u32) -> usize {
        let mut slot = hash(key) as usize >> (32 - SLOTS.trailing_zeros());
        while self.ways.get(slot).is_some_and(|way| way.key != key && way.key != 0) {
            slot = (slot + 1) % SLOTS;
        }
        slot
    }

    /// A node's outputs, with their numbers counted from 1.
    fn outputs(&self, first: u16) -> impl Iterator<Item = (u16, Output)> {
        let get = |number: u16| Some((number, *self.outputs.get(usize::from(number).checked_sub(1)?)?));
        std::iter::successors(get(first), move |(_, output)| get(output.next))
    }

    /// Adds a part of a phrase, `from..to` in `PHRASES`, and returns its step; 0 if the phrase is at its end.
    fn part(&mut self, mut from: usize, mut to: usize, before: u16, effect: u16, last: bool) -> u16 {
        let inside = PHRASES.get(from) == Some(&OPEN);
        let open = PHRASES.get(to - 1) == Some(&OPEN);
        (from, to) = (from + usize::from(inside), to - usize::from(open));
        let index = self.lay(from, to, inside);
        let mut output = Output { number: effect, step: before != 0 || !last, inside, open, next: 0 };
        if output.step {
            let shared = self.outputs(self.nodes.get(usize::from(index)).map_or(0, |node| node.outputs)).find_map(|(_, other)| {
                let step = self.steps.get(usize::from(other.number)).filter(|_| other.step)?;
                (!last && (step.before, step.effect, other.inside, other.open) == (before, 0, inside, open)).then_some(other.number + 1)
            });
            if let Some(step) = shared {
                return step;
            }
            output.number = self.steps.len() as u16;
            self.steps.push(Step { before, effect: if last { effect + 1 } else { 0 } });
        }
        if let Some(node) = self.nodes.get_mut(usize::from(index)) {
            output.next = node.outputs;
            self.outputs.push(output);
            node.outputs = self.outputs.len() as u16;
        }
        if last { 0 } else { output.number + 1 }
    }

    /// The node at the end of the bytes `from..to` of `PHRASES`, made where there is none.
    fn lay(&mut self, mut from: usize, to: usize, inside: bool) -> u16 {
        let bytes = PHRASES.get(from..to).unwrap_or_default();
        let mut index = ROOT;
        match bytes.first_chunk::<4>() {
            Some(head) if !head.contains(&DIGITS) => {
                let head = Head::new(*head).0;
                let flags = if inside { HEAD_INSIDE | HEAD } else { HEAD };
                self.heads.iter_mut().skip(head_slot(head)).take(1).for_each(|slot| *slot |= flags);
                index = self.to(head).unwrap_or_else(|| {
                    let node = self.node(from, 0);
                    self.lead(head, node)
                });
                from += 4;
            }
            _ => {
                let flags = if inside { SHORT_INSIDE | SHORT } else { SHORT };
                let (first, second) = match *bytes {
                    [DIGITS, ..] => (b'0'..=b'9', 0..=255),
                    [first, DIGITS, ..] => (first..=first, b'0'..=b'9'),
                    [first, second, ..] => (first..=first, second..=second),
                    [first] => (first..=first, 0..=255),
                    [] => return ROOT,
                };
                self.mark_pairs(first, second, flags);
            }
        }
        while let Some(&first) = PHRASES.get(from..to).and_then(|rest| rest.first()) {
            if let Some(parent) = self.nodes.get_mut(usize::from(index)) {
                parent.parent = true;
            }
            let rest = PHRASES.get(from..to).unwrap_or_default();
            let way = key(index, first);
            let Some(child) = self.to(way) else {
                // A run of digits stands alone.
                let length = if first == DIGITS { 1 } else { rest.iter().take_while(|byte| **byte != DIGITS).count() };
                let node = self.node(from, length);
                index = self.lead(way, node);
                from += length;
                continue;
            };
            let Some(&node) = self.nodes.get(usize::from(child)) else { break };
            let same = rest.iter().zip(node.label()).take_while(|(a, b)| a == b).count();
            index = child;
            from += same;
            if same < node.label().len() {
                // The label forks: its head becomes a node of its own.
                let (label, length) = (node.label as usize, usize::from(node.length));
                let upper = self.node(label, same);
                index = self.lead(way, upper);
                if let Some(lower) = self.nodes.get_mut(usize::from(child)) {
                    (lower.label, lower.length) = ((label + same) as u32, (length - same) as u8);
                }
                if let Some(upper) = self.nodes.get_mut(usize::from(upper)) {
                    upper.parent = true;
                }
                if let Some(&fork) = PHRASES.get(label + same) {
                    self.lead(key(upper, fork), child);
                }
            }
        }
        index
    }

    fn mark_pairs(&mut self, first: RangeInclusive<u8>, second: RangeInclusive<u8>, flags: u8) {
        for first in first {
            for second in second.clone() {
                let pair = Head::new([first, second, 0, 0]).0 as usize % PAIRS;
                self.pairs.iter_mut().skip(pair).take(1).for_each(|slot| *slot |= flags);
            }
        }
    }

    fn node(&mut self, label: usize, length: usize) -> u16 {
        self.nodes.push(Node { label: label as u32, length: length as u8, parent: false, outputs: 0 });
        (self.nodes.len() - 1) as u16
    }

    fn lead(&mut self, key: u32, to: u16) -> u16 {
        let slot = self.slot(key);
        self.ways.iter_mut().skip(slot).take(1).for_each(|way| *way = Way { key, to });
        to
    }
}

fn key(node: u16, byte: u8) -> u32 {
    u32::from(node) << 8 | u32::from(byte)
}

impl Node {
    fn label(&self) -> &'static [u8] {
        PHRASES.get(self.label as usize..self.label as usize + usize::from(self.length)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a panic is how a test fails")]

    use super::*;

    #[test]
    fn there_is_room() {
        let trie = Trie::default();
        let taken = trie.ways.iter().filter(|way| way.key != 0).count();
        assert!(taken < SLOTS * 3 / 4, "{taken} of {SLOTS} slots: make SLOTS larger");
        assert!(trie.nodes.len() < 65_535 && trie.outputs.len() < 65_535);
    }

    #[test]
    fn every_phrase_is_found() {
        let trie = Trie::default();
        let mut parts = 0;
        for part in PHRASES.split(|byte| matches!(*byte, GAP | END | NEXT)).filter(|part| !part.is_empty()) {
            let text: Vec<u8> = part.iter().filter(|byte| **byte != OPEN).map(|byte| if *byte == DIGITS { b'7' } else { *byte }).collect();
            let mut longest = 0;
            let head = [0, 1, 2, 3].map(|at| text.get(at).copied().unwrap_or(0));
            trie.phrases(&text, 0, trie.flags(Head::new(head)), &mut |_, end| longest = longest.max(end));
            assert_eq!(longest, text.len(), "{}", String::from_utf8_lossy(part));
            parts += 1;
        }
        assert!(parts > 4000);
    }
}
