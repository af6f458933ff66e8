//! From canonical bytes to a typed entry, in one pass.
//!
//! Canonical form fixes the order of the fields, so the reader simply expects them one by one.

use std::sync::Arc;

use super::{ActBody, Auth, Code, Entry, EntryError, Fields, Open, Ref, field, webauthn};
use crate::bytes::Bytes;
use crate::canon::{MAX_BYTES, Scan};
use crate::hidden::Commitment;

/// An entry, and the bytes of its act as they stand in the leaf.
pub struct Parsed<'a> {
    pub entry: Entry,
    pub act: &'a str,
}

/// Reads an entry, only from its canonical bytes, and keeps the span of its act. An entry of the
/// hub that is expected shares its name.
pub(crate) fn read<'a>(
    leaf: &'a [u8],
    expected: Option<&Arc<str>>,
) -> Result<Parsed<'a>, EntryError> {
    let mut scan = Scan::new(leaf, MAX_BYTES)?;
    let s = &mut scan;
    s.enter()?;
    expect(s, "{\"act\":")?;
    let from = s.pos();
    let act = read_act(s)?;
    let act_text = s.since(from);
    expect(s, ",\"at\":")?;
    let at = plain(s)?.parse().map_err(|_| wrong("at", "must be a time in UTC seconds"))?;
    expect(s, ",\"auth\":")?;
    let auth = read_auth(s)?;
    expect(s, ",\"hub\":")?;
    let hub = read_hub(s, expected)?;
    expect(s, ",\"v\":1}")?;
    s.end()?;
    Ok(Parsed { entry: Entry { hub, at, act, auth }, act: act_text })
}

fn read_hub(s: &mut Scan<'_>, expected: Option<&Arc<str>>) -> Result<Arc<str>, EntryError> {
    let hub = s.string()?.text();
    match expected {
        Some(expected) if **expected == *hub => Ok(Arc::clone(expected)),
        _ => {
            field::origin(&hub)?;
            Ok(hub.into())
        }
    }
}

fn wrong(field: &'static str, what: &'static str) -> EntryError {
    EntryError::Field { field, what }
}

fn expect(s: &mut Scan<'_>, mark: &'static str) -> Result<(), EntryError> {
    if s.skip(mark) {
        return Ok(());
    }
    Err(EntryError::Shape { expected: mark, at: s.pos() })
}

/// A string that needs no unescaping: whatever an escape could mean, its reader will refuse it.
fn plain<'a>(s: &mut Scan<'a>) -> Result<&'a str, EntryError> {
    Ok(s.string()?.raw)
}

fn code(s: &mut Scan<'_>, field: &'static str) -> Result<Code, EntryError> {
    Code::new(plain(s)?)
        .map_err(|_| wrong(field, "must be 1 to 64 letters, digits, `.`, `_`, `:` or `-`"))
}

fn bytes<const N: usize>(s: &mut Scan<'_>, name: &'static str) -> Result<Bytes<N>, EntryError> {
    let spelled = s.bytes::<N>().and_then(|text| Bytes::from_url(text).ok());
    spelled.ok_or(wrong(name, "must be bytes of its fixed length in base64url"))
}

fn read_act(s: &mut Scan<'_>) -> Result<ActBody, EntryError> {
    s.enter()?;
    expect(s, "{\"by\":")?;
    let by = code(s, "by")?;
    expect(s, ",\"hid\":")?;
    let mut hid = Vec::new();
    list(s, |s| {
        hid.push(Commitment::read(s).ok_or(wrong("hid", "must hold commitments"))?);
        Ok(())
    })?;
    expect(s, ",\"kind\":")?;
    let kind = code(s, "kind")?;
    expect(s, ",\"nonce\":")?;
    let nonce = bytes(s, "nonce")?;
    let open = if s.skip(",\"open\":") { read_open(s)? } else { Open::new() };
    expect(s, ",\"pub\":")?;
    if s.peek() != Some(b'{') {
        return Err(EntryError::Shape { expected: "{", at: s.pos() });
    }
    let pub_ = Fields::checked(s.value()?);
    expect(s, ",\"refs\":")?;
    let mut refs = Vec::new();
    list(s, |s| {
        refs.push(read_ref(s)?);
        Ok(())
    })?;
    expect(s, ",\"role\":")?;
    let role = code(s, "role")?;
    expect(s, "}")?;
    s.leave();
    let act = ActBody { kind, by, role, nonce, refs, pub_, hid, open };
    field::places(&act.hid, &act.open)?;
    Ok(act)
}

fn read_open(s: &mut Scan<'_>) -> Result<Open, EntryError> {
    let mut open = Open::new();
    list(s, |s| {
        let place = u8::try_from(s.integer()?).ok();
        let kept = place.and_then(|place| open.try_push(place).ok());
        kept.ok_or(wrong("open", "must list places of `hid`"))
    })?;
    // An empty list is written by leaving the field out.
    if open.is_empty() { Err(wrong("open", "must not be empty")) } else { Ok(open) }
}

fn read_ref(s: &mut Scan<'_>) -> Result<Ref, EntryError> {
    expect(s, "{\"h\":")?;
    let h = bytes(s, "h")?;
    expect(s, ",\"i\":")?;
    let i = u64::try_from(s.integer()?).map_err(|_| wrong("i", "must be an index"))?;
    expect(s, "}")?;
    Ok(Ref { i, h })
}

/// Shows each item of a list to `item`, which reads it.
fn list<'a>(
    s: &mut Scan<'a>,
    mut item: impl FnMut(&mut Scan<'a>) -> Result<(), EntryError>,
) -> Result<(), EntryError> {
    expect(s, "[")?;
    let mut first = true;
    while !s.skip("]") {
        if !std::mem::take(&mut first) {
            expect(s, ",")?;
        }
        item(s)?;
    }
    Ok(())
}

fn read_auth(s: &mut Scan<'_>) -> Result<Auth, EntryError> {
    if s.skip("{\"alg\":\"host\"}") {
        return Ok(Auth::Host);
    }
    let auth = if s.skip("{\"alg\":\"hidden\",\"c\":") {
        let c = Commitment::read(s).ok_or(wrong("c", "must be a commitment"))?;
        Auth::Hidden { c }
    } else if s.skip("{\"alg\":\"ed25519\",\"key\":") {
        let key = bytes(s, "key")?;
        expect(s, ",\"sig\":")?;
        Auth::Ed25519 { key, sig: bytes(s, "sig")? }
    } else {
        expect(s, "{\"alg\":\"webauthn\",\"key\":")?;
        let key = plain(s)?;
        expect(s, ",\"sig\":")?;
        let sig = plain(s)?;
        webauthn::check_text(key, sig)?;
        Auth::Webauthn { key: key.into(), sig: sig.into() }
    };
    expect(s, "}")?;
    Ok(auth)
}
