//! What the letters of a format stand for.

use bstr::BString;
use vsh_core::quote;
use vsh_core::strftime::strftime;
use vsh_core::utility::Cx;
use vsh_fs::{Metadata, StatFs, Timestamp};

use super::Style;
use crate::files::dirname::directory_name;
use crate::files::rm::describe;
use crate::support::context::Context;
use crate::support::date;
use crate::support::mode::mode_string;
use crate::support::names::Names;

/// The block that a filesystem's sizes are told in, and the size of good reads.
const BLOCK: u64 = 4096;
/// Linux's number for tmpfs.
const TMPFS: u64 = 0x0102_1994;
/// The longest name.
const NAME_MAX: u64 = 255;

/// A thing to tell of.
pub(super) struct Facts {
    pub(super) name: BString,
    /// Where it leads, if it is a symbolic link.
    pub(super) target: Option<BString>,
    pub(super) subject: Subject,
    pub(super) style: Style,
}

pub(super) enum Subject {
    File(Metadata),
    /// With its device number.
    FileSystem(StatFs, u64),
}

/// The value of a directive.
pub(super) enum Value {
    Text(Vec<u8>),
    Unsigned(u64),
    Signed(i64),
    Octal(u64),
    Hex(u64),
    Time(Timestamp),
    /// The letter means nothing.
    Unknown,
    /// A security context, which no file has.
    NoContext,
}

impl Facts {
    /// The value of `letter`; of its major or minor part for `Some(b'H')` and `Some(b'L')`.
    pub(super) async fn value(&self, cx: &Cx<'_>, letter: u8, part: Option<u8>, names: &Names) -> Value {
        if letter == b'n' {
            return Value::Text(self.name.to_vec());
        }
        match &self.subject {
            Subject::FileSystem(stat, dev) => filesystem(stat, *dev, letter),
            Subject::File(_) if letter == b'm' => Value::Text(mount_point(cx, &self.name).await),
            Subject::File(metadata) => self.file(cx, metadata, letter, part, names),
        }
    }

    fn file(&self, cx: &Cx<'_>, metadata: &Metadata, letter: u8, part: Option<u8>, names: &Names) -> Value {
        let id = |name: Option<&str>| Value::Text(name.unwrap_or("UNKNOWN").as_bytes().to_vec());
        let (major, minor) = split_device(metadata.rdev);
        match letter {
            b'a' => Value::Octal(metadata.mode.bits().into()),
            b'A' => Value::Text(mode_string(metadata.st_mode()).into_bytes()),
            b'b' => Value::Unsigned(metadata.blocks),
            b'B' => Value::Unsigned(512),
            b'C' => Value::NoContext,
            b'd' | b'r' => {
                let number = if letter == b'd' { metadata.dev } else { metadata.rdev };
                let (major, minor) = split_device(number);
                Value::Unsigned(match part {
                    Some(b'H') => major,
                    Some(_) => minor,
                    None => number,
                })
            }
            b'D' => Value::Hex(metadata.dev),
            b'R' => Value::Hex(metadata.rdev),
            b'f' => Value::Hex(metadata.st_mode().into()),
            b'F' => Value::Text(describe(metadata).as_bytes().to_vec()),
            b'g' => Value::Unsigned(metadata.gid.into()),
            b'G' => id(names.group(metadata.gid)),
            b'h' => Value::Unsigned(metadata.nlink),
            b'i' => Value::Unsigned(metadata.ino.0),
            b'N' => Value::Text(self.quoted(cx)),
            b'o' => Value::Unsigned(BLOCK),
            b's' => Value::Signed(i64::try_from(metadata.size).unwrap_or(i64::MAX)),
            b't' => Value::Hex(major),
            b'T' => Value::Hex(minor),
            b'u' => Value::Unsigned(metadata.uid.into()),
            b'U' => id(names.user(metadata.uid)),
            // No birth is recorded.
            b'w' => Value::Text(b"-".to_vec()),
            b'W' => Value::Time(Timestamp::default()),
            b'x' => Value::Text(time(cx, metadata.atime)),
            b'X' => Value::Time(metadata.atime),
            b'y' => Value::Text(time(cx, metadata.mtime)),
            b'Y' => Value::Time(metadata.mtime),
            b'z' => Value::Text(time(cx, metadata.ctime)),
            b'Z' => Value::Time(metadata.ctime),
            _ => Value::Unknown,
        }
    }

    /// The name, and the target of a link.
    fn quoted(&self, cx: &Cx<'_>) -> Vec<u8> {
        let quote = |text: &[u8]| match self.style {
            Style::Literal => text.to_vec(),
            Style::Shell => quote::shell_escape(text, cx.utf8()),
            Style::ShellAlways => quote::shell_escape_always(text, cx.utf8()),
            Style::Locale => quote::locale(text, cx.utf8()),
            Style::C => c_string(text, cx.utf8()),
        };
        let mut text = quote(&self.name);
        if let Some(target) = &self.target {
            text.extend_from_slice(b" -> ");
            text.extend(quote(target));
        }
        text
    }
}

fn c_string(text: &[u8], utf8: bool) -> Vec<u8> {
    let mut quoted = vec![b'"'];
    for (start, end, character) in bstr::ByteSlice::char_indices(text) {
        let piece = text.get(start..end).unwrap_or_default();
        let is_plain = match piece {
            [byte] => *byte == b' ' || byte.is_ascii_graphic(),
            _ => utf8 && !character.is_control() && character != char::REPLACEMENT_CHARACTER,
        };
        match piece {
            b"\"" | b"\\" => quoted.extend([b'\\'].iter().chain(piece)),
            _ if is_plain => quoted.extend_from_slice(piece),
            _ => quote::escape_c(piece, &mut quoted),
        }
    }
    quoted.push(b'"');
    quoted
}

fn filesystem(stat: &StatFs, dev: u64, letter: u8) -> Value {
    // What nothing bounds is told as having no size, as Linux does of such a tmpfs.
    let bounded = |value: u64| if value == u64::MAX { 0 } else { value };
    let free = stat.total_bytes.saturating_sub(stat.used_bytes);
    let free = if stat.total_bytes == u64::MAX { 0 } else { free };
    let free_inodes = stat.total_inodes.saturating_sub(stat.used_inodes);
    match letter {
        b'a' | b'f' => Value::Unsigned(free / BLOCK),
        b'b' => Value::Unsigned(bounded(stat.total_bytes) / BLOCK),
        b'c' => Value::Unsigned(bounded(stat.total_inodes)),
        b'd' if stat.total_inodes == u64::MAX => Value::Unsigned(0),
        b'd' => Value::Unsigned(free_inodes),
        b'i' => Value::Hex(dev),
        b'l' => Value::Unsigned(NAME_MAX),
        b's' | b'S' => Value::Unsigned(BLOCK),
        b't' => Value::Hex(TMPFS),
        b'T' => Value::Text(b"tmpfs".to_vec()),
        _ => Value::Unknown,
    }
}

/// Major and minor number.
fn split_device(number: u64) -> (u64, u64) {
    (number >> 8, number & 0xff)
}

fn time(cx: &Cx<'_>, time: Timestamp) -> Vec<u8> {
    match date::zoned(time, &date::zone(cx)) {
        Some(zoned) => {
            let mut text = Vec::new();
            strftime(b"%Y-%m-%d %H:%M:%S.%N %z", &zoned, true, &mut text);
            text
        }
        // A year that no calendar has.
        None => format!("{}.{:09}", time.seconds, time.nanos).into_bytes(),
    }
}

/// The highest directory above `name` that is still on its device.
async fn mount_point(cx: &Cx<'_>, name: &[u8]) -> Vec<u8> {
    let view = cx.view();
    let Ok(mut path) = view.canonicalize(cx.cwd(), name).await else { return b"?".to_vec() };
    let Ok(inner) = view.symlink_metadata(cx.cwd(), &path).await else { return b"?".to_vec() };
    while path.len() > 1 {
        let above = directory_name(&path).to_vec();
        match view.symlink_metadata(cx.cwd(), &above).await {
            Ok(outer) if outer.dev == inner.dev => path = above,
            _ => break,
        }
    }
    path
}
