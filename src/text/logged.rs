//! What a logger or a container runtime puts before each line of a reply: times, levels, threads, names. It says nothing about
//! the reply, and on each line of a long one it would part what belongs together.
//!
//! Not for the patterns of that, which are in data/loggers.toml, nor for a mail server's own log, whose records are read where they
//! stand (data/frames.toml, src/log).

use super::may_be_logged::may_be_logged;
use super::runs::Runs;
use crate::tables::LOGGED;
use regex_lite::Regex;
use std::cell::OnceCell;

/// The most bytes of what stands before a line.
const HEAD: usize = 160;
/// What a record of a mail server's log has, and hardly a reply.
const RECORD: [&[u8; 2]; 3] = [b"=<", b"=>", b"**"];

thread_local! {
    /// Compiled at first use: most texts were not logged.
    static REGEX: OnceCell<Option<Regex>> = const { OnceCell::new() };
}

/// The text without what a logger put before its lines, and where its bytes came from; `None` where no logger did.
#[inline(never)]
pub fn unlogged(text: &str) -> Option<(String, Runs)> {
    let text_of = |at: usize| text.get(at..).unwrap_or_default();
    let line_of = |at: usize| text_of(at).split('\n').next().unwrap_or_default();
    let first = line_of(0);
    let head = head(first)?;
    let mut at = first.len() + 1;
    if head >= first.trim_ascii_end().len() && !first.starts_with(['`', '{', '#', '\\'])
        || RECORD.iter().any(|sign| text.as_bytes().windows(2).any(|pair| pair == *sign))
    {
        return None;
    }
    let (mut out, mut runs) = (String::new(), Runs::default());
    let mut put = |from: usize, to: usize| {
        let kept = text.get(from..to).unwrap_or_default();
        runs.copied_all(out.len(), from, kept.len());
        out.push_str(kept);
    };
    put(head, at.min(text.len()));
    while at < text.len() {
        let line = line_of(at);
        let next = at + line.len() + 1;
        put(at + same_head(line.as_bytes(), first.as_bytes(), head), next.min(text.len()));
        at = next;
    }
    Some((out, runs))
}

/// The length of what stands before the first line.
fn head(line: &str) -> Option<usize> {
    if !may_be_logged(line.as_bytes()) {
        return None;
    }
    REGEX
        .with(|regex| regex.get_or_init(|| Regex::new(LOGGED).ok()).as_ref()?.find(line).map(|found| found.end()).filter(|end| *end < HEAD))
}

/// The length of what a line has in common with the first one, except for numbers: as far as the head of the first one, and
/// behind it as far as a mark that ends a name:
/// `Jan  5 10:00:00 out mailer[4711]: `.
fn same_head(line: &[u8], first: &[u8], head: usize) -> usize {
    let (mut at, mut other, mut same) = (0, 0, 0);
    let after_digit = |line: &[u8], at: usize| line.get(at.wrapping_sub(1)).is_some_and(u8::is_ascii_digit);
    while at < HEAD {
        let (Some(one), Some(two)) = (line.get(at), first.get(other)) else { break };
        let (digit, like) = (one.is_ascii_digit(), two.is_ascii_digit());
        // "SERVER -> CLIENT: " is a dialog's. "<11>1 " is a logger's.
        let arrow = *one == b'>' && !after_digit(line, at);
        // A record is no part of a name, although all of them begin alike.
        let record = other >= head && matches!(one, b'{' | b'"');
        if !(digit && like) && one != two || arrow || record {
            // One number may have more digits.
            match (digit, like) {
                (true, false) if after_digit(line, at) => at += 1,
                (false, true) if after_digit(first, other) => other += 1,
                _ => break,
            }
            continue;
        }
        at += 1;
        other += 1;
        let ends_name = || matches!(line.get(at.wrapping_sub(2)), Some(b':' | b'|' | b'-' | b']'));
        if *one == b'|' || other == head || matches!(one, b' ' | b'\t') && (other <= head || ends_name()) {
            same = at;
        }
    }
    same
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

    use super::unlogged;

    #[test]
    fn each_row_takes_its_example_off() {
        let file: toml::Table = toml::from_str(include_str!("../../data/loggers.toml")).unwrap();
        for row in file.get("head").unwrap().as_array().unwrap() {
            let field = |name: &str| row.get(name).unwrap().as_str().unwrap();
            let example = field("example");
            let head = match field("part") {
                "date" => format!("{example}10:00:00"),
                "zone" => format!("{}2026-01-05 10:00:00{example}", if example.ends_with(']') { "[" } else { "" }),
                "follows" => format!("10:00:00 {example}"),
                _ => example.to_owned(),
            };
            let blank = if head.ends_with([' ', '\t', '\n']) { "" } else { " " };
            let text = format!("{head}{blank}550 a");
            assert_eq!(unlogged(&text).map(|(kept, _)| kept.trim_start().to_owned()).as_deref(), Some("550 a"), "{text}");
        }
    }

    #[test]
    fn what_a_logger_wrote_goes() {
        for (text, want) in [
            ("2026-01-05 10:00:00,123 ERROR [main] com.example.Mailer - 550 no such user", "550 no such user"),
            (
                "10:00:00.123 [pool-1-thread-3] WARN  c.e.mail.Sender - 550 a\n10:00:00.124 [pool-1-thread-3] WARN  c.e.mail.Sender - b",
                "550 a\nb",
            ),
            ("2026-01-05 10:00:00.1234|ERROR|Mailer.Sender|550 a", "550 a"),
            ("INFO  550 a", "550 a"),
            ("2026-01-05T10:00:00.123456789Z stderr F 550 a", "550 a"),
            ("app_1  | 550-a\napp_1  | 550 b", "550-a\n550 b"),
            ("app_1  | 2026-01-05T10:00:00.123456789Z 550 a", "550 a"),
            ("Jan  5 10:00:00 out mailer[4711]: 550-a\nJan  5 10:00:01 out mailer[4712]: 550 b", "550-a\n550 b"),
            ("Jan  5 10:00:00 out app[4711]: 550-a\nJan  5 10:00:01 out app[4712]: 550 b", "out app[4711]: 550-a\n550 b"),
            ("<22>Jan  5 10:00:00 hermes mail-worker[4711]: a", "a"),
            ("1 2026-01-05T10:00:00Z hermes mailer 4711 - - a", "a"),
            ("```text\n550 a\n```", "\n550 a\n```"),
            ("+ 550-a\n+ 550 b", "550-a\n550 b"),
            ("2026-01-05 10:00:00 550 a\n2026-01-05 10:00:01 421 b", "550 a\n421 b"),
            ("1/5/2026 10:00:00 AM 550 a", "550 a"),
            ("ERROR:mailer.send:550 a", "550 a"),
            ("2026/01/05 10:00:00 [error] 4711#0: *1 550 a", "550 a"),
            ("app_1  | postfix/sendmail: fatal: a", "postfix/sendmail: fatal: a"),
            ("fail: Mailer.Sender[0] 550 a", "550 a"),
            ("[10:00:00 ERR] 550 a", "550 a"),
            ("[Mon Jan 05 10:00:00.123456 2026] [php:error] [pid 4711] [client 192.0.2.7:51234] 550 a", "550 a"),
            ("[2026-01-05 10:00:00] production.ERROR: 550 a", "550 a"),
            ("2026-01-05T10:00:00.123456+00:00 app[worker.1]: 550 a", "550 a"),
            ("[pod/mailer-5d9c7b8f6-abcde/mailer] 550 a", "550 a"),
            ("[mailer-5d9c7b8f6-abcde] 550 a", "550 a"),
            ("mail.txt:12:550-a\nmail.txt:13:550 b", "550-a\n550 b"),
            ("2026-01-05,10:00:00,WEB01,\"550 a\"", "WEB01,\"550 a\""),
            ("2026-01-05 10:00:00.1234|4|ERROR|Mailer.Sender|550 a", "550 a"),
            ("<11>1 2026-01-05T10:00:00Z web01 mailer 4711 ID47 [meta seq=\"12\"] 550 a", "550 a"),
            ("[ERROR]\t2026-01-05T10:00:00.123Z\t8f3a2b1c-1111-4222-8333-abcdefabcdef\t550 a", "550 a"),
            ("[2026-01-05 10:00:00,1: ERROR/Pool-3] Task a.b[8f3a2b1c-1111-4222-8333-abcdefabcdef] raised unexpected: 550 a", "550 a"),
            ("2026-01-05 10:00:00 ERROR [thread-4711] Mailer - 550 a", "550 a"),
            (
                "Jan  5 10:00:00 out mailer[4711]: {\"code\": 550}\nJan  5 10:00:01 out mailer[4712]: {\"code\": 421}",
                "{\"code\": 550}\n{\"code\": 421}",
            ),
        ] {
            assert_eq!(unlogged(text).map(|(text, _)| text).as_deref(), Some(want), "{text}");
        }
        for text in [
            "",
            "550 5.1.1 a",
            "550-5.1.1-2 a",
            "5.1.1 a",
            "Error: 550 a",
            "ERROR 550 a",
            "[TSS04] Messages deferred",
            "2026-01-05 10:00:00 1vcLxy-0000000ABcd-1Xyz ** kim@example.org: 550 a\n2026-01-05 10:00:01 1vcLxy-0000000ABcd-1Xyz Completed",
            "sender | user unknown",
            "<![CDATA[550 5.2.0 a. b_506 [506]]]>",
            "fail: sender rejected",
            "error: 550 a",
            "2026-01-05",
        ] {
            assert_eq!(unlogged(text).map(|(text, _)| text), None, "{text}");
        }
        // A word of a sentence is none of a logger's.
        assert_eq!(unlogged("10:00:00 Sender rejected: a").map(|(text, _)| text).as_deref(), Some("Sender rejected: a"));
    }
}
