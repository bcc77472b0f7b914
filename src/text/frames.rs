//! Finds the marks of data/frames.toml among the folded words: where a reply begins or ends, which words are nobody's.
//!
//! Not for what follows from them: that is transcript/.

use super::fold::Folded;
use super::trie::{HEAD, shared, slot};
use crate::tables::{COMMANDS, Command, FrameId, MARK_SLOTS, MARK_TEXT, MARKS, MarkRole, MarkRow};

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
pub fn marks(folded: &Folded, found: &mut Vec<Mark>) {
    found.clear();
    for start in &folded.starts {
        let start = *start as usize;
        // A mark ends where a word does.
        if found.last().is_none_or(|last| last.end < start) {
            found.extend(mark_at(&folded.words, start));
        }
    }
}

fn mark_at(words: &[u8], at: usize) -> Option<Mark> {
    // As one number, which compares in one step.
    let head = |text: &[u8]| text.first_chunk().map_or(0, |[first, second, third]| u32::from_be_bytes([0, *first, *second, *third]));
    let of_row = |row: &MarkRow| head(MARK_TEXT.as_bytes().get(usize::from(row.at)..).unwrap_or_default());
    let wanted = head(words.get(at..)?);
    let mut slot = slot(wanted, MARK_SLOTS.len());
    let from = loop {
        let from = usize::from(*MARK_SLOTS.get(slot)?).checked_sub(1)?;
        if of_row(MARKS.get(from)?) == wanted {
            break from;
        }
        slot = (slot + 1) & (MARK_SLOTS.len() - 1);
    };
    let mut best: Option<Mark> = None;
    // How many bytes the words have of the row before, and whether a placeholder or the row's end is there.
    let (mut same, mut open) = (HEAD, false);
    for (at_row, row) in MARKS.iter().enumerate().skip(from) {
        // Rows are in the order of their bytes: from one on that goes on with a greater byte, all do.
        let shared_with_last = if at_row == from { HEAD } else { usize::from(row.shared) };
        if shared_with_last < same {
            break;
        }
        if shared_with_last > same && !open {
            continue;
        }
        let end = MARKS.get(at_row + 1).map_or(MARK_TEXT.len(), |next| usize::from(next.at));
        let rest = words.get(at + same..)?;
        let left = MARK_TEXT.as_bytes().get(usize::from(row.at) + same..end)?;
        let more = shared(left, rest);
        same += more;
        let behind = left.get(more..)?;
        open = behind.first().is_none_or(|byte| *byte < b' ');
        if open {
            if let Some((end, command)) = matches(behind, words, at + same).filter(|(end, _)| best.is_none_or(|best| best.end <= *end)) {
                best = Some(Mark { role: row.role, frame: row.frame, start: at, end, command });
            }
        } else if behind.first() > rest.get(more) {
            break;
        }
    }
    best
}

/// The byte after the words at `at` that a pattern matches, and the command that they name.
fn matches(pattern: &[u8], words: &[u8], at: usize) -> Option<(usize, Option<Command>)> {
    let (mut pattern, mut at, mut command) = (pattern, at, None);
    loop {
        let rest = words.get(at..)?;
        let same = shared(pattern, rest);
        at += same;
        let Some((placeholder, behind)) = pattern.get(same..)?.split_first() else {
            return rest.get(same).is_none_or(|byte| *byte == b' ').then_some((at, command));
        };
        at = match placeholder {
            1 => numbers(words, at)?,
            2 => word_end(words, at)?,
            3 => {
                let (named, end) = command_at(words, at)?;
                command = Some(named);
                end
            }
            4 => hosts(words, at)?,
            5 => technical(words, at).filter(|end| words.get(at..*end).is_some_and(|token| token.contains(&b'@')))?,
            _ => return None,
        };
        pattern = behind;
    }
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
    // "unknown[192.0.2.1]": Postfix knows no name for it.
    let unknown = || word_end(words, at).filter(|end| words.get(at..*end) == Some(b"unknown")).and_then(|end| address(end + 1));
    let end = match technical(words, at) {
        Some(end) => address(end + 1).unwrap_or(end),
        None => address(at).or_else(unknown)?,
    };
    // "mx.example.org[192.0.2.1]:25": a port, which no reply code is as short or as long as.
    let port = word_end(words, end + 1).filter(|to| {
        let word = words.get(end + 1..*to).unwrap_or_default();
        matches!(word.len(), 2 | 4 | 5) && word.iter().all(u8::is_ascii_digit)
    });
    Some(port.unwrap_or(end))
}

/// A command by one of its names, with its arguments, and its end.
fn command_at(words: &[u8], at: usize) -> Option<(Command, usize)> {
    // Exim: "after pipelined end of data", "after sending data block".
    const BEFORE: &[u8] = b"pipelined ";
    let at = if words.get(at..)?.starts_with(BEFORE) { at + BEFORE.len() } else { at };
    let rest = words.get(at..)?;
    let is = |name: &[u8]| rest.first() == name.first() && rest.starts_with(name) && rest.get(name.len()).is_none_or(|byte| *byte == b' ');
    let named = COMMANDS.iter().find(|row| is(row.name.as_bytes()))?;
    let mut end = at + named.name.len();
    for _ in 0..2 {
        let next = technical(words, end + 1).or_else(|| size(words, end + 1));
        let Some(argument) = next else { break };
        end = argument;
    }
    Some((named.command, end))
}

/// `SIZE=1234` after MAIL FROM (RFC 1870).
fn size(words: &[u8], at: usize) -> Option<usize> {
    words.get(at..)?.strip_prefix(b"size ")?;
    numbers(words, at + 5)
}
