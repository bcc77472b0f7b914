//! What to do with an address, from its history: one pass over the events in the order of time.
//!
//! Not for what a single bounce means: that is classify.rs.

use super::event::{BounceEvent, Sign};
use crate::order::sorted;
use crate::tables::{Policy, named};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::hash::Hash;

/// What to do with an address, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Decision {
    /// Whether to send to the address.
    pub status: AddressStatus,
    /// When the current status began, in milliseconds since 1970-01-01T00:00:00Z. `None` if the address never had
    /// another.
    pub since: Option<i64>,
    /// When the suppression ends, in the same unit. `None` if the address is not suppressed, or is suppressed until
    /// the block is lifted.
    pub until: Option<i64>,
    /// The reason for the status.
    pub reason: Reason,
    /// Soft bounces in a row, counted as the policy counts them.
    pub soft_count: u32,
    /// The policy and the reason, as `smtp2go.hard`; `own.hard` with a policy of the caller's.
    pub rule: String,
    /// The event that would change the status.
    pub next: Next,
    /// The lists that the recipient unsubscribed from, in the order in which that happened. Do not send these to the
    /// address, whatever its status.
    pub lists: Vec<String>,
}

named! {
    /// What to do with an address.
    pub enum AddressStatus {
        /// Send to it.
        Active = "active",
        /// Send to it; if it goes on like this, it will be suppressed.
        Watched = "watched",
        /// Do not send to it.
        Suppressed = "suppressed",
    }
}

named! {
    /// The reason for a status. Those that can suppress come last, from the mildest to the most serious.
    #[non_exhaustive]
    pub enum Reason {
        /// No event on record says anything about the address.
        None = "none",
        /// The last message arrived.
        Delivered = "delivered",
        /// The last message was refused through no fault of the address.
        Other = "other",
        /// The last message was not sent, because the address was suppressed.
        Rejected = "rejected",
        /// The block was lifted.
        Unblocked = "unblocked",
        /// The block's time was over.
        Expired = "expired",
        /// A soft bounce.
        Soft = "soft",
        /// A hard bounce that is not sure enough to suppress the address.
        Watch = "watch",
        /// As many soft bounces in a row as the policy allows.
        SoftThreshold = "soft-threshold",
        /// A hard bounce.
        Hard = "hard",
        /// An entry made by hand.
        Manual = "manual",
        /// The recipient unsubscribed.
        Unsubscribed = "unsubscribed",
        /// The recipient complained.
        Complained = "complained",
    }
}

/// The event that would change the status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "camelCase")]
#[non_exhaustive]
pub enum Next {
    /// A hard bounce would suppress the address.
    Hard,
    /// Further soft bounces would suppress it.
    Soft {
        /// The number of soft bounces, counted as the policy counts them.
        count: u32,
    },
    /// The block ends by itself.
    Expiry {
        /// When, in milliseconds since 1970-01-01T00:00:00Z.
        at: i64,
    },
    /// Somebody has to lift the block.
    Unblock,
}

/// Decides about one address.
///
/// Events may be in any order; they are sorted by time. Events with the same time are applied from the mildest to the most
/// serious: unblocked, delivered, rejected, other, soft, hard, suppressed by hand, unsubscribed, complained. Events later than
/// `now` are not ignored, because clocks differ; the decision is then made as of the latest event.
///
/// If several blocks are in force, the reason is the one that ends last, and among those the most serious.
///
/// ```
/// use bouncecode::{BounceEvent, BounceType, Outcome, PolicyId, decide};
///
/// const DAY: i64 = 24 * 60 * 60 * 1000;
/// let hard = Outcome::Bounced(BounceType::Hard.into());
/// let history = [BounceEvent::new(10 * DAY, hard)];
///
/// let decision = decide(&history, PolicyId::Smtp2go.policy(), 12 * DAY);
/// assert_eq!((decision.status.id(), decision.until), ("suppressed", Some(17 * DAY)));
/// assert_eq!(decision.rule, "smtp2go.hard");
///
/// let decision = decide(&history, PolicyId::Smtp2go.policy(), 17 * DAY);
/// assert_eq!((decision.status.id(), decision.reason.id()), ("active", "expired"));
/// ```
pub fn decide(history: &[BounceEvent], policy: &Policy, now: i64) -> Decision {
    let (mut campaigns, mut lists, mut ids) = (Numbers::default(), Numbers::default(), Numbers::default());
    let mut steps: Vec<Step> = vec![];
    for event in history {
        let sign = event.outcome.sign(policy.hard_by, event.list.is_some());
        let group = if sign.is_of_list() { lists.of(event.list.as_deref()) } else { campaigns.of(event.campaign.as_deref()) };
        steps.push((event.at, sign, group, ids.of(event.event_id.as_deref())));
    }
    let Ruling { status, since, until, reason, soft_count, next, lists: left } = rule(steps, policy, now);
    let rule = format!("{}.{reason}", policy.id.map_or("own", |id| id.id()));
    let lists = left.into_iter().filter_map(|list| lists.name(list)).collect();
    Decision { status, since, until, reason, soft_count, rule, next, lists }
}

/// Names as numbers, in the order in which they first appear.
#[derive(Default)]
struct Numbers<'a>(HashMap<&'a str, u32>);

impl<'a> Numbers<'a> {
    fn of(&mut self, name: Option<&'a str>) -> u32 {
        let fresh = self.0.len() as u32;
        name.map_or(NO_NUMBER, |name| *self.0.entry(name).or_insert(fresh))
    }

    fn name(&self, number: u32) -> Option<String> {
        self.0.iter().find(|(_, of)| **of == number).map(|(name, _)| (*name).to_owned())
    }
}

/// An event: its time, what it says, the number of its campaign (of its list, where it is about one), and the number of
/// its id.
pub(crate) type Step = (i64, Sign, u32, u32);

/// The number of no campaign, list or id.
pub(crate) const NO_NUMBER: u32 = u32::MAX;

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

/// Decides; the steps may be in any order.
pub(crate) fn rule(steps: Vec<Step>, policy: &Policy, now: i64) -> Ruling {
    let mut record = Record::new(policy);
    // Events that agree in time and sign count the same in any order.
    let steps = once(sorted(steps));
    let earlier = earlier_of_campaign(&steps);
    for (place, ((at, sign, group, _), earlier)) in steps.into_iter().zip(earlier).enumerate() {
        record.wait(at);
        record.take(at, sign, place, earlier, group);
    }
    record.wait(now);
    record.ruling()
}

/// Drops what says the same under the same id; the earliest stays. An id that comes with another meaning (one id for a
/// whole request) is no repetition.
fn once(steps: Vec<Step>) -> Vec<Step> {
    let named = steps.iter().zip(0..).filter(|((.., id), _)| *id != NO_NUMBER);
    // In the shape of steps, so that the same code sorts them.
    let named = sorted::<Step>(named.map(|((_, sign, _, id), place)| ((*id).into(), *sign, place, 0)).collect());
    let mut repeats = vec![false; steps.len()];
    for ((id, sign, ..), (same, equal, place, _)) in named.iter().zip(named.iter().skip(1)) {
        if id == same
            && sign == equal
            && let Some(repeat) = repeats.get_mut(*place as usize)
        {
            *repeat = true;
        }
    }
    steps.into_iter().zip(repeats).filter(|(_, repeat)| !repeat).map(|(step, _)| step).collect()
}

/// For each soft bounce the place of the one before it from the same campaign, if there is one.
fn earlier_of_campaign(steps: &[Step]) -> Vec<Option<usize>> {
    let soft =
        steps.iter().zip(0..).filter(|((_, sign, campaign, _), _)| matches!(sign, Sign::Soft | Sign::Watch) && *campaign != NO_NUMBER);
    // In the shape of steps, so that the same code sorts them.
    let soft = sorted::<Step>(soft.map(|((_, _, campaign, _), place)| ((*campaign).into(), Sign::Nothing, place, 0)).collect());
    let mut earlier = vec![None; steps.len()];
    for ((campaign, _, before, _), (same, _, place, _)) in soft.iter().zip(soft.iter().skip(1)) {
        if campaign == same
            && let Some(slot) = earlier.get_mut(*place as usize)
        {
            *slot = Some(*before as usize);
        }
    }
    earlier
}

/// Decides about every address of a list: the events of all of them in any order in, one decision an
/// address out, in the order in which the addresses first appear.
///
/// ```
/// use bouncecode::{BounceEvent, Outcome, PolicyId, decide_many};
///
/// let complained = BounceEvent::new(0, Outcome::Complained);
/// let delivered = BounceEvent::new(1, Outcome::Delivered);
/// let events = [("a@example.org", complained), ("b@example.org", delivered)];
/// let decisions: Vec<_> = decide_many(events, PolicyId::Recommended.policy(), 2)
///     .map(|(address, decision)| (address, decision.status.id()))
///     .collect();
/// assert_eq!(decisions, [("a@example.org", "suppressed"), ("b@example.org", "active")]);
/// ```
pub fn decide_many<A: Eq + Hash>(
    events: impl IntoIterator<Item = (A, BounceEvent)>,
    policy: &Policy,
    now: i64,
) -> impl Iterator<Item = (A, Decision)> {
    let mut histories: HashMap<A, (usize, Vec<BounceEvent>)> = HashMap::new();
    for (address, event) in events {
        let place = histories.len();
        histories.entry(address).or_insert_with(|| (place, vec![])).1.push(event);
    }
    let mut histories: Vec<_> = histories.into_iter().collect();
    histories.sort_unstable_by_key(|(_, (place, _))| *place);
    histories.into_iter().map(move |(address, (_, history))| (address, decide(&history, policy, now)))
}

/// The end of a block that lasts until it is lifted, and of one that there is not.
const EVER: i64 = i64::MAX;
const NOT: i64 = i64::MIN;

/// What can suppress an address, from mild to grave.
const CAUSES: [Reason; 5] = [Reason::SoftThreshold, Reason::Hard, Reason::Manual, Reason::Unsubscribed, Reason::Complained];

/// An address on its way through its history.
struct Record<'a> {
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
    /// The numbers of the lists that the recipient unsubscribed from.
    lists: Vec<u32>,
}

impl<'a> Record<'a> {
    fn new(policy: &'a Policy) -> Self {
        Self {
            policy,
            soft_count: 0,
            since_step: 0,
            blocks: [NOT; CAUSES.len()],
            status: AddressStatus::Active,
            since: None,
            counted: Reason::None,
            last: Reason::None,
            lists: vec![],
        }
    }

    /// Lets time pass: blocks may end.
    fn wait(&mut self, now: i64) {
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
    fn take(&mut self, at: i64, sign: Sign, place: usize, earlier: Option<usize>, group: u32) {
        match sign {
            Sign::Nothing => {}
            Sign::ListUnsubscribed => {
                if !self.lists.contains(&group) {
                    self.lists.push(group);
                }
            }
            Sign::ListUnblocked => self.lists.retain(|list| *list != group),
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

    fn ruling(self) -> Ruling {
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
        Ruling { status: self.status, since: self.since, until, reason, soft_count: self.soft_count, next, lists: self.lists }
    }
}

/// A span from a time on.
fn after(at: i64, span: Option<i64>) -> i64 {
    span.map_or(EVER, |span| at.saturating_add(span))
}
