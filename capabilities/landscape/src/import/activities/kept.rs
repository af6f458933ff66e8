//! Columns that no field fits: they stay with their activities under the partner's own names,
//! open or for the secretariat alone.

use std::collections::BTreeMap;

use super::lines::{From, Line};
use crate::import::fields::Field;
use crate::import::package::bare_name;
use crate::import::plan::Choices;
use crate::import::private::{Private, Told, sent, told_by};
use crate::import::propose::Mapping;
use crate::import::source::Source;
use crate::model::dataset::Dataset;

/// The columns to keep: those of the file, and open ones of the version before, whose rows may
/// stay.
pub(super) struct Kept {
    open: Vec<Own>,
    private: Vec<Own>,
    /// Whether the file came by a personal link.
    sent: bool,
}

/// A column by its name, and where it stands in the file.
struct Own {
    name: Box<str>,
    column: Option<usize>,
}

impl Kept {
    pub(super) fn of(source: &Source, mapping: &Mapping, choices: &Choices) -> Self {
        let own = |column: usize| {
            let name = source.table.keys.get(column)?.as_str();
            Some(Own { name: name.into(), column: Some(column) })
        };
        let bare = |own: Own| Own { name: told_by(&own.name).unwrap_or(&own.name).into(), ..own };
        // A list that we handed out says so where its own column is called like one of ours.
        let ours = |name: &str| {
            let mut all = source.table.keys.iter().zip(&mapping.fields);
            all.any(|(key, field)| key.eq_ignore_ascii_case(name) && !field.is_open())
        };
        let apart = |own: Own| match bare_name(&own.name).filter(|name| ours(name)) {
            Some(name) => Own { name: name.into(), ..own },
            None => own,
        };
        let open = mapping.columns(Field::Keep).filter_map(own).map(apart).collect();
        let private = mapping.columns(Field::Private).filter_map(own).map(bare).collect();
        Self { open, private, sent: choices.partner.is_some() }
    }

    /// The name under which it is kept what a private column says.
    fn key(&self, own: &Own) -> Box<str> {
        if self.sent { sent(&own.name).into() } else { own.name.clone() }
    }

    /// Together with those of the version before; one that is private now is no longer open.
    pub(super) fn and(mut self, before: Option<&Dataset>) -> Self {
        let known = |name: &str, all: &[Own]| all.iter().any(|own| *own.name == *name);
        for name in before.into_iter().flat_map(|set| set.kept.keys()) {
            if !known(name, &self.open) && !known(name, &self.private) {
                self.open.push(Own { name: name.as_str().into(), column: None });
            }
        }
        self
    }

    /// The columns of the version before that were open and are private now.
    pub(super) fn closed(&self, before: &Dataset) -> Vec<String> {
        let private = |name: &&String| self.private.iter().any(|own| *own.name == ***name);
        before.kept.keys().filter(private).cloned().collect()
    }

    /// What a line says in the open columns, each by its name.
    pub(super) fn said<'s>(&'s self, line: &'s Line) -> impl Iterator<Item = (&'s str, &'s str)> {
        let said = |own: &'s Own| Some((&*own.name, own.text(line)?));
        self.open.iter().filter_map(said)
    }

    /// What is kept for the secretariat alone. `lines` are the rows of the dataset, in its order.
    pub(super) fn private(
        &self,
        dataset: &Dataset,
        lines: &[&Line],
        before: Option<&Dataset>,
    ) -> Private {
        let of_file = self.open.iter().filter(|own| own.column.is_some());
        let names = self.private.iter().chain(of_file).map(|own| self.key(own)).collect();
        let (mut private, mut of_file) = (Private { names, ..Private::default() }, Vec::new());
        for (row, line) in (0..).zip(lines) {
            match line.of {
                From::Before(_, known) => drop(private.stay.insert(row, known as u32)),
                From::File(_) => of_file.push(row),
            }
            // Of a row that stays: what stood in a column that was open until now.
            let said = self.private.iter();
            let said = said.filter_map(|own| Some((self.key(own), own.text(line)?.into())));
            let said: BTreeMap<Box<str>, Box<str>> = said.collect();
            if !said.is_empty() {
                private.rows.insert(row, said);
            }
        }
        private.at_hand = before.is_some();
        if let Some(before) = before {
            private.told = Told::of(before, dataset, of_file.into_iter(), &private.stay);
        }
        private
    }
}

impl Own {
    fn text<'l>(&self, line: &'l Line) -> Option<&'l str> {
        let text = match line.of {
            From::File(row) => row.text(self.column?).trim(),
            From::Before(set, row) => set.kept.get(&*self.name)?.get(row)?,
        };
        Some(text).filter(|text| !text.is_empty())
    }
}
