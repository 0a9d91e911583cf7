//! Quoting values so that the shell reads them back.

/// As `printf %q` and completion quote: backslashes, or `$'...'` where there are control characters.
pub fn backslash(text: &[u8]) -> Vec<u8> {
    if text.is_empty() {
        return b"''".to_vec();
    }
    if needs_ansi_c(text) {
        return ansi_c(text);
    }
    let mut out = Vec::with_capacity(text.len());
    for (i, byte) in text.iter().enumerate() {
        let special = match byte {
            b'~' | b'#' => i == 0,
            byte => is_special(*byte),
        };
        if special {
            out.push(b'\\');
        }
        out.push(*byte);
    }
    out
}

fn is_special(byte: u8) -> bool {
    matches!(
        byte,
        b' ' | b'\t'
            | b'!'
            | b'"'
            | b'$'
            | b'&'
            | b'\''
            | b'('
            | b')'
            | b'*'
            | b','
            | b';'
            | b'<'
            | b'>'
            | b'?'
            | b'['
            | b'\\'
            | b']'
            | b'^'
            | b'`'
            | b'{'
            | b'|'
            | b'}'
    )
}

/// As `${x@Q}` and `set` quote: single quotes.
pub fn single(text: &[u8]) -> Vec<u8> {
    if needs_ansi_c(text) {
        return ansi_c(text);
    }
    let mut out = vec![b'\''];
    for byte in text {
        match byte {
            b'\'' => out.extend_from_slice(b"'\\''"),
            other => out.push(*other),
        }
    }
    out.push(b'\'');
    out
}

/// As `set` prints a value: quoted only where it must be.
pub fn when_needed(text: &[u8]) -> Vec<u8> {
    if text.is_empty() {
        return Vec::new();
    }
    if needs_ansi_c(text) {
        return ansi_c(text);
    }
    let plain = !text.iter().enumerate().any(|(i, b)| match b {
        b'~' | b'#' => i == 0,
        b => is_special(*b) || *b == b'\n',
    });
    if plain { text.to_vec() } else { single(text) }
}

/// As `declare -p` prints a value: double quotes.
pub fn double(text: &[u8]) -> Vec<u8> {
    if needs_ansi_c(text) {
        return ansi_c(text);
    }
    let mut out = vec![b'"'];
    for byte in text {
        if matches!(byte, b'"' | b'$' | b'`' | b'\\') {
            out.push(b'\\');
        }
        out.push(*byte);
    }
    out.push(b'"');
    out
}

/// Are there characters that only `$'...'` can show?
fn needs_ansi_c(text: &[u8]) -> bool {
    text.iter().any(|b| b.is_ascii_control() && *b != b'\t')
        && text.iter().any(|b| *b != b'\n' && b.is_ascii_control() || *b == b'\n')
        || std::str::from_utf8(text).is_err()
}

/// `$'...'`
pub fn ansi_c(text: &[u8]) -> Vec<u8> {
    let mut out = b"$'".to_vec();
    for c in crate::text::chars(text, false) {
        match c {
            b"\x07" => out.extend_from_slice(b"\\a"),
            b"\x08" => out.extend_from_slice(b"\\b"),
            b"\x1b" => out.extend_from_slice(b"\\E"),
            b"\x0c" => out.extend_from_slice(b"\\f"),
            b"\n" => out.extend_from_slice(b"\\n"),
            b"\r" => out.extend_from_slice(b"\\r"),
            b"\t" => out.extend_from_slice(b"\\t"),
            b"\x0b" => out.extend_from_slice(b"\\v"),
            b"'" => out.extend_from_slice(b"\\'"),
            b"\\" => out.extend_from_slice(b"\\\\"),
            [byte] if !byte.is_ascii_graphic() && *byte != b' ' => {
                out.extend_from_slice(format!("\\{byte:03o}").as_bytes());
            }
            other => out.extend_from_slice(other),
        }
    }
    out.push(b'\'');
    out
}

#[cfg(test)]
mod tests {
    use super::{backslash, double, single, when_needed};

    #[track_caller]
    fn check(text: &str, expected: [&str; 4]) {
        let got = [backslash, single, double, when_needed]
            .map(|quote| String::from_utf8_lossy(&quote(text.as_bytes())).into_owned());
        assert_eq!(got, expected);
    }

    #[test]
    fn quoting_as_bash_does() {
        check("", ["''", "''", "\"\"", ""]);
        check("abc", ["abc", "'abc'", "\"abc\"", "abc"]);
        check("a b", ["a\\ b", "'a b'", "\"a b\"", "'a b'"]);
        check("it's", ["it\\'s", "'it'\\''s'", "\"it's\"", "'it'\\''s'"]);
        check("$x", ["\\$x", "'$x'", "\"\\$x\"", "'$x'"]);
        check("a\nb", ["$'a\\nb'", "$'a\\nb'", "$'a\\nb'", "$'a\\nb'"]);
        check("~x", ["\\~x", "'~x'", "\"~x\"", "'~x'"]);
    }
}
