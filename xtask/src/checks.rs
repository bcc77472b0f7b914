//! Checks by name: what `cargo xtask test` and `cargo xtask verify` have in common.

use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::say;

pub struct Check {
    pub name: &'static str,
    pub about: &'static str,
    pub run: fn() -> Result<()>,
}

/// The names on the command line.
pub fn wanted(mut arguments: lexopt::Parser) -> Result<Vec<String>> {
    let mut wanted = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(name) => wanted.push(name.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(wanted)
}

/// The checks named, in the table's order; all of them if none is named.
pub fn select(checks: &'static [Check], wanted: &[String]) -> Result<Vec<&'static Check>> {
    let names = || checks.iter().map(|check| check.name).collect::<Vec<_>>();
    if let Some(unknown) = wanted.iter().find(|wanted| !names().contains(&wanted.as_str())) {
        bail!("there is no check `{unknown}`; there are {}", names().join(", "));
    }
    Ok(checks.iter().filter(|check| wanted.is_empty() || wanted.iter().any(|name| name == check.name)).collect())
}

/// Runs them up to the first that fails. `command` is the one that runs a check alone.
pub fn run(command: &str, checks: &[&Check]) -> Result<()> {
    let all = Instant::now();
    for (index, Check { name, about, run }) in checks.iter().enumerate() {
        eprintln!("\n── {}/{} {name}: {about} ──", index + 1, checks.len());
        let start = Instant::now();
        run().with_context(|| format!("the check `{name}` failed (alone: cargo xtask {command} {name})"))?;
        eprintln!("── {name}: passed in {}", say::took(start.elapsed()));
    }
    eprintln!("\nall passed in {}", say::took(all.elapsed()));
    Ok(())
}
