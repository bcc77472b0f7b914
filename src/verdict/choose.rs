//! Which evidence decides: a list of rules in order, of which the first that matches counts.
//!
//! Choosing, strongest first: a scheme that the caller named, a vendor's own code, a specific phrase, a specific status
//! code, a specific reply code, a generic phrase, a generic code, the class digit (DESIGN.md, "The text engine").

use super::findings::{Findings, Server};
use super::parties::only_vendor;
use super::reading::{Decider, Rank, Reading};
use super::rules::RuleId;
use crate::tables::{BounceType, Category, Command, FrameKind, Group, Meaning, ReplyRow};
use crate::text::transcript::{Aside, AsideKind};

/// A rule, and the reading that it gives where it matches.
pub type Choose = (RuleId, fn(&Findings) -> Option<Reading>);

/// In order. Where none matches, the class digit decides.
pub const CHOOSE: [Choose; 17] = [
    (RuleId::NamedScheme, named_scheme),
    (RuleId::OwnSide, own_side),
    (RuleId::VendorCode, vendor_code),
    (RuleId::SenderCode, sender_code),
    (RuleId::CheckOfSender, check_of_sender),
    (RuleId::DelayNotice, delay_notice),
    (RuleId::NamedBlocklist, named_blocklist),
    (RuleId::SpecificPhrase, specific_phrase),
    (RuleId::SpecificStatus, specific_status),
    (RuleId::SpecificReply, specific_reply),
    (RuleId::QueueExpired, queue_expired),
    (RuleId::GenericPhrase, generic_phrase),
    (RuleId::CheckName, check_name),
    (RuleId::OnlyProvider, only_provider),
    (RuleId::GenericCode, generic_code),
    (RuleId::AssumedCode, assumed_code),
    (RuleId::CodeBesideForeignWords, code_beside_foreign_words),
];

/// The rule that decides, and its reading.
pub fn choose(findings: &Findings) -> (RuleId, Reading) {
    let chosen = CHOOSE.iter().find_map(|(id, rule)| Some((*id, rule(findings)?)));
    chosen.unwrap_or_else(|| (RuleId::ClassDigit, class_digit(findings)))
}

fn named_scheme(findings: &Findings) -> Option<Reading> {
    let (category, kind) = findings.named.as_ref()?.meaning()?;
    // A row that only says "refused" takes its cause from the words.
    let vague = matches!(category, Category::Unknown | Category::MailboxUnavailable | Category::PolicyRejected);
    let words = findings.phrase.or(findings.of_vendor).filter(|words| vague && words.rank >= Rank::SpecificPhrase);
    let category = words.map_or(category, |words| words.meaning.category);
    Some(Reading { rank: Rank::Scheme, meaning: Meaning { category, kind: Some(kind) }, decider: Decider::Scheme })
}

fn own_side(findings: &Findings) -> Option<Reading> {
    if is_of_others(findings) {
        return None;
    }
    let phrase = findings.phrase.map(|phrase| phrase.meaning.category);
    // A reply of whose words nothing is known is none: "Reason: [mailer] connect ECONNREFUSED 192.0.2.25:587".
    let replied = findings.cause.is_some() && phrase.is_some();
    let own = own_words(findings, FrameKind::Client).filter(|_| !replied);
    let unsent = phrase == Some(Category::SubmissionFailed);
    let unreached = matches!(phrase, Some(Category::ConnectionFailed | Category::DnsFailure | Category::DomainUnknown));
    if own.is_none() && !unsent && !unreached {
        return None;
    }
    let category = match findings.server() {
        // "read ECONNRESET" from mx1.example.org. That its name is not found says nothing of the recipient's domain.
        Some(Server::Exchanger) if unsent || own.is_some() && phrase != Some(Category::DomainUnknown) => {
            return Some(of_system(findings).unwrap_or(of_sender(Category::ConnectionFailed, own)));
        }
        // "Connection to smtp.example.org:587 failed", whatever the program.
        Some(Server::Relay) if unreached => Category::SubmissionFailed,
        _ => own?.0,
    };
    // "failed to connect, no password specified", "the sender address was rejected by the server": the relay was reached.
    let answered = [Category::SmtpAuthRequired, Category::SenderRejected, Category::RelayDenied];
    let says_more = |phrase: &Reading| phrase.rank == Rank::SpecificPhrase && answered.contains(&phrase.meaning.category);
    Some(findings.phrase.filter(says_more).unwrap_or(of_sender(category, own)))
}

/// Whether others than the sender's own program speak: a server by its code, a queue runner that gave up ("Too many failures. Tried
/// mx.example.org: ETIMEDOUT"), a server that did not reach the recipient's ("tried all MXs: ECONNREFUSED").
fn is_of_others(findings: &Findings) -> bool {
    findings.codes.reply.is_some()
        || findings.codes.status.is_some()
        || own_words(findings, FrameKind::QueueRunner).is_some()
        || of_system(findings).is_some_and(|phrase| phrase.rank == Rank::VendorCode)
}

/// What the words say of a server.
fn of_system(findings: &Findings) -> Option<Reading> {
    findings.phrase.filter(|phrase| phrase.meaning.category.group() == Group::System)
}

/// What the sender's own program says, in its words or in those of a phrase.
fn of_sender(category: Category, own: Option<(Category, Decider)>) -> Reading {
    let decider = own.map_or(Decider::Nothing, |(_, decider)| decider);
    Reading { rank: Rank::SpecificPhrase, meaning: Meaning { category, kind: None }, decider }
}

fn vendor_code(findings: &Findings) -> Option<Reading> {
    of_rank(findings.of_vendor, Rank::VendorCode).or_else(|| of_rank(findings.phrase, Rank::VendorCode))
}

fn sender_code(findings: &Findings) -> Option<Reading> {
    let dead = findings.phrase.or(findings.of_status)?;
    if dead.rank > Rank::SpecificPhrase || !dead.meaning.category.is_dead() {
        return None;
    }
    findings.code_of_sender()
}

fn check_of_sender(findings: &Findings) -> Option<Reading> {
    let phrase = findings.phrase.filter(|phrase| phrase.meaning.category.group() == Group::Recipient)?;
    let own = findings.checked_elsewhere(&phrase)?;
    Some(Reading { meaning: Meaning { category: own, kind: None }, ..phrase })
}

fn delay_notice(findings: &Findings) -> Option<Reading> {
    let (category, decider) = own_words(findings, FrameKind::Notice)?;
    // "It will be retried" is no longer true once a server refuses for good.
    let final_reply = findings.cause.is_some_and(|cause| cause.class() == Some(5));
    (!final_reply).then_some(Reading { rank: Rank::SpecificPhrase, meaning: Meaning { category, kind: None }, decider })
}

fn named_blocklist(findings: &Findings) -> Option<Reading> {
    let vague = |phrase: Reading| {
        let says_little = matches!(phrase.meaning.category, Category::PolicyRejected | Category::SpamDetected);
        phrase.rank == Rank::GenericPhrase || phrase.rank == Rank::SpecificPhrase && says_little && !findings.is_added(&phrase)
    };
    if findings.phrase.is_some_and(|phrase| !vague(phrase)) {
        return None;
    }
    findings.parties.listed(findings.hits)
}

fn specific_phrase(findings: &Findings) -> Option<Reading> {
    let mut phrase = of_rank(findings.phrase, Rank::SpecificPhrase)?;
    // "Client host [mail.example.org] blocked using" a list of domains.
    if phrase.meaning.category == Category::IpBlocklisted
        && !findings.is_added(&phrase)
        && findings.parties.listed_category() == Some(Category::DomainBlocklisted)
    {
        phrase.meaning.category = Category::DomainBlocklisted;
    }
    // "dsn=4.4.3 … Host not found, try ag": the name servers are asked again, so that the domain may be there.
    let of_lookup = |status: &Reading| status.is_specific() && status.meaning.category == Category::DnsFailure;
    if phrase.meaning.category == Category::DomainUnknown && findings.class() == Some(4) && !findings.is_added(&phrase) {
        return findings.of_status.filter(of_lookup).or(Some(phrase));
    }
    Some(phrase)
}

fn specific_status(findings: &Findings) -> Option<Reading> {
    of_rank(findings.of_vendor, Rank::SpecificStatus).or_else(|| of_rank(findings.of_status, Rank::SpecificStatus))
}

fn specific_reply(findings: &Findings) -> Option<Reading> {
    of_rank(findings.of_reply, Rank::SpecificReply)
}

fn queue_expired(findings: &Findings) -> Option<Reading> {
    let (category, decider) = own_words(findings, FrameKind::QueueRunner)?;
    let refused = findings.cause.is_some_and(|cause| cause.code.is_some()) && findings.class() == Some(5);
    (!refused).then_some(Reading { rank: Rank::GenericPhrase, meaning: Meaning { category, kind: None }, decider })
}

fn generic_phrase(findings: &Findings) -> Option<Reading> {
    of_rank(findings.phrase, Rank::GenericPhrase)
}

fn check_name(findings: &Findings) -> Option<Reading> {
    let check = findings.cause?.check?;
    let category = check.frame.row().own?;
    Some(Reading { rank: Rank::GenericPhrase, meaning: Meaning { category, kind: None }, decider: Decider::Frame(check.at, check.to) })
}

fn only_provider(findings: &Findings) -> Option<Reading> {
    only_vendor(&findings.codes).filter(|_| !findings.words)
}

fn generic_code(findings: &Findings) -> Option<Reading> {
    // Words that say nothing known leave a generic code without a meaning.
    if findings.words && findings.class() != Some(2) {
        return None;
    }
    let of_reply = of_rank(findings.of_reply, Rank::GenericCode).filter(|_| !findings.codes.is_private());
    of_rank(findings.of_status, Rank::GenericCode).or(of_reply)
}

fn assumed_code(findings: &Findings) -> Option<Reading> {
    findings.assumed.filter(|_| !findings.words)
}

fn code_beside_foreign_words(findings: &Findings) -> Option<Reading> {
    let says_so = |row: &ReplyRow| row.beside_words;
    if !(400..500).contains(&findings.codes.reply?) && !findings.codes.reply_row.is_some_and(says_so) {
        return None;
    }
    let reading = findings.of_reply.or(findings.of_status)?;
    Some(Reading { rank: Rank::GenericCode, ..reading })
}

fn class_digit(findings: &Findings) -> Reading {
    let at_login = findings.cause.is_some_and(|cause| cause.command == Some(Command::Auth));
    match findings.class() {
        Some(2) => Reading { meaning: Meaning { category: Category::Delivered, kind: None }, ..unknown(None) },
        _ if at_login => Reading { meaning: Meaning { category: Category::SmtpAuthRequired, kind: None }, ..unknown(None) },
        Some(5) if !findings.words && !findings.codes.is_private() => unknown(Some(BounceType::Hard)),
        _ => unknown(None),
    }
}

fn of_rank(reading: Option<Reading>, rank: Rank) -> Option<Reading> {
    reading.filter(|reading| reading.rank == rank)
}

/// What the own words of a frame of this kind say, and where they are.
fn own_words(findings: &Findings, kind: FrameKind) -> Option<(Category, Decider)> {
    let mut asides = findings.transcript.asides.iter().filter(|aside| aside.kind == AsideKind::Own);
    let Aside { frame, stretch, .. } = asides.find(|aside| aside.frame.row().kind == kind)?;
    Some((frame.row().own?, Decider::Frame(stretch.at, stretch.to)))
}

fn unknown(kind: Option<BounceType>) -> Reading {
    Reading { rank: Rank::Class, meaning: Meaning { category: Category::Unknown, kind }, decider: Decider::Nothing }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_are_listed_in_the_order_in_which_they_are_asked() {
        let asked: Vec<RuleId> = CHOOSE.iter().map(|(id, _)| *id).collect();
        assert!(RuleId::ALL.starts_with(&asked));
    }
}
