//! An enhanced status code: its three numbers, as text and as one number.

use std::fmt;

/// An enhanced status code (RFC 3463 section 2): `class.subject.detail`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Status {
    /// 2 success, 4 persistent transient failure, 5 permanent failure.
    pub class: u8,
    /// 0 to 999; the registry knows 0 to 7.
    pub subject: u16,
    /// 0 to 999.
    pub detail: u16,
}

impl Status {
    /// All of it in one number: class × 1 000 000 + subject × 1000 + detail.
    pub(crate) fn number(self) -> u32 {
        u32::from(self.class) * 1_000_000 + u32::from(self.subject) * 1000 + u32::from(self.detail)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

/// Parses `5.1.1`. Other forms of a code are for [`classify`](crate::classify).
///
/// ```
/// use bouncecode::Status;
///
/// assert_eq!("5.1.1".parse(), Ok(Status { class: 5, subject: 1, detail: 1 }));
/// assert!("5.1".parse::<Status>().is_err());
/// ```
impl std::str::FromStr for Status {
    type Err = NotAStatus;

    fn from_str(text: &str) -> Result<Self, NotAStatus> {
        let mut parts = text.split('.');
        let mut number = || {
            let part = parts.next()?;
            let plain =
                matches!(part.len(), 1..=3) && part.bytes().all(|byte| byte.is_ascii_digit()) && (part == "0" || !part.starts_with('0'));
            part.parse::<u16>().ok().filter(|_| plain)
        };
        let status = match (number(), number(), number()) {
            (Some(class @ (2 | 4 | 5)), Some(subject), Some(detail)) => Some(Self { class: class as u8, subject, detail }),
            _ => None,
        };
        status.filter(|_| parts.next().is_none()).ok_or(NotAStatus)
    }
}

/// The error of parsing an enhanced status code that is not written as RFC 3463 section 2 has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAStatus;

impl fmt::Display for NotAStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an enhanced status code is class.subject.detail with class 2, 4 or 5, such as 5.1.1")
    }
}

impl std::error::Error for NotAStatus {}

impl<'de> serde::Deserialize<'de> for Status {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl serde::Serialize for Status {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
