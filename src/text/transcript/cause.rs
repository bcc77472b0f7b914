//! Which of several replies is the cause.

use super::parts::{Reply, Role, Transcript};
use crate::tables::Command;
use crate::text::fold::Folded;

impl Transcript {
    /// A reply that only repeats the one before it is part of it: servers say the same on each line of a long reply.
    pub(super) fn join_repeated(&mut self, plain: &str) {
        if self.replies.len() < 2 {
            return;
        }
        // Nothing but punctuation is between them.
        let follows = |one: &Reply, next: &Reply| {
            let between = plain.as_bytes().get(one.stretch.end..next.stretch.start).unwrap_or_default();
            !between.iter().any(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80)
        };
        let mut kept: usize = 0;
        // Where each reply is now.
        let mut places = Vec::with_capacity(self.replies.len());
        for index in 0..self.replies.len() {
            let Some(reply) = self.replies.get(index).cloned() else { break };
            let before = kept.checked_sub(1).and_then(|last| self.replies.get_mut(last));
            // "5.7.1 Rejected", and on the next line "550 5.7.1 see …": the first line's code was taken off as an argument.
            let lost_code = |before: &Reply| {
                before.code.is_none() && before.status.is_some() && before.has_status_of(&reply) && follows(before, &reply)
            };
            if let Some(before) = before
                && (before.has_codes_of(&reply) || lost_code(before))
                && reply.code.is_some()
                && reply.outer.is_none()
                && (reply.recipient.is_none() || reply.recipient == before.recipient)
                && reply.role == before.role
            {
                before.command = before.command.or(reply.command);
                before.code = before.code.or(reply.code);
                if before.is_bare() || follows(before, &reply) {
                    before.stretch.to = reply.stretch.to;
                    before.stretch.end = reply.stretch.end;
                    places.push(kept - 1);
                    continue;
                }
            }
            if let Some(slot) = self.replies.get_mut(kept) {
                *slot = reply;
            }
            places.push(kept);
            kept += 1;
        }
        self.replies.truncate(kept);
        for outer in self.replies.iter_mut().filter_map(|reply| reply.outer.as_mut()) {
            *outer = places.get(*outer).copied().unwrap_or(*outer);
        }
    }

    /// The cause: refusals that the session survived do not decide; of the rest, the first one at the furthest step that is
    /// no consequence. A success never decides beside a refusal.
    pub(super) fn choose(&mut self) {
        let mut cause: Option<usize> = None;
        let mut survived = false;
        for index in 0..self.replies.len() {
            let Some(reply) = self.replies.get(index) else { break };
            if !reply.is_refusal() {
                // Whoever says goodbye survived nothing.
                survived |= reply.code.is_none_or(|code| code.value != 221);
                continue;
            }
            if reply.role != Role::Reply {
                continue;
            }
            let better = match cause.and_then(|cause| self.replies.get(cause)) {
                None => true,
                // What a callout of the sender was told is no reply to the recipient.
                Some(old) if reply.outer.is_some() && reply.outer == cause && old.check.is_some_and(|check| check.is_of_sender()) => false,
                // "curl: (55) RCPT failed: 550": said with its words before.
                Some(old) if reply.is_bare() && !old.is_bare() && old.code.map(|code| code.value) == reply.code.map(|code| code.value) => {
                    false
                }
                // "Status code: 550 5.1.10", and below an explanation the reply that said so.
                Some(old) if old.is_bare() && !reply.is_bare() && old.has_codes_of(reply) && !self.differs(old, reply) => true,
                // What stands inside a reply is what that reply reports.
                Some(old) if reply.outer.is_some() && reply.outer == cause => {
                    !(old.class() == Some(5) && reply.code.is_none() && reply.status.is_none())
                }
                Some(old) => match (old.command, reply.command) {
                    _ if self.differs(old, reply) => false,
                    (Some(one), Some(other)) if one != other => other > one,
                    // "Status: 5.0.0", then the reply itself.
                    _ if old.code.is_none() && reply.code.is_some() && old.class().is_none_or(|class| Some(class) == reply.class()) => true,
                    _ => survived || (old.class() == Some(4) && reply.class() == Some(5)),
                },
            };
            if better {
                (cause, survived) = (Some(index), false);
            }
        }
        self.cause = cause.or(if self.replies.is_empty() { None } else { Some(0) });
    }

    /// From the first reply to the end of the last line with the code of the last one, if none of them refuses something or takes the
    /// message.
    pub(super) fn passed_by(&self, plain: &str, folded: &Folded) -> Option<(usize, usize)> {
        let value = |reply: &Reply| reply.code.map_or(0, |code| code.value);
        let is_session = self.replies.iter().any(|reply| matches!(value(reply), 220 | 334 | 354));
        let data = self.replies.iter().position(|reply| value(reply) == 354).unwrap_or(self.replies.len());
        let is_on_the_way = |(at, reply): (usize, &Reply)| match value(reply) {
            220 | 221 | 235 | 334 | 354 => true,
            250..300 => is_session && at < data || reply.command.is_some_and(|command| command < Command::Data),
            _ => false,
        };
        let (first, last) = self.replies.first().zip(self.replies.last()).filter(|_| self.replies.iter().enumerate().all(is_on_the_way))?;
        let said = plain.get(last.stretch.start..last.stretch.end)?;
        let at = said.rfind(plain.get(last.code?.stretch.start..last.code?.stretch.end)?)?;
        let line = said.get(at..)?.find('\n').map_or(said.len(), |length| at + length);
        Some((first.stretch.at, folded.words_before(last.stretch.start + line)))
    }

    /// Whether two replies are about two recipients.
    fn differs(&self, one: &Reply, other: &Reply) -> bool {
        self.several && one.recipient.is_some() && other.recipient.is_some() && one.recipient != other.recipient
    }
}
