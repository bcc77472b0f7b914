//! Rule one: a refusal never suppresses an address. tests/living.toml has words that look like those about dead addresses.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use bouncecode::{AddressAction, Options, classify};
use serde::Deserialize;

#[derive(Deserialize)]
struct Living {
    refusals: Vec<String>,
    missed: Vec<String>,
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
    assert!(living.refusals.len() >= 170);
    let right: Vec<&String> = living.missed.iter().filter(|text| !removes(text)).collect();
    assert!(right.is_empty(), "read right now, so they go among the refusals: {right:#?}");
}
