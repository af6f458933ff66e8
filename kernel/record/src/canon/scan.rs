//! One pass over bytes that should be canonical. Nothing is built; texts are lent out.

use std::borrow::Cow;

use crate::bytes::Bytes;

use super::{CanonError, CanonFault, MAX_DEPTH, MAX_INTEGER};

/// A reader that only ever moves forward over canonical JSON.
pub(crate) struct Scan<'a> {
    text: &'a str,
    pos: usize,
    depth: usize,
}

/// A string of the document, still in its written form.
#[derive(Clone, Copy)]
pub(crate) struct Str<'a> {
    /// What stands between the quotes.
    pub raw: &'a str,
    escaped: bool,
    ascii: bool,
}

impl<'a> Str<'a> {
    /// The text that was meant.
    pub fn text(&self) -> Cow<'a, str> {
        if self.escaped { Cow::Owned(unescape(self.raw)) } else { Cow::Borrowed(self.raw) }
    }

    /// Order of keys in JCS: by UTF-16 code units.
    fn before(&self, other: &Self) -> bool {
        let plain = |s: &Self| s.ascii && !s.escaped;
        if plain(self) && plain(other) {
            return self.raw.as_bytes() < other.raw.as_bytes();
        }
        self.text().encode_utf16().lt(other.text().encode_utf16())
    }
}

impl<'a> Scan<'a> {
    /// Starts on `bytes`, refusing at once what is too long or not UTF-8.
    pub fn new(bytes: &'a [u8], limit: usize) -> Result<Self, CanonError> {
        if bytes.len() > limit {
            return Err(CanonError { fault: CanonFault::TooLong, at: limit });
        }
        let text = std::str::from_utf8(bytes)
            .map_err(|e| CanonError { fault: CanonFault::NotUtf8, at: e.valid_up_to() })?;
        Ok(Self { text, pos: 0, depth: 0 })
    }

    /// The same, already inside `depth` containers.
    pub fn inside(text: &'a str, depth: usize) -> Self {
        Self { text, pos: 0, depth }
    }

    /// Where the reader stands, in bytes.
    pub fn pos(&self) -> usize {
        self.pos
    }

    /// Makes a fault at the present place.
    pub fn fail<T>(&self, fault: CanonFault) -> Result<T, CanonError> {
        Err(CanonError { fault, at: self.pos })
    }

    /// What was read since `from`.
    pub fn since(&self, from: usize) -> &'a str {
        self.text.get(from..self.pos).unwrap_or_default()
    }

    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.pos..).unwrap_or_default()
    }

    /// The next byte, not consumed.
    pub fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.pos).copied()
    }

    /// Consumes `mark` if it comes next.
    pub fn skip(&mut self, mark: &str) -> bool {
        let found = self.rest().starts_with(mark.as_bytes());
        if found {
            self.pos += mark.len();
        }
        found
    }

    /// Consumes `mark`, which must come next.
    pub fn expect(&mut self, mark: &str) -> Result<(), CanonError> {
        if self.skip(mark) { Ok(()) } else { self.fail(CanonFault::Unexpected) }
    }

    /// Goes one container deeper. Pair with [`Scan::leave`].
    pub fn enter(&mut self) -> Result<(), CanonError> {
        if self.depth >= MAX_DEPTH {
            return self.fail(CanonFault::TooDeep);
        }
        self.depth += 1;
        Ok(())
    }

    /// Comes out of a container.
    pub fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// Nothing may follow.
    pub fn end(&self) -> Result<(), CanonError> {
        if self.pos == self.text.len() { Ok(()) } else { self.fail(CanonFault::Unexpected) }
    }

    /// Any value; returns the bytes it occupies.
    pub fn value(&mut self) -> Result<&'a str, CanonError> {
        let from = self.pos;
        match self.peek() {
            Some(b'"') => {
                self.string()?;
            }
            Some(b'{') => self.object()?,
            Some(b'[') => self.array()?,
            Some(b'-' | b'0'..=b'9') => {
                self.integer()?;
            }
            Some(b't') => self.expect("true")?,
            Some(b'f') => self.expect("false")?,
            Some(b'n') => return self.fail(CanonFault::Null),
            _ => return self.fail(CanonFault::Unexpected),
        }
        Ok(self.since(from))
    }

    fn object(&mut self) -> Result<(), CanonError> {
        self.enter()?;
        self.expect("{")?;
        let mut before: Option<Str<'a>> = None;
        while !self.skip("}") {
            if before.is_some() {
                self.expect(",")?;
            }
            let key_at = self.pos;
            let key = self.string()?;
            if before.is_some_and(|b| !b.before(&key)) {
                return Err(CanonError { fault: CanonFault::KeyOrder, at: key_at });
            }
            self.expect(":")?;
            self.value()?;
            before = Some(key);
        }
        self.leave();
        Ok(())
    }

    fn array(&mut self) -> Result<(), CanonError> {
        self.enter()?;
        self.expect("[")?;
        let mut first = true;
        while !self.skip("]") {
            if !first {
                self.expect(",")?;
            }
            self.value()?;
            first = false;
        }
        self.leave();
        Ok(())
    }

    /// An integer in its shortest form.
    pub fn integer(&mut self) -> Result<i64, CanonError> {
        let from = self.pos;
        let minus = self.skip("-");
        let mut n: i64 = 0;
        let digits = self.rest().iter().take_while(|b| b.is_ascii_digit());
        let mut count = 0_usize;
        for digit in digits {
            count += 1;
            n = n.saturating_mul(10).saturating_add(i64::from(digit - b'0'));
        }
        let leading_zero = self.peek() == Some(b'0') && (count > 1 || minus);
        self.pos += count;
        if count == 0 || leading_zero || matches!(self.peek(), Some(b'.' | b'e' | b'E')) {
            return Err(CanonError { fault: CanonFault::NotAnInteger, at: from });
        }
        if n > MAX_INTEGER {
            return Err(CanonError { fault: CanonFault::IntegerTooLarge, at: from });
        }
        Ok(if minus { -n } else { n })
    }

    /// A string, in normal form C.
    pub fn string(&mut self) -> Result<Str<'a>, CanonError> {
        self.expect("\"")?;
        let from = self.pos;
        let (mut escaped, mut ascii) = (false, true);
        loop {
            self.pos += plain_run(self.rest());
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    self.escape()?;
                }
                Some(b) if b >= 0x80 => {
                    ascii = false;
                    self.pos += self.rest().iter().take_while(|b| **b >= 0x80).count();
                }
                _ => return self.fail(CanonFault::Unexpected),
            }
        }
        let string = Str { raw: self.since(from), escaped, ascii };
        if !ascii && !unicode_normalization::is_nfc(&string.text()) {
            return Err(CanonError { fault: CanonFault::NotNfc, at: from });
        }
        self.pos += 1;
        Ok(string)
    }

    /// `N` bytes in base64url between quotes, if they come next: their letters need no second look
    /// as text.
    pub fn bytes<const N: usize>(&mut self) -> Option<&'a str> {
        let letters = (N * 8).div_ceil(6);
        let quoted = self.text.get(self.pos..self.pos.checked_add(letters)?.checked_add(2)?)?;
        let text = quoted.strip_prefix('"')?.strip_suffix('"').filter(|t| Bytes::<N>::is_url(t))?;
        self.pos += quoted.len();
        Some(text)
    }

    /// One escape, only if JCS would have written it so.
    fn escape(&mut self) -> Result<(), CanonError> {
        let length = match self.rest() {
            [_, b'"' | b'\\' | b'b' | b'f' | b'n' | b'r' | b't', ..] => 2,
            [_, b'u', b'0', b'0', high, low, ..] => match (high, low) {
                (b'0', b'0'..=b'7' | b'b' | b'e' | b'f') => 6,
                (b'1', b'0'..=b'9' | b'a'..=b'f') => 6,
                _ => return self.fail(CanonFault::Escape),
            },
            _ => return self.fail(CanonFault::Escape),
        };
        self.pos += length;
        Ok(())
    }
}

/// How many bytes from the start are ASCII text that needs no escape, eight at a time.
fn plain_run(bytes: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // The lowest mark is exact; higher ones may be false, and are not looked at.
    let zero_byte = |w: u64| w.wrapping_sub(ONES) & !w;
    let mut run = 0;
    let (chunks, tail) = bytes.as_chunks::<8>();
    for chunk in chunks {
        let w = u64::from_le_bytes(*chunk);
        let control = w.wrapping_sub(ONES * 0x20) & !w;
        let quote = zero_byte(w ^ (ONES * 0x22));
        let slash = zero_byte(w ^ (ONES * 0x5c));
        let marks = (control | quote | slash | w) & HIGH;
        if marks != 0 {
            return run + usize::try_from(marks.trailing_zeros() / 8).unwrap_or_default();
        }
        run += 8;
    }
    let plain = |b: &&u8| (0x20..0x80).contains(*b) && **b != b'"' && **b != b'\\';
    run + tail.iter().take_while(plain).count()
}

/// The meaning of a string body whose escapes were checked.
fn unescape(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut chars = raw.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('b') => out.push('\u{8}'),
            Some('f') => out.push('\u{c}'),
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('t') => out.push('\t'),
            Some('u') => {
                let code: String = chars.by_ref().take(4).collect();
                out.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            other => out.extend(other),
        }
    }
    out
}
