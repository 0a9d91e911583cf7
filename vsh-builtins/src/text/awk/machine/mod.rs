//! The machine: it runs operations until something has to be waited for.

mod call;
mod output;
mod support;
mod variables;

use std::collections::HashMap;
use std::vec::IntoIter;

use bstr::BString;
use vsh_core::meter::{Charge, LimitExceeded, Meter};

use super::array::Arrays;
use super::ast::{Binary, Redirect, Source};
use super::code::{Code, Op, Place, special};
use super::dialect::Dialect;
use super::fields::{Record, Rules, Splitter};
use super::io::Separator;
use super::notes::Warned;
use super::pattern::Pattern;
use super::value::{Numbers, Text, Value};
pub(super) use support::nth;
use support::{arithmetic, assigned, no_operand};

/// What ends a program early.
#[derive(Debug)]
pub(super) enum Fail {
    Limit(LimitExceeded),
    Fatal(BString),
}

impl From<LimitExceeded> for Fail {
    fn from(limit: LimitExceeded) -> Self {
        Self::Limit(limit)
    }
}

impl From<String> for Fail {
    fn from(why: String) -> Self {
        Self::Fatal(why.into())
    }
}

/// Why the machine stopped. What it waits for is pushed by [`Machine::push`].
#[derive(Debug)]
pub(super) enum Trap {
    /// The section is at its end.
    Done,
    /// Others may run.
    Yield,
    /// Standard output is full.
    Full,
    Getline(Source, Option<Value>, bool),
    Write(Redirect, Value, Vec<u8>),
    System(Value),
    Close(Value, Option<Value>),
    Flush(Option<Value>),
    Next,
    NextFile,
    Exit(Option<f64>),
    /// There is something to say.
    Warn,
}

/// How often a loop is run before others may.
const FUEL: u32 = 256;
/// When standard output is handed on.
const FULL: usize = 32 * 1024;
/// Patterns kept.
const MOST_PATTERNS: usize = 500;

#[derive(Debug)]
struct Frame {
    back: usize,
    base: usize,
    iterators: usize,
    function: u32,
    /// Arrays made for its own variables.
    arrays: Vec<usize>,
}

/// Settings that variables have.
pub(super) struct Settings {
    pub(super) ofs: Vec<u8>,
    pub(super) ors: Vec<u8>,
    pub(super) subsep: Vec<u8>,
    pub(super) conversion: Vec<u8>,
    pub(super) output: Vec<u8>,
    pub(super) splitter: Splitter,
    pub(super) separator: Separator,
    pub(super) ignore_case: bool,
    pub(super) utf8: bool,
    pub(super) csv: bool,
    pub(super) dialect: Dialect,
    pub(super) numbers: Numbers,
}

pub(super) struct Machine<'a> {
    pub(super) code: &'a Code,
    pub(super) meter: Meter,
    pub(super) globals: Vec<Value>,
    pub(super) arrays: Arrays,
    /// The arrays `SYMTAB` and `FUNCTAB`.
    pub(super) symbols: usize,
    pub(super) function_names: usize,
    pub(super) record: Record,
    pub(super) nr: f64,
    pub(super) fnr: f64,
    pub(super) settings: Settings,
    /// The line that `getline` read for a variable.
    pub(super) line: Value,
    pub(super) random: super::random::Random,
    /// Now, and the time zone.
    pub(super) clock: Option<jiff::Zoned>,
    stack: Vec<Value>,
    frames: Vec<Frame>,
    iterators: Vec<IntoIter<Text>>,
    ranges: Vec<bool>,
    patterns: HashMap<(Vec<u8>, bool), Pattern>,
    at: usize,
    base: usize,
    fuel: u32,
    charge: Charge,
    charged: usize,
    /// Escapes that were warned of.
    pub(super) warned: Warned,
    /// That there is data which is no text was said.
    pub(super) said_invalid: bool,
    /// That a variable is an extension was said.
    said_extension: bool,
    /// What is to be said, with its place.
    pub(super) warnings: Vec<BString>,
}

fn fatal<T>(why: impl Into<BString>) -> Result<T, Fail> {
    Err(Fail::Fatal(why.into()))
}

impl<'a> Machine<'a> {
    pub(super) fn new(code: &'a Code, meter: &Meter, utf8: bool) -> Self {
        let mut machine = Self {
            code,
            meter: meter.clone(),
            globals: vec![Value::Unset; code.globals.len()],
            arrays: Arrays::new(meter),
            symbols: usize::MAX,
            function_names: usize::MAX,
            record: Record::default(),
            nr: 0.0,
            fnr: 0.0,
            settings: Settings {
                ofs: b" ".to_vec(),
                ors: b"\n".to_vec(),
                subsep: b"\x1c".to_vec(),
                conversion: b"%.6g".to_vec(),
                output: b"%.6g".to_vec(),
                splitter: Splitter::Blanks,
                separator: Separator::Byte(b'\n'),
                ignore_case: false,
                utf8,
                csv: false,
                dialect: Dialect::Gnu,
                numbers: Numbers::Decimal,
            },
            line: Value::Null,
            random: super::random::Random::new(),
            clock: None,
            stack: Vec::new(),
            frames: Vec::new(),
            iterators: Vec::new(),
            ranges: vec![false; code.ranges],
            patterns: HashMap::new(),
            at: 0,
            base: 0,
            fuel: FUEL,
            charge: meter.no_memory(),
            charged: 4096,
            warned: Warned::default(),
            said_invalid: false,
            said_extension: false,
            warnings: Vec::new(),
        };
        for (number, text) in [
            (special::FS, " "),
            (special::OFS, " "),
            (special::ORS, "\n"),
            (special::RS, "\n"),
            (special::SUBSEP, "\x1c"),
            (special::CONVFMT, "%.6g"),
            (special::OFMT, "%.6g"),
            (special::FPAT, "[^[:space:]]+"),
        ] {
            machine.put_global(number, Value::string(text.as_bytes()));
        }
        machine.put_global(special::RSTART, Value::Number(0.0));
        machine.put_global(special::RLENGTH, Value::Number(0.0));
        for number in [special::IGNORECASE, special::LINT, special::BINMODE, special::ARGIND] {
            machine.put_global(number, Value::Number(0.0));
        }
        machine.put_global(special::PREC, Value::Number(53.0));
        machine.put_global(special::ROUNDMODE, Value::string(b"N"));
        machine.put_global(special::TEXTDOMAIN, Value::string(b"messages"));
        machine
    }

    /// Makes ready to run from `start` on, with nothing on the stack.
    pub(super) fn enter(&mut self, start: u32) {
        while let Some(frame) = self.frames.pop() {
            frame.arrays.into_iter().for_each(|array| self.arrays.release(array));
        }
        self.stack.clear();
        self.iterators.clear();
        self.base = 0;
        self.at = start as usize;
    }

    /// How much is on the stack.
    pub(super) fn height(&self) -> usize {
        self.stack.len()
    }

    /// What is on the stack from a place on.
    pub(super) fn take_from(&mut self, from: usize) -> Vec<Value> {
        self.stack.split_off(from.min(self.stack.len()))
    }

    pub(super) fn push(&mut self, value: Value) {
        self.stack.push(value);
    }

    pub(super) fn pop(&mut self) -> Value {
        self.stack.pop().unwrap_or(Value::Null)
    }

    pub(super) fn put_global(&mut self, number: u32, value: Value) {
        if let Some(slot) = self.globals.get_mut(number as usize) {
            *slot = value;
        }
    }

    pub(super) fn text_of(&self, value: &Value) -> Text {
        value.text(&self.settings.conversion)
    }

    fn rules(&mut self) -> (&mut Record, Rules<'_>) {
        let settings = &self.settings;
        let rules = Rules {
            splitter: &settings.splitter,
            newlines: matches!(settings.separator, Separator::Paragraph),
            utf8: settings.utf8,
            separator: &settings.ofs,
            conversion: &settings.conversion,
        };
        (&mut self.record, rules)
    }

    pub(super) fn record_text(&mut self) -> &[u8] {
        let (record, rules) = self.rules();
        record.text(&rules)
    }

    /// Runs until there is something to wait for.
    pub(super) fn run(&mut self, out: &mut Vec<u8>) -> Result<Trap, Fail> {
        let code = self.code;
        let how = self.settings.numbers;
        loop {
            let Some(op) = code.ops.get(self.at) else { return Ok(Trap::Done) };
            self.at += 1;
            match op {
                Op::Constant(number) => {
                    let value = code.constants.get(*number as usize).cloned().unwrap_or(Value::Null);
                    self.stack.push(value);
                }
                Op::Get(place) => {
                    let value = self.get(*place)?;
                    self.stack.push(value);
                }
                Op::Set(place) => {
                    let value = self.stack.last().cloned().unwrap_or(Value::Null);
                    self.set(*place, value)?;
                }
                Op::GetSpecial(number) => {
                    let value = self.get_special(*number)?;
                    self.stack.push(value);
                }
                Op::SetSpecial(number) => {
                    let value = self.stack.last().cloned().unwrap_or(Value::Null);
                    self.set_special(*number, value)?;
                    if !self.warnings.is_empty() {
                        return Ok(Trap::Warn);
                    }
                }
                Op::Argument(place) => {
                    let value = self.argument(*place);
                    self.stack.push(value);
                }
                Op::ArgumentElement => {
                    let key = self.pop_key()?;
                    let array = self.pop_array()?;
                    let value = self.argument_element(array, key)?;
                    self.stack.push(value);
                }
                Op::Field => {
                    let number = self.pop().number(how);
                    let value = self.field(number)?;
                    self.stack.push(value);
                }
                Op::FieldAt(number) => {
                    let value = self.field(f64::from(*number))?;
                    self.stack.push(value);
                }
                Op::RecordText => {
                    let text = Text::new(self.record_text());
                    self.stack.push(Value::Input(text));
                }
                Op::SetField => {
                    let number = self.pop().number(how);
                    let value = self.pop();
                    self.set_field(number, value.clone())?;
                    self.stack.push(value);
                }
                Op::Array(place) => {
                    let array = self.array_at(*place)?;
                    self.stack.push(Value::Array(array));
                }
                Op::ArrayOperand(place, function, at) => {
                    let array = match place {
                        Place::Global(number) if *number < special::PLAIN => fatal("a scalar"),
                        place => self.array_at(*place),
                    };
                    let array = array.or_else(|fail| no_operand(fail, function, *at))?;
                    self.stack.push(Value::Array(array));
                }
                Op::SubArrayOperand(function, at) => {
                    let key = self.pop_key()?;
                    let array = self.pop_array()?;
                    let inner =
                        self.inner_array(array, key).or_else(|fail| no_operand(fail, function, *at))?;
                    self.stack.push(Value::Array(inner));
                }
                Op::Refuse(number) => {
                    let why = code.constants.get(*number as usize).map(|why| why.text(b"%.6g"));
                    let why = why.unwrap_or(Text::EMPTY);
                    return fatal(why.as_bytes());
                }
                Op::RefuseSeparators if self.settings.dialect.is_gnu() => {}
                Op::RefuseSeparators => return fatal("split: fourth argument is a gawk extension"),
                Op::Join(count) => {
                    let from = self.stack.len().saturating_sub(*count as usize);
                    let mut key = Vec::new();
                    for (at, value) in self.stack.drain(from..).enumerate() {
                        if at > 0 {
                            key.extend_from_slice(&self.settings.subsep);
                        }
                        value.put(&mut key, &self.settings.conversion);
                    }
                    self.stack.push(Value::String(Text::charged(key, &self.meter)?));
                }
                Op::SubArray => {
                    let key = self.pop_key()?;
                    let array = self.pop_array()?;
                    let inner = self.inner_array(array, key)?;
                    self.stack.push(Value::Array(inner));
                }
                Op::Element => {
                    let key = self.pop_key()?;
                    let array = self.pop_array()?;
                    let value = self.element(array, key)?;
                    self.stack.push(value);
                }
                Op::ElementText => {
                    let key = self.pop_key()?;
                    let array = self.pop_array()?;
                    let mut value = self.element(array, key.clone())?;
                    if matches!(self.arrays.get(array, key.as_bytes()), Some(Value::Unset)) {
                        value = Value::string(b"");
                        self.set_element(array, key, value.clone())?;
                    }
                    self.stack.push(value);
                }
                Op::SetElement => {
                    let key = self.pop_key()?;
                    let array = self.pop_array()?;
                    let value = self.pop();
                    self.set_element(array, key, value.clone())?;
                    self.stack.push(value);
                }
                Op::HasElement => {
                    let array = self.pop_array()?;
                    let key = self.pop_key()?;
                    let found = self.has_element(array, &key);
                    self.stack.push(Value::truth(found));
                }
                Op::DeleteElement => {
                    let key = self.pop_key()?;
                    let array = self.pop_array()?;
                    self.refuse_delete(array)?;
                    self.arrays.remove(array, key.as_bytes());
                }
                Op::DeleteAll => {
                    let array = self.pop_array()?;
                    self.refuse_delete(array)?;
                    self.arrays.clear(array);
                }
                Op::Pop => {
                    self.stack.pop();
                }
                Op::Binary(operator) => {
                    let right = self.pop();
                    let left = self.pop();
                    let value = match operator {
                        Binary::Less
                        | Binary::LessEqual
                        | Binary::Equal
                        | Binary::NotEqual
                        | Binary::Greater
                        | Binary::GreaterEqual => Value::truth(self.compare_values(*operator, &left, &right)),
                        operator => {
                            Value::Number(arithmetic(*operator, left.number(how), right.number(how))?)
                        }
                    };
                    self.stack.push(value);
                }
                Op::Concatenate(count) => {
                    let from = self.stack.len().saturating_sub(*count as usize);
                    let mut text = Vec::new();
                    for value in self.stack.drain(from..) {
                        value.put(&mut text, &self.settings.conversion);
                    }
                    self.stack.push(Value::String(Text::charged(text, &self.meter)?));
                }
                Op::Not => {
                    let value = self.pop();
                    self.stack.push(Value::truth(!value.is_true(how)));
                }
                Op::Negate => {
                    let value = self.pop();
                    self.stack.push(Value::Number(-value.number(how)));
                }
                Op::Number => {
                    let value = self.pop();
                    self.stack.push(Value::Number(value.number(how)));
                }
                Op::Truth => {
                    let value = self.pop();
                    self.stack.push(Value::truth(value.is_true(how)));
                }
                Op::Jump(to) => self.at = *to as usize,
                Op::Back(to) => {
                    self.at = *to as usize;
                    self.fuel -= 1;
                    if self.fuel == 0 {
                        self.fuel = FUEL;
                        return Ok(Trap::Yield);
                    }
                }
                Op::JumpFalse(to) => {
                    if !self.pop().is_true(how) {
                        self.at = *to as usize;
                    }
                }
                Op::JumpTrue(to) => {
                    if self.pop().is_true(how) {
                        self.at = *to as usize;
                    }
                }
                Op::JumpNotPositive(to) => {
                    if self.stack.last().is_none_or(|value| value.number(how) <= 0.0) {
                        self.at = *to as usize;
                    }
                }
                Op::MatchRecord(number) => {
                    let pattern = self.known(*number)?;
                    let found = pattern.is_match(self.record_text()).or_else(|e| fatal(e.message()))?;
                    self.stack.push(Value::truth(found));
                }
                Op::Match(number, positive) => {
                    let pattern = self.known(*number)?;
                    let value = self.pop();
                    let text = self.text_of(&value);
                    let found = self.matches(&pattern, text.as_bytes())?;
                    self.stack.push(Value::truth(found == *positive));
                }
                Op::MatchDynamic(positive) => {
                    let pattern = self.pop();
                    let value = self.pop();
                    let pattern = self.pattern(self.text_of(&pattern).as_bytes())?;
                    let found = self.matches(&pattern, self.text_of(&value).as_bytes())?;
                    self.stack.push(Value::truth(found == *positive));
                    if !self.warnings.is_empty() {
                        return Ok(Trap::Warn);
                    }
                }
                Op::Increment(place, by, post) => {
                    let before = self.get(*place)?.number(how);
                    self.set(*place, Value::Number(before + by))?;
                    self.stack.push(Value::Number(if *post { before } else { before + by }));
                }
                Op::IncrementSpecial(number, by, post) => {
                    let before = self.get_special(*number)?.number(how);
                    self.set_special(*number, Value::Number(before + by))?;
                    self.stack.push(Value::Number(if *post { before } else { before + by }));
                }
                Op::IncrementField(by, post) => {
                    let number = self.pop().number(how);
                    let before = self.field(number)?.number(how);
                    self.set_field(number, Value::Number(before + by))?;
                    self.stack.push(Value::Number(if *post { before } else { before + by }));
                }
                Op::IncrementElement(by, post) => {
                    let key = self.pop_key()?;
                    let array = self.pop_array()?;
                    let (before, after) = self.update_element(array, key, |before| Ok(before + by))?;
                    self.stack.push(Value::Number(if *post { before } else { after }));
                }
                Op::Compound(place, operator) => {
                    let right = self.pop().number(how);
                    let value = Value::Number(assigned(*operator, self.get(*place)?.number(how), right)?);
                    self.set(*place, value.clone())?;
                    self.stack.push(value);
                }
                Op::CompoundSpecial(number, operator) => {
                    let right = self.pop().number(how);
                    let left = self.get_special(*number)?.number(how);
                    let value = Value::Number(assigned(*operator, left, right)?);
                    self.set_special(*number, value.clone())?;
                    self.stack.push(value);
                }
                Op::CompoundField(operator) => {
                    let number = self.pop().number(how);
                    let right = self.pop().number(how);
                    let value = Value::Number(assigned(*operator, self.field(number)?.number(how), right)?);
                    self.set_field(number, value.clone())?;
                    self.stack.push(value);
                }
                Op::CompoundElement(operator) => {
                    let key = self.pop_key()?;
                    let array = self.pop_array()?;
                    let right = self.pop().number(how);
                    let change = |before| assigned(*operator, before, right);
                    let (_, after) = self.update_element(array, key, change)?;
                    self.stack.push(Value::Number(after));
                }
                Op::Call(function, count) => {
                    self.call(*function, *count)?;
                    if !self.warnings.is_empty() {
                        return Ok(Trap::Warn);
                    }
                    self.fuel -= 1;
                    if self.fuel == 0 {
                        self.fuel = FUEL;
                        return Ok(Trap::Yield);
                    }
                }
                Op::CallNamed(count) => {
                    let at = self.stack.len().saturating_sub(*count as usize + 1);
                    let name = self.stack.remove(at);
                    let name = self.text_of(&name);
                    let found = code.functions.iter().position(|f| f.name.as_bytes() == name.as_bytes());
                    let Some(function) = found else {
                        if let Some(trap) = self.call_builtin(name.as_bytes(), *count as usize)? {
                            return Ok(trap);
                        }
                        continue;
                    };
                    self.call(u32::try_from(function).unwrap_or(u32::MAX), *count)?;
                }
                Op::Return => self.do_return(),
                Op::Builtin(builtin, count) => {
                    let from = self.stack.len().saturating_sub(*count as usize);
                    let mut arguments = self.stack.split_off(from);
                    for argument in &mut arguments {
                        if let Value::LocalRef(_) | Value::GlobalRef(_) | Value::ElementRef(_) = argument {
                            *argument = self.followed(argument.clone());
                        }
                    }
                    let value = self.builtin(*builtin, &arguments)?;
                    self.stack.push(value);
                    if !self.warnings.is_empty() {
                        return Ok(Trap::Warn);
                    }
                }
                Op::SubstitutePlace(place, global) => {
                    let (replacement, pattern) = (self.pop(), self.pop());
                    let value = self.pop();
                    let (count, text) = self.substitute(&value, &pattern, &replacement, *global)?;
                    if let Some(text) = text {
                        self.set(*place, text)?;
                    }
                    self.stack.push(Value::Number(count));
                }
                Op::SubstituteSpecial(number, global) => {
                    let (replacement, pattern) = (self.pop(), self.pop());
                    let value = self.pop();
                    let (count, text) = self.substitute(&value, &pattern, &replacement, *global)?;
                    if let Some(text) = text {
                        self.set_special(*number, text)?;
                    }
                    self.stack.push(Value::Number(count));
                }
                Op::SubstituteField(global) => {
                    let (replacement, pattern) = (self.pop(), self.pop());
                    let number = self.pop().number(how);
                    self.reach(number)?;
                    let value = self.field(number)?;
                    let (count, text) = self.substitute(&value, &pattern, &replacement, *global)?;
                    if let Some(text) = text {
                        self.set_field(number, text)?;
                    }
                    self.stack.push(Value::Number(count));
                }
                Op::SubstituteElement(global) => {
                    let (replacement, pattern) = (self.pop(), self.pop());
                    let key = self.pop_key()?;
                    let array = self.pop_array()?;
                    let value = self.element(array, key.clone())?;
                    let (count, text) = self.substitute(&value, &pattern, &replacement, *global)?;
                    // An element without a value becomes an empty text, be anything found in it or not.
                    let empty = matches!(value, Value::Unset | Value::Null).then(|| Value::string(b""));
                    if let Some(text) = text.or(empty) {
                        self.set_element(array, key, text)?;
                    }
                    self.stack.push(Value::Number(count));
                }
                Op::SubstituteNothing(global) => {
                    let (replacement, pattern) = (self.pop(), self.pop());
                    let value = self.pop();
                    let (count, _) = self.substitute(&value, &pattern, &replacement, *global)?;
                    self.stack.push(Value::Number(count));
                }
                Op::Getline(source, target) => {
                    let name = (*source != Source::Main).then(|| self.pop());
                    return Ok(Trap::Getline(*source, name, *target));
                }
                Op::Line => {
                    let line = std::mem::replace(&mut self.line, Value::Null);
                    self.stack.push(line);
                }
                Op::LineField => {
                    let status = self.pop();
                    let number = self.pop().number(how);
                    self.reach(number)?;
                    if status.number(how) > 0.0 {
                        let line = std::mem::replace(&mut self.line, Value::Null);
                        self.set_field(number, line)?;
                    }
                    self.stack.push(status);
                }
                Op::LineElement => {
                    let status = self.pop();
                    let key = self.pop_key()?;
                    let array = self.pop_array()?;
                    if status.number(how) > 0.0 {
                        let line = std::mem::replace(&mut self.line, Value::Null);
                        self.set_element(array, key, line)?;
                    } else {
                        self.element(array, key)?;
                    }
                    self.stack.push(status);
                }
                Op::Print(count, redirect) => {
                    let target = redirect.map(|how| (how, self.pop()));
                    match target {
                        None => {
                            self.print(*count, out);
                            if out.len() >= FULL {
                                return Ok(Trap::Full);
                            }
                        }
                        Some((how, name)) => {
                            let mut data = Vec::new();
                            self.print(*count, &mut data);
                            return Ok(Trap::Write(how, name, data));
                        }
                    }
                }
                Op::Printf(count, redirect) => {
                    let target = redirect.map(|how| (how, self.pop()));
                    let from = self.stack.len().saturating_sub(*count as usize);
                    let arguments = self.stack.split_off(from);
                    match target {
                        None => {
                            self.put_formatted(&arguments, out)?;
                            if out.len() >= FULL {
                                return Ok(Trap::Full);
                            }
                        }
                        Some((how, name)) => {
                            let mut data = Vec::new();
                            self.put_formatted(&arguments, &mut data)?;
                            return Ok(Trap::Write(how, name, data));
                        }
                    }
                }
                Op::System => return Ok(Trap::System(self.pop())),
                Op::Close(count) => {
                    let how = (*count > 1).then(|| self.pop());
                    return Ok(Trap::Close(self.pop(), how));
                }
                Op::Flush(count) => return Ok(Trap::Flush((*count > 0).then(|| self.pop()))),
                Op::Iterate => {
                    let array = self.pop_array()?;
                    let keys = self.sorted_keys(array)?;
                    self.iterators.push(keys.into_iter());
                }
                Op::IterateNext(end) => match self.iterators.last_mut().and_then(Iterator::next) {
                    Some(key) => self.stack.push(Value::String(key)),
                    None => {
                        self.iterators.pop();
                        self.at = *end as usize;
                    }
                },
                Op::IterateEnd => {
                    self.iterators.pop();
                }
                Op::Next => return Ok(Trap::Next),
                Op::NextFile => return Ok(Trap::NextFile),
                Op::Exit(has_status) => {
                    return Ok(Trap::Exit(has_status.then(|| self.pop().number(how))));
                }
                Op::RangeOpen(range, to) => {
                    if self.ranges.get(*range as usize) == Some(&true) {
                        self.at = *to as usize;
                    }
                }
                Op::RangeSet(range, open) => {
                    if let Some(slot) = self.ranges.get_mut(*range as usize) {
                        *slot = *open;
                    }
                }
                Op::Stop => return Ok(Trap::Done),
            }
        }
    }
}
