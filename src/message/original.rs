//! The message that a report quotes.

use super::address::mailboxes;
use super::date;
use super::header::Headers;
use super::report::{MAX_RECIPIENTS, OriginalMessage};

/// The quoted message, as far as its header goes. `None` where it has no field.
pub(super) fn original(bytes: &[u8]) -> Option<OriginalMessage> {
    let start = bytes.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or_default();
    let (headers, _) = Headers::read(bytes, start);
    if headers.fields.is_empty() {
        return None;
    }
    let get = |name: &str| headers.get(name).filter(|value| !value.is_empty());
    let address = |name: &str| get(name).and_then(|value| mailboxes(&value, 1).pop());
    let message_id = get("message-id").map(|id| id.trim_start_matches('<').split('>').next().unwrap_or_default().to_owned());
    Some(OriginalMessage {
        message_id,
        subject: get("subject"),
        from: address("from"),
        to: headers.all("to").take(20).flat_map(|value| mailboxes(&value, MAX_RECIPIENTS)).take(MAX_RECIPIENTS).collect(),
        date: get("date").and_then(|value| date::read(&value)),
        return_path: address("return-path").or_else(|| address("x-envelope-from")),
        headers: headers.fields.iter().map(|field| (field.name.to_ascii_lowercase(), field.text(""))).collect(),
    })
}
