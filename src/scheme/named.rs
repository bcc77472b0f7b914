//! A system of codes, and a code of it, as an answer names them: published ones, and the caller's own.

use super::own::{OwnCode, OwnScheme};
use crate::code::{Code, Status};
use crate::tables::{BounceType, Category, SchemeId, UnknownId};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::sync::Arc;

/// A system of codes.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Scheme {
    /// A published one, or the standards.
    Published(SchemeId),
    /// One that the caller added.
    Own(Arc<OwnScheme>),
}

/// A code as its scheme prints it.
#[derive(Debug, Clone)]
pub struct SchemeCode {
    scheme: Scheme,
    row: u16,
}

impl Scheme {
    /// The standards.
    pub const SMTP: Self = Self::Published(SchemeId::Smtp);

    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Published(id) => id.id(),
            Self::Own(own) => own.id(),
        }
    }

    /// Whether it prints a code of words, such as `bad-mailbox`.
    pub(crate) fn prints(&self, code: &Code) -> bool {
        code.word.is_some_and(|word| self.place(word).is_some())
    }

    /// The place of the code with this number among its codes.
    pub(crate) fn place(&self, number: u32) -> Option<u16> {
        match self {
            Self::Published(id) => id.row().codes.iter().position(|row| row.number == number).map(|place| place as u16),
            Self::Own(own) => own.place(number),
        }
    }

    /// The published scheme, if it is one.
    pub fn published(&self) -> Option<SchemeId> {
        match self {
            Self::Published(id) => Some(*id),
            Self::Own(_) => None,
        }
    }
}

impl SchemeId {
    /// 511 for 5.1.1, where it leaves out the dots; 421, 450, 451 and 452 are reply codes there.
    pub(crate) fn undotted(self, status: Status) -> Option<u32> {
        let Status { class, subject, detail } = status;
        let is_short = class != 4 && subject < 10 && detail < 10;
        (self.row().undotted && is_short).then(|| u32::from(class) * 100 + u32::from(subject) * 10 + u32::from(detail))
    }
}

impl SchemeCode {
    pub(crate) fn new(scheme: Scheme, row: u16) -> Self {
        Self { scheme, row }
    }

    /// A code that was stored with its scheme. One of a scheme of the caller's comes back without its title.
    pub(crate) fn stored(scheme: &Scheme, code: &str, category: Category, kind: BounceType) -> Result<Self, String> {
        let unknown = || format!("the scheme {scheme} has no code {code:?}");
        match scheme {
            Scheme::Published(id) => {
                let row = id.printed().iter().zip(0..).find_map(|(printed, row)| (*printed == code).then_some(row));
                row.map(|row| Self::new(scheme.clone(), row)).ok_or_else(unknown)
            }
            Scheme::Own(own) => {
                let code = OwnCode::new(code, category).kind(kind);
                let own = OwnScheme::new(own.id(), own.name(), vec![code]).map_err(|error| error.to_string())?;
                Ok(Self::new(own.into(), 0))
            }
        }
    }

    /// The scheme that prints it.
    pub fn scheme(&self) -> &Scheme {
        &self.scheme
    }

    /// Its place among the codes of its scheme.
    #[cfg(feature = "wasm")]
    pub(crate) fn row(&self) -> u16 {
        self.row
    }

    /// The row of a published scheme's table.
    #[cfg(feature = "words")]
    pub(crate) fn published(&self) -> Option<(SchemeId, &'static crate::tables::CodeRow)> {
        let id = self.scheme.published()?;
        Some((id, id.row().codes.get(usize::from(self.row))?))
    }

    /// The row of a scheme of the caller's.
    pub(crate) fn own(&self) -> Option<&OwnCode> {
        match &self.scheme {
            Scheme::Own(own) => own.codes().get(usize::from(self.row)),
            Scheme::Published(_) => None,
        }
    }

    /// Its category and type.
    pub(crate) fn meaning(&self) -> Option<(Category, BounceType)> {
        match &self.scheme {
            Scheme::Published(id) => id.row().codes.get(usize::from(self.row)).map(|row| (row.category, row.kind)),
            Scheme::Own(own) => {
                let code = own.codes().get(usize::from(self.row))?;
                Some((code.category, code.bounce_type()))
            }
        }
    }

    /// The code as it is printed.
    pub fn as_str(&self) -> &str {
        let row = usize::from(self.row);
        match &self.scheme {
            Scheme::Published(id) => id.printed().get(row).copied().unwrap_or_default(),
            Scheme::Own(own) => own.codes().get(row).map_or("", |code| &code.code),
        }
    }
}

impl Default for Scheme {
    fn default() -> Self {
        Self::SMTP
    }
}

impl From<SchemeId> for Scheme {
    fn from(id: SchemeId) -> Self {
        Self::Published(id)
    }
}

impl From<OwnScheme> for Scheme {
    fn from(own: OwnScheme) -> Self {
        Self::Own(Arc::new(own))
    }
}

impl PartialEq for Scheme {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for Scheme {}

impl PartialEq<SchemeId> for Scheme {
    fn eq(&self, other: &SchemeId) -> bool {
        self.published() == Some(*other)
    }
}

impl PartialEq for SchemeCode {
    fn eq(&self, other: &Self) -> bool {
        self.scheme == other.scheme && self.as_str() == other.as_str()
    }
}

impl Eq for SchemeCode {}

impl PartialEq<str> for SchemeCode {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl fmt::Display for SchemeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Scheme {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl Serialize for SchemeCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Parses the id or an alias of a published scheme.
impl std::str::FromStr for Scheme {
    type Err = UnknownId;

    fn from_str(id: &str) -> Result<Self, UnknownId> {
        SchemeId::named(id)
            .map(Self::Published)
            .ok_or_else(|| UnknownId { id: id.to_owned(), known: SchemeId::ALL.iter().map(|scheme| scheme.id()).collect() })
    }
}

/// Reads an id. One that no published scheme has is that of a scheme of the caller's, which comes back without its codes:
/// [`Classifier::scheme`](crate::Classifier::scheme) has them.
impl<'de> Deserialize<'de> for Scheme {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        match SchemeId::from_id(&id) {
            Some(published) => Ok(Self::Published(published)),
            None => OwnScheme::new(&id, None, vec![]).map(Self::from).map_err(de::Error::custom),
        }
    }
}
