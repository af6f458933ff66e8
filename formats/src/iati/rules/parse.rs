//! Reads the part of XPath that rulesets use.
use super::path::{Expr, Path, Sign, Step, To};

/// Brackets inside brackets that are followed.
const DEPTH: usize = 32;

/// An expression, such as `count(sector[@vocabulary='1' or not(@vocabulary)]) > 1`.
///
/// # Errors
/// What could not be understood.
pub(super) fn expression(text: &str) -> Result<Expr, String> {
    let mut parser = Parser { rest: text, depth: 0 };
    let expr = parser.or()?;
    if parser.rest.trim().is_empty() { Ok(expr) } else { Err(parser.rest.to_owned()) }
}

/// A path, such as `transaction/value/@value-date`.
///
/// # Errors
/// What could not be understood.
pub(super) fn path(text: &str) -> Result<Path, String> {
    match expression(text)? {
        Expr::Path(path) => Ok(path),
        _ => Err(text.to_owned()),
    }
}

struct Parser<'p> {
    rest: &'p str,
    depth: usize,
}

impl<'p> Parser<'p> {
    fn or(&mut self) -> Result<Expr, String> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(self.rest.to_owned());
        }
        let mut left = self.and()?;
        while self.word("or") {
            left = Expr::Or(Box::new(left), Box::new(self.and()?));
        }
        self.depth -= 1;
        Ok(left)
    }

    fn and(&mut self) -> Result<Expr, String> {
        let mut left = self.comparison()?;
        while self.word("and") {
            left = Expr::And(Box::new(left), Box::new(self.comparison()?));
        }
        Ok(left)
    }

    fn comparison(&mut self) -> Result<Expr, String> {
        const SIGNS: [(&str, Sign); 6] = [
            ("!=", Sign::Unequal),
            ("<=", Sign::LessEqual),
            (">=", Sign::MoreEqual),
            ("=", Sign::Equal),
            ("<", Sign::Less),
            (">", Sign::More),
        ];
        let left = self.sum()?;
        for (word, sign) in SIGNS {
            if self.eat(word) {
                return Ok(Expr::Compare(Box::new(left), sign, Box::new(self.sum()?)));
            }
        }
        Ok(left)
    }

    fn sum(&mut self) -> Result<Expr, String> {
        let mut left = self.atom()?;
        while self.eat("+") {
            left = Expr::Plus(Box::new(left), Box::new(self.atom()?));
        }
        Ok(left)
    }

    fn atom(&mut self) -> Result<Expr, String> {
        for quote in ['\'', '"'] {
            if let Some(after) = self.rest.trim_start().strip_prefix(quote) {
                let (text, rest) = after.split_once(quote).ok_or(self.rest)?;
                self.rest = rest;
                return Ok(Expr::Literal(text.to_owned()));
            }
        }
        if self.eat("count(") {
            let path = self.path()?;
            return self.close(Expr::Count(path));
        }
        if self.eat("not(") {
            let inner = self.or()?;
            return self.close(Expr::Not(Box::new(inner)));
        }
        if self.eat("number(") {
            let inner = self.or()?;
            return self.close(Expr::Number(Box::new(inner)));
        }
        if self.eat("(") {
            let inner = self.or()?;
            return self.close(inner);
        }
        let text = self.rest.trim_start();
        if text.starts_with(|letter: char| letter.is_ascii_digit()) {
            let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
            let (figure, rest) = text.split_at(end);
            self.rest = rest;
            return figure.parse().map(Expr::Figure).map_err(|_| figure.to_owned());
        }
        self.path().map(Expr::Path)
    }

    fn close(&mut self, expr: Expr) -> Result<Expr, String> {
        if self.eat(")") { Ok(expr) } else { Err(self.rest.to_owned()) }
    }

    fn path(&mut self) -> Result<Path, String> {
        let anywhere = self.eat("//");
        // From the root of the document: the name of the root is the first step.
        let anywhere =
            anywhere || self.eat("/iati-activities/") || self.eat("/iati-organisations/");
        let mut steps = vec![self.step()?];
        while self.eat("/") {
            steps.push(self.step()?);
        }
        Ok(Path { anywhere, steps })
    }

    fn step(&mut self) -> Result<Step, String> {
        let to = if self.eat("..") {
            To::Parent
        } else if self.eat("text()") {
            To::Text
        } else if self.eat("@") {
            To::Attribute(self.name()?)
        } else {
            To::Child(self.name()?)
        };
        let mut only = Vec::new();
        while self.eat("[") {
            only.push(self.or()?);
            if !self.eat("]") {
                return Err(self.rest.to_owned());
            }
        }
        Ok(Step { to, only })
    }

    fn name(&mut self) -> Result<String, String> {
        let text = self.rest.trim_start();
        let part = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | ':');
        let end = text.find(|letter| !part(letter)).unwrap_or(text.len());
        let (name, rest) = text.split_at(end);
        if name.is_empty() {
            return Err(self.rest.to_owned());
        }
        self.rest = rest;
        Ok(name.to_owned())
    }

    /// Takes a sign when it comes next.
    fn eat(&mut self, sign: &str) -> bool {
        let Some(rest) = self.rest.trim_start().strip_prefix(sign) else { return false };
        self.rest = rest;
        true
    }

    /// Takes a word when it comes next and ends there.
    fn word(&mut self, word: &str) -> bool {
        let Some(rest) = self.rest.trim_start().strip_prefix(word) else { return false };
        let ends = rest.starts_with(|letter: char| letter.is_whitespace() || letter == '(');
        if ends {
            self.rest = rest;
        }
        ends
    }
}
