//! Reading a partner's file in a process of its own, so that a hostile file can at worst end that
//! process: `convoke read-apart` has a cap on memory, processor seconds and open files, and is
//! ended when it takes too long. It needs no network and no file of ours: bytes go in by standard
//! input, what was read comes out by standard output.

use std::io::{Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use formats::isolated;
use parking_lot::{Condvar, Mutex};

/// Address space of the reading process, in bytes. A workbook of 50 MB needs about half of it.
const MEMORY_BYTES: u64 = 512 << 20;

/// The allocator asks the system for memory in pieces of so many KiB there: by itself it would ask
/// for more address space at once than the process may have.
const PIECES: (&str, &str) = ("MIMALLOC_ARENA_RESERVE", "65536");

/// Processor time of the reading process, in seconds.
const PROCESSOR_SECONDS: u64 = 30;

/// How long the reading process may take in all.
const PATIENCE: Duration = Duration::from_secs(45);

/// How often somebody who waits is asked whether to go on.
const BEAT: Duration = Duration::from_millis(50);

/// The longest answer taken, in bytes: beyond this the answer itself is a bomb.
pub const ANSWER_BYTES: u64 = 256 << 20;

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
            if stop.load(Ordering::Relaxed) || begun.elapsed() > PATIENCE {
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

/// Runs `convoke read-apart` on these bytes and gives what it answered. Ends it when `stop` is set.
///
/// # Errors
/// A sentence for the log when the process could not be run at all, or was stopped. A process
/// ended by its limits is an answer: the error of the formats that says so.
pub fn read(name: &str, bytes: &[u8], stop: &AtomicBool) -> Result<Vec<u8>, String> {
    let _turn = Turn::take(stop).ok_or("too many files are being read at once")?;
    let program = std::env::current_exe().map_err(|e| format!("own program not found: {e}"))?;
    let mut child = Command::new(program)
        .args(["read-apart", "--name", name])
        .env_clear()
        .env(PIECES.0, PIECES.1)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|e| format!("reading process not started: {e}"))?;
    let feed = feed(&mut child, bytes)?;
    let answer = answer(&mut child)?;
    let got = awaited(&answer, stop);
    // Ended in any case: an orderly process has gone by itself, and a late one must not stay.
    let _ = child.kill();
    let status = child.wait().map_err(|e| format!("reading process lost: {e}"))?;
    drop(feed);
    match got {
        Ok(Ok(answer)) if status.success() && !answer.is_empty() => Ok(answer),
        Ok(Ok(_)) => Ok(stopped(why(status))),
        Ok(Err(fault)) => Err(format!("reading process broke off: {fault}")),
        // Nobody wants it any more, which says nothing about the file.
        Err(_) if stop.load(Ordering::Relaxed) => Err("reading was stopped".to_owned()),
        Err(_) => Ok(stopped("time")),
    }
}

/// What the process answered within our patience; nothing when it is late or stopped.
fn awaited<T>(answer: &mpsc::Receiver<T>, stop: &AtomicBool) -> Result<T, mpsc::RecvTimeoutError> {
    let begun = Instant::now();
    loop {
        match answer.recv_timeout(BEAT) {
            Err(mpsc::RecvTimeoutError::Timeout)
                if begun.elapsed() < PATIENCE && !stop.load(Ordering::Relaxed) => {}
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

/// Collects the answer, beside us, so that waiting can end.
fn answer(child: &mut Child) -> Result<mpsc::Receiver<std::io::Result<Vec<u8>>>, String> {
    let output = child.stdout.take().ok_or("reading process has no output")?;
    let (send, receive) = mpsc::channel();
    let collect = move || {
        let mut answer = Vec::new();
        let read = output.take(ANSWER_BYTES).read_to_end(&mut answer);
        let _ = send.send(read.map(|_| answer));
    };
    thread::Builder::new()
        .name("answer".into())
        .spawn(collect)
        .map_err(|e| format!("no thread to hear the reading process: {e}"))?;
    Ok(receive)
}

/// Sets the limits on this very process: called first by `convoke read-apart`.
///
/// # Errors
/// When the system refuses a limit; then nothing must be read.
pub fn confine() -> std::io::Result<()> {
    use rlimit::Resource;
    rlimit::setrlimit(Resource::AS, MEMORY_BYTES, MEMORY_BYTES)?;
    rlimit::setrlimit(Resource::CPU, PROCESSOR_SECONDS, PROCESSOR_SECONDS)?;
    rlimit::setrlimit(Resource::FSIZE, 0, 0)?;
    rlimit::setrlimit(Resource::NOFILE, 16, 16)?;
    rlimit::setrlimit(Resource::CORE, 0, 0)
}
