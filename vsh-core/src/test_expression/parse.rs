//! What the words alone decide.

use std::cmp::Ordering;

use super::{Expression, Files, TestError, Unary};
use crate::printf::Dialect;

/// Parentheses within parentheses that are followed.
const MAX_DEPTH: usize = 200;

/// Reads the words.
pub(super) struct Parser<'w, 'a> {
    words: &'w [&'a [u8]],
    at: usize,
    depth: usize,
    dialect: Dialect,
}

impl<'w, 'a> Parser<'w, 'a> {
    pub(super) fn new(words: &'w [&'a [u8]], dialect: Dialect) -> Self {
        Self { words, at: 0, depth: 0, dialect }
    }

    /// POSIX: the number of arguments decides.
    pub(super) fn by_count(&mut self, words: &[&'a [u8]]) -> Result<Expression<'a>, TestError> {
        match *words {
            [] => Ok(Expression::Known(false)),
            [one] => Ok(non_empty(one)),
            [first, second] => self.two(first, second),
            [first, second, third] => self.three(first, second, third),
            [b"!", ref rest @ ..] if rest.len() == 3 => Ok(not(self.by_count(rest)?)),
            [b"(", second, third, b")"] => self.two(second, third),
            _ => self.whole(),
        }
    }

    /// The same for GNU, where parentheses count what is between them, and `-a` and `-o` stand for themselves nowhere.
    pub(super) fn gnu(&mut self, count: usize) -> Result<Expression<'a>, TestError> {
        let word = |at: usize| self.peek(at).unwrap_or_default();
        let (first, second, third, fourth) = (word(0), word(1), word(2), word(3));
        let negates = first == b"!";
        match count {
            1 => {
                self.at += 1;
                Ok(non_empty(first))
            }
            2 if !negates && !matches!(first, [b'-', _]) => Err(self.missing()),
            3 if self.is_binary(second) => self.lengths(false),
            4 if first == b"(" && fourth == b")" => {
                self.at += 1;
                let inner = self.gnu(2)?;
                self.at += 1;
                Ok(inner)
            }
            2..=4 if negates => {
                self.at += 1;
                Ok(not(self.gnu(count - 1)?))
            }
            2 => self.gnu_unary(first),
            3 if first == b"(" && third == b")" => {
                self.at += 3;
                Ok(non_empty(second))
            }
            3 if !matches!(second, b"-a" | b"-o") => Err(TestError::Binary(second.to_vec())),
            _ => self.or(),
        }
    }

    /// `left OPERATOR right`, where GNU takes `-l STRING` on either side for the string's length.
    fn lengths(&mut self, left_is_length: bool) -> Result<Expression<'a>, TestError> {
        let start = self.at;
        let operator = start + 1 + usize::from(left_is_length);
        let at = |index: usize| self.words.get(index).copied().unwrap_or_default();
        let right_is_length = operator + 2 < self.words.len() && at(operator + 1) == b"-l";
        let (sign, extra) = (at(operator), usize::from(left_is_length) + usize::from(right_is_length));
        self.at += 3 + extra;
        if !sign.starts_with(b"-") {
            // Strings are compared where they would stand without lengths.
            return self
                .binary(at(start + extra), sign, at(start + extra + 2))
                .unwrap_or_else(|| Err(self.missing()));
        }
        if matches!(sign, b"-nt" | b"-ot" | b"-ef") && extra > 0 {
            return Err(TestError::NoLength(sign.to_vec()));
        }
        let length = |word: &[u8]| word.len().to_string().into_bytes();
        let left = if left_is_length { length(at(operator - 1)) } else { at(operator - 1).to_vec() };
        let right = if right_is_length { length(at(operator + 2)) } else { at(operator + 1).to_vec() };
        if extra == 0 {
            return self
                .binary(at(operator - 1), sign, at(operator + 1))
                .unwrap_or_else(|| Err(self.missing()));
        }
        match self.order(&left, sign, &right) {
            Some(answer) => answer.map(Expression::Known),
            None => Err(self.missing()),
        }
    }

    fn two(&mut self, first: &'a [u8], second: &'a [u8]) -> Result<Expression<'a>, TestError> {
        if first == b"!" {
            return Ok(not(non_empty(second)));
        }
        if let Some(test) = self.unary(first, second) {
            return test;
        }
        let looks_like_one = matches!(first, [b'-', _]);
        if looks_like_one || self.dialect == Dialect::Bash {
            return Err(TestError::Unary(first.to_vec()));
        }
        Err(TestError::Missing(second.to_vec()))
    }

    fn three(
        &mut self,
        first: &'a [u8],
        second: &'a [u8],
        third: &'a [u8],
    ) -> Result<Expression<'a>, TestError> {
        if let Some(test) = self.binary(first, second, third) {
            return test;
        }
        match (first, second, third) {
            (_, b"-a", _) => Ok(Expression::And(vec![non_empty(first), non_empty(third)])),
            (_, b"-o", _) => Ok(Expression::Or(vec![non_empty(first), non_empty(third)])),
            (b"!", ..) => Ok(not(self.two(second, third)?)),
            (b"(", _, b")") => Ok(non_empty(second)),
            _ => Err(TestError::Binary(second.to_vec())),
        }
    }

    /// `-X operand`, if `operator` is one.
    fn unary(&self, operator: &[u8], operand: &'a [u8]) -> Option<Result<Expression<'a>, TestError>> {
        let [b'-', letter] = operator else { return None };
        Some(Ok(match (letter, self.dialect) {
            (b'n', _) => Expression::Known(!operand.is_empty()),
            (b'z', _) => Expression::Known(operand.is_empty()),
            (b'a' | b'v' | b'o' | b'R', Dialect::Gnu) => return None,
            (b't', Dialect::Gnu) if Integer::parse(operand).is_none() => {
                return Some(Err(TestError::Integer(operand.to_vec())));
            }
            (letter, _) => Expression::Unary(Unary::of(*letter)?, operand),
        }))
    }

    /// `left OPERATOR right`, if it is one.
    fn binary(
        &self,
        left: &'a [u8],
        operator: &[u8],
        right: &'a [u8],
    ) -> Option<Result<Expression<'a>, TestError>> {
        let known = |value: bool| Some(Ok(Expression::Known(value)));
        match operator {
            b"=" | b"==" => return known(left == right),
            b"!=" => return known(left != right),
            b"<" if self.dialect == Dialect::Bash => return known(left < right),
            b">" if self.dialect == Dialect::Bash => return known(left > right),
            b"-nt" => return Some(Ok(Expression::Files(Files::Newer, left, right))),
            b"-ot" => return Some(Ok(Expression::Files(Files::Older, left, right))),
            b"-ef" => return Some(Ok(Expression::Files(Files::Same, left, right))),
            _ => {}
        }
        self.order(left, operator, right).map(|answer| answer.map(Expression::Known))
    }

    /// `-eq` and its like.
    fn order(&self, left: &[u8], operator: &[u8], right: &[u8]) -> Option<Result<bool, TestError>> {
        let holds: fn(Ordering) -> bool = match operator {
            b"-eq" => Ordering::is_eq,
            b"-ne" => Ordering::is_ne,
            b"-lt" => Ordering::is_lt,
            b"-le" => Ordering::is_le,
            b"-gt" => Ordering::is_gt,
            b"-ge" => Ordering::is_ge,
            _ => return None,
        };
        Some(self.compare(left, right).map(holds))
    }

    fn compare(&self, left: &[u8], right: &[u8]) -> Result<Ordering, TestError> {
        let (left, right) = (self.integer(left)?, self.integer(right)?);
        Ok(left.compare(&right))
    }

    fn integer<'t>(&self, word: &'t [u8]) -> Result<Integer<'t>, TestError> {
        match Integer::parse(word) {
            Some(integer) if self.dialect == Dialect::Gnu || integer.fits() => Ok(integer),
            _ => Err(TestError::Integer(word.to_vec())),
        }
    }

    fn is_binary(&self, word: &[u8]) -> bool {
        self.binary(b"0", word, b"0").is_some()
    }

    pub(super) fn peek(&self, ahead: usize) -> Option<&'a [u8]> {
        self.words.get(self.at + ahead).copied()
    }

    fn whole(&mut self) -> Result<Expression<'a>, TestError> {
        let expression = self.or()?;
        match self.peek(0) {
            None => Ok(expression),
            Some(word) => Err(TestError::Extra(word.to_vec())),
        }
    }

    fn or(&mut self) -> Result<Expression<'a>, TestError> {
        let first = self.and()?;
        if self.peek(0) != Some(b"-o") {
            return Ok(first);
        }
        let mut any = vec![first];
        while self.peek(0) == Some(b"-o") {
            self.at += 1;
            any.push(self.and()?);
        }
        Ok(Expression::Or(any))
    }

    fn and(&mut self) -> Result<Expression<'a>, TestError> {
        let first = self.term()?;
        if self.peek(0) != Some(b"-a") {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.peek(0) == Some(b"-a") {
            self.at += 1;
            all.push(self.term()?);
        }
        Ok(Expression::And(all))
    }

    fn term(&mut self) -> Result<Expression<'a>, TestError> {
        let mut negated = false;
        // Within an expression it is never a string to compare.
        while self.peek(0) == Some(b"!") {
            negated = !negated;
            self.at += 1;
        }
        let inner = self.primary()?;
        Ok(if negated { not(inner) } else { inner })
    }

    fn primary(&mut self) -> Result<Expression<'a>, TestError> {
        let Some(first) = self.peek(0) else { return Err(self.missing()) };
        if first == b"(" {
            return self.group();
        }
        if self.dialect == Dialect::Gnu {
            return self.gnu_primary(first);
        }
        if let (Some(operator), Some(right)) = (self.peek(1), self.peek(2))
            && !matches!(operator, b"-a" | b"-o")
            && let Some(test) = self.binary(first, operator, right)
        {
            self.at += 3;
            return test;
        }
        // The last word is no operator.
        if let ([b'-', letter], Some(operand)) = (first, self.peek(1))
            && self.unary(first, b"0").is_some()
        {
            // Without a number it is standard output that is meant.
            if *letter == b't' && !Integer::parse(operand).is_some_and(|number| number.fits()) {
                self.at += 1;
                return Ok(Expression::Unary(Unary::Terminal, b"1"));
            }
            self.at += 2;
            return self.unary(first, operand).unwrap_or(Ok(Expression::Known(true)));
        }
        self.at += 1;
        Ok(non_empty(first))
    }

    fn gnu_primary(&mut self, first: &'a [u8]) -> Result<Expression<'a>, TestError> {
        let left = self.words.len() - self.at;
        if left > 3 && first == b"-l" && self.peek(2).is_some_and(|word| self.is_binary(word)) {
            return self.lengths(true);
        }
        if left > 2 && self.peek(1).is_some_and(|word| self.is_binary(word)) {
            return self.lengths(false);
        }
        if !matches!(first, [b'-', _]) {
            self.at += 1;
            return Ok(non_empty(first));
        }
        self.gnu_unary(first)
    }

    fn gnu_unary(&mut self, first: &'a [u8]) -> Result<Expression<'a>, TestError> {
        if self.unary(first, b"0").is_none() {
            return Err(TestError::Unary(first.to_vec()));
        }
        let Some(operand) = self.peek(1) else { return Err(self.missing()) };
        self.at += 2;
        self.unary(first, operand).unwrap_or(Ok(Expression::Known(true)))
    }

    fn group(&mut self) -> Result<Expression<'a>, TestError> {
        if self.depth >= MAX_DEPTH {
            return Err(TestError::Depth);
        }
        self.depth += 1;
        self.at += 1;
        let inner = match self.dialect {
            Dialect::Bash => self.or()?,
            Dialect::Gnu => {
                let rest = self.words.get(self.at..).unwrap_or_default();
                // At least one word is inside; of more than four GNU does not count where they end.
                let count =
                    rest.iter().skip(1).position(|word| *word == b")").map_or(rest.len(), |at| at + 1);
                match if count > 4 { rest.len() } else { count } {
                    0 => return Err(self.missing()),
                    count => self.gnu(count)?,
                }
            }
        };
        self.depth -= 1;
        match self.peek(0) {
            Some(b")") => {
                self.at += 1;
                Ok(inner)
            }
            found => Err(TestError::Close(found.map(<[u8]>::to_vec))),
        }
    }

    fn missing(&self) -> TestError {
        TestError::Missing(self.words.last().map(|w| w.to_vec()).unwrap_or_default())
    }
}

fn not(inner: Expression<'_>) -> Expression<'_> {
    match inner {
        Expression::Known(value) => Expression::Known(!value),
        other => Expression::Not(Box::new(other)),
    }
}

fn non_empty(word: &[u8]) -> Expression<'_> {
    Expression::Known(!word.is_empty())
}

/// An integer of any length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Integer<'a> {
    negative: bool,
    /// Without leading zeros.
    digits: &'a [u8],
}

impl<'a> Integer<'a> {
    fn parse(word: &'a [u8]) -> Option<Self> {
        let word = word.trim_ascii();
        let (negative, digits) = match word {
            [b'-', digits @ ..] => (true, digits),
            [b'+', digits @ ..] => (false, digits),
            digits => (false, digits),
        };
        if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let zeros = digits.iter().take_while(|d| **d == b'0').count();
        let digits = digits.get(zeros..).unwrap_or_default();
        Some(Self { negative: negative && !digits.is_empty(), digits })
    }

    /// Does it fit in 64 bits?
    fn fits(&self) -> bool {
        let limit: &[u8] = if self.negative { b"9223372036854775808" } else { b"9223372036854775807" };
        self.digits.len().cmp(&limit.len()).then_with(|| self.digits.cmp(limit)).is_le()
    }

    fn compare(&self, other: &Self) -> Ordering {
        let size = self.digits.len().cmp(&other.digits.len()).then_with(|| self.digits.cmp(other.digits));
        match (self.negative, other.negative) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => size,
            (true, true) => size.reverse(),
        }
    }
}
