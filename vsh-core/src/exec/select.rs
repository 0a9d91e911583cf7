//! `select`.

use bstr::BString;

use super::divert::{Divert, Outcome};
use super::loops::{Turn, turn};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::refusal::VariableError;
use crate::syntax::ast::{CompoundKind, List, Text, Word};
use crate::syntax::print;
use crate::utility::ExitStatus;

impl Shell {
    pub(super) async fn run_select(
        &mut self,
        kind: &CompoundKind,
        name: &Text,
        words: Option<&[Word]>,
        body: &List,
    ) -> Outcome {
        if !crate::syntax::is_name(name) {
            return self.not_an_identifier(name).await;
        }
        if !self.debug_compound(self.calls.line, || print::heading(kind)).await? {
            return Ok(ExitStatus::SUCCESS);
        }
        self.calls.loops += 1;
        let values = self.loop_words(words).await;
        let values = self.leave_loop(values)?;
        if self.is(ShellOption::Xtrace) {
            self.trace_line(&print::heading(kind)).await?;
        }
        if values.is_empty() {
            // Without words Bash goes on counting the loop, so that a later `break` ends the script.
            self.calls.loops += 1;
            return Ok(ExitStatus::SUCCESS);
        }
        self.calls.loops += 1;
        let outcome = self.run_select_inner(name, &values, body).await;
        self.leave_loop(outcome)
    }

    async fn run_select_inner(&mut self, name: &Text, values: &[BString], body: &List) -> Outcome {
        let mut status = ExitStatus::SUCCESS;
        let mut menu = true;
        loop {
            self.world.meter.step(1).await?;
            if menu {
                let columns = self.scalar(b"COLUMNS").and_then(|c| crate::builtin::number::<usize>(&c));
                self.write_error(&select_menu(values, columns.filter(|c| *c > 0).unwrap_or(80))).await?;
            }
            let prompt = self.scalar(b"PS3").unwrap_or_else(|| BString::from("#? "));
            self.write_error(&prompt).await?;
            if !crate::builtin::read::run(self, &[]).await?.is_success() {
                if let Err(crate::utility::Error::Limit(limit)) = self.write_out(b"\n".to_vec()).await {
                    return Err(limit.into());
                }
                return Ok(ExitStatus::FAILURE);
            }
            let reply = self.scalar(b"REPLY").unwrap_or_default();
            menu = reply.is_empty();
            if menu {
                continue;
            }
            let chosen = crate::builtin::number::<usize>(&reply);
            let value = chosen.and_then(|n| values.get(n.checked_sub(1)?)).cloned().unwrap_or_default();
            if let Err(error) = self.assign(name, value, false) {
                self.select_failed(error).await?;
                return match self.is(ShellOption::Posix) {
                    true => Err(self.expansion_failed()),
                    false => Ok(ExitStatus::FAILURE),
                };
            }
            let outcome = self.run_list(body).await;
            if let Turn::Leave = turn(outcome, self.status.last, &mut status)? {
                return Ok(status);
            }
        }
    }

    /// A variable of a `select` cannot be assigned: that ends the loop, and no more.
    async fn select_failed(&mut self, error: VariableError) -> Result<(), Divert> {
        match error {
            VariableError::Refused(message) => self.report_refused(message).await,
            other => Err(self.variable_failed(other).await),
        }
    }
}

/// The menu of `select`, in columns, at most `screen` characters wide.
fn select_menu(values: &[BString], screen: usize) -> Vec<u8> {
    let digits = values.len().to_string().len();
    let width = values.iter().map(|v| crate::text::char_count(v, false)).max().unwrap_or(0) + digits + 2;
    let columns = (screen / (width + 2)).max(1);
    let rows = values.len().div_ceil(columns);
    let columns = if rows <= 1 { 1 } else { values.len().div_ceil(rows) };
    let rows = values.len().div_ceil(columns.max(1));
    let mut out = Vec::new();
    for row in 0..rows {
        let mut at = 0;
        for column in 0..columns {
            let Some(value) = values.get(column * rows + row) else { continue };
            let entry = format!("{:>digits$}) ", column * rows + row + 1);
            out.extend_from_slice(entry.as_bytes());
            out.extend_from_slice(value);
            at += entry.len() + crate::text::char_count(value, false);
            if values.get((column + 1) * rows + row).is_some() {
                let target = (column + 1) * (width + 2);
                while at < target {
                    out.push(b' ');
                    at += 1;
                }
            }
        }
        out.push(b'\n');
    }
    out
}
