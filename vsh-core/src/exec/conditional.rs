//! `[[ ... ]]`

use bstr::BString;

use super::divert::{Divert, Outcome};
use super::trace::has_effects;
use crate::expand::arithmetic::ArithmeticError;
use crate::host::BoxFuture;
use crate::regex::{InnerEnds, Regex, Syntax};
use crate::shell::Shell;
use crate::shell::access::{Key, charge, element};
use crate::shell::option::ShellOption;
use crate::shell::variable::{IndexedArray, Value, Variable};
use crate::syntax::ast::{BinaryOperator, Conditional, Text, Word};
use crate::test_expression::{Files, Unary};
use crate::utility::ExitStatus;

/// True, false, or wrong: then it has been reported.
type Truth = Result<bool, ExitStatus>;

impl Shell {
    /// Runs a conditional command.
    pub(super) async fn run_conditional(&mut self, conditional: &Conditional) -> Outcome {
        let truth = self.conditional(conditional, false).await;
        let status = match truth.map_err(|divert| self.left_in_condition(divert))? {
            Ok(truth) => ExitStatus::from(truth),
            Err(status) => status,
        };
        self.status.last = status;
        Ok(status)
    }

    /// `negated`: a `!` stands before it, which a trace shows.
    fn conditional<'a>(
        &'a mut self,
        conditional: &'a Conditional,
        negated: bool,
    ) -> BoxFuture<'a, Result<Truth, Divert>> {
        Box::pin(async move {
            match conditional {
                Conditional::And(all) => {
                    for operand in all {
                        match self.conditional(operand, false).await? {
                            Ok(true) => {}
                            other => return Ok(other),
                        }
                    }
                    Ok(Ok(true))
                }
                Conditional::Or(all) => {
                    // What is wrong is not true.
                    let mut last = Ok(false);
                    for operand in all {
                        last = self.conditional(operand, false).await?;
                        if last == Ok(true) {
                            break;
                        }
                    }
                    Ok(last)
                }
                Conditional::Not(operand) => Ok(Ok(self.conditional(operand, !negated).await? != Ok(true))),
                // What negates a group is not shown.
                Conditional::Group(operand) => self.conditional(operand, false).await,
                Conditional::Word(word) => {
                    let operand = self.expand_to_operand(word).await?;
                    self.trace_test(negated, &[b"-n", shown(&operand)]).await?;
                    Ok(Ok(!operand.is_empty()))
                }
                Conditional::Unary { operator, operand } => {
                    let operand = self.expand_to_operand(operand).await?;
                    self.trace_test(negated, &[&[b'-', *operator], shown(&operand)]).await?;
                    if *operator == b'v'
                        && let Some(is_set) = self.element_is_set(&operand, false).await?
                    {
                        return Ok(Ok(is_set));
                    }
                    Ok(Ok(match (operator, Unary::of(*operator)) {
                        (b'n', _) => !operand.is_empty(),
                        (b'z', _) => operand.is_empty(),
                        (_, Some(unary)) => unary.evaluate(&operand, &*self).await,
                        (_, None) => false,
                    }))
                }
                Conditional::Binary { operator, left, right } => {
                    self.compare(negated, *operator, left, right).await
                }
            }
        })
    }

    /// `-v a[n]`: the subscript is an expression, with its effects; a key is expanded, unless that has been done. `None` for
    /// anything else.
    pub(crate) async fn element_is_set(
        &mut self,
        operand: &[u8],
        written: bool,
    ) -> Result<Option<bool>, Divert> {
        let Some((name, rest)) = memchr::memchr(b'[', operand).map(|at| operand.split_at(at)) else {
            return Ok(None);
        };
        let Some(subscript) = rest.strip_prefix(b"[").and_then(|rest| rest.strip_suffix(b"]")) else {
            return Ok(None);
        };
        if subscript.is_empty() || !crate::syntax::is_name(name) {
            return Ok(Some(false));
        }
        // An element has no elements.
        let Some((name, None)) = self.follow(name) else { return Ok(Some(false)) };
        if matches!(subscript, b"@" | b"*") && !self.is_associative(&name) {
            return Ok(None);
        }
        if !written && self.is_associative(&name) {
            let found = self.value(&name);
            return Ok(Some(
                found.is_some_and(|value| element(&value, &Key::Text(subscript.into())).is_some()),
            ));
        }
        let expanded = self.with_subscript(&[&*name, b"[", subscript, b"]"].concat()).await?;
        let subscript = expanded.as_ref().and_then(|text| text.get(name.len() + 1..text.len() - 1));
        let subscript = subscript.unwrap_or(rest.get(1..rest.len() - 1).unwrap_or_default());
        let key = match self.key_of_text(&name, subscript) {
            Ok(key) => key,
            Err(error) => return Err(self.variable_failed(error).await),
        };
        if matches!(&key, Key::Text(text) if text.is_empty()) {
            self.report([&*name, b": bad array subscript"].concat()).await?;
            return Ok(Some(false));
        }
        if let Err(error) = self.warn_of_subscript(&name, &key) {
            return Err(self.arithmetic_failed(error, b"").await);
        }
        Ok(Some(self.value(&name).is_some_and(|value| element(&value, &key).is_some())))
    }

    async fn trace_test(&mut self, negated: bool, words: &[&[u8]]) -> Result<(), Divert> {
        if !self.is(ShellOption::Xtrace) {
            return Ok(());
        }
        let not: &[u8] = if negated { b"! " } else { b"" };
        self.trace_line(&[b"[[ ", not, &bstr::join(" ", words), b" ]]"].concat()).await
    }

    async fn compare(
        &mut self,
        negated: bool,
        operator: BinaryOperator,
        left: &Word,
        right: &Word,
    ) -> Result<Truth, Divert> {
        use BinaryOperator as B;
        let left = self.expand_to_operand(left).await?;
        let is_pattern = matches!(operator, B::Equal | B::EqualSign | B::NotEqual);
        let mut right = match operator {
            B::Match => Right::Text(self.expand_to_regex(right).await?),
            _ if !is_pattern => Right::Text(self.expand_to_operand(right).await?),
            _ => Right::Pattern(right),
        };
        if self.is(ShellOption::Xtrace) {
            let text = match &right {
                Right::Pattern(word) => self.expand_traced_pattern(word).await?,
                Right::Text(text) => text.clone(),
            };
            let operator = crate::syntax::print::binary(operator).trim().as_bytes();
            self.trace_test(negated, &[shown(&left), operator, shown(&text)]).await?;
            // What its expansion has brought about is not done again.
            if matches!(right, Right::Pattern(word) if has_effects(&word.parts)) {
                right = Right::Text(text);
            }
        }
        let right = match right {
            Right::Text(text) => text,
            Right::Pattern(word) => {
                let matches = self.expand_to_pattern(word).await?.matches(&left);
                return Ok(Ok(matches != (operator == B::NotEqual)));
            }
        };
        Ok(Ok(match operator {
            B::Equal | B::EqualSign => self.traced_pattern(&right)?.matches(&left),
            B::NotEqual => !self.traced_pattern(&right)?.matches(&left),
            B::Match => return self.match_regex(&left, &right).await,
            B::Less => left < right,
            B::Greater => left > right,
            B::NewerThan | B::OlderThan | B::SameFile => {
                let files = match operator {
                    B::NewerThan => Files::Newer,
                    B::OlderThan => Files::Older,
                    _ => Files::Same,
                };
                files.evaluate(&left, &right, &*self).await
            }
            numeric => return self.compare_numbers(numeric, &left, &right).await,
        }))
    }

    async fn compare_numbers(
        &mut self,
        operator: BinaryOperator,
        left: &[u8],
        right: &[u8],
    ) -> Result<Truth, Divert> {
        use BinaryOperator as B;
        let (left, right) = match self.try_expanded(left).await? {
            Ok(left) => (Ok(left), self.try_expanded(right).await?),
            Err(error) => (Err(error), Ok(0)),
        };
        let (left, right) = match (left, right) {
            (Ok(left), Ok(right)) => (left, right),
            (Err(error), _) | (_, Err(error)) => return self.number_failed(error).await,
        };
        Ok(Ok(match operator {
            B::NumberEqual => left == right,
            B::NumberNotEqual => left != right,
            B::NumberLess => left < right,
            B::NumberLessEqual => left <= right,
            B::NumberGreater => left > right,
            _ => left >= right,
        }))
    }

    async fn number_failed(&mut self, error: ArithmeticError) -> Result<Truth, Divert> {
        match self.arithmetic_failed(error, b"[[: ").await {
            // It is false, no more.
            Divert::Expression(_) => Ok(Ok(false)),
            other => Err(other),
        }
    }

    /// `=~`: the match and its groups go to `BASH_REMATCH`.
    async fn match_regex(&mut self, subject: &[u8], source: &[u8]) -> Result<Truth, Divert> {
        let syntax = Syntax {
            inner_ends: InnerEnds::Matched,
            ignore_case: self.is(ShellOption::Nocasematch),
            utf8: !self.c_locale(),
            ..Syntax::EXTENDED
        };
        self.world.meter.step(1).await?;
        let mut groups = Vec::new();
        // Bash says nothing about a bad expression; its status is 2.
        let Ok(found) = Regex::new(source, syntax).and_then(|r| r.captures_at(subject, 0, &mut groups))
        else {
            return Ok(Err(ExitStatus::USAGE));
        };
        let mut array = IndexedArray::default();
        if found {
            for (at, group) in (0..).zip(&groups) {
                let text = group.and_then(|(start, end)| subject.get(start..end)).unwrap_or_default();
                array.set(at, BString::from(text));
            }
        }
        // The global variable is made anew.
        let meter = self.world.meter.clone();
        self.variables.with_global(&Text::from(&b"BASH_REMATCH"[..]), |variable| {
            *variable = Variable { value: Value::Indexed(array), ..Variable::default() };
            charge(variable, &meter)
        })?;
        Ok(Ok(found))
    }
}

/// The right operand of a comparison.
enum Right<'w> {
    Text(BString),
    Pattern(&'w Word),
}

/// An operand as a trace shows it.
fn shown(operand: &[u8]) -> &[u8] {
    if operand.is_empty() { b"''" } else { operand }
}
