//! Why a verdict is what it is, put together from what was found on the way to it.

use super::explanation::{Evidence, EvidenceRule, Explanation, Source};
use super::facts::facts;
use super::input::Read;
use super::parts::parts;
use super::work::Work;
use crate::order::insert;
use crate::tables::{Effect, Strength};
use crate::taxonomy::{ListId, Provider};
use crate::text::transcript::Stretch;
use crate::verdict::{Classification, Decider, Verdict};

/// Says why a verdict is what it is.
pub fn explanation(work: &Work, read: &Read, verdict: Verdict) -> Explanation {
    let Verdict { answer, decider, decided_by, limited_by } = verdict;
    let evidence = evidence(work, read, &answer, decider);
    let (parts, facts) = (parts(work, read), facts(&work.folded, read));
    Explanation { classification: answer, evidence, parts, decided_by, limited_by, facts }
}

/// The span in the text argument of a stretch of words.
fn span(work: &Work, read: &Read, at: usize, to: usize) -> (usize, usize) {
    read.plain.origin(work.folded.runs.start(at), read.ceil(work.folded.runs.end(to)))
}

fn evidence(work: &Work, read: &Read, answer: &Classification, decider: Decider) -> Vec<Evidence> {
    let mut found: Vec<Evidence> = vec![];
    let mut add = |source, rule, (start, end): (usize, usize), decided| {
        insert(&mut found, Evidence { source, rule, start, end, decided }, |one, new| (one.start, one.end) <= (new.start, new.end));
    };
    if let Some(code) = &answer.scheme_code {
        add(Source::Scheme, EvidenceRule::SchemeCode(code.clone()), (0, 0), decider == Decider::Scheme);
    }
    let cause = work.transcript.cause_reply();
    let loose = if cause.is_some() { (None, None) } else { work.transcript.loose };
    // "550 5 1 1": the text is the code.
    let whole = (0, if read.is_typed { read.length } else { 0 });
    let place = |stretch: Option<Stretch>| stretch.map_or(whole, |stretch| read.plain.origin(stretch.start, stretch.end));
    if let Some(reply) = answer.reply_code {
        let written = cause.and_then(|cause| cause.code).or(loose.0).filter(|place| place.value == reply);
        add(Source::ReplyCode, EvidenceRule::ReplyCode(reply), place(written.map(|place| place.stretch)), decider == Decider::Reply);
    }
    if let Some(status) = answer.status {
        let written = cause.and_then(|cause| work.transcript.status_of(cause)).or(loose.1).filter(|place| place.value == status);
        let source = if decider == Decider::Vendor { Source::Vendor } else { Source::Status };
        let decided = matches!(decider, Decider::Status | Decider::Vendor);
        add(source, EvidenceRule::Status(status), place(written.map(|place| place.stretch)), decided);
    }
    if let Decider::Frame(at, to) = decider {
        add(Source::Frame, EvidenceRule::Category(answer.category), span(work, read, at, to), true);
    }
    for (index, hit) in work.finds.hits().iter().enumerate() {
        let (source, rule) = match hit.effect() {
            Effect::Phrase { category, strength, .. } => (
                match strength {
                    _ if hit.added => Source::Own,
                    Strength::Vendor => Source::Vendor,
                    _ => Source::Text,
                },
                category.map_or(EvidenceRule::Nothing, EvidenceRule::Category),
            ),
            Effect::Vendor(number) => (Source::Vendor, EvidenceRule::Provider(Provider(number - 1))),
            Effect::Blocklist(number) => (Source::Text, EvidenceRule::Blocklist(ListId(number - 1))),
            Effect::Delay(_) => (Source::Text, EvidenceRule::RetryAfter),
            Effect::Doubt { .. } => continue,
        };
        add(source, rule, span(work, read, hit.start as usize, hit.end as usize), decider == Decider::Hit(index));
    }
    found
}
