//! The mail to somebody who left while their file was worked on: it is ready, or it is not.

use hub::{Audience, Id};

use super::asked::Asked;
use super::sign_in::origin;
use crate::people::mail::{self, Mail};
use crate::people::viewer::Way;
use crate::product;

/// Where the mail would go: to whoever is signed in, about what they began themselves.
#[must_use]
pub fn reader(asked: &Asked, about: &str) -> Option<String> {
    about.rsplit('/').next()?.parse::<Id>().ok().filter(|id| id.letter() == 'w')?;
    let signed_in = matches!(asked.viewer.way, Way::Session(_));
    let account = asked.viewer.account.filter(|_| signed_in)?;
    let account = asked.house.accounts.account(account).ok()??;
    Some(account.email).filter(|email| mail::is_address(email))
}

/// Tells whoever began the work how it came out. What fails here is logged: the page says it too.
pub fn send(asked: &Asked, about: &str, well: bool) {
    let Some(to) = reader(asked, about) else { return };
    let title = asked.live.read(|hub| product::title(hub, asked.live.name(), &Audience::public()));
    let link = format!("{}{}", origin(asked), asked.href(about));
    let values = [("hub", title.as_str().into()), ("link", link.into())];
    let what = if well { "frame-work-ready" } else { "frame-work-failed" };
    let mail = Mail {
        to,
        subject: asked.lang.t(&format!("{what}-subject"), &values),
        body: asked.lang.t(&format!("{what}-body"), &values),
    };
    if let Err(fault) = asked.house.post.send(&mail) {
        tracing::error!("mail about work: {fault}");
    }
}
