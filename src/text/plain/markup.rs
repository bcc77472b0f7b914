//! HTML and XML: references to characters, and elements.

use super::{Instead, Pass, holds};
use crate::text::entities;

impl Pass<'_> {
    /// `&eacute;`, `&#233;`, `&#xE9;`.
    pub(super) fn reference(&self, at: usize) -> Option<(Instead, usize)> {
        let (character, length) = entities::reference(self.bytes.get(at + 1..)?)?;
        Some((Instead::Char(character), length + 1))
    }

    /// The tag of an element that is the field of a record, `<reason>mailbox full</reason>`, in a text that has a code in one and is no page.
    pub(super) fn field(&mut self, at: usize) -> Option<(Instead, usize)> {
        /// The longest name.
        const NAME: usize = 32;
        const PAGE: [&[u8]; 5] = [b"</p>", b"</div>", b"</td>", b"</span>", b"<br"];
        let is_code = |element: &[u8]| matches!(element, [b'>', b'4' | b'5', b'0'..=b'9', b'0'..=b'9', b'<']);
        let bytes = self.bytes;
        let rest = bytes.get(at + 1..)?;
        let length = rest.iter().take(NAME).take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')).count();
        let is_tag = length > 0 && matches!(rest.get(length..), Some([b'>', content, ..]) if *content > b' ' && *content != b'<');
        let is_field = is_tag && *self.fields.get_or_insert_with(|| bytes.windows(5).any(is_code) && !holds(bytes, &PAGE));
        is_field.then_some((Instead::Key(at + 1, at + 1 + length), length + 2))
    }

    /// `<br>` and the tags that begin a line of their own; others where the text closes any.
    pub(super) fn element(&mut self, at: usize) -> Option<(Instead, usize)> {
        const LINES: [&[u8]; 9] = [b"br", b"p", b"/p", b"div", b"/div", b"li", b"tr", b"blockquote", b"/blockquote"];
        let bytes = self.bytes;
        let rest = bytes.get(at + 1..)?;
        let mark = usize::from(matches!(rest.first(), Some(b'/' | b'?')));
        let name = mark + rest.get(mark..)?.iter().take(16).take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let line = LINES.iter().any(|tag| rest.get(..name).is_some_and(|name| name.eq_ignore_ascii_case(tag)));
        if !matches!(rest.get(name), Some(b'>' | b' ' | b'/')) || !line && !*self.markup.get_or_insert_with(|| holds(bytes, &[b"</"])) {
            return None;
        }
        // An attribute may follow; a tag that does not end soon is none.
        let after = rest.get(name..)?;
        let end = after.iter().take(200).position(|byte| *byte == b'>')?;
        let attributes = after.get(..end)?;
        let linked = attributes.starts_with(b" href=");
        if attributes.contains(&b'<') || attributes.contains(&b'@') && !linked {
            return None;
        }
        if !line {
            // "<A message that you sent …>"
            let is_tag = attributes.is_empty() || attributes.contains(&b'=');
            let ends_cell = rest.get(..name).is_some_and(|tag| [&b"/td"[..], b"/th"].iter().any(|cell| tag.eq_ignore_ascii_case(cell)));
            let ends_field = mark == 1 && self.fields == Some(true);
            let instead = match (ends_field, ends_cell) {
                (true, _) => '\n',
                (_, true) => '\t',
                _ => ' ',
            };
            return is_tag.then_some((Instead::Char(instead), name + end + 2));
        }
        // "<br>" at the end of a line ends that line, and no other.
        let own = match after.get(end + 1..)? {
            [b'\r', b'\n', ..] => 2,
            [b'\n', ..] => 1,
            _ => 0,
        };
        // A quotation is known by what begins its line, as in plain text.
        let quotes = rest.get(..name).is_some_and(|name| name.eq_ignore_ascii_case(b"blockquote"));
        Some((if quotes { Instead::Text("\n> ") } else { Instead::Char('\n') }, 1 + name + end + 1 + own))
    }
}
