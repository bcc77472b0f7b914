//! Decides whether to go on sending to an address, from its history: `cargo run --example history`.

use bouncecode::{BounceEvent, Options, Outcome, PolicyId, classify, decide};

const DAY: i64 = 24 * 60 * 60 * 1000;

fn main() {
    let bounced = |text: &str| Outcome::Bounced((&classify("", text, &Options::default())).into());
    let happened = [
        bounced("452 4.2.2 mailbox full"),
        bounced("554 5.7.1 message rejected as spam"), // not about the address: it counts under no policy
        bounced("452 4.2.2 mailbox full"),
        bounced("452 4.2.2 mailbox full"),
        Outcome::Delivered,
    ];
    let history: Vec<BounceEvent> = happened
        .into_iter()
        .zip(1..)
        .map(|(outcome, week)| BounceEvent::new(week * 7 * DAY, outcome).campaign(format!("week {week}")))
        .collect();

    for week in 1..=history.len() {
        let so_far = history.get(..week).unwrap_or_default();
        let now = so_far.last().map_or(0, |event| event.at);
        print!("week {week}:");
        for policy in PolicyId::ALL {
            print!("  {policy} {}", decide(so_far, policy.policy(), now).status);
        }
        println!();
    }
}
