//! The brackets of Fluent source: how deep they are, before the parser descends into them.

/// The most placeables and calls within each other. The parser descends by recursion, and the stack has an end.
const DEEPEST: usize = 100;
/// The most named arguments of a call. The parser compares each with all before it.
const MOST_NAMED: usize = 100;
/// The most digits of a number in a placeable. The plural rules count the decimals in 64 bits.
const MOST_DIGITS: usize = 15;

/// Why the check of brackets came to an end early; the number is the byte.
pub(super) enum Stop {
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
pub(super) struct Brackets<'a> {
    bytes: &'a [u8],
    at: usize,
    open: Vec<Open>,
}

impl<'a> Brackets<'a> {
    pub(super) fn of(ftl: &'a str) -> Self {
        Self { bytes: ftl.as_bytes(), at: 0, open: vec![] }
    }

    pub(super) fn check(mut self) -> Result<(), Stop> {
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
