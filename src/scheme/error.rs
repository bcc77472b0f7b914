//! The error of adding something to a classifier.

use std::fmt;

/// What cannot be added, and why. Nothing has changed then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddError {
    /// `None` where a limit is reached.
    what: Option<String>,
    why: &'static str,
    place: Option<(usize, usize)>,
}

impl AddError {
    pub(crate) fn new(what: &str, why: &'static str) -> Self {
        Self { what: Some(what.to_owned()), why, place: None }
    }

    pub(crate) fn limit(why: &'static str) -> Self {
        Self { what: None, why, place: None }
    }

    pub(crate) fn at(self, row: usize, text: usize) -> Self {
        Self { place: Some((row, text)), ..self }
    }

    /// The row, and the place in it, of the phrase or code that is wrong, counted from 0; `None` where a limit is reached or
    /// the id is wrong.
    pub fn place(&self) -> Option<(usize, usize)> {
        self.place
    }

    /// Whether a limit is reached.
    pub fn is_limit(&self) -> bool {
        self.what.is_none()
    }

    #[cfg(feature = "wasm")]
    pub(crate) fn why(&self) -> &'static str {
        self.why
    }
}

impl fmt::Display for AddError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((row, text)) = self.place {
            write!(f, "row {row}, text {text}: ")?;
        }
        if let Some(what) = &self.what {
            write!(f, "\"{what}\" ")?;
        }
        f.write_str(self.why)
    }
}

impl std::error::Error for AddError {}
