//! The named character references of HTML that replies and notices have: letters of Latin-1, and marks.
//!
//! Source: HTML Living Standard, section 13.5, "Named character references"; the rows that HTML 4.01 section 24.2 has.

/// The character of the reference that stands after an `&`, and how long that is with its `;`: `eacute;`, `#233;`, `#xE9;`.
pub fn reference(rest: &[u8]) -> Option<(char, usize)> {
    let length = rest.iter().take(10).position(|byte| *byte == b';')?;
    let character = match rest.get(..length)? {
        [b'#', b'x' | b'X', digits @ ..] => char::from_u32(number(digits, 16)?)?,
        [b'#', digits @ ..] => char::from_u32(number(digits, 10)?)?,
        name if name.len() <= LONGEST => character(name)?,
        _ => return None,
    };
    Some((character, length + 1))
}

pub fn number(digits: &[u8], radix: u32) -> Option<u32> {
    u32::from_str_radix(std::str::from_utf8(digits).ok().filter(|digits| !digits.starts_with('+'))?, radix).ok()
}

/// The character of a reference, `eacute` without its `&` and `;`.
/// One that is known in another case alone was shouted: `&EACUTE;`.
fn character(name: &[u8]) -> Option<char> {
    exactly(name).or_else(|| exactly(&name.to_ascii_lowercase()))
}

fn exactly(name: &[u8]) -> Option<char> {
    let at = LATIN_1.iter().position(|known| known.as_bytes() == name);
    if let Some(at) = at {
        return char::from_u32(0xc0 + at as u32);
    }
    OTHERS.iter().find(|(known, _)| known.as_bytes() == name).map(|(_, character)| *character)
}

/// The longest name, in bytes.
const LONGEST: usize = 6;

/// U+00C0 to U+00FF in their order.
const LATIN_1: [&str; 64] = [
    "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute",
    "Icirc", "Iuml", "ETH", "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc",
    "Uuml", "Yacute", "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute",
    "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide",
    "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml",
];

const OTHERS: [(&str, char); 17] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("shy", '\u{ad}'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("hellip", '…'),
    ("oelig", 'œ'),
];
