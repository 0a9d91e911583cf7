//! PCRE2's syntax, written as `fancy-regex` reads it.

use super::of_byte;

const WORD: &str = "0-9A-Za-z_";
const SPACE: &str = "\\t-\\r ";
const BLANK: &str = "\\t \\x{a0}\\x{1680}\\x{180e}\\x{2000}-\\x{200a}\\x{202f}\\x{205f}\\x{3000}";
const VERTICAL: &str = "\\n-\\r\\x{85}\\x{2028}\\x{2029}";

/// `?i)`, behind an opening parenthesis: the opening of a group with the options, and what is behind.
fn options(text: &str) -> Option<(String, &str)> {
    let (letters, behind) = text.strip_prefix('?')?.split_once(')')?;
    let letters = letters.replace('^', "-imsx");
    letters.chars().all(|c| "imsx-".contains(c)).then(|| (format!("(?{letters}:"), behind))
}

/// Reads an expression of PCRE2 and writes it as `fancy-regex` reads it; mistakes are told in PCRE2's words.
pub(super) struct Translator<'a> {
    rest: std::str::Chars<'a>,
    out: String,
    parts: bool,
    /// Are characters UTF-8, not bytes?
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
    pub(super) fn new(text: &'a str, utf8: bool, parts: bool) -> Self {
        Self {
            rest: text.chars(),
            out: String::with_capacity(text.len() * 2),
            parts,
            utf8,
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

    pub(super) fn translate(mut self) -> Result<String, String> {
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
                '.' if self.parts => self.item("(?:(?![\\x{fffe}\\x{ffff}]).)"),
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
            if negated { ("^", if self.parts { "\\x{fffe}\\x{ffff}" } else { "" }) } else { ("", "") };
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
            'A' if self.parts => self.anchor("(?:\\A|(?<=\\x{fffe}))"),
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
            class = format!("[{class}&&[^\\x{{fffe}}\\x{{ffff}}]]");
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
