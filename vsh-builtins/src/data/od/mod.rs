//! `od`: bytes shown as numbers and characters. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/od.html>

mod format;

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, optional, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::choice;
use crate::support::context::{Context, or_stdin, stream_error};
use crate::support::size::{self, SizeError};

use format::{Format, formats, shown};

/// `od`
pub static UTILITY: Utility = Utility {
    name: "od",
    summary: "Write an unambiguous representation, octal bytes by default, of FILE",
    usage: &["[OPTION]... [FILE]...", "[-abcdfilosx]... [FILE] [[+]OFFSET[.][b]]"],
    options: &[
        valued("A", "address-radix", "RADIX", "output format for file offsets: d, o, x or n"),
        valued("", "endian", "ORDER", "swap input bytes according to the specified order: big or little"),
        valued("j", "skip-bytes", "BYTES", "skip BYTES input bytes first"),
        valued("N", "read-bytes", "BYTES", "limit dump to BYTES input bytes"),
        unsupported("S", "strings", true),
        valued("t", "format", "TYPE", "select output format or formats"),
        flag("v", "output-duplicates", "do not use * to mark line suppression"),
        optional("w", "width", "BYTES", "output BYTES bytes per output line"),
        flag("", "traditional", "accept an offset operand whatever else is given"),
        flag("a", "", "same as -t a"),
        flag("b", "", "same as -t o1"),
        flag("c", "", "same as -t c"),
        flag("d", "", "same as -t u2"),
        flag("f", "", "same as -t fF"),
        flag("i", "", "same as -t dI"),
        flag("l", "", "same as -t dL"),
        flag("o", "", "same as -t o2"),
        flag("s", "", "same as -t d2"),
        flag("x", "", "same as -t x2"),
        flag("B", "", ""),
        flag("D", "", ""),
        flag("F", "", ""),
        flag("H", "", ""),
        flag("I", "", ""),
        flag("L", "", ""),
        flag("O", "", ""),
        flag("X", "", ""),
        flag("e", "", ""),
        flag("h", "", ""),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

struct Settings {
    radix: u8,
    big: bool,
    skip: u64,
    limit: Option<u64>,
    formats: Vec<Format>,
    duplicates: bool,
    width: usize,
    /// What is said when the dump begins.
    warning: Option<String>,
}

const ENDIANS: &[(&str, bool)] = &[("little", false), ("big", true)];
const SUFFIXES: &[u8] = b"bEGKkMmPTYZ0";
/// The longest line.
const MAX_WIDTH: usize = 1 << 20;

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, files) = parse(cx)?;
    let mut dump = Dump::new(&settings);
    let (mut skip, mut left) = (settings.skip, settings.limit.unwrap_or(u64::MAX));
    let mut status = ExitStatus::SUCCESS;
    for name in or_stdin(files) {
        if dump.begun && left == 0 {
            break;
        }
        let Some(mut input) = cx.try_input(&name).await? else {
            status = ExitStatus::FAILURE;
            continue;
        };
        dump.opened = true;
        loop {
            if skip == 0 {
                dump.begin(cx).await?;
                if left == 0 {
                    break;
                }
            }
            let chunk = match input.chunk().await {
                Ok(chunk) => chunk,
                Err(Error::Errno(why)) => {
                    // What cannot be read is skipped.
                    skip = 0;
                    dump.begin(cx).await?;
                    status = stream_error(cx, &name, why).await?;
                    break;
                }
                Err(other) => return Err(other),
            };
            if chunk.is_empty() {
                break;
            }
            let skipped = usize::try_from(skip).unwrap_or(usize::MAX).min(chunk.len());
            skip -= skipped as u64;
            if skip > 0 {
                continue;
            }
            dump.begin(cx).await?;
            let taken = usize::try_from(left).unwrap_or(usize::MAX).min(chunk.len() - skipped);
            left -= taken as u64;
            dump.add(cx, chunk.get(skipped..skipped + taken).unwrap_or_default()).await?;
            if left == 0 {
                // What is behind belongs to the next reader.
                input.put_back(chunk.slice(skipped + taken..));
                input.give_back().await;
            }
        }
    }
    if !dump.opened {
        return Ok(status);
    }
    if skip > 0 {
        return Err(Error::fatal("cannot skip past end of combined input"));
    }
    dump.begin(cx).await?;
    dump.finish(cx).await?;
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings = Settings {
        radix: b'o',
        big: false,
        skip: 0,
        limit: None,
        formats: Vec::new(),
        duplicates: false,
        width: 0,
        warning: None,
    };
    let mut files = Vec::new();
    let (mut modern, mut traditional) = (false, false);
    let mut width = None;
    for arg in cx.parse(Order::Permute)? {
        let (key, text) = match arg {
            Arg::Operand(file) => {
                files.push(file);
                continue;
            }
            Arg::Option(key, text) => (key, text),
        };
        let given = text.clone().unwrap_or_default();
        modern |= matches!(
            key,
            "address-radix"
                | "skip-bytes"
                | "read-bytes"
                | "format"
                | "output-duplicates"
                | "width"
                | "endian"
        );
        match key {
            "address-radix" => {
                settings.radix = match given.as_slice() {
                    [radix @ (b'd' | b'o' | b'x' | b'n'), ..] => *radix,
                    _ => {
                        let first = given.chars_first();
                        return Err(Error::fatal(format!(
                            "invalid output address radix '{first}'; it must be one character from [doxn]"
                        )));
                    }
                };
            }
            "endian" => settings.big = choice::parse(cx, "--endian", &given, ENDIANS)?,
            "skip-bytes" => {
                settings.skip = number(cx, ("j", key), &given, size::with_base(&given, SUFFIXES))?
            }
            "read-bytes" => {
                settings.limit = Some(number(cx, ("N", key), &given, size::with_base(&given, SUFFIXES))?)
            }
            "format" => formats(cx, &given, &mut settings.formats)?,
            "output-duplicates" => settings.duplicates = true,
            "width" => {
                width = Some(match &text {
                    None => 32,
                    Some(text) => number(cx, ("w", key), text, size::parse(text, b""))?,
                })
            }
            letter => {
                let spec: &[u8] = match letter {
                    "traditional" => {
                        traditional = true;
                        continue;
                    }
                    // The old letters, which the manual no longer names.
                    "B" => b"o2",
                    "D" => b"u4",
                    "F" | "e" => b"fD",
                    "H" | "X" => b"x4",
                    "I" | "L" => b"dL",
                    "O" => b"o4",
                    "h" => b"x2",
                    "a" => b"a",
                    "b" => b"o1",
                    "c" => b"c",
                    "d" => b"u2",
                    "f" => b"fF",
                    "i" => b"dI",
                    "l" => b"dL",
                    "o" => b"o2",
                    "s" => b"d2",
                    _ => b"x2",
                };
                formats(cx, spec, &mut settings.formats)?;
            }
        }
    }
    if (!modern || traditional)
        && let Some(offset) = files.last().and_then(|last| old_offset(last, files.len()))
    {
        files.pop();
        settings.skip = offset;
    }
    if settings.formats.is_empty() {
        formats(cx, b"o2", &mut settings.formats)?;
    }
    let common = settings.formats.iter().map(|format| format.size).max().unwrap_or(1);
    settings.width = match width.map(|width| (width, usize::try_from(width).unwrap_or(usize::MAX))) {
        None => 16usize.div_ceil(common) * common,
        Some((_, width)) if width > MAX_WIDTH => return Err(Error::fatal("memory exhausted")),
        Some((_, width)) if width > 0 && width % common == 0 => width,
        Some((width, _)) => {
            settings.warning = Some(format!("warning: invalid width {width}; using {common} instead"));
            common
        }
    };
    Ok((settings, files))
}

trait First {
    fn chars_first(&self) -> char;
}

impl First for BString {
    fn chars_first(&self) -> char {
        bstr::ByteSlice::chars(self.as_slice()).next().unwrap_or(' ')
    }
}

/// An option's number, or why it is none.
fn number(
    cx: &Cx<'_>,
    (letter, long): (&str, &str),
    text: &BString,
    number: Result<u64, SizeError>,
) -> Result<u64, Error> {
    number.map_err(|why| {
        let option = cx.option_name(letter, long, text);
        Error::fatal(match why {
            SizeError::Invalid => format!("invalid {option} argument '{text}'"),
            SizeError::InvalidSuffix => format!("invalid suffix in {option} argument '{text}'"),
            SizeError::TooLarge => format!("{option} argument '{text}' too large"),
        })
    })
}

/// The operand `+OFFSET` of old.
fn old_offset(text: &[u8], operands: usize) -> Option<u64> {
    let (plus, rest) = match text.strip_prefix(b"+") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let is_offset = plus || (operands == 2 && rest.first().is_some_and(u8::is_ascii_digit));
    if !is_offset {
        return None;
    }
    let (rest, factor) = match rest.strip_suffix(b"b") {
        Some(rest) => (rest, 512),
        None => (rest, 1),
    };
    let (digits, base) = match (rest.strip_suffix(b"."), rest.strip_prefix(b"0x")) {
        (Some(digits), _) => (digits, 10),
        (_, Some(digits)) => (digits, 16),
        _ => (rest, 8),
    };
    u64::from_str_radix(std::str::from_utf8(digits).ok()?, base).ok()?.checked_mul(factor)
}

struct Dump<'a> {
    settings: &'a Settings,
    /// Was a file opened?
    opened: bool,
    /// Is all skipped that is to be skipped?
    begun: bool,
    line: Vec<u8>,
    before: Option<Vec<u8>>,
    starred: bool,
    offset: u64,
}

impl<'a> Dump<'a> {
    fn new(settings: &'a Settings) -> Self {
        Self {
            settings,
            opened: false,
            begun: false,
            line: Vec::new(),
            before: None,
            starred: false,
            offset: settings.skip,
        }
    }

    async fn begin(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        match &self.settings.warning {
            Some(warning) if !self.begun => cx.diagnose(warning).await?,
            _ => {}
        }
        self.begun = true;
        Ok(())
    }

    async fn add(&mut self, cx: &mut Cx<'_>, mut piece: &[u8]) -> Result<(), Error> {
        while !piece.is_empty() {
            let room = self.settings.width - self.line.len();
            let (head, tail) = piece.split_at_checked(room.min(piece.len())).unwrap_or((piece, b""));
            self.line.extend_from_slice(head);
            piece = tail;
            if self.line.len() == self.settings.width {
                self.put(cx).await?;
            }
        }
        Ok(())
    }

    async fn put(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let line = std::mem::take(&mut self.line);
        cx.meter().step(1).await?;
        if !self.settings.duplicates && self.before.as_ref() == Some(&line) {
            if !self.starred {
                cx.out.write(b"*\n").await?;
            }
            self.starred = true;
        } else {
            self.starred = false;
            self.show(&line, cx.out.buffer());
            cx.out.relax().await?;
        }
        self.offset += line.len() as u64;
        self.before = Some(line);
        Ok(())
    }

    fn address(&self) -> String {
        match self.settings.radix {
            b'd' => format!("{:07}", self.offset),
            b'x' => format!("{:06x}", self.offset),
            b'n' => String::new(),
            _ => format!("{:07o}", self.offset),
        }
    }

    fn show(&self, line: &[u8], out: &mut Vec<u8>) {
        // All formats have their values above each other: the widest says how far apart.
        let per_byte = |format: &Format| (format.width + 1) as f64 / format.size as f64;
        let widest = self.settings.formats.iter().map(per_byte).fold(0.0, f64::max);
        let total = (widest * self.settings.width as f64).ceil() as usize;
        for (number, format) in self.settings.formats.iter().enumerate() {
            let address = self.address();
            if number == 0 {
                out.extend_from_slice(address.as_bytes());
            } else {
                out.extend(std::iter::repeat_n(b' ', address.len()));
            }
            let count = self.settings.width / format.size;
            let padding = total - count * (format.width + 1);
            let mut left = padding;
            for (at, value) in line.chunks(format.size).enumerate() {
                // The padding is spread over the columns.
                let next = padding * (count - at - 1) / count;
                let extra = left - next;
                left = next;
                let text = shown(format, value, self.settings.big);
                out.extend(std::iter::repeat_n(b' ', 1 + extra + format.width.saturating_sub(text.len())));
                out.extend_from_slice(text.as_bytes());
            }
            if format.trailer {
                let missing = count - line.len().div_ceil(format.size);
                let shown_at = line.len().div_ceil(format.size);
                let rest = padding * (count - shown_at) / count;
                out.extend(std::iter::repeat_n(b' ', missing * (format.width + 1) + rest));
                out.extend_from_slice(b"  >");
                out.extend(line.iter().map(|b| if b.is_ascii_graphic() || *b == b' ' { *b } else { b'.' }));
                out.push(b'<');
            }
            out.push(b'\n');
        }
    }

    async fn finish(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        if !self.line.is_empty() {
            self.before = None;
            self.put(cx).await?;
        }
        let address = self.address();
        if !address.is_empty() {
            cx.out.write(address.as_bytes()).await?;
            cx.out.write(b"\n").await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, stdin: &str, expected: &str) {
        let ran = Bench::new().stdin(stdin).run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn dumps() {
        check("od", "ab\n", "0000000 061141 000012\n0000003\n");
        check("od -c", "a\n\0\x7f", "0000000   a  \\n  \\0 177\n0000004\n");
        check("od -An -tx1", "AB", " 41 42\n");
        check("od -tx1z", "AB", "0000000 41 42                                            >AB<\n0000002\n");
        check("od -Ad -td1 -j1 -N1", "AB", "0000001   66\n0000002\n");
        check("od -An -v -w2 -tx1", "aaaa", " 61 61\n 61 61\n");
        check("od -w2 -tx1", "aaaaaa", "0000000 61 61\n*\n0000006\n");
    }
}
