//! Addresses, and the patterns that stand between delimiters.
//! <https://www.gnu.org/software/sed/manual/html_node/sed-addresses.html>

use vsh_core::regex::{InnerEnds, Regex, Syntax, mistakes_class};

use super::super::debug::escaped;
use super::super::script::{Address, Pattern, RangeEnd};
use super::super::text;
use super::{Parser, Wrong, here};

impl Parser<'_> {
    pub(super) fn addresses(&mut self) -> Result<(Option<Address>, Option<RangeEnd>), Wrong> {
        let Some(first) = self.address()? else {
            if !self.dialect.posix && matches!(self.peek(), Some(b'+' | b'~')) {
                self.at += 1;
                self.number();
                return here("invalid usage of +N or ~N as first address");
            }
            return Ok((None, None));
        };
        self.blanks();
        if self.peek() != Some(b',') {
            // `0r` reads a file before the first line.
            if matches!(first, Address::Zero) && (self.dialect.posix || self.peek() != Some(b'r')) {
                self.at += 1;
                return here("invalid usage of line address 0");
            }
            return Ok((Some(first), None));
        }
        self.at += 1;
        self.shown.push(b',');
        self.blanks();
        let last = match self.peek() {
            Some(sign @ (b'+' | b'~')) if !self.dialect.posix => {
                self.at += 1;
                let number = self.number().unwrap_or(0);
                self.shown.push(sign);
                self.show(&number.to_string());
                if sign == b'+' { RangeEnd::Behind(number) } else { RangeEnd::Multiple(number) }
            }
            _ => match self.address()? {
                Some(Address::Zero) => RangeEnd::Line(0),
                Some(Address::Line(number)) => RangeEnd::Line(number),
                Some(Address::Step(number, 0)) => RangeEnd::Line(number),
                Some(Address::Step(number, step)) => RangeEnd::Step(number, step),
                Some(Address::Last) => RangeEnd::Last,
                Some(Address::Pattern(pattern)) => RangeEnd::Pattern(pattern),
                None => {
                    self.at += 1;
                    return here("unexpected `,'");
                }
            },
        };
        let may_be_zero = matches!(last, RangeEnd::Pattern(_)) && !self.dialect.posix;
        if matches!(first, Address::Zero) && !may_be_zero {
            self.blanks();
            self.at += 1;
            return here("invalid usage of line address 0");
        }
        Ok((Some(first), Some(last)))
    }

    fn address(&mut self) -> Result<Option<Address>, Wrong> {
        match self.peek() {
            Some(b'$') => {
                self.at += 1;
                self.shown.push(b'$');
                Ok(Some(Address::Last))
            }
            Some(delimiter @ (b'/' | b'\\')) => {
                self.at += 1;
                let delimiter = match delimiter {
                    b'/' => b'/',
                    _ => self.next().unwrap_or(b'\n'),
                };
                let Some(raw) = self.delimited(delimiter, true)? else {
                    return here("unterminated address regex");
                };
                let (mut ignore_case, mut multi_line) = (false, false);
                loop {
                    // Blanks may stand between them.
                    self.blanks();
                    match self.peek() {
                        Some(b'I') if !self.dialect.posix => ignore_case = true,
                        Some(b'M') if !self.dialect.posix => multi_line = true,
                        _ => break,
                    }
                    self.at += 1;
                }
                // What is wrong with it is said behind the blanks.
                self.shown.push(b'/');
                let pattern = self.pattern(&raw, ignore_case, multi_line)?;
                known_class(&raw)?;
                self.shown.push(b'/');
                if ignore_case {
                    self.shown.push(b'I');
                }
                if multi_line {
                    self.shown.push(b'M');
                }
                Ok(Some(Address::Pattern(pattern)))
            }
            Some(b'0'..=b'9') => {
                let number = self.number().unwrap_or(0);
                self.show(&number.to_string());
                self.blanks();
                if self.peek() == Some(b'~') && !self.dialect.posix {
                    self.at += 1;
                    let step = self.number().unwrap_or(0);
                    if step > 0 {
                        self.show(&format!("~{step}"));
                    }
                    return Ok(Some(match (number, step) {
                        (0, 0) => Address::Zero,
                        (number, 0) => Address::Line(number),
                        (number, step) => Address::Step(number, step),
                    }));
                }
                Ok(Some(if number == 0 { Address::Zero } else { Address::Line(number) }))
            }
            _ => Ok(None),
        }
    }

    /// Up to the delimiter, which is taken too; `None` if there is none. An escaped delimiter loses its
    /// backslash. In a pattern, the delimiter may stand in a bracket expression.
    pub(super) fn delimited(&mut self, delimiter: u8, is_pattern: bool) -> Result<Option<Vec<u8>>, Wrong> {
        if delimiter == b'\n' {
            // A newline that delimits is one that must not be there.
            while let Some(byte) = self.peek().filter(|byte| *byte != b'\n') {
                self.at = (self.at + if byte == b'\\' { 2 } else { 1 }).min(self.text.len());
            }
            return Ok(None);
        }
        let mut raw = Vec::new();
        let mut bracket = 0;
        while let Some(byte) = self.next() {
            let at = self.at - 1;
            if at < bracket {
                raw.push(byte);
                continue;
            }
            if byte == delimiter {
                return Ok(Some(raw));
            }
            match byte {
                b'[' if is_pattern => {
                    // Without an end it goes on to the end of the line, and takes the delimiter in.
                    let line = self.line_from(at);
                    bracket = at + text::bracket_end(line, 0).unwrap_or(line.len());
                    raw.push(byte);
                }
                b'\\' => match self.next() {
                    // An ampersand stays itself.
                    Some(b'&') if delimiter == b'&' && !is_pattern => raw.extend_from_slice(b"\\&"),
                    Some(next) if next == delimiter => raw.push(next),
                    Some(next) => raw.extend_from_slice(&[b'\\', next]),
                    None => return Ok(None),
                },
                b'\n' => {
                    self.at -= 1;
                    return Ok(None);
                }
                _ => raw.push(byte),
            }
        }
        Ok(None)
    }

    pub(super) fn pattern(
        &mut self,
        raw: &[u8],
        ignore_case: bool,
        multi_line: bool,
    ) -> Result<Pattern, Wrong> {
        if raw.is_empty() {
            if ignore_case || multi_line {
                return here("cannot specify modifiers on empty regexp");
            }
            return Ok(None);
        }
        let base = if self.dialect.extended { Syntax::EXTENDED } else { Syntax::BASIC };
        let syntax = Syntax {
            ignore_case,
            multi_line,
            inner_ends: match (multi_line, self.dialect.end) {
                (true, _) => InnerEnds::Not,
                (false, b'\n') => InnerEnds::Matched,
                (false, _) => InnerEnds::Screened { searches: true },
            },
            stops_at_newline: multi_line,
            // Lines that do not end at newlines are matched one by one.
            lines: multi_line && self.dialect.end != b'\n',
            utf8: self.dialect.utf8,
            terminator: self.dialect.end,
            ..base
        };
        let text = text::pattern(raw, self.dialect.posix, self.dialect.extended);
        self.shown.extend_from_slice(&escaped(&text, true));
        let regex = Regex::new(&text, syntax).map_err(|error| Wrong::Here(error.message().to_owned()))?;
        Ok(Some(regex))
    }
}

/// `[:class:]` is a mistake, which is found last.
pub(super) fn known_class(raw: &[u8]) -> Result<(), Wrong> {
    if mistakes_class(raw).is_some() { Err(Wrong::Class) } else { Ok(()) }
}
