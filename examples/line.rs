//! Classifies a code, a reply, or both: `cargo run --example line -- 550 "5.1.1 User unknown"`.

use bouncecode::{Options, describe, explain};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let first = arguments.next().unwrap_or_else(|| "550 5.1.1 User unknown".to_owned());
    let second = arguments.next().unwrap_or_default();

    let explanation = explain(&first, &second, &Options::default());
    let bounce = &explanation.classification;
    let words = describe(bounce, &["en"]);
    println!("{}\n{}\n", words.title, words.advice);
    println!("type {}, category {}, address {}, confidence {}", bounce.kind, bounce.category, bounce.address_action, bounce.confidence);

    // What decided, with its place in the text.
    let text = if second.is_empty() { &first } else { &second };
    for piece in explanation.evidence.iter().filter(|piece| piece.decided) {
        println!("decided by {:?}", text.get(piece.start..piece.end).unwrap_or_default());
    }
}
