//! The boundary to JavaScript; nothing else in the crate knows it. DESIGN.md has the table of exports.
//!
//! The quick calls pass numbers only: JavaScript writes UTF-8 into the input buffer and reads a record of
//! nine `u32` back. The rich, rarely called ones carry objects.

#![allow(unsafe_code, reason = "wasm-bindgen's macros expand to it")]
#![allow(clippy::missing_docs_in_private_items, missing_docs, reason = "documented for JavaScript in pkg/")]

use crate::classify::{Verdict, with_reader};
#[cfg(feature = "words")]
use crate::decide::Decision;
use crate::decide::{History, Policy, PolicyChoice, PolicyError};
use crate::tables::{Action, BLOCKLISTS, Category, Group, SchemeId, VENDORS};
use crate::taxonomy::{AddressAction, BounceType, Confidence, Flag, Retry};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// `u32`s in a record.
const RECORD: usize = 9;
/// Bytes of the input buffer to begin with.
const INPUT: usize = 16 * 1024;

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; INPUT]);
    static RECORDS: RefCell<Vec<u32>> = const { RefCell::new(vec![]) };
}

/// The address of an input buffer of at least so many bytes. A larger one than before is another one.
#[wasm_bindgen]
pub fn input(bytes: usize) -> usize {
    BUFFER.with_borrow_mut(|buffer| {
        if buffer.len() < bytes {
            *buffer = vec![0; bytes.next_power_of_two()];
        }
        buffer.as_ptr() as usize
    })
}

/// Classifies what the buffer holds: the code's bytes, then the text's. Gives the record's address.
#[wasm_bindgen]
pub fn classify(code: usize, text: usize, scheme: u32) -> usize {
    BUFFER.with_borrow(|buffer| {
        let verdict = with_reader(|reader| {
            reader.classify(utf8(buffer.get(..code)), utf8(buffer.get(code..code + text)), scheme_at(scheme))
        });
        RECORDS.with_borrow_mut(|records| {
            records.clear();
            pack(&verdict, records);
            records.as_ptr() as usize
        })
    })
}

/// Classifies rows of `code \0 text \0` and gives the address of their records.
#[wasm_bindgen]
pub fn classify_many(bytes: usize, rows: usize, scheme: u32) -> usize {
    BUFFER.with_borrow(|buffer| {
        let mut fields = buffer.get(..bytes).unwrap_or_default().split(|byte| *byte == 0);
        RECORDS.with_borrow_mut(|records| {
            records.clear();
            records.reserve(rows * RECORD);
            with_reader(|reader| {
                for _ in 0..rows {
                    let (code, text) = (utf8(fields.next()), utf8(fields.next()));
                    pack(&reader.classify(code, text, scheme_at(scheme)), records);
                }
            });
            records.as_ptr() as usize
        })
    })
}

/// JavaScript's `encodeInto` writes nothing but UTF-8.
fn utf8(bytes: Option<&[u8]>) -> &str {
    std::str::from_utf8(bytes.unwrap_or_default()).unwrap_or_default()
}

fn scheme_at(index: u32) -> SchemeId {
    SchemeId::ALL.get(index as usize).copied().unwrap_or(SchemeId::Smtp)
}

fn pack(verdict: &Verdict, records: &mut Vec<u32>) {
    let bytes = |a: u8, b: u8, c: u8, d: u8| u32::from_le_bytes([a, b, c, d]);
    let permanent = match verdict.permanent {
        None => 0,
        Some(false) => 1,
        Some(true) => 2,
    };
    records.extend([
        bytes(verdict.kind as u8, verdict.category as u8, verdict.category.group() as u8, verdict.action as u8),
        bytes(verdict.address_action as u8, verdict.retry as u8, permanent, verdict.confidence as u8),
        verdict.reply.map_or(0, u32::from),
        verdict.status.map_or(0, |s| u32::from(s.class) * 1_000_000 + u32::from(s.subject) * 1000 + u32::from(s.detail)),
        u32::from(verdict.scheme as u8) | verdict.provider.map_or(0, u32::from) << 8,
        verdict.scheme_code.map_or(0, |(scheme, index)| first_code(scheme) + u32::from(index) + 1),
        verdict.retry_after.unwrap_or(u32::MAX),
        verdict.blocklist.map_or(0, u32::from),
        verdict.flags.bits().into(),
    ]);
}

/// Where a scheme's codes begin in the list of all.
fn first_code(scheme: SchemeId) -> u32 {
    SchemeId::ALL.iter().take(scheme as usize).map(|before| before.row().codes.len() as u32).sum()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Names {
    types: Vec<&'static str>,
    categories: Vec<&'static str>,
    groups: Vec<&'static str>,
    actions: Vec<&'static str>,
    address_actions: Vec<&'static str>,
    retries: Vec<&'static str>,
    confidences: Vec<&'static str>,
    flags: Vec<&'static str>,
    schemes: Vec<&'static str>,
    /// One list a scheme.
    aliases: Vec<&'static [&'static str]>,
    scheme_codes: Vec<&'static str>,
    providers: Vec<&'static str>,
    blocklists: Vec<crate::Blocklist>,
}

fn to_js<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    // Plain objects with null for nothing, as JSON has it.
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&serializer).map_err(|error| js_sys::Error::new(&error.to_string()).into())
}

/// What the numbers of a record stand for.
#[wasm_bindgen]
pub fn names() -> Result<JsValue, JsValue> {
    to_js(&Names {
        types: BounceType::ALL.iter().map(|one| one.id()).collect(),
        categories: Category::ALL.iter().map(|one| one.id()).collect(),
        groups: Group::ALL.iter().map(|one| one.id()).collect(),
        actions: Action::ALL.iter().map(|one| one.id()).collect(),
        address_actions: AddressAction::ALL.iter().map(|one| one.id()).collect(),
        retries: Retry::ALL.iter().map(|one| one.id()).collect(),
        confidences: Confidence::ALL.iter().map(|one| one.id()).collect(),
        flags: Flag::ALL.iter().map(|one| one.id()).collect(),
        schemes: SchemeId::ALL.iter().map(|one| one.id()).collect(),
        aliases: SchemeId::ALL.iter().map(|one| one.row().aliases).collect(),
        scheme_codes: SchemeId::ALL.iter().flat_map(|one| one.row().codes).map(|row| row.code).collect(),
        providers: VENDORS.iter().map(|row| row.id).collect(),
        blocklists: BLOCKLISTS.iter().map(crate::Blocklist::from).collect(),
    })
}

#[wasm_bindgen]
pub fn explain(code: &str, text: &str, scheme: u32) -> Result<JsValue, JsValue> {
    to_js(&crate::explain(code, text, &crate::Options { scheme: scheme_at(scheme) }))
}

#[wasm_bindgen]
pub fn lookup(code: &str) -> Result<JsValue, JsValue> {
    to_js(&crate::lookup(code))
}

#[wasm_bindgen]
pub fn taxonomy() -> Result<JsValue, JsValue> {
    to_js(&crate::taxonomy())
}

/// Decides about one address. `now` and all times are in milliseconds since 1970-01-01T00:00:00Z.
#[wasm_bindgen]
pub fn decide(history: JsValue, policy: JsValue, now: f64) -> Result<JsValue, JsValue> {
    let history: History = from_js(history)?;
    to_js(&crate::decide(&history.0, &policy_of(policy)?, now as i64))
}

/// Decides about many addresses: an array of histories in, an array of decisions out.
#[wasm_bindgen]
pub fn decide_many(histories: JsValue, policy: JsValue, now: f64) -> Result<JsValue, JsValue> {
    let policy = policy_of(policy)?;
    let histories: Vec<History> = from_js(histories)?;
    to_js(&histories.iter().map(|history| crate::decide(&history.0, &policy, now as i64)).collect::<Vec<_>>())
}

/// What says a decision in words: a label, then whole sentences. `until` is written out as `date`.
#[cfg(feature = "words")]
#[wasm_bindgen]
pub fn decision_words(decision: JsValue, date: String, locales: JsValue) -> Result<JsValue, JsValue> {
    let decision: Decision = from_js(decision)?;
    let locales: Vec<String> = from_js(locales)?;
    let locales: Vec<&str> = locales.iter().map(String::as_str).collect();
    to_js(&crate::words(&crate::decision_messages(&decision, |_| date), &locales))
}

fn policy_of(choice: JsValue) -> Result<Policy, JsValue> {
    from_js::<PolicyChoice>(choice)?.policy().map_err(|error| match error {
        PolicyError::Unknown(_) => js_sys::RangeError::new(&error.to_string()).into(),
        PolicyError::Wrong(_) => js_sys::TypeError::new(&error.to_string()).into(),
    })
}

fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value).map_err(|error| js_sys::TypeError::new(&error.to_string()).into())
}
