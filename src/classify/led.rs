//! The code of a reply that is not written before its words, put there: phrases may begin with it.

use crate::code::{Code, Status};
use crate::tables::LABELS;
use crate::text::finds::Led;
use crate::text::fold::Folded;
use crate::text::transcript::{Reply, Transcript};

/// How many bytes of the words are taken along: no phrase is longer.
const FAR: usize = 256;

/// Where a code may come from, and where the words are.
pub struct Before<'a> {
    pub code: &'a Code,
    pub cause: Option<&'a Reply>,
    pub transcript: &'a Transcript,
    pub folded: &'a Folded,
    pub plain: &'a str,
}

impl Before<'_> {
    /// Puts the code before the words that would stand there: the status code where there is one. Whether it is not there already.
    /// `first`: the first of the words that count.
    pub fn put(&self, first: Option<(usize, usize)>, out: &mut Led) -> bool {
        let status = self.code.status.or_else(|| Some(self.transcript.status_of(self.cause?)?.value));
        let reply = self.code.reply.or_else(|| Some(self.cause?.code?.value));
        let Some((from, to)) = first else { return false };
        let at = self.words_at(from, to);
        out.words.clear();
        match (status, reply) {
            (Some(Status { class, subject, detail }), _) => {
                digits(class.into(), b'.', &mut out.words);
                digits(subject, b'.', &mut out.words);
                digits(detail, b' ', &mut out.words);
            }
            (_, Some(reply)) => digits(reply, b' ', &mut out.words),
            _ => return false,
        }
        (out.code, out.at) = (out.words.len(), at);
        let (before, words) = (self.words(0, at), self.words(at, to.min(at + FAR)));
        let there = before.strip_suffix(out.words.as_slice()).is_some_and(|before| before.last().is_none_or(|byte| *byte == b' '));
        if there || words.is_empty() {
            return false;
        }
        out.words.extend_from_slice(words);
        true
    }

    /// Where the words begin behind the codes and the labels that announce them: `{"code":517,"message":"Domain does not exist"}`,
    /// `code "517", with message "…"`.
    fn words_at(&self, from: usize, to: usize) -> usize {
        let cause = self.cause.filter(|cause| cause.stretch.at == from);
        let behind = |at: usize| at + usize::from(self.folded.words.get(at) == Some(&b' '));
        let mut begin = behind(cause.map_or(from, |cause| cause.words_at).max(from));
        let mut at = begin;
        for word in self.words(at, to.min(at + FAR)).split(|byte| *byte == b' ').take_while(|word| LABELS.contains(word)) {
            let (first, end) = (at == begin, at + word.len());
            at = behind(end);
            let rest = self.plain.as_bytes().get(self.folded.runs.end(end)..).unwrap_or_default();
            match rest.trim_ascii_start().first() {
                Some(b'"' | b'\'') => begin = at,
                Some(b':' | b'=') if first => begin = at,
                _ => {}
            }
        }
        begin
    }

    fn words(&self, from: usize, to: usize) -> &[u8] {
        self.folded.words.get(from..to).unwrap_or_default()
    }
}

/// Writes a number of three digits at most, and what ends it. (`write!` is a kilobyte of wasm.)
fn digits(number: u16, end: u8, out: &mut Vec<u8>) {
    for (least, unit) in [(100, 100), (10, 10), (0, 1)] {
        if number >= least {
            out.push(b'0' + (number / unit % 10) as u8);
        }
    }
    out.push(end);
}
