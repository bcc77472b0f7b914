//! Recipients side by side, about all of whom one reply speaks: "Mail to a@x.example and b@x.example bounced: 550 user unknown".
//!
//! Not for a list in which each has a reply of its own (lists.rs).

use super::lists::is_made_of;
use super::parts::{Reply, Transcript};
use super::surroundings::Surroundings;
use crate::tables::JOINTS;
use crate::text::fold::{Folded, Kind, Token};

/// How far from a reply that names nobody a list is looked for, in bytes.
const BEFORE: usize = 4096;
const BEHIND: usize = 256;
/// How many bytes are between two of a list at most.
const BETWEEN: usize = 24;

impl Transcript {
    /// The addresses that the cause is about, where these are several side by side.
    pub(super) fn list_of_cause(&self, plain: &str, folded: &Folded) -> Vec<(usize, usize)> {
        let Some(cause) = self.cause_reply().filter(|cause| cause.is_refusal()) else { return vec![] };
        let lists = lists(Surroundings { plain: plain.as_bytes(), folded }, cause);
        let list = match cause.recipient {
            Some((start, _)) => lists.into_iter().find(|list| list.iter().any(|(from, to)| (*from..*to).contains(&start))),
            None => {
                let behind = lists.partition_point(|list| list.first().is_some_and(|(start, _)| *start < cause.stretch.start));
                behind.checked_sub(1).or(Some(behind)).and_then(|at| lists.into_iter().nth(at))
            }
        };
        list.unwrap_or_default()
    }
}

/// The lists of addresses that differ, near a reply.
fn lists(text: Surroundings, cause: &Reply) -> Vec<Vec<(usize, usize)>> {
    let near = match cause.recipient {
        Some((start, end)) => start.saturating_sub(BEFORE)..end + BEFORE,
        None => cause.stretch.start.saturating_sub(BEFORE)..cause.stretch.end + BEHIND,
    };
    let mut lists: Vec<Vec<(usize, usize)>> = vec![];
    let mut last: Option<&Token> = None;
    // A key that is not the recipient's is part of its token: "from=a@x.example".
    let is_keyed = |token: &&Token| text.plain.get(token.start as usize..token.end as usize).is_some_and(|token| token.contains(&b'='));
    for token in text.tokens(&near, Kind::Address).filter(|token| !is_keyed(token) && !text.is_sender(token.at as usize)) {
        let place = (token.start as usize, token.end as usize);
        let joined = |last: &Token| are_joined(text.plain, (last.start as usize, last.end as usize), place, cause.recipient.is_none());
        let is_joined = last.replace(token).is_some_and(joined);
        match lists.last_mut().filter(|_| is_joined) {
            Some(list) => list.push(place),
            None => lists.push(vec![place]),
        }
    }
    let differ = |list: &Vec<(usize, usize)>| {
        let mut addresses = list.iter().filter_map(|(start, end)| text.plain.get(*start..*end));
        addresses.next().is_some_and(|first| addresses.any(|other| !other.eq_ignore_ascii_case(first)))
    };
    lists.retain(differ);
    lists
}

/// Whether only what parts the recipients of a list is between two addresses: a comma and a blank, "and", a line's end; or blanks, if
/// they are enough.
fn are_joined(plain: &[u8], (start, end): (usize, usize), next: (usize, usize), by_blanks: bool) -> bool {
    let between = plain.get(end..next.0).filter(|between| between.len() <= BETWEEN).unwrap_or_default();
    let lines = between.iter().filter(|byte| **byte == b'\n').count();
    let is_bracketed = between.starts_with(b">") && between.ends_with(b"<");
    let is_parted = between.iter().any(|byte| matches!(byte, b',' | b';') || byte.is_ascii_alphanumeric() || *byte >= 0x80);
    // In the fields of a table no blank follows the comma.
    let is_apart = between.iter().any(u8::is_ascii_whitespace) || is_bracketed && is_parted;
    // "(553, b'5.7.1 … user a@x.example', 'b@x.example')" is no list of strings.
    let is_quoted = |quote: u8| start.checked_sub(1).and_then(|at| plain.get(at)) == Some(&quote);
    let quoted = !matches!(between.first(), Some(quote @ (b'\'' | b'"')) if !is_quoted(*quote));
    let fits = match lines {
        0 | 1 if is_parted => true,
        // "References: <a@x.example> <b@x.example>" has the ids of messages.
        0 => by_blanks && !is_bracketed,
        // One to a line, with nothing before it; a header that goes on is indented.
        1 => heads_line(plain, start) && !(is_bracketed && (between.ends_with(b" <") || between.ends_with(b"\t<"))),
        _ => false,
    };
    is_apart && quoted && fits && is_made_of(between, |word| JOINTS.contains(word))
}

/// Whether only brackets and bullets are before a place on its line.
fn heads_line(plain: &[u8], start: usize) -> bool {
    let before = plain.get(start.saturating_sub(BETWEEN)..start).unwrap_or_default();
    let line = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    (line.len() < before.len() || start < BETWEEN) && !line.iter().any(u8::is_ascii_alphabetic)
}
