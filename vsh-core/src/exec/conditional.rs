//! `[[ ... ]]`

use bstr::BString;

use super::divert::{Divert, Outcome};
use crate::expand::arithmetic::ArithmeticError;
use crate::host::BoxFuture;
use crate::regex::{Regex, Syntax};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::variable::{IndexedArray, Value};
use crate::syntax::ast::{BinaryOperator, Conditional, Word};
use crate::test_expression::{Files, Unary};
use crate::utility::ExitStatus;

/// True, false, or wrong: then it has been reported.
type Truth = Result<bool, ExitStatus>;

impl Shell {
    /// Runs a conditional command.
    pub(super) async fn run_conditional(&mut self, conditional: &Conditional) -> Outcome {
        if self.is(ShellOption::Xtrace) {
            let text = crate::syntax::print::conditional(conditional);
            self.trace_line(&[b"[[ ", text.as_slice(), b" ]]"].concat()).await?;
        }
        let status = match self.conditional(conditional).await? {
            Ok(truth) => ExitStatus::from(truth),
            Err(status) => status,
        };
        self.status.last = status;
        Ok(status)
    }

    fn conditional<'a>(&'a mut self, conditional: &'a Conditional) -> BoxFuture<'a, Result<Truth, Divert>> {
        Box::pin(async move {
            match conditional {
                Conditional::And(all) => {
                    for operand in all {
                        match self.conditional(operand).await? {
                            Ok(true) => {}
                            other => return Ok(other),
                        }
                    }
                    Ok(Ok(true))
                }
                Conditional::Or(all) => {
                    for operand in all {
                        match self.conditional(operand).await? {
                            Ok(false) => {}
                            other => return Ok(other),
                        }
                    }
                    Ok(Ok(false))
                }
                Conditional::Not(operand) => Ok(self.conditional(operand).await?.map(|truth| !truth)),
                Conditional::Group(operand) => self.conditional(operand).await,
                Conditional::Word(word) => Ok(Ok(!self.expand_to_text(word).await?.is_empty())),
                Conditional::Unary { operator, operand } => {
                    let operand = self.expand_to_text(operand).await?;
                    Ok(Ok(match (operator, Unary::of(*operator)) {
                        (b'n', _) => !operand.is_empty(),
                        (b'z', _) => operand.is_empty(),
                        (_, Some(unary)) => unary.evaluate(&operand, &*self).await,
                        (_, None) => false,
                    }))
                }
                Conditional::Binary { operator, left, right } => self.compare(*operator, left, right).await,
            }
        })
    }

    async fn compare(
        &mut self,
        operator: BinaryOperator,
        left: &Word,
        right: &Word,
    ) -> Result<Truth, Divert> {
        use BinaryOperator as B;
        let left = self.expand_to_text(left).await?;
        Ok(Ok(match operator {
            B::Equal => self.expand_to_pattern(right).await?.matches(&left),
            B::NotEqual => !self.expand_to_pattern(right).await?.matches(&left),
            B::Match => return self.match_regex(&left, right).await,
            B::Less => left < self.expand_to_text(right).await?,
            B::Greater => left > self.expand_to_text(right).await?,
            B::NewerThan | B::OlderThan | B::SameFile => {
                let right = self.expand_to_text(right).await?;
                let files = match operator {
                    B::NewerThan => Files::Newer,
                    B::OlderThan => Files::Older,
                    _ => Files::Same,
                };
                files.evaluate(&left, &right, &*self).await
            }
            numeric => {
                let right = self.expand_to_text(right).await?;
                return self.compare_numbers(numeric, &left, &right).await;
            }
        }))
    }

    async fn compare_numbers(
        &mut self,
        operator: BinaryOperator,
        left: &[u8],
        right: &[u8],
    ) -> Result<Truth, Divert> {
        use BinaryOperator as B;
        let (left, right) = match self.evaluate_text(left) {
            Ok(left) => (Ok(left), self.evaluate_text(right)),
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
            Divert::Discard(status) => Ok(Err(status)),
            other => Err(other),
        }
    }

    /// `=~`: the match and its groups go to `BASH_REMATCH`.
    async fn match_regex(&mut self, subject: &[u8], word: &Word) -> Result<Truth, Divert> {
        let source = self.expand_to_regex(word).await?;
        let syntax = Syntax {
            ignore_case: self.is(ShellOption::Nocasematch),
            utf8: !self.c_locale(),
            ..Syntax::EXTENDED
        };
        self.world.meter.step(1).await?;
        let mut groups = Vec::new();
        // Bash says nothing about a bad expression; its status is 2.
        let Ok(found) = Regex::new(&source, syntax).and_then(|r| r.captures_at(subject, 0, &mut groups))
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
        if let Err(error) = self.assign_array(b"BASH_REMATCH", Value::Indexed(array)) {
            return Err(self.variable_failed(error).await);
        }
        Ok(Ok(found))
    }
}
