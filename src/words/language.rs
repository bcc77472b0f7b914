//! One language: its messages, parsed from Fluent when a first one is asked for, and put into words.
//!
//! Fluent's own parser, and a formatter of our own: with `fluent-bundle` the words would cost twice as many
//! bytes in the browser, and a message that is overridden would lose the attributes that the new wording does
//! not mention. No functions, for no message needs one. Knows nothing of bounces, nor of other languages; for
//! both see words.rs.

use super::plural::Plurals;
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
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

/// What a message needs to know: the `$count` or `$name` in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Selects a plural form and is written in digits.
    Number(u32),
    /// Is written as it stands.
    Text(String),
}

/// A source that can be read from its first line to its last.
pub(crate) struct Source(Resource<String>);

impl Source {
    /// Parses Fluent. `known` tells which messages there are, and so which would never be said.
    pub fn read(ftl: &str, known: impl Fn(&str) -> bool) -> Result<Self, LocaleError> {
        if let Some((offset, reason)) = unreadable(ftl) {
            return Err(wrong(ftl, offset, reason.to_owned()));
        }
        let resource = parse_runtime(ftl.to_owned()).map_err(|(_, errors)| match errors.first() {
            Some(error) => wrong(ftl, error.pos.start, error.kind.to_string()),
            None => wrong(ftl, 0, "this is not Fluent".to_owned()),
        })?;
        for entry in &resource.body {
            // Terms are the language's own affair, and so are the lookup page's words the page's.
            let Entry::Message(message) = entry else { continue };
            let id = &message.id.name;
            if id.starts_with("page-") {
                continue;
            }
            if !known(id) {
                return Err(wrong(ftl, line_of(ftl, id), format!("there is no message \"{id}\" to word")));
            }
            if let Some(attribute) = message.attributes.iter().find(|attribute| !matches!(&*attribute.id.name, "description" | "advice")) {
                let reason = format!("\"{id}\" has no attribute \"{}\"", attribute.id.name);
                return Err(wrong(ftl, line_of(ftl, id), reason));
            }
        }
        Ok(Self(resource))
    }
}

/// No sentence needs so many brackets within each other. The parser descends by recursion, and the stack has an end.
const DEEPEST: u8 = 30;

/// What the parser must not be given, as it would panic: where it is, and why it is wrong.
fn unreadable(ftl: &str) -> Option<(usize, &'static str)> {
    let mut depth = 0;
    let mut before = b'\n';
    let mut escaped = false;
    for (at, byte) in ftl.bytes().enumerate() {
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' if depth > 0 => depth -= 1,
            // A message begins.
            b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'#' if before == b'\n' => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            return Some((at, "brackets are nested too deep"));
        }
        let length = if byte == b'u' { 4 } else { 6 };
        if escaped && matches!(byte, b'u' | b'U') {
            let mut digits = ftl.bytes().skip(at + 1).take(length).skip_while(u8::is_ascii_hexdigit);
            if digits.next().is_some_and(|end| !end.is_ascii()) {
                return Some((at - 1, "a Unicode escape has 4 hexadecimal digits after \\u, or 6 after \\U"));
            }
        }
        escaped = byte == b'\\' && !escaped;
        before = byte;
    }
    None
}

/// The byte at which a message starts.
fn line_of(ftl: &str, id: &str) -> usize {
    let mut at = 0;
    for line in ftl.split_inclusive('\n') {
        if line.strip_prefix(id).is_some_and(|rest| rest.starts_with([' ', '='])) {
            return at;
        }
        at += line.len();
    }
    0
}

fn wrong(ftl: &str, offset: usize, reason: String) -> LocaleError {
    let before = ftl.get(..offset).unwrap_or(ftl);
    let mut place = LocaleError { line: 1, column: 1, reason };
    for c in before.chars() {
        (place.line, place.column) = if c == '\n' { (place.line + 1, 1) } else { (place.line, place.column + 1) };
    }
    place
}

/// A language. Without sources it has no messages until some are added.
pub(crate) struct Language {
    pub tag: String,
    sources: &'static [&'static str],
    messages: OnceCell<Messages>,
}

struct Messages {
    /// In the order of their ids; terms have their hyphen in front.
    messages: Vec<(String, Message)>,
    plurals: Plurals,
}

#[derive(Default)]
struct Message {
    value: Option<Pattern<String>>,
    attributes: Vec<Attribute<String>>,
}

impl Language {
    pub fn new(tag: &str, sources: &'static [&'static str]) -> Self {
        Self { tag: tag.to_owned(), sources, messages: OnceCell::new() }
    }

    /// Whether it has no messages at all.
    pub fn is_empty(&self) -> bool {
        self.sources.is_empty() && self.messages.get().is_none()
    }

    /// Whether it has this message.
    pub fn has(&self, id: &str) -> bool {
        self.messages().message(id).is_some()
    }

    /// Words messages anew: value by value and attribute by attribute, so that the rest of each stays.
    pub fn add(&mut self, source: Source) {
        self.messages();
        if let Some(messages) = self.messages.get_mut() {
            messages.add(source.0);
        }
    }

    /// A message's value, or one of its attributes, in words. `None` where the language does not have it
    /// or it refers to something that is not there.
    pub fn format(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> Option<String> {
        let writer = Writer { messages: self.messages(), arguments, term: false, placeables: &Cell::new(0) };
        writer.message(id, attribute).filter(|text| !text.is_empty())
    }

    fn messages(&self) -> &Messages {
        self.messages.get_or_init(|| {
            let mut messages = Messages { messages: vec![], plurals: Plurals::of(&self.tag) };
            for source in self.sources {
                // What is in locales/ can be read: tests/locales.rs sees to that.
                messages.add(parse_runtime((*source).to_owned()).unwrap_or_else(|(readable, _)| readable));
            }
            messages
        })
    }
}

impl Messages {
    fn add(&mut self, resource: Resource<String>) {
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name, message.value, message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                _ => continue,
            };
            let at = self.place(&id).unwrap_or_else(|at| {
                self.messages.insert(at, (id, Message::default()));
                at
            });
            let Some((_, message)) = self.messages.get_mut(at) else { continue };
            message.value = value.or(message.value.take());
            message.attributes.retain(|old| attributes.iter().all(|new| new.id != old.id));
            message.attributes.extend(attributes);
        }
    }

    fn message(&self, id: &str) -> Option<&Message> {
        Some(&self.messages.get(self.place(id).ok()?)?.1)
    }

    fn place(&self, id: &str) -> Result<usize, usize> {
        self.messages.binary_search_by(|(known, _)| known.as_str().cmp(id))
    }
}

/// What a selector or a placeable comes to.
enum Value<'a> {
    Number(u32),
    Text(Cow<'a, str>),
}

/// Writes messages. Gives `None` as soon as something is not there.
struct Writer<'a> {
    messages: &'a Messages,
    arguments: &'a [(&'a str, Argument)],
    /// A term knows the arguments that it is called with and no others, and may be called with none.
    term: bool,
    placeables: &'a Cell<u8>,
}

/// So many placeables may a message come to, with all that it refers to: more is a circle or an attack.
const MOST_PLACEABLES: u8 = 100;

impl Writer<'_> {
    fn message(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        let message = self.messages.message(id)?;
        let mut out = String::new();
        let pattern = match attribute {
            Some(name) => &message.attributes.iter().find(|attribute| attribute.id.name == name)?.value,
            None => message.value.as_ref()?,
        };
        self.pattern(pattern, &mut out)?;
        Some(out)
    }

    fn pattern(&self, pattern: &Pattern<String>, out: &mut String) -> Option<()> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, out)?,
            }
        }
        Some(())
    }

    fn expression(&self, expression: &Expression<String>, out: &mut String) -> Option<()> {
        self.placeables.set(self.placeables.get() + 1);
        if self.placeables.get() > MOST_PLACEABLES {
            return None;
        }
        match expression {
            Expression::Inline(inline) => match self.inline(inline)? {
                Value::Number(number) => out.push_str(&number.to_string()),
                Value::Text(text) => out.push_str(&text),
            },
            Expression::Select { selector, variants } => {
                let selector = self.inline(selector);
                if selector.is_none() && !self.term {
                    return None;
                }
                let chosen = variants.iter().find(|variant| selector.as_ref().is_some_and(|value| self.is(value, &variant.key)));
                self.pattern(&chosen.or_else(|| variants.iter().find(|variant| variant.default))?.value, out)?;
            }
        }
        Some(())
    }

    fn inline<'v>(&'v self, inline: &'v InlineExpression<String>) -> Option<Value<'v>> {
        Some(Value::Text(match inline {
            InlineExpression::StringLiteral { value } => unescape_unicode_to_string(value),
            InlineExpression::NumberLiteral { value } => match value.parse() {
                Ok(number) => return Some(Value::Number(number)),
                Err(_) => value.into(),
            },
            InlineExpression::VariableReference { id } => match &self.arguments.iter().find(|(name, _)| *name == id.name)?.1 {
                Argument::Number(number) => return Some(Value::Number(*number)),
                Argument::Text(text) => text.into(),
            },
            InlineExpression::MessageReference { id, attribute } => {
                self.message(&id.name, attribute.as_ref().map(|name| name.name.as_str()))?.into()
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                let arguments: Vec<_> = named
                    .map(|argument| {
                        let value = match self.inline(&argument.value)? {
                            Value::Number(number) => Argument::Number(number),
                            Value::Text(text) => Argument::Text(text.into_owned()),
                        };
                        Some((argument.name.name.as_str(), value))
                    })
                    .collect::<Option<_>>()?;
                Writer { arguments: &arguments, term: true, ..*self }
                    .message(&format!("-{}", id.name), attribute.as_ref().map(|name| name.name.as_str()))?
                    .into()
            }
            InlineExpression::Placeable { expression } => {
                let mut out = String::new();
                self.expression(expression, &mut out)?;
                out.into()
            }
            InlineExpression::FunctionReference { .. } => return None,
        }))
    }

    /// Whether a variant is the one for a value: equal to it, or its plural category.
    fn is(&self, value: &Value, key: &VariantKey<String>) -> bool {
        match (value, key) {
            (Value::Text(text), VariantKey::Identifier { name }) => text == name,
            (Value::Number(number), VariantKey::NumberLiteral { value }) => value.parse() == Ok(*number),
            (Value::Number(number), VariantKey::Identifier { name }) => self.messages.plurals.takes(*number, name),
            (Value::Text(_), VariantKey::NumberLiteral { .. }) => false,
        }
    }
}
