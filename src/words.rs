//! A classification, or a code, in the reader's language.
//!
//! The sentences stand in `locales/`; here is which of them are said. Each language is parsed when it is first
//! asked for. With the feature `locales` the six languages are compiled in; without, [`add_locale`] brings them.

use crate::classify::{Classification, Options, classify};
use crate::language::{self, Language, LocaleError};
use crate::locale;
use crate::tables::SchemeId;
use fluent::{FluentArgs, FluentValue};
use serde::Serialize;
use std::borrow::Cow;
use std::cell::RefCell;

/// What is said of a bounce.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Description {
    /// The language that title, description and advice are in. Where they are in several, because a language
    /// that was added lacks some of them, it is the one that was asked for first.
    pub locale: String,
    /// What happened, as a heading.
    pub title: String,
    /// What happened, in a sentence or two.
    pub description: String,
    /// What to do now, and whether the address may stay on the list.
    pub advice: String,
    /// The type in words: "Soft bounce".
    pub type_label: String,
    /// The next step in words: "Try again later".
    pub action_label: String,
    /// What the code is called in the scheme whose reading this is.
    pub scheme_title: Option<String>,
    /// When the server asks for another attempt: "in 5 minutes".
    pub retry_after: Option<String>,
}

/// What a message needs to know: the `$count` or `$name` in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Selects a plural form and is written in digits.
    Number(u32),
    /// Is written as it stands.
    Text(String),
}

/// Says what a classification means in the language that comes closest to those requested, best first
/// (for their forms see [`negotiate`]).
///
/// ```
/// use bouncecode::{classify, describe, Options};
///
/// let full = classify("552", "5.2.2 over quota, try again in 5 minutes", &Options::default());
/// let words = describe(&full, &["xx", "en-GB"]);
/// assert_eq!((words.locale.as_str(), words.title.as_str()), ("en", "Mailbox full"));
/// assert_eq!(words.retry_after.as_deref(), Some("in 5 minutes"));
/// ```
pub fn describe(what: &Classification, requested: &[&str]) -> Description {
    with_chain(requested, |chain| chain.describe(what, Subject::Bounce))
}

/// Says what a code alone means in a scheme: its own title and explanation, where it has them.
///
/// ```
/// use bouncecode::{describe_code, SchemeId};
///
/// assert_eq!(describe_code(SchemeId::Greenarrow, "21", &["en"]).title, "Temporary failure: DNS");
/// assert_eq!(describe_code(SchemeId::Smtp, "5.2.2", &["en"]).title, "Mailbox full");
/// ```
pub fn describe_code(scheme: SchemeId, code: &str, requested: &[&str]) -> Description {
    let what = classify(code, "", &Options { scheme });
    with_chain(requested, |chain| chain.describe(&what, Subject::Code))
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
            let arguments = arguments.iter().map(|(name, value)| match value {
                Argument::Number(number) => (*name, FluentValue::from(*number)),
                Argument::Text(text) => (*name, FluentValue::from(text.as_str())),
            });
            let arguments = arguments.collect();
            let (id, attribute) = id.split_once('.').map_or((*id, None), |(id, attribute)| (id, Some(attribute)));
            chain.say(id, attribute, &arguments).text
        };
        messages.iter().map(say).collect()
    })
}

/// The tag of the language that comes closest to those requested, best first; `en` where none does.
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
    negotiate_among(requested, &[])
}

/// The same as [`negotiate`], where further languages could be added on demand: those `offered`.
pub fn negotiate_among(requested: &[&str], offered: &[&str]) -> String {
    LANGUAGES.with_borrow(|languages| {
        let mut known: Vec<&str> = languages.iter().map(|language| language.tag.as_str()).collect();
        known.extend(offered);
        locale::matching(requested, &known).first().copied().unwrap_or(DEFAULT).to_owned()
    })
}

/// The tags of the languages that are there, those that were added last.
pub fn locales() -> Vec<String> {
    LANGUAGES.with_borrow(|languages| languages.iter().map(|language| language.tag.clone()).collect())
}

/// Adds a language, or a wording over one that is there, for this thread: message by message, so that what it
/// leaves out stays as it was, or comes in the next language requested, or in English.
///
/// # Errors
///
/// The tag is no language tag, or the source is broken. Nothing has changed then.
pub fn add_locale(tag: &str, ftl: &str) -> Result<(), LocaleError> {
    let Some(tag) = locale::canonical(tag) else {
        return Err(LocaleError { line: 0, column: 0, reason: format!("\"{tag}\" is no language tag such as \"da\" or \"pt-BR\"") });
    };
    language::check(ftl)?;
    LANGUAGES.with_borrow_mut(|languages| {
        let at = languages.iter().position(|language| language.tag == tag).unwrap_or_else(|| {
            languages.push(Language::new(&tag));
            languages.len() - 1
        });
        if let Some(language) = languages.get_mut(at) {
            language.add(Cow::Owned(ftl.to_owned()));
        }
    });
    Ok(())
}

/// Said where nothing else fits.
const DEFAULT: &str = "en";

thread_local! {
    static LANGUAGES: RefCell<Vec<Language>> = RefCell::new(compiled_in());
}

#[cfg(feature = "locales")]
fn compiled_in() -> Vec<Language> {
    /// The files of a language but for the lookup page's.
    macro_rules! files {
        ($tag:literal) => {
            ($tag, files!($tag, "categories", "terms", "status", "replies", "schemes", "policies"))
        };
        ($tag:literal, $($file:literal),+) => {
            [$(include_str!(concat!("../locales/", $tag, "/", $file, ".ftl"))),+]
        };
    }
    [files!("en")]
        .into_iter()
        .map(|(tag, files)| {
            let mut language = Language::new(tag);
            files.into_iter().for_each(|file| language.add(Cow::Borrowed(file)));
            language
        })
        .collect()
}

#[cfg(not(feature = "locales"))]
fn compiled_in() -> Vec<Language> {
    vec![]
}

/// Runs with the languages that answer a request, best first.
fn with_chain<R>(requested: &[&str], run: impl FnOnce(&Chain) -> R) -> R {
    LANGUAGES.with_borrow(|languages| {
        let known: Vec<&str> = languages.iter().map(|language| language.tag.as_str()).collect();
        let mut tags = locale::matching(requested, &known);
        // Where English was not added, any language is better than none.
        let last = if known.contains(&DEFAULT) { &[DEFAULT] } else { &known[..] };
        tags.extend(last.iter().copied().filter(|tag| !tags.contains(tag)).collect::<Vec<_>>());
        let languages = tags.iter().filter_map(|tag| languages.iter().find(|language| language.tag == *tag)).collect();
        run(&Chain(languages))
    })
}

/// What a description is about.
#[derive(Clone, Copy, PartialEq)]
enum Subject {
    Bounce,
    Code,
}

/// A message in words.
struct Said {
    text: String,
    /// Which language of the chain has it.
    rank: usize,
}

struct Chain<'a>(Vec<&'a Language>);

impl Chain<'_> {
    fn describe(&self, what: &Classification, subject: Subject) -> Description {
        let category = format!("category-{}", what.category);
        let mut arguments = FluentArgs::new();
        arguments.set("address", what.address_action.id());
        let mut title = self.say(&category, None, &arguments);
        let mut description = None;
        let advice = self.say(&category, Some("advice"), &arguments);

        let code = CodeMessage::of_scheme(what);
        let own = code.as_ref().or(None);
        let standard = if own.is_none() { CodeMessage::of_standards(what) } else { None };
        let mut scheme_title = None;
        if let Some(code) = own.or(standard.as_ref()) {
            let arguments = code.arguments();
            let named = code.ids.iter().find_map(|id| Some((id, self.find(id, None, &arguments)?)));
            if let Some((id, said)) = named {
                if what.scheme == SchemeId::Smtp || own.is_some() {
                    scheme_title = Some(said.text.clone());
                }
                if subject == Subject::Code {
                    title = said;
                }
                if subject == Subject::Code || own.is_some() {
                    description = self.find(id, Some("description"), &arguments);
                }
            }
        }
        let description = description.unwrap_or_else(|| self.say(&category, Some("description"), &FluentArgs::new()));

        let rank = title.rank.min(description.rank).min(advice.rank);
        let label = |group: &str, id: &str| self.say(&format!("{group}-{id}"), None, &FluentArgs::new()).text;
        Description {
            locale: self.0.get(rank).map_or(DEFAULT, |language| &language.tag).to_owned(),
            title: title.text,
            description: description.text,
            advice: advice.text,
            type_label: label("type", what.kind.id()),
            action_label: label("action", what.action.id()),
            scheme_title,
            retry_after: what.retry_after.map(|seconds| self.delay(seconds)),
        }
    }

    /// "in 5 minutes"
    fn delay(&self, seconds: u32) -> String {
        let (id, count) = unit(seconds);
        let mut arguments = FluentArgs::new();
        arguments.set("count", count);
        self.say(id, None, &arguments).text
    }

    /// A message in the first language that has it.
    fn find(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs) -> Option<Said> {
        let say = |(rank, language): (usize, &&Language)| Some(Said { text: language.format(id, attribute, arguments)?, rank });
        self.0.iter().enumerate().find_map(say)
    }

    /// The same, or the message's id where no language has it.
    fn say(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs) -> Said {
        self.find(id, attribute, arguments).unwrap_or_else(|| Said {
            text: attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}")),
            rank: usize::MAX,
        })
    }
}

/// Where the words for a code stand.
struct CodeMessage {
    /// The first that exists counts.
    ids: Vec<String>,
    class: u8,
}

impl CodeMessage {
    /// The code as its scheme titles it.
    fn of_scheme(what: &Classification) -> Option<Self> {
        let code = what.scheme_code?;
        let row = what.scheme.row().codes.iter().find(|row| row.code == code)?;
        let class = code.bytes().next().map_or(5, |digit| digit.saturating_sub(b'0'));
        Some(Self { ids: vec![row.message(what.scheme)], class })
    }

    /// The code as the standards title it: the enhanced one, or its subject, or the reply code.
    fn of_standards(what: &Classification) -> Option<Self> {
        let mut ids = vec![];
        if let Some(status) = what.status {
            ids.push(format!("status-{}-{}", status.subject, status.detail));
            // RFC 3463 section 2: an unknown detail says no more than its subject.
            ids.push(format!("status-{}-0", status.subject));
        }
        if let Some(reply) = what.reply_code {
            ids.push(format!("reply-{reply}"));
        }
        let class = what.status.map_or(if what.permanent == Some(false) { 4 } else { 5 }, |status| status.class);
        (!ids.is_empty()).then_some(Self { ids, class })
    }

    fn arguments(&self) -> FluentArgs<'static> {
        let mut arguments = FluentArgs::new();
        arguments.set("class", self.class);
        arguments
    }
}

/// The unit in which a person would say a time, and how many of it; never less than the time.
fn unit(seconds: u32) -> (&'static str, u32) {
    let (minutes, hours, days) = (seconds.div_ceil(60), seconds.div_ceil(3600), seconds.div_ceil(86_400));
    if seconds == 0 || (seconds < 120 && seconds % 60 != 0) {
        ("in-seconds", seconds)
    } else if minutes < 120 && minutes % 60 != 0 {
        ("in-minutes", minutes)
    } else if hours < 48 && hours % 24 != 0 {
        ("in-hours", hours)
    } else {
        ("in-days", days)
    }
}

#[cfg(test)]
mod tests {
    use super::unit;

    #[test]
    fn times_are_said_in_the_unit_that_fits() {
        for (seconds, want) in [
            (0, "in-seconds 0"),
            (1, "in-seconds 1"),
            (60, "in-minutes 1"),
            (90, "in-seconds 90"),
            (121, "in-minutes 3"),
            (300, "in-minutes 5"),
            (3599, "in-hours 1"),
            (3600, "in-hours 1"),
            (5400, "in-minutes 90"),
            (7200, "in-hours 2"),
            (7201, "in-hours 3"),
            (86_399, "in-days 1"),
            (86_400, "in-days 1"),
            (129_600, "in-hours 36"),
            (172_800, "in-days 2"),
            (604_800, "in-days 7"),
            (u32::MAX, "in-days 49711"),
        ] {
            let (id, count) = unit(seconds);
            assert_eq!(format!("{id} {count}"), want, "{seconds}");
        }
    }
}
