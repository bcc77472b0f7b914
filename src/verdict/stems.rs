//! Beginnings of words, also of words that lost a letter or have another one in its place: "ender" and "sexder" for "sender".
//!
//! Not for what follows from such a word: that is limit.rs.

use crate::tables::{FLEETING, OF_SENDERS};
use crate::text::class::is_unspaced;
use crate::text::trie::shared;

/// The words for the sender, and others that are of the sender's side where a reply begins with them.
pub static SENDER_STEMS: Stems = Stems::new(&OF_SENDERS);
/// Words that say that something will not stay so.
pub static FLEETING_STEMS: Stems = Stems::new(&FLEETING);

/// A list of beginnings, 64 at most.
pub struct Stems {
    stems: &'static [&'static str],
    /// A bit for each stem of which the first or the second letter begins with a byte, by the place of that byte: a word can
    /// begin like a stem only if one of its first two bytes is there.
    leads: [u64; PLACES],
}

/// A place for each letter, and the last one for all bytes beyond ASCII.
const PLACES: usize = 33;

impl Stems {
    #[allow(clippy::indexing_slicing, reason = "worked out when compiled")]
    const fn new(stems: &'static [&'static str]) -> Self {
        let (mut leads, mut at) = ([0; PLACES], 0);
        while at < stems.len() {
            let bytes = stems[at].as_bytes();
            let mut second = 1;
            while is_inside_letter(bytes[second]) {
                second += 1;
            }
            leads[place(bytes[0])] |= 1 << at;
            leads[place(bytes[second])] |= 1 << at;
            at += 1;
        }
        Self { stems, leads }
    }

    /// Whether a word begins with one of them.
    pub fn begin(&self, word: &[u8]) -> bool {
        self.any(word, |word, stem| word.starts_with(stem))
    }

    /// Whether a word begins with one that lacks a letter or has another one in its place.
    pub fn nearly_begin(&self, word: &[u8]) -> bool {
        self.any(word, is_nearly)
    }

    #[inline]
    fn any(&self, word: &[u8], begins: impl Fn(&[u8], &[u8]) -> bool) -> bool {
        let [first, second, ..] = word else { return false };
        let at = |byte: u8| self.leads.get(place(byte)).copied().unwrap_or(0);
        let mut left = at(*first) | at(*second);
        while left != 0 {
            let stem = self.stems.get(left.trailing_zeros() as usize).map_or(&[][..], |stem| stem.as_bytes());
            if begins(word, stem) {
                return true;
            }
            left &= left - 1;
        }
        false
    }
}

const fn place(byte: u8) -> usize {
    if byte < 0x80 { (byte & 31) as usize } else { PLACES - 1 }
}

/// Whether a word begins with a stem of which one letter is lost or another one; not with the stem itself.
#[inline(always)]
pub fn is_nearly(word: &[u8], stem: &[u8]) -> bool {
    begins_nearly(word, stem) && goes_on_nearly(word, stem)
}

/// Whether the first letters may be those of the stem of which one is lost or another one. Most words end here, so it is no call.
#[inline(always)]
fn begins_nearly(word: &[u8], stem: &[u8]) -> bool {
    let ([a, b, c, ..], [x, y, z, ..]) = (word, stem) else { return false };
    // Of longer letters the rest tells.
    (x | y | z | b) & 0x80 != 0 || a == x && (b == y || b == z || c == z) || b == y && c == z || a == y && b == z
}

fn goes_on_nearly(word: &[u8], stem: &[u8]) -> bool {
    // Scripts without spaces: the last letter of a word for the sender is what tells it from the one for sending.
    let unspaced = is_unspaced(stem);
    let mut same = shared(word, stem);
    while stem.get(same).is_some_and(|byte| is_inside_letter(*byte)) {
        same -= 1;
    }
    let (Some(left), Some(changed)) = (stem.get(same..), word.get(same..)) else { return false };
    let lost = behind_letter(left);
    if lost.is_empty() {
        // "sendet", "senden" are words of their own.
        return !unspaced && !left.is_empty() && (changed.is_empty() || changed.len() > 3);
    }
    changed.starts_with(lost) || !unspaced && behind_letter(changed).starts_with(lost)
}

const fn is_inside_letter(byte: u8) -> bool {
    matches!(byte, 0x80..=0xbf)
}

/// What is behind the first letter.
fn behind_letter(word: &[u8]) -> &[u8] {
    let inside = word.iter().skip(1).take_while(|byte| is_inside_letter(**byte)).count();
    word.get(inside + 1..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::is_nearly;

    #[test]
    fn a_stem_is_known_without_one_of_its_letters() {
        for (word, nearly) in [
            ("sender", false),
            ("senders", false),
            ("ender", true),
            ("snder", true),
            ("sendr", true),
            ("sende", true),
            ("sexder", true),
            ("sendeaddress", true),
            ("sendet", false),
            ("endersaddress", true),
            ("nder", false),
            ("user", false),
            ("", false),
        ] {
            assert_eq!(is_nearly(word.as_bytes(), b"sender"), nearly, "{word}");
        }
        for (word, stem, nearly) in [
            ("тправител", "отправител", true),
            ("отравителя", "отправител", true),
            ("отправителя", "отправител", false),
            ("получател", "отправител", false),
            ("信者のアドレス", "送信者", true),
            ("送者のアドレス", "送信者", true),
            ("送信できません", "送信者", false),
            ("送信者", "送信者", false),
            ("信", "送信者", false),
        ] {
            assert_eq!(is_nearly(word.as_bytes(), stem.as_bytes()), nearly, "{word}");
        }
    }
}
