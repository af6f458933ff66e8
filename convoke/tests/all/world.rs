//! A data folder with the demo hub, the binary on it, and a browser without a face.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;
use tempfile::TempDir;

/// Runs the binary.
pub fn convoke(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_convoke"))
        .args(args)
        .env_remove("CONVOKE_DATA")
        .output()
        .unwrap()
}

/// What a command wrote, and how it ended.
pub fn ended(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

/// Runs the binary and reads its JSON.
pub fn json(args: &[&str]) -> (i32, Value) {
    let (code, out, err) = ended(&convoke(args));
    let value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{args:?}: {out}{err}"));
    (code, value)
}

/// The demo hub, told once and copied for each test.
static TOLD: OnceLock<PathBuf> = OnceLock::new();

fn tell() -> PathBuf {
    let data = Path::new(env!("CARGO_TARGET_TMPDIR")).join("convoke-demo");
    let _ = std::fs::remove_dir_all(&data);
    let (code, _, err) = ended(&convoke(&["demo", "--no-serve", "--data", data.to_str().unwrap()]));
    assert_eq!(code, 0, "{err}");
    data
}

/// A data folder with the demo hub in it.
pub struct World {
    folder: TempDir,
}

impl World {
    pub fn demo() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let told = TOLD.get_or_init(tell);
        let to = folder.path().join("data");
        let copied = Command::new("cp").arg("-r").arg(told).arg(to).status().unwrap();
        assert!(copied.success());
        Self { folder }
    }

    pub fn data(&self) -> String {
        self.folder.path().join("data").to_str().unwrap().to_owned()
    }

    /// A file beside the data folder.
    pub fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }

    pub fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// The demo, served.
    pub fn serve(&self) -> Server {
        self.serve_with(&[])
    }

    /// The demo, served with these settings of its environment.
    pub fn serve_with(&self, settings: &[(&str, &str)]) -> Server {
        Server::start_with(&["demo", "--data", &self.data(), "--listen", "127.0.0.1:0"], settings)
    }
}

/// A running server.
pub struct Server {
    child: Child,
    pub address: String,
}

impl Server {
    pub fn start(args: &[&str]) -> Self {
        Self::start_with(args, &[])
    }

    /// One with these settings of its environment.
    pub fn start_with(args: &[&str], settings: &[(&str, &str)]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_convoke"))
            .args(args)
            .envs(settings.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let address = lines
            .find_map(|line| {
                let line = line.unwrap();
                let at = line.split_once("open: http://").or(line.split_once(" at http://"))?.1;
                Some(format!("http://{}", at.trim().trim_end_matches('/')))
            })
            .expect("the server says where it listens");
        // The rest is read on, so that the server never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address }
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn guest(&self) -> Browser {
        Browser::new(&self.address)
    }

    /// Somebody of the demonstration, signed in.
    pub fn as_demo(&self, email: &str) -> Browser {
        let mut browser = self.guest();
        let page = browser.post("/en/sign-in/as", &[("email", email), ("to", "desk")]);
        assert_eq!(page.status, 303, "{}", page.body);
        browser
    }

    /// Asks the server to end, and waits for it.
    pub fn stop(mut self) -> i32 {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        self.child.wait().unwrap().code().unwrap_or(-1)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What came back.
pub struct Page {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: String,
    /// Bytes as they were sent.
    pub sent: usize,
}

impl Page {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("{}", self.body))
    }

    /// The value of the first hidden field of this name.
    pub fn hidden(&self, name: &str) -> Option<String> {
        let at = self.body.find(&format!("name=\"{name}\" value=\""))?;
        let rest = self.body.get(at..)?.split("value=\"").nth(1)?;
        Some(rest.split('"').next()?.to_owned())
    }
}

/// A browser: follows nothing, keeps cookies.
pub struct Browser {
    agent: ureq::Agent,
    pub address: String,
    pub cookies: BTreeMap<String, String>,
    pub headers: Vec<(String, String)>,
}

impl Browser {
    fn new(address: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Self {
            agent: config.into(),
            address: address.to_owned(),
            cookies: BTreeMap::new(),
            headers: Vec::new(),
        }
    }

    /// Another browser on the same server.
    pub fn clone_without_cookies(&self) -> Self {
        Self::new(&self.address)
    }

    fn cookie(&self) -> String {
        let pairs: Vec<String> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        pairs.join("; ")
    }

    pub fn get(&mut self, path: &str) -> Page {
        let mut request = self.agent.get(format!("{}{path}", self.address));
        if !self.cookies.is_empty() {
            request = request.header("cookie", self.cookie());
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let answer = request.call().unwrap();
        self.take(answer)
    }

    /// Asks for what stands before a page alone.
    pub fn head(&mut self, path: &str) -> Page {
        let answer = self.agent.head(format!("{}{path}", self.address)).call().unwrap();
        self.take(answer)
    }

    /// Sends a form as it is given.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let pairs: Vec<String> =
            fields.iter().map(|(n, v)| format!("{}={}", escaped(n), escaped(v))).collect();
        self.send(path, "application/x-www-form-urlencoded", pairs.join("&").as_bytes())
    }

    /// Sends a form with the guard of this page.
    pub fn submit(&mut self, page: &Page, path: &str, fields: &[(&str, &str)]) -> Page {
        let (csrf, once) = (page.hidden("csrf"), page.hidden("once"));
        let mut all = fields.to_vec();
        all.push(("csrf", csrf.as_deref().unwrap_or_default()));
        all.push(("once", once.as_deref().unwrap_or_default()));
        self.post(path, &all)
    }

    /// Uploads a file by the form of this page.
    pub fn upload(&mut self, page: &Page, path: &str, name: &str, file: &[u8]) -> Page {
        self.upload_with(page, path, &[], (name, file))
    }

    /// The same with further fields.
    pub fn upload_with(
        &mut self,
        page: &Page,
        path: &str,
        fields: &[(&str, &str)],
        (name, file): (&str, &[u8]),
    ) -> Page {
        let (csrf, once) = (page.hidden("csrf"), page.hidden("once"));
        let guards = [("csrf", &csrf), ("once", &once)];
        let guards = guards.map(|(name, value)| (name, value.as_deref().unwrap_or_default()));
        let mut body = Vec::new();
        for (field, value) in guards.iter().chain(fields) {
            let part = format!(
                "--XX\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        let head = format!(
            "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--XX--\r\n");
        self.send(path, "multipart/form-data; boundary=XX", &body)
    }

    pub fn send(&mut self, path: &str, kind: &str, body: &[u8]) -> Page {
        let mut request = self.agent.post(format!("{}{path}", self.address)).content_type(kind);
        if !self.cookies.is_empty() {
            request = request.header("cookie", self.cookie());
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let answer = request.send(body).unwrap();
        self.take(answer)
    }

    fn take(&mut self, answer: ureq::http::Response<ureq::Body>) -> Page {
        let (parts, mut body) = answer.into_parts();
        let mut headers = BTreeMap::new();
        for (name, value) in &parts.headers {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            if name == "set-cookie" {
                let (name, rest) = value.split_once('=').unwrap();
                let kept = rest.split(';').next().unwrap_or_default();
                match kept {
                    "" => self.cookies.remove(name),
                    kept => self.cookies.insert(name.to_owned(), kept.to_owned()),
                };
            }
            headers.insert(name.to_string(), value);
        }
        let bytes = body.with_config().limit(256 << 20).read_to_vec().unwrap();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Page { status: parts.status.as_u16(), headers, body, sent: bytes.len() }
    }
}

fn escaped(text: &str) -> String {
    text.bytes()
        .map(|b| match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                char::from(b).to_string()
            }
            _ => format!("%{b:02X}"),
        })
        .collect()
}

/// All mails that were sent, the newest last.
pub fn mails(data: &str) -> Vec<String> {
    let folder = std::fs::read_dir(Path::new(data).join("mail")).into_iter().flatten();
    let mut mails: Vec<_> = folder
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "eml"))
        .collect();
    mails.sort_by_key(|path| std::fs::metadata(path).unwrap().modified().unwrap());
    let text = |path| std::fs::read_to_string(path).unwrap();
    mails.into_iter().map(text).map(|mail| mail.replace("=\r\n", "").replace("=3D", "=")).collect()
}

/// The newest mail in the folder, with soft line ends undone.
pub fn newest_mail(data: &str) -> String {
    mails(data).pop().expect("a mail was sent")
}
