//! What is sent: fields to acts. The charter and the rules say whether they may happen.

use faces::{Ctx, Failure, Fields, Next};
use hub::{At, Id, Said};

use crate::act::{
    Act, BackingWithdrawn, ItemBacked, ItemProposed, ItemRemoved, ItemSettled, ItemWithdrawn,
    MeetingCalled, MeetingCancelled, MeetingChanged, MeetingClosed, MinutesAdopted,
    MinutesCorrected,
};
use crate::model::Disposition;
use crate::state::State;
use crate::view;

pub(super) fn call(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (at, language, chair, place) = plan(fields)?;
    let papers_by = papers_by(fields)?;
    let body = fields.get("body").unwrap_or_default().to_owned();
    let meeting = ctx.fresh_id('m');
    let act = MeetingCalled { meeting, body, at, language, chair, papers_by, place };
    let to = format!("meetings/{}", ctx.hub.room::<State>().meetings().count() + 1);
    Ok(Next::act(Act::MeetingCalled(act), to).saying("meetings-said-called"))
}

pub(super) fn change(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let meeting = view::named(ctx)?;
    let (at, language, chair, place) = plan(fields)?;
    let papers_by = papers_by(fields)?;
    let meeting_id = meeting.id;
    let act = MeetingChanged { meeting: meeting_id, at, language, chair, papers_by, place };
    Ok(back_to(meeting.n, Act::MeetingChanged(act)).saying("meetings-said-changed"))
}

fn plan(fields: &Fields) -> Result<(At, String, Option<Id>, Said), Failure> {
    let at = fields.minute("at").ok_or_else(|| Failure::at_field("at", "meetings-wrong-at"))?;
    let language = fields.get("language").unwrap_or_default().to_ascii_lowercase();
    let place = Said::text(fields.get("place").unwrap_or_default());
    Ok((at, language, named(fields, "chair")?, place))
}

/// The end of the day by which papers are to be out, where one is named.
fn papers_by(fields: &Fields) -> Result<Option<At>, Failure> {
    let Some(_) = fields.get("papers_by") else { return Ok(None) };
    let day = fields.day("papers_by", "meetings-wrong-at")?;
    Ok(Some(day.plus_seconds(At::DAY - 1)))
}

/// Something named by its id, where anything is named.
fn named(fields: &Fields, name: &str) -> Result<Option<Id>, Failure> {
    let Some(text) = fields.get(name) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| Failure::at_field(name, "meetings-wrong-id"))
}

pub(super) fn cancel(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let meeting = view::named(ctx)?;
    let reason = fields.words("reason", "meetings-wrong-reason")?;
    let act = Act::MeetingCancelled(MeetingCancelled { meeting: meeting.id, reason });
    Ok(back_to(meeting.n, act).saying("meetings-said-cancelled"))
}

pub(super) fn close(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let meeting = view::named(ctx)?;
    let act = Act::MeetingClosed(MeetingClosed { meeting: meeting.id });
    let to = format!("meetings/{}/minutes", meeting.n);
    Ok(Next::act(act, to).saying("meetings-said-closed"))
}

pub(super) fn correct(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let meeting = view::named(ctx)?;
    let words = fields.words("words", "meetings-wrong-words")?;
    let act = Act::MinutesCorrected(MinutesCorrected { meeting: meeting.id, words });
    let to = format!("meetings/{}/minutes#corrections", meeting.n);
    Ok(Next::act(act, to).saying("meetings-said-corrected"))
}

pub(super) fn adopt(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let meeting = view::named(ctx)?;
    let at_meeting = named(fields, "at_meeting")?;
    let act = Act::MinutesAdopted(MinutesAdopted { meeting: meeting.id, at_meeting });
    let to = format!("meetings/{}/minutes", meeting.n);
    Ok(Next::act(act, to).saying("meetings-said-adopted"))
}

/// An item from a seat (`body seat`), or by office (`body`).
pub(super) fn propose(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let place = fields.get("place").unwrap_or_default();
    let (body, seat) = match place.split_once(' ') {
        Some((body, seat)) => (body, Some(seat.to_owned())),
        None => (place, None),
    };
    let act = ItemProposed {
        item: ctx.fresh_id('g'),
        body: body.to_owned(),
        seat,
        motion: named(fields, "motion")?,
        title: fields.words("title", "meetings-wrong-title")?,
        why: Said::text(fields.get("why").unwrap_or_default()),
    };
    let n = ctx.hub.room::<State>().items().count() + 1;
    let to = format!("meetings/agenda/{n}");
    Ok(Next::act(Act::ItemProposed(act), to).saying("meetings-said-proposed"))
}

pub(super) fn back(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (item, seat) = (view::named_item(ctx)?, seat(fields));
    let act = Act::ItemBacked(ItemBacked { item: item.id, seat });
    Ok(back_to_item(item.n, act).saying("meetings-said-backed"))
}

pub(super) fn unback(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (item, seat) = (view::named_item(ctx)?, seat(fields));
    let act = Act::BackingWithdrawn(BackingWithdrawn { item: item.id, seat });
    Ok(back_to_item(item.n, act).saying("meetings-said-unbacked"))
}

fn seat(fields: &Fields) -> String {
    fields.get("seat").unwrap_or_default().to_owned()
}

pub(super) fn withdraw(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let item = view::named_item(ctx)?;
    let reason = Said::text(fields.get("reason").unwrap_or_default());
    let act = Act::ItemWithdrawn(ItemWithdrawn { item: item.id, reason });
    Ok(back_to_item(item.n, act).saying("meetings-said-withdrawn"))
}

pub(super) fn remove(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let item = view::named_item(ctx)?;
    let reason = fields.words("reason", "meetings-wrong-reason")?;
    let act = Act::ItemRemoved(ItemRemoved { item: item.id, reason });
    Ok(back_to_item(item.n, act).saying("meetings-said-removed"))
}

/// What came of an item, at the meeting of its body that is being held.
pub(super) fn settle(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let item = view::named_item(ctx)?;
    let meeting = view::next_meeting(ctx, Some(&item.body)).ok_or(Failure::NotFound)?;
    let disposition = fields.get("disposition").and_then(Disposition::of_code);
    let missing = || Failure::at_field("disposition", "meetings-wrong-disposition");
    let act = ItemSettled {
        meeting: meeting.id,
        item: item.id,
        disposition: disposition.ok_or_else(missing)?,
        motion: named(fields, "motion")?,
        result: fields.words("result", "meetings-wrong-result")?,
    };
    Ok(back_to(meeting.n, Act::ItemSettled(act)).saying("meetings-said-settled"))
}

fn back_to(n: u64, act: Act) -> Next {
    Next::act(act, format!("meetings/{n}"))
}

fn back_to_item(n: u64, act: Act) -> Next {
    Next::act(act, format!("meetings/agenda/{n}"))
}
