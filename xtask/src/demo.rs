//! `cargo xtask demo`: bounces through the built npm package, then the lookup page.

use anyhow::Result;
use lexopt::prelude::*;

use crate::npm::{self, Tools};
use crate::say::Progress;
use crate::serve::Page;
use crate::{package, page, shell};

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut serve = true;
    let mut bounce = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("no-serve") => serve = false,
            Long(name @ ("code" | "text" | "locale" | "scheme")) => {
                let name = format!("--{name}");
                bounce.extend([name.into(), arguments.value()?]);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let mut progress = Progress::new(package::STEPS + 1 + 2 * usize::from(serve));
    package::build(&mut progress, Tools::Build)?;
    progress.step("classify in Node", false, || shell::run(npm::node().arg("xtask/demo/table.mjs").args(&bounce)))?;
    if !serve {
        return Ok(());
    }
    page::assemble(&mut progress, None)?;
    let page = Page::listen(8080..8180)?;
    progress.step("serve the lookup page, until Ctrl-C", false, || {
        println!("\n{}", page.url());
        page.serve(&page::folder())
    })
}
