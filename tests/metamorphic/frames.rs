//! The same reply inside what mail servers, libraries and providers write around it.

use super::Transformation;
use super::transport::fold;

pub const ALL: &[(&str, Transformation)] = &[
    ("postfix-notice", |text| framed(text, postfix_notice)),
    ("postfix-log", |text| framed(text, postfix_log)),
    ("exim-notice", |text| framed(text, exim_notice)),
    ("exim-pipelined", |text| framed(text, exim_pipelined)),
    ("exim-log", |text| framed(text, exim_log)),
    ("sendmail-reason", |text| framed(text, sendmail_reason)),
    ("sendmail-transcript", |text| framed(text, sendmail_transcript)),
    ("sendmail-log", |text| framed(text, sendmail_log)),
    ("qmail-recipient", |text| framed(text, qmail_recipient)),
    ("qmail-message", |text| framed(text, qmail_message)),
    ("exchange-gave-this-error", |text| framed(text, exchange_gave_this_error)),
    ("exchange-remote-server", |text| framed(text, exchange_remote_server)),
    ("exchange-generating-server", |text| framed(text, exchange_generating_server)),
    ("google-technical-details", |text| framed(text, google_technical_details)),
    ("google-response", |text| framed(text, google_response)),
    ("ses-diagnostic", |text| framed(text, ses_diagnostic)),
    ("ses-json", |text| framed(text, ses_json)),
    ("python-recipients-refused", |text| framed(text, python_recipients_refused)),
    ("python-data-error", |text| framed(text, python_data_error)),
    ("nodemailer", |text| framed(text, nodemailer)),
    ("php-mailer", |text| framed(text, php_mailer)),
    ("diagnostic-code", |text| framed(text, diagnostic_code)),
    ("delivery-report", |text| framed(text, delivery_report)),
];

/// A reply, and the codes in it.
pub struct Reply {
    /// On one line.
    text: String,
    code: String,
    /// As the reply has it, or the class alone.
    status: String,
    /// What follows the reply code.
    rest: String,
    /// Whom the reply names, or anybody: a frame that named another recipient would speak of two.
    recipient: String,
    bounced: bool,
}

/// A frame fits around a refusal that begins with its code and is no transcript itself.
fn framed(text: &str, frame: fn(&Reply) -> String) -> Option<String> {
    let (code, status, _) = super::codes_and_words(text)?;
    let class = code.get(..1).filter(|class| matches!(*class, "4" | "5"))?;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let rest = text.get(4..)?.to_owned();
    let is_address = |word: &&str| word.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'));
    let words = text.split(|character: char| character.is_whitespace() || "<>()[]{},;:\"'".contains(character));
    let recipient = words.map(|word| word.trim_end_matches('.')).find(is_address).unwrap_or("jo@example.com").to_owned();
    Some(frame(&Reply { recipient, bounced: class == "5", status: status.unwrap_or_else(|| format!("{class}.0.0")), code, rest, text }))
}

fn postfix_notice(reply: &Reply) -> String {
    let to = &reply.recipient;
    let body = format!("<{to}>: host mx.example.com[192.0.2.25] said: {} (in reply to RCPT TO command)", reply.text);
    format!(
        "This is the mail system at host out.example.net.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n{}",
        fold(&body, 70, "\n    ")
    )
}

fn postfix_log(reply: &Reply) -> String {
    let to = &reply.recipient;
    let Reply { text, status, bounced, .. } = reply;
    let state = if *bounced { "bounced" } else { "deferred" };
    format!(
        "Jan  5 10:00:00 out postfix/smtp[4711]: 4F1A2B3C4D: to=<{to}>, relay=mx.example.com[192.0.2.25]:25, delay=1.2, delays=0.1/0/0.5/0.6, dsn={status}, status={state} (host mx.example.com[192.0.2.25] said: {text} (in reply to RCPT TO command))"
    )
}

fn exim_notice(reply: &Reply) -> String {
    let to = &reply.recipient;
    format!(
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. The following address(es) failed:\n\n  {to}\n    host mx.example.com [192.0.2.25]\n    SMTP error from remote mail server after RCPT TO:<{to}>:\n    {}",
        reply.text
    )
}

fn exim_pipelined(reply: &Reply) -> String {
    let to = &reply.recipient;
    format!("{to}: SMTP error from remote mail server after pipelined RCPT TO:<{to}>: {}", reply.text)
}

fn exim_log(reply: &Reply) -> String {
    let to = &reply.recipient;
    let Reply { text, bounced, .. } = reply;
    let state = if *bounced { "**" } else { "==" };
    format!(
        "2026-01-05 10:00:00 1vcLxy-0000000ABcd-1Xyz {state} {to} R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.25] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes: SMTP error from remote mail server after RCPT TO:<{to}>: {text}"
    )
}

fn sendmail_reason(reply: &Reply) -> String {
    let to = &reply.recipient;
    format!("   ----- The following addresses had permanent fatal errors -----\n<{to}>\n    (reason: {})\n", reply.text)
}

fn sendmail_transcript(reply: &Reply) -> String {
    let to = &reply.recipient;
    format!("   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n>>> RCPT To:<{to}>\n<<< {}\n", reply.text)
}

/// Sendmail logs `User unknown` for every 550, whatever the reply says.
fn sendmail_log(reply: &Reply) -> String {
    let to = &reply.recipient;
    let Reply { text, status, bounced, .. } = reply;
    let state = if *bounced { "User unknown" } else { "Deferred" };
    format!(
        "Jan  5 10:00:00 out sendmail[4711]: 605A00Ab001234: to=<{to}>, delay=00:00:02, xdelay=00:00:01, mailer=esmtp, pri=120345, relay=mx.example.com. [192.0.2.25], dsn={status}, reply={text}, stat={state}"
    )
}

fn qmail_recipient(reply: &Reply) -> String {
    let to = &reply.recipient;
    format!(
        "Hi. This is the qmail-send program at out.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<{to}>:\n192.0.2.25 does not like recipient.\nRemote host said: {}\nGiving up on 192.0.2.25.\n",
        reply.text
    )
}

fn qmail_message(reply: &Reply) -> String {
    let to = &reply.recipient;
    format!("<{to}>:\n192.0.2.25 failed after I sent the message.\nRemote host said: {}\n", reply.text)
}

fn exchange_gave_this_error(reply: &Reply) -> String {
    let to = &reply.recipient;
    format!(
        "mx.example.com rejected your message to the following email addresses:\n\n{to} ({to})\n\nmx.example.com gave this error:\n{}\n\nDiagnostic information for administrators:\n\nGenerating server: out.example.net\n\n{to}\nmx.example.com\nRemote Server returned '{}'\n",
        reply.rest, reply.text
    )
}

fn exchange_remote_server(reply: &Reply) -> String {
    let to = &reply.recipient;
    format!(
        "Diagnostic information for administrators:\n\nGenerating server: out.example.net\n\n{to}\nmx.example.com\nRemote Server returned '{}'\n",
        reply.text
    )
}

fn exchange_generating_server(reply: &Reply) -> String {
    let to = &reply.recipient;
    let Reply { text, status, .. } = reply;
    format!("{to}\nmx.example.com #<mx.example.com #{status} smtp; {text}> #SMTP#")
}

fn google_technical_details(reply: &Reply) -> String {
    let to = &reply.recipient;
    let how = if reply.bounced { "permanent" } else { "temporary" };
    format!(
        "Delivery to the following recipient failed permanently:\n\n     {to}\n\nTechnical details of {how} failure: \nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain example.com by mx.example.com. [192.0.2.25].\n\nThe error that the other server returned was:\n{}\n",
        reply.text
    )
}

fn google_response(reply: &Reply) -> String {
    format!("The response from the remote server was:\n\n{}\n", reply.text)
}

fn ses_diagnostic(reply: &Reply) -> String {
    format!("smtp; {}", reply.text)
}

fn ses_json(reply: &Reply) -> String {
    let Reply { text, status, .. } = reply;
    let recipient = serde_json::json!([{"emailAddress": reply.recipient, "action": "failed", "status": status, "diagnosticCode": format!("smtp; {text}")}]);
    format!("{{\"bouncedRecipients\":{recipient}}}")
}

/// As Python writes bytes: the letters beyond ASCII escaped one by one.
fn python_bytes(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let each = |byte: u8| match byte {
        b'\\' => "\\\\".to_owned(),
        b'\'' if quote == '\'' => "\\'".to_owned(),
        b' '..=b'~' => char::from(byte).to_string(),
        _ => format!("\\x{byte:02x}"),
    };
    format!("b{quote}{}{quote}", text.bytes().map(each).collect::<String>())
}

fn python_recipients_refused(reply: &Reply) -> String {
    let to = &reply.recipient;
    format!("smtplib.SMTPRecipientsRefused: {{'{to}': ({}, {})}}", reply.code, python_bytes(&reply.rest))
}

fn python_data_error(reply: &Reply) -> String {
    format!("smtplib.SMTPDataError: ({}, {})", reply.code, python_bytes(&reply.rest))
}

fn nodemailer(reply: &Reply) -> String {
    format!("Error: Can't send mail - all recipients were rejected: {}", reply.text)
}

fn php_mailer(reply: &Reply) -> String {
    format!("Expected response code 250 but got code \"{}\", with message \"{}\"", reply.code, reply.text)
}

fn diagnostic_code(reply: &Reply) -> String {
    format!("Diagnostic-Code: smtp; {}", reply.text)
}

fn delivery_report(reply: &Reply) -> String {
    let to = &reply.recipient;
    let Reply { text, status, bounced, .. } = reply;
    let action = if *bounced { "failed" } else { "delayed" };
    let diagnostic = fold(&format!("Diagnostic-Code: smtp; {text}"), 76, "\r\n ");
    format!("Final-Recipient: rfc822; {to}\r\nAction: {action}\r\nStatus: {status}\r\nRemote-MTA: dns; mx.example.com\r\n{diagnostic}\r\n")
}
