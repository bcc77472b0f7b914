//! The head of a line: time, host, program. What follows is the program's own.

use super::time::{self, Stamp, Yearless};

pub(super) struct Head<'a> {
    pub at: Option<i64>,
    pub yearless: Option<Yearless>,
    /// The program, as `postfix/smtp`; without its process id.
    pub program: Option<&'a str>,
    /// Syslog wrote it: whatever the program is, this is a line of a log.
    pub syslog: bool,
    /// Where the program's own words begin.
    pub body: usize,
}

impl<'a> Head<'a> {
    /// Reads `<22>Nov  2 08:00:01 host postfix/smtp[99]: `, RFC 5424's form, and either without some of its parts.
    pub fn read(line: &'a str) -> Self {
        let mut head = Self { at: None, yearless: None, program: None, syslog: false, body: 0 };
        let mut at = line.len() - line.trim_start_matches(['\u{feff}', ' ', '\t']).len();
        let priority = priority(rest(line, at));
        at += priority;
        // RFC 5424 section 6: VERSION SP TIMESTAMP SP HOSTNAME SP APP-NAME SP PROCID SP MSGID SP STRUCTURED-DATA SP MSG
        let numbered = priority > 0 && rest(line, at).starts_with("1 ");
        if numbered {
            at += 2;
        }
        let stamp =
            time::read(rest(line, at)).filter(|(_, length)| rest(line, at + length).starts_with([' ', '\t']) || at + length == line.len());
        let dated = stamp.is_some();
        if let Some((stamp, length)) = stamp {
            head.take(stamp);
            at += length;
        }
        if numbered && let Some((program, body)) = numbered_program(line, at) {
            (head.program, head.syslog, head.body) = (Some(program), true, body);
            return head.own_time(line);
        }
        let spaces = rest(line, at).len() - rest(line, at).trim_start_matches(' ').len();
        at += spaces;
        head.body = at;
        // Without a process id, only syslog's traditional time tells a program from any word before a colon.
        let loose = head.yearless.is_some() || priority > 0;
        let after_host = rest(line, at).find(' ').map(|space| at + space + 1).filter(|_| dated || priority > 0);
        for start in [Some(at), after_host].into_iter().flatten() {
            if start != at
                && !rest(line, at).bytes().take(start - at - 1).all(|byte| byte.is_ascii_alphanumeric() || b"._-:".contains(&byte))
            {
                continue;
            }
            if let Some((program, length, has_id)) = program(rest(line, start))
                && (has_id || loose)
            {
                head.program = Some(program);
                head.syslog = dated || priority > 0;
                head.body = start + length;
                return head.own_time(line);
            }
        }
        head.without_process(line)
    }

    fn take(&mut self, stamp: Stamp) {
        match stamp {
            Stamp::At(at) => (self.at, self.yearless) = (Some(at), None),
            Stamp::Yearless(yearless) => self.yearless = self.yearless.or(Some(yearless)).filter(|_| self.at.is_none()),
        }
    }

    /// Solaris' message id; and a program may write its own time after syslog's, as Exim does.
    fn own_time(mut self, line: &str) -> Self {
        let text = rest(line, self.body);
        if text.starts_with("[ID ")
            && let Some(end) = text.find("] ").filter(|end| *end < 64)
        {
            self.body += end + 2;
        }
        if let Some((stamp @ Stamp::At(_), length)) = time::read(rest(line, self.body))
            && rest(line, self.body + length).starts_with(' ')
        {
            self.take(stamp);
            self.body += length + 1;
        }
        self.without_process(line)
    }

    /// Exim's log_selector +pid writes `[1234] ` after the time.
    fn without_process(mut self, line: &str) -> Self {
        if let Some(text) = rest(line, self.body).strip_prefix('[')
            && let Some(digits) = text.find("] ").filter(|end| *end > 0 && *end < 12)
            && text.bytes().take(digits).all(|byte| byte.is_ascii_digit())
        {
            self.body += digits + 3;
        }
        self
    }
}

fn rest(line: &str, at: usize) -> &str {
    line.get(at..).unwrap_or_default()
}

/// The length of `<22>`.
fn priority(text: &str) -> usize {
    let digits = text.strip_prefix('<').map_or(0, |text| text.bytes().take(3).take_while(u8::is_ascii_digit).count());
    if digits > 0 && text.as_bytes().get(digits + 1) == Some(&b'>') { digits + 2 } else { 0 }
}

/// `postfix/smtp[99]: `: the name, the bytes of all of it, and whether there is a process id.
fn program(text: &str) -> Option<(&str, usize, bool)> {
    let length = text.bytes().take(64).take_while(|byte| byte.is_ascii_alphanumeric() || b"/._-+".contains(byte)).count();
    let name = text.get(..length).filter(|name| name.bytes().any(|byte| byte.is_ascii_alphabetic()))?;
    let mut end = length;
    let mut has_id = false;
    if let Some(id) = rest(text, end).strip_prefix('[') {
        let digits = id.bytes().take(12).take_while(u8::is_ascii_digit).count();
        if digits > 0 && id.as_bytes().get(digits) == Some(&b']') {
            end += digits + 2;
            has_id = true;
        }
    }
    let after = rest(text, end).strip_prefix(':')?;
    let spaces = after.bytes().take_while(|byte| *byte == b' ').count();
    (spaces > 0 || after.is_empty()).then_some((name, end + 1 + spaces, has_id))
}

/// The application's name in RFC 5424, and where the message begins: after the structured data.
fn numbered_program(line: &str, at: usize) -> Option<(&str, usize)> {
    let mut at = at + usize::from(rest(line, at).starts_with(' '));
    let mut name = "";
    for place in 0..4 {
        let field = rest(line, at).split(' ').next()?;
        if place == 1 {
            name = field;
        }
        at += field.len() + 1;
    }
    let data = rest(line, at);
    let body = if data.starts_with('[') {
        // A quoted value may hold `]`, as `\]`.
        let mut escaped = false;
        let mut quoted = false;
        let end = data.bytes().enumerate().find(|(place, byte)| {
            let closes = !quoted && !escaped && *byte == b']' && data.as_bytes().get(place + 1) != Some(&b'[');
            quoted ^= *byte == b'"' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            closes
        });
        end.map_or(data.len(), |(place, _)| place + 1)
    } else {
        data.find(' ').unwrap_or(data.len())
    };
    let text = rest(data, body).trim_start_matches([' ', '\u{feff}']);
    Some((name, line.len() - text.len()))
}
