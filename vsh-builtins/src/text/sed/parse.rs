//! Scripts, read into commands. <https://www.gnu.org/software/sed/manual/html_node/sed-scripts.html>

use std::collections::{BTreeMap, HashMap};

use bstr::{BString, ByteSlice};
use vsh_core::regex::{Regex, Syntax, mistakes_class};

use super::debug::escaped;
use super::script::{
    Action, Address, Case, Command, Part, Pattern, RangeEnd, Script, Substitution, Translation,
};
use super::text;

/// A piece of the script, as `-e` or `-f` gave it.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) text: Vec<u8>,
    /// The file it is from; `None` for `-e`.
    pub(super) file: Option<BString>,
}

/// How scripts are read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dialect {
    pub(super) extended: bool,
    pub(super) posix: bool,
    pub(super) sandbox: bool,
    pub(super) utf8: bool,
    /// What ends a line: a newline, or NUL.
    pub(super) end: u8,
}

/// Blocks within blocks.
const MAX_DEPTH: usize = 1000;

/// Parses the pieces as one script; the message if that fails.
pub(super) fn parse(pieces: &[Piece], dialect: Dialect) -> Result<Script, String> {
    let mut text = Vec::new();
    let mut starts = Vec::new();
    let mut added = false;
    for piece in pieces {
        starts.push(text.len());
        text.extend_from_slice(&piece.text);
        added = !text.ends_with(b"\n") || piece.file.is_none();
        if added {
            text.push(b'\n');
        }
    }
    if added {
        // The last newline is not the user's.
        text.pop();
    }
    let mut parser = Parser {
        text: &text,
        at: 0,
        dialect,
        script: Script::default(),
        blocks: Vec::new(),
        labels: HashMap::new(),
        branches: Vec::new(),
        shown: Vec::new(),
    };
    parser.script.silent = text.starts_with(b"#n");
    match parser.commands() {
        Ok(()) => {
            parser.script.end = match pieces.last().and_then(|piece| piece.file.as_ref()) {
                Some(_) => place(pieces, &starts, text.len(), &text),
                None => place_zero(pieces, &starts, text.len()),
            };
            Ok(parser.script)
        }
        Err(Wrong::Here(why)) => Err(place(pieces, &starts, parser.at, &text) + &why),
        Err(Wrong::At(at, why)) => Err(place_zero(pieces, &starts, at) + &why),
        Err(Wrong::Class) => Err(CLASS.to_owned()),
        Err(Wrong::Label(label)) => Err(format!("can't find label for jump to `{label}'")),
    }
}

/// Where a message is about.
fn place(pieces: &[Piece], starts: &[usize], at: usize, text: &[u8]) -> String {
    let last = starts.iter().rposition(|start| *start < at.max(1)).unwrap_or(0);
    let start = starts.get(last).copied().unwrap_or(0);
    // A line break that stands between pieces belongs to none.
    let length = pieces.get(last).map_or(0, |piece| piece.text.len());
    let at = at.min(start + length);
    match pieces.get(last).and_then(|piece| piece.file.as_ref()) {
        Some(file) => {
            let before = text.get(start..at).unwrap_or_default();
            let line = memchr::memchr_iter(b'\n', before).count() + 1;
            format!("file {file} line {line}: ")
        }
        None => {
            let number = pieces.iter().take(last + 1).filter(|piece| piece.file.is_none()).count();
            format!("-e expression #{number}, char {}: ", at - start)
        }
    }
}

/// The same for what is only known to be missing at the end.
fn place_zero(pieces: &[Piece], starts: &[usize], at: usize) -> String {
    let last = starts.iter().rposition(|start| *start <= at).unwrap_or(0);
    match pieces.get(last).and_then(|piece| piece.file.as_ref()) {
        Some(file) => format!("file {file} line 0: "),
        None => {
            let number = pieces.iter().take(last + 1).filter(|piece| piece.file.is_none()).count();
            format!("-e expression #{number}, char 0: ")
        }
    }
}

enum Wrong {
    /// At the place that was read last.
    Here(String),
    At(usize, String),
    Label(BString),
    /// `[:class:]` without the brackets around it.
    Class,
}

/// What is said about it, without a place.
pub(super) const CLASS: &str = "character class syntax is [[:space:]], not [:space:]";

fn here<T>(why: impl Into<String>) -> Result<T, Wrong> {
    Err(Wrong::Here(why.into()))
}

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
    dialect: Dialect,
    script: Script,
    /// The open blocks: which command, and where in the text.
    blocks: Vec<(usize, usize)>,
    labels: HashMap<BString, usize>,
    branches: Vec<(usize, BString)>,
    /// How `--debug` shows the command that is being read.
    shown: Vec<u8>,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Blanks, without line breaks.
    fn blanks(&mut self) {
        while self.peek().is_some_and(|b| b != b'\n' && b.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn number(&mut self) -> Option<u64> {
        let mut value = None;
        while let Some(digit) = self.peek().filter(u8::is_ascii_digit) {
            self.at += 1;
            value = Some(value.unwrap_or(0u64).saturating_mul(10).saturating_add(u64::from(digit - b'0')));
        }
        value
    }

    fn commands(&mut self) -> Result<(), Wrong> {
        while self.command()? {}
        if let Some((_, at)) = self.blocks.pop() {
            return Err(Wrong::At(at, "unmatched `{'".to_owned()));
        }
        let end = self.script.commands.len();
        for (command, label) in std::mem::take(&mut self.branches) {
            let target = match self.labels.get(&label) {
                _ if label.is_empty() => end,
                Some(target) => *target,
                None => return Err(Wrong::Label(label)),
            };
            if let Some(
                Action::Branch(to) | Action::BranchIfReplaced(to) | Action::BranchUnlessReplaced(to),
            ) = self.script.commands.get_mut(command).map(|command| &mut command.action)
            {
                *to = target;
            }
        }
        Ok(())
    }

    /// One command; false at the end.
    fn command(&mut self) -> Result<bool, Wrong> {
        while self.peek().is_some_and(|b| b.is_ascii_whitespace() || b == b';') {
            self.at += 1;
        }
        if self.peek().is_none() {
            return Ok(false);
        }
        self.shown.clear();
        let (first, last) = self.addresses()?;
        self.blanks();
        let mut negated = false;
        while self.peek() == Some(b'!') {
            self.at += 1;
            if negated {
                return here("multiple `!'s");
            }
            negated = true;
            self.blanks();
        }
        if negated {
            self.shown.push(b'!');
        }
        if first.is_some() {
            self.shown.push(b' ');
        }
        let start = self.at;
        let Some(name) = self.next() else { return here("missing command") };
        self.shown.push(name);
        let addresses = u8::from(first.is_some()) + u8::from(last.is_some());
        match name {
            b'#' if addresses > 0 => return here("comments don't accept any addresses"),
            b'#' => {
                self.rest_of_line();
                return Ok(true);
            }
            b':' if addresses > 0 => return here(": doesn't want any addresses"),
            b'}' if self.blocks.is_empty() => return here("unexpected `}'"),
            b'}' if addresses > 0 => return here("`}' doesn't want any addresses"),
            b'T' | b'R' | b'W' | b'z' | b'F' | b'v' | b'e' | b'Q' if self.dialect.posix => {
                return here(format!("unknown command: `{}'", char::from(name)));
            }
            b'q' | b'Q' | b'=' if addresses > 1 && (name != b'=' || self.dialect.posix) => {
                return here("command only uses one address");
            }
            b'a' | b'i' if addresses > 1 && self.dialect.posix => {
                return here("command only uses one address");
            }
            _ => {}
        }
        let number = self.script.commands.len();
        let action = self.action(name, start, number)?;
        if let Some(action) = action {
            let level = self.blocks.len() - usize::from(matches!(action, Action::Block(_)));
            let shown = std::mem::take(&mut self.shown);
            self.script.commands.push(Command { first, last, negated, action, shown, level });
        }
        Ok(true)
    }

    fn addresses(&mut self) -> Result<(Option<Address>, Option<RangeEnd>), Wrong> {
        let Some(first) = self.address()? else {
            if matches!(self.peek(), Some(b'+' | b'~')) {
                self.at += 1;
                self.number();
                return here("invalid usage of +N or ~N as first address");
            }
            return Ok((None, None));
        };
        self.blanks();
        if self.peek() != Some(b',') {
            if matches!(first, Address::Zero) {
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
                let Some(number) = self.number() else {
                    return here("expected number");
                };
                self.shown.push(sign);
                self.show(&number.to_string());
                if sign == b'+' { RangeEnd::Behind(number) } else { RangeEnd::Multiple(number) }
            }
            _ => match self.address()? {
                Some(Address::Zero) => RangeEnd::Line(0),
                Some(Address::Line(number) | Address::Step(number, _)) => RangeEnd::Line(number),
                Some(Address::Last) => RangeEnd::Last,
                Some(Address::Pattern(pattern)) => RangeEnd::Pattern(pattern),
                None => {
                    self.at += 1;
                    return here("unexpected `,'");
                }
            },
        };
        if matches!(first, Address::Zero) && !matches!(last, RangeEnd::Pattern(_)) {
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
                    match self.peek() {
                        Some(b'I') if !self.dialect.posix => ignore_case = true,
                        Some(b'M') if !self.dialect.posix => multi_line = true,
                        _ => break,
                    }
                    self.at += 1;
                }
                self.shown.push(b'/');
                let pattern = self.pattern(&raw, ignore_case, multi_line)?;
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
    fn delimited(&mut self, delimiter: u8, is_pattern: bool) -> Result<Option<Vec<u8>>, Wrong> {
        if delimiter == b'\n' {
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

    /// The rest of this line of the script.
    fn line_from(&self, at: usize) -> &[u8] {
        let rest = self.text.get(at..).unwrap_or_default();
        rest.split(|b| *b == b'\n').next().unwrap_or_default()
    }

    fn pattern(&mut self, raw: &[u8], ignore_case: bool, multi_line: bool) -> Result<Pattern, Wrong> {
        if raw.is_empty() {
            if ignore_case || multi_line {
                return here("cannot specify modifiers on empty regexp");
            }
            return Ok(None);
        }
        let base = if self.dialect.extended { Syntax::EXTENDED } else { Syntax::BASIC };
        let syntax =
            Syntax { ignore_case, multi_line, utf8: self.dialect.utf8, terminator: self.dialect.end, ..base };
        let text = text::pattern(raw, self.dialect.posix, self.dialect.extended);
        self.shown.extend_from_slice(&escaped(&text, true));
        let regex = Regex::new(&text, syntax).map_err(|error| Wrong::Here(error.message().to_owned()))?;
        if mistakes_class(raw) {
            return Err(Wrong::Class);
        }
        Ok(Some(regex))
    }

    fn action(&mut self, name: u8, start: usize, number: usize) -> Result<Option<Action>, Wrong> {
        let action = match name {
            b'{' => {
                if self.blocks.len() >= MAX_DEPTH {
                    return here("too many nested blocks");
                }
                self.blocks.push((number, start));
                return Ok(Some(Action::Block(usize::MAX)));
            }
            b'}' => {
                let Some((open, _)) = self.blocks.pop() else { return here("unexpected `}'") };
                if let Some(command) = self.script.commands.get_mut(open) {
                    command.action = Action::Block(number);
                }
                Action::Nothing
            }
            b':' => {
                let label = self.label();
                if label.is_empty() {
                    return here("\":\" lacks a label");
                }
                self.shown.extend_from_slice(&label);
                self.labels.insert(label, number);
                return Ok(Some(Action::Nothing));
            }
            b'b' | b't' | b'T' => {
                let label = self.label();
                if !label.is_empty() {
                    self.shown.push(b' ');
                    self.shown.extend_from_slice(&label);
                }
                self.branches.push((number, label));
                return Ok(Some(match name {
                    b'b' => Action::Branch(0),
                    b't' => Action::BranchIfReplaced(0),
                    _ => Action::BranchUnlessReplaced(0),
                }));
            }
            b'a' => return Ok(Some(Action::Append(self.text()?))),
            b'i' => return Ok(Some(Action::Insert(self.text()?))),
            b'c' => return Ok(Some(Action::Change(self.text()?))),
            b'r' => {
                let name = self.file_name()?;
                self.show(" ");
                self.shown.extend_from_slice(&name);
                return Ok(Some(Action::Read(name)));
            }
            b'R' => {
                let name = self.file_name()?;
                self.show(" ");
                self.shown.extend_from_slice(&name);
                return Ok(Some(Action::ReadLine(numbered(&mut self.script.line_files, name))));
            }
            b'w' | b'W' => {
                let name_of_file = self.file_name()?;
                self.shown.extend_from_slice(&name_of_file);
                let file = numbered(&mut self.script.outputs, name_of_file);
                return Ok(Some(if name == b'w' { Action::Write(file) } else { Action::WriteFirst(file) }));
            }
            b'e' => {
                if self.dialect.sandbox {
                    return here("e/r/w commands disabled in sandbox mode");
                }
                self.blanks();
                let command = self.rest_of_line();
                self.show(" ");
                self.shown.extend_from_slice(&command);
                if !command.is_empty() {
                    self.shown.push(b'\n');
                }
                return Ok(Some(Action::Execute(command)));
            }
            b'v' => {
                self.version()?;
                return Ok(None);
            }
            b's' => return self.substitute().map(Some),
            b'y' => self.translate()?,
            b'q' | b'Q' => {
                self.blanks();
                let status = self.gnu_number().map_or(0, |status| (status & 0xff) as u8);
                if status > 0 {
                    self.show(&format!(" {status}"));
                }
                if name == b'q' { Action::Quit(status) } else { Action::QuitSilently(status) }
            }
            b'l' => {
                self.blanks();
                let width = self.gnu_number();
                if let Some(width) = width {
                    self.show(&format!(" {width}"));
                }
                Action::List(width.map(|width| usize::try_from(width).unwrap_or(usize::MAX)))
            }
            b'=' => Action::LineNumber,
            b'd' => Action::Delete,
            b'D' => Action::DeleteFirst,
            b'F' => Action::FileName,
            b'g' => Action::Get,
            b'G' => Action::GetAppend,
            b'h' => Action::Hold,
            b'H' => Action::HoldAppend,
            b'n' => Action::Next,
            b'N' => Action::NextAppend,
            b'p' => Action::Print,
            b'P' => Action::PrintFirst,
            b'x' => Action::Exchange,
            b'z' => Action::Zap,
            other => {
                let rest = self.text.get(start..).unwrap_or_default();
                let shown = rest.chars().next().unwrap_or(char::from(other));
                return here(format!("unknown command: `{shown}'"));
            }
        };
        self.end_of_command()?;
        Ok(Some(action))
    }

    /// The number that GNU's `l`, `q` and `Q` take.
    fn gnu_number(&mut self) -> Option<u64> {
        if self.dialect.posix { None } else { self.number() }
    }

    fn show(&mut self, text: &str) {
        self.shown.extend_from_slice(text.as_bytes());
    }

    fn end_of_command(&mut self) -> Result<(), Wrong> {
        self.blanks();
        match self.peek() {
            // These start what is next.
            None | Some(b'}' | b'#') => Ok(()),
            Some(b'\n' | b';') => {
                self.at += 1;
                Ok(())
            }
            Some(_) => {
                self.at += 1;
                here("extra characters after command")
            }
        }
    }

    /// What is left of the line, which is passed over.
    fn rest_of_line(&mut self) -> Vec<u8> {
        let line = self.line_from(self.at).to_vec();
        self.at += line.len();
        if self.peek().is_some() {
            self.at += 1;
        }
        line
    }

    fn label(&mut self) -> BString {
        self.blanks();
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length =
            rest.iter().take_while(|b| !b.is_ascii_whitespace() && !matches!(b, b';' | b'}')).count();
        self.at += length;
        BString::from(rest.get(..length).unwrap_or_default())
    }

    fn file_name(&mut self) -> Result<BString, Wrong> {
        if self.dialect.sandbox {
            return here("e/r/w commands disabled in sandbox mode");
        }
        self.blanks();
        let name = self.line_from(self.at).to_vec();
        if name.is_empty() {
            return here("missing filename in r/R/w/W commands");
        }
        self.at += name.len();
        if self.peek().is_some() {
            self.at += 1;
        }
        Ok(BString::from(name))
    }

    /// The text behind `a`, `i` or `c`, with a line break at its end.
    fn text(&mut self) -> Result<Vec<u8>, Wrong> {
        self.blanks();
        let mut on_next_line = false;
        match self.peek() {
            None | Some(b'\n') => return here("expected \\ after `a', `c' or `i'"),
            Some(b'\\') => {
                self.at += 1;
                let behind = self.at;
                self.blanks();
                match self.peek() {
                    Some(b'\n') => {
                        self.at += 1;
                        on_next_line = true;
                    }
                    // `a\text`, in one line; blanks behind the backslash are kept.
                    Some(_) => {
                        let kept = self.text.get(behind).is_some_and(u8::is_ascii_whitespace);
                        if kept {
                            self.at = behind;
                        }
                    }
                    None if self.dialect.posix => return here("incomplete command"),
                    None => {}
                }
            }
            Some(_) if self.dialect.posix => {
                self.at += 1;
                return here("expected \\ after `a', `c' or `i'");
            }
            Some(_) => {}
        }
        let from = self.at;
        while let Some(byte) = self.next() {
            match byte {
                b'\\' => {
                    self.next();
                }
                b'\n' => {
                    self.at -= 1;
                    break;
                }
                _ => {}
            }
        }
        let raw = self.text.get(from..self.at).unwrap_or_default();
        if raw.is_empty() && !on_next_line {
            // `$a\` with nothing behind it adds nothing, but the missing end of the last line.
            self.shown.push(b'\\');
            return Ok(Vec::new());
        }
        let mut text = text::plain(raw);
        text.push(self.dialect.end);
        self.shown.push(b'\\');
        self.shown.extend_from_slice(&text);
        self.at += 1;
        self.at = self.at.min(self.text.len());
        Ok(text)
    }

    fn version(&mut self) -> Result<(), Wrong> {
        let wanted = self.label();
        let mut numbers = wanted
            .split(|b| *b == b'.')
            .map(|part| std::str::from_utf8(part).ok().and_then(|part| part.parse::<u32>().ok()));
        let wanted = [(); 3].map(|()| numbers.next().flatten().unwrap_or(0));
        if wanted > [4, 9, 0] {
            return here("expected newer version of sed");
        }
        self.end_of_command()
    }

    fn substitute(&mut self) -> Result<Action, Wrong> {
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
                    let number = self.number().unwrap_or(0);
                    if number == 0 {
                        return here("number option to `s' command may not be zero");
                    }
                    if substitution.number > 0 {
                        return here("multiple number options to `s' command");
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

    fn translate(&mut self) -> Result<Action, Wrong> {
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
        Ok(Action::Translate(Box::new(translation(&from, &to))))
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

fn translation(from: &[Vec<u8>], to: &[Vec<u8>]) -> Translation {
    let pairs = || from.iter().zip(to);
    if pairs().all(|(a, b)| a.len() == 1 && b.len() == 1) {
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
        if let (Some(a), Some(b)) = (a.chars().next(), b.chars().next()) {
            map.entry(a).or_insert(b);
        }
    }
    Translation::Characters(map)
}

fn numbered(names: &mut Vec<BString>, name: BString) -> usize {
    if let Some(at) = names.iter().position(|n| *n == name) {
        return at;
    }
    names.push(name);
    names.len() - 1
}
