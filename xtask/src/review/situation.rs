//! In which situations a text is shown.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use bouncecode::{Options, PolicyId, decide, decision_messages, describe, describe_code, explain};
use serde_json::{Value, to_value};

use super::{MARKS, inputs};

/// By the text's name and variant: the situations in which it was shown.
#[derive(Default)]
pub struct Situations(BTreeMap<String, BTreeMap<String, Seen>>);

#[derive(Default)]
struct Seen {
    count: usize,
    confidences: BTreeSet<String>,
    schemes: BTreeSet<String>,
    example: String,
}

impl Situations {
    /// Notes the texts whose marks stand in `said`.
    pub fn add(&mut self, said: &str, situation: &str, confidence: &str, scheme: &str, example: &str) {
        for name in said.split('⟦').skip(1).filter_map(|rest| rest.split_once('⟧')).map(|(name, _)| name) {
            let seen = self.0.entry(name.to_owned()).or_default().entry(situation.to_owned()).or_default();
            seen.count += 1;
            for (set, value) in [(&mut seen.confidences, confidence), (&mut seen.schemes, scheme)] {
                if !value.is_empty() {
                    set.insert(value.to_owned());
                }
            }
            // The shortest example is the easiest to read.
            if seen.example.is_empty() || example.len() < seen.example.len() {
                example.clone_into(&mut seen.example);
            }
        }
    }

    /// A line for each situation, sorted; `None` where the text was never shown.
    pub fn of(&self, name: &str) -> Option<Vec<String>> {
        let line = |(situation, seen): (&String, &Seen)| {
            let list = |set: &BTreeSet<String>| set.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            let how = [list(&seen.confidences), list(&seen.schemes)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            let how = if how.is_empty() { String::new() } else { format!(" ({})", how.join("; ")) };
            format!("{situation}: {} ×{how}, such as `{}`", seen.count, seen.example)
        };
        Some(self.0.get(name)?.iter().map(line).collect())
    }
}

/// Every situation that the inputs of inputs.rs lead to.
pub fn all() -> Result<Situations> {
    let mut situations = Situations::default();
    for input in inputs::all()? {
        bounce(&mut situations, &input)?;
    }
    for (policy, history, events) in inputs::histories() {
        for now in inputs::TIMES {
            let decision = decide(&events, policy.policy(), now);
            let situation = format!("policy {policy} · {} · {}", decision.status, decision.reason);
            for (id, _) in decision_messages(&decision, |_| String::new()) {
                // Decisions choose by number only, so that both variants are shown.
                for variant in ["", "[one]", "[other]"] {
                    situations.add(&format!("⟦{id}{variant}⟧"), &situation, "", "", &history);
                }
            }
        }
    }
    for policy in PolicyId::ALL {
        for text in ["", ".description"] {
            situations.add(&format!("⟦policy-{policy}{text}⟧"), "the list of policies", "", "", policy.id());
        }
    }
    Ok(situations)
}

/// What is said of an input: by `describe`, by `describe_code`, and by the labels of the answer's fields.
#[allow(clippy::needless_borrows_for_generic_args, reason = "the classification is looked at again below")]
fn bounce(situations: &mut Situations, input: &inputs::Input) -> Result<()> {
    let explanation = explain(&input.code, &input.text, &Options::default().scheme(input.scheme));
    let answer = to_value(&explanation.classification)?;
    let of = |field: &str| answer.get(field).and_then(Value::as_str).unwrap_or_default();
    let class = match (of("status"), answer.get("replyCode").and_then(Value::as_u64)) {
        ("", None) => "no class".to_owned(),
        ("", Some(code)) => format!("class {}", code / 100),
        (status, _) => format!("class {}", status.get(..1).unwrap_or_default()),
    };
    let situation = [of("category"), of("type"), of("addressAction"), &class].join(" · ");
    let example = input.to_string();
    let mut add = |said: &str| situations.add(said, &situation, of("confidence"), of("scheme"), &example);

    let mut said = vec![describe(&explanation.classification, &[MARKS])];
    if input.text.is_empty() {
        said.push(describe_code(input.scheme, &input.code, &[MARKS]));
    }
    for said in said {
        for words in [&said.title, &said.description, &said.advice, &said.type_label, &said.action_label] {
            add(words);
        }
        for words in [said.scheme_title, said.retry_after].into_iter().flatten() {
            add(&words);
        }
    }
    add(&format!("⟦type-{}.description⟧", of("type")));
    for (group, field) in
        [("group", "group"), ("address", "addressAction"), ("retry", "retry"), ("confidence", "confidence"), ("command", "command")]
    {
        add(&format!("⟦{group}-{}⟧", of(field)));
    }
    for flag in answer.get("flags").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        add(&format!("⟦flag-{flag}⟧"));
    }
    for (field, name) in [("provider", "provider-named"), ("blocklist", "blocklist-named")] {
        if answer.get(field).is_some_and(|value| !value.is_null()) {
            add(&format!("⟦{name}⟧"));
        }
    }
    let explanation = to_value(explanation)?;
    let rules = explanation.get("limitedBy").and_then(Value::as_array).into_iter().flatten().chain(explanation.get("decidedBy"));
    for rule in rules.filter_map(Value::as_str) {
        add(&format!("⟦rule-{rule}⟧"));
    }
    let parts = explanation.get("parts").and_then(Value::as_array).into_iter().flatten();
    for frame in parts.filter_map(|part| part.get("frame")).filter_map(Value::as_str).collect::<BTreeSet<_>>() {
        add(&format!("⟦frame-{frame}⟧"));
    }
    Ok(())
}
