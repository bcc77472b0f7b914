//! Lines of logs, for the command line, whose build is the one with words. Their places cross as UTF-16 offsets in the line.

use super::with_input;
use crate::log;
use std::ops::Range;
use wasm_bindgen::prelude::*;

/// Reads the lines that the buffer holds, separated by line feeds; `now` dates times without a year. Gives the address of:
///
/// - for each line a word: format + 1, or 0 where it is no line of a log; outcome + 1 from bit 8, 0 for none;
///   the number of recipients from bit 16
/// - after it, where there is an outcome: the time as the low and the high word of an f64 (NaN: none), then start and end
///   (0, 0: none) of the queue id, the message id, the code, the reply and each recipient
#[wasm_bindgen]
pub fn read_log(bytes: usize, now: f64) -> usize {
    with_input(0, bytes, |_, text, records| {
        for line in std::str::from_utf8(text).unwrap_or_default().split('\n') {
            pack(line, now as i64, records);
        }
    })
}

fn pack(line: &str, now: i64, records: &mut Vec<u32>) {
    let Some(found) = log::read(line) else { return records.push(0) };
    let format = found.format as u32 + 1;
    let Some(outcome) = found.outcome else { return records.push(format) };
    records.push(format | (outcome as u32 + 1) << 8 | (found.recipients.len() as u32) << 16);
    let at = found.at.or_else(|| found.yearless.and_then(|time| time.before(now))).map_or(f64::NAN, |at| at as f64).to_bits();
    records.extend([at as u32, (at >> 32) as u32]);
    let ascii = line.is_ascii();
    // Counts on from the place before, because most places follow one another.
    let (mut byte, mut units) = (0, 0);
    let mut unit = |to: usize| {
        if ascii {
            return to as u32;
        }
        if to < byte {
            (byte, units) = (0, 0);
        }
        units += line.get(byte..to).unwrap_or_default().encode_utf16().count();
        byte = to;
        units as u32
    };
    let mut place = |place: Option<&Range<usize>>| {
        records.extend(place.map_or([0, 0], |place| [unit(place.start), unit(place.end)]));
    };
    for field in [&found.queue_id, &found.message_id, &found.code, &found.reply] {
        place(field.as_ref());
    }
    for recipient in &found.recipients {
        place(Some(recipient));
    }
}
