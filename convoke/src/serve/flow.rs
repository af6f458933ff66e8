//! Files of many rows: written beside the state, on a copy of it or from what they keep, and sent
//! piece by piece as they are written. Nobody's act waits for them, and none is held whole, in
//! whatever form. What goes wrong before the first piece is sent is answered as on any page; later
//! the connection breaks off, so that nobody takes a part for the whole.

use std::collections::BTreeMap;
use std::io::{self, Seek, Write};
use std::net::{IpAddr, Ipv6Addr};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes, HttpBody};
use axum::http::{StatusCode, header};
use faces::Failure;
use faces::view::Writing;
use http_body::Frame;
use parking_lot::Mutex;
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, SemaphorePermit, mpsc};

use super::address::Sibling;
use super::asked::{self, Answer, Asked};
use super::page::{self, Found};
use super::wrong;
use crate::pages::Front;

/// Bytes that are sent together.
const PIECE: usize = 64 << 10;

/// Pieces that may wait for a reader who is slower than we are.
const AHEAD: usize = 4;

/// How long a reader may take for a piece.
const PATIENCE: Duration = Duration::from_secs(60);

/// Bytes a second that a reader takes at least, once its patience is over: each file that is being
/// written holds a copy of the state.
const SLOWEST: u64 = 16 << 10;

/// Files that are written at the same time.
static AT_ONCE: Semaphore = Semaphore::const_new(8);

/// Of those, how many for one reader.
const EACH: usize = 2;

/// Where files are being sent to.
static READERS: Mutex<BTreeMap<IpAddr, usize>> = Mutex::new(BTreeMap::new());

/// A reader's place among those whose files are being written.
struct Turn {
    reader: IpAddr,
    _place: SemaphorePermit<'static>,
}

impl Turn {
    /// A place, where one is free and this reader has not all of its own.
    fn take(reader: IpAddr) -> Option<Self> {
        let reader = network(reader);
        let mut readers = READERS.lock();
        let taken = readers.get(&reader).copied().unwrap_or_default();
        if taken >= EACH {
            return None;
        }
        let place = AT_ONCE.try_acquire().ok()?;
        readers.insert(reader, taken + 1);
        Some(Self { reader, _place: place })
    }
}

/// Whoever has one address of the sixth version has the 2⁶⁴ of its network.
fn network(reader: IpAddr) -> IpAddr {
    match reader {
        IpAddr::V6(one) => {
            let [a, b, c, d, ..] = one.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        IpAddr::V4(_) => reader,
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut readers = READERS.lock();
        match readers.get_mut(&self.reader) {
            Some(taken) if *taken > 1 => *taken -= 1,
            _ => drop(readers.remove(&self.reader)),
        }
    }
}

/// What is written, on its way to whoever reads it.
enum Piece {
    Bytes(Vec<u8>),
    /// It was all.
    End,
    Failed(Failure),
}

/// What is sent: all of it, or what is still being written.
#[derive(Clone, Debug)]
pub enum Content {
    /// All of it.
    Whole(Vec<u8>),
    /// What is still being written.
    Flow(Flow),
}

/// A file that is still being written. Whoever takes it first has it.
#[derive(Clone)]
pub struct Flow(Arc<Mutex<Option<Pieces>>>);

impl std::fmt::Debug for Flow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Flow")
    }
}

/// What comes out at the reader's end.
struct Pieces {
    first: Option<Vec<u8>>,
    rest: mpsc::Receiver<Piece>,
    /// Whether the end was told: whoever packs the file asks once more after it.
    over: bool,
}

impl Content {
    /// The bytes, where all are at hand.
    #[must_use]
    pub const fn whole(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Whole(bytes) => Some(bytes),
            Self::Flow(_) => None,
        }
    }

    /// As the body of an HTTP answer.
    pub fn into_body(self) -> Body {
        match self {
            Self::Whole(bytes) => Body::from(bytes),
            Self::Flow(flow) => flow.0.lock().take().map_or_else(Body::empty, Body::new),
        }
    }

    /// Writes all of it, and says how many bytes that were.
    ///
    /// # Errors
    /// The output fails, or the file broke off.
    pub fn write_to(self, out: &mut dyn Write) -> io::Result<u64> {
        let pieces = match self {
            Self::Whole(bytes) => {
                out.write_all(&bytes)?;
                return Ok(bytes.len() as u64);
            }
            Self::Flow(flow) => flow.0.lock().take(),
        };
        let Some(mut pieces) = pieces else { return Ok(0) };
        let mut written = 0;
        let mut piece = pieces.first.take().map(Piece::Bytes);
        loop {
            match piece.or_else(|| pieces.rest.blocking_recv()) {
                Some(Piece::Bytes(bytes)) => {
                    out.write_all(&bytes)?;
                    written += bytes.len() as u64;
                }
                Some(Piece::End) => return Ok(written),
                Some(Piece::Failed(_)) | None => return Err(broken_off()),
            }
            piece = None;
        }
    }
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first.into()))));
        }
        if self.over {
            return Poll::Ready(None);
        }
        self.rest.poll_recv(context).map(|piece| match piece {
            Some(Piece::Bytes(bytes)) => Some(Ok(Frame::data(bytes.into()))),
            Some(Piece::End) => {
                self.over = true;
                None
            }
            Some(Piece::Failed(_)) | None => Some(Err(broken_off())),
        })
    }
}

fn broken_off() -> io::Error {
    io::Error::other("the file broke off while it was written")
}

/// What is written goes in here.
struct Outlet {
    piece: Vec<u8>,
    to: mpsc::Sender<Piece>,
    /// Measures patience, where there is a server at all.
    runtime: Option<Handle>,
    /// How long it waited for the reader, all in all.
    waited: Duration,
    sent: u64,
    /// Whether the reader has gone, or is too slow: nothing more is waited for.
    gone: bool,
}

impl Outlet {
    fn send(&mut self, piece: Piece) -> io::Result<()> {
        let gone = || io::Error::new(io::ErrorKind::BrokenPipe, "the reader has gone");
        if self.gone {
            return Err(gone());
        }
        if let Piece::Bytes(bytes) = &piece {
            self.sent += bytes.len() as u64;
        }
        let sent = match &self.runtime {
            Some(runtime) => {
                let since = Instant::now();
                let taken = runtime.block_on(self.to.send_timeout(piece, PATIENCE));
                self.waited += since.elapsed();
                let most = PATIENCE + Duration::from_secs(self.sent / SLOWEST);
                if taken.is_err() || self.waited > most { Err(gone()) } else { Ok(()) }
            }
            None => self.to.blocking_send(piece).map_err(|_| gone()),
        };
        self.gone = sent.is_err();
        sent
    }

    /// Sends what is left, and how it ended.
    fn end(mut self, made: Result<(), Failure>) {
        let made = made.and_then(|()| Ok(self.flush()?));
        // Whoever has gone does not hear of it.
        let _ = self.send(match made {
            Ok(()) => Piece::End,
            Err(failure) => {
                tracing::info!("a file broke off: {failure:?}");
                Piece::Failed(failure)
            }
        });
    }
}

impl Write for Outlet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.piece.extend_from_slice(bytes);
        if self.piece.len() >= PIECE {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.piece.is_empty() {
            return Ok(());
        }
        let piece = std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE));
        self.send(Piece::Bytes(piece))
    }
}

/// Begins to write; waits for the first piece, or for what goes wrong before it.
fn begin(
    make: impl FnOnce(&mut dyn Write) -> Result<(), Failure> + Send + 'static,
) -> Result<Content, Failure> {
    let (to, mut rest) = mpsc::channel(AHEAD);
    let runtime = Handle::try_current().ok();
    let mut out =
        Outlet { piece: Vec::new(), to, runtime, waited: Duration::ZERO, sent: 0, gone: false };
    let work = move || {
        let made = catch_unwind(AssertUnwindSafe(|| make(&mut out)));
        let broke = |_| Err(Failure::Fault("the writing of a file broke off".to_owned()));
        out.end(made.unwrap_or_else(broke));
    };
    std::thread::Builder::new().name("flow".to_owned()).spawn(work)?;
    match rest.blocking_recv() {
        Some(Piece::Bytes(first)) => {
            let pieces = Pieces { first: Some(first), rest, over: false };
            Ok(Content::Flow(Flow(Arc::new(Mutex::new(Some(pieces))))))
        }
        Some(Piece::End) => Ok(Content::Whole(Vec::new())),
        Some(Piece::Failed(failure)) => Err(failure),
        None => Err(Failure::Fault("a file was not begun".to_owned())),
    }
}

/// A form of a view that is a file of many rows.
#[must_use]
pub fn answer(
    asked: &Asked,
    found: Found,
    values: &BTreeMap<String, String>,
    form: Sibling,
) -> Answer {
    let Some(turn) = Turn::take(asked.from) else {
        return wrong::wait(wrong::plain(asked, StatusCode::TOO_MANY_REQUESTS), 5);
    };
    // Written from the state itself it would keep every act waiting as long as its reader likes.
    let copy = match asked.live.copied() {
        Ok(copy) => copy,
        Err(fault) => return wrong::uncopied(asked, &fault),
    };
    let (mut own, values) = (asked.clone(), values.clone());
    // Nobody waits for a page here: what takes long is done at once.
    own.aside.get_or_insert_default();
    let made = begin(move |out| {
        let _turn = turn;
        page::on(&copy, &own, &values, None, |ctx| {
            let view = found.view(&Front { ctx, asked: &own })?;
            page::write_file(ctx, view.as_ref(), form, out)
        })
    });
    match made {
        Ok(content) => page::file(asked, form, content),
        Err(failure) => wrong::failure(asked, failure),
    }
}

/// A file that needs the state no longer: `head` is the answer without it.
///
/// # Errors
/// What goes wrong before its first piece.
pub fn handed(asked: &Asked, mut head: Answer, write: Writing) -> Result<Answer, Failure> {
    let Some(turn) = Turn::take(asked.from) else {
        return Ok(wrong::wait(wrong::plain(asked, StatusCode::TOO_MANY_REQUESTS), 5));
    };
    *head.body_mut() = begin(move |out| {
        let _turn = turn;
        write(out)
    })?;
    Ok(head)
}

/// An answer for a reader to whom an end and a cut look alike unless the length is told before
/// (HTTP/1.0): a file that is still being written goes into a nameless file under `folder` first.
#[must_use]
pub fn measured(mut answer: Answer, reader: IpAddr, folder: &Path) -> Answer {
    if answer.body().whole().is_some() {
        return answer;
    }
    let written = std::mem::replace(answer.body_mut(), Content::Whole(Vec::new()));
    let spooled = tempfile::tempfile_in(folder).and_then(|mut file| {
        let length = written.write_to(&mut file)?;
        file.rewind()?;
        Ok((length, file))
    });
    let sent = spooled.map_err(Failure::from).and_then(|(length, mut file)| {
        let Some(turn) = Turn::take(reader) else { return Ok(None) };
        let sent = begin(move |out| {
            let _turn = turn;
            Ok(io::copy(&mut file, out).map(drop)?)
        });
        Ok(Some((length, sent?)))
    });
    let no = |status| asked::answer(status, "text/plain", status.as_str());
    match sent {
        Ok(Some((length, content))) => {
            *answer.body_mut() = content;
            asked::with(&mut answer, header::CONTENT_LENGTH, &length.to_string());
            answer
        }
        Ok(None) => wrong::wait(no(StatusCode::TOO_MANY_REQUESTS), 5),
        Err(failure) => {
            tracing::error!("a file for HTTP/1.0: {failure:?}");
            no(StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_any_length_is_held_in_pieces_and_comes_out_as_it_went_in() {
        let (count, counted) = std::sync::mpsc::channel();
        let flow = begin(move |out| {
            for row in 0..200_000_u32 {
                writeln!(out, "{row}")?;
                let _ = count.send(row);
            }
            Ok(())
        });
        // Nobody reads yet: the writer stops after the pieces that may wait.
        let mut text = Vec::new();
        let bytes = flow.unwrap().write_to(&mut text).unwrap();
        assert_eq!(bytes, text.len() as u64);
        assert_eq!(text.iter().filter(|byte| **byte == b'\n').count(), 200_000);
        assert!(text.ends_with(b"\n199999\n"));
        assert_eq!(counted.iter().count(), 200_000);
    }

    #[test]
    fn whoever_asks_after_the_end_hears_that_it_was_all() {
        let Content::Flow(flow) = begin(|out| Ok(out.write_all(b"all")?)).unwrap() else {
            panic!("it is long")
        };
        let mut pieces = flow.0.lock().take().unwrap();
        let mut context = Context::from_waker(std::task::Waker::noop());
        let mut ends = 0;
        while ends < 3 {
            match Pin::new(&mut pieces).poll_frame(&mut context) {
                Poll::Ready(Some(piece)) => assert_eq!(piece.unwrap().into_data().unwrap(), "all"),
                Poll::Ready(None) => ends += 1,
                Poll::Pending => std::thread::yield_now(),
            }
        }
    }

    #[test]
    fn what_goes_wrong_at_first_is_said_and_later_breaks_off() {
        let refused = begin(|out| {
            writeln!(out, "a beginning that nobody has seen")?;
            Err(Failure::NotFound)
        });
        assert!(matches!(refused, Err(Failure::NotFound)));
        let later = begin(|out| {
            out.write_all(&vec![b'x'; 2 * PIECE])?;
            Err(Failure::NotFound)
        });
        let mut got = Vec::new();
        assert!(later.unwrap().write_to(&mut got).is_err());
        assert_eq!(got.len(), 2 * PIECE);
        assert!(begin(|_| panic!("a mistake of ours")).is_err());
    }

    #[test]
    fn who_asks_for_a_length_gets_it_and_never_a_part() {
        let (folder, reader) = (tempfile::tempdir().unwrap(), IpAddr::from([192, 0, 2, 3]));
        let answer = |fails: bool| {
            let content = begin(move |out| {
                out.write_all(&vec![b'x'; 3 * PIECE])?;
                if fails { Err(Failure::NotFound) } else { Ok(()) }
            });
            measured(Answer::new(content.unwrap()), reader, folder.path())
        };
        let whole = answer(false);
        assert_eq!(whole.headers()[header::CONTENT_LENGTH], (3 * PIECE).to_string());
        let mut got = Vec::new();
        whole.into_body().write_to(&mut got).unwrap();
        assert!(got == vec![b'x'; 3 * PIECE]);
        let broken = answer(true);
        assert_eq!(broken.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(broken.body().whole().is_some_and(|body| body == b"500"));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left");
    }

    #[test]
    fn a_reader_has_two_places_and_leaves_the_others() {
        let [one, other] = [1, 2].map(|last| IpAddr::from([192, 0, 2, last]));
        let own = [Turn::take(one), Turn::take(one)];
        assert!(own.iter().all(Option::is_some));
        assert!(Turn::take(one).is_none(), "no third at once");
        assert!(Turn::take(other).is_some());
        drop(own);
        assert!(Turn::take(one).is_some());
    }

    #[test]
    fn a_reader_who_goes_ends_the_writing() {
        let (say, said) = std::sync::mpsc::channel();
        let flow = begin(move |out| {
            let ended = std::iter::repeat(()).try_for_each(|()| out.write_all(&[b'x'; 1_000]));
            let _ = say.send(ended.is_err());
            Ok(())
        });
        drop(flow);
        assert!(said.recv().unwrap());
    }
}
