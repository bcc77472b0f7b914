//! Reads back evidence that serde stored. Its rule is stored as one word, which its source tells how to read.

use super::explanation::{Evidence, EvidenceRule, Source};
use crate::scheme::SchemeCode;
use crate::tables::Category;
use crate::taxonomy::{ListId, Provider};
use serde::{Deserialize, Deserializer, de};

#[derive(Deserialize)]
struct Stored {
    source: Source,
    rule: String,
    start: usize,
    end: usize,
    decided: bool,
}

impl<'de> Deserialize<'de> for Evidence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Stored { source, rule, start, end, decided } = Stored::deserialize(deserializer)?;
        let unknown = || de::Error::custom(format!("evidence of the source {source} has no rule {rule:?}"));
        Ok(Self { source, rule: read(source, &rule).ok_or_else(unknown)?, start, end, decided })
    }
}

fn read(source: Source, rule: &str) -> Option<EvidenceRule> {
    match source {
        Source::ReplyCode => rule.parse().ok().map(EvidenceRule::ReplyCode),
        Source::Scheme => {
            let (scheme, code) = rule.split_once(' ')?;
            let scheme = serde::Deserialize::deserialize(de::value::StrDeserializer::<de::value::Error>::new(scheme)).ok()?;
            let category = Category::Unknown;
            SchemeCode::stored(&scheme, code, category, category.default_type()).ok().map(EvidenceRule::SchemeCode)
        }
        _ if rule == "nothing" => Some(EvidenceRule::Nothing),
        _ if rule == "retry-after" => Some(EvidenceRule::RetryAfter),
        _ => {
            let status = rule.parse().ok().map(EvidenceRule::Status);
            let category = || Category::from_id(rule).map(EvidenceRule::Category);
            // A provider and its own blocklist may have the same id.
            let name = || match source {
                Source::Vendor => Provider::from_id(rule).map(EvidenceRule::Provider),
                _ => ListId::from_id(rule).map(EvidenceRule::Blocklist),
            };
            status.or_else(category).or_else(name)
        }
    }
}
