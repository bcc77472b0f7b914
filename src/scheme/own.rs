//! A system of codes that the caller defines.

use super::error::AddError;
use crate::code::Code;
use crate::tables::{BounceType, Category};
use serde::Deserialize;

/// The most codes of a scheme.
const MOST_CODES: usize = 1000;
/// The most bytes of a code, as in a reply.
const LONGEST_CODE: usize = 64;

/// A system of codes that the caller defined. [`Classifier::add_scheme`](crate::Classifier::add_scheme) takes one.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnScheme {
    id: String,
    name: Option<String>,
    codes: Vec<OwnCode>,
    /// The number of each code, as `Code::numbers` gives them.
    numbers: Vec<u32>,
}

/// A code of such a system.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct OwnCode {
    /// The code as the system prints it: 1 to 64 bytes.
    pub code: String,
    /// The category that it means.
    pub category: Category,
    /// Its type, where that is not the category's own.
    #[serde(rename = "type", default)]
    pub kind: Option<BounceType>,
    /// Its title for readers.
    #[serde(default)]
    pub title: Title,
}

/// The title of a code: none, the same in every language, or one per language tag.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(untagged)]
pub enum Title {
    /// No title: the title of its category is used.
    #[default]
    None,
    /// The same title in every language.
    Same(String),
    /// One title per language, as in `[["de", "Postfach voll"]]`.
    Each(Vec<(String, String)>),
}

impl OwnScheme {
    /// A system of codes. The id is written in lower-case letters, digits and hyphens; `name` is its name for readers.
    ///
    /// # Errors
    ///
    /// The id is none, a code cannot be read as one, two codes cannot be told apart, or there are more than 1,000.
    #[inline(never)]
    pub fn new(id: &str, name: Option<&str>, codes: Vec<OwnCode>) -> Result<Self, AddError> {
        if !is_id(id) {
            return Err(AddError::new(id, "is no id: 1 to 64 lower-case letters, digits and hyphens, a letter first"));
        }
        if codes.len() > MOST_CODES {
            return Err(AddError::limit("a scheme has at most 1,000 codes"));
        }
        let mut numbers: Vec<u32> = Vec::with_capacity(codes.len());
        for (row, OwnCode { code, .. }) in codes.iter().enumerate() {
            let number = Code::read(code).numbers().next().filter(|_| code.len() <= LONGEST_CODE);
            let Some(number) = number else {
                return Err(AddError::new(code, "cannot be read as a code of 1 to 64 bytes").at(row, 0));
            };
            if numbers.contains(&number) {
                return Err(AddError::new(code, "cannot be told from a code before it").at(row, 0));
            }
            numbers.push(number);
        }
        Ok(Self { id: id.to_owned(), name: name.map(str::to_owned), codes, numbers })
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its name for readers.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Its codes.
    pub fn codes(&self) -> &[OwnCode] {
        &self.codes
    }

    /// The place of the code with this number.
    pub(super) fn place(&self, number: u32) -> Option<u16> {
        self.numbers.iter().position(|known| *known == number).map(|place| place as u16)
    }
}

/// Whether this may be the id of a scheme.
fn is_id(id: &str) -> bool {
    id.len() <= 64
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

impl OwnCode {
    /// A code that means a category, without a title.
    pub fn new(code: &str, category: Category) -> Self {
        Self { code: code.to_owned(), category, kind: None, title: Title::None }
    }

    /// The same code with a type that is not the category's own.
    pub fn kind(mut self, kind: BounceType) -> Self {
        self.kind = Some(kind);
        self
    }

    /// The same code with a title.
    pub fn title(mut self, title: Title) -> Self {
        self.title = title;
        self
    }

    /// Its type.
    pub(crate) fn bounce_type(&self) -> BounceType {
        self.kind.unwrap_or_else(|| self.category.default_type())
    }

    /// The Fluent message that titles it, or that of its category.
    pub(crate) fn message(&self, scheme: &str) -> String {
        if self.title == Title::None {
            format!("category-{}", self.category)
        } else {
            format!("scheme-{scheme}-{}", self.code.replace('.', "-"))
        }
    }
}

impl Title {
    /// Adds a title in a language; in every language where the tag is empty.
    pub fn add(&mut self, tag: String, title: String) {
        match self {
            _ if tag.is_empty() => *self = Self::Same(title),
            Self::Each(titles) => titles.push((tag, title)),
            _ => *self = Self::Each(vec![(tag, title)]),
        }
    }
}
