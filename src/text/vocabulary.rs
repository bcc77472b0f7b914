//! The units that were met before, and what they fold to: replies are made of a few thousand words, and most of what they
//! name beside them, lists and hosts, comes again too.

use super::fold::Folded;
use super::table::{Row, Table};

/// Two thirds of these can be known, and so many bytes of long ones.
const WORDS: usize = 32768;
const BYTES: usize = 1024 * 1024;
/// How many units are remembered that were met once.
const MET: usize = 4096;
/// Bytes that are read at once. A text has as many zeros behind it.
pub const CHUNK: usize = 8;
/// The most bytes of a unit that is learnt.
const LONGEST: usize = 255;

/// A unit that is known.
#[derive(Clone, Copy)]
pub struct Word {
    key: u64,
    /// Its second chunk, and what it folds to, unless it is longer than two.
    second: u64,
    pub chunks: [u64; 2],
    /// Else where its bytes are, and behind them those that it folds to.
    from: u32,
    pub folded: Folded,
    /// What is in it, as `scan.rs` says.
    pub signs: u8,
}

impl Row for Word {
    type Key = u64;

    #[inline]
    fn key(&self) -> u64 {
        self.key
    }

    #[inline]
    fn hash(key: u64) -> u32 {
        key as u32
    }
}

/// A unit of a text, up to the next space.
#[derive(Clone, Copy)]
pub struct Unit<'a> {
    /// The text from there on.
    text: &'a [u8],
    length: usize,
    /// No two units of one chunk have the same, and none of two that share the second.
    key: u64,
    second: u64,
}

fn chunk(text: &[u8], at: usize) -> Option<u64> {
    text.get(at..at + CHUNK)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
}

impl<'a> Unit<'a> {
    /// The unit that begins at `at`, unless it is a long one.
    #[inline]
    pub fn new(text: &'a [u8], at: usize) -> Option<Self> {
        const ONES: u64 = u64::MAX / 255;
        let text = text.get(at..)?;
        let (mut length, mut key, mut second) = (0, 1, 0);
        let mix = |key: u64, chunk: u64| (key ^ chunk).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23);
        while length + CHUNK <= LONGEST {
            let chunk = chunk(text, length)?;
            // The highest bit of the first byte that is no more than a space, and of none before it.
            let ends = chunk.wrapping_sub(ONES * (u64::from(b' ') + 1)) & !chunk & ONES << 7;
            if ends != 0 {
                let left = (ends & ends.wrapping_neg()) >> 7;
                let last = chunk & (left - 1);
                second = if length == CHUNK { last } else { second };
                length += left.trailing_zeros() as usize / 8;
                return Some(Self { text, length, key: mix(key, last), second });
            }
            second = if length == CHUNK { chunk } else { second };
            key = mix(key, chunk);
            length += CHUNK;
        }
        None
    }

    fn bytes(&self) -> &'a [u8] {
        self.text.get(..self.length).unwrap_or_default()
    }
}

#[derive(Default)]
pub struct Vocabulary {
    words: Table<Word, WORDS>,
    long: Vec<u8>,
    /// Tags of the units that were met once: most that never come again are not learnt.
    met: Vec<u32>,
}

impl Vocabulary {
    /// The number of the word that the unit is, the word, and what it folds to if that is a long one.
    #[inline]
    pub fn get(&self, unit: Unit) -> Option<(u16, &Word, &[u8])> {
        let (number, word) = self.words.get(unit.key)?;
        if usize::from(word.folded.unit) != unit.length || word.second != unit.second {
            return None;
        }
        if unit.length <= 2 * CHUNK {
            return Some((number, word, &[]));
        }
        let (own, rest) = self.long.get(word.from as usize..)?.split_at_checked(unit.length)?;
        if own == unit.bytes() { Some((number, word, rest.get(..usize::from(word.folded.length))?)) } else { None }
    }

    /// Learns a unit if there is much room or it was met before, and gives its number; 0 for none.
    #[inline(never)]
    pub fn add(&mut self, unit: Unit, folded: Folded, bytes: &[u8], signs: u8) -> u16 {
        self.met.resize(MET, 0);
        let (key, tag) = (unit.key, (unit.key >> 32) as u32);
        let familiar = self.met.get_mut(key as usize % MET).is_some_and(|met| std::mem::replace(met, tag) == tag);
        if self.is_full() || self.words.len() > WORDS / 3 && !familiar {
            return 0;
        }
        let from = self.long.len() as u32;
        if unit.length > 2 * CHUNK {
            self.long.extend_from_slice(unit.bytes());
            self.long.extend_from_slice(bytes);
        }
        let mut chunks = [0; 2];
        for (chunk, bytes) in chunks.iter_mut().zip(bytes.chunks(CHUNK)) {
            *chunk = bytes.iter().rev().fold(0, |chunk, byte| chunk << 8 | u64::from(*byte));
        }
        self.words.add(Word { key, second: unit.second, chunks, from, folded, signs })
    }

    pub fn is_full(&self) -> bool {
        self.words.is_full() || self.long.len() >= BYTES
    }

    pub fn clear(&mut self) {
        self.words.clear();
        self.long.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn padded(unit: &str) -> Vec<u8> {
        unit.bytes().chain([0; CHUNK]).collect()
    }

    fn known(vocabulary: &Vocabulary, unit: &str) -> bool {
        Unit::new(&padded(unit), 0).is_some_and(|unit| vocabulary.get(unit).is_some())
    }

    fn learn(vocabulary: &mut Vocabulary, unit: &str) {
        let text = padded(unit);
        let folded = Folded { unit: unit.len() as u8, length: unit.len() as u8, even: true, skipped: 0 };
        if let Some(read) = Unit::new(&text, 0) {
            vocabulary.add(read, folded, unit.as_bytes(), 0);
        }
    }

    fn key(unit: &str) -> u64 {
        Unit::new(&padded(unit), 0).map_or(0, |unit| unit.key)
    }

    #[test]
    fn a_unit_is_known_by_all_of_its_bytes() {
        let mut vocabulary = Vocabulary::default();
        for unit in ["user", "unknown:", "recipient", "sixteen-letters!", "https://example.org/help"] {
            assert!(!known(&vocabulary, unit));
            learn(&mut vocabulary, unit);
            assert!(known(&vocabulary, unit));
            for (at, _) in unit.char_indices() {
                let mut other = unit.to_owned();
                other.replace_range(at..=at, "~");
                assert!(!known(&vocabulary, &other), "{other}");
            }
            assert!(!known(&vocabulary, &unit[..unit.len() - 1]) && !known(&vocabulary, &format!("{unit}s")), "{unit}");
        }
        assert!(Unit::new(&padded(&"x".repeat(LONGEST + 1)), 0).is_none());
    }

    /// Who knows how keys are made can make two units of one key. They are told apart all the same.
    #[test]
    fn two_units_of_one_key_are_told_apart() {
        let half = |number: u64| format!("{number:08}");
        let bytes = |half: &str| half.bytes().rev().fold(0, |chunk, byte| chunk << 8 | u64::from(byte));
        let mix = |key: u64, chunk: &str| (key ^ bytes(chunk)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23);
        for middle in ["", "-and-so-"] {
            let mixed = |head: &str| if middle.is_empty() { mix(1, head) } else { mix(mix(1, head), middle) };
            let first = half(0) + middle + "abcdefgh";
            let found = (1..1_000_000).map(half).find_map(|head| {
                let last = (bytes("abcdefgh") ^ mixed(&half(0)) ^ mixed(&head)).to_le_bytes();
                last.iter().all(u8::is_ascii_graphic).then(|| head + middle + &String::from_utf8_lossy(&last))
            });
            let second = found.unwrap_or_default();
            assert_eq!(key(&first), key(&second), "the test makes keys as they were made once");
            let mut vocabulary = Vocabulary::default();
            learn(&mut vocabulary, &first);
            assert!(known(&vocabulary, &first) && !known(&vocabulary, &second));
        }
    }

    #[test]
    fn what_never_comes_again_does_not_crowd_out_the_rest() {
        let mut vocabulary = Vocabulary::default();
        (0..WORDS).for_each(|number| learn(&mut vocabulary, &format!("{number}@example.org")));
        assert!(!vocabulary.is_full());
        learn(&mut vocabulary, "quota");
        learn(&mut vocabulary, "quota");
        assert!(known(&vocabulary, "quota"));
    }
}
