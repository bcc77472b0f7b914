//! Everything that speaks for an answer: the codes, the phrases, who wrote the reply, and how it was read.
//!
//! Not for which of it decides (choose.rs), nor for what may lower the answer (limit.rs).

use super::codes::Codes;
use super::parties::Parties;
use super::reading::{Decider, Rank, Reading};
use super::stems::{FLEETING_STEMS, SENDER_STEMS, is_nearly};
use crate::code::Code;
use crate::scheme::{Scheme, SchemeCode};
use crate::tables::{
    AFTER_DATA, ALTERNATIVES, ARTICLES, Category, Command, Doubt, ELSEWHERE, FIELDS, FrameKind, GAP_WORDS, Group, HEDGES, NEGATIONS,
    PLAIN_WORDS, SERVER, Strength,
};
use crate::text::finds::Hit;
use crate::text::fold::{Folded, Kind, Token};
use crate::text::plain::Plain;
use crate::text::transcript::{Aside, Reply, Transcript};

/// How many bytes of a reply's words are compared with the words for the sender.
const NEAR_WORDS: usize = 1024;

/// All that is known of one reply.
pub struct Findings<'a> {
    /// The caller's code argument.
    pub code: &'a Code,
    /// The scheme that the caller named; the standards if none was.
    pub scheme: &'a Scheme,
    /// The address that the message went to, as the caller knows it.
    pub recipient: Option<&'a str>,
    /// The text is part of a notice.
    pub in_notice: bool,
    pub codes: Codes,
    /// The row of the named scheme for the codes at hand.
    pub named: Option<SchemeCode>,
    /// The phrases found in the words that count.
    pub hits: &'a [Hit],
    /// Those in the words around them.
    pub around: &'a [Hit],
    /// Whether there are words beside the codes that are no labels.
    pub words: bool,
    pub transcript: &'a Transcript,
    /// The reply that decides.
    pub cause: Option<&'a Reply>,
    pub parties: Parties,
    /// What the words are like.
    pub signs: Signs,
    /// The reply around the one that decides has words that refuse the sender or the message, or say that the message went round.
    pub outer_elsewhere: bool,
    /// The words that count, as places among the folded words.
    pub stretches: &'a [(usize, usize)],
    pub folded: &'a Folded,
    /// What was read, and where in the input it came from.
    pub plain: &'a Plain<'a>,
    pub phrase: Option<Reading>,
    pub of_vendor: Option<Reading>,
    pub of_status: Option<Reading>,
    pub of_reply: Option<Reading>,
    /// The reading of numbers that no standard defines, where one is agreed on.
    pub assumed: Option<Reading>,
}

/// What the words are like, apart from the phrases in them.
#[derive(Clone, Copy, Default, Debug)]
pub struct Signs {
    /// A word lost letters.
    pub damaged: bool,
    /// A question, or a word whose first or last letter was lost.
    pub questioned: bool,
    /// The text is cut off inside a word that a longer phrase has.
    pub cut_off: bool,
    /// Several addresses are there, and codes that say different things.
    pub mixed: bool,
}

/// Whose server a text names.
pub enum Server {
    /// The sender's, to which its program hands the message.
    Relay,
    /// One that takes mail for the recipient's domain.
    Exchanger,
}

impl<'a> Findings<'a> {
    /// Whether the text is about several recipients, or may be.
    pub fn is_of_several(&self) -> bool {
        self.transcript.is_of_several() || self.signs.mixed
    }

    /// The same, or one of several is refused as a dead address is, and nobody says which.
    pub fn may_be_of_several(&self, category: Category) -> bool {
        self.is_of_several() || category.is_dead() && self.doubts(Doubt::SeveralRecipients)
    }

    /// The most specific thing that the codes say.
    pub fn of_codes(&self) -> impl Iterator<Item = Reading> {
        [self.of_vendor, self.of_status, self.of_reply].into_iter().flatten()
    }

    /// The class digit that decides on retrying.
    pub fn class(&self) -> Option<u8> {
        self.codes.class().or(if self.transcript.deferred { Some(4) } else { None })
    }

    /// The code of the sender's own, whatever the words say.
    pub fn code_of_sender(&self) -> Option<Reading> {
        self.of_codes().find(|code| code.rank > Rank::GenericCode && code.meaning.category.group() == Group::Sender)
    }

    // "Elsewhere" is what a refusal is about that is not about the recipient: the sender, the message, a policy. It shows in
    // - a word, `is_elsewhere`: one of `elsewhere` in data/words.toml, outside the name of a check; `is_nearly_elsewhere`: one of them but for
    //   a letter;
    // - a phrase, `leans_elsewhere`: of any strength; `refuses_elsewhere`: a specific one, or one that refuses only for now;
    // - the session, `checked_elsewhere`: the name of the check, or the command, whatever the words say;
    // - the reply around the one that decides, `outer_elsewhere`: a phrase in it.
    // `says_something_else` is wider: a phrase of any strength that is not about the recipient, also of a system or a full mailbox.

    /// What was checked, beside a phrase about a recipient, where that was the sender or its host.
    pub fn checked_elsewhere(&self, phrase: &Reading) -> Option<Category> {
        let of_cause = || {
            let cause = self.cause?;
            let named = cause.check.and_then(|check| check.frame.row().own);
            named.filter(|own| own.group() != Group::Recipient).or_else(|| {
                // Before RCPT the server knows of no recipient that could be dead.
                let at = match cause.command? {
                    Command::Connect | Command::Starttls if self.class() != Some(4) => Category::PolicyRejected,
                    Command::Auth => Category::SmtpAuthRequired,
                    Command::Ehlo => Category::ReverseDnsFailed,
                    Command::Mail => Category::SenderRejected,
                    // It took the recipient's name before.
                    Command::Message => AFTER_DATA.iter().find(|(vendor, _)| *vendor == self.parties.vendor)?.1,
                    _ => return None,
                };
                phrase.meaning.category.is_dead().then_some(at)
            })
        };
        of_cause().or_else(|| self.is_of_sender(phrase).then_some(Category::SenderRejected))
    }

    /// Whether a code, the name of a check or the command is about the sender, beside a phrase about a recipient.
    pub fn is_about_sender(&self, phrase: &Reading) -> bool {
        self.code_of_sender().is_some() || self.checked_elsewhere(phrase).is_some()
    }

    /// The phrase behind a reading.
    pub fn hit(&self, reading: &Reading) -> Option<&'a Hit> {
        match reading.decider {
            Decider::Hit(at) => self.hits.get(at),
            _ => None,
        }
    }

    /// Whether the caller added the phrase behind a reading.
    pub fn is_added(&self, reading: &Reading) -> bool {
        self.hit(reading).is_some_and(|hit| hit.added)
    }

    /// Whether words that say something of their own are between the parts of the phrase behind a reading.
    pub fn gap_is_loose(&self, reading: &Reading) -> bool {
        self.hit(reading).is_some_and(|hit| !self.is_tight(hit))
    }

    /// Whether only words that say nothing of their own are between the parts of a phrase, and no mark that parts two fields between two
    /// of its words: "Reason: unknown; user: jo@x.example", "user=unknown".
    fn is_tight(&self, hit: &Hit) -> bool {
        let says_nothing =
            |(start, end): &(u32, u32)| self.words_of(*start as usize, *end as usize).all(|(at, word)| self.may_be_in_gap(at, word));
        hit.gaps().iter().all(says_nothing) && !self.is_parted(hit)
    }

    /// Whether a phrase of two words is the end of one field and the beginning of the next one, or a field and its value.
    fn is_parted(&self, hit: &Hit) -> bool {
        let mut words = self.words_of(hit.start as usize, hit.end as usize);
        let (Some((first, word)), Some((second, _)), None) = (words.next(), words.next(), words.next()) else { return false };
        let text = self.plain.text.as_bytes();
        let (from, to) = (self.folded.runs.end(first + word.len()), self.folded.runs.start(second));
        let between = text.get(from..to).unwrap_or_default();
        let is_mark = |byte: Option<&u8>| matches!(byte, Some(b':' | b'='));
        // "Error: Unknown" or "<jo@x.example>: unknown", and on the next line "user: \"jo\"", are sentences that were wrapped.
        let is_value = || {
            let line = text.get(..self.folded.runs.start(first)).unwrap_or_default().trim_ascii_end();
            let line = line.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
            let begins_alike = |(one, two): (&u8, &u8)| one.is_ascii_alphabetic() && one.is_ascii_uppercase() == two.is_ascii_uppercase();
            is_mark(line.last()) && line.trim_ascii_start().first().zip(text.get(to)).is_some_and(begins_alike)
        };
        between.iter().any(|byte| matches!(byte, b',' | b';' | b'|' | b'=' | b':'))
            || matches!(between, [b'.', ..] | [.., b'\n']) && is_mark(text.get(self.folded.runs.end(hit.end as usize))) && is_value()
    }

    /// Whether the same is said by another phrase, in which nothing foreign stands, or by a code beside which no word speaks
    /// of the sender, the message or a policy.
    pub fn says_so_without_gap(&self, reading: &Reading) -> bool {
        let category = reading.meaning.category;
        let of_code = self.of_status.is_some_and(|code| code.is_specific() && code.meaning.category == category);
        let of_words = |hit: &Hit| {
            // A phrase of the caller's lifts no limit.
            hit.category() == Some(category) && hit.strength() >= Some(Strength::Specific) && !hit.added && self.is_tight(hit)
        };
        self.hits.iter().any(of_words) || of_code && !self.is_elsewhere() && !self.is_nearly_elsewhere()
    }

    /// Whether a word is all but one letter one of the sender, the message or a policy: "Ontvanger eweigerd". Only the first
    /// words are looked at, and short ones are too like others.
    pub fn is_nearly_elsewhere(&self) -> bool {
        self.stretches.iter().any(|(from, to)| {
            let mut words = self.words_of(*from, (*to).min(from + NEAR_WORDS));
            words.any(|(_, word)| {
                let near = || ELSEWHERE.words_from(word.len().max(6)).any(|whole| is_nearly(word, whole));
                word.len() >= 5 && !GAP_WORDS.contains(word) && near()
            })
        })
    }

    /// Whether a word is all but one letter the beginning of a word for the sender: "ender verify failed",
    /// "bsenderadresse". Only the first words are looked at.
    pub fn nearly_names_sender(&self) -> bool {
        self.stretches.iter().any(|(from, to)| {
            let to = (*to).min(from + NEAR_WORDS);
            self.words_of(*from, to).any(|(_, word)| {
                word.len() >= 4 && SENDER_STEMS.nearly_begin(word) && !GAP_WORDS.contains(word) && !PLAIN_WORDS.contains(word)
            })
        })
    }

    /// Whether the words from a place on begin with one for the sender: "Sender verify …: 550 User unknown".
    pub fn begins_with_sender(&self, at: usize) -> bool {
        let words = self.words_of(at, self.folded.words.len().min(at + NEAR_WORDS));
        let word = words.map(|(_, word)| word).find(|word| !word.iter().any(u8::is_ascii_digit)).unwrap_or_default();
        SENDER_STEMS.begin(word)
    }

    /// Whether the words that end here only label an address or what follows: "sender=<a@x.example>".
    pub fn is_label(&self, end: usize, to: usize) -> bool {
        let named = self.words_of(end, to).next();
        let after = self.plain.text.as_bytes().get(self.folded.runs.end(end));
        named.is_some_and(|(_, next)| next.contains(&b'@') || matches!(after, Some(b':' | b'=')))
    }

    /// The words before the reply that decides on its line, and on the line before where that ends with a colon, up to another reply that
    /// begins there. What a reply says around it is for `outer_refusal`.
    pub fn lead_in(&self) -> (usize, usize) {
        let (_, to) = self.above();
        let tokens = self.folded.tokens.get(..self.folded.tokens.partition_point(|token| token.at as usize <= to)).unwrap_or_default();
        let announces = |line: &Token| self.plain.text.get(..line.start as usize).is_some_and(|before| before.trim_end().ends_with(':'));
        let line = tokens.iter().rfind(|token| token.kind == Kind::Line && !announces(token)).map_or(0, |line| line.at as usize);
        let begun = self.transcript.replies.iter().map(|reply| reply.stretch).filter(|stretch| stretch.at >= line && stretch.to <= to);
        (begun.map(|stretch| stretch.to).max().unwrap_or(line), to)
    }

    /// The words after the reply that decides, on its line, where somebody quotes it in a sentence of their own.
    pub fn lead_out(&self) -> (usize, usize) {
        let is_quoted = |start: usize| self.plain.text.get(..start).is_some_and(|before| before.trim_end_matches(' ').ends_with('"'));
        let Some(cause) = self.cause.filter(|cause| cause.record.is_none() && is_quoted(cause.stretch.start)) else { return (0, 0) };
        let from = cause.stretch.to;
        let to = self.line_end(from + 1);
        (from, self.transcript.next_from(from).map_or(to, |after| to.min(after)))
    }

    /// Where the line ends that a place among the words is on.
    pub fn line_end(&self, from: usize) -> usize {
        let end = self.folded.words.len();
        self.folded.tokens_in(from..end).find(|token| token.kind == Kind::Line).map_or(end, |line| line.at as usize)
    }

    /// All words before the reply that decides, back to the reply before it.
    pub fn above(&self) -> (usize, usize) {
        let Some(to) = self.cause.filter(|cause| cause.outer.is_none()).map(|cause| cause.stretch.at) else { return (0, 0) };
        (self.transcript.end_before(to).unwrap_or(0), to)
    }

    /// The words behind a place that are of no reply behind it, up to the header of a message that is given back: those before the first
    /// reply, and those after the last one.
    pub fn behind(&self, from: usize) -> [(usize, usize); 2] {
        /// How many bytes of words are looked at.
        const FAR: usize = 4096;
        let far = self.folded.words.len().min(from + FAR);
        let text = self.plain.text.as_bytes();
        let is_field =
            |at: usize| text.get(at..).is_some_and(|line| FIELDS.iter().any(|field| line.trim_ascii_start().starts_with(field.as_bytes())));
        let lines = self.folded.tokens_in(from..far).filter(|token| token.kind == Kind::Line);
        let header = lines.map(|line| (line.at as usize, line.end as usize)).find(|(_, end)| is_field(*end));
        let end = header.map_or(far, |(at, _)| at.max(from));
        let replies =
            || self.transcript.replies.iter().map(|reply| reply.stretch).filter(|stretch| stretch.at >= from && stretch.to <= end);
        let next = replies().map(|stretch| stretch.at).min().unwrap_or(end);
        let last = replies().map(|stretch| stretch.to).max().unwrap_or(end);
        [(from, next), (last, end)]
    }

    /// Whether a place among the words is in a frame's words or a quotation.
    pub fn is_aside(&self, at: usize) -> bool {
        self.transcript.asides.iter().any(|aside| (aside.stretch.at..=aside.stretch.to).contains(&at))
    }

    /// Whether a word before or after the reply that decides, among those that may cast doubt on it, lost letters.
    pub fn is_damaged_around(&self) -> bool {
        let lost = |(from, to): (usize, usize), kinds: &[Kind]| {
            // What ends the line before has its place where this one begins: "Any idea?", and the reply.
            let is_here = |at: usize| (from == 0 || at > from) && !self.is_aside(at);
            self.folded.tokens_in(from..to).any(|token| kinds.contains(&token.kind) && is_here(token.at as usize))
        };
        // Who quotes a reply asks what it means.
        lost(self.lead_in(), &[Kind::Damage, Kind::Question]) || lost(self.lead_out(), &[Kind::Damage])
    }

    /// Whether one of the first words that count says that something will not stay so.
    pub fn says_that_it_passes(&self) -> bool {
        self.stretches.iter().any(|(from, to)| self.words_of(*from, (*to).min(from + NEAR_WORDS)).any(|(_, word)| is_fleeting(word)))
    }

    /// Whether the words of the phrase behind a reading say that it may be so, or those after it take it back.
    pub fn is_hedged(&self, reading: &Reading) -> bool {
        let Some(hit) = self.hit(reading) else { return self.may_be() };
        let hedges = |word: &[u8]| HEDGES.contains(word) || is_fleeting(word);
        hedges(self.folded.word_before(hit.start as usize))
            || self.is_called_wrong(hit.start as usize)
            || self.words_of(hit.start as usize, hit.end as usize).any(|(at, word)| hedges(word) && !self.only_links(at, word))
            || self.is_taken_back(hit)
    }

    /// Whether one of the first words beside a code that decides makes it a guess: "5.1.1 user may be unknown".
    fn may_be(&self) -> bool {
        self.stretches.iter().any(|(from, to)| self.words_of(*from, (*to).min(from + NEAR_WORDS)).any(|(_, word)| HEDGES.contains(word)))
    }

    /// Whether a negation and an article stand before a place: "this is not a 'user unknown'".
    pub fn is_called_wrong(&self, at: usize) -> bool {
        let article = self.folded.word_before(at);
        ARTICLES.contains(article) && NEGATIONS.contains(self.folded.word_before(at - article.len() - 1))
    }

    /// Whether the words after a phrase, in its sentence, say that it will not stay so, or name another cause.
    fn is_taken_back(&self, hit: &Hit) -> bool {
        /// How many words after a phrase still belong to it: "disabled at the moment".
        const NEAR: usize = 3;
        /// How many bytes after a phrase another cause is looked for: a dozen words.
        const FAR: usize = 64;
        let from = hit.end as usize;
        let to = self.stretch_of(hit).1.min(from + FAR);
        // Also at a semicolon: what follows it is another statement.
        let sentence = self.folded.tokens_in(from..to).find(|token| token.kind == Kind::Sentence);
        let to = sentence.map_or(to, |token| to.min(token.at as usize));
        let mut after = self.words_of(from, to).map(|(_, word)| word);
        if after.clone().take(NEAR).any(is_fleeting) {
            return true;
        }
        let other = |other: &Hit| {
            let Some(category) = other.category() else { return false };
            !category.is_dead()
                && !matches!(category, Category::MailboxUnavailable | Category::ServerUnavailable)
                && other.start as usize >= from
                && other.end as usize <= to
        };
        // "user unknown/full/blocked".
        let parted = self.plain.text.as_bytes().get(self.folded.runs.end(from)) == Some(&b'/');
        (parted || after.next().is_some_and(|word| ALTERNATIVES.contains(word)))
            && (after.any(|word| ELSEWHERE.contains(word)) || self.hits.iter().any(other))
    }

    /// A word that only links unless it has a mark above a letter: "konnte" was able to, "könnte" might.
    fn only_links(&self, at: usize, word: &[u8]) -> bool {
        let start = self.folded.runs.start(at);
        GAP_WORDS.contains(word) && self.plain.text.as_bytes().get(start..start + word.len()).is_some_and(<[u8]>::is_ascii)
    }

    /// Whether the sender is named inside the phrase behind a reading, or right before it: "the sender's account is disabled".
    pub fn is_of_sender(&self, reading: &Reading) -> bool {
        /// The most bytes between the two: a particle, or a preposition.
        const BETWEEN: u32 = 8;
        let Some(hit) = self.hit(reading) else { return false };
        self.hits.iter().any(|other| {
            if other.category() != Some(Category::SenderRejected) {
                return false;
            }
            let overlaps = other.start < hit.end && other.end > hit.start;
            let before = other.strength() == Some(Strength::Generic) && other.end <= hit.start && hit.start - other.end <= BETWEEN;
            let parted = || self.folded.tokens_in(other.end as usize..hit.start as usize).any(|token| token.kind == Kind::Sentence);
            overlaps || before && !parted()
        })
    }

    /// Whose server the text names, by the signs of data/frames.toml.
    pub fn server(&self) -> Option<Server> {
        let words = || self.words_of(0, self.folded.words.len()).filter_map(|(_, word)| ServerSign::of(word)).max();
        match if names_submission(&self.plain.text) { ServerSign::Submission } else { words()? } {
            ServerSign::Exchanger => return Some(Server::Exchanger),
            ServerSign::Transfer => return None,
            ServerSign::Relay | ServerSign::Local | ServerSign::Submission => {}
        }
        // "smtp.example.org[192.0.2.50]:587" as servers write it.
        let by_server = || self.plain.text.as_bytes().windows(3).any(|border| matches!(border, [b']', b':', b'0'..=b'9']));
        let of_server = |aside: &Aside| aside.frame.row().kind != FrameKind::Client;
        (!by_server() && !self.transcript.asides.iter().any(of_server)).then_some(Server::Relay)
    }

    /// Whether words of the sender, the message or a policy are among those that count.
    pub fn is_elsewhere(&self) -> bool {
        self.stretches
            .iter()
            .any(|(from, to)| self.words_of(*from, *to).any(|(at, word)| ELSEWHERE.contains(word) && !self.is_in_check(at)))
    }

    pub fn words_of(&self, start: usize, end: usize) -> impl Iterator<Item = (usize, &'a [u8])> + Clone {
        let words: &'a [u8] = self.folded.words.get(start..end).unwrap_or_default();
        let mut at = start;
        words.split(|byte| *byte == b' ').filter_map(move |word| {
            let here = at;
            at += word.len() + 1;
            (!word.is_empty()).then_some((here, word))
        })
    }

    /// An address, also a masked one, a host, a number, something in quotation marks, or a word that only links.
    fn may_be_in_gap(&self, at: usize, word: &[u8]) -> bool {
        is_name(word) || GAP_WORDS.contains(word) || {
            let before = self.plain.text.as_bytes().get(self.folded.runs.start(at).wrapping_sub(1));
            matches!(before, Some(b'"' | b'\'' | b'`' | b'<' | b'[' | b'(' | b'{' | b'='))
        }
    }

    /// Words of any weight that refuse the sender or the message: "your email address is not subscribed".
    pub fn leans_elsewhere(&self) -> bool {
        self.hits.iter().filter_map(Hit::category).any(Category::is_elsewhere)
    }

    /// Words of any weight about something else than a mailbox that is not there.
    pub fn says_something_else(&self) -> bool {
        self.hits.iter().any(|hit| {
            let Some(category) = hit.category() else { return false };
            let inside = |other: &Hit| other.start <= hit.start && other.end >= hit.end && other.length > hit.length;
            category.group() != Group::Recipient && category != Category::MailboxUnavailable && !self.hits.iter().any(inside)
        })
    }

    /// Words as specific as those that decide which refuse the sender or the message, or only for now.
    pub fn refuses_elsewhere(&self) -> bool {
        self.hits.iter().any(|hit| {
            let refuses = |category: Category| category.is_elsewhere() || category.group() == Group::Rate;
            hit.strength() >= Some(Strength::Specific) && hit.category().is_some_and(refuses)
        })
    }
}

/// What a word says of whose server it was; a later one outweighs those before it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum ServerSign {
    /// A relay's name, or a program that knows only its relay.
    Relay,
    /// The port between servers.
    Transfer,
    /// A server on the program's own machine.
    Local,
    /// A server that takes mail for the recipient's domain.
    Exchanger,
    /// A port at which only a relay listens.
    Submission,
}

impl ServerSign {
    fn of(word: &[u8]) -> Option<Self> {
        let is = |words: &[&str]| words.iter().any(|one| one.as_bytes() == word);
        let behind = |heads: &[&str]| heads.iter().find_map(|head| word.strip_prefix(head.as_bytes()));
        let is_host = |rest: &[u8]| matches!(rest, [b'.' | b'0'..=b'9', ..]);
        let ends = |end: &&str| {
            let name = word.len().checked_sub(end.len()).filter(|name| *name > 0).and_then(|name| word.get(name..));
            name.is_some_and(|last| last.eq_ignore_ascii_case(end.as_bytes()))
        };
        Some(match word {
            _ if is(SERVER.submission) => Self::Submission,
            _ if is(SERVER.exchangers) || behind(SERVER.exchanger_hosts).is_some_and(is_host) => Self::Exchanger,
            _ if behind(SERVER.local).is_some() => Self::Local,
            _ if word.strip_suffix(SERVER.transfer.as_bytes()).is_some_and(|host| matches!(host, [] | [.., b':'])) => Self::Transfer,
            _ if is(SERVER.relays) || behind(SERVER.relay_hosts).is_some() || SERVER.exceptions.iter().any(ends) => Self::Relay,
            _ => return None,
        })
    }
}

/// Whether a text has a port for submission behind a colon, whatever letters follow: "smtp.example.org:587に接続できません".
fn names_submission(text: &str) -> bool {
    let is_port =
        |rest: &str, port: &str| rest.strip_prefix(port).is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_digit()));
    text.split(':').skip(1).any(|rest| SERVER.submission.iter().any(|port| is_port(rest, port)))
}

/// Whether a word is an address, a host, a number or a single letter.
pub fn is_name(word: &[u8]) -> bool {
    word.len() == 1 || word.iter().any(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// Whether a word says that something will not stay so, or did before it lost a letter.
fn is_fleeting(word: &[u8]) -> bool {
    word.len() > 5 && (FLEETING_STEMS.begin(word) || FLEETING_STEMS.nearly_begin(word))
}

#[cfg(test)]
mod tests {
    use super::names_submission;

    #[test]
    fn a_port_for_submission_is_a_whole_number() {
        for text in ["smtp.example.org:587", "smtp.example.org:587に接続できません", "a:b:465: timed out", ":2525"] {
            assert!(names_submission(text), "{text}");
        }
        for text in ["", "587", "mx.example.org:5870", "mx.example.org:25", "4:65", ": 587"] {
            assert!(!names_submission(text), "{text}");
        }
    }
}
