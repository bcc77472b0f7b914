//! Compares a line with one pattern of `data/logs.toml`. Nothing is tried twice: a gap ends at the first place where
//! its literal stands, so that time is linear in the line.

use super::Line;
use super::formats::{Field, Piece};
use std::ops::Range;

/// Bytes of the longest address, queue id or code. RFC 5321 section 4.5.3.1 allows an address 254.
const LONGEST_RUN: usize = 512;
/// The most recipients of one line.
const MOST_RECIPIENTS: usize = 1000;

/// Matches the line from `start` to its end, and notes what the fields hold.
pub(super) fn read(pattern: &[Piece], queue_ids: &[&str], line: &str, start: usize, found: &mut Line) -> Option<()> {
    let mut cursor = Cursor { line, queue_ids, at: start, open: None };
    cursor.all(pattern, found, true)?;
    // What is left open takes the rest.
    match cursor.open {
        Some(open) => cursor.close(open, line.len(), found),
        None if cursor.at < line.len() => return None,
        None => {}
    }
    Some(())
}

struct Cursor<'a> {
    line: &'a str,
    queue_ids: &'a [&'a str],
    at: usize,
    /// A gap or a reply that ends where the next literal stands, and where it began.
    open: Option<Open>,
}

#[derive(Clone, Copy)]
struct Open {
    start: usize,
    is_reply: bool,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        self.line.get(self.at..).unwrap_or_default()
    }

    /// Matches pieces one after the other; the literal that ends the whole pattern may be cut off.
    fn all(&mut self, pieces: &[Piece], found: &mut Line, whole: bool) -> Option<()> {
        let mut pieces = pieces;
        while let Some((piece, after)) = pieces.split_first() {
            match piece {
                Piece::Gap => self.open = self.open.or(Some(Open { start: self.at, is_reply: false })),
                Piece::Reply => self.open = Some(Open { start: self.at, is_reply: true }),
                Piece::Text(text) => self.text(text, whole && after.is_empty(), found)?,
                Piece::Field(field) => self.field(*field, found)?,
                Piece::Maybe(inner) => self.maybe(inner, after, found),
            }
            pieces = after;
        }
        Some(())
    }

    fn text(&mut self, text: &str, is_last: bool, found: &mut Line) -> Option<()> {
        let rest = self.rest();
        let Some(open) = self.open.take() else {
            rest.starts_with(text).then_some(())?;
            self.at += text.len();
            return Some(());
        };
        if is_last && open.is_reply {
            // To the line's end: a reply may hold the literal too.
            let length = rest.strip_suffix(text).map_or(rest.len(), str::len);
            self.close(open, self.at + length, found);
            self.at = self.line.len();
            return Some(());
        }
        let place = rest.find(text)?;
        self.close(open, self.at + place, found);
        self.at += place + text.len();
        Some(())
    }

    /// An option; after a gap it is looked for only before the literal that must follow.
    fn maybe(&mut self, inner: &[Piece], after: &[Piece], found: &mut Line) {
        let before = (self.at, self.open, found.clone());
        if self.open.is_some()
            && let Some(Piece::Text(first)) = inner.first()
        {
            let next = after.iter().find_map(|piece| if let Piece::Text(text) = piece { Some(*text) } else { None });
            let rest = self.rest();
            let limit = next.map_or(Some(rest.len()), |next| rest.find(next)).unwrap_or(rest.len());
            let Some(place) = rest.get(..limit).and_then(|rest| rest.find(first)) else { return };
            if let Some(open) = self.open.take() {
                self.close(open, self.at + place, found);
            }
            self.at += place;
        }
        if self.all(inner, found, false).is_none() {
            (self.at, self.open, *found) = before;
        }
    }

    /// Ends a gap or a reply. Spaces around a reply are none of it.
    fn close(&self, open: Open, end: usize, found: &mut Line) {
        if !open.is_reply {
            return;
        }
        let text = self.line.get(open.start..end).unwrap_or_default();
        let start = open.start + (text.len() - text.trim_start().len());
        let trimmed = text.trim();
        found.reply = (!trimmed.is_empty()).then(|| start..start + trimmed.len());
    }

    fn field(&mut self, field: Field, found: &mut Line) -> Option<()> {
        let place = match field {
            Field::QueueId => self.run(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte)),
            Field::Token => self.run(|byte| !b" ,;:]\"".contains(&byte)),
            Field::Code => self.run(|byte| byte.is_ascii_digit() || byte == b'.'),
            Field::Seconds => self.run(|byte| byte.is_ascii_digit()),
            Field::Address => self.address(),
            Field::Addresses => return self.addresses(found),
        };
        if place.is_empty() {
            return None;
        }
        let text = self.line.get(place.clone())?;
        match field {
            Field::QueueId if self.is_queue_id(text) => found.queue_id = Some(place.clone()),
            Field::QueueId => return None,
            Field::Code => found.code = Some(place.clone()),
            Field::Seconds => found.at = text.parse::<i64>().ok().filter(|seconds| *seconds < 1 << 40).map(|seconds| seconds * 1000),
            Field::Address => found.recipients = vec![place.clone()],
            Field::Token | Field::Addresses => {}
        }
        self.at = place.end;
        Some(())
    }

    fn run(&self, mut inside: impl FnMut(u8) -> bool) -> Range<usize> {
        let length = self.rest().bytes().take(LONGEST_RUN).take_while(|byte| inside(*byte)).count();
        // Only whole characters: all of them are, but for a run that is too long.
        if length < LONGEST_RUN { self.at..self.at + length } else { self.at..self.at }
    }

    /// An address without its angle brackets; its local part may be quoted.
    fn address(&self) -> Range<usize> {
        let mut local = self.rest().starts_with('"');
        let mut escaped = false;
        let mut first = true;
        self.run(|byte| {
            let opens = first;
            first = false;
            if !local {
                return !b" <>,;:()\"".contains(&byte);
            }
            local = escaped || byte != b'"' || opens;
            escaped = !escaped && byte == b'\\';
            true
        })
    }

    /// `<a@example.com>,<b@example.com>`, with or without the brackets.
    fn addresses(&mut self, found: &mut Line) -> Option<()> {
        let mut places = vec![];
        while places.len() < MOST_RECIPIENTS {
            let bracketed = self.rest().starts_with('<');
            self.at += usize::from(bracketed);
            let place = self.address();
            if place.is_empty() {
                return None;
            }
            self.at = place.end;
            if bracketed {
                self.rest().starts_with('>').then_some(())?;
                self.at += 1;
            }
            places.push(place);
            match self.rest().as_bytes() {
                [b',' | b';', next, ..] if *next != b' ' => self.at += 1,
                _ => break,
            }
        }
        found.recipients = places;
        Some(())
    }

    /// Whether it has one of the format's shapes, in which `#` is a letter or digit.
    fn is_queue_id(&self, text: &str) -> bool {
        if self.queue_ids.is_empty() {
            return (3..=64).contains(&text.len());
        }
        self.queue_ids.iter().any(|shape| {
            shape.len() == text.len()
                && shape
                    .bytes()
                    .zip(text.bytes())
                    .all(|(shape, byte)| if shape == b'#' { byte.is_ascii_alphanumeric() } else { shape == byte })
        })
    }
}
