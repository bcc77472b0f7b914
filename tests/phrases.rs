//! Every phrase of `data/` on its own: it is found, it gives its category, and no refusal suppresses.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic here fails the test, which is what is wanted")]

use bouncecode::{AddressAction, Category, Group, Options, classify, explain};
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    phrases: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    category: String,
    strength: String,
    #[serde(default)]
    text: Vec<String>,
    #[serde(default)]
    url: Vec<String>,
}

fn phrases() -> Vec<(String, Row)> {
    let folder = format!("{}/data/phrases", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |path: &std::path::PathBuf| toml::from_str::<File>(&std::fs::read_to_string(path).unwrap()).unwrap();
    files
        .iter()
        .flat_map(|path| read(path).phrases.into_iter().map(|row| (path.file_name().unwrap().to_string_lossy().into_owned(), row)))
        .collect()
}

/// What a server could write that the phrase is meant for.
fn instance(phrase: &str) -> String {
    phrase.replace('*', "").replace("{}", "<jo@example.org>").replace("{n}", "17")
}

#[test]
fn each_gives_its_category() {
    let mut wrong = vec![];
    for (file, row) in phrases().iter().filter(|(_, row)| row.category != "nothing") {
        let urls = row.url.iter().map(|url| format!("see https://x.example/?{}", instance(url)));
        for text in row.text.iter().map(|text| instance(text)).chain(urls) {
            // A word's rest may follow an open end; the phrase alone is enough.
            let got = classify("", &text, &Options::default());
            if got.category.id() != row.category {
                wrong.push(format!("{file}: \"{text}\" is {} ({}), but gives {}", row.category, row.strength, got.category));
            }
        }
    }
    assert!(wrong.is_empty(), "{} phrases\n{}", wrong.len(), wrong.join("\n"));
}

/// A phrase that begins with a code is found wherever the code is written: as the argument, in a field, in a member of an object.
#[test]
fn a_code_before_the_words_may_stand_elsewhere() {
    let is_code = |word: &str| word.starts_with(['4', '5']) && word.len() > 2 && word.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let mut wrong = vec![];
    let mut found = 0;
    for (file, row) in phrases().iter().filter(|(_, row)| row.category != "nothing") {
        for text in row.text.iter().map(|text| instance(text)) {
            let Some((code, words)) = text.split_once(' ').filter(|(code, _)| is_code(code)) else { continue };
            found += 1;
            let behind = format!("{words} ({code})");
            let member = format!("{{\"code\":\"{code}\",\"message\":\"{words}\"}}");
            let field = format!("&textproto.Error{{Code:{code}, Msg:\"{words}\"}}");
            let named = format!("Expected response code 250 but got code \"{code}\", with message \"{words}\"");
            for (code, text) in [(code, words), ("", &behind), ("", &member), ("", &field), ("", &named)] {
                let got = classify(code, text, &Options::default());
                if got.category.id() != row.category {
                    wrong.push(format!("{file}: {code:?} {text:?} is {}, but gives {}", row.category, got.category));
                }
            }
        }
    }
    assert!(wrong.is_empty() && found > 30, "{} of {found}\n{}", wrong.len(), wrong.join("\n"));
}

/// So that a category is looked up and added to in one place; what one vendor writes stands by vendor.
#[test]
fn those_of_a_category_stand_together() {
    let mut met = std::collections::BTreeSet::new();
    let mut last = None;
    for (file, row) in phrases().into_iter().filter(|(file, _)| file != "vendors.toml") {
        let here = Some((file, row.category));
        assert!(here == last || met.insert(here.clone()), "stands in two places: {here:?}");
        last = here;
    }
}

#[test]
fn no_refusal_suppresses_and_no_generic_word_does() {
    let all = phrases();
    for (file, row) in all.iter().filter(|(_, row)| row.category != "nothing") {
        let category = Category::from_id(&row.category).unwrap();
        let dead = matches!(category.group(), Group::Recipient | Group::Event);
        for phrase in &row.text {
            // With this code before it, it is another phrase: "550 address rejected".
            let longer =
                |code: &&str| !all.iter().any(|(_, row)| row.strength != "generic" && row.text.contains(&format!("{code} {phrase}")));
            for code in ["", "550", "554 5.7.1", "421 4.7.0"].into_iter().filter(longer) {
                let got = classify(code, &instance(phrase), &Options::default());
                let suppress = got.address_action == AddressAction::Suppress;
                assert!(!suppress || (dead && row.strength != "generic"), "{file}: {code} \"{phrase}\" suppresses as {}", got.category);
            }
        }
    }
}

#[test]
fn no_words_suppress_in_class_4() {
    let forms = [
        "450 {}",
        "450-{}",
        "450: {}",
        "Error 450 {}",
        "Error: 450 {}",
        "host mx.x.example said: 450 {}",
        "(450, b'{}')",
        "450 4.1.1 {}",
        "450 | {}",
        "450/{}",
        "450_{}",
        "smtp-450 {}",
        "rc=450 {}",
        "450 <jo@example.org> {}",
        "{} (450)",
    ];
    let hard = phrases().into_iter().filter(|(_, row)| Category::from_id(&row.category).is_some_and(|it| it.group() == Group::Recipient));
    for (file, row) in hard {
        for phrase in row.text.iter().map(|phrase| instance(phrase)) {
            // A phrase with a code, "5.1.1", "550", is of its class.
            for text in forms.map(|form| form.replace("{}", &phrase)).iter().filter(|_| !phrase.contains(|c: char| c.is_ascii_digit())) {
                let got = classify("", text, &Options::default()).address_action;
                assert!(!matches!(got, AddressAction::Suppress | AddressAction::Correct), "{file}: \"{text}\" {got}");
            }
        }
    }
}

#[test]
fn evidence_points_at_the_words() {
    for (text, words) in [
        ("550 5.1.1 <jo@example.org>: Recipient address rejected: User unknown in virtual mailbox table", "User unknown"),
        ("😀😀 Å 550 5.1.1 Sorry, user unknown 😀", "user unknown"),
        ("552-5.2.2 The email account that you tried to reach is over\r\n552 5.2.2 quota.", "over\r\n552 5.2.2 quota"),
        ("Boîte du destinataire pleine", "Boîte du destinataire pleine"),
        // What a program says itself, and the name of a check.
        ("Ingen e-post: connect ECONNREFUSED 127.0.0.1:587", "ECONNREFUSED"),
        ("451 4.3.0 zxcvb: retry timeout exceeded", "retry timeout exceeded"),
        ("554 <jo@far.example>: Recipient address rejected: zxcvb", "Recipient address rejected"),
    ] {
        let evidence = explain("", text, &Options::default()).evidence;
        let decided: Vec<_> = evidence.iter().filter(|one| one.decided).collect();
        assert_eq!(decided.len(), 1, "{text}");
        let shown = &text[decided[0].start..decided[0].end];
        assert!(shown.contains(words), "{text}: {shown}");
    }
}
