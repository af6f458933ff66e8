//! Acts: the one vocabulary of a hub. An act is the thing proposed, the thing checked, the thing
//! recorded and the thing applied.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::id::Id;
use crate::said::Said;

/// What one act says, in plain fields. Derive `Serialize`, `Deserialize` with
/// `deny_unknown_fields` (a kind's schema is closed) and `JsonSchema`; mark every [`Said`] field
/// `#[serde(skip)]`, name it in [`Payload::said`], and keep free text out of all other fields.
pub trait Payload: Serialize + DeserializeOwned + schemars::JsonSchema + Send + 'static {
    /// Shows each field of typed words with the name of its disclosure.
    fn said(&mut self, _each: &mut dyn FnMut(&'static str, &mut Said)) {}

    /// The resolution this act rests on, when it names one.
    fn resolution(&self) -> Option<Id> {
        None
    }
}

/// One kind of act, as the record and the charter know it.
#[derive(Debug, Clone, Copy)]
pub struct ActKind {
    /// `room.verb_done`, for example `decisions.ballot_cast`. Never reused with another meaning.
    pub name: &'static str,
    /// How many commitments each entry of this kind carries (0, 2, 4, 8 or 16): words beyond those
    /// typed are decoys, so that their number tells nothing.
    pub words: usize,
    /// What it means, for the table of powers, the API and the handbook.
    pub about: &'static str,
    /// The JSON schema of its open fields.
    pub schema: fn(&mut schemars::SchemaGenerator) -> schemars::Schema,
}

/// The acts of one room: the enum that [`acts!`](crate::acts) writes.
pub trait ActSet: Sized + Send + 'static {
    /// Every kind, in the order of the enum.
    const KINDS: &'static [ActKind];

    /// The kind of this act.
    fn kind(&self) -> &'static ActKind;

    /// Reads the open fields of an act of the named kind: the text of a JSON object.
    ///
    /// # Errors
    /// When the kind is not of this room, or a field is missing, unknown or malformed.
    fn decode(kind: &str, open: &str) -> Result<Self, NotAnAct>;

    /// The open fields as JSON.
    ///
    /// # Errors
    /// When a payload holds what the record cannot (a map with keys that are not text).
    fn open(&self) -> Result<Value, NotAnAct>;

    /// Shows each field of typed words with the name of its disclosure.
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said));

    /// The resolution this act rests on, when it names one.
    fn resolution(&self) -> Option<Id>;
}

/// Bytes that are not an act of the kind they claim.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAct {
    /// No room offers this kind.
    #[error("no act is called `{0}`")]
    UnknownKind(String),
    /// A field is missing, unknown or malformed.
    #[error("`{kind}`: {fault}")]
    Malformed {
        /// The kind it claims.
        kind: String,
        /// Which field, and what is wrong with it.
        fault: String,
    },
}

impl NotAnAct {
    /// A fault in the fields of an act of this kind.
    #[must_use]
    pub fn malformed(kind: &str, fault: &serde_json::Error) -> Self {
        Self::Malformed { kind: kind.to_owned(), fault: fault.to_string() }
    }
}

/// Writes the enum of a room's acts, its kinds and its reading and writing, from one list.
///
/// ```ignore
/// hub::acts! {
///     /// What can happen in the decision room.
///     pub enum Act {
///         /// A seat casts its ballot, or casts it again.
///         BallotCast = "decisions.ballot_cast", words 2;
///     }
/// }
/// ```
/// Each variant holds the struct of the same name, which must be in scope and a [`Payload`].
#[macro_export]
macro_rules! acts {
    (
        $(#[$meta:meta])*
        pub enum $set:ident {
            $( $(#[doc = $about:literal])+ $variant:ident = $name:literal, words $words:literal; )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        pub enum $set {
            $( $(#[doc = $about])+ $variant($variant), )+
        }

        impl $crate::ActSet for $set {
            const KINDS: &'static [$crate::ActKind] = &[
                $( $crate::ActKind {
                    name: $name,
                    words: $words,
                    about: concat!($($about),+),
                    schema: |generator| generator.subschema_for::<$variant>(),
                }, )+
            ];

            fn kind(&self) -> &'static $crate::ActKind {
                let name = match self { $( Self::$variant(_) => $name, )+ };
                match Self::KINDS.iter().find(|kind| kind.name == name) {
                    Some(kind) => kind,
                    None => unreachable!("each variant has its kind: one macro writes both"),
                }
            }

            fn decode(kind: &str, open: &str) -> Result<Self, $crate::NotAnAct> {
                match kind {
                    $( $name => $crate::serde_json::from_str(open)
                        .map(Self::$variant)
                        .map_err(|fault| $crate::NotAnAct::malformed(kind, &fault)), )+
                    _ => Err($crate::NotAnAct::UnknownKind(kind.to_owned())),
                }
            }

            fn open(&self) -> Result<$crate::serde_json::Value, $crate::NotAnAct> {
                match self {
                    $( Self::$variant(act) => $crate::serde_json::to_value(act)
                        .map_err(|fault| $crate::NotAnAct::malformed($name, &fault)), )+
                }
            }

            fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut $crate::Said)) {
                match self { $( Self::$variant(act) => $crate::Payload::said(act, each), )+ }
            }

            fn resolution(&self) -> Option<$crate::Id> {
                match self { $( Self::$variant(act) => $crate::Payload::resolution(act), )+ }
            }
        }
    };
}
