//! `lookup`: what every scheme means by a code, the standards first.

use super::named::{Scheme, SchemeCode};
use super::standards::{reply_row, status_meaning, status_row};
use crate::code::{Code, Status};
use crate::tables::{self, BounceType, Category, CodeRow, SchemeId, VENDORS};
use crate::taxonomy::Provider;
use serde::{Deserialize, Serialize};

/// What one scheme means by a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Meaning {
    /// Whose reading this is; `smtp` is the standards'.
    pub scheme: Scheme,
    /// The mail provider that means this by the code, where it is not the standards' reading.
    pub provider: Option<Provider>,
    /// The code as that scheme prints it.
    pub code: String,
    /// The type that the code has in this scheme.
    #[serde(rename = "type")]
    pub kind: BounceType,
    /// The category that the code has in this scheme.
    pub category: Category,
    /// The Fluent message that titles it in the reader's language.
    pub message: String,
}

/// One scheme's reading, in numbers: what crosses to JavaScript.
#[derive(Clone, Copy)]
pub struct NumberedMeaning {
    pub scheme: SchemeId,
    /// Counted from 1; 0 for none.
    pub provider: u8,
    pub code: ReadCode,
    pub kind: BounceType,
    pub category: Category,
}

/// A code as its scheme prints it.
#[derive(Clone, Copy)]
pub enum ReadCode {
    Reply(u16),
    Status(Status),
    /// The place in the scheme's table.
    Row(u16),
}

impl From<NumberedMeaning> for Meaning {
    fn from(reading: NumberedMeaning) -> Self {
        let NumberedMeaning { scheme, provider, code, kind, category } = reading;
        let provider = provider.checked_sub(1).map(Provider);
        let (code, message) = match code {
            ReadCode::Status(status) if provider.is_some() => (status.to_string(), format!("category-{category}")),
            ReadCode::Reply(reply) => (reply.to_string(), format!("reply-{reply}")),
            ReadCode::Status(status) => (status.to_string(), format!("status-{}-{}", status.subject, status.detail)),
            ReadCode::Row(index) => {
                let place = usize::from(index);
                let (printed, row) = (scheme.printed().get(place).copied().unwrap_or_default(), scheme.row().codes.get(place));
                (printed.to_owned(), row.map(|row| row.message(scheme)).unwrap_or_default())
            }
        };
        Self { scheme: scheme.into(), provider, code, kind, category, message }
    }
}

/// All readings of a code, in any of its usual forms: the standards', then those of mail providers who mean something
/// of their own by it, then those of the published systems and of the sending platforms. Empty where nobody knows it.
///
/// ```
/// let meanings = bouncecode::lookup("5.2.1");
/// let schemes: Vec<_> = meanings.iter().map(|meaning| meaning.scheme.id()).collect();
/// assert_eq!(schemes, ["smtp", "activecampaign", "bouncer", "martech-zone"]);
///
/// let of_microsoft = &bouncecode::lookup("5.7.708")[0];
/// assert_eq!(of_microsoft.provider.map(|provider| provider.id()), Some("microsoft"));
/// assert_eq!(of_microsoft.category.id(), "ip-blocklisted");
/// ```
pub fn lookup(code: &str) -> Vec<Meaning> {
    readings(code).into_iter().map(Meaning::from).collect()
}

/// The readings of one scheme alone; of [`SchemeId::Smtp`] that of the standards.
///
/// ```
/// use bouncecode::{SchemeId, lookup_in};
///
/// assert_eq!(lookup_in(SchemeId::Postmark, "512")[0].category.id(), "spam-detected");
/// assert_eq!(lookup_in(SchemeId::Powermta, "bad-mailbox")[0].category.id(), "user-unknown");
/// ```
pub fn lookup_in(scheme: SchemeId, code: &str) -> Vec<Meaning> {
    let own = readings(code).into_iter().filter(|reading| reading.scheme == scheme && reading.provider == 0);
    own.map(Meaning::from).collect()
}

/// What a scheme of the caller's has for a code.
pub fn own_code(scheme: &Scheme, code: &str) -> Option<SchemeCode> {
    let row = Code::read(code).numbers().find_map(|number| scheme.place(number))?;
    Some(SchemeCode::new(scheme.clone(), row))
}

/// Its reading.
pub fn own_meaning(code: &SchemeCode) -> Option<Meaning> {
    let own = code.own()?;
    Some(Meaning {
        scheme: code.scheme().clone(),
        provider: None,
        code: own.code.clone(),
        kind: own.bounce_type(),
        category: own.category,
        message: own.message(code.scheme().id()),
    })
}

/// The same in numbers.
pub fn readings(code: &str) -> Vec<NumberedMeaning> {
    let code = Code::read(code);
    let mut found = vec![];
    if let Some(status) = code.status {
        found.extend(
            status_row(status.subject, status.detail)
                .map(|row| standard(ReadCode::Status(status), status_meaning(row, status.class), status.class)),
        );
        for (vendor, provider) in VENDORS.iter().zip(1..) {
            let row = vendor.iter().find(|row| row.has(status.class, status.subject, status.detail));
            found.extend(row.map(|row| NumberedMeaning { provider, ..standard(ReadCode::Status(status), row.meaning, status.class) }));
        }
    } else if let Some(reply) = code.reply {
        found.extend(reply_row(reply).map(|row| standard(ReadCode::Reply(reply), row.meaning, (reply / 100) as u8)));
    }
    for &scheme in SchemeId::ALL {
        found.extend(scheme.row().codes.iter().zip(0..).filter(|(row, _)| prints(scheme, row, &code)).map(|(row, index)| {
            NumberedMeaning { scheme, provider: 0, code: ReadCode::Row(index), kind: row.kind, category: row.category }
        }));
    }
    found
}

fn standard(code: ReadCode, meaning: tables::Meaning, class: u8) -> NumberedMeaning {
    let kind = meaning.kind.unwrap_or(meaning.category.advice(Some(class)).kind);
    NumberedMeaning { scheme: SchemeId::Smtp, provider: 0, code, kind, category: meaning.category }
}

/// Whether a scheme's row is about this code: as it is printed, or with its dots left out.
fn prints(scheme: SchemeId, row: &CodeRow, code: &Code) -> bool {
    if let Some(status) = code.status.or(code.pseudo) {
        return row.number == status.number() || scheme.undotted(status) == Some(row.number);
    }
    code.reply.map(u32::from).or(code.number).or(code.word).is_some_and(|number| row.number == number || dotted(number) == Some(row.number))
}

/// 9.1.1 for 911: no reply code begins so, and no class of RFC 3463 is 9.
fn dotted(number: u32) -> Option<u32> {
    (900..1000).contains(&number).then(|| Status { class: 9, subject: (number / 10 % 10) as u16, detail: (number % 10) as u16 }.number())
}
