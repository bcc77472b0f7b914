//! All phrases on their way into the trie, each with what it stands for.

use crate::fold::Folded;
use crate::idle::{self, Said, Weight};
use crate::phrase::{Part, parts, spelt_out};
use crate::rows::Loaded;
use crate::trie::{Builder, Preorder};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The phrases of all files.
#[derive(Default)]
pub struct Phrasebook {
    /// Whether umlauts count as two letters as well.
    pub spelt_out: bool,
    /// Each with its phrases.
    effects: Vec<(String, BTreeSet<Vec<Part>>)>,
    /// What the words of each phrase stand for, and the phrase.
    owner: BTreeMap<Vec<Vec<u8>>, (u16, String)>,
    /// Each phrase as it is written.
    written: BTreeMap<Vec<Part>, String>,
    /// What those effects weigh that say what a reply means.
    weights: BTreeMap<u16, Weight>,
}

impl Phrasebook {
    pub fn new() -> Self {
        Self { spelt_out: true, ..Self::default() }
    }

    /// The number of an effect, counted from 0.
    pub fn effect(&mut self, effect: String) -> u16 {
        let at = self.effects.iter().position(|(known, _)| *known == effect).unwrap_or_else(|| {
            self.effects.push((effect, BTreeSet::new()));
            self.effects.len() - 1
        });
        u16::try_from(at).expect("fewer effects than phrases")
    }

    pub fn weighs(&mut self, effect: u16, weight: Weight) {
        self.weights.insert(effect, weight);
    }

    /// The phrases that change no answer, each as it is written, with the one that makes it idle.
    pub fn idle(&self, negations: &BTreeSet<String>) -> BTreeMap<&str, &str> {
        let weights: Vec<_> = (0u16..).zip(&self.effects).map(|(effect, _)| self.weights.get(&effect)).collect();
        let all =
            || self.effects.iter().enumerate().flat_map(|(effect, (_, phrases))| phrases.iter().map(move |parts| Said { parts, effect }));
        let idle = idle::find(&all().collect::<Vec<_>>(), &weights, negations);
        // With umlauts and without, if it has any.
        let busy: BTreeSet<&String> =
            all().filter(|said| !idle.contains_key(said.parts)).filter_map(|said| self.written.get(said.parts)).collect();
        let written = |parts: &&[Part]| self.written.get(*parts).filter(|phrase| !busy.contains(phrase));
        idle.iter().filter_map(|(one, other)| Some((written(one)?.as_str(), self.written.get(*other)?.as_str()))).collect()
    }

    pub fn add_all<T>(&mut self, file: &Loaded<T>, row: &str, text: &[String], url: &[String], effect: u16) -> Result<(), String> {
        for phrase in text {
            self.add(phrase, false, effect).map_err(|why| file.wrong(row, format_args!("\"{phrase}\" {why}")))?;
        }
        for phrase in url {
            self.add(phrase, true, effect).map_err(|why| file.wrong(row, format_args!("\"{phrase}\" {why}")))?;
        }
        Ok(())
    }

    fn add(&mut self, phrase: &str, url: bool, effect: u16) -> Result<(), String> {
        let mut spellings = vec![phrase.to_owned()];
        let spelt_out = spelt_out(phrase);
        if self.spelt_out && !url && spelt_out != phrase {
            spellings.push(spelt_out);
        }
        for spelling in spellings {
            let parts = parts(&spelling, url, &folded)?;
            // Open or not, the same words cannot mean two things.
            let words: Vec<Vec<u8>> = parts.iter().map(|part| part.bytes.clone()).collect();
            match self.owner.get(&words) {
                Some((other, first)) if *other != effect && self.says_what(*other) && self.says_what(effect) => {
                    return Err(format!("says something else than \"{first}\" before it, which folds to the same words"));
                }
                _ => {
                    self.owner.insert(words, (effect, phrase.to_owned()));
                }
            }
            self.written.insert(parts.clone(), phrase.to_owned());
            self.effects[usize::from(effect)].1.insert(parts);
        }
        Ok(())
    }

    /// An effect that says what a reply means, not only who wrote it.
    fn says_what(&self, effect: u16) -> bool {
        self.effects[usize::from(effect)].0.starts_with("Effect::Phrase")
    }

    /// Writes the effects, and says the trie that src/text/phrases.rs walks.
    pub fn write(self, out: &mut String) -> String {
        let mut builder = Builder::default();
        for (effect, (_, phrases)) in (0..).zip(&self.effects) {
            phrases.iter().for_each(|parts| builder.add(parts, effect));
        }
        let names: Vec<&str> = self.effects.iter().map(|(effect, _)| effect.as_str()).collect();
        let _ = writeln!(out, "pub static EFFECTS: [Effect; {}] = [{}];", names.len(), names.join(",\n"));
        let Preorder { bytes, effects, befores, steps, heads, nodes } = builder.build();
        format!(
            "static PHRASES: Preorder = Preorder {{ bytes: Cow::Borrowed(&{bytes:?}), effects: Cow::Borrowed(&{effects:?}), \
             befores: Cow::Borrowed(&{befores:?}), steps: {steps}, heads: {heads}, nodes: {nodes} }};"
        )
    }
}

/// A phrase as a reply would have it.
fn folded(text: &str) -> Vec<u8> {
    let mut folded = Folded::default();
    folded.fold(text);
    folded.words
}
