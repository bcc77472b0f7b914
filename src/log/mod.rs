//! One line of a mail server's log: whose message, when, in which queue, and the reply that it quotes.
//!
//! The formats (Postfix, Exim, Sendmail and others) are data: `data/logs.toml`. What the reply means is not known here:
//! [`classify`](crate::classify) takes it, as [`Line::reply`] gives its place.

mod columns;
mod formats;
mod head;
mod pattern;
mod time;

pub use formats::{Format, Outcome};
pub use time::Yearless;

use formats::{FORMATS, FormatRow};
use head::Head;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A line of a mail server's log. Places are byte offsets in the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Line {
    /// The program that wrote it.
    pub format: Format,
    /// What became of the message; `None` where the line reports no result, so that it can be skipped.
    pub outcome: Option<Outcome>,
    /// When it was written, in milliseconds since 1970-01-01T00:00:00Z. A time without a zone is taken for UTC. `None`
    /// where the line has no time, or one without a year (see `yearless`).
    pub at: Option<i64>,
    /// Syslog's traditional time, which has no year.
    pub yearless: Option<Yearless>,
    /// The recipients; empty where the line names none.
    pub recipients: Vec<Range<usize>>,
    /// The server's id of the message in its queue.
    pub queue_id: Option<Range<usize>>,
    /// The Message-ID header, with its angle brackets if the line has them.
    pub message_id: Option<Range<usize>>,
    /// The code that the server logged beside the reply, such as `5.1.1`.
    pub code: Option<Range<usize>>,
    /// The reply, or the server's own words where no other server was reached.
    pub reply: Option<Range<usize>>,
}

impl Line {
    /// A line without a result.
    fn new(format: Format) -> Self {
        Self {
            format,
            outcome: None,
            at: None,
            yearless: None,
            recipients: vec![],
            queue_id: None,
            message_id: None,
            code: None,
            reply: None,
        }
    }
}

/// A line of a log is longer, in bytes: no pattern is tried on others, for a text may have very many of them.
const SHORTEST: usize = 16;

/// Reads a line of a log. `None`: it is none, as a bare reply is. Linear in the line's length, whatever it holds.
///
/// A line that the log cut off is read as far as it goes; syslog's time, host and program may be missing.
///
/// ```
/// use bouncecode::log::{Outcome, read};
///
/// let text = "Nov  2 08:00:01 mx1 postfix/smtp[99]: 3A1B2C: to=<ann@example.com>, relay=none, delay=0.1, dsn=5.4.4, \
///             status=bounced (Host or domain name not found)";
/// let line = read(text).expect("Postfix writes so");
/// assert_eq!(line.outcome, Some(Outcome::Bounced));
/// assert_eq!(line.reply.map(|place| &text[place]), Some("Host or domain name not found"));
///
/// assert_eq!(read("550 5.1.1 User unknown"), None);
/// ```
pub fn read(line: &str) -> Option<Line> {
    let end = line.trim_end().len();
    let line = line.get(..end)?;
    if line.len() < SHORTEST {
        return None;
    }
    let head = Head::read(line);
    let body = line.get(head.body..).unwrap_or_default();
    let mut found = None;
    for (format, row) in Format::ALL.iter().zip(&FORMATS) {
        if !row.may_be(&head, body) {
            continue;
        }
        if let Some(read) = row.read(*format, line, &head) {
            found = Some(read);
            break;
        }
        if head.program.is_some() {
            // The program is this one, but the line is none that its patterns know.
            found = found.or(Some(Line::new(*format)));
        }
    }
    let mut found = found.or_else(|| head.syslog.then(|| Line::new(Format::Syslog)))?;
    found.at = found.at.or(head.at);
    found.yearless = head.yearless.filter(|_| found.at.is_none());
    Some(found)
}

impl FormatRow {
    /// Whether this format's patterns can match the line at all.
    fn may_be(&self, head: &Head<'_>, body: &str) -> bool {
        match head.program {
            Some(program) => self.programs.iter().any(|name| is_named(program, name)),
            None => self.bare || self.columns.is_some() || self.starts.iter().any(|start| body.starts_with(start)),
        }
    }

    fn read(&self, format: Format, line: &str, head: &Head<'_>) -> Option<Line> {
        let columns = self.columns.as_ref().and_then(|columns| columns.read(format, self.outcomes, line, head.body));
        columns.or_else(|| {
            self.lines.iter().find_map(|row| {
                let mut found = Line::new(format);
                pattern::read(row.pattern, self.queue_ids, line, head.body, &mut found)?;
                let class = found.code.as_ref().and_then(|code| line.as_bytes().get(code.start)).copied();
                found.outcome = row.fate.outcome(class);
                Some(found)
            })
        })
    }
}

/// Whether a program has a name in which `*` is any run of characters, at its start or its end.
fn is_named(program: &str, name: &str) -> bool {
    match (name.strip_prefix('*'), name.strip_suffix('*')) {
        (Some(end), _) => program.ends_with(end),
        (None, Some(start)) => program.starts_with(start),
        (None, None) => program == name,
    }
}
