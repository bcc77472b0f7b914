//! One language: its Fluent sources, parsed when a first message is asked for, and its messages, formatted.
//!
//! Knows nothing of bounces, nor of other languages; for both see words.rs.

use fluent::{FluentArgs, FluentBundle, FluentResource};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt;

/// Why a language was not added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleError {
    /// Counted from 1; 0 where the tag is what is wrong.
    pub line: usize,
    /// Counted from 1, in characters; 0 where the tag is what is wrong.
    pub column: usize,
    /// What is wrong, in English.
    pub reason: String,
}

impl fmt::Display for LocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            return f.write_str(&self.reason);
        }
        write!(f, "line {}, column {}: {}", self.line, self.column, self.reason)
    }
}

impl std::error::Error for LocaleError {}

/// Whether every message of a source can be read.
pub(crate) fn check(source: &str) -> Result<(), LocaleError> {
    let Err((_, errors)) = FluentResource::try_new(source.to_owned()) else { return Ok(()) };
    let Some(error) = errors.first() else { return Ok(()) };
    Err(wrong(source, error.pos.start, error.to_string()))
}

fn wrong(source: &str, offset: usize, reason: String) -> LocaleError {
    let before = source.get(..offset).unwrap_or(source);
    let line = before.rsplit_once('\n').map_or(before, |(_, line)| line);
    LocaleError { line: before.matches('\n').count() + 1, column: line.chars().count() + 1, reason }
}

/// The messages of a language.
pub(crate) struct Language {
    pub tag: String,
    /// Later sources override earlier ones, message by message.
    sources: Vec<Cow<'static, str>>,
    parsed: OnceCell<FluentBundle<FluentResource>>,
}

impl Language {
    pub fn new(tag: &str) -> Self {
        Self { tag: tag.to_owned(), sources: vec![], parsed: OnceCell::new() }
    }

    /// Adds messages over those that are there. What cannot be read in the source is left out; see [`check`].
    pub fn add(&mut self, source: Cow<'static, str>) {
        self.sources.push(source);
        self.parsed.take();
    }

    /// A message's value, or one of its attributes, in words. `None` where the language does not have it
    /// or it refers to something that is not there.
    pub fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs) -> Option<String> {
        let bundle = self.parsed.get_or_init(|| self.parse());
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = vec![];
        let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        (errors.is_empty() && !text.is_empty()).then_some(text)
    }

    fn parse(&self) -> FluentBundle<FluentResource> {
        let locale = self.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        bundle.set_use_isolating(false);
        for source in &self.sources {
            let resource = FluentResource::try_new(source.to_string()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        bundle
    }
}
