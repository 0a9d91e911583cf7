//! `xxd`: hexadecimal dumps, and back. <https://vimhelp.org/vim_faq.txt.html>, xxd(1)

use bstr::{BString, ByteSlice};
use bytes::Bytes;
use vsh_core::args::{Opt, flag, valued};
use vsh_core::io::{Input, OpenFile, Whence};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::OpenOptions;

use crate::support::context::finished;

use std::sync::Arc;

const OPTIONS: &[Opt] = &[
    flag("a", "", "toggle autoskip: a single '*' replaces NUL lines"),
    flag("b", "", "binary digit dump"),
    flag("C", "", "capitalize variable names in C include file style"),
    valued("c", "", "cols", "format cols octets per line"),
    flag("d", "", "show offset in decimal instead of hex"),
    flag("E", "", "show characters in EBCDIC"),
    flag("e", "", "little-endian dump"),
    valued("g", "", "bytes", "number of octets per group"),
    flag("i", "", "output in C include file style"),
    valued("l", "", "len", "stop after len octets"),
    valued("n", "", "name", "the variable name used in C include output"),
    valued("o", "", "off", "add off to the displayed file position"),
    flag("p", "", "plain hexdump style"),
    flag("r", "", "reverse operation: convert (or patch) hexdump into binary"),
    valued("s", "", "seek", "start at seek bytes, from the end with -, relative with +"),
    flag("u", "", "use upper case hex letters"),
    flag("h", "", "print this summary"),
    flag("v", "", "show version"),
];

/// `xxd`
pub static UTILITY: Utility = Utility {
    name: "xxd",
    summary: "Make a hexdump or do the reverse",
    usage: &["[options] [infile [outfile]]", "-r [-s [-]offset] [-c cols] [-ps] [infile [outfile]]"],
    options: OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Hex,
    Little,
    Bits,
    Include,
    Plain,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seek {
    Start(u64),
    End(u64),
    /// From where the input stands.
    Relative(i64),
}

#[derive(Debug)]
struct Settings {
    form: Form,
    reverse: bool,
    columns: Option<usize>,
    group: Option<usize>,
    length: u64,
    seek: Option<Seek>,
    shown_offset: i64,
    upper: bool,
    autoskip: bool,
    capital: bool,
    decimal: bool,
    ebcdic: bool,
    name: Option<BString>,
    files: Vec<BString>,
}

const MAX_COLUMNS: usize = 256;

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let done = convert(cx).await.map_err(|error| match error {
        Error::Errno(why) => Error::Fatal(why.to_string(), ExitStatus::USAGE),
        other => other,
    });
    finished(cx, done, |why| Error::Fatal(why.to_string(), ExitStatus(3))).await
}

async fn convert(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let settings = parse(cx)?;
    let name = settings.files.first().cloned().unwrap_or_else(|| BString::from("-"));
    let file = cx.input(&name).await;
    let mut input = match file {
        Ok(input) => input,
        Err(why) => {
            let lead = if name.is_empty() { String::new() } else { format!("{name}: ") };
            cx.diagnose(format!("{lead}{why}")).await?;
            return Ok(ExitStatus::USAGE);
        }
    };
    let mut output = None;
    if let Some(file) = settings.files.get(1).filter(|file| *file != "-") {
        let how = if settings.reverse {
            OpenOptions { truncate: false, ..OpenOptions::WRITE }
        } else {
            OpenOptions::WRITE
        };
        match cx.open(file, &how).await {
            Ok(opened) => output = Some(opened),
            Err(why) => {
                cx.diagnose(format!("{file}: {why}")).await?;
                return Ok(ExitStatus(3));
            }
        }
    }
    let mut sink = Sink { file: output, at: 0 };
    if settings.reverse {
        return reverse(cx, &settings, &mut input, &mut sink).await;
    }
    let start = seek(cx, &settings, &mut input).await?;
    match settings.form {
        Form::Plain => plain(cx, &settings, &mut input, &mut sink).await,
        Form::Include => include(cx, &settings, &mut input, &name, &mut sink).await,
        _ => dump(cx, &settings, &mut input, start, &mut sink).await,
    }
}

/// A number as C writes it, perhaps with `k`, `m`, `g` behind it.
fn number(text: &[u8]) -> Option<i64> {
    let text = text.to_str().ok()?;
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let (text, factor) = match text.chars().last()? {
        'k' | 'K' => (text.get(..text.len() - 1)?, 1 << 10),
        'm' | 'M' => (text.get(..text.len() - 1)?, 1 << 20),
        'g' | 'G' => (text.get(..text.len() - 1)?, 1 << 30),
        _ => (text, 1),
    };
    let value = if let Some(hex) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        i64::from_str_radix(hex, 16).ok()?
    } else if text.len() > 1 && text.starts_with('0') {
        i64::from_str_radix(text, 8).ok()?
    } else {
        text.parse().ok()?
    };
    value.checked_mul(factor)?.checked_mul(sign)
}

fn parse(cx: &Cx<'_>) -> Result<Settings, Error> {
    let mut s = Settings {
        form: Form::Hex,
        reverse: false,
        columns: None,
        group: None,
        length: u64::MAX,
        seek: None,
        shown_offset: 0,
        upper: false,
        autoskip: false,
        capital: false,
        decimal: false,
        ebcdic: false,
        name: None,
        files: Vec::new(),
    };
    let mut words = cx.arguments().iter();
    while let Some(word) = words.next() {
        let Some(option) = word.strip_prefix(b"-").filter(|rest| !rest.is_empty()) else {
            s.files.push(word.clone());
            continue;
        };
        // One or two dashes, and any longer name that begins with the letter.
        let option = option.strip_prefix(b"-").unwrap_or(option);
        if option.is_empty() {
            s.files.extend(words.by_ref().cloned());
            break;
        }
        let Some(letter) = option.first() else { continue };
        let attached = option.get(1..).unwrap_or_default();
        let attached = if attached.first().is_some_and(u8::is_ascii_alphabetic) { b"" } else { attached };
        let mut value = || -> Result<BString, Error> {
            if !attached.is_empty() {
                return Ok(BString::from(attached));
            }
            words.next().cloned().ok_or_else(|| {
                Error::Usage(format!("option requires an argument -- '{}'", char::from(*letter)))
            })
        };
        let invalid = |text: &BString| Error::Usage(format!("invalid number '{text}'"));
        match letter {
            b'a' => s.autoskip = !s.autoskip,
            b'b' => s.form = Form::Bits,
            b'e' => s.form = Form::Little,
            b'u' => s.upper = true,
            b'p' => s.form = Form::Plain,
            b'i' => s.form = Form::Include,
            b'C' => s.capital = true,
            b'c' if option.starts_with(b"capitalize") => s.capital = true,
            b'd' => s.decimal = true,
            b'E' => s.ebcdic = true,
            b'r' => s.reverse = true,
            b'v' => return Err(Error::Version),
            b'h' => return Err(Error::Help),
            b'n' => s.name = Some(value()?),
            b'c' => {
                let text = value()?;
                s.columns = Some(usize::try_from(number(&text).ok_or_else(|| invalid(&text))?).unwrap_or(0));
            }
            b'g' => {
                let text = value()?;
                s.group = Some(usize::try_from(number(&text).ok_or_else(|| invalid(&text))?).unwrap_or(0));
            }
            b'l' => {
                let text = value()?;
                s.length = u64::try_from(number(&text).ok_or_else(|| invalid(&text))?).unwrap_or(u64::MAX);
            }
            b'o' => {
                let text = value()?;
                s.shown_offset = number(&text).ok_or_else(|| invalid(&text))?;
            }
            b's' => {
                let text = value()?;
                let relative = text.starts_with(b"+");
                let by = number(text.strip_prefix(b"+").unwrap_or(&text)).ok_or_else(|| invalid(&text))?;
                s.seek = Some(match by {
                    by if relative => Seek::Relative(by),
                    by if by < 0 || text.starts_with(b"-") => Seek::End(by.unsigned_abs()),
                    by => Seek::Start(by.unsigned_abs()),
                });
            }
            _ => return Err(Error::Usage(format!("invalid option -- '{}'", char::from(*letter)))),
        }
    }
    if s.columns.is_some_and(|columns| columns > MAX_COLUMNS) && s.form != Form::Plain {
        return Err(Error::fatal(format!("invalid number of columns (max. {MAX_COLUMNS}).")));
    }
    Ok(s)
}

/// Standard output, or a file that is patched.
struct Sink {
    file: Option<Arc<OpenFile>>,
    at: u64,
}

impl Sink {
    async fn write(&mut self, cx: &mut Cx<'_>, data: &[u8]) -> Result<(), Error> {
        self.at += data.len() as u64;
        match &self.file {
            None => cx.out.write(data).await,
            Some(file) => {
                cx.meter().step(1).await?;
                file.write(Bytes::copy_from_slice(data)).await
            }
        }
    }
}

/// Skips to the start; where that is.
async fn seek(cx: &mut Cx<'_>, settings: &Settings, input: &mut Input) -> Result<u64, Error> {
    let Some(seek) = settings.seek else { return Ok(0) };
    let file = Arc::clone(input.file());
    let moved = match seek {
        Seek::Start(at) => file.seek(Whence::Start, i64::try_from(at).unwrap_or(i64::MAX)).await,
        Seek::End(back) => file.seek(Whence::End, -i64::try_from(back).unwrap_or(i64::MAX)).await,
        Seek::Relative(by) => file.seek(Whence::Current, by).await,
    };
    if let Ok(at) = moved {
        return Ok(at);
    }
    let skip = match seek {
        Seek::Start(at) => at,
        Seek::Relative(by) if by >= 0 => by.unsigned_abs(),
        _ => return Err(Error::Fatal("Sorry, cannot seek.".to_owned(), ExitStatus(4))),
    };
    let mut left = skip;
    while left > 0 {
        cx.meter().step(1).await?;
        let mut chunk = input.chunk().await?;
        if chunk.is_empty() {
            return Err(Error::Fatal("Sorry, cannot seek.".to_owned(), ExitStatus(4)));
        }
        let taken = left.min(chunk.len() as u64);
        let rest = chunk.split_off(usize::try_from(taken).unwrap_or(0));
        input.put_back(rest);
        left -= taken;
    }
    Ok(skip)
}

/// Reads up to `count` bytes, within the length that is left.
async fn take(input: &mut Input, count: usize, left: &mut u64) -> Result<Vec<u8>, Error> {
    let mut taken = Vec::with_capacity(count.min(4096));
    while taken.len() < count && *left > 0 {
        let mut chunk = input.chunk().await?;
        if chunk.is_empty() {
            break;
        }
        let wanted = (count - taken.len()).min(chunk.len()).min(usize::try_from(*left).unwrap_or(usize::MAX));
        let rest = chunk.split_off(wanted);
        taken.extend_from_slice(&chunk);
        *left -= wanted as u64;
        if !rest.is_empty() {
            input.put_back(rest);
        }
    }
    Ok(taken)
}

fn hex(byte: u8, upper: bool) -> String {
    if upper { format!("{byte:02X}") } else { format!("{byte:02x}") }
}

async fn dump(
    cx: &mut Cx<'_>,
    s: &Settings,
    input: &mut Input,
    start: u64,
    sink: &mut Sink,
) -> Result<ExitStatus, Error> {
    let columns = s.columns.filter(|c| *c > 0).unwrap_or(if s.form == Form::Bits { 6 } else { 16 });
    let usual = match s.form {
        Form::Little => 4,
        Form::Bits => 1,
        _ => 2,
    };
    let group = s.group.unwrap_or(usual);
    let group = if group == 0 { columns } else { group };
    if s.form == Form::Little && !group.is_power_of_two() {
        return Err(Error::fatal("number of octets per group must be a power of 2 with -e."));
    }
    let digits = if s.form == Form::Bits { 8 } else { 2 };
    let groups = columns.div_ceil(group);
    let little = if s.form == Form::Little { groups * group - columns } else { 0 };
    let width = (columns + little) * digits + groups;
    let (mut at, mut left) = (start, s.length);
    let mut skipped = 0u64;
    loop {
        let bytes = take(input, columns, &mut left).await?;
        if bytes.is_empty() {
            break;
        }
        cx.meter().step(1).await?;
        let zeros = s.autoskip && bytes.len() == columns && bytes.iter().all(|b| *b == 0);
        let line = row(s, &bytes, at, group, digits, width);
        at += bytes.len() as u64;
        if zeros {
            skipped += 1;
            match skipped {
                1 => sink.write(cx, &line).await?,
                2 => sink.write(cx, b"*\n").await?,
                _ => {}
            }
            continue;
        }
        skipped = 0;
        sink.write(cx, &line).await?;
    }
    Ok(ExitStatus::SUCCESS)
}

fn row(s: &Settings, bytes: &[u8], at: u64, group: usize, digits: usize, width: usize) -> Vec<u8> {
    let shown = at.wrapping_add_signed(s.shown_offset);
    let mut line = if s.decimal { format!("{shown:08}: ") } else { format!("{shown:08x}: ") };
    let mut body = String::new();
    for piece in bytes.chunks(group) {
        if s.form == Form::Little {
            // What is missing of a group stands first.
            body.push_str(&" ".repeat((group - piece.len()) * 2));
            piece.iter().rev().for_each(|byte| body.push_str(&hex(*byte, s.upper)));
        } else {
            for byte in piece {
                if digits == 8 {
                    body.push_str(&format!("{byte:08b}"));
                } else {
                    body.push_str(&hex(*byte, s.upper));
                }
            }
        }
        body.push(' ');
    }
    line.push_str(&format!("{body:<width$} "));
    let mut out = line.into_bytes();
    for byte in bytes {
        let shown = if s.ebcdic { ebcdic(*byte) } else { *byte };
        out.push(if (b' '..0x7f).contains(&shown) { shown } else { b'.' });
    }
    out.push(b'\n');
    out
}

async fn plain(
    cx: &mut Cx<'_>,
    s: &Settings,
    input: &mut Input,
    sink: &mut Sink,
) -> Result<ExitStatus, Error> {
    let columns = s.columns.unwrap_or(30);
    let (mut left, mut any) = (s.length, false);
    loop {
        let bytes = take(input, if columns == 0 { 4096 } else { columns }, &mut left).await?;
        if bytes.is_empty() {
            break;
        }
        any = true;
        let mut line: String = bytes.iter().map(|byte| hex(*byte, s.upper)).collect();
        if columns > 0 {
            line.push('\n');
        }
        sink.write(cx, line.as_bytes()).await?;
    }
    if columns == 0 && any {
        sink.write(cx, b"\n").await?;
    }
    Ok(ExitStatus::SUCCESS)
}

async fn include(
    cx: &mut Cx<'_>,
    s: &Settings,
    input: &mut Input,
    file: &BString,
    sink: &mut Sink,
) -> Result<ExitStatus, Error> {
    let columns = s.columns.filter(|c| *c > 0).unwrap_or(12);
    let name = s.name.clone().or_else(|| (file != "-").then(|| file.clone()));
    let variable = name.map(|name| {
        let text = name.to_str_lossy();
        let mut variable: String =
            text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
        if variable.starts_with(|c: char| c.is_ascii_digit()) {
            variable.insert_str(0, "__");
        }
        if s.capital { variable.to_ascii_uppercase() } else { variable }
    });
    if let Some(variable) = &variable {
        sink.write(cx, format!("unsigned char {variable}[] = {{\n").as_bytes()).await?;
    }
    let (mut left, mut count) = (s.length, 0usize);
    loop {
        let bytes = take(input, columns, &mut left).await?;
        if bytes.is_empty() {
            break;
        }
        let prefix = if s.upper { "0X" } else { "0x" };
        let cells: Vec<String> =
            bytes.iter().map(|byte| format!("{prefix}{}", hex(*byte, s.upper))).collect();
        let lead = if count == 0 { "  " } else { ",\n  " };
        count += bytes.len();
        sink.write(cx, format!("{lead}{}", cells.join(", ")).as_bytes()).await?;
    }
    if count > 0 {
        sink.write(cx, b"\n").await?;
    }
    if let Some(variable) = &variable {
        let length = if s.capital { "LEN" } else { "len" };
        sink.write(cx, format!("}};\nunsigned int {variable}_{length} = {count};\n").as_bytes()).await?;
    }
    Ok(ExitStatus::SUCCESS)
}

/// From a dump to bytes.
async fn reverse(
    cx: &mut Cx<'_>,
    s: &Settings,
    input: &mut Input,
    sink: &mut Sink,
) -> Result<ExitStatus, Error> {
    if matches!(s.form, Form::Bits | Form::Include | Form::Little) {
        return Err(Error::Fatal("Sorry, cannot revert this type of hexdump".to_owned(), ExitStatus(255)));
    }
    let columns = s.columns.unwrap_or(16);
    let shift = match s.seek {
        Some(Seek::Start(at)) => i64::try_from(at).unwrap_or(0),
        Some(Seek::End(back)) => -i64::try_from(back).unwrap_or(0),
        Some(Seek::Relative(by)) => by,
        None => 0,
    };
    let mut half = None;
    while let Some(line) = input.line(b'\n').await? {
        let line = line.to_vec();
        if s.form == Form::Plain {
            let mut bytes = Vec::new();
            for letter in &line {
                let Some(digit) = char::from(*letter).to_digit(16) else {
                    if !letter.is_ascii_whitespace() {
                        break;
                    }
                    continue;
                };
                match half.take() {
                    None => half = Some(digit),
                    Some(high) => bytes.push(u8::try_from(high * 16 + digit).unwrap_or(0)),
                }
            }
            sink.write(cx, &bytes).await?;
            continue;
        }
        let Some((at, bytes)) = parse_row(&line, columns) else { continue };
        let Some(at) = at.checked_add_signed(shift) else {
            return Err(Error::Fatal("Sorry, cannot seek backwards.".to_owned(), ExitStatus(5)));
        };
        place(cx, sink, at).await?;
        sink.write(cx, &bytes).await?;
    }
    Ok(ExitStatus::SUCCESS)
}

/// Moves to `at`: by seeking, or with zeros.
async fn place(cx: &mut Cx<'_>, sink: &mut Sink, at: u64) -> Result<(), Error> {
    if at == sink.at {
        return Ok(());
    }
    if let Some(file) = &sink.file {
        file.seek(Whence::Start, i64::try_from(at).unwrap_or(i64::MAX)).await?;
        sink.at = at;
        return Ok(());
    }
    if at < sink.at {
        return Err(Error::Fatal("Sorry, cannot seek backwards.".to_owned(), ExitStatus(5)));
    }
    while sink.at < at {
        let count = usize::try_from((at - sink.at).min(4096)).unwrap_or(4096);
        cx.meter().step(1).await?;
        sink.write(cx, &vec![0; count]).await?;
    }
    Ok(())
}

/// `OFFSET: HEX HEX  text`
fn parse_row(line: &[u8], columns: usize) -> Option<(u64, Vec<u8>)> {
    let digits = line.iter().take_while(|b| b.is_ascii_hexdigit()).count();
    let offset = u64::from_str_radix(line.get(..digits)?.to_str().ok()?, 16).ok()?;
    let rest = line.get(digits..)?.strip_prefix(b":")?;
    let (mut bytes, mut half, mut blanks) = (Vec::new(), None, 0);
    for letter in rest {
        if bytes.len() >= columns {
            break;
        }
        match char::from(*letter).to_digit(16) {
            Some(digit) => {
                blanks = 0;
                match half.take() {
                    None => half = Some(digit),
                    Some(high) => bytes.push(u8::try_from(high * 16 + digit).ok()?),
                }
            }
            None if *letter == b' ' || *letter == b'\t' => {
                blanks += 1;
                // Two blanks end the digits.
                if blanks > 1 && !bytes.is_empty() {
                    break;
                }
            }
            None => break,
        }
    }
    Some((offset, bytes))
}

/// An EBCDIC character in ASCII, as far as it is printable.
fn ebcdic(byte: u8) -> u8 {
    let letters = |first: u8, low: u8| first + (byte - low);
    match byte {
        0x81..=0x89 => letters(b'a', 0x81),
        0x91..=0x99 => letters(b'j', 0x91),
        0xa2..=0xa9 => letters(b's', 0xa2),
        0xc1..=0xc9 => letters(b'A', 0xc1),
        0xd1..=0xd9 => letters(b'J', 0xd1),
        0xe2..=0xe9 => letters(b'S', 0xe2),
        0xf0..=0xf9 => letters(b'0', 0xf0),
        _ => {
            let marks: &[(u8, &[u8])] = &[
                (0x40, b" "),
                (0x4b, b".<(+|&"),
                (0x5a, b"!$*);~-/"),
                (0x6b, b",%_>?"),
                (0x79, b"`:#@'=\""),
            ];
            let found = marks.iter().rev().find(|(low, _)| byte >= *low);
            found.and_then(|(low, text)| text.get(usize::from(byte - low))).copied().unwrap_or(b'.')
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn there_and_back() {
        let bench = Bench::new().file("f", "hello world, this is a test\nline");
        assert_eq!(
            bench.run("xxd -l 10 f").out(),
            "00000000: 6865 6c6c 6f20 776f 726c                 hello worl\n"
        );
        assert_eq!(bench.run("xxd -p -l 4 f").out(), "68656c6c\n");
        assert_eq!(Bench::new().stdin("48 65 6c6c6f").run("xxd -r -p").out(), "Hello");
        assert_eq!(Bench::new().stdin("00000002: 4142").run("xxd -r").out(), "\0\0AB");
    }
}
