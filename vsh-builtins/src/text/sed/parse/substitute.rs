//! `s` and `y`. <https://www.gnu.org/software/sed/manual/html_node/The-_0022s_0022-Command.html>

use std::collections::BTreeMap;

use super::super::script::{Action, Case, Part, Substitution, Translation};
use super::super::text;
use super::address::known_class;
use super::{Parser, Wrong, here, numbered};

impl Parser<'_> {
    pub(super) fn substitute(&mut self) -> Result<Action, Wrong> {
        let unterminated = "unterminated `s' command";
        let Some(delimiter) = self.next() else { return here(unterminated) };
        let Some(raw) = self.delimited(delimiter, true)? else { return here(unterminated) };
        let Some(replacement) = self.delimited(delimiter, false)? else { return here(unterminated) };
        let (replacement, highest) = text::replacement(&replacement, self.dialect.posix);
        let shown_before = self.shown.len();
        let mut substitution = Substitution {
            pattern: None,
            replacement,
            global: false,
            needs_groups: highest > 0,
            number: 0,
            print: false,
            execute: false,
            write: None,
        };
        let (ignore_case, multi_line) = self.flags(&mut substitution)?;
        let flags = self.shown.split_off(shown_before);
        self.show("/");
        substitution.pattern = self.pattern(&raw, ignore_case, multi_line)?;
        self.show("/");
        show_replacement(&mut self.shown, &substitution.replacement);
        self.show("/");
        show_flags(&mut self.shown, &substitution, ignore_case, multi_line);
        self.shown.extend_from_slice(&flags);
        if let Some(regex) = &substitution.pattern
            && highest > regex.groups()
            && !self.dialect.posix
        {
            return here(format!("invalid reference \\{highest} on `s' command's RHS"));
        }
        known_class(&raw)?;
        Ok(Action::Substitute(Box::new(substitution)))
    }

    /// `I` and `M`; the other flags are kept in `substitution`.
    fn flags(&mut self, substitution: &mut Substitution) -> Result<(bool, bool), Wrong> {
        let (mut ignore_case, mut multi_line) = (false, false);
        while let Some(byte) = self.peek() {
            match byte {
                b'}' | b'#' => break,
                b'\n' | b';' => {
                    self.at += 1;
                    break;
                }
                b'0'..=b'9' => {
                    if substitution.number > 0 {
                        self.at += 1;
                        return here("multiple number options to `s' command");
                    }
                    let number = self.number().unwrap_or(0);
                    if number == 0 {
                        return here("number option to `s' command may not be zero");
                    }
                    substitution.number = number;
                    continue;
                }
                _ => {}
            }
            self.at += 1;
            match byte {
                b'i' | b'I' if !self.dialect.posix => ignore_case = true,
                b'm' | b'M' if !self.dialect.posix => multi_line = true,
                b'g' if substitution.global => return here("multiple `g' options to `s' command"),
                b'g' => substitution.global = true,
                b'p' if substitution.print => return here("multiple `p' options to `s' command"),
                b'p' => substitution.print = true,
                b'e' if !self.dialect.posix => {
                    if self.dialect.sandbox {
                        self.blanks();
                        self.at += usize::from(self.peek().is_some());
                        return here("e/r/w commands disabled in sandbox mode");
                    }
                    substitution.execute = true;
                }
                b'w' => {
                    let name = self.file_name()?;
                    self.show("w");
                    self.shown.extend_from_slice(&name);
                    substitution.write = Some(numbered(&mut self.script.outputs, name));
                    break;
                }
                b' ' | b'\t' | b'\r' => {}
                _ => return here("unknown option to `s'"),
            }
        }
        Ok((ignore_case, multi_line))
    }

    pub(super) fn translate(&mut self) -> Result<Action, Wrong> {
        let unterminated = "unterminated `y' command";
        let Some(delimiter) = self.next() else { return here(unterminated) };
        let Some(from) = self.delimited(delimiter, false)? else { return here(unterminated) };
        let Some(to) = self.delimited(delimiter, false)? else { return here(unterminated) };
        let (from, to) = (self.characters(&from), self.characters(&to));
        self.shown.push(b'/');
        self.shown.extend_from_slice(&from.concat());
        self.shown.push(b'/');
        self.shown.extend_from_slice(&to.concat());
        self.shown.push(b'/');
        if from.len() != to.len() {
            return here("strings for `y' command are different lengths");
        }
        Ok(Action::Translate(Box::new(translation(&from, &to, self.dialect.utf8))))
    }

    /// The characters of one side of `y`, as slices of bytes.
    fn characters(&self, raw: &[u8]) -> Vec<Vec<u8>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < raw.len() {
            let rest = raw.get(at..).unwrap_or_default();
            if let [b'\\', behind @ ..] = rest {
                if let Some((value, length)) = text::escape(behind) {
                    found.push(vec![value]);
                    at += 1 + length;
                    continue;
                }
                // Before any other character it means nothing.
                if !behind.is_empty() {
                    let length = vsh_core::text::char_len(behind, !self.dialect.utf8).max(1);
                    found.push(behind.get(..length).unwrap_or_default().to_vec());
                    at += 1 + length;
                    continue;
                }
            }
            let length = vsh_core::text::char_len(rest, !self.dialect.utf8).max(1);
            found.push(rest.get(..length).unwrap_or_default().to_vec());
            at += length;
        }
        found
    }
}

fn show_replacement(shown: &mut Vec<u8>, parts: &[Part]) {
    for part in parts {
        match part {
            Part::Literal(literal) => shown.extend_from_slice(literal),
            Part::Group(0) => shown.push(b'&'),
            Part::Group(number) => shown.extend_from_slice(format!("\\{number}").as_bytes()),
            Part::Case(case) => shown.extend_from_slice(match case {
                Case::Lower => b"\\L",
                Case::Upper => b"\\U",
                Case::LowerFirst => b"\\l",
                Case::UpperFirst => b"\\u",
                Case::End => b"\\E",
            }),
        }
    }
}

fn show_flags(shown: &mut Vec<u8>, substitution: &Substitution, ignore_case: bool, multi_line: bool) {
    let flags = [
        (ignore_case, b'i'),
        (multi_line, b'm'),
        (substitution.execute, b'e'),
        (substitution.global, b'g'),
        (substitution.print, b'p'),
    ];
    shown.extend(flags.iter().filter(|(on, _)| *on).map(|(_, letter)| letter));
    if substitution.number > 0 {
        shown.extend_from_slice(substitution.number.to_string().as_bytes());
    }
}

fn translation(from: &[Vec<u8>], to: &[Vec<u8>], utf8: bool) -> Translation {
    let pairs = || from.iter().zip(to);
    if pairs().all(|(a, b)| a.len() == 1 && b.len() == 1 && (!utf8 || a.is_ascii())) {
        let mut table = Box::new([0u8; 256]);
        for (byte, slot) in (0u8..=255).zip(table.iter_mut()) {
            // The first of two that are the same counts.
            let found = pairs().find(|(a, _)| a.first() == Some(&byte));
            *slot = found.and_then(|(_, b)| b.first().copied()).unwrap_or(byte);
        }
        return Translation::Bytes(table);
    }
    let mut map = BTreeMap::new();
    for (a, b) in pairs() {
        // As with GNU, a byte alone is each character that begins with it.
        for unit in [a.as_slice(), a.get(..1).unwrap_or_default()] {
            map.entry(unit.to_vec()).or_insert_with(|| b.clone());
        }
    }
    Translation::Characters(map)
}
