//! One answer per recipient or log line that a text reports on.

use super::input::{Options, first, head};
use super::listed;
use super::verb::{classify, typed};
use super::work::{Work, with_work};
use crate::code::Code;
use crate::log;
use crate::order::insert;
use crate::tables::Category;
use crate::taxonomy::Flag;
use crate::text::plain::Plain;
use crate::text::transcript::{Others, Reply, Role};
use crate::verdict::Classification;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::ops::Range;

/// How often a text is read before the rest is left out. Ordinary ones are read five times at most, and where a shorter part shows
/// fewer replies than a longer one, each part might be as long as the rest.
const READINGS: usize = 8;

/// Bytes of a reply that are read for each of several recipients on one line of a log, to tell whether it is about another one.
const SHARED: usize = 1 << 12;

/// What a text reports about one recipient.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Classifies each recipient or log line that a text reports on, and each reply of a list of them; one entry for a text that
/// tells none apart. Takes linear time in the text and never fails.
///
/// ```
/// use bouncecode::{classify_each, Options};
///
/// let text = "<a@example.org>: 550 5.1.1 User unknown\n<b@example.org>: 452 4.2.2 Mailbox full\n";
/// let entries = classify_each(text, &Options::default());
/// let said: Vec<_> = entries.iter().map(|e| (e.address.as_deref(), e.classification.category.id())).collect();
/// assert_eq!(said, [(Some("a@example.org"), "user-unknown"), (Some("b@example.org"), "mailbox-full")]);
///
/// let line = "Nov  2 08:00:01 mx1 postfix/smtp[99]: 3A1B2C: to=<c@example.org>, relay=mx.example.org[192.0.2.2]:25, delay=0.9, \
///             dsn=5.7.1, status=bounced (host mx.example.org[192.0.2.2] said: 550 5.7.1 Spam (in reply to end of DATA command))";
/// let entry = &classify_each(line, &Options::default())[0];
/// assert_eq!((entry.address.as_deref(), entry.classification.category.id()), (Some("c@example.org"), "spam-detected"));
/// ```
pub fn classify_each(text: &str, options: &Options) -> Vec<Entry> {
    let (text, truncated) = head(text);
    let mut entries = of_lines(text, options);
    if entries.is_empty() {
        entries = of_text(text, options);
    }
    if truncated {
        say_truncated(&mut entries);
    }
    entries
}

fn say_truncated(entries: &mut [Entry]) {
    entries.iter_mut().for_each(|entry| entry.classification.flags.set(Flag::Truncated));
}

/// The entries of a log: one per recipient of each line that reports a result, and what is said of a recipient between such lines.
fn of_lines(text: &str, options: &Options) -> Vec<Entry> {
    let mut entries = vec![];
    // From where on what stands between the lines is still to be read.
    let (mut at, mut between, mut is_log) = (0, 0, false);
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let Some(found) = log::read(line) else { continue };
        entries.extend(of_recipients_with_code(text, between..start, options));
        between = at;
        let Some(outcome) = found.outcome else { continue };
        is_log = true;
        let of = |range: &Option<Range<usize>>| range.clone().and_then(|range| line.get(range)).unwrap_or_default();
        let words = if found.reply.is_some() { of(&found.reply) } else { line };
        let end = start + line.trim_end().len();
        let mut recipients: Vec<_> =
            found.recipients.iter().filter_map(|range| line.get(range.clone())).map(|address| Some(address.to_owned())).collect();
        if recipients.is_empty() {
            recipients.push(None);
        }
        let several = recipients.len() > 1;
        let of_all = several.then(|| classify(of(&found.code), words, options));
        let said_to = |address: &Option<String>| match &of_all {
            // Whom it is said to only matters where it is said to be dead.
            Some(said) if !said.address_action.removes() => said.clone(),
            _ => {
                let words = if several { first(words, SHARED) } else { words };
                classify(of(&found.code), words, &Options { recipient: address.clone(), ..options.clone() })
            }
        };
        entries.extend(recipients.into_iter().map(|address| {
            let mut classification = said_to(&address);
            if outcome == log::Outcome::Delivered && classification.category != Category::Delivered {
                classification = Classification::of(Category::Delivered, options.scheme.clone());
            }
            Entry { start, end, address, classification }
        }));
    }
    if !is_log {
        return vec![];
    }
    entries.extend(of_recipients_with_code(text, between..at, options));
    entries
}

/// The entries of a stretch of a text that name a recipient and have a code: other programs write lines to a log, too.
fn of_recipients_with_code(text: &str, stretch: Range<usize>, options: &Options) -> impl Iterator<Item = Entry> {
    let found = of_text(text.get(stretch.clone()).unwrap_or_default(), options).into_iter();
    let has_code = |answer: &Classification| answer.reply_code.is_some() || answer.status.is_some();
    let found = found.filter(move |entry| entry.address.is_some() && has_code(&entry.classification));
    found.map(move |entry| Entry { start: stretch.start + entry.start, end: stretch.start + entry.end, ..entry })
}

/// The entries of a text that is no log.
fn of_text(text: &str, options: &Options) -> Vec<Entry> {
    with_work(|work| match of_replies(work, text, options) {
        replies if replies.is_empty() => of_recipients(work, text, options),
        replies => replies,
    })
}

/// The entries of a list of replies.
fn of_replies(work: &mut Work, text: &str, options: &Options) -> Vec<Entry> {
    let mut entries = vec![];
    for Range { start, end } in listed::replies(text) {
        let found = of_recipients(work, text.get(start..end).unwrap_or_default(), options);
        entries.extend(found.into_iter().map(|entry| Entry { start: start + entry.start, end: start + entry.end, ..entry }));
    }
    last_of_each(entries)
}

/// The entries of a text that is no list.
fn of_recipients(work: &mut Work, text: &str, options: &Options) -> Vec<Entry> {
    if text.trim().is_empty() {
        return vec![];
    }
    let mut entries = vec![];
    // How long a part is, and has to be; how many bytes were read so far.
    let (mut at, mut size, mut least, mut read) = (0, text.len(), 0, 0);
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let part = first(rest, size);
        let plain = work.read(part);
        read += part.len();
        // Where the text is read on from, if more replies are there than are told apart at once.
        let next = work.transcript.overfull.then(|| work.last_named(&plain)).filter(|next| *next > 0);
        match next {
            // Each entry costs what its part takes to look over.
            Some(next) if part.len() > 8 * next && 4 * next > least => size = 4 * next,
            None if part.len() < rest.len() => {
                size *= 2;
                least = size;
            }
            _ => {
                let mut found = of_part(work, &plain, part.len(), options);
                found.retain(|entry| next.is_none_or(|next| entry.start < next));
                entries.extend(found.into_iter().map(|entry| Entry { start: at + entry.start, end: at + entry.end, ..entry }));
                let Some(next) = next else { break };
                if read > READINGS * text.len() {
                    say_truncated(&mut entries);
                    break;
                }
                at += next;
                (size, least) = (4 * next, 0);
            }
        }
    }
    if at > 0 { last_of_each(entries) } else { entries }
}

/// The entries of a part of a text that was read, of so many bytes, in its order.
fn of_part(work: &mut Work, plain: &Plain, length: usize, options: &Options) -> Vec<Entry> {
    // Whom the server took the message for, it reports nothing on. Without a reply it cannot be told who was refused.
    if work.transcript.others == Others::Taken && work.transcript.cause.is_some() {
        work.transcript.others = Others::None;
    }
    if !work.transcript.several {
        let cause = work.transcript.cause;
        let address = work.recipient(cause).and_then(|(start, end)| plain.name(start, end)).map(str::to_owned);
        let code = typed(&plain.text).unwrap_or_default();
        let classification = work.judge_whole(plain, &code, options).answer;
        let mut addresses: Vec<_> = work.transcript.listed.iter().map(|(start, end)| plain.name(*start, *end).map(str::to_owned)).collect();
        if addresses.is_empty() {
            addresses.push(address);
        }
        let entry = |address| Entry { start: 0, end: length, address, classification: classification.clone() };
        return addresses.into_iter().map(entry).collect();
    }
    // The last word on each recipient.
    let mut recipients: Vec<(Range<usize>, usize)> = vec![];
    let read = |range: &Range<usize>| plain.text.get(range.clone()).unwrap_or_default();
    for (index, reply) in work.transcript.replies.iter().enumerate() {
        let Some((start, end)) = reply.recipient.filter(|_| reply.role != Role::Consequence) else { continue };
        match recipients.iter_mut().find(|(known, _)| read(known).eq_ignore_ascii_case(read(&(start..end)))) {
            Some(known) => known.1 = index,
            None => recipients.push((start..end, index)),
        }
    }
    work.transcript.several = false;
    work.one_of_many = true;
    let mut entries = vec![];
    for (address, index) in recipients {
        let stretch = |reply: &Reply| reply.record.map_or(reply.stretch, |record| record.stretch);
        let stretch = work.transcript.replies.get(index).map(stretch).unwrap_or_default();
        let verdict = work.judge(plain, Some(index), &Code::default(), options);
        let (start, end) = plain.origin(stretch.start, stretch.end);
        let address = plain.name(address.start, address.end).map(str::to_owned);
        let entry = Entry { start, end, address, classification: verdict.answer };
        // What a text says about a recipient last may be behind what it says about the next one.
        insert(&mut entries, entry, |one, new| one.start <= new.start);
    }
    work.one_of_many = false;
    entries
}

/// Of the entries of each address, the last; and all that name none.
fn last_of_each(entries: Vec<Entry>) -> Vec<Entry> {
    let name = |entry: &Entry| entry.address.as_ref().map(|address| address.to_ascii_lowercase());
    let last: HashMap<String, usize> = entries.iter().filter_map(|entry| Some((name(entry)?, entry.start))).collect();
    let is_last = |entry: &Entry| name(entry).is_none_or(|name| last.get(&name) == Some(&entry.start));
    entries.into_iter().filter(is_last).collect()
}

impl Work {
    /// Where the recipient of the last reply is named, in the text as it was given: where that line begins, if not with the text.
    fn last_named(&self, plain: &Plain) -> usize {
        let begins = |reply: &Reply| reply.record.map_or(reply.stretch.start, |record| record.stretch.start);
        let named = |reply: &Reply| Some(reply.recipient?.0.min(begins(reply)));
        let named = self.transcript.replies.iter().rev().find_map(named);
        let before = plain.text.get(..named.unwrap_or_default()).unwrap_or_default();
        let from = before.rfind('\n').map_or(before.len(), |end| end + 1);
        plain.origin(from, from).0
    }

    /// Where the address is that a reply is about.
    fn recipient(&self, of: Option<usize>) -> Option<(usize, usize)> {
        of.and_then(|of| self.transcript.replies.get(of))?.recipient
    }
}
