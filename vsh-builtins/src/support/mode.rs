//! Permission bits in their two notations. <https://www.gnu.org/software/coreutils/manual/html_node/File-permissions.html>

/// A parsed mode: octal, or symbolic clauses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ModeChange {
    /// The bits, and whether all twelve were written out.
    Octal(u16, bool),
    Symbolic(Vec<Clause>),
}

/// `u+x`: whose, how, what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    /// 0o4700 for `u` and so on; 0 if nobody is named, and the umask counts.
    who: u16,
    operator: u8,
    bits: u16,
    /// `X`: execution only where it makes sense.
    conditional: bool,
    /// `u`, `g`, `o`: copied from there.
    copy: Option<u8>,
    /// Digits: all twelve bits are meant.
    octal: bool,
}

impl ModeChange {
    /// Parses a mode; `None` if it is none.
    pub(crate) fn parse(text: &[u8]) -> Option<Self> {
        let operator = text.first().filter(|b| matches!(b, b'=' | b'+' | b'-'));
        let digits = if operator.is_some() { text.get(1..)? } else { text };
        if digits.first().is_some_and(u8::is_ascii_digit) {
            let value = digits.iter().try_fold(0u32, |value, digit| {
                let digit = char::from(*digit).to_digit(8)?;
                Some(value * 8 + digit).filter(|v| *v <= 0o7777)
            })?;
            let bits = u16::try_from(value).ok()?;
            return Some(match operator {
                None => Self::Octal(bits, digits.len() > 4),
                Some(operator) => {
                    let clause = Clause {
                        who: 0o7777,
                        operator: *operator,
                        bits,
                        conditional: false,
                        copy: None,
                        octal: true,
                    };
                    Self::Symbolic(vec![clause])
                }
            });
        }
        let mut clauses = Vec::new();
        for part in text.split(|b| *b == b',') {
            parse_clauses(part, &mut clauses)?;
        }
        Some(Self::Symbolic(clauses))
    }

    /// What becomes of `mode`.
    pub(crate) fn apply(&self, mode: u16, is_dir: bool, umask: u16) -> u16 {
        match self {
            // A directory keeps its set-ID bits unless they are written out.
            Self::Octal(bits, all) if is_dir && !all => bits | (mode & 0o6000),
            Self::Octal(bits, _) => *bits,
            Self::Symbolic(clauses) => {
                clauses.iter().fold(mode, |mode, clause| clause.apply(mode, is_dir, umask))
            }
        }
    }
}

fn parse_clauses(part: &[u8], clauses: &mut Vec<Clause>) -> Option<()> {
    let named = part.iter().take_while(|b| matches!(b, b'u' | b'g' | b'o' | b'a')).count();
    let who = part.iter().take(named).fold(0, |who, letter| {
        who | match letter {
            b'u' => 0o4700,
            b'g' => 0o2070,
            b'o' => 0o1007,
            _ => 0o7777,
        }
    });
    let mut rest = part.get(named..)?;
    if rest.is_empty() {
        return None;
    }
    while let Some((operator, behind)) = rest.split_first() {
        if !matches!(operator, b'+' | b'-' | b'=') {
            return None;
        }
        rest = behind;
        let mut clause =
            Clause { who, operator: *operator, bits: 0, conditional: false, copy: None, octal: false };
        if let [letter @ (b'u' | b'g' | b'o'), tail @ ..] = rest {
            clause.copy = Some(*letter);
            rest = tail;
        } else {
            while let Some((letter, tail)) = rest.split_first() {
                match letter {
                    b'r' => clause.bits |= 0o444,
                    b'w' => clause.bits |= 0o222,
                    b'x' => clause.bits |= 0o111,
                    b'X' => clause.conditional = true,
                    b's' => clause.bits |= 0o6000,
                    b't' => clause.bits |= 0o1000,
                    _ => break,
                }
                rest = tail;
            }
        }
        clauses.push(clause);
    }
    Some(())
}

impl Clause {
    fn apply(self, mode: u16, is_dir: bool, umask: u16) -> u16 {
        let mut bits = self.bits;
        if self.conditional && (is_dir || mode & 0o111 != 0) {
            bits |= 0o111;
        }
        if let Some(from) = self.copy {
            let three = match from {
                b'u' => mode >> 6,
                b'g' => mode >> 3,
                _ => mode,
            } & 7;
            bits = three << 6 | three << 3 | three;
        }
        let affected = if self.who == 0 { 0o7777 & !(umask & 0o777) } else { self.who };
        let bits = bits & affected;
        match self.operator {
            b'+' => mode | bits,
            b'-' => mode & !bits,
            _ => {
                let cleared = if self.who == 0 { 0o7777 } else { self.who };
                let kept = if is_dir && !self.octal { mode & 0o6000 & !self.bits } else { 0 };
                (mode & !cleared) | bits | (kept & cleared)
            }
        }
    }
}

/// `drwxr-xr-x`
pub(crate) fn mode_string(st_mode: u32) -> String {
    let kind = match st_mode & 0o170_000 {
        0o040_000 => 'd',
        0o120_000 => 'l',
        0o010_000 => 'p',
        0o020_000 => 'c',
        0o060_000 => 'b',
        0o140_000 => 's',
        _ => '-',
    };
    let mut text = String::from(kind);
    for (shift, special, set, unset) in [(6, 0o4000, 's', 'S'), (3, 0o2000, 's', 'S'), (0, 0o1000, 't', 'T')]
    {
        let three = st_mode >> shift & 7;
        text.push(if three & 4 != 0 { 'r' } else { '-' });
        text.push(if three & 2 != 0 { 'w' } else { '-' });
        text.push(match (three & 1 != 0, st_mode & special != 0) {
            (true, true) => set,
            (false, true) => unset,
            (true, false) => 'x',
            (false, false) => '-',
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{ModeChange, mode_string};

    #[test]
    fn changes() {
        for (text, mode, is_dir, expected) in [
            ("755", 0, false, 0o755),
            ("u+x", 0o644, false, 0o744),
            ("+x", 0o644, false, 0o755),
            ("+w", 0o444, false, 0o644),
            ("a=r", 0o777, false, 0o444),
            ("go-w,u=rw", 0o777, false, 0o655),
            ("g=u", 0o741, false, 0o771),
            ("a+X", 0o644, false, 0o644),
            ("a+X", 0o644, true, 0o755),
            ("u+s,+t", 0o755, false, 0o5755),
            ("=", 0o755, false, 0),
            ("755", 0o2700, true, 0o2755),
            ("u=rwx,g=rx,o=", 0, false, 0o750),
            ("u-w+x", 0o600, false, 0o500),
            ("=755", 0o2700, true, 0o755),
            ("a=rx", 0o2700, true, 0o2555),
            ("u=g-x", 0o717, false, 0o017),
        ] {
            let change = ModeChange::parse(text.as_bytes()).unwrap();
            assert_eq!(change.apply(mode, is_dir, 0o022), expected, "{text}");
        }
        for wrong in ["", "u", "z+x", "8", "u+z", "77777", "u+x,", "rwx"] {
            assert_eq!(ModeChange::parse(wrong.as_bytes()), None, "{wrong}");
        }
    }

    #[test]
    fn strings() {
        assert_eq!(mode_string(0o100_644), "-rw-r--r--");
        assert_eq!(mode_string(0o041_777), "drwxrwxrwt");
        assert_eq!(mode_string(0o104_644), "-rwSr--r--");
        assert_eq!(mode_string(0o120_777), "lrwxrwxrwx");
    }
}
