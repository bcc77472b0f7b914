//! Whom a text reports on, and what about each: names without a domain, items with numbers, struck-out addresses.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use bouncecode::{Options, classify_each};

/// Address, category and reply code of each entry.
fn said(text: &str) -> Vec<(String, &'static str, Option<u16>)> {
    let entries = classify_each(text, &Options::default());
    let entry =
        |entry: bouncecode::Entry| (entry.address.unwrap_or_default(), entry.classification.category.id(), entry.classification.reply_code);
    entries.into_iter().map(entry).collect()
}

fn holds(text: &str, wanted: &[(&str, &str, Option<u16>)]) {
    let wanted: Vec<_> = wanted.iter().map(|(address, category, code)| ((*address).to_owned(), *category, *code)).collect();
    assert_eq!(said(text), wanted, "{text}");
}

const FULL: (&str, &str, Option<u16>) = ("bob", "mailbox-full", None);
const LATER: (&str, &str, Option<u16>) = ("dave@x.example", "server-unavailable", Some(421));
const UNKNOWN: (&str, &str, Option<u16>) = ("carol@x.example", "user-unknown", Some(550));

#[test]
fn a_name_without_a_domain_is_a_recipient_before_others() {
    holds("bob: mailbox is full\ndave@x.example: 421 4.3.2 try again later", &[FULL, LATER]);
    holds(
        "carol@x.example: 550 5.1.1 user unknown\nbob: mailbox is full\n<dave@x.example>: 421 4.3.2 try again later",
        &[UNKNOWN, FULL, LATER],
    );
    holds(
        " - carol@x.example: 550 5.1.1 user unknown\n - bob: mailbox is full\n - dave@x.example: 421 4.3.2 try again later",
        &[UNKNOWN, FULL, LATER],
    );
}

#[test]
fn a_label_is_no_recipient() {
    let full = ("erin@x.example", "mailbox-full", Some(452));
    holds(
        "carol@x.example: 550 5.1.1 user unknown\nreason: no such mailbox here\nerin@x.example: 452 4.2.2 mailbox full",
        &[UNKNOWN, full],
    );
    holds("bob: mailbox is full", &[("", "mailbox-full", None)]);
    // A reply that was folded, and one whose words end in a colon.
    holds("carol@x.example: 550 5.1.1 user\n unknown: see below\nerin@x.example: 452 4.2.2 mailbox full", &[UNKNOWN, full]);
}

#[test]
fn an_item_has_a_number() {
    let full = ("bob@x.example", "mailbox-full", None);
    for (one, two) in [("1. ", "2. "), ("1) ", "2) "), ("10. ", "11. "), ("- ", "- "), ("", "")] {
        holds(&format!("{one}bob@x.example: mailbox is full\n{two}dave@x.example: 421 4.3.2 try again later"), &[full, LATER]);
    }
    holds("1. bob: mailbox is full\n2. dave@x.example: 421 4.3.2 try again later", &[FULL, LATER]);
}

#[test]
fn an_address_that_was_struck_out_is_none_that_nobody_wrote() {
    holds(
        "<c***@x***.example>: 550 5.1.1 user unknown\n<e***@x***.example>: 452 4.2.2 mailbox full",
        &[("c***@x***.example", "user-unknown", Some(550)), ("e***@x***.example", "mailbox-full", Some(452))],
    );
    holds("550 5.1.1 <[hidden]>: Recipient address rejected: User unknown", &[("", "user-unknown", Some(550))]);
    holds("<[hidden]>: 550 5.1.1 user unknown\n<dave@x.example>: 421 4.3.2 try again later", &[("", "user-unknown", Some(550)), LATER]);
    let explained = bouncecode::explain("", "550 5.1.1 <jo_mail.example#EXT#@x.example> unknown, not [EMAIL]", &Options::default());
    assert_eq!(explained.facts.iter().map(|fact| fact.value.as_str()).collect::<Vec<_>>(), ["jo_mail.example#EXT#@x.example"]);
}
