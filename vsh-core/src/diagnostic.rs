//! How Bash words its syntax errors.

use crate::syntax::{SyntaxError, SyntaxErrorKind};

/// The lines of a syntax error, each to be reported behind the script's name and the line.
pub fn syntax_error(error: &SyntaxError) -> Vec<Vec<u8>> {
    let one = |message: &[u8]| vec![message.to_vec()];
    let with_text = |message: Vec<u8>| vec![message, [b"`", &*error.text, b"'"].concat()];
    match &error.kind {
        SyntaxErrorKind::UnexpectedToken(token) => {
            with_text([b"syntax error near unexpected token `", &**token, b"'"].concat())
        }
        SyntaxErrorKind::UnexpectedEnd => one(b"syntax error: unexpected end of file"),
        SyntaxErrorKind::UnclosedConditional => one(b"unexpected EOF while looking for `]]'"),
        SyntaxErrorKind::Unclosed(delimiter) => {
            one(&[b"unexpected EOF while looking for matching `", &**delimiter, b"'"].concat())
        }
        SyntaxErrorKind::Expansion(words) => one(words),
        SyntaxErrorKind::Conditional(words) if words.is_empty() => Vec::new(),
        SyntaxErrorKind::Conditional(words) => one(words),
        SyntaxErrorKind::ArithmeticFor(words) => {
            let lead: &[u8] = b"syntax error: ";
            vec![[lead, words].concat(), [lead, b"`", &*error.text, b"'"].concat()]
        }
        SyntaxErrorKind::NotIdentifier(name) => one(&[b"`", &**name, b"': not a valid identifier"].concat()),
        SyntaxErrorKind::TooDeep => one(b"syntax error: nested too deeply"),
        SyntaxErrorKind::TooLong => one(b"syntax error: script too long"),
    }
}
