//! Simple commands. The order is the Bash manual's: expansion of the words, redirections, assignments,
//! command search, execution.

use std::sync::Arc;

use bstr::BString;

use super::divert::{Divert, Outcome};
use super::redirect::redirected;
use crate::builtin::{self, Operand};
use crate::io::FdTable;
use crate::meter::Room;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::refusal::VariableError;
use crate::shell::scope::Handed;
use crate::shell::scope::without_global;
use crate::shell::trap::Condition;
use crate::shell::variable::{Value, Variable};
use crate::syntax::ast::{
    Argument, ArrayElement, Assignment, AssignmentValue, Command, RedirectDescriptor, RedirectKind,
    Redirection, SimpleCommand, Subscript, Text, Word, WordPart,
};
use crate::utility::ExitStatus;

/// Can a redirection change variables, or fail in its expansion?
fn has_effects(redirection: &Redirection) -> bool {
    let word = match &redirection.kind {
        RedirectKind::HereDocument { body, .. } => body,
        RedirectKind::File { target, .. } => target,
    };
    let plain = |part: &WordPart| matches!(part, WordPart::Literal(_) | WordPart::Quoted { .. });
    matches!(redirection.descriptor, RedirectDescriptor::Variable { .. }) || !word.parts.iter().all(plain)
}

fn is_tilde(part: &WordPart) -> bool {
    matches!(part, WordPart::Tilde(_))
}

/// POSIX: behind the `=` of an argument a tilde is a plain character.
fn without_inner_tildes(word: &Word) -> Word {
    let mut word = word.clone();
    for part in word.parts.iter_mut().skip(1) {
        if let WordPart::Tilde(user) = part {
            *part = WordPart::Literal(Text::from([b"~", &**user].concat()));
        }
    }
    word
}

impl Shell {
    /// Runs a simple command.
    pub(super) async fn run_simple(&mut self, command: &SimpleCommand, node: &Arc<Command>) -> Outcome {
        self.calls.line = command.span.line;
        self.world.meter.step(1).await?;
        if self.traps.running.is_none() {
            self.dynamic.command = Some(Arc::clone(node));
            self.dynamic.heading = None;
        }
        if self.traps.action(Condition::Debug).is_some() {
            let sole = std::mem::take(&mut self.traps.sole);
            if !Box::pin(self.run_debug_trap()).await? {
                return Ok(ExitStatus::SUCCESS);
            }
            self.traps.sole = sole;
        }
        self.status.substitution = None;
        let substitutions = self.substitution_fds.len();
        let outcome = self.run_expanded(command).await;
        self.close_substitutions(substitutions);
        outcome
    }

    /// `set -k`: words like assignments are assignments, wherever they stand.
    async fn run_with_keywords(&mut self, command: &SimpleCommand) -> Outcome {
        let mut changed = command.clone();
        let mut words = std::mem::take(&mut changed.words).into_iter();
        changed.words.extend(words.next());
        for argument in words {
            let parsed = match &argument {
                Argument::Word(word) => {
                    let text = crate::syntax::print::word(word);
                    crate::syntax::parse_assignment(&text, self.parse_options())
                }
                Argument::Assignment(_) => None,
            };
            match parsed {
                Some(assignment) => changed.assignments.push(assignment),
                None => changed.words.push(argument),
            }
        }
        self.run_unchanged(&changed).await
    }

    async fn run_expanded(&mut self, command: &SimpleCommand) -> Outcome {
        if self.is(ShellOption::Keyword) && command.words.len() > 1 {
            return Box::pin(self.run_with_keywords(command)).await;
        }
        self.run_unchanged(command).await
    }

    async fn run_unchanged(&mut self, command: &SimpleCommand) -> Outcome {
        let operands =
            self.expand_operands(command).await.map_err(|divert| self.left_in_condition(divert))?;
        self.dynamic.words_expanded();
        if self.variables.take_left_bound(self.calls.texts.len()) {
            return Box::pin(self.run_bound(command, operands)).await;
        }
        self.run_operands_of(command, operands).await
    }

    /// The first command of a subshell to which assignments were left: they are as if before it.
    async fn run_bound(&mut self, command: &SimpleCommand, operands: Vec<Operand<'_>>) -> Outcome {
        if operands.is_empty() {
            let outcome = self.run_operands_of(command, operands).await;
            self.variables.leave();
            return outcome;
        }
        let outcome = self.run_in_assignments(command, operands).await;
        if outcome.is_ok() {
            self.variables.forget_left();
        }
        outcome
    }

    async fn run_operands_of(&mut self, command: &SimpleCommand, operands: Vec<Operand<'_>>) -> Outcome {
        if operands.is_empty() {
            let outcome = Box::pin(self.run_assignments(command)).await;
            if outcome.is_ok() {
                self.variables.forget_left();
            }
            return outcome.map_err(|divert| self.left_in_condition(divert));
        }
        if command.assignments.is_empty() && !self.variables.has_left() {
            self.traps.begins = false;
            let outcome = self.run_redirected(command, operands, false).await;
            if outcome.is_ok() {
                self.variables.forget_left();
            }
            return outcome;
        }
        let outcome = self.run_assigned(command, operands).await;
        if outcome.is_ok() {
            self.variables.forget_left();
        }
        outcome
    }

    /// Traces the command, and runs it with its redirections, whose words do not see the assignments in front of it.
    async fn run_redirected(
        &mut self,
        command: &SimpleCommand,
        operands: Vec<Operand<'_>>,
        assigned: bool,
    ) -> Outcome {
        if self.is(ShellOption::Xtrace) {
            Box::pin(self.trace_operands(&operands)).await?;
        }
        if command.redirections.is_empty() {
            return self.run_operands(operands).await;
        }
        let before = self.files.clone();
        let picked = self.picked_fds.len();
        // A program's redirections are its process's own: what they assign is lost, and an error ends only it.
        let apart = self.is_apart(command, &operands);
        let variables = apart.then(|| self.variables.clone());
        let aside =
            (assigned && command.redirections.iter().any(has_effects)).then(|| self.variables.set_aside());
        let redirected = Box::pin(self.redirect(&command.redirections)).await;
        let after = self.files.clone();
        if let Some(aside) = aside {
            self.variables.take_up(aside);
        }
        if let Some(variables) = variables {
            self.variables = variables;
            self.picked_fds.truncate(picked);
        }
        let outcome = match redirected {
            Ok(Ok(())) => {
                let outcome = self.run_operands(operands).await;
                self.keep_exit_files(&outcome);
                outcome
            }
            Ok(Err(())) => {
                if self.is_program(&operands) {
                    self.take_process();
                }
                self.redirection_failed(&operands)
            }
            Err(divert) => match divert.end_of_process() {
                Some(status) if apart => Ok(status),
                _ => {
                    if assigned && divert.given_up().is_some() {
                        self.variables.leave_to_next();
                    }
                    Err(divert)
                }
            },
        };
        if !self.dynamic.warnings.is_empty() {
            Box::pin(self.tell_warnings()).await?;
        }
        if std::mem::take(&mut self.keep_redirections) {
            self.picked_fds.truncate(picked);
            return outcome;
        }
        self.restore_files(before, &after, &command.redirections, picked);
        self.undo_error_scope();
        outcome
    }

    /// Is the command a program, whose redirections can do more than open files?
    fn is_apart(&self, command: &SimpleCommand, operands: &[Operand<'_>]) -> bool {
        command.redirections.iter().any(has_effects) && self.is_program(operands)
    }

    fn is_program(&self, operands: &[Operand<'_>]) -> bool {
        let Some(Operand::Field(name)) = operands.first() else { return false };
        self.find_builtin(name).is_none() && !self.definitions.functions.contains_key(name.as_slice())
    }

    /// Ends redirections, which changed the descriptors from `before` to `after`: those picked with `{name}>` stay, and so does
    /// what `exec` has done since with others.
    pub(super) fn restore_files(
        &mut self,
        before: FdTable,
        after: &FdTable,
        redirections: &[Redirection],
        picked: usize,
    ) {
        let now = self.files.clone();
        self.files.undo(before, after, redirections.iter().filter_map(redirected));
        while self.picked_fds.len() > picked {
            if let Some(fd) = self.picked_fds.pop()
                && !self.is(ShellOption::VarredirClose)
                && let Ok(file) = now.get(fd)
            {
                let _ = self.files.set(fd, Arc::clone(file));
            }
        }
    }

    /// POSIX: a failed redirection of a special builtin ends the shell.
    fn redirection_failed(&mut self, operands: &[Operand<'_>]) -> Outcome {
        self.status.last_argument = operands.last().map(Operand::field).unwrap_or_default();
        if self.is(ShellOption::Posix)
            && let Some(Operand::Field(name)) = operands.first()
            && builtin::find(name).is_some_and(|b| b.special)
        {
            return Err(Divert::Exit(ExitStatus::FAILURE));
        }
        Ok(ExitStatus::FAILURE)
    }

    async fn expand_operands<'c>(&mut self, command: &'c SimpleCommand) -> Result<Vec<Operand<'c>>, Divert> {
        let mut operands = Vec::with_capacity(command.words.len());
        let mut fields: Vec<BString> = Vec::new();
        let mut room = Room::default();
        for argument in &command.words {
            match argument {
                Argument::Word(word) => {
                    // An alias of a plain word is the usual case.
                    if let [WordPart::Literal(text)] = word.parts.as_slice() {
                        operands.push(Operand::Field(BString::from(&**text)));
                        continue;
                    }
                    if self.is(ShellOption::Posix) && word.parts.iter().skip(1).any(is_tilde) {
                        self.expand_fields_within(&without_inner_tildes(word), &mut fields, &mut room)
                            .await?;
                    } else {
                        self.expand_fields_within(word, &mut fields, &mut room).await?;
                    }
                    operands.extend(fields.drain(..).map(Operand::Field));
                }
                Argument::Assignment(assignment) => {
                    let letters = |operand: &Operand<'_>| matches!(operand, Operand::Field(f) if f.starts_with(b"-") && f.contains(&b'A'));
                    // Without `-A` the words are those of any array, and pairs are made of what comes of them.
                    let associative = operands.iter().any(letters);
                    let operand = builtin::declare::operand(self, assignment, associative).await?;
                    room.add(operand.len(), &self.world.meter)?;
                    operands.push(operand);
                }
            }
        }
        Ok(operands)
    }

    /// A command without a name: its assignments stay, its redirections come and go.
    async fn run_assignments(&mut self, command: &SimpleCommand) -> Outcome {
        for assignment in &command.assignments {
            // What cannot be expanded says itself whether the shell ends.
            if let Err(error) = self.try_assignment(assignment).await? {
                let divert = self.variable_failed(error).await;
                let ends = self.is(ShellOption::Posix) && divert.given_up().is_some();
                return Err(if ends { self.expansion_failed() } else { divert });
            }
        }
        self.status.last_argument.clear();
        if self.history.shorten {
            Box::pin(self.shorten_history_file()).await?;
        }
        if !command.redirections.is_empty() {
            let before = self.files.clone();
            let picked = self.picked_fds.len();
            let done = Box::pin(self.redirect(&command.redirections)).await;
            let after = self.files.clone();
            self.restore_files(before, &after, &command.redirections, picked);
            if done?.is_err() {
                return Ok(ExitStatus::FAILURE);
            }
        }
        Ok(self.status.substitution.unwrap_or_default())
    }

    async fn run_assigned(&mut self, command: &SimpleCommand, operands: Vec<Operand<'_>>) -> Outcome {
        self.variables.enter_assignments(self.calls.texts.len());
        self.variables.bind_left();
        self.run_in_assignments(command, operands).await
    }

    /// The same, where the scope of the assignments has begun.
    async fn run_in_assignments(&mut self, command: &SimpleCommand, operands: Vec<Operand<'_>>) -> Outcome {
        let keeps = self.is(ShellOption::Posix)
            && matches!(operands.first(), Some(Operand::Field(n)) if builtin::find(n).is_some_and(|b| b.special));
        let outcome = match Box::pin(self.assign_temporarily(&command.assignments, keeps)).await {
            Ok(()) => {
                self.traps.begins = false;
                match self.shares_assignments(&operands) {
                    true => self.variables.share_assigned(),
                    false => self.variables.stop_sharing(),
                }
                self.variables.begin_call(true);
                let outcome = self.run_redirected(command, operands, true).await;
                if keeps {
                    let hidden = self.variables.leave_keeping();
                    self.keep_assigned(hidden).await?;
                    return outcome;
                }
                outcome
            }
            Err(divert) => {
                self.variables.leave_failed();
                return Err(divert);
            }
        };
        self.variables.leave_assigned();
        for Handed { name, value, readonly } in self.variables.take_handed() {
            if let Err(error) = self.assign(&name, value, false) {
                return Err(self.variable_failed(error).await);
            }
            self.variables.entry(&name).attributes.readonly |= readonly;
        }
        if command.assignments.iter().any(|a| &*a.name == b"PATH") {
            self.definitions.hash = Default::default();
        }
        outcome
    }

    /// POSIX: what stands in front of a special builtin is assigned to the variables that it hid there: they keep their
    /// attributes, arrays their other elements, and references to elements what they refer to.
    async fn keep_assigned(&mut self, hidden: Vec<(Text, Option<Arc<Variable>>)>) -> Result<(), Divert> {
        for (name, hidden) in hidden {
            let keeps = |variable: &Arc<Variable>| {
                let kept = variable.attributes.changes_values()
                    || variable.attributes.traced
                    || variable.refers_to_element()
                    || variable.value.is_array();
                kept && !variable.temporary
            };
            if let Some(hidden) = hidden.filter(keeps) {
                self.keep_in(&name, hidden).await?;
            }
        }
        Ok(())
    }

    /// The same for one of them.
    async fn keep_in(&mut self, name: &Text, hidden: Arc<Variable>) -> Result<(), Divert> {
        let Some(now) = self.variables.get(name).filter(|variable| variable.temporary) else { return Ok(()) };
        let (Some(value), attributes) = (now.value.scalar().cloned(), now.attributes) else { return Ok(()) };
        let by_reference = hidden.attributes.nameref;
        self.variables.insert(name.clone(), Arc::unwrap_or_clone(hidden));
        let assigned = self.follow(name).map_or_else(|| name.clone(), |(target, _)| target);
        if by_reference && self.variables.get(&assigned).is_some_and(|v| v.attributes.readonly) {
            return Ok(());
        }
        if let Err(error) = self.assign(name, value, false) {
            match self.variable_failed(error).await {
                // An element that is none is told, and that is all.
                divert if by_reference && divert.given_up().is_some() => return Ok(()),
                divert => return Err(divert),
            }
        }
        if let Some(variable) = self.variables.get_mut(&assigned) {
            variable.attributes.exported = true;
            variable.attributes.readonly |= attributes.readonly;
        }
        Ok(())
    }

    /// Does what the command assigns reach the variables that the assignments before it hide? So it is with builtins, but
    /// for those that run commands, read, declare or unset.
    fn shares_assignments(&self, operands: &[Operand<'_>]) -> bool {
        let fields = operands.iter().map_while(|operand| match operand {
            Operand::Field(field) => Some(field.as_slice()),
            Operand::Assignment(..) => None,
        });
        let mut names = fields.skip_while(|field| matches!(*field, b"command" | b"-p" | b"--"));
        let Some(name) = names.next() else { return false };
        if self.definitions.functions.contains_key(name) || self.find_builtin(name).is_none() {
            return false;
        }
        let apart: [&[u8]; 7] = [b"eval", b"source", b".", b"read", b"readarray", b"mapfile", b"unset"];
        // `builtin` runs any of them itself.
        let inner = names.next().filter(|_| name == b"builtin").unwrap_or(name);
        let declares = builtin::find(inner).is_some_and(|b| matches!(b.run, builtin::Run::Declaration(_)));
        !declares && !apart.contains(&name)
    }

    /// Assigns what stands in front of a command, be that a special builtin in POSIX mode.
    async fn assign_temporarily(&mut self, assignments: &[Assignment], special: bool) -> Result<(), Divert> {
        for assignment in assignments {
            if let Some(Subscript::Index(index)) = &assignment.subscript {
                let subscript = crate::syntax::print::word(&index.word);
                let message = [b"`", &*assignment.name, b"[", &subscript, b"]': not a valid identifier"];
                self.report(message.concat()).await?;
                match self.is(ShellOption::Posix) {
                    true if special => return Err(self.expansion_failed()),
                    true => return Err(Divert::Discard(ExitStatus::FAILURE)),
                    false => continue,
                }
            }
            let (name, element) = self.follow(&assignment.name).unwrap_or((assignment.name.clone(), None));
            // A reference to an element, or in a circle, is hidden by a plain variable.
            let own = element.is_some() || without_global(&name).is_some();
            let name = if own { assignment.name.clone() } else { name };
            if self.variables.get(&name).is_some_and(|v| v.attributes.readonly) {
                // Its value is not expanded.
                let refused = VariableError::refused(&[&assignment.name, b": readonly variable"]);
                match self.variable_failed(refused).await {
                    Divert::Discard(_) if special => return Err(self.expansion_failed()),
                    Divert::Discard(_) if !self.is(ShellOption::Posix) => continue,
                    other => return Err(other),
                }
            }
            // What the value assigns in passing, as in `a=${a:=x}`, stays behind the command, be it hidden already.
            let value = match &assignment.value {
                AssignmentValue::Scalar(word) => {
                    self.variables.share_assigned();
                    let value = self.expand_to_value(word).await;
                    self.variables.stop_sharing();
                    Some(value)
                }
                AssignmentValue::Array(_) => None,
            };
            self.variables.hide_temporary(&name);
            if own {
                self.variables.insert(name.clone(), Variable::default());
            }
            let level = self.variables.get(&name).map(|v| v.level);
            if let Some(variable) = self.variables.get_mut(&name) {
                if !assignment.append {
                    variable.attributes.forget_changes();
                }
                // The environment holds strings.
                if variable.value.is_array() && variable.attributes.dynamic.is_none() {
                    variable.value = variable.value.scalar().cloned().map_or(Value::Unset, Value::Scalar);
                }
            }
            let value = match (&assignment.value, value) {
                // The environment holds strings.
                (AssignmentValue::Array(elements), _) => self.elements_as_text(elements).await?,
                (AssignmentValue::Scalar(_), value) => value.unwrap_or_else(|| Ok(BString::default()))?,
            };
            let traces = self.is(ShellOption::Xtrace);
            if traces && !assignment.append {
                self.trace_assignment(assignment, &value).await?;
            }
            if let Err(error) = self.assign(&assignment.name, value, assignment.append) {
                return Err(self.variable_failed(error).await);
            }
            if traces && assignment.append {
                // What came of it is shown.
                let value = self.scalar(&assignment.name).unwrap_or_default();
                self.trace_written(&[&*assignment.name, b"=", &value].concat()).await?;
            }
            if let Some(variable) = self.variables.get_mut(&name) {
                variable.attributes.forget_changes();
                (variable.attributes.exported, variable.attributes.traced) = (true, false);
                variable.temporary = true;
                variable.level = level.unwrap_or(0);
            }
        }
        Ok(())
    }

    /// An array's list in front of a command: its words, expanded.
    async fn elements_as_text(&mut self, elements: &[ArrayElement]) -> Result<BString, Divert> {
        let mut words = Vec::with_capacity(elements.len());
        for element in elements {
            let mut word = match &element.subscript {
                Some(Subscript::Index(index)) => {
                    [b"[", crate::syntax::print::word(&index.word).as_slice(), b"]"].concat()
                }
                Some(Subscript::At) => b"[@]".to_vec(),
                Some(Subscript::Star) => b"[*]".to_vec(),
                None => Vec::new(),
            };
            if element.subscript.is_some() {
                word.extend_from_slice(if element.append { b"+=" } else { b"=" });
            }
            let element = crate::exec::as_pair(element);
            word.extend_from_slice(&self.expand_to_text(&element.value).await?);
            words.push(word);
        }
        Ok(BString::from([b"(", bstr::join(" ", words).as_slice(), b")"].concat()))
    }
}
