//! The published systems of codes, the standards first: their rows, and `lookup` over all of them.

mod error;
mod lookup;
mod named;
mod own;
mod standards;

pub use error::AddError;
pub use lookup::{Meaning, lookup, lookup_in, own_code, own_meaning};
#[cfg(feature = "wasm")]
pub use lookup::{ReadCode, readings};
pub use named::{Scheme, SchemeCode};
pub use own::{OwnCode, OwnScheme, Title};
pub use standards::{reply_row, status_meaning, status_row};
