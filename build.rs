//! Turns `data/` into static tables and the list of phrases. A wrong row stops the build with its file,
//! its row and the reason.

#![allow(
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a panic here fails the build, which is what is wanted"
)]

// cargo builds build.rs as a crate root, so that each module needs its path.
#[path = "build/apart.rs"]
mod apart;
#[path = "build/assumed.rs"]
mod assumed;
#[path = "src/text/bare.rs"]
mod bare;
#[path = "build/blocklists.rs"]
mod blocklists;
#[path = "src/text/class.rs"]
mod class;
#[path = "src/text/code_pair.rs"]
mod code_pair;
#[path = "build/doubts.rs"]
mod doubts;
#[path = "src/text/eight.rs"]
#[allow(dead_code)]
mod eight;
#[path = "src/text/fold.rs"]
#[allow(dead_code)]
mod fold;
#[path = "build/frames.rs"]
mod frames;
#[path = "build/idle.rs"]
mod idle;
#[path = "build/locales.rs"]
mod locales;
#[path = "build/loggers.rs"]
mod loggers;
#[path = "build/logs.rs"]
mod logs;
#[path = "src/text/may_be_logged.rs"]
mod may_be_logged;
#[path = "src/message/fold.rs"]
#[allow(dead_code)]
mod message_fold;
#[path = "build/messages.rs"]
mod messages;
#[path = "src/text/phrase.rs"]
mod phrase;
#[path = "build/phrasebook.rs"]
mod phrasebook;
#[path = "build/phrases.rs"]
mod phrases;
#[path = "build/platforms.rs"]
mod platforms;
#[path = "build/policies.rs"]
mod policies;
#[path = "build/replies.rs"]
mod replies;
#[path = "build/rows.rs"]
mod rows;
#[path = "src/text/runs.rs"]
#[allow(dead_code)]
mod runs;
#[path = "build/schemes.rs"]
mod schemes;
#[path = "build/status.rs"]
mod status;
#[path = "build/taxonomy.rs"]
mod taxonomy;
#[path = "src/text/trie.rs"]
mod trie;
#[path = "build/vendors.rs"]
mod vendors;
#[path = "build/waits.rs"]
mod waits;
#[path = "src/code/word.rs"]
mod word;
#[path = "build/words.rs"]
mod words;

use phrasebook::Phrasebook;
use rows::{Loaded, Names, load, load_all};
use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build");
    for file in [
        "text/eight",
        "text/bare",
        "text/class",
        "text/code_pair",
        "text/fold",
        "text/may_be_logged",
        "text/phrase",
        "text/runs",
        "text/trie",
        "message/fold",
    ] {
        println!("cargo::rerun-if-changed=src/{file}.rs");
    }
    println!("cargo::rerun-if-changed=src/code/word.rs");
    println!("cargo::rerun-if-changed=locales/en/platforms.ftl");
    match generate() {
        Ok(files) => {
            let folder = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
            for (name, code) in files {
                std::fs::write(Path::new(&folder).join(name), code).expect("OUT_DIR can be written");
            }
        }
        Err(message) => {
            println!("cargo::error={}", message.replace('\n', " "));
            std::process::exit(1);
        }
    }
}

/// The files of OUT_DIR by their names.
fn generate() -> Result<[(&'static str, String); 4], String> {
    let logs = logs::write(&load("data/logs.toml")?)?;
    let messages = messages::write(&load("data/messages.toml")?, &phrases::subjects(&load_all("data/phrases")?))?;
    let (tables, phrases) = tables()?;
    Ok([("tables.rs", tables), ("phrases.rs", phrases), ("logs.rs", logs), ("messages.rs", messages)])
}

/// The tables, and the trie of phrases.
fn tables() -> Result<(String, String), String> {
    let mut out = String::new();
    let mut phrasebook = Phrasebook::new();
    let taxonomy: Loaded<taxonomy::Taxonomy> = load("data/taxonomy.toml")?;
    let vendors: Loaded<vendors::VendorFile> = load("data/vendors.toml")?;
    let names = Names {
        categories: taxonomy.rows.category.iter().map(|row| row.id.clone()).collect(),
        suppressing: taxonomy.rows.category.iter().filter(|row| row.address == "suppress").map(|row| row.id.clone()).collect(),
        types: taxonomy.rows.category.iter().map(|row| (row.id.clone(), row.kind.clone())).collect(),
        vendors: vendors.rows.vendor.iter().map(|row| row.id.clone()).collect(),
    };
    taxonomy::write(&mut out, &taxonomy)?;
    status::write(&mut out, &load("data/status.toml")?, &names)?;
    replies::write(&mut out, &load("data/replies.toml")?, &names)?;
    let platforms = load_all("data/platforms")?;
    let published = load_all("data/schemes")?;
    schemes::write(&mut out, &published, &platforms, &names)?;
    assumed::write(&mut out, &load("data/assumed.toml")?, &published, &names)?;
    vendors::write(&mut out, &vendors, &names, &mut phrasebook)?;
    blocklists::write(&mut out, &load("data/blocklists.toml")?, &mut phrasebook)?;
    waits::write(&mut out, &load("data/waits.toml")?, &mut phrasebook)?;
    let languages = load_all("data/phrases")?;
    for file in &languages {
        phrases::write(&mut phrasebook, file, &names)?;
    }
    phrases::write_words(&mut out, &languages);
    let frames = load("data/frames.toml")?;
    frames::write(&mut out, &frames, &names, &phrases::subjects(&languages))?;
    words::write(&mut out, &load("data/words.toml")?);
    loggers::write(&mut out, &load("data/loggers.toml")?)?;
    policies::write(&mut out, &load("data/policies.toml")?)?;
    let untranslated: Vec<_> = platforms::names(&platforms).into_iter().chain(frames::names(&frames)).collect();
    out.push_str(&locales::list("locales", &untranslated)?);
    phrases::refuse_idle(&phrasebook, &languages)?;
    doubts::write(&load("data/doubts.toml")?, &phrases::languages(&languages), &mut phrasebook)?;
    let phrases = phrasebook.write(&mut out);
    Ok((out, phrases))
}
