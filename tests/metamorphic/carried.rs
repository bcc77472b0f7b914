//! What else replies come in: trackers and chats, files, more loggers, encodings on encodings. A second set, written before it was
//! run once.

use super::Transformation;
use super::transport::{each_line, fold, html, json, lf};

pub const ALL: &[(&str, Transformation)] = &[
    // Trackers, chats, mail programs.
    ("fenced-with-language", |text| Some(format!("```log\n{text}\n```"))),
    ("fenced-in-details", |text| Some(format!("<details><summary>Log</summary>\n\n```\n{text}\n```\n</details>"))),
    ("chat-html", |text| Some(format!("<div><div style=\"font-size:14px\"><p>{}</p></div></div>", html(text).replace('\n', "<br>\n")))),
    ("tracker-code", |text| Some(format!("{{code:java}}\n{text}\n{{code}}"))),
    ("table-row", |text| Some(format!("| {} |", lf(text).replace('\n', " ")))),
    ("table-of-html", |text| Some(format!("<table><tbody><tr><td class=\"x\">{}</td></tr></tbody></table>", html(text)))),
    ("quoted-three-deep", |text| Some(each_line(text, |line| format!("> > > {line}")))),
    ("quoted-two-deep-at-76", |text| Some(each_line(&fold(text, 76, "\n"), |line| format!(">> {line}")))),
    ("wrapped-at-72-hanging", |text| Some(fold(text, 72, "\n          "))),
    ("wrapped-at-100-hanging", |text| Some(fold(text, 100, "\n\t\t"))),
    ("lines-numbered", |text| Some(numbered(text, |number, line| format!("{number}. {line}")))),
    ("lines-numbered-by-cat", |text| Some(numbered(text, |number, line| format!("{number:6}\t{line}")))),
    ("added-in-a-diff", |text| Some(each_line(text, |line| format!("+ {line}")))),
    ("commented-out", |text| Some(each_line(text, |line| format!("// {line}")))),
    // Files.
    ("yaml-literal", |text| Some(format!("reason: |-\n{}", each_line(text, |line| format!("    {line}"))))),
    ("yaml-folded", |text| Some(format!("- reason: >\n{}", each_line(&fold(text, 76, "\n"), |line| format!("    {line}"))))),
    ("python-dict", |text| Some(format!("{{'error': \"{}\"}}", json(text)))),
    ("xml-element", |text| Some(format!("<?xml version=\"1.0\"?><bounce><reason>{}</reason></bounce>", html(text)))),
    ("cdata-in-element", |text| Some(format!("<reason><![CDATA[{text}]]></reason>"))),
    ("json-thrice", |text| Some(json(&json(&json(text))))),
    ("html-thrice", |text| Some(html(&html(&html(text))))),
    ("query", |text| Some(query(text, "%20", false))),
    ("query-lower-case", |text| Some(query(text, "%20", true))),
    ("query-twice", |text| Some(query(&query(text, "%20", false), "%20", false))),
    ("form-field", |text| Some(format!("reason={}", query(text, "+", false)))),
    ("query-of-several", |text| Some(format!("https://x.example/cb?id=88123&reason={}&t=1767607200", query(text, "%20", false)))),
    ("form-of-several", |text| Some(format!("event=bounced&reason={}&tag=welcome", query(text, "+", false)))),
    ("markdown-escaped", |text| {
        let escape = |character: char| ['\\'].into_iter().filter(move |_| "_*#[]<>-.()!`".contains(character)).chain([character]);
        Some(text.chars().flat_map(escape).collect())
    }),
    ("sql-literal", |text| Some(format!("reason = '{}'", text.replace('\'', "''")))),
    ("csv-after-a-time", |text| Some(format!("2026-01-05,10:00:00,WEB01,Error,\"{}\"", text.replace('"', "\"\"")))),
    ("quoted-printable-lower-case", |text| quoted_printable(text, true)),
    ("quoted-printable-at-any-byte", |text| quoted_printable(text, false)),
    // Terminals.
    ("colour-shown", |text| Some(format!("^[[31m{text}^[[0m"))),
    ("colour-escaped", |text| Some(format!("\\033[31m{text}\\033[0m"))),
    ("colour-without-escape", |text| Some(format!("[1;31m{text}[0m"))),
    ("cr-shown", |text| Some(format!("{}^M", lf(text).replace('\n', "^M\n")))),
    ("control-characters-of-rsyslog", |text| Some(format!("{}#015", lf(text).replace('\n', "#015#012")))),
    // Characters.
    ("arabic-letter-mark", |text| Some(text.replace(' ', " \u{61c}"))),
    ("ligatures", |text| Some(text.replace("fi", "\u{fb01}").replace("fl", "\u{fb02}"))),
    ("digits-of-mathematics", |text| {
        let digit = |character: char| character.to_digit(10).and_then(|digit| char::from_u32(0x1d7f6 + digit)).unwrap_or(character);
        Some(text.chars().map(digit).collect())
    }),
    ("blanks-shown", |text| Some(text.replace(' ', "\u{2423}"))),
    ("blanks-shown-as-dots", |text| Some(text.replace(' ', "\u{b7}"))),
    ("acute-accents-for-quotes", |text| Some(text.replace('\'', "\u{b4}"))),
    // Loggers.
    ("compose", |text| Some(each_line(text, |line| format!("app_1  | 2026-01-05T10:00:00.123456789Z {line}")))),
    ("kubernetes-prefix", |text| Some(each_line(text, |line| format!("[pod/mailer-5d9c7b8f6-abcde/mailer] {line}")))),
    ("stern", |text| Some(each_line(text, |line| format!("mailer-5d9c7b8f6-abcde mailer {line}")))),
    ("heroku", |text| Some(each_line(text, |line| format!("2026-01-05T10:00:00.123456+00:00 app[worker.1]: {line}")))),
    ("serilog", |text| Some(each_line(text, |line| format!("[10:00:00 ERR] {line}")))),
    ("nlog", |text| Some(each_line(text, |line| format!("2026-01-05 10:00:00.1234|ERROR|Mailer.Sender|{line}")))),
    ("log4j", |text| Some(each_line(text, |line| format!("10:00:00.123 [pool-1-thread-3] WARN  c.e.mail.Sender - {line}")))),
    ("log4j-of-several-threads", |text| {
        Some(numbered(text, |number, line| {
            format!("2026-01-05 10:00:00,{:03} ERROR [thread-{number}] Mailer - {line}", number * 37 % 1000)
        }))
    }),
    ("python-logging", |text| Some(each_line(text, |line| format!("ERROR:mailer.send:{line}")))),
    ("celery", |text| Some(each_line(text, |line| format!("[2026-01-05 10:00:00,123: WARNING/MainProcess] {line}")))),
    ("dotnet", |text| Some(each_line(text, |line| format!("fail: Mailer.Sender[0] {line}")))),
    ("apache", |text| {
        let head = "[Mon Jan 05 10:00:00.123456 2026] [php:error] [pid 4711] [client 192.0.2.7:51234]";
        Some(each_line(text, |line| format!("{head} {line}")))
    }),
    ("nginx", |text| Some(each_line(text, |line| format!("2026/01/05 10:00:00 [error] 4711#0: *1 {line}")))),
    ("spring", |text| Some(each_line(text, |line| format!("2026-01-05T10:00:00.123+01:00 ERROR 4711 --- [main] c.e.Mailer : {line}")))),
    ("windows-event", |text| Some(each_line(text, |line| format!("Error\t1/5/2026 10:00:00 AM\tMailer\t4711\tNone\t{line}")))),
    ("swaks", |text| Some(each_line(text, |line| format!("<-  {line}")))),
    ("only-the-first-line-logged", |text| Some(format!("2026-01-05 10:00:00,123 ERROR [main] com.example.Mailer - {text}"))),
    ("level-padded", |text| Some(each_line(text, |line| format!("INFO  {line}")))),
    ("nlog-with-a-thread", |text| Some(each_line(text, |line| format!("2026-01-05 10:00:00.1234|4|ERROR|Mailer.Sender|{line}")))),
    ("kubetail", |text| Some(each_line(text, |line| format!("[mailer-5d9c7b8f6-abcde] {line}")))),
    ("grep-with-numbers", |text| Some(numbered(text, |number, line| format!("mail.txt:{number}:{line}")))),
    ("syslog-of-rfc-5424", |text| {
        let head = "<11>1 2026-01-05T10:00:00.123Z web01 mailer 4711 ID47 [meta seq=\"12\"]";
        Some(each_line(text, |line| format!("{head} {line}")))
    }),
    ("lambda-python", |text| Some(format!("[ERROR]\t2026-01-05T10:00:00.123Z\t8f3a2b1c-1111-4222-8333-abcdefabcdef\t{text}"))),
    // What people put around it.
    ("asked-before", |text| text.starts_with(['4', '5']).then(|| format!("Any idea?\n\n{text}"))),
    ("labelled-in-other-languages", |text| Some(format!("Motivo: Fejl: Fehlermeldung: {text}"))),
    ("script-and-line-after", |text| Some(format!("{} at /usr/local/bin/send.pl line 42.", lf(text).trim_end_matches('\n')))),
    // What is put after it.
    ("cut-off-note-after", |text| Some(format!("{text} [truncated]"))),
    ("duration-after", |text| Some(format!("{text} (1234 ms)"))),
];

fn numbered(text: &str, with: impl Fn(usize, &str) -> String) -> String {
    lf(text).lines().enumerate().map(|(at, line)| with(at + 1, line)).collect::<Vec<_>>().join("\n")
}

/// The text in a URL's query: RFC 3986 section 2.1, the blank as given.
fn query(text: &str, blank: &str, lower: bool) -> String {
    let each = |byte: u8| match byte {
        b' ' => blank.to_owned(),
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ if lower => format!("%{byte:02x}"),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(each).collect()
}

/// Soft line breaks after 76 characters wherever that is, also inside a character of several bytes.
fn quoted_printable(text: &str, lower: bool) -> Option<String> {
    let (mut out, mut column) = (String::new(), 0);
    for byte in lf(text).bytes() {
        let encoded = match byte {
            b'\n' => {
                column = 0;
                out.push('\n');
                continue;
            }
            b' '..=b'~' if byte != b'=' => char::from(byte).to_string(),
            _ if lower => format!("={byte:02x}"),
            _ => format!("={byte:02X}"),
        };
        if column + encoded.len() > 75 {
            out += "=\n";
            column = 0;
        }
        column += encoded.len();
        out += &encoded;
    }
    (!text.is_ascii()).then_some(out)
}
