//! The form in which markers are compared: lower case, one space for any white space, plain apostrophes and dashes. build.rs
//! folds the rows of data/messages.toml with this same code.

/// A folded text.
#[derive(Debug, Default)]
pub struct Folded {
    pub text: String,
    /// Where each line of the source begins in `text`.
    pub line_starts: Vec<usize>,
}

impl Folded {
    /// Folds lines, each parted from the one before by a space.
    pub fn of<'t>(lines: impl Iterator<Item = &'t str>) -> Self {
        let (mut out, mut line_starts) = (vec![], vec![]);
        for line in lines {
            if !matches!(out.last(), None | Some(b' ')) {
                out.push(b' ');
            }
            line_starts.push(out.len());
            fold_into(&mut out, line);
        }
        Self { text: String::from_utf8(out).unwrap_or_default(), line_starts }
    }
}

/// A text in folded form, without white space at its ends.
pub fn fold(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    fold_into(&mut out, text);
    out.truncate(out.trim_ascii_end().len());
    String::from_utf8(out).unwrap_or_default()
}

/// Bytes that a folded line grows by with what follows `before` in it, of which the last byte alone counts.
pub fn growth(before: &str, text: &str) -> usize {
    let mut out: Vec<u8> = before.bytes().last().into_iter().collect();
    let length = out.len();
    fold_into(&mut out, text);
    out.len() - length
}

/// Byte by byte: most of any text is ASCII.
fn fold_into(out: &mut Vec<u8>, text: &str) {
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        let folded = match byte {
            b'A'..=b'Z' => byte | 0x20,
            b'\t' | b'\r' | b'\n' => b' ',
            b'`' => b'\'',
            0..0x80 => *byte,
            _ => {
                let Some(char) = text.get(at..).and_then(|rest| rest.chars().next()) else { return };
                at += char.len_utf8();
                match fold_wide(char) {
                    ' ' => push_space(out),
                    folded => out.extend_from_slice(folded.encode_utf8(&mut [0; 4]).as_bytes()),
                }
                continue;
            }
        };
        at += 1;
        if folded == b' ' {
            push_space(out);
        } else {
            out.push(folded);
        }
    }
}

fn push_space(out: &mut Vec<u8>) {
    if !matches!(out.last(), None | Some(b' ')) {
        out.push(b' ');
    }
}

fn fold_wide(char: char) -> char {
    match char {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{3000}' => ' ',
        '\u{2018}' | '\u{2019}' | '\u{b4}' => '\'',
        '\u{201c}'..='\u{201f}' => '"',
        '\u{2010}'..='\u{2015}' => '-',
        '\u{ff1a}' => ':',
        _ => lower(char),
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
    fn a_line_folds_piece_by_piece_as_at_once() {
        let line = " \u{a0} Ein\t\u{2014}  ŠĆČ `x` \u{3000} ヨ  a";
        let whole = Folded::of(std::iter::once(line)).text;
        for (at, _) in line.char_indices() {
            let first = growth("", line.get(..at).unwrap_or_default());
            let rest = growth(whole.get(..first).unwrap_or_default(), line.get(at..).unwrap_or_default());
            assert_eq!(first + rest, whole.len(), "{at}");
        }
    }

    #[test]
    fn case_space_and_quotes_do_not_matter() {
        for (text, folded) in [
            ("  Couldn\u{2019}t\t be\u{a0}delivered ", "couldn't be delivered"),
            ("ZUSTELLUNG Größe", "zustellung größe"),
            ("收件人：张", "收件人:张"),
            ("Автоответ ÅÄÖ Ž Ё", "автоответ åäö ž ё"),
            ("ŠĆČŁŃŐĢÝÀÞ×Ķĸŉ ΑΒΩ ЀЏ АЯ", "šćčłńőģýàþ×ķĸŉ αβω ѐџ ая"),
        ] {
            assert_eq!(fold(text), folded);
        }
        let lines = Folded::of(["", "  could not", "be delivered"].into_iter());
        assert_eq!((lines.text.as_str(), lines.line_starts), ("could not be delivered", vec![0, 0, 10]));
    }
}
