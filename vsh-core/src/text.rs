//! Where bytes become characters: UTF-8, in which an invalid byte is a character of its own.

/// How many bytes the first character of `bytes` takes: 1 at least, 0 for no bytes.
pub fn char_len(bytes: &[u8], c_locale: bool) -> usize {
    let Some(first) = bytes.first() else { return 0 };
    if first.is_ascii() || c_locale {
        return 1;
    }
    let (c, width) = bstr::decode_utf8(bytes);
    if c.is_some() { width } else { 1 }
}

/// The first character as a number: its code point, or for an invalid byte one that no character has.
pub fn decode(bytes: &[u8], c_locale: bool) -> u32 {
    let Some(first) = bytes.first() else { return 0 };
    if first.is_ascii() {
        return u32::from(*first);
    }
    if !c_locale && let (Some(c), _) = bstr::decode_utf8(bytes) {
        return u32::from(c);
    }
    INVALID + u32::from(*first)
}

/// Added to an invalid byte; above all code points.
const INVALID: u32 = 0x11_0000;

/// The characters of `bytes`, as slices.
pub fn chars(bytes: &[u8], c_locale: bool) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let (head, tail) = rest.split_at_checked(char_len(rest, c_locale))?;
        rest = tail;
        (!head.is_empty()).then_some(head)
    })
}

/// How many characters there are.
pub fn char_count(bytes: &[u8], c_locale: bool) -> usize {
    if c_locale || bytes.is_ascii() { bytes.len() } else { chars(bytes, false).count() }
}

/// The characters of a range; `None` where that is no range of them.
pub fn slice(bytes: &[u8], range: std::ops::Range<usize>, c_locale: bool) -> Option<&[u8]> {
    if c_locale || bytes.is_ascii() {
        return bytes.get(range);
    }
    let len = |bytes: &[u8], count: usize| chars(bytes, false).take(count).map(<[u8]>::len).sum::<usize>();
    let behind = bytes.get(len(bytes, range.start)..)?;
    behind.get(..len(behind, range.end.checked_sub(range.start)?))
}

/// A change of a character's case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// None.
    Same,
    /// To upper case.
    Upper,
    /// To lower case.
    Lower,
}

/// `bytes` with each character in the case that `case` wants, from its place and itself. As in C one character becomes one;
/// in the C locale only those of ASCII change.
pub fn with_case(bytes: &[u8], c_locale: bool, mut case: impl FnMut(usize, char) -> Case) -> Vec<u8> {
    if c_locale || bytes.is_ascii() {
        let change = |(at, byte): (usize, &u8)| match case(at, char::from(*byte)) {
            Case::Same => *byte,
            Case::Upper => byte.to_ascii_uppercase(),
            Case::Lower => byte.to_ascii_lowercase(),
        };
        return bytes.iter().enumerate().map(change).collect();
    }
    let mut out = Vec::with_capacity(bytes.len());
    for (at, bytes) in chars(bytes, false).enumerate() {
        // An invalid byte has no case.
        let Some(c) = std::str::from_utf8(bytes).ok().and_then(|text| text.chars().next()) else {
            out.extend_from_slice(bytes);
            continue;
        };
        let changed = match case(at, c) {
            Case::Same => c,
            Case::Upper => upper(c),
            Case::Lower => lower(c),
        };
        out.extend_from_slice(changed.encode_utf8(&mut [0; 4]).as_bytes());
    }
    out
}

fn upper(c: char) -> char {
    let above = |distance| char::from_u32(u32::from(c) + distance).unwrap_or(c);
    match c {
        // Unicode has one character for these, and two beside it.
        '\u{1f80}'..='\u{1f87}' | '\u{1f90}'..='\u{1f97}' | '\u{1fa0}'..='\u{1fa7}' => above(8),
        '\u{1fb3}' | '\u{1fc3}' | '\u{1ff3}' => above(9),
        _ => single(c.to_uppercase()).unwrap_or(c),
    }
}

fn lower(c: char) -> char {
    match c {
        '\u{130}' => 'i',
        _ => single(c.to_lowercase()).unwrap_or(c),
    }
}

/// The only one.
fn single(mut mapped: impl Iterator<Item = char>) -> Option<char> {
    mapped.next().filter(|_| mapped.next().is_none())
}
