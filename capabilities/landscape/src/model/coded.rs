//! Closed lists of values that go by a code: in the record, in addresses and in message ids.

/// Writes an enum whose values have codes, with all of them in order and reading by code.
macro_rules! coded {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$about:meta])+ $value:ident = $code:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema,
        )]
        pub enum $name {
            $( $(#[$about])+ #[serde(rename = $code)] $value, )+
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: [Self; [$(Self::$value),+].len()] = [$(Self::$value),+];

            /// The code, as in the record, in addresses and at the end of message ids.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$value => $code, )+ }
            }

            /// The value of a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|value| value.code() == code)
            }
        }
    };
}

pub(crate) use coded;
