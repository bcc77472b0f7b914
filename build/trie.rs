//! Lays the phrases out as a static radix trie.
//!
//! A trie is written as one string of bytes, branch by branch: a node's label, then `LEAF` where a phrase ends
//! and nothing follows, or `ENDS` or `GOES_ON` with its children up to `CLOSE`. What the phrases stand for
//! comes in a second list, in the same order. That compresses best; `src/trie.rs` unfolds it once at the start.

use std::collections::BTreeMap;
use std::fmt::Write;

/// In a pattern: one or more digits.
pub const DIGITS: u8 = 1;
/// An output that is a step of a phrase with gaps, not an effect.
pub const STEP: u16 = 1 << 15;
/// An output that need not end at a word's edge.
pub const OPEN: u16 = 1 << 14;
/// A node with more than one output has, with these bits set, its place in the list of such.
const SEVERAL: u16 = STEP | OPEN | 1 << 13;

#[derive(Default)]
struct Plain {
    children: BTreeMap<u8, Plain>,
    outputs: Vec<u16>,
}

/// The patterns of one trie.
#[derive(Default)]
pub struct Trie(Plain);

impl Trie {
    /// Adds a pattern; a second pattern of the same bytes adds its output to the first.
    pub fn add(&mut self, pattern: &[u8], output: u16) {
        let mut node = &mut self.0;
        for &byte in pattern {
            node = node.children.entry(byte).or_default();
        }
        if !node.outputs.contains(&output) {
            node.outputs.push(output);
        }
    }
}

const ENDS: u8 = 2;
const GOES_ON: u8 = 3;
const CLOSE: u8 = 4;
const LEAF: u8 = 5;

/// Writes both tries, one after the other.
pub fn write(out: &mut String, word: &Trie, inside: &Trie) -> Result<(), String> {
    let mut layout = Layout::default();
    layout.children(&word.0);
    layout.children(&inside.0);
    if layout.nodes > usize::from(u16::MAX) {
        return Err("the phrases need more than 65,535 nodes: widen src/trie.rs".into());
    }
    if layout.sets.len() > 1 << 12 {
        return Err("more than 4096 sets of phrases end alike: widen build/trie.rs and src/trie.rs".into());
    }
    let sets: Vec<String> = layout.sets.iter().map(|set| format!("&{set:?}")).collect();
    let _ = writeln!(out, "pub const NODES: usize = {};", layout.nodes);
    let _ = writeln!(out, "pub static PHRASES: [u8; {}] = {:?};", layout.bytes.len(), layout.bytes);
    let _ = writeln!(out, "pub static MEANT: [u16; {}] = {:?};", layout.ends.len(), layout.ends);
    let _ = writeln!(out, "pub static SETS: [&[u16]; {}] = [{}];", sets.len(), sets.join(","));
    Ok(())
}

#[derive(Default)]
struct Layout {
    bytes: Vec<u8>,
    ends: Vec<u16>,
    sets: Vec<Vec<u16>>,
    nodes: usize,
}

impl Layout {
    fn children(&mut self, plain: &Plain) {
        for (&byte, child) in &plain.children {
            let (label, node) = compress(byte, child);
            self.nodes += 1;
            self.bytes.extend(label);
            if let Some(end) = self.end(&node.outputs) {
                self.ends.push(end);
            }
            match (node.outputs.is_empty(), node.children.is_empty()) {
                (_, true) => self.bytes.push(LEAF),
                (ends, false) => {
                    self.bytes.push(if ends { GOES_ON } else { ENDS });
                    self.children(node);
                }
            }
        }
        self.bytes.push(CLOSE);
    }

    fn end(&mut self, outputs: &[u16]) -> Option<u16> {
        match outputs {
            [] => None,
            [one] => Some(*one),
            _ => {
                let at = self.sets.iter().position(|set| set == outputs).unwrap_or_else(|| {
                    self.sets.push(outputs.to_vec());
                    self.sets.len() - 1
                });
                Some(SEVERAL | at as u16)
            }
        }
    }
}

/// The run of bytes that has no branch and no output, and where it leads; a digit run stands alone.
fn compress(byte: u8, mut plain: &Plain) -> (Vec<u8>, &Plain) {
    let mut label = vec![byte];
    while byte != DIGITS && plain.outputs.is_empty() && plain.children.len() == 1 && label.len() < 255 {
        let Some((&next, child)) = plain.children.iter().next() else { break };
        if next == DIGITS {
            break;
        }
        label.push(next);
        plain = child;
    }
    (label, plain)
}
