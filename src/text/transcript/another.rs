//! Whether a reply is about another address than the one that was written to.

use super::parts::{Reply, Transcript};
use super::surroundings::Surroundings;
use crate::tables::{REQUESTS, SERVER};
use crate::text::fold::{Folded, Kind, Token};
use crate::text::masks::is_crossed_out;
use crate::text::plain::Plain;
use std::ops::Range;

/// How many bytes before a reply are looked at.
const FAR: usize = 1024;

impl Transcript {
    /// Whether a reply names another address, up to `end` or right behind it, than what stands before it in its paragraph:
    /// mail to the one was forwarded to the other. "<a@x.example>: host said: 550 <b@y.example> user unknown".
    pub fn names_another(&self, reply: &Reply, end: usize, read: &Plain, folded: &Folded) -> bool {
        let (text, stretch) = (read.text.as_bytes(), reply.stretch);
        let from = stretch.start.saturating_sub(FAR);
        let near = text.get(from..stretch.start).unwrap_or_default();
        let paragraph = near.windows(2).rposition(|end| end == b"\n\n").map_or(from, |end| from + end);
        let Some(own) = Self::named_in(stretch.at..stretch.to, end, read, folded) else { return false };
        let earlier = self.end_before(stretch.at);
        let before = addresses(earlier.unwrap_or(0)..stretch.at, text, folded).filter(|token| token.start as usize >= paragraph);
        let mut before = before.peekable();
        let differs = |other: &Token, own: &str| shown(read, other).is_some_and(|other| !other.eq_ignore_ascii_case(own));
        before.peek().is_some() && shown(read, own).is_some_and(|own| before.all(|other| differs(other, own)))
    }

    /// The address that words are about: the first one among them, up to `end` or behind it in its sentence. One behind a request, or in
    /// another sentence, says where to get help.
    fn named_in<'a>(words: Range<usize>, end: usize, read: &'a Plain, folded: &'a Folded) -> Option<&'a Token> {
        let own = addresses(words, read.text.as_bytes(), folded).next()?;
        let between = || end..own.at as usize;
        let is_apart = |token: &Token| matches!(token.kind, Kind::Sentence | Kind::Line);
        let asks = || folded.words.get(between()).unwrap_or_default().split(|byte| *byte == b' ').any(|word| REQUESTS.contains(word));
        let follows = || !folded.tokens_in(between()).any(is_apart) && !asks();
        Some(own).filter(|own| (own.at as usize) < end || follows())
    }

    /// Whether a reply, or the whole text where it has none, names another mailbox than one, up to `end` or right behind it, or before
    /// the reply.
    pub fn is_about_another(reply: Option<&Reply>, end: usize, mailbox: &str, read: &Plain, folded: &Folded) -> bool {
        let words = reply.map_or(0..folded.words.len(), |reply| reply.stretch.at..reply.stretch.to);
        let named = Self::named_in(words, end, read, folded).and_then(|token| shown(read, token));
        let before = || reply.and_then(|reply| reply.recipient.filter(|(_, end)| *end <= reply.stretch.start));
        let named = named.or_else(|| before().and_then(|(start, end)| shown_at(read, start, end)));
        named.is_some_and(|named| !is_same_mailbox(named, mailbox))
    }

    /// Whether a line of Postfix's log names the address that was written to beside the one that it became, which is dead: "to=<b@y.example>,
    /// orig_to=<a@x.example>".
    pub fn was_rewritten(reply: &Reply, plain: &str) -> bool {
        const KEY: &[u8] = b" orig_to=";
        let line = plain.as_bytes().get(reply.stretch.start.saturating_sub(FAR)..reply.stretch.start).unwrap_or_default();
        let line = line.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        line.windows(KEY.len()).any(|window| window == KEY)
    }

    /// Whether the host that a name server does not know is not the recipient's domain: the relay of the sender, or an exchanger, whose
    /// name may be inside the domain. Postfix has "Name service error for name=smtp.corp.example type=A", sendmail "(Name server:
    /// smtp.corp.example: host not found)", qmail "couldn't find any host named smtp.corp.example". No domain of mail is without a dot.
    /// `mailbox`: the recipient, where the caller knows it.
    pub fn lacks_another_host(reply: Option<&Reply>, mailbox: Option<&str>, read: &Plain) -> bool {
        let (plain, start) = (&read.text, reply.map_or(0, |reply| reply.stretch.start));
        let words = plain.as_bytes().get(start..plain.len().min(start + FAR)).unwrap_or_default();
        let is_same = |one: &u8, key: &u8| one.eq_ignore_ascii_case(key) || *key == b' ' && *one <= b' ';
        let is_key = |window: &[u8], key: &str| window.iter().zip(key.as_bytes()).all(|(one, key)| is_same(one, key));
        let behind = |key: &&str| Some(words.windows(key.len()).position(|window| is_key(window, key))? + key.len());
        let host = SERVER.missing.iter().find_map(behind).and_then(|at| plain.get(start + at..));
        let host =
            host.and_then(|host| host.trim_start().split([' ', '\t', ':', '\r', '\n']).next()).map(|host| host.trim_end_matches('.'));
        let recipient = mailbox.or_else(|| reply?.shown_recipient(read));
        let differs = |host: &str| recipient.is_some_and(|recipient| !is_domain_of(host, recipient));
        host.is_some_and(|host| !host.is_empty() && (!host.contains('.') || differs(host)))
    }
}

impl Reply {
    /// Its recipient, as the text shows it.
    pub fn shown_recipient<'a>(&self, read: &'a Plain) -> Option<&'a str> {
        self.recipient.and_then(|(start, end)| shown_at(read, start, end))
    }
}

/// The addresses among words, but for the sender's.
fn addresses<'a>(words: Range<usize>, plain: &'a [u8], folded: &'a Folded) -> impl Iterator<Item = &'a Token> {
    let surroundings = Surroundings { plain, folded };
    let tokens = folded.tokens_in(words.clone()).filter(move |token| (token.at as usize) < words.end);
    tokens.filter(move |token| token.kind == Kind::Address && !surroundings.is_sender(token.at as usize))
}

/// An address of the text; one that was struck out may be any.
fn shown<'a>(read: &'a Plain, token: &Token) -> Option<&'a str> {
    shown_at(read, token.start as usize, token.end as usize)
}

fn shown_at<'a>(read: &'a Plain, start: usize, end: usize) -> Option<&'a str> {
    let address = read.text.get(start..end)?;
    (address.contains('@') && read.name(start, end) == Some(address) && !is_crossed_out(address)).then_some(address)
}

/// Whether two addresses may be one mailbox: servers rename domains and cut off what follows a plus sign.
fn is_same_mailbox(one: &str, other: &str) -> bool {
    local_part(one).eq_ignore_ascii_case(local_part(other))
}

/// What names the mailbox in an address: "jo" of `"jo"+news@x.example`.
pub fn local_part(address: &str) -> &str {
    let local = address.rsplit_once('@').map_or(address, |(local, _)| local).trim_matches('"');
    local.split('+').next().filter(|local| !local.is_empty()).unwrap_or(local)
}

/// Whether a host is the domain of an address. One inside it is an exchanger, which may be missing while mail has another way.
pub fn is_domain_of(host: &str, address: &str) -> bool {
    let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
    host.strip_suffix('.').unwrap_or(host).eq_ignore_ascii_case(domain)
}
