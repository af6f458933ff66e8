//! `landscape/partners`: who was sent a personal link, who answered, who has not.

use std::collections::BTreeSet;

use faces::lang::Tag;
use faces::parts::{self, Choice, Field, Status};
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Fields, FirstLetter, Letter, Next, Sheet, View};
use hub::{At, Audience, Id, Openness, Refusal, SECRETARIAT, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{edit, labels, shared};
use crate::act::{Act, InvitationEnded, PartnerInvited, PartnerReminded};
use crate::state::Actor;
use crate::view::partners::{Asked, Heard, asked};
use crate::view::said_of;

/// How long a link holds when nothing else is chosen, and the choices, in days.
const DAYS: [&str; 3] = ["90", "30", "365"];

/// The most links sent at once: mail servers take more for spam.
const AT_ONCE: usize = 100;

/// Everybody who was asked.
#[derive(Serialize, JsonSchema)]
pub struct AskedView {
    /// Those that were asked, in the order of the page.
    asked: Vec<Asked>,
    /// Organisations with a known address that were not asked yet.
    unasked: u64,
}

/// How many have not answered and may be reminded now.
pub(super) fn remindable(ctx: &Ctx) -> usize {
    let asked = asked(shared::state(ctx), ctx.now, ctx.audience);
    asked.iter().filter(|one| one.remind).count()
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let asked = asked(shared::state(ctx), ctx.now, ctx.audience);
    let unasked = unasked(ctx, &asked).count() as u64;
    Ok(Box::new(AskedView { asked, unasked }))
}

/// Organisations with a known address that hold no invitation, with that address. One whose link
/// was ended is sent another by hand alone.
fn unasked<'c>(ctx: &Ctx<'c>, asked: &[Asked]) -> impl Iterator<Item = (&'c Actor, String)> {
    let state = shared::state(ctx);
    let held = asked.iter().filter(|one| one.heard != Heard::Over || one.ended);
    let held: BTreeSet<Id> = held.map(|one| state.lead_id(one.actor)).collect();
    let audience = ctx.audience.clone();
    let others = state.actors().filter(move |(_, actor)| !held.contains(&actor.id));
    others
        .filter_map(move |(_, actor)| address_of(actor, &audience).map(|address| (actor, address)))
}

/// Where an organisation is written to: its e-mail address, else the newest that its contacts name.
fn address_of(actor: &Actor, audience: &Audience) -> Option<String> {
    let mut said = said_of(&actor.private, audience);
    if let Some(own) = said.remove("email").as_deref().and_then(address_in) {
        return Some(own);
    }
    let tables = actor.private.iter().rev().filter_map(|said| said.table_seen_by(audience));
    let last =
        tables.flatten().filter(|(key, text)| said.get(&***key).is_some_and(|t| **t == ***text));
    last.map(|(_, text)| text).find_map(|text| address_in(text))
}

/// The first piece of a text that can be an e-mail address.
fn address_in(text: &str) -> Option<String> {
    let pieces = text.split([' ', ',', ';', '<', '>', '(', ')', '\n', '\t']);
    let fits = |piece: &&str| {
        let Some((name, host)) = piece.split_once('@') else { return false };
        let plain = |c: char| c.is_ascii_alphanumeric() || "._+-".contains(c);
        let parts_are_there = !name.is_empty() && host.split('.').all(|part| !part.is_empty());
        parts_are_there && host.contains('.') && name.chars().chain(host.chars()).all(plain)
    };
    pieces.into_iter().find(fits).map(str::to_owned)
}

impl AskedView {
    fn count(&self, heard: Heard) -> usize {
        self.asked.iter().filter(|one| one.heard == heard).count()
    }

    fn remindable(&self) -> usize {
        self.asked.iter().filter(|one| one.remind).count()
    }

    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-partners-table"),
            vec![
                Column::text("organisation", word("landscape-column-name")),
                Column::text("heard", word("landscape-partners-heard")).result(),
                Column::text("contact", word("landscape-partners-contact")),
                Column::text("sent", word("landscape-partners-sent")),
                Column::text("last", word("landscape-partners-last")),
                Column::text("reminded", word("landscape-partners-reminded")),
                Column::text("until", word("landscape-partners-until")),
            ],
        );
        table.empty = Some(word("landscape-partners-nobody"));
        for one in &self.asked {
            let day =
                |unix: Option<i64>| unix.and_then(At::from_unix).map_or(Cell::Empty, Cell::Day);
            let name = labels::name(ctx.lang, one.name.as_deref());
            table.push(vec![
                Cell::link(name, ctx.href(&format!("orgs/{}", one.actor))),
                Cell::Status(status(ctx, one.heard)),
                Cell::maybe(one.contact.clone()),
                day(Some(one.sent)),
                day(one.last),
                day(one.reminded),
                day(Some(one.until)),
            ]);
        }
        table
    }

    fn send_form(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let tags: Vec<Choice> = std::iter::once(lang.tag())
            .chain(Tag::ALL.into_iter().filter(|tag| *tag != lang.tag()))
            .map(|tag| Choice::new(tag.code(), tag.own_name()))
            .collect();
        let days = DAYS.map(|n| {
            let days: u64 = n.parse().unwrap_or_default();
            Choice::new(n, &lang.t("landscape-partners-days", &[("n", days.into())]))
        });
        parts::form(
            ctx,
            "landscape/partners",
            html! {
                (Field::new("organisation", &lang.word("landscape-axis-organisation"))
                    .value(ctx.query.get("for").unwrap_or_default())
                    .hint(&lang.word("landscape-name-hint")).retry(ctx).text("text"))
                (Field::new("email", &lang.word("landscape-partners-email"))
                    .hint(&lang.word("landscape-partners-email-hint")).retry(ctx).text("email"))
                (Field::new("contact", &lang.word("landscape-partners-contact")).optional(lang)
                    .max_length(200).retry(ctx).text("text"))
                (Field::new("lang", &lang.word("landscape-partners-lang")).retry(ctx).select(&tags))
                (Field::new("days", &lang.word("landscape-partners-hold")).retry(ctx).select(&days))
                (parts::button(&lang.word("landscape-partners-send")))
            },
        )
    }

    fn batch(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let remind = self.remindable();
        html! {
            @if remind > 0 {
                (parts::form(ctx, "landscape/partners/remind", html! {
                    p { (lang.word("landscape-partners-polite")) }
                    button.button.quiet type="submit" {
                        (lang.t("landscape-partners-remind-all", &[("n", remind.into())]))
                    }
                }))
            }
            @if self.unasked > 0 {
                (parts::form(ctx, "landscape/partners/all", html! {
                    button.button.quiet type="submit" {
                        (lang.t("landscape-partners-send-all", &[("n", self.unasked.into())]))
                    }
                }))
            }
        }
    }

    /// What can be done about one organisation.
    fn one_by_one(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let button = |path: &str, id: Id, label: &str| {
            parts::form(
                ctx,
                path,
                html! {
                    input type="hidden" name="id" value=(id);
                    button.button.quiet type="submit" { (lang.word(label)) }
                },
            )
        };
        let open = self.asked.iter().filter(|one| one.heard != Heard::Over);
        html! {
            ul.rows { @for one in open { li {
                div {
                    (labels::org_link(ctx, one.actor)) " "
                    (parts::tag(&status(ctx, one.heard)))
                }
                div.acts {
                    @if one.remind {
                        (button("landscape/partners/remind", one.id, "landscape-partners-remind"))
                    }
                    (button("landscape/partners/end", one.id, "landscape-partners-end"))
                }
            } } }
        }
    }
}

fn status(ctx: &Ctx, heard: Heard) -> Status {
    let word = ctx.lang.word(&format!("landscape-heard-{}", heard.code()));
    match heard {
        Heard::Silent => Status::Unknown(word),
        Heard::Begun => Status::Open(word),
        Heard::Answered => Status::Good(word),
        Heard::Over => Status::Warn(word),
    }
}

impl View for AskedView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let numbers = [
            ("all", self.asked.len().into()),
            ("answered", self.count(Heard::Answered).into()),
            ("begun", self.count(Heard::Begun).into()),
            ("silent", self.count(Heard::Silent).into()),
        ];
        let open = self.asked.iter().any(|one| one.heard != Heard::Over);
        Sheet {
            title: lang.word("landscape-partners-title"),
            crumbs: vec![(lang.word("landscape-nav"), "landscape".to_owned())],
            lead: Some(html! {
                @if self.asked.is_empty() { (lang.word("landscape-partners-empty")) } @else {
                    (lang.t("landscape-partners-lead", &numbers))
                }
            }),
            main: Some(html! {
                (parts::errors(ctx))
                (self.batch(ctx))
                @if !self.asked.is_empty() { (self.rows(ctx).plain(lang)) }
                @if open {
                    (parts::details(&lang.word("landscape-partners-one"), self.one_by_one(ctx)))
                }
                h2 { (lang.word("landscape-partners-new")) }
                (self.send_form(ctx))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}

/// The act that invites an organisation, and the letter that tells it.
fn invitation(ctx: &Ctx, actor: &Actor, contact: &str, first: FirstLetter) -> (Act, Letter) {
    let person = ctx.fresh_id('p');
    let contact = Said::text(contact).only(Openness::Role(SECRETARIAT.into()));
    let act = PartnerInvited {
        id: ctx.fresh_id('l'),
        person,
        actor: actor.id,
        until: first.until,
        contact,
    };
    let organisation = labels::actor(ctx, actor);
    (Act::PartnerInvited(act), Letter { person, organisation, first: Some(first) })
}

/// Sends one organisation its link.
pub(super) fn invite(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let id = edit::meant(ctx, fields, "organisation")?;
    let actor = shared::state(ctx).actor(id).ok_or(Failure::NotFound)?;
    let days = fields.get("days").filter(|days| DAYS.contains(days)).unwrap_or(DAYS[0]);
    let days: i64 = days.parse().unwrap_or_default();
    let first = FirstLetter {
        email: fields.get("email").unwrap_or_default().to_owned(),
        lang: fields.get("lang").and_then(Tag::parse).unwrap_or(ctx.lang.tag()),
        until: ctx.now.plus_days(days),
    };
    let contact = fields.get("contact").unwrap_or_default();
    let (act, letter) = invitation(ctx, actor, contact, first);
    let next = Next::act(act, "landscape/partners").writing(vec![letter]);
    Ok(next.saying("landscape-said-sent"))
}

/// Sends a link to every organisation whose address is known and that holds none.
pub(super) fn invite_all(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let asked = asked(shared::state(ctx), ctx.now, ctx.audience);
    let days: i64 = DAYS[0].parse().unwrap_or_default();
    let until = ctx.now.plus_days(days);
    let (acts, letters): (Vec<Act>, Vec<Letter>) = unasked(ctx, &asked)
        .take(AT_ONCE)
        .map(|(actor, email)| {
            let first = FirstLetter { email, lang: ctx.lang.tag(), until };
            invitation(ctx, actor, "", first)
        })
        .unzip();
    let next = Next::acts(acts, "landscape/partners").writing(letters);
    Ok(next.saying("landscape-said-sent"))
}

/// Reminds one organisation, or all that may be reminded now.
pub(super) fn remind(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let state = shared::state(ctx);
    let only: Option<Id> = fields.get_as("id");
    let all = asked(state, ctx.now, ctx.audience);
    let chosen = all.iter().filter(|one| match only {
        Some(id) => one.id == id,
        None => one.remind,
    });
    let (acts, letters): (Vec<Act>, Vec<Letter>) = chosen
        .take(AT_ONCE)
        .filter_map(|one| {
            let person = state.partners().invitations().get(&one.id)?.person;
            let organisation = labels::name(ctx.lang, one.name.as_deref());
            let letter = Letter { person, organisation, first: None };
            Some((Act::PartnerReminded(PartnerReminded { id: one.id }), letter))
        })
        .unzip();
    if acts.is_empty() {
        return Err(Refusal::too_late("landscape-refused-reminded").into());
    }
    let next = Next::acts(acts, "landscape/partners").writing(letters);
    Ok(next.saying("landscape-said-reminded"))
}

/// Ends a link.
pub(super) fn end(_: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let id: Id = fields.need("id", "landscape-refused-name", "landscape-refused-name")?;
    let act = InvitationEnded { id, reason: Said::default() };
    let next = Next::act(Act::InvitationEnded(act), "landscape/partners");
    Ok(next.saying("landscape-said-invitation-ended"))
}
