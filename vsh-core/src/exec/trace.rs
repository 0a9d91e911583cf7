//! `set -x`: each command as it is run, on standard error or the descriptor in `BASH_XTRACEFD`.

use super::divert::Divert;
use crate::builtin::{Assigned, Operand};
use crate::expand::arithmetic::plain_text;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::syntax::ast::{ArrayElement, Assignment, ParameterOperator, Subscript, Text, Word, WordPart};

impl Shell {
    /// Prints a line behind the expanded `PS4`.
    pub(super) async fn trace_line(&mut self, line: &[u8]) -> Result<(), Divert> {
        // What the words have brought about is told first.
        if !self.dynamic.warnings.is_empty() {
            Box::pin(self.tell_warnings()).await?;
        }
        let mut out = self.trace_prompt().await?;
        out.extend_from_slice(line);
        out.push(b'\n');
        let fd = self.scalar(b"BASH_XTRACEFD").and_then(|v| crate::builtin::number::<u32>(&v));
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
        let depth = self.calls.texts.len().min(100);
        Ok([first.repeat(depth + 1).as_slice(), rest].concat())
    }

    /// `(( ))`: the expanded expression between blanks; one of a loop without its own.
    pub(super) async fn trace_arithmetic(&mut self, text: &[u8], of_loop: bool) -> Result<(), Divert> {
        let text = if of_loop { crate::syntax::without_blanks(text) } else { text };
        self.trace_line(&[b"(( ", text, b" ))"].concat()).await
    }

    pub(super) async fn trace_operands(&mut self, operands: &[Operand<'_>]) -> Result<(), Divert> {
        for operand in operands {
            if let Operand::Assignment(assignment, Assigned::Elements(elements)) = operand {
                let values: Vec<Vec<u8>> = elements.iter().map(traced_element).collect();
                let equals: &[u8] = if assignment.append { b"+=(" } else { b"=(" };
                self.trace_line(&[&*assignment.name, equals, &bstr::join(" ", values), b")"].concat())
                    .await?;
            }
        }
        let words: Vec<Vec<u8>> = operands
            .iter()
            .map(|operand| match operand {
                Operand::Assignment(assignment, Assigned::Elements(_)) => assignment.name.to_vec(),
                operand => traced(&operand.field()),
            })
            .collect();
        self.trace_line(&bstr::join(" ", words)).await?;
        // What `export` and `readonly` assign is traced like an assignment.
        let assigns =
            matches!(operands.first(), Some(Operand::Field(name)) if name == "export" || name == "readonly");
        for operand in operands.iter().filter(|_| assigns) {
            match operand {
                Operand::Assignment(assignment, Assigned::Text(value)) => {
                    self.trace_assignment(assignment, value).await?;
                }
                Operand::Field(field) => self.trace_written(field).await?,
                Operand::Assignment(..) => {}
            }
        }
        Ok(())
    }

    /// What was not read as an assignment, but is one.
    pub(super) async fn trace_written(&mut self, field: &[u8]) -> Result<(), Divert> {
        let Some(at) = memchr::memchr(b'=', field) else { return Ok(()) };
        let (name, value) = field.split_at(at);
        if !crate::syntax::is_name(name) {
            return Ok(());
        }
        let value = value.get(1..).unwrap_or_default();
        let value = if value.is_empty() { Vec::new() } else { traced(value) };
        self.trace_line(&[name, b"=", &value].concat()).await
    }

    pub(super) async fn trace_assignment(
        &mut self,
        assignment: &Assignment,
        value: &[u8],
    ) -> Result<(), Divert> {
        let mut line = assignment.name.to_vec();
        if let Some(subscript) = &assignment.subscript {
            line.extend_from_slice(&crate::syntax::print::subscript(subscript));
        }
        line.extend_from_slice(if assignment.append { b"+=" } else { b"=" });
        if !value.is_empty() {
            line.extend_from_slice(&traced(value));
        }
        self.trace_line(&line).await
    }

    pub(super) async fn trace_array(
        &mut self,
        name: &[u8],
        append: bool,
        elements: &[ArrayElement],
    ) -> Result<(), Divert> {
        let values: Vec<Vec<u8>> = elements.iter().map(written_element).collect();
        let equals: &[u8] = if append { b"+=(" } else { b"=(" };
        self.trace_line(&[name, equals, &bstr::join(" ", values), b")"].concat()).await
    }

    pub(super) async fn trace_for(&mut self, name: &Text, words: Option<&[Word]>) -> Result<(), Divert> {
        let words = words.map(|words| words.iter().map(crate::syntax::print::word).collect::<Vec<_>>());
        let words = words.map_or_else(|| b"\"$@\"".to_vec(), |words| bstr::join(" ", words));
        self.trace_line(&[b"for ", &**name, b" in ", &words].concat()).await
    }
}

/// An element as it was written.
fn written_element(element: &ArrayElement) -> Vec<u8> {
    let mut text = Vec::new();
    match &element.subscript {
        None => {}
        Some(Subscript::Index(index)) => {
            text.push(b'[');
            text.extend_from_slice(&crate::syntax::print::word(&index.word));
            text.extend_from_slice(if element.append { b"]+=" } else { b"]=" });
        }
        Some(other) => {
            text.extend_from_slice(if *other == Subscript::At { b"[@]=" } else { b"[*]=" });
        }
    }
    text.extend_from_slice(&crate::syntax::print::word(&element.value));
    text
}

/// An expanded element of a declaration.
fn traced_element(element: &ArrayElement) -> Vec<u8> {
    let quoted = |word: &Word| match is_text(word) {
        true => crate::quote::single(&plain_text(word)),
        false => crate::syntax::print::word(word),
    };
    let mut text = Vec::new();
    let key = match &element.subscript {
        None => None,
        Some(Subscript::At) => Some(b"'@'".to_vec()),
        Some(Subscript::Star) => Some(b"'*'".to_vec()),
        Some(Subscript::Index(index)) => Some(quoted(&index.word)),
    };
    if let Some(key) = key {
        let equals: &[u8] = if element.append { b"]+=" } else { b"]=" };
        text.extend([b"[", key.as_slice(), equals].concat());
    }
    text.extend_from_slice(&quoted(&element.value));
    text
}

/// May the expansion of these pieces bring something about?
pub(super) fn has_effects(parts: &[WordPart]) -> bool {
    parts.iter().any(|part| match part {
        WordPart::DoubleQuoted { parts, .. } => has_effects(parts),
        WordPart::Parameter(parameter) => parameter.operator != ParameterOperator::None || parameter.indirect,
        WordPart::ExtGlob { alternatives, .. } => alternatives.iter().any(|word| has_effects(&word.parts)),
        WordPart::CommandSubstitution(_) | WordPart::Arithmetic { .. } | WordPart::ProcessSubstitution(_) => {
            true
        }
        _ => false,
    })
}

/// Is there nothing to expand in the word?
fn is_text(word: &Word) -> bool {
    word.parts.iter().all(|part| match part {
        WordPart::DoubleQuoted { parts, .. } => {
            parts.iter().all(|part| matches!(part, WordPart::Literal(_) | WordPart::Quoted { .. }))
        }
        part => matches!(part, WordPart::Literal(_) | WordPart::Glob(_) | WordPart::Quoted { .. }),
    })
}

/// A word as a trace shows it: in quotes where the shell would split it or look into it; blanks and newlines as
/// they are.
fn traced(field: &[u8]) -> Vec<u8> {
    if field.is_empty() {
        return b"''".to_vec();
    }
    if field == b"'" {
        return b"\\'".to_vec();
    }
    let special = |byte: &u8| {
        matches!(
            byte,
            b' ' | b'\t'
                | b'\n'
                | b'!'
                | b'"'
                | b'$'
                | b'&'
                | b'\''
                | b'('
                | b')'
                | b'*'
                | b';'
                | b'<'
                | b'>'
                | b'?'
                | b'['
                | b'\\'
                | b']'
                | b'^'
                | b'`'
                | b'{'
                | b'|'
                | b'}'
        )
    };
    let tilde = |pair: &[u8]| matches!(pair, [b':' | b'=', b'~']);
    if matches!(field.first(), Some(b'~' | b'#')) || field.windows(2).any(tilde) || field.iter().any(special)
    {
        return crate::quote::single(field);
    }
    match crate::quote::needs_ansi_c(field, true) {
        true => crate::quote::ansi_c(field, true),
        false => field.to_vec(),
    }
}
