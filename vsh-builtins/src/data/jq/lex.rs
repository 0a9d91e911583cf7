//! Words of a jq program.

/// A word, and the line it is on.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) line: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// `.name`
    Field(String),
    /// A name, a keyword, or `module::name`.
    Name(String),
    /// `$name`
    Variable(String),
    /// `@base64`
    Format(String),
    Number(String),
    String(Vec<Piece>),
    /// An operator or a bracket.
    Op(&'static str),
    End,
}

/// A part of a string.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    Text(String),
    /// `\(...)`
    Tokens(Vec<Token>),
}

/// Longer ones first.
const OPERATORS: &[&str] = &[
    "?//=", "?//", "//=", "..", "|=", "+=", "-=", "*=", "/=", "%=", "==", "!=", "<=", ">=", "//", "::", ".",
    "[", "]", "{", "}", "(", ")", "|", ",", ":", ";", "=", "<", ">", "+", "-", "*", "/", "%", "?", "$",
];

/// How deep strings may nest in strings.
const MAX_NESTING: usize = 200;

pub(super) struct Lexer<'a> {
    rest: &'a str,
    line: usize,
    depth: usize,
}

/// The words of `text`.
pub(super) fn lex(text: &str) -> Result<Vec<Token>, String> {
    let mut lexer = Lexer { rest: text, line: 1, depth: 0 };
    lexer.tokens(false)
}

impl<'a> Lexer<'a> {
    /// Words up to the end, or to the `)` that closes an interpolation.
    fn tokens(&mut self, nested: bool) -> Result<Vec<Token>, String> {
        let (mut found, mut open) = (Vec::new(), 0usize);
        loop {
            self.blanks();
            let line = self.line;
            let kind = self.token()?;
            match kind {
                Kind::Op("(") => open += 1,
                Kind::Op(")") if nested && open == 0 => {
                    found.push(Token { kind: Kind::End, line });
                    return Ok(found);
                }
                Kind::Op(")") => open = open.saturating_sub(1),
                Kind::End if nested => return Err(unexpected("end of file", line)),
                Kind::End => {
                    found.push(Token { kind, line });
                    return Ok(found);
                }
                _ => {}
            }
            found.push(Token { kind, line });
        }
    }

    fn blanks(&mut self) {
        loop {
            let trimmed = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
            self.skip(self.rest.len() - trimmed.len());
            if !self.rest.starts_with('#') {
                return;
            }
            self.comment();
        }
    }

    /// A comment goes on behind a line that ends in an odd number of backslashes.
    fn comment(&mut self) {
        loop {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            let (line, _) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
            let line = line.strip_suffix('\r').unwrap_or(line);
            let slashes = line.len() - line.trim_end_matches('\\').len();
            let goes_on = slashes % 2 == 1 && end < self.rest.len();
            self.skip(if goes_on { end + 1 } else { end });
            if !goes_on {
                return;
            }
        }
    }

    fn skip(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.line += taken.bytes().filter(|b| *b == b'\n').count();
        self.rest = rest;
        taken
    }

    fn token(&mut self) -> Result<Kind, String> {
        let Some(first) = self.rest.chars().next() else { return Ok(Kind::End) };
        if first == '"' {
            return self.string();
        }
        if let Some(length) = number(self.rest) {
            return Ok(Kind::Number(self.skip(length).to_owned()));
        }
        if let Some(behind) = self.rest.strip_prefix('.')
            && let length @ 1.. = name(behind)
        {
            self.skip(1);
            return Ok(Kind::Field(self.skip(length).to_owned()));
        }
        if let Some(behind) = self.rest.strip_prefix('@')
            && let length @ 1.. =
                behind.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'_').count()
        {
            return Ok(Kind::Format(self.skip(length + 1).to_owned()));
        }
        if let Some(behind) = self.rest.strip_prefix('$') {
            let blank = behind.len() - behind.trim_start_matches([' ', '\t', '\n']).len();
            let length = qualified(behind.get(blank..).unwrap_or_default());
            if length > 0 {
                self.skip(1 + blank);
                return Ok(Kind::Variable(self.skip(length).to_owned()));
            }
        }
        let length = qualified(self.rest);
        if length > 0 {
            return Ok(Kind::Name(self.skip(length).to_owned()));
        }
        match OPERATORS.iter().find(|op| self.rest.starts_with(**op)) {
            Some(op) => {
                self.skip(op.len());
                Ok(Kind::Op(op))
            }
            None => Err(unexpected("INVALID_CHARACTER", self.line)),
        }
    }

    fn string(&mut self) -> Result<Kind, String> {
        self.depth += 1;
        if self.depth > MAX_NESTING {
            return Err("strings nest too deeply".to_owned());
        }
        self.skip(1);
        let (mut pieces, mut text) = (Vec::new(), String::new());
        loop {
            let at = self.rest.find(['"', '\\']).ok_or_else(|| unexpected("QQSTRING_START", self.line))?;
            text.push_str(self.skip(at));
            if self.rest.starts_with('"') {
                self.skip(1);
                break;
            }
            self.skip(1);
            let escape = self.rest.chars().next().unwrap_or(' ');
            if escape != '(' {
                self.escape(escape, &mut text)?;
                continue;
            }
            self.skip(1);
            pieces.push(Piece::Text(std::mem::take(&mut text)));
            pieces.push(Piece::Tokens(self.tokens(true)?));
        }
        self.depth -= 1;
        if !text.is_empty() || pieces.is_empty() {
            pieces.push(Piece::Text(text));
        }
        Ok(Kind::String(pieces))
    }

    fn escape(&mut self, escape: char, text: &mut String) -> Result<(), String> {
        self.skip(escape.len_utf8());
        text.push(match escape {
            '"' | '\\' | '/' => escape,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => self.unicode()?,
            _ => return Err(unexpected("INVALID_CHARACTER", self.line)),
        });
        Ok(())
    }

    fn unicode(&mut self) -> Result<char, String> {
        let invalid = || "Invalid \\uXXXX escape".to_owned();
        let high = self.rest.get(..4).and_then(hex).ok_or_else(invalid)?;
        self.skip(4);
        let low = self.rest.strip_prefix("\\u").and_then(|rest| rest.get(..4)).and_then(hex);
        if let (0xd800..0xdc00, Some(low @ 0xdc00..0xe000)) = (high, low) {
            self.skip(6);
            let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
            return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        Ok(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER))
    }
}

fn hex(digits: &str) -> Option<u32> {
    if digits.starts_with('+') { None } else { u32::from_str_radix(digits, 16).ok() }
}

/// jq's message for a word that cannot be there.
pub(super) fn unexpected(what: &str, line: usize) -> String {
    format!("syntax error, unexpected {what} (Unix shell quoting issues?) at <top-level>, line {line}:")
}

fn name(text: &str) -> usize {
    if text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
        text.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'_').count()
    } else {
        0
    }
}

/// A name, perhaps with `module::` before it.
fn qualified(text: &str) -> usize {
    let mut length = name(text);
    while length > 0
        && let Some(behind) = text.get(length..).and_then(|rest| rest.strip_prefix("::"))
        && let more @ 1.. = name(behind)
    {
        length += 2 + more;
    }
    length
}

/// The length of the number that `text` starts with.
fn number(text: &str) -> Option<usize> {
    let digits = |at: usize| text.bytes().skip(at).take_while(u8::is_ascii_digit).count();
    let byte = |at: usize| text.as_bytes().get(at).copied();
    let whole = digits(0);
    let mut at = whole;
    if byte(at) == Some(b'.') {
        let fraction = digits(at + 1);
        if whole == 0 && fraction == 0 {
            return None;
        }
        at += 1 + fraction;
    }
    if at == 0 {
        return None;
    }
    if matches!(byte(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(byte(at + 1), Some(b'+' | b'-')));
        let exponent = digits(at + 1 + sign);
        if exponent > 0 {
            at += 1 + sign + exponent;
        }
    }
    Some(at)
}
