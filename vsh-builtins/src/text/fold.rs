//! `fold`: long lines broken. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/fold.html>

use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin, read_error};
use crate::support::digits::{self, and_digits};
use crate::support::size;

/// `fold`
pub static UTILITY: Utility = Utility {
    name: "fold",
    summary: "Wrap input lines in each FILE, writing to standard output",
    usage: &["[OPTION]... [FILE]..."],
    options: and_digits![
        optional,
        flag("b", "bytes", "count bytes rather than columns"),
        flag("s", "spaces", "break at spaces"),
        valued("w", "width", "WIDTH", "use WIDTH columns instead of 80"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

struct Settings {
    bytes: bool,
    spaces: bool,
    width: usize,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut settings = Settings { bytes: false, spaces: false, width: 80 };
    let mut files = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("bytes", _) => settings.bytes = true,
            Arg::Option("spaces", _) => settings.spaces = true,
            Arg::Option(key, text) => {
                let text = digits::number(key, text.as_ref().map(|text| text.as_slice()))
                    .or(text)
                    .unwrap_or_default();
                let width = size::bounded(&text, 1..=i64::MAX);
                let width = width.map_err(|why| {
                    let why = if text.trim_ascii_start().starts_with(b"-") { "" } else { why };
                    Error::fatal(format!("invalid number of columns: {}{why}", cx.quoted(&text)))
                })?;
                settings.width = usize::try_from(width).unwrap_or(usize::MAX);
            }
            Arg::Operand(file) => files.push(file),
        }
    }
    let mut status = ExitStatus::SUCCESS;
    for name in or_stdin(files) {
        let Some(mut input) = cx.try_input(&name).await? else {
            status = ExitStatus::FAILURE;
            continue;
        };
        if let Err(error) = fold(cx, &mut input, &settings).await {
            status = read_error(cx, &name, error).await?;
        }
    }
    Ok(status)
}

async fn fold(cx: &mut Cx<'_>, input: &mut Input, settings: &Settings) -> Result<(), Error> {
    loop {
        if !input.is_ready() {
            cx.out.flush().await?;
        }
        let Some(line) = input.line(b'\n').await? else { return Ok(()) };
        break_line(line, settings, cx.out.buffer());
        cx.out.relax().await?;
    }
}

/// The column behind a byte.
fn behind(column: usize, byte: u8, settings: &Settings) -> usize {
    if settings.bytes {
        return column + 1;
    }
    match byte {
        8 => column.saturating_sub(1),
        b'\r' => 0,
        b'\t' => column + 8 - column % 8,
        _ => column + 1,
    }
}

fn break_line(line: &[u8], settings: &Settings, out: &mut Vec<u8>) {
    let mut piece: Vec<u8> = Vec::new();
    let mut column = 0;
    for byte in line.iter().copied() {
        if byte == b'\n' {
            out.append(&mut piece);
            out.push(byte);
            column = 0;
            continue;
        }
        // Once, or twice if what is carried over is still too long.
        loop {
            let next = behind(column, byte, settings);
            if next <= settings.width || piece.is_empty() {
                column = next;
                break;
            }
            let blank =
                if settings.spaces { piece.iter().rposition(|b| matches!(b, b' ' | b'\t')) } else { None };
            match blank {
                Some(at) => {
                    let rest = piece.split_off(at + 1);
                    out.append(&mut piece);
                    out.push(b'\n');
                    column = rest.iter().fold(0, |column, byte| behind(column, *byte, settings));
                    piece = rest;
                }
                None => {
                    out.append(&mut piece);
                    out.push(b'\n');
                    column = 0;
                }
            }
        }
        piece.push(byte);
    }
    out.append(&mut piece);
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, stdin: &str, expected: &str) {
        assert_eq!(Bench::new().stdin(stdin).run(line).out(), expected, "{line}");
    }

    #[test]
    fn breaks() {
        check("fold -w3", "abcdefg\nx\n", "abc\ndef\ng\nx\n");
        check("fold -sw 8", "the quick brown\n", "the \nquick \nbrown\n");
        check("fold -4", "abcdef", "abcd\nef");
    }
}
