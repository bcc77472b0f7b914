//! Where things are in the checkout, whichever folder the command was called from.

use std::path::{Path, PathBuf};

/// The checkout's root.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// A path below the root, written with forward slashes.
pub fn at(path: &str) -> PathBuf {
    root().join(path)
}

/// Cargo's output folder. Always the checkout's own, so that scripts find what a build left there.
pub fn target() -> PathBuf {
    at("target")
}

/// The wasm builds as wasm-bindgen and wasm-opt leave them, a folder each (`wasm::BUILDS`), and the stamps of what is fresh.
pub fn artefacts() -> PathBuf {
    target().join("npm")
}

/// The folder with the development tools' package.json.
pub fn tools() -> PathBuf {
    at("tests")
}
