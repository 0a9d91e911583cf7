//! Cycles: a line is read, the script is run over it, what is left is printed.

mod effects;
mod select;
mod show;

use std::collections::HashSet;

use bstr::BString;
use vsh_core::io::Input;
use vsh_core::meter::Charge;
use vsh_core::regex::{Regex, RegexError};
use vsh_core::utility::{Cx, Error, ExitStatus};

use super::input::Source;
use super::output::Sink;
use super::script::{Action, Address, Pattern, Script, Translation};
use super::substitute::{Work, substitute};
use super::{Settings, debug};
use effects::listed;
use select::{Range, first_state};

/// Runs the script over the files.
pub(super) async fn run(
    cx: &mut Cx<'_>,
    script: &Script,
    settings: &Settings,
    files: Vec<BString>,
) -> Result<ExitStatus, Error> {
    let mut outputs = Vec::with_capacity(script.outputs.len());
    for name in &script.outputs {
        outputs.push(Sink::file(cx, name, settings.end).await?);
    }
    let mut machine = Machine {
        script,
        settings,
        source: Source::new(files),
        sink: Sink::standard(settings.end),
        outputs,
        readers: script.line_files.iter().map(|_| Reader::Unopened).collect(),
        pattern: Vec::new(),
        ended: true,
        hold: Vec::new(),
        hold_ended: true,
        line: 0,
        replaced: false,
        last_regex: None,
        asked: HashSet::new(),
        ranges: script.commands.iter().map(first_state).collect(),
        appended: Vec::new(),
        work: Work::default(),
        charge: cx.meter().no_memory(),
    };
    let result = machine.cycles(cx).await;
    if result.is_err() {
        machine.source.abandon(cx).await;
        for output in &mut machine.outputs {
            let _ = output.flush(cx).await;
        }
    }
    let status = result.map_err(|error| output_failed(error, "write to"))?;
    machine.source.close(cx, settings, &mut machine.sink).await?;
    for output in &mut machine.outputs {
        output.flush(cx).await?;
    }
    let closed = cx.files().get(1).is_err();
    let doing = if closed { "close" } else { "flush" };
    cx.out.flush().await.map_err(|error| output_failed(error, doing))?;
    Ok(status)
}

fn output_failed(error: Error, doing: &str) -> Error {
    match error {
        Error::Write(why) => Error::Fatal(format!("couldn't {doing} stdout: {why}"), ExitStatus(4)),
        other => other,
    }
}

/// What is written at the end of the cycle.
enum Appended<'a> {
    Text(&'a [u8]),
    File(&'a BString),
    /// With its end.
    Line {
        text: Vec<u8>,
        _charge: Charge,
    },
}

/// A file that is read line by line.
enum Reader {
    Unopened,
    Open(Box<Input>),
    Missing,
}

/// How a run of the script over a pattern space ends.
enum End {
    /// The pattern space is printed.
    Print,
    /// It is not.
    Silent,
    /// It has been printed already.
    Printed,
    /// `D` left nothing of it.
    Emptied,
    /// It is run over what is left of it.
    Again,
    Quit(u8),
    QuitSilently(u8),
    /// There is no more input.
    Exhausted,
}

struct Machine<'a> {
    script: &'a Script,
    settings: &'a Settings,
    source: Source,
    sink: Sink,
    outputs: Vec<Sink>,
    readers: Vec<Reader>,
    pattern: Vec<u8>,
    /// The line that was read last had its end.
    ended: bool,
    hold: Vec<u8>,
    hold_ended: bool,
    line: u64,
    /// Something was replaced since the last line was read, or the last `t`.
    replaced: bool,
    /// The pattern used last; was it an address's?
    last_regex: Option<(Regex, bool)>,
    /// The patterns of addresses that a substitution without one has used.
    asked: HashSet<usize>,
    ranges: Vec<Range>,
    appended: Vec<Appended<'a>>,
    work: Work,
    charge: Charge,
}

fn trouble(error: RegexError) -> Error {
    Error::fatal(error.message())
}

impl<'a> Machine<'a> {
    async fn cycles(&mut self, cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
        let mut again = false;
        loop {
            if !again {
                self.pattern.clear();
                if !self.read(cx).await? {
                    return Ok(self.source.status);
                }
            }
            if self.settings.debug {
                self.show_input(cx, again).await?;
            }
            again = false;
            let end = self.commands(cx).await?;
            if self.settings.debug && matches!(end, End::Print | End::Silent | End::Printed) {
                cx.out.write(b"END-OF-CYCLE:\n").await?;
            }
            let print = matches!(end, End::Print | End::Quit(_)) && !self.settings.quiet;
            if print {
                self.print(cx).await?;
            }
            // `Q` leaves at once.
            if !matches!(end, End::QuitSilently(_)) && !self.appended.is_empty() {
                self.end_cycle(cx).await?;
            }
            match end {
                End::Print | End::Silent | End::Printed | End::Emptied => {}
                End::Again => again = true,
                // A file that could not be read weighs more.
                End::Quit(_) | End::QuitSilently(_) if !self.source.status.is_success() => {
                    return Ok(self.source.status);
                }
                End::Quit(status) | End::QuitSilently(status) => return Ok(ExitStatus(status)),
                End::Exhausted => return Ok(self.source.status),
            }
        }
    }

    /// Adds the next line to the pattern space.
    async fn read(&mut self, cx: &mut Cx<'_>) -> Result<bool, Error> {
        let found = self.source.line(cx, self.settings, &mut self.sink, &mut self.pattern).await?;
        let Some(ended) = found else { return Ok(false) };
        self.ended = ended;
        self.replaced = false;
        if std::mem::take(&mut self.source.restarted) {
            self.line = 0;
            // Nothing is held, and what `R` reads begins anew.
            self.hold.clear();
            self.readers.iter_mut().for_each(|reader| *reader = Reader::Unopened);
            for (range, command) in self.ranges.iter_mut().zip(&self.script.commands) {
                *range = first_state(command);
            }
        }
        self.line += 1;
        self.account()?;
        Ok(true)
    }

    /// Charges what is held.
    fn account(&mut self) -> Result<(), Error> {
        Ok(self.charge.resize(self.pattern.capacity() + self.hold.capacity())?)
    }

    fn end(&self) -> Option<u8> {
        self.ended.then_some(self.settings.end)
    }

    async fn print(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let end = self.end();
        self.sink.line(cx, &self.pattern, end).await
    }

    async fn at_end(&mut self, cx: &mut Cx<'_>) -> Result<bool, Error> {
        self.source.at_end(cx, self.settings, &mut self.sink).await
    }

    fn first_line(&self) -> &[u8] {
        let at = memchr::memchr(self.settings.end, &self.pattern).unwrap_or(self.pattern.len());
        self.pattern.get(..at).unwrap_or_default()
    }

    /// The pattern, or the one used last; was that an address's?
    fn regex(&mut self, pattern: &Pattern, of_address: bool) -> Result<(Regex, bool), Error> {
        if let Some(regex) = pattern {
            self.last_regex = Some((regex.clone(), of_address));
        }
        self.last_regex
            .clone()
            .ok_or_else(|| Error::fatal(format!("{}no previous regular expression", self.script.end)))
    }

    fn matches(&mut self, pattern: &Pattern) -> Result<bool, Error> {
        self.regex(pattern, true)?.0.is_match(&self.pattern).map_err(trouble)
    }

    async fn commands(&mut self, cx: &mut Cx<'_>) -> Result<End, Error> {
        let script = self.script;
        let mut at = 0;
        while let Some(command) = script.commands.get(at) {
            let number = at;
            at += 1;
            if self.settings.debug {
                cx.out.buffer().extend_from_slice(b"COMMAND: ");
                debug::put_command(cx.out.buffer(), command.level, &command.shown);
                cx.out.relax().await?;
            }
            let selected = match self.selected_at_once(command) {
                Some(selected) => selected,
                None => self.selected(cx, number, command).await?,
            };
            if selected == command.negated {
                if let Action::Block(end) = command.action {
                    at = end;
                }
                continue;
            }
            match &command.action {
                Action::Block(_) | Action::Nothing => {}
                Action::Substitute(s) => {
                    let (regex, of_address) = self.regex(&s.pattern, false)?;
                    // Only those of addresses are asked how many groups they have, once.
                    if s.pattern.is_none()
                        && of_address
                        && !self.settings.posix
                        && !self.asked.contains(&regex.id())
                    {
                        check_groups(s, &regex, &self.script.end)?;
                        self.asked.insert(regex.id());
                    }
                    if self.settings.debug {
                        self.show_match(cx, &regex)?;
                    }
                    if !substitute(&mut self.pattern, s, &regex, &mut self.work).map_err(trouble)? {
                        if self.settings.debug {
                            self.show_spaces(cx, command).await?;
                        }
                        continue;
                    }
                    self.replaced = true;
                    self.account()?;
                    if s.execute {
                        let command = std::mem::take(&mut self.pattern);
                        let output = self.execute(cx, command).await?;
                        self.pattern
                            .extend_from_slice(output.strip_suffix(&[self.settings.end]).unwrap_or(&output));
                        self.account()?;
                    }
                    if s.print {
                        self.print(cx).await?;
                    }
                    if let Some(file) = s.write {
                        self.write(cx, file, false).await?;
                    }
                }
                Action::Print => self.print(cx).await?,
                Action::PrintFirst => {
                    let length = self.first_line().len();
                    let end = if length < self.pattern.len() { Some(self.settings.end) } else { self.end() };
                    let line = self.pattern.get(..length).unwrap_or_default();
                    self.sink.line(cx, line, end).await?;
                }
                Action::Delete => return Ok(End::Silent),
                Action::DeleteFirst => {
                    let length = self.first_line().len();
                    if length == self.pattern.len() {
                        return Ok(End::Emptied);
                    }
                    self.pattern.drain(..=length);
                    cx.meter().step(1).await?;
                    return Ok(End::Again);
                }
                Action::Next => {
                    let exhausted = self.at_end(cx).await?;
                    if !self.settings.quiet {
                        self.print(cx).await?;
                    }
                    if exhausted {
                        return Ok(End::Printed);
                    }
                    self.end_cycle(cx).await?;
                    self.pattern.clear();
                    if !self.read(cx).await? {
                        return Ok(End::Exhausted);
                    }
                }
                Action::NextAppend => {
                    if self.at_end(cx).await? {
                        return Ok(if self.settings.posix { End::Silent } else { End::Print });
                    }
                    self.end_cycle(cx).await?;
                    self.pattern.push(self.settings.end);
                    if !self.read(cx).await? {
                        return Ok(End::Exhausted);
                    }
                }
                Action::Get => {
                    self.pattern.clone_from(&self.hold);
                    self.ended = self.hold_ended;
                    self.account()?;
                }
                Action::GetAppend => {
                    self.pattern.push(self.settings.end);
                    self.pattern.extend_from_slice(&self.hold);
                    self.ended = self.hold_ended;
                    self.account()?;
                }
                Action::Hold => {
                    self.hold.clone_from(&self.pattern);
                    self.hold_ended = self.ended;
                    self.account()?;
                }
                Action::HoldAppend => {
                    self.hold.push(self.settings.end);
                    self.hold.extend_from_slice(&self.pattern);
                    self.hold_ended = self.ended;
                    self.account()?;
                }
                Action::Exchange => {
                    std::mem::swap(&mut self.pattern, &mut self.hold);
                    std::mem::swap(&mut self.ended, &mut self.hold_ended);
                }
                Action::Zap => self.pattern.clear(),
                Action::Branch(to) => {
                    cx.meter().step(1).await?;
                    at = *to;
                }
                Action::BranchIfReplaced(to) => {
                    cx.meter().step(1).await?;
                    if std::mem::take(&mut self.replaced) {
                        at = *to;
                    }
                }
                Action::BranchUnlessReplaced(to) => {
                    cx.meter().step(1).await?;
                    if !std::mem::take(&mut self.replaced) {
                        at = *to;
                    }
                }
                Action::Append(text) => self.appended.push(Appended::Text(text)),
                // Nothing adds not even the missing end of a line.
                Action::Insert(text) if text.is_empty() => {}
                Action::Insert(text) => self.sink.text(cx, text).await?,
                Action::Change(text) => {
                    let within = command.last.is_some()
                        && self.ranges.get(number).is_some_and(|state| matches!(state, Range::Within(_)));
                    if (command.negated || !within) && !text.is_empty() {
                        self.sink.text(cx, text).await?;
                    }
                    return Ok(End::Silent);
                }
                // `0r` comes before the first line.
                Action::Read(name)
                    if matches!((&command.first, &command.last), (Some(Address::Zero), None)) =>
                {
                    self.copy(cx, name).await?;
                }
                Action::Read(name) => self.appended.push(Appended::File(name)),
                Action::ReadLine(file) => self.take_line(cx, *file).await?,
                Action::Write(file) => self.write(cx, *file, false).await?,
                Action::WriteFirst(file) => self.write(cx, *file, true).await?,
                Action::LineNumber => {
                    let text = self.line.to_string();
                    self.sink.line(cx, text.as_bytes(), Some(self.settings.end)).await?;
                }
                Action::FileName => {
                    self.sink.line(cx, &self.source.name, Some(self.settings.end)).await?;
                }
                Action::List(width) => {
                    let width = width.unwrap_or(self.settings.line_length);
                    let text = listed(&self.pattern, width, self.settings.end);
                    self.sink.line(cx, &text, Some(self.settings.end)).await?;
                }
                Action::Translate(translation) => self.translate(translation),
                Action::Execute(text) => self.execute_command(cx, text).await?,
                // The last line gets its line break then, even if it had none.
                Action::Quit(status) => {
                    self.ended = true;
                    self.sink.text(cx, b"").await?;
                    return Ok(End::Quit(*status));
                }
                Action::QuitSilently(status) => return Ok(End::QuitSilently(*status)),
            }
            if self.settings.debug {
                self.show_spaces(cx, command).await?;
            }
        }
        Ok(End::Print)
    }

    fn translate(&mut self, translation: &Translation) {
        match translation {
            Translation::Bytes(table) => {
                for byte in &mut self.pattern {
                    if let Some(to) = table.get(usize::from(*byte)) {
                        *byte = *to;
                    }
                }
            }
            Translation::Characters(map) => {
                let units = vsh_core::text::chars(&self.pattern, false);
                self.pattern =
                    units.flat_map(|unit| map.get(unit).map_or(unit, Vec::as_slice)).copied().collect();
            }
        }
    }
}

fn check_groups(s: &super::script::Substitution, regex: &Regex, place: &str) -> Result<(), Error> {
    let highest = s.replacement.iter().map(|part| match part {
        super::script::Part::Group(number) => *number,
        _ => 0,
    });
    let highest = highest.max().unwrap_or(0);
    if highest > regex.groups() {
        return Err(Error::fatal(format!("{place}invalid reference \\{highest} on `s' command's RHS")));
    }
    Ok(())
}
