//! The phrases of `data/` as a radix trie: build/trie.rs lays it out, here it is unfolded once and walked.

use crate::tables::{COUNTS, ENDS, LABELS, LENGTHS, OUTPUTS};

/// In a label: a run of digits. The same as in build/trie.rs.
pub const DIGITS: u8 = 1;

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
                    node.output = ENDS.get(end).map_or(0, |list| list + 1);
                    end += 1;
                }
                label += u32::from(node.length);
                children += u16::from(count);
                node
            })
            .collect();
        let firsts = nodes.iter().map(|node| LABELS.get(node.label as usize).copied().unwrap_or(0)).collect();
        let mut trie = Self { nodes, firsts, roots: [[0; 256]; 2] };
        for root in 0..2 {
            for child in trie.children(root) {
                let first = trie.firsts.get(usize::from(child)).copied().unwrap_or(0);
                if let Some(slot) = trie.roots.get_mut(usize::from(root)).and_then(|table| table.get_mut(usize::from(first))) {
                    *slot = child;
                }
            }
        }
        trie
    }
}

impl Trie {
    /// The node below a root (0: a word's start, 1: anywhere) whose label begins with this byte; 0 for none.
    pub fn enter(&self, root: usize, byte: u8) -> u16 {
        self.roots.get(root).and_then(|table| table.get(usize::from(byte))).copied().unwrap_or(0)
    }

    fn children(&self, index: u16) -> std::ops::Range<u16> {
        self.nodes.get(usize::from(index)).map_or(0..0, |node| node.children..node.children + u16::from(node.count))
    }

    /// Follows the text from `at`, where the label of the node `index` begins, and reports the outputs of each
    /// node that matches, with where it ends.
    pub fn walk(&self, text: &[u8], mut index: u16, mut at: usize, found: &mut impl FnMut(&'static [u16], usize)) {
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
                if text.get(at..at + length) != LABELS.get(label..label + length) {
                    return;
                }
                at += length;
            }
            if node.output != 0 {
                found(OUTPUTS.get(usize::from(node.output) - 1).copied().unwrap_or_default(), at);
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
