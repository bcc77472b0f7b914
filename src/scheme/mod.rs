//! The published systems of codes, the standards first: their rows, and `lookup` over all of them.

mod lookup;
mod named;
mod standards;

pub use lookup::{Meaning, lookup, lookup_in};
#[cfg(feature = "wasm")]
pub use lookup::{ReadCode, readings};
pub use named::{Scheme, SchemeCode};
pub use standards::{reply_row, status_meaning, status_row};
