//! The languages of this thread, and those of them that answer a request.
//!
//! Not for what is said about a bounce: that is describe.rs.

use super::bundles::{Argument, Language};
use super::negotiate::{canonical, matching};
use super::source::{self, LocaleError};
use crate::tables::{LOCALES, NAMES};
use std::cell::RefCell;

/// The language of last resort.
pub(super) const DEFAULT: &str = "en";

thread_local! {
    static LANGUAGES: RefCell<Vec<Language>> =
        RefCell::new(LOCALES.iter().map(|(tag, sources)| Language::new(tag, sources)).collect());
}

/// Messages by their ids, with `.attribute` or without, each with its arguments; for labels and decisions.
/// A message that no language has comes back as its id.
///
/// ```
/// use bouncecode::{words, Argument};
///
/// let said = words(&[("group-mailbox", vec![]), ("in-hours", vec![("count", Argument::Number(1))])], &["en"]);
/// assert_eq!(said, ["Mailbox", "in 1 hour"]);
/// ```
pub fn words(messages: &[(&str, Vec<(&str, Argument)>)], requested: &[&str]) -> Vec<String> {
    with_chain(requested, |chain| {
        let say = |(id, arguments): &(&str, Vec<(&str, Argument)>)| {
            let (id, attribute) = id.split_once('.').map_or((*id, None), |(id, attribute)| (id, Some(attribute)));
            chain.say(id, attribute, arguments).text
        };
        messages.iter().map(say).collect()
    })
}

/// The tag of the language that comes closest to those requested, best first; `en` if none does.
///
/// A request is a tag (`no`, `de_AT.UTF-8`, `en-US-u-hc-h12`), several with commas between, or an
/// `Accept-Language` header with its q values. Takes linear time and never fails.
///
/// ```
/// use bouncecode::negotiate;
///
/// assert_eq!(negotiate(&["xx", "EN_us.UTF-8"]), "en");
/// assert_eq!(negotiate(&["*"]), "en");
/// ```
pub fn negotiate(requested: &[&str]) -> String {
    LANGUAGES.with_borrow(|languages| {
        let known: Vec<&str> = languages.iter().map(|language| language.tag.as_str()).collect();
        matching(requested, &known).first().copied().unwrap_or(DEFAULT).to_owned()
    })
}

/// The tags of all languages, those that were added last.
pub fn locales() -> Vec<String> {
    LANGUAGES.with_borrow(|languages| languages.iter().map(|language| language.tag.clone()).collect())
}

/// Adds a language for this thread, or a wording over a language that is there. The new source overrides messages and
/// attributes one by one. What it leaves out stays as it was, or comes from the next language requested, or from English.
///
/// Functions such as `NUMBER` are not available. A message that calls one is left to the next language.
///
/// # Errors
///
/// The tag is no language tag, or the source is wrong: it cannot be parsed, names a message that does not exist, nests
/// placeables or calls more than 100 deep, or is larger than 1 MiB. Nothing has changed then.
pub fn add_locale(tag: &str, ftl: &str) -> Result<(), LocaleError> {
    let Some(tag) = canonical(tag) else {
        return Err(LocaleError { line: 0, column: 0, reason: format!("\"{tag}\" is no language tag such as \"da\" or \"pt-BR\"") });
    };
    LANGUAGES.with_borrow_mut(|languages| {
        // A message that no language has is never asked for: its name is misspelt. The first language has no other to
        // be compared with.
        let reference = languages.iter().find(|language| !language.is_empty());
        let source = source::read(ftl, |id| reference.is_none_or(|language| language.has(id)) || name(id).is_some())?;
        match languages.iter_mut().find(|language| language.tag == tag) {
            Some(language) => language.add(source),
            None => {
                let mut language = Language::new(&tag, &[]);
                language.add(source);
                languages.push(language);
            }
        }
        Ok(())
    })
}

/// Runs with the languages that answer a request, best first.
pub(super) fn with_chain<R>(requested: &[&str], run: impl FnOnce(&Chain) -> R) -> R {
    LANGUAGES.with_borrow(|languages| run(&Chain::of(languages, requested)))
}

/// The languages that answer a request, best first, and English.
pub(super) struct Chain<'a>(Vec<&'a Language>);

/// A message in words.
pub(super) struct Said {
    pub text: String,
    /// The place in the chain of the language that it is in.
    pub rank: usize,
}

impl<'a> Chain<'a> {
    fn of(languages: &'a [Language], requested: &[&str]) -> Self {
        let worded: Vec<&Language> = languages.iter().filter(|language| !language.is_empty()).collect();
        let known: Vec<&str> = worded.iter().map(|language| language.tag.as_str()).collect();
        let mut tags = matching(requested, &known);
        // If English was not added, any language is better than none.
        let last = if known.contains(&DEFAULT) { &[DEFAULT] } else { &known[..] };
        for tag in last {
            if !tags.contains(tag) {
                tags.push(tag);
            }
        }
        Self(tags.iter().filter_map(|tag| worded.iter().copied().find(|language| language.tag == *tag)).collect())
    }

    /// The tag of a language by its place.
    pub fn tag(&self, rank: usize) -> &str {
        self.0.get(rank).map_or(DEFAULT, |language| &language.tag)
    }

    /// The place of a language; the last number if it is not here.
    pub fn rank(&self, is: impl Fn(&str) -> bool) -> usize {
        self.0.iter().position(|language| is(&language.tag)).unwrap_or(usize::MAX)
    }

    /// A message in the first language that has it, or the name of what is called the same in all of them.
    pub fn find(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> Option<Said> {
        let say = |(rank, language): (usize, &&Language)| Some(Said { text: language.format(id, attribute, arguments)?, rank });
        let name = || name(id).filter(|_| attribute.is_none()).map(|name| Said { text: name.to_owned(), rank: usize::MAX });
        self.0.iter().enumerate().find_map(say).or_else(name)
    }

    /// The same, or the message's id if no language has it.
    pub fn say(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> Said {
        self.find(id, attribute, arguments).unwrap_or_else(|| Said {
            text: attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}")),
            rank: usize::MAX,
        })
    }
}

/// The name of what is called the same in every language, such as a platform.
fn name(id: &str) -> Option<&'static str> {
    NAMES.iter().find(|(known, _)| *known == id).map(|(_, name)| *name)
}
