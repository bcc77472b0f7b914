//! The text of a notice, as far as the quoted original: the markers in it, and what it says on the whole.
//!
//! Nothing here knows what a reply means, nor the frames around one: stretches go to the classifier as they stand.

use super::border::{border, is_lead};
use super::lined::Lined;
use super::marker::{self, Hit, Place, Says};
use std::ops::Range;

/// What a notice says happened to an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Failed,
    Delayed,
    Delivered,
}

/// A notice, cut where the quoted original begins.
#[derive(Debug, Default)]
pub struct Notice<'t> {
    pub(super) lined: Lined<'t>,
    /// The markers before the original.
    pub(super) hits: Vec<Hit>,
    /// The lines that repeat the subject of the original.
    pub(super) subjects: Vec<usize>,
    /// How many lines belong to the notice.
    pub(super) end: usize,
    /// Where the quoted original begins, in bytes.
    pub original: Option<usize>,
}

impl<'t> Notice<'t> {
    pub fn read(text: &'t str) -> Self {
        let lined = Lined::read(text);
        let hits = marker::find(&lined.folded, Place::Text);
        let mut notice = Self { end: lined.len(), lined, hits, subjects: vec![], original: None };
        notice.forget_subjects();
        if let Some((border, original)) = border(&notice.lined, &notice.hits) {
            notice.end = border;
            notice.original = Some(notice.lined.start_of(original));
            notice.hits.retain(|hit| hit.line < border);
        }
        notice
    }

    /// Drops the markers on lines that repeat the subject of the original.
    fn forget_subjects(&mut self) {
        let begins_line = |hit: &&Hit| {
            let from = self.lined.folded_start(hit.line);
            hit.says == Says::Subject && is_lead(self.lined.folded.text.get(from..hit.start).unwrap_or_default())
        };
        self.subjects = self.hits.iter().filter(begins_line).map(|hit| hit.line).collect();
        self.hits.retain(|hit| self.subjects.binary_search(&hit.line).is_err());
    }

    pub fn says(&self, says: Says) -> bool {
        self.hits.iter().any(|hit| hit.says == says)
    }

    /// A stretch of the text.
    pub fn get(&self, stretch: Range<usize>) -> &'t str {
        self.lined.text.get(stretch).unwrap_or_default()
    }

    /// The notice without the original.
    pub fn own_text(&self) -> &'t str {
        self.get(0..self.lined.start_of(self.end))
    }

    /// The text from where the header of a message begins that no words announce as the original.
    pub fn joined(&self) -> Option<&'t str> {
        let at = self.original.filter(|at| *at == self.lined.start_of(self.end))?;
        self.lined.text.get(at..)
    }

    /// How many of the lines with words a `>` begins.
    pub fn quoted_lines(&self) -> (usize, usize) {
        let words = (0..self.lined.len()).map(|line| self.lined.line(line).trim_ascii_start()).filter(|line| !line.is_empty());
        words.fold((0, 0), |(quoted, all), line| (quoted + usize::from(line.starts_with('>')), all + 1))
    }

    /// Whether one of so many first lines with words is a notice's.
    pub fn begins_as_notice(&self, lines: usize) -> bool {
        let words = (0..self.end.min(40)).filter(|number| !self.lined.line(*number).trim().is_empty());
        let last = words.take(lines).last().unwrap_or_default();
        self.hits.iter().any(|hit| hit.line <= last && matches!(hit.says, Says::Notice | Says::Failure | Says::List | Says::Final))
    }

    /// What the notice as a whole says happened.
    pub fn outcome(&self) -> Outcome {
        if self.says(Says::Delay) && !self.says(Says::Final) {
            Outcome::Delayed
        } else if self.says(Says::Success) && !self.says(Says::Notice) && !self.says(Says::Failure) {
            Outcome::Delivered
        } else {
            Outcome::Failed
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_original_is_no_part_of_the_notice() {
        for border in [
            "--- Below this line is a copy of the message.",
            "----- Original message -----",
            "Original message follows.",
            "   ----- Unsent message follows -----",
            "------ This is a copy of the message, including all the headers. ------",
            "Die ursprüngliche Nachricht folgt unten:",
            "Die Originalnachricht folgt",
            "Le message d'origine suit.",
            "Voici le message d'origine :",
            "Den opprinnelige meldingen følger nedenfor:",
            "Opprinnelig melding følger",
            "Det ursprungliga meddelandet följer nedan.",
            "Het oorspronkelijke bericht volgt hieronder",
            "El mensaje original sigue.",
            "Il messaggio originale segue.",
            "A mensagem original segue abaixo",
            "Исходное сообщение приведено ниже.",
            "元のメッセージは以下の通りです。",
            "Received: from a by b; Mon\nFrom: x@x.example",
        ] {
            let text = format!("<a@x.example>:\n550 gone\n\n{border}\n\nFrom: me@x.example\nTo: b@x.example\n\n<c@x.example>: 550 gone");
            let notice = Notice::read(&text);
            assert_eq!(notice.own_text().trim(), "<a@x.example>:\n550 gone", "{border}");
            assert!(notice.original.is_some_and(|at| text[at..].starts_with("From:") || text[at..].starts_with("Received:")), "{border}");
        }
        for line in [
            "Die ursprüngliche Nachricht wurde am Montag empfangen",
            "Le message d'origine a été reçu lundi",
            "Den opprinnelige meldingen ble sendt mandag",
            "Det ursprungliga meddelandet kom i måndags",
            "El mensaje original se recibió el lunes",
            "元のメッセージは月曜日に届きました。",
        ] {
            assert!(Notice::read(&format!("{line}\n550 gone")).original.is_none(), "{line}");
        }
        assert!(Notice::read("The original message was received at noon\n550 gone").original.is_none());
    }
}
