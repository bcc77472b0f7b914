//! `cargo xtask bench`: builds what is stale, then measures it with benches/bench.mjs.

use std::path::PathBuf;

use anyhow::{Result, bail};
use lexopt::prelude::*;

use crate::npm::{self, Tools};
use crate::say::Progress;
use crate::{browser, package, place, rust, shell};

/// Cargo's profile for native code.
const PROFILE: &str = "native";

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut measure = npm::node();
    measure.arg("benches/bench.mjs");
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("against") => {
                let module = arguments.value()?;
                measure.arg("--against").arg(found(&module).unwrap_or(module.into()));
            }
            Long("texts") => {
                let file = arguments.value()?;
                let Some(file) = found(&file) else { bail!("there is no file {}", file.display()) };
                measure.arg("--texts").arg(file);
            }
            Long("rounds") => {
                measure.arg("--rounds").arg(arguments.value()?.parse::<u32>()?.max(1).to_string());
            }
            Long("write") => {
                measure.arg("--write");
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let mut progress = Progress::new(package::STEPS + 2);
    package::build(&mut progress, Tools::All)?;
    progress.step("compile natively", false, || {
        let mut cargo = rust::cargo();
        cargo.args(["build", "--package", "benches", "--locked", "--profile", PROFILE, "--target-dir"]).arg(place::target());
        shell::run(&mut cargo)
    })?;
    let native = place::target().join(PROFILE).join(format!("native{}", std::env::consts::EXE_SUFFIX));
    measure.env("NATIVE", native).env("RUSTC_VERSION", rust::version().lines().next().unwrap_or_default());
    match browser::need() {
        Ok(chromium) => measure.env("CHROMIUM", chromium),
        Err(error) => {
            eprintln!("{error:#}");
            measure.env_remove("CHROMIUM")
        }
    };
    progress.step("measure", false, || shell::run(&mut measure))
}

/// A file that is there, by its full path: Node runs in the checkout's root.
fn found(path: &std::ffi::OsStr) -> Option<PathBuf> {
    std::path::absolute(path).ok().filter(|path| path.is_file())
}
