//! Words as source.

use crate::syntax::ast::{
    Arithmetic, ArrayElement, Assignment, AssignmentValue, BraceExpansion, BraceSequence, CaseKind,
    CommandSubstitution, DefaultKind, Parameter, ParameterExpansion, ParameterOperator, ProcessSubstitution,
    QuoteStyle, ReplaceAnchor, SpecialParameter, Subscript, Word, WordPart,
};
use crate::syntax::quote::starts_expansion;

/// A word outside quotes.
pub(super) fn word(out: &mut Vec<u8>, word: &Word) {
    parts(out, &word.parts);
}

/// Pieces of a word outside quotes.
pub(super) fn parts(out: &mut Vec<u8>, parts: &[WordPart]) {
    parts.iter().for_each(|part| unquoted(out, part));
}

fn unquoted(out: &mut Vec<u8>, part: &WordPart) {
    match part {
        WordPart::Literal(text) | WordPart::Glob(text) => out.extend_from_slice(text),
        WordPart::Quoted { text, style } => quoted_text(out, text, *style),
        WordPart::ExtGlob { operator, alternatives } => {
            out.push(*operator);
            joined(out, alternatives, *b"(|)");
        }
        WordPart::Tilde(user) => {
            out.push(b'~');
            out.extend_from_slice(user);
        }
        WordPart::Brace(BraceExpansion::List(alternatives)) => joined(out, alternatives, *b"{,}"),
        WordPart::Brace(BraceExpansion::Sequence(sequence)) => {
            let BraceSequence { start, end, step } = &**sequence;
            out.extend_from_slice(&[b"{", &**start, b"..", &**end].concat());
            if let Some(step) = step {
                out.extend_from_slice(&[b"..", &**step].concat());
            }
            out.push(b'}');
        }
        part => expansion(out, part, false),
    }
}

fn joined(out: &mut Vec<u8>, words: &[Word], [open, between, close]: [u8; 3]) {
    for (index, alternative) in words.iter().enumerate() {
        out.push(if index == 0 { open } else { between });
        word(out, alternative);
    }
    out.push(close);
}

pub(super) fn quoted_text(out: &mut Vec<u8>, text: &[u8], style: QuoteStyle) {
    if style == QuoteStyle::Backslash {
        out.push(b'\\');
        out.extend_from_slice(text);
        return;
    }
    out.push(b'\'');
    for &byte in text {
        match byte {
            b'\'' => out.extend_from_slice(b"'\\''"),
            byte => out.push(byte),
        }
    }
    out.push(b'\'');
}

/// What may stand inside double quotes, too.
fn expansion(out: &mut Vec<u8>, part: &WordPart, in_quotes: bool) {
    match part {
        WordPart::DoubleQuoted { parts, .. } => {
            out.push(b'"');
            text(out, parts, b"\"");
            out.push(b'"');
        }
        WordPart::Parameter(expansion) => parameter(out, expansion, in_quotes),
        WordPart::CommandSubstitution(substitution) => commands(out, substitution),
        WordPart::Arithmetic { expression, brackets } => {
            out.extend_from_slice(if *brackets { b"$[" } else { b"$((" });
            arithmetic(out, expression);
            out.extend_from_slice(if *brackets { b"]" } else { b"))" });
        }
        WordPart::ProcessSubstitution(substitution) => process(out, substitution),
        part => unquoted(out, part),
    }
}

fn process(out: &mut Vec<u8>, substitution: &ProcessSubstitution) {
    if let Some(written) = &substitution.written {
        return out.extend_from_slice(written);
    }
    out.extend_from_slice(if substitution.output { b">(" } else { b"<(" });
    let list = substitution.list.printed();
    out.extend_from_slice(if list.starts_with(b"(") { b" " } else { b"" });
    out.extend_from_slice(&list);
    out.push(b')');
}

/// Text as inside double quotes; some bytes are escaped besides the usual ones.
pub(super) fn text(out: &mut Vec<u8>, parts: &[WordPart], escaped: &[u8]) {
    for (index, part) in parts.iter().enumerate() {
        match part {
            WordPart::Literal(literal) => escaped_literal(out, literal, escaped, index + 1 == parts.len()),
            part => expansion(out, part, !escaped.is_empty()),
        }
    }
}

fn escaped_literal(out: &mut Vec<u8>, literal: &[u8], escaped: &[u8], last: bool) {
    for (at, &byte) in literal.iter().enumerate() {
        let next = literal.get(at + 1).copied();
        let escape = match byte {
            b'`' => true,
            b'$' => next.map_or(!last, starts_expansion),
            b'\\' => next.is_none_or(|next| b"$`\\\n".contains(&next) || escaped.contains(&next)),
            byte => escaped.contains(&byte),
        };
        if escape {
            out.push(b'\\');
        }
        out.push(byte);
    }
}

fn commands(out: &mut Vec<u8>, substitution: &CommandSubstitution) {
    if let Some(written) = &substitution.written {
        return out.extend_from_slice(written);
    }
    let list = substitution.list.printed();
    out.extend_from_slice(b"$(");
    // `$((` would be arithmetic.
    if list.starts_with(b"(") {
        out.push(b' ');
    }
    out.extend_from_slice(&list);
    out.push(b')');
}

/// An expression's text.
pub(super) fn arithmetic(out: &mut Vec<u8>, expression: &Arithmetic) {
    text(out, &expression.word.parts, b"");
}

pub(super) fn subscript(out: &mut Vec<u8>, subscript: &Subscript) {
    match subscript {
        Subscript::At => out.extend_from_slice(b"[@]"),
        Subscript::Star => out.extend_from_slice(b"[*]"),
        Subscript::Index(index) => {
            out.push(b'[');
            word(out, &index.word);
            out.push(b']');
        }
    }
}

/// `name=value`
pub(super) fn assignment(out: &mut Vec<u8>, assignment: &Assignment) {
    out.extend_from_slice(&assignment.name);
    assignment.subscript.iter().for_each(|found| subscript(out, found));
    out.extend_from_slice(if assignment.append { b"+=" } else { b"=" });
    match &assignment.value {
        AssignmentValue::Scalar(value) => word(out, value),
        AssignmentValue::Array(elements) => {
            out.push(b'(');
            for (index, found) in elements.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                element(out, found);
            }
            out.push(b')');
        }
    }
}

fn element(out: &mut Vec<u8>, element: &ArrayElement) {
    if let Some(found) = &element.subscript {
        subscript(out, found);
        out.extend_from_slice(if element.append { b"+=" } else { b"=" });
    }
    word(out, &element.value);
}

/// `name[subscript]`
pub(super) fn reference(out: &mut Vec<u8>, name: &[u8], found: Option<&Subscript>) {
    out.extend_from_slice(name);
    found.into_iter().for_each(|found| subscript(out, found));
}

fn parameter(out: &mut Vec<u8>, expansion: &ParameterExpansion, in_quotes: bool) {
    if let ParameterOperator::Bad(source) = &expansion.operator {
        out.extend_from_slice(source);
        return;
    }
    out.push(b'$');
    if !expansion.braced {
        parameter_name(out, &expansion.parameter);
        return;
    }
    out.push(b'{');
    let keys = matches!(expansion.operator, ParameterOperator::Names(_) | ParameterOperator::Keys(_));
    if expansion.indirect || keys {
        out.push(b'!');
    }
    if expansion.operator == ParameterOperator::Length {
        out.push(b'#');
    }
    parameter_name(out, &expansion.parameter);
    operator(out, &expansion.operator, in_quotes);
    out.push(b'}');
}

fn parameter_name(out: &mut Vec<u8>, parameter: &Parameter) {
    let special = match parameter {
        Parameter::Variable { name, subscript } => return reference(out, name, subscript.as_ref()),
        Parameter::Positional(number) => return out.extend_from_slice(number.to_string().as_bytes()),
        Parameter::Special(special) => special,
    };
    out.push(match special {
        SpecialParameter::At => b'@',
        SpecialParameter::Star => b'*',
        SpecialParameter::Count => b'#',
        SpecialParameter::Status => b'?',
        SpecialParameter::Flags => b'-',
        SpecialParameter::ProcessId => b'$',
        SpecialParameter::LastBackground => b'!',
        SpecialParameter::Zero => b'0',
    });
}

fn operator(out: &mut Vec<u8>, operator: &ParameterOperator, in_quotes: bool) {
    match operator {
        ParameterOperator::None | ParameterOperator::Length | ParameterOperator::Bad(_) => {}
        ParameterOperator::Default { kind, colon, word: operand } => {
            out.extend_from_slice(if *colon { b":" } else { b"" });
            out.push(match kind {
                DefaultKind::Use => b'-',
                DefaultKind::Assign => b'=',
                DefaultKind::Error => b'?',
                DefaultKind::Alternative => b'+',
            });
            if in_quotes { text(out, &operand.parts, b"\"}") } else { word(out, operand) }
        }
        ParameterOperator::Remove { suffix, longest, pattern } => {
            let sign = if *suffix { b'%' } else { b'#' };
            out.resize(out.len() + 1 + usize::from(*longest), sign);
            word(out, pattern);
        }
        ParameterOperator::Replace { anchor, pattern, replacement } => {
            out.extend_from_slice(match anchor {
                ReplaceAnchor::First => b"/",
                ReplaceAnchor::All => b"//",
                ReplaceAnchor::Prefix => b"/#",
                ReplaceAnchor::Suffix => b"/%",
            });
            word(out, pattern);
            if let Some(replacement) = replacement {
                out.push(b'/');
                word(out, replacement);
            }
        }
        ParameterOperator::Substring { offset, length } => {
            for expression in std::iter::once(offset).chain(length) {
                out.push(b':');
                arithmetic(out, expression);
            }
        }
        ParameterOperator::Case { kind, all, pattern } => {
            let sign = match kind {
                CaseKind::Upper => b'^',
                CaseKind::Lower => b',',
                CaseKind::Toggle => b'~',
            };
            out.resize(out.len() + 1 + usize::from(*all), sign);
            pattern.iter().for_each(|pattern| word(out, pattern));
        }
        ParameterOperator::Transform(letter) => out.extend_from_slice(&[b'@', *letter]),
        ParameterOperator::Names(at) => out.push(if *at { b'@' } else { b'*' }),
        ParameterOperator::Keys(at) => out.extend_from_slice(if *at { b"[@]" } else { b"[*]" }),
    }
}
