//! The functions that are built in. <https://www.gnu.org/software/gawk/manual/html_node/Built_002din.html>

mod arrays;
mod bits;
mod text;
mod time;

use vsh_core::regex::Regex;

use super::code::Builtin;
use super::machine::{Fail, Machine, Trap};
use super::value::{Text, Value};

fn fatal<T>(why: impl Into<bstr::BString>) -> Result<T, Fail> {
    Err(Fail::Fatal(why.into()))
}

impl Machine<'_> {
    pub(super) fn builtin(&mut self, builtin: Builtin, arguments: &[Value]) -> Result<Value, Fail> {
        let argument = |at: usize| arguments.get(at).unwrap_or(&Value::Null);
        let how = self.settings.numbers;
        let number = |at: usize| argument(at).number(how);
        Ok(match builtin {
            Builtin::Atan2 => Value::Number(number(0).atan2(number(1))),
            Builtin::Cos => Value::Number(real(number(0).cos(), number(0))),
            Builtin::Sin => Value::Number(real(number(0).sin(), number(0))),
            Builtin::Exp => {
                let (power, value) = (number(0), number(0).exp());
                if power.is_finite() && (value.is_infinite() || value == 0.0) {
                    self.warn(format!("exp: argument {} is out of range", shown(power)));
                }
                Value::Number(value)
            }
            Builtin::Int => Value::Number(number(0).trunc()),
            Builtin::Log | Builtin::Sqrt => {
                let value = number(0);
                let name = if builtin == Builtin::Log { "log" } else { "sqrt" };
                if value < 0.0 {
                    self.warn(format!("{name}: received negative argument {}", shown(value)));
                }
                Value::Number(real(if builtin == Builtin::Log { value.ln() } else { value.sqrt() }, value))
            }
            Builtin::MkBool => Value::Bool(argument(0).is_true(how)),
            Builtin::And | Builtin::Or | Builtin::Xor => bits::join(builtin, arguments, how)?,
            Builtin::Compl => bits::complement(number(0))?,
            Builtin::Lshift | Builtin::Rshift => bits::shift(builtin, number(0), number(1))?,
            Builtin::Rand => Value::Number(self.random.rand()),
            Builtin::Srand => {
                let before = self.random.seed;
                let now = || self.clock.as_ref().map_or(0.0, |now| now.timestamp().as_second() as f64);
                let seed = if arguments.is_empty() { now() } else { number(0) };
                // What is no 64-bit integer becomes the least, as on the original's machine.
                let whole = if seed.abs() < 9.2e18 { seed as i64 } else { i64::MIN };
                self.random.seed = whole as f64;
                self.random.start((whole & 0xffff_ffff) as u32);
                Value::Number(before)
            }
            Builtin::Length => match arguments.first() {
                None => {
                    let bytes = self.record_text().to_vec();
                    Value::Number(self.count_characters(&bytes) as f64)
                }
                Some(Value::Array(_)) if self.settings.dialect.is_posix() => {
                    return fatal("length: received array argument");
                }
                Some(Value::Array(array)) if *array == self.symbols => {
                    Value::Number(self.symbol_names().len() as f64)
                }
                Some(Value::Array(array)) => Value::Number(self.arrays.len(*array) as f64),
                Some(Value::GlobalRef(number)) => {
                    // It is a scalar from now on.
                    if let Some(slot @ Value::Unset) = self.globals.get_mut(*number) {
                        *slot = Value::Null;
                    }
                    Value::Number(0.0)
                }
                Some(value) => {
                    let text = self.text_of(value);
                    Value::Number(self.count_characters(text.as_bytes()) as f64)
                }
            },
            Builtin::Index => self.index(argument(0), argument(1)),
            Builtin::Substr => {
                self.substr(argument(0), number(1), arguments.get(2).map(|value| value.number(how)))
            }
            Builtin::Tolower | Builtin::Toupper => self.cased(argument(0), builtin == Builtin::Toupper)?,
            Builtin::Sprintf => {
                let mut out = Vec::new();
                self.put_formatted(arguments, &mut out)?;
                Value::String(Text::charged(out, &self.meter)?)
            }
            Builtin::Strtonum => Value::Number(self.strtonum(argument(0))),
            Builtin::Match => self.match_function(arguments)?,
            Builtin::Split | Builtin::Patsplit => self.split_function(builtin, arguments)?,
            Builtin::Gensub => self.gensub(arguments)?,
            Builtin::Asort | Builtin::Asorti => self.asort(builtin, arguments)?,
            Builtin::IsArray => Value::truth(matches!(argument(0), Value::Array(_))),
            Builtin::Typeof => {
                if let (Value::Array(array), Some(Value::Array(about))) = (argument(0), arguments.get(1)) {
                    let kind = self.arrays.kind(*array);
                    self.arrays.set(*about, Text::new(b"array_type"), Value::string(kind.as_bytes()))?;
                }
                Value::string(self.type_of(argument(0)).as_bytes())
            }
            Builtin::Systime => {
                Value::Number(self.clock.as_ref().map_or(0.0, |now| now.timestamp().as_second() as f64))
            }
            Builtin::Mktime => self.mktime(argument(0), argument(1).is_true(how)),
            Builtin::Strftime => self.strftime(arguments)?,
        })
    }

    fn type_of(&self, value: &Value) -> &'static str {
        match value {
            Value::Number(_) => "number",
            Value::Bool(_) => "number|bool",
            Value::String(_) => "string",
            Value::Input(_) if value.numeric(self.settings.numbers).is_some() => "strnum",
            Value::Input(_) => "string",
            Value::Pattern(_) => "regexp",
            Value::Array(_) => "array",
            Value::Null | Value::NoField => "unassigned",
            Value::Unset | Value::LocalRef(_) | Value::GlobalRef(_) | Value::ElementRef(_) => "untyped",
        }
    }

    /// Where the pattern matches that a function is given.
    fn places(&mut self, value: &Value) -> Result<Regex, Fail> {
        let text = self.text_of(value);
        Ok(self.pattern(text.as_bytes())?.places)
    }
}

/// What has no real value is negative, as the hardware makes it, but for what was none before.
fn real(number: f64, from: f64) -> f64 {
    if number.is_nan() && !from.is_nan() { f64::NAN.copysign(-1.0) } else { number }
}

/// A number in a message.
pub(super) fn shown(number: f64) -> String {
    let mut out = Vec::new();
    if number.is_finite() {
        crate::support::general::general(&mut out, number.abs(), 6, false);
        if number < 0.0 {
            out.insert(0, b'-');
        }
    } else {
        let text: &[u8] = match (number.is_nan(), number.is_sign_negative()) {
            (true, true) => b"-nan",
            (true, false) => b"nan",
            (false, true) => b"-inf",
            (false, false) => b"inf",
        };
        out.extend_from_slice(text);
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The functions that need nothing but their arguments: how few and how many of these there may be.
pub(super) const BY_NAME: &[(&str, Builtin, usize, usize)] = &[
    ("and", Builtin::And, 2, usize::MAX),
    ("asort", Builtin::Asort, 1, 3),
    ("asorti", Builtin::Asorti, 1, 3),
    ("atan2", Builtin::Atan2, 2, 2),
    ("compl", Builtin::Compl, 1, 1),
    ("cos", Builtin::Cos, 1, 1),
    ("exp", Builtin::Exp, 1, 1),
    ("gensub", Builtin::Gensub, 3, 4),
    ("index", Builtin::Index, 2, 2),
    ("int", Builtin::Int, 1, 1),
    ("isarray", Builtin::IsArray, 1, 1),
    ("length", Builtin::Length, 1, 1),
    ("log", Builtin::Log, 1, 1),
    ("lshift", Builtin::Lshift, 2, 2),
    ("match", Builtin::Match, 2, 3),
    ("mkbool", Builtin::MkBool, 1, 1),
    ("mktime", Builtin::Mktime, 1, 2),
    ("or", Builtin::Or, 2, usize::MAX),
    ("patsplit", Builtin::Patsplit, 2, 4),
    ("rand", Builtin::Rand, 0, 0),
    ("rshift", Builtin::Rshift, 2, 2),
    ("sin", Builtin::Sin, 1, 1),
    ("split", Builtin::Split, 2, 4),
    ("sprintf", Builtin::Sprintf, 1, usize::MAX),
    ("sqrt", Builtin::Sqrt, 1, 1),
    ("srand", Builtin::Srand, 0, 1),
    ("strftime", Builtin::Strftime, 0, 3),
    ("strtonum", Builtin::Strtonum, 1, 1),
    ("substr", Builtin::Substr, 2, 3),
    ("systime", Builtin::Systime, 0, 0),
    ("tolower", Builtin::Tolower, 1, 1),
    ("toupper", Builtin::Toupper, 1, 1),
    ("typeof", Builtin::Typeof, 1, 2),
    ("xor", Builtin::Xor, 2, usize::MAX),
];

/// The names of all functions that are built in.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    let others = ["bindtextdomain", "close", "dcgettext", "dcngettext", "fflush", "gsub", "sub", "system"];
    BY_NAME.iter().map(|(name, ..)| *name).chain(others)
}

impl Machine<'_> {
    /// Calls a function that is built in through a variable.
    pub(super) fn call_builtin(&mut self, name: &[u8], count: usize) -> Result<Option<Trap>, Fail> {
        let from = self.height().saturating_sub(count);
        let mut arguments = self.take_from(from);
        let name = name.strip_prefix(b"awk::").unwrap_or(name);
        match (name, arguments.as_slice()) {
            (b"sub" | b"gsub", [pattern, replacement]) => {
                let record = Value::string(self.record_text());
                let (count, text) = self.substitute(&record, pattern, replacement, name == b"gsub")?;
                if let Some(text) = text {
                    self.set_field(0.0, text)?;
                }
                self.push(Value::Number(count));
                return Ok(None);
            }
            (b"sub" | b"gsub", _) => {
                let name = String::from_utf8_lossy(name);
                return fatal(format!("{name}: can be called indirectly only with two arguments"));
            }
            (b"system", [command]) => return Ok(Some(Trap::System(command.clone()))),
            (b"close", [name]) => return Ok(Some(Trap::Close(name.clone(), None))),
            (b"close", [name, how]) => return Ok(Some(Trap::Close(name.clone(), Some(how.clone())))),
            (b"fflush", []) => return Ok(Some(Trap::Flush(None))),
            (b"fflush", [name]) => return Ok(Some(Trap::Flush(Some(name.clone())))),
            _ => {}
        }
        let found = BY_NAME.iter().find(|(known, ..)| known.as_bytes() == name);
        let Some((name, builtin, low, high)) = found else {
            let name = String::from_utf8_lossy(name).into_owned();
            return fatal(format!("`{name}' is not a function, so it cannot be called indirectly"));
        };
        if count < *low || count > *high {
            return fatal(format!("{name}: called with {count} arguments"));
        }
        for (at, argument) in arguments.iter_mut().enumerate() {
            let is_array = match builtin {
                Builtin::Split | Builtin::Patsplit => at == 1 || at == 3,
                Builtin::Match => at == 2,
                Builtin::Asort | Builtin::Asorti => at < 2,
                Builtin::Typeof => at == 1,
                _ => false,
            };
            if is_array {
                *argument = Value::Array(self.referred_array(argument)?);
            }
        }
        let value = self.builtin(*builtin, &arguments)?;
        self.push(value);
        Ok(None)
    }
}
