//! The trie of phrases, walked from one place of a folded text.
//!
//! Not for what a find is worth, and not for how a text is folded. Nothing here changes while texts are read.

use super::eight;
use super::phrase::DIGITS;
use super::trie::{AFTER, CHILDREN, COMPLETE, Ending, HEAD, INSIDE, MANY, MARK, OPEN, Preorder, SPACED, head_length, slot};
use crate::tables::{EFFECTS, Effect};
use std::borrow::Cow;
use std::ops::Range;
use std::slice::Iter;
use std::sync::LazyLock;

/// A node of the trie, and which bytes lead to it. What most walks look at is in here, so that a visit is one place in memory.
#[derive(Clone, Copy, Default)]
struct Node {
    /// The first ones of the bytes that lead to it, behind those that it is found by: seven at most.
    begin: u64,
    /// The first byte of each child, where these are eight at most.
    firsts: u64,
    /// The first byte of its stretch, its first child, its first ending.
    stretch: u32,
    child: u32,
    ending: u32,
    length: u8,
    children: u8,
    ends: bool,
    /// The first child is a run of digits.
    number: bool,
}

/// What leads from the root to a node, by its number. The root's own in an empty slot.
#[derive(Clone, Copy, Default)]
struct Head {
    key: u32,
    node: u32,
}

/// A trie to walk.
pub struct Trie {
    /// Those of `data/` stay where build.rs wrote them: a copy would be a page more of memory.
    stretches: Cow<'static, [u8]>,
    nodes: Vec<Node>,
    /// The first byte of each node's stretch.
    firsts: Vec<u8>,
    endings: Vec<Ending>,
    /// The nodes that the root leads to, by the hash of their keys. A power of two.
    heads: Vec<Head>,
    /// For any two bytes where something begins with them: `START`, and `WITHIN` too where that may be inside a word. In the
    /// upper half, which of these the place after the first byte is. By both bytes as one number, lowest byte first.
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

/// All pairs of bytes.
const PAIRS: usize = 1 << 16;
/// How many bytes of a stretch are in its node.
const BEGIN: usize = 7;
/// In the marks of an ending: it is the last one of its node.
const LAST: u8 = 32;
/// In a key: a number goes before its three bytes.
const NUMBER: u32 = 1 << 24;

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));

/// The phrases of `data/`.
pub fn known() -> Phrases<'static> {
    Phrases { trie: builtin(), effects: &EFFECTS, added: false }
}

/// Their trie.
fn builtin() -> &'static Trie {
    static BUILTIN: LazyLock<Trie> = LazyLock::new(|| Trie::new(&PHRASES));
    &BUILTIN
}

/// What is still to be read of a trie.
struct Left<'a> {
    bytes: &'a [u8],
    /// How many of them are read.
    at: usize,
    effects: Iter<'a, u16>,
    befores: Iter<'a, u16>,
    /// The last step, and the first place that no node has.
    steps: u16,
    free: usize,
}

impl Left<'_> {
    /// How many bytes lead to the next node from the one before it.
    fn stretch(&self) -> usize {
        eight::find(self.bytes, self.at, |eight| eight::between(eight, MARK, MANY)) - self.at
    }

    /// Goes on behind what ends with the bytes before.
    fn read_endings(&mut self, endings: &mut Vec<Ending>) {
        let (first, spaced) = (endings.len(), self.bytes.get(self.at.wrapping_sub(1)) == Some(&b' '));
        while let Some(marks) = self.bytes.get(self.at).map(|byte| byte.wrapping_sub(MARK)).filter(|marks| *marks < SPACED) {
            self.at += 1;
            let complete = marks & COMPLETE != 0;
            self.steps += u16::from(!complete);
            let number = if complete { self.effects.next().copied().unwrap_or(0) } else { self.steps };
            let before = if marks & AFTER != 0 { self.befores.next().copied().unwrap_or(0) } else { 0 };
            endings.push(Ending { number, before, marks: if spaced { marks | SPACED } else { marks } });
        }
        if let Some(last) = endings.get_mut(first..).and_then(<[Ending]>::last_mut) {
            last.marks |= LAST;
        }
    }

    /// How many nodes follow the one before, behind its endings.
    fn children(&mut self) -> u8 {
        let (few, many) = match self.bytes.get(self.at..) {
            Some([MANY, many, ..]) => (*many, 2),
            Some([few @ CHILDREN..MANY, ..]) => (few - CHILDREN, 1),
            _ => (0, 0),
        };
        self.at += many;
        few
    }

    /// Keeps places side by side.
    fn places(&mut self, count: u8) -> Range<usize> {
        let first = self.free;
        self.free += usize::from(count);
        first..self.free
    }
}

/// Where the place after a byte is: at a word's start, or inside a word.
#[allow(clippy::indexing_slicing, reason = "worked out when compiled")]
static AFTER_BYTE: [u8; 256] = {
    let mut after = [START; 256];
    let mut byte = 0;
    while byte < 256 {
        if matches!(byte as u8, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | 0x80..=0xff) {
            after[byte] = WITHIN;
        }
        byte += 1;
    }
    after
};
const START: u8 = 1;
const WITHIN: u8 = 2;

#[inline]
fn after(byte: u8) -> u8 {
    AFTER_BYTE.get(usize::from(byte)).copied().unwrap_or(START)
}

/// Whether a byte is part of a word: a letter, a digit, or a byte of a longer character.
#[inline]
pub fn in_word(byte: u8) -> bool {
    after(byte) == WITHIN
}

impl Trie {
    /// Reads the nodes, the children of each into places side by side.
    #[cold]
    #[inline(never)]
    pub fn new(rows: &Preorder) -> Self {
        let nodes = 1 + rows.nodes;
        let mut trie = Self {
            stretches: rows.bytes.clone(),
            nodes: vec![Node::default(); nodes],
            firsts: vec![0; nodes],
            // What grows leaves holes in the memory of wasm, which is never given back.
            endings: Vec::with_capacity(rows.effects.len() + usize::from(rows.steps)),
            heads: vec![Head::default(); (rows.heads * 2).next_power_of_two()],
            pairs: Box::new([0; PAIRS]),
            steps: rows.steps.into(),
        };
        let after = AFTER_BYTE.map(|after| after << 4);
        trie.pairs.chunks_exact_mut(after.len()).for_each(|pairs| pairs.copy_from_slice(&after));
        let (effects, befores) = (rows.effects.iter(), rows.befores.iter());
        let mut left = Left { bytes: &rows.bytes, at: 0, effects, befores, steps: 0, free: 1 };
        while left.at < left.bytes.len() {
            trie.read_head(&mut left, 0, 0);
        }
        // Any number may be one that phrases begin with.
        for (digit, second) in (b'0'..=b'9').flat_map(|digit| (0..=255).map(move |second| (digit, second))) {
            trie.note(digit, second, false);
        }
        trie
    }

    /// Reads what so many bytes of a head lead to, and all behind it: the node that the head leads to, or where heads part.
    fn read_head(&mut self, left: &mut Left, before: u64, count: usize) {
        let stretch = left.stretch();
        let head = before | (eight::from(left.bytes, left.at) & begin_mask(stretch)) << (8 * count);
        let [first, second, third, fourth, ..] = head.to_le_bytes();
        let known = head_length(Some(first));
        if count + stretch < known {
            left.at += stretch;
            return (0..left.children()).for_each(|_| self.read_head(left, head, count + stretch));
        }
        let key = if known == HEAD { [first, second, third, 0] } else { [second, third, fourth, 1] };
        let (node, endings) = (left.places(1).start, self.endings.len());
        self.read_node(left, node, count, known);
        let inside = self.endings.iter().skip(endings).any(|ending| ending.marks & INSIDE != 0);
        self.add_head(Head { key: u32::from_le_bytes(key), node: node as u32 }, inside);
    }

    /// Reads a node into its place, and all behind it; that is no deeper than a phrase has bytes. `before`: how many bytes of its
    /// stretch are read already; `known`: how many it is found by.
    fn read_node(&mut self, left: &mut Left, place: usize, before: usize, known: usize) {
        let (start, length) = (left.at - before, before + left.stretch());
        left.at = start + length;
        let ending = self.endings.len();
        left.read_endings(&mut self.endings);
        let ends = self.endings.len() > ending;
        let children = left.children();
        let places = left.places(children);
        let child = places.start as u32;
        let (mut firsts, mut number) = (0, false);
        for (nth, place) in places.enumerate() {
            let first = left.bytes.get(left.at).copied().unwrap_or_default();
            firsts |= if nth < 8 { u64::from(first) << (8 * nth) } else { 0 };
            number |= first == DIGITS;
            if let Some(own) = self.firsts.get_mut(place) {
                *own = first;
            }
            self.read_node(left, place, 0, 1);
        }
        if let Some(node) = self.nodes.get_mut(place) {
            *node = Node {
                begin: eight::from(left.bytes, start + known) & begin_mask(length - known),
                firsts,
                stretch: start as u32,
                child,
                ending: ending as u32,
                length: length as u8,
                children,
                ends,
                number,
            };
        }
    }

    /// Notes what leads from the root to a node.
    fn add_head(&mut self, head: Head, inside: bool) {
        let mut slot = self.slot(head.key);
        while self.heads.get(slot).is_some_and(|taken| taken.node != 0) {
            slot = (slot + 1) & (self.heads.len() - 1);
        }
        self.heads.iter_mut().skip(slot).take(1).for_each(|slot| *slot = head);
        let [first, second, _, number] = head.key.to_le_bytes();
        if number == 0 {
            self.note(first, second, inside);
        }
    }

    /// Notes that something begins with two bytes.
    fn note(&mut self, first: u8, second: u8, inside: bool) {
        let bits = if inside { START | WITHIN } else { START };
        self.pairs.iter_mut().skip(pair([first, second])).take(1).for_each(|pair| *pair |= bits);
    }

    /// How many steps there are.
    pub fn steps(&self) -> usize {
        self.steps
    }

    fn endings_from(&self, first: u32) -> impl Iterator<Item = &Ending> {
        let mut last = false;
        let endings = self.endings.get(first as usize..).unwrap_or_default().iter();
        endings.take_while(move |ending| !std::mem::replace(&mut last, ending.marks & LAST != 0))
    }

    fn slot(&self, key: u32) -> usize {
        slot(key, self.heads.len())
    }

    /// The node that a key leads to.
    #[inline]
    fn head(&self, key: u32) -> Option<&Node> {
        let mut slot = self.slot(key);
        loop {
            let head = self.heads.get(slot).filter(|head| head.node != 0)?;
            if head.key == key {
                return self.nodes.get(head.node as usize);
            }
            slot = (slot + 1) & (self.heads.len() - 1);
        }
    }

    /// Reports each part that a range of a folded text has, with where it stands, in the order in which they begin. The range
    /// begins and ends where words do.
    pub fn find(&self, text: &[u8], range: Range<usize>, mut found: impl FnMut(&Ending, Range<usize>)) {
        let text = text.get(..range.end).unwrap_or(text);
        let mut place = Place { at: range.start, bits: START };
        while self.next(text, &mut place) {
            let at = place.at;
            self.walk(text, at, place.bits == WITHIN, &mut |ending, to| found(ending, at..to));
            place = Place { at: at + 1, bits: text.get(at).map_or(START, |byte| after(*byte)) };
        }
    }

    /// Reports each part that a folded text begins with, with where it ends.
    pub fn begin(&self, text: &[u8], mut found: impl FnMut(&Ending, usize)) {
        self.walk(text, 0, false, &mut found);
    }

    /// Goes on to the next place where a part may begin, if there is one.
    #[inline]
    fn next(&self, text: &[u8], place: &mut Place) -> bool {
        let mut rest = text.get(place.at..).unwrap_or_default();
        let mut bits = u32::from(place.bits);
        while let Some(two) = rest.first_chunk() {
            let pair = u32::from(self.pairs.get(pair(*two)).copied().unwrap_or(0));
            if pair & bits != 0 {
                *place = Place { at: text.len() - rest.len(), bits: bits as u8 };
                return true;
            }
            bits = pair >> 4;
            rest = rest.get(1..).unwrap_or_default();
        }
        false
    }

    /// Whether a text ends inside a word that a phrase would go on with: "host not found try agai". `starts`: where its words
    /// begin, and those behind it.
    pub fn is_cut_off(&self, text: &[u8], starts: &[u32]) -> bool {
        /// How many bytes before the end a phrase that is cut off begins at most.
        const WINDOW: usize = 96;
        let starts = starts.get(..starts.partition_point(|start| (*start as usize) < text.len())).unwrap_or_default();
        // The last word alone does not tell.
        let Some((_, starts)) = starts.split_last().filter(|_| text.last().is_some_and(u8::is_ascii_lowercase)) else { return false };
        let ends = starts.iter().rev().map_while(|start| text.get(*start as usize..).filter(|end| end.len() <= WINDOW));
        ends.into_iter().any(|end| self.goes_on_inside_word(end))
    }

    /// Whether a part begins with all of these words and goes on with a letter, and none ends with them.
    pub fn goes_on_inside_word(&self, words: &[u8]) -> bool {
        let Some(mut node) = self.head(key(words, 0)) else { return false };
        let mut at = HEAD;
        loop {
            let stretch =
                self.stretches.get(node.stretch as usize..).and_then(|rest| rest.get(..usize::from(node.length))).unwrap_or_default();
            let stretch = stretch.get(if at == HEAD { HEAD } else { 1 }..).unwrap_or_default();
            let rest = words.get(at..).unwrap_or_default();
            // Most words differ within eight bytes.
            if (eight::from(words, at) ^ node.begin) & begin_mask(stretch.len().min(rest.len())) != 0 {
                return false;
            }
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
            // Three letters that begin many phrases are no phrase's: "hear from you" is not cut off.
            let child = children.clone().find(|child| at > HEAD && self.firsts.get(*child) == Some(next));
            let Some(child) = child.and_then(|child| self.nodes.get(child)) else { return false };
            (node, at) = (child, at + 1);
        }
    }

    fn children(&self, node: &Node) -> std::ops::Range<usize> {
        node.child as usize..node.child as usize + usize::from(node.children)
    }

    /// Reports each part that begins at `start`, with where it ends. `inside`: the place is inside a word.
    #[inline]
    fn walk(&self, text: &[u8], start: usize, inside: bool, found: &mut impl FnMut(&Ending, usize)) {
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
    fn follow(&self, text: &[u8], at: usize, inside: bool, node: &Node, known: usize, found: &mut impl FnMut(&Ending, usize)) {
        let (mut at, mut node, mut known) = (at, node, known);
        loop {
            let left = usize::from(node.length) - known;
            // Behind the text are zeros, which no stretch has there.
            if (eight::from(text, at) ^ node.begin) & begin_mask(left) != 0 || left > BEGIN && !self.goes_on(text, at, node, known) {
                return;
            }
            at += left;
            if node.ends {
                for ending in self.endings_from(node.ending) {
                    ending.report(text, at, inside, found);
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

    /// Whether the text goes on like a stretch of which so many bytes are known, behind those that are in the node.
    #[inline(never)]
    fn goes_on(&self, text: &[u8], at: usize, node: &Node, known: usize) -> bool {
        let (from, to) = (node.stretch as usize + known + BEGIN, node.stretch as usize + usize::from(node.length));
        self.stretches.get(from..to).is_some_and(|rest| text.get(at + BEGIN..).is_some_and(|text| text.starts_with(rest)))
    }

    /// The child whose stretch begins with a byte, which is none of digits.
    #[inline]
    fn child(&self, node: &Node, first: u8) -> Option<&Node> {
        let at = if node.children <= 8 {
            let same = eight::equal(node.firsts, first);
            (same != 0).then_some(same.trailing_zeros() as usize / 8)?
        } else {
            self.firsts.get(self.children(node))?.iter().position(|byte| *byte == first)?
        };
        self.nodes.get(node.child as usize + at)
    }
}

/// Where those of so many bytes are that a node holds.
#[inline]
fn begin_mask(length: usize) -> u64 {
    (1 << (8 * length.min(BEGIN))) - 1
}

/// A place of a text: `START` of a word, or `WITHIN` one.
struct Place {
    at: usize,
    bits: u8,
}

impl Ending {
    /// Reports the part that leads to `at`, if it may begin and end where it does.
    #[inline]
    fn report(&self, text: &[u8], at: usize, inside: bool, found: &mut impl FnMut(&Ending, usize)) {
        let to = at - usize::from(self.marks & SPACED != 0);
        let begins = !inside || self.marks & INSIDE != 0;
        let ends = || self.marks & OPEN != 0 || !text.get(to).is_some_and(|byte| in_word(*byte));
        if begins && to <= text.len() && ends() {
            found(self, to);
        }
    }
}

/// Where two bytes are in `Trie::pairs`.
#[inline]
fn pair(two: [u8; 2]) -> usize {
    u16::from_le_bytes(two).into()
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

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a panic here fails the test, which is what is wanted")]
mod tests {
    use super::super::phrase;
    use super::super::trie::{Builder, Preorder};
    use super::*;
    use proptest::prelude::*;

    /// The phrases' own fold: these tests write folded texts.
    fn read(phrase: &str) -> Option<Vec<phrase::Part>> {
        phrase::parts(phrase, false, &|text| text.as_bytes().to_vec()).ok()
    }

    fn built(phrases: &[Vec<phrase::Part>]) -> Preorder {
        let mut builder = Builder::default();
        (0..).zip(phrases).for_each(|(effect, parts)| builder.add(parts, effect));
        builder.build()
    }

    /// All that a trie of these phrases finds in a text: where from, where to, which effect.
    fn walked(trie: &Trie, text: &[u8], range: Range<usize>) -> Vec<(usize, usize, Option<u16>)> {
        let mut found = vec![];
        trie.find(text, range, |ending, place| found.push((place.start, place.end, ending.effect())));
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
            let trie = Trie::new(&built);
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
        let pairs = letters().flat_map(|first| letters().map(move |second| pair([first, second])));
        let begins = pairs.filter(|pair| trie.pairs[*pair] & WITHIN != 0).count();
        assert!(begins < 26 * 26 / 4, "{begins} pairs of letters");
    }

    /// A walk costs no more than the longest phrase, and finding its first node no more than a few looks.
    #[test]
    fn a_walk_is_bounded() {
        let trie = builtin();
        let (mut run, mut longest) = (0, 0);
        for slot in trie.heads.iter().chain(&trie.heads) {
            run = if slot.node == 0 { 0 } else { run + 1 };
            longest = longest.max(run);
        }
        assert!(longest < 16, "{longest} taken slots in a row");
    }

    #[test]
    fn the_longest_phrase_is_found() {
        let long = "ab ".repeat(60) + "end";
        let phrases = vec![read(&long).unwrap_or_default(), read(&(long.clone() + "s")).unwrap_or_default()];
        let built = built(&phrases);
        let found = walked(&Trie::new(&built), format!("{long} {long}s").as_bytes(), 0..2 * long.len() + 2);
        assert_eq!(found, [(0, long.len(), Some(0)), (long.len() + 1, 2 * long.len() + 2, Some(1))]);
    }
}
