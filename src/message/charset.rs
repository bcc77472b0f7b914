//! Bytes to text. The tables are the host's: JavaScript's `TextDecoder` in the browser, `encoding_rs` natively; both know the
//! labels of the WHATWG Encoding Standard.

use std::borrow::Cow;
use std::cell::Cell;

/// The text of bytes in a charset, as the label of a MIME part or of an encoded word names it. A charset that nobody knows
/// reads as windows-1252, so that ASCII survives.
pub fn decode<'a>(label: &str, bytes: &'a [u8]) -> Cow<'a, str> {
    let label = label.trim();
    let shifts = bytes.contains(&0x1b);
    if bytes.is_ascii() && !shifts && !is_utf16(label) {
        return utf8(bytes);
    }
    if shifts && (label.is_empty() || starts_with(label, "us-ascii") || starts_with(label, "iso-2022")) && bytes.is_ascii() {
        return Cow::Owned(host("iso-2022-jp", bytes).unwrap_or_else(|| utf8(bytes).into_owned()));
    }
    // Most bytes above ASCII that are valid UTF-8 are UTF-8, whatever the label says; the charsets of several bytes a
    // character are the exception, because their pairs may look like it.
    if !is_multibyte(label) && std::str::from_utf8(bytes).is_ok() {
        return utf8(bytes);
    }
    let known = if label.is_empty() || starts_with(label, "us-ascii") { "windows-1252" } else { label };
    Cow::Owned(host(known, bytes).or_else(|| host("windows-1252", bytes)).unwrap_or_else(|| utf8(bytes).into_owned()))
}

fn utf8(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

fn is_utf16(label: &str) -> bool {
    starts_with(label, "utf-16")
}

fn is_multibyte(label: &str) -> bool {
    ["gb", "big5", "euc", "shift", "sjis", "ks_c", "iso-2022", "utf-16", "cp932", "ms932", "windows-31j", "windows-949", "x-"]
        .iter()
        .any(|start| starts_with(label, start))
}

fn starts_with(label: &str, start: &str) -> bool {
    label.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// A file that begins with a byte order mark of UTF-16, as UTF-8; any other without a mark of UTF-8.
pub fn without_mark(bytes: &[u8]) -> Cow<'_, [u8]> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(rest),
        [0xff, 0xfe, rest @ ..] => Cow::Owned(wide(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(wide(rest, u16::from_be_bytes)),
        _ => Cow::Borrowed(bytes),
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Vec<u8> {
    let units = bytes.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
    char::decode_utf16(units).map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>().into_bytes()
}

/// Decodes bytes by the label of their charset; `None` where it has not got that charset.
pub type Host = fn(&str, &[u8]) -> Option<String>;

thread_local! {
    static HOST: Cell<Host> = const { Cell::new(native) };
}

/// Has another host decode from now on: JavaScript's, which wasm.rs knows.
#[cfg_attr(not(feature = "wasm"), allow(dead_code, reason = "for wasm.rs alone"))]
pub fn use_host(host: Host) {
    HOST.with(|cell| cell.set(host));
}

fn host(label: &str, bytes: &[u8]) -> Option<String> {
    HOST.with(Cell::get)(label, bytes)
}

#[cfg(not(all(feature = "wasm", target_family = "wasm")))]
fn native(label: &str, bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
}

#[cfg(all(feature = "wasm", target_family = "wasm"))]
fn native(_: &str, _: &[u8]) -> Option<String> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_label_decides_where_the_bytes_leave_it_open() {
        for (label, bytes, text) in [
            ("iso-8859-1", b"z\xfcrich".as_slice(), "zürich"),
            ("iso-8859-1", "zürich".as_bytes(), "zürich"),
            ("", b"caf\xe9", "café"),
            ("no-such-charset", b"caf\xe9", "café"),
            ("gb2312", b"\xc4\xfa", "您"),
            ("gb2312", b"\xc4\xa3", "模"),
            ("ks_c_5601-1987", b"\xb0\xa1", "가"),
            ("koi8-r", b"\xf0\xc9", "Пи"),
            ("us-ascii", b"\x1b$B$3\x1b(B", "こ"),
            ("utf-8", b"a\xffb", "a\u{fffd}b"),
        ] {
            let got = decode(label, bytes);
            assert!(got == text || label == "utf-8" && got.starts_with('a'), "{label}: {got}");
        }
    }

    #[test]
    fn utf16_is_read_by_its_mark() {
        assert_eq!(&*without_mark(b"\xff\xfeT\0o\0"), b"To");
        assert_eq!(&*without_mark(b"\xfe\xff\0T\0o"), b"To");
        assert_eq!(&*without_mark(b"\xef\xbb\xbfTo"), b"To");
    }
}
