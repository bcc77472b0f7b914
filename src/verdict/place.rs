//! Whether a reply names another place than the recipient's mailbox: a folder in it, or the server that has it.
//!
//! Not for other addresses: that is doubt.rs.

use super::findings::Findings;
use super::reading::Reading;
use crate::tables::{Category, DIRECTIONS, GAP_WORDS};
use crate::text::finds::Hit;
use crate::text::fold::Kind;
use crate::text::transcript::local_part;

impl Findings<'_> {
    /// Whether the phrase behind a reading is about a folder of a mailbox that is there. Dovecot says so of a folder that a filter
    /// would write to, after it took the recipient: "<jo@x.example> Mailbox doesn't exist: Lists".
    pub fn is_of_folder(&self, reading: &Reading) -> bool {
        if reading.meaning.category != Category::UserUnknown {
            return false;
        }
        let Some(hit) = self.hit(reading) else { return false };
        let (from, to) = (self.start_of_sentence(hit), self.end_of_sentence(hit));
        let (start, end) = (self.folded.runs.start(from), self.folded.runs.end(to));
        let sentence = self.plain.text.as_bytes().get(start..end).unwrap_or_default();
        let ends =
            |byte: &u8| *byte <= b' ' || matches!(byte, b'"' | b'\'' | b'`' | b'<' | b'>' | b'(' | b')' | b'[' | b']' | b',' | b':' | b';');
        sentence.split(ends).any(is_folder) || self.names_folder(from, hit)
    }

    /// Whether what follows a phrase and a colon is a path, or behind Dovecot's own words no name of the recipient. `from`: where the
    /// phrase's sentence begins.
    fn names_folder(&self, from: usize, hit: &Hit) -> bool {
        /// The longest name that is looked at.
        const NAME: usize = 128;
        let Some(behind) = self.plain.text.get(self.folded.runs.end(hit.end as usize)..) else { return false };
        let Some(rest) = behind.strip_prefix(": ") else { return false };
        let near = rest.char_indices().nth(NAME).map_or(rest, |(end, _)| rest.get(..end).unwrap_or_default());
        let line = near.split(['\n', '\r']).next().unwrap_or_default();
        let name = line.split(" (").next().unwrap_or_default().trim_end_matches(['.', ')', '"']);
        if name.is_empty() || name.contains('@') {
            return false;
        }
        if is_folder(name.as_bytes()) {
            return true;
        }
        let of_path = !name.contains([' ', ':']) && !name.starts_with(['/', '"']) && name.contains('/');
        let before = self.folded.tokens_in(from..hit.start as usize).filter(|token| token.kind == Kind::Address).last();
        let recipient = before.and_then(|token| self.plain.text.get(token.start as usize..token.end as usize));
        let words = self.plain.text.get(self.folded.runs.start(hit.start as usize)..self.folded.runs.end(hit.end as usize));
        let by_dovecot = || words.is_some_and(|words| words.eq_ignore_ascii_case("mailbox doesn't exist"));
        of_path || recipient.is_some_and(|recipient| by_dovecot() && !local_part(recipient).eq_ignore_ascii_case(name))
    }

    /// Whether the reply names, behind the phrase of a reading, a host to ask instead: "no such user here, use mx2.x.example".
    pub fn directs_elsewhere(&self, reading: &Reading) -> bool {
        /// How many bytes behind the phrase are looked at.
        const FAR: usize = 160;
        let (from, to) = match (self.hit(reading), self.cause) {
            (Some(hit), _) => (hit.end as usize, self.stretch_of(hit).1),
            (None, Some(cause)) => (cause.words_at, cause.stretch.to),
            (None, None) => return false,
        };
        let (mut one, mut two): (&[u8], &[u8]) = (b"", b"");
        self.words_of(from, to.min(from + FAR)).any(|(_, word)| {
            // "send to mx2.x.example", but not "try again", and behind it the name of the host that says so.
            let directs = is_host(word) && (DIRECTIONS.contains(two) || GAP_WORDS.contains(two) && DIRECTIONS.contains(one));
            (one, two) = (two, word);
            directs
        })
    }
}

/// Whether a name is that of a folder: "INBOX.Sent", and Cyrus' "user.jo.Sent".
fn is_folder(name: &[u8]) -> bool {
    let goes_on = |rest: &[u8]| rest.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80);
    match name {
        [b'I' | b'i', ..] => name
            .split_at_checked(5)
            .is_some_and(|(inbox, rest)| inbox.eq_ignore_ascii_case(b"inbox") && matches!(rest, [b'.' | b'/', rest @ ..] if goes_on(rest))),
        [b'u', b's', b'e', b'r', b'.', rest @ ..] => {
            let owner = rest.iter().take_while(|byte| **byte != b'.').count();
            owner > 0 && rest.get(owner + 1..).is_some_and(goes_on)
        }
        _ => false,
    }
}

/// Whether a word is the name of a host, and no page of it.
pub(super) fn is_host(word: &[u8]) -> bool {
    word.iter().any(u8::is_ascii_uppercase) && word.contains(&b'.') && !word.iter().any(|byte| matches!(byte, b'@' | b'/' | b':'))
}
