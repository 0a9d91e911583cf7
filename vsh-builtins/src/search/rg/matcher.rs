//! All patterns as one matcher.

use std::borrow::Cow;

use bstr::ByteSlice;
use regex_automata::meta::Regex;
use regex_automata::util::syntax;
use regex_syntax::hir::{Hir, HirKind};
use vsh_core::utility::Error;

use super::options::{Case, Settings, wrong};

/// A match within a line or a buffer.
pub(super) type Span = (usize, usize);

/// What lines are matched against.
pub(super) enum Matcher {
    /// No pattern at all, as from an empty `-f` file.
    Nothing,
    Linear(Box<Regex>),
    Perl(Box<fancy_regex::Regex>),
}

/// How often one match of a Perl pattern may go back.
const BACKTRACKS: usize = 1_000_000;
const NEST_LIMIT: u32 = 250;

impl Matcher {
    pub(super) fn new(settings: &Settings) -> Result<Self, Error> {
        if settings.patterns.is_empty() {
            return Ok(Self::Nothing);
        }
        let ignore_case = match settings.case {
            Case::Sensitive => false,
            Case::Insensitive => true,
            Case::Smart => !settings.patterns.iter().any(|pattern| has_uppercase(pattern, settings.fixed)),
        };
        let text = joined(settings)?;
        if settings.perl {
            return perl(&text, settings, ignore_case);
        }
        match linear(&text, settings, ignore_case) {
            Err(_) if settings.auto_engine => perl(&text, settings, ignore_case),
            other => other,
        }
    }

    /// The first match at or behind `from`.
    pub(super) fn find_at(&self, text: &[u8], from: usize) -> Result<Option<Span>, Error> {
        match self {
            Self::Nothing => Ok(None),
            Self::Linear(regex) => {
                let input = regex_automata::Input::new(text).range(from..text.len());
                Ok(regex.search(&input).map(|found| (found.start(), found.end())))
            }
            Self::Perl(regex) => perl_at(regex, &same_length(text), from),
        }
    }

    /// All matches that do not overlap.
    pub(super) fn spans(&self, text: &[u8]) -> Result<Vec<Span>, Error> {
        let (mut spans, mut from, mut last_end) = (Vec::new(), 0, None);
        let readable = if matches!(self, Self::Perl(_)) { same_length(text) } else { Cow::Borrowed("") };
        while from <= text.len() {
            let found = match self {
                Self::Perl(regex) => perl_at(regex, &readable, from)?,
                _ => self.find_at(text, from)?,
            };
            let Some((start, end)) = found else { break };
            if start == end {
                from = end + 1;
                // An empty match directly behind another one is none.
                if last_end == Some(end) {
                    continue;
                }
            } else {
                from = end;
            }
            last_end = Some(end);
            spans.push((start, end));
        }
        Ok(spans)
    }

    /// `template` with the groups of the match that begins at `start` put in.
    pub(super) fn expand(
        &self,
        text: &[u8],
        start: usize,
        template: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), Error> {
        let (groups, names): (Vec<Option<Span>>, Vec<Option<String>>) = match self {
            Self::Nothing => (Vec::new(), Vec::new()),
            Self::Linear(regex) => {
                let mut captures = regex.create_captures();
                let input = regex_automata::Input::new(text).range(start..text.len());
                regex.search_captures(&input, &mut captures);
                let groups = captures.iter().map(|span| span.map(|span| (span.start, span.end))).collect();
                let info = regex.group_info();
                let names = info.pattern_names(regex_automata::PatternID::ZERO);
                (groups, names.map(|name| name.map(str::to_owned)).collect())
            }
            Self::Perl(regex) => {
                let text = same_length(text);
                let captures = regex.captures_from_pos(&text, start);
                let captures = captures.map_err(|why| wrong(format!("PCRE2: error matching: {why}")))?;
                let groups = captures
                    .map(|found| found.iter().map(|group| group.map(|g| (g.start(), g.end()))).collect())
                    .unwrap_or_default();
                (groups, regex.capture_names().map(|name| name.map(str::to_owned)).collect())
            }
        };
        interpolate(text, &groups, &names, template, out);
        Ok(())
    }
}

fn perl_at(regex: &fancy_regex::Regex, text: &str, from: usize) -> Result<Option<Span>, Error> {
    // A position within a character is moved behind it.
    let from = (from..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    match regex.find_from_pos(text, from) {
        Ok(found) => Ok(found.map(|found| (found.start(), found.end()))),
        Err(why) => Err(wrong(format!("PCRE2: error matching: {why}"))),
    }
}

/// Replaces `$1`, `$name`, `${name}` and `$$`.
fn interpolate(
    text: &[u8],
    groups: &[Option<Span>],
    names: &[Option<String>],
    template: &[u8],
    out: &mut Vec<u8>,
) {
    let mut rest = template;
    while let Some(at) = memchr::memchr(b'$', rest) {
        out.extend_from_slice(rest.get(..at).unwrap_or_default());
        rest = rest.get(at + 1..).unwrap_or_default();
        if let Some(behind) = rest.strip_prefix(b"$") {
            out.push(b'$');
            rest = behind;
            continue;
        }
        let (name, behind) = reference(rest);
        let Some(name) = name else {
            out.push(b'$');
            continue;
        };
        rest = behind;
        let number = name.to_str().ok().and_then(|name| name.parse::<usize>().ok());
        let group = number
            .or_else(|| names.iter().position(|known| known.as_deref().map(str::as_bytes) == Some(name)));
        let span = group.and_then(|group| groups.get(group).copied().flatten());
        if let Some((start, end)) = span {
            out.extend_from_slice(text.get(start..end).unwrap_or_default());
        }
    }
    out.extend_from_slice(rest);
}

/// The name behind a `$`, and what follows it.
fn reference(text: &[u8]) -> (Option<&[u8]>, &[u8]) {
    if let Some(inner) = text.strip_prefix(b"{") {
        return match memchr::memchr(b'}', inner) {
            Some(end) => (inner.get(..end), inner.get(end + 1..).unwrap_or_default()),
            None => (None, text),
        };
    }
    let length = text.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
    match text.split_at_checked(length) {
        Some((name, rest)) if length > 0 => (Some(name), rest),
        _ => (None, text),
    }
}

/// A text of the same length in which everything is UTF-8.
fn same_length(text: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = text.to_str() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for chunk in text.utf8_chunks() {
        out.push_str(chunk.valid());
        out.extend(chunk.invalid().iter().map(|_| '\u{1a}'));
    }
    Cow::Owned(out)
}

/// All patterns as one.
fn joined(settings: &Settings) -> Result<String, Error> {
    let mut parts = Vec::with_capacity(settings.patterns.len());
    for pattern in &settings.patterns {
        let text = pattern.to_str().map_err(|_| wrong("pattern is not valid UTF-8"))?;
        parts.push(if settings.fixed { regex_syntax::escape(text) } else { text.to_owned() });
    }
    let one = match parts.as_slice() {
        [one] => one.clone(),
        several => several.iter().map(|part| format!("(?:{part})")).collect::<Vec<_>>().join("|"),
    };
    Ok(if settings.line {
        format!("(?m:^)(?:{one})(?m:$)")
    } else if settings.word && settings.perl {
        format!("(?<!\\w)(?:{one})(?!\\w)")
    } else if settings.word {
        format!("\\b{{start-half}}(?:{one})\\b{{end-half}}")
    } else {
        one
    })
}

fn linear(text: &str, settings: &Settings, ignore_case: bool) -> Result<Matcher, Error> {
    let syntax = syntax::Config::new()
        .utf8(false)
        .unicode(settings.unicode)
        .multi_line(true)
        .crlf(settings.crlf)
        .case_insensitive(ignore_case)
        .dot_matches_new_line(settings.dot_all && settings.multiline)
        .line_terminator(settings.terminator())
        .nest_limit(NEST_LIMIT);
    if !settings.multiline
        && let Ok(hir) = syntax::parse_with(text, &syntax)
        && has_newline(&hir, settings.terminator())
    {
        return Err(wrong(
            "the literal '\"\\n\"' is not allowed in a regex\n\nConsider enabling multiline mode with the --multiline flag (or -U for short).\nWhen multiline mode is enabled, new line characters can be matched.",
        ));
    }
    let config = Regex::config()
        .utf8_empty(false)
        .nfa_size_limit(Some(settings.size_limit))
        .hybrid_cache_capacity(2 << 20);
    match Regex::builder().configure(config).syntax(syntax).build(text) {
        Ok(regex) => Ok(Matcher::Linear(Box::new(regex))),
        Err(error) => Err(wrong(match error.syntax_error() {
            Some(error) => {
                let shown = error.to_string();
                let hint = if shown.contains("look-around") || shown.contains("backreferences") {
                    "\n\nConsider enabling PCRE2 with the --pcre2 flag, which can handle backreferences\nand look-around."
                } else {
                    ""
                };
                format!("{shown}{hint}")
            }
            None => format!("Compiled regex exceeds size limit of {} bytes.", settings.size_limit),
        })),
    }
}

fn has_newline(hir: &Hir, newline: u8) -> bool {
    crate::support::nesting::deep(|| match hir.kind() {
        HirKind::Literal(literal) => literal.0.contains(&newline),
        HirKind::Repetition(repetition) => has_newline(&repetition.sub, newline),
        HirKind::Capture(capture) => has_newline(&capture.sub, newline),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().any(|part| has_newline(part, newline))
        }
        _ => false,
    })
}

fn perl(text: &str, settings: &Settings, ignore_case: bool) -> Result<Matcher, Error> {
    let mut flags = String::from("m");
    if ignore_case {
        flags.push('i');
    }
    if settings.dot_all && settings.multiline {
        flags.push('s');
    }
    let built = fancy_regex::RegexBuilder::new(&format!("(?{flags}){text}"))
        .backtrack_limit(BACKTRACKS)
        .delegate_size_limit(settings.size_limit)
        .build();
    match built {
        Ok(regex) => Ok(Matcher::Perl(Box::new(regex))),
        Err(why) => Err(wrong(format!("PCRE2: error compiling pattern: {why}"))),
    }
}

/// Is a letter of the pattern that stands for itself uppercase?
fn has_uppercase(pattern: &[u8], fixed: bool) -> bool {
    let text = pattern.to_str_lossy();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter == '\\' && !fixed {
            let escape = letters.next();
            if matches!(escape, Some('p' | 'P' | 'x' | 'u' | 'U')) && letters.as_str().starts_with('{') {
                letters.by_ref().take_while(|c| *c != '}').for_each(drop);
            }
        } else if letter.is_uppercase() {
            return true;
        }
    }
    false
}
