//! The phrases that one pass over a folded text finds, gaps and all.
//!
//! Not for what a find is worth: that is verdict/.

use super::phrase::GAPS;
use super::phrases::Phrases;
use super::trie::Ending;
use crate::order::insert;
use crate::tables::{Category, Effect, Group, Strength};
use std::ops::Range;

/// How many finds are kept; beyond it the weakest goes.
const KEPT: usize = 48;
/// From how many finds on the same effect is kept once.
const CROWD: usize = 16;
/// How many parts of the caller's phrases a text may have for each of its bytes; it has one for dozens, unless both are made for it.
const MOST_ADDED: usize = 4;
/// The most bytes that an open end takes along: a longer word is none.
const LONGEST_WORD: usize = 64;

/// A phrase that was found.
#[derive(Clone, Copy)]
pub struct Hit {
    /// Byte offsets into the folded text.
    pub start: u32,
    pub end: u32,
    /// How many bytes of the phrase itself matched.
    pub length: u32,
    /// What it stands for, and the number of that in its list.
    effect: Effect,
    number: u16,
    /// The caller added it.
    pub added: bool,
    gaps: Gaps,
}

/// The gaps of a find, each as byte offsets into the folded text.
#[derive(Clone, Copy, Default)]
struct Gaps {
    count: u8,
    places: [(u32, u32); GAPS],
}

/// How far a phrase with gaps has come.
#[derive(Clone, Copy, Default)]
struct Progress {
    start: u32,
    length: u32,
    end: u32,
    gaps: Gaps,
}

/// Words behind a code that is not written before them: the caller's argument, the field of a report, a member of an object. A phrase
/// may begin with it.
#[derive(Default)]
pub struct Led {
    /// The code, a space, and as many of the words as a phrase may have.
    pub words: Vec<u8>,
    /// How many bytes the code has, with the space.
    pub code: usize,
    /// Where the words begin that follow it.
    pub at: usize,
}

/// What was found. Kept between calls, so that a call allocates nothing.
#[derive(Default)]
pub struct Finds {
    hits: Vec<Hit>,
    /// Of phrases with gaps, by step.
    steps: Vec<Progress>,
    /// The pass in which each step was found last.
    passes: Vec<u32>,
    /// No find that is worth less is kept once there are many.
    bar: (Option<Strength>, u32),
    pass: u32,
}

impl Hit {
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// What a reply with it is about, if the phrase says that.
    pub fn category(&self) -> Option<Category> {
        match self.effect {
            Effect::Phrase { category, .. } => category,
            _ => None,
        }
    }

    /// How specific the phrase is, if it is one that says something of a reply.
    pub fn strength(&self) -> Option<Strength> {
        match self.effect {
            Effect::Phrase { strength, .. } => Some(strength),
            _ => None,
        }
    }

    /// The gaps between its parts, as byte ranges of the folded text.
    pub fn gaps(&self) -> &[(u32, u32)] {
        self.gaps.places.get(..usize::from(self.gaps.count)).unwrap_or_default()
    }

    /// Whether a place is among its own words, not in one of its gaps.
    pub fn has(&self, at: usize) -> bool {
        let inside = |(start, end): &(u32, u32)| (*start as usize..*end as usize).contains(&at);
        (self.start as usize..self.end as usize).contains(&at) && !self.gaps().iter().any(inside)
    }

    /// Orders finds by worth: strength, then length.
    fn worth(&self) -> (Option<Strength>, u32) {
        match self.effect {
            // Nothing that a text repeats may crowd out a doubt.
            Effect::Doubt { .. } => (Some(Strength::Vendor), u32::MAX),
            _ => (self.strength(), self.length),
        }
    }

    /// Whether this is a longer phrase around another one, or around a doubt about what this says.
    #[inline]
    fn covers(&self, other: &Self) -> bool {
        let around = other.start >= self.start && other.end <= self.end && other.length < self.length && self.gaps.count == 0;
        let Effect::Phrase { category, strength, .. } = self.effect else { return false };
        around
            && match other.effect {
                Effect::Phrase { .. } => true,
                Effect::Doubt { .. } => {
                    // Words that are none are a frame's, unless they contradict: "returned to sender".
                    category.map_or(strength == Strength::Generic, |category| category.group() == Group::Recipient)
                }
                _ => false,
            }
    }
}

impl Finds {
    /// What was found, in the order of the text except for ties.
    pub fn hits(&self) -> &[Hit] {
        &self.hits
    }

    /// Lets go of phrases that a test refuses.
    pub fn retain(&mut self, keep: impl Fn(&Hit) -> bool) {
        self.hits.retain(keep);
    }

    /// A new text begins.
    pub fn clear(&mut self) {
        self.hits.clear();
        self.bar = (None, 0);
    }

    /// Takes over what others found. None of them covers any of these: words of the caller hide nothing that is known.
    pub fn append(&mut self, others: &Self) {
        for hit in &others.hits {
            insert(&mut self.hits, *hit, |hit, new| hit.start <= new.start);
        }
    }

    /// Finds the phrases within a range of a folded text, which begins and ends at a word's edge. `allows` says for each gap
    /// whether the phrase may have it: it is given the effect and the range of the gap. `led`: words of this range behind a
    /// code.
    #[inline(never)]
    pub fn read(
        &mut self,
        phrases: &Phrases,
        text: &[u8],
        range: Range<usize>,
        led: Option<&Led>,
        allows: impl Fn(Option<Effect>, Range<usize>) -> bool,
    ) {
        let trie = phrases.trie;
        self.pass = self.pass.wrapping_add(1);
        let steps = self.steps.len().max(trie.steps());
        self.steps.resize(steps, Progress::default());
        self.passes.resize(steps, 0);
        let limit = range.end;
        if let Some(Led { words, code, at }) = led {
            trie.begin(words, |part, to| {
                let end = at + end_of_word(words, to, words.len()).saturating_sub(*code);
                let (start, length, end) = (*at as u32, to as u32, end as u32);
                // What the code says alone is read from it.
                if part.before == 0 && (part.step().is_some() || end > start) {
                    self.add(phrases, part, Progress { start, length, end, ..Progress::default() }, &allows);
                }
            });
        }
        // Phrases of the caller's may all lie inside each other.
        let mut left = if phrases.added { range.len() * MOST_ADDED } else { usize::MAX };
        trie.find(text, range, |part, at| {
            if left == 0 {
                return;
            }
            left -= 1;
            // Most parts with a step before them are of phrases that did not begin.
            let before = usize::from(part.before).checked_sub(1);
            if before.is_none_or(|before| self.passes.get(before) == Some(&self.pass)) {
                let (start, length, end) = (at.start as u32, at.len() as u32, end_of_word(text, at.end, limit) as u32);
                self.add(phrases, part, Progress { start, length, end, ..Progress::default() }, &allows);
            }
        });
    }

    /// Adds a part that was found, which may complete a phrase.
    #[inline(never)]
    fn add(&mut self, phrases: &Phrases, part: &Ending, mut found: Progress, allows: &impl Fn(Option<Effect>, Range<usize>) -> bool) {
        let before = usize::from(part.before).checked_sub(1).and_then(|step| self.steps.get(step));
        let effect = part.effect().and_then(|number| Some((number, *phrases.effects.get(usize::from(number))?)));
        if let Some(before) = before {
            let gap = before.end as usize..found.start as usize;
            if gap.start > gap.end || !allows(effect.map(|(_, effect)| effect), gap) {
                return;
            }
            found.gaps = before.gaps;
            found.gaps.add(before.end, found.start);
            (found.start, found.length) = (before.start, before.length + found.length);
        }
        if let Some((number, effect)) = effect {
            let Progress { start, end, length, gaps, .. } = found;
            self.keep(Hit { start, end, length, effect, number, added: phrases.added, gaps });
        } else if let Some(step) = part.step() {
            let place = usize::from(step).wrapping_sub(1);
            if let (Some(step), Some(pass)) = (self.steps.get_mut(place), self.passes.get_mut(place)) {
                (*step, *pass) = (found, self.pass);
            }
        }
    }

    /// Keeps a find unless a longer phrase covers it; lets go of those that it covers.
    fn keep(&mut self, new: Hit) {
        // A text that says one thing over and over would cost all that it said for each time.
        if self.hits.len() >= KEPT && new.worth() <= self.bar
            || self.hits.len() >= CROWD && self.hits.iter().any(|hit| hit.number == new.number && hit.length >= new.length)
        {
            return;
        }
        if self.hits.iter().any(|hit| hit.covers(&new)) {
            return;
        }
        self.hits.retain(|hit| !new.covers(hit));
        if self.hits.len() < KEPT {
            // What begins earlier may end later.
            insert(&mut self.hits, new, |hit, new| hit.start <= new.start);
        } else if let Some(weakest) = self.hits.iter_mut().min_by_key(|hit| hit.worth()) {
            self.bar = weakest.worth();
            if self.bar < new.worth() {
                *weakest = new;
            }
        }
    }
}

impl Gaps {
    fn add(&mut self, start: u32, end: u32) {
        if let Some(place) = self.places.get_mut(usize::from(self.count)) {
            *place = (start, end);
            self.count += 1;
        }
    }
}

/// The end of the word that goes on at `at`, as far as words go.
fn end_of_word(text: &[u8], at: usize, limit: usize) -> usize {
    let rest = text.get(at..limit.min(text.len())).unwrap_or_default().iter().take(LONGEST_WORD);
    // Letters of two bytes are of scripts that put spaces between words.
    let two = |at: usize| [at, at.wrapping_sub(1)].iter().any(|at| matches!(text.get(*at), Some(0xc3..=0xdf)));
    at + rest.enumerate().take_while(|(passed, byte)| byte.is_ascii_alphanumeric() || **byte >= 0x80 && two(at + passed)).count()
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a panic here fails the test, which is what is wanted")]
mod tests {
    use super::super::phrase::{self, DIGITS};
    use super::super::phrases::Trie;
    use super::super::trie::Builder;
    use super::*;
    use crate::tables::EFFECTS;
    use proptest::prelude::*;

    type Found = (u32, u32, u16, Vec<(u32, u32)>);

    /// A phrase that is folded as it stands.
    fn read(phrase: &str) -> Vec<phrase::Part> {
        phrase::parts(phrase, false, &|text| text.as_bytes().to_vec()).unwrap_or_default()
    }

    /// The first effect that says what a reply means.
    fn first() -> u16 {
        EFFECTS.iter().position(|effect| matches!(effect, Effect::Phrase { .. })).unwrap_or(0) as u16
    }

    fn phrases_of(trie: &Trie) -> Phrases<'_> {
        Phrases { trie, effects: &EFFECTS, added: false }
    }

    /// What is found of these phrases in a text in which a gap may be as wide as `widest`.
    fn found(phrases: &[&str], text: &str, widest: usize) -> Vec<Found> {
        let mut builder = Builder::default();
        (first()..).zip(phrases).for_each(|(effect, phrase)| builder.add(&read(phrase), effect));
        let built = builder.build();
        let mut finds = Finds::default();
        let trie = Trie::new(&built);
        finds.read(&phrases_of(&trie), text.as_bytes(), 0..text.len(), None, |_, gap| gap.len() <= widest);
        finds.hits().iter().map(|hit| (hit.start, hit.end, hit.number - first(), hit.gaps().to_vec())).collect()
    }

    #[test]
    fn gaps_are_told() {
        assert_eq!(found(&["mailbox {} is full"], "the mailbox jo is full", 9), [(4, 22, 0, vec![(11, 15)])]);
        assert_eq!(found(&["mailbox {} is full"], "the mailbox is full", 9), [(4, 19, 0, vec![(11, 12)])]);
        assert_eq!(found(&["mailbox {} is full"], "mailbox x mailbox y is full", 99), [(10, 27, 0, vec![(17, 20)])]);
        assert_eq!(found(&["mailbox {} is full"], "mailbox jo hansen is full", 9), []);
        assert_eq!(found(&["mailbox {} is {} full"], "mailbox jo is very full", 9), [(0, 23, 0, vec![(7, 11), (13, 19)])]);
        assert_eq!(found(&["mailbox {} full"], "full mailbox", 9), []);
    }

    #[test]
    fn an_open_end_takes_its_word_along() {
        assert_eq!(found(&["grey*"], "be greylisted now", 9), [(3, 13, 0, vec![])]);
        assert_eq!(found(&["*list*"], "greylisted", 9), [(4, 10, 0, vec![])]);
        // Also in other alphabets, but not where words have no spaces between them.
        assert_eq!(found(&["адре*"], "на адресъ нет", 9), [(5, 17, 0, vec![])]);
        assert_eq!(found(&["*邮箱*"], "该邮箱已满", 9), [(3, 9, 0, vec![])]);
        let long = format!("grey{}", "x".repeat(1000));
        assert_eq!(found(&["grey*"], &long, 9), [(0, 4 + LONGEST_WORD as u32, 0, vec![])]);
    }

    #[test]
    fn a_longer_phrase_covers_those_inside_it() {
        assert_eq!(found(&["not on our list", "on our list"], "is not on our list", 9), [(3, 18, 0, vec![])]);
        // One with a gap covers none: what is in the gap is not its own.
        assert_eq!(found(&["not {} list", "on our list"], "is not on our list", 9).len(), 2);
    }

    #[test]
    fn what_is_said_again_and_again_is_found_some_times() {
        assert_eq!(found(&["user unknown"], &"user unknown ".repeat(100), 9).len(), CROWD);
    }

    /// A text may say more than can be weighed. What goes is the weakest, and never a doubt, wherever it stands.
    #[test]
    fn nothing_crowds_out_a_doubt() {
        let mut builder = Builder::default();
        let (mut strong, mut weak) = (String::new(), String::new());
        for (number, effect) in (0..).zip(&EFFECTS) {
            let phrase = format!("word x{number}x");
            match effect {
                Effect::Phrase { strength: Strength::Generic, .. } => weak += &format!("{phrase} "),
                Effect::Phrase { .. } => strong += &format!("{phrase} "),
                Effect::Doubt { .. } => {}
                _ => continue,
            }
            builder.add(&read(if matches!(effect, Effect::Doubt { .. }) { "perhaps" } else { &phrase }), number);
        }
        let (built, mut finds) = (builder.build(), Finds::default());
        let trie = Trie::new(&built);
        for text in [format!("perhaps {strong}{weak}"), format!("{weak}{strong}perhaps")] {
            finds.clear();
            finds.read(&phrases_of(&trie), text.as_bytes(), 0..text.len(), None, |_, _| true);
            assert_eq!(finds.hits().len(), KEPT);
            assert!(finds.hits().iter().any(|hit| matches!(hit.effect, Effect::Doubt { .. })), "{text}");
            assert!(finds.hits().iter().all(|hit| hit.strength() != Some(Strength::Generic)), "{text}");
        }
    }

    #[test]
    fn what_went_before_a_range_is_no_beginning() {
        let mut builder = Builder::default();
        builder.add(&read("user {} unknown"), first());
        let (built, mut finds) = (builder.build(), Finds::default());
        let trie = Trie::new(&built);
        let trie = phrases_of(&trie);
        let text = b"user jo unknown";
        finds.read(&trie, text, 0..7, None, |_, _| true);
        finds.read(&trie, text, 8..15, None, |_, _| true);
        assert_eq!(finds.hits().len(), 0);
        finds.read(&trie, text, 0..15, None, |_, _| true);
        assert_eq!(finds.hits().len(), 1);
    }

    proptest! {
        /// Every find is there, part by part, and in order.
        #[test]
        fn a_find_is_there(text in "([ab]{3}|12| ){0,30}") {
            let phrases = ["aaa {} bbb", "*aba* {} *bab*", "aba {n} {} aab {} bba", "bbb"];
            for (start, end, effect, gaps) in found(&phrases, &text, 12) {
                let parts = read(phrases[usize::from(effect)]);
                prop_assert_eq!(gaps.len() + 1, parts.len());
                let starts = std::iter::once(start).chain(gaps.iter().map(|gap| gap.1));
                let ends = gaps.iter().map(|gap| gap.0).chain([end]);
                for ((from, to), part) in starts.zip(ends).zip(parts) {
                    prop_assert!(from < to);
                    let plain = part.bytes.iter().take_while(|byte| **byte != DIGITS).count();
                    prop_assert!(text.as_bytes()[from as usize..].starts_with(&part.bytes[..plain]));
                }
                prop_assert!(gaps.iter().all(|gap| gap.0 <= gap.1 && gap.1 - gap.0 <= 12));
            }
        }
    }
}
