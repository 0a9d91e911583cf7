//! `set -x`: each command as it is run, on standard error or the descriptor in `BASH_XTRACEFD`.

use super::divert::Divert;
use crate::builtin::{Assigned, Operand};
use crate::expand::quote;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::syntax::ast::{ArrayElement, Assignment, Subscript, Text, Word};

impl Shell {
    /// Prints a line behind the expanded `PS4`.
    pub(super) async fn trace_line(&mut self, line: &[u8]) -> Result<(), Divert> {
        let mut out = self.trace_prompt().await?;
        out.extend_from_slice(line);
        out.push(b'\n');
        let fd =
            self.scalar(b"BASH_XTRACEFD").and_then(|v| std::str::from_utf8(&v).ok()?.parse::<u32>().ok());
        match fd.and_then(|fd| self.files.get(fd).ok().cloned()) {
            Some(file) => {
                // A trace that cannot be written is lost.
                let _ = file.write(bytes::Bytes::from(out)).await;
                Ok(self.world.meter.check()?)
            }
            None => self.write_error(&out).await,
        }
    }

    /// `PS4`, its first character repeated for each level of nesting.
    async fn trace_prompt(&mut self) -> Result<Vec<u8>, Divert> {
        let text = self.scalar(b"PS4").unwrap_or_default();
        // What `PS4` runs is not traced itself.
        self.options.set(ShellOption::Xtrace, false);
        let status = self.status.last;
        let expanded = Box::pin(self.expand_prompt(&text)).await;
        self.status.last = status;
        self.options.set(ShellOption::Xtrace, true);
        let expanded = expanded?;
        let first = crate::text::char_len(&expanded, false);
        let (first, rest) = expanded.split_at(first.min(expanded.len()));
        let depth = usize::try_from(self.subshell).unwrap_or(0).min(100) + self.eval_depth;
        Ok([first.repeat(depth + 1).as_slice(), rest].concat())
    }

    pub(super) async fn trace_operands(&mut self, operands: &[Operand<'_>]) -> Result<(), Divert> {
        let words: Vec<Vec<u8>> = operands
            .iter()
            .map(|operand| match operand {
                Operand::Assignment(assignment, Assigned::Elements(_)) => {
                    crate::syntax::print::assignment(assignment)
                }
                operand => quote_traced(&operand.field()),
            })
            .collect();
        self.trace_line(&bstr::join(" ", words)).await
    }

    pub(super) async fn trace_assignment(
        &mut self,
        assignment: &Assignment,
        value: &[u8],
    ) -> Result<(), Divert> {
        let mut line = assignment.name.to_vec();
        if let Some(Subscript::Index(index)) = &assignment.subscript {
            line.push(b'[');
            line.extend_from_slice(&crate::syntax::print::word(&index.word));
            line.push(b']');
        }
        line.extend_from_slice(if assignment.append { b"+=" } else { b"=" });
        if !value.is_empty() {
            line.extend_from_slice(&quote_traced(value));
        }
        self.trace_line(&line).await
    }

    pub(super) async fn trace_array(
        &mut self,
        name: &[u8],
        append: bool,
        elements: &[ArrayElement],
    ) -> Result<(), Divert> {
        let values: Vec<Vec<u8>> = elements.iter().map(|e| crate::syntax::print::word(&e.value)).collect();
        let equals: &[u8] = if append { b"+=(" } else { b"=(" };
        self.trace_line(&[name, equals, &bstr::join(" ", values), b")"].concat()).await
    }

    pub(super) async fn trace_for(&mut self, name: &Text, words: Option<&[Word]>) -> Result<(), Divert> {
        let words = words.map(|words| words.iter().map(crate::syntax::print::word).collect::<Vec<_>>());
        let words = words.map_or_else(|| b"\"$@\"".to_vec(), |words| bstr::join(" ", words));
        self.trace_line(&[b"for ", &**name, b" in ", &words].concat()).await
    }
}

fn quote_traced(field: &[u8]) -> Vec<u8> {
    if field.is_empty() { b"''".to_vec() } else { quote::when_needed(field) }
}
