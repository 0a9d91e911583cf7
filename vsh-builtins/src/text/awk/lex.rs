//! Source text, cut into tokens.

use bstr::BString;

use super::dialect::Dialect;
use super::notes::{Notes, Warned};
use super::parse::Wrong;

/// A token.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Newline,
    Number(f64),
    String(Vec<u8>),
    Regex(Vec<u8>),
    /// `@/x/`
    TypedRegex(Vec<u8>),
    Name(String),
    /// A name with `(` right behind it, which calls a function.
    Call(String),
    Builtin(&'static str),
    Keyword(Keyword),
    /// Operators and punctuation.
    Sign(&'static str),
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keyword {
    Begin,
    End,
    BeginFile,
    EndFile,
    Function,
    If,
    Else,
    While,
    For,
    Do,
    Break,
    Continue,
    Next,
    NextFile,
    Exit,
    Return,
    Delete,
    In,
    Getline,
    Print,
    Printf,
    Switch,
    Case,
    Default,
}

impl Keyword {
    /// Is the word one of this dialect?
    fn is_in(self, dialect: Dialect, name: &str) -> bool {
        match self {
            Self::BeginFile | Self::EndFile | Self::Switch | Self::Case | Self::Default => dialect.is_gnu(),
            _ => name != "func" || !dialect.is_posix(),
        }
    }
}

const KEYWORDS: &[(&str, Keyword)] = &[
    ("BEGIN", Keyword::Begin),
    ("BEGINFILE", Keyword::BeginFile),
    ("END", Keyword::End),
    ("ENDFILE", Keyword::EndFile),
    ("break", Keyword::Break),
    ("case", Keyword::Case),
    ("continue", Keyword::Continue),
    ("default", Keyword::Default),
    ("delete", Keyword::Delete),
    ("do", Keyword::Do),
    ("else", Keyword::Else),
    ("exit", Keyword::Exit),
    ("for", Keyword::For),
    ("func", Keyword::Function),
    ("function", Keyword::Function),
    ("getline", Keyword::Getline),
    ("if", Keyword::If),
    ("in", Keyword::In),
    ("next", Keyword::Next),
    ("nextfile", Keyword::NextFile),
    ("print", Keyword::Print),
    ("printf", Keyword::Printf),
    ("return", Keyword::Return),
    ("switch", Keyword::Switch),
    ("while", Keyword::While),
];

const BUILTINS: &[&str] = &[
    "and", "asort", "asorti", "atan2", "close", "compl", "cos", "exp", "fflush", "gensub", "gsub", "index",
    "int", "isarray", "length", "log", "lshift", "match", "mkbool", "mktime", "or", "patsplit", "rand",
    "rshift", "sin", "split", "sprintf", "sqrt", "srand", "strftime", "strtonum", "sub", "substr", "system",
    "systime", "tolower", "toupper", "typeof", "xor",
];

const SIGNS: &[&str] = &[
    "**=", "|&", "**", "&&", "||", "++", "--", "+=", "-=", "*=", "/=", "%=", "^=", "==", "<=", ">=", "!=",
    "!~", ">>", "{", "}", "(", ")", "[", "]", ";", ",", "+", "-", "*", "/", "%", "^", "!", ">", "<", "|",
    "?", ":", "~", "$", "=", "@", "&", ".",
];

/// A place in the source.
#[derive(Clone, Copy, Debug)]
pub(super) struct State(usize, usize, usize, bool);

/// Reads tokens.
pub(super) struct Lexer<'a> {
    /// The part that is being read, behind the others.
    pub(super) text: &'a [u8],
    whole: &'a [u8],
    /// Where the parts end that come.
    ends: Vec<usize>,
    at: usize,
    /// Where the last token begins.
    pub(super) start: usize,
    pub(super) line: usize,
    /// The line break behind the last line was given.
    ended: bool,
    /// Where the comment before the last token begins.
    pub(super) comment: Option<usize>,
    /// What is said of escapes.
    pub(super) notes: Notes,
    /// What `@namespace` names; empty for `awk`.
    pub(super) namespace: String,
    /// Functions that are parameters just now.
    pub(super) shadowed: Vec<&'static str>,
}

/// Functions that programs may use as names, in namespaces and as parameters: POSIX does not know them.
pub(super) fn is_extension(builtin: &str) -> bool {
    const POSIX: &[&str] = &[
        "atan2", "close", "cos", "exp", "fflush", "gsub", "index", "int", "length", "log", "match", "rand",
        "sin", "split", "sprintf", "sqrt", "srand", "sub", "substr", "system", "tolower", "toupper",
    ];
    !POSIX.contains(&builtin)
}

fn keyword(name: &str) -> Option<Keyword> {
    let at = KEYWORDS.binary_search_by(|(word, _)| (*word).cmp(name)).ok()?;
    KEYWORDS.get(at).map(|(_, keyword)| *keyword)
}

fn builtin(name: &str) -> Option<&'static str> {
    BUILTINS.binary_search(&name).ok().and_then(|at| BUILTINS.get(at)).copied()
}

/// Does POSIX or the language keep this word for itself?
fn is_reserved(name: &str) -> bool {
    keyword(name).is_some() || builtin(name).is_some_and(|name| !is_extension(name))
}

impl<'a> Lexer<'a> {
    /// Reads `whole` in parts, which end at `ends`: each is a program of its own.
    pub(super) fn new(whole: &'a [u8], ends: &[usize], warned: Warned) -> Self {
        let mut lexer = Self {
            text: b"",
            whole,
            ends: ends.iter().rev().copied().collect(),
            at: 0,
            start: 0,
            line: 1,
            ended: false,
            comment: None,
            notes: Notes { warned, ..Notes::default() },
            namespace: String::new(),
            shadowed: Vec::new(),
        };
        lexer.next_part();
        lexer
    }

    /// Goes on to the next part; false if that was the last.
    pub(super) fn next_part(&mut self) -> bool {
        let Some(end) = self.ends.pop() else { return false };
        self.at = self.text.len() + usize::from(!self.text.is_empty());
        let text = self.whole.get(..end).unwrap_or_default();
        self.text = text.strip_suffix(b"\n").unwrap_or(text);
        self.ended = false;
        true
    }

    /// Where it is, to come back to.
    pub(super) fn state(&self) -> State {
        State(self.at, self.line, self.start, self.ended)
    }

    pub(super) fn restore(&mut self, state: State) {
        (self.at, self.line, self.start, self.ended) = (state.0, state.1, state.2, state.3);
    }

    fn dialect(&self) -> Dialect {
        self.notes.warned.dialect
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn blanks(&mut self) {
        loop {
            match self.text.get(self.at..).unwrap_or_default() {
                [b' ' | b'\t' | b'\r' | 12, ..] => self.at += 1,
                [b'\\', b'\n', ..] => {
                    self.at += 2;
                    self.line += 1;
                }
                [b'\\', b'\r', b'\n', ..] => {
                    self.at += 3;
                    self.line += 1;
                }
                [b'#', ..] => {
                    self.comment = Some(self.at);
                    while self.peek().is_some_and(|b| b != b'\n') {
                        self.at += 1;
                    }
                }
                _ => return,
            }
        }
    }

    /// The next token. A slash starts a regular expression where an operand is expected.
    pub(super) fn next(&mut self, operand: bool) -> Result<Token, Wrong> {
        if self.peek().is_some() {
            self.comment = None;
        }
        self.blanks();
        self.start = self.at;
        let Some(byte) = self.peek() else {
            // A last line break that was not written is none of the program's lines.
            if self.ended {
                return Ok(Token::End);
            }
            self.ended = true;
            self.line += 1;
            return Ok(Token::Newline);
        };
        match byte {
            b'\n' => {
                self.at += 1;
                self.line += 1;
                Ok(Token::Newline)
            }
            b'"' => self.string(),
            b'/' if operand => {
                self.at += 1;
                Ok(Token::Regex(self.regex()?))
            }
            b'@' if self.text.get(self.at + 1) == Some(&b'/') && operand => {
                self.at += 2;
                Ok(Token::TypedRegex(self.regex()?))
            }
            b'0'..=b'9' => Ok(self.number()),
            b'.' if self.text.get(self.at + 1).is_some_and(u8::is_ascii_digit) => Ok(self.number()),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.name(),
            _ => {
                let rest = self.text.get(self.at..).unwrap_or_default();
                let dialect = self.dialect();
                let is_known = |sign: &str| match sign {
                    "|&" => dialect.is_gnu(),
                    "**" | "**=" => !dialect.is_posix(),
                    _ => true,
                };
                let mut signs = SIGNS.iter().filter(|sign| is_known(sign));
                let Some(sign) = signs.find(|sign| rest.starts_with(sign.as_bytes())) else {
                    if byte == b'\\' {
                        return Err("backslash not last character on line".into());
                    }
                    let mut why = BString::from("invalid char '");
                    why.push(byte);
                    why.extend_from_slice(b"' in expression");
                    return Err(Wrong::Shown(why));
                };
                self.at += sign.len();
                Ok(Token::Sign(match *sign {
                    "**" => "^",
                    "**=" => "^=",
                    sign => sign,
                }))
            }
        }
    }

    fn name(&mut self) -> Result<Token, Wrong> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let mut length = 0;
        loop {
            length +=
                rest.iter().skip(length).take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
            // A name of a namespace.
            if self.dialect().is_gnu()
                && rest.get(length..length + 2) == Some(b"::")
                && rest.get(length + 2).is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_')
            {
                length += 2;
                continue;
            }
            break;
        }
        let name = String::from_utf8_lossy(rest.get(..length).unwrap_or_default()).into_owned();
        self.at += length;
        self.classify(name)
    }

    fn classify(&self, name: String) -> Result<Token, Wrong> {
        if let Some((space, inner)) = name.split_once("::") {
            if inner.contains("::") {
                let why = "namespace separator can only appear once in a qualified name";
                return Err(format!("identifier `{name}': {why}").into());
            }
            if let Some(word) = [space, inner].into_iter().find(|word| is_reserved(word)) {
                let why = format!("using reserved identifier `{word}' in a qualified name is not allowed");
                return Err(why.into());
            }
            if space != "awk" {
                return Ok(self.called(name));
            }
            return Ok(match builtin(inner) {
                Some(builtin) => Token::Builtin(builtin),
                None => self.called(inner.to_owned()),
            });
        }
        let dialect = self.dialect();
        if let Some(keyword) = keyword(&name).filter(|keyword| keyword.is_in(dialect, &name)) {
            return Ok(Token::Keyword(keyword));
        }
        if let Some(builtin) = builtin(&name)
            && (!is_extension(builtin) || (self.namespace.is_empty() && dialect.is_gnu()))
            && !self.shadowed.contains(&builtin)
        {
            return Ok(Token::Builtin(builtin));
        }
        let is_special = name.bytes().all(|b| b.is_ascii_uppercase());
        if self.namespace.is_empty() || is_special {
            return Ok(self.called(name));
        }
        Ok(self.called(format!("{}::{name}", self.namespace)))
    }

    fn called(&self, name: String) -> Token {
        if self.peek() == Some(b'(') { Token::Call(name) } else { Token::Name(name) }
    }

    /// Enters a namespace.
    pub(super) fn enter_namespace(&mut self, name: &[u8]) -> Result<(), String> {
        let name = String::from_utf8_lossy(name).into_owned();
        let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        if !starts_well || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            return Err(format!("namespace name `{name}' must meet identifier naming rules"));
        }
        if is_reserved(&name) {
            return Err(format!("using reserved identifier `{name}' as a namespace is not allowed"));
        }
        self.namespace = if name == "awk" { String::new() } else { name };
        Ok(())
    }

    /// Reads `/=` that was just read as the start of a regular expression.
    pub(super) fn regex_behind_equals(&mut self) -> Result<Token, Wrong> {
        self.at -= 1;
        self.start = self.at;
        Ok(Token::Regex(self.regex()?))
    }

    fn number(&mut self) -> Token {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if let [b'0', b'x' | b'X', digit, ..] = rest
            && digit.is_ascii_hexdigit()
            && self.dialect().is_gnu()
        {
            let digits = rest.iter().skip(2).take_while(|b| b.is_ascii_hexdigit());
            let (mut value, mut length) = (0.0, 2);
            for digit in digits {
                value = value * 16.0 + f64::from(char::from(*digit).to_digit(16).unwrap_or(0));
                length += 1;
            }
            self.at += length;
            return Token::Number(value);
        }
        let count = |from: usize| rest.iter().skip(from).take_while(|b| b.is_ascii_digit()).count();
        let mut length = count(0);
        let whole = length;
        if rest.get(length) == Some(&b'.') {
            length += 1 + count(length + 1);
        }
        if matches!(rest.get(length), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(rest.get(length + 1), Some(b'+' | b'-')));
            let digits = count(length + 1 + sign);
            if digits > 0 {
                length += 1 + sign + digits;
            }
        }
        let text = rest.get(..length).unwrap_or_default();
        self.at += length;
        // A leading zero makes it octal, in a program.
        if self.dialect().is_gnu()
            && length == whole
            && whole > 1
            && text.starts_with(b"0")
            && text.iter().all(|b| (b'0'..=b'7').contains(b))
        {
            return Token::Number(
                text.iter().fold(0.0, |value, digit| value * 8.0 + f64::from(digit - b'0')),
            );
        }
        Token::Number(super::value::leading_number(text))
    }

    fn string(&mut self) -> Result<Token, Wrong> {
        self.at += 1;
        let mut raw = Vec::new();
        loop {
            match self.peek() {
                None => return Err("unterminated string".into()),
                Some(b'\n') => return Err("unterminated string".into()),
                Some(b'"') => break,
                Some(b'\\') => {
                    self.at += 1;
                    if self.peek() == Some(b'\r') && self.text.get(self.at + 1) == Some(&b'\n') {
                        self.at += 1;
                    }
                    match self.peek() {
                        Some(b'\n') if self.dialect().is_posix() => {
                            let why = "POSIX does not allow physical newlines in string values";
                            return Err(Wrong::Fatal(why.to_owned()));
                        }
                        Some(b'\n') => {
                            self.line += 1;
                            self.at += 1;
                        }
                        Some(byte) => {
                            raw.extend_from_slice(&[b'\\', byte]);
                            self.at += 1;
                        }
                        None => {
                            self.line += 1;
                            return Err("unterminated string".into());
                        }
                    }
                }
                Some(byte) => {
                    raw.push(byte);
                    self.at += 1;
                }
            }
        }
        self.at += 1;
        let text = unescape(&raw, &mut self.notes.warned);
        self.notes.escapes(self.line);
        Ok(Token::String(text))
    }

    /// Up to the slash that closes it, which may stand in a bracket expression.
    fn regex(&mut self) -> Result<Vec<u8>, Wrong> {
        let begin = self.at;
        let mut raw = Vec::new();
        // How many brackets are open.
        let mut depth = 0i32;
        let mut just_opened = false;
        loop {
            let Some(byte) = self.peek().filter(|b| *b != b'\n') else {
                self.start = begin;
                return Err("unterminated regexp".into());
            };
            self.at += 1;
            // Right behind a bracket that opens another is none.
            let opened = std::mem::take(&mut just_opened);
            match byte {
                b'\\' => {
                    if self.text.get(self.at..self.at + 2) == Some(b"\r\n") {
                        self.at += 1;
                    }
                    match self.peek() {
                        Some(b'\n') => {
                            self.at += 1;
                            self.line += 1;
                            continue;
                        }
                        Some(next) => raw.extend_from_slice(&[b'\\', next]),
                        None => {
                            self.line += 1;
                            self.start = begin;
                            return Err("unterminated regexp at end of file".into());
                        }
                    }
                    self.at += 1;
                }
                b'/' if depth <= 0 => return Ok(raw),
                b'[' if depth <= 0 && !opened => {
                    depth += 1;
                    just_opened = true;
                    raw.push(byte);
                    if self.peek() == Some(b'^') {
                        raw.push(b'^');
                        self.at += 1;
                    }
                    if self.peek() == Some(b']') {
                        raw.push(b']');
                        self.at += 1;
                    }
                }
                b'[' if depth > 0 && self.peek() == Some(b':') => {
                    depth += 1;
                    raw.push(byte);
                }
                // Those that close `[.x.]` and `[=x=]` count too, as in the original.
                b']' => {
                    depth -= 1;
                    raw.push(byte);
                }
                _ => raw.push(byte),
            }
        }
    }
}

/// A string with its escapes resolved.
pub(super) fn unescape(raw: &[u8], warned: &mut Warned) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let mut at = 0;
    while let Some(byte) = raw.get(at).copied() {
        at += 1;
        if byte != b'\\' {
            out.push(byte);
            continue;
        }
        let Some(next) = raw.get(at).copied() else {
            out.push(b'\\');
            break;
        };
        at += 1;
        match next {
            b'n' => out.push(b'\n'),
            b't' => out.push(b'\t'),
            b'r' => out.push(b'\r'),
            b'a' => out.push(7),
            b'b' => out.push(8),
            b'f' => out.push(12),
            b'v' => out.push(11),
            b'\\' | b'"' => out.push(next),
            b'0'..=b'7' => {
                let mut value = u32::from(next - b'0');
                for _ in 0..2 {
                    let Some(digit) = raw.get(at).filter(|b| (b'0'..=b'7').contains(*b)) else { break };
                    value = value * 8 + u32::from(digit - b'0');
                    at += 1;
                }
                out.push((value & 0xff) as u8);
            }
            b'x' if warned.dialect.is_posix() => out.push(b'x'),
            b'x' => {
                let digits: Vec<u32> =
                    raw.iter().skip(at).take(2).map_while(|b| char::from(*b).to_digit(16)).collect();
                if digits.is_empty() {
                    warned.no_hex_digits();
                    out.push(b'x');
                } else {
                    out.push((digits.iter().fold(0, |value, digit| value * 16 + digit) & 0xff) as u8);
                    at += digits.len();
                }
            }
            other => {
                warned.string_escape(other);
                out.push(other);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{BUILTINS, KEYWORDS};

    #[test]
    fn tables_are_sorted() {
        assert!(BUILTINS.is_sorted());
        assert!(KEYWORDS.is_sorted_by(|a, b| a.0 < b.0));
    }
}
