//! Which plural form a number takes in a language.
//!
//! Natively by CLDR's rules in `intl_pluralrules`. In JavaScript by the host's own `Intl.PluralRules`: the rules
//! are there already, and would be 7 KB of the download.

/// The rules of a language for whole numbers of things.
pub(crate) struct Plurals(Rules);

#[cfg(not(feature = "wasm"))]
type Rules = Option<intl_pluralrules::PluralRules>;

#[cfg(feature = "wasm")]
type Rules = js_sys::Intl::PluralRules;

impl Plurals {
    /// The rules for a tag, or for its primary language; English ones where CLDR has neither.
    #[cfg(not(feature = "wasm"))]
    pub fn of(tag: &str) -> Self {
        use intl_pluralrules::{PluralRuleType, PluralRules};
        let rules = |tag: &str| PluralRules::create(tag.parse::<unic_langid::LanguageIdentifier>().ok()?, PluralRuleType::CARDINAL).ok();
        Self(rules(tag).or_else(|| rules(primary(tag))).or_else(|| rules("en")))
    }

    /// Whether a number takes the form: `zero`, `one`, `two`, `few`, `many` or `other`.
    #[cfg(not(feature = "wasm"))]
    pub fn takes(&self, number: u32, form: &str) -> bool {
        use intl_pluralrules::PluralCategory;
        use intl_pluralrules::operands::PluralOperands;
        let operands = PluralOperands { n: number.into(), i: number.into(), v: 0, w: 0, f: 0, t: 0 };
        let taken = match self.0.as_ref().and_then(|rules| rules.select(operands).ok()) {
            Some(PluralCategory::ZERO) => "zero",
            Some(PluralCategory::ONE) => "one",
            Some(PluralCategory::TWO) => "two",
            Some(PluralCategory::FEW) => "few",
            Some(PluralCategory::MANY) => "many",
            Some(PluralCategory::OTHER) | None => "other",
        };
        taken == form
    }

    /// The rules for a tag; English ones where the host has none. The tag is one that locale.rs lets pass,
    /// of which the primary language never throws, and Portuguese is the one that regions differ in.
    #[cfg(feature = "wasm")]
    pub fn of(tag: &str) -> Self {
        let language = if tag == "pt-PT" { tag } else { primary(tag) };
        Self(js_sys::Intl::PluralRules::new(&js_sys::Array::of2(&language.into(), &"en".into()), &js_sys::Object::new()))
    }

    /// Whether a number takes the form: `zero`, `one`, `two`, `few`, `many` or `other`.
    #[cfg(feature = "wasm")]
    pub fn takes(&self, number: u32, form: &str) -> bool {
        self.0.select(number.into()) == form
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

#[cfg(all(test, not(feature = "wasm")))]
mod tests {
    use super::Plurals;

    #[test]
    fn forms_are_the_languages_own() {
        for (tag, forms) in [
            ("en", "other one other other other"),
            ("nb", "other one other other other"),
            ("de-AT", "other one other other other"),
            ("fr", "one one other other other"),
            ("pt", "one one other other other"),
            ("pt-PT", "other one other other other"),
            ("pl", "many one few many many"),
            ("lt-x-acme", "other one few few one"),
            ("ga", "other one two few other"),
            ("ja", "other other other other other"),
            ("tlh", "other one other other other"),
        ] {
            let plurals = Plurals::of(tag);
            let all = ["zero", "one", "two", "few", "many", "other"];
            let taken = [0, 1, 2, 5, 21].map(|n| all.into_iter().filter(|form| plurals.takes(n, form)).collect::<String>());
            assert_eq!(taken.join(" "), forms, "{tag}");
        }
    }
}
