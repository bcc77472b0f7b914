//! What the crate, compiled for this machine, answers to many texts: tests/node/differential.test.mjs compares each build of
//! the package with it.

use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result};
use bouncecode::{Options, explain};
use serde::Serialize;

use crate::{place, score};

/// How many texts are made of pieces of others, besides the labelled replies themselves.
const MADE: u64 = 4_000;

/// A text and the answer, as JSON. Offsets are bytes.
#[derive(Serialize)]
struct Row<'a> {
    code: &'a str,
    text: &'a str,
    answer: bouncecode::Explanation,
}

/// Writes them for the tests, an object per line; gives the file.
pub fn write() -> Result<std::path::PathBuf> {
    let mut replies = score::replies()?;
    let made: Vec<_> = (0..MADE).map(|seed| made(seed, &replies)).collect();
    replies.extend(made);
    let mut lines = String::new();
    for (code, text) in &replies {
        let row = Row { code, text, answer: explain(code, text, &Options::default()) };
        let _ = writeln!(lines, "{}", serde_json::to_string(&row)?);
    }
    let file = place::artefacts().join("answers.jsonl");
    fs::write(&file, lines).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(file)
}

/// Pieces of some replies one after the other, cut at any character, with what joins and disguises texts between them. The same
/// on every machine.
fn made(seed: u64, replies: &[(String, String)]) -> (String, String) {
    const BETWEEN: [&str; 16] = [
        " ",
        "\n",
        "\r\n    ",
        "<br>",
        "=\r\n",
        "=C3=A9",
        "&eacute;",
        "\\u00e9",
        "😀",
        "\u{feff}",
        "Ã©",
        "\u{fffd}",
        "\"",
        "\0",
        "您的邮箱已满",
        "\u{a0}",
    ];
    let mut random = fastrand::Rng::with_seed(seed);
    let mut below = |limit: usize| random.usize(..limit.max(1));
    let mut text = String::new();
    for _ in 0..=below(5) {
        let reply: Vec<char> = replies.get(below(replies.len())).map(|(_, text)| text.chars().collect()).unwrap_or_default();
        let from = below(reply.len() + 1);
        text.extend(reply.iter().skip(from).take(below(reply.len() + 1)));
        text += BETWEEN.get(below(BETWEEN.len())).unwrap_or(&"");
    }
    let code = replies.get(below(replies.len())).map(|(code, _)| code.clone()).unwrap_or_default();
    (code, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_makes_the_same_text_and_others_make_others() {
        let replies = [("550".to_owned(), "550 5.1.1 no such user".to_owned()), (String::new(), "Empfänger unbekannt".to_owned())];
        assert_eq!(made(7, &replies), made(7, &replies));
        let all: std::collections::BTreeSet<_> = (0..100).map(|seed| made(seed, &replies)).collect();
        assert!(all.len() > 90);
    }
}
