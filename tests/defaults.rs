//! Where the published systems contradict each other or the standards: what a bare code means when nobody
//! named a scheme.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic here fails the test, which is what is wanted")]

use bouncecode::{Flag, Options, SchemeId, classify};

/// A code; the type, category, confidence and address action it gets; the flags it raises.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static [Flag]);

use Flag::{
    AmbiguousCode as Ambiguous, ClassMismatch as Mismatch, ContradictoryCode as Contradictory, NonstandardCode as Nonstandard,
    UnusualClass as Unusual,
};

const ROWS: &[Row] = &[
    // The systems type these codes differently; the registry's meaning decides.
    ("5.2.0", "hard", "mailbox-unavailable", "low", "watch", &[]),
    ("5.2.1", "hard", "mailbox-disabled", "high", "suppress", &[]),
    ("4.2.1", "soft", "mailbox-disabled", "high", "watch", &[]),
    ("5.2.2", "soft", "mailbox-full", "high", "watch", &[Mismatch, Unusual]),
    ("5.3.1", "soft", "server-unavailable", "high", "watch", &[Mismatch, Unusual]),
    ("5.4.5", "soft", "server-unavailable", "high", "watch", &[Mismatch, Unusual]),
    ("5.5.3", "soft", "too-many-recipients", "high", "keep", &[Mismatch]),
    // They give these another meaning.
    ("4.2.0", "soft", "mailbox-unavailable", "low", "watch", &[]),
    ("4.2.2", "soft", "mailbox-full", "high", "watch", &[]),
    ("5.0.0", "hard", "unknown", "low", "watch", &[]),
    ("5.1.5", "hard", "unknown", "low", "watch", &[Contradictory]),
    ("5.4.3", "soft", "dns-failure", "high", "watch", &[Mismatch, Unusual]),
    ("4.7.25", "other", "reverse-dns-failed", "high", "keep", &[]),
    ("5.1.6", "hard", "mailbox-moved", "high", "correct", &[]),
    // The account that logs in is disabled: that is not the recipient's mailbox, and suppresses nobody.
    ("5.7.13", "hard", "mailbox-disabled", "low", "watch", &[]),
    ("525", "hard", "mailbox-disabled", "low", "watch", &[]),
    // A priority that is too low is no matter of speed.
    ("4.7.15", "other", "policy-rejected", "high", "keep", &[]),
    ("5.7.15", "other", "policy-rejected", "high", "keep", &[]),
    ("9.1.1", "hard", "unknown", "low", "watch", &[Nonstandard]),
    ("911", "hard", "unknown", "low", "watch", &[Nonstandard]),
    ("9.1.5", "none", "suppressed", "low", "keep", &[Nonstandard]),
    // Class 4 of what the registry allows in class 5 only: the class decides on retrying, the detail why.
    ("4.1.1", "soft", "user-unknown", "high", "watch", &[Unusual]),
    ("4.1.2", "soft", "domain-unknown", "high", "watch", &[Unusual]),
    ("4.5.1", "soft", "protocol-error", "high", "keep", &[Unusual]),
    ("4.7.1", "soft", "policy-rejected", "low", "keep", &[Unusual]),
    // Class 5 of what it allows in class 4 only: the message is over, the address is not.
    ("5.4.1", "soft", "connection-failed", "high", "watch", &[Mismatch, Unusual]),
    ("5.4.2", "soft", "connection-failed", "high", "watch", &[Mismatch, Unusual]),
    ("5.4.6", "soft", "routing-loop", "high", "keep", &[Mismatch, Unusual]),
    ("5.4.7", "soft", "message-expired", "high", "watch", &[Mismatch]),
    // Undotted codes against reply codes.
    ("500", "other", "protocol-error", "low", "keep", &[]),
    ("510", "hard", "user-unknown", "medium", "suppress", &[Nonstandard]),
    ("511", "hard", "user-unknown", "medium", "suppress", &[Nonstandard]),
    ("512", "hard", "domain-unknown", "low", "watch", &[Nonstandard, Ambiguous]),
    ("513", "hard", "invalid-address", "medium", "correct", &[Nonstandard]),
    ("516", "hard", "unknown", "low", "watch", &[Nonstandard]),
    ("521", "hard", "domain-no-mail", "low", "watch", &[]),
    ("523", "hard", "unknown", "low", "watch", &[Ambiguous]),
    ("530", "other", "smtp-auth-required", "low", "keep", &[]),
    ("541", "hard", "unknown", "low", "watch", &[Nonstandard, Ambiguous]),
    ("550", "hard", "mailbox-unavailable", "low", "watch", &[]),
    ("551", "hard", "mailbox-moved", "low", "watch", &[]),
    ("552", "soft", "mailbox-full", "low", "watch", &[Mismatch]),
    ("553", "hard", "invalid-address", "low", "watch", &[]),
    ("554", "other", "unknown", "low", "watch", &[]),
    ("555", "other", "protocol-error", "medium", "keep", &[]),
    ("565", "other", "message-malformed", "low", "keep", &[Nonstandard]),
    ("571", "other", "policy-rejected", "low", "keep", &[Nonstandard]),
    // Bounce classes that GreenArrow and SparkPost share.
    ("10", "hard", "user-unknown", "medium", "suppress", &[Nonstandard]),
    ("20", "soft", "server-unavailable", "medium", "watch", &[Nonstandard]),
    ("21", "soft", "dns-failure", "medium", "watch", &[Nonstandard]),
    ("22", "soft", "mailbox-full", "medium", "watch", &[Nonstandard]),
    ("23", "other", "message-too-large", "low", "keep", &[Nonstandard, Ambiguous]),
    ("51", "other", "ip-blocklisted", "low", "keep", &[Nonstandard, Ambiguous]),
    ("90", "none", "unsubscribe", "medium", "suppress", &[Nonstandard]),
    ("100", "none", "challenge-response", "medium", "keep", &[Nonstandard]),
    ("1", "other", "unknown", "low", "watch", &[Nonstandard, Ambiguous]),
    ("200", "other", "unknown", "low", "watch", &[Nonstandard, Ambiguous]),
    ("2", "other", "unknown", "low", "watch", &[Nonstandard, Ambiguous]),
    ("421", "soft", "server-unavailable", "low", "watch", &[]),
    ("450", "soft", "mailbox-unavailable", "low", "watch", &[]),
    // Notation.
    ("X.1.1", "other", "user-unknown", "low", "watch", &[Nonstandard]),
    ("5.1", "hard", "mailbox-unavailable", "low", "watch", &[Nonstandard]),
    ("5,1,1", "hard", "user-unknown", "low", "watch", &[Nonstandard]),
    ("5.01.1", "other", "unknown", "low", "watch", &[Nonstandard]),
    ("421 5.7.1", "soft", "policy-rejected", "low", "keep", &[Mismatch]),
    ("5.7.1", "other", "policy-rejected", "low", "keep", &[]),
    ("250 2.1.5", "none", "delivered", "medium", "keep", &[]),
    ("4096", "other", "unknown", "low", "watch", &[Nonstandard]),
    ("", "other", "unknown", "low", "watch", &[]),
];

#[test]
fn a_bounce_class_is_nobodys_where_a_system_is_named() {
    let of = |code: &str, scheme| classify(code, "", &Options::default().scheme(scheme)).category.id();
    assert_eq!([of("9.1.5", SchemeId::Activecampaign), of("21", SchemeId::Bouncer)], ["suppressed", "unknown"]);
    assert_eq!(classify("911", "", &Options::default().scheme(SchemeId::Greenarrow)).kind.id(), "hard");
}

#[test]
fn bare_codes_have_their_default_meaning() {
    let mut wrong = vec![];
    for (code, kind, category, confidence, address, flags) in ROWS {
        let got = classify(code, "", &Options::default());
        let seen = (got.kind.id(), got.category.id(), got.confidence.id(), got.address_action.id(), got.flags.iter().collect::<Vec<_>>());
        let mut flags = flags.to_vec();
        flags.sort();
        if seen != (*kind, *category, *confidence, *address, flags.clone()) {
            wrong.push(format!("{code}: want {:?}\n     got {seen:?}", (kind, category, confidence, address, flags)));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn one_code_in_all_its_forms() {
    let want = classify("5.1.1", "", &Options::default());
    for code in ["#5.1.1", "(5.1.1)", "5.1.1;", "5.1.1:", " 5.1.1 ", "\"5.1.1\"", "５．１．１"] {
        assert_eq!(classify(code, "", &Options::default()), want, "{code}");
    }
    let want = classify("550 5.1.1", "", &Options::default());
    for (code, text) in [
        ("550-5.1.1", ""),
        ("smtp;550 5.1.1", ""),
        ("", "550 5.1.1"),
        ("", "550-5.1.1"),
        ("550", "5.1.1"),
        ("5.1.1", "550"),
        ("", "smtp; 550 #5.1.1"),
    ] {
        assert_eq!(classify(code, text, &Options::default()), want, "{code} | {text}");
    }
}

#[test]
fn no_codes_in_addresses_versions_and_urls() {
    for text in [
        "host 5.1.1.25 refused",
        "Postfix 5.1.1 ready",
        "see https://example.org/5.1.1/550",
        "a5.1.1",
        "mx-5.1.1.example.org",
        "[550.5.1.1]",
    ] {
        let got = classify("", text, &Options::default());
        assert_eq!((got.status, got.reply_code), (None, None), "{text}");
    }
}

#[test]
fn what_a_vendor_ends_for_good_in_class_4_is_flagged() {
    let text = "4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed";
    let got = classify("421", text, &Options::default());
    assert_eq!((got.kind.id(), got.permanent), ("other", Some(false)));
    assert!(got.flags.contains(Mismatch));
}

#[test]
fn words_that_say_nothing_known_leave_a_generic_code_open() {
    let got = classify("550", "5.0.0 zxcvb qwert", &Options::default());
    assert_eq!((got.kind.id(), got.category.id(), got.address_action.id()), ("other", "unknown", "watch"));
    // Class 4, 500, 501, 503, 521, 530 and 552 keep their meaning, at low confidence.
    let got = classify("451", "zxcvb qwert", &Options::default());
    assert_eq!((got.kind.id(), got.category.id(), got.confidence.id()), ("soft", "server-unavailable", "low"));
}
