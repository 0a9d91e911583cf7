//! Regular expressions as awk writes them: escapes everywhere, also in brackets.

use bstr::BString;
use vsh_core::regex::{InnerEnds, Reading, Regex, RegexError, Syntax};

use super::dialect::Dialect;

/// How patterns are read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) ignore_case: bool,
    pub(super) utf8: bool,
    pub(super) dialect: Dialect,
}

/// A pattern as the original asks it: an automaton whether a text matches, the C library where.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    /// Where it matches.
    pub(super) places: Regex,
    /// Whether it matches, where the automaton reads it in another way.
    automaton: Option<Regex>,
}

impl Pattern {
    /// Compiles a pattern.
    pub(super) fn new(text: &[u8], style: Style) -> Result<Self, String> {
        let slashes = text.iter().rev().take_while(|b| **b == b'\\').count();
        if slashes % 2 == 1 {
            return Err("Trailing backslash".to_owned());
        }
        let places = compile(text, style, Reading::Awk)?;
        let read = |reading| translate(text, style.dialect, reading);
        let differs = read(Reading::Automaton) != read(Reading::Awk);
        let automaton = if differs { Some(compile(text, style, Reading::Automaton)?) } else { None };
        Ok(Self { places, automaton })
    }

    /// Does it match anywhere in `text`?
    pub(super) fn is_match(&self, text: &[u8]) -> Result<bool, RegexError> {
        self.automaton.as_ref().unwrap_or(&self.places).is_match(text)
    }
}

fn compile(text: &[u8], style: Style, reading: Reading) -> Result<Regex, String> {
    let Style { ignore_case, utf8, dialect } = style;
    let inner_ends = InnerEnds::Screened { searches: false };
    let syntax = Syntax { ignore_case, utf8, inner_ends, ..Syntax::EXTENDED };
    let (posix, wrong) = translate(text, dialect, reading);
    match (Regex::new(&posix, syntax), wrong) {
        // What is wrong before it comes first, but for what only the end tells.
        (Ok(_) | Err(RegexError::OpenParenthesis), Some(error)) => Err(error.message().to_owned()),
        (regex, _) => regex.map_err(|error| error.message().to_owned()),
    }
}

/// What is said of a pattern that is none.
pub(super) fn invalid(before: &str, why: &str, text: &[u8]) -> BString {
    [before.as_bytes(), why.as_bytes(), b": /", shown(text), b"/"].concat().into()
}

/// What a message shows of a pattern: as many bytes are missing at its end as its escapes are longer than what they
/// stand for.
fn shown(text: &[u8]) -> &[u8] {
    let (mut at, mut saved) = (0, 0);
    while let Some(slash) = memchr::memchr(b'\\', text.get(at..).unwrap_or_default()) {
        at += slash + 1;
        let rest = text.get(at..).unwrap_or_default();
        let length = match rest.first() {
            Some(b'n' | b't' | b'r' | b'f' | b'v' | b'a' | b'b' | b'0'..=b'9' | b'x') => {
                escape(rest, Dialect::Gnu).1
            }
            _ => 0,
        };
        saved += length;
        at += length.max(1);
    }
    text.get(..text.len() - saved).unwrap_or_default()
}

/// The same pattern as POSIX writes it, up to what is wrong with its brackets or repetitions.
fn translate(text: &[u8], dialect: Dialect, reading: Reading) -> (Vec<u8>, Option<RegexError>) {
    // A sign of repetition behind an anchor is itself.
    let behind_anchors = reading == Reading::Awk;
    let mut wrong = None;
    let mut out = Vec::with_capacity(text.len() + 8);
    let mut at = 0;
    // Groups that are open; without one, the bracket that closes it is a character.
    let mut open = 0usize;
    // Nothing is there yet that could be repeated.
    let mut start = true;
    // Where the anchor of a line or a text begins that has just been written.
    let mut anchor: Option<usize> = None;
    while let Some(byte) = text.get(at).copied() {
        at += 1;
        let rest = text.get(at..).unwrap_or_default();
        if let (false, Some(from), Some((least, length))) = (start, anchor.take(), repetition(byte, rest)) {
            // An anchor holds once or as often as one likes, and may be repeated again.
            if least == 0 {
                out.truncate(from);
            }
            anchor = Some(from);
            at += length;
            continue;
        }
        match byte {
            b'\\' => {
                let (piece, length) = escape(rest, dialect);
                match piece {
                    Escape::Literal(byte) => literal(&mut out, byte),
                    Escape::Operator(byte) => {
                        if matches!(byte, b'`' | b'\'') {
                            anchor = Some(out.len());
                        }
                        out.extend_from_slice(&[b'\\', byte]);
                        start = match byte {
                            b'<' | b'>' | b'b' | b'B' => true,
                            b'`' | b'\'' => start || behind_anchors,
                            _ => false,
                        };
                        at += length;
                        continue;
                    }
                }
                at += length;
                start = false;
            }
            b'[' => {
                let Some((set, length)) = bracket(rest, dialect, &mut wrong) else {
                    let none =
                        if matches!(rest, b"" | b"^") { RegexError::BadPattern } else { RegexError::Bracket };
                    return (out, wrong.or(Some(none)));
                };
                out.extend_from_slice(&set);
                at += length;
                start = false;
            }
            b'*' | b'+' | b'?' | b'{' if start && dialect.is_posix() => {
                return (out, wrong.or(Some(RegexError::Repetition)));
            }
            b'*' | b'+' | b'?' if start => {
                literal(&mut out, byte);
                start = false;
            }
            b'{' if start || interval(rest).is_none() => {
                literal(&mut out, byte);
                start = false;
            }
            b')' if open == 0 => {
                literal(&mut out, byte);
                start = false;
            }
            b'(' | b'|' => {
                open += usize::from(byte == b'(');
                out.push(byte);
                start = true;
            }
            b')' => {
                open -= 1;
                out.push(byte);
                start = false;
            }
            b'^' | b'$' => {
                anchor = Some(out.len());
                out.push(byte);
                start = behind_anchors || (start && byte == b'^');
            }
            _ => {
                out.push(byte);
                start = false;
            }
        }
    }
    // A closed bracket expression keeps what is wrong with it.
    (out, None)
}

/// A sign of repetition that begins with `byte`: how often at least, and how long it is behind that.
fn repetition(byte: u8, rest: &[u8]) -> Option<(u32, usize)> {
    match byte {
        b'*' | b'?' => Some((0, 0)),
        b'+' => Some((1, 0)),
        b'{' => {
            let length = interval(rest)? + 1;
            Some((u32::from(!matches!(rest.first(), Some(b'0' | b','))), length))
        }
        _ => None,
    }
}

fn literal(out: &mut Vec<u8>, byte: u8) {
    if b"\\^$.[]|()*+?{}".contains(&byte) {
        out.push(b'\\');
    }
    out.push(byte);
}

enum Escape {
    Literal(u8),
    Operator(u8),
}

/// What is behind a backslash, and how long it is.
fn escape(rest: &[u8], dialect: Dialect) -> (Escape, usize) {
    let Some(byte) = rest.first().copied() else { return (Escape::Literal(b'\\'), 0) };
    let value = match byte {
        b'n' => b'\n',
        b't' => b'\t',
        b'r' => b'\r',
        b'f' => 12,
        b'v' => 11,
        b'a' => 7,
        b'b' => 8,
        b'y' | b'B' | b'<' | b'>' | b's' | b'S' | b'w' | b'W' | b'`' | b'\'' if !dialect.is_gnu() => byte,
        b'x' if dialect.is_posix() => byte,
        b'y' => return (Escape::Operator(b'b'), 1),
        b'B' | b'<' | b'>' | b's' | b'S' | b'w' | b'W' | b'`' | b'\'' => return (Escape::Operator(byte), 1),
        b'0'..=b'7' => {
            let digits = rest.iter().take(3).take_while(|b| (b'0'..=b'7').contains(*b));
            let (value, length) =
                digits.fold((0u32, 0), |(value, n), d| (value * 8 + u32::from(d - b'0'), n + 1));
            return (Escape::Literal((value & 0xff) as u8), length);
        }
        b'x' => {
            let digits = rest.iter().skip(1).take(2).map_while(|b| char::from(*b).to_digit(16));
            let (value, length) = digits.fold((0u32, 0), |(value, n), d| (value * 16 + d, n + 1));
            if length == 0 {
                return (Escape::Literal(b'x'), 1);
            }
            return (Escape::Literal((value & 0xff) as u8), length + 1);
        }
        other => other,
    };
    (Escape::Literal(value), 1)
}

/// The length of an interval behind its brace.
fn interval(rest: &[u8]) -> Option<usize> {
    let end = rest.iter().position(|b| *b == b'}')?;
    let inside = rest.get(..end)?;
    let commas = inside.iter().filter(|b| **b == b',').count();
    let good = inside.iter().all(|b| b.is_ascii_digit() || *b == b',') && commas <= 1;
    (good && inside.iter().any(u8::is_ascii_digit)).then_some(end)
}

/// A class that is not known.
fn is_wrong_class(class: &[u8]) -> Option<RegexError> {
    const CLASSES: [&[u8]; 12] = [
        b"alnum", b"alpha", b"blank", b"cntrl", b"digit", b"graph", b"lower", b"print", b"punct", b"space",
        b"upper", b"xdigit",
    ];
    let (kind, inner) = (class.get(1)?, class.get(2..class.len() - 2)?);
    match kind {
        b':' => (!CLASSES.contains(&inner)).then_some(RegexError::Class),
        _ => (vsh_core::text::char_count(inner, false) != 1).then_some(RegexError::Collation),
    }
}

/// A bracket expression behind its bracket, without escapes; `None` if it is not closed. What is `wrong` in one that
/// is not closed comes first.
fn bracket(rest: &[u8], dialect: Dialect, wrong: &mut Option<RegexError>) -> Option<(Vec<u8>, usize)> {
    let mut at = 0;
    let negated = rest.first() == Some(&b'^');
    at += usize::from(negated);
    let (mut classes, mut ranges) = (Vec::new(), Vec::new());
    let mut singles: Vec<Vec<u8>> = Vec::new();
    let first = at;
    loop {
        let byte = *rest.get(at)?;
        if byte == b']' && at > first {
            break;
        }
        if is_named(rest.get(at..)?) && named(rest.get(at..)?).is_none() {
            return None;
        }
        if let Some(length) = named(rest.get(at..)?)
            && rest.get(at + 1) != Some(&b'.')
        {
            let class = rest.get(at..at + length)?;
            *wrong = wrong.or_else(|| is_wrong_class(class));
            classes.extend_from_slice(class);
            at += length;
            continue;
        }
        let (low, length) = member(rest.get(at..)?, dialect);
        if low.starts_with(b"[.") && rest.get(at + length).is_some() {
            *wrong = wrong.or(Some(RegexError::Collation));
        }
        at += length;
        if rest.get(at..)?.starts_with(b"---") {
            // Not a range that begins here, but one from dash to dash.
            singles.extend([low, b"-".to_vec()]);
            at += 3;
            continue;
        }
        if rest.get(at) == Some(&b'-') && rest.get(at + 1).is_some_and(|b| *b != b']') {
            let end = rest.get(at + 1..)?;
            if is_named(end) && named(end).is_none() {
                return None;
            }
            let (high, length) = member(rest.get(at + 1..)?, dialect);
            at += 1 + length;
            // In UTF-8 the order of bytes is that of characters.
            *wrong = wrong.or((low > high).then_some(RegexError::Range));
            ranges.push((low, high));
        } else {
            singles.push(low);
        }
    }
    let mut out = vec![b'['];
    if negated {
        out.push(b'^');
    }
    let has = |byte: u8| singles.iter().any(|s| s.as_slice() == [byte]);
    let (close, dash, open, caret) = (has(b']'), has(b'-'), has(b'['), has(b'^'));
    if close {
        out.push(b']');
    }
    for (low, high) in &ranges {
        let put = |out: &mut Vec<u8>, end: &[u8]| match end {
            [b']' | b'[' | b'-' | b'^'] => {
                out.extend_from_slice(b"[.");
                out.extend_from_slice(end);
                out.extend_from_slice(b".]");
            }
            _ => out.extend_from_slice(end),
        };
        put(&mut out, low);
        out.push(b'-');
        put(&mut out, high);
    }
    for single in &singles {
        if !matches!(single.as_slice(), [b']' | b'-' | b'[' | b'^']) {
            out.extend_from_slice(single);
        }
    }
    out.extend_from_slice(&classes);
    if open {
        out.extend_from_slice(b"[.[.]");
    }
    if caret {
        if out.len() == 1 {
            if !dash {
                return Some((b"\\^".to_vec(), at + 1));
            }
            out.extend_from_slice(b"[.^.]");
        } else {
            out.push(b'^');
        }
    }
    if dash {
        out.push(b'-');
    }
    out.push(b']');
    Some((out, at + 1))
}

/// Does a name begin here?
fn is_named(rest: &[u8]) -> bool {
    matches!(rest, [b'[', b':' | b'.' | b'=', ..])
}

/// The longest name that is looked at.
const LONGEST_NAME: usize = 31;

/// How long `[:x:]`, `[.x.]` or `[=x=]` is.
fn named(rest: &[u8]) -> Option<usize> {
    let [b'[', kind @ (b':' | b'.' | b'='), inner @ ..] = rest else { return None };
    inner.windows(2).take(LONGEST_NAME + 1).position(|pair| pair == [*kind, b']']).map(|close| close + 4)
}

/// One character of a bracket expression. A class where a range ends stands for itself, for that is an error.
fn member(rest: &[u8], dialect: Dialect) -> (Vec<u8>, usize) {
    if let Some(length) = named(rest) {
        let whole = rest.get(..length).unwrap_or_default();
        let inner = whole.get(2..length.saturating_sub(2)).unwrap_or_default();
        let is_character = vsh_core::text::char_len(inner, false) == inner.len() && !inner.is_empty();
        let is_collating = whole.get(1) == Some(&b'.') && is_character;
        return (if is_collating { inner } else { whole }.to_vec(), length);
    }
    match rest {
        [b'\\', behind @ ..] => match behind.first() {
            Some(b'n' | b't' | b'r' | b'f' | b'v' | b'a' | b'b' | b'0'..=b'7' | b'x') => {
                match escape(behind, dialect) {
                    (Escape::Literal(byte) | Escape::Operator(byte), length) => (vec![byte], 1 + length),
                }
            }
            Some(_) => {
                let length = vsh_core::text::char_len(behind, false).max(1);
                (behind.get(..length).unwrap_or_default().to_vec(), 1 + length)
            }
            None => (b"\\".to_vec(), 1),
        },
        _ => {
            let length = vsh_core::text::char_len(rest, false).max(1);
            (rest.get(..length).unwrap_or_default().to_vec(), length)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Dialect, Reading, translate};

    #[test]
    fn translations() {
        #[track_caller]
        fn check(awk: &str, posix: &str) {
            assert_eq!(
                String::from_utf8(translate(awk.as_bytes(), Dialect::Gnu, Reading::Awk).0).unwrap(),
                posix
            );
        }
        check(r"a\/b\.", r"a/b\.");
        check(r"[\]\t-]", "[]\t-]");
        check(r"[a-z\/]+", "[a-z/]+");
        check("*a|+b", r"\*a|\+b");
        check("a{x}b{2}", r"a\{x}b{2}");
        check(r"\yx\052", r"\bx\*");
        check("[^]a]", "[^]a]");
        check(r"[\^]", r"\^");
    }
}
