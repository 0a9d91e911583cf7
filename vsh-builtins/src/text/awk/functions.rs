//! The functions that are built in. <https://www.gnu.org/software/gawk/manual/html_node/Built_002din.html>

use std::cmp::Ordering;

use jiff::civil;
use vsh_core::regex::{Captures, Regex};
use vsh_core::text::{char_count, char_len, chars, map_chars};

use super::code::{Builtin, special};
use super::fields::{Splitter, split};
use super::machine::{Fail, Machine, Trap};
use super::value::{Text, Value, put_integer};

/// Comparison functions within each other.
const MAX_NESTING: usize = 16;

/// A text grows by so much before it is charged again.
const UNCHARGED: u64 = 64 << 10;

fn fatal<T>(why: impl Into<String>) -> Result<T, Fail> {
    Err(Fail::Fatal(why.into()))
}

impl Machine<'_> {
    pub(super) fn builtin(&mut self, builtin: Builtin, arguments: &[Value]) -> Result<Value, Fail> {
        let argument = |at: usize| arguments.get(at).unwrap_or(&Value::Null);
        let number = |at: usize| argument(at).number();
        Ok(match builtin {
            Builtin::Atan2 => Value::Number(number(0).atan2(number(1))),
            Builtin::Cos => Value::Number(number(0).cos()),
            Builtin::Sin => Value::Number(number(0).sin()),
            Builtin::Exp => Value::Number(number(0).exp()),
            Builtin::Int => Value::Number(number(0).trunc()),
            Builtin::Log => Value::Number(real(number(0).ln())),
            Builtin::Sqrt => Value::Number(real(number(0).sqrt())),
            Builtin::MkBool => Value::Bool(argument(0).is_true()),
            Builtin::And | Builtin::Or | Builtin::Xor => bits(builtin, arguments)?,
            Builtin::Compl => {
                let value = bit_operand("compl", number(0))?;
                Value::Number((!value & ((1 << 53) - 1)) as f64)
            }
            Builtin::Lshift | Builtin::Rshift => {
                let name = if builtin == Builtin::Lshift { "lshift" } else { "rshift" };
                let (value, by) = (bit_operand(name, number(0))?, bit_operand(name, number(1))?);
                let by = u32::try_from(by).unwrap_or(64);
                let shifted =
                    if builtin == Builtin::Lshift { value.checked_shl(by) } else { value.checked_shr(by) };
                Value::Number(shifted.unwrap_or(0) as f64)
            }
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
                    let utf8 = self.settings.utf8;
                    Value::Number(char_count(self.record_text(), !utf8) as f64)
                }
                Some(Value::Array(array)) if *array == self.symbols => {
                    Value::Number(self.symbol_names().len() as f64)
                }
                Some(Value::Array(array)) => Value::Number(self.arrays.len(*array) as f64),
                Some(value) => {
                    let text = self.text_of(value);
                    Value::Number(char_count(text.as_bytes(), !self.settings.utf8) as f64)
                }
            },
            Builtin::Index => self.index(argument(0), argument(1)),
            Builtin::Substr => self.substr(argument(0), number(1), arguments.get(2).map(Value::number)),
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
            Builtin::Mktime => self.mktime(argument(0), argument(1).is_true()),
            Builtin::Strftime => self.strftime(arguments)?,
        })
    }

    fn type_of(&self, value: &Value) -> &'static str {
        match value {
            Value::Number(_) => "number",
            Value::Bool(_) => "number|bool",
            Value::String(_) => "string",
            Value::Input(_) if value.numeric().is_some() => "strnum",
            Value::Input(_) => "string",
            Value::Pattern(_) => "regexp",
            Value::Array(_) => "array",
            Value::Null | Value::NoField => "unassigned",
            Value::Unset | Value::LocalRef(_) | Value::GlobalRef(_) | Value::ElementRef(_) => "untyped",
        }
    }

    fn index(&self, text: &Value, part: &Value) -> Value {
        let (text, part) = (self.text_of(text), self.text_of(part));
        let (mut text, mut part) = (text.as_bytes().to_vec(), part.as_bytes().to_vec());
        if self.settings.ignore_case {
            text.make_ascii_lowercase();
            part.make_ascii_lowercase();
        }
        let Some(at) = memchr::memmem::find(&text, &part) else { return Value::Number(0.0) };
        let before = text.get(..at).unwrap_or_default();
        Value::Number((char_count(before, !self.settings.utf8) + 1) as f64)
    }

    fn substr(&self, value: &Value, start: f64, length: Option<f64>) -> Value {
        let text = self.text_of(value);
        let bytes = text.as_bytes();
        // Fractions are cut off, as the original does.
        let round = f64::trunc;
        let start = if start.is_nan() { 0.0 } else { round(start) };
        // A start before the text is its start, whatever the length.
        let start = start.max(1.0);
        let end = match length {
            None => f64::INFINITY,
            Some(length) if length.is_nan() => return Value::string(b""),
            Some(length) => start + round(length),
        };
        let (from, to) = ((start.max(1.0) - 1.0) as usize, (end.max(1.0) - 1.0).min(1e15) as usize);
        if from >= to {
            return Value::string(b"");
        }
        if bytes.is_ascii() || !self.settings.utf8 {
            return Value::string(bytes.get(from.min(bytes.len())..to.min(bytes.len())).unwrap_or_default());
        }
        let mut characters = chars(bytes, false);
        let skipped: usize = characters.by_ref().take(from).map(<[u8]>::len).sum();
        let taken: usize = characters.take(to - from).map(<[u8]>::len).sum();
        Value::string(bytes.get(skipped..skipped + taken).unwrap_or_default())
    }

    fn cased(&self, value: &Value, upper: bool) -> Result<Value, Fail> {
        let text = self.text_of(value);
        let bytes = text.as_bytes();
        let changed = if bytes.is_ascii() || !self.settings.utf8 {
            if upper { bytes.to_ascii_uppercase() } else { bytes.to_ascii_lowercase() }
        } else {
            map_chars(bytes, |_, character, out| {
                let mut mapped: Vec<char> = if upper {
                    character.to_uppercase().collect()
                } else {
                    character.to_lowercase().collect()
                };
                if mapped.len() != 1 {
                    mapped = vec![character];
                }
                out.extend(mapped);
            })
        };
        Ok(Value::String(Text::charged(changed, &self.meter)?))
    }

    fn strtonum(&self, value: &Value) -> f64 {
        if let Value::Number(number) = value {
            return *number;
        }
        let text = self.text_of(value);
        let text = text.as_bytes();
        let start = text.iter().take_while(|b| b.is_ascii_whitespace()).count();
        let text = text.get(start..).unwrap_or_default();
        let (negative, digits) = match text {
            [b'-', rest @ ..] => (true, rest),
            [b'+', rest @ ..] => (false, rest),
            _ => (false, text),
        };
        let in_base = |digits: &[u8], base: u32| {
            digits
                .iter()
                .map_while(|b| char::from(*b).to_digit(base))
                .fold(0.0, |value, digit| value * f64::from(base) + f64::from(digit))
        };
        let number = match digits {
            [b'0', b'x' | b'X', rest @ ..] => in_base(rest, 16),
            [b'0', rest @ ..]
                if rest.first().is_some_and(u8::is_ascii_digit)
                    && !rest
                        .iter()
                        .take_while(|b| b.is_ascii_digit() || **b == b'.')
                        .any(|b| matches!(b, b'8' | b'9' | b'.')) =>
            {
                in_base(rest, 8)
            }
            _ => super::value::leading_number(digits),
        };
        if negative { -number } else { number }
    }

    fn pattern(&mut self, value: &Value) -> Result<Regex, Fail> {
        let text = self.text_of(value);
        self.regex(text.as_bytes())
    }

    fn match_function(&mut self, arguments: &[Value]) -> Result<Value, Fail> {
        let (Some(value), Some(pattern)) = (arguments.first(), arguments.get(1)) else {
            return Ok(Value::Number(0.0));
        };
        let text = self.text_of(value);
        let text = text.as_bytes();
        let regex = self.pattern(pattern)?;
        let array = match arguments.get(2) {
            Some(Value::Array(array)) => Some(*array),
            _ => None,
        };
        let mut captures = Captures::new();
        let found = if array.is_some() {
            regex
                .captures_at(text, 0, &mut captures)
                .map(|found| if found { captures.first().copied().flatten() } else { None })
        } else {
            regex.find_at(text, 0)
        };
        let found = found.or_else(|error| fatal(error.message()))?;
        let utf8 = self.settings.utf8;
        let position = |at: usize| char_count(text.get(..at).unwrap_or_default(), !utf8);
        if let Some(array) = array {
            self.arrays.clear(array);
            for (group, span) in captures.iter().enumerate() {
                let Some((from, to)) = span else { continue };
                let mut key = Vec::new();
                put_integer(&mut key, i64::try_from(group).unwrap_or(0));
                let piece = Value::input(text.get(*from..*to).unwrap_or_default());
                self.arrays.set(array, Text::new(&key), piece)?;
                let (start, length) = (position(*from) + 1, position(*to) - position(*from));
                for (word, number) in [("start", start), ("length", length)] {
                    let mut long = key.clone();
                    long.extend_from_slice(&self.settings.subsep);
                    long.extend_from_slice(word.as_bytes());
                    self.arrays.set(array, Text::new(&long), Value::Number(number as f64))?;
                }
            }
        }
        let (start, length) = match found {
            Some((from, to)) => ((position(from) + 1) as f64, (position(to) - position(from)) as f64),
            None => (0.0, -1.0),
        };
        self.put_global(special::RSTART, Value::Number(start));
        self.put_global(special::RLENGTH, Value::Number(length));
        Ok(Value::Number(start))
    }

    fn split_function(&mut self, builtin: Builtin, arguments: &[Value]) -> Result<Value, Fail> {
        let (Some(value), Some(Value::Array(array))) = (arguments.first(), arguments.get(1)) else {
            return Ok(Value::Number(0.0));
        };
        let text = self.text_of(value);
        let text = text.as_bytes();
        let variable = |number: u32| self.globals.get(number as usize).cloned().unwrap_or(Value::Null);
        let default = variable(if builtin == Builtin::Split { special::FS } else { special::FPAT });
        let separator = arguments.get(2).cloned().unwrap_or(default);
        let splitter = match (builtin, &separator) {
            (Builtin::Patsplit, value) => Splitter::Content(self.pattern(value)?),
            (_, Value::Pattern(_)) => Splitter::Pattern(self.pattern(&separator)?),
            _ => {
                let text = self.text_of(&separator);
                self.splitter(text.as_bytes())?
            }
        };
        let (mut fields, mut separators) = (Vec::new(), Vec::new());
        split(&splitter, text, false, self.settings.utf8, &mut fields, Some(&mut separators))?;
        let array = *array;
        self.arrays.clear(array);
        let put = |machine: &mut Self, array: usize, number: usize, (from, to): (usize, usize)| {
            let mut key = Vec::new();
            put_integer(&mut key, i64::try_from(number).unwrap_or(0));
            let piece = Value::input(text.get(from..to).unwrap_or_default());
            machine.arrays.set(array, Text::new(&key), piece)
        };
        for (number, span) in (1..).zip(fields.iter().copied()) {
            put(self, array, number, span)?;
        }
        if let Some(Value::Array(seps)) = arguments.get(3) {
            self.arrays.clear(*seps);
            // Blanks have one before the first field, and patterns what lies around the fields.
            let first = if matches!(splitter, Splitter::Blanks) { 0 } else { 1 };
            for (number, span) in (first..).zip(separators) {
                let at_end = matches!(splitter, Splitter::Blanks) && (number == 0 || number == fields.len());
                if at_end && span.0 == span.1 {
                    continue;
                }
                put(self, *seps, number, span)?;
            }
            if builtin == Builtin::Patsplit {
                let first = fields.first().map_or(text.len(), |(from, _)| *from);
                put(self, *seps, 0, (0, first))?;
                if let Some((_, last)) = fields.last() {
                    put(self, *seps, fields.len(), (*last, text.len()))?;
                }
            }
        }
        Ok(Value::Number(fields.len() as f64))
    }

    /// `sub` and `gsub`: how many were replaced, and the new text if there were any.
    pub(super) fn substitute(
        &mut self,
        value: &Value,
        pattern: &Value,
        replacement: &Value,
        global: bool,
    ) -> Result<(f64, Option<Value>), Fail> {
        let regex = self.pattern(pattern)?;
        let (text, replacement) = (self.text_of(value), self.text_of(replacement));
        let plain = memchr::memchr2(b'\\', b'&', replacement.as_bytes()).is_none();
        let put = |out: &mut Vec<u8>, text: &[u8], captures: &Captures| {
            if plain {
                return out.extend_from_slice(replacement.as_bytes());
            }
            let whole = captures.first().copied().flatten().and_then(|(from, to)| text.get(from..to));
            put_replacement(out, replacement.as_bytes(), whole.unwrap_or_default());
        };
        let limit = if global { None } else { Some(1) };
        let (out, count) = self.replace(text.as_bytes(), &regex, limit, false, put)?;
        let new = match out {
            // A pattern stays one.
            Some(out) if matches!(value, Value::Pattern(_)) => {
                Some(Value::Pattern(Text::charged(out, &self.meter)?))
            }
            Some(out) => Some(Value::String(Text::charged(out, &self.meter)?)),
            None => None,
        };
        Ok((count as f64, new))
    }

    /// Replaces all matches, or only the one of this number. What is made of them is charged while it grows.
    fn replace(
        &self,
        text: &[u8],
        regex: &Regex,
        only: Option<u64>,
        groups: bool,
        put: impl Fn(&mut Vec<u8>, &[u8], &Captures),
    ) -> Result<(Option<Vec<u8>>, u64), Fail> {
        let utf8 = self.settings.utf8;
        let mut captures = Captures::new();
        let mut out = Vec::new();
        let mut charge = self.meter.no_memory();
        let (mut search, mut copied, mut seen, mut count) = (0, 0, 0u64, 0u64);
        let mut last_end = None;
        while search <= text.len() {
            let found = if groups {
                regex
                    .captures_at(text, search, &mut captures)
                    .map(|f| if f { captures.first().copied().flatten() } else { None })
            } else {
                regex.find_at(text, search).inspect(|found| {
                    captures.clear();
                    captures.push(*found);
                })
            };
            let Some((from, to)) = found.or_else(|error| fatal(error.message()))? else { break };
            if from == to {
                let rest = text.get(to..).unwrap_or_default();
                search = to + char_len(rest, !utf8).max(1);
                if last_end == Some(to) {
                    continue;
                }
            } else {
                search = to;
            }
            last_end = Some(to);
            seen += 1;
            if only.is_some_and(|only| only != seen) {
                continue;
            }
            out.extend_from_slice(text.get(copied..from).unwrap_or_default());
            put(&mut out, text, &captures);
            copied = to;
            count += 1;
            self.meter.tick(1)?;
            if out.len() as u64 > charge.bytes() + UNCHARGED {
                charge.resize(out.len())?;
            }
            if only.is_some() {
                break;
            }
        }
        if count == 0 {
            return Ok((None, 0));
        }
        out.extend_from_slice(text.get(copied..).unwrap_or_default());
        Ok((Some(out), count))
    }

    fn gensub(&mut self, arguments: &[Value]) -> Result<Value, Fail> {
        let argument = |at: usize| arguments.get(at).cloned().unwrap_or(Value::Null);
        let regex = self.pattern(&argument(0))?;
        let replacement = self.text_of(&argument(1));
        let how = argument(2);
        let how_text = self.text_of(&how);
        let only = match how_text.as_bytes().first() {
            Some(b'g' | b'G') => None,
            _ => Some((how.number() as u64).max(1)),
        };
        let text = match arguments.get(3) {
            Some(value) => self.text_of(value),
            None => Text::new(self.record_text()),
        };
        let put = |out: &mut Vec<u8>, text: &[u8], captures: &Captures| {
            let group = |number: usize| {
                let span = captures.get(number).copied().flatten();
                span.and_then(|(from, to)| text.get(from..to)).unwrap_or_default()
            };
            let mut rest = replacement.as_bytes();
            while let Some((byte, behind)) = rest.split_first() {
                rest = behind;
                match (byte, behind.first()) {
                    (b'&', _) => out.extend_from_slice(group(0)),
                    (b'\\', Some(digit @ b'0'..=b'9')) => {
                        out.extend_from_slice(group(usize::from(digit - b'0')));
                        rest = behind.get(1..).unwrap_or_default();
                    }
                    (b'\\', Some(next @ (b'&' | b'\\'))) => {
                        out.push(*next);
                        rest = behind.get(1..).unwrap_or_default();
                    }
                    _ => out.push(*byte),
                }
            }
        };
        let (out, _) = self.replace(text.as_bytes(), &regex, only, true, put)?;
        Ok(match out {
            Some(out) => Value::String(Text::charged(out, &self.meter)?),
            None => Value::String(text),
        })
    }

    /// Subscripts in the order that `PROCINFO["sorted_in"]` asks for.
    pub(super) fn sorted_keys(&mut self, array: usize) -> Result<Vec<Text>, Fail> {
        let keys = if array == self.symbols { self.symbol_names() } else { self.arrays.keys(array) };
        let how = match self.globals.get(special::PROCINFO as usize) {
            Some(Value::Array(info)) => self.arrays.get(*info, b"sorted_in").cloned(),
            _ => None,
        };
        let Some(how) = how else { return Ok(keys) };
        let how = self.text_of(&how);
        let pairs = keys.into_iter().map(|key| {
            let value = self.arrays.get(array, key.as_bytes()).cloned().unwrap_or(Value::Null);
            (Value::Input(key), value)
        });
        let pairs: Vec<(Value, Value)> = pairs.collect();
        let sorted = self.sort(pairs, how.as_bytes())?;
        Ok(sorted.into_iter().map(|(key, _)| key.text(b"%.6g")).collect())
    }

    fn sort(&mut self, mut pairs: Vec<(Value, Value)>, how: &[u8]) -> Result<Vec<(Value, Value)>, Fail> {
        let _charge = self.meter.memory(pairs.len() * size_of::<(Value, Value)>())?;
        let (name, descending) = match how.strip_suffix(b"_desc") {
            Some(name) => (name, true),
            None => (how.strip_suffix(b"_asc").unwrap_or(how), false),
        };
        let ignore_case = self.settings.ignore_case;
        let text = |value: &Value| value.text(b"%.6g");
        let by_text = |a: &Value, b: &Value| {
            let (a, b) = (text(a), text(b));
            let (a, b) = (a.as_bytes(), b.as_bytes());
            if ignore_case { a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase()) } else { a.cmp(b) }
        };
        let number = |a: &Value, b: &Value| a.number().partial_cmp(&b.number()).unwrap_or(Ordering::Equal);
        let array_last =
            |a: &Value, b: &Value| matches!(a, Value::Array(_)).cmp(&matches!(b, Value::Array(_)));
        let by_type = |a: &Value, b: &Value| match (a.numeric(), b.numeric()) {
            (Some(a), Some(b)) => a.partial_cmp(&b).unwrap_or(Ordering::Equal),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => array_last(a, b).then_with(|| by_text(a, b)),
        };
        type Pair = (Value, Value);
        match name {
            b"" | b"@unsorted" => {}
            b"@ind_str" => pairs.sort_by(|a: &Pair, b: &Pair| by_text(&a.0, &b.0)),
            b"@ind_num" => {
                pairs.sort_by(|a: &Pair, b: &Pair| number(&a.0, &b.0).then_with(|| by_text(&a.0, &b.0)));
            }
            b"@val_str" => pairs.sort_by(|a: &Pair, b: &Pair| {
                array_last(&a.1, &b.1).then_with(|| by_text(&a.1, &b.1)).then_with(|| by_text(&a.0, &b.0))
            }),
            b"@val_num" => pairs.sort_by(|a: &Pair, b: &Pair| {
                array_last(&a.1, &b.1)
                    .then_with(|| number(&a.1, &b.1))
                    .then_with(|| by_text(&a.1, &b.1))
                    .then_with(|| by_text(&a.0, &b.0))
            }),
            b"@val_type" => {
                pairs.sort_by(|a: &Pair, b: &Pair| by_type(&a.1, &b.1).then_with(|| by_text(&a.0, &b.0)));
            }
            _ => return self.sort_by_function(pairs, how),
        }
        if descending {
            pairs.reverse();
        }
        Ok(pairs)
    }

    /// Merges by a function of the program.
    fn sort_by_function(
        &mut self,
        pairs: Vec<(Value, Value)>,
        name: &[u8],
    ) -> Result<Vec<(Value, Value)>, Fail> {
        let Some(function) = self.code.functions.iter().position(|f| f.name.as_bytes() == name) else {
            let name = String::from_utf8_lossy(name).into_owned();
            return fatal(format!("sort comparison function `{name}' is not defined"));
        };
        let function = u32::try_from(function).unwrap_or(u32::MAX);
        self.random.nesting += 1;
        if self.random.nesting > MAX_NESTING {
            return fatal("sorts are nested too deeply");
        }
        let mut runs: Vec<Vec<(Value, Value)>> = pairs.into_iter().map(|pair| vec![pair]).collect();
        while runs.len() > 1 {
            let mut merged = Vec::with_capacity(runs.len().div_ceil(2));
            let mut left = runs.into_iter();
            while let Some(first) = left.next() {
                let Some(second) = left.next() else {
                    merged.push(first);
                    break;
                };
                merged.push(self.merge(first, second, function)?);
            }
            runs = merged;
        }
        self.random.nesting -= 1;
        Ok(runs.pop().unwrap_or_default())
    }

    fn merge(
        &mut self,
        first: Vec<(Value, Value)>,
        second: Vec<(Value, Value)>,
        function: u32,
    ) -> Result<Vec<(Value, Value)>, Fail> {
        let mut out = Vec::with_capacity(first.len() + second.len());
        let (mut first, mut second) = (first.into_iter().peekable(), second.into_iter().peekable());
        while let (Some(a), Some(b)) = (first.peek(), second.peek()) {
            let arguments = [a.0.clone(), a.1.clone(), b.0.clone(), b.1.clone()];
            let order = self.call_now(function, arguments)?.number();
            let next = if order <= 0.0 { first.next() } else { second.next() };
            out.extend(next);
        }
        out.extend(first);
        out.extend(second);
        Ok(out)
    }

    /// Runs a function to its end; it must not wait for anything.
    fn call_now(&mut self, function: u32, arguments: [Value; 4]) -> Result<Value, Fail> {
        let back = self.leave_for(function, arguments)?;
        let mut out = Vec::new();
        loop {
            match self.run(&mut out)? {
                Trap::Done => break,
                Trap::Yield => self.meter.tick(256)?,
                Trap::Full => out.clear(),
                _ => return fatal("a comparison function must not read or write"),
            }
        }
        self.come_back(back);
        Ok(self.pop())
    }

    fn asort(&mut self, builtin: Builtin, arguments: &[Value]) -> Result<Value, Fail> {
        let Some(Value::Array(source)) = arguments.first() else { return Ok(Value::Number(0.0)) };
        let target = match arguments.get(1) {
            Some(Value::Array(target)) => *target,
            _ => *source,
        };
        let indices = builtin == Builtin::Asorti;
        let how = match arguments.get(2) {
            Some(how) => self.text_of(how),
            None => Text::new(if indices { b"@ind_str_asc" } else { b"@val_type_asc" }),
        };
        let mut pairs = Vec::new();
        for key in self.arrays.keys(*source) {
            let value = self.arrays.get(*source, key.as_bytes()).cloned().unwrap_or(Value::Null);
            pairs.push((Value::Input(key), value));
        }
        let count = pairs.len();
        let sorted = self.sort(pairs, how.as_bytes())?;
        self.arrays.clear(target);
        for (number, (key, value)) in (1i64..).zip(sorted) {
            let mut place = Vec::new();
            put_integer(&mut place, number);
            let value = if indices { Value::String(key.text(b"%.6g")) } else { value };
            self.arrays.set(target, Text::new(&place), value)?;
        }
        Ok(Value::Number(count as f64))
    }

    fn zone(&self, utc: bool) -> jiff::tz::TimeZone {
        match &self.clock {
            Some(now) if !utc => now.time_zone().clone(),
            _ => jiff::tz::TimeZone::UTC,
        }
    }

    fn mktime(&self, value: &Value, utc: bool) -> Value {
        let text = self.text_of(value);
        let mut numbers = Vec::new();
        for word in text.as_bytes().split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()) {
            let parsed = std::str::from_utf8(word).ok().and_then(|word| word.parse::<i64>().ok());
            match parsed {
                Some(number) => numbers.push(number),
                None => return Value::Number(-1.0),
            }
        }
        let [year, month, day, hour, minute, second, ..] = numbers.as_slice() else {
            return Value::Number(-1.0);
        };
        let moment = || -> Option<i64> {
            let months = year.checked_mul(12)?.checked_add(month.checked_sub(1)?)?;
            let year = i16::try_from(months.div_euclid(12)).ok()?;
            let month = i8::try_from(months.rem_euclid(12) + 1).ok()?;
            let date = civil::Date::new(year, month, 1).ok()?;
            let small = |number: i64, most: i64| (number.abs() <= most).then_some(number);
            let date = date.checked_add(jiff::Span::new().try_days(small(day - 1, 3_000_000)?).ok()?).ok()?;
            let seconds =
                small(*hour, 1 << 30)? * 3600 + small(*minute, 1 << 36)? * 60 + small(*second, 1 << 40)?;
            let time = date.to_datetime(civil::Time::midnight());
            let time = time.checked_add(jiff::Span::new().try_seconds(seconds).ok()?).ok()?;
            Some(time.to_zoned(self.zone(utc)).ok()?.timestamp().as_second())
        };
        Value::Number(moment().map_or(-1.0, |seconds| seconds as f64))
    }

    fn strftime(&mut self, arguments: &[Value]) -> Result<Value, Fail> {
        let format = match arguments.first() {
            Some(format) => self.text_of(format),
            None => Text::new(b"%a %b %e %H:%M:%S %Z %Y"),
        };
        let utc = arguments.get(2).is_some_and(Value::is_true);
        let seconds = match arguments.get(1) {
            Some(seconds) => seconds.number(),
            None => self.clock.as_ref().map_or(0.0, |now| now.timestamp().as_second() as f64),
        };
        let time = jiff::Timestamp::from_second(seconds as i64).map(|time| time.to_zoned(self.zone(utc)));
        let Ok(time) = time else { return Ok(Value::string(b"")) };
        let mut out = Vec::new();
        // In UTC, the zone has the name that C gives it.
        let format = if utc { in_gmt(format.as_bytes()) } else { format.as_bytes().to_vec() };
        let _room = self.meter.memory(vsh_core::strftime::room(&format))?;
        vsh_core::strftime::strftime(&format, &time, true, &mut out);
        Ok(Value::String(Text::charged(out, &self.meter)?))
    }
}

/// A format with the zone's name in it.
fn in_gmt(format: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(format.len());
    let mut rest = format;
    while let Some((byte, behind)) = rest.split_first() {
        match (byte, behind.first()) {
            (b'%', Some(b'Z')) => out.extend_from_slice(b"GMT"),
            (b'%', Some(next)) => out.extend_from_slice(&[b'%', *next]),
            _ => {
                out.push(*byte);
                rest = behind;
                continue;
            }
        }
        rest = behind.get(1..).unwrap_or_default();
    }
    out
}

/// What has no real value is shown as the hardware has it.
fn real(number: f64) -> f64 {
    if number.is_nan() { f64::NAN.copysign(-1.0) } else { number }
}

fn bit_operand(name: &str, number: f64) -> Result<u64, Fail> {
    if number < 0.0 {
        return fatal(format!("{name}: received negative argument {number}"));
    }
    Ok(number as u64)
}

fn bits(builtin: Builtin, arguments: &[Value]) -> Result<Value, Fail> {
    let (name, operation): (&str, fn(u64, u64) -> u64) = match builtin {
        Builtin::And => ("and", |a, b| a & b),
        Builtin::Or => ("or", |a, b| a | b),
        _ => ("xor", |a, b| a ^ b),
    };
    let mut result = None;
    for argument in arguments {
        let number = bit_operand(name, argument.number())?;
        result = Some(result.map_or(number, |before| operation(before, number)));
    }
    Ok(Value::Number(result.unwrap_or(0) as f64))
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

/// The replacement of `sub` and `gsub`: `&` is what matched. Backslashes before it count in pairs, and an odd
/// one makes it an ampersand.
fn put_replacement(out: &mut Vec<u8>, replacement: &[u8], whole: &[u8]) {
    let mut rest = replacement;
    while let Some(at) = memchr::memchr2(b'\\', b'&', rest) {
        out.extend_from_slice(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        let slashes = rest.iter().take_while(|b| **b == b'\\').count();
        if rest.get(slashes) != Some(&b'&') {
            out.extend_from_slice(rest.get(..slashes).unwrap_or_default());
            rest = rest.get(slashes..).unwrap_or_default();
            continue;
        }
        out.extend(std::iter::repeat_n(b'\\', slashes / 2));
        if slashes % 2 == 1 {
            out.push(b'&');
        } else {
            out.extend_from_slice(whole);
        }
        rest = rest.get(slashes + 1..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
}
