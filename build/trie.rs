//! Lays the phrases out as a static radix trie: arrays that the wasm only views.
//!
//! A node is eight bytes, a label is a slice of one blob in which equal and contained labels are
//! stored once. `src/scan.rs` walks it; the two share the meaning of the bits below and nothing else.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

/// In a pattern: one or more digits.
pub const DIGITS: u8 = 1;
/// An output that is a step of a phrase with gaps, not an effect.
pub const STEP: u16 = 1 << 15;
/// An output that need not end at a word's edge.
pub const OPEN: u16 = 1 << 14;

#[derive(Default)]
struct Plain {
    children: BTreeMap<u8, Plain>,
    outputs: Vec<u16>,
}

/// The patterns of one trie.
#[derive(Default)]
pub struct Trie(Plain);

struct Node {
    label: Vec<u8>,
    children: (usize, usize),
    outputs: Vec<u16>,
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

/// Writes the tries as one set of arrays with a dispatch table for each.
pub fn write(out: &mut String, tries: &[(&str, Trie)]) -> Result<(), String> {
    let mut nodes = vec![Node { label: vec![], children: (0, 0), outputs: vec![] }];
    let mut dispatch = vec![];
    for (name, trie) in tries {
        let mut table = [0u16; 256];
        let mut level: Vec<(usize, &Plain)> = vec![];
        for (&byte, child) in &trie.0.children {
            table[usize::from(byte)] = number(nodes.len(), "nodes")?;
            level.push((nodes.len(), compress(byte, child, &mut nodes)));
        }
        while !level.is_empty() {
            let mut next = vec![];
            for (index, plain) in level {
                let first = nodes.len();
                for (&byte, child) in &plain.children {
                    next.push((nodes.len(), compress(byte, child, &mut nodes)));
                }
                nodes[index].children = (first, nodes.len() - first);
            }
            level = next;
        }
        dispatch.push((name, table));
    }

    // Long labels first, so that short ones are found inside them.
    let mut labels: Vec<&[u8]> = nodes.iter().map(|n| n.label.as_slice()).collect();
    labels.sort_by_key(|l| (std::cmp::Reverse(l.len()), *l));
    labels.dedup();
    let mut blob: Vec<u8> = vec![];
    let mut place: HashMap<&[u8], usize> = HashMap::new();
    for label in labels {
        let at = blob.windows(label.len().max(1)).position(|w| w == label).unwrap_or(blob.len());
        if at == blob.len() {
            blob.extend(label);
        }
        place.insert(label, at);
    }

    let mut outputs: Vec<&[u16]> = vec![&[]];
    for node in &nodes {
        if !outputs.contains(&node.outputs.as_slice()) {
            outputs.push(&node.outputs);
        }
    }
    outputs[1..].sort();

    let mut text = String::new();
    for node in &nodes {
        let output = outputs.iter().position(|o| *o == node.outputs).unwrap_or(0);
        let _ = write!(
            text,
            "Node{{label:{},children:{},output:{},length:{},count:{}}},",
            number(place[node.label.as_slice()], "bytes of labels")?,
            number(node.children.0, "nodes")?,
            output,
            u8::try_from(node.label.len()).map_err(|_| "a label is longer than 255 bytes".to_owned())?,
            u8::try_from(node.children.1).map_err(|_| "a node has more than 255 children".to_owned())?,
        );
    }
    let firsts: Vec<u8> = nodes.iter().map(|n| n.label.first().copied().unwrap_or(0)).collect();
    let _ = writeln!(out, "pub static NODES: [Node; {}] = [{text}];", nodes.len());
    let _ = writeln!(out, "pub static FIRSTS: [u8; {}] = {firsts:?};", firsts.len());
    let _ = writeln!(out, "pub static LABELS: [u8; {}] = {blob:?};", blob.len());
    let lists: Vec<String> = outputs.iter().map(|list| format!("&{list:?}")).collect();
    let _ = writeln!(out, "pub static OUTPUTS: [&[u16]; {}] = [{}];", lists.len(), lists.join(","));
    for (name, table) in dispatch {
        let _ = writeln!(out, "pub static {name}: [u16; 256] = {table:?};");
    }
    Ok(())
}

/// One node for the run of bytes that has no branch and no output; a digit run stands alone.
fn compress<'p>(byte: u8, mut plain: &'p Plain, nodes: &mut Vec<Node>) -> &'p Plain {
    let mut label = vec![byte];
    while byte != DIGITS && plain.outputs.is_empty() && plain.children.len() == 1 && label.len() < 255 {
        let Some((&next, child)) = plain.children.iter().next() else { break };
        if next == DIGITS {
            break;
        }
        label.push(next);
        plain = child;
    }
    nodes.push(Node { label, children: (0, 0), outputs: plain.outputs.clone() });
    plain
}

fn number(value: usize, what: &str) -> Result<u16, String> {
    u16::try_from(value).map_err(|_| format!("the phrases need more than 65,535 {what}: widen build/trie.rs and src/scan.rs"))
}
