//! Fetching a partner's file from an address: only by HTTPS, only from the hosts that whoever runs
//! the server allows, never from inside their network, within limits of size and time.

use std::io::Read as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use hub::Refusal;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body, http};

use crate::serve::sent::UPLOAD_BYTES;
use crate::work::Waits;

/// How long a file may take in all.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often we may be sent on, on the same host.
const SENT_ON: usize = 5;

/// The file at this address, at most as large as an upload. Gives up when nobody waits.
///
/// # Errors
/// The refusal that says why there is none.
pub fn file(address: &str, hosts: &[String], waits: &Waits) -> Result<Vec<u8>, Refusal> {
    Gate { hosts, scheme: "https", may: is_outside }.fetch(address, waits)
}

/// Where we may go.
struct Gate<'a> {
    hosts: &'a [String],
    scheme: &'static str,
    may: fn(IpAddr) -> bool,
}

impl Gate<'_> {
    fn fetch(&self, address: &str, waits: &Waits) -> Result<Vec<u8>, Refusal> {
        let config = Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .max_redirects(0)
            .max_redirects_will_error(false)
            // A proxy would look names up for us, past the gate.
            .proxy(None)
            .user_agent("convoke")
            .build();
        let resolver = Outside { names: DefaultResolver::default(), may: self.may };
        let agent = Agent::with_parts(config, DefaultConnector::default(), resolver);
        let mut at = self.allowed(address)?;
        for _ in 0..=SENT_ON {
            let answer = agent.get(at.clone()).call().map_err(|fault| failed(&fault))?;
            if !answer.status().is_redirection() {
                return body(answer.into_body(), waits);
            }
            at = self.sent_on(&at, &answer)?;
        }
        Err(failed(&"sent on too often"))
    }

    /// The address, when its scheme, host and port are allowed.
    fn allowed(&self, address: &str) -> Result<Uri, Refusal> {
        let wrong = || Refusal::forbidden("faces-refused-host");
        let uri: Uri = address.parse().map_err(|_| wrong())?;
        let host = uri.host().unwrap_or_default();
        let named = |one: &&String| {
            // A port is part of a host's name on the list, and the usual one otherwise.
            let authority = uri.authority().map_or("", http::uri::Authority::as_str);
            one.eq_ignore_ascii_case(authority)
                || (one.eq_ignore_ascii_case(host) && authority.eq_ignore_ascii_case(host))
        };
        let fits = uri.scheme_str() == Some(self.scheme) && self.hosts.iter().any(|h| named(&h));
        if fits { Ok(uri) } else { Err(wrong()) }
    }

    /// Where an answer sends us on to: the same host only.
    fn sent_on<T>(&self, from: &Uri, answer: &http::Response<T>) -> Result<Uri, Refusal> {
        let to = answer.headers().get(http::header::LOCATION).and_then(|to| to.to_str().ok());
        let to = to.unwrap_or_default();
        let host = from.authority().map_or("", http::uri::Authority::as_str);
        let to = match to.strip_prefix('/') {
            Some(path) if !path.starts_with('/') => format!("{}://{host}/{path}", self.scheme),
            _ => to.to_owned(),
        };
        let to = self.allowed(&to)?;
        let same = to.authority().is_some_and(|to| to.as_str().eq_ignore_ascii_case(host));
        if same { Ok(to) } else { Err(Refusal::forbidden("faces-refused-host")) }
    }
}

fn failed(why: &dyn ToString) -> Refusal {
    Refusal::invalid("frame-refused-fetch").with("why", why.to_string())
}

/// The bytes of an answer, within the limit.
fn body(body: Body, waits: &Waits) -> Result<Vec<u8>, Refusal> {
    let all = body.content_length();
    let mut from = body.into_reader();
    let mut bytes = Vec::new();
    let mut piece = vec![0; 64 << 10];
    loop {
        let read = from.read(&mut piece).map_err(|fault| failed(&fault))?;
        bytes.extend_from_slice(piece.get(..read).unwrap_or_default());
        if bytes.len() > UPLOAD_BYTES {
            let most = UPLOAD_BYTES >> 20;
            return Err(Refusal::invalid("frame-refused-fetch-large").with("most", most));
        }
        if waits.is_over() {
            return Err(failed(&"stopped"));
        }
        if let Some(all) = all {
            (waits.told)(bytes.len() as u64, all);
        }
        if read == 0 {
            return Ok(bytes);
        }
    }
}

/// Looks names up and forgets addresses that we may not go to. The connection is made to what is
/// left, so a name cannot mean another address a moment later.
struct Outside {
    names: DefaultResolver,
    may: fn(IpAddr) -> bool,
}

impl std::fmt::Debug for Outside {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Outside")
    }
}

impl Resolver for Outside {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let mut left = self.empty();
        for address in self.names.resolve(uri, config, timeout)?.iter() {
            if (self.may)(address.ip()) {
                left.push(*address);
            }
        }
        if left.is_empty() { Err(ureq::Error::HostNotFound) } else { Ok(left) }
    }
}

/// Whether an address is one of the public internet (IANA's special-purpose registries).
fn is_outside(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_outside_v4(v4),
        IpAddr::V6(v6) => is_outside_v6(v6),
    }
}

fn is_outside_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let shared = a == 100 && (64..128).contains(&b);
    let special = matches!((a, b, c), (0, ..) | (192, 0, 0) | (198, 18..=19, _) | (240.., ..));
    !(address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation()
        || shared
        || special)
}

/// Only global unicast addresses that carry no address of version 4 inside.
fn is_outside_v6(address: Ipv6Addr) -> bool {
    let [first, second, ..] = address.segments();
    let global = first & 0xe000 == 0x2000;
    // 6to4; Teredo, documentation and benchmarks.
    let special = first == 0x2002 || (first == 0x2001 && (second < 0x0200 || second == 0x0db8));
    global && !special
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use std::io::Write as _;
    use std::net::TcpListener;
    use std::sync::Mutex;
    use std::sync::atomic::AtomicBool;

    use super::*;

    static GO_ON: AtomicBool = AtomicBool::new(false);

    fn waits() -> Waits<'static> {
        Waits { stop: &GO_ON, told: &|_, _| {} }
    }

    /// A host on this machine that gives each of these answers once; and its name with port.
    fn host(answers: Vec<String>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let name = format!("localhost:{}", listener.local_addr().unwrap().port());
        std::thread::spawn(move || {
            for answer in answers {
                let (mut reader, _) = listener.accept().unwrap();
                let mut request = [0; 4096];
                let _ = reader.read(&mut request);
                let _ = reader.write_all(answer.as_bytes());
            }
        });
        name
    }

    fn ok(body: &str) -> String {
        format!(
            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        )
    }

    fn to(place: &str) -> String {
        format!(
            "HTTP/1.1 302 Found\r\nLocation: {place}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )
    }

    fn here(name: &str, path: &str, may: fn(IpAddr) -> bool) -> Result<Vec<u8>, Refusal> {
        let hosts = [name.to_owned()];
        let gate = Gate { hosts: &hosts, scheme: "http", may };
        gate.fetch(&format!("http://{name}{path}"), &waits())
    }

    #[test]
    fn a_file_is_fetched_also_where_the_same_host_sends_us_on() {
        let name = host(vec![to("/there.csv"), ok("Name,Country\n")]);
        assert_eq!(here(&name, "/list.csv", |_| true).unwrap(), b"Name,Country\n");
    }

    #[test]
    fn whoever_waits_hears_how_much_of_a_file_is_here() {
        let name = host(vec![ok("Name,Country\n")]);
        let heard = Mutex::new(Vec::new());
        let told = |done, all| heard.lock().unwrap().push((done, all));
        let gate = Gate { hosts: std::slice::from_ref(&name), scheme: "http", may: |_| true };
        gate.fetch(&format!("http://{name}/"), &Waits { told: &told, ..waits() }).unwrap();
        assert_eq!(heard.into_inner().unwrap().last(), Some(&(13, 13)));
    }

    #[test]
    fn nothing_leads_to_another_host_or_into_the_network_of_the_server() {
        let name = host(vec![to("http://169.254.169.254/latest/")]);
        let refused = here(&name, "/list.csv", |_| true).unwrap_err();
        assert_eq!(refused.message, "faces-refused-host");
        let name = host(vec![ok("secret")]);
        let refused = here(&name, "/", is_outside).unwrap_err();
        assert_eq!(refused.message, "frame-refused-fetch", "its name means this machine");
    }

    #[test]
    fn only_listed_hosts_by_https_are_asked() {
        let hosts = ["data.example".to_owned()];
        for address in [
            "http://data.example/a.csv",
            "https://other.example/a.csv",
            "https://data.example:8443/a.csv",
            "https://data.example@other.example/a.csv",
            "https://user@data.example/a.csv",
            "https://data.example.evil.example/a.csv",
            "file:///etc/passwd",
            "",
        ] {
            let refused = file(address, &hosts, &waits()).unwrap_err();
            assert_eq!(refused.message, "faces-refused-host", "{address}");
        }
    }

    #[test]
    fn what_is_not_the_public_internet_is_inside() {
        for inside in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "::1",
            "::",
            "fc00::1",
            "fe80::1",
            "ff02::1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:a00:1::",
            "2001:db8::1",
        ] {
            assert!(!is_outside(inside.parse().unwrap()), "{inside}");
        }
        for outside in ["8.8.8.8", "193.0.6.139", "2606:4700::1111", "2a00:1450::1"] {
            assert!(is_outside(outside.parse().unwrap()), "{outside}");
        }
    }
}
