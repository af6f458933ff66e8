//! What people typed, between an act and the journal: sealed on the way in, filled in on the way
//! out.

use std::borrow::Cow;
use std::collections::BTreeMap;

use record::hidden;
use record::{Commitment, Disclosure, canon};
use serde::de::IgnoredAny;
use serde_json::Value;
use store::{Hidden, NewHidden};

use super::ports::Randomness;
use super::refused::Refused;
use crate::act::NotAnAct;
use crate::audience::Openness;
use crate::capability::AnyAct;
use crate::refusal::Refusal;
use crate::said::Said;

/// Words by the name of their field, and who may read them.
pub(super) type Words = BTreeMap<String, (Value, Openness)>;

/// Text in normal form C, all through a value.
fn normal(value: Value) -> Value {
    match value {
        Value::String(text) => match canon::nfc(&text) {
            Cow::Borrowed(_) => Value::String(text),
            Cow::Owned(other) => Value::String(other),
        },
        Value::Array(items) => items.into_iter().map(normal).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (canon::nfc(&name).into_owned(), normal(value)))
            .collect(),
        other => other,
    }
}

/// The words of an act, in normal form.
///
/// # Errors
/// When two fields have one name: a mistake of the room.
pub(super) fn words_of(act: &mut AnyAct) -> Result<Words, NotAnAct> {
    let mut words = Words::new();
    let mut twice = None;
    act.said(&mut |name, said| {
        let Some(value) = said.to_value() else { return };
        let openness = said.openness().clone();
        if words.insert(name.to_owned(), (normal(value), openness)).is_some() {
            twice = Some(name);
        }
    });
    match twice {
        None => Ok(words),
        Some(name) => Err(NotAnAct::Malformed {
            kind: act.kind().name.to_owned(),
            fault: format!("two fields of words are called `{name}`"),
        }),
    }
}

/// What was said in one field: the field's name, and the words for those who may read them.
pub(super) type Named<'a> = (Cow<'a, str>, Said);

/// Fills what was said into an act. Fields of which nothing was said are empty, for everybody; of
/// two words of one name the later counts.
pub(super) fn fill(act: &mut AnyAct, mut given: Vec<Named>) {
    act.said(&mut |name, said| {
        let found = given.iter_mut().rev().find(|(given, _)| given == name);
        *said = found.map(|(_, words)| std::mem::take(words)).unwrap_or_default();
    });
}

/// Words as they are filled in.
pub(super) fn named(words: &Words) -> Vec<Named<'_>> {
    let words = words.iter();
    words.map(|(name, (value, to))| (name.into(), Said::disclosed(value, to.clone()))).collect()
}

/// Words sealed for an entry: its commitments and what the journal keeps of them.
pub(super) struct Sealed {
    pub places: hidden::Places,
    pub kept: Vec<NewHidden>,
}

/// Seals words: each under a fresh salt, padded with decoys to the number of the kind.
pub(super) fn seal(
    words: &Words,
    subject: &str,
    places: usize,
    random: &dyn Randomness,
) -> Result<Sealed, Refused> {
    let fresh = || {
        let mut bytes = [0; 32];
        random.fill(&mut bytes);
        bytes
    };
    let mut kept = Vec::with_capacity(words.len());
    let mut values = Vec::with_capacity(words.len());
    for (name, (value, openness)) in words {
        let too_long = |_| Refusal::invalid("hub-refused-words").with("field", name);
        let disclosure = Disclosure::new(fresh(), name, value.clone()).map_err(too_long)?;
        kept.push(new_hidden(&disclosure, openness, subject)?);
        values.push((disclosure.commitment(), how_open(openness)));
    }
    let total: usize = kept.iter().map(|hidden| hidden.disclosure.len()).sum();
    if total > hidden::MAX_DISCLOSURE {
        return Err(Refusal::invalid("hub-refused-too-large").with("fault", total).into());
    }
    let decoys: Vec<[u8; 32]> = (values.len()..places).map(|_| fresh()).collect();
    let places = hidden::arrange(&values, &decoys, places)
        .map_err(|fault| Refused::Fault(fault.to_string()))?;
    Ok(Sealed { places, kept })
}

/// What the journal keeps of a disclosure, and whose words they are.
pub(super) fn new_hidden(
    disclosure: &Disclosure,
    openness: &Openness,
    subject: &str,
) -> Result<NewHidden, Refused> {
    Ok(NewHidden {
        commitment: bytes_of(&disclosure.commitment())?,
        disclosure: disclosure.as_str().as_bytes().to_vec(),
        key: Some(subject.to_owned()),
        audience: openness.to_string(),
    })
}

/// Who may read words, as the entry says it.
pub(super) fn how_open(openness: &Openness) -> hidden::Openness {
    match openness {
        Openness::Everybody => hidden::Openness::Open,
        Openness::Members | Openness::Role(_) | Openness::Organisations(_) | Openness::Host => {
            hidden::Openness::Withheld
        }
    }
}

fn bytes_of(commitment: &Commitment) -> Result<[u8; 32], Refused> {
    record::Hash::from_url(commitment.as_str())
        .map(|hash| hash.0)
        .map_err(|fault| Refused::Fault(fault.to_string()))
}

/// The words that the journal kept of one entry; erased ones are missing.
pub(super) fn words_kept(kept: &[Hidden]) -> Words {
    kept.iter()
        .filter_map(|hidden| {
            let (_, name, value) =
                serde_json::from_slice::<(IgnoredAny, String, Value)>(hidden.disclosure.as_ref()?)
                    .ok()?;
            Some((name, (value, Openness::from(&*hidden.audience))))
        })
        .collect()
}

/// The same words as they are filled in, read where they lie: a replay reads a great many.
pub(super) fn named_kept(kept: &[Hidden]) -> Vec<Named<'_>> {
    let read = |hidden| {
        let Hidden { disclosure, audience, .. }: &Hidden = hidden;
        let (name, value) = split(disclosure.as_ref()?)?;
        Some((name.into(), Said::spelled(value, Openness::from(&**audience))))
    };
    kept.iter().filter_map(read).collect()
}

/// Name and value of a disclosure, as they are spelled in `["salt","name",value]`. Every salt is of
/// one length, and a name with a quote in it is no field's name.
fn split(disclosure: &[u8]) -> Option<(&str, &str)> {
    const SALTED: usize = "[\"\",\"".len() + 43;
    let text = std::str::from_utf8(disclosure).ok()?;
    let (name, rest) = text.get(SALTED..)?.split_once('"')?;
    Some((name, rest.strip_prefix(',')?.strip_suffix(']')?))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::audience::Audience;

    #[test]
    fn words_are_read_where_they_lie_as_they_are_read_as_json() {
        let values = [
            json!("Water"),
            json!("with \"quotes\", a \\ and \n; \u{1f30d} مياه"),
            json!(["CAA", "a\",\"b", ""]),
            json!({ "Phone": "1", "a\",b": "2" }),
            json!([]),
            json!(7),
            json!(["text", 7]),
            json!({ "deep": ["no words"] }),
        ];
        for value in values {
            let disclosure = Disclosure::new([3; 32], "name", value.clone()).unwrap();
            let kept = Hidden {
                index: 0,
                n: 0,
                commitment: [0; 32],
                disclosure: Some(disclosure.as_str().as_bytes().to_vec()),
                audience: "members".into(),
            };
            let kept = [kept];
            let words = words_kept(&kept);
            assert_eq!(named_kept(&kept), named(&words), "{value}");
            let (_, said) = named_kept(&kept).remove(0);
            assert_eq!(said.seen_by(&Audience::public()), None);
        }
    }
}
