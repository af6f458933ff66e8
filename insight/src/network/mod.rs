//! Who is tied to whom, and what follows from it. One graph type; one file for each question.
//!
//! | file | question | source |
//! |---|---|---|
//! | `graph` | the ties themselves, in rows | – |
//! | `degree` | how many ties each has; who has none; how dense the whole is | – |
//! | `components` | which parts hang together | Tarjan 1972 |
//! | `cores` | how deep each stands in the network | Batagelj and Zaveršnik 2003 |
//! | `triangles` | are my contacts in contact | Watts and Strogatz 1998 |
//! | `mixing` | do like and like keep to themselves | Newman 2003; Krackhardt and Stern 1988 |
//! | `pagerank` | who is named by those who are named | Brin and Page 1998 |
//! | `betweenness` | who stands between the others; large networks by lot | Brandes 2001, Riondato 2016 |
//! | `constraint` | whose contacts are all each other's contacts | Burt 1992 |
//! | `brokerage` | who brokers within and between groups | Gould and Fernandez 1989 |
//! | `cuts` | which tie or member holds parts together | Hopcroft and Tarjan 1973 |
//! | `core_periphery` | who is the core, who stands at the edge | Borgatti and Everett 2000 |
//! | `communities` | which members form a neighbourhood | Traag, Waltman, van Eck 2019 |

mod betweenness;
mod brokerage;
mod communities;
mod components;
mod constraint;
mod core_periphery;
mod cores;
mod cuts;
mod degree;
mod graph;
mod groups;
mod mixing;
mod pagerank;
mod triangles;

pub use betweenness::{Sampled, betweenness, sampled_betweenness};
pub use brokerage::{Brokerage, brokerage};
pub use communities::{Communities, communities, modularity};
pub use components::{components, strong_components};
pub use constraint::constraint;
pub use core_periphery::{CorePeriphery, core_periphery};
pub use cores::core_numbers;
pub use cuts::{Bridge, CutVertex, Cuts, cuts};
pub use degree::{degree_assortativity, degrees, density, in_degrees, isolates};
pub use graph::Graph;
pub use groups::Groups;
pub use mixing::Mixing;
pub use pagerank::pagerank;
pub use triangles::{Triangles, triangles};
