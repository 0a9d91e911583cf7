//! `-printf` and `-ls`.

use vsh_core::decimal::{Float, Notation, Style};
use vsh_core::strftime::strftime;
use vsh_fs::{Errno, FileKind, Metadata, Timestamp};

use super::Entry;
use super::parse::{FILE_SYSTEM, Plan, Stamp};
use crate::support::date;
use crate::support::mode::mode_string;

/// A symbolic link's target, and what is there.
pub(super) type Link = (Vec<u8>, Result<Metadata, Errno>);

/// A parsed format.
#[derive(Debug)]
pub(super) struct Format(Vec<Piece>);

#[derive(Debug)]
enum Piece {
    Text(Vec<u8>),
    Field(Shape, What),
    /// `\c`
    Flush,
}

/// Flags, width and precision.
#[derive(Clone, Copy, Debug, Default)]
struct Shape {
    left: bool,
    zero: bool,
    plus: bool,
    space: bool,
    alternate: bool,
    width: usize,
    precision: Option<usize>,
}

#[derive(Clone, Copy, Debug)]
enum What {
    Fact(u8),
    /// `%Tk` and its kin.
    Time(Stamp, u8),
}

impl Format {
    pub(super) fn parse(text: &[u8], warnings: &mut Vec<String>) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut literal = Vec::new();
        let mut bytes = text.iter().copied().peekable();
        while let Some(byte) = bytes.next() {
            match byte {
                b'\\' => {
                    let Some(letter) = bytes.next() else {
                        warnings.push("warning: escape `\\' followed by nothing at all".to_owned());
                        literal.push(b'\\');
                        break;
                    };
                    match letter {
                        b'a' => literal.push(7),
                        b'b' => literal.push(8),
                        b'f' => literal.push(12),
                        b'n' => literal.push(b'\n'),
                        b'r' => literal.push(b'\r'),
                        b't' => literal.push(b'\t'),
                        b'v' => literal.push(11),
                        b'\\' => literal.push(b'\\'),
                        b'c' => {
                            pieces.push(Piece::Text(std::mem::take(&mut literal)));
                            pieces.push(Piece::Flush);
                            return Ok(Self(pieces));
                        }
                        b'0'..=b'7' => {
                            let mut value = u32::from(letter - b'0');
                            for _ in 0..2 {
                                let Some(digit) = bytes.next_if(|b| matches!(b, b'0'..=b'7')) else { break };
                                value = value * 8 + u32::from(digit - b'0');
                            }
                            literal.push(u8::try_from(value & 0xff).unwrap_or(0));
                        }
                        other => {
                            warnings.push(format!("warning: unrecognized escape `\\{}'", char::from(other)));
                            literal.extend_from_slice(&[b'\\', other]);
                        }
                    }
                }
                b'%' => {
                    if bytes.next_if_eq(&b'%').is_some() {
                        literal.push(b'%');
                        continue;
                    }
                    pieces.push(Piece::Text(std::mem::take(&mut literal)));
                    pieces.push(field(&mut bytes, warnings)?);
                }
                byte => literal.push(byte),
            }
        }
        pieces.push(Piece::Text(literal));
        Ok(Self(pieces))
    }

    /// Does it need more than a name?
    pub(super) fn needs_link(&self) -> bool {
        self.0.iter().any(|piece| matches!(piece, Piece::Field(_, What::Fact(b'l' | b'Y'))))
    }

    /// How many bytes its widths ask for.
    pub(super) fn room(&self) -> usize {
        let widths = self.0.iter().map(|piece| match piece {
            Piece::Field(shape, _) => shape.width.saturating_add(shape.precision.unwrap_or(0)),
            _ => 0,
        });
        widths.fold(0, usize::saturating_add)
    }

    /// Does it tell what is there?
    pub(super) fn needs_kind(&self) -> bool {
        self.0.iter().any(|piece| matches!(piece, Piece::Field(_, What::Fact(b'i' | b'y'))))
    }

    /// Does it need more than what the directory tells?
    pub(super) fn needs_status(&self) -> bool {
        self.0.iter().any(|piece| match piece {
            Piece::Field(_, What::Fact(what)) => !b"pPfhHdiy".contains(what),
            Piece::Field(_, What::Time(..)) => true,
            Piece::Text(_) | Piece::Flush => false,
        })
    }

    /// Without `metadata`, what it would tell is empty.
    pub(super) fn print(
        &self,
        entry: &Entry,
        metadata: Option<&Metadata>,
        link: Option<&Link>,
        plan: &Plan,
        out: &mut Vec<u8>,
    ) {
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => out.extend_from_slice(text),
                Piece::Flush => return,
                Piece::Field(shape, What::Time(stamp, letter)) => {
                    let mut text = Vec::new();
                    if let Some(metadata) = metadata {
                        time(stamp.of(metadata), *letter, plan, &mut text);
                    }
                    shape.put(text, b's', out);
                }
                Piece::Field(shape, What::Fact(what)) => {
                    let text = match (named(*what, entry), metadata) {
                        (Some(text), _) => text,
                        (None, Some(metadata)) => value(*what, metadata, link, plan),
                        (None, None) => Vec::new(),
                    };
                    let text = if shape.alternate && *what == b'm' { [b"0", &*text].concat() } else { text };
                    shape.put(text, *what, out);
                }
            }
        }
    }
}

impl Shape {
    /// As C's `printf`: zeros stand before numbers, and a precision is the least number of digits, or the most characters.
    /// The depth is a number with a sign, a mode one without.
    fn put(self, mut text: Vec<u8>, what: u8, out: &mut Vec<u8>) {
        let is_number = b"dm".contains(&what);
        match self.precision {
            Some(0) if is_number && text == b"0" => text.clear(),
            Some(precision) if is_number => {
                let zeros = precision.saturating_sub(text.len());
                text.splice(0..0, std::iter::repeat_n(b'0', zeros));
            }
            Some(precision) => text.truncate(precision),
            None => {}
        }
        let sign: &[u8] = match (what == b'd', self.plus, self.space) {
            (true, true, _) => b"+",
            (true, false, true) => b" ",
            _ => b"",
        };
        let missing = self.width.saturating_sub(text.len() + sign.len());
        let zeros = self.zero && !self.left && is_number && self.precision.is_none();
        if !self.left && !zeros {
            out.extend(std::iter::repeat_n(b' ', missing));
        }
        out.extend_from_slice(sign);
        if zeros {
            out.extend(std::iter::repeat_n(b'0', missing));
        }
        out.extend_from_slice(&text);
        if self.left {
            out.extend(std::iter::repeat_n(b' ', missing));
        }
    }
}

fn field(
    bytes: &mut std::iter::Peekable<impl Iterator<Item = u8>>,
    warnings: &mut Vec<String>,
) -> Result<Piece, String> {
    let mut shape = Shape::default();
    // The directive as it is written.
    let mut given = vec![b'%'];
    while let Some(flag) = bytes.next_if(|b| matches!(b, b'-' | b'0' | b'+' | b' ' | b'#')) {
        given.push(flag);
        match flag {
            b'-' => shape.left = true,
            b'0' => shape.zero = true,
            b'+' => shape.plus = true,
            b' ' => shape.space = true,
            _ => shape.alternate = true,
        }
    }
    shape.width = number(bytes, &mut given);
    if bytes.next_if_eq(&b'.').is_some() {
        given.push(b'.');
        shape.precision = Some(number(bytes, &mut given));
    }
    let reserved =
        |letter: char| Err(format!("error: the format directive `%{letter}' is reserved for future use"));
    let Some(letter) = bytes.next() else {
        return if given.len() > 1 {
            reserved('\0')
        } else {
            Err("error: % at end of format string".to_owned())
        };
    };
    given.push(letter);
    let stamp = match letter {
        b'A' | b'B' => Some(Stamp::Access),
        b'C' => Some(Stamp::Change),
        b'T' => Some(Stamp::Modification),
        _ => None,
    };
    if let Some(stamp) = stamp {
        let Some(format) = bytes.next() else {
            warnings.push(format!(
                "warning: format directive `%{}' should be followed by another character",
                char::from(letter)
            ));
            return Ok(Piece::Text(given));
        };
        return Ok(Piece::Field(shape, What::Time(stamp, format)));
    }
    if matches!(letter, b'{' | b'[' | b'(') {
        return reserved(char::from(letter));
    }
    if !b"abcdDfFgGhHiklmMnpPsStuUyYZ".contains(&letter) {
        let shown = bstr::BStr::new(&[b'%', letter]).to_string();
        warnings.push(format!("warning: unrecognized format directive `{shown}'"));
        return Ok(Piece::Text(given));
    }
    if letter == b'Z' {
        return Err("option '-printf %Z' is not supported by vsh".to_owned());
    }
    Ok(Piece::Field(shape, What::Fact(letter)))
}

/// A width or a precision.
fn number(bytes: &mut std::iter::Peekable<impl Iterator<Item = u8>>, given: &mut Vec<u8>) -> usize {
    let mut value = 0usize;
    while let Some(digit) = bytes.next_if(u8::is_ascii_digit) {
        given.push(digit);
        value = value.saturating_mul(10).saturating_add(usize::from(digit - b'0'));
    }
    value
}

fn letter_of(kind: FileKind) -> u8 {
    match kind {
        FileKind::Regular => b'f',
        FileKind::Directory => b'd',
        FileKind::Symlink => b'l',
        FileKind::Fifo => b'p',
        FileKind::CharDevice => b'c',
        FileKind::BlockDevice => b'b',
        FileKind::Socket => b's',
    }
}

/// The part before the last one, and the last one with one of the slashes behind it.
pub(super) fn split(path: &[u8]) -> (&[u8], &[u8]) {
    let trimmed = path.len() - path.iter().rev().take_while(|b| **b == b'/').count();
    let slash = path.get(..trimmed).unwrap_or_default().iter().rposition(|b| *b == b'/');
    let end = path.len().min(trimmed + 1);
    match slash {
        Some(at) => (path.get(..at).unwrap_or_default(), path.get(at + 1..end).unwrap_or_default()),
        // What is all slashes, or one letter before them, keeps them but for one.
        None if trimmed == 0 => (path.get(1..).unwrap_or_default(), b"/"),
        None if trimmed == 1 && path.len() > 1 => {
            (path.get(..path.len() - 1).unwrap_or_default(), path.get(..2).unwrap_or_default())
        }
        None => (b".", path.get(..end).unwrap_or_default()),
    }
}

/// What the directory tells.
fn named(what: u8, entry: &Entry) -> Option<Vec<u8>> {
    Some(match what {
        b'p' => entry.path.clone(),
        b'P' => {
            let rest = entry.path.get(entry.root..).unwrap_or_default();
            rest.strip_prefix(b"/").unwrap_or(rest).to_vec()
        }
        b'f' => split(&entry.path).1.to_vec(),
        b'h' => split(&entry.path).0.to_vec(),
        b'H' => entry.path.get(..entry.root).unwrap_or_default().to_vec(),
        b'd' => entry.depth.to_string().into_bytes(),
        b'i' => entry.ino.0.to_string().into_bytes(),
        b'y' => vec![letter_of(entry.kind)],
        _ => return None,
    })
}

fn value(what: u8, metadata: &Metadata, link: Option<&Link>, plan: &Plan) -> Vec<u8> {
    let number = |value: u64| value.to_string().into_bytes();
    let or_number =
        |name: Option<&str>, id: u32| name.map_or_else(|| id.to_string(), str::to_owned).into_bytes();
    match what {
        b's' => number(metadata.size),
        b'F' => FILE_SYSTEM.as_bytes().to_vec(),
        b'S' => sparseness(metadata),
        b'b' => number(metadata.blocks),
        b'k' => number(metadata.blocks.div_ceil(2)),
        b'm' => format!("{:o}", metadata.mode.bits()).into_bytes(),
        b'M' => mode_string(metadata.st_mode()).into_bytes(),
        b'n' => number(metadata.nlink),
        b'D' => number(metadata.dev),
        b'u' => or_number(plan.names.user(metadata.uid), metadata.uid),
        b'g' => or_number(plan.names.group(metadata.gid), metadata.gid),
        b'U' => number(u64::from(metadata.uid)),
        b'G' => number(u64::from(metadata.gid)),
        b'l' => link.map(|(target, _)| target.clone()).unwrap_or_default(),
        b'Y' => match link {
            Some((_, Ok(target))) => vec![letter_of(target.kind)],
            Some((_, Err(Errno::ELOOP))) => b"L".to_vec(),
            Some((_, Err(Errno::ENOENT | Errno::ENOTDIR))) => b"N".to_vec(),
            Some((_, Err(_))) => b"?".to_vec(),
            None => vec![letter_of(metadata.kind)],
        },
        b'a' | b'c' | b't' => {
            let stamp = match what {
                b'a' => Stamp::Access,
                b'c' => Stamp::Change,
                _ => Stamp::Modification,
            };
            let moment = stamp.of(metadata);
            let mut text = Vec::new();
            if let Some(zoned) = date::zoned(moment, &plan.zone) {
                strftime(b"%a %b %e %H:%M:%S", &zoned, false, &mut text);
                text.extend_from_slice(format!(".{:09}0", moment.nanos).as_bytes());
                strftime(b" %Y", &zoned, false, &mut text);
            }
            text
        }
        _ => Vec::new(),
    }
}

/// How much of a file there is, as C writes it with `%g`: 1 where all of it is.
fn sparseness(metadata: &Metadata) -> Vec<u8> {
    if metadata.size == 0 {
        return if metadata.blocks == 0 { b"1".to_vec() } else { b"inf".to_vec() };
    }
    let ratio = 512.0 * metadata.blocks as f64 / metadata.size as f64;
    let style = Style { notation: Notation::General, precision: None, alternate: false, upper: false };
    Float::from(ratio).format(&style).into_bytes()
}

/// `%Tk` and its kin. Seconds come with their fraction.
fn time(moment: Timestamp, letter: u8, plan: &Plan, out: &mut Vec<u8>) {
    let fraction = format!(".{:09}0", moment.nanos);
    let Some(zoned) = date::zoned(moment, &plan.zone) else { return };
    let format = [b'%', letter];
    let (format, behind): (&[u8], bool) = match letter {
        b'@' => {
            out.extend_from_slice(format!("{}{fraction}", moment.seconds).as_bytes());
            return;
        }
        b'+' => (b"%Y-%m-%d+%H:%M:%S", true),
        b'S' | b'T' | b'X' => (&format, true),
        b'r' => (b"%I:%M:%S %p", false),
        _ => (&format, false),
    };
    strftime(format, &zoned, false, out);
    if behind {
        out.extend_from_slice(fraction.as_bytes());
    }
}

/// A line of `-ls`.
pub(super) fn list(entry: &Entry, metadata: &Metadata, link: Option<&Link>, plan: &Plan, out: &mut Vec<u8>) {
    let user = plan.names.user(metadata.uid).map_or_else(|| metadata.uid.to_string(), str::to_owned);
    let group = plan.names.group(metadata.gid).map_or_else(|| metadata.gid.to_string(), str::to_owned);
    let line = format!(
        "{:>9} {:>6} {} {:>3} {user:<8} {group:<8} {:>8} ",
        metadata.ino.0,
        metadata.blocks.div_ceil(2),
        mode_string(metadata.st_mode()),
        metadata.nlink,
        metadata.size,
    );
    out.extend_from_slice(line.as_bytes());
    if let Some(zoned) = date::zoned(metadata.mtime, &plan.zone) {
        let age = plan.now.seconds - metadata.mtime.seconds;
        let recent = (0..31_556_952 / 2).contains(&age);
        strftime(if recent { b"%b %e %H:%M" } else { b"%b %e  %Y" }, &zoned, false, out);
    }
    out.push(b' ');
    out.extend_from_slice(&entry.path);
    if let Some((target, _)) = link {
        out.extend_from_slice(b" -> ");
        out.extend_from_slice(target);
    }
    out.push(b'\n');
}
