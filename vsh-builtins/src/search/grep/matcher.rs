//! All patterns as one matcher.

use bstr::BString;
use vsh_core::meter::{Charge, Meter};
use vsh_core::regex::{InnerEnds, Reading, Regex, RegexError, Syntax, read_alike};
use vsh_core::utility::Error;

use super::options::{Kind, Settings, trouble};
use super::perl::{Line, Perl};
use super::words::Words;

/// What lines are matched against.
pub(super) enum Matcher {
    /// No pattern at all, as from an empty `-f` file.
    Nothing,
    Posix(Regex),
    /// What matches a line, and what tells the places in it: they differ where a sign repeats nothing, or an
    /// end of the text.
    Places(Regex, Regex),
    /// One that tells the ends of records from those of lines, which a buffer of records does not.
    Record(Regex),
    /// The same, where the original's automaton does not know all of the pattern: what its search finds decides.
    Searched(Regex),
    /// The same for whole lines: the first match is one, or there is none.
    Whole(Regex),
    /// With `-w`, where it makes a difference how words are looked for.
    Words(Box<Words>),
    /// With `-x` and a parenthesis that closes nothing: such a one ends the group that the original puts around all patterns
    /// to find the lines, and not in its search for places.
    Torn(Regex, Box<Matcher>),
    /// Where the search reads a pattern in another way than the automaton, which does not know all of it: one of what this
    /// knows must match a line for it to be searched.
    Screened(Vec<Regex>, Box<Matcher>),
    /// Patterns with back-references, which cannot be joined.
    Several(Vec<Regex>),
    Perl(Box<Perl>),
}

/// What is known of patterns.
#[derive(Clone, Copy)]
pub(super) struct Known {
    /// They are texts without operators.
    plain: bool,
    /// They may refer to groups.
    refers_back: bool,
    /// The original's automaton finds the lines.
    pub(super) automaton: bool,
    /// The ends of the text are asked for, which are those of each line.
    pub(super) ends: bool,
    /// A parenthesis closes nothing.
    pub(super) torn: bool,
    /// Where in a line the matches are is asked for.
    pub(super) places: bool,
    /// The lines are looked for with another reading than the places.
    pub(super) rereads: bool,
}

/// A match within a line or a buffer.
pub(super) type Span = (usize, usize);

impl Matcher {
    pub(super) fn new(patterns: &[BString], settings: &Settings) -> Result<Self, String> {
        if patterns.is_empty() {
            return Ok(Self::Nothing);
        }
        if settings.kind == Kind::Perl {
            // The same pattern twice is one.
            let mut different = patterns.to_vec();
            different.dedup();
            let [pattern] = different.as_slice() else {
                return Err(String::from("the -P option only supports a single pattern"));
            };
            return Perl::new(pattern, settings).map(|perl| Self::Perl(Box::new(perl)));
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
            reading: Reading::Automaton,
            whole_line: settings.line,
            word: settings.word,
            ..Syntax::BASIC
        };
        let fail = |error: RegexError| error.message().to_owned();
        if settings.kind == Kind::Fixed {
            let escaped: Vec<Vec<u8>> = patterns.iter().map(|pattern| escape(pattern)).collect();
            return Ok(Self::Posix(Regex::new(&bstr::join("|", escaped), syntax).map_err(fail)?));
        }
        // Where all patterns are plain text a last backslash is itself, but of a single one.
        let mut patterns = patterns.to_vec();
        let folds = syntax.ignore_case && syntax.utf8;
        let plain =
            patterns.iter().all(|text| (text.is_ascii() || !folds) && is_plain(text, syntax.extended));
        if let [.., _, last] = patterns.as_mut_slice()
            && plain
            && last.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
        {
            last.push(b'\\');
        }
        let refers_back = patterns.iter().any(|pattern| may_refer_back(pattern));
        let for_places = Syntax { reading: Reading::Library, ..syntax };
        let known = Known {
            plain,
            refers_back,
            automaton: !refers_back && !patterns.iter().any(|pattern| needs_matcher(pattern, syntax.utf8)),
            ends: settings.terminator != b'\n' && patterns.iter().any(|pattern| asks_for_ends(pattern)),
            torn: syntax.extended && patterns.iter().any(|pattern| closes_nothing(pattern)),
            places: settings.only_matching || settings.colors.is_some(),
            rereads: patterns.iter().any(|pattern| !read_alike(pattern, syntax, for_places)),
        };
        // Every pattern's mistake is told.
        let (mut single, mut wrong) = (Vec::new(), Vec::new());
        for pattern in &patterns {
            let other = known.rereads.then(|| Regex::new(pattern, for_places)).transpose();
            match (Regex::new(pattern, syntax), other) {
                (Ok(_), Ok(Some(regex))) if !known.automaton => single.push(regex),
                (Ok(regex), Ok(_)) => single.push(regex),
                (Err(error), Ok(Some(_))) => wrong.push(of_automaton(error)),
                (Err(error), Ok(None)) | (_, Err(error)) => wrong.push(error.message()),
            }
        }
        if !wrong.is_empty() {
            return Err(wrong.join("\ngrep: "));
        }
        if known.automaton || !known.rereads {
            return Self::posix(&patterns, single, syntax, known).map_err(fail);
        }
        let supersets = patterns.iter().map(|pattern| Regex::superset(pattern, syntax));
        let supersets = supersets.collect::<Result<_, _>>().map_err(fail)?;
        let search = Self::posix(&patterns, single, for_places, known).map_err(fail)?;
        Ok(Self::Screened(supersets, Box::new(search)))
    }

    /// What finds `patterns`, each of which is compiled already.
    fn posix(
        patterns: &[BString],
        mut single: Vec<Regex>,
        syntax: Syntax,
        known: Known,
    ) -> Result<Self, RegexError> {
        if known.torn && syntax.whole_line && known.automaton && !known.plain {
            return Self::torn(patterns, syntax);
        }
        if single.len() > 1 && (known.ends && known.automaton || known.refers_back) {
            return Ok(Self::Several(single));
        }
        let or: &[u8] = if syntax.extended { b"|" } else { b"\\|" };
        let joined = bstr::join(or, patterns);
        let one = match single.len() {
            1 => single.pop(),
            _ => Regex::new(&joined, syntax).ok(),
        };
        if let Some((within, inner)) = within_records(&joined, syntax, known) {
            if syntax.word
                && let Some(words) = Words::new(&joined, within, known)?
            {
                return Ok(Self::Words(Box::new(words)));
            }
            return Ok(match known.automaton {
                true => Self::Record(inner),
                false if syntax.whole_line => Self::Whole(inner),
                false => Self::Searched(inner),
            });
        }
        let Some(one) = one else { return Ok(Self::Several(single)) };
        // Plain texts are looked for in another way, in which shorter words count.
        if syntax.word
            && (!known.plain || known.torn || known.rereads)
            && let Some(words) = Words::new(&joined, syntax, known)?
        {
            return Ok(Self::Words(Box::new(words)));
        }
        if known.ends {
            return Ok(Self::Record(one));
        }
        let for_places = Syntax { reading: Reading::Library, whole_line: false, ..syntax };
        let places = (known.places && known.rereads).then(|| Regex::new(&joined, for_places).ok());
        Ok(match places.flatten() {
            Some(places) => Self::Places(one, places),
            None => Self::Posix(one),
        })
    }

    fn torn(patterns: &[BString], syntax: Syntax) -> Result<Self, RegexError> {
        let syntax = Syntax { whole_line: false, ..syntax };
        let around = [b"^(", bstr::join("|", patterns).as_slice(), b")$"].concat();
        let places = patterns.iter().map(|pattern| Regex::new(pattern, syntax)).collect::<Result<_, _>>()?;
        Ok(Self::Torn(Regex::new(&around, syntax)?, Box::new(Self::Several(places))))
    }

    /// Can this buffer of lines be searched at once?
    pub(super) fn spans_lines(&self, buffer: &[u8]) -> bool {
        self.automaton().is_some_and(|regex| !regex.needs_utf8() || std::str::from_utf8(buffer).is_ok())
    }

    /// What finds lines in a buffer of them.
    fn automaton(&self) -> Option<&Regex> {
        match self {
            Self::Posix(regex) => Some(regex),
            Self::Words(words) => words.automaton(),
            _ => None,
        }
    }

    /// A line to search in, from its start to its end.
    pub(super) fn on<'a>(&'a self, line: &'a [u8], meter: &Meter) -> Result<Search<'a>, Error> {
        match self {
            Self::Perl(perl) => {
                let charge = meter.memory(perl.needed_memory(line))?;
                Ok(Search::Perl { line: perl.line(line), _charge: charge })
            }
            other => Ok(Search::Posix(other, line)),
        }
    }

    pub(super) fn is_match(&self, line: &[u8], meter: &Meter) -> Result<bool, Error> {
        match self {
            Self::Nothing => Ok(false),
            Self::Posix(regex) | Self::Record(regex) | Self::Places(regex, _) | Self::Torn(regex, _) => {
                regex.is_match(line).map_err(|error| trouble(error.to_string()))
            }
            Self::Words(words) => words.is_match(line).map_err(|error| trouble(error.to_string())),
            Self::Screened(supersets, search) => {
                for superset in supersets {
                    if superset.is_match(line).map_err(|error| trouble(error.to_string()))? {
                        return search.is_match(line, meter);
                    }
                }
                Ok(false)
            }
            _ => Ok(self.on(line, meter)?.find(0)?.is_some()),
        }
    }

    /// Where the leftmost match starts; it need not be the longest.
    pub(super) fn first(&self, buffer: &[u8], start: usize) -> Result<Option<Span>, String> {
        match self.automaton() {
            Some(regex) => regex.first_at(buffer, start).map_err(|e| e.to_string()),
            None => self.find(buffer, start),
        }
    }

    /// The leftmost longest match from `start` on.
    pub(super) fn find(&self, line: &[u8], start: usize) -> Result<Option<Span>, String> {
        match self {
            Self::Nothing => Ok(None),
            Self::Posix(regex) | Self::Record(regex) | Self::Searched(regex) | Self::Places(_, regex) => {
                regex.find_at(line, start).map_err(|e| e.to_string())
            }
            Self::Whole(regex) => {
                let found = regex.find_at(line, start).map_err(|e| e.to_string())?;
                Ok(found.filter(|found| *found == (0, line.len())))
            }
            Self::Words(words) => words.find(line, start).map_err(|e| e.to_string()),
            Self::Torn(_, search) | Self::Screened(_, search) => search.find(line, start),
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
            Self::Perl(perl) => perl.line(line).find(start),
        }
    }
}

/// A line that is searched.
pub(super) enum Search<'a> {
    Posix(&'a Matcher, &'a [u8]),
    Perl { line: Line<'a>, _charge: Charge },
}

impl Search<'_> {
    /// The leftmost longest match from `start` on.
    pub(super) fn find(&mut self, start: usize) -> Result<Option<Span>, Error> {
        match self {
            Self::Posix(matcher, line) => matcher.find(line, start),
            Self::Perl { line, .. } => line.find(start),
        }
        .map_err(trouble)
    }
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

/// What the original's automaton says where glibc finds nothing wrong.
fn of_automaton(error: RegexError) -> &'static str {
    match error {
        RegexError::Brace | RegexError::BadBrace => "invalid content of \\{\\}",
        RegexError::OpenParenthesis => "unbalanced (",
        RegexError::CloseParenthesis => "unbalanced )",
        error => error.message(),
    }
}

/// Is it text without operators, its signs perhaps behind backslashes?
fn is_plain(pattern: &[u8], extended: bool) -> bool {
    let mut bytes = pattern.iter();
    while let Some(byte) = bytes.next() {
        let is_operator = match byte {
            b'\\' => bytes.next().is_some_and(|next| b"wWsSbB123456789`'<>(){}|+?".contains(next)),
            b'$' | b'*' | b'.' | b'[' | b'^' => true,
            b'(' | b'+' | b'?' | b'{' | b'|' => extended,
            _ => false,
        };
        if is_operator {
            return false;
        }
    }
    true
}

/// Records may have line breaks in them: a pattern with `^` or `$` that may hold at one of them, within a match, and how it is
/// read. Whole lines and words are those of the automaton, if that knows all of it.
fn within_records(pattern: &[u8], syntax: Syntax, known: Known) -> Option<(Syntax, Regex)> {
    if syntax.terminator == b'\n' || known.automaton && (syntax.word || syntax.whole_line) {
        return None;
    }
    let inner_ends = InnerEnds::Screened { searches: true };
    let within = Syntax { multi_line: false, inner_ends, ..syntax };
    let free = Syntax { whole_line: false, word: false, ..within };
    let regex = Regex::new(pattern, free).ok().filter(Regex::has_inner_ends)?;
    Some((within, regex))
}

fn may_refer_back(pattern: &[u8]) -> bool {
    pattern.windows(2).any(|pair| matches!(pair, [b'\\', b'1'..=b'9']))
}

/// Does the original leave all patterns to the C library's matcher, each by itself, because its automaton does not know what
/// stands in this one?
fn needs_matcher(pattern: &[u8], utf8: bool) -> bool {
    let mut at = 0;
    while let Some(byte) = pattern.get(at) {
        at += 1;
        let rest = pattern.get(at..).unwrap_or_default();
        match byte {
            b'\\' if utf8 && rest.first().is_some_and(|next| b"<>bBwWsS".contains(next)) => return true,
            b'\\' => at += 1,
            b'[' => {
                let length = vsh_core::regex::bracket_length(rest);
                let members = rest.get(..length.saturating_sub(1)).unwrap_or_default();
                let members = bstr::ByteSlice::replace(members, "[:digit:]", "0");
                let has = |pair: &[u8]| members.windows(2).any(|found| found == pair);
                let ranges =
                    members.get(1..members.len().saturating_sub(1)).is_some_and(|m| m.contains(&b'-'));
                if has(b"[=") || has(b"[.") || utf8 && (members.starts_with(b"^") || has(b"[:") || ranges) {
                    return true;
                }
                at += length;
            }
            _ => {}
        }
    }
    false
}

/// Is there a parenthesis that closes nothing, in an extended pattern?
fn closes_nothing(pattern: &[u8]) -> bool {
    let (mut depth, mut at) = (0usize, 0);
    while let Some(byte) = pattern.get(at) {
        at += 1;
        match byte {
            b'\\' => at += 1,
            b'[' => at += vsh_core::regex::bracket_length(pattern.get(at..).unwrap_or_default()),
            b'(' => depth += 1,
            b')' if depth == 0 => return true,
            b')' => depth -= 1,
            _ => {}
        }
    }
    false
}

/// Does it ask for the start or the end of the text?
fn asks_for_ends(pattern: &[u8]) -> bool {
    pattern.windows(2).any(|pair| matches!(pair, [b'\\', b'`' | b'\'']))
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
