//! Quoting bytes so that the shell reads them back, and names in messages as GNU shows them.

use bstr::ByteSlice;

/// Can the terminal show it? ASCII graphics and blanks, and with `utf8` well-formed characters that are not
/// controls.
fn printable(piece: &[u8], character: char, utf8: bool) -> bool {
    match piece {
        [byte] if byte.is_ascii() => *byte == b' ' || byte.is_ascii_graphic(),
        _ if !utf8 => false,
        _ => {
            !character.is_control()
                && (character != char::REPLACEMENT_CHARACTER || piece == "\u{fffd}".as_bytes())
        }
    }
}

fn pieces(text: &[u8]) -> impl Iterator<Item = (&[u8], char)> {
    text.char_indices().map(|(start, end, character)| (text.get(start..end).unwrap_or_default(), character))
}

/// Has it bytes that only `$'...'` can show?
pub fn needs_ansi_c(text: &[u8], utf8: bool) -> bool {
    !text.iter().all(|b| *b == b' ' || b.is_ascii_graphic())
        && pieces(text).any(|(piece, character)| !printable(piece, character, utf8))
}

/// As bash's `printf %q`: backslashes, or `$'...'` where there are bytes that need it; `''` for nothing.
pub fn backslash(text: &[u8], utf8: bool) -> Vec<u8> {
    if text.is_empty() {
        return b"''".to_vec();
    }
    if needs_ansi_c(text, utf8) {
        return ansi_c(text, utf8);
    }
    let mut quoted = Vec::with_capacity(text.len() + 8);
    let mut before = None;
    for byte in text {
        let quote = match byte {
            b' ' | b'!' | b'"' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b',' | b';' | b'<' | b'>'
            | b'?' | b'[' | b'\\' | b']' | b'^' | b'`' | b'{' | b'|' | b'}' => true,
            b'#' => before.is_none(),
            b'~' => matches!(before, None | Some(b':' | b'=')),
            _ => false,
        };
        if quote {
            quoted.push(b'\\');
        }
        quoted.push(*byte);
        before = Some(*byte);
    }
    quoted
}

/// `$'...'`
pub fn ansi_c(text: &[u8], utf8: bool) -> Vec<u8> {
    let mut quoted = Vec::with_capacity(text.len() + 8);
    quoted.extend_from_slice(b"$'");
    for (piece, character) in pieces(text) {
        match piece {
            b"\x07" => quoted.extend_from_slice(b"\\a"),
            b"\x08" => quoted.extend_from_slice(b"\\b"),
            b"\t" => quoted.extend_from_slice(b"\\t"),
            b"\n" => quoted.extend_from_slice(b"\\n"),
            b"\x0b" => quoted.extend_from_slice(b"\\v"),
            b"\x0c" => quoted.extend_from_slice(b"\\f"),
            b"\r" => quoted.extend_from_slice(b"\\r"),
            b"\x1b" => quoted.extend_from_slice(b"\\E"),
            b"\\" => quoted.extend_from_slice(b"\\\\"),
            b"'" => quoted.extend_from_slice(b"\\'"),
            _ if printable(piece, character, utf8) => quoted.extend_from_slice(piece),
            _ => {
                for byte in piece {
                    quoted.extend_from_slice(format!("\\{byte:03o}").as_bytes());
                }
            }
        }
    }
    quoted.push(b'\'');
    quoted
}

/// `'...'`, with each `'` inside as `'\''`.
pub fn single(text: &[u8]) -> Vec<u8> {
    let mut quoted = Vec::with_capacity(text.len() + 2);
    quoted.push(b'\'');
    for byte in text {
        if *byte == b'\'' {
            quoted.extend_from_slice(b"'\\''");
        } else {
            quoted.push(*byte);
        }
    }
    quoted.push(b'\'');
    quoted
}

/// Must a shell see it quoted? GNU's idea of it.
fn shell_needs_quotes(text: &[u8], utf8: bool) -> bool {
    is_special_to_shell(text) || needs_ansi_c(text, utf8)
}

/// Has it characters that mean something to a shell?
fn is_special_to_shell(text: &[u8]) -> bool {
    let special = |byte: &u8| {
        matches!(
            byte,
            b' ' | b'!'
                | b'"'
                | b'$'
                | b'&'
                | b'\''
                | b'('
                | b')'
                | b'*'
                | b';'
                | b'<'
                | b'='
                | b'>'
                | b'?'
                | b'['
                | b'\\'
                | b'^'
                | b'`'
                | b'|'
        )
    };
    text.is_empty()
        || text.iter().any(special)
        || matches!(text.first(), Some(b'#' | b'~'))
        || matches!(text, b"{" | b"}")
}

/// GNU's *shell-escape* style, as `ls` on a terminal, `printf %q` and file names in messages: quotes only where a
/// shell needs them, `''$'\n'` for what cannot be shown.
pub fn shell_escape(text: &[u8], utf8: bool) -> Vec<u8> {
    if shell_needs_quotes(text, utf8) { shell_escape_always(text, utf8) } else { text.to_vec() }
}

/// GNU's *shell* style: quotes only where a shell needs them, and within them what is there.
pub fn shell_word(text: &[u8]) -> Vec<u8> {
    let is_blank = |byte: &u8| matches!(byte, b'\t' | b'\n' | b'\r');
    if !text.iter().any(is_blank) && !is_special_to_shell(text) {
        return text.to_vec();
    }
    // A text with an apostrophe that is harmless in double quotes goes there.
    let harmless = |b: &u8| !matches!(b, b'"' | b'$' | b'`' | b'\\' | b'!') && !is_blank(b);
    if text.contains(&b'\'') && text.iter().all(harmless) {
        return [b"\"", text, b"\""].concat();
    }
    single(text)
}

/// GNU's style for the name of a file at the start of a message: as [`shell_escape`], but a colon is quoted too.
pub fn file_name(text: &[u8], utf8: bool) -> Vec<u8> {
    if text.contains(&b':') { shell_escape_always(text, utf8) } else { shell_escape(text, utf8) }
}

/// GNU's *shell-escape-always* style: always in quotes.
pub fn shell_escape_always(text: &[u8], utf8: bool) -> Vec<u8> {
    // A text with an apostrophe that is harmless in double quotes goes there.
    let harmless = |b: &u8| !matches!(b, b'"' | b'$' | b'`' | b'\\' | b'!');
    if text.contains(&b'\'') && text.iter().all(harmless) && !needs_ansi_c(text, utf8) {
        return [b"\"", text, b"\""].concat();
    }
    let mut quoted = vec![b'\''];
    let mut escaping = false;
    for (piece, character) in pieces(text) {
        if !printable(piece, character, utf8) {
            if !escaping {
                quoted.extend_from_slice(b"'$'");
                escaping = true;
            }
            escape_c(piece, &mut quoted);
            continue;
        }
        let escaped = std::mem::take(&mut escaping);
        if piece == b"'" {
            // This ends `$'...'` as well.
            quoted.extend_from_slice(b"'\\''");
            continue;
        }
        if escaped {
            quoted.extend_from_slice(b"''");
        }
        quoted.extend_from_slice(piece);
    }
    quoted.push(b'\'');
    quoted
}

/// As in a C string: letters for the common controls, else octal.
pub fn escape_c(piece: &[u8], into: &mut Vec<u8>) {
    for byte in piece {
        match byte {
            0x07 => into.extend_from_slice(b"\\a"),
            0x08 => into.extend_from_slice(b"\\b"),
            b'\t' => into.extend_from_slice(b"\\t"),
            b'\n' => into.extend_from_slice(b"\\n"),
            0x0b => into.extend_from_slice(b"\\v"),
            0x0c => into.extend_from_slice(b"\\f"),
            b'\r' => into.extend_from_slice(b"\\r"),
            byte => into.extend_from_slice(format!("\\{byte:03o}").as_bytes()),
        }
    }
}

/// GNU's *c-maybe* style with a colon among what is quoted: a string of C, in quotes only where it must be.
pub fn c_string_maybe(text: &[u8], utf8: bool) -> Vec<u8> {
    if !text.iter().any(|byte| matches!(byte, b':' | b'"')) && !needs_ansi_c(text, utf8) {
        return text.to_vec();
    }
    let mut quoted = b"\"".to_vec();
    for (piece, character) in pieces(text) {
        match piece {
            b"\\" | b"\"" => quoted.extend_from_slice(&[b"\\", piece].concat()),
            _ if printable(piece, character, utf8) => quoted.extend_from_slice(piece),
            _ => escape_c(piece, &mut quoted),
        }
    }
    quoted.push(b'"');
    quoted
}

/// GNU's *locale* style for an argument in a message: ‘x’, or 'x' outside UTF-8.
pub fn locale(text: &[u8], utf8: bool) -> Vec<u8> {
    let (open, close) = if utf8 { ("‘", "’") } else { ("'", "'") };
    let mut quoted = open.as_bytes().to_vec();
    for (piece, character) in pieces(text) {
        match piece {
            b"\\" => quoted.extend_from_slice(b"\\\\"),
            b"'" if !utf8 => quoted.extend_from_slice(b"\\'"),
            _ if printable(piece, character, utf8) => quoted.extend_from_slice(piece),
            _ => escape_c(piece, &mut quoted),
        }
    }
    quoted.extend_from_slice(close.as_bytes());
    quoted
}

#[cfg(test)]
mod tests {
    use bstr::ByteSlice;

    #[track_caller]
    fn check(text: &[u8], bash: &str, gnu: &str) {
        assert_eq!(super::backslash(text, true).to_str_lossy(), bash);
        assert_eq!(super::shell_escape(text, true).to_str_lossy(), gnu);
    }

    // Recorded from bash's `printf %q` and GNU's `printf %q`.
    #[test]
    fn as_the_originals() {
        check(b"", "''", "''");
        check(b"abc", "abc", "abc");
        check(b"a b", "a\\ b", "'a b'");
        check(b"it's", "it\\'s", "\"it's\"");
        check(b"a\nb", "$'a\\nb'", "'a'$'\\n''b'");
        check("é".as_bytes(), "é", "é");
        check(b"~x", "\\~x", "'~x'");
        check(b"a=b", "a=b", "'a=b'");
        check(b"a:~", "a:\\~", "a:~");
        check(b"#c", "\\#c", "'#c'");
        check(b"a#", "a#", "a#");
        check(b"\xff", "$'\\377'", "''$'\\377'");
        check(b"a,{b}", "a\\,\\{b\\}", "a,{b}");
        check(b"it's $x", "it\\'s\\ \\$x", "'it'\\''s $x'");
        check(b"\n", "$'\\n'", "''$'\\n'");
    }
}
