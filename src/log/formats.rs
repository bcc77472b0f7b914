//! The table that build.rs makes of `data/logs.toml`.

use crate::tables::named;

named! {
    /// What a log line says became of a message.
    #[non_exhaustive]
    pub enum Outcome {
        /// The next server accepted it.
        Delivered = "delivered",
        /// It failed for good.
        Bounced = "bounced",
        /// It will be tried again.
        Delayed = "delayed",
        /// The server that wrote the log refused it from somebody else. The reply is its own, and says nothing of an
        /// attempt to deliver.
        Refused = "refused",
    }
}

/// What a row of the data says of the outcome.
#[derive(Clone, Copy)]
pub(super) enum Fate {
    Delivered,
    Bounced,
    Delayed,
    Refused,
    /// By the first digit of the code.
    ByClass,
    /// The line reports no result.
    Other,
}

impl Fate {
    /// What became of the message; `class` is the first digit of the code, where there is one.
    pub(super) fn outcome(self, class: Option<u8>) -> Option<Outcome> {
        match (self, class) {
            (Self::Delivered, _) | (Self::ByClass, Some(b'2')) => Some(Outcome::Delivered),
            (Self::Bounced, _) | (Self::ByClass, Some(b'5')) => Some(Outcome::Bounced),
            (Self::Delayed, _) | (Self::ByClass, Some(b'4')) => Some(Outcome::Delayed),
            (Self::Refused, _) => Some(Outcome::Refused),
            (Self::Other | Self::ByClass, _) => None,
        }
    }
}

pub(super) struct FormatRow {
    /// The names under which it writes to syslog.
    pub programs: &'static [&'static str],
    /// Its lines are known without a program's name.
    pub bare: bool,
    /// So are lines that start so.
    pub starts: &'static [&'static str],
    /// The shapes of its queue ids; none: any.
    pub queue_ids: &'static [&'static str],
    pub lines: &'static [LineRow],
    pub columns: Option<ColumnRow>,
    pub outcomes: &'static [(&'static str, Fate)],
}

pub(super) struct LineRow {
    pub fate: Fate,
    pub pattern: &'static [Piece],
}

/// A piece of a pattern.
pub(super) enum Piece {
    Text(&'static str),
    /// Any text up to the next literal.
    Gap,
    /// The same, and it is the reply.
    Reply,
    /// A run without spaces.
    Field(Field),
    Maybe(&'static [Piece]),
}

#[derive(Clone, Copy)]
pub(super) enum Field {
    QueueId,
    Address,
    Addresses,
    Code,
    Token,
    Seconds,
}

/// Which column of a comma-separated line is what.
pub(super) struct ColumnRow {
    /// The first column's name, by which a header is known.
    pub first: &'static str,
    pub count: usize,
    pub outcome: usize,
    pub address: usize,
    pub at: usize,
    pub queue_id: Option<usize>,
    pub message_id: Option<usize>,
    pub code: Option<usize>,
    pub reply: usize,
}

include!(concat!(env!("OUT_DIR"), "/logs.rs"));
