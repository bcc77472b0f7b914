//! The trie of phrases, walked from one place of a folded text.
//!
//! Not for what a find is worth, and not for how a text is folded. Nothing here changes while texts are read.

use super::eight;
use super::phrase::DIGITS;
use super::trie::{AFTER, COMPLETE, Ending, HEAD, INSIDE, OPEN, Parts, Row, SPACED, slot};
use crate::tables::{EFFECTS, Effect, PHRASE_MARKS, PHRASES, PhraseRows};
use std::borrow::Cow;
use std::ops::Range;
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
    /// upper half, which of these the place after the first byte is.
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

/// The phrases of `data/`.
pub fn known() -> Phrases<'static> {
    Phrases { trie: builtin(), effects: &EFFECTS, added: false }
}

/// Their trie.
fn builtin() -> &'static Trie {
    static BUILTIN: LazyLock<Trie> = LazyLock::new(|| Trie::of(PHRASES.parts.into(), PHRASES.shared.len(), &mut rows(&PHRASES)));
    &BUILTIN
}

/// The parts that build.rs wrote. Behind what a part does not share stands its mark, which no node has.
fn rows(rows: &PhraseRows) -> impl Iterator<Item = Row> {
    let (mut effects, mut befores) = (rows.effects.iter(), rows.befores.iter());
    let (mut from, mut steps, mut spaced) = (0, 0, false);
    rows.shared.iter().map(move |shared| {
        let to = mark_after(rows.parts, from);
        let mark = rows.parts.get(to).copied().unwrap_or(PHRASE_MARKS.start);
        let rest = rows.parts.get(from..to).unwrap_or_default();
        // Where nothing is left of a part it is the one before it once more.
        spaced = rest.last().map_or(spaced, |last| *last == b' ');
        let marks = (mark - PHRASE_MARKS.start) | if spaced { SPACED } else { 0 };
        let before = if marks & AFTER != 0 { befores.next().copied().unwrap_or(0) } else { 0 };
        let complete = marks & COMPLETE != 0;
        steps += u16::from(!complete);
        let number = if complete { effects.next().copied().unwrap_or(0) } else { steps };
        Row::new(std::mem::replace(&mut from, to + 1), usize::from(*shared), rest, Ending { number, before, marks })
    })
}

/// Where the part that begins at a place ends.
#[inline(never)]
fn mark_after(parts: &[u8], from: usize) -> usize {
    eight::find(parts, from, |eight| eight::between(eight, PHRASE_MARKS.start, PHRASE_MARKS.end - 1))
}

/// A node on its way into its place: which bytes lead to it from the node before it, as places in a part that begins at
/// `start`, and what follows it. The numbers of branches and of rows count from 1, 0 is none.
#[derive(Clone, Copy, Default)]
struct Branch {
    start: u32,
    /// The first branch that follows it, and the next one that follows the same as it does.
    first: u32,
    next: u32,
    /// The first row that ends with it. No trie has more rows than that: `MOST_PARTS`.
    ending: u16,
    from: u8,
    to: u8,
}

/// The branches of parts in their order, behind the root.
struct Branches {
    all: Vec<Branch>,
    /// Those that lead to the part that came last, and the last branch that follows each.
    path: Vec<(u32, u32)>,
    /// The first bytes of that part.
    begins: [u8; HEAD + 1],
    /// What the branches are found by that follow the root, and whether a part that they lead to may begin inside a word.
    heads: Vec<(u32, bool)>,
    endings: Vec<Ending>,
}

impl Branches {
    #[cold]
    #[inline(never)]
    fn of(bytes: &[u8], parts: usize, rows: &mut dyn Iterator<Item = Row>) -> Self {
        // What grows leaves holes in the memory of wasm, which is never given back.
        let mut branches = Self {
            all: Vec::with_capacity(1 + parts + parts / 4),
            path: vec![(0, 0)],
            begins: [0; HEAD + 1],
            heads: Vec::with_capacity(parts / 4),
            endings: Vec::with_capacity(parts),
        };
        branches.all.push(Branch::default());
        for row in rows {
            let rest = row.rest(bytes);
            if usize::from(row.shared) <= HEAD {
                branches.begins.iter_mut().skip(row.shared.into()).zip(rest).for_each(|(own, byte)| *own = *byte);
            }
            // A part without bytes of its own ends where the one before it does.
            if let Some(before) = branches.endings.last_mut().filter(|_| rest.is_empty()) {
                before.marks &= !LAST;
            }
            branches.endings.push(Ending { marks: row.ending.marks | LAST, ..row.ending });
            let mut from = branches.part_from_last(&row);
            if let Some((_, inside)) = branches.heads.last_mut() {
                *inside |= row.ending.marks & INSIDE != 0;
            }
            while from < row.length {
                let known = from.max(row.shared);
                let to = known + stretch(rest.get(usize::from(known - row.shared)..).unwrap_or_default(), from);
                let ending = if to == row.length { branches.endings.len() as u16 } else { 0 };
                branches.add(Branch { start: row.start, from, to, ending, ..Branch::default() });
                from = to;
            }
        }
        branches
    }

    /// Goes back to where a part goes on otherwise than the one before it, and says how many of its bytes lead there. Parts with
    /// other heads have only the root in common.
    fn part_from_last(&mut self, row: &Row) -> u8 {
        let [first, second, third, fourth] = self.begins;
        let number = first == DIGITS;
        if usize::from(row.shared) < HEAD + usize::from(number) {
            let key = if number { [second, third, fourth, 1] } else { [first, second, third, 0] };
            self.heads.push((u32::from_le_bytes(key), false));
            self.path.truncate(1);
            return 0;
        }
        let all = &mut self.all;
        while self.path.last().and_then(|(last, _)| all.get(*last as usize)).is_some_and(|last| last.from >= row.shared) {
            self.path.pop();
        }
        let child = all.len() as u32;
        let Some((last, followed)) = self.path.last_mut() else { return row.shared };
        if let Some(last) = all.get_mut(*last as usize).filter(|last| row.shared < last.to) {
            let rest = Branch { from: row.shared, next: 0, ..*last };
            *last = Branch { to: row.shared, ending: 0, first: child, ..*last };
            *followed = child;
            all.push(rest);
        }
        row.shared
    }

    /// Adds a branch after the last one of the path.
    fn add(&mut self, branch: Branch) {
        let number = self.all.len() as u32;
        let Some((last, followed)) = self.path.last_mut() else { return };
        let sibling = std::mem::replace(followed, number);
        let link = match sibling {
            0 => self.all.get_mut(*last as usize).map(|last| &mut last.first),
            _ => self.all.get_mut(sibling as usize).map(|sibling| &mut sibling.next),
        };
        if let Some(link) = link {
            *link = number;
        }
        self.all.push(branch);
        self.path.push((number, 0));
    }
}

/// How many of the bytes that lead on from `from` are one stretch. A number is a stretch of its own, except at the beginning of
/// a part.
fn stretch(bytes: &[u8], from: u8) -> u8 {
    match bytes {
        [DIGITS, ..] if from > 0 => 1,
        bytes => bytes.iter().skip(1).position(|byte| *byte == DIGITS).map_or(bytes.len(), |at| at + 1) as u8,
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
    /// Makes the nodes, the children of each side by side.
    #[cold]
    #[inline(never)]
    pub fn new(parts: Parts) -> Self {
        Self::of(parts.bytes.into(), parts.rows.len(), &mut parts.rows.into_iter())
    }

    /// From the bytes of all parts, how many there are, and each.
    #[cold]
    #[inline(never)]
    fn of(bytes: Cow<'static, [u8]>, parts: usize, rows: &mut dyn Iterator<Item = Row>) -> Self {
        let Branches { all, heads, endings, .. } = Branches::of(&bytes, parts, rows);
        let mut trie = Self {
            nodes: Vec::with_capacity(all.len()),
            firsts: Vec::with_capacity(all.len()),
            heads: vec![Head::default(); (heads.len() * 2).next_power_of_two()],
            pairs: Box::new([0; PAIRS]),
            steps: endings.iter().filter(|ending| ending.step().is_some()).count(),
            endings,
            stretches: bytes,
        };
        trie.pairs.chunks_exact_mut(256).zip(&AFTER_BYTE).for_each(|(pairs, after)| pairs.fill(after << 4));
        trie.nodes.push(Node::default());
        trie.firsts.push(0);
        // Branches that have a place, and what is to follow them.
        let mut left = vec![(0, all.first().map_or(0, |root| root.first))];
        while let Some((place, first)) = left.pop() {
            let child = trie.nodes.len();
            let mut next = first;
            let mut firsts = 0;
            while let Some(branch) = all.get(next as usize).filter(|_| next != 0) {
                let stretch = branch.start + u32::from(branch.from);
                let length = branch.to - branch.from;
                let byte = trie.stretches.get(stretch as usize).copied().unwrap_or_default();
                let nth = trie.nodes.len() - child;
                // A head's own bytes are those of its key: of its part only what it does not share stands in the stretches.
                let known = if place != 0 { 1 } else { heads.get(nth).map_or(HEAD, |(key, _)| known_by(*key)) };
                if nth < 8 {
                    firsts |= u64::from(byte) << (8 * nth);
                }
                left.push((trie.nodes.len(), branch.first));
                trie.firsts.push(byte);
                trie.nodes.push(Node {
                    begin: eight::from(&trie.stretches, stretch as usize + known) & begin_mask(usize::from(length) - known),
                    stretch,
                    ending: branch.ending.saturating_sub(1).into(),
                    length,
                    ends: branch.ending != 0,
                    ..Node::default()
                });
                next = branch.next;
            }
            let children = (trie.nodes.len() - child) as u8;
            let number = place != 0 && trie.firsts.get(child) == Some(&DIGITS);
            if let Some(node) = trie.nodes.get_mut(place) {
                *node = Node { child: child as u32, children, number, firsts, ..*node };
            }
        }
        (1..).zip(heads).for_each(|(node, (key, inside))| trie.add_head(Head { key, node }, inside));
        // Any number may be one that phrases begin with.
        for (digit, second) in (b'0'..=b'9').flat_map(|digit| (0..=255).map(move |second| (digit, second))) {
            trie.note(digit, second, false);
        }
        trie
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
        self.pairs.iter_mut().skip(pair(first, second)).take(1).for_each(|pair| *pair |= bits);
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

    /// Goes on to the next place where a part may begin, if there is one.
    #[inline]
    fn next(&self, text: &[u8], place: &mut Place) -> bool {
        let Some((first, rest)) = text.get(place.at..).and_then(<[u8]>::split_first) else { return false };
        let (mut byte, mut bits) = (*first, place.bits);
        for (passed, next) in rest.iter().enumerate() {
            let pair = self.pairs.get(pair(byte, *next)).copied().unwrap_or(0);
            if pair & bits != 0 {
                *place = Place { at: place.at + passed, bits };
                return true;
            }
            (byte, bits) = (*next, pair >> 4);
        }
        false
    }

    /// Whether a text ends inside a word that a phrase would go on with: "host not found try agai". `starts`: where its words
    /// begin.
    pub fn is_cut_off(&self, text: &[u8], starts: &[u32]) -> bool {
        /// How many bytes before the end a phrase that is cut off begins at most.
        const WINDOW: usize = 96;
        // The last word alone does not tell.
        let Some((_, starts)) = starts.split_last().filter(|_| text.last().is_some_and(u8::is_ascii_lowercase)) else { return false };
        let ends = starts.iter().rev().map_while(|start| text.get(*start as usize..).filter(|end| end.len() <= WINDOW));
        ends.into_iter().any(|end| self.goes_on_inside_word(end))
    }

    /// Whether a part begins with all of these words and goes on with a letter, and none ends with them.
    fn goes_on_inside_word(&self, words: &[u8]) -> bool {
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

/// How many bytes of a part are known where a key is.
#[inline]
fn known_by(key: u32) -> usize {
    HEAD + usize::from(key & NUMBER != 0)
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
fn pair(first: u8, second: u8) -> usize {
    usize::from(first) << 8 | usize::from(second)
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
    use super::super::trie::{Builder, Parts};
    use super::*;
    use proptest::prelude::*;

    /// The phrases' own fold: these tests write folded texts.
    fn read(phrase: &str) -> Option<Vec<phrase::Part>> {
        phrase::parts(phrase, false, &|text| text.as_bytes().to_vec()).ok()
    }

    fn built(phrases: &[Vec<phrase::Part>]) -> Parts {
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
            let trie = Trie::new(built);
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
        let found = walked(&Trie::new(built), format!("{long} {long}s").as_bytes(), 0..2 * long.len() + 2);
        assert_eq!(found, [(0, long.len(), Some(0)), (long.len() + 1, 2 * long.len() + 2, Some(1))]);
    }
}
