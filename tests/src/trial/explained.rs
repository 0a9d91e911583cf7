//! Differences that are known and meant: a short list, each with its reason.

use super::Trial;
use crate::outcome::Outcome;

/// A difference that is meant.
struct Explained {
    /// What the counts call it.
    name: &'static str,
    utility: &'static str,
    applies: fn(&Trial, &Outcome, &Outcome) -> bool,
}

const EXPLAINED: &[Explained] = &[];

/// The name of what explains a difference.
pub fn explanation(utility: &str, trial: &Trial, expected: &Outcome, got: &Outcome) -> Option<&'static str> {
    let applies = |e: &&Explained| e.utility == utility && (e.applies)(trial, expected, got);
    EXPLAINED.iter().find(applies).map(|e| e.name)
}
