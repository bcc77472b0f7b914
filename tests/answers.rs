//! Whole answers: of every row of the tests' corpora what `explain` and `classify_each` say, of every message what `read_report` says,
//! as digests in tests/answers.txt. The other tests say what must be right in an answer; this one says which answers a change changes.
//! Each is read as it is and with things put into it that people, programs and transport put there.
//!
//! `BOUNCECODE_ACCEPT=1 cargo test --test answers` writes the digests of now.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a panic is how a test fails")]

#[path = "pairs/forms.rs"]
#[allow(dead_code, reason = "tests/pairs.rs reads more of them")]
mod forms;
#[path = "messages/rows.rs"]
#[allow(dead_code, reason = "tests/messages.rs reads more of them")]
mod messages;

use bouncecode::{Explanation, Options, SchemeId, classify_each, explain};
use forms::{ALIVE, DEAD, forms};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::thread::spawn;

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/answers.txt");
const HEAD: &str = "\
# Digests of whole answers, for tests/answers.rs: a line for each row, in the order of the files. First what is read, then the answer.
# `BOUNCECODE_ACCEPT=1 cargo test --test answers` writes those of now, over any conflict that a merge leaves here.
";
/// How many rows a failure names.
const SHOWN: usize = 60;

struct Row {
    file: String,
    /// The digest of what is read.
    key: String,
    answer: String,
    /// Both in short, for people.
    shown: String,
}

/// The first 24 bits of FNV-1a over the JSON.
fn digest(value: &impl Serialize) -> String {
    let json = serde_json::to_vec(value).unwrap();
    let hash = json.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{:06x}", hash >> 40)
}

/// Numbers below a limit, the same for one seed everywhere.
fn numbers(seed: &str) -> impl FnMut(usize) -> usize {
    let mut state = seed.bytes().fold(0x9e37_79b9_7f4a_7c15_u64, |state, byte| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    move |limit| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((state >> 33) % limit.max(1) as u64).unwrap()
    }
}

/// A reply in what programs and people carry it in, of which some wrap its lines.
fn carried(text: &str, seed: &str) -> String {
    let mut below = numbers(seed);
    let text = CARRIERS.get(below(CARRIERS.len())).unwrap_or(&"{}").replace("{}", text);
    let (width, joint) = ([20, 30, 40, 60, 72, 76, usize::MAX][below(7)], ["\n", "\n    ", "\n> "][below(3)]);
    let wrap = |line: &str| {
        let mut column = 0;
        line.split_inclusive(' ').fold(String::new(), |lines, word| {
            let fits = column + word.len() <= width || column == 0;
            column = if fits { column + word.len() } else { word.len() };
            if fits { lines + word } else { lines.trim_end().to_owned() + joint + word }
        })
    };
    text.lines().map(wrap).collect::<Vec<_>>().join("\n")
}

/// A text with pieces put into it, at any place or at a blank, of which some end it.
fn changed(text: &str, seed: &str, pieces: &[&str]) -> String {
    let mut below = numbers(seed);
    let mut text = text.to_owned();
    for _ in 0..=below(3) {
        let mut places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        if below(3) > 0 {
            places.retain(|at| text.get(*at..).is_none_or(|rest| rest.is_empty() || rest.starts_with([' ', '\n', '<', '(', ':'])));
        }
        let at = places.get(below(places.len())).copied().unwrap_or_default();
        let rest = text.split_off(at);
        text += pieces.get(below(pieces.len())).unwrap_or(&"");
        if below(8) > 0 {
            text += rest.get(rest.chars().next().map_or(0, |first| if below(4) == 0 { first.len_utf8() } else { 0 })..).unwrap_or("");
        }
    }
    text
}

/// For replies.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    " ", "  ", "\t", "\n", "\r\n", "\n\n", "\n> ", "\n    ", "\n- ", "\n* ", ".", ". ", ",", ", ", ";", "; ", ":", ": ", "-", " - ", "--", "\n-- \n", "_", "/",
    "|", " | ", "\"", "'", "`", "(", ")", "[", "]", "{", "}", "<", ">", "«", "»", "=", "#", "&", "*", "+", "%", "@", "!", "?", "…", "\\", "\0", "^", "~",
    "0", "7", "12", "250", "250 OK", "250-", "354 go ahead\n", "421 ", "450-", "452 4.2.2 mailbox full\n", "550", "550 ", "550-", "550-5.1.1 ", " 550 5.1.1 ",
    "5.1.1", " 5.1.1 ", "#5.1.1", "(#5.7.1)", "5.7.1 ", "4.2.2", " 4.4.1 ", "2.1.5", "5 1 1", "511", "5.1", "5.1.1.1", "192.0.2.7", "[192.0.2.7]:25", "2001:db8::7",
    "kim@example.org", " <kim@example.org> ", "<kim@example.org>: ", "@example.org", "kim@", "k***@example.org", "mx1.example.org", "smtp.example.org:587",
    "https://example.org/why?code=5.1.1&to=kim%40example.org ", "mailto:kim@example.org", "=C3=A9", "=20", "=\r\n", "&lt;", "&#64;", "&#x41;", "&nbsp;", "&amp;lt;", "<br>",
    "<b>", "</p><p>", "\\n", "\\r\\n", "\\t", "\\\"", "\\u00e9", "\\033[31m", "\u{1b}[0m", "^M", "^M^J", "#015", "#012", "%20", "%0A", "%3C", "é", "ü", "ue", "ß", "ﬁ",
    "ﬂ", "ﬀ", "″", "│", "\u{85}", "\u{2028}", "\u{a0}", "\u{ad}", "\u{feff}", "\u{fffd}", "Ã©", "â€™", "Ä\u{8d}", "ã€‚", "०", "५.१.१", "５５０", "。", "不", "😀",
    " not ", " no ", " unknown ", " user unknown ", " mailbox full", " the sender ", " or ", " perhaps ", " temporarily ", " spam", " said: ", " wrote:\n", " to=<kim@example.org>, ",
];

#[rustfmt::skip]
const CARRIERS: &[&str] = &[
    "host mx1.example.org[192.0.2.7] said: {} (in reply to RCPT TO command)",
    "host mx1.example.org said: 450 4.7.1 Try again (in reply to MAIL FROM command); host mx2.example.org said: {} (in reply to RCPT TO command)",
    "host mx1.example.org said: {} (in reply to end of DATA command); host mx2.example.org said: 550 5.1.1 no such user (in reply to HELO command)",
    "<kim@example.org>: {}\n<lee@example.org>: 452 4.2.2 mailbox full",
    "<lee@example.org>: 250 2.1.5 Ok\n<kim@example.org>: {}",
    "2. kim@example.org: {}",
    "Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; kim@example.org\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; {}\n",
    "SMTP Error: data not accepted. SMTP server error: {}",
    "RCPT TO:<kim@example.org> failed: {}",
    ">>> MAIL FROM:<a@example.org>\n<<< 250 ok\n>>> RCPT TO:<kim@example.org>\n<<< {}\n>>> DATA\n<<< 503 need RCPT\n>>> QUIT\n<<< 221 bye\n",
    "Mar  2 08:15:00 mx postfix/smtp[411]: 3A1B2C: to=<kim@example.org>, relay=mx.example.org[192.0.2.7]:25, dsn=5.0.0, status=bounced ({})",
    "2026-03-02 08:15:00 ERROR [main] Mailer - {}",
    "10:00:00 550-{}\n10:00:00 550-5.0.0 and more\n10:00:01 550 see https://example.org/help",
    "{\"code\": 550, \"error\": \"{}\"}",
    "Error: {}\n    at Mailer.send (/srv/mail.js:4:11)",
    "Connection to smtp.example.org:587 failed: {}",
    "mx1.example.org:25 (192.0.2.7:25): {}",
    "TimeoutError at smtp.example.org port 25: {}",
    "Sender verify failed: {}",
    "sender=<a@example.org>, recipient=<kim@example.org>: {}",
    "{}\n(expanded from <a@example.org>)\n550 5.7.1 spam",
    "Your message to kim@example.org was rejected.\n\nThe reply was:\n\n    {}\n\nRegards\n",
    "\"{}\"",
    "« {} »",
    "Hello,\n\n> {}\n\nWhat does it mean? Call 0800 550 511.\n",
    "code=550 reply={} id=7",
    "{}\n\nReceived: from a.example by b.example; Mon, 2 Mar 2026 08:15:00 +0100\nFrom: a@example.org\nSubject: 550 5.1.1 no such user\n",
    "{}, please remove this address",
    "{} or the mailbox is full",
    "{} {}",
];

/// For messages.
#[rustfmt::skip]
const LINES: &[&str] = &[
    "\n", "\n\n", "\r\n", "\r", " ", "\n ", "\n\t", "\n> ", "\n>> ", ":", ": ", ";", "; ", "=", "=\n", "=20", "=3D", "=E9", "\"", "<", ">", "(", ")", ",", "@", ".", "--", "\n--part\n",
    "\n--part--\n", "\n--other\n", "--part", "\nContent-Type: text/html\n", "\nContent-Type: text/plain; charset=iso-8859-1\n", "\nContent-Type: message/delivery-status\n\n",
    "\nContent-Type: message/rfc822\n\n", "\nContent-Type: multipart/mixed; boundary=other\n\n--other\n\n", "\nContent-Transfer-Encoding: base64\n",
    "\nContent-Transfer-Encoding: quoted-printable\n", "\nAction: failed\n", "\nAction: delayed\n", "\nAction: delivered\n", "\nAction: relayed\n", "\nStatus: 5.1.1\n", "\nStatus: 4.4.1\n",
    "\nStatus: 2.0.0\n", "\nFinal-Recipient: rfc822; kim@example.org\n", "\nOriginal-Recipient: rfc822;kim+40example.org\n", "\nDiagnostic-Code: smtp; 550 5.1.1 no such user\n",
    "\nX-Failed-Recipients: kim@example.org\n", "\nAuto-Submitted: auto-replied\n", "\nPrecedence: list\n", "\nPrecedence: bulk\n", "\nList-Id: <news.example.org>\n", "\nReturn-Path: <>\n",
    "\nFrom: Kim <kim@example.org>\n", "\nFrom: MAILER-DAEMON@mx.example.org\n", "\nSubject: Re: your mail\n", "\nSubject: =?utf-8?Q?Undelivered=20Mail?=\n", "\nSubject: =?utf-8?B?T3V0IG9mIG9mZmljZQ==?=\n",
    "\nDate: Mon, 02 Mar 2026 08:15:00 +0100 (CET)\n", "\nDate: 2 Mar 26 8:15 EST\n", "\nReceived: from mx.example.org\n", "\nTo: undisclosed-recipients:;\n", "\nIn-Reply-To: <1@example.org>\n",
    "\n----- Original message -----\n", "\n--- Below this line is a copy of the message.\n", "\n------ This is a copy of your message ------\n", "\nOn Monday Kim wrote:\n", "\n<kim@example.org>\n",
    "\nkim@example.org\n", "\n<kim@example.org>: 550 5.1.1 user unknown\n", "\n550 5.1.1 <kim@example.org>... User unknown\n", "\n452 4.2.2 Mailbox full\n", "\nkim@example.org, lee@example.org\n",
    "\nThe following addresses had permanent fatal errors:\n", "\n~{", "\u{1b}$B", "é", "ü", "\0",
];

fn short(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 140 { line.chars().take(139).chain(['…']).collect() } else { line }
}

fn of_reply(file: &str, code: &str, text: &str, scheme: Option<SchemeId>) -> Row {
    let options = Options::default().scheme(scheme.unwrap_or(SchemeId::Smtp));
    let explained = explain(code, text, &options);
    let Explanation { classification: said, decided_by, .. } = &explained;
    let shown =
        format!("{}\n    {} {} {}, by {decided_by}", short(&format!("{code} {text}")), said.kind, said.category, said.address_action);
    let key = digest(&(code, text, scheme));
    let (changed, carried) = (changed(text, &key, PIECES), carried(text, &key));
    let answers = (&explained, classify_each(text, &options), explain(code, &changed, &options), explain("", &carried, &options));
    let answer = digest(&answers);
    Row { file: file.into(), key, answer, shown }
}

fn of_message(row: &messages::Row) -> Row {
    let message = row.message();
    let report = row.read(message.as_bytes());
    let recipients = report.recipients.iter().map(|recipient| recipient.classification.category.id()).collect::<Vec<_>>().join(", ");
    let shown = format!("{}\n    {} {recipients}", row.name, report.kind);
    let key = digest(&(&message, &row.return_path, row.infer));
    let changed = |turn| row.read(changed(&message, &format!("{key}{turn}"), LINES).as_bytes());
    let answer = digest(&(&report, (0..8).map(changed).collect::<Vec<_>>()));
    Row { file: "messages".into(), key, answer, shown }
}

#[derive(Deserialize)]
struct File {
    #[serde(alias = "reply", alias = "case", alias = "row")]
    rows: Vec<Reply>,
}

#[derive(Deserialize)]
struct Reply {
    #[serde(default)]
    code: String,
    #[serde(default)]
    text: String,
    scheme: Option<SchemeId>,
}

fn of_file(name: &str) -> Vec<Row> {
    let path = format!("{}/tests/{name}", env!("CARGO_MANIFEST_DIR"));
    let file: File = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
    file.rows.iter().map(|row| of_reply(name, &row.code, &row.text, row.scheme)).collect()
}

fn of_folder(folder: &str) -> Vec<Row> {
    let path = format!("{}/tests/{folder}", env!("CARGO_MANIFEST_DIR"));
    let mut names: Vec<String> = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let threads: Vec<_> = names.into_iter().map(|name| format!("{folder}/{name}")).map(|name| spawn(move || of_file(&name))).collect();
    threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
}

fn of_list(name: &str, list: &str) -> Vec<Row> {
    let lists: BTreeMap<String, Vec<String>> = toml::from_str(list).unwrap();
    lists.values().flatten().map(|text| of_reply(name, "", text, None)).collect()
}

/// A row for each form: what is said of a living and a dead recipient in it, and of a third one after them.
fn of_pairs() -> Vec<Row> {
    let file = forms();
    let of_form = |form: &forms::Form| {
        let dead = || file.dead.iter().map(|reply| (DEAD, reply.as_str())).cycle();
        let mut answers = vec![];
        for ((alive, dead), next) in file.living.iter().map(|reply| (ALIVE, reply.as_str())).zip(dead()).zip(dead().skip(1)) {
            let third = ("third@z.example", next.1);
            let texts = [&[alive, dead][..], &[dead, alive, third]].map(|all| form.text(all));
            answers.extend(texts.map(|text| of_reply("", "", &text, None).answer));
        }
        let example = form.text(&[(ALIVE, "400 alive"), (DEAD, "500 dead")]);
        Row { file: "pairs.toml".into(), key: digest(&example), answer: digest(&answers), shown: short(&example) }
    };
    file.form.iter().map(of_form).collect()
}

fn rows() -> Vec<Row> {
    const SETS: [fn() -> Vec<Row>; 7] = [
        || of_folder("corpus"),
        || of_folder("frames"),
        || of_file("rules.toml"),
        || of_list("living.toml", include_str!("living.toml")),
        || of_list("dead.toml", include_str!("dead.toml")),
        of_pairs,
        || messages::rows().iter().map(of_message).collect(),
    ];
    let threads = SETS.map(spawn);
    threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
}

fn written(rows: &[Row]) -> String {
    let mut text = HEAD.to_owned();
    let (mut file, mut seen) = ("", BTreeSet::new());
    for row in rows.iter().filter(|row| seen.insert((&row.key, &row.answer))) {
        if file != row.file {
            file = &row.file;
            let _ = writeln!(text, "# {file}");
        }
        let _ = writeln!(text, "{} {}", row.key, row.answer);
    }
    text
}

/// How the rows differ from the digests that are kept.
fn difference(rows: &[Row], kept: &str) -> Option<String> {
    let kept: BTreeSet<(&str, &str)> = kept.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' ')).collect();
    let read: BTreeSet<&str> = kept.iter().map(|(key, _)| *key).collect();
    let other: Vec<&Row> = rows.iter().filter(|row| !kept.contains(&(row.key.as_str(), row.answer.as_str()))).collect();
    let (changed, new): (Vec<&Row>, Vec<&Row>) = other.into_iter().partition(|row| read.contains(row.key.as_str()));
    let now: BTreeSet<(&str, &str)> = rows.iter().map(|row| (row.key.as_str(), row.answer.as_str())).collect();
    let gone = kept.difference(&now).count().saturating_sub(changed.len());
    let list: String = changed.iter().take(SHOWN).fold(String::new(), |list, row| list + &format!("{}: {}\n", row.file, row.shown));
    (!changed.is_empty() || !new.is_empty() || gone > 0).then(|| {
        format!(
            "{list}tests/answers.txt: {} answers changed, {} rows are new, {gone} are gone; to accept that, \
             `BOUNCECODE_ACCEPT=1 cargo test --test answers`",
            changed.len(),
            new.len()
        )
    })
}

#[test]
fn answers_are_those_that_are_kept() {
    let rows = rows();
    if std::env::var_os("BOUNCECODE_ACCEPT").is_some() {
        return std::fs::write(KEPT, written(&rows)).unwrap();
    }
    if let Some(difference) = difference(&rows, &std::fs::read_to_string(KEPT).unwrap()) {
        panic!("{difference}");
    }
}

#[test]
fn a_changed_answer_is_named_and_a_new_row_and_one_that_is_gone_are_counted() {
    let row = |key: &str, answer: &str| Row { file: "file".into(), key: key.into(), answer: answer.into(), shown: format!("row {key}") };
    let kept = written(&[row("a", "1"), row("b", "2"), row("b", "2"), row("c", "3")]);
    assert_eq!(difference(&[row("b", "2"), row("a", "1"), row("c", "3")], &kept), None);
    let told = difference(&[row("a", "1"), row("b", "4"), row("d", "3")], &kept).unwrap();
    assert!(told.starts_with("file: row b\ntests/answers.txt: 1 answers changed, 1 rows are new, 1 are gone"), "{told}");
}
