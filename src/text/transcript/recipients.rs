//! Which recipient a reply is about.

use super::parts::Reply;
use super::reader::{Opened, Reader};
use super::standing::first_word;
use crate::tables::{FRAMES, FrameKind, LABELS, SENDERS};
use crate::text::codes;
use crate::text::fold::Token;

/// How far before a recipient words tell that the reply is about the sender, in bytes.
const NEAR: usize = 200;
/// How far behind the beginning of a reply a record may name its recipient, in bytes.
const BEHIND: usize = 1024;
/// How far from a separator the recipient that it parts from others is named, and its code from there, in bytes.
const NAMED_WITHIN: usize = 40;
const CODE_WITHIN: usize = 48;

/// Words that stand before a recipient in a list: "RCPT TO:<…>", `"recipient":"…"`.
fn names_recipient(word: &[u8]) -> bool {
    [&b"rcpt"[..], b"to", b"recipient", b"email", b"address", b"user", b"and"].contains(&word)
}

/// Whether a stretch has no other words than these.
fn is_made_of(stretch: &[u8], words: impl Fn(&[u8]) -> bool) -> bool {
    let mut parts = stretch.split(|byte| !byte.is_ascii_alphanumeric() && *byte < 0x80).filter(|word| !word.is_empty());
    parts.all(|word| word == "–".as_bytes() || words(&word.to_ascii_lowercase()))
}

impl<'a> Reader<'a> {
    pub(super) fn address(&mut self, token: &Token) {
        let (end, at) = (token.end as usize, token.at as usize);
        let start = token.start as usize + self.key(token);
        if self.text.is_sender(at) {
            return;
        }
        if let Some(from) = self.next_in_list(start, end, at) {
            self.close(at.saturating_sub(1), from);
            self.announce_about(start, end, at);
            return;
        }
        // "response: '550 …', command: 'RCPT TO', recipient: 'u@x.example'"
        let behind = [&b"recipient"[..], b"rcpt"].contains(&self.text.word_before(at)) && !self.leads_to_code(end, false);
        let nameless = |reply: &&mut Reply| reply.recipient.is_none() && start < reply.stretch.start + BEHIND;
        if let Some(reply) = self.out.replies.last_mut().filter(|_| behind).filter(nameless) {
            reply.recipient = Some((start, end));
            return;
        }
        // "{'u@x.example': (550, b'…'), 'v@x.example': (450, b'…')}"
        if self.is_key_of_reply(end) {
            self.close(at.saturating_sub(1), start);
            self.last_address = Some((start, end));
            return;
        }
        // "550 5.1.1 <u@x.example>: …"
        let words_at = self.current().map(|reply| reply.words_at);
        if let Some(words_at) = words_at
            && (self.line_reply && !self.names_another(start, end) || self.is_first_word(start, at))
        {
            let near = at <= words_at + 1;
            if let Some(reply) = self.current_mut()
                && (near || reply.recipient.is_none())
            {
                reply.recipient = Some((start, end));
            }
            // ">>> RCPT To:<u@x.example>": what the server answers comes next.
            if self.text.folded.words.get(..at).is_some_and(|words| words.ends_with(b"rcpt to ")) {
                self.name(start, end);
            }
            return;
        }
        // "The mail server responded: 5.1.1", and on the next line of the dialog "<u@x.example>: …".
        let announced = |reply: &&mut Reply| {
            let by_client = reply.frame.and_then(|frame| FRAMES.get(frame as usize)).is_some_and(|row| row.kind == FrameKind::Client);
            by_client && at <= reply.words_at + 1
        };
        if let Some(reply) = self.current_mut().filter(announced) {
            reply.recipient = Some((start, end));
            self.line_reply = true;
            return;
        }
        if !self.heads_line(start) {
            self.name(start, end);
            return;
        }
        // A line that begins with an address begins what is said about it.
        self.head_indent = self.indent();
        self.close(at.saturating_sub(1), self.line_start);
        self.announce_about(start, end, at);
    }

    /// Notes the address at this place: what follows may be about it. Of several side by side it is about none more than another.
    fn name(&mut self, start: usize, end: usize) {
        let text = |(start, end): (usize, usize)| self.text.plain.get(start..end).unwrap_or_default();
        let (before, between) = (text(self.named), text((self.named.1, start)));
        let close = between.len() < 8 && between.contains(&b' ') && !between.contains(&b'\n') && is_made_of(between, |_| false);
        let listed = close && !before.is_empty() && !before.eq_ignore_ascii_case(text((start, end)));
        self.out.listed |= listed;
        self.last_address = (!listed).then_some((start, end));
        self.named = (start, end);
    }

    /// The length of the key before an address: "rcpt=u@x.example".
    fn key(&self, token: &Token) -> usize {
        let token = self.text.plain.get(token.start as usize..token.end as usize).unwrap_or_default();
        let length = token.iter().take(16).position(|byte| *byte == b'=').unwrap_or_default();
        let key = token.get(..length).unwrap_or_default().to_ascii_lowercase();
        if names_recipient(&key) { length + 1 } else { 0 }
    }

    /// The recipient that is named at this place is the one of what follows.
    fn announce_about(&mut self, start: usize, end: usize, at: usize) {
        self.name(start, end);
        if self.is_announced(end) {
            let at = at + (end - start);
            self.opened = Some(Opened { frame: None, command: None, from: start, at, start: end, announced: true, inside: false });
        }
    }

    /// Where the next recipient of a list on one line begins, if this address is one: "a@x.example: 452 Mailbox full;
    /// b@x.example: 550 User unknown", "{'a@x.example': (452, …), 'b@x.example': (550, …)}".
    fn next_in_list(&self, start: usize, end: usize, at: usize) -> Option<usize> {
        let reply = self.current().filter(|_| self.line_reply)?;
        let text = |(start, end): (usize, usize)| self.text.plain.get(start..end).unwrap_or_default();
        let same = reply.recipient.is_some_and(|known| text(known).eq_ignore_ascii_case(text((start, end))));
        let (coded, announced) = (self.leads_to_code(end, false), reply.recipient.is_some() && self.behind(end).starts_with(b":"));
        if same {
            return None;
        }
        let before = text((self.line_start.max(reply.stretch.start), start));
        // `{"to":"a@x.example","error":"…"}`, and the same on the next line, or a member to a line.
        let begins_line = reply.recipient.is_some() && self.line_start > reply.stretch.start;
        let begins_line = begins_line && before.len() <= NAMED_WITHIN && is_made_of(before, names_recipient);
        if begins_line && (coded || before.iter().any(u8::is_ascii_alphabetic) && self.leads_to_code(end, true)) {
            return Some(self.line_start);
        }
        if !coded && !announced {
            return None;
        }
        let head = before.get(before.len().saturating_sub(NAMED_WITHIN)..).unwrap_or_default();
        // Between the separator and the address: brackets, quotes, "RCPT TO:", the key of a record.
        let parts = |byte: &u8| matches!(byte, b';' | b'|' | b'}' | b',' | b'/' | b'.' | b')' | b']' | b'\t');
        let separator = head.iter().rposition(parts).filter(|at| is_made_of(head.get(at + 1..).unwrap_or_default(), names_recipient));
        if separator.and_then(|at| head.get(at)).is_some_and(|byte| matches!(byte, b';' | b'|' | b'}')) {
            return separator.map(|at| start - head.len() + at);
        }
        if !coded || reply.recipient.is_none() {
            return None;
        }
        // "sender verify failed, <jo@example.org>: 550 no such user": whom the sender's server does not know.
        let said = self.text.folded.words.get(reply.stretch.at.max(at.saturating_sub(NEAR))..at).unwrap_or_default();
        if said.split(|byte| *byte == b' ').any(|word| SENDERS.iter().any(|stem| word.starts_with(stem.as_bytes()))) {
            return None;
        }
        let head = head.trim_ascii_end().strip_suffix(b"<").unwrap_or(head).trim_ascii_end();
        let said_to = [&b" to"[..], b" for", b"-", "–".as_bytes(), "—".as_bytes()].iter().any(|word| head.ends_with(word));
        let glued = self.text.plain.get(end) == Some(&b':') && self.text.plain.get(end + 1).is_some_and(u8::is_ascii_digit);
        match separator {
            Some(at) => Some(start - (before.len().min(NAMED_WITHIN) - at)),
            None => (said_to || glued).then_some(start),
        }
    }

    /// Whether a code comes next, on the same line or another, behind brackets and quotes or labels ("error", "status").
    fn leads_to_code(&self, end: usize, lines: bool) -> bool {
        let rest = self.text.plain.get(end..).unwrap_or_default();
        let rest = rest.get(..rest.len().min(if lines { 2 * CODE_WITHIN } else { CODE_WITHIN })).unwrap_or_default();
        let rest = if lines { rest } else { rest.split(|byte| *byte == b'\n').next().unwrap_or_default() };
        let Some(at) = rest.iter().position(u8::is_ascii_digit) else { return false };
        let (between, digits) = rest.split_at(at);
        let number =
            digits.iter().position(|byte| !byte.is_ascii_digit() && *byte != b'.').map_or(digits, |length| digits.split_at(length).0);
        let refuses = matches!(number.first(), Some(b'4' | b'5'));
        refuses && (codes::reply(number).is_some() || codes::status(number).is_some()) && is_made_of(between, |word| LABELS.contains(word))
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
            let at = self.text.words_before(start);
            self.close(at, line);
            self.last_address = Some((start, end));
            self.opened =
                Some(Opened { frame: None, command: None, from: start, at: at + 1 + length, start: end, announced: true, inside: false });
        }
    }

    /// What follows an address, without the brackets around it.
    fn behind(&self, end: usize) -> &'a [u8] {
        let rest = self.text.plain.get(end..).unwrap_or_default();
        let brackets = rest.iter().take(3).take_while(|byte| matches!(byte, b'>' | b')' | b'"' | b'\'' | b' ')).count();
        rest.get(brackets..).unwrap_or_default()
    }

    /// Whether an address is the key of an entry of Python's exceptions, and its reply the value.
    fn is_key_of_reply(&self, end: usize) -> bool {
        let rest = self.text.plain.get(end..).unwrap_or_default();
        matches!(rest, [b'\'' | b'"', b':', b' ', b'(', b'1'..=b'9', b'0'..=b'9', b'0'..=b'9', b',', ..])
    }

    /// Whether what is said about an address follows it: "<u@x.example>: …".
    fn is_announced(&self, end: usize) -> bool {
        matches!(self.behind(end), [b':', ..] | [b'-', b' ', ..] | [b'.', b'.', b'.', ..])
    }

    /// Whether the address at the start of a line that was wrapped begins what is said about another recipient: it is not the
    /// one that the reply names, or it stands alone or before a colon.
    fn names_another(&self, start: usize, end: usize) -> bool {
        let Some(reply) = self.current() else { return true };
        let text = |(start, end): (usize, usize)| self.text.plain.get(start..end).unwrap_or_default();
        let same = reply.recipient.is_some_and(|known| text(known).eq_ignore_ascii_case(text((start, end))));
        // "(u@x.example:blocked)": what is in parentheses belongs to the words before.
        let enclosed = self.text.plain.get(..start).is_some_and(|before| before.ends_with(b"(")) && self.text.plain.get(end) == Some(&b':');
        let alone = || self.is_announced(end) && !enclosed || matches!(self.behind(end), [] | [b'\n' | b'\r', ..]);
        self.wrapped && self.heads_line(start) && !same && (reply.recipient.is_some() || alone())
    }

    /// Whether an address begins the words of a reply whose codes are at the end of the line before.
    fn is_first_word(&self, start: usize, at: usize) -> bool {
        let Some(reply) = self.current() else { return false };
        let codes = self.text.plain.get(reply.stretch.start..self.line_start).unwrap_or_default();
        let lines = codes.iter().filter(|byte| **byte == b'\n').count();
        reply.code.is_some() && at <= reply.words_at + 1 && lines == 1 && self.heads_line(start)
    }
}
