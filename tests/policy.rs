//! One event, one answer: what DESIGN.md lays down about types, a test a rule (tests/policy.toml).

#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic here fails the test, which is what is wanted")]

use std::collections::BTreeSet;

use bouncecode::{Options, classify};
use serde::Deserialize;

#[derive(Deserialize)]
struct Policy {
    rule: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    id: String,
    r#type: String,
    categories: Vec<String>,
    /// Empty: it depends on whose list it is.
    address: String,
    action: Option<String>,
    replies: Vec<String>,
}

fn rules() -> Vec<Rule> {
    toml::from_str::<Policy>(include_str!("policy.toml")).unwrap().rule
}

#[test]
fn the_same_event_gets_the_same_answer() {
    let mut wrong = vec![];
    for rule in rules() {
        for text in &rule.replies {
            let got = classify("", text, &Options::default());
            let right = got.kind.id() == rule.r#type
                && rule.categories.iter().any(|category| category == got.category.id())
                && (rule.address.is_empty() || rule.address == got.address_action.id())
                && rule.action.as_deref().is_none_or(|action| action == got.action.id());
            if !right {
                wrong.push(format!(
                    "{}: {text:?} gives {} {} {} {}",
                    rule.id,
                    got.kind.id(),
                    got.category.id(),
                    got.address_action.id(),
                    got.action.id()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_is_written_down_and_has_examples() {
    let design = include_str!("../DESIGN.md");
    let section = design.split("\n## ").find(|section| section.starts_with("One event, one answer")).unwrap();
    let written: BTreeSet<&str> = section.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`')).map(|(id, _)| id).collect();
    let rules = rules();
    let tested: BTreeSet<&str> = rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(written, tested);
    for rule in &rules {
        assert!(rule.replies.len() >= 3, "{}: {} replies", rule.id, rule.replies.len());
    }
}
