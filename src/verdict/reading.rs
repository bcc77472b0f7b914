//! What a piece of evidence says, and how much that is worth.

use crate::tables::Meaning;

/// How much a reading is worth, from least to most.
#[derive(Clone, Copy, PartialEq, PartialOrd, Debug)]
pub enum Rank {
    Class,
    GenericCode,
    GenericPhrase,
    SpecificReply,
    SpecificStatus,
    SpecificPhrase,
    VendorCode,
    Scheme,
}

/// The piece of evidence that a reading rests on.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Decider {
    Nothing,
    Scheme,
    /// The phrase with this place among the hits.
    Hit(usize),
    Vendor,
    Status,
    Reply,
    /// What a frame says itself: from one place among the words to another.
    Frame(usize, usize),
}

/// What a piece of evidence says.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    pub rank: Rank,
    pub meaning: Meaning,
    pub decider: Decider,
}

impl Reading {
    /// Whether it says more than that something was refused.
    pub fn is_specific(&self) -> bool {
        self.rank > Rank::GenericCode
    }
}
