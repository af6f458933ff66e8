//! Writing canonical JSON.

use serde_json::{Map, Value};

use super::{CanonError, CanonFault, MAX_DEPTH, MAX_INTEGER};

/// The canonical bytes of a whole document.
pub(super) fn value(value: &Value, limit: usize) -> Result<Vec<u8>, CanonError> {
    let mut out = Vec::new();
    write_value(value, &mut out, 0)?;
    if out.len() > limit {
        return Err(CanonError { fault: CanonFault::TooLong, at: limit });
    }
    Ok(out)
}

fn write_value(value: &Value, out: &mut Vec<u8>, depth: usize) -> Result<(), CanonError> {
    let fail = |fault, out: &Vec<u8>| Err(CanonError { fault, at: out.len() });
    match value {
        Value::Null => return fail(CanonFault::Null, out),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        Value::Number(n) => match n.as_i64() {
            Some(n) if n.unsigned_abs() <= MAX_INTEGER.unsigned_abs() => {
                out.extend_from_slice(n.to_string().as_bytes());
            }
            None if n.is_f64() => return fail(CanonFault::NotAnInteger, out),
            _ => return fail(CanonFault::IntegerTooLarge, out),
        },
        Value::String(text) => write_string(text, out)?,
        Value::Array(_) | Value::Object(_) if depth >= MAX_DEPTH => {
            return fail(CanonFault::TooDeep, out);
        }
        Value::Array(items) => {
            out.push(b'[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                write_value(item, out, depth + 1)?;
            }
            out.push(b']');
        }
        Value::Object(fields) => write_object(fields, out, depth)?,
    }
    Ok(())
}

fn write_object(
    fields: &Map<String, Value>,
    out: &mut Vec<u8>,
    depth: usize,
) -> Result<(), CanonError> {
    let mut sorted: Vec<_> = fields.iter().collect();
    sorted.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    out.push(b'{');
    for (i, (key, value)) in sorted.into_iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        write_string(key, out)?;
        out.push(b':');
        write_value(value, out, depth + 1)?;
    }
    out.push(b'}');
    Ok(())
}

/// One string with its quotes. Text must already be in normal form C.
pub(crate) fn write_string(text: &str, out: &mut Vec<u8>) -> Result<(), CanonError> {
    if !text.is_ascii() && !unicode_normalization::is_nfc(text) {
        return Err(CanonError { fault: CanonFault::NotNfc, at: out.len() });
    }
    out.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            0x08 => out.extend_from_slice(b"\\b"),
            0x09 => out.extend_from_slice(b"\\t"),
            0x0a => out.extend_from_slice(b"\\n"),
            0x0c => out.extend_from_slice(b"\\f"),
            0x0d => out.extend_from_slice(b"\\r"),
            0x00..0x20 => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
    Ok(())
}
