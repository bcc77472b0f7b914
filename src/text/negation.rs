//! Whether a word is negated by what stands before it: "not", "ikke", or a prefix such as the "u" of "utilgjengelig".
//! A phrase that is not written negated does not match a negated word.

use super::fold::Folded;
use crate::tables::{Category, Group, NEGATING_PREFIXES, NEGATIONS};

impl Folded {
    /// Whether the words from `at` on are negated, so that a phrase of this category there means something else.
    pub fn negates(&self, at: usize, category: Category) -> bool {
        let before = self.words.get(..at).unwrap_or_default();
        match before.strip_suffix(b" ") {
            // "does not have SPF" is still about SPF; "not unavailable" is no longer about an outage.
            Some(before) => {
                let turns = category.is_dead() || matches!(category.group(), Group::Mailbox | Group::System);
                turns && NEGATIONS.contains(last_word(before))
            }
            // Inside a word.
            None => NEGATING_PREFIXES.contains(last_word(before)),
        }
    }
}

fn last_word(words: &[u8]) -> &[u8] {
    let length = words.iter().rev().take(24).take_while(|byte| **byte != b' ').count();
    words.get(words.len() - length..).unwrap_or_default()
}
