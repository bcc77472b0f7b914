//! The text that a reader of an HTML part sees: one pass, so that a million `<` cost what a million letters do.

use crate::text::entities::reference;

/// Elements that begin a new line.
const BLOCKS: &[&str] =
    &["br", "p", "div", "tr", "table", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "blockquote", "title"];

/// The longest tag that is taken for one; a `<` with nothing like it after it is text.
const LONGEST_TAG: usize = 4096;

/// Text without tags; blocks are lines, entities are characters, scripts and styles are left out. Ends soon after `most`
/// bytes.
pub fn text(html: &str, most: usize) -> String {
    let mut out = String::with_capacity(html.len() / 2);
    let mut rest = html;
    let mut hidden: Option<&str> = None;
    // How many bytes of the rest are known to hold no `>`.
    let mut open = 0usize;
    while let Some(place) = rest.bytes().position(|byte| matches!(byte, b'<' | b'&')).filter(|_| out.len() <= most) {
        let (before, from) = rest.split_at(place);
        open = open.saturating_sub(place + 1);
        if hidden.is_none() {
            push(&mut out, before);
        }
        let body = from.get(1..).unwrap_or_default();
        if from.starts_with('&') {
            let reference = reference(body.as_bytes()).filter(|(char, _)| *char != '\0');
            let (char, length) = reference.map_or(('&', 1), |(char, length)| (char, length + 1));
            if hidden.is_none() {
                out.push(char);
            }
            rest = from.get(length..).unwrap_or_default();
            open = open.saturating_sub(length - 1);
            continue;
        }
        let Some(name) = tag_name(body) else {
            if hidden.is_none() {
                out.push('<');
            }
            rest = body;
            continue;
        };
        if let Some(comment) = body.strip_prefix("!--") {
            open = 0;
            match comment.find("-->") {
                Some(end) => rest = comment.get(end + 3..).unwrap_or_default(),
                None => rest = "",
            }
            continue;
        }
        let unread = body.as_bytes().get(open..).unwrap_or_default();
        let Some(end) = unread.iter().take(LONGEST_TAG.saturating_sub(open)).position(|byte| *byte == b'>').map(|end| open + end) else {
            // A tag that is never closed is text.
            open = open.max(LONGEST_TAG.min(body.len()));
            if hidden.is_none() {
                out.push('<');
            }
            rest = body;
            continue;
        };
        open = 0;
        let closing = body.starts_with('/');
        rest = body.get(end + 1..).unwrap_or_default();
        if let Some(element) = hidden {
            if closing && name.eq_ignore_ascii_case(element) {
                hidden = None;
            }
            continue;
        }
        hidden = ["script", "style"].into_iter().find(|element| !closing && name.eq_ignore_ascii_case(element));
        if BLOCKS.iter().any(|block| name.eq_ignore_ascii_case(block)) {
            if !out.ends_with('\n') {
                out.push('\n');
            }
            // A heading is apart from what is above it.
            if !closing && name.starts_with(['h', 'H']) && name.ends_with(|last: char| last.is_ascii_digit()) {
                out.push('\n');
            }
        } else if name.eq_ignore_ascii_case("td") && !out.ends_with([' ', '\n']) {
            out.push(' ');
        }
    }
    if hidden.is_none() && out.len() <= most {
        push(&mut out, rest);
    }
    out
}

/// Text between tags: line ends are spaces in HTML.
fn push(out: &mut String, text: &str) {
    for char in text.chars() {
        match char {
            ' ' | '\t' | '\r' | '\n' | '\u{a0}' => {
                if !out.ends_with([' ', '\n']) {
                    out.push(' ');
                }
            }
            _ => out.push(char),
        }
    }
}

/// The name in `p class=…>`, `/p>`, `!DOCTYPE …>`. An address in angle brackets is none: `jo@example.org>`.
fn tag_name(body: &str) -> Option<&str> {
    let start = body.strip_prefix(['/', '!', '?']).unwrap_or(body);
    let length = start.bytes().take(20).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
    let next = start.as_bytes().get(length);
    let ends = matches!(next, Some(b' ' | b'>' | b'\t' | b'\r' | b'\n' | b'/' | b':' | b'[')) || body.starts_with("!--");
    (length > 0 && ends).then(|| start.get(..length))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_text_stays() {
        for (html, expected) in [
            ("<p>Hi <b>Jo</b><br>you</p>", "\nHi Jo\nyou\n"),
            ("a<style>p { }</style>b<!-- x > y -->c", "abc"),
            ("a<style>p</b>q</style>b", "ab"),
            ("a<style>p", "a"),
            ("&lt;jo&#64;example.org&gt; &amp; &nope; &#xe9;", "<jo@example.org> & &nope; é"),
            ("to <jo@example.org> 1 < 2", "to <jo@example.org> 1 < 2"),
            ("<a href=\"x\">z</a>", "z"),
            ("<td>a</td><td>b", " a b"),
            ("a<h3>b</h3>c", "a\n\nb\nc"),
        ] {
            assert_eq!(text(html, 1000), expected, "{html}");
        }
    }
}
