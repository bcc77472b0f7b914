//! Which kind a message is, where no standard part says so: by who sent it, its subject and the words of its text.

use super::fold::{Folded, fold};
use super::header::Headers;
use super::marker::{self, ANSWER_PREFIXES, Place, ROBOT_ENDINGS, SERVER_LOCALS, SERVER_NAMES, Says, VACATION_FIELDS};
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
    /// Auto-Submitted and its predecessors say that a machine answered.
    auto_replied: bool,
    /// Vacation programs say so in fields of their own.
    vacation: bool,
    /// The subject is an answer's or a forwarded message's.
    answer: bool,
    subject: Vec<Says>,
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
            auto_replied: submitted.starts_with("auto-replied") || precedence.contains("auto_reply") || precedence.contains("auto-reply"),
            vacation: VACATION_FIELDS.iter().any(|name| headers.has(name)) || submitted.contains("vacation"),
            answer,
            subject: marker::find(&folded, Place::Subject).into_iter().map(|hit| hit.says).collect(),
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

/// Whether From is one of the names under which servers send.
fn is_daemon(from: &str) -> bool {
    let folded = fold(from);
    let address = super::address::mailboxes(from, 1).pop().unwrap_or_default();
    let local = fold(address.rsplit_once('@').map_or(address.as_str(), |(local, _)| local));
    if folded.ends_with("<>") {
        return true;
    }
    let named = |name: &&str| folded.contains(*name);
    let bare = folded.trim_matches(['<', '>', '"', ' ']);
    SERVER_LOCALS.iter().any(|known| local == *known || bare == *known || folded.contains("mailer-daemon"))
        || SERVER_NAMES.iter().any(named) && !folded.contains("via ")
}

/// Whether From is an address of a list's program.
fn is_list_robot(from: &str) -> bool {
    let address = super::address::mailboxes(from, 1).pop().unwrap_or_default();
    let local = address.split('@').next().unwrap_or_default().to_ascii_lowercase();
    ROBOT_ENDINGS.iter().any(|end| local.ends_with(end))
}

fn is_answer(subject: &str) -> bool {
    let prefix = subject.split([':', '[']).next().unwrap_or_default().trim();
    subject.contains(':') && ANSWER_PREFIXES.contains(&prefix)
}

/// The kind of a message without a standard report, and how sure that is. `quotes`: it quotes the header of a message.
pub fn of_text(signs: &Signs, notice: &Notice, named: &[Named], quotes: bool) -> (MessageKind, Confidence, bool) {
    let (quoted, all) = notice.quoted_lines();
    let forwarded = notice.says(Says::Forwarded) || quoted * 2 > all && all > 2 || signs.answer && !signs.is_machine();
    let strong = notice.says(Says::Notice) || notice.says(Says::Transcript);
    let failure = strong || notice.says(Says::Failure) || notice.says(Says::Final) || notice.says(Says::List);
    let about = named.iter().any(|named| named.rank >= Rank::Commanded);
    let plainly = named.iter().any(|named| named.rank >= Rank::Headed);
    let subject_fails = signs.subject_says(Says::Failure) || signs.subject_says(Says::Delay);
    // "Non remis : …" says that it failed, "Delivered: user unknown" repeats a subject.
    let subject_succeeds = signs.subject.first() == Some(&Says::Success);

    if signs.subject_says(Says::Report) || notice.says(Says::Report) {
        return (MessageKind::Report, Confidence::High, false);
    }
    if signs.daemon && notice.says(Says::Complaint) {
        return (MessageKind::Complaint, Confidence::High, false);
    }
    let challenge = notice.says(Says::Challenge) || signs.subject_says(Says::Challenge);
    if challenge && !(subject_fails && plainly) {
        return (MessageKind::Challenge, Confidence::Medium, false);
    }
    let failed = || match notice.outcome() {
        Outcome::Delayed => MessageKind::Delayed,
        Outcome::Delivered => MessageKind::Delivered,
        Outcome::Failed if signs.subject_says(Says::Delay) && !notice.says(Says::Final) => MessageKind::Delayed,
        Outcome::Failed if subject_succeeds && !failure => MessageKind::Delivered,
        Outcome::Failed => MessageKind::Bounce,
    };
    if !signs.header {
        // A text without a header: only what no person writes counts.
        let kind = if (strong || notice.says(Says::Delay)) && about && !forwarded { failed() } else { MessageKind::Other };
        return (kind, Confidence::Low, false);
    }
    let auto_words = signs.subject_says(Says::AutoReply) || notice.says(Says::AutoReply);
    let auto = signs.vacation || signs.subject_says(Says::AutoReply) || (signs.auto_replied || signs.null_sender) && auto_words;
    if auto && !(signs.daemon && failure) && !(strong && plainly) {
        return (MessageKind::AutoReply, if signs.auto_replied || signs.vacation { Confidence::High } else { Confidence::Medium }, false);
    }
    if signs.subject_says(Says::Receipt) && !signs.daemon {
        return (MessageKind::Receipt, Confidence::Medium, false);
    }
    // Under a person's name only a text that begins as a notice does counts: people quote notices further down, and lists send
    // on what they quote.
    let anonymous = signs.auto_replied || !signs.has_sender || signs.list_robot;
    let early = if signs.auto_replied || signs.list_robot {
        notice.begins_as_notice(4)
    } else {
        notice.begins_as_notice(1) && (anonymous || strong && subject_fails && about)
    };
    // Jobs and shops may leave the envelope sender empty too. A report quotes the message, has words that only servers use, or
    // begins with what it has to say of an address.
    let begins = notice.says(Says::List) || notice.begins_as_notice(1);
    let of_list = signs.list_robot && (begins || !signs.list);
    let reports = quotes || strong || of_list || begins && about || subject_fails && !named.is_empty() || !signs.is_silent();
    let machine = signs.is_machine() && reports || !signs.answer && !signs.list && early && (strong || subject_fails && about);
    let anonymous = anonymous || signs.multipart_report || signs.failed_recipients;
    // A server's own mail to its people, a log or a digest, has a sender to return to.
    let plain = failure && (anonymous || strong || subject_fails);
    let evidence = plain
        || subject_fails
        || notice.says(Says::Delay)
        || notice.says(Says::Success)
        || subject_succeeds
        || signs.daemon && (about && anonymous || signs.null_sender);
    // Who fakes a server's name wants a click: no report on an address, and an envelope sender of their own.
    let credible = about || signs.null_sender || signs.failed_recipients || strong || !signs.has_sender && (subject_fails || signs.daemon);
    if machine && evidence && credible && (!forwarded || signs.is_machine()) {
        let sure = if (strong || subject_fails) && about { Confidence::High } else { Confidence::Medium };
        return (failed(), sure, false);
    }
    if signs.subject_says(Says::Unsubscribe) && signs.unsubscribes && !signs.answer && notice.lined.text.trim_ascii().len() < 400 {
        return (MessageKind::Unsubscribe, Confidence::Medium, false);
    }
    if signs.auto_replied {
        return (MessageKind::AutoReply, Confidence::Medium, false);
    }
    let passed_on = forwarded && (strong || notice.says(Says::Original));
    (MessageKind::Other, if evidence { Confidence::Medium } else { Confidence::High }, passed_on)
}
