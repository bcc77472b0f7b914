//! `classify` and `explain`: a code and a text in, an answer out.

use super::explain::explanation;
use super::explanation::Explanation;
use super::input::{Options, Read, head};
use super::work::{Work, with_work};
use crate::code::Code;
use crate::taxonomy::Flag;
use crate::verdict::{Classification, Verdict};

/// What a bounce means: `code` in any usual form (`550`, `5.1.1`, `550-5.1.1`, `21`, or empty), `text` as the receiving
/// server wrote it, or a transcript around it (or empty). Takes linear time in the text and never fails.
///
/// ```
/// use bouncecode::{AddressAction, BounceType, classify, Options};
///
/// let dead = classify("550", "5.1.1 <jo@example.org>: Recipient address rejected: User unknown", &Options::default());
/// assert_eq!((dead.kind, dead.category.id()), (BounceType::Hard, "user-unknown"));
/// assert_eq!(dead.address_action, AddressAction::Suppress);
///
/// let blocked = classify("554", "5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org", &Options::default());
/// assert_eq!((blocked.kind, blocked.category.id()), (BounceType::Other, "ip-blocklisted"));
/// assert_eq!(blocked.address_action, AddressAction::Keep);
/// ```
pub fn classify(code: &str, text: &str, options: &Options) -> Classification {
    with_work(|work| read(work, code, text, options, |_, _, verdict| verdict.answer))
}

/// The same as [`classify`], with everything that was found, how the text was parted, and which rules decided.
///
/// ```
/// use bouncecode::{explain, Options};
///
/// let text = "550 5.1.1 No such user";
/// let decided = explain("", text, &Options::default()).evidence.into_iter().find(|e| e.decided).unwrap();
/// assert_eq!(&text[decided.start..decided.end], "No such user");
/// ```
pub fn explain(code: &str, text: &str, options: &Options) -> Explanation {
    with_work(|work| read(work, code, text, options, |work, source, verdict| explanation(work, &source, verdict)))
}

/// Whether the code argument is read as the text, so that offsets are into it: it has words, there is no text beside it, and the
/// scheme prints no such code.
pub fn is_text(code: &Code, text: &str, options: &Options) -> bool {
    code.words && text.trim().is_empty() && !options.scheme.prints(code)
}

fn read<R>(work: &mut Work, code: &str, text: &str, options: &Options, run: impl FnOnce(&mut Work, Read, Verdict) -> R) -> R {
    let read = Code::read(code);
    let from_code = is_text(&read, text, options);
    let given = if from_code { code } else { text };
    // Blanks around a code say nothing: they are no indentation that the next lines could share.
    let from = if from_code { given.trim_start() } else { given };
    let (text, truncated) = head(from);
    let mut plain = work.read(text);
    plain.skipped = given.len() - from.len();
    // A typed code is read without a byte order mark, which only lays out.
    let typed = Some(&*plain.text).filter(|_| !from_code && code.trim().is_empty()).and_then(typed);
    let is_typed = typed.is_some();
    let read = typed.unwrap_or(if from_code { Code::default() } else { read });
    let mut verdict = work.judge_whole(&plain, &read, options);
    if truncated {
        verdict.answer.flags.set(Flag::Truncated);
    }
    run(work, Read { plain: &plain, length: given.len(), is_typed }, verdict)
}

/// The most bytes of a typed code.
const TYPED: usize = 32;

/// A text that is nothing but a code, as somebody types one: "550 5 1 1". Several blanks are as good as one, and those around it say
/// nothing.
pub fn typed(text: &str) -> Option<Code> {
    let text = text.trim();
    let (mut length, mut blank) = (0, true);
    for character in text.chars() {
        if !character.is_whitespace() || !blank {
            length += character.len_utf8();
        }
        blank = character.is_whitespace();
        if length > TYPED || character.is_alphabetic() {
            return None;
        }
    }
    // Of a code argument the beginning alone is read.
    Some(if text.len() <= TYPED { Code::read(text) } else { Code::read(&text.split_whitespace().collect::<Vec<_>>().join(" ")) })
}
