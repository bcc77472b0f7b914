//! The boundary to JavaScript; nothing else in the crate knows it. DESIGN.md has the table of exports.
//!
//! The quick calls pass numbers only: JavaScript writes UTF-8 into the input buffer and reads a record of
//! eight `u32` back. The rich, rarely called ones carry objects.

#![allow(unsafe_code, reason = "wasm-bindgen's macros expand to it")]
#![allow(clippy::missing_docs_in_private_items, missing_docs, reason = "documented for JavaScript in pkg/")]

mod explain;
#[cfg(feature = "words")]
mod log;
#[cfg(feature = "message")]
mod message;
mod own;
#[cfg(feature = "words")]
mod report;

use crate::classify::classify as read;
use crate::code::Status;
use crate::scheme::{ReadCode, readings};
use crate::suppression::{Bounce, HardBy, NO_NUMBER, Next, Outcome, OutcomeId, Policy, Ruling, Step, rule};
use crate::tables::{AddressAction, BounceType, Category, SchemeId};
use crate::verdict::Classification;
use own::{number_of, options};
use std::cell::Cell;
use wasm_bindgen::prelude::*;

/// Half the size of the standard one.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// `u32`s in a record.
const RECORD: usize = 8;

thread_local! {
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(vec![]) };
    static RECORDS: Cell<Vec<u32>> = const { Cell::new(vec![]) };
}

/// The address of an input buffer of at least so many bytes. A larger one than before is another one.
#[wasm_bindgen]
pub fn input(bytes: usize) -> usize {
    let mut buffer = BUFFER.with(Cell::take);
    if buffer.len() < bytes {
        buffer = vec![0; bytes.next_power_of_two()];
    }
    let address = buffer.as_ptr() as usize;
    BUFFER.with(|cell| cell.set(buffer));
    address
}

/// Classifies what the buffer holds: the code's bytes, then the text's, then the recipient's. Gives the record's address.
#[wasm_bindgen]
pub fn classify(code: usize, text: usize, recipient: usize, scheme: u32) -> usize {
    with_input(code, text + recipient, |code, rest, records| {
        let (text, recipient) = rest.split_at_checked(text).unwrap_or_default();
        pack(&read(code, in_utf8(text), &options(scheme, in_utf8(recipient))), records);
    })
}

/// Classifies rows of `scheme \0 recipient \0 code \0 text \0` and gives the address of their records. A scheme is its number, empty for
/// the one of the argument.
#[wasm_bindgen]
pub fn classify_many(bytes: usize, rows: usize, scheme: u32) -> usize {
    with_input(0, bytes, |_, mut rest, records| {
        // As `split` does, in a kilobyte less.
        let mut field = || {
            let end = rest.iter().position(|byte| *byte == 0).unwrap_or(rest.len());
            let field = rest.get(..end).unwrap_or_default();
            rest = rest.get(end + 1..).unwrap_or_default();
            in_utf8(field)
        };
        records.reserve(rows * RECORD);
        for _ in 0..rows {
            let (own, recipient, code, text) = (field().parse().unwrap_or(scheme), field(), field(), field());
            pack(&read(code, text, &options(own, recipient)), records);
        }
    })
}

/// Looks up the code that the buffer holds; gives the number of readings and four `u32` for each: scheme (from
/// bit 8 on the provider + 1, 0 for none), type, category, and the code: a reply or status code of the standards, or the place among all schemes'
/// codes.
#[wasm_bindgen]
pub fn lookup(code: usize) -> usize {
    with_input(code, 0, |code, _, records| {
        let found = readings(code);
        records.push(found.len() as u32);
        for reading in found {
            let code = match reading.code {
                ReadCode::Reply(reply) => reply.into(),
                ReadCode::Status(status) => status.number(),
                ReadCode::Row(index) => first_code(reading.scheme) + u32::from(index),
            };
            let whose = reading.scheme as u32 | u32::from(reading.provider) << 8;
            records.extend([whose, reading.kind as u32, reading.category as u32, code]);
        }
        let added = own::readings(code, records);
        records.iter_mut().take(1).for_each(|count| *count += added);
    })
}

/// Reads so many bytes of the input buffer as code and text, and gives the address of what was written.
fn with_input(code: usize, text: usize, run: impl FnOnce(&str, &[u8], &mut Vec<u32>)) -> usize {
    let (buffer, mut records) = (BUFFER.with(Cell::take), RECORDS.with(Cell::take));
    records.clear();
    run(in_utf8(buffer.get(..code).unwrap_or_default()), buffer.get(code..code + text).unwrap_or_default(), &mut records);
    let address = records.as_ptr() as usize;
    BUFFER.with(|cell| cell.set(buffer));
    RECORDS.with(|cell| cell.set(records));
    address
}

/// JavaScript's `encodeInto` writes nothing else.
fn in_utf8(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

fn at<T: Copy>(all: &[T], index: u32) -> Option<T> {
    all.get(index as usize).copied()
}

fn pack(answer: &Classification, records: &mut Vec<u32>) {
    let bytes = |a: u8, b: u8, c: u8, d: u8| u32::from_le_bytes([a, b, c, d]);
    let permanent = match answer.permanent {
        None => 0,
        Some(false) => 1,
        Some(true) => 2,
    };
    let code = answer.scheme_code.as_ref().map(|code| code.scheme().published().map_or(0, first_code) + u32::from(code.row()) + 1);
    let provider = answer.provider.map_or(0, |provider| provider.0 + 1);
    let command = answer.command.map_or(0, |command| command as u8 + 1);
    records.extend([
        bytes(answer.kind as u8, answer.category as u8, answer.group as u8, answer.action as u8),
        bytes(answer.address_action as u8, answer.retry as u8, permanent, answer.confidence as u8),
        answer.reply_code.map_or(0, u32::from),
        answer.status.map_or(0, Status::number),
        bytes(number_of(&answer.scheme), provider, command, answer.flags.bits()),
        code.unwrap_or(0),
        answer.retry_after.unwrap_or(u32::MAX),
        answer.blocklist.map_or(0, |list| u32::from(list.0) + 1),
    ]);
}

/// Where a scheme's codes begin among those of all.
fn first_code(scheme: SchemeId) -> u32 {
    SchemeId::ALL.iter().take(scheme as usize).map(|before| before.row().codes.len() as u32).sum()
}

/// Decides about addresses. Each event is six numbers: the time in milliseconds since
/// 1970-01-01T00:00:00Z, the outcome, the bounce (type, address action + 1, category + 1, and whether a scheme that the
/// caller named prints it so; a byte each, lowest first), and the numbers of the campaign, the list and the event's id,
/// or -1. `counts` says how many events each address has. Gives eight numbers for each: status, since, until, reason,
/// soft count, what comes next (0 hard, 1 soft, 2 expiry, 3 unblock), its number, how many lists, and then these; NaN
/// for nothing.
///
/// The policy is: what makes a bounce hard, how long that suppresses, soft bounces that suppress, how long
/// they do (milliseconds; -1 for no end or never), whether campaigns count once, whether a delivery lifts.
#[wasm_bindgen]
pub fn decide(events: &[f64], counts: &[u32], policy: &[f64], now: f64) -> Vec<f64> {
    let policy = policy_of(policy);
    let mut steps = events.chunks_exact(6).map(|numbers| step(numbers, &policy));
    let mut out = Vec::with_capacity(counts.len() * 8);
    for count in counts {
        let history: Vec<Step> = steps.by_ref().take(*count as usize).collect();
        let ruling = rule(history, &policy, now as i64);
        out.extend(ruling_numbers(&ruling));
        out.push(ruling.lists.len() as f64);
        out.extend(ruling.lists.into_iter().map(f64::from));
    }
    out
}

fn step(numbers: &[f64], policy: &Policy) -> Step {
    let number = |place: usize| numbers.get(place).copied().unwrap_or_default();
    let name = |place: usize| if number(place) < 0.0 { NO_NUMBER } else { number(place) as u32 };
    let bounce = number(2) as u32;
    let outcome = match at(OutcomeId::ALL, number(1) as u32).unwrap_or(OutcomeId::Other) {
        OutcomeId::Delivered => Outcome::Delivered,
        OutcomeId::Bounced => Outcome::Bounced(Bounce {
            kind: at(BounceType::ALL, bounce & 255).unwrap_or(BounceType::Other),
            address_action: (bounce >> 8 & 255).checked_sub(1).and_then(|index| at(AddressAction::ALL, index)),
            category: (bounce >> 16 & 255).checked_sub(1).and_then(|index| at(Category::ALL, index)),
            printed: bounce >> 24 != 0,
        }),
        OutcomeId::Complained => Outcome::Complained,
        OutcomeId::Unsubscribed => Outcome::Unsubscribed,
        OutcomeId::SuppressedByHand => Outcome::SuppressedByHand,
        OutcomeId::Unblocked => Outcome::Unblocked,
        OutcomeId::Rejected => Outcome::Rejected,
        OutcomeId::Delayed => Outcome::Delayed,
        OutcomeId::Other => Outcome::Other,
    };
    let sign = outcome.sign(policy.hard_by, name(4) != NO_NUMBER);
    (number(0) as i64, sign, name(if sign.is_of_list() { 4 } else { 3 }), name(5))
}

fn policy_of(numbers: &[f64]) -> Policy {
    let number = |place: usize| numbers.get(place).copied().unwrap_or_default();
    let span = |place: usize| Some(number(place)).filter(|span| *span >= 0.0).map(|span| span as i64);
    Policy {
        id: None,
        hard_by: at(HardBy::ALL, number(0) as u32).unwrap_or(HardBy::Type),
        hard_for: span(1),
        soft_threshold: span(2).map(|threshold| threshold as u32),
        soft_for: span(3),
        separate_sends: number(4) != 0.0,
        delivery_lifts: number(5) != 0.0,
    }
}

fn ruling_numbers(decision: &Ruling) -> [f64; 7] {
    let time = |at: Option<i64>| at.map_or(f64::NAN, |at| at as f64);
    let (next, number) = match decision.next {
        Next::Hard => (0.0, f64::NAN),
        Next::Soft { count } => (1.0, count.into()),
        Next::Expiry { at } => (2.0, at as f64),
        Next::Unblock => (3.0, f64::NAN),
    };
    [
        f64::from(decision.status as u8),
        time(decision.since),
        time(decision.until),
        f64::from(decision.reason as u8),
        decision.soft_count.into(),
        next,
        number,
    ]
}

#[cfg(feature = "words")]
fn to_js<T: serde::Serialize>(value: &T) -> Result<JsValue, JsValue> {
    // Plain objects with null for nothing, as JSON has it.
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(|error| js_sys::Error::new(&error.to_string()).into())
}

/// What needs the languages.
#[cfg(feature = "words")]
mod words {
    use super::own::{self, scheme_at};
    use super::{at, to_js};
    use crate::code::Status;
    use crate::scheme::SchemeCode;
    use crate::suppression::{AddressStatus, Decision, Next, Reason};
    use crate::tables::{Action, AddressAction, BounceType, Category};
    use crate::verdict::Classification;
    use wasm_bindgen::prelude::*;

    fn tags(locales: &[String]) -> Vec<&str> {
        locales.iter().map(String::as_str).collect()
    }

    /// Describes a classification: its type, category, action, address action, status (0 for none), reply code
    /// (0 for none), scheme, the place of its code among all schemes' codes plus one (0 for none), and the
    /// seconds to wait (the largest number for none).
    #[wasm_bindgen]
    pub fn describe(numbers: &[u32], locales: Vec<String>) -> Result<JsValue, JsValue> {
        let number = |place: usize| numbers.get(place).copied().unwrap_or_default();
        let category = at(Category::ALL, number(1)).unwrap_or(Category::Unknown);
        let (status, code) = (number(4), number(7));
        let scheme = scheme_at(number(6));
        let row = code.checked_sub(scheme.published().map_or(0, super::first_code) + 1);
        let code = row.map(|row| SchemeCode::new(scheme.clone(), row as u16)).filter(|code| code.meaning().is_some());
        let mut what = Classification::of(category, scheme);
        what.kind = at(BounceType::ALL, number(0)).unwrap_or(BounceType::Other);
        what.action = at(Action::ALL, number(2)).unwrap_or(Action::Review);
        what.address_action = at(AddressAction::ALL, number(3)).unwrap_or(AddressAction::Watch);
        what.reply_code = Some(number(5) as u16).filter(|code| *code != 0);
        what.status = (status != 0).then_some(Status {
            class: (status / 1_000_000) as u8,
            subject: (status / 1000 % 1000) as u16,
            detail: (status % 1000) as u16,
        });
        what.scheme_code = code;
        what.retry_after = Some(number(8)).filter(|seconds| *seconds != u32::MAX);
        to_js(&crate::words::describe(&what, &tags(&locales)))
    }

    /// Describes a code in a scheme.
    #[wasm_bindgen]
    pub fn describe_code(scheme: u32, code: &str, locales: Vec<String>) -> Result<JsValue, JsValue> {
        to_js(&crate::words::describe_code(scheme_at(scheme), code, &tags(&locales)))
    }

    /// What says a decision in words: a label, then whole sentences. The decision is its status, reason, soft
    /// count, what comes next, and the number of that, as `decide` gives them; `date` is the end of the block, `lists` are
    /// those that the recipient has left.
    #[wasm_bindgen]
    pub fn decision_words(numbers: &[f64], date: String, lists: Vec<String>, locales: Vec<String>) -> Vec<String> {
        let number = |place: usize| numbers.get(place).copied().unwrap_or_default();
        let decision = Decision {
            status: at(AddressStatus::ALL, number(0) as u32).unwrap_or(AddressStatus::Active),
            since: None,
            until: None,
            reason: at(Reason::ALL, number(1) as u32).unwrap_or(Reason::None),
            soft_count: number(2) as u32,
            rule: String::new(),
            next: match number(3) as u32 {
                1 => Next::Soft { count: number(4) as u32 },
                2 => Next::Expiry { at: number(4) as i64 },
                3 => Next::Unblock,
                _ => Next::Hard,
            },
            lists,
        };
        crate::words::words(&crate::words::decision_messages(&decision, |_| date), &tags(&locales))
    }

    /// Messages that take no variables, in words; an id that no language has comes back as it is.
    #[wasm_bindgen]
    pub fn words(ids: Vec<String>, locales: Vec<String>) -> Vec<String> {
        let tags = tags(&locales);
        let messages: Vec<_> = ids.iter().map(|id| (id.as_str(), vec![])).collect();
        let said = crate::words::words(&messages, &tags);
        ids.iter().zip(said).map(|(id, said)| own::message(id, &tags).unwrap_or(said)).collect()
    }

    #[wasm_bindgen]
    pub fn negotiate(locales: Vec<String>) -> String {
        crate::words::negotiate(&tags(&locales))
    }

    /// Adds a language or a wording. Gives what is wrong with it, if it is: an error that were thrown would look like a
    /// call that was cut short.
    #[wasm_bindgen]
    pub fn add_locale(tag: &str, ftl: &str) -> Option<String> {
        crate::words::add_locale(tag, ftl).err().map(|error| error.to_string())
    }
}
