//! Every rule of weighing decides or lowers an answer of `tests/rules.toml`, and what it lowers is then no reason to suppress
//! under any policy.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic here fails the test, which is what is wanted")]

use std::collections::BTreeSet;

use bouncecode::{BounceEvent, Explanation, Options, Outcome, PolicyId, RuleId, SchemeId, decide, explain};
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    row: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    rule: RuleId,
    #[serde(default)]
    code: String,
    #[serde(default)]
    text: String,
    scheme: Option<SchemeId>,
    category: String,
    address: String,
}

fn rows() -> Vec<(Row, Explanation)> {
    let file: File = toml::from_str(include_str!("rules.toml")).unwrap();
    let explained = |row: Row| {
        let got = explain(&row.code, &row.text, &Options::default().scheme(row.scheme.unwrap_or(SchemeId::Smtp)));
        (row, got)
    };
    file.row.into_iter().map(explained).collect()
}

#[test]
fn each_rule_does_what_its_row_says() {
    let mut wrong = vec![];
    for (row, got) in rows() {
        let answer = &got.classification;
        let applies = got.decided_by == row.rule || got.limited_by.contains(&row.rule);
        if !applies || answer.category.id() != row.category || answer.address_action.id() != row.address {
            let (by, limits) = (got.decided_by, &got.limited_by);
            wrong.push(format!(
                "{}: {:?} {:?} gives {} {}, decided by {by}, limited by {limits:?}",
                row.rule, row.code, row.text, answer.category, answer.address_action
            ));
        }
    }
    assert!(wrong.is_empty(), "{} rows\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_rule_has_a_row() {
    let seen: BTreeSet<RuleId> = rows().into_iter().map(|(row, _)| row.rule).collect();
    let missing: Vec<_> = RuleId::ALL.iter().filter(|rule| !seen.contains(rule)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn what_is_lowered_suppresses_under_no_policy() {
    for (row, got) in rows().into_iter().filter(|(row, got)| got.limited_by.contains(&row.rule) && row.scheme.is_none()) {
        let outcome = Outcome::Bounced((&got.classification).into());
        let history = [BounceEvent::new(0, outcome)];
        for policy in PolicyId::ALL {
            let decision = decide(&history, policy.policy(), 1);
            assert_ne!(decision.status.id(), "suppressed", "{} under {policy}", row.rule);
        }
    }
}
