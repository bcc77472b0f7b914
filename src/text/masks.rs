//! What stands where people or programs struck out an address or an IP address: stars, or a tag in brackets.
//!
//! Not for what is left of the text around it: there it is read like any address.

use crate::tables::MASKS;

/// The most letters of a tag.
const TAG: usize = 24;
/// The most bytes before a star that belong to its token.
const BEFORE: usize = 64;
/// The most bytes of a token from its first star on.
const AFTER: usize = 128;
/// What an address becomes that a tag stands for, in any brackets: nobody's.
const ADDRESS: &str = "<redacted@redacted>";
const NOBODY: &str = "redacted@redacted";
/// What an IP address becomes.
const IP: &str = "[0.0.0.0]";
const NOWHERE: &str = "0.0.0.0";

/// What takes the place of the tag that begins a text, and how long that is: `<redacted>`, `%recipient%`, `[IP]`.
pub fn instead(text: &[u8]) -> Option<(&'static str, usize)> {
    let (open, inside) = text.split_first().filter(|(open, _)| **open != b'(')?;
    let (mut letters, mut count) = ([0; TAG], 0);
    for (at, byte) in inside.iter().enumerate() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' => {
                *letters.get_mut(count)? = byte.to_ascii_lowercase();
                count += 1;
            }
            // A no-break space is two bytes.
            b'0'..=b'9' | b' ' | b'_' | b'-' | 0x80.. if at < TAG => {}
            // An opening bracket is one or two before the one that closes it.
            _ => {
                let word = letters.get(..count).filter(|word| byte.wrapping_sub(*open) <= 2 && MASKS.contains(word))?;
                // `[recipient] => kim@example.org`: the key of a record.
                if inside.get(at + 1..).is_some_and(|rest| rest.trim_ascii_start().starts_with(b"=>")) {
                    return None;
                }
                return Some((if word.starts_with(b"ip") { IP } else { ADDRESS }, at + 2));
            }
        }
    }
    None
}

/// The sign that is spelt out in brackets, so that no harvester reads the address, and how long that is: `kim(at)example[dot]org`,
/// `kim [at] example [dot] org`.
pub fn spelt(text: &[u8], at: usize) -> Option<(&'static str, usize)> {
    const SIGNS: [(&str, &str); 3] = [("at", "@"), ("dot", "."), (".", ".")];
    let inside = text.get(at + 1..)?;
    SIGNS.iter().find_map(|(word, sign)| {
        let is_word = inside.get(..word.len())?.eq_ignore_ascii_case(word.as_bytes());
        let blank = usize::from(text.get(at.checked_sub(1)?) == Some(&b' '));
        let (before, after) = (text.get(at.checked_sub(1 + blank)?)?, inside.get(word.len() + 1 + blank)?);
        let closes =
            matches!(inside.get(word.len()), Some(b')' | b']' | b'}' | b'>')) && (blank == 0 || inside.get(word.len() + 1) == Some(&b' '));
        (is_word && closes && before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric()).then_some((*sign, word.len() + 2 + blank))
    })
}

/// The character that a star or another sign at this place stands for, and where that is known up to: a letter of an address
/// (`j***@e***.com`), a digit of an IP address (`192.0.2.***`), or itself.
pub fn starred(text: &[u8], at: usize) -> (Option<char>, usize) {
    // 0xc2 begins the no-break space and other characters that are no letters.
    let is_part =
        |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'+' | b'-' | b'*' | b'#' | b'@' | 0x80..=0xc1 | 0xc3..);
    let before = text.get(..at).unwrap_or_default().iter().rev().take(BEFORE).take_while(is_part).count();
    let after = text.get(at..).unwrap_or_default().iter().take(AFTER).take_while(is_part).count();
    let token = text.get(at - before..at + after).unwrap_or_default();
    let (mut stars, mut signs, mut dots, mut letters) = (0_u8, 0_u8, 0_u8, 0_u8);
    for byte in token {
        let count = match byte {
            b'*' | b'#' => &mut stars,
            b'@' => &mut signs,
            b'.' => &mut dots,
            b'0'..=b'9' => continue,
            _ => &mut letters,
        };
        *count = count.saturating_add(1);
    }
    // "*kim@example.org*", "**kim@example.org": marks around an address, or before it.
    let marks = token.iter().take(2).chain(token.iter().rev().take(2));
    let around = marks.filter(|byte| matches!(byte, b'*' | b'#')).count();
    let of_address = signs > 0 && token.first() != Some(&b'@') && (usize::from(stars) > around || letters < 2);
    let of_ip = signs == 0 && dots == 3 && letters == 0;
    // "***.example.com"
    let of_host = signs == 0 && letters > 1 && token.iter().find(|byte| **byte != b'*') == Some(&b'.');
    let stands_for = if of_address || of_host { Some('x') } else { of_ip.then_some('0') };
    (stands_for, at + after)
}

/// Whether a character is a star, or a sign that is drawn in the place of one.
#[inline(never)]
pub fn is_star(character: char) -> bool {
    matches!(
        character,
        '*' | '•' | '‣' | '◦' | '▪' | '●' | '\u{2588}'..='\u{25a0}' | '\u{2600}'..='\u{27bf}' | '\u{1f300}'..='\u{1faff}'
    )
}

/// Whether people struck out an address with a letter: `xxx@xx.example`, `jxxx@example.org`. `exxon.example` is a name.
pub fn is_crossed_out(address: &str) -> bool {
    let is_cross = |part: &str| part.len() > 1 && part.bytes().all(|byte| matches!(byte, b'x' | b'X'));
    address.split(|mark: char| !mark.is_alphanumeric()).any(is_cross) || address.contains("xxx") || address.contains("XXX")
}

/// What of a name is shown to people: `jxxx@exxx.com` was read, `j***@e***.com` was written. A tag is no name, nor is what goes over a
/// line end.
pub fn shown<'a>(read: &'a str, written: &'a str) -> Option<&'a str> {
    // The "#" of "&#64;" is HTML's.
    let has_hash = || written.match_indices('#').any(|(at, _)| !written.get(..at).unwrap_or_default().ends_with('&'));
    let is_struck_out = !read.contains(['*', '#']) && (written.contains(is_star) || has_hash());
    match read {
        NOBODY | NOWHERE if written != read => None,
        _ if is_struck_out => Some(written).filter(|written| !written.contains('\n')),
        _ => Some(read),
    }
}

#[cfg(test)]
mod tests {
    use super::super::plain::Plain;
    use super::shown;

    #[test]
    fn what_was_struck_out_is_shown_as_it_was_written() {
        assert_eq!(shown("jxxx@exxx.com", "j***@e***.com"), Some("j***@e***.com"));
        assert_eq!(shown("joxEXTx@example.org", "jo#EXT#@example.org"), Some("jo#EXT#@example.org"));
        assert_eq!(shown("jo@example.org", "jo=40example.org"), Some("jo@example.org"));
        assert_eq!(shown("jo@example.org", "jo&#64;example.org"), Some("jo@example.org"));
        assert_eq!(shown("xxx@example.org", "▪▪▪@example.org"), Some("▪▪▪@example.org"));
        assert_eq!(shown("redacted@redacted", "[hidden]"), None);
        assert_eq!(shown("0.0.0.0", "[IP]"), None);
        assert_eq!(shown("0.0.0.0", "0.0.0.0"), Some("0.0.0.0"));
        assert_eq!(shown("jxxx@example.org", "j***@=\r\nexample.org"), None);
        assert_eq!(shown("http://a.example/b#c", "http://a.=\r\nexample/b#c"), Some("http://a.example/b#c"));
    }

    #[test]
    fn what_was_struck_out_is_an_address_again() {
        for (text, want) in [
            ("<***@***>: unknown", "<xxx@xxx>: unknown"),
            ("j***@e***.com is full", "jxxx@exxx.com is full"),
            ("###@###.## unknown", "xxx@xxx.xx unknown"),
            ("████@█████ unknown", "xxxx@xxxxx unknown"),
            ("•••@example.org", "xxx@example.org"),
            ("unknown#1\u{a0}b@c.example", "unknown#1 b@c.example"),
            ("192.0.2.*** and ***.***.***.***", "192.0.2.000 and 000.000.000.000"),
            ("<redacted>: [EMAIL_1], {recipient}", "<redacted@redacted>: <redacted@redacted>, <redacted@redacted>"),
            ("to=<[email\u{a0}protected]> %recipient%", "to=<<redacted@redacted>> <redacted@redacted>"),
            ("[IP] <ip address>", "[0.0.0.0] [0.0.0.0]"),
            ("kim(at)example[dot]org, example[.]org", "kim@example.org, example.org"),
            ("kim [at] example [dot] org is full", "kim@example.org is full"),
            ("found no host at ***.example", "found no host at xxx.example"),
            // None of these was struck out.
            ("*kim@example.org* **bold** 5.1.*", "*kim@example.org* **bold** 5.1.*"),
            ("*kim@example.org", "*kim@example.org"),
            ("**kim@example.org is full**", "**kim@example.org is full**"),
            ("<user> <mail> {id} [to] (at) 100% of 5%", "<user> <mail> {id} [to] (at) 100% of 5%"),
            ("#5.1.1 # ## *** a[1]", "#5.1.1 # ## *** a[1]"),
        ] {
            assert_eq!(Plain::new(text).text, want, "{text}");
        }
    }
}
