//! How plainly a notice says that it is about an address.

use super::address::{self, Found};
use super::fold::fold;
use super::lined::is_decoration;
use super::marker::{OTHER_LABELS, RECIPIENT_LABELS, Says, Words};
use super::notice::Notice;
use crate::classify::first;
use crate::text::transcript::local_part;

/// Bytes before an address that are searched for a label.
const LONGEST_LABEL: usize = 64;

/// How plainly the text says that it is about an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// It occurs.
    Mentioned,
    /// A command of a session names it: `RCPT TO:<…>`.
    Commanded,
    /// Words before it say so: "could not be delivered to …".
    Labelled,
    /// A line begins with it, as in Postfix's `<…>: host …`, or a reply does: sendmail's `550 <…>... User unknown`.
    Headed,
    /// A line begins with it, below "the following addresses failed".
    Listed,
}

/// How a line begins, found once for all addresses in it.
pub(super) struct Head {
    /// Where its words begin, behind bullets and brackets.
    words: usize,
    /// It is a line of the log of a session: ">>> RCPT To:<…>".
    is_of_session: bool,
    /// It quotes somebody.
    is_quoted: bool,
}

impl Head {
    pub(super) fn of(line: &str) -> Self {
        let trimmed = line.trim_start();
        Self {
            words: line.len() - line.trim_start_matches(is_lead).len(),
            is_of_session: trimmed.starts_with(">>>") || trimmed.starts_with("<<<"),
            is_quoted: line.starts_with('>'),
        }
    }
}

/// Whether a character may stand around an address that a line begins with.
fn is_lead(char: char) -> bool {
    char.is_whitespace() || is_decoration(char) || matches!(char, '<' | '"' | '\'' | '(' | '[' | '•' | '·' | ';')
}

impl Notice<'_> {
    /// How plainly a line says that the notice is about an address in it; `None` where it says that it is not. `folded` is what
    /// stands before the address in the folded line.
    pub(super) fn rank(&self, number: usize, line: &str, head: &Head, found: &Found, folded: &str, listed: bool) -> Option<(Rank, bool)> {
        let before = line.get(..found.start).unwrap_or_default();
        let after = line.get(found.end..).unwrap_or_default();
        let token = before.rsplit([' ', '\t', '<', '(']).next().unwrap_or_default();
        if token.contains("://") || token.contains('?') {
            return None;
        }
        let lead = before.get(head.words..).unwrap_or_default().trim_end_matches(is_lead);
        if head.is_of_session {
            return Some((Rank::Commanded, false));
        }
        if head.is_quoted {
            // Somebody's quotation: it counts where nothing else does.
            return Some((Rank::Mentioned, false));
        }
        if lead.len() < 3 && lead.chars().all(|char| char.is_ascii_digit() || char == ')') {
            return self.rank_at_start(number, after, listed).map(|rank| (rank, false));
        }
        if is_code(lead) && [">...", "...", ">:", ":", ">,"].iter().any(|mark| after.starts_with(mark)) {
            return Some((Rank::Headed, true));
        }
        let folded = folded.trim_end_matches([' ', '<', '"', '\'', '(', '[', ':', '*']);
        if folded.ends_with("rcpt to") {
            return Some((Rank::Commanded, false));
        }
        let (other, ours) = (label_length(folded, &OTHER_LABELS), label_length(folded, &RECIPIENT_LABELS));
        if other > ours {
            return None;
        }
        let labelled = ours > 0 || self.follows_failure(number, folded);
        Some((if labelled { Rank::Labelled } else { Rank::Mentioned }, false))
    }

    /// The same of an address that begins its line, but for bullets and brackets; `after` is what follows it.
    fn rank_at_start(&self, number: usize, after: &str, listed: bool) -> Option<Rank> {
        // Prose that a line end cut: "For assistance, contact\npostmaster@example.org".
        let from = self.lined.folded_start(number);
        let previous = address::tail(self.lined.folded.text.get(..from).unwrap_or_default(), LONGEST_LABEL).trim_end();
        let adjacent = number > 0 && !self.lined.folded_line(number - 1).is_empty();
        let (other, ours) = (label_length(previous, &OTHER_LABELS), label_length(previous, &RECIPIENT_LABELS));
        let other = other > ours;
        if other && (adjacent || previous.ends_with(':') || previous.ends_with(" to") || previous.ends_with("address")) {
            return None;
        }
        let tail = after.trim_start_matches(['>', '"', '\'', ')', ']', ' ', '\t']);
        // Words that follow at once begin a clause of their own: "jo@example.org User unknown".
        let clause = tail.starts_with(|char: char| char.is_ascii_uppercase() || char.is_ascii_digit());
        let ends = clause
            || tail.is_empty()
            || tail.starts_with([':', ',', ';', '(', '[', '<', '.', '-', '|', '='])
            || tail.starts_with("on ")
            || after.trim_start_matches('>').starts_with('\t')
            || after.trim_start_matches('>').starts_with("  ");
        match (listed, ends) {
            (true, _) => Some(Rank::Listed),
            (false, true) => Some(Rank::Headed),
            (false, false) => Some(if ours > 0 { Rank::Labelled } else { Rank::Mentioned }),
        }
    }

    /// Whether words that say what failed stand right before: "mailbox is full: <…>".
    fn follows_failure(&self, number: usize, before: &str) -> bool {
        let from = self.lined.folded_start(number);
        let first = self.hits.partition_point(|hit| hit.line < number);
        self.hits.get(first..).unwrap_or_default().iter().take(16).take_while(|hit| hit.line == number).any(|hit| {
            let end = hit.end.saturating_sub(from);
            let between = before.get(end..).filter(|between| between.len() <= 12 && ![". ", "? "].iter().any(|end| between.contains(end)));
            matches!(hit.says, Says::Failure | Says::Notice | Says::Final) && between.is_some()
        })
    }
}

/// Bytes of a reply that are searched for the addresses that it is about.
pub(super) const REPLY_HEAD: usize = 1 << 12;

/// Whether a reply is about other addresses than `ours`. It begins with the addresses that share it: below ours alone only one
/// right after a code is what the reply is about, elsewhere any is.
pub(super) fn is_about_others(reply: &str, ours: &[&str]) -> bool {
    let reply = first(reply, REPLY_HEAD);
    let (mut heads, mut alone, mut others, mut seen) = (true, false, false, 0);
    for found in address::addresses(reply) {
        let before = reply.get(seen..found.start).unwrap_or_default();
        heads = heads && !before.contains(char::is_alphanumeric);
        let is_ours = ours.iter().any(|ours| is_same_box(ours, found.address));
        if heads {
            alone = is_ours && (alone || seen == 0);
        } else {
            let words = fold(address::tail(before, LONGEST_LABEL));
            let words = words.trim_end_matches([' ', '<', '"', '(', ':']);
            let counts = if alone {
                words.ends_with(|char: char| char.is_ascii_digit())
            } else {
                label_length(words, &OTHER_LABELS) == 0 && !address::is_staff(found.address)
            };
            if counts && is_ours {
                return false;
            }
            others |= counts;
        }
        seen = found.end;
    }
    others
}

/// Whether two addresses may be one mailbox.
pub(super) fn is_same_box(one: &str, other: &str) -> bool {
    address::same(local_part(one), local_part(other))
}

/// The length of the longest label that text ends with, at a word's beginning; 0 for none.
fn label_length(text: &str, labels: &Words) -> usize {
    let text = text.trim_end_matches([' ', ':', ',', '<', '"', '\'', '(', '[', '{']);
    let ends = |label: &&str| {
        text.strip_suffix(*label).is_some_and(|before| {
            before.is_empty() || !label.is_ascii() || !before.ends_with(|char: char| char.is_alphanumeric() || char == '-')
        })
    };
    let last = text.as_bytes().last();
    labels.iter().filter(|label| label.as_bytes().last() == last).filter(ends).map(|label| label.len()).max().unwrap_or_default()
}

/// `550`, `550 5.1.1`.
fn is_code(text: &str) -> bool {
    let digits = text.get(..3).is_some_and(|code| code.bytes().all(|byte| byte.is_ascii_digit()) && code.starts_with(['2', '4', '5']));
    digits && text.get(3..).is_some_and(|rest| rest.chars().all(|char| char.is_ascii_digit() || matches!(char, ' ' | '.' | '-')))
}
