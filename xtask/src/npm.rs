//! Node, and the tools that tests/package.json locks.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;

use crate::{place, shell};

const OLDEST_NODE: u32 = 20;
const HOW_TO_GET: &str = "install it from https://nodejs.org or with your system's package manager";

/// How much of tests/package.json is wanted.
#[derive(Clone, Copy, PartialEq)]
pub enum Tools {
    /// What a build needs.
    Build,
    /// What the tests need on top.
    All,
}

/// Node, in the checkout's root.
pub fn node() -> Command {
    let mut node = Command::new("node");
    node.current_dir(place::root());
    node
}

pub fn need_node() -> Result<()> {
    check_node(shell::answer("node", &["--version"]).as_deref())
}

fn check_node(version: Option<&str>) -> Result<()> {
    let Some(version) = version else {
        bail!("Node is missing: {HOW_TO_GET} (version {OLDEST_NODE} or newer)");
    };
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        bail!("Node {version} is too old, version {OLDEST_NODE} or newer is needed: {HOW_TO_GET}");
    }
    Ok(())
}

/// A tool's file in node_modules, to be run by Node: no shell wrapper, no PATH.
pub fn tool(file: &str) -> PathBuf {
    place::tools().join("node_modules").join(file)
}

/// Whether node_modules has what the lock file says, whoever installed it.
pub fn has(tools: Tools) -> Result<bool> {
    let wanted = Lock::read(&place::tools().join("package-lock.json"))?;
    Ok(installed().is_some_and(|installed| installed.covers(&wanted, tools)))
}

/// `npm ci`, which installs exactly what the lock file says.
pub fn install(tools: Tools) -> Result<()> {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut npm = Command::new(program);
    npm.current_dir(place::tools()).args(["ci", "--loglevel=error"]);
    // A build does not take the tests' tools away again.
    if tools == Tools::Build && !installed().is_some_and(|installed| installed.has_dev()) {
        npm.arg("--omit=dev");
    }
    let Some(output) = shell::capture(&mut npm)? else {
        bail!("npm is missing: it comes with Node, or as the package `npm` of your system");
    };
    if !output.status.success() {
        return Err(why(&String::from_utf8_lossy(&output.stderr)));
    }
    Ok(())
}

/// What npm remembers of its last installation.
fn installed() -> Option<Lock> {
    Lock::read(&tool(".package-lock.json")).ok()
}

/// A lock file: packages by their folder; the project itself is "".
#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Package>,
}

#[derive(Deserialize)]
struct Package {
    version: Option<String>,
    #[serde(default)]
    dev: bool,
    /// For other platforms, perhaps.
    #[serde(default)]
    optional: bool,
}

impl Lock {
    fn read(file: &Path) -> Result<Self> {
        let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        serde_json::from_str(&text).with_context(|| format!("{} is no lock file", file.display()))
    }

    fn covers(&self, wanted: &Self, tools: Tools) -> bool {
        let needed = |folder: &str, package: &Package| !folder.is_empty() && !package.optional && (tools == Tools::All || !package.dev);
        let mut needed = wanted.packages.iter().filter(|(folder, package)| needed(folder, package));
        needed.all(|(folder, package)| self.packages.get(folder).is_some_and(|here| here.version == package.version))
    }

    fn has_dev(&self) -> bool {
        self.packages.values().any(|package| package.dev)
    }
}

/// A missing network in one sentence; anything else as npm says it.
fn why(said: &str) -> anyhow::Error {
    const NO_NETWORK: &[&str] = &["EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ENETUNREACH", "ENOTFOUND", "ERR_SOCKET_TIMEOUT", "ETIMEDOUT"];
    if NO_NETWORK.iter().any(|code| said.contains(code)) {
        anyhow!(
            "the tools in tests/package.json are fetched once, and npm cannot reach its registry: connect to a network and run this again"
        )
    } else {
        anyhow!("`npm ci` in tests/ failed: {}", said.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_is_there_and_new_enough_or_the_sentence_says_what_to_do() {
        for version in ["v20.0.0", "v22.11.1", "v100.1.0"] {
            assert!(check_node(Some(version)).is_ok(), "{version}");
        }
        let sentence = |version| check_node(version).unwrap_err().to_string();
        assert!(sentence(None).starts_with("Node is missing: install it"));
        assert!(sentence(Some("v18.19.0")).starts_with("Node v18.19.0 is too old, version 20 or newer"));
        assert!(sentence(Some("what")).contains("too old"));
    }

    #[test]
    fn a_missing_network_is_told_from_other_failures() {
        let sentence = |said| why(said).to_string();
        assert!(sentence("npm error code ENOTFOUND\nnpm error …").contains("connect to a network"));
        assert!(sentence("npm error code EUSAGE").ends_with("failed: npm error code EUSAGE"));
    }

    #[test]
    fn what_is_installed_is_compared_with_the_lock_file() {
        let lock = |packages: &str| serde_json::from_str::<Lock>(&format!("{{\"packages\": {{{packages}}}}}")).unwrap();
        let (own, one) = (r#""": {}"#, r#""node_modules/a": {"version": "1.0.0"}"#);
        let (dev, other) =
            (r#""node_modules/b": {"version": "2.0.0", "dev": true}"#, r#""node_modules/c": {"version": "3.0.0", "optional": true}"#);
        let wanted = lock(&[own, one, dev, other].join(","));
        let everything = lock(&[one, dev].join(","));
        assert!(everything.covers(&wanted, Tools::All) && everything.has_dev());
        let build = lock(one);
        assert!(build.covers(&wanted, Tools::Build) && !build.covers(&wanted, Tools::All) && !build.has_dev());
        let old = lock(r#""node_modules/a": {"version": "0.9.0"}"#);
        assert!(!old.covers(&wanted, Tools::Build));
    }

    #[test]
    fn the_lock_file_names_no_registry() {
        let lock = std::fs::read_to_string(place::tools().join("package-lock.json")).unwrap();
        assert!(!lock.contains("\"resolved\""), "keep tests/.npmrc as it is when adding a tool");
    }
}
