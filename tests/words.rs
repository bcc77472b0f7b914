//! Which message is said of what, in which language, and what an added language changes.

#![cfg(feature = "locales")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail so")]

use bouncecode::{
    Action, AddressAction, Argument, BounceType, Category, Classification, Description, Options, SchemeId, add_locale, classify, describe,
    describe_code, locales, negotiate, words,
};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast;
use std::path::Path;

#[path = "../build/apart.rs"]
#[allow(dead_code)]
mod apart;

fn bounce(category: Category) -> Classification {
    let mut bounce = classify("", "", &Options::default());
    (bounce.kind, bounce.category, bounce.group) = (BounceType::Soft, category, category.group());
    (bounce.action, bounce.address_action) = (Action::RetryLater, AddressAction::Watch);
    bounce
}

/// The same description with a change.
fn but(description: &Description, change: impl Fn(&mut Description)) -> Description {
    let mut changed = description.clone();
    change(&mut changed);
    changed
}

fn read(code: &str, text: &str, locale: &str) -> Description {
    describe(&classify(code, text, &Options::default()), &[locale])
}

/// The Fluent sources of a language that ship.
fn sources(tag: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| {
        let name = file.file_name().unwrap().to_str().unwrap();
        name.ends_with(".ftl") && apart::owner(name).is_none()
    });
    files.sort();
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

/// The ids of messages, and of their attributes as `id.attribute`.
fn ids(source: &str) -> Vec<String> {
    let mut ids = vec![];
    for entry in fluent_syntax::parser::parse(source).unwrap().body {
        let ast::Entry::Message(message) = entry else { continue };
        ids.extend(message.value.as_ref().map(|_| message.id.name.to_owned()));
        ids.extend(message.attributes.iter().map(|attribute| format!("{}.{}", message.id.name, attribute.id.name)));
    }
    ids
}

#[test]
fn a_bounce_is_said_by_its_category() {
    let said = read("550", "5.2.2 <jo@example.org> mailbox full, try again in 2 hours", "en");
    assert_eq!(said.locale, "en");
    assert_eq!(said.title, "Mailbox full");
    assert_eq!(said.description, "The recipient’s mailbox has no storage space left (over quota).");
    assert!(said.advice.starts_with("Try again in a few days"));
    assert_eq!((said.type_label.as_str(), said.action_label.as_str()), ("Soft bounce", "Try this address again later"));
    assert_eq!(said.scheme_title.as_deref(), Some("Mailbox full"));
    assert_eq!(said.retry_after.as_deref(), Some("in 2 hours"));
    let nothing = read("", "", "en");
    assert_eq!((nothing.title.as_str(), nothing.scheme_title, nothing.retry_after), ("Cause unclear", None, None));
}

#[test]
fn advice_depends_on_what_should_happen_to_the_address() {
    let mut dead = bounce(Category::UserUnknown);
    let watch = describe(&dead, &["en"]).advice;
    dead.address_action = AddressAction::Suppress;
    assert_ne!(describe(&dead, &["en"]).advice, watch);
}

#[test]
fn a_code_alone_is_said_by_its_own_title() {
    let smtp = |code| describe_code(SchemeId::Smtp, code, &["en"]);
    // Code, title, start of the description.
    for (code, title, description) in [
        ("5.1.1", "No such mailbox", "The part before the @ leads to no mailbox at this domain."),
        ("4.1.1", "No such mailbox", "The part before the @ leads to no mailbox, at least for now."),
        ("4.0.0", "Temporary failure", "The server gives no further detail."),
        ("2.1.5", "Recipient address valid", "The address is valid, and"),
        ("5.1.5", "Recipient address valid", "The code says that"),
        ("550 5.1.1", "No such mailbox", "The part"),
        ("550-5.1.1", "No such mailbox", "The part"),
        ("5.1.99", "Address problem", "The code concerns an address"),
        ("471", "Error on a mail server", "Often a spam filter"),
    ] {
        let said = smtp(code);
        assert_eq!(said.title, title, "{code}");
        assert!(said.description.starts_with(description), "{code}: {}", said.description);
        assert_eq!(said.scheme_title.as_deref(), Some(said.title.as_str()), "{code}");
    }
    // Without an explanation of its own, a code has its category's.
    assert_eq!(smtp("354").title, "Server waits for the message");
    assert_eq!(smtp("no code").title, "Cause unclear");
    // Not registered, but a provider says what it means.
    assert_eq!((smtp("5.4.310").title.as_str(), smtp("5.4.310").scheme_title), ("No such domain", None));
}

#[test]
fn a_scheme_titles_its_own_codes() {
    for (scheme, code, title, description) in [
        (SchemeId::Greenarrow, "21", "Temporary failure: DNS", "The recipient’s mail server could not be looked up (DNS)."),
        (SchemeId::Greenarrow, "29", "Temporary failure: no connection", "The recipient’s mail server did not answer"),
        (SchemeId::Activecampaign, "9.1.1", "Hard bounce without a code", "No bounce code was found."),
        (SchemeId::Bouncer, "4.1.1", "No such mailbox", "The part before the @ leads to no mailbox, at least"),
        (SchemeId::MartechZone, "911", "Hard bounce without a code", "No bounce code was found."),
        (SchemeId::MartechZone, "511", "No such mailbox", "The part before the @ leads to no mailbox at this domain."),
        (SchemeId::Bouncer, "5.2.1", "Mailbox full", "This is Bouncer’s own reading; in the registry"),
    ] {
        let said = describe_code(scheme, code, &["en"]);
        assert_eq!((said.title.as_str(), said.scheme_title.as_deref()), (title, Some(title)), "{scheme} {code}");
        assert!(said.description.starts_with(description), "{scheme} {code}: {}", said.description);
        let named = describe(&classify(code, "", &Options::default().scheme(scheme)), &["en"]);
        assert_eq!(named.scheme_title.as_deref(), Some(title), "{scheme} {code}");
        assert_eq!(named.description, said.description, "{scheme} {code}");
    }
    // SMTP2GO has no codes, so it calls none anything.
    let said = describe_code(SchemeId::Smtp2go, "5.1.1", &["en"]);
    assert_eq!((said.title.as_str(), said.scheme_title), ("No such mailbox", None));
}

#[test]
fn words_beside_a_code_that_leaves_the_cause_open_are_what_is_explained() {
    let general = classify("40", "mailbox is full, over quota", &Options::default().scheme(SchemeId::Greenarrow));
    assert_eq!(general.category, Category::MailboxFull);
    let said = describe(&general, &["en"]);
    assert_eq!((said.title.as_str(), said.scheme_title.as_deref()), ("Mailbox full", Some("General bounce")));
    assert_eq!(said.description, "The recipient’s mailbox has no storage space left (over quota).");
}

#[test]
fn waiting_times_are_phrases_with_the_right_plural() {
    for (tag, phrases) in [
        ("en", ["in 1 second", "in 5 minutes", "in 1 hour", "in 2 hours", "in 1 day", "in 21 days"]),
        ("nb", ["om 1 sekund", "om 5 minutter", "om 1 time", "om 2 timer", "om 1 dag", "om 21 dager"]),
        ("de", ["in 1 Sekunde", "in 5 Minuten", "in 1 Stunde", "in 2 Stunden", "in 1 Tag", "in 21 Tagen"]),
        ("fr", ["dans 1 seconde", "dans 5 minutes", "dans 1 heure", "dans 2 heures", "dans 1 jour", "dans 21 jours"]),
        ("sv", ["om 1 sekund", "om 5 minuter", "om 1 timme", "om 2 timmar", "om 1 dag", "om 21 dagar"]),
        ("nl", ["over 1 seconde", "over 5 minuten", "over 1 uur", "over 2 uur", "over 1 dag", "over 21 dagen"]),
    ] {
        let mut what = bounce(Category::Greylisted);
        for (seconds, phrase) in [1, 300, 3600, 7200, 86_400, 21 * 86_400].into_iter().zip(phrases) {
            what.retry_after = Some(seconds);
            let said = describe(&what, &[tag]).retry_after.unwrap();
            assert_eq!(said.replace('\u{a0}', " "), phrase, "{tag}");
        }
    }
    let none = words(&[("in-seconds", vec![("count", Argument::Number(0))])], &["fr"]);
    assert_eq!(none[0].replace('\u{a0}', " "), "dans 0 seconde");
}

#[test]
fn the_language_is_the_one_that_was_found() {
    assert_eq!(locales().first().map(String::as_str), Some("en"));
    for (requested, locale) in [("no", "nb"), ("de_AT.UTF-8", "de"), ("xx", "en"), ("", "en"), ("fr;q=0.2, sv;q=0.3", "sv")] {
        assert_eq!(negotiate(&[requested]), locale, "{requested}");
        assert_eq!(read("550", "user unknown", requested).locale, locale, "{requested}");
    }
    assert_eq!(negotiate(&["da", "de-AT"]), "de");
}

#[test]
fn a_wording_over_a_language_changes_what_it_mentions() {
    let before = read("5.1.1", "", "de");
    add_locale("de", "category-user-unknown = Empfänger unbekannt").unwrap();
    let after = read("5.1.1", "", "DE");
    assert_eq!(after, but(&before, |said| said.title = "Empfänger unbekannt".into()));
    add_locale("de-DE", "category-user-unknown =\n    .advice = Adresse streichen.\n").unwrap();
    let regional = read("5.1.1", "", "de-DE");
    assert_eq!(regional, but(&after, |said| (said.locale, said.advice) = ("de-DE".into(), "Adresse streichen.".into())));
    assert_eq!(read("5.1.1", "", "de-AT"), after);
    // A second wording leaves out what the first one said.
    add_locale("de-DE", "category-user-unknown = Gibt es nicht").unwrap();
    assert_eq!(read("5.1.1", "", "de-DE"), but(&regional, |said| said.title = "Gibt es nicht".into()));
    // A term changes every message that uses it.
    add_locale("en", "-bounce-hard = dead letter").unwrap();
    assert_eq!(words(&[("decision-next-hard", vec![])], &["en"]), ["One clear dead letter would suppress the address at once."]);
    // A term and a message may bear the same name.
    add_locale("en", "-category-user-unknown = a term").unwrap();
    assert_eq!(read("5.1.1", "", "en").title, "No such mailbox");
}

#[test]
fn an_added_language_is_completed_by_the_next_one() {
    add_locale("da", "category-user-unknown = Postkassen findes ikke\ntype-hard = { -nowhere }").unwrap();
    assert_eq!(locales().last().map(String::as_str), Some("da"));
    let (da, nb, en) = (read("5.1.1", "", "da-DK"), read("5.1.1", "", "nb"), read("5.1.1", "", "en"));
    let danish = |said: &mut Description| (said.locale, said.title) = ("da".into(), "Postkassen findes ikke".into());
    assert_eq!(da, but(&en, danish));
    let said = describe(&classify("5.1.1", "", &Options::default()), &["da", "no"]);
    assert_eq!(said, but(&nb, danish));
    // What is in English is not said to be Danish.
    assert_eq!(read("5.2.2", "", "da").locale, "en");
    assert_eq!(describe(&classify("5.2.2", "", &Options::default()), &["da", "no"]).locale, "nb");
}

#[test]
fn an_added_language_has_its_own_plural_forms() {
    let forms = "[zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n";
    // The forms of 0, 1, 2, 5 and 21.
    for (tag, expected) in [
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
        add_locale(tag, &format!("in-days = {{ $count ->\n {forms}}}")).unwrap();
        let say = |count| words(&[("in-days", vec![("count", Argument::Number(count))])], &[tag]).concat();
        assert_eq!([0, 1, 2, 5, 21].map(say).join(" "), expected, "{tag}");
    }
}

#[test]
fn a_broken_source_says_where_and_changes_nothing() {
    let (before, languages) = (read("5.1.1", "", "de"), locales());
    let nested = |open: &str, close: &str| format!("category-user-unknown = {}{}", open.repeat(5000), close.repeat(5000));
    for (ftl, error) in [
        ("category-user-unknown = Neu\ncategory-unknown = Neu {\n", "line 3, column 1: Expected an inline expression"),
        ("category-user-unknown Neu", "line 1, column 23: Expected a token starting with \"=\""),
        ("# fein\ncategory-user-unknown = Neu\n\nthis is not Fluent\n", "line 4, column 6: Expected a token starting with \"=\""),
        (
            "category-user-unknown = Neu\ntype-hard = { $count ->\n    [one] eins\n}\n",
            "line 4, column 1: The select expression must have a default variant",
        ),
        (
            "category-user-unknown = Neu\n\ncategory-user-unknwon = Neu\n",
            "line 3, column 1: there is no message \"category-user-unknwon\" to word",
        ),
        ("category-user-unknown =\n    .advise = Neu", "line 1, column 1: \"category-user-unknown\" has no attribute \"advise\""),
        (nested("{", "}").as_str(), "line 1, column 125: placeables and calls are nested more than 100 deep"),
        (nested("{ A(", ") }").as_str(), "line 1, column 225: placeables and calls are nested more than 100 deep"),
        (nested("{ A(\"})\", ", ") }").as_str(), "line 1, column 525: placeables and calls are nested more than 100 deep"),
        (
            "type-hard = x\ncategory-user-unknown = { A({ -a }) }",
            "line 2, column 1: the arguments of a call are strings, numbers and variables",
        ),
        ("category-user-unknown = { 1.0000000000000000 }", "line 1, column 29: a number has more than 15 digits"),
        (
            "category-user-unknown = { \"\\u00é\" }",
            "line 1, column 28: a Unicode escape has 4 hexadecimal digits after \\u, or 6 after \\U",
        ),
    ] {
        assert_eq!(add_locale("de", ftl).unwrap_err().to_string(), error, "{ftl:.80}");
        assert_eq!(read("5.1.1", "", "de"), before, "{ftl:.80}");
    }
    for tag in ["", "d", "da dk", "x-acme", "da-a-b-c-d-e-f-g-h-i"] {
        let error = add_locale(tag, "category-user-unknown = Ny").unwrap_err();
        assert_eq!(error.to_string(), format!("\"{tag}\" is no language tag such as \"da\" or \"pt-BR\""));
    }
    assert_eq!(locales(), languages);
}

/// What each byte of them costs is counted in instructions (benches/adversarial.mjs).
#[test]
fn a_large_source_is_read_or_refused() {
    let lines = |count: usize, line: &str| line.repeat(count);
    let terms: String = (0..100_000).map(|n| format!("-t{n:x}=x\n")).collect();
    let named: String = (0..40_000).map(|n| format!("a{n}: 1, ")).collect();
    let (deep, many) = ("placeables and calls are nested more than 100 deep", "a call has more than 100 named arguments");
    for (source, refused) in [
        (format!("type-hard = {}", lines(50_000, "{FOO(\n")), Some(deep)),
        (format!("type-hard = {{ {}", lines(50_000, "FOO(\n")), Some(deep)),
        (format!("type-hard = {}", lines(50_000, "{ -a(\")})\",\n")), Some(deep)),
        (format!("type-hard = {}", lines(50_000, "{ $a ->\n *[b] ")), Some(deep)),
        (format!("type-hard = {{\nb = \"{}\"", lines(50_000, "{")), Some("Expected a token starting with \"}\"")),
        (format!("type-hard = {{ FOO({named}) }}"), Some(many)),
        (format!("type-hard = {{ FOO({}) }}", lines(40_000, "1, ")), None),
        (format!("type-hard = x{}", lines(100, "{").replace('{', "{ \"y\" }")), None),
        (terms, None),
        // The parser takes what is before the bracket, and never sees what is after it.
        (format!("type-hard = x\n}}\ntype-soft = {}", lines(50_000, "{FOO(\n")), Some("this is not Fluent")),
        ("#".repeat(1 << 20) + "\ntype-hard = x", Some("the source has 1048590 bytes, and 1048576 are the most")),
    ] {
        let result = add_locale("tlh", &source);
        assert_eq!(result.err().map(|error| error.reason).as_deref(), refused, "{source:.60}");
    }
    let deepest = format!("type-hard = {}\"deep\"{}", "{".repeat(100), "}".repeat(100));
    add_locale("tlh", &deepest).unwrap();
    assert_eq!(words(&[("type-hard", vec![])], &["tlh"]), ["deep"]);
}

#[test]
fn what_cannot_be_said_is_said_in_the_next_language() {
    let title = |ftl: &str| {
        add_locale("tlh", ftl).unwrap();
        read("5.1.1", "", "tlh").title
    };
    let english = "No such mailbox";
    assert_eq!(title("category-user-unknown = { $nobody-knows }"), english);
    assert_eq!(title("category-user-unknown = { category-user-unknown }"), english);
    assert_eq!(title("category-user-unknown = { NUMBER(1) }"), english);
    assert_eq!(title("category-user-unknown = { \"\" }"), english);
    let laughs = (1..50).map(|n| format!("-ha{n} = {{ -ha{} }}{{ -ha{} }}\n", n - 1, n - 1)).collect::<String>();
    assert_eq!(title(&format!("-ha0 = ha\n{laughs}category-user-unknown = {{ -ha49 }}")), english);
    assert_eq!(
        title(
            "-term = { $case ->\n [genitive] { $n }es\n *[other] Bote\n}\ncategory-user-unknown = { -term }, { -term(case: \"genitive\", n: 2) }"
        ),
        "Bote, 2es"
    );
    assert_eq!(title("category-user-unknown = {{ \"\\u00e9{\" }} { 1.50 }"), "é{ 1.50");
}

#[test]
fn words_that_no_language_has_are_their_ids() {
    let ids = [("page-title", vec![]), ("category-unknown.nothing", vec![]), ("provider-named", vec![])];
    assert_eq!(words(&ids, &["en"]), ["page-title", "category-unknown.nothing", "provider-named"]);
    add_locale("en", "page-title = Look up a bounce\n    .placeholder = 550").unwrap();
    assert_eq!(words(&[("page-title", vec![]), ("page-title.placeholder", vec![])], &["nb"]), ["Look up a bounce", "550"]);
}

/// No text that a user meets comes from elsewhere than the language's messages.
#[test]
fn all_of_a_description_is_in_the_language() {
    for source in sources("en") {
        add_locale("en-x-pseudo", &pseudo(&source)).unwrap();
    }
    let check = |said: &Description, what: &str| {
        assert_eq!(said.locale, "en-x-pseudo", "{what}");
        let optional = [&said.scheme_title, &said.retry_after];
        for text in [&said.title, &said.description, &said.advice, &said.type_label, &said.action_label]
            .into_iter()
            .chain(optional.into_iter().flatten())
        {
            // Arguments are no texts: the count of a time is written in digits.
            assert!(!text.chars().any(|c| c.is_ascii_alphabetic()), "{what}: {text}");
            assert!(text.chars().any(|c| ('ⓐ'..='ⓩ').contains(&c) || ('Ⓐ'..='Ⓩ').contains(&c)), "{what}: {text}");
        }
    };
    for &category in Category::ALL {
        for &address_action in AddressAction::ALL {
            let mut what = bounce(category);
            (what.address_action, what.retry_after) = (address_action, Some(300));
            for &action in Action::ALL {
                what.action = action;
                check(&describe(&what, &["en-x-pseudo"]), category.id());
            }
            for &kind in BounceType::ALL {
                what.kind = kind;
                check(&describe(&what, &["en-x-pseudo"]), kind.id());
            }
        }
    }
    for &scheme in SchemeId::ALL {
        for code in ["5.1.1", "4.2.2", "550", "21", "110", "911", "9.1.1", "250", "5.1.99", "x"] {
            check(&describe_code(scheme, code, &["en-x-pseudo"]), code);
        }
    }
}

/// English with its letters in circles, and all else of the source as it is.
fn pseudo(source: &str) -> String {
    let circled = |text: &str| -> String {
        text.chars()
            .map(|c| match c {
                'a'..='z' => char::from_u32('ⓐ' as u32 + c as u32 - 'a' as u32).unwrap(),
                'A'..='Z' => char::from_u32('Ⓐ' as u32 + c as u32 - 'A' as u32).unwrap(),
                other => other,
            })
            .collect()
    };
    fn circle(pattern: &mut ast::Pattern<String>, circled: &impl Fn(&str) -> String) {
        for element in &mut pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => *value = circled(value),
                ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                    variants.iter_mut().for_each(|variant| circle(&mut variant.value, circled));
                }
                ast::PatternElement::Placeable { .. } => {}
            }
        }
    }
    let mut resource = fluent_syntax::parser::parse(source.to_owned()).unwrap();
    for entry in &mut resource.body {
        match entry {
            ast::Entry::Message(message) => {
                message.value.iter_mut().for_each(|value| circle(value, &circled));
                message.attributes.iter_mut().for_each(|attribute| circle(&mut attribute.value, &circled));
            }
            ast::Entry::Term(term) => circle(&mut term.value, &circled),
            _ => {}
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

/// Each message of each language, against a bundle of that language alone: none falls back to English.
#[test]
fn every_message_is_said_in_its_own_language() {
    for tag in locales() {
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
        bundle.set_use_isolating(false);
        let mut all = vec![];
        for source in sources(&tag) {
            all.extend(ids(&source));
            bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
        }
        assert!(all.len() > 500, "{tag} has {} texts", all.len());
        for (class, count, address) in [(2, 0, "suppress"), (4, 1, "watch"), (5, 2, "correct"), (5, 5, "keep"), (4, 21, "watch")] {
            let arguments = [
                ("class", Argument::Number(class)),
                ("count", Argument::Number(count)),
                ("total", Argument::Number(9)),
                ("address", Argument::Text(address.into())),
                ("name", Argument::Text("Spamhaus ZEN".into())),
                ("date", Argument::Text("29.2.2028".into())),
                ("lists", Argument::Text("news, offers".into())),
            ];
            let mut theirs = FluentArgs::new();
            for (name, value) in &arguments {
                match value {
                    Argument::Number(number) => theirs.set(*name, *number),
                    Argument::Text(text) => theirs.set(*name, text.as_str()),
                }
            }
            for id in &all {
                let said = words(&[(id, arguments.to_vec())], &[&tag]).concat();
                let (name, attribute) = id.split_once('.').map_or((id.as_str(), None), |(id, attribute)| (id, Some(attribute)));
                let message = bundle.get_message(name).unwrap();
                let pattern = match attribute {
                    Some(attribute) => message.get_attribute(attribute).unwrap().value(),
                    None => message.value().unwrap(),
                };
                let mut errors = vec![];
                let alone = bundle.format_pattern(pattern, Some(&theirs), &mut errors);
                assert!(errors.is_empty(), "{tag} {id}: {errors:?}");
                assert_eq!(said, alone, "{tag} {id}");
            }
        }
    }
}

/// The pieces that Fluent is made of, and what its parser stumbles over.
const PIECES: &[&str] = &[
    "category-unknown = ",
    "type-hard =\n    .description = ",
    "-t = ",
    "category-unknown",
    " = ",
    "\n",
    "\r\n",
    "    ",
    "\t",
    "{ ",
    " }",
    "{",
    "}",
    "\"",
    "\\",
    "\\u",
    "\\U",
    "00e9",
    "é",
    "😂",
    "\u{feff}",
    "\0",
    "$count",
    "$address",
    "-t",
    "t",
    ".x",
    " -> ",
    "\n*[other] ",
    "\n[one] ",
    "[1]",
    "*[",
    "(",
    ")",
    ",",
    ": ",
    "#",
    "## ",
    "1.5",
    "NUMBER",
    "case: \"g\"",
    "text",
];

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(3000))]

    #[test]
    fn any_source_is_taken_or_refused(pieces in proptest::collection::vec(proptest::sample::select(PIECES), 1..40)) {
        let source = format!("category-unknown = {}", pieces.concat());
        let before = read("", "", "tlh");
        if add_locale("tlh", &source).is_err() {
            assert_eq!(read("", "", "tlh"), before);
        }
        assert_ne!(read("", "", "tlh").title, "");
    }

    #[test]
    fn any_request_is_answered(request in ".*", other in "[a-zA-Z_@.;=*, \\-0-9]{0,60}") {
        assert!(locales().contains(&negotiate(&[&request, &other])));
    }
}

#[test]
fn a_platform_is_called_the_same_in_every_language() {
    for tag in locales() {
        assert_eq!(
            words(&[("scheme-brevo", vec![]), ("scheme-brevo.description", vec![])], &[&tag]),
            ["Brevo", "scheme-brevo.description"]
        );
    }
    add_locale("de", "scheme-brevo = Brevo (Sendinblue)").unwrap();
    assert_eq!(words(&[("scheme-brevo", vec![])], &["de"]), ["Brevo (Sendinblue)"]);
    assert_eq!(words(&[("scheme-brevo", vec![])], &["fr"]), ["Brevo"]);
}
