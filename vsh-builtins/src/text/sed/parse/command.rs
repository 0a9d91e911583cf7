//! Commands and what stands behind them: texts, labels, names of files.
//! <https://www.gnu.org/software/sed/manual/html_node/sed-commands-list.html>

use bstr::{BString, ByteSlice};

use super::super::script::Action;
use super::super::text;
use super::{MAX_DEPTH, Parser, Wrong, here, numbered};

impl Parser<'_> {
    pub(super) fn action(&mut self, name: u8, start: usize, number: usize) -> Result<Option<Action>, Wrong> {
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
                let command = self.command_of_shell()?;
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
    pub(super) fn rest_of_line(&mut self) -> Vec<u8> {
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

    pub(super) fn file_name(&mut self) -> Result<BString, Wrong> {
        if self.dialect.sandbox {
            return here("e/r/w commands disabled in sandbox mode");
        }
        self.blanks();
        let name = self.line_from(self.at).to_vec();
        if name.is_empty() {
            // A line break is read before it is found to be no name.
            self.at += usize::from(self.peek().is_some());
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
        if let None | Some(b'\n') = self.peek() {
            return here("expected \\ after `a', `c' or `i'");
        }
        let (raw, on_next_line) = self.raw_text()?;
        if raw.is_empty() && !on_next_line {
            // `$a\` with nothing behind it adds nothing, but the missing end of the last line.
            self.shown.push(b'\\');
            return Ok(Vec::new());
        }
        // Where a last backslash has nothing behind it, the others stand for themselves.
        let dangling = raw.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1;
        if dangling && self.dialect.posix {
            return here("incomplete command");
        }
        let mut text = match raw.split_last() {
            Some((_, before)) if dangling => before.to_vec(),
            _ => text::plain(&raw),
        };
        text.push(self.dialect.end);
        self.shown.push(b'\\');
        self.shown.extend_from_slice(&text);
        Ok(text)
    }

    /// The command behind `e`, in as many lines as end in a backslash.
    fn command_of_shell(&mut self) -> Result<Vec<u8>, Wrong> {
        self.blanks();
        let (raw, _) = self.raw_text()?;
        Ok(text::plain(&raw))
    }

    /// A text as it is written, up to a line break that no backslash stands before, which is passed over; did it begin on
    /// a line of its own?
    fn raw_text(&mut self) -> Result<(Vec<u8>, bool), Wrong> {
        let mut on_next_line = false;
        match self.peek() {
            Some(b'\\') => {
                self.at += 1;
                match self.peek() {
                    Some(b'\n') => {
                        self.at += 1;
                        on_next_line = true;
                    }
                    None if self.dialect.posix => return here("incomplete command"),
                    // `a\text`, in one line; blanks behind the backslash are kept.
                    _ => {}
                }
            }
            Some(_) if self.dialect.posix => {
                self.at += 1;
                return here("expected \\ after `a', `c' or `i'");
            }
            _ => {}
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
        let raw = self.text.get(from..self.at).unwrap_or_default().to_vec();
        self.at = (self.at + 1).min(self.text.len());
        Ok((raw, on_next_line))
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
}
