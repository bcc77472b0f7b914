//! `cargo xtask verify`: checks that take longer than the test command may, or need more than it installs. Each is run
//! before an issue that it concerns is closed.

use std::process::Command;

use anyhow::{Result, bail};

use crate::checks::{self, Check};
use crate::npm::{self, Tools};
use crate::say::Progress;
use crate::{browser, coverage, fuzz, mutants, package, page, place, reproducible, rust, shell};

/// To add a check, add a row.
const CHECKS: &[Check] = &[
    Check { name: "deny", about: "licences, sources and banned crates, by cargo-deny", run: deny },
    Check { name: "reproducible", about: "the package has the same bytes from two folders", run: reproducible::check },
    Check { name: "coverage", about: "how many lines of the engine the tests and the fuzz targets run", run: coverage::check },
    Check { name: "fuzz", about: "the fuzz targets over a million fixed seeds each", run: fuzz::many_seeds },
    Check { name: "mutants", about: "a hundredth of the engine's mutants, by cargo-mutants", run: mutants::check },
    Check { name: "miri", about: "undefined behaviour in the code, text, verdict and message rooms, by Miri", run: miri },
    Check { name: "lighthouse", about: "the page and the reference by Lighthouse, for mobile", run: lighthouse },
];

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    checks::run("verify", &checks::select(CHECKS, &checks::wanted(arguments)?)?)
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
        let error = checks::select(CHECKS, &["lighthous".to_owned()]).err().unwrap().to_string();
        assert_eq!(error, "there is no check `lighthous`; there are deny, reproducible, coverage, fuzz, mutants, miri, lighthouse");
        assert_eq!(checks::select(CHECKS, &[]).unwrap().len(), CHECKS.len());
    }
}
