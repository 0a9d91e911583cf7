//! `--palette`: the codes that paint what is shown.

/// The codes, without what surrounds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Palette {
    reset: Vec<u8>,
    header: Vec<u8>,
    line: Vec<u8>,
    deleted: Vec<u8>,
    added: Vec<u8>,
}

/// What can be painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paint {
    Plain,
    Header,
    Line,
    Deleted,
    Added,
}

impl Default for Palette {
    fn default() -> Self {
        let code = |text: &str| text.as_bytes().to_vec();
        Self { reset: code("0"), header: code("1"), line: code("36"), deleted: code("31"), added: code("32") }
    }
}

impl Palette {
    /// What is shown before something that is painted; nothing for what is plain.
    pub(super) fn begin(&self, paint: Paint) -> Vec<u8> {
        match paint {
            Paint::Plain => Vec::new(),
            Paint::Header => escape(&self.header),
            Paint::Line => escape(&self.line),
            Paint::Deleted => escape(&self.deleted),
            Paint::Added => escape(&self.added),
        }
    }

    /// What is shown behind it.
    pub(super) fn end(&self) -> Vec<u8> {
        escape(&self.reset)
    }

    /// Reads `ad=32:de=31`. Gives what is said of what cannot be read, if anything more than that.
    pub(super) fn read(text: &[u8]) -> Result<Self, Option<String>> {
        let mut palette = Self::default();
        let mut rest = text;
        while let [first, behind @ ..] = rest {
            if *first == b':' {
                rest = behind;
                continue;
            }
            let [one, other, b'=', behind @ ..] = rest else { return Err(None) };
            let name = [*one, *other];
            let known = match &name {
                b"rs" => Some(&mut palette.reset),
                b"hd" => Some(&mut palette.header),
                b"ln" => Some(&mut palette.line),
                b"de" => Some(&mut palette.deleted),
                b"ad" => Some(&mut palette.added),
                _ => None,
            };
            let (Some(known), Some((code, length))) = (known, unescaped(behind)) else {
                return Err(Some(format!("unrecognized prefix: {}", String::from_utf8_lossy(&name))));
            };
            *known = code;
            rest = behind.get(length..).unwrap_or_default();
        }
        Ok(palette)
    }
}

fn escape(code: &[u8]) -> Vec<u8> {
    [b"\x1b[", code, b"m"].concat()
}

/// A code up to the colon behind it, and how long it is as it is written. `None` if it breaks off.
fn unescaped(text: &[u8]) -> Option<(Vec<u8>, usize)> {
    let mut code = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.get(at).copied().filter(|byte| *byte != b':') {
        at += 1;
        let rest = text.get(at..).unwrap_or_default();
        let (value, length) = match byte {
            b'\\' => backslashed(rest)?,
            // The question mark stays, as in the original.
            b'^' => match rest.first()? {
                b'?' => (0x7f, 0),
                letter @ b'@'..=b'~' => (letter & 0x1f, 1),
                _ => return None,
            },
            byte => (byte, 0),
        };
        code.push(value);
        at += length;
    }
    Some((code, at))
}

/// What a backslash and what is behind it stand for, and how much of that it is.
fn backslashed(rest: &[u8]) -> Option<(u8, usize)> {
    let value = match rest.first()? {
        b'0'..=b'7' => return Some(digits(rest, 8)),
        b'x' | b'X' => {
            let (value, length) = digits(rest.get(1..).unwrap_or_default(), 16);
            return Some((value, length + 1));
        }
        b'a' => 7,
        b'b' => 8,
        b'e' => 27,
        b'f' => 12,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'v' => 11,
        b'?' => 0x7f,
        b'_' => b' ',
        other => *other,
    };
    Some((value, 1))
}

/// The last eight bits of a number, and how many digits it has.
fn digits(text: &[u8], base: u8) -> (u8, usize) {
    let digits = text.iter().map_while(|byte| char::from(*byte).to_digit(u32::from(base)));
    digits.fold((0, 0), |(value, length), digit| {
        (value.wrapping_mul(base).wrapping_add(digit as u8), length + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::{Paint, Palette};

    #[test]
    fn codes() {
        let added = |text: &str| Palette::read(text.as_bytes()).map(|palette| palette.begin(Paint::Added));
        assert_eq!(added("").unwrap(), b"\x1b[32m");
        assert_eq!(added(r":ad=\e\x411\1011^a^?:").unwrap(), b"\x1b[\x1b\x11\x09\x01\x7f?m");
        assert_eq!(added("ad=1:ad=2").unwrap(), b"\x1b[2m");
        assert_eq!(added("add=5"), Err(None));
        assert_eq!(added("xx=5"), Err(Some("unrecognized prefix: xx".to_owned())));
        assert_eq!(added("ad=\\"), Err(Some("unrecognized prefix: ad".to_owned())));
    }
}
