//! How a reply gets from a log, a terminal, a form or a file into a call: prefixes of loggers, marks of editors, characters
//! that look like others. Written apart from transport.rs, by someone who had not seen what that finds.

use super::Transformation;
use super::transport::{each_line, fold, html, json, lf};

pub const ALL: &[(&str, Transformation)] = &[
    // Lines.
    ("wrapped-at-30", |text| Some(fold(text, 30, "\n"))),
    ("wrapped-at-60", |text| Some(fold(text, 60, "\n"))),
    ("wrapped-at-72", |text| Some(fold(text, 72, "\n"))),
    ("wrapped-at-76-crlf", |text| Some(fold(text, 76, "\r\n"))),
    ("wrapped-at-100", |text| Some(fold(text, 100, "\n"))),
    ("wrapped-at-50", |text| Some(fold(text, 50, "\n"))),
    ("wrapped-at-64-by-tab", |text| Some(fold(text, 64, "\r\n\t"))),
    ("wrapped-at-90", |text| Some(fold(text, 90, "\n"))),
    ("wrapped-at-998", |text| Some(fold(text, 998, "\r\n"))),
    ("cr-cr-lf", |text| Some(lf(text).replace('\n', "\r\r\n"))),
    ("cr-alone", |text| Some(lf(text).replace('\n', "\r"))),
    ("line-separators", |text| Some(lf(text).replace('\n', "\u{2028}"))),
    ("blanks-at-line-ends", |text| Some(each_line(text, |line| format!("{line}   ")))),
    ("blank-line-before", |text| Some(format!("\r\n\r\n{text}"))),
    ("blank-before", |text| Some(format!(" {text}"))),
    ("nul-after", |text| Some(format!("{text}\0"))),
    // Blanks.
    ("tab-and-space", |text| Some(text.replace(' ', "\t "))),
    ("three-spaces", |text| Some(text.replace(' ', "   "))),
    ("thin-spaces", |text| Some(text.replace(' ', "\u{2009}"))),
    ("ideographic-spaces", |text| Some(text.replace(' ', "\u{3000}"))),
    ("zero-width-space-in-words", |text| Some(inside_words(text, "\u{200b}"))),
    ("soft-hyphen-in-words", |text| Some(inside_words(text, "\u{ad}"))),
    ("marks-of-direction", |text| Some(format!("\u{200e}{}\u{200e}", text.replace(' ', " \u{200e}")))),
    // Encodings.
    ("quoted-printable-flowed", |text| Some(fold(&text.replace('=', "=3D"), 60, "=20\n"))),
    ("quoted-printable-spaces-encoded", |text| Some(fold(&text.replace('=', "=3D"), 50, "=20=\r\n"))),
    ("html-decimal-spaces", |text| Some(html(text).replace(' ', "&#32;"))),
    ("html-hexadecimal-spaces", |text| Some(html(text).replace(' ', "&#x20;"))),
    ("html-no-break-spaces", |text| Some(html(text).replace(' ', "&nbsp;"))),
    ("html-paragraph", |text| Some(format!("<p>{}</p>", html(text)))),
    ("html-cell", |text| Some(format!("<tr><td>{}</td></tr>", html(text)))),
    ("html-preformatted", |text| Some(format!("<pre class=\"error\">{}</pre>", html(text)))),
    ("html-styled", |text| Some(format!("<span style=\"color: red\"><b>{}</b></span>", html(text)))),
    ("xml", |text| Some(format!("<description>{}</description>", html(text)))),
    ("cdata", |text| Some(format!("<![CDATA[{text}]]>"))),
    ("json-no-break-spaces", |text| Some(json(text).replace(' ', "\\u00a0"))),
    ("json-slashes", |text| Some(json(text).replace('/', "\\/"))),
    ("json-unicode-marks", |text| Some(text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))),
    ("mojibake", mojibake),
    ("decomposed", decomposed),
    // Characters that look like others.
    ("full-width-digits", |text| Some(full_width(text, |character| character.is_ascii_digit()))),
    ("full-width", |text| Some(full_width(text, |character| character.is_ascii_graphic()))),
    ("typographic-apostrophes", |text| text.contains('\'').then(|| text.replace('\'', "\u{2019}"))),
    ("ellipses", |text| text.contains("...").then(|| text.replace("...", "\u{2026}"))),
    ("title-case", |text| Some(title_case(text))),
    // Marks around it.
    ("trailing-dot", |text| Some(format!("{}.", text.trim_end_matches('.')))),
    ("trailing-dots", |text| Some(format!("{} ...", text.trim_end()))),
    ("in-curly-quotes", |text| Some(format!("\u{201c}{text}\u{201d}"))),
    ("in-single-curly-quotes", |text| Some(format!("\u{2018}{text}\u{2019}"))),
    ("in-low-quotes", |text| Some(format!("\u{201e}{text}\u{201c}"))),
    ("in-single-guillemets", |text| Some(format!("\u{2039}{text}\u{203a}"))),
    ("in-corner-brackets", |text| Some(format!("\u{300c}{text}\u{300d}"))),
    ("in-tex-quotes", |text| Some(format!("``{text}''"))),
    ("in-backticks", |text| Some(format!("`{text}`"))),
    ("fenced", |text| Some(format!("```\n{text}\n```"))),
    ("bold", |text| Some(format!("**{text}**"))),
    ("bullet", |text| Some(format!("\u{2022} {text}"))),
    ("list-item", |text| Some(format!("- {text}"))),
    ("cross-mark", |text| Some(format!("\u{274c} {text}"))),
    ("coloured", |text| Some(format!("\u{1b}[31m{text}\u{1b}[0m"))),
    ("quoted-twice", |text| Some(each_line(text, |line| format!(">> {line}")))),
    ("quoted-twice-apart", |text| Some(each_line(text, |line| format!("> > {line}")))),
    ("barred", |text| Some(each_line(text, |line| format!("| {line}")))),
    ("csv-cell", |text| Some(format!("\"{}\"", text.replace('"', "\"\"")))),
    ("labelled-error", |text| Some(format!("Error: {text}"))),
    ("labelled-reason", |text| Some(format!("Bounce reason: {text}"))),
    ("labelled-response", |text| Some(format!("response=\"{text}\""))),
    ("in-italics", |text| Some(format!("_{text}_"))),
    ("indented-far", |text| Some(each_line(text, |line| format!("{:24}{line}", "")))),
    // Loggers.
    ("syslog", |text| Some(each_line(text, |line| format!("Jan  5 10:00:00 out mailer[4711]: {line}")))),
    ("syslog-5424", |text| Some(each_line(text, |line| format!("<22>1 2026-01-05T10:00:00.123Z out mailer 4711 - - {line}")))),
    ("journald-json", |text| {
        let head = "{\"__REALTIME_TIMESTAMP\":\"1767607200123456\",\"_TRANSPORT\":\"stdout\",\"PRIORITY\":\"4\",\"_PID\":\"4711\"";
        Some(format!("{head},\"_HOSTNAME\":\"out\",\"SYSLOG_IDENTIFIER\":\"mailer\",\"MESSAGE\":\"{}\"}}", json(text)))
    }),
    ("docker-json", |text| {
        Some(format!("{{\"log\":\"{}\\n\",\"stream\":\"stderr\",\"time\":\"2026-01-05T10:00:00.123456789Z\"}}", json(text)))
    }),
    ("container-log", |text| Some(each_line(text, |line| format!("2026-01-05T10:00:00.123456789Z stderr F {line}")))),
    ("timestamped", |text| Some(each_line(text, |line| format!("[2026-01-05 10:00:00] {line}")))),
    ("timestamped-iso", |text| Some(each_line(text, |line| format!("2026-01-05T10:00:00+01:00 {line}")))),
    ("clock-before", |text| Some(each_line(text, |line| format!("10:00:00.123 {line}")))),
    ("level-before", |text| Some(each_line(text, |line| format!("[ERROR] {line}")))),
    ("logfmt", |text| Some(format!("time=2026-01-05T10:00:00Z level=error msg=\"{}\"", text.replace('"', "\\\"")))),
    ("klog", |text| Some(each_line(text, |line| format!("E0105 10:00:00.123456    4711 mailer.go:42] {line}")))),
    ("rails", |text| Some(each_line(text, |line| format!("E, [2026-01-05T10:00:00.123456 #4711] ERROR -- : {line}")))),
    ("epoch-before", |text| Some(each_line(text, |line| format!("[1767607200123] {line}")))),
    // What is put after it.
    ("session-id-after", |text| Some(format!("{text} [session 01J9ZK4Q8T3V5W7X9Y]"))),
    ("exim-id-after", |text| Some(format!("{text} id=1vcLxy-0000000ABcd-1Xyz"))),
    ("reference-after", |text| Some(format!("{text} (ref: 8f3c2a71-5b0d-4e19-9c6f-2d7a1b3e4f50)"))),
    ("time-after", |text| Some(format!("{text} [2026-01-05T10:00:00Z]"))),
];

/// Puts a mark into the middle of each word of six letters and more.
fn inside_words(text: &str, mark: &str) -> String {
    let word = |word: &str| match word.char_indices().nth(word.chars().count() / 2) {
        Some((middle, _)) if word.chars().count() >= 6 && word.chars().all(char::is_alphabetic) => {
            format!("{}{mark}{}", &word[..middle], &word[middle..])
        }
        _ => word.to_owned(),
    };
    text.split_inclusive(' ').map(|part| part.split_once(' ').map_or_else(|| word(part), |(head, _)| word(head) + " ")).collect()
}

/// Text that is mojibake already would be so twice.
const MISREAD: [char; 6] = ['Ã', 'Â', 'Å', 'Ð', 'Ñ', 'â'];

/// UTF-8 that a program read as windows-1252.
fn mojibake(text: &str) -> Option<String> {
    let misread = |byte: u8| match byte {
        // These have other characters there, or none.
        0x80..=0x9f => None,
        _ => Some(char::from(byte)),
    };
    let plain = !text.contains(MISREAD);
    text.bytes().map(misread).collect::<Option<String>>().filter(|out| plain && out != text)
}

/// Letters with their marks as characters of their own (Unicode's normalization form D), as file names have them.
fn decomposed(text: &str) -> Option<String> {
    const MARKS: [(&str, &str, char); 6] = [
        ("áéíóúýÁÉÍÓÚÝ", "aeiouyAEIOUY", '\u{301}'),
        ("àèìòùÀÈÌÒÙ", "aeiouAEIOU", '\u{300}'),
        ("âêîôûÂÊÎÔÛ", "aeiouAEIOU", '\u{302}'),
        ("äëïöüÄËÏÖÜ", "aeiouAEIOU", '\u{308}'),
        ("åÅ", "aA", '\u{30a}'),
        ("ãñõÃÑÕ", "anoANO", '\u{303}'),
    ];
    let each = |character: char| {
        let found = MARKS.iter().find_map(|(whole, bare, mark)| {
            let at = whole.chars().position(|known| known == character)?;
            Some(format!("{}{mark}", bare.chars().nth(at)?))
        });
        found.unwrap_or_else(|| character.to_string())
    };
    let out: String = text.chars().map(each).collect();
    (out != text && !text.contains(MISREAD)).then_some(out)
}

fn full_width(text: &str, which: fn(&char) -> bool) -> String {
    let wide = |character: char| if which(&character) { char::from_u32(character as u32 + 0xfee0).unwrap() } else { character };
    text.chars().map(wide).collect()
}

/// Each word with a capital, as headlines and some forms have it; hosts and addresses as they are.
fn title_case(text: &str) -> String {
    text.split_inclusive(' ').map(|word| if word.contains(['.', '@']) { word.to_owned() } else { capital(word) }).collect()
}

fn capital(text: &str) -> String {
    let mut before = ' ';
    let each = |character: char| {
        let starts = !before.is_alphanumeric() && before != '\'';
        before = character;
        if starts { character.to_uppercase().to_string() } else { character.to_string() }
    };
    text.chars().map(each).collect()
}
