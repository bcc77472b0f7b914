//! The npm package: from the sources to pkg/dist, doing only what is stale.

use std::fs::{self, File, TryLockError};
use std::path::PathBuf;
use std::thread;

use anyhow::{Context, Result, anyhow};

use crate::fresh::Stamp;
use crate::npm::{self, Tools};
use crate::say::Progress;
use crate::wasm::{BUILDS, Build};
use crate::{place, rust, shell};

/// How many steps [`build`] takes.
pub const STEPS: usize = 4 + BUILDS.len();

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut sizes = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("sizes") => sizes = true,
            other => return Err(other.unexpected().into()),
        }
    }
    build(&mut Progress::new(STEPS), Tools::Build)?;
    if sizes {
        shell::run(npm::node().arg("pkg/sizes.mjs"))?;
    }
    Ok(())
}

pub fn build(progress: &mut Progress, tools: Tools) -> Result<()> {
    npm::need_node()?;
    let _lock = lock()?;
    progress.step("Rust's wasm target, through rustup", rust::has_target(), rust::add_target)?;
    progress.step("tools from npm, by `npm ci` in tests/", npm::has(tools)?, || npm::install(tools))?;
    for build in &BUILDS {
        let stamp = build.compiled()?;
        progress.step(&format!("compile to wasm, {}", build.name), stamp.is_fresh(), || {
            build.compile()?;
            stamp.set()
        })?;
    }
    let mut stale = Vec::new();
    for build in &BUILDS {
        let stamp = build.bound()?;
        if !stamp.is_fresh() {
            stale.push((build, stamp));
        }
    }
    progress.step("bind to JavaScript and optimise", stale.is_empty(), || {
        thread::scope(|scope| {
            let bind = |(build, stamp): &(&Build, Stamp)| build.bind().and_then(|()| stamp.set());
            let threads: Vec<_> = stale.iter().map(|stale| scope.spawn(move || bind(stale))).collect();
            threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| Err(anyhow!("wasm-bindgen gave up"))))
        })
    })?;
    write_names()?;
    let stamp = packed()?;
    progress.step("write pkg/dist", stamp.is_fresh(), || {
        shell::run(npm::node().arg("pkg/build.mjs"))?;
        stamp.set()
    })
}

/// What the numbers at the boundary stand for, as the library that xtask is compiled with says it.
fn write_names() -> Result<()> {
    fs::write(names(), serde_json::to_string(&bouncecode::boundary::names())?)
        .with_context(|| format!("cannot write {}", names().display()))
}

fn names() -> PathBuf {
    place::artefacts().join("names.json")
}

fn packed() -> Result<Stamp> {
    const SOURCES: &[&str] = &[
        "pkg/build.mjs",
        "pkg/ids.mjs",
        "pkg/notices.mjs",
        "pkg/sbom.mjs",
        "pkg/schema.mjs",
        "pkg/package.json",
        "pkg/src",
        "data/logs.toml",
        "data/platforms",
        "locales",
        "CHANGELOG.md",
        "LICENSE-MIT",
        "LICENSE-APACHE",
    ];
    let mut inputs: Vec<_> = SOURCES.iter().map(|path| place::at(path)).collect();
    inputs.push(place::tools().join("package-lock.json"));
    inputs.push(names());
    inputs.extend(BUILDS.iter().map(|build| build.folder()));
    Stamp::new(place::artefacts().join("stamps/packed"), &inputs, &[], &[place::at("pkg/dist"), place::at("pkg/src/ids.d.ts")])
}

/// Two builds at once would copy each other's files. The lock goes when the file is dropped, or the process ends.
fn lock() -> Result<File> {
    fs::create_dir_all(place::artefacts())?;
    let path = place::artefacts().join("lock");
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    if let Err(TryLockError::WouldBlock) = file.try_lock() {
        eprintln!("waiting for another build of this checkout …");
        file.lock()?;
    }
    Ok(file)
}
