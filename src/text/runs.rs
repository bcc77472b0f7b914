//! A map from what a text was turned into, back to the text: which bytes a stretch came from.
//!
//! build.rs compiles this file too, because the phrases of `data/` go through the same fold as replies.

/// A run of bytes that stand for bytes of the source one by one, or together for one sequence of it.
#[derive(Clone, Copy, Debug)]
struct Run {
    /// Its first byte, in the result.
    at: u32,
    /// Where that came from.
    source: u32,
    /// For a decoded sequence (`&eacute;`, `=C3=A9`): how many bytes of the source it covers. 0: byte by byte.
    covers: u32,
}

/// Runs in the order of the text. Without any, the result is the source.
#[derive(Clone, Debug, Default)]
pub struct Runs {
    runs: Vec<Run>,
    /// Where the next byte comes from if it needs no new run; none after a sequence.
    next: Option<u32>,
}

impl Runs {
    pub fn clear(&mut self) {
        self.runs.clear();
        self.next = None;
    }

    /// Notes that the byte at `at` came from the byte at `source`.
    #[inline]
    pub fn copied(&mut self, at: usize, source: usize) {
        self.copied_all(at, source, 1);
    }

    /// Notes that `length` bytes from `at` on came from those from `source` on, one by one.
    #[inline]
    pub fn copied_all(&mut self, at: usize, source: usize, length: usize) {
        if self.next != Some(source as u32) {
            self.runs.push(Run { at: at as u32, source: source as u32, covers: 0 });
        }
        self.next = Some((source + length) as u32);
    }

    /// Notes that a byte was put in that came from nowhere, such as the space between two words.
    #[inline]
    pub fn made(&mut self) {
        self.next = self.next.map(|next| next + 1);
    }

    /// Notes that the bytes from `at` on stand together for `covers` bytes from `source` on.
    pub fn decoded(&mut self, at: usize, source: usize, covers: usize) {
        self.runs.push(Run { at: at as u32, source: source as u32, covers: covers.max(1) as u32 });
        self.next = None;
    }

    fn run(&self, at: usize) -> Option<Run> {
        let before = self.runs.partition_point(|run| run.at as usize <= at);
        self.runs.get(before.checked_sub(1)?).copied()
    }

    /// The first byte of the source that the byte at `at` came from.
    pub fn start(&self, at: usize) -> usize {
        match self.run(at) {
            None => at,
            Some(Run { source, covers: 1.., .. }) => source as usize,
            Some(run) => at - run.at as usize + run.source as usize,
        }
    }

    /// The byte of the source after the last one that the bytes before `end` came from.
    pub fn end(&self, end: usize) -> usize {
        let Some(last) = end.checked_sub(1) else { return 0 };
        match self.run(last) {
            None => end,
            Some(Run { source, covers: covers @ 1.., .. }) => (source + covers) as usize,
            Some(run) => end - run.at as usize + run.source as usize,
        }
    }

    /// How many bytes of a result of `length` came from before a place in the source.
    pub fn before(&self, source: usize, length: usize) -> usize {
        let begun = self.runs.partition_point(|run| (run.source as usize) < source);
        let next = self.runs.get(begun).map_or(length, |next| next.at as usize);
        match begun.checked_sub(1).and_then(|last| self.runs.get(last)) {
            None => source.min(next),
            Some(Run { covers: 1.., .. }) => next,
            Some(run) => (source - run.source as usize + run.at as usize).min(next),
        }
    }
}
