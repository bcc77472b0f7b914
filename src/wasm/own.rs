//! Phrases and schemes of the caller's own. JavaScript keeps the list of them, checks types and ids, and replays the list to
//! a new instance.

use super::{RECORDS, at};
use crate::classify::{Classifier, Options};
use crate::scheme::{AddError, OwnCode, OwnScheme, Scheme, own_code};
use crate::tables::{BounceType, Category, Effect, SchemeId, Strength};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    static PHRASES: RefCell<Classifier> = RefCell::default();
    /// By the places that JavaScript gives them, which come after those of the published schemes.
    static SCHEMES: RefCell<Vec<Option<Scheme>>> = const { RefCell::new(vec![]) };
}

/// Adds phrases: for each row its category, strength, type + 1 (0 for none) and number of phrases, and the phrases with NUL
/// between. Gives 0, or the address of what is wrong: row + 1 (0 for none) and phrase, the address and length of why, and whether
/// a limit is reached.
#[wasm_bindgen]
pub fn add_phrases(rows: &[u32], texts: &str) -> usize {
    let (mut row, mut place) = (0, 0);
    let phrases = texts.split('\0').filter_map(|phrase| {
        while rows.get(row * 4 + 3).is_some_and(|count| *count == place) {
            (row, place) = (row + 1, 0);
        }
        let &[category, strength, kind, _] = rows.get(row * 4..)?.first_chunk()?;
        let (category, strength) = (at(Category::ALL, category), at(Strength::ALL, strength)?);
        place += 1;
        Some((row, place as usize - 1, Effect::Phrase { category, strength, kind: kind_of(kind), vendor: 0 }, phrase))
    });
    PHRASES.with_borrow_mut(|classifier| told(classifier.add_each(phrases).err()))
}

/// Puts a scheme at a place: for each code its category, type + 1 (0 for none) and number of titles; its name, and each code
/// with its titles, with NUL between. A title comes after its language, which is empty where it is the same in all. Gives
/// what `add_phrases` does.
#[wasm_bindgen]
pub fn add_scheme(place: usize, id: &str, codes: &[u32], texts: &str) -> usize {
    let mut texts = texts.split('\0').map(str::to_owned);
    let mut text = || texts.next().unwrap_or_default();
    let name = text();
    let row = |row: &[u32]| {
        let &[category, kind, titles] = row else { return OwnCode::new("", Category::Unknown) };
        let mut code = OwnCode::new(&text(), at(Category::ALL, category).unwrap_or(Category::Unknown));
        code.kind = kind_of(kind);
        for _ in 0..titles {
            code.title.add(text(), text());
        }
        code
    };
    let codes = codes.chunks_exact(3).map(row).collect();
    let scheme: Scheme = match OwnScheme::new(id, Some(&name), codes) {
        Ok(scheme) => scheme.into(),
        Err(wrong) => return told(Some(wrong)),
    };
    SCHEMES.with_borrow_mut(|schemes| {
        schemes.resize(schemes.len().max(place + 1), None);
        schemes.iter_mut().skip(place).take(1).for_each(|slot| *slot = Some(scheme.clone()));
    });
    0
}

/// Takes everything out.
#[wasm_bindgen]
pub fn forget() {
    PHRASES.take();
    SCHEMES.take();
}

fn kind_of(number: u32) -> Option<BounceType> {
    number.checked_sub(1).and_then(|kind| at(BounceType::ALL, kind))
}

fn told(wrong: Option<AddError>) -> usize {
    let Some(wrong) = wrong else { return 0 };
    let (row, text) = wrong.place().map_or((0, 0), |(row, text)| (row + 1, text));
    let why = wrong.why();
    let records = vec![row as u32, text as u32, why.as_ptr() as u32, why.len() as u32, wrong.is_limit().into()];
    let address = records.as_ptr() as usize;
    RECORDS.with(|cell| cell.set(records));
    address
}

/// How to read, with a scheme by its number; an empty recipient is none.
#[inline(never)]
pub fn options(scheme: u32, recipient: &str) -> Options {
    PHRASES.with_borrow(|classifier| classifier.options(&Options::default().scheme(scheme_at(scheme)).recipient(recipient)))
}

/// The scheme of a number: a published one, or one that was added.
#[inline(never)]
pub fn scheme_at(number: u32) -> Scheme {
    let own = || SCHEMES.with_borrow(|schemes| schemes.get((number as usize).checked_sub(SchemeId::ALL.len())?)?.clone());
    at(SchemeId::ALL, number).map(Scheme::from).or_else(own).unwrap_or(Scheme::SMTP)
}

/// The number of a scheme.
pub fn number_of(scheme: &Scheme) -> u8 {
    match scheme {
        Scheme::Published(id) => *id as u8,
        own => SCHEMES.with_borrow(|schemes| {
            let place = schemes.iter().position(|known| known.as_ref() == Some(own));
            place.map_or(0, |place| (SchemeId::ALL.len() + place) as u8)
        }),
    }
}

/// Adds the readings of a code as `lookup` gives them.
pub fn readings(code: &str, records: &mut Vec<u32>) -> u32 {
    SCHEMES.with_borrow(|schemes| {
        let mut found = 0;
        for code in schemes.iter().flatten().filter_map(|scheme| own_code(scheme, code)) {
            let Some((category, kind)) = code.meaning() else { continue };
            records.extend([number_of(code.scheme()).into(), kind as u32, category as u32, code.row().into()]);
            found += 1;
        }
        found
    })
}

/// The name of a scheme that was added, or the title of one of its codes, by the message that would say it.
#[cfg(feature = "words")]
pub fn message(id: &str, requested: &[&str]) -> Option<String> {
    let rest = id.strip_prefix("scheme-")?;
    SCHEMES.with_borrow(|schemes| {
        schemes.iter().flatten().find_map(|scheme| {
            let Scheme::Own(own) = scheme else { return None };
            match rest.strip_prefix(own.id())?.strip_prefix('-') {
                None => own.name().filter(|_| rest == own.id()).map(str::to_owned),
                Some(code) => crate::words::own_title(own.codes().iter().find(|row| row.code.replace('.', "-") == code)?, requested),
            }
        })
    })
}
