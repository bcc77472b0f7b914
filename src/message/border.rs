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
    if !is_lead(before) {
        return false;
    }
    let after = line.get(hit.end.saturating_sub(from)..).unwrap_or_default();
    let decorated = line.starts_with(is_decoration) || after.ends_with(['-', '=', '*', '#', '_', '|']);
    let rest = after.trim_matches([' ', ':', '.', ',', '-', '。']);
    decorated || after.ends_with(':') || rest.is_empty() || AFTER_MARKERS.contains(rest)
}

/// Whether nothing but dashes and the like, articles and the like stands before a marker. Asked from its end: a line may have many
/// markers.
pub fn is_lead(mut before: &str) -> bool {
    let without = |before: &'_ str| {
        let words = before.strip_suffix(' ')?;
        BEFORE_MARKERS.iter().filter_map(|word| words.strip_suffix(word)).min_by_key(|rest| rest.len()).map(str::len)
    };
    while let Some(length) = without(before) {
        before = before.get(..length).unwrap_or_default();
    }
    before.chars().rev().all(is_decoration)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_and_articles_lead_to_a_marker() {
        for before in ["", "----- ", "--the ", "> > this is the ", "detta är ", "* "] {
            assert!(is_lead(before), "{before}");
        }
        for before in ["your ", "the - the ", "xthe ", "the", "a message: "] {
            assert!(!is_lead(before), "{before}");
        }
    }
}
