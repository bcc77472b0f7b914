//! Dates of fields (RFC 5322 section 3.3), as milliseconds since 1970-01-01T00:00:00Z.

use super::marker::ZONES;
use crate::calendar::{MONTHS, days};
use crate::classify::first;

/// Bytes of a date that are read.
const LONGEST: usize = 100;

/// The time of `Mon, 2 Mar 2026 08:15:00 +0100 (CET)`; `None` where it is no such date. A missing zone counts as UTC.
pub fn read(text: &str) -> Option<i64> {
    let (mut day, mut month, mut year, mut time, mut zone) = (None, None, None, None, 0);
    for word in first(text, LONGEST).split([' ', '\t', ',', '-']).filter(|word| !word.is_empty()) {
        if word.starts_with('(') {
            break;
        }
        if let Some(at) = MONTHS.iter().position(|name| word.get(..3).is_some_and(|head| head.eq_ignore_ascii_case(name))) {
            // "Mon" is no month, "Mar" is no day of the week.
            month = month.or(Some(at as u8 + 1));
        } else if word.contains(':') {
            time = time.or(clock(word));
        } else if let (Some(digits), true) = (word.strip_prefix('+'), time.is_some()) {
            zone = offset(digits)?;
        } else if let Some((_, minutes)) = ZONES.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)) {
            zone = *minutes;
        } else if let Ok(number) = word.parse::<i64>() {
            if time.is_some() && year.is_some() && word.len() == 4 {
                // A dash separates the words, so that this one lost it.
                zone = -offset(word)?;
            } else if day.is_none() && (1..=31).contains(&number) {
                day = Some(number as u8);
            } else if year.is_none() {
                year = Some(match (word.len(), number) {
                    (2, 0..50) => 2000 + number,
                    (2 | 3, _) => 1900 + number,
                    _ => number,
                });
            }
        }
    }
    let (day, month, year) = (day?, month?, year?);
    if !(1970..=9999).contains(&year) {
        return None;
    }
    let seconds = days(year, month, day)? * 86_400 + time.unwrap_or(0) - zone * 60;
    Some(seconds * 1000)
}

/// Seconds since midnight.
fn clock(word: &str) -> Option<i64> {
    let mut parts = word.split(':').map(|part| part.parse::<i64>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().flatten().unwrap_or(0);
    ((0..24).contains(&hour) && (0..60).contains(&minute) && (0..=60).contains(&second)).then_some(hour * 3600 + minute * 60 + second)
}

/// Minutes of `0130`.
fn offset(digits: &str) -> Option<i64> {
    let number: i64 = digits.parse().ok()?;
    (digits.len() == 4 && number % 100 < 60 && number <= 1500).then_some(number / 100 * 60 + number % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_mail_writes_them() {
        for (text, expected) in [
            ("Thu, 1 Jan 1970 00:00:00 +0000", Some(0)),
            ("Mon, 2 Mar 2026 08:15:00 +0000", Some(1_772_439_300_000)),
            ("Mon, 2 Mar 2026 09:15:00 +0100 (CET)", Some(1_772_439_300_000)),
            ("2 Mar 2026 13:45 +0530", Some(1_772_439_300_000)),
            ("2 Mar 2026 03:15 -0500", Some(1_772_439_300_000)),
            ("Mon, 2 Mar 26 03:15:00 EST", Some(1_772_439_300_000)),
            ("2 Mar 2026 08:15 +0075", None),
            ("Mon Mar 2 08:15:00 2026", Some(1_772_439_300_000)),
            ("Mon, 02-Mar-2026 08:15:00 GMT", Some(1_772_439_300_000)),
            ("2 Mar 126 08:15", Some(1_772_439_300_000)),
            ("1 Jan 70 00:00", Some(0)),
            ("31 Dec 49 23:59:59 +0000", Some(2_524_607_999_000)),
            ("29 Feb 2024 00:00:00", Some(1_709_164_800_000)),
            ("1 Mar 2000 00:00", Some(951_868_800_000)),
            ("31 Jan 2100 00:00", Some(4_105_036_800_000)),
            ("2 Mar 2026 23:15 +1500", Some(1_772_439_300_000)),
            ("2 Mar 2026 08:15 +1501", None),
            ("31 Feb 2026 08:15", None),
            ("29 Feb 2100 00:00", None),
            ("Fri, 31 Apr 2026 00:00:00 +0000", None),
            ("2 Mar 2026 08:15 +0060", None),
            ("yesterday", None),
            ("", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        // The limit is between two characters of a comment, and within one.
        for blanks in ["", " ", "  "] {
            let text = format!("Mon, 2 Mar 2026 09:15:00 +0100{blanks} ({})", "ヨ".repeat(30));
            assert_eq!(read(&text), Some(1_772_439_300_000), "{text}");
        }
    }
}
