//! Several recipients in one text, in the forms of pairs.toml: none is judged by what another one was told.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]

#[path = "pairs/forms.rs"]
mod forms;

use bouncecode::{AddressAction, Entry, Options, classify, classify_each};
use forms::{ALIVE, DEAD, File, forms};

fn suppresses(entry: &Entry) -> bool {
    entry.classification.address_action == AddressAction::Suppress
}

/// What is wrong with the answers to a text in which one recipient is dead, or nothing.
fn wrong(text: &str, told: bool) -> Option<String> {
    let options = Options::default();
    let entries = classify_each(text, &options);
    let shown = || {
        let shown =
            |entry: &Entry| format!("{:?} {} {}", entry.address, entry.classification.category, entry.classification.address_action);
        entries.iter().map(shown).collect::<Vec<_>>().join(", ")
    };
    let is_dead = |entry: &&Entry| entry.address.as_deref() == Some(DEAD);
    if entries.iter().any(|entry| !is_dead(&entry) && suppresses(entry)) || entries.is_empty() {
        return Some(format!("{text:?} suppresses the living: {}", shown()));
    }
    if classify("", text, &options).address_action == AddressAction::Suppress {
        return Some(format!("{text:?} suppresses, whoever is meant"));
    }
    let dead = entries.iter().filter(is_dead).any(suppresses);
    let alive = entries.iter().any(|entry| entry.address.as_deref() == Some(ALIVE));
    (told && !(dead && alive)).then(|| format!("{text:?} misses one: {}", shown()))
}

#[test]
fn nobody_is_judged_by_what_another_was_told() {
    let File { living, dead, doubtful, form: forms } = forms();
    let mut found = vec![];
    for form in &forms {
        for (at, alive) in living.iter().chain(&doubtful).enumerate() {
            let told = form.told && at < living.len();
            for (turn, dead) in dead.iter().enumerate() {
                let third = &living[(at + turn + 1) % living.len()];
                let (alive, dead, third) = ((ALIVE, alive.as_str()), (DEAD, dead.as_str()), ("third@z.example", third.as_str()));
                for recipients in [&[alive, dead][..], &[dead, alive], &[alive, dead, third]] {
                    found.extend(wrong(&form.text(recipients), told));
                }
            }
        }
    }
    assert!(found.is_empty(), "{} of them, the first:\n{}", found.len(), found[..found.len().min(12)].join("\n"));
}

#[test]
fn alone_each_is_as_it_is_labelled() {
    let File { living, dead, doubtful, form } = forms();
    for reply in living.iter().chain(&doubtful) {
        assert_ne!(classify("", reply, &Options::default()).address_action, AddressAction::Suppress, "{reply}");
    }
    for reply in &dead {
        assert_eq!(classify("", reply, &Options::default()).address_action, AddressAction::Suppress, "{reply}");
    }
    assert!(form.len() >= 50, "{}", form.len());
}
