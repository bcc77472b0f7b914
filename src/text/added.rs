//! Phrases that a caller adds, compiled as build.rs compiles those of `data/`, into a trie of their own.

use super::fold::Folded;
use super::phrase::{Part, parts, spelt_out};
use super::phrases::{Phrases, Trie};
use super::trie::Builder;
use crate::tables::Effect;

/// Phrases that a caller added.
pub struct AddedPhrases {
    trie: Trie,
    effects: Vec<Effect>,
}

impl AddedPhrases {
    /// Compiles phrases, each with what it stands for. Of several with the same parts the last one counts.
    pub fn new<'a>(all: impl Iterator<Item = &'a (Effect, Vec<Part>)>) -> Self {
        let (mut builder, mut effects) = (Builder::default(), vec![]);
        builder.last_counts = true;
        for (effect, parts) in all {
            builder.add(parts, effects.len() as u16);
            effects.push(*effect);
        }
        Self { trie: Trie::new(&builder.build()), effects }
    }

    pub fn phrases(&self) -> Phrases<'_> {
        Phrases { trie: &self.trie, effects: &self.effects, added: true }
    }
}

/// Reads a phrase of the caller's: its spellings, each in the parts between its gaps.
#[inline(never)]
pub fn spellings(phrase: &str) -> Result<Vec<Vec<Part>>, &'static str> {
    let fold = |text: &str| {
        let mut folded = Folded::default();
        folded.fold(text);
        folded.words
    };
    let mut spellings = vec![parts(phrase, false, &fold)?];
    let spelt = spelt_out(phrase);
    if spelt != phrase {
        spellings.push(parts(&spelt, false, &fold)?);
    }
    Ok(spellings)
}
