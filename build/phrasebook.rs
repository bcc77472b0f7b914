//! All phrases on their way into one list, each with what it stands for.

use crate::fold;
use crate::phrase::{AHEAD, DIGITS, END, GAP, NEXT, OPEN};
use crate::rows::Loaded;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The phrases of all files on their way into the list.
#[derive(Default)]
pub struct Phrasebook {
    /// Whether umlauts count as two letters as well.
    pub spelt_out: bool,
    /// Each with its phrases.
    effects: Vec<(String, BTreeSet<Vec<u8>>)>,
    owner: BTreeMap<Vec<u8>, (u16, String)>,
}

impl Phrasebook {
    pub fn new() -> Self {
        Self { spelt_out: true, ..Self::default() }
    }

    /// The number of an effect, counted from 0.
    pub fn effect(&mut self, effect: String) -> u16 {
        let at = self.effects.iter().position(|(known, _)| *known == effect).unwrap_or_else(|| {
            self.effects.push((effect, BTreeSet::new()));
            self.effects.len() - 1
        });
        u16::try_from(at).expect("fewer effects than phrases")
    }

    pub fn add_all<T>(&mut self, file: &Loaded<T>, row: &str, text: &[String], url: &[String], effect: u16) -> Result<(), String> {
        for phrase in text {
            self.add(phrase, false, effect).map_err(|why| file.wrong(row, format_args!("\"{phrase}\" {why}")))?;
        }
        for phrase in url {
            self.add(phrase, true, effect).map_err(|why| file.wrong(row, format_args!("\"{phrase}\" {why}")))?;
        }
        Ok(())
    }

    fn add(&mut self, phrase: &str, url: bool, effect: u16) -> Result<(), String> {
        let mut spellings = vec![phrase.to_owned()];
        let spelt_out: String = phrase.chars().map(spelt_out).collect();
        if self.spelt_out && !url && spelt_out != phrase {
            spellings.push(spelt_out);
        }
        for spelling in spellings {
            let parts = spelling.split("{}").map(|part| part_of(part, url)).collect::<Result<Vec<_>, _>>()?;
            if parts.iter().any(|part| part.iter().all(|byte| *byte == OPEN)) {
                return Err("has an empty part".into());
            }
            let whole = parts.join(&GAP);
            // Open or not, the same words cannot mean two things.
            let words: Vec<u8> = whole.iter().copied().filter(|byte| *byte != OPEN).collect();
            if words.len() < 3 && words.iter().all(u8::is_ascii_alphabetic) {
                return Err("is too short to mean anything".into());
            }
            if words.len() > 200 {
                return Err("is longer than 200 bytes".into());
            }
            match self.owner.get(&words) {
                Some((other, first)) if *other != effect && self.says_what(*other) && self.says_what(effect) => {
                    return Err(format!("says something else than \"{first}\" before it, which folds to the same words"));
                }
                _ => {
                    self.owner.insert(words, (effect, phrase.to_owned()));
                }
            }
            self.effects[usize::from(effect)].1.insert(whole);
        }
        Ok(())
    }

    /// An effect that says what a reply means, not only who wrote it.
    fn says_what(&self, effect: u16) -> bool {
        self.effects[usize::from(effect)].0.starts_with("Effect::Phrase")
    }

    /// Writes the phrases effect by effect, each list sorted: that compresses best. src/text/index.rs reads them.
    pub fn write(self, out: &mut String) {
        let (effects, lists): (Vec<String>, Vec<BTreeSet<Vec<u8>>>) = self.effects.into_iter().unzip();
        let mut phrases = vec![];
        for list in lists {
            list.into_iter().for_each(|phrase| phrases.extend(phrase.into_iter().chain([END])));
            phrases.push(NEXT);
        }
        phrases.extend([NEXT; AHEAD]);
        let _ = writeln!(out, "pub static EFFECTS: [Effect; {}] = [{}];", effects.len(), effects.join(",\n"));
        let _ = writeln!(out, "pub static PHRASES: [u8; {}] = {phrases:?};", phrases.len());
    }
}

/// `ä` is written `ae` where a keyboard or a gateway has no umlauts, and so on.
fn spelt_out(c: char) -> String {
    match c {
        'ä' => "ae".into(),
        'ö' | 'ø' => "oe".into(),
        'ü' => "ue".into(),
        'å' => "aa".into(),
        other => other.into(),
    }
}

/// What stands between the gaps of a phrase, with a mark where it may begin or end inside a word.
fn part_of(text: &str, url: bool) -> Result<Vec<u8>, String> {
    let text = text.trim();
    let inner = text.trim_matches('*');
    if inner.contains('*') {
        return Err("has a * inside: a word is open at the ends of a phrase, or beside a gap".into());
    }
    let mut bytes = pattern(inner, url);
    if let Some(mark) = bytes.iter().find(|byte| [GAP, NEXT, END].contains(byte)) {
        return Err(format!("has a {}, which ends a URL, an address or a host name", char::from(*mark)));
    }
    // Scripts that put no spaces between words have no word's edge.
    let unspaced = |c: Option<char>| c.is_some_and(|c| c >= '\u{3000}');
    let folded = String::from_utf8_lossy(&bytes);
    let inside = text.starts_with('*') || unspaced(folded.chars().next());
    let open = text.ends_with('*') || unspaced(folded.chars().last());
    // By these it is found.
    let rest = bytes.strip_prefix(&[DIGITS]).unwrap_or(&bytes);
    if rest.len() < 2 || rest[..2].contains(&DIGITS) {
        return Err("has fewer than two bytes before or between numbers, which do not tell it from others".into());
    }
    if inside && bytes[0] == DIGITS {
        return Err("begins with a * and a number: numbers begin where words begin".into());
    }
    if inside {
        bytes.insert(0, OPEN);
    }
    if open {
        bytes.push(OPEN);
    }
    Ok(bytes)
}

/// The bytes that a part of a phrase has in a folded reply; `{n}` becomes a run of digits.
fn pattern(part: &str, url: bool) -> Vec<u8> {
    const STAND_IN: &str = "90909090909";
    let part = part.replace("{n}", STAND_IN);
    let mut folded = vec![];
    if url {
        folded.extend(part.to_ascii_uppercase().bytes());
    } else {
        let mut marks = vec![];
        let mut folder = fold::Folder::new(part.as_bytes(), part.len(), &mut folded, &mut marks);
        while folder.next_unit() {
            folder.unit();
        }
    }
    let text = String::from_utf8(folded).expect("the fold of UTF-8 is UTF-8");
    text.replace(STAND_IN, &char::from(DIGITS).to_string()).into_bytes()
}
