//! The orders of `sort`.

use std::cmp::Ordering;

use md5::{Digest, Md5};
use vsh_core::decimal::Float;

use super::key::{How, Kind};
use super::number::{Number, is_exact};
use super::options::Settings;

/// A line, with its first key found and made ready.
pub(super) struct Line<'a> {
    pub(super) text: &'a [u8],
    /// In the order of the first two keys, as far as 64 bits tell.
    ranks: [u64; 2],
    key: KeyText<'a>,
}

enum KeyText<'a> {
    /// The line itself, or no key at all.
    Whole,
    Part(&'a [u8]),
    Made(Box<[u8]>),
    Number(Float),
}

impl<'a> Line<'a> {
    pub(super) fn new(text: &'a [u8], settings: &Settings) -> Self {
        let Some(first) = settings.keys.first() else {
            return Self { text, ranks: [prefix(text), 0], key: KeyText::Whole };
        };
        let part = first.of(text, settings.separator);
        let key = if first.how.kind == Kind::Random {
            KeyText::Made(settings.salt.digest(part, &first.how).into())
        } else if Settings::transforms(&first.how) {
            KeyText::Made(transform(part, &first.how).into_boxed_slice())
        } else if first.how.kind == Kind::General {
            let parsed = Float::parse(part);
            if parsed.length == 0 { KeyText::Part(part) } else { KeyText::Number(parsed.value) }
        } else {
            KeyText::Part(part)
        };
        let second =
            settings.keys.get(1).map_or(0, |second| rank(second.of(text, settings.separator), &second.how));
        let first = match &key {
            KeyText::Made(made) => prefix(made),
            _ => rank(part, &first.how),
        };
        Self { text, ranks: [first, second], key }
    }

    /// Memory beyond the line itself.
    pub(super) fn owned_bytes(&self) -> usize {
        match &self.key {
            KeyText::Made(made) => made.len() + 16,
            _ => 0,
        }
    }

    fn key(&self) -> &[u8] {
        match &self.key {
            KeyText::Whole | KeyText::Number(_) => self.text,
            KeyText::Part(part) => part,
            KeyText::Made(made) => made,
        }
    }
}

/// A larger key never has a smaller rank.
fn rank(key: &[u8], how: &How) -> u64 {
    match how.kind {
        Kind::Text if Settings::transforms(how) => 0,
        Kind::Text => prefix(key),
        Kind::Numeric => Number::new(key).rank(),
        _ => 0,
    }
}

/// The first bytes, as a number in their order.
fn prefix(text: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    for (byte, first) in bytes.iter_mut().zip(text) {
        *byte = *first;
    }
    u64::from_be_bytes(bytes)
}

fn reversed(order: Ordering, reverse: bool) -> Ordering {
    if reverse { order.reverse() } else { order }
}

impl Settings {
    /// How two lines stand to each other.
    pub(super) fn compare(&self, a: &Line<'_>, b: &Line<'_>) -> Ordering {
        let ([a_first, a_second], [b_first, b_second]) = (a.ranks, b.ranks);
        let ranks = a_first.cmp(&b_first);
        let Some((first, rest)) = self.keys.split_first() else {
            return reversed(ranks.then_with(|| a.text.cmp(b.text)), self.reverse);
        };
        let order = ranks.then_with(|| self.first_keys(a, b, &first.how));
        if order != Ordering::Equal {
            return reversed(order, first.how.reverse);
        }
        for (at, key) in rest.iter().enumerate() {
            let ranks = if at == 0 { a_second.cmp(&b_second) } else { Ordering::Equal };
            let order = ranks.then_with(|| {
                let (a, b) = (key.of(a.text, self.separator), key.of(b.text, self.separator));
                keys(a, b, &key.how, &self.salt)
            });
            if order != Ordering::Equal {
                return reversed(order, key.how.reverse);
            }
        }
        if !self.has_last_resort() {
            return Ordering::Equal;
        }
        reversed(a.text.cmp(b.text), self.reverse)
    }

    /// The order of first keys whose ranks are the same.
    fn first_keys(&self, a: &Line<'_>, b: &Line<'_>, how: &How) -> Ordering {
        let [rank, _] = a.ranks;
        match (&a.key, &b.key) {
            (KeyText::Number(a), KeyText::Number(b)) => floats(*a, *b),
            (KeyText::Number(_), _) => Ordering::Greater,
            (_, KeyText::Number(_)) => Ordering::Less,
            _ if how.kind == Kind::General => Ordering::Equal,
            _ if how.kind == Kind::Numeric && is_exact(rank) => Ordering::Equal,
            _ if Self::transforms(how) || how.kind == Kind::Random => a.key().cmp(b.key()),
            _ => keys(a.key(), b.key(), how, &self.salt),
        }
    }
}

fn keys(a: &[u8], b: &[u8], how: &How, salt: &Salt) -> Ordering {
    match how.kind {
        Kind::Text if Settings::transforms(how) => transform(a, how).cmp(&transform(b, how)),
        Kind::Text => a.cmp(b),
        Kind::Numeric => Number::new(a).compare(&Number::new(b)),
        Kind::General => general(a, b),
        // In capitals a letter behind a number may be a suffix.
        Kind::Human if how.changes_text() => {
            Number::new(&transform(a, how)).compare_human(&Number::new(&transform(b, how)))
        }
        Kind::Human => Number::new(a).compare_human(&Number::new(b)),
        Kind::Month => month(a).cmp(&month(b)),
        Kind::Version if how.changes_text() => version(&transform(a, how), &transform(b, how)),
        Kind::Version => version(a, b),
        Kind::Random => salt.digest(a, how).cmp(&salt.digest(b, how)),
    }
}

fn transform(text: &[u8], how: &How) -> Vec<u8> {
    text.iter()
        .filter(|b| !how.dictionary || b.is_ascii_alphanumeric() || matches!(b, b' ' | b'\t' | b'\n'))
        .filter(|b| !how.printable || matches!(b, b' '..=b'~'))
        .map(|b| if how.fold { b.to_ascii_uppercase() } else { *b })
        .collect()
}

/// What the random order of `-R` depends on: keys are in the order of their digests behind it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Salt {
    pub(super) bytes: [u8; 16],
    /// In UTF-8 a NUL ends what is digested.
    pub(super) utf8: bool,
}

impl Salt {
    fn digest(&self, key: &[u8], how: &How) -> [u8; 16] {
        let mut digest = Md5::new_with_prefix(self.bytes);
        let changed = how.changes_text().then(|| transform(key, how));
        let key = changed.as_deref().unwrap_or(key);
        digest.update(key);
        if self.utf8 && !key.is_empty() {
            digest.update([0]);
        }
        digest.finalize().into()
    }
}

/// What is no number comes first, then what is not a number, then all others.
fn general(a: &[u8], b: &[u8]) -> Ordering {
    let (a, b) = (Float::parse(a), Float::parse(b));
    match (a.length, b.length) {
        (0, 0) => Ordering::Equal,
        (0, _) => Ordering::Less,
        (_, 0) => Ordering::Greater,
        _ => floats(a.value, b.value),
    }
}

fn floats(a: Float, b: Float) -> Ordering {
    match (a.is_nan(), b.is_nan()) {
        (true, true) => Ordering::Equal,
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        _ => a.compare(b).unwrap_or(Ordering::Equal),
    }
}

/// 1 to 12, or 0 for what is no month.
fn month(text: &[u8]) -> usize {
    let text = text.trim_ascii_start();
    let Some(name) = text.get(..3) else { return 0 };
    let names =
        [b"JAN", b"FEB", b"MAR", b"APR", b"MAY", b"JUN", b"JUL", b"AUG", b"SEP", b"OCT", b"NOV", b"DEC"];
    names.iter().position(|n| name.eq_ignore_ascii_case(*n)).map_or(0, |at| at + 1)
}

/// GNU's order of versions: <https://www.gnu.org/software/coreutils/manual/html_node/Version-sort-ordering-rules.html>
pub(crate) fn version(a: &[u8], b: &[u8]) -> Ordering {
    if a == b {
        return Ordering::Equal;
    }
    // Nothing, `.` and `..` come first, then hidden files.
    let rank = |text: &[u8]| match text {
        b"" => 0,
        b"." => 1,
        b".." => 2,
        [b'.', ..] => 3,
        _ => 4,
    };
    let (ra, rb) = (rank(a), rank(b));
    if ra != rb || ra < 3 {
        return ra.cmp(&rb);
    }
    let (stem_a, stem_b) = (without_suffix(a), without_suffix(b));
    pieces(stem_a, stem_b).then_with(|| pieces(a, b))
}

/// Without a trailing run of `.ext`, each beginning with a letter or `~`.
fn without_suffix(text: &[u8]) -> &[u8] {
    let mut end = text.len();
    loop {
        let stem = text.get(..end).unwrap_or_default();
        let tail = stem.iter().rev().take_while(|b| b.is_ascii_alphanumeric() || **b == b'~').count();
        let at = end - tail;
        let starts = text.get(at).is_some_and(|b| b.is_ascii_alphabetic() || *b == b'~');
        if tail == 0 || !starts || at < 2 || text.get(at - 1) != Some(&b'.') {
            return stem;
        }
        end = at - 1;
    }
}

fn pieces(a: &[u8], b: &[u8]) -> Ordering {
    let (mut a, mut b) = (a, b);
    while !a.is_empty() || !b.is_empty() {
        // Letters and signs first...
        loop {
            let head = |text: &[u8]| text.first().copied().filter(|b| !b.is_ascii_digit());
            let (x, y) = (head(a), head(b));
            if x.is_none() && y.is_none() {
                break;
            }
            let order = weight(x, a.is_empty()).cmp(&weight(y, b.is_empty()));
            if order != Ordering::Equal {
                return order;
            }
            a = a.get(1..).unwrap_or_default();
            b = b.get(1..).unwrap_or_default();
        }
        // ...then numbers.
        let strip = |text: &mut &[u8]| {
            let zeros = text.iter().take_while(|b| **b == b'0').count();
            *text = text.get(zeros..).unwrap_or_default();
        };
        strip(&mut a);
        strip(&mut b);
        let digits = |text: &[u8]| text.iter().take_while(|b| b.is_ascii_digit()).count();
        let (x, y) = (digits(a), digits(b));
        let order = x.cmp(&y).then_with(|| a.get(..x).cmp(&b.get(..y)));
        if order != Ordering::Equal {
            return order;
        }
        a = a.get(x..).unwrap_or_default();
        b = b.get(y..).unwrap_or_default();
    }
    Ordering::Equal
}

/// `~` before the end before a digit, then letters, then everything else.
fn weight(byte: Option<u8>, at_end: bool) -> i32 {
    match byte {
        Some(b'~') => -2,
        None if at_end => -1,
        None => 0,
        Some(letter) if letter.is_ascii_alphabetic() => i32::from(letter),
        Some(other) => i32::from(other) + 256,
    }
}
