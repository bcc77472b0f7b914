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

    /// In the order of their texts.
    pub static MARKERS: LazyLock<Vec<MarkerRow>> = LazyLock::new(|| LINES.lines().filter_map(row).collect());

    /// Whether a row may begin with three bytes, by their [`slot`]: most places of a text are no marker's.
    pub static BEGINNINGS: LazyLock<Vec<bool>> = LazyLock::new(|| {
        let mut all = vec![false; SLOTS];
        for key in MARKERS.iter().filter_map(|row| row.text.as_bytes().first_chunk()) {
            if let Some(begins) = all.get_mut(slot(key)) {
                *begins = true;
            }
        }
        all
    });
    const SLOTS: usize = 1 << 13;

    /// The place of three bytes.
    pub fn slot([a, b, c]: &[u8; 3]) -> usize {
        trie::slot(u32::from_le_bytes([*a, *b, *c, 0]), SLOTS)
    }

    /// A line that build/messages.rs wrote: a letter for what the marker says, a digit for where, its text.
    fn row(line: &'static str) -> Option<MarkerRow> {
        let [says, place, ..] = line.as_bytes() else { return None };
        let place = place - b'0';
        let says = *Says::ALL.get(usize::from(says - b'a'))?;
        Some(MarkerRow { text: line.get(2..)?, says, subject: place & 1 != 0, open: place & 2 != 0 })
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
    let beginnings = BEGINNINGS.as_slice();
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
        if !beginnings.get(slot(key)).is_some_and(|begins| *begins) {
            continue;
        }
        let from = MARKERS.partition_point(|row| row.text.as_bytes().get(..3) < Some(key));
        for row in MARKERS.get(from..).unwrap_or_default().iter().take_while(|row| row.text.as_bytes().starts_with(key)) {
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
                hits.push(Hit { says: row.says, start, end, line });
            }
        }
    }
    hits
}
