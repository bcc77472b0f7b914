//! `decide`: the scenarios of tests/decide/scenarios.toml, and what holds for any history.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a panic here fails the test, which is what is wanted")]

use bouncecode::{
    AddressAction, AddressStatus, Bounce, BounceEvent, BounceType, Category, Decision, HardBy, Options, Outcome, Policy, PolicyId, Reason,
    SchemeId, classify, decide, decide_many,
};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const DAY: i64 = 24 * 60 * 60 * 1000;

// Scenarios

#[test]
fn scenarios() {
    let file: toml::Table = toml::from_str(include_str!("decide/scenarios.toml")).unwrap();
    let Value::Array(scenarios) = json(&file["scenario"]) else { panic!("no scenarios") };
    assert!(scenarios.len() > 30);
    for scenario in scenarios {
        let about = scenario["about"].as_str().unwrap();
        let policies = match &scenario["policy"] {
            Value::Array(several) => several.clone(),
            one => vec![one.clone()],
        };
        let mut events: Vec<BounceEvent> = scenario["events"].as_array().unwrap().iter().map(event_of).collect();
        for policy in &policies {
            let chosen = policy_of(policy);
            for then in scenario["then"].as_array().unwrap() {
                for turn in 0..=events.len() {
                    if turn < events.len() {
                        events.rotate_left(1)
                    } else {
                        events.reverse()
                    }
                    let decision = decide(&events, &chosen, then["now"].as_i64().unwrap());
                    let got = serde_json::to_value(&decision).unwrap();
                    for (field, want) in then.as_object().unwrap().iter().filter(|(field, _)| *field != "now") {
                        let want = if *want == Value::Bool(false) { &Value::Null } else { want };
                        assert_eq!(&got[field], want, "{about} ({policy}, {}): {field} of {got}", then["now"]);
                    }
                }
            }
        }
    }
}

#[test]
fn every_policy_has_a_scenario_of_its_own() {
    let text = include_str!("decide/scenarios.toml");
    for policy in PolicyId::ALL {
        assert!(text.contains(&format!("\"{policy}\"")), "{policy}");
    }
}

fn event_of(event: &Value) -> BounceEvent {
    let bounce = |event: &Value| {
        bounce_of(
            event["type"].as_str().unwrap().parse().unwrap(),
            event["addressAction"].as_str().map(|id| id.parse().unwrap()),
            event["category"].as_str().map(|id| id.parse().unwrap()),
            event["schemeCode"].is_string() && event["scheme"] != "smtp",
        )
    };
    let name = |value: &Value| match value {
        Value::String(id) if id.is_empty() => None,
        Value::Null => None,
        Value::String(id) => Some(id.clone()),
        other => Some(other.to_string()),
    };
    let outcome = match event["outcome"].as_str().unwrap() {
        "delivered" => Outcome::Delivered,
        "bounced" => Outcome::Bounced(bounce(event.get("classification").unwrap_or(event))),
        "complained" => Outcome::Complained,
        "unsubscribed" => Outcome::Unsubscribed,
        "suppressed-by-hand" => Outcome::SuppressedByHand,
        "unblocked" => Outcome::Unblocked,
        "rejected" => Outcome::Rejected,
        "delayed" => Outcome::Delayed,
        "other" => Outcome::Other,
        other => panic!("{other}"),
    };
    named(BounceEvent::new(event["at"].as_i64().unwrap(), outcome), name(&event["campaign"]), name(&event["list"]), name(&event["eventId"]))
}

fn bounce_of(kind: BounceType, action: Option<AddressAction>, category: Option<Category>, printed: bool) -> Bounce {
    let mut bounce = Bounce::from(kind);
    (bounce.address_action, bounce.category, bounce.printed) = (action, category, printed);
    bounce
}

fn named(mut event: BounceEvent, campaign: Option<String>, list: Option<String>, id: Option<String>) -> BounceEvent {
    (event.campaign, event.list, event.event_id) = (campaign, list, id);
    event
}

fn policy_of(policy: &Value) -> Policy {
    let Value::Object(fields) = policy else { return *PolicyId::from_id(policy.as_str().unwrap()).unwrap().policy() };
    let mut own = Policy { id: None, ..Policy::default() };
    if let Some(base) = fields.get("base") {
        own = Policy { id: None, ..policy_of(base) };
    }
    let days = |value: &Value| value.as_f64().map(|days| (days * DAY as f64) as i64);
    for (field, value) in fields.iter().filter(|(field, _)| *field != "base") {
        match field.as_str() {
            "hardFor" => own.hard_for = days(value),
            "softFor" => own.soft_for = days(value),
            "softThreshold" => own.soft_threshold = value.as_u64().map(|count| count as u32),
            other => panic!("{other}"),
        }
    }
    own
}

/// TOML as JSON, with dates as milliseconds.
fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::Datetime(time) => milliseconds(time).into(),
        toml::Value::Array(list) => list.iter().map(json).collect(),
        toml::Value::Table(table) => table.iter().map(|(key, value)| (key.clone(), json(value))).collect(),
        other => serde_json::to_value(other).unwrap(),
    }
}

fn milliseconds(time: &toml::value::Datetime) -> i64 {
    let (date, clock) = (time.date.unwrap(), time.time.unwrap());
    let minutes = match time.offset.unwrap() {
        toml::value::Offset::Z => 0,
        toml::value::Offset::Custom { minutes } => i64::from(minutes),
    };
    // Days since 1970 by counting the leap years before March of this year.
    let (year, month) = if date.month > 2 { (date.year, date.month) } else { (date.year - 1, date.month + 12) };
    let (year, month) = (i64::from(year), i64::from(month));
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month - 457) / 5 + i64::from(date.day) - 719_469;
    let seconds = (i64::from(clock.hour) * 60 + i64::from(clock.minute) - minutes) * 60 + i64::from(clock.second.unwrap());
    days * DAY + seconds * 1000 + i64::from(clock.nanosecond.unwrap_or(0)) / 1_000_000
}

// Guards

#[test]
fn the_last_of_times_ends_no_block() {
    let block = |outcome, at, now| decide(&[BounceEvent::new(at, outcome)], PolicyId::Smtp2go.policy(), now).status;
    let hard = Outcome::Bounced(BounceType::Hard.into());
    assert_eq!(block(hard, i64::MAX - 1, i64::MAX - 1), AddressStatus::Suppressed);
    assert_eq!(block(Outcome::Complained, 0, i64::MAX), AddressStatus::Suppressed);
}

/// What classify says of a bounce, and which policies suppress after one of it. Whatever a policy makes of a type, it takes
/// evidence that the address is dead, or a scheme that the caller named.
#[test]
fn every_guard_holds_under_every_policy() {
    let of = |code: &str, text: &str, scheme: SchemeId| Bounce::from(&classify(code, text, &Options::default().scheme(scheme)));
    let smtp = |code: &str, text: &str| of(code, text, SchemeId::Smtp);
    let typed = |kind: BounceType, action| bounce_of(kind, action, None, false);
    let all: Vec<PolicyId> = PolicyId::ALL.to_vec();
    let by_type: Vec<PolicyId> = all.iter().copied().filter(|id| id.policy().hard_by == HardBy::Type).collect();
    assert!(!by_type.is_empty() && by_type.len() < all.len());
    let none: Vec<PolicyId> = vec![];
    for (about, bounce, suppress) in [
        ("a dead address", smtp("550", "5.1.1 User unknown"), &all),
        ("a list names the sender", smtp("554", "5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org"), &none),
        ("the message is taken for spam", smtp("550", "5.7.1 Message rejected as spam"), &none),
        ("the sender has no permission", smtp("550", "5.7.1 Relaying denied"), &none),
        ("a bare 550", smtp("550", ""), &none),
        ("a bare 5.7.1", smtp("5.7.1", ""), &none),
        ("a bare 554", smtp("554", ""), &none),
        ("words that nobody knows", smtp("550", "the quick brown fox"), &none),
        ("a private code", smtp("5.7.999", ""), &none),
        ("a dead address in class 4", smtp("450", "4.1.1 User unknown"), &none),
        ("a full mailbox", smtp("552", "5.2.2 Mailbox full"), &none),
        ("greylisted", smtp("450", "4.7.1 Greylisted, try again later"), &none),
        ("nothing", smtp("", ""), &none),
        ("a type alone: hard", typed(BounceType::Hard, None), &all),
        ("a type alone: soft", typed(BounceType::Soft, None), &none),
        ("hard, to be suppressed", typed(BounceType::Hard, Some(AddressAction::Suppress)), &all),
        ("hard, to be corrected", typed(BounceType::Hard, Some(AddressAction::Correct)), &by_type),
        ("hard, to be watched", typed(BounceType::Hard, Some(AddressAction::Watch)), &none),
        ("hard, and the address stays", typed(BounceType::Hard, Some(AddressAction::Keep)), &none),
        ("a refusal, to be suppressed all the same", typed(BounceType::Other, Some(AddressAction::Suppress)), &none),
        ("a scheme prints hard, and says that the address is full", of("5.2.1", "", SchemeId::Bouncer), &by_type),
        ("a scheme prints hard for a policy refusal", of("5.7.1", "blocked using zen.spamhaus.org", SchemeId::Bouncer), &none),
        ("a scheme prints soft", of("5.2.1", "", SchemeId::Activecampaign), &none),
        ("a platform's bare hard, named by the caller", of("Permanent/General", "", SchemeId::AmazonSes), &by_type),
        ("a platform's suppression list", of("605", "", SchemeId::Mailgun), &none),
        ("hard, for the platform suppresses it already", bounce_of(BounceType::Hard, None, Some(Category::Suppressed), false), &none),
        ("a number of a system that nobody named", smtp("9.1.1", ""), &none),
    ] {
        for &id in &all {
            let event = BounceEvent::new(0, Outcome::Bounced(bounce));
            let suppressed = decide(&[event], id.policy(), 0).status == AddressStatus::Suppressed;
            assert_eq!(suppressed, suppress.contains(&id), "{about} under {id}: {bounce:?}");
        }
    }
}

#[test]
fn a_bounce_that_leaves_the_address_alone_never_counts() {
    let greylisted = Bounce::from(&classify("450", "4.7.1 Greylisted, try again later", &Options::default()));
    assert_eq!(greylisted.address_action, Some(AddressAction::Keep));
    let history: Vec<_> = (0..20).map(|day| BounceEvent::new(day * DAY, Outcome::Bounced(greylisted))).collect();
    for id in PolicyId::ALL {
        let decision = decide(&history, id.policy(), 20 * DAY);
        assert_eq!((decision.status, decision.soft_count, decision.reason), (AddressStatus::Active, 0, Reason::Other), "{id}");
    }
}

// Words

/// Debts of locales/en/policies.ftl.
#[cfg(all(feature = "words", feature = "locales"))]
#[cfg(feature = "words")]
#[test]
fn a_decision_is_said_by_these_messages() {
    use bouncecode::{Argument, decision_messages, words};
    let event = |at, outcome| BounceEvent::new(at, outcome);
    let bounce = |at, kind: BounceType| event(at, Outcome::Bounced(kind.into()));
    let watch = Bounce::from(BounceType::Hard).address_action(AddressAction::Watch);
    let (soft, hard) = (|at| bounce(at, BounceType::Soft), |at| bounce(at, BounceType::Hard));
    let (recommended, smtp2go) = (PolicyId::Recommended.policy(), PolicyId::Smtp2go.policy());
    for (history, policy, now, want) in [
        (vec![], recommended, 0, "active reason-none next-hard"),
        (vec![event(0, Outcome::Delivered)], recommended, 0, "active reason-delivered next-hard"),
        (vec![event(0, Outcome::Rejected)], recommended, 0, "active reason-rejected next-hard"),
        (vec![event(0, Outcome::Unblocked)], recommended, 0, "active reason-unblocked next-hard"),
        (vec![bounce(0, BounceType::Other)], recommended, 0, "active reason-other next-hard"),
        (vec![soft(0)], smtp2go, 0, "active reason-tolerated next-hard"),
        (vec![hard(DAY)], smtp2go, 9 * DAY, "active reason-expired next-hard"),
        (vec![soft(0)], recommended, 0, "watched reason-soft{count=1} next-soft{count=2} next-delivery"),
        (vec![event(0, Outcome::Bounced(watch))], recommended, 0, "watched reason-watch next-soft{count=2} next-delivery"),
        (vec![soft(0), soft(1), soft(2)], recommended, 2, "suppressed reason-soft-threshold until-lifted"),
        (vec![hard(DAY)], smtp2go, DAY, "suppressed reason-hard until{date=day 8} next-unblock"),
        (vec![event(0, Outcome::SuppressedByHand)], smtp2go, 0, "suppressed reason-manual until-lifted"),
        (vec![event(0, Outcome::Unsubscribed)], smtp2go, 0, "suppressed reason-unsubscribed until-lifted"),
        (vec![event(0, Outcome::Complained)], smtp2go, 0, "suppressed reason-complained until-lifted"),
    ] {
        let messages = decision_messages(&decide(&history, policy, now), |at| format!("day {}", at / DAY));
        let ids = messages.iter().map(|(id, values)| {
            let values: Vec<String> = values
                .iter()
                .map(|(name, value)| match value {
                    Argument::Number(number) => format!("{name}={number}"),
                    Argument::Text(text) => format!("{name}={text}"),
                })
                .collect();
            let id = id.trim_start_matches("decision-");
            if values.is_empty() { id.to_owned() } else { format!("{id}{{{}}}", values.join(",")) }
        });
        assert_eq!(ids.collect::<Vec<_>>().join(" "), want);
        #[cfg(feature = "locales")]
        for (said, (id, values)) in words(&messages, &["en"]).iter().zip(&messages) {
            assert_ne!(said, id, "no words for it");
            for (_, value) in values {
                let Argument::Text(date) = value else { continue };
                assert!(said.contains(date.as_str()), "{said}");
            }
        }
    }
}

// What holds for any history

/// Few times, so that many events fall on the same one, and on the ends of blocks.
fn time() -> impl Strategy<Value = i64> {
    (0..60i64).prop_map(|half_days| half_days * DAY / 2)
}

fn bounce(kinds: &'static [BounceType]) -> impl Strategy<Value = Bounce> {
    let category = prop::sample::select(Category::ALL);
    (prop::sample::select(kinds), prop::option::of(prop::sample::select(AddressAction::ALL)), prop::option::of(category), any::<bool>())
        .prop_map(|(kind, action, category, printed)| bounce_of(kind, action, category, printed))
}

fn event() -> impl Strategy<Value = BounceEvent> {
    let outcome = prop_oneof![
        2 => Just(Outcome::Delivered),
        8 => prop::sample::select(&[BounceType::Soft, BounceType::Soft, BounceType::Hard, BounceType::Other][..])
            .prop_map(|kind| Outcome::Bounced(kind.into())),
        4 => bounce(BounceType::ALL).prop_map(Outcome::Bounced),
        1 => prop::sample::select(vec![
            Outcome::Complained, Outcome::Unsubscribed, Outcome::SuppressedByHand, Outcome::Unblocked, Outcome::Unblocked, Outcome::Rejected,
            Outcome::Delayed, Outcome::Other,
        ]),
    ];
    let name = |names: &'static [&'static str]| prop::option::of(prop::sample::select(names)).prop_map(|id| id.map(str::to_owned));
    // Ids are rare: in real histories most events are no repetition.
    let event_id = prop_oneof![4 => Just(None), 1 => name(&["x", "y", "z"])];
    (time(), outcome, name(&["a", "b", "c", "d"]), prop_oneof![4 => Just(None), 1 => name(&["news", "offers"])], event_id)
        .prop_map(|(at, outcome, campaign, list, id)| named(BounceEvent::new(at, outcome), campaign, list, id))
}

fn history() -> impl Strategy<Value = Vec<BounceEvent>> {
    prop::collection::vec(event(), 0..16)
}

fn shipped() -> impl Strategy<Value = Policy> {
    prop::sample::select(PolicyId::ALL).prop_map(|id| *id.policy())
}

fn policy() -> impl Strategy<Value = Policy> {
    let span = || prop::option::of((1..20i64).prop_map(|half_days| half_days * DAY / 2));
    let own = (shipped(), span(), prop::option::of(1..5u32), span(), any::<bool>(), any::<bool>()).prop_map(
        |(base, hard_for, soft_threshold, soft_for, separate_sends, delivery_lifts)| Policy {
            id: None,
            hard_for,
            soft_threshold,
            soft_for,
            separate_sends,
            delivery_lifts,
            ..base
        },
    );
    prop_oneof![shipped(), own]
}

/// How strict a decision is: the status, then how long.
fn strictness(decision: &Decision) -> (AddressStatus, i64) {
    let suppressed = decision.status == AddressStatus::Suppressed;
    (decision.status, decision.until.unwrap_or(if suppressed { i64::MAX } else { 0 }))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_array_does_not_matter(
        (events, shuffled) in history().prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
        policy in policy(),
        now in time(),
    ) {
        prop_assert_eq!(decide(&events, &policy, now), decide(&shuffled, &policy, now));
    }

    #[test]
    fn more_deliveries_never_make_it_stricter(
        events in history(), delivered in prop::collection::vec(time(), 1..4), policy in policy(), now in time(),
    ) {
        // Time passes alike for both.
        let now = now.max(60 * DAY / 2);
        let before = decide(&events, &policy, now);
        let mut more = events;
        more.extend(delivered.into_iter().map(|at| BounceEvent::new(at, Outcome::Delivered)));
        let after = decide(&more, &policy, now);
        prop_assert!(strictness(&after) <= strictness(&before), "{before:?}\n{after:?}");
        prop_assert!(after.soft_count <= before.soft_count);
    }

    #[test]
    fn a_refusal_never_suppresses_and_changes_nothing_but_the_reason(
        events in history(), refusals in prop::collection::vec((time(), bounce(&[BounceType::Other])), 1..6), policy in policy(), now in time(),
    ) {
        let now = now.max(60 * DAY / 2);
        let refusals: Vec<_> = refusals
            .into_iter()
            .map(|(at, bounce)| BounceEvent::new(at, Outcome::Bounced(bounce)))
            .collect();
        prop_assert_eq!(decide(&refusals, &policy, now).status, AddressStatus::Active);
        let before = decide(&events, &policy, now);
        let after = decide(&[events, refusals].concat(), &policy, now);
        if before.status != AddressStatus::Active {
            prop_assert_eq!(&before, &after);
        }
        prop_assert_eq!((before.status, before.since, before.until, before.soft_count, before.next),
            (after.status, after.since, after.until, after.soft_count, after.next));
    }

    #[test]
    fn a_decision_agrees_with_itself(events in history(), policy in policy(), now in time()) {
        let decision = decide(&events, &policy, now);
        let suppressed = decision.status == AddressStatus::Suppressed;
        prop_assert!(decision.until.is_none_or(|until| suppressed && until > now), "{decision:?}");
        prop_assert!(!suppressed || decision.since.is_some());
        let rule = format!("{}.{}", policy.id.map_or("own", PolicyId::id), decision.reason);
        prop_assert_eq!(&decision.rule, &rule);
        prop_assert_eq!(suppressed, decision.reason >= Reason::SoftThreshold, "{:?}", decision);
        prop_assert!(decision.status != AddressStatus::Watched || decision.soft_count > 0);
        if let Some(until) = decision.until {
            let later = decide(&events, &policy, until);
            prop_assert!(later.status != AddressStatus::Suppressed, "{later:?}");
            prop_assert_eq!(later.since, Some(until));
        }
    }

    #[test]
    fn complaints_unsubscriptions_and_entries_by_hand_hold_until_lifted(
        events in history(), at in time(), outcome in prop::sample::select(vec![Outcome::Complained, Outcome::Unsubscribed, Outcome::SuppressedByHand]),
        policy in shipped(), later in 0..10_000i64,
    ) {
        let ends_it = |event: &BounceEvent| event.outcome == Outcome::Unblocked && event.list.is_none() && event.at > at;
        let mut events: Vec<_> = events.into_iter().filter(|event| !ends_it(event)).collect();
        events.push(BounceEvent::new(at, outcome));
        let decision = decide(&events, &policy, at + later * DAY);
        prop_assert_eq!((decision.status, decision.until), (AddressStatus::Suppressed, None));
        events.push(BounceEvent::new(100 * DAY, Outcome::Unblocked));
        prop_assert_eq!(decide(&events, &policy, 100 * DAY).status, AddressStatus::Active);
    }

    /// ActiveCampaign's rule once more, as the document words it.
    #[test]
    fn activecampaign_in_other_words(events in history()) {
        let mut events: Vec<_> = events.into_iter().filter(|event| plain(event) && event.outcome != Outcome::Unblocked).collect();
        let decision = decide(&events, PolicyId::Activecampaign.policy(), 0);
        events.sort_by_key(|event| (event.at, event.outcome != Outcome::Delivered));
        let in_a_row = events.split(|event| event.outcome == Outcome::Delivered).any(|row| {
            let soft: Vec<_> = row.iter().filter(|event| is(event, BounceType::Soft)).collect();
            let campaigns: BTreeSet<_> = soft.iter().filter_map(|event| event.campaign.as_ref()).collect();
            soft.iter().filter(|event| event.campaign.is_none()).count() + campaigns.len() >= 3
        });
        let hard = events.iter().any(|event| is(event, BounceType::Hard));
        prop_assert_eq!(decision.status == AddressStatus::Suppressed, hard || in_a_row, "{:?}", decision);
    }

    /// SMTP2GO's rule once more, as the document words it.
    #[test]
    fn smtp2go_in_other_words(events in history(), now in time()) {
        let events: Vec<_> = events.into_iter().filter(plain).filter(|event| event.at <= now).collect();
        let decision = decide(&events, PolicyId::Smtp2go.policy(), now);
        let unblocked = events.iter().filter(|event| event.outcome == Outcome::Unblocked).map(|event| event.at).max().unwrap_or(-1);
        let hard = events.iter().filter(|event| is(event, BounceType::Hard) && event.at >= unblocked).map(|event| event.at).max();
        let until = hard.map(|at| at + 7 * DAY).filter(|until| *until > now);
        prop_assert_eq!((decision.status == AddressStatus::Suppressed, decision.until), (until.is_some(), until), "{:?}", decision);
    }

    #[test]
    fn many_addresses_are_decided_one_by_one(events in prop::collection::vec((prop::sample::select(ADDRESSES), event()), 0..40), policy in policy(), now in time()) {
        let mut histories: BTreeMap<String, Vec<BounceEvent>> = BTreeMap::new();
        let mut addresses = vec![];
        for (address, event) in &events {
            let history = histories.entry(address.to_ascii_lowercase()).or_default();
            if history.is_empty() {
                addresses.push(*address);
            }
            history.push(event.clone());
        }
        let decisions: Vec<_> = decide_many(events, &policy, now).collect();
        prop_assert_eq!(decisions.iter().map(|(address, _)| *address).collect::<Vec<_>>(), addresses);
        for (address, decision) in decisions {
            prop_assert_eq!(decision, decide(&histories[&address.to_ascii_lowercase()], &policy, now));
        }
    }
}

/// Two of these are one address; the case of other letters than ASCII's may matter.
const ADDRESSES: &[&str] = &["ann@x.example", "Ann@X.example", "bo@x.example", "\u{e5}sa@x.example", "\u{c5}sa@x.example"];

/// Deliveries, liftings, and bounces of which only the type is known; about all mail, and no repetitions.
fn plain(event: &BounceEvent) -> bool {
    event.list.is_none()
        && event.event_id.is_none()
        && match event.outcome {
            Outcome::Bounced(bounce) => bounce == bounce.kind.into(),
            outcome => matches!(outcome, Outcome::Delivered | Outcome::Unblocked),
        }
}

fn is(event: &BounceEvent, kind: BounceType) -> bool {
    matches!(event.outcome, Outcome::Bounced(bounce) if bounce.kind == kind)
}
