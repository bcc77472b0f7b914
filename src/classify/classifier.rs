//! A classifier with phrases and schemes of the caller's own.

use super::each::{Entry, classify_each};
use super::explanation::Explanation;
use super::input::Options;
use super::verb::{classify, explain};
use crate::scheme::{AddError, Meaning, OwnScheme, Scheme, lookup, own_code, own_meaning};
use crate::tables::{BounceType, Category, Effect, SchemeId, Strength};
use crate::text::added::{AddedPhrases, spellings};
use crate::text::phrase::Part;
use crate::verdict::Classification;
use serde::Deserialize;
use std::sync::{Arc, OnceLock};

/// The most phrases of a classifier.
const MOST_PHRASES: usize = 10_000;
/// The most bytes of all of them.
const MOST_BYTES: usize = 1 << 20;
/// The most parts between gaps, for their numbers to fit.
const MOST_PARTS: usize = u16::MAX as usize;
/// The most schemes of a classifier.
const MOST_SCHEMES: usize = 128;

/// Phrases of the caller's that stand for one category.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct OwnPhrases {
    /// The category that they stand for.
    pub category: Category,
    /// The phrases as `data/phrases/` writes them: in any case and punctuation; `{}` is a gap, `{n}` a number, `*` at an end
    /// an open word.
    pub text: Vec<String>,
    /// How much they are worth; specific by default.
    #[serde(default = "specific")]
    pub strength: Strength,
    /// The type, where that is not the category's own.
    #[serde(rename = "type", default)]
    pub kind: Option<BounceType>,
}

fn specific() -> Strength {
    Strength::Specific
}

impl OwnPhrases {
    /// Specific phrases for a category.
    pub fn new<T: Into<String>>(category: Category, text: impl IntoIterator<Item = T>) -> Self {
        Self { category, text: text.into_iter().map(Into::into).collect(), strength: Strength::Specific, kind: None }
    }

    /// The same phrases with another strength.
    pub fn strength(mut self, strength: Strength) -> Self {
        self.strength = strength;
        self
    }

    /// The same phrases with a type that is not the category's own.
    pub fn kind(mut self, kind: BounceType) -> Self {
        self.kind = Some(kind);
        self
    }
}

/// Something that was added to a [`Classifier`]; [`Classifier::remove`] takes it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Addition(u32);

/// A classifier with phrases and schemes of the caller's own. What is added changes the answers of this value alone.
///
/// A phrase of the caller's is found as the built-in ones are, and weighed directly above those of the same strength. No limit
/// is lifted for it: a phrase that says that an address is dead suppresses only where a built-in one would.
///
/// ```
/// use bouncecode::{Category, Classifier, Options, OwnCode, OwnPhrases, OwnScheme, Title};
///
/// let mut classifier = Classifier::new();
/// let reply = "550 5.7.1 Rejected by the frobnicator";
/// let added = classifier.add_phrases(&[OwnPhrases::new(Category::SpamDetected, ["rejected by the frobnicator"])])?;
/// assert_eq!(classifier.classify("", reply, &Options::default()).category, Category::SpamDetected);
/// classifier.remove(added);
/// assert_eq!(classifier.classify("", reply, &Options::default()).category, Category::PolicyRejected);
///
/// let code = OwnCode::new("E42", Category::MailboxFull).title(Title::Same("Box is full".into()));
/// classifier.add_scheme(OwnScheme::new("acme", Some("ACME Mailer"), vec![code])?)?;
/// let acme = classifier.scheme("acme").unwrap_or_default();
/// assert_eq!(classifier.classify("e42", "", &Options::default().scheme(acme)).category, Category::MailboxFull);
/// # Ok::<(), bouncecode::AddError>(())
/// ```
#[derive(Clone, Default)]
pub struct Classifier {
    phrases: Vec<(Addition, Rows)>,
    schemes: Vec<(Addition, Scheme)>,
    /// What all phrases take.
    size: Size,
    /// How many additions there were.
    count: u32,
    /// The phrases, compiled when they are first needed.
    compiled: OnceLock<Arc<AddedPhrases>>,
}

/// The rows of one addition.
#[derive(Clone, Default)]
struct Rows {
    /// The spellings of its phrases.
    spellings: Vec<(Effect, Vec<Part>)>,
    size: Size,
}

/// What phrases take.
#[derive(Clone, Copy, Default)]
struct Size {
    phrases: usize,
    bytes: usize,
    parts: usize,
}

impl Classifier {
    /// A classifier to which nothing was added.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds phrases: all of them, or none. Where the same words were added before, the new meaning counts.
    ///
    /// # Errors
    ///
    /// A phrase folds to nothing or cannot be told from other words, or the classifier would have more than 10,000 phrases or
    /// 1 MiB of them.
    pub fn add_phrases(&mut self, rows: &[OwnPhrases]) -> Result<Addition, AddError> {
        let phrases = rows.iter().enumerate().flat_map(|(row, OwnPhrases { category, text, strength, kind })| {
            let effect = Effect::Phrase { category: Some(*category), strength: *strength, kind: *kind, vendor: 0 };
            text.iter().enumerate().map(move |(place, phrase)| (row, place, effect, phrase.as_str()))
        });
        self.add_each(phrases)
    }

    /// Adds phrases, each with its row, its place in it, and what it stands for.
    pub(crate) fn add_each<'a>(&mut self, phrases: impl Iterator<Item = (usize, usize, Effect, &'a str)>) -> Result<Addition, AddError> {
        let mut added = Rows::default();
        let mut size = self.size;
        for (row, place, effect, phrase) in phrases {
            size.phrases += 1;
            size.bytes += phrase.len();
            if size.phrases > MOST_PHRASES || size.bytes > MOST_BYTES {
                return Err(AddError::limit("there may be at most 10,000 phrases of 1 MiB together"));
            }
            for parts in spellings(phrase).map_err(|why| AddError::new(phrase, why).at(row, place))? {
                size.parts += parts.len();
                added.spellings.push((effect, parts));
            }
            if size.parts > MOST_PARTS {
                return Err(AddError::limit("there may be at most 65,535 parts between the gaps of all phrases"));
            }
        }
        added.size = size.minus(self.size);
        self.size = size;
        let addition = self.next();
        self.phrases.push((addition, added));
        self.compiled = OnceLock::new();
        Ok(addition)
    }

    /// Adds a scheme.
    ///
    /// # Errors
    ///
    /// The id is that of another scheme, or there are 128 already.
    pub fn add_scheme(&mut self, scheme: OwnScheme) -> Result<Addition, AddError> {
        if SchemeId::named(scheme.id()).is_some() || self.schemes.iter().any(|(_, known)| known.id() == scheme.id()) {
            return Err(AddError::new(scheme.id(), "is the id of another scheme"));
        }
        if self.schemes.len() >= MOST_SCHEMES {
            return Err(AddError::limit("there may be at most 128 schemes"));
        }
        let addition = self.next();
        self.schemes.push((addition, scheme.into()));
        Ok(addition)
    }

    /// Takes out exactly what was added; says whether that was still there.
    pub fn remove(&mut self, addition: Addition) -> bool {
        let before = self.phrases.len() + self.schemes.len();
        if let Some(at) = self.phrases.iter().position(|(known, _)| *known == addition) {
            let (_, rows) = self.phrases.remove(at);
            self.size = self.size.minus(rows.size);
            self.compiled = OnceLock::new();
        }
        self.schemes.retain(|(known, _)| *known != addition);
        self.phrases.len() + self.schemes.len() < before
    }

    fn next(&mut self) -> Addition {
        self.count += 1;
        Addition(self.count)
    }

    /// The scheme of this id or alias, published or added.
    pub fn scheme(&self, id: &str) -> Option<Scheme> {
        let added = self.schemes.iter().map(|(_, scheme)| scheme).find(|scheme| scheme.id() == id);
        added.cloned().or_else(|| SchemeId::named(id).map(Scheme::from))
    }

    /// The same options with the phrases of this classifier, for functions that take options.
    pub fn options(&self, options: &Options) -> Options {
        let compile = || Arc::new(AddedPhrases::new(self.phrases.iter().flat_map(|(_, rows)| &rows.spellings)));
        let added = (!self.phrases.is_empty()).then(|| self.compiled.get_or_init(compile).clone());
        Options { added, ..options.clone() }
    }

    /// [`classify`] with what was added.
    pub fn classify(&self, code: &str, text: &str, options: &Options) -> Classification {
        classify(code, text, &self.options(options))
    }

    /// [`explain`] with what was added.
    pub fn explain(&self, code: &str, text: &str, options: &Options) -> Explanation {
        explain(code, text, &self.options(options))
    }

    /// [`classify_each`] with what was added.
    pub fn classify_each(&self, text: &str, options: &Options) -> Vec<Entry> {
        classify_each(text, &self.options(options))
    }

    /// [`lookup`] with the schemes that were added, after the published ones.
    pub fn lookup(&self, code: &str) -> Vec<Meaning> {
        let mut meanings = lookup(code);
        meanings.extend(self.schemes.iter().filter_map(|(_, scheme)| own_meaning(&own_code(scheme, code)?)));
        meanings
    }
}

impl Size {
    fn minus(self, other: Self) -> Self {
        Self { phrases: self.phrases - other.phrases, bytes: self.bytes - other.bytes, parts: self.parts - other.parts }
    }
}

impl std::fmt::Debug for Classifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let schemes: Vec<&str> = self.schemes.iter().map(|(_, scheme)| scheme.id()).collect();
        f.debug_struct("Classifier").field("phrases", &self.size.phrases).field("schemes", &schemes).finish_non_exhaustive()
    }
}
