//! Bracket expressions and the named classes.

use regex_syntax::hir::{ClassBytes, ClassBytesRange, ClassUnicode, ClassUnicodeRange};

use super::{RegexError, Syntax};

/// A set of characters, and of bytes that are none.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Set {
    pub(super) characters: ClassUnicode,
    /// Used alone in the C locale; in UTF-8 for bytes of the pattern that are no characters.
    pub(super) bytes: ClassBytes,
    /// Its members are named one by one, and all are ASCII.
    pub(super) listed: bool,
    /// GNU's matcher of whole texts knows its members without asking the locale.
    pub(super) exact: bool,
}

impl Set {
    /// Without members.
    pub(super) fn new() -> Self {
        Self { characters: ClassUnicode::empty(), bytes: ClassBytes::empty(), listed: false, exact: true }
    }

    /// Is the character at the start of `text` a member? How long it is.
    pub(super) fn match_len(&self, text: &[u8], utf8: bool) -> Option<usize> {
        let first = *text.first()?;
        if !utf8 || first.is_ascii() {
            let member = if utf8 {
                contains(&self.characters, char::from(first))
            } else {
                self.bytes.ranges().iter().any(|r| r.start() <= first && first <= r.end())
            };
            return member.then_some(1);
        }
        match bstr::decode_utf8(text) {
            (Some(character), length) => contains(&self.characters, character).then_some(length),
            (None, _) => {
                self.bytes.ranges().iter().any(|r| r.start() <= first && first <= r.end()).then_some(1)
            }
        }
    }

    fn finish(&mut self, negated: bool, syntax: Syntax) {
        if syntax.ignore_case {
            // Folding fails only without the Unicode tables, which are built in.
            let _ = self.characters.try_case_fold_simple();
            if !syntax.utf8 {
                self.bytes.case_fold_simple();
            }
        }
        if negated {
            self.characters.negate();
            if syntax.utf8 {
                // A byte that is no character matches nothing, not even what is negated.
                self.bytes = ClassBytes::empty();
            } else {
                self.bytes.negate();
            }
        }
        if syntax.marked {
            let marks = super::marks::MARKS.map(|mark| ClassUnicodeRange::new(mark, mark));
            self.characters.difference(&ClassUnicode::new(marks));
        }
        if syntax.lines {
            // The end of a line is none of its characters, blank or not.
            self.remove(syntax.terminator);
        }
    }

    fn remove(&mut self, byte: u8) {
        let character = ClassUnicodeRange::new(char::from(byte), char::from(byte));
        self.characters.difference(&ClassUnicode::new([character]));
        self.bytes.difference(&ClassBytes::new([ClassBytesRange::new(byte, byte)]));
    }
}

fn contains(class: &ClassUnicode, character: char) -> bool {
    class
        .ranges()
        .binary_search_by(|range| {
            if range.end() < character {
                std::cmp::Ordering::Less
            } else if range.start() > character {
                std::cmp::Ordering::Greater
            } else {
                std::cmp::Ordering::Equal
            }
        })
        .is_ok()
}

/// All characters, or all but the line terminator.
pub(super) fn any(syntax: Syntax) -> Set {
    let mut set = Set::new();
    set.finish(true, Syntax { ignore_case: false, ..syntax });
    if syntax.stops_at_newline {
        set.remove(b'\n');
    }
    set
}

/// A named class, or `word`.
pub(super) fn named(name: &str, negated: bool, syntax: Syntax) -> Set {
    let mut set = Set::new();
    if name == "word" {
        let _ = add_class(&mut set, b"alnum", syntax);
        add_char(&mut set, '_');
    } else {
        let _ = add_class(&mut set, name.as_bytes(), syntax);
    }
    set.finish(negated, syntax);
    set.exact = !syntax.utf8;
    set
}

fn add_char(set: &mut Set, character: char) {
    set.characters.push(ClassUnicodeRange::new(character, character));
    if let Ok(byte) = u8::try_from(u32::from(character))
        && byte.is_ascii()
    {
        set.bytes.push(ClassBytesRange::new(byte, byte));
    }
}

/// Adds a class of POSIX; in UTF-8 with the characters that Unicode has for it.
fn add_class(set: &mut Set, name: &[u8], syntax: Syntax) -> Result<(), RegexError> {
    let (ascii, unicode): (fn(&u8) -> bool, &str) = match name {
        b"alpha" => (u8::is_ascii_alphabetic, r"[\p{Alphabetic}\p{Nd}--0-9]"),
        b"alnum" => (u8::is_ascii_alphanumeric, r"[\p{Alphabetic}\p{Nd}]"),
        b"upper" => (u8::is_ascii_uppercase, r"\p{Uppercase}"),
        b"lower" => (u8::is_ascii_lowercase, r"\p{Lowercase}"),
        b"digit" => (u8::is_ascii_digit, "[0-9]"),
        b"xdigit" => (u8::is_ascii_hexdigit, "[0-9A-Fa-f]"),
        b"space" => {
            (|b| matches!(b, b' ' | b'\t'..=b'\r'), r"[\p{White_Space}--\x{a0}\x{85}\x{2007}\x{202f}]")
        }
        b"blank" => (|b| matches!(b, b' ' | b'\t'), r"[\t\p{Zs}--\x{a0}\x{2007}\x{202f}]"),
        b"cntrl" => (u8::is_ascii_control, r"[\p{Cc}\x{2028}\x{2029}]"),
        b"graph" => (u8::is_ascii_graphic, r"[^\p{Cc}\p{Cs}\p{Cn}\p{White_Space}]"),
        b"print" => (|b| matches!(b, b' '..=b'~'), r"[^\p{Cc}\p{Cs}\p{Cn}\x{2028}\x{2029}]"),
        b"punct" => (u8::is_ascii_punctuation, r"[^\p{Cc}\p{Cs}\p{Cn}\p{White_Space}\p{Alphabetic}\p{Nd}]"),
        _ => return Err(RegexError::Class),
    };
    let mut bytes = ClassBytes::empty();
    for byte in (0..=127u8).filter(ascii) {
        bytes.push(ClassBytesRange::new(byte, byte));
    }
    // Beyond ASCII, bytes are in no class.
    for range in bytes.ranges() {
        set.characters.push(ClassUnicodeRange::new(char::from(range.start()), char::from(range.end())));
    }
    set.bytes.union(&bytes);
    if syntax.utf8 {
        set.characters.union(&unicode_class(unicode));
    }
    Ok(())
}

/// The members of a class of the table above; nothing if the tables lack it.
fn unicode_class(text: &str) -> ClassUnicode {
    let Ok(hir) = regex_syntax::parse(text) else { return ClassUnicode::empty() };
    match hir.kind() {
        regex_syntax::hir::HirKind::Class(regex_syntax::hir::Class::Unicode(class)) => class.clone(),
        _ => ClassUnicode::empty(),
    }
}

/// An end of a range, or a member.
enum Element {
    Character(char),
    /// A byte that is no character.
    Byte(u8),
}

impl Element {
    fn is_digit(&self) -> bool {
        matches!(self, Self::Character(character) if character.is_ascii_digit())
    }
}

/// Reads a bracket expression from its `[`; the set and its length.
pub(super) fn parse(text: &[u8], syntax: Syntax) -> Result<(Set, usize), RegexError> {
    let mut set = Set::new();
    let mut at = 1;
    let negated = text.get(at) == Some(&b'^');
    at += usize::from(negated);
    set.listed = !negated;
    set.exact = !negated || !syntax.utf8;
    let first = at;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        match rest {
            [] if at == first => return Err(RegexError::BadPattern),
            [] => return Err(RegexError::Bracket),
            [b']', ..] if at > first => break,
            [b'[', b':', ..] => {
                let (name, length) = delimited(rest, b':')?;
                // Without regard to case, upper and lower are the same.
                let name = if syntax.ignore_case && (name == b"upper" || name == b"lower") {
                    b"alpha"
                } else {
                    name
                };
                add_class(&mut set, name, syntax)?;
                set.listed = false;
                set.exact &= !syntax.utf8 || name == b"digit";
                at += length;
                continue;
            }
            // Behind a member a hyphen stands for itself at the end alone.
            [b'-', behind @ ..] if at > first && behind.first() != Some(&b']') => {
                return Err(RegexError::Range);
            }
            _ => {}
        }
        let (low, length) = element(rest, syntax)?;
        set.exact &= length <= 1 || !rest.starts_with(b"[");
        set.listed &= matches!(low, Element::Character(character) if character.is_ascii());
        at += length;
        let behind = text.get(at..).unwrap_or_default();
        match behind {
            [b'-', b']', ..] | [] => add(&mut set, &low, &low)?,
            [b'-'] => return Err(RegexError::Bracket),
            [b'-', end @ ..] => {
                let (high, length) = element(end, syntax)?;
                set.listed = false;
                set.exact &= !syntax.utf8 || (low.is_digit() && high.is_digit());
                match add(&mut set, &low, &high) {
                    Err(RegexError::Range) if syntax.empty_ranges => {}
                    added => added?,
                }
                at += 1 + length;
            }
            _ => add(&mut set, &low, &low)?,
        }
    }
    set.finish(negated, syntax);
    if negated && syntax.stops_at_newline {
        set.remove(b'\n');
    }
    Ok((set, at + 1))
}

fn element(text: &[u8], syntax: Syntax) -> Result<(Element, usize), RegexError> {
    if let [b'[', kind @ (b'.' | b'='), ..] = text {
        let (name, length) = delimited(text, *kind)?;
        let whole = crate::text::char_len(name, !syntax.utf8) == name.len() && !name.is_empty();
        if !whole {
            return Err(RegexError::Collation);
        }
        return Ok((character(name, syntax).0, length));
    }
    if text.is_empty() {
        return Err(RegexError::Bracket);
    }
    Ok(character(text, syntax))
}

fn character(text: &[u8], syntax: Syntax) -> (Element, usize) {
    let first = text.first().copied().unwrap_or(0);
    if first.is_ascii() {
        return (Element::Character(char::from(first)), 1);
    }
    match bstr::decode_utf8(text) {
        (Some(character), length) if syntax.utf8 => (Element::Character(character), length),
        _ => (Element::Byte(first), 1),
    }
}

fn add(set: &mut Set, low: &Element, high: &Element) -> Result<(), RegexError> {
    match (low, high) {
        (Element::Character(low), Element::Character(high)) if low <= high => {
            set.characters.push(ClassUnicodeRange::new(*low, *high));
            let byte = |c: char| u8::try_from(u32::from(c)).ok().filter(u8::is_ascii);
            if let (Some(low), Some(high)) = (byte(*low), byte(*high)) {
                set.bytes.push(ClassBytesRange::new(low, high));
            }
            Ok(())
        }
        (Element::Byte(low), Element::Byte(high)) if low <= high => {
            set.bytes.push(ClassBytesRange::new(*low, *high));
            Ok(())
        }
        (Element::Character(low), Element::Byte(high)) => {
            let low = u8::try_from(u32::from(*low)).map_err(|_| RegexError::Range)?;
            set.bytes.push(ClassBytesRange::new(low, *high));
            Ok(())
        }
        _ => Err(RegexError::Range),
    }
}

/// glibc's room for a name.
const MAX_NAME: usize = 32;

/// What is between `[:` and `:]`; the length of it all.
fn delimited(text: &[u8], kind: u8) -> Result<(&[u8], usize), RegexError> {
    let inside = text.get(2..).unwrap_or_default();
    let end = inside.windows(2).position(|pair| pair == [kind, b']']).ok_or(RegexError::Bracket)?;
    if end >= MAX_NAME {
        return Err(RegexError::Bracket);
    }
    Ok((inside.get(..end).unwrap_or_default(), end + 4))
}
