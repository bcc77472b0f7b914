//! `cargo xtask verify`: checks that take longer than the test command may, or need more than it installs. Each is run
//! before an issue that it concerns is closed.

use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::npm::{self, Tools};
use crate::say::{self, Progress};
use crate::{browser, coverage, package, page, place, reproducible, rust, shell};

/// To add a check, add a row.
const CHECKS: &[Check] = &[
    Check { name: "deny", about: "licences, sources and banned crates, by cargo-deny", run: deny },
    Check { name: "reproducible", about: "the package has the same bytes from two folders", run: reproducible::check },
    Check { name: "coverage", about: "how many lines of the engine the tests and the fuzz targets run", run: coverage::check },
    Check { name: "miri", about: "undefined behaviour in the code, text, verdict and message rooms, by Miri", run: miri },
    Check { name: "lighthouse", about: "the page and the reference by Lighthouse, for mobile", run: lighthouse },
];

struct Check {
    name: &'static str,
    about: &'static str,
    run: fn() -> Result<()>,
}

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut wanted = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(name) => wanted.push(name.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().into()),
        }
    }
    for Check { name, about, run } in select(&wanted)? {
        eprintln!("\n── {name}: {about} ──");
        let start = Instant::now();
        run().with_context(|| format!("the check `{name}` failed (alone: cargo xtask verify {name})"))?;
        eprintln!("── {name}: passed in {}", say::took(start.elapsed()));
    }
    Ok(())
}

/// The checks named, or all of them.
fn select(wanted: &[String]) -> Result<Vec<&'static Check>> {
    let names = || CHECKS.iter().map(|check| check.name).collect::<Vec<_>>();
    if let Some(unknown) = wanted.iter().find(|wanted| !names().contains(&wanted.as_str())) {
        bail!("there is no check `{unknown}`; there are {}", names().join(", "));
    }
    Ok(CHECKS.iter().filter(|check| wanted.is_empty() || wanted.iter().any(|name| name == check.name)).collect())
}

/// By deny.toml.
fn deny() -> Result<()> {
    if shell::answer("cargo", &["deny", "--version"]).is_none() {
        bail!("cargo-deny is missing: `cargo install cargo-deny --locked`");
    }
    shell::run(rust::plain_cargo().current_dir(place::root()).args(["deny", "check", "licenses", "bans", "sources"]))
}

/// The unit tests of the rooms that read what strangers wrote. Those that try hundreds of inputs would take hours under Miri, so
/// that they try two.
fn miri() -> Result<()> {
    if shell::answer("cargo", &["+nightly", "miri", "--version"]).is_none() {
        bail!("Miri is missing: `rustup toolchain install nightly --component miri`");
    }
    let rooms = ["code::", "text::", "verdict::", "message::"];
    let miri = ["+nightly", "miri", "test", "--lib", "--"];
    let mut cargo = rust::plain_cargo();
    cargo.env("MIRIFLAGS", "-Zmiri-disable-isolation").env("PROPTEST_CASES", "2");
    shell::run(cargo.current_dir(place::root()).args(miri).args(rooms))
}

fn lighthouse() -> Result<()> {
    let chromium = browser::need()?;
    let mut progress = Progress::new(package::STEPS + 2);
    package::build(&mut progress, Tools::Build)?;
    page::assemble(&mut progress, Some("https://bounces.example"))?;
    let folder = place::at("tests/lighthouse");
    progress.step("Lighthouse from npm, by `npm ci` in tests/lighthouse", folder.join("node_modules/lighthouse").is_dir(), || {
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        shell::run(Command::new(npm).current_dir(&folder).args(["ci", "--loglevel=error"]))
    })?;
    shell::run(npm::node().arg("tests/lighthouse/lighthouse.mjs").env("CHROMIUM", chromium).env("PAGE", page::folder()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_check_is_an_error_that_names_the_known_ones() {
        let error = select(&["lighthous".to_owned()]).err().unwrap().to_string();
        assert_eq!(error, "there is no check `lighthous`; there are deny, reproducible, coverage, miri, lighthouse");
        assert_eq!(select(&[]).unwrap().len(), CHECKS.len());
    }
}
