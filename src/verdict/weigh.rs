//! Weighs what was found: which evidence decides, and what follows for the address and the message.
//!
//! From strongest to weakest: a scheme that the caller named, a vendor's own code, a specific phrase, a
//! specific status code, a specific reply code, a generic phrase, a generic code, the class digit.
//! A refusal never suppresses an address.

use crate::code::{Code, HARD_WITHOUT_CODE, Status};
use crate::scheme::{reply_row, status_meaning, status_row};
use crate::tables::{
    Action, AddressAction, BounceType, Category, Confidence, Effect, Fold, Group, Meaning, OF_DOMAINS, ReplyRow, Retry, SchemeId,
    StatusRow, Strength, Usage, VENDORS,
};
use crate::taxonomy::{Flag, Flags};
use crate::text::finds::Hit;
use crate::text::scan::Scanner;

/// The evidence that decided.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Decider {
    Nothing,
    Scheme,
    /// The phrase with this place among the hits.
    Hit(usize),
    Vendor,
    Status,
    Reply,
}

/// How much a reading is worth.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Rank {
    Class,
    GenericCode,
    GenericPhrase,
    SpecificReply,
    SpecificStatus,
    SpecificPhrase,
    VendorCode,
    Scheme,
}

#[derive(Clone, Copy)]
struct Reading {
    rank: Rank,
    meaning: Meaning,
    decider: Decider,
}

/// Two readings of one phrase length: how many bytes longer the one is that agrees with the code.
const AGREEMENT: u32 = 8;

/// An answer in numbers: what crosses to JavaScript.
#[derive(Clone, Copy)]
pub struct Verdict {
    pub kind: BounceType,
    pub category: Category,
    pub action: Action,
    pub address_action: AddressAction,
    pub retry: Retry,
    pub permanent: Option<bool>,
    pub reply: Option<u16>,
    pub status: Option<Status>,
    pub scheme: SchemeId,
    pub scheme_code: Option<(SchemeId, u16)>,
    /// Counted from 1.
    pub provider: Option<u8>,
    pub retry_after: Option<u32>,
    /// Counted from 1.
    pub blocklist: Option<u8>,
    pub confidence: Confidence,
    pub flags: Flags,
}

/// Decides. `code` is the caller's argument, `scan` what the text holds, `scheme` what the caller named.
#[inline(never)]
pub fn weigh(code: &Code, scan: &Scanner, scheme: SchemeId) -> (Verdict, Decider) {
    let mut codes = Codes::gather(code, scan);
    let facts = Facts::gather(scan);
    let text = scan.words;

    let named = if scheme == SchemeId::Smtp { None } else { scheme_row(scheme, code, &codes).map(|row| (scheme, row)) };
    // Numbers that no standard defines have a reading of their own, where one is agreed on.
    let assumed = if named.is_none() { codes.assume(code, scheme) } else { None };

    let mut readings: [Option<Reading>; 4] = [None; 4];
    readings[0] = codes.status.and_then(|status| vendor_reading(status, codes.status_row.is_some(), &facts));
    readings[1] = codes.status.and_then(|status| codes.status_reading(status));
    readings[2] = codes.reply.and_then(|reply| codes.reply_reading(reply));
    let agreed = readings[0]
        .or(readings[1])
        .or(readings[2])
        .filter(|reading| reading.rank > Rank::GenericCode)
        .map(|reading| reading.meaning.category);
    readings[3] = best_phrase(scan, agreed, facts.blocklist.is_some());
    // Who refuses by policy or as spam, and names a list, refuses because of the list.
    let vague = |phrase: Reading| {
        phrase.rank == Rank::GenericPhrase
            || phrase.rank == Rank::SpecificPhrase && matches!(phrase.meaning.category, Category::PolicyRejected | Category::SpamDetected)
    };
    if readings[3].is_none_or(vague) {
        readings[3] = facts.listed(scan).or(readings[3]);
    }
    // "Client host [mail.example.org] blocked using" a list of domains.
    if let Some(phrase) = &mut readings[3]
        && phrase.meaning.category == Category::IpBlocklisted
        && facts.listed_category() == Some(Category::DomainBlocklisted)
    {
        phrase.meaning.category = Category::DomainBlocklisted;
    }
    let mut best: Option<Reading> = None;
    for reading in readings.into_iter().flatten() {
        if best.is_none_or(|old| reading.rank > old.rank) {
            best = Some(reading);
        }
    }
    // "535 no such user", "550 5.1.8 domain not found": the code says that the sender is meant.
    let mut codes_say = readings.into_iter().take(3).flatten();
    let of_sender = codes_say.find(|code| code.rank > Rank::GenericCode && code.meaning.category.group() == Group::Sender);
    if best.is_some_and(|best| best.rank <= Rank::SpecificPhrase && best.meaning.category.is_dead()) && of_sender.is_some() {
        best = of_sender;
    }
    // Words that say nothing known leave a generic code without a meaning.
    if text && best.is_some_and(|b| b.rank <= Rank::GenericCode) && codes.class() != Some(2) {
        best = None;
    }
    let mut reading = best.or(assumed.filter(|_| !text)).unwrap_or(Reading {
        rank: Rank::Class,
        meaning: Meaning {
            category: if codes.class() == Some(2) { Category::Delivered } else { Category::Unknown },
            kind: if text || codes.class() != Some(5) { None } else { Some(BounceType::Hard) },
        },
        decider: Decider::Nothing,
    });

    let class = codes.class();
    let mut scheme_code = codes.assumed_code;
    let mut read_by = codes.assumed_scheme.unwrap_or(scheme);
    if let Some((id, index)) = named {
        (read_by, scheme_code) = (id, Some((id, index)));
        // In its own scheme a code is neither odd nor ambiguous.
        codes.flags.clear(Flag::NonstandardCode);
        codes.flags.clear(Flag::AmbiguousCode);
        if let Some(row) = id.row().codes.get(usize::from(index)) {
            // A row that only says "refused" takes its cause from the words.
            let vague = matches!(row.category, Category::Unknown | Category::MailboxUnavailable | Category::PolicyRejected);
            let category = if vague && reading.rank >= Rank::SpecificPhrase { reading.meaning.category } else { row.category };
            reading = Reading { rank: Rank::Scheme, meaning: Meaning { category, kind: Some(row.kind) }, decider: Decider::Scheme };
        }
    }

    // A complaint comes as a report, never as a server's refusal: "554 resembles mail that users marked as junk".
    if reading.meaning.category == Category::SpamComplaint && reading.rank < Rank::VendorCode && matches!(class, Some(4 | 5)) {
        reading.meaning = Meaning { category: Category::SpamDetected, kind: None };
    }
    let category = reading.meaning.category;
    let advice = if class == Some(4) { &category.row().transient } else { &category.row().advice };
    let mut kind = reading.meaning.kind.unwrap_or(advice.kind);
    if scheme != SchemeId::Smtp && named.is_none() {
        kind = match scheme.row().fold.get(kind as usize) {
            Some(Fold::To(other)) => *other,
            Some(Fold::Class) => {
                if class == Some(4) {
                    BounceType::Soft
                } else {
                    BounceType::Hard
                }
            }
            _ => kind,
        };
    }

    // "Sender/recipient pair is unknown, wait": vague words do not make the address dead while the server says "later".
    if class == Some(4) && reading.rank == Rank::GenericPhrase && kind == BounceType::Hard {
        kind = BounceType::Soft;
    }
    let confidence = confidence(&reading, text, class, code, category);
    let mut verdict = Verdict {
        kind,
        category,
        action: advice.action,
        address_action: advice.address,
        retry: advice.retry,
        permanent: match class {
            Some(5) => Some(true),
            Some(4) => Some(false),
            _ => None,
        },
        reply: codes.reply,
        status: codes.status,
        scheme: read_by,
        scheme_code,
        provider: facts.vendor,
        retry_after: None,
        blocklist: facts.blocklist,
        confidence,
        flags: codes.flags,
    };
    follow(&mut verdict, reading.rank, class);
    if verdict.address_action == AddressAction::Suppress && category.is_dead() && speaks_of_sender(scan, reading.rank) {
        (verdict.address_action, verdict.action, verdict.confidence) = (AddressAction::Watch, Action::Review, Confidence::Low);
    }
    (verdict, reading.decider)
}

/// Beside words of a dead address: words that refuse the sender or the message, and that are as specific.
fn speaks_of_sender(scan: &Scanner, rank: Rank) -> bool {
    rank == Rank::SpecificPhrase
        && scan.hits().iter().any(|hit| {
            let Effect::Phrase { category: Some(category), strength, .. } = hit.effect() else { return false };
            strength >= Strength::Specific && matches!(category.group(), Group::Sender | Group::Reputation | Group::Message)
        })
}

/// What the type and the class change in the category's advice.
fn follow(verdict: &mut Verdict, rank: Rank, class: Option<u8>) {
    let hard = verdict.kind == BounceType::Hard;
    // Positive evidence that the address is dead, or no suppression.
    if verdict.address_action == AddressAction::Suppress
        && verdict.category.group() != Group::Event
        && (!hard || verdict.confidence == Confidence::Low || rank <= Rank::GenericPhrase || class == Some(4))
    {
        verdict.address_action = AddressAction::Watch;
        if verdict.action == Action::RemoveAddress {
            verdict.action = if verdict.kind == BounceType::Soft { Action::RetryLater } else { Action::Review };
        }
    }
    if verdict.address_action == AddressAction::Correct && (!hard || verdict.confidence == Confidence::Low || class == Some(4)) {
        verdict.address_action = AddressAction::Watch;
    }
    // A server that answers with class 5 has ended this message; rate limits say so and mean "later".
    if class == Some(5) && verdict.retry == Retry::Later && verdict.category.group() != Group::Rate {
        verdict.retry = Retry::Never;
    }
    let mismatch = match (verdict.kind, class) {
        // A scheme's own typing is no contradiction of the server's.
        (BounceType::Soft, Some(5)) | (BounceType::Hard, Some(4)) => rank != Rank::Scheme,
        // "421 4.7.1 [TS03] permanently deferred": the vendor's code says that waiting is no use.
        (BounceType::Other, Some(4)) => rank == Rank::VendorCode && verdict.retry != Retry::Later,
        _ => false,
    };
    if mismatch {
        verdict.flags.set(Flag::ClassMismatch);
    }
}

fn confidence(reading: &Reading, text: bool, class: Option<u8>, code: &Code, category: Category) -> Confidence {
    if code.irregular || category == Category::Unknown {
        return Confidence::Low;
    }
    match reading.rank {
        Rank::Scheme | Rank::VendorCode => Confidence::High,
        Rank::SpecificPhrase => {
            if category == Category::MailboxUnavailable {
                Confidence::Medium
            } else {
                Confidence::High
            }
        }
        Rank::SpecificStatus => {
            if text || class.is_none() {
                Confidence::Medium
            } else {
                Confidence::High
            }
        }
        Rank::SpecificReply => Confidence::Medium,
        Rank::GenericPhrase if text && category != Category::MailboxUnavailable => Confidence::Medium,
        _ => Confidence::Low,
    }
}

/// The phrase that weighs most: strength, whether it names a cause, then length, then agreement with the code,
/// then the earlier one.
#[inline(never)]
fn best_phrase(scan: &Scanner, agreed: Option<Category>, lists: bool) -> Option<Reading> {
    let mut best: Option<(Strength, bool, u32, Reading)> = None;
    for (index, hit) in scan.hits().iter().enumerate() {
        let Effect::Phrase { category: Some(category), strength, kind, .. } = hit.effect() else { continue };
        // "Spam" in the name of a list says nothing of the message.
        if lists
            && scan.hits().iter().any(|list| {
                matches!(list.effect(), Effect::Blocklist(_)) && hit.start >= list.start && hit.end <= list.end && hit.length < list.length
            })
        {
            continue;
        }
        let worth = hit.length + if agreed == Some(category) { AGREEMENT } else { 0 };
        // "Rejected", "try again later": what happened, not why. A phrase with a gap, "message {} deleted", is no mere word.
        let cause = match strength {
            Strength::Vendor => true,
            Strength::Specific => category != Category::PolicyRejected,
            Strength::Generic => {
                !hit.gaps().is_empty()
                    || !matches!(category, Category::PolicyRejected | Category::ServerUnavailable | Category::MailboxUnavailable)
            }
        };
        if best.is_some_and(|(s, c, w, _)| (s, c, w) >= (strength, cause, worth)) {
            continue;
        }
        let rank = match strength {
            Strength::Generic => Rank::GenericPhrase,
            Strength::Specific => Rank::SpecificPhrase,
            Strength::Vendor => Rank::VendorCode,
        };
        best = Some((strength, cause, worth, Reading { rank, meaning: Meaning { category, kind }, decider: Decider::Hit(index) }));
    }
    best.map(|(.., reading)| reading)
}

fn vendor_reading(status: Status, known: bool, facts: &Facts) -> Option<Reading> {
    let vendor = VENDORS.get(usize::from(facts.vendor?) - 1)?;
    let row = vendor.iter().find(|row| {
        (row.class == 0 || row.class == u16::from(status.class))
            && row.subject == status.subject
            && (row.from..=row.to).contains(&status.detail)
    })?;
    // Another meaning of a registered code is still a code's: words beside it decide before it does.
    Some(Reading { rank: if known { Rank::SpecificStatus } else { Rank::VendorCode }, meaning: row.meaning, decider: Decider::Vendor })
}

/// Who wrote the reply, and which list it names.
struct Facts {
    vendor: Option<u8>,
    blocklist: Option<u8>,
    listed_at: usize,
}

impl Facts {
    fn gather(scan: &Scanner) -> Self {
        let mut facts = Self { vendor: None, blocklist: None, listed_at: 0 };
        let (mut vendor_length, mut list_length) = (0, 0);
        for (index, hit) in scan.hits().iter().enumerate() {
            match hit.effect() {
                Effect::Vendor(id) | Effect::Phrase { vendor: id @ 1.., .. } if hit.length > vendor_length => {
                    (facts.vendor, vendor_length) = (Some(id), hit.length);
                }
                Effect::Blocklist(id) if hit.length > list_length => {
                    (facts.blocklist, list_length, facts.listed_at) = (Some(id), hit.length, index);
                }
                _ => {}
            }
        }
        facts
    }

    /// What the list lists.
    fn listed_category(&self) -> Option<Category> {
        let domains = OF_DOMAINS.get(usize::from(self.blocklist?) - 1)?;
        Some(if *domains { Category::DomainBlocklisted } else { Category::IpBlocklisted })
    }

    /// A list that is named where no phrase says why.
    fn listed(&self, scan: &Scanner) -> Option<Reading> {
        let category = self.listed_category()?;
        if scan.hits().iter().any(|hit: &Hit| matches!(hit.effect(), Effect::Phrase { category: None, strength: Strength::Specific, .. })) {
            return None;
        }
        Some(Reading { rank: Rank::SpecificPhrase, meaning: Meaning { category, kind: None }, decider: Decider::Hit(self.listed_at) })
    }
}

/// The codes of the argument and of the text together.
struct Codes {
    reply: Option<u16>,
    status: Option<Status>,
    /// Their rows, where the standards know them.
    reply_row: Option<&'static ReplyRow>,
    status_row: Option<&'static StatusRow>,
    /// Class and subject where no detail is known.
    class: Option<u8>,
    flags: Flags,
    assumed_scheme: Option<SchemeId>,
    assumed_code: Option<(SchemeId, u16)>,
}

impl Codes {
    fn gather(code: &Code, scan: &Scanner) -> Self {
        let from_text = scan.status.map(|place| place.value);
        let status = match (code.status, from_text) {
            // "5.0.0" beside a text that says 5.1.1: the same class, said better.
            (Some(given), Some(found)) if given.detail == 0 && found.detail != 0 && given.class == found.class => Some(found),
            (given, found) => given.or(found),
        };
        let reply = code.reply.or(scan.reply.map(|place| place.value));
        let mut codes = Self {
            reply,
            status,
            reply_row: reply.and_then(reply_row),
            status_row: status.and_then(|status| status_row(status.subject, status.detail)),
            class: code.subject.map(|(class, _)| class),
            flags: Flags::default(),
            assumed_scheme: None,
            assumed_code: None,
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

    /// The class digit that decides on retrying: the reply's, else the status's (RFC 5321 section 4.2.1).
    fn class(&self) -> Option<u8> {
        self.reply.map(|reply| (reply / 100) as u8).or(self.status.map(|status| status.class)).or(self.class)
    }

    fn status_reading(&self, status: Status) -> Option<Reading> {
        let row = self.status_row?;
        let rank = if row.generic { Rank::GenericCode } else { Rank::SpecificStatus };
        // "421 5.1.1": the reply's class decides on retrying, so on soft or hard too.
        let meaning = if status.class == 2 { status_meaning(row, 2) } else { status_meaning(row, self.class().unwrap_or(status.class)) };
        Some(Reading { rank, meaning, decider: Decider::Status })
    }

    fn reply_reading(&self, reply: u16) -> Option<Reading> {
        let row = self.reply_row?;
        let rank = if row.generic { Rank::GenericCode } else { Rank::SpecificReply };
        let mut meaning = row.meaning;
        if reply / 100 == 2 {
            meaning = Meaning { category: Category::Delivered, kind: None };
        }
        Some(Reading { rank, meaning, decider: Decider::Reply })
    }

    /// The reading of codes that are no codes of the standards: bounce classes, undotted and partial codes.
    fn assume(&mut self, code: &Code, scheme: SchemeId) -> Option<Reading> {
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
        if let Some(pseudo) = code.pseudo {
            // ActiveCampaign's "hard bounce with no bounce code found", and its "auto-bounced, not sent".
            self.assumed_scheme = Some(SchemeId::Activecampaign);
            return match (pseudo.class, pseudo.subject, pseudo.detail) {
                (9, 1, 1) => {
                    self.assumed_code = find_number(SchemeId::Activecampaign, HARD_WITHOUT_CODE.number());
                    reading(Category::Unknown, Some(BounceType::Hard), Decider::Scheme)
                }
                (9, 1, 5) => reading(Category::Suppressed, None, Decider::Scheme),
                _ => {
                    self.assumed_scheme = None;
                    None
                }
            };
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
        let number = code.number?;
        if number == 911 {
            self.assumed_scheme = Some(SchemeId::MartechZone);
            self.assumed_code = find_number(SchemeId::MartechZone, 911);
            return reading(Category::Unknown, Some(BounceType::Hard), Decider::Scheme);
        }
        if scheme != SchemeId::Smtp || number > 200 {
            return None;
        }
        // Bounce classes: GreenArrow, SparkPost, Momentum and BounceStudio share the numbers.
        let agreed = matches!(number, 10 | 20 | 21 | 22 | 90 | 100);
        if !agreed {
            self.flags.set(Flag::AmbiguousCode);
        }
        if matches!(number, 0 | 1 | 200) {
            return None;
        }
        let (_, index) = find_number(SchemeId::Greenarrow, number)?;
        let row = SchemeId::Greenarrow.row().codes.get(usize::from(index))?;
        self.assumed_scheme = Some(SchemeId::Greenarrow);
        self.assumed_code = Some((SchemeId::Greenarrow, index));
        let kind = if agreed && row.category.default_type() != BounceType::None { Some(row.kind) } else { None };
        Some(Reading {
            rank: if agreed { Rank::SpecificReply } else { Rank::GenericCode },
            meaning: Meaning { category: row.category, kind },
            decider: Decider::Scheme,
        })
    }
}

/// The place of a code in a scheme's table, by its number.
fn find_number(scheme: SchemeId, number: u32) -> Option<(SchemeId, u16)> {
    let index = scheme.row().codes.iter().position(|row| row.number == number)?;
    Some((scheme, index as u16))
}

/// The row of the named scheme for the codes at hand: the enhanced code first, then the reply code.
fn scheme_row(scheme: SchemeId, code: &Code, codes: &Codes) -> Option<u16> {
    let dotted = |status: Status| find_number(scheme, status.number()).or_else(|| find_undotted(scheme, status));
    let found = None
        .or_else(|| code.word.and_then(|word| find_number(scheme, word)))
        .or_else(|| code.pseudo.and_then(dotted))
        .or_else(|| code.status.and_then(dotted))
        .or_else(|| code.number.and_then(|number| find_number(scheme, number)))
        .or_else(|| code.reply.filter(|_| code.status.is_none()).and_then(|reply| find_number(scheme, reply.into())))
        .or_else(|| codes.status.and_then(dotted))
        .or_else(|| codes.reply.and_then(|reply| find_number(scheme, reply.into())))?;
    Some(found.1)
}

/// Martech Zone prints 5.1.1 as 511; 421, 450, 451 and 452 are reply codes there.
fn find_undotted(scheme: SchemeId, status: Status) -> Option<(SchemeId, u16)> {
    if scheme != SchemeId::MartechZone || status.class == 4 || status.subject > 9 || status.detail > 9 {
        return None;
    }
    find_number(scheme, u32::from(status.class) * 100 + u32::from(status.subject) * 10 + u32::from(status.detail))
}
