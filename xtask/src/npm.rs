//! Node, and the tools that tests/package.json locks.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, anyhow, bail};

use crate::fresh::Stamp;
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
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        bail!("Node {version} is too old, version {OLDEST_NODE} or newer is needed: {HOW_TO_GET}");
    }
    Ok(())
}

/// A tool's file in node_modules, to be run by Node: no shell wrapper, no PATH.
pub fn tool(file: &str) -> PathBuf {
    place::tools().join("node_modules").join(file)
}

pub fn has(tools: Tools) -> Result<bool> {
    // Everything includes what a build needs.
    Ok(stamp(Tools::All)?.is_fresh() || (tools == Tools::Build && stamp(Tools::Build)?.is_fresh()))
}

/// `npm ci`, which installs exactly what the lock file says.
pub fn install(tools: Tools) -> Result<()> {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut npm = Command::new(program);
    npm.current_dir(place::tools())
        .args(["ci", "--loglevel=error"]);
    if tools == Tools::Build {
        npm.arg("--omit=dev");
    }
    let stamp = stamp(tools)?;
    let Some(output) = shell::capture(&mut npm)? else {
        bail!("npm is missing: it comes with Node, or as the package `npm` of your system");
    };
    if !output.status.success() {
        return Err(why(&String::from_utf8_lossy(&output.stderr)));
    }
    stamp.set()
}

fn stamp(tools: Tools) -> Result<Stamp> {
    let name = if tools == Tools::All {
        "npm-all"
    } else {
        "npm-build"
    };
    let inputs =
        ["package.json", "package-lock.json", ".npmrc"].map(|file| place::tools().join(file));
    // What npm says is installed; another `npm ci` rewrites it.
    let installed = tool(".package-lock.json");
    Stamp::new(
        place::artefacts().join("stamps").join(name),
        &inputs,
        &[],
        &[installed],
    )
}

/// A missing network in one sentence; anything else as npm says it.
fn why(said: &str) -> anyhow::Error {
    const NO_NETWORK: &[&str] = &[
        "EAI_AGAIN",
        "ECONNREFUSED",
        "ECONNRESET",
        "ENETUNREACH",
        "ENOTFOUND",
        "ERR_SOCKET_TIMEOUT",
        "ETIMEDOUT",
    ];
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
        assert!(
            sentence(Some("v18.19.0")).starts_with("Node v18.19.0 is too old, version 20 or newer")
        );
        assert!(sentence(Some("what")).contains("too old"));
    }

    #[test]
    fn a_missing_network_is_told_from_other_failures() {
        let sentence = |said| why(said).to_string();
        assert!(sentence("npm error code ENOTFOUND\nnpm error …").contains("connect to a network"));
        assert!(sentence("npm error code EUSAGE").ends_with("failed: npm error code EUSAGE"));
    }

    #[test]
    fn the_lock_file_names_no_registry() {
        let lock = std::fs::read_to_string(place::tools().join("package-lock.json")).unwrap();
        assert!(
            !lock.contains("\"resolved\""),
            "keep tests/.npmrc as it is when adding a tool"
        );
    }
}
