//! Trees as text, for tests: short, and with every distinction that matters.

use crate::syntax::ast::*;

fn text(text: &[u8]) -> String {
    String::from_utf8_lossy(text).replace('\n', "\\n").replace('\x01', "\\x01").replace('\x1b', "\\x1b")
}

fn join<T>(all: &[T], separator: &str, show: impl Fn(&T) -> String) -> String {
    all.iter().map(show).collect::<Vec<_>>().join(separator)
}

pub fn list(list: &List) -> String {
    let items = list.items.iter().map(|item| {
        let end = if item.asynchronous { "& " } else { "; " };
        and_or(&item.and_or) + end
    });
    let all: String = items.collect();
    all.strip_suffix("; ").or(all.strip_suffix(' ')).unwrap_or(&all).to_owned()
}

fn and_or(and_or: &AndOr) -> String {
    let mut all = pipeline(&and_or.first);
    for (operator, next) in &and_or.rest {
        all += if *operator == AndOrOperator::And { " && " } else { " || " };
        all += &pipeline(next);
    }
    all
}

fn pipeline(pipeline: &Pipeline) -> String {
    let mut all = String::new();
    all += match pipeline.time {
        Some(TimeKeyword::Default) => "time ",
        Some(TimeKeyword::Posix) => "time-p ",
        None => "",
    };
    all += if pipeline.negated { "! " } else { "" };
    for (n, part) in pipeline.commands.iter().enumerate() {
        if n > 0 {
            all += if pipeline.stderr_too[n - 1] { " |& " } else { " | " };
        }
        all += &command(part);
    }
    all
}

fn command(command: &Command) -> String {
    match command {
        Command::Simple(simple) => {
            let assignments = simple.assignments.iter().map(assignment);
            let words = simple.words.iter().map(argument);
            let redirections = simple.redirections.iter().map(redirection);
            let all: Vec<String> = assignments.chain(words).chain(redirections).collect();
            format!("(cmd {})", all.join(" "))
        }
        Command::Compound(inner) => compound(inner),
        Command::Function(function) => {
            let body = compound(&function.body);
            format!("(function {} {body})", text(&function.name))
        }
        Command::Coproc(coproc) => {
            format!("(coproc {} {})", word(&coproc.name), self::command(&coproc.command))
        }
    }
}

fn argument(argument: &Argument) -> String {
    match argument {
        Argument::Word(inner) => word(inner),
        Argument::Assignment(inner) => format!(":{}", assignment(inner)),
    }
}

pub fn assignment(assignment: &Assignment) -> String {
    let operator = if assignment.append { "+=" } else { "=" };
    let value = match &assignment.value {
        AssignmentValue::Scalar(value) => word(value),
        AssignmentValue::Array(elements) => format!("({})", join(elements, " ", element)),
    };
    format!("{}{operator}{value}", target(&assignment.name, assignment.subscript.as_ref()))
}

fn element(element: &ArrayElement) -> String {
    let operator = if element.append { "+=" } else { "=" };
    match &element.subscript {
        Some(inner) => format!("{}{operator}{}", subscript(inner), word(&element.value)),
        None => word(&element.value),
    }
}

pub fn target(name: &[u8], inner: Option<&Subscript>) -> String {
    text(name) + &inner.map(subscript).unwrap_or_default()
}

fn subscript(subscript: &Subscript) -> String {
    match subscript {
        Subscript::At => "[@]".to_owned(),
        Subscript::Star => "[*]".to_owned(),
        Subscript::Index(index) => format!("[{}]", word(&index.word)),
    }
}

fn redirection(redirection: &Redirection) -> String {
    let descriptor = match &redirection.descriptor {
        RedirectDescriptor::Default => String::new(),
        RedirectDescriptor::Number(number) => number.to_string(),
        RedirectDescriptor::Variable { name, subscript } => {
            format!("{{{}}}", target(name, subscript.as_ref()))
        }
    };
    let rest = match &redirection.kind {
        RedirectKind::File { operator, target } => {
            let operator = match operator {
                RedirectOperator::Input => "<",
                RedirectOperator::Output => ">",
                RedirectOperator::Append => ">>",
                RedirectOperator::Clobber => ">|",
                RedirectOperator::ReadWrite => "<>",
                RedirectOperator::DuplicateInput => "<&",
                RedirectOperator::DuplicateOutput => ">&",
                RedirectOperator::OutputBoth => "&>",
                RedirectOperator::AppendBoth => "&>>",
                RedirectOperator::HereString => "<<<",
            };
            format!("<{operator}:{}>", word(target))
        }
        RedirectKind::HereDocument { delimiter, body, .. } => {
            format!("<<{}:{}>", text(delimiter), word(body))
        }
    };
    descriptor + &rest
}

fn compound(compound: &CompoundCommand) -> String {
    let mut all = kind(&compound.kind);
    for one in &compound.redirections {
        all += " ";
        all += &redirection(one);
    }
    all
}

fn kind(kind: &CompoundKind) -> String {
    match kind {
        CompoundKind::Group(body) => format!("(group {})", list(body)),
        CompoundKind::Subshell(body) => format!("(subshell {})", list(body)),
        CompoundKind::If { clauses, otherwise } => {
            let clauses = join(clauses, " ", |(a, b)| format!("{} {}", list(a), list(b)));
            let otherwise = otherwise.as_ref().map(|body| format!(" {}", list(body))).unwrap_or_default();
            format!("(if {clauses}{otherwise})")
        }
        CompoundKind::While { until, condition, body } => {
            let word = if *until { "until" } else { "while" };
            format!("({word} {} {})", list(condition), list(body))
        }
        CompoundKind::For { name, words, body } => loop_over("for", name, words.as_deref(), body),
        CompoundKind::Select { name, words, body } => loop_over("select", name, words.as_deref(), body),
        CompoundKind::ArithmeticFor { init, condition, step, body } => {
            let part = |part: &Option<Arithmetic>| part.as_ref().map(expression).unwrap_or_default();
            format!("(for ({}) ({}) ({}) {})", part(init), part(condition), part(step), list(body))
        }
        CompoundKind::Case { word: subject, clauses } => {
            let clauses = clauses.iter().map(|clause| {
                let end = match clause.terminator {
                    CaseTerminator::Break => ";;",
                    CaseTerminator::FallThrough => ";&",
                    CaseTerminator::Continue => ";;&",
                };
                format!(" ({} {} {end})", join(&clause.patterns, "|", word), list(&clause.body))
            });
            format!("(case {}{})", word(subject), clauses.collect::<String>())
        }
        CompoundKind::Arithmetic(inner) => format!("(arith {})", expression(inner)),
        CompoundKind::Conditional(inner) => format!("(cond {})", conditional(inner)),
    }
}

fn loop_over(keyword: &str, name: &[u8], words: Option<&[Word]>, body: &List) -> String {
    let words = match words {
        None => String::new(),
        Some(words) => {
            format!(" in{}", words.iter().map(|one| format!(" {}", word(one))).collect::<String>())
        }
    };
    format!("({keyword} {}{words} {})", text(name), list(body))
}

fn conditional(inner: &Conditional) -> String {
    match inner {
        Conditional::And(all) => format!("(and {})", join(all, " ", conditional)),
        Conditional::Or(all) => format!("(or {})", join(all, " ", conditional)),
        Conditional::Not(one) => format!("(not {})", conditional(one)),
        Conditional::Group(one) => format!("({})", conditional(one)),
        Conditional::Unary { operator, operand } => format!("-{}:{}", char::from(*operator), word(operand)),
        Conditional::Binary { operator, left, right } => {
            let operator = match operator {
                BinaryOperator::Equal | BinaryOperator::EqualSign => "==",
                BinaryOperator::NotEqual => "!=",
                BinaryOperator::Match => "=~",
                BinaryOperator::Less => "<",
                BinaryOperator::Greater => ">",
                BinaryOperator::NumberEqual => "-eq",
                BinaryOperator::NumberNotEqual => "-ne",
                BinaryOperator::NumberLess => "-lt",
                BinaryOperator::NumberLessEqual => "-le",
                BinaryOperator::NumberGreater => "-gt",
                BinaryOperator::NumberGreaterEqual => "-ge",
                BinaryOperator::NewerThan => "-nt",
                BinaryOperator::OlderThan => "-ot",
                BinaryOperator::SameFile => "-ef",
            };
            format!("{}{operator}{}", word(left), word(right))
        }
        Conditional::Word(one) => word(one),
    }
}

pub fn word(inner: &Word) -> String {
    parts(&inner.parts)
}

fn parts(all: &[WordPart]) -> String {
    all.iter().map(part).collect()
}

fn part(part: &WordPart) -> String {
    match part {
        WordPart::Literal(literal) => text(literal),
        WordPart::Glob(glob) => format!("glob<{}>", text(glob)),
        WordPart::ExtGlob { operator, alternatives } => {
            format!("{}({})", char::from(*operator), join(alternatives, "|", word))
        }
        WordPart::Quoted { text: inner, style } => {
            let quote = match style {
                QuoteStyle::Backslash => "\\",
                QuoteStyle::Single => "'",
                QuoteStyle::AnsiC => "$'",
            };
            format!("{quote}[{}]", text(inner))
        }
        WordPart::DoubleQuoted { parts: inner, localized } => {
            format!("{}\"{}\"", if *localized { "$" } else { "" }, parts(inner))
        }
        WordPart::Tilde(name) => format!("~[{}]", text(name)),
        WordPart::Parameter(expansion) => parameter(expansion),
        WordPart::CommandSubstitution(inner) => {
            let body = if inner.error.is_some() { "ERROR".to_owned() } else { list(&inner.list) };
            if inner.written.as_ref().is_some_and(|text| text.starts_with(b"`")) {
                format!("`{body}`")
            } else {
                format!("$({body})")
            }
        }
        WordPart::Arithmetic { expression: inner, brackets: true } => format!("$[{}]", expression(inner)),
        WordPart::Arithmetic { expression: inner, brackets: false } => format!("$(({}))", expression(inner)),
        WordPart::ProcessSubstitution(inner) => {
            format!("{}({})", if inner.output { ">" } else { "<" }, list(&inner.list))
        }
        WordPart::Brace(BraceExpansion::List(words)) => format!("brace({})", join(words, "|", word)),
        WordPart::Brace(BraceExpansion::Sequence(sequence)) => {
            let BraceSequence { start, end, step } = &**sequence;
            let step = step.as_ref().map(|step| format!("..{}", text(step))).unwrap_or_default();
            format!("seq({}..{}{step})", text(start), text(end))
        }
    }
}

fn parameter(expansion: &ParameterExpansion) -> String {
    let name = match &expansion.parameter {
        Parameter::Variable { name, subscript } => target(name, subscript.as_ref()),
        Parameter::Positional(number) => number.to_string(),
        Parameter::Special(special) => match special {
            SpecialParameter::At => "@",
            SpecialParameter::Star => "*",
            SpecialParameter::Count => "#",
            SpecialParameter::Status => "?",
            SpecialParameter::Flags => "-",
            SpecialParameter::ProcessId => "$",
            SpecialParameter::LastBackground => "!",
            SpecialParameter::Zero => "0",
        }
        .to_owned(),
    };
    if !expansion.braced {
        return format!("${name}");
    }
    let name = if expansion.indirect { format!("!{name}") } else { name };
    match &expansion.operator {
        ParameterOperator::None => format!("${{{name}}}"),
        ParameterOperator::Length => format!("${{#{name}}}"),
        ParameterOperator::Default { kind, colon, word: operand } => {
            let kind = match kind {
                DefaultKind::Use => "-",
                DefaultKind::Assign => "=",
                DefaultKind::Error => "?",
                DefaultKind::Alternative => "+",
            };
            format!("${{{name}{}{kind}{}}}", if *colon { ":" } else { "" }, word(operand))
        }
        ParameterOperator::Remove { suffix, longest, pattern } => {
            let operator = if *suffix { "%" } else { "#" };
            format!("${{{name}{}{}}}", operator.repeat(1 + usize::from(*longest)), word(pattern))
        }
        ParameterOperator::Replace { anchor, pattern, replacement } => {
            let anchor = match anchor {
                ReplaceAnchor::First => "/",
                ReplaceAnchor::All => "//",
                ReplaceAnchor::Prefix => "/#",
                ReplaceAnchor::Suffix => "/%",
            };
            let replacement = replacement.as_ref().map(|one| format!("/{}", word(one))).unwrap_or_default();
            format!("${{{name}{anchor}{}{replacement}}}", word(pattern))
        }
        ParameterOperator::Substring { offset, length } => {
            let length = length.as_ref().map(|one| format!(":{}", expression(one))).unwrap_or_default();
            format!("${{{name}:{}{length}}}", expression(offset))
        }
        ParameterOperator::Case { kind, all, pattern } => {
            let kind = match kind {
                CaseKind::Upper => "^",
                CaseKind::Lower => ",",
                CaseKind::Toggle => "~",
            };
            let pattern = pattern.as_ref().map(word).unwrap_or_default();
            format!("${{{name}{}{pattern}}}", kind.repeat(1 + usize::from(*all)))
        }
        ParameterOperator::Transform(letter) => format!("${{{name}@{}}}", char::from(*letter)),
        ParameterOperator::Names(at) => format!("${{!{name}{}}}", if *at { "@" } else { "*" }),
        ParameterOperator::Keys(at) => format!("${{!{name}[{}]}}", if *at { "@" } else { "*" }),
        ParameterOperator::Bad(_) => "BAD".to_owned(),
    }
}

/// The text, `=`, the tree; `?` where there is no tree.
fn expression(inner: &Arithmetic) -> String {
    let tree = inner.tree.as_ref().map_or_else(|| "?".to_owned(), arithmetic);
    format!("{}={tree}", word(&inner.word))
}

fn variable(inner: &ArithmeticVariable) -> String {
    target(&inner.name, inner.subscript.as_deref())
}

pub fn arithmetic(tree: &ArithmeticExpression) -> String {
    match tree {
        ArithmeticExpression::Empty => "0".to_owned(),
        ArithmeticExpression::Number(number) => number.to_string(),
        ArithmeticExpression::Variable(inner) => variable(inner),
        ArithmeticExpression::Expansion(inner) => word(inner),
        ArithmeticExpression::Unary(operator, operand) => {
            let operator = match operator {
                ArithmeticUnary::Plus => "+",
                ArithmeticUnary::Minus => "-",
                ArithmeticUnary::Not => "!",
                ArithmeticUnary::Complement => "~",
            };
            format!("{operator}{}", arithmetic(operand))
        }
        ArithmeticExpression::Step { variable: inner, increment, prefix } => {
            let sign = if *increment { "++" } else { "--" };
            if *prefix { format!("{sign}{}", variable(inner)) } else { format!("{}{sign}", variable(inner)) }
        }
        ArithmeticExpression::Binary(first, rest) => {
            let rest =
                rest.iter().map(|(operator, one)| format!(" {} {}", symbol(*operator), arithmetic(one)));
            format!("{{{}{}}}", arithmetic(first), rest.collect::<String>())
        }
        ArithmeticExpression::And(all) => format!("{{{}}}", join(all, " && ", arithmetic)),
        ArithmeticExpression::Or(all) => format!("{{{}}}", join(all, " || ", arithmetic)),
        ArithmeticExpression::Conditional(inner) => {
            let (condition, yes, no) = &**inner;
            format!("{{{} ? {} : {}}}", arithmetic(condition), arithmetic(yes), arithmetic(no))
        }
        ArithmeticExpression::Assign { variable: inner, operator, value } => {
            let operator = operator.map(symbol).unwrap_or_default();
            format!("{{{}{operator}={}}}", variable(inner), arithmetic(value))
        }
        ArithmeticExpression::Comma(all) => format!("{{{}}}", join(all, " , ", arithmetic)),
        ArithmeticExpression::Group(inner) => format!("({})", arithmetic(inner)),
    }
}

fn symbol(operator: ArithmeticBinary) -> &'static str {
    match operator {
        ArithmeticBinary::Power => "**",
        ArithmeticBinary::Multiply => "*",
        ArithmeticBinary::Divide => "/",
        ArithmeticBinary::Remainder => "%",
        ArithmeticBinary::Add => "+",
        ArithmeticBinary::Subtract => "-",
        ArithmeticBinary::ShiftLeft => "<<",
        ArithmeticBinary::ShiftRight => ">>",
        ArithmeticBinary::Less => "<",
        ArithmeticBinary::LessEqual => "<=",
        ArithmeticBinary::Greater => ">",
        ArithmeticBinary::GreaterEqual => ">=",
        ArithmeticBinary::Equal => "==",
        ArithmeticBinary::NotEqual => "!=",
        ArithmeticBinary::BitAnd => "&",
        ArithmeticBinary::BitXor => "^",
        ArithmeticBinary::BitOr => "|",
    }
}
