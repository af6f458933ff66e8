//! When an act on the charter may happen, beyond the table of powers: a founding is the first act,
//! a draft is complete and sound, an amendment rests on the charter's own amendment rule.

use hub::{Actor, At, Hub, Id, Principal, Refusal};

use crate::act::{
    Act, Adopted, ClausesDrafted, HubFounded, OfficerAppointed, OfficerEnded, SpeakerEnded,
    SpeakerNamed,
};
use crate::check::{Severity, check as check_charter};
use crate::model::{Charter, Grantee, is_code, split};
use crate::state::State;

/// A draft in more parts than this is not a charter.
const PARTS_MAX: u32 = 64;

/// Whether this act may happen now.
///
/// # Errors
/// The refusal, with the clause of the charter where one decides.
pub fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
    let here = Here { state: hub.room::<State>(), by, now, hub };
    match act {
        Act::HubFounded(act) => here.founded(act),
        Act::ClausesDrafted(act) => here.drafted(act),
        Act::Adopted(act) => here.adopted(act),
        Act::OfficerAppointed(act) => here.appointed(act),
        Act::OfficerEnded(act) => here.ended(act),
        Act::SpeakerNamed(act) => here.speaker(act),
        Act::SpeakerEnded(act) => here.silenced(act),
    }
}

/// Everything a rule looks at.
struct Here<'h> {
    state: &'h State,
    by: &'h Principal,
    now: At,
    hub: &'h Hub,
}

impl<'h> Here<'h> {
    fn founded(&self, act: &HubFounded) -> Result<(), Refusal> {
        if self.hub.size() > 0 {
            return Err(Refusal::too_late("charter-refused-founded"));
        }
        is_word(&act.office)
    }

    fn charter(&self) -> Result<&'h Charter, Refusal> {
        self.state.charter().ok_or_else(|| Refusal::invalid("charter-refused-no-charter"))
    }

    fn drafted(&self, act: &ClausesDrafted) -> Result<(), Refusal> {
        if act.parts == 0 || act.parts > PARTS_MAX || act.part == 0 || act.part > act.parts {
            return Err(Refusal::invalid("charter-refused-parts")
                .with("part", act.part)
                .with("parts", act.parts));
        }
        let (_, words) = split(act.clauses.clone());
        if let Some(path) = words.keys().next() {
            return Err(Refusal::invalid("charter-refused-open-words").with("path", path));
        }
        let open = serde_json::to_value(&act.clauses)
            .map_err(|_| Refusal::invalid("charter-refused-open-words").with("path", ""))?;
        is_code(&open)
            .map_err(|text| Refusal::invalid("charter-refused-open-words").with("path", text))?;
        let Some(draft) = self.state.draft(act.draft) else { return Ok(()) };
        if draft.by != self.by.by {
            return Err(Refusal::forbidden("charter-refused-draft-of-others"));
        }
        if draft.parts != act.parts || draft.clauses.contains_key(&act.part) {
            return Err(Refusal::invalid("charter-refused-part-again").with("part", act.part));
        }
        Ok(())
    }

    fn adopted(&self, act: &Adopted) -> Result<(), Refusal> {
        let draft = self
            .state
            .draft(act.draft)
            .ok_or_else(|| Refusal::unknown("charter-refused-no-draft"))?;
        let whole = draft.whole().ok_or_else(|| {
            Refusal::invalid("charter-refused-draft-incomplete")
                .with("have", draft.clauses.len())
                .with("parts", draft.parts)
        })?;
        if self.state.versions().iter().any(|version| version.draft == act.draft) {
            return Err(Refusal::too_late("charter-refused-draft-used"));
        }
        let next = self.state.versions().last().map_or(1, |version| version.number + 1);
        if act.version != next {
            return Err(Refusal::invalid("charter-refused-version").with("next", next));
        }
        let kinds: Vec<&str> =
            self.hub.capabilities().iter().flat_map(|c| c.kinds).map(|kind| kind.name).collect();
        let mut faults = check_charter(&whole, Some(&kinds)).into_iter();
        if let Some(fault) = faults.find(|finding| finding.severity == Severity::Error) {
            return Err(fault.refusal());
        }
        match self.state.charter() {
            Some(charter) => self.amends(charter, act),
            None if act.resolution.is_some() => {
                Err(Refusal::invalid("charter-refused-founding-resolution"))
            }
            None => self.somebody_may(&whole),
        }
    }

    /// The first charter must leave somebody in office who may do something, or the hub is stuck.
    fn somebody_may(&self, whole: &Charter) -> Result<(), Refusal> {
        let office = self.state.founding().map(|founding| founding.office.clone());
        let office = office.unwrap_or_default();
        let grantee = Grantee::Role(office.clone());
        if whole.officer(&office).is_some() && whole.powers.iter().any(|p| p.by.contains(&grantee))
        {
            return Ok(());
        }
        Err(Refusal::invalid("charter-refused-founder-powerless").with("office", office))
    }

    /// The charter is changed by its own amendment rule, or by the rule that one falls back on.
    fn amends(&self, charter: &Charter, act: &Adopted) -> Result<(), Refusal> {
        let Some(amendment) = &charter.amendment else {
            // Without bodies nobody can resolve: the table of powers alone says who changes it.
            if charter.is_organic() && act.resolution.is_none() {
                return Ok(());
            }
            return Err(Refusal::forbidden("charter-refused-unamendable").under("amendment"));
        };
        let resolution = act
            .resolution
            .and_then(|id| self.hub.resolution(id))
            .filter(|resolution| resolution.adopted)
            .ok_or_else(|| {
                Refusal::forbidden("charter-refused-amendment-rule")
                    .with("rule", amendment)
                    .under(amendment)
            })?;
        let mut rule = charter.rule(amendment);
        // A charter in force was checked: its fallbacks do not go round in a circle.
        while let Some(one) = rule {
            let is_body = one.body.as_deref() == Some(resolution.body.as_str());
            if one.id == resolution.rule && is_body && resolution.subject == Some(act.draft) {
                return self.unspent(act.resolution);
            }
            rule = one.fallback().and_then(|id| charter.rule(id));
        }
        Err(Refusal::forbidden("charter-refused-amendment-rule")
            .with("rule", amendment)
            .under(amendment))
    }

    fn unspent(&self, resolution: Option<Id>) -> Result<(), Refusal> {
        match resolution.and_then(|id| self.state.spent(id)) {
            Some(entry) => Err(Refusal::too_late("charter-refused-spent").with("entry", entry)),
            None => Ok(()),
        }
    }

    fn appointed(&self, act: &OfficerAppointed) -> Result<(), Refusal> {
        let charter = self.charter()?;
        let office = charter
            .officer(&act.role)
            .ok_or_else(|| Refusal::unknown("charter-refused-no-office").with("role", &act.role))?;
        let from = act.from.unwrap_or(self.now);
        if act.until.is_some_and(|until| until <= from) {
            return Err(Refusal::invalid("charter-refused-term-backward"));
        }
        let end = self.state.term_end(&act.role, from);
        if let (Some(until), Some(end)) = (act.until, end)
            && until > end
        {
            return Err(Refusal::forbidden("charter-refused-term-long")
                .with("role", &act.role)
                .with("years", office.term_years.unwrap_or_default())
                .under(&office.role));
        }
        if self.state.holders(&act.role, from).any(|term| term.person == act.person) {
            return Err(Refusal::invalid("charter-refused-holds-already").with("role", &act.role));
        }
        let room = usize::try_from(office.holders_max.unwrap_or(1)).unwrap_or(usize::MAX);
        if self.state.holders(&act.role, from).count() >= room {
            return Err(Refusal::forbidden("charter-refused-office-full")
                .with("role", &act.role)
                .with("max", room)
                .under(&office.role));
        }
        self.unspent(act.resolution)
    }

    fn ended(&self, act: &OfficerEnded) -> Result<(), Refusal> {
        if !self.state.holders(&act.role, self.now).any(|term| term.person == act.person) {
            return Err(Refusal::invalid("charter-refused-holds-not").with("role", &act.role));
        }
        self.unspent(act.resolution)
    }

    fn speaker(&self, act: &SpeakerNamed) -> Result<(), Refusal> {
        is_word(&act.scope)?;
        if act.until.is_some_and(|until| until <= self.now) {
            return Err(Refusal::invalid("charter-refused-term-backward"));
        }
        if self.state.mandates().iter().any(|mandate| mandate.id == act.mandate) {
            return Err(Refusal::invalid("charter-refused-mandate-again"));
        }
        self.unspent(act.resolution)
    }

    fn silenced(&self, act: &SpeakerEnded) -> Result<(), Refusal> {
        let mut all = self.state.mandates().iter();
        match all.find(|mandate| mandate.id == act.mandate) {
            None => Err(Refusal::unknown("charter-refused-no-mandate")),
            Some(mandate) if !mandate.covers(self.now) => {
                Err(Refusal::too_late("charter-refused-mandate-over"))
            }
            Some(_) => Ok(()),
        }
    }
}

/// A role or scope is a short code.
fn is_word(text: &str) -> Result<(), Refusal> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    if (1..=40).contains(&text.len()) && text.bytes().all(is_plain) {
        return Ok(());
    }
    Err(Refusal::invalid("charter-refused-code")
        .with("text", text.chars().take(40).collect::<String>()))
}

/// Whether an actor founded this hub; until there is a charter, only the founder acts.
#[must_use]
pub fn is_founder(state: &State, by: Actor) -> bool {
    match (state.founding(), by) {
        (Some(founding), Actor::Person(person)) => founding.founder == person,
        (Some(_), Actor::Host) => true,
        _ => false,
    }
}
