//! The escapes of `$'...'`.

/// Decodes the escapes of `$'...'`; a NUL byte ends the text.
pub fn ansi_c_text(text: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&byte, behind)) = rest.split_first() {
        rest = behind;
        if byte != b'\\' {
            decoded.push(byte);
            continue;
        }
        match escape(rest, &mut decoded) {
            Some(behind) => rest = behind,
            None => break,
        }
    }
    decoded
}

/// Decodes what follows a backslash; `None` for a NUL byte.
fn escape<'a>(text: &'a [u8], decoded: &mut Vec<u8>) -> Option<&'a [u8]> {
    let Some((&byte, rest)) = text.split_first() else {
        decoded.push(b'\\');
        return Some(text);
    };
    let simple = match byte {
        b'a' => 7,
        b'b' => 8,
        b'e' | b'E' => 27,
        b'f' => 12,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'v' => 11,
        b'\\' | b'\'' | b'"' | b'?' => byte,
        b'0'..=b'7' => return number(text, rest, 8, 3, decoded),
        b'x' => return hexadecimal(rest, decoded),
        b'u' => return unicode(rest, 4, byte, decoded),
        b'U' => return unicode(rest, 8, byte, decoded),
        b'c' => return control(rest, decoded),
        _ => {
            decoded.push(b'\\');
            byte
        }
    };
    decoded.push(simple);
    Some(rest)
}

/// Digits of a base, at most so many, and what follows them.
fn digits(text: &[u8], base: u32, most: usize) -> (u32, &[u8], usize) {
    let mut value = 0_u32;
    let mut count = 0;
    for digit in text.iter().take(most).map_while(|&byte| char::from(byte).to_digit(base)) {
        value = value.wrapping_mul(base).wrapping_add(digit);
        count += 1;
    }
    (value, text.get(count..).unwrap_or_default(), count)
}

fn number<'a>(
    text: &'a [u8],
    default: &'a [u8],
    base: u32,
    most: usize,
    decoded: &mut Vec<u8>,
) -> Option<&'a [u8]> {
    let (value, rest, count) = digits(text, base, most);
    if count == 0 {
        return Some(default);
    }
    let byte = value.to_le_bytes().first().copied().unwrap_or_default();
    if byte == 0 {
        return None;
    }
    decoded.push(byte);
    Some(rest)
}

/// `\xHH` or `\x{H...}`
fn hexadecimal<'a>(rest: &'a [u8], decoded: &mut Vec<u8>) -> Option<&'a [u8]> {
    if let Some(inside) = rest.strip_prefix(b"{") {
        let (_, behind, count) = digits(inside, 16, usize::MAX);
        if count > 0 {
            let outcome = number(inside, behind, 16, usize::MAX, decoded)?;
            return Some(outcome.strip_prefix(b"}").unwrap_or(outcome));
        }
    }
    if digits(rest, 16, 2).2 == 0 {
        decoded.extend_from_slice(b"\\x");
        return Some(rest);
    }
    number(rest, rest, 16, 2, decoded)
}

fn unicode<'a>(rest: &'a [u8], most: usize, letter: u8, decoded: &mut Vec<u8>) -> Option<&'a [u8]> {
    let (value, behind, count) = digits(rest, 16, most);
    match char::from_u32(value) {
        _ if count == 0 => decoded.extend_from_slice(&[b'\\', letter]),
        Some('\0') => return None,
        Some(character) => decoded.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
        None => {}
    }
    Some(behind)
}

/// `\cX`
fn control<'a>(rest: &'a [u8], decoded: &mut Vec<u8>) -> Option<&'a [u8]> {
    let Some((&byte, behind)) = rest.split_first() else {
        decoded.extend_from_slice(b"\\c");
        return Some(rest);
    };
    let behind = if byte == b'\\' { behind.strip_prefix(b"\\").unwrap_or(behind) } else { behind };
    match if byte == b'?' { 0x7f } else { byte.to_ascii_uppercase() & 0x1f } {
        0 => None,
        control => {
            decoded.push(control);
            Some(behind)
        }
    }
}
