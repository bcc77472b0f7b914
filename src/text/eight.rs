//! Bytes of a text in eights: one number that holds eight of them, the first one lowest, is looked at in one step.
//!
//! build.rs compiles this file too, because the phrases of `data/` go through the same fold as replies.
//!
//! Where something is marked, it is by the highest bit of a byte.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHEST: u64 = ONES << 7;

/// Marks the bytes that are this one. A byte after one that is marked may be marked without being it.
#[inline(always)]
pub fn equal(eight: u64, byte: u8) -> u64 {
    let difference = eight ^ (ONES * u64::from(byte));
    difference.wrapping_sub(ONES) & !difference & HIGHEST
}

/// Marks bytes of ASCII from one to another.
#[inline(always)]
pub fn between(eight: u64, from: u8, to: u8) -> u64 {
    let low = eight & !HIGHEST;
    // The sums stay below 256: no byte carries into the next.
    (low + ONES * u64::from(0x80 - from)) & !(low + ONES * u64::from(0x7f - to)) & !eight & HIGHEST
}

/// Marks letters of ASCII.
#[inline(always)]
pub fn letters(eight: u64) -> u64 {
    between(eight | SMALL, b'a', b'z')
}

/// Marks bytes of characters beyond ASCII.
#[inline(always)]
pub fn high(eight: u64) -> u64 {
    eight & HIGHEST
}

/// The mark of the first byte.
pub const FIRST: u64 = 0x80;

/// Marks what another mark leaves out.
#[inline(always)]
pub fn not(marks: u64) -> u64 {
    !marks & HIGHEST
}

/// What makes letters of ASCII lower-case ones, where it is set.
pub const SMALL: u64 = ONES * 0x20;

/// Letters, digits and full stops of ASCII, in lower case.
#[inline(always)]
pub fn small(eight: u64) -> u64 {
    eight | SMALL
}

/// Any bytes, with letters of ASCII in upper case.
#[inline(always)]
pub fn upper(eight: u64) -> u64 {
    eight & !(letters(eight) >> 2)
}

/// The first eight bytes from a place on, if there are as many.
#[inline(always)]
fn at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..).and_then(<[u8]>::first_chunk).map(|eight| u64::from_le_bytes(*eight))
}

/// The eight bytes from a place on, with zeros for those that are not there.
#[inline(always)]
pub fn from(bytes: &[u8], place: usize) -> u64 {
    at(bytes, place).unwrap_or_else(|| last(bytes, place))
}

/// The same where there are fewer than eight.
#[cold]
#[inline(never)]
fn last(bytes: &[u8], place: usize) -> u64 {
    let mut eight = [0; 8];
    eight.iter_mut().zip(bytes.get(place..).unwrap_or_default()).for_each(|(to, byte)| *to = *byte);
    u64::from_le_bytes(eight)
}

/// The first place from `start` on with a byte that is marked, or the end.
#[inline(always)]
pub fn find(bytes: &[u8], start: usize, marks: impl Fn(u64) -> u64) -> usize {
    let mut place = start;
    while place < bytes.len() {
        let marked = marks(from(bytes, place));
        if marked != 0 {
            // What is behind the end may be marked too.
            return bytes.len().min(place + marked.trailing_zeros() as usize / 8);
        }
        place += 8;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each byte in each of the eight places, among bytes that could carry into it.
    fn for_each_byte(check: impl Fn(u64, usize, u8)) {
        for byte in 0..=255 {
            for place in 0..8 {
                for others in [0, 1, 0x1f, b'Z', b'z', 0x7f] {
                    let mut bytes = [others; 8];
                    bytes.iter_mut().skip(place).take(1).for_each(|own| *own = byte);
                    check(u64::from_le_bytes(bytes), place, byte);
                }
            }
        }
    }

    fn byte_of(eight: u64, place: usize) -> u8 {
        (eight >> (8 * place)) as u8
    }

    #[test]
    fn eights_say_the_same_as_bytes() {
        for_each_byte(|eight, place, byte| {
            let marked = |marks: u64| byte_of(marks, place) == 0x80;
            assert_eq!(marked(between(eight, 1, 0x1f)), (1..0x20).contains(&byte));
            assert_eq!(marked(high(eight)), !byte.is_ascii());
            assert_eq!(marked(letters(eight)), byte.is_ascii_alphabetic(), "{byte}");
            assert_eq!(marked(not(letters(eight))), !byte.is_ascii_alphabetic(), "{byte}");
            assert_eq!(byte_of(upper(eight), place), byte.to_ascii_uppercase());
            if byte.is_ascii_alphanumeric() || byte == b'.' {
                assert_eq!(byte_of(small(eight), place), byte.to_ascii_lowercase());
            }
            for wanted in [0, 0x1b, b'=', 0x7f, 0x80, 0xff] {
                let first = equal(eight, wanted).trailing_zeros() as usize / 8;
                assert_eq!(first, (0..8).position(|place| byte_of(eight, place) == wanted).unwrap_or(8), "{eight:x}");
            }
        });
    }

    #[test]
    fn the_first_marked_byte_is_found() {
        for length in 0..40 {
            for place in 0..=length {
                let mut text = "x".repeat(place) + if place < length { "=" } else { "" };
                text += &"=y".repeat(length.saturating_sub(text.len()));
                assert_eq!(find(text.as_bytes(), 0, |eight| equal(eight, b'=')), place);
                assert_eq!(find(text.as_bytes(), place.min(3), |eight| equal(eight, b'=')), place);
            }
        }
        assert_eq!(find(b"x", 0, |eight| not(letters(eight))), 1);
        assert_eq!(find(b"x", 3, |eight| equal(eight, b'=')), 1);
    }

    #[test]
    fn behind_the_last_byte_are_zeros() {
        let (text, mut padded) = (b"what is there", b"what is there".to_vec());
        padded.extend([0; 16]);
        for place in 0..text.len() + 2 {
            assert_eq!(Some(from(text, place)), at(&padded, place), "{place}");
        }
    }
}
