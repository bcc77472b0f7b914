//! `cargo xtask verify reproducible`: the package, built in two folders of different names, has the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{place, rust, shell};

/// Of different lengths, so that a path that is kept moves what is behind it.
const FOLDERS: [&str; 2] = ["reproducible/one", "reproducible/the-other-folder"];

pub fn check() -> Result<()> {
    let mut built = vec![];
    for folder in FOLDERS {
        let folder = place::target().join(folder);
        copy_checkout(&folder)?;
        shell::run(rust::plain_cargo().current_dir(&folder).args(["xtask", "build"]))?;
        built.push(files(&folder.join("pkg"))?);
    }
    let [one, other] = &built[..] else { bail!("two folders are compared") };
    let differ: Vec<_> = one.keys().chain(other.keys()).filter(|name| one.get(*name) != other.get(*name)).collect();
    if let Some(first) = differ.first() {
        bail!("{} files of the package differ between two folders, {} first", differ.len(), first.display());
    }
    eprintln!("{} files of the package have the same bytes", one.len());
    Ok(())
}

/// What git knows of and what it does not ignore, and the tools from npm, which are linked.
fn copy_checkout(to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to).with_context(|| format!("cannot remove {}", to.display()))?;
    }
    let listed = shell::capture(Command::new("git").current_dir(place::root()).args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]))?;
    let Some(listed) = listed.filter(|output| output.status.success()) else { bail!("git is missing, or this is no checkout") };
    for name in String::from_utf8(listed.stdout)?.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (place::at(name), to.join(name));
        // A file that was removed and not committed yet.
        if !from.is_file() {
            continue;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&from, &to).with_context(|| format!("cannot copy {name}"))?;
    }
    link(&place::tools().join("node_modules"), &to.join("tests/node_modules"))
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        std::os::unix::fs::symlink(from, to)?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<()> {
    Ok(())
}

/// The files of a package that are not its sources, by their names.
fn files(package: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut all = BTreeMap::new();
    let mut folders = vec![package.join("dist")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                all.insert(path.strip_prefix(package)?.to_owned(), fs::read(&path)?);
            }
        }
    }
    for name in ["THIRD-PARTY-NOTICES.md", "bouncecode.cdx.json"] {
        all.insert(name.into(), fs::read(package.join(name))?);
    }
    Ok(all)
}
