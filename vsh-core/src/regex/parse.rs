//! The pattern, read into a tree. <https://www.gnu.org/software/sed/manual/html_node/Regular-Expressions.html>

use super::class::{self, Set};
use super::{Reading, RegexError, Syntax};

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Empty,
    /// A character's bytes.
    Literal(Vec<u8>),
    Any,
    Set(Set),
    LineStart,
    LineEnd,
    TextStart,
    TextEnd,
    WordBoundary,
    NotWordBoundary,
    WordStart,
    WordEnd,
    /// No word character lies before, or behind.
    NoWordBefore,
    NoWordBehind,
    Group(usize, Box<Node>),
    Concat(Vec<Node>),
    Alternate(Vec<Node>),
    Repeat(Box<Node>, u32, Option<u32>),
    BackReference(usize),
}

impl Node {
    /// Must the first match by preference be the longest? Certainly if at most one repetition varies.
    pub(super) fn first_is_longest(&self) -> bool {
        self.choices() <= 1
    }

    pub(super) fn has_groups(&self) -> bool {
        match self {
            Self::Group(..) => true,
            Self::Concat(parts) | Self::Alternate(parts) => parts.iter().any(Self::has_groups),
            Self::Repeat(inner, ..) => inner.has_groups(),
            _ => false,
        }
    }

    /// How many nodes it becomes when what is nested in it is written out.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Group(_, inner) => inner.size().saturating_add(1),
            Self::Concat(parts) | Self::Alternate(parts) => {
                parts.iter().map(Self::size).fold(1, usize::saturating_add)
            }
            Self::Repeat(inner, min, max) => {
                let again = u32::from(self.repeats_again());
                let times = max.unwrap_or(0).saturating_sub(*min).saturating_add(1 + again);
                inner.size().saturating_mul(usize::try_from(times).unwrap_or(usize::MAX))
            }
            _ => 1,
        }
    }

    /// Is it a repetition without an end of a repetition, as `x*+`?
    pub(super) fn repeats_again(&self) -> bool {
        matches!(self, Self::Repeat(inner, 1.., None) if matches!(**inner, Self::Repeat(..)))
    }

    /// Does it match one character or more?
    pub(super) fn is_character(&self) -> bool {
        match self {
            Self::Literal(_) | Self::Any | Self::Set(_) => true,
            Self::Repeat(inner, min, _) => *min > 0 && inner.is_character(),
            _ => false,
        }
    }

    /// Is what it matches first a character, for certain?
    pub(super) fn begins_with_character(&self) -> bool {
        match self {
            Self::Group(_, inner) => inner.begins_with_character(),
            Self::Repeat(inner, min, _) => *min > 0 && inner.begins_with_character(),
            Self::Concat(parts) => parts.first().is_some_and(Self::begins_with_character),
            Self::Alternate(parts) => parts.iter().all(Self::begins_with_character),
            node => node.is_character(),
        }
    }

    pub(super) fn is_anchor(&self) -> bool {
        matches!(
            self,
            Self::LineStart
                | Self::LineEnd
                | Self::TextStart
                | Self::TextEnd
                | Self::WordBoundary
                | Self::NotWordBoundary
                | Self::WordStart
                | Self::WordEnd
        )
    }

    pub(super) fn asks_for_words(&self) -> bool {
        self.has(&|node| {
            matches!(
                node,
                Self::NoWordBefore
                    | Self::NoWordBehind
                    | Self::WordBoundary
                    | Self::NotWordBoundary
                    | Self::WordStart
                    | Self::WordEnd
            )
        })
    }

    pub(super) fn asks_for_ends(&self) -> bool {
        self.has(&|node| matches!(node, Self::LineStart | Self::LineEnd))
    }

    pub(super) fn has_line_start(&self) -> bool {
        self.has(&|node| matches!(node, Self::LineStart))
    }

    pub(super) fn has_line_end(&self) -> bool {
        self.has(&|node| matches!(node, Self::LineEnd))
    }

    /// Is there such a node in it, which has no parts?
    fn has(&self, wanted: &impl Fn(&Self) -> bool) -> bool {
        match self {
            Self::Group(_, inner) | Self::Repeat(inner, ..) => inner.has(wanted),
            Self::Concat(parts) | Self::Alternate(parts) => parts.iter().any(|part| part.has(wanted)),
            node => wanted(node),
        }
    }

    /// Does it look for nothing but bytes and any character? The C library then finds nothing between the bytes of a
    /// character, too.
    pub(super) fn looks_at_bytes(&self) -> bool {
        match self {
            Self::Repeat(_, _, Some(0)) => true,
            Self::Group(_, inner) | Self::Repeat(inner, ..) => inner.looks_at_bytes(),
            Self::Concat(parts) | Self::Alternate(parts) => parts.iter().all(Self::looks_at_bytes),
            Self::Set(set) => set.listed,
            node => !node.asks_for_words(),
        }
    }

    fn choices(&self) -> u32 {
        match self {
            Self::Alternate(_) => 2,
            Self::Group(_, inner) => inner.choices(),
            Self::Concat(parts) => parts.iter().map(Self::choices).fold(0, u32::saturating_add),
            Self::Repeat(inner, min, max) => {
                let own = u32::from(*max != Some(*min));
                // A choice within a repetition is made many times.
                inner.choices().saturating_mul(2).saturating_add(own)
            }
            _ => 0,
        }
    }
}

/// A whole pattern.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) node: Node,
    pub(super) groups: usize,
    pub(super) back_references: bool,
}

/// Groups within groups.
const MAX_DEPTH: usize = 200;
/// `RE_DUP_MAX`
const MAX_REPEAT: u32 = 32_767;

pub(super) fn parse(pattern: &[u8], syntax: Syntax) -> Result<Parsed, RegexError> {
    let mut parser = Parser {
        text: pattern,
        at: 0,
        syntax,
        depth: 0,
        groups: 0,
        closed: Vec::new(),
        back_references: false,
    };
    let node = parser.alternatives()?;
    if parser.at < pattern.len() {
        return Err(RegexError::CloseParenthesis);
    }
    let node = if syntax.whole_line {
        Node::Concat(vec![Node::LineStart, node, Node::LineEnd])
    } else if syntax.word {
        Node::Concat(vec![Node::NoWordBefore, node, Node::NoWordBehind])
    } else {
        node
    };
    Ok(Parsed { node, groups: parser.groups, back_references: parser.back_references })
}

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
    syntax: Syntax,
    depth: usize,
    groups: usize,
    /// The groups that are complete, which is what can be referred back to.
    closed: Vec<usize>,
    back_references: bool,
}

/// A symbol of the pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    End,
    Open,
    Close,
    Or,
    Star,
    Plus,
    Question,
    Brace,
    Other,
}

impl Parser<'_> {
    fn rest(&self) -> &[u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// What is next, and how long it is.
    fn peek(&self) -> (Token, usize) {
        let rest = self.rest();
        let token = match (self.syntax.extended, rest) {
            (_, []) => return (Token::End, 0),
            (_, [b'*', ..]) => return (Token::Star, 1),
            (true, [byte, ..]) => match byte {
                b'(' => Token::Open,
                b')' => Token::Close,
                b'|' => Token::Or,
                b'+' => Token::Plus,
                b'?' => Token::Question,
                b'{' => Token::Brace,
                _ => Token::Other,
            },
            (false, [b'\\', byte, ..]) => match byte {
                b'(' => Token::Open,
                b')' => Token::Close,
                b'|' => Token::Or,
                b'+' => Token::Plus,
                b'?' => Token::Question,
                b'{' => Token::Brace,
                _ => Token::Other,
            },
            // As in `egrep`, a line break separates alternatives nowhere but in grep's own list of patterns.
            (false, _) => Token::Other,
        };
        (token, if self.syntax.extended { 1 } else { 2 })
    }

    fn alternatives(&mut self) -> Result<Node, RegexError> {
        // What one alternative closes, another cannot refer back to.
        let before = self.closed.clone();
        let mut branches = vec![self.branch()?];
        let mut all = std::mem::take(&mut self.closed);
        while self.peek().0 == Token::Or {
            self.at += self.peek().1;
            self.closed.clone_from(&before);
            branches.push(self.branch()?);
            all.append(&mut self.closed);
        }
        all.sort_unstable();
        all.dedup();
        self.closed = all;
        match branches.len() {
            1 => Ok(branches.pop().unwrap_or(Node::Empty)),
            _ => Ok(Node::Alternate(branches)),
        }
    }

    fn branch(&mut self) -> Result<Node, RegexError> {
        let mut parts = Vec::new();
        loop {
            let (token, length) = self.peek();
            match token {
                Token::End | Token::Or => break,
                Token::Close if self.depth > 0 => break,
                Token::Close if self.syntax.extended && self.syntax.lenient => {
                    self.at += length;
                    parts.push(Node::Literal(b")".to_vec()));
                    self.repetitions(&mut parts)?;
                    continue;
                }
                Token::Close => return Err(RegexError::CloseParenthesis),
                _ => {}
            }
            let at_start = parts.iter().all(|part| matches!(part, Node::LineStart));
            let part = self.atom(token, length, at_start)?;
            let repeats_nothing = part.as_ref().is_none_or(Node::is_anchor);
            if let Some(part) = part {
                parts.push(part);
                self.repetitions(&mut parts)?;
            }
            if repeats_nothing && self.swallows_parenthesis() {
                self.at += 1;
                parts.push(Node::Literal(b")".to_vec()));
                self.repetitions(&mut parts)?;
            }
        }
        match parts.len() {
            0 => Ok(Node::Empty),
            1 => Ok(parts.pop().unwrap_or(Node::Empty)),
            _ => Ok(Node::Concat(parts)),
        }
    }

    /// Behind a sign that is passed over an atom is read, which a closing parenthesis may be.
    fn swallows_parenthesis(&self) -> bool {
        let sign = self.at.checked_sub(1).and_then(|at| self.text.get(at));
        self.syntax.extended
            && self.syntax.lenient
            && self.syntax.reading == Reading::Library
            && self.peek().0 == Token::Close
            && matches!(sign, Some(b'*' | b'+' | b'?' | b'{'))
    }

    /// One atom; nothing for a repetition sign that is passed over.
    fn atom(&mut self, token: Token, length: usize, at_start: bool) -> Result<Option<Node>, RegexError> {
        match token {
            Token::Open => {
                self.at += length;
                self.group().map(Some)
            }
            // Only reached where nothing is there to be repeated: at the start, or behind an anchor.
            Token::Star | Token::Plus | Token::Question | Token::Brace => {
                self.misplaced(token, length, at_start)
            }
            _ => self.single(at_start).map(Some),
        }
    }

    fn misplaced(&mut self, token: Token, length: usize, at_start: bool) -> Result<Option<Node>, RegexError> {
        if !self.syntax.extended {
            return match token {
                Token::Brace if !self.syntax.lenient => Err(RegexError::Repetition),
                // As in grep and expr, it opens no interval.
                Token::Brace => {
                    self.at += length;
                    Ok(Some(Node::Literal(b"{".to_vec())))
                }
                _ => {
                    // The sign without its backslash.
                    let literal = self.text.get(self.at + length - 1).copied().unwrap_or(b'*');
                    self.at += length;
                    Ok(Some(Node::Literal(vec![literal])))
                }
            };
        }
        if !self.syntax.lenient {
            return Err(RegexError::Repetition);
        }
        let sign = self.text.get(self.at..self.at + length).unwrap_or_default().to_vec();
        self.at += length;
        let behind = self.at;
        match self.syntax.reading {
            Reading::Awk => Ok(Some(Node::Literal(sign))),
            Reading::Library => Ok(None),
            Reading::Automaton => {
                let opens_nothing = token == Token::Brace && self.interval().is_err();
                if opens_nothing || !at_start {
                    self.at = behind;
                }
                // What opens no interval stands for itself.
                Ok(opens_nothing.then_some(Node::Literal(sign)))
            }
        }
    }

    fn group(&mut self) -> Result<Node, RegexError> {
        if self.depth >= MAX_DEPTH {
            return Err(RegexError::TooBig);
        }
        self.groups += 1;
        let number = self.groups;
        self.depth += 1;
        let inner = self.alternatives()?;
        self.depth -= 1;
        let (token, length) = self.peek();
        if token != Token::Close {
            return Err(RegexError::OpenParenthesis);
        }
        self.at += length;
        self.closed.push(number);
        Ok(Node::Group(number, Box::new(inner)))
    }

    fn single(&mut self, at_start: bool) -> Result<Node, RegexError> {
        let rest = self.rest();
        let Some(first) = rest.first().copied() else { return Ok(Node::Empty) };
        match first {
            b'.' => {
                self.at += 1;
                Ok(Node::Any)
            }
            b'[' => {
                let (set, length) = class::parse(rest, self.syntax)?;
                self.at += length;
                Ok(Node::Set(set))
            }
            b'^' if self.syntax.extended || (at_start && self.at_branch_start()) => {
                self.at += 1;
                Ok(Node::LineStart)
            }
            b'$' if self.syntax.extended || self.at_branch_end() => {
                self.at += 1;
                Ok(Node::LineEnd)
            }
            b'\\' => self.escape(),
            _ => {
                let length = crate::text::char_len(rest, !self.syntax.utf8).max(1);
                let literal = rest.get(..length).unwrap_or_default().to_vec();
                self.at += length;
                Ok(Node::Literal(literal))
            }
        }
    }

    /// In a BRE, `^` is an anchor at the start, behind `\(` and behind `\|`.
    fn at_branch_start(&self) -> bool {
        let before = self.text.get(..self.at).unwrap_or_default();
        before.is_empty() || before.ends_with(b"\\(") || before.ends_with(b"\\|")
    }

    /// In a BRE, `$` is an anchor at the end, before `\)` and before `\|`.
    fn at_branch_end(&self) -> bool {
        matches!(self.rest(), [_] | [_, b'\\', b')' | b'|', ..])
    }

    fn escape(&mut self) -> Result<Node, RegexError> {
        let Some(byte) = self.rest().get(1).copied() else { return Err(RegexError::TrailingBackslash) };
        let set = |negated: bool, name: &str| Node::Set(class::named(name, negated, self.syntax));
        let node = match byte {
            b'w' => set(false, "word"),
            b'W' => set(true, "word"),
            b's' => set(false, "space"),
            b'S' => set(true, "space"),
            b'b' => Node::WordBoundary,
            b'B' => Node::NotWordBoundary,
            b'<' => Node::WordStart,
            b'>' => Node::WordEnd,
            b'`' => Node::TextStart,
            b'\'' => Node::TextEnd,
            b'1'..=b'9' => {
                let number = usize::from(byte - b'0');
                if !self.closed.contains(&number) {
                    return Err(RegexError::BackReference);
                }
                self.back_references = true;
                Node::BackReference(number)
            }
            _ if self.is_lost(byte) => Node::Set(Set::new()),
            _ => {
                let rest = self.rest().get(1..).unwrap_or_default();
                let length = crate::text::char_len(rest, !self.syntax.utf8).max(1);
                let literal = rest.get(..length).unwrap_or_default().to_vec();
                self.at += 1 + length;
                return Ok(Node::Literal(literal));
            }
        };
        self.at += 2;
        Ok(node)
    }

    /// Where case does not matter glibc compares letters as capitals, but does not make one of a letter behind a backslash.
    fn is_lost(&self, letter: u8) -> bool {
        self.syntax.ignore_case && self.syntax.reading != Reading::Automaton && letter.is_ascii_lowercase()
    }

    /// The signs behind an atom.
    fn repetitions(&mut self, parts: &mut Vec<Node>) -> Result<(), RegexError> {
        let mut count = 0;
        loop {
            let (token, length) = self.peek();
            if !matches!(token, Token::Star | Token::Plus | Token::Question | Token::Brace) {
                return Ok(());
            }
            if parts.split_last().is_some_and(|(part, before)| self.misplaces(part, before)) {
                return Ok(());
            }
            let before = self.at;
            self.at += length;
            let range = match token {
                Token::Star => (0, None),
                Token::Plus => (1, None),
                Token::Question => (0, Some(1)),
                _ => match self.interval() {
                    Ok(range) => range,
                    // An ERE's brace that opens no interval stands for itself, in grep.
                    Err(RegexError::TooBig) => return Err(RegexError::TooBig),
                    Err(_)
                        if self.syntax.extended
                            && self.syntax.lenient
                            && !self.reversed(before + 1)
                            && !self.rest().starts_with(b"}") =>
                    {
                        self.at = before + 1;
                        parts.push(Node::Literal(b"{".to_vec()));
                        continue;
                    }
                    Err(error) => return Err(error),
                },
            };
            count += 1;
            if count > 1 && !self.syntax.extended && !self.syntax.lenient {
                return Err(RegexError::Repetition);
            }
            if count > 64 {
                return Err(RegexError::TooBig);
            }
            let Some(atom) = parts.pop() else { return Ok(()) };
            parts.push(match atom {
                // `a**` is `a*`.
                Node::Repeat(inner, 0, None) if range == (0, None) => Node::Repeat(inner, 0, None),
                atom => Node::Repeat(Box::new(atom), range.0, range.1),
            });
        }
    }

    /// Behind an anchor a sign is as misplaced as at the start, but where `grep` looks for lines.
    fn misplaces(&self, part: &Node, before: &[Node]) -> bool {
        let repeats = self.syntax.lenient && self.syntax.reading == Reading::Automaton;
        match part {
            Node::LineStart | Node::LineEnd => !(repeats && self.syntax.extended),
            part if part.is_anchor() => {
                !repeats || !self.syntax.extended && before.iter().all(Node::is_anchor)
            }
            _ => false,
        }
    }

    /// Is it `{2,1}`, which is wrong even in grep?
    fn reversed(&self, from: usize) -> bool {
        let rest = self.text.get(from..).unwrap_or_default();
        let end = rest.iter().position(|b| *b == b'}');
        let inside = end.and_then(|end| rest.get(..end)).unwrap_or_default();
        let mut parts = inside.split(|b| *b == b',').map(crate::regex::parse::number);
        matches!((parts.next(), parts.next(), parts.next()), (Some(Some(low)), Some(Some(high)), None) if low > high)
    }

    /// What is behind the opening brace.
    fn interval(&mut self) -> Result<(u32, Option<u32>), RegexError> {
        let close: &[u8] = if self.syntax.extended { b"}" } else { b"\\}" };
        let rest = self.rest();
        // What is no number goes up to a comma, or to the end of the interval.
        let wrong =
            |text: &[u8]| match text.contains(&b',') || text.windows(close.len()).any(|part| part == close) {
                true => RegexError::BadBrace,
                false => RegexError::Brace,
            };
        let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        let min = number(rest.get(..digits).unwrap_or_default());
        let mut rest = rest.get(digits..).unwrap_or_default();
        let mut length = digits;
        let (min, max) = if let Some(behind) = rest.strip_prefix(b",") {
            let digits = behind.iter().take_while(|b| b.is_ascii_digit()).count();
            let max = number(behind.get(..digits).unwrap_or_default());
            rest = behind.get(digits..).unwrap_or_default();
            length += 1 + digits;
            (min.unwrap_or(0), max)
        } else {
            (min.ok_or_else(|| wrong(rest))?, min)
        };
        if !rest.starts_with(close) {
            return Err(wrong(rest));
        }
        if max.is_some_and(|max| min > max) {
            return Err(RegexError::BadBrace);
        }
        if min > MAX_REPEAT || max.is_some_and(|max| max > MAX_REPEAT) {
            return Err(RegexError::TooBig);
        }
        self.at += length + close.len();
        Ok((min, max))
    }
}

/// Digits as a number; `None` without digits.
fn number(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(digits.iter().fold(0u32, |value, digit| {
        value.saturating_mul(10).saturating_add(u32::from(digit - b'0')).min(1_000_000)
    }))
}
