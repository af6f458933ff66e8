//! What was worked out, as sentences.

use insight::network::{Bridge, Brokerage, CutVertex};

use super::figures::Figures;
use super::input::Input;

/// How many are named.
const NAMED: usize = 5;

/// The report, one finding a line.
pub(super) fn report(input: &Input, figures: &Figures) -> String {
    let say = Words { input, figures };
    let mut lines = vec![say.size(), say.parts(), say.holding(), say.between(), say.free()];
    lines.extend([say.bridges(), say.cut_vertices(), say.core(), say.clustering()]);
    lines.push(say.neighbourhoods());
    lines.extend(
        [say.measured(), say.groups(), say.brokers(), say.left_out()].into_iter().flatten(),
    );
    lines.join("\n")
}

struct Words<'a> {
    input: &'a Input,
    figures: &'a Figures,
}

impl Words<'_> {
    fn name(&self, node: u32) -> &str {
        self.input.names.get(node as usize).map_or("", String::as_str)
    }

    fn nodes(&self) -> usize {
        self.input.graph.nodes()
    }

    /// The nodes with the highest values, as names with `word` of the value.
    fn top(&self, values: &[f64], word: impl Fn(f64) -> String) -> String {
        let value = |node: &usize| values.get(*node).copied().unwrap_or(0.0);
        let mut order: Vec<usize> = (0..values.len()).filter(|node| value(node) > 0.0).collect();
        order.sort_by(|a, b| value(b).total_cmp(&value(a)).then(a.cmp(b)));
        let told = order.iter().take(NAMED);
        let told: Vec<String> =
            told.map(|n| format!("{} ({})", self.name(*n as u32), word(value(n)))).collect();
        told.join(", ")
    }

    fn size(&self) -> String {
        let graph = &self.input.graph;
        let way = if graph.is_directed() { "with" } else { "without" };
        let dense = insight::network::density(graph).map_or_else(String::new, |d| {
            format!("; {} of all possible ties are there", percent(d))
        });
        format!(
            "{}, {} {way} direction{dense}.",
            count(self.nodes(), "node"),
            count(graph.ties(), "tie")
        )
    }

    fn parts(&self) -> String {
        let sizes = &self.figures.weak.sizes;
        let alone = self.figures.isolates.len();
        let largest = sizes.first().copied().unwrap_or(0);
        let lone = match alone {
            0 => String::new(),
            _ => format!(" {} no tie at all.", plural(alone, "node has", "nodes have")),
        };
        match sizes.len() {
            0 => "Nobody is in it.".to_owned(),
            1 => "Everyone reaches everyone.".to_owned(),
            parts => format!("It falls into {parts} parts; the largest has {largest} nodes.{lone}"),
        }
    }

    /// The fewest of the best connected that half of all ties touch.
    fn holding(&self) -> String {
        let graph = &self.figures.plain;
        let degree = &self.figures.degree;
        let mut order: Vec<u32> = (0..self.nodes() as u32).collect();
        order.sort_by_key(|node| (std::cmp::Reverse(degree.get(*node as usize)), *node));
        let mut taken = vec![false; self.nodes()];
        let (mut held, mut holders) = (0, Vec::new());
        for node in order {
            if held * 2 >= graph.ties() {
                break;
            }
            let own = graph.neighbours(node as usize).iter();
            held += own.filter(|other| !taken[**other as usize]).count();
            taken[node as usize] = true;
            holders.push(node);
        }
        let share = percent(held as f64 / graph.ties().max(1) as f64);
        let names: Vec<&str> = holders.iter().take(NAMED).map(|node| self.name(*node)).collect();
        match holders.len() {
            0 => "There are no ties.".to_owned(),
            1 => format!("One node, {}, is an end of {share} of the ties.", names.join(", ")),
            many if many <= NAMED => {
                format!("{many} nodes are an end of {share} of the ties: {}.", names.join(", "))
            }
            many => format!(
                "{many} of {} nodes are an end of {share} of the ties; the best connected: {}.",
                self.nodes(),
                names.join(", ")
            ),
        }
    }

    fn between(&self) -> String {
        let others = self.nodes().saturating_sub(1) as f64;
        let pairs = (others * (others - 1.0) / 2.0).max(1.0);
        let told =
            self.top(&self.figures.between, |b| format!("{} of all pairs", percent(b / pairs)));
        let off = self.figures.between_error.map_or_else(String::new, |error| {
            format!(
                "; by lot, with nine chances in ten not further off than {}",
                percent(error / pairs)
            )
        });
        match told.is_empty() {
            true => "Nobody stands between two others.".to_owned(),
            false => format!("Most stand between others: {told}{off}."),
        }
    }

    fn free(&self) -> String {
        let freedom = self.figures.constraint.iter().map(|c| c.map_or(0.0, |c| 1.0 / c));
        let told = self.top(&freedom.collect::<Vec<_>>(), |f| format!("constraint {:.3}", 1.0 / f));
        match told.is_empty() {
            true => "Nobody has contacts to choose from.".to_owned(),
            false => format!("Freest to choose among contacts who do not know each other: {told}."),
        }
    }

    fn bridges(&self) -> String {
        let mut all: Vec<&Bridge> = self.figures.cuts.bridges.iter().collect();
        all.sort_by_key(|b| (std::cmp::Reverse(b.cut_off), b.one, b.other));
        let word = |b: &&&Bridge| {
            format!("{} – {} (cuts off {})", self.name(b.one), self.name(b.other), b.cut_off)
        };
        let told: Vec<String> = all.iter().take(NAMED).map(|b| word(&b)).collect();
        match all.len() {
            0 => "No tie holds two parts together alone.".to_owned(),
            many => format!(
                "{} two parts together alone: {}{}",
                plural(many, "tie holds", "ties hold"),
                told.join(", "),
                end(many)
            ),
        }
    }

    fn cut_vertices(&self) -> String {
        let mut all: Vec<&CutVertex> = self.figures.cuts.vertices.iter().collect();
        all.sort_by_key(|v| (std::cmp::Reverse(v.cut_off), v.node));
        let word = |v: &CutVertex| format!("{} (cuts off {})", self.name(v.node), v.cut_off);
        let told: Vec<String> = all.iter().take(NAMED).map(|v| word(v)).collect();
        match all.len() {
            0 => "Without any one node, the others still reach each other.".to_owned(),
            many => format!(
                "Without {} others lose contact: {}{}",
                plural(many, "node", "nodes"),
                told.join(", "),
                end(many)
            ),
        }
    }

    fn core(&self) -> String {
        let core = &self.figures.core;
        let dense = |d: Option<f64>| d.map_or_else(|| "none".to_owned(), percent);
        format!(
            "The core has {} of {} nodes: {} of its pairs are tied, {} of the pairs at the edge.",
            core.core.len(),
            self.nodes(),
            dense(core.core_density),
            dense(core.periphery_density)
        )
    }

    fn clustering(&self) -> String {
        let found = &self.figures.triangles;
        match found.transitivity() {
            None => "Nobody has two contacts.".to_owned(),
            Some(share) => format!(
                "{} of the pairs of contacts are in contact themselves ({}).",
                percent(share),
                plural(
                    usize::try_from(found.total()).unwrap_or(usize::MAX),
                    "triangle",
                    "triangles"
                )
            ),
        }
    }

    fn neighbourhoods(&self) -> String {
        let found = &self.figures.communities;
        let mut sizes = vec![0_u32; found.count as usize];
        found.of.iter().for_each(|group| sizes[*group as usize] += 1);
        let sizes = sizes.iter().filter(|size| **size > 1).map(u32::to_string).collect::<Vec<_>>();
        let told = sizes.iter().take(2 * NAMED).cloned().collect::<Vec<_>>().join(", ");
        let more = if sizes.len() > 2 * NAMED { " …" } else { "" };
        format!(
            "{} of {told}{more} nodes (modularity {:.4}).",
            plural(sizes.len(), "neighbourhood", "neighbourhoods"),
            self.figures.modularity()
        )
    }

    /// What weights count for, where any tie is heavier than another.
    fn measured(&self) -> Option<String> {
        let mut weights = self.input.graph.each_tie().map(|(.., weight)| weight);
        let first = weights.next()?;
        weights.any(|weight| weight != first).then(|| {
            let ways = match self.input.graph.is_directed() {
                true => ", of two ways the heavier",
                false => "",
            };
            format!(
                "Weights count for neighbourhoods and constraint{ways}; all else counts each tie once."
            )
        })
    }

    fn groups(&self) -> Option<String> {
        // Where all are of one group nothing can be said of how groups mix.
        let mixing = self.figures.mixing.as_ref().filter(|mixing| mixing.groups() > 1)?;
        let count = mixing.groups();
        let within: u64 = (0..count).map(|g| mixing.ties(g, g)).sum();
        let expected: f64 = (0..count).map(|g| mixing.expected(g, g)).sum();
        let ties = self.figures.plain.ties();
        let index = mixing.ei_index()?;
        Some(format!(
            "{within} of {ties} ties stay within a group, where {expected:.0} would by chance: {} \
             (E–I index {index:.3}).",
            if within as f64 > expected { "groups keep to themselves" } else { "groups mix" }
        ))
    }

    fn brokers(&self) -> Option<String> {
        let brokers = self.figures.brokers.as_ref()?;
        let across = |b: &Brokerage| (b.total() - b.coordinator) as f64;
        let values: Vec<f64> = brokers.iter().map(across).collect();
        let told = self.top(&values, |times| format!("{times:.0} times"));
        (!told.is_empty()).then(|| format!("Brokers between groups: {told}."))
    }

    fn left_out(&self) -> Option<String> {
        let Input { loops, repeated, dangling, .. } = *self.input;
        (loops + repeated + dangling > 0).then(|| {
            format!(
                "Left out: {} of a node to itself, {} whose end no node bears. Added up: {} repeated.",
                plural(loops, "tie", "ties"),
                plural(dangling, "tie", "ties"),
                plural(repeated, "tie", "ties")
            )
        })
    }
}

fn percent(share: f64) -> String {
    match share * 100.0 {
        small if small > 0.0 && small < 1.0 => format!("{small:.2} %"),
        other => format!("{other:.0} %"),
    }
}

fn plural(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn count(count: usize, word: &str) -> String {
    plural(count, word, &format!("{word}s"))
}

/// The end of a list of which only the first are named.
fn end(count: usize) -> &'static str {
    if count > NAMED { " …" } else { "." }
}
