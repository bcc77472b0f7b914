//! The codes of the caller's argument and of the deciding reply together, and what they say by themselves.

use super::reading::{Decider, Rank, Reading};
use crate::code::{Code, Status};
use crate::scheme::{Scheme, SchemeCode, reply_row, status_meaning, status_row};
use crate::tables::{ASSUMED, BounceType, Category, Meaning, ReplyRow, SchemeId, StatusRow, Usage};
use crate::taxonomy::{Flag, Flags};
use crate::text::transcript::{Reply, Transcript};

/// The greatest number that is a bounce class anywhere.
const MAX_CLASS: u32 = 200;

/// The codes of the argument and of the text together.
pub struct Codes {
    pub reply: Option<u16>,
    pub status: Option<Status>,
    /// Their rows, where the standards know them.
    pub reply_row: Option<&'static ReplyRow>,
    pub status_row: Option<&'static StatusRow>,
    /// The class digit of a code argument that is a class and a subject alone: "5.1".
    class: Option<u8>,
    /// A code is in mid-sentence, where a date or a version may be.
    pub loose: bool,
    pub flags: Flags,
    /// Whose code a number is taken for, where no standard defines it.
    pub assumed: Option<SchemeCode>,
}

impl Codes {
    /// The codes that count: the caller's, then the deciding reply's, then those in mid-sentence.
    pub fn gather(code: &Code, cause: Option<&Reply>, transcript: &Transcript) -> Self {
        let (loose_reply, loose_status) = if cause.is_some() { (None, None) } else { transcript.loose };
        let from_text = cause.and_then(|cause| transcript.status_of(cause)).or(loose_status).map(|place| place.value);
        let status = match (code.status, from_text) {
            // "5.0.0" beside a text that says 5.1.1: the same class, said better.
            (Some(given), Some(found)) if given.detail == 0 && found.detail != 0 && given.class == found.class => Some(found),
            (given, found) => given.or(found),
        };
        let reply = code.reply.or(cause.and_then(|cause| cause.code).or(loose_reply).map(|place| place.value));
        let loose = cause.is_none() && (loose_reply.is_some() && code.reply.is_none() || loose_status.is_some() && code.status.is_none());
        let mut codes = Self {
            reply,
            status,
            reply_row: reply.and_then(reply_row),
            status_row: status.and_then(|status| status_row(status.subject, status.detail)),
            class: code.subject.map(|(class, _)| class),
            loose,
            flags: Flags::default(),
            assumed: None,
        };
        codes.judge(code);
        codes
    }

    /// Flags what is odd about them.
    fn judge(&mut self, code: &Code) {
        if code.irregular || code.pseudo.is_some() || code.number.is_some() {
            self.flags.set(Flag::NonstandardCode);
        }
        if self.reply.is_some() {
            match self.reply_row {
                Some(row) => {
                    if !row.standard {
                        self.flags.set(Flag::NonstandardCode);
                    }
                    if row.ambiguous {
                        self.flags.set(Flag::AmbiguousCode);
                    }
                }
                None => self.flags.set(Flag::NonstandardCode),
            }
        }
        if let Some(status) = self.status {
            match self.status_row {
                None => self.flags.set(Flag::NonstandardCode),
                Some(row) => {
                    if row.contradictory && status.class != 2 {
                        self.flags.set(Flag::ContradictoryCode);
                    }
                    if let (Usage::Permanent | Usage::PermanentShould, 4) | (Usage::Transient | Usage::TransientShould, 5) =
                        (row.usage, status.class)
                    {
                        self.flags.set(Flag::UnusualClass);
                    }
                }
            }
            if self.reply.is_some_and(|reply| reply / 100 != u16::from(status.class)) {
                self.flags.set(Flag::ClassMismatch);
            }
        }
    }

    /// A status code that no standard knows.
    pub fn is_private(&self) -> bool {
        self.status.is_some() && self.status_row.is_none()
    }

    /// A code about the account that logs in.
    pub fn is_of_login(&self) -> bool {
        self.reply_row.is_some_and(|row| row.login) || self.status_row.is_some_and(|row| row.login)
    }

    /// A status code of security and policy (RFC 3463 section 3.8).
    pub fn is_of_security(&self) -> bool {
        self.status.is_some_and(|status| status.subject == 7)
    }

    /// The class digit that decides on retrying: the reply's, else the status's (RFC 5321 section 4.2.1).
    pub fn class(&self) -> Option<u8> {
        self.reply.map(|reply| (reply / 100) as u8).or(self.status.map(|status| status.class)).or(self.class)
    }

    pub fn status_reading(&self, status: Status) -> Option<Reading> {
        let row = self.status_row?;
        let rank = if row.generic { Rank::GenericCode } else { Rank::SpecificStatus };
        // "421 5.1.1": the reply's class decides on retrying, so on soft or hard too.
        let meaning = if status.class == 2 { status_meaning(row, 2) } else { status_meaning(row, self.class().unwrap_or(status.class)) };
        Some(Reading { rank, meaning, decider: Decider::Status })
    }

    pub fn reply_reading(&self, reply: u16) -> Option<Reading> {
        let row = self.reply_row?;
        let rank = if row.generic { Rank::GenericCode } else { Rank::SpecificReply };
        let mut meaning = row.meaning;
        if reply / 100 == 2 {
            meaning = Meaning { category: Category::Delivered, kind: None };
        }
        Some(Reading { rank, meaning, decider: Decider::Reply })
    }

    /// The reading of codes that are no codes of the standards: undotted and partial codes, and those of systems.
    pub fn assume(&mut self, code: &Code, scheme: &Scheme) -> Option<Reading> {
        let reading = |category, kind, decider| Some(Reading { rank: Rank::GenericCode, meaning: Meaning { category, kind }, decider });
        if let Some((subject, detail)) = code.classless {
            let row = status_row(subject, detail)?;
            return reading(row.permanent.category, Some(BounceType::Other), Decider::Status);
        }
        if let Some((class, subject)) = code.subject
            && self.status.is_none()
        {
            let meaning = status_meaning(status_row(subject, 0)?, class);
            return reading(meaning.category, meaning.kind, Decider::Status);
        }
        if let Some(reply @ 560..=577) = self.reply
            && self.reply_row.is_none()
            && self.status.is_none()
        {
            // Outside RFC 5321's grammar: an enhanced code without its dots.
            let (subject, detail) = (reply / 10 % 10, reply % 10);
            let meaning = status_row(subject, detail)?.permanent;
            return reading(meaning.category, meaning.kind, Decider::Reply);
        }
        self.assume_number(code.pseudo.map(Status::number).or(code.number)?, scheme)
    }

    /// The reading of a number that no standard has (data/assumed.toml). A bounce class is nobody's where a system is named.
    fn assume_number(&mut self, number: u32, scheme: &Scheme) -> Option<Reading> {
        if number <= MAX_CLASS && *scheme != SchemeId::Smtp {
            return None;
        }
        let row = ASSUMED.binary_search_by_key(&number, |row| row.number).ok().and_then(|at| ASSUMED.get(at));
        if number <= MAX_CLASS && row.is_none_or(|row| !row.agreed) {
            self.flags.set(Flag::AmbiguousCode);
        }
        let row = row?;
        self.assumed = row.code.map(|(scheme, code)| SchemeCode::new(scheme.into(), code));
        let rank = if row.agreed { Rank::SpecificReply } else { Rank::GenericCode };
        Some(Reading { rank, meaning: row.meaning, decider: Decider::Scheme })
    }
}

/// The code of the named scheme for the codes at hand: the enhanced code first, then the reply code.
pub fn scheme_code(scheme: &Scheme, code: &Code, codes: &Codes) -> Option<SchemeCode> {
    if *scheme == SchemeId::Smtp {
        return None;
    }
    let plain = |number: u32| Some(SchemeCode::new(scheme.clone(), scheme.place(number)?));
    let dotted = |status: Status| plain(status.number()).or_else(|| plain(scheme.published()?.undotted(status)?));
    None.or_else(|| code.word.and_then(plain))
        .or_else(|| code.pseudo.and_then(dotted))
        .or_else(|| code.status.and_then(dotted))
        .or_else(|| code.number.and_then(plain))
        .or_else(|| code.reply.filter(|_| code.status.is_none()).and_then(|reply| plain(reply.into())))
        .or_else(|| codes.status.and_then(dotted))
        .or_else(|| codes.reply.and_then(|reply| plain(reply.into())))
}
