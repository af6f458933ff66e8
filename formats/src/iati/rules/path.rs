//! The part of XPath that rulesets use: steps, predicates, comparisons, `count`, `not`, `number`.
use std::borrow::Cow;

use crate::iati::tree::{Element, Inside, XML};

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Node<'t, 'a> {
    Element(Element<'t, 'a>),
    Text(&'t str, Element<'t, 'a>),
}

impl<'t, 'a> Node<'t, 'a> {
    /// The text of an element, or the value of an attribute.
    pub(super) fn text(self) -> Cow<'t, str> {
        match self {
            Self::Element(element) => element.text(),
            Self::Text(text, _) => Cow::Borrowed(text),
        }
    }

    /// The element it is or stands on.
    pub(super) fn element(self) -> Element<'t, 'a> {
        match self {
            Self::Element(element) | Self::Text(_, element) => element,
        }
    }
}

/// A whole expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expr {
    Or(Box<Expr>, Box<Expr>),
    And(Box<Expr>, Box<Expr>),
    Compare(Box<Expr>, Sign, Box<Expr>),
    Plus(Box<Expr>, Box<Expr>),
    Count(Path),
    Not(Box<Expr>),
    Number(Box<Expr>),
    Path(Path),
    Literal(String),
    Figure(f64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Equal,
    Unequal,
    Less,
    LessEqual,
    More,
    MoreEqual,
}

/// Steps from an element.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Path {
    /// From anywhere in the record (`//`), or from its root (`/`).
    pub(super) anywhere: bool,
    pub(super) steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Step {
    pub(super) to: To,
    pub(super) only: Vec<Expr>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum To {
    Child(String),
    Attribute(String),
    Text,
    Parent,
}

/// What an expression comes to.
enum Value<'t, 'a, 'e> {
    Nodes(Vec<Node<'t, 'a>>),
    Text(&'e str),
    Figure(f64),
    Truth(bool),
}

impl Value<'_, '_, '_> {
    fn truth(&self) -> bool {
        match self {
            Self::Nodes(nodes) => !nodes.is_empty(),
            Self::Text(text) => !text.is_empty(),
            Self::Figure(figure) => *figure != 0.0 && !figure.is_nan(),
            Self::Truth(truth) => *truth,
        }
    }

    /// Whether any of the texts it can stand for in a comparison is such: one of each node.
    fn any_text(&self, is: impl Fn(&str) -> bool) -> bool {
        match self {
            Self::Nodes(nodes) => nodes.iter().any(|node| is(&node.text())),
            Self::Text(text) => is(text),
            Self::Figure(figure) => is(&figure.to_string()),
            Self::Truth(truth) => is(&truth.to_string()),
        }
    }

    /// The same of the numbers it can stand for.
    fn any_figure(&self, is: impl Fn(f64) -> bool) -> bool {
        match self {
            Self::Nodes(nodes) => nodes.iter().any(|node| is(figure(&node.text()))),
            Self::Text(text) => is(figure(text)),
            Self::Figure(figure) => is(*figure),
            Self::Truth(_) => is(f64::NAN),
        }
    }

    fn figure(&self) -> f64 {
        match self {
            Self::Figure(figure) => *figure,
            Self::Truth(truth) => f64::from(u8::from(*truth)),
            Self::Text(text) => figure(text),
            Self::Nodes(nodes) => nodes.first().map_or(f64::NAN, |node| figure(&node.text())),
        }
    }
}

fn figure(text: &str) -> f64 {
    text.trim().parse().unwrap_or(f64::NAN)
}

impl Path {
    /// What the path leads to from an element, in the file's order.
    pub(super) fn find<'t, 'a>(&self, from: Element<'t, 'a>) -> Vec<Node<'t, 'a>> {
        let mut nodes = Vec::new();
        self.any(from, &mut |node| {
            nodes.push(node);
            false
        });
        nodes
    }

    /// Whether it leads anywhere.
    pub(super) fn leads(&self, from: Element<'_, '_>) -> bool {
        self.any(from, &mut |_| true)
    }

    /// Whether any node it leads to from an element is such; nothing is asked after the first.
    fn any<'t, 'a>(&self, from: Element<'t, 'a>, is: Ask<'_, 't, 'a>) -> bool {
        match self.steps.split_first() {
            Some((first, rest)) if self.anywhere => anywhere(from, first, rest, is),
            _ => along(&self.steps, Node::Element(from), is),
        }
    }

    /// The name that the first element on the way has.
    pub(super) fn first_name(&self) -> Option<&str> {
        match &self.steps.first()?.to {
            To::Child(name) => Some(name),
            _ => None,
        }
    }

    /// Whether one of the ways that begin anywhere begins at this very element, and any node it
    /// leads to from there is such.
    pub(super) fn any_from<'t, 'a>(&self, first: Element<'t, 'a>, is: Ask<'_, 't, 'a>) -> bool {
        let Some((step, rest)) = self.steps.split_first() else { return false };
        step.is_at(first) && along(rest, Node::Element(first), is)
    }
}

/// Asks about a node; true ends the asking.
type Ask<'f, 't, 'a> = &'f mut dyn FnMut(Node<'t, 'a>) -> bool;

/// Elements at any depth that the first step leads to, the record itself among them, and on.
fn anywhere<'t, 'a>(
    from: Element<'t, 'a>,
    first: &Step,
    rest: &[Step],
    is: Ask<'_, 't, 'a>,
) -> bool {
    first.is_at(from) && along(rest, Node::Element(from), is)
        || from.children().any(|child| anywhere(child, first, rest, is))
}

/// Along the steps from a node, one after the other.
fn along<'t, 'a>(steps: &[Step], node: Node<'t, 'a>, is: Ask<'_, 't, 'a>) -> bool {
    let Some((step, rest)) = steps.split_first() else { return is(node) };
    let Node::Element(from) = node else { return false };
    let mut kept = Kept { only: &step.only, counted: vec![0.0; step.only.len()] };
    let mut on = |node: Node<'t, 'a>| kept.takes(node) && along(rest, node, is);
    match &step.to {
        To::Child(name) => {
            let named = |child: &Element<'t, 'a>| child.name() == name && child.space().is_none();
            from.children().filter(named).any(|child| on(Node::Element(child)))
        }
        To::Attribute(name) => attribute(from, name).is_some_and(on),
        To::Text => from.inside().any(|inside| match inside {
            Inside::Text(text) => on(Node::Text(text, from)),
            Inside::Element(_) => false,
        }),
        To::Parent => from.parent().is_some_and(|parent| on(Node::Element(parent))),
    }
}

/// Which of the nodes that a step leads to are meant.
struct Kept<'s> {
    only: &'s [Expr],
    /// How many nodes reached each condition: a number alone is a place among them.
    counted: Vec<f64>,
}

impl Kept<'_> {
    fn takes(&mut self, node: Node<'_, '_>) -> bool {
        self.only.iter().zip(&mut self.counted).all(|(only, counted)| {
            *counted += 1.0;
            match only {
                Expr::Figure(place) => *counted == *place,
                only => only.holds(node.element()),
            }
        })
    }
}

impl Step {
    /// Whether a way that begins anywhere may begin here.
    fn is_at(&self, from: Element<'_, '_>) -> bool {
        let To::Child(name) = &self.to else { return false };
        from.name() == name
            && from.space().is_none()
            && self.only.iter().all(|only| only.holds(from))
    }
}

fn attribute<'t, 'a>(from: Element<'t, 'a>, name: &str) -> Option<Node<'t, 'a>> {
    let (space, name) = match name.strip_prefix("xml:") {
        Some(local) => (Some(XML), local),
        None => (None, name),
    };
    let mut all = from.attributes().iter();
    let found = all.find(|attribute| attribute.name == name && attribute.space == space)?;
    Some(Node::Text(&found.value, from))
}

impl Expr {
    /// Whether it holds at an element.
    pub(super) fn holds(&self, at: Element<'_, '_>) -> bool {
        match self {
            Self::Path(path) => path.leads(at),
            Self::Or(left, right) => left.holds(at) || right.holds(at),
            Self::And(left, right) => left.holds(at) && right.holds(at),
            Self::Not(inner) => !inner.holds(at),
            other => other.value(at).truth(),
        }
    }

    fn value<'t, 'a>(&self, at: Element<'t, 'a>) -> Value<'t, 'a, '_> {
        match self {
            Self::Or(..) | Self::And(..) | Self::Not(_) => Value::Truth(self.holds(at)),
            Self::Plus(left, right) => {
                Value::Figure(left.value(at).figure() + right.value(at).figure())
            }
            Self::Compare(left, sign, right) => {
                Value::Truth(compare(&left.value(at), *sign, &right.value(at)))
            }
            // Counts of one record stay far below 2^52.
            #[allow(clippy::cast_precision_loss)]
            Self::Count(path) => Value::Figure(path.find(at).len() as f64),
            Self::Number(inner) => Value::Figure(inner.value(at).figure()),
            Self::Path(path) => Value::Nodes(path.find(at)),
            Self::Literal(text) => Value::Text(text),
            Self::Figure(figure) => Value::Figure(*figure),
        }
    }
}

/// As XPath compares: any node of one side with any of the other, as numbers when one side is a
/// number or the sign is about order.
fn compare(left: &Value<'_, '_, '_>, sign: Sign, right: &Value<'_, '_, '_>) -> bool {
    let numeric = matches!(left, Value::Figure(_)) || matches!(right, Value::Figure(_));
    let order = !matches!(sign, Sign::Equal | Sign::Unequal);
    if !numeric && !order {
        let equal = sign == Sign::Equal;
        return left.any_text(|one| right.any_text(|other| (one == other) == equal));
    }
    left.any_figure(|one| {
        right.any_figure(|other| match sign {
            Sign::Equal => one == other,
            Sign::Unequal => one != other,
            Sign::Less => one < other,
            Sign::LessEqual => one <= other,
            Sign::More => one > other,
            Sign::MoreEqual => one >= other,
        })
    })
}
