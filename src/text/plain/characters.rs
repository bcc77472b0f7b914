//! Characters beyond ASCII: those that only lay out, full-width forms, and UTF-8 that was read as windows-1252.

use super::{Instead, Pass};
use crate::text::masks;
use std::str::Chars;

impl Pass<'_> {
    /// Characters beyond ASCII: those that only lay out, full-width forms, and UTF-8 read as windows-1252.
    pub(super) fn wide(&mut self, at: usize) -> Option<(Instead, usize)> {
        let mut characters = self.text.get(at..)?.chars();
        let character = characters.next()?;
        let length = character.len_utf8();
        if let Some((whole, others)) = composed(character, characters) {
            return Some((Instead::Char(whole), length + others));
        }
        // A word that goes on in the next line.
        if matches!(character, '\u{ad}' | '\u{2010}')
            && let Some(rest) = self.text.get(at + length..)
            && let Some(next) = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'))
            && next.starts_with(char::is_alphabetic)
        {
            return Some((Instead::Nothing, length + rest.len() - next.len()));
        }
        let instead = match character {
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Instead::Char(' '),
            '\u{85}' | '\u{2028}' | '\u{2029}' => Instead::Char('\n'),
            // Zero-width marks, soft hyphens, marks of direction, variants, byte order marks.
            '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180b}'..='\u{180f}'
            | '\u{fffc}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' => Instead::Nothing,
            // Quotation marks part words and codes as ASCII's do, and so do bullets and pictures.
            '«' | '»' | '‹' | '›' | '‘' | '‚' | '“' | '”' | '„' | '‟' | '「' | '」' | '『' | '』' => {
                Instead::Char('"')
            }
            '″' => Instead::Char('"'),
            '’' | '´' | '′' | 'ʼ' => Instead::Char('\''),
            // What an editor shows for a blank.
            '␣' => Instead::Char(' '),
            '·' if !self.has_blanks() => Instead::Char(' '),
            'ﬁ' => Instead::Text("fi"),
            'ﬂ' => Instead::Text("fl"),
            'ﬀ' => Instead::Text("ff"),
            '│' => Instead::Char('|'),
            character if masks::is_star(character) => Instead::Char('*'),
            '！'..='～' => Instead::Char(char::from_u32(character as u32 - 0xfee0)?),
            // Digits of mathematics, in five styles.
            '\u{1d7ce}'..='\u{1d7ff}' => Instead::Char(char::from_digit((character as u32 - 0x1d7ce) % 10, 10)?),
            // Arabic-Indic and Devanagari digits.
            '٠'..='٩' => Instead::Char(char::from_u32(character as u32 - '٠' as u32 + u32::from(b'0'))?),
            '۰'..='۹' => Instead::Char(char::from_u32(character as u32 - '۰' as u32 + u32::from(b'0'))?),
            '०'..='९' => Instead::Char(char::from_u32(character as u32 - '०' as u32 + u32::from(b'0'))?),
            _ => {
                let (character, length) = self.misread(at)?;
                return Some((Instead::Char(character), length));
            }
        };
        Some((instead, length))
    }

    /// UTF-8 that was read as windows-1252: "Ã©" is é, "â€™" an apostrophe, "Ð¿Ð¾" по.
    fn misread(&self, at: usize) -> Option<(char, usize)> {
        let mut length = 0;
        let mut characters = self.text.get(at..)?.chars();
        let mut bytes = [0; 4];
        for slot in &mut bytes {
            let Some(character) = characters.next() else { break };
            let Some(byte) = windows_1252(character) else { break };
            *slot = byte;
        }
        let (character, count) = utf8(bytes[0], |nth| bytes.get(nth).copied())?;
        for misread in self.text.get(at..)?.chars().take(count) {
            length += misread.len_utf8();
        }
        let likely = match bytes[0] {
            // Â, Ã, Å, Ä before a mark that no word has there.
            0xc2 | 0xc3 | 0xc5 => true,
            0xc4 => matches!(bytes[1], 0x80..=0x90 | 0x98..=0xa9 | 0xb0..=0xb9 | 0xbc..=0xbe),
            // Ð, Ñ: Cyrillic, two letters of it at least.
            0xd0 | 0xd1 => {
                matches!(self.text.get(at + length..).and_then(|rest| rest.chars().next()), Some('Ð' | 'Ñ')) || {
                    self.text.get(..at).and_then(|before| before.chars().rev().nth(1)).is_some_and(|before| matches!(before, 'Ð' | 'Ñ'))
                }
            }
            0xe2 => bytes[1] == 0x80,
            // What stands for a lost letter.
            0xef => character == '\u{fffd}',
            0xe3..=0xe9 => (0x3000..0xa000).contains(&(character as u32)),
            _ => false,
        };
        likely.then_some((character, length))
    }
}

/// The character of a sequence of UTF-8 of two bytes or more, and how many bytes it has.
pub(super) fn utf8(first: u8, nth: impl Fn(usize) -> Option<u8>) -> Option<(char, usize)> {
    let count = match first {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let mut bytes = [first, 0, 0, 0];
    for (index, slot) in bytes.iter_mut().enumerate().take(count).skip(1) {
        *slot = nth(index)?;
    }
    let character = std::str::from_utf8(bytes.get(..count)?).ok()?.chars().next()?;
    Some((character, count))
}

/// 0x80 to 0x9f in windows-1252.
const UPPER: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–',
    '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The character that a byte of the upper half is in windows-1252; none for those that are control characters there.
pub(super) fn of_windows_1252(byte: u8) -> Option<char> {
    let character = *UPPER.get(usize::from(byte.checked_sub(0x80)?)).unwrap_or(&char::from(byte));
    (character >= '\u{a0}').then_some(character)
}

/// A letter of Korean, Japanese or Cyrillic that is written in parts, and the bytes of its other parts (Unicode section 3.12, the marks
/// of voice U+3099 and U+309A, й and ї). Marks on other letters say little.
fn composed(first: char, mut others: Chars<'_>) -> Option<(char, usize)> {
    let second = others.next()?;
    let (first, part) = (first as u32, second as u32);
    match (first, part) {
        (0x418 | 0x438, 0x306) | (0x406 | 0x456, 0x308) => Some((char::from_u32(first + 1)?, second.len_utf8())),
        (0x3040..=0x30ff, 0x3099 | 0x309a) => Some((char::from_u32(first + part - 0x3098)?, second.len_utf8())),
        (0x1100..=0x1112, 0x1161..=0x1175) => {
            let last = others.next().map_or(0, u32::from).checked_sub(0x11a7).filter(|last| (1..28).contains(last));
            let whole = 0xac00 + ((first - 0x1100) * 21 + part - 0x1161) * 28 + last.unwrap_or(0);
            Some((char::from_u32(whole)?, if last.is_some() { 6 } else { 3 }))
        }
        _ => None,
    }
}

/// The byte that windows-1252 writes as this character, in the upper half.
fn windows_1252(character: char) -> Option<u8> {
    match character {
        '\u{80}'..='\u{ff}' => Some(character as u32 as u8),
        _ => UPPER.iter().position(|&upper| upper == character).map(|at| 0x80 + at as u8),
    }
}
