//! What variables and fields hold, and what assigning to some of them means.

use super::{Fail, Machine, fatal};
use crate::text::awk::code::{Place, special};
use crate::text::awk::fields::Splitter;
use crate::text::awk::io::Separator;
use crate::text::awk::value::{Text, Value};

impl Machine<'_> {
    pub(in super::super) fn field(&mut self, number: f64) -> Result<Value, Fail> {
        if number < 0.0 || number.is_nan() {
            return fatal(format!("attempt to access field {number}"));
        }
        let number = number as usize;
        if number == 0 {
            let is_string = self.record.is_string();
            let text = Text::new(self.record_text());
            return Ok(if is_string { Value::String(text) } else { Value::Input(text) });
        }
        let (record, rules) = self.rules();
        Ok(record.field(number, &rules)?.unwrap_or(Value::Input(Text::EMPTY)))
    }

    pub(in super::super) fn set_field(&mut self, number: f64, value: Value) -> Result<(), Fail> {
        if number < 0.0 || number.is_nan() {
            return fatal(format!("attempt to access field {number}"));
        }
        let number = number as usize;
        if number == 0 {
            let text = self.text_of(&value);
            self.record.set(text.as_bytes());
            self.record.set_string(matches!(value, Value::String(_)));
            return Ok(());
        }
        // A number that is assigned keeps its value until the record is needed.
        let (record, rules) = self.rules();
        record.set_field(number, value, &rules)?;
        Ok(())
    }

    pub(super) fn get(&self, place: Place) -> Value {
        let slot = match place {
            Place::Global(number) => self.globals.get(number as usize),
            Place::Local(number) => self.stack.get(self.base + number as usize),
        };
        match slot {
            Some(Value::LocalRef(_) | Value::GlobalRef(_)) | None => Value::Unset,
            Some(value) => value.clone(),
        }
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
            Place::Local(_) => "parameter".to_owned(),
        }
    }

    pub(in super::super) fn set(&mut self, place: Place, value: Value) -> Result<(), Fail> {
        if let Some(Value::Array(_)) = self.slot(place) {
            return fatal(format!("attempt to use array `{}' in a scalar context", self.name(place)));
        }
        if let Value::Array(_) = value {
            return fatal("attempt to use an array in a scalar context");
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
        let array = self.arrays.make();
        if let Some(slot) = self.globals.get_mut(number) {
            *slot = Value::Array(array);
        }
        Ok(array)
    }

    fn local_array(&mut self, absolute: usize) -> Result<usize, Fail> {
        let array = match self.stack.get(absolute) {
            Some(Value::Array(array)) => return Ok(*array),
            Some(Value::Unset) => {
                let array = self.arrays.make();
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
            _ => return fatal("attempt to use a scalar value as array"),
        };
        if let Some(slot) = self.stack.get_mut(absolute) {
            *slot = Value::Array(array);
        }
        Ok(array)
    }

    pub(super) fn pop_array(&mut self) -> Result<usize, Fail> {
        match self.pop() {
            Value::Array(array) => Ok(array),
            _ => fatal("attempt to use a scalar value as array"),
        }
    }

    pub(super) fn pop_key(&mut self) -> Text {
        match self.pop() {
            Value::String(text) | Value::Input(text) | Value::Pattern(text) => text,
            other => other.text(&self.settings.conversion),
        }
    }

    /// A variable that the machine keeps elsewhere.
    pub(super) fn get_special(&mut self, number: u32) -> Result<Value, Fail> {
        Ok(match number {
            special::NF => {
                let (record, rules) = self.rules();
                Value::Number(record.count(&rules)? as f64)
            }
            special::NR => Value::Number(self.nr),
            special::FNR => Value::Number(self.fnr),
            _ => self.globals.get(number as usize).cloned().unwrap_or(Value::Unset),
        })
    }

    /// Assigns to a variable that means something.
    pub(in super::super) fn set_special(&mut self, number: u32, value: Value) -> Result<(), Fail> {
        let text = self.text_of(&value);
        let bytes = text.as_bytes().to_vec();
        match number {
            special::NF => {
                let count = value.number();
                if count < 0.0 {
                    return fatal("NF set to negative value");
                }
                let (record, rules) = self.rules();
                return Ok(record.resize(count as usize, &rules)?);
            }
            special::NR => self.nr = value.number(),
            special::FNR => self.fnr = value.number(),
            special::FS | special::FIELDWIDTHS | special::FPAT => {
                // The record there is has been read by the old rules.
                let (record, rules) = self.rules();
                record.split(&rules)?;
                self.put_global(number, value);
                return self.set_splitter(number, &bytes);
            }
            special::OFS => {
                self.record_text();
                self.settings.ofs = bytes;
            }
            special::ORS => self.settings.ors = bytes,
            special::RS => {
                self.put_global(number, value);
                self.settings.separator = self.record_separator(&bytes)?;
                return Ok(());
            }
            special::SUBSEP => self.settings.subsep = bytes,
            special::CONVFMT => self.settings.conversion = bytes,
            special::OFMT => self.settings.output = bytes,
            special::IGNORECASE => {
                self.settings.ignore_case = value.is_true();
                self.put_global(number, value);
                if let Splitter::Pattern(_) | Splitter::Byte(_) = self.settings.splitter {
                    let separator = self.globals.get(special::FS as usize).map(|v| v.text(b"%.6g"));
                    let separator = separator.unwrap_or(Text::EMPTY).as_bytes().to_vec();
                    let (record, rules) = self.rules();
                    record.split(&rules)?;
                    self.set_splitter(special::FS, &separator)?;
                }
                return Ok(());
            }
            _ => {}
        }
        self.put_global(number, value);
        Ok(())
    }

    fn set_splitter(&mut self, number: u32, text: &[u8]) -> Result<(), Fail> {
        self.settings.splitter = match number {
            _ if self.settings.csv => Splitter::Csv,
            special::FS => self.splitter(text)?,
            special::FPAT => Splitter::Content(self.regex(text)?),
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
            [byte] if !(self.settings.ignore_case && byte.is_ascii_alphabetic()) && *byte != b'\\' => {
                Splitter::Byte(*byte)
            }
            b"\\" => Splitter::Byte(b'\\'),
            _ => Splitter::Pattern(self.regex(text)?),
        })
    }

    pub(in super::super) fn record_separator(&mut self, text: &[u8]) -> Result<Separator, Fail> {
        Ok(match text {
            b"" => Separator::Paragraph,
            [byte] if !(self.settings.ignore_case && byte.is_ascii_alphabetic()) => Separator::Byte(*byte),
            _ => Separator::Pattern(self.regex(text)?),
        })
    }
}
