//! The trie of phrases, walked from one place of a folded text.
//!
//! Not for what a find is worth, and not for how a text is folded. Nothing here changes while texts are read.

use super::phrase::DIGITS;
use super::trie::{AFTER, Arrays, COMPLETE, ENDS, HEAD, INSIDE, LAST, OPEN, SPACED};
use crate::tables::{EFFECTS, Effect, PHRASES, PhraseRows};
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
pub struct Trie {
    stretches: Vec<u8>,
    nodes: Vec<Node>,
    /// The first byte of each node's stretch.
    firsts: Vec<u8>,
    parts: Vec<Part>,
    /// The keys of the nodes that the root leads to.
    keys: Vec<u32>,
    /// The numbers of these nodes, by the hash of their keys; 0 in an empty slot. A power of two.
    heads: Vec<u16>,
    /// What begins with two bytes, which share a place with others: a bit for each kind of the first, at a word's start in the
    /// lower half, inside a word in the upper one.
    pairs: Box<[u8; PAIRS]>,
    steps: usize,
}

/// Phrases to look for.
#[derive(Clone, Copy)]
pub struct Phrases<'a> {
    pub trie: &'a Trie,
    /// What they stand for, by the numbers in the trie.
    pub effects: &'a [Effect],
    /// The caller added them.
    pub added: bool,
}

const PAIRS: usize = 1 << 11;
/// In a key: a number goes before its three bytes.
const NUMBER: u32 = 1 << 24;

/// The phrases of `data/`.
pub fn known() -> Phrases<'static> {
    Phrases { trie: builtin(), effects: &EFFECTS, added: false }
}

/// Their trie.
fn builtin() -> &'static Trie {
    static BUILTIN: LazyLock<Trie> = LazyLock::new(|| {
        let PhraseRows { lengths, counts, stretches, marks, effects, befores } = PHRASES;
        Trie::new(&Arrays { lengths, counts, stretches, marks, effects, befores })
    });
    &BUILTIN
}

/// What a byte is: one of four bits by which `Trie::pairs` tells bytes apart that it looks up at the same place, once for a
/// word's start and once, in the upper half, for the inside of a word.
#[allow(clippy::indexing_slicing, reason = "worked out when compiled")]
static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b'A'..=b'Z' => 0x11,
            b'a'..=b'z' => 0x22,
            b'0'..=b'9' | 0x80..=0xff => 0x44,
            _ => OTHER,
        };
        byte += 1;
    }
    kinds
};
/// No part of a word.
const OTHER: u8 = 0x88;
/// The bits of a place at a word's start, and of one inside a word.
const START: u8 = 0x0f;
const WITHIN: u8 = 0xf0;

#[inline]
fn kind(byte: u8) -> u8 {
    KINDS.get(usize::from(byte)).copied().unwrap_or(OTHER)
}

/// The bits of the place after a byte of this kind.
#[inline]
fn after(kind: u8) -> u8 {
    if kind == OTHER { START } else { WITHIN }
}

/// Whether a byte is part of a word: a letter, a digit, or a byte of a longer character.
#[inline]
pub fn in_word(byte: u8) -> bool {
    kind(byte) != OTHER
}

impl Trie {
    /// Adds up where the nodes' stretches, children and parts begin.
    pub fn new(arrays: &Arrays) -> Self {
        let count = arrays.lengths.len();
        let roots = count - 1 - arrays.counts.iter().map(|count| usize::from(*count)).sum::<usize>();
        let mut trie = Self {
            stretches: arrays.stretches.to_vec(),
            nodes: vec![Node::default(); count],
            firsts: vec![0; count],
            parts: parts(arrays),
            keys: vec![0],
            heads: vec![0; (roots * 2).next_power_of_two()],
            pairs: Box::new([0; PAIRS]),
            steps: 0,
        };
        trie.steps = trie.parts.iter().filter(|part| part.step != 0).count();
        trie.place(arrays, roots);
        for node in trie.nodes.iter_mut().skip(1) {
            node.number = node.children > 0 && trie.firsts.get(node.child as usize) == Some(&DIGITS);
        }
        let inside = trie.begin_inside();
        inside.iter().enumerate().skip(1).take(roots).for_each(|(node, inside)| trie.add_head(node, *inside));
        // Any number may be one that phrases begin with.
        for (digit, second) in (b'0'..=b'9').flat_map(|digit| (0..64).map(move |second| (digit, second))) {
            trie.note(digit, second, false);
        }
        trie
    }

    /// Places the nodes level by level, so that the children of a node are side by side, and adds up where their stretches
    /// and parts begin. The arrays have each node right behind the one that leads to it.
    fn place(&mut self, arrays: &Arrays, roots: usize) {
        let depths = depths(arrays.counts, roots);
        // Where the next node of each level goes. The root is alone on the first.
        let mut next = vec![0; depths.iter().max().map_or(0, |deepest| deepest + 2)];
        depths.iter().for_each(|depth| next.iter_mut().skip(depth + 1).for_each(|next| *next += 1));
        let (mut stretch, mut part) = (0, 0);
        for ((depth, length), children) in depths.iter().zip(arrays.lengths).zip(arrays.counts) {
            let [own, below, ..] = next.get_mut(*depth..).unwrap_or_default() else { continue };
            let node =
                Node { stretch, child: *below, part, length: length & !ENDS, children: *children, ends: length & ENDS != 0, number: false };
            let at = *own as usize;
            *own += 1;
            self.nodes.iter_mut().skip(at).take(1).for_each(|place| *place = node);
            let first = arrays.stretches.get(stretch as usize).copied().filter(|_| at > 0);
            self.firsts.iter_mut().skip(at).take(1).for_each(|place| *place = first.unwrap_or(0));
            stretch += u32::from(node.length);
            if node.ends {
                part += self.parts_from(part).count() as u32;
            }
        }
    }

    /// Notes what leads from the root to a node.
    fn add_head(&mut self, node: usize, inside: bool) {
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
            slot = (slot + 1) & (self.heads.len() - 1);
        }
        self.heads.iter_mut().skip(slot).take(1).for_each(|slot| *slot = node as u16);
        if number == 0 {
            self.note(*first, *second, inside);
        }
    }

    /// Notes that something begins with two bytes.
    fn note(&mut self, first: u8, second: u8, inside: bool) {
        let bits = kind(first) & if inside { START | WITHIN } else { START };
        self.pairs.iter_mut().skip(pair(first, second)).take(1).for_each(|pair| *pair |= bits);
    }

    /// For each node, whether a part that goes through it may begin inside a word.
    fn begin_inside(&self) -> Vec<bool> {
        let mut begin = vec![false; self.nodes.len()];
        // Children come after their parents.
        for (at, node) in self.nodes.iter().enumerate().skip(1).rev() {
            let children = node.child as usize..node.child as usize + usize::from(node.children);
            let begins = node.ends && self.parts_from(node.part).any(|part| part.marks & INSIDE != 0)
                || begin.get(children).is_some_and(|children| children.contains(&true));
            begin.iter_mut().skip(at).take(1).for_each(|begin| *begin = begins);
        }
        begin
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
        (key.wrapping_mul(0x9e37_79b1) >> 12) as usize & (self.heads.len() - 1)
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
            slot = (slot + 1) & (self.heads.len() - 1);
        }
    }

    /// Reports each part that a range of a folded text has, with where it stands, in the order in which they begin. The range
    /// begins and ends where words do.
    pub fn find(&self, text: &[u8], range: Range<usize>, mut found: impl FnMut(&Part, Range<usize>)) {
        let text = text.get(..range.end).unwrap_or(text);
        let mut place = Place { at: range.start, bits: START };
        while self.next(text, &mut place) {
            let at = place.at;
            self.walk(text, at, place.bits == WITHIN, &mut |part, to| found(part, at..to));
            place = Place { at: at + 1, bits: text.get(at).map_or(START, |byte| after(kind(*byte))) };
        }
    }

    /// Goes on to the next place where a part may begin, if there is one.
    #[inline(never)]
    fn next(&self, text: &[u8], place: &mut Place) -> bool {
        let Some((first, rest)) = text.get(place.at..).and_then(<[u8]>::split_first) else { return false };
        let (mut byte, mut bits) = (*first, place.bits);
        for (passed, next) in rest.iter().enumerate() {
            let kind = kind(byte);
            if self.pairs.get(pair(byte, *next)).is_some_and(|pair| pair & kind & bits != 0) {
                *place = Place { at: place.at + passed, bits };
                return true;
            }
            (byte, bits) = (*next, after(kind));
        }
        false
    }

    /// Whether a text ends inside a word that a phrase would go on with: "host not found try agai".
    pub fn is_cut_off(&self, text: &[u8]) -> bool {
        const LAST: usize = 96;
        if !text.last().is_some_and(u8::is_ascii_lowercase) {
            return false;
        }
        let from = text.len().saturating_sub(LAST);
        let starts = (from..text.len()).filter(|at| at.checked_sub(1).is_none_or(|before| text.get(before) == Some(&b' ')));
        starts.into_iter().any(|at| self.goes_on_inside_word(text.get(at..).unwrap_or_default()))
    }

    /// Whether a part begins with all of these words and goes on with a letter, and none ends with them. The last word alone
    /// does not tell.
    fn goes_on_inside_word(&self, words: &[u8]) -> bool {
        if !words.contains(&b' ') {
            return false;
        }
        let Some(mut node) = self.head(key(words, 0)) else { return false };
        let mut at = HEAD;
        loop {
            let stretch =
                self.stretches.get(node.stretch as usize..).and_then(|rest| rest.get(..usize::from(node.length))).unwrap_or_default();
            let stretch = if at == HEAD { stretch.get(HEAD..).unwrap_or_default() } else { stretch };
            let rest = words.get(at..).unwrap_or_default();
            if rest.len() < stretch.len() {
                return stretch.starts_with(rest) && stretch.get(rest.len()).is_some_and(|byte| in_word(*byte));
            }
            if !rest.starts_with(stretch) {
                return false;
            }
            at += stretch.len();
            let children = self.children(node);
            let Some(next) = words.get(at) else {
                return !node.ends
                    && children.clone().all(|child| self.firsts.get(child).is_some_and(|byte| in_word(*byte)))
                    && node.children > 0;
            };
            let Some(child) = children.clone().find(|child| self.firsts.get(*child) == Some(next)) else { return false };
            let Some(child) = self.nodes.get(child) else { return false };
            node = child;
        }
    }

    fn children(&self, node: &Node) -> std::ops::Range<usize> {
        node.child as usize..node.child as usize + usize::from(node.children)
    }

    /// Reports each part that begins at `start`, with where it ends. `inside`: the place is inside a word.
    #[inline]
    fn walk(&self, text: &[u8], start: usize, inside: bool, found: &mut impl FnMut(&Part, usize)) {
        if let Some(head) = self.head(key(text, start)) {
            self.follow(text, start + HEAD, inside, head, HEAD, found);
        }
        if !inside && text.get(start).is_some_and(u8::is_ascii_digit) {
            let after = after_digits(text, start);
            if let Some(head) = self.head(NUMBER | key(text, after)) {
                self.follow(text, after + HEAD, inside, head, HEAD + 1, found);
            }
        }
    }

    /// Goes on at `at`, behind as many bytes of the node's stretch as `known` says.
    fn follow(&self, text: &[u8], at: usize, inside: bool, node: &Node, known: usize, found: &mut impl FnMut(&Part, usize)) {
        let (mut at, mut node, mut known) = (at, node, known);
        loop {
            let left = usize::from(node.length) - known;
            if left > 0 && !same(text, at, &self.stretches, node.stretch as usize + known, left) {
                return;
            }
            at += left;
            if node.ends {
                for part in self.parts_from(node.part) {
                    part.report(text, at, inside, found);
                }
            }
            // Behind the text may only be the space of a part that is shorter than a head.
            let Some(next) = text.get(at).filter(|_| node.children > 0) else { return };
            if node.number && next.is_ascii_digit() {
                let after = after_digits(text, at);
                if let Some(number) = self.nodes.get(node.child as usize) {
                    self.follow(text, after, inside, number, 1, found);
                }
            }
            let Some(child) = self.child(node, *next) else { return };
            (node, known, at) = (child, 1, at + 1);
        }
    }

    /// The child whose stretch begins with a byte.
    #[inline]
    fn child(&self, node: &Node, first: u8) -> Option<&Node> {
        let children = node.child as usize..node.child as usize + usize::from(node.children);
        let at = self.firsts.get(children)?.iter().position(|byte| *byte == first)?;
        self.nodes.get(node.child as usize + at)
    }
}

/// A place of a text, and its bits of `Trie::pairs`.
struct Place {
    at: usize,
    bits: u8,
}

impl Part {
    /// Reports the part that leads to `at`, if it may begin and end where it does.
    #[inline]
    fn report(&self, text: &[u8], at: usize, inside: bool, found: &mut impl FnMut(&Part, usize)) {
        let to = at - usize::from(self.marks & SPACED != 0);
        let begins = !inside || self.marks & INSIDE != 0;
        let ends = || self.marks & OPEN != 0 || !text.get(to).is_some_and(|byte| in_word(*byte));
        if begins && to <= text.len() && ends() {
            found(self, to);
        }
    }
}

/// How many nodes are above each node, in the order of the arrays.
fn depths(counts: &[u8], roots: usize) -> Vec<usize> {
    // How many children are still to come, of the nodes that lead to this one.
    let mut left: Vec<usize> = vec![];
    let depth_of = |(at, count): (usize, &u8)| {
        while left.last() == Some(&0) {
            left.pop();
        }
        let depth = left.len();
        left.iter_mut().last().into_iter().for_each(|left| *left -= 1);
        left.push(if at == 0 { roots } else { usize::from(*count) });
        depth
    };
    counts.iter().enumerate().map(depth_of).collect()
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

/// Where two bytes are in `Trie::pairs`.
#[inline]
fn pair(first: u8, second: u8) -> usize {
    usize::from(first & 31) | usize::from(second & 63) << 5
}

/// Three bytes of the text in one number; behind the text are spaces.
#[inline]
fn key(text: &[u8], at: usize) -> u32 {
    match text.get(at..).and_then(<[u8]>::first_chunk) {
        Some(bytes) => u32::from_le_bytes(*bytes) & 0xff_ffff,
        None => {
            let byte = |at: usize| u32::from(text.get(at).copied().unwrap_or(b' '));
            byte(at) | byte(at + 1) << 8 | byte(at + 2) << 16
        }
    }
}

fn after_digits(text: &[u8], at: usize) -> usize {
    at + text.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Whether the text goes on like the stretches, for so many bytes. Eight at a time: most stretches are no longer.
#[inline]
fn same(text: &[u8], at: usize, stretches: &[u8], from: usize, length: usize) -> bool {
    let eight = |bytes: &[u8], at: usize| bytes.get(at..).and_then(<[u8]>::first_chunk).map(|eight| u64::from_le_bytes(*eight));
    let mut done = 0;
    while done < length {
        let (Some(here), Some(there)) = (eight(text, at + done), eight(stretches, from + done)) else {
            return text.get(at + done..at + length) == stretches.get(from + done..from + length);
        };
        let beyond = 8 - (length - done).min(8);
        if (here ^ there) << (8 * beyond) != 0 {
            return false;
        }
        done += 8;
    }
    true
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
        trie.find(text, range, |part, place| found.push((place.start, place.end, part.effect)));
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
            let alone = walked(builtin(), &text.as_bytes()[from..to], 0..to - from);
            let within: Vec<_> = walked(builtin(), text.as_bytes(), from..to).into_iter().map(|(at, to, effect)| (at - from, to - from, effect)).collect();
            prop_assert_eq!(within, alone);
        }
    }

    #[test]
    fn little_begins_inside_words() {
        let trie = builtin();
        let letters = || b'a'..=b'z';
        let pairs = letters().flat_map(|first| letters().map(move |second| pair(first, second)));
        let begins = pairs.filter(|pair| trie.pairs[*pair] & kind(b'a') & WITHIN != 0).count();
        assert!(begins < 26 * 26 / 4, "{begins} pairs of letters");
    }

    /// A walk costs no more than the longest phrase, and finding its first node no more than a few looks.
    #[test]
    fn a_walk_is_bounded() {
        let trie = builtin();
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
