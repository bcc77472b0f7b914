//! `data/loggers.toml`: what loggers put before a line, joined into one regular expression.

use crate::may_be_logged::may_be_logged;
use crate::rows::{Loaded, one_of};
use serde::Deserialize;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoggerFile {
    pub head: Vec<Head>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    pub part: String,
    #[serde(rename = "source")]
    pub _source: String,
    pub pattern: String,
    pub example: String,
}

const PARTS: [&str; 5] = ["date", "zone", "begins", "follows", "whole"];
/// `10:00:00.123`, behind one of the dates. Some put a letter for the level before it, some a bracket.
const TIME: [&str; 3] = [r"(?:[A-Z], )?\[?(?:", r")?\d\d:\d\d:\d\d[\d.,:+Z-]*(?:", r")?"];

pub fn write(out: &mut String, file: &Loaded<LoggerFile>) -> Result<(), String> {
    for row in &file.rows.head {
        one_of(file, &row.pattern, "part", &row.part, &PARTS)?;
        if row.pattern.replace(r"\(", "").matches('(').count() != row.pattern.matches("(?:").count() {
            return Err(file.wrong(&row.pattern, "groups do not capture: (?:…)"));
        }
        // What stands beside a time is tried because of the time.
        if matches!(row.part.as_str(), "begins" | "whole") && !may_be_logged(row.example.as_bytes()) {
            return Err(file.wrong(&row.pattern, "src/text/may_be_logged.rs lets no line through that begins as the example does"));
        }
    }
    let of = |part: &str| {
        let rows: Vec<&str> = file.rows.head.iter().filter(|row| row.part == part).map(|row| row.pattern.as_str()).collect();
        rows.join("|")
    };
    let [before, behind, end] = TIME;
    let time = format!("{before}{}{behind}{}{end}", of("date"), of("zone"));
    let heads = format!(r"(?:{time}|{})(?:[ |:-]+(?:{}))*(?:[ |\t:-]*[ |\t])?", of("begins"), of("follows"));
    let _ = writeln!(
        out,
        "/// What stands before a line that a logger wrote.\npub static LOGGED: &str = {:?};",
        format!("^(?:{heads}|{})", of("whole"))
    );
    Ok(())
}
