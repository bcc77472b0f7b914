//! The times that logs write. Not for what they mean to an address: that is suppression/.

use crate::calendar::{MONTHS, civil, days};

const DAY: i64 = 86_400_000;

/// A time without a year, as syslog has written it since RFC 3164. Its zone is not written either; it is taken for UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Yearless {
    /// 1 to 12.
    month: u8,
    /// 1 to 31.
    day: u8,
    /// Milliseconds since midnight.
    clock: i64,
}

impl Yearless {
    /// The latest time that it can be, in milliseconds since 1970: not more than a day after `now`, because clocks and
    /// zones differ. `None` for a date that no year has, such as 30 February.
    pub fn before(self, now: i64) -> Option<i64> {
        let (year, _, _) = civil(now.clamp(-DAY * 700_000, DAY * 700_000).div_euclid(DAY));
        // There are at most eight years between two leap days.
        (0..=9).map(|back| year + 1 - back).find_map(|year| {
            let at = days(year, self.month, self.day)? * DAY + self.clock;
            (at <= now.saturating_add(DAY)).then_some(at)
        })
    }
}

/// A time at the start of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stamp {
    At(i64),
    Yearless(Yearless),
}

/// A time and the bytes that it takes.
pub(super) fn read(text: &str) -> Option<(Stamp, usize)> {
    let bytes = text.as_bytes();
    match bytes.first()? {
        b'0'..=b'9' => iso(bytes),
        b'@' => tai(bytes),
        b'A'..=b'Z' => traditional(bytes),
        _ => None,
    }
}

/// `2025-11-02T08:00:01.123+01:00`, with a space for the T, without fraction or zone. A `Z`, or an offset with or
/// without a space before it and a colon in it.
fn iso(bytes: &[u8]) -> Option<(Stamp, usize)> {
    let (year, month, day) = (number(bytes, 0, 4)?, number(bytes, 5, 2)?, number(bytes, 8, 2)?);
    if bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') || !matches!(bytes.get(10), Some(b'T' | b' ')) {
        return None;
    }
    let (clock, mut end) = clock(bytes, 11)?;
    let date = days(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    let mut at = date * DAY + clock;
    if bytes.get(end) == Some(&b'Z') {
        return Some((Stamp::At(at), end + 1));
    }
    let sign = end + usize::from(bytes.get(end) == Some(&b' '));
    if let Some(direction @ (b'+' | b'-')) = bytes.get(sign)
        && let Some(hours) = number(bytes, sign + 1, 2)
    {
        let colon = usize::from(bytes.get(sign + 3) == Some(&b':'));
        if let Some(minutes) = number(bytes, sign + 3 + colon, 2) {
            let offset = (hours * 60 + minutes) * 60_000;
            at += if *direction == b'+' { -offset } else { offset };
            end = sign + 5 + colon;
        }
    }
    Some((Stamp::At(at), end))
}

/// `Nov  2 08:00:01`, and with the year after it or before the time.
fn traditional(bytes: &[u8]) -> Option<(Stamp, usize)> {
    let name = bytes.get(..3)?;
    let month = MONTHS.iter().position(|month| month.as_bytes() == name)? as u8 + 1;
    let mut at = 3 + spaces(bytes, 3);
    let digits = digits(bytes, at).min(2);
    let day = u8::try_from(number(bytes, at, digits)?).ok()?;
    at += digits;
    at += spaces(bytes, at);
    let mut year = None;
    if self::digits(bytes, at) == 4 {
        year = number(bytes, at, 4);
        at += 4;
        at += spaces(bytes, at);
    }
    let (clock, mut end) = clock(bytes, at)?;
    if year.is_none() && bytes.get(end) == Some(&b' ') && self::digits(bytes, end + 1) == 4 && bytes.get(end + 5) == Some(&b' ') {
        year = number(bytes, end + 1, 4);
        end += 5;
    }
    let stamp = match year {
        Some(year) => Stamp::At(days(year, month, day)? * DAY + clock),
        None => {
            // 2000 was a leap year.
            days(2000, month, day)?;
            Stamp::Yearless(Yearless { month, day, clock })
        }
    };
    Some((stamp, end))
}

/// `@400000006726d1b12c3d4e5f`: TAI64N, as multilog writes it.
fn tai(bytes: &[u8]) -> Option<(Stamp, usize)> {
    let digits = bytes.get(1..25)?;
    let hex = |digits: &[u8]| u64::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok();
    let seconds = i64::try_from(hex(digits.get(..16)?)?.checked_sub(1 << 62)?).ok()?;
    let nanoseconds = i64::try_from(hex(digits.get(16..)?)?).ok()?;
    // multilog counts ten seconds ahead of UTC and knows no leap seconds.
    let at = seconds.checked_sub(10)?.checked_mul(1000)?.checked_add(nanoseconds / 1_000_000)?;
    Some((Stamp::At(at), 25))
}

/// `08:00:01.123` as milliseconds, and where it ends.
fn clock(bytes: &[u8], at: usize) -> Option<(i64, usize)> {
    let (hours, minutes, seconds) = (number(bytes, at, 2)?, number(bytes, at + 3, 2)?, number(bytes, at + 6, 2)?);
    if bytes.get(at + 2) != Some(&b':') || bytes.get(at + 5) != Some(&b':') || hours > 23 || minutes > 59 || seconds > 60 {
        return None;
    }
    let mut clock = ((hours * 60 + minutes) * 60 + seconds) * 1000;
    let mut end = at + 8;
    if matches!(bytes.get(end), Some(b'.' | b',')) {
        let fraction = digits(bytes, end + 1);
        if fraction > 0 {
            let kept = fraction.min(3);
            clock += number(bytes, end + 1, kept)? * [100, 10, 1].get(kept - 1)?;
            end += 1 + fraction;
        }
    }
    Some((clock, end))
}

/// So many digits as a number.
fn number(bytes: &[u8], at: usize, count: usize) -> Option<i64> {
    if count == 0 {
        return None;
    }
    bytes.get(at..at + count)?.iter().try_fold(0, |value, byte| byte.is_ascii_digit().then(|| value * 10 + i64::from(byte - b'0')))
}

fn digits(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..).unwrap_or_default().iter().take(20).take_while(|byte| byte.is_ascii_digit()).count()
}

fn spaces(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..).unwrap_or_default().iter().take(4).take_while(|byte| **byte == b' ').count()
}

#[cfg(test)]
mod tests {
    use super::{DAY, Stamp, days, read};

    #[test]
    fn a_time_without_a_year_is_the_latest_that_it_can_be() {
        let yearless = |text| match read(text) {
            Some((Stamp::Yearless(yearless), _)) => yearless,
            other => unreachable!("{text}: {other:?}"),
        };
        let midnight = |year, month, day| days(year, month, day).map(|days| days * DAY);
        let now = midnight(2026, 1, 1);
        let before = |text| yearless(text).before(now.unwrap_or_default());
        assert_eq!(before("Dec 31 00:00:00"), midnight(2025, 12, 31));
        assert_eq!(before("Jan  1 00:00:00"), midnight(2026, 1, 1));
        assert_eq!(before("Jan  2 00:00:00"), midnight(2026, 1, 2));
        assert_eq!(before("Jan  3 00:00:00"), midnight(2025, 1, 3));
        assert_eq!(before("Feb 29 00:00:00"), midnight(2024, 2, 29));
        for now in [i64::MIN, i64::MAX] {
            yearless("Feb 29 00:00:00").before(now);
        }
    }
}
