//! How long a reply asks to wait, in every language and notation of data/waits.toml.

use bouncecode::{Options, classify};

#[test]
fn waiting_times_are_read_in_seconds() {
    for (text, seconds) in [
        ("450 4.7.1 Greylisted, try again in 5 minutes", Some(300)),
        ("451 4.7.1 Greylisted, please retry after 300 seconds", Some(300)),
        ("450 4.2.0 Greylisted, come back in 00:05:00", Some(300)),
        ("450 4.2.0 Greylisted, come back in 01:00:30.", Some(3630)),
        ("421 4.7.0 too many messages; retry in 1 day 2 hours and 3 minutes", Some(93_780)),
        ("451 temporary failure, wait 90 secs", Some(90)),
        ("450 bitte in 10 Minuten erneut versuchen", Some(600)),
        ("450 réessayez dans 2 heures et 5 minutes", Some(7500)),
        ("450 probeer over 15 minuten opnieuw", Some(900)),
        ("450 prøv igjen om 3 timer", Some(10_800)),
        ("450 försök igen efter 30 sekunder", Some(30)),
        ("450 повторите через 5 минут", Some(300)),
        ("450 请在5分钟后重试", Some(300)),
        ("450 4.7.1 Greylisted", None),
        ("552 5.2.2 over quota, wait for the owner of port 25", None),
    ] {
        assert_eq!(classify("", text, &Options::default()).retry_after, seconds, "{text}");
    }
}

#[test]
fn the_seventeenth_announcement_is_not_read() {
    let announced = format!("wait {}", "and see ".repeat(20));
    let read = |before| classify("", &format!("450 {}wait 5 minutes", announced.repeat(before)), &Options::default()).retry_after;
    assert_eq!((read(1), read(15), read(16)), (Some(300), Some(300), None));
}
