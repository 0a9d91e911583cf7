//! Functions on arrays, and the order in which they are gone through.
//! <https://www.gnu.org/software/gawk/manual/html_node/Array-Sorting-Functions.html>

use std::cmp::Ordering;

use super::super::code::{Builtin, special};
use super::super::fields::{Splitter, split};
use super::super::io::Separator;
use super::super::machine::{Fail, Machine, Trap};
use super::super::value::{Text, Value, put_integer};
use super::fatal;

/// Comparison functions within each other.
const MAX_NESTING: usize = 16;

impl Machine<'_> {
    pub(super) fn split_function(&mut self, builtin: Builtin, arguments: &[Value]) -> Result<Value, Fail> {
        let (Some(value), Some(Value::Array(array))) = (arguments.first(), arguments.get(1)) else {
            return Ok(Value::Number(0.0));
        };
        let text = self.text_of(value);
        let text = text.as_bytes();
        let variable = |number: u32| self.globals.get(number as usize).cloned().unwrap_or(Value::Null);
        let default = variable(if builtin == Builtin::Split { special::FS } else { special::FPAT });
        let separator = arguments.get(2).cloned().unwrap_or(default);
        let splitter = match (builtin, &separator) {
            (Builtin::Patsplit, value) => Splitter::Content(self.places(value)?),
            (_, Value::Pattern(_)) => Splitter::Pattern(self.places(&separator)?),
            _ => {
                let text = self.text_of(&separator);
                self.splitter(text.as_bytes())?
            }
        };
        let (mut fields, mut separators) = (Vec::new(), Vec::new());
        let is_paragraph = self.splits_paragraphs(&splitter);
        let blanks = if is_paragraph { leading_blanks(text) } else { 0 };
        let (before, text) = text.split_at_checked(blanks).unwrap_or_default();
        split(&splitter, text, false, self.settings.utf8, &mut fields, Some(&mut separators))?;
        if is_paragraph && separators.last().is_some_and(|(_, end)| *end == text.len()) {
            fields.pop();
        }
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
            if !before.is_empty() {
                self.arrays.set(*seps, Text::new(b"0"), Value::input(before))?;
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

    /// Where records are paragraphs and `FS` is a blank, patterns split as gawk does it then: blanks before the first element
    /// belong to no element, and nothing behind the last match is none.
    fn splits_paragraphs(&self, splitter: &Splitter) -> bool {
        let fs = self.globals.get(special::FS as usize);
        matches!((splitter, &self.settings.separator), (Splitter::Pattern(_), Separator::Paragraph))
            && fs.is_some_and(|fs| !matches!(fs, Value::Pattern(_)) && self.text_of(fs).as_bytes() == b" ")
    }

    /// Subscripts in the order that `PROCINFO["sorted_in"]` asks for.
    pub(in super::super) fn sorted_keys(&mut self, array: usize) -> Result<Vec<Text>, Fail> {
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

    pub(super) fn sort(
        &mut self,
        mut pairs: Vec<(Value, Value)>,
        how: &[u8],
    ) -> Result<Vec<(Value, Value)>, Fail> {
        let _charge = self.meter.memory(pairs.len() * size_of::<(Value, Value)>())?;
        let (name, descending) = match how.strip_suffix(b"_desc") {
            Some(name) => (name, true),
            None => (how.strip_suffix(b"_asc").unwrap_or(how), false),
        };
        let ignore_case = self.settings.ignore_case;
        let how = self.settings.numbers;
        let text = |value: &Value| value.text(b"%.6g");
        let by_text = |a: &Value, b: &Value| {
            let (a, b) = (text(a), text(b));
            let (a, b) = (a.as_bytes(), b.as_bytes());
            if ignore_case { a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase()) } else { a.cmp(b) }
        };
        let number =
            |a: &Value, b: &Value| a.number(how).partial_cmp(&b.number(how)).unwrap_or(Ordering::Equal);
        let array_last =
            |a: &Value, b: &Value| matches!(a, Value::Array(_)).cmp(&matches!(b, Value::Array(_)));
        // What was never assigned is a text there.
        let numeric = |value: &Value| value.numeric(how).filter(|_| !matches!(value, Value::Unset));
        let by_type = |a: &Value, b: &Value| match (numeric(a), numeric(b)) {
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
            _ => return self.sort_by_function(pairs, name),
        }
        if descending {
            pairs.reverse();
        }
        Ok(pairs)
    }

    /// Merges by a function of the program.
    pub(super) fn sort_by_function(
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

    pub(super) fn merge(
        &mut self,
        first: Vec<(Value, Value)>,
        second: Vec<(Value, Value)>,
        function: u32,
    ) -> Result<Vec<(Value, Value)>, Fail> {
        let mut out = Vec::with_capacity(first.len() + second.len());
        let (mut first, mut second) = (first.into_iter().peekable(), second.into_iter().peekable());
        while let (Some(a), Some(b)) = (first.peek(), second.peek()) {
            let arguments = [a.0.clone(), a.1.clone(), b.0.clone(), b.1.clone()];
            let order = self.call_now(function, arguments)?.number(self.settings.numbers);
            let next = if order <= 0.0 { first.next() } else { second.next() };
            out.extend(next);
        }
        out.extend(first);
        out.extend(second);
        Ok(out)
    }

    /// Runs a function to its end; it must not wait for anything.
    pub(super) fn call_now(&mut self, function: u32, arguments: [Value; 4]) -> Result<Value, Fail> {
        let back = self.leave_for(function, arguments)?;
        let mut out = Vec::new();
        loop {
            match self.run(&mut out)? {
                Trap::Done => break,
                Trap::Yield => self.meter.tick(256)?,
                Trap::Full => out.clear(),
                Trap::Warn => {}
                _ => return fatal("a comparison function must not read or write"),
            }
        }
        self.come_back(back);
        Ok(self.pop())
    }

    pub(super) fn asort(&mut self, builtin: Builtin, arguments: &[Value]) -> Result<Value, Fail> {
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
}

fn leading_blanks(text: &[u8]) -> usize {
    text.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n')).count()
}
