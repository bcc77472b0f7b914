//! The markers of data/messages.toml in a text: words by which a notice, an auto-reply or a quoted original is known.

use super::fold::Folded;

mod rows {
    use crate::text::trie;
    use std::sync::LazyLock;

    pub struct MarkerRow {
        /// Folded.
        pub text: &'static str,
        pub says: Says,
        /// Whether it is one of subjects; or else of texts.
        pub subject: bool,
        /// Whether it may end inside a word.
        pub open: bool,
        /// The place after that of another row with the same [`slot`]; 0 for none.
        pub next: usize,
    }

    /// A list of words, one to a line: smaller than a table of them.
    pub struct Words(&'static str);

    impl Words {
        pub fn iter(&self) -> std::str::Lines<'static> {
            self.0.lines()
        }

        pub fn contains(&self, word: &str) -> bool {
            self.iter().any(|known| known == word)
        }
    }

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));

    /// All rows, and for each [`slot`] of three bytes the place after that of the last row that begins with such: most places of
    /// a text are no marker's.
    pub static MARKERS: LazyLock<(Vec<MarkerRow>, Vec<usize>)> = LazyLock::new(|| {
        let (mut rows, mut last) = (vec![], vec![0; SLOTS]);
        let (mut says, mut place) = (Says::ALL[0], 0);
        for text in LINES.lines() {
            // As build/messages.rs writes them: a letter for what the markers below say, and a digit for where.
            if let [letter, digit] = text.as_bytes() {
                (says, place) = (Says::ALL.get(usize::from(letter - b'a')).copied().unwrap_or(says), digit - b'0');
            } else if let Some(last) = text.as_bytes().first_chunk().and_then(|key| last.get_mut(slot(key))) {
                rows.push(MarkerRow { text, says, subject: place & 1 != 0, open: place & 2 != 0, next: *last });
                *last = rows.len();
            }
        }
        (rows, last)
    });
    const SLOTS: usize = 1 << 13;

    /// The place of three bytes.
    pub fn slot([a, b, c]: &[u8; 3]) -> usize {
        trie::slot(u32::from_le_bytes([*a, *b, *c, 0]), SLOTS)
    }
}
pub use rows::*;

/// A marker that was found.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    pub says: Says,
    /// Bytes of the folded text.
    pub start: usize,
    pub end: usize,
    /// The line that it begins in.
    pub line: usize,
}

/// Where a marker may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Subject,
    Text,
}

/// All markers in a folded text, in its order. They begin where a word does; letters of scripts without spaces all begin one.
pub fn find(folded: &Folded, place: Place) -> Vec<Hit> {
    let bytes = folded.text.as_bytes();
    let (rows, last) = &*MARKERS;
    let mut hits = vec![];
    let mut line = 0;
    let mut inside = false;
    for (start, byte) in bytes.iter().enumerate() {
        let word = byte.is_ascii_alphanumeric();
        // A byte above ASCII begins a character or goes on with one; no marker begins in the middle.
        let first = if byte.is_ascii() { word && !inside } else { byte & 0xc0 != 0x80 };
        inside = word;
        if !first {
            continue;
        }
        let Some(key) = bytes.get(start..).and_then(<[u8]>::first_chunk) else { break };
        let mut next = last.get(slot(key)).copied().unwrap_or_default();
        while let Some(row) = next.checked_sub(1).and_then(|place| rows.get(place)) {
            next = row.next;
            let end = start + row.text.len();
            let here = if row.subject { Place::Subject } else { Place::Text };
            let matches = bytes.get(start..end) == Some(row.text.as_bytes());
            let ends = row.open
                || !bytes.get(end).is_some_and(u8::is_ascii_alphanumeric)
                || !row.text.ends_with(|last: char| last.is_ascii_alphanumeric());
            if here == place && matches && ends {
                while folded.line_starts.get(line + 1).is_some_and(|next| *next <= start) {
                    line += 1;
                }
                // The shorter one first.
                let place = hits.partition_point(|hit: &Hit| hit.start < start || hit.end < end);
                hits.insert(place, Hit { says: row.says, start, end, line });
            }
        }
    }
    hits
}
