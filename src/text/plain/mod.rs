//! A text with its transport undone: quoted-printable, HTML character references and line breaks, JSON escapes, UTF-8
//! that was read as windows-1252, and the spaces and widths of Unicode that only lay out. Case, punctuation and line ends
//! stay. Each disguise is taken off three times at most. What was struck out is an address again (masks.rs), and what a logger put
//! before each line goes last (logged.rs).
//!
//! Not for what the words mean: fold.rs makes them comparable, transcript/ parts them.

mod characters;
mod escapes;
mod markup;
mod quoted_printable;

use super::eight;
use super::logged::unlogged;
use super::masks;
use super::runs::Runs;
use std::borrow::Cow;

/// The text, and where its bytes came from.
pub struct Plain<'a> {
    input: &'a str,
    pub text: Cow<'a, str>,
    /// The bytes of the input before what was read.
    pub skipped: usize,
    passes: [Option<Runs>; 4],
}

impl<'a> Plain<'a> {
    pub fn new(input: &'a str) -> Self {
        let (mut text, mut passes) = (Cow::Borrowed(input), [const { None }; 4]);
        let [decoded @ .., logged] = &mut passes;
        for pass in decoded {
            let Some((plain, runs)) = Pass::run(&text) else { break };
            (text, *pass) = (Cow::Owned(plain), Some(runs));
        }
        if let Some((plain, runs)) = unlogged(&text) {
            (text, *logged) = (Cow::Owned(plain), Some(runs));
        }
        // Blanks and line ends behind a text say nothing.
        let text = match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim_end()),
            Cow::Owned(mut text) => {
                text.truncate(text.trim_end().len());
                Cow::Owned(text)
            }
        };
        Self { input, text, skipped: 0, passes }
    }

    /// A name in the text as it is shown to people: as it is read, or as it was written where something in it was struck out. `None`
    /// where nothing of it is left.
    pub fn name(&self, start: usize, end: usize) -> Option<&str> {
        let (from, to) = self.origin(start, end);
        masks::shown(self.text.get(start..end)?, self.input.get(from - self.skipped..to - self.skipped)?)
    }

    /// The span of the input that a span of the text came from, in bytes. A decoded sequence is covered whole.
    pub fn origin(&self, start: usize, end: usize) -> (usize, usize) {
        let mut span = (start, end);
        for runs in self.passes.iter().rev().flatten() {
            span = if span.0 == span.1 { (runs.start(span.0), runs.start(span.0)) } else { (runs.start(span.0), runs.end(span.1)) };
        }
        (self.skipped + span.0, self.skipped + span.1)
    }
}

/// One pass over a text.
struct Pass<'a> {
    text: &'a str,
    bytes: &'a [u8],
    out: String,
    runs: Runs,
    /// What was copied up to here, byte by byte.
    done: usize,
    /// The token at hand, and whether it is a URL, in which `=E9` is no letter.
    url: (usize, usize, bool),
    /// The text is quoted-printable: it has soft line breaks or an encoded `=`.
    quoted_printable: Option<bool>,
    soft_breaks: Option<bool>,
    query: Option<bool>,
    /// Where the value of a query's parameter ends that was parted from its name.
    value: usize,
    /// It has a blank.
    blanks: Option<bool>,
    /// qmail wrote it in its log.
    underscored: Option<bool>,
    /// Up to where the text stands in angle brackets, or outside of them.
    brackets: (usize, bool),
    /// It closes elements of HTML or XML.
    markup: Option<bool>,
    /// Its elements are the fields of a record.
    fields: Option<bool>,
    /// What the stars of the token at hand stand for, and where it ends.
    stars: (Option<char>, usize),
}

/// What takes the place of a sequence.
enum Instead {
    Char(char),
    Text(&'static str),
    /// A sign that joins what is on both sides of it.
    Sign(&'static str),
    /// A name in the text, from one place to another, as the key of a field on a line of its own.
    Key(usize, usize),
    Nothing,
}

impl<'a> Pass<'a> {
    /// The text with what was encoded, decoded; none where nothing was.
    fn run(text: &'a str) -> Option<(String, Runs)> {
        let bytes = text.as_bytes();
        let mut pass = Pass {
            text,
            bytes,
            out: String::new(),
            runs: Runs::default(),
            done: 0,
            url: (0, 0, false),
            quoted_printable: None,
            soft_breaks: None,
            query: None,
            value: 0,
            blanks: None,
            underscored: None,
            brackets: (0, false),
            markup: None,
            fields: None,
            stars: (None, 0),
        };
        // Eight bytes after the other, and what is marked of them.
        let mut start = 0;
        while start < bytes.len() {
            let (mut marks, mut next) = (may_begin(eight::from(bytes, start)), start + 8);
            while marks != 0 {
                let at = start + marks.trailing_zeros() as usize / 8;
                let end = at + pass.read(at);
                (marks, next) = if end < next { (marks & u64::MAX << (8 * (end - start)), next) } else { (0, end) };
            }
            start = next;
        }
        if pass.done == 0 {
            return None;
        }
        pass.copy(bytes.len());
        Some((pass.out, pass.runs))
    }

    /// Reads what stands at `at`, and says how many bytes that is.
    fn read(&mut self, at: usize) -> usize {
        let Some((instead, length)) = self.sequence(at) else { return width(self.byte(at)) };
        self.replace(at, instead, length);
        length
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn copy(&mut self, to: usize) {
        if let Some(same) = self.text.get(self.done..to).filter(|same| !same.is_empty()) {
            self.runs.copied_all(self.out.len(), self.done, same.len());
            self.out.push_str(same);
        }
        self.done = to;
    }

    fn replace(&mut self, at: usize, instead: Instead, length: usize) {
        let joins = matches!(instead, Instead::Sign(_)) && at > self.done && self.byte(at - 1) == b' ';
        let (start, end) = (at - usize::from(joins), at + length);
        self.copy(start);
        if !matches!(instead, Instead::Nothing) {
            self.runs.decoded(self.out.len(), start, end - start);
        }
        match instead {
            Instead::Char(character) => self.out.push(character),
            Instead::Text(text) | Instead::Sign(text) => self.out.push_str(text),
            Instead::Key(from, to) => {
                self.out.push('\n');
                self.out.push_str(self.text.get(from..to).unwrap_or_default());
                self.out.push_str(": ");
            }
            Instead::Nothing => {}
        }
        self.done = end;
    }

    /// What an encoded sequence at `at` stands for, and its length in bytes.
    fn sequence(&mut self, at: usize) -> Option<(Instead, usize)> {
        match self.byte(at) {
            b'=' => self.parameter(at).or_else(|| self.property(at)).or_else(|| self.quoted(at)),
            b'&' if at > 0 && at == self.value => Some((Instead::Text("\n\n&"), 1)),
            b'&' => self.reference(at),
            b'<' => self.field(at).or_else(|| self.mask(at)).or_else(|| self.element(at)),
            b'[' => self.colour(at).or_else(|| self.mask(at)),
            b'%' if self.is_query() => self.quoted(at),
            b'+' => self.is_query().then_some((Instead::Char(' '), 1)),
            b'{' | b'%' | b'(' => self.mask(at),
            b'_' => self.underscore(at),
            b'*' => self.star(at),
            b'#' => self.shown(at).or_else(|| self.star(at)),
            b'^' => self.shown(at),
            b' ' | b'\t' => self.blanks(at),
            b'\'' => self.doubled(at),
            b'\\' => self.escape(at),
            ESCAPE => self.colour(at),
            0x80.. => self.wide(at),
            _ => None,
        }
    }

    fn mask(&self, at: usize) -> Option<(Instead, usize)> {
        let spelt = masks::spelt(self.bytes, at).map(|(sign, length)| (Instead::Sign(sign), length));
        spelt.or_else(|| masks::instead(self.bytes.get(at..)?).map(|(text, length)| (Instead::Text(text), length)))
    }

    fn star(&mut self, at: usize) -> Option<(Instead, usize)> {
        if at >= self.stars.1 {
            self.stars = masks::starred(self.bytes, at);
        }
        Some((Instead::Char(self.stars.0?), 1))
    }

    /// One blank for several, except where they indent a line: how far apart two things are is counted in bytes. The first stays.
    fn blanks(&self, at: usize) -> Option<(Instead, usize)> {
        let second = is_blank(self.byte(at.checked_sub(1)?)) && self.byte(at.checked_sub(2)?) > b' ';
        let rest = self.bytes.get(at..).filter(|_| second)?;
        Some((Instead::Nothing, rest.iter().take_while(|byte| is_blank(**byte)).count()))
    }

    /// The quotation mark that SQL and YAML double inside a string: `'L''adresse'`.
    fn doubled(&self, at: usize) -> Option<(Instead, usize)> {
        let letter = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0x80;
        let doubled = self.byte(at + 1) == b'\'' && letter(self.byte(at.checked_sub(1)?)) && letter(self.byte(at + 2));
        doubled.then_some((Instead::Char('\''), 2))
    }

    /// A blank, as qmail-send logs it: `Remote_host_said:_550_unknown_user_jo@example.org/`. An address in angle brackets keeps its own.
    fn underscore(&mut self, at: usize) -> Option<(Instead, usize)> {
        let bytes = self.bytes;
        if !*self.underscored.get_or_insert_with(|| holds(bytes, &[b"said:_"])) {
            return None;
        }
        if at >= self.brackets.0 {
            let rest = bytes.get(at..).unwrap_or_default();
            let next = rest.iter().position(|byte| matches!(byte, b'<' | b'>'));
            self.brackets = next.map_or((bytes.len(), false), |next| (at + next, rest.get(next) == Some(&b'>')));
        }
        (!self.brackets.1).then_some((Instead::Char(' '), 1))
    }

    fn has_blanks(&mut self) -> bool {
        let (text, bytes) = (self.text, self.bytes);
        let wide = || text.chars().any(|char| char == '␣' || !char.is_ascii() && char.is_whitespace());
        *self.blanks.get_or_insert_with(|| bytes.contains(&b' ') || wide())
    }
}

fn holds(bytes: &[u8], signs: &[&[u8]]) -> bool {
    signs.iter().any(|sign| bytes.windows(sign.len()).any(|window| window == *sign))
}

/// What begins a terminal's control sequence.
const ESCAPE: u8 = 0x1b;

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Marks the bytes that may begin a disguise. Most blanks stand alone, and begin none: of them the second of two is marked, and
/// the first of the eight. `$`, `)`, `]`, `|`, `}`, `~` and DEL are marked too, because that is less work than to leave them out.
#[inline(always)]
fn may_begin(eight: u64) -> u64 {
    let blanks = eight::equal(eight, b' ') | eight::equal(eight, b'\t');
    let signs = eight::between(eight, b'#', b'+') | eight::between(eight, b'<', b'=');
    let brackets = eight::between(eight | eight::SMALL, b'{', 0x7f);
    signs | brackets | eight::equal(eight, ESCAPE) | eight::high(eight) | blanks & (blanks << 8 | eight::FIRST)
}

/// How many bytes the character has that begins with this one.
fn width(byte: u8) -> usize {
    match byte {
        0xf0.. => 4,
        0xe0.. => 3,
        0xc0.. => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::Plain;

    #[test]
    fn disguises_come_off() {
        for (text, want) in [
            ("550 5.1.1 Empf&auml;nger unbekannt", "550 5.1.1 Empfänger unbekannt"),
            ("domaine &#233;metteur &#xE9;", "domaine émetteur é"),
            ("a &amp;eacute; b", "a é b"),
            ("brevl\\u00e5dan \\ud834\\udd1e", "brevlådan 𝄞"),
            ("one\\r\\ntwo\\nthree \\\"x\\\"", "one\ntwo\nthree \"x\""),
            ("one\\\\r\\\\ntwo", "one\ntwo"),
            ("b'Bo\\xc3\\xaete'", "b'Boîte'"),
            ("The mail=\r\nbox is fu=\nll", "The mailbox is full"),
            ("The mail=\r\r\nbox is fu=  \nll", "The mailbox is full"),
            ("Bo=C3=AEte pleine=20\nBo=EEte", "Boîte pleine \nBoîte"),
            ("(209.=\n132.180.67) a=3D1 =2E", "(209.132.180.67) a=1 ."),
            ("size=20000 X=TLS1.3 CV=yes", "size=20000 X=TLS1.3 CV=yes"),
            ("https://x.example/?p=E9&id=AB12", "https://x.example/?p=E9&id=AB12"),
            ("BoÃ®te pleine, lâ€™adresse", "Boîte pleine, l'adresse"),
            ("Ð¿Ð¾Ñ‡Ñ‚Ð°", "почта"),
            ("ESPAÑA Ålesund Ärende à côté", "ESPAÑA Ålesund Ärende à côté"),
            ("5.1.1\u{a0}User\u{2009}unknown\u{200b}", "5.1.1 User unknown"),
            ("５５０　５．１．１", "550 5.1.1"),
            ("one<br/>\r\ntwo<br>\nthree<br>\r\n\r\nfour", "one\ntwo\nthree\n\r\nfour"),
            ("«550 Empfänger „jo“ unbekannt»", "\"550 Empfänger \"jo\" unbekannt\""),
            ("one<br/>two<BR>three<p class=\"x\">four<b@x.example>", "one\ntwo\nthree\nfour<b@x.example>"),
            ("<blockquote>550 a</blockquote><p>b</p>", "\n> 550 a\n\nb"),
            ("one  two\n    three \t four", "one two\n    three four"),
            ("\u{1b}[1;31m550\u{1b}[0m no \\u001b[31muser \u{1b}[ \u{1b}", "550 no user \u{1b}[ \u{1b}"),
            ("• 550 ‘no user’ ❌\u{fe0f} ‹x›", "* 550 \"no user' * \"x\""),
            ("550%205.1.1%20Empf%C3%A4nger+unbekannt%0Aa%zz", "550 5.1.1 Empfänger unbekannt\na%zz"),
            ("550%20a+", "550 a"),
            ("reason=550+5.1.1+User+unknown", "reason=550 5.1.1 User unknown"),
            ("a+b@x.example 5%20 c", "a+b@x.example 5%20 c"),
            (
                "Remote_host_said:_550_5.1.1_jo@x.example_<a_b@x.example>:_User_unknown/",
                "Remote host said: 550 5.1.1 jo@x.example <a_b@x.example>: User unknown/",
            ),
            ("user_unknown a_b@x.example", "user_unknown a_b@x.example"),
            ("in\u{a0}5\u{a0}minutes%550 +a+", "in 5 minutes%550 +a+"),
            ("^[[31m550 a^M\n\\033[0mb#015#012c^M", "550 a\nb\nc"),
            ("[1;31m550 a[0m [5m]", "550 a [5m]"),
            ("<?xml version=\"1.0\"?><td class=\"x\">550</td> <a href=\"mailto:a@x.example\">a@x.example</a>", "  550\ta@x.example"),
            ("<bounce><code>550</code> <reason>No user</reason></bounce>", " \ncode: 550\n \nreason: No user"),
            ("<A message that you sent> <user>", "<A message that you sent> <user>"),
            ("Bo=c3=aete, =E3=\n=82=A4=E3=83=\r\n=AB d=92un ji=9E", "Boîte, イル d'un již"),
            ("status=deferred size=92000", "status=deferred size=92000"),
            ("550\u{61c} 5.1.1 con\u{fb01}rm ´x´ 𝟻𝟻𝟺␣a", "550 5.1.1 confirm 'x' 554 a"),
            ("Отримувача не знаи\u{306}дено, И\u{306} і\u{308} І\u{308}", "Отримувача не знайдено, Й ї Ї"),
            ("55\u{34f}0 us\u{180e}er a\u{34f}b \u{2709}\u{fe0e}", "550 user ab *"),
            ("\u{1109}\u{1161}\u{1112}\u{1161}\u{11bc} \u{30ab}\u{3099}\u{30cf}\u{309a}", "사항 ガパ"),
            ("554 5\\.7\\.1 \\<a@b\\.example\\>: x \\- y", "554 5.7.1 <a@b.example>: x - y"),
            ("'550 L''adresse', ''", "'550 L'adresse', ''"),
            (
                "https://x.example/?id=550&reason=Avsenderen%20%C3%B6%20ikke&t=1",
                "https://x.example/?id=550&reason: Avsenderen ö ikke\n\n&t=1",
            ),
            ("smtp.error=No user\nmx.example=", "smtp.error= No user\nmx.example="),
            ("to=a%40x.example&reason=550+a+b&c=d", "to=a@x.example&reason: 550 a b\n\n&c=d"),
            ("550·5.1.1·a", "550 5.1.1 a"),
            ("a col·lapsar", "a col·lapsar"),
            ("a^M^Jb#015\nc#015#015\nd", "a\nb\nc\nd"),
            ("a\u{85}b\u{2028}c", "a\nb\nc"),
            ("5″ ﬂow oﬀ a│b", "5\" flow off a|b"),
            ("٥٥٠ ۵۵۰ ५५०", "550 550 550"),
            ("mogÄ\u{8d}e ã\u{81}®", "mogče の"),
            ("a\\rb\\r\\tc \\xf0\\x9f\\x98\\x80", "a\nb\n c *"),
            ("nothing to do: <a@b.example> a=b & c", "nothing to do: <a@b.example> a=b & c"),
        ] {
            assert_eq!(Plain::new(text).text, want, "{text}");
        }
    }

    #[test]
    fn a_decoded_sequence_is_one_unit() {
        let text = "Empf&amp;auml;nger =C3=A9t\u{e9}";
        let plain = Plain::new(text);
        assert_eq!(plain.text, "Empfänger été");
        let span = |what: &str| {
            let start = plain.text.find(what).unwrap_or(usize::MAX);
            let (start, end) = plain.origin(start, start + what.len());
            text.get(start..end)
        };
        assert_eq!(span("ä"), Some("&amp;auml;"));
        assert_eq!(span("fän"), Some("f&amp;auml;n"));
        assert_eq!(span("ger"), Some("ger"));
        assert_eq!(span("été"), Some("=C3=A9té"));
        assert_eq!(plain.origin(plain.text.len(), plain.text.len()), (text.len(), text.len()));
    }
}
