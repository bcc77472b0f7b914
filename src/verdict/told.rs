//! Whether somebody tells of the reply that decides: in a sentence, or below a quotation of it. What a server said to others, or some
//! time ago, is no reason to give an address up.
//!
//! Not for words of the reply itself that cast doubt on it: that is doubt.rs; nor for what is said below it: that is comment.rs.

use super::doubt::{is_plain, words_in};
use super::findings::{Findings, is_name};
use super::reading::Reading;
use crate::tables::ARTICLES;
use crate::text::transcript::Stretch;

/// How many words on each side are looked at.
const WORDS: usize = 64;
/// How many bytes of a quotation are looked at before the reply, and behind it: a text may have as many replies as lines.
const FAR: usize = 2048;

const FENCE: &[u8] = b"```";

/// What a quotation is known by.
#[derive(Clone, Copy)]
enum Quotation {
    /// Each of its lines begins with this.
    Lines(u8),
    /// Lines with three backquotes stand before and after it.
    Fence,
}

impl Findings<'_> {
    /// Whether somebody tells of the reply that decides: words that nothing here knows stand before it and after its phrase, or many
    /// around a code in mid-sentence, or some below a quotation. What a program announces a reply with is known.
    pub fn is_told(&self, reading: &Reading) -> bool {
        let Some(cause) = self.cause else { return false };
        let Stretch { at, to, start, .. } = cause.stretch;
        let text = self.plain.text.get(..start).unwrap_or_default();
        let words_at = self.end_of(reading, cause);
        let answered = |quotation| self.is_answered(quotation, at) || self.is_answer_above(quotation, text.as_bytes());
        // A row of a table begins with a bar, too.
        let is_row = |quotation: &Quotation| cause.record.is_some() && matches!(quotation, Quotation::Lines(b'|'));
        if quotation(text.as_bytes()).filter(|quotation| !is_row(quotation)).is_some_and(answered) {
            return true;
        }
        if self.is_commented(cause, words_at) {
            return true;
        }
        let text = text.trim_end_matches([' ', '\t']);
        let line = text.strip_suffix(['>', '|']).filter(|above| above.is_empty() || above.ends_with('\n')).unwrap_or(text);
        let begins = line.is_empty() || line.ends_with(['\n', '=']);
        if begins || cause.frame.is_some() || cause.closing || cause.record.is_some() || !(at..=to).contains(&words_at) {
            return false;
        }
        let before = self.strange(self.lead_in());
        let inside = text.trim_end_matches([' ', '\t', '"']).ends_with(char::is_alphanumeric);
        // "solved: "550 user unknown" - the domain was …", and no field of a record.
        let cited = text
            .strip_suffix('"')
            .is_some_and(|lead| lead.ends_with(": ") && lead.trim_end_matches([':', ' ']).ends_with(char::is_alphanumeric));
        if before == 0 && !inside && !cited {
            return false;
        }
        let next = || self.transcript.next_from(to);
        let end = if text.ends_with('"') { next().unwrap_or(self.folded.words.len()) } else { to };
        let after = self.strange((words_at, to)) + self.strange((to, end));
        match (inside, before) {
            // "server replied 550 …" announces it; "we fixed the 550 …" and "the error 550 … is over" do not.
            (true, _) if cause.code.is_none() || self.is_announced(at) => before + 3 * after >= 5,
            (true, _) => before + after > 0,
            (false, 1..) => after >= 2,
            (false, 0) => after >= 4,
        }
    }

    /// Whether an address, a host, a number or a word that is known stands right before a place, and no article is before that.
    fn is_announced(&self, at: usize) -> bool {
        let is_article = |word: &[u8]| ARTICLES.contains(word);
        let announces = |word: &[u8]| matches!(word, b"reply" | b"replied") || is_name(word) || is_plain(word) && !is_article(word);
        let word = self.folded.word_before(at);
        announces(word) && !is_article(self.folded.word_before(at.saturating_sub(word.len() + 1)))
    }

    /// Whether words that nothing here knows stand behind the quotation that a place among the words is in.
    fn is_answered(&self, quotation: Quotation, place: usize) -> bool {
        let from = self.folded.runs.start(place);
        let rest = self.plain.text.as_bytes().get(from..).unwrap_or_default();
        let rest = rest.get(..FAR).unwrap_or(rest);
        let mut lines = (1..rest.len()).filter(|at| rest.get(at - 1) == Some(&b'\n'));
        let line = |at: usize| rest.get(at..).unwrap_or_default();
        let end = match quotation {
            Quotation::Lines(mark) => lines.find(|at| !matches!(line(*at), [b'\n' | b'\r', ..]) && line(*at).first() != Some(&mark)),
            Quotation::Fence => lines.find(|at| line(*at).starts_with(FENCE)).map(|at| at + FENCE.len()),
        };
        let Some(end) = end.map(|end| from + end) else { return false };
        let words = self.folded.words.len();
        let begins = self.words_of(place, words).map(|(at, _)| at).find(|at| self.folded.runs.start(*at) >= end);
        begins.is_some_and(|at| self.strange((at, words)) > 0)
    }

    /// Whether words that nothing here knows stand above a quotation that a text ends in, and do not announce it.
    fn is_answer_above(&self, quotation: Quotation, text: &[u8]) -> bool {
        let Quotation::Lines(mark) = quotation else { return false };
        let near = text.get(text.len().saturating_sub(FAR)..).unwrap_or_default();
        let lines = near.rsplit(|byte| *byte == b'\n').take_while(|line| line.first() == Some(&mark));
        let quoted: usize = lines.map(|line| line.len() + 1).sum();
        let end = text.len().saturating_sub(quoted);
        let above = text.get(..end).unwrap_or_default();
        let (from, to) = (self.folded.words_before(end.saturating_sub(FAR)), self.folded.words_before(end));
        !above.trim_ascii_end().ends_with(b":") && self.strange((from, to)) > 0
    }

    /// How many words of a stretch nothing here knows.
    pub(super) fn strange(&self, stretch: (usize, usize)) -> usize {
        self.strange_but(stretch, |_| false)
    }

    /// How many words of a stretch nothing here knows, apart from some.
    pub(super) fn strange_but(&self, (from, to): (usize, usize), apart: impl Fn(&[u8]) -> bool) -> usize {
        let words = self.words_of(from, to).take(WORDS).filter(|(at, word)| self.is_strange(*at, word) && !apart(word));
        words.map(|(_, word)| words_in(word)).sum()
    }

    /// Whether nothing here knows a word of a sentence.
    fn is_strange(&self, at: usize, word: &[u8]) -> bool {
        self.is_of_sentence(at, word) && !self.is_aside(at) && !self.is_read(at, word)
    }

    /// Whether a word stands between blanks or the marks of a sentence: no label before a value, no part of a program's names.
    fn is_of_sentence(&self, at: usize, word: &[u8]) -> bool {
        let text = self.plain.text.as_bytes();
        let (from, to) = (self.folded.runs.start(at), self.folded.runs.end(at + word.len()));
        // "_geht inzwischen wieder_", as Markdown writes what is stressed.
        let is_stress = |byte: &&u8| **byte == b'_';
        let before = text.get(..from).unwrap_or_default().iter().rev().take_while(is_stress).count();
        let behind = text.get(to..).unwrap_or_default().iter().take_while(is_stress).count();
        let byte = |at: usize| text.get(at).copied().unwrap_or(b' ');
        let from = if byte((from - before).wrapping_sub(1)) <= b' ' { from - before } else { from };
        let to = if byte(to + behind) <= b' ' { to + behind } else { to };
        let is_edge = |byte: u8| byte <= b' ' || b"()[]{}*`\"',?".contains(&byte) || byte >= 0x80;
        let is_mark = |byte: u8| matches!(byte, b'.' | b';' | b'!');
        is_edge(byte(from.wrapping_sub(1))) && (is_edge(byte(to)) || is_mark(byte(to)) && !byte(to + 1).is_ascii_alphanumeric())
    }
}

/// The quotation that the line stands in which ends a text.
fn quotation(text: &[u8]) -> Option<Quotation> {
    let near = text.get(text.len().saturating_sub(FAR)..).unwrap_or_default();
    let start = near.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let (above, line) = near.split_at(start);
    // Of a dialog: "| <<< 550 user unknown".
    let end = line.iter().rposition(|byte| !matches!(byte, b'<' | b' ' | b'\t')).map_or(0, |last| last + 1);
    match line.get(..end).unwrap_or_default().trim_ascii_start() {
        b"|" => Some(Quotation::Lines(b'|')),
        line if line.starts_with(b">") && !line.starts_with(b">>>") => Some(Quotation::Lines(b'>')),
        _ if above.windows(FENCE.len()).filter(|window| *window == FENCE).count() % 2 == 1 => Some(Quotation::Fence),
        _ => None,
    }
}
