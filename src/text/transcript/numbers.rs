//! Where codes begin a reply, belong to the one that goes on, or are none.

use super::parts::{AsideKind, At, Reply, Stretch};
use super::reader::{OpenMark, Reader};
use super::standing::Standing;
use crate::code::Status;
use crate::code::written;
use crate::tables::FrameKind;
use crate::text::fold::{Kind, Token};

impl Reader<'_> {
    /// Ends a frame's own words before a reply: "Message expired. 421 4.4.0 Unable to look up …".
    pub(super) fn cut_short(&mut self, token: &Token) {
        let place = (token.start as usize, token.at as usize);
        let Some(own) = self.out.asides.last().filter(|aside| aside.kind == AsideKind::Own && aside.stretch.end > place.0) else { return };
        let digits = self.text.plain.get(place.0..token.end as usize).unwrap_or_default();
        let (reply, status) = (written::reply(digits), written::status(digits));
        let refusal = reply.is_some_and(|code| code >= 400) || status.is_some_and(|status| status.class != 2);
        if token.kind != Kind::Number || !refusal {
            return;
        }
        let stretch = Stretch { at: place.1, to: place.1 + digits.len(), start: place.0, end: token.end as usize };
        // A client's own words have many numbers: "RuntimeException: 5.1.1 …" and "\"550 No such user\"" are replies, "port 587" is none.
        let before = self.text.plain.get(..place.0).unwrap_or_default();
        let plainly = || match status {
            Some(_) => before.ends_with(b": "),
            None => before.ends_with(b"\"") || self.text.is_followed_by_status(&stretch),
        };
        let quoted = own.frame.row().kind == FrameKind::QueueRunner && reply.is_some() || plainly();
        if quoted
            && self.text.standing(&stretch, reply) == Some(Standing::Firm)
            && let Some(own) = self.out.asides.last_mut()
        {
            (own.stretch.to, own.stretch.end) = (place.1.max(own.stretch.at), place.0);
        }
    }

    pub(super) fn number(&mut self, token: &Token) {
        let (start, end, at) = (token.start as usize, token.end as usize, token.at as usize);
        let digits = self.text.plain.get(start..end).unwrap_or_default();
        let stretch = Stretch { at, to: at + (end - start), start, end };
        if let Some(status) = written::status(digits) {
            self.status(At { value: status, stretch });
        } else if let Some(reply) = written::reply(digits) {
            self.reply(At { value: reply, stretch });
        }
    }

    /// Whether a number is one that an open mark itself names, before the reply: "expected response code 250 but got …".
    fn is_in_mark(&self, place: &At<u16>) -> bool {
        let Some(open_mark) = self.open_mark.filter(|open_mark| place.stretch.to < open_mark.at) else { return false };
        let code_follows = self.text.folded.words.get(open_mark.at + 1).is_some_and(u8::is_ascii_digit);
        matches!(place.value / 100, 2 | 3) || code_follows
    }

    fn reply(&mut self, place: At<u16>) {
        if self.is_in_mark(&place) {
            return;
        }
        let announced = self.open_mark.take_if(|open_mark| place.stretch.at <= open_mark.at + 1);
        let command = self.text.command_before(place.stretch.at);
        let standing = match (announced, command) {
            (Some(_), _) | (_, Some(_)) => Some(Standing::Firm),
            _ => self.text.standing(&place.stretch, Some(place.value)),
        };
        match standing {
            None => return,
            Some(Standing::Loose) => {
                self.out.loose.0 = self.out.loose.0.or(Some(place));
                return;
            }
            Some(Standing::Firm) => {}
        }
        let same_line = self.line_reply;
        // "refused: the response code 200 of a link": a success inside a refusal is no reply, unless it says more than its number.
        let refuses = self.current().is_some_and(|open| open.code.is_some() && open.is_refusal());
        if refuses && same_line && announced.is_none() && command.is_none() && self.text.is_labelled_success(&place.stretch, place.value) {
            return;
        }
        if let Some(open) = self.current()
            && same_line
            && announced.is_none()
            && command.is_none()
        {
            if open.code.is_some_and(|code| code.value == place.value) {
                return;
            }
            // "5.1.1 user unknown (550)": the code of this reply, after its words.
            if open.code.is_none() && open.class().is_none_or(|class| u16::from(class) == place.value / 100) {
                if let Some(reply) = self.current_mut() {
                    reply.code = Some(place);
                }
                return;
            }
        }
        let sent = command.or(announced.and_then(|open_mark| open_mark.command)).or(self.sent);
        self.begin_at(Reply { command: sent, ..Reply::new(place.stretch, Some(place), None) }, announced);
    }

    fn status(&mut self, place: At<Status>) {
        let at = place.stretch.at;
        let announced = self.open_mark.take_if(|open_mark| at <= open_mark.at + 1);
        let standing = if announced.is_some() { Some(Standing::Firm) } else { self.text.standing(&place.stretch, None) };
        let same_line = self.line_reply;
        if let Some(reply) = self.current_mut().filter(|_| announced.is_none()) {
            // "550 5.1.1 …": the reply's own.
            if reply.status.is_none() && at <= reply.words_at + 1 {
                reply.status = Some(place);
                reply.words_at = place.stretch.to;
                reply.stretch.to = place.stretch.to;
                reply.stretch.end = place.stretch.end;
                return;
            }
            // "550 mailbox unavailable (5.1.1)", "550 5.0.0 … 5.1.1": the same, said later or better.
            let better = reply.status.is_none_or(|old| old.value.detail == 0 && place.value.detail != 0);
            if better
                && reply.class().is_none_or(|class| class == place.value.class)
                && (same_line || standing == Some(Standing::Firm))
                && standing.is_some()
            {
                reply.status = Some(place);
                return;
            }
            // "550 5.1.1 user unknown (#4.4.1)": what a reply says of itself comes first.
            if reply.status.is_some_and(|old| old.value == place.value || old.value.detail != 0 && same_line) {
                return;
            }
        }
        match standing {
            None => {}
            Some(Standing::Loose) => self.out.loose.1 = self.out.loose.1.or(Some(place)),
            Some(Standing::Firm) => {
                let command = announced.and_then(|open_mark| open_mark.command);
                self.begin_at(Reply { command, ..Reply::new(place.stretch, None, Some(place)) }, announced);
            }
        }
    }

    /// Begins a reply at its code, inside the one that goes on or after it: "554 5.4.0 <mx.example.net #4.4.1>".
    fn begin_at(&mut self, reply: Reply, announced: Option<OpenMark>) {
        let code = reply.stretch;
        let outer = self.outer(&code, announced.is_some());
        if outer.is_none() {
            self.close(announced.map_or(code.at, |open_mark| open_mark.at.min(code.at)), code.start);
        }
        let recipient = self.named_recipient(code.start);
        let closing = announced.is_none() && self.is_closing(&code);
        let reply = Reply { closing, frame: announced.and_then(|open_mark| open_mark.frame), recipient, outer, ..reply };
        self.begin(reply, announced.map_or(code.start, |open_mark| open_mark.from));
    }

    /// Whether a code stands in brackets behind its words: "no such list (#5.7.1)", "refused <mx.example.com #5.2.1>". What
    /// follows it is an id or the next sentence.
    fn is_closing(&self, stretch: &Stretch) -> bool {
        let before = self.text.plain.get(self.line_start..stretch.start).unwrap_or_default();
        let bracketed = matches!(before.last(), Some(b'(' | b'[' | b'<' | b'#'));
        let after = self.text.plain.get(stretch.end..).unwrap_or_default();
        let closed = matches!(after.first(), Some(b')' | b']' | b'>')) || after.starts_with(b" smtp;>");
        bracketed && closed && before.iter().any(u8::is_ascii_alphabetic)
    }

    /// The reply that a code at this place is inside of: on the same line, after an open mark, a bracket or an
    /// arrow ("5.0.350 remote server returned an error -> 554 5.7.1 spam"), or right behind its codes ("550 5.1.1 554 5.7.1
    /// relay access denied").
    fn outer(&self, stretch: &Stretch, announced: bool) -> Option<usize> {
        let open = self.open_reply.filter(|_| self.line_reply || announced)?;
        let reply = self.out.replies.get(open)?;
        if reply.class() == Some(2) || reply.class() == Some(3) {
            return None;
        }
        // Four deep at most.
        let depth = std::iter::successors(reply.outer, |outer| self.out.replies.get(*outer)?.outer).take(4).count();
        let before = self.text.plain.get(..stretch.start).unwrap_or_default();
        let blank = before.iter().rev().take(8).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let head = before.get(..before.len() - blank).unwrap_or_default();
        let inside =
            matches!(before.last(), Some(b'(' | b'[' | b'<' | b'"' | b'\'' | b'#' | b'=')) || head.ends_with(b":") || head.ends_with(b"->");
        let wordless = !self.out.has_said(reply.words_at, stretch.at, self.text.folded);
        (depth < 3 && (announced || inside || wordless)).then_some(open)
    }
}
