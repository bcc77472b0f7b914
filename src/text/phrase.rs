//! How the phrases stand in one list: each part with the mark of what follows it. build.rs compiles this file too: it
//! writes the list that `index.rs` reads. The fold makes spaces of all these bytes, so no reply has them.

/// A run of digits.
pub const DIGITS: u8 = b'[';
/// At a part's end: it need not be a word's.
pub const OPEN: u8 = b'*';
/// Behind a part: a gap and another part, the end of an effect's phrases, the end of a phrase.
pub const GAP: u8 = b'{';
pub const NEXT: u8 = b'|';
pub const END: u8 = b'}';

/// How many bytes are looked at together: the list goes on for so many `NEXT`, and a folded text for so many zeros.
pub const AHEAD: usize = 8;
