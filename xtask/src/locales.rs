//! `cargo xtask lint-locales`: Mozilla's own tools over `locales/`, and what a language still misses.
//!
//! They are in Python, in an environment of their own below target/; where there is no Python, this says so and
//! passes. What the tools do not know (terms, typography, what has been left in English) is in tests/locales.rs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{place, shell};

/// Lints all languages, or the ones named, which need not be complete or in the list yet.
pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut tags = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(tag) => tags.push(tag.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().into()),
        }
    }
    if let Some(unknown) = tags.iter().find(|tag| !folder(tag).is_dir()) {
        bail!("there is no folder locales/{unknown}: locales/README.md says how to add a language");
    }
    lint(&tags)
}

/// Lints all languages.
pub fn check() -> Result<()> {
    lint(&[])
}

fn lint(wanted: &[String]) -> Result<()> {
    let listed = listed()?;
    if wanted.is_empty() {
        let there = folders()?;
        if listed != there {
            bail!("locales/l10n.toml lists {listed:?}, but the folders beside en are {there:?}");
        }
    }
    let Some(tools) = Tools::prepare()? else {
        return Ok(());
    };
    let tags = if wanted.is_empty() { &listed } else { wanted };
    tools.lint(tags)?;
    let complaints = tools.compare(tags)?;
    for complaint in &complaints {
        println!("{complaint}");
    }
    if complaints.iter().any(|complaint| complaint.grave) {
        bail!("see above what is to be done in locales/");
    }
    println!("complete, and without a fault: {}", tags.join(", "));
    Ok(())
}

fn folder(tag: &str) -> PathBuf {
    place::at("locales").join(tag)
}

/// The languages beside English that have a folder.
fn folders() -> Result<Vec<String>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(place::at("locales"))? {
        let entry = entry?;
        let tag = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && tag != "en" {
            tags.push(tag);
        }
    }
    tags.sort();
    Ok(tags)
}

fn configuration() -> Result<toml::Table> {
    let text = fs::read_to_string(place::at("locales/l10n.toml"))?;
    text.parse().context("locales/l10n.toml")
}

/// The languages in locales/l10n.toml.
fn listed() -> Result<Vec<String>> {
    let list: Option<Vec<String>> = configuration()?.remove("locales").and_then(|list| list.try_into().ok());
    let mut list = list.context("locales/l10n.toml has no list `locales`")?;
    list.sort();
    Ok(list)
}

/// The Python environment with the tools.
struct Tools(PathBuf);

impl Tools {
    /// Installs what locales/requirements.txt says, unless that has been done. `None` without Python.
    fn prepare() -> Result<Option<Self>> {
        let Some(python) = shell::find(&["python3", "python"]) else {
            skipped("Python 3 is missing");
            return Ok(None);
        };
        let folder = place::target().join("lint-locales");
        let tools = Self(folder.join("python"));
        let (wanted, installed) = (place::at("locales/requirements.txt"), folder.join("installed.txt"));
        if fs::read(&wanted)? == fs::read(&installed).unwrap_or_default() {
            return Ok(Some(tools));
        }
        eprintln!("installing compare-locales and moz-fluent-linter below target/ …");
        fs::create_dir_all(&folder)?;
        let made = shell::capture(Command::new(python).args(["-m", "venv", "--clear"]).arg(&tools.0))?;
        if !made.is_some_and(|output| output.status.success()) {
            skipped("Python cannot make virtual environments (in Debian: apt install python3-venv)");
            return Ok(None);
        }
        shell::run(
            Command::new(tools.program("python"))
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
                .arg(&wanted),
        )?;
        fs::copy(&wanted, &installed)?;
        Ok(Some(tools))
    }

    fn program(&self, name: &str) -> PathBuf {
        self.0.join(if cfg!(windows) { "Scripts" } else { "bin" }).join(name)
    }

    fn lint(&self, tags: &[String]) -> Result<()> {
        let mut linter = Command::new(self.program("moz-fluent-lint"));
        linter.current_dir(place::root());
        linter.args(["--config", "locales/fluent-lint.yml", "locales/en"]);
        linter.args(tags.iter().map(|tag| Path::new("locales").join(tag)));
        let Some(output) = shell::capture(&mut linter)? else {
            bail!("moz-fluent-lint is missing: remove target/lint-locales and try again");
        };
        if !output.status.success() {
            bail!("moz-fluent-lint has complaints\n{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        }
        Ok(())
    }

    /// What compare-locales finds in the languages, held against English.
    fn compare(&self, tags: &[String]) -> Result<Vec<Complaint>> {
        // A language that is being added is not in the list yet.
        let mut configuration = configuration()?;
        configuration.insert("locales".to_owned(), tags.to_vec().into());
        let base = place::at("locales");
        configuration.insert("basepath".to_owned(), base.to_string_lossy().into_owned().into());
        let file = place::target().join("lint-locales/l10n.toml");
        fs::write(&file, configuration.to_string())?;
        let mut compare = Command::new(self.program("compare-locales"));
        compare.args(["--json", "-"]).arg(file).arg(base).args(tags);
        let Some(output) = shell::capture(&mut compare)? else {
            bail!("compare-locales is missing: remove target/lint-locales and try again");
        };
        let report: Value = serde_json::from_slice(&output.stdout)
            .with_context(|| format!("compare-locales said\n{}", String::from_utf8_lossy(&output.stderr)))?;
        let details = report.get(0).and_then(|project| project.get("details"));
        let mut complaints = Vec::new();
        collect("locales", details.context("compare-locales reported no details")?, &mut complaints);
        Ok(complaints)
    }
}

fn skipped(why: &str) {
    eprintln!(
        "{why}: the languages were NOT checked with compare-locales and moz-fluent-linter (tests/locales.rs checks more, and needs no Python)"
    );
}

struct Complaint {
    place: String,
    what: String,
    /// Anything but a warning.
    grave: bool,
}

impl std::fmt::Display for Complaint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// Goes down the report, from language to file to what is wrong there.
fn collect(place: &str, report: &Value, complaints: &mut Vec<Complaint>) {
    match report {
        Value::Object(parts) => {
            for (name, part) in parts {
                collect(&format!("{place}/{name}"), part, complaints);
            }
        }
        Value::Array(all) => {
            for (kind, what) in all.iter().filter_map(Value::as_object).flatten() {
                let what = what.as_str().unwrap_or_default();
                complaints.push(Complaint {
                    place: place.to_owned(),
                    what: match kind.as_str() {
                        "missingFile" => "is missing".to_owned(),
                        "obsoleteFile" => "is not in en".to_owned(),
                        "missingEntity" => format!("misses {what}"),
                        "obsoleteEntity" => format!("has {what}, which is not in en"),
                        _ => what.to_owned(),
                    },
                    grave: kind != "warning",
                });
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_becomes_one_line_a_complaint() {
        let report = serde_json::json!({"da": {
            "page.ftl": [{"missingFile": "error"}],
            "terms.ftl": [{"missingEntity": "in-days"}, {"obsoleteEntity": "type-foo"}, {"warning": "Odd"}],
        }});
        let mut complaints = Vec::new();
        collect("locales", &report, &mut complaints);
        let lines: Vec<String> = complaints.iter().map(Complaint::to_string).collect();
        assert_eq!(
            lines,
            [
                "locales/da/page.ftl: is missing",
                "locales/da/terms.ftl: misses in-days",
                "locales/da/terms.ftl: has type-foo, which is not in en",
                "locales/da/terms.ftl: Odd"
            ]
        );
        assert_eq!(complaints.iter().filter(|complaint| complaint.grave).count(), 3);
    }

    #[test]
    fn the_list_of_languages_is_that_of_the_folders() {
        assert_eq!(listed().unwrap(), folders().unwrap());
    }
}
