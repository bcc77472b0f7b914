//! `cargo xtask verify mutants`: a share of the engine's mutants, by [cargo-mutants](https://mutants.rs), and how many of them no test
//! notices. `BOUNCECODE_SHARD=3/100` tries the fourth of a hundred shares; all of them would take days.

use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{place, rust, shell};

const ROOMS: [&str; 5] = ["code", "text", "verdict", "suppression", "message"];
/// The tests that read texts, messages and histories, but for those that take minutes.
const TESTS: [&str; 22] = [
    "answers",
    "confidence",
    "corpus",
    "decide",
    "defaults",
    "frames",
    "fuzz",
    "living",
    "logs",
    "messages",
    "messages_hostile",
    "messages_mime",
    "own",
    "pairs",
    "phrases",
    "policy",
    "recipients",
    "robust",
    "rules",
    "schemes",
    "stored",
    "waits",
];
/// The share of mutants that may be missed, in percent.
const MISSED: usize = 8;

pub fn check() -> Result<()> {
    if shell::answer("cargo", &["mutants", "--version"]).is_none() {
        bail!("cargo-mutants is missing: `cargo install cargo-mutants --locked`");
    }
    let shard = std::env::var("BOUNCECODE_SHARD").unwrap_or_else(|_| "0/100".into());
    let output = place::artefacts().join("mutants");
    fs::create_dir_all(&output)?;
    let mut cargo = rust::plain_cargo();
    cargo.current_dir(place::root()).args(["mutants", "--package", "bouncecode", "--shard", &shard, "--output"]).arg(&output);
    cargo.args(ROOMS.iter().flat_map(|room| ["--file".to_owned(), format!("src/{room}/**")]));
    cargo.args(["--", "--lib"]).args(TESTS.iter().flat_map(|test| ["--test", test]));
    // It ends with an error where mutants are missed; how many may be is decided here.
    let ran = cargo.status().context("cannot run cargo-mutants")?;
    let report = fs::read(output.join("mutants.out/outcomes.json")).with_context(|| format!("cargo-mutants ended with {ran}"))?;
    judge(&serde_json::from_slice(&report)?)
}

fn judge(report: &Value) -> Result<()> {
    let count = |what: &str| report.get(what).and_then(Value::as_u64).map(|count| count as usize);
    let (Some(caught), Some(missed), Some(endless)) = (count("caught"), count("missed"), count("timeout")) else {
        bail!("cargo-mutants wrote no counts");
    };
    let tried = caught + missed + endless;
    if tried == 0 {
        bail!("no mutant was tried");
    }
    eprintln!("of {tried} mutants that compile, {caught} are caught, {endless} never end, {missed} are missed");
    if missed * 100 > tried * MISSED {
        bail!("{missed} of {tried} mutants are missed, and {MISSED} % may be: they are in target/npm/mutants/mutants.out/missed.txt");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn eight_of_a_hundred_may_be_missed() {
        let report = |caught: u32, missed: u32| json!({ "caught": caught, "missed": missed, "timeout": 1, "unviable": 3 });
        assert!(judge(&report(91, 8)).is_ok());
        assert!(judge(&report(90, 9)).is_err());
        assert!(judge(&json!({})).is_err());
        assert!(judge(&json!({ "caught": 0, "missed": 0, "timeout": 0 })).is_err());
    }

    #[test]
    fn the_tests_are_there() {
        for test in TESTS {
            assert!(place::at(&format!("tests/{test}.rs")).is_file(), "{test}");
        }
    }
}
