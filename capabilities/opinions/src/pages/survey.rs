//! `opinions/survey` and `mine/survey`: do those concerned trust the hub?

use std::collections::BTreeMap;

use faces::chart::{LineChart, Point};
use faces::parts::{self, Choice, Field, Figure, Status as Tag};
use faces::table::{Cell, Column, Query, Table};
use faces::{Ctx, Failure, Fields, Next, NextAction, Sheet, Todo, View};
use hub::PARTNER;
use maud::{Markup, html};

use super::conversation::by_constituency;
use super::{crumb, forms, list};
use crate::act::{Act, SurveyAnswered, SurveyOpened};
use crate::model::{Believed, HIGHEST, Mean, Question, Scores};
use crate::state::State;
use crate::view::{self, DAYS_PROPOSED, MySurvey, OpenSurvey, Status, SurveyView, SurveyYear};

/// What is sent for a question that one has no answer to.
const NO_ANSWER: &str = "none";

pub(super) fn open(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let act = SurveyOpened { survey: ctx.fresh_id('o'), until: forms::until(fields)? };
    Ok(Next::act(Act::SurveyOpened(act), "opinions/survey").saying("opinions-said-survey-opened"))
}

pub(super) fn answer(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let open = ctx.hub.room::<State>().surveys().find(|one| one.closing.is_none());
    let survey = open.ok_or(Failure::NotFound)?.id;
    let score = |question: Question| {
        let said = fields.get(question.as_str()).unwrap_or_default();
        match said.parse::<u8>() {
            Ok(score) if (1..=HIGHEST).contains(&score) => Ok(Some((question, score))),
            _ if said == NO_ANSWER => Ok(None),
            _ => Err(Failure::at_field(question.as_str(), "opinions-wrong-survey-answer")),
        }
    };
    let all = Question::ALL.into_iter().map(score).collect::<Result<Vec<_>, _>>()?;
    let scores: BTreeMap<Question, u8> = all.into_iter().flatten().collect();
    let first = Question::ALL[0].as_str();
    let scores = Scores::of(scores)
        .ok_or_else(|| Failure::at_field(first, "opinions-wrong-survey-nothing"))?;
    let act = Act::SurveyAnswered(SurveyAnswered { survey, answer: scores.to_said() });
    Ok(Next::act(act, address(ctx)).saying("opinions-said-survey-answered"))
}

/// Where the reader answers: by a personal link on a page of its own.
fn address(ctx: &Ctx) -> &'static str {
    if ctx.audience.holds(PARTNER) { "mine/survey" } else { "opinions/survey" }
}

/// The survey that waits for the reader's organisation.
pub(super) fn todo(ctx: &Ctx) -> Option<Todo> {
    let (year, until) = view::survey_waits(ctx)?;
    Some(Todo {
        what: ctx.lang.t("opinions-todo-survey", &[("year", year.to_string().into())]),
        button: ctx.lang.word("opinions-survey-answer-button"),
        to: address(ctx).to_owned(),
        due: Some(until.unix()),
    })
}

impl View for SurveyView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("opinions-survey-title"),
            crumbs: if ctx.audience.holds(PARTNER) { Vec::new() } else { vec![crumb(ctx)] },
            over: self.current.as_ref().map(|open| over(ctx, open)),
            lead: Some(self.lead(ctx)),
            next: self.next(ctx),
            main: Some(html! {
                (parts::errors(ctx))
                @if let Some((open, mine)) = self.asked() { (asking(ctx, open, mine)) }
                @match self.years.first() {
                    Some(newest) => { (self.newest(ctx, newest)) (self.trend(ctx)) }
                    None => (parts::empty_state(
                        lang,
                        &lang.word("opinions-survey-meaning"),
                        Some(html! { p { (lang.word("opinions-survey-example")) } }),
                        None,
                    )),
                }
                @if self.current.is_none() { (self.opening(ctx)) }
                (self.method(ctx))
            }),
            side: self.current.as_ref().map(|open| turnout(ctx, open, self.few)),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::number("year", lang.word("opinions-survey-year")),
            Column::text("question", lang.word("opinions-col-question")),
            Column::text("who", lang.word("opinions-col-who")),
            Column::number("mean", lang.word("opinions-survey-mean")).result(),
            Column::number("organisations", lang.word("opinions-survey-organisations")),
        ];
        let mut table = Table::new(lang.word("opinions-survey-table"), columns);
        for year in &self.years {
            for one in &year.results {
                for (who, mean) in self.rows(ctx, |whose| whose.mean(one)) {
                    let figure =
                        |it: Option<i64>, cell: fn(i64) -> Cell| it.map_or(Cell::Empty, cell);
                    table.push(vec![
                        Cell::Number(year.year),
                        Cell::text(words(ctx, one.question)),
                        who,
                        figure(mean.and_then(Mean::milli), Cell::Milli),
                        figure(mean.map(|mean| mean.organisations.into()), Cell::Number),
                    ]);
                }
            }
        }
        Some(table)
    }

    fn figure(&self, ctx: &Ctx) -> Option<Markup> {
        self.chart(ctx).map(|chart| chart.svg(ctx.lang, "survey"))
    }
}

/// The sentence of a question.
fn words(ctx: &Ctx, question: Question) -> String {
    ctx.lang.word(&format!("opinions-survey-{}", question.as_str()))
}

fn over(ctx: &Ctx, open: &OpenSurvey) -> Markup {
    let lang = ctx.lang;
    html! {
        (parts::tag(&list::tag(ctx, open.status)))
        @if open.status == Status::Open {
            " " (lang.t("opinions-until", &[("until", lang.time(open.until).into())]))
        }
    }
}

impl SurveyView {
    /// The survey that the reader may answer.
    fn asked(&self) -> Option<(&OpenSurvey, &MySurvey)> {
        let open = self.current.as_ref()?;
        Some((open, open.mine.as_ref()?))
    }

    fn lead(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if let Some((open, mine)) = self.asked().filter(|(_, mine)| !mine.answered) {
            let values = [
                ("name", mine.organisation.as_str().into()),
                ("year", open.year.to_string().into()),
            ];
            return lang.html("opinions-survey-lead-asked", &values);
        }
        let Some(newest) = self.years.first() else {
            return lang.html("opinions-survey-lead-none", &[]);
        };
        let lowest = self
            .constituencies
            .iter()
            .filter_map(|one| Some((*newest.by.get(&one.id)?, one.name.as_str())));
        let year = || newest.year.to_string();
        let figure = |milli: i64| lang.milli(milli, 1);
        match (newest.all, lowest.min()) {
            (Some(all), Some((low, name))) => lang.html(
                "opinions-survey-lead-lowest",
                &[
                    ("year", year().into()),
                    ("all", figure(all).into()),
                    ("low", figure(low).into()),
                    ("name", name.into()),
                ],
            ),
            (Some(all), None) => lang.html(
                "opinions-survey-lead-all",
                &[("year", year().into()), ("all", figure(all).into())],
            ),
            (None, _) => lang.html(
                "opinions-survey-lead-few",
                &[("year", year().into()), ("n", i64::from(self.few).into())],
            ),
        }
    }

    fn next(&self, ctx: &Ctx) -> Option<NextAction> {
        let lang = ctx.lang;
        let open = self.current.as_ref().filter(|open| open.status == Status::Open);
        if self.current.is_none() && self.years.is_empty() && self.may_open {
            return Some(NextAction {
                why: lang.html("opinions-survey-next-open", &[]),
                button: lang.word("opinions-survey-open"),
                to: "#open".to_owned(),
            });
        }
        open.filter(|_| ctx.audience.person.is_none()).map(|_| NextAction {
            why: lang.html("opinions-next-sign-in", &[]),
            button: lang.word("opinions-next-sign-in-button"),
            to: "sign-in".to_owned(),
        })
    }

    fn has_outside(&self) -> bool {
        self.years.iter().flat_map(|year| &year.results).any(|one| one.outside.is_some())
    }

    fn cell(&self, ctx: &Ctx, milli: Option<i64>) -> Cell {
        match milli {
            Some(milli) => Cell::text(ctx.lang.milli(milli, 1)),
            None => Cell::text(ctx.lang.t("opinions-under", &[("n", i64::from(self.few).into())])),
        }
    }

    /// Everybody, then constituencies, then those outside: a cell for each, and what `of` gives of
    /// them, which is asked by the id of a constituency.
    fn rows<T>(&self, ctx: &Ctx, of: impl Fn(Whose) -> T) -> Vec<(Cell, T)> {
        let everybody = (Cell::text(ctx.lang.word("opinions-everybody")), of(Whose::Everybody));
        let parts = self.constituencies.iter().map(|part| {
            (Cell::Who(part.shape, part.name.clone()), of(Whose::Constituency(&part.id)))
        });
        let outside = self
            .has_outside()
            .then(|| (Cell::text(ctx.lang.word("opinions-survey-outside")), of(Whose::Outside)));
        std::iter::once(everybody).chain(parts).chain(outside).collect()
    }

    fn newest(&self, ctx: &Ctx, newest: &SurveyYear) -> Markup {
        let lang = ctx.lang;
        let mut columns = vec![Column::text("who", lang.word("opinions-col-who")).unsorted()];
        columns.extend(newest.results.iter().map(|one| {
            let short = format!("opinions-survey-short-{}", one.question.as_str());
            Column::number(one.question.as_str(), lang.word(&short)).unsorted()
        }));
        let mut table = Table::new(String::new(), columns);
        let means = |whose: Whose| {
            let all = newest.results.iter().map(|one| whose.mean(one).and_then(Mean::milli));
            all.collect::<Vec<_>>()
        };
        for (who, means) in self.rows(ctx, means) {
            let cells = means.into_iter().map(|mean| self.cell(ctx, mean));
            table.push(std::iter::once(who).chain(cells).collect());
        }
        let values = [("n", newest.organisations.into()), ("entry", newest.entry.into())];
        html! {
            section {
                h2 { (lang.t("opinions-survey-of", &[("year", newest.year.to_string().into())])) }
                (table.plain(lang))
                p.small.muted { (lang.t("opinions-survey-figures", &values)) }
                (parts::details(&lang.word("opinions-survey-asked"), html! {
                    ol { @for one in Question::ALL { li { (words(ctx, one)) } } }
                }))
            }
        }
    }

    /// The mean over process, results and interests in every year.
    fn trend(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if self.years.len() < 2 {
            return html! {};
        }
        let mut columns = vec![Column::text("who", lang.word("opinions-col-who")).unsorted()];
        let years = self.years.iter().map(|year| year.year.to_string());
        columns.extend(years.map(|year| Column::number("year", year).unsorted()));
        let mut table = Table::new(String::new(), columns);
        let means = |whose: Whose| {
            let all = self.years.iter().map(|year| whose.overall(year));
            all.collect::<Vec<_>>()
        };
        for (who, means) in self.rows(ctx, means) {
            let cells = means.into_iter().map(|mean| self.cell(ctx, mean));
            table.push(std::iter::once(who).chain(cells).collect());
        }
        let figure = self.chart(ctx).map(|chart| {
            let mut figure = Figure::new(&chart.title, chart.picture(lang, "survey"));
            figure.titled = true;
            figure.finding = Some(html! { (chart.finding) });
            figure.legend = Some(html! { ul.legend { @for part in &self.constituencies { li {
                (parts::constituency(part.shape, &part.name)) " (" (part.code) ")"
            } } } });
            figure.links = parts::picture_files(&ctx.href("opinions/survey"), &Query::default());
            figure
        });
        html! {
            section {
                h2 { (lang.word("opinions-survey-trend")) }
                @if let Some(figure) = figure { (parts::figure(lang, &figure)) }
                (table.plain(lang))
            }
        }
    }

    /// A line for everybody and one for each constituency, where there are two years or more.
    fn chart(&self, ctx: &Ctx) -> Option<LineChart> {
        let lang = ctx.lang;
        let points = |of: &dyn Fn(&SurveyYear) -> Option<i64>| -> Vec<Point> {
            let years = self.years.iter().rev();
            years.filter_map(|year| Some(Point::measured(year.year, of(year)?))).collect()
        };
        let all = points(&|year| year.all);
        let (first, last) = (all.first()?, all.last()?);
        if first.year == last.year {
            return None;
        }
        let values = [
            ("from", lang.milli(first.milli, 1).into()),
            ("to", lang.milli(last.milli, 1).into()),
            ("year", last.year.to_string().into()),
        ];
        let others = self.constituencies.iter().map(|part| {
            (part.shape, part.code.clone(), points(&|year| year.by.get(&part.id).copied()))
        });
        Some(LineChart {
            title: lang.word("opinions-survey-trend"),
            finding: lang.t("opinions-survey-moved", &values),
            others: others.collect(),
            points: all,
            target: None,
            from_zero: false,
        })
    }

    /// The form that opens this year's survey.
    fn opening(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let year = ctx.now.date().0;
        if self.years.iter().any(|one| one.year == year) {
            return html! { p.muted {
                (lang.t("opinions-survey-held", &[("year", year.to_string().into())]))
            } };
        }
        if !self.may_open {
            return html! {};
        }
        let proposed = ctx.now.plus_days(DAYS_PROPOSED).to_string();
        let day = proposed.get(..10).unwrap_or_default();
        html! {
            section.card id="open" {
                h2 { (lang.t("opinions-survey-open-title", &[("year", year.to_string().into())])) }
                (parts::form(ctx, "opinions/survey/open", html! {
                    (Field::new("until", &lang.word("opinions-field-until"))
                        .hint(&lang.word("opinions-field-until-hint")).value(day).retry(ctx)
                        .text("date"))
                    (parts::button(&lang.word("opinions-survey-open")))
                }))
            }
        }
    }

    fn method(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            section {
                h2 { (lang.word("opinions-method")) }
                p { (lang.t("opinions-survey-method", &[("n", i64::from(self.few).into())])) }
                p.small.muted { bdi { (lang.word("opinions-survey-source")) } }
            }
        }
    }
}

/// Whose means are shown.
#[derive(Clone, Copy)]
enum Whose<'a> {
    Everybody,
    Constituency(&'a str),
    Outside,
}

impl Whose<'_> {
    fn mean(self, of: &Believed) -> Option<Mean> {
        match self {
            Self::Everybody => of.all,
            Self::Constituency(id) => of.by.get(id).copied(),
            Self::Outside => of.outside,
        }
    }

    /// Over process, results and interests, in thousandths.
    fn overall(self, year: &SurveyYear) -> Option<i64> {
        match self {
            Self::Everybody => year.all,
            Self::Constituency(id) => year.by.get(id).copied(),
            Self::Outside => year.outside,
        }
    }
}

/// The questions, for the organisation that the reader answers for.
fn asking(ctx: &Ctx, open: &OpenSurvey, mine: &MySurvey) -> Markup {
    let lang = ctx.lang;
    let mut choices: Vec<Choice> = (1..=HIGHEST)
        .map(|n| Choice::new(&n.to_string(), &lang.word(&format!("opinions-survey-score-{n}"))))
        .collect();
    choices.push(Choice::new(NO_ANSWER, &lang.word("opinions-survey-score-none")));
    let question = |question: Question| {
        Field::new(question.as_str(), &words(ctx, question)).retry(ctx).radios(&choices)
    };
    let to = match address(ctx) {
        "opinions/survey" => "opinions/survey/answer",
        own => own,
    };
    let form = parts::form(
        ctx,
        to,
        html! {
            div.scales { @for one in Question::ALL { (question(one)) } }
            p { small.muted { (lang.word("opinions-survey-secret")) } }
            (parts::button(&lang.word("opinions-survey-answer-button")))
        },
    );
    let name = [("name", mine.organisation.as_str().into())];
    html! {
        section.card id="answer" {
            h2 { (lang.t("opinions-survey-of", &[("year", open.year.to_string().into())])) }
            @if mine.answered {
                p { (parts::tag(&Tag::Good(lang.t("opinions-survey-answered", &name)))) }
                (parts::details(&lang.word("opinions-survey-again"), form))
            } @else { (form) }
        }
    }
}

/// Which constituencies have answered, and who sees what.
fn turnout(ctx: &Ctx, open: &OpenSurvey, few: u32) -> Markup {
    let lang = ctx.lang;
    html! {
        section {
            h2 { (lang.word("opinions-survey-turnout")) }
            @if open.turnout.is_empty() { p.muted { (lang.word("opinions-survey-nobody")) } }
            (by_constituency(ctx, &open.turnout))
        }
        section {
            h2 { (lang.word("opinions-what-is-seen")) }
            p { (lang.t("opinions-survey-seen", &[("n", i64::from(few).into())])) }
        }
    }
}
