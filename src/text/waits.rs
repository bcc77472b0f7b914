//! Waiting times: the patterns of data/waits.toml, tried where words announce a time.
//!
//! A pattern never searches a text. It is tried at the first numbers of a window after the announcing words, and
//! only there: a regular expression that searched would cost up to a thousand times as much.

use crate::tables::{DELAYS, DelayRow};
use regex_lite::Regex;
use std::cell::OnceCell;

/// The most windows of a text. A text that announces more times than that says nothing by the others.
pub const MOST_WINDOWS: usize = 16;
/// The length of a window in bytes, from where the announcing words start.
const WINDOW: usize = 128;
/// The most numbers of a window at which the pattern is tried.
const TRIED: usize = 4;
/// The shortest time in seconds that is none: a year is no waiting time.
const YEAR: u32 = 31_536_000;

thread_local! {
    /// The patterns, compiled at first use: most texts ask nobody to wait.
    static PATTERNS: [OnceCell<Option<Regex>>; DELAYS.len()] = const { [const { OnceCell::new() }; DELAYS.len()] };
}

/// The seconds that a folded text names. `text` begins where the announcing words do; `row` is their number in
/// data/waits.toml.
pub fn seconds(row: usize, text: &[u8]) -> Option<u32> {
    let window = text.get(..WINDOW.min(text.len()))?;
    let window = match std::str::from_utf8(window) {
        Ok(window) => window,
        Err(error) => std::str::from_utf8(window.get(..error.valid_up_to())?).ok()?,
    };
    let pattern = DELAYS.get(row)?;
    let digit = |at: usize| window.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let numbers = (0..window.len()).filter(|at| digit(*at) && !digit(at.wrapping_sub(1)));
    PATTERNS.with(|patterns| {
        // build.rs anchors the patterns, and a test compiles them all.
        let regex = patterns.get(row)?.get_or_init(|| Regex::new(pattern.regex).ok()).as_ref()?;
        numbers.take(TRIED).find_map(|at| sum(regex, pattern, window.get(at..)?))
    })
}

/// The seconds that the numbers at the head of `text` come to.
fn sum(regex: &Regex, pattern: &DelayRow, text: &str) -> Option<u32> {
    let found = regex.captures(text)?;
    let mut total = None;
    for (group, unit) in pattern.units.bytes().enumerate() {
        let unit: u32 = match unit {
            b'd' => 86_400,
            b'h' => 3600,
            b'm' => 60,
            _ => 1,
        };
        if let Some(number) = found.get(group + 1) {
            let number: u32 = number.as_str().parse().ok()?;
            total = Some(number.checked_mul(unit)?.checked_add(total.unwrap_or(0))?);
        }
    }
    total.filter(|seconds| *seconds < YEAR)
}

#[cfg(test)]
mod tests {
    use super::{DELAYS, Regex, WINDOW, seconds};

    #[test]
    fn patterns_compile_and_are_anchored() {
        for row in &DELAYS {
            assert_eq!(Regex::new(row.regex).ok().map(|regex| regex.captures_len()), Some(row.units.len() + 1), "{}", row.regex);
            assert!(row.regex.starts_with("^(?:"), "{}", row.regex);
        }
    }

    #[test]
    fn a_number_counts_inside_the_window_alone() {
        let at = |before: usize| seconds(0, format!("wait{}5 minutes", " ".repeat(before - 4)).as_bytes());
        let inside = WINDOW - "5 minutes".len();
        assert_eq!((at(5), at(inside), at(WINDOW)), (Some(300), Some(300), None));
        // A character that the window's end cuts in two.
        assert_eq!(seconds(0, format!("wait 5 minutes {}я", "x".repeat(WINDOW - 16)).as_bytes()), Some(300));
        // The fifth number is not tried.
        assert_eq!((seconds(0, b"wait 1 2 3 4 minutes"), seconds(0, b"wait 1 2 3 4 5 minutes")), (Some(240), None));
    }

    #[test]
    fn what_is_no_time_has_no_seconds() {
        for text in ["wait", "wait 5", "wait 5 messages", "wait 4294967296 seconds", "wait 365 days", "wait 99999999 days"] {
            assert_eq!(seconds(0, text.as_bytes()), None, "{text}");
        }
        assert_eq!(seconds(0, b"wait 364 days"), Some(31_449_600));
    }
}
