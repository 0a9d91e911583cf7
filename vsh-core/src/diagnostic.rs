//! How Bash words its syntax errors.

use crate::syntax::{SyntaxError, SyntaxErrorKind};

/// The lines of a syntax error, each to be reported behind the script's name and the line; `lead` stands
/// between those and the message.
pub fn syntax_error(error: &SyntaxError, lead: &[u8]) -> Vec<Vec<u8>> {
    let one = |message: &[u8]| vec![[lead, message].concat()];
    let with_text =
        |message: Vec<u8>| vec![[lead, &message].concat(), [lead, b"`", &*error.text, b"'"].concat()];
    match &error.kind {
        SyntaxErrorKind::UnexpectedToken(token) => {
            with_text([b"syntax error near unexpected token `", &**token, b"'"].concat())
        }
        SyntaxErrorKind::UnexpectedEnd => one(b"syntax error: unexpected end of file"),
        SyntaxErrorKind::UnclosedConditional => one(b"unexpected EOF while looking for `]]'"),
        SyntaxErrorKind::Unclosed(delimiter) => {
            one(&[b"unexpected EOF while looking for matching `", &**delimiter, b"'"].concat())
        }
        SyntaxErrorKind::Conditional(words) | SyntaxErrorKind::ArithmeticFor(words) => {
            with_text(words.to_vec())
        }
        SyntaxErrorKind::NotIdentifier(name) => one(&[b"`", &**name, b"': not a valid identifier"].concat()),
        SyntaxErrorKind::TooDeep => one(b"syntax error: nested too deeply"),
        SyntaxErrorKind::TooLong => one(b"syntax error: script too long"),
    }
}
