//! What is known of an organisation as a form. Whatever is emptied is taken back: the record keeps
//! that it was said, the map no longer says it.

use std::collections::BTreeMap;

use faces::parts::{self, Field};
use faces::{Ctx, Failure, Fields};
use hub::{Id, Openness, PARTNER, Refusal, SECRETARIAT, Said};
use maud::{Markup, html};

use super::namesake;
use crate::act::{ActorAdded, ActorChanged};
use crate::model::dataset::sha256;
use crate::model::{Claim, Constituency, Country, Facet, NotAClaim, Scheme, web_address};
use crate::pages::{labels, shared};
use crate::state::Actor;
use crate::view::{name_of, other_names, said_of};

/// Registers and the fields in which a number of each is typed.
const REGISTERS: [(Scheme, &str); 5] = [
    (Scheme::Iati, "iati"),
    (Scheme::Ror, "ror"),
    (Scheme::Lei, "lei"),
    (Scheme::Wikidata, "wikidata"),
    (Scheme::Other, "registry"),
];
/// The longest value of a column, in UTF-16 units.
const LONGEST: usize = 4_000;

/// A value of the form: what is known, and whether something else was typed.
struct Shown {
    /// The name of its field.
    field: String,
    /// What is known; empty when nothing is.
    value: String,
}

/// A value known under a column's name.
struct Column {
    /// The name.
    key: String,
    shown: Shown,
}

impl Shown {
    fn new(field: &str, value: impl Into<String>) -> Self {
        Self { field: field.to_owned(), value: value.into() }
    }

    /// The field, with what is known or what was typed, and what it showed.
    fn html(&self, ctx: &Ctx, field: Field, draw: impl FnOnce(Field) -> Markup) -> Markup {
        let field = field.value(&self.value).retry(ctx);
        // What nobody touched shows what is known by now.
        let field = match ctx.retry.filter(|retry| self.is_untouched(&retry.fields)) {
            Some(_) => field.value(&self.value),
            None => field,
        };
        html! {
            (draw(field))
            input type="hidden" name={ "was-" (self.field) } value=(print(&self.value));
        }
    }

    /// Whether a form still says what it showed.
    fn is_untouched(&self, fields: &Fields) -> bool {
        let was = fields.get(&format!("was-{}", self.field));
        was.is_some() && was == fields.all(&self.field).next().map(print).as_deref()
    }

    /// What the form says anew; empty where it takes back what was known. A form that says nothing
    /// of what it showed is compared with what is known.
    fn said_anew(&self, fields: &Fields) -> Result<Option<String>, Failure> {
        let Some(typed) = fields.all(&self.field).next().map(lines) else { return Ok(None) };
        if self.is_untouched(fields) || typed == lines(&self.value) {
            return Ok(None);
        }
        let was = fields.get(&format!("was-{}", self.field));
        if was.is_some_and(|was| was != print(&self.value)) {
            let why = Refusal::invalid("landscape-wrong-meanwhile").with("value", &*self.value);
            return Err(Failure::of_field(&self.field, why));
        }
        Ok(Some(typed))
    }
}

/// A text as forms send it: without blanks around it, its lines ended by one sign.
fn lines(text: &str) -> String {
    text.trim().replace("\r\n", "\n").replace('\r', "\n")
}

/// A short fingerprint of a text.
fn print(text: &str) -> String {
    sha256(lines(text).as_bytes()).chars().take(12).collect()
}

/// The columns of the map's own first, then those that partners' lists brought.
fn columns(
    own: &[&str],
    mut said: BTreeMap<String, String>,
    beginning: &str,
) -> (Vec<Column>, Vec<Column>) {
    let own = own.iter().map(|key| Column {
        key: (*key).to_owned(),
        shown: Shown::new(key, said.remove(*key).unwrap_or_default()),
    });
    let own = own.collect();
    let more = said.into_iter().map(|(key, value)| {
        let field = format!("{beginning}-{}", print(&key));
        Column { shown: Shown { field, value }, key }
    });
    (own, more.collect())
}

/// What everybody reads.
fn open(ctx: &Ctx, known: Option<&Actor>) -> (Vec<Column>, Vec<Column>) {
    let said = known.map(|actor| said_of(&actor.fields, ctx.audience)).unwrap_or_default();
    columns(&["website", "theme", "about"], said, "own")
}

/// What the secretariat alone reads, and nobody else may correct.
fn private(ctx: &Ctx, known: Option<&Actor>) -> (Vec<Column>, Vec<Column>) {
    if !ctx.audience.holds(SECRETARIAT) {
        return (Vec::new(), Vec::new());
    }
    let said = known.map(|actor| said_of(&actor.private, ctx.audience)).unwrap_or_default();
    columns(&["email", "phone"], said, "private")
}

/// The fields of the form, with what is known.
pub(in crate::pages) fn fields(ctx: &Ctx, known: Option<&Actor>) -> Markup {
    let lang = ctx.lang;
    let unsaid = lang.word("landscape-unknown");
    let ((open, more), (private, further)) = (open(ctx, known), private(ctx, known));
    let field = |code: &str| Field::new(code, &lang.word(&format!("landscape-field-{code}")));
    html! {
        (name(ctx, known).html(ctx, field("name").max_length(300), |field| field.text("text")))
        (field("alias").optional(lang).max_length(300).retry(ctx).text("text"))
        (others(ctx, known))
        (kind(known).html(ctx, field("kind").hint(&lang.word("landscape-kind-hint")), |field| {
            field.select(&labels::kinds(lang, &unsaid))
        }))
        (country(known).html(ctx, field("country"), |field| {
            field.select(&labels::countries(lang, &unsaid))
        }))
        @for column in &open { (column.html(ctx)) }
        @if says_branches(ctx) {
            @let field = Field::new("part_of", &lang.word("landscape-part-of")).max_length(300);
            @let field = field.optional(lang).hint(&lang.word("landscape-name-hint"));
            (parent(ctx, known).html(ctx, field, |field| field.text("text")))
        }
        (folded(ctx, "landscape-edit-numbers", numbers(ctx, known)))
        @if !more.is_empty() {
            (folded(ctx, "landscape-edit-own", html! {
                @for column in &more { (column.html(ctx)) }
            }))
        }
        @if !private.is_empty() {
            (folded(ctx, "landscape-private", html! {
                @for column in private.iter().chain(&further) { (column.html(ctx)) }
            }))
        }
        @if known.is_some() { p.small.muted { (lang.word("landscape-edit-empties")) } }
    }
}

/// A part of the form that is folded, and open once something was sent: an error may stand in it.
fn folded(ctx: &Ctx, title: &str, body: Markup) -> Markup {
    let title = ctx.lang.word(title);
    match ctx.retry {
        Some(_) => html! { section { h2 { (title) } (body) } },
        None => parts::details(&title, body),
    }
}

fn name(ctx: &Ctx, known: Option<&Actor>) -> Shown {
    Shown::new("name", known.and_then(|a| name_of(a, ctx.audience)).unwrap_or_default())
}

fn kind(known: Option<&Actor>) -> Shown {
    Shown::new("kind", known.and_then(|a| a.kind).map_or("", Constituency::code))
}

fn country(known: Option<&Actor>) -> Shown {
    Shown::new("country", known.and_then(|a| a.country).map_or("", Country::alpha3))
}

/// The name of the organisation it is a branch of, or its id where that name is not its alone.
fn parent(ctx: &Ctx, known: Option<&Actor>) -> Shown {
    let parent = known.and_then(|actor| shared::state(ctx).parent(actor));
    let named = |actor: &Actor| match shared::meant(ctx, &labels::actor(ctx, actor)) {
        Some(id) if id == actor.id => labels::actor(ctx, actor),
        _ => actor.id.to_string(),
    };
    Shown::new("part_of", parent.map(named).unwrap_or_default())
}

/// Whose branch an organisation is says something of another one too, and who is related to whom
/// is measured by it: nobody says it by a personal link.
fn says_branches(ctx: &Ctx) -> bool {
    !ctx.audience.holds(PARTNER)
}

/// The other names that are known, each of which can be taken back.
fn others(ctx: &Ctx, known: Option<&Actor>) -> Markup {
    let names = known.map(|actor| other_names(actor, ctx.audience)).unwrap_or_default();
    if names.is_empty() {
        return html! {};
    }
    folded(
        ctx,
        "landscape-other-names",
        html! {
            @for name in &names { (taken_back(ctx, name)) }
        },
    )
}

/// The box that takes one of several back.
fn taken_back(ctx: &Ctx, what: &str) -> Markup {
    let label = ctx.lang.t("landscape-edit-take-back", &[("claim", what.into())]);
    Field::new(&gone(what), &label).retry(ctx).checkbox()
}

fn numbers(ctx: &Ctx, known: Option<&Actor>) -> Markup {
    let lang = ctx.lang;
    html! {
        @for claim in known.map(|actor| &*actor.claims).unwrap_or_default() {
            (taken_back(ctx, &claim.to_string()))
        }
        @for (_, code) in REGISTERS {
            @let field = Field::new(code, &lang.word(&format!("landscape-field-{code}")));
            @let field = field.optional(lang).max_length(64).retry(ctx);
            @match code {
                "iati" => (field.hint(&lang.word("landscape-claim-hint")).text("text")),
                _ => (field.text("text")),
            }
        }
    }
}

/// The name of the field that takes a number or another name back.
fn gone(what: &str) -> String {
    format!("gone-{}", print(what))
}

impl Column {
    fn html(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let word = format!("landscape-field-{}", self.key);
        let label = if lang.has(&word) { lang.word(&word) } else { self.key.clone() };
        let field = Field::new(&self.shown.field, &label).optional(lang).max_length(LONGEST);
        let field = match &*self.key {
            "website" => field.hint(&lang.word("landscape-website-hint")),
            "theme" => field.hint(&lang.word("landscape-theme-hint")),
            _ => field,
        };
        let value = &self.shown.value;
        let long = self.key == "about" || value.contains(['\n', '\r']) || value.len() > 200;
        self.shown.html(ctx, field, |field| if long { field.area(4) } else { field.text("text") })
    }

    /// What the form says anew; empty where it takes back what was known.
    fn said_anew(&self, fields: &Fields) -> Result<Option<String>, Failure> {
        // What the form showed may be older than a rule; unchanged it says nothing new.
        let said = self.shown.said_anew(fields)?;
        let Some(typed) = said.as_deref().filter(|t| self.key == "website" && !t.is_empty()) else {
            return Ok(said);
        };
        let wrong = || {
            let why = Refusal::invalid("landscape-wrong-website").with("value", typed);
            Failure::of_field(&self.shown.field, why)
        };
        web_address(typed).ok_or_else(wrong).map(Some)
    }
}

/// Columns of the form that say something else than what is known.
fn named((own, more): (Vec<Column>, Vec<Column>), fields: &Fields) -> Result<Said, Failure> {
    let mut out = BTreeMap::new();
    for column in own.into_iter().chain(more) {
        if let Some(text) = column.said_anew(fields)? {
            out.insert(column.key.into(), text.into());
        }
    }
    Ok(Said::table(out))
}

fn kept_private(ctx: &Ctx, known: Option<&Actor>, fields: &Fields) -> Result<Said, Failure> {
    let said = named(private(ctx, known), fields)?;
    Ok(said.only(Openness::Role(SECRETARIAT.into())))
}

/// The registry numbers that were typed and are not known.
fn claims(fields: &Fields, known: &[Claim]) -> Result<Vec<Claim>, Failure> {
    let mut out = Vec::new();
    for (scheme, field) in REGISTERS {
        let Some(text) = fields.get(field) else { continue };
        let claim = Claim::new(scheme, text).map_err(|fault| {
            let message = match (scheme, fault) {
                (Scheme::Iati, _) => "landscape-wrong-iati",
                (_, NotAClaim::Form | NotAClaim::Register) => "landscape-wrong-claim-form",
                (_, NotAClaim::CheckDigits) => "landscape-wrong-claim-digits",
            };
            Failure::of_field(field, Refusal::invalid(message).with("value", text))
        })?;
        if !known.contains(&claim) {
            out.push(claim);
        }
    }
    Ok(out)
}

/// Other names that are typed, and those of the known ones that are taken back.
fn aliases(ctx: &Ctx, known: Option<&Actor>, fields: &Fields) -> Said {
    let typed = fields.get("alias").unwrap_or_default().split([';', '|']);
    let typed = typed.map(str::trim).filter(|name| !name.is_empty());
    let names = known.map(|actor| other_names(actor, ctx.audience)).unwrap_or_default();
    let wrong: Vec<_> = names.iter().filter(|name| fields.get(&gone(name)).is_some()).collect();
    if wrong.is_empty() {
        return Said::list(typed);
    }
    let wrong = wrong.into_iter().map(|name| (name.as_str().into(), "".into()));
    Said::table(wrong.chain(typed.map(|name| (name.into(), "also".into()))).collect())
}

/// The organisation of which it is said to be a branch, where that is another than is known; and
/// whether it is said to be none.
fn branch(
    ctx: &Ctx,
    known: Option<&Actor>,
    fields: &Fields,
) -> Result<(Option<Id>, bool), Failure> {
    let parent = parent(ctx, known);
    let said = parent.said_anew(fields)?.filter(|_| says_branches(ctx));
    let Some(typed) = said else { return Ok((None, false)) };
    if typed.is_empty() {
        return Ok((None, true));
    }
    let meant = shared::meant(ctx, &typed);
    let meant = meant.ok_or_else(|| Failure::at_field("part_of", "landscape-refused-name"))?;
    let same = known.and_then(|actor| shared::state(ctx).parent(actor)).map(|of| of.id);
    Ok((Some(meant).filter(|id| same != Some(*id)), false))
}

/// What the form puts on the map.
pub(super) fn added(ctx: &Ctx, id: Id, name: &str, fields: &Fields) -> Result<ActorAdded, Failure> {
    Ok(ActorAdded {
        id,
        kind: fields.get("kind").and_then(Constituency::from_code),
        country: fields.get("country").and_then(|c| c.parse().ok()),
        claims: claims(fields, &[])?,
        part_of: branch(ctx, None, fields)?.0,
        import: None,
        name: Said::text(name),
        aliases: aliases(ctx, None, fields),
        fields: named(open(ctx, None), fields)?,
        private: kept_private(ctx, None, fields)?,
    })
}

/// What the form corrects; nothing when all is as it was.
pub(in crate::pages) fn corrected(
    ctx: &Ctx,
    actor: &Actor,
    fields: &Fields,
) -> Result<Option<ActorChanged>, Failure> {
    if fields.get("name").is_none() {
        return Err(Failure::at_field("name", "landscape-fault-nameless"));
    }
    let name = name(ctx, Some(actor)).said_anew(fields)?;
    if let Some(name) = &name {
        namesake::asked(ctx, Some(actor.id), name, fields)?;
    }
    let (kind, country) =
        (kind(Some(actor)).said_anew(fields)?, country(Some(actor)).said_anew(fields)?);
    let (part_of, independent) = branch(ctx, Some(actor), fields)?;
    let taken_back = |claim: &&Claim| fields.get(&gone(&claim.to_string())).is_some();
    let emptied = [(Facet::Kind, &kind), (Facet::Country, &country)].into_iter();
    let emptied = emptied.filter(|(_, said)| said.as_deref() == Some(""));
    let act = ActorChanged {
        id: actor.id,
        unknown: emptied.map(|(facet, _)| facet).collect(),
        kind: kind.and_then(|code| Constituency::from_code(&code)),
        country: country.and_then(|code| code.parse().ok()),
        claims: claims(fields, &actor.claims)?,
        disclaims: actor.claims.iter().filter(taken_back).cloned().collect(),
        part_of,
        independent,
        import: None,
        name: Said::text(&name.unwrap_or_default()),
        aliases: aliases(ctx, Some(actor), fields),
        fields: named(open(ctx, Some(actor)), fields)?,
        private: kept_private(ctx, Some(actor), fields)?,
    };
    let numbers = act.claims.is_empty() && act.disclaims.is_empty();
    let branch = act.part_of.is_none() && !act.independent;
    let facets = act.kind.is_none() && act.country.is_none() && act.unknown.is_empty();
    let nothing = facets && numbers && branch;
    let unsaid = act.name.is_empty() && act.aliases.is_empty();
    let unsaid = unsaid && act.fields.is_empty() && act.private.is_empty();
    Ok((!(nothing && unsaid)).then_some(act))
}
