//! The mail to somebody who left while their file was worked on: it is ready, or it is not.

use hub::{Audience, Id};

use super::asked::Asked;
use super::sign_in::origin;
use crate::people::mail::{self, Mail};
use crate::people::viewer::Way;
use crate::product;

/// Where the mail would go: to whoever signed in with an address, about what they began themselves.
#[must_use]
pub fn reader<'a>(asked: &'a Asked, about: &str) -> Option<&'a str> {
    let id = about.rsplit('/').next().and_then(|last| last.parse::<Id>().ok());
    let begun = id.is_some_and(|id| id.letter() == 'w');
    let signed_in = matches!(asked.viewer.way, Way::Session(_));
    let address = Some(asked.viewer.email.as_str()).filter(|_| begun && signed_in);
    address.filter(|email| mail::is_address(email))
}

/// Tells whoever began the work how it came out. What fails here is logged: the page says it too.
pub fn send(asked: &Asked, about: &str, well: bool) {
    let Some(to) = reader(asked, about) else { return };
    let title = asked.live.read(|hub| product::title(hub, asked.live.name(), &Audience::public()));
    let link = format!("{}{}", origin(asked), asked.href(about));
    let values = [("hub", title.as_str().into()), ("link", link.into())];
    let what = if well { "frame-work-ready" } else { "frame-work-failed" };
    let mail = Mail {
        to: to.to_owned(),
        subject: asked.lang.t(&format!("{what}-subject"), &values),
        body: asked.lang.t(&format!("{what}-body"), &values),
    };
    if let Err(fault) = asked.house.post.send(&mail) {
        tracing::error!("mail about work: {fault}");
    }
}
