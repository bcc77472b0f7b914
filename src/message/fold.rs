//! The form in which markers are compared: lower case, one space for any white space, plain apostrophes and dashes. build.rs
//! folds the rows of data/messages.toml with this same code.

/// Folds a text. The places of lines are kept by [`Folded::line_starts`].
#[derive(Debug, Default)]
pub struct Folded {
    pub text: String,
    /// Where each line of the source begins in `text`.
    pub line_starts: Vec<usize>,
}

impl Folded {
    /// Adds a line, parted from the one before by a space.
    pub fn push_line(&mut self, line: &str) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        self.line_starts.push(self.text.len());
        fold_into(&mut self.text, line);
    }
}

/// A text in folded form, without white space at its ends.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(&mut out, text);
    out.truncate(out.trim_end().len());
    out
}

fn fold_into(out: &mut String, text: &str) {
    for char in text.chars() {
        let folded = match char {
            'a'..='z' | '0'..='9' => char,
            'A'..='Z' => char.to_ascii_lowercase(),
            '\t' | '\r' | '\n' | ' ' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{3000}' => ' ',
            '\u{2018}' | '\u{2019}' | '`' | '\u{b4}' => '\'',
            '\u{201c}'..='\u{201f}' => '"',
            '\u{2010}'..='\u{2015}' => '-',
            _ if char.is_ascii() => char,
            _ => lower(char),
        };
        if folded != ' ' || !out.is_empty() && !out.ends_with(' ') {
            out.push(folded);
        }
    }
}

/// Lower case of Latin, Greek and Cyrillic letters, without the tables of all of Unicode.
fn lower(char: char) -> char {
    let moved = match char {
        '\u{c0}'..='\u{de}' if char != '\u{d7}' => char as u32 + 32,
        '\u{100}'..='\u{137}' | '\u{14a}'..='\u{177}' if (char as u32).is_multiple_of(2) => char as u32 + 1,
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' if !(char as u32).is_multiple_of(2) => char as u32 + 1,
        '\u{391}'..='\u{3a9}' => char as u32 + 32,
        '\u{410}'..='\u{42f}' => char as u32 + 32,
        '\u{400}'..='\u{40f}' => char as u32 + 80,
        _ => return char,
    };
    char::from_u32(moved).unwrap_or(char)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_space_and_quotes_do_not_matter() {
        for (text, folded) in [
            ("  Couldn\u{2019}t\t be\u{a0}delivered ", "couldn't be delivered"),
            ("ZUSTELLUNG Größe", "zustellung größe"),
            ("Автоответ ÅÄÖ Ž Ё", "автоответ åäö ž ё"),
        ] {
            assert_eq!(fold(text), folded);
        }
        let mut lines = Folded::default();
        for line in ["", "  could not", "be delivered"] {
            lines.push_line(line);
        }
        assert_eq!((lines.text.as_str(), lines.line_starts), ("could not be delivered", vec![0, 0, 10]));
    }
}
