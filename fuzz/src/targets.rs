//! What is tried with any bytes, and what must hold whatever they are. A failure is a panic.
//!
//! Run by libFuzzer (`cargo xtask fuzz TARGET`) and by tests/fuzz.rs over the corpus and fixed seeds.

use arbitrary::{Arbitrary, Result, Unstructured};
use bouncecode::message::{ReportOptions, read_report};
use bouncecode::{
    AddressAction, AddressStatus, Bounce, BounceEvent, BounceType, Category, Classification, Classifier, Confidence, Explanation, FactKind,
    Group, Options, Outcome, OwnCode, OwnPhrases, OwnScheme, PolicyId, SchemeId, Source, add_locale, classify, classify_each, decide,
    describe, explain, log, lookup, negotiate, words,
};

/// Takes any bytes.
pub type Target = fn(&[u8]);

/// By name.
pub const ALL: &[(&str, Target)] = &[
    ("code", |bytes| run(bytes, code)),
    ("explain", |bytes| run(bytes, explains)),
    ("transport", |bytes| run(bytes, transport)),
    ("each", |bytes| run(bytes, each)),
    ("decide", |bytes| run(bytes, decides)),
    ("locale", |bytes| run(bytes, locale)),
    ("message", message),
    ("log", |bytes| run(bytes, log_line)),
    ("own", |bytes| run(bytes, own)),
];

/// Too few bytes are no failure.
fn run(bytes: &[u8], target: fn(&mut Unstructured) -> Result<()>) {
    let _ = target(&mut Unstructured::new(bytes));
}

/// Pieces that replies are made of: random bytes seldom make one.
const PIECES: &[&str] = &[
    "550 5.1.1 ",
    "550-5.1.1 ",
    "451 4.7.1 ",
    "user unknown",
    "mailbox full",
    "host not found, try again",
    "<a@b.example>",
    "b@c.example: ",
    "host mx.b.example[192.0.2.1] said: ",
    "(in reply to RCPT TO command)",
    "Diagnostic-Code: smtp; ",
    "\r\n",
    "\n\n",
    "=C3=A9",
    "=\r\n",
    "&auml;",
    "<br>",
    "\\u00e4",
    "\\r\\n",
    "Ã©",
    "\u{feff}",
    "\u{a0}",
    "«",
    "\u{fffd}",
    "?",
    "not ",
    "blocked using zen.spamhaus.org",
    "try again in 5 minutes",
    "Subject: ",
    "\"",
    "您的邮箱已满",
    "sender ",
    "(#5.2.1)",
    "b'",
    "stat=User unknown",
];

/// A text: pieces, and whatever the bytes are.
fn text(input: &mut Unstructured) -> Result<String> {
    let mut text = String::new();
    for _ in 0..input.int_in_range(0..=12)? {
        match PIECES.get(usize::from(u8::arbitrary(input)?)) {
            Some(piece) => text += piece,
            None => text += <&str>::arbitrary(input)?,
        }
    }
    Ok(text)
}

fn options(input: &mut Unstructured) -> Result<Options> {
    let scheme = *input.choose(SchemeId::ALL)?;
    Ok(if bool::arbitrary(input)? { Options::default().scheme(scheme) } else { Options::default() })
}

/// What holds of any answer.
fn sound(answer: &Classification) {
    assert_eq!(answer.group, answer.category.group());
    if answer.address_action == AddressAction::Suppress && answer.group != Group::Event {
        assert_eq!(answer.kind, BounceType::Hard, "only a hard bounce suppresses: {answer:?}");
        assert_ne!(answer.confidence, Confidence::Low, "a guess suppresses nobody: {answer:?}");
    }
    assert!(answer.reply_code.is_none_or(|code| (200..1000).contains(&code)), "{answer:?}");
}

/// A code reads the same alone, in spaces and as a text of its own, and looking it up names it.
fn code(input: &mut Unstructured) -> Result<()> {
    let options = options(input)?;
    let code = text(input)?;
    let answer = classify(&code, "", &options);
    sound(&answer);
    assert_eq!(answer, classify(&format!(" {code} "), "", &options), "{code:?}");
    lookup(&code);
    Ok(())
}

/// explain answers as classify does; its parts cover the text without holes; what it quotes is there.
fn explains(input: &mut Unstructured) -> Result<()> {
    let (options, code, text) = (options(input)?, text(input)?, text(input)?);
    let answer = classify(&code, &text, &options);
    sound(&answer);
    let explanation = explain(&code, &text, &options);
    assert_eq!(explanation.classification, answer);
    // Beside a text of blanks a code with words in it is the text.
    let may_be_read = if text.trim().is_empty() { [&code, &text] } else { [&text, &code] };
    let read = may_be_read.into_iter().find(|read| covers(&explanation, read));
    let read = read.unwrap_or_else(|| panic!("no holes: {code:?} {text:?} {explanation:?}"));
    for evidence in explanation.evidence.iter().filter(|evidence| evidence.start < evidence.end) {
        let quoted = read.get(evidence.start..evidence.end).expect("evidence is on character boundaries");
        match evidence.source {
            // A status code is digits and dots, in whatever disguise.
            Source::ReplyCode | Source::Status => {
                assert!(quoted.chars().any(char::is_numeric) || quoted.contains(['=', '&', '\\']), "{quoted:?}")
            }
            _ => assert!(!quoted.trim().is_empty(), "{explanation:?}"),
        }
    }
    for fact in &explanation.facts {
        let quoted = read.get(fact.start..fact.end).expect("facts are on character boundaries");
        // No character of it was written in another way: encoded, masked, doubled.
        let is_plain = !quoted.contains(['=', '&', '\\', '*', '#', '<', '[', '{', '%', '\u{1b}']) && !quoted.contains("''");
        if fact.kind == FactKind::Address && quoted.is_ascii() && is_plain {
            assert!(quoted.eq_ignore_ascii_case(&fact.value), "{fact:?} quotes {quoted:?}");
        }
    }
    Ok(())
}

fn covers(explanation: &Explanation, read: &str) -> bool {
    let ends = explanation.parts.iter().try_fold(0, |end, part| (part.start == end && read.is_char_boundary(part.end)).then_some(part.end));
    ends == Some(read.len()) && explanation.evidence.iter().all(|evidence| read.get(evidence.start..evidence.end).is_some())
}

/// What transport does to a text changes no answer.
fn transport(input: &mut Unstructured) -> Result<()> {
    let text: String = text(input)?.chars().filter(|character| character.is_ascii_graphic() || *character == ' ').collect();
    // What is encoded already would be decoded once more.
    let text = text.replace(['=', '&', '\\', '?', '"', '\''], "");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let options = Options::default();
    for (text, other) in [
        (&text, text.replace(' ', "  ")),
        (&text, text.replace(' ', "\u{a0}")),
        (&text, format!("\u{feff}{text}")),
        (&text, format!("{text}\r\n")),
    ] {
        let answer = classify("", text, &options);
        let got = classify("", &other, &options);
        assert_eq!(
            (got.kind, got.category, got.address_action),
            (answer.kind, answer.category, answer.address_action),
            "{text:?} and {other:?}"
        );
    }
    Ok(())
}

/// The entries are in order, inside the text, and apart.
fn each(input: &mut Unstructured) -> Result<()> {
    let (options, text) = (options(input)?, text(input)?);
    let mut end = 0;
    for entry in classify_each(&text, &options) {
        assert!(entry.start >= end && text.get(entry.start..entry.end).is_some(), "{text:?}");
        end = entry.start;
        sound(&entry.classification);
    }
    Ok(())
}

/// What refuses never suppresses, in any order of events; and the order in which events are given does not matter.
fn decides(input: &mut Unstructured) -> Result<()> {
    let mut events = vec![];
    for _ in 0..input.int_in_range(0..=12)? {
        let outcome = match u8::arbitrary(input)? % 12 {
            0 => Outcome::Delivered,
            1 => Outcome::Complained,
            2 => Outcome::Unsubscribed,
            3 => Outcome::SuppressedByHand,
            4 => Outcome::Unblocked,
            5 => Outcome::Rejected,
            6 => Outcome::Delayed,
            _ => Outcome::Bounced(Bounce::from(&classify("", &text(input)?, &Options::default()))),
        };
        let name = |input: &mut Unstructured| Ok(Option::<u8>::arbitrary(input)?.map(|id| (id % 4).to_string()));
        let mut event = BounceEvent::new(
            if bool::arbitrary(input)? { i64::from(i16::arbitrary(input)?) * 3_600_000 } else { i64::arbitrary(input)? },
            outcome,
        );
        (event.campaign, event.list) = (name(input)?, name(input)?);
        events.push(event);
    }
    let now = i64::arbitrary(input)?;
    for id in PolicyId::ALL {
        let policy = id.policy();
        let decision = decide(&events, policy, now);
        let spares = |event: &BounceEvent| match event.outcome {
            Outcome::Bounced(bounce) => bounce.address_action == Some(AddressAction::Keep),
            Outcome::Delivered | Outcome::Rejected | Outcome::Delayed | Outcome::Unblocked => true,
            _ => false,
        };
        if events.iter().all(spares) {
            assert_ne!(decision.status, AddressStatus::Suppressed, "{events:?} under {id:?}");
        }
    }
    Ok(())
}

/// Any source is a language or an error; a description always has words.
fn locale(input: &mut Unstructured) -> Result<()> {
    let tag = text(input)?;
    let source = if bool::arbitrary(input)? {
        <&str>::arbitrary(input)?.to_owned()
    } else {
        format!("category-{} = {}\n", Category::UserUnknown.id(), text(input)?)
    };
    // One of a few languages that nobody asks for elsewhere: what was added stays.
    let tag: String = tag.chars().filter(char::is_ascii_alphanumeric).take(1).collect();
    let _ = add_locale(&format!("x{tag}"), &source);
    let answer = classify("", &text(input)?, &Options::default());
    for requested in ["nb", tag.as_str(), ""] {
        assert!(!describe(&answer, &[requested]).title.is_empty());
        negotiate(&[requested]);
        words(&[(requested, vec![])], &[requested]);
    }
    Ok(())
}

/// Any bytes are a message.
fn message(bytes: &[u8]) {
    let report = read_report(bytes, &ReportOptions::default());
    assert!(report.recipients.len() <= 1000);
    for recipient in &report.recipients {
        sound(&recipient.classification);
    }
}

/// Phrases and schemes of a caller's own: added whole or not at all, they are found, and taken out they leave no trace.
fn own(input: &mut Unstructured) -> Result<()> {
    let mut classifier = Classifier::new();
    let options = Options::default();
    let read = text(input)?;
    let before = explain("", &read, &options);
    let mut added = vec![];
    for _ in 0..input.int_in_range(1..=4)? {
        let mut phrases = vec![];
        for _ in 0..input.int_in_range(1..=4)? {
            let between = *input.choose(&["", " {} ", " {n} ", "*", " "])?;
            phrases.push(format!("{}{between}{}", text(input)?, text(input)?));
        }
        let category = *input.choose(Category::ALL)?;
        added.extend(classifier.add_phrases(&[OwnPhrases::new(category, phrases)]));
        let code = OwnCode::new(&text(input)?, category);
        let scheme = OwnScheme::new(&format!("x{}", u8::arbitrary(input)?), None, vec![code.clone()]);
        if let Ok(scheme) = scheme
            && let Ok(addition) = classifier.add_scheme(scheme.clone())
        {
            added.push(addition);
            assert!(classifier.add_scheme(scheme.clone()).is_err(), "an id is one scheme's");
            let own = classifier.scheme(scheme.id()).expect("it was added");
            sound(&classifier.classify(&code.code, &read, &options.clone().scheme(own)));
            classifier.lookup(&code.code);
        }
    }
    let answer = classifier.explain("", &read, &options);
    sound(&answer.classification);
    assert!(covers(&answer, &read), "no holes: {read:?}");
    assert_eq!(answer.classification, classifier.classify("", &read, &options));
    for addition in added {
        assert!(classifier.remove(addition) && !classifier.remove(addition));
    }
    assert_eq!(classifier.explain("", &read, &options), before, "nothing is left: {read:?}");
    Ok(())
}

/// A line of a log: what it gives is in it.
fn log_line(input: &mut Unstructured) -> Result<()> {
    let line = text(input)?;
    if let Some(read) = log::read(&line) {
        let _ = format!("{read:?}");
    }
    Ok(())
}
