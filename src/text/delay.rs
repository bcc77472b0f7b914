//! How long a reply asks to wait: the patterns of data/extract.toml, tried where words announce a time.
//!
//! Natively the patterns run in `regex-lite`. In JavaScript they run in the host's own `RegExp`: the engine is
//! there already, and regex-lite would be a third of the download.

use crate::tables::{DELAYS, DelayRow};

/// How far from the announcing words a number may stand, in bytes.
const NEAR: usize = 120;
/// How many numbers are tried.
const TRIED: usize = 4;
/// A year is not a waiting time.
const LONGEST: u32 = 31_536_000;

/// The seconds that the folded text names after an announcement; `row` is its number in data/extract.toml.
pub fn seconds(row: usize, text: &[u8]) -> Option<u32> {
    let near = text.get(..NEAR.min(text.len()))?;
    let near = match std::str::from_utf8(near) {
        Ok(near) => near,
        Err(error) => std::str::from_utf8(near.get(..error.valid_up_to())?).ok()?,
    };
    let pattern = DELAYS.get(row)?;
    let digit = |at: usize| near.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let starts = (0..near.len()).filter(|at| digit(*at) && !digit(at.wrapping_sub(1)));
    starts.take(TRIED).find_map(|at| read(row, pattern, near.get(at..)?))
}

/// The time that stands at the head of `text`.
fn read(row: usize, pattern: &DelayRow, text: &str) -> Option<u32> {
    let mut total = None;
    for (group, unit) in captures(row, pattern, text)?.iter().zip(pattern.units.bytes()) {
        let unit: u32 = match unit {
            b'd' => 86_400,
            b'h' => 3600,
            b'm' => 60,
            _ => 1,
        };
        if let Some(number) = group {
            total = Some(number.checked_mul(unit)?.checked_add(total.unwrap_or(0))?);
        }
    }
    total.filter(|seconds| *seconds < LONGEST)
}

/// The numbers that the pattern's groups capture.
#[cfg(not(feature = "wasm"))]
fn captures(row: usize, pattern: &DelayRow, text: &str) -> Option<[Option<u32>; 4]> {
    use std::cell::OnceCell;
    thread_local! {
        static COMPILED: [OnceCell<Option<regex_lite::Regex>>; DELAYS.len()] = const { [const { OnceCell::new() }; DELAYS.len()] };
    }
    COMPILED.with(|compiled| {
        let regex = compiled.get(row)?.get_or_init(|| regex_lite::Regex::new(pattern.regex).ok()).as_ref()?;
        let found = regex.captures(text)?;
        Some(std::array::from_fn(|group| found.get(group + 1)?.as_str().parse().ok()))
    })
}

/// The numbers that the pattern's groups capture.
#[cfg(feature = "wasm")]
fn captures(row: usize, pattern: &DelayRow, text: &str) -> Option<[Option<u32>; 4]> {
    use std::cell::OnceCell;
    thread_local! {
        static COMPILED: [OnceCell<js_sys::RegExp>; DELAYS.len()] = const { [const { OnceCell::new() }; DELAYS.len()] };
    }
    COMPILED.with(|compiled| {
        let found = compiled.get(row)?.get_or_init(|| js_sys::RegExp::new(pattern.regex, "")).exec(text)?;
        Some(std::array::from_fn(|group| found.get(group as u32 + 1).as_string()?.parse().ok()))
    })
}
