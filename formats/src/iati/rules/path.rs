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
enum Value<'t, 'a> {
    Nodes(Vec<Node<'t, 'a>>),
    Text(String),
    Figure(f64),
    Truth(bool),
}

impl Value<'_, '_> {
    fn truth(&self) -> bool {
        match self {
            Self::Nodes(nodes) => !nodes.is_empty(),
            Self::Text(text) => !text.is_empty(),
            Self::Figure(figure) => *figure != 0.0 && !figure.is_nan(),
            Self::Truth(truth) => *truth,
        }
    }

    /// The texts it can stand for in a comparison: one of each node.
    fn texts(&self) -> Vec<String> {
        match self {
            Self::Nodes(nodes) => nodes.iter().map(|node| node.text().into_owned()).collect(),
            Self::Text(text) => vec![text.clone()],
            Self::Figure(figure) => vec![figure.to_string()],
            Self::Truth(truth) => vec![truth.to_string()],
        }
    }

    fn figure(&self) -> f64 {
        match self {
            Self::Figure(figure) => *figure,
            Self::Truth(truth) => f64::from(u8::from(*truth)),
            other => other.texts().first().map_or(f64::NAN, |text| figure(text)),
        }
    }
}

fn figure(text: &str) -> f64 {
    text.trim().parse().unwrap_or(f64::NAN)
}

impl Path {
    /// What the path leads to from an element, in the file's order.
    pub(super) fn find<'t, 'a>(&self, from: Element<'t, 'a>) -> Vec<Node<'t, 'a>> {
        let mut nodes = if self.anywhere { Vec::new() } else { vec![Node::Element(from)] };
        let mut steps = self.steps.iter();
        if self.anywhere
            && let Some(first) = steps.next()
        {
            anywhere(from, first, &mut nodes);
        }
        for step in steps {
            let mut next = Vec::new();
            for node in &nodes {
                step.take(*node, &mut next);
            }
            nodes = next;
        }
        nodes
    }
}

/// Elements at any depth that the step leads to, the record itself among them.
fn anywhere<'t, 'a>(from: Element<'t, 'a>, step: &Step, found: &mut Vec<Node<'t, 'a>>) {
    if let To::Child(name) = &step.to
        && from.space().is_none()
        && from.name() == name
        && step.only.iter().all(|only| only.holds(from))
    {
        found.push(Node::Element(from));
    }
    from.children().for_each(|child| anywhere(child, step, found));
}

impl Step {
    fn take<'t, 'a>(&self, node: Node<'t, 'a>, found: &mut Vec<Node<'t, 'a>>) {
        let Node::Element(from) = node else { return };
        let mut nodes: Vec<Node<'t, 'a>> = match &self.to {
            To::Child(name) => {
                let named = |child: &Element<'t, 'a>| child.name() == name;
                let plain = from.children().filter(|child| child.space().is_none());
                plain.filter(named).map(Node::Element).collect()
            }
            To::Attribute(name) => attribute(from, name).into_iter().collect(),
            To::Text => from
                .inside()
                .filter_map(|inside| match inside {
                    Inside::Text(text) => Some(Node::Text(text, from)),
                    Inside::Element(_) => None,
                })
                .collect(),
            To::Parent => from.parent().map(Node::Element).into_iter().collect(),
        };
        for only in &self.only {
            if let Expr::Figure(place) = only {
                let mut counted = 0.0;
                nodes.retain(|_| {
                    counted += 1.0;
                    counted == *place
                });
            } else {
                nodes.retain(|node| only.holds(node.element()));
            }
        }
        found.append(&mut nodes);
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
        self.value(at).truth()
    }

    fn value<'t, 'a>(&self, at: Element<'t, 'a>) -> Value<'t, 'a> {
        match self {
            Self::Or(left, right) => Value::Truth(left.holds(at) || right.holds(at)),
            Self::And(left, right) => Value::Truth(left.holds(at) && right.holds(at)),
            Self::Not(inner) => Value::Truth(!inner.holds(at)),
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
            Self::Literal(text) => Value::Text(text.clone()),
            Self::Figure(figure) => Value::Figure(*figure),
        }
    }
}

/// As XPath compares: any node of one side with any of the other, as numbers when one side is a
/// number or the sign is about order.
fn compare(left: &Value<'_, '_>, sign: Sign, right: &Value<'_, '_>) -> bool {
    let numeric = matches!(left, Value::Figure(_)) || matches!(right, Value::Figure(_));
    let order = !matches!(sign, Sign::Equal | Sign::Unequal);
    let (left, right) = (left.texts(), right.texts());
    left.iter().any(|one| {
        right.iter().any(|other| {
            if !numeric && !order {
                return (one == other) == (sign == Sign::Equal);
            }
            let (one, other) = (figure(one), figure(other));
            match sign {
                Sign::Equal => one == other,
                Sign::Unequal => one != other,
                Sign::Less => one < other,
                Sign::LessEqual => one <= other,
                Sign::More => one > other,
                Sign::MoreEqual => one >= other,
            }
        })
    })
}
