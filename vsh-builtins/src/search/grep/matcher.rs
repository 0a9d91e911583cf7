//! All patterns as one matcher.

use bstr::BString;
use vsh_core::regex::{Regex, RegexError, Syntax};

use super::options::{Kind, Settings};

/// What lines are matched against.
pub(super) enum Matcher {
    /// No pattern at all, as from an empty `-f` file.
    Nothing,
    Posix(Regex),
    /// Patterns with back-references, which cannot be joined.
    Several(Vec<Regex>),
    Perl(Box<fancy_regex::Regex>),
}

/// A match within a line or a buffer.
pub(super) type Span = (usize, usize);

impl Matcher {
    pub(super) fn new(patterns: &[BString], settings: &Settings) -> Result<Self, String> {
        if patterns.is_empty() {
            return Ok(Self::Nothing);
        }
        if settings.kind == Kind::Perl {
            return perl(patterns, settings);
        }
        let syntax = Syntax {
            extended: settings.kind != Kind::Basic,
            ignore_case: settings.ignore_case,
            utf8: settings.utf8,
            multi_line: true,
            lines: true,
            stops_at_newline: false,
            terminator: settings.terminator,
            lenient: true,
            whole_line: settings.line,
            word: settings.word,
        };
        let fail = |error: RegexError| error.message().to_owned();
        if settings.kind == Kind::Fixed {
            let escaped: Vec<Vec<u8>> = patterns.iter().map(|pattern| escape(pattern)).collect();
            return Ok(Self::Posix(Regex::new(&bstr::join("|", escaped), syntax).map_err(fail)?));
        }
        let mut single = Vec::new();
        for pattern in patterns {
            check_brackets(pattern)?;
            single.push(Regex::new(pattern, syntax).map_err(fail)?);
        }
        if single.len() == 1 {
            return single.pop().map_or(Ok(Self::Nothing), |one| Ok(Self::Posix(one)));
        }
        if patterns.iter().any(|pattern| may_refer_back(pattern)) {
            return Ok(Self::Several(single));
        }
        let or: &[u8] = if syntax.extended { b"|" } else { b"\\|" };
        match Regex::new(&bstr::join(or, patterns), syntax) {
            Ok(joined) => Ok(Self::Posix(joined)),
            Err(_) => Ok(Self::Several(single)),
        }
    }

    /// Can a whole buffer of lines be searched at once?
    pub(super) fn spans_lines(&self) -> bool {
        matches!(self, Self::Posix(_))
    }

    pub(super) fn is_match(&self, line: &[u8]) -> Result<bool, String> {
        match self {
            Self::Nothing => Ok(false),
            Self::Posix(regex) => regex.is_match(line).map_err(|e| e.to_string()),
            _ => Ok(self.find(line, 0)?.is_some()),
        }
    }

    /// Where the leftmost match starts; it need not be the longest.
    pub(super) fn first(&self, buffer: &[u8], start: usize) -> Result<Option<Span>, String> {
        match self {
            Self::Posix(regex) => regex.first_at(buffer, start).map_err(|e| e.to_string()),
            _ => self.find(buffer, start),
        }
    }

    /// The leftmost longest match from `start` on.
    pub(super) fn find(&self, line: &[u8], start: usize) -> Result<Option<Span>, String> {
        match self {
            Self::Nothing => Ok(None),
            Self::Posix(regex) => regex.find_at(line, start).map_err(|e| e.to_string()),
            Self::Several(all) => {
                let mut best: Option<Span> = None;
                for regex in all {
                    let found = regex.find_at(line, start).map_err(|e| e.to_string())?;
                    best = match (best, found) {
                        (Some(a), Some(b))
                            if (b.0, std::cmp::Reverse(b.1)) < (a.0, std::cmp::Reverse(a.1)) =>
                        {
                            Some(b)
                        }
                        (None, found) => found,
                        (best, _) => best,
                    };
                }
                Ok(best)
            }
            Self::Perl(regex) => {
                // Perl patterns match text: each part between invalid bytes by itself.
                let mut from = 0;
                for chunk in line.utf8_chunks() {
                    let text = chunk.valid();
                    let inside = start.saturating_sub(from);
                    if inside <= text.len() && text.is_char_boundary(inside) {
                        let found = regex.find_from_pos(text, inside);
                        let found = found.map_err(|_| String::from("exceeded PCRE's backtracking limit"))?;
                        if let Some(found) = found {
                            return Ok(Some((from + found.start(), from + found.end())));
                        }
                    }
                    from += text.len() + chunk.invalid().len();
                }
                if line.is_empty() {
                    return regex.find("").map(|found| found.map(|_| (0, 0))).map_err(|e| e.to_string());
                }
                Ok(None)
            }
        }
    }
}

/// Classes of characters are those of ASCII, as in PCRE without Unicode properties.
fn ascii_classes(pattern: &str) -> String {
    let mut out = String::new();
    let mut bracket = false;
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                let Some(letter) = chars.next() else {
                    out.push('\\');
                    break;
                };
                let class = match letter {
                    'w' => "0-9A-Za-z_",
                    'd' => "0-9",
                    's' => "\\t-\\r ",
                    'W' | 'D' | 'S' | 'b' | 'B' if !bracket => {
                        out.push_str(match letter {
                            'W' => "[^0-9A-Za-z_]",
                            'D' => "[^0-9]",
                            'S' => "[^\\t-\\r ]",
                            'b' => "(?:(?<=[0-9A-Za-z_])(?![0-9A-Za-z_])|(?<![0-9A-Za-z_])(?=[0-9A-Za-z_]))",
                            _ => "(?:(?<=[0-9A-Za-z_])(?=[0-9A-Za-z_])|(?<![0-9A-Za-z_])(?![0-9A-Za-z_]))",
                        });
                        continue;
                    }
                    other => {
                        out.extend(['\\', other]);
                        continue;
                    }
                };
                if bracket {
                    out.push_str(class);
                } else {
                    out.extend(["[", class, "]"]);
                }
            }
            '[' if bracket && chars.peek() == Some(&':') => {
                // A named class, as it is.
                out.push('[');
                for c in chars.by_ref() {
                    out.push(c);
                    if c == ']' {
                        break;
                    }
                }
            }
            '[' if !bracket => {
                bracket = true;
                out.push('[');
                for special in ['^', ']'] {
                    if let Some(c) = chars.next_if_eq(&special) {
                        out.push_str(if c == ']' { "\\]" } else { "^" });
                    }
                }
            }
            ']' => {
                bracket = false;
                out.push(']');
            }
            '[' => out.push_str("\\["),
            c => out.push(c),
        }
    }
    out
}

fn perl(patterns: &[BString], settings: &Settings) -> Result<Matcher, String> {
    let [pattern] = patterns else {
        return Err(String::from("the -P option only supports a single pattern"));
    };
    let text =
        std::str::from_utf8(pattern).map_err(|_| String::from("the -P option needs a pattern in UTF-8"))?;
    let (before, behind) = match (settings.line, settings.word) {
        (true, _) => ("^(?:", ")$"),
        (_, true) => ("(?<![0-9A-Za-z_])(?:", ")(?![0-9A-Za-z_])"),
        _ => ("", ""),
    };
    let regex = fancy_regex::RegexBuilder::new(&format!("{before}{}{behind}", ascii_classes(text)))
        .case_insensitive(settings.ignore_case)
        .backtrack_limit(1_000_000)
        .build()
        .map_err(|error| error.to_string())?;
    Ok(Matcher::Perl(Box::new(regex)))
}

fn escape(literal: &[u8]) -> Vec<u8> {
    let mut escaped = Vec::with_capacity(literal.len());
    for byte in literal {
        if matches!(byte, b'\\' | b'.' | b'[' | b'(' | b')' | b'|' | b'*' | b'+' | b'?' | b'{' | b'^' | b'$')
        {
            escaped.push(b'\\');
        }
        escaped.push(*byte);
    }
    escaped
}

fn may_refer_back(pattern: &[u8]) -> bool {
    pattern.windows(2).any(|pair| matches!(pair, [b'\\', b'1'..=b'9']))
}

/// `[:space:]` alone is a mistake that GNU points out.
fn check_brackets(pattern: &[u8]) -> Result<(), String> {
    if vsh_core::regex::mistakes_class(pattern) {
        return Err(String::from("character class syntax is [[:space:]], not [:space:]"));
    }
    Ok(())
}

/// The signs of repetition that stand where nothing is to be repeated, which grep passes over with a warning.
pub(super) fn misplaced(pattern: &[u8]) -> Vec<&'static str> {
    let mut out = Vec::new();
    let mut start = true;
    let mut at = 0;
    while let Some(byte) = pattern.get(at) {
        at += 1;
        let rest = pattern.get(at..).unwrap_or_default();
        match byte {
            b'*' if start => out.push("*"),
            b'+' if start => out.push("+"),
            b'?' if start => out.push("?"),
            b'{' => match interval(rest) {
                Some(length) => {
                    at += length;
                    if start {
                        out.push("{...}");
                    }
                }
                None => start = false,
            },
            b'(' | b'|' => start = true,
            b'^' | b'$' => {}
            b'\\' => {
                at += 1;
                start &= rest.first().is_some_and(|b| b"<>bB`'".contains(b));
            }
            b'[' => {
                at += vsh_core::regex::bracket_length(rest);
                start = false;
            }
            _ => start = false,
        }
    }
    out
}

/// How long an interval is behind its brace.
fn interval(rest: &[u8]) -> Option<usize> {
    let end = rest.iter().position(|b| *b == b'}')?;
    let inside = rest.get(..end)?;
    let commas = inside.iter().filter(|b| **b == b',').count();
    let good = !inside.is_empty() && commas < 2 && inside.iter().all(|b| b.is_ascii_digit() || *b == b',');
    good.then_some(end + 1)
}
