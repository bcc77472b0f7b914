//! One answer per recipient or log line that a text reports on.

use super::input::{Options, head};
use super::work::{Work, with_work};
use crate::code::Code;
use crate::text::transcript::Role;
use crate::verdict::Classification;
use serde::Serialize;

/// What a text reports about one recipient.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Entry {
    /// The first byte of its stretch of the text.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// The recipient's address, where the text names it.
    pub address: Option<String>,
    /// The answer.
    pub classification: Classification,
}

/// Classifies each recipient or log line that a text reports on; one entry for a text that tells none apart. Takes linear
/// time in the text and never fails.
///
/// ```
/// use bouncecode::{classify_each, Options};
///
/// let text = "<a@example.org>: 550 5.1.1 User unknown\n<b@example.org>: 452 4.2.2 Mailbox full\n";
/// let entries = classify_each(text, &Options::default());
/// let said: Vec<_> = entries.iter().map(|e| (e.address.as_deref(), e.classification.category.id())).collect();
/// assert_eq!(said, [(Some("a@example.org"), "user-unknown"), (Some("b@example.org"), "mailbox-full")]);
/// ```
pub fn classify_each(text: &str, options: &Options) -> Vec<Entry> {
    with_work(|work| of_recipients(work, text, options))
}

/// The entries of a text that is no log.
fn of_recipients(work: &mut Work, text: &str, options: &Options) -> Vec<Entry> {
    let (text, _) = head(text);
    if text.trim().is_empty() {
        return vec![];
    }
    let code = Code::default();
    let plain = work.read(text);
    if !work.transcript.several {
        let cause = work.transcript.cause;
        let address = work.address(&plain, cause);
        let verdict = work.judge(&plain, cause, &code, &options.scheme);
        return vec![Entry { start: 0, end: text.len(), address, classification: verdict.answer }];
    }
    // The last word on each recipient, in the order in which they are first named.
    let mut recipients: Vec<(String, usize)> = vec![];
    for (index, reply) in work.transcript.replies.iter().enumerate() {
        let Some(address) = work.address(&plain, Some(index)).filter(|_| reply.role != Role::Consequence) else { continue };
        match recipients.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(&address)) {
            Some(known) => known.1 = index,
            None => recipients.push((address, index)),
        }
    }
    work.transcript.several = false;
    let entries = recipients.into_iter().map(|(address, index)| {
        let stretch = work.transcript.replies.get(index).map(|reply| reply.stretch).unwrap_or_default();
        let verdict = work.judge(&plain, Some(index), &code, &options.scheme);
        let (start, end) = plain.origin(stretch.start, stretch.end);
        Entry { start, end, address: Some(address), classification: verdict.answer }
    });
    entries.collect()
}

impl Work {
    /// The address that a reply is about.
    fn address(&self, plain: &crate::text::plain::Plain, of: Option<usize>) -> Option<String> {
        let (start, end) = of.and_then(|of| self.transcript.replies.get(of))?.recipient?;
        Some(plain.text.get(start..end)?.to_owned())
    }
}
