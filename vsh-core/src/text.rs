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

/// `bytes` with each character changed by `change`, invalid bytes left alone.
pub fn map_chars(bytes: &[u8], mut change: impl FnMut(usize, char, &mut String)) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut buffer = String::new();
    for (i, c) in chars(bytes, false).enumerate() {
        match std::str::from_utf8(c).ok().and_then(|s| s.chars().next()) {
            Some(c) => {
                buffer.clear();
                change(i, c, &mut buffer);
                out.extend_from_slice(buffer.as_bytes());
            }
            None => out.extend_from_slice(c),
        }
    }
    out
}
