//! The number that stands for a code in a scheme's table. build.rs computes it for every row, the library for the
//! code that it is asked for, so that the tables need no strings.

/// The number of a code as its scheme prints it: a plain number is itself (below 1,000,000), `5.1.1` is class ×
/// 1,000,000 + subject × 1000 + detail, and words are a hash from 2³¹ on, in which the case of ASCII letters does not
/// count.
pub fn number(code: &str) -> u32 {
    let mut parts = code.split('.').map(canonical);
    match (parts.next().flatten(), parts.next(), parts.next(), parts.next()) {
        (Some(plain), None, ..) if plain < 1_000_000 => plain,
        (Some(class @ 1..=9), Some(Some(subject)), Some(Some(detail)), None) if subject < 1000 && detail < 1000 => {
            class * 1_000_000 + subject * 1000 + detail
        }
        _ => hash(code),
    }
}

/// A decimal number without leading zeros.
fn canonical(part: &str) -> Option<u32> {
    let usual = part.bytes().all(|byte| byte.is_ascii_digit()) && (part.len() == 1 || !part.starts_with('0'));
    part.parse().ok().filter(|_| usual)
}

/// FNV-1a over 31 bits. build.rs refuses two codes of a scheme with one hash.
fn hash(code: &str) -> u32 {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(16_777_619);
    code.bytes().fold(2_166_136_261, step) | 1 << 31
}

#[cfg(test)]
mod tests {
    use super::{hash, number};

    #[test]
    fn numbers_dotted_codes_and_words_are_told_apart() {
        for (code, expected) in [
            ("0", 0),
            ("21", 21),
            ("999999", 999_999),
            ("5.1.1", 5_001_001),
            ("9.0.999", 9_000_999),
            ("5.999.0", 5_999_000),
            ("Bad-Mailbox", hash("bad-mailbox")),
            ("1000000", hash("1000000")),
            ("021", hash("021")),
            ("5.01.1", hash("5.01.1")),
            ("0.1.1", hash("0.1.1")),
            ("10.1.1", hash("10.1.1")),
            ("5.1000.1", hash("5.1000.1")),
            ("5.1.1000", hash("5.1.1000")),
            ("5.1", hash("5.1")),
            ("5.1.1.1", hash("5.1.1.1")),
        ] {
            assert_eq!(number(code), expected, "{code}");
        }
        assert!(hash("a") >= 1 << 31 && hash("a") != hash("b"));
    }
}
