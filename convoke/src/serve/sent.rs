//! What was sent along: forms and files, within limits.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRequest as _, Multipart};
use axum::http::{Request, StatusCode, header};
use faces::Fields;

use super::address::{self, MOST_FIELDS};

/// The longest form without files, in bytes.
const FORM_BYTES: usize = 1 << 20;

/// The longest form with files, in bytes.
pub const UPLOAD_BYTES: usize = 64 << 20;

/// How much more is read and thrown away, in bytes: a browser shows the answer only when it could
/// send everything.
const WASTED_BYTES: usize = 512 << 20;

/// The most files in one form.
const MOST_FILES: usize = 8;

/// What was sent: as a form, and as it is.
pub type Sent = (Fields, Vec<u8>);

/// Reads what was sent along.
///
/// # Errors
/// 413 when it is too long, 415 when it is no form and no JSON, 400 when it is broken.
pub async fn read(request: Request<Body>, known: bool) -> Result<Sent, StatusCode> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
    let kind = kind.unwrap_or_default().to_ascii_lowercase();
    if kind.starts_with("multipart/form-data") {
        // Strangers have nothing to upload, and must not fill the memory.
        let most = if known { UPLOAD_BYTES } else { FORM_BYTES };
        return Ok((multipart(request, most).await?, Vec::new()));
    }
    let bytes = axum::body::to_bytes(request.into_body(), FORM_BYTES);
    let bytes = bytes.await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    if kind.starts_with("application/x-www-form-urlencoded") {
        let text = std::str::from_utf8(&bytes).map_err(|_| StatusCode::BAD_REQUEST)?;
        return Ok((address::fields(text), Vec::new()));
    }
    if kind.starts_with("application/json") || bytes.is_empty() {
        return Ok((Fields::default(), bytes.to_vec()));
    }
    Err(StatusCode::UNSUPPORTED_MEDIA_TYPE)
}

async fn multipart(request: Request<Body>, most: usize) -> Result<Fields, StatusCode> {
    let broken = |_| StatusCode::BAD_REQUEST;
    // Axum's own limit of 2 MB would cut real spreadsheets off; here every byte is counted.
    let mut request = request;
    DefaultBodyLimit::disable().apply(&mut request);
    let mut parts =
        Multipart::from_request(request, &()).await.map_err(|_| StatusCode::BAD_REQUEST)?;
    let (mut fields, mut left, mut wasted) = (Fields::default(), most, WASTED_BYTES);
    while let Some(mut part) = parts.next_field().await.map_err(broken)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let mut bytes = Vec::new();
        while let Some(chunk) = part.chunk().await.map_err(broken)? {
            match left.checked_sub(chunk.len()) {
                Some(rest) => {
                    left = rest;
                    bytes.extend_from_slice(&chunk);
                }
                None => {
                    left = 0;
                    wasted =
                        wasted.checked_sub(chunk.len()).ok_or(StatusCode::PAYLOAD_TOO_LARGE)?;
                }
            }
        }
        if wasted < WASTED_BYTES {
            continue;
        }
        match file {
            // A file field left empty is sent as a file without a name.
            Some(file) if file.is_empty() && bytes.is_empty() => {}
            Some(file) => fields.files.push((name, file, Arc::from(bytes))),
            None => {
                let text = String::from_utf8(bytes).map_err(|_| StatusCode::BAD_REQUEST)?;
                fields.values.push((name, text));
            }
        }
        if fields.values.len() > MOST_FIELDS || fields.files.len() > MOST_FILES {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
    }
    if wasted < WASTED_BYTES {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    Ok(fields)
}
