//! The rich answers: explanations, and one answer per recipient. They cross as records, with UTF-16 offsets.

use super::{RECORDS, options, pack};
use crate::classify::{self, Evidence, EvidenceRule, Part};
use crate::code::{Code, Status};
use crate::order::sorted;
use wasm_bindgen::prelude::*;

/// Explains an answer. At `records` are the classification, then
///
/// - the number of pieces of evidence, of parts, of rules that lowered the answer and of facts, and the rule that decided
/// - for each piece of evidence: its source, from bit 8 on what kind of thing its rule is, from bit 16 on whether it decided;
///   the rule's number; start and end
/// - for each part: its role, from bit 8 on its frame + 1 and from bit 16 on its command + 1 (0: none); reply code; status
///   code; start and end
/// - the rules that lowered the answer
/// - for each fact: its kind, start and end
///
/// Gives the facts' values, then the parts' recipients (empty for none), with a line feed after each.
#[wasm_bindgen]
pub fn explain(code: &str, text: &str, recipient: &str, scheme: u32) -> String {
    let options = options(scheme, recipient);
    let found = classify::explain(code, text, &options);
    let mut records = Records::default();
    pack(&found.classification, &mut records.words);
    records.words.extend([found.evidence.len(), found.parts.len(), found.limited_by.len(), found.facts.len()].map(|count| count as u32));
    records.words.push(found.decided_by as u32);
    found.evidence.iter().for_each(|piece| records.evidence(piece));
    found.parts.iter().for_each(|part| records.part(part));
    records.words.extend(found.limited_by.iter().map(|rule| *rule as u32));
    let mut strings = String::new();
    for fact in &found.facts {
        records.words.push(fact.kind as u32);
        records.place(fact.start, fact.end);
        strings.extend([&fact.value, "\n"]);
    }
    for part in &found.parts {
        strings.extend([part.recipient.as_deref().unwrap_or_default(), "\n"]);
    }
    records.keep(if classify::is_text(&Code::read(code), text, &options) { code } else { text });
    strings
}

/// One entry per recipient or log line that the text reports on. At `records` is their number, then for each its
/// classification, start and end. Gives the addresses (empty for none), with a line feed after each.
#[wasm_bindgen]
pub fn classify_each(text: &str, scheme: u32) -> String {
    let entries = classify::classify_each(text, &options(scheme, ""));
    let mut records = Records { words: vec![entries.len() as u32], ..Records::default() };
    let mut addresses = String::new();
    for entry in &entries {
        pack(&entry.classification, &mut records.words);
        records.place(entry.start, entry.end);
        addresses.extend([entry.address.as_deref().unwrap_or_default(), "\n"]);
    }
    records.keep(text);
    addresses
}

/// The address of the records of the last call here.
#[wasm_bindgen]
pub fn records() -> usize {
    let records = RECORDS.with(std::cell::Cell::take);
    let address = records.as_ptr() as usize;
    RECORDS.with(|cell| cell.set(records));
    address
}

/// Records on their way, and which of their words are places in the text.
#[derive(Default)]
struct Records {
    words: Vec<u32>,
    places: Vec<usize>,
}

impl Records {
    fn place(&mut self, start: usize, end: usize) {
        self.places.extend([self.words.len(), self.words.len() + 1]);
        self.words.extend([start as u32, end as u32]);
    }

    fn evidence(&mut self, piece: &Evidence) {
        let (kind, number) = match &piece.rule {
            EvidenceRule::Category(category) => (0, *category as u32),
            EvidenceRule::Nothing => (1, 0),
            EvidenceRule::ReplyCode(code) => (2, u32::from(*code)),
            EvidenceRule::Status(status) => (3, status.number()),
            // That of the classification.
            EvidenceRule::SchemeCode(_) => (4, 0),
            EvidenceRule::Provider(provider) => (5, u32::from(provider.0)),
            EvidenceRule::Blocklist(list) => (6, u32::from(list.0)),
            EvidenceRule::RetryAfter => (7, 0),
        };
        self.words.extend([piece.source as u32 | kind << 8 | u32::from(piece.decided) << 16, number]);
        self.place(piece.start, piece.end);
    }

    fn part(&mut self, part: &Part) {
        let frame = part.frame.map_or(0, |frame| frame as u32 + 1);
        let command = part.command.map_or(0, |command| command as u32 + 1);
        self.words.extend([
            part.role as u32 | frame << 8 | command << 16,
            part.reply_code.map_or(0, u32::from),
            part.status.map_or(0, Status::number),
        ]);
        self.place(part.start, part.end);
    }

    /// Turns the places from UTF-8 into UTF-16, in one pass over the text, and leaves the words for JavaScript.
    fn keep(mut self, text: &str) {
        if !text.is_ascii() {
            let places = sorted(self.places.iter().filter_map(|index| Some((*self.words.get(*index)? as usize, *index))).collect());
            let (mut byte, mut units) = (0, 0);
            for (at, index) in places {
                units += text.get(byte..at).map_or(0, |between| between.encode_utf16().count());
                byte = at;
                self.words.get_mut(index).into_iter().for_each(|word| *word = units as u32);
            }
        }
        RECORDS.with(|cell| cell.set(self.words));
    }
}
