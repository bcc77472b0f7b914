//! Turns `data/` into static tables and the list of phrases. A wrong row stops the build with its file,
//! its row and the reason.

#![allow(
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a panic here fails the build, which is what is wanted"
)]

#[path = "build/data.rs"]
mod data;
#[path = "src/fold.rs"]
#[allow(dead_code)]
mod fold;
#[path = "build/locales.rs"]
mod locales;
#[path = "src/phrase.rs"]
mod phrase;

use data::{Loaded, load, load_all};
use phrase::{AHEAD, DIGITS, END, GAP, NEXT, OPEN};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write;
use std::path::Path;

const TYPES: [&str; 4] = ["hard", "soft", "other", "none"];
const ADDRESS: [&str; 4] = ["suppress", "watch", "correct", "keep"];
const RETRY: [&str; 3] = ["never", "later", "after-fix"];
const USAGE: [&str; 7] = ["any", "permanent", "permanent-should", "transient", "transient-should", "both", "success"];
const STANDING: [&str; 4] = ["standard", "registry-column", "historical", "de-facto"];
const STRENGTH: [&str; 3] = ["vendor", "specific", "generic"];
const FOLD: [&str; 5] = ["hard", "soft", "other", "none", "class"];

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/fold.rs");
    println!("cargo::rerun-if-changed=src/phrase.rs");
    match generate() {
        Ok(code) => {
            let folder = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
            std::fs::write(Path::new(&folder).join("tables.rs"), code).expect("OUT_DIR can be written");
        }
        Err(message) => {
            println!("cargo::error={}", message.replace('\n', " "));
            std::process::exit(1);
        }
    }
}

/// What every table refers to: the names that exist.
struct Names {
    categories: Vec<String>,
    vendors: Vec<String>,
}

fn generate() -> Result<String, String> {
    let mut out = String::new();
    let taxonomy: Loaded<data::Taxonomy> = load(Path::new("data/taxonomy.toml"))?;
    let vendors: Loaded<data::VendorFile> = load(Path::new("data/vendors.toml"))?;
    let names = Names {
        categories: taxonomy.rows.category.iter().map(|c| c.id.clone()).collect(),
        vendors: vendors.rows.vendor.iter().map(|v| v.id.clone()).collect(),
    };
    write_taxonomy(&mut out, &taxonomy)?;
    write_status(&mut out, &load(Path::new("data/status.toml"))?, &names)?;
    write_replies(&mut out, &load(Path::new("data/replies.toml"))?, &names)?;
    write_schemes(&mut out, &load_all("data/schemes")?, &names)?;
    write_vendors(&mut out, &vendors, &names)?;
    let mut phrases = Phrasebook { spelt_out: true, ..Phrasebook::default() };
    for (index, vendor) in vendors.rows.vendor.iter().enumerate() {
        let effect = phrases.effect(format!("Effect::Vendor({})", index + 1));
        phrases.add_all(&vendors, &vendor.id, &vendor.text, &vendor.url, effect)?;
    }
    let blocklists: Loaded<data::BlocklistFile> = load(Path::new("data/blocklists.toml"))?;
    write_blocklists(&mut out, &blocklists, &mut phrases)?;
    let delays: Loaded<data::ExtractFile> = load(Path::new("data/extract.toml"))?;
    let mut patterns = vec![];
    for (index, delay) in delays.rows.delay.iter().enumerate() {
        let effect = phrases.effect(format!("Effect::Delay({index})"));
        phrases.add_all(&delays, &delay.pattern, &delay.text, &[], effect)?;
        patterns.push(delay_row(&delays, &delay.pattern)?);
    }
    let _ = writeln!(out, "pub static DELAYS: [DelayRow; {}] = [{}];", patterns.len(), patterns.join(","));
    for file in load_all::<data::PhraseFile>("data/phrases")? {
        write_phrases(&mut phrases, &file, &names)?;
    }
    out.push_str(&locales::list("locales")?);
    phrases.write(&mut out);
    write_policies(&mut out, &load(Path::new("data/policies.toml"))?)?;
    Ok(out)
}

/// A pattern with its named groups as plain ones, and their names in order.
fn delay_row(file: &Loaded<data::ExtractFile>, pattern: &str) -> Result<String, String> {
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

/// `user-unknown` as a Rust variant: `UserUnknown`.
fn variant(id: &str) -> String {
    id.split('-').map(|word| word[..1].to_ascii_uppercase() + &word[1..]).collect()
}

fn one_of<T>(file: &Loaded<T>, row: &str, field: &str, value: &str, known: &[&str]) -> Result<(), String> {
    if known.contains(&value) {
        return Ok(());
    }
    Err(file.wrong(row, format_args!("{field} is \"{value}\", which is none of {}", known.join(", "))))
}

fn category<T>(file: &Loaded<T>, row: &str, id: &str, names: &Names) -> Result<String, String> {
    if names.categories.iter().any(|c| c == id) {
        return Ok(format!("Category::{}", variant(id)));
    }
    Err(file.wrong(row, format_args!("category \"{id}\" is not in data/taxonomy.toml")))
}

fn kind<T>(file: &Loaded<T>, row: &str, id: Option<&str>) -> Result<String, String> {
    let Some(id) = id else { return Ok("None".into()) };
    one_of(file, row, "type", id, &TYPES)?;
    Ok(format!("Some(BounceType::{})", variant(id)))
}

/// Complains of the second row with the same key.
fn unique<T>(file: &Loaded<T>, keys: impl Iterator<Item = String>) -> Result<(), String> {
    let mut seen = HashSet::new();
    for key in keys {
        if !seen.insert(key.clone()) {
            return Err(file.wrong(&key, "stands twice"));
        }
    }
    Ok(())
}

fn write_enum<'a>(out: &mut String, name: &str, doc: &str, ids: impl Iterator<Item = (&'a str, String)>) {
    let _ = writeln!(out, "named! {{ /// {doc}\n pub enum {name} {{");
    for (id, doc) in ids {
        let _ = writeln!(out, "/// {doc}\n{} = {id:?},", variant(id));
    }
    let _ = writeln!(out, "}} }}");
}

fn write_taxonomy(out: &mut String, file: &Loaded<data::Taxonomy>) -> Result<(), String> {
    let rows = &file.rows;
    unique(file, rows.category.iter().map(|c| c.id.clone()))?;
    let (mut ids, mut table) = (vec![], String::new());
    for row in &rows.category {
        for (field, value, known) in [
            ("type", Some(&row.kind), &TYPES[..]),
            ("address", Some(&row.address), &ADDRESS[..]),
            ("retry", Some(&row.retry), &RETRY[..]),
            ("transient.type", row.transient.kind.as_ref(), &TYPES[..]),
            ("transient.address", row.transient.address.as_ref(), &ADDRESS[..]),
            ("transient.retry", row.transient.retry.as_ref(), &RETRY[..]),
        ] {
            if let Some(value) = value {
                one_of(file, &row.id, field, value, known)?;
            }
        }
        for action in [Some(&row.action), row.transient.action.as_ref()].into_iter().flatten() {
            if !rows.actions.contains(action) {
                return Err(file.wrong(&row.id, format_args!("action \"{action}\" is not in `actions`")));
            }
        }
        if !rows.groups.contains(&row.group) {
            return Err(file.wrong(&row.id, format_args!("group \"{}\" is not in `groups`", row.group)));
        }
        ids.push((row.id.as_str(), format!("`{}`, by default {}, in the group {}.", row.id, row.kind, row.group)));
        let advice = |kind: &str, action: &str, address: &str, retry: &str| {
            format!(
                "Advice{{kind:BounceType::{},action:Action::{},address:AddressAction::{},retry:Retry::{}}}",
                variant(kind),
                variant(action),
                variant(address),
                variant(retry)
            )
        };
        let change = &row.transient;
        let _ = writeln!(
            table,
            "CategoryRow{{group:Group::{},advice:{},transient:{}}},",
            variant(&row.group),
            advice(&row.kind, &row.action, &row.address, &row.retry),
            advice(
                change.kind.as_ref().unwrap_or(&row.kind),
                change.action.as_ref().unwrap_or(&row.action),
                change.address.as_ref().unwrap_or(&row.address),
                change.retry.as_ref().unwrap_or(&row.retry)
            ),
        );
    }
    let same = |list: &'static str| move |id| (id, format!("`{id}`, one of the {list} of data/taxonomy.toml."));
    write_enum(out, "Category", "Why the message came back.", ids.into_iter());
    write_enum(out, "Group", "What a category has to do with.", rows.groups.iter().map(String::as_str).map(same("groups")));
    write_enum(out, "Action", "The next step.", rows.actions.iter().map(String::as_str).map(same("actions")));
    let _ = writeln!(out, "pub static CATEGORIES: [CategoryRow; {}] = [{table}];", rows.category.len());
    Ok(())
}

/// A status detail `2.1` as numbers.
fn detail<T>(file: &Loaded<T>, row: &str) -> Result<(u16, u16), String> {
    let wrong = || file.wrong(row, "detail must be subject.detail, as 2.1");
    let (subject, detail) = row.split_once('.').ok_or_else(wrong)?;
    Ok((subject.parse().map_err(|_| wrong())?, detail.parse().map_err(|_| wrong())?))
}

fn write_status(out: &mut String, file: &Loaded<data::StatusFile>, names: &Names) -> Result<(), String> {
    unique(file, file.rows.status.iter().map(|s| s.detail.clone()))?;
    let mut rows = BTreeMap::new();
    for row in &file.rows.status {
        one_of(file, &row.detail, "usage", &row.usage, &USAGE)?;
        let meaning = |change: &data::Meaning| -> Result<String, String> {
            let id = change.category.as_ref().unwrap_or(&row.category);
            Ok(format!(
                "Meaning{{category:{},kind:{}}}",
                category(file, &row.detail, id, names)?,
                kind(file, &row.detail, change.kind.as_deref())?
            ))
        };
        let text = format!(
            "StatusRow{{subject:{},detail:{},usage:Usage::{},permanent:{},transient:{},generic:{},contradictory:{}}},\n",
            detail(file, &row.detail)?.0,
            detail(file, &row.detail)?.1,
            variant(&row.usage),
            meaning(&row.permanent)?,
            meaning(&row.transient)?,
            row.generic,
            row.contradictory
        );
        rows.insert(detail(file, &row.detail)?, text);
    }
    let _ = writeln!(out, "pub static STATUSES: [StatusRow; {}] = [{}];", rows.len(), rows.into_values().collect::<String>());
    Ok(())
}

fn write_replies(out: &mut String, file: &Loaded<data::ReplyFile>, names: &Names) -> Result<(), String> {
    unique(file, file.rows.reply.iter().map(|r| r.code.to_string()))?;
    let mut rows = BTreeMap::new();
    for row in &file.rows.reply {
        let name = row.code.to_string();
        one_of(file, &name, "standing", &row.standing, &STANDING)?;
        let text = format!(
            "ReplyRow{{code:{},standard:{},meaning:Meaning{{category:{},kind:{}}},generic:{},ambiguous:{}}},\n",
            row.code,
            row.standing != "de-facto",
            category(file, &name, &row.category, names)?,
            kind(file, &name, row.kind.as_deref())?,
            row.generic,
            row.ambiguous
        );
        rows.insert(row.code, text);
    }
    let _ = writeln!(out, "pub static REPLIES: [ReplyRow; {}] = [{}];", rows.len(), rows.into_values().collect::<String>());
    Ok(())
}

fn write_schemes(out: &mut String, files: &[Loaded<data::Scheme>], names: &Names) -> Result<(), String> {
    let mut table = String::from("SchemeRow{aliases:&[],fold:[Fold::Same;4],codes:&[]},\n");
    let mut printed: Vec<Vec<&str>> = vec![vec![]];
    for file in files {
        let scheme = &file.rows;
        unique(file, scheme.code.iter().map(|c| c.code.clone()))?;
        for value in scheme.types.values() {
            one_of(file, "types", "a type", value, &TYPES)?;
        }
        let mut folds = vec![];
        for name in TYPES {
            folds.push(match scheme.fold.get(name).map(String::as_str) {
                None => "Fold::Same".to_owned(),
                Some(to) => {
                    one_of(file, "fold", name, to, &FOLD)?;
                    if to == "class" { "Fold::Class".to_owned() } else { format!("Fold::To(BounceType::{})", variant(to)) }
                }
            });
        }
        printed.push(scheme.code.iter().map(|row| row.code.as_str()).collect());
        let mut codes = String::new();
        for row in &scheme.code {
            let Some(printed) = scheme.types.get(&row.printed) else {
                return Err(file.wrong(&row.code, format_args!("printed type \"{}\" is not in `types`", row.printed)));
            };
            let _ = write!(
                codes,
                "CodeRow{{number:{},kind:BounceType::{},category:{},title:Title::{}}},",
                number(file, &row.code)?,
                variant(printed),
                category(file, &row.code, &row.category, names)?,
                title(file, &scheme.id, row)?
            );
        }
        let _ = writeln!(table, "SchemeRow{{aliases:&{:?},fold:[{}],codes:&[{codes}]}},", scheme.aliases, folds.join(","));
    }
    let ids = files.iter().map(|f| (f.rows.id.as_str(), format!("`{}`, as its published document prints it.", f.rows.id)));
    let smtp = ("smtp", "`smtp`: IANA's registry and the RFCs.".to_owned());
    write_enum(out, "SchemeId", "Whose reading of a code is meant.", std::iter::once(smtp).chain(ids));
    let _ = writeln!(out, "pub static SCHEMES: [SchemeRow; {}] = [{table}];", files.len() + 1);
    let printed: Vec<String> = printed.iter().map(|codes| format!("&{codes:?}")).collect();
    let _ = writeln!(out, "pub static PRINTED: [&[&str]; {}] = [{}];", printed.len(), printed.join(","));
    Ok(())
}

/// A code as `CodeRow::number` has it.
fn number(file: &Loaded<data::Scheme>, code: &str) -> Result<u32, String> {
    let parts: Option<Vec<u32>> = code.split('.').map(|part| part.parse().ok().filter(|part| *part < 1000)).collect();
    match parts.as_deref() {
        Some(&[plain]) => Ok(plain),
        Some(&[class, subject, detail]) if class > 0 => Ok(class * 1_000_000 + subject * 1000 + detail),
        _ => Err(file.wrong(code, "code must be a number below 1000, or three with dots between")),
    }
}

/// Which message titles a scheme's code: one of its own, or the registry's or the reply code's.
fn title(file: &Loaded<data::Scheme>, scheme: &str, row: &data::SchemeCode) -> Result<&'static str, String> {
    let own = format!("scheme-{scheme}-{}", row.code.replace('.', "-"));
    let digits: Vec<&str> =
        if row.code.contains('.') { row.code.split('.').collect() } else { row.code.split("").filter(|d| !d.is_empty()).collect() };
    let status = format!("status-{}", digits.get(1..).unwrap_or_default().join("-"));
    let reply = format!("reply-{}", row.code);
    match row.message.as_str() {
        message if message == own => Ok("Own"),
        message if message == status => Ok("Status"),
        message if message == reply => Ok("Reply"),
        other => Err(file.wrong(&row.code, format_args!("message is \"{other}\", which is none of {own}, {status}, {reply}"))),
    }
}

fn write_vendors(out: &mut String, file: &Loaded<data::VendorFile>, names: &Names) -> Result<(), String> {
    unique(file, file.rows.vendor.iter().map(|v| v.id.clone()))?;
    let mut table = String::new();
    for vendor in &file.rows.vendor {
        let mut codes = String::new();
        for row in &vendor.code {
            let label = format!("{} {}", vendor.id, row.status);
            let wrong = || file.wrong(&label, "status must be 5.7.27, X.7.27 or a range 5.7.606-649");
            let mut parts = row.status.split('.');
            let (class, subject, detail) =
                (parts.next().ok_or_else(wrong)?, parts.next().ok_or_else(wrong)?, parts.next().ok_or_else(wrong)?);
            let (from, to) = detail.split_once('-').unwrap_or((detail, detail));
            let class: u16 = if class == "X" { 0 } else { class.parse().map_err(|_| wrong())? };
            let number = |text: &str| text.parse::<u16>().map_err(|_| wrong());
            let _ = write!(
                codes,
                "VendorCode{{class:{class},subject:{},from:{},to:{},meaning:Meaning{{category:{},kind:{}}}}},",
                number(subject)?,
                number(from)?,
                number(to)?,
                category(file, &label, &row.category, names)?,
                kind(file, &label, row.kind.as_deref())?
            );
        }
        let _ = writeln!(table, "&[{codes}],");
    }
    let ids: Vec<&str> = file.rows.vendor.iter().map(|vendor| vendor.id.as_str()).collect();
    let _ = writeln!(out, "pub static VENDOR_IDS: [&str; {}] = {ids:?};", ids.len());
    let names: Vec<&str> = file.rows.vendor.iter().map(|vendor| vendor.name.as_str()).collect();
    let _ = writeln!(out, "pub static VENDOR_NAMES: [&str; {}] = {names:?};", names.len());
    let _ = writeln!(out, "pub static VENDORS: [&[VendorCode]; {}] = [{table}];", file.rows.vendor.len());
    Ok(())
}

fn write_blocklists(out: &mut String, file: &Loaded<data::BlocklistFile>, phrases: &mut Phrasebook) -> Result<(), String> {
    unique(file, file.rows.blocklist.iter().map(|b| b.id.clone()))?;
    let mut domains = vec![];
    let mut table = String::new();
    for (index, row) in file.rows.blocklist.iter().enumerate() {
        one_of(file, &row.id, "kind", &row.kind, &["ip", "domain"])?;
        let _ = writeln!(table, "Blocklist{{id:{:?},name:{:?},kind:{:?}}},", row.id, row.name, row.kind);
        domains.push(row.kind == "domain");
        let effect = phrases.effect(format!("Effect::Blocklist({})", index + 1));
        phrases.add_all(file, &row.id, &row.text, &row.url, effect)?;
    }
    let _ = writeln!(out, "pub static BLOCKLISTS: [Blocklist; {}] = [{table}];", file.rows.blocklist.len());
    let _ = writeln!(out, "pub static OF_DOMAINS: [bool; {}] = {domains:?};", domains.len());
    Ok(())
}

fn write_phrases(phrases: &mut Phrasebook, file: &Loaded<data::PhraseFile>, names: &Names) -> Result<(), String> {
    for (index, row) in file.rows.phrases.iter().enumerate() {
        let label = format!("[[phrases]] {} ({}, {})", index + 1, row.category, row.strength);
        one_of(file, &label, "strength", &row.strength, &STRENGTH)?;
        let category =
            if row.category == "nothing" { "None".into() } else { format!("Some({})", category(file, &label, &row.category, names)?) };
        let vendor = match &row.vendor {
            None => 0,
            Some(id) => {
                1 + names
                    .vendors
                    .iter()
                    .position(|v| v == id)
                    .ok_or_else(|| file.wrong(&label, format_args!("vendor \"{id}\" is not in data/vendors.toml")))?
            }
        };
        let effect = phrases.effect(format!(
            "Effect::Phrase{{category:{category},strength:Strength::{},kind:{},vendor:{vendor}}}",
            variant(&row.strength),
            kind(file, &label, row.kind.as_deref())?
        ));
        if row.text.is_empty() && row.url.is_empty() {
            return Err(file.wrong(&label, "has neither `text` nor `url`"));
        }
        phrases.spelt_out = file.rows.spelt_out;
        phrases.add_all(file, &label, &row.text, &row.url, effect)?;
    }
    Ok(())
}

fn write_policies(out: &mut String, file: &Loaded<data::PolicyFile>) -> Result<(), String> {
    const DAY: i64 = 24 * 60 * 60 * 1000;
    let rows = &file.rows.policy;
    unique(file, rows.iter().map(|p| p.id.clone()))?;
    let mut table = String::new();
    for row in rows {
        one_of(file, &row.id, "hardBy", &row.hard_by, &["type", "addressAction"])?;
        let amount = |field: &str, amount: &data::Amount, unit: i64, none: &str| match amount {
            data::Amount::Number(number @ 1..) => Ok(format!("Some({})", i64::from(*number) * unit)),
            data::Amount::Word(word) if word == none => Ok("None".to_owned()),
            _ => Err(file.wrong(&row.id, format_args!("{field} must be a whole number from 1, or \"{none}\""))),
        };
        let _ = writeln!(
            table,
            "Policy{{id:Some(PolicyId::{}),hard_by:HardBy::{},hard_for:{},soft_threshold:{},soft_for:{},separate_sends:{},delivery_lifts:{}}},",
            variant(&row.id),
            if row.hard_by == "type" { "Type" } else { "AddressAction" },
            amount("hardFor", &row.hard_for, DAY, "ever")?,
            amount("softThreshold", &row.soft_threshold, 1, "never")?,
            amount("softFor", &row.soft_for, DAY, "ever")?,
            row.separate_sends,
            row.delivery_lifts
        );
    }
    let ids = rows.iter().map(|p| (p.id.as_str(), format!("`{}` of data/policies.toml.", p.id)));
    write_enum(out, "PolicyId", "Whose rule says when to suppress.", ids);
    let _ = writeln!(out, "pub static POLICIES: [Policy; {}] = [{table}];", rows.len());
    Ok(())
}

/// The phrases of all files on their way into the list.
#[derive(Default)]
struct Phrasebook {
    /// Whether umlauts count as two letters as well.
    spelt_out: bool,
    /// Each with its phrases.
    effects: Vec<(String, BTreeSet<Vec<u8>>)>,
    owner: BTreeMap<Vec<u8>, (u16, String)>,
}

impl Phrasebook {
    /// The number of an effect, counted from 0.
    fn effect(&mut self, effect: String) -> u16 {
        let at = self.effects.iter().position(|(known, _)| *known == effect).unwrap_or_else(|| {
            self.effects.push((effect, BTreeSet::new()));
            self.effects.len() - 1
        });
        u16::try_from(at).expect("fewer effects than phrases")
    }

    fn add_all<T>(&mut self, file: &Loaded<T>, row: &str, text: &[String], url: &[String], effect: u16) -> Result<(), String> {
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

    /// Writes the phrases effect by effect, each list sorted: that compresses best. src/index.rs reads them.
    fn write(self, out: &mut String) {
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
