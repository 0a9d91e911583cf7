//! Escapes: in patterns, replacements and texts.

use super::script::{Case, Part};

/// What a backslash sequence at the start of `text` (behind the backslash) stands for, and how long it is:
/// `\a \f \n \r \t \v \cX \dNNN \oNNN \xHH`.
pub(super) fn escape(text: &[u8]) -> Option<(u8, usize)> {
    let byte = match text.first()? {
        b'a' => 7,
        b'f' => 12,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'v' => 11,
        b'c' => return Some((text.get(1)?.to_ascii_uppercase() ^ 0x40, 2)),
        b'd' => return number(text, 10, 3),
        b'o' => return number(text, 8, 3),
        b'x' => return number(text, 16, 2),
        _ => return None,
    };
    Some((byte, 1))
}

fn number(text: &[u8], base: u32, most: usize) -> Option<(u8, usize)> {
    let digits = text.iter().skip(1).take(most).map_while(|b| char::from(*b).to_digit(base));
    let (value, length) = digits.fold((0u32, 0), |(value, n), digit| (value * base + digit, n + 1));
    // GNU keeps the low eight bits.
    (length > 0).then_some(((value & 0xff) as u8, length + 1))
}

/// A pattern as it stands between its delimiters, with `\n` and its kin resolved.
/// In POSIX mode GNU's operators are plain characters.
pub(super) fn pattern(raw: &[u8], posix: bool, extended: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let mut at = 0;
    let mut bracket = None;
    let mut groups = 0usize;
    while let Some(byte) = raw.get(at).copied() {
        if bracket == Some(at) {
            bracket = None;
        }
        if bracket.is_none() && byte == b'[' {
            bracket = bracket_end(raw, at);
        }
        let rest = raw.get(at + 1..).unwrap_or_default();
        if posix && bracket.is_none() {
            let sign = if extended { Some(byte) } else { rest.first().copied().filter(|_| byte == b'\\') };
            match sign {
                Some(b'(') => groups += 1,
                // POSIX takes one that nothing is open for as it is.
                Some(b')') if groups == 0 => {
                    out.extend_from_slice(if extended { b"\\)" } else { b")" });
                    at += if extended { 1 } else { 2 };
                    continue;
                }
                Some(b')') => groups -= 1,
                _ => {}
            }
        }
        if byte != b'\\' || (posix && bracket.is_some()) {
            out.push(byte);
            at += 1;
            continue;
        }
        match escape(rest) {
            // In a bracket only these are sequences; what is left of a number would be a character anyway.
            Some((value, length)) => {
                // A backslash made of a number is one.
                if value == b'\\' && bracket.is_none() {
                    out.push(b'\\');
                }
                out.push(value);
                at += 1 + length;
            }
            None if posix && rest.first().is_some_and(|b| is_operator(*b, extended)) => {
                out.extend(rest.first());
                at += 2;
            }
            None => {
                out.push(byte);
                at += 1;
                if bracket.is_none() {
                    out.extend(rest.first());
                    at += 1;
                }
            }
        }
    }
    out
}

/// Is it an operator with a backslash before it that POSIX does not know?
fn is_operator(byte: u8, extended: bool) -> bool {
    b"wWsSbB<>`'".contains(&byte) || (!extended && b"+?|".contains(&byte))
}

/// Where the `]` is that closes the bracket expression opened at `at`.
pub(super) fn bracket_end(text: &[u8], at: usize) -> Option<usize> {
    let mut i = at + 1;
    if text.get(i) == Some(&b'^') {
        i += 1;
    }
    if text.get(i) == Some(&b']') {
        i += 1;
    }
    while let Some(byte) = text.get(i) {
        match (byte, text.get(i + 1)) {
            (b']', _) => return Some(i),
            (b'[', Some(kind @ (b':' | b'.' | b'='))) => {
                let inner = text.get(i + 2..)?;
                let close = inner.windows(2).position(|pair| pair == [*kind, b']'])?;
                i += 2 + close + 2;
            }
            _ => i += 1,
        }
    }
    None
}

/// A replacement as it stands between its delimiters, and its highest group.
pub(super) fn replacement(raw: &[u8], posix: bool) -> (Vec<Part>, usize) {
    let mut parts = Vec::new();
    let mut literal = Vec::new();
    let mut highest = 0;
    let mut at = 0;
    let mut add = |literal: &mut Vec<u8>, part: Part| {
        if !literal.is_empty() {
            parts.push(Part::Literal(std::mem::take(literal)));
        }
        parts.push(part);
    };
    while let Some(byte) = raw.get(at).copied() {
        at += 1;
        match byte {
            b'&' => add(&mut literal, Part::Group(0)),
            b'\\' => {
                let rest = raw.get(at..).unwrap_or_default();
                let Some(next) = rest.first().copied() else {
                    literal.push(b'\\');
                    break;
                };
                let case = match next {
                    _ if posix => None,
                    b'L' => Some(Case::Lower),
                    b'U' => Some(Case::Upper),
                    b'l' => Some(Case::LowerFirst),
                    b'u' => Some(Case::UpperFirst),
                    b'E' => Some(Case::End),
                    _ => None,
                };
                if let Some(case) = case {
                    add(&mut literal, Part::Case(case));
                    at += 1;
                } else if next.is_ascii_digit() {
                    let group = usize::from(next - b'0');
                    highest = highest.max(group);
                    add(&mut literal, Part::Group(group));
                    at += 1;
                } else if let Some((value, length)) = escape(rest) {
                    literal.push(value);
                    at += length;
                } else {
                    literal.push(next);
                    at += 1;
                }
            }
            byte => literal.push(byte),
        }
    }
    if !literal.is_empty() {
        parts.push(Part::Literal(literal));
    }
    (parts, highest)
}

/// The text of `a`, `i` and `c`.
pub(super) fn plain(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let mut at = 0;
    while let Some(byte) = raw.get(at).copied() {
        at += 1;
        if byte != b'\\' {
            out.push(byte);
            continue;
        }
        let rest = raw.get(at..).unwrap_or_default();
        match escape(rest) {
            Some((value, length)) => {
                out.push(value);
                at += length;
            }
            None => {
                out.extend(rest.first());
                at += 1;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Case, Part, bracket_end, pattern, plain, replacement};

    #[test]
    fn escapes() {
        assert_eq!(pattern(br"a\n\x41[\n\.]\.\cA", false, false), b"a\nA[\n\\.]\\.\x01");
        assert_eq!(plain(br"a\tb\qc\\"), b"a\tbqc\\");
        assert_eq!(bracket_end(b"[]x[:alpha:]]y", 0), Some(12));
        let (parts, highest) = replacement(br"a&\2\u\x26", false);
        let expected = [
            Part::Literal(b"a".to_vec()),
            Part::Group(0),
            Part::Group(2),
            Part::Case(Case::UpperFirst),
            Part::Literal(b"&".to_vec()),
        ];
        assert_eq!((parts.as_slice(), highest), (&expected[..], 2));
    }
}
