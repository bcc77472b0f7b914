//! `cargo xtask review`: each text of a language beside the situations in which a reader meets it.
//!
//! The situations come from the engine itself. It is given a language in which every text is its own name ("marks"), and
//! then asked about every code of every scheme, every code of the standards in each class, every labelled reply of
//! tests/corpus, and histories of up to three events under every policy. The names that it answers with are the texts
//! that a reader of the same input would see.
//!
//! The pages are written to target/review/<tag>.md, sorted by file and message, to be read and printed.

mod inputs;
mod situation;
#[path = "../../tests/standards/mod.rs"]
mod standards;
mod texts;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

use crate::place;
use situation::Situations;
use texts::{File, Text};

/// The language in which every text is its own name. No such language is spoken: the tag is set aside for private use.
const MARKS: &str = "qps";

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut asked: Vec<String> = vec![];
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(tag) => asked.push(tag.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let tags = texts::tags()?;
    if let Some(unknown) = asked.iter().find(|tag| !tags.contains(tag)) {
        bail!("there is no folder locales/{unknown}; there are {}", tags.join(", "));
    }
    let english = texts::read("en")?;
    let sources: Vec<&str> = english.iter().filter(|file| file.owner().is_none()).map(|file| file.source.as_str()).collect();
    let marks = texts::marks(&sources.join("\n"))?;
    bouncecode::add_locale(MARKS, &marks).map_err(|error| anyhow::anyhow!("the marks cannot be added: {error}"))?;
    let situations = situation::all()?;

    let folder = place::target().join("review");
    fs::create_dir_all(&folder)?;
    for tag in tags.iter().filter(|tag| asked.is_empty() || asked.contains(tag)) {
        let page = page(tag, &english, &texts::read(tag)?, &situations);
        let path = folder.join(format!("{tag}.md"));
        fs::write(&path, page).with_context(|| format!("cannot write {}", path.display()))?;
        println!("{}", path.display());
    }
    Ok(())
}

/// The page of a language.
fn page(tag: &str, english: &[File], files: &[File], situations: &Situations) -> String {
    let reference: BTreeMap<&str, &Text> = english.iter().flat_map(|file| &file.texts).map(|text| (text.name.as_str(), text)).collect();
    let mut out = format!(
        "# The texts of `{tag}`, and where they are shown\n\n\
         Below each text: what the engine said where it showed the text (category, type, what to do with the address, class \
         of the code), how often, how sure, whose reading of the code, and one of the inputs.\n"
    );
    for file in files {
        let _ = writeln!(out, "\n## {}", file.name);
        for text in &file.texts {
            let _ = write!(out, "\n### {}\n\n", text.name);
            for (variant, words) in &text.variants {
                let _ = writeln!(out, "> {}{words}", label(variant));
            }
            if let Some(same) = reference.get(text.name.as_str()).filter(|_| tag != "en") {
                out.push('\n');
                for (variant, words) in &same.variants {
                    let _ = writeln!(out, "en: {}{words}  ", label(variant));
                }
            }
            out.push('\n');
            for (variant, _) in &text.variants {
                let name = if variant.is_empty() { text.name.clone() } else { format!("{}[{variant}]", text.name) };
                match situations.of(&name) {
                    Some(found) => found.iter().for_each(|line| _ = writeln!(out, "- {}{line}", label(variant))),
                    None => _ = writeln!(out, "- {}{}", label(variant), unseen(file, &text.name)),
                }
            }
        }
    }
    out
}

fn label(variant: &str) -> String {
    if variant.is_empty() { String::new() } else { format!("[{variant}] ") }
}

/// Why no input showed a text.
fn unseen(file: &File, name: &str) -> &'static str {
    if let Some(owner) = file.owner() {
        owner
    } else if name.starts_with('-') {
        "inside other texts"
    } else {
        "in no situation that was tried"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_sets_texts_beside_situations() {
        let marks = "a = x\n    .description = { $address ->\n        [watch] w\n       *[keep] k { b }\n    }\nb = y\n";
        let texts = texts::texts(marks).unwrap();
        let file = File { name: "categories.ftl".into(), source: marks.into(), texts };
        let mut situations = Situations::default();
        situations.add("⟦a.description[watch]⟧", "unknown · other · watch · class 5", "low", "smtp", "554");
        let page = page("en", &[], &[file], &situations);
        assert!(page.contains("> [watch] w\n> [keep] k y\n"), "{page}");
        assert!(page.contains("- [watch] unknown · other · watch · class 5: 1 × (low; smtp), such as `554`"), "{page}");
        assert!(page.contains("- [keep] in no situation that was tried"), "{page}");
    }
}
