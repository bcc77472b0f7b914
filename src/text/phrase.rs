//! A phrase as `data/` writes it, read into the parts between its gaps. build.rs compiles this file too.
//!
//! Not for how a text folds: the caller hands in the fold, so that phrases and replies go through the same one.

use super::class::is_unspaced;

/// A run of digits in a part. No folded text holds this byte.
pub const DIGITS: u8 = 0;
/// The most gaps of a phrase.
pub const GAPS: usize = 3;
/// The most bytes of a phrase, without its gaps.
const LONGEST: usize = 200;
/// The most numbers of a phrase: each is looked for in two ways, as a number and as the digits of another phrase.
const NUMBERS: usize = 4;

/// What stands between two gaps of a phrase, or is the whole of one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// As it is folded, with `DIGITS` for each run of digits.
    pub bytes: Vec<u8>,
    /// It may begin inside a word.
    pub inside: bool,
    /// It may end inside a word.
    pub open: bool,
}

/// Reads the parts of a phrase: `{}` is a gap, `{n}` a number, `*` a word's end that is open. `url`: it is looked for in
/// URLs, addresses and host names, which are folded to upper case.
pub fn parts(phrase: &str, url: bool, fold: &impl Fn(&str) -> Vec<u8>) -> Result<Vec<Part>, &'static str> {
    let mut parts = vec![];
    let mut rest = Some(phrase);
    while let Some(text) = rest {
        let (part, after) = cut(text, "{}");
        rest = after;
        if parts.len() > GAPS {
            return Err("has more than three gaps");
        }
        parts.push(Part::read(part, url, fold)?);
    }
    let length: usize = parts.iter().map(|part| part.bytes.len()).sum();
    let numbers = parts.iter().flat_map(|part| &part.bytes).filter(|byte| **byte == DIGITS).count();
    match parts.as_slice() {
        [only] if length < 3 && only.bytes.iter().all(u8::is_ascii_alphabetic) => Err("is too short to mean anything"),
        _ if numbers > NUMBERS => Err("has more than four numbers"),
        _ if length > LONGEST => Err("is longer than 200 bytes"),
        _ => Ok(parts),
    }
}

/// What is before a mark, and what is after it if there is one. (`str::split_once` is three kilobytes of wasm.)
#[inline(never)]
fn cut<'a>(text: &'a str, mark: &str) -> (&'a str, Option<&'a str>) {
    let at = text.as_bytes().windows(mark.len()).position(|window| window == mark.as_bytes());
    at.and_then(|at| Some((text.get(..at)?, text.get(at + mark.len()..)))).unwrap_or((text, None))
}

/// The phrase with umlauts as two letters: `ä` is written `ae` where a keyboard or a gateway has none, and so on.
#[inline(never)]
pub fn spelt_out(phrase: &str) -> String {
    let mut spelt = String::with_capacity(phrase.len());
    for c in phrase.chars() {
        match c {
            'ä' => spelt.push_str("ae"),
            'ö' | 'ø' => spelt.push_str("oe"),
            'ü' => spelt.push_str("ue"),
            'å' => spelt.push_str("aa"),
            other => spelt.push(other),
        }
    }
    spelt
}

impl Part {
    #[inline(never)]
    fn read(text: &str, url: bool, fold: &impl Fn(&str) -> Vec<u8>) -> Result<Self, &'static str> {
        let text = text.trim();
        let inner = text.trim_matches('*');
        if inner.contains('*') {
            return Err("has a * inside: a word is open at the ends of a phrase, or beside a gap");
        }
        let bytes = bytes(inner, url, fold);
        // Scripts that put no spaces between words have no word's edge.
        let last = bytes.iter().rposition(|byte| !matches!(byte, 0x80..=0xbf)).and_then(|at| bytes.get(at..)).unwrap_or_default();
        let part = Self { inside: text.starts_with('*') || is_unspaced(&bytes), open: text.ends_with('*') || is_unspaced(last), bytes };
        part.check()?;
        Ok(part)
    }

    /// The trie finds the beginning of a part by three bytes.
    fn check(&self) -> Result<(), &'static str> {
        let numbered = self.bytes.first() == Some(&DIGITS);
        let rest = self.bytes.get(usize::from(numbered)..).unwrap_or_default();
        let plain = rest.iter().position(|byte| *byte == DIGITS).unwrap_or(rest.len());
        match rest {
            [] => Err("has no words, or none beside a gap"),
            _ if numbered && self.inside => Err("begins with a * and a number: numbers begin where words begin"),
            _ if plain >= 3 => Ok(()),
            // The space after it is the third.
            [_, b'a'..=b'z'] if !numbered && !self.open => Ok(()),
            _ => Err("has fewer than three bytes before a number or an open end, which do not tell it from others"),
        }
    }
}

/// The bytes that a part has in a folded text.
#[inline(never)]
fn bytes(part: &str, url: bool, fold: &impl Fn(&str) -> Vec<u8>) -> Vec<u8> {
    const STAND_IN: &str = "90909090909";
    let mut text = String::new();
    let mut rest = Some(part);
    while let Some(part) = rest {
        let (before, after) = cut(part, "{n}");
        text.push_str(before);
        text.push_str(if after.is_some() { STAND_IN } else { "" });
        rest = after;
    }
    let folded = if url { text.to_ascii_uppercase().into_bytes() } else { fold(&text) };
    let (mut bytes, mut rest) = (vec![], folded.as_slice());
    while let Some((first, after)) = rest.split_first() {
        match rest.strip_prefix(STAND_IN.as_bytes()) {
            Some(after) => (bytes.push(DIGITS), rest = after).1,
            None => (bytes.push(*first), rest = after).1,
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(phrase: &str, url: bool) -> Result<Vec<(String, bool, bool)>, &'static str> {
        let parts = parts(phrase, url, &|text| text.to_lowercase().into_bytes())?;
        Ok(parts.into_iter().map(|part| (String::from_utf8_lossy(&part.bytes).into_owned(), part.inside, part.open)).collect())
    }

    #[test]
    fn a_phrase_is_read_into_its_parts() {
        let part = |text: &str, inside, open| (text.to_owned(), inside, open);
        for (phrase, expected) in [
            ("User unknown", vec![part("user unknown", false, false)]),
            ("mailbox {} is Full", vec![part("mailbox", false, false), part("is full", false, false)]),
            ("*postfach {} voll*", vec![part("postfach", true, false), part("voll", false, true)]),
            ("in {n} minutes", vec![part("in \0 minutes", false, false)]),
            ("{n} dag*", vec![part("\0 dag", false, true)]),
            ("no {} such user", vec![part("no", false, false), part("such user", false, false)]),
            ("已满", vec![part("已满", true, true)]),
        ] {
            assert_eq!(read(phrase, false), Ok(expected), "{phrase}");
        }
        assert_eq!(read("p=NoSuchUser", true), Ok(vec![part("P=NOSUCHUSER", false, false)]));
    }

    #[test]
    fn what_cannot_be_found_is_refused() {
        let too_few = "has fewer than three bytes before a number or an open end, which do not tell it from others";
        for (phrase, why) in [
            ("no", "is too short to mean anything"),
            ("user {}", "has no words, or none beside a gap"),
            ("user {} * {} x", "has no words, or none beside a gap"),
            ("us*er", "has a * inside: a word is open at the ends of a phrase, or beside a gap"),
            ("*{n} minutes", "begins with a * and a number: numbers begin where words begin"),
            ("not listed {} bl*", too_few),
            ("s{n} or more", too_few),
            ("{n} d{n}", too_few),
            ("user {} s1", too_few),
            ("one {} two {} three {} four {} five", "has more than three gaps"),
            ("code {n}.{n}.{n}.{n}.{n}", "has more than four numbers"),
            (&"long ".repeat(41), "is longer than 200 bytes"),
        ] {
            assert_eq!(read(phrase, false), Err(why), "{phrase}");
        }
    }
}
