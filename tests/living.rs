//! Rule one: a refusal never suppresses an address. tests/living.toml has words that look like those about dead addresses,
//! tests/dead.toml ordinary replies about dead addresses, which must not be lost to the caution.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use bouncecode::{AddressAction, Confidence, Options, classify};
use serde::Deserialize;

#[derive(Deserialize)]
struct Living {
    refusals: Vec<String>,
    missed: Vec<String>,
}

#[derive(Deserialize)]
struct Dead {
    replies: Vec<String>,
}

fn removes(text: &str) -> bool {
    let answer = classify("", text, &Options::default());
    matches!(answer.address_action, AddressAction::Suppress | AddressAction::Correct)
}

#[test]
fn no_refusal_takes_a_living_address_off_the_list() {
    let living: Living = toml::from_str(include_str!("living.toml")).unwrap();
    let removed: Vec<&String> = living.refusals.iter().filter(|text| removes(text)).collect();
    assert!(removed.is_empty(), "{removed:#?}");
    assert!(living.refusals.len() >= 1500);
    let right: Vec<&String> = living.missed.iter().filter(|text| !removes(text)).collect();
    assert!(right.is_empty(), "read right now, so they go among the refusals: {right:#?}");
}

/// At least 98 % of them.
#[test]
fn ordinary_replies_about_dead_addresses_suppress() {
    let dead: Dead = toml::from_str(include_str!("dead.toml")).unwrap();
    let lost: Vec<&String> = dead.replies.iter().filter(|text| !removes(text)).collect();
    assert!(dead.replies.len() >= 730);
    assert!(lost.len() * 50 <= dead.replies.len(), "{} of {}: {lost:#?}", lost.len(), dead.replies.len());
}

/// A space in an address is no space that is full.
#[test]
fn a_mistyped_address_is_corrected() {
    assert!(removes("501 5.1.3 Syntax error in mailbox address \"kim @example.com\" (embedded space)"));
}

/// Everyday prose in which one word is one that servers use, too, and no code.
#[test]
fn prose_decides_nothing_with_confidence() {
    for text in [
        "An unknown virus closed the school",
        "The phishing expedition came home with two cod and a boot",
        "Malware is a word that our grandmother never used",
        "The mailbox does not exist in my childhood photographs",
        "The domain does not exist in mathematics",
        "He said no such user exists, and laughed",
    ] {
        let answer = classify("", text, &Options::default());
        assert!(!removes(text), "{text}");
        assert_eq!(answer.confidence, Confidence::Low, "{text}: {}", answer.category);
    }
}
