//! How Bash words its syntax errors.

use crate::quote::{ansi_c, needs_ansi_c};
use crate::syntax::{DocumentWarningKind, SyntaxError, SyntaxErrorKind};

/// A token as it is shown: quoted if it cannot be printed. Bash has a mark before two of the bytes that it uses itself.
fn shown(token: &[u8]) -> Vec<u8> {
    if !needs_ansi_c(token, true) {
        return token.to_vec();
    }
    let marked: Vec<u8> = token
        .iter()
        .flat_map(|byte| [Some(1).filter(|_| matches!(byte, 1 | 0x7f)), Some(*byte)])
        .flatten()
        .collect();
    ansi_c(&marked, true)
}

/// The lines of a syntax error, each to be reported behind the script's name and the line.
pub fn syntax_error(error: &SyntaxError) -> Vec<Vec<u8>> {
    let one = |message: &[u8]| vec![message.to_vec()];
    let with_text = |message: Vec<u8>| vec![message, [b"`", &*error.text, b"'"].concat()];
    match &error.kind {
        SyntaxErrorKind::UnexpectedToken(token) => {
            with_text([b"syntax error near unexpected token `", &*shown(token), b"'"].concat())
        }
        SyntaxErrorKind::UnexpectedEnd => one(b"syntax error: unexpected end of file"),
        SyntaxErrorKind::UnclosedConditional => one(b"unexpected EOF while looking for `]]'"),
        SyntaxErrorKind::Unclosed(delimiter) => {
            one(&[b"unexpected EOF while looking for matching `", &**delimiter, b"'"].concat())
        }
        SyntaxErrorKind::Expansion(words) => one(words),
        SyntaxErrorKind::Conditional { messages, .. } => {
            messages.iter().filter(|words| !words.is_empty()).map(|words| words.to_vec()).collect()
        }
        SyntaxErrorKind::ArithmeticFor(words) => {
            let lead: &[u8] = b"syntax error: ";
            vec![[lead, words].concat(), [lead, b"`", &*error.text, b"'"].concat()]
        }
        SyntaxErrorKind::NotIdentifier(name) => one(&[b"`", &**name, b"': not a valid identifier"].concat()),
        SyntaxErrorKind::TooDeep => one(b"syntax error: nested too deeply"),
        SyntaxErrorKind::TooLong => one(b"syntax error: script too long"),
    }
}

/// What is unusual about here-documents, to be reported behind the script's name and the line.
pub fn document_warning(kind: &DocumentWarningKind) -> Vec<u8> {
    match kind {
        DocumentWarningKind::Unended { line, wanted } => {
            let lead = format!("warning: here-document at line {line} delimited by end-of-file (wanted `");
            [lead.as_bytes(), wanted, b"')"].concat()
        }
        DocumentWarningKind::Outside(count) => {
            let plural = if *count == 1 { "" } else { "s" };
            format!("warning: command substitution: {count} unterminated here-document{plural}").into_bytes()
        }
    }
}
