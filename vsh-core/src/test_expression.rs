//! The expressions of `test` and `[`: POSIX's rules for one to four arguments, then the old general grammar.
//!
//! [`parse`] decides everything that the words alone decide, integers included, because a number that is none is
//! an error wherever it stands. What is left asks for files or variables: [`Expression::evaluate`].

mod parse;

use vsh_fs::{Credentials, Errno, FileKind, Metadata, Mode};

use crate::host::BoxFuture;
use crate::printf::Dialect;
use crate::quote;
use parse::Parser;

/// What a test may ask of its surroundings.
pub trait Facts: Sync {
    /// `stat`, or `lstat` without `follow`.
    fn metadata<'a>(&'a self, path: &'a [u8], follow: bool) -> BoxFuture<'a, Result<Metadata, Errno>>;

    /// `access` for reading (4), writing (2), executing (1).
    fn access<'a>(&'a self, path: &'a [u8], permissions: u8) -> BoxFuture<'a, bool>;

    /// Who asks.
    fn credentials(&self) -> &Credentials;

    /// Is the descriptor a terminal?
    fn is_terminal(&self, fd: u32) -> bool {
        let _ = fd;
        false
    }

    /// `-v`
    fn is_variable_set(&self, name: &[u8]) -> bool {
        let _ = name;
        false
    }

    /// `-R`
    fn is_name_reference(&self, name: &[u8]) -> bool {
        let _ = name;
        false
    }

    /// `-o`
    fn is_option_on(&self, name: &[u8]) -> bool {
        let _ = name;
        false
    }
}

/// What is wrong with an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TestError {
    /// A word in the place of an integer.
    Integer(Vec<u8>),
    /// A word in the place of a unary operator.
    Unary(Vec<u8>),
    /// A word in the place of a binary operator.
    Binary(Vec<u8>),
    /// It ends too early, behind this word.
    Missing(Vec<u8>),
    /// A parenthesis is not closed; what stands in its place.
    Close(Option<Vec<u8>>),
    /// Words are left, this one first.
    Extra(Vec<u8>),
    /// Parentheses within parentheses, too many.
    Depth,
    /// This operator compares no lengths.
    NoLength(Vec<u8>),
}

impl TestError {
    /// As `[` sees it, whose last argument is its own bracket.
    #[must_use]
    pub fn in_brackets(self) -> Self {
        match self {
            Self::Close(None) => Self::Close(Some(b"]".to_vec())),
            other => other,
        }
    }

    /// The sentence behind `test: `.
    pub fn message(&self, dialect: Dialect, utf8: bool) -> Vec<u8> {
        match dialect {
            Dialect::Bash => self.bash(),
            Dialect::Gnu => self.gnu(utf8),
        }
    }

    fn bash(&self) -> Vec<u8> {
        match self {
            Self::Integer(word) => [word, &b": integer expression expected"[..]].concat(),
            Self::Unary(word) => [word, &b": unary operator expected"[..]].concat(),
            Self::Binary(word) => [word, &b": binary operator expected"[..]].concat(),
            Self::Missing(_) => b"argument expected".to_vec(),
            Self::Close(None) => b"`)' expected".to_vec(),
            Self::Close(Some(word)) => [&b"`)' expected, found "[..], word].concat(),
            Self::Extra(word) if word.starts_with(b"-") => {
                [&b"syntax error: `"[..], word, b"' unexpected"].concat()
            }
            Self::Extra(_) => b"too many arguments".to_vec(),
            Self::Depth => b"expression nested too deeply".to_vec(),
            Self::NoLength(word) => [word, &b" does not accept -l"[..]].concat(),
        }
    }

    fn gnu(&self, utf8: bool) -> Vec<u8> {
        let quoted = |word: &[u8]| quote::locale(word, utf8);
        match self {
            Self::Integer(word) => [&b"invalid integer "[..], &quoted(word)].concat(),
            Self::Unary(word) => [&quoted(word), &b": unary operator expected"[..]].concat(),
            Self::Binary(word) => [&quoted(word), &b": binary operator expected"[..]].concat(),
            Self::Missing(word) => [&b"missing argument after "[..], &quoted(word)].concat(),
            Self::Close(None) => [&quoted(b")"), &b" expected"[..]].concat(),
            Self::Close(Some(word)) => [&quoted(b")"), &b" expected, found "[..], &quoted(word)].concat(),
            Self::Extra(word) => [&b"extra argument "[..], &quoted(word)].concat(),
            Self::Depth => b"expression nested too deeply".to_vec(),
            Self::NoLength(word) => [word, &b" does not accept -l"[..]].concat(),
        }
    }
}

/// Operators on one file, variable, option or descriptor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unary {
    /// `-a`, `-e`
    Exists,
    /// `-b -c -d -f -p -S`, and `-h -L`, which do not follow links
    Kind(FileKind),
    /// `-g -k -u`
    ModeBit(u16),
    /// `-r -w -x`, as the bits of `access`
    Access(u8),
    /// `-s`
    NotEmpty,
    /// `-G`
    OwnGroup,
    /// `-O`
    OwnUser,
    /// `-N`
    ChangedSinceRead,
    /// `-t`
    Terminal,
    /// `-v`
    VariableSet,
    /// `-R`
    NameReference,
    /// `-o`
    OptionOn,
}

impl Unary {
    /// The operator of a letter; not `-n` and `-z`, which ask nothing.
    pub fn of(letter: u8) -> Option<Self> {
        Some(match letter {
            b'a' | b'e' => Self::Exists,
            b'b' => Self::Kind(FileKind::BlockDevice),
            b'c' => Self::Kind(FileKind::CharDevice),
            b'd' => Self::Kind(FileKind::Directory),
            b'f' => Self::Kind(FileKind::Regular),
            b'p' => Self::Kind(FileKind::Fifo),
            b'S' => Self::Kind(FileKind::Socket),
            b'h' | b'L' => Self::Kind(FileKind::Symlink),
            b'g' => Self::ModeBit(Mode::SETGID),
            b'k' => Self::ModeBit(Mode::STICKY),
            b'u' => Self::ModeBit(Mode::SETUID),
            b'r' => Self::Access(4),
            b'w' => Self::Access(2),
            b'x' => Self::Access(1),
            b's' => Self::NotEmpty,
            b'G' => Self::OwnGroup,
            b'O' => Self::OwnUser,
            b'N' => Self::ChangedSinceRead,
            b't' => Self::Terminal,
            b'v' => Self::VariableSet,
            b'R' => Self::NameReference,
            b'o' => Self::OptionOn,
            _ => return None,
        })
    }

    /// The answer for `operand`.
    pub async fn evaluate(self, operand: &[u8], facts: &dyn Facts) -> bool {
        match self {
            Self::Terminal => terminal(operand).is_some_and(|fd| facts.is_terminal(fd)),
            Self::VariableSet => facts.is_variable_set(operand),
            Self::NameReference => facts.is_name_reference(operand),
            Self::OptionOn => facts.is_option_on(operand),
            Self::Access(permissions) => facts.access(operand, permissions).await,
            _ => {
                let follow = self != Self::Kind(FileKind::Symlink);
                let Ok(metadata) = facts.metadata(operand, follow).await else { return false };
                self.holds(&metadata, facts.credentials())
            }
        }
    }

    fn holds(self, metadata: &Metadata, who: &Credentials) -> bool {
        match self {
            Self::Kind(kind) => metadata.kind == kind,
            Self::ModeBit(bit) => metadata.mode.bits() & bit != 0,
            Self::NotEmpty => metadata.size > 0,
            Self::OwnGroup => metadata.gid == who.gid,
            Self::OwnUser => metadata.uid == who.uid,
            Self::ChangedSinceRead => metadata.mtime > metadata.atime,
            _ => true,
        }
    }
}

fn terminal(operand: &[u8]) -> Option<u32> {
    std::str::from_utf8(operand).ok()?.trim().parse().ok()
}

/// Operators on two files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Files {
    /// `-nt`: a file that is not there is older than any.
    Newer,
    /// `-ot`
    Older,
    /// `-ef`
    Same,
}

impl Files {
    /// The answer for two names.
    pub async fn evaluate(self, left: &[u8], right: &[u8], facts: &dyn Facts) -> bool {
        let left = facts.metadata(left, true).await.ok();
        let right = facts.metadata(right, true).await.ok();
        match (self, left, right) {
            (Self::Newer, Some(left), Some(right)) => left.mtime > right.mtime,
            (Self::Older, Some(left), Some(right)) => left.mtime < right.mtime,
            (Self::Same, Some(left), Some(right)) => (left.dev, left.ino) == (right.dev, right.ino),
            (Self::Newer, left, None) => left.is_some(),
            (Self::Older, None, right) => right.is_some(),
            _ => false,
        }
    }
}

/// A parsed expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression<'a> {
    /// Decided by its words.
    Known(bool),
    /// Asks about one thing.
    Unary(Unary, &'a [u8]),
    /// Compares two files.
    Files(Files, &'a [u8], &'a [u8]),
    /// `!`
    Not(Box<Expression<'a>>),
    /// `-a`
    And(Vec<Expression<'a>>),
    /// `-o`
    Or(Vec<Expression<'a>>),
}

impl Expression<'_> {
    /// The questions about elements of arrays, in order: their subscripts are expressions, with effects.
    pub fn elements(&mut self) -> Vec<&mut Self> {
        match self {
            Self::Unary(Unary::VariableSet, name) if name.ends_with(b"]") => vec![self],
            Self::Not(inner) => inner.elements(),
            Self::And(all) | Self::Or(all) => all.iter_mut().flat_map(Self::elements).collect(),
            _ => Vec::new(),
        }
    }

    /// The answer, if the words alone decide it: then no future is needed.
    pub fn known(&self) -> Option<bool> {
        match self {
            Self::Known(value) => Some(*value),
            Self::Unary(..) | Self::Files(..) => None,
            Self::Not(inner) => inner.known().map(|value| !value),
            // Each operand is looked at, as it may have effects.
            Self::And(all) => {
                let known: Option<Vec<bool>> = all.iter().map(Expression::known).collect();
                known.map(|all| all.into_iter().all(|part| part))
            }
            Self::Or(any) => {
                let known: Option<Vec<bool>> = any.iter().map(Expression::known).collect();
                known.map(|any| any.into_iter().any(|part| part))
            }
        }
    }

    /// The answer.
    pub fn evaluate<'a>(&'a self, facts: &'a dyn Facts) -> BoxFuture<'a, bool> {
        Box::pin(async move {
            match self {
                Self::Known(value) => *value,
                Self::Unary(operator, operand) => operator.evaluate(operand, facts).await,
                Self::Files(operator, left, right) => operator.evaluate(left, right, facts).await,
                Self::Not(inner) => !inner.evaluate(facts).await,
                Self::And(all) => {
                    for part in all {
                        if !part.evaluate(facts).await {
                            return false;
                        }
                    }
                    true
                }
                Self::Or(any) => {
                    for part in any {
                        if part.evaluate(facts).await {
                            return true;
                        }
                    }
                    false
                }
            }
        })
    }
}

/// Parses the words behind `test` (or between `[` and `]`).
pub fn parse<'a, W: AsRef<[u8]>>(words: &'a [W], dialect: Dialect) -> Result<Expression<'a>, TestError> {
    let words: Vec<&'a [u8]> = words.iter().map(AsRef::as_ref).collect();
    let mut parser = Parser::new(&words, dialect);
    match dialect {
        Dialect::Bash => parser.by_count(&words),
        Dialect::Gnu if words.is_empty() => Ok(Expression::Known(false)),
        Dialect::Gnu => {
            let expression = parser.gnu(words.len())?;
            match parser.peek(0) {
                None => Ok(expression),
                Some(word) => Err(TestError::Extra(word.to_vec())),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Dialect, parse};

    /// The words' answer, `files` where files decide, or the message.
    fn answer(dialect: Dialect, words: &str) -> String {
        let words: Vec<Vec<u8>> = words
            .split(' ')
            .filter(|w| !w.is_empty())
            .map(|w| if w == "''" { Vec::new() } else { w.replace('_', " ").into_bytes() })
            .collect();
        match parse(&words, dialect) {
            Ok(expression) => match expression.known() {
                Some(value) => value.to_string(),
                None => String::from("files"),
            },
            Err(error) => String::from_utf8_lossy(&error.message(dialect, true)).into_owned(),
        }
    }

    #[track_caller]
    fn check(words: &str, expected: &str) {
        assert_eq!(answer(Dialect::Bash, words), expected, "bash: {words}");
        assert_eq!(answer(Dialect::Gnu, words), expected, "gnu: {words}");
    }

    #[track_caller]
    fn differs(words: &str, bash: &str, gnu: &str) {
        assert_eq!(answer(Dialect::Bash, words), bash, "bash: {words}");
        assert_eq!(answer(Dialect::Gnu, words), gnu, "gnu: {words}");
    }

    // Recorded from bash 5.2 and coreutils 9.1.
    #[test]
    fn by_the_number_of_arguments() {
        for (words, expected) in [
            ("", "false"),
            ("''", "false"),
            ("!", "true"),
            ("-n", "true"),
            ("! a", "false"),
            ("-z ''", "true"),
            ("-n -z", "true"),
            ("a = a", "true"),
            ("a -a ''", "false"),
            ("( a )", "true"),
            ("! a = a", "false"),
            ("! -n a", "false"),
            ("( -n a )", "true"),
            ("( ! a )", "false"),
            ("( = (", "true"),
            ("! = !", "true"),
            ("-f = -f", "true"),
            ("= = =", "true"),
            ("-f", "true"),
            ("-t", "true"),
            ("- = -", "true"),
            ("-n = a", "false"),
            ("! ( a )", "false"),
        ] {
            check(words, expected);
        }
    }

    #[test]
    fn the_general_grammar() {
        check("a = a -a b = b", "true");
        check("'' -o '' -o x", "true");
        check("a -a '' -o b", "true");
        check("( a -o b ) -a c", "true");
        differs("( ( a ) )", "true", "missing argument after ‘)’");
        check("-n a -a -z b -o c", "true");
        check("1 -lt 2 -a 3 -gt 2", "true");
        differs("! ! ! ! a", "true", "true");
        check("-d / -a -f x", "files");
    }

    #[test]
    fn integers() {
        check("_3_ -eq 3", "true");
        check("+3 -eq 3", "true");
        check("010 -eq 8", "false");
        check("-0 -eq 0", "true");
        check("-10 -lt -9", "true");
        differs("x -eq 1", "x: integer expression expected", "invalid integer ‘x’");
        differs("1 -eq 1 -o x -eq 1", "x: integer expression expected", "invalid integer ‘x’");
        differs("1 -eq ''", ": integer expression expected", "invalid integer ‘’");
        let big = "99999999999999999999";
        differs(&format!("{big} -gt 1"), &format!("{big}: integer expression expected"), "true");
    }

    #[test]
    fn complaints() {
        differs("a b", "a: unary operator expected", "missing argument after ‘b’");
        differs("-q b", "-q: unary operator expected", "‘-q’: unary operator expected");
        differs("a b c", "b: binary operator expected", "‘b’: binary operator expected");
        differs("a b c d", "too many arguments", "extra argument ‘b’");
        differs("a -b c -d", "syntax error: `-b' unexpected", "extra argument ‘-b’");
        differs("( a = a b", "`)' expected, found b", "‘)’ expected, found ‘b’");
        differs("a -a ( b", "`)' expected", "‘)’ expected");
        differs("a -a b -a", "argument expected", "missing argument after ‘-a’");
        differs("a -a ! = b", "too many arguments", "extra argument ‘b’");
        differs("a < b", "true", "‘<’: binary operator expected");
        let deep = "( ".repeat(5000) + "a";
        check(&deep, "expression nested too deeply");
        differs(&("! ".repeat(100_001) + "a b -eq"), "too many arguments", "extra argument ‘b’");
    }
}
