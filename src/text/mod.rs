//! A reply as it was given, read into what it says: fold, phrases, codes, waiting times.
//!
//! Not for what a find is worth: that is verdict/.

mod automaton;
pub mod fold;
mod index;
mod phrase;
pub mod scan;
mod table;
pub mod vocabulary;
mod waits;

/// Puts one in after those that come before it.
pub fn insert<T>(all: &mut Vec<T>, mut new: T, before: impl Fn(&T, &T) -> bool) {
    let at = all.partition_point(|one| before(one, &new));
    all.iter_mut().skip(at).for_each(|one| std::mem::swap(one, &mut new));
    all.push(new);
}
