//! How a message is read: what the caller may choose.

use crate::classify::Options;

/// How to read a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReportOptions<'a> {
    /// How the replies in it are read.
    pub classify: Options,
    /// The forms of the caller's return paths, with `{local}`, `{domain}` and `{token}`: `bounce+{local}={domain}@x.example`.
    pub return_path: &'a [&'a str],
    /// Whether an address that nobody names may be inferred from the original or from the return path.
    pub infer: bool,
}

impl Default for ReportOptions<'_> {
    fn default() -> Self {
        Self { classify: Options::default(), return_path: &[], infer: true }
    }
}

impl<'a> ReportOptions<'a> {
    /// The same with other options for the replies.
    pub fn classify(mut self, options: Options) -> Self {
        self.classify = options;
        self
    }

    /// The same with the forms of the caller's return paths.
    pub fn return_path(mut self, forms: &'a [&'a str]) -> Self {
        self.return_path = forms;
        self
    }

    /// The same, inferring addresses or not.
    pub fn infer(mut self, infer: bool) -> Self {
        self.infer = infer;
        self
    }
}
