//! Simple commands. The order is the Bash manual's: expansion of the words, redirections, assignments,
//! command search, execution.

use std::sync::Arc;

use bstr::BString;
use vsh_fs::Errno;

use super::divert::{Divert, Outcome};
use super::search::Found;
use super::task::OnStack;
use crate::builtin::{self, Builtin, Message, Operand, Reply};
use crate::meter::Charge;
use crate::shell::call_stack::Call;
use crate::shell::option::ShellOption;
use crate::shell::trap::Condition;
use crate::shell::variable::{Value, Variable};
use crate::shell::{Function, Shell};
use crate::syntax::ast::{
    Argument, ArrayElement, Assignment, AssignmentValue, Command, RedirectDescriptor, RedirectKind,
    Redirection, SimpleCommand, Subscript, Text, Word, WordPart,
};
use crate::utility::{Error, ExitStatus};

/// What an argument of a call is charged beside its bytes.
const ARGUMENT_BYTES: usize = 64;

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

/// What a call's arguments may take without being charged.
const FREE_ARGUMENTS: usize = 4096;

impl Shell {
    /// Runs a simple command.
    pub(super) async fn run_simple(&mut self, command: &SimpleCommand, node: &Arc<Command>) -> Outcome {
        self.calls.line = command.span.line;
        self.world.meter.step(1).await?;
        if self.traps.running.is_none() {
            self.dynamic.command = Some(Arc::clone(node));
            self.dynamic.heading = None;
        }
        if self.traps.action(Condition::Debug).is_some() && !Box::pin(self.run_debug_trap()).await? {
            return Ok(ExitStatus::SUCCESS);
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
        let operands = self.expand_operands(command).await?;
        self.dynamic.words_expanded();
        if operands.is_empty() {
            self.variables.forget_left();
            return Box::pin(self.run_assignments(command)).await;
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
        if let Some(aside) = aside {
            self.variables.take_up(aside);
        }
        if let Some(variables) = variables {
            self.variables = variables;
            self.picked_fds.truncate(picked);
        }
        let outcome = match redirected {
            Ok(Ok(())) => self.run_operands(operands).await,
            Ok(Err(())) => self.redirection_failed(&operands),
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
        self.restore_files(before, picked);
        outcome
    }

    /// Is the command a program, whose redirections can do more than open files?
    fn is_apart(&self, command: &SimpleCommand, operands: &[Operand<'_>]) -> bool {
        let Some(Operand::Field(name)) = operands.first() else { return false };
        command.redirections.iter().any(has_effects)
            && self.find_builtin(name).is_none()
            && !self.definitions.functions.contains_key(name.as_slice())
    }

    /// Ends redirections; descriptors picked with `{name}>` stay.
    pub(super) fn restore_files(&mut self, before: crate::io::FdTable, picked: usize) {
        let now = std::mem::replace(&mut self.files, before);
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
        for argument in &command.words {
            match argument {
                Argument::Word(word) => {
                    // An alias of a plain word is the usual case.
                    if let [WordPart::Literal(text)] = word.parts.as_slice() {
                        operands.push(Operand::Field(BString::from(&**text)));
                        continue;
                    }
                    if self.is(ShellOption::Posix) && word.parts.iter().skip(1).any(is_tilde) {
                        self.expand_fields(&without_inner_tildes(word), &mut fields).await?;
                    } else {
                        self.expand_fields(word, &mut fields).await?;
                    }
                    operands.extend(fields.drain(..).map(Operand::Field));
                }
                Argument::Assignment(assignment) => {
                    let letters = |operand: &Operand<'_>| matches!(operand, Operand::Field(f) if f.starts_with(b"-") && f.contains(&b'A'));
                    // Without `-A` the words are those of any array, and pairs are made of what comes of them.
                    let associative = operands.iter().any(letters);
                    operands.push(builtin::declare::operand(self, assignment, associative).await?);
                }
            }
        }
        Ok(operands)
    }

    /// A command without a name: its assignments stay, its redirections come and go.
    async fn run_assignments(&mut self, command: &SimpleCommand) -> Outcome {
        for assignment in &command.assignments {
            if let Err(divert) = self.perform_assignment(assignment).await {
                if self.is(ShellOption::Posix) && divert.given_up().is_some() {
                    return Err(self.expansion_failed());
                }
                return Err(divert);
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
            self.restore_files(before, picked);
            if done?.is_err() {
                return Ok(ExitStatus::FAILURE);
            }
        }
        Ok(self.status.substitution.unwrap_or_default())
    }

    async fn run_assigned(&mut self, command: &SimpleCommand, operands: Vec<Operand<'_>>) -> Outcome {
        self.variables.enter_temporary(self.eval_depth);
        self.variables.bind_left();
        let keeps = self.is(ShellOption::Posix)
            && matches!(operands.first(), Some(Operand::Field(n)) if builtin::find(n).is_some_and(|b| b.special));
        let outcome = match Box::pin(self.assign_temporarily(&command.assignments, keeps)).await {
            Ok(()) => {
                self.traps.begins = false;
                self.variables.begin_call(true);
                let outcome = self.run_redirected(command, operands, true).await;
                if keeps {
                    self.variables.leave_keeping();
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
        if command.assignments.iter().any(|a| &*a.name == b"PATH") {
            self.definitions.hash = Default::default();
        }
        outcome
    }

    /// Assigns what stands in front of a command, be that a special builtin in POSIX mode.
    async fn assign_temporarily(&mut self, assignments: &[Assignment], special: bool) -> Result<(), Divert> {
        for assignment in assignments {
            if let Some(Subscript::Index(index)) = &assignment.subscript {
                let subscript = crate::syntax::print::word(&index.word);
                let message = [b"`", &*assignment.name, b"[", &subscript, b"]': not a valid identifier"];
                self.report(message.concat()).await?;
                continue;
            }
            let (name, element) = self.follow(&assignment.name).unwrap_or((assignment.name.clone(), None));
            // A reference to an element is hidden by a plain variable.
            let name = if element.is_some() { assignment.name.clone() } else { name };
            let readonly = self.variables.get(&name).is_some_and(|v| v.attributes.readonly);
            // What the value assigns in passing, as in `a=${a:=x}`, stays behind the command.
            let value = match &assignment.value {
                AssignmentValue::Scalar(word) => Some(self.expand_to_value(word).await),
                AssignmentValue::Array(_) => None,
            };
            self.variables.hide_temporary(&name);
            if element.is_some() {
                self.variables.insert(name.clone(), Variable::default());
            }
            let level = self.variables.get(&name).map(|v| v.level);
            if !readonly && let Some(variable) = self.variables.get_mut(&name) {
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
                (AssignmentValue::Array(elements), _) => Ok(self.elements_as_text(elements).await?),
                (AssignmentValue::Scalar(_), value) => value.unwrap_or_else(|| Ok(BString::default())),
            };
            let done = match value {
                Ok(value) => {
                    if self.is(ShellOption::Xtrace) {
                        self.trace_assignment(assignment, &value).await?;
                    }
                    match self.assign(&assignment.name, value, assignment.append) {
                        Ok(()) => Ok(()),
                        Err(error) => Err(self.variable_failed(error).await),
                    }
                }
                Err(divert) => Err(divert),
            };
            if let Err(divert) = done {
                match divert {
                    Divert::Discard(_) if readonly && special => return Err(self.expansion_failed()),
                    Divert::Discard(status) if readonly && self.is(ShellOption::Posix) => {
                        return Err(Divert::Exit(status));
                    }
                    Divert::Discard(_) if readonly => continue,
                    other => return Err(other),
                }
            }
            if let Some(variable) = self.variables.get_mut(&name) {
                variable.attributes.forget_changes();
                variable.attributes.exported = true;
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

    /// Finds the command and runs it.
    async fn run_operands(&mut self, operands: Vec<Operand<'_>>) -> Outcome {
        let Some(Operand::Field(name)) = operands.first() else {
            return Ok(ExitStatus::SUCCESS);
        };
        let name = name.clone();
        if self.is(ShellOption::RestrictedShell) && name.contains(&b'/') {
            let message = [name.as_slice(), b": restricted: cannot specify `/' in command names"];
            self.report(message.concat()).await?;
            return Ok(ExitStatus::FAILURE);
        }
        match self.search(&name).await {
            Found::Builtin(builtin) => {
                self.variables.begin_call(false);
                self.status.bad_assignment = false;
                let outcome = self.run_builtin(builtin, operands).await;
                let bad = std::mem::take(&mut self.status.bad_assignment) && builtin.special;
                match bad && self.is(ShellOption::Posix) {
                    true => Err(Divert::Exit(ExitStatus::FAILURE)),
                    false => outcome,
                }
            }
            Found::Function(function) => {
                let mut arguments = builtin::into_fields(operands);
                arguments.remove(0);
                self.call_function(&function, arguments).await
            }
            found => self.run_found(&name, found, builtin::into_fields(operands)).await,
        }
    }

    /// Runs a file that was found, or reports that it was not.
    pub async fn run_found(&mut self, name: &[u8], found: Found, argv: Vec<BString>) -> Outcome {
        match found {
            Found::File(path) => {
                let last = argv.last().cloned().unwrap_or_default();
                // What the command finds as `$_`.
                if std::mem::take(&mut self.bare_environment) {
                    self.status.last_argument.clear();
                } else {
                    self.status.last_argument.clone_from(&path);
                }
                let outcome = Box::pin(self.run_file(&path, argv)).await;
                self.status.last_argument = last;
                outcome
            }
            Found::Unusable(path, errno) => self.cannot_run(&path, errno).await,
            _ => self.not_found(name, argv).await,
        }
    }

    async fn not_found(&mut self, name: &[u8], argv: Vec<BString>) -> Outcome {
        self.status.last_argument = argv.last().cloned().unwrap_or_default();
        let handler = b"command_not_found_handle";
        if let Some(function) = self.definitions.functions.get(&handler[..]) {
            let function = Arc::clone(function);
            return self.call_function(&function, argv).await;
        }
        self.report([name, b": command not found"].concat()).await?;
        Ok(ExitStatus::NOT_FOUND)
    }

    /// Runs a command by its fields: functions are skipped if asked, as `command` does.
    pub async fn run_fields(&mut self, fields: Vec<BString>, functions: bool) -> Outcome {
        let Some(name) = fields.first().cloned() else { return Ok(ExitStatus::SUCCESS) };
        let found = match self.search(&name).await {
            Found::Function(_) if !functions => match self.find_builtin(&name) {
                Some(builtin) => Found::Builtin(builtin),
                None => self.search_program(&name).await,
            },
            found => found,
        };
        match found {
            Found::Builtin(builtin) => {
                let operands = fields.into_iter().map(Operand::Field).collect();
                self.run_builtin_plainly(builtin, operands).await
            }
            Found::Function(function) => {
                self.call_function(&function, fields.into_iter().skip(1).collect()).await
            }
            found => self.run_found(&name, found, fields).await,
        }
    }

    /// Runs a builtin. POSIX: a usage error of a special one ends the shell.
    pub async fn run_builtin(&mut self, builtin: &'static Builtin, operands: Vec<Operand<'_>>) -> Outcome {
        let of_commands = reads_commands(builtin) && !is_misused(builtin, &operands);
        match self.run_reading_builtin(builtin, operands).await {
            Ok(status)
                if builtin.special
                    && status == ExitStatus::USAGE
                    && self.is(ShellOption::Posix)
                    && !of_commands =>
            {
                Err(Divert::Exit(status))
            }
            other => other,
        }
    }

    /// The same, where only `eval` and `.` are special: what they cannot read ends the shell, whatever the commands in it
    /// return does not.
    async fn run_reading_builtin(
        &mut self,
        builtin: &'static Builtin,
        operands: Vec<Operand<'_>>,
    ) -> Outcome {
        self.status.unread = false;
        match self.run_any_builtin(builtin, operands).await {
            Ok(status)
                if reads_commands(builtin)
                    && std::mem::take(&mut self.status.unread)
                    && self.is(ShellOption::Posix) =>
            {
                Err(Divert::Exit(status))
            }
            other => other,
        }
    }

    async fn run_any_builtin(&mut self, builtin: &'static Builtin, operands: Vec<Operand<'_>>) -> Outcome {
        let (outcome, last) = match builtin.run {
            builtin::Run::Plain(run) => {
                let mut fields = builtin::into_fields(operands);
                let mut reply = Reply::default();
                let outcome = run(self, &fields, &mut reply);
                let last = fields.pop().unwrap_or_default();
                (self.deliver(builtin.name, reply, outcome).await, last)
            }
            builtin::Run::Async(run) => {
                let mut fields = builtin::into_fields(operands);
                let outcome = run(self, &fields).await;
                let last = fields.pop().unwrap_or_default();
                let last = match builtin.name {
                    "unset" => builtin::unset::without_subscript(last),
                    _ => last,
                };
                (outcome, last)
            }
            builtin::Run::Declaration(run) => {
                let last = match operands.last() {
                    Some(Operand::Assignment(assignment, builtin::Assigned::Elements(_))) => {
                        BString::from(&*assignment.name)
                    }
                    Some(operand) => operand.field(),
                    None => BString::default(),
                };
                (run(self, operands).await, last)
            }
        };
        // A command that is given up leaves it as it was.
        if !matches!(outcome, Err(Divert::Discard(_) | Divert::Expression(_) | Divert::Unwind(_))) {
            self.status.last_argument = last;
        }
        outcome
    }

    /// Writes what a builtin says.
    pub async fn deliver(&mut self, name: &str, reply: Reply, outcome: Outcome) -> Outcome {
        let Reply { out, errors, gives_up, ends, refused } = reply;
        for error in errors {
            match error {
                Message::Error(text) => self.builtin_error(name, &[&text]).await?,
                Message::Plain(text) => self.write_error(&[text.as_slice(), b"\n"].concat()).await?,
            }
        }
        if refused {
            self.after_refusal()?;
        }
        if gives_up {
            return Err(builtin::GIVEN_UP);
        }
        if ends {
            return Err(self.expansion_failed());
        }
        if out.is_empty() {
            return outcome;
        }
        let written = self.write_out(out).await;
        match written {
            Ok(()) => outcome,
            Err(Error::Limit(limit)) => Err(Divert::Abort(limit)),
            Err(Error::BrokenPipe | Error::Errno(Errno::EPIPE)) => {
                self.broken_pipe(name).await?;
                Ok(ExitStatus::FAILURE)
            }
            Err(error) => {
                let error = match error {
                    Error::Errno(errno) => errno.message().to_owned(),
                    other => other.to_string(),
                };
                self.report([name.as_bytes(), b": write error: ", error.as_bytes()].concat()).await?;
                outcome.map(|_| ExitStatus::FAILURE)
            }
        }
    }

    /// Writes to standard output.
    pub async fn write_out(&mut self, out: Vec<u8>) -> Result<(), Error> {
        let Ok(file) = self.files.get(1).cloned() else { return Err(Errno::EBADF.into()) };
        self.world.meter.step(1).await?;
        match file.try_write(&out) {
            Some(done) => done,
            None => file.write(bytes::Bytes::from(out)).await,
        }
    }

    /// SIGPIPE for the shell itself: deadly, unless it is ignored.
    async fn broken_pipe(&mut self, name: &str) -> Result<(), Divert> {
        use crate::shell::signal::PIPE;
        match self.traps.actions.get(&Condition::Signal(PIPE)) {
            None => Err(Divert::Signal(PIPE)),
            Some(_) => {
                self.process.signal(PIPE);
                self.report(format!("{name}: write error: Broken pipe")).await
            }
        }
    }

    /// Calls a function.
    pub async fn call_function(&mut self, function: &Arc<Function>, arguments: Vec<BString>) -> Outcome {
        self.calls.depth += 1;
        let entered = self.world.meter.depth(self.calls.depth).map_err(Divert::Abort);
        let nesting =
            self.scalar(b"FUNCNEST").and_then(|n| std::str::from_utf8(&n).ok()?.parse::<usize>().ok());
        let outcome = match (entered, nesting) {
            (Err(divert), _) => Err(divert),
            (Ok(()), Some(most))
                if most > 0 && self.calls.calls.iter().filter(|c| c.is_function).count() >= most =>
            {
                let name = &function.definition.name;
                let message = format!(": maximum function nesting level exceeded ({most})");
                self.report([name, message.as_bytes()].concat()).await?;
                Err(Divert::Expression(ExitStatus::FAILURE))
            }
            _ => self.call_deep(function, arguments).await,
        };
        self.calls.depth -= 1;
        outcome
    }

    fn call_deep<'a>(
        &'a mut self,
        function: &'a Arc<Function>,
        arguments: Vec<BString>,
    ) -> OnStack<'a, Outcome> {
        OnStack(Box::pin(self.call_entered(function, arguments)))
    }

    /// Runs a builtin from within `builtin`.
    pub fn run_builtin_deep<'a>(
        &'a mut self,
        builtin: &'static Builtin,
        operands: Vec<Operand<'a>>,
    ) -> OnStack<'a, Outcome> {
        OnStack(Box::pin(self.run_reading_builtin(builtin, operands)))
    }

    /// Runs a builtin from within `command`, where none is special.
    fn run_builtin_plainly<'a>(
        &'a mut self,
        builtin: &'static Builtin,
        operands: Vec<Operand<'a>>,
    ) -> OnStack<'a, Outcome> {
        OnStack(Box::pin(async move {
            let outcome = self.run_any_builtin(builtin, operands).await;
            self.status.unread = false;
            outcome
        }))
    }

    /// Charges a call's arguments, if they are not small.
    pub(crate) fn charge_arguments(&self, arguments: &[BString]) -> Result<Option<Charge>, Divert> {
        let bytes = arguments.iter().map(|a| a.len() + ARGUMENT_BYTES).sum();
        if bytes <= FREE_ARGUMENTS {
            return Ok(None);
        }
        Ok(Some(self.world.meter.memory(bytes)?))
    }

    async fn call_entered(&mut self, function: &Arc<Function>, arguments: Vec<BString>) -> Outcome {
        self.is_command = false;
        let definition = &function.definition;
        let _charge = self.charge_arguments(&arguments)?;
        let arguments = Arc::new(arguments);
        self.calls.calls.push(Call {
            name: definition.name.clone(),
            source: function.source.clone(),
            line: self.calls.line,
            is_function: true,
            arguments: self.is(ShellOption::Extdebug).then(|| Arc::clone(&arguments)),
        });
        let positional = std::mem::replace(&mut self.calls.positional, Arc::clone(&arguments));
        let loops = std::mem::take(&mut self.calls.loops);
        let line = self.calls.line;
        let hidden_traps = self.hide_traps(function.traced);
        self.variables.enter_function();
        let watched = if self.is_debugged() {
            self.calls.line = definition.body.span.line;
            Box::pin(self.run_debug_trap()).await.map(drop)
        } else {
            Ok(())
        };
        self.calls.line = definition.body.span.line;
        let around = std::mem::replace(&mut self.calls.around, definition.body.span.line);
        let saved_options = self.local_options.take();
        let outcome = match watched {
            Ok(()) => self.run_compound(&definition.body).await,
            Err(divert) => Err(divert),
        };
        let outcome = match outcome {
            // Where the body is the command that failed, that tells within the function.
            Ok(status) if !status.is_success() && super::pipeline::is_expression(&definition.body.kind) => {
                let watched = self.traps.action(Condition::Error).is_some();
                self.status.last = status;
                self.after_failure(status, watched).await.map(|()| status)
            }
            outcome => outcome,
        };
        // `return` leaves `$?` to the `RETURN` trap as it was before.
        let by_return = matches!(outcome, Err(Divert::Return(_)));
        let outcome = match outcome {
            Err(Divert::Return(status)) => Ok(status),
            other => other,
        };
        if let Ok(status) = outcome
            && !by_return
        {
            self.status.last = status;
        }
        self.status.last_argument.clear();
        self.status.last_argument.extend_from_slice(arguments.last().map_or(&*definition.name, |a| a));
        let returned = if outcome.is_ok() { self.run_return_trap().await } else { Ok(()) };
        if let Ok(status) = outcome {
            self.status.last = status;
        }
        // An error ends a subshell here, but for one in the text of an `eval` or a substitution, which is left first.
        if self.subshell > 0
            && self.eval_depth == self.own_eval_depth
            && matches!(outcome, Err(Divert::Exit(_) | Divert::Discard(_) | Divert::Expression(_)))
        {
            self.keep_exit_scope();
        }
        if let Some(options) = std::mem::replace(&mut self.local_options, saved_options) {
            // Those of `shopt` stay.
            self.options.restore_set(options);
        }
        self.variables.leave();
        self.restore_traps(hidden_traps);
        (self.calls.line, self.calls.around) = (line, around);
        self.calls.loops = loops;
        // Whether parameters were set is forgotten behind any call.
        (self.calls.positional, self.calls.positional_set) = (positional, false);
        self.calls.calls.pop();
        returned?;
        outcome
    }
}

/// Does a builtin run commands that it reads?
fn reads_commands(builtin: &Builtin) -> bool {
    matches!(builtin.name, "eval" | "." | "source")
}

/// Is such a builtin called in a way that it refuses?
fn is_misused(builtin: &Builtin, operands: &[Operand<'_>]) -> bool {
    match operands.get(1) {
        None => builtin.name != "eval",
        Some(Operand::Field(field)) => field.len() > 1 && field.starts_with(b"-") && field != "--",
        Some(_) => false,
    }
}
