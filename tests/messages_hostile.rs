//! Any bytes are a message: nothing panics, limits are flagged, and time is linear in the length.

mod growth;

use bouncecode::message::{MessageFlag, MessageKind, ReportOptions, read_report};
use proptest::prelude::*;

const HEAD: &str = "From: MAILER-DAEMON@x.example\nSubject: Undelivered Mail\n";

fn shapes(size: usize) -> Vec<(&'static str, String)> {
    let times = |piece: &str| piece.repeat(size / piece.len());
    let numbered = |piece: &dyn Fn(usize) -> String| (0..size / 32).map(piece).collect::<String>();
    // Beside something that grows as well, so that the product of both would be seen. No more than the limit of recipients.
    let few = |piece: &dyn Fn(usize) -> String| (0..size / 1024).map(piece).collect::<String>();
    vec![
        ("nested messages", times("Content-Type: message/rfc822\n\n")),
        ("nested multiparts", numbered(&|i| format!("Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n"))),
        ("boundaries that are missing", format!("Content-Type: multipart/mixed\n\n{}", times("--x\nContent-Type: multipart/mixed\n\n"))),
        (
            "boundaries that nothing uses",
            format!(
                "Content-Type: multipart/mixed; boundary=a\n\n{}",
                numbered(&|i| format!("--a\nContent-Type: multipart/mixed; boundary=q{i}\n\n"))
            ),
        ),
        (
            "boundaries that only the end uses",
            format!(
                "Content-Type: multipart/mixed; boundary=a\n\n{}--y\n--z\n",
                times("--a\nContent-Type: multipart/mixed; boundary=y\n\n--a\nContent-Type: multipart/mixed; boundary=z\n\n")
            ),
        ),
        ("messages of an mbox", times(&format!("From x\n{HEAD}\n<a@x.example>: 550 no\n\n"))),
        ("separators in a text", format!("{HEAD}\n{}", times("\nFrom x\nFrom: y@x.example\n"))),
        ("separators without a message", times("\nFrom x\n")),
        ("closed reports", times(&format!("{HEAD}Content-Type: multipart/report; boundary=b\n\n--b\n\n<a@x.example>: 550 no\n--b--\n"))),
        ("parts", format!("Content-Type: multipart/mixed; boundary=x\n\n{}", times("--x\n\nhi\n"))),
        ("addresses in a field", format!("{HEAD}To: {}\n\nx", times("a@x.example, "))),
        ("addresses in a list", format!("{HEAD}\nThe following addresses failed:\n{}", numbered(&|i| format!("user{i}@x.example\n")))),
        (
            "addresses that share one reply",
            format!(
                "{HEAD}\nThe following addresses failed:\n{}{}",
                (0..1000).map(|i| format!("user{i}@x.example\n")).collect::<String>(),
                times("550 no ")
            ),
        ),
        ("addresses behind blanks", format!("{HEAD}\n{}{}", times(" "), few(&|i| format!("user{i}@x.example ")))),
        (
            "addresses that share a long reply about their domain",
            format!(
                "{HEAD}\nThe following addresses failed:\n{}550 5.1.2 domain does not exist {}",
                few(&|i| format!("user{i}@x.example\n")),
                times("no ")
            ),
        ),
        (
            "recipients of fields that share a long reply of the text",
            format!(
                "{HEAD}Content-Type: multipart/report; boundary=b\n\n--b\n\nThe following addresses failed:\n{}550 no {}\n\
                 --b\nContent-Type: message/delivery-status\n\n{}--b--\n",
                few(&|i| format!("user{i}@x.example\n")),
                times("no "),
                few(&|i| format!("Final-Recipient: rfc822;user{i}@x.example\nAction: failed\n\n"))
            ),
        ),
        (
            "names that are not ASCII in a field",
            format!(
                "{HEAD}X-Failed-Recipients: {}\n\nThis is the mail system at host x.\n{}",
                few(&|i| format!("ü{i}@shöp.example, ")),
                few(&|i| format!("ü{i}@shöp.example\n"))
            ),
        ),
        ("lists", format!("{HEAD}\n{}", times("the following addresses failed:\na@x.example\n"))),
        (
            "blank lines between addresses",
            format!("{HEAD}\nThe following addresses failed:\n{}", times(&("\n".repeat(500) + "a@x.example\n"))),
        ),
        ("addresses of others in one line", format!("{HEAD}\n{}", times("for help contact a@x.example "))),
        ("markers", format!("{HEAD}\n{}", times("could not be delivered "))),
        ("clauses", format!("{HEAD}\n{}:", times("ble levert til følgende mottakere, not delivered "))),
        ("reasons", format!("{HEAD}\n<a@x.example>\n{}", times("Reason: undeliverable\n"))),
        ("sentences", format!("{HEAD}\n{}a@x.example{}", "no. ".repeat(size / 8), "x. ".repeat(size / 8))),
        ("footers", format!("{HEAD}\n{}", times("<a@x.example>: 550 no\nscanned for viruses\n"))),
        (
            "recipients of a report",
            format!(
                "{HEAD}Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n{}--b--\n",
                numbered(&|i| format!("Final-Recipient: rfc822;u{i}@x.example\nAction: failed\n"))
            ),
        ),
        (
            "one recipient, again and again",
            format!(
                "{HEAD}Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n{}--b--\n",
                times("Final-Recipient: rfc822;u@x.example\nAction: failed\n\n")
            ),
        ),
        ("brackets", format!("{HEAD}Content-Type: text/html\n\n{}", times("<"))),
        ("open tags", format!("{HEAD}Content-Type: text/html\n\n{}", times("<a "))),
        ("tags that never close", format!("{HEAD}Content-Type: text/html\n\n{}", times("<a"))),
        ("comments", format!("{HEAD}Content-Type: text/html\n\n{}", times("<!--"))),
        ("references", format!("{HEAD}Content-Type: text/html\n\n{}", times("&"))),
        ("open attributes", format!("{HEAD}Content-Type: text/html\n\n{}", times("<a href=\""))),
        ("attributes without names", format!("{HEAD}Content-Type: text/html\n\n{}", times("<a =\">"))),
        ("scripts", format!("{HEAD}Content-Type: text/html\n\n{}", times("<script>"))),
        ("a field", format!("Subject: {}\n\nx", times("x "))),
        ("fields", format!("{}\nx", times("A: b\n"))),
        ("folds", format!("Subject: a{}\n\nx", times("\n b"))),
        ("encoded words", format!("Subject: {}\n\nx", times("=?utf-8?q?"))),
        ("quotes", format!("To: \"{}\n\nx", times("\\\""))),
        ("at signs", format!("{HEAD}\n{}", times("@"))),
        ("local parts", format!("{HEAD}\n{}", times("a@"))),
        ("carriage returns", times("\r")),
        ("nul", times("\0")),
        ("base64", format!("{HEAD}Content-Transfer-Encoding: base64\n\n{}", times("QUJD\n"))),
        ("quoted-printable", format!("{HEAD}Content-Transfer-Encoding: quoted-printable\n\n{}", times("= "))),
        ("junk between fields", times("junk\nA: b\n")),
    ]
}

#[test]
fn time_is_linear_in_the_length() {
    for ((name, small), (_, large)) in shapes(1 << 15).into_iter().zip(shapes(1 << 19)) {
        growth::is_linear(name, |message| drop(read_report(message.as_bytes(), &ReportOptions::default())), &small, &large);
    }
}

#[test]
fn limits_are_flagged() {
    for (name, message) in shapes(3 << 18) {
        let report = read_report(message.as_bytes(), &ReportOptions::default());
        let limited = [
            "nested multiparts",
            "boundaries that only the end uses",
            "messages of an mbox",
            "closed reports",
            "parts",
            "recipients of a report",
            "one recipient, again and again",
            "fields",
            "a field",
            "markers",
            "base64",
        ];
        if limited.contains(&name) {
            assert!(report.flags.contains(&MessageFlag::Truncated), "{name}");
        }
        assert!(report.recipients.len() <= 1000, "{name}");
    }
}

#[test]
fn how_far_into_a_message_a_header_stands_is_no_limit() {
    let before = "x\n".repeat(700_000);
    let original = "Message-ID: <1@shop.example>\nSubject: offers\n\nbody\n";
    let message = format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/octet-stream\n\n{before}\n--b\n\
         Content-Type: message/rfc822\n\n{original}\n--b--\n"
    );
    let report = read_report(message.as_bytes(), &ReportOptions::default());
    assert_eq!(report.original.and_then(|original| original.subject).as_deref(), Some("offers"));
    assert!(!report.flags.contains(&MessageFlag::Truncated), "{:?}", report.flags);
}

#[test]
fn a_notice_of_too_many_lines_is_cut() {
    let told = |lines: usize| {
        let message = format!("{HEAD}\nThis is the mail system at host x.\n{}<a@x.example>: 550 user unknown\n", "\n".repeat(lines));
        let report = read_report(message.as_bytes(), &ReportOptions::default());
        (report.recipients.len(), report.flags.contains(&MessageFlag::Truncated))
    };
    assert_eq!((told(16_000), told(17_000)), ((1, false), (0, true)));
}

#[test]
fn a_recipient_is_named_once_beyond_the_hundredth_too() {
    let names: Vec<String> = (0..120).map(|i| format!("u{i}@x.example")).collect();
    let list = names.join(", ");
    let fields: String = names.iter().map(|name| format!("Final-Recipient: rfc822;{name}\nAction: failed\nStatus: 5.1.1\n\n")).collect();
    let part = format!("--b\nContent-Type: message/delivery-status\n\n{fields}");
    let again = part.to_uppercase().replace("--B", "--b");
    for message in [
        format!("{HEAD}X-Failed-Recipients: {list}\nX-Failed-Recipients: {}\n\nThis is the mail system at host x.\n", list.to_uppercase()),
        format!("{HEAD}Content-Type: multipart/report; boundary=b\n\n{part}{again}--b--\n"),
    ] {
        let report = read_report(message.as_bytes(), &ReportOptions::default());
        let found: Vec<&str> = report.recipients.iter().filter_map(|recipient| recipient.address.as_deref()).collect();
        assert_eq!(found, names);
    }
}

#[test]
fn a_zip_and_utf16_are_answers() {
    let zip = read_report(b"PK\x03\x04\x14\0\0\0\x08\0\xff\xfe\x80\x81\0\0", &ReportOptions::default());
    assert_eq!(zip.kind, MessageKind::Other);
    let text = format!("{HEAD}\nThis is the mail system at host x.\n\n<a@x.example>: host y said: 550 5.1.1 user unknown\n");
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(read_report(&wide, &ReportOptions::default()).kind, MessageKind::Bounce);
}

#[test]
fn half_a_message_is_read_as_far_as_it_goes() {
    let message = format!(
        "{HEAD}Content-Type: multipart/report; boundary=b\n\n--b\n\nIt failed.\n--b\nContent-Type: message/delivery-status\n\n\
         Final-Recipient: rfc822;a@x.example\nAction: failed\nStatus: 5.1.1\n--b--\n"
    );
    for end in 0..message.len() {
        let report = read_report(message.get(..end).unwrap_or_default().as_bytes(), &ReportOptions::default());
        assert!(report.recipients.len() <= 1, "{end}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_bytes_are_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        read_report(&bytes, &ReportOptions::default());
    }

    /// Bytes of a report, each of which may be another one.
    #[test]
    fn a_damaged_report_is_an_answer(changes in proptest::collection::vec((0usize..420, any::<u8>()), 1..24)) {
        let mut bytes = format!(
            "{HEAD}Content-Type: multipart/report; boundary=\"b\"\n\n--b\nContent-Type: text/html; charset=gb2312\n\n<p>failed &amp; =?utf-8?B?4pg=?= a@x.example\n\
             --b\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: quoted-printable\n\n\
             Final-Recipient: rfc822;a=3Db@x.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 =?x\n\n--b\nContent-Type: message/rfc822\n\nTo: c@x.example\n\n--b--\n"
        ).into_bytes();
        for (at, byte) in changes {
            if let Some(place) = bytes.get_mut(at) {
                *place = byte;
            }
        }
        read_report(&bytes, &ReportOptions::default());
    }
}
