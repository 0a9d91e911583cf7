//! The order in which the elements of an array are gone through.

use super::value::Text;

/// Subscripts and when they were made, in order.
pub(super) fn keys(mut all: Vec<(Text, u64)>) -> Vec<Text> {
    all.sort_unstable_by_key(|(_, made)| *made);
    all.into_iter().map(|(key, _)| key).collect()
}
