//! Whom a text reports on, and what about each: names without a domain, items with numbers, struck-out addresses, lists
//! on one line, texts about thousands.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]

use bouncecode::{AddressAction, Flag, Options, RuleId, classify, classify_each, explain};

/// Address, category and reply code of each entry.
fn said(text: &str) -> Vec<(String, &'static str, Option<u16>)> {
    let entries = classify_each(text, &Options::default());
    let entry =
        |entry: bouncecode::Entry| (entry.address.unwrap_or_default(), entry.classification.category.id(), entry.classification.reply_code);
    entries.into_iter().map(entry).collect()
}

fn holds(text: &str, wanted: &[(&str, &str, Option<u16>)]) {
    let wanted: Vec<_> = wanted.iter().map(|(address, category, code)| ((*address).to_owned(), *category, *code)).collect();
    assert_eq!(said(text), wanted, "{text}");
}

const FULL: (&str, &str, Option<u16>) = ("bob", "mailbox-full", None);
const LATER: (&str, &str, Option<u16>) = ("dave@x.example", "server-unavailable", Some(421));
const UNKNOWN: (&str, &str, Option<u16>) = ("carol@x.example", "user-unknown", Some(550));

#[test]
fn a_name_without_a_domain_is_a_recipient_before_others() {
    holds("bob: mailbox is full\ndave@x.example: 421 4.3.2 try again later", &[FULL, LATER]);
    holds(
        "carol@x.example: 550 5.1.1 user unknown\nbob: mailbox is full\n<dave@x.example>: 421 4.3.2 try again later",
        &[UNKNOWN, FULL, LATER],
    );
    holds(
        " - carol@x.example: 550 5.1.1 user unknown\n - bob: mailbox is full\n - dave@x.example: 421 4.3.2 try again later",
        &[UNKNOWN, FULL, LATER],
    );
}

#[test]
fn a_label_is_no_recipient() {
    let full = ("erin@x.example", "mailbox-full", Some(452));
    holds(
        "carol@x.example: 550 5.1.1 user unknown\nreason: no such mailbox here\nerin@x.example: 452 4.2.2 mailbox full",
        &[UNKNOWN, full],
    );
    holds("bob: mailbox is full", &[("", "mailbox-full", None)]);
    // A reply that was folded, and one whose words end in a colon.
    holds("carol@x.example: 550 5.1.1 user\n unknown: see below\nerin@x.example: 452 4.2.2 mailbox full", &[UNKNOWN, full]);
}

/// Such addresses were given out; the part after the dots is somebody else's.
#[test]
fn a_label_of_any_script_is_no_part_of_the_address() {
    for text in [
        "宛先：ann@x.example\nエラー：550 5.1.1 user unknown",
        "Příjemce:ann@x.example\n550 5.1.1 user unknown",
        "받는 사람:ann@x.example 550 5.1.1 user unknown",
        "Kunde: ann@x.example\nFehler: 550 5.1.1 user unknown",
        "customer=ann@x.example 550 5.1.1 user unknown",
    ] {
        holds(text, &[("ann@x.example", "user-unknown", Some(550))]);
    }
}

#[test]
fn dots_that_stand_together_or_first_are_the_address_s() {
    let full = ("erin@x.example", "mailbox-full", Some(452));
    for address in ["c..d@x.example", "c...d@x.example", ".d@x.example", "..d@x.example", "d.@x.example"] {
        let unknown = (address, "user-unknown", Some(550));
        holds(&format!("550 5.1.1 <{address}>: user unknown\n452 4.2.2 <erin@x.example>: mailbox full"), &[unknown, full]);
    }
    // Dots after a host are the sentence's.
    assert_eq!(classify("", "<mx.example.org>...User unknown", &Options::default()).category.id(), "user-unknown");
}

#[test]
fn an_item_has_a_number() {
    let full = ("bob@x.example", "mailbox-full", None);
    for (one, two) in [("1. ", "2. "), ("1) ", "2) "), ("10. ", "11. "), ("- ", "- "), ("", "")] {
        holds(&format!("{one}bob@x.example: mailbox is full\n{two}dave@x.example: 421 4.3.2 try again later"), &[full, LATER]);
    }
    holds("1. bob: mailbox is full\n2. dave@x.example: 421 4.3.2 try again later", &[FULL, LATER]);
}

#[test]
fn an_address_that_was_struck_out_is_none_that_nobody_wrote() {
    holds(
        "<c***@x***.example>: 550 5.1.1 user unknown\n<e***@x***.example>: 452 4.2.2 mailbox full",
        &[("c***@x***.example", "user-unknown", Some(550)), ("e***@x***.example", "mailbox-full", Some(452))],
    );
    holds("550 5.1.1 <[hidden]>: Recipient address rejected: User unknown", &[("", "user-unknown", Some(550))]);
    holds("<[hidden]>: 550 5.1.1 user unknown\n<dave@x.example>: 421 4.3.2 try again later", &[("", "user-unknown", Some(550)), LATER]);
    let explained = bouncecode::explain("", "550 5.1.1 <jo_mail.example#EXT#@x.example> unknown, not [EMAIL]", &Options::default());
    assert_eq!(explained.facts.iter().map(|fact| fact.value.as_str()).collect::<Vec<_>>(), ["jo_mail.example#EXT#@x.example"]);
}

#[test]
fn recipients_in_a_list_on_one_line_are_told_apart() {
    let (full, unknown) = ("452 4.2.2 Mailbox full", "550 5.1.1 User unknown");
    let wanted = [("al@x.example", "mailbox-full", Some(452)), ("bo@x.example", "user-unknown", Some(550))];
    for list in [
        "al@x.example: FULL; bo@x.example: UNKNOWN",
        "al@x.example FULL; bo@x.example UNKNOWN",
        "<al@x.example>: FULL, <bo@x.example>: UNKNOWN",
        "RCPT TO:<al@x.example>: FULL; RCPT TO:<bo@x.example>: UNKNOWN",
        "al@x.example => FULL | bo@x.example => UNKNOWN",
        "al@x.example: FULL / bo@x.example: UNKNOWN",
        "al@x.example: FULL. bo@x.example: UNKNOWN.",
        "al@x.example - FULL - bo@x.example - UNKNOWN",
        "al@x.example – FULL – bo@x.example – UNKNOWN",
        "al@x.example\tFULL\tbo@x.example\tUNKNOWN",
        "al@x.example:FULL bo@x.example:UNKNOWN",
        "Not delivered: al@x.example (FULL), bo@x.example (UNKNOWN)",
        "Not delivered: al@x.example [FULL] bo@x.example [UNKNOWN]",
        "The message to al@x.example failed: FULL, and to bo@x.example: UNKNOWN",
        r#"[{"recipient":"al@x.example","error":"FULL"},{"recipient":"bo@x.example","error":"UNKNOWN"}]"#,
    ] {
        holds(&list.replace("FULL", full).replace("UNKNOWN", unknown), &wanted);
    }
    holds(
        "smtplib.SMTPRecipientsRefused: {'al@x.example': (452, b'4.2.2 Mailbox full'), 'bo@x.example': (550, b'5.1.1 User unknown')}",
        &wanted,
    );
    holds(
        "al@x.example: mailbox full; bo@x.example: user unknown",
        &[("al@x.example", "mailbox-full", None), ("bo@x.example", "user-unknown", None)],
    );
}

#[test]
fn an_address_in_a_reply_begins_no_list() {
    for (text, said) in [
        (
            "<al@x.example>: 550 5.1.0 Sender verify failed, <news@y.example>: 550 no such user",
            ("al@x.example", "sender-rejected", Some(550)),
        ),
        ("550 5.1.1 <al@x.example>: user unknown; contact postmaster@x.example: 550 is final", UNKNOWN_AL),
        ("550 5.1.1 <al@x.example>: user unknown, <al@x.example>: 550 5.1.1 user unknown", UNKNOWN_AL),
        ("550 permanent failure for one or more recipients (al@x.example:550 5.1.1 user unknown)", UNKNOWN_AL),
    ] {
        holds(text, &[said]);
    }
}

const UNKNOWN_AL: (&str, &str, Option<u16>) = ("al@x.example", "user-unknown", Some(550));

#[test]
fn nobody_is_lost_of_many() {
    for count in [254, 255, 256, 600, 3000] {
        let reply = |at: usize| {
            if at.is_multiple_of(3) { ("452 4.2.2 Mailbox full", "mailbox-full") } else { ("550 5.1.1 User unknown", "user-unknown") }
        };
        let text: String = (0..count).map(|at| format!("<u{at}@x.example>: {}\n", reply(at).0)).collect();
        // What is said about the first a second time, at the end, is the last word.
        let entries = classify_each(&format!("{text}<U0@x.example>: 550 5.1.1 User unknown\n"), &Options::default());
        let named = |entry: &bouncecode::Entry| (entry.address.as_deref().unwrap().to_lowercase(), entry.classification.category.id());
        let mut wanted: Vec<_> = (1..count).map(|at| (format!("u{at}@x.example"), reply(at).1)).collect();
        wanted.push(("u0@x.example".to_owned(), "user-unknown"));
        assert_eq!(entries.iter().map(named).collect::<Vec<_>>(), wanted, "{count}");
        assert!(entries.is_sorted_by_key(|entry| entry.start), "{count}");
    }
}

#[test]
fn nobody_is_lost_of_many_records() {
    let reply = |at: usize| if at.is_multiple_of(3) { ("452", "mailbox full") } else { ("550", "user unknown") };
    for form in [
        "code: {code}\nmessage: {words}\nemail: {to}\nhost: mx.x.example\n\n",
        "{\n  \"message\": \"{words}\",\n  \"code\": {code},\n  \"email\": \"{to}\"\n},\n",
        "{words};{code};{to}\n",
    ] {
        let one = |at: usize| {
            let (code, words) = reply(at);
            form.replace("{code}", code).replace("{words}", words).replace("{to}", &format!("u{at}@x.example"))
        };
        let entries = classify_each(&(0..900).map(one).collect::<String>(), &Options::default());
        let said = |entry: &bouncecode::Entry| (entry.address.clone().unwrap_or_default(), entry.classification.category.id());
        let wanted = (0..900).map(|at| (format!("u{at}@x.example"), reply(at).1.replace(' ', "-")));
        let wanted: Vec<_> =
            wanted.map(|(to, words)| (to, if words == "user-unknown" { "user-unknown" } else { "mailbox-full" })).collect();
        assert_eq!(entries.iter().map(said).collect::<Vec<_>>(), wanted, "{form}");
    }
}

#[test]
fn what_python_raises_has_an_entry_for_each_recipient() {
    let text =
        "SMTPRecipientsRefused: {'carol@x.example': (550, b'5.1.1 User unknown'), 'dave@x.example': (421, b'4.3.2 try again later')}";
    holds(text, &[UNKNOWN, LATER]);
    assert!(classify("", text, &Options::default()).flags.contains(Flag::SeveralRecipients));
}

/// A text about two of whom one got the message says nothing about whom the caller has in mind.
#[test]
fn one_who_got_the_message_is_not_suppressed_with_one_who_is_unknown() {
    for text in [
        "RCPT TO:<dave@x.example>\n250 2.1.5 OK\nRCPT TO:<carol@x.example>\n550 5.1.1 User unknown",
        "<carol@x.example>: 550 5.1.1 User unknown\n<dave@x.example>: 250 2.1.5 OK",
        "Final-Recipient: rfc822; carol@x.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such user\n\n\
         Final-Recipient: rfc822; dave@x.example\nAction: delivered\nStatus: 2.0.0",
    ] {
        let whole = classify("", text, &Options::default());
        assert!(whole.address_action == AddressAction::Watch && whole.flags.contains(Flag::SeveralRecipients), "{text}");
        let entries = classify_each(text, &Options::default());
        let suppressed = entries.iter().filter(|entry| entry.classification.address_action == AddressAction::Suppress);
        let addresses: Vec<_> = suppressed.map(|entry| entry.address.as_deref()).collect();
        assert_eq!(addresses, [Some("carol@x.example")], "{text}: {entries:#?}");
    }
}

/// The sender is no recipient, and neither is what one column of a table says.
#[test]
fn a_sender_that_was_taken_is_no_other_recipient() {
    for text in [
        "MAIL FROM:<news@shop.example>\n250 2.1.0 <news@shop.example> ok\nRCPT TO:<carol@x.example>\n550 5.1.1 User unknown",
        "250 <news@shop.example>... Sender ok\n550 5.1.1 <carol@x.example>... User unknown",
        "news@shop.example,carol@x.example,failed,550 5.1.1 User unknown",
        "carol@x.example, carol@x.example: 550 5.1.1 User unknown",
    ] {
        let answer = classify("", text, &Options::default());
        assert!(answer.address_action == AddressAction::Suppress, "{text}: {answer:?}");
    }
}

/// Which of them the server does not know, it did not say.
#[test]
fn one_reply_for_a_list_of_recipients_suppresses_none() {
    for text in [
        "Your message could not be delivered to dave@x.example, carol@x.example. One of them does not exist (550 5.1.1 user unknown).",
        "<dave@x.example>, <carol@x.example>: 550 5.1.1 user unknown",
    ] {
        let entries = classify_each(text, &Options::default());
        let watched = |entry: &bouncecode::Entry| entry.classification.address_action == AddressAction::Watch;
        assert!(entries.iter().all(watched), "{text}: {entries:#?}");
    }
}

#[test]
fn each_reply_of_a_list_gets_an_answer() {
    let (unknown, full) = (("", "user-unknown", Some(550)), ("", "mailbox-full", Some(452)));
    holds("550 5.1.1 User unknown\n452 4.2.2 Mailbox full\n550 5.1.1 No such user here\n", &[unknown, full, unknown]);
    holds("550-5.1.1 The account that you tried to reach\n550 5.1.1 does not exist.\n452 4.2.2 Mailbox full", &[unknown, full]);
    // Some name the recipient, and the last word on one counts.
    holds(
        "451 4.7.1 <carol@x.example>: Greylisted, try again later\n452 4.2.2 Mailbox full\n550 5.1.1 <carol@x.example>: User unknown",
        &[full, UNKNOWN],
    );
    let text = "550 5.1.1 User unknown\r\n452 4.2.2 Mailbox full\r\n";
    let stretches: Vec<_> =
        classify_each(text, &Options::default()).into_iter().map(|entry| text[entry.start..entry.end].to_owned()).collect();
    assert_eq!(stretches, ["550 5.1.1 User unknown", "452 4.2.2 Mailbox full"]);
}

#[test]
fn the_lines_of_one_reply_and_of_one_session_are_no_list() {
    let unknown = ("", "user-unknown", Some(550));
    for text in [
        "550 5.1.1 User unknown\n550 5.1.1 in local recipient table",
        "550 5.1.1 User unknown\n503 5.5.1 Error: need RCPT command",
        "550-5.1.1 User unknown\n550-5.1.1 Please check\n550 5.1.1 the address",
    ] {
        holds(text, &[unknown]);
    }
}

/// What a neighbour was told, and by whom, says nothing about this recipient.
#[test]
fn a_recipient_is_judged_by_what_its_own_server_said() {
    let neighbours = [
        "<carol@x.example>: 550 5.1.1 unknown, AMSPR01.prod.outlook.com",
        "<carol@x.example>: host gmail-smtp-in.l.google.com[192.0.2.1] said: 550-5.1.1 no such account p=NoSuchUser - gsmtp",
        "<carol@x.example>: 554 delivery error: dd This user doesn't have a yahoo.com account",
        "<carol@x.example>: 450 4.7.1 Greylisted, try again in 5 minutes",
        "<carol@x.example>: 550 5.7.1 Mimecast: rejected by policy, see https://community.mimecast.com/",
    ];
    let statuses =
        ["5.5.0", "5.4.5", "5.7.23", "4.7.29", "5.7.27", "5.7.124", "5.4.1", "5.7.1", "4.7.28", "5.2.0", "4.4.7", "5.1.10", "5.7.133"];
    let replies = statuses.iter().map(|status| format!("{}50 {status} x", &status[..1]));
    for reply in replies.chain(["550 5.1.1 User unknown".into(), "521 x".into(), "554 delivery error".into()]) {
        let own = format!("<dave@y.example>: {reply}");
        let alone = &classify_each(&own, &Options::default())[0].classification;
        for neighbour in neighbours {
            for text in [format!("{neighbour}\n{own}\n"), format!("{own}\n{neighbour}\n")] {
                let entries = classify_each(&text, &Options::default());
                let entry = entries.iter().find(|entry| entry.address.as_deref() == Some("dave@y.example")).expect(&text);
                let told =
                    |answer: &bouncecode::Classification| (answer.category, answer.address_action, answer.retry_after, answer.provider);
                assert_eq!(told(&entry.classification), told(alone), "{text}");
            }
        }
    }
}

#[test]
fn what_stands_beside_lines_of_a_log_is_read_too() {
    let log = "Nov  2 08:00:01 mx1 postfix/smtp[99]: 3A1B2C: to=<dave@x.example>, relay=mx.x.example[192.0.2.2]:25, delay=0.9, dsn=4.3.2, \
               status=deferred (host mx.x.example[192.0.2.2] said: 421 4.3.2 try again later)";
    let strangers = "Nov  2 08:00:02 mx1 sshd[7]: Accepted publickey for al@x.example from 192.0.2.9 port 550 ssh2";
    for text in [
        format!("<carol@x.example>: 550 5.1.1 User unknown\n\nSee the log:\n{log}\n"),
        format!("<carol@x.example>: 550 5.1.1 User unknown\n{log}\n{strangers}\n"),
    ] {
        holds(&text, &[UNKNOWN, LATER]);
    }
    holds(&format!("{log}\n{strangers}\n<carol@x.example>: 550 5.1.1 User unknown\n"), &[LATER, UNKNOWN]);
}

#[test]
fn a_single_entry_is_what_classify_answers() {
    let delivered = "Nov  2 08:00:01 mx1 postfix/smtp[99]: 3A1B2C: to=<dave@x.example>, relay=mx.x.example[192.0.2.2]:25, delay=0.9, \
                     dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F1)";
    let long = format!("550 5.1.1 User unknown\n{}", "x ".repeat(600_000));
    for text in ["550 5 1 1", "21", " 5.1.1 ", "550 5.1.1 User unknown", delivered, &long] {
        let answer = classify("", text, &Options::default());
        let entries = classify_each(text, &Options::default());
        let said = |answer: &bouncecode::Classification| {
            (answer.category, answer.reply_code, answer.status, answer.flags.contains(Flag::Truncated))
        };
        assert_eq!(entries.iter().map(|entry| said(&entry.classification)).collect::<Vec<_>>(), [said(&answer)], "{:.40}", text);
    }
}

/// One reply for a list: it is not told which of them are dead, and each has an entry that says so.
#[test]
fn of_recipients_side_by_side_none_is_suppressed() {
    let [anna, ben, carla] = ["anna@x.example", "ben@y.example", "carla@z.example"];
    for text in [
        "Hello, mails to anna@x.example, ben@y.example and carla@z.example bounced: 550 5.1.1 User unknown.",
        "550 5.1.1 User unknown: anna@x.example, ben@y.example, carla@z.example",
        "550 5.1.1 User unknown (anna@x.example; ben@y.example; carla@z.example)",
        "550 5.1.1 <anna@x.example>, <ben@y.example>, <carla@z.example>: user unknown",
        "The following recipients do not exist: anna@x.example ben@y.example carla@z.example\n550 5.1.1 User unknown",
        "These addresses bounced with 550 5.1.1 User unknown:\nanna@x.example\nben@y.example\ncarla@z.example",
        "550 5.1.1 User unknown\n\nAffected:\n- anna@x.example\n- ben@y.example\n- carla@z.example",
        "To: anna@x.example, ben@y.example\nCc: carla@z.example\n\n550 5.1.1 User unknown",
        "die Mail an anna@x.example, ben@y.example und carla@z.example kam zurück: 550 5.1.1 User unknown",
        "E-posten til anna@x.example, ben@y.example og carla@z.example kom i retur: 550 5.1.1 User unknown",
        "relay sendmail[6120]: to=<anna@x.example>,<ben@y.example>,<carla@z.example>, delay=00:00:12, stat=550 5.1.1 user unknown",
    ] {
        let whole = classify("", text, &Options::default());
        assert!(whole.address_action == AddressAction::Watch && whole.flags.contains(Flag::SeveralRecipients), "{text}");
        let entries = classify_each(text, &Options::default());
        assert_eq!(
            entries.iter().map(|entry| entry.address.as_deref()).collect::<Vec<_>>(),
            [Some(anna), Some(ben), Some(carla)],
            "{text}"
        );
        assert!(entries.iter().all(|entry| entry.classification == whole), "{text}");
    }
}

/// Two addresses of which one is nobody's who was refused.
#[test]
fn who_is_named_beside_the_recipient_is_no_other_recipient() {
    for text in [
        "From: shop@y.example\nTo: carol@x.example\n\n550 5.1.1 User unknown",
        "mail from shop@y.example to carol@x.example bounced: 550 5.1.1 User unknown",
        "550 5.1.1 <carol@x.example>: User unknown, contact postmaster@x.example",
        "<carol@x.example>: 550 5.1.1 User unknown\n\nReferences: <1@y.example> <2@y.example>\nTo: dave@y.example, al@y.example",
        "Carol Hansen <carol@x.example>, 550 5.1.1 User unknown",
        "carol@x.example,shop@y.example,550 5.1.1 User unknown",
    ] {
        let whole = classify("", text, &Options::default());
        assert!(whole.address_action == AddressAction::Suppress && !whole.flags.contains(Flag::SeveralRecipients), "{text}");
    }
}

#[test]
fn a_sentence_may_go_on_with_the_next_recipient() {
    let full = ("dave@x.example", "mailbox-full", Some(452));
    for text in [
        "mail to carol@x.example bounced: 550 5.1.1 User unknown. The one to dave@x.example came back with \"452 4.2.2 Mailbox full\"",
        "die Mail an carol@x.example kam zurück: \"550 5.1.1 User unknown\", die für dave@x.example: \"452 4.2.2 Mailbox full\"",
        "<carol@x.example>: 550 5.1.1 User unknown\nThe one for dave@x.example too: 452 4.2.2 Mailbox full",
    ] {
        holds(text, &[UNKNOWN, full]);
    }
    for word in ["to", "an", "à", "til", "aan", "для"] {
        let text = format!("ann@x.example 550 5.1.1 user unknown {word} bob@x.example 552 5.2.2 mailbox full");
        holds(&text, &[("ann@x.example", "user-unknown", Some(550)), ("bob@x.example", "mailbox-full", Some(552))]);
    }
}

/// What a caller who knows the recipient gets: the action, whether the rule `other-address` lowered it.
fn to(recipient: &str, text: &str) -> (AddressAction, bool) {
    let found = explain("", text, &Options::default().recipient(recipient));
    (found.classification.address_action, found.limited_by.contains(&RuleId::OtherAddress))
}

#[test]
fn a_reply_that_names_another_mailbox_is_about_that_one() {
    for text in [
        "550 5.1.1 <gone@far.example>: Recipient address rejected: User unknown",
        "550 5.1.1 User unknown: <gone@far.example>",
        "no such user gone@far.example",
        "gone@far.example: 550 5.1.1 User unknown",
        "550 5.1.1 gone@far.example mailbox does not exist",
        "550 5.1.1 User gone@far.example unknown",
        "550 5.1.1 The address gone@far.example does not exist",
        "550 5.1.1 user unknown for gone@far.example",
        "554 delivery error: dd This user doesn't have a far.example account (gone@far.example) [0]",
    ] {
        assert_eq!(to("ann@x.example", text), (AddressAction::Watch, true), "{text}");
        assert_eq!(to("gone@far.example", text), (AddressAction::Suppress, false), "{text}");
        // A server that calls its domain otherwise, and one that cuts off what follows a plus sign.
        assert_eq!(to("Jo Gone <gone@far.example>", text), (AddressAction::Suppress, false), "{text}");
        assert_eq!(to("Gone+news@mail.far.example", text), (AddressAction::Suppress, false), "{text}");
        assert_eq!(to("", text), (AddressAction::Suppress, false), "{text}");
    }
    for text in [
        "550 5.1.1 User unknown",
        "550 5.1.1 User unknown. For help write to help@far.example",
        "550 5.1.1 User unknown, please contact postmaster@far.example",
        "550 5.1.1 <***@far.example>: User unknown",
    ] {
        assert_eq!(to("ann@x.example", text), (AddressAction::Suppress, false), "{text}");
    }
    // The address of the caller's text is what is wrong with it.
    assert_eq!(to("ann@x.example", "553 5.1.3 <ann@x,example>: syntax error in address").0, AddressAction::Correct);
}

#[test]
fn a_domain_that_is_not_found_is_the_recipient_s_own() {
    for text in [
        "Host or domain name not found. Name service error for name=shop.example type=A: Host not found",
        "550 5.1.2 Domain shop.example does not exist",
        "550 5.1.2 domain shop.example not found",
        "550 5.1.2 (shop.example)",
        "550 5.1.2 <jo@shop.example>: domain not found",
        "jo@shop.example: 550 5.1.2 domain not found",
        "5.1.2 Bad destination host 'DNS Hard Error looking up shop.example (MX): NXDomain'",
    ] {
        assert_eq!(to("ann@x.example", text), (AddressAction::Watch, true), "{text}");
        assert_eq!(to("ann@shop.example", text), (AddressAction::Suppress, false), "{text}");
    }
    assert_eq!(to("ann@x.example", "550 5.1.2 Host unknown"), (AddressAction::Suppress, false));
    // An exchanger is missing, or the relay of whoever sends: no domain of mail is without a dot.
    for text in [
        "550 5.1.2 relay.shop.example: Host unknown",
        "550 5.1.2 Domain notshop.example does not exist",
        "5.1.2 Bad destination host 'DNS Hard Error looking up relay.shop.example (MX): NXDomain'",
    ] {
        assert_eq!(to("ann@shop.example", text), (AddressAction::Watch, true), "{text}");
    }
    assert_eq!(to("ann@bücher.example", "Domain bücher.example does not exist"), (AddressAction::Suppress, false));
    for (recipient, name) in [("ann@shop.example", "mx2.shop.example"), ("", "smarthost")] {
        let text = format!("Host or domain name not found. Name service error for name={name} type=A: Host not found");
        assert_eq!(to(recipient, &text), (AddressAction::Watch, true), "{name}");
    }
    let line = "Nov  2 08:00:01 mx1 postfix/smtp[99]: 3A1B2C: to=<ann@x.example>, relay=none, delay=1, dsn=5.4.4, status=bounced (Host or \
                domain name not found. Name service error for name=NAME type=A: Host not found)";
    for (name, action) in [("relay.shop.example", AddressAction::Watch), ("x.example", AddressAction::Suppress)] {
        let entries = classify_each(&line.replace("NAME", name), &Options::default());
        assert_eq!(entries[0].classification.address_action, action, "{name}");
    }
}

#[test]
fn fields_of_one_recipient_say_nothing_of_the_next() {
    let text = "Original-Recipient: rfc822;ann@x.example\nFinal-Recipient: rfc822;<ann@x.example>\nAction: failed\nStatus: 5.1.1\n\
                Diagnostic-Code: smtp; 550 5.1.1 user unknown\n\nFinal-Recipient: rfc822;bob@x.example\nAction: failed\nStatus: 5.1.1\n\
                Diagnostic-Code: smtp; 550 5.1.1 user unknown\n";
    assert_eq!(suppressed(text), ["ann@x.example", "bob@x.example"]);
    assert!(suppressed(&text.replace("rfc822;<ann@x.example>", "rfc822;jim@y.example").replace("bob", "kim")).is_empty());
}

/// The action of the one answer, and the address and action of each entry.
fn actions(text: &str) -> (AddressAction, Vec<(String, AddressAction)>) {
    let entries = classify_each(text, &Options::default());
    let entry = |entry: bouncecode::Entry| (entry.address.unwrap_or_default(), entry.classification.address_action);
    (classify("", text, &Options::default()).address_action, entries.into_iter().map(entry).collect())
}

#[test]
fn whoever_was_served_is_not_whom_a_reply_refused() {
    for text in [
        r#"{"accepted":["ann@x.example"],"rejected":["bob@y.example"],"rejectedErrors":[{"response":"550 5.1.1 User unknown","responseCode":550,"command":"RCPT TO"}]}"#,
        r#"[{"result":"delivered","recipient":"ann@x.example"},{"result":"550 5.1.1 User unknown","recipient":"bob@y.example"}]"#,
        r#"[{"recipient":"ann@x.example","result":"delivered"},{"recipient":"bob@y.example","result":"550 5.1.1 User unknown"}]"#,
        "result,to\nok,ann@x.example\n550 5.1.1 User unknown,bob@y.example\n",
        "ann@x.example,ok\nbob@y.example,550 5.1.1 User unknown\n",
        "- result: delivered\n  to: ann@x.example\n- result: 550 5.1.1 User unknown\n  to: bob@y.example\n",
        "accepted for ann@x.example; 550 5.1.1 User unknown for bob@y.example",
        "delivered:\n  ann@x.example\n550 5.1.1 User unknown:\n  bob@y.example\n",
        "ann@x.example 250 2.0.0 OK and bob@y.example 550 5.1.1 User unknown",
        "bob@y.example: 550 5.1.1 User unknown. ann@x.example was accepted",
        "ann@x.example (zugestellt), bob@y.example (550 5.1.1 Benutzer unbekannt)",
        "levert til ann@x.example, men bob@y.example: 550 5.1.1 ukjent bruker",
    ] {
        let (action, entries) = actions(text);
        assert_eq!(action, AddressAction::Watch, "{text}");
        let lost = |(address, action): &(String, AddressAction)| address == "ann@x.example" && *action == AddressAction::Suppress;
        assert!(!entries.iter().any(lost), "{text}: {entries:?}");
    }
    for text in [
        "ann@x.example was not delivered; 550 5.1.1 User unknown",
        "Your message sent to ann@x.example from news@shop.example bounced: 550 5.1.1 User unknown",
        "-> MAIL FROM:<news@shop.example>\n<- 250 2.1.0 Ok\n-> RCPT TO:<ann@x.example>\n<- 550 5.1.1 User unknown\n",
        "Not delivered: ann@x.example, 550 5.1.1 User unknown. Help: help@x.example",
    ] {
        assert_eq!(actions(text).0, AddressAction::Suppress, "{text}");
    }
}

/// Who is suppressed by a text.
fn suppressed(text: &str) -> Vec<String> {
    let entries = classify_each(text, &Options::default()).into_iter();
    let entries = entries.filter(|entry| entry.classification.address_action == AddressAction::Suppress);
    entries.filter_map(|entry| entry.address).collect()
}

/// Whom a text has answers about.
fn named(text: &str) -> Vec<String> {
    classify_each(text, &Options::default()).into_iter().filter_map(|entry| entry.address).collect()
}

const REPLY: &str = "550 5.1.1 user unknown";

/// The forms in which programs print a field and a reply.
const RECORDS: [&str; 8] = [
    r#"{"KEY":"WHO","error":"REPLY"}"#,
    r#"{"response":"REPLY","KEY":["WHO"]}"#,
    "{\n  \"KEY\": [\n    \"WHO\"\n  ],\n  \"reason\": \"REPLY\"\n}",
    "level=error KEY=WHO err=\"REPLY\"",
    "KEY=<WHO> msg=\"REPLY\"",
    "KEY: WHO\nmessage: REPLY",
    "{'KEY' => 'WHO', 'error' => 'REPLY'}",
    "id,KEY,error\n7,WHO,REPLY",
];

fn filled(form: &str, key: &str, who: &str) -> String {
    form.replace("KEY", key).replace("WHO", who).replace("REPLY", REPLY)
}

/// Whom a record does not call its recipient, the reply is not laid to.
#[test]
fn somebody_else_s_field_names_no_recipient() {
    for key in [
        "reply_to",
        "replyTo",
        "mail_from",
        "from_email",
        "fromAddress",
        "return_path",
        "cc",
        "bcc",
        "owner",
        "account_manager",
        "created_by",
        "assignee",
        "csr",
        "sasl_login",
        "smtp_user",
        "helpdesk",
        "admin_email",
        "forward_to",
        "new_address",
        "username",
    ] {
        for form in RECORDS {
            let text = filled(form, key, "pia@shop.example");
            assert_eq!(suppressed(&text), Vec::<String>::new(), "{text}");
        }
        for text in [
            format!(r#"{{"to":"kim@firm.example","{key}":"pia@shop.example","error":"{REPLY}"}}"#),
            format!(r#"{{"error":"{REPLY}","{key}":"pia@shop.example","rcpt_to":"kim@firm.example"}}"#),
            format!("level=error to=kim@firm.example {key}=pia@shop.example reason=\"{REPLY}\""),
        ] {
            assert_eq!(named(&text), ["kim@firm.example"], "{text}");
        }
    }
    // Of two addresses the one is the recipient's that its field says so of.
    for text in [
        r#"{"error":"550 5.1.1 user unknown","customer_email":"pia@shop.example","recipient":"kim@firm.example"}"#,
        r#"{"to":"kim@firm.example","user":{"email":"pia@shop.example"},"error":"550 5.1.1 user unknown"}"#,
    ] {
        assert_eq!(suppressed(text), ["kim@firm.example"], "{text}");
    }
    assert_eq!(suppressed("ida@shop.example,kim@firm.example,550 5.1.1 user unknown"), Vec::<String>::new());
}

#[test]
fn a_recipient_s_field_names_it() {
    let keys = ["to", "rcpt", "recipient", "rcpt_to", "toAddress", "recipientEmail", "email", "customer_email", "mail", "destination"];
    for (key, form) in keys.into_iter().flat_map(|key| RECORDS.map(|form| (key, form))) {
        let text = filled(form, key, "kim@firm.example");
        assert_eq!(named(&text), ["kim@firm.example"], "{text}");
    }
}

/// The labels of letters, tickets and headers.
#[test]
fn a_label_tells_whose_an_address_is() {
    for label in [
        "Von",
        "De",
        "Da",
        "Fra",
        "Från",
        "Van",
        "Od",
        "От",
        "Від",
        "Kimden",
        "Feladó",
        "Lähettäjä",
        "Expéditeur",
        "Remitente",
        "差出人",
        "发件人",
        "보낸사람",
        "Reply-To",
        "Antwort an",
        "Répondre à",
        "Ansprechpartner",
        "Account manager",
        "Assigned to",
        "Requested by",
        "Kopie",
        "Weitere Empfänger",
        "Other recipients",
        "Return-Path",
        "Errors-To",
        "Message-ID",
        "Owner",
        "Neue Adresse",
        "Nouvelle adresse",
        "Ny adresse",
        "Delegated to",
        "User",
        "Signed in as",
    ] {
        for text in [format!("{label}: pia@shop.example\n{REPLY}"), format!("{label}: <pia@shop.example>\n\nError: {REPLY}")] {
            assert_eq!(suppressed(&text), Vec::<String>::new(), "{text}");
        }
    }
    let named = format!("De : Pia Holm <pia@shop.example>\n{REPLY}");
    assert_eq!(suppressed(&named), Vec::<String>::new(), "{named}");
    for label in [
        "An",
        "Empfänger",
        "Para",
        "À",
        "Destinataire",
        "Til",
        "Till",
        "Mottaker",
        "Aan",
        "Ontvanger",
        "Do",
        "Odbiorca",
        "Komu",
        "Příjemce",
        "Кому",
        "Получатель",
        "宛先",
        "收件人",
        "받는 사람",
        "Alıcı",
        "Címzett",
        "Vastaanottaja",
        "Προς",
        "E-Mail-Adresse",
        "Adresse e-mail",
        "Correo electrónico",
        "Indirizzo",
        "Адрес",
        "メールアドレス",
        "Mailbox",
        "Failed recipient",
        "Invalid address",
        "Undeliverable",
        "Unzustellbar",
        "Unknown user",
        "Final-Recipient",
        "Not delivered to",
    ] {
        let text = format!("From: Shop <news@shop.example>\n{label}: <kim@firm.example>\n{REPLY}");
        assert_eq!(suppressed(&text), ["kim@firm.example"], "{text}");
    }
}

/// Who tells of a reply, and who is to be written to instead.
#[test]
fn bystanders_and_successors_are_no_recipients() {
    for text in [
        "On Tue, 3 Mar 2026 at 09:12, Pia Holm <pia@shop.example> wrote:\n> REPLY",
        "Am Dienstag schrieb pia@shop.example:\n> REPLY",
        "Le mardi, pia@shop.example a écrit :\n> REPLY",
        "Den 3. mars skrev pia@shop.example:\n> REPLY",
        "pia@shop.example asks: what does REPLY mean?",
        "pia@shop.example commented:\nREPLY",
        "pia@build7.shop.example:~$ grep bounce mail.log\nREPLY",
        "Escalated to pia@shop.example: REPLY",
        "Senders by message count\n    5 pia@shop.example\n\nmessage bounce detail\n    1 REPLY",
        "REPLY, please use pia@shop.example",
        "REPLY. New address: pia@shop.example",
        "REPLY; write to pia@shop.example",
        "REPLY, bitte an pia@shop.example schreiben",
        "REPLY, écrivez à pia@shop.example",
        "REPLY. Successor: pia@shop.example",
        "REPLY; the new address is pia@shop.example",
        "REPLY, bruk pia@shop.example",
    ] {
        let text = text.replace("REPLY", REPLY);
        assert_eq!(suppressed(&text), Vec::<String>::new(), "{text}");
    }
    for text in [
        "<WHO>: REPLY, please write to pia@shop.example instead",
        "550 5.1.1 The email account that you tried to reach (WHO) does not exist",
        "Please note that your message to WHO was not delivered: REPLY",
        "550 WHO\nuser unknown",
        "550 5.1.1 unknown user: WHO",
    ] {
        let text = filled(text, "", "kim@firm.example");
        assert_eq!(suppressed(&text), ["kim@firm.example"], "{text}");
    }
}

/// Before an address, what ends in "RCPT TO" or in a tight key names the recipient, whatever words are before that.
#[test]
fn words_before_a_recipient_s_key_make_it_nobody_else_s() {
    for text in [
        "SMTP error from another mail server after RCPT TO:<WHO>: REPLY",
        "RCPT TO <WHO>\ncustomer_email: pia@shop.example\nREPLY",
        "customer_email: pia@shop.example\nerror: REPLY after RCPT TO <WHO>",
        "Sender report to=<WHO>: REPLY",
        "The reply that the sender got, to=WHO: REPLY",
    ] {
        let text = filled(text, "", "kim@firm.example");
        assert_eq!(named(&text), ["kim@firm.example"], "{text}");
    }
}
