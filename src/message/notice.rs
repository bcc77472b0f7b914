//! The text of a notice: which addresses it is about, and which stretch of it is the server's reply about each.
//!
//! Nothing here knows what a reply means, nor the frames around one: the stretches go to the classifier as they stand.

use super::address::{self, Found};
use super::fold::{Folded, fold};
use super::line::lines_from;
use super::marker::{self, Hit, OTHER_LABELS, Place, RECIPIENT_LABELS, Says};
use crate::order::sorted;
use std::borrow::Cow;
use std::ops::Range;

/// Addresses of one notice that are looked at.
const MAX_ADDRESSES: usize = 1000;
/// Bytes before an address that are searched for a label.
const LONGEST_LABEL: usize = 64;

/// What a notice says happened to an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Failed,
    Delayed,
    Delivered,
}

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

/// An address that the notice is about.
#[derive(Debug)]
pub struct Named {
    pub address: String,
    pub outcome: Outcome,
    pub rank: Rank,
    /// Where the text speaks of this address alone.
    pub stretches: Vec<Range<usize>>,
}

/// A notice, cut where the quoted original begins.
#[derive(Debug, Default)]
pub struct Notice<'t> {
    pub text: &'t str,
    lines: Vec<Range<usize>>,
    folded: Folded,
    /// The markers before the original.
    hits: Vec<Hit>,
    /// The lines that repeat the subject of the original.
    subjects: Vec<usize>,
    /// How many lines belong to the notice.
    end: usize,
    /// Where the quoted original begins, in bytes.
    pub original: Option<usize>,
}

/// An occurrence of an address.
struct Occurrence<'t> {
    address: &'t str,
    line: usize,
    rank: Rank,
    outcome: Outcome,
    /// The reply stands before the address, in the log of a session.
    backward: bool,
}

impl<'t> Notice<'t> {
    pub fn read(text: &'t str) -> Self {
        let lines: Vec<Range<usize>> = lines_from(text.as_bytes(), 0).map(|line| line.start..line.end).collect();
        let mut folded = Folded::default();
        for line in &lines {
            folded.push_line(text.get(line.clone()).unwrap_or_default());
        }
        let hits = marker::find(&folded, Place::Text);
        let mut notice = Self { text, end: lines.len(), lines, folded, hits, subjects: vec![], original: None };
        notice.forget_subjects();
        if let Some((border, original)) = notice.border() {
            notice.end = border;
            notice.original = Some(notice.lines.get(original).map_or(text.len(), |line| line.start));
            notice.hits.retain(|hit| hit.line < border);
        }
        notice
    }

    /// Drops the markers on lines that repeat the subject of the original.
    fn forget_subjects(&mut self) {
        let begins_line = |hit: &&Hit| {
            let from = self.folded.line_starts.get(hit.line).copied().unwrap_or_default();
            let before = self.folded.text.get(from..hit.start).unwrap_or_default().trim_start_matches(is_decoration);
            hit.says == Says::Subject && (before.is_empty() || before == "the ")
        };
        self.subjects = self.hits.iter().filter(begins_line).map(|hit| hit.line).collect();
        self.hits.retain(|hit| self.subjects.binary_search(&hit.line).is_err());
    }

    pub fn says(&self, says: Says) -> bool {
        self.hits.iter().any(|hit| hit.says == says)
    }

    /// The notice without the original.
    pub fn own_text(&self) -> &'t str {
        self.text.get(..self.start_of(self.end)).unwrap_or_default()
    }

    /// How many of the lines with words a `>` begins.
    pub fn quoted_lines(&self) -> (usize, usize) {
        let words =
            self.lines.iter().map(|line| self.text.get(line.clone()).unwrap_or_default().trim_start()).filter(|line| !line.is_empty());
        words.fold((0, 0), |(quoted, all), line| (quoted + usize::from(line.starts_with('>')), all + 1))
    }

    /// Whether one of so many first lines with words is a notice's.
    pub fn begins_as_notice(&self, lines: usize) -> bool {
        let words = (0..self.end.min(40)).filter(|number| !self.line(*number).trim().is_empty());
        let last = words.take(lines).last().unwrap_or_default();
        self.hits.iter().any(|hit| hit.line <= last && matches!(hit.says, Says::Notice | Says::Failure | Says::List | Says::Final))
    }

    fn line(&self, number: usize) -> &'t str {
        self.lines.get(number).and_then(|line| self.text.get(line.clone())).unwrap_or_default()
    }

    fn start_of(&self, line: usize) -> usize {
        self.lines.get(line).map_or(self.text.len(), |line| line.start)
    }

    fn folded_line(&self, number: usize) -> &str {
        let from = self.folded.line_starts.get(number).copied().unwrap_or(self.folded.text.len());
        let to = self.folded.line_starts.get(number + 1).copied().unwrap_or(self.folded.text.len());
        self.folded.text.get(from..to).unwrap_or_default().trim_end()
    }

    /// Whether a marker begins its line, but for dashes and the like, and is most of what the line says.
    fn is_line_marker(&self, hit: &Hit) -> bool {
        let line = self.folded_line(hit.line);
        let from = self.folded.line_starts.get(hit.line).copied().unwrap_or_default();
        let Some(before) = hit.start.checked_sub(from).and_then(|length| line.get(..length)) else { return false };
        let before = before.trim_start_matches(is_decoration);
        let before = ["this is ", "the ", "a "].iter().fold(before, |rest, word| rest.strip_prefix(word).unwrap_or(rest));
        let after = line.get(hit.end.saturating_sub(from)..).unwrap_or_default();
        let decorated = line.starts_with(is_decoration) || after.ends_with(['-', '=', '*', '#', '_', '|']);
        let rest = after.trim_matches([' ', ':', '.', ',', '-']);
        before.is_empty() && (decorated || after.ends_with(':') || ["", "follows", "below"].contains(&rest))
    }

    /// The line where the notice ends, and the one where the original begins.
    fn border(&self) -> Option<(usize, usize)> {
        let marked = self.hits.iter().find(|hit| hit.says == Says::Original && self.is_line_marker(hit)).map(|hit| hit.line);
        let block = (0..marked.unwrap_or(self.lines.len())).find(|number| self.is_header_block(*number));
        match (marked, block) {
            (_, Some(block)) => Some((block, block)),
            (Some(marked), None) => {
                // The header may follow a rule or a blank line.
                let header = (marked + 1..self.lines.len().min(marked + 12)).find(|number| header_name(self.line(*number)).is_some());
                Some((marked, header.unwrap_or(marked + 1)))
            }
            (None, None) => None,
        }
    }

    /// Whether the header of a message begins at a line.
    fn is_header_block(&self, number: usize) -> bool {
        const TRANSPORT: [&str; 8] = [
            "received",
            "return-path",
            "dkim-signature",
            "arc-seal",
            "mime-version",
            "x-received",
            "authentication-results",
            "x-google-dkim-signature",
        ];
        let Some(name) = header_name(self.line(number)) else { return false };
        if self.is_plain_header(number) {
            return true;
        }
        // A field that only transport writes, and another field soon after.
        TRANSPORT.iter().any(|known| name.eq_ignore_ascii_case(known))
            && (number + 1..number + 8).filter(|next| header_name(self.line(*next)).is_some()).count() >= 1
    }

    /// Whether fields of a message, From and To among them, begin at a line below a blank one, with nothing else between them.
    /// A notice that lists them as what it is about does that above the failure, or with more fields of its own.
    fn is_plain_header(&self, number: usize) -> bool {
        const FIELDS: [&str; 9] = ["from", "to", "subject", "date", "message-id", "cc", "reply-to", "sender", "x-mailer"];
        let below = number > 0 && self.line(number - 1).trim().is_empty() && !self.line(number).starts_with([' ', '\t']);
        let Some(failed) = self.hits.first().filter(|hit| below && hit.line < number) else { return false };
        let fields = (number..number + 12).map_while(|line| header_name(self.line(line)));
        let (mut seen, mut count) = ([false; 3], 0);
        for name in fields {
            let Some(place) = FIELDS.iter().position(|known| name.eq_ignore_ascii_case(known)) else { return false };
            if let Some(seen) = seen.get_mut(place) {
                *seen = true;
            }
            count += 1;
        }
        count >= 3 && seen == [true; 3] && failed.line < number
    }

    /// The addresses that the notice is about. `own` are those of the message itself: its sender's and its reader's.
    /// `original` are the recipients of the quoted original. Where fields say which addresses it is about, `known` are those,
    /// and only they count.
    pub fn named(&self, own: &[String], original: &[String], known: Option<&[String]>) -> Vec<Named> {
        let occurrences = self.occurrences(own, original, known);
        let Some(best) = occurrences.iter().map(|occurrence| occurrence.rank).max() else { return vec![] };
        let (mut named, mut index): (Vec<Named>, _) = (vec![], address::Index::default());
        for Occurrence { address, rank, outcome, .. } in occurrences.iter().filter(|occurrence| occurrence.rank == best || known.is_some())
        {
            let (_, new) = index.place(address, |place| named.get(place).is_some_and(|known| address::same(&known.address, address)));
            if new {
                named.push(Named { address: (*address).to_owned(), outcome: *outcome, rank: *rank, stretches: vec![] });
            }
        }
        // Where only mentions are left, one address is a guess, several are none.
        if best == Rank::Mentioned && named.len() > 1 && known.is_none() {
            return vec![];
        }
        self.add_stretches(&mut named, &index, &occurrences);
        named
    }

    /// What the notice says to all recipients: the text around their stretches, without the original's subject.
    pub fn shared(&self, named: &[Named]) -> Cow<'t, str> {
        let stretches = named.iter().flat_map(|named| named.stretches.iter().cloned());
        let subjects = self.subjects.iter().take_while(|line| **line < self.end).filter_map(|line| self.lines.get(*line).cloned());
        let ranges = sorted(stretches.chain(subjects).map(|range| (range.start, range.end)).collect());
        if ranges.is_empty() {
            return Cow::Borrowed(self.own_text());
        }
        let (mut out, mut at) = (String::new(), 0);
        for (start, end) in ranges {
            out.push_str(self.text.get(at..start).unwrap_or_default());
            out.push('\n');
            at = at.max(end);
        }
        out.push_str(self.text.get(at..self.start_of(self.end)).unwrap_or_default());
        Cow::Owned(out)
    }

    fn occurrences(&self, own: &[String], original: &[String], known: Option<&[String]>) -> Vec<Occurrence<'t>> {
        let mut all = vec![];
        let usual = self.outcome();
        // How far the line with the last address that began one was indented, until a blank line.
        let mut open: Option<usize> = None;
        let lists: Vec<(usize, Outcome)> = self.lists();
        let transcripts: Vec<usize> = self.hits.iter().filter(|hit| hit.says == Says::Transcript).map(|hit| hit.line).collect();
        let last = |lines: &[usize], number: usize| lines.partition_point(|line| *line <= number).checked_sub(1);
        for number in 0..self.end {
            let line = self.line(number);
            let words = line.trim_start();
            if words.is_empty() {
                open = None;
            }
            if !line.contains('@') {
                continue;
            }
            let indent = line.len() - words.len();
            let (mut last_end, mut last_rank) = (0, None);
            for found in address::addresses(line) {
                if all.len() >= MAX_ADDRESSES {
                    return all;
                }
                let list = lists.partition_point(|(line, _)| *line <= number).checked_sub(1).and_then(|place| lists.get(place));
                // The log of a session ends the list above it.
                let log = last(&transcripts, number).and_then(|place| transcripts.get(place));
                let listed = list.is_some_and(|(from, _)| log.is_none_or(|log| log < from));
                let before = line.get(last_end..found.start).unwrap_or_default();
                // "could not be delivered to a@x.example, b@x.example".
                let enumerated = last_end > 0 && before.chars().all(|char| matches!(char, ',' | ';' | ' ' | '<' | '>' | '"' | '\''));
                let ranked = if enumerated { last_rank } else { self.rank(number, line, &found, listed) };
                (last_end, last_rank) = (found.end, ranked);
                let Some((mut rank, backward)) = ranked else { continue };
                if let Some(known) = known {
                    if known.iter().any(|known| address::same(known, found.address)) {
                        let outcome = list.filter(|_| listed).map_or(usual, |(_, outcome)| *outcome);
                        all.push(Occurrence { address: found.address, line: number, rank, outcome, backward });
                    }
                    continue;
                }
                if rank >= Rank::Headed && !backward {
                    if open.is_some_and(|open| indent > open) {
                        // The reply to the address above goes on with another one.
                        continue;
                    }
                    open = Some(indent);
                }
                let is_own = own.iter().any(|known| address::same(known, found.address));
                let of_original = original.iter().any(|known| address::same(known, found.address));
                if rank <= Rank::Labelled && is_own && !of_original || rank == Rank::Mentioned && is_daemon(found.address) {
                    continue;
                }
                if rank == Rank::Mentioned && of_original {
                    rank = Rank::Labelled;
                }
                let outcome = list.filter(|_| listed).map_or(usual, |(_, outcome)| *outcome);
                all.push(Occurrence { address: found.address, line: number, rank, outcome, backward });
            }
        }
        all
    }

    /// What the notice as a whole says happened.
    pub fn outcome(&self) -> Outcome {
        if self.says(Says::Delay) && !self.says(Says::Final) {
            Outcome::Delayed
        } else if self.says(Says::Success) && !self.says(Says::Notice) && !self.says(Says::Failure) {
            Outcome::Delivered
        } else {
            Outcome::Failed
        }
    }

    /// The lines that announce addresses.
    fn lists(&self) -> Vec<(usize, Outcome)> {
        let usual = self.outcome();
        let outcome = |hit: &Hit| match hit.says {
            Says::List => Some(usual),
            Says::DelayList => Some(Outcome::Delayed),
            Says::SuccessList => Some(Outcome::Delivered),
            _ => None,
        };
        self.hits.iter().filter_map(|hit| Some((hit.line, outcome(hit)?))).collect()
    }

    /// How plainly a line says that the notice is about an address in it; `None` where it says that it is not.
    fn rank(&self, number: usize, line: &str, found: &Found, listed: bool) -> Option<(Rank, bool)> {
        let before = line.get(..found.start).unwrap_or_default();
        let after = line.get(found.end..).unwrap_or_default();
        let token = before.rsplit([' ', '\t', '<', '(']).next().unwrap_or_default();
        if token.contains("://") || token.contains('?') {
            return None;
        }
        let lead = before.trim_matches(|char: char| {
            char.is_whitespace() || is_decoration(char) || matches!(char, '<' | '"' | '\'' | '(' | '[' | '•' | '·' | ';')
        });
        let tail = after.trim_start_matches(['>', '"', '\'', ')', ']', ' ', '\t']);
        if before.trim_start().starts_with(">>>") || before.trim_start().starts_with("<<<") {
            return Some((Rank::Commanded, false));
        }
        if lead.is_empty() {
            // Prose that a line end cut: "For assistance, contact\npostmaster@example.org".
            let from = self.folded.line_starts.get(number).copied().unwrap_or_default();
            let previous = address::tail(self.folded.text.get(..from).unwrap_or_default(), LONGEST_LABEL).trim_end();
            let adjacent = number > 0 && !self.folded_line(number - 1).is_empty();
            let (other, ours) = (label_length(previous, &OTHER_LABELS), label_length(previous, &RECIPIENT_LABELS));
            let other = other > ours;
            if other && (adjacent || previous.ends_with(':') || previous.ends_with(" to") || previous.ends_with("address")) {
                return None;
            }
            // Words that follow at once begin a clause of their own: "jo@example.org User unknown".
            let clause = tail.starts_with(|char: char| char.is_ascii_uppercase() || char.is_ascii_digit());
            let ends = clause
                || tail.is_empty()
                || tail.starts_with([':', ',', ';', '(', '[', '<', '.', '-', '|', '='])
                || tail.starts_with("on ");
            return match (listed, ends) {
                (true, _) => Some((Rank::Listed, false)),
                (false, true) => Some((Rank::Headed, false)),
                (false, false) => Some((if ours > 0 { Rank::Labelled } else { Rank::Mentioned }, false)),
            };
        }
        if is_code(lead)
            && (after.starts_with(">...")
                || after.starts_with("...")
                || after.starts_with(">:")
                || after.starts_with(':')
                || after.starts_with(">,"))
        {
            return Some((Rank::Headed, true));
        }
        let folded = fold(before);
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

    /// Whether words that say what failed stand right before: "mailbox is full: <…>".
    fn follows_failure(&self, number: usize, before: &str) -> bool {
        let from = self.folded.line_starts.get(number).copied().unwrap_or_default();
        let first = self.hits.partition_point(|hit| hit.line < number);
        self.hits.get(first..).unwrap_or_default().iter().take(16).take_while(|hit| hit.line == number).any(|hit| {
            let end = hit.end.saturating_sub(from);
            matches!(hit.says, Says::Failure | Says::Notice | Says::Final) && end <= before.len() && before.len() - end <= 12
        })
    }

    /// Gives each address the text from where it is named to where the next one is.
    fn add_stretches(&self, named: &mut [Named], index: &address::Index, occurrences: &[Occurrence]) {
        let is = |place: usize, address: &str| named.get(place).is_some_and(|known| address::same(&known.address, address));
        let place = |address: &str| index.find(address, |place| is(place, address));
        let ours: Vec<(usize, &Occurrence)> = occurrences
            .iter()
            .filter(|occurrence| occurrence.rank != Rank::Commanded)
            .filter_map(|one| Some((place(one.address)?, one)))
            .collect();
        let borders: Vec<usize> = self
            .hits
            .iter()
            .filter(|hit| matches!(hit.says, Says::Transcript | Says::Footer))
            .map(|hit| hit.line)
            .chain(Some(self.end))
            .collect();
        let after = |line: usize| borders.get(borders.partition_point(|border| *border <= line)).copied().unwrap_or(self.end);
        let before = |line: usize| borders.partition_point(|border| *border < line).checked_sub(1).and_then(|place| borders.get(place));
        // The line where another address is named next.
        let mut nexts = vec![self.end; ours.len()];
        for (index, pair) in ours.windows(2).enumerate().rev() {
            let [(owner, _), (other, next)] = pair else { continue };
            let line = if owner != other && !next.backward { next.line } else { nexts.get(index + 1).copied().unwrap_or(self.end) };
            if let Some(slot) = nexts.get_mut(index) {
                *slot = line;
            }
        }
        // Whose it is, where it is, and whether another address follows on the line.
        let mut stretches: Vec<(usize, Range<usize>, bool)> = vec![];
        let (mut from, mut last) = (0, None);
        for ((owner, occurrence), next) in ours.iter().zip(nexts) {
            // A reply that names its own address again goes on.
            if last == Some(*owner) && occurrence.line < from && !occurrence.backward {
                continue;
            }
            last = Some(*owner);
            let border = after(occurrence.line);
            let (start, end) = if occurrence.backward {
                let begins = before(occurrence.line).map_or(0, |border| border + 1);
                (from.max(begins), self.continued(occurrence.line + 1))
            } else {
                // What belongs to the next address may stand before it.
                (occurrence.line, next.max(occurrence.line + 1).min(border))
            };
            from = end;
            stretches.push((*owner, self.start_of(start)..self.start_of(end), next == occurrence.line));
        }
        // An address without words of its own shares those of the next one: "a@x\nb@x\n  550 …".
        let mut shared: Option<Range<usize>> = None;
        for (owner, stretch, followed) in stretches.iter().rev() {
            let Some(one) = named.get_mut(*owner) else { continue };
            let words = self.text.get(stretch.clone()).unwrap_or_default();
            if has_words(words) && !(*followed && shared.is_some()) {
                shared = Some(stretch.clone());
                one.stretches.insert(0, stretch.clone());
            } else if let Some(shared) = &shared {
                one.stretches.insert(0, shared.clone());
            }
        }
    }

    /// The line after the indented ones that continue a reply.
    fn continued(&self, from: usize) -> usize {
        (from..self.end).find(|line| !self.line(*line).starts_with([' ', '\t']) || self.line(*line).trim().is_empty()).unwrap_or(self.end)
    }
}

/// Whether a stretch says anything beside addresses.
fn has_words(stretch: &str) -> bool {
    let (mut at, mut letters) = (0, 0);
    let ends = address::addresses(stretch).map(|found| (found.start, found.end)).chain(Some((stretch.len(), stretch.len())));
    for (start, end) in ends {
        letters += stretch.get(at..start).unwrap_or_default().chars().filter(|char| char.is_alphanumeric()).take(4).count();
        at = end;
        if letters >= 4 {
            return true;
        }
    }
    false
}

fn is_decoration(char: char) -> bool {
    matches!(char, '-' | '=' | '*' | '|' | '_' | '#' | '~' | '>' | '+' | '.' | ' ' | '\t')
}

/// The length of the longest label that text ends with, at a word's beginning; 0 for none.
fn label_length(text: &str, labels: &[&str]) -> usize {
    let text = text.trim_end_matches([' ', ':', ',', '<', '"', '\'', '(', '[', '{']);
    let ends = |label: &&&str| {
        text.strip_suffix(**label).is_some_and(|before| {
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

/// The name of a header field that a line is.
fn header_name(line: &str) -> Option<&str> {
    let line = line.strip_prefix('>').unwrap_or(line).trim_start_matches(' ');
    let (name, value) = line.split_once(':')?;
    let named = (2..=64).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (named && value.starts_with([' ', '\t', '<'])).then_some(name)
}

/// Names that belong to no recipient.
fn is_daemon(address: &str) -> bool {
    let local = address.rsplit_once('@').map_or(address, |(local, _)| local);
    ["mailer-daemon", "postmaster", "abuse", "noreply", "no-reply", "support", "hostmaster"]
        .iter()
        .any(|name| local.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let notice = Notice::read(text);
        let named = notice.named(&["me@x.example".into()], &[], None);
        named
            .iter()
            .map(|named| {
                let words: Vec<&str> = named.stretches.iter().map(|range| text.get(range.clone()).unwrap_or_default().trim()).collect();
                format!("{} {:?}: {}", named.address, named.rank, words.join(" | ").replace('\n', "/"))
            })
            .collect()
    }

    #[test]
    fn every_address_gets_its_own_stretch() {
        for (text, expected) in [
            (
                "The following addresses failed:\n\n  a@x.example\n    550 full\n  b@x.example\n    550 gone\n",
                &["a@x.example Listed: a@x.example/    550 full", "b@x.example Listed: b@x.example/    550 gone"][..],
            ),
            ("<a@x.example>: host said: 550 no\n\n", &["a@x.example Headed: <a@x.example>: host said: 550 no"]),
            (
                "addresses failed:\na@x.example\nb@x.example\n\n550 too large",
                &["a@x.example Listed: b@x.example//550 too large", "b@x.example Listed: b@x.example//550 too large"],
            ),
            (
                "Please contact\nhelp@x.example\nabout mail to <a@x.example>, it was refused",
                &["a@x.example Labelled: about mail to <a@x.example>, it was refused"],
            ),
            (
                "   ----- Transcript of session follows -----\n>>> RCPT To:<a@x.example>\n<<< 550 full\n550 <a@x.example>... full\n>>> RCPT To:<b@x.example>\n<<< 550 gone\n550 <b@x.example>... gone\n",
                &[
                    "a@x.example Headed: >>> RCPT To:<a@x.example>/<<< 550 full/550 <a@x.example>... full",
                    "b@x.example Headed: >>> RCPT To:<b@x.example>/<<< 550 gone/550 <b@x.example>... gone",
                ],
            ),
            ("Hello me@x.example, your message failed", &[]),
            ("a@x.example wrote to b@x.example that c@x.example is away", &[]),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn the_original_is_no_part_of_the_notice() {
        for border in [
            "--- Below this line is a copy of the message.",
            "----- Original message -----",
            "Original message follows.",
            "   ----- Unsent message follows -----",
            "------ This is a copy of the message, including all the headers. ------",
            "Received: from a by b; Mon\nFrom: x@x.example",
        ] {
            let text = format!("<a@x.example>:\n550 gone\n\n{border}\n\nFrom: me@x.example\nTo: b@x.example\n\n<c@x.example>: 550 gone");
            let notice = Notice::read(&text);
            assert_eq!(notice.own_text().trim(), "<a@x.example>:\n550 gone", "{border}");
            assert!(notice.original.is_some_and(|at| text[at..].starts_with("From:") || text[at..].starts_with("Received:")), "{border}");
        }
        assert!(Notice::read("The original message was received at noon\n550 gone").original.is_none());
    }
}
