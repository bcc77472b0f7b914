//! Reads the files of `data/`; what the rows of all of them have in common, and what makes one wrong.

use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

pub const TYPES: [&str; 4] = ["hard", "soft", "other", "none"];
pub const ADDRESS: [&str; 4] = ["suppress", "watch", "correct", "keep"];
pub const RETRY: [&str; 3] = ["never", "later", "after-fix"];
pub const USAGE: [&str; 7] = ["any", "permanent", "permanent-should", "transient", "transient-should", "both", "success"];
pub const STANDING: [&str; 4] = ["standard", "registry-column", "historical", "de-facto"];
pub const STRENGTH: [&str; 3] = ["vendor", "specific", "generic"];
pub const FOLD: [&str; 5] = ["hard", "soft", "other", "none", "class"];

/// What every table refers to: the names that exist.
pub struct Names {
    pub categories: Vec<String>,
    /// The type of each category.
    pub types: HashMap<String, String>,
    /// The categories that suppress the address.
    pub suppressing: HashSet<String>,
    pub vendors: Vec<String>,
}

/// `user-unknown` as a Rust variant: `UserUnknown`.
pub fn variant(id: &str) -> String {
    id.split('-').map(|word| word[..1].to_ascii_uppercase() + &word[1..]).collect()
}

pub fn one_of<T>(file: &Loaded<T>, row: &str, field: &str, value: &str, known: &[&str]) -> Result<(), String> {
    if known.contains(&value) {
        return Ok(());
    }
    Err(file.wrong(row, format_args!("{field} is \"{value}\", which is none of {}", known.join(", "))))
}

pub fn category<T>(file: &Loaded<T>, row: &str, id: &str, names: &Names) -> Result<String, String> {
    if names.categories.iter().any(|c| c == id) {
        return Ok(format!("Category::{}", variant(id)));
    }
    Err(file.wrong(row, format_args!("category \"{id}\" is not in data/taxonomy.toml")))
}

pub fn kind<T>(file: &Loaded<T>, row: &str, id: Option<&str>) -> Result<String, String> {
    let Some(id) = id else { return Ok("None".into()) };
    one_of(file, row, "type", id, &TYPES)?;
    Ok(format!("Some(BounceType::{})", variant(id)))
}

/// Complains of the second row with the same key.
pub fn unique<T>(file: &Loaded<T>, keys: impl Iterator<Item = String>) -> Result<(), String> {
    let mut seen = HashSet::new();
    for key in keys {
        if !seen.insert(key.clone()) {
            return Err(file.wrong(&key, "stands twice"));
        }
    }
    Ok(())
}

pub fn write_enum<'a>(out: &mut String, name: &str, doc: &str, ids: impl Iterator<Item = (&'a str, String)>) {
    let _ = writeln!(out, "named! {{ /// {doc}\n #[non_exhaustive] pub enum {name} {{");
    for (id, doc) in ids {
        let _ = writeln!(out, "/// {doc}\n{} = {id:?},", variant(id));
    }
    let _ = writeln!(out, "}} }}");
}

/// A file of `data/` and what it holds.
pub struct Loaded<T> {
    pub file: String,
    pub rows: T,
}

impl<T> Loaded<T> {
    /// The message for a wrong row of this file.
    pub fn wrong(&self, row: &str, why: impl std::fmt::Display) -> String {
        format!("{}: {row}: {why}", self.file)
    }
}

/// Reads one file; what TOML or the row's shape forbids is said with line and column.
pub fn load<T: for<'de> Deserialize<'de>>(path: impl AsRef<Path>) -> Result<Loaded<T>, String> {
    let path = path.as_ref();
    let file = path.display().to_string();
    let text = fs::read_to_string(path).map_err(|error| format!("{file}: {error}"))?;
    let rows = toml::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
    Ok(Loaded { file, rows })
}

/// Reads every `.toml` of a folder, in the order of the names.
pub fn load_all<T: for<'de> Deserialize<'de>>(folder: &str) -> Result<Vec<Loaded<T>>, String> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| format!("{folder}: {error}"))?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .collect();
    paths.sort();
    paths.iter().map(load).collect()
}

pub fn yes() -> bool {
    true
}
