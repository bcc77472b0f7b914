//! The codes of sending platforms as schemes: each row of data/platforms/ is found as it is printed, in any case, and
//! says what the row says. How payloads are read is tested in JavaScript.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a panic here fails the test, which is what is wanted")]

use bouncecode::{AddressAction, BounceType, Category, Options, SchemeId, classify, describe_code, lookup, lookup_in};
use serde::Deserialize;
use std::fs;

#[derive(Deserialize)]
struct Platform {
    id: String,
    name: String,
    #[serde(default)]
    code: Vec<Code>,
}

#[derive(Deserialize)]
struct Code {
    code: String,
    #[serde(default)]
    also: Vec<String>,
    category: Category,
    #[serde(rename = "type")]
    kind: Option<BounceType>,
    message: Option<String>,
}

fn platforms() -> Vec<Platform> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/platforms");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| toml::from_str(&fs::read_to_string(path).unwrap()).unwrap()).collect()
}

#[test]
fn every_code_is_a_row_of_its_scheme() {
    let platforms = platforms();
    assert!(platforms.len() >= 29, "{}", platforms.len());
    for Platform { id, name, code } in platforms {
        let scheme = SchemeId::from_id(&id).unwrap();
        for row in code {
            let kind = row.kind.unwrap_or_else(|| row.category.default_type());
            let message = row.message.unwrap_or_else(|| format!("category-{}", row.category));
            for code in std::iter::once(&row.code).chain(&row.also) {
                let label = format!("{name}: {code}");
                let [found] = &lookup_in(scheme, code)[..] else { panic!("{label}: {:?}", lookup_in(scheme, code)) };
                assert_eq!((&found.code, found.category, found.kind), (code, row.category, kind), "{label}");
                assert_eq!(found.message, message, "{label}");
                assert!(lookup(code).contains(found), "{label}");
                assert_eq!(&lookup_in(scheme, &code.to_uppercase())[0], found, "{label}: in capitals");

                let got = classify(code, "", &Options::default().scheme(scheme));
                assert_eq!(
                    (got.scheme.published(), got.scheme_code.as_ref().map(|code| code.as_str())),
                    (Some(scheme), Some(code.as_str())),
                    "{label}"
                );
                assert_eq!((got.category, got.kind), (row.category, kind), "{label}");
                // A platform's bare "hard" is no evidence that the address is dead.
                if got.address_action == AddressAction::Suppress {
                    assert!(got.group.id() == "recipient" || got.kind == BounceType::None, "{label}");
                }
            }
        }
    }
}

#[test]
fn a_platform_titles_its_codes() {
    assert_eq!(describe_code(SchemeId::Postmark, "512", &["en"]).scheme_title.as_deref(), Some("Taken for spam"));
    assert_eq!(
        describe_code(SchemeId::AmazonSes, "Permanent/Suppressed", &["de"]).scheme_title.as_deref(),
        Some("Nicht gesendet: früherer Bounce")
    );
    // A title of the platform's own has a sentence of its own where the category's would be false.
    let duplicate = describe_code(SchemeId::Mailjet, "duplicate in campaign", &["en"]);
    assert_eq!(duplicate.title, "Not sent: duplicate within the campaign");
    assert!(duplicate.description.starts_with("The address was in the campaign more than once"), "{}", duplicate.description);
}

#[test]
fn smtp2go_keeps_its_folding_and_has_codes() {
    let options = Options::default().scheme(SchemeId::Smtp2go);
    assert_eq!(classify("hard", "", &options).kind, BounceType::Hard);
    let blocked = "550 5.7.1 Service unavailable; client host blocked using zen.spamhaus.org";
    assert_eq!(classify("", blocked, &options).kind, BounceType::Soft);
    assert_eq!(classify("", blocked, &Options::default()).kind, BounceType::Other);
}

#[test]
fn a_code_in_words_means_nothing_without_its_platform() {
    let got = classify("err_user_unknown", "", &Options::default());
    assert_eq!((got.scheme.published(), got.scheme_code), (Some(SchemeId::Smtp), None));
    assert!(lookup("Permanent/General").iter().map(|meaning| meaning.scheme.id()).eq(["amazon-ses", "resend"]));
}

#[test]
fn lookup_lists_what_mail_providers_mean() {
    let readings = |code| {
        let of = |m: bouncecode::Meaning| format!("{} {}", m.provider.map_or(m.scheme.id(), |provider| provider.id()), m.category);
        lookup(code).into_iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(readings("5.7.708"), ["microsoft ip-blocklisted"]);
    assert_eq!(readings("5.7.606"), ["microsoft ip-blocklisted"]);
    assert!(readings("5.7.27").len() > 1, "{:?}", readings("5.7.27"));
    assert!(lookup_in(SchemeId::Smtp, "5.7.708").is_empty(), "the standards do not define it");
}
