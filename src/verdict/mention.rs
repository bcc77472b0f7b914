//! Whether the reply that decides is only mentioned: as an example beside one that asks to come back, in a condition, as a head of
//! figures, or by a program of its own.
//!
//! Not for sentences and quotations in which somebody passes a reply on: that is told.rs.

use super::doubt::is_plain;
use super::findings::{Findings, is_name};
use super::reading::Reading;
use crate::tables::{CONDITIONS, Doubt, Effect, GAP_WORDS, NEGATIONS};
use crate::text::finds::Hit;
use crate::text::transcript::{Reply, is_record};

impl Findings<'_> {
    /// Whether a reply before the one that decides asks to come back, and words or labels that nothing here knows announce the latter:
    /// "451 Greylisted. For example, '550 User unknown' means …".
    pub fn is_example(&self) -> bool {
        /// How many bytes before the reply are looked at.
        const FAR: usize = 1024;
        let Some(cause) = self.cause.filter(|cause| cause.frame.is_none() && cause.record.is_none()) else { return false };
        let (at, start) = (cause.stretch.at, cause.stretch.start);
        let (from, _) = self.lead_in();
        let denied = || self.words_of(from, at).last().is_some_and(|(_, word)| NEGATIONS.contains(word));
        let quoted = self.plain.text.get(..start).is_some_and(|before| before.trim_end().ends_with('"'));
        if self.is_called_wrong(at) || quoted && denied() {
            return true;
        }
        let earlier = self.transcript.replies.iter().map(|reply| (reply, reply.stretch)).filter(|(_, stretch)| stretch.start < start);
        let of_another =
            |reply: &Reply| reply.recipient_in(&self.plain.text) != cause.recipient_in(&self.plain.text) && reply.recipient.is_some();
        let earlier = earlier.filter(|(reply, _)| reply.class() == Some(4) && !of_another(reply));
        let Some((_, earlier)) = earlier.max_by_key(|(_, stretch)| stretch.start) else {
            return false;
        };
        // Far enough for its words, and no more: each of many replies has one before it.
        let head = (start.saturating_sub(FAR)..start).find(|at| self.plain.text.is_char_boundary(*at)).unwrap_or(start).max(earlier.start);
        let between = self.plain.text.get(head..start).unwrap_or_default();
        // The words of the earlier reply are on its line, and end at a quotation mark there.
        let from = match between.rfind('\n') {
            Some(line) => head + line,
            None if self.plain.text.get(earlier.end..start).is_some_and(|rest| rest.starts_with('"')) => earlier.end,
            // "452 Mailbox full If it did not exist you would see 550 5.1.1", "451 Greylisted (previous: 550 5.1.1".
            None => {
                let from = self.folded.words_before(head);
                let is_condition = |(_, word): (usize, &[u8])| CONDITIONS.contains(word) && !GAP_WORDS.contains(word);
                let statement = ["; ", ". ", " ("].iter().filter_map(|mark| between.rfind(mark)).max();
                let says = |mark: usize| self.words_of(self.folded.words_before(head + mark), at).any(|(_, word)| !is_name(word));
                return self.words_of(from, at).any(is_condition) || statement.is_some_and(says);
            }
        };
        let from_words = self.folded.words_before(from.max(start.saturating_sub(FAR)));
        let is_hedge =
            |hit: &Hit| matches!(hit.effect(), Effect::Doubt { of: Doubt::Hedged, .. }) && (from_words..at).contains(&(hit.start as usize));
        let is_log = || from > earlier.start && is_record(self.plain.text.as_bytes(), from + 1);
        let is_strange = |(_, word): (usize, &[u8])| !is_name(word) && !is_plain(word);
        !is_log() && (self.words_of(from_words, at).any(is_strange) || self.around.iter().any(is_hedge))
    }

    /// Whether the sentence that the reply stands in begins with a condition: "if it did not exist, you would see 550 5.1.1".
    pub(super) fn is_of_condition(&self) -> bool {
        let Some(cause) = self.cause.filter(|cause| cause.frame.is_none() && cause.record.is_none()) else { return false };
        let (from, to) = self.lead_in();
        let before = self.plain.text.get(..cause.stretch.start).unwrap_or_default();
        let inside = before.trim_end_matches([' ', '"', '\'', '`']).ends_with(|last: char| last.is_alphanumeric() || last == ',');
        let from = self.folded.tokens_in(from..to).filter(|token| self.ends_sentence(token)).last().map_or(from, |token| token.at as usize);
        inside && self.words_of(from, to).next().is_some_and(|(_, word)| CONDITIONS.contains(word))
    }

    /// Whether a number of times follows the phrase behind a reading to the end of its line: "user unknown: 14 (2.1%)".
    pub fn is_counted(&self, reading: &Reading) -> bool {
        /// No count has more digits: a user may be a number.
        const DIGITS: usize = 4;
        let Some(hit) = self.hit(reading) else { return false };
        let rest = self.plain.text.get(self.folded.runs.end(hit.end as usize)..).unwrap_or_default();
        let line = rest.split(['\n', '\r']).next().unwrap_or_default().trim();
        let Some(figures) = line.strip_prefix([':', ',', '=', '\t', '|']).map(str::trim_start) else { return false };
        let count = figures.bytes().take_while(u8::is_ascii_digit).count();
        let share = figures.get(count..).unwrap_or_default().trim_matches([' ', '(', ')', '%']);
        let is_share = figures.ends_with(['%', ')'])
            && figures.contains('%')
            && share.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
        (1..=DIGITS).contains(&count) && (share.is_empty() || is_share)
    }

    /// Whether the words have no code, and name a line of a program's source behind them: "User not found at /app/user.js:12".
    pub fn is_of_source(&self, reading: &Reading) -> bool {
        /// How many bytes behind the phrase are looked at.
        const NEAR: usize = 128;
        const SOURCES: [&str; 9] = [".js:", ".ts:", ".mjs:", ".py:", ".rb:", ".php:", ".java:", ".go:", ".cs:"];
        let Some(hit) = self.hit(reading).filter(|_| self.codes.reply.is_none() && self.codes.status.is_none()) else { return false };
        let rest = self.plain.text.as_bytes().get(self.folded.runs.end(hit.end as usize)..).unwrap_or_default();
        let rest = rest.get(..NEAR).unwrap_or(rest).split(|byte| *byte == b'\n').next().unwrap_or_default();
        let is_line = |source: &str| {
            let source = source.as_bytes();
            let mut parts = rest.windows(source.len() + 1);
            parts.any(|part| part.strip_prefix(source).is_some_and(|next| next.iter().all(u8::is_ascii_digit)))
        };
        rest.contains(&b':') && SOURCES.iter().any(|source| is_line(source))
    }
}
