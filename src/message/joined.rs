//! Where a message ends and the one after it begins: an mbox, or files that somebody put together.
//!
//! Only a report after a report counts. What may be part of a quoted message is left to its sender: the flag says that it is there.

use super::header::{Headers, field_name, main_value};
use super::kind::Signs;
use super::line::{bytes_of, line_at, lines_from};
use super::mime;

/// Messages of one file that are read.
pub(super) const MAX_MESSAGES: usize = 64;

/// Whether a file is an mbox. In one, a line of a text that begins as a separator does is escaped.
pub(super) fn is_mbox(bytes: &[u8]) -> bool {
    lines_from(bytes, 0).map(|line| bytes_of(bytes, line)).find(|line| !line.trim_ascii().is_empty()).is_some_and(is_separator)
}

fn is_separator(line: &[u8]) -> bool {
    line.starts_with(b"From ")
}

/// Where the next separator stands, below a blank line; the end where none does. Outside an mbox it needs a machine's message
/// after it, in one a field.
pub(super) fn separator(bytes: &[u8], mbox: bool) -> usize {
    let (mut blank, mut begun) = (false, false);
    let found = lines_from(bytes, 0).find(|line| {
        let text = bytes_of(bytes, *line);
        let below = std::mem::replace(&mut blank, text.trim_ascii().is_empty()) && begun;
        begun |= !blank;
        let named = || line_at(bytes, line.next).is_some_and(|next| field_name(bytes_of(bytes, next)).is_some());
        below && is_separator(text) && named() && (mbox || is_machine(bytes.get(line.start..).unwrap_or_default()))
    });
    found.map_or(bytes.len(), |line| line.start)
}

/// Whether a machine's message begins here.
pub(super) fn is_machine(bytes: &[u8]) -> bool {
    let (headers, _) = Headers::read(bytes, mime::first_field(bytes).0);
    let media = headers.get("content-type").map(|value| main_value(&value)).unwrap_or_default();
    Signs::read(&headers, &media).is_machine()
}
