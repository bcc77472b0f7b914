//! What happens to a reply on its way: mail folds it, logs escape it, forms and tables put marks around it. None of it
//! changes what the reply says.

use super::Transformation;

pub const ALL: &[(&str, Transformation)] = &[
    ("upper-case", |text| Some(text.to_uppercase())),
    ("lower-case", |text| Some(text.to_lowercase())),
    ("crlf", |text| Some(lf(text).replace('\n', "\r\n"))),
    ("lf", |text| Some(lf(text))),
    ("trailing-line-end", |text| Some(format!("{text}\r\n"))),
    ("folded-at-40", |text| Some(fold(text, 40, "\r\n "))),
    ("folded-at-78", |text| Some(fold(text, 78, "\r\n "))),
    ("wrapped-at-40", |text| Some(fold(text, 40, "\n"))),
    ("wrapped-at-78", |text| Some(fold(text, 78, "\n"))),
    ("wrapped-and-indented", |text| Some(fold(text, 60, "\n    "))),
    ("quoted-printable-at-40", |text| Some(quoted_printable(text, 40))),
    ("quoted-printable-at-78", |text| Some(quoted_printable(text, 76))),
    ("code-on-each-line", code_on_each_line),
    ("indented", |text| Some(indented(text, "    "))),
    ("indented-by-tab", |text| Some(indented(text, "\t"))),
    ("quoted-like-mail", |text| Some(indented(text, "> "))),
    ("in-quotes", |text| Some(format!("\"{text}\""))),
    ("in-single-quotes", |text| Some(format!("'{text}'"))),
    ("in-guillemets", |text| Some(format!("«{text}»"))),
    ("in-parentheses", |text| Some(format!("({text})"))),
    ("in-brackets", |text| Some(format!("[{text}]"))),
    ("in-braces", |text| Some(format!("{{{text}}}"))),
    ("in-angle-brackets", |text| Some(format!("<{text}>"))),
    ("no-break-spaces", |text| Some(text.replace(' ', "\u{a0}"))),
    ("double-spaces", |text| Some(text.replace(' ', "  "))),
    ("tabs", |text| Some(text.replace(' ', "\t"))),
    ("html", |text| Some(html(text))),
    ("html-twice", |text| Some(html(&html(text)))),
    ("html-breaks", |text| Some(fold(text, 60, "<br>").replace('\n', "<br>"))),
    ("html-breaks-and-lines", |text| Some(fold(text, 60, "<br />\r\n"))),
    ("json", |text| Some(json(text))),
    ("json-twice", |text| Some(json(&json(text)))),
    ("json-value", |text| Some(format!("{{\"error\":\"{}\"}}", json(text)))),
    ("byte-order-mark", |text| Some(format!("\u{feff}{text}"))),
];

pub fn lf(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// Breaks lines at spaces, so that none is longer than it must be. What is indented stays with its line.
pub fn fold(text: &str, columns: usize, with: &str) -> String {
    let lines = lf(text)
        .split('\n')
        .map(|line| {
            let mut out = String::new();
            let mut column = 0;
            for word in line.split_inclusive(' ') {
                let length = word.chars().count();
                if column > 0 && column + length > columns {
                    out.truncate(out.trim_end_matches(' ').len());
                    out += with;
                    column = 0;
                }
                out += word;
                column += length;
            }
            out
        })
        .collect::<Vec<_>>();
    lines.join("\n")
}

pub fn each_line(text: &str, with: impl Fn(&str) -> String) -> String {
    lf(text).lines().map(with).collect::<Vec<_>>().join("\n")
}

fn indented(text: &str, by: &str) -> String {
    each_line(text, |line| format!("{by}{line}"))
}

/// RFC 2045 section 6.7, with a soft line break wherever a line is full.
fn quoted_printable(text: &str, columns: usize) -> String {
    let mut out = String::new();
    let mut column = 0;
    for character in lf(text).chars() {
        let mut bytes = [0; 4];
        let encoded = match character {
            '\n' => {
                out += "\r\n";
                column = 0;
                continue;
            }
            ' '..='~' if character != '=' => character.to_string(),
            _ => character.encode_utf8(&mut bytes).bytes().map(|byte| format!("={byte:02X}")).collect(),
        };
        if column + encoded.len() >= columns {
            out += "=\r\n";
            column = 0;
        }
        column += encoded.len();
        out += &encoded;
    }
    // A writer of quoted-printable ends a last line like any other.
    if out.contains('=') { out } else { format!("{out}=\r\n") }
}

pub fn html(text: &str) -> String {
    let each = |character: char| match character {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '"' => "&quot;".to_owned(),
        '\'' => "&#39;".to_owned(),
        '\u{80}'.. => format!("&#{};", character as u32),
        other => other.to_string(),
    };
    text.chars().map(each).collect()
}

/// The inside of a JSON string, ASCII alone.
pub fn json(text: &str) -> String {
    let quoted = serde_json::to_string(text).unwrap();
    let inside = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap();
    let mut units = [0; 2];
    inside
        .chars()
        .map(|character| match character {
            '\u{80}'.. => character.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
            other => other.to_string(),
        })
        .collect()
}

/// RFC 5321 section 4.2.1: a reply of several lines, with code and status on each.
fn code_on_each_line(text: &str) -> Option<String> {
    let (reply, status, words) = super::codes_and_words(text)?;
    let lines = fold(&words, 50, "\n");
    let lines: Vec<_> = lines.lines().collect();
    let last = lines.len().checked_sub(1)?;
    let status = status.map(|status| format!("{status} ")).unwrap_or_default();
    let line = |(at, line): (usize, &&str)| format!("{reply}{}{status}{line}", if at == last { ' ' } else { '-' });
    Some(lines.iter().enumerate().map(line).collect::<Vec<_>>().join("\r\n"))
}
