//! Lines of a message, whichever line ends it has: LF, CR LF, CR alone (old Macs), or CR CR LF (broken gateways).

/// A line without its end, as offsets into the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub start: usize,
    pub end: usize,
    /// The first byte of the next line.
    pub next: usize,
}

/// The line that starts at an offset; `None` at the end of the bytes.
pub fn line_at(bytes: &[u8], start: usize) -> Option<Line> {
    if start >= bytes.len() {
        return None;
    }
    let mut end = start;
    while !matches!(bytes.get(end), None | Some(b'\n' | b'\r')) {
        end += 1;
    }
    let width = match bytes.get(end..).unwrap_or_default() {
        [] => 0,
        [b'\r', b'\r', b'\n', ..] => 3,
        [b'\r', b'\n', ..] => 2,
        _ => 1,
    };
    Some(Line { start, end, next: end + width })
}

/// All lines from an offset on.
pub fn lines_from(bytes: &[u8], start: usize) -> impl Iterator<Item = Line> {
    let mut at = start;
    std::iter::from_fn(move || {
        let line = line_at(bytes, at)?;
        at = line.next;
        Some(line)
    })
}

/// The bytes of a line.
pub fn bytes_of(bytes: &[u8], line: Line) -> &[u8] {
    bytes.get(line.start..line.end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_counts_once() {
        for text in ["a\n\nb", "a\r\n\r\nb", "a\r\rb", "a\r\r\n\r\r\nb"] {
            let lines: Vec<&[u8]> = lines_from(text.as_bytes(), 0).map(|line| bytes_of(text.as_bytes(), line)).collect();
            assert_eq!(lines, [b"a".as_slice(), b"", b"b"], "{text:?}");
        }
        assert!(line_at(b"", 0).is_none());
    }
}
