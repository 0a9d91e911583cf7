//! Quoting values as Bash's builtins print them, so that the shell reads them back.

use crate::quote::{ansi_c, needs_ansi_c};

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
    if needs_ansi_c(text, true) {
        return ansi_c(text, true);
    }
    apostrophes(text)
}

/// Single quotes, whatever is in them: as `alias` and `trap` show a text.
pub fn apostrophes(text: &[u8]) -> Vec<u8> {
    match text {
        b"'" => b"\\'".to_vec(),
        _ => crate::quote::single(text),
    }
}

/// As `set` prints a value: quoted only where it must be.
pub fn when_needed(text: &[u8]) -> Vec<u8> {
    if text.is_empty() {
        return Vec::new();
    }
    if needs_ansi_c(text, true) {
        return ansi_c(text, true);
    }
    if is_plain(text) { text.to_vec() } else { single(text) }
}

/// The same in POSIX mode, where `$'...'` is not used.
pub fn when_special(text: &[u8]) -> Vec<u8> {
    if is_plain(text) { text.to_vec() } else { crate::quote::single(text) }
}

fn is_plain(text: &[u8]) -> bool {
    !text.iter().enumerate().any(|(i, b)| match b {
        b'~' | b'#' => i == 0,
        b => is_special(*b) || *b == b'\n',
    })
}

/// As `declare -p` prints a value: double quotes.
pub fn double(text: &[u8]) -> Vec<u8> {
    if needs_ansi_c(text, true) {
        return ansi_c(text, true);
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

#[cfg(test)]
mod tests {
    use super::{double, single, when_needed};

    #[track_caller]
    fn check(text: &str, expected: [&str; 3]) {
        let got = [single, double, when_needed]
            .map(|quote| String::from_utf8_lossy(&quote(text.as_bytes())).into_owned());
        assert_eq!(got, expected);
    }

    #[test]
    fn quoting_as_bash_does() {
        check("", ["''", "\"\"", ""]);
        check("abc", ["'abc'", "\"abc\"", "abc"]);
        check("a b", ["'a b'", "\"a b\"", "'a b'"]);
        check("it's", ["'it'\\''s'", "\"it's\"", "'it'\\''s'"]);
        check("$x", ["'$x'", "\"\\$x\"", "'$x'"]);
        check("a\nb", ["$'a\\nb'", "$'a\\nb'", "$'a\\nb'"]);
        check("~x", ["'~x'", "\"~x\"", "'~x'"]);
    }
}
