//! The phrases of `data/` as a radix trie: build/trie.rs lays it out, here it is unfolded once and walked.

use crate::tables::{COUNTS, ENDS, LABELS, LENGTHS, SETS};

/// In a label: a run of digits. The same as in build/trie.rs.
pub const DIGITS: u8 = 1;
/// An output that stands for a set of outputs.
const SEVERAL: u16 = 0b111 << 13;

/// A node, with where its label and its children begin.
#[derive(Clone, Copy)]
pub struct Node {
    label: u32,
    children: u16,
    output: u16,
    length: u8,
    count: u8,
}

/// The phrases.
pub struct Trie {
    nodes: Vec<Node>,
    /// The first byte of each node's label: siblings stand side by side.
    firsts: Vec<u8>,
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
    fn default() -> Self {
        let (mut label, mut children, mut end) = (0u32, 2u16, 0usize);
        let nodes: Vec<Node> = LENGTHS
            .iter()
            .zip(&COUNTS)
            .map(|(&length, &count)| {
                let mut node = Node { label, children, output: 0, length: length & 0x7f, count };
                if length & 0x80 != 0 {
                    node.output = ENDS.get(end).copied().unwrap_or(0);
                    end += 1;
                }
                label += u32::from(node.length);
                children += u16::from(count);
                node
            })
            .collect();
        let firsts = nodes.iter().map(|node| LABELS.get(node.label as usize).copied().unwrap_or(0)).collect();
        let mut trie = Self { nodes, firsts, roots: [[0; 256]; 2], heads: Box::new([0; HEADS]), starts: [0; 256] };
        for root in 0..2 {
            for child in trie.children(root) {
                let first = trie.firsts.get(usize::from(child)).copied().unwrap_or(0);
                if let Some(slot) = trie.roots.get_mut(usize::from(root)).and_then(|table| table.get_mut(usize::from(first))) {
                    *slot = child;
                }
                trie.mark(1 << root, child, 0, 0);
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
        let Some(&node) = self.nodes.get(usize::from(index)) else { return };
        let from = node.label as usize;
        let label = LABELS.get(from..from + usize::from(node.length)).unwrap_or_default();
        if label.first() == Some(&DIGITS) {
            return self.mark_all(root, head, length);
        }
        for byte in label {
            (head, length) = (head << 8 | u32::from(*byte), length + 1);
            if length == 4 {
                return self.mark_all(root, head, length);
            }
        }
        if node.output != 0 {
            self.mark_all(root, head, length);
        }
        for child in self.children(index) {
            self.mark(root, child, head, length);
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

    fn children(&self, index: u16) -> std::ops::Range<u16> {
        self.nodes.get(usize::from(index)).map_or(0..0, |node| node.children..node.children + u16::from(node.count))
    }

    /// Follows the text from `at`, where the label of the node `index` begins, and reports each output on
    /// the way, with where it ends.
    pub fn walk(&self, text: &[u8], mut index: u16, mut at: usize, found: &mut impl FnMut(u16, usize)) {
        loop {
            let Some(node) = self.nodes.get(usize::from(index)) else { return };
            let (label, length) = (node.label as usize, usize::from(node.length));
            if self.firsts.get(usize::from(index)) == Some(&DIGITS) {
                let digits = text.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count();
                if digits == 0 {
                    return;
                }
                at += digits;
            } else {
                let (Some(here), Some(label)) = (text.get(at..at + length), LABELS.get(label..label + length)) else { return };
                // Labels are short: a loop beats a call.
                if here.iter().zip(label).any(|(a, b)| a != b) {
                    return;
                }
                at += length;
            }
            if node.output != 0 {
                if node.output & SEVERAL == SEVERAL {
                    let set = SETS.get(usize::from(node.output & !SEVERAL)).copied().unwrap_or_default();
                    set.iter().for_each(|output| found(*output, at));
                } else {
                    found(node.output, at);
                }
            }
            let Some(&next) = text.get(at) else { return };
            let children = usize::from(node.children);
            let firsts = self.firsts.get(children..children + usize::from(node.count)).unwrap_or_default();
            // A digit run sorts before every byte of a word.
            if firsts.first() == Some(&DIGITS) && next.is_ascii_digit() {
                self.walk(text, node.children, at, found);
            }
            match firsts.iter().position(|first| *first == next) {
                Some(offset) => index = node.children + offset as u16,
                None => return,
            }
        }
    }
}
