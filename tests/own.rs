//! Phrases and schemes of the caller's own: where they are found, how they are weighed, that no limit is lifted for them,
//! and what is refused.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a panic here fails the test, which is what is wanted")]

use bouncecode::{
    AddressAction, BounceEvent, BounceType, Category, Classifier, Options, Outcome, OwnCode, OwnPhrases, OwnScheme, PolicyId, RuleId,
    SchemeId, Source, Strength, Title, classify, decide,
};

fn phrases(category: Category, strength: Strength, text: &[&str]) -> OwnPhrases {
    OwnPhrases::new(category, text.iter().copied()).strength(strength)
}

fn with(rows: &[OwnPhrases]) -> Classifier {
    let mut classifier = Classifier::new();
    classifier.add_phrases(rows).unwrap();
    classifier
}

fn code(code: &str, category: Category) -> OwnCode {
    OwnCode::new(code, category)
}

const STRENGTHS: [Strength; 3] = [Strength::Generic, Strength::Specific, Strength::Vendor];

#[test]
fn an_own_phrase_is_found_as_ours_are() {
    let found = |phrase: &str, text: &str| {
        let classifier = with(&[OwnPhrases::new(Category::Greylisted, [phrase])]);
        classifier.classify("", text, &Options::default()).category == Category::Greylisted
    };
    for (phrase, text) in [
        ("Zorblax quorum", "550 5.7.1 ZORBLAX   quorum."),
        ("zorblax {} quorum", "550 5.7.1 zorblax <a@example.org> quorum"),
        ("zorblax {n} quorum", "550 5.7.1 zorblax 1234 quorum"),
        ("zorbl*", "550 5.7.1 zorblaxes"),
        ("*blax", "550 5.7.1 zorblax"),
        ("zörblax abgelehnt", "550 5.7.1 Zoerblax abgelehnt"),
        ("zörblax abgelehnt", "550 5.7.1 Zorblax =?abgelehnt"),
        ("zorblax", "host mx.example.org[192.0.2.1] said: 550 5.7.1 zorblax (in reply to RCPT TO command)"),
        ("邮箱已作废", "550 邮箱已作废"),
    ] {
        assert!(found(phrase, text), "{phrase} in {text}");
    }
    for (phrase, text) in [
        ("zorblax", "550 5.7.1 zorblaxes"),
        ("zorblax quorum", "550 5.7.1 zorblax. Another quorum"),
        ("zorblax {} quorum", "550 5.7.1 zorblax failed. The quorum"),
        ("zorblax", "550 5.7.1 see https://zorblax.example/zorblax"),
        ("zorblax", "550 5.7.1 Rejected.\nSubject: zorblax"),
    ] {
        assert!(!found(phrase, text), "{phrase} in {text}");
    }
}

#[test]
fn weighed_directly_above_ours_of_the_same_strength() {
    let category = |own: &OwnPhrases, text: &str| with(std::slice::from_ref(own)).classify("", text, &Options::default()).category;
    // Shorter than "user unknown", and later in the text.
    let text = "550 User unknown in zorblax";
    for (strength, expected) in
        [(Strength::Generic, "user-unknown"), (Strength::Specific, "spam-detected"), (Strength::Vendor, "spam-detected")]
    {
        assert_eq!(category(&phrases(Category::SpamDetected, strength, &["zorblax"]), text).id(), expected, "{strength}");
    }
    // "try again later" is generic.
    let text = "450 try again later, zorblax";
    assert_eq!(category(&phrases(Category::MailboxFull, Strength::Generic, &["zorblax"]), text).id(), "mailbox-full");
    // "[TS03]" is a vendor's.
    let text = "421 4.7.1 [TS03] zorblax";
    let ours = classify("", text, &Options::default()).category;
    assert_eq!(category(&phrases(Category::MailboxFull, Strength::Specific, &["zorblax"]), text), ours);
    assert_eq!(category(&phrases(Category::MailboxFull, Strength::Vendor, &["zorblax"]), text).id(), "mailbox-full");
    // Our own words, with another meaning.
    assert_eq!(
        category(&phrases(Category::PolicyRejected, Strength::Specific, &["user unknown"]), "550 5.1.1 User unknown").id(),
        "policy-rejected"
    );
    // Even where a blocklist is named.
    let text = "554 5.7.1 Blocked using zen.spamhaus.org, zorblax";
    assert_eq!(category(&phrases(Category::PolicyRejected, Strength::Specific, &["zorblax"]), text).id(), "policy-rejected");
}

#[test]
fn the_type_is_the_rows_or_the_categorys() {
    let row = OwnPhrases::new(Category::PolicyRejected, ["zorblax"]).kind(BounceType::Soft);
    let answer = with(&[row]).classify("", "550 5.7.1 zorblax", &Options::default());
    assert_eq!((answer.kind, answer.category), (BounceType::Soft, Category::PolicyRejected));
}

/// What each limit forbids, an own phrase of any strength does not allow, under any policy.
#[test]
fn no_limit_is_lifted() {
    let cases: &[(RuleId, &str, &str)] = &[
        (RuleId::SenderWords, "zorblax", "550 5.7.1 zorblax; your message was identified as spam"),
        (RuleId::SenderWords, "zorblax your message was identified as spam", "550 5.7.1 zorblax; your message was identified as spam"),
        (RuleId::SeveralRecipients, "zorblax", "<ann@far.example>: 550 5.1.1 zorblax\n<bob@far.example>: 552 5.2.2 Mailbox full"),
        (RuleId::DamagedText, "zorblax", "550 zorblax: l'exp?diteur"),
        (RuleId::CutOff, "zorblax", "550 zorblax Host not found, try agai"),
        (RuleId::LooseGap, "zorblax {} quorum", "550 zorblax quarantine review quorum"),
        (RuleId::Hedged, "zorblax", "550 perhaps zorblax"),
        (RuleId::OnlyQuoted, "zorblax", "Subject: zorblax"),
        (RuleId::OuterRefusal, "zorblax", "550 Sender rejected. Error: host mx.far.example said: 550 5.1.1 zorblax"),
    ];
    for (rule, phrase, text) in cases {
        for strength in STRENGTHS {
            let got = with(&[phrases(Category::UserUnknown, strength, &[phrase])]).explain("", text, &Options::default());
            let answer = &got.classification;
            assert!(!matches!(answer.address_action, AddressAction::Suppress | AddressAction::Correct), "{strength} {text}: {got:?}");
            let history = [BounceEvent::new(0, Outcome::Bounced(answer.into()))];
            for policy in PolicyId::ALL {
                assert_ne!(decide(&history, policy.policy(), 1).status.id(), "suppressed", "{strength} {text} under {policy}");
            }
            if strength == Strength::Specific {
                assert!(got.limited_by.contains(rule), "{rule}: {text} limited by {:?}", got.limited_by);
            }
        }
    }
}

#[test]
fn nor_by_what_only_an_own_phrase_can_say() {
    let dead =
        |strength, text: &str| with(&[phrases(Category::UserUnknown, strength, &["zorblax"])]).explain("", text, &Options::default());
    // Generic words suppress nobody.
    assert!(dead(Strength::Generic, "550 zorblax").limited_by.contains(&RuleId::GenericEvidence));
    // A code or a check that means the sender outweighs words about the address.
    for text in ["535 zorblax", "550 5.7.1 <news@shop.example>: Sender address rejected: zorblax"] {
        for strength in STRENGTHS {
            let answer = dead(strength, text).classification;
            assert!(!matches!(answer.address_action, AddressAction::Suppress), "{strength} {text}: {answer:?}");
        }
    }
    // The server asks for another attempt.
    for strength in STRENGTHS {
        assert_eq!(dead(strength, "450 zorblax").classification.address_action, AddressAction::Watch, "{strength}");
    }
    // A negated phrase is another one.
    assert_ne!(dead(Strength::Specific, "550 not zorblax").classification.category, Category::UserUnknown);
    // Another type than hard.
    let soft = OwnPhrases::new(Category::UserUnknown, ["zorblax"]).kind(BounceType::Other);
    let answer = with(&[soft]).classify("", "550 zorblax", &Options::default());
    assert_eq!(answer.address_action, AddressAction::Watch);
    // A refusal is no complaint and no wish of the recipient.
    for category in [Category::SpamComplaint, Category::Unsubscribe] {
        for strength in STRENGTHS {
            let answer = with(&[phrases(category, strength, &["zorblax"])]).classify("", "554 5.7.1 zorblax", &Options::default());
            assert_ne!(answer.address_action, AddressAction::Suppress, "{category} {strength}");
        }
    }
    // And with no limit in sight, it suppresses.
    assert_eq!(dead(Strength::Specific, "550 zorblax").classification.address_action, AddressAction::Suppress);
}

/// An own phrase that covers known words does not make them unseen.
#[test]
fn known_words_stay_seen() {
    let many: Vec<String> = (0..200).map(|n| format!("zorblax{n}")).collect();
    let text = format!("550 {}; user unknown; your message was identified as spam", many.join(" "));
    let row = OwnPhrases::new(Category::UserUnknown, many);
    let got = with(&[row]).explain("", &text, &Options::default());
    assert!(got.limited_by.contains(&RuleId::SenderWords), "{:?}", got.limited_by);
}

#[test]
fn evidence_names_its_source() {
    let text = "550 5.7.1 Größe: Zorblax Quorum";
    let got = with(&[OwnPhrases::new(Category::SpamDetected, ["zorblax quorum"])]).explain("", text, &Options::default());
    let decided = got.evidence.iter().find(|piece| piece.decided).unwrap();
    assert_eq!(
        (decided.source, decided.rule.to_string().as_str(), &text[decided.start..decided.end]),
        (Source::Own, "spam-detected", "Zorblax Quorum")
    );
    assert_eq!(got.decided_by, RuleId::SpecificPhrase);
}

#[test]
fn each_line_and_recipient_too() {
    let classifier = with(&[OwnPhrases::new(Category::MailboxFull, ["zorblax"])]);
    let text = "<ann@far.example>: 550 zorblax\n<bob@far.example>: 550 5.1.1 User unknown";
    let entries = classifier.classify_each(text, &Options::default());
    let said: Vec<&str> = entries.iter().map(|entry| entry.classification.category.id()).collect();
    assert_eq!(said, ["mailbox-full", "user-unknown"]);
}

#[cfg(feature = "message")]
#[test]
fn whole_messages_too() {
    use bouncecode::message::{ReportOptions, read_report};
    let message = b"Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n--x\r\n\
        Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
        Final-Recipient: rfc822; ann@far.example\r\nAction: failed\r\nDiagnostic-Code: smtp; 550 5.7.1 zorblax\r\n\r\n--x--\r\n";
    let classifier = with(&[OwnPhrases::new(Category::MailboxFull, ["zorblax"])]);
    let options = ReportOptions::default().classify(classifier.options(&Options::default()));
    assert_eq!(read_report(message, &options).recipients[0].classification.category, Category::MailboxFull);
}

#[test]
fn what_is_removed_leaves_no_trace() {
    let mut classifier = Classifier::new();
    let text = "550 5.7.1 zorblax";
    let answer = |classifier: &Classifier| classifier.explain("", text, &Options::default());
    let fresh = answer(&classifier);
    let first = classifier.add_phrases(&[OwnPhrases::new(Category::MailboxFull, ["zorblax"])]).unwrap();
    let second = classifier.add_phrases(&[OwnPhrases::new(Category::SpamDetected, ["zorblax"])]).unwrap();
    assert_eq!(answer(&classifier).classification.category, Category::SpamDetected, "the later one counts");
    assert!(classifier.remove(second));
    assert!(!classifier.remove(second));
    assert_eq!(answer(&classifier).classification.category, Category::MailboxFull);
    assert!(classifier.remove(first));
    assert_eq!(answer(&classifier), fresh);
    // Another classifier never had it.
    assert_eq!(answer(&Classifier::new()), fresh);
}

#[test]
fn what_cannot_be_found_is_refused() {
    let mut classifier = Classifier::new();
    for phrase in ["", " ", "...", "\u{200b}", "{}", "a {}", "*", "**", "a*b", "a", "s{n}", "{n}", &"long ".repeat(100), &"{} ".repeat(9)] {
        let error = classifier.add_phrases(&[
            OwnPhrases::new(Category::MailboxFull, ["zorblax"]),
            OwnPhrases::new(Category::MailboxFull, ["fine here", phrase]),
        ]);
        assert_eq!(error.unwrap_err().place(), Some((1, 1)), "{phrase:?}");
    }
    // All or nothing.
    assert_ne!(classifier.classify("", "550 zorblax", &Options::default()).category, Category::MailboxFull);
}

#[test]
fn there_are_limits() {
    let mut classifier = Classifier::new();
    let many = |from: usize, to: usize| OwnPhrases::new(Category::MailboxFull, (from..to).map(|n| format!("zorblax {n}x")));
    assert!(classifier.add_phrases(&[many(0, 10_001)]).unwrap_err().is_limit());
    let half = classifier.add_phrases(&[many(0, 5000)]).unwrap();
    classifier.add_phrases(&[many(5000, 10_000)]).unwrap();
    assert!(classifier.add_phrases(&[many(10_000, 10_001)]).unwrap_err().is_limit());
    assert_eq!(classifier.classify("", "550 zorblax 9999x", &Options::default()).category, Category::MailboxFull);
    classifier.remove(half);
    classifier.add_phrases(&[many(10_000, 10_001)]).unwrap();
    // Spelt in two ways, in four parts each.
    let parts = (0..8_500).map(|n| format!("zörblax {n}x {{}} eins {{}} zwei {{}} drei"));
    assert!(Classifier::new().add_phrases(&[OwnPhrases::new(Category::MailboxFull, parts)]).unwrap_err().is_limit());
    let bytes = OwnPhrases::new(Category::MailboxFull, [" ".repeat(1 << 20) + "zorblax"]);
    assert!(Classifier::new().add_phrases(&[bytes]).unwrap_err().is_limit());
}

/// About a dozen words, or a few and an address; fewer where the phrase says that the address is dead.
#[test]
fn a_gap_is_as_wide_as_ours_are() {
    let found = |category, width: usize| {
        let text = format!("550 5.7.1 zorblax {} quorum", "the ".repeat(width / 4));
        with(&[OwnPhrases::new(category, ["zorblax {} quorum"])]).classify("", &text, &Options::default()).category == category
    };
    assert_eq!([40, 80, 120].map(|width| found(Category::MailboxFull, width)), [true, true, false]);
    assert_eq!([40, 80, 120].map(|width| found(Category::UserUnknown, width)), [true, false, false]);
}

/// Phrases that all lie inside each other, in a text that is made of them: it is not read to its end.
#[test]
fn phrases_inside_each_other_cost_no_more_than_others() {
    let inside = (3..=100).map(|length| format!("*{}*", "a".repeat(length)));
    let last = phrases(Category::RateLimited, Strength::Vendor, &["zorblax"]);
    let classifier = with(&[OwnPhrases::new(Category::MailboxFull, inside), last]);
    let category = |text: &str| classifier.classify("", text, &Options::default()).category;
    assert_eq!(category(&format!("{} zorblax", "a".repeat(10))), Category::RateLimited);
    assert_eq!(category(&format!("{} zorblax", "a".repeat(10_000))), Category::MailboxFull);
}

#[test]
fn a_scheme_is_read_where_it_is_named() {
    let mut classifier = Classifier::new();
    let codes = vec![
        code("E42", Category::MailboxFull),
        code("21", Category::SpamDetected).kind(BounceType::Soft),
        code("550", Category::RateLimited),
        code("5.7.1", Category::ContentRejected),
        code("gone-away", Category::UserUnknown),
    ];
    let scheme = OwnScheme::new("acme", Some("ACME"), codes).unwrap();
    let added = classifier.add_scheme(scheme).unwrap();
    let options = Options::default().scheme(classifier.scheme("acme").unwrap());
    for (code, text, category, kind) in [
        ("e42", "", "mailbox-full", "soft"),
        ("21", "", "spam-detected", "soft"),
        ("550", "5.1.1 User unknown", "rate-limited", "soft"),
        ("5.7.1", "", "content-rejected", "other"),
        ("gone-away", "", "user-unknown", "hard"),
        ("", "550 5.7.1 zorblax", "content-rejected", "other"),
    ] {
        let answer = classifier.classify(code, text, &options);
        assert_eq!((answer.category.id(), answer.kind.id()), (category, kind), "{code} {text}");
        assert_eq!(answer.scheme.id(), "acme");
        assert!(answer.scheme_code.is_some(), "{code} {text}");
    }
    // A code that it does not have is read as ever.
    let answer = classifier.classify("5.1.1", "", &options);
    assert_eq!((answer.category, answer.scheme_code), (Category::UserUnknown, None));
    let meanings = classifier.lookup("e42");
    assert_eq!((meanings.len(), meanings[0].scheme.id(), meanings[0].code.as_str()), (1, "acme", "E42"));
    let last = classifier.lookup("5.7.1").pop().unwrap();
    assert_eq!((last.scheme.id(), last.category), ("acme", Category::ContentRejected));
    classifier.remove(added);
    assert_eq!((classifier.scheme("acme"), classifier.lookup("e42").len()), (None, 0));
}

#[test]
fn an_id_is_given_once() {
    let mut classifier = Classifier::new();
    let scheme = |id: &str| OwnScheme::new(id, None, vec![code("1", Category::MailboxFull)]);
    for id in ["smtp", "greenarrow", "postmark"].into_iter().chain(SchemeId::ALL.iter().map(|scheme| scheme.id())) {
        assert!(classifier.add_scheme(scheme(id).unwrap()).is_err(), "{id}");
    }
    for id in ["", "Acme", "a b", "1a", "ä", &"a".repeat(65)] {
        assert!(scheme(id).is_err_and(|wrong| !wrong.is_limit()), "{id}");
    }
    for n in 0..128 {
        assert!(n == 0 || !classifier.add_scheme(scheme("acme-0").unwrap()).unwrap_err().is_limit());
        classifier.add_scheme(scheme(&format!("acme-{n}")).unwrap()).unwrap();
    }
    assert!(classifier.add_scheme(scheme("other").unwrap()).unwrap_err().is_limit());
    let wrong =
        |codes: &[&str]| OwnScheme::new("acme", None, codes.iter().map(|text| code(text, Category::MailboxFull)).collect()).unwrap_err();
    assert_eq!(wrong(&["1", ""]).place(), Some((1, 0)));
    assert_eq!(wrong(&["E42", "x", "e42"]).place(), Some((2, 0)));
    assert_eq!(wrong(&[&"E".repeat(65)]).place(), Some((0, 0)));
    assert_eq!(wrong(&[&"1".repeat(65)]).place(), Some((0, 0)));
    assert!(wrong(&vec!["1"; 1001]).is_limit());
}

#[cfg(feature = "locales")]
#[test]
fn titles_are_said_in_the_readers_language() {
    use bouncecode::{describe, describe_code};
    let each = Title::Each(vec![("de".to_owned(), "Kiste voll".to_owned()), ("en".to_owned(), "Box full".to_owned())]);
    let codes = vec![
        code("E1", Category::MailboxFull).title(each),
        code("E2", Category::MailboxFull).title(Title::Same("Box {full}".to_owned())),
        code("E3", Category::MailboxFull),
    ];
    let scheme: bouncecode::Scheme = OwnScheme::new("acme", None, codes).unwrap().into();
    let options = Options::default().scheme(scheme.clone());
    let title = |code: &str, tag: &str| describe(&classify(code, "", &options), &[tag]).scheme_title;
    assert_eq!(title("E1", "de-AT").as_deref(), Some("Kiste voll"));
    assert_eq!(title("E1", "fr").as_deref(), Some("Box full"));
    assert_eq!(title("E2", "sv").as_deref(), Some("Box {full}"));
    assert_eq!(title("E3", "de"), None);
    assert_eq!(describe_code(scheme.clone(), "E1", &["de"]).title, "Kiste voll");
    assert_eq!(describe_code(scheme, "E3", &["en"]).title, "Mailbox full");
}
