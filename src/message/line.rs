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
    let rest = bytes.get(start..).filter(|rest| !rest.is_empty())?;
    let Some(length) = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
        return Some(Line { start, end: bytes.len(), next: bytes.len() });
    };
    let width = match rest.get(length..).unwrap_or_default() {
        [b'\r', b'\r', b'\n', ..] => 3,
        [b'\r', b'\n', ..] => 2,
        _ => 1,
    };
    Some(Line { start, end: start + length, next: start + length + width })
}

/// All lines from an offset on.
pub fn lines_from(bytes: &[u8], start: usize) -> impl Iterator<Item = Line> {
    std::iter::successors(line_at(bytes, start), |line| line_at(bytes, line.next))
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
