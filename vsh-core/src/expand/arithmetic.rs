//! Arithmetic: 64-bit integers that wrap, as the Bash manual's *Shell Arithmetic* says.

use bstr::BString;

use crate::exec::divert::Divert;
use crate::meter::LimitExceeded;
use crate::shell::Shell;
use crate::shell::access::{Key, VariableError, element};
use crate::shell::option::ShellOption;
use crate::shell::variable::{Dynamic, Value};
use crate::syntax::ast::{
    Arithmetic, ArithmeticBinary, ArithmeticExpression, ArithmeticUnary, ArithmeticVariable, Subscript, Word,
    WordPart,
};
use crate::syntax::{self, ArithmeticErrorKind, ArithmeticSyntaxError};
use crate::utility::ExitStatus;

/// Why an expression has no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArithmeticError {
    /// A message in Bash's words.
    Message(Vec<u8>),
    /// An unset variable with `nounset`.
    Unbound(Vec<u8>),
    /// Division by zero: the operator, to find the operand in the text.
    DivisionByZero(u8),
    /// `**` with a negative exponent.
    NegativeExponent,
    /// A limit was hit.
    Limit(LimitExceeded),
    /// A variable's value holds command substitutions, which are to be run first.
    Commands(BString),
    /// The message of an error in a subscript, which gives up more than the expression.
    Subscript(Vec<u8>),
    /// The message of a variable that is readonly, which stands alone; with `errexit` that of an element that cannot be, too.
    Refused(Vec<u8>),
}

impl ArithmeticError {
    /// The message without the expression's text.
    pub fn message(&self) -> Vec<u8> {
        match self {
            Self::Message(message) | Self::Subscript(message) | Self::Refused(message) => message.clone(),
            Self::Unbound(name) => [name, b": unbound variable".as_slice()].concat(),
            Self::DivisionByZero(_) => b"division by 0".to_vec(),
            Self::NegativeExponent => b"exponent less than 0".to_vec(),
            Self::Limit(limit) => limit.to_string().into_bytes(),
            Self::Commands(text) => operand_expected(text).message(),
        }
    }

    /// The error, if the expression with that text is a subscript.
    fn of_subscript(self, text: &[u8]) -> Self {
        match self.within(text) {
            Self::Message(message) | Self::Refused(message) => Self::Subscript(message),
            other => other,
        }
    }

    /// The error with the text it occurred in.
    pub(crate) fn within(self, text: &[u8]) -> Self {
        let (operator, words): (&[u8], &[u8]) = match self {
            Self::DivisionByZero(b'%') => (b"%", b"division by 0"),
            Self::DivisionByZero(_) => (b"/", b"division by 0"),
            Self::NegativeExponent => (b"**", b"exponent less than 0"),
            other => return other,
        };
        let blanks = text.iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
        let text = text.get(blanks..).unwrap_or_default();
        let at = memchr::memmem::rfind(text, operator).map_or(0, |at| at + operator.len());
        let operand = text.get(at..).unwrap_or_default().trim_ascii_start();
        // A division stops before its operand, a power after it: at the last token that was read.
        let token = if operator == b"**" { last_token(operand) } else { operand };
        Self::Message([text, b": ", words, b" (error token is \"", token, b"\")"].concat())
    }
}

/// An expansion where an operand should stand.
fn operand_expected(text: &[u8]) -> ArithmeticError {
    let at = memchr::memchr2(b'$', b'`', text).unwrap_or(0);
    let token = text.get(at..).unwrap_or_default();
    let parts = [text, b": syntax error: operand expected (error token is \"", token, b"\")"];
    ArithmeticError::Message(parts.concat())
}

/// What stands behind the operand at the start of `text`; the operand's own last token, if that is all.
fn last_token(text: &[u8]) -> &[u8] {
    let signs = text.iter().take_while(|b| b.is_ascii_whitespace() || b"+-!~".contains(b)).count();
    let operand = text.get(signs..).unwrap_or_default();
    let end = match operand.first() {
        Some(b'(') => closing(operand).map_or(operand.len(), |at| at + 1),
        _ => operand.iter().take_while(|b| b.is_ascii_alphanumeric() || b"_#@".contains(b)).count(),
    };
    match operand.get(end..).map(<[u8]>::trim_ascii_start) {
        Some(rest) if !rest.is_empty() => rest,
        _ if operand.starts_with(b"(") => operand.get(end.saturating_sub(1)..end).unwrap_or_default(),
        _ => operand,
    }
}

/// Where the parenthesis that opens `text` is closed.
fn closing(text: &[u8]) -> Option<usize> {
    let mut depth = 0usize;
    text.iter().position(|byte| {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })
}

impl From<VariableError> for ArithmeticError {
    fn from(error: VariableError) -> Self {
        match error {
            VariableError::Message(message) => Self::Message(message),
            VariableError::Refused(message) => Self::Refused(message),
            // That of the subscript in a reference.
            VariableError::Expression(message) => Self::Subscript(message),
            VariableError::Limit(limit) => Self::Limit(limit),
        }
    }
}

/// What a variable means in an expression.
#[derive(Clone, Debug)]
enum Place {
    /// Itself.
    Plain,
    /// One of its elements.
    Element(Key),
    /// All of them, which are no number: `@` or `*`.
    All(&'static str),
}

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
            return Divert::Abort(limit);
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
            ArithmeticError::Subscript(message) => {
                return match self.report_of_expression(message).await {
                    Ok(()) => Divert::Unwind(ExitStatus::FAILURE),
                    Err(divert) => divert,
                };
            }
            _ if lead.is_empty() && self.is(ShellOption::Posix) => self.expansion_failed(),
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
                let text = self.expand_to_text(&expression.word).await?;
                Ok(Err(error.within(&text)))
            }
            None => {
                let text = self.expand_to_text(&expression.word).await?;
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
            self.substitute_value(value).await?;
            match self.evaluate_expanded(text) {
                Err(ArithmeticError::Commands(next)) => value = next,
                other => break other,
            }
        };
        self.dynamic.substituted.clear();
        Ok(evaluated)
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
        self.evaluate_nested(text, 1)
    }

    /// The value of a text that was expanded: in its subscripts nothing is special any more.
    pub fn evaluate_expanded(&mut self, text: &[u8]) -> Evaluated {
        self.evaluate_nested(text, 0)
    }

    fn evaluate_nested(&mut self, text: &[u8], depth: u32) -> Evaluated {
        if let Some(number) = integer(text.trim_ascii()) {
            return Ok(number);
        }
        if depth > MAX_RECURSION {
            return Err(ArithmeticError::Message(
                [text, b": expression recursion level exceeded (error token is \"", text, b"\")"].concat(),
            ));
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
                let place = self.arithmetic_place(variable, depth)?;
                let old = self.arithmetic_value(variable, place.clone(), depth)?;
                let new = if *increment { old.wrapping_add(1) } else { old.wrapping_sub(1) };
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
                let old = self.arithmetic_value(variable, place.clone(), depth)?;
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

    /// What a variable with its subscript means, which is evaluated once.
    fn arithmetic_place(
        &mut self,
        variable: &ArithmeticVariable,
        depth: u32,
    ) -> Result<Place, ArithmeticError> {
        match variable.subscript.as_deref() {
            None => Ok(Place::Plain),
            Some(Subscript::Index(index)) => {
                self.arithmetic_key(&variable.name, index, depth).map(Place::Element)
            }
            Some(all) => {
                let mark = if *all == Subscript::Star { "*" } else { "@" };
                Ok(match self.is_associative(&variable.name) {
                    true => Place::Element(Key::Text(BString::from(mark))),
                    false => Place::All(mark),
                })
            }
        }
    }

    fn arithmetic_value(&mut self, variable: &ArithmeticVariable, place: Place, depth: u32) -> Evaluated {
        let place = match place {
            Place::Plain => self.referred_place(&variable.name)?,
            place => place,
        };
        let value = match place {
            Place::All(mark) => {
                if self.is(ShellOption::Nounset) && !self.has_elements(variable) {
                    None
                } else {
                    self.warn_of_all(&variable.name, mark)?;
                    return Ok(0);
                }
            }
            Place::Plain => {
                if let Some(v) = self.variables.get(&variable.name)
                    && v.attributes == Default::default()
                    && let Some(text) = v.value.scalar()
                    && let Some(number) = integer(text)
                {
                    return Ok(number);
                }
                let value = self.scalar(&variable.name);
                self.after_reading(&variable.name);
                value
            }
            Place::Element(key) => {
                let (name, _) = self.follow(&variable.name).unwrap_or((variable.name.clone(), None));
                self.warn_of_subscript(&name, &key)?;
                self.value(&name).and_then(|v| element(&v, &key).cloned())
            }
        };
        match value {
            Some(text) if text.is_empty() => Ok(0),
            Some(text) => match integer(&text) {
                Some(number) => Ok(number),
                None if runs_in_subscript(&text) => {
                    match self.dynamic.substituted.iter().find(|(value, _)| *value == text) {
                        Some((_, expanded)) => {
                            let expanded = expanded.clone();
                            self.evaluate_nested(&expanded, depth + 1)
                        }
                        None => Err(ArithmeticError::Commands(text)),
                    }
                }
                None => self.evaluate_nested(&text, depth + 1),
            },
            None if self.is(ShellOption::Nounset) && !self.has_elements(variable) => {
                let (name, _) = self.follow(&variable.name).unwrap_or((variable.name.clone(), None));
                Err(ArithmeticError::Unbound(name.to_vec()))
            }
            None => Ok(0),
        }
    }

    /// What a reference leads to.
    fn referred_place(&mut self, name: &[u8]) -> Result<Place, ArithmeticError> {
        if !self.variables.get(name).is_some_and(|variable| variable.attributes.nameref) {
            return Ok(Place::Plain);
        }
        match self.follow(name) {
            Some((_, Some(subscript))) if subscript == b"@" => Ok(Place::All("@")),
            Some((_, Some(subscript))) if subscript == b"*" => Ok(Place::All("*")),
            Some((target, Some(subscript))) => Ok(Place::Element(self.key_of_text(&target, &subscript)?)),
            _ => Ok(Place::Plain),
        }
    }

    /// All elements are no number, which is said behind the command.
    fn warn_of_all(&mut self, name: &[u8], mark: &str) -> Result<(), ArithmeticError> {
        let (target, _) = self.follow(name).unwrap_or((name.into(), None));
        let message: [&[u8]; 4] = [&target, b"[", mark.as_bytes(), b"]: bad array subscript"];
        self.warn(message.concat())
    }

    /// An element that cannot be is no error of the expression, unless the shell ends with it.
    fn warn(&mut self, message: Vec<u8>) -> Result<(), ArithmeticError> {
        if self.ends_by_refusal() {
            return Err(ArithmeticError::Refused(message));
        }
        self.dynamic.warnings.push(message);
        Ok(())
    }

    /// A negative subscript beyond the first element leads nowhere, which is said behind the command.
    pub(crate) fn warn_of_subscript(&mut self, name: &[u8], key: &Key) -> Result<(), ArithmeticError> {
        let unbound = self.is(ShellOption::Nounset) && self.lacks_value(name);
        if !unbound && self.is_before_first(name, key) {
            return self.warn([name, b": bad array subscript"].concat());
        }
        Ok(())
    }

    /// An element that is not there is no error where others are.
    fn has_elements(&self, variable: &ArithmeticVariable) -> bool {
        let (name, element) = self.follow(&variable.name).unwrap_or((variable.name.clone(), None));
        let element = variable.subscript.is_some() || element.is_some();
        match self.value(&name).as_deref() {
            None | Some(Value::Unset) => false,
            Some(Value::Scalar(_)) => element,
            Some(_) => self.variables.get(&name).is_some_and(|variable| !variable.without_value),
        }
    }

    /// Some computed variables change by being read.
    pub fn after_reading(&mut self, name: &[u8]) {
        if let Some(v) = self.variables.get(name)
            && v.attributes.dynamic == Some(Dynamic::Random)
        {
            self.advance_random();
        }
    }

    fn arithmetic_key(
        &mut self,
        name: &[u8],
        index: &Arithmetic,
        depth: u32,
    ) -> Result<Key, ArithmeticError> {
        let plain = index.word.parts.iter().all(syntax::is_text);
        let text = match plain {
            true => plain_text(&index.word),
            false => {
                let text = self.simple_text(&index.word.parts).map(Vec::from);
                text.ok_or_else(|| {
                    ArithmeticError::Commands(BString::from(syntax::print::word(&index.word)))
                })?
            }
        };
        if self.is_associative(name) {
            return Ok(Key::Text(BString::from(text)));
        }
        let value = match &index.tree {
            Some(tree) if plain => self.evaluate(tree, depth),
            _ => self.evaluate_nested(&text, depth + 1),
        };
        value.map(Key::Index).map_err(|error| error.of_subscript(&text))
    }

    fn assign_number(
        &mut self,
        variable: &ArithmeticVariable,
        place: Place,
        number: i64,
    ) -> Result<(), ArithmeticError> {
        let place = match place {
            Place::Plain => self.referred_place(&variable.name)?,
            place => place,
        };
        let done = match place {
            Place::Plain => self.assign_integer(&variable.name, number),
            Place::Element(key) => {
                self.assign_at(&variable.name, Some(key), BString::from(number.to_string()), false)
            }
            Place::All(mark) => {
                self.warn_of_all(&variable.name, mark)?;
                Ok(())
            }
        };
        match done {
            // What cannot be an element, or a name, is no error of the expression; it is said behind the command.
            Err(VariableError::Refused(message)) if message.ends_with(b"]: bad array subscript") => {
                self.warn(message)
            }
            Err(VariableError::Message(message)) if message.ends_with(b"': not a valid identifier") => {
                self.dynamic.warnings.push(message);
                Ok(())
            }
            done => Ok(done?),
        }
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

fn syntax_error(error: &ArithmeticSyntaxError, text: &[u8]) -> ArithmeticError {
    // A message does not repeat an expression that is itself what is too much.
    let lead = if error.kind == ArithmeticErrorKind::TooLong { None } else { Some(text.trim_ascii_start()) };
    let lead = lead.map(|text| [text, b": "].concat()).unwrap_or_default();
    ArithmeticError::Message([lead, error.message()].concat())
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

fn apply(operator: ArithmeticBinary, a: i64, b: i64) -> Evaluated {
    use ArithmeticBinary as B;
    Ok(match operator {
        B::Power => return power(a, b),
        B::Multiply => a.wrapping_mul(b),
        B::Divide if b == 0 => return Err(ArithmeticError::DivisionByZero(b'/')),
        B::Divide => a.wrapping_div(b),
        B::Remainder if b == 0 => return Err(ArithmeticError::DivisionByZero(b'%')),
        B::Remainder => a.wrapping_rem(b),
        B::Add => a.wrapping_add(b),
        B::Subtract => a.wrapping_sub(b),
        B::ShiftLeft => a.wrapping_shl(shift(b)),
        B::ShiftRight => a.wrapping_shr(shift(b)),
        B::Less => i64::from(a < b),
        B::LessEqual => i64::from(a <= b),
        B::Greater => i64::from(a > b),
        B::GreaterEqual => i64::from(a >= b),
        B::Equal => i64::from(a == b),
        B::NotEqual => i64::from(a != b),
        B::BitAnd => a & b,
        B::BitXor => a ^ b,
        B::BitOr => a | b,
    })
}

/// The machine's shift takes the low six bits of the count.
fn shift(count: i64) -> u32 {
    u32::try_from(count & 63).unwrap_or(0)
}

fn power(base: i64, exponent: i64) -> Evaluated {
    let Ok(mut exponent) = u64::try_from(exponent) else { return Err(ArithmeticError::NegativeExponent) };
    let (mut base, mut result) = (base, 1i64);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result.wrapping_mul(base);
        }
        base = base.wrapping_mul(base);
        exponent >>= 1;
    }
    Ok(result)
}
