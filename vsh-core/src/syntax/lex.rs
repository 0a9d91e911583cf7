//! Tokens: blanks, comments, newlines, operators, reserved words.

use super::heredoc;
use super::input::{Input, Parsed, ProblemKind};

/// A byte that ends a word: POSIX's and Bash's metacharacters.
#[inline]
pub(super) fn is_metacharacter(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b';' | b'&' | b'|' | b'<' | b'>' | b'(' | b')')
}

/// A metacharacter or the end.
#[inline]
pub(super) fn is_delimiter(byte: u8) -> bool {
    byte == 0 || is_metacharacter(byte)
}

/// The first byte of a name.
#[inline]
pub(super) fn is_name_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_'
}

/// A further byte of a name.
#[inline]
pub(super) fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Behind blanks, and a comment if one starts here.
#[inline]
pub(super) fn blanks(i: Input<'_>) -> Input<'_> {
    let mut i = i.at();
    while matches!(i.byte(), b' ' | b'\t') {
        i = i.advance(1).at();
    }
    if i.byte() == b'#' { comment(i) } else { i }
}

/// Behind a comment: at the newline or the end.
fn comment(i: Input<'_>) -> Input<'_> {
    let rest = i.rest();
    let length = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
    i.advance(u32::try_from(length).unwrap_or(u32::MAX))
}

/// A newline, and the bodies of the here-documents it starts.
pub(super) fn newline(i: Input<'_>) -> Parsed<'_, ()> {
    let i = blanks(i);
    if i.byte() != b'\n' {
        return i.mismatch();
    }
    heredoc::bodies(i)
}

/// Any number of newlines, blanks and comments.
pub(super) fn newlines(mut i: Input<'_>) -> Parsed<'_, ()> {
    loop {
        i = blanks(i);
        match i.byte() {
            b'\n' => (i, ()) = heredoc::bodies(i)?,
            0 => return heredoc::bodies_at_end(i),
            _ => return Ok((i, ())),
        }
    }
}

/// Behind blanks and one byte that must be there.
pub(super) fn expect(i: Input<'_>, byte: u8) -> Parsed<'_, ()> {
    let i = blanks(i);
    if i.byte() == byte { Ok((i.advance(1), ())) } else { i.fail(ProblemKind::Token) }
}

/// The reserved words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reserved {
    Bang,
    Case,
    Coproc,
    Do,
    Done,
    Elif,
    Else,
    Esac,
    Fi,
    For,
    Function,
    If,
    In,
    Select,
    Then,
    Time,
    Until,
    While,
    OpenBrace,
    CloseBrace,
    OpenConditional,
    CloseConditional,
}

/// The longest reserved word's length.
const LONGEST_RESERVED: usize = 8;

impl Reserved {
    /// The reserved word written so.
    pub fn from_bytes(text: &[u8]) -> Option<Self> {
        Some(match text {
            b"!" => Self::Bang,
            b"case" => Self::Case,
            b"coproc" => Self::Coproc,
            b"do" => Self::Do,
            b"done" => Self::Done,
            b"elif" => Self::Elif,
            b"else" => Self::Else,
            b"esac" => Self::Esac,
            b"fi" => Self::Fi,
            b"for" => Self::For,
            b"function" => Self::Function,
            b"if" => Self::If,
            b"in" => Self::In,
            b"select" => Self::Select,
            b"then" => Self::Then,
            b"time" => Self::Time,
            b"until" => Self::Until,
            b"while" => Self::While,
            b"{" => Self::OpenBrace,
            b"}" => Self::CloseBrace,
            b"[[" => Self::OpenConditional,
            b"]]" => Self::CloseConditional,
            _ => return None,
        })
    }

    /// Does it end a list, as `then` and `done` do?
    pub fn ends_list(self) -> bool {
        matches!(
            self,
            Self::Do
                | Self::Done
                | Self::Elif
                | Self::Else
                | Self::Esac
                | Self::Fi
                | Self::Then
                | Self::CloseBrace
        )
    }
}

/// The reserved word that starts here, and the input behind it.
pub(super) fn reserved(i: Input<'_>) -> Option<(Input<'_>, Reserved)> {
    let i = i.at();
    if !matches!(i.byte(), b'!' | b'{' | b'}' | b'[' | b']' | b'c'..=b'w') {
        return None;
    }
    let mut text = [0; LONGEST_RESERVED];
    let mut end = i;
    let mut length = 0;
    while !is_delimiter(end.peek()) {
        *text.get_mut(length)? = end.peek();
        length += 1;
        end = end.bump();
    }
    let word = Reserved::from_bytes(text.get(..length)?)?;
    Some((end, word))
}

/// Behind blanks and this reserved word, if it is there.
pub(super) fn keyword(i: Input<'_>, word: Reserved) -> Option<Input<'_>> {
    match reserved(blanks(i)) {
        Some((behind, found)) if found == word => Some(behind),
        _ => None,
    }
}

/// Behind blanks and this reserved word, which must be there.
pub(super) fn expect_keyword(i: Input<'_>, word: Reserved) -> Parsed<'_, ()> {
    match keyword(i, word) {
        Some(behind) => Ok((behind, ())),
        None => blanks(i).fail(ProblemKind::Token),
    }
}

/// The operators, longest first where one starts another.
const OPERATORS: [&[u8]; 22] = [
    b"<<-", b"<<<", b"&>>", b";;&", b"&&", b"||", b";;", b";&", b"|&", b"<<", b">>", b"<&", b">&", b"<>",
    b">|", b"&>", b"&", b"|", b";", b"<", b">", b"(",
];

/// The operator that starts here, and the input behind it: for error messages.
pub(super) fn operator(i: Input<'_>) -> Option<(Input<'_>, &'static [u8])> {
    if i.peek() == b')' {
        return Some((i.bump(), b")"));
    }
    OPERATORS.iter().find_map(|text| Some((i.tag(text)?, *text)))
}

/// The end of a list inside a compound command or a line: a newline, `;`, or the end.
pub(super) fn is_list_terminator(i: Input<'_>) -> bool {
    matches!(blanks(i).byte(), b'\n' | b';' | 0)
}
