//! A character outside ASCII without its diacritics and its case.
//!
//! build.rs compiles this file too: the phrases in `data/` go through the very same fold.

/// A character without its diacritics.
pub enum Bare {
    /// One or two ASCII letters.
    Ascii(&'static str),
    /// A character of its own; `' '` is a separator.
    Char(char),
    /// Nothing: a combining mark.
    Nothing,
}

/// Takes the diacritics and the case off a character outside ASCII.
pub fn bare(character: char) -> Bare {
    Bare::Ascii(match character {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ď'..='đ' | 'Ð' | 'ð' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => "e",
        'Ĝ'..='ģ' => "g",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => "i",
        'Ķ' | 'ķ' => "k",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ŉ' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' | 'Ș' | 'ș' => "s",
        'ß' => "ss",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => "u",
        'Ý' | 'ý' | 'ÿ' | 'Ÿ' => "y",
        'Ź'..='ž' => "z",
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => return Bare::Nothing,
        'А'..='Я' => return Bare::Char(char::from_u32(character as u32 + 0x20).unwrap_or(character)),
        'ё' | 'Ё' => return Bare::Char('е'),
        'Ѐ'..='Џ' => return Bare::Char(char::from_u32(character as u32 + 0x50).unwrap_or(character)),
        'Α'..='Ω' => return Bare::Char(char::from_u32(character as u32 + 0x20).unwrap_or(character)),
        'ς' => return Bare::Char('σ'),
        'ά' | 'Ά' => return Bare::Char('α'),
        'έ' | 'Έ' => return Bare::Char('ε'),
        'ή' | 'Ή' => return Bare::Char('η'),
        'ί' | 'Ί' | 'ϊ' | 'ΐ' => return Bare::Char('ι'),
        'ό' | 'Ό' => return Bare::Char('ο'),
        'ύ' | 'Ύ' | 'ϋ' | 'ΰ' => return Bare::Char('υ'),
        'ώ' | 'Ώ' => return Bare::Char('ω'),
        // Full-width forms that are no letters; plain/ has taken the width off letters and digits.
        '！'..='～' => return Bare::Char(' '),
        '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{20a0}'..='\u{2bff}' | '\u{3000}'..='\u{3020}' | '\u{fffd}' => {
            return Bare::Char(' ');
        }
        other => return Bare::Char(other),
    })
}
