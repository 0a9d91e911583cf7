//! Regular expressions: Perl's syntax, as jq asks Oniguruma for it.

use std::collections::HashMap;
use std::sync::Arc;

use fancy_regex::{Regex, RegexBuilder};

use super::{Library, Native, arg, bad, native};
use crate::data::jq::paths;
use crate::data::jq::value::{Heap, Res, Stop, Val};

pub(super) static TABLE: &[Native] = &[
    native("_match", 3, matches),
    native("_capture", 0, |l, input, _| Ok(named(l, input))),
    native("_edits", 2, edits),
];

/// How often one match may go back.
const BACKTRACKS: usize = 1_000_000;
/// How many expressions are kept.
const KEPT: usize = 64;

/// Compiled expressions, by their text.
#[derive(Debug, Default)]
pub(super) struct Cache(HashMap<String, Arc<Regex>>);

#[derive(Clone, Copy, Default)]
struct Flags {
    global: bool,
    ignore_case: bool,
    extended: bool,
    dot_all: bool,
    no_empty: bool,
    longest: bool,
}

impl Flags {
    fn parse(library: &Library, flags: &Val) -> Result<Self, Stop> {
        let mut found = Self::default();
        let letters = match flags {
            Val::Null => "",
            Val::Str(text) => text.data.as_str(),
            other => return Err(bad(library, other, "is not a string")),
        };
        for letter in letters.chars() {
            match letter {
                'g' => found.global = true,
                'i' => found.ignore_case = true,
                'x' => found.extended = true,
                // `^` and `$` are the ends of the text anyway.
                's' => {}
                'p' => found.dot_all = true,
                'n' => found.no_empty = true,
                'l' => found.longest = true,
                _ => return Err(library.heap.error(format!("{letters} is not a valid modifier string"))),
            }
        }
        Ok(found)
    }
}

impl Cache {
    fn get(&mut self, heap: &Heap, pattern: &str, flags: Flags, newline: bool) -> Result<Arc<Regex>, Stop> {
        let mut letters = String::new();
        for (set, letter) in [(flags.ignore_case, 'i'), (flags.extended, 'x'), (flags.dot_all, 's')] {
            if set {
                letters.push(letter);
            }
        }
        let text = if newline { dollar_before_newline(pattern) } else { pattern.to_owned() };
        let whole = if letters.is_empty() { text } else { format!("(?{letters}){text}") };
        if let Some(regex) = self.0.get(&whole) {
            return Ok(Arc::clone(regex));
        }
        heap.tick(whole.len())?;
        let built = RegexBuilder::new(&whole)
            .backtrack_limit(BACKTRACKS)
            .delegate_size_limit(4 << 20)
            .delegate_dfa_size_limit(4 << 20)
            .build();
        let regex =
            Arc::new(built.map_err(|why| heap.error(format!("Regex failure: {}", reason(pattern, &why))))?);
        if self.0.len() >= KEPT {
            self.0.clear();
        }
        self.0.insert(whole, Arc::clone(&regex));
        Ok(regex)
    }
}

fn reason(pattern: &str, why: &fancy_regex::Error) -> String {
    let (mut open, mut class, mut escaped) = (0i32, false, false);
    for c in pattern.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class = true,
            ']' => class = false,
            '(' if !class => open += 1,
            ')' if !class => open -= 1,
            _ => {}
        }
    }
    if class {
        return "premature end of char-class".to_owned();
    }
    if open > 0 {
        return "end pattern with unmatched parenthesis".to_owned();
    }
    if open < 0 {
        return "unmatched close parenthesis".to_owned();
    }
    if pattern.starts_with(['*', '+', '?']) {
        return "target of repeat operator is not specified".to_owned();
    }
    why.to_string()
}

/// `$` is also before a newline at the very end.
fn dollar_before_newline(pattern: &str) -> String {
    let mut out = String::new();
    let (mut class, mut escaped) = (false, false);
    for c in pattern.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class = true,
            ']' => class = false,
            '$' if !class => {
                out.push_str("(?=\\n?\\z)");
                continue;
            }
            _ => {}
        }
        out.push(c);
    }
    out
}

/// The matches of one text: each is the spans of its groups.
type Found = Vec<Vec<Option<(usize, usize)>>>;

struct Search {
    regex: Arc<Regex>,
    found: Found,
}

fn search(
    library: &mut Library,
    text: &str,
    pattern: &Val,
    flags: &Val,
    first_only: bool,
) -> Result<Search, Stop> {
    let Some(pattern) = pattern.str() else {
        return Err(bad(library, pattern, "is not a string"));
    };
    let flags = Flags::parse(library, flags)?;
    let heap = library.heap.clone();
    let regex = library.regexes.get(&heap, pattern, flags, text.ends_with('\n'))?;
    heap.tick(text.len() / 256 + 1)?;
    let mut found = Vec::new();
    let mut from = 0;
    while from <= text.len() {
        let captures = match regex.captures_from_pos(text, from) {
            Ok(Some(captures)) => captures,
            Ok(None) => break,
            Err(why) => return Err(heap.error(format!("Regex failure: {why}"))),
        };
        let spans: Vec<_> = captures.iter().map(|group| group.map(|g| (g.start(), g.end()))).collect();
        let Some(Some((start, end))) = spans.first().copied() else { break };
        heap.tick(1 + (end - from) / 256)?;
        heap.room(found.len() * 64)?;
        let next = |at: usize| at + text.get(at..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8);
        if start != end || !flags.no_empty {
            found.push(spans);
            if !flags.global || first_only {
                break;
            }
        }
        from = if end == start { next(end) } else { end };
    }
    let _ = flags.longest;
    Ok(Search { regex, found })
}

fn matches(library: &mut Library, input: &Val, args: &[Val]) -> Res {
    let Some(text) = input.str() else {
        return Err(bad(library, input, "cannot be matched, as it is not a string"));
    };
    let test = arg(args, 2).truthy();
    let search = search(library, text, arg(args, 0), arg(args, 1), test)?;
    if test {
        return Ok(Val::Bool(!search.found.is_empty()));
    }
    let heap = &library.heap;
    let names: Vec<Option<&str>> = search.regex.capture_names().collect();
    let mut counter = Counter::new(text);
    let mut all = Vec::with_capacity(search.found.len());
    for spans in &search.found {
        heap.tick(1)?;
        all.push(one_match(heap, spans, &names, &mut counter));
    }
    Ok(heap.array(all))
}

fn one_match(
    heap: &Heap,
    spans: &[Option<(usize, usize)>],
    names: &[Option<&str>],
    counter: &mut Counter<'_>,
) -> Val {
    let (start, end) = spans.first().copied().flatten().unwrap_or_default();
    let offset = counter.count(start);
    let mut captures = Vec::new();
    for (at, span) in spans.iter().enumerate().skip(1) {
        let name = names.get(at).copied().flatten().map_or(Val::Null, |name| heap.text(name));
        // Where nothing is matched at all, every group is there.
        let span = if start == end { Some((start, start)) } else { *span };
        captures.push(match span {
            Some((from, to)) if from < to => heap.pairs([
                ("offset", paths::number(counter.count(from))),
                ("length", paths::number(counter.length(from, to))),
                ("string", heap.text(counter.slice(from, to))),
                ("name", name),
            ]),
            Some((from, _)) => heap.pairs([
                ("offset", paths::number(counter.count(from))),
                ("string", heap.text("")),
                ("length", Val::Num(0.0)),
                ("name", name),
            ]),
            None => heap.pairs([
                ("offset", Val::Num(-1.0)),
                ("string", Val::Null),
                ("length", Val::Num(0.0)),
                ("name", name),
            ]),
        });
    }
    heap.pairs([
        ("offset", paths::number(offset)),
        ("length", paths::number(counter.length(start, end))),
        ("string", heap.text(counter.slice(start, end))),
        ("captures", heap.array(captures)),
    ])
}

/// Counts characters before positions that mostly grow.
struct Counter<'a> {
    text: &'a str,
    at: usize,
    counted: usize,
}

impl<'a> Counter<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0, counted: 0 }
    }

    fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    fn length(&self, from: usize, to: usize) -> usize {
        self.slice(from, to).chars().count()
    }

    fn count(&mut self, at: usize) -> usize {
        if at >= self.at {
            self.counted += self.length(self.at, at);
        } else {
            self.counted -= self.length(at, self.at);
        }
        self.at = at;
        self.counted
    }
}

/// The named groups of a match, as an object.
fn named(library: &Library, found: &Val) -> Val {
    let captures = found.map().and_then(|map| map.get("captures")).and_then(Val::items).unwrap_or_default();
    let mut pairs = Vec::new();
    for capture in captures {
        let part = |name: &str| capture.map().and_then(|map| map.get(name)).cloned().unwrap_or(Val::Null);
        if let Some(name) = part("name").str() {
            pairs.push((Arc::from(name), part("string")));
        }
    }
    super::collections::object(library, pairs)
}

/// For `sub` and `split`: the text before each match, its named groups, and the text behind the last.
fn edits(library: &mut Library, input: &Val, args: &[Val]) -> Res {
    let Some(text) = input.str() else {
        return Err(bad(library, input, "cannot be matched, as it is not a string"));
    };
    let search = search(library, text, arg(args, 0), arg(args, 1), false)?;
    let heap = &library.heap;
    let names: Vec<Option<&str>> = search.regex.capture_names().collect();
    let (mut gaps, mut captures, mut behind) = (Vec::new(), Vec::new(), 0);
    for spans in &search.found {
        heap.tick(1)?;
        let (start, end) = spans.first().copied().flatten().unwrap_or_default();
        gaps.push(heap.text(text.get(behind..start).unwrap_or_default()));
        behind = end;
        let mut pairs = Vec::new();
        for (span, name) in spans.iter().zip(&names) {
            if let Some(name) = name {
                let span = if start == end { Some((start, start)) } else { *span };
                let part = span.and_then(|(from, to)| text.get(from..to));
                pairs.push((Arc::from(*name), part.map_or(Val::Null, |part| heap.text(part))));
            }
        }
        captures.push(super::collections::object(library, pairs));
    }
    Ok(heap.pairs([
        ("gaps", heap.array(gaps)),
        ("captures", heap.array(captures)),
        ("tail", heap.text(text.get(behind..).unwrap_or_default())),
    ]))
}
