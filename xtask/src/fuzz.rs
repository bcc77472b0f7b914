//! `cargo xtask fuzz TARGET --for 30m`: libFuzzer over one of the targets of fuzz/src/targets.rs, from its corpus on.
//!
//! Needs cargo-fuzz and a nightly toolchain. tests/fuzz.rs runs the same targets over fixed seeds without either.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

use crate::{place, rust, shell};

const TARGETS: &str = "fuzz/src/targets.rs";

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let (mut target, mut time) = (None, Duration::from_secs(60));
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("for") => time = duration(&arguments.value()?.string()?)?,
            Value(name) if target.is_none() => target = Some(name.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let source = std::fs::read_to_string(place::at(TARGETS)).with_context(|| format!("cannot read {TARGETS}"))?;
    let known: Vec<&str> = targets(&source).collect();
    let Some(target) = target.filter(|target| known.contains(&target.as_str())) else {
        bail!("name one of the targets: {}", known.join(", "));
    };
    if shell::answer("cargo", &["fuzz", "--version"]).is_none() {
        bail!("cargo-fuzz is missing: `cargo install cargo-fuzz`, and `rustup toolchain install nightly`");
    }
    let corpus = format!("fuzz/corpus/{target}");
    std::fs::create_dir_all(place::at(&corpus))?;
    let limit = format!("-max_total_time={}", time.as_secs());
    // Without sanitizers: the crate has no unsafe code for them to watch.
    let arguments =
        ["+nightly", "fuzz", "run", "--sanitizer", "none", "any", &corpus, "--", &limit, "-max_len=4096", "-print_final_stats=1"];
    shell::run(rust::plain_cargo().current_dir(place::root()).args(arguments).env("FUZZ_TARGET", &target))
}

/// `cargo xtask verify fuzz`: tests/fuzz.rs over many more seeds than the test command has time for, with debug assertions and
/// overflow checks. `BOUNCECODE_SEEDS` sets how many.
pub fn many_seeds() -> Result<()> {
    let seeds = std::env::var("BOUNCECODE_SEEDS").unwrap_or_else(|_| "1000000".into());
    let mut cargo = rust::cargo();
    cargo.args(["test", "--release", "--locked", "--package", "bouncecode", "--test", "fuzz", "--target-dir", "target/fuzz"]);
    cargo.env("CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS", "true").env("CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS", "true");
    shell::run(cargo.env("BOUNCECODE_SEEDS", seeds))
}

/// The names in the table of the targets.
fn targets(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter_map(|line| line.strip_prefix("    (\"")?.split_once('"').map(|(name, _)| name))
}

/// `90s`, `30m`, `2h`.
fn duration(text: &str) -> Result<Duration> {
    let error = || format!("`{text}` is no time: 90s, 30m, 2h");
    let unit = match text.chars().last() {
        Some('s') => 1,
        Some('m') => 60,
        Some('h') => 3600,
        _ => bail!(error()),
    };
    let number: u32 = text.get(..text.len() - 1).unwrap_or_default().parse().with_context(error)?;
    Ok(Duration::from_secs(u64::from(number) * unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_numbers_with_a_unit() {
        let seconds = |text| duration(text).ok().map(|time| time.as_secs());
        assert_eq!(["90s", "30m", "2h"].map(seconds), [Some(90), Some(1800), Some(7200)]);
        assert_eq!(["", "30", "m", "-1m", "1d", "½h"].map(seconds), [None; 6]);
    }

    #[test]
    fn the_targets_are_those_that_the_tests_run() {
        let source = std::fs::read_to_string(place::at(TARGETS)).unwrap();
        let tests = std::fs::read_to_string(place::at("tests/fuzz.rs")).unwrap();
        let names: Vec<_> = targets(&source).collect();
        assert!(names.len() >= 8);
        assert!(tests.contains(&format!("each_target!({});", names.join(" "))), "{names:?}");
    }
}
