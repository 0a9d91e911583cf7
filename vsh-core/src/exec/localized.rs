//! `bash -D` and `--dump-po-strings`: the texts in `$"..."`, which a translation may replace, instead of a run.

use bstr::ByteSlice;

use super::divert::Divert;
use crate::shell::{Invocation, Shell};
use crate::syntax::Parser;

/// How they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dump {
    /// Each in its quotes.
    Strings,
    /// As entries of a catalogue of messages.
    Catalogue,
}

impl Shell {
    /// Writes those of the command that was read last.
    pub(super) async fn dump_localized(&mut self, parser: &mut Parser, dump: Dump) -> Result<(), Divert> {
        let mut out = Vec::new();
        let name: &[u8] = if self.invocation == Invocation::Command { b"-c" } else { self.message_name() };
        for (line, text) in parser.take_localized() {
            // Within another one it is a plain string.
            let text = text.replace("$\"", "\"");
            match dump {
                Dump::Strings => out.extend([text.as_slice(), b"\n"].concat()),
                Dump::Catalogue => out.extend(entry(name, line, &text)),
            }
        }
        match self.write_out(out).await {
            Err(crate::utility::Error::Limit(limit)) => Err(limit.into()),
            _ => Ok(()),
        }
    }
}

/// An entry: where the text stands, the text, and a place for its translation.
fn entry(name: &[u8], line: u32, text: &[u8]) -> Vec<u8> {
    let inner = text.get(1..text.len().saturating_sub(1)).unwrap_or_default();
    let lines: Vec<Vec<u8>> = inner
        .split_inclusive(|byte| *byte == b'\n')
        .map(|line| line.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
        .collect();
    let lead: &[u8] = if lines.len() > 1 { b"\"\"\n\"" } else { b"\"" };
    let text = [lead, &bstr::join("\"\n\"", &lines), b"\""].concat();
    let place = [b"#: ", name, format!(":{line}\n").as_bytes()].concat();
    [place.as_slice(), b"msgid ", &text, b"\nmsgstr \"\"\n"].concat()
}

#[cfg(test)]
mod tests {
    use super::entry;

    #[test]
    fn a_text_on_several_lines_is_split() {
        assert_eq!(entry(b"s", 3, b"\"a\nb\""), b"#: s:3\nmsgid \"\"\n\"a\\n\"\n\"b\"\nmsgstr \"\"\n");
        assert_eq!(entry(b"s", 1, b"\"say \\\"x\""), b"#: s:1\nmsgid \"say \\\\\\\"x\"\nmsgstr \"\"\n");
    }
}
