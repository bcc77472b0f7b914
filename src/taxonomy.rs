//! The names of what a bounce can be. Categories, groups, actions and schemes come from `data/`;
//! the short, closed lists stand here.

/// Declares an enumeration whose variants have the ids that JavaScript and the locales use.
macro_rules! named {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// All of them, in the order of the data.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The id, as JavaScript, `data/` and `locales/` spell it.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The one with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == id)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.id())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let id = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
                Self::from_id(&id).ok_or_else(|| serde::de::Error::unknown_variant(&id, &[$($id,)+]))
            }
        }
    };
}
pub(crate) use named;

named! {
    /// What a bounce says of the address. GreenArrow's definitions: hard is an invalid address, other a
    /// refusal that is not the address's fault.
    pub enum BounceType {
        /// The address will not work.
        Hard = "hard",
        /// Temporary: the address may work later.
        Soft = "soft",
        /// Refused, but not because of the address.
        Other = "other",
        /// Not a delivery failure.
        None = "none",
    }
}

named! {
    /// What to do with the address on the list.
    pub enum AddressAction {
        /// Stop sending to it.
        Suppress = "suppress",
        /// Suppress it only if this repeats.
        Watch = "watch",
        /// Correct or replace it.
        Correct = "correct",
        /// Leave it as it is.
        Keep = "keep",
    }
}

named! {
    /// Whether this message, as it is, may be sent again.
    pub enum Retry {
        /// No.
        Never = "never",
        /// Yes, after a while.
        Later = "later",
        /// Yes, once the cause is mended.
        AfterFix = "after-fix",
    }
}

named! {
    /// How sure the answer is.
    pub enum Confidence {
        /// Said in plain words, by a vendor's own code, or by a specific status code.
        High = "high",
        /// Likely: a code that some servers use loosely, or words that can mean more.
        Medium = "medium",
        /// A guess from a generic code, or nothing known at all.
        Low = "low",
    }
}

named! {
    /// What is odd about the codes.
    pub enum Flag {
        /// The class digits disagree with each other or with what the words mean.
        ClassMismatch = "class-mismatch",
        /// The registry does not allow this detail in this class (RFC 3463 section 3).
        UnusualClass = "unusual-class",
        /// A code that reports success, in a refusal.
        ContradictoryCode = "contradictory-code",
        /// A code that no standard defines, or that is not written as one.
        NonstandardCode = "nonstandard-code",
        /// A code that different systems use for different things.
        AmbiguousCode = "ambiguous-code",
        /// The text was longer than [`crate::MAX_TEXT`] bytes; only that much was read.
        Truncated = "truncated",
    }
}
