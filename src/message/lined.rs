//! A text by its lines, each beside its folded twin.

use super::fold::Folded;
use super::line::lines_from;
use std::ops::Range;

/// A text, where its lines stand, and the same lines folded.
#[derive(Debug, Default)]
pub struct Lined<'t> {
    pub text: &'t str,
    pub lines: Vec<Range<usize>>,
    pub folded: Folded,
}

impl<'t> Lined<'t> {
    pub fn read(text: &'t str) -> Self {
        let lines: Vec<Range<usize>> = lines_from(text.as_bytes(), 0).map(|line| line.start..line.end).collect();
        let folded = Folded::of(lines.iter().map(|line| text.get(line.clone()).unwrap_or_default()));
        Self { text, lines, folded }
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// A line without its end; empty beyond the last.
    pub fn line(&self, number: usize) -> &'t str {
        self.lines.get(number).and_then(|line| self.text.get(line.clone())).unwrap_or_default()
    }

    /// Where a line begins in the text.
    pub fn start_of(&self, line: usize) -> usize {
        self.lines.get(line).map_or(self.text.len(), |line| line.start)
    }

    /// Where a line begins in the folded text.
    pub fn folded_start(&self, line: usize) -> usize {
        self.folded.line_starts.get(line).copied().unwrap_or_default()
    }

    pub fn folded_line(&self, number: usize) -> &str {
        let from = self.folded.line_starts.get(number).copied().unwrap_or(self.folded.text.len());
        let to = self.folded.line_starts.get(number + 1).copied().unwrap_or(self.folded.text.len());
        self.folded.text.get(from..to).unwrap_or_default().trim_ascii_end()
    }
}

/// What stands around words to set them off: rules, bullets, quotes.
pub fn is_decoration(char: char) -> bool {
    matches!(char, '-' | '=' | '*' | '|' | '_' | '#' | '~' | '>' | '+' | '.' | ' ' | '\t')
}
