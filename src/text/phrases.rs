//! The trie of phrases, walked from one place of a folded text.
//!
//! Not for what a find is worth, and not for how a text is folded. Nothing here changes while texts are read.

use super::phrase::DIGITS;
use super::trie::{AFTER, Arrays, COMPLETE, ENDS, HEAD, INSIDE, LAST, OPEN, SPACED};
use crate::tables::{PHRASES, PhraseRows};
use std::ops::Range;
use std::sync::LazyLock;

/// A phrase, or a part of one with gaps, that ends in the trie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// The effect that is complete with it, if one is.
    pub effect: Option<u16>,
    /// Where it is followed by a gap, its number as a step; counted from 1, 0 for none.
    pub step: u16,
    /// The step before it; 0 for none.
    pub before: u16,
    /// As trie.rs has them.
    marks: u8,
}

/// A node of the trie, and which bytes lead to it.
#[derive(Clone, Copy, Default)]
struct Node {
    /// Its first byte in the stretches, its first child, its first part.
    stretch: u32,
    child: u32,
    part: u32,
    length: u8,
    children: u8,
    ends: bool,
    /// The first child is a run of digits.
    number: bool,
}

/// A trie to walk: over the arrays that build.rs wrote, or over others.
pub struct Trie<'a> {
    stretches: &'a [u8],
    nodes: Vec<Node>,
    /// The first byte of each node's stretch.
    firsts: Vec<u8>,
    parts: Vec<Part>,
    /// The keys of the nodes that the root leads to.
    keys: Vec<u32>,
    /// The numbers of these nodes, by the hash of their keys; 0 in an empty slot. A power of two.
    heads: Vec<u16>,
    /// What begins with two bytes, by some of their bits: see [`pair`].
    pairs: Box<[u8; PAIRS]>,
    steps: usize,
}

const PAIRS: usize = 1 << 11;
/// In a key: a number goes before its three bytes.
const NUMBER: u32 = 1 << 24;
/// In `Trie::pairs`, above what begins at a word's start: the same for what begins inside words.
const WITHIN: u32 = 4;

/// The trie of `data/`.
pub fn own() -> &'static Trie<'static> {
    static OWN: LazyLock<Trie<'static>> = LazyLock::new(|| {
        let PhraseRows { lengths, counts, stretches, marks, effects, befores } = PHRASES;
        Trie::new(&Arrays { lengths, counts, stretches, marks, effects, befores })
    });
    &OWN
}

/// Whether a byte is part of a word: a letter, a digit, or a byte of a longer character.
#[inline]
pub const fn in_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

impl<'a> Trie<'a> {
    /// Adds up where the nodes' stretches, children and parts begin.
    pub fn new(arrays: &Arrays<'a>) -> Self {
        let count = arrays.lengths.len();
        let roots = count - 1 - arrays.counts.iter().map(|count| usize::from(*count)).sum::<usize>();
        let mut trie = Self {
            stretches: arrays.stretches,
            nodes: Vec::with_capacity(count),
            firsts: Vec::with_capacity(count),
            parts: parts(arrays),
            keys: vec![0],
            heads: vec![0; (roots * 4).next_power_of_two()],
            pairs: Box::new([0; PAIRS]),
            steps: 0,
        };
        trie.steps = trie.parts.iter().filter(|part| part.step != 0).count();
        let (mut stretch, mut child, mut part) = (0, 1 + roots as u32, 0);
        for (at, (length, children)) in arrays.lengths.iter().zip(arrays.counts).enumerate() {
            if at == 0 {
                trie.nodes.push(Node { child: 1, ..Node::default() });
                trie.firsts.push(0);
                continue;
            }
            let node = Node { stretch, child, part, length: length & !ENDS, children: *children, ends: length & ENDS != 0, number: false };
            trie.nodes.push(node);
            trie.firsts.push(arrays.stretches.get(stretch as usize).copied().unwrap_or(0));
            stretch += u32::from(node.length);
            child += u32::from(node.children);
            if node.ends {
                part += trie.parts_from(part).count() as u32;
            }
        }
        for node in trie.nodes.iter_mut().skip(1) {
            node.number = node.children > 0 && trie.firsts.get(node.child as usize) == Some(&DIGITS);
        }
        (1..=roots).for_each(|node| trie.add_head(node));
        trie
    }

    /// Notes what leads from the root to a node.
    fn add_head(&mut self, node: usize) {
        let Some(own) = self.nodes.get(node) else { return };
        let stretch = self.stretches.get(own.stretch as usize..).unwrap_or_default();
        let (number, bytes) = match stretch {
            [DIGITS, rest @ ..] => (NUMBER, rest),
            bytes => (0, bytes),
        };
        let [first, second, third, ..] = bytes else { return };
        let key = number | u32::from_le_bytes([*first, *second, *third, 0]);
        self.keys.push(key);
        let mut slot = self.slot(key);
        while self.heads.get(slot).is_some_and(|taken| *taken != 0) {
            slot = (slot + 1) % self.heads.len();
        }
        self.heads.iter_mut().skip(slot).take(1).for_each(|slot| *slot = node as u16);
        if number == 0 {
            let inside = self.begins_inside(node);
            let (at, bit) = pair(*first, *second);
            self.pairs.iter_mut().skip(at).take(1).for_each(|pair| *pair |= bit | if inside { bit << WITHIN } else { 0 });
        }
    }

    /// Whether a part that goes through this node may begin inside a word.
    fn begins_inside(&self, node: usize) -> bool {
        let mut open = vec![node];
        while let Some(node) = open.pop().and_then(|node| self.nodes.get(node)) {
            if node.ends && self.parts_from(node.part).any(|part| part.marks & INSIDE != 0) {
                return true;
            }
            open.extend((0..usize::from(node.children)).map(|child| node.child as usize + child));
        }
        false
    }

    /// How many steps there are.
    pub fn steps(&self) -> usize {
        self.steps
    }

    fn parts_from(&self, first: u32) -> impl Iterator<Item = &Part> {
        let mut last = false;
        let parts = self.parts.get(first as usize..).unwrap_or_default().iter();
        parts.take_while(move |part| !std::mem::replace(&mut last, part.marks & LAST != 0))
    }

    fn slot(&self, key: u32) -> usize {
        (key.wrapping_mul(0x9e37_79b1) >> 12) as usize % self.heads.len()
    }

    /// The node that a key leads to.
    #[inline]
    fn head(&self, key: u32) -> Option<&Node> {
        let mut slot = self.slot(key);
        loop {
            let node = usize::from(self.heads.get(slot).copied().filter(|node| *node != 0)?);
            if self.keys.get(node) == Some(&key) {
                return self.nodes.get(node);
            }
            slot = (slot + 1) % self.heads.len();
        }
    }

    /// Whether a part may begin with these two bytes; `inside`: inside a word.
    #[inline]
    pub fn may_begin(&self, first: u8, second: u8, inside: bool) -> bool {
        let (at, bit) = pair(first, second);
        let bits = self.pairs.get(at).copied().unwrap_or(0);
        bits >> (if inside { WITHIN } else { 0 }) & bit != 0
    }

    /// Reports each part that `text` has at `place.start`, with where it ends, which is no later than `place.end`. There,
    /// and where the text ends, ends a word too. `inside`: the place is inside a word.
    #[inline]
    pub fn walk(&self, text: &[u8], place: Range<usize>, inside: bool, found: &mut impl FnMut(&Part, usize)) {
        let Range { start, end } = place;
        if let Some(head) = self.head(key(text, start, end)) {
            self.follow(text, Way { at: start + HEAD, end, inside }, head, HEAD, found);
        }
        if !inside && text.get(start).is_some_and(u8::is_ascii_digit) {
            let after = after_digits(text, start, end);
            if let Some(head) = self.head(NUMBER | key(text, after, end)) {
                self.follow(text, Way { at: after + HEAD, end, inside }, head, HEAD + 1, found);
            }
        }
    }

    /// Goes on behind as many bytes of the node's stretch as `known` says.
    fn follow(&self, text: &[u8], way: Way, node: &Node, known: usize, found: &mut impl FnMut(&Part, usize)) {
        let Way { mut at, end, inside } = way;
        let (mut node, mut known) = (node, known);
        loop {
            let stretch = node.stretch as usize;
            let Some(rest) = self.stretches.get(stretch + known..stretch + usize::from(node.length)) else { return };
            if !same(text, at, rest) {
                return;
            }
            at += rest.len();
            if node.ends {
                for part in self.parts_from(node.part) {
                    part.report(text, at, &way, found);
                }
            }
            // The space of a spaced part may be behind the end.
            let Some(next) = text.get(at).filter(|_| at < end) else { return };
            if node.number && next.is_ascii_digit() {
                let after = after_digits(text, at, end);
                if let Some(number) = self.nodes.get(node.child as usize) {
                    self.follow(text, Way { at: after, end, inside }, number, 1, found);
                }
            }
            let children = node.child as usize..node.child as usize + usize::from(node.children);
            let Some(child) = self.firsts.get(children).and_then(|firsts| firsts.iter().position(|first| first == next)) else { return };
            let Some(child) = self.nodes.get(node.child as usize + child) else { return };
            (node, known, at) = (child, 1, at + 1);
        }
    }
}

/// Where a walk goes on, and where it ends.
#[derive(Clone, Copy)]
struct Way {
    at: usize,
    end: usize,
    inside: bool,
}

impl Part {
    /// Reports the part that leads to `at`, if it may begin and end where it does.
    #[inline]
    fn report(&self, text: &[u8], at: usize, way: &Way, found: &mut impl FnMut(&Part, usize)) {
        let to = at - usize::from(self.marks & SPACED != 0);
        let begins = !way.inside || self.marks & INSIDE != 0;
        let ends = || self.marks & OPEN != 0 || to == way.end || !text.get(to).is_some_and(|byte| in_word(*byte));
        if begins && to <= way.end && ends() {
            found(self, to);
        }
    }
}

/// The parts of the arrays, with their numbers.
fn parts(arrays: &Arrays) -> Vec<Part> {
    let (mut effects, mut befores) = (arrays.effects.iter(), arrays.befores.iter());
    let mut steps = 0;
    let part = |marks: &u8| {
        let effect = if marks & COMPLETE != 0 { effects.next().copied() } else { None };
        let before = if marks & AFTER != 0 { befores.next().copied().unwrap_or(0) } else { 0 };
        steps += u16::from(effect.is_none());
        Part { effect, step: if effect.is_none() { steps } else { 0 }, before, marks: *marks }
    };
    arrays.marks.iter().map(part).collect()
}

/// Where two bytes are in `Trie::pairs`, and which bit is theirs: upper case, lower case, bytes of longer characters, others.
#[inline]
fn pair(first: u8, second: u8) -> (usize, u8) {
    let bit = match first >> 5 {
        0 | 1 => 1,
        2 => 2,
        3 => 4,
        _ => 8,
    };
    (usize::from(first & 31) | usize::from(second & 63) << 5, bit)
}

/// Three bytes of the text in one number; from the end on they are spaces.
#[inline]
fn key(text: &[u8], at: usize, end: usize) -> u32 {
    let byte = |at: usize| if at < end { u32::from(text.get(at).copied().unwrap_or(b' ')) } else { u32::from(b' ') };
    byte(at) | byte(at + 1) << 8 | byte(at + 2) << 16
}

fn after_digits(text: &[u8], at: usize, end: usize) -> usize {
    at + text.get(at..end).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Whether the text goes on with these bytes.
#[inline]
fn same(text: &[u8], at: usize, bytes: &[u8]) -> bool {
    bytes.is_empty() || text.get(at..at + bytes.len()) == Some(bytes)
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a panic here fails the test, which is what is wanted")]
mod tests {
    use super::super::phrase;
    use super::super::trie::{Builder, Built};
    use super::*;
    use proptest::prelude::*;

    /// The phrases' own fold: these tests write folded texts.
    fn read(phrase: &str) -> Option<Vec<phrase::Part>> {
        phrase::parts(phrase, false, &|text| text.as_bytes().to_vec()).ok()
    }

    fn built(phrases: &[Vec<phrase::Part>]) -> Built {
        let mut builder = Builder::default();
        (0..).zip(phrases).for_each(|(effect, parts)| builder.add(parts, effect));
        builder.build()
    }

    /// All that a trie of these phrases finds in a text: where from, where to, which effect.
    fn walked(trie: &Trie, text: &[u8], range: Range<usize>) -> Vec<(usize, usize, Option<u16>)> {
        let mut found = vec![];
        for at in range.clone() {
            let inside = at > range.start && in_word(text[at - 1]);
            trie.walk(text, at..range.end, inside, &mut |part, to| found.push((at, to, part.effect)));
        }
        found.sort();
        found
    }

    /// Where a part ends that a text has at `at`, byte by byte.
    fn ends(part: &[u8], text: &[u8], mut at: usize) -> Option<usize> {
        for byte in part {
            let count = match *byte {
                DIGITS => text[at..].iter().take_while(|byte| byte.is_ascii_digit()).count(),
                byte => usize::from(text.get(at) == Some(&byte)),
            };
            at += Some(count).filter(|count| *count > 0)?;
        }
        Some(at)
    }

    /// The same as `walked` by comparing every phrase at every place.
    fn searched(phrases: &[Vec<phrase::Part>], text: &[u8]) -> Vec<(usize, usize, Option<u16>)> {
        let mut found = vec![];
        let word = |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(|byte| in_word(*byte));
        for (effect, parts) in (0..).zip(phrases) {
            for at in 0..text.len() {
                let [part] = parts.as_slice() else { continue };
                let Some(to) = ends(&part.bytes, text, at) else { continue };
                if (part.inside || !word(at.checked_sub(1))) && (part.open || !word(Some(to))) {
                    found.push((at, to, Some(effect)));
                }
            }
        }
        found.sort();
        found
    }

    proptest! {
        /// Of few letters, so that phrases share beginnings, words and numbers, and lie inside each other.
        #[test]
        fn finds_what_a_search_finds(
            phrases in prop::collection::vec("\\*?([ab]{1,5}| [ab]|1|\\{n\\}|é){1,6}\\*?", 1..40),
            text in "([ab]{0,6}|1|12|é| ){0,40}",
        ) {
            let phrases: Vec<_> = phrases.iter().filter_map(|phrase| read(phrase)).collect();
            let built = built(&phrases);
            let trie = Trie::new(&built.arrays());
            prop_assert_eq!(walked(&trie, text.as_bytes(), 0..text.len()), searched(&phrases, text.as_bytes()));
        }

        /// What is outside a range might as well not be there.
        #[test]
        fn a_range_is_a_text(text in "(user|unknown|no|mx|in 5 minutes|mailbox| ){0,12}", from in 0..60usize, to in 0..60usize) {
            let edge = |at: usize| (at..text.len()).find(|at| text.as_bytes()[*at] == b' ').unwrap_or(text.len());
            let (from, to) = (edge(from.min(to)), edge(from.max(to)));
            let alone = walked(own(), &text.as_bytes()[from..to], 0..to - from);
            let within: Vec<_> = walked(own(), text.as_bytes(), from..to).into_iter().map(|(at, to, effect)| (at - from, to - from, effect)).collect();
            prop_assert_eq!(within, alone);
        }
    }

    #[test]
    fn a_filter_lets_through_all_that_begins() {
        let trie = own();
        for key in trie.keys.iter().filter(|key| **key != 0 && **key & NUMBER == 0) {
            let [first, second, ..] = key.to_le_bytes();
            assert!(trie.may_begin(first, second, false), "{first} {second}");
        }
        let through = (0..=u16::MAX).filter(|pair| trie.may_begin(pair.to_le_bytes()[0], pair.to_le_bytes()[1], true)).count();
        assert!(through < 2000, "{through} of 65,536 pairs begin something inside a word");
    }

    /// A walk costs no more than the longest phrase, and finding its first node no more than a few looks.
    #[test]
    fn a_walk_is_bounded() {
        let trie = own();
        let (mut run, mut longest) = (0, 0);
        for slot in trie.heads.iter().chain(&trie.heads) {
            run = if *slot == 0 { 0 } else { run + 1 };
            longest = longest.max(run);
        }
        assert!(longest < 16, "{longest} taken slots in a row");
    }

    #[test]
    fn a_stretch_may_be_longer_than_a_node_holds() {
        let long = "ab ".repeat(60) + "end";
        let phrases = vec![read(&long).unwrap_or_default(), read(&(long.clone() + "s")).unwrap_or_default()];
        let built = built(&phrases);
        let found = walked(&Trie::new(&built.arrays()), format!("{long} {long}s").as_bytes(), 0..2 * long.len() + 2);
        assert_eq!(found, [(0, long.len(), Some(0)), (long.len() + 1, 2 * long.len() + 2, Some(1))]);
    }
}
