//! What the engine is asked: codes, replies, histories.

use std::fmt;
use std::fs;

use anyhow::{Context, Result};
use bouncecode::{Bounce, BounceEvent, BounceType, MAX_TEXT, Options, Outcome, PolicyId, SchemeId, classify, taxonomy};
use serde::Deserialize;

use super::standards;
use crate::place;

/// A code, a text or both, and the scheme that the caller names.
pub struct Input {
    pub code: String,
    pub text: String,
    pub scheme: SchemeId,
}

impl fmt::Display for Input {
    /// In one line, a long text cut.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 110;
        let line = [self.code.as_str(), self.text.as_str()].join(" ").replace(['\n', '\r', '`'], " ");
        let line = line.trim();
        match line.char_indices().nth(MOST) {
            Some((at, _)) => write!(f, "{}…", line.get(..at).unwrap_or_default()),
            None => f.write_str(line),
        }
    }
}

/// Every code of every scheme, as the scheme's and as anybody's; every status code of the registry in each class; every
/// reply code; the reply of each rule, and one in each frame; waiting times; a text that is too long; every labelled reply, as
/// anybody's and as the schemes' that fold types by the text.
pub fn all() -> Result<Vec<Input>> {
    let mut inputs = vec![];
    for scheme in taxonomy().schemes {
        for code in scheme.codes {
            inputs.push(Input { code: code.to_owned(), text: String::new(), scheme: scheme.id });
            inputs.push(Input { code: code.to_owned(), text: String::new(), scheme: SchemeId::Smtp });
        }
    }
    let standards = standards::read(place::root()).map_err(anyhow::Error::from_boxed)?;
    for detail in &standards.details {
        for class in [2, 4, 5] {
            inputs.push(Input { code: format!("{class}.{detail}"), text: String::new(), scheme: SchemeId::Smtp });
        }
    }
    for reply in &standards.replies {
        inputs.push(Input { code: reply.to_string(), text: String::new(), scheme: SchemeId::Smtp });
    }
    for row in read::<Rules>("tests/rules.toml")?.row {
        let scheme = row.scheme.as_deref().and_then(SchemeId::named).unwrap_or(SchemeId::Smtp);
        inputs.push(Input { code: row.code, text: row.text, scheme });
    }
    for frame in read::<Frames>("data/frames.toml")?.frame {
        let marks = [frame.opens, frame.says, frame.defers, frame.checks, frame.quotes].concat();
        let framed = |mark: String| Input { code: String::new(), text: filled(&mark), scheme: SchemeId::Smtp };
        inputs.extend(marks.into_iter().map(framed));
    }
    for wait in ["1 second", "30 seconds", "1 minute", "1 hour", "6 hours", "1 day", "3 days"] {
        inputs.push(Input { code: "451".to_owned(), text: format!("4.7.1 Greylisted, try again in {wait}"), scheme: SchemeId::Smtp });
    }
    let long = "x ".repeat(MAX_TEXT / 2 + 1);
    inputs.push(Input { code: "550".to_owned(), text: format!("5.1.1 User unknown {long}"), scheme: SchemeId::Smtp });
    let mut files = fs::read_dir(place::at("tests/corpus"))?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    for file in files {
        let source = fs::read_to_string(&file)?;
        let corpus: Corpus = toml::from_str(&source).with_context(|| file.display().to_string())?;
        for row in corpus.reply {
            for scheme in [SchemeId::Smtp, SchemeId::Smtp2go, SchemeId::Greenarrow] {
                inputs.push(Input { code: row.code.clone(), text: row.text.clone(), scheme });
            }
        }
    }
    Ok(inputs)
}

/// A frame's mark as software writes it, around a reply. What each placeholder stands for: data/frames.toml.
fn filled(mark: &str) -> String {
    const REPLY: &str = "550 5.1.1 <bo@example.org>: User unknown";
    let quotes = mark.contains("{reply}");
    let mut text = mark.to_owned();
    for (placeholder, words) in [
        ("{reply}", REPLY),
        ("{line}", "the words of one line"),
        ("{code}", "550"),
        ("{command}", "RCPT TO:<bo@example.org>"),
        ("{host}", "mx.example.org[192.0.2.1]"),
        ("{address}", "<bo@example.org>"),
        ("{token}", "4F2A91"),
    ] {
        text = text.replace(placeholder, words);
    }
    if quotes { text } else { format!("{text} {REPLY}") }
}

fn read<T: serde::de::DeserializeOwned>(path: &str) -> Result<T> {
    toml::from_str(&fs::read_to_string(place::at(path))?).with_context(|| path.to_owned())
}

#[derive(Deserialize)]
struct Rules {
    row: Vec<RuleRow>,
}

#[derive(Deserialize)]
struct RuleRow {
    #[serde(default)]
    code: String,
    #[serde(default)]
    text: String,
    scheme: Option<String>,
}

#[derive(Deserialize)]
struct Frames {
    frame: Vec<Frame>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Frame {
    opens: Vec<String>,
    says: Vec<String>,
    defers: Vec<String>,
    checks: Vec<String>,
    quotes: Vec<String>,
}

#[derive(Deserialize)]
struct Corpus {
    reply: Vec<Labelled>,
}

#[derive(Deserialize)]
struct Labelled {
    #[serde(default)]
    code: String,
    text: String,
}

const DAY: i64 = 24 * 60 * 60 * 1000;

/// A day after the last event of each history, and after every block that ends by itself.
pub const TIMES: [i64; 2] = [NOW, NOW + 30 * DAY];
const NOW: i64 = 1000 * DAY;

/// Histories of up to three events a day, each under every policy: the policy, the events in words, the events.
pub fn histories() -> Vec<(PolicyId, String, Vec<BounceEvent>)> {
    let kinds = kinds();
    let mut sequences: Vec<Vec<usize>> = vec![vec![]];
    let mut out: Vec<_> = PolicyId::ALL.iter().map(|&policy| (policy, "nothing".to_owned(), vec![])).collect();
    for _ in 0..3 {
        let longer = |sequence: &Vec<usize>| (0..kinds.len()).map(|kind| [sequence.as_slice(), &[kind]].concat()).collect::<Vec<_>>();
        sequences = sequences.iter().flat_map(longer).collect();
        for sequence in &sequences {
            let named: Vec<_> = sequence.iter().filter_map(|&kind| kinds.get(kind)).collect();
            let words = named.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
            let at = |place: usize| NOW - (sequence.len() - place) as i64 * DAY;
            let events: Vec<_> = named.iter().enumerate().map(|(place, (_, outcome))| BounceEvent::new(at(place), *outcome)).collect();
            out.extend(PolicyId::ALL.iter().map(|&policy| (policy, words.clone(), events.clone())));
        }
    }
    out
}

/// What can happen to an address: bounces of each kind that policies tell apart, and the rest.
fn kinds() -> Vec<(&'static str, Outcome)> {
    let bounce = |code: &str, text: &str| Outcome::Bounced(Bounce::from(&classify(code, text, &Options::default())));
    vec![
        ("delivered", Outcome::Delivered),
        ("5.1.1", bounce("5.1.1", "")),
        ("550", bounce("550", "")),
        ("5.2.2", bounce("5.2.2", "")),
        ("greylisted", bounce("451", "4.7.1 Greylisted, try again in 5 minutes")),
        ("554", bounce("554", "")),
        ("type hard", Outcome::Bounced(BounceType::Hard.into())),
        ("complained", Outcome::Complained),
        ("unsubscribed", Outcome::Unsubscribed),
        ("suppressed by hand", Outcome::SuppressedByHand),
        ("unblocked", Outcome::Unblocked),
        ("rejected", Outcome::Rejected),
    ]
}
