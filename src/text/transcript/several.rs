//! Whether a text is about several recipients.

use super::parts::{Others, Reply, Role, Stretch, Transcript};
use super::surroundings::Surroundings;
use crate::code::Status;
use crate::code::written;
use crate::tables::{Command, SENDERS};
use crate::text::fold::{Folded, Kind, Token};
use crate::text::masks::is_crossed_out;
use crate::text::plain::Plain;
use std::ops::Range;

/// How many bytes before a reply are looked at.
const FAR: usize = 1024;
/// How many replies that take a recipient are looked at.
const REPLIES: usize = 64;

impl Transcript {
    /// An address behind which a reply goes on with a word for the sender is no recipient's: "450 4.7.0 <news@shop.example>: Sender
    /// address rejected: greylisted".
    pub(super) fn forget_senders(&mut self, folded: &Folded) {
        let words = |reply: &Reply, end: usize| folded.words.get(folded.words_before(end)..reply.stretch.to).unwrap_or_default();
        let of_sender = |reply: &&mut Reply| {
            let (start, end) = reply.recipient.unwrap_or_default();
            let next = words(reply, end).split(|byte| *byte == b' ').find(|word| !word.is_empty() && !word.contains(&b'@'));
            start >= reply.stretch.start && next.is_some_and(names_sender)
        };
        self.replies.iter_mut().filter(of_sender).for_each(|reply| reply.recipient = None);
    }

    /// Whether the refusals are about more than one recipient.
    pub(super) fn are_several(&self, plain: &str) -> bool {
        let refusals = self.replies.iter().filter(|reply| reply.is_refusal() && reply.role == Role::Reply && reply.outer.is_none());
        let mut addresses = refusals.filter_map(|reply| reply.recipient_in(plain));
        let Some(first) = addresses.next() else { return false };
        addresses.any(|other| !other.eq_ignore_ascii_case(first))
    }

    /// Whether refusals that name nobody say different things: "550 5.1.1 user unknown; 552 5.2.2 mailbox full" explains codes.
    pub fn is_table(&self) -> bool {
        let mut refusals = self.replies.iter().filter(|reply| {
            reply.class() == Some(5)
                && reply.role == Role::Reply
                && reply.outer.is_none()
                && reply.command.is_none()
                && reply.recipient.is_none()
        });
        refusals.next().is_some_and(|first| refusals.any(|other| other.differs_from(first)))
    }

    /// Which recipients the text names beside that of the cause, without a word against them.
    pub(super) fn others_than_cause(&self, plain: &str, folded: &Folded) -> Others {
        let Some(cause) = self.cause.and_then(|cause| self.replies.get(cause)).filter(|cause| cause.is_refusal()) else {
            return Others::None;
        };
        if let Some(address) = cause.recipient_in(plain) {
            let takes = |reply: &&Reply| reply.takes_recipient(folded);
            let mut taken = self.replies.iter().filter(takes).filter_map(|reply| reply.recipient_in(plain));
            if taken.any(|other| !other.eq_ignore_ascii_case(address)) {
                return Others::Taken;
            }
        }
        if self.listed.is_empty() { Others::None } else { Others::Listed }
    }

    /// Whether a reply on a later line takes the recipient that one refuses, as in a log that goes on. Its line names the address again:
    /// after "RSET" the session is about nobody.
    pub fn was_taken_later(&self, refusal: &Reply, plain: &str, folded: &Folded) -> bool {
        let Some(address) = refusal.recipient_in(plain) else { return false };
        let text = plain.as_bytes();
        let names_it = |reply: &Reply| {
            let Stretch { start, end, .. } = reply.stretch;
            let before = text.get(start.saturating_sub(FAR)..start).unwrap_or_default();
            let line = start - before.rsplit(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len);
            let line_text = text.get(line..end).and_then(|line| line.split(|byte| *byte == b'\n').next()).unwrap_or_default();
            let mut parts = line_text.windows(address.len().max(1));
            line > refusal.stretch.start && parts.any(|part| part.eq_ignore_ascii_case(address.as_bytes()))
        };
        let later = self.replies.iter().filter(|reply| reply.stretch.at >= refusal.stretch.to && reply.takes_recipient(folded));
        later.take(REPLIES).any(names_it)
    }

    /// Whether a reply names another address, up to `end` or right behind it, than what stands before it in its paragraph:
    /// mail to the one was forwarded to the other. "<a@x.example>: host said: 550 <b@y.example> user unknown".
    pub fn names_another(&self, reply: &Reply, end: usize, read: &Plain, folded: &Folded) -> bool {
        let plain = read.text.as_ref();
        let surroundings = Surroundings { plain: plain.as_bytes(), folded };
        let stretch = reply.stretch;
        let from = stretch.start.saturating_sub(FAR);
        let near = plain.as_bytes().get(from..stretch.start).unwrap_or_default();
        let paragraph = near.windows(2).rposition(|end| end == b"\n\n").map_or(from, |end| from + end);
        let addresses = |words: Range<usize>| {
            let tokens = folded.tokens_in(words.clone()).filter(move |token| (token.at as usize) < words.end);
            tokens.filter(|token| token.kind == Kind::Address && !surroundings.is_sender(token.at as usize))
        };
        let shown = |token: &Token| shown(read, (token.start as usize, token.end as usize));
        let Some(own) = addresses(stretch.at..stretch.to).next() else { return false };
        // A later one says where to get help.
        let between = plain.get(folded.runs.end(end)..own.start as usize).unwrap_or_default();
        if own.at as usize >= end && !between.bytes().all(|byte| matches!(byte, b' ' | b'<' | b'"' | b'\'' | b':' | b'(')) {
            return false;
        }
        let earlier = self.replies.iter().map(|reply| reply.stretch.to).filter(|to| *to <= stretch.at).max();
        let before = addresses(earlier.unwrap_or(0)..stretch.at).filter(|token| token.start as usize >= paragraph);
        let mut before = before.peekable();
        before.peek().is_some()
            && shown(own).is_some_and(|own| before.all(|other| shown(other).is_some_and(|other| !other.eq_ignore_ascii_case(own))))
    }

    /// Whether a line of Postfix's log names the address that was written to beside the one that it became, which is dead: "to=<b@y.example>,
    /// orig_to=<a@x.example>".
    pub fn was_rewritten(reply: &Reply, plain: &str) -> bool {
        const KEY: &[u8] = b" orig_to=";
        let line = plain.as_bytes().get(reply.stretch.start.saturating_sub(FAR)..reply.stretch.start).unwrap_or_default();
        let line = line.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        line.windows(KEY.len()).any(|window| window == KEY)
    }

    /// Whether the host that a name server does not know is none of the recipient's domain: the relay of the sender, or an exchanger that
    /// is run by others. Postfix has "Name service error for name=smtp.corp.example type=A", sendmail "(Name server: smtp.corp.example: host
    /// not found)".
    pub fn lacks_another_host(reply: &Reply, read: &Plain) -> bool {
        const KEYS: [&[u8]; 2] = [b" for name=", b"(Name server: "];
        let (plain, start) = (&read.text, reply.stretch.start);
        let words = plain.as_bytes().get(start..plain.len().min(start + FAR)).unwrap_or_default();
        let behind = |key: &[u8]| Some(words.windows(key.len()).position(|window| window == key)? + key.len());
        let host = KEYS.into_iter().find_map(behind).and_then(|at| words.get(at..));
        let host = host.and_then(|host| host.split(|byte| matches!(byte, b' ' | b':' | b'\n')).next());
        let host = host.map(|host| host.strip_suffix(b".").unwrap_or(host)).filter(|host| !host.is_empty());
        let domain = reply.recipient.and_then(|recipient| shown(read, recipient)).and_then(|address| address.rsplit_once('@'));
        host.zip(domain).is_some_and(|(host, (_, domain))| {
            let end = host.len().checked_sub(domain.len()).and_then(|at| host.get(at..));
            !end.is_some_and(|end| end.eq_ignore_ascii_case(domain.as_bytes()))
        })
    }

    /// What one recipient was told does not follow from what another one was: "<a@x.example>: 550 No such user", and on the next
    /// line "<b@x.example>: 421 Closing connection".
    pub(super) fn part_consequences(&mut self, plain: &str) {
        for index in 0..self.replies.len() {
            let (before, rest) = self.replies.split_at_mut(index);
            let Some(reply) = rest.first_mut().filter(|reply| reply.role == Role::Consequence) else { continue };
            let Some(named) = reply.recipient_in(plain) else { continue };
            let refuses = |cause: &&Reply| cause.role == Role::Reply && cause.is_refusal() && cause.code.is_some();
            let mut causes = before.iter().filter(refuses).map(|cause| cause.recipient_in(plain)).peekable();
            if causes.peek().is_some() && causes.all(|cause| cause.is_some_and(|cause| !cause.eq_ignore_ascii_case(named))) {
                reply.role = Role::Reply;
            }
        }
    }

    /// Whether words name several addresses, and codes that say different things: nobody can tell which is whose.
    pub fn mixes(&self, words: Range<usize>, plain: &str, folded: &Folded) -> bool {
        let surroundings = Surroundings { plain: plain.as_bytes(), folded };
        let (mut address, mut others) = (None, false);
        let (mut codes, mut differ) = (Codes::default(), false);
        // The token at the end is another reply's.
        for token in folded.tokens_in(words.clone()).filter(|token| (token.at as usize) < words.end) {
            let (at, text) = (token.at as usize, plain.get(token.start as usize..token.end as usize).unwrap_or_default());
            match token.kind {
                Kind::Address if !surroundings.is_sender(at) => {
                    others |= !address.get_or_insert(text).eq_ignore_ascii_case(text);
                }
                Kind::Number => differ |= codes.differ(text.as_bytes()),
                _ => {}
            }
        }
        others && differ
    }
}

/// An address of the text; one that was struck out may be any.
fn shown<'a>(read: &'a Plain, (start, end): (usize, usize)) -> Option<&'a str> {
    let address = read.text.get(start..end)?;
    (address.contains('@') && read.name(start, end) == Some(address) && !is_crossed_out(address)).then_some(address)
}

impl Reply {
    /// Whether it takes what the session is about, and that is no sender: "250 2.1.0 <news@shop.example>: sender ok" names one.
    fn takes_recipient(&self, folded: &Folded) -> bool {
        let of_sender = || {
            matches!(self.command, Some(Command::Ehlo | Command::Auth | Command::Mail))
                || self.status.is_some_and(|status| (status.value.subject, status.value.detail) == (1, 0))
                || names_sender(folded.words.get(self.words_at..self.stretch.to).unwrap_or_default())
        };
        self.class() == Some(2) && !of_sender()
    }
}

/// Whether one of the words, which are folded, is one for the sender.
pub(super) fn names_sender(words: &[u8]) -> bool {
    words.split(|byte| *byte == b' ').any(|word| SENDERS.iter().any(|stem| word.starts_with(stem.as_bytes())))
}

/// The refusals that a text has named so far.
#[derive(Default)]
struct Codes {
    class: Option<u8>,
    reply: Option<u16>,
    status: Option<Status>,
}

impl Codes {
    /// Whether another code says something else than those before it. 5.0.0 and 5.x.0 say as much as 5.
    fn differ(&mut self, digits: &[u8]) -> bool {
        let status = written::status(digits).filter(|status| status.class != 2);
        let reply = written::reply(digits).filter(|reply| *reply >= 400);
        let Some(class) = status.map(|status| status.class).or(reply.map(|reply| (reply / 100) as u8)) else { return false };
        let same_class = *self.class.get_or_insert(class) == class;
        let same_reply = reply.is_none_or(|reply| *self.reply.get_or_insert(reply) == reply);
        let status = status.filter(|status| status.detail != 0);
        let same_status = status.is_none_or(|status| *self.status.get_or_insert(status) == status);
        !(same_class && same_reply && same_status)
    }
}
