//! The machine: clock and randomness. Nothing else in the product reads either.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use hub::At;

/// A clock: the system's own, or one set by hand, so that a story can have a past.
#[derive(Debug)]
pub struct Clock {
    /// Seconds since 1970 when set by hand; `SYSTEM` otherwise.
    set: AtomicI64,
}

/// Stands for "ask the system".
const SYSTEM: i64 = i64::MIN;

impl Clock {
    /// The system's clock.
    #[must_use]
    pub const fn system() -> Self {
        Self { set: AtomicI64::new(SYSTEM) }
    }

    /// The moment, in whole seconds.
    #[must_use]
    pub fn now(&self) -> At {
        let set = self.set.load(Ordering::Relaxed);
        At::from_unix(if set == SYSTEM { system_seconds() } else { set }).unwrap_or(At::EPOCH)
    }

    /// Sets the clock by hand.
    pub fn set(&self, at: At) {
        self.set.store(at.unix(), Ordering::Relaxed);
    }

    /// Follows the system again.
    pub fn release(&self) {
        self.set.store(SYSTEM, Ordering::Relaxed);
    }
}

fn system_seconds() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Random bytes from the system.
///
/// # Panics
/// When the system gives none: nothing safe can be done then, so the process ends.
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if let Err(fault) = getrandom::fill(&mut bytes) {
        panic!("the system's random source failed: {fault}");
    }
    bytes
}

/// The system's random source, as the store asks for it.
#[must_use]
pub fn fresh() -> store::Fresh {
    std::sync::Arc::new(|bytes| hub::engine::Randomness::fill(&System, bytes))
}

/// A random secret as 43 letters of base64url (32 bytes).
#[must_use]
pub fn secret() -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(random::<32>())
}

/// The system's random source, as the engine asks for it.
#[derive(Debug, Clone, Copy)]
pub struct System;

impl hub::engine::Randomness for System {
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(fault) = getrandom::fill(bytes) {
            panic!("the system's random source failed: {fault}");
        }
    }
}

impl sealed::Randomness for System {
    fn fill(&mut self, bytes: &mut [u8]) {
        hub::engine::Randomness::fill(self, bytes);
    }
}

impl hub::engine::Clock for Clock {
    fn now(&self) -> At {
        Clock::now(self)
    }
}
