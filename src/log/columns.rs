//! Comma-separated lines (RFC 4180) whose columns have a known order, as accounting and tracking files have them.

use super::Line;
use super::formats::{ColumnRow, Fate, Format};
use super::time::{self, Stamp};
use std::ops::Range;

/// Columns that are looked at; Exchange has some thirty.
const MOST: usize = 64;

impl ColumnRow {
    /// Reads a line without its header. The type and the time must be there: other lines with commas are none.
    pub(super) fn read(&self, format: Format, outcomes: &[(&str, Fate)], line: &str, start: usize) -> Option<Line> {
        // A time in the first column has been read as the head.
        let start = if self.at == 0 { 0 } else { start };
        let text = line.get(start..)?;
        // The line that names the columns.
        if text.strip_prefix(self.first).is_some_and(|rest| rest.starts_with(',')) {
            return Some(Line::new(format));
        }
        let fields = fields(text, start)?;
        let field = |place: usize| fields.get(place).cloned().filter(|place| !place.is_empty());
        let words = |place: Range<usize>| line.get(place).unwrap_or_default();
        if fields.len() < self.count {
            return None;
        }
        let kind = field(self.outcome).map(words)?;
        let (_, fate) = outcomes.iter().find(|(value, _)| *value == kind)?;
        let (Stamp::At(at), _) = time::read(field(self.at).map(words)?)? else { return None };
        let mut found = Line::new(format);
        found.at = Some(at);
        found.outcome = fate.outcome(None);
        found.queue_id = self.queue_id.and_then(field);
        found.message_id = self.message_id.and_then(field);
        found.reply = field(self.reply);
        // A code may have words after it: `5.1.1 (bad destination mailbox address)`.
        found.code = self.code.and_then(field).map(|place| {
            let length = words(place.clone()).find(' ').unwrap_or(place.len());
            place.start..place.start + length
        });
        found.code = found.code.filter(|place| words(place.clone()).starts_with(|c: char| c.is_ascii_digit()));
        if let Some(place) = field(self.address) {
            let mut at = place.start;
            for address in words(place).split(';') {
                if !address.is_empty() {
                    found.recipients.push(at..at + address.len());
                }
                at += address.len() + 1;
            }
        }
        Some(found)
    }
}

/// The places of the fields, without the quotes around them; none where the line is no comma-separated one.
fn fields(text: &str, start: usize) -> Option<Vec<Range<usize>>> {
    let bytes = text.as_bytes();
    let mut fields = vec![];
    let mut at = 0;
    while fields.len() < MOST {
        let (from, to, next);
        if bytes.get(at) == Some(&b'"') {
            let mut end = at + 1;
            loop {
                let Some(quote) = text.get(end..).and_then(|text| text.find('"')) else {
                    end = text.len();
                    break;
                };
                end += quote;
                if bytes.get(end + 1) != Some(&b'"') {
                    break;
                }
                end += 2;
            }
            (from, to, next) = (at + 1, end, end + 1);
        } else {
            let end = text.get(at..)?.find(',').map_or(text.len(), |comma| at + comma);
            (from, to, next) = (at, end, end);
        }
        fields.push(start + from.min(to)..start + to);
        match bytes.get(next) {
            Some(b',') => at = next + 1,
            _ => break,
        }
    }
    (fields.len() > 1).then_some(fields)
}
