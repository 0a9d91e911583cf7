//! The keys of `sort`: `-k POS1[,POS2]`.

use vsh_core::utility::{Cx, Error};

use super::trouble;
use crate::support::context::Context;
use crate::support::size;

/// How keys are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Kind {
    #[default]
    Text,
    Numeric,
    General,
    Human,
    Month,
    Version,
    Random,
}

/// Ordering options.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct How {
    pub(super) kind: Kind,
    pub(super) reverse: bool,
    pub(super) fold: bool,
    pub(super) dictionary: bool,
    pub(super) printable: bool,
    /// The letters of all kinds that were asked for, which may be too many.
    pub(super) asked: u16,
}

/// Kinds of which there may be only one; the last two go together, and with `-d` and `-i`.
const KINDS: &[u8] = b"ghMnRV";

impl How {
    fn ask(&mut self, letter: u8, kind: Kind) {
        self.kind = kind;
        if let Some(at) = KINDS.iter().position(|known| *known == letter) {
            self.asked |= 1 << at;
        }
    }

    /// Is the text of a key changed before it is compared?
    pub(super) fn changes_text(&self) -> bool {
        self.fold || self.dictionary || self.printable
    }

    /// The options, if they do not go together.
    pub(super) fn conflict(&self) -> Option<String> {
        let asked = |at: usize| self.asked & (1 << at) != 0;
        let alone = (0..4).filter(|at| asked(*at)).count();
        let together = usize::from(asked(4) || asked(5) || self.dictionary || self.printable);
        if alone + together <= 1 {
            return None;
        }
        let letters = [(self.dictionary, b'd'), (self.fold, b'f'), (self.printable, b'i')];
        let mut letters: Vec<u8> =
            letters.into_iter().filter(|(set, _)| *set).map(|(_, letter)| letter).collect();
        letters.extend(KINDS.iter().enumerate().filter(|(at, _)| asked(*at)).map(|(_, letter)| *letter));
        letters.sort_by_key(u8::to_ascii_lowercase);
        Some(String::from_utf8_lossy(&letters).into_owned())
    }
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Key {
    /// Fields and characters to skip.
    pub(super) start_field: usize,
    pub(super) start_char: usize,
    pub(super) start_blanks: bool,
    /// The last field, counted from 1, and its last character (0 for all); none for the end of the line.
    pub(super) end: Option<(usize, usize)>,
    pub(super) end_blanks: bool,
    pub(super) how: How,
    /// It has options of its own.
    pub(super) own: bool,
}

/// Takes an option letter; false if it is none.
pub(super) fn letter(how: &mut How, letter: u8) -> bool {
    match letter {
        b'd' => how.dictionary = true,
        b'f' => how.fold = true,
        b'g' => how.ask(b'g', Kind::General),
        b'h' => how.ask(b'h', Kind::Human),
        b'i' => how.printable = true,
        b'M' => how.ask(b'M', Kind::Month),
        b'n' => how.ask(b'n', Kind::Numeric),
        b'R' => how.ask(b'R', Kind::Random),
        b'r' => how.reverse = true,
        // A random order wins over that of versions.
        b'V' if how.kind == Kind::Random => how.ask(b'V', Kind::Random),
        b'V' => how.ask(b'V', Kind::Version),
        _ => return false,
    }
    true
}

impl Key {
    pub(super) fn parse(cx: &Cx<'_>, text: &[u8]) -> Result<Self, Error> {
        let mut key = Self::default();
        let mut rest = text;
        let invalid =
            |what: &str| trouble(format!("{what}: invalid field specification {}", cx.quoted(text)));
        let field = number(cx, &mut rest, "invalid number at field start")?;
        key.start_field = field.checked_sub(1).ok_or_else(|| invalid("field number is zero"))?;
        if let Some(behind) = rest.strip_prefix(b".") {
            rest = behind;
            let at = number(cx, &mut rest, "invalid number after '.'")?;
            key.start_char = at.checked_sub(1).ok_or_else(|| invalid("character offset is zero"))?;
        }
        key.letters(&mut rest, true);
        if let Some(behind) = rest.strip_prefix(b",") {
            rest = behind;
            let field = number(cx, &mut rest, "invalid number after ','")?;
            if field == 0 {
                return Err(invalid("field number is zero"));
            }
            let mut last = 0;
            if let Some(behind) = rest.strip_prefix(b".") {
                rest = behind;
                last = number(cx, &mut rest, "invalid number after '.'")?;
            }
            key.end = Some((field, last));
            key.letters(&mut rest, false);
        }
        if !rest.is_empty() {
            return Err(invalid("stray character in field spec"));
        }
        Ok(key)
    }

    fn letters(&mut self, rest: &mut &[u8], start: bool) {
        while let Some((first, behind)) = rest.split_first() {
            if *first == b'b' {
                if start {
                    self.start_blanks = true;
                } else {
                    self.end_blanks = true;
                }
            } else if !letter(&mut self.how, *first) {
                return;
            }
            self.own = true;
            *rest = behind;
        }
    }

    /// The part of a line that is compared.
    pub(super) fn of<'a>(&self, line: &'a [u8], separator: Option<u8>) -> &'a [u8] {
        let start = self.start(line, separator);
        let end = match self.end {
            None => line.len(),
            Some((field, 0)) => end_of_field(line, field, separator),
            Some((field, last)) => {
                let from = skip_fields(line, field - 1, separator);
                let from = if self.end_blanks { skip_blanks(line, from) } else { from };
                from.saturating_add(last).min(line.len())
            }
        };
        line.get(start..end.max(start)).unwrap_or_default()
    }

    fn start(&self, line: &[u8], separator: Option<u8>) -> usize {
        let from = skip_fields(line, self.start_field, separator);
        let from = if self.start_blanks { skip_blanks(line, from) } else { from };
        from.saturating_add(self.start_char).min(line.len())
    }
}

fn number(cx: &Cx<'_>, rest: &mut &[u8], what: &str) -> Result<usize, Error> {
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    let (number, behind) = rest.split_at_checked(digits).unwrap_or((rest, b""));
    if digits == 0 {
        return Err(trouble(format!("{what}: invalid count at start of {}", cx.quoted(rest))));
    }
    *rest = behind;
    let value = size::decimal(number).unwrap_or(u64::MAX);
    Ok(usize::try_from(value).unwrap_or(usize::MAX))
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n')
}

fn skip_blanks(line: &[u8], from: usize) -> usize {
    let rest = line.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|b| is_blank(**b)).count()
}

fn skip_word(line: &[u8], from: usize) -> usize {
    let rest = line.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|b| !is_blank(**b)).count()
}

/// Where the field behind `count` others starts. Without a separator, blanks belong to the field they precede.
fn skip_fields(line: &[u8], count: usize, separator: Option<u8>) -> usize {
    let mut at = 0;
    for _ in 0..count {
        if at >= line.len() {
            break;
        }
        at = match separator {
            Some(separator) => match memchr::memchr(separator, line.get(at..).unwrap_or_default()) {
                Some(next) => at + next + 1,
                None => line.len(),
            },
            None => skip_word(line, skip_blanks(line, at)),
        };
    }
    at
}

fn end_of_field(line: &[u8], field: usize, separator: Option<u8>) -> usize {
    let from = skip_fields(line, field - 1, separator);
    match separator {
        Some(separator) => {
            let rest = line.get(from..).unwrap_or_default();
            memchr::memchr(separator, rest).map_or(line.len(), |next| from + next)
        }
        None => skip_word(line, skip_blanks(line, from)),
    }
}
