//! `data/vendors.toml`: mail providers, their signs and their own codes.

use crate::phrasebook::Phrasebook;
use crate::rows::{Loaded, Names, category, kind, unique};
use serde::Deserialize;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VendorFile {
    pub vendor: Vec<Vendor>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vendor {
    pub id: String,
    pub name: String,
    #[serde(rename = "source")]
    pub _source: String,
    /// For the lookup page alone.
    #[serde(rename = "postmaster")]
    pub _postmaster: Option<String>,
    #[serde(default)]
    pub text: Vec<String>,
    #[serde(default)]
    pub url: Vec<String>,
    /// What it means by words of a dead address after the message.
    pub after_data: Option<String>,
    #[serde(default)]
    pub code: Vec<VendorCode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VendorCode {
    pub status: String,
    pub category: String,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    #[serde(rename = "source")]
    pub _source: Option<String>,
}

pub fn write(out: &mut String, file: &Loaded<VendorFile>, names: &Names, phrases: &mut Phrasebook) -> Result<(), String> {
    unique(file, file.rows.vendor.iter().map(|v| v.id.clone()))?;
    let (mut table, mut after_data) = (String::new(), vec![]);
    for (index, vendor) in file.rows.vendor.iter().enumerate() {
        let effect = phrases.effect(format!("Effect::Vendor({})", index + 1));
        phrases.add_all(file, &vendor.id, &vendor.text, &vendor.url, effect)?;
        if let Some(id) = &vendor.after_data {
            after_data.push(format!("({},{})", index + 1, category(file, &vendor.id, id, names)?));
        }
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
    let _ = writeln!(out, "pub static AFTER_DATA: [(u8, Category); {}] = [{}];", after_data.len(), after_data.join(","));
    let _ = writeln!(out, "pub static VENDORS: [&[VendorCode]; {}] = [{table}];", file.rows.vendor.len());
    Ok(())
}
