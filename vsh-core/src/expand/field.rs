//! Fields as they are put together, before pathname expansion.

use crate::pattern;

/// A field before pathname expansion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pending {
    /// The text, quotes removed.
    pub text: Vec<u8>,
    /// The text as a pattern, quoted characters escaped; kept from the first pattern character on.
    pattern: Option<Vec<u8>>,
    /// Where what is not quoted begins at the pattern's end.
    pub(super) unquoted: usize,
    /// Has it an unquoted `*`, `?`, `[`, or a `+`, `@` or `!` before a parenthesis?
    pub is_glob: bool,
    /// Is it a field even if it is empty?
    pub(super) started: bool,
    /// Does it begin with quotes, and with no value of a list in them?
    pub(super) null: bool,
    /// Is it one of several values in quotes?
    pub(super) listed: bool,
}

impl Pending {
    /// The pattern to match names with, if there is one.
    pub fn pattern(&self) -> Option<&[u8]> {
        self.pattern.as_deref().filter(|_| self.is_glob)
    }

    /// What follows is a pattern, whatever is in it.
    pub(super) fn begin_pattern(&mut self) {
        self.is_glob = true;
        self.need_pattern();
    }

    fn need_pattern(&mut self) -> &mut Vec<u8> {
        let text = &self.text;
        self.pattern.get_or_insert_with(|| {
            let mut pattern = Vec::with_capacity(text.len() + 8);
            pattern::quote_into(text, &mut pattern);
            pattern
        })
    }

    pub(super) fn push_quoted(&mut self, bytes: &[u8]) {
        if let Some(pattern) = &mut self.pattern {
            self.is_glob |= pattern::quote_behind(bytes, pattern, self.unquoted);
            self.unquoted = pattern.len();
        }
        self.text.extend_from_slice(bytes);
        self.started = true;
    }

    pub(super) fn push_unquoted(&mut self, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        if bytes.iter().any(|b| matches!(b, b'*' | b'?' | b'[')) || opens_extglob(bytes) {
            self.is_glob = true;
            self.need_pattern();
        } else if bytes.contains(&b'\\') {
            self.need_pattern();
        }
        if let Some(pattern) = &mut self.pattern {
            pattern.extend_from_slice(bytes);
        }
        self.text.extend_from_slice(bytes);
        self.started = true;
    }

    /// With what another field holds.
    pub(super) fn append(&mut self, other: Self) {
        self.started |= other.started;
        self.is_glob |= other.is_glob;
        if self.pattern.is_some() || other.pattern.is_some() {
            let pattern = self.need_pattern();
            match &other.pattern {
                Some(more) => pattern.extend_from_slice(more),
                None => pattern::quote_into(&other.text, pattern),
            }
        }
        self.text.extend_from_slice(&other.text);
    }
}

/// Is there an extended pattern's beginning that is no plain pattern?
fn opens_extglob(bytes: &[u8]) -> bool {
    memchr::memchr(b'(', bytes).is_some() && bytes.windows(2).any(|w| matches!(w, [b'+' | b'@' | b'!', b'(']))
}
