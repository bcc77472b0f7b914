//! A classification, or a code, in the reader's language.
//!
//! The sentences are in `locales/`; this module decides which of them to use. With the feature `locales` all languages
//! are compiled in; without it, [`add_locale`](super::add_locale) brings them.

use super::bundles::Argument;
use super::languages::{Chain, Said, with_chain};
use super::negotiate::canonical;
use crate::classify::{Options, classify};
use crate::scheme::{OwnCode, Scheme, SchemeCode, Title, status_meaning, status_row};
use crate::tables::{Category, CodeRow, SchemeId};
use crate::verdict::Classification;
use serde::{Deserialize, Serialize};

/// A bounce in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The next step in words: "Try this address again later".
    pub action_label: String,
    /// What the code is called in the scheme whose reading this is.
    pub scheme_title: Option<String>,
    /// When the server asks for another attempt: "in 5 minutes".
    pub retry_after: Option<String>,
}

/// Says what a classification means in the language that comes closest to those requested, best first
/// (for their forms see [`negotiate`](super::negotiate)).
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
pub fn describe_code(scheme: impl Into<Scheme>, code: &str, requested: &[&str]) -> Description {
    let what = classify(code, "", &Options::default().scheme(scheme));
    with_chain(requested, |chain| chain.describe(&what, Subject::Code))
}

/// The title of a code of the caller's.
#[cfg(feature = "wasm")]
pub fn own_title(code: &OwnCode, requested: &[&str]) -> Option<String> {
    with_chain(requested, |chain| chain.own_title(code)).map(|said| said.text)
}

/// What a description is about.
#[derive(Clone, Copy, PartialEq)]
enum Subject {
    Bounce,
    Code,
}

impl Chain<'_> {
    fn describe(&self, what: &Classification, subject: Subject) -> Description {
        let category = format!("category-{}", what.category);
        let address = [("address", Argument::Text(what.address_action.id().to_owned()))];
        let advice = self.say(&category, Some("advice"), &address);

        let row = what.scheme_code.as_ref().and_then(SchemeCode::published);
        let code = row.map_or_else(|| CodeMessage::of_standards(what), |(scheme, row)| CodeMessage::of_row(row, scheme));
        let own = what.scheme_code.as_ref().and_then(SchemeCode::own);
        let (code_title, code_description) = own.map_or_else(|| self.code(&code), |own| (self.own_title(own), None));
        let scheme_title =
            code_title.as_ref().filter(|_| row.is_some() || own.is_some() || what.scheme == SchemeId::Smtp).map(|title| title.text.clone());
        // Where words decided, what the code means in general would be beside the point.
        let code_decided = subject == Subject::Code || row.is_some_and(|(_, row)| row.category == what.category);
        let title = code_title.filter(|_| subject == Subject::Code).unwrap_or_else(|| self.say(&category, None, &[]));
        let description = code_description.filter(|_| code_decided).unwrap_or_else(|| self.say(&category, Some("description"), &[]));

        let rank = title.rank.min(description.rank).min(advice.rank);
        let label = |group: &str, id: &str| self.say(&format!("{group}-{id}"), None, &[]).text;
        Description {
            locale: self.tag(rank).to_owned(),
            title: title.text,
            description: description.text,
            advice: advice.text,
            type_label: label("type", what.kind.id()),
            action_label: label("action", what.action.id()),
            scheme_title,
            retry_after: what.retry_after.map(|seconds| self.delay(seconds)),
        }
    }

    /// The title of a code of the caller's: in the first of these languages, else in English, else in any.
    fn own_title(&self, code: &OwnCode) -> Option<Said> {
        match &code.title {
            Title::None => None,
            Title::Same(text) => Some(Said { text: text.clone(), rank: usize::MAX }),
            Title::Each(titles) => {
                let is = |tag: &str, wanted: &str| canonical(tag).is_some_and(|tag| tag == wanted);
                let best = titles.iter().min_by_key(|(tag, _)| self.rank(|wanted| is(tag, wanted)))?;
                Some(Said { text: best.1.clone(), rank: self.rank(|wanted| is(&best.0, wanted)) })
            }
        }
    }

    /// A code's title and explanation, of the first of its messages that there is.
    fn code(&self, code: &CodeMessage) -> (Option<Said>, Option<Said>) {
        let class = [("class", Argument::Number(code.class.into()))];
        let titled = code.ids.iter().find_map(|id| Some((id, self.find(id, None, &class)?)));
        titled.map_or((None, None), |(id, title)| (Some(title), self.find(id, Some("description"), &class)))
    }

    /// "in 5 minutes"
    fn delay(&self, seconds: u32) -> String {
        let (id, count) = unit(seconds);
        self.say(id, None, &[("count", Argument::Number(count))]).text
    }
}

/// The messages that may have the words for a code.
struct CodeMessage {
    /// The first that exists counts.
    ids: Vec<String>,
    class: u16,
}

impl CodeMessage {
    /// The code as its scheme titles it.
    fn of_row(row: &CodeRow, scheme: SchemeId) -> Self {
        let mut class = row.number;
        while class > 9 {
            class /= 10;
        }
        Self { ids: vec![row.message(scheme)], class: class as u16 }
    }

    /// The code as the standards title it: the enhanced one, or its subject, or the reply code.
    fn of_standards(what: &Classification) -> Self {
        let mut ids = vec![];
        if let Some(status) = what.status {
            ids.push(format!("status-{}-{}", status.subject, status.detail));
            // RFC 3463 section 2: a detail that is not known says no more than its subject, unless a provider says what it means.
            let of_subject = status_row(status.subject, 0).map(|row| status_meaning(row, status.class).category);
            if what.category == Category::Unknown || of_subject == Some(what.category) {
                ids.push(format!("status-{}-0", status.subject));
            }
        }
        if let Some(reply) = what.reply_code {
            ids.push(format!("reply-{reply}"));
        }
        let class = what.status.map_or(what.reply_code.unwrap_or(0) / 100, |status| status.class.into());
        Self { ids, class }
    }
}

/// The unit in which a person would say a time, and how many of it; never less than the time.
fn unit(seconds: u32) -> (&'static str, u32) {
    let (minutes, hours, days) = (seconds.div_ceil(60), seconds.div_ceil(3600), seconds.div_ceil(86_400));
    if seconds == 0 || (seconds < 120 && !seconds.is_multiple_of(60)) {
        ("in-seconds", seconds)
    } else if minutes < 120 && !minutes.is_multiple_of(60) {
        ("in-minutes", minutes)
    } else if hours < 48 && !hours.is_multiple_of(24) {
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
