//! What a byte is to the fold: one table, looked up once for each byte.
//!
//! build.rs compiles this file too, with fold.rs.

pub const BREAK: u8 = 1;
pub const LETTER: u8 = 2;
pub const DIGIT: u8 = 4;
pub const HIGH: u8 = 8;
pub const MARK: u8 = 16;

/// Whether a text begins in a script that puts no spaces between words: from U+3000 on. Of the others of this kind, such as Thai, no
/// words are known here.
pub fn is_unspaced(text: &[u8]) -> bool {
    text.first().is_some_and(|lead| *lead >= 0xe3)
}

/// What a byte is: a break between tokens, a letter, a digit, part of a longer character, or a mark of addresses.
#[allow(clippy::indexing_slicing, reason = "worked out when compiled")]
static CLASS: [u8; 256] = {
    let mut class = [0u8; 256];
    let mut byte = 0;
    while byte < 256 {
        class[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'0'..=b'9' => DIGIT,
            0x80..=0xff => HIGH,
            b'@' | b':' | b'/' | b'.' => MARK,
            0..=b' ' | b'<' | b'>' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'"' | b'`' | b',' | b';' | b'|' | b'*' | b'!' => BREAK,
            _ => 0,
        };
        byte += 1;
    }
    class
};

pub fn class(byte: u8) -> u8 {
    CLASS.get(usize::from(byte)).copied().unwrap_or(0)
}
