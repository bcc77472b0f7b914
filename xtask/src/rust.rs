//! Rust's own parts that a plain rustup installation may lack: the wasm target, rustfmt, clippy.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::{place, shell};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// Cargo, in the checkout's root.
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    cargo.current_dir(place::root());
    cargo
}

/// Cargo as it is called from a shell: it takes `+nightly`, and knows nothing of the command that calls it.
pub fn plain_cargo() -> Command {
    let mut cargo = Command::new("cargo");
    for variable in ["CARGO", "CARGO_MANIFEST_DIR", "CARGO_TARGET_DIR", "RUSTUP_TOOLCHAIN"] {
        cargo.env_remove(variable);
    }
    cargo
}

/// The compiler's full version, for stamps.
pub fn version() -> String {
    shell::answer("rustc", &["--version", "--verbose"]).unwrap_or_default()
}

pub fn has_target() -> bool {
    // Asks the compiler, not rustup: a distribution's Rust may bring the target along.
    shell::answer("rustc", &["--print", "target-libdir", "--target", TARGET]).is_some_and(|folder| Path::new(&folder).is_dir())
}

pub fn add_target() -> Result<()> {
    rustup(&["target", "add", TARGET], &format!("Rust's target {TARGET}"))
}

/// rustfmt and clippy are in rustup's default profile, but not in the minimal one.
pub fn need_component(name: &str, subcommand: &str) -> Result<()> {
    if cargo().args([subcommand, "--version"]).output().is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    rustup(&["component", "add", name], name)
}

fn rustup(arguments: &[&str], what: &str) -> Result<()> {
    let command = format!("rustup {}", arguments.join(" "));
    match shell::capture(Command::new("rustup").args(arguments))? {
        None => bail!("{what} is missing and so is rustup: install rustup from https://rustup.rs and run this again"),
        Some(output) if output.status.success() => Ok(()),
        Some(output) => {
            eprint!("{}", String::from_utf8_lossy(&output.stderr));
            bail!("{what} is missing and `{command}` could not fetch it: with a network connection, run that command")
        }
    }
}
