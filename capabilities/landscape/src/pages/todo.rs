//! What this room would have the person in front do next.

use faces::{Ctx, Todo};

use super::{
    areas, doubles, drafts, duplicates, import, labels, need, nominations, overlaps, partners,
    private, shared,
};
use crate::import::draft::Draft;

/// What waits for the person in front: imports that are not finished; for the secretariat an empty
/// map, and partners who have not answered.
pub(crate) fn todo(ctx: &Ctx) -> Vec<Todo> {
    let todo = |what: String, button: &str, to: String| {
        let button = ctx.lang.word(button);
        Todo { what, button, to, due: None }
    };
    let begun = [begun::<Draft>(ctx), begun::<need::Draft>(ctx), begun::<areas::Draft>(ctx)];
    let mut all: Vec<Todo> = begun.into_iter().flatten().collect();
    all.extend(overlaps::waiting(ctx).map(|talk| {
        let name = labels::name(ctx.lang, talk.with.as_deref());
        let what = ctx.lang.t("landscape-todo-talk", &[("name", name.into())]);
        todo(what, "landscape-mine-talk-button", format!("landscape/overlaps/{}", talk.id))
    }));
    all.extend(nominations::asked(ctx).map(|(_, round)| {
        let question = nominations::question(ctx, round);
        todo(question, "landscape-nominate-button", "landscape/nominate".to_owned())
    }));
    if !ctx.audience.holds(hub::SECRETARIAT) {
        return all;
    }
    // Every page of the secretariat asks what waits: whatever was taken back by another way is seen
    // here first.
    private::sweep(ctx);
    if shared::state(ctx).actors().next().is_none() {
        let what = ctx.lang.word("landscape-todo-empty");
        all.push(todo(what, "landscape-bring", "import".to_owned()));
    }
    let alike = duplicates::waits(ctx);
    if alike > 0 {
        let what = ctx.lang.t("landscape-todo-duplicates", &[("n", alike.into())]);
        let page = "landscape/duplicates".to_owned();
        all.push(todo(what, "landscape-todo-duplicates-button", page));
    }
    let twice = doubles::waiting(ctx);
    if twice > 0 {
        let what = ctx.lang.t("landscape-todo-twice", &[("n", twice.into())]);
        let page = "landscape/doubles".to_owned();
        all.push(todo(what, "landscape-todo-named-button", page));
    }
    let named = nominations::unanswered(ctx);
    if named > 0 {
        let what = ctx.lang.t("landscape-todo-named", &[("n", named.into())]);
        let page = "landscape/nominations".to_owned();
        all.push(todo(what, "landscape-todo-named-button", page));
    }
    all.extend(sent(ctx));
    all.extend(import::unseen_names(ctx).into_iter().take(NAMED).map(|id| {
        let name = [("name", labels::org(ctx, id).into())];
        let what = ctx.lang.t("landscape-todo-named-itself", &name);
        todo(what, "landscape-todo-sent-button", format!("orgs/{id}"))
    }));
    let silent = partners::remindable(ctx);
    if silent > 0 {
        let what = ctx.lang.t("landscape-todo-silent", &[("n", silent.into())]);
        all.push(todo(what, "landscape-todo-silent-button", "landscape/partners".to_owned()));
    }
    all
}

/// What was begun of one kind and is not finished.
fn begun<D: drafts::Draft>(ctx: &Ctx) -> Option<Todo> {
    let drafts = drafts::unfinished::<D>(ctx);
    let (id, draft) = drafts.first()?;
    let (what, to) = match drafts.len() {
        1 => {
            let file = [("file", draft.file().into())];
            (ctx.lang.t("landscape-todo-unfinished", &file), D::place(ctx, *id))
        }
        n => {
            let n = [("n", n.into())];
            (ctx.lang.t("landscape-todo-unfinished-many", &n), D::LIST.to_owned())
        }
    };
    Some(Todo { what, button: ctx.lang.word("landscape-continue"), to, due: None })
}

/// So many lists that came by personal links are named one by one, and so many organisations that
/// said what they are known by.
const NAMED: usize = 3;

/// Lists that organisations sent by their personal links, and nobody has looked at.
fn sent(ctx: &Ctx) -> Vec<Todo> {
    let mut sent: Vec<_> = import::unseen(ctx).collect();
    // The newest first: an older version of a list is taken back only after the newer ones.
    sent.sort_by_key(|(id, _, file)| (std::cmp::Reverse(file.at), *id));
    let todo = |what: String, to: String| {
        let button = ctx.lang.word("landscape-todo-sent-button");
        Todo { what, button, to, due: None }
    };
    if sent.len() > NAMED {
        let what = ctx.lang.t("landscape-todo-sent-many", &[("n", sent.len().into())]);
        return vec![todo(what, "import".to_owned())];
    }
    let each = sent.into_iter().map(|(id, actor, file)| {
        let values = [("name", labels::org(ctx, actor).into()), ("rows", file.counts.read.into())];
        todo(ctx.lang.t("landscape-todo-sent", &values), format!("import/{id}/done"))
    });
    each.collect()
}
