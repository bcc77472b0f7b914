//! A message's report in words: which messages are said is worked out in JavaScript, from the plain report.

use crate::words::{Argument, words};
use wasm_bindgen::prelude::*;

/// Messages that may count: `$count` is the number beside the id, `$total` that of all recipients. `$address` is the one to remove.
#[wasm_bindgen]
pub fn report_words(ids: Vec<String>, counts: &[u32], total: u32, address: String, locales: Vec<String>) -> Vec<String> {
    let arguments = |count: &u32| {
        vec![("count", Argument::Number(*count)), ("total", Argument::Number(total)), ("address", Argument::Text(address.clone()))]
    };
    let messages: Vec<_> = ids.iter().zip(counts).map(|(id, count)| (id.as_str(), arguments(count))).collect();
    let tags: Vec<&str> = locales.iter().map(String::as_str).collect();
    words(&messages, &tags)
}
