//! Follows the phrases through a text, word by word.
//!
//! What a word does behind the words before it is worked out once, along the phrases, and looked up afterwards: the texts
//! themselves build the automaton. Where it is full, or where a run is no known word, everything is worked out each time.

use super::index::{FREE, Head, INSIDE, Index, NUMBER};
use super::phrase::AHEAD;
use super::table::{Row, Table};
use std::ops::Range;

/// Two thirds of these moves can be known, and so many finds.
const MOVES: usize = 65536;
const FOUND: usize = 65_000;

/// Nothing before the next word matters. States count from 1, so that no move has the key 0.
const ROOT: u16 = 1;
/// The words before the next one matter that `Automaton::first` names.
const NONE: u16 = u16::MAX;

/// A run of the folded text.
struct Run {
    start: u32,
    /// Its number in the vocabulary; 0 for none.
    word: u16,
}

/// What a word does in a state.
#[derive(Clone, Copy)]
struct Move {
    key: u32,
    next: u16,
    /// What it finds, in `Automaton::found`.
    first: u32,
    count: u32,
}

impl Row for Move {
    type Key = u32;

    fn key(&self) -> u32 {
        self.key
    }

    #[inline]
    fn hash(key: u32) -> u32 {
        key.wrapping_mul(0x9e37_79b1) >> 15
    }
}

/// A phrase, or a part of one, that ends in a run.
#[derive(Clone, Copy)]
pub struct Found {
    /// The effect that is complete with it, counted from 1; 0 for none.
    pub effect: u16,
    /// The part of a phrase with gaps that it is, and the part before it; both count from 1, 0 for none.
    pub step: u16,
    pub before: u16,
    /// Bytes from the run's start to where it begins and ends, and to where the word ends that it ends in.
    pub start: i32,
    pub end: i32,
    pub word_end: i32,
}

/// Kept between calls, so that a call allocates nothing.
pub struct Automaton {
    index: Index,
    /// How many words each state stands for.
    depths: Vec<u8>,
    moves: Table<Move, MOVES>,
    found: Vec<Found>,
    /// Beyond these the finds are one run's.
    kept: usize,
    runs: Vec<Run>,
    state: u16,
    first: usize,
    /// The runs that are looked at.
    text: Vec<u8>,
    /// Places where something may begin: the byte, and in the lowest eight bits what may begin there, as the index says,
    /// and `START`.
    spots: Vec<u32>,
}

/// The place is a word's start.
const START: u8 = FREE;
/// The most bytes that an open end takes along: a longer word is none, and would cost its length for every find.
const LONGEST_WORD: usize = 64;

/// What may begin behind a byte: inside a word not everything.
#[allow(clippy::indexing_slicing, reason = "worked out when compiled")]
static BEHIND: [u8; 256] = {
    let mut behind = [u8::MAX; 256];
    let mut byte = 0;
    while byte < 256 {
        if in_word(byte as u8) {
            behind[byte] = INSIDE;
        }
        byte += 1;
    }
    behind
};

/// Whether a byte is part of a word: a letter, a digit, or a byte of a longer character.
#[inline]
pub const fn in_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

impl Default for Automaton {
    fn default() -> Self {
        let (depths, moves) = (vec![0; 2], Table::default());
        Self {
            index: Index::default(),
            depths,
            moves,
            found: vec![],
            kept: 0,
            runs: vec![],
            state: ROOT,
            first: 0,
            text: vec![],
            spots: vec![],
        }
    }
}

impl Automaton {
    /// A new text begins.
    pub fn begin(&mut self) {
        self.runs.clear();
        self.state = ROOT;
    }

    pub fn is_full(&self) -> bool {
        self.moves.is_full() || self.found.len() >= FOUND
    }

    pub fn clear(&mut self) {
        self.depths.truncate(2);
        self.moves.clear();
        self.found.clear();
        self.kept = 0;
    }

    /// How many parts there are of phrases with gaps.
    pub fn steps(&self) -> usize {
        self.index.steps.into()
    }

    /// What [`Self::go`] gave.
    pub fn found(&self, range: Range<usize>) -> &[Found] {
        self.found.get(range).unwrap_or_default()
    }

    /// Goes on by the run that begins at `start` and ends with the text, and says what ends in it.
    #[inline]
    pub fn go(&mut self, text: &[u8], start: usize, word: u16) -> Range<usize> {
        self.runs.push(Run { start: start as u32, word });
        // No move has the word 0.
        let made = match self.known(self.state, word) {
            Some(made) => made,
            None => self.discover(text),
        };
        self.state = made.next;
        made.first as usize..(made.first + made.count) as usize
    }

    fn known(&self, state: u16, word: u16) -> Option<Move> {
        self.moves.get(key(state, word)).map(|(_, made)| *made)
    }

    #[inline(never)]
    fn discover(&mut self, text: &[u8]) -> Move {
        self.found.truncate(self.kept);
        let last = self.runs.len() - 1;
        let first = if self.state == NONE { self.first } else { self.before(self.state, last) };
        let (made, alive) = self.work_out(text, self.state, first, last);
        self.first = alive;
        made
    }

    /// The first run that the state behind the run before `last` stands for.
    fn before(&self, state: u16, last: usize) -> usize {
        last - usize::from(self.depths.get(usize::from(state)).copied().unwrap_or(0)).min(last)
    }

    /// Works out what the run `last` does behind those from `first` on, and from which run on something may go on.
    fn work_out(&mut self, text: &[u8], state: u16, first: usize, last: usize) -> (Move, usize) {
        let from = self.found.len();
        let alive = self.follow(text, first, last);
        let (found, word) = (self.found.len() - from, self.word(last));
        let mut made = Move { key: key(state, word), next: ROOT, first: from as u32, count: found as u32 };
        let keep = state != NONE && word != 0 && !self.is_full();
        if keep {
            self.kept = self.found.len();
        }
        if keep && alive == first {
            made.next = self.depths.len() as u16;
            self.depths.push((last + 1 - first) as u8);
        } else if alive <= last {
            made.next = self.state_of(text, alive, last);
        }
        if keep && made.next != NONE {
            self.moves.add(made);
        }
        (made, alive)
    }

    /// The state behind some runs.
    fn state_of(&mut self, text: &[u8], first: usize, last: usize) -> u16 {
        let mut state = ROOT;
        for at in first..=last {
            let word = self.word(at);
            if word == 0 || state == NONE || self.is_full() {
                return NONE;
            }
            let known = self.known(state, word);
            state = known.unwrap_or_else(|| self.work_out(text, state, self.before(state, at), at).0).next;
        }
        state
    }

    fn word(&self, run: usize) -> u16 {
        self.runs.get(run).map_or(0, |run| run.word)
    }

    /// Follows the phrases through the runs from `first` to `last`, and notes what ends in the last one. Gives the first run
    /// in which something begins that may go on behind it.
    fn follow(&mut self, text: &[u8], first: usize, last: usize) -> usize {
        let start = |run: usize| self.runs.get(run).map_or(text.len() + 1, |run| run.start as usize);
        let (from, to) = (start(first), start(last + 1) - 1);
        let within = start(last) - from;
        self.text.clear();
        self.text.extend_from_slice(text.get(from..to).unwrap_or_default());
        let end = self.text.len();
        self.text.push(b' ');
        self.text.extend_from_slice(&[0; AHEAD]);
        let mut alive = None;
        for place in 0..self.spot(end) {
            let spot = self.spots.get(place).copied().unwrap_or(0);
            let (at, flags, text, found) = ((spot >> 8) as usize, spot as u8, self.text.as_slice(), &mut self.found);
            let goes_on = self.index.find(text, end, at, flags, &mut |part, to| {
                let rest = text.get(to..).unwrap_or_default();
                let edges = (flags & START != 0 || part.inside) && (part.open || !rest.first().is_some_and(|byte| in_word(*byte)));
                if to > within && edges {
                    // An open end takes the rest of its word along, as far as words go.
                    let rest = rest.iter().take(LONGEST_WORD).take_while(|byte| byte.is_ascii_alphanumeric()).count();
                    let [start, end, word_end] = [at, to, to + rest].map(|at| at as i32 - within as i32);
                    found.push(Found { effect: part.effect, step: part.step, before: part.before, start, end, word_end });
                }
            });
            if goes_on && alive.is_none() {
                alive = Some(from + at);
            }
        }
        alive.map_or(last + 1, |at| self.runs.partition_point(|run| run.start as usize <= at) - 1)
    }

    /// Notes the places where a phrase may begin, and returns how many there are.
    fn spot(&mut self, length: usize) -> usize {
        if self.spots.len() <= length {
            self.spots.resize(length + 1, 0);
        }
        let (spots, index) = (self.spots.as_mut_slice(), &self.index);
        let (mut count, mut behind) = (0, u8::MAX);
        for (at, head) in self.text.windows(4).take(length).filter_map(|head| head.first_chunk::<4>()).enumerate() {
            let head = Head::new(*head);
            // Inside words and addresses most bytes begin nothing.
            if index.first(head.first()) & behind != 0 {
                let mut flags = (index.flags(head) | START) & behind;
                if flags & NUMBER != 0 && !index.knows_number(&self.text, at) {
                    flags &= !NUMBER;
                }
                if let Some(spot) = spots.get_mut(count) {
                    *spot = (at as u32) << 8 | u32::from(flags);
                }
                count += usize::from(flags & !START != 0);
            }
            behind = BEHIND.get(usize::from(head.first())).copied().unwrap_or(u8::MAX);
        }
        count
    }
}

fn key(state: u16, word: u16) -> u32 {
    u32::from(state) << 16 | u32::from(word)
}
