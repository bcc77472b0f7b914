//! Reads a mail log and prints what became of each message: `cargo run --example log -- /var/log/mail.log`.
//! Without a file, it reads two lines of its own.

use bouncecode::log::{Outcome, read};
use bouncecode::{Options, classify};
use std::fs;

const SAMPLE: &str = "\
2025-11-02T08:00:01+01:00 mx1 postfix/smtp[99]: 3A1B2C: to=<ann@example.com>, relay=mx.example.com[192.0.2.2]:25, delay=0.9, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.2] said: 550 5.1.1 User unknown (in reply to RCPT TO command))
2025-11-02 08:00:01 1vAbCd-0000Ef-2x == bo@example.com R=dnslookup T=remote_smtp defer (-44): SMTP error from remote mail server after RCPT TO:<bo@example.com>: 451 4.7.1 Greylisted
";

fn main() -> std::io::Result<()> {
    let text = std::env::args().nth(1).map_or_else(|| Ok(SAMPLE.to_owned()), fs::read_to_string)?;
    let mut skipped = 0;
    for line in text.lines() {
        let Some(entry) = read(line) else { continue };
        let Some(outcome) = entry.outcome else {
            skipped += 1;
            continue;
        };
        let part = |place: Option<std::ops::Range<usize>>| place.and_then(|place| line.get(place)).unwrap_or_default();
        let (code, reply) = (part(entry.code), part(entry.reply));
        for recipient in entry.recipients {
            let address = part(Some(recipient));
            if outcome == Outcome::Delivered {
                println!("{address}: delivered");
            } else {
                let bounce = classify(code, reply, &Options::default());
                println!("{address}: {outcome}, {}, {} the address", bounce.category, bounce.address_action);
            }
        }
    }
    println!("{skipped} lines report no result");
    Ok(())
}
