//! Reading a partner's file in a process of its own, so that a hostile file can at worst end that
//! process: `convoke read-apart` has a cap on memory, processor seconds and open files, and is
//! ended when it takes too long. It needs no network and no file of ours: bytes go in by standard
//! input, what was read comes out by standard output, and how many bytes of it are read by standard
//! error, each time in eight bytes.

use std::io::{Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use formats::{Workbook, isolated};
use parking_lot::{Condvar, Mutex};

use crate::work::Waits;

/// What reading one file may cost.
#[derive(Clone, Copy, Debug)]
struct Caps {
    /// Address space of the reading process, in megabytes. A workbook of 50 MB needs about half
    /// of the usual 512.
    memory_mb: u64,
    /// Its processor time, in seconds; in all it may take half as long again.
    seconds: u64,
    /// The longest answer taken, in bytes: beyond this the answer itself is a bomb.
    answer: u64,
}

impl Caps {
    /// The usual ones, or those that whoever runs the machine has set.
    fn set() -> Result<Self, String> {
        let told = |name: &str, usual: u64| match std::env::var(name) {
            Ok(text) => text.trim().parse().map_err(|_| format!("{name}: `{text}` is no number")),
            Err(_) => Ok(usual),
        };
        Ok(Self {
            memory_mb: told("CONVOKE_READ_MEMORY_MB", 512)?,
            seconds: told("CONVOKE_READ_SECONDS", 30)?,
            answer: ANSWER_BYTES,
        })
    }

    /// How long reading may take in all.
    const fn patience(&self) -> Duration {
        Duration::from_millis(self.seconds.saturating_mul(1_500))
    }
}

/// The allocator asks the system for memory in pieces of so many KiB there: by itself it would ask
/// for more address space at once than the process may have.
const PIECES: (&str, &str) = ("MIMALLOC_ARENA_RESERVE", "65536");

/// How long a file waits for others that are being read.
const TURN: Duration = Duration::from_secs(45);

/// How often somebody who waits is asked whether to go on.
const BEAT: Duration = Duration::from_millis(50);

/// The longest answer taken, in bytes.
const ANSWER_BYTES: u64 = 256 << 20;

/// How many files are read at once: each may take as much memory as said above.
const AT_ONCE: usize = 3;

/// How many are being read, and who waits for a turn.
static READING: (Mutex<usize>, Condvar) = (Mutex::new(0), Condvar::new());

/// The right to read a file now; given back when dropped.
struct Turn;

impl Turn {
    /// Waits for a turn, for as long as one file may take.
    fn take(stop: &AtomicBool) -> Option<Self> {
        let (count, turns) = &READING;
        let (mut count, begun) = (count.lock(), Instant::now());
        while *count >= AT_ONCE {
            if stop.load(Ordering::Relaxed) || begun.elapsed() > TURN {
                return None;
            }
            turns.wait_for(&mut count, BEAT);
        }
        *count += 1;
        Some(Self)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *READING.0.lock() -= 1;
        READING.1.notify_one();
    }
}

/// Why a file was not read at all, which says nothing about it.
#[derive(Debug, thiserror::Error)]
pub enum NotRead {
    /// Others were being read all the while.
    #[error("too many files are being read at once; try again in a minute")]
    Busy,
    /// Ours: a sentence for the log.
    #[error("{0}")]
    Fault(String),
}

impl From<NotRead> for String {
    fn from(why: NotRead) -> Self {
        why.to_string()
    }
}

/// Runs `convoke read-apart` on these bytes and gives what it answered. Ends it when nobody waits.
///
/// # Errors
/// When the process could not be run at all, or was stopped. A process ended by its limits is an
/// answer: the error of the formats that says so.
pub fn read(name: &str, bytes: &[u8], waits: &Waits) -> Result<Vec<u8>, NotRead> {
    let _turn = Turn::take(waits.stop).ok_or(NotRead::Busy)?;
    read_now(name, bytes, waits).map_err(NotRead::Fault)
}

fn read_now(name: &str, bytes: &[u8], waits: &Waits) -> Result<Vec<u8>, String> {
    let program = std::env::current_exe().map_err(|e| format!("own program not found: {e}"))?;
    let caps = Caps::set()?;
    let mut command = Command::new(program);
    command
        // In one word: a name may begin with a dash.
        .args(["read-apart", &format!("--name={name}")])
        .args(["--memory-mb", &caps.memory_mb.to_string()])
        .args(["--seconds", &caps.seconds.to_string()])
        .env_clear()
        .env(PIECES.0, PIECES.1);
    run(command, bytes, &caps, waits)
}

/// The sheets in `bytes` of a file of this name, read apart for whoever can wait for it.
///
/// # Errors
/// A sentence for the terminal: what [`read`] says, or what is wrong with the file.
pub fn workbook(name: &str, bytes: &[u8]) -> Result<Workbook, String> {
    let waits = Waits { stop: &AtomicBool::new(false), told: &|_, _| {} };
    let answer = read(name, bytes, &waits)?;
    isolated::decode(answer.as_slice(), ANSWER_BYTES)
        .map_err(|fault| fault.in_file(name).to_string())
}

/// Runs a reading process within these caps.
fn run(mut command: Command, bytes: &[u8], caps: &Caps, waits: &Waits) -> Result<Vec<u8>, String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| format!("reading process not started: {e}"))?;
    let feed = feed(&mut child, bytes)?;
    let answer = answer(&mut child, caps.answer)?;
    let all = bytes.len() as u64;
    let read = heard(&mut child, all)?;
    let beat = || match read.load(Ordering::Relaxed) {
        0 => {}
        done => (waits.told)(done, all),
    };
    let got = awaited(&answer, caps.patience(), waits.stop, beat);
    // Ended in any case: an orderly process has gone by itself, and a late one must not stay.
    let _ = child.kill();
    let status = child.wait().map_err(|e| format!("reading process lost: {e}"))?;
    drop(feed);
    match got {
        // It was cut, whatever its process made of that.
        Ok(Ok(answer)) if answer.len() as u64 >= caps.answer => Ok(stopped("memory")),
        Ok(Ok(answer)) if status.success() && !answer.is_empty() => Ok(answer),
        Ok(Ok(_)) => Ok(stopped(why(status))),
        Ok(Err(fault)) => Err(format!("reading process broke off: {fault}")),
        // Nobody wants it any more, which says nothing about the file.
        Err(_) if waits.is_over() => Err("reading was stopped".to_owned()),
        Err(_) => Ok(stopped("time")),
    }
}

/// What the process answered within our patience; nothing when it is late or stopped. `beat` is
/// done every now and then meanwhile.
fn awaited<T>(
    answer: &mpsc::Receiver<T>,
    patience: Duration,
    stop: &AtomicBool,
    beat: impl Fn(),
) -> Result<T, mpsc::RecvTimeoutError> {
    let begun = Instant::now();
    loop {
        match answer.recv_timeout(BEAT.min(patience)) {
            Err(mpsc::RecvTimeoutError::Timeout)
                if begun.elapsed() < patience && !stop.load(Ordering::Relaxed) =>
            {
                beat();
            }
            got => return got,
        }
    }
}

/// The answer in the name of a process that gave none.
fn stopped(why: &str) -> Vec<u8> {
    isolated::encode(&Err(isolated::stopped(why)))
}

/// Which limit ended the process, as far as its end says.
fn why(status: ExitStatus) -> &'static str {
    use std::os::unix::process::ExitStatusExt as _;
    // The numbers of the signals are those of every Linux: 6 = abort, which is how memory that is
    // not given ends a process; 24 = processor time used up; 9 = ended by the system.
    match status.signal() {
        Some(6 | 9) => "memory",
        Some(24) => "time",
        _ => "crash",
    }
}

/// Writes the file to the process, beside us: it may answer before it has read everything.
fn feed(child: &mut Child, bytes: &[u8]) -> Result<thread::JoinHandle<()>, String> {
    let mut input = child.stdin.take().ok_or("reading process has no input")?;
    let bytes = bytes.to_vec();
    let write = move || {
        // A process that refuses early closes its end; its answer says why.
        let _ = input.write_all(&bytes);
    };
    thread::Builder::new()
        .name("feed".into())
        .spawn(write)
        .map_err(|e| format!("no thread to feed the reading process: {e}"))
}

/// Collects the answer up to so many bytes, beside us, so that waiting can end.
fn answer(
    child: &mut Child,
    most: u64,
) -> Result<mpsc::Receiver<std::io::Result<Vec<u8>>>, String> {
    let output = child.stdout.take().ok_or("reading process has no output")?;
    let (send, receive) = mpsc::channel();
    let collect = move || {
        let mut answer = Vec::new();
        let read = output.take(most).read_to_end(&mut answer);
        let _ = send.send(read.map(|_| answer));
    };
    thread::Builder::new()
        .name("answer".into())
        .spawn(collect)
        .map_err(|e| format!("no thread to hear the reading process: {e}"))?;
    Ok(receive)
}

/// How many bytes of all the process has read, as it says itself. What else it may say there (that
/// memory is short) is no such number.
fn heard(child: &mut Child, all: u64) -> Result<Arc<AtomicU64>, String> {
    let mut said = child.stderr.take().ok_or("reading process says nothing")?;
    let read = Arc::new(AtomicU64::new(0));
    let told = read.clone();
    let listen = move || {
        let mut number = [0; 8];
        while said.read_exact(&mut number).is_ok() {
            let number = u64::from_le_bytes(number);
            if number <= all {
                told.store(number, Ordering::Relaxed);
            }
        }
    };
    thread::Builder::new()
        .name("progress".into())
        .spawn(listen)
        .map_err(|e| format!("no thread to hear how far the reading process is: {e}"))?;
    Ok(read)
}

/// Says how many bytes are read, to whoever runs this process: for `convoke read-apart`.
pub fn tell(read: u64) {
    // Nobody may be there to hear it, which is no reason to stop reading.
    let _ = std::io::stderr().write_all(&read.to_le_bytes());
}

/// Sets the limits on this very process: called first by `convoke read-apart`.
///
/// # Errors
/// When the system refuses a limit; then nothing must be read.
pub fn confine(memory_mb: u64, seconds: u64) -> std::io::Result<()> {
    use rlimit::Resource;
    let memory = memory_mb.saturating_mul(1 << 20);
    rlimit::setrlimit(Resource::AS, memory, memory)?;
    // Past the first the system says why it ends the process, at the second it ends it anyhow.
    rlimit::setrlimit(Resource::CPU, seconds, seconds.saturating_add(1))?;
    rlimit::setrlimit(Resource::FSIZE, 0, 0)?;
    rlimit::setrlimit(Resource::NOFILE, 16, 16)?;
    rlimit::setrlimit(Resource::CORE, 0, 0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// What a reading process is taken to have said.
    fn said(program: &str, caps: &Caps) -> String {
        let mut command = Command::new("sh");
        command.args(["-c", program]);
        let waits = Waits { stop: &AtomicBool::new(false), told: &|_, _| {} };
        let answer = run(command, b"Name,Country", caps, &waits).unwrap();
        isolated::decode(answer.as_slice(), caps.answer).unwrap_err().to_string()
    }

    const CAPS: Caps = Caps { memory_mb: 512, seconds: 30, answer: 1 << 20 };
    const PARTS: &str = "; save the data sheet alone as CSV, or bring it in parts";

    #[test]
    fn a_process_that_never_ends_is_ended() {
        let late = Caps { seconds: 0, ..CAPS };
        let took = format!("reading the file takes longer than one file may take{PARTS}");
        assert_eq!(said("while :; do :; done", &late), took);
        assert_eq!(said("exec tail -f /dev/null", &late), took, "one that waits for ever, too");
        // As the system ends a process whose time is used up.
        assert_eq!(said("ulimit -St 1; while :; do :; done", &CAPS), took);
    }

    #[test]
    fn an_answer_that_never_ends_is_not_taken() {
        let most = format!("reading the file takes more memory than one file may take{PARTS}");
        assert_eq!(said("exec yes", &CAPS), most);
        assert_eq!(said("kill -ABRT $$", &CAPS), most, "memory that is not given ends it so");
    }

    #[test]
    fn a_process_that_breaks_off_says_nothing_of_the_file() {
        let broke = "reading the file broke off; save the data sheet alone as CSV and bring that";
        for program in ["exit 3", "exit 0", "printf convoke1", "kill -SEGV $$"] {
            assert_eq!(said(program, &CAPS), broke, "{program}");
        }
    }

    /// It stops at the first number, and would else go on until our patience ends.
    #[test]
    fn whoever_waits_hears_how_much_is_read_and_nothing_else_that_is_said() {
        let mut command = Command::new("sh");
        let said = r"printf 'no room!\007\0\0\0\0\0\0\0' >&2; exec tail -f /dev/null";
        command.args(["-c", said]);
        let (stop, heard) = (AtomicBool::new(false), Mutex::new(Vec::new()));
        let told = |done, all| {
            heard.lock().push((done, all));
            stop.store(true, Ordering::Relaxed);
        };
        let waits = Waits { stop: &stop, told: &told };
        let answer = run(command, b"Name,Country", &CAPS, &waits);
        assert_eq!(answer, Err("reading was stopped".to_owned()));
        assert_eq!(*heard.lock(), [(7, 12)]);
    }

    #[test]
    fn who_stops_a_reading_gets_no_answer() {
        let mut command = Command::new("sh");
        command.args(["-c", "while :; do :; done"]);
        let waits = Waits { stop: &AtomicBool::new(true), told: &|_, _| {} };
        let told = run(command, b"", &CAPS, &waits);
        assert_eq!(told, Err("reading was stopped".to_owned()));
    }
}
