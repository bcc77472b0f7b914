//! What to do with an address, from its history: one pass over the events in the order of time.
//!
//! Not for what a single bounce means: that is classify/.

use super::decision::Decision;
use super::event::{BounceEvent, Sign};
use super::record::{Record, Ruling};
use crate::order::sorted;
use crate::tables::Policy;
use std::collections::HashMap;

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
struct Numbers<'a> {
    numbers: HashMap<&'a str, u32>,
    names: Vec<&'a str>,
}

impl<'a> Numbers<'a> {
    fn of(&mut self, name: Option<&'a str>) -> u32 {
        let Some(name) = name else { return NO_NUMBER };
        *self.numbers.entry(name).or_insert_with(|| {
            self.names.push(name);
            self.names.len() as u32 - 1
        })
    }

    fn name(&self, number: u32) -> Option<String> {
        self.names.get(number as usize).map(|name| (*name).to_owned())
    }
}

/// An event: its time, what it says, the number of its campaign (of its list, where it is about one), and the number of
/// its id.
pub(crate) type Step = (i64, Sign, u32, u32);

/// The number of no campaign, list or id.
pub(crate) const NO_NUMBER: u32 = u32::MAX;

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
/// whole request) is no repetition, and neither is what is about another list.
fn once(steps: Vec<Step>) -> Vec<Step> {
    let named = steps.iter().zip(0..).filter(|((.., id), _)| *id != NO_NUMBER);
    // In the shape of steps, so that the same code sorts them.
    let list = |sign: Sign, group| if sign.is_of_list() { group } else { NO_NUMBER };
    let named = sorted::<Step>(named.map(|((_, sign, group, id), place)| ((*id).into(), *sign, list(*sign, *group), place)).collect());
    let mut repeats = vec![false; steps.len()];
    for ((id, sign, list, _), (same, equal, other, place)) in named.iter().zip(named.iter().skip(1)) {
        if (id, sign, list) == (same, equal, other)
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

/// Decides about every address of a list. The events may be in any order. Gives one decision per address, under its first spelling,
/// in the order in which the addresses first appear. The case of ASCII letters does not tell addresses apart.
///
/// ```
/// use bouncecode::{BounceEvent, Outcome, PolicyId, decide_many};
///
/// let complained = BounceEvent::new(0, Outcome::Complained);
/// let delivered = BounceEvent::new(1, Outcome::Delivered);
/// let events = [("a@example.org", complained), ("b@example.org", delivered.clone()), ("A@example.org", delivered)];
/// let decisions: Vec<_> = decide_many(events, PolicyId::Recommended.policy(), 2)
///     .map(|(address, decision)| (address, decision.status.id()))
///     .collect();
/// assert_eq!(decisions, [("a@example.org", "suppressed"), ("b@example.org", "active")]);
/// ```
pub fn decide_many<A: AsRef<str>>(
    events: impl IntoIterator<Item = (A, BounceEvent)>,
    policy: &Policy,
    now: i64,
) -> impl Iterator<Item = (A, Decision)> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut histories: Vec<(A, Vec<BounceEvent>)> = vec![];
    for (address, event) in events {
        let place = *places.entry(address.as_ref().to_ascii_lowercase()).or_insert(histories.len());
        match histories.get_mut(place) {
            Some((_, history)) => history.push(event),
            None => histories.push((address, vec![event])),
        }
    }
    histories.into_iter().map(move |(address, history)| (address, decide(&history, policy, now)))
}
