//! The phrases of `data/` as a radix trie: build/trie.rs lays it out, here it is unfolded once and walked.

use crate::tables::{MEANT, NODES, PHRASES, SETS};

/// In a label: a run of digits. The same as in build/trie.rs, like those below.
pub const DIGITS: u8 = 1;
/// After a label: a phrase ends and others go on; others go on; no further children; a phrase ends.
const ENDS: u8 = 2;
const GOES_ON: u8 = 3;
const CLOSE: u8 = 4;
const LEAF: u8 = 5;
/// An output that stands for a set of outputs.
const SEVERAL: u16 = 0b111 << 13;

/// A node. Its first child, if it has one, stands right behind it.
#[derive(Clone, Copy)]
struct Node {
    /// Where its label begins in `PHRASES`.
    label: u32,
    /// The next node with the same parent, in the order of the first bytes; 0 for none.
    sibling: u16,
    output: u16,
    length: u8,
    first: u8,
    parent: bool,
}

/// The phrases.
pub struct Trie {
    nodes: Vec<Node>,
    /// By its first byte, the node below each root; 0 where there is none.
    roots: [[u16; 256]; 2],
    /// Which four bytes a phrase can begin with: for each hash, a bit for each root.
    heads: Box<[u8; HEADS]>,
    /// The same by the first byte alone, for phrases whose first bytes can be many things.
    starts: [u8; 256],
}

/// How many hashes of four bytes are told apart.
const HEADS: usize = 1 << 14;

/// Four bytes of the text as they are looked up.
#[derive(Clone, Copy)]
pub struct Head(u32);

impl Head {
    /// The first four bytes.
    pub fn of(text: &[u8]) -> Self {
        text.iter().chain(&[0; 4]).take(4).fold(Self(0), |head, byte| head.shift(*byte))
    }

    /// The head one byte further on; `next` is the byte that comes into sight.
    #[inline]
    pub fn shift(self, next: u8) -> Self {
        Self(self.0 << 8 | u32::from(next))
    }

    #[inline]
    fn hash(self) -> usize {
        (self.0.wrapping_mul(0x9e37_79b1) >> 18) as usize
    }
}

impl Default for Trie {
    /// Unfolds the phrases.
    fn default() -> Self {
        let nothing = Node { label: 0, sibling: 0, output: 0, length: 0, first: 0, parent: false };
        let mut trie = Self { nodes: Vec::with_capacity(NODES + 1), roots: [[0; 256]; 2], heads: Box::new([0; HEADS]), starts: [0; 256] };
        // Node 0 is none.
        trie.nodes.push(nothing);
        let mut meant = MEANT.iter().copied();
        // The last node of each level on the way down, and the root at the bottom of them.
        let mut levels: Vec<u16> = vec![0];
        let (mut root, mut label) = (0, 0);
        for (at, &byte) in PHRASES.iter().enumerate() {
            match byte {
                CLOSE => {
                    levels.pop();
                    if levels.is_empty() {
                        root += 1;
                        levels.push(0);
                    }
                    label = at + 1;
                }
                ENDS | GOES_ON | LEAF => {
                    let index = trie.nodes.len() as u16;
                    let first = PHRASES.get(label).copied().unwrap_or(0);
                    trie.nodes.push(Node {
                        label: label as u32,
                        sibling: 0,
                        output: if byte == GOES_ON { 0 } else { meant.next().unwrap_or(0) },
                        length: (at - label) as u8,
                        first,
                        parent: byte != LEAF,
                    });
                    if levels.len() == 1
                        && let Some(slot) = trie.roots.get_mut(root).and_then(|table: &mut [u16; 256]| table.get_mut(usize::from(first)))
                    {
                        *slot = index;
                    }
                    if let Some(last) = levels.last_mut() {
                        if let Some(before) = trie.nodes.get_mut(usize::from(*last)).filter(|_| *last != 0) {
                            before.sibling = index;
                        }
                        *last = index;
                    }
                    if byte != LEAF {
                        levels.push(0);
                    }
                    label = at + 1;
                }
                _ => {}
            }
        }
        for root in 0..2 {
            for first in 0..=255 {
                trie.mark(1 << root, trie.enter(root, first), 0, 0);
            }
        }
        trie
    }
}

impl Trie {
    /// The roots (bit 0: a word's start, bit 1: anywhere) below which a phrase may begin with `head`.
    #[inline]
    pub fn roots(&self, head: Head, first: u8) -> u8 {
        self.heads.get(head.hash()).copied().unwrap_or(0) | self.starts.get(usize::from(first)).copied().unwrap_or(0)
    }

    /// The node below a root whose label begins with `first`; 0 for none.
    pub fn enter(&self, root: usize, first: u8) -> u16 {
        self.roots.get(root).and_then(|table| table.get(usize::from(first))).copied().unwrap_or(0)
    }

    /// Marks the heads of the phrases below a node; `head` are the `length` bytes before it.
    fn mark(&mut self, root: u8, index: u16, mut head: u32, mut length: u32) {
        let Some(&node) = self.nodes.get(usize::from(index)).filter(|_| index != 0) else { return };
        if node.first == DIGITS {
            return self.mark_all(root, head, length);
        }
        for byte in node.label() {
            (head, length) = (head << 8 | u32::from(*byte), length + 1);
            if length == 4 {
                return self.mark_all(root, head, length);
            }
        }
        if node.output != 0 {
            self.mark_all(root, head, length);
        }
        let mut child = if node.parent { index + 1 } else { 0 };
        while child != 0 {
            self.mark(root, child, head, length);
            child = self.nodes.get(usize::from(child)).map_or(0, |node| node.sibling);
        }
    }

    /// Marks every head that begins with the `length` bytes of `head`.
    fn mark_all(&mut self, root: u8, head: u32, length: u32) {
        match length {
            0 => self.starts.iter_mut().skip(usize::from(b'0')).take(10).for_each(|roots| *roots |= root),
            1 | 2 => {
                let first = head >> (8 * (length - 1));
                self.starts.iter_mut().skip(first as usize).take(1).for_each(|roots| *roots |= root);
            }
            3 => (0..=255).for_each(|last| self.mark_all(root, head << 8 | last, 4)),
            _ => self.heads.iter_mut().skip(Head(head).hash()).take(1).for_each(|roots| *roots |= root),
        }
    }

    /// Follows the text from `at`, where the label of the node `index` begins, and reports each output on
    /// the way, with where it ends.
    pub fn walk(&self, text: &[u8], mut index: u16, mut at: usize, found: &mut impl FnMut(u16, usize)) {
        while let Some(&node) = self.nodes.get(usize::from(index)) {
            if node.first == DIGITS {
                at += text.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count();
            } else {
                let label = node.label();
                let Some(here) = text.get(at..at + label.len()) else { return };
                // Labels are short: a loop beats a call.
                if here.iter().zip(label).any(|(a, b)| a != b) {
                    return;
                }
                at += label.len();
            }
            if node.output & SEVERAL == SEVERAL {
                let set = SETS.get(usize::from(node.output & !SEVERAL)).copied().unwrap_or_default();
                set.iter().for_each(|output| found(*output, at));
            } else if node.output != 0 {
                found(node.output, at);
            }
            let (true, Some(&next)) = (node.parent, text.get(at)) else { return };
            index += 1;
            while let Some(child) = self.nodes.get(usize::from(index)) {
                if child.first == DIGITS && next.is_ascii_digit() {
                    self.walk(text, index, at, found);
                }
                if child.first == next {
                    break;
                }
                if child.first > next || child.sibling == 0 {
                    return;
                }
                index = child.sibling;
            }
        }
    }
}

impl Node {
    fn label(&self) -> &'static [u8] {
        PHRASES.get(self.label as usize..self.label as usize + usize::from(self.length)).unwrap_or_default()
    }
}
