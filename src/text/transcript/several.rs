//! Whether a text is about several recipients.

use super::parts::{Others, Reply, Role, Stretch, Transcript};
use super::surroundings::Surroundings;
use crate::code::Status;
use crate::code::written;
use crate::tables::{Command, SENDERS};
use crate::text::fold::{Folded, Kind, Token};
use std::ops::Range;

/// How many bytes before a reply are looked at.
const FAR: usize = 1024;
/// How many replies that take a recipient are looked at.
const REPLIES: usize = 64;
/// What a server says that takes a recipient or a message (RFC 5321 section 4.2.3).
const TAKEN: [u16; 3] = [250, 251, 252];

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
    pub(super) fn others_than_cause(&self, served: &[&Token], plain: &str, folded: &Folded) -> Others {
        let Some(cause) = self.cause_reply().filter(|cause| cause.is_refusal()) else {
            return if self.replies.is_empty() && !served.is_empty() { Others::Taken } else { Others::None };
        };
        let own = cause.recipient_in(plain);
        let is_other = |address: Option<&str>| address.zip(own).is_none_or(|(address, own)| !address.eq_ignore_ascii_case(own));
        if served.iter().any(|token| is_other(plain.get(token.start as usize..token.end as usize))) {
            return Others::Taken;
        }
        let mut taken = self.replies.iter().filter(|reply| reply.recipient.is_some() && reply.takes_recipient(folded));
        if own.is_some() && taken.any(|reply| is_other(reply.recipient_in(plain))) {
            return Others::Taken;
        }
        if self.listed.is_empty() { Others::None } else { Others::Listed }
    }

    /// Whether a later reply takes the recipient that one refuses: an attempt that went well, a log that goes on. Where both name somebody
    /// the line of the later one names the address again.
    pub fn was_taken_later(&self, refusal: &Reply, plain: &str, folded: &Folded) -> bool {
        if self.served_in_the_end {
            return true;
        }
        let later = self.replies.iter().filter(|reply| reply.stretch.at >= refusal.stretch.to && reply.takes_recipient(folded));
        let mut later = later.take(REPLIES).filter(|reply| reply.code.is_none_or(|code| TAKEN.contains(&code.value))).peekable();
        if later.peek().is_none() {
            return false;
        }
        let text = plain.as_bytes();
        // Nobody else is named in between.
        let goes_on = |reply: &Reply| {
            let same = reply.recipient.is_none() || reply.recipient == refusal.recipient;
            same && !is_about_nobody(text, refusal.stretch.start, reply.stretch.start)
        };
        if later.clone().any(goes_on) {
            return true;
        }
        let Some(address) = refusal.recipient_in(plain) else { return false };
        // "RCPT TO:<a@x.example>", for the second time, before "250 2.1.5 Ok".
        let is_told_of_it = |reply: &Reply| {
            let again = reply.recipient.is_some_and(|(start, _)| start > refusal.stretch.start);
            again && reply.recipient_in(plain).is_some_and(|own| own.eq_ignore_ascii_case(address))
        };
        let names_it = |reply: &Reply| {
            let Stretch { start, end, .. } = reply.stretch;
            let before = text.get(start.saturating_sub(FAR)..start).unwrap_or_default();
            let line = start - before.rsplit(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len);
            let line_text = text.get(line..end).and_then(|line| line.split(|byte| *byte == b'\n').next()).unwrap_or_default();
            let mut parts = line_text.windows(address.len().max(1));
            line > refusal.stretch.start && parts.any(|part| part.eq_ignore_ascii_case(address.as_bytes()))
        };
        later.any(|reply| is_told_of_it(reply) || names_it(reply))
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

/// Whether a command between two places of a session ends what it was about, or begins another message.
fn is_about_nobody(plain: &[u8], from: usize, to: usize) -> bool {
    const COMMANDS: [&[u8]; 8] = [b"RSET", b"QUIT", b"NOOP", b"EHLO", b"HELO", b"MAIL", b"RCPT", b"VRFY"];
    let between = plain.get(from..to.min(from + FAR)).unwrap_or_default();
    between.split(|byte| !byte.is_ascii_alphabetic()).any(|word| COMMANDS.iter().any(|command| word.eq_ignore_ascii_case(command)))
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
