//! Regular expressions in dialects: those that `find -regextype` names, of which `tac` has one.
//! <https://www.gnu.org/software/gnulib/manual/html_node/Regular-expression-syntaxes.html>

use vsh_core::regex::{InnerEnds, Reading, Regex, Syntax, bracket_length};

/// How expressions are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Emacs,
    /// `findutils-default`, where a dot matches a newline too. It is not the default.
    Default,
    /// `ed`, `sed`
    Basic,
    Grep,
    /// Without GNU's `\+`, `\?` and `\|`.
    MinimalBasic,
    Extended,
    Egrep,
    /// Without intervals, and without GNU's operators.
    Awk,
    /// Without GNU's operators.
    PosixAwk,
    GnuAwk,
}

impl Dialect {
    fn is_emacs(self) -> bool {
        matches!(self, Self::Emacs | Self::Default)
    }

    /// By its name.
    pub(crate) fn named(name: &[u8]) -> Option<Self> {
        Some(match name {
            b"emacs" => Self::Emacs,
            b"findutils-default" => Self::Default,
            b"ed" | b"sed" | b"posix-basic" => Self::Basic,
            b"grep" => Self::Grep,
            b"posix-minimal-basic" => Self::MinimalBasic,
            b"posix-extended" => Self::Extended,
            b"egrep" | b"posix-egrep" => Self::Egrep,
            b"awk" => Self::Awk,
            b"posix-awk" => Self::PosixAwk,
            b"gnu-awk" => Self::GnuAwk,
            _ => return None,
        })
    }

    /// Compiles an expression that is to match the whole of a path; the message if that fails.
    pub(crate) fn compile(self, text: &[u8], ignore_case: bool, utf8: bool) -> Result<Regex, String> {
        let syntax = Syntax {
            inner_ends: InnerEnds::Matched,
            extended: !matches!(self, Self::Basic | Self::Grep | Self::MinimalBasic),
            ignore_case,
            utf8,
            whole_line: true,
            ..Syntax::BASIC
        };
        self.regex(text, syntax)
    }

    /// Compiles an expression that `^` and `$` tie to lines; the message if that fails.
    pub(crate) fn compile_for_lines(self, text: &[u8], utf8: bool) -> Result<Regex, String> {
        if self.is_emacs() && closes_too_much(text) {
            return Err("Unmatched ) or \\)".to_owned());
        }
        self.regex(text, Syntax { extended: true, multi_line: true, utf8, ..Syntax::BASIC })
    }

    fn regex(self, text: &[u8], syntax: Syntax) -> Result<Regex, String> {
        let lenient = !matches!(self, Self::Basic | Self::Extended);
        let reading = if self == Self::GnuAwk || self == Self::Awk { Reading::Awk } else { Reading::Library };
        let syntax = Syntax { lenient, reading, empty_ranges: self.is_emacs(), ..syntax };
        Regex::new(&self.plain(text), syntax).map_err(|error| error.message().to_owned())
    }

    /// The expression in POSIX's writing.
    fn plain(self, text: &[u8]) -> Vec<u8> {
        if matches!(self, Self::Basic | Self::Grep | Self::Extended | Self::Egrep) {
            return text.to_vec();
        }
        let mut out = Vec::with_capacity(text.len() + 8);
        let mut at = 0;
        while let Some(byte) = text.get(at).copied() {
            at += 1;
            let next = text.get(at).copied();
            match (byte, next) {
                (b'[', _) => at = self.bracket(text, at, &mut out),
                (b'\\', Some(next)) => {
                    at += 1;
                    self.escaped(next, &mut out);
                }
                // It does not match a newline there.
                (b'.', _) if self == Self::Emacs => out.extend_from_slice(b"[^\n]"),
                (b'(' | b')' | b'|', _) if self.is_emacs() => out.extend_from_slice(&[b'\\', byte]),
                (b'{' | b'}', _) if self.is_emacs() || self == Self::Awk => {
                    out.extend_from_slice(&[b'\\', byte]);
                }
                _ => out.push(byte),
            }
        }
        out
    }

    fn escaped(self, next: u8, out: &mut Vec<u8>) {
        let is_gnu = b"wWsSbB<>`'".contains(&next);
        match self {
            Self::Emacs | Self::Default if b"(|)".contains(&next) => out.push(next),
            // A sign that means nothing without a backslash, and is itself.
            Self::MinimalBasic if b"+?|".contains(&next) => out.push(next),
            Self::Awk | Self::PosixAwk if is_gnu => out.push(next),
            _ => out.extend_from_slice(&[b'\\', next]),
        }
    }

    /// A bracket expression, from behind the bracket; where it ends. Emacs has no classes in it, awk has
    /// backslashes.
    fn bracket(self, text: &[u8], from: usize, out: &mut Vec<u8>) -> usize {
        let mut at = from;
        let negated = text.get(at) == Some(&b'^');
        at += usize::from(negated);
        let (mut members, mut closing, mut dash, mut opening) = (Vec::new(), false, false, false);
        let awk = matches!(self, Self::Awk | Self::PosixAwk | Self::GnuAwk);
        let start = at;
        loop {
            let rest = text.get(at..).unwrap_or_default();
            match rest {
                // It is not closed, which is an error in every dialect.
                [] => {
                    out.push(b'[');
                    out.extend_from_slice(text.get(from..).unwrap_or_default());
                    return text.len();
                }
                [b']', ..] if at > start => break,
                [b'\\', next, ..] if awk => {
                    match next {
                        b']' => closing = true,
                        b'-' => dash = true,
                        b'[' => opening = true,
                        next => members.push(*next),
                    }
                    at += 2;
                }
                [b'[', mark @ (b':' | b'.' | b'='), behind @ ..] if *mark != b':' || !self.is_emacs() => {
                    let end = behind.windows(2).position(|pair| pair == [*mark, b']']);
                    let length = end.map_or(rest.len(), |end| end + 4);
                    members.extend_from_slice(rest.get(..length).unwrap_or_default());
                    at += length;
                }
                [b'[', ..] if self.is_emacs() => {
                    opening = true;
                    at += 1;
                }
                [b']', ..] => {
                    closing = true;
                    at += 1;
                }
                [byte, ..] => {
                    members.push(*byte);
                    at += 1;
                }
            }
        }
        out.extend_from_slice(if negated { b"[^" } else { b"[" });
        out.extend_from_slice(if closing { b"]" } else { b"" });
        // A sign that would negate must not come first.
        if !negated && !closing && members.first() == Some(&b'^') && members.len() > 1 {
            members.rotate_left(1);
        }
        out.extend_from_slice(&members);
        out.extend_from_slice(if opening { b"[" } else { b"" });
        out.extend_from_slice(if dash { b"-]" } else { b"]" });
        at + 1
    }
}

/// Is there a `\)` that closes no group?
fn closes_too_much(text: &[u8]) -> bool {
    let (mut rest, mut open) = (text, 0);
    while let [byte, behind @ ..] = rest {
        rest = match (byte, behind) {
            (b'\\', [b')', ..]) if open == 0 => return true,
            (b'\\', [next, behind @ ..]) => {
                open += i32::from(*next == b'(') - i32::from(*next == b')');
                behind
            }
            (b'[', _) => behind.get(bracket_length(behind)..).unwrap_or_default(),
            _ => behind,
        };
    }
    false
}

#[cfg(test)]
mod tests {
    use super::Dialect;

    #[track_caller]
    fn check(name: &str, text: &str, path: &str, expected: bool) {
        let regex = Dialect::named(name.as_bytes()).unwrap().compile(text.as_bytes(), false, true);
        assert_eq!(regex.unwrap().is_match(path.as_bytes()).unwrap(), expected, "{name} {text} {path}");
    }

    #[test]
    fn dialects() {
        check("emacs", ".*", "a\nb", false);
        check("emacs", "[^c]*", "a\nb", true);
        check("emacs", "\\(a\\|b\\)+", "ab", true);
        check("emacs", "a{2}", "a{2}", true);
        check("emacs", "[[:alpha:]]*", "ab", false);
        check("sed", ".*", "a\nb", true);
        check("sed", "a\\+b", "aab", true);
        check("posix-minimal-basic", "a\\+b", "a+b", true);
        check("posix-extended", "(a|b)+", "ab", true);
        check("awk", "a{2}", "a{2}", true);
        check("posix-awk", "a{2}", "aa", true);
        check("posix-awk", "\\w", "w", true);
        check("gnu-awk", "\\w", "x", true);
        check("gnu-awk", "[a\\]b]*", "a]b", true);
    }
}
