//! An address on its way through its history: what is counted, what blocks it, and until when.

use super::decision::{AddressStatus, Next, Reason};
use super::event::Sign;
use crate::order::sorted;
use crate::tables::Policy;
use std::collections::HashMap;

/// A [`Decision`] without the rule's name.
pub(crate) struct Ruling {
    pub status: AddressStatus,
    pub since: Option<i64>,
    pub until: Option<i64>,
    pub reason: Reason,
    pub soft_count: u32,
    pub next: Next,
    /// The numbers of the lists that the recipient unsubscribed from.
    pub lists: Vec<u32>,
}

/// The end of a block that lasts until it is lifted, and of one that there is not.
const EVER: i64 = i64::MAX;
const NOT: i64 = i64::MIN;

/// What can suppress an address, from mild to grave.
const CAUSES: [Reason; 5] = [Reason::SoftThreshold, Reason::Hard, Reason::Manual, Reason::Unsubscribed, Reason::Complained];

/// An address on its way through its history.
pub(super) struct Record<'a> {
    policy: &'a Policy,
    soft_count: u32,
    /// The place of the step from which on campaigns are counted.
    since_step: usize,
    /// Until when each of `CAUSES` suppresses the address.
    blocks: [i64; CAUSES.len()],
    status: AddressStatus,
    since: Option<i64>,
    /// The reason while the address is watched, and while it is active.
    counted: Reason,
    last: Reason,
    /// The numbers of the lists that the recipient unsubscribed from, and the places of the steps in which that happened.
    lists: HashMap<u32, usize>,
}

impl<'a> Record<'a> {
    pub(super) fn new(policy: &'a Policy) -> Self {
        Self {
            policy,
            soft_count: 0,
            since_step: 0,
            blocks: [NOT; CAUSES.len()],
            status: AddressStatus::Active,
            since: None,
            counted: Reason::None,
            last: Reason::None,
            lists: HashMap::new(),
        }
    }

    /// Lets time pass: blocks may end.
    pub(super) fn wait(&mut self, now: i64) {
        let end = self.block().map(|(_, until)| until);
        self.blocks.iter_mut().filter(|until| **until <= now && **until != EVER).for_each(|until| *until = NOT);
        if let Some(end) = end
            && self.block().is_none()
        {
            self.last = Reason::Expired;
            self.settle(end);
        }
    }

    /// Takes the next event.
    pub(super) fn take(&mut self, at: i64, sign: Sign, place: usize, earlier: Option<usize>, group: u32) {
        match sign {
            Sign::Nothing => {}
            Sign::ListUnsubscribed => {
                self.lists.entry(group).or_insert(place);
            }
            Sign::ListUnblocked => {
                self.lists.remove(&group);
            }
            Sign::Refused => self.last = Reason::Other,
            Sign::Rejected => self.last = Reason::Rejected,
            Sign::Unblocked => {
                self.blocks = [NOT; CAUSES.len()];
                self.lists.clear();
                self.start_again(place, Reason::Unblocked);
            }
            Sign::Delivered => {
                if self.policy.delivery_lifts {
                    self.suppress(Reason::SoftThreshold, NOT);
                }
                self.start_again(place, Reason::Delivered);
            }
            Sign::Soft => self.count(Reason::Soft, at, earlier),
            Sign::Watch => self.count(Reason::Watch, at, earlier),
            Sign::Hard => self.suppress(Reason::Hard, after(at, self.policy.hard_for)),
            Sign::Manual => self.suppress(Reason::Manual, EVER),
            Sign::Unsubscribed => self.suppress(Reason::Unsubscribed, EVER),
            Sign::Complained => self.suppress(Reason::Complained, EVER),
        }
        self.settle(at);
    }

    fn start_again(&mut self, place: usize, reason: Reason) {
        self.soft_count = 0;
        self.since_step = place;
        self.last = reason;
    }

    fn suppress(&mut self, cause: Reason, until: i64) {
        let blocks = self.blocks.iter_mut().zip(CAUSES);
        blocks.filter(|(_, one)| *one == cause).for_each(|(block, _)| *block = until);
    }

    /// Counts a soft bounce. From the threshold on each renews the block, whichever campaign it is from:
    /// else a delivery, after which that campaign counts again, could make things worse.
    fn count(&mut self, reason: Reason, at: i64, earlier: Option<usize>) {
        if !self.policy.separate_sends || earlier.is_none_or(|earlier| earlier < self.since_step) {
            self.soft_count += 1;
        }
        (self.counted, self.last) = (reason, reason);
        if self.policy.soft_threshold.is_some_and(|threshold| self.soft_count >= threshold) {
            self.suppress(Reason::SoftThreshold, after(at, self.policy.soft_for));
        }
    }

    /// The block that holds: the one that lasts longest, and of those the gravest.
    fn block(&self) -> Option<(Reason, i64)> {
        let blocks = CAUSES.into_iter().zip(self.blocks);
        blocks.filter(|(_, until)| *until != NOT).max_by_key(|(_, until)| *until)
    }

    /// Draws the status from what is known at this time.
    fn settle(&mut self, at: i64) {
        let status = if self.block().is_some() {
            AddressStatus::Suppressed
        } else if self.soft_count > 0 && self.policy.soft_threshold.is_some() {
            AddressStatus::Watched
        } else {
            AddressStatus::Active
        };
        if status != self.status {
            (self.status, self.since) = (status, Some(at));
        }
    }

    pub(super) fn ruling(self) -> Ruling {
        let block = self.block();
        let until = block.map(|(_, until)| until).filter(|&until| until != EVER);
        let reason = match self.status {
            AddressStatus::Active => self.last,
            AddressStatus::Watched => self.counted,
            AddressStatus::Suppressed => block.map_or(self.last, |(cause, _)| cause),
        };
        let next = match (self.status, until) {
            (AddressStatus::Active, _) => Next::Hard,
            (AddressStatus::Watched, _) => {
                let threshold = self.policy.soft_threshold.unwrap_or(u32::MAX);
                Next::Soft { count: threshold.saturating_sub(self.soft_count).max(1) }
            }
            (AddressStatus::Suppressed, Some(at)) => Next::Expiry { at },
            (AddressStatus::Suppressed, None) => Next::Unblock,
        };
        let lists: Vec<(usize, u32)> = self.lists.into_iter().map(|(list, place)| (place, list)).collect();
        let lists = sorted(lists).into_iter().map(|(_, list)| list).collect();
        Ruling { status: self.status, since: self.since, until, reason, soft_count: self.soft_count, next, lists }
    }
}

/// A span from a time on.
fn after(at: i64, span: Option<i64>) -> i64 {
    span.map_or(EVER, |span| at.saturating_add(span))
}
