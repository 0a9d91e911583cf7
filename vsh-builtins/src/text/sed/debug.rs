//! `--debug`: the script in its canonical form, and what each command leaves.

use vsh_core::regex::Captures;

use super::script::Script;

/// The script, indented by blocks.
pub(super) fn program(script: &Script) -> Vec<u8> {
    let mut out = b"SED PROGRAM:\n".to_vec();
    for command in &script.commands {
        out.extend_from_slice(b"  ");
        put_command(&mut out, command.level, &command.shown);
    }
    out
}

/// A command and the end of its line.
pub(super) fn put_command(out: &mut Vec<u8>, level: usize, shown: &[u8]) {
    out.extend(std::iter::repeat_n(b' ', 2 * level));
    out.extend_from_slice(shown);
    out.push(b'\n');
}

/// `PATTERN: ` and what is in it.
pub(super) fn put_space(out: &mut Vec<u8>, name: &str, text: &[u8]) {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(&escaped(text, false));
    out.push(b'\n');
}

/// What matched.
pub(super) fn put_registers(out: &mut Vec<u8>, text: &[u8], captures: &Captures) {
    out.extend_from_slice(b"MATCHED REGEX REGISTERS\n");
    for (number, span) in captures.iter().enumerate() {
        let Some((from, to)) = span else { break };
        out.extend_from_slice(format!("  regex[{number}] = {from}-{to} '").as_bytes());
        out.extend_from_slice(text.get(*from..*to).unwrap_or_default());
        out.extend_from_slice(b"'\n");
    }
}

/// Text with what cannot be seen as escapes; in a pattern the slash is one too.
pub(super) fn escaped(text: &[u8], is_pattern: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for byte in text {
        match byte {
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'/' if is_pattern => out.extend_from_slice(b"\\/"),
            7 => out.extend_from_slice(b"\\a"),
            12 => out.extend_from_slice(b"\\f"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            11 => out.extend_from_slice(b"\\v"),
            b' '..=b'~' => out.push(*byte),
            // As a signed character of C.
            128.. => {
                let code = 0xffff_ff00u32 | u32::from(*byte);
                out.extend_from_slice(format!("\\o{code:o}").as_bytes());
            }
            _ => out.extend_from_slice(format!("\\o{byte:03o}").as_bytes()),
        }
    }
    out
}
