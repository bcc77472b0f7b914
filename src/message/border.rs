//! Where a notice ends and the message that it quotes begins.

use super::header::field_name;
use super::lined::{Lined, is_decoration};
use super::marker::{AFTER_MARKERS, BEFORE_MARKERS, Hit, LETTER_FIELDS, Says, TRANSPORT_FIELDS};

/// The name of a field has at most so many bytes.
const LONGEST_NAME: usize = 64;

/// Whether a marker begins its line, but for dashes and the like, and is most of what the line says.
fn is_line_marker(text: &Lined, hit: &Hit) -> bool {
    let line = text.folded_line(hit.line);
    let from = text.folded_start(hit.line);
    let Some(before) = hit.start.checked_sub(from).and_then(|length| line.get(..length)) else { return false };
    let before = before.trim_start_matches(is_decoration);
    let after = line.get(hit.end.saturating_sub(from)..).unwrap_or_default();
    let decorated = line.starts_with(is_decoration) || after.ends_with(['-', '=', '*', '#', '_', '|']);
    let rest = after.trim_matches([' ', ':', '.', ',', '-', '。']);
    without_lead(before).is_empty() && (decorated || after.ends_with(':') || rest.is_empty() || AFTER_MARKERS.contains(rest))
}

/// What stands before a marker, without articles and the like.
pub fn without_lead(mut before: &str) -> &str {
    while let Some(rest) = BEFORE_MARKERS.iter().find_map(|word| before.strip_prefix(word)?.strip_prefix(' ')) {
        before = rest;
    }
    before
}

/// The line where the notice ends, and the one where the original begins.
pub fn border(text: &Lined, hits: &[Hit]) -> Option<(usize, usize)> {
    let marked = hits.iter().find(|hit| hit.says == Says::Original && is_line_marker(text, hit)).map(|hit| hit.line);
    let block = (0..marked.unwrap_or(text.len())).find(|number| is_header_block(text, hits, *number));
    match (marked, block) {
        (_, Some(block)) => Some((block, block)),
        (Some(marked), None) => {
            // The header may follow a rule or a blank line.
            let header = (marked + 1..text.len().min(marked + 12)).find(|number| header_name(text.line(*number)).is_some());
            Some((marked, header.unwrap_or(marked + 1)))
        }
        (None, None) => None,
    }
}

/// Whether the header of a message begins at a line.
fn is_header_block(text: &Lined, hits: &[Hit], number: usize) -> bool {
    let Some(name) = header_name(text.line(number)) else { return false };
    if is_plain_header(text, hits, number) {
        return true;
    }
    // A field that only transport writes, and another field soon after.
    TRANSPORT_FIELDS.iter().any(|known| name.eq_ignore_ascii_case(known))
        && (number + 1..number + 8).any(|next| header_name(text.line(next)).is_some())
}

/// Whether fields of a message, From and To among them, begin at a line below a blank one or a rule, with nothing else between
/// them.
/// A notice that lists them as what it is about does that above the failure, or with more fields of its own.
fn is_plain_header(text: &Lined, hits: &[Hit], number: usize) -> bool {
    let above = text.line(number.wrapping_sub(1)).trim_ascii();
    let ruled = ["--", "==", "__", "**"].iter().any(|rule| above.starts_with(rule) && above.ends_with(rule));
    let below = (above.is_empty() || ruled) && !text.line(number).starts_with([' ', '\t']);
    if !below || hits.first().is_none_or(|hit| hit.line >= number) {
        return false;
    }
    let names: Vec<&str> = (number..number + 12).map_while(|line| header_name(text.line(line))).collect();
    let is = |name: &str, known: &str| name.eq_ignore_ascii_case(known);
    names.iter().all(|name| LETTER_FIELDS.iter().any(|known| is(name, known)))
        && ["from", "to", "subject"].iter().all(|known| names.iter().any(|name| is(name, known)))
}

/// The name of a header field that a line is, as mail writes them: no space before the colon, a value after it.
fn header_name(line: &str) -> Option<&str> {
    let line = line.strip_prefix('>').unwrap_or(line).trim_start_matches(' ');
    let (name, value) = field_name(line.as_bytes())?;
    let named = (2..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (named && value == name.len() + 1 && line.get(value..)?.starts_with([' ', '\t', '<'])).then_some(name)
}
