//! How far a reading is. A large file takes seconds, and whoever waits wants to see it move.
use std::io::{Read, Result, Seek, SeekFrom};

/// Hears how many bytes of the file are read. Text is counted as it is taken apart, workbooks as
/// they are unpacked; what is held as a tree (JSON, graphs, IATI) is not counted at all.
pub type Watch<'w> = &'w dyn Fn(u64);

/// So many bytes lie between two tellings at least.
const STEP: u64 = 256 << 10;

/// Tells now and then.
#[derive(Clone)]
pub(crate) struct Teller<'w> {
    watch: Watch<'w>,
    told: u64,
}

impl<'w> Teller<'w> {
    pub(crate) fn new(watch: Watch<'w>) -> Self {
        Self { watch, told: 0 }
    }

    /// So much is read, of the whole.
    pub(crate) fn tell(&mut self, read: u64) {
        if read >= self.told + STEP {
            self.told = read;
            (self.watch)(read);
        }
    }
}

/// Bytes that tell how many of them were read.
pub(crate) struct Watched<'w, R> {
    inner: R,
    read: u64,
    /// The whole: some parts of a workbook are read twice.
    most: u64,
    teller: Teller<'w>,
}

impl<'w, R> Watched<'w, R> {
    pub(crate) fn new(inner: R, most: u64, watch: Watch<'w>) -> Self {
        Self { inner, read: 0, most, teller: Teller::new(watch) }
    }
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let read = self.inner.read(into)?;
        self.read += read as u64;
        self.teller.tell(self.read.min(self.most));
        Ok(read)
    }
}

impl<R: Seek> Seek for Watched<'_, R> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.inner.seek(to)
    }
}
