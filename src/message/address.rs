//! Mail addresses in running text and in fields.

use super::fold::fold;
use super::header::encoded_words;
use super::marker::{ADDRESS_LABELS, STAFF_LOCALS};

/// The longest address that is read (RFC 5321 section 4.5.3.1: 64 + 1 + 255).
const LONGEST: usize = 320;

/// An address and where it was found, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    pub address: &'a str,
    pub start: usize,
    pub end: usize,
}

/// The addresses in a text, in its order. Linear: each character is looked at from one `@` to each side.
pub fn addresses(text: &str) -> impl Iterator<Item = Found<'_>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        while let Some(place) = text.get(from..)?.find('@') {
            let at = from + place;
            let found = around(text, from, at);
            from = found.as_ref().map_or(at + 1, |found| found.end);
            if found.is_some() {
                return found;
            }
        }
        None
    })
}

/// The address around an `@`, no part of it before `from`.
fn around(text: &str, from: usize, at: usize) -> Option<Found<'_>> {
    let domain = domain(text.get(at + 1..)?)?;
    let before = tail(text.get(from..at)?, LONGEST);
    let local = match quoted_local(before) {
        Some(quoted) => quoted,
        None => {
            let local = trailing(before, is_local);
            // "<.jo@example.org>": all between the brackets is the address.
            let whole = local.starts_with('.') && before.strip_suffix(local).is_some_and(|before| before.ends_with(['<', '"', '\'']));
            let bare = if whole { local } else { local.trim_start_matches(['\'', '*', '.', '-', '/', '`', '+', '=', '|', '#']) };
            // Exchange writes "dda:SMTP=user@example.com", old gateways "%user@…".
            let named = strip_label(bare);
            // Gateways to telephones (RFC 3191, RFC 3192): "+4723456789@…", "/FAX=+4723456789/@…".
            let first = local.len() - bare.len();
            let opened = local.as_bytes().get(first.wrapping_sub(1));
            let is_number = opened == Some(&b'+') && bare.starts_with(|char: char| char.is_ascii_digit());
            let is_path = opened == Some(&b'/') && bare.contains('=') && named.len() == bare.len();
            if is_number || is_path { local.get(first - 1..).unwrap_or(named) } else { named }
        }
    };
    if local.is_empty() || local.len() > 200 {
        return None;
    }
    let (start, end) = (at - local.len(), at + 1 + domain.len());
    Some(Found { address: text.get(start..end)?, start, end })
}

fn strip_label(local: &str) -> &str {
    ADDRESS_LABELS
        .iter()
        .find_map(|label| local.get(..label.len())?.eq_ignore_ascii_case(label).then(|| local.get(label.len()..))?)
        .unwrap_or(local)
}

/// At most so many bytes of a text's end.
pub fn tail(text: &str, bytes: usize) -> &str {
    let mut start = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..).unwrap_or_default()
}

/// `"john doe"` at the end of the text before the `@`.
fn quoted_local(before: &str) -> Option<&str> {
    let inner = before.strip_suffix('"')?;
    let open = inner.rfind('"')?;
    let local = before.get(open..)?;
    (local.len() > 2 && !local.contains(['\n', '<', '>'])).then_some(local)
}

fn trailing(text: &str, allowed: fn(char) -> bool) -> &str {
    let length: usize = text.chars().rev().take_while(|char| allowed(*char)).map(char::len_utf8).sum();
    text.get(text.len() - length..).unwrap_or_default()
}

/// A character of an unquoted local part. Letters of scripts that are written without spaces are none here: text stands
/// next to the address there.
fn is_local(char: char) -> bool {
    match char {
        'a'..='z' | 'A'..='Z' | '0'..='9' => true,
        '!' | '#' | '$' | '%' | '&' | '\'' | '*' | '+' | '-' | '/' | '=' | '?' | '^' | '_' | '`' | '{' | '|' | '}' | '~' | '.' => true,
        _ => is_word(char),
    }
}

fn is_word(char: char) -> bool {
    !char.is_ascii()
        && !matches!(char, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{ffff}')
}

/// The domain that a text begins with: labels with at least one dot, or an address literal.
fn domain(text: &str) -> Option<&str> {
    if text.starts_with('[') {
        let end = text.bytes().take(60).position(|byte| byte == b']')?;
        let inner = text.get(1..end)?;
        return (inner.contains(['.', ':']) && !inner.contains(char::is_whitespace)).then(|| text.get(..=end))?;
    }
    let mut length = 0;
    for char in text.chars() {
        if length + char.len_utf8() > 255 || !(char.is_ascii_alphanumeric() || matches!(char, '-' | '.' | '_') || is_word(char)) {
            break;
        }
        length += char.len_utf8();
    }
    let mut domain = text.get(..length)?;
    if !domain.as_bytes().contains(&b'.') {
        return None;
    }
    domain = domain.trim_end_matches(['.', '-', '_']);
    if let Some(dots) = domain.as_bytes().windows(2).position(|pair| pair == b"..") {
        domain = domain.get(..dots)?;
    }
    let (_, last) = domain.rsplit_once('.')?;
    (!domain.starts_with('.') && !last.bytes().all(|byte| byte.is_ascii_digit())).then_some(domain)
}

/// Addresses of a field such as To, at most so many. Names and comments are left out; an encoded name may hold an address
/// that is none.
pub fn mailboxes(value: &str, most: usize) -> Vec<String> {
    let mut found = vec![];
    for mailbox in split_mailboxes(value) {
        if found.len() >= most {
            break;
        }
        if let Some(address) = one(in_angle(mailbox)) {
            found.push(address);
        }
    }
    found
}

/// The only address of a value without names: in angle brackets or bare, one without a dot in its domain too.
pub fn one(value: &str) -> Option<String> {
    let value = value.trim().trim_start_matches('<').trim_end_matches('>').trim();
    // A source route (RFC 5321 appendix C): "@relay.example:user@example.org".
    let value = if value.starts_with('@') { value.split_once(':').map_or(value, |(_, address)| address) } else { value };
    let (local, domain) = value.rsplit_once('@')?;
    let plain = |text: &str| !text.is_empty() && !text.contains([' ', '\t', '<', '>', ',', ';', '@', '"', '\'', '(', ')', ':', '/']);
    if plain(local) && plain(domain) && !domain.ends_with('.') && value.len() <= LONGEST {
        return Some(value.to_owned());
    }
    addresses(value).next().map(|found| found.address.to_owned())
}

/// Splits at commas and semicolons that stand in no quotes, angle brackets or comments. Groups ("Undisclosed: a, b;") fall
/// apart into their members.
fn split_mailboxes(value: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut angle, mut comments, mut escaped) = (false, false, 0u32, false);
    value.split(move |char: char| {
        let was = std::mem::replace(&mut escaped, false);
        match char {
            '\\' if !was => escaped = true,
            '"' if !was && comments == 0 => quoted = !quoted,
            '(' if !quoted => comments += 1,
            ')' if !quoted => comments = comments.saturating_sub(1),
            '<' if !quoted => angle = true,
            '>' if !quoted => angle = false,
            ',' | ';' => return !quoted && !angle && comments == 0,
            _ => {}
        }
        false
    })
}

/// The address of a typed field of a delivery report: `rfc822; jo@example.org`, `utf-8; jürgen@bücher.example`. `None` where
/// it is none, as `unknown; nair_s` and `rfc822; <>`.
pub fn typed(value: &str) -> Option<String> {
    let (kind, address) = match value.split_once(';') {
        Some((kind, address)) if !kind.contains('@') => (kind.trim(), address),
        _ => ("rfc822", value),
    };
    let address = encoded_words(address.trim());
    let address = in_angle(&address);
    if kind.eq_ignore_ascii_case("utf-8") { one(&embedded_unicode(address)) } else { one(address) }
}

/// What stands in the last angle brackets of a value, or the whole of it.
fn in_angle(value: &str) -> &str {
    value.rsplit_once('<').map_or(value, |(_, angle)| angle.split('>').next().unwrap_or_default())
}

/// RFC 6533 section 3: `j\x{FC}rgen` as `jürgen`.
fn embedded_unicode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\\x{") {
        out.push_str(before);
        let end = after.bytes().take(7).position(|byte| byte == b'}');
        let char = end.and_then(|end| char::from_u32(u32::from_str_radix(after.get(..end)?, 16).ok()?));
        match (char, end) {
            (Some(char), Some(end)) => {
                out.push(char);
                rest = after.get(end + 1..).unwrap_or_default();
            }
            _ => {
                out.push_str("\\x{");
                rest = after;
            }
        }
    }
    out + rest
}

/// RFC 3461 section 4: `anna+2Bshop` as `anna+shop`. Only what stands in an ORCPT is coded so, and only what may not stand there
/// as it is: in "+4723456789" nothing is.
pub fn xtext(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first == b'+'
            && let [high @ (b'0'..=b'9' | b'A'..=b'F'), low @ (b'0'..=b'9' | b'A'..=b'F'), tail @ ..] = after
        {
            let digit = |byte: u8| char::from(byte).to_digit(16).unwrap_or_default() as u8;
            let decoded = digit(*high) << 4 | digit(*low);
            if matches!(decoded, b'+' | b'=' | 0x80..) {
                bytes.push(decoded);
                rest = tail;
                continue;
            }
        }
        bytes.push(*first);
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Whether two addresses are the same one for a list: case counts in neither part.
pub fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other) || !one.is_ascii() && fold(one) == fold(other)
}

/// Finds addresses in a list without a comparison with each: by a hash (FNV-1a) that is the same in any case.
#[derive(Debug, Default)]
pub struct Index {
    keys: Vec<u32>,
}

impl Index {
    /// The index of a list.
    pub fn of<'a>(all: impl Iterator<Item = &'a str>) -> Self {
        Self { keys: all.map(key).collect() }
    }

    /// Whether the list that the index is of has an address.
    pub fn has(&self, all: &[String], address: &str) -> bool {
        self.find(address, |place| all.get(place).is_some_and(|known| same(known, address))).is_some()
    }

    /// The place of an address; where it is new, the next one, with `true`. `is` compares with the address at a place.
    pub fn place(&mut self, address: &str, is: impl Fn(usize) -> bool) -> (usize, bool) {
        let found = self.find(address, is);
        if found.is_none() {
            self.keys.push(key(address));
        }
        (found.unwrap_or(self.keys.len().saturating_sub(1)), found.is_none())
    }

    /// Adds an address to the list that the index is of, if it is new.
    pub fn add(&mut self, all: &mut Vec<String>, address: String) {
        if self.place(&address, |place| all.get(place).is_some_and(|known| same(known, &address))).1 {
            all.push(address);
        }
    }

    /// The place of an address.
    pub fn find(&self, address: &str, is: impl Fn(usize) -> bool) -> Option<usize> {
        let wanted = key(address);
        self.keys.iter().enumerate().filter(|(_, key)| **key == wanted).map(|(place, _)| place).find(|place| is(*place))
    }
}

/// Letters beyond ASCII count for nothing, because `same` knows more of their cases.
fn key(address: &str) -> u32 {
    address
        .bytes()
        .filter(u8::is_ascii)
        .fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193))
}

/// Whether an address is that of a server's program or staff, whom nobody reports on.
pub fn is_staff(address: &str) -> bool {
    let local = address.rsplit_once('@').map_or(address, |(local, _)| local);
    STAFF_LOCALS.iter().any(|name| local.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_part_where_nothing_is_open() {
        for (list, parts) in [
            ("\"a<b\" a@x.example, b@x.example", 2),
            ("<a@x.example>, b@x.example", 2),
            ("\"a>b\" <a@x.example,b>, c@x.example", 2),
            ("\"a, b\" <a@x.example>; c@x.example (d, e)", 2),
            ("\"a\\\", b\" <a@x.example>, c@x.example", 2),
            ("\"a\\\\\", b@x.example", 2),
            ("\"a\\\"b, c\" <a@x.example>", 1),
            ("(a \" b) a@x.example, c@x.example", 2),
            ("<\"a>b\"@x.example,c@x.example>, d@x.example", 2),
        ] {
            assert_eq!(split_mailboxes(list).count(), parts, "{list}");
        }
    }

    #[test]
    fn an_end_begins_with_a_whole_character() {
        assert_eq!([tail("é€x", 9), tail("é€x", 4), tail("é€x", 3), tail("é€x", 0)], ["é€x", "€x", "x", ""]);
    }

    #[test]
    fn addresses_in_prose() {
        for (text, expected) in [
            ("to <jo@example.org>: host", &["jo@example.org"][..]),
            ("jo@example.org.", &["jo@example.org"]),
            ("<.jo@example.org> ...jo@example.org <j..o@example.org>", &[".jo@example.org", "jo@example.org", "j..o@example.org"]),
            ("'jo@example.org'", &["jo@example.org"]),
            ("c=US;dda:SMTP=jo@example.COM; on", &["jo@example.COM"]),
            ("rfc822;a+b=c.d@x.example", &["a+b=c.d@x.example"]),
            ("宛先kijitora@example.jpへの", &["kijitora@example.jp"]),
            ("🐈@example.org, jürgen@bücher.example", &["🐈@example.org", "jürgen@bücher.example"]),
            ("\"a b\"@example.org", &["\"a b\"@example.org"]),
            ("jo@[192.0.2.1]", &["jo@[192.0.2.1]"]),
            ("@@@ a@ @b.example jo@localhost 1@2.3 jo@[192.0.2.1 x] \"a<b\"@example.org", &[]),
            ("<mailto:jo@example.org>", &["jo@example.org"]),
            ("<+4723456789@fax.example>: *+4723456789@fax.example*", &["+4723456789@fax.example", "+4723456789@fax.example"]),
            (
                "to /FAX=+4723456789/@fax.example, sms+4799887766@sms.example",
                &["/FAX=+4723456789/@fax.example", "sms+4799887766@sms.example"],
            ),
            ("/smtp=jo@example.org +jo@example.org //jo@example.org", &["jo@example.org", "jo@example.org", "jo@example.org"]),
        ] {
            let found: Vec<&str> = addresses(text).map(|found| found.address).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_local_part_has_at_most_200_bytes() {
        let found = |length: usize| addresses(&format!("{}@example.org", "a".repeat(length))).count();
        assert_eq!([found(200), found(201)], [1, 0]);
    }

    #[test]
    fn fields_name_mailboxes() {
        let value = "\"x@y.example, Inc\" <a@b.example>, c@d.example (e@f.example), g@localhost, Undisclosed: ;";
        assert_eq!(mailboxes(value, 9), ["a@b.example", "c@d.example", "g@localhost"]);
        assert_eq!(mailboxes(value, 1).len(), 1);
    }

    #[test]
    fn typed_addresses() {
        for (value, address) in [
            ("rfc822; jo@example.org", Some("jo@example.org")),
            ("RFC822;<jo@example.org>", Some("jo@example.org")),
            ("jo@example.org", Some("jo@example.org")),
            ("utf-8; jürgen@bücher.example", Some("jürgen@bücher.example")),
            ("utf-8;j\\x{FC}rgen@b\\x{FC}cher.example", Some("jürgen@bücher.example")),
            ("rfc822; @relay.example:jo@example.org", Some("jo@example.org")),
            ("rfc822;jo@host", Some("jo@host")),
            ("rfc822;+4723456789@fax.example", Some("+4723456789@fax.example")),
            ("rfc822; FAX=+4723456789/T33S=12@fax.example", Some("FAX=+4723456789/T33S=12@fax.example")),
            ("unknown; nair_s", None),
            ("rfc822; <>", None),
        ] {
            assert_eq!(typed(value).as_deref(), address, "{value}");
        }
        assert_eq!(xtext("anna+2Bshop@x.example"), "anna+shop@x.example");
        assert_eq!(xtext("FAX+3D+2B4723456789@x.example"), "FAX=+4723456789@x.example");
        assert_eq!(xtext("j+C3+BCrgen@x.example"), "jürgen@x.example");
        for plain in ["anna+2bshop+@x.example", "+4723456789@x.example", "+2012345678@x.example", "sms+8613912345678@x.example"] {
            assert_eq!(xtext(plain), plain);
        }
    }
}
