//! Fluent source that a caller hands over: what is refused, and where it is wrong.
//!
//! Not for what the messages say: that is bundles.rs.

use super::brackets::{Brackets, Stop};
use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use std::fmt;

/// Why a language was not added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleError {
    /// The line, counted from 1; 0 if the tag is wrong.
    pub line: usize,
    /// The column, counted from 1 in characters; 0 if the tag is wrong.
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

/// The most bytes of a source.
const LONGEST: usize = 1 << 20;

/// Parses a source. `known` tells which messages exist: any other would never be shown.
///
/// Takes linear time.
pub(super) fn read(ftl: &str, known: impl Fn(&str) -> bool) -> Result<FluentResource, LocaleError> {
    if ftl.len() > LONGEST {
        return Err(wrong(ftl, 0, format!("the source has {} bytes, and {LONGEST} are the most", ftl.len())));
    }
    let sound = match Brackets::of(ftl).check() {
        Ok(()) => ftl.len(),
        Err(Stop::Refused(at, reason)) => return Err(wrong(ftl, at, reason.to_owned())),
        // The parser stops here too, or before. What comes after was not checked.
        Err(Stop::Wrong(at)) => at,
    };
    let source = ftl.get(..sound).unwrap_or_default();
    let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| match errors.first() {
        Some(error) => wrong(ftl, error.pos.start, error.kind.to_string()),
        None => wrong(ftl, 0, NO_FLUENT.to_owned()),
    })?;
    if sound < ftl.len() {
        return Err(wrong(ftl, sound, NO_FLUENT.to_owned()));
    }
    for entry in resource.entries() {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
            _ => continue,
        };
        if let Entry::Message(message) = entry {
            check_names(message, &known).map_err(|reason| wrong(ftl, line_of(ftl, id), reason))?;
        }
        if !value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)).all(calls_are_plain) {
            return Err(wrong(ftl, line_of(ftl, id), "the arguments of a call are strings, numbers and variables".to_owned()));
        }
    }
    Ok(resource)
}

const NO_FLUENT: &str = "this is not Fluent";

/// Whether the message and its attributes exist. The lookup page's messages are its own affair.
fn check_names(message: &Message<&str>, known: impl Fn(&str) -> bool) -> Result<(), String> {
    let id = message.id.name;
    if id.starts_with("page-") {
        return Ok(());
    }
    if !known(id) {
        return Err(format!("there is no message \"{id}\" to word"));
    }
    match message.attributes.iter().find(|attribute| !matches!(attribute.id.name, "description" | "advice")) {
        Some(attribute) => Err(format!("\"{id}\" has no attribute \"{}\"", attribute.id.name)),
        None => Ok(()),
    }
}

/// Whether no call in a pattern takes messages, terms or calls. Fluent formats such arguments whatever becomes of them,
/// and does not count them: a few lines could make gigabytes.
fn calls_are_plain(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => expression_is_plain(expression),
    })
}

fn expression_is_plain(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Inline(inline) => inline_is_plain(inline),
        Expression::Select { selector, variants } => {
            inline_is_plain(selector) && variants.iter().all(|variant| calls_are_plain(&variant.value))
        }
    }
}

fn inline_is_plain(inline: &InlineExpression<&str>) -> bool {
    use InlineExpression::{FunctionReference, NumberLiteral, Placeable, StringLiteral, TermReference, VariableReference};
    match inline {
        FunctionReference { arguments, .. } | TermReference { arguments: Some(arguments), .. } => arguments
            .positional
            .iter()
            .all(|argument| matches!(argument, StringLiteral { .. } | NumberLiteral { .. } | VariableReference { .. })),
        Placeable { expression } => expression_is_plain(expression),
        _ => true,
    }
}

/// The byte at which a message or term starts.
fn line_of(ftl: &str, id: &str) -> usize {
    let mut at = 0;
    for line in ftl.split_inclusive('\n') {
        let name = line.strip_prefix('-').unwrap_or(line);
        if name.strip_prefix(id).is_some_and(|rest| rest.starts_with([' ', '='])) {
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
