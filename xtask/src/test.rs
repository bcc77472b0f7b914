//! `cargo xtask test`: every check, in the order in which a failure is cheapest. CI calls just this.

use std::ffi::OsStr;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::checks::{self, Check};
use crate::npm::{self, Tools};
use crate::say::Progress;
use crate::serve::Page;
use crate::{answers, browser, instructions, locales, matrix, package, page, place, rust, shell, wasm};

/// To add a check, add a row.
const CHECKS: &[Check] = &[
    Check { name: "fmt", about: "Rust is formatted", run: fmt },
    Check { name: "clippy", about: "Rust has no warnings", run: clippy },
    Check { name: "doc", about: "the crate's documentation builds without warnings", run: doc },
    Check { name: "cargo", about: "the crate natively, and xtask", run: cargo_test },
    Check { name: "locales", about: "the languages, by Mozilla's tools", run: locales::check },
    Check { name: BUILD, about: "the npm package is built", run: build },
    Check { name: "instructions", about: "what a call costs, in instructions", run: instructions::check },
    Check { name: "node", about: "the built package in Node", run: node },
    Check { name: "browser", about: "the page in Chromium", run: page_in_browser },
    Check { name: "matrix", about: "the packed package in every environment", run: matrix::check },
];

/// What all checks after it need.
const BUILD: &str = "build";

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    checks::run("test", &select(&checks::wanted(arguments)?)?)
}

/// The checks named, in the table's order, with the build where one needs it; all of them if none is named.
fn select(wanted: &[String]) -> Result<Vec<&'static Check>> {
    let selected = checks::select(CHECKS, wanted)?;
    let mut packaged = CHECKS.iter().skip_while(|check| check.name != BUILD);
    let needs_build = packaged.any(|check| selected.iter().any(|one| one.name == check.name));
    Ok(CHECKS.iter().filter(|check| selected.iter().any(|one| one.name == check.name) || (check.name == BUILD && needs_build)).collect())
}

fn cargo(arguments: &[&str]) -> Result<()> {
    shell::run(rust::cargo().args(arguments))
}

fn fmt() -> Result<()> {
    rust::need_component("rustfmt", "fmt")?;
    cargo(&["fmt", "--all", "--check"])
}

fn clippy() -> Result<()> {
    rust::need_component("clippy", "clippy")?;
    cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])
}

fn doc() -> Result<()> {
    shell::run(rust::cargo().args(["doc", "--no-deps", "--locked"]).env("RUSTDOCFLAGS", "-D warnings"))
}

fn cargo_test() -> Result<()> {
    cargo(&["test", "--workspace", "--locked"])
}

fn build() -> Result<()> {
    package::build(&mut Progress::new(package::STEPS), Tools::All)?;
    wasm::check_paths()
}

fn node() -> Result<()> {
    shell::run(node_tests("tests/node")?.env("ANSWERS", answers::write()?))
}

/// Where the reference's pages say they are, for the tests to see that they say it.
const ORIGIN: &str = "https://bounces.example";

/// The tests find the page at PAGE and their browser at CHROMIUM.
fn page_in_browser() -> Result<()> {
    let chromium = browser::need()?;
    page::assemble(&mut Progress::new(1), Some(ORIGIN))?;
    let page = Page::listen([0])?;
    let url = page.url();
    std::thread::spawn(move || page.serve(&page::folder()));
    shell::run(node_tests("tests/browser")?.env("CHROMIUM", chromium).env("PAGE", url))
}

/// Node's own test runner on a folder's files, which are named one by one: globs came with Node 21. Left to itself it keeps
/// a processor free, which on two is half of them.
fn node_tests(folder: &str) -> Result<Command> {
    let entries = std::fs::read_dir(place::at(folder)).with_context(|| format!("cannot read {folder}"))?;
    let mut files = entries.map(|entry| Ok(entry?.file_name())).collect::<Result<Vec<_>>>()?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    if files.is_empty() {
        bail!("{folder} has no *.test.mjs");
    }
    let mut node = npm::node();
    node.args(["--test", "--test-reporter=spec"]);
    node.arg(format!("--test-concurrency={}", std::thread::available_parallelism()?));
    node.args(files.iter().map(|file| [OsStr::new(folder), file].iter().collect::<std::path::PathBuf>()));
    Ok(node)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(wanted: &[&str]) -> Vec<&'static str> {
        let wanted: Vec<String> = wanted.iter().map(|name| (*name).to_owned()).collect();
        select(&wanted).unwrap().iter().map(|check| check.name).collect()
    }

    #[test]
    fn a_named_check_brings_the_build_that_it_needs() {
        assert_eq!(names(&["fmt"]), ["fmt"]);
        assert_eq!(names(&["node"]), ["build", "node"]);
        assert_eq!(names(&["node", "fmt"]), ["fmt", "build", "node"]);
        assert_eq!(names(&[]).len(), CHECKS.len());
    }

    #[test]
    fn an_unknown_check_is_an_error_that_names_the_known_ones() {
        let error = select(&["nodes".to_owned()]).err().unwrap().to_string();
        assert!(error.starts_with("there is no check `nodes`; there are fmt, clippy,"), "{error}");
    }
}
