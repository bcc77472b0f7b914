//! Phrases that change no answer: another one, which means the same and weighs as much, is found wherever they are.
//!
//! Not for phrases that hide others by their length ("is not on our blocklist"), nor for those that a negation hides.

use crate::phrase::Part;
use std::collections::{BTreeMap, BTreeSet};

/// A phrase, and what it stands for.
pub struct Said<'a> {
    pub parts: &'a [Part],
    pub effect: usize,
}

/// What an effect weighs.
pub struct Weight {
    /// Category and type, as written.
    pub means: String,
    /// The higher, the stronger.
    pub strength: usize,
    /// Of a vendor, counted from 1.
    pub vendor: usize,
    /// An address is dead: what may stand in a gap is limited.
    pub dead: bool,
}

/// Of each phrase that is idle, the one that makes it so.
pub fn find<'a>(said: &[Said<'a>], weights: &[Option<&Weight>], negations: &BTreeSet<String>) -> BTreeMap<&'a [Part], &'a [Part]> {
    let mut first: BTreeMap<&[u8], Vec<&Said<'a>>> = BTreeMap::new();
    for one in said {
        first.entry(&one.parts[0].bytes).or_default().push(one);
    }
    let weight = |effect: usize| weights[effect];
    let mut idle = BTreeMap::new();
    for one in said {
        let Some(own) = weight(one.effect) else { continue };
        let all = Within { phrase: one.parts, first: &first }.all();
        // A phrase without gaps hides what is inside it.
        let hides = |it: &&Found| one.parts.len() == 1 && it.said.parts.len() == 1;
        let hidden: Vec<_> = all.iter().filter(hides).filter(|it| weight(it.said.effect).is_none_or(|it| it.means != own.means)).collect();
        let same = all.iter().find(|it| {
            weight(it.said.effect).is_some_and(|it| it.covers(own))
                && !it.is_negated(one.parts, negations)
                // A new gap is judged by what stands in it, and what has one hides nothing.
                && (it.said.parts.len() == one.parts.len() || !own.dead && hidden.is_empty() || it.said.parts.len() == 1)
                && hidden.iter().all(|hidden| it.start <= hidden.start && hidden.end <= it.end)
        });
        if let Some(same) = same {
            idle.insert(one.parts, same.said.parts);
        }
    }
    idle
}

impl Weight {
    /// Whether it means the same as another, and is no weaker.
    fn covers(&self, other: &Self) -> bool {
        self.means == other.means && self.strength >= other.strength && (other.vendor == 0 || other.vendor == self.vendor)
    }
}

/// A phrase that is found inside another.
struct Found<'a, 'b> {
    said: &'b Said<'a>,
    part: usize,
    start: usize,
    end: usize,
}

impl Found<'_, '_> {
    /// Whether a word before it in the phrase negates it, or one that stands in its gap.
    fn is_negated(&self, phrase: &[Part], negations: &BTreeSet<String>) -> bool {
        let whole = phrase.iter().take(self.part).map(|part| part.bytes.as_slice());
        let upto = if self.said.parts.len() > 1 { self.end } else { self.start };
        let mut before = whole.chain([&phrase[self.part].bytes[..upto]]).flat_map(|words| words.split(|byte| *byte == b' '));
        before.any(|word| negations.contains(&*String::from_utf8_lossy(word)))
    }
}

struct Within<'a, 'b> {
    phrase: &'a [Part],
    /// The phrases by their first parts.
    first: &'b BTreeMap<&'a [u8], Vec<&'b Said<'a>>>,
}

impl<'a, 'b> Within<'a, 'b> {
    /// The phrases that every text with this phrase has.
    fn all(&self) -> Vec<Found<'a, 'b>> {
        let mut found = vec![];
        for (index, part) in self.phrase.iter().enumerate() {
            let bytes = &part.bytes;
            for start in 0..bytes.len() {
                for end in start + 1..=bytes.len() {
                    for said in self.first.get(&bytes[start..end]).into_iter().flatten() {
                        if stands(&said.parts[0], part, start, end)
                            && !std::ptr::eq(said.parts, self.phrase)
                            && let Some(end) = self.rest(said.parts, index, end)
                        {
                            found.push(Found { said, part: index, start, end });
                        }
                    }
                }
            }
        }
        found
    }

    /// Where a phrase ends whose first part ends at `end` of a part: in the same part, or with the same gaps.
    fn rest(&self, parts: &[Part], index: usize, end: usize) -> Option<usize> {
        let whole = &self.phrase[index].bytes;
        let mut at = Some(end);
        for part in &parts[1..] {
            let from = at? + 1;
            at = (from..whole.len()).find(|start| {
                whole[*start..].starts_with(&part.bytes) && stands(part, &self.phrase[index], *start, start + part.bytes.len())
            });
            at = at.map(|start| start + part.bytes.len());
        }
        let same_gaps = || {
            let count = self.phrase.len();
            let last = count - 1;
            let ends = |at: usize, part: &Part| match at {
                0 => end == whole.len(),
                _ if at < last => part.bytes == self.phrase[at].bytes && stands(part, &self.phrase[at], 0, part.bytes.len()),
                _ => self.phrase[at].bytes.starts_with(&part.bytes) && stands(part, &self.phrase[at], 0, part.bytes.len()),
            };
            (index == 0 && count > 1 && parts.len() == count && parts.iter().enumerate().all(|(at, part)| ends(at, part))).then_some(end)
        };
        at.or_else(same_gaps)
    }
}

/// Whether a part that is found at a place of another is found in every text with that other.
fn stands(part: &Part, other: &Part, start: usize, end: usize) -> bool {
    let bytes = &other.bytes;
    let begins = part.inside || if start == 0 { !other.inside } else { bytes[start - 1] == b' ' };
    let ends = part.open || if end == bytes.len() { !other.open } else { bytes[end] == b' ' };
    begins && ends
}
