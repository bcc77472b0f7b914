//! Whatever happens to a reply on its way, it means the same, and a damaged one never removes an address that the whole one
//! leaves on the list.
//!
//! Each transformation is a function, and runs over every reply of `tests/corpus/`. `tests/metamorphic.toml` says how many
//! answers one may change, and why. `BOUNCECODE_SHOW=NAME cargo test --test metamorphic -- --nocapture` prints what a
//! transformation changes.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a panic here fails the test, which is what is wanted"
)]

mod carried;
mod corpus;
mod damage;
mod frames;
mod pasted;
mod privacy;
mod transport;

use std::collections::BTreeMap;

use corpus::{Answer, Row, over, rows};
use serde::Deserialize;

/// Gives what becomes of a reply, or nothing where it does not apply.
type Transformation = fn(&str) -> Option<String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Limit {
    name: String,
    /// How many of a thousand answers may change.
    per_thousand: f64,
    /// Why any may.
    #[serde(default)]
    why: String,
}

fn limits() -> BTreeMap<String, Limit> {
    #[derive(Deserialize)]
    struct File {
        limit: Vec<Limit>,
    }
    let file = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/metamorphic.toml")).unwrap();
    toml::from_str::<File>(&file).unwrap().limit.into_iter().map(|limit| (limit.name.clone(), limit)).collect()
}

/// The reply code, the status code and the words of a reply that begins with a code and has no other.
fn codes_and_words(text: &str) -> Option<(String, Option<String>, String)> {
    let mut words = text.split_whitespace().peekable();
    let is_reply = |word: &str| word.len() == 3 && word.starts_with(['2', '4', '5']) && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_status = |word: &str| {
        let parts: Vec<_> = word.split('.').collect();
        parts.len() == 3 && parts.iter().all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let reply = words.next().filter(|word| is_reply(word))?;
    let status = words.next_if(|word| is_status(word)).map(str::to_owned);
    let rest: Vec<_> = words.collect();
    let other = |word: &&str| {
        let bare = word.trim_matches(|character: char| !character.is_ascii_digit());
        is_reply(bare) || is_status(bare) || word.get(..4).is_some_and(|head| head.ends_with('-') && is_reply(&head[..3]))
    };
    if rest.is_empty() || rest.iter().any(other) {
        return None;
    }
    Some((reply.to_owned(), status, rest.join(" ")))
}

/// One transformation over all rows: how many it applied to, and what changed.
fn changes(rows: &[Row], transformation: Transformation) -> (usize, Vec<String>) {
    let each = |row: &Row| {
        let text = transformation(&row.text)?;
        let (before, after) = (Answer::to(&row.code, &row.text), Answer::to(&row.code, &text));
        Some((before != after).then(|| format!("{before} → {after}\n      {:?} {:?}\n      {text:?}", row.code, row.text)))
    };
    let all: Vec<_> = over(rows, each).into_iter().flatten().collect();
    (all.len(), all.into_iter().flatten().collect())
}

/// Holds what was found to the limits, and prints it all.
fn judge(found: &[(&str, usize, Vec<String>)]) {
    let limits = limits();
    let show = std::env::var("BOUNCECODE_SHOW").unwrap_or_default();
    let mut wrong = vec![];
    for (name, applied, changed) in found {
        let share = limits.get(*name).map_or(0.0, |limit| limit.per_thousand);
        // Rounded up: of few replies, one may be more than a thousandth.
        let limit = (share * *applied as f64 / 1000.0).ceil() as usize;
        println!("{name:32} {:4} of {applied:6}, {limit} allowed", changed.len());
        let over = changed.len() > limit;
        if over || show == *name || show == "all" {
            let most = if show.is_empty() { 5 } else { usize::MAX };
            println!("   {}", changed.iter().take(most).cloned().collect::<Vec<_>>().join("\n   "));
        }
        if over {
            wrong.push(format!("{name} changes {} answers of {applied}; {limit} may", changed.len()));
        }
        if *applied == 0 {
            wrong.push(format!("{name} applies to no reply"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn judge_all(transformations: &[(&'static str, Transformation)]) {
    let rows = rows();
    judge(
        &transformations
            .iter()
            .map(|(name, transformation)| {
                let (applied, changed) = changes(&rows, *transformation);
                (*name, applied, changed)
            })
            .collect::<Vec<_>>(),
    );
}

#[test]
fn what_transport_does_changes_no_answer() {
    judge_all(transport::ALL);
}

#[test]
fn what_is_around_a_reply_that_is_pasted_changes_no_answer() {
    judge_all(pasted::ALL);
}

#[test]
fn what_a_reply_is_carried_in_changes_no_answer() {
    judge_all(carried::ALL);
}

#[test]
fn what_is_struck_out_or_added_changes_no_answer() {
    judge_all(privacy::ALL);
}

/// The code argument is empty: a frame is handed over with all that is in it.
#[test]
fn a_frame_changes_no_answer() {
    let rows: Vec<_> = rows().into_iter().map(|row| Row { code: String::new(), text: whole(&row) }).collect();
    let found = frames::ALL.iter().map(|(name, frame)| {
        let (applied, changed) = changes(&rows, *frame);
        (*name, applied, changed)
    });
    judge(&found.collect::<Vec<_>>());
}

/// The reply with its code, where the text lacks it.
fn whole(row: &Row) -> String {
    let starts = row.text.trim_start().starts_with(|first: char| first.is_ascii_digit());
    if starts || row.code.is_empty() { row.text.clone() } else { format!("{} {}", row.code, row.text) }
}

#[test]
fn damage_removes_no_address_that_was_spared() {
    let rows: Vec<_> = rows().into_iter().filter(damage::spares).collect();
    let found = damage::ALL.iter().map(|damage| {
        let each = |row: &Row| {
            let removed = damage::letters(&row.text).map(|(at, letter)| {
                let text = (damage.at)(&row.text, at, letter);
                let answer = Answer::to(&row.code, &text);
                answer.suppresses().then(|| format!("{answer}\n      {:?} {text:?}", row.code))
            });
            removed.collect::<Vec<_>>()
        };
        let all: Vec<_> = over(&rows, each).into_iter().flatten().collect();
        (damage.name, all.len(), all.into_iter().flatten().collect())
    });
    judge(&found.collect::<Vec<_>>());
}

/// The name of each cut, and that of those which leave a whole sentence.
const CUTS: [[&str; 2]; 2] =
    [["cut-inside-a-word", "cut-after-a-whole-sentence"], ["begun-inside-a-word", "begun-before-a-whole-sentence"]];

/// A cut that leaves a whole sentence about a dead address, or a code alone, is counted apart: the words that spared the
/// address are gone, and what is left says that it is dead.
#[test]
fn a_cut_inside_a_word_removes_no_address_that_was_spared() {
    let rows: Vec<_> = rows().into_iter().filter(damage::spares).collect();
    let of = |part: fn(&str, usize) -> &str| {
        let each = |row: &Row| {
            let cut = damage::cuts(&row.text).map(|at| {
                let text = part(&row.text, at);
                let answer = Answer::to(&row.code, text);
                let removed = answer.suppresses().then(|| format!("{answer}\n      {:?} {text:?}", row.code));
                let is_whole = removed.is_some() && damage::is_whole(&row.code, text);
                (removed, is_whole)
            });
            cut.collect::<Vec<_>>()
        };
        over(&rows, each).into_iter().flatten().partition::<Vec<_>, _>(|(_, is_whole)| *is_whole)
    };
    let removed = |cuts: Vec<(Option<String>, bool)>| cuts.into_iter().filter_map(|(removed, _)| removed).collect::<Vec<_>>();
    let cuts: [fn(&str, usize) -> &str; 2] = [|text, at| &text[..at], |text, at| &text[at..]];
    let found = cuts.into_iter().zip(CUTS).flat_map(|(part, [name, apart])| {
        let (whole, inside) = of(part);
        let all = whole.len() + inside.len();
        [(name, all, removed(inside)), (apart, all, removed(whole))]
    });
    judge(&found.collect::<Vec<_>>());
}

/// A limit that allows changes says why, and every limit is one of a transformation.
#[test]
fn limits_have_reasons() {
    let names: Vec<_> =
        [transport::ALL, pasted::ALL, carried::ALL, privacy::ALL, frames::ALL].concat().into_iter().map(|(name, _)| name).collect();
    let damages = damage::ALL.iter().map(|damage| damage.name).chain(CUTS.concat());
    let names: Vec<_> = names.into_iter().chain(damages).collect();
    for limit in limits().values() {
        assert!(names.contains(&limit.name.as_str()), "{} is no transformation", limit.name);
        assert!(limit.per_thousand > 0.0 && !limit.why.is_empty(), "{}: a limit is more than 0 and has a reason", limit.name);
    }
}
