//! Arithmetic: C's operators on integers, parsed into a tree.
//!
//! The same parser serves two texts: a word's, in which an expansion stands as one byte of its own, and at run
//! time an expanded text. Tokens are read as Bash reads them, so that the "error token" of a message is the same:
//! the rest of the text from the token last read.

use super::arithmetic_lex::{Lexer, Operator, Token};
use super::ast::{
    Arithmetic, ArithmeticBinary as Binary, ArithmeticExpression as Expression, ArithmeticUnary as Unary,
    ArithmeticVariable, Span, Subscript, Text, Word, WordPart,
};
use super::input::{DEPTH_LIMIT, Input, Parsed, ProblemKind};
use super::quote::{QuotedEnd, quoted};

/// What is wrong with an arithmetic text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArithmeticErrorKind {
    /// An operand is missing.
    OperandExpected,
    /// Something follows that continues no expression.
    SyntaxError,
    /// A byte that starts no token.
    InvalidOperator,
    /// A digit that the base does not have.
    ValueTooGreat,
    /// A base outside 2 to 64.
    InvalidBase,
    /// `base#` without digits.
    InvalidConstant,
    /// More than one `#`.
    InvalidNumber,
    /// A subscript that is empty or not closed.
    BadSubscript,
    /// No `)`.
    MissingParenthesis,
    /// No `:` behind `?`.
    ColonExpected,
    /// Nothing between `?` and `:`, or behind them.
    ExpressionExpected,
    /// `=` behind something that is no variable.
    AssignmentToNonVariable,
    /// `++` at something that is no variable.
    IncrementNeedsVariable,
    /// `--` at something that is no variable.
    DecrementNeedsVariable,
    /// Nested too deep.
    TooDeep,
    /// Longer than a mebibyte.
    TooLong,
}

/// About how many bytes an expression's tree takes for each byte of its text.
const TERM: usize = 32;

/// The longest expression, in bytes.
pub const MAX_TEXT: usize = 1 << 20;

/// An error in an arithmetic text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArithmeticSyntaxError {
    /// What is wrong.
    pub kind: ArithmeticErrorKind,
    /// The text from the offending token on; a number alone.
    pub token: Text,
    /// How many bytes of the text behind a number are not shown: Bash cuts it off there.
    pub hidden: usize,
    /// What had been evaluated when the token was met: Bash evaluates while it reads.
    pub before: Option<Box<Expression>>,
}

impl ArithmeticSyntaxError {
    /// An error in front of which nothing was evaluated.
    pub(super) fn new(kind: ArithmeticErrorKind, token: &[u8]) -> Self {
        Self { kind, token: Text::from(token), hidden: 0, before: None }
    }

    /// The error, met behind what is evaluated first.
    fn behind(self, first: Expression) -> Self {
        let before = match self.before {
            None => first,
            Some(before) => Expression::Comma(vec![first, *before]),
        };
        Self { before: Some(Box::new(before)), ..self }
    }

    /// The error in an operand that `wrap` puts where it is evaluated.
    fn within(self, wrap: impl FnOnce(Expression) -> Expression) -> Self {
        let before = self.before.map_or(Expression::Empty, |before| *before);
        Self { before: Some(Box::new(wrap(before))), ..self }
    }

    /// Bash's words for it.
    pub fn message(&self) -> Vec<u8> {
        let what = match self.kind {
            ArithmeticErrorKind::OperandExpected => "syntax error: operand expected",
            ArithmeticErrorKind::SyntaxError => "syntax error in expression",
            ArithmeticErrorKind::InvalidOperator => "syntax error: invalid arithmetic operator",
            ArithmeticErrorKind::ValueTooGreat => "value too great for base",
            ArithmeticErrorKind::InvalidBase => "invalid arithmetic base",
            ArithmeticErrorKind::InvalidConstant => "invalid integer constant",
            ArithmeticErrorKind::InvalidNumber => "invalid number",
            ArithmeticErrorKind::BadSubscript => "bad array subscript",
            ArithmeticErrorKind::MissingParenthesis => "missing `)'",
            ArithmeticErrorKind::ColonExpected => "`:' expected for conditional expression",
            ArithmeticErrorKind::ExpressionExpected => "expression expected",
            ArithmeticErrorKind::AssignmentToNonVariable => "attempted assignment to non-variable",
            ArithmeticErrorKind::IncrementNeedsVariable => "++: assignment requires lvalue",
            ArithmeticErrorKind::DecrementNeedsVariable => "--: assignment requires lvalue",
            ArithmeticErrorKind::TooDeep => "expression recursion level exceeded",
            ArithmeticErrorKind::TooLong => "expression too long",
        };
        [what.as_bytes(), b" (error token is \"", self.token.as_bytes(), b"\")"].concat()
    }
}

/// Parses a text that is expanded already.
///
/// # Errors
///
/// What Bash would say of the text.
pub fn parse_arithmetic(text: &[u8]) -> Result<Expression, ArithmeticSyntaxError> {
    parse_text(text, false)
}

/// The same for a text that was expanded: in its subscripts no expansion is left.
///
/// # Errors
///
/// What Bash would say of the text.
pub fn parse_expanded_arithmetic(text: &[u8]) -> Result<Expression, ArithmeticSyntaxError> {
    parse_text(text, true)
}

fn parse_text(text: &[u8], expanded: bool) -> Result<Expression, ArithmeticSyntaxError> {
    if text.len() > MAX_TEXT {
        let token = text.get(..32).unwrap_or_default();
        return Err(ArithmeticSyntaxError::new(ArithmeticErrorKind::TooLong, token));
    }
    let cleaned = super::parser::without_nul(text);
    parse(&cleaned, &[], 0, expanded)
}

/// An expression from the pieces of its text.
pub(super) fn from_parts(i: Input<'_>, parts: Vec<WordPart>, span: Span) -> Arithmetic {
    from_word(i, Word { parts, span })
}

/// An expression from its text as a word.
pub(super) fn from_word(i: Input<'_>, word: Word) -> Arithmetic {
    let depth = i.state.depth();
    let mut text = Vec::new();
    let mut expansions = Vec::new();
    let tree = match flatten(&word.parts, &mut text, &mut expansions) {
        true if text.len() <= MAX_TEXT && i.spend(TERM * text.len()).is_ok() => {
            parse(&text, &expansions, depth, true).ok()
        }
        _ => None,
    };
    Arithmetic { word, tree }
}

/// The text of a word, an expansion being one zero byte. False for pieces that have no meaning here.
fn flatten<'w>(parts: &'w [WordPart], text: &mut Vec<u8>, expansions: &mut Vec<&'w WordPart>) -> bool {
    parts.iter().all(|part| match part {
        WordPart::Literal(literal) => {
            text.extend_from_slice(literal);
            true
        }
        WordPart::DoubleQuoted { parts, .. } => flatten(parts, text, expansions),
        WordPart::Parameter(_) | WordPart::CommandSubstitution(_) | WordPart::Arithmetic { .. } => {
            text.push(0);
            expansions.push(part);
            true
        }
        _ => false,
    })
}

/// `((...))` or `$((...))` from behind its parentheses on; `None` if they do not close together.
pub(super) fn parentheses(open: Input<'_>) -> Parsed<'_, Option<Arithmetic>> {
    let mark = open.mark();
    let (end, parts) = open.nested(|i| quoted(i, QuotedEnd::Parenthesis))?;
    if end.peek() != b')' {
        return open.fail(ProblemKind::Unclosed(b')'));
    }
    if end.bump().peek() != b')' {
        return Ok((end, None));
    }
    let expression = from_parts(open, parts, end.span_from(mark));
    Ok((end.bump().bump(), Some(expression)))
}

type Outcome = Result<Expression, ArithmeticSyntaxError>;

fn parse(text: &[u8], expansions: &[&WordPart], depth: u32, expanded: bool) -> Outcome {
    let mut parser = Parser { lexer: Lexer::new(text, expansions, depth)?, expanded };
    if parser.lexer.token == Token::End {
        return Ok(Expression::Empty);
    }
    let expression = parser.comma()?;
    match parser.lexer.token {
        Token::End => Ok(expression),
        _ => Err(parser.error_ahead(ArithmeticErrorKind::SyntaxError, expression)),
    }
}

/// The expression with `ahead` evaluated behind its last operand, whose value stays what it is.
fn with_ahead(expression: Expression, ahead: Expression) -> Expression {
    with_last(expression, |operand| {
        let nothing = Expression::Binary(Box::new(Expression::Number(0)), vec![(Binary::Multiply, ahead)]);
        Expression::Binary(Box::new(operand), vec![(Binary::Add, nothing)])
    })
}

/// The expression without the value of a variable at its end, which Bash does not read before `=`: it counts as 0.
fn with_last_unread(expression: Expression) -> Expression {
    with_last(expression, |operand| match operand {
        Expression::Variable(_) => Expression::Number(0),
        other => other,
    })
}

/// The expression with another last operand.
fn with_last(expression: Expression, change: impl FnOnce(Expression) -> Expression) -> Expression {
    with_last_by(expression, &mut Some(change))
}

fn with_last_by<F: FnOnce(Expression) -> Expression>(
    expression: Expression,
    change: &mut Option<F>,
) -> Expression {
    let mut last = |mut all: Vec<Expression>| {
        let operand = all.pop().map(|operand| with_last_by(operand, change));
        all.extend(operand);
        all
    };
    match expression {
        Expression::And(all) => Expression::And(last(all)),
        Expression::Or(all) => Expression::Or(last(all)),
        Expression::Comma(all) => Expression::Comma(last(all)),
        Expression::Unary(operator, operand) => {
            Expression::Unary(operator, Box::new(with_last_by(*operand, change)))
        }
        Expression::Assign { variable, operator, value } => {
            Expression::Assign { variable, operator, value: Box::new(with_last_by(*value, change)) }
        }
        Expression::Binary(first, mut rest) if !rest.is_empty() => {
            let operand = rest.pop().map(|(operator, operand)| (operator, with_last_by(operand, change)));
            rest.extend(operand);
            Expression::Binary(first, rest)
        }
        Expression::Conditional(parts) => {
            let (condition, yes, no) = *parts;
            Expression::Conditional(Box::new((condition, yes, with_last_by(no, change))))
        }
        operand => match change.take() {
            Some(change) => change(operand),
            None => operand,
        },
    }
}

/// Parses tokens; one of them is read ahead.
struct Parser<'a> {
    lexer: Lexer<'a>,
    /// No expansion is left in subscripts.
    expanded: bool,
}

impl Parser<'_> {
    fn nested(&mut self, parser: impl FnOnce(&mut Self) -> Outcome) -> Outcome {
        if self.lexer.depth >= DEPTH_LIMIT {
            return Err(self.lexer.error(ArithmeticErrorKind::TooDeep));
        }
        self.lexer.depth += 1;
        let outcome = stacker::maybe_grow(64 * 1024, 512 * 1024, || parser(self));
        self.lexer.depth -= 1;
        outcome
    }

    /// An error at the token that stands behind a complete expression. Where that is a name, Bash has its value already,
    /// unless `=` follows.
    fn error_ahead(&mut self, kind: ArithmeticErrorKind, expression: Expression) -> ArithmeticSyntaxError {
        let error = self.lexer.error(kind);
        if self.lexer.token != Token::Name || self.lexer.is_before_equals() {
            return error.behind(expression);
        }
        match self.variable() {
            Ok(variable) => error.behind(with_ahead(expression, Expression::Variable(variable))),
            Err(_) => error.behind(expression),
        }
    }

    /// `a, b, c`
    fn comma(&mut self) -> Outcome {
        let first = self.assignment()?;
        if self.lexer.token != Token::Comma {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.lexer.token == Token::Comma {
            match self.behind_token(Self::assignment) {
                Ok(next) => all.push(next),
                Err(error) => return Err(error.behind(Expression::Comma(all))),
            }
        }
        Ok(Expression::Comma(all))
    }

    /// `variable = a`, `variable += a`
    fn assignment(&mut self) -> Outcome {
        let target = self.conditional()?;
        let Token::Assign(operator) = self.lexer.token else { return Ok(target) };
        let Expression::Variable(variable) = target else {
            let target = if operator.is_none() { with_last_unread(target) } else { target };
            return Err(self.lexer.error(ArithmeticErrorKind::AssignmentToNonVariable).behind(target));
        };
        match self.behind_token(|parser| parser.nested(Self::assignment)) {
            Ok(value) => Ok(Expression::Assign { variable, operator, value: Box::new(value) }),
            // An operator's left side is read before its right side.
            Err(error) if operator.is_some() => Err(error.behind(Expression::Variable(variable))),
            Err(error) => Err(error),
        }
    }

    /// Reads one more token, and what starts with it.
    fn behind_token(&mut self, parser: impl FnOnce(&mut Self) -> Outcome) -> Outcome {
        self.lexer.advance()?;
        parser(self)
    }

    /// `a ? b : c`
    fn conditional(&mut self) -> Outcome {
        let condition = self.binary(0)?;
        if self.lexer.token != Token::Question {
            return Ok(condition);
        }
        let yes = match self.behind_token(|parser| parser.branch(Self::comma)) {
            Ok(yes) => yes,
            Err(error) => return Err(error.within(|yes| Expression::And(vec![condition, yes]))),
        };
        if self.lexer.token != Token::Colon {
            let read = Expression::And(vec![condition, yes]);
            return Err(self.error_ahead(ArithmeticErrorKind::ColonExpected, read));
        }
        match self.behind_token(|parser| parser.branch(Self::conditional)) {
            Ok(no) => Ok(Expression::Conditional(Box::new((condition, yes, no)))),
            Err(error) => Err(error.within(|no| Expression::Conditional(Box::new((condition, yes, no))))),
        }
    }

    /// What stands behind `?` or `:`.
    fn branch(&mut self, parser: impl FnOnce(&mut Self) -> Outcome) -> Outcome {
        if matches!(self.lexer.token, Token::End | Token::Colon) {
            return Err(self.lexer.error(ArithmeticErrorKind::ExpressionExpected));
        }
        self.nested(parser)
    }

    /// Binary operators of at least this precedence.
    fn binary(&mut self, least: u8) -> Outcome {
        let mut left = self.power()?;
        while let Token::Binary(operator) = self.lexer.token {
            let precedence = operator.precedence();
            if precedence < least {
                break;
            }
            left = self.chain(left, precedence)?;
        }
        Ok(left)
    }

    /// Operators of one precedence.
    fn chain(&mut self, first: Expression, precedence: u8) -> Outcome {
        let mut rest = Vec::new();
        while let Token::Binary(operator) = self.lexer.token
            && operator.precedence() == precedence
        {
            match self.behind_token(|parser| parser.binary(precedence + 1)) {
                Ok(operand) => rest.push((operator, operand)),
                Err(error) => return Err(broken_chain(error, operator, first, rest)),
            }
        }
        Ok(chained(first, rest))
    }

    /// `a ** b ** c`
    fn power(&mut self) -> Outcome {
        let base = self.unary()?;
        if self.lexer.token != Token::Power {
            return Ok(base);
        }
        let mut rest = Vec::new();
        while self.lexer.token == Token::Power {
            match self.behind_token(Self::unary) {
                Ok(exponent) => rest.push((Binary::Power, exponent)),
                Err(error) => {
                    let operands = std::iter::once(base).chain(rest.into_iter().map(|(_, operand)| operand));
                    return Err(error.behind(Expression::Comma(operands.collect())));
                }
            }
        }
        Ok(Expression::Binary(Box::new(base), rest))
    }

    /// `! ~ + -`
    fn unary(&mut self) -> Outcome {
        let operator = match self.lexer.token {
            Token::Not => Unary::Not,
            Token::Complement => Unary::Complement,
            Token::Binary(Operator::Arithmetic(Binary::Subtract)) => Unary::Minus,
            Token::Binary(Operator::Arithmetic(Binary::Add)) => Unary::Plus,
            _ => return self.primary(),
        };
        self.lexer.advance()?;
        let operand = self.nested(Self::unary)?;
        Ok(Expression::Unary(operator, Box::new(operand)))
    }

    fn primary(&mut self) -> Outcome {
        match self.lexer.token {
            Token::Step { increment } => self.prefix_step(increment),
            Token::Open => self.group(),
            Token::Number(value) => {
                self.lexer.advance()?;
                Ok(Expression::Number(value))
            }
            Token::Expansion(part) => {
                self.lexer.advance()?;
                let word = Word { parts: vec![part.clone()], span: Span::default() };
                Ok(Expression::Expansion(Box::new(word)))
            }
            Token::Name => self.variable_or_step(),
            _ => Err(self.lexer.error(ArithmeticErrorKind::OperandExpected)),
        }
    }

    fn group(&mut self) -> Outcome {
        self.lexer.advance()?;
        let inner = self.nested(Self::comma)?;
        if self.lexer.token != Token::Close {
            return Err(self.error_ahead(ArithmeticErrorKind::MissingParenthesis, inner));
        }
        match self.lexer.advance() {
            Ok(()) => Ok(Expression::Group(Box::new(inner))),
            Err(error) => Err(error.behind(inner)),
        }
    }

    /// `++name`
    fn prefix_step(&mut self, increment: bool) -> Outcome {
        self.lexer.advance()?;
        if self.lexer.token != Token::Name {
            return Err(self.lexer.error(ArithmeticErrorKind::OperandExpected));
        }
        let variable = self.variable()?;
        self.lexer.advance()?;
        let step = Expression::Step { variable, increment, prefix: true };
        match self.refuse_second_step() {
            Ok(()) => Ok(step),
            Err(error) => Err(error.behind(step)),
        }
    }

    /// `name`, `name++`
    fn variable_or_step(&mut self) -> Outcome {
        let variable = self.variable()?;
        // What stands behind a name is looked at before its value is.
        self.lexer.advance()?;
        let Token::StepBehind { increment } = self.lexer.token else {
            return Ok(Expression::Variable(variable));
        };
        let step = Expression::Step { variable, increment, prefix: false };
        match self.lexer.advance() {
            Ok(()) => Ok(step),
            Err(error) => Err(error.behind(step)),
        }
    }

    fn refuse_second_step(&self) -> Result<(), ArithmeticSyntaxError> {
        match self.lexer.token {
            Token::StepBehind { increment: true } => {
                Err(self.lexer.error(ArithmeticErrorKind::IncrementNeedsVariable))
            }
            Token::StepBehind { increment: false } => {
                Err(self.lexer.error(ArithmeticErrorKind::DecrementNeedsVariable))
            }
            _ => Ok(()),
        }
    }

    /// The variable whose name is the token.
    fn variable(&mut self) -> Result<ArithmeticVariable, ArithmeticSyntaxError> {
        let (name, text) = self.lexer.variable();
        let subscript = match text {
            None => None,
            Some(text) => Some(Box::new(self.subscript(text)?)),
        };
        Ok(ArithmeticVariable { name: Text::from(name), subscript })
    }

    fn subscript(&mut self, range: std::ops::Range<usize>) -> Result<Subscript, ArithmeticSyntaxError> {
        if self.lexer.depth >= DEPTH_LIMIT {
            return Err(self.lexer.error(ArithmeticErrorKind::TooDeep));
        }
        let bad = |parser: &Self| parser.lexer.error(ArithmeticErrorKind::BadSubscript);
        let (text, expansions) = self.lexer.inside(range);
        let depth = self.lexer.depth + 1;
        match text {
            // It means no element.
            b"" => Ok(Subscript::Index(Box::new(Arithmetic { word: Word::default(), tree: None }))),
            b"@" => Ok(Subscript::At),
            b"*" => Ok(Subscript::Star),
            _ => {
                let word = subscript_word(text, expansions, depth, self.expanded).ok_or_else(|| bad(self))?;
                let expanded = self.expanded;
                let parse = || parse(text, expansions, depth, expanded);
                let tree = stacker::maybe_grow(64 * 1024, 512 * 1024, parse).ok();
                Ok(Subscript::Index(Box::new(Arithmetic { word, tree })))
            }
        }
    }
}

/// Operands of one precedence with the operators between them.
fn chained(first: Expression, rest: Vec<(Operator, Expression)>) -> Expression {
    let all = |first, rest: Vec<(Operator, Expression)>| {
        std::iter::once(first).chain(rest.into_iter().map(|(_, operand)| operand)).collect()
    };
    match rest.first() {
        None => first,
        Some((Operator::And, _)) => Expression::And(all(first, rest)),
        Some((Operator::Or, _)) => Expression::Or(all(first, rest)),
        _ => {
            let arithmetic = |(operator, operand): (Operator, _)| match operator {
                Operator::Arithmetic(operator) => Some((operator, operand)),
                Operator::And | Operator::Or => None,
            };
            Expression::Binary(Box::new(first), rest.into_iter().filter_map(arithmetic).collect())
        }
    }
}

/// An error in the operand behind `operator`: `&&` and `||` decide whether what stands in it is evaluated.
fn broken_chain(
    error: ArithmeticSyntaxError,
    operator: Operator,
    first: Expression,
    mut rest: Vec<(Operator, Expression)>,
) -> ArithmeticSyntaxError {
    match operator {
        Operator::And | Operator::Or => error.within(|operand| {
            rest.push((operator, operand));
            chained(first, rest)
        }),
        Operator::Arithmetic(_) => error.behind(chained(first, rest)),
    }
}

/// Is it text, without an expansion?
pub(crate) fn is_text(part: &WordPart) -> bool {
    match part {
        WordPart::Literal(_) | WordPart::Glob(_) | WordPart::Quoted { .. } => true,
        WordPart::DoubleQuoted { parts, .. } => parts.iter().all(is_text),
        _ => false,
    }
}

/// The word of a subscript: quotes in it are removed, and an expansion stands where its byte is. In a text that was
/// expanded no other is left.
fn subscript_word(text: &[u8], expansions: &[&WordPart], depth: u32, expanded: bool) -> Option<Word> {
    let mut expansions = expansions.iter();
    let mut parts = Vec::new();
    for (n, piece) in text.split(|&byte| byte == 0).enumerate() {
        if n > 0 {
            parts.push((*expansions.next()?).clone());
        }
        if !piece.is_empty() {
            let mut word = super::parser::subscript_word(piece, depth)?;
            if expanded && !word.parts.iter().all(is_text) {
                word.parts = vec![WordPart::Literal(Text::from(piece))];
            }
            parts.append(&mut word.parts);
        }
    }
    Some(Word { parts, span: Span::default() })
}
