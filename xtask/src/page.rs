//! The lookup page and the reference as a folder of static files: what the demo serves and what a host gets.

use std::path::PathBuf;

use anyhow::Result;
use lexopt::prelude::*;

use crate::npm::{self, Tools};
use crate::say::Progress;
use crate::{package, place, shell};

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut origin = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("origin") => origin = Some(arguments.value()?.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let mut progress = Progress::new(package::STEPS + 1);
    package::build(&mut progress, Tools::Build)?;
    assemble(&mut progress, origin.as_deref())
}

pub fn folder() -> PathBuf {
    place::target().join("page")
}

/// Writes the folder anew from the built package, `www/`, `data/` and `locales/`. Only with an origin are there absolute
/// links: canonical addresses, languages for search engines, the sitemap.
pub fn assemble(progress: &mut Progress, origin: Option<&str>) -> Result<()> {
    progress.step("assemble target/page", false, || {
        let mut node = npm::node();
        node.arg("xtask/page/assemble.mjs").arg(folder());
        shell::run(node.args(origin.iter().flat_map(|origin| ["--origin", origin])))
    })
}
