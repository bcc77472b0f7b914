//! What a reply loses on its way. A reply that says less must not remove an address that the whole reply leaves on the list.

use bouncecode::AddressAction;

use super::corpus::{Answer, Row};

/// A way to damage a text at one of its letters.
pub struct Damage {
    pub name: &'static str,
    /// The text, damaged at the letter that is at this byte.
    pub at: fn(&str, usize, char) -> String,
}

pub const ALL: &[Damage] = &[
    Damage { name: "letter-lost-to-U+FFFD", at: |text, at, letter| with(text, at, letter, "\u{fffd}") },
    Damage { name: "letter-lost-to-question-mark", at: |text, at, letter| with(text, at, letter, "?") },
    Damage { name: "letter-dropped", at: |text, at, letter| with(text, at, letter, "") },
    Damage { name: "letter-become-another", at: |text, at, letter| with(text, at, letter, if letter == 'x' { "k" } else { "x" }) },
    // A soft line break of quoted-printable whose line end was lost.
    Damage { name: "equals-sign-before-letter", at: |text, at, letter| with(text, at, letter, &format!("={letter}")) },
];

fn with(text: &str, at: usize, letter: char, instead: &str) -> String {
    let (before, after) = (&text[..at], &text[at + letter.len_utf8()..]);
    format!("{before}{instead}{after}")
}

/// The letters of a text, by their place.
pub fn letters(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices().filter(|(_, character)| character.is_alphabetic())
}

/// The places where a text can be cut inside a word.
pub fn cuts(text: &str) -> impl Iterator<Item = usize> {
    let pairs = text.char_indices().zip(text.chars().skip(1));
    pairs.filter(|((_, before), after)| before.is_alphabetic() && after.is_alphabetic()).map(|((at, before), _)| at + before.len_utf8())
}

/// Whether the row leaves its address on the list.
pub fn spares(row: &Row) -> bool {
    matches!(Answer::to(&row.code, &row.text).address, AddressAction::Keep | AddressAction::Watch)
}

/// Whether the answer to a text that was cut is no wonder: without the word that was cut it says the same, so that what is
/// left is a whole sentence, or a code alone.
pub fn is_whole(code: &str, cut: &str) -> bool {
    Answer::to(code, cut.trim_end_matches(char::is_alphabetic)).suppresses()
        || Answer::to(code, cut.trim_start_matches(char::is_alphabetic)).suppresses()
}
