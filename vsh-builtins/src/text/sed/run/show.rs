//! What `--debug` shows of a run.

use vsh_core::regex::Regex;
use vsh_core::utility::{Cx, Error};

use super::super::debug;
use super::super::script::{Action, Command};
use super::{Machine, trouble};

impl Machine<'_> {
    pub(super) async fn show_input(&mut self, cx: &mut Cx<'_>, again: bool) -> Result<(), Error> {
        if !again {
            let name: &[u8] = if self.source.name == "-" { b"STDIN" } else { &self.source.name };
            let line = format!("' line {}\n", self.line);
            cx.out.write(&[b"INPUT:   '", name, line.as_bytes()].concat()).await?;
        }
        debug::put_space(cx.out.buffer(), "PATTERN: ", &self.pattern);
        cx.out.relax().await
    }

    pub(super) fn show_match(&mut self, cx: &mut Cx<'_>, regex: &Regex) -> Result<(), Error> {
        let mut captures = Vec::new();
        if regex.captures_at(&self.pattern, 0, &mut captures).map_err(trouble)? {
            debug::put_registers(cx.out.buffer(), &self.pattern, &captures);
        }
        Ok(())
    }

    /// The spaces that a command has changed.
    pub(super) async fn show_spaces(&mut self, cx: &mut Cx<'_>, command: &Command) -> Result<(), Error> {
        let (pattern, hold) = match command.action {
            Action::Substitute(_)
            | Action::GetAppend
            | Action::Next
            | Action::NextAppend
            | Action::Translate(_)
            | Action::Zap => (true, false),
            Action::Exchange => (true, true),
            Action::Get | Action::Hold | Action::HoldAppend => (false, true),
            _ => return Ok(()),
        };
        if pattern {
            debug::put_space(cx.out.buffer(), "PATTERN: ", &self.pattern);
        }
        if hold {
            debug::put_space(cx.out.buffer(), "HOLD:    ", &self.hold);
        }
        cx.out.relax().await
    }
}
