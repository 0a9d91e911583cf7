//! Prompt strings: `PS1`, `PS4`, `${x@P}`.

use bstr::BString;

use crate::exec::divert::Divert;
use crate::shell::Shell;

impl Shell {
    /// A prompt string after its backslash escapes and its expansions.
    pub async fn expand_prompt(&mut self, text: &[u8]) -> Result<BString, Divert> {
        let decoded = self.decode_prompt(text);
        self.expand_string(&decoded).await
    }

    fn decode_prompt(&self, text: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(text.len());
        let mut bytes = text.iter().copied().peekable();
        while let Some(byte) = bytes.next() {
            if byte != b'\\' {
                out.push(byte);
                continue;
            }
            match bytes.next() {
                Some(b'u') => out.extend(self.user_name()),
                Some(b'h') => {
                    let host = self.host_name();
                    out.extend_from_slice(host.split(|b| *b == b'.').next().unwrap_or_default());
                }
                Some(b'H') => out.extend(self.host_name()),
                Some(b'w') => out.extend_from_slice(&self.tilde_abbreviated(&self.place.path)),
                Some(b'W') => {
                    let path = self.tilde_abbreviated(&self.place.path);
                    let last = path.rsplit(|b| *b == b'/').next().unwrap_or_default();
                    out.extend_from_slice(if last.is_empty() { b"/" } else { last });
                }
                Some(b'$') => {
                    // The dollar sign is quoted: what follows is no parameter.
                    let root = self.place.view.credentials.uid == 0;
                    out.extend_from_slice(if root { b"#" } else { b"\\$" });
                }
                Some(b's') => out.extend_from_slice(b"vsh"),
                Some(b'v') => out.extend_from_slice(b"5.2"),
                Some(b'V') => out.extend_from_slice(b"5.2.15"),
                Some(b'j') => out.extend_from_slice(self.jobs.iter().count().to_string().as_bytes()),
                Some(b'n') => out.push(b'\n'),
                Some(b'r') => out.push(b'\r'),
                Some(b'a') => out.push(7),
                Some(b'e') => out.push(27),
                Some(b'[' | b']') => {}
                Some(b'\\') => out.extend_from_slice(b"\\\\"),
                Some(b'!' | b'#') => out.push(b'1'),
                Some(digit @ b'0'..=b'7') => {
                    let mut value = u32::from(digit - b'0');
                    for _ in 0..2 {
                        if let Some(next @ b'0'..=b'7') = bytes.peek().copied() {
                            value = value * 8 + u32::from(next - b'0');
                            bytes.next();
                        }
                    }
                    out.push(u8::try_from(value & 0xff).unwrap_or(0));
                }
                Some(other) => out.extend_from_slice(&[b'\\', other]),
                None => out.push(b'\\'),
            }
        }
        out
    }

    /// The host's name.
    pub fn host_name(&self) -> Vec<u8> {
        self.scalar(b"HOSTNAME").map_or_else(|| b"vsh".to_vec(), Vec::from)
    }
}
