//! Reads back an answer that serde stored, also one that JavaScript stored.

use super::answer::Classification;
use crate::code::Status;
use crate::scheme::{Scheme, SchemeCode};
use crate::tables::{Action, AddressAction, BounceType, Category, Command, Confidence, Group, Retry};
use crate::taxonomy::{Flags, ListId, Provider};
use serde::{Deserialize, Deserializer, de};

/// The fields as they are stored: a code is read with its scheme.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Stored {
    #[serde(rename = "type")]
    kind: BounceType,
    category: Category,
    group: Group,
    action: Action,
    address_action: AddressAction,
    retry: Retry,
    permanent: Option<bool>,
    reply_code: Option<u16>,
    status: Option<Status>,
    command: Option<Command>,
    scheme: Scheme,
    scheme_code: Option<String>,
    provider: Option<Provider>,
    retry_after: Option<u32>,
    blocklist: Option<ListId>,
    confidence: Confidence,
    flags: Flags,
}

impl<'de> Deserialize<'de> for Classification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Stored::deserialize(deserializer)?;
        let code = stored.scheme_code.map(|code| SchemeCode::stored(&stored.scheme, &code, stored.category, stored.kind));
        let scheme_code = code.transpose().map_err(de::Error::custom)?;
        Ok(Self {
            kind: stored.kind,
            category: stored.category,
            group: stored.group,
            action: stored.action,
            address_action: stored.address_action,
            retry: stored.retry,
            permanent: stored.permanent,
            reply_code: stored.reply_code,
            status: stored.status,
            command: stored.command,
            scheme: stored.scheme,
            scheme_code,
            provider: stored.provider,
            retry_after: stored.retry_after,
            blocklist: stored.blocklist,
            confidence: stored.confidence,
            flags: stored.flags,
        })
    }
}
