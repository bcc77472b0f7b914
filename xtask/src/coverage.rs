//! `cargo xtask verify coverage`: the share of lines of each room of the engine that the native tests run, the fuzz targets over
//! their fixed seeds among them. Needs llvm-profdata and llvm-cov of rustc's LLVM: those of the component llvm-tools, or a system's.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{place, rust, shell};

/// Rooms, and the share of lines in percent below which the check fails.
const ROOMS: [(&str, f64); 5] = [("code", 90.0), ("text", 90.0), ("verdict", 90.0), ("suppression", 90.0), ("message", 90.0)];
/// The tests that read texts; the rest of the native tests try the same code with the same texts.
const TESTS: [&str; 12] =
    ["fuzz", "corpus", "living", "rules", "schemes", "own", "decide", "messages", "policy", "stored", "logs", "words"];

pub fn check() -> Result<()> {
    let (profdata, cov) = (tool("llvm-profdata")?, tool("llvm-cov")?);
    let folder = place::artefacts().join("coverage");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let mut arguments = vec!["test", "--locked", "--lib", "--target-dir", "target/coverage"];
    arguments.extend(TESTS.iter().flat_map(|test| ["--test", test]));
    let instrumented = |cargo: &mut Command| {
        cargo.current_dir(place::root()).env("RUSTFLAGS", "-C instrument-coverage").env("LLVM_PROFILE_FILE", folder.join("%m-%p.profraw"));
    };
    let mut cargo = rust::plain_cargo();
    instrumented(&mut cargo);
    shell::run(cargo.args(&arguments))?;
    let mut cargo = rust::plain_cargo();
    instrumented(&mut cargo);
    let built = shell::capture(cargo.args(&arguments).args(["--no-run", "--message-format=json"]))?.context("cargo is missing")?;
    let binaries = String::from_utf8_lossy(&built.stdout).lines().filter_map(executable).collect::<Vec<_>>();
    let merged = folder.join("all.profdata");
    let profiles = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    let profiles = profiles.iter().filter(|path| path.extension().is_some_and(|extension| extension == "profraw"));
    shell::run(Command::new(profdata).args(["merge", "-sparse", "-o"]).arg(&merged).args(profiles))?;
    let mut export = Command::new(cov);
    export.args(["export", "-summary-only", "-instr-profile"]).arg(&merged);
    export.args(binaries.iter().flat_map(|binary| ["-object", binary.as_str()]));
    let report = shell::capture(&mut export)?.context("llvm-cov is missing")?;
    let report: Value = serde_json::from_slice(&report.stdout).context("llvm-cov printed no JSON")?;
    judge(&by_room(&report, &place::at("src").to_string_lossy().replace('\\', "/")))
}

/// The newest of a tool's versions, because the format of profiles is that of rustc's LLVM.
fn tool(name: &str) -> Result<PathBuf> {
    let sysroot = shell::answer("rustc", &["--print", "sysroot"]).unwrap_or_default();
    let host = shell::answer("rustc", &["--print", "host-tuple"]).unwrap_or_default();
    let component = Path::new(&sysroot).join("lib/rustlib").join(host).join("bin").join(name);
    if component.is_file() {
        return Ok(component);
    }
    let versioned: Vec<String> = (19..40).rev().map(|version| format!("{name}-{version}")).collect();
    let names: Vec<&str> = versioned.iter().map(String::as_str).chain([name]).collect();
    shell::find(&names)
        .with_context(|| format!("{name} is missing: `rustup component add llvm-tools`, or a system's package of rustc's LLVM"))
}

fn executable(message: &str) -> Option<String> {
    let message: Value = serde_json::from_str(message).ok()?;
    Some(message.get("executable")?.as_str()?.to_owned())
}

/// Lines and lines that ran, by room; unit tests stand in the files that they test, and count.
fn by_room(report: &Value, sources: &str) -> BTreeMap<String, (u64, u64)> {
    let files = report.pointer("/data/0/files").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut rooms = BTreeMap::new();
    for file in files {
        let name = file.get("filename").and_then(Value::as_str).unwrap_or_default().replace('\\', "/");
        let Some(inside) = name.strip_prefix(sources).and_then(|inside| inside.strip_prefix('/')) else { continue };
        let room = inside.split_once('/').map_or("src", |(room, _)| room);
        let number = |what: &str| file.pointer(&format!("/summary/lines/{what}")).and_then(Value::as_u64).unwrap_or_default();
        let sum: &mut (u64, u64) = rooms.entry(room.to_owned()).or_default();
        *sum = (sum.0 + number("count"), sum.1 + number("covered"));
    }
    rooms
}

fn judge(rooms: &BTreeMap<String, (u64, u64)>) -> Result<()> {
    let share = |(count, covered): (u64, u64)| 100.0 * covered as f64 / count.max(1) as f64;
    for (room, lines) in rooms {
        println!("{room:14}{:>7} of {:>6} lines {:>6.1} %", lines.1, lines.0, share(*lines));
    }
    let low = |(room, least): &&(&str, f64)| rooms.get(*room).is_none_or(|lines| share(*lines) < *least);
    let low: Vec<&str> = ROOMS.iter().filter(low).map(|(room, _)| *room).collect();
    if !low.is_empty() {
        bail!("the tests run too few lines of {}", low.join(", "));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(files: &[(&str, u64, u64)]) -> Value {
        let file = |(name, count, covered): &(&str, u64, u64)| serde_json::json!({ "filename": name, "summary": { "lines": { "count": count, "covered": covered } } });
        serde_json::json!({ "data": [{ "files": files.iter().map(file).collect::<Vec<_>>() }] })
    }

    #[test]
    fn lines_are_added_by_room() {
        let rooms = by_room(
            &report(&[
                ("/a/src/text/fold.rs", 10, 9),
                ("/a/src/text/transcript/mod.rs", 10, 10),
                ("/a/src/lib.rs", 2, 1),
                ("/b/src/text/x.rs", 9, 0),
            ]),
            "/a/src",
        );
        assert_eq!(rooms, BTreeMap::from([("src".into(), (2, 1)), ("text".into(), (20, 19))]));
    }

    #[test]
    fn a_room_with_too_few_lines_is_an_error_that_names_it() {
        let full = ROOMS.map(|(room, _)| (room.to_owned(), (10, 10)));
        assert!(judge(&full.clone().into()).is_ok());
        let mut rooms = BTreeMap::from(full);
        rooms.insert("verdict".into(), (10, 8));
        rooms.remove("code");
        assert_eq!(judge(&rooms).unwrap_err().to_string(), "the tests run too few lines of code, verdict");
    }
}
