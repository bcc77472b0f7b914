//! The order of the sources: no file imports what comes later, no files import each other in a circle, and one room
//! alone knows JavaScript. What the documents say of the sources is there.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail so")]

use regex_lite::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The files and folders of src/, each of which may import those before it.
const ORDER: &[&str] = &[
    "calendar",
    "order",
    "tables",
    "taxonomy",
    "code",
    "scheme",
    "text",
    "log",
    "verdict",
    "classify",
    "suppression",
    "words",
    "message",
    "catalogue",
    "boundary",
    "wasm",
    "lib",
];

/// The source files by their path in src/, without what is compiled for tests alone.
fn sources() -> BTreeMap<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod ").next().unwrap().to_owned();
                sources.insert(path.strip_prefix(&root).unwrap().to_owned(), code);
            }
        }
    }
    sources
}

fn room(file: &Path) -> &str {
    file.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs")
}

/// The files that a file imports from.
fn imports(file: &Path, code: &str, files: &BTreeMap<PathBuf, String>) -> BTreeSet<PathBuf> {
    let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]).collect();
    // `super` in an indented line is that of a module inside the file, and so the file itself.
    let paths = Regex::new(r"(?m)(\bcrate|^(?:pub(?:\([a-z]+\))? )?use super)::(\{[^;]*?\}|\w+(?:::\w+)*)").unwrap();
    let children = Regex::new(r"(?m)^(?:pub(?:\([a-z]+\))? )?use ([a-z_]+)::").unwrap();
    let mut found = BTreeSet::new();
    for path in paths.captures_iter(&code) {
        let folder = match &path[1] {
            "crate" => PathBuf::new(),
            // A folder's mod.rs is the folder itself.
            _ if file.ends_with("mod.rs") => file.parent().unwrap().parent().unwrap().to_owned(),
            _ => file.parent().unwrap().to_owned(),
        };
        // A group names several: `{a, b::{c, d}}`. Those inside further braces only add to what is there already.
        for name in path[2].trim_matches(['{', '}']).split(',') {
            let name = name.trim().split(" as ").next().unwrap();
            found.extend(Some(name).filter(|name| !name.is_empty()).and_then(|name| resolve(&folder, name, files)));
        }
    }
    if file.ends_with("mod.rs") {
        for child in children.captures_iter(&code) {
            let child = file.with_file_name(format!("{}.rs", &child[1]));
            found.extend(files.contains_key(&child).then_some(child));
        }
    }
    found.remove(file);
    found
}

/// The file that has an item, by its path from a folder of src/.
fn resolve(folder: &Path, name: &str, files: &BTreeMap<PathBuf, String>) -> Option<PathBuf> {
    let mut here = folder.to_owned();
    for part in name.split("::") {
        let inside = here.join(part);
        let file = inside.with_extension("rs");
        if files.contains_key(&file) {
            return Some(file);
        }
        if !files.contains_key(&inside.join("mod.rs")) {
            break;
        }
        here = inside;
    }
    let fronts = if here == Path::new("") { vec![PathBuf::from("lib.rs")] } else { vec![here.join("mod.rs"), here.with_extension("rs")] };
    fronts.into_iter().find(|front| files.contains_key(front))
}

fn graph() -> BTreeMap<PathBuf, BTreeSet<PathBuf>> {
    let files = sources();
    files.iter().map(|(file, code)| (file.clone(), imports(file, code, &files))).collect()
}

#[test]
fn nobody_imports_what_comes_later() {
    let place = |file: &Path| {
        let room = room(file);
        ORDER.iter().position(|known| *known == room).unwrap_or_else(|| panic!("src/{room} has no place in the order"))
    };
    let mut wrong = vec![];
    let mut imports = 0;
    for (file, imported) in graph().iter().filter(|(file, _)| *file != Path::new("lib.rs")) {
        imports += imported.len();
        let later = imported.iter().filter(|other| place(other) > place(file));
        wrong.extend(later.map(|other| format!("src/{} imports src/{}", file.display(), other.display())));
    }
    assert!(imports > 30, "only {imports} imports were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_import_each_other_in_no_circle() {
    let mut graph = graph();
    // Files that import none of the others that are left are in no circle.
    while let Some(free) = graph.iter().find(|(_, imported)| imported.iter().all(|file| !graph.contains_key(file))) {
        let free = free.0.clone();
        graph.remove(&free);
    }
    assert!(graph.is_empty(), "these files import each other: {:?}", graph.keys());
}

#[test]
fn only_the_room_wasm_knows_javascript() {
    for (file, code) in sources() {
        let knows = code.contains("js_sys") || code.contains("wasm_bindgen");
        assert_eq!(knows, room(&file) == "wasm", "src/{}", file.display());
    }
}

#[test]
fn imports_are_found_in_every_form() {
    let files: BTreeMap<_, _> =
        ["lib.rs", "a.rs", "a/e.rs", "b/mod.rs", "b/c.rs", "b/d.rs"].map(|file| (PathBuf::from(file), String::new())).into();
    for (file, code, expected) in [
        ("a.rs", "use crate::b::c::Thing;", "b/c.rs"),
        ("a.rs", "use crate::b::Thing;", "b/mod.rs"),
        ("a.rs", "use crate::{\n    LIMIT, b::d,\n};", "b/d.rs lib.rs"),
        ("a.rs", "fn f() { crate::describe() }", "lib.rs"),
        ("a.rs", "/// See [`crate::b::c`].\nmod inner {\n    use super::x;\n}", ""),
        ("a/e.rs", "use super::thing;", "a.rs"),
        ("b/c.rs", "use super::d::Thing;", "b/d.rs"),
        ("b/c.rs", "use super::{d, thing};", "b/d.rs b/mod.rs"),
        ("b/mod.rs", "mod c;\npub use c::Thing;\npub(crate) use d::{x, y};", "b/c.rs b/d.rs"),
        ("b/mod.rs", "use super::a;", "a.rs"),
    ] {
        let found: Vec<_> = imports(Path::new(file), code, &files).iter().map(|file| file.display().to_string()).collect();
        assert_eq!(found.join(" "), expected, "{file}: {code}");
    }
}

/// A path in backquotes counts where it begins with a folder of the sources, or is that of a Rust file, from src/ on too.
#[test]
fn every_source_that_the_documents_name_is_there() {
    const FOLDERS: [&str; 9] = ["benches/", "build/", "data/", "fuzz/", "locales/", "src/", "tests/", "www/", "xtask/"];
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let quoted = Regex::new(r"`([\w.-]+/[\w./-]*)`").unwrap();
    let (mut named, mut missing) = (0, vec![]);
    for document in ["README.md", "DESIGN.md", "RELIABILITY.md"] {
        let text = fs::read_to_string(root.join(document)).unwrap();
        let paths = quoted.captures_iter(&text).map(|found| found[1].to_owned());
        for path in paths.filter(|path| path.ends_with(".rs") || FOLDERS.iter().any(|folder| path.starts_with(folder))) {
            named += 1;
            if !root.join(&path).exists() && !root.join("src").join(&path).exists() {
                missing.push(format!("{document} names {path}"));
            }
        }
    }
    assert!(named > 50, "only {named} paths were found");
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
