//! Who wrote a reply, which list it names, and what these mean by its codes.

use super::codes::Codes;
use super::reading::{Decider, Rank, Reading};
use crate::tables::{BounceType, Category, Effect, Meaning, OF_DOMAINS, Strength, VENDORS};
use crate::text::finds::Hit;

/// Who wrote the reply, and which list it names.
#[derive(Clone, Copy, Default)]
pub struct Parties {
    /// Counted from 1, 0 for none.
    pub vendor: u8,
    pub blocklist: u8,
    /// The place of the list's name among the hits, where it is in the words that count.
    listed_at: Option<usize>,
    vendor_length: u32,
    list_length: u32,
}

impl Parties {
    /// Adds what these hits tell. `counts`: their words are those that count.
    pub fn add(&mut self, hits: &[Hit], counts: bool) {
        for (index, hit) in hits.iter().enumerate() {
            match hit.effect() {
                Effect::Vendor(id) | Effect::Phrase { vendor: id @ 1.., .. } if hit.length > self.vendor_length => {
                    (self.vendor, self.vendor_length) = (id, hit.length);
                }
                Effect::Blocklist(id) if counts && hit.length > self.list_length => {
                    (self.blocklist, self.list_length, self.listed_at) = (id, hit.length, Some(index));
                }
                _ => {}
            }
        }
    }

    /// What the list lists.
    pub fn listed_category(&self) -> Option<Category> {
        let domains = OF_DOMAINS.get(usize::from(self.blocklist).checked_sub(1)?)?;
        Some(if *domains { Category::DomainBlocklisted } else { Category::IpBlocklisted })
    }

    /// A list that is named where no phrase says why.
    pub fn listed(&self, hits: &[Hit]) -> Option<Reading> {
        let category = self.listed_category()?;
        if hits.iter().any(|hit| matches!(hit.effect(), Effect::Phrase { category: None, strength: Strength::Specific, .. })) {
            return None;
        }
        Some(Reading { rank: Rank::SpecificPhrase, meaning: Meaning { category, kind: None }, decider: Decider::Hit(self.listed_at?) })
    }
}

/// What a recognised vendor means by a status code.
pub fn vendor_reading(codes: &Codes, parties: &Parties) -> Option<Reading> {
    let status = codes.status?;
    let vendor = VENDORS.get(usize::from(parties.vendor).checked_sub(1)?)?;
    let row = vendor.iter().find(|row| row.has(status.class, status.subject, status.detail))?;
    // Another meaning of a registered code is still a code's: words beside it decide before it does.
    let rank = if codes.status_row.is_some() { Rank::SpecificStatus } else { Rank::VendorCode };
    Some(Reading { rank, meaning: row.meaning, decider: Decider::Vendor })
}

/// What the one vendor that defines an unregistered status code means by it, where no vendor is recognised.
pub fn only_vendor(codes: &Codes) -> Option<Reading> {
    let status = codes.status.filter(|_| codes.status_row.is_none())?;
    let mut rows = VENDORS.iter().filter_map(|vendor| vendor.iter().find(|row| row.has(status.class, status.subject, status.detail)));
    let row = rows.next()?;
    if rows.next().is_some() {
        return None;
    }
    let kind = row.meaning.kind.filter(|kind| *kind != BounceType::Hard);
    Some(Reading { rank: Rank::SpecificReply, meaning: Meaning { kind, ..row.meaning }, decider: Decider::Vendor })
}
