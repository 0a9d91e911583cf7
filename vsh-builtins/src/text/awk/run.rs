//! Records are read, rules are run, and what the machine waits for is done.

use bstr::{BString, ByteSlice};
use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error, ExitStatus};

use super::array::Origin;
use super::ast::{Redirect, Source};
use super::code::{Code, special};
use super::io::{End, Reader, Separator, Streams, ignore_broken};
use super::lex::unescape;
use super::machine::{Fail, Machine, Trap};
use super::notes::Warned;
use super::value::{Text, Value, put_integer};
use super::{Invocation, trouble};
use crate::support::date;

/// The variable that an operand `name=value` assigns to.
pub(super) fn name_of(text: &[u8]) -> Option<String> {
    let at = memchr::memchr(b'=', text)?;
    let name = text.get(..at)?;
    let starts_well = name.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_');
    let good = name.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b':'));
    (starts_well && good).then(|| String::from_utf8_lossy(name).into_owned())
}

/// How a section ended.
enum Ended {
    Done,
    Next,
    NextFile,
    Exit,
}

struct Runner<'a> {
    machine: Machine<'a>,
    streams: Streams,
    main: Option<Reader>,
    /// The operand that is next.
    operand: usize,
    /// A file was an operand.
    any_file: bool,
    /// No more input.
    exhausted: bool,
    status: Option<u8>,
    csv: bool,
    sandbox: bool,
    terminator: Vec<u8>,
    /// Room for the next record.
    spare: Vec<u8>,
    /// `RT`, as it was set last.
    last_terminator: Option<Vec<u8>>,
    _charge: Charge,
}

/// Runs a compiled program.
pub(super) async fn run(
    cx: &mut Cx<'_>,
    code: &Code,
    invocation: Invocation,
    warned: Warned,
) -> Result<ExitStatus, Error> {
    let mut machine = Machine::new(code, cx.meter(), invocation.utf8);
    machine.settings.csv = invocation.csv;
    machine.settings.dialect = invocation.dialect;
    machine.settings.numbers = invocation.numbers;
    machine.clock = date::now(cx);
    machine.warned = warned;
    let mut runner = Runner {
        machine,
        streams: Streams { dialect: invocation.dialect, ..Streams::default() },
        main: None,
        operand: 1,
        any_file: false,
        exhausted: false,
        status: None,
        csv: invocation.csv,
        sandbox: invocation.sandbox,
        terminator: Vec::new(),
        spare: Vec::new(),
        last_terminator: None,
        _charge: cx.meter().memory(code.ops.len() * 24)?,
    };
    let done = match runner.prepare(cx, &invocation) {
        Ok(()) => runner.program(cx).await,
        Err(fail) => Err(runner.report(fail)),
    };
    let closed = match &done {
        Err(Error::Limit(_) | Error::BrokenPipe) => Ok(()),
        _ => runner.streams.close_all().await,
    };
    if let Err(error) = done {
        runner.say(cx).await?;
        return Err(runner.written(error));
    }
    closed?;
    if let Some(file) = &invocation.dump {
        super::dump::dump(cx, &mut runner.machine, file).await?;
    }
    cx.out.flush().await.map_err(|error| runner.written_at_end(error))?;
    Ok(ExitStatus(runner.status.unwrap_or(0)))
}

/// A function that was called cannot go on to the next record where there is none.
fn refuse_next(ended: &Ended, section: &str) -> Result<(), Error> {
    let word = match ended {
        Ended::Next => "next",
        Ended::NextFile => "nextfile",
        _ => return Ok(()),
    };
    Err(trouble(format!("fatal: `{word}' cannot be called from a `{section}' rule")))
}

impl Runner<'_> {
    fn report(&mut self, fail: Fail) -> Error {
        let why = match fail {
            Fail::Limit(limit) => return Error::Limit(limit),
            Fail::Fatal(why) => why,
        };
        match String::from_utf8(why.into()) {
            Ok(why) => trouble(format!("fatal: {why}")),
            // What is no text is said as it is.
            Err(why) => {
                let place = format!("{}fatal: ", self.machine.place());
                self.machine.warnings.push([place.as_bytes(), why.as_bytes()].concat().into());
                Error::Exit(ExitStatus(2))
            }
        }
    }

    /// Says what is to be said.
    async fn say(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        if self.machine.warnings.is_empty() {
            return Ok(());
        }
        cx.out.flush().await?;
        for text in std::mem::take(&mut self.machine.warnings) {
            cx.diagnose(text).await?;
        }
        Ok(())
    }

    /// What is said of an output that failed while the program ran.
    fn written(&self, error: Error) -> Error {
        match error {
            Error::Write(why) => {
                trouble(format!("{}fatal: print to \"standard output\" failed: {why}", self.machine.place()))
            }
            Error::Fatal(why, status) if why.starts_with("fatal: ") => {
                Error::Fatal(format!("{}{why}", self.machine.place()), status)
            }
            other => other,
        }
    }

    /// What is said of an output that failed behind the program's end.
    fn written_at_end(&self, error: Error) -> Error {
        match error {
            Error::Write(why) => Error::fatal(format!(
                "{}warning: error writing standard output: {why}",
                self.machine.record_place()
            )),
            other => other,
        }
    }

    fn prepare(&mut self, cx: &mut Cx<'_>, invocation: &Invocation) -> Result<(), Fail> {
        let machine = &mut self.machine;
        let argv = machine.arrays.make(Origin::Global(special::ARGV as usize));
        machine.put_global(special::ARGV, Value::Array(argv));
        machine.put_global(special::ARGC, Value::Number((invocation.operands.len() + 1) as f64));
        machine.arrays.set(argv, Text::new(b"0"), Value::string(cx.name()))?;
        for (number, operand) in (1i64..).zip(&invocation.operands) {
            let mut key = Vec::new();
            put_integer(&mut key, number);
            machine.arrays.set(argv, Text::new(&key), Value::input(operand))?;
        }
        let environment = machine.arrays.make(Origin::Global(special::ENVIRON as usize));
        machine.put_global(special::ENVIRON, Value::Array(environment));
        for (name, value) in cx.environment() {
            machine.arrays.set(environment, Text::new(&name), Value::input(&value))?;
        }
        if invocation.dialect.is_gnu() {
            self.prepare_extensions(cx)?;
        }
        self.prepare_input(invocation)
    }

    /// The variables that others do not know.
    fn prepare_extensions(&mut self, cx: &Cx<'_>) -> Result<(), Fail> {
        let machine = &mut self.machine;
        let info = machine.arrays.make(Origin::Global(special::PROCINFO as usize));
        machine.put_global(special::PROCINFO, Value::Array(info));
        let credentials = cx.credentials();
        let ids = [
            ("uid", credentials.uid),
            ("euid", credentials.uid),
            ("gid", credentials.gid),
            ("egid", credentials.gid),
            ("pid", 2),
            ("ppid", 1),
            ("pgrpid", 2),
        ];
        for (name, number) in ids {
            machine.arrays.set(info, Text::new(name.as_bytes()), Value::Number(f64::from(number)))?;
        }
        for (name, text) in [("version", "5.2.1"), ("FS", "FS"), ("strftime", "%a %b %e %H:%M:%S %Z %Y")] {
            machine.arrays.set(info, Text::new(name.as_bytes()), Value::string(text.as_bytes()))?;
        }
        machine.symbols = machine.arrays.make(Origin::Nothing);
        machine.put_global(special::SYMTAB, Value::Array(machine.symbols));
        let functions = machine.arrays.make(Origin::Nothing);
        machine.function_names = functions;
        machine.put_global(special::FUNCTAB, Value::Array(functions));
        for name in super::functions::names() {
            machine.arrays.set(functions, Text::new(name.as_bytes()), Value::string(name.as_bytes()))?;
        }
        for function in &machine.code.functions {
            let name = function.name.as_bytes();
            machine.arrays.set(functions, Text::new(name), Value::string(name))?;
        }
        Ok(())
    }

    /// What the command line says of the input, and of variables.
    fn prepare_input(&mut self, invocation: &Invocation) -> Result<(), Fail> {
        let machine = &mut self.machine;
        if self.csv {
            machine.set_special(special::FS, Value::string(b","))?;
        }
        if let Some(separator) = &invocation.separator {
            machine.set_special(special::FS, Value::string(separator))?;
        }
        for (name, value) in &invocation.assignments {
            self.assign_value(name, value)?;
        }
        Ok(())
    }

    /// An operand `name=value`; false if it is none.
    fn assign(&mut self, text: &[u8]) -> Result<bool, Fail> {
        let Some(name) = name_of(text) else { return Ok(false) };
        let at = memchr::memchr(b'=', text).unwrap_or(0);
        let value = unescape(text.get(at + 1..).unwrap_or_default(), &mut self.machine.warned);
        for text in std::mem::take(&mut self.machine.warned.pending) {
            self.machine.warnings.push(text);
        }
        self.assign_value(&name, &value)?;
        Ok(true)
    }

    fn assign_value(&mut self, name: &str, value: &[u8]) -> Result<(), Fail> {
        if self.machine.code.functions.iter().any(|function| function.name == name) {
            return Err(Fail::Fatal(format!("cannot use function name `{name}' as variable name").into()));
        }
        let number = self.machine.code.globals.iter().position(|global| *global == name);
        let Some(number) = number.and_then(|number| u32::try_from(number).ok()) else { return Ok(()) };
        let value = Value::input(value);
        if number < special::PLAIN {
            self.machine.set_special(number, value)
        } else {
            self.machine.set(super::code::Place::Global(number), value)
        }
    }

    async fn program(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let code = self.machine.code;
        if let Some(begin) = code.begin {
            let ended = self.section(cx, begin).await?;
            refuse_next(&ended, "BEGIN")?;
            if let Ended::Exit = ended {
                return self.finish(cx).await;
            }
        }
        if code.main.is_some() || code.end.is_some() || code.begin_file.is_some() || code.end_file.is_some() {
            self.records(cx).await?;
        }
        self.finish(cx).await
    }

    async fn finish(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        // `exit` within END ends it; a status given before is kept.
        if let Some(end) = self.machine.code.end {
            let ended = self.section(cx, end).await?;
            refuse_next(&ended, "END")?;
        }
        if let Some(main) = &mut self.main {
            main.give_back().await;
        }
        Ok(())
    }

    async fn records(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let main = self.machine.code.main;
        loop {
            if !self.read_main(cx, true).await? {
                return Ok(());
            }
            let Some(main) = main else { continue };
            match self.section(cx, main).await? {
                Ended::Done | Ended::Next => {}
                Ended::NextFile => self.end_file(cx).await?,
                Ended::Exit => {
                    return Ok(());
                }
            }
            if self.exhausted && self.main.is_none() {
                return Ok(());
            }
            cx.out.relax().await?;
        }
    }

    /// The next record of the main input, into the record or (not) into `line`.
    async fn read_main(&mut self, cx: &mut Cx<'_>, into_record: bool) -> Result<bool, Error> {
        loop {
            if self.main.is_none() && !self.next_file(cx).await? {
                return Ok(false);
            }
            let Some(reader) = &mut self.main else { return Ok(false) };
            if !reader.is_ready() {
                cx.out.flush().await?;
            }
            let machine = &mut self.machine;
            let line = &mut self.spare;
            line.clear();
            let read = reader.record(&machine.settings.separator, line, &mut self.terminator);
            let found = match self.streams.children.drive(read).await {
                Ok(found) => found,
                Err(Error::Errno(why)) => {
                    let name = self.machine.globals.get(special::FILENAME as usize).map(|v| v.text(b"%.6g"));
                    let name = name.unwrap_or(Text::EMPTY);
                    let name = name.as_bytes().as_bstr().to_owned();
                    if why == vsh_fs::Errno::EISDIR {
                        let place = self.machine.place();
                        let text =
                            format!("{place}warning: command line argument `{name}' is a directory: skipped");
                        cx.diagnose(text).await?;
                    } else {
                        return Err(trouble(format!("fatal: error reading input file `{name}': {why}")));
                    }
                    false
                }
                Err(other) => return Err(other),
            };
            if found {
                self.machine.nr += 1.0;
                self.machine.fnr += 1.0;
                self.set_terminator();
                if into_record {
                    self.machine.record.replace(&mut self.spare);
                } else {
                    let text = Text::charged(std::mem::take(&mut self.spare), cx.meter())?;
                    self.machine.line = Value::Input(text);
                }
                return Ok(true);
            }
            self.end_file(cx).await?;
        }
    }

    fn set_terminator(&mut self) {
        if self.machine.settings.dialect.is_gnu() && self.last_terminator.as_ref() != Some(&self.terminator) {
            self.machine.put_global(special::RT, Value::string(&self.terminator));
            self.last_terminator = Some(self.terminator.clone());
        }
    }

    async fn end_file(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        if self.main.take().is_none() {
            return Ok(());
        }
        if let Some(section) = self.machine.code.end_file {
            Box::pin(self.section(cx, section)).await?;
        }
        Ok(())
    }

    /// Opens the next operand; false if there is none.
    async fn next_file(&mut self, cx: &mut Cx<'_>) -> Result<bool, Error> {
        loop {
            if self.exhausted {
                return Ok(false);
            }
            let count = self
                .machine
                .globals
                .get(special::ARGC as usize)
                .map_or(0.0, |count| count.number(self.machine.settings.numbers));
            if self.operand as f64 >= count {
                self.exhausted = true;
                if self.any_file {
                    return Ok(false);
                }
                let input = cx.stdin();
                self.start(cx, input, b"-").await?;
                return Ok(true);
            }
            let mut key = Vec::new();
            put_integer(&mut key, i64::try_from(self.operand).unwrap_or(i64::MAX));
            self.operand += 1;
            cx.meter().step(1).await?;
            let Some(Value::Array(argv)) = self.machine.globals.get(special::ARGV as usize) else { continue };
            let Some(value) = self.machine.arrays.get(*argv, &key).cloned() else { continue };
            let name = self.machine.text_of(&value);
            let name = name.as_bytes();
            if name.is_empty() {
                continue;
            }
            if self.assign(name).map_err(|fail| self.report(fail))? {
                self.say(cx).await?;
                continue;
            }
            self.any_file = true;
            let path: &[u8] = if name == b"/dev/stdin" { b"-" } else { name };
            match cx.input(path).await {
                Ok(input) => {
                    self.start(cx, input, name).await?;
                    return Ok(true);
                }
                Err(why) => {
                    self.machine.fnr = 0.0;
                    self.machine.put_error(&why.to_string());
                    if self.machine.code.begin_file.is_some()
                        && matches!(self.begin_file(cx, name).await?, Ended::NextFile)
                    {
                        continue;
                    }
                    let name = name.as_bstr();
                    return Err(trouble(format!("fatal: cannot open file `{name}' for reading: {why}")));
                }
            }
        }
    }

    async fn start(&mut self, cx: &mut Cx<'_>, input: vsh_core::io::Input, name: &[u8]) -> Result<(), Error> {
        let mut reader = Reader::new(input, cx.meter().no_memory());
        reader.csv = self.csv;
        self.main = Some(reader);
        self.machine.fnr = 0.0;
        self.machine.put_global(special::FILENAME, Value::input(name));
        self.machine.put_error("");
        let index = if self.any_file { (self.operand - 1) as f64 } else { 0.0 };
        if self.machine.settings.dialect.is_gnu() {
            self.machine.put_global(special::ARGIND, Value::Number(index));
        }
        if self.machine.code.begin_file.is_some()
            && let Ended::NextFile = self.begin_file(cx, name).await?
        {
            self.end_file(cx).await?;
        }
        Ok(())
    }

    async fn begin_file(&mut self, cx: &mut Cx<'_>, name: &[u8]) -> Result<Ended, Error> {
        self.machine.put_global(special::FILENAME, Value::input(name));
        match self.machine.code.begin_file {
            Some(section) => Box::pin(self.section(cx, section)).await,
            None => Ok(Ended::Done),
        }
    }

    /// Runs a section of the program to its end.
    async fn section(&mut self, cx: &mut Cx<'_>, start: u32) -> Result<Ended, Error> {
        self.machine.enter(start);
        loop {
            let trap = match self.machine.run(cx.out.buffer()) {
                Ok(trap) => trap,
                Err(fail) => {
                    cx.out.flush().await?;
                    self.say(cx).await?;
                    return Err(self.report(fail));
                }
            };
            self.say(cx).await?;
            match trap {
                Trap::Warn => {}
                Trap::Done => return Ok(Ended::Done),
                Trap::Yield => cx.meter().step(256).await?,
                Trap::Full => {
                    let flushed = cx.out.flush();
                    self.streams.children.drive(flushed).await?;
                }
                Trap::Next => return Ok(Ended::Next),
                Trap::NextFile => return Ok(Ended::NextFile),
                Trap::Exit(status) => {
                    if let Some(status) = status {
                        self.status = Some((status as i64 & 0xff) as u8);
                    }
                    return Ok(Ended::Exit);
                }
                Trap::Write(how, name, data) => self.write(cx, how, &name, data).await?,
                Trap::Getline(source, name, target) => {
                    let result = Box::pin(self.getline(cx, source, name, target)).await?;
                    self.machine.push(Value::Number(result));
                }
                Trap::System(command) => {
                    self.refuse_in_sandbox("system")?;
                    let command = self.machine.text_of(&command);
                    self.streams.environment = self.machine.environment(cx.environment());
                    let status = self.streams.system(cx, command.as_bytes()).await?;
                    self.machine.push(Value::Number(status));
                }
                Trap::Close(name, how) => {
                    let name = self.machine.text_of(&name);
                    let how = how.map(|how| self.machine.text_of(&how));
                    let end = match how.as_ref().map(|how| how.as_bytes()) {
                        None => End::Both,
                        Some(b"to") => End::To,
                        Some(b"from") => End::From,
                        Some(_) => {
                            return Err(trouble("fatal: close: second argument must be `to' or `from'"));
                        }
                    };
                    cx.out.flush().await?;
                    let closed = self.streams.close(name.as_bytes(), end).await?;
                    self.machine.push(Value::Number(closed.unwrap_or(-1.0)));
                }
                Trap::Flush(name) => {
                    let known = match name {
                        None => true,
                        Some(name) => {
                            let name = self.machine.text_of(&name);
                            name.as_bytes().is_empty()
                                || self.streams.is_standard(name.as_bytes())
                                || self.streams.sinks.keys().any(|(key, _)| key == name.as_bytes())
                        }
                    };
                    self.streams.flush(cx).await?;
                    self.machine.push(Value::Number(if known { 0.0 } else { -1.0 }));
                }
            }
        }
    }

    fn refuse_in_sandbox(&self, what: &str) -> Result<(), Error> {
        if self.sandbox {
            return Err(trouble(format!("fatal: '{what}' function not allowed in sandbox mode")));
        }
        Ok(())
    }

    async fn write(
        &mut self,
        cx: &mut Cx<'_>,
        how: Redirect,
        name: &Value,
        data: Vec<u8>,
    ) -> Result<(), Error> {
        let name = self.machine.text_of(name);
        let name = name.as_bytes();
        if self.sandbox {
            return Err(trouble("fatal: redirection not allowed in sandbox mode"));
        }
        if name.is_empty() {
            let sign = match how {
                Redirect::File => ">",
                Redirect::Append => ">>",
                Redirect::Pipe => "|",
                Redirect::TwoWay => "|&",
            };
            return Err(trouble(format!("fatal: expression for `{sign}' redirection has null string value")));
        }
        if matches!(how, Redirect::File | Redirect::Append) && self.streams.is_standard(name) {
            return cx.out.write(&data).await;
        }
        if name == b"/dev/stderr" && !self.streams.dialect.is_posix() {
            return cx.write_error(&data).await;
        }
        if matches!(how, Redirect::Pipe | Redirect::TwoWay) {
            self.streams.environment = self.machine.environment(cx.environment());
        }
        self.streams.sink(cx, how, name).await?;
        let Streams { children, sinks, .. } = &mut self.streams;
        let key = (BString::from(name), matches!(how, Redirect::Pipe | Redirect::TwoWay));
        let Some(output) = sinks.get_mut(&key).and_then(|sink| sink.output.as_mut()) else {
            return Err(trouble("fatal: attempt to write to closed write end of two-way pipe"));
        };
        output.buffer().extend_from_slice(&data);
        match children.drive(output.relax()).await {
            Err(Error::Fatal(why, _)) => {
                let name = name.as_bstr();
                Err(trouble(format!("fatal: cannot write to `{name}': {why}")))
            }
            done => ignore_broken(done),
        }
    }

    async fn getline(
        &mut self,
        cx: &mut Cx<'_>,
        source: Source,
        name: Option<Value>,
        into_variable: bool,
    ) -> Result<f64, Error> {
        if source == Source::Main {
            return Ok(f64::from(u8::from(self.read_main(cx, !into_variable).await?)));
        }
        let name = name.map(|name| self.machine.text_of(&name)).unwrap_or(Text::EMPTY);
        let is_command = source != Source::File;
        if self.sandbox {
            return Err(trouble("fatal: redirection not allowed in sandbox mode"));
        }
        if name.as_bytes().is_empty() {
            let sign = match source {
                Source::TwoWay => "|&",
                Source::Command => "|",
                _ => "<",
            };
            return Err(trouble(format!("fatal: expression for `{sign}' redirection has null string value")));
        }
        if source == Source::TwoWay && self.streams.deaf.contains(name.as_bytes().as_bstr()) {
            return Err(trouble("fatal: getline: attempt to read from closed read end of two-way pipe"));
        }
        if is_command {
            self.streams.environment = self.machine.environment(cx.environment());
        }
        if source == Source::TwoWay {
            self.streams.sink(cx, Redirect::TwoWay, name.as_bytes()).await?;
        }
        if let Err(why) = self.streams.reader(cx, name.as_bytes(), is_command).await? {
            self.machine.put_error(&why.to_string());
            return Ok(-1.0);
        }
        let key = (BString::from(name.as_bytes()), is_command);
        let Streams { children, readers, .. } = &mut self.streams;
        let Some((reader, _)) = readers.get_mut(&key) else { return Ok(-1.0) };
        if !reader.is_ready() {
            cx.out.flush().await?;
        }
        let mut line = Vec::new();
        let separator: &Separator = &self.machine.settings.separator;
        match children.drive(reader.record(separator, &mut line, &mut self.terminator)).await {
            Ok(true) => {}
            Ok(false) => return Ok(0.0),
            Err(Error::Errno(why)) => {
                self.machine.put_error(&why.to_string());
                return Ok(-1.0);
            }
            Err(other) => return Err(other),
        }
        self.set_terminator();
        if into_variable {
            self.machine.line = Value::Input(Text::charged(line, cx.meter())?);
        } else {
            self.machine.record.set(&line);
        }
        Ok(1.0)
    }
}
