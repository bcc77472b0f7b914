//! A Chromium for the page's tests: the one that is there, or Debian's.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::shell;

const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

/// Where installers put it outside PATH.
const PLACES: &[&str] = &[
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

const MISSING: &str = "the page's tests need Chromium: install it (Debian: `sudo apt-get install chromium`), \
                       or point the environment variable CHROMIUM at a Chromium or Chrome";

/// The browser's file: CHROMIUM if that is set, or one that is installed, or one that this installs.
pub fn need() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("CHROMIUM").map(PathBuf::from) {
        if path.is_file() {
            return Ok(path);
        }
        bail!("CHROMIUM is set to {}, and there is no such file", path.display());
    }
    if let Some(path) = installed() {
        return Ok(path);
    }
    if may_install() {
        eprintln!("no Chromium here: installing Debian's package …");
        let apt = |arguments: &[&str]| shell::run(Command::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(arguments));
        let install = apt(&["update", "-qq"]).and_then(|()| apt(&["install", "-qq", "-y", "--no-install-recommends", "chromium"]));
        if let (Ok(()), Some(path)) = (install, installed()) {
            return Ok(path);
        }
    }
    bail!(MISSING)
}

/// One that answers: Ubuntu's `chromium-browser` may be a script that only tells where to get it.
fn installed() -> Option<PathBuf> {
    let place = PLACES.iter().map(PathBuf::from).find(|path| path.is_file());
    let works = |path: &PathBuf| cfg!(windows) || shell::answer(path, &["--version"]).is_some();
    NAMES.iter().filter_map(|name| shell::find(&[name])).chain(place).find(works)
}

fn may_install() -> bool {
    shell::find(&["apt-get"]).is_some() && shell::answer("id", &["-u"]).as_deref() == Some("0")
}
