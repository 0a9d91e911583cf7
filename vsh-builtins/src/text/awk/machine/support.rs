//! Operations on values, patterns, and what is said of them.

use bstr::BString;

use super::{Fail, MOST_PATTERNS, Machine, Settings, fatal};
use crate::text::awk::ast::Binary;
use crate::text::awk::code::special;
use crate::text::awk::lex::is_extension;
use crate::text::awk::pattern::Pattern;
use crate::text::awk::value::{Text, Value};
use crate::text::awk::{functions, pattern};

pub(super) fn compare(operator: Binary, ordering: Option<std::cmp::Ordering>) -> bool {
    match (operator, ordering) {
        (Binary::Less, Some(o)) => o.is_lt(),
        (Binary::LessEqual, Some(o)) => o.is_le(),
        (Binary::Equal, Some(o)) => o.is_eq(),
        (Binary::NotEqual, o) => o.is_none_or(std::cmp::Ordering::is_ne),
        (Binary::Greater, Some(o)) => o.is_gt(),
        (Binary::GreaterEqual, Some(o)) => o.is_ge(),
        _ => false,
    }
}

/// How an operand is called in a message.
pub(in super::super) fn nth(at: u8) -> &'static str {
    ["first", "second", "third", "fourth"].get(usize::from(at)).copied().unwrap_or_default()
}

/// An operand of a built-in function is no array.
pub(super) fn no_operand(fail: Fail, function: &str, at: u8) -> Result<usize, Fail> {
    let which = nth(at);
    match fail {
        Fail::Fatal(_) => fatal(format!("{function}: {which} argument is not an array")),
        limit => Err(limit),
    }
}

/// An operation on numbers that is assigned.
pub(super) fn assigned(operator: Binary, left: f64, right: f64) -> Result<f64, Fail> {
    match operator {
        Binary::Divide if right == 0.0 => fatal("division by zero attempted in `/='"),
        Binary::Modulo if right == 0.0 => fatal("division by zero attempted in `%='"),
        _ => arithmetic(operator, left, right),
    }
}

/// An operation on numbers.
pub(super) fn arithmetic(operator: Binary, left: f64, right: f64) -> Result<f64, Fail> {
    Ok(match operator {
        Binary::Add => left + right,
        Binary::Subtract => left - right,
        Binary::Multiply => left * right,
        Binary::Divide if right == 0.0 => return fatal("division by zero attempted"),
        Binary::Divide => left / right,
        Binary::Modulo if right == 0.0 => return fatal("division by zero attempted in `%'"),
        Binary::Modulo => left % right,
        Binary::Power => power(left, right),
        _ => 0.0,
    })
}

pub(super) fn power(base: f64, exponent: f64) -> f64 {
    if exponent == exponent.trunc() && exponent.abs() <= 1024.0 {
        return base.powi(exponent as i32);
    }
    base.powf(exponent)
}

impl Machine<'_> {
    /// Says something about what the program does just now.
    pub(in super::super) fn warn(&mut self, why: impl std::fmt::Display) {
        let place = self.place();
        self.warnings.push(format!("{place}warning: {why}").into());
    }

    /// Where the program is, in itself and in its input, for a message.
    pub(in super::super) fn place(&self) -> String {
        let line = self.at.checked_sub(1).and_then(|at| self.code.lines.get(at)).copied();
        let mut place = line.map_or(String::new(), |line| self.code.origins.place(line as usize));
        place.push_str(&self.record_place());
        place
    }

    /// Where it is in its input alone.
    pub(in super::super) fn record_place(&self) -> String {
        let mut place = String::new();
        if self.fnr > 0.0 {
            let name = self.globals.get(special::FILENAME as usize).map(|name| name.text(b"%.6g"));
            let name = name.unwrap_or(Text::EMPTY);
            let name = if name.as_bytes().is_empty() { b"-" } else { name.as_bytes() };
            let name = String::from_utf8_lossy(name).into_owned();
            place.push_str(&format!("(FILENAME={name} FNR={}) ", self.fnr));
        }
        place
    }

    /// How many functions there are.
    pub(in super::super) fn function_count(&self) -> usize {
        let builtin = functions::names().filter(|name| self.settings.dialect.is_gnu() || !is_extension(name));
        builtin.count() + self.code.functions.len()
    }

    /// Why something could not be read, in `ERRNO`.
    pub(in super::super) fn put_error(&mut self, why: &str) {
        if self.settings.dialect.is_gnu() {
            self.put_global(special::ERRNO, Value::string(why.as_bytes()));
        }
    }

    /// The environment that commands get: that of the program, as it has changed `ENVIRON`.
    pub(in super::super) fn environment(&self, own: Vec<(BString, BString)>) -> Vec<(BString, BString)> {
        let Some(Value::Array(array)) = self.globals.get(special::ENVIRON as usize) else { return own };
        if self.settings.dialect.is_posix() {
            return own;
        }
        let value = |key: &[u8]| match self.arrays.get(*array, key)? {
            Value::Array(_) | Value::Unset => None,
            value => Some(BString::from(self.text_of(value).as_bytes())),
        };
        let mut left = self.arrays.keys(*array);
        left.retain(|key| !own.iter().any(|(name, _)| name.as_slice() == key.as_bytes()));
        let kept = own.into_iter().filter_map(|(name, _)| value(&name).map(|value| (name, value)));
        let added =
            left.iter().filter_map(|key| value(key.as_bytes()).map(|value| (key.as_bytes().into(), value)));
        kept.chain(added).collect()
    }

    /// Takes up the warnings of escapes.
    pub(in super::super) fn say_escapes(&mut self) {
        for text in std::mem::take(&mut self.warned.pending) {
            let mut message = BString::from(self.place());
            message.extend_from_slice(&text);
            self.warnings.push(message);
        }
    }

    /// A pattern that was made at run time.
    pub(in super::super) fn pattern(&mut self, text: &[u8]) -> Result<Pattern, Fail> {
        let key = (text.to_vec(), self.settings.ignore_case);
        if let Some(pattern) = self.patterns.get(&key) {
            return Ok(pattern.clone());
        }
        self.warned.pattern_escapes(text);
        self.say_escapes();
        let Settings { ignore_case, utf8, dialect, .. } = self.settings;
        let compiled = Pattern::new(text, pattern::Style { ignore_case, utf8, dialect });
        let pattern = compiled.or_else(|why| fatal(pattern::invalid("invalid regexp: ", &why, text)))?;
        if self.patterns.len() >= MOST_PATTERNS {
            self.patterns.clear();
        }
        self.patterns.insert(key, pattern.clone());
        Ok(pattern)
    }

    pub(super) fn known(&mut self, number: u32) -> Result<Pattern, Fail> {
        let Some((text, pattern)) = self.code.patterns.get(number as usize) else {
            return fatal("no pattern");
        };
        if self.settings.ignore_case { self.pattern(text) } else { Ok(pattern.clone()) }
    }

    pub(super) fn compare_values(&mut self, operator: Binary, left: &Value, right: &Value) -> bool {
        if let (Value::Number(left), Value::Number(right)) = (left, right) {
            return compare(operator, left.partial_cmp(right));
        }
        let how = self.settings.numbers;
        let is_both = |value: &Value| matches!(value, Value::Input(_) | Value::Null | Value::Unset);
        let is_total = is_both(left) || is_both(right);
        if let (Some(left), Some(right)) = (left.numeric(how), right.numeric(how)) {
            // Where the one may be a text too, what is no number is the greatest.
            let order = match left.partial_cmp(&right) {
                None if is_total => Some(left.is_nan().cmp(&right.is_nan())),
                order => order,
            };
            return compare(operator, order);
        }
        // What is not finite has no text there.
        let text = |value: &Value| match value {
            Value::Number(number) if !number.is_finite() => Text::EMPTY,
            value => self.text_of(value),
        };
        let (left, right) = (text(left), text(right));
        let is_equality = matches!(operator, Binary::Equal | Binary::NotEqual);
        if self.settings.dialect.is_posix()
            && !is_equality
            && !left.as_bytes().is_empty()
            && !right.as_bytes().is_empty()
        {
            self.check_text(left.as_bytes());
            self.check_text(right.as_bytes());
        }
        if self.settings.ignore_case {
            let (left, right) = (left.as_bytes().to_ascii_lowercase(), right.as_bytes().to_ascii_lowercase());
            return compare(operator, Some(left.cmp(&right)));
        }
        compare(operator, Some(left.as_bytes().cmp(right.as_bytes())))
    }

    pub(super) fn matches(&self, pattern: &Pattern, text: &[u8]) -> Result<bool, Fail> {
        pattern.is_match(text).or_else(|error| fatal(error.message()))
    }
}
