//! The stages of reading a text, run one after the other, with the buffers that they need.

use super::input::Options;
use super::led::Before;
use crate::code::Code;
use crate::tables::{Category, Effect};
use crate::text::added::AddedPhrases;
use crate::text::cut::uncut;
use crate::text::finds::{Finds, Hit, Led};
use crate::text::fold::{Folded, Kind, Token};
use crate::text::phrases::{Phrases, known};
use crate::text::plain::Plain;
use crate::text::transcript::{AsideKind, Reply, Transcript, end_of_status};
use crate::text::waits;
use crate::verdict::{Codes, Findings, Parties, Setting, Signs, Verdict, best_phrase, is_name, judge, scheme_code, vendor_reading};
use std::cell::Cell;
use std::ops::Range;

/// The most bytes between the parts of a phrase: about a dozen words, or a few and an address.
const GAP: usize = 96;
/// The same where the phrase says that the address is dead.
const DEAD_GAP: usize = 48;
/// How far around the reply to one of many recipients words tell who wrote it, in bytes.
const NEAR: usize = 2048;
/// Buffers that one long text made larger than this are given back.
const KEPT: usize = 1 << 16;

/// What a call works with. Kept for the next call, so that one of usual length allocates nothing; nothing that it holds
/// changes an answer.
#[derive(Default)]
pub struct Work {
    pub folded: Folded,
    pub transcript: Transcript,
    /// The phrases in the words that count, and in those around them.
    pub finds: Finds,
    around: Finds,
    /// The caller's phrases in the words that count, while they are looked for.
    added: Finds,
    /// The first of them behind a code that is not written before them.
    led: Led,
    /// The words that count.
    pub stretches: Vec<(usize, usize)>,
    /// The text is about many recipients, and each is judged by itself.
    pub one_of_many: bool,
}

thread_local! {
    static WORK: Cell<Option<Box<Work>>> = const { Cell::new(None) };
}

/// Runs with this thread's buffers; with others, should it be called while that runs.
pub fn with_work<R>(run: impl FnOnce(&mut Work) -> R) -> R {
    let mut work = WORK.with(Cell::take).unwrap_or_default();
    let result = run(&mut work);
    if work.folded.words.capacity() <= KEPT {
        WORK.with(|cell| cell.set(Some(work)));
    }
    result
}

impl Work {
    /// Reads the structure of a text.
    pub fn read<'a>(&mut self, text: &'a str) -> Plain<'a> {
        let plain = Plain::new(text);
        self.folded.fold(&plain.text);
        self.transcript.read(&plain.text, &self.folded);
        plain
    }

    /// Weighs what was read, with its cause; of a session that nobody refused, by what the client says, if that says something.
    pub fn judge_whole(&mut self, plain: &Plain, code: &Code, options: &Options) -> Verdict {
        if self.transcript.passed.is_some() && *code == Code::default() {
            let verdict = self.judge(plain, None, code, options);
            if verdict.answer.category != Category::Unknown {
                return verdict;
            }
        }
        self.judge(plain, self.transcript.cause, code, options)
    }

    /// Weighs what was read, with one of its replies as the cause; `None` where it has none.
    pub fn judge(&mut self, plain: &Plain, of: Option<usize>, code: &Code, options: &Options) -> Verdict {
        let (scheme, added) = (&options.scheme, options.added.as_deref());
        self.transcript.stretches(of, &self.folded, &mut self.stretches);
        self.find(of, code, added, &plain.text);
        if self.one_of_many {
            self.leave_out_others(of, &plain.text);
        }
        let cause = of.and_then(|of| self.transcript.replies.get(of));
        let mut parties = Parties::default();
        parties.add(self.finds.hits(), true);
        parties.add(self.around.hits(), false);
        let mut codes = Codes::gather(code, cause, &self.transcript);
        let named = scheme_code(scheme, code, &codes);
        let assumed = if named.is_none() { codes.assume(code, scheme) } else { None };
        let of_vendor = vendor_reading(&codes, &parties);
        let of_status = codes.status.and_then(|status| codes.status_reading(status));
        let of_reply = codes.reply.and_then(|reply| codes.reply_reading(reply));
        let specific = of_vendor.or(of_status).or(of_reply).filter(|reading| reading.is_specific());
        let agreed = specific.map(|reading| reading.meaning.category);
        let phrase = best_phrase(self.finds.hits(), &Setting { agreed, lists: parties.blocklist != 0, codes: &codes, cause });
        let findings = Findings {
            code,
            scheme,
            recipient: options.recipient.as_deref(),
            in_notice: options.in_notice,
            named,
            hits: self.finds.hits(),
            around: self.around.hits(),
            words: self.transcript.has_own_words(&self.stretches, &self.folded),
            transcript: &self.transcript,
            cause,
            parties,
            signs: self.signs(added, cause, &plain.text),
            outer_elsewhere: self.outer_elsewhere(cause, added),
            stretches: &self.stretches,
            folded: &self.folded,
            plain,
            phrase,
            of_vendor,
            of_status,
            of_reply,
            assumed,
            codes,
        };
        let mut verdict = judge(&findings);
        verdict.answer.retry_after = self.wait();
        verdict
    }

    /// Finds the phrases in the words that count, and what the others tell about who wrote them.
    fn find(&mut self, of: Option<usize>, code: &Code, of_caller: Option<&AddedPhrases>, text: &str) {
        let Self { folded, finds, around, added, led, stretches, transcript, one_of_many } = self;
        finds.clear();
        around.clear();
        let cause = of.and_then(|of| transcript.replies.get(of));
        let put = Before { code, cause, transcript, folded, plain: text }.put(stretches.first().copied(), led);
        let led = |nth: usize| Some(&*led).filter(|_| put && nth == 0);
        for (nth, &(from, to)) in stretches.iter().enumerate() {
            search(finds, &known(), folded, from..to, led(nth));
        }
        if let Some(phrases) = of_caller {
            added.clear();
            for (nth, &(from, to)) in stretches.iter().enumerate() {
                search(added, &phrases.phrases(), folded, from..to, led(nth));
            }
            finds.append(added);
        }
        // What is neither read above nor quoted.
        let quoted = transcript.asides.iter().filter(|aside| aside.kind == AsideKind::Quotation);
        let mut quoted = quoted.map(|aside| (aside.stretch.at, aside.stretch.to)).peekable();
        let mut read = stretches.iter().copied().peekable();
        let whole = folded.words.len();
        // Of many recipients each has a reply of its own; what is far from it is about others, and would be read for each.
        let near = match (*one_of_many, stretches.first(), stretches.last()) {
            (true, Some((from, _)), Some((_, to))) => folded.word_start(from.saturating_sub(NEAR))..folded.word_start(to + NEAR),
            _ => 0..whole,
        };
        let mut at = 0;
        while at < whole {
            let quoted_first = quoted.peek().is_some_and(|aside| read.peek().is_none_or(|stretch| aside < stretch));
            let (from, to) = if quoted_first { quoted.next() } else { read.next() }.unwrap_or((whole, whole));
            let (begin, end) = (at.max(near.start), from.min(near.end));
            if begin < end {
                search(around, &known(), folded, begin..end, None);
            }
            at = at.max(to);
        }
        let is_doubt = |hit: &Hit| matches!(hit.effect(), Effect::Doubt { .. });
        let is_negated = |hit: &Hit| hit.category().is_some_and(|category| folded.negates(hit, category));
        finds.retain(|hit| is_doubt(hit) || !is_negated(hit) && !is_key(text.as_bytes(), folded, hit));
    }

    /// Leaves out what the others were told: it tells neither who wrote to this one nor when to try again. Doubts stay.
    fn leave_out_others(&mut self, of: Option<usize>, text: &str) {
        let (replies, around) = (&self.transcript.replies, self.around.hits());
        let (Some(first), Some(last)) = (around.first(), around.last()) else { return };
        let own = of.and_then(|of| replies.get(of)?.recipient_in(text));
        let is_near = |reply: &&Reply| first.start as usize <= reply.stretch.to && reply.stretch.at <= last.end as usize + NEAR;
        let is_other = |reply: &&Reply| reply.recipient_in(text).zip(own).is_some_and(|(one, own)| !one.eq_ignore_ascii_case(own));
        let said = |reply: &Reply| match reply.record {
            Some(record) => record.stretch.at..record.stretch.to,
            None => self.since_named(reply)..reply.stretch.to,
        };
        let others: Vec<_> = replies.iter().filter(is_near).filter(is_other).map(said).collect();
        let is_foreign = |hit: &Hit| others.iter().any(|said| said.start <= hit.start as usize && hit.end as usize <= said.end);
        self.around.retain(|hit| matches!(hit.effect(), Effect::Doubt { .. }) || !is_foreign(hit));
    }

    /// What the words that count are like.
    fn signs(&self, added: Option<&AddedPhrases>, cause: Option<&Reply>, plain: &str) -> Signs {
        // What the reply around it says may be what spares the address: "550 unrouteable address (callout: 550 user unknown)".
        let around = cause.and_then(|cause| Some(self.transcript.outer_of(cause)?.words_at..cause.stretch.at));
        let outer = around.unwrap_or_default();
        let counts = |at: usize| {
            let before = self.stretches.partition_point(|(from, _)| *from <= at);
            // What ends the last word stands where the next one would begin.
            before.checked_sub(1).and_then(|last| self.stretches.get(last)).is_some_and(|(_, to)| at <= *to + 1) || outer.contains(&at)
        };
        // "Any idea?", and the reply on a line of its own.
        let is_before = |token: &Token| {
            let at = token.at as usize;
            let from = self.folded.runs.start(at);
            self.stretches.binary_search_by_key(&at, |(start, _)| *start).is_ok()
                && plain.get(token.end as usize..from).is_some_and(|between| between.contains('\n'))
        };
        let (mut damaged, mut questioned, mut addresses) = (false, false, 0);
        for token in &self.folded.tokens {
            match token.kind {
                Kind::Damage => damaged = damaged || counts(token.at as usize),
                Kind::Question => questioned = questioned || counts(token.at as usize) && !is_before(token),
                Kind::Address => addresses += 1,
                Kind::Number | Kind::Line | Kind::Sentence => {}
            }
        }
        let last = self.stretches.last().is_some_and(|(_, to)| *to >= self.folded.words.len());
        let cut_off = |phrases: &Phrases| phrases.trie.is_cut_off(self.folded.words_until(uncut(plain)), &self.folded.starts);
        let cut_off = last && (cut_off(&known()) || added.is_some_and(|added| cut_off(&added.phrases())));
        // What is said to the others has replies of its own.
        let own = || cause.filter(|_| self.one_of_many).map(|cause| self.since_named(cause)..cause.stretch.to);
        let mixed = addresses > 1 && self.transcript.mixes(own().unwrap_or(0..self.folded.words.len()), plain, &self.folded);
        Signs { damaged, questioned, cut_off, mixed }
    }

    /// Where a reply's recipient is named among the words, or the reply begins that it stands in.
    fn since_named(&self, reply: &Reply) -> usize {
        let tokens = &self.folded.tokens;
        let token = |(start, _): (usize, usize)| tokens.get(tokens.partition_point(|token| (token.start as usize) < start));
        let outer = self.transcript.outer_of(reply).map_or(reply.stretch.at, |outer| outer.stretch.at);
        reply.recipient.and_then(token).map_or(outer, |token| outer.min(token.at as usize))
    }

    /// Whether the reply around the one that decides refuses the sender or the message, or says that the message went round.
    fn outer_elsewhere(&self, cause: Option<&Reply>, added: Option<&AddedPhrases>) -> bool {
        let Some((cause, outer)) = cause.and_then(|cause| Some((cause, self.transcript.outer_of(cause)?))) else { return false };
        let elsewhere = |phrases: &Phrases| {
            let mut finds = Finds::default();
            search(&mut finds, phrases, &self.folded, outer.words_at..cause.stretch.at, None);
            finds.hits().iter().filter_map(Hit::category).any(|category| category.is_elsewhere() || category == Category::RoutingLoop)
        };
        elsewhere(&known()) || added.is_some_and(|added| elsewhere(&added.phrases()))
    }

    /// How long to wait, in seconds, where words announce a time.
    fn wait(&self) -> Option<u32> {
        let windows = self.finds.hits().iter().chain(self.around.hits()).filter_map(|hit| match hit.effect() {
            Effect::Delay(row) => Some((usize::from(row), self.folded.words.get(hit.start as usize..)?)),
            _ => None,
        });
        windows.take(waits::MOST_WINDOWS).find_map(|(row, words)| waits::seconds(row, words))
    }
}

/// Whether a phrase is in the name of a member of a JSON object, `{"_HOSTNAME":"out","MESSAGE":"…"}`, or of a field of journald at the
/// start of a line, `__REALTIME_TIMESTAMP=…`.
fn is_key(text: &[u8], folded: &Folded, hit: &Hit) -> bool {
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(**byte, b'_' | b'-');
    let before = text.get(..folded.runs.start(hit.start as usize)).unwrap_or_default();
    let part = before.iter().rev().take(32).take_while(is_part).count();
    let (before, part) = before.split_at(before.len() - part);
    let after = text.get(folded.runs.end(hit.end as usize)..).unwrap_or_default();
    let last = |before: &[u8]| before.iter().rev().find(|byte| !matches!(**byte, b' ' | b'\t')).copied();
    match after.get(after.iter().take(32).take_while(is_part).count()..).unwrap_or_default() {
        [b'"', rest @ ..] if rest.trim_ascii_start().starts_with(b":") => {
            before.strip_suffix(b"\"").is_some_and(|object| matches!(object.trim_ascii_end().last(), Some(b'{' | b',')))
        }
        [b'=', ..] => part.starts_with(b"_") && matches!(last(before), None | Some(b'\n')),
        _ => false,
    }
}

/// Finds phrases within a range of the words.
#[inline(never)]
fn search(finds: &mut Finds, phrases: &Phrases, folded: &Folded, range: Range<usize>, led: Option<&Led>) {
    // What stands before words behind a code is no part of a gap: `"code":550,"message":"…"` are two members of an object.
    let from = led.map_or(0, |led| led.at + 1);
    finds.read(phrases, &folded.words, range, led, |effect, gap| gap.end < from || allows(folded, effect, gap.start.max(from)..gap.end));
}

/// How wide a gap is if no name in it is longer than most: an address of 20 bytes and one of a digest's 64 stand for the same.
fn width(folded: &Folded, gap: &Range<usize>) -> usize {
    /// The bytes of a name that count.
    const NAME: usize = 24;
    let words = folded.words.get(gap.clone()).filter(|words| words.len() <= GAP * 2);
    let width = |word: &[u8]| if is_name(word) { word.len().min(NAME) } else { word.len() } + 1;
    words.map_or(usize::MAX, |words| words.split(|byte| *byte == b' ').map(width).sum())
}

/// Whether a phrase may have this gap: not where it is too wide, and not across the end of a sentence or a code.
fn allows(folded: &Folded, effect: Option<Effect>, gap: Range<usize>) -> bool {
    let widest = match effect {
        Some(Effect::Phrase { category: Some(category), .. }) if Category::is_dead(category) => DEAD_GAP,
        _ => GAP,
    };
    (gap.len() <= widest || width(folded, &gap) <= widest)
        && !folded.tokens_in(gap).any(|token| token.kind == Kind::Sentence || end_of_status(token, folded).is_some())
}
