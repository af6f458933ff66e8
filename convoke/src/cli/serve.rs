//! `convoke serve`: the server, its ticker, and an orderly end.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;

use super::{Common, Exit, Outcome, Trouble};
use crate::house::{House, Settings};
use crate::live::{Live, NotDone, Opening};
use crate::people::mail::is_address;

/// `convoke serve`
#[derive(Debug, Args)]
pub struct Serve {
    /// The address to listen on.
    #[arg(long, env = "CONVOKE_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Our own address from outside, for example `https://hub.example`.
    #[arg(long, env = "CONVOKE_ORIGIN")]
    pub origin: Option<String>,
    /// Where mail goes: `smtp://user:password@host:port`; without it, into the folder `mail`.
    #[arg(long, env = "CONVOKE_SMTP", hide_env_values = true)]
    pub smtp: Option<String>,
    /// Who mail comes from.
    #[arg(long, env = "CONVOKE_FROM")]
    pub from: Option<String>,
    /// Where readers report a problem: an e-mail address, or a page that begins with `https://`.
    #[arg(long, env = "CONVOKE_CONTACT")]
    pub contact: Option<String>,
    /// Hosts that partners' files may be fetched from by HTTPS, for example `data.humdata.org`;
    /// several with commas between them. Without it, none.
    #[arg(long, env = "CONVOKE_FETCH_FROM", value_delimiter = ',', value_name = "HOST")]
    pub fetch_from: Vec<String>,
}

impl Serve {
    /// Serves until the process is asked to stop.
    pub fn run(self, common: &Common) -> Outcome {
        if self.smtp.is_some() && self.origin.is_none() {
            // Without it, links in mails would lead wherever whoever asked for one says.
            return Err(Trouble::usage("with --smtp say --origin too: where links in mails lead"));
        }
        let settings = Settings {
            origin: self.origin.map(|origin| origin.trim_end_matches('/').to_owned()),
            demo: false,
            smtp: self.smtp,
            from: self.from,
            contact: self.contact.map(|text| contact(&text)).transpose()?,
            hosts: self.fetch_from,
        };
        serve(common, self.listen, settings, &|house, at| {
            Ok(format!("serving {} hub(s) at http://{at}/", house.hubs.len()))
        })
    }
}

/// Where problems are reported, as a link.
fn contact(text: &str) -> Result<String, Trouble> {
    match text.trim() {
        address if is_address(address) => Ok(format!("mailto:{address}")),
        page if page.starts_with("https://") || page.starts_with("http://") => Ok(page.to_owned()),
        other => Err(Trouble::usage(format!(
            "--contact `{other}` is neither an e-mail address nor a page: office@example.org"
        ))),
    }
}

/// What the terminal says once the server listens, given where.
pub type Greeting = dyn Fn(&House, SocketAddr) -> Result<String, String>;

/// Opens the data folder and serves it.
pub fn serve(
    common: &Common,
    listen: SocketAddr,
    settings: Settings,
    greeting: &Greeting,
) -> Outcome {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env();
    let filter = filter.unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    // A second call in one process (tests) keeps the first.
    let _ =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
    let house = Arc::new(House::open(&common.data, settings, Opening::Write, None)?);
    for live in house.hubs.values() {
        publish(live);
        if let Some(reason) = live.frozen() {
            tracing::error!("hub `{}` is frozen: {reason}", live.name());
        }
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(64)
        .build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(listen)
            .await
            .map_err(|fault| Trouble::from(format!("cannot listen on {listen}: {fault}")))?;
        let local = listener.local_addr()?;
        eprintln!("{}", greeting(&house, local)?);
        let ticker = tokio::spawn(tick(house.clone()));
        crate::serve::run(house.clone(), listener, stop()).await?;
        ticker.abort();
        Ok::<_, Trouble>(())
    })?;
    for live in house.hubs.values() {
        publish(live);
        if let Err(fault) = live.save() {
            tracing::warn!("no snapshot of `{}`: {fault:?}", live.name());
        }
    }
    Ok(Exit::Holds)
}

/// Waits until the process is asked to stop.
async fn stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let interrupt = tokio::signal::ctrl_c();
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = interrupt => (),
                _ = terminate.recv() => (),
            }
        }
        Err(_) => {
            let _ = interrupt.await;
        }
    }
}

/// How many seconds pass between snapshots.
const SNAPSHOT_SECONDS: u64 = 600;

/// Every second: what falls due, what is to be published; now and then a snapshot.
async fn tick(house: Arc<House>) {
    let mut beat = tokio::time::interval(Duration::from_secs(1));
    let mut seconds: u64 = 0;
    loop {
        beat.tick().await;
        seconds += 1;
        let house = house.clone();
        let work = move || {
            for live in house.hubs.values() {
                if live.frozen().is_some() {
                    continue;
                }
                if let Err(fault) = live.tick() {
                    tracing::error!("`{}`: what fell due was not recorded: {fault:?}", live.name());
                }
                publish(live);
                if seconds.is_multiple_of(SNAPSHOT_SECONDS)
                    && let Err(fault) = live.save()
                {
                    tracing::warn!("no snapshot of `{}`: {fault:?}", live.name());
                }
            }
            if seconds.is_multiple_of(3_600)
                && let Err(fault) = house.accounts.tidy(house.clock.now().unix())
            {
                tracing::warn!("accounts not tidied: {fault}");
            }
        };
        if let Err(fault) = tokio::task::spawn_blocking(work).await {
            tracing::error!("the ticker broke off: {fault}");
        }
    }
}

fn publish(live: &Live) {
    match live.publish() {
        Ok(()) | Err(NotDone::Frozen(_)) => {}
        Err(fault) => tracing::error!("`{}` not published: {fault:?}", live.name()),
    }
}
