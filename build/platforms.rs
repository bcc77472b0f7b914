//! `data/platforms/<id>.toml`: sending platforms. Their codes become schemes; how their payloads are read is for
//! JavaScript (pkg/build.mjs), and only checked here.

use crate::rows::{Loaded, Names, TYPES, category, one_of, unique, variant};
use crate::schemes::Code;
use serde::Deserialize;
use std::collections::BTreeSet;

const OUTCOMES: [&str; 9] =
    ["delivered", "bounced", "complained", "unsubscribed", "suppressed-by-hand", "unblocked", "rejected", "delayed", "other"];
const SKIPS: [&str; 4] = ["engagement", "handshake", "incoming", "other"];
const REJECTED_FOR: [&str; 5] = ["bounce", "complaint", "unsubscribe", "manual", "duplicate"];
/// JavaScript holds a title as one letter from `A` on, below the lower-case ones.
const MAX_TITLES: usize = 26;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    pub id: String,
    pub name: String,
    docs: Vec<String>,
    #[serde(rename = "signature")]
    _signature: String,
    #[serde(rename = "batch")]
    _batch: String,
    #[serde(rename = "order")]
    _order: String,
    #[serde(default)]
    envelope: Vec<Envelope>,
    recognise: Recognise,
    #[serde(default)]
    fields: Fields,
    event: Vec<Event>,
    #[serde(default)]
    code: Vec<PlatformCode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    when: Vec<String>,
    each: String,
    #[serde(default, rename = "json")]
    _json: bool,
    #[serde(default, rename = "proves")]
    _proves: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Recognise {
    #[serde(default, rename = "csv")]
    _csv: Vec<String>,
    any: Vec<Vec<String>>,
}

/// The fields that a platform, or one kind of its events, has.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
struct Fields {
    address: Option<OneOrMore>,
    at: Option<OneOrMore>,
    message_id: Option<OneOrMore>,
    event_id: Option<OneOrMore>,
    campaign: Option<OneOrMore>,
    envelope_at: Option<OneOrMore>,
    text: Option<OneOrMore>,
    reply: Option<OneOrMore>,
    status: Option<OneOrMore>,
    own: Option<OneOrMore>,
    list: Option<OneOrMore>,
    #[serde(default)]
    boilerplate: Vec<String>,
    #[serde(flatten)]
    unknown: toml::Table,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Event {
    when: Vec<String>,
    outcome: Option<String>,
    skip: Option<String>,
    each: Option<String>,
    #[serde(default)]
    only: Vec<String>,
    code: Option<String>,
    says: Option<String>,
    rejected_for: Option<String>,
    #[serde(flatten)]
    fields: Fields,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlatformCode {
    code: String,
    #[serde(default)]
    also: Vec<String>,
    says: Option<String>,
    category: String,
    #[serde(rename = "type")]
    kind: Option<String>,
    outcome: Option<String>,
    #[serde(default)]
    decides: bool,
    #[serde(default, rename = "vague")]
    _vague: bool,
    message: Option<String>,
    #[serde(rename = "doubt")]
    _doubt: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn all(&self) -> &[String] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::More(more) => more,
        }
    }
}

/// The messages beside the categories' that title codes, over all platforms; checks the platforms on the way.
pub fn titles(files: &[Loaded<Platform>]) -> Result<Vec<String>, String> {
    let mut titles = BTreeSet::new();
    for file in files {
        check(file)?;
        for row in &file.rows.code {
            match row.message.as_deref() {
                None => {}
                Some(message) if message.starts_with("platform-") => {
                    titles.insert(message.to_owned());
                }
                Some(message) => {
                    return Err(
                        file.wrong(&row.code, format_args!("message is \"{message}\", which is none of locales/<tag>/platforms.ftl"))
                    );
                }
            }
        }
    }
    if titles.len() > MAX_TITLES {
        return Err(format!("data/platforms: {} messages title codes; there is room for {MAX_TITLES}", titles.len()));
    }
    let english = std::fs::read_to_string("locales/en/platforms.ftl").map_err(|error| format!("locales/en/platforms.ftl: {error}"))?;
    for title in &titles {
        if !english.lines().any(|line| line.strip_prefix(title.as_str()).is_some_and(|rest| rest.trim_start().starts_with('='))) {
            return Err(format!("locales/en/platforms.ftl: {title}: data/platforms names this message, and it is not there"));
        }
    }
    Ok(titles.into_iter().collect())
}

/// How each platform calls itself, which no language translates: the id of its scheme's message, and the name.
pub fn names(files: &[Loaded<Platform>]) -> Vec<(String, String)> {
    files.iter().map(|file| (format!("scheme-{}", file.rows.id), file.rows.name.clone())).collect()
}

/// A platform's codes as rows of its scheme, each also under its other names.
pub fn codes(file: &Loaded<Platform>, titles: &[String], names: &Names) -> Result<Vec<Code>, String> {
    let mut codes = vec![];
    for row in &file.rows.code {
        let category = category(file, &row.code, &row.category, names)?;
        if row.says.as_deref() == Some("block") && names.suppressing.contains(&row.category) {
            return Err(file
                .wrong(&row.code, format_args!("the platform says block, and the category {} would suppress the address", row.category)));
        }
        let kind = row.kind.as_ref().or_else(|| names.types.get(&row.category)).map(|kind| variant(kind)).unwrap_or_default();
        let place = row.message.as_ref().and_then(|message| titles.iter().position(|title| title == message));
        let title = place.map_or("Category".to_owned(), |place| format!("Platform({place})"));
        for code in std::iter::once(&row.code).chain(&row.also) {
            codes.push(Code { code: code.clone(), kind: kind.clone(), category: category.clone(), title: title.clone() });
        }
    }
    Ok(codes)
}

fn check(file: &Loaded<Platform>) -> Result<(), String> {
    let platform = &file.rows;
    if !file.file.ends_with(&format!("/{}.toml", platform.id)) {
        return Err(file.wrong(&platform.id, "the file is not named after the id"));
    }
    if platform.docs.is_empty() || platform.docs.iter().any(|page| !page.starts_with("https://")) {
        return Err(file.wrong("docs", "must be the addresses of the pages that the file rests on"));
    }
    unique(file, platform.code.iter().flat_map(|row| std::iter::once(&row.code).chain(&row.also)).map(|code| code.to_lowercase()))?;
    for row in &platform.code {
        if let Some(kind) = &row.kind {
            one_of(file, &row.code, "type", kind, &TYPES)?;
        }
        if let Some(outcome) = &row.outcome {
            one_of(file, &row.code, "outcome", outcome, &OUTCOMES)?;
        }
        if let Some(says) = &row.says {
            one_of(file, &row.code, "says", says, &["hard", "soft", "block"])?;
        }
        if row.category == "suppressed" && !row.decides && row.outcome.as_deref() != Some("rejected") {
            return Err(file.wrong(&row.code, "nothing was sent: it needs decides = true, or outcome = \"rejected\""));
        }
    }
    for (envelope, count) in platform.envelope.iter().zip(1..) {
        let label = format!("envelope {count}");
        envelope.when.iter().try_for_each(|test| check_test(file, &label, test))?;
        check_path(file, &label, &envelope.each)?;
    }
    for test in platform.recognise.any.iter().flatten() {
        check_test(file, "recognise", test)?;
    }
    check_fields(file, "fields", &platform.fields)?;
    for (event, count) in platform.event.iter().zip(1..) {
        let label = format!("event {count} ({})", event.when.join(", "));
        event.when.iter().chain(&event.only).try_for_each(|test| check_test(file, &label, test))?;
        match (&event.outcome, &event.skip) {
            (Some(outcome), None) => one_of(file, &label, "outcome", outcome, &OUTCOMES)?,
            (None, Some(skip)) => one_of(file, &label, "skip", skip, &SKIPS)?,
            _ => return Err(file.wrong(&label, "needs either an outcome or skip")),
        }
        if let Some(each) = &event.each {
            check_path(file, &label, each)?;
        }
        if let Some(says) = &event.says {
            one_of(file, &label, "says", says, &["hard", "soft", "block"])?;
        }
        if let Some(reason) = &event.rejected_for {
            one_of(file, &label, "rejectedFor", reason, &REJECTED_FOR)?;
        }
        if let Some(code) = &event.code
            && !platform.code.iter().any(|row| row.code == *code)
        {
            return Err(file.wrong(&label, format_args!("code \"{code}\" has no row")));
        }
        check_fields(file, &label, &event.fields)?;
    }
    Ok(())
}

fn check_fields(file: &Loaded<Platform>, label: &str, fields: &Fields) -> Result<(), String> {
    let Fields { address, at, message_id, event_id, campaign, envelope_at, text, reply, status, own, list, boilerplate, unknown } = fields;
    if let Some((name, _)) = unknown.iter().next() {
        return Err(file.wrong(label, format_args!("there is no field \"{name}\"")));
    }
    if boilerplate.iter().any(String::is_empty) {
        return Err(file.wrong(label, "boilerplate is empty"));
    }
    let fields = [address, at, message_id, event_id, campaign, envelope_at, text, reply, status, own, list];
    for path in fields.into_iter().flatten().flat_map(OneOrMore::all) {
        if path.contains(['{', '}']) { check_template(file, label, path)? } else { check_path(file, label, path)? }
    }
    Ok(())
}

/// `reject/{reject.reason}`
fn check_template(file: &Loaded<Platform>, label: &str, template: &str) -> Result<(), String> {
    let wrong = || file.wrong(label, format_args!("the braces of \"{template}\" do not pair"));
    let mut parts = template.split('{');
    if parts.next().is_some_and(|before| before.contains('}')) {
        return Err(wrong());
    }
    for part in parts {
        let (path, after) = part.split_once('}').ok_or_else(wrong)?;
        if after.contains('}') {
            return Err(wrong());
        }
        check_path(file, label, path)?;
    }
    Ok(())
}

/// `a.b|c=x|y`: one of several paths, and what is asked of it.
fn check_test(file: &Loaded<Platform>, label: &str, test: &str) -> Result<(), String> {
    let paths = match test.find('=') {
        None => test,
        Some(at) => {
            let (before, values) = test.split_at(at);
            if values == "=" || values.split('|').any(|value| value.trim_start_matches('=').is_empty()) {
                return Err(file.wrong(label, format_args!("the test \"{test}\" compares with nothing")));
            }
            before.strip_suffix(['^', '~', '*']).unwrap_or(before)
        }
    };
    paths.split('|').try_for_each(|path| check_path(file, label, path))
}

/// Keys and dots; `[]` each, `[0]` and `[-1]` one, `*` any key, `@` the recipient, `^` what it was wrapped in.
fn check_path(file: &Loaded<Platform>, label: &str, path: &str) -> Result<(), String> {
    let wrong = |why: &str| file.wrong(label, format_args!("the path \"{path}\" does not parse: {why}"));
    for (place, part) in path.split('.').enumerate() {
        let (key, brackets) = part.find('[').map_or((part, ""), |at| part.split_at(at));
        if key.is_empty() {
            return Err(wrong("a key is empty"));
        }
        if matches!(key, "@" | "^") && place > 0 {
            return Err(wrong("@ and ^ stand at the beginning"));
        }
        if key.len() > 1 && key.contains(['@', '^', '*', ']', '{', '}', '|', '=']) {
            return Err(wrong("a key with a sign of the grammar in it"));
        }
        let inner = brackets.strip_prefix('[').map(|rest| rest.strip_suffix(']').ok_or_else(|| wrong("a bracket is open"))).transpose()?;
        if inner.is_some_and(|index| !index.is_empty() && index.parse::<i8>().is_err()) {
            return Err(wrong("brackets hold nothing or a number"));
        }
    }
    Ok(())
}
