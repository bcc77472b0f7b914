//! A system of codes, and a code of it, as an answer names them: published ones, and the caller's own.

use crate::code::Code;
use crate::tables::{BounceType, Category, CodeRow, SchemeId};
use serde::{Serialize, Serializer};
use std::fmt;
use std::sync::Arc;

/// A system of codes.
#[derive(Debug, Clone)]
pub enum Scheme {
    /// A published one, or the standards.
    Published(SchemeId),
    /// One that the caller added.
    Own(Arc<OwnScheme>),
}

/// A system of codes that the caller defined.
#[derive(Debug, PartialEq)]
pub struct OwnScheme {
    pub(crate) id: String,
    pub(crate) codes: Vec<OwnCode>,
}

/// A code of such a system.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnCode {
    /// The code as the system prints it.
    pub code: String,
    /// What it means.
    pub category: Category,
    /// Its type, where that is not the category's own.
    pub kind: Option<BounceType>,
}

/// A code as its scheme prints it.
#[derive(Debug, Clone, PartialEq)]
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
            Self::Own(own) => &own.id,
        }
    }

    /// Whether it prints a code of words, such as `bad-mailbox`.
    pub(crate) fn prints(&self, code: &Code) -> bool {
        match self {
            Self::Published(id) => code.word.is_some_and(|word| id.row().codes.iter().any(|row| row.number == word)),
            Self::Own(_) => false,
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

impl SchemeCode {
    pub(crate) fn new(scheme: Scheme, row: u16) -> Self {
        Self { scheme, row }
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
    pub(crate) fn published(&self) -> Option<(SchemeId, &'static CodeRow)> {
        let id = self.scheme.published()?;
        Some((id, id.row().codes.get(usize::from(self.row))?))
    }

    /// Its category and type.
    pub(crate) fn meaning(&self) -> Option<(Category, BounceType)> {
        match &self.scheme {
            Scheme::Published(id) => id.row().codes.get(usize::from(self.row)).map(|row| (row.category, row.kind)),
            Scheme::Own(own) => {
                let code = own.codes.get(usize::from(self.row))?;
                Some((code.category, code.kind.unwrap_or_else(|| code.category.default_type())))
            }
        }
    }

    /// The code as it is printed.
    pub fn as_str(&self) -> &str {
        let row = usize::from(self.row);
        match &self.scheme {
            Scheme::Published(id) => id.printed().get(row).copied().unwrap_or_default(),
            Scheme::Own(own) => own.codes.get(row).map_or("", |code| &code.code),
        }
    }
}

impl From<SchemeId> for Scheme {
    fn from(id: SchemeId) -> Self {
        Self::Published(id)
    }
}

impl PartialEq for Scheme {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl PartialEq<SchemeId> for Scheme {
    fn eq(&self, other: &SchemeId) -> bool {
        self.published() == Some(*other)
    }
}

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
