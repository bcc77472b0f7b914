//! The phrases of `data/`, read into a trie once, and followed along a text.

use crate::phrase::{DIGITS, END, GAP, NEXT, OPEN};
use crate::tables::PHRASES;
use std::ops::RangeInclusive;

/// Twice as many as there are nodes, or nearly; `tests::there_is_room` watches over it.
const SLOTS: usize = (PHRASES.len() / 6).next_power_of_two();
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
/// One of these is the beginning of a longer word.
const SHORT_OPEN: u8 = 32;
/// A code may begin with this byte.
pub const DIGIT: u8 = 16;
/// What may begin elsewhere than at a word's start.
pub const INSIDE: u8 = HEAD_INSIDE | SHORT_INSIDE;
/// Free for who reads the text.
pub const FREE: u8 = 64;

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

/// Where a run of bytes leads that has no branch and no output but at its end. An empty slot has the key 0.
#[derive(Clone, Copy, Default)]
struct Node {
    /// From where: a node's number and the run's first byte, or the four bytes that a phrase begins with, none of
    /// which is ever so small.
    key: u32,
    /// The run in `PHRASES`, its length, and its first eight bytes.
    label: u32,
    length: u8,
    first: u64,
    /// The bytes that go on from here, a bit for each that ends in the same five bits.
    ways: u32,
    number: u16,
    /// Counted from 1.
    outputs: u16,
}

/// The phrases. A node stands in the slot of its key: a step along a text is one look into memory.
pub struct Trie {
    nodes: Box<[Node]>,
    root: Node,
    /// How many nodes there are.
    count: u16,
    outputs: Vec<Output>,
    pub steps: Vec<Step>,
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

    pub fn first(self) -> u8 {
        self.0 as u8
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
            nodes: vec![Node::default(); SLOTS].into_boxed_slice(),
            // All phrases hang from it that do not begin with four plain bytes.
            root: Node::default(),
            count: 0,
            outputs: Vec::with_capacity(SLOTS / 2),
            steps: vec![],
            heads: Box::new([0; HEADS]),
            pairs: Box::new([0; PAIRS]),
        };
        // A number may be a code, and phrases begin with one.
        trie.mark_pairs(b'0'..=b'9', 0..=255, DIGIT | SHORT);
        let (mut effect, mut before, mut from) = (0, 0, 0);
        while let Some(length) = part_length(from) {
            let to = from + length;
            match PHRASES.get(to) {
                Some(&NEXT) => effect += 1,
                mark => before = trie.part(from, to, before, effect, mark == Some(&END)),
            }
            from = to + 1;
        }
        trie
    }
}

impl Trie {
    /// What may begin with this head: its bits say which.
    #[inline]
    pub fn flags(&self, head: Head) -> u8 {
        const LETTERS: u32 = 0x4040_4040;
        let hashed = self.heads.get(head_slot(head.0)).copied().unwrap_or(0);
        let paired = self.pairs.get(head.0 as usize % PAIRS).copied().unwrap_or(0);
        // Short phrases are words or begin with a number: four letters are neither. No branch: none could be foretold.
        let long = u8::from(head.0 & LETTERS == LETTERS) & !(paired / SHORT_OPEN);
        hashed | paired & long.wrapping_sub(1)
    }

    /// Follows the text from `at`, where `flags` may begin, and reports each output on the way, with where it ends.
    /// The text goes on for `AHEAD` bytes behind its end.
    pub fn phrases(&self, text: &[u8], at: usize, flags: u8, found: &mut impl FnMut(Output, usize)) {
        if flags & (SHORT | SHORT_INSIDE) != 0 {
            self.walk(text, &self.root, at, found);
        }
        if flags & (HEAD | HEAD_INSIDE) != 0
            && let Some(&head) = text.get(at..).and_then(<[u8]>::first_chunk::<4>)
            // With the text's end in it, it could be the key of some node further on.
            && !matches!(head, [_, _, _, 0])
            && let Some(node) = self.node(Head::new(head).0)
        {
            self.walk(text, node, at + 4, found);
        }
    }

    /// Goes on from a node whose label ends before `at`.
    fn walk<'a>(&'a self, text: &[u8], mut node: &'a Node, mut at: usize, found: &mut impl FnMut(Output, usize)) {
        loop {
            if node.outputs != 0 {
                self.outputs(node.outputs).for_each(|(_, output)| found(output, at));
            }
            let Some(&next) = text.get(at) else { return };
            if node.ways & way(DIGITS) != 0
                && next.is_ascii_digit()
                && let Some(numbered) = self.node(key(node.number, DIGITS))
            {
                let digits = text.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count();
                self.walk(text, numbered, at + digits, found);
            }
            if node.ways & way(next) == 0 {
                return;
            }
            let Some(child) = self.node(key(node.number, next)).filter(|child| child.stands_at(text, at)) else { return };
            (node, at) = (child, at + usize::from(child.length));
        }
    }

    /// The node of a key.
    #[inline]
    fn node(&self, key: u32) -> Option<&Node> {
        self.nodes.get(self.slot(key)).filter(|node| node.key == key)
    }

    /// The slot of a key, or the empty one where it would be.
    #[inline]
    fn slot(&self, key: u32) -> usize {
        let mut slot = hash(key) as usize >> (32 - SLOTS.trailing_zeros());
        while self.nodes.get(slot).is_some_and(|node| node.key != key && node.key != 0) {
            slot = (slot + 1) % SLOTS;
        }
        slot
    }

    /// A node's outputs, with their numbers counted from 1.
    fn outputs(&self, first: u16) -> impl Iterator<Item = (u16, Output)> {
        let get = |number: u16| Some((number, *self.outputs.get(usize::from(number).checked_sub(1)?)?));
        std::iter::successors(get(first), move |(_, output)| get(output.next))
    }

    // From here on nothing is inlined: engines compile anew what runs often, and small functions sooner.

    /// Adds a part of a phrase, `from..to` in `PHRASES`, and returns its step; 0 if the phrase is at its end.
    #[inline(never)]
    fn part(&mut self, mut from: usize, mut to: usize, before: u16, effect: u16, last: bool) -> u16 {
        let inside = PHRASES.get(from) == Some(&OPEN);
        let open = PHRASES.get(to - 1) == Some(&OPEN);
        (from, to) = (from + usize::from(inside), to - usize::from(open));
        let slot = self.lay(from, to, inside, open);
        let mut output = Output { number: effect, step: before != 0 || !last, inside, open, next: 0 };
        if output.step {
            let shared = self.outputs(self.nodes.get(slot).map_or(0, |node| node.outputs)).find_map(|(_, other)| {
                let step = self.steps.get(usize::from(other.number)).filter(|_| other.step)?;
                (!last && (step.before, step.effect, other.inside, other.open) == (before, 0, inside, open)).then_some(other.number + 1)
            });
            if let Some(step) = shared {
                return step;
            }
            output.number = self.steps.len() as u16;
            self.steps.push(Step { before, effect: if last { effect + 1 } else { 0 } });
        }
        if let Some(node) = self.nodes.get_mut(slot) {
            output.next = node.outputs;
            self.outputs.push(output);
            node.outputs = self.outputs.len() as u16;
        }
        if last { 0 } else { output.number + 1 }
    }

    /// The slot of the node at the end of the bytes `from..to` of `PHRASES`, made where there is none.
    #[inline(never)]
    fn lay(&mut self, mut from: usize, to: usize, inside: bool, open: bool) -> usize {
        let bytes = PHRASES.get(from..to).unwrap_or_default();
        let mut slot = None;
        match bytes.first_chunk::<4>() {
            Some(head) if !head.contains(&DIGITS) => {
                let head = Head::new(*head).0;
                let flags = if inside { HEAD_INSIDE | HEAD } else { HEAD };
                self.heads.iter_mut().skip(head_slot(head)).take(1).for_each(|slot| *slot |= flags);
                let at = self.place(head);
                if self.nodes.get(at).is_none_or(|node| node.key == 0) {
                    self.put(at, head, from, 0);
                }
                (slot, from) = (Some(at), from + 4);
            }
            _ => {
                let mut flags = if inside { SHORT_INSIDE | SHORT } else { SHORT };
                if open && !bytes.contains(&DIGITS) {
                    flags |= SHORT_OPEN;
                }
                match *bytes {
                    // Marked already.
                    [] | [DIGITS, ..] => {}
                    [first, DIGITS, ..] => self.mark_pairs(first..=first, b'0'..=b'9', flags),
                    [first, second, ..] => self.mark_pairs(first..=first, second..=second, flags),
                    [first] => self.mark_pairs(first..=first, 0..=255, flags),
                }
            }
        }
        while from < to {
            let child = self.branch(slot, from, to);
            from += self.follow(child, from, to);
            slot = Some(child);
        }
        slot.unwrap_or_default()
    }

    /// The slot of the node that the next byte leads to, made where there is none.
    #[inline(never)]
    fn branch(&mut self, above: Option<usize>, from: usize, to: usize) -> usize {
        let rest = PHRASES.get(from..to).unwrap_or_default();
        let first = rest.first().copied().unwrap_or_default();
        let above = above.and_then(|slot| self.nodes.get_mut(slot)).unwrap_or(&mut self.root);
        above.ways |= way(first);
        let way = key(above.number, first);
        let child = self.place(way);
        if self.nodes.get(child).is_none_or(|node| node.key == 0) {
            // A run of digits stands alone.
            let length = if first == DIGITS { 1 } else { rest.iter().take_while(|byte| **byte != DIGITS).count() };
            self.put(child, way, from, length);
        }
        child
    }

    /// How far the label of the node goes along with `from..to` of `PHRASES`. Where it forks, its head becomes a node of
    /// its own in the same slot.
    #[inline(never)]
    fn follow(&mut self, child: usize, from: usize, to: usize) -> usize {
        let Some(&lower) = self.nodes.get(child) else { return to - from };
        let (label, length) = (lower.label as usize, usize::from(lower.length));
        let rest = PHRASES.get(from..to).unwrap_or_default();
        let same = rest.iter().zip(lower.label()).take_while(|(a, b)| a == b).count();
        if same < length {
            let upper = self.put(child, lower.key, label, same);
            let fork = PHRASES.get(label + same).copied().unwrap_or_default();
            self.nodes.iter_mut().skip(child).take(1).for_each(|node| node.ways |= way(fork));
            let below = self.place(key(upper, fork));
            self.put(below, key(upper, fork), label + same, length - same);
            if let Some(node) = self.nodes.get_mut(below) {
                (node.number, node.ways, node.outputs) = (lower.number, lower.ways, lower.outputs);
            }
        }
        same
    }

    #[inline(never)]
    fn place(&self, key: u32) -> usize {
        self.slot(key)
    }

    /// Puts a new node into the slot of its key, and gives its number.
    #[inline(never)]
    fn put(&mut self, slot: usize, key: u32, label: usize, length: usize) -> u16 {
        self.count += 1;
        let first = eight(&PHRASES, label).unwrap_or_default();
        let node = Node { key, label: label as u32, length: length as u8, first, ways: 0, number: self.count, outputs: 0 };
        self.nodes.iter_mut().skip(slot).take(1).for_each(|slot| *slot = node);
        self.count
    }

    fn mark_pairs(&mut self, first: RangeInclusive<u8>, second: RangeInclusive<u8>, flags: u8) {
        for first in first {
            for second in second.clone() {
                let pair = Head::new([first, second, 0, 0]).0 as usize % PAIRS;
                self.pairs.iter_mut().skip(pair).take(1).for_each(|slot| *slot |= flags);
            }
        }
    }
}

/// How long the part of a phrase is that begins at `from` in `PHRASES`.
#[inline(never)]
fn part_length(from: usize) -> Option<usize> {
    PHRASES.get(from..)?.iter().position(|byte| (GAP..=END).contains(byte))
}

fn key(node: u16, byte: u8) -> u32 {
    u32::from(node) << 8 | u32::from(byte)
}

fn way(byte: u8) -> u32 {
    1 << (byte % 32)
}

/// Eight bytes at once: labels are short, and compared for every step.
#[inline]
fn eight(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|eight| u64::from_le_bytes(*eight))
}

impl Node {
    /// Whether the text has the label at `at`.
    #[inline]
    fn stands_at(&self, text: &[u8], at: usize) -> bool {
        let (label, length) = (self.label as usize, usize::from(self.length));
        let Some(here) = eight(text, at) else { return false };
        let differences = here ^ self.first;
        match length {
            1..=8 => differences << (64 - 8 * length) == 0,
            _ => differences == 0 && text.get(at + 8..at + length) == PHRASES.get(label + 8..label + length),
        }
    }

    fn label(&self) -> &'static [u8] {
        PHRASES.get(self.label as usize..self.label as usize + usize::from(self.length)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a panic is how a test fails")]

    use super::*;
    use crate::phrase::AHEAD;

    #[test]
    fn there_is_room() {
        let trie = Trie::default();
        let taken = trie.nodes.iter().filter(|node| node.key != 0).count();
        assert!(taken < SLOTS * 3 / 4, "{taken} of {SLOTS} slots: make SLOTS larger");
        assert!(trie.count < 65_000 && trie.outputs.len() < 65_000);
    }

    #[test]
    fn every_phrase_is_found() {
        let trie = Trie::default();
        let mut parts = 0;
        for part in PHRASES.split(|byte| matches!(*byte, GAP | END | NEXT)).filter(|part| !part.is_empty()) {
            let mut text: Vec<u8> =
                part.iter().filter(|byte| **byte != OPEN).map(|byte| if *byte == DIGITS { b'7' } else { *byte }).collect();
            let mut longest = 0;
            let length = text.len();
            text.extend([0; AHEAD]);
            let head = text.first_chunk().map(|head| Head::new(*head)).unwrap_or(Head(0));
            trie.phrases(&text, 0, trie.flags(head), &mut |_, end| longest = longest.max(end));
            assert_eq!(longest, length, "{}", String::from_utf8_lossy(part));
            parts += 1;
        }
        assert!(parts > 4000);
    }

    #[test]
    fn nothing_ends_behind_the_text() {
        let trie = Trie::default();
        let letters = (b'a'..=b'z').chain(*b" .19");
        let all = || letters.clone();
        for (a, b, c) in all().flat_map(|a| all().flat_map(move |b| (b'a'..=b'z').chain([0]).map(move |c| (a, b, c)))) {
            let mut text = vec![a, b, c];
            let length = if c == 0 { 2 } else { 3 };
            text.extend([0; AHEAD]);
            // Whatever the filter says: it knows hashes only.
            trie.phrases(&text, 0, u8::MAX, &mut |_, end| assert!(end <= length, "{}", String::from_utf8_lossy(&text)));
        }
    }
}
