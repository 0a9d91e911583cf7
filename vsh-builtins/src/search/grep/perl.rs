//! `-P`: Perl's expressions, as PCRE2 reads them without Unicode properties, for `fancy-regex`.
//! <https://www.pcre.org/current/doc/html/pcre2pattern.html>
//!
//! Lines that are not UTF-8 are matched as PCRE2 does: each part between invalid bytes by itself, but `^` and `$` only at
//! the ends of the line. A sign that nothing matches stands at the inner ends of the parts.
//!
//! In the C locale characters are bytes: those beyond ASCII become characters of the private use area, in the expression and
//! in the line.

use std::sync::OnceLock;

use fancy_regex::{Regex, RegexBuilder};

use super::matcher::Span;
use super::options::Settings;

/// A compiled expression.
pub(super) struct Perl {
    plain: Regex,
    pattern: Vec<u8>,
    settings: Wrapping,
    /// For parts of lines; made when the first line that is not UTF-8 is met.
    parts: OnceLock<Option<Regex>>,
}

/// What the options put around an expression.
#[derive(Clone, Copy)]
struct Wrapping {
    line: bool,
    word: bool,
    ignore_case: bool,
    /// Does the expression begin with `.*`?
    any_first: bool,
    utf8: bool,
}

/// Stands for an invalid byte at the ends of a part.
const SENTINEL: char = '\u{ffff}';

/// Where the characters are that stand for bytes.
const BYTES: u32 = 0xe000;

const WORD: &str = "0-9A-Za-z_";
const SPACE: &str = "\\t-\\r ";
const BLANK: &str = "\\t \\x{a0}\\x{1680}\\x{180e}\\x{2000}-\\x{200a}\\x{202f}\\x{205f}\\x{3000}";
const VERTICAL: &str = "\\n-\\r\\x{85}\\x{2028}\\x{2029}";

impl Perl {
    pub(super) fn new(pattern: &[u8], settings: &Settings) -> Result<Self, String> {
        let wrapping = Wrapping {
            line: settings.line,
            word: settings.word,
            ignore_case: settings.ignore_case,
            any_first: !settings.line && !settings.word && begins_with_any(pattern),
            utf8: settings.utf8,
        };
        let pattern = if settings.utf8 { pattern.to_vec() } else { of_bytes(pattern).into_bytes() };
        let plain = compile(&pattern, wrapping, false)?;
        Ok(Self { plain, pattern, settings: wrapping, parts: OnceLock::new() })
    }

    /// The leftmost match from `start` on.
    pub(super) fn find(&self, line: &[u8], start: usize) -> Result<Option<Span>, String> {
        if !self.settings.utf8 && !line.is_ascii() {
            return self.find_bytes(line, start);
        }
        if let Ok(text) = std::str::from_utf8(line) {
            return search(&self.plain, text, start);
        }
        let parts = self.parts.get_or_init(|| compile(&self.pattern, self.settings, true).ok());
        let Some(regex) = parts else { return Ok(None) };
        let (mut from, mut begun) = (0, false);
        for chunk in line.utf8_chunks() {
            let (text, end) = (chunk.valid(), from + chunk.valid().len());
            // In front of an invalid byte there is no empty part.
            if start <= end && !text.is_empty() {
                let mut framed = String::with_capacity(text.len() + 2 * SENTINEL.len_utf8());
                framed.extend((from > 0).then_some(SENTINEL));
                let before = framed.len();
                framed.push_str(text);
                framed.extend((end < line.len()).then_some(SENTINEL));
                let inside = before + start.saturating_sub(from);
                // Behind a part, what begins with `.*` is looked for behind a newline only.
                if self.settings.any_first && begun {
                    return Ok(None);
                }
                begun = true;
                if let Some((a, b)) =
                    search(regex, &framed, inside)?.filter(|(a, _)| *a <= before + text.len())
                {
                    return Ok(Some((from + a - before, from + b - before)));
                }
            }
            from = end + chunk.invalid().len();
        }
        if self.settings.any_first && begun {
            return Ok(None);
        }
        // Behind an invalid byte the end of the line is a part as well.
        let behind = search(regex, &String::from(SENTINEL), SENTINEL.len_utf8())?;
        let ends = from == line.len() && line.last().is_some_and(|byte| !byte.is_ascii()) && ends_badly(line);
        Ok(behind.filter(|_| ends && start <= from).map(|_| (from, from)))
    }

    /// The same where characters are bytes.
    fn find_bytes(&self, line: &[u8], start: usize) -> Result<Option<Span>, String> {
        let text = of_bytes(line);
        let from = of_bytes(line.get(..start).unwrap_or(line)).len();
        let count = |at: usize| text.get(..at).map_or(0, |before| before.chars().count());
        Ok(search(&self.plain, &text, from)?.map(|(from, to)| (count(from), count(to))))
    }
}

/// A byte as a character.
fn of_byte(byte: u8) -> char {
    if byte.is_ascii() {
        char::from(byte)
    } else {
        char::from_u32(BYTES + u32::from(byte)).unwrap_or(SENTINEL)
    }
}

fn of_bytes(text: &[u8]) -> String {
    text.iter().copied().map(of_byte).collect()
}

/// Does all of it begin with `.*`, perhaps in groups?
fn begins_with_any(pattern: &[u8]) -> bool {
    let mut rest = pattern;
    while let Some(inner) = rest.strip_prefix(b"(?:").or_else(|| rest.strip_prefix(b"(")) {
        rest = inner;
    }
    rest.starts_with(b".*") && !pattern.contains(&b'|')
}

fn ends_badly(line: &[u8]) -> bool {
    line.utf8_chunks().last().is_some_and(|chunk| !chunk.invalid().is_empty())
}

fn search(regex: &Regex, text: &str, start: usize) -> Result<Option<Span>, String> {
    let Some(start) = (start..=text.len()).find(|at| text.is_char_boundary(*at)) else { return Ok(None) };
    match regex.find_from_pos(text, start) {
        Ok(found) => Ok(found.map(|found| (found.start(), found.end()))),
        Err(_) => Err(String::from("exceeded PCRE's backtracking limit")),
    }
}

fn compile(pattern: &[u8], wrapping: Wrapping, parts: bool) -> Result<Regex, String> {
    let text =
        std::str::from_utf8(pattern).map_err(|_| String::from("the -P option needs a pattern in UTF-8"))?;
    let slashes = text.bytes().rev().take_while(|byte| *byte == b'\\').count();
    if wrapping.word && slashes % 2 == 1 {
        // It hides the parenthesis behind the expression.
        return Err(String::from("missing closing parenthesis"));
    }
    let body = Translator { utf8: wrapping.utf8, ..Translator::new(text, parts) }.translate()?;
    let (before, behind) = match (wrapping.line, wrapping.word) {
        (true, _) => ("^(?:", ")$"),
        (_, true) => ("(?<![0-9A-Za-z_])(?:", ")(?![0-9A-Za-z_])"),
        _ => ("", ""),
    };
    RegexBuilder::new(&format!("{before}{body}{behind}"))
        .case_insensitive(wrapping.ignore_case)
        .backtrack_limit(1_000_000)
        .build()
        .map_err(|error| match error {
            fancy_regex::Error::CompileError(_) if error.to_string().contains("Look-behind") => {
                String::from("lookbehind assertion is not fixed length")
            }
            other => other.to_string(),
        })
}

/// `?i)`, behind an opening parenthesis: the opening of a group with the options, and what is behind.
fn options(text: &str) -> Option<(String, &str)> {
    let (letters, behind) = text.strip_prefix('?')?.split_once(')')?;
    let letters = letters.replace('^', "-imsx");
    letters.chars().all(|c| "imsx-".contains(c)).then(|| (format!("(?{letters}:"), behind))
}

/// Reads an expression of PCRE2 and writes it as `fancy-regex` reads it; mistakes are told in PCRE2's words.
struct Translator<'a> {
    rest: std::str::Chars<'a>,
    out: String,
    parts: bool,
    utf8: bool,
    /// Is there something that can be repeated?
    repeatable: bool,
    /// The open groups, the whole expression being the first.
    scopes: Vec<Scope>,
    /// Where the assertion in parentheses starts that has just ended.
    assertion: Option<usize>,
    groups: u32,
    names: Vec<String>,
    /// How many groups there can be at the most.
    all: usize,
    /// The highest group referred to, and the names.
    highest: u32,
    referred: Vec<String>,
}

/// An open group.
#[derive(Default)]
struct Scope {
    /// The options set so far in it: they end with it. Each is written as a group.
    options: Vec<String>,
    /// Where it starts, if it looks around.
    assertion: Option<usize>,
}

type Read = Result<(), String>;

fn wrong(text: &str) -> Read {
    Err(text.to_owned())
}

const NOT_REPEATABLE: &str = "quantifier does not follow a repeatable item";
const NO_SUBPATTERN: &str = "reference to non-existent subpattern";

impl<'a> Translator<'a> {
    fn new(text: &'a str, parts: bool) -> Self {
        Self {
            rest: text.chars(),
            out: String::with_capacity(text.len() * 2),
            parts,
            utf8: true,
            repeatable: false,
            scopes: vec![Scope::default()],
            assertion: None,
            groups: 0,
            names: Vec::new(),
            all: text.matches('(').count() - text.matches("(?:").count(),
            highest: 0,
            referred: Vec::new(),
        }
    }

    fn translate(mut self) -> Result<String, String> {
        while let Some(c) = self.rest.next() {
            match c {
                '\\' => self.escape()?,
                '[' => self.class()?,
                '(' => self.group()?,
                ')' => {
                    self.end_options();
                    let ended = self.scopes.pop().unwrap_or_default();
                    if self.scopes.is_empty() {
                        return Err(String::from("unmatched closing parenthesis"));
                    }
                    self.item(")");
                    self.assertion = ended.assertion;
                }
                '|' => self.alternative(),
                '^' | '$' => self.anchor(c.encode_utf8(&mut [0; 4])),
                '*' | '+' | '?' => self.quantifier(c.encode_utf8(&mut [0; 4]))?,
                '{' => match self.interval()? {
                    Some(interval) => self.quantifier(&interval)?,
                    None => self.item("\\{"),
                },
                '.' if self.parts => self.item("(?:(?!\\x{ffff}).)"),
                '.' => self.item("."),
                '}' => self.item("\\}"),
                ']' => self.item("\\]"),
                c => self.item(c.encode_utf8(&mut [0; 4])),
            }
        }
        self.end_options();
        if self.scopes.len() > 1 {
            return Err(String::from("missing closing parenthesis"));
        }
        if self.highest > self.groups || self.referred.iter().any(|name| !self.names.contains(name)) {
            return Err(NO_SUBPATTERN.to_owned());
        }
        Ok(self.out)
    }

    /// Ends the groups that stand for options.
    fn end_options(&mut self) {
        let count = self.scopes.last().map_or(0, |scope| scope.options.len());
        self.out.extend(std::iter::repeat_n(')', count));
    }

    /// Options reach into the next alternatives.
    fn alternative(&mut self) {
        self.end_options();
        self.out.push('|');
        for options in self.scopes.last().iter().flat_map(|scope| &scope.options) {
            self.out.push_str(options);
        }
        self.repeatable = false;
    }

    fn item(&mut self, text: &str) {
        self.out.push_str(text);
        self.repeatable = true;
        self.assertion = None;
    }

    fn anchor(&mut self, text: &str) {
        self.out.push_str(text);
        self.repeatable = false;
    }

    /// A set of characters, or all others.
    fn set(&mut self, members: &str, negated: bool) {
        let (hat, sentinel) =
            if negated { ("^", if self.parts { "\\x{ffff}" } else { "" }) } else { ("", "") };
        self.item(&format!("[{hat}{members}{sentinel}]"));
    }

    fn quantifier(&mut self, text: &str) -> Read {
        if !self.repeatable {
            return wrong(NOT_REPEATABLE);
        }
        let assertion = self.assertion.take();
        let suffix = self.rest.clone().next().filter(|c| matches!(c, '?' | '+'));
        if suffix.is_some() {
            self.rest.next();
        }
        match assertion {
            Some(start) => self.assert_again(start, text, suffix == Some('?')),
            None => {
                self.out.push_str(text);
                self.out.extend(suffix);
            }
        }
        self.repeatable = false;
        Ok(())
    }

    /// An assertion that is repeated: it is asked once, or may be left out.
    fn assert_again(&mut self, start: usize, quantifier: &str, is_lazy: bool) {
        let bounds = match quantifier {
            "+" => "1,",
            "*" | "?" => "0,",
            interval => interval.trim_matches(['{', '}']),
        };
        let (low, high) = bounds.split_once(',').unwrap_or((bounds, bounds));
        let is_zero = |bound: &str| bound.parse() == Ok(0u32);
        if !is_zero(low) {
            return;
        }
        let assertion = self.out.split_off(start);
        self.out.push_str(&match (is_zero(high), is_lazy) {
            (true, _) => String::from("(?:)"),
            (false, false) => format!("(?:{assertion}|)"),
            (false, true) => format!("(?:|{assertion})"),
        });
    }

    /// The interval behind an opening brace, if it is one; `{,2}` is none.
    fn interval(&mut self) -> Result<Option<String>, String> {
        let text = self.rest.as_str();
        let Some((inside, behind)) = text.split_once('}') else { return Ok(None) };
        let (low, high) = inside.split_once(',').unwrap_or((inside, inside));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !digits(low) || !(high.is_empty() || digits(high)) {
            return Ok(None);
        }
        let number = |text: &str| match text.parse::<u32>() {
            Ok(number) if number <= 65_535 => Ok(number),
            _ => Err(String::from("number too big in {} quantifier")),
        };
        let least = number(low)?;
        if !high.is_empty() && number(high)? < least {
            return Err(String::from("numbers out of order in {} quantifier"));
        }
        self.rest = behind.chars();
        Ok(Some(format!("{{{inside}}}")))
    }

    fn escape(&mut self) -> Read {
        let Some(letter) = self.rest.next() else { return wrong("\\ at end of pattern") };
        const BOUNDARY: &str = "(?:(?<=[0-9A-Za-z_])(?![0-9A-Za-z_])|(?<![0-9A-Za-z_])(?=[0-9A-Za-z_]))";
        const INSIDE: &str = "(?:(?<=[0-9A-Za-z_])(?=[0-9A-Za-z_])|(?<![0-9A-Za-z_])(?![0-9A-Za-z_]))";
        match letter {
            'd' | 'D' => self.set("0-9", letter == 'D'),
            'w' | 'W' => self.set(WORD, letter == 'W'),
            's' | 'S' => self.set(SPACE, letter == 'S'),
            'h' | 'H' => self.set(BLANK, letter == 'H'),
            'v' | 'V' => self.set(VERTICAL, letter == 'V'),
            'N' if !self.rest.as_str().starts_with('{') => self.set("\\n", true),
            'R' => self.item(&format!("(?>\\r\\n|[{VERTICAL}])")),
            'b' => self.anchor(BOUNDARY),
            'B' => self.anchor(INSIDE),
            'A' | 'z' | 'Z' | 'G' => self.anchor(&format!("\\{letter}")),
            'K' => self.item("\\K"),
            'Q' => self.quoted(),
            'E' => {}
            '1'..='9' if !self.is_octal(letter) => self.reference(letter),
            'g' | 'k' => self.named_reference(letter)?,
            'p' | 'P' | 'X' | 'C' => self.item(&format!("\\{letter}")),
            'u' | 'U' | 'l' | 'L' | 'F' | 'N' => {
                return wrong("PCRE2 does not support \\F, \\L, \\l, \\N{name}, \\U, or \\u");
            }
            _ => {
                let code = self.character(letter)?;
                let text = literal(code);
                self.item(&text);
            }
        }
        Ok(())
    }

    /// The character that an escape stands for.
    fn character(&mut self, letter: char) -> Result<char, String> {
        let take = |translator: &mut Self, most: usize, radix: u32| {
            let text = translator.rest.as_str();
            let length = text.chars().take(most).take_while(|c| c.is_digit(radix)).count();
            let (digits, behind) = text.split_at(length);
            translator.rest = behind.chars();
            u32::from_str_radix(digits, radix).unwrap_or(0)
        };
        let code = match letter {
            'a' => 7,
            'e' => 0x1b,
            'f' => 0xc,
            'n' => 0xa,
            'r' => 0xd,
            't' => 9,
            'c' => {
                let letter = self.rest.next().filter(|c| (' '..='~').contains(c));
                u32::from(
                    letter.ok_or("\\c must be followed by a printable ASCII character")?.to_ascii_uppercase(),
                ) ^ 64
            }
            '0'..='7' => {
                let before = self.rest.as_str().len();
                let behind = take(self, 2, 8);
                let digits = before - self.rest.as_str().len();
                letter.to_digit(8).unwrap_or(0)
                    * if digits == 2 {
                        64
                    } else if digits == 1 {
                        8
                    } else {
                        1
                    }
                    + behind
            }
            'x' | 'o' if self.rest.as_str().starts_with('{') => {
                let (inside, behind) = self.rest.as_str().split_at(1).1.split_once('}').unwrap_or(("", ""));
                self.rest = behind.chars();
                let radix = if letter == 'x' { 16 } else { 8 };
                u32::from_str_radix(inside, radix).map_err(|_| match radix {
                    16 => "non-hex character in \\x{} (closing brace missing?)",
                    _ => "non-octal character in \\o{} (closing brace missing?)",
                })?
            }
            'x' => take(self, 2, 16),
            'o' => return Err(String::from("missing opening brace after \\o")),
            letter if letter.is_ascii_alphanumeric() => {
                return Err(String::from("unrecognized character follows \\"));
            }
            other => return Ok(other),
        };
        let character = match u8::try_from(code) {
            Ok(byte) if !self.utf8 => Some(of_byte(byte)),
            Err(_) if !self.utf8 => None,
            _ => char::from_u32(code),
        };
        character.ok_or_else(|| String::from("character code point value in \\x{} or \\o{} is too large"))
    }

    /// `\Q...\E`
    fn quoted(&mut self) {
        let (inside, behind) = self.rest.as_str().split_once("\\E").unwrap_or((self.rest.as_str(), ""));
        self.rest = behind.chars();
        for c in inside.chars() {
            self.item(&literal(c));
        }
    }

    /// Two digits and more are an octal number if there are fewer groups.
    fn is_octal(&self, first: char) -> bool {
        let digits: String = std::iter::once(first)
            .chain(self.rest.as_str().chars().take_while(char::is_ascii_digit))
            .collect();
        digits.len() > 1 && first < '8' && digits.parse::<usize>().is_ok_and(|number| number > self.all)
    }

    /// `\1` and higher numbers.
    fn reference(&mut self, first: char) {
        let mut digits = String::from(first);
        while let Some(digit) = self.rest.clone().next().filter(char::is_ascii_digit) {
            self.rest.next();
            digits.push(digit);
        }
        self.refer(&digits);
    }

    fn refer(&mut self, digits: &str) {
        self.highest = self.highest.max(digits.parse().unwrap_or(u32::MAX));
        // What follows may be a digit.
        self.item(&format!("(?:\\{digits})"));
    }

    /// `\g1`, `\g{1}`, `\g{-1}`, `\k<name>`, `\k'name'`, `\k{name}`.
    fn named_reference(&mut self, letter: char) -> Read {
        let text = self.rest.as_str();
        let close = match text.chars().next() {
            Some('{') => '}',
            Some('<') if letter == 'k' => '>',
            Some('\'') if letter == 'k' => '\'',
            Some('0'..='9') if letter == 'g' => {
                let first = self.rest.next().unwrap_or('0');
                self.reference(first);
                return Ok(());
            }
            _ => return wrong("\\k is not followed by a braced, angle-bracketed, or quoted name"),
        };
        let Some((name, behind)) = text.split_at(1).1.split_once(close) else {
            return wrong("syntax error in subpattern name (missing terminator?)");
        };
        self.rest = behind.chars();
        match name.parse::<i64>() {
            Ok(number) if number < 0 => {
                let group = i64::from(self.groups) + 1 + number;
                if group < 1 {
                    return wrong(NO_SUBPATTERN);
                }
                self.refer(&group.to_string());
            }
            Ok(_) => self.refer(name),
            Err(_) => {
                self.referred.push(name.to_owned());
                self.item(&format!("\\k<{name}>"));
            }
        }
        Ok(())
    }

    fn group(&mut self) -> Read {
        let text = self.rest.as_str();
        if let Some((options, behind)) = options(text) {
            self.rest = behind.chars();
            self.anchor(&options);
            if let Some(scope) = self.scopes.last_mut() {
                scope.options.push(options);
            }
            return Ok(());
        }
        self.scopes.push(Scope::default());
        if !text.starts_with('?') {
            self.groups += u32::from(!text.starts_with('*'));
            self.anchor("(");
            return Ok(());
        }
        if let Some(comment) = text.strip_prefix("?#") {
            let Some((_, behind)) = comment.split_once(')') else {
                return wrong("missing ) following (?# comment");
            };
            self.scopes.pop();
            self.rest = behind.chars();
            return Ok(());
        }
        for (open, close) in [("?<", '>'), ("?P<", '>'), ("?'", '\'')] {
            let Some(behind) = text.strip_prefix(open).filter(|behind| !behind.starts_with(['=', '!']))
            else {
                continue;
            };
            let Some((name, behind)) = behind.split_once(close) else {
                return wrong("syntax error in subpattern name (missing terminator?)");
            };
            self.groups += 1;
            self.names.push(name.to_owned());
            self.rest = behind.chars();
            self.anchor(&format!("(?P<{name}>"));
            return Ok(());
        }
        // What else follows a question mark is an item of its own, until its letters end.
        let end = text
            .find(|c: char| !"?<=!>|:&+-".contains(c) && !c.is_ascii_alphanumeric())
            .unwrap_or(text.len());
        let end = text.find([':', '=', '!', '>', '|']).map_or(end, |at| end.min(at + 1));
        let (head, behind) = text.split_at(end);
        if head.len() > 1
            && head.chars().nth(1).is_some_and(|c| "befghklopqrtuvwyzABDEFGHIKLMOQSTUVWXYZ".contains(c))
        {
            return wrong("unrecognized character after (? or (?-");
        }
        self.rest = behind.chars();
        let is_assertion = matches!(head, "?=" | "?!" | "?<=" | "?<!");
        if let Some(scope) = self.scopes.last_mut().filter(|_| is_assertion) {
            scope.assertion = Some(self.out.len());
        }
        self.anchor(&format!("({head}"));
        Ok(())
    }

    fn class(&mut self) -> Read {
        let text = self.rest.as_str();
        if let Some(mark) = text.chars().next().filter(|c| ":.=".contains(*c))
            && let Some((name, _)) = text.split_at(1).1.split_once(']')
            && name.ends_with(mark)
            && name.len() > 1
        {
            return wrong(match mark {
                ':' => "POSIX named classes are supported only within a class",
                _ => "POSIX collating elements are not supported",
            });
        }
        let mut class = String::from("[");
        if self.rest.as_str().starts_with('^') {
            self.rest.next();
            class.push('^');
        }
        let mut first = true;
        loop {
            let Some(c) = self.rest.next() else { return wrong("missing terminating ] for character class") };
            if c == ']' && !first {
                break;
            }
            first = false;
            let low = self.member(c, &mut class)?;
            let mut ahead = self.rest.clone();
            if ahead.next() != Some('-') || matches!(ahead.clone().next(), Some(']') | None) {
                class.extend(low.map(literal));
                continue;
            }
            self.rest = ahead;
            let Some(end) = self.rest.next() else {
                return wrong("missing terminating ] for character class");
            };
            let high = self.member(end, &mut class)?;
            match (low, high) {
                (Some(low), Some(high)) if low <= high => {
                    class.push_str(&format!("{}-{}", literal(low), literal(high)));
                }
                (Some(_), Some(_)) => return wrong("range out of order in character class"),
                _ => return wrong("invalid range in character class"),
            }
        }
        class.push(']');
        if self.parts {
            class = format!("[{class}&&[^\\x{{ffff}}]]");
        }
        self.item(&class);
        Ok(())
    }

    /// A member of a class: one character, or none if it is a set that was added.
    fn member(&mut self, c: char, class: &mut String) -> Result<Option<char>, String> {
        match c {
            '\\' => {
                let letter = self.rest.next().ok_or("\\ at end of pattern")?;
                let set = match letter.to_ascii_lowercase() {
                    'd' => "0-9",
                    'w' => WORD,
                    's' => SPACE,
                    'h' => BLANK,
                    'v' => VERTICAL,
                    'b' if letter == 'b' => return Ok(Some('\u{8}')),
                    _ => return self.character(letter).map(Some),
                };
                let hat = if letter.is_ascii_uppercase() { "^" } else { "" };
                class.push_str(&format!("[{hat}{set}]"));
                Ok(None)
            }
            '[' => {
                let text = self.rest.as_str();
                let Some(mark) = text.chars().next().filter(|c| ":.=".contains(*c)) else {
                    return Ok(Some('['));
                };
                let close = format!("{mark}]");
                let Some((name, behind)) = text.split_at(1).1.split_once(&close) else {
                    return Ok(Some('['));
                };
                if mark != ':' {
                    return Err(String::from("POSIX collating elements are not supported"));
                }
                let known = [
                    "alpha", "lower", "upper", "alnum", "ascii", "blank", "cntrl", "digit", "graph", "print",
                    "punct", "space", "word", "xdigit",
                ];
                if !known.contains(&name.strip_prefix('^').unwrap_or(name)) {
                    return Err(String::from("unknown POSIX class name"));
                }
                self.rest = behind.chars();
                class.push_str(&format!("[:{name}:]"));
                Ok(None)
            }
            other => Ok(Some(other)),
        }
    }
}

/// A character that stands for itself.
fn literal(c: char) -> String {
    if c.is_ascii_alphanumeric() || !c.is_ascii() {
        return String::from(c);
    }
    format!("\\x{{{:x}}}", u32::from(c))
}
