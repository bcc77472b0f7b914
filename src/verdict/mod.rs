//! What the finds are worth: which of them decides, what may lower the answer, and what follows for address and message.

mod advice;
mod answer;
mod choose;
mod codes;
mod comment;
mod doubt;
mod findings;
mod limit;
mod mention;
mod parties;
mod phrase;
mod place;
mod reading;
mod rules;
mod stems;
mod stored;
mod told;

pub use answer::Classification;
pub use codes::{Codes, scheme_code};
pub use findings::{Findings, Signs, is_name};
pub use parties::{Parties, vendor_reading};
pub use phrase::{Setting, best_phrase};
pub use reading::Decider;
pub use rules::RuleId;

use crate::taxonomy::{Flag, ListId, Provider};
use choose::choose;
use limit::{Case, LIMITS};

/// An answer, and what it rests on.
pub struct Verdict {
    pub answer: Classification,
    pub decider: Decider,
    pub decided_by: RuleId,
    pub limited_by: Vec<RuleId>,
}

/// Weighs the evidence.
#[inline(never)]
pub fn judge(findings: &Findings) -> Verdict {
    let (decided_by, reading) = choose(findings);
    let category = reading.meaning.category;
    let class = findings.class();
    let advice = category.advice(class);
    let mut flags = findings.codes.flags;
    let mut scheme_code = findings.codes.assumed.clone().filter(|_| decided_by == RuleId::AssumedCode);
    let mut scheme = scheme_code.as_ref().map_or_else(|| findings.scheme.clone(), |code| code.scheme().clone());
    if let Some(code) = &findings.named {
        (scheme, scheme_code) = (findings.scheme.clone(), Some(code.clone()));
        // In its own scheme a code is neither odd nor ambiguous.
        flags.clear(Flag::NonstandardCode);
        flags.clear(Flag::AmbiguousCode);
    }
    if findings.may_be_of_several(category) {
        flags.set(Flag::SeveralRecipients);
    }
    if findings.signs.damaged || findings.signs.cut_off {
        flags.set(Flag::DamagedText);
    }
    let mut answer = Classification {
        kind: advice::kind(&reading, findings),
        category,
        group: category.group(),
        action: advice.action,
        address_action: advice.address,
        retry: advice.retry,
        permanent: match class {
            Some(5) => Some(true),
            Some(4) => Some(false),
            _ => None,
        },
        reply_code: findings.codes.reply,
        status: findings.codes.status,
        command: findings.cause.and_then(|cause| cause.command),
        scheme,
        scheme_code,
        provider: findings.parties.vendor.checked_sub(1).map(Provider),
        retry_after: None,
        blocklist: findings.parties.blocklist.checked_sub(1).map(ListId),
        confidence: advice::confidence(&reading, findings),
        flags,
    };
    let mut limited_by = vec![];
    for (id, limit, applies) in &LIMITS {
        if applies(&Case { findings, reading: &reading, answer: &answer }) {
            advice::lower(&mut answer, *limit);
            limited_by.push(*id);
        }
    }
    advice::follow_class(&mut answer, reading.rank, class);
    Verdict { answer, decider: reading.decider, decided_by, limited_by }
}
