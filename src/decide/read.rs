//! Reads histories and policies from outside (JSON, JavaScript) and says what is wrong with them: which
//! event, which field, what is wanted, what came. What is right becomes the types of event.rs and policy.rs.

use crate::decide::event::{BounceEvent, Outcome, Bounce};
use crate::decide::policy::{HardBy, Policy};
use crate::tables::{Category, PolicyId};
use crate::taxonomy::{AddressAction, BounceType};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The events of one address, read from `[{ at, outcome, campaign, classification, type }, …]`.
///
/// `at` is in milliseconds since 1970-01-01T00:00:00Z. A `bounced` event has a `classification` (of which
/// `type`, `addressAction` and `category` count) or else a `type`. Other fields are ignored.
///
/// ```
/// let text = r#"[{ "at": 1000, "outcome": "bounced", "type": "soft" }, { "at": 2000, "outcome": "bonced" }]"#;
/// let error = serde_json::from_str::<bouncecode::History>(text).unwrap_err().to_string();
/// assert!(error.starts_with("history[1].outcome must be one of delivered, bounced,"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History(pub Vec<BounceEvent>);

impl<'de> Deserialize<'de> for History {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Events;
        impl<'de> Visitor<'de> for Events {
            type Value = History;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a history: an array of events")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<History, A::Error> {
                let mut events = vec![];
                let wrong = |at: usize, why: &dyn fmt::Display| A::Error::custom(format_args!("history[{at}]{why}"));
                while let Some(raw) = seq
                    .next_element::<RawEvent>()
                    .map_err(|error| wrong(events.len(), &format_args!(": {error}")))?
                {
                    events.push(raw.check().map_err(|why| wrong(events.len(), &format_args!(".{why}")))?);
                }
                Ok(History(events))
            }
        }
        deserializer.deserialize_seq(Events)
    }
}

#[derive(serde::Deserialize, Default)]
#[serde(default, expecting = "an event such as { at, outcome }")]
struct RawEvent {
    at: Raw,
    outcome: Raw,
    campaign: Raw,
    classification: Option<RawBounce>,
    r#type: Raw,
}

#[derive(serde::Deserialize, Default)]
#[serde(default, rename_all = "camelCase", expecting = "a classification")]
struct RawBounce {
    r#type: Raw,
    address_action: Raw,
    category: Raw,
}

impl RawEvent {
    fn check(&self) -> Result<BounceEvent, String> {
        // The range of a Date in JavaScript.
        const LAST: f64 = 8.64e15;
        let at = match self.at {
            Raw::Number(at) if at.abs() <= LAST => at as i64,
            _ => return Err(format!("at must be a time: a Date, an ISO 8601 string or milliseconds since 1970; got {}", self.at)),
        };
        let outcome = match &self.outcome {
            Raw::Text(name) => match name.as_str() {
                "delivered" => Outcome::Delivered,
                "bounced" => Outcome::Bounced(self.bounce()?),
                "complained" => Outcome::Complained,
                "unsubscribed" => Outcome::Unsubscribed,
                "suppressed-by-hand" => Outcome::SuppressedByHand,
                "unblocked" => Outcome::Unblocked,
                "rejected" => Outcome::Rejected,
                _ => return Err(self.wrong_outcome()),
            },
            _ => return Err(self.wrong_outcome()),
        };
        let campaign = match &self.campaign {
            Raw::Nothing => None,
            Raw::Text(id) => Some(id.clone()).filter(|id| !id.is_empty()),
            Raw::Number(id) => Some(id.to_string()),
            other => return Err(format!("campaign must be a string or a number; got {other}")),
        };
        Ok(BounceEvent { at, outcome, campaign })
    }

    fn wrong_outcome(&self) -> String {
        format!(
            "outcome must be one of delivered, bounced, complained, unsubscribed, suppressed-by-hand, unblocked, rejected; got {}",
            self.outcome
        )
    }

    fn bounce(&self) -> Result<Bounce, String> {
        match &self.classification {
            Some(classification) => classification.check().map_err(|why| format!("classification.{why}")),
            None => match self.r#type.id(BounceType::ALL, BounceType::id) {
                Ok(kind) => Ok(kind.into()),
                Err(why) => Err(format!("type {why} (a bounced event has a classification or a type)")),
            },
        }
    }
}

impl RawBounce {
    fn check(&self) -> Result<Bounce, String> {
        Ok(Bounce {
            kind: self.r#type.id(BounceType::ALL, BounceType::id).map_err(|why| format!("type {why}"))?,
            address_action: self
                .address_action
                .optional(|raw| raw.id(AddressAction::ALL, AddressAction::id))
                .map_err(|why| format!("addressAction {why}"))?,
            category: self.category.optional(|raw| raw.id(Category::ALL, Category::id)).map_err(|why| format!("category {why}"))?,
        })
    }
}

/// A policy as a caller names or writes it: an id, or `{ base, … }` with the fields of data/policies.toml
/// that differ from the base's (default: `recommended`).
///
/// ```
/// let choice: bouncecode::PolicyChoice = serde_json::from_str(r#"{ "base": "greenarrow", "softThreshold": 5 }"#).unwrap();
/// assert_eq!(choice.policy().unwrap().soft_threshold, Some(5));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct PolicyChoice {
    base: Option<String>,
    own: Option<Vec<(String, Raw)>>,
}

/// Why a [`PolicyChoice`] is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PolicyError {
    /// There is no policy of this name.
    Unknown(String),
    /// A field is wrong: which one, what is wanted, what came.
    Wrong(String),
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(id) => write!(f, "unknown policy \"{id}\"; there are {}", list(PolicyId::ALL, PolicyId::id)),
            Self::Wrong(why) => write!(f, "policy.{why}"),
        }
    }
}

impl std::error::Error for PolicyError {}

impl PolicyChoice {
    /// The policy that is meant.
    pub fn policy(&self) -> Result<Policy, PolicyError> {
        let base = match &self.base {
            None => Policy::default(),
            Some(id) => *PolicyId::from_id(id).ok_or_else(|| PolicyError::Unknown(id.clone()))?.policy(),
        };
        let Some(own) = &self.own else { return Ok(base) };
        let mut policy = Policy { id: None, ..base };
        for (field, value) in own {
            policy.set(field, value).map_err(|why| PolicyError::Wrong(format!("{field} {why}")))?;
        }
        Ok(policy)
    }
}

impl Policy {
    fn set(&mut self, field: &str, value: &Raw) -> Result<(), String> {
        match field {
            "base" => return Err(format!("must be the id of a policy; got {value}")),
            "hardBy" => self.hard_by = value.id(HardBy::ALL, HardBy::id)?,
            "hardFor" => self.hard_for = value.days()?,
            "softThreshold" => self.soft_threshold = value.threshold()?,
            "softFor" => self.soft_for = value.days()?,
            "separateSends" => self.separate_sends = value.flag()?,
            "deliveryLifts" => self.delivery_lifts = value.flag()?,
            _ => {
                return Err("is unknown; there are base, hardBy, hardFor, softThreshold, softFor, separateSends, deliveryLifts".into());
            }
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for PolicyChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Choice;
        impl<'de> Visitor<'de> for Choice {
            type Value = PolicyChoice;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of a policy, or a policy such as { base, softThreshold }")
            }

            fn visit_unit<E>(self) -> Result<PolicyChoice, E> {
                Ok(PolicyChoice { base: None, own: None })
            }

            fn visit_str<E>(self, id: &str) -> Result<PolicyChoice, E> {
                Ok(PolicyChoice { base: Some(id.to_owned()), own: None })
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<PolicyChoice, A::Error> {
                let (mut base, mut own) = (None, vec![]);
                while let Some((field, value)) = map.next_entry::<String, Raw>()? {
                    match (field.as_str(), value) {
                        (_, Raw::Nothing) => {}
                        ("base", Raw::Text(id)) => base = Some(id),
                        (_, value) => own.push((field, value)),
                    }
                }
                Ok(PolicyChoice { base, own: Some(own) })
            }
        }
        deserializer.deserialize_any(Choice)
    }
}

/// A value of whichever type, to be checked by hand: serde's own errors name neither field nor index.
#[derive(Debug, Clone, PartialEq, Default)]
enum Raw {
    #[default]
    Nothing,
    Flag(bool),
    Number(f64),
    Text(String),
    List,
    Object,
}

impl Raw {
    fn id<T: Copy>(&self, all: &[T], id: fn(T) -> &'static str) -> Result<T, String> {
        let found = match self {
            Self::Text(text) => all.iter().copied().find(|one| id(*one) == text),
            _ => None,
        };
        found.ok_or_else(|| format!("must be one of {}; got {self}", list(all, id)))
    }

    fn optional<T>(&self, read: impl FnOnce(&Self) -> Result<T, String>) -> Result<Option<T>, String> {
        if *self == Self::Nothing { Ok(None) } else { read(self).map(Some) }
    }

    /// Days as milliseconds; "ever" is no end.
    fn days(&self) -> Result<Option<i64>, String> {
        const DAY: f64 = 24.0 * 60.0 * 60.0 * 1000.0;
        match self {
            Self::Text(word) if word == "ever" => Ok(None),
            // A hundred years: more is surely a mistake, such as milliseconds.
            Self::Number(days) if *days > 0.0 && *days <= 36_525.0 => Ok(Some((days * DAY).round() as i64)),
            _ => Err(format!("must be a number of days above 0, at most 36525, or \"ever\"; got {self}")),
        }
    }

    fn threshold(&self) -> Result<Option<u32>, String> {
        match self {
            Self::Text(word) if word == "never" => Ok(None),
            Self::Number(number) if *number >= 1.0 && *number <= 1e6 && number.fract() == 0.0 => Ok(Some(*number as u32)),
            _ => Err(format!("must be a whole number from 1, or \"never\"; got {self}")),
        }
    }

    fn flag(&self) -> Result<bool, String> {
        match self {
            Self::Flag(flag) => Ok(*flag),
            _ => Err(format!("must be true or false; got {self}")),
        }
    }
}

fn list<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> String {
    all.iter().map(|one| id(*one)).collect::<Vec<_>>().join(", ")
}

impl fmt::Display for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("nothing"),
            Self::Flag(flag) => flag.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => match text.char_indices().nth(40) {
                None => write!(f, "\"{text}\""),
                Some((end, _)) => write!(f, "\"{}…\"", text.get(..end).unwrap_or_default()),
            },
            Self::List => f.write_str("an array"),
            Self::Object => f.write_str("an object"),
        }
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Raw;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("plain data")
            }

            fn visit_unit<E>(self) -> Result<Raw, E> {
                Ok(Raw::Nothing)
            }

            fn visit_bool<E>(self, flag: bool) -> Result<Raw, E> {
                Ok(Raw::Flag(flag))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Raw, E> {
                Ok(Raw::Number(number as f64))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Raw, E> {
                Ok(Raw::Number(number as f64))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Raw, E> {
                Ok(Raw::Number(number))
            }

            fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
                Ok(Raw::Text(text.to_owned()))
            }

            fn visit_string<E>(self, text: String) -> Result<Raw, E> {
                Ok(Raw::Text(text))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Raw::List)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Raw::Object)
            }
        }
        deserializer.deserialize_any(Any)
    }
}
