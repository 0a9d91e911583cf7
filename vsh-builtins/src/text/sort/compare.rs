//! The orders of `sort`.

use std::cmp::Ordering;
use std::hash::{BuildHasher, Hasher};

use vsh_core::decimal::Float;

use super::key::{How, Kind};
use super::options::Settings;

/// A line, with its first key found and made ready.
pub(super) struct Line<'a> {
    pub(super) text: &'a [u8],
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
        let Some(first) = settings.keys.first() else { return Self { text, key: KeyText::Whole } };
        let part = first.of(text, settings.separator);
        let key = if Settings::transforms(&first.how) {
            KeyText::Made(transform(part, &first.how).into_boxed_slice())
        } else if first.how.kind == Kind::General {
            let parsed = Float::parse(part);
            if parsed.length == 0 { KeyText::Part(part) } else { KeyText::Number(parsed.value) }
        } else {
            KeyText::Part(part)
        };
        Self { text, key }
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

impl Settings {
    /// How two lines stand to each other.
    pub(super) fn compare(&self, a: &Line<'_>, b: &Line<'_>) -> Ordering {
        let Some((first, rest)) = self.keys.split_first() else {
            let order = a.text.cmp(b.text);
            return if self.reverse { order.reverse() } else { order };
        };
        let order = match (&a.key, &b.key) {
            (KeyText::Number(a), KeyText::Number(b)) => floats(*a, *b),
            (KeyText::Number(_), _) => Ordering::Greater,
            (_, KeyText::Number(_)) => Ordering::Less,
            _ if first.how.kind == Kind::General => Ordering::Equal,
            _ if Self::transforms(&first.how) => a.key().cmp(b.key()),
            _ => keys(a.key(), b.key(), &first.how, self.seed),
        };
        let order = if first.how.reverse { order.reverse() } else { order };
        if order != Ordering::Equal {
            return order;
        }
        for key in rest {
            let order =
                keys(key.of(a.text, self.separator), key.of(b.text, self.separator), &key.how, self.seed);
            let order = if key.how.reverse { order.reverse() } else { order };
            if order != Ordering::Equal {
                return order;
            }
        }
        if !self.has_last_resort() {
            return Ordering::Equal;
        }
        let order = a.text.cmp(b.text);
        if self.reverse { order.reverse() } else { order }
    }
}

fn keys(a: &[u8], b: &[u8], how: &How, seed: u64) -> Ordering {
    if matches!(how.kind, Kind::Version | Kind::Random) && (how.fold || how.dictionary || how.printable) {
        let plain = How { kind: how.kind, ..How::default() };
        return keys(&transform(a, how), &transform(b, how), &plain, seed);
    }
    match how.kind {
        Kind::Text if Settings::transforms(how) => transform(a, how).cmp(&transform(b, how)),
        Kind::Text => a.cmp(b),
        Kind::Numeric => numeric(a, b),
        Kind::General => general(a, b),
        Kind::Human => human(a, b),
        Kind::Month => month(a).cmp(&month(b)),
        Kind::Version => version(a, b),
        Kind::Random => random(a, seed).cmp(&random(b, seed)).then_with(|| a.cmp(b)),
    }
}

fn transform(text: &[u8], how: &How) -> Vec<u8> {
    text.iter()
        .filter(|b| !how.dictionary || b.is_ascii_alphanumeric() || matches!(b, b' ' | b'\t' | b'\n'))
        .filter(|b| !how.printable || matches!(b, b' '..=b'~'))
        .map(|b| if how.fold { b.to_ascii_uppercase() } else { *b })
        .collect()
}

fn random(text: &[u8], seed: u64) -> u64 {
    let mut hasher = foldhash::quality::FixedState::with_seed(seed).build_hasher();
    hasher.write(text);
    hasher.finish()
}

/// A number as written: sign, digits before and behind the point.
struct Number<'a> {
    negative: bool,
    whole: &'a [u8],
    fraction: &'a [u8],
    rest: &'a [u8],
}

impl<'a> Number<'a> {
    fn new(text: &'a [u8]) -> Self {
        let text = text.trim_ascii_start();
        let (negative, text) = match text.strip_prefix(b"-") {
            Some(text) => (true, text),
            None => (false, text),
        };
        let digits = |text: &[u8]| text.iter().take_while(|b| b.is_ascii_digit()).count();
        let (whole, rest) = text.split_at_checked(digits(text)).unwrap_or((text, b""));
        let (fraction, rest) = match rest.strip_prefix(b".") {
            Some(behind) => behind.split_at_checked(digits(behind)).unwrap_or((behind, b"")),
            None => (&b""[..], rest),
        };
        let zeros = whole.iter().take_while(|b| **b == b'0').count();
        let trailing = fraction.iter().rev().take_while(|b| **b == b'0').count();
        let whole = whole.get(zeros..).unwrap_or_default();
        let fraction = fraction.get(..fraction.len() - trailing).unwrap_or_default();
        Self { negative, whole, fraction, rest }
    }

    fn is_zero(&self) -> bool {
        self.whole.is_empty() && self.fraction.is_empty()
    }

    fn magnitude(&self, other: &Self) -> Ordering {
        self.whole
            .len()
            .cmp(&other.whole.len())
            .then_with(|| self.whole.cmp(other.whole))
            .then_with(|| self.fraction.cmp(other.fraction))
    }

    fn compare(&self, other: &Self) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (true, true) => return Ordering::Equal,
            (true, false) => return if other.negative { Ordering::Greater } else { Ordering::Less },
            (false, true) => return if self.negative { Ordering::Less } else { Ordering::Greater },
            _ => {}
        }
        match (self.negative, other.negative) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.magnitude(other),
            (true, true) => other.magnitude(self),
        }
    }

    /// The rank of the suffix of `-h`: 0 for none.
    fn suffix(&self) -> i32 {
        let rank = match self.rest.first() {
            Some(b'k' | b'K') => 1,
            Some(b'M') => 2,
            Some(b'G') => 3,
            Some(b'T') => 4,
            Some(b'P') => 5,
            Some(b'E') => 6,
            Some(b'Z') => 7,
            Some(b'Y') => 8,
            _ => 0,
        };
        if self.is_zero() {
            0
        } else if self.negative {
            -rank
        } else {
            rank
        }
    }
}

fn numeric(a: &[u8], b: &[u8]) -> Ordering {
    Number::new(a).compare(&Number::new(b))
}

fn human(a: &[u8], b: &[u8]) -> Ordering {
    let (a, b) = (Number::new(a), Number::new(b));
    let sign = |n: &Number<'_>| match (n.is_zero(), n.negative) {
        (true, _) => 0,
        (_, true) => -1,
        (_, false) => 1,
    };
    sign(&a).cmp(&sign(&b)).then_with(|| a.suffix().cmp(&b.suffix())).then_with(|| a.compare(&b))
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
    pieces(stem_a, stem_b).then_with(|| pieces(a, b)).then_with(|| a.cmp(b))
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
