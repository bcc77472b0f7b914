//! What speaks against taking a reply about a dead address at its word: words that cast doubt on it, and words that nothing
//! here knows.
//!
//! Not for which evidence decides (choose.rs), nor for what follows from a doubt (limit.rs).

use super::findings::{Findings, is_name};
use super::place::is_host;
use super::reading::Reading;
use super::stems::SENDER_STEMS;
use crate::tables::{
    BounceType, CONDITIONS, Category, Doubt, ELSEWHERE, Effect, FrameKind, GAP_WORDS, Group, LONGEST_LISTED, PLAIN_STEMS, PLAIN_WORDS,
    Place, RECIPIENTS, REQUESTS, Strength, WordList,
};
use crate::text::class::is_unspaced;
use crate::text::cut::uncut;
use crate::text::finds::Hit;
use crate::text::fold::{Kind, Token};
use crate::text::phrases::known;
use crate::text::transcript::{Reply, Transcript, end_of_status, is_domain_of};
use std::cell::LazyCell;
use std::ops::Range;

/// How many bytes on each side of a phrase belong to its sentence at most.
const FAR: usize = 320;
/// The longest stem, and the longest word of a script without spaces that is looked for inside a run of its letters, in bytes.
const LONGEST: usize = 24;

impl<'a> Findings<'a> {
    /// Whether a status code says by itself that nobody is at the address, or that it is mistyped or has moved.
    pub fn code_agrees(&self) -> bool {
        let removes = |category: Category| category.row().advice.address.removes();
        self.of_status.is_some_and(|code| code.is_specific() && removes(code.meaning.category))
    }

    /// Whether words of the deciding reply, or of those before it on its line, cast this doubt.
    pub fn doubts(&self, doubt: Doubt) -> bool {
        // A code agrees with words that say the same, or with a text that is no reply.
        let same = || self.cause.is_none() || self.phrase.is_some_and(|phrase| phrase.meaning.category.is_dead());
        let agrees = self.code_agrees() && same();
        let casts = |hit: &Hit, places: &[Place]| {
            matches!(hit.effect(), Effect::Doubt { of, weak, place } if of == doubt && !(weak && agrees) && places.contains(&place))
                && !self.follows_key(hit.start as usize)
        };
        let is_within = |hit: &Hit, (from, to): (usize, usize)| hit.start as usize >= from && hit.end as usize <= to;
        let (before, after) = (self.lead_in(), self.lead_out());
        // Before the reply a log names policies and programs: "Campaign report: 550 5.1.1 user unknown".
        let leads_in = |hit: &Hit| {
            let named = doubt == Doubt::OtherSubject || self.is_label(hit.end as usize, before.1);
            is_within(hit, before) && !named && casts(hit, &[Place::Anywhere, Place::Around])
        };
        let leads_out = |hit: &Hit| is_within(hit, after) && casts(hit, &[Place::Anywhere, Place::Beside, Place::After, Place::Around]);
        // What a log or somebody says on other lines: that the server was down, that it works by now.
        let above = LazyCell::new(|| self.above());
        let behind = LazyCell::new(|| self.cause.map(|cause| self.behind(cause.stretch.to)).unwrap_or_default());
        let is_above = |hit: &Hit| casts(hit, &[Place::Anywhere, Place::Around]) && is_within(hit, *above);
        let is_behind = |hit: &Hit| {
            let is_here = || behind.iter().any(|behind| is_within(hit, *behind));
            let at = hit.start as usize;
            casts(hit, &[Place::After, Place::Around]) && is_here() && !self.folded.is_denied(at) && !self.is_of_another(at)
        };
        let of_others = |hit: &Hit| (is_above(hit) || is_behind(hit)) && !self.is_aside(hit.start as usize);
        // "550 user unknown (resolved)".
        let in_remark = |hit: &Hit| {
            let remarks = || self.cause.into_iter().flat_map(|cause| self.remarks(cause.words_at, cause.stretch.to));
            casts(hit, &[Place::After]) && remarks().any(|remark| is_within(hit, remark))
        };
        self.hits.iter().any(|hit| casts(hit, &[Place::Anywhere, Place::Reply, Place::Around]) || in_remark(hit))
            || self.around.iter().any(|hit| leads_in(hit) || doubt == Doubt::Hedged && (leads_out(hit) || of_others(hit)))
    }

    /// Whether what is said at a place behind the reply is about another recipient, whose address is the last one before it or is on its
    /// line, or about those whom its line announces: "delivered to:".
    fn is_of_another(&self, at: usize) -> bool {
        /// The longest line that is looked at.
        const LINE: usize = 256;
        let recipient = self.cause.and_then(|cause| cause.recipient).and_then(|(start, end)| self.plain.text.get(start..end));
        let from = self.cause.map_or(at, |cause| cause.stretch.to);
        let (start, text) = (self.folded.runs.start(at), self.plain.text.as_bytes());
        let rest = text.get(start..text.len().min(start + LINE)).unwrap_or_default();
        let line = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let is_near = |token: &&Token| token.kind == Kind::Address && (token.start as usize) < start + line.len();
        let address = self.folded.tokens_in(from..at + LINE).filter(is_near).last();
        let address = address.and_then(|token| self.plain.text.get(token.start as usize..token.end as usize));
        let differs = recipient.zip(address).is_some_and(|(one, other)| !one.eq_ignore_ascii_case(other));
        differs || line.trim_ascii_end().ends_with(b":")
    }

    /// Whether an address is one of Exchange's directory in the form of a mail address: Outlook kept it, and the mail address of the same
    /// person may live (MS-OXCMAIL section 2.1.3.4.1.1, "IMCEA").
    pub fn is_of_directory(&self) -> bool {
        let text = self.near(1024);
        let keys = text.iter().enumerate().filter(|(_, byte)| **byte == b'=').map(|(at, _)| text.get(at.saturating_sub(3)..at));
        keys.flatten().any(|key| key.eq_ignore_ascii_case(b"_OU") || key.eq_ignore_ascii_case(b"_CN"))
    }

    /// Whether the words around the reply that decides, back to the reply before it and on to the next one, say that it is about
    /// another address than the one that was written to. The address that mail was forwarded from is some lines above.
    pub fn is_of_other_address(&self, reading: &Reading) -> bool {
        if self.recipient.is_some_and(|mailbox| self.is_about_another(reading, mailbox)) {
            return true;
        }
        // "undeliverable address: … Name service error for name=backend.internal": the relay of the recipient did not find its own.
        let of_domain = |category: Option<Category>| category == Some(Category::DomainUnknown);
        let names_host = of_domain(Some(reading.meaning.category)) || self.hits.iter().any(|hit| of_domain(hit.category()));
        if names_host && Transcript::lacks_another_host(self.cause, self.recipient, self.plain) {
            return true;
        }
        let Some(cause) = self.cause else { return false };
        if Transcript::was_rewritten(cause, &self.plain.text) {
            return true;
        }
        if !names_wrong(reading) && self.transcript.names_another(cause, self.end_of(reading, cause), self.plain, self.folded) {
            return true;
        }
        let stretch = cause.stretch;
        // "(expanded from <a@x.example>): Status: 5.1.1, … said: 550": both codes are about the same recipient.
        let of_another = |reply: &Reply| reply.class().is_some() && (reply.recipient.is_none() || reply.recipient != cause.recipient);
        // The reply around it says that mail was forwarded: "550 Forwarding to … failed. Remote server said: 550 …".
        let replies = || self.transcript.replies.iter().enumerate().filter(|(index, _)| cause.outer != Some(*index));
        let others = || replies().map(|(_, reply)| reply).filter(|reply| of_another(reply)).map(|reply| reply.stretch);
        let from = others().map(|other| other.to).filter(|end| *end <= stretch.at).max().unwrap_or(0);
        let to = others().map(|other| other.at).filter(|at| *at >= stretch.to).min().unwrap_or(usize::MAX);
        let casts = |hit: &Hit| matches!(hit.effect(), Effect::Doubt { of: Doubt::OtherAddress, .. });
        self.around.iter().any(|hit| casts(hit) && hit.start as usize >= from && hit.end as usize <= to)
    }

    /// Whether the reply is about another mailbox or domain than that of the message's recipient.
    fn is_about_another(&self, reading: &Reading, mailbox: &str) -> bool {
        if matches!(reading.meaning.category, Category::DomainUnknown | Category::DomainNoMail) {
            return self.is_about_another_domain(reading, mailbox);
        }
        let end = self.cause.map_or(self.hit(reading).map_or(0, |hit| hit.end as usize), |cause| self.end_of(reading, cause));
        !names_wrong(reading) && Transcript::is_about_another(self.cause, end, mailbox, self.plain, self.folded)
    }

    /// Whether words about a domain name hosts or addresses, or an address stands before them, and none is of the recipient's domain:
    /// "Domain shop.example does not exist".
    fn is_about_another_domain(&self, reading: &Reading, mailbox: &str) -> bool {
        let (start, end) = match (self.hit(reading), self.cause) {
            (Some(hit), _) => (self.start_of_sentence(hit), self.end_of_sentence(hit)),
            (None, Some(cause)) => (cause.words_at, cause.stretch.to),
            (None, None) => return false,
        };
        let named = self.words_of(start, end).filter(|(_, word)| is_host(word) || word.contains(&b'@'));
        let text = |(at, word): (usize, &[u8])| self.plain.text.get(self.folded.runs.start(at)..self.folded.runs.end(at + word.len()));
        let mut named = named.filter_map(text).peekable();
        let before = self.cause.filter(|_| named.peek().is_none()).and_then(|cause| cause.shown_recipient(self.plain));
        // "name=shop.example".
        let mut hosts = named.chain(before).map(|name| name.rsplit(['@', '=']).next().unwrap_or(name)).peekable();
        hosts.peek().is_some() && !hosts.any(|host| is_domain_of(host, mailbox))
    }

    /// Whether a later line says that the recipient was taken.
    pub fn was_taken_later(&self) -> bool {
        self.cause.is_some_and(|cause| self.transcript.was_taken_later(cause, &self.plain.text, self.folded))
    }

    /// So many bytes of the text on each side of where the reply that decides begins.
    fn near(&self, bytes: usize) -> &'a [u8] {
        let start = self.cause.map_or(0, |cause| cause.stretch.start);
        let (from, to) = (start.saturating_sub(bytes), self.plain.text.len().min(start + bytes));
        self.plain.text.as_bytes().get(from..to).unwrap_or_default()
    }

    /// Whether the fields of a delivery report say that mail to one address was delivered to another (RFC 3464 sections 2.3.1 and 2.3.2).
    pub fn was_redirected(&self) -> bool {
        let address = |line: &'a [u8], field: &str| {
            let (name, value) = line.split_at_checked(field.len())?;
            let value = Some(value).filter(|_| name.eq_ignore_ascii_case(field.as_bytes()))?;
            let last = value.rsplit(|byte| matches!(byte, b';' | b' ' | b'<')).next()?.trim_ascii_end();
            last.contains(&b'@').then(|| last.strip_suffix(b">").unwrap_or(last))
        };
        let mut original = None;
        self.near(2048).split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).any(|line| {
            // A blank line ends what is said of one recipient.
            original = address(line, "Original-Recipient:").or(original.filter(|_| !line.is_empty()));
            let differs = |last: &[u8]| original.is_some_and(|first: &[u8]| !first.eq_ignore_ascii_case(last));
            address(line, "Final-Recipient:").is_some_and(differs)
        })
    }

    /// Whether words as specific as those that decide say of the recipient what will pass: "mailbox full; account disabled".
    pub fn says_what_passes(&self) -> bool {
        let passes = |category: Category| {
            let hard = category.row().advice.kind == BounceType::Hard;
            matches!(category.group(), Group::Recipient | Group::Mailbox) && !hard && category != Category::MailboxUnavailable
        };
        self.hits.iter().any(|hit| hit.strength() >= Some(Strength::Specific) && hit.category().is_some_and(passes))
    }

    /// Whether words as specific as those that decide stand behind them and name a fault of a server, beside a user that is unknown:
    /// "undeliverable address: unknown mail transport error".
    pub fn names_fault(&self, reading: &Reading) -> bool {
        let Some(dead) = self.hit(reading).filter(|_| reading.meaning.category == Category::UserUnknown) else { return false };
        let is_inside = |hit: &Hit| {
            let covers = |other: &Hit| other.start <= hit.start && other.end >= hit.end && other.length > hit.length;
            self.hits.iter().any(|other| covers(other) && other.category().is_some_and(Category::is_dead))
        };
        self.hits.iter().any(|hit| {
            let of_server = matches!(hit.category(), Some(Category::ServerUnavailable | Category::ConnectionFailed | Category::DnsFailure));
            of_server && hit.strength() >= Some(Strength::Specific) && hit.start >= dead.end && !is_inside(hit)
        })
    }

    /// Whether the phrase behind a reading is a single word, and no other word is one of the sender, the message or a policy. Of a
    /// dead address such a word is no less alone beside these.
    pub fn is_lone_word(&self, reading: &Reading) -> bool {
        let Some(hit) = self.hit(reading).filter(|hit| self.words_of(hit.start as usize, hit.end as usize).count() == 1) else {
            return false;
        };
        let (from, to) = (self.start_of_sentence(hit), self.end_of_sentence(hit));
        hit.category().is_some_and(Category::is_dead) || !self.words_of(from, to).any(|(at, word)| !hit.has(at) && ELSEWHERE.contains(word))
    }

    /// Whether the text ends inside a word that is known: "550 5.1.1 Not covered by lice", "550 5.1.1 Not covered by lice…".
    pub fn ends_inside_word(&self) -> bool {
        let text = &self.plain.text;
        let end = uncut(text);
        if !text.get(..end).is_some_and(|text| text.ends_with(char::is_alphabetic)) {
            return false;
        }
        let words = self.folded.words_until(end).len();
        let last = self.stretches.iter().flat_map(|(from, to)| self.words_of(*from, words.min(*to))).last();
        let Some((at, word)) = last.filter(|(at, word)| at + word.len() == words) else { return false };
        let goes_on = |list: &&WordList| list.words_from(word.len() + 1).any(|whole| whole.starts_with(word));
        let is_part = || [&ELSEWHERE, &PLAIN_WORDS, &GAP_WORDS].iter().any(goes_on) || known().trie.goes_on_inside_word(word);
        (word.len() == 1 || !self.is_read(at, word)) && is_part()
    }

    /// Whether a "=" parts a known word, which is what a soft line break leaves whose line end was lost: "Se=nder".
    pub fn has_broken_word(&self) -> bool {
        let (text, words) = (self.plain.text.as_bytes(), &self.folded.words);
        let letter = |at: usize| text.get(at).is_some_and(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80);
        let marks = self.plain.text.match_indices('=').map(|(at, _)| at).filter(|at| letter(at.wrapping_sub(1)) && letter(at + 1));
        let counts = |at: &usize| {
            let before = self.stretches.partition_point(|(from, _)| from < at);
            before.checked_sub(1).and_then(|last| self.stretches.get(last)).is_some_and(|(_, to)| at < to)
        };
        let mut parts = marks.map(|at| self.folded.words_before(at)).filter(counts);
        parts.any(|at| {
            let (before, rest) = words.split_at_checked(at).unwrap_or_default();
            let is_part = |byte: &&u8| **byte != b' ';
            // No known word is longer.
            let first = before.iter().rev().take(LONGEST_LISTED).take_while(is_part).count();
            let second = rest.trim_ascii_start().iter().take(LONGEST_LISTED).take_while(is_part).copied();
            let whole: Vec<u8> = before.iter().copied().skip(before.len() - first).chain(second).collect();
            let is_known = || [&GAP_WORDS, &PLAIN_WORDS, &ELSEWHERE].iter().any(|list| list.contains(&whole));
            first < LONGEST_LISTED && (is_known() || SENDER_STEMS.begin(&whole))
        })
    }

    /// Whether the sentence of the phrase behind a reading has a word that nothing here knows. Words and a code that agree are more than
    /// some strange words, but not more than these behind them: "550 5.1.1 user unknown while the store is rearranged".
    pub fn has_unread_words(&self, reading: &Reading) -> bool {
        /// How many may stand there on its line, but for what begins with a capital letter, as systems are called.
        const MANY: usize = 2;
        let Some(hit) = self.hit(reading) else { return false };
        let is_unread = |(at, word): &(usize, &[u8])| !self.is_read(*at, word);
        let mut behind = self.words_after(hit);
        if self.code_agrees() {
            let line = self.line_end(hit.end as usize);
            let is_capital = |at: usize| self.plain.text.as_bytes().get(self.folded.runs.start(at)).is_some_and(u8::is_ascii_uppercase);
            let is_strange = |word: &(usize, &[u8])| !is_capital(word.0) && is_unread(word);
            return behind.take_while(|(at, _)| *at < line).filter(is_strange).nth(MANY).is_some();
        }
        behind.any(|word| is_unread(&word)) || self.words_of(self.start_of_sentence(hit), hit.end as usize).any(|word| is_unread(&word))
    }

    /// Whether the phrase behind a reading stands in a condition or an indirect question: "if the user does not exist you are told".
    /// Where a code decides, the first word tells.
    pub fn is_conditional(&self, reading: &Reading) -> bool {
        /// How many words after the first one may begin an indirect question: "cannot determine if the user exists".
        const CLAUSE: usize = 8;
        let Some(hit) = self.hit(reading) else {
            let mut words = self.stretches.iter().flat_map(|(from, to)| self.words_of(*from, *to)).filter(|(_, word)| !is_name(word));
            let asks = |word: &[u8]| CONDITIONS.contains(word) && !GAP_WORDS.contains(word);
            return words.next().is_some_and(|(_, word)| CONDITIONS.contains(word)) || words.take(CLAUSE).any(|(_, word)| asks(word));
        };
        if self.is_of_condition() {
            return true;
        }
        let from = self.start_of_sentence(hit);
        let begins = |at: usize| {
            let before = self.plain.text.get(..self.folded.runs.start(at)).unwrap_or_default().trim_end();
            at == from || before.ends_with([',', ';', ':', '(', '"', '-', '–'])
        };
        let before = self.words_of(from, hit.start as usize).filter(|(at, _)| begins(*at)).last();
        before.is_some_and(|(_, word)| CONDITIONS.contains(word)) && !begins(hit.start as usize)
    }

    /// Whether some of the words are strange, and none is one for the recipient: "5.1.1 The poll does not exist".
    pub fn names_no_recipient(&self) -> bool {
        /// How many words are looked at: a reply about a recipient has named it by then.
        const WORDS: usize = 64;
        // A report has its code in a field, and words of people around it. Whoever wrote an address above a reply has named the recipient,
        // but for logs, which have it before every reply.
        let is_above =
            |cause: &Reply| cause.recipient.is_some_and(|(start, _)| start < cause.stretch.start) && !cause.is_of(FrameKind::Log);
        if !self.cause.is_some_and(|cause| cause.status.is_some() && cause.code.is_some() && !is_above(cause)) {
            return false;
        }
        // "5.1.1 try again", "5.1.1 <jo@x.example>: not available".
        let of_system =
            |hit: &Hit| hit.category().is_some_and(|category| category.group() == Group::System && category != Category::DomainUnknown);
        let (mut strange, mut words) = (self.hits.iter().any(of_system), 0);
        for (at, word) in self.stretches.iter().flat_map(|(from, to)| self.words_of(*from, *to)).take(WORDS) {
            if RECIPIENTS.iter().any(|part| word.windows(part.len()).any(|window| window == part.as_bytes())) || self.is_subject(at, word) {
                return false;
            }
            strange = strange || !self.is_read(at, word);
            words += if is_name(word) { 0 } else { words_in(word) };
        }
        // One word alone says nothing about anything.
        strange && words > 1
    }

    /// Whether a word is an address of which a sentence says something: "jo@x.example is not known". What a reply has before its words,
    /// "<jo@x.example>: " or "jo@x.example... ", says nothing.
    fn is_subject(&self, at: usize, word: &[u8]) -> bool {
        let text = self.plain.text.as_bytes();
        let (before, behind) = (self.folded.runs.start(at).wrapping_sub(1), self.folded.runs.end(at + word.len()));
        let heads = matches!(text.get(before), Some(b'<')) || matches!(text.get(behind..), Some([b':', ..] | [b'.', b'.', ..]));
        word.contains(&b'@') && !heads
    }

    /// The words after a phrase in its sentence, to the one with which the server asks for something: "please check the
    /// address" gives no reason.
    fn words_after(&self, hit: &Hit) -> impl Iterator<Item = (usize, &'a [u8])> {
        let asks = |word: &[u8]| {
            REQUESTS.contains(word)
                || !word.is_ascii() && REQUESTS.words_from(1).any(|request| !request.is_ascii() && word.starts_with(request))
        };
        self.words_of(hit.end as usize, self.end_of_sentence(hit)).take_while(move |(_, word)| !asks(word))
    }

    /// Where the phrase behind a reading ends, or the words of the reply begin whose code decides.
    pub(super) fn end_of(&self, reading: &Reading, cause: &Reply) -> usize {
        self.hit(reading).map_or(cause.words_at, |hit| hit.end as usize)
    }

    /// The range of the words that are read together with a phrase.
    pub(super) fn stretch_of(&self, hit: &Hit) -> (usize, usize) {
        let (start, end) = (hit.start as usize, hit.end as usize);
        self.stretches.iter().copied().find(|(from, to)| *from <= start && end <= *to).unwrap_or((start, end))
    }

    /// Where the sentence of a phrase begins: no more than some words before it, and not before the code of its reply, where a
    /// frame's words are.
    pub(super) fn start_of_sentence(&self, hit: &Hit) -> usize {
        let start = hit.start as usize;
        let words_at = self.cause.map(|cause| cause.words_at).filter(|at| *at <= start).unwrap_or(0);
        // "Sikertelen (550): 5.1.1 user unknown".
        let codes = self.folded.tokens_in(words_at..start.saturating_sub(1)).filter_map(|token| end_of_status(token, self.folded));
        let words_at = codes.last().unwrap_or(words_at);
        let from = self.folded.word_start(self.stretch_of(hit).0.max(words_at).max(start.saturating_sub(FAR)));
        let before = self.folded.tokens_in(from..start).filter(|token| self.ends_sentence(token)).last();
        before.map_or(from, |token| (token.at as usize).max(from))
    }

    /// Where the sentence of a phrase ends, or some words after it.
    pub(super) fn end_of_sentence(&self, hit: &Hit) -> usize {
        let end = hit.end as usize;
        let to = self.stretch_of(hit).1;
        // Not inside a word.
        let near = self
            .folded
            .words
            .get(end..end + FAR)
            .filter(|_| end + FAR < to)
            .map_or(to, |words| end + words.iter().rposition(|byte| *byte == b' ').unwrap_or(0));
        let to = to.min(near);
        let after = self.folded.tokens_in(end..to).find(|token| self.ends_sentence(token));
        after.map_or(to, |token| (token.at as usize).min(to))
    }

    /// A full stop or a blank line. "550 user unknown; the map is not loaded" are the halves of one statement.
    pub(super) fn ends_sentence(&self, token: &Token) -> bool {
        let text = || self.plain.text.as_bytes().get(token.start as usize..token.end as usize).unwrap_or_default();
        match token.kind {
            Kind::Sentence => !text().starts_with(b";"),
            Kind::Line => text().iter().filter(|byte| **byte == b'\n').count() > 1 || self.ends_name(token.start as usize),
            _ => false,
        }
    }

    /// Whether the text ends at a place in an address in brackets, as notices name a recipient on a line of its own: "Kim Holm
    /// (kim@x.example)".
    fn ends_name(&self, end: usize) -> bool {
        let before = self.plain.text.as_bytes().get(..end).and_then(|before| before.strip_suffix(b")")).unwrap_or_default();
        before.iter().rev().take(FAR).take_while(|byte| **byte > b' ' && **byte != b'(').any(|byte| *byte == b'@')
    }

    /// Whether a word is known to say nothing else: part of a phrase, a name, or one of the words that may stand beside one.
    pub(super) fn is_read(&self, at: usize, word: &[u8]) -> bool {
        is_name(word)
            || self.is_made_of_known(at, word)
            || is_plain(word)
            || words_in(word) == 1 && self.is_quoted(at, word)
            || self.follows_key(at)
            || self.is_key(at, word)
            || self.is_in_path(at, word)
            || self.is_of_address(word)
            || self.has_digit(at, word)
    }

    /// Whether a digit of the text was read as a letter here: "mx1xiol" may be a name.
    fn has_digit(&self, at: usize, word: &[u8]) -> bool {
        let (from, to) = (self.folded.runs.start(at), self.folded.runs.end(at + word.len()));
        self.plain.text.as_bytes().get(from..to).is_some_and(|text| text.iter().any(u8::is_ascii_digit))
    }

    /// Whether a word stands alone in quotation marks or brackets, or is part of a name: `user "jo"`, `(SmarterMail)`,
    /// `MSEXCH:IMS:Corp:X`.
    fn is_quoted(&self, at: usize, word: &[u8]) -> bool {
        let text = self.plain.text.as_bytes();
        let (before, after) = (self.folded.runs.start(at).wrapping_sub(1), self.folded.runs.end(at + word.len()));
        // "« kim »": French puts blanks inside.
        let apart = text.get(before) == Some(&b' ') && text.get(after) == Some(&b' ');
        let spaced = apart && matches!((text.get(before.wrapping_sub(1)), text.get(after + 1)), (Some(b'"'), Some(b'"')));
        let (before, after) = if spaced { (before.wrapping_sub(1), after + 1) } else { (before, after) };
        matches!(
            (text.get(before), text.get(after)),
            (Some(b'"' | b'`'), Some(b'"'))
                | (Some(b'\'' | b'`'), Some(b'\''))
                | (Some(b'<'), Some(b'>'))
                | (Some(b'('), Some(b')'))
                | (Some(b':'), Some(b':'))
        )
    }

    /// Whether a word names the value after it: "status=bounced".
    fn is_key(&self, at: usize, word: &[u8]) -> bool {
        self.plain.text.as_bytes().get(self.folded.runs.end(at + word.len())) == Some(&b'=')
    }

    /// Whether a word is part of the name of a program's class: "(Net::SMTPFatalError)".
    fn is_in_path(&self, at: usize, word: &[u8]) -> bool {
        let (from, to) = (self.folded.runs.start(at), self.folded.runs.end(at + word.len()));
        let around = |range: Range<usize>| self.plain.text.as_bytes().get(range) == Some(b"::");
        around(from.saturating_sub(2)..from) || around(to..to + 2)
    }

    /// Whether the word here is the value of a key: "X=TLS1.3". The words of the reply are none: "reason=Your mailbox".
    fn follows_key(&self, at: usize) -> bool {
        const REPLIES: [&str; 4] = ["reason", "response", "err", "error"];
        let before = self.plain.text.get(..self.folded.runs.start(at)).unwrap_or_default();
        let key = before.strip_suffix('=');
        key.is_some_and(|key| !REPLIES.iter().any(|name| key.ends_with(name))) || is_of_router(before)
    }

    /// Whether an address of the text has this word before its "@".
    fn is_of_address(&self, word: &[u8]) -> bool {
        /// How many addresses are looked at.
        const ADDRESSES: usize = 16;
        /// Among how many tokens they are looked for.
        const TOKENS: usize = 4096;
        let tokens = self.folded.tokens.iter().take(TOKENS);
        let addresses = tokens.filter(|token| token.kind == Kind::Address).take(ADDRESSES);
        addresses.map(|token| self.plain.text.as_bytes().get(token.start as usize..).unwrap_or_default()).any(|address| {
            address.get(word.len()) == Some(&b'@') && address.get(..word.len()).is_some_and(|local| local.eq_ignore_ascii_case(word))
        })
    }

    /// Whether the name of a check has this word: "Recipient address rejected:".
    pub fn is_in_check(&self, at: usize) -> bool {
        self.cause.and_then(|cause| cause.check).is_some_and(|check| (check.at..check.to).contains(&at))
    }

    /// Whether known words and phrases cover a word from end to end, as in scripts without spaces.
    fn is_made_of_known(&self, at: usize, word: &[u8]) -> bool {
        let unspaced = is_unspaced(word);
        let mut passed = 0;
        while let Some(rest) = word.get(passed..).filter(|rest| !rest.is_empty()) {
            let here = at + passed;
            let phrase = self.hits.iter().filter(|hit| says_so(hit) && hit.has(here));
            let known = || (1..=rest.len().min(LONGEST)).rev().find(|length| unspaced && rest.get(..*length).is_some_and(is_plain));
            let Some(next) = phrase.map(|hit| hit.end as usize - here).max().or_else(known) else { return false };
            passed += next;
        }
        true
    }
}

/// Whether the address that a reply names is not the one that it is about: of a mistyped one only a part may be read, as of
/// "anne@example,org", and who has moved has another.
fn names_wrong(reading: &Reading) -> bool {
    matches!(reading.meaning.category, Category::InvalidAddress | Category::MailboxMoved)
}

/// Whether a text ends inside the name of Exim's router or transport, which administrators choose: "R=virtual_aliases".
fn is_of_router(text: &str) -> bool {
    /// The longest such name that is looked at.
    const NAME: usize = 64;
    let name = text.bytes().rev().take(NAME).take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')).count();
    let key = text.as_bytes().get(..text.len() - name).and_then(|before| before.strip_suffix(b"R=").or(before.strip_suffix(b"T=")));
    key.is_some_and(|before| before.last().is_none_or(|byte| !byte.is_ascii_alphanumeric()))
}

/// Whether a find says nothing against a dead address: words of the recipient, words that are none, a provider's name.
fn says_so(hit: &Hit) -> bool {
    match hit.effect() {
        Effect::Phrase { category: Some(category), .. } => category.group() == Group::Recipient,
        // A specific one is a contradiction.
        Effect::Phrase { category: None, strength, .. } => strength == Strength::Generic,
        Effect::Vendor(_) => true,
        _ => false,
    }
}

/// Whether a word begins with one of these stems.
pub(super) fn begins_with(word: &[u8], stems: &WordList) -> bool {
    (2..=word.len().min(LONGEST)).any(|length| word.get(..length).is_some_and(|stem| stems.contains(stem)))
}

pub(super) fn is_plain(word: &[u8]) -> bool {
    GAP_WORDS.contains(word) || PLAIN_WORDS.contains(word) || begins_with(word, &PLAIN_STEMS)
}

/// How many words a run of letters is about: scripts of three bytes a letter may put no spaces between them.
pub(super) fn words_in(run: &[u8]) -> usize {
    /// More letters than a word has there, in bytes.
    const WORD: usize = 15;
    1 + if run.first().is_some_and(|lead| *lead >= 0xe0) { run.len() / WORD } else { 0 }
}
