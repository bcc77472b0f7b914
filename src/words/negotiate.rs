//! The languages that come closest to what a reader asks for, by their tags.
//!
//! Not by fluent-langneg: that sends `no`, `nn` and every tag with a `-u-` extension to English. Not for the languages
//! themselves: those are languages.rs.

use std::cmp::Reverse;

/// The tags of `known` that answer `requested`, best first, each once.
///
/// A request is a language tag (`nb`, `de_AT.UTF-8`, `en-US-u-hc-h12`), a list of them with commas between,
/// or an `Accept-Language` header (RFC 9110 section 12.5.4): higher q values first, q=0 left out. A tag is
/// answered by the longest known tag that it starts with, then by the shorter ones; case, and `_` for `-`,
/// do not matter. `no` and `nn` are answered by `nb` too, and so is `da` if nothing else answers. `*` stands for no language in particular (RFC 4647
/// section 3.4) and is passed over.
pub(super) fn matching<'a>(requested: &[&str], known: &[&'a str]) -> Vec<&'a str> {
    let mut found: Vec<(Place, &str)> = vec![];
    for tag in known {
        let mut best = None;
        for (header, ranges) in requested.iter().enumerate() {
            for (index, range) in ranges.split(',').enumerate() {
                let place = place(header, index, range, tag);
                if place.is_some() && (best.is_none() || place < best) {
                    best = place;
                }
            }
        }
        if let Some(place) = best {
            found.insert(found.partition_point(|(other, _)| *other < place), (place, tag));
        }
    }
    if found.is_empty() {
        // Danes read it, and would rather have any language that they name.
        let is_danish = |part: &str| place(0, 0, part, "da").is_some();
        let is_wanted = requested.iter().flat_map(|ranges| ranges.split(',')).any(is_danish);
        return known.iter().copied().filter(|tag| is_wanted && *tag == "nb").collect();
    }
    found.into_iter().map(|(_, tag)| tag).collect()
}

/// Where a known tag stands among the answers: by the header, the weight in it, the place in it, and how
/// much of the range the tag answers. The least comes first.
type Place = (usize, Reverse<u16>, usize, Reverse<usize>);

/// The place that one part of a header gives a tag, if any.
fn place(header: usize, index: usize, part: &str, tag: &str) -> Option<Place> {
    let (range, parameters) = part.split_once(';').unwrap_or((part, ""));
    let range = range.trim();
    let answered = if starts_with(range, tag) {
        tag.len()
    } else if tag == "nb" && (starts_with(range, "no") || starts_with(range, "nn")) {
        0
    } else {
        return None;
    };
    let weight = weight(parameters);
    (weight > 0).then_some((header, Reverse(weight), index, Reverse(answered)))
}

/// A tag as it is usually written: `de_at` is `de-AT`, `ZH-hans` is `zh-Hans` (RFC 5646 section 2.1.1).
/// `None` where it is no language tag.
pub(super) fn canonical(tag: &str) -> Option<String> {
    let mut canonical = String::new();
    let mut after_singleton = false;
    for (index, subtag) in tag.split(['-', '_']).enumerate() {
        let first = index == 0;
        let fits = if first {
            matches!(subtag.len(), 2 | 3 | 5..=8) && subtag.bytes().all(|b| b.is_ascii_alphabetic())
        } else {
            matches!(subtag.len(), 1..=8) && subtag.bytes().all(|b| b.is_ascii_alphanumeric())
        };
        if !fits || index > 8 {
            return None;
        }
        if !first {
            canonical.push('-');
        }
        match subtag.len() {
            2 if !first && !after_singleton => canonical.push_str(&subtag.to_ascii_uppercase()),
            4 if !first && !after_singleton => {
                let (initial, rest) = subtag.split_at(1);
                canonical.push_str(&initial.to_ascii_uppercase());
                canonical.push_str(&rest.to_ascii_lowercase());
            }
            length => {
                after_singleton |= length == 1;
                canonical.push_str(&subtag.to_ascii_lowercase());
            }
        }
    }
    Some(canonical)
}

/// Whether the request is the tag, or the tag and something after it.
fn starts_with(request: &str, tag: &str) -> bool {
    let (request, tag) = (request.as_bytes(), tag.as_bytes());
    let same = |a: u8, b: u8| a.eq_ignore_ascii_case(&b) || (a == b'_' && b == b'-');
    request.len() >= tag.len()
        && request.iter().zip(tag).all(|(&a, &b)| same(a, b))
        && request.get(tag.len()).is_none_or(|next| next.is_ascii() && !next.is_ascii_alphanumeric())
}

/// The weight that the parameters of a language range give it, in thousandths. What is no weight is ignored,
/// as a parameter that nobody knows would be.
fn weight(parameters: &str) -> u16 {
    let weight = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then(|| thousandths(value.trim())).flatten()
    });
    weight.unwrap_or(1000)
}

/// `0.8` is 800; what is above 1 counts as 1.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, part) = value.split_once('.').unwrap_or((value, ""));
    let number = |digits: &str| digits.bytes().all(|b| b.is_ascii_digit());
    if value.is_empty() || !number(whole) || !number(part) {
        return None;
    }
    if whole.bytes().any(|b| b != b'0') {
        return Some(1000);
    }
    Some(part.bytes().chain(std::iter::repeat(b'0')).take(3).fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::{canonical, matching};

    const KNOWN: &[&str] = &["en", "nb", "de", "fr", "sv", "nl", "da", "de-AT", "zh-Hant"];

    #[test]
    fn answers_requests() {
        for (requested, want) in [
            ("nb", "nb"),
            ("no", "nb"),
            ("NO", "nb"),
            ("nn", "nb"),
            ("nn-NO", "nb"),
            ("no_NO", "nb"),
            ("nb-NO", "nb"),
            ("de", "de"),
            ("de_AT.UTF-8", "de-AT de"),
            ("de-at", "de-AT de"),
            ("de-CH-1996", "de"),
            ("de_DE@euro", "de"),
            ("fr-CA", "fr"),
            ("sv-FI", "sv"),
            ("en-US-u-hc-h12", "en"),
            ("en-x-nb", "en"),
            ("zh-hant-TW", "zh-Hant"),
            ("zh-Hans", ""),
            ("zh", ""),
            ("da", "da"),
            (" da ", "da"),
            ("dan", ""),
            ("d", ""),
            ("not", ""),
            ("x-de", ""),
            ("i-default", ""),
            ("*", ""),
            ("", ""),
            ("-", ""),
            ("C.UTF-8", ""),
            ("POSIX", ""),
            ("deé", ""),
            ("dé", ""),
            ("\u{ff44}\u{ff45}", ""),
            ("fr, de", "fr de"),
            ("fr,de;q=0.5,sv;q=0.9", "fr sv de"),
            ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "fr en de"),
            ("de;q=0, sv;q=0.1", "sv"),
            ("de;q=0.000, sv;q=0.001", "sv"),
            ("*, nl;q=0.2", "nl"),
            ("nl ; Q = 0.2 , sv ; level=1 ; q=0.3", "sv nl"),
            ("nl;q=1.5, sv", "nl sv"),
            ("nl;q=.5, sv;q=.6", "sv nl"),
            ("nl;q=high, sv;q=-1, fr;q=0.9", "nl sv fr"),
            ("nl;q=0.12345678901234567890, sv;q=0.124", "sv nl"),
            (",,;;q=,de,", "de"),
            ("fr-CA, fr, fr-FR", "fr"),
        ] {
            assert_eq!(matching(&[requested], KNOWN).join(" "), want, "{requested}");
        }
    }

    #[test]
    fn goes_through_a_list_in_its_order() {
        let want = |requested: &[&str], want: &str| assert_eq!(matching(requested, KNOWN).join(" "), want, "{requested:?}");
        want(&[], "");
        want(&["xx", "de-CH"], "de");
        want(&["*", "nn", "de"], "nb de");
        want(&["de;q=0.1", "fr"], "de fr");
        want(&["xx;q=0.3, sv;q=0.2", "nl"], "sv nl");
    }

    #[test]
    fn a_language_that_was_added_comes_before_its_stand_in() {
        assert_eq!(matching(&["nn-NO"], &["en", "nb", "nn"]), ["nn", "nb"]);
        assert_eq!(matching(&["no"], &["en"]), [""; 0]);
        assert_eq!(matching(&["da_DK"], &["en", "nb", "de"]), ["nb"]);
        assert_eq!(matching(&["da, en;q=0.1"], &["en", "nb", "de"]), ["en"]);
        assert_eq!(matching(&["da;q=0"], &["en", "nb"]), [""; 0]);
    }

    #[test]
    fn writes_tags_the_usual_way() {
        for (tag, want) in [
            ("da", Some("da")),
            ("DA", Some("da")),
            ("de_at", Some("de-AT")),
            ("ZH-hant-tw", Some("zh-Hant-TW")),
            ("es-419", Some("es-419")),
            ("de-x-acme", Some("de-x-acme")),
            ("en-u-HC-h12", Some("en-u-hc-h12")),
            ("", None),
            ("d", None),
            ("x-acme", None),
            ("d3", None),
            ("abcd", None),
            ("da-", None),
            ("da--dk", None),
            ("da dk", None),
            ("dänisch", None),
            ("abcdefghi", None),
            ("*", None),
        ] {
            assert_eq!(canonical(tag).as_deref(), want, "{tag}");
        }
    }

    #[test]
    fn takes_any_length() {
        for long in ["de-".repeat(1 << 17), ",".repeat(1 << 17), "de;q=0.5,".repeat(1 << 16), "q=;".repeat(1 << 17)] {
            assert!(matching(&[&long], KNOWN).len() <= 1);
        }
    }
}
