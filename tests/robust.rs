//! Whatever the input: an answer, no panic, offsets that exist, and one answer for one text.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic here fails the test, which is what is wanted")]

mod growth;

use bouncecode::{AddressAction, Category, EvidenceRule, Flag, MAX_TEXT, Options, SchemeId, classify, classify_each, explain, lookup};
use proptest::prelude::*;

/// Replies as they come, torn apart and put together again.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "\\PC{0,12}",
        "[0-9.\\- ]{0,10}",
        Just("550-5.1.1 ".to_owned()),
        Just("user unknown ".to_owned()),
        Just("=C3=A9\r\n".to_owned()),
        Just("https://x.example/?p=NoSuchUser ".to_owned()),
        Just("try again in 5 minutes ".to_owned()),
        Just("Ã©â€™😀邮箱 ".to_owned()),
        Just("[192.0.2.1] zen.spamhaus.org ".to_owned()),
        Just("\0\u{feff}\u{202e}".to_owned()),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn explain_agrees_and_its_offsets_exist(code in pieces(), text in pieces(), scheme in 0..SchemeId::ALL.len()) {
        let options = Options::default().scheme(SchemeId::ALL[scheme]);
        let explanation = explain(&code, &text, &options);
        prop_assert_eq!(&explanation.classification, &classify(&code, &text, &options));
        // A code argument with words in it is the text, where there is no other.
        let read = [&text, &code].into_iter().take(if text.trim().is_empty() { 2 } else { 1 });
        let covered = |read: &String| {
            let slices = explanation.parts.iter().all(|part| read.get(part.start..part.end).is_some())
                && explanation.evidence.iter().all(|evidence| read.get(evidence.start..evidence.end).is_some());
            let ends = explanation.parts.iter().try_fold(0, |end, part| (part.start == end).then_some(part.end));
            slices && ends == Some(read.len())
        };
        prop_assert!(read.into_iter().any(covered), "{:?}", explanation);
    }

    #[test]
    fn case_and_spacing_do_not_matter(text in "[a-z ]{0,40}user unknown[a-z ]{0,40}") {
        let spaced = text.to_uppercase().replace(' ', "  \t");
        prop_assert_eq!(classify("550", &text, &Options::default()), classify("550", &spaced, &Options::default()));
    }

    #[test]
    fn lookup_answers_anything(code in "\\PC{0,20}") {
        lookup(&code);
    }
}

#[test]
fn a_text_beyond_the_limit_is_read_up_to_it_and_says_so() {
    let text = "ä".repeat(MAX_TEXT);
    let got = classify("550", &text, &Options::default());
    assert!(got.flags.contains(Flag::Truncated));
    let head = format!("550 5.1.1 user unknown {text}");
    assert_eq!(classify("", &head, &Options::default()).category.id(), "user-unknown");
}

#[test]
fn the_name_of_a_field_is_no_reason() {
    let category = |text: &str| classify("", text, &Options::default()).category;
    assert_eq!(category(r#"{"time":"2026","text":"mailbox full"}"#), Category::MailboxFull);
    assert_eq!(category(r#"{"time":"2026","mailbox full":"no"}"#), Category::Unknown);
}

/// How wide a line is tells whether the next one goes on with it; blanks make it no wider.
#[test]
fn blanks_make_no_line_full() {
    let text = "Diagnostic-Code: smtp; <br>wwwwwwwwwnot 451 4.7.1 <br>50 (#5.2.1)(#5.2.1)(#5.2.1)";
    let read = |text: &str| classify("", text, &Options::default());
    assert_eq!(read(text), read(&text.replace(' ', "  ")));
}

#[test]
fn a_text_has_so_many_facts_and_no_endless_one() {
    let facts = |text: &str| explain("", text, &Options::default()).facts.len();
    let addresses: Vec<String> = (0..100).map(|n| format!("<a{n}@b.example>")).collect();
    assert_eq!(facts(&addresses[..40].join(" ")), 40);
    assert_eq!(facts(&addresses.join(" ")), 64);
    assert_eq!(facts(&format!("<a@{}.example>", "b".repeat(600))), 0);
}

/// Texts for which a step that gave up for want of time, or looked only so far, would give another answer. What they cost is
/// counted by `cargo xtask test instructions`.
#[test]
fn a_long_text_is_read_as_a_short_one() {
    for unit in [
        "subject: ",
        "subject: \"",
        "brevladanfinns",
        "greylist",
        "s1",
        "a.b:",
        "user x ",
        "in 1",
        "kontoserverspam",
        "no is nt in ip ",
        "=C3",
        "http://a.b/",
        "/a",
        "1.",
        "550-5.1.1 ",
        "Ã",
    ] {
        let (short, long) = (unit.repeat(9_000 / unit.len()), unit.repeat((MAX_TEXT - 16) / unit.len()));
        let category = |text: &str| classify("550", text, &Options::default()).category;
        assert_eq!(category(&short), category(&long), "{unit}");
    }
}

/// Buffers are kept from call to call; what is in them is not.
#[test]
fn no_answer_depends_on_what_was_read_before() {
    let texts = [
        "550 5.1.1 <jo@example.org>: Recipient address rejected: User unknown in virtual mailbox table",
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org",
        "Subject: user unknown\r\nthis message was refused",
        "message refused (try again in 5 minutes)",
        "您的邮箱已满，无法接收邮件",
        "(550-user unknown)",
        "550-no such\r\n(550-user unknown)",
        "mailbox",
        "full",
    ];
    let read = |text: &str| explain("", text, &Options::default());
    let afresh = |text: &'static str| std::thread::spawn(move || read(text)).join().unwrap();
    for (text, expected) in texts.map(|text| (text, afresh(text))) {
        for before in texts {
            read(before);
            assert_eq!(read(text), expected, "{text} after {before}");
        }
    }
}

/// A megabyte without a space, in which the same is said a hundred thousand times: no find is lost among them.
#[test]
fn a_text_without_spaces_is_read_to_its_end() {
    let text = "邮箱已满".repeat(65_536) + "用户不存在";
    let found = explain("550", &text, &Options::default()).evidence;
    for category in [Category::MailboxFull, Category::UserUnknown] {
        assert!(found.iter().any(|evidence| evidence.rule == EvidenceRule::Category(category)), "{category}");
    }
}

/// A line that goes on with the one before is no other recipient's; one that names another address is.
#[test]
fn wrapped_lines_and_lists_of_recipients_are_told_apart() {
    let several = |text: &str| classify("", text, &Options::default()).flags.contains(Flag::SeveralRecipients);
    for text in [
        "550 5.1.1 Local mailbox of the person\noleg@mail.example is unavailable: user is\nterminated",
        "550 5.1.1\n<ann@far.example>: Recipient address\nrejected: User unknown",
    ] {
        assert!(!several(text), "{text}");
        assert_eq!(classify("", text, &Options::default()).address_action, AddressAction::Suppress, "{text}");
    }
    for text in [
        "550 5.1.1 <ann@far.example> no such user\n<bob@far.example>: 552 5.2.2 mailbox full",
        "550 5.1.1 <ann@far.example>... User unknown\n550 5.1.1 <bob@far.example>... User unknown",
    ] {
        assert!(several(text), "{text}");
    }
}

/// Texts that nothing but a length tells apart, chosen against what looks ahead or back.
#[test]
fn time_is_linear_in_the_length() {
    type Shape = (&'static str, fn(usize) -> String);
    let shapes: [Shape; 16] = [
        ("colons in a word", |n| "a".repeat(n / 3) + &":b".repeat(n / 3)),
        ("equals signs in a word", |n| format!("550 5.1.1 user unknown x.y{}", "=ab".repeat(n / 3))),
        ("keys in parentheses", |n| format!("code: 550\nmessage: mailbox full\n{}", "(zq: b) ".repeat(n / 8))),
        ("keys in parentheses, each on its line", |n| "(zq: 550\n".repeat(n / 9)),
        ("addresses side by side", |n| format!("550 5.1.1 user unknown: {}", "a@x.example, ".repeat(n / 13))),
        ("recipients, each to a code", |n| "the one to a@x.example came back with 450 full. ".repeat(n / 48)),
        ("recipients of one provider", |n| "<a@x.example>: 550 5.5.0 x, AMSPR01.prod.outlook.com\n<b@y.example>: 450 x\n".repeat(n / 75)),
        ("lines of a log and others", |n| {
            "Nov  2 08:00:01 mx postfix/smtp[9]: 3A: to=<c@x.example>, dsn=5.1.1, status=bounced (no)\nx\n".repeat(n / 90)
        }),
        ("a word that is quoted at each place", |n| "\"a:".repeat(n / 3)),
        ("recipients who were served, and refusals", |n| {
            (0..n / 60).map(|i| format!("ok a{i}@x.example\n550 5.1.1 no\nok b{i}@y.example, 250 ok\n")).collect()
        }),
        ("recipients who were served, each with a refusal", |n| {
            (0..n / 44).map(|i| format!("delivered a{i}@x.example 550 5.1.1 user unknown ")).collect()
        }),
        ("refusals behind one that asks to come back", |n| {
            (0..n / 40).map(|i| format!("a{i}@x.example 450 later x 550 user unknown ")).collect()
        }),
        ("commands on one line", |n| "x, MAIL FROM:<a@x.example> DATA, EHLO y ".repeat(n / 40)),
        ("questions before lines", |n| "Subject: ?\nf\n".repeat(n / 13)),
        ("recipients on one line of a log, and a long reply", |n| {
            let recipients: String = (0..n / 256).map(|i| format!("<a{i}@x.example>,")).collect();
            format!("Nov  2 08:00:01 mx sm-mta[9]: 3A1: to={recipients} dsn=5.1.1, stat=User unknown {}", "no ".repeat(n / 3))
        }),
        ("replies that take somebody behind one that refuses", |n| format!("550 5.1.1 user unknown\n{}", "250 2.1.5 ok\n".repeat(n / 13))),
    ];
    for (name, shape) in shapes {
        let (small, large) = (shape(1 << 13), shape(1 << 17));
        growth::is_linear(name, |text| drop(classify("", text, &Options::default())), &small, &large);
        growth::is_linear(name, |text| drop(classify_each(text, &Options::default())), &small, &large);
    }
}

#[test]
fn a_typed_code_is_where_it_was_typed() {
    for (text, places) in [("550 5 1 1", vec![(0, 3), (0, 9)]), ("5.1.1", vec![(0, 5)]), ("  5 1 1", vec![(0, 7)])] {
        let explained = explain("", text, &Options::default());
        assert_eq!(explained.evidence.iter().map(|one| (one.start, one.end)).collect::<Vec<_>>(), places, "{text}");
        let given = explain(text, "", &Options::default());
        assert!(given.evidence.iter().all(|one| (one.start, one.end) == (0, 0)), "{text}");
    }
}

/// Where a shorter part of a text shows fewer replies than a longer one, each part might be as long as the rest.
#[test]
fn a_text_is_read_so_often_and_says_when_the_rest_is_left_out() {
    let text = |times: usize| format!("``a@b.c{}{}", ".Status: 5.1.1\n\\u00e9a@b.c".repeat(times), "to=<a@b.c>, --".repeat(times * 2));
    let flagged = |text: &str| {
        let entries = classify_each(text, &Options::default());
        assert!(!entries.is_empty());
        entries.iter().all(|entry| entry.classification.flags.contains(Flag::Truncated))
    };
    assert!(flagged(&text(1 << 13)));
    assert!(!flagged(&text(1 << 8)));
    let list: String = (0..9000).map(|at| format!("<u{at}@x.example>: 452 4.2.2 Mailbox full\n")).collect();
    assert!(!flagged(&list));
}
