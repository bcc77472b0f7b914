//! Finds the marks of data/frames.toml among the folded words: where a reply begins or ends, which words are nobody's.
//!
//! Not for what follows from them: that is transcript/.

use crate::tables::{COMMANDS, Command, FrameId, MARK_HEADS, MARK_NECKS, MARK_TEXT, MARKS, MarkRole, MarkRow};

/// A mark that was found; its words are those from `start` to `end`.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    pub role: MarkRole,
    pub frame: FrameId,
    pub start: usize,
    pub end: usize,
    /// The command that a `{command}` in it named.
    pub command: Option<Command>,
}

/// The marks in some words, in their order, none inside another. Of those that begin at one word the longest counts.
pub fn marks(words: &[u8], found: &mut Vec<Mark>) {
    found.clear();
    let mut at = 0;
    while at < words.len() {
        let next = match mark_at(words, at) {
            Some(mark) => {
                found.push(mark);
                // A mark may share its last word with the next one, but not begin inside it.
                mark.end
            }
            None => at,
        };
        at = next_word(words, next);
    }
}

/// The start of the word after the one at `at`.
fn next_word(words: &[u8], at: usize) -> usize {
    let rest = words.get(at..).unwrap_or_default();
    rest.iter().position(|byte| *byte == b' ').map_or(words.len(), |space| at + space + 1)
}

fn mark_at(words: &[u8], at: usize) -> Option<Mark> {
    let rest = words.get(at..)?;
    let &[first, second, third] = rest.first_chunk()?;
    if MARK_HEADS.get(usize::from(first))? & 1 << (second & 31) == 0 || MARK_NECKS.get(usize::from(second))? & 1 << (third & 31) == 0 {
        return None;
    }
    // As one number, which compares in one step.
    let head = |text: &[u8]| text.first_chunk().map_or(0, |[first, second, third]| u32::from_be_bytes([0, *first, *second, *third]));
    let of_row = |row: &MarkRow| head(MARK_TEXT.as_bytes().get(usize::from(row.at)..).unwrap_or_default());
    let wanted = head(rest);
    let from = MARKS.partition_point(|row| of_row(row) < wanted);
    let (rows, ends) = (MARKS.get(from..)?, MARKS.get(from + 1..).unwrap_or_default().iter().map(|next| usize::from(next.at)));
    let rows = rows.iter().zip(ends.chain([MARK_TEXT.len()])).take_while(|(row, _)| of_row(row) == wanted);
    let matched = rows.filter_map(|(row, end)| Some((row, matches(MARK_TEXT.as_bytes().get(usize::from(row.at)..end)?, words, at)?)));
    let (row, (end, command)) = matched.max_by_key(|(_, (end, _))| *end)?;
    Some(Mark { role: row.role, frame: row.frame, start: at, end, command })
}

/// The byte after the words at `at` that a pattern matches, and the command that they name.
fn matches(pattern: &[u8], words: &[u8], at: usize) -> Option<(usize, Option<Command>)> {
    let (mut at, mut command) = (at, None);
    let mut parts = pattern.split_inclusive(|byte| *byte == b' ').peekable();
    while let Some(part) = parts.next() {
        let (literal, last) = (part.strip_suffix(b" ").unwrap_or(part), parts.peek().is_none());
        let end = match literal {
            [1] => numbers(words, at)?,
            [2] => word_end(words, at)?,
            [3] => {
                let (named, end) = command_at(words, at)?;
                command = Some(named);
                end
            }
            [4] => hosts(words, at)?,
            [5] => technical(words, at).filter(|end| words.get(at..*end).is_some_and(|token| token.contains(&b'@')))?,
            _ => {
                let end = at + literal.len();
                if words.get(at..end)? != literal || words.get(end).is_some_and(|byte| *byte != b' ') {
                    return None;
                }
                end
            }
        };
        if last {
            return Some((end, command));
        }
        at = end + 1;
    }
    None
}

fn word_end(words: &[u8], at: usize) -> Option<usize> {
    let rest = words.get(at..).filter(|rest| !rest.is_empty())?;
    Some(at + rest.iter().position(|byte| *byte == b' ').unwrap_or(rest.len()))
}

/// One number or several, up to five.
fn numbers(words: &[u8], at: usize) -> Option<usize> {
    let (mut end, mut next) = (None, at);
    for _ in 0..5 {
        let Some(to) = word_end(words, next) else { break };
        if !words.get(next..to).is_some_and(|word| word.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')) {
            break;
        }
        end = Some(to);
        next = to + 1;
    }
    end
}

/// A URL, an address or a host name: they are folded to upper case.
fn technical(words: &[u8], at: usize) -> Option<usize> {
    let end = word_end(words, at)?;
    words.get(at..end)?.iter().any(u8::is_ascii_uppercase).then_some(end)
}

/// A host name, an IP address, or one and the other.
fn hosts(words: &[u8], at: usize) -> Option<usize> {
    let address = |at: usize| {
        let end = word_end(words, at)?;
        let word = words.get(at..end)?;
        (word.iter().filter(|byte| **byte == b'.').count() == 3 && word.first()?.is_ascii_digit()).then_some(end)
    };
    match technical(words, at) {
        Some(end) => Some(address(end + 1).unwrap_or(end)),
        None => address(at),
    }
}

/// A command by one of its names, with its arguments, and its end.
fn command_at(words: &[u8], at: usize) -> Option<(Command, usize)> {
    // Exim: "after pipelined end of data", "after sending data block".
    const BEFORE: &[u8] = b"pipelined ";
    let at = if words.get(at..)?.starts_with(BEFORE) { at + BEFORE.len() } else { at };
    let rest = words.get(at..)?;
    let (name, command) =
        COMMANDS.iter().find(|(name, _)| rest.starts_with(name.as_bytes()) && rest.get(name.len()).is_none_or(|byte| *byte == b' '))?;
    let mut end = at + name.len();
    for _ in 0..2 {
        let next = technical(words, end + 1).or_else(|| size(words, end + 1));
        let Some(argument) = next else { break };
        end = argument;
    }
    Some((*command, end))
}

/// `SIZE=1234` after MAIL FROM (RFC 1870).
fn size(words: &[u8], at: usize) -> Option<usize> {
    words.get(at..)?.strip_prefix(b"size ")?;
    numbers(words, at + 5)
}
