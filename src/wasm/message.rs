//! Whole messages, for `bouncecode/message`. Bytes cross in, an object crosses out; charsets are the host's.

use super::{options, to_js};
use crate::message::{ReportOptions, use_host};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type TextDecoder;

    #[wasm_bindgen(constructor, catch)]
    fn new(label: &str) -> Result<TextDecoder, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn decode(this: &TextDecoder, bytes: &[u8]) -> Result<String, JsValue>;
}

/// The text of bytes in a charset; `None` where this host has not got it.
fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    TextDecoder::new(label).ok()?.decode(bytes).ok()
}

/// Reads a message: a plain object, the fields of the original as pairs.
#[wasm_bindgen]
pub fn read_report(message: &[u8], scheme: u32, infer: bool, return_path: Vec<String>) -> Result<JsValue, JsValue> {
    use_host(decode);
    let return_path: Vec<&str> = return_path.iter().map(String::as_str).collect();
    let options = ReportOptions { classify: options(scheme), return_path: &return_path, infer };
    to_js(&crate::message::read_report(message, &options))
}
