//! What people and systems strike out before they show a reply, and what servers put after it.

use super::Transformation;

pub const ALL: &[(&str, Transformation)] = &[
    ("address-starred", |text| addresses(text, |_| "***@***".into())),
    ("address-starred-in-part", |text| addresses(text, |address| format!("{}***@{}", &address[..1], domain(address)))),
    ("address-as-word", |text| addresses(text, |_| "[email]".into())),
    ("address-redacted", |text| addresses(text, |_| "REDACTED".into())),
    ("address-of-another", |text| addresses(text, |_| "x1y2z3@sub.example.net".into())),
    ("address-starred-in-both-parts", |text| {
        addresses(text, |address| format!("{}***@{}***.{}", &address[..1], &domain(address)[..1], top(address)))
    }),
    ("address-of-x", |text| addresses(text, |address| format!("xxxx@xxxxx.{}", top(address)))),
    ("address-hashed", |text| addresses(text, |_| "9f86d081884c7d659a2feaa0c55ad015@example.com".into())),
    ("address-as-tag", |text| addresses(text, |_| "<masked>".into())),
    // What programs put there. Written apart from the reading, by someone who had not seen it.
    ("address-digested", |text| addresses(text, |_| "5fa97939124131fb1b2f1a54539fc3c9dfea1847@example.com".into())),
    ("address-of-two-digests", |text| addresses(text, |_| "d131dd02c5e6eec4693d9a0698aff95c@2fcab58712467eab4004583eb8fb7f89".into())),
    ("address-of-hashes", |text| addresses(text, |_| "###@###.##".into())),
    ("address-of-blocks", |text| addresses(text, |_| "\u{2588}\u{2588}\u{2588}@\u{2588}\u{2588}\u{2588}\u{2588}".into())),
    ("address-starred-inside", |text| {
        addresses(text, |address| {
            format!("{}*****{}", &address[..1], &address[address.find('@').map_or(0, |sign| sign.saturating_sub(1)).max(1)..])
        })
    }),
    ("address-hidden", |text| addresses(text, |_| "[hidden]".into())),
    ("address-filtered", |text| addresses(text, |_| "[Filtered]".into())),
    ("address-protected", |text| addresses(text, |_| "[email\u{a0}protected]".into())),
    ("address-numbered", |text| addresses(text, |_| "<EMAIL_1>".into())),
    ("address-template", |text| addresses(text, |_| "%recipient%".into())),
    ("address-anonymized", |text| addresses(text, |_| "{anonymized}".into())),
    ("address-spelt-out", |text| addresses(text, |address| address.replace('@', " [at] ").replace('.', " [dot] "))),
    ("address-with-at", |text| addresses(text, |address| address.replace('@', "(at)"))),
    ("address-hidden-by-cloudflare", |text| addresses(text, |_| "[email&#160;protected]".into())),
    ("ip-tagged", |text| ips(text, |_| "[IP]".into())),
    ("ip-starred-in-part", |text| ips(text, |ip| format!("{}.***", ip.rsplit_once('.').map_or("", |(head, _)| head)))),
    ("ip-starred", |text| ips(text, |_| "***.***.***.***".into())),
    ("ip-of-x", |text| ips(text, |_| "x.x.x.x".into())),
    ("ip-cut-short", |text| ips(text, |ip| format!("{}.xxx", ip.rsplit_once('.').map_or("", |(head, _)| head)))),
    ("ip-of-another", |text| ips(text, |_| "203.0.113.250".into())),
    ("queue-id-of-google", |text| Some(format!("{text} d2e1a72fcca58-72a2db3f6b7si1234567b3a.89 - gsmtp"))),
    ("queue-id-in-brackets", |text| {
        Some(format!("{text} [AM7EUR03FT012.eop-EUR03.prod.protection.outlook.com 2026-01-05T10:00:00.123Z 08DE4A1B2C3D4E5F]"))
    }),
    ("queue-id-in-parentheses", |text| Some(format!("{text} (b4Qx1k6Yz)"))),
    ("queue-id-alone", |text| Some(format!("{text} 4dkXQ15Bv9z3xKr"))),
    ("queue-id-named", |text| Some(format!("{text} (queue id: 4F1A2B3C4D)"))),
];

fn domain(address: &str) -> &str {
    address.rsplit_once('@').map_or("", |(_, domain)| domain)
}

fn top(address: &str) -> &str {
    address.rsplit_once('.').map_or("", |(_, top)| top)
}

/// Replaces what is shaped as asked, made of the characters that `is_part` takes; none if nothing is.
fn replace(text: &str, is_part: fn(char) -> bool, is_whole: fn(&str) -> bool, with: impl Fn(&str) -> String) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    let mut found = false;
    while let Some(start) = rest.find(is_part) {
        let (before, from) = rest.split_at(start);
        let (token, after) = from.split_at(from.find(|character| !is_part(character)).unwrap_or(from.len()));
        let word = token.trim_end_matches('.');
        out += before;
        // Part of a URL, a file, a log's field: not what people strike out.
        let apart = !before.ends_with(['/', '?', '=', ':', '%']) && !after.starts_with(['/', ':']);
        if apart && is_whole(word) {
            out += &with(word);
            out += token.get(word.len()..).unwrap_or_default();
            found = true;
        } else {
            out += token;
        }
        rest = after;
    }
    found.then(|| out + rest)
}

fn addresses(text: &str, with: impl Fn(&str) -> String) -> Option<String> {
    let is_part = |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '_' | '+' | '-' | '@');
    let is_whole = |token: &str| {
        token.split_once('@').is_some_and(|(local, domain)| {
            local.starts_with(|first: char| first.is_ascii_alphanumeric()) && domain.contains('.') && !domain.contains('@')
        })
    };
    replace(text, is_part, is_whole, with)
}

fn ips(text: &str, with: impl Fn(&str) -> String) -> Option<String> {
    let is_part = |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '_' | '-' | '@');
    replace(text, is_part, |token| token.parse::<std::net::Ipv4Addr>().is_ok(), with)
}
