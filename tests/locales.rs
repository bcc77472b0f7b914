//! The languages in `locales/`: complete, readable, free of what makes a native reader wince.
//!
//! Adding a language is adding a folder; it is held to `en` here. What an unfinished one still misses,
//! `cargo xtask lint-locales <tag>` lists.

#![cfg(feature = "locales")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail so")]

mod standards;

use bouncecode::{
    Action, AddressAction, BounceType, Category, Command, Confidence, Flag, FrameId, Group, PolicyId, Retry, RuleId, SchemeId,
};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write;
use std::fs::{read_dir, read_to_string};
use std::path::{Path, PathBuf};

/// A value or an attribute: what is put into words at once.
#[derive(Default)]
struct Text {
    /// `id`, `id.attribute` or `-term`.
    id: String,
    variables: BTreeSet<String>,
    /// What is written out in it: its only sentence, or one a variant; `{}` for each placeable.
    sentences: Vec<String>,
}

struct File {
    name: String,
    source: String,
    texts: Vec<Text>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The languages that there are.
fn tags() -> Vec<String> {
    let folders = sorted(&root().join("locales")).into_iter().filter(|path| path.is_dir());
    folders.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

fn language(tag: &str) -> Vec<File> {
    let files = sorted(&root().join("locales").join(tag));
    files
        .iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let source = read_to_string(path).unwrap();
            let texts = texts(&source).unwrap_or_else(|error| panic!("locales/{tag}/{name}: {error}"));
            File { name, source, texts }
        })
        .collect()
}

fn texts(source: &str) -> Result<Vec<Text>, String> {
    let resource = fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
        let lines = errors.iter().map(|error| format!("line {}: {error}", source[..error.pos.start].matches('\n').count() + 1));
        lines.collect::<Vec<_>>().join("; ")
    })?;
    let mut texts = vec![];
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let mut add = |id: String, pattern: &ast::Pattern<&str>| {
            let mut text = Text { id, ..Text::default() };
            text.read(pattern);
            texts.push(text);
        };
        if let Some(value) = &value {
            add(id.clone(), value);
        }
        for attribute in &attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    Ok(texts)
}

impl Text {
    fn read(&mut self, pattern: &ast::Pattern<&str>) {
        let mut sentence = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => sentence.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    self.refer(inline);
                    sentence.push_str("{}");
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.refer(selector);
                    variants.iter().for_each(|variant| self.read(&variant.value));
                    sentence.push_str("{}");
                }
            }
        }
        self.sentences.push(sentence);
    }

    fn refer(&mut self, inline: &InlineExpression<&str>) {
        if let InlineExpression::VariableReference { id } = inline {
            self.variables.insert(id.name.to_owned());
        }
    }
}

/// Fails with all complaints at once.
fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

fn toml<T: DeserializeOwned>(path: &str) -> T {
    toml::from_str(&read_to_string(root().join(path)).unwrap()).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_first_six_languages_are_there() {
    let tags = tags();
    assert!(["en", "nb", "de", "fr", "sv", "nl"].iter().all(|tag| tags.iter().any(|there| there == tag)), "{tags:?}");
}

#[test]
fn all_have_the_same_messages_in_the_same_order() {
    let english = language("en");
    let mut complaints = vec![];
    for tag in &tags() {
        let files = language(tag);
        let names = |files: &[File]| files.iter().map(|file| file.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&files), names(&english), "files of {tag}");
        for (file, english) in files.iter().zip(&english) {
            let ids = |file: &File| file.texts.iter().map(|text| text.id.clone()).collect::<Vec<_>>();
            let place = format!("locales/{tag}/{}", file.name);
            if ids(file) != ids(english) {
                let (here, there): (BTreeSet<_>, BTreeSet<_>) = (ids(file).into_iter().collect(), ids(english).into_iter().collect());
                let (missing, unknown): (Vec<_>, Vec<_>) = (there.difference(&here).collect(), here.difference(&there).collect());
                complaints.push(format!("{place}: misses {missing:?}, has besides {unknown:?}, or has another order"));
                continue;
            }
            for (text, english) in file.texts.iter().zip(&english.texts) {
                if text.variables != english.variables {
                    complaints.push(format!("{place}: {} uses {:?}, in English {:?}", text.id, text.variables, english.variables));
                }
            }
        }
    }
    none(&complaints);
}

#[test]
fn no_message_is_there_twice() {
    for tag in &tags() {
        let mut seen = HashSet::new();
        for file in language(tag) {
            for text in file.texts {
                assert!(seen.insert(text.id.clone()), "locales/{tag}/{}: {} stands twice", file.name, text.id);
            }
        }
    }
}

#[test]
fn every_message_can_be_said() {
    let arguments = arguments();
    let mut complaints = vec![];
    for tag in &tags() {
        let files = language(tag);
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
        bundle.set_use_isolating(false);
        for file in &files {
            bundle.add_resource(FluentResource::try_new(file.source.clone()).unwrap()).unwrap();
        }
        for text in files.iter().flat_map(|file| &file.texts).filter(|text| !text.id.starts_with('-')) {
            for arguments in &arguments {
                let (id, attribute) = text.id.split_once('.').map_or((text.id.as_str(), None), |(id, name)| (id, Some(name)));
                let message = bundle.get_message(id).unwrap();
                let pattern = attribute.map_or_else(|| message.value(), |name| message.get_attribute(name).map(|a| a.value()));
                let mut errors = vec![];
                let said = bundle.format_pattern(pattern.unwrap(), Some(arguments), &mut errors);
                if !errors.is_empty() || said.is_empty() || said.trim() != said || said.contains(['\u{2068}', '\u{2069}', '{', '}', '\n']) {
                    complaints.push(format!("{tag} {}: {said:?} {errors:?}", text.id));
                }
            }
        }
    }
    none(&complaints);
}

/// What messages are given: every class and every plural form, with whatever else they ask for.
fn arguments() -> Vec<FluentArgs<'static>> {
    let rows = [(2, 0, "suppress"), (4, 1, "watch"), (5, 2, "correct"), (5, 5, "keep"), (4, 21, "watch"), (2, 1_000_000, "keep")];
    let names = language("en").into_iter().flat_map(|file| file.texts).flat_map(|text| text.variables).collect::<BTreeSet<_>>();
    rows.into_iter()
        .map(|(class, count, address)| {
            let mut arguments: FluentArgs = names.iter().map(|name| (name.clone(), "Spamhaus ZEN")).collect();
            arguments.set("class", class);
            arguments.set("count", count);
            arguments.set("address", address);
            arguments
        })
        .collect()
}

#[derive(Deserialize)]
struct SameFile {
    same: Vec<Same>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Same {
    texts: Vec<String>,
    languages: Vec<String>,
    reason: String,
}

fn concerns(languages: &[String], tag: &str) -> bool {
    languages.iter().any(|language| language == tag || language == "*")
}

#[test]
fn nothing_was_left_in_english() {
    let allowed = toml::<SameFile>("locales/same-as-english.toml").same;
    assert!(allowed.iter().all(|row| !row.reason.is_empty()));
    let mut needed = BTreeSet::new();
    let mut complaints = vec![];
    let english: BTreeMap<String, Text> =
        language("en").into_iter().flat_map(|file| file.texts).map(|text| (text.id.clone(), text)).collect();
    for tag in tags().iter().filter(|tag| *tag != "en") {
        for text in language(tag).into_iter().flat_map(|file| file.texts) {
            let Some(english) = english.get(&text.id) else { continue };
            for sentence in text.sentences.iter().filter(|sentence| english.sentences.contains(sentence)) {
                // A message that consists of others, of a number or of punctuation is in no language.
                if !sentence.chars().any(char::is_alphabetic) {
                    continue;
                }
                match allowed.iter().position(|row| concerns(&row.languages, tag) && row.texts.contains(sentence)) {
                    Some(row) => _ = needed.insert((row, sentence.clone())),
                    None => complaints.push(format!("{tag} {}: {sentence:?} is English", text.id)),
                }
            }
        }
    }
    for (index, row) in allowed.iter().enumerate() {
        for text in &row.texts {
            if !needed.contains(&(index, text.clone())) {
                complaints.push(format!("locales/same-as-english.toml: nothing reads {text:?} any more"));
            }
        }
    }
    none(&complaints);
}

#[derive(Deserialize)]
struct ForbiddenFile {
    forbidden: Vec<Forbidden>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Forbidden {
    languages: Vec<String>,
    text: String,
    #[serde(default)]
    word: bool,
    right: String,
    why: String,
}

impl Forbidden {
    /// Whether the text stands in a sentence.
    fn is_in(&self, sentence: &str) -> bool {
        let (sentence, text) = (sentence.to_lowercase(), self.text.to_lowercase());
        sentence.match_indices(&text).any(|(at, _)| {
            let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            !self.word || (edge(sentence[..at].chars().next_back()) && edge(sentence[at + text.len()..].chars().next()))
        })
    }
}

#[test]
fn forbidden_words_do_not_appear() {
    let rows = toml::<ForbiddenFile>("locales/forbidden.toml").forbidden;
    assert!(rows.iter().all(|row| !row.right.is_empty() && !row.why.is_empty()));
    let mut complaints = vec![];
    for tag in &tags() {
        for text in language(tag).into_iter().flat_map(|file| file.texts) {
            for sentence in &text.sentences {
                for row in rows.iter().filter(|row| concerns(&row.languages, tag) && row.is_in(sentence)) {
                    complaints.push(format!("{tag} {}: {:?} in {sentence:?}: write {}, for {}", text.id, row.text, row.right, row.why));
                }
            }
        }
    }
    none(&complaints);
}

#[test]
fn forbidden_words_are_found_as_words_and_in_words() {
    let row = |text: &str, word| Forbidden { languages: vec![], text: text.to_owned(), word, right: String::new(), why: String::new() };
    assert!(row("Prellung", false).is_in("Weiche Prellungen"));
    assert!(row("u", true).is_in("Dat kunt U."));
    assert!(!row("u", true).is_in("een uur"));
}

#[derive(Deserialize)]
struct Scheme {
    #[serde(default)]
    code: Vec<Code>,
}

#[derive(Deserialize)]
struct Code {
    message: String,
}

/// What can happen to an address: the ids of `Outcome` in pkg/src/types.d.ts.
const OUTCOMES: &[&str] =
    &["delivered", "bounced", "complained", "unsubscribed", "suppressed-by-hand", "unblocked", "rejected", "delayed", "other"];

#[derive(Deserialize)]
struct Platform {
    id: String,
    #[serde(default)]
    code: Vec<PlatformCode>,
}

#[derive(Deserialize)]
struct PlatformCode {
    message: Option<String>,
}

#[derive(Deserialize)]
struct FrameFile {
    frame: Vec<Frame>,
}

/// A frame. A product's has a name, which no language translates.
#[derive(Deserialize)]
struct Frame {
    id: String,
    name: Option<String>,
}

/// What `data/` and the crate can give out has its words, and no words are there for what they cannot.
#[test]
fn everything_has_its_words() {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    let mut want = |group: &str, ids: &[&str], attributes: &[&str]| {
        for id in ids {
            wanted.insert(format!("{group}-{id}"));
            wanted.extend(attributes.iter().map(|attribute| format!("{group}-{id}.{attribute}")));
        }
    };
    macro_rules! ids {
        ($name:ident) => {
            $name::ALL.iter().map(|one| one.id()).collect::<Vec<_>>()
        };
    }
    want("category", &ids!(Category), &["description", "advice"]);
    want("type", &ids!(BounceType), &["description"]);
    want("group", &ids!(Group), &[]);
    want("action", &ids!(Action), &[]);
    want("address", &ids!(AddressAction), &[]);
    want("retry", &ids!(Retry), &[]);
    want("confidence", &ids!(Confidence), &[]);
    want("flag", &ids!(Flag), &[]);
    want("policy", &ids!(PolicyId), &["description"]);
    // A platform is called as it calls itself, in every language: that is in data/platforms.
    let platforms: Vec<Platform> = sorted(&root().join("data/platforms")).iter().map(|file| toml(file.to_str().unwrap())).collect();
    let schemes = ids!(SchemeId).into_iter().filter(|id| platforms.iter().all(|platform| platform.id != *id));
    want("scheme", &schemes.collect::<Vec<_>>(), &[]);
    want("rule", &ids!(RuleId), &[]);
    let frames = toml::<FrameFile>("data/frames.toml").frame;
    let products: BTreeSet<String> = frames.into_iter().filter(|frame| frame.name.is_some()).map(|frame| frame.id).collect();
    let untitled = ids!(FrameId).into_iter().filter(|id| !products.contains(*id));
    want("frame", &untitled.collect::<Vec<_>>(), &[]);
    want("outcome", OUTCOMES, &[]);
    want("command", &ids!(Command), &[]);
    want("in", &["seconds", "minutes", "hours", "days"], &[]);
    want("blocklist", &["named"], &[]);
    want("provider", &["named"], &[]);
    let standards = standards::read(root()).unwrap();
    for detail in &standards.details {
        want("status", &[&detail.replace('.', "-")], &[]);
    }
    for reply in &standards.replies {
        want("reply", &[&reply.to_string()], &[]);
    }
    for file in sorted(&root().join("data/schemes")) {
        let scheme: Scheme = toml(file.to_str().unwrap());
        for code in scheme.code {
            let (group, id) = code.message.split_once('-').unwrap();
            want(group, &[id], &[]);
        }
    }
    for platform in &platforms {
        for message in platform.code.iter().filter_map(|code| code.message.as_deref()) {
            let (group, id) = message.split_once('-').unwrap();
            want(group, &[id], &[]);
        }
    }
    let mut complaints = vec![];
    let english: BTreeSet<String> = language("en").into_iter().flat_map(|file| file.texts).map(|text| text.id).collect();
    complaints.extend(wanted.difference(&english).map(|id| format!("locales/en misses {id}")));
    // A code may explain itself, where its category does not say it; decisions, the page and the command line have messages
    // that no table lists.
    let free = |id: &str| {
        ["reply-", "status-", "scheme-", "platform-"].iter().any(|code| id.starts_with(code)) && id.ends_with(".description")
            || id.starts_with("decision-")
            || id.starts_with("page-")
            || id.starts_with("cli-")
            || id.starts_with("message-")
            || id.starts_with('-')
    };
    complaints.extend(english.difference(&wanted).filter(|id| !free(id)).map(|id| format!("locales/en has {id}, which nothing asks for")));
    none(&complaints);
}

/// The longest heading, label or button, in characters: they stand in tables and on small screens.
const LONGEST_TITLE: usize = 48;

#[test]
fn titles_are_short() {
    let titled =
        ["category", "status", "reply", "scheme", "platform", "kind", "type", "group", "action", "address", "retry", "outcome", "command"];
    let mut complaints = vec![];
    for tag in &tags() {
        for text in language(tag).into_iter().flat_map(|file| file.texts) {
            if text.id.contains('.') || !titled.iter().any(|group| text.id.starts_with(&format!("{group}-"))) {
                continue;
            }
            for sentence in text.sentences.iter().filter(|sentence| sentence.chars().count() > LONGEST_TITLE) {
                complaints.push(format!("{tag} {}: {sentence:?} has {} characters", text.id, sentence.chars().count()));
            }
        }
    }
    none(&complaints);
}

/// A translator sees where a message appears and what is put into it.
#[test]
fn variables_are_explained_where_they_are_used() {
    let mut complaints = String::new();
    for tag in &tags() {
        for file in language(tag) {
            assert!(file.source.starts_with("# "), "locales/{tag}/{} does not say at its top what it is", file.name);
            for variable in file.texts.iter().flat_map(|text| &text.variables).collect::<BTreeSet<_>>() {
                if !file.source.lines().any(|line| line.starts_with('#') && line.contains(&format!("${variable} ("))) {
                    let _ = writeln!(complaints, "locales/{tag}/{} does not explain ${variable}", file.name);
                }
            }
        }
    }
    assert!(complaints.is_empty(), "\n{complaints}");
}
