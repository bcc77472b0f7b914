//! Lays the phrases out as a static radix trie.
//!
//! Nodes stand level by level, so that where a node's children and its label begin follows from the
//! lengths and counts before it: only those are stored, and `src/trie.rs` sums them up once at the start.
//! Node 0 is the root of the phrases that begin at a word's start, node 1 of those that begin anywhere.

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

struct Node<'p> {
    label: Vec<u8>,
    plain: &'p Plain,
}

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

/// Writes both tries as one set of arrays.
pub fn write(out: &mut String, word: &Trie, inside: &Trie) -> Result<(), String> {
    let mut nodes = vec![Node { label: vec![], plain: &word.0 }, Node { label: vec![], plain: &inside.0 }];
    let mut at = 0;
    while at < nodes.len() {
        for (&byte, child) in &nodes[at].plain.children {
            nodes.push(compress(byte, child));
        }
        at += 1;
    }
    if nodes.len() > usize::from(u16::MAX) {
        return Err("the phrases need more than 65,535 nodes: widen build/trie.rs and src/trie.rs".into());
    }
    let mut lists: Vec<&[u16]> = vec![];
    let (mut lengths, mut counts, mut labels, mut ends) = (vec![], vec![], Vec::<u8>::new(), vec![]);
    for node in &nodes {
        let outputs = node.plain.outputs.as_slice();
        lengths.push(node.label.len() | if outputs.is_empty() { 0 } else { 0x80 });
        counts.push(node.plain.children.len());
        labels.extend(&node.label);
        if !outputs.is_empty() {
            ends.push(match outputs {
                [one] => *one,
                _ => {
                    let list = lists.iter().position(|list| *list == outputs).unwrap_or_else(|| {
                        lists.push(outputs);
                        lists.len() - 1
                    });
                    SEVERAL | list as u16
                }
            });
        }
    }
    if lists.len() > 1 << 12 {
        return Err("more than 4096 sets of phrases end alike: widen build/trie.rs and src/trie.rs".into());
    }
    let lists: Vec<String> = lists.iter().map(|list| format!("&{list:?}")).collect();
    let _ = writeln!(out, "pub static LENGTHS: [u8; {}] = {lengths:?};", lengths.len());
    let _ = writeln!(out, "pub static COUNTS: [u8; {}] = {counts:?};", counts.len());
    let _ = writeln!(out, "pub static LABELS: [u8; {}] = {labels:?};", labels.len());
    let _ = writeln!(out, "pub static ENDS: [u16; {}] = {ends:?};", ends.len());
    let _ = writeln!(out, "pub static SETS: [&[u16]; {}] = [{}];", lists.len(), lists.join(","));
    Ok(())
}

/// One node for the run of bytes that has no branch and no output; a digit run stands alone.
fn compress(byte: u8, mut plain: &Plain) -> Node<'_> {
    let mut label = vec![byte];
    while byte != DIGITS && plain.outputs.is_empty() && plain.children.len() == 1 && label.len() < 127 {
        let Some((&next, child)) = plain.children.iter().next() else { break };
        if next == DIGITS {
            break;
        }
        label.push(next);
        plain = child;
    }
    Node { label, plain }
}
