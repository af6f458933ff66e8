//! Is this record unchanged? What was checked, by whom, when; the proof to take along.

use faces::view::Handout;
use faces::{AnyView, Ctx, Failure, Sheet, View, parts};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::Front;
use super::entry::states;
use super::list::tabs;
use super::words::not_promised;
use crate::serve::sign_in::origin;

/// What was checked, of one act or of the whole record.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Check {
    /// The act, when it is about one.
    pub index: Option<u64>,
    /// How many acts the record holds.
    pub size: u64,
    /// How many of them the newest signed head covers.
    pub published: u64,
    /// The root of the newest signed head, in base64url.
    pub root: Option<String>,
    /// `recorded`, `published` or `witnessed`.
    pub state: String,
    /// How many witnesses hold this head.
    pub witnesses: usize,
    /// Why the record is frozen, when it is.
    pub frozen: Option<String>,
    /// When this site looked, as it was asked.
    #[schemars(with = "String")]
    pub checked: hub::At,
    /// The fingerprint of the act's bytes (leaf hash), in base64url.
    pub leaf: Option<String>,
    /// How many steps lead from the act to the signed root; none until it is published.
    pub steps: Option<usize>,
    /// Acts signed by their actors.
    pub signed_by_actor: u64,
    /// Acts known only from the host.
    pub host_only: u64,
    /// Where the public files are.
    pub log: String,
}

fn check(front: &Front, index: Option<u64>) -> Result<Check, Failure> {
    let live = &front.asked.live;
    let status = live.status();
    let (signed_by_actor, host_only) = live.signers().map_err(Failure::Fault)?;
    let state = match index {
        Some(index) => status.state_of(index),
        None => status.state_of(status.size.saturating_sub(1)),
    };
    Ok(Check {
        index,
        size: status.size,
        published: status.published,
        state: state.to_owned(),
        witnesses: status.witnesses,
        root: status.root,
        frozen: status.frozen,
        checked: front.ctx.now,
        leaf: None,
        steps: None,
        signed_by_actor,
        host_only,
        log: format!("{}{}/log/", origin(front.asked), front.asked.root),
    })
}

/// The whole record.
pub fn whole(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(check(front, None)?))
}

/// One act: its proof is made and checked here, with the public key alone, before it is shown.
pub fn one(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    let ctx = front.ctx;
    let index: u64 = ctx.arg_as("index")?;
    if index >= ctx.hub.size() {
        return Err(Failure::NotFound);
    }
    let mut check = check(front, Some(index))?;
    let live = &front.asked.live;
    let lines = live.lines(index, 1, ctx.audience).map_err(Failure::Fault)?;
    check.leaf = lines.first().map(|line| line.leaf.clone());
    if let Some(proof) = live.proof(index).map_err(Failure::Fault)? {
        check.steps = Some(proof.steps);
    }
    Ok(Box::new(check))
}

impl View for Check {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let main = html! {
            (self.answer(ctx))
            (self.how(ctx))
            (self.signers(ctx))
            (self.yourself(ctx))
        };
        let crumbs = match self.index {
            Some(index) => vec![
                (lang.word("frame-record"), "record".to_owned()),
                (
                    lang.t("frame-record-one", &[("index", index.to_string().into())]),
                    format!("record/{index}"),
                ),
            ],
            None => vec![(lang.word("frame-record"), "record".to_owned())],
        };
        Sheet {
            title: lang.word(match self.index {
                Some(_) => "frame-check-one-title",
                None => "frame-check-title",
            }),
            crumbs,
            over: Some(states(ctx, &self.state)),
            tabs: if self.index.is_none() { tabs(ctx, "record/verify") } else { Vec::new() },
            main: Some(main),
            side: Some(not_promised(ctx)),
            ..Sheet::default()
        }
    }
}

impl Check {
    fn answer(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if let Some(why) = &self.frozen {
            return parts::alert(
                parts::Tone::Bad,
                html! {
                    (lang.t("frame-check-frozen", &[("reason", why.as_str().into())]))
                },
            );
        }
        let when = parts::minute(lang, self.checked);
        match (self.index, self.steps) {
            (Some(index), Some(_)) => parts::alert(
                parts::Tone::Good,
                lang.html(
                    "frame-check-one-yes",
                    &[
                        ("index", index.to_string().into()),
                        ("size", self.published.into()),
                        ("when", when.into()),
                    ],
                ),
            ),
            (Some(_), None) => parts::alert(
                parts::Tone::Warn,
                html! {
                    (lang.word("frame-check-not-published"))
                },
            ),
            (None, _) => parts::alert(
                parts::Tone::Good,
                lang.html(
                    "frame-check-yes",
                    &[("size", self.published.into()), ("when", when.into())],
                ),
            ),
        }
    }

    fn how(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            h2 { (lang.word("frame-check-how")) }
            ol {
                @if let Some(leaf) = &self.leaf {
                    li { (lang.word("frame-check-fingerprint")) " " (parts::hash(leaf)) }
                }
                @if let Some(steps) = self.steps {
                    li { (lang.t("frame-check-steps", &[("n", steps.into())])) }
                }
                @if let Some(root) = &self.root {
                    li {
                        (lang.t("frame-check-head", &[("size", self.published.into())])) " "
                        (parts::hash(root))
                    }
                }
                li {
                    @if self.witnesses == 0 { (lang.word("frame-check-no-witness")) }
                    @else { (lang.t("frame-check-witnesses", &[("n", self.witnesses.into())])) }
                }
            }
            @if let (Some(index), Some(_)) = (self.index, self.steps) {
                p { a.button href=(ctx.href(&format!("record/{index}/proof"))) {
                    (lang.word("frame-check-download"))
                } }
            }
        }
    }

    fn signers(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            h2 { (lang.word("frame-check-who")) }
            p { (lang.t("frame-check-signers", &[
                ("signed", self.signed_by_actor.into()),
                ("host", self.host_only.into()),
            ])) }
            p { (lang.word("frame-check-signers-mean")) }
        }
    }

    fn yourself(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            h2 { (lang.word("frame-check-yourself")) }
            p { (lang.word("frame-check-yourself-how")) }
            @match self.index {
                Some(index) => pre dir="ltr" tabindex="0" {
                    "curl -O " (self.log) "policy\n"
                    "convoke check-proof entry-" (index) ".tlog-proof --entry entry-" (index)
                    ".json --policy policy"
                },
                None => pre dir="ltr" tabindex="0" { "convoke verify " (self.log) " --replay" },
            }
            (faces::parts::proof_check(lang, &format!("{}/log/", ctx.root)))
        }
    }
}

/// The proof of one act, to take along.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Proof {
    /// The act.
    pub index: u64,
    /// The file: C2SP tlog-proof.
    pub proof: String,
}

/// The proof, once the act is published.
pub fn proof(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    let index: u64 = front.ctx.arg_as("index")?;
    let proof = front.asked.live.proof(index).map_err(Failure::Fault)?;
    let proof = proof.ok_or(Failure::NotFound)?;
    Ok(Box::new(Proof { index, proof: proof.text }))
}

impl View for Proof {
    fn sheet(&self, _ctx: &Ctx) -> Sheet {
        Sheet::default()
    }

    fn file(&self, _ctx: &Ctx) -> Option<Handout> {
        let name = format!("entry-{}.tlog-proof", self.index);
        Some(Handout::text(name, "text/plain; charset=utf-8", self.proof.clone()))
    }
}
