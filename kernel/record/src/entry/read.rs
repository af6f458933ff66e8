//! From canonical bytes to a typed entry, in one pass.
//!
//! Canonical form fixes the order of the fields, so the reader simply expects them one by one.

use super::{ActBody, Auth, Entry, EntryError, Fields, Ref, field, webauthn};
use crate::bytes::{Bytes, NotBytes};
use crate::canon::{MAX_BYTES, Scan};
use crate::hidden::Commitment;

/// An entry, and the bytes of its act as they stand in the leaf.
pub struct Parsed<'a> {
    pub entry: Entry,
    pub act: &'a str,
}

/// Reads an entry, only from its canonical bytes, and keeps the span of its act.
pub(crate) fn read(leaf: &[u8]) -> Result<Parsed<'_>, EntryError> {
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
    let hub = s.string()?.text().into_owned();
    field::origin(&hub)?;
    expect(s, ",\"v\":1}")?;
    s.end()?;
    Ok(Parsed { entry: Entry { hub, at, act, auth }, act: act_text })
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

fn bytes<const N: usize>(s: &mut Scan<'_>, name: &'static str) -> Result<Bytes<N>, EntryError> {
    let not_bytes = |_: NotBytes| wrong(name, "must be bytes of its fixed length in base64url");
    Bytes::from_url(plain(s)?).map_err(not_bytes)
}

fn read_act(s: &mut Scan<'_>) -> Result<ActBody, EntryError> {
    s.enter()?;
    expect(s, "{\"by\":")?;
    let by = plain(s)?.to_owned();
    expect(s, ",\"hid\":")?;
    let hid = list(s, |s| {
        Commitment::parse(plain(s)?).map_err(|_| wrong("hid", "must hold commitments"))
    })?;
    expect(s, ",\"kind\":")?;
    let kind = plain(s)?.to_owned();
    expect(s, ",\"nonce\":")?;
    let nonce = bytes(s, "nonce")?;
    let open = if s.skip(",\"open\":") { read_open(s)? } else { Vec::new() };
    expect(s, ",\"pub\":")?;
    if s.peek() != Some(b'{') {
        return Err(EntryError::Shape { expected: "{", at: s.pos() });
    }
    let pub_ = Fields::checked(s.value()?);
    expect(s, ",\"refs\":")?;
    let refs = list(s, read_ref)?;
    expect(s, ",\"role\":")?;
    let role = plain(s)?.to_owned();
    expect(s, "}")?;
    s.leave();
    let act = ActBody { kind, by, role, nonce, refs, pub_, hid, open };
    field::act(&act)?;
    Ok(act)
}

fn read_open(s: &mut Scan<'_>) -> Result<Vec<u8>, EntryError> {
    let open = list(s, |s| {
        u8::try_from(s.integer()?).map_err(|_| wrong("open", "must list places of `hid`"))
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

fn list<'a, T>(
    s: &mut Scan<'a>,
    mut item: impl FnMut(&mut Scan<'a>) -> Result<T, EntryError>,
) -> Result<Vec<T>, EntryError> {
    expect(s, "[")?;
    let mut items = Vec::new();
    while !s.skip("]") {
        if !items.is_empty() {
            expect(s, ",")?;
        }
        items.push(item(s)?);
    }
    Ok(items)
}

fn read_auth(s: &mut Scan<'_>) -> Result<Auth, EntryError> {
    if s.skip("{\"alg\":\"host\"}") {
        return Ok(Auth::Host);
    }
    let auth = if s.skip("{\"alg\":\"hidden\",\"c\":") {
        let c = Commitment::parse(plain(s)?).map_err(|_| wrong("c", "must be a commitment"))?;
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
