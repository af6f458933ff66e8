//! `convoke demo`: a hub mid-life, with everything in it.

use std::net::SocketAddr;
use std::time::Instant;

use clap::Args;
use serde_json::json;

use super::serve::serve;
use super::{Common, Exit, Outcome, Trouble, say};
use crate::demo::{self, Found};
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
    /// Makes the demo hub, when it is not there or too old, and serves it.
    pub fn run(self, common: &Common) -> Outcome {
        let data = common.data.display();
        match demo::look(&common.data)? {
            Found::Fresh(made) => eprintln!("the demo hub in {data} is from {made}: used again"),
            Found::Nothing => make(common)?,
            Found::Stale(made) => {
                eprintln!(
                    "the demo hub in {data} was begun at {made}: it is thrown away and made anew, \
                     so that its dates fit today"
                );
                demo::remake(&common.data)?;
                make(common)?;
            }
            Found::Others => {
                return Err(Trouble::usage(format!(
                    "{data} holds hubs that are not the demo's: choose another folder with --data, \
                     or `convoke serve` to serve them"
                )));
            }
        }
        if self.no_serve {
            return Ok(Exit::Holds);
        }
        let settings = Settings { demo: true, ..Settings::default() };
        serve(common, self.listen, settings, &|house, at| demo::greeting(house, at))
    }
}

fn make(common: &Common) -> Result<(), Trouble> {
    let started = Instant::now();
    let acts = demo::make(&common.data)?;
    let seconds = started.elapsed().as_secs_f64();
    let json = json!({ "acts": acts, "seconds": seconds });
    say(common, &json, || format!("the demo hub is made: {acts} acts in {seconds:.1} s"));
    Ok(())
}
