//! Says in Norwegian what a bounce means and what was decided: `cargo run --example norwegian`.

use bouncecode::{BounceEvent, Options, Outcome, PolicyId, classify, decide, decision_messages, describe, words};

fn main() {
    let bounce = classify("552", "5.2.2 Mailbox full, try again in 5 minutes", &Options::default());
    // The first language that is there: Nynorsk is close to Bokmål.
    let said = describe(&bounce, &["nn", "en"]);
    println!("{}\n{}\n{}\n", said.title, said.description, said.advice);
    println!("{} · {}", said.type_label, said.retry_after.unwrap_or_default());

    let event = BounceEvent::new(0, Outcome::Bounced((&bounce).into()));
    let decision = decide(&[event], PolicyId::Recommended.policy(), 0);
    println!("{}", words(&decision_messages(&decision, |at| format!("{} ms", at)), &["nb"]).join(" "));
}
