//! What a text names: hosts, addresses, pages, domains and numbers of a refusal.

use super::explanation::{Fact, FactKind};
use super::input::Read;
use crate::tables::DOMAINS;
use crate::text::fold::Folded;

/// The most bytes of a fact.
const LONGEST_FACT: usize = 512;
/// The most facts of a text.
const MOST_FACTS: usize = 64;

/// Hosts, addresses and pages: the words that were folded to upper case, and IP addresses.
pub(super) fn facts(folded: &Folded, read: &Read) -> Vec<Fact> {
    let mut facts = vec![];
    let mut at = 0;
    let mut before: &[u8] = b"";
    for word in folded.words.split(|byte| *byte == b' ') {
        let (from, to) = (at, at + word.len());
        at = to + 1;
        let kind = kind_of(word, before);
        before = word;
        let Some(kind) = kind.filter(|_| word.len() <= LONGEST_FACT) else { continue };
        // "relay=mx.example.org": the host is the value.
        let key = if kind == FactKind::Host { word.iter().rposition(|byte| *byte == b'=').map_or(0, |at| at + 1) } else { 0 };
        let (from, to) = (folded.runs.start(from + key), read.ceil(folded.runs.end(to)));
        let Some(value) = read.plain.name(from, to) else { continue };
        let (start, end) = read.plain.origin(from, to);
        facts.push(Fact { kind, value: value.to_owned(), start, end });
        if facts.len() == MOST_FACTS {
            break;
        }
    }
    facts
}

fn kind_of(word: &[u8], before: &[u8]) -> Option<FactKind> {
    if word.iter().any(u8::is_ascii_uppercase) {
        return Some(match word {
            _ if word.windows(3).any(|window| window == b"://") => FactKind::Url,
            _ if word.contains(&b'@') => FactKind::Address,
            // "d75a77b69052e.123 - gsmtp", an id: no domain at the top is a number (RFC 3696 section 2).
            _ if word.starts_with(b"/") || ends_in_number(word) => return None,
            _ if DOMAINS.contains(before) => FactKind::Domain,
            _ => FactKind::Host,
        });
    }
    let octets =
        word.split(|byte| *byte == b'.').filter(|part| part.len() <= 3 && !part.is_empty() && part.iter().all(u8::is_ascii_digit)).count();
    if octets == 4 && word.iter().filter(|byte| **byte == b'.').count() == 3 {
        return Some(FactKind::Ip);
    }
    (before == b"id" && word.len() >= 6 && word.iter().any(u8::is_ascii_digit)).then_some(FactKind::Id)
}

/// Whether what stands behind the last dot is a number.
fn ends_in_number(word: &[u8]) -> bool {
    word.rsplit(|byte| *byte == b'.').next().is_some_and(|last| last.iter().all(u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify::{Options, explain};

    #[test]
    fn an_address_in_quotation_marks_is_the_address() {
        let text = "SMTPRecipientsRefused: {'jo@example.org': (550, b'5.1.1 <o'neil@example.org>: User unknown')}";
        let found = explain("", text, &Options::default()).facts;
        let addresses: Vec<_> = found.iter().filter(|fact| fact.kind == FactKind::Address).collect();
        assert_eq!(addresses.iter().map(|fact| fact.value.as_str()).collect::<Vec<_>>(), ["jo@example.org", "o'neil@example.org"]);
        assert!(addresses.iter().all(|fact| text.get(fact.start..fact.end) == Some(&fact.value)));
    }

    #[test]
    fn an_id_of_a_session_is_no_host() {
        let text = "550-5.1.1 The account does not exist. https://support.example/mail/?p=NoSuchUser si1234567qtb.123 - gsmtp";
        let found = explain("", text, &Options::default()).facts;
        assert_eq!(found.iter().map(|fact| fact.kind).collect::<Vec<_>>(), [FactKind::Url]);
    }

    #[test]
    fn a_name_behind_a_word_for_a_domain_is_a_domain() {
        for text in ["550 Domäne shop.example nicht gefunden", "550 El dominio shop.example no existe", "550 Domain shop.example unknown"]
        {
            let found = explain("", text, &Options::default()).facts;
            let domain = found.iter().find(|fact| fact.value == "shop.example").map(|fact| fact.kind);
            assert_eq!(domain, Some(FactKind::Domain), "{text}");
        }
    }
}
