//! Whether a word is negated by what stands before it: "not", "ikke", or a prefix such as the "u" of "utilgjengelig".
//! A phrase that is not written negated does not match a negated word.

use super::finds::Hit;
use super::fold::{Folded, Kind};
use crate::tables::{Category, Group, NEGATING_PREFIXES, NEGATIONS};

impl Folded {
    /// Whether the words of a find are negated, so that its phrase, of this category, means something else: before its first
    /// word, or in one of its gaps ("mailbox is not full").
    pub fn negates(&self, hit: &Hit, category: Category) -> bool {
        let turns = turns(category);
        self.negated_at(hit.start as usize, turns)
            || turns && hit.gaps().iter().any(|(from, to)| self.has_negation(*from as usize, *to as usize))
    }

    /// Whether one of the words right before a place negates: "was not yet delivered".
    pub fn is_denied(&self, at: usize) -> bool {
        /// How many bytes are looked at: three words.
        const NEAR: usize = 24;
        let from = self.word_start(at.saturating_sub(NEAR));
        // "No such user.", and in the next sentence or on the next line "Delivered: ann@x.example".
        let edge = self.tokens_in(from..at).filter(|token| matches!(token.kind, Kind::Sentence | Kind::Line)).last();
        self.has_negation(edge.map_or(from, |token| from.max(token.at as usize)), at)
    }

    fn negated_at(&self, at: usize, turns: bool) -> bool {
        let before = self.words.get(..at).unwrap_or_default();
        match before.last() {
            Some(b' ') => turns && NEGATIONS.contains(self.word_before(at)),
            // Inside a word.
            _ => {
                let before = self.word_before(at + 1);
                // Scripts that put no spaces between words have prefixes anywhere.
                let unspaced = |prefix: &[u8]| !prefix.is_ascii() && before.ends_with(prefix);
                NEGATING_PREFIXES.contains(before) || turns && !before.is_ascii() && NEGATING_PREFIXES.words_from(1).any(unspaced)
            }
        }
    }

    fn has_negation(&self, from: usize, to: usize) -> bool {
        self.words.get(from..to).unwrap_or_default().split(|byte| *byte == b' ').any(|word| NEGATIONS.contains(word))
    }
}

/// "Does not have SPF" is still about SPF; "not unavailable" is no longer about an outage.
fn turns(category: Category) -> bool {
    category.is_dead() || matches!(category.group(), Group::Mailbox | Group::System)
}
