//! Reads the structure of what people hand over: which stretches are a server's replies, at which SMTP command, to which
//! recipient; and what is frame, quotation or noise around them.
//!
//! Not for what the words of a reply mean: they are looked at stretch by stretch afterwards (finds.rs), so that no phrase
//! is ever put together from two speakers.

mod another;
mod borders;
mod cause;
mod fields;
mod joint;
mod lines;
mod lists;
mod marks;
mod numbers;
mod parts;
mod reader;
mod recipients;
mod records;
mod rows;
mod served;
mod several;
mod standing;
mod surroundings;
mod walk;
mod whose;

pub use another::{is_domain_of, local_part};
pub use borders::{is_of_trace, is_record};
pub use parts::{Aside, AsideKind, Others, Reply, Role, Stretch, Transcript};
pub use surroundings::end_of_status;

use super::fold::Folded;
use super::frames::marks;
use reader::Reader;
use surroundings::Surroundings;

impl Transcript {
    pub fn read(&mut self, plain: &str, folded: &Folded) {
        let mut marks_found = std::mem::take(&mut self.marks);
        marks(folded, &mut marks_found);
        *self = Self { replies: std::mem::take(&mut self.replies), asides: std::mem::take(&mut self.asides), ..Self::default() };
        self.replies.clear();
        self.asides.clear();
        Reader::new(Surroundings { plain: plain.as_bytes(), folded }, self).read(&marks_found);
        self.marks = marks_found;
        self.forget_senders(folded);
        let served = self.served(plain, folded);
        self.leave_served(&served, plain, folded);
        self.join_repeated(plain);
        self.part_consequences(plain);
        self.several = self.are_several(plain);
        self.only_quoted = self.replies.is_empty()
            && self.asides.iter().any(|aside| aside.kind == AsideKind::Quotation)
            && !self.has_words(0, folded.words.len(), folded);
        self.choose();
        self.passed = self.passed_by(plain, folded);
        self.listed = self.list_of_cause(plain, folded);
        self.others = self.others_than_cause(&served, plain, folded);
    }
}
