//! From bytes to a tree and back.

use crate::printing::difference;

/// Any bytes are a syntax error, or a script that is printed so that it parses to the same tree.
pub fn parse(data: &[u8]) {
    let difference = difference(data);
    assert!(difference.is_none(), "{}", difference.unwrap_or_default());
}
