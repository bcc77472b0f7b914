//! `data/frames.toml`: what stands around a reply.

use crate::rows::{Loaded, Names, category, one_of, unique, variant, write_enum};
use crate::trie::{HEAD, shared, slot};
use crate::words::{list_of, words};
use serde::Deserialize;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt::Write;

/// How many slots the heads of marks are found by: a power of two, four times as many as there are heads.
const MARK_SLOTS: usize = 1024;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrameFile {
    pub labels: Labels,
    pub records: Records,
    pub lines: Lines,
    pub server: Server,
    pub command: Vec<Command>,
    pub frame: Vec<Frame>,
    pub consequence: Vec<Consequence>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    pub words: Vec<String>,
    pub units: Vec<String>,
    pub numbered: Vec<String>,
    pub versions: Vec<String>,
    pub domains: Vec<String>,
    pub recipients: Vec<String>,
    pub towards: Vec<String>,
    pub joints: Vec<String>,
    pub served: Vec<String>,
    pub links: Vec<String>,
    pub senders: Vec<String>,
    pub tellers: Vec<String>,
    pub advice: Vec<String>,
    pub successes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Records {
    pub codes: Vec<String>,
    pub words: Vec<String>,
    pub asides: Vec<String>,
    pub logs: Vec<String>,
    pub failures: Vec<String>,
    pub recipients: Vec<String>,
    pub addresses: Vec<String>,
    pub others: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lines {
    pub speakers: Vec<String>,
    pub ends: Vec<String>,
    pub traces: Vec<String>,
    pub times: Vec<String>,
    pub streams: Vec<String>,
    pub fields: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    pub exchangers: Vec<String>,
    pub exchanger_hosts: Vec<String>,
    pub relays: Vec<String>,
    pub relay_hosts: Vec<String>,
    pub exceptions: Vec<String>,
    pub local: Vec<String>,
    pub missing: Vec<String>,
    pub submission: Vec<String>,
    pub transfer: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command {
    pub id: String,
    #[serde(default)]
    pub words: Vec<String>,
    #[serde(default)]
    pub verbs: Vec<String>,
    #[serde(default)]
    pub everyday: bool,
    #[serde(default)]
    pub sent: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    pub id: String,
    pub name: Option<String>,
    pub kind: String,
    #[serde(rename = "source")]
    pub _source: String,
    #[serde(default)]
    pub opens: Vec<String>,
    #[serde(default)]
    pub closes: Vec<String>,
    #[serde(default)]
    pub tells: Vec<String>,
    #[serde(default)]
    pub ignores: Vec<String>,
    #[serde(default)]
    pub says: Vec<String>,
    #[serde(default)]
    pub defers: Vec<String>,
    #[serde(default)]
    pub checks: Vec<String>,
    #[serde(default)]
    pub quotes: Vec<String>,
    pub own: Option<String>,
    pub command: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consequence {
    pub text: Vec<String>,
    pub code: Vec<u16>,
    #[serde(rename = "source")]
    pub _source: String,
}

/// The placeholders of a mark, and the bytes that stand for them among its words. src/text/frames.rs reads these.
const PLACEHOLDERS: [(&str, char); 5] =
    [("{code}", '\u{1}'), ("{token}", '\u{2}'), ("{command}", '\u{3}'), ("{host}", '\u{4}'), ("{address}", '\u{5}')];

/// The frames of products, which no language translates: the id of the frame's message, and the product's name.
pub fn names(file: &Loaded<FrameFile>) -> impl Iterator<Item = (String, String)> {
    file.rows.frame.iter().filter_map(|frame| Some((format!("frame-{}", frame.id), frame.name.clone()?)))
}

/// `subjects` are the names of a subject line, as the phrase files have them.
pub fn write(out: &mut String, file: &Loaded<FrameFile>, names: &Names, subjects: &BTreeSet<String>) -> Result<(), String> {
    let rows = &file.rows;
    unique(file, rows.frame.iter().map(|frame| frame.id.clone()))?;
    write_enum(
        out,
        "Command",
        "An SMTP command, in the order of a session (RFC 5321 section 3.3).",
        rows.command.iter().map(|row| (row.id.as_str(), format!("`{}`, one of the commands of data/frames.toml.", row.id))),
    );
    let subject = ("subject-line", "`subject-line`: the subject of the message, quoted.".to_owned());
    write_enum(
        out,
        "FrameId",
        "What stands around a reply.",
        rows.frame.iter().map(|row| (row.id.as_str(), format!("`{}`, a {} of data/frames.toml.", row.id, row.kind))).chain([subject]),
    );

    let (mut table, mut marks) = (String::new(), BTreeSet::new());
    for frame in &rows.frame {
        one_of(file, &frame.id, "kind", &frame.kind, &["client", "log", "notice", "queue-runner", "gateway"])?;
        let own = match &frame.own {
            None => "None".into(),
            Some(own) => format!("Some({})", category(file, &frame.id, own, names)?),
        };
        let command = match &frame.command {
            None => "None".into(),
            Some(id) if rows.command.iter().any(|row| row.id == *id) => format!("Some(Command::{})", variant(id)),
            Some(id) => return Err(file.wrong(&frame.id, format_args!("command \"{id}\" is no [[command]]"))),
        };
        let _ = writeln!(table, "FrameRow{{kind:FrameKind::{},own:{own},command:{command}}},", variant(&frame.kind));
        let roles = [
            ("Opens", &frame.opens),
            ("Closes", &frame.closes),
            ("Tells", &frame.tells),
            ("Ignores", &frame.ignores),
            ("Says", &frame.says),
            ("Defers", &frame.defers),
            ("Checks", &frame.checks),
            ("Quotes", &frame.quotes),
        ];
        for (role, texts) in roles {
            for text in texts {
                let pattern = mark(text).map_err(|why| file.wrong(&frame.id, format_args!("\"{text}\" {why}")))?;
                marks.insert((pattern, role, variant(&frame.id)));
            }
        }
    }
    let _ = writeln!(table, "FrameRow{{kind:FrameKind::Notice,own:None,command:None}},");
    for subject in subjects {
        marks.insert((words(subject), "Quotes", "SubjectLine".to_owned()));
    }
    for row in &rows.consequence {
        for text in &row.text {
            marks.insert((words(text), "Follows", "SubjectLine".to_owned()));
        }
    }
    if let Some((pattern, others)) = marks.iter().zip(marks.iter().skip(1)).find(|(one, next)| one.0 == next.0 && one.1 == next.1) {
        return Err(file.wrong(&pattern.2, format_args!("\"{}\" is a mark of {} too", pattern.0, others.2)));
    }
    let _ = writeln!(out, "pub static FRAMES: [FrameRow; {}] = [{table}];", rows.frame.len() + 1);
    let _ = writeln!(out, "pub static MARKS: [MarkRow; {}] = [", marks.len());
    let (mut text, mut slots, mut last) = (String::new(), [0; MARK_SLOTS], "");
    for (at, (pattern, role, frame)) in marks.iter().enumerate() {
        let head = &pattern.as_bytes()[..HEAD];
        let same = shared(pattern.as_bytes(), last.as_bytes());
        if same < HEAD {
            let mut slot = slot(u32::from_be_bytes([0, head[0], head[1], head[2]]), MARK_SLOTS);
            while slots[slot] != 0 {
                slot = (slot + 1) % MARK_SLOTS;
            }
            slots[slot] = at + 1;
        }
        let _ = writeln!(out, "MarkRow{{at:{},shared:{same},role:MarkRole::{role},frame:FrameId::{frame}}},", text.len());
        text += pattern;
        last = pattern;
    }
    let _ = writeln!(out, "];\npub static MARK_TEXT: &str = {text:?};");
    let _ = writeln!(out, "/// The first mark of those with one head, counted from 1, by the slot of the head; 0 in an empty slot.");
    let _ = writeln!(out, "pub static MARK_SLOTS: [u16; {MARK_SLOTS}] = {slots:?};");
    write_consequences(out, rows);
    write_commands(out, file)?;
    list_of(out, "LABELS", &rows.labels.words);
    list_of(out, "UNITS", &rows.labels.units);
    list_of(out, "NUMBERED", &rows.labels.numbered);
    list_of(out, "VERSIONS", &rows.labels.versions);
    list_of(out, "DOMAINS", &rows.labels.domains);
    list_of(out, "RECIPIENT_KEYS", &rows.labels.recipients);
    list_of(out, "RECORD_CODES", &rows.records.codes);
    list_of(out, "RECORD_WORDS", &rows.records.words);
    list_of(out, "RECORD_ASIDES", &rows.records.asides);
    list_of(out, "RECORD_LOGS", &rows.records.logs);
    list_of(out, "RECORD_FAILURES", &rows.records.failures);
    list_of(out, "TOWARDS", &rows.labels.towards);
    list_of(out, "JOINTS", &rows.labels.joints);
    list_of(out, "SERVED", &rows.labels.served);
    list_of(out, "LINKS", &rows.labels.links);
    list_of(out, "SENDER_KEYS", &rows.labels.senders);
    list_of(out, "TELLERS", &rows.labels.tellers);
    list_of(out, "ADVICE", &rows.labels.advice);
    list_of(out, "RECORD_RECIPIENTS", &rows.records.recipients);
    list_of(out, "RECORD_ADDRESSES", &rows.records.addresses);
    list_of(out, "RECORD_OTHERS", &rows.records.others);
    let Server { exchangers, exchanger_hosts, relays, relay_hosts, exceptions, local, missing, submission, transfer } = &rows.server;
    let _ = writeln!(
        out,
        "pub static SERVER: ServerSigns = ServerSigns{{exchangers:&{exchangers:?},exchanger_hosts:&{exchanger_hosts:?},relays:&{relays:?},\
         relay_hosts:&{relay_hosts:?},exceptions:&{exceptions:?},local:&{local:?},missing:&{missing:?},submission:&{submission:?},\
         transfer:{transfer:?}}};"
    );
    let Lines { speakers, traces, times, streams, fields, .. } = &rows.lines;
    for (name, list) in [
        ("SUCCESSES", &rows.labels.successes),
        ("SPEAKERS", speakers),
        ("TRACES", traces),
        ("TIMES", times),
        ("STREAMS", streams),
        ("FIELDS", fields),
    ] {
        let _ = writeln!(out, "pub static {name}: [&str; {}] = {list:?};", list.len());
    }
    Ok(())
}

/// How the commands are named, and how a client sends them.
fn write_commands(out: &mut String, file: &Loaded<FrameFile>) -> Result<(), String> {
    let (mut named, mut sent) = (BTreeSet::new(), vec![]);
    for row in &file.rows.command {
        let id = variant(&row.id);
        let stands = if row.everyday { "HeadsLine" } else { "Anywhere" };
        for (texts, stands) in [(&row.words, "Nowhere"), (&row.verbs, stands)] {
            named.extend(texts.iter().map(|text| words(text)).map(|text| (Reverse(text.len()), text, id.clone(), stands)));
        }
        sent.extend(row.sent.iter().map(|text| format!("({text:?},Some(Command::{id}))")));
    }
    unique(file, named.iter().map(|(_, text, ..)| text.clone()))?;
    sent.extend(file.rows.lines.ends.iter().map(|text| format!("({text:?},None)")));
    let named: Vec<String> = named
        .iter()
        .map(|(_, text, id, stands)| format!("CommandRow{{name:{text:?},command:Command::{id},verb:Verb::{stands}}}"))
        .collect();
    let _ = writeln!(out, "/// Longer names first.\npub static COMMANDS: [CommandRow; {}] = [{}];", named.len(), named.join(","));
    let _ = writeln!(out, "/// `None` for what a client sends after which no refusal matters.");
    let _ = writeln!(out, "pub static SENT: [(&str, Option<Command>); {}] = [{}];", sent.len(), sent.join(","));
    Ok(())
}

fn write_consequences(out: &mut String, rows: &FrameFile) {
    let mut list: Vec<(String, &[u16])> =
        rows.consequence.iter().flat_map(|row| row.text.iter().map(|text| (words(text), row.code.as_slice()))).collect();
    list.sort();
    let list: Vec<String> = list.iter().map(|(text, codes)| format!("({text:?},&{codes:?})")).collect();
    let _ = writeln!(out, "/// Words of a reply that only follows from another, and the reply codes that it has.");
    let _ = writeln!(out, "pub static CONSEQUENCES: [(&str, &[u16]); {}] = [{}];", list.len(), list.join(","));
}

/// A mark as it stands among folded words.
fn mark(text: &str) -> Result<String, String> {
    let text = text.trim_end_matches("{reply}").trim_end_matches("{line}").trim();
    let (mut pattern, mut rest) = (vec![], text);
    while !rest.is_empty() {
        let at = rest.find('{').unwrap_or(rest.len());
        let (literal, tail) = rest.split_at(at);
        if !literal.trim().is_empty() {
            pattern.push(words(literal));
        }
        if tail.is_empty() {
            break;
        }
        let Some((name, byte)) = PLACEHOLDERS.iter().find(|(name, _)| tail.starts_with(name)) else {
            return Err(format!("has a placeholder that is none of {{code}}, {{token}}, {{command}}, {{host}}, {{address}}: {tail}"));
        };
        pattern.push(byte.to_string());
        rest = &tail[name.len()..];
    }
    let pattern = pattern.join(" ");
    let head: Vec<u8> = pattern.bytes().take_while(|byte| *byte >= b' ').collect();
    if head.len() < 3 {
        return Err("begins with fewer than three bytes before its first placeholder".into());
    }
    Ok(pattern)
}
