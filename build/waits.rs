//! `data/waits.toml`: how a reply says how long to wait.

use crate::phrasebook::Phrasebook;
use crate::rows::Loaded;
use serde::Deserialize;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaitFile {
    pub delay: Vec<Delay>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delay {
    #[serde(rename = "source")]
    pub _source: String,
    pub text: Vec<String>,
    pub pattern: String,
}

pub fn write(out: &mut String, file: &Loaded<WaitFile>, phrases: &mut Phrasebook) -> Result<(), String> {
    let mut patterns = vec![];
    for (index, delay) in file.rows.delay.iter().enumerate() {
        let effect = phrases.effect(format!("Effect::Delay({index})"));
        phrases.add_all(file, &delay.pattern, &delay.text, &[], effect)?;
        patterns.push(delay_row(file, &delay.pattern)?);
    }
    let _ = writeln!(out, "pub static DELAYS: [DelayRow; {}] = [{}];", patterns.len(), patterns.join(","));
    Ok(())
}

/// A pattern with its named groups as plain ones, and their names in order.
fn delay_row(file: &Loaded<WaitFile>, pattern: &str) -> Result<String, String> {
    let mut regex = String::from("^(?:");
    let (mut units, mut rest) = (String::new(), pattern);
    while let Some((before, after)) = rest.split_once("(?<") {
        let Some((unit @ ("d" | "h" | "m" | "s"), tail)) = after.split_once('>') else {
            return Err(file.wrong(pattern, "groups are named (?<d>…), (?<h>…), (?<m>…) and (?<s>…)"));
        };
        regex += before;
        regex.push('(');
        units += unit;
        rest = tail;
    }
    if units.is_empty() || units.len() > 4 {
        return Err(file.wrong(pattern, "one to four groups capture numbers"));
    }
    Ok(format!("DelayRow{{regex:{:?},units:{units:?}}}", regex + rest + ")"))
}
