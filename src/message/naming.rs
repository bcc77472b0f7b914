//! Which addresses a notice is about.

use super::address::{self, Index};
use super::fold;
use super::marker::{Hit, NEGATIONS, Says};
use super::notice::{Notice, Outcome};
use super::rank::{Head, Rank};
use super::stretch::{Named, Occurrence};

/// Addresses of one notice that are looked at.
const MAX_ADDRESSES: usize = 1000;
/// Bytes of a clause that announces addresses, at most.
const LONGEST_CLAUSE: usize = 200;

impl<'t> Notice<'t> {
    /// The addresses that the notice is about. `own` are those of the message itself: its sender's and its reader's.
    /// `original` are the recipients of the quoted original. Where fields say which addresses it is about, `known` are those,
    /// and only they count.
    pub fn named(&self, own: &[String], original: &[String], known: Option<&[String]>) -> Vec<Named> {
        let occurrences = self.occurrences(own, original, known);
        let Some(best) = best_rank(&occurrences) else { return vec![] };
        let (mut named, mut index): (Vec<Named>, _) = (vec![], Index::default());
        for Occurrence { address, rank, outcome, .. } in occurrences.iter().filter(|occurrence| occurrence.rank >= best || known.is_some())
        {
            let (_, new) = index.place(address, |place| named.get(place).is_some_and(|known| address::same(&known.address, address)));
            if new {
                named.push(Named { address: (*address).to_owned(), outcome: *outcome, rank: *rank, stretches: vec![], vague: false });
            }
        }
        // Where only mentions are left, one address is a guess, several are none.
        if best == Rank::Mentioned && named.len() > 1 && known.is_none() {
            return vec![];
        }
        self.add_stretches(&mut named, &index, &occurrences);
        named
    }

    fn occurrences(&self, own: &[String], original: &[String], known: Option<&[String]>) -> Vec<Occurrence<'t>> {
        let (mut all, mut looked_at) = (vec![], 0);
        let [own_index, original_index, known_index] =
            [own, original, known.unwrap_or_default()].map(|all| Index::of(all.iter().map(String::as_str)));
        // The line below a bare address that is another's: one more there is in the same list.
        let mut of_others = usize::MAX;
        let usual = self.outcome();
        // How far the line with the last address that began one was indented, until a blank line.
        let mut open: Option<usize> = None;
        let lists: Vec<(usize, Outcome)> = self.lists();
        let transcripts: Vec<usize> = self.hits.iter().filter(|hit| hit.says == Says::Transcript).map(|hit| hit.line).collect();
        let last = |lines: &[usize], number: usize| lines.partition_point(|line| *line <= number).checked_sub(1);
        for number in 0..self.end {
            let line = self.lined.line(number);
            if !line.contains('@') {
                open = open.filter(|_| !line.trim().is_empty());
                continue;
            }
            let words = line.trim_start();
            let indent = line.len() - words.len();
            let bare = line.trim_matches(|char: char| !char.is_alphanumeric());
            let head = Head::of(line);
            let (mut last_end, mut last_rank) = (0, None);
            // How far the line is folded: one address after the other, so that none folds what is before it again.
            let (mut folded_end, mut folded) = (0, "");
            for found in address::addresses(line) {
                if looked_at >= MAX_ADDRESSES {
                    return all;
                }
                looked_at += 1;
                let list = lists.partition_point(|(line, _)| *line <= number).checked_sub(1).and_then(|place| lists.get(place));
                // The log of a session ends the list above it.
                let log = last(&transcripts, number).and_then(|place| transcripts.get(place));
                let listed = list.is_some_and(|(from, _)| log.is_none_or(|log| log < from));
                let before = line.get(last_end..found.start).unwrap_or_default();
                // "could not be delivered to a@x.example, b@x.example".
                let enumerated = last_end > 0 && before.chars().all(|char| matches!(char, ',' | ';' | ' ' | '<' | '>' | '"' | '\''));
                let bare = bare == found.address;
                let ranked = if enumerated {
                    last_rank
                } else if bare && number == of_others {
                    None
                } else {
                    let length = folded.len() + fold::growth(folded, line.get(folded_end..found.start).unwrap_or_default());
                    (folded_end, folded) = (found.start, self.lined.folded_line(number).get(..length).unwrap_or_default());
                    self.rank(number, line, &head, &found, folded, listed)
                };
                (last_end, last_rank) = (found.end, ranked);
                if bare && ranked.is_none() {
                    of_others = number + 1;
                }
                let Some((mut rank, backward)) = ranked else { continue };
                if let Some(known) = known {
                    if known_index.has(known, found.address) {
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
                let is_own = own_index.has(own, found.address);
                let of_original = original_index.has(original, found.address);
                if rank <= Rank::Labelled && is_own && !of_original || rank == Rank::Mentioned && address::is_staff(found.address) {
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

    /// The lines that announce addresses.
    fn lists(&self) -> Vec<(usize, Outcome)> {
        let usual = self.outcome();
        let (mut lists, mut served): (Vec<_>, Option<&Hit>) = (vec![], None);
        let announces = |hit: &Hit| {
            let line = self.lined.folded_line(hit.line);
            line.ends_with(':') && line.len() <= LONGEST_CLAUSE && !line.contains('@')
        };
        let parted = self.hits.iter().any(|hit| hit.says == Says::Served && announces(hit));
        // How far the words of a list go: "was delivered to the following recipients" has those of a list of failures in it.
        let mut covered = 0;
        for hit in &self.hits {
            let within = hit.end <= covered;
            if matches!(hit.says, Says::List | Says::DelayList | Says::SuccessList) {
                covered = covered.max(hit.end);
            }
            let outcome = match hit.says {
                Says::List | Says::DelayList | Says::SuccessList if within => continue,
                // "… was delivered successfully to the following recipients": the end of the clause is as good for those who failed.
                Says::List if served.is_some_and(|served| self.is_one_clause(served, hit)) => Outcome::Delivered,
                Says::List => usual,
                Says::DelayList => Outcome::Delayed,
                Says::SuccessList if self.is_denied(hit) => usual,
                Says::SuccessList => Outcome::Delivered,
                Says::Served if !self.is_denied(hit) => {
                    served = Some(hit);
                    if !announces(hit) {
                        continue;
                    }
                    Outcome::Delivered
                }
                // Beside a list of those who were served there is one of those who were not.
                Says::Failure | Says::Notice if parted && announces(hit) => usual,
                _ => continue,
            };
            lists.push((hit.line, outcome));
        }
        lists
    }

    /// Whether nothing ends a clause between two markers on one line or two.
    fn is_one_clause(&self, one: &Hit, other: &Hit) -> bool {
        let between = self.lined.folded.text.get(one.end..other.start).unwrap_or_default();
        one.line + 1 >= other.line && one.end <= other.start + 3 && between.len() <= LONGEST_CLAUSE && !between.contains(['.', ':', '@'])
    }

    /// Whether one of the last words before a marker turns it round: "non è stato consegnato correttamente a …".
    fn is_denied(&self, hit: &Hit) -> bool {
        let before = self.lined.folded.text.get(..hit.start).unwrap_or_default();
        before.rsplit(' ').skip(1).take(3).take_while(|word| !word.ends_with(['.', ':'])).any(|word| NEGATIONS.contains(word))
    }
}

/// The plainest form in which addresses are named that failed, however plainly others stand in a list of those who were served.
fn best_rank(occurrences: &[Occurrence]) -> Option<Rank> {
    let failed = |one: &&Occurrence| one.outcome != Outcome::Delivered && one.rank > Rank::Mentioned;
    occurrences.iter().filter(failed).map(|one| one.rank).max().or_else(|| occurrences.iter().map(|one| one.rank).max())
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
    fn so_many_addresses_are_looked_at() {
        let last =
            |others: usize| read(&format!("{}could not be delivered to b@x.example", "for help contact a@x.example. ".repeat(others)));
        assert_eq!((last(MAX_ADDRESSES - 1).len(), last(MAX_ADDRESSES).len()), (1, 0));
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
}
