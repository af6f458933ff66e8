//! Inviting: a person who was given a part in the hub gets an account and a mail that says so.

use faces::{Failure, FieldError, Invite, Who};
use hub::Refusal;
use store::StoreError;

use super::address;
use super::asked::Asked;
use super::sign_in::origin;
use crate::people::mail::{self, Mail};
use crate::{founding, product};

/// Whether this person may sign in with this address: before anything is recorded.
///
/// # Errors
/// The field to mend.
pub fn check(asked: &Asked, invite: &Invite) -> Result<(), Failure> {
    if !mail::is_address(&invite.email) {
        return Err(wrong("frame-sign-in-no-address"));
    }
    let fault = |fault: StoreError| Failure::Fault(fault.to_string());
    let (accounts, hub) = (&asked.house.accounts, asked.live.name());
    let person = invite.person.to_string();
    if let Some(account) = accounts.account_by_email(&invite.email).map_err(fault)?
        && let Some(other) = accounts.person(account.id, hub).map_err(fault)?
    {
        return if other == person { Ok(()) } else { Err(wrong("frame-invite-other")) };
    }
    if accounts.account_of_person(hub, &person).map_err(fault)?.is_some() {
        return Err(wrong("frame-invite-has"));
    }
    // An address opens everything its person may do, so nobody but the secretariat gives one to
    // somebody who already has a part.
    let audience = asked.live.read(|hub| hub.audience(invite.person, asked.now));
    if !audience.roles.is_empty() && !asked.viewer.is(Who::Secretariat) {
        return Err(wrong("frame-invite-only"));
    }
    Ok(())
}

fn wrong(message: &'static str) -> Failure {
    let why = Refusal::invalid(message);
    Failure::Fields(vec![FieldError { field: "email".to_owned(), why }])
}

/// Opens the account and tells the person. The act stands already: what fails here is logged, and
/// sending the form again mends it.
pub fn send(asked: &Asked, invite: &Invite) {
    if let Err(fault) = told(asked, invite) {
        tracing::error!("invitation: {fault}");
    }
}

fn told(asked: &Asked, invite: &Invite) -> Result<(), String> {
    let (accounts, hub) = (&asked.house.accounts, asked.live.name());
    founding::bind(accounts, hub, invite.person, &invite.email, &invite.name, asked.now)?;
    let title =
        asked.live.read(|hub| product::title(hub, asked.live.name(), &hub::Audience::public()));
    let page = asked.href(&format!("sign-in?email={}", address::encoded(&invite.email)));
    let link = format!("{}{page}", origin(asked));
    let values = [("hub", title.as_str().into()), ("link", link.into())];
    let mail = Mail {
        to: invite.email.to_lowercase(),
        subject: asked.lang.t("frame-invite-subject", &values),
        body: asked.lang.t("frame-invite-body", &values),
    };
    asked.house.post.send(&mail).map_err(|fault| fault.to_string())
}
