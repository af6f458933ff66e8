//! One table: what was measured, the goal, the peer.

/// One line of the table.
pub struct Row {
    /// What was measured.
    pub what: String,
    /// What came out, with its unit.
    pub ours: String,
    /// What it must reach.
    pub goal: &'static str,
    /// Whether it does; `None` where there is no goal.
    pub reached: Option<bool>,
    /// The peer in the same run.
    pub peer: String,
}

impl Row {
    /// A figure that must be at least the goal.
    pub fn at_least(what: &str, figure: f64, unit: &str, goal: f64, words: &'static str) -> Self {
        let ours = format!("{figure:.0} {unit}");
        Self {
            what: what.to_owned(),
            ours,
            goal: words,
            reached: Some(figure >= goal),
            peer: String::new(),
        }
    }

    /// A figure that must be at most the goal.
    pub fn at_most(what: &str, figure: f64, unit: &str, goal: f64, words: &'static str) -> Self {
        let ours = format!("{figure:.1} {unit}");
        Self {
            what: what.to_owned(),
            ours,
            goal: words,
            reached: Some(figure <= goal),
            peer: String::new(),
        }
    }

    /// A figure without a goal.
    pub fn figure(what: &str, ours: String) -> Self {
        let (what, peer) = (what.to_owned(), String::new());
        Self { what, ours, goal: "–", reached: None, peer }
    }

    /// With the peer's figure beside it.
    pub fn beside(mut self, peer: String) -> Self {
        self.peer = peer;
        self
    }
}

/// Prints the table, with the versions it was measured with.
pub fn print(rows: &[Row]) {
    println!("convoke {} · {}", env!("CARGO_PKG_VERSION"), crate::machine::about());
    println!();
    println!("| what | measured | goal | reached | peer |");
    println!("|---|---|---|---|---|");
    for row in rows {
        let reached = row.reached.map_or("", |yes| if yes { "yes" } else { "no" });
        println!("| {} | {} | {} | {reached} | {} |", row.what, row.ours, row.goal, row.peer);
    }
}
