//! The named character references of HTML that replies and notices have: letters of Latin and Greek, and marks.
//!
//! Source: HTML Living Standard, section 13.5, "Named character references"; the rows that HTML 4.01 section 24 has, without those of
//! mathematics, and those of the block Latin Extended-A.

/// The character of the reference that stands after an `&`, and how long that is with its `;`: `eacute;`, `#233;`, `#xE9;`.
pub fn reference(rest: &[u8]) -> Option<(char, usize)> {
    let length = rest.iter().take(10).position(|byte| *byte == b';')?;
    let character = match rest.get(..length)? {
        [b'#', b'x' | b'X', digits @ ..] => char::from_u32(number(digits, 16)?)?,
        [b'#', digits @ ..] => char::from_u32(number(digits, 10)?)?,
        name if name.len() <= LONGEST && name.first()?.is_ascii_alphabetic() => character(name)?,
        _ => return None,
    };
    Some((character, length + 1))
}

pub fn number(digits: &[u8], radix: u32) -> Option<u32> {
    u32::from_str_radix(std::str::from_utf8(digits).ok().filter(|digits| !digits.starts_with('+'))?, radix).ok()
}

/// The character of a reference, `eacute` without its `&` and `;`. One that is known in another case alone was shouted: `&EACUTE;`.
fn character(name: &[u8]) -> Option<char> {
    let small = name.to_ascii_lowercase();
    let capital = name.first().is_some_and(u8::is_ascii_uppercase);
    NAMES.iter().find_map(|&(first, step, case, names)| {
        let nth = names.split(' ').position(|known| known.as_bytes() == small)?;
        char::from_u32(first + step * nth as u32 - if capital { case } else { 0 })
    })
}

/// The longest name, in bytes.
const LONGEST: usize = 7;

/// Names of small letters and marks that stand side by side: the first character, how far the next one is, and how far before each
/// its capital.
const NAMES: [(u32, u32, u32, &str); 23] = [
    (0x26, 1, 0, "amp apos"),
    (0x3c, 2, 0, "lt gt"),
    (0x22, 1, 0, "quot"),
    (0x20, 1, 0, "nbsp"),
    (0xe0, 1, 0x20, "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"),
    (0xf0, 1, 0x20, "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn"),
    (0xdf, 0x20, 0, "szlig yuml"),
    (0xd7, 1, 0, "times"),
    (0x2013, 1, 0, "ndash mdash - - - lsquo rsquo sbquo - ldquo rdquo bdquo - dagger - bull - - - hellip"),
    (0xa1, 1, 0, "iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute"),
    (0xb5, 1, 0, "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"),
    (0x101, 2, 1, "amacr abreve aogon cacute ccirc cdot ccaron dcaron dstrok emacr - edot eogon ecaron gcirc gbreve gdot"),
    (0x123, 2, 1, "gcedil hcirc hstrok itilde imacr - iogon imath ijlig jcirc kcedil"),
    (0x13a, 2, 1, "lacute lcedil lcaron lmidot lstrok nacute ncedil ncaron"),
    (0x14b, 2, 1, "eng omacr - odblac oelig racute rcedil rcaron sacute scirc scedil scaron tcedil tcaron tstrok utilde"),
    (0x16b, 2, 1, "umacr ubreve uring udblac uogon wcirc ycirc"),
    (0x17a, 2, 1, "zacute zdot zcaron"),
    (0x3b1, 1, 0x20, "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma"),
    (0x3c4, 1, 0x20, "tau upsilon phi chi psi omega"),
    (0x2002, 1, 0, "ensp emsp - - - - - thinsp - - zwnj zwj lrm rlm"),
    (0x2030, 1, 0, "permil - prime - - - - - - lsaquo rsaquo"),
    (0x2190, 1, 0, "larr uarr rarr darr"),
    (0x20ac, 0x76, 0, "euro trade"),
];

#[cfg(test)]
mod tests {
    use super::reference;

    #[test]
    fn names_stand_where_their_characters_do() {
        for (name, character) in [
            ("amp", '&'),
            ("quot", '"'),
            ("nbsp", ' '),
            ("Agrave", 'À'),
            ("EACUTE", 'É'),
            ("yacute", 'ý'),
            ("thorn", 'þ'),
            ("AElig", 'Æ'),
            ("szlig", 'ß'),
            ("yuml", 'ÿ'),
            ("iquest", '¿'),
            ("middot", '·'),
            ("amacr", 'ā'),
            ("Aogon", 'Ą'),
            ("ccaron", 'č'),
            ("gbreve", 'ğ'),
            ("imath", 'ı'),
            ("kcedil", 'ķ'),
            ("lacute", 'ĺ'),
            ("Lstrok", 'Ł'),
            ("ncaron", 'ň'),
            ("oelig", 'œ'),
            ("odblac", 'ő'),
            ("rcaron", 'ř'),
            ("Scaron", 'Š'),
            ("scedil", 'ş'),
            ("udblac", 'ű'),
            ("uring", 'ů'),
            ("zcaron", 'ž'),
            ("zdot", 'ż'),
            ("Zacute", 'Ź'),
            ("ycirc", 'ŷ'),
            ("trade", '™'),
            ("alpha", 'α'),
            ("Sigma", 'Σ'),
            ("sigmaf", 'ς'),
            ("omega", 'ω'),
            ("mdash", '—'),
            ("bdquo", '„'),
            ("ldquo", '“'),
            ("hellip", '…'),
            ("thinsp", '\u{2009}'),
            ("rlm", '\u{200f}'),
            ("rsaquo", '›'),
            ("rarr", '→'),
            ("euro", '€'),
        ] {
            let written = format!("{name}; x");
            assert_eq!(reference(written.as_bytes()), Some((character, name.len() + 1)), "{name}");
        }
        for none in ["-;", ";", "frob;", "amp", "#+5;"] {
            assert_eq!(reference(none.as_bytes()), None, "{none}");
        }
    }
}
