//! The rows of IANA's registry (data/status.toml) and of the basic reply codes (data/replies.toml).

use crate::tables::{Category, Meaning, REPLIES, ReplyRow, STATUSES, StatusRow};

/// The row of data/status.toml for a subject and detail.
pub fn status_row(subject: u16, detail: u16) -> Option<&'static StatusRow> {
    let at = STATUSES.binary_search_by_key(&(subject, detail), |row| (row.subject, row.detail)).ok()?;
    STATUSES.get(at)
}

/// The row of data/replies.toml for a reply code.
pub fn reply_row(code: u16) -> Option<&'static ReplyRow> {
    let at = REPLIES.binary_search_by_key(&code, |row| row.code).ok()?;
    REPLIES.get(at)
}

/// What a status code means in its class.
pub fn status_meaning(row: &StatusRow, class: u8) -> Meaning {
    match class {
        2 => Meaning { category: Category::Delivered, kind: None },
        4 => row.transient,
        _ => row.permanent,
    }
}
