//! Which kind a message is, where no standard part says so: by who sent it, its subject and the words of its text.

use super::fold::{Folded, fold};
use super::header::Headers;
use super::marker::{self, ANSWER_PREFIXES, PASSED_ON, Place, ROBOT_ENDINGS, SERVER_LOCALS, SERVER_NAMES, Says, VACATION_FIELDS};
use super::notice::{Notice, Outcome};
use super::rank::Rank;
use super::report::MessageKind;
use super::stretch::Named;
use crate::tables::Confidence;

/// What the header says about the message.
#[derive(Debug, Default)]
pub struct Signs {
    /// There is a header at all. A pasted text has none.
    pub header: bool,
    /// The envelope sender is empty (RFC 5321 section 4.5.5): whatever sent it wants no answer.
    null_sender: bool,
    /// The envelope sender is known, and not empty.
    has_sender: bool,
    /// A server's name stands in From.
    daemon: bool,
    /// It answers something, as its fields or the number of a ticket in its subject say, and a machine wrote it.
    answers_by_itself: bool,
    /// Auto-Submitted and its predecessors say that a machine answered.
    auto_replied: bool,
    /// Vacation programs say so in fields of their own.
    vacation: bool,
    /// The subject is an answer's or a forwarded message's.
    answer: bool,
    subject: Vec<Says>,
    /// It has no subject.
    untitled: bool,
    failed_recipients: bool,
    multipart_report: bool,
    unsubscribes: bool,
    /// A mailing list sends it on to its members.
    list: bool,
    /// A list's own program writes: `gardeners-request@…`.
    list_robot: bool,
}

impl Signs {
    pub fn read(headers: &Headers, media: &str) -> Self {
        let subject = headers.get("subject").unwrap_or_default();
        let from = headers.get("from").unwrap_or_default();
        let return_path = headers.get("return-path").map(|path| path.trim().to_owned());
        let empty = |path: &str| {
            let path = path.trim_matches(['<', '>', '"', ' ']);
            path.is_empty() || path.eq_ignore_ascii_case("mailer-daemon")
        };
        let value = |name: &str| headers.get(name).map(|value| fold(&value)).unwrap_or_default();
        let submitted = value("auto-submitted");
        let precedence = value("precedence");
        let subject_text = fold(&subject);
        let answer = is_answer(&subject_text);
        let has_sender = return_path.as_deref().is_some_and(|path| !empty(path));
        let folded = Folded::of(std::iter::once(subject.as_str()));
        Self {
            header: !headers.fields.is_empty(),
            null_sender: return_path.as_deref().is_some_and(empty),
            has_sender,
            daemon: is_daemon(&from) && !(answer && has_sender),
            answers_by_itself: submitted.starts_with("auto-generated")
                && (headers.has("in-reply-to") || headers.has("references") || has_ticket(&subject_text)),
            auto_replied: submitted.starts_with("auto-replied") || precedence.contains("auto_reply") || precedence.contains("auto-reply"),
            vacation: VACATION_FIELDS.iter().any(|name| headers.has(name)) || submitted.contains("vacation"),
            answer,
            subject: marker::find(&folded, Place::Subject).into_iter().map(|hit| hit.says).collect(),
            untitled: subject_text.is_empty(),
            failed_recipients: headers.has("x-failed-recipients"),
            multipart_report: media == "multipart/report",
            unsubscribes: subject_text.split(' ').count() <= 4,
            list: (headers.has("list-id") || headers.has("list-unsubscribe") || precedence == "list")
                && !headers.has("x-list-administrivia"),
            list_robot: is_list_robot(&from),
        }
    }

    fn subject_says(&self, says: Says) -> bool {
        self.subject.contains(&says)
    }

    /// Whether the empty envelope sender alone tells of a machine.
    fn is_silent(&self) -> bool {
        !(self.daemon || self.failed_recipients || self.multipart_report)
    }

    /// Whether a machine sent it, as far as the header tells.
    pub fn is_machine(&self) -> bool {
        self.null_sender || !self.is_silent()
    }
}

/// Whether a subject has the number of a ticket: `[#88123]`, `[Ticket#2021]`.
fn has_ticket(subject: &str) -> bool {
    let bracket = subject.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(inside, _)| inside);
    bracket.is_some_and(|inside| inside.contains('#') && inside.ends_with(|last: char| last.is_ascii_digit()))
}

/// Whether From is one of the names under which servers send.
fn is_daemon(from: &str) -> bool {
    let folded = fold(from);
    let address = super::address::mailboxes(from, 1).pop().unwrap_or_default();
    let local = fold(address.rsplit_once('@').map_or(address.as_str(), |(local, _)| local));
    if folded.ends_with("<>") {
        return true;
    }
    let named = |name: &str| folded.contains(name);
    let bare = folded.trim_matches(['<', '>', '"', ' ']);
    SERVER_LOCALS.iter().any(|known| local == known || bare == known)
        || SERVER_NAMES.iter().any(named) && !PASSED_ON.iter().any(|word| folded.contains(&format!("{word} ")))
}

/// Whether From is an address of a list's program.
fn is_list_robot(from: &str) -> bool {
    let address = super::address::mailboxes(from, 1).pop().unwrap_or_default();
    let local = address.split('@').next().unwrap_or_default().to_ascii_lowercase();
    ROBOT_ENDINGS.iter().any(|end| local.ends_with(end))
}

fn is_answer(subject: &str) -> bool {
    let prefix = subject.split([':', '[']).next().unwrap_or_default().trim();
    subject.contains(':') && ANSWER_PREFIXES.contains(prefix)
}

/// What a message without a standard report is taken for.
#[derive(Clone, Copy, Debug)]
pub struct Guess {
    pub kind: MessageKind,
    pub confidence: Confidence,
    /// A person passes on what a server wrote.
    pub forwarded: bool,
}

/// A message whose kind is asked for.
pub struct Case<'a> {
    pub signs: &'a Signs,
    pub notice: &'a Notice<'a>,
    pub named: &'a [Named],
    /// It quotes the header of a message.
    pub quotes: bool,
    /// The sentence that mentions its one address says why mail to it failed.
    pub explains: bool,
}

/// A kind, and how sure that is.
type Found = Option<(MessageKind, Confidence)>;

/// In order: the first that matches counts.
const TESTS: [fn(&Case) -> Found; 9] =
    [report, complaint, challenge, pasted, auto_reply, receipt, notice_of_delivery, unsubscription, answer_of_machine];

/// Lines of a machine's text in which a notice begins: a salutation and a title may stand above it.
const OPENING: usize = 4;
/// A text of so many bytes is no mere wish to unsubscribe.
const LONG: usize = 400;

impl Case<'_> {
    pub fn guess(&self) -> Guess {
        let found = TESTS.iter().find_map(|test| test(self));
        let (kind, confidence) =
            found.unwrap_or((MessageKind::Other, if self.has_evidence() { Confidence::Medium } else { Confidence::High }));
        let forwarded = found.is_none() && self.is_forwarded() && (self.is_strong() || self.notice.says(Says::Original));
        Guess { kind, confidence, forwarded }
    }

    /// What became of the message, where one was not simply delivered.
    fn became(&self) -> MessageKind {
        match self.notice.outcome() {
            Outcome::Delayed => MessageKind::Delayed,
            Outcome::Delivered => MessageKind::Delivered,
            Outcome::Failed if self.signs.subject_says(Says::Delay) && !self.notice.says(Says::Final) => MessageKind::Delayed,
            Outcome::Failed if self.subject_succeeds() && !self.fails() => MessageKind::Delivered,
            Outcome::Failed => MessageKind::Bounce,
        }
    }

    /// Whether the subject or the text says so.
    fn says(&self, says: Says) -> bool {
        self.signs.subject_says(says) || self.notice.says(says)
    }

    /// Whether it has words that only servers write.
    fn is_strong(&self) -> bool {
        self.notice.says(Says::Notice) || self.notice.says(Says::Transcript)
    }

    fn fails(&self) -> bool {
        self.is_strong() || [Says::Failure, Says::Final, Says::List].into_iter().any(|says| self.notice.says(says))
    }

    fn subject_fails(&self) -> bool {
        self.signs.subject_says(Says::Failure) || self.signs.subject_says(Says::Delay)
    }

    /// "Non remis : …" says that it failed, "Delivered: user unknown" repeats a subject.
    fn subject_succeeds(&self) -> bool {
        self.signs.subject.first() == Some(&Says::Success)
    }

    /// Whether it names an address at least so plainly.
    fn names(&self, rank: Rank) -> bool {
        self.named.iter().any(|named| named.rank >= rank)
    }

    /// Whether it reports on an address.
    fn is_about(&self) -> bool {
        self.names(Rank::Commanded)
    }

    /// Whether a person passes on what somebody else wrote, or quotes it.
    fn is_forwarded(&self) -> bool {
        let (quoted, all) = self.notice.quoted_lines();
        self.notice.says(Says::Forwarded) || quoted * 2 > all && all > 2 || self.signs.answer && !self.signs.is_machine()
    }

    /// Whether nobody stands behind the header whom an answer would reach.
    fn is_anonymous(&self) -> bool {
        self.signs.auto_replied || !self.signs.has_sender || self.signs.list_robot
    }

    /// Jobs and shops may leave the envelope sender empty too. A report quotes the message, has words that only servers use, or
    /// begins with what it has to say of an address.
    fn reports(&self) -> bool {
        let begins = self.notice.says(Says::List) || self.notice.begins_as_notice(1);
        let of_list = self.signs.list_robot && (begins || !self.signs.list);
        self.quotes
            || self.is_strong()
            || of_list
            || begins && self.is_about()
            || self.subject_fails() && !self.named.is_empty()
            || !self.signs.is_silent() && self.is_no_letter()
    }

    /// Behind a server's name people write too, of mail that was lost and mail that will be, and whom to ask about it. They say so in
    /// a subject.
    fn is_no_letter(&self) -> bool {
        self.signs.multipart_report
            || self.signs.failed_recipients
            || self.subject_fails()
            || self.subject_succeeds()
            || self.is_about()
            || self.explains
            || self.signs.untitled
            || self.named.is_empty() && self.notice.begins_as_notice(1)
    }

    /// Under a person's name only a text that begins as a notice does counts: people quote notices further down, and lists send
    /// on what they quote.
    fn begins_as_machines_do(&self) -> bool {
        let Signs { answer, list, list_robot, auto_replied, .. } = *self.signs;
        let subject_about = self.subject_fails() && self.is_about();
        let early = if auto_replied || list_robot {
            self.notice.begins_as_notice(OPENING)
        } else {
            self.notice.begins_as_notice(1) && (self.is_anonymous() || self.is_strong() && subject_about)
        };
        !answer && !list && early && (self.is_strong() || subject_about)
    }

    /// Whether anything speaks of delivery. A server's own mail to its people, a log or a digest, has a sender to return to.
    fn has_evidence(&self) -> bool {
        let anonymous = self.is_anonymous() || self.signs.multipart_report || self.signs.failed_recipients;
        self.fails() && (anonymous || self.is_strong())
            || self.subject_fails()
            || self.notice.says(Says::Delay)
            || self.notice.says(Says::Success)
            || self.subject_succeeds()
            || self.signs.daemon && (self.is_about() && anonymous || self.signs.null_sender)
    }

    /// Whether somebody writes to many about mail. A report is about an address, or quotes a message.
    fn announces(&self) -> bool {
        let reports = self.is_about() || self.quotes || self.signs.multipart_report || self.signs.failed_recipients;
        self.says(Says::Announcement) && !reports
    }

    /// Whether a person asks, in a few words of their own, to get no more mail.
    fn asks_to_leave(&self) -> bool {
        let own = |line: &usize| !self.notice.lined.line(*line).trim_ascii_start().starts_with('>');
        let says = |says: Says| self.notice.hits.iter().any(|hit| hit.says == says && own(&hit.line));
        let asks = says(Says::Leave) && (says(Says::Mailing) || self.signs.subject_says(Says::Mailing));
        let length = || (0..self.notice.end).filter(own).map(|line| self.notice.lined.line(line).len()).sum::<usize>();
        asks && !self.fails() && !self.signs.is_machine() && !self.signs.list && !self.notice.says(Says::Forwarded) && length() < LONG
    }

    /// Who fakes a server's name wants a click: no report on an address, and an envelope sender of their own.
    fn is_credible(&self) -> bool {
        let Signs { null_sender, has_sender, failed_recipients, multipart_report, daemon, list_robot, .. } = *self.signs;
        let quotes = self.quotes || self.notice.original.is_some();
        let strong = self.is_strong() && (quotes || multipart_report || list_robot || !has_sender);
        self.is_about() || null_sender || failed_recipients || strong || !has_sender && (self.subject_fails() || daemon)
    }
}

fn report(case: &Case) -> Found {
    case.says(Says::Report).then_some((MessageKind::Report, Confidence::High))
}

fn complaint(case: &Case) -> Found {
    (case.signs.daemon && case.notice.says(Says::Complaint)).then_some((MessageKind::Complaint, Confidence::High))
}

fn challenge(case: &Case) -> Found {
    let failed = case.subject_fails() && case.names(Rank::Headed);
    (case.says(Says::Challenge) && !failed).then_some((MessageKind::Challenge, Confidence::Medium))
}

/// A text without a header: only what no person writes counts.
fn pasted(case: &Case) -> Found {
    if case.signs.header {
        return None;
    }
    let reports = (case.is_strong() || case.notice.says(Says::Delay)) && case.is_about() && !case.is_forwarded();
    Some((if reports { case.became() } else { MessageKind::Other }, Confidence::Low))
}

fn auto_reply(case: &Case) -> Found {
    let Signs { vacation, auto_replied, answers_by_itself, null_sender, daemon, .. } = *case.signs;
    let by_subject = vacation || case.signs.subject_says(Says::AutoReply);
    let auto = by_subject || (auto_replied || answers_by_itself || null_sender) && case.notice.says(Says::AutoReply);
    let reports = daemon && case.fails() || case.is_strong() && case.names(Rank::Headed);
    let confidence = if auto_replied || vacation { Confidence::High } else { Confidence::Medium };
    (auto && !reports).then_some((MessageKind::AutoReply, confidence))
}

fn receipt(case: &Case) -> Found {
    (case.signs.subject_says(Says::Receipt) && !case.signs.daemon).then_some((MessageKind::Receipt, Confidence::Medium))
}

fn notice_of_delivery(case: &Case) -> Found {
    let machine = case.signs.is_machine();
    let by_machine = machine && case.reports() || case.begins_as_machines_do();
    let counts = by_machine && !case.announces() && case.has_evidence() && case.is_credible() && (!case.is_forwarded() || machine);
    let sure = (case.is_strong() || case.subject_fails()) && case.is_about();
    counts.then(|| (case.became(), if sure { Confidence::High } else { Confidence::Medium }))
}

fn unsubscription(case: &Case) -> Found {
    // Majordomo answers "Majordomo results: unsubscribe".
    let Signs { unsubscribes, answer, list_robot, .. } = *case.signs;
    let asks = case.signs.subject_says(Says::Unsubscribe) && unsubscribes && !answer && !list_robot;
    let short = asks && case.notice.lined.text.trim_ascii().len() < LONG;
    (short || case.asks_to_leave()).then_some((MessageKind::Unsubscribe, Confidence::Medium))
}

fn answer_of_machine(case: &Case) -> Found {
    let Signs { auto_replied, answers_by_itself, null_sender, daemon, .. } = *case.signs;
    let answers = answers_by_itself && null_sender && !daemon;
    (auto_replied || answers).then_some((MessageKind::AutoReply, Confidence::Medium))
}
