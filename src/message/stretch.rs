//! Which stretch of a notice is the server's reply about each address.

use super::address;
use super::marker::Says;
use super::notice::{Notice, Outcome};
use super::rank::Rank;
use crate::order::sorted;
use std::borrow::Cow;
use std::ops::Range;

/// An address that the notice is about.
#[derive(Debug)]
pub struct Named {
    pub address: String,
    pub outcome: Outcome,
    pub rank: Rank,
    /// Where the text speaks of this address alone.
    pub stretches: Vec<Range<usize>>,
    /// Whether a reason may as well be that of the address above it as of the one below.
    pub vague: bool,
}

/// An occurrence of an address.
pub(super) struct Occurrence<'t> {
    pub(super) address: &'t str,
    pub(super) line: usize,
    pub(super) rank: Rank,
    pub(super) outcome: Outcome,
    /// The reply stands before the address, in the log of a session.
    pub(super) backward: bool,
}

/// The text from an occurrence on.
struct Stretch {
    /// Whose it is, as a place among those named.
    owner: usize,
    /// Bytes of the text.
    place: Range<usize>,
    /// Another address follows on the line.
    followed: bool,
    /// The log of a session has it.
    logged: bool,
}

impl<'t> Notice<'t> {
    /// Gives each address the text from where it is named to where the next one is.
    pub(super) fn add_stretches(&self, named: &mut [Named], index: &address::Index, occurrences: &[Occurrence]) {
        let is = |place: usize, address: &str| named.get(place).is_some_and(|known| address::same(&known.address, address));
        let place = |address: &str| index.find(address, |place| is(place, address));
        let ours: Vec<(usize, &Occurrence)> = occurrences
            .iter()
            .filter(|occurrence| occurrence.rank != Rank::Commanded)
            .filter_map(|one| Some((place(one.address)?, one)))
            .collect();
        let ordered: &[_] = if self.ends_without_reply(&ours) { &ours } else { &[] };
        let (below, apart) = self.below_their_reasons(ordered).unzip();
        let apart = apart.unwrap_or(true);
        named.iter_mut().for_each(|one| one.vague = !apart);
        let below = below.filter(|_| apart).or_else(|| self.inside_their_paragraphs(ordered));
        let Some(stretches) = below else {
            self.share(named, &self.between_names(&ours));
            return;
        };
        for ((owner, _), stretch) in ours.iter().zip(stretches) {
            if let Some(one) = named.get_mut(*owner).filter(|one| !one.stretches.contains(&stretch)) {
                one.stretches.push(stretch);
            }
        }
    }

    /// Whether several addresses are named and no reply follows the last one: the reasons may stand above them. A reason in a
    /// paragraph of its own is about the address above it.
    fn ends_without_reply(&self, ours: &[(usize, &Occurrence)]) -> bool {
        let several = ours.windows(2).any(|pair| matches!(pair, [(one, _), (other, _)] if one != other));
        let last = ours.last().map_or(self.end, |(_, last)| last.line);
        let next = (last..self.end).skip_while(|line| !self.is_blank(line)).find(|line| !self.is_blank(line));
        let fails = |line: usize| self.hits.iter().any(|hit| hit.line == line && hit.says == Says::Failure);
        let numbered = |line: usize| self.lined.line(line).trim_start().starts_with(|char: char| char.is_ascii_digit());
        several && !next.is_some_and(|next| fails(next) || numbered(next))
    }

    /// The stretch of each occurrence, from where an address is named to where the next one is, or to a border.
    fn between_names(&self, ours: &[(usize, &Occurrence)]) -> Vec<Stretch> {
        let borders: Vec<usize> = self
            .hits
            .iter()
            .filter(|hit| matches!(hit.says, Says::Transcript | Says::Footer | Says::List | Says::DelayList | Says::SuccessList))
            .map(|hit| hit.line)
            .chain(Some(self.end))
            .collect();
        let after = |line: usize| borders.get(borders.partition_point(|border| *border <= line)).copied().unwrap_or(self.end);
        let before = |line: usize| borders.partition_point(|border| *border < line).checked_sub(1).and_then(|place| borders.get(place));
        let mut stretches: Vec<Stretch> = vec![];
        let (mut from, mut last) = (0, None);
        for ((owner, occurrence), next) in ours.iter().zip(self.next_names(ours)) {
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
            stretches.push(Stretch {
                owner: *owner,
                place: self.lined.start_of(start)..self.lined.start_of(end),
                followed: next == occurrence.line,
                logged: occurrence.backward,
            });
        }
        stretches
    }

    /// For each occurrence the line where another address is named next.
    fn next_names(&self, ours: &[(usize, &Occurrence)]) -> Vec<usize> {
        let mut nexts = vec![self.end; ours.len()];
        for (index, pair) in ours.windows(2).enumerate().rev() {
            let [(owner, _), (other, next)] = pair else { continue };
            let line = if owner != other && !next.backward { next.line } else { nexts.get(index + 1).copied().unwrap_or(self.end) };
            if let Some(slot) = nexts.get_mut(index) {
                *slot = line;
            }
        }
        nexts
    }

    /// Gives each address its stretches. One without words of its own shares those of the next one: "a@x\nb@x\n  550 …".
    fn share(&self, named: &mut [Named], stretches: &[Stretch]) {
        let mut shared: Option<&Range<usize>> = None;
        let mut in_log = false;
        for Stretch { owner, place, followed, logged } in stretches.iter().rev() {
            let Some(one) = named.get_mut(*owner) else { continue };
            // Above a log, what it says of one is nothing about another.
            shared = shared.filter(|_| in_log == *logged);
            in_log = *logged;
            if has_words(self.get(place.clone())) && !(*followed && shared.is_some()) {
                shared = Some(place);
            }
            one.stretches.extend(shared.cloned());
        }
        // They were found from the last one on.
        named.iter_mut().for_each(|one| one.stretches.reverse());
    }

    /// The stretches of addresses that stand below the reason: "Mailbox full:\na@x.example". `None` where any does not, and where
    /// one list holds them all. `false`: nothing sets a reason apart from the address above it.
    fn below_their_reasons(&self, ours: &[(usize, &Occurrence)]) -> Option<(Vec<Range<usize>>, bool)> {
        let line = |number: usize| self.lined.line(number);
        let blank = |number: &usize| self.is_blank(number);
        let ends = |number: &usize| line(*number).trim_end().ends_with(':');
        let indent = |number: usize| line(number).len() - line(number).trim_start().len();
        let mut stretches: Vec<Range<usize>> = vec![];
        let (mut from, mut lists, mut lead, mut apart) = (0, 0, 0..0, true);
        for (_, occurrence) in ours {
            let at = occurrence.line;
            let behind = line(at).rsplit(occurrence.address).next().unwrap_or_default();
            if behind.contains(char::is_alphanumeric) {
                return None;
            }
            if at > from || lists == 0 {
                let bottom = (from..at).next_back().filter(|last| !blank(last)).or_else(|| (from..at).nth_back(1).filter(ends))?;
                let top = self.top_of_paragraph(from, bottom);
                // Words right below an address are about that one, and so are those that are indented further.
                apart &= lists == 0 || top > from || ends(&bottom);
                if indent(bottom) > indent(at) {
                    return None;
                }
                lead = top..bottom + 1;
                lists += 1;
            }
            from = at + 1;
            // A label before the address may be the reason.
            let end = if occurrence.rank == Rank::Labelled { from } else { lead.end };
            stretches.push(self.lined.start_of(lead.start)..self.lined.start_of(end));
        }
        (lists > 1 && blank(&from)).then_some((stretches, apart))
    }

    /// The stretches of addresses that each stand in a paragraph of their own, not in its first line.
    fn inside_their_paragraphs(&self, ours: &[(usize, &Occurrence)]) -> Option<Vec<Range<usize>>> {
        let mut stretches: Vec<Range<usize>> = vec![];
        let (mut from, mut last) = (0, None);
        for (owner, occurrence) in ours {
            let at = occurrence.line;
            if at >= from || last != Some(owner) {
                let top = self.top_of_paragraph(from, at);
                if top >= at {
                    return None;
                }
                last = Some(owner);
                from = (at..self.end).find(|line| self.is_blank(line)).unwrap_or(self.end);
                stretches.push(self.lined.start_of(top)..self.lined.start_of(from));
            } else {
                stretches.extend(stretches.last().cloned());
            }
        }
        (stretches.first() != stretches.last()).then_some(stretches)
    }

    /// The first line of the paragraph that a line is in, not before `from`.
    fn top_of_paragraph(&self, from: usize, line: usize) -> usize {
        (from..line).rev().find(|line| self.is_blank(line)).map_or(from, |blank| blank + 1)
    }

    fn is_blank(&self, line: &usize) -> bool {
        self.lined.line(*line).trim().is_empty()
    }

    /// The line after the indented ones that continue a reply.
    fn continued(&self, from: usize) -> usize {
        (from..self.end)
            .find(|line| !self.lined.line(*line).starts_with([' ', '\t']) || self.lined.line(*line).trim().is_empty())
            .unwrap_or(self.end)
    }

    /// What the notice says to all recipients: the text around their stretches, without the original's subject.
    pub fn shared(&self, named: &[Named]) -> Cow<'t, str> {
        let stretches = named.iter().flat_map(|named| named.stretches.iter().cloned());
        let subjects = self.subjects.iter().take_while(|line| **line < self.end).filter_map(|line| self.lined.lines.get(*line).cloned());
        let ranges = sorted(stretches.chain(subjects).map(|range| (range.start, range.end)).collect());
        if ranges.is_empty() {
            return Cow::Borrowed(self.own_text());
        }
        let (mut out, mut at) = (String::new(), 0);
        for (start, end) in ranges {
            out.push_str(self.get(at..start));
            out.push('\n');
            at = at.max(end);
        }
        out.push_str(self.get(at..self.lined.start_of(self.end)));
        Cow::Owned(out)
    }
}

/// Whether a stretch says anything beside addresses.
fn has_words(stretch: &str) -> bool {
    let (mut at, mut letters) = (0, 0);
    let ends = address::addresses(stretch).map(|found| (found.start, found.end)).chain(Some((stretch.len(), stretch.len())));
    for (start, end) in ends {
        // What follows on the line of the last address is about it: "a@x.example  OK".
        let words = stretch.get(at..start).unwrap_or_default();
        let line = words.split('\n').next().unwrap_or_default();
        if end == stretch.len() && at > 0 && line.chars().filter(|char| char.is_alphanumeric()).nth(1).is_some() {
            return true;
        }
        letters += stretch.get(at..start).unwrap_or_default().chars().filter(|char| char.is_alphanumeric()).take(4).count();
        at = end;
        if letters >= 4 {
            return true;
        }
    }
    false
}
