//! What takes longer than a page may: it goes on beside all others while its owner looks, or does
//! something else. Nothing of it is kept: what must outlive a restart is kept by who asked for it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use faces::Far;
use hub::Id;
use parking_lot::{Condvar, Mutex};

use crate::serve::asked::Answer;

/// How long the answer of work that is done waits for its owner.
const KEPT: Duration = Duration::from_secs(3_600);

/// Whose work it is. Strangers share one place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// Somebody unknown.
    #[default]
    Stranger,
    /// An account.
    Account(i64),
    /// Whoever came by a personal link.
    Link(Id),
}

/// Whose work, and the path under the hub that it is about.
pub type Key = (Owner, String);

/// What is being done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Doing {
    /// A message id; nothing yet at the very beginning.
    pub what: Option<&'static str>,
    /// How far it is, where that is known.
    pub far: Option<Far>,
    /// Whether it can no longer be stopped.
    pub settled: bool,
}

/// Whoever waits for a file.
#[derive(Clone, Copy)]
pub struct Waits<'a> {
    /// Set once they do not want it any more.
    pub stop: &'a AtomicBool,
    /// Hears how many of its bytes are done, of how many.
    pub told: &'a dyn Fn(u64, u64),
}

impl Waits<'_> {
    /// Whether they do not want it any more.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// One piece of work.
#[derive(Debug, Default)]
pub struct Work {
    progress: Mutex<Progress>,
    ended: Condvar,
    stopped: AtomicBool,
}

#[derive(Debug, Default)]
struct Progress {
    doing: Doing,
    /// The address that was asked for, and the answer.
    answer: Option<(String, Answer)>,
    since: Option<Instant>,
}

impl Work {
    /// What is being done now.
    #[must_use]
    pub fn doing(&self) -> Doing {
        self.progress.lock().doing
    }

    /// Says what is being done.
    pub fn say(&self, what: &'static str, far: Option<Far>) {
        let doing = &mut self.progress.lock().doing;
        (doing.what, doing.far) = (Some(what), far);
    }

    /// Says how far it is with what was said to be done.
    pub fn say_far(&self, far: Far) {
        self.progress.lock().doing.far = Some(far);
    }

    /// Set once nobody wants the result any more.
    #[must_use]
    pub const fn stopped(&self) -> &AtomicBool {
        &self.stopped
    }

    /// From here on it can no longer be stopped. Says whether it may go on: not when it was
    /// stopped before.
    pub fn settle(&self) -> bool {
        let mut progress = self.progress.lock();
        progress.doing.settled = !self.stopped.load(Ordering::Relaxed);
        progress.doing.settled
    }

    /// Asks it to stop. Says whether it will.
    pub fn stop(&self) -> bool {
        let progress = self.progress.lock();
        if !progress.doing.settled {
            self.stopped.store(true, Ordering::Relaxed);
            self.ended.notify_all();
        }
        !progress.doing.settled
    }

    /// Waits until somebody has taken the answer, for so long at most. Says whether anybody has,
    /// or nobody wants it any more.
    #[must_use]
    pub fn is_taken_within(&self, most: Duration) -> bool {
        let mut progress = self.progress.lock();
        let waiting = |progress: &mut Progress| {
            progress.answer.is_some() && !self.stopped.load(Ordering::Relaxed)
        };
        !self.ended.wait_while_for(&mut progress, waiting, most).timed_out()
    }

    /// Whether it is done.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.progress.lock().answer.is_some()
    }

    /// Ends it with the answer to what was asked for at this address.
    pub fn end(&self, address: String, answer: Answer) {
        let mut progress = self.progress.lock();
        progress.answer = Some((address, answer));
        progress.since = Some(Instant::now());
        self.ended.notify_all();
    }

    /// Waits until it is done, for so long at most. Says whether it is.
    #[must_use]
    pub fn wait(&self, most: Duration) -> bool {
        let mut progress = self.progress.lock();
        let waiting = |progress: &mut Progress| progress.answer.is_none();
        !self.ended.wait_while_for(&mut progress, waiting, most).timed_out()
    }

    fn is_stale(&self) -> bool {
        self.progress.lock().since.is_some_and(|since| since.elapsed() > KEPT)
    }
}

/// All work of a hub.
#[derive(Debug, Default)]
pub struct Works(Mutex<BTreeMap<Key, Arc<Work>>>);

impl Works {
    /// The work that a path is about or stands under.
    #[must_use]
    pub fn about(&self, whose: Owner, path: &str) -> Option<(Key, Arc<Work>)> {
        let under = |about: &str| {
            path.strip_prefix(about).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let works = self.0.lock();
        let found = works.iter().find(|((owner, about), _)| *owner == whose && under(about));
        found.map(|(key, work)| (key.clone(), work.clone()))
    }

    /// Begins work; gives the work that goes on under this key instead, when there is some.
    ///
    /// # Errors
    /// The work that goes on.
    pub fn begin(&self, key: Key) -> Result<Arc<Work>, Arc<Work>> {
        let mut works = self.0.lock();
        works.retain(|_, work| !work.is_stale());
        if let Some(found) = works.get(&key).filter(|work| !work.is_over()) {
            return Err(found.clone());
        }
        let work = Arc::<Work>::default();
        // Who asks anew saw the end of what went before, and needs no mail about it.
        if let Some(before) = works.insert(key, work.clone()) {
            before.progress.lock().answer.take();
            before.ended.notify_all();
        }
        Ok(work)
    }

    /// Takes the answer of work that is over, and the address that it answers.
    #[must_use]
    pub fn take(&self, key: &Key) -> Option<(String, Answer)> {
        let mut works = self.0.lock();
        let work = works.get(key)?;
        let answer = work.progress.lock().answer.take()?;
        work.ended.notify_all();
        works.remove(key);
        Some(answer)
    }

    /// Lets go of work: whoever does it may end it, and nobody will see the answer.
    pub fn forget(&self, key: &Key) {
        self.0.lock().remove(key);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::serve::flow::Content;

    fn key(path: &str) -> Key {
        (Owner::Account(7), path.to_owned())
    }

    #[test]
    fn work_is_found_by_its_owner_under_its_path_alone() {
        let works = Works::default();
        works.begin(key("import/w_1")).unwrap();
        assert!(works.about(Owner::Account(7), "import/w_1").is_some());
        assert!(works.about(Owner::Account(7), "import/w_1/check").is_some());
        assert!(works.about(Owner::Account(7), "import/w_12").is_none());
        assert!(works.about(Owner::Account(8), "import/w_1").is_none());
        assert!(works.begin(key("import/w_1")).is_err(), "one at a time");
        let link = Owner::Link(Id::new('p', [7; 16]));
        works.begin((link, "mine/lists/w_1".to_owned())).unwrap();
        let other = Owner::Link(Id::new('p', [8; 16]));
        assert!(works.about(link, "mine/lists/w_1/check").is_some());
        assert!(works.about(other, "mine/lists/w_1/check").is_none());
        assert!(works.about(Owner::Stranger, "mine/lists/w_1/check").is_none());
    }

    #[test]
    fn an_answer_is_taken_once() {
        let works = Works::default();
        let work = works.begin(key("import/w_1")).unwrap();
        assert!(!work.wait(Duration::ZERO));
        work.end("/en/import/w_1/file".to_owned(), Answer::new(Content::Whole(Vec::new())));
        assert!(work.wait(Duration::ZERO));
        assert!(works.take(&key("import/w_1")).is_some());
        assert!(works.about(Owner::Account(7), "import/w_1").is_none());
    }

    #[test]
    fn whoever_left_has_not_taken_the_answer() {
        let works = Works::default();
        let begun = |path: &str| {
            let work = works.begin(key(path)).unwrap();
            work.end(path.to_owned(), Answer::new(Content::Whole(Vec::new())));
            work
        };
        let (left, fetched, stopped) = (begun("a"), begun("b"), begun("c"));
        assert!(works.take(&key("b")).is_some() && stopped.stop());
        assert!(!left.is_taken_within(Duration::ZERO));
        assert!(fetched.is_taken_within(Duration::ZERO));
        assert!(stopped.is_taken_within(Duration::ZERO), "nobody is told of what was stopped");
    }

    /// A wait that nobody ends takes an hour: the test would not end.
    #[test]
    fn whoever_stops_or_asks_anew_is_not_told_of_what_went_before() {
        let works = Works::default();
        let begun = |path: &str| {
            let work = works.begin(key(path)).unwrap();
            work.end(path.to_owned(), Answer::new(Content::Whole(Vec::new())));
            work
        };
        for (path, end) in [("a", true), ("b", false)] {
            let work = begun(path);
            std::thread::scope(|threads| {
                let waits = threads.spawn(|| work.is_taken_within(Duration::from_secs(3_600)));
                if end {
                    assert!(work.stop());
                } else {
                    works.begin(key(path)).unwrap();
                }
                assert!(waits.join().unwrap(), "no mail");
            });
        }
    }

    #[test]
    fn what_is_settled_does_not_stop_and_what_was_stopped_does_not_settle() {
        let (one, other) = (Work::default(), Work::default());
        assert!(one.settle());
        assert!(!one.stop());
        assert!(other.stop());
        assert!(!other.settle());
    }
}
