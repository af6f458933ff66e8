//! A rule tried on hypothetical votes, which stand in the address.

use faces::{Ctx, Failure};
use hub::{Id, Refusal};
use schemars::JsonSchema;
use serde::Serialize;

use super::rule_words;
use super::studio::drafted;
use crate::model::{Charter, Fraction, Line, Method, Rule};
use crate::say::say;
use crate::state::State;
use crate::tally::trial::{Block, Blocks, SEATS_MAX, Telling, seats, telling, trial};
use crate::tally::{ChamberLine, Part, PartKind, Verdict, explain_line, explain_quorum};
use crate::words::{Names, Sentence, name_of, names_of};

/// One rule, votes that nobody cast, and what would come of them.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TrialView {
    /// The draft of the charter that the rule is of; none where it is of the charter in force.
    pub draft: Option<Id>,
    /// The rules that can be tried: clause and title.
    pub rules: Vec<(String, String)>,
    /// The rule that is tried.
    pub rule: Option<String>,
    /// The rule in words.
    pub words: Vec<String>,
    /// Whether votes against are objections.
    pub by_objection: bool,
    /// Whether it chooses among candidates or proposals: then there is nothing to try here.
    pub chooses: bool,
    /// The votes, by constituency.
    pub votes: Vec<BlockRow>,
    /// Whether any votes were given.
    pub given: bool,
    /// What comes of them; where an objection stands, then what the fallback makes of them.
    pub results: Vec<TrialResult>,
    /// Votes that tell much about the rule.
    pub cases: Vec<CaseRow>,
    /// What cannot be tried, at its field.
    #[serde(skip)]
    pub(crate) faults: Vec<(String, Refusal)>,
}

/// How a constituency votes.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BlockRow {
    /// The constituency.
    pub constituency: String,
    /// What people call it.
    pub name: String,
    /// Its colour and shape.
    pub shape: u8,
    /// The chamber it is counted in.
    pub chamber: Option<String>,
    /// Its voting seats, where the charter counts them.
    pub seats: Option<u32>,
    /// For, or content with it.
    pub agree: u32,
    /// Against, or objecting.
    pub disagree: u32,
    /// Abstaining.
    pub abstain: u32,
    /// Taking no part.
    pub absent: u32,
}

/// What a rule makes of the votes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TrialResult {
    /// The rule.
    pub rule: String,
    /// What it is called.
    pub title: String,
    /// The word for the outcome: `adopted`, `no_quorum`, …
    pub verdict: &'static str,
    /// Why, in sentences.
    pub why: Vec<String>,
    /// What would still be needed, in sentences.
    pub still_needed: Vec<String>,
    /// Chamber by chamber.
    pub chambers: Vec<ChamberRow>,
    /// Condition by condition.
    pub conditions: Vec<ConditionRow>,
}

/// The votes of a chamber.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChamberRow {
    /// Its name; empty where all are counted together.
    pub chamber: String,
    /// For.
    pub agree: String,
    /// Against.
    pub disagree: String,
    /// Abstaining.
    pub abstain: String,
    /// Present.
    pub present: String,
    /// Whether its own condition holds.
    pub passes: Option<bool>,
}

/// A condition of the rule, applied.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ConditionRow {
    /// The line of the rule.
    pub line: String,
    /// The same in words.
    pub words: String,
    /// Whether it is about a quorum.
    pub is_quorum: bool,
    /// The chamber it was applied to, by name.
    pub chamber: Option<String>,
    /// What was reached.
    pub reached: String,
    /// Of what.
    pub of: Option<String>,
    /// Whether it holds.
    pub holds: Option<bool>,
}

/// Votes that tell much, as an address.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CaseRow {
    /// What they show.
    pub words: String,
    /// The address, under the hub.
    pub to: String,
}

/// The rule and the votes that the address names.
///
/// # Errors
/// `NotFound` when there is no such rule or draft.
pub fn tried(ctx: &Ctx) -> Result<TrialView, Failure> {
    let draft = ctx.query.get_as::<Id>("draft");
    let charter = match draft {
        Some(id) => drafted(ctx, id).ok_or(Failure::NotFound)?,
        None => ctx.hub.room::<State>().charter().cloned().unwrap_or_default(),
    };
    let names = names_of(&charter);
    let asked = ctx.query.get("rule");
    // Votes for and against tell nothing of a rule that chooses; whoever asks for one is told so.
    let can = |rule: &&Rule| {
        let is_open = !rule.chooses() || asked == Some(rule.id.as_str());
        is_open && rule.body.is_some() && !seats(&charter, rule).is_empty()
    };
    let rules: Vec<(String, String)> = charter
        .rules
        .iter()
        .filter(can)
        .map(|rule| (rule.id.clone(), name_of(&names, &rule.id)))
        .collect();
    let rule = match asked {
        Some(id) => Some(charter.rule(id).ok_or(Failure::NotFound)?),
        None => rules.first().and_then(|(id, _)| charter.rule(id)),
    };
    let mut view = TrialView {
        draft,
        rules,
        rule: rule.map(|rule| rule.id.clone()),
        words: rule.map(|rule| rule_words(ctx, &names, rule)).unwrap_or_default(),
        by_objection: rule
            .is_some_and(|rule| matches!(rule.method, Method::Consensus(_) | Method::Silence(_))),
        chooses: rule.is_some_and(Rule::chooses),
        votes: Vec::new(),
        given: false,
        results: Vec::new(),
        cases: Vec::new(),
        faults: Vec::new(),
    };
    if let Some(rule) = rule.filter(|rule| !rule.chooses()) {
        let here = Here { ctx, charter: &charter, names: &names };
        here.fill(&mut view, rule);
    }
    Ok(view)
}

/// The name of the field for the votes of a constituency: `agree.donors`.
pub(crate) fn votes_field(what: &str, constituency: &str) -> String {
    format!("{what}.{constituency}")
}

/// What everything is worked out from.
struct Here<'h> {
    ctx: &'h Ctx<'h>,
    charter: &'h Charter,
    names: &'h Names,
}

impl Here<'_> {
    fn fill(&self, view: &mut TrialView, rule: &Rule) {
        let mut blocks = Blocks::new();
        for (id, seats, known) in seats(self.charter, rule) {
            let (block, given) = self.block(&id, known.then_some(seats), &mut view.faults);
            view.given |= given;
            view.votes.push(self.block_row(&id, known.then_some(seats), block));
            blocks.insert(id, block);
        }
        view.cases = telling(self.charter, rule)
            .iter()
            .map(|case| self.case(view.draft, rule, case))
            .collect();
        if !view.given || !view.faults.is_empty() {
            return;
        }
        let mut next = Some(rule);
        // A rule falls back a few times at most; a charter that goes round in a circle ends here.
        while let Some(one) = next.filter(|_| view.results.len() < self.charter.rules.len()) {
            let Some(result) = self.result(one, &blocks) else { break };
            let falls_back = result.verdict == Verdict::GoToFallback.as_str();
            view.results.push(result);
            next = one.fallback().filter(|_| falls_back).and_then(|id| self.charter.rule(id));
        }
    }

    /// The votes of a constituency in the address, and whether there are any.
    fn block(
        &self,
        id: &str,
        seats: Option<u32>,
        faults: &mut Vec<(String, Refusal)>,
    ) -> (Block, bool) {
        let mut given = false;
        let mut number = |what: &str| -> u32 {
            let field = votes_field(what, id);
            let Some(text) = self.ctx.query.get(&field) else { return 0 };
            given = true;
            match text.parse() {
                Ok(number) if number <= SEATS_MAX => number,
                _ => {
                    let why = Refusal::invalid("charter-try-no-number").with("text", text);
                    faults.push((field, why.with("max", SEATS_MAX)));
                    0
                }
            }
        };
        let (agree, disagree, abstain) = (number("agree"), number("disagree"), number("abstain"));
        let mut block = Block { agree, disagree, abstain, absent: 0 };
        match seats {
            None => block.absent = number("absent"),
            Some(seats) if block.seats() > seats => {
                let why = Refusal::invalid("charter-try-too-many")
                    .with("votes", block.seats())
                    .with("seats", seats)
                    .with("name", name_of(self.names, id));
                faults.push((votes_field("agree", id), why));
            }
            Some(seats) => block.absent = seats - block.seats(),
        }
        (block, given)
    }

    fn block_row(&self, id: &str, seats: Option<u32>, block: Block) -> BlockRow {
        let Block { agree, disagree, abstain, absent } = block;
        BlockRow {
            constituency: id.to_owned(),
            name: name_of(self.names, id),
            shape: self.charter.constituency(id).map_or(1, |one| one.shape),
            chamber: self.charter.chamber_of(id).map(|one| name_of(self.names, &one.id)),
            seats,
            agree,
            disagree,
            abstain,
            absent,
        }
    }

    fn result(&self, rule: &Rule, blocks: &Blocks) -> Option<TrialResult> {
        let found = trial(self.charter, rule, blocks)?;
        let sentences = |all: &[Sentence]| -> Vec<String> {
            all.iter().map(|one| say(self.ctx.lang, self.names, one)).collect()
        };
        let decided = matches!(
            found.outcome.verdict,
            Verdict::Adopted | Verdict::NotByBallot | Verdict::GoToFallback
        );
        Some(TrialResult {
            rule: rule.id.clone(),
            title: name_of(self.names, &rule.id),
            verdict: found.outcome.verdict.as_str(),
            why: sentences(&found.outcome.why),
            still_needed: if decided { Vec::new() } else { sentences(&found.needs.words) },
            chambers: found.outcome.chambers.iter().map(|one| self.chamber(one)).collect(),
            conditions: found.outcome.parts.iter().map(|one| self.condition(one)).collect(),
        })
    }

    fn chamber(&self, line: &ChamberLine) -> ChamberRow {
        ChamberRow {
            chamber: match line.chamber.as_str() {
                "" => String::new(),
                id => name_of(self.names, id),
            },
            agree: line.agree.shown(),
            disagree: line.disagree.shown(),
            abstain: line.abstain.shown(),
            present: line.present.shown(),
            passes: line.passes,
        }
    }

    fn condition(&self, part: &Part) -> ConditionRow {
        let is_quorum = part.kind == PartKind::Quorum;
        let explained: fn(&Line) -> Sentence =
            if is_quorum { explain_quorum } else { explain_line };
        let words = part.line.parse().map(|line| say(self.ctx.lang, self.names, &explained(&line)));
        ConditionRow {
            line: part.line.clone(),
            words: words.unwrap_or_default(),
            is_quorum,
            chamber: part.chamber.as_ref().map(|id| name_of(self.names, id)),
            reached: part.reached.shown(),
            of: part.base.map(Fraction::shown),
            holds: part.holds,
        }
    }

    fn case(&self, draft: Option<Id>, rule: &Rule, case: &Telling) -> CaseRow {
        let mut to = format!("charter/try?rule={}", rule.id);
        if let Some(draft) = draft {
            to.push_str(&format!("&draft={draft}"));
        }
        for (id, block) in &case.blocks {
            let own = [
                ("agree", block.agree),
                ("disagree", block.disagree),
                ("abstain", block.abstain),
                ("absent", block.absent),
            ];
            for (what, number) in own {
                to.push_str(&format!("&{}={number}", votes_field(what, id)));
            }
        }
        let who = name_of(self.names, &case.who);
        CaseRow { words: self.ctx.lang.t(case.message, &[("who", who.into())]), to }
    }
}
