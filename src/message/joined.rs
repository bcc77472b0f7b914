//! Where a message ends and the one after it begins: an mbox, or files that somebody put together.
//!
//! Only a report after a report counts. What may be part of a quoted message is left to its sender: the flag says that it is there.

use super::header::{Headers, field_name, main_value};
use super::kind::Signs;
use super::line::{bytes_of, line_at, lines_from};
use super::mime;

/// Messages of one file that are read.
pub(super) const MAX_MESSAGES: usize = 64;

/// What a separator begins with.
const SEPARATOR: &[u8] = b"From ";

/// Whether a file is an mbox. In one, a line of a text that begins as a separator does is escaped.
pub(super) fn is_mbox(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(SEPARATOR)
}

/// Where the next separator stands, below a blank line; the end where none does. Outside an mbox it needs a machine's message
/// after it, in one a field.
pub(super) fn separator(bytes: &[u8], mbox: bool) -> usize {
    let first = bytes.len() - bytes.trim_ascii_start().len();
    let mut blank = false;
    let found = lines_from(bytes, first).find(|line| {
        let text = bytes_of(bytes, *line);
        let below = std::mem::replace(&mut blank, text.trim_ascii().is_empty());
        let message = bytes.get(line.next..).unwrap_or_default();
        below
            && text.starts_with(SEPARATOR)
            && if mbox {
                line_at(message, 0).is_some_and(|next| field_name(bytes_of(message, next)).is_some())
            } else {
                is_machine(message)
            }
    });
    found.map_or(bytes.len(), |line| line.start)
}

/// Whether a machine's message begins here.
pub(super) fn is_machine(bytes: &[u8]) -> bool {
    let (headers, _) = Headers::read(bytes, mime::first_field(bytes).0);
    let media = headers.get("content-type").map(|value| main_value(&value)).unwrap_or_default();
    Signs::read(&headers, &media).is_machine()
}
