//! Whether a number is where a code is written, by what stands around it.

use super::parts::Stretch;
use super::surroundings::{LINE, Surroundings};
use crate::code::written;
use crate::tables::{LABELS, NUMBERED, STREAMS, SUCCESSES, UNITS, VERSIONS};

/// What stands between the groups of digits of a telephone number.
const JOINTS: &[u8] = b" \t-/()";
/// A number has hardly more groups.
const GROUPS: usize = 4;

/// Whether a time ends here, as loggers write one before what they log: "2026-01-05T10:00:00Z", with the name of the stream after
/// it in the logs of containers.
fn after_time(before: &[u8]) -> bool {
    let before = STREAMS.iter().find_map(|stream| before.strip_suffix(stream.as_bytes())).unwrap_or(before);
    let length = before.iter().rev().take(40).take_while(|byte| **byte > b' ').count();
    let time = before.get(before.len() - length..).unwrap_or_default();
    time.windows(5).any(|part| matches!(part, [b'0'..=b'2', b'0'..=b'9', b':', b'0'..=b'5', b'0'..=b'9']))
}

/// How surely a number is a code.
#[derive(Clone, Copy, PartialEq)]
pub enum Standing {
    Firm,
    Loose,
}

fn sure(sure: bool) -> Option<Standing> {
    Some(if sure { Standing::Firm } else { Standing::Loose })
}

/// Whether a word is a status code of the class of a reply code.
fn is_of_class(word: &[u8], code: u16) -> bool {
    written::status(word).is_some_and(|status| u16::from(status.class) == code / 100)
}

/// Whether a word after a 2xx code says that it is one.
fn is_success(word: &[u8]) -> bool {
    SUCCESSES.iter().any(|success| success.as_bytes() == word)
}

/// What stands to the left of a number.
struct Left<'a> {
    /// The text up to the blanks before the number.
    before: &'a [u8],
    /// How many blanks there are.
    blank: usize,
    word: &'a [u8],
    /// The word is a host, an address or an IP address.
    is_technical: bool,
}

impl Surroundings<'_> {
    /// Whether a number is where a code is written.
    pub fn standing(&self, stretch: &Stretch, reply: Option<u16>) -> Option<Standing> {
        let before = self.plain.get(..stretch.start)?;
        // "OFR_416 [416]": the token before it ends in it.
        if let Some(token) = before.strip_suffix(b"[").map(<[u8]>::trim_ascii_end)
            && let Some([_, ..]) = self.plain.get(stretch.start..stretch.end).and_then(|digits| token.strip_suffix(digits))
        {
            return None;
        }
        // "postfix/smtp[550]:", a process.
        if let [.., word, b'['] = before
            && word.is_ascii_alphanumeric()
            && self.plain.get(stretch.end) == Some(&b']')
        {
            return None;
        }
        let blank = before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let before = before.get(..before.len() - blank)?;
        let word = self.folded.word_before(stretch.at);
        let is_technical = word.iter().any(u8::is_ascii_uppercase) || word.iter().filter(|byte| **byte == b'.').count() == 3;
        // "stream_base_commons:217:20", a place in a program.
        let in_place = || matches!(self.plain.get(stretch.end..), Some([b':', b'0'..=b'9', ..]));
        let has_digit = || word.iter().any(u8::is_ascii_digit);
        if before.last() == Some(&b':') && blank == 0 && (is_technical || has_digit() || in_place()) {
            return None;
        }
        let left = Left { before, blank, word, is_technical };
        match reply {
            Some(code) => self.reply_standing(stretch, code, &left),
            None => self.status_standing(stretch, &left),
        }
    }

    /// Whether three digits are where a reply code is written.
    fn reply_standing(&self, stretch: &Stretch, code: u16, left: &Left) -> Option<Standing> {
        let Left { before, blank, word, .. } = *left;
        let followed = self.is_followed_by_status(stretch);
        let next = self.folded.word_at(stretch.to + 1);
        let is_labelled = followed || LABELS.contains(word);
        let rest = self.plain.get(stretch.end..).unwrap_or_default();
        // "550/5.1.1", and no date.
        if rest.first() == Some(&b'/') && before.last() != Some(&b'/') && is_of_class(next, code) {
            return Some(Standing::Firm);
        }
        if matches!(rest, [b'%' | b'@', ..] | [b'/' | b'_', b'0'..=b'9', ..]) || !followed && self.is_group(stretch) {
            return None;
        }
        // "450/User unknown" of a table, "450_User_unknown" of qmail's log; "/opt/550/mailer" of neither.
        if matches!(rest, [b'/' | b'_', ..]) {
            return (before.last() != Some(&b'/')).then_some(Standing::Loose);
        }
        // "550 messages over 50 MB": no code, unless a field, a line or a quotation begins with it. "Fehler 450 Empfänger unbekannt",
        // "(450 Recipient unknown)", "you have sent 450 messages": it may be one.
        let begins = matches!(before.last(), None | Some(b'\n' | b'\r' | b'=' | b'"' | b'\'' | b'`' | b'>' | b'|' | b'*' | b'#'));
        let is_count = !followed && !begins && self.byte(stretch.end) <= b' ' && UNITS.contains(next);
        if is_count {
            let in_sentence = before.last().is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80);
            return (is_labelled || !in_sentence).then_some(Standing::Loose);
        }
        if code / 100 == 2 && blank > 0 && (followed || is_success(next)) {
            return Some(Standing::Firm);
        }
        if !followed && NUMBERED.contains(word) {
            return None;
        }
        match before.last() {
            Some(b')') => Some(Standing::Firm),
            Some(b',') => sure(is_labelled),
            Some(b':') => sure(blank > 0 || is_labelled),
            Some(b'.' | b'!' | b'?') => sure(blank > 0),
            _ => self.beside(left, is_labelled).unwrap_or_else(|| {
                let last = self.plain.get(stretch.end..)?.iter().find(|byte| !matches!(**byte, b' ' | b'\t'));
                last.is_none_or(|byte| matches!(byte, b')' | b'.' | b'\n' | b'\r' | b']')).then_some(Standing::Loose)
            }),
        }
    }

    /// Whether three numbers with dots are where a status code is written.
    fn status_standing(&self, stretch: &Stretch, left: &Left) -> Option<Standing> {
        let Left { before, word, is_technical, .. } = *left;
        let after = self.plain.get(stretch.end..).unwrap_or_default();
        if matches!(after, [b'%' | b'/' | b'@' | b'_' | b'-', b'0'..=b'9', ..]) {
            return None;
        }
        let followed = self.is_followed_by_status(stretch);
        let is_labelled = followed || LABELS.contains(word);
        let own = || self.folded.words.get(stretch.at..stretch.to).unwrap_or_default();
        match before.last() {
            Some(b'/') if written::reply(word).is_some_and(|code| is_of_class(own(), code)) => Some(Standing::Firm),
            Some(b')') => Some(Standing::Loose),
            Some(b',') => sure(is_labelled),
            Some(b':') if VERSIONS.contains(word) => None,
            // "SmtpCommandException: 5.1.1 …"
            Some(b':') => sure(is_technical || LABELS.contains(word) || word.ends_with(b"exception")),
            _ => self.beside(left, is_labelled).unwrap_or_else(|| (!VERSIONS.contains(word)).then_some(Standing::Loose)),
        }
    }

    /// What stands before a code of either kind says of its place; `None` where it says nothing.
    fn beside(&self, left: &Left, is_labelled: bool) -> Option<Option<Standing>> {
        let before = left.before;
        Some(match before.last() {
            None | Some(b'\n' | b'\r' | b'#' | b';' | b'(' | b'[' | b'{' | b'"' | b'\'' | b'`' | b'<' | b'|' | b'*' | b'>' | b']') => {
                Some(Standing::Firm)
            }
            // "<= 550 5.1.1 user unknown", as a session is written down.
            Some(b'=' | b'-') if before.ends_with(b"<=") || before.ends_with(b"<-") => Some(Standing::Firm),
            Some(b'=') => LABELS.contains(left.word).then_some(Standing::Firm),
            Some(b'-') => {
                let bullet = before.len() < 2 || matches!(before.get(before.len() - 2), Some(b' ' | b'\n' | b'-' | b'>' | b'<'));
                if bullet { Some(Standing::Firm) } else { LABELS.contains(left.word).then_some(Standing::Loose) }
            }
            // "_550 5.1.1 user unknown_", as Markdown writes what is stressed.
            Some(b'_') => {
                let head = before.iter().rev().find(|byte| **byte != b'_');
                head.is_none_or(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'>' | b'*')).then_some(Standing::Firm)
            }
            Some(b'/' | b'@' | b'+') => None,
            _ if is_labelled || left.is_technical || after_time(before) => Some(Standing::Firm),
            _ => return None,
        })
    }

    /// Whether a number is one of several groups of digits, as telephone numbers, orders and amounts are written: "0800 550 511",
    /// "(550) 511-0000", "550-123-456", "550,00".
    fn is_group(&self, stretch: &Stretch) -> bool {
        self.ends_group(stretch) || self.begins_group(stretch) || self.is_amount(stretch)
    }

    fn byte(&self, at: usize) -> u8 {
        self.plain.get(at).copied().unwrap_or(b'\n')
    }

    /// Whether the digits from one place to another are those of a code, written once more.
    fn repeats(&self, stretch: &Stretch, from: usize, to: usize) -> bool {
        self.plain.get(from..to) == self.plain.get(stretch.start..stretch.end)
    }

    /// Whether the groups of digits end at a place, or go on.
    fn closes_groups(&self, at: usize) -> bool {
        matches!(self.byte(self.after_joint(at)), b'.' | b',' | b'>' | b']' | b'\n' | b'\r' | b'0'..=b'9')
    }

    /// The first byte that joins no groups.
    fn after_joint(&self, at: usize) -> usize {
        at + self.plain.iter().skip(at).take(LINE).take_while(|byte| JOINTS.contains(byte)).count()
    }

    /// Whether groups of digits stand before a number, none of which is a code, a date or a time.
    fn ends_group(&self, stretch: &Stretch) -> bool {
        let mut at = stretch.start;
        for _ in 0..GROUPS {
            let head = self.plain.get(..at).unwrap_or_default();
            // "0800 / 550\n511": the line was full.
            let joint = |byte: &&u8| JOINTS.contains(byte) || **byte == b'\n';
            let to = at - head.iter().rev().take(LINE).take_while(joint).count();
            let from = to - head.get(..to).unwrap_or_default().iter().rev().take(LINE).take_while(|byte| byte.is_ascii_digit()).count();
            let before = if from == 0 { b'\n' } else { self.byte(from - 1) };
            if to == at || from == to || matches!(before, b':' | b'.' | b',') || to - from == 2 && before == b'-' {
                return false;
            }
            let prefix = self.byte(from) == b'0' && to - from > 2 || matches!(before, b'+' | b'-' | b'(');
            let repeats = self.repeats(stretch, from, to);
            if prefix || !repeats && self.closes_groups(stretch.end) {
                return true;
            }
            if !repeats {
                return false;
            }
            at = from;
        }
        false
    }

    /// Whether another group of digits follows, joined by a hyphen or at the end of the sentence.
    fn begins_group(&self, stretch: &Stretch) -> bool {
        let from = self.after_joint(stretch.end);
        let to = from + self.plain.iter().skip(from).take(LINE).take_while(|byte| byte.is_ascii_digit()).count();
        let hyphen = self.byte(stretch.end) == b'-' || self.byte(stretch.end) == b')' && self.byte(to) == b'-';
        let field = matches!(self.byte(stretch.start.wrapping_sub(1)), b'\n' | b'\r' | b'=');
        let host = self.byte(to) == b'.' && self.byte(to + 1).is_ascii_digit();
        let joined = hyphen || from > stretch.end && self.closes_groups(to);
        to > from + 1 && !field && !host && !self.repeats(stretch, from, to) && joined
    }

    /// Whether two decimals follow: "550,00".
    fn is_amount(&self, stretch: &Stretch) -> bool {
        let [b',', rest @ ..] = self.plain.get(stretch.end..).unwrap_or_default() else { return false };
        let decimals = rest.iter().take(4).take_while(|byte| byte.is_ascii_digit()).count();
        decimals == 2 && !matches!(rest.get(decimals), Some(b',' | b'.'))
    }

    /// Whether a number is a 2xx code only by the word before it: "response code 200 for".
    pub fn is_labelled_success(&self, stretch: &Stretch, code: u16) -> bool {
        code / 100 == 2
            && LABELS.contains(self.folded.word_before(stretch.at))
            && !self.is_followed_by_status(stretch)
            && !is_success(self.folded.word_at(stretch.to + 1))
    }

    pub fn is_followed_by_status(&self, stretch: &Stretch) -> bool {
        written::status(self.folded.word_at(stretch.to + 1)).is_some()
    }
}
