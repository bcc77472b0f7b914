//! One language: its Fluent bundles, made when a first message is asked for.
//!
//! Not for other languages, nor for bounces: those are languages.rs and describe.rs.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use std::cell::OnceCell;
use std::rc::Rc;

/// A value for a variable of a message: the `$count` or `$name` in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A number, which selects a plural form and is written in digits.
    Number(u32),
    /// A text, written as it is.
    Text(String),
}

type Bundle = FluentBundle<Rc<FluentResource>>;

/// A language. Without sources it has no messages until some are added.
pub(super) struct Language {
    pub tag: String,
    compiled_in: &'static [&'static str],
    wording: OnceCell<Wording>,
}

/// The bundles of a language. Each has all sources that were there when it was made and since, later ones overriding;
/// an older bundle still has what a later source hides. The last one is asked first.
struct Wording {
    sources: Vec<Rc<FluentResource>>,
    bundles: Vec<Bundle>,
}

impl Language {
    pub fn new(tag: &str, compiled_in: &'static [&'static str]) -> Self {
        Self { tag: tag.to_owned(), compiled_in, wording: OnceCell::new() }
    }

    /// Whether it has no messages at all.
    pub fn is_empty(&self) -> bool {
        self.compiled_in.is_empty() && self.wording.get().is_none()
    }

    /// Whether it has this message.
    pub fn has(&self, id: &str) -> bool {
        self.bundles().any(|bundle| bundle.has_message(id))
    }

    /// Adds messages, over those of the same ids.
    pub fn add(&mut self, source: FluentResource) {
        self.wording();
        if let Some(wording) = self.wording.get_mut() {
            wording.add(&self.tag, Rc::new(source));
        }
    }

    /// A message's value, or one of its attributes. `None` if the language does not have it, or if it refers to
    /// something that does not exist.
    pub fn format(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> Option<String> {
        self.bundles().find_map(|bundle| format(bundle, id, attribute, arguments))
    }

    fn bundles(&self) -> impl Iterator<Item = &Bundle> {
        self.wording().bundles.iter().rev()
    }

    fn wording(&self) -> &Wording {
        self.wording.get_or_init(|| {
            let read = |source: &&str| match FluentResource::try_new((*source).to_owned()) {
                // What is in locales/ can be read: tests/locales.rs checks it.
                Ok(resource) | Err((resource, _)) => Rc::new(resource),
            };
            let sources: Vec<_> = self.compiled_in.iter().map(read).collect();
            Wording { bundles: vec![bundle(&self.tag, &sources)], sources }
        })
    }
}

impl Wording {
    fn add(&mut self, tag: &str, source: Rc<FluentResource>) {
        if self.would_lose(&source) {
            self.bundles.push(bundle(tag, &self.sources));
        }
        if let Some(newest) = self.bundles.last_mut() {
            newest.add_resource_overriding(Rc::clone(&source));
        }
        self.sources.push(source);
    }

    /// Whether the source overrides a message and leaves out a part of it that no older bundle has. Fluent overrides
    /// whole messages, and has one name for a message and a term.
    fn would_lose(&self, source: &FluentResource) -> bool {
        let Some((newest, older)) = self.bundles.split_last() else { return false };
        let kept = |id: &str, attribute: Option<&str>| {
            let now = part(newest, id, attribute).map(std::ptr::from_ref);
            now.is_none() || older.last().and_then(|bundle| part(bundle, id, attribute)).map(std::ptr::from_ref) == now
        };
        source.entries().any(|entry| {
            let (id, worded, attributes) = match entry {
                Entry::Message(message) => (message.id.name, message.value.is_some(), message.attributes.as_slice()),
                Entry::Term(term) => (term.id.name, false, [].as_slice()),
                _ => return false,
            };
            let Some(message) = newest.get_message(id) else { return false };
            let left_out = |name: &str| attributes.iter().all(|attribute| attribute.id.name != name);
            let mut attributes = message.attributes().map(|attribute| attribute.id()).filter(|name| left_out(name));
            !(worded || kept(id, None)) || attributes.any(|name| !kept(id, Some(name)))
        })
    }
}

fn bundle(tag: &str, sources: &[Rc<FluentResource>]) -> Bundle {
    // Fluent knows no extensions (`en-x-acme`), and chooses plural forms by the language alone.
    let known = std::iter::successors(Some(tag), |tag| Some(tag.rsplit_once('-')?.0)).find_map(|tag| tag.parse().ok());
    let mut bundle = Bundle::new(Vec::from_iter(known));
    bundle.set_use_isolating(false);
    for source in sources {
        bundle.add_resource_overriding(Rc::clone(source));
    }
    bundle
}

/// A message's value, or one of its attributes.
fn part<'a>(bundle: &'a Bundle, id: &str, attribute: Option<&str>) -> Option<&'a Pattern<&'a str>> {
    let message = bundle.get_message(id)?;
    match attribute {
        Some(name) => Some(message.get_attribute(name)?.value()),
        None => message.value(),
    }
}

fn format(bundle: &Bundle, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> Option<String> {
    let pattern = part(bundle, id, attribute)?;
    let value = |argument: &Argument| match argument {
        Argument::Number(number) => FluentValue::from(*number),
        Argument::Text(text) => FluentValue::from(text.clone()),
    };
    let arguments: FluentArgs = arguments.iter().map(|(name, argument)| (*name, value(argument))).collect();
    let mut errors = vec![];
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
    (errors.is_empty() && !text.is_empty()).then(|| text.into_owned())
}
