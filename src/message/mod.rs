//! Whole messages: what a bounce mailbox holds, a webhook brings, or a person drops on a page. Tells which kind a message is,
//! which recipients it reports on, and which stretch of it is the server's reply about each; what a reply means is
//! [`crate::classify`]'s to say.
//!
//! The rooms, in the order of the data: `line`, `encoding`, `charset`, `header`, `mime`, `joined` (bytes to parts); `html`,
//! `address`, `date` (parts to values); `delivery` (the fields of a standard report), `notice` with `fold`, `lined`, `marker` and
//! `border` (the text of any other), `rank`, `stretch` and `naming` (the addresses in it); `kind`, `verp`; `contents` (what each
//! part is for), `original` (the quoted message), `recipient`; `facts` knows what one message says, and is asked by `feedback`,
//! `dsn` and `prose`, one for each form of a report; `read` chooses among them and puts the [`MessageReport`] together. `options` is
//! what the caller passes, `report` what comes back.

mod address;
mod border;
mod charset;
mod contents;
mod date;
mod delivery;
mod dsn;
mod encoding;
mod facts;
mod feedback;
mod fold;
mod header;
mod html;
mod joined;
mod kind;
mod line;
mod lined;
mod marker;
mod mime;
mod naming;
mod notice;
mod options;
mod original;
mod prose;
mod rank;
mod read;
mod recipient;
mod report;
mod stretch;
mod verp;

#[cfg(feature = "wasm")]
pub(crate) use charset::use_host;
pub use options::ReportOptions;
pub use read::read_report;
pub use report::{AddressSource, DeliveryAction, MessageFlag, MessageKind, MessageReport, OriginalMessage, ReportedRecipient};
pub use verp::Verp;
