//! The rich answers: explanations, and one answer per recipient. Their offsets cross as UTF-16 offsets, their classifications
//! as records.

use super::{RECORDS, options, pack, to_js};
use crate::classify::{self, Evidence, Fact, Part};
use crate::verdict::{Classification, RuleId};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// An explanation without its classification.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Why {
    evidence: Vec<Evidence>,
    parts: Vec<Part>,
    decided_by: RuleId,
    limited_by: Vec<RuleId>,
    facts: Vec<Fact>,
}

/// An entry without its classification.
#[derive(Serialize)]
struct Place {
    start: usize,
    end: usize,
    address: Option<String>,
}

/// Explains an answer, whose record is at `records`.
#[wasm_bindgen]
pub fn explain(code: &str, text: &str, scheme: u32) -> Result<JsValue, JsValue> {
    let found = classify::explain(code, text, &options(scheme));
    keep(std::iter::once(&found.classification));
    let read = if found.from_code { code } else { text };
    let mut why = Why {
        evidence: found.evidence,
        parts: found.parts,
        decided_by: found.decided_by,
        limited_by: found.limited_by,
        facts: found.facts,
    };
    let mut places: Vec<&mut usize> = vec![];
    places.extend(why.evidence.iter_mut().flat_map(|piece| [&mut piece.start, &mut piece.end]));
    places.extend(why.parts.iter_mut().flat_map(|part| [&mut part.start, &mut part.end]));
    places.extend(why.facts.iter_mut().flat_map(|fact| [&mut fact.start, &mut fact.end]));
    to_units(read, places);
    to_js(&why)
}

/// One entry per recipient or log line that the text reports on; their records are at `records`.
#[wasm_bindgen]
pub fn classify_each(text: &str, scheme: u32) -> Result<JsValue, JsValue> {
    let entries = classify::classify_each(text, &options(scheme));
    keep(entries.iter().map(|entry| &entry.classification));
    let mut places: Vec<Place> =
        entries.into_iter().map(|entry| Place { start: entry.start, end: entry.end, address: entry.address }).collect();
    to_units(text, places.iter_mut().flat_map(|place| [&mut place.start, &mut place.end]).collect());
    to_js(&places)
}

/// The address of the records of the last call here.
#[wasm_bindgen]
pub fn records() -> usize {
    let records = RECORDS.with(std::cell::Cell::take);
    let address = records.as_ptr() as usize;
    RECORDS.with(|cell| cell.set(records));
    address
}

fn keep<'a>(answers: impl Iterator<Item = &'a Classification>) {
    let mut records = vec![];
    answers.for_each(|answer| pack(answer, &mut records));
    RECORDS.with(|cell| cell.set(records));
}

/// Turns places in UTF-8 into places in UTF-16, in one pass over the text.
fn to_units(text: &str, places: Vec<&mut usize>) {
    if text.is_ascii() {
        return;
    }
    // A heap sorts as surely as `sort` does, in fewer bytes of wasm.
    let mut heap: std::collections::BinaryHeap<(std::cmp::Reverse<usize>, usize)> =
        places.iter().enumerate().map(|(index, place)| (std::cmp::Reverse(**place), index)).collect();
    let mut places: Vec<Option<&mut usize>> = places.into_iter().map(Some).collect();
    let (mut byte, mut units) = (0, 0);
    while let Some((std::cmp::Reverse(at), index)) = heap.pop() {
        units += text.get(byte..at).map_or(0, |between| between.encode_utf16().count());
        byte = at;
        if let Some(place) = places.get_mut(index).and_then(Option::take) {
            *place = units;
        }
    }
}
