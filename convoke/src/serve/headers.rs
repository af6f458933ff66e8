//! Headers that every answer carries.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// The content policy: nothing inline, nothing from elsewhere.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
frame-ancestors 'none'";

const ALWAYS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    ),
];

/// What forbids frames: an answer with a content policy of its own says itself who may frame it.
const NO_FRAMES: [HeaderName; 2] =
    [header::X_FRAME_OPTIONS, HeaderName::from_static("cross-origin-resource-policy")];

/// Adds the headers of every answer; with HTTPS also the promise to stay with it.
pub fn secure(headers: &mut HeaderMap, https: bool) {
    let own_policy = headers.contains_key(header::CONTENT_SECURITY_POLICY);
    for (name, value) in &ALWAYS {
        if own_policy && NO_FRAMES.contains(name) {
            continue;
        }
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if https {
        let stay = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, stay);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}
