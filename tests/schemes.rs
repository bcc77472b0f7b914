//! Each published system, row by row: with its scheme named, every code has the type that its document prints.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic here fails the test, which is what is wanted")]

use bouncecode::{BounceType, Options, SchemeId, classify, lookup};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Scheme {
    types: BTreeMap<String, BounceType>,
    #[serde(default)]
    code: Vec<Code>,
    #[serde(default)]
    example: Vec<Example>,
}

#[derive(Deserialize)]
struct Code {
    code: String,
    printed: String,
    category: String,
}

#[derive(Deserialize)]
struct Example {
    text: String,
    printed: String,
}

fn read(scheme: SchemeId) -> Option<Scheme> {
    let path = format!("{}/data/schemes/{scheme}.toml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).ok().map(|text| toml::from_str(&text).unwrap())
}

#[test]
fn all_rows_give_their_printed_type() {
    let mut rows = BTreeMap::new();
    for &scheme in SchemeId::ALL {
        // The platforms are in tests/platforms.rs.
        let Some(data) = read(scheme) else { continue };
        rows.insert(scheme.id(), (data.code.len(), data.example.len()));
        for row in &data.code {
            let got = classify(&row.code, "", &Options::default().scheme(scheme));
            let label = format!("{scheme} {}", row.code);
            assert_eq!(got.kind, data.types[&row.printed], "{label}");
            assert_eq!(got.category.id(), row.category, "{label}");
            assert_eq!(
                (got.scheme.published(), got.scheme_code.as_ref().map(|code| code.as_str())),
                (Some(scheme), Some(row.code.as_str())),
                "{label}"
            );
            assert!(lookup(&row.code).iter().any(|meaning| meaning.scheme == scheme && meaning.code == row.code), "{label}");
        }
        for row in &data.example {
            assert_eq!(classify("", &row.text, &Options::default().scheme(scheme)).kind, data.types[&row.printed], "{}", row.text);
        }
    }
    let expected =
        [("activecampaign", (50, 0)), ("bouncer", (89, 0)), ("greenarrow", (25, 0)), ("martech-zone", (53, 0)), ("smtp2go", (0, 12))];
    assert_eq!(rows.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn a_scheme_never_suppresses_a_refusal() {
    for scheme in [SchemeId::Activecampaign, SchemeId::MartechZone, SchemeId::Bouncer] {
        let got = classify("5.7.1", "Client host blocked using zen.spamhaus.org", &Options::default().scheme(scheme));
        assert_eq!((got.kind.id(), got.address_action.id()), ("hard", "keep"), "{scheme}");
    }
}

#[test]
fn readings_stand_side_by_side() {
    let schemes = |code| lookup(code).iter().map(|m| format!("{} {} {}", m.scheme, m.code, m.kind)).collect::<Vec<_>>();
    assert_eq!(schemes("5.2.1"), ["smtp 5.2.1 hard", "activecampaign 5.2.1 soft", "bouncer 5.2.1 hard", "martech-zone 521 soft"]);
    assert_eq!(schemes("550"), ["smtp 550 hard", "martech-zone 550 hard"]);
    assert_eq!(schemes("9.1.1"), ["activecampaign 9.1.1 hard", "martech-zone 911 hard"]);
    assert_eq!(schemes("21"), ["greenarrow 21 soft", "mandrill 21 soft", "sparkpost 21 soft"]);
    assert_eq!(schemes("512"), ["smtp 512 hard", "martech-zone 512 hard", "postmark 512 other"]);
    assert!(schemes("hello").is_empty());
}

#[test]
fn aliases_name_their_scheme() {
    assert_eq!(SchemeId::named("marketingplatform"), Some(SchemeId::Greenarrow));
    assert_eq!(SchemeId::named("sendmail"), None);
}

/// Martech Zone prints 5.1.1 as 511, and what looks like 4.2.1 there is the reply code 421.
#[test]
fn codes_without_dots_are_found_by_those_with_dots() {
    let options = Options::default().scheme(SchemeId::MartechZone);
    for (status, printed) in
        [("5.1.1", Some("511")), ("5.2.2", Some("522")), ("4.2.1", None), ("4.5.0", None), ("5.1.12", None), ("5.10.2", None)]
    {
        let code = classify(status, "", &options).scheme_code.map(|code| code.to_string());
        assert_eq!(code.as_deref(), printed, "{status}");
    }
    let other = Options::default().scheme(SchemeId::Activecampaign);
    assert!(classify("5.1.1", "", &other).scheme_code.is_none_or(|code| code.to_string() != "511"));
}
