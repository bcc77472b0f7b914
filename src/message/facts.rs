//! A message on the way to its report: its parts, whom it went to and whom it names, and what its text says of each.

use super::address::{Index, mailboxes, same, tail};
use super::contents::Contents;
use super::fold::fold;
use super::header::Headers;
use super::kind::{Case, Guess, Signs};
use super::marker::{LIST_FIELDS, REASON_LABELS, Says, VERDICTS};
use super::mime::Message;
use super::notice::Notice;
use super::options::ReportOptions;
use super::original::original;
use super::rank::{REPLY_HEAD, Rank, is_about_others};
use super::recipient::{reported, worth};
use super::report::{AddressSource, MAX_RECIPIENTS, MessageFlag, OriginalMessage, ReportedRecipient};
use super::stretch::Named;
use super::verp::{self, Verp};
use crate::classify::{Options, classify, first};
use crate::tables::{AddressAction, Category, Confidence};
use crate::verdict::Classification;
use std::cell::{OnceCell, RefCell};
use std::ops::Range;

/// Bytes of a word that announces a reason, at most.
const LONGEST_REASON_LABEL: usize = 32;

/// Bytes of a sentence on either side of an address, at most.
const LONGEST_SENTENCE: usize = 400;

/// Stretches of an address that are read, at most.
const STRETCHES: usize = 8;

/// What the notice says of addresses with the same code and stretches, and where it says so.
struct Said<'a> {
    code: String,
    stretches: Vec<Range<usize>>,
    vague: bool,
    said: Option<(Classification, &'a str)>,
}

/// A message on the way to its report.
pub(super) struct MessageFacts<'a> {
    pub(super) message: &'a Message<'a>,
    pub(super) contents: &'a Contents<'a>,
    pub(super) notice: &'a Notice<'a>,
    pub(super) options: &'a ReportOptions<'a>,
    /// What the header gives away.
    pub(super) signs: Signs,
    pub(super) original: Option<OriginalMessage>,
    pub(super) sent_to: Vec<String>,
    pub(super) own: Vec<String>,
    pub(super) named: Vec<Named>,
    named_index: Index,
    /// What the notice says to all, classified when it is first asked for.
    shared: OnceCell<Classification>,
    /// What was said last of addresses, by the code and where: those that share their stretches follow each other.
    last_said: RefCell<Option<Said<'a>>>,
    pub(super) flags: Vec<MessageFlag>,
}

impl<'a> MessageFacts<'a> {
    pub(super) fn new(
        message: &'a Message<'a>,
        contents: &'a Contents<'a>,
        notice: &'a Notice<'a>,
        options: &'a ReportOptions<'a>,
    ) -> Self {
        let mut flags = vec![];
        if message.broken {
            flags.push(MessageFlag::MimeBroken);
        }
        if message.truncated || contents.truncated {
            flags.push(MessageFlag::Truncated);
        }
        let original = match &contents.original {
            Some(bytes) => original(bytes),
            None => notice.original.and_then(|at| original(contents.text.get(at..)?.as_bytes())),
        };
        let (mut sent_to, mut known) = (vec![], Index::default());
        for field in ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "to"] {
            for value in message.headers.all(field).take(20) {
                mailboxes(&value, 20).into_iter().for_each(|address| known.add(&mut sent_to, address));
            }
        }
        let mut own = sent_to.clone();
        for field in ["from", "reply-to", "return-path", "sender", "errors-to", "cc"] {
            own.extend(message.headers.get(field).map(|value| mailboxes(&value, 20)).unwrap_or_default());
        }
        own.extend(original.as_ref().and_then(|original| original.from.clone()));
        own.extend(original.as_ref().and_then(|original| original.return_path.clone()));
        let of_original = original.as_ref().map(|original| original.to.clone()).unwrap_or_default();
        let known = failed_recipients(&message.headers);
        let named = notice.named(&own, &of_original, known.as_deref());
        let signs = Signs::read(&message.headers, &message.media);
        let named_index = Index::of(named.iter().map(|named| named.address.as_str()));
        let (shared, last_said) = (OnceCell::new(), RefCell::default());
        Self { message, contents, notice, options, signs, original, sent_to, own, named, named_index, shared, last_said, flags }
    }

    /// Has other addresses in place of those that the notice was found to name.
    pub(super) fn name(&mut self, named: Vec<Named>) {
        self.named_index = Index::of(named.iter().map(|named| named.address.as_str()));
        self.named = named;
        self.last_said.take();
    }

    /// The address among those that the notice names.
    pub(super) fn named_as(&self, address: &str) -> Option<&Named> {
        let is = |place: usize| self.named.get(place).is_some_and(|named| same(&named.address, address));
        self.named.get(self.named_index.find(address, is)?)
    }

    /// What the message is, where no standard part says so.
    pub(super) fn guess(&self) -> Guess {
        let quotes = self.original.is_some();
        Case { signs: &self.signs, notice: self.notice, named: &self.named, quotes, explains: self.explains() }.guess()
    }

    /// Whether the sentence with the one address that is merely mentioned says what is the matter with it.
    fn explains(&self) -> bool {
        let [Named { address, rank: Rank::Mentioned, .. }] = self.named.as_slice() else { return false };
        let sentence = sentence(self.notice.own_text(), address);
        self.signs.is_machine() && self.classify("", sentence).category != Category::Unknown
    }

    pub(super) fn verp(&self) -> Option<Verp> {
        self.sent_to.iter().find_map(|address| self.options.return_path.iter().find_map(|pattern| verp::read(pattern, address)))
    }

    /// Something that the recipient did: no reply of a server.
    pub(super) fn event(&self, address: String, from: AddressSource, category: Category) -> ReportedRecipient {
        let mut recipient = reported(Some(address), Some(from), self.of(category));
        if from.is_inferred() {
            recipient.classification.watch_at_most();
        }
        recipient
    }

    /// An address that nobody names: from the return path, or the only one that the original went to.
    pub(super) fn inferred(&self, verp: Option<&Verp>) -> Option<(String, AddressSource)> {
        if !self.options.infer {
            return None;
        }
        let path = verp.and_then(|verp| verp.address.clone()).or_else(|| self.sent_to.iter().find_map(|address| verp::guess(address)));
        if let Some(address) = path {
            return Some((address, AddressSource::ReturnPath));
        }
        let original = self.original.as_ref()?;
        let [only] = original.to.as_slice() else { return None };
        // The address of a list, or the sender's own: the message went on to somebody else.
        let is_list = original.headers.iter().any(|(name, value)| {
            name.starts_with("list-") && name != "list-unsubscribe" && name != "list-unsubscribe-post"
                || LIST_FIELDS.contains(name.as_str())
                || name == "precedence" && value.eq_ignore_ascii_case("list")
        });
        let domain = |address: &str| address.rsplit_once('@').map(|(_, domain)| domain.to_ascii_lowercase());
        let is_own = self.sent_to.iter().chain(&original.from).any(|own| domain(own) == domain(only));
        (!is_list && !is_own).then(|| (only.clone(), AddressSource::OriginalMessage))
    }

    /// What is of a category without a reply that says so.
    pub(super) fn of(&self, category: Category) -> Classification {
        Classification::of(category, self.options.classify.scheme.clone())
    }

    pub(super) fn classify(&self, code: &str, text: &str) -> Classification {
        let options = Options { in_notice: true, ..self.options.classify.clone() };
        let said = classify(code, text, &options);
        let coded = said.reply_code.is_some() || said.status.is_some();
        match said.category {
            // The words of a library that could not send, in the notice of a server that could not send on.
            Category::SubmissionFailed if !coded => self.of(Category::ConnectionFailed),
            Category::PolicyRejected if !coded && said.confidence != Confidence::High => match without_verdict(text) {
                Some(text) => classify(code, &text, &options),
                None => said,
            },
            _ => said,
        }
    }

    /// What the notice says of an address alone, and where.
    pub(super) fn said_of(&self, code: &str, named: &Named) -> Option<(Classification, &'a str)> {
        let (mut said, reply) = self.said_again(code, named)?;
        // sendmail names the host that was not found in its transcript alone.
        if is_of_domain(&said) {
            for stretch in named.stretches.iter().take(STRETCHES) {
                self.doubt(&mut said, self.notice.get(stretch.clone()), &[&named.address]);
            }
        }
        Some((said, reply))
    }

    /// What is said at the stretches of an address, read once for those that share them.
    fn said_again(&self, code: &str, named: &Named) -> Option<(Classification, &'a str)> {
        let mut last = self.last_said.borrow_mut();
        let known = last.as_ref().filter(|last| last.code == code && last.stretches == named.stretches && last.vague == named.vague);
        if known.is_none() {
            let said = self.said_at(code, named);
            *last = Some(Said { code: code.to_owned(), stretches: named.stretches.clone(), vague: named.vague, said });
        }
        last.as_ref()?.said.clone()
    }

    fn said_at(&self, code: &str, named: &Named) -> Option<(Classification, &'a str)> {
        let mut best: Option<(Classification, &str)> = None;
        for stretch in named.stretches.iter().take(STRETCHES) {
            let stretch = self.notice.get(stretch.clone());
            let mut said = self.classify(code, stretch);
            // The word that announces a reason is no part of it.
            if let Some(reason) = reason(stretch).filter(|_| said.reply_code.is_none()) {
                said = Some(self.classify(code, reason)).filter(|reason| reason.category != Category::Unknown).unwrap_or(said);
            }
            if named.vague {
                said.watch_at_most();
            }
            if best.as_ref().is_none_or(|(best, _)| worth(&said) > worth(best)) {
                best = Some((said, stretch));
            }
        }
        let (said, reply) = best?;
        Some((self.at_its_command(said), reply))
    }

    /// What the whole notice says of its one recipient, where the log of the session tells at which command the reply came, and the list
    /// of failures repeats it without: sendmail's "(reason: 550 5.1.1 User unknown)" may have answered MAIL FROM.
    fn at_its_command(&self, said: Classification) -> Classification {
        let logged = said.address_action == AddressAction::Suppress
            && said.command.is_none()
            && self.named.len() == 1
            && self.notice.says(Says::Transcript);
        if !logged {
            return said;
        }
        let whole = self.classify("", self.notice.own_text());
        let same = whole.command.is_some() && whole.reply_code == said.reply_code && whole.status == said.status;
        if same { whole } else { said }
    }

    /// Watches an address at most where a reply that would suppress it is about other ones, or about the domain of others.
    pub(super) fn doubt(&self, said: &mut Classification, reply: &str, ours: &[&str]) {
        let of_domain = is_of_domain(said);
        let of_another = |ours: &&str| {
            let options = self.options.classify.clone().recipient(ours);
            let other = classify("", first(reply, REPLY_HEAD), &options);
            other.category == said.category && other.address_action == AddressAction::Watch
        };
        if said.address_action == AddressAction::Suppress
            && (is_about_others(reply, ours) || of_domain && !ours.is_empty() && ours.iter().all(of_another))
        {
            said.watch_at_most();
        }
    }

    /// What the notice says of an address, and where; if that is nothing, what it says to all.
    pub(super) fn said_in_text(&self, named: Option<&Named>) -> (Classification, &'a str) {
        let own = named.and_then(|named| self.said_of("", named));
        match own {
            // A reply has a code; where the words near the address have none, the reply may stand apart from them.
            Some((own, place)) if own.category != Category::Unknown && (own.reply_code.is_some() || own.status.is_some()) => (own, place),
            _ => {
                let shared = self.shared.get_or_init(|| {
                    let one = self.named.len() <= 1;
                    let text = self.notice.shared(if one { &[] } else { &self.named });
                    let said = self.classify("", &text);
                    // A subject about several recipients says which of them it means to nobody; beside a reply it is a title.
                    if said.category != Category::Unknown || !one || said.reply_code.is_some() || said.status.is_some() {
                        return said;
                    }
                    // Some servers put the reason into the subject alone.
                    let subject = self.message.headers.get("subject").unwrap_or_default();
                    Some(self.classify("", &subject)).filter(|subject| subject.category != Category::Unknown).unwrap_or(said)
                });
                own.filter(|(own, _)| worth(own) >= worth(shared)).unwrap_or_else(|| (shared.clone(), ""))
            }
        }
    }
}

fn is_of_domain(said: &Classification) -> bool {
    matches!(said.category, Category::DomainUnknown | Category::DomainNoMail)
}

/// The sentence that an address stands in.
fn sentence<'t>(text: &'t str, address: &str) -> &'t str {
    let Some(at) = text.find(address) else { return "" };
    let ends = |place: &(usize, char)| {
        let next = text.get(place.0 + place.1.len_utf8()..).and_then(|rest| rest.chars().next());
        match place.1 {
            '。' | '？' => true,
            '.' | '?' | '!' => next.is_none_or(char::is_whitespace),
            '\n' => next.is_none_or(|next| next == '\n'),
            _ => false,
        }
    };
    let (before, after) = (tail(text.get(..at).unwrap_or_default(), LONGEST_SENTENCE), at + address.len());
    let from = at - before.len();
    let start = before.char_indices().map(|(place, char)| (from + place, char)).rfind(ends);
    let rest = first(text.get(after..).unwrap_or_default(), LONGEST_SENTENCE);
    let end = rest.char_indices().map(|(place, char)| (after + place, char)).find(ends);
    text.get(start.map_or(from, |(place, char)| place + char.len_utf8())..end.map_or(after + rest.len(), |(place, _)| place))
        .unwrap_or_default()
}

/// What stands behind "Error:" or "Reason:" at the head of a line, as far as the next such line or the end of the stretch.
fn reason(stretch: &str) -> Option<&str> {
    let (mut at, mut from) = (0, None);
    for line in stretch.split_inclusive('\n') {
        let label = line.split_once(':').map(|(label, _)| label).filter(|label| label.len() <= LONGEST_REASON_LABEL);
        if let Some(label) = label.filter(|label| REASON_LABELS.contains(&fold(label))) {
            if let Some(from) = from {
                return stretch.get(from..at);
            }
            from = Some(at + label.len() + 1);
        }
        at += line.len();
    }
    stretch.get(from?..)
}

/// A text without the words that say no more than that it is a notice; `None` where there are none.
fn without_verdict(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let without = VERDICTS.iter().fold(lower.clone(), |text, word| text.replace(word, ""));
    (without != lower).then_some(without)
}

/// Exim and Google name those that failed in a field.
pub(super) fn failed_recipients(headers: &Headers) -> Option<Vec<String>> {
    let (mut found, mut known) = (vec![], Index::default());
    for value in headers.all("x-failed-recipients").take(MAX_RECIPIENTS) {
        for address in mailboxes(&value, MAX_RECIPIENTS) {
            if found.len() >= MAX_RECIPIENTS {
                return Some(found);
            }
            known.add(&mut found, address);
        }
    }
    (!found.is_empty()).then_some(found)
}
