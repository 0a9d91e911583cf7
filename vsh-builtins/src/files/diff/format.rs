//! The formats of groups and lines: `--old-group-format` and its kin.
//! <https://www.gnu.org/software/diffutils/manual/html_node/If_002dthen_002delse.html>
//!
//! What is no directive stands for itself.

use vsh_core::utility::Error;

use super::trouble;

/// A part of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Text(Vec<u8>),
    /// The lines of a group that the first file has, those that both have, and those that the second has.
    Lines(Kind),
    /// A line, with its end or without it.
    Line {
        end: bool,
    },
    Number(Shape, Letter),
    /// Are two numbers the same?
    Choice {
        numbers: [Value; 2],
        same: Vec<Piece>,
        other: Vec<Piece>,
    },
}

/// Which lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Old,
    Unchanged,
    New,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Given(u64),
    Of(Letter),
}

/// Which number, of the new lines if it is a capital one: `e f l m n`, and `n` of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letter(pub(super) u8);

/// How a number is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Shape {
    left: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    base: u8,
}

/// Choices within choices.
const MOST_NESTED: usize = 100;
/// The most columns of a number.
const MOST_COLUMNS: usize = 100_000;

/// What a format is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    Group,
    Line,
}

/// Reads the format of a group.
pub(super) fn group(text: &[u8]) -> Result<Vec<Piece>, Error> {
    Reader { rest: text, purpose: Purpose::Group, nested: 0 }.pieces(None)
}

/// Reads the format of a line.
pub(super) fn line(text: &[u8]) -> Result<Vec<Piece>, Error> {
    Reader { rest: text, purpose: Purpose::Line, nested: 0 }.pieces(None)
}

struct Reader<'a> {
    rest: &'a [u8],
    purpose: Purpose,
    nested: usize,
}

impl<'a> Reader<'a> {
    /// The pieces up to this byte, which is taken, or up to the end.
    fn pieces(&mut self, end: Option<u8>) -> Result<Vec<Piece>, Error> {
        let mut pieces = Vec::new();
        let mut text = Vec::new();
        while let Some((byte, behind)) = self.rest.split_first() {
            self.rest = behind;
            if Some(*byte) == end {
                break;
            }
            match if *byte == b'%' { self.directive()? } else { None } {
                Some(Piece::Text(piece)) => text.extend_from_slice(&piece),
                Some(piece) => {
                    if !text.is_empty() {
                        pieces.push(Piece::Text(std::mem::take(&mut text)));
                    }
                    pieces.push(piece);
                }
                None => text.push(*byte),
            }
        }
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        Ok(pieces)
    }

    /// What is behind a percent sign; nothing is taken where that is no directive.
    fn directive(&mut self) -> Result<Option<Piece>, Error> {
        let Some((byte, behind)) = self.rest.split_first() else { return Ok(None) };
        let piece = match (byte, self.purpose) {
            (b'%', _) => Piece::Text(b"%".to_vec()),
            (b'c', _) => return Ok(self.character()),
            (b'<', Purpose::Group) => Piece::Lines(Kind::Old),
            (b'=', Purpose::Group) => Piece::Lines(Kind::Unchanged),
            (b'>', Purpose::Group) => Piece::Lines(Kind::New),
            (b'l', Purpose::Line) => Piece::Line { end: false },
            (b'L', Purpose::Line) => Piece::Line { end: true },
            (b'(', Purpose::Group) => return self.choice(),
            _ => return self.number(),
        };
        self.rest = behind;
        Ok(Some(piece))
    }

    /// `c'x'` or `c'\101'`
    fn character(&mut self) -> Option<Piece> {
        let (byte, behind) = match self.rest {
            [b'c', b'\'', b'\\', digits @ ..] => {
                let length = digits.iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
                let (digits, behind) = digits.split_at_checked(length)?;
                let value = digits.iter().fold(0u16, |value, digit| value * 8 + u16::from(digit - b'0'));
                (!digits.is_empty()).then_some(((value & 0xff) as u8, behind))?
            }
            [b'c', b'\'', byte, behind @ ..] if *byte != b'\'' => (*byte, behind),
            _ => return None,
        };
        self.rest = behind.strip_prefix(b"'")?;
        Some(Piece::Text(vec![byte]))
    }

    /// `(A=B?SAME:OTHER)`
    fn choice(&mut self) -> Result<Option<Piece>, Error> {
        let before = self.rest;
        self.rest = before.get(1..).unwrap_or_default();
        let one = self.value(b'=');
        let other = one.and_then(|_| self.value(b'?'));
        let (Some(one), Some(other)) = (one, other) else {
            self.rest = before;
            return Ok(None);
        };
        self.nested += 1;
        if self.nested > MOST_NESTED {
            return Err(trouble("choices of a format are nested too deeply"));
        }
        let same = self.pieces(Some(b':'))?;
        let different = self.pieces(Some(b')'))?;
        self.nested -= 1;
        Ok(Some(Piece::Choice { numbers: [one, other], same, other: different }))
    }

    /// A number or the letter of one, and this byte.
    fn value(&mut self, end: u8) -> Option<Value> {
        let (value, behind) = match self.rest {
            [b'0'..=b'9', ..] => {
                let (number, behind) = self.digits();
                (Value::Given(number), behind)
            }
            [letter, behind @ ..] if is_letter(*letter) => (Value::Of(Letter(*letter)), behind),
            _ => return None,
        };
        self.rest = behind.strip_prefix(&[end])?;
        Some(value)
    }

    fn digits(&self) -> (u64, &'a [u8]) {
        let length = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, behind) = self.rest.split_at(length);
        let number = digits
            .iter()
            .fold(0u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
        (number, behind)
    }

    /// `-0'5.3dF`, and `n` for a line.
    fn number(&mut self) -> Result<Option<Piece>, Error> {
        let before = self.rest;
        let mut shape = Shape::default();
        while let [flag @ (b'-' | b'0' | b'\''), behind @ ..] = self.rest {
            shape.left |= *flag == b'-';
            shape.zero |= *flag == b'0';
            self.rest = behind;
        }
        shape.width = self.columns()?.unwrap_or(0);
        if let Some(behind) = self.rest.strip_prefix(b".") {
            self.rest = behind;
            shape.precision = Some(self.columns()?.unwrap_or(0));
        }
        let wanted = |letter| match self.purpose {
            Purpose::Group => is_letter(letter),
            Purpose::Line => letter == b'n',
        };
        if let [base @ (b'd' | b'o' | b'x' | b'X'), letter, behind @ ..] = self.rest
            && wanted(*letter)
        {
            shape.base = *base;
            self.rest = behind;
            return Ok(Some(Piece::Number(shape, Letter(*letter))));
        }
        self.rest = before;
        Ok(None)
    }

    fn columns(&mut self) -> Result<Option<usize>, Error> {
        if !matches!(self.rest, [b'0'..=b'9', ..]) {
            return Ok(None);
        }
        let (number, behind) = self.digits();
        self.rest = behind;
        let columns = usize::try_from(number).unwrap_or(usize::MAX);
        if columns > MOST_COLUMNS {
            Err(trouble("a number of a format is too wide"))
        } else {
            Ok(Some(columns))
        }
    }
}

fn is_letter(byte: u8) -> bool {
    b"eflmnEFLMN".contains(&byte)
}

impl Shape {
    /// The number's text.
    pub(super) fn shown(self, number: u64) -> String {
        let digits = match self.base {
            b'o' => format!("{number:o}"),
            b'x' => format!("{number:x}"),
            b'X' => format!("{number:X}"),
            _ => number.to_string(),
        };
        // A precision takes the zeros' place.
        let least = match self.precision {
            Some(least) => least,
            None if self.zero && !self.left => self.width.max(1),
            None => 1,
        };
        // Zero has no digit where none is asked for.
        let digits = if number == 0 { String::new() } else { digits };
        let zeros = "0".repeat(least.saturating_sub(digits.len()));
        // `format!` knows no widths beyond 16 bits.
        let blanks = " ".repeat(self.width.saturating_sub(zeros.len() + digits.len()));
        if self.left { zeros + &digits + &blanks } else { blanks + &zeros + &digits }
    }
}

/// The pieces for a group, whose numbers are these, in order; a choice before what it chose.
pub(super) fn chosen(pieces: &[Piece], number: impl Fn(Letter) -> u64) -> impl Iterator<Item = &Piece> {
    // Pieces that are not yet looked at, the next ones last.
    let mut rest = vec![pieces.iter()];
    std::iter::from_fn(move || {
        loop {
            let Some(piece) = rest.last_mut()?.next() else {
                rest.pop();
                continue;
            };
            if let Piece::Choice { numbers, same, other } = piece {
                let [one, another] = numbers.map(|value| match value {
                    Value::Given(number) => number,
                    Value::Of(letter) => number(letter),
                });
                rest.push(if one == another { same.iter() } else { other.iter() });
            }
            return Some(piece);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{Letter, Piece, chosen, group, line};

    #[track_caller]
    fn check(format: &str, expected: &str) {
        let pieces = group(format.as_bytes()).unwrap();
        let number = |letter: Letter| u64::from(letter.0 - b'A');
        let mut text = String::new();
        for piece in chosen(&pieces, number) {
            match piece {
                Piece::Choice { .. } => {}
                Piece::Text(piece) => text.push_str(std::str::from_utf8(piece).unwrap()),
                Piece::Number(shape, letter) => text.push_str(&shape.shown(number(*letter))),
                other => text.push_str(&format!("{other:?}")),
            }
        }
        assert_eq!(text, expected, "{format}");
    }

    #[test]
    fn formats() {
        check("a%%b%q%", "a%b%q%");
        check("%c'x'%c'\\101'%c''%c'''%c'\\8'", "xA%c''%c'''%c'\\8'");
        check("%dF|%5dF|%-5dF|%05dF|%.3dF|%-05.3dF|%xM|%+dF", "5|    5|5    |00005|005|005  |c|%+dF");
        check("%(F=5?same:other)%(F=L?same:other)", "sameother");
        check("%(N=1?a%(F=2?b:c)d:e%(F=5?f:g)h)", "efh");
        check("%(F=F?T)%(N=N?:no)", "T)");
        check("%(F=?x:y)", "%(F=?x:y)");
    }

    #[test]
    fn bounds() {
        assert!(group(b"%(F=F?".repeat(1000).as_slice()).is_err());
        assert!(group(b"%9999999dF").is_err());
        let wide = group(b"%100000dF|%.100000dF|%-70000dF").unwrap();
        let widths = chosen(&wide, |_| 1).filter_map(|piece| match piece {
            Piece::Number(shape, _) => Some(shape.shown(1).len()),
            _ => None,
        });
        assert_eq!(widths.collect::<Vec<_>>(), [100_000, 100_000, 70_000]);
        assert_eq!(line(b"%l%L").unwrap(), [Piece::Line { end: false }, Piece::Line { end: true }]);
    }
}
