//! `convoke demo`: a hub mid-life, with everything in it.

use std::net::SocketAddr;

use clap::Args;

use super::serve::serve;
use super::{Common, Exit, Outcome};
use crate::founding;
use crate::house::Settings;

/// `convoke demo`
#[derive(Debug, Args)]
pub struct Demo {
    /// The address to listen on.
    #[arg(long, env = "CONVOKE_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Only make the hub.
    #[arg(long)]
    no_serve: bool,
}

impl Demo {
    /// Makes the demo hub, when it is not there, and serves it.
    pub fn run(self, common: &Common) -> Outcome {
        if store::DataDir::open(&common.data)?.hubs()?.is_empty() {
            eprintln!("making the demo hub in {}", common.data.display());
            let acts = founding::demo(&common.data)?;
            eprintln!("{acts} acts recorded");
        }
        if self.no_serve {
            return Ok(Exit::Holds);
        }
        eprintln!("open http://{}/ in a browser; end with Ctrl-C", self.listen);
        serve(common, self.listen, Settings { demo: true, ..Settings::default() })
    }
}
