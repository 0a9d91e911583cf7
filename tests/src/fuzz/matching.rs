//! Patterns and regular expressions: what their searches say of one text agrees.

use vsh_core::pattern::{Pattern, PatternOptions};
use vsh_core::regex::{Captures, Regex, Syntax};

use super::halves;

/// The longest text that is matched: some searches are quadratic.
const LONGEST: usize = 256;

/// A pattern, NUL, a text.
pub fn pattern(data: &[u8]) {
    let (pattern, text) = halves(data);
    let text = text.get(..LONGEST.min(text.len())).unwrap_or_default();
    for options in [PatternOptions::default(), PatternOptions { extglob: true, ..PatternOptions::default() }]
    {
        let pattern = Pattern::new(pattern, options);
        let (longest, shortest) = (pattern.longest_prefix(text), pattern.shortest_prefix(text));
        assert_eq!(longest.is_some(), shortest.is_some());
        assert!(shortest <= longest && longest.unwrap_or(0) <= text.len());
        assert_eq!(pattern.matches(text), longest == Some(text.len()));
        let (long, short) = (pattern.longest_suffix(text), pattern.shortest_suffix(text));
        assert_eq!(long.is_some(), short.is_some());
        if let (Some(long), Some(short)) = (long, short) {
            assert!(long <= short && short <= text.len());
        }
        if let Some(literal) = pattern.as_literal() {
            assert_eq!(pattern.matches(text), literal == text);
        }
        let mut from = 0;
        for (start, end) in pattern.find_all(text) {
            assert!(from <= start && start <= end && end <= text.len());
            from = end;
        }
    }
}

/// A regular expression, NUL, a text.
pub fn regex(data: &[u8]) {
    let (pattern, text) = halves(data);
    let text = text.get(..LONGEST.min(text.len())).unwrap_or_default();
    for syntax in [Syntax::BASIC, Syntax::EXTENDED] {
        let Ok(regex) = Regex::new(pattern, syntax) else { continue };
        let (Ok(is_match), Ok(found)) = (regex.is_match(text), regex.find_at(text, 0)) else { continue };
        assert_eq!(is_match, found.is_some());
        let mut captures = Captures::new();
        let Ok(captured) = regex.captures_at(text, 0, &mut captures) else { continue };
        assert_eq!(captured, found.is_some());
        if let Some((start, end)) = found {
            assert!(start <= end && end <= text.len());
            assert_eq!(captures.first().copied().flatten(), Some((start, end)));
            assert!(captures.iter().flatten().all(|(a, b)| start <= *a && a <= b && *b <= end));
        }
    }
}
