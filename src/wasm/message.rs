//! Whole messages, for `bouncecode/message`. Bytes cross in; lines of text and records cross out; charsets are the host's.

use super::{RECORDS, options, pack};
use crate::message::{MessageReport, OriginalMessage, ReportOptions, ReportedRecipient, Verp, use_host};
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

/// Reads a message. Gives the report as lines, in the order in which pkg/src/report.js reads them: a value has a `=` before
/// it, nothing is an empty line, a list is its length and then its values. At `records` are the classifications of the
/// recipients, one after the other.
#[wasm_bindgen]
pub fn read_report(message: &[u8], scheme: u32, infer: bool, return_path: Vec<String>) -> String {
    use_host(decode);
    let return_path: Vec<&str> = return_path.iter().map(String::as_str).collect();
    let options = ReportOptions { classify: options(scheme, ""), return_path: &return_path, infer };
    let report = crate::message::read_report(message, &options);
    let mut lines = Lines::default();
    lines.report(&report);
    let mut records = vec![];
    report.recipients.iter().for_each(|recipient| pack(&recipient.classification, &mut records));
    RECORDS.with(|cell| cell.set(records));
    lines.out
}

#[derive(Default)]
struct Lines {
    out: String,
}

impl Lines {
    fn value(&mut self, value: Option<&str>) {
        if let Some(value) = value {
            self.out.push('=');
            // A line feed ends the value.
            value.split('\n').enumerate().for_each(|(index, line)| self.out.extend([if index > 0 { " " } else { "" }, line]));
        }
        self.out.push('\n');
    }

    fn time(&mut self, time: Option<i64>) {
        self.value(time.map(|time| time.to_string()).as_deref());
    }

    fn count(&mut self, count: usize) {
        self.time(Some(count as i64));
    }

    fn list(&mut self, values: &[String]) {
        self.count(values.len());
        values.iter().for_each(|value| self.value(Some(value)));
    }

    fn report(&mut self, report: &MessageReport) {
        let MessageReport { kind, recipients, original, reporting_mta, original_envelope_id, arrival_date, feedback_type, .. } = report;
        self.value(Some(kind.id()));
        self.count(recipients.len());
        recipients.iter().for_each(|recipient| self.recipient(recipient));
        self.count(usize::from(original.is_some()));
        original.iter().for_each(|original| self.original(original));
        self.value(reporting_mta.as_deref());
        self.value(original_envelope_id.as_deref());
        self.time(*arrival_date);
        self.value(feedback_type.as_deref());
        self.list(&report.sent_to);
        self.count(usize::from(report.verp.is_some()));
        if let Some(Verp { address, token }) = &report.verp {
            self.value(address.as_deref());
            self.value(token.as_deref());
        }
        self.value(Some(report.confidence.id()));
        self.count(report.flags.len());
        report.flags.iter().for_each(|flag| self.value(Some(flag.id())));
    }

    fn recipient(&mut self, recipient: &ReportedRecipient) {
        self.value(recipient.address.as_deref());
        self.value(recipient.original_address.as_deref());
        self.value(recipient.address_from.map(|from| from.id()));
        self.value(recipient.action.map(|action| action.id()));
        self.value(recipient.status.as_deref());
        self.value(recipient.diagnostic_code.as_deref());
        self.value(recipient.remote_mta.as_deref());
        self.time(recipient.last_attempt_date);
        self.time(recipient.will_retry_until);
    }

    fn original(&mut self, original: &OriginalMessage) {
        self.value(original.message_id.as_deref());
        self.value(original.subject.as_deref());
        self.value(original.from.as_deref());
        self.list(&original.to);
        self.time(original.date);
        self.value(original.return_path.as_deref());
        self.count(original.headers.len());
        for (name, value) in &original.headers {
            self.value(Some(name));
            self.value(Some(value));
        }
    }
}
