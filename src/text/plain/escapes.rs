//! Escapes of JSON, of programming languages and of terminals, and control characters as editors and loggers show them.

use super::characters::utf8;
use super::{ESCAPE, Instead, Pass};
use crate::text::entities::number;

impl Pass<'_> {
    /// ECMA-48 section 5.4: `ESC [ 31 m`, by which terminals show colours; also where the escape was lost.
    pub(super) fn colour(&self, at: usize) -> Option<(Instead, usize)> {
        let escaped = usize::from(self.byte(at) == ESCAPE);
        let rest = self.bytes.get(at + escaped..)?.strip_prefix(b"[")?;
        let parameters = rest.iter().take(32).take_while(|byte| matches!(byte, b'0'..=b'?')).count();
        let end = *rest.get(parameters)?;
        let ends = if escaped == 1 {
            matches!(end, b'@'..=b'~')
        } else {
            // "\u001b[31m" is decoded first.
            let encoded = self.bytes.get(..at)?.last_chunk().is_some_and(|before: &[u8; 2]| before.eq_ignore_ascii_case(b"1b"));
            end == b'm' && parameters > 0 && !encoded && rest.get(parameters + 1) != Some(&b']')
        };
        ends.then_some((Instead::Nothing, parameters + 2 + escaped))
    }

    /// Control characters that a terminal, an editor or a logger shows: `^M`, `^[[31m`, rsyslog's `#015#012`.
    pub(super) fn shown(&self, at: usize) -> Option<(Instead, usize)> {
        let (length, instead) = match self.bytes.get(at..)? {
            [b'^', b'[', b'[', ..] => return self.colour(at + 2).map(|(instead, length)| (instead, length + 2)),
            [b'^', b'M', b'^', b'J', ..] => (4, Instead::Char('\n')),
            [b'^', b'M'] | [b'^', b'M', b'\n', ..] => (2, Instead::Nothing),
            [b'#', b'0', b'1', b'5', b'#', b'0', b'1', b'2', ..] => (8, Instead::Char('\n')),
            [b'#', b'0', b'1', b'5'] | [b'#', b'0', b'1', b'5', b'#' | b'\n', ..] => (4, Instead::Nothing),
            [b'#', b'0', b'1', b'2', next, ..] if !next.is_ascii_digit() => (4, Instead::Char('\n')),
            _ => return None,
        };
        Some((instead, length))
    }

    /// RFC 8259 section 7: `\n`, `\u00e4`, `\"`. Markdown, too, has such signs: `5\.1\.1 \<a@b\.example\>`.
    pub(super) fn escape(&self, at: usize) -> Option<(Instead, usize)> {
        let character = match self.byte(at + 1) {
            b'r' if self.byte(at + 2) == b'\\' && self.byte(at + 3) == b'n' => return Some((Instead::Char('\n'), 4)),
            b'n' | b'r' => '\n',
            b't' => ' ',
            // The escape of a colour; the rest of it goes without.
            b'0' if self.bytes.get(at + 2..at + 5) == Some(b"33[") => return Some((Instead::Nothing, 4)),
            sign @ (b'!'..=b'/' | b'<'..=b'@' | b'['..=b'`') => char::from(sign),
            b'u' | b'U' => return self.unicode_escape(at),
            b'x' => {
                let first = u8::try_from(number(self.bytes.get(at + 2..at + 4)?, 16)?).ok()?;
                let nth = |nth: usize| {
                    let sequence = self.bytes.get(at + 4 * nth..at + 4 * nth + 4)?;
                    let digits = sequence.strip_prefix(b"\\x")?;
                    u8::try_from(number(digits, 16)?).ok()
                };
                let (character, count) = utf8(first, nth).unwrap_or((char::from(first), 1));
                return Some((Instead::Char(character), 4 * count));
            }
            _ => return None,
        };
        Some((Instead::Char(character), 2))
    }

    fn unicode_escape(&self, at: usize) -> Option<(Instead, usize)> {
        let unit = |at: usize| number(self.bytes.get(at..).filter(|rest| matches!(rest, [b'\\', b'u' | b'U', ..]))?.get(2..6)?, 16);
        let first = unit(at)?;
        if let (0xd800..=0xdbff, Some(second @ 0xdc00..=0xdfff)) = (first, unit(at + 6)) {
            let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            return Some((Instead::Char(char::from_u32(code)?), 12));
        }
        Some((Instead::Char(char::from_u32(first)?), 6))
    }
}
