//! Which files of a language are apart: the package's languages, the crate and the review of texts are without them.

/// The files and whose words they hold.
pub const APART: [(&str, &str); 2] = [("page.ftl", "the lookup page"), ("cli.ftl", "the command line")];

/// Whose words a file holds, where it is apart.
pub fn owner(file: &str) -> Option<&'static str> {
    APART.iter().find(|(name, _)| *name == file).map(|(_, owner)| *owner)
}
