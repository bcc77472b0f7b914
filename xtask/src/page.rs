//! The lookup page as a folder of static files: what the demo serves and what a host gets.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::npm::Tools;
use crate::say::Progress;
use crate::{package, place};

/// A folder of the page, the folder of the checkout that is shown there, and the one name of files that are, if not all
/// are. The later one wins.
const MOUNTS: &[(&str, &str, Option<&str>)] = &[("", "www", None), ("pkg", "pkg/dist", None), ("locales", "locales", Some("page.ftl"))];

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    let mut progress = Progress::new(package::STEPS + 1);
    package::build(&mut progress, Tools::Build)?;
    let folder = folder();
    progress.step("assemble target/page", false, || assemble(&folder))
}

pub fn folder() -> PathBuf {
    place::target().join("page")
}

/// The checkout's file for a path of the page, so that a page under work needs no assembling.
pub fn file(path: &Path) -> PathBuf {
    let mounted = MOUNTS.iter().rev().find_map(|(mount, folder, only)| {
        let rest = path.strip_prefix(mount).ok()?;
        only.is_none_or(|name| path.ends_with(name)).then(|| place::at(folder).join(rest))
    });
    mounted.unwrap_or_else(|| place::at("www").join(path))
}

fn assemble(page: &Path) -> Result<()> {
    if page.exists() {
        fs::remove_dir_all(page)?;
    }
    MOUNTS.iter().try_for_each(|(mount, folder, only)| copy(&place::at(folder), &page.join(mount), *only))
}

fn copy(from: &Path, to: &Path, only: Option<&str>) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to, only)?;
        } else if only.is_none_or(|name| entry.file_name() == name) {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_found_in_the_folder_that_is_mounted_there() {
        assert_eq!(file(Path::new("index.html")), place::at("www/index.html"));
        assert_eq!(file(Path::new("pkg/index.js")), place::at("pkg/dist/index.js"));
        assert_eq!(file(Path::new("locales/nb/page.ftl")), place::at("locales/nb/page.ftl"));
        assert_eq!(file(Path::new("locales/nb/terms.ftl")), place::at("www/locales/nb/terms.ftl"), "the package brings these words");
        assert_eq!(file(Path::new("pkgs")), place::at("www/pkgs"));
    }
}
