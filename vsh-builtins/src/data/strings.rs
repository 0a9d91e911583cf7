//! `strings`: printable sequences in files. <https://sourceware.org/binutils/docs/binutils/strings.html>
//!
//! Files are scanned whole; their formats are not looked at.

use bstr::{BString, ByteSlice};
use vsh_core::args::{Arg, Order, flag, unsupported, valued};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

/// `strings`
pub static UTILITY: Utility = Utility {
    name: "strings",
    summary: "Display printable strings in files (stdin by default)",
    usage: &["[option(s)] [file(s)]"],
    options: &[
        flag("a", "all", "scan the entire file"),
        flag("d", "data", "(without effect: the entire file is scanned)"),
        flag("f", "print-file-name", "print the name of the file before each string"),
        valued("n", "bytes", "number", "print any sequence of at least number characters (default 4)"),
        valued("t", "radix", "{o,d,x}", "print the location of the string in base 8, 10 or 16"),
        flag("w", "include-all-whitespace", "include all whitespace as valid string characters"),
        flag("o", "", "an alias for --radix=o"),
        valued("e", "encoding", "{s,S,b,l,B,L}", "character size and endianness"),
        valued("s", "output-separator", "string", "string used to separate strings in output"),
        unsupported("T", "target", true),
        valued(
            "U",
            "unicode",
            "{d,l,i,x,e,h}",
            "how to treat UTF-8 (default or locale; the others are not supported)",
        ),
        flag("h", "help", "display this information"),
        flag("v", "version", "print the program's version number"),
        flag("V", "", "print the program's version number"),
        flag("1", "", ""),
        flag("2", "", ""),
        flag("3", "", ""),
        flag("4", "", ""),
        flag("5", "", ""),
        flag("6", "", ""),
        flag("7", "", ""),
        flag("8", "", ""),
        flag("9", "", ""),
        flag("0", "", ""),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Debug)]
struct Settings {
    name: bool,
    least: usize,
    radix: Option<u8>,
    all_blanks: bool,
    /// Bytes of a character, whether the first is the highest, and whether eight bits are printable.
    width: usize,
    big: bool,
    eight: bool,
    separator: Vec<u8>,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut s = Settings {
        name: false,
        least: 4,
        radix: None,
        all_blanks: false,
        width: 1,
        big: false,
        eight: false,
        separator: b"\n".to_vec(),
    };
    let mut files = Vec::new();
    let mut digits = String::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Operand(file) => files.push(file),
            Arg::Option(key, value) => option(&mut s, key, value.unwrap_or_default(), &mut digits)?,
        }
    }
    if !digits.is_empty() {
        s.least = least(&BString::from(digits))?;
    }
    let mut status = ExitStatus::SUCCESS;
    if files.is_empty() {
        let input = cx.stdin();
        scan(cx, &s, input, b"{standard input}").await?;
    }
    for file in &files {
        match cx.metadata(file).await {
            Ok(metadata) if metadata.is_dir() => {
                cx.diagnose(format!("Warning: '{file}' is a directory")).await?;
                status = ExitStatus::FAILURE;
                continue;
            }
            _ => {}
        }
        match cx.input(file).await {
            Ok(input) => scan(cx, &s, input, file).await?,
            Err(vsh_fs::Errno::ENOENT) => {
                cx.diagnose(format!("'{file}': No such file")).await?;
                status = ExitStatus::FAILURE;
            }
            Err(vsh_fs::Errno::EACCES) if cx.metadata(file).await.is_ok() => {
                cx.diagnose(format!("{file}: {}", vsh_fs::Errno::EACCES)).await?;
                status = ExitStatus::FAILURE;
            }
            Err(why) => {
                cx.diagnose(format!("Warning: could not locate '{file}'.  reason: {why}")).await?;
                status = ExitStatus::FAILURE;
            }
        }
    }
    Ok(status)
}

fn least(value: &BString) -> Result<usize, Error> {
    let number = value.to_str().ok().and_then(|text| text.parse::<usize>().ok());
    match number {
        Some(0) => Err(Error::fatal("invalid minimum string length 0")),
        Some(number) => Ok(number),
        None => Err(Error::fatal(format!("invalid integer argument {value}"))),
    }
}

fn option(s: &mut Settings, key: &str, value: BString, digits: &mut String) -> Result<(), Error> {
    match key {
        "print-file-name" => s.name = true,
        "bytes" => s.least = least(&value)?,
        "radix" => match value.as_slice() {
            [radix @ (b'o' | b'd' | b'x')] => s.radix = Some(*radix),
            _ => return Err(Error::usage(format!("invalid radix '{value}'"))),
        },
        "o" => s.radix = Some(b'o'),
        "include-all-whitespace" => s.all_blanks = true,
        "encoding" => {
            (s.width, s.big, s.eight) = match value.as_slice() {
                b"s" => (1, false, false),
                b"S" => (1, false, true),
                b"b" => (2, true, false),
                b"l" => (2, false, false),
                b"B" => (4, true, false),
                b"L" => (4, false, false),
                _ => return Err(Error::usage(format!("invalid encoding '{value}'"))),
            }
        }
        "output-separator" => s.separator = value.to_vec(),
        "unicode" => match value.as_slice() {
            b"d" | b"default" | b"i" | b"invalid" => {}
            _ => return Err(Error::unsupported(format!("--unicode={value}"))),
        },
        "help" => return Err(Error::Help),
        "version" | "V" => return Err(Error::Version),
        digit if digit.len() == 1 && digit.bytes().all(|b| b.is_ascii_digit()) => digits.push_str(digit),
        _ => {}
    }
    Ok(())
}

impl Settings {
    fn printable(&self, code: u32) -> bool {
        match code {
            0x20..=0x7e | 0x09 => true,
            0x0a..=0x0d => self.all_blanks,
            0x80..=0xff => self.eight,
            _ => false,
        }
    }
}

/// A sequence on its way.
#[derive(Default)]
struct Run {
    start: u64,
    text: Vec<u8>,
    characters: usize,
    printing: bool,
}

async fn scan(cx: &mut Cx<'_>, s: &Settings, mut input: Input, name: &[u8]) -> Result<(), Error> {
    let (mut run, mut at, mut unit) = (Run::default(), 0u64, Vec::with_capacity(4));
    loop {
        let chunk = input.chunk().await?;
        if chunk.is_empty() {
            break;
        }
        cx.meter().step(u32::try_from(chunk.len() / 256).unwrap_or(1)).await?;
        for byte in &chunk {
            at += 1;
            unit.push(*byte);
            if unit.len() < s.width {
                continue;
            }
            let fold = |code: u32, byte: &u8| (code << 8) | u32::from(*byte);
            let code = if s.big { unit.iter().fold(0, fold) } else { unit.iter().rev().fold(0, fold) };
            let first = at - s.width as u64;
            if s.printable(code) {
                step(cx, s, &mut run, first, u8::try_from(code).unwrap_or(b'?'), name);
                unit.clear();
            } else {
                end(cx, s, &mut run);
                // Wide characters may begin at any byte.
                unit.drain(..1);
            }
        }
        cx.out.relax().await?;
    }
    end(cx, s, &mut run);
    cx.out.relax().await
}

fn step(cx: &mut Cx<'_>, s: &Settings, run: &mut Run, at: u64, byte: u8, name: &[u8]) {
    if run.characters == 0 {
        run.start = at;
    }
    run.characters += 1;
    if run.printing {
        return cx.out.buffer().push(byte);
    }
    run.text.push(byte);
    if run.characters < s.least {
        return;
    }
    run.printing = true;
    let out = cx.out.buffer();
    if s.name {
        out.extend_from_slice(name);
        out.extend_from_slice(b": ");
    }
    match s.radix {
        Some(b'o') => out.extend_from_slice(format!("{:7o} ", run.start).as_bytes()),
        Some(b'd') => out.extend_from_slice(format!("{:7} ", run.start).as_bytes()),
        Some(_) => out.extend_from_slice(format!("{:7x} ", run.start).as_bytes()),
        None => {}
    }
    out.extend_from_slice(&run.text);
}

fn end(cx: &mut Cx<'_>, s: &Settings, run: &mut Run) {
    if run.printing {
        cx.out.buffer().extend_from_slice(&s.separator);
    }
    *run = Run::default();
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn sequences() {
        let bench = Bench::new().file("f", b"hello world\nabc\0line two\xff\x01");
        assert_eq!(bench.run("strings f").out(), "hello world\nline two\n");
        assert_eq!(
            bench.run("strings -n3 -t d f").out(),
            "      0 hello world\n     12 abc\n     16 line two\n"
        );
        assert_eq!(Bench::new().stdin("a\0b\0c\0d\0").run("strings -e l").out(), "abcd\n");
    }
}
