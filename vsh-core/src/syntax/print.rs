//! Placeholder until the printer lands.
use super::ast::*;
/// x
pub fn function(f: &FunctionDefinition) -> Vec<u8> {
    f.name.to_vec()
}
/// x
pub fn and_or(_: &AndOr) -> Vec<u8> {
    b"job".to_vec()
}
/// x
pub fn command(_: &Command) -> Vec<u8> {
    b"command".to_vec()
}
/// x
pub fn word(w: &Word) -> Vec<u8> {
    crate::expand::arithmetic::plain_text(w)
}
/// x
pub fn assignment(a: &Assignment) -> Vec<u8> {
    a.name.to_vec()
}
/// x
pub fn conditional(_: &Conditional) -> Vec<u8> {
    b"...".to_vec()
}
