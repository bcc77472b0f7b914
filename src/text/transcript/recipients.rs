//! Which recipient a reply is about.

use super::lists::is_made_of;
use super::parts::Reply;
use super::reader::{OpenMark, Reader};
use super::surroundings::first_word;
use super::whose::Whose;
use crate::tables::{FrameKind, LABELS, TOWARDS};
use crate::text::fold::Token;

/// How far behind the beginning of a reply a record may name its recipient, in bytes.
const BEHIND: usize = 1024;
/// The longest local part (RFC 5321 section 4.5.3.1.1).
const LOCAL: usize = 64;

impl<'a> Reader<'a> {
    pub(super) fn address(&mut self, token: &Token) {
        let (end, at) = (token.end as usize, token.at as usize);
        let start = token.start as usize + self.key(token);
        let (whose, known) = (self.text.whose(token), self.keyed);
        if whose == Whose::Other || whose == Whose::Address && self.is_named_better(start) {
            return;
        }
        if matches!(whose, Whose::Recipient | Whose::Address) {
            self.keyed = Some((whose, (start, end)));
        }
        if let Some(from) = self.next_in_list(start, end, at) {
            self.close(at.saturating_sub(1), from);
            self.announce_about(start, end, at);
            return;
        }
        // `{"error": "550 …", "customer_email": "a@x.example", "to": "u@x.example"}`
        let replaces = |reply: &&mut Reply| known.is_some_and(|(known, place)| known == Whose::Address && reply.recipient == Some(place));
        let is_better = whose == Whose::Recipient && self.line_reply && !self.leads_to_code(end, false);
        if let Some(reply) = self.current_mut().filter(|_| is_better).filter(replaces) {
            reply.recipient = Some((start, end));
            return;
        }
        // "response: '550 …', command: 'RCPT TO', recipient: 'u@x.example'"
        let behind = [&b"recipient"[..], b"rcpt"].contains(&self.text.folded.word_before(at)) && !self.leads_to_code(end, false);
        let nameless = |reply: &&mut Reply| reply.recipient.is_none() && start < reply.stretch.start + BEHIND;
        if let Some(reply) = self.out.replies.last_mut().filter(|_| behind).filter(nameless) {
            reply.recipient = Some((start, end));
            return;
        }
        if self.is_key_of_reply(end) {
            self.close(at.saturating_sub(1), start);
            self.last_address = Some((start, end));
            return;
        }
        if self.leads_to_next(start, end, at) {
            self.close(at.saturating_sub(1), start);
            self.name(start, end);
            return;
        }
        // "550 5.1.1 <u@x.example>: …"
        let words_at = self.current().map(|reply| reply.words_at);
        if let Some(words_at) = words_at
            && (self.line_reply && !self.names_another(start, end) || self.is_first_word(start, at) || self.completes_line(start, end, at))
        {
            self.line_reply = true;
            let near = at <= words_at + 1;
            if let Some(reply) = self.current_mut()
                && (near || reply.recipient.is_none())
            {
                reply.recipient = Some((start, end));
            }
            // ">>> RCPT To:<u@x.example>": what the server answers comes next.
            if self.text.is_argument_of_rcpt(at) {
                self.name(start, end);
            }
            return;
        }
        // "The mail server responded: 5.1.1", and on the next line of the dialog "<u@x.example>: …".
        let announced = |reply: &&mut Reply| {
            let by_client = reply.is_of(FrameKind::Client);
            by_client && at <= reply.words_at + 1
        };
        if let Some(reply) = self.current_mut().filter(announced) {
            reply.recipient = Some((start, end));
            self.line_reply = true;
            return;
        }
        if !self.heads_line(start) || self.is_cut_in_brackets() || self.completes_line(start, end, at) {
            self.name(start, end);
            return;
        }
        // A line that begins with an address begins what is said about it.
        self.head_indent = self.indent();
        self.close(at.saturating_sub(1), self.line_start);
        self.announce_about(start, end, at);
    }

    /// Whether a field named the recipient before a place, and no reply is in between: `{"to": "u@x.example", "customer_email": …`.
    fn is_named_better(&self, start: usize) -> bool {
        let named = |(whose, place): (Whose, (usize, usize))| whose == Whose::Recipient && self.named_recipient(start) == Some(place);
        let begun = |place: (usize, usize)| self.out.replies.last().is_some_and(|reply| reply.stretch.start > place.1);
        self.keyed.is_some_and(|keyed| named(keyed) && !begun(keyed.1))
    }

    /// Whether the line before ends inside an address, as terminals cut it: "550 5.1.1 <jo", "e@x.example>: user unknown".
    fn is_cut_in_brackets(&self) -> bool {
        let before = self.text.plain.get(self.previous_start..self.line_start).unwrap_or_default().trim_ascii_end();
        let length = before.iter().rev().take(LOCAL).take_while(|byte| **byte > b' ' && **byte != b'<' && **byte != b'>').count();
        length > 0 && before.get(..before.len() - length).is_some_and(|head| head.ends_with(b"<"))
    }

    /// Whether the sentence of the line before goes on with an address, "Unable to deliver to\nu@x.example: mailbox is inactive", which is
    /// none of a list of them.
    fn completes_line(&self, start: usize, end: usize, at: usize) -> bool {
        /// How far behind the address another one of a list would begin its line, in bytes.
        const FAR: usize = 1024;
        let before = self.text.plain.get(self.previous_start..start).unwrap_or_default();
        let behind = self.text.plain.get(end..).unwrap_or_default();
        let behind = behind.get(..FAR).unwrap_or(behind);
        let is_listed = |line: &[u8]| first_word(line.trim_ascii_start()).contains(&b'@');
        let known = self.out.replies.iter().filter_map(|reply| reply.recipient).chain(Some(self.named).filter(|named| named.1 > 0));
        self.heads_line(start)
            && TOWARDS.contains(self.text.folded.word_before(at))
            && before.iter().filter(|byte| **byte == b'\n').count() == 1
            && !self.leads_to_code(end, true)
            && !behind.split(|byte| *byte == b'\n').skip(1).any(is_listed)
            && known.into_iter().all(|known| self.is_same(known, (start, end)))
    }

    /// Notes the address at this place: what follows may be about it. Of several side by side it is about none more than another.
    fn name(&mut self, start: usize, end: usize) {
        let between = self.text.plain.get(self.named.1..start).unwrap_or_default();
        let close = between.len() < 8
            && between.iter().any(|byte| matches!(byte, b' ' | b','))
            && !between.contains(&b'\n')
            && is_made_of(between, |_| false);
        let listed = close && self.named.1 > 0 && !self.is_same(self.named, (start, end));
        self.last_address = (!listed).then_some((start, end));
        self.named = (start, end);
    }

    /// The recipient that is named at this place is the one of what follows.
    fn announce_about(&mut self, start: usize, end: usize, at: usize) {
        self.name(start, end);
        if self.is_announced(end) {
            let at = at + (end - start);
            self.open_mark = Some(OpenMark { frame: None, command: None, from: start, at, start: end, announced: true, inside: false });
        }
    }

    /// Begins what is said about a recipient that is named without a domain, before one that has one: "bob: mailbox is full".
    pub(super) fn named(&mut self, line: usize) {
        let text = self.text.plain.get(line..).unwrap_or_default();
        let is_part = |byte: &&u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
        let item = text.iter().take(12).position(u8::is_ascii_alphabetic).unwrap_or_default();
        let length = text.iter().skip(item).take(40).take_while(is_part).count();
        let (start, end) = (line + item, line + item + length);
        let name = self.text.plain.get(start..end).unwrap_or_default();
        if length < 2 || !self.is_announced(end) || !self.heads_line(start) || LABELS.contains(name) {
            return;
        }
        // The line after is about an address, and indented as this one is.
        let next = self.text.plain.get(self.text.line_end(start) + 1..).unwrap_or_default();
        let (head, word) = next.split_at_checked(item).unwrap_or_default();
        let word = first_word(word);
        if word.contains(&b'@') && word.ends_with(b":") && !head.iter().any(u8::is_ascii_alphabetic) {
            let at = self.text.folded.words_before(start);
            self.close(at, line);
            self.last_address = Some((start, end));
            self.open_mark =
                Some(OpenMark { frame: None, command: None, from: start, at: at + 1 + length, start: end, announced: true, inside: false });
        }
    }

    /// Whether the same address stands at both places.
    pub(super) fn is_same(&self, one: (usize, usize), other: (usize, usize)) -> bool {
        let text = |(start, end): (usize, usize)| self.text.plain.get(start..end).unwrap_or_default();
        text(one).eq_ignore_ascii_case(text(other))
    }

    /// What follows an address, without the brackets around it.
    pub(super) fn behind(&self, end: usize) -> &'a [u8] {
        let rest = self.text.plain.get(end..).unwrap_or_default();
        let brackets = rest.iter().take(3).take_while(|byte| matches!(byte, b'>' | b')' | b'"' | b'\'' | b' ')).count();
        rest.get(brackets..).unwrap_or_default()
    }

    /// Whether what is said about an address follows it: "<u@x.example>: …".
    fn is_announced(&self, end: usize) -> bool {
        matches!(self.behind(end), [b':', ..] | [b'-', b' ', ..] | [b'.', b'.', b'.', ..])
    }

    /// Whether the address at the start of a line that was wrapped begins what is said about another recipient: it is not the
    /// one that the reply names, or it stands alone or before a colon.
    fn names_another(&self, start: usize, end: usize) -> bool {
        let Some(reply) = self.current() else { return true };
        let same = reply.recipient.is_some_and(|known| self.is_same(known, (start, end)));
        // "(u@x.example:blocked)": what is in parentheses belongs to the words before.
        let enclosed = self.text.plain.get(..start).is_some_and(|before| before.ends_with(b"(")) && self.text.plain.get(end) == Some(&b':');
        let alone = || self.is_announced(end) && !enclosed || matches!(self.behind(end), [] | [b'\n' | b'\r', ..]);
        self.wrapped && self.heads_line(start) && !same && (reply.recipient.is_some() || alone())
    }

    /// Whether an address begins the words of a reply whose codes are at the end of the line before.
    fn is_first_word(&self, start: usize, at: usize) -> bool {
        let Some(reply) = self.current() else { return false };
        // A reply may have as many lines as the text: they are counted where no word is between.
        let lines = || {
            let codes = self.text.plain.get(reply.stretch.start..self.line_start).unwrap_or_default();
            codes.iter().filter(|byte| **byte == b'\n').count()
        };
        reply.code.is_some() && at <= reply.words_at + 1 && self.heads_line(start) && lines() == 1
    }
}
