//! What stands around a server's reply: one file per frame of `data/frames.toml` in `tests/frames/`, and `others.toml` with
//! texts of products that have no frame of their own.
//!
//! A case is a text as people hand it over, and what is true of it. To add one, copy this and change it:
//!
//! ```toml
//! [[case]]
//! text = '''<jo@example.org>: host mx.example.org[192.0.2.2] said: 550 5.1.1 No such user (in reply to RCPT TO command)'''
//! category = "user-unknown"             # or a list: the first is the best, the others can be defended
//! address = "suppress"                  # keep, watch, correct, suppress, or a list of those that can be defended
//! reply = "550 5.1.1 No such user"      # the server's own words that decide, to the letter
//! reply-code = 550
//! status = "5.1.1"
//! command = "rcpt"                      # the step of the session, where the text tells it
//! frames = ["postfix"]                  # the frames that the parts of the text must name
//! frame = ["said:"]                     # words that are no part of any reply
//! ```
//!
//! - `code` is what is handed over beside the text. `type` is checked where it is given.
//! - `reply-code`, `status` and `command` that are left out are null in the answer. `"none"` in a list allows null.
//! - `reply` that is left out is not checked: no server answered, or where its words end can be argued about.
//! - `frames` that is left out means the frame of the file. A list without that frame forbids it: a look-alike has `frames = []`.
//! - `frame`, `earlier`, `consequence`, `other-recipient`, `quotation` and `noise` list words of the text that have this role.
//!   The first place counts where they stand; letters and digits do, blanks and punctuation at a border do not.
//!
//! - `missed` says why a case is read wrong today. It fails when it comes right, so that the line is taken out.
//!
//! Each file has three cases or more, of which one or more are look-alikes: the frame's words stand there and mean something else.
//! Cases are written before the engine is asked. Addresses, hosts and ids are made up.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a panic is how a test fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use bouncecode::{Explanation, FrameId, Options, Part, PartRole, explain};
use serde::Deserialize;

/// Not of one frame.
const OTHERS: &str = "others";

#[derive(Deserialize)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Case {
    #[serde(default)]
    code: String,
    text: String,
    category: OneOrMany<String>,
    r#type: Option<OneOrMany<String>>,
    address: OneOrMany<String>,
    reply: Option<String>,
    reply_code: Option<OneOrMany<Code>>,
    status: Option<OneOrMany<String>>,
    command: Option<OneOrMany<String>>,
    frames: Option<Vec<FrameId>>,
    #[serde(default)]
    frame: Vec<String>,
    #[serde(default)]
    earlier: Vec<String>,
    #[serde(default)]
    consequence: Vec<String>,
    #[serde(default)]
    other_recipient: Vec<String>,
    #[serde(default)]
    quotation: Vec<String>,
    #[serde(default)]
    noise: Vec<String>,
    /// Why it is read wrong today.
    missed: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Code {
    Number(u16),
    None(String),
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(code) => code.fmt(f),
            Self::None(none) => none.fmt(f),
        }
    }
}

impl<T: ToString> OneOrMany<T> {
    fn list(&self) -> Vec<String> {
        match self {
            Self::One(one) => vec![one.to_string()],
            Self::Many(many) => many.iter().map(ToString::to_string).collect(),
        }
    }
}

/// What is wrong in the answer to a case: the field, and how.
type Wrong = (&'static str, String);

impl Case {
    fn judge(&self, own: Option<FrameId>, got: &Explanation) -> Vec<Wrong> {
        let answer = &got.classification;
        let mut wrong = vec![];
        let mut check = |field, wanted: Option<Vec<String>>, got: Option<String>| {
            let got = got.unwrap_or_else(|| "none".into());
            if !wanted.clone().unwrap_or_else(|| vec!["none".into()]).contains(&got) {
                wrong.push((field, format!("{got} and not {}", wanted.map_or("none".into(), |wanted| wanted.join(" or ")))));
            }
        };
        check("category", Some(self.category.list()), Some(answer.category.to_string()));
        check("address", Some(self.address.list()), Some(answer.address_action.to_string()));
        check("reply-code", self.reply_code.as_ref().map(OneOrMany::list), answer.reply_code.map(|code| code.to_string()));
        check("status", self.status.as_ref().map(OneOrMany::list), answer.status.map(|status| status.to_string()));
        check("command", self.command.as_ref().map(OneOrMany::list), answer.command.map(|command| command.to_string()));
        if let Some(wanted) = &self.r#type {
            check("type", Some(wanted.list()), Some(answer.kind.to_string()));
        }
        if let Some(wanted) = &self.reply {
            check("reply", Some(vec![wanted.clone()]), Some(self.cause(&got.parts).to_owned()));
        }
        wrong.extend(self.wrong_frames(own, &got.parts));
        wrong.extend(self.wrong_roles(&got.parts));
        wrong
    }

    /// The part that decides. The name of a check may part it.
    fn cause(&self, parts: &[Part]) -> &str {
        let mut causes = parts.iter().filter(|part| part.role == PartRole::Cause);
        let Some(first) = causes.next() else { return "" };
        self.text[first.start..causes.next_back().unwrap_or(first).end].trim()
    }

    fn wrong_frames(&self, own: Option<FrameId>, parts: &[Part]) -> Vec<Wrong> {
        let named: BTreeSet<FrameId> = parts.iter().filter_map(|part| part.frame).collect();
        let wanted = self.frames.clone().unwrap_or_else(|| own.into_iter().collect());
        let missing = wanted.iter().filter(|frame| !named.contains(frame)).map(|frame| format!("no part names {frame}"));
        let surplus = own.filter(|own| !wanted.contains(own) && named.contains(own)).map(|own| format!("a part names {own}"));
        missing.chain(surplus).map(|why| ("frames", why)).collect()
    }

    fn wrong_roles(&self, parts: &[Part]) -> Vec<Wrong> {
        let roles = [
            (PartRole::Frame, &self.frame),
            (PartRole::Earlier, &self.earlier),
            (PartRole::Consequence, &self.consequence),
            (PartRole::OtherRecipient, &self.other_recipient),
            (PartRole::Quotation, &self.quotation),
            (PartRole::Noise, &self.noise),
        ];
        let mut wrong = vec![];
        for (role, words) in roles.into_iter().flat_map(|(role, list)| list.iter().map(move |words| (role, words))) {
            let start = self.text.find(words.as_str()).unwrap_or_else(|| panic!("{words:?} is not in {:?}", self.text));
            let end = start + words.len();
            for part in parts.iter().filter(|part| part.role != role && part.start < end && part.end > start) {
                let shared = &self.text[part.start.max(start)..part.end.min(end)];
                if shared.contains(char::is_alphanumeric) {
                    wrong.push(("roles", format!("{shared:?} is {} and not {role}", part.role)));
                }
            }
        }
        wrong
    }
}

fn files() -> BTreeMap<String, Vec<Case>> {
    let folder = format!("{}/tests/frames", env!("CARGO_MANIFEST_DIR"));
    let files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let file: File = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, file.case)
    };
    files.into_iter().map(read).collect()
}

fn frame(name: &str) -> Option<FrameId> {
    FrameId::ALL.iter().find(|frame| frame.id() == name).copied()
}

#[test]
fn each_text_is_read_as_its_case_says() {
    let (mut wrong, mut cases, mut fields) = (vec![], 0, BTreeMap::<&str, usize>::new());
    for (name, list) in files() {
        for case in list {
            cases += 1;
            let got = explain(&case.code, &case.text, &Options::default());
            let found = case.judge(frame(&name), &got);
            if case.missed.is_some() {
                if found.is_empty() {
                    wrong.push(format!("{name}: {:?}\n    is read right now: take `missed` out", case.text));
                }
            } else if !found.is_empty() {
                let wrong_fields: BTreeSet<_> = found.iter().map(|(field, _)| *field).collect();
                wrong_fields.into_iter().for_each(|field| *fields.entry(field).or_default() += 1);
                let found: Vec<_> = found.iter().map(|(field, why)| format!("    {field}: {why}")).collect();
                wrong.push(format!("{name}: {:?}\n{}", case.text, found.join("\n")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{} of {cases} cases, wrong in {fields:?}", wrong.join("\n"), wrong.len());
}

#[test]
fn parts_cover_each_text_without_holes() {
    for case in files().into_values().flatten() {
        let parts = explain(&case.code, &case.text, &Options::default()).parts;
        let end = parts.iter().try_fold(0, |end, part| (part.start == end && part.end > end).then_some(part.end));
        assert_eq!(end, Some(case.text.len()), "{:?}", case.text);
    }
}

#[test]
fn every_frame_has_a_file_with_cases_and_a_look_alike() {
    let files = files();
    // The subject line is a frame of the phrase files.
    let frames = FrameId::ALL.iter().map(|frame| frame.id()).filter(|id| *id != "subject-line");
    for id in frames {
        let cases = files.get(id).unwrap_or_else(|| panic!("data/frames.toml has the frame {id}, but there is no tests/frames/{id}.toml"));
        assert!(cases.len() >= 3, "tests/frames/{id}.toml has {} cases, and three are wanted", cases.len());
        let own = frame(id).unwrap();
        let names = |case: &&Case| case.frames.as_ref().is_none_or(|frames| frames.contains(&own));
        assert!(cases.iter().any(|case| names(&case)), "{id} is never named");
        assert!(!cases.iter().all(|case| names(&case)), "tests/frames/{id}.toml has no look-alike");
    }
    let unknown: Vec<_> = files.keys().filter(|name| frame(name).is_none() && *name != OTHERS).collect();
    assert!(unknown.is_empty(), "no frame of data/frames.toml: {unknown:?}");
}
