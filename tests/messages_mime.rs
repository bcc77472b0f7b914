//! Well-formed mail reads as `mail-parser` reads it: the recipients of its reports, the fields of the original.

use bouncecode::message::{ReportOptions, read_report};
use mail_parser::{MessageParser, MimeHeaders, PartType};
use proptest::prelude::*;

fn message() -> impl Strategy<Value = String> {
    let word = "[a-zA-Z0-9äöüß€ ]{1,24}";
    let boundary = "[a-zA-Z0-9'()+_,./:=?-]{1,40}[a-zA-Z0-9]";
    let encoding = prop_oneof![Just("7bit"), Just("8bit"), Just("base64"), Just("quoted-printable")];
    let end = prop_oneof![Just("\n"), Just("\r\n")];
    (word, boundary, encoding, end, "[a-z]{1,12}", word).prop_map(|(subject, boundary, encoding, end, local, text)| {
        let fields = format!("Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822;{local}@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 {text}\n");
        let body = match encoding {
            "base64" => base64(fields.as_bytes()),
            "quoted-printable" => quoted(fields.as_bytes()),
            _ => fields,
        };
        let subject = format!("=?utf-8?B?{}?=", base64(subject.as_bytes()).replace('\n', ""));
        format!(
            "From: MAILER-DAEMON@mx.example.net\nSubject: Undelivered\nMIME-Version: 1.0\nContent-Type: multipart/report;\n boundary=\"{boundary}\"\n\n\
             preamble\n--{boundary}\nContent-Type: text/plain; charset=utf-8\n\n{text}\n--{boundary}\nContent-Type: message/delivery-status\n\
             Content-Transfer-Encoding: {encoding}\n\n{body}\n--{boundary}\nContent-Type: message/rfc822\n\nFrom: news@shop.example.com\n\
             To: \"{local}, x\" <{local}@example.org>\nSubject: {subject}\nMessage-ID: <{local}@shop.example.com>\nDate: Mon, 2 Mar 2026 09:15:00 +0100\n\nHi\n--{boundary}--\n"
        )
        .replace('\n', end)
    })
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for (i, chunk) in bytes.chunks(3).enumerate() {
        let number = chunk.iter().enumerate().fold(0u32, |sum, (i, byte)| sum | u32::from(*byte) << (16 - 8 * i));
        for place in 0..4 {
            let digit = ALPHABET.get((number >> (18 - 6 * place) & 63) as usize).copied().unwrap_or_default();
            out.push(if place <= chunk.len() { char::from(digit) } else { '=' });
        }
        if i % 18 == 17 {
            out.push('\n');
        }
    }
    out
}

fn quoted(bytes: &[u8]) -> String {
    let mut out = String::new();
    for (i, byte) in bytes.iter().enumerate() {
        match byte {
            b'\n' => out.push('\n'),
            b' '..=b'~' if *byte != b'=' => out.push(char::from(*byte)),
            _ => out.push_str(&format!("={byte:02X}")),
        }
        if i % 30 == 29 && *byte != b'\n' {
            out.push_str("=\n");
        }
    }
    out
}

proptest! {
    #[test]
    fn reports_and_originals_are_those_of_mail_parser(text in message()) {
        let report = read_report(text.as_bytes(), &ReportOptions::default());
        let reference = MessageParser::default().parse(text.as_bytes()).ok_or_else(|| TestCaseError::fail("unreadable"))?;
        let status = reference.parts.iter().find(|part| part.is_content_type("message", "delivery-status")).ok_or_else(|| TestCaseError::fail("no report"))?;
        let fields = match &status.body {
            PartType::Text(text) => text.to_string(),
            other => String::from_utf8_lossy(match other { PartType::Binary(bytes) | PartType::InlineBinary(bytes) => bytes, _ => &[] }).into_owned(),
        };
        let field = |name: &str| fields.lines().find_map(|line| line.strip_prefix(name)).map(|value| value.trim().to_owned());
        let recipient = report.recipients.first().ok_or_else(|| TestCaseError::fail("no recipient"))?;
        prop_assert_eq!(&recipient.address, &field("Final-Recipient: rfc822;"));
        prop_assert_eq!(&recipient.status, &field("Status:"));
        prop_assert_eq!(&recipient.diagnostic_code, &field("Diagnostic-Code: smtp;"));
        let inner = reference.parts.iter().find_map(|part| match &part.body { PartType::Message(inner) => Some(inner), _ => None }).ok_or_else(|| TestCaseError::fail("no original"))?;
        let original = report.original.as_ref().ok_or_else(|| TestCaseError::fail("no original of ours"))?;
        prop_assert_eq!(original.subject.as_deref().map(str::trim), inner.subject().map(str::trim));
        prop_assert_eq!(original.message_id.as_deref(), inner.message_id());
        prop_assert_eq!(original.to.first().map(String::as_str), inner.to().and_then(|to| to.first()).and_then(|to| to.address()));
        prop_assert_eq!(original.date.map(|date| date / 1000), inner.date().map(|date| date.to_timestamp()));
        prop_assert!(report.flags.is_empty());
    }
}
