//! From starting the binary to the first page; the size of the binary.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::machine::convoke;
use crate::table::Row;

/// A running server that ends with this value.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: String,
}

impl Server {
    /// Starts `convoke serve` on this data, and waits for the first page.
    pub fn start(data: &std::path::Path) -> (Self, Duration) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        drop(listener);
        let start = Instant::now();
        let child = Command::new(convoke())
            .args(["serve", "--listen", &address, "--data"])
            .arg(data)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary beside this one: cargo build --release -p convoke");
        let server = Self { child, address };
        while get(&server.address, "/en/").is_none() {
            std::thread::sleep(Duration::from_millis(5));
        }
        (server, start.elapsed())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The body of a page, when the server answers 200.
pub fn get(address: &str, path: &str) -> Option<Vec<u8>> {
    let mut stream = TcpStream::connect(address).ok()?;
    let ask = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(ask.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    answer.starts_with(b"HTTP/1.1 200").then_some(answer)
}

/// A warm start of the demo, and the binary's size.
pub fn start() -> Vec<Row> {
    let folder = tempfile::tempdir().expect("a folder");
    let made = Command::new(convoke())
        .args(["demo", "--no-serve", "--data"])
        .arg(folder.path())
        .stdout(Stdio::null())
        .status()
        .expect("the binary beside this one");
    assert!(made.success());
    let (cold, _) = Server::start(folder.path());
    drop(cold);
    let (_warm, took) = Server::start(folder.path());
    let size = std::fs::metadata(convoke()).map_or(0, |about| about.len());
    vec![
        Row::at_most("warm start to first page", took.as_secs_f64(), "s", 2.0, "≤ 2 s"),
        Row::at_most("binary", size as f64 / 1e6, "MB", 60.0, "≤ 60 MB"),
    ]
}
