//! What variables and fields hold, and what assigning to some of them means.

use super::{Fail, Machine, fatal};
use crate::text::awk::array::Origin;
use crate::text::awk::code::{Place, special};
use crate::text::awk::fields::Splitter;
use crate::text::awk::io::Separator;
use crate::text::awk::value::{Text, Value};

/// The number of a field; what is none is the least there is.
fn field_number(number: f64) -> Result<usize, Fail> {
    let whole = if number.abs() < 9_223_372_036_854_775_808.0 { number as i64 } else { i64::MIN };
    usize::try_from(whole).or_else(|_| fatal(format!("attempt to access field {whole}")))
}

impl Machine<'_> {
    pub(in super::super) fn field(&mut self, number: f64) -> Result<Value, Fail> {
        let number = field_number(number)?;
        if number == 0 {
            if self.record.is_new() {
                return Ok(Value::NoField);
            }
            if let Some(value) = self.record.assigned() {
                return Ok(value.clone());
            }
            let is_string = self.record.is_string();
            let text = Text::new(self.record_text());
            return Ok(if is_string { Value::String(text) } else { Value::Input(text) });
        }
        let (record, rules) = self.rules();
        Ok(record.field(number, &rules)?.unwrap_or(Value::NoField))
    }

    /// Makes fields up to one that may be assigned to; the record is not made anew for that.
    pub(super) fn reach(&mut self, number: f64) -> Result<(), Fail> {
        let number = field_number(number)?;
        let (record, rules) = self.rules();
        Ok(record.reach(number, &rules)?)
    }

    pub(in super::super) fn set_field(&mut self, number: f64, value: Value) -> Result<(), Fail> {
        let number = field_number(number)?;
        if number == 0 {
            let text = self.text_of(&value);
            self.record.assign(value, text.as_bytes());
            return Ok(());
        }
        // A number that is assigned keeps its value until the record is needed.
        let (record, rules) = self.rules();
        record.set_field(number, value, &rules)?;
        Ok(())
    }

    /// The value of a variable, which is a scalar from now on.
    pub(super) fn get(&mut self, place: Place) -> Result<Value, Fail> {
        let slot = match place {
            Place::Global(number) => self.globals.get_mut(number as usize),
            Place::Local(number) => self.stack.get_mut(self.base + number as usize),
        };
        match slot {
            Some(Value::Array(_)) => self.scalar_context(place),
            Some(slot @ Value::Unset) => {
                *slot = Value::Null;
                Ok(Value::Null)
            }
            Some(Value::LocalRef(_) | Value::GlobalRef(_) | Value::ElementRef(_)) => {
                self.settle_scalar(place)?;
                Ok(Value::Null)
            }
            Some(value) => Ok(value.clone()),
            None => Ok(Value::Null),
        }
    }

    fn scalar_context<T>(&self, place: Place) -> Result<T, Fail> {
        fatal(format!("attempt to use array `{}' in a scalar context", self.place_name(place)))
    }

    /// An array that was taken for a scalar.
    fn no_scalar<T>(&self, array: usize) -> Result<T, Fail> {
        match self.array_name(array) {
            Some(name) => fatal(format!("attempt to use array `{name}' in a scalar context")),
            None => fatal("attempt to use an array in a scalar context"),
        }
    }

    /// What an array is called: a variable, or an element.
    pub(in super::super) fn array_name(&self, array: usize) -> Option<String> {
        match self.arrays.origin(array) {
            Origin::Nothing => None,
            Origin::Global(number) => self.code.globals.get(number).cloned(),
            Origin::Element(outer, key) => {
                let key = String::from_utf8_lossy(key.as_bytes()).into_owned();
                self.array_name(outer).map(|outer| format!("{outer}[\"{key}\"]"))
            }
        }
    }

    /// What a variable that is an array is called: a parameter has the names of what was handed on, too.
    fn place_name(&self, place: Place) -> String {
        let Place::Local(number) = place else { return self.name(place) };
        let mut name = self.name(place);
        let Some(Value::Array(array)) = self.stack.get(self.base + number as usize) else { return name };
        let mut from = Vec::new();
        for frame in self.frames.iter().rev().skip(1) {
            let names = self.code.functions.get(frame.function as usize).map_or(&[][..], |f| &f.names);
            let is_it =
                |at: &usize| matches!(self.stack.get(frame.base + at), Some(Value::Array(a)) if a == array);
            let Some(at) = (0..names.len()).find(is_it) else { break };
            from.extend(names.get(at).map(|name| format!("from {name}")));
        }
        from.extend(self.array_name(*array).map(|name| format!("from {name}")));
        if !from.is_empty() {
            name = format!("{name} ({})", from.join(", "));
        }
        name
    }

    /// A variable that was handed on before anything was known is used as a scalar: so it is one everywhere.
    fn settle_scalar(&mut self, place: Place) -> Result<(), Fail> {
        let Some(slot) = self.slot(place) else { return Ok(()) };
        let reference = std::mem::replace(slot, Value::Null);
        match reference {
            Value::LocalRef(at) => match self.stack.get_mut(at) {
                Some(Value::Array(_)) => return self.scalar_context(place),
                Some(slot @ Value::Unset) => *slot = Value::Null,
                _ => {}
            },
            Value::GlobalRef(at) => match self.globals.get_mut(at) {
                Some(Value::Array(_)) => return self.scalar_context(place),
                Some(slot @ Value::Unset) => *slot = Value::Null,
                _ => {}
            },
            Value::ElementRef(element) => {
                if let Some(Value::Array(_)) = self.arrays.get(element.0, element.1.as_bytes()) {
                    return self.scalar_context(place);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// What a function is given for a variable: a reference if nothing is known about it.
    pub(super) fn argument(&mut self, place: Place) -> Value {
        let untyped = match place {
            Place::Global(number) => Value::GlobalRef(number as usize),
            Place::Local(number) => Value::LocalRef(self.base + number as usize),
        };
        match self.slot(place) {
            Some(Value::Unset) => untyped,
            Some(value) => {
                let value = value.clone();
                self.followed(value)
            }
            None => Value::Null,
        }
    }

    /// A reference to what has become an array is that array.
    pub(in super::super) fn followed(&self, value: Value) -> Value {
        let now = match &value {
            Value::LocalRef(at) => self.stack.get(*at),
            Value::GlobalRef(at) => self.globals.get(*at),
            Value::ElementRef(element) => self.arrays.get(element.0, element.1.as_bytes()),
            _ => return value,
        };
        match now {
            Some(Value::Array(array)) => Value::Array(*array),
            None | Some(Value::Unset) => value,
            Some(_) => Value::Null,
        }
    }

    pub(super) fn argument_element(&mut self, array: usize, key: Text) -> Result<Value, Fail> {
        if array == self.symbols || array == self.function_names {
            return match self.symbol(&key)? {
                Some(Value::Array(inner)) => Ok(Value::Array(inner)),
                _ => self.element(array, key),
            };
        }
        let value = self.arrays.entry(array, key.clone())?.clone();
        Ok(if matches!(value, Value::Unset) { Value::ElementRef(Box::new((array, key))) } else { value })
    }

    /// The array within an array, made if nothing is there.
    pub(super) fn inner_array(&mut self, array: usize, key: Text) -> Result<usize, Fail> {
        let inner = if array == self.symbols {
            self.symbol(&key)?
        } else {
            self.arrays.get(array, key.as_bytes()).cloned()
        };
        match inner {
            Some(Value::Array(inner)) => Ok(inner),
            None | Some(Value::Unset) if array != self.symbols && array != self.function_names => {
                let inner = self.arrays.make(Origin::Element(array, key.clone()));
                self.arrays.set(array, key, Value::Array(inner))?;
                Ok(inner)
            }
            _ => match self.array_name(array) {
                Some(name) => {
                    let key = String::from_utf8_lossy(key.as_bytes()).into_owned();
                    fatal(format!("attempt to use scalar `{name}[\"{key}\"]' as an array"))
                }
                None => fatal("attempt to use a scalar value as array"),
            },
        }
    }

    /// The place of a variable that a program can name.
    fn symbol_place(&self, key: &Text) -> Option<u32> {
        let known = |name: &String| name.as_bytes() == key.as_bytes();
        let at = self.code.globals.iter().position(known).and_then(|at| u32::try_from(at).ok())?;
        let hidden = matches!(at, special::SYMTAB | special::FUNCTAB) || key.as_bytes().contains(&b' ');
        (!hidden).then_some(at)
    }

    fn symbol(&mut self, key: &Text) -> Result<Option<Value>, Fail> {
        let Some(number) = self.symbol_place(key) else { return Ok(None) };
        self.get_special(number).map(Some)
    }

    /// The names that `SYMTAB` holds.
    pub(in super::super) fn symbol_names(&self) -> Vec<Text> {
        let names = self.code.globals.iter().map(|name| Text::new(name.as_bytes()));
        names.filter(|name| self.symbol_place(name).is_some()).collect()
    }

    pub(super) fn element(&mut self, array: usize, key: Text) -> Result<Value, Fail> {
        let value = if array == self.symbols || array == self.function_names {
            let name = if array == self.symbols { "SYMTAB" } else { "FUNCTAB" };
            let found = if array == self.symbols {
                self.symbol(&key)?
            } else {
                self.arrays.get(array, key.as_bytes()).cloned()
            };
            match found {
                Some(value) => value,
                None => {
                    let key = String::from_utf8_lossy(key.as_bytes()).into_owned();
                    return fatal(format!(
                        "reference to uninitialized element `{name}[\"{key}\"] is not allowed'"
                    ));
                }
            }
        } else {
            self.arrays.entry(array, key)?.clone()
        };
        match value {
            Value::Array(inner) => self.no_scalar(inner),
            Value::Unset => Ok(Value::Null),
            value => Ok(value),
        }
    }

    pub(super) fn set_element(&mut self, array: usize, key: Text, value: Value) -> Result<(), Fail> {
        if array == self.function_names {
            return fatal("cannot assign to elements of FUNCTAB");
        }
        if array == self.symbols {
            return match self.symbol_place(&key) {
                Some(number) if number < special::PLAIN => self.set_special(number, value),
                Some(number) => self.set(Place::Global(number), value),
                None => fatal("cannot assign to arbitrary elements of SYMTAB"),
            };
        }
        let slot = self.arrays.entry(array, key)?;
        if let Value::Array(inner) = *slot {
            return self.no_scalar(inner);
        }
        if let Value::Array(inner) = value {
            return self.no_scalar(inner);
        }
        *slot = value;
        Ok(())
    }

    /// Changes the number that an element is, where it stands: what it was, and what it is now.
    pub(super) fn update_element(
        &mut self,
        array: usize,
        key: Text,
        change: impl FnOnce(f64) -> Result<f64, Fail>,
    ) -> Result<(f64, f64), Fail> {
        let how = self.settings.numbers;
        if array == self.symbols || array == self.function_names {
            let before = self.element(array, key.clone())?.number(how);
            let after = change(before)?;
            self.set_element(array, key, Value::Number(after))?;
            return Ok((before, after));
        }
        let slot = self.arrays.entry(array, key)?;
        if let Value::Array(inner) = *slot {
            return self.no_scalar(inner);
        }
        let before = slot.number(how);
        let after = change(before)?;
        *slot = Value::Number(after);
        Ok((before, after))
    }

    pub(super) fn has_element(&self, array: usize, key: &Text) -> bool {
        if array == self.symbols {
            return self.symbol_place(key).is_some();
        }
        self.arrays.get(array, key.as_bytes()).is_some()
    }

    pub(super) fn refuse_delete(&self, array: usize) -> Result<(), Fail> {
        if array == self.symbols {
            return fatal("`delete' is not allowed with SYMTAB");
        }
        if array == self.function_names {
            return fatal("`delete' is not allowed with FUNCTAB");
        }
        Ok(())
    }

    fn slot(&mut self, place: Place) -> Option<&mut Value> {
        match place {
            Place::Global(number) => self.globals.get_mut(number as usize),
            Place::Local(number) => self.stack.get_mut(self.base + number as usize),
        }
    }

    pub(super) fn name(&self, place: Place) -> String {
        match place {
            Place::Global(number) => self.code.globals.get(number as usize).cloned().unwrap_or_default(),
            Place::Local(number) => {
                let function = self.frames.last().and_then(|f| self.code.functions.get(f.function as usize));
                function.and_then(|f| f.names.get(number as usize)).cloned().unwrap_or_default()
            }
        }
    }

    pub(in super::super) fn set(&mut self, place: Place, value: Value) -> Result<(), Fail> {
        match self.slot(place) {
            Some(Value::Array(_)) => return self.scalar_context(place),
            Some(Value::LocalRef(_) | Value::GlobalRef(_) | Value::ElementRef(_)) => {
                self.settle_scalar(place)?;
            }
            _ => {}
        }
        if let Value::Array(inner) = value {
            return self.no_scalar(inner);
        }
        if let Some(slot) = self.slot(place) {
            *slot = value;
        }
        Ok(())
    }

    /// The array that a variable is, made if nothing was known about it.
    pub(in super::super) fn array_at(&mut self, place: Place) -> Result<usize, Fail> {
        let absolute = match place {
            Place::Global(number) => {
                return self.global_array(number as usize);
            }
            Place::Local(number) => self.base + number as usize,
        };
        self.local_array(absolute)
    }

    fn global_array(&mut self, number: usize) -> Result<usize, Fail> {
        match self.globals.get(number) {
            Some(Value::Array(array)) => return Ok(*array),
            Some(Value::Unset) => {}
            _ => {
                let name = self.code.globals.get(number).cloned().unwrap_or_default();
                return fatal(format!("attempt to use scalar `{name}' as an array"));
            }
        }
        let array = self.arrays.make(Origin::Global(number));
        if let Some(slot) = self.globals.get_mut(number) {
            *slot = Value::Array(array);
        }
        Ok(array)
    }

    fn local_array(&mut self, absolute: usize) -> Result<usize, Fail> {
        let array = match self.stack.get(absolute) {
            Some(Value::Array(array)) => return Ok(*array),
            Some(Value::Unset) => {
                let array = self.arrays.make(Origin::Nothing);
                // It belongs to the frame the variable is in.
                let frame = self.frames.iter_mut().rev().find(|frame| frame.base <= absolute);
                if let Some(frame) = frame {
                    frame.arrays.push(array);
                }
                array
            }
            Some(Value::LocalRef(place)) => {
                // References lead downwards only.
                let place = *place;
                self.local_array(place)?
            }
            Some(Value::GlobalRef(number)) => {
                let number = *number;
                self.global_array(number)?
            }
            Some(Value::ElementRef(element)) => {
                let (array, key) = (**element).clone();
                self.inner_array(array, key)?
            }
            _ => {
                let name = self.parameter_name(absolute);
                return fatal(format!("attempt to use scalar parameter `{name}' as an array"));
            }
        };
        if let Some(slot) = self.stack.get_mut(absolute) {
            *slot = Value::Array(array);
        }
        Ok(array)
    }

    /// What the parameter at a place of the stack is called.
    fn parameter_name(&self, absolute: usize) -> String {
        let frame = self.frames.iter().rev().find(|frame| frame.base <= absolute);
        let name = frame.and_then(|frame| {
            let function = self.code.functions.get(frame.function as usize)?;
            function.names.get(absolute - frame.base)
        });
        name.cloned().unwrap_or_default()
    }

    /// The array that an argument refers to, made if nothing was known about it.
    pub(in super::super) fn referred_array(&mut self, value: &Value) -> Result<usize, Fail> {
        match value {
            Value::Array(array) => Ok(*array),
            Value::LocalRef(at) => self.local_array(*at),
            Value::GlobalRef(at) => self.global_array(*at),
            Value::ElementRef(element) => {
                let (array, key) = (**element).clone();
                self.inner_array(array, key)
            }
            _ => fatal("attempt to use a scalar value as array"),
        }
    }

    pub(super) fn pop_array(&mut self) -> Result<usize, Fail> {
        match self.pop() {
            Value::Array(array) => Ok(array),
            _ => fatal("attempt to use a scalar value as array"),
        }
    }

    pub(super) fn pop_key(&mut self) -> Result<Text, Fail> {
        Ok(match self.pop() {
            Value::String(text) | Value::Input(text) | Value::Pattern(text) => text,
            Value::Array(inner) => return self.no_scalar(inner),
            other => other.text(&self.settings.conversion),
        })
    }

    /// A variable that the machine keeps elsewhere.
    pub(in super::super) fn get_special(&mut self, number: u32) -> Result<Value, Fail> {
        Ok(match number {
            special::NF => {
                let (record, rules) = self.rules();
                Value::Number(record.count(&rules)? as f64)
            }
            special::NR => Value::Number(self.nr),
            special::FNR => Value::Number(self.fnr),
            _ => self.globals.get(number as usize).cloned().unwrap_or(Value::Null),
        })
    }

    /// Assigns to a variable that means something.
    pub(in super::super) fn set_special(&mut self, number: u32, value: Value) -> Result<(), Fail> {
        let text = self.text_of(&value);
        let bytes = text.as_bytes().to_vec();
        let how = self.settings.numbers;
        match number {
            special::NF => {
                let count = value.number(how);
                if field_number(count).is_err() {
                    return fatal("NF set to negative value");
                }
                let (record, rules) = self.rules();
                return Ok(record.resize(count as usize, &rules)?);
            }
            special::NR => self.nr = value.number(how),
            special::FNR => self.fnr = value.number(how),
            special::FIELDWIDTHS | special::FPAT if !self.settings.dialect.is_gnu() => {}
            special::FS | special::FIELDWIDTHS | special::FPAT => {
                // The record there is has been read by the old rules.
                let (record, rules) = self.rules();
                record.split(&rules)?;
                let is_pattern = matches!(value, Value::Pattern(_));
                self.put_global(number, value);
                if is_pattern && number == special::FS && !self.settings.csv {
                    self.settings.splitter = Splitter::Pattern(self.pattern(&bytes)?.places);
                    return Ok(());
                }
                return self.set_splitter(number, &bytes);
            }
            special::OFS => {
                self.record_text();
                self.settings.ofs = bytes;
            }
            special::ORS => self.settings.ors = bytes,
            special::RS => {
                self.settings.separator = match value {
                    Value::Pattern(_) if self.settings.dialect.is_gnu() => {
                        Separator::Pattern(self.pattern(&bytes)?.places)
                    }
                    _ => self.record_separator(&bytes)?,
                };
                self.put_global(number, value);
                return Ok(());
            }
            special::SUBSEP => self.settings.subsep = bytes,
            special::CONVFMT => self.settings.conversion = bytes,
            special::OFMT => self.settings.output = bytes,
            special::IGNORECASE if !self.settings.dialect.is_gnu() => self.warn_of_extension(&value),
            special::IGNORECASE => {
                self.settings.ignore_case = value.is_true(how);
                self.put_global(number, value);
                if let Splitter::Pattern(_) = self.settings.splitter {
                    let separator = self.globals.get(special::FS as usize).cloned();
                    self.set_special(special::FS, separator.unwrap_or(Value::Null))?;
                }
                let separator = self.globals.get(special::RS as usize).cloned();
                return self.set_special(special::RS, separator.unwrap_or(Value::Null));
            }
            _ => {}
        }
        self.put_global(number, value);
        Ok(())
    }

    /// Says, once, that a variable has no effect here.
    fn warn_of_extension(&mut self, value: &Value) {
        if value.is_true(self.settings.numbers) && !std::mem::replace(&mut self.said_extension, true) {
            self.warn("`IGNORECASE' is a gawk extension");
        }
    }

    fn set_splitter(&mut self, number: u32, text: &[u8]) -> Result<(), Fail> {
        self.settings.splitter = match number {
            _ if self.settings.csv => Splitter::Csv,
            // Nothing is no separator then: all is one field.
            special::FS if text.is_empty() && !self.settings.dialect.is_gnu() => {
                Splitter::Widths(vec![(0, usize::MAX)])
            }
            special::FS => self.splitter(text)?,
            special::FPAT => Splitter::Content(self.pattern(text)?.places),
            _ => {
                let mut widths = Vec::new();
                for word in text.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()) {
                    let (skip, width) = match memchr::memchr(b':', word) {
                        Some(at) => {
                            (word.get(..at).unwrap_or_default(), word.get(at + 1..).unwrap_or_default())
                        }
                        None => (&b"0"[..], word),
                    };
                    let width =
                        if width == b"*" { Some(u64::MAX) } else { crate::support::size::decimal(width) };
                    match (crate::support::size::decimal(skip), width) {
                        (Some(_), Some(_))
                            if widths.last().is_some_and(|(_, width)| *width == usize::MAX) =>
                        {
                            return fatal("`*' must be the last designator in FIELDWIDTHS");
                        }
                        (Some(skip), Some(width)) => widths.push((
                            usize::try_from(skip).unwrap_or(usize::MAX / 4).min(1 << 40),
                            if width == u64::MAX {
                                usize::MAX
                            } else {
                                usize::try_from(width).unwrap_or(usize::MAX).min(1 << 40)
                            },
                        )),
                        _ => {
                            let text = String::from_utf8_lossy(word).into_owned();
                            return fatal(format!(
                                "invalid FIELDWIDTHS value, for field {}, near `{text}'",
                                widths.len() + 1
                            ));
                        }
                    }
                }
                if text.is_empty() { Splitter::Blanks } else { Splitter::Widths(widths) }
            }
        };
        Ok(())
    }

    /// How a value of `FS`, or of `split`'s third operand, separates.
    pub(in super::super) fn splitter(&mut self, text: &[u8]) -> Result<Splitter, Fail> {
        Ok(match text {
            b" " => Splitter::Blanks,
            b"" => Splitter::Characters,
            [byte] => Splitter::Byte(*byte),
            _ => Splitter::Pattern(self.pattern(text)?.places),
        })
    }

    pub(in super::super) fn record_separator(&mut self, text: &[u8]) -> Result<Separator, Fail> {
        Ok(match text {
            b"" => Separator::Paragraph,
            // The first byte alone separates.
            [byte, ..] if !self.settings.dialect.is_gnu() => Separator::Byte(*byte),
            [byte] if !(self.settings.ignore_case && byte.is_ascii_alphabetic()) => Separator::Byte(*byte),
            _ => Separator::Pattern(self.pattern(text)?.places),
        })
    }
}
