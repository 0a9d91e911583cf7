//! `jq`: a filter for JSON. <https://jqlang.github.io/jq/manual/v1.7/>
//!
//! Texts go through `read`, a program through `lex`, `parse` and `compile`; `machine` runs it; `write` prints.
//! The interpreter is our own: jaq-core was measured on jq's own tests and passed 77 % of them, it evaluates
//! operands in another order, has no `?//`, cannot update through `try`, and recurses on the native stack.
//! Inputs are read one at a time, unless `--slurp` asks for all.
//!
//! Known to differ from jq 1.7: regular expressions are those of `fancy-regex`, so Oniguruma's rarer constructs
//! (absent operators, subexpression calls) are errors; `l` (longest match) has no effect; `--stream` reads a
//! whole text before its events; numbers of more than 17 digits keep their text only until they are calculated with.

mod ast;
mod compile;
mod input;
mod lex;
mod machine;
mod modules;
mod native;
mod number;
mod options;
mod parse;
mod paths;
mod read;
#[cfg(test)]
mod tests;
mod value;
mod write;

use std::sync::Arc;

use bstr::{BString, ByteSlice};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use ast::{Expr, Module, Part};
use compile::{Compiler, Program};
use input::{Inputs, Next};
use machine::{Event, Machine};
use modules::{Failure, Loader};
use native::Library;
use options::{Given, OPTIONS, Settings};
use value::{Heap, Map, Stop, Val};
use write::{Colors, Style};

/// `jq`
pub static UTILITY: Utility = Utility {
    name: "jq",
    summary: "Filter and transform JSON",
    usage: &[
        "[OPTIONS] FILTER [FILE...]",
        "[OPTIONS] --args FILTER [STRING...]",
        "[OPTIONS] --jsonargs FILTER [JSON...]",
    ],
    options: OPTIONS,
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

/// The steps of the machine between two looks at the meter.
const SLICE: u32 = 2048;

const COMPILE_ERROR: ExitStatus = ExitStatus(3);
const NO_OUTPUT: ExitStatus = ExitStatus(4);
const RUN_TIME_ERROR: ExitStatus = ExitStatus(5);

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let settings = options::parse(cx.arguments())?;
    if settings.help {
        return Err(Error::Help);
    }
    if settings.version || settings.configuration {
        cx.out.write(if settings.version { b"jq-1.7.1\n" } else { b"vsh\n" }).await?;
        return Ok(ExitStatus::SUCCESS);
    }
    let heap = Heap::new(cx.meter());
    let (program, files) = program_text(cx, &settings).await?;
    let arguments = Arguments::read(cx, &heap, &settings).await?;
    let search = search_path(cx, &settings);
    let mut loader = Loader::new(&heap, search);
    let program = match compile(cx, &heap, &mut loader, &program, &arguments).await {
        Ok(program) => program,
        Err(Failure::End(error)) => return Err(error),
        Err(Failure::Compile(message)) => return report(cx, &message, &program).await,
    };
    let mut library = Library::new(&heap, cx.meter(), Arc::clone(cx.host()));
    library.zone = BString::from(cx.variable("TZ").unwrap_or_default());
    library.search = settings.search.iter().map(|place| modules::expand(cx, place)).collect();
    let mut session = Session {
        machine: Machine::new(Arc::new(program), library, cx.meter()),
        inputs: Inputs::new(cx, &heap, &settings, files),
        style: style(cx, &settings),
        settings,
        loader,
        status: ExitStatus::SUCCESS,
        last: None,
        halted: None,
    };
    session.all(cx).await
}

/// The program, and the operands that are files.
async fn program_text(cx: &mut Cx<'_>, settings: &Settings) -> Result<(String, Vec<BString>), Error> {
    let files = settings.files.clone();
    let Some(program) = &settings.program else {
        if settings.from_file {
            return Err(Error::usage("no program file given"));
        }
        return Ok((".".to_owned(), files));
    };
    if !settings.from_file {
        return Ok((program.to_str_lossy().into_owned(), files));
    }
    match modules::read(cx, program).await? {
        Some(text) => Ok((text, files)),
        None => {
            let why = match cx.metadata(program).await {
                Ok(_) => "It's a directory".to_owned(),
                Err(why) => why.to_string(),
            };
            Err(Error::Fatal(format!("error: Could not open {program}: {why}"), ExitStatus::USAGE))
        }
    }
}

fn search_path(cx: &Cx<'_>, settings: &Settings) -> Vec<String> {
    if settings.search.is_empty() {
        let usual = ["~/.jq", "$ORIGIN/../lib/jq", "$ORIGIN/../lib"];
        return usual.iter().map(|place| modules::expand(cx, &BString::from(*place))).collect();
    }
    settings.search.iter().map(|place| modules::expand(cx, place)).collect()
}

/// What `$ARGS` holds.
struct Arguments {
    named: Vec<(String, Val)>,
    positional: Vec<Val>,
}

impl Arguments {
    async fn read(cx: &mut Cx<'_>, heap: &Heap, settings: &Settings) -> Result<Self, Error> {
        let mut found = Self { named: Vec::new(), positional: Vec::new() };
        for (name, given) in &settings.named {
            let name = name.to_str_lossy().into_owned();
            if found.named.iter().any(|(known, _)| *known == name) {
                continue;
            }
            let value = given.value(cx, heap, &name).await?;
            found.named.push((name, value));
        }
        for given in &settings.positional {
            let value = given.value(cx, heap, "").await?;
            found.positional.push(value);
        }
        Ok(found)
    }

    fn object(&self, heap: &Heap) -> Val {
        let named = self.named.iter().map(|(name, value)| (Arc::from(name.as_str()), value.clone()));
        let positional = heap.array(self.positional.clone());
        heap.pairs([("positional", positional), ("named", heap.object(named.collect::<Map>()))])
    }
}

impl Given {
    async fn value(&self, cx: &mut Cx<'_>, heap: &Heap, name: &str) -> Result<Val, Error> {
        let wrong = |text: String| Error::Fatal(text, ExitStatus::USAGE);
        match self {
            Self::Text(text) => Ok(heap.text(text.to_str_lossy())),
            Self::Json(text) => {
                let read = read::Reader::whole(heap, cx.meter(), &text.to_str_lossy());
                let option = if name.is_empty() { "--jsonargs" } else { "--argjson" };
                read.ok().flatten().ok_or_else(|| wrong(format!("Invalid JSON text passed to {option}")))
            }
            Self::Slurp(file) | Self::Raw(file) => {
                let option = if matches!(self, Self::Raw(_)) { "--rawfile" } else { "--slurpfile" };
                let bad = |why: String| wrong(format!("Bad JSON in {option} {name} {file}: {why}"));
                let Some(text) = modules::read(cx, file).await? else {
                    let why = match cx.metadata(file).await {
                        Ok(_) => "It's a directory".to_owned(),
                        Err(why) => why.to_string(),
                    };
                    return Err(bad(format!("Could not open {file}: {why}")));
                };
                if matches!(self, Self::Raw(_)) {
                    return Ok(heap.text(text));
                }
                modules::read_all(heap, cx, &text).map_err(bad)
            }
        }
    }
}

async fn compile(
    cx: &mut Cx<'_>,
    heap: &Heap,
    loader: &mut Loader,
    text: &str,
    arguments: &Arguments,
) -> Result<Program, Failure> {
    cx.meter().step(u32::try_from(text.len() / 64).unwrap_or(u32::MAX)).await.map_err(Error::from)?;
    let _charge = cx.meter().memory(text.len().saturating_mul(64)).map_err(Error::from)?;
    let module = parse::parse(text).map_err(|why| Failure::Compile(format!("jq: error: {why}")))?;
    let environment: Map = cx
        .environment()
        .into_iter()
        .map(|(name, value)| (Arc::from(name.to_str_lossy().as_ref()), heap.text(value.to_str_lossy())))
        .collect();
    let globals = vec![("ENV".to_owned(), heap.object(environment))];
    let mut compiler = Compiler::new(heap, globals);
    let mut imports = home_definitions(cx, loader, &mut compiler).await?;
    imports.extend(loader.imports(cx, &mut compiler, &module, ".", 0).await?);
    let mut variables = vec![("ARGS".to_owned(), arguments.object(heap))];
    variables.extend(arguments.named.iter().cloned());
    Ok(compiler.main(&module, imports, variables)?)
}

/// `~/.jq`, if it is a file, is read before the program.
async fn home_definitions(
    cx: &mut Cx<'_>,
    loader: &mut Loader,
    compiler: &mut Compiler,
) -> Result<Vec<compile::Imported>, Failure> {
    let path = modules::expand(cx, &BString::from("~/.jq"));
    let Some(text) = modules::read(cx, path.as_bytes()).await? else { return Ok(Vec::new()) };
    let module = parse::parse(&text).map_err(|why| Failure::Compile(format!("jq: error: {why}")))?;
    let imports = loader.imports(cx, compiler, &module, ".", 1).await?;
    Ok(vec![compile::Imported::Defs(String::new(), compiler.module(&module, imports)?)])
}

async fn report(cx: &mut Cx<'_>, message: &str, program: &str) -> Result<ExitStatus, Error> {
    let text = format!("{message}\n{program}\njq: 1 compile error\n");
    cx.write_error(text.as_bytes()).await?;
    Ok(COMPILE_ERROR)
}

/// The value of an expression of literals.
fn constant(heap: &Heap, module: &Module, id: ast::Id) -> Option<Val> {
    value::deep(|| match module.arena.get(id as usize)? {
        Expr::Number(text) => number::parse(text),
        Expr::String(_, parts) => {
            let text: String = parts
                .iter()
                .map(|part| match part {
                    Part::Text(text) => text.as_str(),
                    Part::Expr(_) => "",
                })
                .collect();
            Some(heap.text(text))
        }
        Expr::Call(name, _, _) => match name.as_str() {
            "true" => Some(Val::Bool(true)),
            "false" => Some(Val::Bool(false)),
            _ => Some(Val::Null),
        },
        Expr::Array(None) => Some(heap.empty_array()),
        Expr::Array(Some(items)) => {
            let mut found = Vec::new();
            let mut rest = *items;
            while let Some(Expr::Comma(before, last)) = module.arena.get(rest as usize) {
                found.push(constant(heap, module, *last)?);
                rest = *before;
            }
            found.push(constant(heap, module, rest)?);
            found.reverse();
            Some(heap.array(found))
        }
        Expr::Object(pairs) => {
            let mut map = Map::default();
            for (key, value) in pairs {
                let key = constant(heap, module, *key)?;
                map.insert(Arc::from(key.str()?), constant(heap, module, *value)?);
            }
            Some(heap.object(map))
        }
        _ => None,
    })
}

fn style(cx: &Cx<'_>, settings: &Settings) -> Style {
    let colors = settings.color.then(|| {
        let mut colors = Colors::default();
        if let Some(text) = cx.variable("JQ_COLORS") {
            colors.set(&text.to_str_lossy());
        }
        colors
    });
    Style { indent: settings.indent, sort: settings.sort, ascii: settings.ascii, colors }
}

/// One run over all inputs.
struct Session {
    machine: Machine,
    inputs: Inputs,
    style: Style,
    settings: Settings,
    loader: Loader,
    status: ExitStatus,
    /// Was the last output neither false nor null?
    last: Option<bool>,
    halted: Option<ExitStatus>,
}

impl Session {
    async fn all(&mut self, cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
        if self.settings.null_input {
            self.one(cx, Val::Null).await?;
        } else {
            while self.halted.is_none() {
                match self.inputs.next(cx).await? {
                    Next::Value(value) => self.one(cx, value).await?,
                    Next::Bad(why) => {
                        cx.write_error(format!("jq: parse error: {why}\n").as_bytes()).await?;
                        self.status = RUN_TIME_ERROR;
                        if !self.settings.seq {
                            break;
                        }
                    }
                    Next::End => break,
                }
            }
        }
        if let Some(status) = self.halted {
            return Ok(status);
        }
        if self.inputs.failed {
            self.status = ExitStatus::USAGE;
        }
        if self.status == ExitStatus::SUCCESS && self.settings.exit_status {
            return Ok(match self.last {
                None => NO_OUTPUT,
                Some(truthy) => ExitStatus::from(truthy),
            });
        }
        Ok(self.status)
    }

    /// Runs the program on one input.
    async fn one(&mut self, cx: &mut Cx<'_>, input: Val) -> Result<(), Error> {
        // The last input decides.
        self.status = ExitStatus::SUCCESS;
        self.machine.library.file = self.inputs.file_name();
        self.machine.library.lines = self.inputs.lines();
        self.machine.start(input);
        loop {
            let event = self.machine.run(SLICE);
            cx.meter().step(self.machine.take_used().div_ceil(4)).await?;
            match event {
                Event::Output(value) => self.output(cx, &value).await?,
                Event::Done => return Ok(()),
                Event::Pause => {}
                Event::Limit(limit) => return Err(limit.into()),
                Event::Message(text) => cx.write_error(&text).await?,
                Event::Error(error) => {
                    self.status = RUN_TIME_ERROR;
                    return self.uncaught(cx, &error).await;
                }
                Event::Break => {
                    self.status = RUN_TIME_ERROR;
                    let text = format!("jq: error (at {}): break\n", self.inputs.place());
                    return cx.write_error(text.as_bytes()).await;
                }
                Event::Halt(value, code) => return self.halt(cx, &value, &code).await,
                Event::Input => {
                    let next = self.inputs.next(cx).await?;
                    let heap = &self.machine.library.heap;
                    let given = match next {
                        Next::Value(value) => Ok(value),
                        Next::End => Err(heap.error("break")),
                        Next::Bad(why) => Err(heap.error(why)),
                    };
                    self.machine.library.file = self.inputs.file_name();
                    self.machine.library.lines = self.inputs.lines();
                    self.machine.give(given);
                }
                Event::Module(name) => {
                    let given = match self.loader.metadata(cx, &name).await {
                        Ok(value) => Ok(value),
                        Err(Failure::Compile(why)) => Err(self.machine.library.heap.error(why)),
                        Err(Failure::End(error)) => return Err(error),
                    };
                    self.machine.give(given);
                }
            }
        }
    }

    async fn output(&mut self, cx: &mut Cx<'_>, value: &Val) -> Result<(), Error> {
        self.last = Some(value.truthy());
        if self.settings.seq {
            cx.out.buffer().push(0x1e);
        }
        match value.str() {
            Some(text) if self.settings.raw => {
                if self.settings.end == b"\0" && text.contains('\0') {
                    self.status = RUN_TIME_ERROR;
                    let text = format!(
                        "jq: error (at {}): Cannot dump a string containing NUL with --raw-output0 option\n",
                        self.inputs.place()
                    );
                    return cx.write_error(text.as_bytes()).await;
                }
                if self.settings.ascii {
                    let mut quoted = Vec::new();
                    write::quote(text, true, &mut quoted);
                    cx.out.buffer().extend_from_slice(&quoted);
                } else {
                    cx.out.buffer().extend_from_slice(text.as_bytes());
                }
            }
            _ => self.style.write(value, cx.out.buffer()),
        }
        let end = self.settings.end;
        cx.out.buffer().extend_from_slice(end);
        if self.settings.unbuffered {
            return cx.out.flush().await;
        }
        cx.out.relax().await
    }

    async fn uncaught(&mut self, cx: &mut Cx<'_>, error: &Val) -> Result<(), Error> {
        let place = self.inputs.place();
        let text = match error.str() {
            Some(text) => format!("jq: error (at {place}): {text}\n"),
            None => format!("jq: error (at {place}) (not a string): {}\n", write::json(error)),
        };
        cx.write_error(text.as_bytes()).await
    }

    async fn halt(&mut self, cx: &mut Cx<'_>, value: &Val, code: &Val) -> Result<(), Error> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the low byte, as exit has it"
        )]
        let status = (code.number().unwrap_or(5.0) as i64 & 0xff) as u8;
        self.halted = Some(ExitStatus(status));
        match value.str() {
            Some(text) => cx.write_error(text.as_bytes()).await,
            None => cx.write_error(format!("{}\n", write::json(value)).as_bytes()).await,
        }
    }
}

impl From<Stop> for Error {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Limit(limit) => Self::Limit(limit),
            Stop::Error(value) => Self::fatal(write::json(&value)),
        }
    }
}
