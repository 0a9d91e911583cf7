//! Arithmetic: 64-bit integers that wrap, as the Bash manual's *Shell Arithmetic* says.

mod error;
mod operators;
mod place;

use bstr::BString;

pub use self::error::ArithmeticError;
use self::error::syntax_error;
use self::operators::apply;

use super::Purpose;
use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::syntax;
use crate::syntax::ast::{
    Arithmetic, ArithmeticBinary, ArithmeticExpression, ArithmeticUnary, ArithmeticVariable, Subscript, Word,
    WordPart,
};
use crate::utility::ExitStatus;

/// A value, or why there is none.
pub type Evaluated = Result<i64, ArithmeticError>;

/// How often variables may lead to further expressions.
const MAX_RECURSION: u32 = 1024;

impl Shell {
    /// The value of an expression; an error is reported, and the current command given up.
    pub async fn arithmetic(&mut self, expression: &Arithmetic) -> Result<i64, Divert> {
        match self.try_arithmetic(expression).await? {
            Ok(value) => Ok(value),
            Err(error) => Err(self.arithmetic_failed(error, b"").await),
        }
    }

    /// Reports an error of arithmetic behind `lead`.
    pub async fn arithmetic_failed(&self, error: ArithmeticError, lead: &[u8]) -> Divert {
        if let ArithmeticError::Limit(limit) = error {
            return limit.into();
        }
        let status = match error {
            ArithmeticError::Unbound(_) => {
                // This message names the variable alone.
                return match self.report(error.message()).await {
                    Ok(()) => self.expansion_failed(),
                    Err(divert) => divert,
                };
            }
            // Whatever stands before it.
            ArithmeticError::Subscript(within) => {
                return match self.report_within(within).await {
                    Ok(()) => Divert::Unwind(ExitStatus::FAILURE),
                    Err(divert) => divert,
                };
            }
            _ if lead.is_empty() && self.is(ShellOption::Posix) => self.expression_failed(),
            ArithmeticError::Refused(message) => {
                return match self.report_refused(message).await {
                    Ok(()) if lead.is_empty() => Divert::Discard(ExitStatus::FAILURE),
                    Ok(()) => Divert::Expression(ExitStatus::FAILURE),
                    Err(divert) => divert,
                };
            }
            _ => Divert::Expression(ExitStatus::FAILURE),
        };
        match self.report([lead, &error.message()].concat()).await {
            Ok(()) => status,
            Err(divert) => divert,
        }
    }

    /// The value of an expression, errors left to the caller.
    pub async fn try_arithmetic(&mut self, expression: &Arithmetic) -> Result<Evaluated, Divert> {
        let evaluated = self.evaluate_at_once(expression);
        self.evaluated(expression, evaluated).await
    }

    /// The same, from what [`evaluate_at_once`](Self::evaluate_at_once) gave.
    pub(crate) async fn evaluated(
        &mut self,
        expression: &Arithmetic,
        evaluated: Option<Evaluated>,
    ) -> Result<Evaluated, Divert> {
        match evaluated {
            Some(Ok(value)) => Ok(Ok(value)),
            Some(Err(ArithmeticError::Commands(text)))
                if !expression.tree.as_ref().is_some_and(has_effects) =>
            {
                Box::pin(self.evaluate_after(expression, text)).await
            }
            Some(Err(error)) => {
                let text = self.expand_to_text_of(&expression.word, Purpose::Expression).await?;
                Ok(Err(error.within(&text)))
            }
            None => {
                let text = self.expand_to_text_of(&expression.word, Purpose::Expression).await?;
                self.try_expanded(&text).await
            }
        }
    }

    /// The value of a text that was expanded, errors left to the caller.
    pub(crate) async fn try_expanded(&mut self, text: &[u8]) -> Result<Evaluated, Divert> {
        match self.evaluate_expanded(text) {
            Err(ArithmeticError::Commands(value)) => Box::pin(self.evaluate_text_after(text, value)).await,
            evaluated => Ok(evaluated),
        }
    }

    /// Runs the command substitutions in the value of a variable, then evaluates anew.
    async fn evaluate_after(&mut self, expression: &Arithmetic, value: BString) -> Result<Evaluated, Divert> {
        let Some(tree) = &expression.tree else { return Ok(Err(ArithmeticError::Commands(value))) };
        let mut value = value;
        let evaluated = loop {
            if self.is_substituted(&value) {
                break Err(ArithmeticError::Commands(value));
            }
            self.substitute_value(value).await?;
            match self.evaluate(tree, 0) {
                Err(ArithmeticError::Commands(next)) => value = next,
                other => break other,
            }
        };
        self.dynamic.substituted.clear();
        Ok(evaluated)
    }

    async fn evaluate_text_after(&mut self, text: &[u8], value: BString) -> Result<Evaluated, Divert> {
        let mut value = value;
        let evaluated = loop {
            if self.is_substituted(&value) {
                break Err(ArithmeticError::Commands(value));
            }
            self.substitute_value(value).await?;
            match self.evaluate_expanded(text) {
                Err(ArithmeticError::Commands(next)) => value = next,
                other => break other,
            }
        };
        self.dynamic.substituted.clear();
        Ok(evaluated)
    }

    fn is_substituted(&self, value: &[u8]) -> bool {
        self.dynamic.substituted.iter().any(|(known, _)| known == value)
    }

    async fn substitute_value(&mut self, value: BString) -> Result<(), Divert> {
        self.world.meter.step(1).await?;
        let expanded = self.expand_subscripts(&value).await?;
        self.dynamic.substituted.push((value, expanded));
        Ok(())
    }

    /// A text of an expression with its subscripts expanded.
    pub(crate) async fn expand_subscripts(&mut self, value: &[u8]) -> Result<BString, Divert> {
        let mut expanded = BString::default();
        let mut behind = 0;
        for subscript in subscripts(value) {
            let inside = value.get(subscript.clone()).unwrap_or_default();
            expanded.extend_from_slice(value.get(behind..subscript.start).unwrap_or_default());
            expanded.extend_from_slice(&self.expand_string(inside).await?);
            behind = subscript.end;
        }
        expanded.extend_from_slice(value.get(behind..).unwrap_or_default());
        Ok(expanded)
    }

    /// The value, where the tree can be taken as it is.
    pub(crate) fn evaluate_at_once(&mut self, expression: &Arithmetic) -> Option<Evaluated> {
        let tree = expression.tree.as_ref()?;
        // Expansions come before the first effect.
        if !is_plain(&expression.word) && (has_effects(tree) || !self.operands_are_numbers(tree)) {
            return None;
        }
        Some(self.evaluate(tree, 0))
    }

    /// The value, if that needs neither text nor a message.
    pub(super) fn quick_arithmetic(&mut self, expression: &Arithmetic) -> Option<i64> {
        let tree = expression.tree.as_ref()?;
        if !is_simple(tree) {
            return None;
        }
        self.evaluate(tree, 0).ok()
    }

    /// The value of a constant, a variable that is an integer, or what signs and operators make of such, if nothing goes wrong.
    pub(super) fn number_at_once(&self, tree: &ArithmeticExpression) -> Option<i64> {
        use ArithmeticExpression as E;
        match tree {
            E::Number(number) => Some(*number),
            E::Variable(variable) => self.plain_number(variable),
            E::Expansion(word) => self.number_of(word),
            E::Unary(ArithmeticUnary::Minus, operand) => self.number_at_once(operand).map(i64::wrapping_neg),
            E::Group(operand) => self.number_at_once(operand),
            // Powers are taken from the right.
            E::Binary(first, rest) if !matches!(rest.first(), Some((ArithmeticBinary::Power, _))) => {
                let first = self.number_at_once(first)?;
                rest.iter().try_fold(first, |value, (operator, operand)| {
                    apply(*operator, value, self.number_at_once(operand)?).ok()
                })
            }
            _ => None,
        }
    }

    /// Can the tree be taken as it is? Its expansions are plain parameters whose values are integers.
    fn operands_are_numbers(&self, tree: &ArithmeticExpression) -> bool {
        use ArithmeticExpression as E;
        match tree {
            E::Empty | E::Number(_) => true,
            E::Variable(v) | E::Step { variable: v, .. } => has_plain_subscript(v),
            E::Expansion(word) => self.number_of(word).is_some(),
            E::Unary(_, a) | E::Group(a) => self.operands_are_numbers(a),
            E::Binary(a, rest) => {
                self.operands_are_numbers(a) && rest.iter().all(|(_, e)| self.operands_are_numbers(e))
            }
            E::And(all) | E::Or(all) | E::Comma(all) => all.iter().all(|e| self.operands_are_numbers(e)),
            E::Conditional(c) => [&c.0, &c.1, &c.2].into_iter().all(|e| self.operands_are_numbers(e)),
            E::Assign { variable, value, .. } => {
                has_plain_subscript(variable) && self.operands_are_numbers(value)
            }
        }
    }

    fn number_of(&self, word: &Word) -> Option<i64> {
        let [WordPart::Parameter(parameter)] = word.parts.as_slice() else { return None };
        let text = self.look_up(parameter)?;
        // A sign would stick to what stands before it, as text.
        text.first().filter(|c| c.is_ascii_digit()).and_then(|_| integer(text))
    }

    /// The value of a text that was not expanded, as that of a variable: its subscripts are.
    pub fn evaluate_text(&mut self, text: &[u8]) -> Evaluated {
        self.evaluate_nested(text, b"", 1)
    }

    /// The value of a text that was expanded: in its subscripts nothing is special any more.
    pub fn evaluate_expanded(&mut self, text: &[u8]) -> Evaluated {
        self.evaluate_nested(text, b"", 0)
    }

    /// The value of a text that the variable `name` led to.
    fn evaluate_nested(&mut self, text: &[u8], name: &[u8], depth: u32) -> Evaluated {
        if depth >= MAX_RECURSION {
            return Err(ArithmeticError::TooDeep { name: BString::from(name), in_subscript: false });
        }
        if let Some(number) = integer(text.trim_ascii()) {
            return Ok(number);
        }
        self.world.meter.tick(1).map_err(ArithmeticError::Limit)?;
        let parsed = match depth {
            0 => syntax::parse_expanded_arithmetic(text),
            _ => syntax::parse_arithmetic(text),
        };
        match parsed {
            Ok(tree) => self.evaluate_deep(&tree, text, depth),
            Err(error) => {
                if let Some(before) = &error.before {
                    self.evaluate_deep(before, text, depth)?;
                }
                Err(syntax_error(&error, text))
            }
        }
    }

    fn evaluate_deep(&mut self, tree: &ArithmeticExpression, text: &[u8], depth: u32) -> Evaluated {
        stacker::maybe_grow(64 << 10, 1 << 20, || {
            self.evaluate(tree, depth).map_err(|error| error.within(text))
        })
    }

    /// The value of a tree without expansions, or with such as `number_of` knows. `depth` counts the variables that led to it: the
    /// expression itself was expanded, the value of a variable was not.
    pub fn evaluate(&mut self, tree: &ArithmeticExpression, depth: u32) -> Evaluated {
        use ArithmeticExpression as E;
        match tree {
            E::Empty => Ok(0),
            E::Number(number) => Ok(*number),
            E::Variable(variable) => {
                if let Some(number) = self.plain_number(variable) {
                    return Ok(number);
                }
                self.check_bound(variable)?;
                let place = self.arithmetic_place(variable, depth)?;
                self.arithmetic_value(variable, place, depth)
            }
            E::Expansion(word) => {
                self.number_of(word).ok_or_else(|| ArithmeticError::Message(b"syntax error".to_vec()))
            }
            E::Unary(operator, operand) => {
                let value = self.evaluate(operand, depth)?;
                Ok(match operator {
                    ArithmeticUnary::Plus => value,
                    ArithmeticUnary::Minus => value.wrapping_neg(),
                    ArithmeticUnary::Not => i64::from(value == 0),
                    ArithmeticUnary::Complement => !value,
                })
            }
            E::Step { variable, increment, prefix } => {
                let by = if *increment { 1 } else { -1 };
                if variable.subscript.is_none()
                    && let Some(old) = self.step_plain(&variable.name, by)
                {
                    return Ok(if *prefix { old.wrapping_add(by) } else { old });
                }
                let place = self.arithmetic_place(variable, depth)?;
                let old = self.arithmetic_value(variable, place.clone(), depth)?;
                let new = old.wrapping_add(by);
                self.assign_number(variable, place, new)?;
                Ok(if *prefix { new } else { old })
            }
            E::Binary(first, rest) => self.evaluate_chain(first, rest, depth),
            E::And(all) => {
                for operand in all {
                    if self.evaluate(operand, depth)? == 0 {
                        return Ok(0);
                    }
                }
                Ok(1)
            }
            E::Or(all) => {
                for operand in all {
                    if self.evaluate(operand, depth)? != 0 {
                        return Ok(1);
                    }
                }
                Ok(0)
            }
            E::Conditional(parts) => {
                let (condition, yes, no) = &**parts;
                let chosen = if self.evaluate(condition, depth)? != 0 { yes } else { no };
                self.evaluate(chosen, depth)
            }
            E::Assign { variable, operator: Some(operator), value } => {
                let place = self.arithmetic_place(variable, depth)?;
                let old = match self.plain_number(variable) {
                    Some(number) => number,
                    None => self.arithmetic_value(variable, place.clone(), depth)?,
                };
                let result = apply(*operator, old, self.evaluate(value, depth)?)?;
                self.assign_number(variable, place, result)?;
                Ok(result)
            }
            E::Assign { variable, operator: None, value } => {
                let result = self.evaluate(value, depth)?;
                let place = self.arithmetic_place(variable, depth)?;
                self.assign_number(variable, place, result)?;
                Ok(result)
            }
            E::Comma(all) => {
                let mut last = 0;
                for operand in all {
                    last = self.evaluate(operand, depth)?;
                }
                Ok(last)
            }
            E::Group(inner) => self.evaluate(inner, depth),
        }
    }

    fn evaluate_chain(
        &mut self,
        first: &ArithmeticExpression,
        rest: &[(ArithmeticBinary, ArithmeticExpression)],
        depth: u32,
    ) -> Evaluated {
        let mut value = self.evaluate(first, depth)?;
        if !matches!(rest.first(), Some((ArithmeticBinary::Power, _))) {
            for (operator, operand) in rest {
                value = apply(*operator, value, self.evaluate(operand, depth)?)?;
            }
            return Ok(value);
        }
        let mut operands = vec![value];
        for (_, operand) in rest {
            operands.push(self.evaluate(operand, depth)?);
        }
        let mut result = operands.pop().unwrap_or(0);
        while let Some(base) = operands.pop() {
            result = apply(ArithmeticBinary::Power, base, result)?;
        }
        Ok(result)
    }
}

/// The subscripts in the value of a variable: only in them are commands run.
fn subscripts(text: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| memchr::memchr(b'[', rest)) {
        let start = at + open + 1;
        let length = text.get(start..).and_then(syntax::subscript_length);
        found.extend(length.map(|length| start..start + length));
        at = start + length.unwrap_or(0);
    }
    found
}

/// The pieces of a text that was read as if in double quotes, less the double quotes that stand in it.
pub(crate) fn without_quotes(mut parts: Vec<WordPart>) -> Vec<WordPart> {
    for part in &mut parts {
        if let WordPart::Literal(text) = part
            && text.contains(&b'"')
        {
            let plain: Vec<u8> = text.iter().copied().filter(|byte| *byte != b'"').collect();
            *text = plain.into();
        }
    }
    parts
}

/// Is there a subscript whose expansion is more than a look-up?
pub(crate) fn runs_in_subscript(text: &[u8]) -> bool {
    let expands = |text: &[u8]| super::runs_commands(text) || memchr::memmem::find(text, b"${").is_some();
    memchr::memchr(b'[', text).is_some()
        && expands(text)
        && subscripts(text).into_iter().any(|inside| text.get(inside).is_some_and(expands))
}

/// Does it assign?
fn has_effects(tree: &ArithmeticExpression) -> bool {
    use ArithmeticExpression as E;
    match tree {
        E::Empty | E::Number(_) | E::Expansion(_) => false,
        E::Variable(variable) => variable.subscript.is_some(),
        E::Step { .. } | E::Assign { .. } => true,
        E::Unary(_, a) | E::Group(a) => has_effects(a),
        E::Binary(a, rest) => has_effects(a) || rest.iter().any(|(_, e)| has_effects(e)),
        E::And(all) | E::Or(all) | E::Comma(all) => all.iter().any(has_effects),
        E::Conditional(c) => [&c.0, &c.1, &c.2].into_iter().any(has_effects),
    }
}

/// Is it made of numbers and plain variables alone, without effects? Then evaluating it twice does no harm.
fn is_simple(tree: &ArithmeticExpression) -> bool {
    use ArithmeticExpression as E;
    match tree {
        E::Number(_) => true,
        E::Variable(variable) => variable.subscript.is_none(),
        E::Unary(_, a) | E::Group(a) => is_simple(a),
        E::Binary(a, rest) => is_simple(a) && rest.iter().all(|(_, e)| is_simple(e)),
        _ => false,
    }
}

fn has_plain_subscript(variable: &ArithmeticVariable) -> bool {
    match variable.subscript.as_deref() {
        Some(Subscript::Index(index)) => is_plain(&index.word),
        _ => true,
    }
}

/// Is the word free of expansions?
pub fn is_plain(word: &Word) -> bool {
    word.parts.iter().all(|p| matches!(p, WordPart::Literal(_) | WordPart::Glob(_) | WordPart::Quoted { .. }))
}

/// The text of a word without expansions.
pub fn plain_text(word: &Word) -> Vec<u8> {
    let mut text = Vec::new();
    for part in &word.parts {
        match part {
            WordPart::Literal(t) | WordPart::Glob(t) | WordPart::Quoted { text: t, .. } => {
                text.extend_from_slice(t);
            }
            WordPart::DoubleQuoted { parts, .. } => {
                for part in parts {
                    if let WordPart::Literal(t) | WordPart::Quoted { text: t, .. } = part {
                        text.extend_from_slice(t);
                    }
                }
            }
            _ => {}
        }
    }
    text
}

/// A decimal integer without leading zeros, perhaps with a sign: the usual value of a variable.
pub fn integer(text: &[u8]) -> Option<i64> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    if digits.is_empty() || digits.len() > 18 || digits.len() > 1 && digits.first() == Some(&b'0') {
        return None;
    }
    let mut value = 0i64;
    for digit in digits {
        value = value * 10 + i64::from(digit.checked_sub(b'0').filter(|d| *d < 10)?);
    }
    Some(if negative { -value } else { value })
}
