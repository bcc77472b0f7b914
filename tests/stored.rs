//! Whatever is answered can be stored with serde and read back, also an answer that JavaScript stored.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use bouncecode::{
    Blocklist, Bounce, BounceEvent, BounceType, Category, Classification, Classifier, Decision, Explanation, Flag, Flags, ListId, Meaning,
    Options, Outcome, OwnCode, OwnScheme, Policy, PolicyId, Provider, Scheme, SchemeId, Status, classify, classify_each, decide, explain,
    lookup, taxonomy,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt::Debug;

/// What a value is after it was stored.
fn stored<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let text = serde_json::to_string(value).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn same<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    assert_eq!(&stored(value), value);
    // Also by way of a tree of values, which hands over strings of its own.
    let tree = serde_json::to_value(value).unwrap();
    assert_eq!(&serde_json::from_value::<T>(tree).unwrap(), value);
}

#[derive(Deserialize)]
struct Corpus {
    reply: Vec<Reply>,
}

#[derive(Deserialize)]
struct Reply {
    code: String,
    text: String,
}

fn replies() -> Vec<Reply> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let replies: Vec<Reply> = files
        .filter(|path| !path.ends_with("known-misses.toml"))
        .flat_map(|path| toml::from_str::<Corpus>(&std::fs::read_to_string(path).unwrap()).unwrap().reply)
        .collect();
    assert!(replies.len() > 1000);
    replies
}

#[test]
fn answers_and_their_reasons() {
    let mut rules = BTreeSet::new();
    for Reply { code, text } in replies() {
        let explanation = explain(&code, &text, &Options::default());
        same(&explanation.classification);
        same(&explanation);
        // A text in the place of the code has its offsets there.
        same(&explain(&text, "", &Options::default()));
        classify_each(&text, &Options::default()).iter().for_each(same);
        rules.extend(explanation.evidence.iter().map(|piece| format!("{:?}", piece.rule).split('(').next().unwrap().to_owned()));
    }
    let all = ["Blocklist", "Category", "Nothing", "Provider", "ReplyCode", "RetryAfter", "Status"];
    assert_eq!(rules.iter().map(String::as_str).collect::<Vec<_>>(), all, "every kind of rule but SchemeCode, which the tests below have");
}

#[test]
fn every_code_of_every_scheme() {
    for &scheme in SchemeId::ALL {
        for code in scheme.printed() {
            same(&explain(code, "", &Options::default().scheme(scheme)));
            lookup(code).iter().for_each(same);
        }
    }
    lookup("5.7.708").iter().for_each(same);
}

#[test]
fn answers_of_the_callers_own_scheme() {
    let mut classifier = Classifier::new();
    let codes = vec![OwnCode::new("E1", Category::UserUnknown), OwnCode::new("E2", Category::MailboxFull).kind(BounceType::Other)];
    classifier.add_scheme(OwnScheme::new("acme", Some("ACME"), codes).unwrap()).unwrap();
    let options = Options::default().scheme(classifier.scheme("acme").unwrap());
    let explanation = classifier.explain("E2", "", &options);
    assert_eq!(explanation.classification.scheme_code.as_ref().map(|code| code.as_str()), Some("E2"));
    same(&explanation.classification);
    same(&explanation);
    // The policies see the same in both.
    assert_eq!(Bounce::from(&stored(&explanation.classification)), Bounce::from(&explanation.classification));
    classifier.lookup("E2").iter().for_each(same);
}

#[test]
fn an_answer_that_javascript_stored() {
    let text = r#"{"type":"other","category":"ip-blocklisted","group":"reputation","action":"request-delisting","addressAction":"keep",
        "retry":"after-fix","permanent":true,"replyCode":554,"status":"5.7.1","command":null,"scheme":"smtp","schemeCode":null,
        "provider":null,"retryAfter":null,"blocklist":{"id":"spamhaus-zen","name":"Spamhaus ZEN","kind":"ip"},"confidence":"high",
        "flags":["damaged-text"],"title":"not ours"}"#;
    let mut answer: Classification = serde_json::from_str(text).unwrap();
    assert!(answer.flags.contains(Flag::DamagedText));
    answer.flags = Flags::default();
    let ours = classify("554", "5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org", &Options::default());
    assert_eq!(answer, ours);
    // Version 0.1 had no `command`.
    assert_eq!(serde_json::from_str::<Classification>(&text.replace(r#""command":null,"#, "")).unwrap().command, None);
}

#[test]
fn what_is_unknown_is_an_error_that_names_it() {
    let answer = serde_json::to_string(&classify("21", "", &Options::default().scheme(SchemeId::Greenarrow))).unwrap();
    let refused = |old: &str, new: &str| {
        let changed = answer.replacen(old, new, 1);
        assert_ne!(changed, answer, "{old}");
        serde_json::from_str::<Classification>(&changed).unwrap_err().to_string()
    };
    assert!(refused(r#""dns-failure""#, r#""dns-failures""#).contains("dns-failures"));
    assert!(refused(r#""schemeCode":"21""#, r#""schemeCode":"2100""#).starts_with("the scheme greenarrow has no code \"2100\""));
    assert!(refused(r#""provider":null"#, r#""provider":"gogle""#).contains("gogle"));
    assert!(refused(r#""blocklist":null"#, r#""blocklist":{"id":"zen"}"#).contains("unknown id \"zen\""));
    assert!(refused(r#""greenarrow""#, r#""Green Arrow""#).contains("Green Arrow"));
}

#[test]
fn decisions_and_policies() {
    const DAY: i64 = 86_400_000;
    let of = |kind: BounceType, day: i64| BounceEvent::new(day * DAY, Outcome::Bounced(kind.into())).campaign(day.to_string());
    let histories = [
        vec![],
        vec![of(BounceType::Hard, 1)],
        vec![of(BounceType::Soft, 1)],
        (1..5).map(|day| of(BounceType::Soft, day)).collect(),
        vec![BounceEvent::new(DAY, Outcome::Unsubscribed).list("offers").event_id("1")],
        vec![BounceEvent::new(DAY, Outcome::Complained)],
    ];
    let mut next = BTreeSet::new();
    for policy in PolicyId::ALL {
        same(policy.policy());
        for history in &histories {
            let decision: Decision = decide(history, policy.policy(), 6 * DAY);
            same(&decision);
            next.insert(format!("{:?}", decision.next).split(' ').next().unwrap().to_owned());
        }
    }
    assert_eq!(next.len(), 4, "{next:?}");
    same(&Policy { id: None, soft_threshold: Some(5), ..Policy::default() });
}

#[test]
fn ids() {
    for provider in taxonomy().providers {
        let read: Provider = provider.id.parse().unwrap();
        assert_eq!((read.id(), read.to_string().as_str(), read.name()), (provider.id, provider.id, provider.name));
        same(&read);
        // The rule of a piece of evidence is one word, and may be either.
        assert_eq!(Category::from_id(provider.id), None);
    }
    assert_eq!(Provider::from_id("nobody"), None);
    assert!("nobody".parse::<Provider>().unwrap_err().to_string().starts_with("unknown id \"nobody\"; known are "));
    let zen: ListId = "spamhaus-zen".parse().unwrap();
    assert_eq!((zen.to_string().as_str(), zen.name), ("spamhaus-zen", "Spamhaus ZEN"));
    let row: &Blocklist = &zen;
    assert_eq!(serde_json::to_value(row).unwrap(), serde_json::to_value(zen).unwrap());
    for category in Category::ALL {
        assert!(ListId::from_id(category.id()).is_none() && category.id().parse::<Status>().is_err());
    }
    // A scheme is parsed by its aliases too.
    assert_eq!("marketingplatform".parse::<Scheme>().unwrap(), SchemeId::Greenarrow);
    assert!("greenarow".parse::<Scheme>().unwrap_err().to_string().contains("greenarrow"));
    let flags: Flags = Flag::ALL.iter().copied().collect();
    same(&serde_json::from_value::<Vec<Flag>>(serde_json::to_value(flags).unwrap()).unwrap());
    assert_eq!(flags.iter().count(), Flag::ALL.len());
    assert_eq!(stored(&flags), flags);
}

#[test]
fn lines_of_a_log() {
    let line = "Nov  2 08:00:01 mx1 postfix/smtp[99]: 3A1B2C: to=<ann@example.com>, relay=none, delay=0.1, dsn=5.4.4, status=bounced (Host or domain name not found)";
    let read = bouncecode::log::read(line).unwrap();
    assert!(read.yearless.is_some());
    same(&read);
    same(&bouncecode::log::read(&line.replace("Nov  2 08:00:01", "2025-11-02T08:00:01+01:00")).unwrap());
}

#[cfg(feature = "message")]
#[test]
fn reports() {
    use bouncecode::message::{ReportOptions, read_report};
    let message = b"From: MAILER-DAEMON@mx.example\nTo: bounce+ann=example.org@x.example\nSubject: Undelivered Mail\n\n\
        This is the mail system at host mx.example.\n\n<jo@example.org>: host mail.example.org[192.0.2.9] said: 550 5.1.1 User unknown\n";
    let report = read_report(message, &ReportOptions::default().return_path(&["bounce+{local}={domain}@x.example"]));
    assert!(report.recipients.len() == 1 && report.verp.is_some());
    same(&report);
    same(&read_report(b"", &ReportOptions::default().infer(false)));
}

#[cfg(feature = "locales")]
#[test]
fn descriptions() {
    same(&bouncecode::describe(&classify("452", "4.2.2 full, try again in 5 minutes", &Options::default()), &["de"]));
}

/// Results can be put into a list of their own type and sent to another thread.
#[test]
fn results_are_plain_values() {
    fn plain<T: Send + Sync + Clone + 'static>() {}
    plain::<Classification>();
    plain::<Explanation>();
    plain::<Decision>();
    plain::<Meaning>();
}
