//! Lists the languages in `locales/`, English first, with their files where the feature `locales` compiles them in.

use crate::apart::owner;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// `LOCALES`: the tags, each with its Fluent sources.
pub fn list(folder: &str, names: &[(String, String)]) -> Result<String, String> {
    println!("cargo::rerun-if-changed={folder}");
    let mut languages: Vec<PathBuf> = entries(Path::new(folder))?.into_iter().filter(|path| path.is_dir()).collect();
    languages.sort_by_key(|path| !path.ends_with("en"));
    let compiled_in = std::env::var_os("CARGO_FEATURE_LOCALES").is_some();
    let mut out = String::from(
        "/// The languages of `locales/` and their Fluent sources.\n#[cfg(feature = \"words\")]\npub static LOCALES: &[(&str, &[&str])] = &[\n",
    );
    for language in languages {
        let tag = name_of(&language);
        let mut sources = String::new();
        for file in entries(&language)?.iter().filter(|_| compiled_in) {
            if file.extension().is_some_and(|extension| extension == "ftl") && owner(&name_of(file)).is_none() {
                let file = std::path::absolute(file).map_err(|error| format!("{}: {error}", file.display()))?;
                let _ = write!(sources, "include_str!({file:?}),");
            }
        }
        let _ = writeln!(out, "({tag:?}, &[{sources}]),");
    }
    out.push_str("];\n/// What is called the same in every language, by the id of its message.\n#[cfg(feature = \"words\")]\npub static NAMES: &[(&str, &str)] = &[\n");
    for (id, name) in names {
        let _ = writeln!(out, "({id:?}, {name:?}),");
    }
    out.push_str("];\n");
    Ok(out)
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What a folder holds, in the order of the names: builds must not differ by the file system.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let wrong = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut entries =
        std::fs::read_dir(folder).map_err(wrong)?.map(|entry| Ok(entry.map_err(wrong)?.path())).collect::<Result<Vec<_>, String>>()?;
    entries.sort();
    Ok(entries)
}
