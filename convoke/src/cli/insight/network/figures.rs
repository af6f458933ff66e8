//! Everything worked out on a network, with the names of the benchmark's files.

use insight::network::{
    Brokerage, Communities, CorePeriphery, Cuts, Graph, Groups, Mixing, Triangles, betweenness,
    brokerage, communities, components, constraint, core_numbers, core_periphery, cuts,
    degree_assortativity, degrees, density, in_degrees, isolates, modularity, pagerank,
    sampled_betweenness, strong_components, triangles,
};
use serde_json::{Value, json};

use super::input::Input;

/// Betweenness is worked out by lot where nodes times ties are more than this: a search from every
/// node would take minutes.
const EXACT: u64 = 5_000_000_000;
/// How far off shares of pairs may then be, and how surely they are not.
const ERROR: f64 = 0.005;
const CONFIDENCE: f64 = 0.9;

/// The share of walkers that go on along a tie.
const DAMPING: f64 = 0.85;

/// What was worked out.
pub(super) struct Figures {
    /// The network without direction.
    pub plain: Graph,
    pub weak: Groups,
    pub strong: Option<Groups>,
    pub isolates: Vec<u32>,
    pub degree: Vec<u32>,
    pub cores: Vec<u32>,
    pub triangles: Triangles,
    pub pagerank: Vec<f64>,
    pub between: Vec<f64>,
    /// How many pairs these may be off; nothing when they are exact.
    pub between_error: Option<f64>,
    pub between_directed: Option<Vec<f64>>,
    pub constraint: Vec<Option<f64>>,
    pub cuts: Cuts,
    pub core: CorePeriphery,
    pub communities: Communities,
    pub mixing: Option<Mixing>,
    pub brokers: Option<Vec<Brokerage>>,
}

impl Figures {
    /// `exact`: betweenness is not worked out by lot, however long it takes.
    pub fn new(input: &Input, exact: bool) -> Self {
        let graph = &input.graph;
        let plain = graph.without_direction().into_owned();
        let directed = graph.is_directed();
        let groups = input.groups.as_ref();
        let (between, between_error) = between(&plain, exact);
        Self {
            weak: components(graph),
            strong: directed.then(|| strong_components(graph)),
            isolates: isolates(graph),
            degree: degrees(&plain),
            cores: core_numbers(&plain),
            triangles: triangles(&plain),
            pagerank: pagerank(graph, DAMPING),
            between,
            between_error,
            between_directed: directed.then(|| self::between(graph, exact).0),
            constraint: constraint(&plain),
            cuts: cuts(&plain),
            core: core_periphery(&plain),
            communities: communities(&plain),
            mixing: groups.map(|(of, names)| Mixing::new(&plain, of, names.len())),
            brokers: groups.map(|(of, _)| brokerage(graph, of)),
            plain,
        }
    }

    /// The modularity of the neighbourhoods.
    pub fn modularity(&self) -> f64 {
        ratio(self.communities.modularity)
    }

    /// Under the names of the benchmark's files where they have one; lists are in order of nodes.
    pub fn json(&self, input: &Input) -> Value {
        let graph = &input.graph;
        let mut histogram = vec![0_u64; self.cores.iter().max().map_or(0, |m| *m as usize + 1)];
        self.cores.iter().filter_map(|c| usize::try_from(*c).ok()).for_each(|c| histogram[c] += 1);
        let mut all = json!({
            "nodes": graph.nodes(), "edges": graph.ties(), "directed": graph.is_directed(),
            "undirected_edges": self.plain.ties(), "loops": input.loops,
            "repeated": input.repeated, "dangling": input.dangling, "names": input.names, "density": density(graph),
            "components_weak": self.weak.count(), "largest_weak": self.weak.sizes.first(),
            "component": self.weak.of, "isolates": self.isolates,
            "degree": self.degree, "degree_out": degrees(graph), "degree_in": in_degrees(graph),
            "core": self.cores, "max_core": self.cores.iter().max(), "core_histogram": histogram,
            "triangles": self.triangles.total(), "transitivity": self.triangles.transitivity(),
            "average_local_clustering": self.triangles.average_clustering(),
            "degree_assortativity": degree_assortativity(graph),
            "degree_assortativity_undirected": degree_assortativity(&self.plain),
            "pagerank": self.pagerank, "betweenness_undirected": self.between,
            "betweenness_error": self.between_error,
            "constraint": self.constraint, "core_members": self.core.core,
            "core_fit": self.core.fit, "core_density": self.core.core_density,
            "periphery_density": self.core.periphery_density,
            "modularity": self.modularity(), "communities": self.communities.count,
            "partition": self.communities.of,
        });
        let cut = |c: &insight::network::CutVertex| json!([c.node, c.parts, c.cut_off]);
        let bridge = |b: &insight::network::Bridge| json!([b.one, b.other, b.cut_off]);
        all["bridges"] = self.cuts.bridges.iter().map(bridge).collect();
        all["cut_vertices"] = self.cuts.vertices.iter().map(cut).collect();
        if let Some(strong) = &self.strong {
            all["components_strong"] = strong.count().into();
            all["largest_strong"] = strong.sizes.first().copied().into();
            all["betweenness_directed"] = json!(self.between_directed);
        }
        self.add_groups(input, &mut all);
        all
    }

    fn add_groups(&self, input: &Input, all: &mut Value) {
        let (Some((of, names)), Some(mixing)) = (&input.groups, &self.mixing) else { return };
        let count = names.len();
        let matrix = |value: &dyn Fn(usize, usize) -> Value| -> Value {
            (0..count).map(|a| (0..count).map(|b| value(a, b)).collect::<Value>()).collect()
        };
        all["groups"] = json!(names);
        all["group"] = json!(of);
        all["ei_index"] = json!(mixing.ei_index());
        all["ei_index_of"] = (0..count).map(|g| json!(mixing.ei_index_of(g))).collect();
        all["mixing"] = matrix(&|a, b| mixing.ties(a, b).into());
        all["mixing_expected"] = matrix(&|a, b| mixing.expected(a, b).into());
        all["label_assortativity"] = json!(Mixing::new(&input.graph, of, count).assortativity());
        all["label_modularity_undirected"] = ratio(modularity(&self.plain, of)).into();
        all["brokerage"] = self.brokers.iter().flatten().map(roles).collect();
    }
}

/// How many pairs each node stands between, and how many that may be off.
fn between(graph: &Graph, exact: bool) -> (Vec<f64>, Option<f64>) {
    if exact || graph.nodes() as u64 * graph.ties() as u64 <= EXACT {
        return (betweenness(graph), None);
    }
    let nodes = graph.nodes() as f64;
    let pairs = nodes * (nodes - 1.0) / if graph.is_directed() { 1.0 } else { 2.0 };
    let found = sampled_betweenness(graph, ERROR, CONFIDENCE);
    (found.share.iter().map(|share| share * pairs).collect(), Some(found.error * pairs))
}

/// Coordinator, itinerant, representative, gatekeeper, liaison, all.
fn roles(b: &Brokerage) -> Value {
    json!([b.coordinator, b.itinerant, b.representative, b.gatekeeper, b.liaison, b.total()])
}

fn ratio((above, below): (i128, i128)) -> f64 {
    above as f64 / below as f64
}
