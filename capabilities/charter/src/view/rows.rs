//! The rows of the charter's views.

use faces::Ctx;
use hub::{At, Id};
use schemars::JsonSchema;
use serde::Serialize;

use super::{act_words, rule_words};
use crate::authority::called;
use crate::model::{
    Basis, Body, Charter, Conduct, Criterion, Disclosure, Grantee, Officer, Power, Rule, SeatCount,
    SeatGroup, Speaker,
};
use crate::state::{Mandate, State, Version};
use crate::words::{Names, name_of, names_of};

/// Where a clause was read, and how sure it is.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Source {
    /// The code of the hub library: `sourced-primary`, `from memory`, `unknown`, …
    pub confidence: String,
    /// The text that was read.
    pub title: String,
    /// The year of that text.
    pub year: Option<u32>,
    /// Its address.
    pub url: String,
}

impl Source {
    fn of(basis: Option<&Basis>) -> Option<Source> {
        basis.map(|basis| Source {
            confidence: basis.confidence.clone(),
            title: basis.title.clone(),
            year: basis.year,
            url: basis.url.clone(),
        })
    }
}

/// A constituency as it is drawn.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConstituencyRow {
    /// Its id.
    pub id: String,
    /// Its two letters.
    pub code: String,
    /// Its colour and shape, 1 to 8.
    pub shape: u8,
    /// Its name.
    pub name: String,
    /// The chamber it is counted in.
    pub chamber: Option<String>,
    /// How many voting seats it has, where the charter counts them.
    pub voting_seats: u32,
}

/// A criterion of admission.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CriterionRow {
    /// Its clause id.
    pub id: String,
    /// What must be met.
    pub words: String,
    /// Who says whether it is met, in words.
    pub who: Vec<String>,
}

/// A clause on conduct.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConductRow {
    /// Its clause id.
    pub id: String,
    /// What is a breach.
    pub title: String,
    /// The procedure in words.
    pub words: Vec<String>,
    /// Where it was read.
    pub source: Option<Source>,
}

/// A body.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BodyRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// How long a seat is held, in years.
    pub term_years: Option<u32>,
    /// How often in a row.
    pub terms_max: Option<u32>,
    /// How often it meets in a year.
    pub meetings_per_year: Option<u32>,
    /// How many of its seats put an item on its agenda by right.
    pub agenda_seats: Option<u32>,
    /// Seats that vote, where the charter counts them.
    pub voting_seats: u32,
    /// Its seats, in groups.
    pub seats: Vec<SeatRow>,
    /// The same, summed by constituency.
    pub by_constituency: Vec<SeatRow>,
    /// The clauses of the rules it decides by.
    pub rules: Vec<String>,
    /// What is not known about it.
    pub unknown: Vec<String>,
    /// Where this was read.
    pub source: Option<Source>,
}

/// Seats of one constituency in a body.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SeatRow {
    /// The group's name, else the constituency's.
    pub name: String,
    /// The constituency.
    pub constituency: String,
    /// Its colour and shape.
    pub shape: u8,
    /// The chamber it is counted in.
    pub chamber: Option<String>,
    /// How many; none when every member has one or the number is not known.
    pub seats: Option<u32>,
    /// Whether every member of the constituency has one.
    pub each_member: bool,
    /// Whether they vote.
    pub voting: bool,
    /// Whether the same organisations hold them for good.
    pub permanent: bool,
}

/// A rule in words.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RuleRow {
    /// The clause.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The body that decides by it.
    pub body: Option<String>,
    /// What it is for.
    pub matters: Vec<String>,
    /// The rule, sentence by sentence, in the reader's language.
    pub words: Vec<String>,
    /// The lines as the charter writes them.
    pub lines: Vec<String>,
    /// Where this was read.
    pub source: Option<Source>,
}

/// An office.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OfficeRow {
    /// The role.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// The body it belongs to.
    pub body: Option<String>,
    /// How long it is held, in years.
    pub term_years: Option<u32>,
    /// The rule by which it is filled.
    pub appointed_by: Option<String>,
    /// Who holds it now.
    pub holders: Vec<HolderRow>,
}

/// Somebody in office.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct HolderRow {
    /// The person.
    pub person: Id,
    /// The name, where it may be read.
    pub name: Option<String>,
    /// Since when.
    #[schemars(with = "String")]
    pub from: At,
    /// Until when.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
}

/// A row of the table of powers.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PowerRow {
    /// The clause.
    pub id: String,
    /// The kind of act, or a room of them.
    pub act: String,
    /// The same in words.
    pub words: String,
    /// Who may, as the charter writes it.
    pub by: Vec<String>,
    /// Who may, in words.
    pub who: Vec<String>,
    /// The rules one of which must have adopted a resolution.
    pub resolution: Vec<String>,
}

/// An office that speaks for the hub.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SpeakerRow {
    /// The office.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// What about, as a code.
    pub scope: String,
    /// What about, in words.
    pub words: String,
    /// The last day.
    pub until: Option<String>,
    /// Who holds the office now, where the names may be read.
    pub holders: Vec<String>,
}

/// A person with a mandate to speak.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MandateRow {
    /// The mandate.
    pub id: Id,
    /// The person.
    pub person: Id,
    /// The name, where it may be read.
    pub name: Option<String>,
    /// What about, as a code.
    pub scope: String,
    /// What about, in words.
    pub words: Option<String>,
    /// Until when.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
}

/// Who may read a class of fields.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DisclosureRow {
    /// The class of fields.
    pub fields: String,
    /// The audience.
    pub audience: String,
}

/// A version of the charter.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct VersionRow {
    /// Its number.
    pub number: u32,
    /// When it came into force.
    #[schemars(with = "String")]
    pub at: At,
    /// The entry that adopted it.
    pub entry: u64,
    /// The resolution it rests on.
    pub resolution: Option<Id>,
}

/// Makes rows of one version of the charter.
pub(super) struct Rows<'c> {
    pub ctx: &'c Ctx<'c>,
    pub state: &'c State,
    pub charter: &'c Charter,
    pub names: &'c Names,
}

/// Somebody whom the table of powers names, in the reader's words.
#[must_use]
pub fn grantee_words(ctx: &Ctx, charter: &Charter, grantee: &Grantee) -> String {
    let lang = ctx.lang;
    match grantee {
        Grantee::Anyone => lang.word("charter-who-anyone"),
        Grantee::Member => lang.word("charter-who-member"),
        Grantee::Partner => lang.word("charter-who-partner"),
        Grantee::Host => lang.word("charter-who-host"),
        Grantee::Role(_) => called(charter, grantee),
        Grantee::Seat(body) => {
            let name = name_of(&names_of(charter), body);
            lang.t("charter-who-seat", &[("body", name.into())])
        }
    }
}

impl Rows<'_> {
    fn name(&self, id: &str) -> String {
        name_of(self.names, id)
    }

    pub fn body(&self, body: &Body) -> BodyRow {
        let own = self.charter.rules.iter().filter(|rule| rule.body.as_ref() == Some(&body.id));
        BodyRow {
            id: body.id.clone(),
            name: self.name(&body.id),
            kind: body.kind.clone(),
            term_years: body.term_years,
            terms_max: body.terms_max,
            meetings_per_year: body.meetings_per_year,
            agenda_seats: body.agenda_seats,
            voting_seats: body.seats.iter().map(voting_seats).sum(),
            seats: body.seats.iter().map(|group| self.seats(group)).collect(),
            by_constituency: self.by_constituency(body),
            rules: own.map(|rule| rule.id.clone()).collect(),
            unknown: body.unknown.clone(),
            source: Source::of(body.basis.as_ref()),
        }
    }

    fn seats(&self, group: &SeatGroup) -> SeatRow {
        let chamber = self.charter.chamber_of(&group.constituency);
        let constituency = self.charter.constituency(&group.constituency);
        let own_name = (!group.name.is_empty()).then(|| group.name.clone());
        SeatRow {
            name: own_name.unwrap_or_else(|| self.name(&group.constituency)),
            constituency: group.constituency.clone(),
            shape: constituency.map_or(1, |one| one.shape),
            chamber: chamber.map(|chamber| self.name(&chamber.id)),
            seats: match group.seats {
                SeatCount::Fixed(number) => Some(number),
                SeatCount::EachMember | SeatCount::Unknown => None,
            },
            each_member: group.seats == SeatCount::EachMember,
            voting: group.voting,
            permanent: group.permanent,
        }
    }

    /// The seats summed by constituency, those that vote apart from those that do not.
    fn by_constituency(&self, body: &Body) -> Vec<SeatRow> {
        let mut summed: Vec<SeatRow> = Vec::new();
        for group in &body.seats {
            let mut row = self.seats(group);
            row.name = self.name(&group.constituency);
            let alike = |one: &&mut SeatRow| {
                one.constituency == row.constituency
                    && one.voting == row.voting
                    && one.each_member == row.each_member
            };
            match summed.iter_mut().find(alike) {
                Some(sum) => {
                    sum.seats = sum.seats.zip(row.seats).map(|(a, b)| a.saturating_add(b));
                    sum.permanent &= row.permanent;
                }
                None => summed.push(row),
            }
        }
        summed
    }

    pub fn rule(&self, rule: &Rule) -> RuleRow {
        let lists = match &rule.method {
            crate::model::Method::Vote(lists) => lists.as_slice(),
            _ => &[],
        };
        let pass = lists.iter().flatten().map(|line| format!("pass: {line}"));
        let quorum = rule.quorum.iter().map(|line| format!("quorum: {line}"));
        RuleRow {
            id: rule.id.clone(),
            title: rule.title.clone(),
            body: rule.body.as_ref().map(|body| self.name(body)),
            matters: rule.matters.iter().filter(|matter| *matter != "any").cloned().collect(),
            words: rule_words(self.ctx, self.names, rule),
            lines: pass.chain(quorum).collect(),
            source: Source::of(rule.basis.as_ref()),
        }
    }

    pub fn office(&self, officer: &Officer) -> OfficeRow {
        let holders = self.state.holders(&officer.role, self.ctx.now).map(|term| HolderRow {
            person: term.person,
            name: term.name.seen_by(self.ctx.audience).map(str::to_owned),
            from: term.from,
            until: term.until,
        });
        OfficeRow {
            role: officer.role.clone(),
            name: self.name(&officer.role),
            body: officer.body.as_ref().map(|body| self.name(body)),
            term_years: officer.term_years,
            appointed_by: officer.appointed_by.as_ref().map(|rule| self.name(rule)),
            holders: holders.collect(),
        }
    }

    pub fn power(&self, power: &Power) -> PowerRow {
        PowerRow {
            id: power.id.clone(),
            act: power.act.clone(),
            words: act_words(self.ctx, &power.act),
            by: power.by.iter().map(ToString::to_string).collect(),
            who: power.by.iter().map(|grantee| self.grantee(grantee)).collect(),
            resolution: power.resolution.clone(),
        }
    }

    /// A grantee in the reader's words.
    pub fn grantee(&self, grantee: &Grantee) -> String {
        grantee_words(self.ctx, self.charter, grantee)
    }

    pub fn criterion(&self, criterion: &Criterion) -> CriterionRow {
        CriterionRow {
            id: criterion.id.clone(),
            words: criterion.words.clone(),
            who: criterion.by.iter().map(|grantee| self.grantee(grantee)).collect(),
        }
    }

    pub fn conduct(&self, clause: &Conduct) -> ConductRow {
        ConductRow {
            id: clause.id.clone(),
            title: clause.words.clone(),
            words: super::conduct::in_words(self.ctx.lang, self.charter, clause),
            source: Source::of(clause.basis.as_ref()),
        }
    }

    pub fn speaker(&self, speaker: &Speaker) -> SpeakerRow {
        let terms = self.state.holders(&speaker.role, self.ctx.now);
        let names = terms.filter_map(|term| term.name.seen_by(self.ctx.audience));
        SpeakerRow {
            role: speaker.role.clone(),
            name: self.name(&speaker.role),
            scope: speaker.scope.clone(),
            words: speaker.words.clone(),
            until: speaker.until.clone(),
            holders: names.map(str::to_owned).collect(),
        }
    }

    pub fn mandates(&self) -> Vec<MandateRow> {
        let now = self.ctx.now;
        let row = |mandate: &Mandate| MandateRow {
            id: mandate.id,
            person: mandate.person,
            name: mandate.name.seen_by(self.ctx.audience).map(str::to_owned),
            scope: mandate.scope.clone(),
            words: mandate.words.seen_by(self.ctx.audience).map(str::to_owned),
            until: mandate.until,
        };
        self.state.mandates().iter().filter(|mandate| mandate.covers(now)).map(row).collect()
    }

    pub fn disclosure(&self, row: &Disclosure) -> DisclosureRow {
        DisclosureRow { fields: row.fields.clone(), audience: row.audience.clone() }
    }

    pub fn constituencies(&self) -> Vec<ConstituencyRow> {
        let seats_of = |id: &str| -> u32 {
            let groups = self.charter.bodies.iter().flat_map(|body| &body.seats);
            groups.filter(|group| group.constituency == id).map(voting_seats).sum()
        };
        self.charter
            .constituencies
            .iter()
            .map(|one| ConstituencyRow {
                id: one.id.clone(),
                code: one.code.clone(),
                shape: one.shape,
                name: self.name(&one.id),
                chamber: self.charter.chamber_of(&one.id).map(|chamber| self.name(&chamber.id)),
                voting_seats: seats_of(&one.id),
            })
            .collect()
    }

    pub fn version(&self, version: &Version) -> VersionRow {
        let Version { number, at, entry, resolution, .. } = version;
        VersionRow { number: *number, at: *at, entry: *entry, resolution: *resolution }
    }
}

fn voting_seats(group: &SeatGroup) -> u32 {
    match (group.voting, group.seats) {
        (true, SeatCount::Fixed(number)) => number,
        _ => 0,
    }
}
