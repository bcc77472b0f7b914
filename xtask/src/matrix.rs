//! `cargo xtask matrix`: the packed package in every environment that it is meant for.

use std::ffi::OsString;

use anyhow::Result;
use lexopt::Arg::Value;

use crate::npm::{self, Tools};
use crate::say::Progress;
use crate::{browser, package, shell};

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut names = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(name) => names.push(name),
            other => return Err(other.unexpected().into()),
        }
    }
    package::build(&mut Progress::new(package::STEPS), Tools::All)?;
    in_environments(&names)
}

/// All of them, over the package as it is built.
pub fn check() -> Result<()> {
    in_environments(&[])
}

fn in_environments(names: &[OsString]) -> Result<()> {
    let mut node = npm::node();
    node.arg("tests/matrix/matrix.mjs").args(names);
    // Without a browser, what needs one is reported as not had.
    match browser::need() {
        Ok(chromium) => {
            node.env("CHROMIUM", chromium);
        }
        Err(error) => {
            eprintln!("{error:#}");
            node.env_remove("CHROMIUM");
        }
    }
    shell::run(&mut node)
}
