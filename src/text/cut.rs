//! Where a text was cut off, as who cut it marks the place: "550 5.2.1 Mailbox u…", "at a ra [truncated]".

use crate::tables::CUTS;

/// The length of a text without such marks at its end, and without quotation marks and brackets, which may stand around it.
pub fn uncut(text: &str) -> usize {
    let mut rest = text.trim_end();
    while let Some(shorter) = CUTS.iter().find_map(|mark| rest.strip_suffix(mark)).or_else(|| rest.strip_suffix(AROUND)) {
        rest = shorter.trim_end();
    }
    rest.len()
}

/// Whether a mark of a cut stands before the first word of a text and is one with it: "…der address rejected".
pub fn begins_inside_word(text: &str) -> bool {
    let text = text.trim_start();
    ["…", "..."].iter().any(|mark| text.strip_prefix(mark).is_some_and(|rest| rest.starts_with(char::is_lowercase)))
}

const AROUND: [char; 11] = ['"', '\'', '`', '(', ')', '[', ']', '{', '}', '<', '>'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_a_cut_are_no_words() {
        for text in ["mailbox u", "mailbox u…", "mailbox u...", "mailbox u [truncated]", "mailbox u...\"}\n", "mailbox u… (…)"] {
            assert_eq!(uncut(text), "mailbox u".len(), "{text}");
        }
        assert_eq!(uncut("mailbox unavailable."), "mailbox unavailable.".len());
        assert_eq!(uncut("..."), 0);
    }

    #[test]
    fn a_word_that_a_cut_begins_is_a_part_of_one() {
        assert!(begins_inside_word("…der address rejected") && begins_inside_word(" ...xbox unknown"));
        assert!(
            !begins_inside_word("... User unknown") && !begins_inside_word("…550 user unknown") && !begins_inside_word("...User unknown")
        );
    }
}
