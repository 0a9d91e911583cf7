//! Dumps.

use bstr::{BString, ByteSlice};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus};

use super::options::{Form, Settings};
use super::{Sink, take};

fn hex(byte: u8, upper: bool) -> String {
    if upper { format!("{byte:02X}") } else { format!("{byte:02x}") }
}

pub(super) async fn dump(
    cx: &mut Cx<'_>,
    s: &Settings,
    input: &mut Input,
    start: u64,
    sink: &mut Sink,
) -> Result<ExitStatus, Error> {
    let usual = if s.form == Form::Bits { 6 } else { 16 };
    let columns = s.columns.filter(|columns| *columns > 0).unwrap_or(usual);
    let layout = Layout::new(s, columns)?;
    let (mut at, mut left) = (start, s.length);
    let mut skipped = 0u64;
    loop {
        let bytes = take(input, columns, &mut left).await?;
        if bytes.is_empty() {
            break;
        }
        cx.meter().step(1).await?;
        let zeros = s.autoskip && bytes.len() == columns && bytes.iter().all(|b| *b == 0);
        let line = layout.row(s, &bytes, at);
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

/// Where the parts of a row stand.
struct Layout {
    /// How many bytes stand together.
    group: usize,
    /// How many digits a byte has.
    digits: usize,
    /// Where the characters begin, behind the position.
    text: usize,
}

impl Layout {
    fn new(s: &Settings, columns: usize) -> Result<Self, Error> {
        let (usual, digits) = match s.form {
            Form::Little => (4, 2),
            Form::Bits => (1, 8),
            _ => (2, 2),
        };
        let group = s.group.unwrap_or(usual);
        if s.form == Form::Little && group != 0 && !group.is_power_of_two() {
            return Err(Error::fatal("number of octets per group must be a power of 2 with -e."));
        }
        let group = if group == 0 { columns } else { group.min(columns) };
        Ok(Self { group, digits, text: columns * digits + columns.div_ceil(group) + 1 })
    }

    fn row(&self, s: &Settings, bytes: &[u8], at: u64) -> Vec<u8> {
        let shown = at.wrapping_add_signed(s.shown_offset);
        let mut row = match (s.decimal, shown.cast_signed()) {
            (true, shown) => format!("{shown:08}: "),
            (false, shown) => format!("{shown:08x}: "),
        }
        .into_bytes();
        let body = row.len();
        row.resize(body + self.text + bytes.len(), b' ');
        for (index, byte) in bytes.iter().enumerate() {
            // The last byte of a group stands first; what does not fit there lies over what does.
            let place = if s.form == Form::Little { index ^ (self.group - 1) } else { index };
            let digits = if self.digits == 8 { format!("{byte:08b}") } else { hex(*byte, s.upper) };
            let from = body + (self.digits * self.group + 1) * place / self.group;
            for (cell, digit) in row.iter_mut().skip(from).zip(digits.bytes()) {
                *cell = digit;
            }
            let shown = if s.ebcdic { ebcdic(*byte) } else { *byte };
            if let Some(cell) = row.get_mut(body + self.text + index) {
                *cell = if (b' '..0x7f).contains(&shown) { shown } else { b'.' };
            }
        }
        row.push(b'\n');
        row
    }
}

pub(super) async fn plain(
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

pub(super) async fn include(
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
