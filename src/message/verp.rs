//! Variable envelope return paths: an address or a token that the sender wrote into the address that bounces go to.

/// What a return path told.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Verp {
    /// The recipient, where the path holds one.
    pub address: Option<String>,
    /// What stood at `{token}`.
    pub token: Option<String>,
}

/// Reads an address by a pattern with `{local}`, `{domain}` and `{token}`, in any case: `bounce+{local}={domain}@x.example`.
/// `None` where the address is not of that form.
pub fn read(pattern: &str, address: &str) -> Option<Verp> {
    let (mut local, mut domain, mut token) = (None, None, None);
    let (head, mut rest) = pattern.split_once('{').unwrap_or((pattern, ""));
    let mut at = strip(address, head)?;
    while !rest.is_empty() {
        let (name, after) = rest.split_once('}')?;
        let (literal, next) = after.split_once('{').unwrap_or((after, ""));
        let end = match (literal.is_empty(), next.is_empty()) {
            (true, _) => at.len(),
            (false, true) => {
                at.len().checked_sub(literal.len()).filter(|end| strip(at.get(*end..).unwrap_or_default(), literal).is_some())?
            }
            // A local part may hold what parts it from the domain; a domain and a token hold no more of it.
            (false, false) if name == "local" => find(at, literal, true)?,
            (false, false) => find(at, literal, false)?,
        };
        let value = at.get(..end).filter(|value| !value.is_empty())?.to_owned();
        match name {
            "local" => local = Some(value),
            "domain" => domain = Some(value),
            "token" => token = Some(value),
            _ => return None,
        }
        at = at.get(end + literal.len()..)?;
        rest = next;
    }
    if !at.is_empty() {
        return None;
    }
    let address =
        local.zip(domain).map(|(local, domain)| format!("{local}@{domain}")).filter(|address| super::address::one(address).is_some());
    Some(Verp { address, token })
}

fn strip<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    text.get(..start.len()).filter(|head| head.eq_ignore_ascii_case(start))?;
    text.get(start.len()..)
}

fn find(text: &str, literal: &str, last: bool) -> Option<usize> {
    let (text, literal) = (text.to_ascii_lowercase(), literal.to_ascii_lowercase());
    if last { text.rfind(&literal) } else { text.find(&literal) }
}

/// The recipient in a return path of the usual forms: `bounces+anna=example.org@…`, `bounce-anna=example.org@…`.
pub fn guess(address: &str) -> Option<String> {
    let (path, _) = address.rsplit_once('@')?;
    let (before, domain) = path.rsplit_once('=')?;
    let (_, local) = before.split_once('+').or_else(|| before.split_once('-'))?;
    // Mailing services put a number before it: `bounces+1234-ab12-anna=example.org@…`.
    let local = local
        .rsplit_once('-')
        .filter(|(number, _)| number.starts_with(|char: char| char.is_ascii_digit()))
        .map_or(local, |(_, local)| local);
    let guessed = format!("{local}@{domain}");
    (domain.contains('.') && super::address::addresses(&guessed).next()?.address == guessed).then_some(guessed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_read_from_the_left() {
        let verp = |address: Option<&str>, token: Option<&str>| {
            Some(Verp { address: address.map(str::to_owned), token: token.map(str::to_owned) })
        };
        for (pattern, path, expected) in [
            ("b+{local}={domain}@x.example", "B+anna=example.org@X.example", verp(Some("anna@example.org"), None)),
            ("b+{local}={domain}@x.example", "b+a=b=example.org@x.example", verp(Some("a=b@example.org"), None)),
            ("{token}-{local}={domain}@x.example", "77-anna=example.org@x.example", verp(Some("anna@example.org"), Some("77"))),
            ("b+{token}@x.example", "b+8f3a@y.example", None),
            ("b+{local}={domain}@x.example", "b+@x.example", None),
            ("b+{other}@x.example", "b+1@x.example", None),
        ] {
            assert_eq!(read(pattern, path), expected, "{pattern} {path}");
        }
        assert_eq!(read("b+{token}@x.example", "b+8f3a@x.example").and_then(|verp| verp.token).as_deref(), Some("8f3a"));
    }

    #[test]
    fn usual_forms_are_guessed() {
        for (path, address) in [
            ("bounces+anna=example.org@shop.example.com", Some("anna@example.org")),
            ("bounce-anna=example.org@shop.example.com", Some("anna@example.org")),
            ("bounces+1234-ab12-anna=example.org@em.example.com", Some("anna@example.org")),
            ("bounces+8f3a2c19@shop.example.com", None),
            ("bounces+a<b=example.org@shop.example.com", None),
            ("news@shop.example.com", None),
        ] {
            assert_eq!(guess(path).as_deref(), address, "{path}");
        }
    }
}
