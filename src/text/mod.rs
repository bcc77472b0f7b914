//! A reply as it was given, read in stages: the transport undone (plain), words made comparable (fold), the structure
//! (transcript, with the frames that stand around replies), then phrases (finds) stretch by stretch, and waiting times.
//!
//! Not for what a find is worth: that is verdict/.

pub mod added;
mod bare;
pub mod class;
mod code_pair;
pub mod cut;
pub mod eight;
pub mod entities;
pub mod finds;
pub mod fold;
mod frames;
mod logged;
mod masks;
mod may_be_logged;
mod negation;
pub mod phrase;
pub mod phrases;
pub mod plain;
pub mod runs;
pub mod transcript;
pub mod trie;
pub mod waits;
