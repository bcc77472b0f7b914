//! What a bounce means: the one record of the answer, for Rust and for JavaScript.

use crate::code::Status;
use crate::scheme::{Scheme, SchemeCode};
use crate::tables::{Action, AddressAction, BounceType, Category, Command, Confidence, Group, Retry};
use crate::taxonomy::{Flags, ListId, Provider};
use serde::Serialize;

/// What a bounce means.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Classification {
    /// What the bounce says about the address.
    #[serde(rename = "type")]
    pub kind: BounceType,
    /// The category: why the message was not delivered.
    pub category: Category,
    /// The group that the category belongs to.
    pub group: Group,
    /// The next step.
    pub action: Action,
    /// What to do with the address on the list.
    pub address_action: AddressAction,
    /// Whether this message may be sent again.
    pub retry: Retry,
    /// The class digit's word on this message: `true` for 5, `false` for 4, `None` without a code.
    pub permanent: Option<bool>,
    /// The basic reply code (RFC 5321 section 4.2), such as 550.
    pub reply_code: Option<u16>,
    /// The enhanced status code (RFC 3463).
    pub status: Option<Status>,
    /// The SMTP command that the deciding reply answered, where the text tells.
    pub command: Option<Command>,
    /// The system whose reading of the code this is.
    pub scheme: Scheme,
    /// The code as that scheme prints it.
    pub scheme_code: Option<SchemeCode>,
    /// The mail provider that wrote the reply, where the text gives it away.
    pub provider: Option<Provider>,
    /// How long the text says to wait, in seconds.
    pub retry_after: Option<u32>,
    /// The blocklist that the text names.
    pub blocklist: Option<ListId>,
    /// How certain the answer is.
    pub confidence: Confidence,
    /// What is odd about the codes or the text.
    pub flags: Flags,
}

impl Classification {
    /// What a category means by itself, as data/taxonomy.toml has it.
    pub(crate) fn of(category: Category, scheme: impl Into<Scheme>) -> Self {
        let advice = &category.row().advice;
        Self {
            kind: advice.kind,
            category,
            group: category.group(),
            action: advice.action,
            address_action: advice.address,
            retry: advice.retry,
            permanent: None,
            reply_code: None,
            status: None,
            command: None,
            scheme: scheme.into(),
            scheme_code: None,
            provider: None,
            retry_after: None,
            blocklist: None,
            confidence: Confidence::High,
            flags: Flags::default(),
        }
    }

    /// Takes back what would take the address off a list: it is watched, and the next step is not about the address.
    pub(crate) fn watch_at_most(&mut self) {
        if self.address_action == AddressAction::Keep {
            return;
        }
        self.address_action = AddressAction::Watch;
        if matches!(self.action, Action::RemoveAddress | Action::CorrectAddress | Action::UpdateAddress) {
            self.action = if self.retry == Retry::Later { Action::RetryLater } else { Action::Review };
        }
    }
}
