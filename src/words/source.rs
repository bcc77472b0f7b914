//! Fluent source that a caller hands over: what is refused, and where it is wrong.
//!
//! Not for what the messages say: that is bundles.rs.

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
/// The most placeables and calls within each other. The parser descends by recursion, and the stack has an end.
const DEEPEST: usize = 100;
/// The most named arguments of a call. The parser compares each with all before it.
const MOST_NAMED: usize = 100;
/// The most digits of a number in a placeable. The plural rules count the decimals in 64 bits.
const MOST_DIGITS: usize = 15;

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

/// Why the check of brackets came to an end early; the number is the byte.
enum Stop {
    /// The source is never given to the parser.
    Refused(usize, &'static str),
    /// No Fluent has this byte here.
    Wrong(usize),
}

/// An open bracket.
enum Open {
    /// `{`. In a selector's variants there is text again.
    Placeable { text: bool },
    /// `(`, with the named arguments so far.
    Call { named: usize },
}

/// Follows the brackets of a source as Fluent's grammar has them, without recursion: how deep they are, and whether
/// the parser will see them the same way. It does up to the first byte that is wrong.
struct Brackets<'a> {
    bytes: &'a [u8],
    at: usize,
    open: Vec<Open>,
}

impl<'a> Brackets<'a> {
    fn of(ftl: &'a str) -> Self {
        Self { bytes: ftl.as_bytes(), at: 0, open: vec![] }
    }

    fn check(mut self) -> Result<(), Stop> {
        while let Some(byte) = self.byte(0) {
            match self.open.last() {
                None => self.pattern(byte)?,
                Some(Open::Placeable { text: true }) => self.variant(byte)?,
                Some(_) => self.expression(byte)?,
            }
            self.at += 1;
        }
        Ok(())
    }

    fn byte(&self, after: usize) -> Option<u8> {
        self.bytes.get(self.at + after).copied()
    }

    fn starts_line(&self) -> bool {
        self.at.checked_sub(1).is_none_or(|before| self.bytes.get(before) == Some(&b'\n'))
    }

    /// Outside of all brackets.
    fn pattern(&mut self, byte: u8) -> Result<(), Stop> {
        match byte {
            b'{' => self.push(Open::Placeable { text: false }),
            b'}' => Err(Stop::Wrong(self.at)),
            b'#' if self.starts_line() => {
                while self.byte(1).is_some_and(|next| next != b'\n') {
                    self.at += 1;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// In the text of a variant. It ends where a line begins with the next variant or the closing bracket.
    fn variant(&mut self, byte: u8) -> Result<(), Stop> {
        if self.starts_line() {
            let start = self.at;
            while self.byte(0) == Some(b' ') {
                self.at += 1;
            }
            return match self.byte(0) {
                Some(byte @ (b'[' | b'*' | b'}')) => {
                    self.set_text(false);
                    self.expression(byte)
                }
                Some(b'{') => self.push(Open::Placeable { text: false }),
                Some(b'.') => Err(Stop::Wrong(self.at)),
                Some(byte) if self.at > start || matches!(byte, b'\r' | b'\n') => Ok(()),
                Some(_) => Err(Stop::Wrong(self.at)),
                None => Ok(()),
            };
        }
        match byte {
            b'{' => self.push(Open::Placeable { text: false }),
            b'}' => Err(Stop::Wrong(self.at)),
            _ => Ok(()),
        }
    }

    /// In a placeable or a call.
    fn expression(&mut self, byte: u8) -> Result<(), Stop> {
        match (byte, self.open.last_mut()) {
            (b'{', _) => self.push(Open::Placeable { text: false }),
            (b'(', _) => self.push(Open::Call { named: 0 }),
            (b'}', Some(Open::Placeable { .. })) | (b')', Some(Open::Call { .. })) => {
                self.open.pop();
                Ok(())
            }
            (b']', Some(Open::Placeable { text })) => {
                *text = true;
                Ok(())
            }
            (b':', Some(Open::Call { named })) => {
                *named += 1;
                if *named > MOST_NAMED {
                    return Err(Stop::Refused(self.at, "a call has more than 100 named arguments"));
                }
                Ok(())
            }
            (b'"', _) => self.string(),
            (b'0'..=b'9', _) => self.digits(),
            (b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'_' | b'$' | b'.' | b',' | b'>' | b'[' | b'*' | b' ' | b'\r' | b'\n', _) => Ok(()),
            _ => Err(Stop::Wrong(self.at)),
        }
    }

    /// From the opening quotation mark to the closing one.
    fn string(&mut self) -> Result<(), Stop> {
        loop {
            self.at += 1;
            match self.byte(0) {
                Some(b'"') => return Ok(()),
                Some(b'\\') => self.escape()?,
                None | Some(b'\n') => return Err(Stop::Wrong(self.at)),
                Some(_) => {}
            }
        }
    }

    /// The parser cuts an escape that is too short in the middle of a character.
    fn escape(&mut self) -> Result<(), Stop> {
        let digits = match self.byte(1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => 0,
        };
        if (0..digits).any(|digit| !self.byte(2 + digit).is_some_and(|byte| byte.is_ascii_hexdigit())) {
            return Err(Stop::Refused(self.at, "a Unicode escape has 4 hexadecimal digits after \\u, or 6 after \\U"));
        }
        self.at += 1;
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Stop> {
        let start = self.at;
        while self.byte(1).is_some_and(|next| next.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at - start < MOST_DIGITS { Ok(()) } else { Err(Stop::Refused(start, "a number has more than 15 digits")) }
    }

    fn set_text(&mut self, new: bool) {
        if let Some(Open::Placeable { text }) = self.open.last_mut() {
            *text = new;
        }
    }

    fn push(&mut self, bracket: Open) -> Result<(), Stop> {
        if self.open.len() == DEEPEST {
            return Err(Stop::Refused(self.at, "placeables and calls are nested more than 100 deep"));
        }
        self.open.push(bracket);
        Ok(())
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

#[cfg(test)]
mod tests {
    use super::Brackets;
    use proptest::prelude::*;

    const PIECES: &[&str] = &[
        "\na = ",
        "\n-t = ",
        "x",
        " ",
        "\n",
        "\r\n",
        "\n    ",
        "{ ",
        " }",
        "{",
        "}",
        "\n}",
        "\"",
        "\"x\"",
        "\\",
        "\\u00e9",
        "é",
        "$x",
        "-t",
        "-t.x",
        "t",
        "t.x",
        " ->",
        "\n*[other] ",
        "\n [one] ",
        "[1]",
        "(",
        ")",
        ",",
        ": ",
        "1",
        "1.5",
        "-1",
        "\n#",
        "# {",
        "FOO(",
        ".x = ",
        "\n .x = ",
        "*",
        "[",
        "]",
        ">",
        "=",
    ];

    /// Larger pieces, each whole: what is made of them is mostly Fluent.
    const WHOLE: &[&str] = &[
        "\na = x",
        "\n-t = x",
        " text ",
        "\n    more",
        "\n    .x = y",
        "{ $x }",
        "{ \"}{\" }",
        "{ FOO($x, y: 1) }",
        "{ -t(a: \"(\") }",
        "{\nFOO(\n1\n)\n}",
        " :( ",
        "[x]",
        "{ $x ->\n [one] a\n *[b] { $y ->\n  *[ c ]\n\n { 1 } }\n } d\n}",
        "{ $x ->\n*[b]\n{ -1.5 }\n}",
        "{ { { $x } } }",
        "\n# {( \"",
        "\r\n",
        "{ -t.a ->\n *[b] (\n }",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]

        #[test]
        fn what_the_parser_takes_has_its_brackets_in_order(
            pieces in prop::collection::vec(prop::sample::select(PIECES), 1..30),
            whole in prop::collection::vec(prop::sample::select(WHOLE), 1..12),
        ) {
            for source in [format!("a = {}", pieces.concat()), format!("a = {}", whole.concat())] {
                // The parser panics at an escape that ends inside a character; these have none such.
                if !source.contains("\\") && fluent_syntax::parser::parse(source.as_str()).is_ok() {
                    prop_assert!(Brackets::of(&source).check().is_ok(), "{source}");
                }
            }
        }
    }
}
