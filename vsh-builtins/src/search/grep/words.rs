//! `-w`, where the way in which the original looks for words makes a difference: it takes the longest match at a place,
//! then shorter ones there, and goes on to the next place. See
//! <https://www.gnu.org/software/grep/manual/grep.html#index-word_002dregexp>.

use vsh_core::regex::{Budget, InnerEnds, Reading, Regex, RegexError, Syntax};

use super::matcher::{Known, Span};

/// How many bytes a search may look at.
const MAX_STEPS: usize = 64 << 20;

/// A pattern whose matches must be words.
pub(super) struct Words {
    /// What a line must match, and whether that is enough.
    lines: Option<(Regex, bool)>,
    words: Regex,
    /// The same, without word boundaries.
    plain: Regex,
    ends: bool,
}

impl Words {
    /// None if the pattern finds the same in any other way.
    pub(super) fn new(pattern: &[u8], syntax: Syntax, known: Known) -> Result<Option<Self>, RegexError> {
        let search = Syntax { reading: Reading::Library, ..syntax };
        let plain = Regex::new(pattern, Syntax { word: false, ..search })?;
        // With bytes for characters, the automaton knows all of the pattern and what stands around words.
        let decides = known.automaton && !syntax.utf8;
        let within = syntax.inner_ends != InnerEnds::Not;
        let by_search = !decides && (within || known.rereads || known.torn || plain.is_match(b"")?);
        if !by_search && !known.torn && !known.places {
            return Ok(None);
        }
        let free = Syntax { word: false, ..syntax };
        let lines = match (known.torn, decides) {
            // It ends a group around the pattern.
            (true, true) => {
                let around = [b"(^|[^[:alnum:]_])(", pattern, b")([^[:alnum:]_]|$)"].concat();
                Some((Regex::new(&around, free)?, true))
            }
            (true, false) => {
                let grouped = [b"(", pattern, b")"].concat();
                // What the automaton does not know is anything to it.
                let lines = match known.automaton {
                    true => Regex::new(&grouped, free)?,
                    false => Regex::superset(&grouped, free)?,
                };
                Some((lines, false))
            }
            (false, _) if by_search && known.rereads => Some((Regex::new(pattern, free)?, false)),
            (false, _) if by_search => None,
            (false, _) => Some((Regex::new(pattern, syntax)?, true)),
        };
        Ok(Some(Self { lines, words: Regex::new(pattern, search)?, plain, ends: known.ends }))
    }

    /// What finds lines in a buffer of them.
    pub(super) fn automaton(&self) -> Option<&Regex> {
        if self.ends {
            return None;
        }
        self.lines.as_ref().filter(|(_, decides)| *decides).map(|(lines, _)| lines)
    }

    pub(super) fn is_match(&self, line: &[u8]) -> Result<bool, RegexError> {
        match &self.lines {
            Some((lines, true)) => lines.is_match(line),
            Some((lines, false)) if !lines.is_match(line)? => Ok(false),
            _ => Ok(self.find(line, 0)?.is_some()),
        }
    }

    /// The first word from `start` on. Behind another one, a match that is no word is cut by as many bytes as come before
    /// `start`, and one more: so the original does not find all words there.
    pub(super) fn find(&self, line: &[u8], start: usize) -> Result<Option<Span>, RegexError> {
        let (mut steps, mut budget) = (MAX_STEPS, Budget::default());
        let budget = &mut budget;
        let mut at = start;
        while let Some((from, to)) = self.words.find_within(line, at, budget)? {
            // An empty word counts only where nothing longer matches.
            if from < to && start == 0 {
                return Ok(Some((from, to)));
            }
            let mut limit = line.len();
            while let Some(end) = self
                .plain
                .longest_at(line, from, limit, budget)?
                .filter(|end| limit == line.len() || *end > from)
            {
                if self.words.longest_at(line, from, end, budget)? == Some(end) {
                    return Ok(Some((from, end)));
                }
                steps = steps.checked_sub(end - from).ok_or(RegexError::TooManySteps)?;
                limit = end.saturating_sub(start + 1);
                if limit <= from {
                    break;
                }
            }
            at = from + 1;
        }
        Ok(None)
    }
}
