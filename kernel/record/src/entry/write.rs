//! From a typed entry to its canonical bytes.

use super::{ActBody, Auth, Entry, EntryError, VERSION, field};
use crate::canon::{CanonError, CanonFault, MAX_BYTES, write_string};

pub(super) fn entry(entry: &Entry) -> Result<Vec<u8>, EntryError> {
    field::origin(&entry.hub)?;
    let mut out = Vec::with_capacity(512);
    out.extend_from_slice(b"{\"act\":");
    act(&entry.act, &mut out)?;
    out.extend_from_slice(format!(",\"at\":\"{}\",\"auth\":", entry.at).as_bytes());
    auth(&entry.auth, &mut out)?;
    out.extend_from_slice(b",\"hub\":");
    write_string(&entry.hub, &mut out)?;
    out.extend_from_slice(format!(",\"v\":{VERSION}}}").as_bytes());
    if out.len() > MAX_BYTES {
        return Err(CanonError { fault: CanonFault::TooLong, at: MAX_BYTES }.into());
    }
    Ok(out)
}

pub(super) fn act(act: &ActBody, out: &mut Vec<u8>) -> Result<(), EntryError> {
    field::places(&act.hid, &act.open)?;
    out.extend_from_slice(format!("{{\"by\":\"{}\",\"hid\":", act.by).as_bytes());
    list(&act.hid, out, |c| format!("\"{c}\""));
    out.extend_from_slice(
        format!(",\"kind\":\"{}\",\"nonce\":\"{}\"", act.kind, act.nonce).as_bytes(),
    );
    if !act.open.is_empty() {
        out.extend_from_slice(b",\"open\":");
        list(&act.open, out, u8::to_string);
    }
    out.extend_from_slice(b",\"pub\":");
    out.extend_from_slice(act.pub_.as_str().as_bytes());
    out.extend_from_slice(b",\"refs\":");
    list(&act.refs, out, |r| format!("{{\"h\":\"{}\",\"i\":{}}}", r.h, r.i));
    out.extend_from_slice(format!(",\"role\":\"{}\"}}", act.role).as_bytes());
    Ok(())
}

fn list<T>(items: &[T], out: &mut Vec<u8>, text: impl Fn(&T) -> String) {
    out.push(b'[');
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        out.extend_from_slice(text(item).as_bytes());
    }
    out.push(b']');
}

fn auth(auth: &Auth, out: &mut Vec<u8>) -> Result<(), EntryError> {
    let text = match auth {
        Auth::Host => "{\"alg\":\"host\"}".to_owned(),
        Auth::Hidden { c } => format!("{{\"alg\":\"hidden\",\"c\":\"{c}\"}}"),
        Auth::Ed25519 { key, sig } => {
            format!("{{\"alg\":\"ed25519\",\"key\":\"{key}\",\"sig\":\"{sig}\"}}")
        }
        Auth::Webauthn { key, sig } => {
            super::webauthn::check_text(key, sig)?;
            format!("{{\"alg\":\"webauthn\",\"key\":\"{key}\",\"sig\":\"{sig}\"}}")
        }
    };
    out.extend_from_slice(text.as_bytes());
    Ok(())
}
